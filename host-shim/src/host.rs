//! The host: what is loaded, and what happens to it.

use std::cell::{Cell, RefCell};
use std::collections::{HashSet, VecDeque};
use std::num::NonZeroUsize;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use cfx_sim::{ConsoleLine, World};
use wasmtime::{
    AsContextMut, Config, Engine, ExternType, FuncType, Linker, Module, Store, WasmBacktraceDetails,
};

use crate::builtins;
use crate::cache::Cache;
use crate::clock::{Clock, HostClock};
use crate::epoch::Epoch;
use crate::error::{Error, LoadError};
use crate::events::{Canceling, Events};
use crate::failure::Failure;
use crate::functions::{self, Imported};
use crate::imports::{self, EXPORTS, IMPORTS};
use crate::life::StopReport;
use crate::limits::{self, Limits, Meter};
use crate::memory;
use crate::native::{
    Native, NativeCall, NativeError, NativeId, Natives, ReturnType, TypedNative, Vec3,
};
use crate::observe::Observer;
use crate::refs::{HOST_RESOURCE, HostFunctions, Naming};
use crate::resource::{During, Exports, GuestState, Resource, ResourceState, script_stack};
use crate::trail::Step;
use crate::world;

/// Which of the two programs the host stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// The server: `IS_DUPLICITY_VERSION` answers true.
    #[default]
    Server,
    /// A player's game.
    Client,
}

/// What happens when a script calls a native that nobody has registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownNatives {
    /// The script gets code -6, and the log a line.
    #[default]
    Error,
    /// The script gets a zero of the type it asks for (0, an empty string, a
    /// zero vector, nil), and the log one line for each such native.
    Zero,
}

/// How a [`Host`] is made.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which program it stands for.
    pub side: Side,
    /// What natives without an implementation do.
    pub unknown_natives: UnknownNatives,
    /// How much scripts may use: memory, time, and the rest.
    pub limits: Limits,
    /// Where compiled scripts are kept from one run of the program to the next. By default
    /// nowhere.
    pub cache: Option<Cache>,
    /// Whether a script that traps leaves a core dump in its
    /// [`Failure`](Failure::coredump). By default not: it is about as large as the script's
    /// memory.
    pub coredump: bool,
    /// How often samples of running scripts are taken for whoever measures them. By default
    /// never. It makes scripts slower, and is at least 100 microseconds.
    pub sampling: Option<Duration>,
    /// Whether the host remembers where scripts got what they hold (`file:line`), and
    /// remarks in the log on what a resource has left open when it stops; see
    /// [`Host::take_stop_reports`]. It makes the natives slow that register something.
    pub track_origins: bool,
    /// Whether the natives of the simulated world answer. Without them there are those of
    /// the host itself, and the program's own.
    pub simulated_world: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            side: Side::default(),
            unknown_natives: UnknownNatives::default(),
            limits: Limits::default(),
            cache: None,
            coredump: false,
            sampling: None,
            track_origins: false,
            simulated_world: true,
        }
    }
}

/// Whose line a [`LogLine`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A script logged it.
    Script,
    /// The host remarks on something that the script did.
    Host,
}

/// One message. It may have several lines of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// The resource that it is from, or about.
    pub resource: String,
    /// Whose message it is.
    pub origin: Origin,
    /// The message.
    pub text: String,
}

/// Whom a sent event is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The server.
    Server,
    /// A player by its id in decimals, or everybody by `-1`.
    Client(String),
}

/// An event that a script sent over the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The resource that sent it.
    pub resource: String,
    /// Whom it is for.
    pub target: Target,
    /// The event's name, broken UTF-8 replaced.
    pub event: String,
    /// Its arguments: a MessagePack array.
    pub payload: Vec<u8>,
    /// For a latent event, its bytes per second.
    pub latent: Option<i32>,
}

