//! Invoking natives by hash: typed arguments, typed results, errors as a type.
//!
//! [`invoke`] takes the native's 64-bit identifier and a tuple of arguments, and
//! answers the type that is asked for:
//!
//! ```
//! use cfx_core::{InvokeError, native_hash, native::invoke};
//!
//! const GET_PLAYER_NAME: u64 = native_hash("GET_PLAYER_NAME");
//!
//! fn name_of(player: &str) -> Result<Option<String>, InvokeError> {
//!     invoke(GET_PLAYER_NAME, (player,))
//! }
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_PLAYER_NAME", |call| call.set("Ada"));
//! # assert_eq!(name_of("1").unwrap().as_deref(), Some("Ada"));
//! ```
//!
//! What an argument becomes is said at [`NativeArg`], what a result is made of at
//! [`NativeResult`]. Nothing is allocated for a call, other than for text that does
//! not fit into 256 bytes together and for results that own memory; [`invoke_str`]
//! and [`invoke_bytes`] borrow the result instead.

mod args;
mod error;
mod lenient;
mod result;

pub use args::{Buffer, NativeArg, NativeArgs, Out, OutValue, Packed};
pub use error::{InvokeError, InvokeErrorKind};
pub use lenient::invoke_or_default;
pub use result::{NativeResult, invoke_bytes, invoke_str};

#[doc(hidden)]
pub use args::ArgList;
#[cfg(cfx_mock)]
pub(crate) use lenient::reset;
pub(crate) use result::{ResultBuffer, extend_result_buffer};

/// Calls the native with this identifier.
///
/// The identifier of a CFX native is [`native_hash`](crate::native_hash) of its
/// name; natives of the game have 64-bit hashes that stand in the native reference.
/// Arguments are a tuple, see [`NativeArg`]; for one argument that is `(value,)`.
///
/// The native may raise events that call back into this script before it returns.
///
/// # Errors
/// [`InvokeError`] says what the host answered, with the hash. A native that is given
/// arguments of other types than it takes is not an error that anybody sees: it reads
/// what lies in its slots.
///
/// # Examples
/// ```
/// use cfx_core::{Vector3, native_hash, native::{Out, invoke}};
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_ENTITY_COORDS", |call| call.set(Vector3::new(1.0, 2.0, 3.0)));
/// # host.native("GET_CONVAR_INT", |call| call.set(32));
/// let at: Vector3 = invoke(native_hash("GET_ENTITY_COORDS"), (42,))?;
/// let slots: i32 = invoke(native_hash("GET_CONVAR_INT"), ("sv_maxClients", 48))?;
/// # assert_eq!((at.y, slots), (2.0, 32));
/// # Ok::<(), cfx_core::InvokeError>(())
/// ```
#[doc(alias = "Citizen.InvokeNative")]
#[inline]
pub fn invoke<R: NativeResult>(hash: u64, args: impl NativeArgs) -> Result<R, InvokeError> {
    args::with_list(args, |list| R::call(hash, list))
        .unwrap_or_else(|problem| Err(InvokeError::new(hash, problem)))
}

#[cfg(test)]
mod tests;
