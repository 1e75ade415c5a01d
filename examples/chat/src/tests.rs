//! The script on the mock host and, compiled, in the real one: run with plain `cargo test`.

use cfx::testing::{Event, Ran, TestServer, Value, Vec3, ms};
use serde::Deserialize;

use super::LONGEST;

const MINUTE: u64 = 60_000;

#[derive(Deserialize)]
struct Shown {
    args: Vec<String>,
}

/// The messages that somebody was shown, each as `author: text`.
fn messages(events: Vec<Event>) -> Vec<String> {
    let shown = events
        .iter()
        .filter(|event| event.name == "chat:addMessage");
    shown
        .map(|event| event.args::<(Shown,)>().0.args.join(": "))
        .collect()
}

/// The commands that were suggested to somebody.
fn suggested(events: Vec<Event>) -> Vec<Value> {
    events
        .into_iter()
        .filter(|event| event.name == "chat:addSuggestion")
        .filter_map(|event| event.args.into_iter().next())
        .collect()
}

#[cfx::test]
fn me_is_seen_by_those_who_are_near(server: TestServer) {
    let [ada, bob, far, elsewhere] = ["Ada", "Bob", "Far", "Elsewhere"].map(|n| server.player(n));
    let ped = server.world().player(far).unwrap().ped;
    server.world().change_entity(ped, |ped| {
        ped.coords = Vec3 {
            x: 0.0,
            y: 30.0,
            z: 0.0,
        };
    });
    server.change_player(elsewhere, |player| player.bucket = 5);

    server.command_as(ada, "me waves her ^1hand");
    for near in [ada, bob] {
        assert_eq!(messages(server.sent_to(near)), ["* Ada waves her 1hand"]);
    }
    assert!(server.sent_to(far).is_empty() && server.sent_to(elsewhere).is_empty());

    server.command_as(ada, "me");
    assert_eq!(messages(server.sent_to(ada)), ["Say something."]);
    assert!(server.sent_to(bob).is_empty());
}

#[cfx::test]
fn a_private_message(server: TestServer) {
    let ada = server.player("Ada");
    let bob = server.player("^1Bob");
    server.command_as(ada, &format!("msg {bob} hello there"));
    assert_eq!(messages(server.sent_to(ada)), ["to 1Bob: hello there"]);
    assert_eq!(messages(server.sent_to(bob)), ["from Ada: hello there"]);
    server.command_as(ada, "msg 99 hello");
    assert_eq!(messages(server.sent_to(ada)), ["There is no player 99."]);
    server.command_as(ada, "msg Bob hello");
    assert_eq!(
        messages(server.sent_to(ada)),
        ["'to': expected an integer, got the string \"Bob\"; usage: msg <to> [text...]"]
    );
    assert!(server.sent_to(bob).is_empty());
}

#[cfx::test]
fn announcements_are_for_those_who_may(server: TestServer) {
    let ada = server.player("Ada");
    assert_eq!(server.command_as(ada, "announce hi"), Ran::Denied);
    server.allow(&format!("player.{ada}"), "command.announce");
    assert_eq!(server.command_as(ada, "announce ^1hi"), Ran::Done);
    server.command("announce \"restart at noon\"");
    assert_eq!(
        messages(server.sent_to_all()),
        ["Announcement: ^1hi", "Announcement: restart at noon"]
    );
    server.command("announce");
    assert_eq!(server.log(), ["What is there to announce?"]);
}

#[cfx::test]
fn who_is_muted_is_silent(server: TestServer) {
    let ada = server.player("Ada");
    let bob = server.player("Bob");
    assert_eq!(server.command_as(bob, "mute 1 5"), Ran::Denied);
    server.command(&format!("mute {ada} 5"));
    assert_eq!(server.log(), ["Ada is muted for 5 minutes."]);
    assert_eq!(
        messages(server.sent_to(ada)),
        ["You are muted for 5 minutes."]
    );

    server.advance(ms(MINUTE));
    server.command_as(ada, "me waves");
    server.command_as(ada, "msg 2 hi");
    server.client_event(ada, "talk:say", ("hi",));
    let shown = server.event("chatMessage", (ada, "Ada", "hi"));
    assert!(!shown);
    assert_eq!(
        messages(server.sent_to(ada)),
        ["You are muted for another 4 min."; 4]
    );
    assert!(server.sent_to(bob).is_empty() && server.sent_to_all().is_empty());
    // The others talk.
    assert!(server.event("chatMessage", (bob, "Bob", "hi")));
}

