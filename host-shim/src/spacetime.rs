//! SpacetimeDB for scripts: the imports `cfx_spacetime_1`, and the delivery of events at the
//! beginning of a tick. What stands behind it is in `spacetime-host`.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use spacetime_host::abi::{MODULE, OpenConfig, code};
use spacetime_host::{Backend, Budget, Embedded, Link, Provider, Refusal};
use wasmtime::{AsContextMut, Linker};

use crate::error::Error;
use crate::host::Host;
use crate::imports::{self, Import, caller, data};
use crate::memory;
use crate::observe::{Answered, Asked, Told};
use crate::resource::{
    Context, During, EventBuffer, Exports, GuestState, KEPT_EVENT_BUFFER, Resource, ResourceState,
    give_back, pass, unwind,
};

/// What a script can import of it.
pub(crate) const IMPORTS: [Import; 12] = [
    (MODULE, "open", "ii", "i"),
    (MODULE, "close", "i", "i"),
    (MODULE, "state", "i", "i"),
    (MODULE, "declare", "iii", "i"),
    (MODULE, "subscribe", "iiii", "i"),
    (MODULE, "unsubscribe", "ii", "i"),
    (MODULE, "call_reducer", "iiiiii", "i"),
    (MODULE, "call_reducer_json", "iiiiii", "i"),
    (MODULE, "call_procedure", "iiiiii", "i"),
    (MODULE, "query", "iiii", "i"),
    (MODULE, "room", "i", "i"),
    (MODULE, "last_error", "ii", "i"),
];

type OnOpen = Rc<dyn Fn(&str, &mut OpenConfig) -> Result<(), Refusal>>;

/// What a host has of it.
#[derive(Default)]
pub(crate) struct Spacetime {
    store: OnceCell<Embedded>,
    provider: RefCell<Option<Rc<dyn Provider>>>,
    on_open: RefCell<Option<OnOpen>>,
    budget: Cell<Option<Budget>>,
}

/// What a script has of it: nothing before its first call.
#[derive(Default)]
pub(crate) struct Guest {
    link: RefCell<Option<Link>>,
    buffer: Cell<Option<EventBuffer>>,
}

impl Guest {
    /// Closes all connections: the script has ended. Whether it had used any.
    pub(crate) fn close(&self) -> bool {
        // Who uses it runs code of the test now, and looks afterwards whether the script is over.
        let link = match self.link.try_borrow_mut() {
            Ok(mut link) => link.take(),
            Err(_) => None,
        };
        link.is_some_and(|link| link.is_used())
    }
}

/// # SpacetimeDB
///
/// Scripts that import `cfx_spacetime_1` see an [`Embedded`] store, unless they are given
/// something else. These functions need the cargo feature `spacetime`.
impl Host {
    /// The host's own store: the server of its scripts, unless
    /// [`use_spacetime`](Host::use_spacetime) says otherwise.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// let database = host.spacetime_store().database("theatre");
    /// database.reducer("leave", |ctx, (seat,): (u32,)| match ctx.delete("seat", &seat)? {
    ///     true => Ok(()),
    ///     false => Err("nobody sits there".to_owned()),
    /// });
    /// ```
    pub fn spacetime_store(&self) -> Embedded {
        self.inner
            .spacetime
            .store
            .get_or_init(Embedded::new)
            .clone()
    }

    /// Gives scripts this in the place of the host's own store, from their first call on:
    /// another store, or real servers.
    pub fn use_spacetime(&self, provider: impl Provider + 'static) {
        *self.inner.spacetime.provider.borrow_mut() = Some(Rc::new(provider));
    }

    /// Has `policy` look at how a script wants to connect before it does. It gets the
    /// resource's name, may change the configuration, and may refuse.
    ///
    /// ```
    /// use host_shim::Host;
    /// use host_shim::spacetime_host::{Refusal, abi::code};
    ///
    /// let host = Host::new();
    /// host.on_spacetime_open(|resource, config| {
    ///     if resource != "bank" && config.database == "bank" {
    ///         return Err(Refusal::new(code::NOT_ALLOWED, "only the bank may see its database"));
    ///     }
    ///     Ok(())
    /// });
    /// ```
    pub fn on_spacetime_open(
        &self,
        policy: impl Fn(&str, &mut OpenConfig) -> Result<(), Refusal> + 'static,
    ) {
        *self.inner.spacetime.on_open.borrow_mut() = Some(Rc::new(policy));
    }

