use cfx_spacetime::{procedures, reducers};

reducers! {
    fn with_a_body(x: u32) {}
    fn generic<T>(x: T);
    async fn waits();
    fn with_a_receiver(&self);
    fn borrows(name: &str);
    fn with_the_context(ctx: &ReducerContext, x: u32);
    fn answers() -> u32;
    fn answers_an_error() -> Result<(), u32>;
    fn takes_apart((x, y): (u32, u32));
    fn call();
    #[reducer(rename = "x")]
    fn renamed(#[spacetime(rename = "x")] y: u32);
    fn fine(x: u32) -> Result<(), String>;
}

procedures! {
    fn call_json(x: u32) -> u32 {
        x
    }
}

fn main() {}
