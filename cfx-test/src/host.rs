//! What tests of servers and of clients have in common.

use std::cell::{OnceCell, RefCell};
use std::fmt;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use cfx_core::events::ToArguments;
use cfx_core::msgpack;
use cfx_sim::value::{Value, payload as list};
use cfx_sim::{By, CallError, Ran, Stored, Stub, World};
use host_shim::world_file::WorldFile;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};

use crate::backend::Running;
use crate::case::{self, Backend, Case};
use crate::network::Net;
use crate::probe::Probe;
use crate::record::{Called, Event, payload};

/// A function of the test that scripts can call: an argument of events, commands, exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function(pub(crate) String);

impl Serialize for Function {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        msgpack::Value::Ext(10, self.0.clone().into_bytes()).serialize(serializer)
    }
}

/// An export that could not be called, or whose call failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportError(String);

impl fmt::Display for ExportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ExportError {}

/// An export that answers later is given this much virtual time.
const PATIENCE: Duration = Duration::from_secs(60);

/// A host with the script under test, the world behind its natives, and a clock that stands
/// still until [`advance`](TestHost::advance). [`TestServer`](crate::TestServer) and
/// [`TestClient`](crate::TestClient) are made of it.
///
/// When it is dropped, the test fails if the script has logged a `SCRIPT ERROR` or trapped
/// and nobody has read [`errors`](TestHost::errors) or [`log`](TestHost::log) since, and if it
/// is [`strict`](TestHost::strict) and there was an unexpected native.
pub struct TestHost {
    // First, as dropping it drops what the script registered.
    #[cfg(feature = "spacetime")]
    pub(crate) spacetime: crate::spacetime::Server,
    pub(crate) running: Running,
    pub(crate) world: World,
    pub(crate) probe: Rc<Probe>,
    pub(crate) resource: String,
    frame: Duration,
    backend: Backend,
    /// What connects it with other sides, if there are any.
    pub(crate) net: OnceCell<Rc<Net>>,
}

impl fmt::Debug for TestHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TestHost")
            .field("resource", &self.resource)
            .field("backend", &self.backend)
            .finish_non_exhaustive()
    }
}

impl TestHost {
    pub(crate) fn new(client: bool) -> Self {
        Self::of_case(case::current(), client)
    }

    /// One whose script is not that of the test's own attribute.
    pub(crate) fn of_case(case: Option<Case>, client: bool) -> Self {
        let probe = Rc::new(Probe::default());
        let resource = case.as_ref().map_or_else(
            || "mock".to_owned(),
            |case| host_shim::package::resource_name(case.package),
        );
        let (running, world, backend) = match &case {
            Some(case) if case.backend == Backend::Wasm => {
                let running = Running::wasm(case, client, &probe);
                let Running::Wasm(host) = &running else {
                    unreachable!("made just now");
                };
                let world = host.world();
                (running, world, Backend::Wasm)
            }
            _ => {
                let world = World::new();
                let running = Running::mock(&resource, client, &world, &probe);
                (running, world, Backend::Mock)
            }
        };
        Self {
            #[cfg(feature = "spacetime")]
            spacetime: crate::spacetime::Server::new(&running, &resource),
            running,
            world,
            probe,
            resource,
            frame: Duration::from_millis(if client { 16 } else { 50 }),
            backend,
            net: OnceCell::new(),
        }
    }

    pub(crate) fn sim(&self) -> &dyn cfx_sim::Host {
        self.running.sim()
    }

    /// Moves what has been sent to where tests read it, and onto the network if there is one.
    pub(crate) fn collect(&self) {
        if let Some(net) = self.net.get() {
            net.network.collect();
        }
        self.running.collect(&self.probe);
    }

    /// Collects what has happened, and fails at once if it is strict and something has.
    fn after(&self) {
        self.collect();
        self.check_strict();
    }

    fn check_strict(&self) {
        let unknown = self.probe.take_unknown();
        assert!(
            unknown.is_empty(),
            "natives that nobody answers were called: {}",
            unknown.join(", ")
        );
    }

    /// Does something that scripts may react to.
    pub(crate) fn act<R>(&self, act: impl FnOnce(&dyn cfx_sim::Host) -> R) -> R {
        let result = act(self.sim());
        self.after();
        result
    }

    // ----- the script -----------------------------------------------------------------