    /// How much each script gets in one tick; by default 256 events and 1 MiB. What does not
    /// fit comes with the next tick.
    pub fn set_spacetime_budget(&self, budget: Budget) {
        self.inner.spacetime.budget.set(Some(budget));
    }

    fn spacetime_link(&self, resource: &Resource) -> Link {
        let spacetime = &self.inner.spacetime;
        let provider = spacetime.provider.borrow().clone();
        let backend: Box<dyn Backend> = match provider {
            Some(provider) => provider.backend(&resource.name),
            None => self.spacetime_store().backend(&resource.name),
        };
        let mut link = Link::new(backend);
        let (host, name) = (Rc::downgrade(&self.inner), Rc::clone(&resource.name));
        link.on_open(move |config| {
            // Taken out, as it may set another one.
            let policy = host
                .upgrade()
                .and_then(|inner| inner.spacetime.on_open.borrow().clone());
            match policy {
                Some(policy) => policy(&name, config),
                None => Ok(()),
            }
        });
        link
    }

    /// Delivers what waits for a script, before its tick.
    pub(crate) fn deliver_spacetime(&self, resource: &Rc<Resource>) {
        // Events are delivered when no other call into the script is on the stack.
        if resource.is_running() {
            return;
        }
        match resource.spacetime.link.try_borrow_mut().as_deref_mut() {
            Ok(Some(link)) if link.is_used() => link.begin_tick(),
            // It has none, or it is being looked after: a reducer of the test lets time pass.
            _ => return,
        }
        // The backend has run code of the test, which may have stopped the script.
        if resource.is_over() {
            resource.spacetime.close();
            return;
        }
        let mut budget = self.inner.spacetime.budget.get().unwrap_or_default();
        let mut batch = self.take_scratch();
        loop {
            let next = match resource.spacetime.link.borrow_mut().as_mut() {
                Some(link) => link.next_batch(&mut budget, &mut batch),
                None => None,
            };
            let Some(conn) = next else { break };
            let result = match self.deliver_batch(resource, conn, &batch) {
                Ok(result) => result,
                Err(error) => {
                    // The failure of a script that trapped is reported as such.
                    if !resource.is_over() {
                        self.note(
                            &resource.name,
                            &format!(
                                "events of SpacetimeDB could not be delivered, so connection \
                                 {conn} was closed: {error}"
                            ),
                        );
                    }
                    code::INVALID
                }
            };
            if let Some(link) = resource.spacetime.link.borrow_mut().as_mut() {
                link.delivered(conn, result);
            }
            if resource.is_over() {
                resource.spacetime.close();
                break;
            }
        }
        self.give_scratch(batch);
    }

    pub(crate) fn deliver_batch(
        &self,
        resource: &Rc<Resource>,
        conn: i32,
        batch: &[u8],
    ) -> Result<i32, Error> {
        let missing = |export: &str| Error::NoExport {
            resource: resource.name.to_string(),
            export: export.to_owned(),
        };
        let exports = resource
            .export()
            .ok_or_else(|| Error::NotRunning(resource.name.to_string()))?;
        let take = (exports.spacetime_event.as_ref())
            .ok_or_else(|| missing(spacetime_host::abi::EVENT_EXPORT))?;
        let alloc = exports.alloc.as_ref().ok_or_else(|| {
            self.say_no_alloc(resource, "events of SpacetimeDB");
            missing("__cfx_alloc")
        })?;
        self.enter(resource, During::Spacetime(conn, batch), |context| {
            let kept = resource.spacetime.buffer.take();
            let buffer = match reuse(context, resource, exports, kept, batch)? {
                Some(buffer) => buffer,
                None => {
                    let size = round_up(batch.len());
                    let passed = pass(context, resource, alloc, size, |to| {
                        to[..batch.len()].copy_from_slice(batch);
                    })?;
                    match passed {
                        Ok(buffer) => buffer,
                        Err(error) => return Ok(Err(error)),
                    }
                }
            };
            // It lies inside of a 32-bit memory.
            let len = u32::try_from(batch.len()).unwrap_or(u32::MAX);
            let result = take.call(context.as_context_mut(), (conn, buffer.address, len))?;
            if resource.state.get() == ResourceState::Failed {
                return Err(unwind());
            }
            self.observe_answer(resource, Answered::Number(result.into()));
            if buffer.size <= KEPT_EVENT_BUFFER {
                resource.spacetime.buffer.set(Some(buffer));
            } else if !resource.is_over() {
                give_back(context, exports, buffer)?;
            }
            Ok(Ok(result))
        })?
    }
}