type TickHook = Rc<dyn Fn(&Host) -> bool>;
type LogSink = Rc<dyn Fn(&LogLine)>;
type Interceptor = Rc<dyn Fn(&mut NativeCall<'_>) -> Result<bool, NativeError>>;

/// At most so many buffers are kept for further use, and none larger.
const KEPT_SCRATCH: usize = 16;
const KEPT_SCRATCH_SIZE: usize = 64 * 1024;

/// A script may start itself anew in a call, and that one again; each of them has its memory
/// until its call is over.
const MOST_EARLIER: usize = 4;

pub(crate) struct Inner {
    pub(crate) settings: Settings,
    pub(crate) compiler: Compiler,
    /// How many ticks of the epoch a call may take.
    pub(crate) call_ticks: u64,
    /// How much fuel a call has, if it is counted.
    pub(crate) call_fuel: Option<u64>,
    linker: Linker<GuestState>,
    pub(crate) resources: RefCell<Vec<Rc<Resource>>>,
    next_instance: Cell<i32>,
    /// Whose call is running, outermost first.
    pub(crate) callers: RefCell<Vec<Rc<Resource>>>,
    natives: RefCell<Natives>,
    zero_warned: RefCell<HashSet<u64>>,
    /// What scripts may import besides the ABI.
    pub(crate) imported: RefCell<Vec<Rc<Imported>>>,
    pub(crate) events: RefCell<Events>,
    pub(crate) canceling: RefCell<Canceling>,
    pub(crate) functions: RefCell<HostFunctions>,
    pub(crate) naming: Naming,
    pub(crate) world: World,
    /// The latest error of a function that the world has called.
    pub(crate) call_error: RefCell<Option<Error>>,
    interceptor: RefCell<Option<Interceptor>>,
    /// Whether natives take the long way: there is an interceptor, or an observer.
    pub(crate) observed: Cell<bool>,
    pub(crate) observer: RefCell<Option<Rc<dyn Observer>>>,
    world_native: Native,
    pub(crate) clock: HostClock,
    pub(crate) sent: RefCell<Vec<Sent>>,
    log: RefCell<Vec<LogLine>>,
    log_sink: RefCell<Option<LogSink>>,
    tick_hooks: RefCell<Vec<TickHook>>,
    failures: RefCell<Vec<Failure>>,
    pub(crate) stop_reports: RefCell<VecDeque<StopReport>>,
    /// Each instance of a script has one more.
    pub(crate) instances: Rc<()>,
    scratch: RefCell<Vec<Vec<u8>>>,
    #[cfg(feature = "spacetime")]
    pub(crate) spacetime: crate::spacetime::Spacetime,
}

impl Drop for Inner {
    fn drop(&mut self) {
        // A store owns its resource, and the resource the store.
        for resource in self.resources.get_mut() {
            drop(resource.cell.close());
        }
    }
}

/// Compiles scripts for several hosts, on any thread: a test program compiles its script
/// once, and each test loads it into a host of its own.
///
/// ```
/// use host_shim::{Compiler, Host, Settings};
///
/// let compiler = Compiler::new(&Settings::default());
/// let script = compiler.compile("empty", &wat::parse_str("(module)")?)?;
/// for _ in 0..2 {
///     let host = Host::with_compiler(Settings::default(), &compiler);
///     host.load_script("empty", &script)?;
///     host.start("empty")?;
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Compiler {
    engine: Engine,
    stack: usize,
    epoch: Option<Epoch>,
    fuel: bool,
    coredump: bool,
    sampling: Option<Duration>,
    cache: Option<Cache>,
}

/// How many functions of a script's stack a report has.
const REPORTED_FRAMES: NonZeroUsize = NonZeroUsize::new(64).unwrap();

impl Compiler {
    /// A compiler for hosts of these settings.
    ///
    /// # Panics
    ///
    /// When wasmtime does not support this machine, or `limits.stack` is 0.
    pub fn new(settings: &Settings) -> Self {
        let limits = &settings.limits;
        let sampling = settings
            .sampling
            .map(|interval| interval.max(Duration::from_micros(100)));
        let mut config = Config::new();
        config
            .wasm_backtrace_details(WasmBacktraceDetails::Enable)
            .wasm_backtrace_max_frames(Some(REPORTED_FRAMES))
            .async_stack_size(script_stack(limits.stack))
            .max_wasm_stack(script_stack(limits.stack))
            .epoch_interruption(limits.time.is_some() || sampling.is_some())
            .consume_fuel(limits.fuel.is_some())
            .coredump_on_trap(settings.coredump);
        let engine = Engine::new(&config)
            .unwrap_or_else(|error| panic!("wasmtime does not run with these settings: {error}"));
        // Looked at often enough to be exact to a twentieth, and not so often that it costs.
        let look = limits
            .time
            .map(|time| (time / 20).clamp(Duration::from_millis(1), Duration::from_millis(50)));
        let epoch = sampling
            .or(look)
            .map(|interval| Epoch::start(&engine, interval));
        Self {
            engine,
            stack: limits.stack,
            epoch,
            fuel: limits.fuel.is_some(),
            coredump: settings.coredump,
            sampling,
            cache: settings.cache.clone(),
        }
    }

    /// Compiles a module, or takes it from the cache. The name is for error messages.
    ///
    /// # Errors
    ///
    /// When the bytes are no module.
    pub fn compile(&self, name: &str, wasm: &[u8]) -> Result<Script, LoadError> {
        let module = match &self.cache {
            Some(cache) => cache.module(&self.engine, wasm),
            None => Module::new(&self.engine, wasm),
        };
        Ok(Script {
            module: module.map_err(|error| LoadError::Invalid {
                resource: name.to_owned(),
                reason: format!("{error:#}"),
            })?,
            wasm: wasm.into(),
        })
    }

    /// Compiles several modules, each with its name, as many at a time as the machine has
    /// processors. The results are in the order of the modules.
    ///
    /// ```
    /// use host_shim::{Compiler, Settings};
    ///
    /// let compiler = Compiler::new(&Settings::default());
    /// let empty = wat::parse_str("(module)")?;
    /// let scripts = compiler.compile_all(&[("one", &empty), ("two", b"no module")]);
    /// assert!(scripts[0].is_ok());
    /// assert!(scripts[1].as_ref().is_err_and(|error| error.to_string().contains("`two`")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn compile_all(&self, modules: &[(&str, &[u8])]) -> Vec<Result<Script, LoadError>> {
        let threads = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let threads = threads.min(modules.len());
        if threads < 2 {
            let one = |(name, wasm): &(&str, &[u8])| self.compile(name, wasm);
            return modules.iter().map(one).collect();
        }
        let next = AtomicUsize::new(0);
        let mut done: Vec<Option<_>> = modules.iter().map(|_| None).collect();
        let work = || {
            let mut mine = Vec::new();
            while let index = next.fetch_add(1, Ordering::Relaxed)
                && let Some((name, wasm)) = modules.get(index)
            {
                mine.push((index, self.compile(name, wasm)));
            }
            mine
        };
        thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let mut all = work();
            for other in others {
                match other.join() {
                    Ok(theirs) => all.extend(theirs),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            for (index, script) in all {
                done[index] = Some(script);
            }
        });
        done.into_iter().flatten().collect()
    }

    /// What interrupts its scripts, if anything does.
    #[inline]
    pub(crate) fn epoch(&self) -> Option<&Epoch> {
        self.epoch.as_ref()
    }

    /// The ticks of the epoch, if there is one.
    #[inline]
    pub(crate) fn now(&self) -> u64 {
        self.epoch.as_ref().map_or(0, Epoch::now)
    }
}

