//! Sets `has_natives` when the features name a side, and a game for a client: otherwise one
//! sentence says what to change, and nothing else is to be in its way.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(has_natives)");
    let on = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let fits = match (on("GTA5"), on("RDR3")) {
        (false, false) => on("SERVER") && !on("CLIENT"),
        (gta5, rdr3) => on("CLIENT") && gta5 != rdr3,
    };
    if fits {
        println!("cargo::rustc-cfg=has_natives");
    }
}
