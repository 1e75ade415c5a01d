//! BSATN as the messages use it, with the frame's buffer shared instead of copied.
//!
//! `spacetimedb-lib` could decode the messages as well. Here an error says which field was
//! bad and where, byte strings stay slices of the frame, and no length that a frame claims is
//! trusted before that many bytes have been seen.

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity, TimeDuration, Timestamp};
use thiserror::Error;

/// What is wrong with a frame.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The frame ends inside a value.
    #[error("the message ends inside `{what}` (byte {offset}: {needed} bytes needed, {left} left)")]
    Truncated {
        /// The message and its field.
        what: &'static str,
        /// Where in the decompressed frame.
        offset: usize,
        /// How many bytes the value has.
        needed: usize,
        /// How many bytes are left.
        left: usize,
    },
    /// A tag that no known message or variant has.
    #[error("unknown tag {tag} for `{what}` (byte {offset})")]
    UnknownTag {
        /// The type that the tag chooses a variant of.
        what: &'static str,
        /// The tag.
        tag: u8,
        /// Where in the decompressed frame.
        offset: usize,
    },
    /// A text that is not UTF-8.
    #[error("`{what}` is not UTF-8 (byte {offset})")]
    Utf8 {
        /// The message and its field.
        what: &'static str,
        /// Where in the decompressed frame.
        offset: usize,
    },
    /// Bytes are left after the message.
    #[error("{left} bytes are left after the message")]
    Trailing {
        /// How many.
        left: usize,
    },
    /// The bounds of a list of rows do not fit its bytes.
    #[error("bad list of rows: {problem}")]
    Rows {
        /// What does not fit.
        problem: &'static str,
    },
    /// Compressed data that is bigger than allowed once it is decompressed.
    #[error("the message has more than {limit} bytes when it is decompressed")]
    TooBig {
        /// The limit, in bytes.
        limit: usize,
    },
    /// Compressed data that cannot be decompressed.
    #[error("cannot decompress ({compression}): {message}")]
    Compression {
        /// The name of the compression.
        compression: &'static str,
        /// What the decompressor says.
        message: String,
    },
    /// A frame without the byte that says how it is compressed, or without any message.
    #[error("an empty frame")]
    Empty,
}

/// Reads values off a shared buffer.
pub struct Reader {
    data: Bytes,
    at: usize,
}

impl Reader {
    /// Starts at the first byte of `data`.
    pub fn new(data: Bytes) -> Reader {
        Reader { data, at: 0 }
    }

    /// How many bytes are left.
    pub fn left(&self) -> usize {
        self.data.len() - self.at
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// When bytes are left.
    pub fn finish(self) -> Result<(), DecodeError> {
        match self.left() {
            0 => Ok(()),
            left => Err(DecodeError::Trailing { left }),
        }
    }

    /// The next `count` bytes.
    pub(crate) fn take(&mut self, count: usize, what: &'static str) -> Result<Bytes, DecodeError> {
        let left = self.left();
        if count > left {
            return Err(DecodeError::Truncated {
                what,
                offset: self.at,
                needed: count,
                left,
            });
        }
        let taken = self.data.slice(self.at..self.at + count);
        self.at += count;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], DecodeError> {
        let left = self.left();
        match self.data[self.at..].first_chunk::<N>() {
            Some(chunk) => {
                self.at += N;
                Ok(*chunk)
            }
            None => Err(DecodeError::Truncated {
                what,
                offset: self.at,
                needed: N,
                left,
            }),
        }
    }

    pub(crate) fn tag(&mut self, what: &'static str) -> Result<u8, DecodeError> {
        Ok(self.array::<1>(what)?[0])
    }

    pub(crate) fn unknown_tag(&self, what: &'static str, tag: u8) -> DecodeError {
        DecodeError::UnknownTag {
            what,
            tag,
            offset: self.at - 1,
        }
    }

    fn length(&mut self, what: &'static str) -> Result<usize, DecodeError> {
        u32::read(self, what).map(|length| length as usize)
    }
}

/// A value with a BSATN spelling.
pub trait Wire: Sized {
    /// Reads it. `what` names it in errors.
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError>;
    /// Appends it.
    fn write(&self, out: &mut Vec<u8>);
}

macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl Wire for $ty {
            fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
                reader.array(what).map(<$ty>::from_le_bytes)
            }
            fn write(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}

integers!(u8, u16, u32, u64, u128, i64);

impl Wire for Identity {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        reader.array(what).map(Identity::from_byte_array)
    }
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_byte_array());
    }
}

