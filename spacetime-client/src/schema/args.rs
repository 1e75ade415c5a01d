//! JSON to BSATN.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use spacetimedb_lib::sats::{SumType, Typespace, i256, u256};
use spacetimedb_lib::{AlgebraicType, ProductType};

use super::{MAX_DEPTH, names};
use crate::wire::codec::{Wire, write_length};

/// What does not fit, and where: the path grows from the inside.
struct Misfit {
    path: String,
    problem: String,
}

impl Misfit {
    fn inside(mut self, step: fmt::Arguments<'_>) -> Misfit {
        let separator = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{step}{separator}{}", self.path);
        self
    }
}

impl From<String> for Misfit {
    fn from(problem: String) -> Misfit {
        Misfit {
            path: String::new(),
            problem,
        }
    }
}

type Fit = Result<(), Misfit>;

pub(super) fn encode(
    typespace: &Typespace,
    params: &ProductType,
    json: &str,
) -> Result<Vec<u8>, String> {
    let json = if json.trim().is_empty() { "[]" } else { json };
    let json: &RawValue =
        serde_json::from_str(json).map_err(|error| format!("not JSON: {error}"))?;
    let mut encoder = Encoder {
        typespace,
        out: Vec::new(),
    };
    match encoder.product(params, json, 0) {
        Ok(()) => Ok(encoder.out),
        Err(Misfit { path, problem }) if path.is_empty() => Err(problem),
        Err(Misfit { path, problem }) => Err(format!("`{path}`: {problem}")),
    }
}

struct Encoder<'t> {
    typespace: &'t Typespace,
    out: Vec<u8>,
}

/// A JSON value, looked at from outside.
enum Json<'j> {
    Object(Vec<(Cow<'j, str>, &'j RawValue)>),
    Array(Vec<&'j RawValue>),
    String(String),
    Number(&'j str),
    Bool(bool),
    Null,
}

impl Json<'_> {
    fn kind(&self) -> &'static str {
        match self {
            Json::Object(_) => "an object",
            Json::Array(_) => "an array",
            Json::String(_) => "a string",
            Json::Number(_) => "a number",
            Json::Bool(_) => "a boolean",
            Json::Null => "null",
        }
    }
}

fn look(json: &RawValue) -> Result<Json<'_>, Misfit> {
    let text = json.get().trim();
    let bad = |error: serde_json::Error| Misfit::from(error.to_string());
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let mut reader = serde_json::Deserializer::from_str(text);
            Json::Object(reader.deserialize_map(Fields).map_err(bad)?)
        }
        Some(b'[') => Json::Array(serde_json::from_str(text).map_err(bad)?),
        Some(b'"') => Json::String(serde_json::from_str(text).map_err(bad)?),
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        Some(b'n') => Json::Null,
        _ => Json::Number(text),
    })
}

/// The fields of an object in their order, also those that are there twice.
struct Fields;

impl<'j> Visitor<'j> for Fields {
    type Value = Vec<(Cow<'j, str>, &'j RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, &'j RawValue>()? {
            fields.push((Cow::Owned(name), value));
        }
        Ok(fields)
    }
}

fn expected(what: &str, json: &Json<'_>) -> Misfit {
    format!("expected {what}, not {}", json.kind()).into()
}

