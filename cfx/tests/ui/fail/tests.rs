use cfx::testing::TestServer;

#[cfx::test(mock_only, wasm_only)]
fn nowhere(_server: TestServer) {}

#[cfx::test(backend = "mock")]
fn unknown_key(_server: TestServer) {}

#[cfx::test]
async fn asynchronous(_server: TestServer) {}

#[cfx::test]
fn generic<T>(_server: TestServer) {}

fn main() {}
