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
//! | `source` | `source` | an argument of type [`Source`], or [`Player`](players::Player) on the server |
//! | `AddEventHandler("playerDropped", f)` | `on("playerDropped", f)` | [`#[event(PlayerDropped)]`](macro@event), [`builtin`] |
//! | `deferrals.defer()`, `.update`, `.done` | the same | [`builtin::Deferrals`] of [`builtin::PlayerConnecting`] |
//! | `TriggerEvent("e", a)` | `emit("e", a)` | [`events::emit("e", (a,))`](events::emit) |
//! | `TriggerClientEvent("e", id, a)` | `emitNet("e", id, a)` | [`events::emit_client(id, "e", (a,))`](events::emit_client) |
//! | `TriggerClientEvent("e", -1, a)` | `emitNet("e", -1, a)` | [`events::emit_all("e", (a,))`](events::emit_all) |
//! | `TriggerServerEvent("e", a)` | `emitNet("e", a)` | [`events::emit_server("e", (a,))`](events::emit_server) |
//! | `TriggerLatentClientEvent("e", id, bps, a)` | the same | [`events::emit_client_latent`], [`events::emit_server_latent`] |
//! | `CancelEvent()` | `CancelEvent()` | [`events::cancel()`](events::cancel) |
//! | `CreateThread(f)` | an `async` function, called | [`task::spawn(async { .. })`](task::spawn), `async fn` handlers |
//! | `Wait(500)` | `await Delay(500)` | [`task::sleep(Duration::from_millis(500)).await`](task::sleep) |
//! | `Wait(0)` | `await Delay(0)` | [`task::next_tick().await`](task::next_tick) |
//! | `CreateThread` with a loop of `Wait(0)` | `setTick(f)` | [`#[tick]`](tick) |
//! | `SetTimeout(ms, f)`, `ClearTimeout` | `setTimeout`, `setInterval` | [`task::timeout`], [`task::interval`], [`#[tick(interval = "5s")]`](tick) |
//! | `GetGameTimer()` | `GetGameTimer()` | [`task::now()`](task::now) |
//! | `print("x", v)` | `console.log("x", v)` | [`cfx::print!("x {v}")`](print!), [`log::info!`](log) |
//! | `Citizen.InvokeNative(hash, a)` | `Citizen.invokeNative(hash, a)` | [`invoke::<R>(hash, (a,))`](invoke) |
//! | `GetPlayerName(id)` | `GetPlayerName(id)` | `natives::server::get_player_name(id)`, feature `server` |
//! | a function in a payload | a function in a payload | [`FuncRef`] |
//! | `vector3(x, y, z)` | `[x, y, z]` | [`Vector3`] |
//! | `` `prop_name` ``, `GetHashKey(s)` | `GetHashKey(s)` | [`hash!("prop_name")`](hash!), [`Hash::from(s)`](struct@Hash) |
//! | `exports("f", fn)` | `exports("f", fn)` | [`#[export]`](macro@export), [`exports::declare("f", fn)`](exports::declare) |
//! | `exports.res:f(a)` | `exports.res.f(a)` | [`exports::call("res", "f", (a,))`](exports::call), [`exports::call_async`] |
//! | `RegisterCommand(n, f, true)` | `RegisterCommand(n, f, true)` | [`#[command("n", restricted)]`](command), [`commands::on`], [`commands::register`] |
//! | `RegisterKeyMapping(c, d, m, k)` | the same | [`keys::map(c, d, m, k)`](keys::map), [`keys::on_hold`] |
//! | `TriggerEvent("chat:addMessage", m)` | the same | [`chat::Message`], [`chat::send`], [`chat::broadcast`], [`chat::show`] |
//! | `GetConvarInt(n, d)`, `SetConvar` | the same | [`convars::get(n, d)`](convars::get), [`convars::set`] |
//! | `AddConvarChangeListener(n, f)` | the same | [`#[convar_listener("n")]`](convar_listener), [`convars::on_change`] |
//! | `GetResourceKvpString(k)`, `SetResourceKvp` | the same | [`kvp::get::<String>(k)`](kvp::get), [`kvp::set`] |
//! | `GlobalState.k`, `Entity(h).state`, `Player(id).state` | the same | [`state::StateBag::global()`](state::StateBag::global), `entity.state()`, [`player.state()`](players::Player::state) |
//! | `AddStateBagChangeHandler(k, b, f)` | the same | [`#[state_bag_handler(key = "k")]`](state_bag_handler), [`state::on_change`] |
//! | `PerformHttpRequest(url, f)` | the same | [`http::get(url).await`](http::get), [`http::request`] |
//! | `SetHttpHandler(f)` | the same | [`#[http_handler]`](http_handler), [`http::on_request`] |
//! | `SendNUIMessage(t)`, `SetNuiFocus(a, b)` | the same | [`nui::send`], [`nui::focus`] |
//! | `RegisterNUICallback(n, f)` | `RegisterNuiCallback(n, f)` | [`#[nui_callback("n")]`](nui_callback), [`nui::on_callback`] |
//! | `GetPlayers()`, `DropPlayer(id, s)` | `getPlayers()`, `DropPlayer` | [`players::all`], [`Player::kick`](players::Player::kick) |
//! | `GetGamePool("CVehicle")` | the same | `natives::Vehicle::all()` |
//! | `LoadResourceFile`, `GetResourceMetadata` | the same | [`resources::load_file`], [`resources::metadata`] |
//! | `IsPlayerAceAllowed(id, o)` | the same | [`Player::is_ace_allowed`](players::Player::is_ace_allowed), [`acl`] |
//! | `IsDuplicityVersion()` | the same | [`resources::is_server()`](resources::is_server), the features `server` and `client` |
//! | `AddEventHandler("onResourceStop", f)` | `on("onResourceStop", f)` | [`#[on_stop]`](on_stop), [`#[on_start]`](on_start) |
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
//! With the feature `test` among the dev-dependencies, `#[cfx::test]` runs a test twice:
//! on the mock, and against the compiled script, each with players, entities, state bags,
//! convars, a key-value store and HTTP behind the natives:
//!
//! ```text
//! #[cfx::test]
//! fn buying(server: TestServer) {
//!     let ada = server.player("Ada");
//!     server.client_event(ada, "shop:buy", ("bread", 3));
//!     server.advance(ms(500));
//!     assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread", 3))]);
//! }
//! ```
//!
//! The program `host-shim` of the same repository runs the compiled script as the
//! platform would: `host-shim run my_script --ticks 3 --event greet '["Ada"]'`. Under
//! `host-shim watch my_script` it is rebuilt and reloaded whenever a file changes, in a world
//! that stays; values of the script itself stay when they are declared as [`persist::Persist`].
//!
//! # Modules
//!
//! | module | what it is for |
//! |---|---|
//! | [`events`] | handling and raising events; handlers that come and go; limits |
//! | [`builtin`] | the platform's own events as types; deferrals of players who connect |
//! | [`task`] | tasks, timers, ticks |
//! | [`exports`] | functions that resources offer each other |
//! | [`commands`] | commands of the console and the chat |
//! | [`chat`] | messages and suggestions in the chat |
//! | [`keys`] | keys that players bind to commands (client) |
//! | [`convars`] | console variables: reading, writing, listening |
//! | [`kvp`] | the resource's own key-value store |
//! | [`persist`] | values that survive a restart, and `host-shim watch` |
//! | [`state`] | state bags: values that the platform carries to the other side |
//! | [`players`] | who is there: names, identifiers, dropping them (server) |
//! | [`http`] | requests to other servers, and those that come to this one (server) |
//! | [`nui`] | pages: messages, callbacks, focus (client) |
//! | [`resources`] | resources: files, metadata, state |
//! | [`acl`] | permissions of players, principals and this resource |
//! | [`buckets`] | routing buckets (server) |
//! | [`passwords`] | password hashes (server) |
//! | [`console`] | listening to the server's console (server) |
//! | [`profiler`] | scopes that the profiler shows |
//! | `natives` | every native as a typed function; handles with their state bags and pools |
//! | [`native`] | calling natives by hash |
//! | [`msgpack`] | the codec of every payload |
//! | [`log`] | the `log` crate, whose records go to the console |
//! | [`random`] | randomness for `rand`, `uuid` and others |
//! | `spacetime` | SpacetimeDB: tables with callbacks, reducers (feature `spacetime`) |
//! | `testing` | tests on the mock and against the compiled script, by `#[cfx::test]` (feature `test`) |
//! | [`mock`] | the host in the same process, for unit tests |
//! | [`prelude`] | what most scripts use, in one import |
//!
//! # Features
//!
//! * `server`; `client` with `gta5` or `rdr3`: what only that side has, and the typed
//!   natives of that side and game as the module `natives`.
//! * `json`: JSON bodies of HTTP requests and answers. A client has JSON anyway.
//! * `tracing`: the console as the backend of the crate `tracing`, with a span for each
//!   event, command, tick and task. It makes a script larger.
//! * `getrandom`: `rand` and `uuid` work; see [`random`] for the flag that the build needs.
//! * `spacetime`: SpacetimeDB as the module `spacetime`. It needs a host that has it.
//! * `glam`: conversions between the vectors and those of the crate `glam`.
//! * `talc`, `wee_alloc`: another allocator, see below.
//! * `abi-cfx`: speak the later revision of the ABI (import module `cfx`).
//! * `mock`: have the [`mock`] host on wasm32, too, for unit tests in a wasm test runner.
//! * `test`, for dev-dependencies: `#[cfx::test]` and the module `testing`.
//!
//! # Allocators
//!
//! A script has the standard library's allocator unless the feature `talc` or `wee_alloc` is
//! on. Measured with a script of this repository that handles a million small events and then
//! 2,000 of 100 KB each, built with the profile of the README
//! (`cargo xtask bench allocators`; pages have 64 KiB):
//!
//! | | size of the script | time | growth in the million | growth in the 2,000 |
//! |---|---|---|---|---|
//! | standard library | 186,677 bytes | 1.00 | 0 pages | 4 pages |
//! | `talc` | 152,470 bytes | 1.02 | 0 pages | 4 pages |
//! | `wee_alloc` | 153,768 bytes | 1.14 | 5 pages | 4,002 pages |
//!
//! **Do not use `wee_alloc`** in a script that runs for longer than a test: in that run it grew
//! by two pages with each of the 2,000 large events, which goes on until the host has no more
//! memory, and nobody maintains it any longer. `talc` is as small and does not.
//!
//! # Public API
//!
//! What this page leads to is public. The module `__private` is what the attributes'
//! code calls; it may change in any version.

