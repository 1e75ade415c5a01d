use cfx::event;

struct Shop;

impl Shop {
    #[event("close")]
    fn close(name: String) {
        let _ = name;
    }
}

fn main() {}
