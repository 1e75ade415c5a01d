//! Vectors and rotations as the game has them.

use std::ops::{Add, Mul, Neg, Sub};

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};

use crate::msgpack::serialize_ext;

macro_rules! vector {
    (
        $(#[$meta:meta])*
        $name:ident($tag:literal, $count:literal) { $($field:ident: $doc:literal,)* }
    ) => {
        $(#[$meta])*
        ///
        /// Written as the extension type that Lua and C# have for it, or as a map in
        /// formats for people such as JSON. Read from that, from an array of numbers
        /// (JavaScript), and from a map with the components' names.
        #[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
        pub struct $name {
            $(#[doc = $doc] pub $field: f32,)*
        }

        impl $name {
            /// Puts the components together.
            #[must_use]
            pub const fn new($($field: f32),*) -> Self {
                Self { $($field),* }
            }

            /// The sum of the products of the components.
            #[must_use]
            pub fn dot(self, other: Self) -> f32 {
                0.0 $(+ self.$field * other.$field)*
            }

            /// The length: the root of the sum of the squares.
            #[must_use]
            pub fn length(self) -> f32 {
                self.dot(self).sqrt()
            }

            /// The length of the difference.
            #[must_use]
            pub fn distance(self, other: Self) -> f32 {
                (self - other).length()
            }
        }

        impl From<[f32; $count]> for $name {
            fn from([$($field),*]: [f32; $count]) -> Self {
                Self { $($field),* }
            }
        }

        impl From<$name> for [f32; $count] {
            fn from(value: $name) -> Self {
                [$(value.$field),*]
            }
        }

        impl From<($(vector!(@float $field),)*)> for $name {
            fn from(($($field,)*): ($(vector!(@float $field),)*)) -> Self {
                Self { $($field),* }
            }
        }

        impl From<$name> for ($(vector!(@float $field),)*) {
            fn from(value: $name) -> Self {
                ($(value.$field,)*)
            }
        }

        impl Add for $name {
            type Output = Self;

            fn add(self, other: Self) -> Self {
                Self { $($field: self.$field + other.$field),* }
            }
        }

        impl Sub for $name {
            type Output = Self;

            fn sub(self, other: Self) -> Self {
                Self { $($field: self.$field - other.$field),* }
            }
        }

        impl Mul<f32> for $name {
            type Output = Self;

            fn mul(self, factor: f32) -> Self {
                Self { $($field: self.$field * factor),* }
            }
        }

        impl Neg for $name {
            type Output = Self;

            fn neg(self) -> Self {
                Self { $($field: -self.$field),* }
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    let mut fields = serializer.serialize_struct(stringify!($name), $count)?;
                    $(fields.serialize_field(stringify!($field), &self.$field)?;)*
                    return fields.end();
                }
                let bytes = <[f32; $count]>::from(*self).map(f32::to_le_bytes);
                serialize_ext(serializer, $tag, bytes.as_flattened())
            }
        }
    };
    (@float $field:ident) => { f32 };
}

vector! {
    /// Two components.
    ///
    /// # Examples
    ///
    /// ```
    /// use cfx_core::Vector2;
    ///
    /// assert_eq!(Vector2::new(3.0, 4.0).length(), 5.0);
    /// assert_eq!(Vector2::from([1.0, 2.0]) * 2.0, Vector2::new(2.0, 4.0));
    /// ```
    Vector2(20, 2) {
        x: "East.",
        y: "North.",
    }
}

vector! {
    /// Three components: a place, a direction, or angles in degrees.
    ///
    /// # Examples
    ///
    /// ```
    /// use cfx_core::Vector3;
    ///
    /// let from = Vector3::new(1.0, 2.0, 3.0);
    /// let to = from + Vector3 { z: 10.0, ..Vector3::default() };
    /// assert_eq!(from.distance(to), 10.0);
    /// let (x, y, z) = to.into();
    /// assert_eq!([x, y, z], [1.0, 2.0, 13.0]);
    /// ```
    Vector3(21, 3) {
        x: "East.",
        y: "North.",
        z: "Up.",
    }
}

vector! {
    /// Four components, often a place and a heading.
    ///
    /// # Examples
    ///
    /// ```
    /// use cfx_core::Vector4;
    ///
    /// let spawn = Vector4::new(1.0, 2.0, 3.0, 90.0);
    /// assert_eq!(spawn - spawn, Vector4::default());
    /// ```
    Vector4(22, 4) {
        x: "East.",
        y: "North.",
        z: "Up.",
        w: "The fourth component.",
    }
}

vector! {
    /// A rotation. The default is all zeros, which is no rotation at all.
    ///
    /// # Examples
    ///
    /// ```
    /// use cfx_core::Quaternion;
    ///
    /// let unturned = Quaternion::new(0.0, 0.0, 0.0, 1.0);
    /// assert_eq!(unturned.length(), 1.0);
    /// ```
    Quaternion(23, 4) {
        x: "The first imaginary component.",
        y: "The second imaginary component.",
        z: "The third imaginary component.",
        w: "The real component.",
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::{Quaternion, Vector2, Vector3, Vector4};
    use crate::msgpack::{from_slice, to_vec};

    #[test]
    fn arithmetic() {
        let a = Vector3::new(1.0, 2.0, 3.0);
        let b = Vector3::new(-1.0, 0.5, 2.0);
        assert_eq!(a + b, Vector3::new(0.0, 2.5, 5.0));
        assert_eq!(a - b, Vector3::new(2.0, 1.5, 1.0));
        assert_eq!(-a * 2.0, Vector3::new(-2.0, -4.0, -6.0));
        assert_eq!(a.dot(b), 6.0);
        assert_eq!(<[f32; 3]>::from(a), [1.0, 2.0, 3.0]);
        assert_eq!(Vector2::from((1.0, 2.0)).distance((4.0, 6.0).into()), 5.0);
    }

    #[test]
    fn written_as_little_endian_extension_values() {
        let bytes = to_vec(&Vector2::new(1.0, -2.0)).unwrap();
        assert_eq!(bytes, b"\xd7\x14\0\0\x80\x3f\0\0\0\xc0");
        let bytes = to_vec(&Vector3::new(0.0, 1.0, 0.0)).unwrap();
        assert_eq!(bytes, b"\xc7\x0c\x15\0\0\0\0\0\0\x80\x3f\0\0\0\0");
        let bytes = to_vec(&Vector4::default()).unwrap();
        assert_eq!(bytes[..2], *b"\xd8\x16");
        let bytes = to_vec(&Quaternion::new(0.0, 0.0, 0.0, 1.0)).unwrap();
        assert_eq!(bytes, b"\xd8\x17\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\x3f");
    }

    #[test]
    fn read_from_what_any_language_sends() {
        let expected = Vector3::new(1.0, 2.5, -3.0);
        let payloads = [
            to_vec(&expected).unwrap(),
            to_vec(&(1, 2.5, -3)).unwrap(),
            // {"x": 1, "y": 2.5, "z": -3}
            b"\x83\xa1x\x01\xa1y\xca\x40\x20\0\0\xa1z\xfd".to_vec(),
        ];
        for payload in payloads {
            assert_eq!(from_slice::<Vector3>(&payload).unwrap(), expected);
        }
        let error = from_slice::<Vector3>(&to_vec(&Vector2::default()).unwrap()).unwrap_err();
        assert_eq!(error.expected(), "the field z");
    }
}
