//! The attributes, documented where authors meet them.

/// Runs the function for every event of a name that is raised on this side: by a script
/// of any resource here, by the server core, or by a page of the user interface.
///
/// ```standalone_crate
/// use cfx::event;
///
/// #[event("greet")]
/// fn greet(name: &str) {
///     cfx::print!("Hello, {name}!");
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # cfx::events::emit("greet", ("Ada",)).unwrap();
/// # assert_eq!(host.take_log(), ["Hello, Ada!"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"name"` | the function's name, without `r#` | the event's name |
/// | `Type` | | an event of the platform, by its type in [`builtin`](crate::builtin) |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not:
///
/// * Any number of arguments, by position. Each has a type that implements serde's
///   `Deserialize`: numbers, `bool`, `String`, `Option`, `Vec`, tuples, maps, your own
///   types that derive it, [`Vector3`](crate::Vector3), [`FuncRef`](crate::FuncRef).
/// * An argument of type [`Source`](crate::Source), at any position, takes none of the
///   event's arguments: it says who raised the event. One of type `Player`, of the server's
///   module `players`, says the same and refuses events that are from no player: a handler
///   that would be dangerous without one takes it.
/// * [`Args`](crate::Args) and [`Rest<T>`](crate::Rest) take all arguments that are left,
///   [`Raw`](crate::Raw) is the payload as it came.
/// * A handler that is not `async` may borrow from the event: `&str`, `&[u8]`, types with
///   a lifetime.
/// * The result is nothing, or a `Result<(), E>` where `E` implements `Display`.
///
/// Not accepted are methods, generics, `impl Trait` arguments, `const`, `unsafe` and
/// `extern` functions; an `async` function cannot borrow from the event, which is over
/// when the function goes on.
///
/// # What it does
/// The function stays as it is and can be called and tested like any other. When the
/// script starts, it is registered; all registrations happen in the order of the source
/// (by file, then line), and handlers of the same event run in that order. An `async`
/// function runs at once up to where it first waits, and the event goes on then.
///
/// An event of the platform is named by its type, which is then also the argument: the type
/// `PlayerDropped` of [`builtin`](crate::builtin) stands for `playerDropped`, as in
/// `#[event(PlayerDropped)] fn left(event: PlayerDropped)`.
///
/// Attributes can be stacked: one function may handle several events, and both local and
/// network events of the same name. `#[cfg]` on the function holds for the registration,
/// too. A handler that comes and goes is made by [`events::on`](crate::events::on).
///
/// ```standalone_crate
/// use cfx::prelude::*;
///
/// #[event("shop:restock")]
/// #[net_event("shop:restock")]
/// async fn restock(item: String, source: Source) -> Result<(), events::EmitError> {
///     sleep(Duration::from_secs(1)).await;
///     cfx::print!("{source:?} restocked {item}");
///     events::emit("shop:restocked", (item,))
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # host.event("shop:restock", ("bread",), "");
/// # host.event("shop:restock", ("milk",), "net:7");
/// # host.tick(1000);
/// # assert_eq!(host.take_log(), ["Local restocked bread", "Client(7) restocked milk"]);
/// # }
/// ```
///
/// # Errors
/// At run time all of them are lines on the console that begin with
/// `SCRIPT ERROR in event 'name'`: an argument that does not fit (the handler does not
/// run), and the error that the handler returned.
#[doc(alias = "AddEventHandler")]
#[doc(alias = "on")]
pub use cfx_macros::event;

