//! What passes through the console, passwords, and the profiler.

use crate::call::{Call, CallError, Host, arg, function, set};
use crate::life::{Gone, Holding};
use crate::value::payload;
use crate::world::{Entry, World, joaat};

/// The platform keeps about this much of the console for `GET_CONSOLE_BUFFER`.
const KEPT: usize = 64 * 1024;

/// A line of the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleLine {
    /// Where it is from: `script:shop` for what a script wrote.
    pub channel: String,
    /// The text.
    pub text: String,
}

/// Something that the profiler was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfilerEntry {
    /// A scope was entered.
    Enter {
        /// The resource that did.
        resource: String,
        /// The scope's name.
        scope: String,
    },
    /// The latest scope was left.
    Exit {
        /// The resource that did.
        resource: String,
    },
}

#[derive(Default)]
pub(crate) struct Console {
    buffer: String,
    /// Resource and function.
    listeners: Vec<(String, String)>,
    listening: bool,
    structured: Vec<String>,
    recording: bool,
    profiler: Vec<ProfilerEntry>,
    salts: u32,
}

impl Console {
    pub(crate) fn held(&self) -> usize {
        self.listeners.len()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let listeners = &mut self.listeners;
        for (_, function) in listeners.extract_if(.., |(owner, _)| owner == resource) {
            gone.add(Holding::ConsoleListener, function);
        }
    }
}

impl World {
    /// Writes a line to the console: it comes into the buffer, and scripts that listen get
    /// it. Lines that a listener writes itself are not told to listeners.
    pub fn write_line(&self, host: &dyn Host, line: &ConsoleLine) {
        let listeners = {
            let mut console = self.parts.console.borrow_mut();
            console.buffer.push_str(&line.text);
            console.buffer.push('\n');
            if console.buffer.len() > KEPT {
                let from = console.buffer.len() - KEPT / 2;
                let from = console.buffer.ceil_char_boundary(from);
                console.buffer.drain(..from);
            }
            if console.listening || console.listeners.is_empty() {
                return;
            }
            console.listening = true;
            console.listeners.clone()
        };
        let arguments = payload(&[line.channel.as_str().into(), line.text.as_str().into()]);
        for (_, function) in listeners {
            // A listener that fails has said so where it runs.
            let _ = host.call(&function, &arguments);
        }
        self.parts.console.borrow_mut().listening = false;
    }

    /// The traces that scripts have written by `PRINT_STRUCTURED_TRACE`, as JSON.
    #[must_use]
    pub fn structured_traces(&self) -> Vec<String> {
        self.parts.console.borrow().structured.clone()
    }

    /// Starts or stops the profiler, which only remembers what it is told.
    pub fn record_profile(&self, on: bool) {
        self.parts.console.borrow_mut().recording = on;
    }

    /// What the profiler was told since the last call.
    #[must_use]
    pub fn take_profile(&self) -> Vec<ProfilerEntry> {
        std::mem::take(&mut self.parts.console.borrow_mut().profiler)
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("REGISTER_CONSOLE_LISTENER", &[], register_console_listener),
    ("GET_CONSOLE_BUFFER", &[], get_console_buffer),
    ("PRINT_STRUCTURED_TRACE", &[], print_structured_trace),
    ("GET_PASSWORD_HASH", &[], get_password_hash),
    ("VERIFY_PASSWORD_HASH", &[], verify_password_hash),
    ("PROFILER_IS_RECORDING", &[], profiler_is_recording),
    ("PROFILER_ENTER_SCOPE", &[], profiler_enter_scope),
    ("PROFILER_EXIT_SCOPE", &[], profiler_exit_scope),
];

fn register_console_listener(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let listener = (call.resource(), function(call, 0)?);
    world.parts.console.borrow_mut().listeners.push(listener);
    Ok(())
}

fn get_console_buffer(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let buffer = world.parts.console.borrow().buffer.clone();
    set(call, buffer);
    Ok(())
}

fn print_structured_trace(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let text: String = arg(call, 0)?;
    call.host().note(&call.resource(), &text);
    world.parts.console.borrow_mut().structured.push(text);
    Ok(())
}

/// Looks like a password's hash, takes no time, and protects nothing.
fn password_hash(password: &str, salt: u32) -> String {
    let salted = format!("{salt}:{password}");
    format!("$sim${salt}${:08x}", joaat(&hex(&salted)))
}

/// The hash ignores the case of letters, and a password's must not.
fn hex(text: &str) -> Vec<u8> {
    let digits = text.bytes().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.map(|digit| digit + b'0').collect()
}

fn get_password_hash(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let password: String = arg(call, 0)?;
    let salt = {
        let mut console = world.parts.console.borrow_mut();
        console.salts += 1;
        console.salts
    };
    set(call, password_hash(&password, salt));
    Ok(())
}

fn verify_password_hash(_: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (password, hash): (String, String) = arg(call, 0)?;
    let salt = hash.split('$').nth(2).and_then(|salt| salt.parse().ok());
    set(
        call,
        salt.is_some_and(|salt| password_hash(&password, salt) == hash),
    );
    Ok(())
}

fn profiler_is_recording(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let recording = world.parts.console.borrow().recording;
    set(call, recording);
    Ok(())
}

fn profile(world: &World, entry: ProfilerEntry) {
    let mut console = world.parts.console.borrow_mut();
    if console.recording {
        console.profiler.push(entry);
    }
}

fn profiler_enter_scope(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let scope: String = arg(call, 0)?;
    let resource = call.resource();
    profile(world, ProfilerEntry::Enter { resource, scope });
    Ok(())
}

fn profiler_exit_scope(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let resource = call.resource();
    profile(world, ProfilerEntry::Exit { resource });
    Ok(())
}
