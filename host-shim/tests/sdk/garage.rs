//! The example `garage`: each side in a world of a few entities.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use host_shim::{Host, Sent, Target, Vec3, joaat, msgpack};
use serde_json::{Value, json};

use crate::{build, log};

/// What `GET_ENTITY_TYPE` answers.
const PED: i32 = 1;
const VEHICLE: i32 = 2;

#[derive(Clone)]
struct Thing {
    kind: i32,
    at: Vec3,
    model: u32,
    plate: String,
    colours: (i32, i32),
    bucket: i32,
}

impl Thing {
    fn new(kind: i32, x: f32, model: &str) -> Self {
        let (model, plate) = (joaat(model), String::new());
        Self {
            kind,
            at: Vec3::new(x, 0.0, 70.0),
            model,
            plate,
            colours: (0, 0),
            bucket: 0,
        }
    }
}

/// Entities by handle; a net id is the handle and 1000.
#[derive(Clone, Default)]
struct World(Rc<RefCell<BTreeMap<i32, Thing>>>);

impl World {
    fn read<R>(&self, handle: i32, read: impl FnOnce(&Thing) -> R) -> Option<R> {
        self.0.borrow().get(&handle).map(read)
    }

    fn change(&self, handle: i32, change: impl FnOnce(&mut Thing)) {
        change(
            self.0
                .borrow_mut()
                .get_mut(&handle)
                .expect("an entity of the world"),
        );
    }

    fn vehicles(&self) -> Value {
        let world = self.0.borrow();
        world
            .iter()
            .filter(|(_, thing)| thing.kind == VEHICLE)
            .map(|(handle, _)| *handle)
            .collect()
    }

    /// Registers a native that reads an entity.
    fn getter<R: host_shim::NativeReturn + Default + 'static>(
        &self,
        host: &Host,
        native: impl Into<host_shim::NativeId>,
        read: impl Fn(&Thing) -> R + 'static,
    ) {
        let world = self.clone();
        host.register(native, move |entity: i32| {
            world.read(entity, &read).unwrap_or_default()
        });
    }
}

/// The server's natives on a world with player 7, who is ped 1, and a vehicle far away.
fn server() -> (Host, World) {
    let (host, world) = (Host::new(), World::default());
    world
        .0
        .borrow_mut()
        .insert(1, Thing::new(PED, 0.0, "mp_m_freemode_01"));
    world
        .0
        .borrow_mut()
        .insert(2, Thing::new(VEHICLE, 100.0, "bus"));
    host.register("GET_PLAYER_PED", |player: String| i32::from(player == "7"));
    host.register("GET_PLAYER_NAME", |player: String| {
        (player == "7").then_some("Ada Lovelace")
    });
    host.register("GET_PLAYER_ROUTING_BUCKET", |_: String| 3);
    host.register("IS_PLAYER_ACE_ALLOWED", |_: String, _: String| false);
    host.register("GET_ENTITY_HEADING", |_: i32| 90.0f32);
    world.getter(&host, "GET_ENTITY_TYPE", |thing| thing.kind);
    world.getter(&host, "GET_ENTITY_MODEL", |thing| thing.model);
    world.getter(&host, "GET_VEHICLE_NUMBER_PLATE_TEXT", |thing| {
        Some(thing.plate.clone())
    });
    world.getter(&host, "DOES_ENTITY_EXIST", |_| true);
    let at = world.clone();
    host.register("GET_ENTITY_COORDS", move |entity: i32| {
        at.read(entity, |thing| thing.at)
            .unwrap_or(Vec3::new(0.0, 0.0, 0.0))
    });
    let all = world.clone();
    host.register("GET_ALL_VEHICLES", move || all.vehicles());
    let making = world.clone();
    host.register(
        "CREATE_VEHICLE_SERVER_SETTER",
        move |model: u32, kind: String, x: f32, y: f32, z: f32, heading: f32| {
            assert_eq!((kind.as_str(), heading), ("automobile", 90.0));
            let thing = Thing {
                at: Vec3::new(x, y, z),
                model,
                ..Thing::new(VEHICLE, x, "")
            };
            making.0.borrow_mut().insert(50, thing);
            50
        },
    );
    let painting = world.clone();
    host.register(
        "SET_VEHICLE_COLOURS",
        move |vehicle: i32, primary: i32, secondary: i32| {
            painting.change(vehicle, |thing| thing.colours = (primary, secondary));
        },
    );
    let plate = world.clone();
    host.register(
        "SET_VEHICLE_NUMBER_PLATE_TEXT",
        move |vehicle: i32, text: String| {
            plate.change(vehicle, |thing| thing.plate = text);
        },
    );
    let bucket = world.clone();
    host.register(
        "SET_ENTITY_ROUTING_BUCKET",
        move |vehicle: i32, number: i32| {
            bucket.change(vehicle, |thing| thing.bucket = number);
        },
    );
    host.register("SET_VEHICLE_DOORS_LOCKED", |_: i32, _: i32| ());
    host.register(
        "SET_PED_INTO_VEHICLE",
        |ped: i32, vehicle: i32, seat: i32| {
            assert_eq!((ped, vehicle, seat), (1, 50, -1));
        },
    );
    host.register("NETWORK_GET_NETWORK_ID_FROM_ENTITY", |entity: i32| {
        entity + 1000
    });
    host.register("NETWORK_GET_ENTITY_FROM_NETWORK_ID", |id: i32| id - 1000);
    let deleting = world.clone();
    host.register("DELETE_ENTITY", move |entity: i32| {
        assert!(deleting.0.borrow_mut().remove(&entity).is_some());
    });
    host.load("garage", build::garage("server")).unwrap();
    host.start("garage").unwrap();
    (host, world)
}