    /// Starts the script: after `unstarted` only. `onResourceStart` is raised after it, and
    /// `onServerResourceStart` or `onClientResourceStart` in the next tick.
    pub fn start(&self) {
        self.running.start(&self.probe);
        let name: Value = self.resource.as_str().into();
        if self.backend == Backend::Mock {
            // The real host has done so.
            let arguments = list(std::slice::from_ref(&name));
            self.sim().emit("onResourceStart", &arguments, "");
        }
        let event = if self.sim().is_server() {
            "onServerResourceStart"
        } else {
            "onClientResourceStart"
        };
        self.world.queue_event(None, event, &[name]);
        self.after();
    }

    /// The name of the resource under test: that of the package's folder, or `mock` in a
    /// test without the attribute.
    #[must_use]
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// What the test runs on.
    #[must_use]
    pub fn backend(&self) -> Backend {
        self.backend
    }

    /// Loads and starts a further script.
    ///
    /// # Panics
    /// On the mock, which has one script (`#[cfx::test(wasm_only)]`), and when it cannot be
    /// loaded.
    pub fn load(&self, resource: &str, wasm: &[u8]) {
        let Running::Wasm(host) = &self.running else {
            panic!("the mock has one script; mark the test as #[cfx::test(wasm_only)]");
        };
        let loaded = host.load(resource, wasm);
        loaded.unwrap_or_else(|error| panic!("{resource} was not loaded: {error}"));
        let started = host.start(resource);
        started.unwrap_or_else(|error| panic!("{resource} was not started: {error}"));
        self.after();
    }

    /// Builds, loads and starts the package in a folder, relative to that under test.
    /// Answers the resources' names.
    ///
    /// # Panics
    /// As [`load`](Self::load), and when it cannot be built.
    pub fn load_package(&self, folder: &str) -> Vec<String> {
        let Running::Wasm(host) = &self.running else {
            panic!("the mock has one script; mark the test as #[cfx::test(wasm_only)]");
        };
        let case = case::current().expect("the attribute has made the wasm backend");
        let scripts = crate::build::scripts_of(&case, folder);
        let scripts = scripts.unwrap_or_else(|error| panic!("{folder} was not built: {error}"));
        let mut names = Vec::new();
        for (name, script) in scripts {
            let loaded = host.load_script(&name, &script);
            loaded.unwrap_or_else(|error| panic!("{name} was not loaded: {error}"));
            let started = host.start(&name);
            started.unwrap_or_else(|error| panic!("{name} was not started: {error}"));
            names.push(name);
        }
        self.after();
        names
    }

    /// Stops the resource under test: `onResourceStop` is raised, and nothing of it is called
    /// any more.
    pub fn stop(&self) {
        match &self.running {
            Running::Mock(..) => {
                let arguments = list(&[self.resource.as_str().into()]);
                self.sim().emit("onResourceStop", &arguments, "");
                self.world.forget_resource(self.sim(), &self.resource);
                #[cfg(feature = "spacetime")]
                self.spacetime.end();
            }
            Running::Wasm(host) => {
                // It may have trapped, or stopped itself.
                let _ = host.stop(&self.resource);
            }
        }
        self.after();
    }

    /// The world behind the natives: everything that can be prepared or looked at and has no
    /// method of its own here.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// The host, for those methods of the [`world`](Self::world) that take one.
    #[must_use]
    pub fn host(&self) -> &dyn cfx_sim::Host {
        self.sim()
    }

    // ----- time -----------------------------------------------------------------------

    /// Lets time pass in the platform's steps (50 ms on a server, 16 ms on a client), with a
    /// tick after each; the last one may be shorter. Where a server has
    /// [clients](crate::TestServer::client), it passes for all of them, whichever is asked,
    /// and each side ticks when its step is over.
    pub fn advance(&self, time: Duration) {
        let mut left = time;
        while !left.is_zero() {
            let step = left.min(self.frame);
            left -= step;
            self.step(step);
        }
    }

    /// Lets one step pass, and one tick.
    pub fn tick(&self) {
        self.step(self.frame);
    }

    fn step(&self, step: Duration) {
        let ms = u64::try_from(step.as_millis()).unwrap_or(u64::MAX);
        if let Some(net) = self.net.get() {
            net.network.advance(ms);
            self.after();
            return;
        }
        self.running.tick(&self.world, ms, || {
            #[cfg(feature = "spacetime")]
            self.spacetime.deliver();
        });
        self.after();
    }

