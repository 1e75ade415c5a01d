use cfx::{on_start, on_stop};

#[on_stop]
async fn waits(name: String) {
    let _ = name;
}

#[on_start("name")]
fn named() {}

#[on_start(when = "now")]
fn keyed(name: &str) -> Result<(), String> {
    let _ = name;
    Ok(())
}

#[on_stop]
fn answers() -> u32 {
    1
}

fn main() {}