/// What the script sent: event and arguments; all of it is for player 7.
fn sent(host: &Host) -> Vec<(String, Value)> {
    let read = |sent: Sent| {
        assert!(matches!(sent.target, Target::Server | Target::Client(_)));
        (
            sent.event,
            msgpack::to_json(&sent.payload).expect("a payload"),
        )
    };
    host.take_sent().into_iter().map(read).collect()
}

#[test]
fn the_server_lends_and_takes_back() {
    let (host, world) = server();
    let wish = json!([{ "model": "Blista", "colours": [12, 111] }]);
    host.emit("garage:wish", wish.clone(), "net:7").unwrap();
    assert_eq!(sent(&host), [("garage:ready".to_owned(), json!(["1050"]))]);
    let made = world.read(50, Thing::clone).expect("a vehicle");
    assert_eq!(
        (made.at.x, made.model, made.bucket),
        (4.0, joaat("blista"), 3)
    );
    assert_eq!((made.colours, made.plate.as_str()), ((12, 111), "Ada Love"));

    host.emit("garage:wish", wish, "net:7").unwrap();
    assert_eq!(
        sent(&host),
        [(
            "garage:refused".to_owned(),
            json!(["give the other one back first"])
        )]
    );

    // Somebody else's, something that is no vehicle, and his own from too far away.
    host.emit("garage:give_back", json!([1050]), "net:8")
        .unwrap();
    host.emit("garage:give_back", json!([1001]), "net:7")
        .unwrap();
    world.change(1, |ped| ped.at.x = 500.0);
    host.emit("garage:give_back", json!([1050]), "net:7")
        .unwrap();
    let lines = log(&host);
    assert!(
        lines.len() == 3 && lines.iter().all(|line| line.contains("SCRIPT ERROR")),
        "{lines:?}"
    );
    assert!(world.read(50, |_| ()).is_some());

    world.change(1, |ped| ped.at.x = 0.0);
    host.emit("garage:give_back", json!([1050]), "net:7")
        .unwrap();
    assert_eq!(
        log(&host),
        [format!("Ada Love is back, model 0x{:08X}", joaat("blista"))]
    );
    assert!(world.read(50, |_| ()).is_none());
}

#[test]
fn the_server_refuses() {
    let (host, world) = server();
    let refused = |wish: Value, source: &str| {
        host.emit("garage:wish", json!([wish]), source).unwrap();
        let answers = sent(&host);
        assert!(
            answers.iter().all(|(event, _)| event == "garage:refused"),
            "{answers:?}"
        );
        answers
            .into_iter()
            .map(|(_, reason)| reason[0].to_string())
            .collect::<String>()
    };
    assert!(refused(json!({ "model": "tank" }), "net:7").contains("no tank"));
    assert!(refused(json!({ "model": "adder" }), "net:7").contains("may not"));
    assert!(refused(json!({ "model": "blista" }), "net:9").contains("not in the world"));
    assert_eq!(
        refused(json!({ "colour": 1 }), "net:7"),
        "",
        "a payload that does not fit"
    );
    world.change(2, |bus| bus.at.x = 1.0);
    assert!(refused(json!({ "model": "blista" }), "net:7").contains("in the way"));
    assert_eq!(world.0.borrow().len(), 2);
}

