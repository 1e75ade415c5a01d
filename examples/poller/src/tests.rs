//! The script on the mock host and, compiled, in the real one: run with plain `cargo test`.

use std::time::Duration;

use cfx::testing::{HttpResponse, Ran, TestServer, ms};

const URL: &str = "https://example.com/secret/status";
const MINUTE: Duration = ms(60_000);

fn text(body: &str) -> HttpResponse {
    HttpResponse::new(200, body).header("Content-Type", "text/plain")
}

fn json(body: &str) -> HttpResponse {
    HttpResponse::new(200, body).header("Content-Type", "application/json; charset=utf-8")
}

/// A server that has the address in its configuration.
fn configured() -> TestServer {
    let server = TestServer::unstarted();
    server.set_convar("poller_url", URL);
    server.start();
    server
}

fn latest(server: &TestServer) -> Option<String> {
    server.state("global", "poller_latest")
}

/// The tick in which the answer comes.
fn answered(server: &TestServer) {
    server.tick();
    server.tick();
}

#[cfx::test]
fn without_an_address_nothing_is_asked(server: TestServer) {
    server.advance(3 * MINUTE);
    assert!(server.http_requests().is_empty());
    server.command("poll");
    assert_eq!(server.log(), ["there is no address to ask: set poller_url"]);
}

#[cfx::test]
fn once_a_minute() {
    let server = configured();
    server.route("GET", URL, |_| text("fine"));
    server.advance(ms(1000));
    assert_eq!(server.http_requests().len(), 1);
    assert_eq!(latest(&server).as_deref(), Some("fine"));
    server.advance(2 * MINUTE);
    assert_eq!(server.http_requests().len(), 2);
    // What stays the same is not sent again.
    assert_eq!(server.calls("SET_STATE_BAG_VALUE").len(), 1);
    server.route("GET", URL, |_| text("better"));
    server.advance(MINUTE);
    assert_eq!(latest(&server).as_deref(), Some("better"));
}

#[cfx::test]
fn json_becomes_a_value() {
    let server = configured();
    server.route("GET", URL, |_| json(r#"[[1.5, 2], "x"]"#));
    server.tick();
    answered(&server);
    let answer: Option<(Vec<f64>, String)> = server.state("global", "poller_latest");
    assert_eq!(answer, Some((vec![1.5, 2.0], "x".to_owned())));
}

#[cfx::test]
fn the_export() {
    let server = configured();
    let resource = server.resource();
    assert_eq!(
        server.call_export(resource, "latest", ()),
        Ok(None::<String>)
    );
    server.route("GET", URL, |_| text("fine"));
    server.tick();
    answered(&server);
    let latest = server.call_export(resource, "latest", ());
    assert_eq!(latest, Ok(Some("fine".to_owned())));
}

#[cfx::test]
fn failures_make_it_slower() {
    let server = configured();
    server.route("GET", URL, |_| HttpResponse::new(500, "oh"));
    let mut asked = Vec::new();
    for minute in 0..40 {
        server.advance(MINUTE);
        if !server.http_requests().is_empty() {
            asked.push(minute);
        }
    }
    assert_eq!(asked, [0, 2, 6, 14, 30]);
    let log = server.log();
    assert_eq!(log.len(), 5, "{log:?}");
    assert!(log[1].contains("500; asking again in 4 minutes"), "{log:?}");
    // The rest of an address is often a secret.
    assert!(!log[0].contains("secret"), "{log:?}");
    assert_eq!(latest(&server), None);

    // From the first answer on it is as before.
    server.route("GET", URL, |_| text("fine"));
    server.advance(7 * MINUTE);
    assert_eq!(server.http_requests().len(), 1);
    server.advance(3 * MINUTE);
    assert_eq!(server.http_requests().len(), 3);
    server.route("GET", URL, |_| HttpResponse::new(404, ""));
    server.advance(MINUTE);
    let log = server.log();
    assert!(log[0].contains("404; asking again in 2 minutes"), "{log:?}");
}

#[cfx::test]
fn a_success_ends_the_pause() {
    let server = configured();
    server.route("GET", URL, |_| HttpResponse::new(500, "oh"));
    server.advance(3 * MINUTE + ms(1000));
    server.route("GET", URL, |_| text("fine"));
    server.command("poll");
    answered(&server);
    assert_eq!(server.http_requests().len(), 3);
    assert!(server.log().last().unwrap().contains("new answer"));
    server.advance(MINUTE);
    assert_eq!(server.http_requests().len(), 1);
}

#[cfx::test]
fn a_command_does_not_wait() {
    let server = configured();
    server.route("GET", URL, |_| HttpResponse::failed("no such host"));
    server.tick();
    answered(&server);
    let _ = server.log();
    server.command("poll");
    answered(&server);
    server.route("GET", URL, |_| text("fine"));
    server.command("poll");
    answered(&server);
    server.command("poll");
    answered(&server);
    assert_eq!(
        server.log(),
        [
            "the request to https://example.com failed: no such host",
            "there is a new answer",
            "nothing new",
        ]
    );

    let ada = server.player("Ada");
    assert_eq!(server.command_as(ada, "poll"), Ran::Denied);
    server.allow(&format!("player.{ada}"), "command.poll");
    assert_eq!(server.command_as(ada, "poll"), Ran::Done);
    answered(&server);
    assert_eq!(server.sent_to(ada).len(), 1);
}

#[cfx::test]
fn another_address() {
    let server = configured();
    server.route("GET", URL, |_| text("fine"));
    server.tick();
    answered(&server);
    assert_eq!(latest(&server).as_deref(), Some("fine"));

    server.set_convar("poller_url", "https://example.org");
    assert_eq!(latest(&server), None);
    let asked = server.http_requests();
    assert_eq!(asked[1].url, "https://example.org");
    // The answer comes when it is not wanted any more.
    server.set_convar("poller_url", "");
    server.respond(&asked[1], text("late"));
    answered(&server);
    assert_eq!(latest(&server), None);
    server.advance(3 * MINUTE);
    assert!(server.http_requests().is_empty());
}

#[cfx::test]
fn what_is_no_answer() {
    let server = configured();
    server.route("GET", URL, |_| json("{"));
    server.tick();
    answered(&server);
    server.route("GET", URL, |_| text(&"x".repeat(9000)));
    server.command("poll");
    answered(&server);
    let log = server.log();
    assert!(log[0].contains("JSON: "), "{log:?}");
    assert!(log[1].contains("9000 bytes"), "{log:?}");
    assert_eq!(latest(&server), None);
}
