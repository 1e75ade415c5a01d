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

use crate::handler::{FromArgument, Handler, Input, Outcome, Takes};
use crate::hash::native_hash;
use crate::logging;
use crate::msgpack::{self, Arguments, Bytes, DecodeError, DecodeErrorKind, Origin, Raw, Words};
use crate::native::{Packed, invoke, invoke_or_default};
use crate::refs::FuncRef;
use crate::source::Source;

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

/// A command that was run, as the host tells it.
struct Invocation<'a> {
    name: &'a str,
    caller: Caller,
    /// A list of texts.
    words: &'a [u8],
    line: &'a [u8],
}

impl<'a> Invocation<'a> {
    fn read<'i: 'a>(name: &'a str, arguments: &mut Arguments<'i>) -> Result<Self, DecodeError> {
        Ok(Self {
            name,
            caller: match arguments.take()? {
                0 => Caller::Console,
                id => Caller::Client(id),
            },
            words: arguments.take::<Raw<'_>>()?.as_bytes(),
            line: arguments.take::<Bytes<'_>>()?.0,
        })
    }

    fn input(&self) -> Result<Input<'a>, DecodeError> {
        Ok(Input {
            arguments: Arguments::words(self.words, &WORDS)?,
            source: match self.caller {
                Caller::Console => Source::Local,
                Caller::Client(id) => Source::Client(id),
            },
            raw: self.line,
        })
    }
}

static WORDS: Words = Words {
    // What is computed with the number does not expect one that is none.
    float: |word| word.parse().ok().filter(|number: &f64| number.is_finite()),
    boolean: |word| match word {
        "true" | "1" | "on" | "yes" => Some(true),
        "false" | "0" | "off" | "no" => Some(false),
        _ => None,
    },
};

impl<'a> FromArgument<'a> for Caller {
    fn from_argument(input: &mut Input<'a>) -> Result<Self, DecodeError> {
        Ok(match input.source {
            Source::Client(id) => Self::Client(id),
            _ => Self::Console,
        })
    }
}

type Run = Rc<dyn Fn(&Invocation<'_>) -> Result<(), DecodeError>>;

type Slot = RefCell<Option<Run>>;

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
    let run = move |invocation: &Invocation<'_>| {
        let command = Command {
            source: invocation.caller,
            args: msgpack::from_slice(invocation.words)?,
            raw: String::from_utf8_lossy(invocation.line).into_owned(),
        };
        handler(command).report(|error| failed(invocation.name, error));
        Ok(())
    };
    add(name, restricted, Rc::new(run))
}

/// Runs `handler` for a command until the guard is dropped, with arguments that are made
/// of the words after the name (native `REGISTER_COMMAND`, 0x5FA79B0F).
///
/// `usage` is the name and, after a space, what is shown to whoever gets it wrong. The
/// words are read as the types of the handler's arguments: numbers, text, `bool` (true and
/// false, 1 and 0, on and off, yes and no), enums of plain variants by their names, and
/// `Option` of these where a word may be missing. [`Args`](crate::Args) and
/// [`Rest`](crate::Rest) take all remaining words, [`Raw`](crate::Raw) is the whole line.
/// [`Caller`], [`Source`] and `Player` take no word. Words too many are ignored.
///
/// A word that does not fit is the caller's mistake: a player is told in the chat (event
/// `chat:addMessage`), the console in a line. An error of the handler's own is logged.
///
/// ```
/// use cfx_core::commands::{self, Caller};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_COMMAND", |call| cfx_core::print!("{}", call.text(1).unwrap()));
/// let heal = |caller: Caller, target: u32, amount: Option<f32>| {
///     cfx_core::print!("{caller:?} heals {target} by {}", amount.unwrap_or(100.0));
/// };
/// let guard = commands::on("heal <target> [amount]", true, heal);
/// # let function = host.take_log().pop().unwrap();
/// # host.call_ref(&function, (0, ["7", "2.5"], "heal 7 2.5"));
/// # host.call_ref(&function, (0, ["me"], "heal me"));
/// # assert_eq!(host.take_log(), [
/// #     "Console heals 7 by 2.5",
/// #     "argument 1: expected an integer, got the string \"me\"; usage: heal <target> [amount]",
/// # ]);
/// ```
#[doc(alias = "RegisterCommand")]
pub fn on<M, H>(usage: &str, restricted: bool, handler: H) -> CommandGuard
where
    H: Handler<M, Output: Outcome> + 'static,
    M: 'static,
{
    let usage: Rc<str> = usage.trim().into();
    let name = usage.split_whitespace().next().unwrap_or_default();
    let run = {
        let usage = Rc::clone(&usage);
        move |invocation: &Invocation<'_>| {
            let mut input = invocation.input()?;
            match handler.call(&mut input) {
                Ok(outcome) => outcome.report(|error| failed(invocation.name, error)),
                Err(error) => refuse(invocation, &error.to_string(), &usage),
            }
            Ok(())
        }
    };
    add(name, restricted, Rc::new(run))
}

