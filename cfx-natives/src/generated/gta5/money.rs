// Made by native-gen 0.2.0 from data e2019012d654f68b; do not edit.

//! Namespace `MONEY` of the GTA V client.

use crate::prelude::*;

/// `CanPayGoon`, since game build 573, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x9777734DAD16992F>
#[doc(alias(
    "CanPayGoon",
    "_CAN_PAY_GOON",
    "CAN_PAY_AMOUNT_TO_BOSS",
    "CanPayAmountToBoss",
    "0x9777734DAD16992F"
))]
#[inline]
pub fn can_pay_goon() -> bool {
    call(0x9777734DAD16992F, ())
}

/// `DepositVc`.
///
/// <https://docs.fivem.net/natives/?_0xE260E0BB9CD995AC>
#[doc(alias("DepositVc", "DEPOSIT_VC", "0xE260E0BB9CD995AC"))]
#[inline]
pub fn deposit_vc(amount: i32) -> bool {
    call(0xE260E0BB9CD995AC, (amount,))
}

/// `N_0x08e8eeadfd0dc4a0`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x08E8EEADFD0DC4A0>
#[doc(alias(
    "N_0x08e8eeadfd0dc4a0",
    "NETWORK_GET_CAN_TRANSFER_CASH",
    "NetworkGetCanTransferCash",
    "0x08E8EEADFD0DC4A0"
))]
#[inline]
pub fn n_0x08e8eeadfd0dc4a0(amount: i32) -> bool {
    call(0x08E8EEADFD0DC4A0, (amount,))
}

/// `N_0x0d30eb83668e63c5`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0D30EB83668E63C5>
#[doc(alias(
    "N_0x0d30eb83668e63c5",
    "NETWORK_SPENT_PA_SERVICE_SNACK",
    "NetworkSpentPaServiceSnack",
    "0x0D30EB83668E63C5"
))]
#[inline]
pub fn n_0x0d30eb83668e63c5(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0D30EB83668E63C5, (p0, p1, p2, p3))
}

/// `N_0x0dd362f14f18942a`, since game build 1868, does nothing any more.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x0DD362F14F18942A>
#[doc(alias(
    "N_0x0dd362f14f18942a",
    "NETWORK_EARN_CHALLENGE",
    "NetworkEarnChallenge",
    "0x0DD362F14F18942A"
))]
#[inline]
pub fn n_0x0dd362f14f18942a(amount: i32, p1: i32, p2: i32) {
    call(0x0DD362F14F18942A, (amount, p1, p2))
}

/// `N_0x112209ce0290c03a`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x112209CE0290C03A>
#[doc(alias(
    "N_0x112209ce0290c03a",
    "NETWORK_SPENT_PA_SERVICE_HELI",
    "NetworkSpentPaServiceHeli",
    "0x112209CE0290C03A"
))]
#[inline]
pub fn n_0x112209ce0290c03a(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x112209CE0290C03A, (p0, p1, p2, p3))
}

/// `N_0x1dc9b749e7ae282b`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x1DC9B749E7AE282B>
#[doc(alias(
    "N_0x1dc9b749e7ae282b",
    "NETWORK_SPENT_UPGRADE_NIGHTCLUB_AND_WAREHOUSE",
    "NetworkSpentUpgradeNightclubAndWarehouse",
    "0x1DC9B749E7AE282B"
))]
#[inline]
pub fn n_0x1dc9b749e7ae282b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x1DC9B749E7AE282B, (p0, p1, p2, p3))
}

/// `N_0x226c284c830d0ca8`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x226C284C830D0CA8>
#[doc(alias(
    "N_0x226c284c830d0ca8",
    "NETWORK_SPENT_UPGRADE_HACKER_TRUCK",
    "NetworkSpentUpgradeHackerTruck",
    "0x226C284C830D0CA8"
))]
#[inline]
pub fn n_0x226c284c830d0ca8(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x226C284C830D0CA8, (p0, p1, p2, p3))
}

/// `N_0x2a7cec72c3443bcc`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x2A7CEC72C3443BCC>
#[doc(alias(
    "N_0x2a7cec72c3443bcc",
    "NETWORK_SPEND_GANGOPS_REPAIR_COST",
    "NetworkSpendGangopsRepairCost",
    "0x2A7CEC72C3443BCC"
))]
#[inline]
pub fn n_0x2a7cec72c3443bcc(p0: i32, p1: i32, p2: i32) {
    call(0x2A7CEC72C3443BCC, (p0, p1, p2))
}

/// `N_0x2a93c46aab1eacc9`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2A93C46AAB1EACC9>
#[doc(alias(
    "N_0x2a93c46aab1eacc9",
    "NETWORK_SPENT_PURCHASE_HACKER_TRUCK",
    "NetworkSpentPurchaseHackerTruck",
    "0x2A93C46AAB1EACC9"
))]
#[inline]
pub fn n_0x2a93c46aab1eacc9(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2A93C46AAB1EACC9, (p0, p1, p2, p3))
}

/// `N_0x2afc2d19b50797f2`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2AFC2D19B50797F2>
#[doc(alias(
    "N_0x2afc2d19b50797f2",
    "NETWORK_SPENT_UPGRADE_OFFICE_GARAGE",
    "NetworkSpentUpgradeOfficeGarage",
    "0x2AFC2D19B50797F2"
))]
#[inline]
pub fn n_0x2afc2d19b50797f2(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2AFC2D19B50797F2, (p0, p1, p2, p3))
}

/// `N_0x2fab6614ce22e196`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2FAB6614CE22E196>
#[doc(alias(
    "N_0x2fab6614ce22e196",
    "NETWORK_SPENT_TRADE_IMPEXP_WAREHOUSE_PROPERTY",
    "NetworkSpentTradeImpexpWarehouseProperty",
    "0x2FAB6614CE22E196"
))]
#[inline]
pub fn n_0x2fab6614ce22e196(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2FAB6614CE22E196, (p0, p1, p2, p3))
}

/// `N_0x31ba138f6304fb9f`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x31BA138F6304FB9F>
#[doc(alias(
    "N_0x31ba138f6304fb9f",
    "NETWORK_EARN_FROM_HANGAR_TRADE",
    "NetworkEarnFromHangarTrade",
    "0x31BA138F6304FB9F"
))]
#[inline]
pub fn n_0x31ba138f6304fb9f(p0: i32, p1: i32) {
    call(0x31BA138F6304FB9F, (p0, p1))
}

/// `N_0x4128464231e3ca0b`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x4128464231E3CA0B>
#[doc(alias(
    "N_0x4128464231e3ca0b",
    "NETWORK_SPENT_UPGRADE_IMPEXP_WAREHOUSE_PROPERTY",
    "NetworkSpentUpgradeImpexpWarehouseProperty",
    "0x4128464231E3CA0B"
))]
#[inline]
pub fn n_0x4128464231e3ca0b(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4128464231E3CA0B, (p0, p1, p2, p3))
}

/// `N_0x4c3b75694f7e0d9c`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x4C3B75694F7E0D9C>
#[doc(alias(
    "N_0x4c3b75694f7e0d9c",
    "NETWORK_EARN_UPGRADE_ARCADE",
    "NetworkEarnUpgradeArcade",
    "0x4C3B75694F7E0D9C"
))]
#[inline]
pub fn n_0x4c3b75694f7e0d9c(p0: i32, p1: i32, p2: i32) {
    call(0x4C3B75694F7E0D9C, (p0, p1, p2))
}

/// `N_0x5574637681911fda`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x5574637681911FDA>
#[doc(alias(
    "N_0x5574637681911fda",
    "NETWORK_SPEND_UPGRADE_ARCADE",
    "NetworkSpendUpgradeArcade",
    "0x5574637681911FDA"
))]
#[inline]
pub fn n_0x5574637681911fda(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5574637681911FDA, (p0, p1, p2, p3))
}

/// `N_0x55a1e095db052fa5`, since game build 877.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x55A1E095DB052FA5>
#[doc(alias(
    "N_0x55a1e095db052fa5",
    "NETWORK_EARN_PURCHASE_CLUB_HOUSE",
    "NetworkEarnPurchaseClubHouse",
    "0x55A1E095DB052FA5"
))]
#[inline]
pub fn n_0x55a1e095db052fa5(p0: i32, p1: i32) {
    call(0x55A1E095DB052FA5, (p0, p1))
}

/// `N_0x5f456788b05faeac`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x5F456788B05FAEAC>
#[doc(alias(
    "N_0x5f456788b05faeac",
    "NETWORK_SPENT_CHANGE_APPEARANCE",
    "NetworkSpentChangeAppearance",
    "0x5F456788B05FAEAC"
))]
#[inline]
pub fn n_0x5f456788b05faeac(p0: i32, p1: i32, p2: i32) {
    call(0x5F456788B05FAEAC, (p0, p1, p2))
}

/// `N_0x65482bfd0923c8a1`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x65482BFD0923C8A1>
#[doc(alias(
    "N_0x65482bfd0923c8a1",
    "NETWORK_SPEND_NIGHTCLUB_AND_WAREHOUSE",
    "NetworkSpendNightclubAndWarehouse",
    "0x65482BFD0923C8A1"
))]
#[inline]
pub fn n_0x65482bfd0923c8a1(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x65482BFD0923C8A1, (p0, p1, p2, p3, p4, p5))
}

/// `N_0x675d19c6067cae08`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x675D19C6067CAE08>
#[doc(alias(
    "N_0x675d19c6067cae08",
    "NETWORK_SPENT_UPGRADE_BUSINESS_PROPERTY",
    "NetworkSpentUpgradeBusinessProperty",
    "0x675D19C6067CAE08"
))]
#[inline]
pub fn n_0x675d19c6067cae08(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x675D19C6067CAE08, (p0, p1, p2, p3))
}

/// `N_0x69ef772b192614c1`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x69EF772B192614C1>
#[doc(alias(
    "N_0x69ef772b192614c1",
    "NETWORK_SPENT_PURCHASE_OFFICE_PROPERTY",
    "NetworkSpentPurchaseOfficeProperty",
    "0x69EF772B192614C1"
))]
#[inline]
pub fn n_0x69ef772b192614c1(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x69EF772B192614C1, (p0, p1, p2, p3))
}

/// `N_0x6b7e4fb50d5f3d65`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x6B7E4FB50D5F3D65>
#[doc(alias(
    "N_0x6b7e4fb50d5f3d65",
    "NETWORK_EARN_FROM_SMUGGLER_WORK",
    "NetworkEarnFromSmugglerWork",
    "0x6B7E4FB50D5F3D65"
))]
#[inline]
pub fn n_0x6b7e4fb50d5f3d65(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x6B7E4FB50D5F3D65, (p0, p1, p2, p3, p4))
}

/// `N_0x6fcf8ddea146c45b`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6FCF8DDEA146C45B>
#[doc(alias(
    "N_0x6fcf8ddea146c45b",
    "WAS_VC_WITHDRAWAL_SUCCESSFUL",
    "WasVcWithdrawalSuccessful",
    "0x6FCF8DDEA146C45B"
))]
#[inline]
pub fn n_0x6fcf8ddea146c45b(p0: i32) -> bool {
    call(0x6FCF8DDEA146C45B, (p0,))
}

/// `N_0x6fd97159fe3c971a`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x6FD97159FE3C971A>
#[doc(alias(
    "N_0x6fd97159fe3c971a",
    "NETWORK_SPENT_PURCHASE_BUSINESS_PROPERTY",
    "NetworkSpentPurchaseBusinessProperty",
    "0x6FD97159FE3C971A"
))]
#[inline]
pub fn n_0x6fd97159fe3c971a(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x6FD97159FE3C971A, (p0, p1, p2, p3))
}

/// `N_0x7c4fccd2e4deb394`.
///
/// <https://docs.fivem.net/natives/?_0x7C4FCCD2E4DEB394>
#[doc(alias(
    "N_0x7c4fccd2e4deb394",
    "NETWORK_ECONOMY_HAS_FIXED_CRAZY_NUMBERS",
    "NetworkEconomyHasFixedCrazyNumbers",
    "0x7C4FCCD2E4DEB394"
))]
#[inline]
pub fn n_0x7c4fccd2e4deb394() -> bool {
    call(0x7C4FCCD2E4DEB394, ())
}

/// `N_0x870289a558348378`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x870289A558348378>
#[doc(alias(
    "N_0x870289a558348378",
    "NETWORK_SPEND_BUY_ARCADE",
    "NetworkSpendBuyArcade",
    "0x870289A558348378"
))]
#[inline]
pub fn n_0x870289a558348378(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x870289A558348378, (p0, p1, p2, p3))
}

/// `N_0x8e243837643d9583`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x8E243837643D9583>
#[doc(alias(
    "N_0x8e243837643d9583",
    "NETWORK_SPENT_UPGRADE_OFFICE_PROPERTY",
    "NetworkSpentUpgradeOfficeProperty",
    "0x8E243837643D9583"
))]
#[inline]
pub fn n_0x8e243837643d9583(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x8E243837643D9583, (p0, p1, p2, p3))
}

/// `N_0x90cd7c6871fbf1b4`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x90CD7C6871FBF1B4>
#[doc(alias(
    "N_0x90cd7c6871fbf1b4",
    "NETWORK_SPEND_BUY_SUB",
    "NetworkSpendBuySub",
    "0x90CD7C6871FBF1B4"
))]
#[inline]
pub fn n_0x90cd7c6871fbf1b4(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x90CD7C6871FBF1B4, (p0, p1, p2, p3))
}

/// `N_0x998e18ceb44487fc`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x998E18CEB44487FC>
#[doc(alias(
    "N_0x998e18ceb44487fc",
    "NETWORK_SPENT_PURCHASE_CLUB_HOUSE",
    "NetworkSpentPurchaseClubHouse",
    "0x998E18CEB44487FC"
))]
#[inline]
pub fn n_0x998e18ceb44487fc(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x998E18CEB44487FC, (p0, p1, p2, p3))
}

/// `N_0x9b5016a6433a68c5`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x9B5016A6433A68C5>
#[doc(alias(
    "N_0x9b5016a6433a68c5",
    "NETWORK_SPEND_EARNED_FROM_BANK_AND_WALLETS",
    "NetworkSpendEarnedFromBankAndWallets",
    "0x9B5016A6433A68C5"
))]
#[inline]
pub fn n_0x9b5016a6433a68c5() -> i32 {
    call(0x9B5016A6433A68C5, ())
}

/// `N_0xa51338e0dccd4065`, since game build 2189, does nothing any more.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xA51338E0DCCD4065>
#[doc(alias(
    "N_0xa51338e0dccd4065",
    "NETWORK_EARN_BEACH_PARTY_LOST_FOUND",
    "NetworkEarnBeachPartyLostFound",
    "0xA51338E0DCCD4065"
))]
#[inline]
pub fn n_0xa51338e0dccd4065(p0: i32, p1: i32, p2: i32) {
    call(0xA51338E0DCCD4065, (p0, p1, p2))
}

/// `N_0xa51b086b0b2c0f7a`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xA51B086B0B2C0F7A>
#[doc(alias(
    "N_0xa51b086b0b2c0f7a",
    "NETWORK_SPENT_TRADE_BUSINESS_PROPERTY",
    "NetworkSpentTradeBusinessProperty",
    "0xA51B086B0B2C0F7A"
))]
#[inline]
pub fn n_0xa51b086b0b2c0f7a(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xA51B086B0B2C0F7A, (p0, p1, p2, p3))
}

/// `N_0xa95cfb4e02390842`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xA95CFB4E02390842>
#[doc(alias(
    "N_0xa95cfb4e02390842",
    "NETWORK_EARN_COLLECTABLES",
    "NetworkEarnCollectables",
    "0xA95CFB4E02390842"
))]
#[inline]
pub fn n_0xa95cfb4e02390842(p0: i32, p1: i32, p2: i32) {
    call(0xA95CFB4E02390842, (p0, p1, p2))
}

/// `N_0xa95f667a755725da`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xA95F667A755725DA>
#[doc(alias(
    "N_0xa95f667a755725da",
    "NETWORK_SPENT_UPGRADE_WAREHOUSE_PROPERTY",
    "NetworkSpentUpgradeWarehouseProperty",
    "0xA95F667A755725DA"
))]
#[inline]
pub fn n_0xa95f667a755725da(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xA95F667A755725DA, (p0, p1, p2, p3))
}

/// `N_0xb4c2ec463672474e`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xB4C2EC463672474E>
#[doc(alias(
    "N_0xb4c2ec463672474e",
    "NETWORK_SPENT_PURCHASE_OFFICE_GARAGE",
    "NetworkSpentPurchaseOfficeGarage",
    "0xB4C2EC463672474E"
))]
#[inline]
pub fn n_0xb4c2ec463672474e(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xB4C2EC463672474E, (p0, p1, p2, p3))
}

/// `N_0xb4deae67f35e2acd`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB4DEAE67F35E2ACD>
#[doc(alias(
    "N_0xb4deae67f35e2acd",
    "NETWORK_EARN_NIGHTCLUB_DANCING",
    "NetworkEarnNightclubDancing",
    "0xB4DEAE67F35E2ACD"
))]
#[inline]
pub fn n_0xb4deae67f35e2acd(p0: i32) {
    call(0xB4DEAE67F35E2ACD, (p0,))
}

/// `N_0xb5b58e24868cb09e`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xB5B58E24868CB09E>
#[doc(alias(
    "N_0xb5b58e24868cb09e",
    "NETWORK_SPEND_ARCADE_MGMT",
    "NetworkSpendArcadeMgmt",
    "0xB5B58E24868CB09E"
))]
#[inline]
pub fn n_0xb5b58e24868cb09e(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xB5B58E24868CB09E, (p0, p1, p2, p3, p4))
}

/// `N_0xbd0efb25cca8f97a`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xBD0EFB25CCA8F97A>
#[doc(alias(
    "N_0xbd0efb25cca8f97a",
    "NETWORK_SPENT_PURCHASE_WAREHOUSE_PROPERTY",
    "NetworkSpentPurchaseWarehouseProperty",
    "0xBD0EFB25CCA8F97A"
))]
#[inline]
pub fn n_0xbd0efb25cca8f97a(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xBD0EFB25CCA8F97A, (p0, p1, p2, p3))
}

/// `N_0xc6e74cf8c884c880`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0xC6E74CF8C884C880>
#[doc(alias(
    "N_0xc6e74cf8c884c880",
    "NETWORK_EARN_NIGHTCLUB_AND_WAREHOUSE",
    "NetworkEarnNightclubAndWarehouse",
    "0xC6E74CF8C884C880"
))]
#[inline]
pub fn n_0xc6e74cf8c884c880(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0xC6E74CF8C884C880, (p0, p1, p2, p3, p4, p5, p6))
}

/// `N_0xcd0f5b5d932ae473`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xCD0F5B5D932AE473>
#[doc(alias(
    "N_0xcd0f5b5d932ae473",
    "NETWORK_DEFER_CASH_TRANSACTIONS_UNTIL_SHOP_SAVE",
    "NetworkDeferCashTransactionsUntilShopSave",
    "0xCD0F5B5D932AE473"
))]
#[inline]
pub fn n_0xcd0f5b5d932ae473() {
    call(0xCD0F5B5D932AE473, ())
}

/// `N_0xcd4d66b43b1dd28d`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xCD4D66B43B1DD28D>
#[doc(alias(
    "N_0xcd4d66b43b1dd28d",
    "NETWORK_SPENT_MOVE_SUBMARINE",
    "NetworkSpentMoveSubmarine",
    "0xCD4D66B43B1DD28D"
))]
#[inline]
pub fn n_0xcd4d66b43b1dd28d(p0: i32, p1: i32, p2: i32) {
    call(0xCD4D66B43B1DD28D, (p0, p1, p2))
}

