//! The functions that a script can import.

use wasmtime::{AsContextMut, Caller, Engine, Extern, FuncType, Linker, ValType};

use crate::host::Host;
use crate::invoke::{self, ArgLayout, CfxLayout, HostLayout, Written, code};
use crate::limits;
use crate::memory;
use crate::observe::{Asked, Told};
use crate::resource::{Context, GuestState, Resource, ResourceState, unwind};

use std::rc::Rc;

/// The type of a function of the ABI; `i` and `I` are i32 and i64.
pub(crate) fn signature(engine: &Engine, params: &str, results: &str) -> FuncType {
    let types = |letters: &str| {
        letters
            .bytes()
            .map(|letter| match letter {
                b'I' => ValType::I64,
                _ => ValType::I32,
            })
            .collect::<Vec<_>>()
    };
    FuncType::new(engine, types(params), types(results))
}

/// A signature for an error message.
pub(crate) fn words(ty: &FuncType) -> String {
    let list = |types: &mut dyn Iterator<Item = ValType>| {
        types
            .map(|ty| ty.to_string())
            .collect::<Vec<_>>()
            .join(", ")
    };
    format!(
        "({}) -> ({})",
        list(&mut ty.params()),
        list(&mut ty.results())
    )
}

/// A function that can be imported: module, name, parameters, results.
pub(crate) type Import = (&'static str, &'static str, &'static str, &'static str);

/// The modules whose functions are the ABI's alone, whether this host has all of them or not.
pub(crate) const RESERVED: [&str; 3] = ["host", "cfx", "cfx_spacetime_1"];

/// What can be imported, but for [`extensions`].
pub(crate) const IMPORTS: [Import; 8] = [
    ("host", "log", "ii", ""),
    ("host", "invoke", "Iiii", "i"),
    ("host", "invoke_ref_func", "iiiii", "i"),
    ("host", "canonicalize_ref", "iii", "i"),
    ("cfx", "script_log", "i", ""),
    ("cfx", "invoke", "Iiii", "i"),
    ("cfx", "invoke_ref_func", "iiiii", "i"),
    ("cfx", "canonicalize_ref", "iii", "i"),
];

/// What can be imported besides, if this host was built with it.
pub(crate) fn extensions() -> &'static [Import] {
    #[cfg(feature = "spacetime")]
    return &crate::spacetime::IMPORTS;
    #[cfg(not(feature = "spacetime"))]
    &[]
}

/// Everything that the host may call: name, parameters, results, and whether
/// it passes addresses.
pub(crate) const EXPORTS: [(&str, &str, &str, bool); 10] = [
    ("_start", "", "", false),
    ("__cfx_alloc", "ii", "i", true),
    ("__cfx_free", "iii", "", true),
    ("__cfx_on_tick", "", "", false),
    ("__cfx_on_event", "iiii", "", true),
    ("__cfx_call_ref", "iii", "i", true),
    ("__cfx_duplicate_ref", "i", "i", false),
    ("__cfx_remove_ref", "i", "", false),
    ("__cfx_extend_retval_buffer", "i", "i", true),
    ("__cfx_spacetime_event", "iii", "i", true),
];

/// A linker that has all of [`IMPORTS`], shared by all scripts of a host.
pub(crate) fn linker(engine: &Engine) -> wasmtime::Result<Linker<GuestState>> {
    let mut linker = Linker::new(engine);
    linker.func_wrap("host", "log", log)?;
    linker.func_wrap("cfx", "script_log", script_log)?;
    define::<HostLayout>(&mut linker, "host")?;
    define::<CfxLayout>(&mut linker, "cfx")?;
    #[cfg(feature = "spacetime")]
    crate::spacetime::link(&mut linker)?;
    Ok(linker)
}

fn define<L: ArgLayout>(linker: &mut Linker<GuestState>, module: &str) -> wasmtime::Result<()> {
    linker.func_wrap(module, "invoke", invoke::<L>)?;
    linker.func_wrap(module, "invoke_ref_func", invoke_ref_func)?;
    linker.func_wrap(module, "canonicalize_ref", canonicalize_ref)?;
    Ok(())
}

