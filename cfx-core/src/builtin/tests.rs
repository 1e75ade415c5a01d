#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use core::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::handler::Input;
use crate::math::{Quaternion, Vector3};
use crate::mock::MockHost;
use crate::msgpack::{Arguments, DecodeError, Value};
use crate::players::Player;
use crate::source::Source;
use crate::{Hash, hash};
use crate::{print, task};

/// Reads an event's payload as its handler does.
fn read<E: BuiltinEvent>(payload: &[u8], source: Source) -> Result<E, DecodeError> {
    let mut input = Input {
        arguments: Arguments::new(payload, crate::msgpack::Origin::Trusted)?,
        source,
        raw: payload,
    };
    E::from_argument(&mut input)
}

fn game<E: BuiltinEvent>(data: Vec<(&str, Value)>) -> Result<E, DecodeError> {
    let payload = events::payload(("7", map(data))).unwrap();
    read(&payload, Source::Local)
}

fn map(entries: Vec<(&str, Value)>) -> Value {
    Value::Map(
        entries
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect(),
    )
}

/// Calls the macro with all types.
macro_rules! all_events {
    ($callback:ident) => {
        $callback!(
            ResourceStarting ResourceStart ResourceStop ResourceListRefresh
            ServerResourceStart ServerResourceStop PlayerConnecting PlayerJoining PlayerDropped
            CommandFallback RconCommand EntityCreating EntityCreated ServerEntityCreated
            EntityRemoved PlayerBucketChange EntityBucketChange PlayerEnteredScope
            PlayerLeftScope ExplosionEvent WeaponDamageEvent WeaponDamageReply
            VehicleComponentControlEvent VehicleComponentControlReply ClearPedTasksEvent
            RespawnPlayerPedEvent RespawnPlayerPedReply GiveWeaponEvent RemoveWeaponEvent
            RemoveAllWeaponsEvent StartProjectileEvent PtFxEvent RequestNetworkSyncedSceneEvent
            StartNetworkSyncedSceneEvent UpdateNetworkSyncedSceneEvent
            StopNetworkSyncedSceneEvent GivePedScriptedTaskEvent LightningEvent EndLootEvent
            SendCarriableUpdateCarryStateEvent CarriableVehicleStowStartEvent
            CarriableVehicleStowCompleteEvent PickupCarriableEvent PlaceCarriableOntoParentEvent
            FireEvent ClientResourceStart ClientResourceStop GameEventTriggered EntityDamaged
            MumbleConnected MumbleDisconnected Disconnecting MapDataLoaded MapDataUnloaded
            ClientPlayerJoining ClientPlayerDropped PopulationPedCreating
        )
    };
}

#[test]
fn each_event_has_a_name_of_its_own() {
    macro_rules! names {
        ($($event:ident)*) => { [$(<$event as BuiltinEvent>::NAME),*] };
    }
    let names = all_events!(names);
    for (index, name) in names.iter().enumerate() {
        assert!(!names[..index].contains(name), "{name}");
    }
}

#[test]
fn nothing_local_is_taken_from_the_network() {
    macro_rules! deliver {
        ($($event:ident)*) => {{
            let host = MockHost::new();
            $(
                let _guard = on(|_: $event| print!("{} ran", <$event as BuiltinEvent>::NAME));
                if <$event as BuiltinEvent>::SCOPE == Scope::Local {
                    host.event(<$event as BuiltinEvent>::NAME, ("7", 1, 1), "net:7");
                } else {
                    host.event(<$event as BuiltinEvent>::NAME, (7, "Ada", 1), "");
                    host.event(<$event as BuiltinEvent>::NAME, (7, "Ada", 1), "net:7");
                }
            )*
            host.take_log()
        }};
    }
    let log = all_events!(deliver);
    assert!(log.iter().all(|line| !line.contains("ran")), "{log:?}");
    let refused = log
        .iter()
        .filter(|line| line.contains("refused: it is an event from the server"));
    assert_eq!(refused.count(), 2, "{log:?}");
}

