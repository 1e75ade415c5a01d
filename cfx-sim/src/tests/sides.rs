//! What a client's world and a server's have to do with each other, and what is kept.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// A folder that is gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cfx-sim-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn store(path: &Path, key: &str, value: i32) {
    let world = World::new();
    world.open_kvp(path).unwrap();
    world.set_kvp("shop", key, Some(value.into()));
}

#[test]
fn key_value_stores_in_a_file() {
    let folder = Folder::new("kept");
    let path = folder.file("kvp.json");
    store(&path, "a", 1);
    let names = ["kvp.json", "kvp.json.lock"];
    assert_eq!(folder.names(), names, "no half-written file");
    store(&path, "b", 2);
    let lab = Lab::new();
    lab.world.set_kvp("bank", "c", Some(3.into()));
    lab.world.open_kvp(&path).unwrap();
    assert_eq!(lab.world.kvp_keys("shop"), ["a", "b"]);
    assert_eq!(lab.world.kvp("shop", "a"), Some(Stored::Int(1)));
    assert_eq!(lab.world.kvp("bank", "c"), Some(Stored::Int(3)));

    let on_disk = || fs::read_to_string(&path).unwrap();
    lab.world.begin_tick(&lab.host);
    assert!(on_disk().contains("\"c\": 3"), "{}", on_disk());
    fs::write(&path, "changed by hand").unwrap();
    lab.world.begin_tick(&lab.host);
    let before = on_disk();
    assert_eq!(before, "changed by hand", "nothing to be written");
    lab.call("SET_RESOURCE_KVP_INT", &["d".into(), 4.into()]);
    assert_eq!(on_disk(), before, "not before the tick");
    lab.world.begin_tick(&lab.host);
    assert!(on_disk().contains("\"d\": 4"), "{}", on_disk());
    lab.call("DELETE_RESOURCE_KVP_NO_SYNC", &["d".into()]);
    lab.call("FLUSH_RESOURCE_KVP", &[]);
    assert!(!on_disk().contains("\"d\""), "{}", on_disk());
    assert!(lab.host.notes.borrow().is_empty());
}

#[test]
fn a_file_has_one_user() {
    let folder = Folder::new("locked");
    let path = folder.file("kvp.json");
    let first = World::new();
    first.open_kvp(&path).unwrap();
    let error = World::new().open_kvp(&path).unwrap_err();
    assert!(matches!(error, KvpError::InUse { .. }), "{error}");
    drop(first);
    World::new().open_kvp(&path).unwrap();
}

#[test]
fn a_broken_file_is_left_alone() {
    let folder = Folder::new("broken");
    let path = folder.file("kvp.json");
    let broken = "{\"format\": \"cfx-kvp 1\", \"resources\": {\"shop\": {\"stock\"";
    fs::write(&path, broken).unwrap();
    let world = World::new();
    world.set_kvp("shop", "stock", Some(10.into()));
    let error = world.open_kvp(&path).unwrap_err();
    assert!(matches!(error, KvpError::Broken { .. }), "{error}");
    assert!(error.to_string().contains("line 1"), "{error}");
    // The values stay in memory, and nothing is written over it.
    world.save_kvp().unwrap();
    assert_eq!(world.kvp("shop", "stock"), Some(Stored::Int(10)));
    drop(world);
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    assert_eq!(folder.names(), ["kvp.json", "kvp.json.lock"]);
}

#[test]
fn nothing_is_lost_when_a_file_cannot_be_written() {
    let folder = Folder::new("unwritable");
    let inner = folder.file("inner");
    fs::create_dir(&inner).unwrap();
    let path = inner.join("kvp.json");
    let lab = Lab::new();
    lab.world.open_kvp(&path).unwrap();
    lab.world.set_kvp("shop", "stock", Some(10.into()));
    fs::remove_dir_all(&inner).unwrap();
    for _ in 0..3 {
        lab.world.begin_tick(&lab.host);
    }
    let notes = lab.host.notes.take();
    assert_eq!(notes.len(), 1, "said once: {notes:?}");
    assert!(notes[0].contains("cannot be written"), "{notes:?}");
    assert!(lab.try_call("FLUSH_RESOURCE_KVP", &[]).is_err());
    fs::create_dir(&inner).unwrap();
    lab.world.begin_tick(&lab.host);
    drop(lab);
    let again = World::new();
    again.open_kvp(&path).unwrap();
    assert_eq!(again.kvp("shop", "stock"), Some(Stored::Int(10)));
}

