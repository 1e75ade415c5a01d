//! Driving scripts from a recording.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::fmt;
use std::rc::{Rc, Weak};

use super::item::{Answer, Call, Digest, Entry, Exit, Item, Returned};
use super::recorder::{answer, asked_for, called, reason};
use super::{Recording, words};
use crate::error::LoadError;
use crate::host::{Compiler, Host, LogLine, Script, Settings};
use crate::native::{Native, NativeCall, NativeError, Vec3};
use crate::observe::{Answered, Asked, Observer, Told};
use crate::resource::{Context, During, Resource, ResourceState};

/// How many natives before a difference are shown.
const SHOWN: usize = 10;

/// Drives scripts from a [`Recording`], without a world: everything that the host did to them
/// is done again, and everything that they ask for is answered as it was.
///
/// The scripts may be other builds than those that were recorded. What they do is compared
/// with what was recorded: natives by their hash, their plain arguments, and what the native
/// read behind pointers; log lines; calls of functions; what their own functions answer; and
/// how each call into them ends. Addresses and the memory's contents are not.
///
/// ```
/// use host_shim::{Host, RecordOptions, Recording, Replay};
///
/// let script = |text: &str| {
///     wat::parse_str(format!(
///         r#"(module
///             (import "host" "log" (func $log (param i32 i32)))
///             (memory (export "memory") 1)
///             (data (i32.const 16) "{text}")
///             (func (export "__cfx_on_tick") (call $log (i32.const 16) (i32.const 5))))"#,
///     ))
/// };
/// let file = std::env::temp_dir().join("host-shim-replay-example");
/// let host = Host::new();
/// let recorder = host.record(std::fs::File::create(&file)?, RecordOptions::default())?;
/// host.load("greeter", &script("hello")?)?;
/// host.start("greeter")?;
/// host.tick(50);
/// recorder.finish()?;
///
/// let recording = Recording::open(&file)?;
/// let same = Replay::new(&recording).module("greeter", &script("hello")?).run()?;
/// assert_eq!(same.difference, None);
/// let other = Replay::new(&recording).module("greeter", &script("howdy")?).run()?;
/// let difference = other.difference.unwrap();
/// assert_eq!(difference.handler, "a tick");
/// assert_eq!(difference.found, r#"log "howdy""#);
/// # std::fs::remove_file(&file)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Replay<'a> {
    recording: &'a Recording,
    settings: Settings,
    modules: Vec<(String, Vec<u8>)>,
    log: Option<LogSink>,
}

type LogSink = Box<dyn Fn(&LogLine)>;

/// What became of a replay.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// How many calls into the scripts were made.
    pub handlers: u64,
    /// How many natives the scripts called.
    pub natives: u64,
    /// How many ticks they got.
    pub ticks: u64,
    /// The recorded resources that no module was there for.
    pub left_out: Vec<String>,
    /// The recorded resources whose module is not the recorded one.
    pub rebuilt: Vec<String>,
    /// Where the script and the recording part; nothing after it was replayed.
    pub difference: Option<Difference>,
    /// Why the end of the recording was not replayed although nothing differed: the program
    /// that recorded it has unwound there.
    pub cut: bool,
}

/// Where a script does something else than what was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The resource.
    pub resource: String,
    /// What the host had called, for instance ``event `playerJoining` ``.
    pub handler: String,
    /// How many ticks there had been, the running one included.
    pub tick: u64,
    /// The virtual time.
    pub now_ms: i64,
    /// What the recording has.
    pub expected: String,
    /// What the script did.
    pub found: String,
    /// The last natives before it, oldest first, with what they answered.
    pub before: Vec<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "resource `{}` differs from the recording in {}, tick {} at {} ms",
            self.resource, self.handler, self.tick, self.now_ms
        )?;
        writeln!(f, "  recorded: {}", self.expected)?;
        write!(f, "  now:      {}", self.found)?;
        if !self.before.is_empty() {
            f.write_str("\n  its last natives:")?;
            for native in &self.before {
                write!(f, "\n    {native}")?;
            }
        }
        Ok(())
    }
}

