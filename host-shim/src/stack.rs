//! What is running: the calls into scripts that are on the stack, and the functions in each.

use wasmparser::{ExternalKind, Parser, Payload};
use wasmtime::{FrameInfo, WasmBacktrace};

use crate::failure::{self, Frame};
use crate::host::Host;
use crate::imports::EXPORTS;
use crate::resource::Resource;

/// A call into a script that is running.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RunningCall {
    /// Whose call it is.
    pub resource: String,
    /// The functions that are running, innermost first.
    pub frames: Vec<Frame>,
}

impl Host {
    /// How many calls into scripts are running, each inside of the one before it.
    pub fn call_depth(&self) -> usize {
        self.inner.callers.borrow().len()
    }

    /// The calls into scripts that are running, outermost first: for what a script calls, which
    /// wants to know where it was called from. Of a script's functions the 64 innermost are there.
    /// Functions that [`call_function`](Self::call_function) and its like have called are shown
    /// with the call of the same script around them.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// host.native("WHERE_AM_I", |call| {
    ///     let stack = call.host().call_stack();
    ///     assert_eq!(stack[0].resource, "lost");
    ///     let names: Vec<_> = stack[0].frames.iter().map(|frame| &frame.function).collect();
    ///     assert_eq!(names, ["ask", "tick"]);
    ///     Ok(())
    /// });
    /// let script = wat::parse_str(format!(
    ///     r#"(module
    ///         (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
    ///         (memory (export "memory") 1)
    ///         (func $ask
    ///             (drop (call $invoke (i64.const {}) (i32.const 0) (i32.const 0) (i32.const 0))))
    ///         (func $tick (export "__cfx_on_tick") (call $ask)))"#,
    ///     host_shim::joaat("WHERE_AM_I"),
    /// ))?;
    /// host.load("lost", &script)?;
    /// host.start("lost")?;
    /// host.tick(50);
    /// assert_eq!(host.take_log(), []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn call_stack(&self) -> Vec<RunningCall> {
        let callers = self.inner.callers.borrow().clone();
        let mut calls: Vec<RunningCall> = callers
            .iter()
            .map(|resource| RunningCall {
                resource: resource.name.to_string(),
                frames: Vec::new(),
            })
            .collect();
        for (at, resource) in callers.iter().enumerate() {
            if callers[..at].iter().any(|known| known.is(resource)) {
                continue;
            }
            let mut innermost_first = resource.activations().into_iter();
            for (place, running) in callers.iter().enumerate().rev() {
                if running.is(resource)
                    && let Some(frames) = innermost_first.next()
                {
                    calls[place].frames = frames;
                }
            }
        }
        calls
    }
}

impl Resource {
    fn is(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }

    /// The functions that are running, innermost first, one list for each call of the host.
    fn activations(&self) -> Vec<Vec<Frame>> {
        let trace = self
            .cell
            .enter(|context| WasmBacktrace::force_capture(&context));
        let Some(trace) = trace else {
            return Vec::new();
        };
        let entries = self.script.get().map(|script| entries(script.wasm()));
        let entries = entries.unwrap_or_default();
        let is_entry = |info: &FrameInfo| entries.contains(&info.func_index());
        let calls = trace.frames().split_inclusive(is_entry);
        calls
            .map(|frames| frames.iter().flat_map(failure::frames_of).collect())
            .collect()
    }
}

/// The indices of the functions that the host calls by themselves: each of them is the outermost
/// one of a call.
fn entries(wasm: &[u8]) -> Vec<u32> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload {
            Ok(Payload::ExportSection(exports)) => {
                let known = |name: &str| EXPORTS.iter().any(|(export, ..)| *export == name);
                let exports = exports.into_iter().flatten();
                found.extend(
                    exports
                        .filter(|export| export.kind == ExternalKind::Func && known(export.name))
                        .map(|export| export.index),
                );
                break;
            }
            Ok(_) => {}
            // It has been compiled, so there is no such error.
            Err(_) => break,
        }
    }
    found
}
