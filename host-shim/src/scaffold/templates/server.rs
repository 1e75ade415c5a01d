//! The server's side.

use cfx::prelude::*;

/// Runs when the resource starts.
#[cfx::main]
fn start() {
    cfx::print!("{{name}} has started");
}

/// A client asks: `TriggerServerEvent('{{name}}:hello', 'how are you?')` in Lua.
///
/// Whoever plays may send anything, so `max_size` and `rate` drop what is too much, and
/// arguments of other types are an error in the log.
#[net_event("{{name}}:hello", max_size = 256, rate = "5/s")]
fn hello(player: Player, text: &str) -> Result<(), events::EmitError> {
    cfx::print!("player {} says: {text}", player.id());
    player.emit("{{name}}:welcome", (text.len(),))
}

/// Types `greet Ada` into the server's console, or `/greet Ada` into the chat.
#[command("greet")]
fn greet(name: &str) {
    cfx::print!("hello, {name}");
}

#[cfg(test)]
mod tests {
    use cfx::testing::{TestServer, event};

    // Each test runs twice: natively, and in the script compiled to WebAssembly.

    #[cfx::test]
    fn who_says_hello_is_welcome(server: TestServer) {
        let ada = server.player("Ada");
        server.client_event(ada, "{{name}}:hello", ("how are you?",));
        let welcome = event("{{name}}:welcome", (12,));
        assert_eq!(server.sent_to(ada), [welcome]);
        let log = server.log();
        assert_eq!(log.last().unwrap(), "player 1 says: how are you?");
    }

    #[cfx::test]
    fn the_console_can_greet(server: TestServer) {
        server.command("greet Ada");
        assert_eq!(server.log().last().unwrap(), "hello, Ada");
    }
}
