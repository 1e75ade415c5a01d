//! What can go wrong with the store itself.

use crate::embedded::value::BadValue;

/// Why the embedded store did not do something. Nothing was changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Nobody has declared the table.
    #[error(
        "there is no table `{0}`: a script declares it when it connects, and a test by `declare`"
    )]
    NoTable(String),
    /// The row is not one of the table.
    #[error("this is no row of `{table}`: {problem}")]
    BadRow {
        /// The table.
        table: String,
        /// What does not fit.
        problem: String,
    },
    /// The value is none of the primary key's type.
    #[error("this is no value of `{table}.{column}`: {problem}")]
    BadKey {
        /// The table.
        table: String,
        /// The primary key.
        column: String,
        /// What does not fit.
        problem: String,
    },
    /// Rows of the table are not found by a key.
    #[error("`{0}` has no primary key")]
    NoPrimaryKey(String),
    /// No row has the key.
    #[error("no row of `{table}` has this `{column}`")]
    NoRow {
        /// The table.
        table: String,
        /// The primary key.
        column: String,
    },
    /// Another row has this value of a unique column.
    #[error("another row of `{table}` has the same `{column}`, which is unique")]
    NotUnique {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// The table is declared otherwise already, or its declaration makes no sense.
    #[error("`{name}` cannot be declared like this: {problem}")]
    Declaration {
        /// The table, reducer or procedure.
        name: String,
        /// What differs.
        problem: String,
    },
    /// The rows of an event table are not kept.
    #[error("`{0}` is an event table: its rows happen, and are not kept")]
    EventTable(String),
    /// It was called while a transaction runs; a reducer uses the context that it gets.
    #[error("a transaction is running")]
    Busy,
    /// The file could not be read or written.
    #[error("the store's file: {0}")]
    File(String),
    /// The transaction failed by the caller's own wish.
    #[error("{0}")]
    Rejected(String),
}

impl StoreError {
    pub(crate) fn bad_row(table: &str, problem: BadValue) -> Self {
        Self::BadRow {
            table: table.to_owned(),
            problem: problem.to_string(),
        }
    }
}

/// So that `?` works in reducers.
impl From<StoreError> for String {
    fn from(error: StoreError) -> Self {
        error.to_string()
    }
}

/// For transactions that fail by the caller's own wish.
impl From<String> for StoreError {
    fn from(message: String) -> Self {
        Self::Rejected(message)
    }
}
