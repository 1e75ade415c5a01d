//! Both sides, compiled, with a network in between.

use cfx::testing::{EntityKind, Link, TestClient, TestServer, ms};

/// The natives of the game that the world does not simulate.
fn prepare(game: &TestClient) {
    // IS_MODEL_IN_CDIMAGE, IS_THIS_MODEL_A_CAR, HAS_MODEL_LOADED
    game.stub("0x35B9E0803292B641", |_: u32| true);
    game.stub("0x7F6DB52EEFC96DF8", |_: u32| true);
    game.stub("0x98A4EB5D89A0C952", |_: u32| true);
}

#[cfx::test(wasm_only)]
fn a_vehicle_is_lent_and_given_back(server: TestServer) {
    server.network().set_default_link(Link {
        latency_ms: 40,
        ..Link::default()
    });
    let ada = server.player("Ada");
    let game = server.client(ada);
    prepare(&game);

    game.event("garage:ask", ("blista", (12, 111)));
    game.advance(ms(79));
    assert!(game.log().contains(&"asking for a ".to_owned()));
    let lent = server.world().entities(Some(EntityKind::Vehicle));
    assert_eq!(lent.len(), 1);
    assert_eq!(lent[0].plate, "Ada");
    server.advance(ms(60));
    assert_eq!(game.log(), ["there is no ground below it"]);
    // The game has the same vehicle, under a handle of its own.
    let seen = game.world().entities(Some(EntityKind::Vehicle));
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].net_id, lent[0].net_id);

    game.event("garage:return", ());
    server.advance(ms(100));
    let log = server.log();
    assert!(log[0].starts_with("Ada is back"), "{log:?}");
    assert!(
        server
            .world()
            .entities(Some(EntityKind::Vehicle))
            .is_empty()
    );
    server.advance(ms(100));
    assert!(game.world().entities(Some(EntityKind::Vehicle)).is_empty());
}

#[cfx::test(wasm_only)]
fn each_player_gets_the_own_answer(server: TestServer) {
    let players = [server.player("Ada"), server.player("Bob")];
    let [ada, bob] = players.map(|player| server.client(player));
    prepare(&ada);
    prepare(&bob);
    bob.event("garage:ask", ("adder",));
    server.advance(ms(100));
    assert!(
        bob.log()
            .contains(&"no: you may not have a adder".to_owned())
    );
    assert!(ada.log().is_empty());
    server.allow(&format!("player.{}", players[1]), "garage.restricted");
    bob.event("garage:ask", ("adder",));
    server.advance(ms(200));
    assert_eq!(bob.world().entities(Some(EntityKind::Vehicle)).len(), 1);
    // Who leaves gives back, and the others see it.
    server.drop_player(players[1], "bored");
    server.advance(ms(100));
    assert!(ada.world().entities(Some(EntityKind::Vehicle)).is_empty());
    assert_eq!(ada.world().players(), [players[0]]);
    let _ = bob.log();
}