#[test]
fn only_the_core_speaks_about_players() {
    let host = MockHost::new();
    let _guards = [
        on(|_: PlayerConnecting| print!("ran")),
        on(|_: PlayerJoining| print!("ran")),
        on(|_: PlayerDropped| print!("ran")),
        on(|_: CommandFallback| print!("ran")),
    ];
    for name in [
        PlayerConnecting::NAME,
        PlayerJoining::NAME,
        PlayerDropped::NAME,
        CommandFallback::NAME,
    ] {
        events::emit(name, ("7", "", 1)).unwrap();
        let log = host.take_log();
        assert_eq!(log.len(), 1, "{log:?}");
        assert!(
            log[0].contains(name)
                && log[0].contains("only the server itself")
                && log[0].contains("Local"),
            "{log:?}"
        );
    }
    host.event("playerJoining", ("65540",), "internal-net:7");
    assert_eq!(host.take_log(), ["ran"]);
}

#[test]
fn what_older_builds_do_not_send() {
    let dropped: PlayerDropped = read(b"\x91\xa3bye", Source::Internal(7)).unwrap();
    assert_eq!(dropped.player, Player::new(7));
    assert_eq!((dropped.resource, dropped.client_drop_reason), (None, None));

    let payload = events::payload(("bye", "anticheat", 4)).unwrap();
    let dropped: PlayerDropped = read(&payload, Source::Internal(7)).unwrap();
    assert_eq!(dropped.resource.as_deref(), Some("anticheat"));
    assert_eq!(dropped.client_drop_reason, Some(4));

    let command: RconCommand = read(b"\x91\xa3say", Source::Local).unwrap();
    assert!(command.args.is_empty());
}

#[test]
fn handlers_report_errors_with_the_event() {
    let host = MockHost::new();
    let guard = on(|event: EntityCreated| Err::<(), _>(format!("no {}", event.handle)));
    host.event("entityCreated", (131_073,), "");
    host.event("entityCreated", ("what",), "");
    let log = host.take_log();
    assert_eq!(
        log[0],
        "^1SCRIPT ERROR in event 'entityCreated': no 131073^7"
    );
    assert!(
        log[1].contains("argument 1: expected an integer"),
        "{log:?}"
    );
    drop(guard);
    host.event("entityCreated", (131_073,), "");
    assert!(host.take_log().is_empty());
}

#[test]
fn asynchronous_handlers_go_on_without_the_guard() {
    let host = MockHost::new();
    let guard = on_async(|event: EntityRemoved| async move {
        print!("first {}", event.handle);
        task::next_tick().await;
        Err::<(), _>("late")
    });
    host.event("entityRemoved", (5,), "");
    assert_eq!(host.take_log(), ["first 5"]);
    drop(guard);
    host.tick(0);
    assert_eq!(
        host.take_log(),
        ["^1SCRIPT ERROR in event 'entityRemoved': late^7"]
    );
}

#[test]
fn ids_come_as_text_or_as_numbers() {
    for payload in [
        events::payload(("7", "3", 0)).unwrap(),
        events::payload((7, 3.0, 0)).unwrap(),
    ] {
        let event: PlayerBucketChange = read(&payload, Source::Local).unwrap();
        assert_eq!(
            (event.player.id(), event.bucket, event.old_bucket),
            (7, 3, 0)
        );
        let event: EntityBucketChange = read(&payload, Source::Local).unwrap();
        assert_eq!((event.handle, event.bucket), (7, 3));
    }
    for (sender, id) in [
        ("7".into(), Some(7)),
        (7.into(), Some(7)),
        ("net:7".into(), None),
    ] {
        let sender: Value = sender;
        let payload = events::payload((sender, map(vec![]))).unwrap();
        let event = read::<EndLootEvent>(&payload, Source::Local);
        assert_eq!(event.ok().map(|event| event.sender.id()), id);
    }
    let scope = vec![
        ("for", 9.into()),
        ("player", "7".into()),
        ("more", Value::Nil),
    ];
    let payload = events::payload((map(scope),)).unwrap();
    let event: PlayerEnteredScope = read(&payload, Source::Local).unwrap();
    assert_eq!((event.player.id(), event.scope_of.id()), (7, 9));
    let event: PlayerLeftScope = read(&payload, Source::Local).unwrap();
    assert_eq!((event.player.id(), event.scope_of.id()), (7, 9));
}

