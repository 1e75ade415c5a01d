//! BSATN by its type, without decoding it: where values end, and whether they are what the
//! type says.

use std::ops::Range;

use spacetimedb_lib::{AlgebraicType, ProductType};

/// How deep types and values may be nested.
const MAX_DEPTH: u32 = 64;

/// What is wrong with the bytes of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadValue {
    #[error("the bytes end too early")]
    TooShort,
    #[error("{0} bytes are left over")]
    TooLong(usize),
    #[error("a text is not UTF-8")]
    NotText,
    #[error("a bool is neither 0 nor 1")]
    NotBool,
    #[error("an enum has no variant {0}")]
    NoVariant(u8),
    #[error("types are nested too deep, or refer to a typespace")]
    BadType,
}

/// Whether the type is one that values can be checked by: all written out, and not nested too
/// deep.
pub(crate) fn is_plain(ty: &ProductType) -> bool {
    fn plain(ty: &AlgebraicType, depth: u32) -> bool {
        depth < MAX_DEPTH
            && match ty {
                AlgebraicType::Ref(_) => false,
                AlgebraicType::Array(array) => plain(&array.elem_ty, depth + 1),
                AlgebraicType::Product(product) => {
                    (product.elements.iter()).all(|field| plain(&field.algebraic_type, depth + 1))
                }
                AlgebraicType::Sum(sum) => {
                    sum.variants.len() <= 256
                        && (sum.variants.iter())
                            .all(|variant| plain(&variant.algebraic_type, depth + 1))
                }
                _ => true,
            }
    }
    (ty.elements.iter()).all(|field| plain(&field.algebraic_type, 1))
}

/// Checks the bytes of a struct, and answers where its fields lie.
pub(crate) fn fields(ty: &ProductType, bytes: &[u8]) -> Result<Vec<Range<usize>>, BadValue> {
    let mut rest = bytes;
    let mut fields = Vec::with_capacity(ty.elements.len());
    let mut start = 0;
    for field in &ty.elements {
        skip(&field.algebraic_type, &mut rest, 0)?;
        let end = bytes.len() - rest.len();
        fields.push(start..end);
        start = end;
    }
    match rest.len() {
        0 => Ok(fields),
        left => Err(BadValue::TooLong(left)),
    }
}

/// Checks the bytes of a value that takes all of them.
pub(crate) fn check(ty: &AlgebraicType, bytes: &[u8]) -> Result<(), BadValue> {
    let mut rest = bytes;
    skip(ty, &mut rest, 0)?;
    match rest.len() {
        0 => Ok(()),
        left => Err(BadValue::TooLong(left)),
    }
}

fn take<'a>(rest: &mut &'a [u8], len: usize) -> Result<&'a [u8], BadValue> {
    let (taken, left) = rest.split_at_checked(len).ok_or(BadValue::TooShort)?;
    *rest = left;
    Ok(taken)
}

fn take_length(rest: &mut &[u8]) -> Result<usize, BadValue> {
    let (length, left) = rest.split_first_chunk().ok_or(BadValue::TooShort)?;
    *rest = left;
    Ok(u32::from_le_bytes(*length) as usize)
}

