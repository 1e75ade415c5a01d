//! The natives that the host provides itself; the others are the world's.

use std::rc::Rc;

use cfx_sim::{By, Ran};

use crate::error::Error;
use crate::host::{Host, Sent, Side, Target};
use crate::native::{NativeCall, NativeError};

impl Host {
    /// Sets a console variable, as the server's configuration would. If that changes it,
    /// scripts that listen are told.
    pub fn set_convar(&self, name: &str, value: &str) {
        self.world().set_convar(self, name, value);
    }

    /// A console variable's value.
    pub fn convar(&self, name: &str) -> Option<String> {
        self.world().convar(name).map(|convar| convar.value)
    }

    /// Runs a command as if it were typed into the console. Answers whether there is such
    /// a command.
    ///
    /// # Errors
    ///
    /// When its function cannot be called, or traps.
    pub fn execute_command(&self, line: &str) -> Result<bool, Error> {
        match self.world().execute(self, line, &By::Console) {
            Ok(ran) => Ok(ran == Ran::Done),
            Err(reason) => Err(self.inner.call_error.take().unwrap_or(Error::HostFunction {
                name: line.to_owned(),
                reason,
            })),
        }
    }
}

pub(crate) fn register(host: &Host) {
    register_environment(host);
    register_events(host);
    register_references(host);
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
    // No native of the platform: what a script's `rand` asks for.
    host.native("GET_RANDOM_BYTES", |call| {
        let length: u32 = call.arg(1)?;
        if length > LONGEST_RANDOM {
            return Err(format!("{length} bytes are more than {LONGEST_RANDOM}").into());
        }
        let mut bytes = vec![0; length as usize];
        getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
        call.write_bytes(0, &bytes)?;
        call.set_result(true);
        Ok(())
    });
}

/// More than any generator asks for at once.
const LONGEST_RANDOM: u32 = 64 * 1024;

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
            if !call.host().listen(resource, &name) {
                return Err("the script listens to too many events".into());
            }
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
            call.charge(event.len() + payload.len())?;
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
        let owner = call.caller();
        if !owner.ledger.has_room() {
            return Err("the script owns too many functions: it drops none".into());
        }
        let new = call.host().duplicate_ref(&name)?;
        // The owner of the function may have stopped the caller meanwhile.
        if owner.is_over() {
            call.host().remove_ref(&new)?;
            return Err("the resource has stopped".into());
        }
        owner.ledger.owns(&new);
        call.set_result(new);
        Ok(())
    });
    host.native("DELETE_FUNCTION_REFERENCE", |call| {
        let name = call.string(0)?;
        call.caller().ledger.owns_no_more(&name);
        call.host().remove_ref(&name)?;
        Ok(())
    });
}
