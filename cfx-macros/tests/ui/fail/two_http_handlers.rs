use cfx::http::Request;

#[cfx::http_handler]
fn one(_request: Request) -> String {
    String::new()
}

mod elsewhere {
    #[cfx::http_handler]
    async fn two(_request: cfx::http::Request) -> String {
        String::new()
    }
}

fn main() {}
