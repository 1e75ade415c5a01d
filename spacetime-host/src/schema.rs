//! Comparing what a guest was compiled with to what a database has.

use std::fmt::Write;

use spacetime_abi::{FunctionDeclaration, Mismatch, TableDeclaration};
use spacetimedb_lib::sats::{ProductTypeElement, SumType};
use spacetimedb_lib::{AlgebraicType, ProductType};

/// A table as the database has it, all its types written out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ActualTable<'a> {
    pub(crate) row: &'a ProductType,
    pub(crate) primary_key: Option<u16>,
    /// The unique columns, with or without the primary key.
    pub(crate) unique: &'a [u16],
}

/// How the text of a mismatch calls what is not there.
const NOTHING: &str = "nothing";

/// Everything in which the table differs from its declaration; nothing when it fits.
pub(crate) fn compare_table(
    declared: &TableDeclaration,
    actual: Option<ActualTable<'_>>,
) -> Vec<Mismatch> {
    let name = &declared.name;
    let Some(actual) = actual else {
        return vec![missing(name, "a table")];
    };
    let Some(row) = &declared.row else {
        return Vec::new();
    };
    let mut mismatches = compare_columns(name, row, actual.row);
    if !mismatches.is_empty() {
        // The numbers of columns mean nothing then.
        return mismatches;
    }
    let mut keys = |column: Option<String>, declared: String, actual: &str| {
        mismatches.push(Mismatch {
            name: name.clone(),
            column,
            declared,
            actual: actual.to_owned(),
        });
    };
    if let Some(key) = declared.primary_key
        && actual.primary_key != Some(key)
    {
        let actual = match actual.primary_key {
            Some(other) => format!("primary key `{}`", column_name(actual.row, other)),
            None => "no primary key".to_owned(),
        };
        let declared = format!("primary key `{}`", column_name(row, key));
        keys(None, declared, &actual);
    }
    for &column in &declared.unique {
        let is_key = declared.primary_key == Some(column) || actual.primary_key == Some(column);
        if !is_key && !actual.unique.contains(&column) {
            let column = column_name(row, column);
            keys(Some(column), "unique".to_owned(), "not unique");
        }
    }
    mismatches
}

/// Everything in which a reducer or procedure differs from its declaration; `what` is
/// "a reducer" or "a procedure".
pub(crate) fn compare_function(
    what: &str,
    declared: &FunctionDeclaration,
    actual: Option<&ProductType>,
) -> Vec<Mismatch> {
    match actual {
        Some(actual) => compare_columns(&declared.name, &declared.params, actual),
        None => vec![missing(&declared.name, what)],
    }
}

fn missing(name: &str, what: &str) -> Mismatch {
    Mismatch {
        name: name.to_owned(),
        column: None,
        declared: what.to_owned(),
        actual: NOTHING.to_owned(),
    }
}

fn compare_columns(name: &str, declared: &ProductType, actual: &ProductType) -> Vec<Mismatch> {
    let count = declared.elements.len().max(actual.elements.len());
    let mut mismatches = Vec::new();
    for place in 0..count {
        let (left, right) = (declared.elements.get(place), actual.elements.get(place));
        if left == right {
            continue;
        }
        let renamed = match (left, right) {
            (Some(left), Some(right)) => left.name != right.name,
            _ => false,
        };
        let text = |element: Option<&ProductTypeElement>| match element {
            Some(element) if renamed => format!(
                "`{}` of type {}",
                element_name(element, place),
                type_text(&element.algebraic_type)
            ),
            Some(element) => type_text(&element.algebraic_type),
            None => NOTHING.to_owned(),
        };
        mismatches.push(Mismatch {
            name: name.to_owned(),
            column: left.or(right).map(|element| element_name(element, place)),
            declared: text(left),
            actual: text(right),
        });
    }
    mismatches
}

fn column_name(row: &ProductType, column: u16) -> String {
    let place = usize::from(column);
    row.elements
        .get(place)
        .map_or_else(|| place.to_string(), |element| element_name(element, place))
}

fn element_name(element: &ProductTypeElement, place: usize) -> String {
    element
        .name
        .as_deref()
        .map_or_else(|| place.to_string(), ToOwned::to_owned)
}

/// How deep a text shows what a type consists of.
const SHOWN_DEPTH: u32 = 4;

/// A type as it would be written in Rust, more or less.
pub(crate) fn type_text(ty: &AlgebraicType) -> String {
    let mut text = String::new();
    write_type(&mut text, ty, 0);
    text
}

fn write_type(to: &mut String, ty: &AlgebraicType, depth: u32) {
    let simple = match ty {
        AlgebraicType::String => "String",
        AlgebraicType::Bool => "bool",
        AlgebraicType::I8 => "i8",
        AlgebraicType::U8 => "u8",
        AlgebraicType::I16 => "i16",
        AlgebraicType::U16 => "u16",
        AlgebraicType::I32 => "i32",
        AlgebraicType::U32 => "u32",
        AlgebraicType::I64 => "i64",
        AlgebraicType::U64 => "u64",
        AlgebraicType::I128 => "i128",
        AlgebraicType::U128 => "u128",
        AlgebraicType::I256 => "i256",
        AlgebraicType::U256 => "u256",
        AlgebraicType::F32 => "f32",
        AlgebraicType::F64 => "f64",
        ty if ty.is_identity() => "Identity",
        ty if ty.is_connection_id() => "ConnectionId",
        ty if ty.is_timestamp() => "Timestamp",
        ty if ty.is_time_duration() => "TimeDuration",
        ty if ty.is_schedule_at() => "ScheduleAt",
        ty if ty.is_unit() => "()",
        _ if depth >= SHOWN_DEPTH => "..",
        AlgebraicType::Ref(reference) => {
            let _ = write!(to, "type {}", reference.0);
            return;
        }
        AlgebraicType::Array(array) => {
            to.push_str("Vec<");
            write_type(to, &array.elem_ty, depth + 1);
            to.push('>');
            return;
        }
        AlgebraicType::Product(product) => {
            to.push_str("struct { ");
            for (place, element) in product.elements.iter().enumerate() {
                if place != 0 {
                    to.push_str(", ");
                }
                if let Some(name) = &element.name {
                    let _ = write!(to, "{name}: ");
                }
                write_type(to, &element.algebraic_type, depth + 1);
            }
            to.push_str(" }");
            return;
        }
        AlgebraicType::Sum(sum) => return write_sum(to, sum, depth),
    };
    to.push_str(simple);
}

