//! SpacetimeDB from a script: rows arrive in a typed cache with callbacks, reducers are
//! called and awaited, spelled as in the official Rust client. The script has the rows; the
//! host has the socket, the protocol and the retries.
//!
//! ```standalone_crate
//! use cfx::spacetime::{self, DbConnection, EventContext, Identity, Reconnect, Table, reducers};
//!
//! #[derive(Table, Clone, Debug)]
//! #[table(name = "player", primary_key = identity)]
//! struct Player {
//!     identity: Identity,
//!     name: String,
//!     x: f32,
//!     y: f32,
//! }
//!
//! reducers! {
//!     fn move_player(x: f32, y: f32);
//! }
//!
//! #[cfx::main]
//! fn start() -> Result<(), spacetime::Error> {
//!     DbConnection::builder()
//!         .with_uri("ws://127.0.0.1:3000")
//!         .with_database_name("world")
//!         .with_automatic_reconnect(Reconnect::default())
//!         .build()?;
//!     Ok(())
//! }
//!
//! #[spacetime::on_connect]
//! fn connected(conn: &DbConnection) -> Result<(), spacetime::Error> {
//!     conn.subscription_builder().subscribe("SELECT * FROM player");
//!     conn.reducers().move_player(1.0, 2.0)?;
//!     Ok(())
//! }
//!
//! #[spacetime::on_insert(Player)]
//! fn joined(ctx: &EventContext, player: &Player) {
//!     cfx::print!("{} is number {}", player.name, ctx.db().player().count());
//! }
//!
//! #[spacetime::on_update(Player)]
//! fn moved(old: &Player, new: &Player) {
//!     cfx::print!("{}: {}, {} -> {}, {}", new.name, old.x, old.y, new.x, new.y);
//! }
//! # fn main() {
//! # use cfx::spacetime::mock::{Change, MockServer};
//! # let (host, server) = (cfx::mock::MockHost::new(), MockServer::new());
//! # host.start();
//! # server.accept();
//! # let player = |x, y| Player { identity: Identity::ZERO, name: "Ada".into(), x, y };
//! # server.apply(&[Change::new("player").insert(&player(0.0, 0.0))]);
//! # server.commit(&[Change::new("player").delete(&player(0.0, 0.0)).insert(&player(1.0, 2.0))]);
//! # assert_eq!(host.take_log(), ["Ada is number 1", "Ada: 0, 0 -> 1, 2"]);
//! # }
//! ```
//!
//! The types may be written by hand, as above: they are compared with the database's schema
//! when the script connects, and a difference is an error that names table and column. The
//! crate `spacetime-gen` makes them from the schema, in a build script or as a program.
//!
//! That a reducer is answered means that its transaction is committed, not that it is on a disk:
//! a server may lose what it committed last when it is killed, and the rows after the reconnect
//! say what is left. See `with_confirmed_reads` of the [`DbConnectionBuilder`].
//!
//! The page `docs/positions.md` of the repository walks through a whole resource and its
//! database, `examples/positions`.
//!
//! The examples on these pages say `cfx_spacetime::`, the crate that this module shows.

#[doc(inline)]
pub use cfx_spacetime::*;

#[doc(hidden)]
pub use cfx_spacetime::__private;

/// As [`cfx_spacetime::Table`](macro@cfx_spacetime::Table).
pub use cfx_spacetime::__cfx::Table;

/// As [`cfx_spacetime::SpacetimeType`](macro@cfx_spacetime::SpacetimeType).
pub use cfx_spacetime::__cfx::SpacetimeType;

/// As [`cfx_spacetime::reducers!`].
pub use cfx_spacetime::__cfx::reducers;

/// As [`cfx_spacetime::procedures!`].
pub use cfx_spacetime::__cfx::procedures;

/// As [`cfx_spacetime::on_insert`](macro@cfx_spacetime::on_insert).
pub use cfx_spacetime::__cfx::on_insert;

/// As [`cfx_spacetime::on_update`](macro@cfx_spacetime::on_update).
pub use cfx_spacetime::__cfx::on_update;

/// As [`cfx_spacetime::on_delete`](macro@cfx_spacetime::on_delete).
pub use cfx_spacetime::__cfx::on_delete;

/// As [`cfx_spacetime::on_connect`](macro@cfx_spacetime::on_connect).
pub use cfx_spacetime::__cfx::on_connect;

/// As [`cfx_spacetime::on_reconnect`](macro@cfx_spacetime::on_reconnect).
pub use cfx_spacetime::__cfx::on_reconnect;

/// As [`cfx_spacetime::on_connect_error`](macro@cfx_spacetime::on_connect_error).
pub use cfx_spacetime::__cfx::on_connect_error;

/// As [`cfx_spacetime::on_disconnect`](macro@cfx_spacetime::on_disconnect).
pub use cfx_spacetime::__cfx::on_disconnect;

/// As
/// [`cfx_spacetime::on_unhandled_reducer_error`](macro@cfx_spacetime::on_unhandled_reducer_error).
pub use cfx_spacetime::__cfx::on_unhandled_reducer_error;
