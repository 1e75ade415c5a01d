//! The start of a script: what the attributes declared is registered, `main` runs.

use core::cell::Cell;

use crate::logging;

/// One use of an attribute, collected from the whole crate without a central list. What
/// it does is behind a function, so that a script has the code of what it declares and
/// of nothing else.
#[derive(Debug)]
pub struct Declaration {
    phase: Phase,
    run: fn(),
    /// Where it stands: registrations happen in this order, not in the linker's.
    place: (&'static str, u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Registration,
    Main,
}

impl Declaration {
    #[doc(hidden)]
    pub const fn registration(run: fn(), file: &'static str, line: u32) -> Self {
        Self {
            phase: Phase::Registration,
            run,
            place: (file, line),
        }
    }

    #[doc(hidden)]
    pub const fn main(run: fn(), file: &'static str, line: u32) -> Self {
        Self {
            phase: Phase::Main,
            run,
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
    for phase in [Phase::Registration, Phase::Main] {
        for declaration in &declarations {
            if declaration.phase == phase {
                (declaration.run)();
            }
        }
    }
}
