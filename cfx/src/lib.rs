//! Scripts for FiveM and RedM, written in Rust and compiled to WebAssembly.
//! Not affiliated with Cfx.re.
//!
//! ```standalone_crate
//! use cfx::prelude::*;
//!
//! #[event("greet")]
//! fn greet(name: &str) {
//!     cfx::print!("Hello, {name}!");
//! }
//! # let host = cfx::mock::MockHost::new();
//! # host.start();
//! # events::emit("greet", ("Ada",))?;
//! # assert_eq!(host.take_log(), ["Hello, Ada!"]);
//! # Ok::<(), events::EmitError>(())
//! ```
//!
//! That is a whole script. An attribute says when a function runs; nothing is
//! registered by hand, and the function can stand in any module.
//!
//! # Coming from Lua or JavaScript
//!
//! | in Lua | in JavaScript | here |
//! |---|---|---|
//! | `AddEventHandler("e", f)` | `on("e", f)` | [`#[event("e")]`](macro@event), [`events::on`] |
//! | `RegisterNetEvent("e", f)` | `onNet("e", f)` | [`#[net_event("e")]`](net_event), [`events::on_net`] |
//! | `source` | `source` | an argument of type [`Source`] |
//! | `TriggerEvent("e", a)` | `emit("e", a)` | [`events::emit("e", (a,))`](events::emit) |
//! | `TriggerClientEvent("e", id, a)` | `emitNet("e", id, a)` | [`events::emit_client(id, "e", (a,))`](events::emit_client) |
//! | `TriggerClientEvent("e", -1, a)` | `emitNet("e", -1, a)` | [`events::emit_all("e", (a,))`](events::emit_all) |
//! | `TriggerServerEvent("e", a)` | `emitNet("e", a)` | [`events::emit_server("e", (a,))`](events::emit_server) |
//! | `CancelEvent()` | `CancelEvent()` | [`events::cancel()`](events::cancel) |
//! | `CreateThread(f)` | an `async` function, called | [`task::spawn(async { .. })`](task::spawn), `async fn` handlers |
//! | `Wait(500)` | `await Delay(500)` | [`task::sleep(Duration::from_millis(500)).await`](task::sleep) |
//! | `Wait(0)` | `await Delay(0)` | [`task::next_tick().await`](task::next_tick) |
//! | `CreateThread` with a loop of `Wait(0)` | `setTick(f)` | [`#[tick]`](tick) |
//! | `GetGameTimer()` | `GetGameTimer()` | [`task::now()`](task::now) |
//! | `print("x", v)` | `console.log("x", v)` | [`cfx::print!("x {v}")`](print!), [`log::info!`](log) |
//! | `Citizen.InvokeNative(hash, a)` | `Citizen.invokeNative(hash, a)` | [`invoke::<R>(hash, (a,))`](invoke) |
//! | `GetPlayerName(id)` | `GetPlayerName(id)` | `natives::server::get_player_name(id)`, feature `server` |
//! | a function in a payload | a function in a payload | [`FuncRef`] |
//! | `vector3(x, y, z)` | `[x, y, z]` | [`Vector3`] |
//! | `` `prop_name` ``, `GetHashKey(s)` | `GetHashKey(s)` | [`hash!("prop_name")`](hash!), [`Hash::from(s)`](struct@Hash) |
//! | `exports("f", fn)` | `exports("f", fn)` | [`exports::declare("f", fn)`](exports::declare) |
//! | `exports.res:f(a)` | `exports.res.f(a)` | [`exports::call("res", "f", (a,))`](exports::call), [`exports::call_async`] |
//! | `RegisterCommand(n, f, true)` | `RegisterCommand(n, f, true)` | [`commands::register(n, true, f)`](commands::register) |
//! | `GetConvarInt(n, d)`, `SetConvar` | the same | [`convars::get(n, d)`](convars::get), [`convars::set`] |
//! | `GetResourceKvpString(k)`, `SetResourceKvp` | the same | [`kvp::get::<String>(k)`](kvp::get), [`kvp::set`] |
//! | `GlobalState.k`, `Entity(h).state`, `Player(id).state` | the same | [`state::StateBag`] |
//! | `AddStateBagChangeHandler(k, b, f)` | the same | [`state::on_change(k, b, f)`](state::on_change) |
//! | code of a file's top level | code of a file's top level | [`#[cfx::main]`](main) |
//!
//! What is different:
//!
//! * **Arguments have types.** A payload that does not fit is reported on the console
//!   with the event, the argument and what was expected, and the handler does not run.
//!   Missing arguments are nil, so an `Option` may be missing; further ones are ignored.
//!   For payloads of your own types derive `serde::Deserialize` and `Serialize`; the
//!   crate `serde` is then a dependency of yours, with its feature `derive`.
//! * **A net event is one for which you ask.** `#[event]` never runs for what came over
//!   the network, `#[net_event]` never for what did not.
//! * **Errors are values.** A handler may return `Result<(), E>` for any `E` that can be
//!   displayed; `?` ends it, and the error is logged with the event's name. A panic ends
//!   the script.
//! * **`source` is a value**, which is still right after an `.await`.
//! * **Nothing blocks.** There are no threads, files or sockets; `std::thread::sleep` and
//!   `Instant::now` do not work, `print!` and `println!` of the standard library go
//!   nowhere. Use [`task::sleep`], [`task::now`] and [`cfx::print!`](print!).
//!
//! # Building
//!
//! The package is a library with `crate-type = ["cdylib"]`:
//!
//! ```text
//! rustup target add wasm32-unknown-unknown
//! cargo build --release --target wasm32-unknown-unknown
//! ```
//!
//! and the resource's `fxmanifest.lua` names the file as a script:
//! `server_script 'target/wasm32-unknown-unknown/release/my_script.wasm'`.
//!
//! # Testing
//!
//! On any other target than wasm32 the [`mock`] host answers, so `cargo test` tests a
//! script without a game:
//!
//! ```standalone_crate
//! use cfx::prelude::*;
//!
//! #[net_event("shop:buy")]
//! fn buy(source: Source, item: &str, count: u32) {
//!     cfx::print!("{source:?} buys {count} {item}");
//! }
//!
//! # fn main() {
//! let host = cfx::mock::MockHost::new();
//! host.start();
//! host.event("shop:buy", ("bread", 3), "net:7");
//! assert_eq!(host.take_log(), ["Client(7) buys 3 bread"]);
//! # }
//! ```
//!
//! The program `host-shim` of the same repository runs the compiled script as the
//! platform would: `host-shim run my_script --ticks 3 --event greet '["Ada"]'`.
//!
//! # Modules
//!
//! | module | what it is for |
//! |---|---|
//! | [`events`] | handling and raising events; handlers that come and go |
//! | [`task`] | tasks, timers, ticks |
//! | [`exports`] | functions that resources offer each other |
//! | [`commands`] | commands of the console and the chat |
//! | [`convars`] | console variables: reading, writing, listening |
//! | [`kvp`] | the resource's own key-value store |
//! | [`state`] | state bags: values that the platform carries to the other side |
//! | `natives` | every native as a typed function, by the features `server`, `client`, `gta5`, `rdr3` |
//! | [`native`] | calling natives by hash |
//! | [`msgpack`] | the codec of every payload |
//! | [`log`] | the `log` crate, whose records go to the console |
//! | [`mock`] | the host in the same process, for unit tests |
//! | [`prelude`] | what most scripts use, in one import |
//!
//! # Features
//!
//! * `abi-cfx`: speak the later revision of the ABI (import module `cfx`).
//! * `mock`: have the [`mock`] host on wasm32, too, for unit tests in a wasm test runner.
//! * `server`; `client` with `gta5` or `rdr3`: the typed natives of that side and game, as
//!   the module `natives`.
//! * `glam`: conversions between the vectors and those of the crate `glam`.
//!
//! # Public API
//!
//! What this page leads to is public. The module `__private` is what the attributes'
//! code calls; it may change in any version.

