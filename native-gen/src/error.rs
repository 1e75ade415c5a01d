//! What can be wrong with the input.

use core::fmt;

use thiserror::Error;

/// Everything that is wrong with the input of one run.
#[derive(Debug, Error)]
#[error("{}", List(.0))]
pub struct Problems(pub Vec<Problem>);

struct List<'a>(&'a [Problem]);

impl fmt::Display for List<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.0 {
            writeln!(f, "{problem}")?;
        }
        write!(
            f,
            "{} problem{}: correct the input, or add a line that says what to do and why to a \
             special-cases file and name it with --special-cases",
            self.0.len(),
            if self.0.len() == 1 { "" } else { "s" }
        )
    }
}

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}: {}{what}", Place(.namespace, .native))]
pub struct Problem {
    /// The file as it was named.
    pub file: String,
    /// Empty when the file as a whole is meant.
    pub namespace: String,
    /// The name of the native, else its key; empty when the file or the namespace is meant.
    pub native: String,
    /// What is wrong.
    pub what: Defect,
}

struct Place<'a>(&'a str, &'a str);

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [self.0, self.1] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        Ok(())
    }
}

/// What is wrong with a file, or with a native in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Defect {
    /// Not JSON.
    #[error("not JSON: {0}")]
    Syntax(String),
    /// JSON, but no database.
    #[error("neither namespaces of natives nor facts by hash")]
    Shape,
    /// No such field, and no default for it.
    #[error("field '{0}' is missing")]
    MissingField(&'static str),
    /// A field holds something else.
    #[error("field '{field}' is not {expected}")]
    WrongField {
        /// The field.
        field: &'static str,
        /// What it should hold.
        expected: &'static str,
    },
    /// Not `0x` and up to sixteen hex digits.
    #[error("'{0}' is not a hash: 0x and one to sixteen hex digits")]
    MalformedHash(String),
    /// The field disagrees with the key.
    #[error("the field 'hash' says {0}")]
    OtherHash(String),
    /// The field disagrees with the key.
    #[error("the field 'ns' says {0}")]
    OtherNamespace(String),
    /// Another native of the same set has the hash.
    #[error("the hash {hash} is also that of {other}")]
    DuplicateHash {
        /// The hash.
        hash: String,
        /// File, namespace and native that came first.
        other: String,
    },
    /// Not an identifier.
    #[error("'{0}' cannot be made an identifier")]
    MalformedName(String),
    /// A word that is no type, or a pointer where none can be.
    #[error("the type '{ty}' of {place} is unknown")]
    UnknownType {
        /// The type as it stands.
        ty: String,
        /// The parameter, or the result.
        place: String,
    },
    /// A game that no set is of.
    #[error("the game '{0}' is unknown")]
    UnknownGame(String),
    /// Neither client, server nor shared.
    #[error("the apiset '{0}' is unknown")]
    UnknownApiset(String),
    /// A special case that cannot be applied where it says.
    #[error("special case '{case}' does not fit {place}")]
    SpecialCase {
        /// The action of the line.
        case: String,
        /// What it is applied to.
        place: String,
    },
    /// Two natives would be one function.
    #[error("its function {path} is also that of {other}; give one of them another name")]
    SamePath {
        /// The path.
        path: String,
        /// The native that came first.
        other: String,
    },
}