/// Why a replay could not begin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// None of the recorded resources has a module.
    #[error("the recording is of {resources}, and a module was given for none of them")]
    NoModule {
        /// The recorded resources.
        resources: String,
    },
    /// A module was given for a resource that was not recorded.
    #[error("the recording has no resource `{name}`; it is of {resources}")]
    NotRecorded {
        /// The resource.
        name: String,
        /// The recorded resources.
        resources: String,
    },
    /// A module cannot be compiled.
    #[error(transparent)]
    Load(#[from] LoadError),
}

impl<'a> Replay<'a> {
    /// A replay with the modules that are in the recording itself, if they are.
    pub fn new(recording: &'a Recording) -> Self {
        Self {
            recording,
            settings: Settings::default(),
            modules: Vec::new(),
            log: None,
        }
    }

    /// The limits and the stack's size of the host that runs the scripts.
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// The module of a recorded resource. Without any, those in the recording are taken; with
    /// some, resources without one are left out.
    #[must_use]
    pub fn module(mut self, resource: &str, wasm: &[u8]) -> Self {
        self.modules.push((resource.to_owned(), wasm.to_vec()));
        self
    }

    /// Shows what the scripts log.
    #[must_use]
    pub fn on_log(mut self, receive: impl Fn(&LogLine) + 'static) -> Self {
        self.log = Some(Box::new(receive));
        self
    }

    /// Runs it, up to the first difference.
    ///
    /// # Errors
    ///
    /// When there is no module, one is for no recorded resource, or one cannot be compiled.
    pub fn run(self) -> Result<Replayed, ReplayError> {
        let recorded = self.recording.names();
        let resources = || match recorded.is_empty() {
            true => "nothing".to_owned(),
            false => recorded.join(", "),
        };
        let unknown = self
            .modules
            .iter()
            .find(|(name, _)| !recorded.contains(name));
        if let Some((name, _)) = unknown {
            return Err(ReplayError::NotRecorded {
                name: name.clone(),
                resources: resources(),
            });
        }
        let compiler = Compiler::new(&self.settings);
        let mut scripts = HashMap::new();
        let mut digests = HashMap::new();
        let mut compile = |name: &str, wasm: &[u8]| -> Result<Script, LoadError> {
            let digest = Digest::of(wasm);
            if let Some(known) = digests.get(&digest) {
                return Ok(Script::clone(known));
            }
            let script = compiler.compile(name, wasm)?;
            digests.insert(digest, script.clone());
            Ok(script)
        };
        let (mut left_out, mut rebuilt) = (Vec::new(), Vec::new());
        let mut place = 0_u32;
        for item in &self.recording.items {
            let Item::Load {
                name,
                digest,
                module,
                ..
            } = item
            else {
                continue;
            };
            let given = self.modules.iter().find(|(given, _)| given == name);
            let wasm = match (given, module) {
                (Some((_, wasm)), _) => Some(wasm),
                (None, Some(wasm)) if self.modules.is_empty() => Some(wasm),
                _ => None,
            };
            match wasm {
                Some(wasm) => {
                    if Digest::of(wasm) != *digest && !rebuilt.contains(name) {
                        rebuilt.push(name.clone());
                    }
                    scripts.insert(place, compile(name, wasm)?);
                }
                None if left_out.contains(name) => {}
                None => left_out.push(name.clone()),
            }
            place += 1;
        }
        if scripts.is_empty() {
            return Err(ReplayError::NoModule {
                resources: resources(),
            });
        }

        let host = Host::with_compiler(self.settings, &compiler);
        match self.log {
            Some(log) => host.on_log(log),
            None => host.on_log(|_| {}),
        }
        let player = Rc::new_cyclic(|me| Player::new(&self.recording.items, scripts, me.clone()));
        host.observe(Some(player.clone()));
        player.host_steps(&host);
        host.observe(None);
        let difference = player.difference.borrow_mut().take();
        Ok(Replayed {
            handlers: player.handlers.get(),
            natives: player.natives.get(),
            ticks: player.ticks.get(),
            left_out,
            rebuilt,
            difference,
            cut: player.cut.get(),
        })
    }
}

