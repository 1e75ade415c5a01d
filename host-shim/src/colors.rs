//! The platform's colours in text: `^1` to `^9`, and `^0` and `^7` for none.

use std::borrow::Cow;

/// What a terminal takes for `^0` to `^9`.
const ANSI: [&str; 10] = [
    "\x1b[0m", "\x1b[91m", "\x1b[92m", "\x1b[93m", "\x1b[94m", "\x1b[96m", "\x1b[95m", "\x1b[0m",
    "\x1b[31m", "\x1b[35m",
];

/// The text without its colours.
///
/// ```
/// assert_eq!(host_shim::colors::strip("^1no bread^7 (2^10)"), "no bread (20)");
/// ```
#[must_use]
pub fn strip(text: &str) -> Cow<'_, str> {
    replace(text, |_| "")
}

/// The text as a terminal shows it, each line in its own colours.
///
/// ```
/// assert_eq!(host_shim::colors::to_ansi("^1no^7 bread"), "\x1b[91mno\x1b[0m bread");
/// ```
#[must_use]
pub fn to_ansi(text: &str) -> Cow<'_, str> {
    let mut painted = replace(text, |color| ANSI[color]);
    let ends_in_color = painted
        .rfind("\x1b[")
        .is_some_and(|at| !painted[at..].starts_with(ANSI[7]));
    if ends_in_color {
        painted.to_mut().push_str(ANSI[7]);
    }
    painted
}

fn replace<'t>(text: &'t str, with: impl Fn(usize) -> &'static str) -> Cow<'t, str> {
    let mut done = String::new();
    let mut rest = text;
    let mut searched = 0;
    while let Some(at) = rest[searched..].find('^') {
        let at = searched + at;
        match rest.as_bytes().get(at + 1) {
            Some(digit) if digit.is_ascii_digit() => {
                done.push_str(&rest[..at]);
                done.push_str(with(usize::from(digit - b'0')));
                rest = &rest[at + 2..];
                searched = 0;
            }
            _ => searched = at + 1,
        }
    }
    if rest.len() == text.len() {
        return Cow::Borrowed(text);
    }
    done.push_str(rest);
    Cow::Owned(done)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_digits_are_colours() {
        assert_eq!(strip("^"), "^");
        assert_eq!(strip("a^b ^^1c^"), "a^b ^c^");
        assert_eq!(strip("^é^12"), "^é2");
        assert!(matches!(strip("plain ^x"), Cow::Borrowed("plain ^x")));
    }

    #[test]
    fn a_colour_ends_with_its_text() {
        assert_eq!(to_ansi("^2on"), "\x1b[92mon\x1b[0m");
        assert_eq!(to_ansi("^2on^7"), "\x1b[92mon\x1b[0m");
        assert_eq!(to_ansi("^2on^0 ^3x"), "\x1b[92mon\x1b[0m \x1b[93mx\x1b[0m");
        assert!(matches!(to_ansi("plain"), Cow::Borrowed("plain")));
    }
}
