//! What types of columns and parameters are, told to the host.
//!
//! A description is the BSATN of the `AlgebraicType`, written without making one: a script
//! then has no code for types as values.

use spacetimedb_lib::de::Deserialize;
use spacetimedb_lib::sats::{i256, u256};
use spacetimedb_lib::ser::Serialize;
use spacetimedb_lib::{ConnectionId, Identity, ScheduleAt, TimeDuration, Timestamp, Uuid};

/// A type that columns and parameters can have: numbers, `bool`, `String`, `Vec`, `Option`,
/// `Result`, the types of this crate such as [`Identity`], and what
/// [derives](macro@crate::SpacetimeType) it. A type cannot contain itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a column or a parameter",
    label = "not a type of the database",
    note = "accepted: numbers, bool, String, Vec, Option, Identity, Timestamp, ..; for your own types, `#[derive(SpacetimeType)]`"
)]
pub trait SpacetimeType: Serialize + for<'de> Deserialize<'de> + 'static {
    /// Describes the type.
    fn describe(to: &mut TypeWriter);
}

/// Takes the description of a type.
#[derive(Debug, Default)]
pub struct TypeWriter(Vec<u8>);

const SUM: u8 = 1;
const PRODUCT: u8 = 2;
const ARRAY: u8 = 3;

impl TypeWriter {
    /// A struct of so many fields; each is a [`name`](Self::name) and the description of its
    /// type.
    pub fn product(&mut self, fields: u32) {
        self.0.push(PRODUCT);
        self.u32(fields);
    }

    /// An enum of so many variants; each is a [`name`](Self::name) and the description of its
    /// value's type.
    pub fn sum(&mut self, variants: u32) {
        self.0.push(SUM);
        self.u32(variants);
    }

    /// The name of a field or a variant.
    pub fn name(&mut self, name: &str) {
        self.0.push(0);
        self.text(name);
    }

    /// The value of a variant that holds none.
    pub fn unit(&mut self) {
        self.product(0);
    }

    pub(crate) fn parameters(&mut self, count: u32) {
        self.u32(count);
    }

    pub(crate) fn tag(&mut self, tag: u8) {
        self.0.push(tag);
    }

    pub(crate) fn u32(&mut self, number: u32) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(crate) fn u16(&mut self, number: u16) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.u32(text.len() as u32);
        self.0.extend_from_slice(text.as_bytes());
    }

    /// The columns of a row type: what it describes, without saying that it is a product.
    pub(crate) fn row<T: SpacetimeType>(&mut self) {
        let start = self.0.len();
        T::describe(self);
        if self.0.get(start) == Some(&PRODUCT) {
            self.0.remove(start);
        } else {
            // Only a hand-written type gets here; it will not fit any table.
            self.0.truncate(start);
            self.u32(0);
        }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

macro_rules! primitives {
    ($($ty:ty: $tag:literal,)*) => {$(
        impl SpacetimeType for $ty {
            fn describe(to: &mut TypeWriter) {
                to.tag($tag);
            }
        }
    )*};
}

primitives! {
    String: 4, Box<str>: 4, bool: 5,
    i8: 6, u8: 7, i16: 8, u16: 9, i32: 10, u32: 11, i64: 12, u64: 13, i128: 14, u128: 15,
    i256: 16, u256: 17, f32: 18, f64: 19,
}

macro_rules! newtypes {
    ($($ty:ty: $name:literal, $inner:ty;)*) => {$(
        impl SpacetimeType for $ty {
            fn describe(to: &mut TypeWriter) {
                to.product(1);
                to.name($name);
                <$inner>::describe(to);
            }
        }
    )*};
}

newtypes! {
    Identity: "__identity__", u256;
    ConnectionId: "__connection_id__", u128;
    Timestamp: "__timestamp_micros_since_unix_epoch__", i64;
    TimeDuration: "__time_duration_micros__", i64;
    Uuid: "__uuid__", u128;
}

impl SpacetimeType for ScheduleAt {
    fn describe(to: &mut TypeWriter) {
        to.sum(2);
        to.name("Interval");
        TimeDuration::describe(to);
        to.name("Time");
        Timestamp::describe(to);
    }
}

impl SpacetimeType for () {
    fn describe(to: &mut TypeWriter) {
        to.unit();
    }
}

impl<T: SpacetimeType> SpacetimeType for Option<T> {
    fn describe(to: &mut TypeWriter) {
        to.sum(2);
        to.name("some");
        T::describe(to);
        to.name("none");
        to.unit();
    }
}

impl<T: SpacetimeType, E: SpacetimeType> SpacetimeType for Result<T, E> {
    fn describe(to: &mut TypeWriter) {
        to.sum(2);
        to.name("ok");
        T::describe(to);
        to.name("err");
        E::describe(to);
    }
}

impl<T: SpacetimeType> SpacetimeType for Vec<T> {
    fn describe(to: &mut TypeWriter) {
        to.tag(ARRAY);
        T::describe(to);
    }
}

impl<T: SpacetimeType> SpacetimeType for Box<[T]> {
    fn describe(to: &mut TypeWriter) {
        to.tag(ARRAY);
        T::describe(to);
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use spacetimedb_lib::AlgebraicType;
    use spacetimedb_lib::sats::typespace::TypespaceBuilder;

    use super::*;

    fn described<T: SpacetimeType>() -> AlgebraicType {
        let mut to = TypeWriter::default();
        T::describe(&mut to);
        spacetime_abi::decode(&to.into_bytes()).unwrap()
    }

    /// Writes all types out where they are used.
    struct WrittenOut;

    impl TypespaceBuilder for WrittenOut {
        fn add(
            &mut self,
            _: core::any::TypeId,
            _: Option<&'static str>,
            make: impl FnOnce(&mut Self) -> AlgebraicType,
        ) -> AlgebraicType {
            make(self)
        }
    }

    macro_rules! same {
        ($($ty:ty),*) => {$(
            let theirs = <$ty as spacetimedb_lib::SpacetimeType>::make_type(&mut WrittenOut);
            assert_eq!(described::<$ty>(), theirs);
        )*};
    }

    #[test]
    fn types_are_what_the_database_calls_so() {
        same!(
            String, bool, i8, u8, i16, u16, i32, u32, i64, u64, i128, u128, i256, u256, f32, f64
        );
        same!(
            Identity,
            ConnectionId,
            Timestamp,
            TimeDuration,
            ScheduleAt,
            Uuid,
            ()
        );
        same!(Option<u8>, Vec<u8>, Vec<Option<Vec<String>>>, Result<u8, String>);
        assert_eq!(described::<Box<str>>(), AlgebraicType::String);
        assert_eq!(described::<Box<[u8]>>(), AlgebraicType::bytes());
    }
}
