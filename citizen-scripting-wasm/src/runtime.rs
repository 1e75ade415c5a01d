//! A script runtime: one object with the interfaces that the platform calls, over one host of
//! `host-shim` for one resource.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::ffi::{CStr, CString, c_char, c_void};
use std::hash::{BuildHasher, Hasher};
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use host_shim::spacetime_host::Remote;
use host_shim::{Error, Host, NativeCall, NativeError, Payload, Settings, Value, joaat};
use wasm_runtime_ffi::WasmNativeContext;
use wasm_runtime_ffi::platform::PlatformCall;

use crate::functions::Functions;
use crate::platform::{Handler, Platform, ScriptHost, Visitor};
use crate::vtable::{
    BASE, BaseTable, EventTable, FileTable, Guid, INVALID, MemInfoTable, NO_INTERFACE, OK,
    RefTable, RuntimeTable, SCRIPT_EVENT_RUNTIME, SCRIPT_FILE_HANDLING_RUNTIME,
    SCRIPT_MEM_INFO_RUNTIME, SCRIPT_REF_RUNTIME, SCRIPT_RUNTIME, SCRIPT_STACK_WALKING_RUNTIME,
    SCRIPT_TICK_RUNTIME, SCRIPT_WARNING_RUNTIME, StackTable, Status, This, TickTable, WarningTable,
};
use crate::{buffer, imports};

/// The object. Each of its first fields is an interface to the platform.
#[repr(C)]
struct Object {
    runtime: &'static RuntimeTable,
    file: &'static FileTable,
    tick: &'static TickTable,
    event: &'static EventTable,
    reference: &'static RefTable,
    mem_info: &'static MemInfoTable,
    stack: &'static StackTable,
    warning: &'static WarningTable,
    owners: AtomicU32,
    /// The number that the names of its functions have in the middle.
    instance: i32,
    /// The platform's resource.
    parent: Cell<*mut c_void>,
    scripts: RefCell<Option<Rc<Scripts>>>,
}

/// What there is between `Create` and `Destroy`.
struct Scripts {
    host: Host,
    script_host: ScriptHost,
    resource: String,
    handler: Option<Handler>,
    /// The runtime, as the platform knows it; it outlives this.
    this: This,
    instance: i32,
    is_over: Cell<bool>,
    /// The modules by their names in the host, with the files that they are from.
    files: RefCell<Vec<(String, String)>>,
    functions: RefCell<Functions>,
    /// The functions of others that a script owns, by its name.
    owned: RefCell<BTreeMap<String, Vec<Vec<u8>>>>,
    /// The platform's calls that are running, outermost first: how many calls into scripts there
    /// were before each.
    entries: RefCell<Vec<usize>>,
    last_tick: Cell<Instant>,
}

/// A call of the platform that lets scripts run.
struct Entry<'a>(&'a Scripts);

impl<'a> Entry<'a> {
    fn new(scripts: &'a Scripts) -> Self {
        let mut entries = scripts.entries.borrow_mut();
        entries.push(scripts.host.call_depth());
        let number = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        drop(entries);
        if let Some(handler) = &scripts.handler {
            handler.push(scripts.this);
            // They are of whoever was pushed last.
            scripts.script_host.submit_boundaries(number.to_le_bytes());
        }
        Self(scripts)
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.0.entries.borrow_mut().pop();
        if let Some(handler) = &self.0.handler {
            handler.pop(self.0.this);
        }
    }
}

/// The base of an object, by the pointer to one of its interfaces.
macro_rules! object {
    ($this:expr, $field:ident) => {{
        let object = $this.byte_sub(offset_of!(Object, $field)).cast::<Object>();
        &*object
    }};
}

macro_rules! base {
    ($module:ident, $field:ident) => {
        /// The identity of the object by this interface.
        mod $module {
            use super::*;

            pub(super) const BASE: BaseTable = BaseTable {
                query_interface,
                add_ref,
                release,
            };

            unsafe extern "C" fn query_interface(
                this: This,
                interface: *const Guid,
                object: *mut This,
            ) -> Status {
                if interface.is_null() || object.is_null() {
                    return INVALID;
                }
                // SAFETY: the platform passes this interface of an object of ours, and two
                // pointers that are not null.
                unsafe {
                    match object!(this, $field).interface(&*interface) {
                        Some(found) => {
                            *object = found;
                            OK
                        }
                        None => NO_INTERFACE,
                    }
                }
            }

            unsafe extern "C" fn add_ref(this: This) -> u32 {
                // SAFETY: the platform passes this interface of an object of ours.
                unsafe { object!(this, $field) }.add_owner()
            }

            unsafe extern "C" fn release(this: This) -> u32 {
                // SAFETY: the platform passes this interface of an object of ours, of which
                // it is an owner.
                unsafe { Object::remove_owner(object!(this, $field)) }
            }
        }
    };
}

