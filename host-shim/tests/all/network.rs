//! A server and games, and the network between them.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::network::{JoinError, Link, Network, Peer};
use host_shim::sim::value::payload;
use host_shim::sim::{EntityKind, Value, Vec3};
use host_shim::{Host, Origin, Settings, Side, msgpack};
use serde_json::json;

use crate::probe::*;

fn game() -> Lab {
    Lab::with(Settings {
        side: Side::Client,
        ..Settings::default()
    })
}

type Seen = Rc<RefCell<Vec<String>>>;

/// A started probe that notes its events: `at ms: name arguments source`.
fn noting(lab: &Lab, events: &[&str]) -> Seen {
    lab.load("a");
    lab.host.start("a").unwrap();
    let seen = Seen::default();
    let noted = Rc::clone(&seen);
    lab.on("a", On::Event, move |asked| {
        let arguments = Value::decode(&asked.payload()).unwrap_or_default();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let line = format!(
            "{}: {} {arguments} {}",
            asked.host.now_ms(),
            text(asked.name()),
            text(asked.source())
        );
        noted.borrow_mut().push(line);
        0
    });
    for event in events {
        lab.listen("a", event);
    }
    seen
}

fn send(lab: &Lab, target: Option<&str>, event: &str, arguments: &serde_json::Value) {
    send_by(&lab.host, target, event, arguments);
}

fn send_by(host: &Host, target: Option<&str>, event: &str, arguments: &serde_json::Value) {
    let payload = msgpack::value(arguments);
    let len = i32::try_from(payload.len()).unwrap();
    let (native, target) = match target {
        Some(target) => ("TRIGGER_CLIENT_EVENT_INTERNAL", Some(target)),
        None => ("TRIGGER_SERVER_EVENT_INTERNAL", None),
    };
    let mut call = Invoke::new(native).text(event);
    if let Some(target) = target {
        call = call.text(target);
    }
    assert_eq!(call.pointer(&payload).int(len).send_by(host, "a"), 0);
}

/// A server and two games, Ada's and Bob's, whose probes note these events.
struct Party {
    server: Lab,
    games: [Lab; 2],
    network: Network,
    seen: [Seen; 3],
}

impl Party {
    fn new(link: Link, events: &[&str]) -> Self {
        let server = Lab::with(Settings::default());
        let games = [game(), game()];
        let seen = [
            noting(&server, events),
            noting(&games[0], events),
            noting(&games[1], events),
        ];
        let network = Network::new(&server.host);
        network.set_default_link(link);
        for (lab, (id, name)) in games.iter().zip([(1, "Ada"), (2, "Bob")]) {
            assert_eq!(network.join(name, &lab.host), Ok(id));
        }
        Self {
            server,
            games,
            network,
            seen,
        }
    }

    fn seen(&self, side: usize) -> Vec<String> {
        self.seen[side].take()
    }
}

fn slow() -> Link {
    Link {
        latency_ms: 30,
        ..Link::default()
    }
}

