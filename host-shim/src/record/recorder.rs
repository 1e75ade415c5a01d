//! The observer that writes a recording.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::io::{self, Write};
use std::rc::{Rc, Weak};

use super::item::{Answer, Call, Digest, Encoder, Entry, Exit, Item, Returned, Slot};
use super::{RecordError, RecordOptions, looks_like_text};
use crate::host::Host;
use crate::native::{Native, NativeCall, NativeError, NativeResult};
use crate::observe::{Access, Answered, Asked, Observer, Told};
use crate::resource::{Context, During, Resource};

/// So much is collected before it is written, unless more comes in one call.
const BUFFER: usize = 16 * 1024;
const LARGEST_BUFFER: usize = 1024 * 1024;

/// What has begun and not ended.
enum Open {
    Entry,
    /// A native that has used the pointers of these slots.
    Native(u32),
    Other,
}

struct State {
    encoder: Encoder,
    digest: Digest,
    /// Gone once the end is written.
    to: Option<Box<dyn Write>>,
    error: Option<io::Error>,
    written: u64,
    options: RecordOptions,
    /// The recorded resources: the place of an instance's load.
    places: HashMap<i32, u32>,
    loads: u32,
    stopped: HashSet<u32>,
    open: Vec<Open>,
    now_ms: i64,
    /// What is read from a script's memory is the recorder's own doing.
    muted: bool,
}

impl State {
    fn write(&mut self, item: &Item) {
        if self.to.is_none() || self.error.is_some() {
            return;
        }
        match item {
            Item::Enter { .. } => self.open.push(Open::Entry),
            Item::Call(Call::Native { .. }) => self.open.push(Open::Native(0)),
            Item::Call(_) => self.open.push(Open::Other),
            Item::Exit(_) | Item::Return(_) => {
                self.open.pop();
            }
            _ => {}
        }
        self.encoder.item(item);
        let len = self.encoder.out.len();
        if len >= LARGEST_BUFFER || len >= BUFFER && self.open.is_empty() {
            self.flush();
        }
    }

    fn flush(&mut self) {
        let bytes = std::mem::take(&mut self.encoder.out);
        self.digest.add(&bytes);
        if let Some(to) = &mut self.to
            && let Err(error) = to.write_all(&bytes)
        {
            self.error = Some(error);
        }
        self.written += bytes.len() as u64;
        self.encoder.out = bytes;
        self.encoder.out.clear();
    }

    /// Ends what a program that has unwound has left open.
    fn close_open(&mut self) {
        while let Some(open) = self.open.last() {
            let item = match open {
                Open::Entry => Item::Exit(Exit::Lost),
                Open::Native(_) | Open::Other => Item::Return(Returned::Lost),
            };
            self.write(&item);
            if self.error.is_some() {
                self.open.clear();
            }
        }
    }

    fn finish(&mut self) -> Result<u64, RecordError> {
        self.close_open();
        if self.to.is_some() && self.error.is_none() {
            self.encoder.end();
            self.flush();
            let digest = self.digest.0.to_le_bytes();
            self.encoder.out.extend_from_slice(&digest);
            self.flush();
        }
        if let Some(mut to) = self.to.take()
            && let Err(error) = to.flush()
        {
            self.error.get_or_insert(error);
        }
        match self.error.take() {
            Some(error) => Err(RecordError::Io(error)),
            None => Ok(self.written),
        }
    }
}

/// See the module.
pub(super) struct Tape {
    state: RefCell<State>,
    me: Weak<Self>,
}

impl Drop for Tape {
    fn drop(&mut self) {
        // Who wants to know calls `finish`.
        let _ = self.state.get_mut().finish();
    }
}

impl Tape {
    pub(super) fn new(to: Box<dyn Write>, options: RecordOptions, now_ms: i64) -> Rc<Self> {
        let mut encoder = Encoder::default();
        encoder.begin();
        let mut state = State {
            encoder,
            digest: Digest::new(),
            to: Some(to),
            error: None,
            written: 0,
            options,
            places: HashMap::new(),
            loads: 0,
            stopped: HashSet::new(),
            open: Vec::new(),
            now_ms: 0,
            muted: false,
        };
        if now_ms != 0 {
            state.now_ms = now_ms;
            state.write(&Item::Time { now_ms });
        }
        Rc::new_cyclic(|me| Self {
            state: RefCell::new(state),
            me: me.clone(),
        })
    }

