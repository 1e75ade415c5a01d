//! The natives that the host provides itself.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::error::Error;
use crate::host::{Host, Sent, Side, Target};
use crate::msgpack;
use crate::native::{NativeCall, NativeError, joaat};
use crate::resource::ResourceState;

/// What scripts share besides events: console variables and commands.
#[derive(Default)]
pub(crate) struct Console {
    convars: BTreeMap<String, String>,
    commands: BTreeMap<String, Command>,
}

struct Command {
    resource: Rc<str>,
    function: String,
}

impl Console {
    pub(crate) fn forget(&mut self, resource: &str) {
        self.commands
            .retain(|_, command| *command.resource != *resource);
    }
}

impl Host {
    /// Sets a console variable, as the server's configuration would.
    pub fn set_convar(&self, name: &str, value: &str) {
        let mut console = self.inner.console.borrow_mut();
        console.convars.insert(name.to_owned(), value.to_owned());
    }

    /// A console variable's value.
    pub fn convar(&self, name: &str) -> Option<String> {
        self.inner.console.borrow().convars.get(name).cloned()
    }

    /// Runs a command that a script has registered, as if it were typed into
    /// the console. Answers whether there is such a command.
    ///
    /// # Errors
    ///
    /// When its function cannot be called, or traps.
    pub fn execute_command(&self, line: &str) -> Result<bool, Error> {
        let mut words = split_command(line).into_iter();
        let Some(name) = words.next() else {
            return Ok(false);
        };
        let function = {
            let console = self.inner.console.borrow();
            match console.commands.get(&name.to_lowercase()) {
                Some(command) => command.function.clone(),
                None => return Ok(false),
            }
        };
        let args: Vec<String> = words.collect();
        // 0 is the console's own id.
        let payload = msgpack::value(&(0, args, line));
        self.call_reference(function.as_bytes(), &payload, &mut Vec::new())?;
        Ok(true)
    }
}

/// Words are separated by spaces; quotes keep them together.
fn split_command(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            space if space.is_whitespace() && !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}

pub(crate) fn register(host: &Host) {
    register_environment(host);
    register_events(host);
    register_references(host);
    register_console(host);
    register_resources(host);
}

fn register_environment(host: &Host) {
    host.native("GET_CURRENT_RESOURCE_NAME", |call| {
        let name = Rc::clone(&call.caller().name);
        call.set_text(name.as_bytes());
        Ok(())
    });
    host.native("GET_INVOKING_RESOURCE", |call| {
        // The last on the stack is the caller itself.
        let callers = call.host().inner.callers.borrow();
        let invoking = callers.iter().rev().nth(1).map(|by| by.name.to_string());
        drop(callers);
        call.set_result(invoking);
        Ok(())
    });
    host.native("GET_INSTANCE_ID", |call| {
        call.set_result(call.caller().instance);
        Ok(())
    });
    host.native("IS_DUPLICITY_VERSION", |call| {
        call.set_result(call.host().inner.settings.side == Side::Server);
        Ok(())
    });
    host.native("GET_GAME_NAME", |call| {
        call.set_result(match call.host().inner.settings.side {
            Side::Server => "fxserver",
            Side::Client => "fivem",
        });
        Ok(())
    });
    host.native("GET_GAME_TIMER", |call| {
        call.set_result(call.host().now_ms());
        Ok(())
    });
    // The game's own, with 32 bits.
    host.native(0x9CD2_7B00_4562_8463, |call| {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the game's timer wraps, too"
        )]
        let now = call.host().now_ms() as i32;
        call.set_result(now);
        Ok(())
    });
    for id in ["GET_HASH_KEY", "0xD24D37CC275948CC"] {
        host.register(id, |text: String| joaat(&text));
    }
    host.native("PRINT_STRUCTURED_TRACE", |call| {
        let text = call.string(0)?;
        call.host().note(call.resource(), &text);
        Ok(())
    });
}

/// The name, the target if there is one, and the payload of an event.
fn event_args(call: &NativeCall<'_>, payload_at: usize) -> Result<(Vec<u8>, Vec<u8>), NativeError> {
    let name = call.c_string(0)?.ok_or(NativeError::Null { index: 0 })?;
    let len: u32 = call.arg(payload_at + 1)?;
    let payload = call.bytes(payload_at, len.into())?;
    Ok((name, payload))
}