    /// How much time has passed.
    #[must_use]
    pub fn now(&self) -> Duration {
        Duration::from_millis(u64::try_from(self.sim().now_ms()).unwrap_or(0))
    }

    // ----- events and functions ----------------------------------------------------------

    /// Raises an event of this side, as another resource would. Whether nobody cancelled it.
    pub fn event(&self, name: &str, arguments: impl ToArguments) -> bool {
        self.raw_event(name, &payload(arguments), "")
    }

    /// Raises an event with any bytes as payload, from any source: `net:7`, `internal-net:7`,
    /// `nui`, or nothing for this side. Whether nobody cancelled it.
    pub fn raw_event(&self, name: &str, payload: &[u8], source: &str) -> bool {
        self.act(|host| host.emit(name, payload, source))
    }

    /// The events of this side that scripts have raised since the last call.
    #[must_use]
    pub fn raised(&self) -> Vec<Event> {
        self.probe.take_raised()
    }

    /// A function that scripts can call. It takes a tuple.
    ///
    /// ```
    /// use cfx_test::TestServer;
    ///
    /// let server = TestServer::new();
    /// let add = server.function(|(a, b): (i32, i32)| a + b);
    /// server.event("calculator:ready", (add,));
    /// ```
    #[must_use]
    pub fn function<A, R>(&self, function: impl Fn(A) -> R + 'static) -> Function
    where
        A: DeserializeOwned + 'static,
        R: Serialize + 'static,
    {
        let run = wrap(function);
        let name = self
            .sim()
            .function(Rc::new(move |_, arguments| run(arguments)));
        Function(name)
    }

    /// Makes up an export of a resource that does not exist here. It takes a tuple.
    ///
    /// ```
    /// use cfx_test::TestServer;
    ///
    /// let server = TestServer::new();
    /// server.export("bank", "balance", |(account,): (u32,)| account * 100);
    /// let balance: u32 = cfx_core::script_exports::call("bank", "balance", (3,)).unwrap();
    /// assert_eq!(balance, 300);
    /// ```
    pub fn export<A, R>(&self, resource: &str, name: &str, function: impl Fn(A) -> R + 'static)
    where
        A: DeserializeOwned + 'static,
        R: Serialize + 'static,
    {
        self.probe.export(resource, name, Rc::new(wrap(function)));
    }

    /// Calls an export of a script, as another resource would. One that answers later is
    /// waited for: time passes.
    ///
    /// # Errors
    /// When there is no such export, it failed, or its result is no `R`.
    pub fn call_export<R: DeserializeOwned>(
        &self,
        resource: &str,
        name: &str,
        arguments: impl ToArguments,
    ) -> Result<R, ExportError> {
        let value = self.call_export_value(resource, name, &payload(arguments))?;
        msgpack::from_slice(&value.encode()).map_err(|error| {
            ExportError(format!(
                "the export '{name}' of '{resource}' answered {value:?}: {error}"
            ))
        })
    }

    fn call_export_value(
        &self,
        resource: &str,
        name: &str,
        arguments: &[u8],
    ) -> Result<Value, ExportError> {
        let failed = |text: &str| {
            let text = format!("the export '{name}' of '{resource}': {text}");
            Err(ExportError(text))
        };
        let found: Rc<RefCell<Option<String>>> = Rc::default();
        let place = Rc::clone(&found);
        let setter = self.sim().function(Rc::new(move |host, arguments| {
            let arguments = Value::decode_list(arguments).ok_or("no list of arguments")?;
            let function = arguments.first().and_then(Value::as_function);
            let function = host.duplicate(function.ok_or("no function")?)?;
            let old = place.borrow_mut().replace(function);
            if let Some(old) = old {
                host.remove(&old);
            }
            Ok(vec![0x90])
        }));
        let event = format!("__cfx_export_{resource}_{name}");
        self.act(|host| host.emit(&event, &list(&[Value::Function(setter)]), ""));
        let Some(function) = found.take() else {
            return failed("there is none, or the resource does not run");
        };
        let answer = self.act(|host| {
            let answer = host.call(&function, arguments);
            host.remove(&function);
            answer
        });
        let answer = match answer {
            Ok(answer) => answer.unwrap_or_default(),
            Err(error) => return failed(&error),
        };
        if answer == [0xc0] {
            return failed("it failed; the script's log says why");
        }
        let Some(values) = Value::decode_list(&answer) else {
            return failed("it answered no list of results");
        };
        let value = values.into_iter().next().unwrap_or_default();
        match value.get("__cfx_async_retval").and_then(Value::as_function) {
            Some(promise) => self.wait_for(promise).or_else(|error| failed(&error)),
            None => Ok(value),
        }
    }

    /// Waits for the result of an export that answers later.
    fn wait_for(&self, promise: &str) -> Result<Value, String> {
        let promise = self.act(|host| host.duplicate(promise))?;
        let answer: Rc<RefCell<Option<Result<Value, String>>>> = Rc::default();
        let place = Rc::clone(&answer);
        let callback = self.sim().function(Rc::new(move |_, arguments| {
            let arguments = Value::decode_list(arguments).ok_or("no list of arguments")?;
            let mut arguments = arguments.into_iter();
            let results = arguments.next().unwrap_or_default();
            let outcome = match (arguments.next().unwrap_or_default(), results) {
                (Value::Nil | Value::Bool(false), Value::Array(values)) => {
                    Ok(values.into_iter().next().unwrap_or_default())
                }
                (Value::Nil | Value::Bool(false), bare) => Ok(bare),
                (Value::Text(error), _) => Err(error),
                (other, _) => Err(other.to_string()),
            };
            *place.borrow_mut() = Some(outcome);
            Ok(vec![0x90])
        }));
        let called = self.act(|host| {
            let called = host.call(&promise, &list(&[Value::Function(callback)]));
            host.remove(&promise);
            called
        });
        called?;
        let end = self.now() + PATIENCE;
        loop {
            if let Some(outcome) = answer.take() {
                return outcome;
            }
            if self.now() >= end {
                return Err(format!("it has not answered for {PATIENCE:?}"));
            }
            self.tick();
        }
    }

    // ----- natives --------------------------------------------------------------------------

    /// Answers a native by a closure over plain types, instead of whoever answers it
    /// otherwise. A game's native that the world does not know goes by its hash, `"0x..."`.
    ///
    /// ```
    /// use cfx_test::TestServer;
    ///
    /// let server = TestServer::new();
    /// server.stub("GET_PLAYER_PING", |player: String| if player == "1" { 35 } else { 0 });
    /// ```
    pub fn stub<Args>(&self, name: &str, stub: impl Stub<Args>) {
        self.probe.stub(name, Rc::new(move |call| stub.run(call)));
    }

    /// Has a native fail, as one does that refuses its arguments.
    pub fn fail_native(&self, name: &str, reason: &str) {
        let reason = reason.to_owned();
        let stub = move |_: &mut dyn cfx_sim::Call| Err(CallError::Failed(reason.clone()));
        self.probe.stub(name, Rc::new(stub));
    }

    /// Takes a stub away.
    pub fn unstub(&self, name: &str) {
        self.probe.unstub(name);
    }

    /// The calls of a native so far, oldest first.
    #[must_use]
    pub fn calls(&self, name: &str) -> Vec<Called> {
        self.probe.calls(name)
    }

    /// All calls of natives so far, oldest first.
    #[must_use]
    pub fn all_calls(&self) -> Vec<Called> {
        self.probe.all_calls()
    }

    /// Forgets the calls so far.
    pub fn clear_calls(&self) {
        self.probe.clear_calls();
    }

    /// From now on a native that neither the test nor the world answers fails the test.
    /// Otherwise it answers zero, empty text, or nil.
    pub fn strict(&self) {
        self.probe.strict.set(true);
    }

    // ----- what the script said -----------------------------------------------------------

    /// What the script has logged since the last call.
    #[must_use]
    pub fn log(&self) -> Vec<String> {
        self.probe.unseen_errors.set(false);
        self.probe.log.take()
    }

    /// The lines with `SCRIPT ERROR`, and the reports of traps, since the last call. Who does
    /// not ask for them has none: they fail the test at its end.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.probe.unseen_errors.set(false);
        self.probe.errors.take()
    }

    /// What the host has remarked on the script since the last call, such as natives that
    /// refused their arguments.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        self.probe.remarks.take()
    }

