//! How names of the database become names of Rust, and of the platform's languages.

/// The name of a native in the platform's script languages: `GetEntityCoords` for
/// `GET_ENTITY_COORDS`, `SetVehicleModColor_1`, `N_0x0032a6dba562c518`.
///
/// A leading underscore marks a name that the community made up; it is dropped. An
/// underscore in front of a digit stays.
#[must_use]
pub fn pascal_case(name: &str) -> String {
    let name = name.to_ascii_lowercase().replace("0x", "n_0x");
    let mut out = String::with_capacity(name.len());
    let mut upper = true;
    for (index, byte) in name.char_indices() {
        if byte == '_' {
            upper = true;
            if name[index + 1..].starts_with(|next: char| next.is_ascii_digit()) {
                out.push('_');
            }
        } else if upper {
            out.push(byte.to_ascii_uppercase());
            upper = false;
        } else {
            out.push(byte);
        }
    }
    out
}

/// The name of a function or module: `get_entity_coords` for `_GET_ENTITY_COORDS`.
#[must_use]
pub fn snake_case(name: &str) -> String {
    let name = name.trim_start_matches('_').to_ascii_lowercase();
    if is_reserved(&name) { name + "_" } else { name }
}

/// The name of a parameter: `player_src` for `playerSrc`, `fov` for `FOV`, `type_` for
/// `type`, `class` for `class_`, which is a reserved word elsewhere.
#[must_use]
pub fn parameter(name: &str) -> String {
    let chars: Vec<char> = name.trim_matches('_').chars().collect();
    let mut out = String::with_capacity(chars.len() + 4);
    for (index, &char) in chars.iter().enumerate() {
        if index > 0 && char.is_ascii_uppercase() {
            let before = chars[index - 1];
            let next_is_lower = chars.get(index + 1).is_some_and(char::is_ascii_lowercase);
            if before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || before.is_ascii_uppercase() && next_is_lower
            {
                out.push('_');
            }
        }
        out.push(char.to_ascii_lowercase());
    }
    if is_reserved(&out) {
        out.push('_');
    }
    out
}

/// Words that cannot be identifiers, and the function that every wrapper calls.
fn is_reserved(name: &str) -> bool {
    const WORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "call", "const", "continue",
        "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
        "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv",
        "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    WORDS.binary_search(&name).is_ok()
}

/// Whether the database may call a native, a namespace or a parameter so.
#[must_use]
pub fn is_identifier(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && name
            .trim_start_matches('_')
            .starts_with(|first: char| first.is_ascii_alphabetic())
}

/// The number that a hash's text stands for: `0x` and one to sixteen hex digits.
#[must_use]
pub fn parse_hash(text: &str) -> Option<u64> {
    let digits = text
        .strip_prefix("0x")
        .or_else(|| text.strip_prefix("0X"))?;
    let valid = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    valid
        .then(|| u64::from_str_radix(digits, 16).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn platform_names() {
        for (name, expected) in [
            ("GET_ENTITY_COORDS", "GetEntityCoords"),
            ("SET_VEHICLE_MOD_COLOR_1", "SetVehicleModColor_1"),
            ("T_SPLIT_2_X", "TSplit_2X"),
            ("_SET_X", "SetX"),
            ("_OLD_NAME", "OldName"),
            ("GET_GROUND_Z_FOR_3D_COORD", "GetGroundZFor_3dCoord"),
            ("0x42B65DEEF2EDF2A1", "N_0x42b65deef2edf2a1"),
            ("WAIT", "Wait"),
        ] {
            assert_eq!(pascal_case(name), expected, "{name}");
        }
    }

    #[test]
    fn function_names() {
        for (name, expected) in [
            ("GET_ENTITY_COORDS", "get_entity_coords"),
            ("_GET_PED_EYE_COLOR", "get_ped_eye_color"),
            ("_NAMESPACE4", "namespace4"),
            ("MOVE", "move_"),
            ("CALL", "call_"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn parameter_names() {
        for (name, expected) in [
            ("playerSrc", "player_src"),
            ("X", "x"),
            ("FOV", "fov"),
            ("ComponentDataPtr", "component_data_ptr"),
            ("bHasControl", "b_has_control"),
            ("outRpcGuid", "out_rpc_guid"),
            ("itemGUID", "item_guid"),
            ("HTTPCode", "http_code"),
            ("rot2Z", "rot2_z"),
            ("p0", "p0"),
            ("item_id", "item_id"),
            ("type", "type_"),
            ("override", "override_"),
            ("loop", "loop_"),
            ("self", "self_"),
            ("class_", "class"),
        ] {
            assert_eq!(parameter(name), expected, "{name}");
        }
    }

    #[test]
    fn identifiers() {
        for good in ["GET_X", "_SET", "p0", "_NAMESPACE4", "X"] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in ["", "_", "_0x12", "9LIVES", "GET X", "GET-X", "GÉT"] {
            assert!(!is_identifier(bad), "{bad}");
        }
    }

    #[test]
    fn hashes() {
        for (text, expected) in [
            ("0x12AB34CD", Some(0x12AB_34CD)),
            ("0xeb1C6DD", Some(0x0EB1_C6DD)),
            ("0xFFFFFFFFFFFFFFFF", Some(u64::MAX)),
            ("0x", None),
            ("12AB", None),
            ("0x+12", None),
            ("0x12G4", None),
            ("0x10000000000000000", None),
        ] {
            assert_eq!(parse_hash(text), expected, "{text}");
        }
    }
}
