//! The client's side: it runs in each player's game.

use cfx::prelude::*;

/// Runs when the resource starts.
#[cfx::main]
fn start() {
    cfx::print!("{{name}} has started");
}

/// Another script of the client asks: `TriggerEvent('{{name}}:say', 'how are you?')` in Lua.
#[event("{{name}}:say")]
fn say(text: &str) -> Result<(), events::EmitError> {
    events::emit_server("{{name}}:hello", (text,))
}

/// The server's answer.
#[net_event("{{name}}:welcome")]
fn welcome(letters: u32) {
    cfx::print!("the server has read {letters} letters");
}

#[cfg(test)]
mod tests {
    use cfx::testing::{TestClient, event};

    // Each test runs twice: natively, and in the script compiled to WebAssembly.

    #[cfx::test{{client_test}}]
    fn what_is_said_goes_to_the_server(client: TestClient) {
        client.event("{{name}}:say", ("how are you?",));
        let hello = event("{{name}}:hello", ("how are you?",));
        assert_eq!(client.sent(), [hello]);
        client.server_event("{{name}}:welcome", (12,));
        let log = client.log();
        assert_eq!(log.last().unwrap(), "the server has read 12 letters");
    }
}