/// A step of the part of a recording that is replayed.
struct Step {
    item: Item,
    /// The load that made the resource whose step it is.
    place: u32,
}

/// The observer that answers from a recording.
struct Player {
    items: Rc<[Item]>,
    /// For each item, whose it is.
    places: Vec<u32>,
    names: Vec<String>,
    scripts: HashMap<u32, Script>,
    at: Cell<usize>,
    /// The calls into scripts that are running, by their items.
    running: RefCell<Vec<usize>>,
    difference: RefCell<Option<Difference>>,
    over: Cell<bool>,
    cut: Cell<bool>,
    handlers: Cell<u64>,
    natives: Cell<u64>,
    ticks: Cell<u64>,
    now_ms: Cell<i64>,
    me: Weak<Self>,
}

/// The steps of the resources that have a script.
fn steps(items: &[Item], scripts: &HashMap<u32, Script>) -> (Vec<Step>, Vec<String>) {
    let mut names = Vec::new();
    let mut running: Vec<u32> = Vec::new();
    let mut steps = Vec::new();
    for item in items {
        let place = match item {
            Item::Load { name, .. } => {
                names.push(name.clone());
                u32::try_from(names.len() - 1).ok()
            }
            Item::Stop { resource } => Some(*resource),
            Item::Time { .. } => None,
            Item::Enter { resource, .. } => {
                running.push(*resource);
                Some(*resource)
            }
            Item::Exit(_) => running.pop(),
            _ => running.last().copied(),
        };
        if place.is_none_or(|place| scripts.contains_key(&place)) {
            steps.push(Step {
                item: item.clone(),
                place: place.unwrap_or(0),
            });
        }
    }
    (steps, names)
}

impl Player {
    fn new(items: &[Item], scripts: HashMap<u32, Script>, me: Weak<Self>) -> Self {
        let (steps, names) = steps(items, &scripts);
        let (items, places): (Vec<_>, Vec<_>) = steps
            .into_iter()
            .map(|step| (step.item, step.place))
            .unzip();
        Self {
            items: items.into(),
            places,
            names,
            scripts,
            at: Cell::new(0),
            running: RefCell::default(),
            difference: RefCell::default(),
            over: Cell::new(false),
            cut: Cell::new(false),
            handlers: Cell::new(0),
            natives: Cell::new(0),
            ticks: Cell::new(0),
            now_ms: Cell::new(0),
            me,
        }
    }

    /// The next item, unless the replay is over.
    fn peek(&self) -> Option<&Item> {
        match self.over.get() {
            true => None,
            false => self.items.get(self.at.get()),
        }
    }

    fn step(&self) {
        self.at.set(self.at.get() + 1);
    }

    /// Does what the host did, up to what a script has to do.
    fn host_steps(&self, host: &Host) {
        while let Some(item) = self.peek() {
            let place = self.places[self.at.get()];
            match item {
                Item::Load { .. } => {
                    self.step();
                    self.load(host, place);
                }
                Item::Stop { .. } => self.stop(host, place),
                Item::Time { now_ms } => {
                    self.step();
                    self.now_ms.set(*now_ms);
                    host.set_now_ms(*now_ms);
                }
                Item::Enter { entry, .. } => self.enter(host, place, entry),
                _ => return,
            }
        }
    }

    fn load(&self, host: &Host, place: u32) {
        let (name, script) = (self.name(place), &self.scripts[&place]);
        let at = self.at.get();
        if let Err(error) = host.load_script(name, script)
            && !self.over.get()
        {
            // A trap was recorded as one, and compared.
            if self.at.get() == at || !matches!(error, LoadError::Start(_)) {
                self.differ_in(
                    place,
                    "loading it",
                    "it was loaded".to_owned(),
                    error.to_string(),
                    host,
                );
            }
        }
    }