    // ----- the world ---------------------------------------------------------------------

    /// Puts what a file describes into the world: players, entities, convars and so on, as
    /// the module `world_file` of `host-shim` lists it. The path is relative to the package
    /// under test. Its time is left out: a test's begins at 0.
    ///
    /// ```
    /// use cfx_test::TestServer;
    ///
    /// # let path = std::env::temp_dir().join(format!("cfx-test-{}.toml", std::process::id()));
    /// # std::fs::write(&path, "[[player]]\nname = \"Ada\"\nstate = { job = \"police\" }")?;
    /// # let path = path.to_str().unwrap();
    /// let server = TestServer::unstarted();
    /// // [[player]]
    /// // name = "Ada"
    /// // state = { job = "police" }
    /// server.describe(path);
    /// server.start();
    /// assert_eq!(server.state::<String>("player:1", "job").as_deref(), Some("police"));
    /// # std::fs::remove_file(path)?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Panics
    /// When the file cannot be read, or something in it is wrong.
    pub fn describe(&self, path: &str) {
        let folder = case::current().map_or("", |case| case.package);
        let file = WorldFile::read(Path::new(folder).join(path));
        let applied = file.and_then(|file| self.act(|host| file.apply_to(&self.world, host)));
        if let Err(error) = applied {
            panic!("{error}");
        }
    }

