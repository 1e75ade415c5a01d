//! The platform's interfaces as tables of functions, in the order in which their definitions
//! list them: identity, then the methods. Objects of C++ begin with a pointer to such a table,
//! and so do ours.

use std::ffi::{c_char, c_void};

use wasm_runtime_ffi::WasmNativeContext;

/// What a method answers.
pub(crate) type Status = u32;

pub(crate) const OK: Status = 0;
pub(crate) const NO_INTERFACE: Status = 0x8000_4002;
pub(crate) const INVALID: Status = 0x8007_0057;

pub(crate) fn succeeded(status: Status) -> bool {
    status & 0x8000_0000 == 0
}

/// Names a class or an interface.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guid {
    data1: u32,
    data2: u16,
    data3: u16,
    data4: [u8; 8],
}

impl Guid {
    /// The one that is written so: `82ec2441-dbb4-4512-81e9-3a98ce9ffcab`.
    pub(crate) const fn parse(text: &str) -> Guid {
        let text = text.as_bytes();
        let mut digits = [0_u8; 32];
        let (mut at, mut count) = (0, 0);
        while at < text.len() {
            let digit = match text[at] {
                letter @ b'0'..=b'9' => letter - b'0',
                letter @ b'a'..=b'f' => letter - b'a' + 10,
                _ => 16,
            };
            if digit < 16 {
                digits[count] = digit;
                count += 1;
            }
            at += 1;
        }
        assert!(count == 32);
        let mut bytes = [0_u8; 16];
        let mut at = 0;
        while at < 16 {
            bytes[at] = digits[at * 2] << 4 | digits[at * 2 + 1];
            at += 1;
        }
        let mut data4 = [0; 8];
        let mut at = 0;
        while at < 8 {
            data4[at] = bytes[at + 8];
            at += 1;
        }
        Guid {
            data1: u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]),
            data2: u16::from_be_bytes([bytes[4], bytes[5]]),
            data3: u16::from_be_bytes([bytes[6], bytes[7]]),
            data4,
        }
    }
}

macro_rules! guids {
    ($($name:ident = $text:literal;)*) => {$(
        pub(crate) const $name: Guid = Guid::parse($text);
    )*};
}

guids! {
    // What every object is.
    BASE = "00000000-0000-0000-c000-000000000046";
    SCRIPT_HOST_WITH_RESOURCE_DATA = "9568df2d-27c8-4b9e-b29d-48272c317084";
    SCRIPT_RUNTIME_HANDLER_CLASS = "c41e7194-7556-4c02-ba45-a9c84d18ad43";
    SCRIPT_RUNTIME_HANDLER = "4720a986-eaa6-4ecc-a31f-2ce2bbf569f7";
    SCRIPT_BUFFER = "ad1b9d69-b984-4d30-8d33-bb1e6cf9e1ba";
    SCRIPT_RUNTIME = "67b28af1-aaf9-4368-8296-f93afc7bde96";
    SCRIPT_TICK_RUNTIME = "91b203c7-f95a-4902-b463-722d55098366";
    SCRIPT_EVENT_RUNTIME = "637140db-24e5-46bf-a8bd-08f2dbac519a";
    SCRIPT_REF_RUNTIME = "a2f1b24b-a29f-4121-8162-86901eca8097";
    SCRIPT_FILE_HANDLING_RUNTIME = "567634c6-3bdd-4d0e-af39-7472aed479b7";
    SCRIPT_MEM_INFO_RUNTIME = "d98a35cf-d6ee-4b51-a1c3-99b70f4ec1e6";
    SCRIPT_STACK_WALKING_RUNTIME = "567d2fda-610c-4fa0-ae3e-4f700ae5ce56";
    SCRIPT_WARNING_RUNTIME = "d72be411-5152-4474-917c-5361ac051181";
}

/// A pointer to an object of some interface.
pub(crate) type This = *mut c_void;

/// What every interface begins with.
#[repr(C)]
pub(crate) struct BaseTable {
    pub(crate) query_interface:
        unsafe extern "C" fn(This, interface: *const Guid, object: *mut This) -> Status,
    pub(crate) add_ref: unsafe extern "C" fn(This) -> u32,
    pub(crate) release: unsafe extern "C" fn(This) -> u32,
}

