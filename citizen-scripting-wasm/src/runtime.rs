//! A script runtime: one object with the interfaces that the platform calls, over one host of
//! `host-shim` for one resource.

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_char, c_void};
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;
use std::rc::{Rc, Weak};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use host_shim::spacetime_host::Remote;
use host_shim::{Error, Host, NativeCall, NativeError, Payload};
use wasm_runtime_ffi::platform::PlatformCall;

use crate::buffer;
use crate::platform::{Handler, Platform, ScriptHost};
use crate::vtable::{
    BASE, BaseTable, EventTable, FileTable, Guid, INVALID, MemInfoTable, NO_INTERFACE, OK,
    RefTable, RuntimeTable, SCRIPT_EVENT_RUNTIME, SCRIPT_FILE_HANDLING_RUNTIME,
    SCRIPT_MEM_INFO_RUNTIME, SCRIPT_REF_RUNTIME, SCRIPT_RUNTIME, SCRIPT_STACK_WALKING_RUNTIME,
    SCRIPT_TICK_RUNTIME, SCRIPT_WARNING_RUNTIME, StackTable, Status, This, TickTable, WarningTable,
};

/// The number that the names of a script's functions have in the middle: what `host-shim` gives
/// to the first module of a host, which the platform is told is this runtime's own. It looks
/// for a runtime among those of one resource, where the others have numbers by chance.
const INSTANCE: i32 = 1;

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
    files: Cell<u32>,
    last_tick: Cell<Instant>,
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
        parent: Cell::new(ptr::null_mut()),
        scripts: RefCell::default(),
    }))
    .cast()
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
        let scripts = Scripts::new(script_host, resource, this);
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
        scripts.enter(|| {
            for name in scripts.host.resources() {
                // What does not run any more needs not be stopped.
                let _ = scripts.host.stop(&name);
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

unsafe extern "C" fn get_instance_id(_: This) -> i32 {
    INSTANCE
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
    fn new(script_host: ScriptHost, resource: String, this: This) -> Rc<Self> {
        let scripts = Rc::new(Self {
            host: Host::new(),
            script_host,
            resource,
            handler: Platform::handler(),
            this,
            files: Cell::new(0),
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
        scripts.host.intercept(move |call| match natives.upgrade() {
            Some(scripts) => scripts.native(call).map(|()| true),
            None => Err("the resource has stopped".into()),
        });
        scripts
    }

    /// Lets a script run: the platform knows whose it is meanwhile. Writes of what trapped.
    fn enter<T>(&self, run: impl FnOnce() -> T) -> T {
        if let Some(handler) = &self.handler {
            handler.push(self.this);
        }
        let result = run();
        for failure in self.host.take_failures() {
            self.write(&format!("^1SCRIPT ERROR: {failure}^7"));
        }
        if let Some(handler) = &self.handler {
            handler.pop(self.this);
        }
        result
    }

    fn write(&self, text: &str) {
        Platform::print(&format!("script:{}", self.resource), text);
        self.script_host.trace(text);
    }

    fn native(&self, call: &mut NativeCall<'_>) -> Result<(), NativeError> {
        let mut platform = PlatformCall::new(call)?;
        self.script_host.invoke(&mut platform.context)?;
        // The platform leaves the arguments as they are when it has no such native, and says
        // so to the console.
        if platform.context.num_results == 0 {
            return Err("no such native".into());
        }
        // SAFETY: the platform's results are what its natives say.
        unsafe { platform.finish(call) }
    }

    fn load(&self, file: &CStr) -> Result<(), String> {
        let wasm = self.script_host.read(file)?;
        // The first file has the resource's name, which the names of its functions begin with.
        let name = match self.files.replace(self.files.get() + 1) {
            0 => self.resource.clone(),
            _ => format!("{}/{}", self.resource, file.to_string_lossy()),
        };
        self.host
            .load(&name, &wasm)
            .map_err(|error| error.to_string())?;
        self.host.start(&name).map_err(|error| match error {
            // It is among the failures, with its backtrace.
            Error::Failed(_) => format!("{} trapped at its start", file.to_string_lossy()),
            error => error.to_string(),
        })
    }

    fn reference(&self, idx: i32) -> String {
        format!("{}:{INSTANCE}:{}", self.resource, idx.cast_unsigned())
    }
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
        let called = scripts.enter(|| scripts.host.call_ref(&scripts.reference(idx), args));
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
        let name = scripts.reference(idx);
        let duplicate = scripts.enter(|| scripts.host.duplicate_ref(&name)).ok()?;
        let idx = duplicate.rsplit(':').next()?.parse::<u32>().ok()?;
        if new.is_null() {
            return None;
        }
        // SAFETY: the platform passes a place for the number.
        unsafe { *new = idx.cast_signed() };
        Some(OK)
    })
}

unsafe extern "C" fn remove_ref(this: This, idx: i32) -> Status {
    method(|| {
        // SAFETY: the platform passes this interface of an object of ours.
        let scripts = unsafe { object!(this, reference) }.scripts()?;
        let name = scripts.reference(idx);
        scripts.enter(|| scripts.host.remove_ref(&name)).ok()?;
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

/// No frames: a script's are known when it has trapped, and are written then.
unsafe extern "C" fn walk_stack(
    _: This,
    _: *const c_char,
    _: u32,
    _: *const c_char,
    _: u32,
    _: This,
) -> Status {
    OK
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
