use cfx::{Source, event, net_event, tick};

struct Shop;

impl Shop {
    #[event("open")]
    fn open(&self, name: String) {
        let _ = name;
    }

    #[net_event("buy")]
    fn buy(self: Box<Self>, source: Source) {
        let _ = source;
    }

    #[tick]
    fn restock(&mut self) {}

    #[cfx::main]
    fn start(self) {}

    #[event("named")]
    fn named(other: Self) {
        let _ = other;
    }
}

fn main() {
    Shop.open(String::new());
    Shop.restock();
    Shop.start();
}