fn register_events(host: &Host) {
    host.native("REGISTER_RESOURCE_AS_EVENT_HANDLER", |call| {
        let name = call.c_string(0)?.ok_or(NativeError::Null { index: 0 })?;
        let resource = call.caller();
        // A stopped one may still be in its last call.
        if !resource.is_over() {
            resource.registers.set(true);
            let mut events = call.host().inner.events.borrow_mut();
            events.register(&name, resource);
        }
        Ok(())
    });
    host.native("TRIGGER_EVENT_INTERNAL", |call| {
        let host = call.host();
        let len: u32 = call.arg(2)?;
        let mut sent = host.take_scratch();
        let name_len = call.with_c_string(0, |name| {
            sent.extend_from_slice(name?);
            name.map(<[u8]>::len)
        })?;
        let name_len = name_len.ok_or(NativeError::Null { index: 0 })?;
        call.with_bytes(1, len.into(), |payload| sent.extend_from_slice(payload))?;
        let (name, payload) = sent.split_at(name_len);
        // Only the game's own pages may raise these.
        let result = if name.starts_with(b"__cfx_nui:") {
            Ok(true)
        } else {
            host.dispatch(name, payload, b"")
        };
        host.give_scratch(sent);
        call.set_result(result?);
        Ok(())
    });
    host.native("CANCEL_EVENT", |call| {
        if let Some(canceled) = call.host().inner.canceling.borrow_mut().running.last_mut() {
            *canceled = true;
        }
        Ok(())
    });
    host.native("WAS_EVENT_CANCELED", |call| {
        let canceled = call.host().inner.canceling.borrow().last;
        call.set_result(canceled);
        Ok(())
    });
    for (name, to_client, latent) in [
        ("TRIGGER_SERVER_EVENT_INTERNAL", false, false),
        ("TRIGGER_LATENT_SERVER_EVENT_INTERNAL", false, true),
        ("TRIGGER_CLIENT_EVENT_INTERNAL", true, false),
        ("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL", true, true),
    ] {
        host.native(name, move |call| {
            let payload_at = if to_client { 2 } else { 1 };
            let (event, payload) = event_args(call, payload_at)?;
            let sent = Sent {
                resource: call.resource().to_owned(),
                target: if to_client {
                    Target::Client(call.string(1)?)
                } else {
                    Target::Server
                },
                event: String::from_utf8_lossy(&event).into_owned(),
                payload,
                latent: if latent {
                    Some(call.arg(payload_at + 2)?)
                } else {
                    None
                },
            };
            call.host().inner.sent.borrow_mut().push(sent);
            Ok(())
        });
    }
}

fn register_references(host: &Host) {
    host.native("DUPLICATE_FUNCTION_REFERENCE", |call| {
        let name = call.string(0)?;
        let new = call.host().duplicate_ref(&name)?;
        call.set_result(new);
        Ok(())
    });
    host.native("DELETE_FUNCTION_REFERENCE", |call| {
        let name = call.string(0)?;
        call.host().remove_ref(&name)?;
        Ok(())
    });
}

/// The variable that argument 0 names.
fn convar(call: &NativeCall<'_>) -> Result<Option<String>, NativeError> {
    Ok(call.host().convar(&call.string(0)?))
}

fn register_console(host: &Host) {
    host.native("GET_CONVAR", |call| {
        match convar(call)? {
            Some(value) => call.set_result(value),
            None => match call.c_string(1)? {
                Some(default) => call.set_text(&default),
                None => call.set_null(),
            },
        }
        Ok(())
    });
    host.native("GET_CONVAR_INT", |call| {
        let default: i32 = call.arg(1)?;
        call.set_result(match convar(call)?.as_deref() {
            Some("true") => 1,
            Some("false") => 0,
            Some(value) => value.trim().parse().unwrap_or(0),
            None => default,
        });
        Ok(())
    });
    host.native("GET_CONVAR_FLOAT", |call| {
        let default: f32 = call.arg(1)?;
        call.set_result(match convar(call)? {
            Some(value) => value.trim().parse().unwrap_or(0.0),
            None => default,
        });
        Ok(())
    });
    host.native("GET_CONVAR_BOOL", |call| {
        let default: bool = call.arg(1)?;
        call.set_result(match convar(call)? {
            Some(value) => value == "true" || value.trim().parse::<i64>().is_ok_and(|n| n != 0),
            None => default,
        });
        Ok(())
    });
    for name in [
        "SET_CONVAR",
        "SET_CONVAR_REPLICATED",
        "SET_CONVAR_SERVER_INFO",
    ] {
        host.native(name, |call| {
            let (name, value) = (call.string(0)?, call.string(1)?);
            call.host().set_convar(&name, &value);
            Ok(())
        });
    }
    host.native("REGISTER_COMMAND", |call| {
        let (name, function) = (call.string(0)?, call.string(1)?);
        let resource = Rc::clone(&call.caller().name);
        let mut console = call.host().inner.console.borrow_mut();
        console
            .commands
            .insert(name.to_lowercase(), Command { resource, function });
        Ok(())
    });
    host.native("EXECUTE_COMMAND", |call| {
        let line = call.string(0)?;
        if !call.host().execute_command(&line)? {
            call.host()
                .note(call.resource(), &format!("no such command: {line}"));
        }
        Ok(())
    });
}

fn register_resources(host: &Host) {
    host.native("GET_NUM_RESOURCES", |call| {
        let count = call.host().inner.resources.borrow().len();
        call.set_result(i32::try_from(count).unwrap_or(i32::MAX));
        Ok(())
    });
    host.native("GET_RESOURCE_BY_FIND_INDEX", |call| {
        let index = usize::try_from(call.arg::<i32>(0)?).ok();
        let name = index.and_then(|index| {
            let resources = call.host().inner.resources.borrow();
            resources.get(index).map(|known| known.name.to_string())
        });
        call.set_result(name);
        Ok(())
    });
    host.native("GET_RESOURCE_STATE", |call| {
        let name = call.string(0)?;
        call.set_result(match call.host().state(&name) {
            None => "missing",
            Some(ResourceState::Loaded) => "uninitialized",
            Some(ResourceState::Starting) => "starting",
            Some(ResourceState::Started) => "started",
            Some(ResourceState::Stopping) => "stopping",
            Some(ResourceState::Stopped | ResourceState::Failed) => "stopped",
        });
        Ok(())
    });
}

#[cfg(test)]
mod tests {
    use super::split_command;

    #[test]
    fn quotes_keep_words_together() {
        assert_eq!(split_command("  say  hi "), ["say", "hi"]);
        assert_eq!(
            split_command(r#"say "two words" """#),
            ["say", "two words", ""]
        );
        assert!(split_command("   ").is_empty());
    }
}
