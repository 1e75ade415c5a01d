use cfx::{event, net_event, tick};

#[event("a")]
struct Data {
    field: i32,
}

#[net_event("b")]
mod module {
    pub const VALUE: i32 = 1;
}

#[tick]
const COUNT: i32 = 2;

struct Other;

#[cfx::main]
impl Other {
    fn new() -> Self {
        Other
    }
}

trait Named {
    #[event("c")]
    fn name();
}

// What the attributes stand on is still there: none of these is one more error.
fn main() {
    let data = Data { field: module::VALUE + COUNT };
    let _ = (data.field, Other::new());
}