/// Runs the function for every event of a name that comes over the network: on the server
/// from a client, on a client from the server.
///
/// ```standalone_crate
/// use cfx::prelude::*;
///
/// #[net_event("shop:buy")]
/// fn buy(source: Source, item: String, count: u32) -> Result<(), String> {
///     let Source::Client(client) = source else {
///         return Err("only a client can buy".into());
///     };
///     if count == 0 || count > 10 {
///         return Err(format!("client {client} asked for {count} of {item}"));
///     }
///     events::emit_client(client, "shop:bought", (item, count)).map_err(|e| e.to_string())
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # host.event("shop:buy", ("bread", 3), "net:7");
/// # assert_eq!(host.take_sent()[0].name, "shop:bought");
/// # host.event("shop:buy", ("bread", 1000), "net:7");
/// # assert_eq!(
/// #     host.take_log(),
/// #     ["^1SCRIPT ERROR in event 'shop:buy': client 7 asked for 1000 of bread^7"],
/// # );
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"name"` or `Type` | the function's name, without `r#` | as of [`#[event]`](macro@event) |
/// | `max_size = 1024` | any | the most bytes of a payload |
/// | `rate = "10/s"` | any | how often one player may raise it: so many times a second (`s`), a minute (`min`) or an hour (`h`) |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// Accepted functions, what it does and its errors are those of [`#[event]`](macro@event).
///
/// # Limits
/// What exceeds `max_size` or `rate` is dropped before anything of it is read. Each player
/// has as much as the rate says in one go, and gets it back bit by bit. The console says
/// once a minute for each player that something was dropped.
///
/// ```standalone_crate
/// use cfx::prelude::*;
///
/// #[net_event("chat:say", max_size = 256, rate = "2/s")]
/// fn say(source: Source, text: &str) {
///     cfx::print!("{source:?}: {text}");
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # for _ in 0..9 { host.event("chat:say", ("hi",), "net:7"); }
/// # host.event("chat:say", ("x".repeat(300),), "net:8");
/// # let log = host.take_log();
/// # assert_eq!(log[..2], ["Client(7): hi", "Client(7): hi"]);
/// # assert!(log[2].contains("player 7") && log[3].contains("player 8") && log.len() == 4);
/// # }
/// ```
///
/// # Security
/// The other side chooses what it sends. Any client can raise any network event at any
/// time, with any arguments: types are checked, and nothing else. Check in the handler
/// whether this source may do this now, and never take the player's id from the
/// arguments: the [`Source`](crate::Source) is what the platform vouches for. What takes
/// long or costs something deserves a `rate`. Functions in a payload are refused.
///
/// An event for which only `#[event]` handlers exist reaches none of them from the
/// network; the console says so once.
#[doc(alias = "RegisterNetEvent")]
#[doc(alias = "RegisterServerEvent")]
#[doc(alias = "onNet")]
pub use cfx_macros::net_event;