pub(crate) type Guest<'a> = Caller<'a, GuestState>;

/// Whose call it is. The memory is looked up here only if the module's start
/// section calls the host, before the loader has seen the instance.
#[inline]
pub(crate) fn caller(guest: &mut Guest<'_>) -> wasmtime::Result<(Host, Rc<Resource>)> {
    let state = guest.data();
    let resource = Rc::clone(&state.resource);
    let host = Host::from_inner(state.host.upgrade().ok_or_else(unwind)?);
    if resource.memory.get().is_none()
        && let Some(Extern::Memory(memory)) = guest.get_export("memory")
    {
        let _ = resource.memory.set(memory);
    }
    Ok((host, resource))
}

pub(crate) fn data<'a>(context: &'a Context<'_>, resource: &Resource) -> &'a [u8] {
    resource
        .memory
        .get()
        .map(|memory| memory.data(context))
        .unwrap_or_default()
}

fn log(mut guest: Guest<'_>, address: u32, len: u32) -> wasmtime::Result<()> {
    let (host, resource) = caller(&mut guest)?;
    let mut context = guest.as_context_mut();
    let Some(text) = memory::slice(data(&context, &resource), address.into(), len.into()) else {
        host.note(
            &resource.name,
            &format!("log: the {len} bytes at {address:#x} lie outside memory"),
        );
        return Ok(());
    };
    check_size("a log line", text.len(), &host)?;
    let text = String::from_utf8_lossy(text.strip_suffix(b"\0").unwrap_or(text)).into_owned();
    print(&mut context, &host, &resource, text)
}

fn script_log(mut guest: Guest<'_>, address: u32) -> wasmtime::Result<()> {
    let (host, resource) = caller(&mut guest)?;
    let mut context = guest.as_context_mut();
    let Ok(text) = memory::c_string(data(&context, &resource), address.into()) else {
        host.note(
            &resource.name,
            &format!("script_log: there is no C string inside memory at {address:#x}"),
        );
        return Ok(());
    };
    check_size("a log line", text.len(), &host)?;
    let text = String::from_utf8_lossy(text).into_owned();
    print(&mut context, &host, &resource, text)
}

/// Ends a script that hands over more than it may.
fn check_size(what: &str, size: usize, host: &Host) -> wasmtime::Result<()> {
    let limits = &host.inner.settings.limits;
    if size <= limits.payload {
        return Ok(());
    }
    let reached = limits::payload_reached(what, size as u64, limits);
    Err(wasmtime::Error::new(reached))
}

fn print(
    context: &mut Context<'_>,
    host: &Host,
    resource: &Rc<Resource>,
    text: String,
) -> wasmtime::Result<()> {
    let charged = resource.charge(text.len(), &host.inner.settings.limits);
    charged.map_err(wasmtime::Error::new)?;
    resource.remember_line(&text);
    // The receiver of the line is the user's code, which may call the script.
    resource.cell.lend(context, || {
        if !host.is_observed() {
            return host.script_line(&resource.name, text);
        }
        host.observe_asked(resource, Asked::Log(&text), || {
            host.script_line(&resource.name, text.clone());
            Told::Nothing
        });
    });
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    Ok(())
}

fn invoke<L: ArgLayout>(
    mut guest: Guest<'_>,
    hash: u64,
    args: u32,
    args_len: u32,
    retval: u32,
) -> wasmtime::Result<i32> {
    let (host, resource) = caller(&mut guest)?;
    invoke::invoke::<L>(
        &mut guest.as_context_mut(),
        &host,
        &resource,
        hash,
        (args, args_len, retval),
    )
}

