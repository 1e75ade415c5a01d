//! Console and chat commands: registering them, running them, listing them.
//!
//! ```
//! use cfx_core::commands::{self, Caller, Command};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("REGISTER_COMMAND", |_| {});
//! commands::register("heal", true, |command: Command| match command.source {
//!     Caller::Client(player) => cfx_core::print!("{player} heals {:?}", command.args),
//!     Caller::Console => cfx_core::print!("nobody to heal"),
//! })
//! .forget();
//! # assert!(host.take_log().is_empty());
//! ```

use core::cell::RefCell;
use core::fmt;
use std::rc::Rc;

use serde::{Deserialize, Deserializer};

use crate::handler::{FromArgument, Input, Outcome};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{Arguments, DecodeError};
use crate::native::{Packed, invoke, invoke_or_default};
use crate::refs::FuncRef;

const REGISTER_COMMAND: u64 = native_hash("REGISTER_COMMAND");
const EXECUTE_COMMAND: u64 = native_hash("EXECUTE_COMMAND");
const GET_REGISTERED_COMMANDS: u64 = native_hash("GET_REGISTERED_COMMANDS");

/// Who ran a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Caller {
    /// Id 0. On the server: its console, or a script by [`execute`]. On a client: the own
    /// player, because everything there runs on their behalf.
    Console,
    /// Server side: the player with this net id.
    Client(u32),
}

/// A command that was run: what its handler is given.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Command {
    /// Who ran it.
    pub source: Caller,
    /// The words after the name; quoted words are one.
    pub args: Vec<String>,
    /// The whole line as it was written, with the name.
    pub raw: String,
}

impl Command {
    fn read(arguments: &mut Arguments<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            source: match arguments.take()? {
                0 => Caller::Console,
                id => Caller::Client(id),
            },
            args: arguments.take()?,
            raw: arguments.take()?,
        })
    }
}

/// A command or why it is none: an error gets as far as the handler, which knows the name
/// to report it with.
struct Incoming(Result<Command, DecodeError>);

impl<'a> FromArgument<'a> for Incoming {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Ok(Self(Command::read(&mut input.arguments)))
    }
}

type Slot = RefCell<Option<Rc<dyn Fn(Command)>>>;

/// Runs `handler` for a command until the guard is dropped (native `REGISTER_COMMAND`,
/// 0x5FA79B0F).
///
/// A `restricted` command is only for those whom the server's configuration grants
/// `command.<name>`; any other is for everyone. The handler may return a `Result`, whose
/// error is logged with the command's name.
///
/// Registering a name again replaces the handler; whether it is restricted was settled the
/// first time.
///
/// ```
/// use cfx_core::commands::{self, Command};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_COMMAND", |call| cfx_core::print!("{}", call.text(1).unwrap()));
/// let guard = commands::register("setspeed", false, |command: Command| {
///     let text = command.args.first().ok_or("how fast?")?;
///     let speed: f32 = text.parse().map_err(|_| "not a number")?;
///     cfx_core::print!("speed {speed}");
///     Ok::<(), &str>(())
/// });
/// # let function = host.take_log().pop().unwrap();
/// # host.call_ref(&function, (1, ["2.5"], "setspeed 2.5"));
/// # host.call_ref(&function, (1, [""; 0], "setspeed"));
/// # let failed = "^1SCRIPT ERROR in command 'setspeed': how fast?^7";
/// # assert_eq!(host.take_log(), ["speed 2.5", failed]);
/// ```
#[doc(alias = "RegisterCommand")]
pub fn register<R: Outcome>(
    name: &str,
    restricted: bool,
    handler: impl Fn(Command) -> R + 'static,
) -> CommandGuard {
    let name: Rc<str> = name.into();
    let run: Rc<dyn Fn(Command)> = Rc::new({
        let name = Rc::clone(&name);
        move |command| handler(command).report(|error| failed(&name, error))
    });
    let slot = Rc::new(Slot::new(Some(run)));
    let function = FuncRef::new({
        let (name, slot) = (Rc::clone(&name), Rc::clone(&slot));
        move |Incoming(command): Incoming| {
            // Not borrowed while it runs: it may drop its own guard.
            let run = slot.borrow().clone();
            match (run, command) {
                (Some(run), Ok(command)) => run(command),
                (Some(_), Err(error)) => failed(&name, &error),
                (None, _) => {}
            }
        }
    });
    match invoke::<()>(REGISTER_COMMAND, (&*name, &function, restricted)) {
        // The host has its name but is no owner of it, and never lets go of it: the function
        // stays for good, and what it runs is in the slot.
        Ok(()) => function.keep(),
        Err(error) => {
            logging::script_error(format_args!("the registration of command '{name}'"), &error);
        }
    }
    CommandGuard(Some((name, slot)))
}