#[test]
fn the_fields_of_an_explosion() {
    let entries = || {
        vec![
            ("f186", 1.into()),
            ("ownerNetId", 12.into()),
            ("explosionType", Value::from(-1)),
            ("damageScale", 1.into()),
            ("posX", 1.5.into()),
            ("posY", 2.into()),
            ("posZ", Value::from(-3.5)),
            ("cameraShake", 0.25.into()),
            ("isAudible", true.into()),
            ("isInvisible", 1.into()),
            ("f216", args(vec![Value::Nil])),
        ]
    };
    let expected = ExplosionEvent {
        sender: Player::new(7),
        owner_net_id: 12,
        explosion_type: -1,
        damage_scale: 1.0,
        position: Vector3::new(1.5, 2.0, -3.5),
        camera_shake: 0.25,
        is_audible: true,
        is_invisible: true,
        attach_entity_net_id: 0,
    };
    assert_eq!(game::<ExplosionEvent>(entries()).unwrap(), expected);
    let mut backwards = entries();
    backwards.reverse();
    assert_eq!(game::<ExplosionEvent>(backwards).unwrap(), expected);
}

#[test]
fn game_events_without_their_fields() {
    let empty = game::<ExplosionEvent>(vec![]).unwrap();
    // What Lua sends for an empty table.
    let payload = events::payload(("7", Value::Array(vec![]))).unwrap();
    assert_eq!(
        read::<ExplosionEvent>(&payload, Source::Local).unwrap(),
        empty
    );
    assert_eq!(empty.position, Vector3::default());
    assert_eq!(
        game::<ExplosionEvent>(vec![("posX", Value::Nil)]).unwrap(),
        empty
    );
}

#[test]
fn a_field_that_does_not_fit_is_named() {
    let error = game::<ExplosionEvent>(vec![("posX", "far".into())]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the event's data, at .posX: expected a number, got the string \"far\""
    );
    let payload = events::payload(("7", 5)).unwrap();
    let error = read::<ExplosionEvent>(&payload, Source::Local).unwrap_err();
    assert!(error.to_string().contains("argument 2"), "{error}");
}

#[test]
fn hashes_of_either_sign() {
    let rpg = hash!("weapon_rpg");
    for value in [Value::from(rpg.0), Value::from(rpg.0 as i32)] {
        let event: GiveWeaponEvent = game(vec![("weaponType", value.clone())]).unwrap();
        assert_eq!(event.weapon, rpg);
        let payload = events::payload((1, 2, value, 0)).unwrap();
        let event: EntityDamaged = read(&payload, Source::Local).unwrap();
        assert_eq!(event.weapon, rpg);
    }
}

#[test]
fn the_fields_of_a_damage() {
    let event: WeaponDamageEvent = game(vec![
        ("damageFlags", Value::UInt(1 << 45)),
        ("weaponDamage", 17.5.into()),
        ("hitGlobalId", 5.into()),
        ("impactDirX", 0.5.into()),
        ("hitGlobalIds", args(vec![5.into(), 6.into()])),
    ])
    .unwrap();
    assert_eq!(event.damage_flags, 1 << 45);
    assert_eq!(event.weapon_damage, 17.5);
    assert_eq!((event.hit_net_id, event.hit_net_ids), (5, vec![5, 6]));
    assert_eq!(event.impact_direction, Vector3::new(0.5, 0.0, 0.0));
}

