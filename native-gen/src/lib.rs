//! Turns the CitizenFX native database into typed Rust bindings.
//!
//! The way of a native: the wire model reads the files as they are published, in any of
//! their shapes; [`Database`], the domain model, holds what they say, typed; [`bind`] decides
//! which function each native of a [`Set`] becomes; the emitters [`rust`], [`list`],
//! [`stats`] and [`table`] write that down. What the rules get wrong stands in [`SpecialCases`].
//!
//! ```
//! use native_gen::{Database, Set, Source, SpecialCases, bind, rust};
//!
//! let source = Source {
//!     name: "natives.json".into(),
//!     text: r#"{"CFX": {"0x4B4A3162": {
//!         "name": "GET_PLAYER_THING", "hash": "0x4B4A3162", "ns": "CFX", "apiset": "server",
//!         "params": [{"name": "playerSrc", "type": "char*"}], "results": "int"
//!     }}}"#
//!     .into(),
//! };
//! let cases = SpecialCases::built_in();
//! let database = Database::read(&[source], None, &cases)?;
//! let files = rust(Set::Server, &bind(&database, Set::Server, &cases)?);
//! assert!(files["mod.rs"].contains("pub fn get_player_thing(player_src: impl Into<PlayerId>) -> i32"));
//! # Ok::<(), native_gen::Problems>(())
//! ```

mod binding;
mod docs;
mod domain;
mod emit;
mod error;
mod expr;
mod json;
mod list;
pub mod names;
mod output;
mod selection;
mod special_cases;
mod stats;
mod table;
mod wire;

pub use binding::{Binding, Function, bind};
pub use domain::{Database, Kind, Native, Param, Prose, Set, Source, Type};
pub use emit::{Files, rust};
pub use error::{Defect, Problem, Problems};
pub use list::{Entry, list};
pub use output::{Difference, OutputError, compare, write};
pub use selection::{Selection, UnknownNames};
pub use special_cases::{BUILT_IN, LineError, SpecialCases};
pub use stats::stats;
pub use table::table;