#[cold]
fn failed(name: &str, error: &dyn fmt::Display) {
    logging::script_error(format_args!("command '{name}'"), error);
}

/// Keeps a command's handler; dropping it drops the handler, also while it runs.
///
/// The platform cannot unregister a command before the resource stops: the name stays
/// known and listed, and running it does nothing any more.
#[must_use = "dropping the guard silences the command; call `forget` to keep it"]
pub struct CommandGuard(Option<(Rc<str>, Rc<Slot>)>);

impl CommandGuard {
    /// Keeps the handler for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("REGISTER_COMMAND", |_| {});
    /// cfx_core::commands::register("ping", false, |_| cfx_core::print!("pong")).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        self.0 = None;
    }
}

impl Drop for CommandGuard {
    fn drop(&mut self) {
        if let Some((_, slot)) = &self.0 {
            // Two steps: the handler's destructors may call in here.
            let handler = slot.take();
            drop(handler);
        }
    }
}

impl fmt::Debug for CommandGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.as_ref().map(|(name, _)| name);
        f.debug_tuple("CommandGuard").field(&name).finish()
    }
}

/// Runs a line as if it stood in the console, with the rights of this resource (native
/// `EXECUTE_COMMAND`, 0x561C060B). The command has run when it returns.
///
/// What players wrote does not belong into the line unchecked.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("EXECUTE_COMMAND", |call| assert_eq!(call.text(0).unwrap(), "ensure chat"));
/// cfx_core::commands::execute("ensure chat");
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "ExecuteCommand")]
pub fn execute(command_line: &str) {
    invoke_or_default::<()>(EXECUTE_COMMAND, (command_line,));
}

/// A command that the platform knows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct RegisteredCommand {
    /// Its name.
    pub name: String,
    /// The resource that registered it; empty when the platform does not tell.
    #[serde(default)]
    pub resource: String,
    /// How many arguments it takes; `None` for any number.
    #[serde(default, deserialize_with = "arity")]
    pub arity: Option<u32>,
}

/// "Any number" is -1, in whichever integer type the host has it.
fn arity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    let arity = i128::deserialize(deserializer)?;
    Ok(i32::try_from(arity)
        .ok()
        .and_then(|arity| arity.try_into().ok()))
}