base!(runtime_base, runtime);
base!(file_base, file);
base!(tick_base, tick);
base!(event_base, event);
base!(reference_base, reference);
base!(mem_info_base, mem_info);
base!(stack_base, stack);
base!(warning_base, warning);

static RUNTIME: RuntimeTable = RuntimeTable {
    base: runtime_base::BASE,
    create: runtime_create,
    destroy: runtime_destroy,
    get_parent_object,
    set_parent_object,
    get_instance_id,
};
static FILE: FileTable = FileTable {
    base: file_base::BASE,
    handles_file,
    load_file,
};
static TICK: TickTable = TickTable {
    base: tick_base::BASE,
    tick: runtime_tick,
};
static EVENT: EventTable = EventTable {
    base: event_base::BASE,
    trigger_event,
};
static REFERENCE: RefTable = RefTable {
    base: reference_base::BASE,
    call_ref,
    duplicate_ref,
    remove_ref,
};
static MEM_INFO: MemInfoTable = MemInfoTable {
    base: mem_info_base::BASE,
    request_memory_usage,
    get_memory_usage,
};
static STACK: StackTable = StackTable {
    base: stack_base::BASE,
    walk_stack,
};
static WARNING: WarningTable = WarningTable {
    base: warning_base::BASE,
    emit_warning,
};

/// A runtime, of which the caller is the owner.
pub(crate) fn create() -> *mut c_void {
    Box::into_raw(Box::new(Object {
        runtime: &RUNTIME,
        file: &FILE,
        tick: &TICK,
        event: &EVENT,
        reference: &REFERENCE,
        mem_info: &MEM_INFO,
        stack: &STACK,
        warning: &WARNING,
        owners: AtomicU32::new(1),
        instance: new_instance(),
        parent: Cell::new(ptr::null_mut()),
        scripts: RefCell::default(),
    }))
    .cast()
}

/// By chance, as the platform's own: a name of a function of a runtime that is over must not be one
/// of a function of its successor.
fn new_instance() -> i32 {
    let number = std::hash::RandomState::new().build_hasher().finish();
    i32::try_from(number >> 33).unwrap_or_default().max(1)
}

impl Object {
    fn add_owner(&self) -> u32 {
        self.owners.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// # Safety
    ///
    /// The caller is an owner, and is none any more afterwards.
    unsafe fn remove_owner(this: *const Object) -> u32 {
        // SAFETY: it has an owner.
        let left = unsafe { &*this }.owners.fetch_sub(1, Ordering::AcqRel) - 1;
        if left == 0 {
            // SAFETY: that was the last one, and `create` has made it of a box.
            drop(unsafe { Box::from_raw(this.cast_mut()) });
        }
        u32::from(left == 0)
    }

    /// An interface of the object, with one more owner.
    fn interface(&self, interface: &Guid) -> Option<This> {
        let offset = match *interface {
            BASE | SCRIPT_RUNTIME => offset_of!(Object, runtime),
            SCRIPT_FILE_HANDLING_RUNTIME => offset_of!(Object, file),
            SCRIPT_TICK_RUNTIME => offset_of!(Object, tick),
            SCRIPT_EVENT_RUNTIME => offset_of!(Object, event),
            SCRIPT_REF_RUNTIME => offset_of!(Object, reference),
            SCRIPT_MEM_INFO_RUNTIME => offset_of!(Object, mem_info),
            SCRIPT_STACK_WALKING_RUNTIME => offset_of!(Object, stack),
            SCRIPT_WARNING_RUNTIME => offset_of!(Object, warning),
            _ => return None,
        };
        self.add_owner();
        let this: *const Object = self;
        Some(this.wrapping_byte_add(offset).cast_mut().cast())
    }

    /// The scripts, when the runtime was created and not destroyed. Not borrowed while they
    /// run.
    fn scripts(&self) -> Option<Rc<Scripts>> {
        self.scripts.borrow().clone()
    }
}

/// Runs a method: no panic goes on into the platform.
fn method(body: impl FnOnce() -> Option<Status>) -> Status {
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(status) => status.unwrap_or(INVALID),
        Err(_) => INVALID,
    }
}