/// Rounded up, so that batches of about one size share a buffer.
fn round_up(len: usize) -> u64 {
    let len = len as u64;
    if len <= u64::from(KEPT_EVENT_BUFFER) {
        len.next_power_of_two().max(1024)
    } else {
        len
    }
}

/// Writes the batch to the buffer that was kept, if it fits; else gives that back.
fn reuse(
    context: &mut Context<'_>,
    resource: &Resource,
    exports: &Exports,
    kept: Option<EventBuffer>,
    batch: &[u8],
) -> wasmtime::Result<Option<EventBuffer>> {
    let Some(buffer) = kept else { return Ok(None) };
    let to = resource
        .memory
        .get()
        .filter(|_| buffer.size as usize >= batch.len())
        .and_then(|memory| {
            let memory = memory.data_mut(context.as_context_mut());
            memory::slice_mut(memory, buffer.address.into(), batch.len() as u64)
        });
    if let Some(to) = to {
        to.copy_from_slice(batch);
        return Ok(Some(buffer));
    }
    give_back(context, exports, buffer)?;
    Ok(None)
}

// ----- the imports ----------------------------------------------------------------------

/// A piece of the caller's memory.
#[derive(Clone, Copy)]
struct Slice(u32, u32);

/// Calls a function of the link with pieces of the caller's memory.
fn with_link<const N: usize>(
    mut guest: imports::Guest<'_>,
    (function, numbers): (&str, &[i64]),
    slices: [Slice; N],
    call: impl Fn(&mut Link, [&[u8]; N]) -> i32,
) -> wasmtime::Result<i32> {
    let (host, resource) = caller(&mut guest)?;
    let context = guest.as_context_mut();
    if resource.is_over() {
        return Ok(code::ENDED);
    }
    let memory = data(&context, &resource);
    let mut pieces = [&[][..]; N];
    let mut refusal = None;
    for (piece, Slice(address, len)) in pieces.iter_mut().zip(slices) {
        match memory::slice(memory, address.into(), len.into()) {
            Some(found) => *piece = found,
            None => {
                let text = format!("the {len} bytes at {address:#x} lie outside memory");
                refusal.get_or_insert_with(|| Refusal::new(code::INVALID, text));
            }
        }
    }
    let asked = Asked::Spacetime(number(function), numbers, &pieces);
    let told = host.observe_asked(&resource, asked, || {
        // The backend has it while it runs the test's code, which has called the script.
        let Ok(mut guard) = resource.spacetime.link.try_borrow_mut() else {
            return Told::Code(code::QUEUE_FULL);
        };
        let link = guard.get_or_insert_with(|| host.spacetime_link(&resource));
        Told::Code(match refusal.take() {
            Some(refusal) => link.refuse(refusal),
            None => call(link, pieces),
        })
    });
    let result = match told {
        Told::Code(code) => code,
        _ => code::INVALID,
    };
    // Code of the test that runs when a connection is closed may have stopped the script.
    if resource.is_over() {
        resource.spacetime.close();
    }
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    Ok(result)
}

/// The place of a function in [`IMPORTS`].
fn number(function: &str) -> u8 {
    let place = IMPORTS.iter().position(|(_, name, _, _)| *name == function);
    place
        .and_then(|at| u8::try_from(at).ok())
        .unwrap_or(u8::MAX)
}