/// All commands, of the platform and of every resource (native `GET_REGISTERED_COMMANDS`,
/// 0xD4BEF069).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_REGISTERED_COMMANDS", |call| call.set_object(&Vec::<()>::new()));
/// for command in cfx_core::commands::registered() {
///     cfx_core::print!("{} of {}", command.name, command.resource);
/// }
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetRegisteredCommands")]
#[must_use]
pub fn registered() -> Vec<RegisteredCommand> {
    invoke_or_default::<Option<Packed<Vec<RegisteredCommand>>>>(GET_REGISTERED_COMMANDS, ())
        .map(|Packed(commands)| commands)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use core::cell::Cell;

    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    type Latest = Rc<RefCell<(String, String, bool)>>;

    /// A host that remembers the name, function and restriction of the latest command.
    fn host() -> (MockHost, Latest) {
        let host = MockHost::new();
        let latest = Latest::default();
        host.native("REGISTER_COMMAND", {
            let latest = Rc::clone(&latest);
            move |call| {
                let texts = [0, 1].map(|slot| call.text(slot).unwrap());
                let [name, function] = texts;
                latest.replace((name, function, call.bool(2)));
            }
        });
        (host, latest)
    }

    #[test]
    fn what_the_handler_is_given() {
        let (host, latest) = host();
        let seen = Rc::new(RefCell::new(Vec::new()));
        let _guard = register("say", true, {
            let seen = Rc::clone(&seen);
            move |command| seen.borrow_mut().push(command)
        });
        let (name, function, restricted) = latest.take();
        assert_eq!((name.as_str(), restricted), ("say", true));

        host.call_ref(&function, (7, ["a b", "c"], "say \"a b\" c"))
            .unwrap();
        host.call_ref(&function, (0, [""; 0], "say")).unwrap();
        let first = Command {
            source: Caller::Client(7),
            args: vec!["a b".into(), "c".into()],
            raw: "say \"a b\" c".into(),
        };
        let second = Command {
            source: Caller::Console,
            args: vec![],
            raw: "say".into(),
        };
        assert_eq!(*seen.borrow(), [first, second]);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn not_restricted() {
        let (_host, latest) = host();
        register("open", false, |_| ()).forget();
        assert!(!latest.take().2);
    }

    #[test]
    fn errors_carry_the_name() {
        let (host, latest) = host();
        let _guard = register("x", false, |_| Err::<(), _>("broken"));
        let function = latest.take().1;
        host.call_ref(&function, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["^1SCRIPT ERROR in command 'x': broken^7"]);
        host.call_ref(&function, (0, 5)).unwrap();
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(
            log[0].starts_with("^1SCRIPT ERROR in command 'x': "),
            "{log:?}"
        );
    }

    #[test]
    fn dropped_it_is_inert_and_not_dangling() {
        let (host, latest) = host();
        let data = Rc::new(());
        let guard = register("x", false, {
            let data = Rc::clone(&data);
            move |_| print!("ran {data:?}")
        });
        let function = latest.take().1;
        host.call_ref(&function, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["ran ()"]);
        drop(guard);
        assert_eq!(Rc::strong_count(&data), 1, "the handler is gone");
        assert!(host.call_ref(&function, (0, [""; 0], "x")).is_some());
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn an_old_guard_leaves_a_new_handler_alone() {
        let (host, latest) = host();
        let old = register("x", false, |_| print!("old"));
        let _new = register("x", false, |_| print!("new"));
        drop(old);
        host.call_ref(&latest.take().1, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["new"]);
    }

    #[test]
    fn forgotten_it_stays() {
        let (host, latest) = host();
        register("x", false, |_| print!("ran")).forget();
        host.call_ref(&latest.take().1, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["ran"]);
    }

    #[test]
    fn a_handler_may_drop_its_guard_and_run_itself() {
        let (host, latest) = host();
        let guard = Rc::new(Cell::new(None));
        guard.set(Some(register("x", false, {
            let guard = Rc::clone(&guard);
            move |command: Command| {
                if command.args.is_empty() {
                    execute("x again");
                    guard.take();
                    execute("x again");
                }
                print!("{}", command.raw);
            }
        })));
        let function = latest.take().1;
        host.native("EXECUTE_COMMAND", {
            let function = function.clone();
            move |call| {
                let index = function.rsplit(':').next().unwrap().parse().unwrap();
                let line = (0, ["again"], call.text(0).unwrap());
                let payload = crate::msgpack::to_vec(&line).unwrap();
                assert!(!crate::refs::call_from_host(index, &payload).is_null());
            }
        });
        host.call_ref(&function, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["x again", "x"]);
    }

    #[test]
    fn a_refused_registration_is_reported() {
        let host = MockHost::new();
        let _guard = register("a\0b", false, |_| ());
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(log[0].contains("the registration of command 'a"), "{log:?}");
    }

    #[test]
    fn the_list_of_commands() {
        let host = MockHost::new();
        host.native("GET_REGISTERED_COMMANDS", |call| {
            call.set_object(&[
                Listed {
                    name: "quit",
                    resource: Some("internal"),
                    arity: Some(1),
                },
                Listed {
                    name: "heal",
                    resource: Some("medic"),
                    arity: Some(-1),
                },
                Listed {
                    name: "wide",
                    resource: None,
                    arity: Some(i128::from(u64::MAX)),
                },
                Listed {
                    name: "old",
                    resource: None,
                    arity: None,
                },
            ]);
        });
        let commands: Vec<_> = registered()
            .into_iter()
            .map(|command| (command.name, command.resource, command.arity))
            .collect();
        let expected = [
            ("quit", "internal", Some(1)),
            ("heal", "medic", None),
            ("wide", "", None),
            ("old", "", None),
        ];
        assert_eq!(
            commands,
            expected.map(|(name, resource, arity)| (name.to_owned(), resource.to_owned(), arity))
        );

        host.native("GET_REGISTERED_COMMANDS", |call| {
            call.set(crate::mock::MockValue::Null);
        });
        assert_eq!(registered(), []);
    }

    #[derive(serde::Serialize)]
    struct Listed {
        name: &'static str,
        #[serde(skip_serializing_if = "Option::is_none")]
        resource: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        arity: Option<i128>,
    }
}