impl Encoder<'_> {
    fn value(&mut self, ty: &AlgebraicType, json: &RawValue, depth: usize) -> Fit {
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}").into());
        }
        match ty {
            AlgebraicType::Ref(reference) => match self.typespace.get(*reference) {
                Some(ty) => self.value(ty, json, depth + 1),
                None => Err(format!("the schema has no type {}", reference.0).into()),
            },
            AlgebraicType::Product(product) => self.product(product, json, depth),
            AlgebraicType::Sum(sum) => self.sum(sum, json, depth),
            AlgebraicType::Array(array) => self.array(&array.elem_ty, json, depth),
            AlgebraicType::String => match look(json)? {
                Json::String(text) => {
                    text.into_boxed_str().write(&mut self.out);
                    Ok(())
                }
                other => Err(expected("a string", &other)),
            },
            AlgebraicType::Bool => match look(json)? {
                Json::Bool(value) => {
                    self.out.push(value.into());
                    Ok(())
                }
                other => Err(expected("a boolean", &other)),
            },
            AlgebraicType::F32 => {
                let value: f32 = float(json)?;
                if value.is_infinite() {
                    return Err("out of the range of f32".to_owned().into());
                }
                self.out.extend_from_slice(&value.to_le_bytes());
                Ok(())
            }
            AlgebraicType::F64 => {
                let value: f64 = float(json)?;
                if value.is_infinite() {
                    return Err("out of the range of f64".to_owned().into());
                }
                self.out.extend_from_slice(&value.to_le_bytes());
                Ok(())
            }
            integer => self.integer(integer, json),
        }
    }

    fn integer(&mut self, ty: &AlgebraicType, json: &RawValue) -> Fit {
        let (name, signed, bytes) = match ty {
            AlgebraicType::I8 => ("i8", true, 1),
            AlgebraicType::U8 => ("u8", false, 1),
            AlgebraicType::I16 => ("i16", true, 2),
            AlgebraicType::U16 => ("u16", false, 2),
            AlgebraicType::I32 => ("i32", true, 4),
            AlgebraicType::U32 => ("u32", false, 4),
            AlgebraicType::I64 => ("i64", true, 8),
            AlgebraicType::U64 => ("u64", false, 8),
            AlgebraicType::I128 => ("i128", true, 16),
            AlgebraicType::U128 => ("u128", false, 16),
            AlgebraicType::I256 => ("i256", true, 32),
            _ => ("u256", false, 32),
        };
        let text = match look(json)? {
            Json::Number(text) => Cow::Borrowed(text),
            Json::String(text) if bytes >= 8 => Cow::Owned(text),
            other => return Err(expected(name, &other)),
        };
        let misfit = || Misfit::from(format!("{text} is not of {name}"));
        let le = integer_bytes(&text, signed).ok_or_else(misfit)?;
        let (kept, rest) = le.split_at(bytes);
        // What is cut off has to be the sign, and nothing else.
        let negative = signed && kept[bytes - 1] & 0x80 != 0;
        let filling = if negative { 0xff } else { 0 };
        if rest.iter().any(|byte| *byte != filling) {
            return Err(misfit());
        }
        self.out.extend_from_slice(kept);
        Ok(())
    }

    fn array(&mut self, item: &AlgebraicType, json: &RawValue, depth: usize) -> Fit {
        match look(json)? {
            Json::Array(items) => {
                write_length(items.len(), &mut self.out);
                for (index, json) in items.into_iter().enumerate() {
                    self.value(item, json, depth + 1)
                        .map_err(|misfit| misfit.inside(format_args!("[{index}]")))?;
                }
                Ok(())
            }
            Json::String(digits) if matches!(item, AlgebraicType::U8) => {
                let bytes = hex(&digits)
                    .ok_or_else(|| "not a whole number of hexadecimal bytes".to_owned())?;
                write_length(bytes.len(), &mut self.out);
                self.out.extend_from_slice(&bytes);
                Ok(())
            }
            other => Err(expected("an array", &other)),
        }
    }

    fn product(&mut self, product: &ProductType, json: &RawValue, depth: usize) -> Fit {
        if depth > MAX_DEPTH {
            return Err(format!("nested deeper than {MAX_DEPTH}").into());
        }
        let fields = &product.elements;
        let names = || {
            names(
                fields
                    .iter()
                    .map(|field| field.name.as_deref().unwrap_or("_")),
            )
        };
        match look(json)? {
            Json::Object(given) => {
                let unknown = given.iter().find(|(name, _)| {
                    !fields
                        .iter()
                        .any(|field| field.name.as_deref() == Some(name))
                });
                if let Some((name, _)) = unknown {
                    let known = match fields.len() {
                        0 => "there are no fields".to_owned(),
                        _ => format!("the fields are {}", names()),
                    };
                    return Err(format!("unknown field `{name}`; {known}").into());
                }
                for (index, field) in fields.iter().enumerate() {
                    let Some(name) = field.name.as_deref() else {
                        return Err("the fields have no names: expected an array"
                            .to_owned()
                            .into());
                    };
                    let mut values = given.iter().filter(|(given, _)| given == name);
                    let value = match (values.next(), values.next()) {
                        (Some((_, value)), None) => value,
                        (Some(_), Some(_)) => {
                            return Err(format!("field `{name}` is there twice").into());
                        }
                        (None, _) => return Err(format!("missing field `{name}`").into()),
                    };
                    self.value(&product.elements[index].algebraic_type, value, depth + 1)
                        .map_err(|misfit| misfit.inside(format_args!("{name}")))?;
                }
                Ok(())
            }
            Json::Array(given) => {
                if given.len() != fields.len() {
                    let names = names();
                    let names = if names.is_empty() {
                        names
                    } else {
                        format!(" ({names})")
                    };
                    return Err(format!(
                        "expected {} values{names}, not {}",
                        fields.len(),
                        given.len()
                    )
                    .into());
                }
                for (index, (field, value)) in fields.iter().zip(given).enumerate() {
                    let inside = |misfit: Misfit| match field.name.as_deref() {
                        Some(name) => misfit.inside(format_args!("{name}")),
                        None => misfit.inside(format_args!("[{index}]")),
                    };
                    self.value(&field.algebraic_type, value, depth + 1)
                        .map_err(inside)?;
                }
                Ok(())
            }
            Json::String(text) if product.is_identity() => self.id(&text, 32, "an identity"),
            Json::String(text) if product.is_connection_id() => {
                self.id(&text, 16, "a connection id")
            }
            Json::Number(_) if product.is_timestamp() || product.is_time_duration() => {
                self.value(&AlgebraicType::I64, json, depth + 1)
            }
            other if product.is_identity() => Err(expected("the digits of an identity", &other)),
            other if product.is_connection_id() => {
                Err(expected("the digits of a connection id", &other))
            }
            other if product.is_timestamp() || product.is_time_duration() => {
                Err(expected("a number of microseconds", &other))
            }
            other => Err(expected("an object or an array", &other)),
        }
    }

    /// The digits of an id, the highest first.
    fn id(&mut self, text: &str, bytes: usize, what: &str) -> Fit {
        match hex(text) {
            Some(id) if id.len() == bytes => {
                self.out.extend(id.iter().rev());
                Ok(())
            }
            _ => Err(format!("expected the {} hexadecimal digits of {what}", bytes * 2).into()),
        }
    }

    fn sum(&mut self, sum: &SumType, json: &RawValue, depth: usize) -> Fit {
        let variants = || {
            names(
                sum.variants
                    .iter()
                    .filter_map(|variant| variant.name.as_deref()),
            )
        };
        let looked = look(json)?;
        let named = |name: &str| {
            sum.variants
                .iter()
                .position(|variant| variant.name.as_deref() == Some(name))
        };
        // The long spelling first, or an option of an option could not be spelled.
        let spelled = match &looked {
            Json::Object(fields) => match fields.as_slice() {
                [(name, value)] => named(name).map(|index| (index, *value)),
                _ => None,
            },
            _ => None,
        };
        if let Some((index, value)) = spelled {
            let variant = &sum.variants[index];
            // There are at most 256, or they had no tag.
            self.out
                .push(u8::try_from(index).map_err(|_| "too many variants".to_owned())?);
            return self
                .value(&variant.algebraic_type, value, depth + 1)
                .map_err(|misfit| {
                    misfit.inside(format_args!(
                        "{}",
                        variant.name.as_deref().unwrap_or_default()
                    ))
                });
        }
        if let Some(some) = sum.as_option() {
            if matches!(looked, Json::Null) {
                self.out.push(1);
                return Ok(());
            }
            self.out.push(0);
            return self.value(some, json, depth + 1);
        }
        match &looked {
            Json::String(name) => match named(name) {
                Some(index) if is_unit(&sum.variants[index].algebraic_type) => {
                    self.out
                        .push(u8::try_from(index).map_err(|_| "too many variants".to_owned())?);
                    Ok(())
                }
                Some(_) => {
                    Err(format!("variant `{name}` holds a value: {{\"{name}\": value}}").into())
                }
                None => Err(format!("unknown variant `{name}`; they are {}", variants()).into()),
            },
            Json::Object(fields) if fields.len() == 1 => {
                let name = &fields[0].0;
                Err(format!("unknown variant `{name}`; they are {}", variants()).into())
            }
            other => Err(expected(
                &format!("{{\"Variant\": value}}, one of {}", variants()),
                other,
            )),
        }
    }
}

fn is_unit(ty: &AlgebraicType) -> bool {
    matches!(ty, AlgebraicType::Product(product) if product.elements.is_empty())
}

fn float<F: std::str::FromStr>(json: &RawValue) -> Result<F, Misfit> {
    match look(json)? {
        Json::Number(text) => text
            .parse()
            .map_err(|_| Misfit::from(format!("{text} is not a number"))),
        other => Err(expected("a number", &other)),
    }
}

/// The integer with 256 bits, the lowest first.
fn integer_bytes(text: &str, signed: bool) -> Option<[u8; 32]> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (radix, digits) = match digits.strip_prefix("0x") {
        Some(digits) => (16, digits),
        None => (10, digits),
    };
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    if signed {
        let text = format!("{}{digits}", if negative { "-" } else { "" });
        i256::from_str_radix(&text, radix)
            .ok()
            .map(i256::to_le_bytes)
    } else if negative {
        None
    } else {
        u256::from_str_radix(digits, radix)
            .ok()
            .map(u256::to_le_bytes)
    }
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix("0x").unwrap_or(text).as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    digits
        .chunks_exact(2)
        .map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?))
        .collect()
}