// ----- the platform's, which are called here -----------------------------------------

/// `fxIStream`
#[repr(C)]
pub(crate) struct StreamTable {
    pub(crate) base: BaseTable,
    pub(crate) read: unsafe extern "C" fn(This, *mut c_void, u32, *mut u32) -> Status,
    pub(crate) write: unsafe extern "C" fn(This, *const c_void, u32, *mut u32) -> Status,
    pub(crate) seek: unsafe extern "C" fn(This, i64, i32, *mut u64) -> Status,
    pub(crate) get_length: unsafe extern "C" fn(This, *mut u64) -> Status,
}

/// `IScriptHost`
#[repr(C)]
pub(crate) struct HostTable {
    pub(crate) base: BaseTable,
    pub(crate) invoke_native: unsafe extern "C" fn(This, *mut WasmNativeContext) -> Status,
    pub(crate) open_system_file: unsafe extern "C" fn(This, *const c_char, *mut This) -> Status,
    pub(crate) open_host_file: unsafe extern "C" fn(This, *const c_char, *mut This) -> Status,
    pub(crate) canonicalize_ref: unsafe extern "C" fn(This, i32, i32, *mut *mut c_char) -> Status,
    pub(crate) script_trace: unsafe extern "C" fn(This, *const c_char) -> Status,
    pub(crate) submit_boundary_start: unsafe extern "C" fn(This, *const c_char, i32) -> Status,
    pub(crate) submit_boundary_end: unsafe extern "C" fn(This, *const c_char, i32) -> Status,
    pub(crate) get_last_error_text: unsafe extern "C" fn(This, *mut *mut c_char) -> Status,
    pub(crate) invoke_function_reference:
        unsafe extern "C" fn(This, *const c_char, *const c_char, u32, *mut This) -> Status,
}

/// `IScriptHostWithResourceData`
#[repr(C)]
pub(crate) struct ResourceDataTable {
    pub(crate) base: BaseTable,
    pub(crate) get_resource_name: unsafe extern "C" fn(This, *mut *mut c_char) -> Status,
    pub(crate) get_num_resource_meta_data:
        unsafe extern "C" fn(This, *const c_char, *mut i32) -> Status,
    pub(crate) get_resource_meta_data:
        unsafe extern "C" fn(This, *const c_char, i32, *mut *mut c_char) -> Status,
}

/// `IScriptStackWalkVisitor`
#[repr(C)]
pub(crate) struct VisitorTable {
    pub(crate) base: BaseTable,
    pub(crate) submit_stack_frame: unsafe extern "C" fn(This, *const c_char, u32) -> Status,
}

/// `IScriptRuntimeHandler`
#[repr(C)]
pub(crate) struct HandlerTable {
    pub(crate) base: BaseTable,
    pub(crate) push_runtime: unsafe extern "C" fn(This, This) -> Status,
    pub(crate) get_current_runtime: unsafe extern "C" fn(This, *mut This) -> Status,
    pub(crate) pop_runtime: unsafe extern "C" fn(This, This) -> Status,
    pub(crate) get_invoking_runtime: unsafe extern "C" fn(This, *mut This) -> Status,
    pub(crate) try_push_runtime: unsafe extern "C" fn(This, This) -> Status,
}

// ----- ours, which the platform calls ----------------------------------------------------

/// `IScriptBuffer`, which is the platform's as well
#[repr(C)]
pub(crate) struct BufferTable {
    pub(crate) base: BaseTable,
    pub(crate) get_bytes: unsafe extern "C" fn(This) -> *mut c_char,
    pub(crate) get_length: unsafe extern "C" fn(This) -> u32,
}

/// `IScriptRuntime`
#[repr(C)]
pub(crate) struct RuntimeTable {
    pub(crate) base: BaseTable,
    pub(crate) create: unsafe extern "C" fn(This, This) -> Status,
    pub(crate) destroy: unsafe extern "C" fn(This) -> Status,
    pub(crate) get_parent_object: unsafe extern "C" fn(This) -> *mut c_void,
    pub(crate) set_parent_object: unsafe extern "C" fn(This, *mut c_void),
    pub(crate) get_instance_id: unsafe extern "C" fn(This) -> i32,
}

