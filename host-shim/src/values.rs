//! Numbers on their way into plain functions and out of them: those that a script exports beside
//! the ABI, and those that a program lets scripts import.

use std::fmt;

use wasmtime::{Engine, FuncType, Val, ValType};

/// A number of WebAssembly.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// 32 bits; the function says whether they have a sign.
    I32(i32),
    /// 64 bits.
    I64(i64),
    /// A float of 32 bits.
    F32(f32),
    /// A float of 64 bits.
    F64(f64),
}

/// What kind of number it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ValueType {
    /// An integer of 32 bits, an address among them.
    I32,
    /// An integer of 64 bits.
    I64,
    /// A float of 32 bits.
    F32,
    /// A float of 64 bits.
    F64,
}

impl Value {
    /// Which kind it is.
    pub fn ty(self) -> ValueType {
        match self {
            Self::I32(_) => ValueType::I32,
            Self::I64(_) => ValueType::I64,
            Self::F32(_) => ValueType::F32,
            Self::F64(_) => ValueType::F64,
        }
    }

    /// The number's bits; those of 32 bits are zero-extended, and `I32` with its sign.
    pub(crate) fn bits(self) -> i64 {
        match self {
            Self::I32(value) => value.into(),
            Self::I64(value) => value,
            Self::F32(value) => value.to_bits().into(),
            Self::F64(value) => value.to_bits().cast_signed(),
        }
    }

    pub(crate) fn to_wasm(self) -> Val {
        match self {
            Self::I32(value) => Val::I32(value),
            Self::I64(value) => Val::I64(value),
            Self::F32(value) => Val::F32(value.to_bits()),
            Self::F64(value) => Val::F64(value.to_bits()),
        }
    }

    pub(crate) fn from_wasm(value: &Val) -> Option<Self> {
        Some(match value {
            Val::I32(value) => Self::I32(*value),
            Val::I64(value) => Self::I64(*value),
            Val::F32(bits) => Self::F32(f32::from_bits(*bits)),
            Val::F64(bits) => Self::F64(f64::from_bits(*bits)),
            _ => return None,
        })
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::I32(value) => value.fmt(f),
            Self::I64(value) => value.fmt(f),
            Self::F32(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
        }
    }
}

impl ValueType {
    /// Reads a number of this type: integers in decimals or as `0x` and hexadecimals, of either
    /// sign as far as their bits have room, floats as Rust writes them. `None` for what is no such
    /// number.
    ///
    /// ```
    /// use host_shim::{Value, ValueType};
    ///
    /// assert_eq!(ValueType::I32.parse("-5"), Some(Value::I32(-5)));
    /// assert_eq!(ValueType::I32.parse("0xFFFFFFFF"), Some(Value::I32(-1)));
    /// assert_eq!(ValueType::I32.parse("4294967296"), None);
    /// assert_eq!(ValueType::F32.parse("1.5"), Some(Value::F32(1.5)));
    /// ```
    pub fn parse(self, text: &str) -> Option<Value> {
        let text = text.trim();
        Some(match self {
            Self::I32 => {
                let number = i64::try_from(integer(text)?).ok()?;
                let signed = i32::try_from(number).ok();
                Value::I32(signed.or_else(|| Some(u32::try_from(number).ok()?.cast_signed()))?)
            }
            Self::I64 => {
                let number = integer(text)?;
                let signed = i64::try_from(number).ok();
                Value::I64(signed.or_else(|| Some(u64::try_from(number).ok()?.cast_signed()))?)
            }
            Self::F32 => Value::F32(text.parse().ok()?),
            Self::F64 => Value::F64(text.parse().ok()?),
        })
    }

    /// What [`Value::bits`] gave.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the other bits are none of the number's"
    )]
    pub(crate) fn value(self, bits: i64) -> Value {
        match self {
            Self::I32 => Value::I32(bits as i32),
            Self::I64 => Value::I64(bits),
            Self::F32 => Value::F32(f32::from_bits(bits as u32)),
            Self::F64 => Value::F64(f64::from_bits(bits as u64)),
        }
    }

    fn to_wasm(self) -> ValType {
        match self {
            Self::I32 => ValType::I32,
            Self::I64 => ValType::I64,
            Self::F32 => ValType::F32,
            Self::F64 => ValType::F64,
        }
    }

    fn from_wasm(ty: &ValType) -> Option<Self> {
        Some(match ty {
            ValType::I32 => Self::I32,
            ValType::I64 => Self::I64,
            ValType::F32 => Self::F32,
            ValType::F64 => Self::F64,
            _ => return None,
        })
    }
}

impl fmt::Display for ValueType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::F32 => "f32",
            Self::F64 => "f64",
        })
    }
}

fn integer(text: &str) -> Option<i128> {
    let digits = text
        .strip_prefix("0x")
        .or_else(|| text.strip_prefix("0X"))
        .map(|digits| u64::from_str_radix(digits, 16));
    match digits {
        Some(number) => number.ok().map(Into::into),
        None => text.parse().ok(),
    }
}

/// What a plain function takes and answers; see [`Host::export_type`](crate::Host::export_type).
///
/// ```
/// use host_shim::{FunctionType, ValueType};
///
/// let ty = FunctionType::new(&[ValueType::I32, ValueType::F32], &[]);
/// assert_eq!(ty.to_string(), "(i32, f32) -> ()");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FunctionType {
    /// The arguments, in order.
    pub params: Vec<ValueType>,
    /// The results, in order: one at most in what a compiler makes of Rust or C.
    pub results: Vec<ValueType>,
}

impl FunctionType {
    /// A function of these arguments and results.
    pub fn new(params: &[ValueType], results: &[ValueType]) -> Self {
        Self {
            params: params.to_vec(),
            results: results.to_vec(),
        }
    }

    pub(crate) fn to_wasm(&self, engine: &Engine) -> FuncType {
        let types = |types: &[ValueType]| types.iter().map(|ty| ty.to_wasm()).collect::<Vec<_>>();
        FuncType::new(engine, types(&self.params), types(&self.results))
    }

    /// `None` when there is more than numbers in it.
    pub(crate) fn from_wasm(ty: &FuncType) -> Option<Self> {
        Some(Self {
            params: (ty.params().map(|ty| ValueType::from_wasm(&ty))).collect::<Option<_>>()?,
            results: (ty.results().map(|ty| ValueType::from_wasm(&ty))).collect::<Option<_>>()?,
        })
    }
}

impl fmt::Display for FunctionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |types: &[ValueType]| {
            let words: Vec<_> = types.iter().map(ToString::to_string).collect();
            words.join(", ")
        };
        write!(f, "({}) -> ({})", list(&self.params), list(&self.results))
    }
}