#[test]
fn players_chat() {
    let lab = Lab::new();
    let ada = lab.world.add_player("Ada");
    assert_eq!(lab.world.say(&lab.host, ada, "hi"), Ok(Said::Shown));
    assert_eq!(lab.emitted(), [r#"chatMessage [1, "Ada", "hi"]"#]);
    let (heal, seen) = lab.host.noting();
    lab.call(
        "REGISTER_COMMAND",
        &["heal".into(), heal.as_str().into(), 0.into()],
    );
    let said = lab.world.say(&lab.host, ada, "/heal me");
    assert_eq!(said, Ok(Said::Command(Ran::Done)));
    assert_eq!(seen.take(), [r#"[1, ["me"], "heal me"]"#]);
    lab.host.cancel.set(true);
    assert_eq!(
        lab.world.say(&lab.host, ada, "bad word"),
        Ok(Said::Suppressed)
    );
    assert!(lab.world.say(&lab.host, 9, "boo").is_err());
    let chat = lab.world.take_chat();
    assert_eq!(chat.len(), 1);
    assert_eq!((chat[0].player, chat[0].text.as_str()), (ada, "hi"));
    assert!(lab.world.take_chat().is_empty());
}

#[test]
fn a_game_numbers_players_by_slots() {
    let server = World::new();
    server.add_player("Ada");
    let bob = server.add_player_as(7, "Bob");
    assert!(bob && !server.add_player_as(7, "Eve"));
    assert_eq!(server.add_player("Cid"), 8, "ids are not given twice");
    let lab = Lab::client();
    for id in server.players() {
        lab.world.put_player(server.player(id).unwrap());
    }
    lab.world.set_local_player(Some(7));
    assert_eq!(lab.int("PLAYER_ID", &[]), 1);
    assert_eq!(lab.int("GET_PLAYER_SERVER_ID", &[1.into()]), 7);
    assert_eq!(lab.int("GET_PLAYER_SERVER_ID", &[9.into()]), 0);
    assert_eq!(lab.int("GET_PLAYER_FROM_SERVER_ID", &[8.into()]), 2);
    assert_eq!(lab.int("GET_PLAYER_FROM_SERVER_ID", &[2.into()]), -1);
    assert_eq!(
        lab.object("GET_ACTIVE_PLAYERS", &[]),
        Value::Array(vec![0.into(), 1.into(), 2.into()])
    );
    assert_eq!(
        lab.text("GET_PLAYER_NAME", &[0.into()]).as_deref(),
        Some("Ada")
    );
    assert_eq!(
        lab.int("GET_PLAYER_FROM_STATE_BAG_NAME", &["player:8".into()]),
        2
    );
    // Nobody has a ped before there is one here.
    assert_eq!(lab.int("PLAYER_PED_ID", &[]), 0);
    let ped = server.entity(server.player(7).unwrap().ped).unwrap();
    let handle = lab.world.mirror_entity(&ped);
    lab.world.change_player(7, |player| player.ped = handle);
    assert_eq!(lab.int("PLAYER_PED_ID", &[]), handle);
    assert_eq!(lab.int("GET_PLAYER_PED", &[1.into()]), handle);
    assert_eq!(lab.world.mirror_entity(&ped), handle, "it is there already");

    assert!(!server.player(1).unwrap().talking);
    lab.world.change_player(1, |player| player.talking = true);
    assert_eq!(lab.int("NETWORK_IS_PLAYER_TALKING", &[0.into()]), 1);
    lab.call("MUMBLE_SET_PLAYER_MUTED", &[1.into(), 1.into()]);
    assert_eq!(lab.int("MUMBLE_IS_PLAYER_MUTED", &[1.into()]), 1);
    assert_eq!(lab.int("MUMBLE_IS_PLAYER_TALKING", &[0.into()]), 0);
    assert!(lab.world.remove_player(1) && !lab.world.remove_player(1));
    assert_eq!(lab.text("GET_PLAYER_NAME", &[0.into()]), None);
}

#[test]
fn entities_of_games_have_ids_of_their_own() {
    let server = World::new();
    let car = server.add_entity(EntityKind::Vehicle, "adder", Vec3::default());
    let car = server.entity(car).unwrap();
    let lab = Lab::client();
    lab.world.set_local_player(Some(3));
    let mirrored = lab.world.mirror_entity(&car);
    let own = lab
        .world
        .add_entity(EntityKind::Object, "box", Vec3::default());
    let own = lab.world.entity(own).unwrap();
    assert_eq!(own.owner, Some(3));
    assert_eq!(lab.world.entity(mirrored).unwrap().net_id, car.net_id);
    assert!(server.entity_by_net_id(own.net_id.unwrap()).is_none());

    let host = Fake::default();
    let handle = server.accept_entity(&host, &own).unwrap();
    assert_eq!(server.entity(handle).unwrap().net_id, own.net_id);
    assert!(host.emitted.take()[0].starts_with("entityCreating"));
    host.cancel.set(true);
    server.remove_entity(&host, handle);
    assert_eq!(server.accept_entity(&host, &own), None);
}

#[test]
fn state_that_arrives_is_not_sent_back() {
    let lab = Lab::client();
    let (handler, seen) = lab.host.noting();
    lab.call(
        "ADD_STATE_BAG_CHANGE_HANDLER",
        &[Arg::Bits(0), Arg::Bits(0), handler.as_str().into()],
    );
    let job = Value::from("police").encode();
    lab.world.receive_state(&lab.host, "player:4", "job", &job);
    assert_eq!(seen.take(), [r#"["player:4", "job", "police", 0, true]"#]);
    assert_eq!(lab.world.state("player:4", "job"), Some("police".into()));
    assert!(lab.world.take_replicated().is_empty());
}

#[test]
fn what_is_replicated_is_known() {
    let lab = Lab::new();
    let set = |key: &str, value: Value, replicated| {
        let value = value.encode();
        assert!(
            lab.world
                .set_state(&lab.host, "global", key, &value, replicated)
        );
    };
    set("weather", "RAIN".into(), true);
    set("secret", 1.into(), false);
    set("gone", 1.into(), true);
    set("gone", Value::Nil, true);
    set("hidden", 1.into(), true);
    set("hidden", 2.into(), false);
    let shared = lab.world.shared_state();
    let keys: Vec<&str> = shared.iter().map(|(_, key, _)| key.as_str()).collect();
    assert_eq!(keys, ["weather"]);

    lab.world.set_convar(&lab.host, "plain", "1");
    lab.world.set_convar_replicated(&lab.host, "both", "1");
    lab.world.set_convar_replicated(&lab.host, "both", "2");
    let both = [("both".to_owned(), "2".to_owned())];
    assert_eq!(lab.world.take_replicated_convars(), both);
    lab.world.set_convar_replicated(&lab.host, "both", "2");
    assert!(lab.world.take_replicated_convars().is_empty());
    assert_eq!(lab.world.replicated_convars(), both);
    // One that was there becomes known.
    lab.world.set_convar_replicated(&lab.host, "plain", "1");
    assert_eq!(
        lab.world.take_replicated_convars(),
        [("plain".to_owned(), "1".to_owned())]
    );
}

#[test]
fn peds_sit_in_vehicles() {
    let lab = Lab::client();
    lab.world.set_local_player(Some(3));
    let ped = lab.world.add_entity(EntityKind::Ped, "x", Vec3::default());
    let car = lab
        .world
        .add_entity(EntityKind::Vehicle, "adder", Vec3::default());
    assert_eq!(lab.int("IS_PED_IN_ANY_VEHICLE", &[ped.into(), 0.into()]), 0);
    let seat = [ped.into(), car.into(), (-1).into()];
    lab.call("SET_PED_INTO_VEHICLE", &seat);
    assert_eq!(lab.int("GET_VEHICLE_PED_IS_IN", &[ped.into()]), car);
    assert_eq!(lab.int("IS_PED_IN_ANY_VEHICLE", &[ped.into(), 0.into()]), 1);
    lab.call("SET_PED_ARMOUR", &[ped.into(), 50.into()]);
    assert_eq!(lab.int("GET_PED_ARMOUR", &[ped.into()]), 50);
    let velocity = [car.into(), 3.0.into(), 4.0.into(), 0.0.into()];
    lab.call("SET_ENTITY_VELOCITY", &velocity);
    assert!((lab.float("GET_ENTITY_SPEED", &[car.into()]) - 5.0).abs() < 0.01);
    assert_eq!(lab.int("IS_ENTITY_A_PED", &[ped.into()]), 1);
    assert_eq!(lab.int("IS_ENTITY_A_VEHICLE", &[ped.into()]), 0);
    let net_id = lab.world.entity(car).unwrap().net_id.unwrap();
    assert_eq!(
        lab.int("NETWORK_DOES_NETWORK_ID_EXIST", &[net_id.into()]),
        1
    );
    assert_eq!(lab.int("NETWORK_DOES_NETWORK_ID_EXIST", &[1.into()]), 0);
    assert_eq!(lab.int("NETWORK_GET_ENTITY_IS_NETWORKED", &[car.into()]), 1);
    let controls = || lab.int("NETWORK_HAS_CONTROL_OF_ENTITY", &[car.into()]);
    assert_eq!(controls(), 0, "the player is not here yet");
    let mut player = {
        let server = World::new();
        server.add_player_as(3, "Ada");
        server.player(3).unwrap()
    };
    player.ping = 1;
    lab.world.put_player(player);
    assert_eq!(controls(), 1);
    lab.world.change_entity(car, |car| car.owner = Some(4));
    assert_eq!(controls(), 0);
}
