// Made by native-gen 0.2.0 from data 3fb16444f172b907; do not edit.

//! Namespace `UITUTORIAL` of the RedM client.

use crate::prelude::*;

/// `UitutorialGetIsThreatIndicatorCapableRadarShown`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0x2CC24A2A7A1489C4>
#[doc(alias(
    "UitutorialGetIsThreatIndicatorCapableRadarShown",
    "_UITUTORIAL_GET_IS_THREAT_INDICATOR_CAPABLE_RADAR_SHOWN",
    "0x2CC24A2A7A1489C4"
))]
#[inline]
pub fn uitutorial_get_is_threat_indicator_capable_radar_shown() -> bool {
    call(0x2CC24A2A7A1489C4, ())
}

/// `UitutorialGetIsThreatIndicatorOn`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xFC2E0A5E9ED4E1B4>
#[doc(alias(
    "UitutorialGetIsThreatIndicatorOn",
    "_UITUTORIAL_GET_IS_THREAT_INDICATOR_ON",
    "0xFC2E0A5E9ED4E1B4"
))]
#[inline]
pub fn uitutorial_get_is_threat_indicator_on() -> bool {
    call(0xFC2E0A5E9ED4E1B4, ())
}

/// `UitutorialSetRpgIconVisibility`.
///
/// <https://alloc8or.re/rdr3/nativedb/?n=0xC116E6DF68DCE667>
#[doc(alias(
    "UitutorialSetRpgIconVisibility",
    "_UITUTORIAL_SET_RPG_ICON_VISIBILITY",
    "0xC116E6DF68DCE667"
))]
#[inline]
pub fn uitutorial_set_rpg_icon_visibility(rpg_icon: i32, visibility: i32) {
    call(0xC116E6DF68DCE667, (rpg_icon, visibility))
}