/// `N_0xd29334ed1a256dbf`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xD29334ED1A256DBF>
#[doc(alias(
    "N_0xd29334ed1a256dbf",
    "NETWORK_EARN_ARCADE",
    "NetworkEarnArcade",
    "0xD29334ED1A256DBF"
))]
#[inline]
pub fn n_0xd29334ed1a256dbf(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xD29334ED1A256DBF, (p0, p1, p2, p3, p4))
}

/// `N_0xde68e30d89f97132`, since game build 2060, does nothing any more.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xDE68E30D89F97132>
#[doc(alias(
    "N_0xde68e30d89f97132",
    "NETWORK_EARN_YATCH_MISSION",
    "NetworkEarnYatchMission",
    "0xDE68E30D89F97132"
))]
#[inline]
pub fn n_0xde68e30d89f97132(amount: i32, p1: i32) {
    call(0xDE68E30D89F97132, (amount, p1))
}

/// `N_0xe0f82d68c7039158`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE0F82D68C7039158>
#[doc(alias(
    "N_0xe0f82d68c7039158",
    "NETWORK_EARN_NIGHTCLUB",
    "NetworkEarnNightclub",
    "0xE0F82D68C7039158"
))]
#[inline]
pub fn n_0xe0f82d68c7039158(p0: i32) {
    call(0xE0F82D68C7039158, (p0,))
}

/// `N_0xe154b48b68ef72bc`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE154B48B68EF72BC>
#[doc(alias(
    "N_0xe154b48b68ef72bc",
    "HAS_VC_WITHDRAWAL_COMPLETED",
    "HasVcWithdrawalCompleted",
    "0xE154B48B68EF72BC"
))]
#[inline]
pub fn n_0xe154b48b68ef72bc(p0: i32) -> bool {
    call(0xE154B48B68EF72BC, (p0,))
}

/// `N_0xe23adc6fcb1f29ae`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xE23ADC6FCB1F29AE>
#[doc(alias(
    "N_0xe23adc6fcb1f29ae",
    "NETWORK_SPENT_PA_SERVICE_IMPOUND",
    "NetworkSpentPaServiceImpound",
    "0xE23ADC6FCB1F29AE"
))]
#[inline]
pub fn n_0xe23adc6fcb1f29ae(p0: i32, p1: i32, p2: i32) {
    call(0xE23ADC6FCB1F29AE, (p0, p1, p2))
}

/// `N_0xe2bb399d90942091`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE2BB399D90942091>
#[doc(alias(
    "N_0xe2bb399d90942091",
    "NETWORK_EARN_FROM_ISLAND_HEIST_DJ_MISSION",
    "NetworkEarnFromIslandHeistDjMission",
    "0xE2BB399D90942091"
))]
#[inline]
pub fn n_0xe2bb399d90942091(p0: i32, p1: i32) {
    call(0xE2BB399D90942091, (p0, p1))
}

/// `N_0xe2e244ab823b4483`, since game build 2060, does nothing any more.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE2E244AB823B4483>
#[doc(alias(
    "N_0xe2e244ab823b4483",
    "NETWORK_EARN_DISPATCH_CALL",
    "NetworkEarnDispatchCall",
    "0xE2E244AB823B4483"
))]
#[inline]
pub fn n_0xe2e244ab823b4483(amount: i32, p1: i32) {
    call(0xE2E244AB823B4483, (amount, p1))
}

/// `N_0xed5fd7af10f5e262`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xED5FD7AF10F5E262>
#[doc(alias(
    "N_0xed5fd7af10f5e262",
    "NETWORK_SPENT_PA_SERVICE_VEHICLE",
    "NetworkSpentPaServiceVehicle",
    "0xED5FD7AF10F5E262"
))]
#[inline]
pub fn n_0xed5fd7af10f5e262(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xED5FD7AF10F5E262, (p0, p1, p2, p3))
}

/// `N_0xed76d195e6e3bf7f`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xED76D195E6E3BF7F>
#[doc(alias(
    "N_0xed76d195e6e3bf7f",
    "NETWORK_SPENT_PURCHASE_NIGHTCLUB_AND_WAREHOUSE",
    "NetworkSpentPurchaseNightclubAndWarehouse",
    "0xED76D195E6E3BF7F"
))]
#[inline]
pub fn n_0xed76d195e6e3bf7f(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xED76D195E6E3BF7F, (p0, p1, p2, p3))
}

/// `N_0xfa07759e6fddd7cf`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xFA07759E6FDDD7CF>
#[doc(alias(
    "N_0xfa07759e6fddd7cf",
    "NETWORK_SPENT_UPGRADE_CLUB_HOUSE",
    "NetworkSpentUpgradeClubHouse",
    "0xFA07759E6FDDD7CF"
))]
#[inline]
pub fn n_0xfa07759e6fddd7cf(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xFA07759E6FDDD7CF, (p0, p1, p2, p3))
}

/// `NetworkBuyAirstrike`.
///
/// <https://docs.fivem.net/natives/?_0x763B4BD305338F19>
#[doc(alias("NetworkBuyAirstrike", "NETWORK_BUY_AIRSTRIKE", "0x763B4BD305338F19"))]
#[inline]
pub fn network_buy_airstrike(cost: i32, p1: bool, p2: bool) {
    call(0x763B4BD305338F19, (cost, p1, p2))
}

/// `NetworkBuyBackupGang`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xA3EDDAA42411D3B9>
#[doc(alias(
    "NetworkBuyBackupGang",
    "NETWORK_BUY_BACKUP_GANG",
    "0xA3EDDAA42411D3B9"
))]
#[inline]
pub fn network_buy_backup_gang(p0: i32, p1: i32, p2: bool, p3: bool) {
    call(0xA3EDDAA42411D3B9, (p0, p1, p2, p3))
}

/// `NetworkBuyBounty`.
///
/// <https://docs.fivem.net/natives/?_0x7B718E197453F2D9>
#[doc(alias("NetworkBuyBounty", "NETWORK_BUY_BOUNTY", "0x7B718E197453F2D9"))]
#[inline]
pub fn network_buy_bounty(amount: i32, victim: Player, p2: bool, p3: bool) {
    call(0x7B718E197453F2D9, (amount, victim, p2, p3))
}

/// `NetworkBuyContraband`, since game build 757.
///
/// <https://docs.fivem.net/natives/?_0x30FD873ECE50E9F6>
#[doc(alias(
    "NetworkBuyContraband",
    "_NETWORK_BUY_CONTRABAND",
    "NETWORK_BUY_CONTRABAND_MISSION",
    "NetworkBuyContrabandMission",
    "0x30FD873ECE50E9F6"
))]
#[inline]
pub fn network_buy_contraband(p0: i32, p1: i32, p2: impl Into<Hash>, p3: bool, p4: bool) {
    let p2: Hash = p2.into();
    call(0x30FD873ECE50E9F6, (p0, p1, p2, p3, p4))
}

/// `NetworkBuyFairgroundRide`.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x8A7B3952DD64D2B5>
#[doc(alias(
    "NetworkBuyFairgroundRide",
    "NETWORK_BUY_FAIRGROUND_RIDE",
    "0x8A7B3952DD64D2B5"
))]
#[inline]
pub fn network_buy_fairground_ride(amount_spent: i32, p1: i32, p2: bool, p3: bool) {
    call(0x8A7B3952DD64D2B5, (amount_spent, p1, p2, p3))
}

/// `NetworkBuyHealthcare`.
///
/// <https://docs.fivem.net/natives/?_0xD9B067E55253E3DD>
#[doc(alias("NetworkBuyHealthcare", "NETWORK_BUY_HEALTHCARE", "0xD9B067E55253E3DD"))]
#[inline]
pub fn network_buy_healthcare(cost: i32, p1: bool, p2: bool) {
    call(0xD9B067E55253E3DD, (cost, p1, p2))
}

/// `NetworkBuyHeliStrike`.
///
/// <https://docs.fivem.net/natives/?_0x81AA4610E3FD3A69>
#[doc(alias(
    "NetworkBuyHeliStrike",
    "NETWORK_BUY_HELI_STRIKE",
    "0x81AA4610E3FD3A69"
))]
#[inline]
pub fn network_buy_heli_strike(cost: i32, p1: bool, p2: bool) {
    call(0x81AA4610E3FD3A69, (cost, p1, p2))
}

/// `NetworkBuyItem`.
///
/// Of unknown type: `p2`, `p3`, `p6`, `p7`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0xF0077C797F66A355>
#[doc(alias("NetworkBuyItem", "NETWORK_BUY_ITEM", "0xF0077C797F66A355"))]
#[inline]
pub fn network_buy_item(
    amount: i32,
    item: impl Into<Hash>,
    p2: i32,
    p3: i32,
    p4: bool,
    item_name: &str,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: bool,
) {
    let item: Hash = item.into();
    call(
        0xF0077C797F66A355,
        (amount, item, p2, p3, p4, item_name, p6, p7, p8, p9),
    )
}

/// `NetworkBuyLotteryTicket`.
///
/// <https://docs.fivem.net/natives/?_0xD987F2489969668C>
#[doc(alias(
    "NetworkBuyLotteryTicket",
    "NETWORK_BUY_LOTTERY_TICKET",
    "0xD987F2489969668C"
))]
#[inline]
pub fn network_buy_lottery_ticket(p0: i32, p1: i32, p2: bool, p3: bool) {
    call(0xD987F2489969668C, (p0, p1, p2, p3))
}

/// `NetworkBuyProperty`.
///
/// <https://docs.fivem.net/natives/?_0x650A08A280870AF6>
#[doc(alias("NetworkBuyProperty", "NETWORK_BUY_PROPERTY", "0x650A08A280870AF6"))]
#[inline]
pub fn network_buy_property(
    property_cost: i32,
    property_name: impl Into<Hash>,
    p2: bool,
    p3: bool,
) {
    let property_name: Hash = property_name.into();
    call(0x650A08A280870AF6, (property_cost, property_name, p2, p3))
}

/// `NetworkBuySmokes`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x75AF80E61248EEBD>
#[doc(alias("NetworkBuySmokes", "NETWORK_BUY_SMOKES", "0x75AF80E61248EEBD"))]
#[inline]
pub fn network_buy_smokes(p0: i32, p1: bool, p2: bool) {
    call(0x75AF80E61248EEBD, (p0, p1, p2))
}

/// `NetworkCanBet`.
///
/// <https://docs.fivem.net/natives/?_0x3A54E33660DED67F>
#[doc(alias("NetworkCanBet", "NETWORK_CAN_BET", "0x3A54E33660DED67F"))]
#[inline]
pub fn network_can_bet(amount: i32) -> bool {
    call(0x3A54E33660DED67F, (amount,))
}

/// `NetworkCanBuyLotteryTicket`.
///
/// <https://docs.fivem.net/natives/?_0xC62DD18375C99130>
#[doc(alias(
    "NetworkCanBuyLotteryTicket",
    "NETWORK_CAN_BUY_LOTTERY_TICKET",
    "0xC62DD18375C99130"
))]
#[inline]
pub fn network_can_buy_lottery_ticket(cost: i32) -> bool {
    call(0xC62DD18375C99130, (cost,))
}

/// `NetworkCanReceivePlayerCash`, does nothing any more.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x5D17BE59D2123284>
#[doc(alias(
    "NetworkCanReceivePlayerCash",
    "NETWORK_CAN_RECEIVE_PLAYER_CASH",
    "0x5D17BE59D2123284"
))]
#[inline]
pub fn network_can_receive_player_cash(p0: i32, p1: i32, p2: i32, p3: i32) -> bool {
    call(0x5D17BE59D2123284, (p0, p1, p2, p3))
}

/// `NetworkCanShareJobCash`.
///
/// <https://docs.fivem.net/natives/?_0x1C2473301B1C66BA>
#[doc(alias(
    "NetworkCanShareJobCash",
    "NETWORK_CAN_SHARE_JOB_CASH",
    "0x1C2473301B1C66BA"
))]
#[inline]
pub fn network_can_share_job_cash() -> bool {
    call(0x1C2473301B1C66BA, ())
}

/// `NetworkCanSpendMoney`.
///
/// Of unknown type: `p0`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xAB3CAA6B422164DA>
#[doc(alias(
    "NetworkCanSpendMoney",
    "NETWORK_CAN_SPEND_MONEY",
    "0xAB3CAA6B422164DA"
))]
#[inline]
pub fn network_can_spend_money(p0: i32, p1: bool, p2: bool, p3: bool, p4: i32) -> bool {
    call(0xAB3CAA6B422164DA, (p0, p1, p2, p3, p4))
}

/// `NetworkCanSpendMoney_2`.
///
/// Of unknown type: `p0`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x7303E27CC6532080>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p4`: there must be as many as it takes.
#[doc(alias(
    "NetworkCanSpendMoney_2",
    "_NETWORK_CAN_SPEND_MONEY_2",
    "NETWORK_CAN_SPEND_MONEY2",
    "NetworkCanSpendMoney2",
    "0x7303E27CC6532080"
))]
#[inline]
pub unsafe fn network_can_spend_money_2(
    p0: i32,
    p1: bool,
    p2: bool,
    p3: bool,
    p4: &mut [u8],
    p5: i32,
) -> bool {
    // SAFETY: the caller promises that the native stays inside.
    let p4 = unsafe { Buffer::new(p4) };
    call(0x7303E27CC6532080, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkCasinoCanGamble`, since game build 1734, does nothing any more.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF62F6D9528358FE4>
#[doc(alias(
    "NetworkCasinoCanGamble",
    "_NETWORK_CASINO_CAN_GAMBLE",
    "NETWORK_CASINO_CAN_BET_AMOUNT",
    "NetworkCasinoCanBetAmount",
    "0xF62F6D9528358FE4"
))]
#[inline]
pub fn network_casino_can_gamble(p0: i32) -> bool {
    call(0xF62F6D9528358FE4, (p0,))
}

/// `NetworkCasinoCanPurchaseChipsWithPvc`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x394DCDB9E836B7A9>
#[doc(alias(
    "NetworkCasinoCanPurchaseChipsWithPvc",
    "_NETWORK_CASINO_CAN_PURCHASE_CHIPS_WITH_PVC",
    "NETWORK_CASINO_CAN_BET_PVC",
    "NetworkCasinoCanBetPvc",
    "0x394DCDB9E836B7A9"
))]
#[inline]
pub fn network_casino_can_purchase_chips_with_pvc() -> bool {
    call(0x394DCDB9E836B7A9, ())
}

/// `NetworkCasinoCanPurchaseChipsWithPvc_2`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x8968D4D8C6C40C11>
#[doc(alias(
    "NetworkCasinoCanPurchaseChipsWithPvc_2",
    "_NETWORK_CASINO_CAN_PURCHASE_CHIPS_WITH_PVC_2",
    "NETWORK_CASINO_CAN_BUY_CHIPS_PVC",
    "NetworkCasinoCanBuyChipsPvc",
    "0x8968D4D8C6C40C11"
))]
#[inline]
pub fn network_casino_can_purchase_chips_with_pvc_2() -> bool {
    call(0x8968D4D8C6C40C11, ())
}

/// `NetworkCasinoCanUseGamblingType`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x158C16F5E4CF41F8>
#[doc(alias(
    "NetworkCasinoCanUseGamblingType",
    "_NETWORK_CASINO_CAN_USE_GAMBLING_TYPE",
    "NETWORK_CASINO_CAN_BET",
    "NetworkCasinoCanBet",
    "0x158C16F5E4CF41F8"
))]
#[inline]
pub fn network_casino_can_use_gambling_type(hash: impl Into<Hash>) -> bool {
    let hash: Hash = hash.into();
    call(0x158C16F5E4CF41F8, (hash,))
}

/// `NetworkCasinoPurchaseChips`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x3BD101471C7F9EEC>
#[doc(alias(
    "NetworkCasinoPurchaseChips",
    "_NETWORK_CASINO_PURCHASE_CHIPS",
    "NETWORK_CASINO_BUY_CHIPS",
    "NetworkCasinoBuyChips",
    "0x3BD101471C7F9EEC"
))]
#[inline]
pub fn network_casino_purchase_chips(p0: i32, p1: i32) -> bool {
    call(0x3BD101471C7F9EEC, (p0, p1))
}

/// `NetworkCasinoSellChips`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xED44897CB336F480>
#[doc(alias(
    "NetworkCasinoSellChips",
    "_NETWORK_CASINO_SELL_CHIPS",
    "NETWORK_CASINO_SELL_CHIPS",
    "0xED44897CB336F480"
))]
#[inline]
pub fn network_casino_sell_chips(p0: i32, p1: i32) -> bool {
    call(0xED44897CB336F480, (p0, p1))
}

/// `NetworkClearCharacterWallet`.
///
/// <https://docs.fivem.net/natives/?_0xA921DED15FDF28F5>
#[doc(alias(
    "NetworkClearCharacterWallet",
    "NETWORK_CLEAR_CHARACTER_WALLET",
    "0xA921DED15FDF28F5"
))]
#[inline]
pub fn network_clear_character_wallet(character_slot: i32) {
    call(0xA921DED15FDF28F5, (character_slot,))
}

/// `NetworkDeductCash`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x18B7AE224B087E26>
#[doc(alias(
    "NetworkDeductCash",
    "_NETWORK_DEDUCT_CASH",
    "NETWORK_DEDUCT_CASH",
    "0x18B7AE224B087E26"
))]
#[inline]
pub fn network_deduct_cash(amount: i32, p1: &str, p2: &str, p3: bool, p4: bool, p5: bool) {
    call(0x18B7AE224B087E26, (amount, p1, p2, p3, p4, p5))
}

/// `NetworkDeleteCharacter`.
///
/// <https://docs.fivem.net/natives/?_0x05A50AF38947EB8D>
#[doc(alias(
    "NetworkDeleteCharacter",
    "NETWORK_DELETE_CHARACTER",
    "0x05A50AF38947EB8D"
))]
#[inline]
pub fn network_delete_character(character_slot: i32, p1: bool, p2: bool) {
    call(0x05A50AF38947EB8D, (character_slot, p1, p2))
}

/// `NetworkEarnBoss`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x08B0CA7A6AB3AC32>
#[doc(alias(
    "NetworkEarnBoss",
    "_NETWORK_EARN_BOSS",
    "NETWORK_EARN_BOSS",
    "0x08B0CA7A6AB3AC32"
))]
#[inline]
pub fn network_earn_boss(p0: i32, p1: i32, p2: i32) {
    call(0x08B0CA7A6AB3AC32, (p0, p1, p2))
}

/// `NetworkEarnBossAgency`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0CB1BE0633C024A8>
#[doc(alias(
    "NetworkEarnBossAgency",
    "_NETWORK_EARN_BOSS_AGENCY",
    "NETWORK_EARN_AGENCY",
    "NetworkEarnAgency",
    "0x0CB1BE0633C024A8"
))]
#[inline]
pub fn network_earn_boss_agency(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0CB1BE0633C024A8, (p0, p1, p2, p3))
}

/// `NetworkEarnBountyHunterReward`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xF6B170F9A02E9E87>
#[doc(alias(
    "NetworkEarnBountyHunterReward",
    "_NETWORK_EARN_BOUNTY_HUNTER_REWARD",
    "NETWORK_EARN_BOUNTY_HUNTER_REWARD",
    "0xF6B170F9A02E9E87"
))]
#[inline]
pub fn network_earn_bounty_hunter_reward(p0: i32) {
    call(0xF6B170F9A02E9E87, (p0,))
}

/// `NetworkEarnCasinoHeist`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`.
///
/// <https://docs.fivem.net/natives/?_0x72E7C7B9615FA3C3>
#[doc(alias(
    "NetworkEarnCasinoHeist",
    "_NETWORK_EARN_CASINO_HEIST",
    "NETWORK_EARN_CASINO_HEIST",
    "0x72E7C7B9615FA3C3"
))]
#[inline]
pub fn network_earn_casino_heist(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32, p6: i32) {
    call(0x72E7C7B9615FA3C3, (p0, p1, p2, p3, p4, p5, p6))
}

