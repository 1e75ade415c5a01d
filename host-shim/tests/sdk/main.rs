//! Scripts built with the SDKs, in this host: this project's own, in both revisions of
//! the ABI, and the one of 2021.

mod build;
mod check;
mod garage;
mod life;
mod ours;
mod persist;
mod random;
mod record;
mod scaffold;
mod sdk_2021;
mod two_sides;

use host_shim::{Host, Origin};

/// What the scripts logged since the last call; anything that the host itself remarked
/// stands among it as `host: ...`.
fn log(host: &Host) -> Vec<String> {
    let lines = host.take_log().into_iter();
    lines
        .map(|line| match line.origin {
            Origin::Script => line.text,
            Origin::Host => format!("host: {}", line.text),
        })
        .collect()
}
