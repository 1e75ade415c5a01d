//! What generated functions are written with. Not for scripts: it may change in any version.
//!
//! A script that generates its own selection of natives writes `use cfx_natives::prelude;`
//! at the root of its crate, where the generated files look for it.

pub use cfx_core::native::{Buffer, NativeArg, Out, Packed, invoke_or_default as call};
pub use cfx_core::{FuncRef, Handler, Hash, Vector3};
pub use serde::Serialize;
pub use serde::de::DeserializeOwned;

pub use crate::handles::*;
pub use crate::memory::{TextBuffer, matrix};
pub use crate::player_id::PlayerId;