// ----- the life of a runtime -----------------------------------------------------------

unsafe extern "C" fn runtime_create(this: This, host: This) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let object = unsafe { object!(this, runtime) };
        // SAFETY: the platform passes a script host.
        let script_host = unsafe { ScriptHost::share(host) }?;
        let resource = script_host.resource()?;
        let scripts = Scripts::new(script_host, resource, this, object.instance);
        let old = object.scripts.replace(Some(scripts));
        drop(old);
        Some(OK)
    })
}

unsafe extern "C" fn runtime_destroy(this: This) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let object = unsafe { object!(this, runtime) };
        let scripts = object.scripts.take()?;
        scripts.is_over.set(true);
        scripts.enter(|| {
            for name in scripts.host.resources() {
                // What does not run any more needs not be stopped.
                let _ = scripts.host.stop(&name);
                scripts.let_go(&name);
            }
        });
        Some(OK)
    })
}

unsafe extern "C" fn get_parent_object(this: This) -> *mut c_void {
    // SAFETY: the platform passes this interface of an object of ours.
    unsafe { object!(this, runtime) }.parent.get()
}

unsafe extern "C" fn set_parent_object(this: This, parent: *mut c_void) {
    // SAFETY: the platform passes this interface of an object of ours.
    unsafe { object!(this, runtime) }.parent.set(parent);
}

unsafe extern "C" fn get_instance_id(this: This) -> i32 {
    // SAFETY: the platform passes this interface of an object of ours.
    unsafe { object!(this, runtime) }.instance
}

/// The databases of all resources: one thread has their connections.
fn servers() -> std::io::Result<Remote> {
    thread_local! {
        static SERVERS: RefCell<Option<Remote>> = const { RefCell::new(None) };
    }
    SERVERS.with_borrow_mut(|servers| {
        if servers.is_none() {
            *servers = Some(Remote::new()?);
        }
        // It was just put there when it was not.
        servers
            .clone()
            .ok_or_else(|| std::io::ErrorKind::Other.into())
    })
}

impl Scripts {
    fn new(script_host: ScriptHost, resource: String, this: This, instance: i32) -> Rc<Self> {
        let scripts = Rc::new(Self {
            // The platform has the natives.
            host: Host::with(Settings {
                simulated_world: false,
                ..Settings::default()
            }),
            script_host,
            resource,
            handler: Platform::handler(),
            this,
            instance,
            is_over: Cell::new(false),
            files: RefCell::default(),
            functions: RefCell::default(),
            owned: RefCell::default(),
            entries: RefCell::default(),
            last_tick: Cell::new(Instant::now()),
        });
        match servers() {
            Ok(servers) => scripts.host.use_spacetime(servers),
            Err(error) => scripts.write(&format!(
                "^1SpacetimeDB cannot be reached from here: {error}^7"
            )),
        }
        // The host's closures must not keep alive what has the host.
        let weak = Rc::downgrade(&scripts);
        let natives = Weak::clone(&weak);
        scripts.host.on_log(move |line| {
            if let Some(scripts) = weak.upgrade() {
                scripts.write(&line.text);
            }
        });
        let naming = Weak::clone(&natives);
        scripts
            .host
            .on_name_ref(move |module, idx| naming.upgrade()?.name_of(module, idx));
        let calling = Weak::clone(&natives);
        scripts.host.on_unknown_ref(move |name, args| {
            let failed = |reason: String| Error::HostFunction {
                name: name.to_owned(),
                reason,
            };
            match calling.upgrade() {
                Some(scripts) => scripts.script_host.call_ref(name, args).map_err(failed),
                None => Err(failed("the resource has stopped".to_owned())),
            }
        });
        scripts.host.intercept(move |call| match natives.upgrade() {
            Some(scripts) => scripts.native(call),
            None => Err("the resource has stopped".into()),
        });
        imports::give(&scripts.host);
        RUNTIMES.with_borrow_mut(|runtimes| {
            runtimes.retain(|known| known.strong_count() > 0);
            runtimes.push(Rc::downgrade(&scripts));
        });
        scripts
    }

    /// Lets a script run: the platform knows whose it is meanwhile. Writes of what trapped.
    fn enter<T>(&self, run: impl FnOnce() -> T) -> T {
        let _entry = Entry::new(self);
        let result = run();
        for failure in self.host.take_failures() {
            self.write(&failure.report());
            self.let_go(&failure.resource);
        }
        result
    }

