//! What a native call is, whoever makes it, and what the world asks of its host.

use std::rc::Rc;

use crate::resources::ResourceState;
use crate::value::Value;

/// Why a native did not do its work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// An argument that the native needs is null.
    #[error("argument {index} is null")]
    Null {
        /// The slot.
        index: usize,
    },
    /// An argument cannot be read, or written through.
    #[error("argument {index}: {reason}")]
    BadArgument {
        /// The slot.
        index: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// Anything else.
    #[error("{0}")]
    Failed(String),
}

impl From<String> for CallError {
    fn from(text: String) -> Self {
        Self::Failed(text)
    }
}

/// The arguments of a native call.
pub trait Slots {
    /// The bits of a slot; 0 for one that was not filled. What a pointer's bits are is not
    /// specified.
    fn slot(&self, index: usize) -> u64;

    /// Whether the slot holds a pointer.
    fn is_pointer(&self, index: usize) -> bool;

    /// The bytes of the C string that a slot points to; `None` for null.
    ///
    /// # Errors
    /// When the slot is no pointer or there is no string.
    fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, CallError>;

    /// The first `len` bytes that a slot points to.
    ///
    /// # Errors
    /// When the slot is no pointer or there are not so many bytes.
    fn bytes(&self, index: usize, len: usize) -> Result<Vec<u8>, CallError>;
}

/// What a native answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The bits of a number's slot.
    Number(u64),
    /// Text, which need not be UTF-8.
    Text(Vec<u8>),
    /// Three floats.
    Vector([f32; 3]),
    /// A MessagePack value.
    Object(Vec<u8>),
    /// A null text or object.
    Null,
}

/// A native call that is to be answered.
pub trait Call: Slots {
    /// Writes through the pointer in a slot.
    ///
    /// # Errors
    /// When the slot is no pointer or the bytes do not fit.
    fn write(&mut self, index: usize, bytes: &[u8]) -> Result<(), CallError>;

    /// Sets the result; without it the call answers zero.
    fn answer(&mut self, answer: Answer);

    /// The calling resource's name.
    fn resource(&self) -> String;

    /// The host that the call came to.
    fn host(&self) -> &dyn Host;
}

/// A function of the host: it takes and answers MessagePack arrays.
pub type HostFunction = Rc<dyn Fn(&dyn Host, &[u8]) -> Result<Vec<u8>, String>>;

/// What the world asks of the host that it is part of. Nothing of the world is borrowed
/// while any of these runs.
pub trait Host {
    /// The virtual time in milliseconds.
    fn now_ms(&self) -> i64;

    /// Whether it stands for the server.
    fn is_server(&self) -> bool;

    /// The resources that it runs, in the order of loading.
    fn resources(&self) -> Vec<(String, ResourceState)>;

    /// Raises an event for all resources that registered for it; whether nobody cancelled it.
    fn emit(&self, event: &str, payload: &[u8], source: &str) -> bool;

    /// Raises an event for one resource.
    fn emit_to(&self, resource: &str, event: &str, payload: &[u8], source: &str);

    /// Calls a function by its canonical name; `None` when it answers nothing.
    ///
    /// # Errors
    /// When there is no such function, or it failed.
    fn call(&self, function: &str, arguments: &[u8]) -> Result<Option<Vec<u8>>, String>;

    /// Becomes an owner of a function; answers the name to use from then on.
    ///
    /// # Errors
    /// When there is no such function.
    fn duplicate(&self, function: &str) -> Result<String, String>;

    /// Ceases to be an owner of a function.
    fn remove(&self, function: &str);

    /// Drops a function that the host has made, if no script owns it.
    fn drop_unowned(&self, function: &str) {
        let _ = function;
    }

    /// Makes a function that scripts can call; answers its canonical name.
    fn function(&self, function: HostFunction) -> String;

    /// Remarks on something that a resource did.
    fn note(&self, resource: &str, text: &str);

    /// Starts a resource; whether it did.
    fn start_resource(&self, name: &str) -> bool;

    /// Stops a resource; whether it did.
    fn stop_resource(&self, name: &str) -> bool;
}

// ----- reading arguments --------------------------------------------------------

/// A type that arguments of natives can be read as.
pub trait FromSlots: Sized {
    /// How many slots it takes.
    const SLOTS: usize = 1;

    /// Reads it from slot `index` on.
    ///
    /// # Errors
    /// When the slot's kind does not fit, or what it points to is not there.
    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError>;
}

/// Three floats that lie in slots of their own, as natives take and answer vectors.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Vec3 {
    /// To the east.
    pub x: f32,
    /// To the north.
    pub y: f32,
    /// Up.
    pub z: f32,
}

/// An argument that is packed: a pointer to a MessagePack value, and its length.
#[derive(Debug, Clone, PartialEq)]
pub struct Object(pub Value);

fn value(call: &dyn Slots, index: usize) -> Result<u64, CallError> {
    if call.is_pointer(index) {
        return Err(CallError::BadArgument {
            index,
            reason: "expected a value, got a pointer".to_owned(),
        });
    }
    Ok(call.slot(index))
}

