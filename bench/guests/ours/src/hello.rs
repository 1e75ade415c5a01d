//! A line at the start.

#[cfx::main]
fn main() {
    cfx::print!("hello has started");
}