/// `NetworkEarnCasinoHeistBonus`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x3EC7471E6909798A>
#[doc(alias(
    "NetworkEarnCasinoHeistBonus",
    "_NETWORK_EARN_CASINO_HEIST_BONUS",
    "NETWORK_EARN_CASINO_HEIST_AWARDS",
    "NetworkEarnCasinoHeistAwards",
    "0x3EC7471E6909798A"
))]
#[inline]
pub fn network_earn_casino_heist_bonus(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x3EC7471E6909798A, (p0, p1, p2, p3, p4))
}

/// `NetworkEarnCollectableCompletedCollection`, since game build 2060.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x5C9B198AF5A54FA6>
#[doc(alias(
    "NetworkEarnCollectableCompletedCollection",
    "_NETWORK_EARN_COLLECTABLE_COMPLETED_COLLECTION",
    "NETWORK_EARN_COLLECTABLE_COMPLETED_COLLECTION",
    "0x5C9B198AF5A54FA6"
))]
#[inline]
pub fn network_earn_collectable_completed_collection(amount: i32, p1: i32) {
    call(0x5C9B198AF5A54FA6, (amount, p1))
}

/// `NetworkEarnFmbbWageBonus`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFFFBA1B1F7C0B6F4>
#[doc(alias(
    "NetworkEarnFmbbWageBonus",
    "_NETWORK_EARN_FMBB_WAGE_BONUS",
    "NETWORK_EARN_FMBB_WAGE_BONUS",
    "0xFFFBA1B1F7C0B6F4"
))]
#[inline]
pub fn network_earn_fmbb_wage_bonus(p0: i32) {
    call(0xFFFBA1B1F7C0B6F4, (p0,))
}

/// `NetworkEarnFromAiTargetKill`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x515B4A22E4D3C6D7>
#[doc(alias(
    "NetworkEarnFromAiTargetKill",
    "NETWORK_EARN_FROM_AI_TARGET_KILL",
    "0x515B4A22E4D3C6D7"
))]
#[inline]
pub fn network_earn_from_ai_target_kill(p0: i32, p1: i32) {
    call(0x515B4A22E4D3C6D7, (p0, p1))
}

/// `NetworkEarnFromAmbientJob`.
///
/// <https://docs.fivem.net/natives/?_0xFB6DB092FBAE29E6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p2`: there must be as many as it takes.
#[doc(alias(
    "NetworkEarnFromAmbientJob",
    "NETWORK_EARN_FROM_AMBIENT_JOB",
    "0xFB6DB092FBAE29E6",
    "_NETWORK_EARN_FROM_AMBIENT_JOB"
))]
#[inline]
pub unsafe fn network_earn_from_ambient_job(p0: i32, p1: &str, p2: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0xFB6DB092FBAE29E6, (p0, p1, p2))
}

/// `NetworkEarnFromArenaCareerProgression`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x0F99F70C61F14619>
#[doc(alias(
    "NetworkEarnFromArenaCareerProgression",
    "_NETWORK_EARN_FROM_ARENA_CAREER_PROGRESSION",
    "NETWORK_EARN_ARENA_CAREER_PROGRESSION",
    "NetworkEarnArenaCareerProgression",
    "0x0F99F70C61F14619"
))]
#[inline]
pub fn network_earn_from_arena_career_progression(amount: i32, p1: i32) {
    call(0x0F99F70C61F14619, (amount, p1))
}

/// `NetworkEarnFromArenaSkillLevelProgression`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xE08256F972C7BB2C>
#[doc(alias(
    "NetworkEarnFromArenaSkillLevelProgression",
    "_NETWORK_EARN_FROM_ARENA_SKILL_LEVEL_PROGRESSION",
    "NETWORK_EARN_ARENA_SKILL_LEVEL_PROGRESSION",
    "NetworkEarnArenaSkillLevelProgression",
    "0xE08256F972C7BB2C"
))]
#[inline]
pub fn network_earn_from_arena_skill_level_progression(amount: i32, p1: i32) {
    call(0xE08256F972C7BB2C, (amount, p1))
}

/// `NetworkEarnFromArenaWar`, since game build 1604.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x631F1CB8FB4130AA>
#[doc(alias(
    "NetworkEarnFromArenaWar",
    "_NETWORK_EARN_FROM_ARENA_WAR",
    "NETWORK_EARN_ARENA_WAR",
    "NetworkEarnArenaWar",
    "0x631F1CB8FB4130AA"
))]
#[inline]
pub fn network_earn_from_arena_war(amount: i32, p1: i32, p2: i32, p3: i32) {
    call(0x631F1CB8FB4130AA, (amount, p1, p2, p3))
}

/// `NetworkEarnFromArmourTruck`.
///
/// <https://docs.fivem.net/natives/?_0xF514621E8EA463D0>
#[doc(alias(
    "NetworkEarnFromArmourTruck",
    "_NETWORK_EARN_FROM_ARMOUR_TRUCK",
    "NETWORK_EARN_FROM_ROB_ARMORED_CARS",
    "NetworkEarnFromRobArmoredCars",
    "0xF514621E8EA463D0"
))]
#[inline]
pub fn network_earn_from_armour_truck(amount: i32) {
    call(0xF514621E8EA463D0, (amount,))
}

/// `NetworkEarnFromAssassinateTargetKilled`, since game build 1604, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xFA700D8A9905F78A>
#[doc(alias(
    "NetworkEarnFromAssassinateTargetKilled",
    "_NETWORK_EARN_FROM_ASSASSINATE_TARGET_KILLED",
    "NETWORK_EARN_ASSASSINATE_TARGET_KILLED",
    "NetworkEarnAssassinateTargetKilled",
    "0xFA700D8A9905F78A"
))]
#[inline]
pub fn network_earn_from_assassinate_target_killed(amount: i32) {
    call(0xFA700D8A9905F78A, (amount,))
}

/// `NetworkEarnFromAssassinateTargetKilled_2`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x5E7AE8AABE8B7C0D>
#[doc(alias(
    "NetworkEarnFromAssassinateTargetKilled_2",
    "_NETWORK_EARN_FROM_ASSASSINATE_TARGET_KILLED_2",
    "NETWORK_EARN_ARENA_WAR_ASSASSINATE_TARGET",
    "NetworkEarnArenaWarAssassinateTarget",
    "0x5E7AE8AABE8B7C0D"
))]
#[inline]
pub fn network_earn_from_assassinate_target_killed_2(amount: i32) {
    call(0x5E7AE8AABE8B7C0D, (amount,))
}

/// `NetworkEarnFromAutoshopBusiness`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x36A7FD5A7194B03E>
#[doc(alias(
    "NetworkEarnFromAutoshopBusiness",
    "_NETWORK_EARN_FROM_AUTOSHOP_BUSINESS",
    "NETWORK_EARN_AUTOSHOP_BUSINESS",
    "NetworkEarnAutoshopBusiness",
    "0x36A7FD5A7194B03E"
))]
#[inline]
pub fn network_earn_from_autoshop_business(p0: i32, p1: i32) {
    call(0x36A7FD5A7194B03E, (p0, p1))
}

/// `NetworkEarnFromAutoshopIncome`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC66D1CF99ED7FE25>
#[doc(alias(
    "NetworkEarnFromAutoshopIncome",
    "_NETWORK_EARN_FROM_AUTOSHOP_INCOME",
    "NETWORK_EARN_AUTOSHOP_INCOME",
    "NetworkEarnAutoshopIncome",
    "0xC66D1CF99ED7FE25"
))]
#[inline]
pub fn network_earn_from_autoshop_income(p0: i32) {
    call(0xC66D1CF99ED7FE25, (p0,))
}

/// `NetworkEarnFromBbEventBonus`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xFDD8D2440DAF1590>
#[doc(alias(
    "NetworkEarnFromBbEventBonus",
    "_NETWORK_EARN_FROM_BB_EVENT_BONUS",
    "NETWORK_EARN_BB_EVENT_BONUS",
    "NetworkEarnBbEventBonus",
    "0xFDD8D2440DAF1590"
))]
#[inline]
pub fn network_earn_from_bb_event_bonus(amount: i32) {
    call(0xFDD8D2440DAF1590, (amount,))
}

/// `NetworkEarnFromBbEventCargo`, since game build 1604, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xA82959062361B259>
#[doc(alias(
    "NetworkEarnFromBbEventCargo",
    "_NETWORK_EARN_FROM_BB_EVENT_CARGO",
    "NETWORK_EARN_ARENA_WAR_EVENT_CARGO",
    "NetworkEarnArenaWarEventCargo",
    "0xA82959062361B259"
))]
#[inline]
pub fn network_earn_from_bb_event_cargo(amount: i32) {
    call(0xA82959062361B259, (amount,))
}

/// `NetworkEarnFromBendJob`.
///
/// <https://docs.fivem.net/natives/?_0x61326EE6DF15B0CA>
#[doc(alias(
    "NetworkEarnFromBendJob",
    "NETWORK_EARN_FROM_BEND_JOB",
    "0x61326EE6DF15B0CA",
    "NETWORK_EARN_FROM_MISSION_H",
    "NetworkEarnFromMissionH"
))]
#[inline]
pub fn network_earn_from_bend_job(amount: i32, heist_hash: &str) {
    call(0x61326EE6DF15B0CA, (amount, heist_hash))
}

/// `NetworkEarnFromBetting`.
///
/// <https://docs.fivem.net/natives/?_0x827A5BA1A44ACA6D>
#[doc(alias(
    "NetworkEarnFromBetting",
    "NETWORK_EARN_FROM_BETTING",
    "0x827A5BA1A44ACA6D"
))]
#[inline]
pub fn network_earn_from_betting(amount: i32, p1: &str) {
    call(0x827A5BA1A44ACA6D, (amount, p1))
}

/// `NetworkEarnFromBikeShopBusiness`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x2C5809EB9DF57257>
#[doc(alias(
    "NetworkEarnFromBikeShopBusiness",
    "_NETWORK_EARN_FROM_BIKE_SHOP_BUSINESS",
    "NETWORK_EARN_BIKER_SHOP",
    "NetworkEarnBikerShop",
    "0x2C5809EB9DF57257"
))]
#[inline]
pub fn network_earn_from_bike_shop_business(p0: i32, p1: i32) {
    call(0x2C5809EB9DF57257, (p0, p1))
}

/// `NetworkEarnFromBikerIncome`, since game build 2699.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x71BEC32FA466E105>
#[doc(alias(
    "NetworkEarnFromBikerIncome",
    "_NETWORK_EARN_FROM_BIKER_INCOME",
    "NETWORK_EARN_BIKER",
    "NetworkEarnBiker",
    "0x71BEC32FA466E105"
))]
#[inline]
pub fn network_earn_from_biker_income(p0: i32) {
    call(0x71BEC32FA466E105, (p0,))
}

/// `NetworkEarnFromBounty`.
///
/// Of unknown type: `p3`.
///
/// <https://docs.fivem.net/natives/?_0x131BB5DA15453ACF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`, `p2`: there must be as many as it takes.
#[doc(alias(
    "NetworkEarnFromBounty",
    "NETWORK_EARN_FROM_BOUNTY",
    "0x131BB5DA15453ACF"
))]
#[inline]
pub unsafe fn network_earn_from_bounty(
    amount: i32,
    network_handle: &mut [u8],
    p2: &mut [u8],
    p3: i32,
) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x131BB5DA15453ACF, (amount, network_handle, p2, p3))
}

/// `NetworkEarnFromBusinessBattle`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x42FCE14F50F27291>
#[doc(alias(
    "NetworkEarnFromBusinessBattle",
    "_NETWORK_EARN_FROM_BUSINESS_BATTLE",
    "NETWORK_EARN_FROM_BUSINESS_BATTLE",
    "0x42FCE14F50F27291"
))]
#[inline]
pub fn network_earn_from_business_battle(p0: i32) {
    call(0x42FCE14F50F27291, (p0,))
}

/// `NetworkEarnFromBusinessHubSell`, since game build 1493.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x0B39CF0D53F1C883>
#[doc(alias(
    "NetworkEarnFromBusinessHubSell",
    "_NETWORK_EARN_FROM_BUSINESS_HUB_SELL",
    "NETWORK_EARN_FROM_BUSINESS_HUB_SELL",
    "0x0B39CF0D53F1C883"
))]
#[inline]
pub fn network_earn_from_business_hub_sell(p0: i32, p1: i32, p2: i32) {
    call(0x0B39CF0D53F1C883, (p0, p1, p2))
}

/// `NetworkEarnFromBusinessHubSource`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x59498BC8B1C8B15C>
#[doc(alias(
    "NetworkEarnFromBusinessHubSource",
    "_NETWORK_EARN_FROM_BUSINESS_HUB_SOURCE",
    "NETWORK_YOHAN_SOURCE_GOODS",
    "NetworkYohanSourceGoods",
    "0x59498BC8B1C8B15C"
))]
#[inline]
pub fn network_earn_from_business_hub_source(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x59498BC8B1C8B15C, (p0, p1, p2, p3))
}

/// `NetworkEarnFromBusinessProduct`, since game build 877.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x8586789730B10CAF>
#[doc(alias(
    "NetworkEarnFromBusinessProduct",
    "_NETWORK_EARN_FROM_BUSINESS_PRODUCT",
    "NETWORK_EARN_FROM_BUSINESS_PRODUCT",
    "0x8586789730B10CAF"
))]
#[inline]
pub fn network_earn_from_business_product(amount: i32, p1: i32, p2: i32, p3: i32) {
    call(0x8586789730B10CAF, (amount, p1, p2, p3))
}

/// `NetworkEarnFromCarclubMembership`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xBC6227792A188E2E>
#[doc(alias(
    "NetworkEarnFromCarclubMembership",
    "_NETWORK_EARN_FROM_CARCLUB_MEMBERSHIP",
    "NETWORK_EARN_CARCLUB_MEMBERSHIP",
    "NetworkEarnCarclubMembership",
    "0xBC6227792A188E2E"
))]
#[inline]
pub fn network_earn_from_carclub_membership(p0: i32) {
    call(0xBC6227792A188E2E, (p0,))
}

/// `NetworkEarnFromCashingOut`.
///
/// <https://docs.fivem.net/natives/?_0xEFE9C9A1651B81E6>
#[doc(alias(
    "NetworkEarnFromCashingOut",
    "_NETWORK_EARN_FROM_CASHING_OUT",
    "0xEFE9C9A1651B81E6"
))]
#[inline]
pub fn network_earn_from_cashing_out(amount: i32) {
    call(0xEFE9C9A1651B81E6, (amount,))
}

/// `NetworkEarnFromCasinoAward`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x973A9781A34F8DEB>
#[doc(alias(
    "NetworkEarnFromCasinoAward",
    "_NETWORK_EARN_FROM_CASINO_AWARD",
    "NETWORK_EARN_CASINO_AWARD",
    "NetworkEarnCasinoAward",
    "0x973A9781A34F8DEB"
))]
#[inline]
pub fn network_earn_from_casino_award(amount: i32, hash: impl Into<Hash>) {
    let hash: Hash = hash.into();
    call(0x973A9781A34F8DEB, (amount, hash))
}

/// `NetworkEarnFromCasinoMissionParticipation`, since game build 1734, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x09E8F18641BE2575>
#[doc(alias(
    "NetworkEarnFromCasinoMissionParticipation",
    "_NETWORK_EARN_FROM_CASINO_MISSION_PARTICIPATION",
    "NETWORK_EARN_CASINO_MISSION_PARTICIPATION",
    "NetworkEarnCasinoMissionParticipation",
    "0x09E8F18641BE2575"
))]
#[inline]
pub fn network_earn_from_casino_mission_participation(amount: i32) {
    call(0x09E8F18641BE2575, (amount,))
}

/// `NetworkEarnFromCasinoMissionReward`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x566FD402B25787DE>
#[doc(alias(
    "NetworkEarnFromCasinoMissionReward",
    "_NETWORK_EARN_FROM_CASINO_MISSION_REWARD",
    "NETWORK_EARN_CASINO_MISSION_REWARD",
    "NetworkEarnCasinoMissionReward",
    "0x566FD402B25787DE"
))]
#[inline]
pub fn network_earn_from_casino_mission_reward(amount: i32) {
    call(0x566FD402B25787DE, (amount,))
}

/// `NetworkEarnFromCasinoStoryMissionReward`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xAC95ED552157E092>
#[doc(alias(
    "NetworkEarnFromCasinoStoryMissionReward",
    "_NETWORK_EARN_FROM_CASINO_STORY_MISSION_REWARD",
    "NETWORK_EARN_CASINO_STORY_MISSION_REWARD",
    "NetworkEarnCasinoStoryMissionReward",
    "0xAC95ED552157E092"
))]
#[inline]
pub fn network_earn_from_casino_story_mission_reward(amount: i32) {
    call(0xAC95ED552157E092, (amount,))
}

/// `NetworkEarnFromChallengeWin`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x2B171E6B2F64D8DF>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkEarnFromChallengeWin",
    "NETWORK_EARN_FROM_CHALLENGE_WIN",
    "0x2B171E6B2F64D8DF"
))]
#[inline]
pub unsafe fn network_earn_from_challenge_win(p0: i32, p1: &mut [u8], p2: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0x2B171E6B2F64D8DF, (p0, p1, p2))
}

/// `NetworkEarnFromClubManagementParticipation`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA75EAC69F59E96E7>
#[doc(alias(
    "NetworkEarnFromClubManagementParticipation",
    "_NETWORK_EARN_FROM_CLUB_MANAGEMENT_PARTICIPATION",
    "NETWORK_EARN_FROM_CLUB_MANAGEMENT_PARTICIPATION",
    "0xA75EAC69F59E96E7"
))]
#[inline]
pub fn network_earn_from_club_management_participation(p0: i32) {
    call(0xA75EAC69F59E96E7, (p0,))
}

/// `NetworkEarnFromCollectablesActionFigures`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x5517F90043466049>
#[doc(alias(
    "NetworkEarnFromCollectablesActionFigures",
    "_NETWORK_EARN_FROM_COLLECTABLES_ACTION_FIGURES",
    "NETWORK_EARN_COLLECTABLES_ACTION_FIGURES",
    "NetworkEarnCollectablesActionFigures",
    "0x5517F90043466049"
))]
#[inline]
pub fn network_earn_from_collectables_action_figures(amount: i32) {
    call(0x5517F90043466049, (amount,))
}

/// `NetworkEarnFromCollectionItem`, since game build 1734.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x84FF63BD4966F33D>
#[doc(alias(
    "NetworkEarnFromCollectionItem",
    "_NETWORK_EARN_FROM_COLLECTION_ITEM",
    "NETWORK_EARN_COLLECTABLE_ITEM",
    "NetworkEarnCollectableItem",
    "0x84FF63BD4966F33D"
))]
#[inline]
pub fn network_earn_from_collection_item(amount: i32, p1: i32) {
    call(0x84FF63BD4966F33D, (amount, p1))
}