    pub(super) fn finish(&self) -> Result<u64, RecordError> {
        self.state.borrow_mut().finish()
    }

    fn write(&self, item: &Item) {
        self.state.borrow_mut().write(item);
    }

    fn place(&self, resource: &Resource) -> Option<u32> {
        self.state.borrow().places.get(&resource.instance).copied()
    }

    fn record_native(
        &self,
        call: &mut NativeCall<'_>,
        native: Option<&Native>,
    ) -> Result<(), NativeError> {
        let run = |call: &mut NativeCall<'_>| match native {
            Some(native) => native(call),
            None => Err("no such native".into()),
        };
        if self.place(call.caller()).is_none() {
            return run(call);
        }
        self.write(&Item::Call(called(call)));
        let outcome = run(call);
        self.write_texts(call);
        self.write(&Item::Return(match &outcome {
            Ok(()) => returned(call.result()),
            Err(NativeError::WrongArguments(reason)) => Returned::Refused(reason.clone()),
            Err(error) => Returned::Failed(error.to_string()),
        }));
        outcome
    }

    /// What a native has not read may be a text all the same.
    fn write_texts(&self, call: &NativeCall<'_>) {
        let touched = match self.state.borrow().open.last() {
            Some(Open::Native(touched)) => *touched,
            _ => return,
        };
        for slot in 0..call.slot_count() {
            if touched & (1 << slot) != 0 || !call.is_pointer(slot) {
                continue;
            }
            self.state.borrow_mut().muted = true;
            let text = call.c_string(slot).ok().flatten();
            self.state.borrow_mut().muted = false;
            if let (Some(bytes), Ok(slot)) = (text, u8::try_from(slot))
                && looks_like_text(&bytes)
            {
                self.write(&Item::Text { slot, bytes });
            }
        }
    }
}

/// A native's call as an item.
pub(super) fn called(call: &NativeCall<'_>) -> Call {
    let slot = |index| match call.slot(index) {
        bits if !call.is_pointer(index) => Slot::Value(bits),
        0 => Slot::NullPointer,
        _ => Slot::Pointer,
    };
    Call::Native {
        hash: call.hash(),
        wants: call.return_type() as u8,
        slots: (0..call.slot_count()).map(slot).collect(),
    }
}

fn returned(result: &NativeResult) -> Returned {
    match result {
        NativeResult::None => Returned::Nothing,
        NativeResult::Number(bits) => Returned::Number(*bits),
        NativeResult::Vector(components) => Returned::Vector(components.map(f32::to_bits)),
        NativeResult::Text(bytes) => Returned::Text(bytes.clone()),
        NativeResult::Object(bytes) => Returned::Object(bytes.clone()),
        NativeResult::Null => Returned::Null,
    }
}

/// What a script is called for as an item.
fn entry(during: &During<'_>) -> Entry {
    match *during {
        During::Instantiate => Entry::Instantiate,
        During::Start => Entry::Start,
        During::Tick => Entry::Tick,
        During::Event(message) => Entry::Event {
            name: message.name.to_vec(),
            payload: message.payload.to_vec(),
            source: message.source.to_vec(),
        },
        During::Call(idx, args) => Entry::Call {
            idx,
            args: args.to_vec(),
        },
        During::Duplicate(idx) => Entry::Duplicate(idx),
        During::Remove(idx) => Entry::Remove(idx),
        During::Export(name, args) => Entry::Export {
            name: name.to_owned(),
            args: args.to_vec(),
        },
        #[cfg(feature = "spacetime")]
        During::Spacetime(conn, batch) => Entry::Spacetime {
            conn,
            batch: batch.to_vec(),
        },
    }
}

/// What a script answers as an item.
pub(super) fn answer(answer: Answered<'_>) -> Answer {
    match answer {
        Answered::Number(number) => Answer::Number(number),
        Answered::Bytes(bytes) => Answer::Bytes(bytes.to_vec()),
        Answered::Null => Answer::Null,
    }
}

/// What a script asks for as an item.
pub(super) fn asked_for(asked: Asked<'_>) -> Call {
    match asked {
        Asked::Log(text) => Call::Log(text.to_owned()),
        Asked::CallRef(name, args) => Call::Reference {
            name: name.to_vec(),
            args: args.to_vec(),
        },
        Asked::Name(idx) => Call::Name(idx),
        Asked::Spacetime(function, numbers, pieces) => Call::Spacetime {
            function,
            numbers: numbers.to_vec(),
            pieces: pieces.iter().map(|piece| piece.to_vec()).collect(),
        },
    }
}