/// A compiled script; see [`Compiler`].
#[derive(Clone)]
pub struct Script {
    module: Module,
    /// What it was compiled from.
    wasm: Arc<[u8]>,
}

impl Script {
    pub(crate) fn wasm(&self) -> &[u8] {
        &self.wasm
    }
}

/// Runs scripts: the library's centre. A clone is another handle to the same
/// host. It belongs to one thread.
///
/// A closure that is registered with a host must not own a handle to it, or
/// the host is never dropped; [`NativeCall::host`] gives one for the call.
///
/// ```
/// use host_shim::Host;
///
/// let script = wat::parse_str(
///     r#"(module
///         (import "host" "log" (func $log (param i32 i32)))
///         (memory (export "memory") 1)
///         (data (i32.const 16) "hello")
///         (func (export "_start") (call $log (i32.const 16) (i32.const 5))))"#,
/// )?;
/// let host = Host::new();
/// host.load("greeter", &script)?;
/// host.start("greeter")?;
/// assert_eq!(host.take_log()[0].text, "hello");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Host {
    pub(crate) inner: Rc<Inner>,
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}

impl Host {
    /// A server with the built-in natives and nothing loaded.
    pub fn new() -> Self {
        Self::with(Settings::default())
    }

    /// A host by other settings.
    ///
    /// # Panics
    ///
    /// When wasmtime does not support this machine, or `limits.stack` is 0.
    pub fn with(settings: Settings) -> Self {
        let compiler = Compiler::new(&settings);
        Self::with_compiler(settings, &compiler)
    }

    /// A host that can load what a [`Compiler`] has compiled. What the compiler was given as
    /// `limits.stack`, `cache`, `coredump` and `sampling` holds instead of what `settings` say.
    ///
    /// # Panics
    ///
    /// When `settings` limit time or fuel and those of the compiler did not, since its scripts
    /// do not count it then.
    pub fn with_compiler(mut settings: Settings, compiler: &Compiler) -> Self {
        let side = settings.side;
        settings.limits.stack = compiler.stack;
        settings.cache.clone_from(&compiler.cache);
        settings.coredump = compiler.coredump;
        settings.sampling = compiler.sampling;
        let limits = &settings.limits;
        assert!(
            limits.time.is_none() || compiler.epoch.is_some(),
            "the host limits time: give the compiler settings with `limits.time`, too"
        );
        assert!(
            limits.fuel.is_none() || compiler.fuel,
            "the host limits fuel: give the compiler settings with `limits.fuel`, too"
        );
        let call_ticks = match (&compiler.epoch, limits.time) {
            (Some(epoch), Some(time)) => epoch.ticks(time),
            _ => u64::MAX / 4,
        };
        let call_fuel = compiler.fuel.then(|| limits.fuel.unwrap_or(u64::MAX));
        let linker = imports::linker(&compiler.engine)
            .unwrap_or_else(|error| panic!("an import is defined twice: {error}"));
        let host = Self {
            inner: Rc::new(Inner {
                settings,
                compiler: compiler.clone(),
                call_ticks,
                call_fuel,
                linker,
                resources: RefCell::default(),
                next_instance: Cell::new(match side {
                    Side::Server => 1,
                    // A function that went over the network is nobody's there, rather than
                    // somebody else's.
                    Side::Client => 0x1_0000,
                }),
                callers: RefCell::default(),
                natives: RefCell::default(),
                zero_warned: RefCell::default(),
                imported: RefCell::default(),
                events: RefCell::default(),
                canceling: RefCell::default(),
                functions: RefCell::default(),
                naming: Naming::default(),
                world: World::new(),
                call_error: RefCell::default(),
                interceptor: RefCell::default(),
                observed: Cell::new(false),
                observer: RefCell::default(),
                world_native: world::shared_native(),
                clock: HostClock::default(),
                sent: RefCell::default(),
                log: RefCell::default(),
                log_sink: RefCell::default(),
                tick_hooks: RefCell::default(),
                failures: RefCell::default(),
                stop_reports: RefCell::default(),
                instances: Rc::default(),
                scratch: RefCell::default(),
                #[cfg(feature = "spacetime")]
                spacetime: crate::spacetime::Spacetime::default(),
            }),
        };
        builtins::register(&host);
        if host.inner.settings.unknown_natives == UnknownNatives::Zero {
            host.inner
                .natives
                .borrow_mut()
                .set_fallback(Rc::new(answer_zero));
        }
        host
    }