    fn stop(&self, host: &Host, place: u32) {
        let at = self.at.get();
        if let Ok(resource) = host.find(self.name(place)) {
            if resource.state.get() != ResourceState::Failed {
                resource.state.set(ResourceState::Stopped);
            }
            host.forget(&resource);
            resource.release_if_over();
        }
        if self.at.get() == at {
            self.step();
        }
    }

    fn enter(&self, host: &Host, place: u32, entry: &Entry) {
        let at = self.at.get();
        let name = self.name(place);
        let Ok(resource) = host.find(name) else {
            self.differ_in(
                place,
                &entry.to_string(),
                "the call".to_owned(),
                "the resource is not there".to_owned(),
                host,
            );
            return;
        };
        // Whatever goes wrong is seen by the functions below.
        let result = match entry {
            Entry::Instantiate => {
                // Only loading does that.
                self.step();
                Ok(())
            }
            Entry::Start => host.call_start(&resource),
            Entry::Tick => {
                self.ticks.set(self.ticks.get() + 1);
                host.call_tick(&resource)
            }
            Entry::Event {
                name,
                payload,
                source,
            } => host.deliver(&resource, name, payload, source),
            Entry::Call { idx, args } => host
                .call_guest_ref(&resource, *idx, args, &mut Vec::new())
                .map(drop),
            Entry::Duplicate(idx) => host.duplicate_guest_ref(&resource, *idx).map(drop),
            Entry::Remove(idx) => host.remove_guest_ref(&resource, *idx),
            Entry::Export { name: export, args } => {
                host.call_bits(name, export, args, |_| Ok(())).map(drop)
            }
            #[cfg(feature = "spacetime")]
            Entry::Spacetime { conn, batch } => {
                host.deliver_batch(&resource, *conn, batch).map(drop)
            }
            #[cfg(not(feature = "spacetime"))]
            Entry::Spacetime { .. } => Ok(()),
        };
        if self.at.get() == at && !self.over.get() {
            let found = match result {
                Err(error) => error.to_string(),
                Ok(()) => "the script has no function for it".to_owned(),
            };
            self.differ_in(
                place,
                &entry.to_string(),
                "the call".to_owned(),
                found,
                host,
            );
        }
    }

    fn name(&self, place: u32) -> &str {
        self.names.get(place as usize).map_or("", String::as_str)
    }

    // ----- differences ------------------------------------------------------------------

    /// The next item in words.
    fn expected(&self, host: &Host) -> String {
        match self.items.get(self.at.get()) {
            Some(Item::Call(_)) => words::call(&self.items, self.at.get(), Some(host)),
            Some(Item::Exit(Exit::Done)) => "it returns".to_owned(),
            Some(Item::Exit(Exit::Trapped(reason))) => format!("a trap: {reason}"),
            Some(Item::Answer(answer)) => words::answer(answer),
            Some(Item::Enter { entry, .. }) => format!("the host calls {entry}"),
            _ => "nothing more".to_owned(),
        }
    }

    /// The script of the innermost call differs.
    fn differ(&self, host: &Host, expected: String, found: String) {
        let innermost = self.running.borrow().last().copied();
        let (place, handler) = match innermost.map(|at| (self.places[at], &self.items[at])) {
            Some((place, Item::Enter { entry, .. })) => (place, entry.to_string()),
            _ => (0, "nothing".to_owned()),
        };
        self.differ_in(place, &handler, expected, found, host);
    }