#[doc(hidden)]
pub use cfx_core::__private;

#[doc(inline)]
pub use cfx_core::{
    acl, builtin, chat, commands, convars, events, kvp, msgpack, native, profiler, resources,
    state, task,
};

#[cfg(feature = "server")]
#[doc(inline)]
pub use cfx_core::{buckets, console, http, passwords, players};

#[cfg(feature = "client")]
#[doc(inline)]
pub use cfx_core::{keys, nui};

#[doc(inline)]
pub use cfx_core::script_exports as exports;

#[cfg(any(not(target_arch = "wasm32"), feature = "mock"))]
#[doc(inline)]
pub use cfx_core::mock;

#[cfg(any(
    feature = "server",
    feature = "client",
    feature = "gta5",
    feature = "rdr3"
))]
#[doc(inline)]
pub use cfx_natives as natives;

#[doc(inline)]
pub use cfx_core::native::invoke;
#[doc(inline)]
pub use cfx_core::{
    CallError, FromArgument, FuncRef, Handler, Hash, Input, InvokeError, InvokeErrorKind, Outcome,
    Quaternion, Source, Vector2, Vector3, Vector4, hash, joaat, native_hash, print,
};

/// The `log` crate, whose records go to the console.
///
/// What is less important than `Info` is left out, unless the script changes that by
/// [`log::set_max_level`]. Libraries that log need nothing but `log` itself.
///
/// ```
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// cfx::log::warn!(target: "shop", "no {} left", "bread");
/// # assert_eq!(host.take_log(), ["^3WARN shop^7 no bread left"]);
/// ```
pub use log;

mod attributes;
pub use attributes::*;

/// What most scripts use: `use cfx::prelude::*;`.
///
/// Two names are left out. `#[cfx::main]` reads better than an attribute `main`, and
/// [`cfx::print!`](crate::print!) would be ambiguous beside the standard library's `print!`,
/// which goes nowhere here; `use cfx::print;` has it take that one's place.
///
/// ```
/// use cfx::prelude::*;
///
/// # let host = cfx::mock::MockHost::new();
/// spawn(async {
///     sleep(Duration::from_millis(20)).await;
///     cfx::print!("20 milliseconds later, at {:?}", task::now());
///     log::info!("done");
/// });
/// ```
pub mod prelude {
    #[doc(no_inline)]
    pub use core::time::Duration;

    #[doc(no_inline)]
    pub use crate::task::{next_tick, sleep, spawn};
    #[doc(no_inline)]
    pub use crate::{FuncRef, Source, Vector3, events, log, task};
    #[doc(no_inline)]
    pub use crate::{event, net_event, tick};
}

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
