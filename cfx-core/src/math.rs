//! Vectors and rotations as the game has them.

use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

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

            /// The square of the length, which is cheaper to compare.
            #[must_use]
            pub fn length_squared(self) -> f32 {
                self.dot(self)
            }

            /// The length of the difference.
            #[must_use]
            pub fn distance(self, other: Self) -> f32 {
                (self - other).length()
            }

            /// The square of the distance, which is cheaper to compare.
            #[must_use]
            pub fn distance_squared(self, other: Self) -> f32 {
                (self - other).length_squared()
            }

            /// The same direction with length 1; `None` for what has no direction.
            #[must_use]
            pub fn normalized(self) -> Option<Self> {
                let length = self.length();
                (length > 0.0 && length.is_finite()).then(|| self / length)
            }

            /// What lies on the way to `other`: this at 0, the other at 1.
            #[must_use]
            pub fn lerp(self, other: Self, share: f32) -> Self {
                self + (other - self) * share
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

        impl Mul<$name> for f32 {
            type Output = $name;

            fn mul(self, vector: $name) -> $name {
                vector * self
            }
        }

        impl Div<f32> for $name {
            type Output = Self;

            fn div(self, divisor: f32) -> Self {
                Self { $($field: self.$field / divisor),* }
            }
        }

        impl AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                *self = *self + other;
            }
        }

        impl SubAssign for $name {
            fn sub_assign(&mut self, other: Self) {
                *self = *self - other;
            }
        }

        impl MulAssign<f32> for $name {
            fn mul_assign(&mut self, factor: f32) {
                *self = *self * factor;
            }
        }

        impl DivAssign<f32> for $name {
            fn div_assign(&mut self, divisor: f32) {
                *self = *self / divisor;
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

impl Vector3 {
    /// A vector at a right angle to both.
    ///
    /// ```
    /// use cfx_core::Vector3;
    ///
    /// let (east, north) = (Vector3::new(1.0, 0.0, 0.0), Vector3::new(0.0, 1.0, 0.0));
    /// assert_eq!(east.cross(north), Vector3::new(0.0, 0.0, 1.0));
    /// ```
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        Self::new(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// East and north, without the height.
    #[must_use]
    pub const fn xy(self) -> Vector2 {
        Vector2::new(self.x, self.y)
    }

    /// The direction in which someone with this heading looks: 0 degrees is north, 90 west,
    /// as everywhere in the game.
    ///
    /// ```
    /// use cfx_core::Vector3;
    ///
    /// let west = Vector3::from_heading(90.0);
    /// assert!(west.distance(Vector3::new(-1.0, 0.0, 0.0)) < 1e-6);
    /// ```
    #[must_use]
    pub fn from_heading(degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self::new(-sin, cos, 0.0)
    }
}

#[cfg(feature = "glam")]
macro_rules! glam {
    ($($name:ident = $glam:ident;)*) => {$(
        impl From<$name> for glam::$glam {
            fn from(value: $name) -> Self {
                Self::from_array(value.into())
            }
        }

        impl From<glam::$glam> for $name {
            fn from(value: glam::$glam) -> Self {
                Self::from(value.to_array())
            }
        }
    )*};
}

#[cfg(feature = "glam")]
glam! {
    Vector2 = Vec2;
    Vector3 = Vec3;
    Vector4 = Vec4;
    Quaternion = Quat;
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

    #[test]
    fn directions() {
        let vector = Vector3::new(3.0, 0.0, 4.0);
        assert_eq!(vector.normalized(), Some(Vector3::new(0.6, 0.0, 0.8)));
        assert_eq!(Vector3::default().normalized(), None);
        assert_eq!(vector.length_squared(), 25.0);
        assert_eq!(vector.lerp(Vector3::default(), 0.5), vector / 2.0);
        assert_eq!(vector.xy(), Vector2::new(3.0, 0.0));
        let mut moved = vector;
        moved += vector;
        moved -= Vector3::new(1.0, 0.0, 0.0);
        moved *= 2.0;
        moved /= 4.0;
        assert_eq!(moved, 0.5 * Vector3::new(5.0, 0.0, 8.0));
    }

    #[cfg(feature = "glam")]
    #[test]
    fn to_glam_and_back() {
        let vector = Vector3::new(1.0, 2.0, 3.0);
        assert_eq!(glam::Vec3::from(vector), glam::Vec3::new(1.0, 2.0, 3.0));
        assert_eq!(Vector3::from(glam::Vec3::from(vector)), vector);
        let rotation = Quaternion::new(0.0, 0.0, 0.0, 1.0);
        assert_eq!(glam::Quat::from(rotation), glam::Quat::IDENTITY);
    }
}
