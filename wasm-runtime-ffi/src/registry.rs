//! Which runtimes there are. Each thread knows its own.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::Error;
use crate::runtime::Runtime;
use crate::types::{WasmRuntime, WasmRuntimeError};

thread_local! {
    static RUNTIMES: RefCell<BTreeMap<WasmRuntime, Rc<Runtime>>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// All threads', so that no two have the same number.
static LAST: AtomicU64 = AtomicU64::new(0);

pub(crate) fn create() -> WasmRuntime {
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    let runtime = Runtime::new(number);
    RUNTIMES.with_borrow_mut(|runtimes| runtimes.insert(number, runtime));
    number
}

pub(crate) fn get(number: WasmRuntime) -> Result<Rc<Runtime>, Error> {
    let found = RUNTIMES.with_borrow(|runtimes| runtimes.get(&number).cloned());
    found.ok_or_else(|| {
        let message = format!("this thread has no runtime {number}");
        Error::new(WasmRuntimeError::NoRuntime, message)
    })
}

pub(crate) fn remove(number: WasmRuntime) -> Option<Rc<Runtime>> {
    RUNTIMES.with_borrow_mut(|runtimes| runtimes.remove(&number))
}