    fn write(&self, text: &str) {
        Platform::print(&format!("script:{}", self.resource), text);
        self.script_host.trace(text);
    }

    /// Has the platform answer a native; `false` for one of the host's own.
    fn native(&self, call: &mut NativeCall<'_>) -> Result<bool, NativeError> {
        // No platform has this one, which scripts ask for random numbers.
        if call.hash() == RANDOM_BYTES {
            return Ok(false);
        }
        let mut platform = PlatformCall::new(call)?;
        self.script_host.invoke(&mut platform.context)?;
        // The platform leaves the arguments as they are when it has no such native, and says
        // so to the console.
        if platform.context.num_results == 0 {
            return Err("no such native".into());
        }
        self.count_owners(call, &platform);
        // SAFETY: the platform's results are what its natives say.
        unsafe { platform.finish(call)? };
        Ok(true)
    }

    /// Remembers of which functions a script is an owner, as it cannot give them back when it
    /// ends.
    fn count_owners(&self, call: &NativeCall<'_>, platform: &PlatformCall) {
        let hash = call.hash();
        if hash == DUPLICATE && platform.context.arguments[0] != 0 {
            // SAFETY: the native answers a C string, or null.
            let name = unsafe { CStr::from_ptr(platform.context.arguments[0] as *const c_char) };
            let mut owned = self.owned.borrow_mut();
            let names = owned.entry(call.resource().to_owned()).or_default();
            names.push(name.to_bytes().to_vec());
        } else if hash == DELETE
            && let Ok(Some(name)) = call.c_string(0)
            && let Some(names) = self.owned.borrow_mut().get_mut(call.resource())
            && let Some(at) = names.iter().rposition(|known| *known == name)
        {
            names.swap_remove(at);
        }
    }

    /// Gives back the functions of others that a script owned.
    fn let_go(&self, module: &str) {
        let names = self.owned.borrow_mut().remove(module);
        for name in names.unwrap_or_default() {
            let Ok(name) = CString::new(name) else {
                continue;
            };
            let mut context = WasmNativeContext {
                arguments: [0; 32],
                num_arguments: 1,
                num_results: 0,
                native_identifier: DELETE,
            };
            context.arguments[0] = name.as_ptr() as usize;
            // Whoever has the function may have ended before.
            let _ = self.script_host.invoke(&mut context);
        }
    }

    fn load(&self, file: &CStr) -> Result<(), String> {
        let wasm = self.script_host.read(file)?;
        let file = file.to_string_lossy();
        let name = {
            let mut files = self.files.borrow_mut();
            // The first file has the resource's name.
            let name = match files.is_empty() {
                true => self.resource.clone(),
                false => format!("{}/{file}", self.resource),
            };
            files.push((name.clone(), file.clone().into_owned()));
            self.functions.borrow_mut().add(&name);
            name
        };
        self.host
            .load(&name, &wasm)
            .map_err(|error| error.to_string())?;
        self.host.start(&name).map_err(|error| match error {
            // It is among the failures, with its backtrace.
            Error::Failed(_) => format!("{file} trapped at its start"),
            error => error.to_string(),
        })
    }

    /// The name under which a script hands out one of its functions.
    fn name_of(&self, module: &str, idx: u32) -> Option<String> {
        let number = self.functions.borrow_mut().number(module, idx)?;
        let name = self.script_host.canonicalize(number, self.instance);
        Some(name.unwrap_or_else(|| format!("{}:{}:{number}", self.resource, self.instance)))
    }

    fn function(&self, number: i32) -> Option<(Rc<str>, u32)> {
        self.functions.borrow().find(number)
    }

    /// The frames of one of the platform's calls, or with `None` of all, innermost first.
    fn frames(&self, entry: Option<u32>) -> Vec<Vec<u8>> {
        let entries = self.entries.borrow().clone();
        let calls = self.host.call_stack();
        let (from, to) = match entry.map(|number| number as usize) {
            None => (0, calls.len()),
            Some(number) => match entries.get(number.wrapping_sub(1)) {
                Some(from) => (*from, entries.get(number).copied().unwrap_or(calls.len())),
                None => return Vec::new(),
            },
        };
        let calls = calls.get(from..to).unwrap_or_default();
        let mut frames = Vec::new();
        for call in calls.iter().rev() {
            let files = self.files.borrow();
            let file = files.iter().find(|(name, _)| *name == call.resource);
            let script = file.map_or(call.resource.as_str(), |(_, file)| file);
            for frame in &call.frames {
                let own = || format!("@{}/{script}", self.resource);
                let file = frame.file.clone().unwrap_or_else(own);
                frames.push(encode_frame(
                    &frame.function,
                    &file,
                    frame.line.unwrap_or(0),
                ));
            }
        }
        frames
    }
}