/// `NetworkEarnFromCompleteCollection`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x83AD64F53F4E9483>
#[doc(alias(
    "NetworkEarnFromCompleteCollection",
    "_NETWORK_EARN_FROM_COMPLETE_COLLECTION",
    "NETWORK_EARN_CASINO_COLLECTABLE_COMPLETED_COLLECTION",
    "NetworkEarnCasinoCollectableCompletedCollection",
    "0x83AD64F53F4E9483"
))]
#[inline]
pub fn network_earn_from_complete_collection(amount: i32) {
    call(0x83AD64F53F4E9483, (amount,))
}

/// `NetworkEarnFromContraband`, since game build 757.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xECA658CE2A4E5A72>
#[doc(alias(
    "NetworkEarnFromContraband",
    "_NETWORK_EARN_FROM_CONTRABAND",
    "NETWORK_EARN_FROM_CONTRABAND",
    "0xECA658CE2A4E5A72"
))]
#[inline]
pub fn network_earn_from_contraband(amount: i32, p1: i32) {
    call(0xECA658CE2A4E5A72, (amount, p1))
}

/// `NetworkEarnFromCrateDrop`.
///
/// <https://docs.fivem.net/natives/?_0xB1CC1B9EC3007A2A>
#[doc(alias(
    "NetworkEarnFromCrateDrop",
    "NETWORK_EARN_FROM_CRATE_DROP",
    "0xB1CC1B9EC3007A2A"
))]
#[inline]
pub fn network_earn_from_crate_drop(amount: i32) {
    call(0xB1CC1B9EC3007A2A, (amount,))
}

/// `NetworkEarnFromCriminalMastermindBonus`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xFA009A62990671D4>
#[doc(alias(
    "NetworkEarnFromCriminalMastermindBonus",
    "_NETWORK_EARN_FROM_CRIMINAL_MASTERMIND_BONUS",
    "NETWORK_EARN_FROM_CRIMINAL_MASTERMIND",
    "NetworkEarnFromCriminalMastermind",
    "0xFA009A62990671D4",
    "0xD20D79671A598594"
))]
#[inline]
pub fn network_earn_from_criminal_mastermind_bonus(p0: i32, p1: i32, p2: i32) {
    call(0xFA009A62990671D4, (p0, p1, p2))
}

/// `NetworkEarnFromDailyObjectiveEvent`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x5128DF14A5BB86FC>
#[doc(alias(
    "NetworkEarnFromDailyObjectiveEvent",
    "_NETWORK_EARN_FROM_DAILY_OBJECTIVE_EVENT",
    "NETWORK_EARN_DAILY_OBJECTIVE_EVENT",
    "NetworkEarnDailyObjectiveEvent",
    "0x5128DF14A5BB86FC"
))]
#[inline]
pub fn network_earn_from_daily_objective_event(amount: i32) {
    call(0x5128DF14A5BB86FC, (amount,))
}

/// `NetworkEarnFromDailyObjectives`.
///
/// <https://docs.fivem.net/natives/?_0x6EA318C91C1A8786>
#[doc(alias(
    "NetworkEarnFromDailyObjectives",
    "NETWORK_EARN_FROM_DAILY_OBJECTIVES",
    "0x6EA318C91C1A8786",
    "_NETWORK_EARN_FROM_DAILY_OBJECTIVE",
    "NetworkEarnFromDailyObjective"
))]
#[inline]
pub fn network_earn_from_daily_objectives(p0: i32, p1: &str, p2: i32) {
    call(0x6EA318C91C1A8786, (p0, p1, p2))
}

/// `NetworkEarnFromDarChallenge`, since game build 1290, does nothing any more.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xCAC672087B4A24AB>
#[doc(alias(
    "NetworkEarnFromDarChallenge",
    "_NETWORK_EARN_FROM_DAR_CHALLENGE",
    "NETWORK_EARN_DAR_CHALLENGE",
    "NetworkEarnDarChallenge",
    "0xCAC672087B4A24AB"
))]
#[inline]
pub fn network_earn_from_dar_challenge(amount: i32, p1: i32) {
    call(0xCAC672087B4A24AB, (amount, p1))
}

/// `NetworkEarnFromDestroyingContraband`, since game build 757.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x84C0116D012E8FC2>
#[doc(alias(
    "NetworkEarnFromDestroyingContraband",
    "_NETWORK_EARN_FROM_DESTROYING_CONTRABAND",
    "NETWORK_EARN_FROM_DESTROYING_CONTRABAND",
    "0x84C0116D012E8FC2"
))]
#[inline]
pub fn network_earn_from_destroying_contraband(p0: i32) {
    call(0x84C0116D012E8FC2, (p0,))
}

/// `NetworkEarnFromDoomsdayFinaleBonus`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x128A747F4A230952>
#[doc(alias(
    "NetworkEarnFromDoomsdayFinaleBonus",
    "_NETWORK_EARN_FROM_DOOMSDAY_FINALE_BONUS",
    "NETWORK_EARN_DOOMSDAY_FINALE_BONUS",
    "NetworkEarnDoomsdayFinaleBonus",
    "0x128A747F4A230952"
))]
#[inline]
pub fn network_earn_from_doomsday_finale_bonus(amount: i32, vehicle_hash: impl Into<Hash>) {
    let vehicle_hash: Hash = vehicle_hash.into();
    call(0x128A747F4A230952, (amount, vehicle_hash))
}

/// `NetworkEarnFromFmbbBossWork`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x1FDA0AA679C9919B>
#[doc(alias(
    "NetworkEarnFromFmbbBossWork",
    "_NETWORK_EARN_FROM_FMBB_BOSS_WORK",
    "NETWORK_EARN_FROM_FMBB_BOSS_WORK",
    "0x1FDA0AA679C9919B"
))]
#[inline]
pub fn network_earn_from_fmbb_boss_work(p0: i32) {
    call(0x1FDA0AA679C9919B, (p0,))
}

/// `NetworkEarnFromFmbbPhonecallMission`, since game build 1493.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xC5156361F26E2212>
#[doc(alias(
    "NetworkEarnFromFmbbPhonecallMission",
    "_NETWORK_EARN_FROM_FMBB_PHONECALL_MISSION",
    "NETWORK_EARN_FROM_FMBB_PHONECALL_MISSION",
    "0xC5156361F26E2212"
))]
#[inline]
pub fn network_earn_from_fmbb_phonecall_mission(p0: i32) {
    call(0xC5156361F26E2212, (p0,))
}

/// `NetworkEarnFromGangPickup`.
///
/// <https://docs.fivem.net/natives/?_0xA03D4ACE0A3284CE>
#[doc(alias(
    "NetworkEarnFromGangPickup",
    "_NETWORK_EARN_FROM_GANG_PICKUP",
    "NETWORK_EARN_FROM_GANGATTACK_PICKUP",
    "NetworkEarnFromGangattackPickup",
    "0xA03D4ACE0A3284CE"
))]
#[inline]
pub fn network_earn_from_gang_pickup(amount: i32) {
    call(0xA03D4ACE0A3284CE, (amount,))
}

/// `NetworkEarnFromGangopsAwards`, since game build 1290.
///
/// Of unknown type: `p2`.
///
/// <https://docs.fivem.net/natives/?_0xA9A31475F530DFDA>
#[doc(alias(
    "NetworkEarnFromGangopsAwards",
    "_NETWORK_EARN_FROM_GANGOPS_AWARDS",
    "NETWORK_EARN_GANGOPS_AWARD",
    "NetworkEarnGangopsAward",
    "0xA9A31475F530DFDA"
))]
#[inline]
pub fn network_earn_from_gangops_awards(amount: i32, unk: &str, p2: i32) {
    call(0xA9A31475F530DFDA, (amount, unk, p2))
}

/// `NetworkEarnFromGangopsElite`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x2597A0D4A4FC2C77>
#[doc(alias(
    "NetworkEarnFromGangopsElite",
    "_NETWORK_EARN_FROM_GANGOPS_ELITE",
    "NETWORK_EARN_GANGOPS_ELITE",
    "NetworkEarnGangopsElite",
    "0x2597A0D4A4FC2C77"
))]
#[inline]
pub fn network_earn_from_gangops_elite(amount: i32, unk: &str, act_index: i32) {
    call(0x2597A0D4A4FC2C77, (amount, unk, act_index))
}

/// `NetworkEarnFromGangopsJobsFinale`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x1C121FC9545E0D52>
#[doc(alias(
    "NetworkEarnFromGangopsJobsFinale",
    "_NETWORK_EARN_FROM_GANGOPS_JOBS_FINALE",
    "NETWORK_EARN_GANGOPS_FINALE",
    "NetworkEarnGangopsFinale",
    "0x1C121FC9545E0D52"
))]
#[inline]
pub fn network_earn_from_gangops_jobs_finale(amount: i32, unk: &str) {
    call(0x1C121FC9545E0D52, (amount, unk))
}

/// `NetworkEarnFromGangopsJobsPrepParticipation`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xED26584F6BDCBBFD>
#[doc(alias(
    "NetworkEarnFromGangopsJobsPrepParticipation",
    "_NETWORK_EARN_FROM_GANGOPS_JOBS_PREP_PARTICIPATION",
    "NETWORK_EARN_GANGOPS_PREP_PARTICIPATION",
    "NetworkEarnGangopsPrepParticipation",
    "0xED26584F6BDCBBFD"
))]
#[inline]
pub fn network_earn_from_gangops_jobs_prep_participation(amount: i32) {
    call(0xED26584F6BDCBBFD, (amount,))
}

/// `NetworkEarnFromGangopsJobsSetup`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xA9160796D47A2CF8>
#[doc(alias(
    "NetworkEarnFromGangopsJobsSetup",
    "_NETWORK_EARN_FROM_GANGOPS_JOBS_SETUP",
    "NETWORK_EARN_GANGOPS_SETUP",
    "NetworkEarnGangopsSetup",
    "0xA9160796D47A2CF8"
))]
#[inline]
pub fn network_earn_from_gangops_jobs_setup(amount: i32, unk: &str) {
    call(0xA9160796D47A2CF8, (amount, unk))
}

/// `NetworkEarnFromGangopsWages`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x2DCB19ABAB0380A8>
#[doc(alias(
    "NetworkEarnFromGangopsWages",
    "_NETWORK_EARN_FROM_GANGOPS_WAGES",
    "NETWORK_EARN_GANGOPS_WAGES",
    "NetworkEarnGangopsWages",
    "0x2DCB19ABAB0380A8"
))]
#[inline]
pub fn network_earn_from_gangops_wages(amount: i32, p1: i32) {
    call(0x2DCB19ABAB0380A8, (amount, p1))
}

/// `NetworkEarnFromGangopsWagesBonus`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x15BB2A5C757EB91F>
#[doc(alias(
    "NetworkEarnFromGangopsWagesBonus",
    "_NETWORK_EARN_FROM_GANGOPS_WAGES_BONUS",
    "NETWORK_EARN_GANGOPS_WAGES_BONUS",
    "NetworkEarnGangopsWagesBonus",
    "0x15BB2A5C757EB91F"
))]
#[inline]
pub fn network_earn_from_gangops_wages_bonus(amount: i32, p1: i32) {
    call(0x15BB2A5C757EB91F, (amount, p1))
}

/// `NetworkEarnFromHackerTruckMission`, since game build 1493, does nothing any more.
///
/// Of unknown type: `p0`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xE8815FE993896AD3>
#[doc(alias(
    "NetworkEarnFromHackerTruckMission",
    "_NETWORK_EARN_FROM_HACKER_TRUCK_MISSION",
    "NETWORK_EARN_HACKER_TRUCK",
    "NetworkEarnHackerTruck",
    "0xE8815FE993896AD3"
))]
#[inline]
pub fn network_earn_from_hacker_truck_mission(p0: i32, amount: i32, p2: i32, p3: i32) {
    call(0xE8815FE993896AD3, (p0, amount, p2, p3))
}

/// `NetworkEarnFromHoldups`.
///
/// <https://docs.fivem.net/natives/?_0x45B8154E077D9E4D>
#[doc(alias(
    "NetworkEarnFromHoldups",
    "NETWORK_EARN_FROM_HOLDUPS",
    "0x45B8154E077D9E4D"
))]
#[inline]
pub fn network_earn_from_holdups(amount: i32) {
    call(0x45B8154E077D9E4D, (amount,))
}

/// `NetworkEarnFromImportExport`.
///
/// <https://docs.fivem.net/natives/?_0xF92A014A634442D6>
#[doc(alias(
    "NetworkEarnFromImportExport",
    "NETWORK_EARN_FROM_IMPORT_EXPORT",
    "0xF92A014A634442D6"
))]
#[inline]
pub fn network_earn_from_import_export(amount: i32, model_hash: impl Into<Hash>) {
    let model_hash: Hash = model_hash.into();
    call(0xF92A014A634442D6, (amount, model_hash))
}

/// `NetworkEarnFromJob`.
///
/// <https://docs.fivem.net/natives/?_0xB2CC4836834E8A98>
#[doc(alias("NetworkEarnFromJob", "NETWORK_EARN_FROM_JOB", "0xB2CC4836834E8A98"))]
#[inline]
pub fn network_earn_from_job(amount: i32, p1: &str) {
    call(0xB2CC4836834E8A98, (amount, p1))
}

/// `NetworkEarnFromJobBonus`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6816FB4416760775>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`, `p2`: there must be as many as it takes.
#[doc(alias(
    "NetworkEarnFromJobBonus",
    "NETWORK_EARN_FROM_JOB_BONUS",
    "0x6816FB4416760775",
    "_NETWORK_EARN_FROM_JOB_BONUS"
))]
#[inline]
pub unsafe fn network_earn_from_job_bonus(p0: i32, p1: &mut [u8], p2: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    // SAFETY: the caller promises that the native stays inside.
    let p2 = unsafe { Buffer::new(p2) };
    call(0x6816FB4416760775, (p0, p1, p2))
}

/// `NetworkEarnFromJobX2`, since game build 1734, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xDEBBF584665411D0>
#[doc(alias(
    "NetworkEarnFromJobX2",
    "_NETWORK_EARN_FROM_JOB_X2",
    "NETWORK_EARN_FROM_JOBX2",
    "NetworkEarnFromJobx2",
    "0xDEBBF584665411D0"
))]
#[inline]
pub fn network_earn_from_job_x2(amount: i32, p1: &str) {
    call(0xDEBBF584665411D0, (amount, p1))
}

/// `NetworkEarnFromNotBadsport`.
///
/// <https://docs.fivem.net/natives/?_0x4337511FA8221D36>
#[doc(alias(
    "NetworkEarnFromNotBadsport",
    "NETWORK_EARN_FROM_NOT_BADSPORT",
    "0x4337511FA8221D36"
))]
#[inline]
pub fn network_earn_from_not_badsport(amount: i32) {
    call(0x4337511FA8221D36, (amount,))
}

/// `NetworkEarnFromPersonalVehicle`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0x3F4D00167E41E0AD>
#[doc(alias(
    "NetworkEarnFromPersonalVehicle",
    "NETWORK_EARN_FROM_PERSONAL_VEHICLE",
    "0x3F4D00167E41E0AD"
))]
#[inline]
pub fn network_earn_from_personal_vehicle(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0x3F4D00167E41E0AD, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `NetworkEarnFromPickup`.
///
/// <https://docs.fivem.net/natives/?_0xED1517D3AF17C698>
#[doc(alias(
    "NetworkEarnFromPickup",
    "NETWORK_EARN_FROM_PICKUP",
    "0xED1517D3AF17C698"
))]
#[inline]
pub fn network_earn_from_pickup(amount: i32) {
    call(0xED1517D3AF17C698, (amount,))
}

/// `NetworkEarnFromPremiumJob`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0xC8407624CEF2354B>
#[doc(alias(
    "NetworkEarnFromPremiumJob",
    "_NETWORK_EARN_FROM_PREMIUM_JOB",
    "NETWORK_EARN_FROM_PREMIUM_JOB",
    "0xC8407624CEF2354B"
))]
#[inline]
pub fn network_earn_from_premium_job(amount: i32, p1: &str) {
    call(0xC8407624CEF2354B, (amount, p1))
}

/// `NetworkEarnFromProperty`.
///
/// <https://docs.fivem.net/natives/?_0x849648349D77F5C5>
#[doc(alias(
    "NetworkEarnFromProperty",
    "NETWORK_EARN_FROM_PROPERTY",
    "0x849648349D77F5C5"
))]
#[inline]
pub fn network_earn_from_property(amount: i32, property_name: impl Into<Hash>) {
    let property_name: Hash = property_name.into();
    call(0x849648349D77F5C5, (amount, property_name))
}

/// `NetworkEarnFromRcTimeTrial`, since game build 1734, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xDFF49EE984E7AAE8>
#[doc(alias(
    "NetworkEarnFromRcTimeTrial",
    "_NETWORK_EARN_FROM_RC_TIME_TRIAL",
    "NETWORK_EARN_RC_TIME_TRIAL",
    "NetworkEarnRcTimeTrial",
    "0xDFF49EE984E7AAE8"
))]
#[inline]
pub fn network_earn_from_rc_time_trial(amount: i32) {
    call(0xDFF49EE984E7AAE8, (amount,))
}

/// `NetworkEarnFromRdrBonus`, since game build 1290.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x7A5349B773584675>
#[doc(alias(
    "NetworkEarnFromRdrBonus",
    "_NETWORK_EARN_FROM_RDR_BONUS",
    "NETWORK_EARN_RDR_BONUS",
    "NetworkEarnRdrBonus",
    "0x7A5349B773584675"
))]
#[inline]
pub fn network_earn_from_rdr_bonus(amount: i32, p1: i32) {
    call(0x7A5349B773584675, (amount, p1))
}

/// `NetworkEarnFromRockstar`.
///
/// <https://docs.fivem.net/natives/?_0x02CE1D6AC0FC73EA>
#[doc(alias(
    "NetworkEarnFromRockstar",
    "NETWORK_EARN_FROM_ROCKSTAR",
    "0x02CE1D6AC0FC73EA"
))]
#[inline]
pub fn network_earn_from_rockstar(amount: i32) {
    call(0x02CE1D6AC0FC73EA, (amount,))
}

/// `NetworkEarnFromSellBase`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x0E1E2FF3F4EC11AA>
#[doc(alias(
    "NetworkEarnFromSellBase",
    "_NETWORK_EARN_FROM_SELL_BASE",
    "NETWORK_EARN_SELL_BASE",
    "NetworkEarnSellBase",
    "0x0E1E2FF3F4EC11AA"
))]
#[inline]
pub fn network_earn_from_sell_base(amount: i32, base_name_hash: impl Into<Hash>) {
    let base_name_hash: Hash = base_name_hash.into();
    call(0x0E1E2FF3F4EC11AA, (amount, base_name_hash))
}

/// `NetworkEarnFromSellBunker`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x9251B6ABF2D0A5B4>
#[doc(alias(
    "NetworkEarnFromSellBunker",
    "_NETWORK_EARN_FROM_SELL_BUNKER",
    "NETWORK_EARN_FROM_SELL_BUNKER",
    "0x9251B6ABF2D0A5B4"
))]
#[inline]
pub fn network_earn_from_sell_bunker(amount: i32, bunker_hash: impl Into<Hash>) {
    let bunker_hash: Hash = bunker_hash.into();
    call(0x9251B6ABF2D0A5B4, (amount, bunker_hash))
}