fn write_sum(to: &mut String, sum: &SumType, depth: u32) {
    if let Some(some) = sum.as_option() {
        to.push_str("Option<");
        write_type(to, some, depth + 1);
        return to.push('>');
    }
    to.push_str("enum { ");
    for (place, variant) in sum.variants.iter().enumerate() {
        if place != 0 {
            to.push_str(", ");
        }
        to.push_str(variant.name.as_deref().unwrap_or("_"));
        if !variant.is_unit() {
            to.push('(');
            write_type(to, &variant.algebraic_type, depth + 1);
            to.push(')');
        }
    }
    to.push_str(" }");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(columns: &[(&'static str, AlgebraicType)]) -> ProductType {
        columns
            .iter()
            .map(|(name, ty)| ProductTypeElement::new_named(ty.clone(), *name))
            .collect()
    }

    fn table(row: ProductType, primary_key: Option<u16>, unique: &[u16]) -> TableDeclaration {
        TableDeclaration {
            name: "seat".to_owned(),
            row: Some(row),
            primary_key,
            unique: unique.to_vec(),
        }
    }

    fn compare(
        declared: &TableDeclaration,
        row: &ProductType,
        primary_key: Option<u16>,
        unique: &[u16],
    ) -> Vec<String> {
        let actual = ActualTable {
            row,
            primary_key,
            unique,
        };
        let texts = compare_table(declared, Some(actual)).into_iter();
        let text = |it: Mismatch| format!("{:?}: {}, {}", it.column, it.declared, it.actual);
        texts.map(text).collect()
    }

    #[test]
    fn columns_are_compared_by_place_name_and_type() {
        use AlgebraicType as T;
        let actual = product(&[("id", T::U32), ("row", T::U8), ("seat", T::U8)]);
        let same = table(actual.clone(), Some(0), &[0]);
        assert_eq!(compare(&same, &actual, Some(0), &[]), [""; 0]);
        let other = product(&[("id", T::U64), ("rank", T::U8)]);
        assert_eq!(
            compare(&table(other, Some(0), &[]), &actual, None, &[]),
            [
                r#"Some("id"): u64, u32"#,
                r#"Some("rank"): `rank` of type u8, `row` of type u8"#,
                r#"Some("seat"): nothing, u8"#,
            ]
        );
        let longer = product(&[
            ("id", T::U32),
            ("row", T::U8),
            ("seat", T::U8),
            ("by", T::option(T::String)),
        ]);
        assert_eq!(
            compare(&table(longer, None, &[]), &actual, None, &[]),
            [r#"Some("by"): Option<String>, nothing"#]
        );
    }

    #[test]
    fn keys_are_compared() {
        use AlgebraicType as T;
        let row = product(&[("id", T::U32), ("place", T::U8)]);
        let declared = table(row.clone(), Some(0), &[0, 1]);
        assert_eq!(compare(&declared, &row, Some(0), &[1]), [""; 0]);
        assert_eq!(
            compare(&declared, &row, Some(1), &[]),
            ["None: primary key `id`, primary key `place`"]
        );
        assert_eq!(
            compare(&declared, &row, None, &[0]),
            [
                "None: primary key `id`, no primary key",
                r#"Some("place"): unique, not unique"#
            ]
        );
        // Who does not know of a key does not rely on it.
        assert_eq!(
            compare(&table(row.clone(), None, &[]), &row, Some(0), &[1]),
            [""; 0]
        );
    }

    #[test]
    fn what_is_missing_is_nothing() {
        let declared = table(product(&[]), None, &[]);
        let found = compare_table(&declared, None);
        assert_eq!(
            (&*found[0].declared, &*found[0].actual),
            ("a table", NOTHING)
        );
        let function = FunctionDeclaration {
            name: "sit".to_owned(),
            params: product(&[]),
        };
        let found = compare_function("a reducer", &function, None);
        assert_eq!(
            (&*found[0].declared, &*found[0].actual),
            ("a reducer", NOTHING)
        );
    }

    #[test]
    fn types_are_written_for_people() {
        use AlgebraicType as T;
        let deep = (0..8).fold(T::U8, |ty, _| T::array(ty));
        for (ty, text) in [
            (T::identity(), "Identity"),
            (T::timestamp(), "Timestamp"),
            (T::unit(), "()"),
            (T::option(T::array(T::I256)), "Option<Vec<i256>>"),
            (T::from(product(&[("x", T::F32)])), "struct { x: f32 }"),
            (
                T::sum([("A", T::unit()), ("B", T::Bool)]),
                "enum { A, B(bool) }",
            ),
            (deep, "Vec<Vec<Vec<Vec<..>>>>"),
        ] {
            assert_eq!(type_text(&ty), text);
        }
    }
}