#[doc(hidden)]
pub use cfx_core::__private;

#[doc(inline)]
pub use cfx_core::{
    acl, builtin, chat, commands, convars, events, kvp, msgpack, native, persist, profiler,
    resources, state, task,
};

#[cfg(feature = "server")]
#[doc(inline)]
pub use cfx_core::{buckets, console, http, passwords, players};

#[cfg(feature = "client")]
#[doc(inline)]
pub use cfx_core::{keys, nui};

#[cfg(feature = "getrandom")]
#[doc(inline)]
pub use cfx_core::random;

#[doc(inline)]
pub use cfx_core::script_exports as exports;

#[cfg(feature = "spacetime")]
pub mod spacetime;

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
    Args, CallError, FromArgument, FuncRef, Handler, Hash, Input, InvokeError, InvokeErrorKind,
    Outcome, Quaternion, Raw, Rest, Source, Vector2, Vector3, Vector4, hash, joaat, native_hash,
    print,
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

#[cfg(all(feature = "test", not(target_arch = "wasm32")))]
#[doc(inline)]
pub use cfx_test as testing;

mod allocator;
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
    pub use crate::commands::Caller;
    #[doc(no_inline)]
    pub use crate::persist::Persist;
    #[cfg(feature = "server")]
    #[doc(no_inline)]
    pub use crate::players::Player;
    #[doc(no_inline)]
    pub use crate::task::{next_tick, sleep, spawn};
    #[doc(no_inline)]
    pub use crate::{Args, FuncRef, Rest, Source, Vector3, events, log, task};
    #[doc(no_inline)]
    pub use crate::{command, event, export, net_event, on_start, on_stop, tick};
}

/// Compiles the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