/// `NetworkEarnFromSellingVehicle`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x8BCB27A057DF7B7F>
#[doc(alias(
    "NetworkEarnFromSellingVehicle",
    "_NETWORK_EARN_FROM_SELLING_VEHICLE",
    "NETWORK_EARN_SELL_PRIZE_VEHICLE",
    "NetworkEarnSellPrizeVehicle",
    "0x8BCB27A057DF7B7F"
))]
#[inline]
pub fn network_earn_from_selling_vehicle(amount: i32) {
    call(0x8BCB27A057DF7B7F, (amount,))
}

/// `NetworkEarnFromSightseeing`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x45087AE480B233AC>
#[doc(alias(
    "NetworkEarnFromSightseeing",
    "_NETWORK_EARN_FROM_SIGHTSEEING",
    "NETWORK_EARN_SIGHTSEEING_REWARD",
    "NetworkEarnSightseeingReward",
    "0x45087AE480B233AC"
))]
#[inline]
pub fn network_earn_from_sightseeing(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x45087AE480B233AC, (p0, p1, p2, p3))
}

/// `NetworkEarnFromSmuggling`, since game build 1180.
///
/// Of unknown type: `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xDEE612F2D71B0308>
#[doc(alias(
    "NetworkEarnFromSmuggling",
    "_NETWORK_EARN_FROM_SMUGGLING",
    "NETWORK_EARN_SMUGGLER_AGENCY",
    "NetworkEarnSmugglerAgency",
    "0xDEE612F2D71B0308"
))]
#[inline]
pub fn network_earn_from_smuggling(amount: i32, p1: i32, p2: i32, p3: i32) {
    call(0xDEE612F2D71B0308, (amount, p1, p2, p3))
}

/// `NetworkEarnFromSpinTheWheelCash`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x676C48776CACBB5A>
#[doc(alias(
    "NetworkEarnFromSpinTheWheelCash",
    "_NETWORK_EARN_FROM_SPIN_THE_WHEEL_CASH",
    "NETWORK_EARN_SPIN_THE_WHEEL_CASH",
    "NetworkEarnSpinTheWheelCash",
    "0x676C48776CACBB5A"
))]
#[inline]
pub fn network_earn_from_spin_the_wheel_cash(amount: i32) {
    call(0x676C48776CACBB5A, (amount,))
}

/// `NetworkEarnFromTargetRefund`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0x5B669CF2299A271F>
#[doc(alias(
    "NetworkEarnFromTargetRefund",
    "_NETWORK_EARN_FROM_TARGET_REFUND",
    "NETWORK_EARN_TARGET_REFUND",
    "NetworkEarnTargetRefund",
    "0x5B669CF2299A271F"
))]
#[inline]
pub fn network_earn_from_target_refund(amount: i32, p1: i32) {
    call(0x5B669CF2299A271F, (amount, p1))
}

/// `NetworkEarnFromTimeTrialWin`, since game build 1734, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x0819DB99FD2FBBD8>
#[doc(alias(
    "NetworkEarnFromTimeTrialWin",
    "_NETWORK_EARN_FROM_TIME_TRIAL_WIN",
    "NETWORK_EARN_CASINO_TIME_TRIAL_WIN",
    "NetworkEarnCasinoTimeTrialWin",
    "0x0819DB99FD2FBBD8"
))]
#[inline]
pub fn network_earn_from_time_trial_win(amount: i32) {
    call(0x0819DB99FD2FBBD8, (amount,))
}

/// `NetworkEarnFromTunerAward`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xB846F547D3792DF6>
#[doc(alias(
    "NetworkEarnFromTunerAward",
    "_NETWORK_EARN_FROM_TUNER_AWARD",
    "NETWORK_EARN_TUNER_AWARD",
    "NetworkEarnTunerAward",
    "0xB846F547D3792DF6"
))]
#[inline]
pub fn network_earn_from_tuner_award(p0: i32, p1: i32, p2: i32) {
    call(0xB846F547D3792DF6, (p0, p1, p2))
}

/// `NetworkEarnFromTunerFinale`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xBCB266247193AC61>
#[doc(alias(
    "NetworkEarnFromTunerFinale",
    "_NETWORK_EARN_FROM_TUNER_FINALE",
    "NETWORK_EARN_TUNER_ROBBERY",
    "NetworkEarnTunerRobbery",
    "0xBCB266247193AC61"
))]
#[inline]
pub fn network_earn_from_tuner_finale(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xBCB266247193AC61, (p0, p1, p2, p3, p4))
}

/// `NetworkEarnFromUpgradeAutoshopLocation`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xC10322A8D3E061EE>
#[doc(alias(
    "NetworkEarnFromUpgradeAutoshopLocation",
    "_NETWORK_EARN_FROM_UPGRADE_AUTOSHOP_LOCATION",
    "NETWORK_EARN_UPGRADE_AUTOSHOP",
    "NetworkEarnUpgradeAutoshop",
    "0xC10322A8D3E061EE"
))]
#[inline]
pub fn network_earn_from_upgrade_autoshop_location(p0: i32, p1: i32) {
    call(0xC10322A8D3E061EE, (p0, p1))
}

/// `NetworkEarnFromVehicle`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`.
///
/// <https://docs.fivem.net/natives/?_0xB539BD8A4C1EECF8>
#[doc(alias(
    "NetworkEarnFromVehicle",
    "NETWORK_EARN_FROM_VEHICLE",
    "0xB539BD8A4C1EECF8"
))]
#[inline]
pub fn network_earn_from_vehicle(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
) {
    call(0xB539BD8A4C1EECF8, (p0, p1, p2, p3, p4, p5, p6, p7))
}

/// `NetworkEarnFromVehicleAutoshop`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x533073E8A596008C>
#[doc(alias(
    "NetworkEarnFromVehicleAutoshop",
    "_NETWORK_EARN_FROM_VEHICLE_AUTOSHOP",
    "NETWORK_EARN_DAILY_VEHICLE",
    "NetworkEarnDailyVehicle",
    "0x533073E8A596008C"
))]
#[inline]
pub fn network_earn_from_vehicle_autoshop(p0: i32, p1: i32) {
    call(0x533073E8A596008C, (p0, p1))
}

/// `NetworkEarnFromVehicleAutoshopBonus`, since game build 2372.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xFE65AFE7308E32B2>
#[doc(alias(
    "NetworkEarnFromVehicleAutoshopBonus",
    "_NETWORK_EARN_FROM_VEHICLE_AUTOSHOP_BONUS",
    "NETWORK_EARN_DAILY_VEHICLE_BONUS",
    "NetworkEarnDailyVehicleBonus",
    "0xFE65AFE7308E32B2"
))]
#[inline]
pub fn network_earn_from_vehicle_autoshop_bonus(p0: i32) {
    call(0xFE65AFE7308E32B2, (p0,))
}

/// `NetworkEarnFromVehicleExport`, since game build 944.
///
/// Of unknown type: `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xEDEAD9A91EC768B3>
#[doc(alias(
    "NetworkEarnFromVehicleExport",
    "_NETWORK_EARN_FROM_VEHICLE_EXPORT",
    "NETWORK_EARN_FROM_VEHICLE_EXPORT",
    "0xEDEAD9A91EC768B3"
))]
#[inline]
pub fn network_earn_from_vehicle_export(amount: i32, p1: i32, p2: i32) {
    call(0xEDEAD9A91EC768B3, (amount, p1, p2))
}

/// `NetworkEarnFromWagePayment`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x35F8DA0E8A31EF1B>
#[doc(alias(
    "NetworkEarnFromWagePayment",
    "_NETWORK_EARN_FROM_WAGE_PAYMENT",
    "NETWORK_EARN_WAGE_PAYMENT",
    "NetworkEarnWagePayment",
    "0x35F8DA0E8A31EF1B"
))]
#[inline]
pub fn network_earn_from_wage_payment(amount: i32) {
    call(0x35F8DA0E8A31EF1B, (amount,))
}

/// `NetworkEarnFromWagePaymentBonus`, since game build 1180.
///
/// <https://docs.fivem.net/natives/?_0x005ACA7100BD101D>
#[doc(alias(
    "NetworkEarnFromWagePaymentBonus",
    "_NETWORK_EARN_FROM_WAGE_PAYMENT_BONUS",
    "NETWORK_EARN_WAGE_PAYMENT_BONUS",
    "NetworkEarnWagePaymentBonus",
    "0x005ACA7100BD101D"
))]
#[inline]
pub fn network_earn_from_wage_payment_bonus(amount: i32) {
    call(0x005ACA7100BD101D, (amount,))
}

/// `NetworkEarnFromWarehouse`, since game build 757, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x3E4ADAFF1830F146>
#[doc(alias(
    "NetworkEarnFromWarehouse",
    "_NETWORK_EARN_FROM_WAREHOUSE",
    "NETWORK_EARN_FROM_WAREHOUSE",
    "0x3E4ADAFF1830F146"
))]
#[inline]
pub fn network_earn_from_warehouse() {
    call(0x3E4ADAFF1830F146, ())
}

/// `NetworkEarnGoon`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xCDA1C62BE2777802>
#[doc(alias(
    "NetworkEarnGoon",
    "_NETWORK_EARN_GOON",
    "NETWORK_EARN_GOON",
    "0xCDA1C62BE2777802"
))]
#[inline]
pub fn network_earn_goon(p0: i32, p1: i32, p2: i32) {
    call(0xCDA1C62BE2777802, (p0, p1, p2))
}

/// `NetworkEarnIslandHeist`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0xD21D111C46BA9F15>
#[doc(alias(
    "NetworkEarnIslandHeist",
    "_NETWORK_EARN_ISLAND_HEIST",
    "NETWORK_EARN_ISLAND_HEIST",
    "0xD21D111C46BA9F15"
))]
#[inline]
pub fn network_earn_island_heist(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0xD21D111C46BA9F15, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkEarnJobBonusFirstTimeBonus`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x11B0A20C493F7E36>
#[doc(alias(
    "NetworkEarnJobBonusFirstTimeBonus",
    "_NETWORK_EARN_JOB_BONUS_FIRST_TIME_BONUS",
    "NETWORK_EARN_FIRST_TIME_BONUS",
    "NetworkEarnFirstTimeBonus",
    "0x11B0A20C493F7E36"
))]
#[inline]
pub fn network_earn_job_bonus_first_time_bonus(p0: i32, p1: i32, p2: i32) {
    call(0x11B0A20C493F7E36, (p0, p1, p2))
}

/// `NetworkEarnJobBonusHeistAward`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x9D4FDBB035229669>
#[doc(alias(
    "NetworkEarnJobBonusHeistAward",
    "_NETWORK_EARN_JOB_BONUS_HEIST_AWARD",
    "NETWORK_EARN_HEIST_AWARD",
    "NetworkEarnHeistAward",
    "0x9D4FDBB035229669"
))]
#[inline]
pub fn network_earn_job_bonus_heist_award(p0: i32, p1: i32, p2: i32) {
    call(0x9D4FDBB035229669, (p0, p1, p2))
}

/// `NetworkGetEvcBalance`.
///
/// <https://docs.fivem.net/natives/?_0x5D1E75F91C07DEE5>
#[doc(alias(
    "NetworkGetEvcBalance",
    "NETWORK_GET_EVC_BALANCE",
    "0x5D1E75F91C07DEE5"
))]
#[inline]
pub fn network_get_evc_balance() -> i32 {
    call(0x5D1E75F91C07DEE5, ())
}

/// `NetworkGetIsHighEarner`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xFB2456B2040A6A67>
#[doc(alias(
    "NetworkGetIsHighEarner",
    "_NETWORK_GET_IS_HIGH_EARNER",
    "NETWORK_GET_PLAYER_IS_HIGH_EARNER",
    "NetworkGetPlayerIsHighEarner",
    "0xFB2456B2040A6A67"
))]
#[inline]
pub fn network_get_is_high_earner() -> bool {
    call(0xFB2456B2040A6A67, ())
}

/// `NetworkGetPvcBalance`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x4F54F3B6C202FB4E>
#[doc(alias(
    "NetworkGetPvcBalance",
    "NETWORK_GET_PVC_BALANCE",
    "0x4F54F3B6C202FB4E"
))]
#[inline]
pub fn network_get_pvc_balance() -> i32 {
    call(0x4F54F3B6C202FB4E, ())
}

/// `NetworkGetPvcTransferBalance`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x13A8DE2FD77D04F3>
#[doc(alias(
    "NetworkGetPvcTransferBalance",
    "NETWORK_GET_PVC_TRANSFER_BALANCE",
    "0x13A8DE2FD77D04F3",
    "_NETWORK_GET_REMAINING_VC_DAILY_TRANSFERS",
    "NetworkGetRemainingVcDailyTransfers"
))]
#[inline]
pub fn network_get_pvc_transfer_balance() -> i32 {
    call(0x13A8DE2FD77D04F3, ())
}

/// `NetworkGetRemainingTransferBalance`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xEA560AC9EEB1E19B>
#[doc(alias(
    "NetworkGetRemainingTransferBalance",
    "NETWORK_GET_REMAINING_TRANSFER_BALANCE",
    "0xEA560AC9EEB1E19B",
    "_NETWORK_GET_REMAINING_VC_DAILY_TRANSFERS_2",
    "NetworkGetRemainingVcDailyTransfers_2"
))]
#[inline]
pub fn network_get_remaining_transfer_balance() -> i32 {
    call(0xEA560AC9EEB1E19B, ())
}

/// `NetworkGetStringBankBalance`.
///
/// <https://docs.fivem.net/natives/?_0xA6FA3979BED01B81>
#[doc(alias(
    "NetworkGetStringBankBalance",
    "NETWORK_GET_STRING_BANK_BALANCE",
    "0xA6FA3979BED01B81",
    "_NETWORK_GET_BANK_BALANCE_STRING",
    "NetworkGetBankBalanceString"
))]
#[inline]
pub fn network_get_string_bank_balance() -> Option<String> {
    call(0xA6FA3979BED01B81, ())
}

/// `NetworkGetStringBankWalletBalance`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x700AF71AE615E6DD>
#[doc(alias(
    "NetworkGetStringBankWalletBalance",
    "NETWORK_GET_STRING_BANK_WALLET_BALANCE",
    "0x700AF71AE615E6DD"
))]
#[inline]
pub fn network_get_string_bank_wallet_balance() -> Option<String> {
    call(0x700AF71AE615E6DD, ())
}

/// `NetworkGetStringWalletBalance`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xF9B10B529DCFB33B>
#[doc(alias(
    "NetworkGetStringWalletBalance",
    "NETWORK_GET_STRING_WALLET_BALANCE",
    "0xF9B10B529DCFB33B"
))]
#[inline]
pub fn network_get_string_wallet_balance(character_slot: i32) -> Option<String> {
    call(0xF9B10B529DCFB33B, (character_slot,))
}

/// `NetworkGetVcBalance`.
///
/// <https://docs.fivem.net/natives/?_0x5CBAD97E059E1B94>
#[doc(alias("NetworkGetVcBalance", "NETWORK_GET_VC_BALANCE", "0x5CBAD97E059E1B94"))]
#[inline]
pub fn network_get_vc_balance() -> i32 {
    call(0x5CBAD97E059E1B94, ())
}

/// `NetworkGetVcBankBalance`.
///
/// <https://docs.fivem.net/natives/?_0x76EF28DA05EA395A>
#[doc(alias(
    "NetworkGetVcBankBalance",
    "NETWORK_GET_VC_BANK_BALANCE",
    "0x76EF28DA05EA395A"
))]
#[inline]
pub fn network_get_vc_bank_balance() -> i32 {
    call(0x76EF28DA05EA395A, ())
}

/// `NetworkGetVcBankBalanceIsNotLessThan`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xA31FD6A0865B6D14>
#[doc(alias(
    "NetworkGetVcBankBalanceIsNotLessThan",
    "_NETWORK_GET_VC_BANK_BALANCE_IS_NOT_LESS_THAN",
    "NETWORK_GET_CAN_SPEND_FROM_BANK",
    "NetworkGetCanSpendFromBank",
    "0xA31FD6A0865B6D14"
))]
#[inline]
pub fn network_get_vc_bank_balance_is_not_less_than(amount: i32) -> bool {
    call(0xA31FD6A0865B6D14, (amount,))
}

/// `NetworkGetVcBankWalletBalanceIsNotLessThan`.
///
/// <https://docs.fivem.net/natives/?_0xDC18531D7019A535>
#[doc(alias(
    "NetworkGetVcBankWalletBalanceIsNotLessThan",
    "_NETWORK_GET_VC_BANK_WALLET_BALANCE_IS_NOT_LESS_THAN",
    "NETWORK_GET_CAN_SPEND_FROM_BANK_AND_WALLET",
    "NetworkGetCanSpendFromBankAndWallet",
    "0xDC18531D7019A535"
))]
#[inline]
pub fn network_get_vc_bank_wallet_balance_is_not_less_than(
    amount: i32,
    character_slot: i32,
) -> bool {
    call(0xDC18531D7019A535, (amount, character_slot))
}

/// `NetworkGetVcWalletBalance`.
///
/// <https://docs.fivem.net/natives/?_0xA40F9C2623F6A8B5>
#[doc(alias(
    "NetworkGetVcWalletBalance",
    "NETWORK_GET_VC_WALLET_BALANCE",
    "0xA40F9C2623F6A8B5"
))]
#[inline]
pub fn network_get_vc_wallet_balance(character_slot: i32) -> i32 {
    call(0xA40F9C2623F6A8B5, (character_slot,))
}

/// `NetworkGetVcWalletBalanceIsNotLessThan`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xED5AB8860415BABA>
#[doc(alias(
    "NetworkGetVcWalletBalanceIsNotLessThan",
    "_NETWORK_GET_VC_WALLET_BALANCE_IS_NOT_LESS_THAN",
    "NETWORK_GET_CAN_SPEND_FROM_WALLET",
    "NetworkGetCanSpendFromWallet",
    "0xED5AB8860415BABA"
))]
#[inline]
pub fn network_get_vc_wallet_balance_is_not_less_than(amount: i32, character_slot: i32) -> bool {
    call(0xED5AB8860415BABA, (amount, character_slot))
}

/// `NetworkGivePlayerJobshareCash`.
///
/// <https://docs.fivem.net/natives/?_0xFB18DF9CB95E0105>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkGivePlayerJobshareCash",
    "NETWORK_GIVE_PLAYER_JOBSHARE_CASH",
    "0xFB18DF9CB95E0105"
))]
#[inline]
pub unsafe fn network_give_player_jobshare_cash(amount: i32, network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0xFB18DF9CB95E0105, (amount, network_handle))
}

/// `NetworkInitializeCash`.
///
/// <https://docs.fivem.net/natives/?_0x3DA5ECD1A56CBA6D>
#[doc(alias(
    "NetworkInitializeCash",
    "NETWORK_INITIALIZE_CASH",
    "0x3DA5ECD1A56CBA6D"
))]
#[inline]
pub fn network_initialize_cash(wallet: i32, bank: i32) {
    call(0x3DA5ECD1A56CBA6D, (wallet, bank))
}

/// `NetworkManualDeleteCharacter`, since game build 791.
///
/// <https://docs.fivem.net/natives/?_0x821418C727FCACD7>
#[doc(alias(
    "NetworkManualDeleteCharacter",
    "_NETWORK_MANUAL_DELETE_CHARACTER",
    "NETWORK_MANUAL_DELETE_CHARACTER",
    "0x821418C727FCACD7"
))]
#[inline]
pub fn network_manual_delete_character(character_slot: i32) {
    call(0x821418C727FCACD7, (character_slot,))
}

/// `NetworkMoneyCanBet`.
///
/// <https://docs.fivem.net/natives/?_0x81404F3DC124FE5B>
#[doc(alias("NetworkMoneyCanBet", "NETWORK_MONEY_CAN_BET", "0x81404F3DC124FE5B"))]
#[inline]
pub fn network_money_can_bet(amount: i32, p1: bool, p2: bool) -> bool {
    call(0x81404F3DC124FE5B, (amount, p1, p2))
}

/// `NetworkPayEmployeeWage`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x5FD5ED82CBBE9989>
#[doc(alias(
    "NetworkPayEmployeeWage",
    "NETWORK_PAY_EMPLOYEE_WAGE",
    "0x5FD5ED82CBBE9989"
))]
#[inline]
pub fn network_pay_employee_wage(p0: i32, p1: bool, p2: bool) {
    call(0x5FD5ED82CBBE9989, (p0, p1, p2))
}

/// `NetworkPayMatchEntryFee`.
///
/// <https://docs.fivem.net/natives/?_0x9346E14F2AF74D46>
#[doc(alias(
    "NetworkPayMatchEntryFee",
    "NETWORK_PAY_MATCH_ENTRY_FEE",
    "0x9346E14F2AF74D46"
))]
#[inline]
pub fn network_pay_match_entry_fee(amount: i32, match_id: &str, p2: bool, p3: bool) {
    call(0x9346E14F2AF74D46, (amount, match_id, p2, p3))
}

/// `NetworkPayUtilityBill`.
///
/// <https://docs.fivem.net/natives/?_0xAFE08B35EC0C9EAE>
#[doc(alias(
    "NetworkPayUtilityBill",
    "NETWORK_PAY_UTILITY_BILL",
    "0xAFE08B35EC0C9EAE"
))]
#[inline]
pub fn network_pay_utility_bill(amount: i32, p1: bool, p2: bool) {
    call(0xAFE08B35EC0C9EAE, (amount, p1, p2))
}

/// `NetworkReceivePlayerJobshareCash`.
///
/// <https://docs.fivem.net/natives/?_0x56A3B51944C50598>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkReceivePlayerJobshareCash",
    "NETWORK_RECEIVE_PLAYER_JOBSHARE_CASH",
    "0x56A3B51944C50598"
))]
#[inline]
pub unsafe fn network_receive_player_jobshare_cash(value: i32, network_handle: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(0x56A3B51944C50598, (value, network_handle))
}

/// `NetworkRefundCash`.
///
/// <https://docs.fivem.net/natives/?_0xF9C812CD7C46E817>
#[doc(alias("NetworkRefundCash", "NETWORK_REFUND_CASH", "0xF9C812CD7C46E817"))]
#[inline]
pub fn network_refund_cash(index: i32, context: &str, reason: &str, unk: bool) {
    call(0xF9C812CD7C46E817, (index, context, reason, unk))
}

/// `NetworkRivalDeliveryCompleted`, since game build 1290, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x1B882107C23A9022>
#[doc(alias(
    "NetworkRivalDeliveryCompleted",
    "_NETWORK_RIVAL_DELIVERY_COMPLETED",
    "NETWORK_SERVICE_EARN_GANGOPS_RIVAL_DELIVERY",
    "NetworkServiceEarnGangopsRivalDelivery",
    "0x1B882107C23A9022"
))]
#[inline]
pub fn network_rival_delivery_completed(earned_money: i32) {
    call(0x1B882107C23A9022, (earned_money,))
}

/// `NetworkSpentAmmoDrop`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB162DC95C0A3317B>
#[doc(alias(
    "NetworkSpentAmmoDrop",
    "NETWORK_SPENT_AMMO_DROP",
    "0xB162DC95C0A3317B"
))]
#[inline]
pub fn network_spent_ammo_drop(p0: i32, p1: bool, p2: bool) {
    call(0xB162DC95C0A3317B, (p0, p1, p2))
}

/// `NetworkSpentArcadeGame`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xEAD3D81F2C3A1458>
#[doc(alias(
    "NetworkSpentArcadeGame",
    "_NETWORK_SPENT_ARCADE_GAME",
    "NETWORK_SPEND_PLAY_ARCADE",
    "NetworkSpendPlayArcade",
    "0xEAD3D81F2C3A1458"
))]
#[inline]
pub fn network_spent_arcade_game(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xEAD3D81F2C3A1458, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentArcadeGeneric`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x43AA7FAC4E6D6687>
#[doc(alias(
    "NetworkSpentArcadeGeneric",
    "_NETWORK_SPENT_ARCADE_GENERIC",
    "NETWORK_SPEND_ARCADE",
    "NetworkSpendArcade",
    "0x43AA7FAC4E6D6687"
))]
#[inline]
pub fn network_spent_arcade_generic(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x43AA7FAC4E6D6687, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentArenaJoinSpectator`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x14EAEA58F93B55AF>
#[doc(alias(
    "NetworkSpentArenaJoinSpectator",
    "_NETWORK_SPENT_ARENA_JOIN_SPECTATOR",
    "NETWORK_SPENT_ARENA_JOIN_SPECTATOR",
    "0x14EAEA58F93B55AF"
))]
#[inline]
pub fn network_spent_arena_join_spectator(amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0x14EAEA58F93B55AF, (amount, p1, p2, p3))
}

/// `NetworkSpentArenaPremium`, since game build 1604, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x619496D837EFD920>
#[doc(alias(
    "NetworkSpentArenaPremium",
    "_NETWORK_SPENT_ARENA_PREMIUM",
    "NETWORK_SPEND_ARENA_PREMIUM",
    "NetworkSpendArenaPremium",
    "0x619496D837EFD920"
))]
#[inline]
pub fn network_spent_arena_premium(amount: i32, p1: bool, p2: bool) {
    call(0x619496D837EFD920, (amount, p1, p2))
}

/// `NetworkSpentArenaSpectatorBox`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x7049BF858601DC0F>
#[doc(alias(
    "NetworkSpentArenaSpectatorBox",
    "_NETWORK_SPENT_ARENA_SPECTATOR_BOX",
    "NETWORK_SPEND_ARENA_SPECTATOR_BOX",
    "NetworkSpendArenaSpectatorBox",
    "0x7049BF858601DC0F"
))]
#[inline]
pub fn network_spent_arena_spectator_box(amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0x7049BF858601DC0F, (amount, p1, p2, p3))
}

/// `NetworkSpentArrestBail`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x812F5488B1B2A299>
#[doc(alias(
    "NetworkSpentArrestBail",
    "NETWORK_SPENT_ARREST_BAIL",
    "0x812F5488B1B2A299"
))]
#[inline]
pub fn network_spent_arrest_bail(p0: i32, p1: bool, p2: bool) {
    call(0x812F5488B1B2A299, (p0, p1, p2))
}

/// `NetworkSpentAutoshopModifications`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x9BEA350D7C48061B>
#[doc(alias(
    "NetworkSpentAutoshopModifications",
    "_NETWORK_SPENT_AUTOSHOP_MODIFICATIONS",
    "NETWORK_SPEND_AUTOSHOP_MODIFY",
    "NetworkSpendAutoshopModify",
    "0x9BEA350D7C48061B"
))]
#[inline]
pub fn network_spent_autoshop_modifications(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x9BEA350D7C48061B, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentAutoshopPropertyUtilityFee`.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xB40F96D6D252839B>
#[doc(alias(
    "NetworkSpentAutoshopPropertyUtilityFee",
    "_NETWORK_SPENT_AUTOSHOP_PROPERTY_UTILITY_FEE",
    "0xB40F96D6D252839B"
))]
#[inline]
pub fn network_spent_autoshop_property_utility_fee(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xB40F96D6D252839B, (p0, p1, p2, p3))
}

