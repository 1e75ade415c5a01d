//! Names the one condition that decides who answers the imports, so that the
//! sources need not repeat it: `cfx_mock` is set wherever there is no real host.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(cfx_mock)");
    println!("cargo::rerun-if-changed=build.rs");
    let wasm = std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    if !wasm || std::env::var_os("CARGO_FEATURE_MOCK").is_some() {
        println!("cargo::rustc-cfg=cfx_mock");
    }
}