#[test]
fn the_fields_of_a_scene() {
    let ped = map(vec![
        ("objectId", 12.into()),
        ("animPartialHash", 1.into()),
        ("blendIn", 8.into()),
        ("flags", Value::from(-1)),
    ]);
    let object = map(vec![("objectId", 13.into()), ("animHash", 2.into())]);
    let part = map(vec![("nameHash", 3.into()), ("posZ", 4.into())]);
    let event: StartNetworkSyncedSceneEvent = game(vec![
        ("sceneRotW", 1.into()),
        ("pedEntities", vec![ped].into()),
        ("nonPedEntities", vec![object].into()),
        ("mapEntities", vec![part].into()),
    ])
    .unwrap();
    assert_eq!(event.rotation, Quaternion::new(0.0, 0.0, 0.0, 1.0));
    let ped = &event.peds[0];
    assert_eq!((ped.net_id, ped.animation, ped.flags), (12, Hash(1), -1));
    assert_eq!(ped.blend_in, 8.0);
    assert_eq!(
        (event.objects[0].net_id, event.objects[0].animation),
        (13, Hash(2))
    );
    assert_eq!(event.map_objects[0].name, Hash(3));
    assert_eq!(event.map_objects[0].position.z, 4.0);
}

#[test]
fn fires_are_a_list_in_a_list() {
    let fire = || map(vec![("fireId", 3.into()), ("posX", 1.into())]);
    let payload = events::payload(("7", ([fire(), fire()],))).unwrap();
    let event: FireEvent = read(&payload, Source::Local).unwrap();
    assert_eq!(event.fires.len(), 2);
    assert_eq!(event.fires[1].fire_id, 3);
    assert_eq!(event.fires[1].position.x, 1.0);
    let payload = events::payload(("7", [(); 0])).unwrap();
    assert!(
        read::<FireEvent>(&payload, Source::Local)
            .unwrap()
            .fires
            .is_empty()
    );
}

#[test]
fn cancelling_reaches_the_host() {
    let host = MockHost::new();
    let _guard = on(|event: ExplosionEvent| {
        if event.is_audible {
            event.cancel();
        }
    });
    for audible in [true, false] {
        let data = map(vec![("isAudible", audible.into())]);
        host.event("explosionEvent", ("7", data), "");
        assert_eq!(events::was_canceled(), audible);
    }
}

#[test]
fn numbers_of_the_game() {
    let payload = events::payload(("CEvent", (-1, u64::MAX, 2.0))).unwrap();
    let event: GameEventTriggered = read(&payload, Source::Local).unwrap();
    assert_eq!(event.data, [-1, -1, 2]);
    let event: GameEventTriggered = read(b"\x91\xa1x", Source::Local).unwrap();
    assert!(event.data.is_empty());
}

/// The platform's functions, which write down how they were called.
struct Platform {
    host: MockHost,
    calls: Rc<RefCell<Vec<(&'static str, Value)>>>,
    names: RefCell<Vec<String>>,
}

impl Platform {
    fn new() -> Self {
        Self {
            host: MockHost::new(),
            calls: Rc::default(),
            names: RefCell::default(),
        }
    }

    fn function(&self, name: &'static str) -> Value {
        let calls = Rc::clone(&self.calls);
        let function = self.host.function(move |arguments| {
            let arguments = crate::msgpack::from_slice(arguments).unwrap();
            calls.borrow_mut().push((name, arguments));
            vec![0x90]
        });
        self.names.borrow_mut().push(function.clone());
        Value::Ext(11, function.into_bytes())
    }