fn skip(ty: &AlgebraicType, rest: &mut &[u8], depth: u32) -> Result<(), BadValue> {
    if depth >= MAX_DEPTH {
        return Err(BadValue::BadType);
    }
    let size = match ty {
        AlgebraicType::Bool => {
            return match take(rest, 1)? {
                [0 | 1] => Ok(()),
                _ => Err(BadValue::NotBool),
            };
        }
        AlgebraicType::String => {
            let length = take_length(rest)?;
            let text = take(rest, length)?;
            return match std::str::from_utf8(text) {
                Ok(_) => Ok(()),
                Err(_) => Err(BadValue::NotText),
            };
        }
        AlgebraicType::Array(array) => {
            let length = take_length(rest)?;
            if let Some(size) = number_size(&array.elem_ty) {
                let bytes = length.checked_mul(size).ok_or(BadValue::TooShort)?;
                return take(rest, bytes).map(|_| ());
            }
            for _ in 0..length {
                let before = rest.len();
                skip(&array.elem_ty, rest, depth + 1)?;
                if rest.len() == before {
                    // The rest takes nothing either, however many they are.
                    break;
                }
            }
            return Ok(());
        }
        AlgebraicType::Product(product) => {
            for field in &product.elements {
                skip(&field.algebraic_type, rest, depth + 1)?;
            }
            return Ok(());
        }
        AlgebraicType::Sum(sum) => {
            let tag = take(rest, 1)?[0];
            let variant = sum.variants.get(usize::from(tag));
            let variant = variant.ok_or(BadValue::NoVariant(tag))?;
            return skip(&variant.algebraic_type, rest, depth + 1);
        }
        AlgebraicType::Ref(_) => return Err(BadValue::BadType),
        number => number_size(number).ok_or(BadValue::BadType)?,
    };
    take(rest, size).map(|_| ())
}

fn number_size(ty: &AlgebraicType) -> Option<usize> {
    Some(match ty {
        AlgebraicType::I8 | AlgebraicType::U8 => 1,
        AlgebraicType::I16 | AlgebraicType::U16 => 2,
        AlgebraicType::I32 | AlgebraicType::U32 | AlgebraicType::F32 => 4,
        AlgebraicType::I64 | AlgebraicType::U64 | AlgebraicType::F64 => 8,
        AlgebraicType::I128 | AlgebraicType::U128 => 16,
        AlgebraicType::I256 | AlgebraicType::U256 => 32,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use AlgebraicType as T;
    use spacetime_abi::encode;
    use spacetimedb_lib::{Identity, Timestamp};

    fn row(types: &[T]) -> ProductType {
        types.iter().cloned().collect()
    }

    #[test]
    fn fields_lie_one_after_the_other() {
        let ty = row(&[
            T::U8,
            T::String,
            T::option(T::U32),
            T::array(T::U16),
            T::identity(),
            T::timestamp(),
            T::array(T::String),
            T::Bool,
        ]);
        let value = (
            7_u8,
            "Ada",
            Some(1_u32),
            vec![1_u16, 2],
            Identity::ZERO,
            Timestamp::UNIX_EPOCH,
            vec!["a", "bc"],
            true,
        );
        let bytes = encode(&value);
        let found = fields(&ty, &bytes).unwrap();
        let lengths: Vec<usize> = found.iter().map(ExactSizeIterator::len).collect();
        assert_eq!(lengths, [1, 7, 5, 8, 32, 8, 15, 1]);
        for cut in 0..bytes.len() {
            assert_eq!(fields(&ty, &bytes[..cut]), Err(BadValue::TooShort));
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert_eq!(fields(&ty, &longer), Err(BadValue::TooLong(1)));
    }

    #[test]
    fn bad_values_are_named() {
        assert_eq!(check(&T::Bool, &[2]), Err(BadValue::NotBool));
        assert_eq!(
            check(&T::String, &[1, 0, 0, 0, 0xFF]),
            Err(BadValue::NotText)
        );
        assert_eq!(check(&T::option(T::U8), &[2]), Err(BadValue::NoVariant(2)));
        assert_eq!(
            check(&T::array(T::U256), &[0xFF; 4]),
            Err(BadValue::TooShort)
        );
        // Four billion of nothing are nothing.
        assert_eq!(check(&T::array(T::unit()), &[0xFF; 4]), Ok(()));
    }

    #[test]
    fn types_have_bounds() {
        let nested = |depth| row(&[(0..depth).fold(T::U8, |ty, _| T::array(ty))]);
        assert!(is_plain(&nested(50)));
        assert!(!is_plain(&nested(64)));
        let reference = T::Ref(spacetimedb_lib::sats::AlgebraicTypeRef(0));
        assert!(!is_plain(&row(std::slice::from_ref(&reference))));
        assert_eq!(check(&reference, &[]), Err(BadValue::BadType));
    }
}