/// A frame as the platform's own runtimes describe theirs.
fn encode_frame(name: &str, file: &str, line: u32) -> Vec<u8> {
    let mut bytes = vec![0x83];
    let text = |bytes: &mut Vec<u8>, text: &str| {
        let mut end = text.len().min(usize::from(u16::MAX));
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        bytes.push(0xDA);
        bytes.extend_from_slice(&u16::try_from(end).unwrap_or(0).to_be_bytes());
        bytes.extend_from_slice(&text.as_bytes()[..end]);
    };
    text(&mut bytes, "name");
    text(&mut bytes, name);
    text(&mut bytes, "file");
    text(&mut bytes, file);
    text(&mut bytes, "line");
    bytes.push(0xCE);
    bytes.extend_from_slice(&line.to_be_bytes());
    bytes
}

const RANDOM_BYTES: u64 = joaat("GET_RANDOM_BYTES") as u64;
const DUPLICATE: u64 = joaat("DUPLICATE_FUNCTION_REFERENCE") as u64;
const DELETE: u64 = joaat("DELETE_FUNCTION_REFERENCE") as u64;

// ----- what C++ asks -------------------------------------------------------------------

thread_local! {
    /// The runtimes that were created on this thread.
    static RUNTIMES: RefCell<Vec<Weak<Scripts>>> = const { RefCell::new(Vec::new()) };
}

/// Calls a function that a script of a resource exports; `file` is needed for all but the first.
pub(crate) fn call_function(
    resource: &str,
    file: Option<&str>,
    function: &str,
    args: &[&str],
) -> Result<Option<Value>, String> {
    let found = RUNTIMES.with_borrow(|runtimes| {
        let mut running = runtimes.iter().filter_map(Weak::upgrade);
        running.find(|scripts| !scripts.is_over.get() && scripts.resource == resource)
    });
    let scripts = found.ok_or_else(|| format!("no scripts of the resource {resource} run here"))?;
    let module = {
        let files = scripts.files.borrow();
        let module = match file {
            None => files.first(),
            Some(file) => files.iter().find(|(_, known)| known == file),
        };
        let module = module.map(|(module, _)| module.clone());
        module.ok_or_else(|| match file {
            Some(file) => format!("{resource} has loaded no file {file}"),
            None => format!("{resource} has loaded no file"),
        })?
    };
    scripts
        .enter(|| scripts.host.call_with_texts(&module, function, args))
        .map_err(|error| error.to_string())
}

// ----- files ---------------------------------------------------------------------------

unsafe extern "C" fn handles_file(_: This, file: *const c_char, _: This) -> i32 {
    if file.is_null() {
        return 0;
    }
    // SAFETY: the platform passes a C string.
    let file = unsafe { CStr::from_ptr(file) };
    i32::from(file.to_bytes().ends_with(b".wasm"))
}

unsafe extern "C" fn load_file(this: This, file: *const c_char) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, file) }.scripts()?;
        if file.is_null() {
            return None;
        }
        // SAFETY: the platform passes a C string.
        let file = unsafe { CStr::from_ptr(file) };
        match scripts.enter(|| scripts.load(file)) {
            Ok(()) => Some(OK),
            Err(error) => {
                scripts.write(&format!("^1SCRIPT ERROR: {error}^7"));
                None
            }
        }
    })
}

// ----- ticks, events, functions ----------------------------------------------------------

unsafe extern "C" fn runtime_tick(this: This) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, tick) }.scripts()?;
        let now = Instant::now();
        let elapsed = now.duration_since(scripts.last_tick.replace(now));
        let elapsed = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
        scripts.enter(|| scripts.host.tick(elapsed));
        Some(OK)
    })
}

unsafe extern "C" fn trigger_event(
    this: This,
    name: *const c_char,
    args: *const c_char,
    size: u32,
    source: *const c_char,
) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, event) }.scripts()?;
        // SAFETY: the platform passes C strings, and so many bytes.
        let (name, args, source) = unsafe { (text(name)?, bytes(args, size)?, text(source)?) };
        let args = Payload::from(args.to_vec());
        let emitted = scripts.enter(|| {
            scripts
                .host
                .emit_bytes(name.to_bytes(), args, source.to_bytes())
        });
        emitted.ok().map(|_| OK)
    })
}

