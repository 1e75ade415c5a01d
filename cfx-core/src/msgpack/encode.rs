//! The writer: a serde serializer that appends to a buffer.

use rmp::encode::{
    write_array_len, write_bin, write_bool, write_ext_meta, write_f64, write_map_len, write_nil,
    write_sint, write_str, write_uint,
};
use serde::ser::{self, Serialize, Serializer};

use super::{EXT_STRUCT, EncodeError, RAW};

type Result<T> = std::result::Result<T, EncodeError>;

/// How the next value is written.
#[derive(Clone, Copy)]
enum Mode {
    Plain,
    /// Bytes are a whole value already.
    Raw,
    /// The pair of type and bytes of an extension value, of which the pair and the
    /// type come next.
    Ext,
    /// The bytes of an extension value of this type come next.
    ExtBytes(i8),
}

// The results of the `write_*` functions are not looked at: appending to a vector
// cannot fail.
pub(super) struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    mode: Mode,
}

impl<'a> Encoder<'a> {
    pub(super) fn new(out: &'a mut Vec<u8>) -> Self {
        Self {
            out,
            mode: Mode::Plain,
        }
    }

    fn integer(&mut self, value: i64) -> Result<()> {
        if let Mode::Ext = self.mode {
            self.mode = match i8::try_from(value) {
                Ok(tag) => Mode::ExtBytes(tag),
                Err(_) => return Err(not_an_ext()),
            };
            return Ok(());
        }
        let _ = write_sint(self.out, value);
        Ok(())
    }

    fn unsigned(&mut self, value: u64) -> Result<()> {
        let _ = write_uint(self.out, value);
        Ok(())
    }

    fn float(&mut self, value: f64) -> Result<()> {
        let _ = write_f64(self.out, value);
        Ok(())
    }

    fn nil(&mut self) -> Result<()> {
        let _ = write_nil(self.out);
        Ok(())
    }

    fn text(&mut self, value: &str) -> Result<()> {
        length(value.len())?;
        let _ = write_str(self.out, value);
        Ok(())
    }

    fn bytes(&mut self, value: &[u8]) -> Result<()> {
        match self.mode {
            Mode::Raw => self.out.extend_from_slice(value),
            Mode::ExtBytes(tag) => {
                let _ = write_ext_meta(self.out, length(value.len())?, tag);
                self.out.extend_from_slice(value);
            }
            Mode::Plain | Mode::Ext => {
                length(value.len())?;
                let _ = write_bin(self.out, value);
            }
        }
        self.mode = Mode::Plain;
        Ok(())
    }

    fn header(&mut self, map: bool, count: usize) -> Result<()> {
        let count = length(count)?;
        let _ = if map {
            write_map_len(self.out, count)
        } else {
            write_array_len(self.out, count)
        };
        Ok(())
    }

    fn begin(&mut self, map: bool, count: Option<usize>) -> Result<Compound<'_, 'a>> {
        let start = self.out.len();
        match (count, self.mode) {
            (_, Mode::Ext) | (None, _) => {}
            (Some(count), _) => self.header(map, count)?,
        }
        Ok(Compound {
            start,
            content: self.out.len(),
            encoder: self,
            map,
            promised: count,
            count: 0,
        })
    }

    fn begin_variant(
        &mut self,
        map: bool,
        variant: &str,
        count: usize,
    ) -> Result<Compound<'_, 'a>> {
        self.header(true, 1)?;
        self.text(variant)?;
        self.begin(map, Some(count))
    }
}

fn length(length: usize) -> Result<u32> {
    u32::try_from(length).map_err(|_| EncodeError::new("more than 4 GiB"))
}

#[cold]
fn not_an_ext() -> EncodeError {
    EncodeError::new("an extension value that is not a pair of i8 and bytes")
}

/// A container whose elements are being written.
pub(super) struct Compound<'a, 'b> {
    encoder: &'a mut Encoder<'b>,
    map: bool,
    /// Where the header begins, and where it ends.
    start: usize,
    content: usize,
    promised: Option<usize>,
    count: usize,
}

impl Compound<'_, '_> {
    fn end(self) -> Result<()> {
        if self.promised == Some(self.count) {
            return Ok(());
        }
        self.set_header()
    }