fn last_error(mut guest: imports::Guest<'_>, buffer: u32, capacity: u32) -> wasmtime::Result<i32> {
    let (host, resource) = caller(&mut guest)?;
    let asked = Asked::Spacetime(number("last_error"), &[capacity.into()], &[]);
    let told = host.observe_asked(&resource, asked, || {
        let Ok(link) = resource.spacetime.link.try_borrow() else {
            return Told::Nothing;
        };
        let link = link.as_ref();
        Told::Bytes(link.map_or_else(Vec::new, |link| {
            link.last_error_within(capacity as usize).into()
        }))
    });
    if resource.state.get() == ResourceState::Failed {
        return Err(unwind());
    }
    let Told::Bytes(mut text) = told else {
        return Ok(0);
    };
    // That of a recording may be longer than what the script has room for.
    text.truncate(capacity as usize);
    let memory = match resource.memory.get() {
        Some(memory) => memory.data_mut(guest.as_context_mut()),
        None => &mut [],
    };
    let to = memory::slice_mut(memory, buffer.into(), capacity.into());
    let Some(to) = to else {
        return Ok(code::INVALID);
    };
    to[..text.len()].copy_from_slice(&text);
    Ok(i32::try_from(text.len()).unwrap_or(i32::MAX))
}

/// Adds [`IMPORTS`] to the linker.
pub(crate) fn link(linker: &mut Linker<GuestState>) -> wasmtime::Result<()> {
    type G<'a> = imports::Guest<'a>;
    linker.func_wrap(MODULE, "open", |guest: G<'_>, config: u32, len: u32| {
        with_link(
            guest,
            ("open", &[]),
            [Slice(config, len)],
            |link, [config]| link.open(config),
        )
    })?;
    linker.func_wrap(MODULE, "close", |guest: G<'_>, conn: i32| {
        with_link(guest, ("close", &[conn.into()]), [], |link, []| {
            link.close(conn)
        })
    })?;
    linker.func_wrap(MODULE, "state", |guest: G<'_>, conn: i32| {
        with_link(guest, ("state", &[conn.into()]), [], |link, []| {
            link.state(conn)
        })
    })?;
    linker.func_wrap(
        MODULE,
        "declare",
        |guest: G<'_>, conn: i32, declaration: u32, len: u32| {
            let slices = [Slice(declaration, len)];
            with_link(guest, ("declare", &[conn.into()]), slices, |link, [it]| {
                link.declare(conn, it)
            })
        },
    )?;
    linker.func_wrap(
        MODULE,
        "subscribe",
        |guest: G<'_>, conn: i32, set: u32, queries: u32, len: u32| {
            let asked = ("subscribe", &[conn.into(), set.into()][..]);
            with_link(guest, asked, [Slice(queries, len)], |link, [queries]| {
                link.subscribe(conn, set, queries)
            })
        },
    )?;
    linker.func_wrap(
        MODULE,
        "unsubscribe",
        |guest: G<'_>, conn: i32, set: u32| {
            let asked = ("unsubscribe", &[conn.into(), set.into()][..]);
            with_link(guest, asked, [], |link, []| link.unsubscribe(conn, set))
        },
    )?;
    linker.func_wrap(
        MODULE,
        "query",
        |guest: G<'_>, conn: i32, request: u32, sql: u32, len: u32| {
            let asked = ("query", &[conn.into(), request.into()][..]);
            with_link(guest, asked, [Slice(sql, len)], |link, [sql]| {
                link.query(conn, request, sql)
            })
        },
    )?;
    linker.func_wrap(MODULE, "room", |guest: G<'_>, conn: i32| {
        with_link(guest, ("room", &[conn.into()]), [], |link, []| {
            link.room(conn)
        })
    })?;
    linker.func_wrap(MODULE, "last_error", last_error)?;
    define_call(linker, "call_reducer", Link::call_reducer)?;
    define_call(linker, "call_reducer_json", Link::call_reducer_json)?;
    define_call(linker, "call_procedure", Link::call_procedure)
}

fn define_call(
    linker: &mut Linker<GuestState>,
    function: &'static str,
    call: fn(&mut Link, i32, u32, &[u8], &[u8]) -> i32,
) -> wasmtime::Result<()> {
    linker.func_wrap(
        MODULE,
        function,
        move |guest: imports::Guest<'_>,
              conn: i32,
              request: u32,
              name: u32,
              name_len: u32,
              args: u32,
              args_len: u32| {
            let slices = [Slice(name, name_len), Slice(args, args_len)];
            let asked = (function, &[conn.into(), request.into()][..]);
            with_link(guest, asked, slices, |link, [name, args]| {
                call(link, conn, request, name, args)
            })
        },
    )?;
    Ok(())
}
