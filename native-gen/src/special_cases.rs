//! The exceptions to the rules, read from lines of text.
//!
//! The project's own stand in `special-cases.txt`, which also says what a line is made
//! of; a caller may add more. Every line carries its reason.

use core::cell::Cell;
use core::str::FromStr;

use thiserror::Error;

use crate::domain::Set;
use crate::names::parse_hash;

/// The project's own special cases.
pub const BUILT_IN: &str = include_str!("special-cases.txt");

/// A line that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "{file}, line {line}: {problem}; the head of native-gen's own special-cases.txt says what a line is made of"
)]
pub struct LineError {
    /// The file as it was named.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong.
    pub problem: String,
}

/// What a line is about.
#[derive(Debug, PartialEq, Eq)]
enum Selector {
    Type(String),
    Game(String),
    Namespace(Option<Set>, String),
    ResultType(Option<Set>, String),
    Hash(u64),
    Native(Option<Set>, String, Part),
    Param(String, Option<String>),
}

/// What of a native a line is about.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Result,
    Param(String),
}

/// What a line says is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    /// Leave it out.
    Exclude,
    /// Another name for the function.
    Name(String),
    /// Another type.
    Type(String),
    /// Of natives with one hash, take that of this name.
    Keep(String),
    /// The boolean result says whether the other values are valid.
    Option,
    /// The boolean result is a value of its own.
    Pair,
    /// What a parameter is.
    Role(Role),
    /// The text of the result is bytes.
    Bytes,
}

/// What a parameter is for, where its type does not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The native writes through the pointer.
    Out,
    /// The native reads through the pointer, then writes.
    InOut,
    /// The native reads through the pointer.
    Input,
    /// A struct or array whose size is in no source.
    Buffer,
    /// Bytes; the next parameter is their number.
    Bytes,
    /// The native writes text of up to so many bytes.
    Text(usize),
    /// A text for which null has a meaning.
    Nullable,
    /// The address of sixteen floats.
    Matrix,
    /// A value of whichever type.
    AnyValue,
}

/// One line.
#[derive(Debug)]
pub(crate) struct Case {
    selector: Selector,
    pub(crate) action: Action,
    pub(crate) reason: String,
    /// The line without its reason.
    pub(crate) text: String,
    /// How often it was applied.
    pub(crate) uses: Cell<usize>,
}

/// All lines that hold for a run. Of two that match, the later one counts: a caller's
/// own come after the project's.
#[derive(Debug)]
pub struct SpecialCases(Vec<Case>);

impl SpecialCases {
    /// The project's own.
    ///
    /// # Panics
    /// Never: a test reads them.
    #[must_use]
    pub fn built_in() -> Self {
        let mut cases = Self(Vec::new());
        let added = cases.add("special-cases.txt", BUILT_IN);
        added.expect("a test reads them");
        cases
    }

