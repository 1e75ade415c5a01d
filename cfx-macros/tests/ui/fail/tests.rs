#[cfx_macros::test(mock_only, wasm_only)]
fn nowhere() {}

#[cfx_macros::test(backend = "mock")]
fn unknown_key() {}

#[cfx_macros::test]
async fn asynchronous() {}

#[cfx_macros::test]
fn generic<T>() {}

fn main() {}