#[cfx::test]
fn a_mute_runs_out(server: TestServer) {
    let ada = server.player("Ada");
    server.command(&format!("mute {ada} 1"));
    server.advance(ms(MINUTE - 50));
    assert!(!server.event("chatMessage", (ada, "Ada", "hi")));
    let _ = server.sent_to(ada);
    server.advance(ms(100));
    assert_eq!(messages(server.sent_to(ada)), ["You can talk again."]);
    assert!(server.event("chatMessage", (ada, "Ada", "hi")));
}

#[cfx::test]
fn a_second_mute_replaces_the_first(server: TestServer) {
    let ada = server.player("Ada");
    server.command(&format!("mute {ada} 1"));
    server.command(&format!("mute {ada} 3"));
    server.advance(ms(2 * MINUTE));
    assert!(!server.event("chatMessage", (ada, "Ada", "hi")));
    server.advance(ms(MINUTE + 50));
    assert!(server.event("chatMessage", (ada, "Ada", "hi")));

    server.command(&format!("mute {ada} 3"));
    server.command(&format!("mute {ada} 1"));
    server.advance(ms(MINUTE + 50));
    assert!(server.event("chatMessage", (ada, "Ada", "hi")));
}

#[cfx::test]
fn a_mute_outlives_the_connection(server: TestServer) {
    let ada = server.player("Ada");
    let license = server.world().player(ada).unwrap().identifiers;
    server.command(&format!("mute {ada} 1"));
    server.drop_player(ada, "Exiting");
    let again = server.player("Ada");
    server.change_player(again, |player| player.identifiers = license);
    assert!(!server.event("chatMessage", (again, "Ada", "hi")));
    let _ = server.sent_to(again);
    server.advance(ms(MINUTE + 50));
    assert_eq!(messages(server.sent_to(again)), ["You can talk again."]);
}

#[cfx::test]
fn a_mute_is_lifted(server: TestServer) {
    let ada = server.player("Ada");
    server.command(&format!("mute {ada} 1"));
    server.command(&format!("unmute {ada}"));
    server.command(&format!("unmute {ada}"));
    assert_eq!(
        server.log(),
        [
            "Ada is muted for 1 minutes.",
            "Ada can talk again.",
            "Player 1 is not muted.",
        ]
    );
    assert!(server.event("chatMessage", (ada, "Ada", "hi")));
    let _ = server.sent_to(ada);
    server.advance(ms(2 * MINUTE));
    assert!(server.sent_to(ada).is_empty());
}

#[cfx::test]
fn who_cannot_be_muted(server: TestServer) {
    let ada = server.player("Ada");
    server.command("mute 99 5");
    server.command(&format!("mute {ada} 0"));
    server.command(&format!("mute {ada} 99999"));
    assert_eq!(
        server.log(),
        [
            "There is no player 99.",
            "Between 1 and 1440 minutes.",
            "Between 1 and 1440 minutes.",
        ]
    );
    assert!(server.event("chatMessage", (ada, "Ada", "hi")));
}

#[cfx::test]
fn what_scripts_of_players_say_has_limits(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "talk:say", ("x".repeat(LONGEST + 1),));
    assert_eq!(
        messages(server.sent_to_all()),
        [format!("Ada: {}", "x".repeat(LONGEST))]
    );
    server.advance(ms(1000));
    server.client_event(ada, "talk:say", ("x".repeat(2000),));
    for _ in 0..5 {
        server.client_event(ada, "talk:say", ("hi",));
    }
    assert_eq!(messages(server.sent_to_all()), ["Ada: hi"; 2]);
    let log = server.log();
    assert!(log.iter().all(|line| line.contains("talk:say")), "{log:?}");
}

#[cfx::test]
fn what_is_no_text_is_reported(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "talk:say", (5,));
    assert!(server.sent_to_all().is_empty());
    let errors = server.errors();
    assert!(errors[0].contains("event 'talk:say'"), "{errors:?}");
}

#[cfx::test]
fn suggestions_are_of_what_one_may(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "chat:init", ());
    assert_eq!(
        suggested(server.sent_to(ada)),
        ["/me".into(), "/msg".into()] as [Value; 2]
    );
    server.allow(&format!("player.{ada}"), "command");
    server.client_event(ada, "chat:init", ());
    assert_eq!(suggested(server.sent_to(ada)).len(), 5);
    server.stop();
    let removed = server.sent_to_all();
    assert_eq!(removed.len(), 5);
    assert!(removed.iter().all(|e| e.name == "chat:removeSuggestion"));
}

#[cfx::test]
fn suggestions_for_those_who_are_there_already() {
    let server = TestServer::unstarted();
    let ada = server.player("Ada");
    server.start();
    assert_eq!(suggested(server.sent_to(ada)).len(), 2);
}