impl Wire for ConnectionId {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        reader.array(what).map(ConnectionId::from_le_byte_array)
    }
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.as_le_byte_array());
    }
}

impl Wire for Timestamp {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        i64::read(reader, what).map(Timestamp::from_micros_since_unix_epoch)
    }
    fn write(&self, out: &mut Vec<u8>) {
        self.to_micros_since_unix_epoch().write(out);
    }
}

impl Wire for TimeDuration {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        i64::read(reader, what).map(TimeDuration::from_micros)
    }
    fn write(&self, out: &mut Vec<u8>) {
        self.to_micros().write(out);
    }
}

/// A length of four bytes. Nothing that a client may send is longer than it can say.
pub(crate) fn write_length(length: usize, out: &mut Vec<u8>) {
    u32::try_from(length).unwrap_or(u32::MAX).write(out);
}

impl Wire for Bytes {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        let length = reader.length(what)?;
        reader.take(length, what)
    }
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        out.extend_from_slice(self);
    }
}

impl Wire for Box<str> {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        let bytes = Bytes::read(reader, what)?;
        match str::from_utf8(&bytes) {
            Ok(text) => Ok(text.into()),
            Err(_) => Err(DecodeError::Utf8 {
                what,
                offset: reader.at - bytes.len(),
            }),
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        let length = reader.length(what)?;
        // Every item has at least one byte, so a claim beyond what is left is false.
        let left = reader.left();
        if length > left {
            return Err(DecodeError::Truncated {
                what,
                offset: reader.at,
                needed: length,
                left,
            });
        }
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(T::read(reader, what)?);
        }
        Ok(items)
    }
    fn write(&self, out: &mut Vec<u8>) {
        write_length(self.len(), out);
        for item in self {
            item.write(out);
        }
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        match reader.tag(what)? {
            0 => T::read(reader, what).map(Some),
            1 => Ok(None),
            tag => Err(reader.unknown_tag(what, tag)),
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Some(value) => {
                out.push(0);
                value.write(out);
            }
            None => out.push(1),
        }
    }
}

impl<T: Wire, E: Wire> Wire for Result<T, E> {
    fn read(reader: &mut Reader, what: &'static str) -> Result<Self, DecodeError> {
        match reader.tag(what)? {
            0 => T::read(reader, what).map(Ok),
            1 => E::read(reader, what).map(Err),
            tag => Err(reader.unknown_tag(what, tag)),
        }
    }
    fn write(&self, out: &mut Vec<u8>) {
        match self {
            Ok(value) => {
                out.push(0);
                value.write(out);
            }
            Err(error) => {
                out.push(1);
                error.write(out);
            }
        }
    }
}

/// Defines a message with fields: the fields in order are its bytes.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident: $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }

        impl $crate::wire::codec::Wire for $name {
            fn read(
                reader: &mut $crate::wire::codec::Reader,
                _: &'static str,
            ) -> Result<Self, $crate::wire::codec::DecodeError> {
                Ok($name { $($field: <$ty as $crate::wire::codec::Wire>::read(
                    reader,
                    concat!(stringify!($name), ".", stringify!($field)),
                )?),* })
            }
            fn write(&self, out: &mut Vec<u8>) {
                $($crate::wire::codec::Wire::write(&self.$field, out);)*
            }
        }
    };
}

/// Defines a choice among variants: a tag, and what the variant holds.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $tag:literal => $variant:ident $(($ty:ty))?),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $name { $($(#[$vmeta])* $variant $(($ty))?),* }

        impl $crate::wire::codec::Wire for $name {
            fn read(
                reader: &mut $crate::wire::codec::Reader,
                _: &'static str,
            ) -> Result<Self, $crate::wire::codec::DecodeError> {
                match reader.tag(stringify!($name))? {
                    $($tag => Ok($name::$variant $((<$ty as $crate::wire::codec::Wire>::read(
                        reader,
                        concat!(stringify!($name), "::", stringify!($variant)),
                    )?))?),)*
                    tag => Err(reader.unknown_tag(stringify!($name), tag)),
                }
            }
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    $(choice!(@pattern $name $variant value $($ty)?) => {
                        out.push($tag);
                        choice!(@write value out $($ty)?);
                    })*
                }
            }
        }
    };
    (@pattern $name:ident $variant:ident $value:ident $ty:ty) => { $name::$variant($value) };
    (@pattern $name:ident $variant:ident $value:ident) => { $name::$variant };
    (@write $value:ident $out:ident $ty:ty) => { $crate::wire::codec::Wire::write($value, $out) };
    (@write $value:ident $out:ident) => {};
}

pub(crate) use {choice, record};