    /// Adds those of a file.
    ///
    /// # Errors
    /// The first line that is not one.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), LineError> {
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let case = parse(line).map_err(|problem| LineError {
                file: file.to_owned(),
                line: index + 1,
                problem,
            })?;
            self.0.push(case);
        }
        Ok(())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Case> {
        self.0.iter()
    }

    fn find(&self, matches: impl Fn(&Selector) -> bool) -> Option<&Case> {
        let case = self.0.iter().rev().find(|case| matches(&case.selector))?;
        case.uses.set(case.uses.get() + 1);
        Some(case)
    }

    pub(crate) fn of_type(&self, ty: &str) -> Option<&Case> {
        self.find(|selector| matches!(selector, Selector::Type(name) if name == ty))
    }

    pub(crate) fn of_game(&self, game: &str) -> Option<&Case> {
        self.find(|selector| matches!(selector, Selector::Game(name) if name == game))
    }

    pub(crate) fn of_hash(&self, hash: u64) -> Option<&Case> {
        self.find(|selector| *selector == Selector::Hash(hash))
    }

    pub(crate) fn of_namespace(&self, set: Set, namespace: &str) -> Option<&Case> {
        self.find(|selector| {
            matches!(selector, Selector::Namespace(only, name)
                if name == namespace && only.is_none_or(|only| only == set))
        })
    }

    pub(crate) fn of_result_type(&self, set: Set, ty: &str) -> Option<&Case> {
        self.find(|selector| {
            matches!(selector, Selector::ResultType(only, name)
                if name == ty && only.is_none_or(|only| only == set))
        })
    }

    fn of_native(&self, set: Option<Set>, keys: &[&str], part: &Part) -> Option<&Case> {
        self.find(|selector| {
            matches!(selector, Selector::Native(only, key, of)
                if of == part
                    && keys.iter().any(|name| name.eq_ignore_ascii_case(key))
                    && only.is_none_or(|only| set.is_none_or(|set| only == set)))
        })
    }

    /// Of the native that one of `keys` names: its name, its hash. Without a set, lines
    /// for any set match.
    pub(crate) fn of_whole(&self, set: Option<Set>, keys: &[&str]) -> Option<&Case> {
        self.of_native(set, keys, &Part::Whole)
    }

    pub(crate) fn of_result(&self, set: Set, keys: &[&str]) -> Option<&Case> {
        self.of_native(Some(set), keys, &Part::Result)
    }

    /// Of a parameter: the native's own line, else that for all parameters of the name.
    pub(crate) fn of_param(&self, set: Set, keys: &[&str], param: &str, ty: &str) -> Option<&Case> {
        self.of_native(Some(set), keys, &Part::Param(param.to_owned()))
            .or_else(|| {
                self.find(|selector| {
                    matches!(selector, Selector::Param(name, only)
                        if name == param && only.as_ref().is_none_or(|only| only == ty))
                })
            })
    }
}

fn parse(line: &str) -> Result<Case, String> {
    let (text, reason) = line
        .split_once(" -- ")
        .ok_or("the reason is missing: ' -- ' and why")?;
    let words: Vec<&str> = text.split_whitespace().collect();
    let (selector, action) = match words[..] {
        ["type", ty, "is", other] => (
            Selector::Type(ty.to_owned()),
            Action::Type(other.to_owned()),
        ),
        ["game", game, "exclude"] => (Selector::Game(game.to_owned()), Action::Exclude),
        ["namespace", name, "exclude"] => {
            let (set, name) = qualified(name)?;
            (Selector::Namespace(set, name), Action::Exclude)
        }
        ["result", ty, "exclude"] => {
            let (set, ty) = qualified(ty)?;
            (Selector::ResultType(set, ty), Action::Exclude)
        }
        ["hash", hash, "keep", name] => {
            let hash = parse_hash(hash).ok_or_else(|| format!("'{hash}' is no hash"))?;
            (Selector::Hash(hash), Action::Keep(name.to_owned()))
        }
        ["native", name, ref rest @ ..] => {
            let (set, name) = qualified(name)?;
            let (part, action) = match *rest {
                ["exclude"] => (Part::Whole, Action::Exclude),
                ["named", other] => (Part::Whole, Action::Name(other.to_owned())),
                ["result", "option"] => (Part::Result, Action::Option),
                ["result", "pair"] => (Part::Result, Action::Pair),
                ["result", "bytes"] => (Part::Result, Action::Bytes),
                ["result", "is", ty] => (Part::Result, Action::Type(ty.to_owned())),
                ["param", param, ref rest @ ..] => {
                    (Part::Param(param.to_owned()), param_action(rest)?)
                }
                _ => return Err(format!("'{}' is nothing to do", rest.join(" "))),
            };
            (Selector::Native(set, name, part), action)
        }
        ["param", param, ty, ref rest @ ..] => (
            Selector::Param(param.to_owned(), (ty != "*").then(|| ty.to_owned())),
            param_action(rest)?,
        ),
        _ => return Err(format!("'{text}' is not a special case")),
    };
    Ok(Case {
        selector,
        action,
        reason: reason.trim().to_owned(),
        text: words.join(" "),
        uses: Cell::new(0),
    })
}