#[test]
fn who_leaves_gives_back() {
    let (host, world) = server();
    host.emit("garage:wish", json!([{ "model": "blista" }]), "net:7")
        .unwrap();
    host.emit("playerDropped", json!(["bored"]), "internal-net:8")
        .unwrap();
    assert!(world.read(50, |_| ()).is_some());
    host.emit("playerDropped", json!(["bored"]), "internal-net:7")
        .unwrap();
    assert!(world.read(50, |_| ()).is_none());
}

/// The game's natives have hashes of their own.
mod game {
    pub const IS_MODEL_IN_CDIMAGE: u64 = 0x35B9_E080_3292_B641;
    pub const IS_THIS_MODEL_A_CAR: u64 = 0x7F6D_B52E_EFC9_6DF8;
    pub const REQUEST_MODEL: u64 = 0x963D_27A5_8DF8_60AC;
    pub const HAS_MODEL_LOADED: u64 = 0x98A4_EB5D_89A0_C952;
    pub const SET_MODEL_AS_NO_LONGER_NEEDED: u64 = 0xE532_F5D7_8798_DAAB;
    pub const GET_DISPLAY_NAME_FROM_VEHICLE_MODEL: u64 = 0xB215_AAC3_2D25_D019;
    pub const NETWORK_GET_ENTITY_FROM_NETWORK_ID: u64 = 0xCE4E_5D9B_0A4F_F560;
    pub const GET_ENTITY_TYPE: u64 = 0x8ACD_3660_38D1_4505;
    pub const GET_ENTITY_COORDS: u64 = 0x3FEF_770D_4096_0D5A;
    pub const GET_ENTITY_MODEL: u64 = 0x9F47_B058_362C_84B5;
    pub const PLAYER_PED_ID: u64 = 0xD809_58FC_74E9_88A6;
    pub const SET_VEHICLE_ON_GROUND_PROPERLY: u64 = 0x4973_3E92_2631_39D1;
    pub const GET_GROUND_Z_FOR_3D_COORD: u64 = 0xC906_A7DA_B05C_8D2B;
    pub const SET_PED_INTO_VEHICLE: u64 = 0xF75B_0D62_9E1C_063D;
    pub const SET_VEHICLE_ENGINE_ON: u64 = 0x2497_C471_7C8B_881E;
    pub const SET_VEHICLE_DIRT_LEVEL: u64 = 0x79D3_B596_FE44_EE8B;
    pub const GET_VEHICLE_COLOURS: u64 = 0xA194_35F1_93E0_81AC;
    pub const GET_VEHICLE_MOD_COLOR_1: u64 = 0xE8D6_5CA7_00C9_A693;
    pub const SET_VEHICLE_MOD_COLOR_1: u64 = 0x43FE_B945_EE7F_85B8;
    pub const IS_PED_IN_ANY_VEHICLE: u64 = 0x997A_BD67_1D25_CA0B;
    pub const GET_VEHICLE_PED_IS_IN: u64 = 0x9A91_12A0_FE9A_4713;
}

