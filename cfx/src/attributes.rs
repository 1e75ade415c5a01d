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
/// | `crate = path` | `::cfx` | where this crate is found, if it is re-exported |
///
/// # Accepted functions
/// Free functions in any module, `async` or not:
///
/// * Any number of arguments, by position. Each has a type that implements serde's
///   `Deserialize`: numbers, `bool`, `String`, `Option`, `Vec`, tuples, maps, your own
///   types that derive it, [`Vector3`](crate::Vector3), [`FuncRef`](crate::FuncRef).
/// * An argument of type [`Source`](crate::Source), at any position, takes none of the
///   event's arguments: it says who raised the event.
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
/// Keys, accepted functions, what it does and its errors are those of
/// [`#[event]`](macro@event).
///
/// # Security
/// The other side chooses what it sends. Any client can raise any network event at any
/// time, with any arguments: types are checked, and nothing else. Check in the handler
/// whether this source may do this now, and never take the player's id from the
/// arguments: the [`Source`](crate::Source) is what the platform vouches for. What takes
/// long or costs something deserves a limit on how often a client gets it.
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
/// # Errors
/// An error that it returns is logged as `SCRIPT ERROR in tick`; the function runs again
/// in the next tick.
#[doc(alias = "setTick")]
#[doc(alias = "SetTick")]
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
