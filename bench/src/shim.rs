//! The same natives in `host-shim`: what a whole host costs beside the lean one.

use std::path::Path;
use std::time::Instant;

use host_shim::Host;
use wasmtime::Result;

use crate::stats::Times;
use crate::work;

/// The script in `host-shim`.
pub(crate) struct Shim(Host);

impl Shim {
    pub(crate) fn start(wasm: &Path) -> Result<Self> {
        let host = Host::new();
        host.register(work::SCALARS, |x: f32, y: f32, z: f32| (x + y + z) as i32);
        host.load("bench", &std::fs::read(wasm)?)?;
        host.start("bench")?;
        Ok(Self(host))
    }

    /// Nanoseconds of native (a), of as many.
    pub(crate) fn time(&self, count: u32) -> Result<f64> {
        let start = Instant::now();
        self.0
            .call_export("bench", "bench_scalars", &[count.into()])?;
        Ok(start.elapsed().as_nanos() as f64 / f64::from(count))
    }
}

/// How many times as long as the lean host it takes.
pub(crate) fn ratio(shim: &Times, lean: &Times) -> f64 {
    shim.ratio(lean).median
}