/// `NetworkSpentBaService`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0xD7CCCBA28C4ECAF0>
#[doc(alias(
    "NetworkSpentBaService",
    "_NETWORK_SPENT_BA_SERVICE",
    "NETWORK_SPENT_MC_ABILITY",
    "NetworkSpentMcAbility",
    "0xD7CCCBA28C4ECAF0"
))]
#[inline]
pub fn network_spent_ba_service(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0xD7CCCBA28C4ECAF0, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentBallisticEquipment`, since game build 1103.
///
/// <https://docs.fivem.net/natives/?_0x5D97630A8A0EF123>
#[doc(alias(
    "NetworkSpentBallisticEquipment",
    "_NETWORK_SPENT_BALLISTIC_EQUIPMENT",
    "NETWORK_SPENT_BALLISTIC_EQUIPMENT",
    "0x5D97630A8A0EF123"
))]
#[inline]
pub fn network_spent_ballistic_equipment(amount: i32, p1: bool, p2: bool) {
    call(0x5D97630A8A0EF123, (amount, p1, p2))
}

/// `NetworkSpentBankInterest`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xCA230C9682556CF1>
#[doc(alias(
    "NetworkSpentBankInterest",
    "NETWORK_SPENT_BANK_INTEREST",
    "0xCA230C9682556CF1"
))]
#[inline]
pub fn network_spent_bank_interest(p0: i32, p1: bool, p2: bool) {
    call(0xCA230C9682556CF1, (p0, p1, p2))
}

/// `NetworkSpentBeachPartyGeneric`, since game build 2189.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x54ABA22FA6371249>
#[doc(alias(
    "NetworkSpentBeachPartyGeneric",
    "_NETWORK_SPENT_BEACH_PARTY_GENERIC",
    "NETWORK_SPEND_BEACH_PARTY",
    "NetworkSpendBeachParty",
    "0x54ABA22FA6371249"
))]
#[inline]
pub fn network_spent_beach_party_generic(p0: i32) {
    call(0x54ABA22FA6371249, (p0,))
}

/// `NetworkSpentBetting`.
///
/// <https://docs.fivem.net/natives/?_0x1C436FD11FFA692F>
#[doc(alias("NetworkSpentBetting", "NETWORK_SPENT_BETTING", "0x1C436FD11FFA692F"))]
#[inline]
pub fn network_spent_betting(amount: i32, p1: i32, match_id: &str, p3: bool, p4: bool) {
    call(0x1C436FD11FFA692F, (amount, p1, match_id, p3, p4))
}

/// `NetworkSpentBikeShopModify`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x923AEA8E78F8DF0B>
#[doc(alias(
    "NetworkSpentBikeShopModify",
    "_NETWORK_SPENT_BIKE_SHOP_MODIFY",
    "NETWORK_SPEND_BIKE_SHOP",
    "NetworkSpendBikeShop",
    "0x923AEA8E78F8DF0B"
))]
#[inline]
pub fn network_spent_bike_shop_modify(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x923AEA8E78F8DF0B, (p0, p1, p2, p3))
}

/// `NetworkSpentBoatPickup`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x524EE43A37232C00>
#[doc(alias(
    "NetworkSpentBoatPickup",
    "NETWORK_SPENT_BOAT_PICKUP",
    "0x524EE43A37232C00"
))]
#[inline]
pub fn network_spent_boat_pickup(p0: i32, p1: bool, p2: bool) {
    call(0x524EE43A37232C00, (p0, p1, p2))
}

/// `NetworkSpentBoss`, since game build 573, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xFFBE02CD385356BD>
#[doc(alias(
    "NetworkSpentBoss",
    "_NETWORK_SPENT_BOSS",
    "NETWORK_SPENT_BOSS_GOON",
    "NetworkSpentBossGoon",
    "0xFFBE02CD385356BD"
))]
#[inline]
pub fn network_spent_boss() -> bool {
    call(0xFFBE02CD385356BD, ())
}

/// `NetworkSpentBounty`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x29B260B84947DFCC>
#[doc(alias("NetworkSpentBounty", "NETWORK_SPENT_BOUNTY", "0x29B260B84947DFCC"))]
#[inline]
pub fn network_spent_bounty(p0: i32, p1: bool, p2: bool) {
    call(0x29B260B84947DFCC, (p0, p1, p2))
}

/// `NetworkSpentBountyHunterMission`, since game build 1493, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x1BEA0CD93470BB1F>
#[doc(alias(
    "NetworkSpentBountyHunterMission",
    "_NETWORK_SPENT_BOUNTY_HUNTER_MISSION",
    "NETWORK_SPEND_BOUNTY_HUNTER_MISSION",
    "NetworkSpendBountyHunterMission",
    "0x1BEA0CD93470BB1F"
))]
#[inline]
pub fn network_spent_bounty_hunter_mission(amount: i32, p1: bool, p2: bool) {
    call(0x1BEA0CD93470BB1F, (amount, p1, p2))
}

/// `NetworkSpentBullShark`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA6DD8458CE24012C>
#[doc(alias(
    "NetworkSpentBullShark",
    "NETWORK_SPENT_BULL_SHARK",
    "0xA6DD8458CE24012C"
))]
#[inline]
pub fn network_spent_bull_shark(p0: i32, p1: bool, p2: bool) {
    call(0xA6DD8458CE24012C, (p0, p1, p2))
}

/// `NetworkSpentBusiness`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0035BB914316F1E3>
#[doc(alias(
    "NetworkSpentBusiness",
    "_NETWORK_SPENT_BUSINESS",
    "NETWORK_SPENT_PAY_BUSINESS_SUPPLIES",
    "NetworkSpentPayBusinessSupplies",
    "0x0035BB914316F1E3"
))]
#[inline]
pub fn network_spent_business(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0035BB914316F1E3, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyArena`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x40D5DA9550B7CB46>
#[doc(alias(
    "NetworkSpentBuyArena",
    "_NETWORK_SPENT_BUY_ARENA",
    "NETWORK_SPEND_BUY_ARENA",
    "NetworkSpendBuyArena",
    "0x40D5DA9550B7CB46"
))]
#[inline]
pub fn network_spent_buy_arena(amount: i32, p1: bool, p2: bool, p3: &str) {
    call(0x40D5DA9550B7CB46, (amount, p1, p2, p3))
}

/// `NetworkSpentBuyAutoshop`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xEEB7E5D1FEB20869>
#[doc(alias(
    "NetworkSpentBuyAutoshop",
    "_NETWORK_SPENT_BUY_AUTOSHOP",
    "NETWORK_SPEND_BUY_AUTOSHOP",
    "NetworkSpendBuyAutoshop",
    "0xEEB7E5D1FEB20869"
))]
#[inline]
pub fn network_spent_buy_autoshop(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xEEB7E5D1FEB20869, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyBase`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x4EA3F425C7744D21>
#[doc(alias(
    "NetworkSpentBuyBase",
    "_NETWORK_SPENT_BUY_BASE",
    "NETWORK_SPENT_BUY_BASE",
    "0x4EA3F425C7744D21"
))]
#[inline]
pub fn network_spent_buy_base(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x4EA3F425C7744D21, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyBunker`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x12D148D26538D0F9>
#[doc(alias(
    "NetworkSpentBuyBunker",
    "_NETWORK_SPENT_BUY_BUNKER",
    "NETWORK_SPENT_BUY_BUNKER",
    "0x12D148D26538D0F9"
))]
#[inline]
pub fn network_spent_buy_bunker(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x12D148D26538D0F9, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyCasino`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x34A6FC4D06C4DA0F>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkSpentBuyCasino",
    "_NETWORK_SPENT_BUY_CASINO",
    "NETWORK_SPEND_BUY_CASINO",
    "NetworkSpendBuyCasino",
    "0x34A6FC4D06C4DA0F"
))]
#[inline]
pub unsafe fn network_spent_buy_casino(amount: i32, p1: bool, p2: bool, data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x34A6FC4D06C4DA0F, (amount, p1, p2, data))
}

/// `NetworkSpentBuyOfftheradar`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xA628A745E2275C5D>
#[doc(alias(
    "NetworkSpentBuyOfftheradar",
    "NETWORK_SPENT_BUY_OFFTHERADAR",
    "0xA628A745E2275C5D"
))]
#[inline]
pub fn network_spent_buy_offtheradar(p0: i32, p1: bool, p2: bool) {
    call(0xA628A745E2275C5D, (p0, p1, p2))
}

/// `NetworkSpentBuyPassiveMode`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6D3A430D1A809179>
#[doc(alias(
    "NetworkSpentBuyPassiveMode",
    "NETWORK_SPENT_BUY_PASSIVE_MODE",
    "0x6D3A430D1A809179"
))]
#[inline]
pub fn network_spent_buy_passive_mode(p0: i32, p1: bool, p2: bool) {
    call(0x6D3A430D1A809179, (p0, p1, p2))
}

/// `NetworkSpentBuyRevealPlayers`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x6E176F1B18BC0637>
#[doc(alias(
    "NetworkSpentBuyRevealPlayers",
    "NETWORK_SPENT_BUY_REVEAL_PLAYERS",
    "0x6E176F1B18BC0637"
))]
#[inline]
pub fn network_spent_buy_reveal_players(p0: i32, p1: bool, p2: bool) {
    call(0x6E176F1B18BC0637, (p0, p1, p2))
}

/// `NetworkSpentBuyTiltrotor`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0CCE73BC7A11E885>
#[doc(alias(
    "NetworkSpentBuyTiltrotor",
    "_NETWORK_SPENT_BUY_TILTROTOR",
    "NETWORK_SPENT_BUY_TILTROTOR",
    "0x0CCE73BC7A11E885"
))]
#[inline]
pub fn network_spent_buy_tiltrotor(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0CCE73BC7A11E885, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyTruck`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xAC272C0AE01B4BD8>
#[doc(alias(
    "NetworkSpentBuyTruck",
    "_NETWORK_SPENT_BUY_TRUCK",
    "NETWORK_SPENT_BUY_TRUCK",
    "0xAC272C0AE01B4BD8"
))]
#[inline]
pub fn network_spent_buy_truck(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xAC272C0AE01B4BD8, (p0, p1, p2, p3))
}

/// `NetworkSpentBuyWantedlevel`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE1B13771A843C4F6>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkSpentBuyWantedlevel",
    "NETWORK_SPENT_BUY_WANTEDLEVEL",
    "0xE1B13771A843C4F6"
))]
#[inline]
pub unsafe fn network_spent_buy_wantedlevel(p0: i32, p1: &mut [u8], p2: bool, p3: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xE1B13771A843C4F6, (p0, p1, p2, p3))
}

/// `NetworkSpentCallPlayer`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xACDE7185B374177C>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `p1`: there must be as many as it takes.
#[doc(alias(
    "NetworkSpentCallPlayer",
    "NETWORK_SPENT_CALL_PLAYER",
    "0xACDE7185B374177C"
))]
#[inline]
pub unsafe fn network_spent_call_player(p0: i32, p1: &mut [u8], p2: bool, p3: bool) {
    // SAFETY: the caller promises that the native stays inside.
    let p1 = unsafe { Buffer::new(p1) };
    call(0xACDE7185B374177C, (p0, p1, p2, p3))
}

/// `NetworkSpentCarclub`, since game build 2372, does nothing any more.
///
/// Of unknown type: `p0`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x925227803A0EAA1B>
#[doc(alias(
    "NetworkSpentCarclub",
    "_NETWORK_SPENT_CARCLUB",
    "NETWORK_SPEND_CAR_CLUB_BAR",
    "NetworkSpendCarClubBar",
    "0x925227803A0EAA1B"
))]
#[inline]
pub fn network_spent_carclub(p0: i32, p1: bool, p2: bool, p3: i32) {
    call(0x925227803A0EAA1B, (p0, p1, p2, p3))
}