    fn differ_in(&self, place: u32, handler: &str, expected: String, found: String, host: &Host) {
        if self.over.replace(true) {
            return;
        }
        // The one at hand has its own line.
        let is_native = |at: &usize| {
            self.places[*at] == place && matches!(self.items[*at], Item::Call(Call::Native { .. }))
        };
        let mut before: Vec<usize> = (0..self.at.get())
            .rev()
            .filter(is_native)
            .take(SHOWN)
            .collect();
        before.reverse();
        let before = before
            .into_iter()
            .map(|at| words::call(&self.items, at, Some(host)))
            .collect();
        *self.difference.borrow_mut() = Some(Difference {
            resource: self.name(place).to_owned(),
            handler: handler.to_owned(),
            tick: self.ticks.get(),
            now_ms: self.now_ms.get(),
            expected,
            found,
            before,
        });
    }

    /// Lets a script trap when it comes back from the host.
    fn give_up(resource: &Resource) {
        resource.state.set(ResourceState::Failed);
    }

    // ----- natives ----------------------------------------------------------------------

    fn play(&self, native: &mut NativeCall<'_>) -> Result<(), NativeError> {
        let resource = Rc::clone(native.caller());
        let outcome = self.play_steps(native);
        if self.over.get() {
            Self::give_up(&resource);
        }
        outcome
    }

    fn play_steps(&self, native: &mut NativeCall<'_>) -> Result<(), NativeError> {
        let host = native.host().clone();
        let at = self.at.get();
        let Some(expected) = self.peek() else {
            self.end(&host, || words::found(native, None));
            return Ok(());
        };
        let made = called(native);
        if *expected != Item::Call(made.clone()) {
            let like = match (expected, &made) {
                (Item::Call(Call::Native { hash, .. }), Call::Native { hash: found, .. })
                    if hash == found =>
                {
                    Some((&*self.items, at))
                }
                _ => None,
            };
            let mut found = words::found(native, like);
            let expected = self.expected(&host);
            // Another type of result is no other text.
            if expected.starts_with(&found) {
                found.push_str(&format!(" for {}", native.return_type().words()));
            }
            self.differ(&host, expected, found);
            return Ok(());
        }
        self.step();
        self.natives.set(self.natives.get() + 1);
        loop {
            self.host_steps(&host);
            // The script may have been stopped meanwhile, and trapped.
            let Some(item) = self.peek() else {
                return Ok(());
            };
            let same = match item {
                Item::Text { slot, bytes } => {
                    native.c_string(usize::from(*slot))?.as_ref() == Some(bytes)
                }
                Item::Read { slot, bytes } => native
                    .bytes(usize::from(*slot), bytes.len() as u64)
                    .is_ok_and(|found| found == *bytes),
                Item::Wrote { slot, bytes } => {
                    native.write_bytes(usize::from(*slot), bytes).is_ok()
                }
                Item::Return(Returned::Lost) => {
                    self.lose();
                    return Ok(());
                }
                Item::Return(returned) => {
                    self.step();
                    return give(native, returned);
                }
                _ => false,
            };
            if !same {
                let expected = words::call(&self.items, at, Some(&host));
                let found = words::found(native, Some((&self.items, at)));
                // It is not one of those before the difference.
                self.at.set(at);
                self.differ(&host, expected, found);
                return Ok(());
            }
            self.step();
        }
    }

    /// The recording program has unwound here.
    fn lose(&self) {
        self.over.set(true);
        self.cut.set(true);
    }

    /// The recording has ended while a script runs.
    fn end(&self, host: &Host, found: impl FnOnce() -> String) {
        if !self.over.get() {
            self.differ(host, "nothing more".to_owned(), found());
        }
    }

    /// A call into the script is over.
    fn leave(&self, host: &Host, error: Option<&wasmtime::Error>) {
        let found = || match error {
            None => "it returns".to_owned(),
            Some(error) => format!("a trap: {}", reason(error)),
        };
        match (self.peek(), error) {
            (None, _) => self.end(host, found),
            (Some(Item::Exit(Exit::Lost)), _) => self.lose(),
            (Some(Item::Exit(Exit::Done)), None)
            | (Some(Item::Exit(Exit::Trapped(_))), Some(_)) => {
                self.step();
            }
            _ => self.differ(host, self.expected(host), found()),
        }
    }
}