    /// Writes the header of a container whose length was not known, or not kept.
    #[cold]
    #[inline(never)]
    fn set_header(self) -> Result<()> {
        let out = &mut *self.encoder.out;
        let content = out.split_off(self.content);
        out.truncate(self.start);
        self.encoder.header(self.map, self.count)?;
        self.encoder.out.extend_from_slice(&content);
        Ok(())
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.count += 1;
        value.serialize(&mut *self.encoder)
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<()> {
        self.encoder.text(key)?;
        self.element(value)
    }
}

impl<'a, 'b> Serializer for &'a mut Encoder<'b> {
    type Ok = ();
    type Error = EncodeError;
    type SerializeSeq = Compound<'a, 'b>;
    type SerializeTuple = Compound<'a, 'b>;
    type SerializeTupleStruct = Compound<'a, 'b>;
    type SerializeTupleVariant = Compound<'a, 'b>;
    type SerializeMap = Compound<'a, 'b>;
    type SerializeStruct = Compound<'a, 'b>;
    type SerializeStructVariant = Compound<'a, 'b>;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_bool(self, value: bool) -> Result<()> {
        let _ = write_bool(self.out, value);
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<()> {
        self.integer(value)
    }

    fn serialize_i128(self, value: i128) -> Result<()> {
        match (i64::try_from(value), u64::try_from(value)) {
            (Ok(value), _) => self.integer(value),
            (_, Ok(value)) => self.unsigned(value),
            _ => Err(EncodeError::new("an integer of more than 64 bits")),
        }
    }

    fn serialize_u8(self, value: u8) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<()> {
        self.integer(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<()> {
        self.unsigned(value)
    }

    fn serialize_u128(self, value: u128) -> Result<()> {
        match u64::try_from(value) {
            Ok(value) => self.unsigned(value),
            Err(_) => Err(EncodeError::new("an integer of more than 64 bits")),
        }
    }

    fn serialize_f32(self, value: f32) -> Result<()> {
        self.float(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<()> {
        self.float(value)
    }

    fn serialize_char(self, value: char) -> Result<()> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<()> {
        self.text(value)
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<()> {
        self.bytes(value)
    }

    fn serialize_none(self) -> Result<()> {
        self.nil()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.nil()
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<()> {
        self.nil()
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<()> {
        self.text(variant)
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<()> {
        self.mode = match name {
            RAW => Mode::Raw,
            EXT_STRUCT => Mode::Ext,
            _ => return value.serialize(self),
        };
        value.serialize(&mut *self)?;
        match self.mode {
            Mode::Plain => Ok(()),
            _ => Err(not_an_ext()),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<()> {
        self.header(true, 1)?;
        self.text(variant)?;
        value.serialize(self)
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Compound<'a, 'b>> {
        self.begin(false, len)
    }

    fn serialize_tuple(self, len: usize) -> Result<Compound<'a, 'b>> {
        self.begin(false, Some(len))
    }

    fn serialize_tuple_struct(self, _name: &'static str, len: usize) -> Result<Compound<'a, 'b>> {
        self.begin(false, Some(len))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Compound<'a, 'b>> {
        self.begin_variant(false, variant, len)
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Compound<'a, 'b>> {
        self.begin(true, len)
    }

    fn serialize_struct(self, _name: &'static str, len: usize) -> Result<Compound<'a, 'b>> {
        self.begin(true, Some(len))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        len: usize,
    ) -> Result<Compound<'a, 'b>> {
        self.begin_variant(true, variant, len)
    }
}

macro_rules! elements {
    ($($trait:ident $method:ident,)*) => {$(
        impl ser::$trait for Compound<'_, '_> {
            type Ok = ();
            type Error = EncodeError;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
                self.element(value)
            }

            fn end(self) -> Result<()> {
                Compound::end(self)
            }
        }
    )*};
}

elements! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
}

macro_rules! fields {
    ($($trait:ident,)*) => {$(
        impl ser::$trait for Compound<'_, '_> {
            type Ok = ();
            type Error = EncodeError;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<()> {
                self.field(key, value)
            }

            fn end(self) -> Result<()> {
                Compound::end(self)
            }
        }
    )*};
}

fields! {
    SerializeStruct,
    SerializeStructVariant,
}

impl ser::SerializeMap for Compound<'_, '_> {
    type Ok = ();
    type Error = EncodeError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        key.serialize(&mut *self.encoder)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.element(value)
    }

    fn end(self) -> Result<()> {
        Compound::end(self)
    }
}