    /// Sets a convar; scripts that listen are told.
    pub fn set_convar(&self, name: &str, value: &str) {
        self.act(|host| self.world.set_convar(host, name, value));
    }

    /// A convar's value.
    #[must_use]
    pub fn convar(&self, name: &str) -> Option<String> {
        self.world.convar(name).map(|convar| convar.value)
    }

    /// Stores a value in the resource's key-value store: text, `i32` or `f32`.
    pub fn set_kvp(&self, key: &str, value: impl Into<Stored>) {
        self.world.set_kvp(&self.resource, key, Some(value.into()));
    }

    /// What the resource has stored under a key.
    #[must_use]
    pub fn kvp(&self, key: &str) -> Option<Stored> {
        self.world.kvp(&self.resource, key)
    }

    /// Sets a value of a state bag (`global`, `player:1`, `entity:7`), replicated; scripts'
    /// handlers run first. The bag of an entity is made.
    ///
    /// # Panics
    /// When the value cannot be encoded, or there is no such bag.
    pub fn set_state(&self, bag: &str, key: &str, value: impl Serialize) {
        let value = msgpack::to_vec(&value);
        let value = value.unwrap_or_else(|error| panic!("state {bag} {key}: {error}"));
        if !bag.starts_with("player:") {
            self.world.ensure_bag(bag);
        }
        let exists = self.act(|host| self.world.set_state(host, bag, key, &value, true));
        assert!(exists, "there is no state bag {bag}");
    }

    /// A value of a state bag; `None` when the bag has no such key.
    ///
    /// # Panics
    /// When the value is no `T`.
    #[must_use]
    pub fn state<T: DeserializeOwned>(&self, bag: &str, key: &str) -> Option<T> {
        let bytes = self.world.state_bytes(bag, key)?;
        let value = msgpack::from_slice(&bytes);
        Some(value.unwrap_or_else(|error| panic!("state {bag} {key}: {error}")))
    }

    pub(crate) fn run_command(&self, line: &str, by: &By) -> Ran {
        let ran = self.act(|host| self.world.execute(host, line, by));
        ran.unwrap_or_else(|error| panic!("the command `{line}` failed: {error}"))
    }
}

/// From plain types to payloads.
fn wrap<A, R>(function: impl Fn(A) -> R + 'static) -> impl Fn(&[u8]) -> Result<Vec<u8>, String>
where
    A: DeserializeOwned + 'static,
    R: Serialize + 'static,
{
    move |arguments| {
        let arguments = msgpack::from_slice(arguments).map_err(|error| error.to_string())?;
        let result = function(arguments);
        msgpack::to_vec(&(result,)).map_err(|error| error.to_string())
    }
}

impl Drop for TestHost {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = self.probe.log.take();
            if !log.is_empty() {
                println!("the script's log:\n{}", log.join("\n"));
            }
            return;
        }
        self.after();
        let errors = self.probe.errors.take();
        assert!(
            errors.is_empty() || !self.probe.unseen_errors.get(),
            "the script had errors that the test has not looked at by `errors()`:\n{}",
            errors.join("\n")
        );
    }
}