/// Gives a native the result that was recorded.
fn give(native: &mut NativeCall<'_>, returned: &Returned) -> Result<(), NativeError> {
    match returned {
        Returned::Nothing | Returned::Code(_) | Returned::Lost => {}
        Returned::Number(bits) => native.set_result(*bits),
        Returned::Vector(components) => {
            let [x, y, z] = components.map(f32::from_bits);
            native.set_result(Vec3::new(x, y, z));
        }
        Returned::Text(bytes) => native.set_text(bytes),
        Returned::Object(bytes) => native.set_msgpack(bytes),
        Returned::Null => native.set_null(),
        Returned::Refused(reason) => return Err(NativeError::WrongArguments(reason.clone())),
        Returned::Failed(reason) => return Err(NativeError::Other(reason.clone())),
    }
    Ok(())
}

impl Observer for Player {
    fn stopped(&self, _: &Host, resource: &Resource) {
        if let Some(Item::Stop { resource: place }) = self.peek()
            && *self.name(*place) == *resource.name
        {
            self.step();
        }
    }

    fn entered(&self, host: &Host, _: &Rc<Resource>, _: &During<'_>, _: &mut Context<'_>) {
        match self.peek() {
            Some(Item::Enter { .. }) => {
                self.handlers.set(self.handlers.get() + 1);
                self.running.borrow_mut().push(self.at.get());
                self.step();
            }
            Some(_) => {
                self.differ(host, self.expected(host), "the host calls it".to_owned());
                self.running.borrow_mut().push(0);
            }
            None => self.running.borrow_mut().push(0),
        }
    }

    fn answered(&self, host: &Host, _: &Rc<Resource>, answered: Answered<'_>) {
        let found = answer(answered);
        match self.peek() {
            None => self.end(host, || words::answer(&found)),
            Some(Item::Answer(expected)) if same_answer(expected, &found) => self.step(),
            Some(_) => self.differ(host, self.expected(host), words::answer(&found)),
        }
    }

    fn left(
        &self,
        host: &Host,
        _: &Rc<Resource>,
        _: &During<'_>,
        _: &mut Context<'_>,
        error: Option<&wasmtime::Error>,
    ) {
        self.leave(host, error);
        self.running.borrow_mut().pop();
    }

    fn native(&self, _: u64, _: Option<Native>) -> Option<Native> {
        let player = self.me.upgrade()?;
        Some(Rc::new(move |call| player.play(call)))
    }

    fn asked(
        &self,
        host: &Host,
        resource: &Rc<Resource>,
        asked: Asked<'_>,
        _: &mut dyn FnMut() -> Told,
    ) -> Told {
        let found = asked_for(asked);
        match self.peek() {
            None => self.end(host, || words::other_call(&found)),
            Some(Item::Call(expected)) if *expected == found => {
                self.step();
                if let Call::Log(text) = &found {
                    host.script_line(&resource.name, text.clone());
                }
                self.host_steps(host);
                if let Some(Item::Return(Returned::Lost)) = self.peek() {
                    self.lose();
                } else if let Some(Item::Return(returned)) = self.peek() {
                    self.step();
                    return match returned {
                        Returned::Code(code) => Told::Code(*code),
                        Returned::Object(bytes) | Returned::Text(bytes) => {
                            Told::Bytes(bytes.clone())
                        }
                        Returned::Null => Told::Null,
                        Returned::Failed(reason) | Returned::Refused(reason) => {
                            Told::Error(reason.clone())
                        }
                        _ => Told::Nothing,
                    };
                }
            }
            Some(_) => self.differ(host, self.expected(host), words::other_call(&found)),
        }
        if self.over.get() {
            Self::give_up(resource);
        }
        Told::Nothing
    }
}

/// Whether two answers are the same.
fn same_answer(expected: &Answer, found: &Answer) -> bool {
    expected == found
}