    fn connect_with(&self, names: &[&'static str]) {
        let functions = names
            .iter()
            .map(|name| (*name, self.function(name)))
            .collect();
        let arguments = ("Ada", self.function("setKickReason"), map(functions));
        self.host
            .event("playerConnecting", arguments, "internal-net:65540");
    }

    fn connect(&self) {
        self.connect_with(&["defer", "update", "presentCard", "done", "handover"]);
    }

    fn take_calls(&self) -> Vec<(&'static str, Value)> {
        self.calls.take()
    }

    /// How many functions of the platform the script still owns.
    fn owned(&self) -> i32 {
        let names = self.names.borrow();
        names.iter().map(|name| self.host.owners(name)).sum()
    }
}

fn args(arguments: Vec<Value>) -> Value {
    arguments.into()
}

#[test]
fn refusing_at_once() {
    let platform = Platform::new();
    let _guard = on(|event: PlayerConnecting| {
        print!("{} {}", event.name, event.player);
        event.reject("full").unwrap();
    });
    platform.connect();
    assert_eq!(
        platform.take_calls(),
        [("setKickReason", args(vec!["full".into()]))]
    );
    assert!(events::was_canceled());
    assert_eq!(platform.host.take_log(), ["Ada 65540"]);
    assert_eq!(platform.owned(), 0);
}

#[test]
fn a_decision_comes_a_tick_after_the_deferral() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let connecting = event.deferrals.defer().await?;
        print!("{}", connecting.player());
        connecting.update("wait")?;
        connecting.handover(&map(vec![("a", 1.into())]))?;
        connecting.done()
    });
    platform.connect();
    assert_eq!(platform.take_calls(), [("defer", args(vec![]))]);
    platform.host.tick(0);
    assert_eq!(
        platform.take_calls(),
        [
            ("update", args(vec!["wait".into()])),
            ("handover", args(vec![map(vec![("a", 1.into())])])),
            ("done", args(vec![])),
        ]
    );
    assert_eq!(platform.host.take_log(), ["65540"]);
    assert_eq!(platform.owned(), 0);
}

#[test]
fn a_rejection_has_its_reason() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        event.deferrals.defer().await?.reject("banned")
    });
    platform.connect();
    platform.host.tick(0);
    assert_eq!(
        platform.take_calls()[1..],
        [("done", args(vec!["banned".into()]))]
    );
    assert!(platform.host.take_log().is_empty());
}

#[test]
fn who_is_forgotten_is_rejected() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let _connecting = event.deferrals.defer().await.unwrap();
        Err::<(), _>("the database is gone")
    });
    platform.connect();
    platform.host.tick(0);
    let calls = platform.take_calls();
    assert!(
        matches!(&calls[1], ("done", Value::Array(reason)) if reason.len() == 1),
        "{calls:?}"
    );
    let log = platform.host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[0].contains("player 65540"), "{log:?}");
    assert!(log[1].contains("the database is gone"), "{log:?}");
    assert_eq!(platform.owned(), 0);
}

#[test]
fn who_is_forgotten_at_once_is_rejected_a_tick_later() {
    let platform = Platform::new();
    let _guard = on(|event: PlayerConnecting| drop(event.deferrals.defer()));
    platform.connect();
    assert_eq!(platform.take_calls(), [("defer", args(vec![]))]);
    platform.host.tick(0);
    assert_eq!(platform.take_calls()[0].0, "done");
    assert_eq!(platform.host.take_log().len(), 1);
    assert_eq!(platform.owned(), 0);
}

#[test]
fn without_a_deferral_nothing_is_called() {
    let platform = Platform::new();
    let _guard = on(|_: PlayerConnecting| ());
    platform.connect();
    platform.host.tick(0);
    assert!(platform.take_calls().is_empty());
    assert_eq!(platform.owned(), 0);
}

#[test]
fn builds_without_handover() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let connecting = event.deferrals.defer().await?;
        let error = connecting.handover(&()).unwrap_err();
        assert!(matches!(error, DeferralError::NoHandover));
        print!("{error}");
        connecting.done()
    });
    platform.connect_with(&["defer", "update", "presentCard", "done"]);
    platform.host.tick(0);
    assert_eq!(platform.take_calls().len(), 2);
    assert!(platform.host.take_log()[0].contains("no handover"));
}

#[test]
fn without_the_functions_the_handler_does_not_run() {
    let platform = Platform::new();
    let _guard = on(|_: PlayerConnecting| print!("ran"));
    platform.connect_with(&["defer"]);
    let gone = Value::Ext(11, b"gone:0:1".to_vec());
    platform
        .host
        .event("playerConnecting", ("Ada", gone, 1), "internal-net:65540");
    let log = platform.host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[0].contains("'playerConnecting': argument 3"), "{log:?}");
    assert!(log[1].contains("argument 2"), "{log:?}");
    assert_eq!(platform.owned(), 0);
}