/// `IScriptTickRuntime`
#[repr(C)]
pub(crate) struct TickTable {
    pub(crate) base: BaseTable,
    pub(crate) tick: unsafe extern "C" fn(This) -> Status,
}

/// `IScriptEventRuntime`
#[repr(C)]
pub(crate) struct EventTable {
    pub(crate) base: BaseTable,
    pub(crate) trigger_event: unsafe extern "C" fn(
        This,
        name: *const c_char,
        args: *const c_char,
        size: u32,
        source: *const c_char,
    ) -> Status,
}

/// `IScriptRefRuntime`
#[repr(C)]
pub(crate) struct RefTable {
    pub(crate) base: BaseTable,
    pub(crate) call_ref:
        unsafe extern "C" fn(This, i32, args: *const c_char, size: u32, *mut This) -> Status,
    pub(crate) duplicate_ref: unsafe extern "C" fn(This, i32, *mut i32) -> Status,
    pub(crate) remove_ref: unsafe extern "C" fn(This, i32) -> Status,
}

/// `IScriptFileHandlingRuntime`
#[repr(C)]
pub(crate) struct FileTable {
    pub(crate) base: BaseTable,
    pub(crate) handles_file: unsafe extern "C" fn(This, *const c_char, This) -> i32,
    pub(crate) load_file: unsafe extern "C" fn(This, *const c_char) -> Status,
}

/// `IScriptMemInfoRuntime`
#[repr(C)]
pub(crate) struct MemInfoTable {
    pub(crate) base: BaseTable,
    pub(crate) request_memory_usage: unsafe extern "C" fn(This) -> Status,
    pub(crate) get_memory_usage: unsafe extern "C" fn(This, *mut i64) -> Status,
}

/// `IScriptStackWalkingRuntime`
#[repr(C)]
pub(crate) struct StackTable {
    pub(crate) base: BaseTable,
    pub(crate) walk_stack: unsafe extern "C" fn(
        This,
        start: *const c_char,
        start_size: u32,
        end: *const c_char,
        end_size: u32,
        visitor: This,
    ) -> Status,
}

/// `IScriptWarningRuntime`
#[repr(C)]
pub(crate) struct WarningTable {
    pub(crate) base: BaseTable,
    pub(crate) emit_warning:
        unsafe extern "C" fn(This, channel: *const c_char, message: *const c_char) -> Status,
}

/// The table of an object of the platform.
///
/// # Safety
///
/// `object` is one, and its interface is the one of `T`.
pub(crate) unsafe fn table<'a, T>(object: This) -> &'a T {
    // SAFETY: an object begins with the pointer to its table, which outlives it.
    unsafe { &**object.cast::<*const T>() }
}

/// An object of the platform that is owned here.
pub(crate) struct Owned(This);

impl Owned {
    /// Takes over an owner.
    ///
    /// # Safety
    ///
    /// `object` is null or an object, one of whose owners is the caller.
    pub(crate) unsafe fn take(object: This) -> Option<Owned> {
        (!object.is_null()).then(|| Owned(object))
    }

    /// Becomes one more owner.
    ///
    /// # Safety
    ///
    /// `object` is null or an object.
    pub(crate) unsafe fn share(object: This) -> Option<Owned> {
        if object.is_null() {
            return None;
        }
        // SAFETY: it is an object.
        unsafe { (table::<BaseTable>(object).add_ref)(object) };
        Some(Owned(object))
    }

    /// Another interface of the same object.
    pub(crate) fn query(&self, interface: &Guid) -> Option<Owned> {
        let mut object = std::ptr::null_mut();
        // SAFETY: it is an object as long as it is owned.
        let status =
            unsafe { (table::<BaseTable>(self.0).query_interface)(self.0, interface, &mut object) };
        // SAFETY: whoever answers an object has made the caller an owner.
        unsafe { succeeded(status).then(|| Owned::take(object)).flatten() }
    }

    pub(crate) fn this(&self) -> This {
        self.0
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: it is an object as long as it is owned.
        unsafe { (table::<BaseTable>(self.0).release)(self.0) };
    }
}