/// Runs the function every tick: once per frame on a client, about 20 to 60 times a second
/// on a server.
///
/// ```standalone_crate
/// use cfx::prelude::*;
///
/// #[tick]
/// async fn every_second() {
///     cfx::print!("a second has passed");
///     sleep(Duration::from_secs(1)).await;
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # host.tick(0);
/// # host.tick(500);
/// # assert_eq!(host.take_log().len(), 1);
/// # host.tick(500);
/// # host.tick(0);
/// # assert_eq!(host.take_log().len(), 1);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `interval = "500ms"` | every tick | how much time passes from run to run: milliseconds (`ms`), seconds (`s`) or minutes (`min`) |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions without arguments, `async` or not, whose result is nothing or a
/// `Result<(), E>` where `E` implements `Display`.
///
/// # What it does
/// The function runs in every tick, from the first after the start of the script, in the
/// order of the source (by file, then line). An `async` function is not started again
/// while its last run waits; so the one above runs once a second. A function that comes
/// and goes is made by [`task::on_each_tick`](crate::task::on_each_tick).
///
/// With an `interval` it runs in the first tick, and then in the first tick at or after each
/// time that was planned, which are the interval apart. Times that were missed are left
/// out; nothing runs in bursts to catch up. An `async` function is not started again while
/// its last run waits. [`task::interval`](crate::task::interval) does the same for
/// functions that come and go.
///
/// ```standalone_crate
/// use cfx::tick;
///
/// #[tick(interval = "2s")]
/// fn every_other_second() {
///     cfx::print!("two seconds have passed");
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # for _ in 0..5 { host.tick(500); }
/// # assert_eq!(host.take_log().len(), 2);
/// # }
/// ```
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in tick`; the function runs again
/// in the next tick.
#[doc(alias = "setTick")]
#[doc(alias = "SetTick")]
#[doc(alias = "setInterval")]
#[doc(alias = "SetInterval")]
pub use cfx_macros::tick;

/// Runs the function once, when the script starts.
///
/// ```standalone_crate
/// #[cfx::main]
/// fn start() {
///     cfx::print!("the shop is open");
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # assert_eq!(host.take_log(), ["the shop is open"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// One free function of the crate, without arguments, `async` or not, whose result is
/// nothing or a `Result<(), E>` where `E` implements `Display`. A second one is a compile
/// error, because their order would be a matter of chance.
///
/// # What it does
/// All handlers and ticks are registered by then, so events that the function raises
/// reach them. An `async` function runs at once up to where it first waits.
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in main`. The script goes on: what
/// is registered stays registered.
pub use cfx_macros::main;

/// Runs the function when this resource has started: for the event `onResourceStart` with
/// this resource's own name, on either side.
///
/// ```standalone_crate
/// use cfx::on_start;
///
/// #[on_start]
/// fn started() {
///     cfx::print!("all scripts of this resource run");
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # host.event("onResourceStart", ("another",), "");
/// # host.event("onResourceStart", ("mock",), "");
/// # assert_eq!(host.take_log(), ["all scripts of this resource run"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions without arguments, `async` or not, whose result is nothing or a
/// `Result<(), E>` where `E` implements `Display`.
///
/// # What it does
/// [`#[cfx::main]`](macro@crate::main) runs when this script has been loaded, this function when
/// all scripts of the resource have been: other scripts' exports can be called then. There
/// may be any number of them; they run in the order of the source. A function that comes
/// and goes is made by [`events::on_start`](crate::events::on_start).
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in on_start`.
#[doc(alias = "onResourceStart")]
#[doc(alias = "onClientResourceStart")]
#[doc(alias = "onServerResourceStart")]
pub use cfx_macros::on_start;

/// Runs the function when this resource is about to stop: for the event `onResourceStop`
/// with this resource's own name, on either side.
///
/// ```standalone_crate
/// use cfx::on_stop;
///
/// #[on_stop]
/// fn save() -> Result<(), std::num::TryFromIntError> {
///     let balance = i32::try_from(100_i64)?;
///     cfx::print!("saved {balance}");
///     Ok(())
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
/// # host.event("onResourceStop", ("another",), "");
/// # host.event("onResourceStop", ("mock",), "");
/// # assert_eq!(host.take_log(), ["saved 100"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions without arguments, whose result is nothing or a `Result<(), E>` where `E`
/// implements `Display`. Not `async` ones: there is nothing left to wait for.
///
/// # What it does
/// There may be any number of them; they run in the order of the source. Right after all
/// handlers of the event, every [task](crate::task), interval and timeout is dropped, the
/// latest first, with what it holds; none starts after that. A function that comes and goes
/// is made by [`events::on_stop`](crate::events::on_stop).
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in on_stop`.
#[doc(alias = "onResourceStop")]
#[doc(alias = "onClientResourceStop")]
#[doc(alias = "onServerResourceStop")]
pub use cfx_macros::on_stop;

/// Runs the function for a command of the console and the chat.
///
/// ```standalone_crate
/// use cfx::commands::Caller;
/// use cfx::command;
///
/// #[command("heal", restricted)]
/// fn heal(caller: Caller, target: u32, amount: Option<f32>) -> Result<(), String> {
///     if target == 0 {
///         return Err("nobody has the id 0".into());
///     }
///     cfx::print!("{caller:?} heals {target} by {}", amount.unwrap_or(100.0));
///     Ok(())
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.native("REGISTER_COMMAND", |call| cfx::print!("{}", call.text(1).unwrap()));
/// # host.start();
/// # let function = host.take_log().pop().unwrap();
/// # host.call_ref(&function, (0, ["7", "2.5"], "heal 7 2.5"));
/// # host.call_ref(&function, (0, ["me"], "heal me"));
/// # host.call_ref(&function, (0, [""; 0], "heal"));
/// # assert_eq!(host.take_log(), [
/// #     "Console heals 7 by 2.5",
/// #     "'target': expected an integer, got the string \"me\"; usage: heal <target> [amount]",
/// #     "'target' is missing; usage: heal <target> [amount]",
/// # ]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"name"` | the function's name, without `r#` | the command's name, one word |
/// | `restricted` | for everyone | only for those whom the configuration grants `command.<name>` |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not, whose result is nothing or a
/// `Result<(), E>` where `E` implements `Display`. Their arguments are made of the words
/// after the name, one after the other; a quoted text is one word:
///
/// | type | what it takes |
/// |---|---|
/// | integers, `f32`, `f64` | a word that is such a number |
/// | `bool` | true, false, 1, 0, on, off, yes, no |
/// | `String`, `&str`, `char` | a word |
/// | an enum of plain variants that derives `Deserialize` | the name of a variant |
/// | `Option` of these | a word that may be missing; `None` then |
/// | [`Rest<T>`](crate::Rest), [`Args`](crate::Args) | all words that are left |
/// | [`Raw`](crate::Raw) | no word: the whole line as it was written |
/// | [`Caller`](crate::commands::Caller), [`Source`](crate::Source) | no word: who ran it |
/// | `Player` | no word: the player who ran it; the console cannot |
///
/// Words too many are ignored. An `async` function cannot borrow: `String` for `&str`.
///
/// # What it does
/// A command of this name is registered (native `REGISTER_COMMAND`, 0x5FA79B0F). Words that
/// do not fit are the caller's mistake and nothing is logged: the caller is told what is
/// wrong and how the command is used, a player on the server by the client event
/// `chat:addMessage`, the console in a line. A command that comes and goes is made by
/// [`commands::on`](crate::commands::on) or [`commands::register`](crate::commands::register).
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in command 'name'`.
#[doc(alias = "RegisterCommand")]
pub use cfx_macros::command;

/// Makes the function an export of this resource: other resources call it by its name.
///
/// ```standalone_crate
/// use cfx::prelude::*;
/// use cfx::{export, exports};
///
/// #[export]
/// fn balance(player: u32) -> Result<u32, String> {
///     if player == 0 { Err("nobody has the id 0".into()) } else { Ok(player * 100) }
/// }
///
/// #[export("slowBalance")]
/// async fn slow_balance(player: u32) -> u32 {
///     sleep(Duration::from_secs(1)).await;
///     player * 100
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.start();
///
/// // In another resource, here called `mock`:
/// assert_eq!(exports::call::<u32>("mock", "balance", (7,)).unwrap(), 700);
/// spawn(async {
///     let balance: u32 = exports::call_async("mock", "slowBalance", (7,)).await.unwrap();
///     cfx::print!("{balance}");
/// });
/// # for ms in [0, 1000, 0] { host.tick(ms); }
/// # assert_eq!(host.take_log(), ["700"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"name"` | the function's name, without `r#` | the export's name |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not, with arguments as those of
/// [`#[event]`](macro@event). The result is any type that implements serde's `Serialize`,
/// or a `Result<T, E>` of such a `T` where `E` implements `Display`.
///
/// # What it does
/// It answers when other resources ask for the export, whatever language they are written
/// in. An `async` function runs at once up to where it first waits: a result that is there
/// by then is the answer; otherwise the caller is answered the platform's promise, which
/// Lua and JavaScript await and [`exports::call_async`](crate::exports::call_async) does.
/// An export that comes and goes is made by [`exports::declare`](crate::exports::declare)
/// and its sisters.
///
/// # Errors
/// Arguments that do not fit and errors that it returns are logged as
/// `SCRIPT ERROR in export 'name'`. The caller learns that the call failed; when it was
/// given a promise, also the error's text.
#[doc(alias = "exports")]
pub use cfx_macros::export;

