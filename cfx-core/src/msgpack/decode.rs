//! The reader: a serde deserializer over a slice.
//!
//! Reading goes in two steps. [`Decoder::token`] knows the format and nothing
//! about types; the `deserialize_*` methods know what is acceptable for a type
//! and nothing about the format. The first is compiled once, so that the second,
//! compiled per type, stays small.

use std::borrow::Cow;
use std::{mem, vec};

use rmp::Marker;
use serde::de::{self, DeserializeSeed, Deserializer, Visitor};

use crate::bytes::{ascii, utf8};

use super::{DecodeError, DecodeErrorKind, EXT_STRUCT, FUNC_REF, MAX_DEPTH, Origin, RAW};

type Result<T> = std::result::Result<T, DecodeError>;

/// A value without its content: the header of a container, or a whole scalar.
///
/// No variant holds anything of less than four bytes, because a token is then moved
/// in small pieces, which stalls right after it was written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Token<'de> {
    Nil,
    False,
    True,
    Int(i64),
    /// Only above `i64::MAX`.
    UInt(u64),
    Float(f64),
    Str(&'de [u8]),
    Bin(&'de [u8]),
    Array(usize),
    Map(usize),
    Ext(i32, &'de [u8]),
    /// An extension value as serde sees it, a pair of type and bytes. Never read
    /// from a payload.
    Parts(i32, &'de [u8]),
    /// The one byte that begins no value.
    Reserved,
}

/// The token of an integer that is not negative.
fn unsigned(value: u64) -> Token<'static> {
    i64::try_from(value).map_or(Token::UInt(value), Token::Int)
}

impl Token<'_> {
    /// The integer this stands for: one of the two integer tokens.
    pub(super) fn as_integer(self) -> Option<Self> {
        // 2^63 and 2^64, which floats hold exactly.
        const I64_END: f64 = 9_223_372_036_854_775_808.0;
        const U64_END: f64 = 18_446_744_073_709_551_616.0;
        match self {
            Token::Int(_) | Token::UInt(_) => Some(self),
            Token::Float(value) if value != value.trunc() => None,
            Token::Float(value) if (-I64_END..I64_END).contains(&value) => {
                Some(Token::Int(value as i64))
            }
            Token::Float(value) if (I64_END..U64_END).contains(&value) => {
                Some(Token::UInt(value as u64))
            }
            Token::Str(text) => integer_text(text),
            _ => None,
        }
    }

    /// The decimal text of an integer, for maps whose keys are strings.
    #[cold]
    fn key_text(self) -> Option<String> {
        match self.as_integer()? {
            Token::Int(value) => Some(decimal(value < 0, value.unsigned_abs())),
            Token::UInt(value) => Some(decimal(false, value)),
            _ => None,
        }
    }
}

/// Reads decimal text.
#[cold]
fn integer_text(text: &[u8]) -> Option<Token<'static>> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() {
        return None;
    }
    let mut value = 0_u64;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(digit.into())?;
    }
    if negative {
        0_i64.checked_sub_unsigned(value).map(Token::Int)
    } else {
        Some(unsigned(value))
    }
}

/// Writes decimal text. The formatting of the standard library comes once for each
/// type of integer, and that is more than this.
#[cold]
pub(super) fn decimal(negative: bool, mut value: u64) -> String {
    let mut text = String::new();
    loop {
        text.insert(0, char::from(b'0' + (value % 10) as u8));
        value /= 10;
        if value == 0 {
            break;
        }
    }
    if negative {
        text.insert(0, '-');
    }
    text
}

/// What text may stand for when there is nothing but text. Functions behind pointers, so
/// that a script without commands does not have them.
pub(crate) struct Words {
    pub(crate) float: fn(&str) -> Option<f64>,
    pub(crate) boolean: fn(&str) -> Option<bool>,
}

pub(super) struct Decoder<'de> {
    rest: &'de [u8],
    /// Values the open containers still have to bring. Each takes a byte or more,
    /// so headers that promise more in total than there are bytes are refused
    /// before anything is allocated for them, however they are nested.
    owed: usize,
    /// Levels that may still be opened.
    depth: usize,
    network: bool,
    /// How words are read, when the values are the words of a command.
    words: Option<&'static Words>,
    /// Whether a map's key is being read.
    key: bool,
    /// A value that is not in the payload (a missing argument, the number of a
    /// vector). Only looked at when `rest` is empty, which makes it free for the
    /// values that are: see [`Decoder::park`].
    pending: Option<Token<'de>>,
}

impl<'de> Decoder<'de> {
    pub(super) fn new(bytes: &'de [u8], origin: Origin) -> Self {
        Self {
            rest: bytes,
            owed: 0,
            depth: MAX_DEPTH,
            network: matches!(origin, Origin::Network),
            words: None,
            key: false,
            pending: None,
        }
    }

    /// Takes the values for the words of a command.
    pub(super) fn read_words(&mut self, words: &'static Words) {
        self.words = Some(words);
    }

    /// The word that came, and what it may stand for, when words are read.
    #[cold]
    fn word(&self, token: Token<'de>) -> Option<(&'static Words, &'de str)> {
        match token {
            Token::Str(text) => Some((self.words?, str::from_utf8(text).ok()?)),
            _ => None,
        }
    }

