use cfx::{Source, tick};

#[tick]
fn each(elapsed: u32) {
    let _ = elapsed;
}

#[cfx::main]
async fn start(source: Source, arguments: Vec<String>) {
    let _ = (source, arguments);
}

fn main() {}