/// An argument of a command's function: its name and what it takes of the words.
pub(crate) type Parameter = (&'static str, fn() -> WordsTaken);

/// Runs a function for a command for as long as the resource lives.
pub(crate) fn declare(
    name: &'static str,
    restricted: bool,
    parameters: &'static [Parameter],
    run: fn(&mut Input<'_>) -> Result<(), DecodeError>,
) {
    let run = move |invocation: &Invocation<'_>| {
        let mut input = invocation.input()?;
        let count = input.arguments.remaining();
        if let Err(error) = run(&mut input) {
            let (reason, usage) = (reason(&error, count, parameters), usage(name, parameters));
            refuse(invocation, &reason, &usage);
        }
        Ok(())
    };
    add(name, restricted, Rc::new(run)).forget();
}

fn add(name: &str, restricted: bool, run: Run) -> CommandGuard {
    let name: Rc<str> = name.into();
    let slot = Rc::new(Slot::new(Some(run)));
    let place = ["command '", &name, "'"].concat();
    let function = FuncRef::listener(place.into(), Origin::Trusted, {
        let (name, slot) = (Rc::clone(&name), Rc::clone(&slot));
        move |input| {
            // Not borrowed while it runs: it may drop its own guard.
            let run = slot.borrow().clone();
            match run {
                Some(run) => {
                    let span = logging::span("command", &name);
                    let _in = span.enter();
                    run(&Invocation::read(&name, &mut input.arguments)?)
                }
                None => Ok(()),
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

/// What is wrong with a word, by the name of the argument that it is for.
#[cold]
fn reason(error: &DecodeError, words: usize, parameters: &[Parameter]) -> String {
    let mut first = 0;
    let parameter = parameters.iter().find(|(_, takes)| {
        let place = error.argument().unwrap_or(0);
        match takes() {
            WordsTaken::None => false,
            WordsTaken::One | WordsTaken::Perhaps => {
                first += 1;
                first == place
            }
            WordsTaken::Rest => place > first,
        }
    });
    match (parameter, error.argument()) {
        (Some((name, _)), Some(place)) if place > words => ["'", name, "' is missing"].concat(),
        (Some((name, _)), _) => {
            let (expected, got) = (error.expected(), error.got());
            if error.kind() == DecodeErrorKind::Custom {
                ["'", name, "': ", expected].concat()
            } else {
                ["'", name, "': expected ", expected, ", got ", got].concat()
            }
        }
        _ => error.to_string(),
    }
}

#[cold]
fn usage(name: &str, parameters: &[Parameter]) -> String {
    let mut usage = name.to_owned();
    for (name, takes) in parameters {
        let (open, close) = match takes() {
            WordsTaken::None => continue,
            WordsTaken::One => (" <", ">"),
            WordsTaken::Perhaps => (" [", "]"),
            WordsTaken::Rest => (" [", "...]"),
        };
        for part in [open, name, close] {
            usage.push_str(part);
        }
    }
    usage
}

/// Tells whoever ran the command what is wrong with it.
#[cold]
fn refuse(invocation: &Invocation<'_>, reason: &str, usage: &str) {
    let text = [reason, "; usage: ", usage].concat();
    #[cfg(feature = "server")]
    if let Caller::Client(id) = invocation.caller {
        #[derive(serde::Serialize)]
        struct Message<'a> {
            args: [&'a str; 1],
        }

        let message = Message { args: [&text] };
        if let Err(error) = crate::events::emit_client(id, "chat:addMessage", (message,)) {
            failed(invocation.name, &error);
        }
        return;
    }
    // Without the server's side there are no players to tell.
    #[cfg(not(feature = "server"))]
    let _ = invocation;
    logging::print(format_args!("{text}"));
}

/// How many words an argument of a command takes.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsTaken {
    None,
    One,
    /// One that may be missing.
    Perhaps,
    Rest,
}

/// How many words an argument of this type takes. Asked for when there is a mistake to
/// tell of.
pub(crate) fn words_taken<'a, T: FromArgument<'a>>() -> WordsTaken {
    match T::TAKES {
        Takes::Nothing => WordsTaken::None,
        Takes::Rest => WordsTaken::Rest,
        Takes::One => {
            let nothing = Arguments::words(&[], &WORDS).and_then(|arguments| {
                T::from_argument(&mut Input {
                    arguments,
                    source: Source::Local,
                    raw: &[],
                })
            });
            match nothing {
                Ok(_) => WordsTaken::Perhaps,
                Err(_) => WordsTaken::One,
            }
        }
    }
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
                let payload = msgpack::to_vec(&line).unwrap();
                assert!(!crate::refs::call_from_host(index, &payload).is_null());
            }
        });
        host.call_ref(&function, (0, [""; 0], "x")).unwrap();
        assert_eq!(host.take_log(), ["x again", "x"]);
    }

    #[test]
    fn typed_arguments() {
        let (host, latest) = host();
        let handler = |caller: Caller, a: u8, flag: Option<bool>, rest: crate::Rest<f32>| {
            print!("{caller:?} {a} {flag:?} {:?}", rest.0);
            if a == 0 { Err("zero") } else { Ok(()) }
        };
        let _guard = on("x <a> [flag] [more...]", true, handler);
        let (name, function, restricted) = latest.take();
        assert_eq!((name.as_str(), restricted), ("x", true));
        let run = |source: u32, words: &[&str]| {
            host.call_ref(&function, (source, words, "x")).unwrap();
            host.take_log()
        };
        assert_eq!(run(7, &["1"]), ["Client(7) 1 None []"]);
        assert_eq!(
            run(0, &["2", "off", "1", ".5"]),
            ["Console 2 Some(false) [1.0, 0.5]"]
        );
        assert_eq!(
            run(0, &["0"]),
            ["Console 0 None []", "^1SCRIPT ERROR in command 'x': zero^7"]
        );
        let usage = "; usage: x <a> [flag] [more...]";
        let reason = "argument 1: expected an integer, got nil";
        assert_eq!(run(0, &[]), [format!("{reason}{usage}")]);
        assert!(run(7, &["1", "2"]).is_empty());
        let sent = host.take_sent();
        assert_eq!((sent[0].name.as_str(), sent.len()), ("chat:addMessage", 1));
        assert_eq!(sent[0].target.as_deref(), Some("7"));
        let text = String::from_utf8_lossy(&sent[0].payload);
        let reason = "argument 2: expected a boolean, got the string \"2\"";
        assert!(text.contains(reason) && text.ends_with(usage), "{text}");
    }

    #[test]
    fn only_words_are_read_leniently() {
        let words = |list: &[&str]| msgpack::to_vec(list).unwrap();
        let payload = words(&["true", "1.5", "nan", "inf"]);
        let mut arguments = Arguments::new(&payload, Origin::Trusted).unwrap();
        assert!(arguments.take::<bool>().is_err());
        assert!(arguments.take::<f32>().is_err());
        let mut arguments = Arguments::words(&payload, &WORDS).unwrap();
        assert!(arguments.take::<bool>().unwrap());
        assert_eq!(arguments.take::<f32>().unwrap(), 1.5);
        assert!(arguments.take::<f64>().is_err());
        assert!(arguments.take::<f32>().is_err());
        assert!(arguments.take::<bool>().is_err(), "no word is no answer");
        assert_eq!(arguments.take::<Option<bool>>().unwrap(), None);
    }

    #[test]
    fn how_many_words_a_type_takes() {
        assert_eq!(words_taken::<u8>(), WordsTaken::One);
        assert_eq!(words_taken::<bool>(), WordsTaken::One);
        assert_eq!(words_taken::<&str>(), WordsTaken::One);
        assert_eq!(words_taken::<Option<u8>>(), WordsTaken::Perhaps);
        assert_eq!(words_taken::<crate::Args>(), WordsTaken::Rest);
        assert_eq!(words_taken::<crate::Rest<u8>>(), WordsTaken::Rest);
        assert_eq!(words_taken::<Caller>(), WordsTaken::None);
        assert_eq!(words_taken::<crate::Raw>(), WordsTaken::None);
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
