#[cfx::main]
fn start() {}

mod elsewhere {
    #[cfx::main]
    fn start_too() {}
}

fn main() {}