fn qualified(name: &str) -> Result<(Option<Set>, String), String> {
    match name.split_once(':') {
        None => Ok((None, name.to_owned())),
        Some((set, name)) => {
            let set = Set::from_str(set).map_err(|()| format!("'{set}' is not a set"))?;
            Ok((Some(set), name.to_owned()))
        }
    }
}

fn param_action(words: &[&str]) -> Result<Action, String> {
    let role = match *words {
        ["is", ty] => return Ok(Action::Type(ty.to_owned())),
        ["out"] => Role::Out,
        ["inout"] => Role::InOut,
        ["input"] => Role::Input,
        ["buffer"] => Role::Buffer,
        ["bytes"] => Role::Bytes,
        ["text", size] => Role::Text(
            size.parse()
                .map_err(|_| format!("'{size}' is not a number of bytes"))?,
        ),
        ["nullable"] => Role::Nullable,
        ["matrix"] => Role::Matrix,
        ["any"] => Role::AnyValue,
        _ => return Err(format!("'{}' is nothing to do", words.join(" "))),
    };
    Ok(Action::Role(role))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases(text: &str) -> SpecialCases {
        let mut cases = SpecialCases(Vec::new());
        cases.add("mine", text).unwrap();
        cases
    }

    #[test]
    fn the_built_in_ones_have_reasons() {
        for case in SpecialCases::built_in().iter() {
            assert!(case.reason.len() > 10, "{}", case.text);
        }
    }

    #[test]
    fn the_later_line_counts() {
        let cases = cases(
            "type uint32_t is int -- a reason\n\n# note\ntype uint32_t is Hash -- a better one\n",
        );
        let case = cases.of_type("uint32_t").unwrap();
        assert_eq!(case.action, Action::Type("Hash".into()));
        assert_eq!(case.reason, "a better one");
        assert_eq!(case.uses.get(), 1);
        assert!(cases.of_type("uint8_t").is_none());
    }

    #[test]
    fn a_line_may_be_for_one_set() {
        let cases = cases("native gta5:GET_X param p0 inout -- a reason");
        let found = |set, name| cases.of_param(set, &[name], "p0", "int*").is_some();
        assert!(found(Set::Gta5, "GET_X"));
        assert!(!found(Set::Rdr3, "GET_X"));
        assert!(!found(Set::Gta5, "GET_Y"));
    }

    #[test]
    fn a_natives_own_line_counts_before_that_of_the_parameters_name() {
        let cases = cases(
            "native GET_X param data out -- this one is a number\nparam data int* buffer -- others are structs",
        );
        let role = |name, ty| {
            let case = cases.of_param(Set::Gta5, &[name], "data", ty);
            case.map(|case| case.action.clone())
        };
        assert_eq!(role("GET_X", "int*"), Some(Action::Role(Role::Out)));
        assert_eq!(role("GET_Y", "int*"), Some(Action::Role(Role::Buffer)));
        assert_eq!(role("GET_Y", "float*"), None);
    }

    #[test]
    fn lines_that_are_none() {
        for (line, problem) in [
            ("type a is b", "the reason is missing: ' -- ' and why"),
            ("native GET_X explode -- why", "'explode' is nothing to do"),
            ("native ps5:GET_X exclude -- why", "'ps5' is not a set"),
            ("hash 12 keep GET_X -- why", "'12' is no hash"),
            (
                "native X param p text much -- why",
                "'much' is not a number of bytes",
            ),
            ("param p int* swallow -- why", "'swallow' is nothing to do"),
            (
                "something else -- why",
                "'something else' is not a special case",
            ),
        ] {
            let mut cases = SpecialCases(Vec::new());
            let error = cases.add("mine", &format!("# head\n{line}")).unwrap_err();
            assert_eq!((error.line, error.problem.as_str()), (2, problem));
        }
    }
}