    pub(super) fn rest(&self) -> &'de [u8] {
        self.rest
    }

    /// Goes back to where a value of the outermost container begins, and passes over
    /// it; so many values follow.
    pub(super) fn restart(&mut self, value: &'de [u8], following: usize) -> Result<()> {
        self.rest = value;
        self.pending = None;
        self.depth = MAX_DEPTH - 1;
        self.owed = following;
        self.key = false;
        self.skip()
    }

    pub(super) fn finish(&self) -> Result<()> {
        if self.rest.is_empty() {
            return Ok(());
        }
        Err(DecodeError::new(
            DecodeErrorKind::TrailingBytes,
            "one value",
            &[&*decimal(false, self.rest.len() as u64), " bytes after it"].concat(),
        ))
    }

    /// Makes `token` the next value; the payload continues after [`Self::unpark`].
    pub(super) fn park(&mut self, token: Token<'de>) -> &'de [u8] {
        self.pending = Some(token);
        mem::take(&mut self.rest)
    }

    pub(super) fn unpark(&mut self, rest: &'de [u8]) {
        self.pending = None;
        self.rest = rest;
    }

    fn take(&mut self, length: usize) -> Option<&'de [u8]> {
        let (head, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(head)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*head)
    }

    /// Reads the next header or scalar. After an error the position is arbitrary.
    pub(super) fn token(&mut self) -> Result<Token<'de>> {
        match self.read() {
            Some(token) => Ok(token),
            None => Err(DecodeError::truncated()),
        }
    }

    /// The length that comes next in the low bits of a marker, as most do. A way past
    /// [`Self::token`], which is large.
    #[inline]
    fn short(&mut self, marker: u8, most: usize) -> Option<usize> {
        let (&first, rest) = self.rest.split_first()?;
        let length = usize::from(first ^ marker);
        if length > most {
            return None;
        }
        self.rest = rest;
        Some(length)
    }

    /// The text that comes next, if it is a short one of ASCII, as names and most words are.
    #[inline]
    fn short_ascii(&mut self) -> Option<&'de str> {
        let before = self.rest;
        let length = self.short(0xa0, 31)?;
        let text = self.take(length).and_then(ascii);
        if text.is_none() {
            self.rest = before;
        }
        text
    }

    fn read(&mut self) -> Option<Token<'de>> {
        let Some((&first, rest)) = self.rest.split_first() else {
            return self.pending.take();
        };
        self.rest = rest;
        let marker = Marker::from_u8(first);
        let length = match marker {
            Marker::FixPos(value) => return Some(Token::Int(value.into())),
            Marker::FixNeg(value) => return Some(Token::Int(value.into())),
            Marker::Null => return Some(Token::Nil),
            Marker::False => return Some(Token::False),
            Marker::True => return Some(Token::True),
            Marker::Reserved => return Some(Token::Reserved),
            Marker::U8 => return Some(Token::Int(u8::from_be_bytes(self.array()?).into())),
            Marker::U16 => return Some(Token::Int(u16::from_be_bytes(self.array()?).into())),
            Marker::U32 => return Some(Token::Int(u32::from_be_bytes(self.array()?).into())),
            Marker::U64 => return Some(unsigned(u64::from_be_bytes(self.array()?))),
            Marker::I8 => return Some(Token::Int(i8::from_be_bytes(self.array()?).into())),
            Marker::I16 => return Some(Token::Int(i16::from_be_bytes(self.array()?).into())),
            Marker::I32 => return Some(Token::Int(i32::from_be_bytes(self.array()?).into())),
            Marker::I64 => return Some(Token::Int(i64::from_be_bytes(self.array()?))),
            Marker::F32 => return Some(Token::Float(f32::from_be_bytes(self.array()?).into())),
            Marker::F64 => return Some(Token::Float(f64::from_be_bytes(self.array()?))),
            Marker::FixStr(length) => return self.take(length.into()).map(Token::Str),
            Marker::FixArray(length) => return Some(Token::Array(length.into())),
            Marker::FixMap(length) => return Some(Token::Map(length.into())),
            Marker::FixExt1 => 1,
            Marker::FixExt2 => 2,
            Marker::FixExt4 => 4,
            Marker::FixExt8 => 8,
            Marker::FixExt16 => 16,
            Marker::Str8 | Marker::Bin8 | Marker::Ext8 => u8::from_be_bytes(self.array()?).into(),
            Marker::Str16 | Marker::Bin16 | Marker::Ext16 | Marker::Array16 | Marker::Map16 => {
                u16::from_be_bytes(self.array()?).into()
            }
            Marker::Str32 | Marker::Bin32 | Marker::Ext32 | Marker::Array32 | Marker::Map32 => {
                u32::from_be_bytes(self.array()?) as usize
            }
        };
        Some(match marker {
            Marker::Array16 | Marker::Array32 => Token::Array(length),
            Marker::Map16 | Marker::Map32 => Token::Map(length),
            Marker::Str8 | Marker::Str16 | Marker::Str32 => Token::Str(self.take(length)?),
            Marker::Bin8 | Marker::Bin16 | Marker::Bin32 => Token::Bin(self.take(length)?),
            _ => {
                let tag = i8::from_be_bytes(self.array()?);
                Token::Ext(tag.into(), self.take(length)?)
            }
        })
    }

    /// The next value's marker, when it is in the payload.
    fn peek(&self) -> Option<Marker> {
        self.rest.first().map(|&first| Marker::from_u8(first))
    }

    fn take_nil(&mut self) -> bool {
        match self.rest.split_first() {
            Some((0xc0, rest)) => {
                self.rest = rest;
                true
            }
            None if matches!(self.pending, Some(Token::Nil)) => {
                self.pending = None;
                true
            }
            _ => false,
        }
    }

    /// Enters a container of so many values, and returns what to give to
    /// [`Self::close`].
    pub(super) fn open(&mut self, values: usize) -> Result<usize> {
        let owed = self.owed;
        let promised = owed.saturating_add(values);
        if values > 0 && promised > self.rest.len() {
            return Err(DecodeError::truncated());
        }
        self.depth = match self.depth.checked_sub(1) {
            Some(depth) => depth,
            None => return Err(too_deep()),
        };
        self.owed = promised;
        Ok(owed)
    }

    pub(super) fn close(&mut self, owed: usize) {
        self.depth += 1;
        self.owed = owed;
    }

    /// Notes that one of the promised values comes next.
    pub(super) fn due(&mut self) {
        self.owed = self.owed.saturating_sub(1);
    }

    /// Passes over the next value.
    pub(super) fn skip(&mut self) -> Result<()> {
        match self.token()? {
            Token::Array(length) => self.skip_values(length),
            Token::Map(length) => self.skip_values(length.saturating_mul(2)),
            token @ Token::Reserved => Err(DecodeError::wrong_type("a value", token)),
            _ => Ok(()),
        }
    }

    #[cold]
    #[inline(never)]
    fn skip_all(&mut self, count: usize) -> Result<()> {
        for _ in 0..count {
            self.skip()?;
        }
        Ok(())
    }

    /// Passes over the content of a container. A loop: ignored values are as deep
    /// as a sender likes.
    #[inline(never)]
    fn skip_values(&mut self, count: usize) -> Result<()> {
        let mut left = count;
        let mut outer = Vec::new();
        loop {
            if outer.len() >= self.depth {
                return Err(too_deep());
            }
            while left > 0 {
                left -= 1;
                let inner = match self.token()? {
                    Token::Array(length) => length,
                    Token::Map(length) => length.saturating_mul(2),
                    token @ Token::Reserved => {
                        return Err(DecodeError::wrong_type("a value", token));
                    }
                    _ => continue,
                };
                outer.push(left);
                left = inner;
                if outer.len() >= self.depth {
                    return Err(too_deep());
                }
            }
            match outer.pop() {
                Some(count) => left = count,
                None => return Ok(()),
            }
        }
    }

    /// The bytes of the next value.
    pub(super) fn raw(&mut self) -> Result<&'de [u8]> {
        let start = self.rest;
        if start.is_empty() {
            return match self.token()? {
                Token::Nil => Ok(&[0xc0]),
                token => Err(DecodeError::wrong_type("a value of the payload", token)),
            };
        }
        self.skip()?;
        let length = start.len() - self.rest.len();
        start.get(..length).ok_or_else(DecodeError::truncated)
    }

    #[inline]
    fn signed(&mut self, min: i64, max: i64) -> Result<i64> {
        match self.rest.split_first() {
            // Fits every type.
            Some((&first, rest)) if first < 0x80 => {
                self.rest = rest;
                Ok(first.into())
            }
            _ => self.signed_token(min, max),
        }
    }

    #[inline(never)]
    fn signed_token(&mut self, min: i64, max: i64) -> Result<i64> {
        let token = match *self.rest {
            // What most numbers are that take more than a byte, past `token`.
            [0xcc, value, ..] => self.past(2, value.into()),
            [0xcd, high, low, ..] => self.past(3, u16::from_be_bytes([high, low]).into()),
            [0xce, a, b, c, d, ..] => self.past(5, u32::from_be_bytes([a, b, c, d]).into()),
            _ => self.token()?,
        };
        let integer = match token {
            Token::Int(_) => Some(token),
            _ => token.as_integer(),
        };
        match integer {
            Some(Token::Int(value)) if min <= value && value <= max => Ok(value),
            _ => Err(DecodeError::not_an_integer(min, max.unsigned_abs(), token)),
        }
    }

    fn unsigned(&mut self) -> Result<u64> {
        let token = self.token()?;
        match token.as_integer() {
            Some(Token::Int(value)) if value >= 0 => Ok(value.unsigned_abs()),
            Some(Token::UInt(value)) => Ok(value),
            _ => Err(DecodeError::not_an_integer(0, u64::MAX, token)),
        }
    }

    fn boolean(&mut self) -> Result<bool> {
        match self.token()? {
            // A word that is not there is no answer.
            Token::Nil if self.words.is_none() => Ok(false),
            Token::False | Token::Int(0) => Ok(false),
            Token::True | Token::Int(1) => Ok(true),
            Token::Float(value) if value == 0.0 || value == 1.0 => Ok(value == 1.0),
            token => self
                .word(token)
                .and_then(|(words, word)| (words.boolean)(word))
                .ok_or_else(|| DecodeError::wrong_type("a boolean", token)),
        }
    }

    /// The token of a number that was read, and so many bytes passed over.
    #[inline]
    fn past(&mut self, length: usize, value: i64) -> Token<'de> {
        self.rest = self.rest.get(length..).unwrap_or_default();
        Token::Int(value)
    }

    #[inline]
    fn float(&mut self) -> Result<f64> {
        // What other languages send, past `token`, which is large.
        if let Some((&[0xcb, a, b, c, d, e, f, g, h], rest)) = self.rest.split_first_chunk() {
            self.rest = rest;
            return Ok(f64::from_be_bytes([a, b, c, d, e, f, g, h]));
        }
        self.float_token()
    }

    #[inline(never)]
    fn float_token(&mut self) -> Result<f64> {
        match self.token()? {
            Token::Float(value) => Ok(value),
            Token::Int(value) => Ok(value as f64),
            Token::UInt(value) => Ok(value as f64),
            token => self
                .word(token)
                .and_then(|(words, word)| (words.float)(word))
                .ok_or_else(|| DecodeError::wrong_type("a number", token)),
        }
    }

    #[inline(never)]
    fn text(&mut self) -> Result<Text<'de>> {
        let token = self.token()?;
        if let Token::Str(bytes) | Token::Bin(bytes) = token {
            return Ok(match utf8(bytes) {
                Ok(text) => Text::Valid(text),
                Err(_) => Text::Broken(bytes),
            });
        }
        match token.key_text() {
            Some(text) if self.key => Ok(Text::Number(text)),
            _ => Err(DecodeError::wrong_type("a string", token)),
        }
    }

    #[inline(never)]
    fn name(&mut self) -> Result<Name<'de>> {
        let token = self.token()?;
        if let Token::Str(bytes) | Token::Bin(bytes) = token
            && let Ok(name) = utf8(bytes)
        {
            return Ok(Name::Text(name));
        }
        self.odd_name(token)
    }

    #[cold]
    #[inline(never)]
    fn odd_name(&self, token: Token<'de>) -> Result<Name<'de>> {
        let name = match token {
            Token::Str(bytes) | Token::Bin(bytes) => {
                let text = bytes.iter().map(|&byte| match byte {
                    0..0x80 => byte.into(),
                    _ => char::REPLACEMENT_CHARACTER,
                });
                Some(Name::Owned(text.collect()))
            }
            _ if self.key => token.key_text().map(Name::Owned),
            _ => match token.as_integer() {
                Some(Token::Int(index)) => u64::try_from(index).ok().map(Name::Index),
                _ => None,
            },
        };
        name.ok_or_else(|| DecodeError::wrong_type("a name", token))
    }

    fn bytes(&mut self) -> Result<&'de [u8]> {
        match self.token()? {
            Token::Str(bytes) | Token::Bin(bytes) => Ok(bytes),
            token => Err(DecodeError::wrong_type("bytes", token)),
        }
    }

    fn bytes_or_items(&mut self) -> Result<Cow<'de, [u8]>> {
        match self.token()? {
            Token::Str(bytes) | Token::Bin(bytes) => Ok(Cow::Borrowed(bytes)),
            token @ (Token::Array(_) | Token::Map(_)) => {
                let mut items = self.items_of(token, 0)?;
                let mut bytes = Vec::with_capacity(items.left);
                while let Some(byte) = de::SeqAccess::next_element(&mut items)? {
                    bytes.push(byte);
                }
                items.close()?;
                Ok(Cow::Owned(bytes))
            }
            token => Err(DecodeError::wrong_type("bytes", token)),
        }
    }

    fn func_ref(&mut self) -> Result<&'de str> {
        match self.token()? {
            Token::Ext(10 | 11, _) if self.network => Err(DecodeError::new(
                DecodeErrorKind::NetworkReference,
                "a value (the network cannot send functions)",
                "a function reference",
            )),
            token @ Token::Ext(10 | 11, name) => match str::from_utf8(name) {
                Ok(name) if name.is_ascii() => Ok(name),
                _ => Err(DecodeError::wrong_type("a function's name in ASCII", token)),
            },
            token => Err(DecodeError::wrong_type("a function", token)),
        }
    }

    /// The length of a list whose header comes next, and is of the usual kind.
    #[inline]
    pub(super) fn list(&mut self) -> Option<usize> {
        self.short(0x90, 15)
    }

    /// Begins a sequence. `least` elements are delivered even when fewer came,
    /// the rest of them nil.
    fn items(&mut self, least: usize) -> Result<Items<'_, 'de>> {
        if let Some(left) = self.list() {
            return self.listed(left, least);
        }
        let token = self.token()?;
        self.items_of(token, least)
    }

    #[inline]
    fn listed(&mut self, left: usize, least: usize) -> Result<Items<'_, 'de>> {
        let owed = self.open(left)?;
        Ok(Items {
            decoder: self,
            left,
            fill: least.saturating_sub(left),
            index: 0,
            owed,
            odd: None,
        })
    }

    /// [`Self::items`] after the header.
    #[inline(never)]
    fn items_of(&mut self, token: Token<'de>, least: usize) -> Result<Items<'_, 'de>> {
        let (source, left) = match token {
            Token::Array(length) => return self.listed(length, least),
            Token::Map(0) => return self.listed(0, least),
            Token::Map(length) => return self.numbered(length, least),
            Token::Ext(20..=23, bytes) => (Source::Floats(bytes), bytes.len() / 4),
            Token::Bin(bytes) => (Source::Bytes(bytes), bytes.len()),
            Token::Parts(tag, bytes) => (Source::Parts(tag, bytes), 2),
            token => return Err(DecodeError::wrong_type("an array", token)),
        };
        let owed = self.open(0)?;
        Ok(Items {
            decoder: self,
            left,
            fill: least.saturating_sub(left),
            index: 0,
            owed,
            odd: Some(Box::new(Odd {
                source,
                parked: None,
            })),
        })
    }

    /// Begins a sequence that came as a map from numbers to elements, in any order
    /// and with holes.
    #[cold]
    #[inline(never)]
    fn numbered(&mut self, entries: usize, least: usize) -> Result<Items<'_, 'de>> {
        let owed = self.open(entries.saturating_mul(2))?;
        let start = self.rest;
        let mut first = 1;
        let mut last = 0;
        for _ in 0..entries {
            let index = self.index(entries)?;
            first = first.min(index);
            last = last.max(index);
            self.skip()?;
        }
        let end = self.rest;

        // Where each element begins. The length is at most `index`'s bound, a small
        // multiple of the entries that are really there.
        let mut slots = vec![0; last - first + 1];
        self.rest = start;
        for _ in 0..entries {
            let index = self.index(entries)?;
            let offset = u32::try_from(start.len() - self.rest.len());
            if let (Some(slot), Ok(offset)) = (slots.get_mut(index - first), offset) {
                *slot = offset;
            }
            self.skip()?;
        }
        self.rest = end;

        Ok(Items {
            left: slots.len(),
            fill: least.saturating_sub(slots.len()),
            odd: Some(Box::new(Odd {
                source: Source::Slots(start, slots.into_iter()),
                parked: None,
            })),
            decoder: self,
            index: 0,
            owed,
        })
    }

    fn index(&mut self, entries: usize) -> Result<usize> {
        let bound = entries.saturating_mul(4).saturating_add(4);
        let token = self.token()?;
        match token.as_integer() {
            Some(Token::Int(index)) => match usize::try_from(index) {
                Ok(index) if index <= bound => Ok(index),
                _ => Err(DecodeError::wrong_type("an array", Token::Map(entries)).at_hole(token)),
            },
            _ => Err(DecodeError::wrong_type("an array", Token::Map(entries))),
        }
    }

    /// The length of a map whose header comes next, and is of the usual kind.
    #[inline]
    fn map(&mut self) -> Option<usize> {
        self.short(0x80, 15)
    }

    /// Begins a map, or the fields of a struct.
    fn entries(&mut self, keys: Keys) -> Result<Entries<'_, 'de>> {
        if let Some(length) = self.map() {
            return self.mapped(length);
        }
        let token = self.token()?;
        self.entries_of(token, keys)
    }

    #[inline]
    fn mapped(&mut self, length: usize) -> Result<Entries<'_, 'de>> {
        let owed = self.open(length.saturating_mul(2))?;
        Ok(Entries {
            key: self.rest,
            decoder: self,
            left: length,
            owed,
            odd: None,
        })
    }

    /// [`Self::entries`] after the header.
    #[inline(never)]
    fn entries_of(&mut self, token: Token<'de>, keys: Keys) -> Result<Entries<'_, 'de>> {
        let (length, promised, floats) = match (token, keys) {
            (Token::Map(length), _) => return self.mapped(length),
            (Token::Array(length), _) => (length, length, None),
            (Token::Ext(20..=23, bytes), Keys::Fields(_)) => (bytes.len() / 4, 0, Some(bytes)),
            (token, Keys::Fields(name)) => return Err(not_a_struct(name, token)),
            (token, _) => return Err(DecodeError::wrong_type("a map", token)),
        };
        let owed = self.open(promised)?;
        Ok(Entries {
            key: self.rest,
            decoder: self,
            left: length,
            owed,
            odd: Some(Box::new(OddKeys {
                keys,
                index: 0,
                floats,
            })),
        })
    }

    #[inline]
    fn visit_items<V: Visitor<'de>>(mut items: Items<'_, 'de>, visitor: V) -> Result<V::Value> {
        let value = visitor.visit_seq(&mut items)?;
        items.close()?;
        Ok(value)
    }

    #[inline]
    fn visit_entries<V: Visitor<'de>>(
        mut entries: Entries<'_, 'de>,
        visitor: V,
    ) -> Result<V::Value> {
        let value = visitor.visit_map(&mut entries)?;
        entries.close()?;
        Ok(value)
    }

    fn visit_parts<V: Visitor<'de>>(
        &mut self,
        tag: i32,
        bytes: &'de [u8],
        visitor: V,
    ) -> Result<V::Value> {
        let rest = self.park(Token::Parts(tag, bytes));
        let value = visitor.visit_newtype_struct(&mut *self);
        self.unpark(rest);
        value
    }
}

