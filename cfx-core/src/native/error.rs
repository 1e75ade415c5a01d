//! Why a native call has no result.

use core::fmt;

use crate::abi::code;
use crate::msgpack::{DecodeError, EncodeError};

/// A native call that failed: which native, and why.
#[derive(Debug)]
pub struct InvokeError {
    hash: u64,
    kind: InvokeErrorKind,
}

/// Why a native call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum InvokeErrorKind {
    /// The result did not fit and no memory was left to take it (code -1).
    BufferTooSmall,
    /// The host delivered no value (code -2).
    NoValue,
    /// The arguments take more than 32 slots (code -3).
    TooManyArguments,
    /// The native returned a null string or object (code -4); ask for an `Option`
    /// where that is a normal answer.
    NullResult,
    /// The host refused the arguments (code -5).
    WrongArguments,
    /// The native failed, does not exist on this host, or was given a bad pointer (code -6).
    Failed,
    /// A text argument has a NUL byte in its middle, where the native would see its
    /// end. The argument's number, from 1; the native was not called.
    NulInText(usize),
    /// A value could not be packed as an object argument; the native was not called.
    Encode(EncodeError),
    /// The result is not the msgpack that was asked for.
    Decode(DecodeError),
    /// The result is text that is not UTF-8; ask for bytes.
    NotUtf8,
    /// The host answered what the ABI does not know: a code, or a length beyond the buffer.
    Unknown(i32),
}

impl InvokeError {
    #[cold]
    pub(crate) fn new(hash: u64, kind: InvokeErrorKind) -> Self {
        Self { hash, kind }
    }

    #[cold]
    pub(crate) fn from_code(hash: u64, code: i32) -> Self {
        Self::new(
            hash,
            match code {
                code::BUFFER_TOO_SMALL => InvokeErrorKind::BufferTooSmall,
                code::NO_VALUE => InvokeErrorKind::NoValue,
                code::TOO_MANY_ARGUMENTS => InvokeErrorKind::TooManyArguments,
                code::NULL_RESULT => InvokeErrorKind::NullResult,
                code::WRONG_ARGUMENTS => InvokeErrorKind::WrongArguments,
                code::CRITICAL => InvokeErrorKind::Failed,
                other => InvokeErrorKind::Unknown(other),
            },
        )
    }

    /// The identifier of the native that was called.
    #[must_use]
    pub fn hash(&self) -> u64 {
        self.hash
    }

    /// Why it failed.
    #[must_use]
    pub fn kind(&self) -> &InvokeErrorKind {
        &self.kind
    }
}

impl fmt::Display for InvokeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "native {:#018x}: ", self.hash)?;
        match &self.kind {
            InvokeErrorKind::BufferTooSmall => f.write_str("no memory for the result (-1)"),
            InvokeErrorKind::NoValue => f.write_str("the host delivered no value (-2)"),
            InvokeErrorKind::TooManyArguments => {
                f.write_str("the arguments take more than 32 slots (-3)")
            }
            InvokeErrorKind::NullResult => {
                f.write_str("it returned null (-4); ask for an Option where that is normal")
            }
            InvokeErrorKind::WrongArguments => f.write_str("the host refused the arguments (-5)"),
            InvokeErrorKind::Failed => {
                f.write_str("it failed or does not exist here (-6); the host's log says more")
            }
            InvokeErrorKind::NulInText(number) => write!(
                f,
                "text argument {number} has a NUL byte in its middle; the native was not called"
            ),
            InvokeErrorKind::Encode(error) => write!(f, "object argument: {error}"),
            InvokeErrorKind::Decode(error) => write!(f, "its result does not fit: {error}"),
            InvokeErrorKind::NotUtf8 => f.write_str("its result is not UTF-8; ask for bytes"),
            InvokeErrorKind::Unknown(code) => write!(f, "the host answered {code}"),
        }
    }
}

impl core::error::Error for InvokeError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        match &self.kind {
            InvokeErrorKind::Encode(error) => Some(error),
            InvokeErrorKind::Decode(error) => Some(error),
            _ => None,
        }
    }
}
