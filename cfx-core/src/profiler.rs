//! Scopes that the platform's profiler shows.
//!
//! ```
//! use cfx_core::profiler;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("PROFILER_ENTER_SCOPE", |call| cfx_core::print!("> {}", call.text(0).unwrap()));
//! # host.native("PROFILER_EXIT_SCOPE", |_| cfx_core::print!("<"));
//! fn restock() {
//!     let _scope = profiler::scope("restock");
//!     // What happens here is shown under the name.
//! }
//! # restock();
//! # assert_eq!(host.take_log(), ["> restock", "<"]);
//! ```
//!
//! `profiler record 500` in the console records, `profiler view` shows it.

use crate::convars::Answer;
use crate::hash::native_hash;
use crate::native::invoke_or_default;

const PROFILER_ENTER_SCOPE: u64 = native_hash("PROFILER_ENTER_SCOPE");
const PROFILER_EXIT_SCOPE: u64 = native_hash("PROFILER_EXIT_SCOPE");
const PROFILER_IS_RECORDING: u64 = native_hash("PROFILER_IS_RECORDING");

/// Begins a scope of the profiler, which ends when the guard is dropped (natives
/// `PROFILER_ENTER_SCOPE`, 0xC795A4A9; `PROFILER_EXIT_SCOPE`, 0xB39CA35C).
///
/// The platform knows no scopes by name when they end: an end is that of whichever began
/// last. Drop guards in the reverse order, as blocks do, and keep none across an
/// `.await`: what runs in between would be shown inside of the scope, and the scopes of
/// the tick and of other scripts would end in its place. Let each piece of work between
/// two `.await`s have a scope of its own.
///
/// ```
/// use cfx_core::profiler;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PROFILER_ENTER_SCOPE", |_| {});
/// # host.native("PROFILER_EXIT_SCOPE", |_| {});
/// let sum: u64 = {
///     let _scope = profiler::scope("sum");
///     (1..=100).sum()
/// };
/// # assert_eq!(sum, 5050);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "ProfilerEnterScope")]
pub fn scope(name: &str) -> ScopeGuard {
    let Answer(entered) = invoke_or_default::<Answer<()>>(PROFILER_ENTER_SCOPE, (name,));
    ScopeGuard {
        entered: entered.is_some(),
    }
}

/// A scope that has begun; dropping it ends the scope (native `PROFILER_EXIT_SCOPE`,
/// 0xB39CA35C). [`scope`] makes it, and says how it must be kept.
#[doc(alias = "ProfilerExitScope")]
#[must_use = "dropping the guard ends the scope at once; bind it: `let _scope = ...`"]
#[derive(Debug)]
pub struct ScopeGuard {
    /// An end without a beginning would be that of somebody else's scope.
    entered: bool,
}

impl Drop for ScopeGuard {
    fn drop(&mut self) {
        if self.entered {
            invoke_or_default::<()>(PROFILER_EXIT_SCOPE, ());
        }
    }
}

/// Whether the profiler records right now (native `PROFILER_IS_RECORDING`, 0xF8B7D7BB): a
/// name that is costly to make need not be made otherwise.
///
/// ```
/// use cfx_core::profiler;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("PROFILER_IS_RECORDING", |call| call.set(true));
/// # host.native("PROFILER_ENTER_SCOPE", |_| {});
/// # host.native("PROFILER_EXIT_SCOPE", |_| {});
/// # let shop = 3;
/// let _scope = profiler::is_recording().then(|| profiler::scope(&format!("shop {shop}")));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "ProfilerIsRecording")]
#[must_use]
pub fn is_recording() -> bool {
    invoke_or_default(PROFILER_IS_RECORDING, ())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    fn host() -> MockHost {
        let host = MockHost::new();
        host.native("PROFILER_ENTER_SCOPE", |call| {
            print!("enter {}", call.text(0).unwrap());
        });
        host.native("PROFILER_EXIT_SCOPE", |_| print!("exit"));
        host
    }

    #[test]
    fn scopes_nest() {
        let host = host();
        {
            let _outer = scope("a");
            let _inner = scope("b");
        }
        drop(scope("c"));
        let log = ["enter a", "enter b", "exit", "exit", "enter c", "exit"];
        assert_eq!(host.take_log(), log);
    }

    #[test]
    fn what_did_not_begin_does_not_end() {
        let host = host();
        drop(scope("a\0b"));
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        assert!(log[0].starts_with("^3WARNING"), "{log:?}");
    }

    #[test]
    fn recording() {
        let host = host();
        for answer in [true, false] {
            host.native("PROFILER_IS_RECORDING", move |call| call.set(answer));
            assert_eq!(is_recording(), answer);
        }
    }
}
