//! The server, as far as it is called from here.

use std::ffi::{CStr, CString, c_char};
use std::ptr;
use std::sync::{Mutex, PoisonError};

use crate::vtable::{
    BufferTable, HandlerTable, HostTable, Owned, ResourceDataTable, SCRIPT_HOST_WITH_RESOURCE_DATA,
    SCRIPT_RUNTIME_HANDLER, SCRIPT_RUNTIME_HANDLER_CLASS, Status, StreamTable, This, VisitorTable,
    succeeded, table,
};
use crate::{CreateObject, Free, Print};
use wasm_runtime_ffi::WasmNativeContext;

/// What the library was told of the server.
#[derive(Clone, Copy)]
pub(crate) struct Platform {
    create: Option<CreateObject>,
    print: Option<Print>,
    free: Option<Free>,
}

static PLATFORM: Mutex<Platform> = Mutex::new(Platform {
    create: None,
    print: None,
    free: None,
});

impl Platform {
    pub(crate) fn initialize(
        create: Option<CreateObject>,
        print: Option<Print>,
        free: Option<Free>,
    ) {
        let platform = Platform {
            create,
            print,
            free,
        };
        *PLATFORM.lock().unwrap_or_else(PoisonError::into_inner) = platform;
    }

    fn get() -> Platform {
        *PLATFORM.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a line to the console.
    pub(crate) fn print(channel: &str, text: &str) {
        if let Some(print) = Platform::get().print {
            let (channel, line) = (c_text(channel), c_text(&format!("{text}\n")));
            // SAFETY: whoever gave the function takes two C strings.
            unsafe { print(channel.as_ptr(), line.as_ptr()) }
        }
    }

    /// What knows whose script is running.
    pub(crate) fn handler() -> Option<Handler> {
        let create = Platform::get().create?;
        let mut object = ptr::null_mut();
        // SAFETY: it is the platform's function, which makes the caller an owner.
        let owned = unsafe {
            let status = create(
                &SCRIPT_RUNTIME_HANDLER_CLASS,
                &SCRIPT_RUNTIME_HANDLER,
                &mut object,
            );
            succeeded(status).then(|| Owned::take(object)).flatten()
        };
        owned.map(Handler)
    }
}

pub(crate) fn c_text(text: &str) -> CString {
    let end = text.find('\0').unwrap_or(text.len());
    CString::new(&text[..end]).unwrap_or_default()
}

/// `IScriptRuntimeHandler`
pub(crate) struct Handler(Owned);

impl Handler {
    fn table(&self) -> &HandlerTable {
        // SAFETY: it was asked for by this interface.
        unsafe { table(self.0.this()) }
    }

    /// Says that this runtime's script is running now, until [`pop`](Self::pop).
    pub(crate) fn push(&self, runtime: This) {
        // SAFETY: both are objects.
        unsafe { (self.table().push_runtime)(self.0.this(), runtime) };
    }

    pub(crate) fn pop(&self, runtime: This) {
        // SAFETY: both are objects.
        unsafe { (self.table().pop_runtime)(self.0.this(), runtime) };
    }
}

/// `IScriptHost`
pub(crate) struct ScriptHost(Owned);

impl ScriptHost {
    /// # Safety
    ///
    /// `host` is null or an `IScriptHost`.
    pub(crate) unsafe fn share(host: This) -> Option<Self> {
        // SAFETY: it is an object.
        unsafe { Owned::share(host) }.map(Self)
    }

    fn table(&self) -> &HostTable {
        // SAFETY: it is an `IScriptHost`.
        unsafe { table(self.0.this()) }
    }

    /// The resource's name.
    pub(crate) fn resource(&self) -> Option<String> {
        let data = self.0.query(&SCRIPT_HOST_WITH_RESOURCE_DATA)?;
        let mut name: *mut c_char = ptr::null_mut();
        // SAFETY: it was asked for by this interface; the name is the resource's own and stays.
        unsafe {
            let get = table::<ResourceDataTable>(data.this()).get_resource_name;
            let status = get(data.this(), &mut name);
            if !succeeded(status) || name.is_null() {
                return None;
            }
            Some(CStr::from_ptr(name).to_string_lossy().into_owned())
        }
    }

    /// All bytes of a file of the resource.
    pub(crate) fn read(&self, file: &CStr) -> Result<Vec<u8>, String> {
        let name = file.to_string_lossy();
        let mut stream = ptr::null_mut();
        // SAFETY: the name is a C string, and whoever answers an object has made the caller an
        // owner.
        let stream = unsafe {
            let status = (self.table().open_host_file)(self.0.this(), file.as_ptr(), &mut stream);
            succeeded(status).then(|| Owned::take(stream)).flatten()
        };
        let stream = stream.ok_or_else(|| format!("the file {name} cannot be opened"))?;
        // SAFETY: it is an `fxIStream`.
        let stream_table: &StreamTable = unsafe { table(stream.this()) };
        let mut length = 0;
        // SAFETY: as above.
        if !succeeded(unsafe { (stream_table.get_length)(stream.this(), &mut length) }) {
            return Err(format!("the file {name} has no length"));
        }
        let length = usize::try_from(length).map_err(|error| error.to_string())?;
        if length > MAX_MODULE {
            return Err(format!(
                "the file {name} has {length} bytes, at most {MAX_MODULE} are loaded"
            ));
        }
        let mut bytes = vec![0; length];
        let mut read = 0;
        while read < length {
            let rest = &mut bytes[read..];
            let most = u32::try_from(rest.len()).unwrap_or(u32::MAX);
            let mut count = 0;
            // SAFETY: there is room for so many bytes.
            let status = unsafe {
                (stream_table.read)(stream.this(), rest.as_mut_ptr().cast(), most, &mut count)
            };
            if !succeeded(status) || count == 0 || count > most {
                return Err(format!(
                    "the file {name} ends after {read} of {length} bytes"
                ));
            }
            read += count as usize;
        }
        Ok(bytes)
    }

