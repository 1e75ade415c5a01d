//! What stands before a script's natives: recording, stubs, functions of other resources.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, VecDeque};
use std::rc::Rc;

use cfx_sim::value::{Value, payload};
use cfx_sim::{Answer, Call, CallError, Slots, World, native_hash};

use crate::record::{Called, Event};

/// So many calls are remembered.
const KEPT: usize = 100_000;

const TRIGGER_EVENT_INTERNAL: u64 = native_hash("TRIGGER_EVENT_INTERNAL");

type StubFn = Rc<dyn Fn(&mut dyn Call) -> Result<(), CallError>>;
/// Takes and answers a MessagePack array.
pub(crate) type ExportFn = Rc<dyn Fn(&[u8]) -> Result<Vec<u8>, String>>;

/// What a script asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wants {
    Nothing,
    Number,
    Text,
    Vector,
    Object,
}

/// An event that a script sent over the network: to the server, or to a client or all.
pub(crate) struct Sent {
    pub(crate) target: Option<String>,
    pub(crate) event: Event,
}

#[derive(Default)]
pub(crate) struct Probe {
    stubs: RefCell<HashMap<u64, StubFn>>,
    names: RefCell<HashMap<u64, String>>,
    calls: RefCell<VecDeque<Called>>,
    raised: RefCell<Vec<Event>>,
    exports: RefCell<HashMap<String, ExportFn>>,
    unknown: RefCell<Vec<String>>,
    pub(crate) strict: Cell<bool>,
    pub(crate) log: RefCell<Vec<String>>,
    pub(crate) errors: RefCell<Vec<String>>,
    pub(crate) unseen_errors: Cell<bool>,
    pub(crate) remarks: RefCell<Vec<String>>,
    pub(crate) sent: RefCell<Vec<Sent>>,
}

/// The hash of a native by its name, or by its hash as `0x...`.
pub(crate) fn hashes(name: &str) -> Vec<u64> {
    let digits = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"));
    match digits {
        None => World::hashes(name),
        Some(digits) => match u64::from_str_radix(digits, 16) {
            Ok(hash) => vec![hash],
            Err(_) => panic!("`{name}` is neither a native's name nor its hash"),
        },
    }
}

impl Probe {
    pub(crate) fn stub(&self, name: &str, stub: StubFn) {
        for hash in hashes(name) {
            self.stubs.borrow_mut().insert(hash, Rc::clone(&stub));
            self.names.borrow_mut().insert(hash, name.to_owned());
        }
    }

    pub(crate) fn unstub(&self, name: &str) {
        for hash in hashes(name) {
            let old = self.stubs.borrow_mut().remove(&hash);
            drop(old);
        }
    }

    pub(crate) fn export(&self, resource: &str, name: &str, function: ExportFn) {
        let event = format!("__cfx_export_{resource}_{name}");
        self.exports.borrow_mut().insert(event, function);
    }

    pub(crate) fn calls(&self, name: &str) -> Vec<Called> {
        let hashes = hashes(name);
        // A name that the world does not know is learned here.
        for hash in &hashes {
            self.names
                .borrow_mut()
                .entry(*hash)
                .or_insert_with(|| name.to_owned());
        }
        let calls = self.calls.borrow();
        let found = calls.iter().filter(|call| hashes.contains(&call.hash));
        let mut found: Vec<Called> = found.cloned().collect();
        for call in &mut found {
            name.clone_into(&mut call.name);
        }
        found
    }

    pub(crate) fn all_calls(&self) -> Vec<Called> {
        self.calls.borrow().iter().cloned().collect()
    }

    pub(crate) fn clear_calls(&self) {
        self.calls.borrow_mut().clear();
    }

    pub(crate) fn take_raised(&self) -> Vec<Event> {
        self.raised.take()
    }

    pub(crate) fn line(&self, line: &str) {
        if line.contains("SCRIPT ERROR") {
            self.error(line.to_owned());
        }
        self.log.borrow_mut().push(line.to_owned());
    }

    pub(crate) fn error(&self, line: String) {
        self.unseen_errors.set(true);
        self.errors.borrow_mut().push(line);
    }

    pub(crate) fn take_unknown(&self) -> Vec<String> {
        self.unknown.take()
    }

    fn name(&self, hash: u64) -> String {
        if let Some(name) = World::native_name(hash) {
            return name.to_owned();
        }
        let names = self.names.borrow();
        let name = names.get(&hash).cloned();
        name.unwrap_or_else(|| format!("{hash:#X}"))
    }

    /// Sees every call first; answers those that are stubbed.
    pub(crate) fn intercept(
        &self,
        hash: u64,
        call: &mut dyn Call,
        count: usize,
    ) -> Option<Result<(), CallError>> {
        let called = Called::new(self.name(hash), hash, call, count);
        if hash == TRIGGER_EVENT_INTERNAL {
            self.event(call, &called);
        }
        let mut calls = self.calls.borrow_mut();
        if calls.len() == KEPT {
            calls.pop_front();
        }
        calls.push_back(called);
        drop(calls);
        // Not borrowed while it runs.
        let stub = self.stubs.borrow().get(&hash).cloned();
        stub.map(|stub| stub(call))
    }

    /// Plays the resources whose exports the test has made up.
    fn event(&self, call: &dyn Call, called: &Called) {
        let Ok(Some(name)) = called.c_string(0) else {
            return;
        };
        let name = String::from_utf8_lossy(&name).into_owned();
        let Ok(bytes) = usize::try_from(called.slot(2))
            .map_err(|_| ())
            .and_then(|len| call.bytes(1, len).map_err(|_| ()))
        else {
            return;
        };
        let event = Event::decode(&name, &bytes);
        let export = self.exports.borrow().get(&name).cloned();
        if let (Some(export), Some(setter)) =
            (export, event.args.first().and_then(Value::as_function))
        {
            let host = call.host();
            let function = host.function(Rc::new(move |_, arguments| export(arguments)));
            // Who asked has made an error of it, if it failed.
            let _ = host.call(setter, &payload(&[Value::Function(function)]));
        }
        if !name.starts_with("__cfx_export_") {
            self.raised.borrow_mut().push(event);
        }
    }

    /// A native that nobody answers: it is remembered, and answers zero.
    pub(crate) fn unknown(&self, hash: u64, call: &mut dyn Call, wants: Wants) {
        if self.strict.get() {
            let latest = self.calls.borrow().back().map(|call| format!("{call:?}"));
            let text = latest.unwrap_or_else(|| self.name(hash));
            self.unknown.borrow_mut().push(text);
        }
        match wants {
            Wants::Nothing => {}
            Wants::Number => call.answer(Answer::Number(0)),
            Wants::Text => call.answer(Answer::Text(Vec::new())),
            Wants::Vector => call.answer(Answer::Vector([0.0; 3])),
            Wants::Object => call.answer(Answer::Object(vec![0xc0])),
        }
    }
}
