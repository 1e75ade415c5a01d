//! From the names of a schema to those of Rust.

/// Words as in `player_id`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut before: Option<char> = None;
    let chars: Vec<char> = name.chars().collect();
    for (place, &c) in chars.iter().enumerate() {
        if c.is_uppercase() {
            let after_lower = before.is_some_and(|b| b.is_lowercase() || b.is_ascii_digit());
            // The last capital of several begins a word: `HTTPServer` is `http_server`.
            let ends_capitals = before.is_some_and(char::is_uppercase)
                && chars.get(place + 1).is_some_and(|next| next.is_lowercase());
            if after_lower || ends_capitals {
                out.push('_');
            }
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
        before = Some(c);
    }
    out
}

/// Words as in `PlayerId`.
pub(crate) fn pascal(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty());
    let mut out = String::new();
    for word in words {
        let mut chars = word.chars();
        out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        out.push_str(chars.as_str());
    }
    out
}

/// What may be a raw identifier.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// What cannot.
const NEVER: &[&str] = &["self", "Self", "super", "crate", "_"];

/// An identifier of Rust with this name; `None` when no identifier can be made of it.
pub(crate) fn ident(name: &str) -> Option<String> {
    let mut chars = name.chars();
    let first = chars.next()?;
    // What servers accept as names; other letters than these need no further care here.
    let fits = |c: char| c == '_' || c.is_alphanumeric();
    if !(first == '_' || first.is_alphabetic()) || !chars.all(fits) {
        return None;
    }
    if NEVER.contains(&name) {
        return Some(format!("{name}_"));
    }
    if KEYWORDS.contains(&name) {
        return Some(format!("r#{name}"));
    }
    Some(name.to_owned())
}

/// Names that were given, so that no two are the same.
#[derive(Default)]
pub(crate) struct Taken(Vec<String>);

impl Taken {
    pub(crate) fn with(names: &[&str]) -> Self {
        Self(names.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name itself, or with underscores after it when it is taken.
    pub(crate) fn take(&mut self, name: String) -> String {
        let mut name = name;
        while self.0.contains(&name) {
            name.push('_');
            // A raw identifier with an underscore is no keyword.
            if let Some(plain) = name.strip_prefix("r#") {
                name = plain.to_owned();
            }
        }
        self.0.push(name.clone());
        name
    }

    /// The same for the name of a function, which makes a method of that name and one with
    /// `_then` after it.
    pub(crate) fn take_method(&mut self, name: String) -> String {
        let mut name = name;
        let then = |name: &str| format!("{}_then", name.strip_prefix("r#").unwrap_or(name));
        while self.0.contains(&name) || self.0.contains(&then(&name)) {
            name = format!("{}_", name.strip_prefix("r#").unwrap_or(&name));
        }
        self.0.push(then(&name));
        self.0.push(name.clone());
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        for (name, is_snake, is_pascal) in [
            ("player", "player", "Player"),
            ("playerId", "player_id", "PlayerId"),
            ("PlayerID", "player_id", "PlayerID"),
            ("HTTPServer", "http_server", "HTTPServer"),
            ("event_log", "event_log", "EventLog"),
            ("Vec3", "vec3", "Vec3"),
            ("a1B", "a1_b", "A1B"),
            ("_hidden", "_hidden", "Hidden"),
        ] {
            assert_eq!((&*snake(name), &*pascal(name)), (is_snake, is_pascal));
        }
    }

    #[test]
    fn identifiers() {
        assert_eq!(ident("player").as_deref(), Some("player"));
        assert_eq!(ident("type").as_deref(), Some("r#type"));
        assert_eq!(ident("self").as_deref(), Some("self_"));
        for none in ["", "1a", "a b", "a-b", "\"", "a\n"] {
            assert_eq!(ident(none), None, "{none}");
        }
        let mut taken = Taken::with(&["table"]);
        assert_eq!(taken.take("table".into()), "table_");
        assert_eq!(taken.take("r#type".into()), "r#type");
        assert_eq!(taken.take("r#type".into()), "type_");
        let mut taken = Taken::default();
        assert_eq!(taken.take_method("r#move".into()), "r#move");
        assert_eq!(taken.take_method("move_then".into()), "move_then_");
        assert_eq!(taken.take_method("b_then".into()), "b_then");
        assert_eq!(taken.take_method("b".into()), "b_");
    }
}
