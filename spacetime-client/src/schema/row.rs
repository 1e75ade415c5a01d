//! BSATN to JSON.

use bytes::Bytes;
use spacetimedb_lib::sats::{Typespace, i256, u256};
use spacetimedb_lib::{AlgebraicType, ProductType};

use super::MAX_DEPTH;
use crate::wire::codec::{Reader, Wire};

/// How long the JSON of a row may be, in bytes.
const MAX_JSON: usize = 64 << 20;

pub(super) fn to_json(
    typespace: &Typespace,
    row: &ProductType,
    data: &[u8],
) -> Result<String, String> {
    let mut decoder = decoder(typespace, data);
    decoder.product(row, 0)?;
    decoder.reader.finish().map_err(|error| error.to_string())?;
    Ok(decoder.out)
}

/// The bytes of one column.
pub(super) fn column<'r>(
    typespace: &Typespace,
    row: &ProductType,
    column: usize,
    data: &'r [u8],
) -> Result<&'r [u8], String> {
    let mut decoder = decoder(typespace, data);
    for (index, element) in row.elements.iter().enumerate() {
        let start = data.len() - decoder.reader.left();
        decoder.value(&element.algebraic_type, 0)?;
        decoder.out.clear();
        if index == column {
            return Ok(&data[start..data.len() - decoder.reader.left()]);
        }
    }
    Err(format!("there is no column {column}"))
}

fn decoder<'t>(typespace: &'t Typespace, data: &[u8]) -> Decoder<'t> {
    let reader = Reader::new(Bytes::copy_from_slice(data));
    Decoder {
        typespace,
        reader,
        out: String::new(),
    }
}

struct Decoder<'t> {
    typespace: &'t Typespace,
    reader: Reader,
    out: String,
}

impl Decoder<'_> {
    fn read<T: Wire>(&mut self, what: &'static str) -> Result<T, String> {
        T::read(&mut self.reader, what).map_err(|error| error.to_string())
    }

    fn bytes<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], String> {
        let bytes = self
            .reader
            .take(N, what)
            .map_err(|error| error.to_string())?;
        // `take` gave exactly so many.
        Ok(bytes.first_chunk().copied().unwrap_or([0; N]))
    }

    fn display(&mut self, value: impl std::fmt::Display) {
        self.out.push_str(&value.to_string());
    }

    fn value(&mut self, ty: &AlgebraicType, depth: usize) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}"));
        }
        // Types may hold themselves many times over without a byte.
        if self.out.len() > MAX_JSON {
            return Err(format!("more than {MAX_JSON} bytes of JSON"));
        }
        match ty {
            AlgebraicType::Ref(reference) => match self.typespace.get(*reference) {
                Some(ty) => self.value(ty, depth + 1)?,
                None => return Err(format!("the schema has no type {}", reference.0)),
            },
            AlgebraicType::Product(product) => self.product(product, depth)?,
            AlgebraicType::Sum(sum) => {
                let tag: u8 = self.read("tag")?;
                let Some(variant) = sum.variants.get(usize::from(tag)) else {
                    return Err(format!("there is no variant {tag}"));
                };
                self.out.push('{');
                self.string(variant.name.as_deref().unwrap_or_default());
                self.out.push(':');
                self.value(&variant.algebraic_type, depth + 1)?;
                self.out.push('}');
            }
            AlgebraicType::Array(array) if matches!(*array.elem_ty, AlgebraicType::U8) => {
                let bytes: Bytes = self.read("bytes")?;
                self.out.push('"');
                for byte in bytes {
                    self.display(format_args!("{byte:02x}"));
                }
                self.out.push('"');
            }
            AlgebraicType::Array(array) => {
                let length: u32 = self.read("length")?;
                if length as usize > self.reader.left() {
                    return Err(format!("a list of {length} does not fit"));
                }
                self.out.push('[');
                for index in 0..length {
                    if index != 0 {
                        self.out.push(',');
                    }
                    self.value(&array.elem_ty, depth + 1)?;
                }
                self.out.push(']');
            }
            AlgebraicType::String => {
                let text: Box<str> = self.read("string")?;
                self.string(&text);
            }
            AlgebraicType::Bool => match self.read::<u8>("bool")? {
                0 => self.out.push_str("false"),
                1 => self.out.push_str("true"),
                other => return Err(format!("{other} is not a bool")),
            },
            AlgebraicType::I8 => {
                let value = i8::from_le_bytes(self.bytes("i8")?);
                self.display(value);
            }
            AlgebraicType::U8 => {
                let value: u8 = self.read("u8")?;
                self.display(value);
            }
            AlgebraicType::I16 => {
                let value = i16::from_le_bytes(self.bytes("i16")?);
                self.display(value);
            }
            AlgebraicType::U16 => {
                let value: u16 = self.read("u16")?;
                self.display(value);
            }
            AlgebraicType::I32 => {
                let value = i32::from_le_bytes(self.bytes("i32")?);
                self.display(value);
            }
            AlgebraicType::U32 => {
                let value: u32 = self.read("u32")?;
                self.display(value);
            }
            AlgebraicType::I64 => {
                let value: i64 = self.read("i64")?;
                self.display(value);
            }
            AlgebraicType::U64 => {
                let value: u64 = self.read("u64")?;
                self.display(value);
            }
            AlgebraicType::I128 => {
                let value = i128::from_le_bytes(self.bytes("i128")?);
                self.display(value);
            }
            AlgebraicType::U128 => {
                let value: u128 = self.read("u128")?;
                self.display(value);
            }
            AlgebraicType::I256 => {
                let value = i256::from_le_bytes(self.bytes("i256")?);
                let sign = if value.is_negative() { "-" } else { "" };
                self.display(format_args!("\"{sign}{:#x}\"", value.unsigned_abs()));
            }
            AlgebraicType::U256 => {
                let value = u256::from_le_bytes(self.bytes("u256")?);
                self.display(format_args!("\"{value:#x}\""));
            }
            AlgebraicType::F32 => {
                let value = f32::from_le_bytes(self.bytes("f32")?);
                self.out
                    .push_str(&serde_json::to_string(&value).unwrap_or_default());
            }
            AlgebraicType::F64 => {
                let value = f64::from_le_bytes(self.bytes("f64")?);
                self.out
                    .push_str(&serde_json::to_string(&value).unwrap_or_default());
            }
        }
        Ok(())
    }

    fn product(&mut self, product: &ProductType, depth: usize) -> Result<(), String> {
        let named = product.elements.iter().all(|field| field.name.is_some());
        self.out.push(if named { '{' } else { '[' });
        for (index, field) in product.elements.iter().enumerate() {
            if index != 0 {
                self.out.push(',');
            }
            if named {
                self.string(field.name.as_deref().unwrap_or_default());
                self.out.push(':');
            }
            self.value(&field.algebraic_type, depth + 1)
                .map_err(|problem| match (depth, field.name.as_deref()) {
                    (0, Some(name)) => format!("column `{name}`: {problem}"),
                    _ => problem,
                })?;
        }
        self.out.push(if named { '}' } else { ']' });
        Ok(())
    }

    fn string(&mut self, text: &str) {
        self.out
            .push_str(&serde_json::to_string(text).unwrap_or_default());
    }
}
