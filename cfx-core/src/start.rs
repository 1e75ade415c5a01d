//! The start of a script: what the attributes declared is registered, `main` runs.

use core::cell::Cell;

use crate::events::{self, Event, Scope};
use crate::logging;
use crate::task::{self, BoxedTask};

/// One use of an attribute, collected from the whole crate without a central list.
#[derive(Debug)]
pub struct Declaration {
    kind: Kind,
    /// Where it stands: registrations happen in this order, not in the linker's.
    place: (&'static str, u32),
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Main(fn()),
    Event(&'static str, Scope, fn(&Event<'_>)),
    Tick(fn()),
    AsyncTick(fn() -> BoxedTask),
}

impl Declaration {
    #[doc(hidden)]
    pub const fn main(run: fn(), file: &'static str, line: u32) -> Self {
        Self {
            kind: Kind::Main(run),
            place: (file, line),
        }
    }

    #[doc(hidden)]
    pub const fn event(
        name: &'static str,
        scope: Scope,
        run: fn(&Event<'_>),
        file: &'static str,
        line: u32,
    ) -> Self {
        Self {
            kind: Kind::Event(name, scope, run),
            place: (file, line),
        }
    }

    #[doc(hidden)]
    pub const fn tick(run: fn(), file: &'static str, line: u32) -> Self {
        Self {
            kind: Kind::Tick(run),
            place: (file, line),
        }
    }

    #[doc(hidden)]
    pub const fn async_tick(run: fn() -> BoxedTask, file: &'static str, line: u32) -> Self {
        Self {
            kind: Kind::AsyncTick(run),
            place: (file, line),
        }
    }
}

inventory::collect!(Declaration);

thread_local! {
    static STARTED: Cell<bool> = const { Cell::new(false) };
}

/// Whether the script has not been started before.
pub(crate) fn first_time() -> bool {
    !STARTED.replace(true)
}

#[cfg(cfx_mock)]
pub(crate) fn reset() {
    STARTED.set(false);
}

/// Registers every declaration, then runs every `main`.
pub(crate) fn run() {
    logging::install();
    // There are few of them, and the library's sort alone would be a tenth of a small script.
    let mut declarations: Vec<&Declaration> = Vec::new();
    for declaration in inventory::iter::<Declaration> {
        let place = declarations.partition_point(|other| other.place <= declaration.place);
        declarations.insert(place, declaration);
    }
    for declaration in &declarations {
        match declaration.kind {
            Kind::Main(_) => {}
            Kind::Event(name, scope, run) => events::add(name, scope, run),
            Kind::Tick(run) => task::add_tick(run),
            Kind::AsyncTick(run) => add_async_tick(run),
        }
    }
    for declaration in declarations {
        if let Kind::Main(run) = declaration.kind {
            run();
        }
    }
}

/// Runs `run` every tick, other than while its last run has not ended.
fn add_async_tick(run: fn() -> BoxedTask) {
    let running = std::rc::Rc::new(Cell::new(false));
    task::add_tick(move || {
        if !running.replace(true) {
            let running = std::rc::Rc::clone(&running);
            task::spawn_now(Box::pin(async move {
                run().await;
                running.set(false);
            }));
        }
    });
}