#[test]
fn functions_that_fail_are_errors() {
    let host = MockHost::new();
    let failing = || {
        let function = host.function(|_| vec![0xC0]);
        Value::Ext(11, function.into_bytes())
    };
    let names = ["defer", "update", "presentCard", "done"];
    let functions = names.map(|name| (name, failing())).to_vec();
    let _guard = on_async(|event: PlayerConnecting| async move {
        print!("{}", event.reject("x").unwrap_err());
        let error = event.deferrals.defer().await.unwrap_err();
        assert!(matches!(error, DeferralError::Call(_)));
        Err::<(), _>(error)
    });
    let arguments = ("Ada", failing(), map(functions));
    host.event("playerConnecting", arguments, "internal-net:65540");
    let log = host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[1].contains("'playerConnecting': deferral: "), "{log:?}");
    host.tick(0);
    assert!(host.take_log().is_empty());
}

/// The function that was given along with the latest card, taken as the platform does.
fn take_card(platform: &Platform) -> (Value, crate::FuncRef) {
    let calls = platform.take_calls();
    let Some(("presentCard", Value::Array(arguments))) = calls.last() else {
        panic!("no card: {calls:?}");
    };
    let function = crate::msgpack::to_vec(&arguments[1]).unwrap();
    let function = crate::msgpack::from_slice(&function).unwrap();
    (arguments[0].clone(), function)
}

#[test]
fn the_answer_to_a_card() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let connecting = event.deferrals.defer().await?;
        let answer: Value = connecting
            .present_card(r#"{"type":"AdaptiveCard"}"#)?
            .await?;
        print!("{:?}", answer.get("name").and_then(Value::as_str));
        let (first,): (u32,) = connecting
            .present_card(&map(vec![("a", 1.into())]))?
            .await?;
        print!("{first}");
        connecting.done()
    });
    platform.connect();
    platform.host.tick(0);
    let (card, function) = take_card(&platform);
    assert_eq!(card.as_str(), Some(r#"{"type":"AdaptiveCard"}"#));
    let data = map(vec![("name", "Ada".into())]);
    function.call::<()>((&data, "{}")).unwrap();
    // A second press comes too late, and changes nothing.
    function.call::<()>((5, "5")).unwrap();
    drop(function);
    platform.host.tick(0);
    assert_eq!(platform.host.take_log(), [r#"Some("Ada")"#]);

    let (card, function) = take_card(&platform);
    assert_eq!(card, map(vec![("a", 1.into())]));
    function.call::<()>(([9],)).unwrap();
    drop(function);
    platform.host.tick(0);
    assert_eq!(platform.host.take_log(), ["9"]);
    assert_eq!(platform.take_calls(), [("done", args(vec![]))]);
    assert_eq!(platform.owned(), 0);
}

#[test]
fn cards_without_a_fitting_answer() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let connecting = event.deferrals.defer().await?;
        let error = connecting.present_card::<u32>("{}")?.await.unwrap_err();
        print!("{error}");
        let error = connecting.present_card::<u32>("{}")?.await.unwrap_err();
        print!("{error}");
        connecting.done()
    });
    platform.connect();
    platform.host.tick(0);
    let (_, function) = take_card(&platform);
    function.call::<()>(("no number", "")).unwrap();
    drop(function);
    platform.host.tick(0);
    let log = platform.host.take_log();
    assert!(
        log[0].starts_with("the card's answer does not fit: "),
        "{log:?}"
    );

    // The platform lets go of the function when the card is over.
    let (_, function) = take_card(&platform);
    let name = function.name();
    drop(function);
    assert!(platform.host.call_ref(&name, (1,)).is_none());
    platform.host.tick(0);
    let log = platform.host.take_log();
    assert!(log[0].contains("no answer any more"), "{log:?}");
    assert_eq!(platform.take_calls(), [("done", args(vec![]))]);
}

#[test]
fn an_answer_to_nobody() {
    let platform = Platform::new();
    let _guard = on_async(|event: PlayerConnecting| async move {
        let connecting = event.deferrals.defer().await?;
        drop(connecting.present_card::<Value>("{}")?);
        connecting.done()
    });
    platform.connect();
    platform.host.tick(0);
    assert_eq!(platform.calls.borrow_mut().pop().unwrap().0, "done");
    let (_, function) = take_card(&platform);
    function.call::<()>((1,)).unwrap();
    assert!(platform.host.take_log().is_empty());
}