/// `NetworkSpentCarclubMembership`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x1464E17207CD36E2>
#[doc(alias(
    "NetworkSpentCarclubMembership",
    "_NETWORK_SPENT_CARCLUB_MEMBERSHIP",
    "NETWORK_SPEND_CAR_CLUB_MEMBERSHIP",
    "NetworkSpendCarClubMembership",
    "0x1464E17207CD36E2"
))]
#[inline]
pub fn network_spent_carclub_membership(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x1464E17207CD36E2, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentCarclubTakeover`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xD1E46824E6FB92B5>
#[doc(alias(
    "NetworkSpentCarclubTakeover",
    "_NETWORK_SPENT_CARCLUB_TAKEOVER",
    "NETWORK_SPEND_CAR_CLUB_TAKEOVER",
    "NetworkSpendCarClubTakeover",
    "0xD1E46824E6FB92B5"
))]
#[inline]
pub fn network_spent_carclub_takeover(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xD1E46824E6FB92B5, (p0, p1, p2, p3))
}

/// `NetworkSpentCargoSourcing`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x948705F6F9C50824>
#[doc(alias(
    "NetworkSpentCargoSourcing",
    "_NETWORK_SPENT_CARGO_SOURCING",
    "NETWORK_SPENT_CARGO_SOURCING",
    "0x948705F6F9C50824"
))]
#[inline]
pub fn network_spent_cargo_sourcing(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x948705F6F9C50824, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkSpentCarwash`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xEC03C719DB2F4306>
#[doc(alias("NetworkSpentCarwash", "NETWORK_SPENT_CARWASH", "0xEC03C719DB2F4306"))]
#[inline]
pub fn network_spent_carwash(p0: i32, p1: i32, p2: i32, p3: bool, p4: bool) {
    call(0xEC03C719DB2F4306, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentCashDrop`.
///
/// <https://docs.fivem.net/natives/?_0x289016EC778D60E0>
#[doc(alias(
    "NetworkSpentCashDrop",
    "NETWORK_SPENT_CASH_DROP",
    "0x289016EC778D60E0"
))]
#[inline]
pub fn network_spent_cash_drop(amount: i32, p1: bool, p2: bool) {
    call(0x289016EC778D60E0, (amount, p1, p2))
}

/// `NetworkSpentCasinoClubGeneric`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`.
///
/// <https://docs.fivem.net/natives/?_0xC991C255AA6D90B2>
#[doc(alias(
    "NetworkSpentCasinoClubGeneric",
    "_NETWORK_SPENT_CASINO_CLUB_GENERIC",
    "NETWORK_SPEND_CASINO_CLUB",
    "NetworkSpendCasinoClub",
    "0xC991C255AA6D90B2"
))]
#[inline]
pub fn network_spent_casino_club_generic(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
) {
    call(0xC991C255AA6D90B2, (p0, p1, p2, p3, p4, p5, p6, p7, p8))
}

/// `NetworkSpentCasinoGeneric`, since game build 1734.
///
/// Of unknown type: `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x88BF9B612B84D3C3>
#[doc(alias(
    "NetworkSpentCasinoGeneric",
    "_NETWORK_SPENT_CASINO_GENERIC",
    "NETWORK_SPEND_CASINO_GENERIC",
    "NetworkSpendCasinoGeneric",
    "0x88BF9B612B84D3C3"
))]
#[inline]
pub fn network_spent_casino_generic(amount: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x88BF9B612B84D3C3, (amount, p1, p2, p3, p4))
}

/// `NetworkSpentCasinoHeist`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`, `p10`.
///
/// <https://docs.fivem.net/natives/?_0xD30E8392F407C328>
#[doc(alias(
    "NetworkSpentCasinoHeist",
    "_NETWORK_SPENT_CASINO_HEIST",
    "NETWORK_SPEND_CASINO_HEIST",
    "NetworkSpendCasinoHeist",
    "0xD30E8392F407C328"
))]
#[inline]
pub fn network_spent_casino_heist(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
    p10: i32,
) {
    call(
        0xD30E8392F407C328,
        (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10),
    )
}

/// `NetworkSpentCasinoHeistSkipMission`, since game build 1868.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x487009DD91D93429>
#[doc(alias(
    "NetworkSpentCasinoHeistSkipMission",
    "_NETWORK_SPENT_CASINO_HEIST_SKIP_MISSION",
    "NETWORK_SPEND_CASINO_HEIST_SKIP_MISSION",
    "NetworkSpendCasinoHeistSkipMission",
    "0x487009DD91D93429"
))]
#[inline]
pub fn network_spent_casino_heist_skip_mission(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x487009DD91D93429, (p0, p1, p2, p3))
}

/// `NetworkSpentCasinoMembership`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0xFBBE0570EDF39D46>
#[doc(alias(
    "NetworkSpentCasinoMembership",
    "_NETWORK_SPENT_CASINO_MEMBERSHIP",
    "NETWORK_SPEND_CASINO_MEMBERSHIP",
    "NetworkSpendCasinoMembership",
    "0xFBBE0570EDF39D46"
))]
#[inline]
pub fn network_spent_casino_membership(amount: i32, p1: bool, p2: bool, p3: i32) {
    call(0xFBBE0570EDF39D46, (amount, p1, p2, p3))
}

/// `NetworkSpentCinema`.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x6B38ECB05A63A685>
#[doc(alias("NetworkSpentCinema", "NETWORK_SPENT_CINEMA", "0x6B38ECB05A63A685"))]
#[inline]
pub fn network_spent_cinema(p0: i32, p1: i32, p2: bool, p3: bool) {
    call(0x6B38ECB05A63A685, (p0, p1, p2, p3))
}

/// `NetworkSpentEmployAssassins`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x5BBBD92186E1F1C5>
#[doc(alias(
    "NetworkSpentEmployAssassins",
    "_NETWORK_SPENT_EMPLOY_ASSASSINS",
    "NETWORK_SPENT_EMPLOY_ASSASSINS",
    "0x5BBBD92186E1F1C5"
))]
#[inline]
pub fn network_spent_employ_assassins(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5BBBD92186E1F1C5, (p0, p1, p2, p3))
}

/// `NetworkSpentFromBank`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xB9F7A469460E7A4A>
#[doc(alias(
    "NetworkSpentFromBank",
    "_NETWORK_SPENT_FROM_BANK",
    "NETWORK_SPEND_SET_COMMON_FIELDS",
    "NetworkSpendSetCommonFields",
    "0xB9F7A469460E7A4A"
))]
#[inline]
pub fn network_spent_from_bank(p0: i32, p1: i32, p2: i32, p3: bool) {
    call(0xB9F7A469460E7A4A, (p0, p1, p2, p3))
}

/// `NetworkSpentFromRockstar`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x6A445B64ED7ABEB5>
#[doc(alias(
    "NetworkSpentFromRockstar",
    "NETWORK_SPENT_FROM_ROCKSTAR",
    "0x6A445B64ED7ABEB5"
))]
#[inline]
pub fn network_spent_from_rockstar(bank: i32, p1: bool, p2: bool) {
    call(0x6A445B64ED7ABEB5, (bank, p1, p2))
}

/// `NetworkSpentGangopsCannon`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x771ADB0E7635B7BF>
#[doc(alias(
    "NetworkSpentGangopsCannon",
    "_NETWORK_SPENT_GANGOPS_CANNON",
    "NETWORK_SPEND_GANGOPS_CANNON",
    "NetworkSpendGangopsCannon",
    "0x771ADB0E7635B7BF"
))]
#[inline]
pub fn network_spent_gangops_cannon(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x771ADB0E7635B7BF, (p0, p1, p2, p3))
}

/// `NetworkSpentGangopsStartMission`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xDA947AE8880D5C18>
#[doc(alias(
    "NetworkSpentGangopsStartMission",
    "_NETWORK_SPENT_GANGOPS_START_MISSION",
    "NETWORK_SPEND_GANGOPS_SKIP_MISSION",
    "NetworkSpendGangopsSkipMission",
    "0xDA947AE8880D5C18"
))]
#[inline]
pub fn network_spent_gangops_start_mission(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xDA947AE8880D5C18, (p0, p1, p2, p3))
}

/// `NetworkSpentGangopsStartStrand`, since game build 1290.
///
/// <https://docs.fivem.net/natives/?_0xA19EC0786E326E06>
#[doc(alias(
    "NetworkSpentGangopsStartStrand",
    "_NETWORK_SPENT_GANGOPS_START_STRAND",
    "NETWORK_SPEND_GANGOPS_START_STRAND",
    "NetworkSpendGangopsStartStrand",
    "0xA19EC0786E326E06"
))]
#[inline]
pub fn network_spent_gangops_start_strand(type_: i32, amount: i32, p2: bool, p3: bool) {
    call(0xA19EC0786E326E06, (type_, amount, p2, p3))
}

/// `NetworkSpentGangopsTripSkip`, since game build 1290, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x5ECE6FD7B4EC8D6A>
#[doc(alias(
    "NetworkSpentGangopsTripSkip",
    "_NETWORK_SPENT_GANGOPS_TRIP_SKIP",
    "NETWORK_SPEND_GANGOPS_TRIP_SKIP",
    "NetworkSpendGangopsTripSkip",
    "0x5ECE6FD7B4EC8D6A"
))]
#[inline]
pub fn network_spent_gangops_trip_skip(amount: i32, p1: bool, p2: bool) {
    call(0x5ECE6FD7B4EC8D6A, (amount, p1, p2))
}

/// `NetworkSpentGunrunningContactService`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x2CEB0E0BC2A77C05>
#[doc(alias(
    "NetworkSpentGunrunningContactService",
    "_NETWORK_SPENT_GUNRUNNING_CONTACT_SERVICE",
    "NETWORK_SPEND_GUNRUNNING",
    "NetworkSpendGunrunning",
    "0x2CEB0E0BC2A77C05"
))]
#[inline]
pub fn network_spent_gunrunning_contact_service(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x2CEB0E0BC2A77C05, (p0, p1, p2, p3))
}

/// `NetworkSpentHangarStaffCharges`, since game build 1180, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xB1F1346FD57685D7>
#[doc(alias(
    "NetworkSpentHangarStaffCharges",
    "_NETWORK_SPENT_HANGAR_STAFF_CHARGES",
    "NETWORK_SPENT_HANGAR_STAFF_CHARGES",
    "0xB1F1346FD57685D7"
))]
#[inline]
pub fn network_spent_hangar_staff_charges(amount: i32, p1: bool, p2: bool) {
    call(0xB1F1346FD57685D7, (amount, p1, p2))
}

/// `NetworkSpentHangarUtilityCharges`, since game build 1180, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xB18AC2ECBB15CB6A>
#[doc(alias(
    "NetworkSpentHangarUtilityCharges",
    "_NETWORK_SPENT_HANGAR_UTILITY_CHARGES",
    "NETWORK_SPENT_HANGAR_UTILITY_CHARGES",
    "0xB18AC2ECBB15CB6A"
))]
#[inline]
pub fn network_spent_hangar_utility_charges(amount: i32, p1: bool, p2: bool) {
    call(0xB18AC2ECBB15CB6A, (amount, p1, p2))
}

/// `NetworkSpentHeliPickup`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7BF1D73DB2ECA492>
#[doc(alias(
    "NetworkSpentHeliPickup",
    "NETWORK_SPENT_HELI_PICKUP",
    "0x7BF1D73DB2ECA492"
))]
#[inline]
pub fn network_spent_heli_pickup(p0: i32, p1: bool, p2: bool) {
    call(0x7BF1D73DB2ECA492, (p0, p1, p2))
}

/// `NetworkSpentHireMercenary`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE7B80E2BF9D80BD6>
#[doc(alias(
    "NetworkSpentHireMercenary",
    "NETWORK_SPENT_HIRE_MERCENARY",
    "0xE7B80E2BF9D80BD6"
))]
#[inline]
pub fn network_spent_hire_mercenary(p0: i32, p1: bool, p2: bool) {
    call(0xE7B80E2BF9D80BD6, (p0, p1, p2))
}

/// `NetworkSpentHireMugger`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xE404BFB981665BF0>
#[doc(alias(
    "NetworkSpentHireMugger",
    "NETWORK_SPENT_HIRE_MUGGER",
    "0xE404BFB981665BF0"
))]
#[inline]
pub fn network_spent_hire_mugger(p0: i32, p1: bool, p2: bool) {
    call(0xE404BFB981665BF0, (p0, p1, p2))
}

/// `NetworkSpentHoldups`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD9B86B9872039763>
#[doc(alias("NetworkSpentHoldups", "NETWORK_SPENT_HOLDUPS", "0xD9B86B9872039763"))]
#[inline]
pub fn network_spent_holdups(p0: i32, p1: bool, p2: bool) {
    call(0xD9B86B9872039763, (p0, p1, p2))
}

/// `NetworkSpentImAbility`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x93AA4165CB67E925>
#[doc(alias(
    "NetworkSpentImAbility",
    "_NETWORK_SPENT_IM_ABILITY",
    "NETWORK_SPEND_INTERACTION_MENU_ABILITY",
    "NetworkSpendInteractionMenuAbility",
    "0x93AA4165CB67E925"
))]
#[inline]
pub fn network_spent_im_ability(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x93AA4165CB67E925, (p0, p1, p2, p3))
}

/// `NetworkSpentImportExportRepair`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xC1952F3773BA18FE>
#[doc(alias(
    "NetworkSpentImportExportRepair",
    "_NETWORK_SPENT_IMPORT_EXPORT_REPAIR",
    "NETWORK_SPENT_IMPORT_EXPORT_REPAIR",
    "0xC1952F3773BA18FE"
))]
#[inline]
pub fn network_spent_import_export_repair(p0: i32, p1: i32, p2: i32) {
    call(0xC1952F3773BA18FE, (p0, p1, p2))
}

/// `NetworkSpentInStripclub`.
///
/// Of unknown type: `p0`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xEE99784E4467689C>
#[doc(alias(
    "NetworkSpentInStripclub",
    "NETWORK_SPENT_IN_STRIPCLUB",
    "0xEE99784E4467689C"
))]
#[inline]
pub fn network_spent_in_stripclub(p0: i32, p1: bool, p2: i32, p3: bool) {
    call(0xEE99784E4467689C, (p0, p1, p2, p3))
}

/// `NetworkSpentIslandHeist`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xE86689E5F82DE429>
#[doc(alias(
    "NetworkSpentIslandHeist",
    "_NETWORK_SPENT_ISLAND_HEIST",
    "NETWORK_SPEND_ISLAND_HEIST",
    "NetworkSpendIslandHeist",
    "0xE86689E5F82DE429"
))]
#[inline]
pub fn network_spent_island_heist(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xE86689E5F82DE429, (p0, p1, p2, p3))
}

/// `NetworkSpentJobSkip`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x28F174A67B8D0C2F>
#[doc(alias(
    "NetworkSpentJobSkip",
    "_NETWORK_SPENT_JOB_SKIP",
    "NETWORK_SPENT_JOB_SKIP",
    "0x28F174A67B8D0C2F"
))]
#[inline]
pub fn network_spent_job_skip(amount: i32, match_id: &str, p2: bool, p3: bool) {
    call(0x28F174A67B8D0C2F, (amount, match_id, p2, p3))
}

/// `NetworkSpentJukebox`, since game build 877.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x5BCDE0F640C773D2>
#[doc(alias(
    "NetworkSpentJukebox",
    "_NETWORK_SPENT_JUKEBOX",
    "NETWORK_SPENT_JUKEBOX",
    "0x5BCDE0F640C773D2"
))]
#[inline]
pub fn network_spent_jukebox(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x5BCDE0F640C773D2, (p0, p1, p2, p3))
}

/// `NetworkSpentMakeItRain`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0xE5F5A060439C2F5D>
#[doc(alias(
    "NetworkSpentMakeItRain",
    "_NETWORK_SPENT_MAKE_IT_RAIN",
    "NETWORK_SPEND_MAKE_IT_RAIN",
    "NetworkSpendMakeItRain",
    "0xE5F5A060439C2F5D"
))]
#[inline]
pub fn network_spent_make_it_rain(amount: i32, p1: bool, p2: bool) {
    call(0xE5F5A060439C2F5D, (amount, p1, p2))
}

/// `NetworkSpentMoveYacht`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0xE7DF4E0545DFB56E>
#[doc(alias(
    "NetworkSpentMoveYacht",
    "_NETWORK_SPENT_MOVE_YACHT",
    "NETWORK_SPENT_MOVE_YACHT",
    "0xE7DF4E0545DFB56E"
))]
#[inline]
pub fn network_spent_move_yacht(amount: i32, p1: bool, p2: bool) {
    call(0xE7DF4E0545DFB56E, (amount, p1, p2))
}

/// `NetworkSpentNightclubBarDrink`, since game build 1493.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xDD21B016E4289465>
#[doc(alias(
    "NetworkSpentNightclubBarDrink",
    "_NETWORK_SPENT_NIGHTCLUB_BAR_DRINK",
    "NETWORK_SPEND_NIGHTCLUB_BAR_DRINK",
    "NetworkSpendNightclubBarDrink",
    "0xDD21B016E4289465"
))]
#[inline]
pub fn network_spent_nightclub_bar_drink(amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0xDD21B016E4289465, (amount, p1, p2, p3))
}

/// `NetworkSpentNightclubEntryFee`, since game build 1493.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x876056684281655D>
#[doc(alias(
    "NetworkSpentNightclubEntryFee",
    "_NETWORK_SPENT_NIGHTCLUB_ENTRY_FEE",
    "NETWORK_SPENT_NIGHTCLUB_ENTRY_FEE",
    "0x876056684281655D"
))]
#[inline]
pub fn network_spent_nightclub_entry_fee(player: Player, amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0x876056684281655D, (player, amount, p1, p2, p3))
}

/// `NetworkSpentNoCops`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xD5BB406F4E04019F>
#[doc(alias("NetworkSpentNoCops", "NETWORK_SPENT_NO_COPS", "0xD5BB406F4E04019F"))]
#[inline]
pub fn network_spent_no_cops(p0: i32, p1: bool, p2: bool) {
    call(0xD5BB406F4E04019F, (p0, p1, p2))
}

/// `NetworkSpentOrderBodyguardVehicle`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xE8B0B270B6E7C76E>
#[doc(alias(
    "NetworkSpentOrderBodyguardVehicle",
    "_NETWORK_SPENT_ORDER_BODYGUARD_VEHICLE",
    "NETWORK_SPENT_ORDER_BODYGUARD_VEHICLE",
    "0xE8B0B270B6E7C76E"
))]
#[inline]
pub fn network_spent_order_bodyguard_vehicle(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xE8B0B270B6E7C76E, (p0, p1, p2, p3))
}

/// `NetworkSpentOrderWarehouseVehicle`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x05F04155A226FBBF>
#[doc(alias(
    "NetworkSpentOrderWarehouseVehicle",
    "_NETWORK_SPENT_ORDER_WAREHOUSE_VEHICLE",
    "NETWORK_SPENT_ORDER_WAREHOUSE_VEHICLE",
    "0x05F04155A226FBBF"
))]
#[inline]
pub fn network_spent_order_warehouse_vehicle(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x05F04155A226FBBF, (p0, p1, p2, p3))
}

/// `NetworkSpentPaServiceDancer`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xB49ECA122467D05F>
#[doc(alias(
    "NetworkSpentPaServiceDancer",
    "_NETWORK_SPENT_PA_SERVICE_DANCER",
    "NETWORK_SPENT_PA_SERVICE_DANCER",
    "0xB49ECA122467D05F"
))]
#[inline]
pub fn network_spent_pa_service_dancer(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xB49ECA122467D05F, (p0, p1, p2, p3))
}