/// The name of a field or of a variant.
enum Name<'de> {
    Text(&'de str),
    Index(u64),
    /// A map's key that is a number, or a text that is not UTF-8.
    Owned(String),
}

enum Text<'de> {
    Valid(&'de str),
    /// Bytes that are not UTF-8.
    Broken(&'de [u8]),
    /// A map's key that is a number.
    Number(String),
}

#[cold]
fn too_deep() -> DecodeError {
    let expected = ["at most ", &*decimal(false, MAX_DEPTH as u64), " levels"].concat();
    DecodeError::new(DecodeErrorKind::TooDeep, &expected, "more")
}

macro_rules! signed {
    ($($deserialize:ident $visit:ident $ty:ty,)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            // The range is the type's, so the value fits.
            visitor.$visit(self.signed(<$ty>::MIN.into(), <$ty>::MAX.into())? as $ty)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Decoder<'de> {
    type Error = DecodeError;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.token()? {
            Token::Nil => visitor.visit_unit(),
            Token::False => visitor.visit_bool(false),
            Token::True => visitor.visit_bool(true),
            Token::Int(value) => visitor.visit_i64(value),
            Token::UInt(value) => visitor.visit_u64(value),
            Token::Float(value) => visitor.visit_f64(value),
            Token::Str(bytes) => match str::from_utf8(bytes) {
                Ok(text) => visitor.visit_borrowed_str(text),
                Err(_) => visitor.visit_borrowed_bytes(bytes),
            },
            Token::Bin(bytes) => visitor.visit_borrowed_bytes(bytes),
            token @ (Token::Array(_) | Token::Ext(20..=23, _) | Token::Parts(..)) => {
                Decoder::visit_items(self.items_of(token, 0)?, visitor)
            }
            token @ Token::Map(_) => {
                Decoder::visit_entries(self.entries_of(token, Keys::Numbers)?, visitor)
            }
            Token::Ext(tag, bytes) => self.visit_parts(tag, bytes, visitor),
            token @ Token::Reserved => Err(DecodeError::wrong_type("a value", token)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_bool(self.boolean()?)
    }

    signed! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_u64(self.unsigned()?)
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let token = self.token()?;
        match token.as_integer() {
            Some(Token::Int(value)) => visitor.visit_i128(value.into()),
            Some(Token::UInt(value)) => visitor.visit_i128(value.into()),
            _ => Err(DecodeError::not_an_integer(i64::MIN, u64::MAX, token)),
        }
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_u128(self.unsigned()?.into())
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_f32(self.float()? as f32)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_f64(self.float()?)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if let Some(text) = self.short_ascii() {
            return visitor.visit_borrowed_str(text);
        }
        match self.text()? {
            Text::Valid(text) => visitor.visit_borrowed_str(text),
            Text::Number(text) => visitor.visit_string(text),
            Text::Broken(bytes) => Err(DecodeError::broken_text(bytes.len())),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if let Some(text) = self.short_ascii() {
            return visitor.visit_borrowed_str(text);
        }
        match self.text()? {
            Text::Valid(text) => visitor.visit_borrowed_str(text),
            Text::Number(text) => visitor.visit_string(text),
            Text::Broken(bytes) => visitor.visit_str(&String::from_utf8_lossy(bytes)),
        }
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_borrowed_bytes(self.bytes()?)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.bytes_or_items()? {
            Cow::Borrowed(bytes) => visitor.visit_borrowed_bytes(bytes),
            Cow::Owned(bytes) => visitor.visit_byte_buf(bytes),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.take_nil() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        // Who asks for nothing wants nothing: a called function may answer what it likes.
        self.raw()?;
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_unit(visitor)
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value> {
        match name {
            RAW => visitor.visit_borrowed_bytes(self.raw()?),
            FUNC_REF => visitor.visit_borrowed_str(self.func_ref()?),
            EXT_STRUCT => match self.token()? {
                Token::Ext(tag, bytes) => self.visit_parts(tag, bytes, visitor),
                token => Err(DecodeError::wrong_type("an extension value", token)),
            },
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        Decoder::visit_items(self.items(0)?, visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value> {
        Decoder::visit_items(self.items(len)?, visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        Decoder::visit_entries(self.entries(Keys::Numbers)?, visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        // The fields of an array come with their indices for names, which derived
        // types know as well: so there is one way to fill a struct instead of two.
        Decoder::visit_entries(self.entries(Keys::Fields(name))?, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        let Some(Marker::FixMap(_) | Marker::Map16 | Marker::Map32) = self.peek() else {
            let key = self.rest;
            return visitor.visit_enum(Variant {
                decoder: self,
                key,
                content: false,
            });
        };
        let token = self.token()?;
        if !matches!(token, Token::Map(1)) {
            let expected = "a variant's name, or a map of one";
            return Err(DecodeError::wrong_type(expected, token));
        }
        let owed = self.open(2)?;
        let key = self.rest;
        let value = visitor.visit_enum(Variant {
            decoder: &mut *self,
            key,
            content: true,
        })?;
        self.close(owed);
        Ok(value)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if let Some(name) = self.short_ascii() {
            return visitor.visit_borrowed_str(name);
        }
        match self.name()? {
            Name::Text(name) => visitor.visit_borrowed_str(name),
            Name::Index(index) => visitor.visit_u64(index),
            Name::Owned(name) => visitor.visit_str(&name),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.skip()?;
        visitor.visit_unit()
    }
}

#[cold]
#[inline(never)]
fn not_a_struct(name: &str, got: Token<'_>) -> DecodeError {
    let expected = ["a map (", name, ")"].concat();
    DecodeError::new(DecodeErrorKind::WrongType, &expected, &got.describe())
}

/// Where elements come from, other than from the payload one after the other.
enum Source<'de> {
    /// There are none.
    Nothing,
    /// The numbers of a vector, little-endian as they are in the game's memory.
    Floats(&'de [u8]),
    /// Bytes one by one.
    Bytes(&'de [u8]),
    /// For each index where in the slice its element begins; 0 for a hole.
    Slots(&'de [u8], vec::IntoIter<u32>),
    /// The type and the bytes of an extension value.
    Parts(i32, &'de [u8]),
}

struct Items<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    left: usize,
    /// How many nils to deliver after the last element.
    fill: usize,
    index: usize,
    /// To be restored at the end.
    owed: usize,
    /// Set when elements do not simply follow each other in the payload, as they
    /// nearly always do.
    odd: Option<Box<Odd<'de>>>,
}

/// Elements that are not in the payload, or in another order.
struct Odd<'de> {
    source: Source<'de>,
    /// Where the payload continues and what it owed, while an element is
    /// delivered that is not the next one of it.
    parked: Option<(&'de [u8], usize)>,
}

impl<'de> Items<'_, 'de> {
    /// Puts the next element before the decoder.
    #[inline]
    fn begin(&mut self) -> bool {
        if self.odd.is_some() || self.left == 0 {
            return self.fill | self.left > 0 && self.begin_odd();
        }
        self.left -= 1;
        self.decoder.due();
        true
    }

    #[cold]
    #[inline(never)]
    fn begin_odd(&mut self) -> bool {
        if self.left > 0 {
            self.left -= 1;
            self.park()
        } else {
            self.fill -= 1;
            let parked = Some((self.decoder.park(Token::Nil), self.decoder.owed));
            match &mut self.odd {
                Some(odd) => odd.parked = parked,
                None => {
                    let source = Source::Nothing;
                    self.odd = Some(Box::new(Odd { source, parked }));
                }
            }
            true
        }
    }

    fn park(&mut self) -> bool {
        let Some(odd) = &mut self.odd else {
            return false;
        };
        let token = match &mut odd.source {
            Source::Nothing => return false,
            Source::Floats(bytes) => {
                let Some((float, rest)) = bytes.split_first_chunk() else {
                    return false;
                };
                *bytes = rest;
                Token::Float(f32::from_le_bytes(*float).into())
            }
            Source::Bytes(bytes) => {
                let Some((byte, rest)) = bytes.split_first() else {
                    return false;
                };
                *bytes = rest;
                Token::Int((*byte).into())
            }
            Source::Slots(start, slots) => match slots.next() {
                None => return false,
                Some(0) => Token::Nil,
                Some(offset) => {
                    let decoder = &mut *self.decoder;
                    odd.parked = Some((decoder.rest, mem::take(&mut decoder.owed)));
                    decoder.rest = start.get(offset as usize..).unwrap_or_default();
                    return true;
                }
            },
            Source::Parts(tag, bytes) => {
                if self.left == 1 {
                    Token::Int((*tag).into())
                } else {
                    Token::Bin(bytes)
                }
            }
        };
        odd.parked = Some((self.decoder.park(token), self.decoder.owed));
        true
    }

    /// Lets the decoder continue after an element.
    #[inline]
    fn end(&mut self) {
        self.index += 1;
        if let Some(odd) = &mut self.odd {
            Self::end_odd(self.decoder, odd);
        }
    }

    #[cold]
    #[inline(never)]
    fn end_odd(decoder: &mut Decoder<'de>, odd: &mut Odd<'de>) {
        if let Some((rest, owed)) = odd.parked.take() {
            decoder.unpark(rest);
            decoder.owed = owed;
        }
    }

    #[inline]
    fn close(self) -> Result<()> {
        if self.left > 0 && self.odd.is_none() {
            self.decoder.skip_all(self.left)?;
        }
        self.decoder.close(self.owed);
        Ok(())
    }
}

impl<'de> de::SeqAccess<'de> for Items<'_, 'de> {
    type Error = DecodeError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.begin() {
            return Ok(None);
        }
        let index = self.index;
        let value = seed.deserialize(&mut *self.decoder);
        self.end();
        match value {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error.at_index(index)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

/// The keys of an array that came for a map.
#[derive(Clone, Copy)]
enum Keys {
    /// 1, 2, 3...
    Numbers,
    /// It came for the struct of this name: its elements are the fields in their order.
    Fields(&'static str),
}

struct Entries<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    left: usize,
    owed: usize,
    /// The payload from the latest key on: for the path of an error, and to continue
    /// after a key that is not in it.
    key: &'de [u8],
    /// Set when the keys are not in the payload, as they nearly always are.
    odd: Option<Box<OddKeys<'de>>>,
}

/// Keys that are made up.
struct OddKeys<'de> {
    keys: Keys,
    /// How many were read.
    index: usize,
    /// The numbers of a vector, which are the values then.
    floats: Option<&'de [u8]>,
}

impl<'de> Entries<'_, 'de> {
    #[inline]
    fn begin_key(&mut self) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.key = self.decoder.rest;
        if let Some(odd) = &self.odd {
            Self::park_key(self.decoder, odd);
        } else {
            self.decoder.due();
            self.decoder.key = true;
        }
        true
    }

    #[cold]
    #[inline(never)]
    fn park_key(decoder: &mut Decoder<'de>, odd: &OddKeys<'de>) {
        let number = match odd.keys {
            Keys::Numbers => odd.index + 1,
            Keys::Fields(_) => odd.index,
        };
        decoder.key = matches!(odd.keys, Keys::Numbers);
        decoder.park(Token::Int(number as i64));
    }

    #[inline]
    fn end_key(&mut self) {
        self.decoder.key = false;
        if let Some(odd) = &mut self.odd {
            odd.index += 1;
            self.decoder.unpark(self.key);
        }
    }

    #[inline]
    fn begin_value(&mut self) {
        if let Some(odd) = &mut self.odd
            && let Some((float, floats)) = odd.floats.and_then(<[u8]>::split_first_chunk)
        {
            odd.floats = Some(floats);
            self.key = self
                .decoder
                .park(Token::Float(f32::from_le_bytes(*float).into()));
        } else {
            self.decoder.due();
        }
    }

    #[inline]
    fn end_value(&mut self) {
        if let Some(odd) = &self.odd
            && odd.floats.is_some()
        {
            self.decoder.unpark(self.key);
        }
    }

    #[cold]
    #[inline(never)]
    fn locate(&self, error: DecodeError) -> DecodeError {
        match &self.odd {
            None => at_key(error, self.key),
            Some(odd) => match odd.keys {
                Keys::Numbers => error.at_index(odd.index),
                Keys::Fields(_) => error.at_index(odd.index.saturating_sub(1)),
            },
        }
    }

    #[inline]
    fn close(mut self) -> Result<()> {
        if self.left > 0 {
            self.skip_rest()?;
        }
        self.decoder.close(self.owed);
        Ok(())
    }

    #[cold]
    fn skip_rest(&mut self) -> Result<()> {
        let per_entry = match &self.odd {
            None => 2,
            Some(odd) if odd.floats.is_some() => 0,
            Some(_) => 1,
        };
        self.decoder.skip_all(self.left.saturating_mul(per_entry))
    }
}

#[cold]
fn at_key(error: DecodeError, key: &[u8]) -> DecodeError {
    match Decoder::new(key, Origin::Network).token() {
        Ok(key) => error.at_key(key),
        Err(_) => error,
    }
}

impl<'de> de::MapAccess<'de> for Entries<'_, 'de> {
    type Error = DecodeError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.begin_key() {
            return Ok(None);
        }
        let key = seed.deserialize(&mut *self.decoder);
        self.end_key();
        match key {
            Ok(key) => Ok(Some(key)),
            Err(error) => Err(self.locate(error)),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        self.begin_value();
        let value = seed.deserialize(&mut *self.decoder);
        self.end_value();
        match value {
            Ok(value) => Ok(value),
            Err(error) => Err(self.locate(error)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

struct Variant<'a, 'de> {
    decoder: &'a mut Decoder<'de>,
    key: &'de [u8],
    /// Whether the variant came as a map, with its content as the value.
    content: bool,
}

impl<'de> Variant<'_, 'de> {
    fn content<T>(self, read: impl FnOnce(&mut Decoder<'de>) -> Result<T>) -> Result<T> {
        let value = if self.content {
            self.decoder.due();
            read(self.decoder)
        } else {
            let rest = self.decoder.park(Token::Nil);
            let value = read(self.decoder);
            self.decoder.unpark(rest);
            value
        };
        value.map_err(|error| at_key(error, self.key))
    }
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = DecodeError;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        if self.content {
            self.decoder.due();
        }
        let variant = seed.deserialize(&mut *self.decoder)?;
        Ok((variant, self))
    }
}

impl<'de> de::VariantAccess<'de> for Variant<'_, 'de> {
    type Error = DecodeError;

    fn unit_variant(self) -> Result<()> {
        self.content(Decoder::skip)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        self.content(|decoder| seed.deserialize(decoder))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value> {
        self.content(|decoder| decoder.deserialize_tuple(len, visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.content(|decoder| decoder.deserialize_struct("variant", fields, visitor))
    }
}