/// The client's natives on a world in which the player is ped 1 and the server lent vehicle 50.
fn client() -> (Host, World, Rc<RefCell<bool>>) {
    use game::*;

    let settings = host_shim::Settings {
        side: host_shim::Side::Client,
        ..Default::default()
    };
    let (host, world) = (Host::with(settings), World::default());
    world
        .0
        .borrow_mut()
        .insert(1, Thing::new(PED, 0.0, "mp_m_freemode_01"));
    world.0.borrow_mut().insert(
        50,
        Thing {
            colours: (5, 6),
            ..Thing::new(VEHICLE, 4.0, "blista")
        },
    );
    let loaded = Rc::new(RefCell::new(false));
    host.register(IS_MODEL_IN_CDIMAGE, |model: u32| model == joaat("blista"));
    host.register(IS_THIS_MODEL_A_CAR, |_: u32| true);
    host.register(REQUEST_MODEL, |model: u32| {
        assert_eq!(model, joaat("blista"))
    });
    let has_loaded = Rc::clone(&loaded);
    host.register(HAS_MODEL_LOADED, move |_: u32| *has_loaded.borrow());
    host.register(SET_MODEL_AS_NO_LONGER_NEEDED, |model: u32| {
        assert_eq!(model, joaat("blista"))
    });
    host.register(GET_DISPLAY_NAME_FROM_VEHICLE_MODEL, |_: u32| {
        "BLISTA".to_owned()
    });
    host.register(NETWORK_GET_ENTITY_FROM_NETWORK_ID, |id: i32| id - 1000);
    world.getter(&host, GET_ENTITY_TYPE, |thing| thing.kind);
    world.getter(&host, GET_ENTITY_MODEL, |thing| thing.model);
    let at = world.clone();
    host.register(GET_ENTITY_COORDS, move |entity: i32, _: bool| {
        at.read(entity, |thing| thing.at)
            .unwrap_or(Vec3::new(0.0, 0.0, 0.0))
    });
    let pool = world.clone();
    host.register("GET_GAME_POOL", move |name: String| {
        assert_eq!(name, "CVehicle");
        pool.vehicles()
    });
    host.register(PLAYER_PED_ID, || 1);
    host.register(SET_VEHICLE_ON_GROUND_PROPERLY, |_: i32| true);
    host.native(GET_GROUND_Z_FOR_3D_COORD, |call| {
        assert_eq!(call.arg::<f32>(2)?, 70.0);
        call.write_f32(3, 69.5)?;
        call.set_result(true);
        Ok(())
    });
    host.register(SET_PED_INTO_VEHICLE, |ped: i32, vehicle: i32, seat: i32| {
        assert_eq!((ped, vehicle, seat), (1, 50, -1));
    });
    host.register(
        SET_VEHICLE_ENGINE_ON,
        |_: i32, on: bool, _: bool, _: bool| assert!(on),
    );
    host.register(SET_VEHICLE_DIRT_LEVEL, |_: i32, level: f32| {
        assert_eq!(level, 0.0)
    });
    let colours = world.clone();
    host.native(GET_VEHICLE_COLOURS, move |call| {
        let (primary, secondary) = colours
            .read(call.arg(0)?, |thing| thing.colours)
            .unwrap_or_default();
        call.write_i32(1, primary)?;
        call.write_i32(2, secondary)
    });
    host.native(GET_VEHICLE_MOD_COLOR_1, |call| call.write_i32(1, 2));
    host.register(
        SET_VEHICLE_MOD_COLOR_1,
        |_: i32, paint: i32, colour: i32, pearl: i32| {
            assert_eq!((paint, colour, pearl), (2, 5, 6));
        },
    );
    host.register(IS_PED_IN_ANY_VEHICLE, |_: i32, _: bool| true);
    host.register(GET_VEHICLE_PED_IS_IN, |_: i32, _: bool| 50);
    host.load("garage", build::garage("client")).unwrap();
    host.start("garage").unwrap();
    (host, world, loaded)
}

#[test]
fn the_client_waits_for_the_model_and_asks() {
    let (host, _, loaded) = client();
    host.emit("garage:ask", json!(["blista", [1, 2]]), "")
        .unwrap();
    host.tick(16);
    assert_eq!(sent(&host), []);
    *loaded.borrow_mut() = true;
    host.tick(16);
    let wish = json!([{ "model": "blista", "colours": [1, 2], "plate": null }]);
    assert_eq!(sent(&host), [("garage:wish".to_owned(), wish)]);
    assert_eq!(log(&host), ["asking for a BLISTA"]);
}

#[test]
fn the_client_gives_up() {
    let (host, ..) = client();
    host.emit("garage:ask", json!(["boat"]), "").unwrap();
    host.emit("garage:ask", json!(["blista"]), "").unwrap();
    for _ in 0..21 {
        host.tick(500);
    }
    let lines = log(&host);
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("no vehicle called boat"), "{lines:?}");
    assert!(lines[1].contains("does not load"), "{lines:?}");
}

#[test]
fn the_client_takes_its_seat_and_returns_it() {
    let (host, ..) = client();
    host.emit("garage:ready", json!(["1050"]), "net:65535")
        .unwrap();
    assert_eq!(log(&host), ["it stands 0.5 m above the ground"]);
    host.emit("garage:nearest", json!([]), "").unwrap();
    assert_eq!(log(&host), ["Vehicle(50) is 4.0 m away"]);
    host.emit("garage:return", json!([]), "").unwrap();
    assert_eq!(log(&host), ["leaving Entity(50)"]);
    assert_eq!(
        sent(&host),
        [("garage:give_back".to_owned(), json!([1050]))]
    );
    host.emit("garage:return", json!([]), "").unwrap();
    assert!(log(&host)[0].contains("nothing to give back"));
}