/// `NetworkSpentPaServiceHeliPickup`, since game build 757.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0FE8E1FCD2B86B33>
#[doc(alias(
    "NetworkSpentPaServiceHeliPickup",
    "_NETWORK_SPENT_PA_SERVICE_HELI_PICKUP",
    "NETWORK_SPENT_PA_HELI_PICKUP",
    "NetworkSpentPaHeliPickup",
    "0x0FE8E1FCD2B86B33"
))]
#[inline]
pub fn network_spent_pa_service_heli_pickup(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0FE8E1FCD2B86B33, (p0, p1, p2, p3))
}

/// `NetworkSpentPayBoss`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xDBC966A01C02BCA7>
#[doc(alias(
    "NetworkSpentPayBoss",
    "_NETWORK_SPENT_PAY_BOSS",
    "NETWORK_SPEND_BOSS",
    "NetworkSpendBoss",
    "0xDBC966A01C02BCA7"
))]
#[inline]
pub fn network_spent_pay_boss(p0: i32, p1: i32, p2: i32) {
    call(0xDBC966A01C02BCA7, (p0, p1, p2))
}

/// `NetworkSpentPayGoon`, since game build 573.
///
/// <https://docs.fivem.net/natives/?_0x08A1B82B91900682>
#[doc(alias(
    "NetworkSpentPayGoon",
    "_NETWORK_SPENT_PAY_GOON",
    "NETWORK_SPEND_GOON",
    "NetworkSpendGoon",
    "0x08A1B82B91900682"
))]
#[inline]
pub fn network_spent_pay_goon(p0: i32, p1: i32, amount: i32) {
    call(0x08A1B82B91900682, (p0, p1, amount))
}

/// `NetworkSpentPayVehicleInsurancePremium`.
///
/// <https://docs.fivem.net/natives/?_0x9FF28D88C766E3E8>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `network_handle`: there must be as many as it takes.
#[doc(alias(
    "NetworkSpentPayVehicleInsurancePremium",
    "NETWORK_SPENT_PAY_VEHICLE_INSURANCE_PREMIUM",
    "0x9FF28D88C766E3E8"
))]
#[inline]
pub unsafe fn network_spent_pay_vehicle_insurance_premium(
    amount: i32,
    vehicle_model: impl Into<Hash>,
    network_handle: &mut [u8],
    not_bankrupt: bool,
    has_the_money: bool,
) {
    let vehicle_model: Hash = vehicle_model.into();
    // SAFETY: the caller promises that the native stays inside.
    let network_handle = unsafe { Buffer::new(network_handle) };
    call(
        0x9FF28D88C766E3E8,
        (
            amount,
            vehicle_model,
            network_handle,
            not_bankrupt,
            has_the_money,
        ),
    )
}

/// `NetworkSpentPlayerHealthcare`, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0x7C99101F7FCE2EE5>
#[doc(alias(
    "NetworkSpentPlayerHealthcare",
    "NETWORK_SPENT_PLAYER_HEALTHCARE",
    "0x7C99101F7FCE2EE5"
))]
#[inline]
pub fn network_spent_player_healthcare(p0: i32, p1: i32, p2: bool, p3: bool) {
    call(0x7C99101F7FCE2EE5, (p0, p1, p2, p3))
}

/// `NetworkSpentProstitutes`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0xB21B89501CFAC79E>
#[doc(alias(
    "NetworkSpentProstitutes",
    "NETWORK_SPENT_PROSTITUTES",
    "0xB21B89501CFAC79E"
))]
#[inline]
pub fn network_spent_prostitutes(p0: i32, p1: bool, p2: bool) {
    call(0xB21B89501CFAC79E, (p0, p1, p2))
}

/// `NetworkSpentPurchaseHangar`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xCCB339CC970452DA>
#[doc(alias(
    "NetworkSpentPurchaseHangar",
    "_NETWORK_SPENT_PURCHASE_HANGAR",
    "NETWORK_SPENT_PURCHASE_HANGAR",
    "0xCCB339CC970452DA"
))]
#[inline]
pub fn network_spent_purchase_hangar(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xCCB339CC970452DA, (p0, p1, p2, p3))
}

/// `NetworkSpentPurchaseWarehouse`, since game build 944.
///
/// Of unknown type: `data`.
///
/// <https://docs.fivem.net/natives/?_0x33981D6804E62F49>
#[doc(alias(
    "NetworkSpentPurchaseWarehouse",
    "_NETWORK_SPENT_PURCHASE_WAREHOUSE",
    "NETWORK_SPENT_PURCHASE_IMPEXP_WAREHOUSE_PROPERTY",
    "NetworkSpentPurchaseImpexpWarehouseProperty",
    "0x33981D6804E62F49"
))]
#[inline]
pub fn network_spent_purchase_warehouse(amount: i32, data: i32, p2: bool, p3: bool) {
    call(0x33981D6804E62F49, (amount, data, p2, p3))
}

/// `NetworkSpentRdrhatchetBonus`, since game build 1493, does nothing any more.
///
/// <https://docs.fivem.net/natives/?_0xE284D46FFDB82E36>
#[doc(alias(
    "NetworkSpentRdrhatchetBonus",
    "_NETWORK_SPENT_RDRHATCHET_BONUS",
    "NETWORK_SPENT_RDR_HATCHET_BONUS",
    "NetworkSpentRdrHatchetBonus",
    "0xE284D46FFDB82E36"
))]
#[inline]
pub fn network_spent_rdrhatchet_bonus(amount: i32, p1: bool, p2: bool) {
    call(0xE284D46FFDB82E36, (amount, p1, p2))
}

/// `NetworkSpentRehireDj`, since game build 1493.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0xF6C8A544E4CF14FC>
#[doc(alias(
    "NetworkSpentRehireDj",
    "_NETWORK_SPENT_REHIRE_DJ",
    "NETWORK_SPENT_REHIRE_DJ",
    "0xF6C8A544E4CF14FC"
))]
#[inline]
pub fn network_spent_rehire_dj(amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0xF6C8A544E4CF14FC, (amount, p1, p2, p3))
}

/// `NetworkSpentRenameOrganization`, since game build 573.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0xFC4EE00A7B3BFB76>
#[doc(alias(
    "NetworkSpentRenameOrganization",
    "_NETWORK_SPENT_RENAME_ORGANIZATION",
    "NETWORK_SPENT_RENAME_ORGANIZATION",
    "0xFC4EE00A7B3BFB76"
))]
#[inline]
pub fn network_spent_rename_organization(p0: i32, p1: i32, p2: i32) {
    call(0xFC4EE00A7B3BFB76, (p0, p1, p2))
}

/// `NetworkSpentRequestHeist`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x9D26502BB97BFE62>
#[doc(alias(
    "NetworkSpentRequestHeist",
    "NETWORK_SPENT_REQUEST_HEIST",
    "0x9D26502BB97BFE62",
    "_NETWORK_SPENT_REQUEST_HEIST"
))]
#[inline]
pub fn network_spent_request_heist(p0: i32, p1: bool, p2: bool) {
    call(0x9D26502BB97BFE62, (p0, p1, p2))
}

/// `NetworkSpentRequestJob`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x8204DA7934DF3155>
#[doc(alias(
    "NetworkSpentRequestJob",
    "NETWORK_SPENT_REQUEST_JOB",
    "0x8204DA7934DF3155"
))]
#[inline]
pub fn network_spent_request_job(p0: i32, p1: bool, p2: bool) {
    call(0x8204DA7934DF3155, (p0, p1, p2))
}

/// `NetworkSpentRobbedByMugger`.
///
/// <https://docs.fivem.net/natives/?_0x995A65F15F581359>
#[doc(alias(
    "NetworkSpentRobbedByMugger",
    "NETWORK_SPENT_ROBBED_BY_MUGGER",
    "0x995A65F15F581359"
))]
#[inline]
pub fn network_spent_robbed_by_mugger(amount: i32, p1: bool, p2: bool) {
    call(0x995A65F15F581359, (amount, p1, p2))
}

/// `NetworkSpentSalesDisplay`, since game build 2699.
///
/// <https://docs.fivem.net/natives/?_0x7E2F4E8F44CAF4E0>
#[doc(alias(
    "NetworkSpentSalesDisplay",
    "_NETWORK_SPENT_SALES_DISPLAY",
    "NETWORK_SPEND_SET_DISCOUNT",
    "NetworkSpendSetDiscount",
    "0x7E2F4E8F44CAF4E0"
))]
#[inline]
pub fn network_spent_sales_display(p0: bool) {
    call(0x7E2F4E8F44CAF4E0, (p0,))
}

/// `NetworkSpentSpinTheWheelPayment`, since game build 1604.
///
/// Of unknown type: `p1`.
///
/// <https://docs.fivem.net/natives/?_0x9A5BD1D0000B339C>
#[doc(alias(
    "NetworkSpentSpinTheWheelPayment",
    "_NETWORK_SPENT_SPIN_THE_WHEEL_PAYMENT",
    "NETWORK_SPEND_SPIN_THE_WHEEL_PAYMENT",
    "NetworkSpendSpinTheWheelPayment",
    "0x9A5BD1D0000B339C"
))]
#[inline]
pub fn network_spent_spin_the_wheel_payment(amount: i32, p1: i32, p2: bool, p3: bool) {
    call(0x9A5BD1D0000B339C, (amount, p1, p2, p3))
}

/// `NetworkSpentSubmarine`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`.
///
/// <https://docs.fivem.net/natives/?_0x6C8BC1488527AAAB>
#[doc(alias(
    "NetworkSpentSubmarine",
    "_NETWORK_SPENT_SUBMARINE",
    "NETWORK_SPEND_SUBMARINE",
    "NetworkSpendSubmarine",
    "0x6C8BC1488527AAAB"
))]
#[inline]
pub fn network_spent_submarine(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32, p5: i32) {
    call(0x6C8BC1488527AAAB, (p0, p1, p2, p3, p4, p5))
}

/// `NetworkSpentTaxi`.
///
/// <https://docs.fivem.net/natives/?_0x17C3A7D31EAE39F9>
#[doc(alias("NetworkSpentTaxi", "NETWORK_SPENT_TAXI", "0x17C3A7D31EAE39F9"))]
#[inline]
pub fn network_spent_taxi(amount: i32, p1: bool, p2: bool) {
    call(0x17C3A7D31EAE39F9, (amount, p1, p2))
}

/// `NetworkSpentTelescope`.
///
/// Of unknown type: `p0`.
///
/// <https://docs.fivem.net/natives/?_0x7FE61782AD94CC09>
#[doc(alias(
    "NetworkSpentTelescope",
    "NETWORK_SPENT_TELESCOPE",
    "0x7FE61782AD94CC09"
))]
#[inline]
pub fn network_spent_telescope(p0: i32, p1: bool, p2: bool) {
    call(0x7FE61782AD94CC09, (p0, p1, p2))
}

/// `NetworkSpentUpgradeArena`, since game build 1604.
///
/// <https://docs.fivem.net/natives/?_0x037ABB06825D7AB1>
#[doc(alias(
    "NetworkSpentUpgradeArena",
    "_NETWORK_SPENT_UPGRADE_ARENA",
    "NETWORK_SPEND_UPGRADE_ARENA",
    "NetworkSpendUpgradeArena",
    "0x037ABB06825D7AB1"
))]
#[inline]
pub fn network_spent_upgrade_arena(amount: i32, p1: bool, p2: bool, p3: &str) {
    call(0x037ABB06825D7AB1, (amount, p1, p2, p3))
}

/// `NetworkSpentUpgradeAutoshop`, since game build 2372.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0xDD829AA198FDC46C>
#[doc(alias(
    "NetworkSpentUpgradeAutoshop",
    "_NETWORK_SPENT_UPGRADE_AUTOSHOP",
    "NETWORK_SPEND_UPGRADE_AUTOSHOP",
    "NetworkSpendUpgradeAutoshop",
    "0xDD829AA198FDC46C"
))]
#[inline]
pub fn network_spent_upgrade_autoshop(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0xDD829AA198FDC46C, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeBase`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x3DD3F33A5D55EA6F>
#[doc(alias(
    "NetworkSpentUpgradeBase",
    "_NETWORK_SPENT_UPGRADE_BASE",
    "NETWORK_SPENT_UPGRADE_BASE",
    "0x3DD3F33A5D55EA6F"
))]
#[inline]
pub fn network_spent_upgrade_base(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x3DD3F33A5D55EA6F, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeBunker`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x0C82D21A77C22D49>
#[doc(alias(
    "NetworkSpentUpgradeBunker",
    "_NETWORK_SPENT_UPGRADE_BUNKER",
    "NETWORK_SPENT_UPRADE_BUNKER",
    "NetworkSpentUpradeBunker",
    "0x0C82D21A77C22D49"
))]
#[inline]
pub fn network_spent_upgrade_bunker(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x0C82D21A77C22D49, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeCasino`, since game build 1734.
///
/// <https://docs.fivem.net/natives/?_0x4740D62BC1B4EBEA>
///
/// # Safety
///
/// No source says how many bytes the native reads and writes at `data`: there must be as many as it takes.
#[doc(alias(
    "NetworkSpentUpgradeCasino",
    "_NETWORK_SPENT_UPGRADE_CASINO",
    "NETWORK_SPEND_UPGRADE_CASINO",
    "NetworkSpendUpgradeCasino",
    "0x4740D62BC1B4EBEA"
))]
#[inline]
pub unsafe fn network_spent_upgrade_casino(amount: i32, p1: bool, p2: bool, data: &mut [u8]) {
    // SAFETY: the caller promises that the native stays inside.
    let data = unsafe { Buffer::new(data) };
    call(0x4740D62BC1B4EBEA, (amount, p1, p2, data))
}

/// `NetworkSpentUpgradeHangar`, since game build 1180.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x615EB504B0788DAF>
#[doc(alias(
    "NetworkSpentUpgradeHangar",
    "_NETWORK_SPENT_UPGRADE_HANGAR",
    "NETWORK_SPENT_UPGRADE_HANGAR",
    "0x615EB504B0788DAF"
))]
#[inline]
pub fn network_spent_upgrade_hangar(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x615EB504B0788DAF, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeSub`, since game build 2189.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x89049A84065CE68E>
#[doc(alias(
    "NetworkSpentUpgradeSub",
    "_NETWORK_SPENT_UPGRADE_SUB",
    "NETWORK_SPEND_UPGRADE_SUB",
    "NetworkSpendUpgradeSub",
    "0x89049A84065CE68E"
))]
#[inline]
pub fn network_spent_upgrade_sub(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x89049A84065CE68E, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeTiltrotor`, since game build 1290.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x165E135D6DFA2907>
#[doc(alias(
    "NetworkSpentUpgradeTiltrotor",
    "_NETWORK_SPENT_UPGRADE_TILTROTOR",
    "NETWORK_SPENT_UPGRADE_TILTROTOR",
    "0x165E135D6DFA2907"
))]
#[inline]
pub fn network_spent_upgrade_tiltrotor(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x165E135D6DFA2907, (p0, p1, p2, p3))
}

/// `NetworkSpentUpgradeTruck`, since game build 1103.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`.
///
/// <https://docs.fivem.net/natives/?_0x365E877C61D6988B>
#[doc(alias(
    "NetworkSpentUpgradeTruck",
    "_NETWORK_SPENT_UPGRADE_TRUCK",
    "NETWORK_SPENT_UPGRADE_TRUCK",
    "0x365E877C61D6988B"
))]
#[inline]
pub fn network_spent_upgrade_truck(p0: i32, p1: i32, p2: i32, p3: i32) {
    call(0x365E877C61D6988B, (p0, p1, p2, p3))
}

/// `NetworkSpentVehicleExportMods`, since game build 944.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`, `p5`, `p6`, `p7`, `p8`, `p9`.
///
/// <https://docs.fivem.net/natives/?_0xA75CCF58A60A5FD1>
#[doc(alias(
    "NetworkSpentVehicleExportMods",
    "_NETWORK_SPENT_VEHICLE_EXPORT_MODS",
    "NETWORK_SPENT_VEHICLE_EXPORT_MODS",
    "0xA75CCF58A60A5FD1"
))]
#[inline]
pub fn network_spent_vehicle_export_mods(
    p0: i32,
    p1: i32,
    p2: i32,
    p3: i32,
    p4: i32,
    p5: i32,
    p6: i32,
    p7: i32,
    p8: i32,
    p9: i32,
) {
    call(0xA75CCF58A60A5FD1, (p0, p1, p2, p3, p4, p5, p6, p7, p8, p9))
}

/// `NetworkSpentVehicleRequested`, since game build 2699.
///
/// Of unknown type: `p0`, `p1`, `p2`, `p3`, `p4`.
///
/// <https://docs.fivem.net/natives/?_0x02D24A35A9CC3503>
#[doc(alias(
    "NetworkSpentVehicleRequested",
    "_NETWORK_SPENT_VEHICLE_REQUESTED",
    "NETWORK_SPEND_VEHICLE_REQUESTED",
    "NetworkSpendVehicleRequested",
    "0x02D24A35A9CC3503"
))]
#[inline]
pub fn network_spent_vehicle_requested(p0: i32, p1: i32, p2: i32, p3: i32, p4: i32) {
    call(0x02D24A35A9CC3503, (p0, p1, p2, p3, p4))
}

/// `NetworkSpentVipUtilityCharges`.
///
/// Of unknown type: `p0`, `p1`, `p2`.
///
/// <https://docs.fivem.net/natives/?_0x5182A339A3474510>
#[doc(alias(
    "NetworkSpentVipUtilityCharges",
    "_NETWORK_SPENT_VIP_UTILITY_CHARGES",
    "0x5182A339A3474510"
))]
#[inline]
pub fn network_spent_vip_utility_charges(p0: i32, p1: i32, p2: i32) {
    call(0x5182A339A3474510, (p0, p1, p2))
}

/// `NetworkSpentWager`, since game build 573.
///
/// Of unknown type: `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0xD99DB210089617FE>
#[doc(alias(
    "NetworkSpentWager",
    "_NETWORK_SPENT_WAGER",
    "NETWORK_SPENT_WAGER",
    "0xD99DB210089617FE"
))]
#[inline]
pub fn network_spent_wager(p0: i32, p1: i32, amount: i32) {
    call(0xD99DB210089617FE, (p0, p1, amount))
}

/// `ProcessCashGift`.
///
/// The values: `result`, `p0`, `p1`.
///
/// <https://docs.fivem.net/natives/?_0x20194D48EAEC9A41>
#[doc(alias("ProcessCashGift", "PROCESS_CASH_GIFT", "0x20194D48EAEC9A41"))]
#[inline]
pub fn process_cash_gift(p2: &str) -> (Option<String>, i32, i32) {
    let mut p0 = Out::<i32>::default();
    let mut p1 = Out::<i32>::default();
    let result: Option<String> = call(0x20194D48EAEC9A41, (&mut p0, &mut p1, p2));
    (result, p0.get(), p1.get())
}

/// `WithdrawVc`.
///
/// <https://docs.fivem.net/natives/?_0xF70EFA14FE091429>
#[doc(alias("WithdrawVc", "WITHDRAW_VC", "0xF70EFA14FE091429"))]
#[inline]
pub fn withdraw_vc(amount: i32) -> i32 {
    call(0xF70EFA14FE091429, (amount,))
}
