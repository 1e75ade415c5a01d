//! The example `garage` with both sides at once: the compiled scripts of a server and of two
//! games, and a network in between.

use host_shim::network::{Link, Network};
use host_shim::sim::EntityKind;
use host_shim::{Host, Settings, Side, UnknownNatives};
use serde_json::json;

use crate::{build, log};

/// What the world does not simulate of a game.
const IS_MODEL_IN_CDIMAGE: u64 = 0x35B9_E080_3292_B641;
const IS_THIS_MODEL_A_CAR: u64 = 0x7F6D_B52E_EFC9_6DF8;
const HAS_MODEL_LOADED: u64 = 0x98A4_EB5D_89A0_C952;

fn side(side: Side) -> Host {
    let host = Host::with(Settings {
        side,
        unknown_natives: UnknownNatives::Zero,
        ..Settings::default()
    });
    let name = match side {
        Side::Server => "server",
        Side::Client => "client",
    };
    for native in [IS_MODEL_IN_CDIMAGE, IS_THIS_MODEL_A_CAR, HAS_MODEL_LOADED] {
        host.register(native, |_: u32| true);
    }
    host.load("garage", build::garage(name)).unwrap();
    host
}

/// The script's own lines.
fn said(host: &Host) -> Vec<String> {
    let mut lines = log(host);
    lines.retain(|line| !line.starts_with("host: "));
    lines
}

struct Town {
    server: Host,
    games: [Host; 2],
    network: Network,
}

/// A server with Ada and Bob.
fn town(link: Link) -> Town {
    let server = side(Side::Server);
    server.start("garage").unwrap();
    let network = Network::new(&server);
    network.set_default_link(link);
    let games = ["Ada", "Bob"].map(|name| {
        let game = side(Side::Client);
        network.join(name, &game).unwrap();
        game.start("garage").unwrap();
        game
    });
    Town {
        server,
        games,
        network,
    }
}

fn vehicles(host: &Host) -> usize {
    host.world().entities(Some(EntityKind::Vehicle)).len()
}

#[test]
fn a_vehicle_goes_there_and_back() {
    let town = town(Link {
        latency_ms: 40,
        ..Link::default()
    });
    let [ada, bob] = &town.games;
    ada.emit("garage:ask", json!(["blista", [12, 111]]), "")
        .unwrap();
    town.network.advance(79);
    assert_eq!(said(ada), ["asking for a "]);
    let lent = town.server.world().entities(Some(EntityKind::Vehicle));
    assert_eq!(lent.len(), 1, "the server has made it");
    assert_eq!(lent[0].plate, "Ada");
    assert_eq!(vehicles(ada), 0, "and the game does not know yet");
    town.network.advance(40);
    assert_eq!(said(ada), ["there is no ground below it"]);
    let seen = ada.world().entity_by_net_id(lent[0].net_id.unwrap());
    let seen = seen.expect("the vehicle, under a handle of the game");
    let me = ada.world().local_player().unwrap();
    assert_eq!(ada.world().entity(me.ped).unwrap().vehicle, seen.handle);
    assert!(said(bob).is_empty());
    town.network.advance(50);
    // Who owns the ped says that it sits there.
    let ped = town.server.world().player(1).unwrap().ped;
    assert_eq!(
        town.server.world().entity(ped).unwrap().vehicle,
        lent[0].handle
    );
    assert_eq!(vehicles(bob), 1);

    ada.emit("garage:return", json!([]), "").unwrap();
    town.network.advance(100);
    let lines = said(&town.server);
    assert!(lines[0].starts_with("Ada is back, model"), "{lines:?}");
    assert_eq!(
        [vehicles(&town.server), vehicles(ada), vehicles(bob)],
        [0; 3]
    );
    assert!(town.server.take_failures().is_empty() && ada.take_failures().is_empty());
}

#[test]
fn everybody_gets_the_own_answer_over_a_bad_line() {
    let town = town(Link {
        latency_ms: 60,
        jitter_ms: 80,
        loss: 0.3,
        reliable: true,
    });
    let [ada, bob] = &town.games;
    town.server.world().allow("player.1", "garage.restricted");
    for game in [ada, bob] {
        game.emit("garage:ask", json!(["adder"]), "").unwrap();
    }
    town.network.advance(5000);
    assert!(said(ada).contains(&"there is no ground below it".to_owned()));
    assert!(said(bob).contains(&"no: you may not have a adder".to_owned()));
    assert_eq!(vehicles(&town.server), 1);
    // Who leaves gives back, and everybody sees it.
    town.network.leave(1, "bored");
    town.network.advance(5000);
    assert_eq!([vehicles(&town.server), vehicles(bob)], [0; 2]);
    assert_eq!(bob.world().players(), [2]);
}