/// The reason of a trap, without its backtrace.
pub(super) fn reason(error: &wasmtime::Error) -> String {
    match error.downcast_ref::<wasmtime::Trap>() {
        Some(trap) => trap.to_string(),
        None => error.root_cause().to_string(),
    }
}

impl Observer for Tape {
    fn loading(&self, _: &Host, resource: &Resource, wasm: &[u8]) {
        let mut state = self.state.borrow_mut();
        let wanted = &state.options.resources;
        if !wanted.is_empty() && !wanted.iter().any(|name| **name == *resource.name) {
            return;
        }
        let place = state.loads;
        state.loads += 1;
        state.places.insert(resource.instance, place);
        let module = state.options.modules.then(|| wasm.to_vec());
        state.write(&Item::Load {
            name: resource.name.to_string(),
            digest: Digest::of(wasm),
            size: wasm.len() as u64,
            module,
        });
    }

    fn stopped(&self, _: &Host, resource: &Resource) {
        let mut state = self.state.borrow_mut();
        let Some(place) = state.places.get(&resource.instance).copied() else {
            return;
        };
        // Its last call may still be on the stack, so its place is kept.
        if state.stopped.insert(place) {
            state.write(&Item::Stop { resource: place });
        }
    }

    fn time(&self, now_ms: i64) {
        let mut state = self.state.borrow_mut();
        if state.now_ms != now_ms {
            state.now_ms = now_ms;
            state.write(&Item::Time { now_ms });
        }
    }

    fn entered(
        &self,
        host: &Host,
        resource: &Rc<Resource>,
        during: &During<'_>,
        _: &mut Context<'_>,
    ) {
        if host.inner.callers.borrow().len() == 1 {
            self.state.borrow_mut().close_open();
        }
        if let Some(resource) = self.place(resource) {
            self.write(&Item::Enter {
                resource,
                entry: entry(during),
            });
        }
    }

    fn answered(&self, _: &Host, resource: &Rc<Resource>, answered: Answered<'_>) {
        if self.place(resource).is_some() {
            self.write(&Item::Answer(answer(answered)));
        }
    }

    fn left(
        &self,
        _: &Host,
        resource: &Rc<Resource>,
        _: &During<'_>,
        _: &mut Context<'_>,
        error: Option<&wasmtime::Error>,
    ) {
        if self.place(resource).is_some() {
            self.write(&Item::Exit(match error {
                None => Exit::Done,
                Some(error) => Exit::Trapped(reason(error)),
            }));
        }
    }

    fn native(&self, _: u64, native: Option<Native>) -> Option<Native> {
        let tape = self.me.upgrade()?;
        Some(Rc::new(move |call| {
            tape.record_native(call, native.as_ref())
        }))
    }

    fn accessed(&self, call: &NativeCall<'_>, slot: usize, access: Access<'_>) {
        let mut state = self.state.borrow_mut();
        if state.muted || !state.places.contains_key(&call.caller().instance) {
            return;
        }
        let Ok(slot) = u8::try_from(slot) else { return };
        match state.open.last_mut() {
            Some(Open::Native(touched)) => *touched |= 1 << slot,
            _ => return,
        }
        state.write(&match access {
            Access::Text(bytes) => Item::Text {
                slot,
                bytes: bytes.to_vec(),
            },
            Access::Read(bytes) => Item::Read {
                slot,
                bytes: bytes.to_vec(),
            },
            Access::Wrote(bytes) => Item::Wrote {
                slot,
                bytes: bytes.to_vec(),
            },
        });
    }

    fn asked(
        &self,
        _: &Host,
        resource: &Rc<Resource>,
        asked: Asked<'_>,
        proceed: &mut dyn FnMut() -> Told,
    ) -> Told {
        if self.place(resource).is_none() {
            return proceed();
        }
        self.write(&Item::Call(asked_for(asked)));
        let told = proceed();
        self.write(&Item::Return(match &told {
            Told::Nothing => Returned::Nothing,
            Told::Code(code) => Returned::Code(*code),
            Told::Bytes(bytes) => Returned::Object(bytes.clone()),
            Told::Null => Returned::Null,
            Told::Error(reason) => Returned::Failed(reason.clone()),
        }));
        told
    }
}
