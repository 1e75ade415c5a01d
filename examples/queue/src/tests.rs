//! The script on the mock host and, compiled, in the real one: run with plain `cargo test`.

use cfx::testing::{Connection, ConnectionState, Ran, TestServer, ms};

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;

/// A server with this many seats, all of which are taken. The players' ids begin with 1.
fn full(seats: u32) -> TestServer {
    let server = TestServer::unstarted();
    server.set_convar("queue_seats", &seats.to_string());
    for _ in 0..seats {
        server.player("Somebody");
    }
    server.start();
    server
}

fn shown(connection: Connection<'_>) -> String {
    match connection.state() {
        ConnectionState::Deferred { message, .. } => message.unwrap_or_default(),
        ConnectionState::Accepted => "accepted".to_owned(),
        ConnectionState::Rejected(reason) => reason,
    }
}

fn waits(position: u32, length: u32) -> String {
    format!("You are number {position} of {length} in the queue.")
}

/// Connects, and waits for the tick in which the script may decide.
fn connect<'s>(server: &'s TestServer, name: &str) -> Connection<'s> {
    let connection = server.connect(name);
    server.tick();
    connection
}

#[cfx::test]
fn who_finds_a_seat_does_not_wait(server: TestServer) {
    server.set_convar("queue_seats", "1");
    let ada = connect(&server, "Ada");
    assert_eq!(shown(ada), "accepted");
    assert!(ada.messages().is_empty());
    // The seat is taken although nobody sits there yet.
    let bob = connect(&server, "Bob");
    assert_eq!(shown(bob), waits(1, 1));
    ada.join();
    server.advance(ms(20 * SECOND));
    assert_eq!(shown(bob), waits(1, 1));
}

#[cfx::test]
fn one_leaves_and_one_comes_in() {
    let server = full(2);
    let ada = connect(&server, "Ada");
    let bob = connect(&server, "Bob");
    assert_eq!((shown(ada), shown(bob)), (waits(1, 1), waits(2, 2)));
    server.advance(ms(3 * SECOND));
    assert_eq!(ada.messages().len(), 4);
    assert_eq!((shown(ada), shown(bob)), (waits(1, 2), waits(2, 2)));

    server.drop_player(1, "Exiting");
    server.advance(ms(SECOND));
    assert_eq!(
        (shown(ada), shown(bob)),
        ("accepted".to_owned(), waits(1, 1))
    );

    let ada = ada.join();
    server.drop_player(ada, "Exiting");
    server.advance(ms(SECOND));
    assert_eq!(shown(bob), "accepted");
}

#[cfx::test]
fn more_seats_let_more_in() {
    let server = full(1);
    let waiting = ["Ada", "Bob", "Eve"].map(|name| connect(&server, name));
    server.set_convar("queue_seats", "3");
    server.advance(ms(SECOND));
    assert_eq!(
        waiting.map(shown),
        ["accepted".to_owned(), "accepted".to_owned(), waits(1, 1)]
    );
}

#[cfx::test]
fn a_seat_is_not_kept_for_ever() {
    let server = full(1);
    let ada = connect(&server, "Ada");
    server.drop_player(1, "Exiting");
    server.advance(ms(SECOND));
    assert_eq!(shown(ada), "accepted");
    // She never arrives.
    let bob = connect(&server, "Bob");
    server.advance(ms(10 * MINUTE));
    assert_eq!(shown(bob), "accepted");
}

#[cfx::test]
fn without_a_license() {
    let server = full(1);
    let ada = server.connect("Ada");
    let world = server.world();
    world.set_connection_identifiers(ada.id(), vec!["ip:127.0.0.1".to_owned()]);
    server.tick();
    let ConnectionState::Rejected(reason) = ada.state() else {
        panic!("{:?}", ada.state());
    };
    assert!(reason.contains("license"), "{reason}");
}

#[cfx::test]
fn patience_ends() {
    let server = full(1);
    server.set_convar("queue_minutes", "2");
    let ada = connect(&server, "Ada");
    server.advance(ms(2 * MINUTE - SECOND));
    assert_eq!(shown(ada), waits(1, 1));
    server.advance(ms(2 * SECOND));
    assert!(matches!(ada.state(), ConnectionState::Rejected(reason) if reason.contains("2 min")));
    // The place is free again.
    assert_eq!(shown(connect(&server, "Bob")), waits(1, 1));
}

#[cfx::test]
fn who_stops_waiting_is_not_waited_for() {
    let server = full(1);
    let ada = connect(&server, "Ada");
    let bob = connect(&server, "Bob");
    let gone = ada.id().to_string();
    server.stub("GET_PLAYER_NAME", move |id: String| {
        (id != gone).then(|| "Bob".to_owned())
    });
    // No seat is kept for her.
    server.drop_player(1, "Exiting");
    server.advance(ms(2 * SECOND));
    assert_eq!(shown(bob), "accepted");
}

#[cfx::test]
fn priority_by_permission() {
    let server = full(1);
    let ada = connect(&server, "Ada");
    let vip = |player: String, object: String| player == "65538" && object == "queue.priority";
    server.stub("IS_PLAYER_ACE_ALLOWED", vip);
    let bob = connect(&server, "Bob");
    assert_eq!(bob.id(), 65538);
    let eve = connect(&server, "Eve");
    server.advance(ms(SECOND));
    assert_eq!(
        [ada, bob, eve].map(shown),
        [waits(2, 3), waits(1, 3), waits(3, 3)]
    );
    // Ada is looked after first, and is not the first.
    server.drop_player(1, "Exiting");
    server.advance(ms(SECOND));
    assert_eq!(shown(bob), "accepted");
    server.advance(ms(SECOND));
    assert_eq!((shown(ada), shown(eve)), (waits(1, 2), waits(2, 2)));
}

#[cfx::test]
fn priority_by_list() {
    let server = full(1);
    // What the simulated connections have, the first one 65537.
    let license = |id: u32| format!("license:{id:040x}");
    server.command(&format!("queue_priority {} on", license(65538)));
    server.command(&format!("queue_priority {} on", license(65539)));
    server.command(&format!("queue_priority {} off", license(65538)));
    server.command("queue_priority Ada on");
    let log = server.log();
    assert!(log[0].ends_with("is with priority."), "{log:?}");
    assert!(log[2].ends_with("is without priority."), "{log:?}");
    assert!(log[3].contains("looks like this"), "{log:?}");

    let waiting = ["Ada", "Bob", "Eve"].map(|name| connect(&server, name));
    server.advance(ms(SECOND));
    assert_eq!(waiting.map(shown), [waits(2, 3), waits(3, 3), waits(1, 3)]);
}

#[cfx::test]
fn how_it_stands() {
    let server = full(2);
    server.set_convar("queue_seats", "3");
    for name in ["Ada", "Bob"] {
        let _ = connect(&server, name);
    }
    server.command("queue");
    assert_eq!(server.log(), ["3 seats are taken, 0 free; 1 are waiting."]);
    assert_eq!(server.command_as(1, "queue"), Ran::Denied);
}

#[cfx::test]
fn nobody_is_left_behind_when_it_stops() {
    let server = full(1);
    let ada = connect(&server, "Ada");
    server.stop();
    assert!(matches!(ada.state(), ConnectionState::Rejected(_)));
}