#[test]
fn events_arrive_after_the_latency_and_from_the_right_one() {
    let party = Party::new(slow(), &["hi", "back"]);
    send(&party.games[1], None, "hi", &json!(["server", 1.5, null]));
    party.network.advance(29);
    assert!(party.seen(0).is_empty());
    party.network.advance(1);
    assert_eq!(party.seen(0), [r#"30: hi ["server", 1.5, nil] net:2"#]);
    send(&party.server, Some("1"), "back", &json!([{"a": [1]}]));
    party.network.advance(30);
    assert_eq!(party.seen(1), [r#"60: back [{a: [1]}] net:65535"#]);
    assert!(party.seen(2).is_empty() && party.seen(0).is_empty());
    send(&party.server, Some("-1"), "hi", &json!([]));
    party.network.advance(100);
    assert_eq!(party.seen(1), ["90: hi [] net:65535"]);
    assert_eq!(party.seen(2), ["90: hi [] net:65535"]);
    let ping = |id| party.server.host.world().player(id).unwrap().ping;
    assert_eq!((ping(1), ping(2)), (60, 60));
}

#[test]
fn sides_that_answer_each_other_do_not_stop_time() {
    let party = Party::new(Link::default(), &["ping", "pong"]);
    let count = Rc::new(RefCell::new(0));
    let counted = Rc::clone(&count);
    party.server.on("a", On::Event, move |asked| {
        *counted.borrow_mut() += 1;
        send_by(asked.host, Some("1"), "pong", &json!([]));
        0
    });
    party.games[0].on("a", On::Event, |asked| {
        send_by(asked.host, None, "ping", &json!([]));
        0
    });
    send(&party.games[0], None, "ping", &json!([]));
    party.network.advance(10);
    assert_eq!(*count.borrow(), 5, "a millisecond there, and one back");
}

#[test]
fn one_seed_is_one_history() {
    let rough = Link {
        latency_ms: 20,
        jitter_ms: 30,
        loss: 0.3,
        reliable: true,
    };
    let history = |seed, link| {
        let party = Party::new(link, &["n"]);
        party.network.set_seed(seed);
        for number in 0..40 {
            send(&party.games[0], None, "n", &json!([number]));
            party.network.advance(5);
        }
        party.network.advance(10_000);
        assert_eq!(party.network.in_flight(), 0);
        party.seen(0)
    };
    let first = history(1, rough);
    assert_eq!(first, history(1, rough));
    assert_ne!(first, history(2, rough));
    let numbers = |history: &[String]| -> Vec<i32> {
        let lines = history.iter();
        lines
            .map(|line| {
                let from = line.find('[').unwrap() + 1;
                line[from..line.find(']').unwrap()].parse().unwrap()
            })
            .collect()
    };
    let in_order: Vec<i32> = (0..40).collect();
    assert_eq!(numbers(&first), in_order, "reliable and ordered");

    let unreliable = history(
        1,
        Link {
            reliable: false,
            ..rough
        },
    );
    let arrived = numbers(&unreliable);
    assert!(arrived.len() < 40 && arrived.len() > 15, "{arrived:?}");
    assert!(
        !arrived.is_sorted(),
        "jitter changes the order: {arrived:?}"
    );
}

#[test]
fn loss_delays_what_comes_behind() {
    let party = Party::new(slow(), &["n"]);
    party.network.set_link(
        1,
        Link {
            latency_ms: 30,
            loss: 1.0,
            ..Link::default()
        },
    );
    send(&party.games[0], None, "n", &json!([0]));
    party.network.advance(100_000);
    assert!(party.seen(0).is_empty(), "nothing gets through at all");
    // Half of it: some come later than the latency, and all of them come.
    party.network.set_link(
        1,
        Link {
            latency_ms: 30,
            loss: 0.5,
            ..Link::default()
        },
    );
    for number in 0..20 {
        send(&party.games[0], None, "n", &json!([number]));
    }
    party.network.advance(30);
    let at_once = party.seen(0).len();
    party.network.advance(10_000);
    let later = party.seen(0).len();
    assert_eq!(at_once + later, 20);
    assert!(later > 0, "half of them were lost at first");
}

#[test]
fn latent_events_take_their_time_beside_the_others() {
    let party = Party::new(slow(), &["big", "small"]);
    let payload = msgpack::value(&json!(["x".repeat(2000)]));
    let len = i32::try_from(payload.len()).unwrap();
    Invoke::new("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL")
        .text("big")
        .text("1")
        .pointer(&payload)
        .int(len)
        .int(1000)
        .send(&party.server, "a");
    send(&party.server, Some("1"), "small", &json!([]));
    party.network.advance(1000);
    assert_eq!(party.seen(1), ["30: small [] net:65535"]);
    party.network.advance(2000);
    let seen = party.seen(1);
    assert_eq!(seen.len(), 1);
    assert!(seen[0].starts_with("2034: big"), "{seen:?}");
    assert!(seen[0].ends_with("net:0"), "{seen:?}");
}

#[test]
fn state_is_replicated_both_ways_and_guarded() {
    let party = Party::new(slow(), &[]);
    let worlds = [&party.server, &party.games[0], &party.games[1]].map(|lab| lab.host.world());
    let set = |lab: &Lab, bag: &str, key: &str, value: Value| {
        let value = value.encode();
        assert!(
            lab.host
                .world()
                .set_state(&lab.host, bag, key, &value, true)
        );
    };
    set(&party.server, "global", "weather", "RAIN".into());
    set(&party.games[0], "player:1", "mood", "good".into());
    set(&party.games[0], "global", "hacked", true.into());
    party.network.advance(30);
    assert_eq!(worlds[1].state("global", "weather"), Some("RAIN".into()));
    assert_eq!(worlds[0].state("player:1", "mood"), Some("good".into()));
    assert_eq!(worlds[0].state("global", "hacked"), None);
    let remarks = party.server.remarks();
    assert!(
        remarks
            .iter()
            .any(|text| text.contains("may not set hacked")),
        "{remarks:?}"
    );
    assert_eq!(worlds[2].state("player:1", "mood"), None, "on its way");
    party.network.advance(30);
    assert_eq!(worlds[2].state("player:1", "mood"), Some("good".into()));
    set(&party.server, "global", "weather", Value::Nil);
    party.network.advance(60);
    assert_eq!(worlds[2].state("global", "weather"), None);
    // What was set before somebody comes is there at once.
    set(&party.server, "global", "time", 12.into());
    let late = game();
    party.network.join("Cid", &late.host).unwrap();
    assert_eq!(late.host.world().state("global", "time"), Some(12.into()));
    assert_eq!(
        late.host.world().state("player:1", "mood"),
        Some("good".into())
    );
}

#[test]
fn convars_for_clients_reach_them() {
    let party = Party::new(slow(), &[]);
    let server = &party.server.host;
    let world = server.world();
    world.set_convar_replicated(server, "motd", "one");
    world.set_convar(server, "secret", "two");
    party.network.advance(30);
    let game = &party.games[0].host;
    assert_eq!(game.convar("motd").as_deref(), Some("one"));
    assert_eq!(game.convar("secret"), None);
    let late = self::game();
    party.network.join("Cid", &late.host).unwrap();
    assert_eq!(late.host.convar("motd").as_deref(), Some("one"));
}

#[test]
fn players_come_and_go_for_everybody() {
    let party = Party::new(
        slow(),
        &[
            "playerJoining",
            "playerDropped",
            "onPlayerJoining",
            "onPlayerDropped",
        ],
    );
    assert_eq!(party.seen(0).len(), 2, "each one's playerJoining");
    party.network.advance(50);
    assert_eq!(
        party.seen(1),
        [
            r#"30: onPlayerJoining [1, "Ada", 0] net:65535"#,
            r#"30: onPlayerJoining [2, "Bob", 1] net:65535"#,
        ]
    );
    let ada = party.games[0].host.world();
    assert_eq!(
        party.seen(2),
        [
            r#"30: onPlayerJoining [2, "Bob", 1] net:65535"#,
            r#"30: onPlayerJoining [1, "Ada", 0] net:65535"#,
        ]
    );
    assert_eq!(ada.players(), [1, 2]);
    assert_eq!(ada.local_player().unwrap().name, "Ada");
    let bob = ada.player(2).unwrap();
    let ped = ada.entity(bob.ped).expect("Bob's ped is there");
    assert_eq!((ped.kind, ped.owner), (EntityKind::Ped, Some(2)));

    assert!(party.network.leave(2, "bored"));
    assert!(!party.network.leave(2, "bored"));
    assert_eq!(
        party.seen(0),
        [r#"50: playerDropped ["bored", "", 0] internal-net:2"#]
    );
    party.network.advance(50);
    assert_eq!(
        party.seen(1),
        [r#"80: onPlayerDropped [2, "Bob", 1] net:65535"#]
    );
    assert_eq!(ada.players(), [1]);
    assert!(ada.entity(bob.ped).is_none());
    // Nothing goes to or comes from a game that has left.
    assert_eq!(party.network.clients(), [1]);
    send(&party.games[1], None, "playerJoining", &json!([]));
    send(&party.server, Some("2"), "onPlayerJoining", &json!([]));
    party.network.advance(100);
    assert!(party.seen(0).is_empty() && party.seen(2).is_empty());
    let remark = party.server.remarks().concat();
    assert!(remark.contains("player 2, who is not"), "{remark}");
}

#[test]
fn a_script_that_drops_a_player_disconnects_the_game() {
    let party = Party::new(slow(), &["n"]);
    send(&party.games[0], None, "n", &json!([]));
    Invoke::new("DROP_PLAYER")
        .text("1")
        .text("cheating")
        .send(&party.server, "a");
    party.network.advance(100);
    assert_eq!(party.network.clients(), [2]);
    assert!(party.seen(0).is_empty(), "it was still on its way");
    assert!(party.games[0].host.world().local_player().is_none());
    // The game may come again.
    assert_eq!(party.network.join("Ada", &party.games[0].host), Ok(3));
}

#[test]
fn nobody_joins_who_may_not() {
    let server = Lab::with(Settings::default());
    noting(&server, &["playerConnecting"]);
    let network = Network::new(&server.host);
    assert_eq!(
        network.join("Ada", &Host::new()),
        Err(JoinError::NotAClient)
    );
    let game = game();
    let cancels = Rc::new(RefCell::new(true));
    let cancel = Rc::clone(&cancels);
    server.on("a", On::Event, move |asked| {
        let arguments = Value::decode_list(&asked.payload()).unwrap();
        let function = arguments[1].as_function().unwrap().to_owned();
        let text = payload(&["full".into()]);
        asked.host.call_ref(&function, &text).unwrap();
        // The reason alone refuses nobody.
        if *cancel.borrow() {
            Invoke::new("CANCEL_EVENT").send_by(asked.host, "a");
        }
        0
    });
    assert_eq!(
        network.join("Ada", &game.host),
        Err(JoinError::Rejected("full".to_owned()))
    );
    assert!(server.host.world().players().is_empty());
    *cancels.borrow_mut() = false;
    assert_eq!(network.join("Ada", &game.host), Ok(1));
    assert_eq!(
        network.join("Ada", &game.host),
        Err(JoinError::HasJoined(1))
    );
    assert_eq!(
        network.attach(9, &self::game().host),
        Err(JoinError::NoSuchPlayer(9))
    );
    assert_eq!(
        network.attach(1, &self::game().host),
        Err(JoinError::NoSuchPlayer(1))
    );
}

#[test]
fn deferrals_take_time_and_may_refuse() {
    let server = Lab::with(Settings::default());
    noting(&server, &["playerConnecting"]);
    let network = Network::new(&server.host);
    let done = Rc::new(RefCell::new(None::<(String, i64)>));
    let kept = Rc::clone(&done);
    server.on("a", On::Event, move |asked| {
        let arguments = Value::decode_list(&asked.payload()).unwrap();
        let function = |name: &str| {
            let function = arguments[2].get(name).and_then(Value::as_function);
            function.unwrap().to_owned()
        };
        asked.host.call_ref(&function("defer"), &[0x90]).unwrap();
        *kept.borrow_mut() = Some((function("done"), asked.host.now_ms() + 1000));
        0
    });
    let answer = Rc::new(RefCell::new(vec![0x90]));
    let (kept, given) = (Rc::clone(&done), Rc::clone(&answer));
    server.on("a", On::Tick, move |asked| {
        let due = kept
            .borrow_mut()
            .take_if(|(_, at)| asked.host.now_ms() >= *at);
        if let Some((function, _)) = due {
            asked.host.call_ref(&function, &given.borrow()).unwrap();
        }
        0
    });
    let game = game();
    assert_eq!(network.join("Ada", &game.host), Ok(1));
    assert_eq!(server.host.now_ms(), 1000);
    *answer.borrow_mut() = payload(&["the server is full".into()]);
    assert_eq!(
        network.join("Bob", &self::game().host),
        Err(JoinError::Rejected("the server is full".to_owned()))
    );
    server.on("a", On::Tick, |_| 0);
    let error = network.join("Cid", &self::game().host).unwrap_err();
    assert!(matches!(error, JoinError::Deferred(_)), "{error}");
}

#[test]
fn entities_are_seen_in_their_bucket() {
    let party = Party::new(slow(), &[]);
    let [server, ada, bob] =
        [&party.server, &party.games[0], &party.games[1]].map(|lab| lab.host.world());
    let car = server.add_entity(EntityKind::Vehicle, "adder", Vec3::default());
    let net_id = server.entity(car).unwrap().net_id.unwrap();
    let ped = server.player(1).unwrap().ped;
    server.change_entity(ped, |ped| ped.vehicle = car);
    party.network.advance(30);
    let seen = ada.entity_by_net_id(net_id).expect("the car");
    assert_eq!(seen.model, server.entity(car).unwrap().model);
    let me = ada.local_player().unwrap();
    assert_eq!(ada.entity(me.ped).unwrap().vehicle, seen.handle);

    server.change_entity(car, |car| car.coords.x = 5.0);
    server.change_player(2, |player| player.bucket = 3);
    party.network.advance(30);
    assert_eq!(
        ada.entity(seen.handle).unwrap().coords.x.to_bits(),
        5.0_f32.to_bits()
    );
    assert!(bob.entity_by_net_id(net_id).is_none(), "in another bucket");
    // Who sits in something that is not to be seen sits in nothing, until it is.
    server.change_entity(car, |car| car.bucket = 3);
    party.network.advance(30);
    assert!(ada.entity(seen.handle).is_none());
    assert_eq!(ada.entity(me.ped).unwrap().vehicle, 0);
    server.change_entity(car, |car| car.bucket = 0);
    party.network.advance(30);
    let seen = ada.entity_by_net_id(net_id).expect("the car again");
    assert_eq!(ada.entity(me.ped).unwrap().vehicle, seen.handle);
    party.network.advance(300);
    assert_eq!(party.network.in_flight(), 0);
    assert_eq!(server.entity(ped).unwrap().vehicle, car);
    server.remove_entity(&party.server.host, car);
    party.network.advance(30);
    assert!(ada.entity(seen.handle).is_none());
}

#[test]
fn who_owns_an_entity_moves_it() {
    let party = Party::new(slow(), &[]);
    let [server, ada, bob] =
        [&party.server, &party.games[0], &party.games[1]].map(|lab| lab.host.world());
    let net_id = {
        let ped = server.player(1).unwrap().ped;
        server.entity(ped).unwrap().net_id.unwrap()
    };
    let x = |world: &host_shim::sim::World| world.entity_by_net_id(net_id).unwrap().coords.x;
    let go = |world: &host_shim::sim::World, x: f32| {
        let handle = world.entity_by_net_id(net_id).unwrap().handle;
        world.change_entity(handle, |entity| entity.coords.x = x);
    };
    go(&ada, 7.0);
    go(&bob, 9.0);
    party.network.advance(30);
    assert!((x(&server) - 7.0).abs() < 0.01, "the owner moves it");
    party.network.advance(30);
    assert!((x(&bob) - 7.0).abs() < 0.01, "and nobody else");

    // Both at once: the server's word counts, and all agree in the end.
    go(&server, 1.0);
    go(&ada, 2.0);
    party.network.advance(300);
    for world in [&server, &ada, &bob] {
        assert!((x(world) - 1.0).abs() < 0.01, "{}", x(world));
    }
    assert_eq!(party.network.in_flight(), 0, "nothing goes back and forth");
    // What is no number is no change either.
    go(&ada, f32::NAN);
    party.network.advance(300);
    assert!(x(&server).is_nan());
    assert_eq!(party.network.in_flight(), 0);
}

#[test]
fn games_make_entities_if_the_server_lets_them() {
    let party = Party::new(slow(), &["entityCreating"]);
    let [server, ada, bob] =
        [&party.server, &party.games[0], &party.games[1]].map(|lab| lab.host.world());
    let make = || {
        let handle = ada.add_entity(EntityKind::Object, "box", Vec3::default());
        ada.entity(handle).unwrap().net_id.unwrap()
    };
    let first = make();
    party.network.advance(60);
    assert_eq!(server.entity_by_net_id(first).unwrap().owner, Some(1));
    assert!(bob.entity_by_net_id(first).is_some());
    assert_eq!(party.seen(0).len(), 1);
    let handle = ada.entity_by_net_id(first).unwrap().handle;
    ada.remove_entity(&party.games[0].host, handle);
    party.network.advance(60);
    assert!(server.entity_by_net_id(first).is_none());
    assert!(bob.entity_by_net_id(first).is_none());

    party.server.on("a", On::Event, |asked| {
        Invoke::new("CANCEL_EVENT").send_by(asked.host, "a")
    });
    let second = make();
    assert!(ada.entity_by_net_id(second).is_some());
    party.network.advance(60);
    assert!(server.entity_by_net_id(second).is_none());
    assert!(ada.entity_by_net_id(second).is_none(), "it is told");
}

#[test]
fn every_side_ticks_at_its_own_pace() {
    let party = Party::new(slow(), &[]);
    let ticks = Rc::new(RefCell::new(Vec::new()));
    for (name, lab) in [("server", &party.server), ("ada", &party.games[0])] {
        let noted = Rc::clone(&ticks);
        lab.on("a", On::Tick, move |asked| {
            noted.borrow_mut().push((name, asked.host.now_ms()));
            0
        });
    }
    party.network.advance(50);
    assert_eq!(
        ticks.take(),
        [("ada", 16), ("ada", 32), ("ada", 48), ("server", 50)]
    );
    party.network.set_frames(10, 20);
    party.network.advance(20);
    assert_eq!(ticks.take(), [("server", 60), ("server", 70), ("ada", 70)]);
}

#[test]
fn what_is_sent_can_be_watched() {
    let party = Party::new(slow(), &["n"]);
    party.network.advance(100);
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    party.network.on_sent(move |from, sent| {
        noted.borrow_mut().push((from, sent.event.clone()));
    });
    send(&party.games[1], None, "n", &json!([]));
    send(&party.server, Some("2"), "m", &json!([]));
    party.network.advance(1);
    assert_eq!(
        seen.take(),
        [
            (Peer::Server, "m".to_owned()),
            (Peer::Client(2), "n".to_owned())
        ]
    );
}

#[test]
fn events_that_lead_nowhere_are_remarked() {
    let party = Party::new(slow(), &["n"]);
    party.server.host.take_log();
    send(&party.server, Some("nobody"), "n", &json!([]));
    send(&party.server, None, "n", &json!([]));
    send(&party.games[0], Some("2"), "n", &json!([]));
    party.network.advance(100);
    let said: Vec<String> = [&party.server, &party.games[0]]
        .into_iter()
        .flat_map(|lab| lab.host.take_log())
        .filter(|line| line.origin == Origin::Host)
        .map(|line| line.text)
        .collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("player nobody"), "{said:?}");
    assert!(said[1].contains("this is the server"), "{said:?}");
    assert!(said[2].contains("a client cannot send"), "{said:?}");
    assert!((0..3).all(|side| party.seen(side).is_empty()));
}

#[test]
fn functions_do_not_cross_the_network() {
    let party = Party::new(slow(), &["n"]);
    let name = |lab: &Lab| {
        let len = lab.call("a", "canonicalize", &[3, 0x2000, 64]);
        let len = u32::try_from(len).unwrap() - 1;
        String::from_utf8(lab.read("a", 0x2000, len)).unwrap()
    };
    let of_server = name(&party.server);
    assert!(party.server.host.call_ref(&of_server, &[0x90]).is_err());
    assert_ne!(of_server, name(&party.games[0]));
    let error = party.games[0]
        .host
        .call_ref(&of_server, &[0x90])
        .unwrap_err();
    assert!(
        matches!(error, host_shim::Error::UnknownReference(_)),
        "{error}"
    );
}