unsafe extern "C" fn call_ref(
    this: This,
    idx: i32,
    args: *const c_char,
    size: u32,
    result: *mut This,
) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, reference) }.scripts()?;
        if result.is_null() {
            return None;
        }
        // SAFETY: the platform passes so many bytes, and a place for the result.
        let args = unsafe {
            *result = ptr::null_mut();
            bytes(args, size)?
        };
        let (module, idx) = scripts.function(idx)?;
        let called = scripts.enter(|| scripts.host.call_ref_at(&module, idx, args));
        let answer = match called {
            Ok(answer) => answer,
            Err(Error::NullResult(_)) => return Some(OK),
            Err(_) => return None,
        };
        // SAFETY: as above.
        unsafe { *result = buffer::new(answer) };
        Some(OK)
    })
}

unsafe extern "C" fn duplicate_ref(this: This, idx: i32, new: *mut i32) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, reference) }.scripts()?;
        let (module, idx) = scripts.function(idx)?;
        let idx = scripts
            .enter(|| scripts.host.duplicate_ref_at(&module, idx))
            .ok()?;
        let number = scripts.functions.borrow_mut().number(&module, idx)?;
        if new.is_null() {
            return None;
        }
        // SAFETY: the platform passes a place for the number.
        unsafe { *new = number };
        Some(OK)
    })
}

unsafe extern "C" fn remove_ref(this: This, idx: i32) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, reference) }.scripts()?;
        let (module, idx) = scripts.function(idx)?;
        scripts
            .enter(|| scripts.host.remove_ref_at(&module, idx))
            .ok()?;
        Some(OK)
    })
}

/// # Safety
///
/// `text` is null or a C string that stays as it is.
unsafe fn text<'a>(text: *const c_char) -> Option<&'a CStr> {
    // SAFETY: it is not null, and the caller promises the rest.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) })
}

/// # Safety
///
/// `bytes` is null or has `size` bytes that stay as they are.
unsafe fn bytes<'a>(bytes: *const c_char, size: u32) -> Option<&'a [u8]> {
    if size == 0 {
        return Some(&[]);
    }
    // SAFETY: it is not null, and the caller promises the rest.
    (!bytes.is_null())
        .then(|| unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), size as usize) })
}

// ----- what tools ask ----------------------------------------------------------------

unsafe extern "C" fn request_memory_usage(_: This) -> Status {
    OK
}

unsafe extern "C" fn get_memory_usage(this: This, usage: *mut i64) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, mem_info) }.scripts()?;
        if usage.is_null() {
            return None;
        }
        let names = scripts.host.resources();
        // One that is over has none.
        let sizes = names
            .iter()
            .filter_map(|name| scripts.host.memory_size(name).ok());
        // SAFETY: the platform passes a place for the number.
        unsafe { *usage = i64::try_from(sizes.sum::<u64>()).unwrap_or(i64::MAX) };
        Some(OK)
    })
}

/// Hands the frames of one call of the platform to a visitor: the one that a boundary names, or of
/// all when there is none.
unsafe extern "C" fn walk_stack(
    this: This,
    start: *const c_char,
    start_size: u32,
    end: *const c_char,
    end_size: u32,
    visitor: This,
) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, stack) }.scripts()?;
        if visitor.is_null() {
            return None;
        }
        // SAFETY: the platform passes so many bytes each, and a visitor.
        let (start, end, visitor) = unsafe {
            (
                bytes(start, start_size).unwrap_or_default(),
                bytes(end, end_size).unwrap_or_default(),
                Visitor::new(visitor),
            )
        };
        let mark = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_le_bytes);
        // Not entered: nothing of the scripts runs.
        for frame in scripts.frames(mark(start).or_else(|| mark(end))) {
            visitor.submit(&frame);
        }
        Some(OK)
    })
}

unsafe extern "C" fn emit_warning(
    this: This,
    channel: *const c_char,
    message: *const c_char,
) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, warning) }.scripts()?;
        // SAFETY: the platform passes C strings.
        let (channel, message) = unsafe { (text(channel)?, text(message)?) };
        let (channel, message) = (channel.to_string_lossy(), message.to_string_lossy());
        scripts.write(&format!("^3Warning ({channel}): {message}^7"));
        Some(OK)
    })
}
