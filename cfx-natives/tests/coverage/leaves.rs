//! Values without the types around them, to hold what a script printed against what its
//! natives answered.

/// A number, a text or a boolean.
#[derive(Debug, Clone, PartialEq)]
pub enum Leaf {
    Number(f64),
    Text(String),
    Bool(bool),
}

/// A value that is expected.
#[derive(Debug, Clone)]
pub struct Expected {
    pub leaf: Leaf,
    /// A function need not hand it to its caller.
    pub optional: bool,
}

/// Whether the text, which `Debug` made, has the expected values and no others.
pub fn agree(expected: &[Expected], text: &str) -> Result<(), String> {
    if fits(expected, &leaves(text)) {
        return Ok(());
    }
    let wanted: Vec<_> = expected
        .iter()
        .map(|expected| {
            format!(
                "{:?}{}",
                expected.leaf,
                if expected.optional { "?" } else { "" }
            )
        })
        .collect();
    Err(format!("`{text}` instead of {}", wanted.join(", ")))
}

fn fits(expected: &[Expected], found: &[Leaf]) -> bool {
    let Some((first, rest)) = expected.split_first() else {
        return found.is_empty();
    };
    if first.optional && fits(rest, found) {
        return true;
    }
    if let Leaf::Text(text) = &first.leaf {
        // A text that a function does not take for one is a list of bytes.
        let bytes: Vec<_> = text.bytes().map(|byte| Leaf::Number(byte.into())).collect();
        if found
            .strip_prefix(&bytes[..])
            .is_some_and(|left| fits(rest, left))
        {
            return true;
        }
    }
    found.first() == Some(&first.leaf) && fits(rest, &found[1..])
}

/// The values in what `Debug` made.
fn leaves(text: &str) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = if first == '"' {
            // What is escaped in it matters to no text that is expected.
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            let len = end.map_or(rest.len(), |end| end + 2);
            leaves.push(Leaf::Text(rest[1..len].trim_end_matches('"').to_owned()));
            len
        } else if first.is_ascii_alphanumeric() || first == '-' {
            let end = |c: char| !(c.is_ascii_alphanumeric() || "-._".contains(c));
            let len = rest.find(end).unwrap_or(rest.len());
            leaves.extend(word(&rest[..len]));
            len
        } else {
            first.len_utf8()
        };
        rest = &rest[len..];
    }
    leaves
}

/// A number or a boolean; other words are types and fields.
fn word(word: &str) -> Option<Leaf> {
    if let Ok(value) = word.parse() {
        return Some(Leaf::Bool(value));
    }
    if let Some(digits) = word.strip_prefix("0x") {
        return u32::from_str_radix(digits, 16)
            .ok()
            .map(|number| Leaf::Number(number.into()));
    }
    let number: f64 = word.parse().ok()?;
    number.is_finite().then_some(Leaf::Number(number))
}