    pub(crate) fn from_inner(inner: Rc<Inner>) -> Self {
        Self { inner }
    }

    // ----- natives ---------------------------------------------------------

    /// Registers a native in its raw form. It replaces the one that was there,
    /// built-in ones included.
    ///
    /// A native that sets no result answers what an untouched slot would be: 0,
    /// a zero vector, or null. One whose result is of another type than the
    /// script asks for gives the script code -6, and the log a line.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.native("GET_ENTITY_HEALTH_AND_ARMOUR", |call| {
    ///     let _entity: i32 = call.arg(0)?;
    ///     call.write_i32(1, 50)?;
    ///     call.set_result(200);
    ///     Ok(())
    /// });
    /// ```
    pub fn native(
        &self,
        id: impl Into<NativeId>,
        native: impl Fn(&mut NativeCall<'_>) -> Result<(), NativeError> + 'static,
    ) {
        self.insert_native(id.into(), Rc::new(native));
    }

    /// Registers a native as a closure over plain types: [`NativeArg`] lists
    /// what it may take, [`NativeReturn`] what it may answer (also in a
    /// `Result`).
    ///
    /// [`NativeArg`]: crate::NativeArg
    /// [`NativeReturn`]: crate::NativeReturn
    ///
    /// ```
    /// use host_shim::{Host, Vec3};
    ///
    /// let host = Host::new();
    /// host.register("GET_PLAYER_NAME", |id: String| (id == "1").then_some("Ada"));
    /// host.register("GET_ENTITY_COORDS", |entity: i32| Vec3::new(entity as f32, 0.0, 0.0));
    /// host.register(0x1234_5678_9ABC_DEF0, |a: i32, b: i32| a + b);
    /// ```
    pub fn register<Args>(&self, id: impl Into<NativeId>, native: impl TypedNative<Args>) {
        self.native(id, move |call| native.call(call));
    }

    fn insert_native(&self, id: NativeId, native: Native) {
        self.inner.natives.borrow_mut().insert(id, native);
    }

    /// Shows every native call to `intercept` before it is answered, registered natives and
    /// the host's own included. It may answer the call itself, and then says `true`.
    pub fn intercept(
        &self,
        intercept: impl Fn(&mut NativeCall<'_>) -> Result<bool, NativeError> + 'static,
    ) {
        *self.inner.interceptor.borrow_mut() = Some(Rc::new(intercept));
    }

    /// Whether anything but the policy for unknown natives answers this one.
    pub fn has_native(&self, id: impl Into<NativeId>) -> bool {
        let hash = id.into().hash();
        let simulated = self.inner.settings.simulated_world;
        (simulated && World::native_name(hash).is_some())
            || self.inner.natives.borrow().find(hash).is_some()
    }

    #[inline]
    pub(crate) fn find_native(&self, hash: u64) -> Option<Native> {
        let found = self.inner.natives.borrow().find(hash);
        if found.is_some() && self.inner.interceptor.borrow().is_none() && !self.is_observed() {
            return found;
        }
        self.find_further(hash, found)
    }

    fn world_native(&self, hash: u64) -> Option<Native> {
        let simulated = self.inner.settings.simulated_world;
        let name = World::native_name(hash).filter(|_| simulated);
        name.map(|_| Rc::clone(&self.inner.world_native))
    }

    /// What answers a native, neither an interceptor nor an observer asked.
    pub(crate) fn known_native(&self, hash: u64) -> Option<Native> {
        let found = self.inner.natives.borrow().find(hash);
        found.or_else(|| self.world_native(hash))
    }

    #[inline(never)]
    fn find_further(&self, hash: u64, found: Option<Native>) -> Option<Native> {
        let found = found
            .or_else(|| self.world_native(hash))
            .or_else(|| self.inner.natives.borrow().fallback());
        let interceptor = self.inner.interceptor.borrow().clone();
        let found = match interceptor {
            None => found,
            Some(interceptor) => {
                let native: Native = Rc::new(move |call| {
                    if interceptor(call)? {
                        return Ok(());
                    }
                    match &found {
                        Some(native) => native(call),
                        None => Err("no such native".into()),
                    }
                });
                Some(native)
            }
        };
        match self.observer() {
            Some(observer) => observer.native(hash, found),
            None => found,
        }
    }

    // ----- life cycle ------------------------------------------------------

    /// Loads a script; nothing of it runs before [`start`](Host::start),
    /// except its module's start section, if it has one.
    ///
    /// # Errors
    ///
    /// When the bytes are no module that keeps to the ABI.
    pub fn load(&self, name: &str, wasm: &[u8]) -> Result<(), LoadError> {
        // Before it is compiled, which takes a while.
        self.check_name(name)?;
        self.load_script(name, &self.inner.compiler.compile(name, wasm)?)
    }

    /// Whether a script could be loaded here, were its name free.
    pub(crate) fn check_script(&self, name: &str, script: &Script) -> Result<(), LoadError> {
        let module = &script.module;
        if !Engine::same(module.engine(), &self.inner.compiler.engine) {
            return Err(LoadError::Invalid {
                resource: name.to_owned(),
                reason: "another compiler than the host's has compiled it".to_owned(),
            });
        }
        self.check(name, module)
    }

    fn check_name(&self, name: &str) -> Result<(), LoadError> {
        if name.is_empty() || name.contains('\0') || name == HOST_RESOURCE {
            return Err(LoadError::BadName {
                name: name.to_owned(),
            });
        }
        if self.find(name).is_ok_and(|old| !old.is_over()) {
            return Err(LoadError::Duplicate {
                resource: name.to_owned(),
            });
        }
        if self.earlier_instances(name) >= MOST_EARLIER {
            return Err(LoadError::Instantiate {
                resource: name.to_owned(),
                reason: format!(
                    "{MOST_EARLIER} earlier instances of it are still in their last calls: it \
                     starts itself anew without an end"
                ),
            });
        }
        let limit = self.inner.settings.limits.instances;
        let resources = self.inner.resources.borrow();
        let loaded = resources.iter().filter(|known| !known.is_over()).count();
        if loaded >= limit {
            return Err(LoadError::TooMany {
                resource: name.to_owned(),
                limit,
            });
        }
        Ok(())
    }

    /// Loads a script that is compiled already, by the [`Compiler`] that this host was made
    /// with.
    ///
    /// # Errors
    ///
    /// When it is no module that keeps to the ABI, or of another compiler.
    pub fn load_script(&self, name: &str, script: &Script) -> Result<(), LoadError> {
        self.check_name(name)?;
        self.check_script(name, script)?;
        let module = &script.module;

        let instance = self.inner.next_instance.get();
        self.inner.next_instance.set(instance + 1);
        let resource = Rc::new(Resource::new(name, instance, &self.inner.instances));
        let _ = resource.script.set(script.clone());
        let imported = self.imported_by(module);
        let engine = &self.inner.compiler.engine;
        let own_linker = match imported.is_empty() {
            true => Ok(None),
            false => functions::linker(&self.inner.linker, engine, &imported).map(Some),
        };
        let own_linker = own_linker.map_err(|error| LoadError::Instantiate {
            resource: name.to_owned(),
            reason: error.to_string(),
        })?;
        let linker = own_linker.as_ref().unwrap_or(&self.inner.linker);
        let _ = resource.imported.set(imported);
        let mut store = Store::new(
            &self.inner.compiler.engine,
            GuestState {
                resource: Rc::clone(&resource),
                host: Rc::downgrade(&self.inner),
                meter: Meter::new(&self.inner.settings.limits),
            },
        );
        store.limiter(|state| &mut state.meter);
        if self.inner.compiler.epoch.is_some() {
            store.epoch_deadline_callback(|context| limits::on_deadline(&context));
        }
        resource.cell.fill(store);
        if let Some(observer) = self.observer() {
            observer.loading(self, &resource, &script.wasm);
        }
        let instantiated = self.enter(&resource, During::Instantiate, |context| {
            let instance = linker.instantiate(context.as_context_mut(), module)?;
            if let Some(memory) = instance.get_memory(context.as_context_mut(), "memory") {
                let _ = resource.memory.set(memory);
            }
            let _ = resource.exports.set(Exports::find(&instance, context));
            let _ = resource.wasm.set(instance);
            Ok(())
        });
        if let Err(error) = instantiated {
            // Nothing refers to it yet but its own store.
            resource.state.set(ResourceState::Failed);
            resource.release_if_over();
            return Err(match error {
                Error::Failed(failure) if !failure.backtrace.is_empty() => {
                    LoadError::Start(failure)
                }
                Error::Failed(failure) => LoadError::Instantiate {
                    resource: name.to_owned(),
                    reason: failure.reason.clone(),
                },
                other => LoadError::Instantiate {
                    resource: name.to_owned(),
                    reason: other.to_string(),
                },
            });
        }
        // A native that its start section has called may have loaded another of its name.
        if let Err(error) = self.check_name(name) {
            resource.state.set(ResourceState::Stopped);
            self.inner.events.borrow_mut().forget(&resource);
            resource.release_if_over();
            return Err(error);
        }
        let mut resources = self.inner.resources.borrow_mut();
        resources.retain(|old| *old.name != *name);
        resources.push(resource);
        Ok(())
    }

    /// Holds the module's imports and exports against the ABI.
    fn check(&self, name: &str, module: &Module) -> Result<(), LoadError> {
        let engine = &self.inner.compiler.engine;
        let mut needs_memory = None;
        for import in module.imports() {
            let mut known = IMPORTS.iter().chain(imports::extensions());
            let known = known.find(|(module, field, _, _)| {
                *module == import.module() && *field == import.name()
            });
            let own = self.find_imported(import.module(), import.name());
            let expected = match (known, &own) {
                (Some((_, _, params, results)), _) => imports::signature(engine, params, results),
                (None, Some(own)) => own.ty.to_wasm(engine),
                (None, None) => {
                    return Err(LoadError::UnknownImport {
                        resource: name.to_owned(),
                        module: import.module().to_owned(),
                        name: import.name().to_owned(),
                        offered: self.offered(),
                    });
                }
            };
            let found = import.ty();
            if !found
                .func()
                .is_some_and(|found| FuncType::eq(found, &expected))
            {
                return Err(LoadError::WrongImport {
                    resource: name.to_owned(),
                    module: import.module().to_owned(),
                    name: import.name().to_owned(),
                    found: kind(&found),
                    expected: imports::words(&expected),
                });
            }
            if own.is_none() {
                needs_memory = Some(format!("{}::{}", import.module(), import.name()));
            }
        }
        for (export, params, results, addresses) in EXPORTS {
            let Some(found) = module.get_export(export) else {
                continue;
            };
            let expected = imports::signature(engine, params, results);
            if !found
                .func()
                .is_some_and(|found| FuncType::eq(found, &expected))
            {
                return Err(LoadError::WrongExport {
                    resource: name.to_owned(),
                    name: export.to_owned(),
                    found: kind(&found),
                    expected: imports::words(&expected),
                });
            }
            if addresses {
                needs_memory = Some(export.to_owned());
            }
        }
        match (module.get_export("memory"), needs_memory) {
            (Some(ExternType::Memory(memory)), _) if !memory.is_64() && !memory.is_shared() => {
                Ok(())
            }
            (Some(found), _) => Err(LoadError::WrongExport {
                resource: name.to_owned(),
                name: "memory".to_owned(),
                found: kind(&found),
                expected: "a 32-bit memory of its own".to_owned(),
            }),
            (None, Some(needed_by)) => Err(LoadError::NoMemory {
                resource: name.to_owned(),
                needed_by,
            }),
            (None, None) => Ok(()),
        }
    }

    /// Runs a loaded script's `_start`, if it has one, and raises
    /// `onResourceStart` for the resources that listen to it.
    ///
    /// # Errors
    ///
    /// When there is no such resource, it has been started before, or `_start`
    /// traps.
    pub fn start(&self, name: &str) -> Result<(), Error> {
        let resource = self.find(name)?;
        if resource.state.get() != ResourceState::Loaded {
            return Err(Error::BadCall {
                resource: name.to_owned(),
                export: "_start".to_owned(),
                reason: "a resource is started once; load it again to start it anew".to_owned(),
            });
        }
        resource.state.set(ResourceState::Starting);
        if let Err(error) = self.call_start(&resource) {
            // Nothing of it has run.
            if let Error::TooDeep { .. } = error {
                resource.state.set(ResourceState::Loaded);
            }
            return Err(error);
        }
        if resource.state.get() == ResourceState::Starting {
            resource.state.set(ResourceState::Started);
            self.life_cycle("onResourceStart", name);
        }
        Ok(())
    }

    pub(crate) fn call_start(&self, resource: &Rc<Resource>) -> Result<(), Error> {
        match resource.export().and_then(|exports| exports.start.as_ref()) {
            Some(start) => self.enter(resource, During::Start, |context| {
                start.call(context.as_context_mut(), ())
            }),
            None => Ok(()),
        }
    }

    pub(crate) fn call_tick(&self, resource: &Rc<Resource>) -> Result<(), Error> {
        let exports = resource.export();
        match exports.and_then(|exports| exports.on_tick.as_ref()) {
            Some(tick) => self.enter(resource, During::Tick, |context| {
                tick.call(context.as_context_mut(), ())
            }),
            None => Ok(()),
        }
    }

    /// Raises `onResourceStop` for the resources that listen to it, and drops
    /// the resource: its listeners, commands and function references are gone.
    /// One that is running is dropped when its running call returns, but
    /// nothing of it is called any more.
    ///
    /// # Errors
    ///
    /// When there is no such resource, or it does not run.
    pub fn stop(&self, name: &str) -> Result<(), Error> {
        let resource = self.find(name)?;
        match resource.state.get() {
            ResourceState::Stopped | ResourceState::Failed | ResourceState::Stopping => {
                return Err(Error::NotRunning(name.to_owned()));
            }
            ResourceState::Loaded => {}
            ResourceState::Starting | ResourceState::Started => {
                resource.state.set(ResourceState::Stopping);
                self.life_cycle("onResourceStop", name);
            }
        }
        // One that has trapped in its handler of the event has lost everything by that.
        if resource.state.get() != ResourceState::Failed {
            resource.state.set(ResourceState::Stopped);
            self.forget(&resource);
        }
        resource.release_if_over();
        Ok(())
    }

    fn life_cycle(&self, event: &str, resource: &str) {
        let payload = crate::msgpack::value(&[resource]);
        // What goes wrong in a listener is reported by the dispatch.
        let _ = self.dispatch(event.as_bytes(), &payload, b"");
    }

    pub(crate) fn forget(&self, resource: &Rc<Resource>) {
        if let Some(observer) = self.observer() {
            observer.stopped(self, resource);
        }
        self.release(resource);
    }

    /// Stops a resource because it trapped. Nothing of it is called again.
    pub(crate) fn fail(&self, resource: &Rc<Resource>, failure: &Failure) {
        let was_over = resource.is_over();
        resource.state.set(ResourceState::Failed);
        // One that was stopped, and trapped in its last call, may have a successor of its
        // name by now.
        if !was_over {
            self.forget(resource);
        }
        self.inner.failures.borrow_mut().push(failure.clone());
    }

    /// Lets `frame_ms` milliseconds pass, and gives every started resource a
    /// tick, in the order of loading.
    ///
    /// A resource that traps is stopped; see
    /// [`take_failures`](Host::take_failures).
    pub fn tick(&self, frame_ms: u64) {
        self.advance(frame_ms);
        self.run_tick_hooks();
        self.inner.world.begin_tick(self);
        let resources = self.inner.resources.borrow().clone();
        for resource in resources {
            if resource.state.get() != ResourceState::Started {
                continue;
            }
            #[cfg(feature = "spacetime")]
            self.deliver_spacetime(&resource);
            // A trap is recorded among the failures.
            let _ = self.call_tick(&resource);
        }
        if let Some(observer) = self.observer() {
            observer.ticked();
        }
    }

    /// Runs this at the beginning of every tick, before anything of scripts, until it
    /// answers `false`: for what a program brings to its host from outside.
    pub fn on_tick(&self, run: impl Fn(&Self) -> bool + 'static) {
        self.inner.tick_hooks.borrow_mut().push(Rc::new(run));
    }

    fn run_tick_hooks(&self) {
        // Not borrowed while they run: they may add others.
        let hooks = self.inner.tick_hooks.borrow().clone();
        for hook in hooks {
            if !hook(self) {
                let mut hooks = self.inner.tick_hooks.borrow_mut();
                hooks.retain(|known| !Rc::ptr_eq(known, &hook));
            }
        }
    }

    /// Lets time pass without a tick.
    pub fn advance(&self, ms: u64) {
        self.inner.clock.advance(ms);
        self.observe_time();
    }

    /// The virtual time in milliseconds. It begins at 0.
    pub fn now_ms(&self) -> i64 {
        self.inner.clock.now_ms()
    }

    /// Sets the virtual time.
    pub fn set_now_ms(&self, ms: i64) {
        self.inner.clock.set(ms);
        self.observe_time();
    }

    /// Takes the time from the program from now on, or counts it again. With a clock of the
    /// program, what [`tick`](Host::tick) and [`advance`](Host::advance) are told does not
    /// show.
    ///
    /// ```
    /// use std::time::Instant;
    ///
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// let start = Instant::now();
    /// host.set_clock(move || i64::try_from(start.elapsed().as_millis()).unwrap_or(i64::MAX));
    /// assert!(host.now_ms() >= 0);
    /// host.count_time();
    /// host.set_now_ms(5);
    /// assert_eq!(host.now_ms(), 5);
    /// ```
    pub fn set_clock(&self, clock: impl Clock + 'static) {
        self.inner.clock.follow(Some(Rc::new(clock)));
    }

    /// Counts the time itself again, from where it was before
    /// [`set_clock`](Host::set_clock).
    pub fn count_time(&self) {
        self.inner.clock.follow(None);
    }

    fn observe_time(&self) {
        if let Some(observer) = self.observer() {
            observer.time(self.now_ms());
        }
    }

    /// The names of all resources that have been loaded, in that order.
    pub fn resources(&self) -> Vec<String> {
        let resources = self.inner.resources.borrow();
        resources
            .iter()
            .map(|known| known.name.to_string())
            .collect()
    }

    /// Where a resource is in its life; `None` when it was never loaded.
    pub fn state(&self, name: &str) -> Option<ResourceState> {
        self.find(name).ok().map(|known| known.state.get())
    }

    pub(crate) fn find(&self, name: &str) -> Result<Rc<Resource>, Error> {
        self.inner
            .resources
            .borrow()
            .iter()
            .find(|known| *known.name == *name)
            .cloned()
            .ok_or_else(|| Error::UnknownResource(name.to_owned()))
    }

    // ----- what scripts did ------------------------------------------------

    /// Hands every message to `receive` at once, instead of collecting it.
    pub fn on_log(&self, receive: impl Fn(&LogLine) + 'static) {
        *self.inner.log_sink.borrow_mut() = Some(Rc::new(receive));
    }

    /// The messages that were collected since the last call.
    pub fn take_log(&self) -> Vec<LogLine> {
        self.inner.log.take()
    }

    /// The traps since the last call.
    pub fn take_failures(&self) -> Vec<Failure> {
        self.inner.failures.take()
    }

    /// The events that scripts sent over the network since the last call.
    pub fn take_sent(&self) -> Vec<Sent> {
        self.inner.sent.take()
    }

    fn emit_line(&self, line: LogLine) {
        let sink = self.inner.log_sink.borrow().clone();
        match sink {
            Some(sink) => sink(&line),
            None => self.inner.log.borrow_mut().push(line),
        }
    }

    pub(crate) fn script_line(&self, resource: &str, text: String) {
        let line = ConsoleLine {
            channel: format!("script:{resource}"),
            text: text.clone(),
        };
        self.inner.world.write_line(self, &line);
        self.emit_line(LogLine {
            resource: resource.to_owned(),
            origin: Origin::Script,
            text,
        });
    }

    /// Writes a remark of the host to the log.
    pub(crate) fn note(&self, resource: &str, text: &str) {
        self.emit_line(LogLine {
            resource: resource.to_owned(),
            origin: Origin::Host,
            text: text.to_owned(),
        });
    }

    pub(crate) fn note_native(&self, resource: &Resource, hash: u64, text: &str) {
        let native = match World::native_name(hash) {
            Some(name) => format!("{name} ({hash:#X})"),
            None => self.inner.natives.borrow().describe(hash),
        };
        self.note(&resource.name, &format!("native {native}: {text}"));
    }

    /// A native's name, or its hash.
    pub(crate) fn native_name(&self, hash: u64) -> String {
        let known = World::native_name(hash).map(ToString::to_string);
        known
            .or_else(|| self.inner.natives.borrow().name(hash))
            .or_else(|| crate::natives::name(hash).map(ToString::to_string))
            .unwrap_or_else(|| format!("{hash:#X}"))
    }

    /// The calls of natives for a report.
    pub(crate) fn describe_steps(&self, steps: Vec<Step>) -> Vec<String> {
        let describe = |step: &Step| {
            let name = self.native_name(step.hash);
            format!("{name}({})", step.arguments())
        };
        steps.iter().map(describe).collect()
    }

    // ----- direct access, for tests and tools -------------------------------

    /// Copies bytes out of a script's memory.
    ///
    /// # Errors
    ///
    /// When there is no such resource, it is over, or not all of the bytes
    /// exist.
    pub fn memory_read(&self, resource: &str, address: u32, len: u32) -> Result<Vec<u8>, Error> {
        self.with_memory(resource, |memory| {
            memory::slice(memory, address.into(), len.into()).map(<[u8]>::to_vec)
        })?
        .ok_or_else(|| bad_range(resource, address, len.into()))
    }

    /// Writes bytes into a script's memory.
    ///
    /// # Errors
    ///
    /// As [`memory_read`](Host::memory_read).
    pub fn memory_write(&self, resource: &str, address: u32, bytes: &[u8]) -> Result<(), Error> {
        self.with_memory(resource, |memory| {
            memory::slice_mut(memory, address.into(), bytes.len() as u64)
                .map(|to| to.copy_from_slice(bytes))
        })?
        .ok_or_else(|| bad_range(resource, address, bytes.len() as u64))
    }

    /// How large a script's memory is, in bytes.
    ///
    /// # Errors
    ///
    /// When there is no such resource, or it is over.
    pub fn memory_size(&self, resource: &str) -> Result<u64, Error> {
        self.with_memory(resource, |memory| memory.len() as u64)
    }

    fn with_memory<R>(&self, name: &str, f: impl FnOnce(&mut [u8]) -> R) -> Result<R, Error> {
        let resource = self.find(name)?;
        let memory = resource.memory.get();
        resource
            .cell
            .enter(|context| match memory {
                Some(memory) => f(memory.data_mut(context)),
                None => f(&mut []),
            })
            .ok_or_else(|| Error::NotRunning(name.to_owned()))
    }

    // ----- buffers -----------------------------------------------------------

    /// An empty buffer, maybe with room in it.
    pub(crate) fn take_scratch(&self) -> Vec<u8> {
        self.inner.scratch.borrow_mut().pop().unwrap_or_default()
    }

    pub(crate) fn give_scratch(&self, mut buffer: Vec<u8>) {
        let mut kept = self.inner.scratch.borrow_mut();
        if kept.len() < KEPT_SCRATCH && buffer.capacity() <= KEPT_SCRATCH_SIZE {
            buffer.clear();
            kept.push(buffer);
        }
    }

    fn offered(&self) -> String {
        let abi = IMPORTS.iter().chain(imports::extensions());
        let abi = abi.map(|(module, name, _, _)| format!("{module}::{name}"));
        let own = self.inner.imported.borrow();
        let own = own.iter().map(ToString::to_string);
        abi.chain(own).collect::<Vec<_>>().join(", ")
    }

    fn warn_zero(&self, resource: &Resource, hash: u64) {
        if self.inner.zero_warned.borrow_mut().insert(hash) {
            self.note_native(
                resource,
                hash,
                "no such native; it answers zero here (said once)",
            );
        }
    }
}

fn answer_zero(call: &mut NativeCall<'_>) -> Result<(), NativeError> {
    call.host().warn_zero(call.caller(), call.hash());
    match call.return_type() {
        ReturnType::Number => call.set_result(0_u64),
        ReturnType::String => call.set_text(b""),
        ReturnType::Vector3 => call.set_result(Vec3::default()),
        ReturnType::MsgPack => call.set_result(serde_json::Value::Null),
        ReturnType::Empty | ReturnType::Unknown => {}
    }
    Ok(())
}

fn bad_range(resource: &str, address: u32, len: u64) -> Error {
    Error::BadPointer {
        resource: resource.to_owned(),
        what: "no memory",
        address: address.into(),
        len,
    }
}

fn kind(ty: &ExternType) -> String {
    match ty {
        ExternType::Func(ty) => imports::words(ty),
        ExternType::Global(_) => "a global".to_owned(),
        ExternType::Table(_) => "a table".to_owned(),
        ExternType::Memory(_) => "a memory of another kind".to_owned(),
        _ => "something else".to_owned(),
    }
}