    /// Has a native done.
    pub(crate) fn invoke(&self, context: &mut WasmNativeContext) -> Result<(), String> {
        // SAFETY: the context is the platform's struct.
        let status = unsafe { (self.table().invoke_native)(self.0.this(), context) };
        if succeeded(status) {
            return Ok(());
        }
        Err(self.last_error(status))
    }

    /// What went wrong in the last call of the platform.
    fn last_error(&self, status: Status) -> String {
        let mut text: *mut c_char = ptr::null_mut();
        // SAFETY: the text, if there is one, is the platform's own, and is copied at once.
        unsafe {
            let status = (self.table().get_last_error_text)(self.0.this(), &mut text);
            if succeeded(status) && !text.is_null() && *text != 0 {
                return CStr::from_ptr(text).to_string_lossy().into_owned();
            }
        }
        format!("it failed (code {status:#x})")
    }

    /// The name by which the platform finds a function of a runtime.
    pub(crate) fn canonicalize(&self, idx: i32, instance: i32) -> Option<String> {
        let mut name: *mut c_char = ptr::null_mut();
        // SAFETY: the platform makes a C string, which is the caller's and goes back to it.
        unsafe {
            let status = (self.table().canonicalize_ref)(self.0.this(), idx, instance, &mut name);
            if !succeeded(status) || name.is_null() {
                return None;
            }
            let text = CStr::from_ptr(name).to_string_lossy().into_owned();
            if let Some(free) = Platform::get().free {
                free(name.cast());
            }
            Some(text)
        }
    }

    /// Calls a function by its name, whoever has it. `None` for nothing at all.
    pub(crate) fn call_ref(&self, name: &str, args: &[u8]) -> Result<Option<Vec<u8>>, String> {
        let name = c_text(name);
        let Ok(size) = u32::try_from(args.len()) else {
            return Err(format!("{} bytes are too many arguments", args.len()));
        };
        let mut buffer = ptr::null_mut();
        // SAFETY: name and arguments are there during the call; whoever answers an object has
        // made the caller an owner.
        let (status, buffer) = unsafe {
            let call = self.table().invoke_function_reference;
            let args = args.as_ptr().cast();
            let status = call(self.0.this(), name.as_ptr(), args, size, &mut buffer);
            (status, Owned::take(buffer))
        };
        if !succeeded(status) {
            return Err(self.last_error(status));
        }
        let Some(buffer) = buffer else {
            return Ok(None);
        };
        // SAFETY: it is an `IScriptBuffer`, whose bytes are there as long as it is owned.
        unsafe {
            let table: &BufferTable = table(buffer.this());
            let (bytes, len) = (
                (table.get_bytes)(buffer.this()),
                (table.get_length)(buffer.this()),
            );
            if bytes.is_null() {
                return Ok(None);
            }
            Ok(Some(
                std::slice::from_raw_parts(bytes.cast::<u8>(), len as usize).to_vec(),
            ))
        }
    }

    /// Says with what a walk of the stack shall come back for the runtime that was pushed last:
    /// both ends of its part.
    pub(crate) fn submit_boundaries(&self, mark: [u8; 4]) {
        let (bytes, len) = (mark.as_ptr().cast(), 4);
        // SAFETY: so many bytes are there, which the platform copies. What it does not take is
        // missed in stack traces alone.
        unsafe {
            (self.table().submit_boundary_start)(self.0.this(), bytes, len);
            (self.table().submit_boundary_end)(self.0.this(), bytes, len);
        }
    }

    /// Writes a line to the trace of the resource.
    pub(crate) fn trace(&self, text: &str) {
        let text = c_text(text);
        // SAFETY: it is a C string. What cannot be written is lost, as there is nobody to tell.
        unsafe { (self.table().script_trace)(self.0.this(), text.as_ptr()) };
    }
}

/// `IScriptStackWalkVisitor`
pub(crate) struct Visitor(This);

impl Visitor {
    /// # Safety
    ///
    /// `visitor` is an object of this interface for as long as the value is.
    pub(crate) unsafe fn new(visitor: This) -> Self {
        Self(visitor)
    }

    /// Hands over a frame, which is MessagePack.
    pub(crate) fn submit(&self, frame: &[u8]) {
        let len = u32::try_from(frame.len()).unwrap_or(0);
        // SAFETY: it is a visitor, and so many bytes are there.
        unsafe {
            let table: &VisitorTable = table(self.0);
            (table.submit_stack_frame)(self.0, frame.as_ptr().cast(), len);
        }
    }
}

/// How large a module may be, in bytes.
const MAX_MODULE: usize = 256 << 20;