/// Runs the function before a value of a state bag is set.
///
/// ```standalone_crate
/// use cfx::state::{StateBag, StateChange};
/// use cfx::state_bag_handler;
///
/// #[state_bag_handler(key = "fuel")]
/// fn fuel_changes(change: StateChange<'_>) -> Result<(), cfx::msgpack::DecodeError> {
///     cfx::print!("{}: {:?}", change.bag(), change.value::<f32>()?);
///     Ok(())
/// }
///
/// #[state_bag_handler(key = "job", bag = "player:4")]
/// async fn job_changes(bag: StateBag, key: String, job: Option<String>) {
///     cfx::task::next_tick().await;
///     cfx::print!("{} {key} {job:?}", bag.name());
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.native("ADD_STATE_BAG_CHANGE_HANDLER", |call| {
/// #     cfx::print!("{}", call.text(2).unwrap());
/// #     call.set(1);
/// # });
/// # host.start();
/// # let functions = host.take_log();
/// # host.call_ref(&functions[0], ("entity:12", "fuel", 62.5, 0, true));
/// # host.call_ref(&functions[1], ("player:4", "job", (), 0, true));
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["entity:12: Some(62.5)", "player:4 job None"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `key = "name"` | all keys | the key whose changes are of interest |
/// | `bag = "name"` | all bags | the bag: `global`, `player:4`, `entity:12`, `localEntity:770` |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not, whose result is nothing or a
/// `Result<(), E>` where `E` implements `Display`. The argument is a
/// [`StateChange`](crate::state::StateChange), or the arguments are what the platform passes,
/// by position, of which those at the end can be left out: the bag's name (`String`, `&str`
/// or [`StateBag`](crate::state::StateBag)), the key, the value (`Option<T>`: `None` when the
/// key is removed), a reserved number, whether the value is replicated (`bool`).
///
/// # What it does
/// As [`state::on_change`](crate::state::on_change): the bag still has the old value when
/// the function runs, and the new one cannot be refused.
///
/// # Security
/// The value may have been written by a player, who chooses what it is. A function in it
/// is refused.
///
/// # Errors
/// Values that do not fit and errors that it returns are logged as
/// `SCRIPT ERROR in state bag handler 'function'`.
#[doc(alias = "AddStateBagChangeHandler")]
pub use cfx_macros::state_bag_handler;

/// Runs the function when a convar was set.
///
/// ```standalone_crate
/// use cfx::{convar_listener, convars};
///
/// #[convar_listener("shop_*")]
/// fn settings_changed(name: &str) {
///     cfx::print!("{name} is now {}", convars::get(name, ""));
/// }
/// # fn main() {
/// # let host = cfx::mock::MockHost::new();
/// # host.native("GET_CONVAR", |call| call.set("open"));
/// # host.native("ADD_CONVAR_CHANGE_LISTENER", |call| cfx::print!("{}", call.text(1).unwrap()));
/// # host.start();
/// # let function = host.take_log().pop().unwrap();
/// # host.call_ref(&function, ("shop_state", ""));
/// # assert_eq!(host.take_log(), ["shop_state is now open"]);
/// # }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"filter"` | every convar | a convar's name, in which `*` stands for any text |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not, without an argument or with one, the
/// convar's name (`&str` or `String`), whose result is nothing or a `Result<(), E>` where
/// `E` implements `Display`.
///
/// # What it does
/// As [`convars::on_change`](crate::convars::on_change), which is for listeners that come and
/// go (native `ADD_CONVAR_CHANGE_LISTENER`, 0xAB7F7241).
///
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in convar listener 'function'`.
#[doc(alias = "AddConvarChangeListener")]
pub use cfx_macros::convar_listener;

/// Runs the function when a page of the user interface calls it, and answers the page
/// (client; the feature `client`).
///
/// ```standalone_crate
/// use cfx::nui_callback;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Deserialize)]
/// struct Order {
///     item: String,
/// }
///
/// #[derive(Serialize)]
/// struct Price {
///     price: u32,
/// }
///
/// // In the page: fetch(`https://${GetParentResourceName()}/price`, {
/// //     method: 'POST', body: JSON.stringify({ item: 'bread' }) })
/// #[nui_callback]
/// async fn price(order: Order) -> Result<Price, String> {
///     match order.item.as_str() {
///         "bread" => Ok(Price { price: 3 }),
///         other => Err(format!("there is no {other}")),
///     }
/// }
/// # fn main() {}
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `"name"` | the function's name, without `r#` | the callback's name, as the page calls it |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not, without an argument or with one: the
/// page's data, as any type that implements serde's `Deserialize` and owns what it holds.
/// The result is any type that implements `Serialize`, or a `Result<T, E>` of such a `T`
/// where `E` implements `Display`.
///
/// # What it does
/// The page's call is answered with the result when the function has ended, however long
/// that takes. What happens to data that does not fit, and to an error, is said at
/// [`nui::on_callback_fallible`](crate::nui::on_callback_fallible), which is for callbacks
/// that come and go.
#[doc(alias = "RegisterNUICallback")]
#[doc(alias = "RegisterNuiCallback")]
#[doc(alias = "RegisterNuiCallbackType")]
#[cfg(feature = "client")]
pub use cfx_macros::nui_callback;

/// Runs the function for HTTP requests to this resource, `/<resource>/..` of the server
/// (the feature `server`).
///
/// ```standalone_crate
/// use cfx::{http, http_handler};
///
/// #[http_handler]
/// async fn handle(request: http::Request) -> String {
///     format!("you asked for {}", request.path())
/// }
/// # fn main() {}
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// One free function of the crate, `async` or not, that takes a
/// [`http::Request`](crate::http::Request) and whose result implements
/// [`http::IntoResponse`](crate::http::IntoResponse). A second one is a compile error: the
/// platform has one handler for a resource.
///
/// # What it does
/// As [`http::on_request`](crate::http::on_request), which also says what becomes of
/// errors.
#[doc(alias = "SetHttpHandler")]
#[cfg(feature = "server")]
pub use cfx_macros::http_handler;

/// A test that runs the script twice: natively on the mock host, and compiled to
/// WebAssembly in the program's own host (feature `test`, among the dev-dependencies).
///
/// ```text
/// use cfx::testing::{TestServer, event};
///
/// #[cfx::test]
/// fn buying(server: TestServer) {
///     let ada = server.player("Ada");
///     server.client_event(ada, "shop:buy", ("bread", 3));
///     assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread", 3))]);
/// }
/// ```
///
/// # Keys
/// | key | default | meaning |
/// |---|---|---|
/// | `mock_only`, `wasm_only` | both run | one of the two |
/// | `features = "a, b"` | none | what the script is built with, beside its default features |
/// | `no_default_features` | | it is built without them |
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Functions whose argument is a `TestServer` or a `TestClient`, or that have none, and
/// whose result is nothing or a `Result`. `#[ignore]` and `#[should_panic]` work as usual.
///
/// # What it does
/// The function stays as it is; a module of its name has the tests `mock` and `wasm`. The
/// latter builds the package once for all of them. The module
/// [`testing`](crate::testing) says what a test can do.
///
/// # Errors
/// A test fails, beside its own assertions, when the script logged a `SCRIPT ERROR` or
/// trapped and the test did not look.
#[cfg(all(feature = "test", not(target_arch = "wasm32")))]
pub use cfx_macros::test;