macro_rules! numbers {
    ($($type:ty: $bits:ident => $read:expr;)*) => {$(
        impl FromSlots for $type {
            fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
                let $bits = value(call, index)?;
                Ok($read)
            }
        }
    )*};
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a number is the low part of its slot"
)]
const fn low(bits: u64) -> u32 {
    bits as u32
}

numbers! {
    i32: bits => low(bits).cast_signed();
    u32: bits => low(bits);
    i64: bits => bits.cast_signed();
    u64: bits => bits;
    f32: bits => f32::from_bits(low(bits));
    bool: bits => low(bits) != 0;
}

impl FromSlots for Option<String> {
    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
        let text = call.c_string(index)?;
        Ok(text.map(|text| String::from_utf8_lossy(&text).into_owned()))
    }
}

impl FromSlots for String {
    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
        Option::<Self>::read(call, index)?.ok_or(CallError::Null { index })
    }
}

impl FromSlots for Vec3 {
    const SLOTS: usize = 3;

    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
        Ok(Self {
            x: f32::read(call, index)?,
            y: f32::read(call, index + 1)?,
            z: f32::read(call, index + 2)?,
        })
    }
}

/// A pointer to bytes, and their number.
impl FromSlots for Vec<u8> {
    const SLOTS: usize = 2;

    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
        let len = u32::read(call, index + 1)?;
        call.bytes(index, len as usize)
    }
}

impl FromSlots for Object {
    const SLOTS: usize = 2;

    fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
        let bytes = Vec::<u8>::read(call, index)?;
        Value::decode(&bytes)
            .map(Self)
            .ok_or_else(|| CallError::BadArgument {
                index,
                reason: "the object is no MessagePack".to_owned(),
            })
    }
}

macro_rules! tuples {
    ($($name:ident)*) => {
        impl<$($name: FromSlots),*> FromSlots for ($($name,)*) {
            const SLOTS: usize = 0 $(+ $name::SLOTS)*;

            #[allow(non_snake_case, reason = "an argument is named as its type")]
            #[allow(unused_mut, unused_variables, unused_assignments, reason = "no arguments, no slots")]
            fn read(call: &dyn Slots, index: usize) -> Result<Self, CallError> {
                let mut slot = index;
                $(
                    let $name = $name::read(call, slot)?;
                    slot += $name::SLOTS;
                )*
                Ok(($($name,)*))
            }
        }

        impl<Func, Out, $($name: FromSlots),*> Stub<($($name,)*)> for Func
        where
            Func: Fn($($name),*) -> Out + 'static,
            Out: IntoAnswer,
        {
            #[allow(non_snake_case, reason = "an argument is named as its type")]
            fn run(&self, call: &mut dyn Call) -> Result<(), CallError> {
                let ($($name,)*) = FromSlots::read(call as &dyn Slots, 0)?;
                if let Some(answer) = self($($name),*).into_answer() {
                    call.answer(answer);
                }
                Ok(())
            }
        }
    };
}

/// A closure over plain types that can answer a native: what it takes is read from the
/// slots by [`FromSlots`], what it returns is answered by [`IntoAnswer`].
pub trait Stub<Args>: 'static {
    /// Reads the arguments, calls the closure, sets the result.
    ///
    /// # Errors
    /// When an argument cannot be read.
    fn run(&self, call: &mut dyn Call) -> Result<(), CallError>;
}

tuples!();
tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);

/// A type that a native can answer with.
pub trait IntoAnswer {
    /// The answer; `None` for nothing.
    fn into_answer(self) -> Option<Answer>;
}

macro_rules! answers {
    ($($type:ty: $value:ident => $answer:expr;)*) => {$(
        impl IntoAnswer for $type {
            fn into_answer(self) -> Option<Answer> {
                let $value = self;
                Some($answer)
            }
        }
    )*};
}

answers! {
    // As the platform's own scripts see it: an int fills its slot by sign.
    i32: value => Answer::Number(i64::from(value).cast_unsigned());
    u32: value => Answer::Number(value.into());
    i64: value => Answer::Number(value.cast_unsigned());
    u64: value => Answer::Number(value);
    bool: value => Answer::Number(value.into());
    f32: value => Answer::Number(value.to_bits().into());
    &str: value => Answer::Text(value.as_bytes().to_vec());
    String: value => Answer::Text(value.into_bytes());
    Vec3: value => Answer::Vector([value.x, value.y, value.z]);
    Value: value => Answer::Object(value.encode());
    Answer: value => value;
}

impl IntoAnswer for () {
    fn into_answer(self) -> Option<Answer> {
        None
    }
}

/// `None` is a null text or object.
impl<T: IntoAnswer> IntoAnswer for Option<T> {
    fn into_answer(self) -> Option<Answer> {
        self.map_or(Some(Answer::Null), IntoAnswer::into_answer)
    }
}

// ----- what the natives of this crate are written with ----------------------------

pub(crate) fn arg<T: FromSlots>(call: &dyn Call, index: usize) -> Result<T, CallError> {
    T::read(call, index)
}

/// The function that a slot names.
pub(crate) fn function(call: &dyn Call, index: usize) -> Result<String, CallError> {
    arg(call, index)
}

pub(crate) fn set(call: &mut dyn Call, value: impl IntoAnswer) {
    if let Some(answer) = value.into_answer() {
        call.answer(answer);
    }
}