#[test]
fn a_passer_by_is_changed() {
    let host = MockHost::new();
    let calls = Rc::<RefCell<Vec<Value>>>::default();
    let setters = ["setPosition", "setModel"].map(|name| {
        let calls = Rc::clone(&calls);
        let function = host.function(move |arguments| {
            calls
                .borrow_mut()
                .push(crate::msgpack::from_slice(arguments).unwrap());
            vec![0x90]
        });
        (name, Value::Ext(11, function.into_bytes()))
    });
    let _guard = on(|event: PopulationPedCreating| {
        event.set_model("a_c_cat_01")?;
        event.set_position(event.position + Vector3::new(0.0, 0.0, 1.0))?;
        event.cancel();
        Ok::<(), crate::CallError>(())
    });
    let arguments = (1, 2.5, 3, -1, map(setters.to_vec()));
    host.event("populationPedCreating", arguments, "");
    assert!(host.take_log().is_empty());
    assert!(events::was_canceled());
    assert_eq!(
        *calls.borrow(),
        [
            args(vec![hash!("a_c_cat_01").0.into()]),
            args(vec![1.0.into(), 2.5.into(), 4.0.into()]),
        ]
    );
}

#[cfg(not(any(target_arch = "wasm32", miri)))]
mod arbitrary {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// Keys that mean something to some event, and some that do not.
    const KEYS: [&str; 16] = [
        "posX",
        "weaponType",
        "hitGlobalIds",
        "pedEntities",
        "mapEntities",
        "objectId",
        "player",
        "for",
        "defer",
        "update",
        "presentCard",
        "done",
        "setPosition",
        "setModel",
        "sceneRotW",
        "",
    ];

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Nil),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<u16>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<u32>().prop_map(|id| Value::from(id.to_string())),
            "[a-z0-9:-]{0,8}".prop_map(Value::from),
            vec(any::<u8>(), 0..9).prop_map(Value::Binary),
            (any::<i8>(), vec(any::<u8>(), 0..17)).prop_map(|(tag, data)| Value::Ext(tag, data)),
            Just(Value::Ext(11, b"host:0:0".to_vec())),
        ];
        leaf.prop_recursive(4, 48, 8, |inner| {
            let key = prop_oneof![
                proptest::sample::select(&KEYS[..]).prop_map(Value::from),
                any::<i8>().prop_map(Value::from),
            ];
            prop_oneof![
                vec(inner.clone(), 0..8).prop_map(Value::Array),
                vec((key, inner), 0..8).prop_map(Value::Map),
            ]
        })
    }

    fn deliver_to_all(payload: &[u8], source: &str) {
        let host = MockHost::new();
        assert_eq!(host.function(|_| vec![0x90]), "host:0:0");
        macro_rules! deliver {
            ($($event:ident)*) => {$(
                let _guard = on(|event: $event| {
                    // What a script may do to each of them.
                    drop(format!("{event:?}"));
                });
                host.raw_event(<$event as BuiltinEvent>::NAME.as_bytes(), payload, source.as_bytes());
            )*};
        }
        all_events!(deliver);
        let _guard = on(|event: PlayerConnecting| {
            let _ = event.reject("x");
            drop(event.deferrals.defer());
        });
        host.raw_event(b"playerConnecting", payload, source.as_bytes());
        host.tick(0);
        for line in host.take_log() {
            assert!(line.starts_with('^'), "{line}");
        }
    }

    fn sources() -> impl Strategy<Value = &'static str> {
        proptest::sample::select(&["", "internal-net:65540", "net:7", "net:65535", "nui"][..])
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn values_do_no_harm(values in vec(value(), 0..6), source in sources()) {
            deliver_to_all(&crate::msgpack::to_vec(&values).unwrap(), source);
        }

        #[test]
        fn bytes_do_no_harm(bytes in vec(any::<u8>(), 0..64), source in sources()) {
            deliver_to_all(&bytes, source);
        }
    }
}