fn invoke_ref_func(
    mut guest: Guest<'_>,
    name: u32,
    args: u32,
    args_len: u32,
    buffer: u32,
    capacity: u32,
) -> wasmtime::Result<i32> {
    let (host, resource) = caller(&mut guest)?;
    let mut context = guest.as_context_mut();
    let refuse = |text: &str| {
        host.note(&resource.name, &format!("invoke_ref_func: {text}"));
        Ok(code::CRITICAL)
    };

    let memory = data(&context, &resource);
    let Ok(name_bytes) = memory::c_string(memory, name.into()) else {
        return refuse(&format!("there is no C string inside memory at {name:#x}"));
    };
    let Some(arg_bytes) = memory::slice(memory, args.into(), args_len.into()) else {
        return refuse(&format!(
            "the {args_len} bytes of arguments at {args:#x} lie outside memory"
        ));
    };
    if memory::slice(memory, buffer.into(), capacity.into()).is_none() {
        return refuse(&format!(
            "the return buffer of {capacity} bytes at {buffer:#x} lies outside memory"
        ));
    }
    check_size("a function's arguments", arg_bytes.len(), &host)?;
    // Copied, because the callee may be this very script.
    let mut sent = host.take_scratch();
    sent.extend_from_slice(name_bytes);
    let name_len = sent.len();
    sent.extend_from_slice(arg_bytes);
    let mut result = host.take_scratch();
    let outcome = resource.cell.lend(&mut context, || {
        let (name, args) = sent.split_at(name_len);
        if host.is_observed() {
            return observed_call(&host, &resource, name, args, &mut result);
        }
        host.call_reference(name, args, &mut result)
            .map_err(|error| error.to_string())
    });
    host.give_scratch(sent);
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    let answer = match outcome {
        Err(error) => refuse(&error),
        Ok(false) => Ok(code::NULL_RESULT),
        Ok(true) => match invoke::write_result(&mut context, &resource, buffer, capacity, &result)?
        {
            Written::Code(code) => Ok(code),
            Written::BadPointer(text) => refuse(&text),
        },
    };
    host.give_scratch(result);
    answer
}

#[cold]
fn observed_call(
    host: &Host,
    resource: &Rc<Resource>,
    name: &[u8],
    args: &[u8],
    result: &mut Vec<u8>,
) -> Result<bool, String> {
    let told = host.observe_asked(resource, Asked::CallRef(name, args), || {
        let mut bytes = Vec::new();
        match host.call_reference(name, args, &mut bytes) {
            Ok(true) => Told::Bytes(bytes),
            Ok(false) => Told::Null,
            Err(error) => Told::Error(error.to_string()),
        }
    });
    match told {
        Told::Bytes(bytes) => {
            result.extend_from_slice(&bytes);
            Ok(true)
        }
        Told::Error(text) => Err(text),
        _ => Ok(false),
    }
}

fn canonicalize_ref(
    mut guest: Guest<'_>,
    idx: u32,
    buffer: u32,
    size: u32,
) -> wasmtime::Result<i32> {
    let (host, resource) = caller(&mut guest)?;
    let mut context = guest.as_context_mut();
    let mut name = (resource.cell).lend(&mut context, || host.name_of_ref(&resource, idx));
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    name.push('\0');
    if host.is_observed() {
        let told = host.observe_asked(&resource, Asked::Name(idx), || {
            Told::Bytes(name.clone().into_bytes())
        });
        if resource.state.get() == ResourceState::Failed {
            return Err(unwind());
        }
        if let Told::Bytes(told) = told {
            name = String::from_utf8_lossy(&told).into_owned();
        }
    }
    let Ok(needed) = i32::try_from(name.len()) else {
        return Ok(0);
    };
    if (size as usize) < name.len() {
        return Ok(-needed);
    }
    let memory = resource
        .memory
        .get()
        .map(|memory| memory.data_mut(context))
        .unwrap_or_default();
    match memory::slice_mut(memory, buffer.into(), size.into()) {
        Some(to) => {
            to[..name.len()].copy_from_slice(name.as_bytes());
            Ok(needed)
        }
        None => {
            host.note(
                &resource.name,
                &format!(
                    "canonicalize_ref: the buffer of {size} bytes at {buffer:#x} lies outside memory"
                ),
            );
            Ok(0)
        }
    }
}
