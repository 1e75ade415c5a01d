//! The natives, called by a host that runs no script.

mod sides;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::call::{Answer, Call, CallError, Host, HostFunction, Slots};
use crate::value::{Value, payload};
use crate::*;

type Seen = Rc<RefCell<Vec<String>>>;

/// A host with functions of its own, which tests use as a script's, too.
#[derive(Clone, Default)]
struct Fake {
    client: bool,
    resource: Rc<RefCell<String>>,
    functions: Rc<RefCell<BTreeMap<String, HostFunction>>>,
    owners: Rc<RefCell<BTreeMap<String, i32>>>,
    emitted: Seen,
    notes: Seen,
    cancel: Rc<Cell<bool>>,
}

impl Host for Fake {
    fn now_ms(&self) -> i64 {
        5000
    }
    fn is_server(&self) -> bool {
        !self.client
    }
    fn resources(&self) -> Vec<(String, ResourceState)> {
        vec![("shop".into(), ResourceState::Started)]
    }
    fn emit(&self, event: &str, payload: &[u8], source: &str) -> bool {
        let arguments = Value::decode(payload).unwrap_or_default();
        let text = format!("{event} {arguments} {source}");
        self.emitted.borrow_mut().push(text.trim_end().to_owned());
        !self.cancel.get()
    }
    fn emit_to(&self, resource: &str, event: &str, payload: &[u8], source: &str) {
        self.emit(&format!("{resource}<-{event}"), payload, source);
    }
    fn call(&self, function: &str, arguments: &[u8]) -> Result<Option<Vec<u8>>, String> {
        let found = self.functions.borrow().get(function).cloned();
        found.ok_or("no such function")?(self, arguments).map(Some)
    }
    fn duplicate(&self, function: &str) -> Result<String, String> {
        if !self.functions.borrow().contains_key(function) {
            return Err("no such function".into());
        }
        *self.owners.borrow_mut().entry(function.into()).or_default() += 1;
        Ok(function.into())
    }
    fn remove(&self, function: &str) {
        *self.owners.borrow_mut().entry(function.into()).or_default() -= 1;
    }
    fn function(&self, function: HostFunction) -> String {
        let mut functions = self.functions.borrow_mut();
        let name = format!("host:0:{}", functions.len());
        functions.insert(name.clone(), function);
        name
    }
    fn note(&self, resource: &str, text: &str) {
        self.notes.borrow_mut().push(format!("{resource}: {text}"));
    }
    fn start_resource(&self, _: &str) -> bool {
        false
    }
    fn stop_resource(&self, _: &str) -> bool {
        false
    }
}

impl Fake {
    /// A function that notes what it is called with.
    fn noting(&self) -> (String, Seen) {
        let seen = Seen::default();
        let noted = Rc::clone(&seen);
        let name = self.function(Rc::new(move |_, arguments| {
            let arguments = Value::decode(arguments).unwrap_or_default();
            noted.borrow_mut().push(arguments.to_string());
            Ok(vec![0x90])
        }));
        (name, seen)
    }

    fn owners(&self, function: &str) -> i32 {
        self.owners.borrow().get(function).copied().unwrap_or(0)
    }
}

#[derive(Clone)]
enum Arg {
    Bits(u64),
    Bytes(Vec<u8>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Bytes([text.as_bytes(), &[0]].concat())
    }
}

impl From<i32> for Arg {
    fn from(value: i32) -> Self {
        Self::Bits(i64::from(value).cast_unsigned())
    }
}

impl From<f32> for Arg {
    fn from(value: f32) -> Self {
        Self::Bits(value.to_bits().into())
    }
}

struct FakeCall<'h> {
    host: &'h Fake,
    args: Vec<Arg>,
    answer: Option<Answer>,
}

impl Slots for FakeCall<'_> {
    fn slot(&self, index: usize) -> u64 {
        match self.args.get(index) {
            Some(Arg::Bits(bits)) => *bits,
            _ => 0,
        }
    }
    fn is_pointer(&self, index: usize) -> bool {
        matches!(self.args.get(index), Some(Arg::Bytes(_)))
    }
    fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, CallError> {
        Ok(match self.args.get(index) {
            Some(Arg::Bytes(bytes)) => bytes.split(|byte| *byte == 0).next().map(<[u8]>::to_vec),
            _ => None,
        })
    }
    fn bytes(&self, index: usize, len: usize) -> Result<Vec<u8>, CallError> {
        match self.args.get(index) {
            Some(Arg::Bytes(bytes)) => Ok(bytes[..len].to_vec()),
            _ => Err(CallError::Null { index }),
        }
    }
}

impl Call for FakeCall<'_> {
    fn write(&mut self, index: usize, bytes: &[u8]) -> Result<(), CallError> {
        match self.args.get_mut(index) {
            Some(Arg::Bytes(to)) => {
                to[..bytes.len()].copy_from_slice(bytes);
                Ok(())
            }
            _ => Err(CallError::Null { index }),
        }
    }
    fn answer(&mut self, answer: Answer) {
        self.answer = Some(answer);
    }
    fn resource(&self) -> String {
        let name = self.host.resource.borrow();
        if name.is_empty() {
            "shop".into()
        } else {
            name.clone()
        }
    }
    fn host(&self) -> &dyn Host {
        self.host
    }
}

struct Lab {
    world: World,
    host: Fake,
}

impl Lab {
    fn new() -> Self {
        Self {
            world: World::new(),
            host: Fake::default(),
        }
    }

    fn client() -> Self {
        let host = Fake {
            client: true,
            ..Fake::default()
        };
        let world = World::new();
        Self { world, host }
    }

    fn try_call(&self, name: &str, args: &[Arg]) -> Result<Option<Answer>, CallError> {
        let mut call = FakeCall {
            host: &self.host,
            args: args.to_vec(),
            answer: None,
        };
        let outcome = self.world.call(native_hash(name), &mut call);
        outcome.expect("a native of the world")?;
        Ok(call.answer)
    }

    fn call(&self, name: &str, args: &[Arg]) -> Option<Answer> {
        self.try_call(name, args).unwrap()
    }

    fn int(&self, name: &str, args: &[Arg]) -> i32 {
        match self.call(name, args) {
            Some(Answer::Number(bits)) => bits.cast_signed() as i32,
            None => 0,
            other => panic!("{name}: {other:?}"),
        }
    }

    fn float(&self, name: &str, args: &[Arg]) -> f32 {
        f32::from_bits(self.int(name, args).cast_unsigned())
    }

    /// Text, or nothing for null.
    fn text(&self, name: &str, args: &[Arg]) -> Option<String> {
        match self.call(name, args) {
            Some(Answer::Text(text)) => Some(String::from_utf8(text).unwrap()),
            Some(Answer::Null) | None => None,
            other => panic!("{name}: {other:?}"),
        }
    }

    fn object(&self, name: &str, args: &[Arg]) -> Value {
        match self.call(name, args) {
            Some(Answer::Object(bytes)) => Value::decode(&bytes).unwrap(),
            other => panic!("{name}: {other:?}"),
        }
    }

    fn set_state(&self, bag: &str, key: &str, value: &Value, replicated: i32) -> i32 {
        let bytes = value.encode();
        let len = i32::try_from(bytes.len()).unwrap();
        let args = [
            bag.into(),
            key.into(),
            Arg::Bytes(bytes),
            len.into(),
            replicated.into(),
        ];
        self.int("SET_STATE_BAG_VALUE", &args)
    }

    fn emitted(&self) -> Vec<String> {
        self.host.emitted.take()
    }
}

#[test]
fn state_bags() {
    let lab = Lab::new();
    let (handler, seen) = lab.host.noting();
    let filtered = ["fuel".into(), Arg::Bits(0), handler.as_str().into()];
    let cookie = lab.int("ADD_STATE_BAG_CHANGE_HANDLER", &filtered);
    assert_eq!(lab.host.owners(&handler), 1, "the handler is duplicated");
    assert_eq!(
        lab.set_state("entity:1", "fuel", &1.into(), 1),
        0,
        "there is no such bag"
    );
    let car = lab
        .world
        .add_entity(EntityKind::Vehicle, "adder", Vec3::default());
    assert_eq!(
        lab.set_state("entity:1", "fuel", &1.into(), 1),
        0,
        "it is not ensured"
    );
    lab.call("ENSURE_ENTITY_STATE_BAG", &[car.into()]);
    assert_eq!(lab.set_state("entity:1", "fuel", &1.into(), 1), 1);
    assert_eq!(lab.set_state("entity:1", "fuel", &1.into(), 1), 1);
    assert_eq!(lab.set_state("global", "other", &1.into(), 0), 1);
    let expected = r#"["entity:1", "fuel", 1, 0, true]"#;
    assert_eq!(seen.take(), [expected, expected]);
    assert_eq!(
        lab.world.take_replicated().len(),
        1,
        "an equal value goes nowhere"
    );
    assert_eq!(
        lab.int("STATE_BAG_HAS_KEY", &["entity:1".into(), "fuel".into()]),
        1
    );
    assert_eq!(lab.set_state("entity:1", "fuel", &Value::Nil, 1), 1);
    assert_eq!(
        lab.int("STATE_BAG_HAS_KEY", &["entity:1".into(), "fuel".into()]),
        0
    );
    let missing = lab.object("GET_STATE_BAG_VALUE", &["entity:1".into(), "fuel".into()]);
    assert_eq!(missing, Value::Nil);
    let keys = lab.object("GET_STATE_BAG_KEYS", &["global".into()]);
    assert_eq!(keys, Value::Array(vec!["other".into()]));
    assert_eq!(
        lab.int("GET_ENTITY_FROM_STATE_BAG_NAME", &["entity:1".into()]),
        car
    );
    lab.call("REMOVE_STATE_BAG_CHANGE_HANDLER", &[cookie.into()]);
    assert_eq!(lab.host.owners(&handler), 0);
    seen.take();
    lab.set_state("entity:1", "fuel", &2.into(), 1);
    assert!(seen.take().is_empty());
    lab.world.remove_entity(&lab.host, car);
    assert_eq!(
        lab.set_state("entity:1", "fuel", &1.into(), 1),
        0,
        "gone with the entity"
    );
}

#[test]
fn handlers_see_the_old_value_and_may_change_others() {
    let lab = Lab::new();
    let seen = Seen::default();
    let (noted, world) = (Rc::clone(&seen), lab.world.clone());
    let handler = lab.host.function(Rc::new(move |host, _| {
        let old = world.state("global", "a");
        noted.borrow_mut().push(format!("{old:?}"));
        world.set_state(host, "global", "b", &[7], false);
        Ok(vec![0x90])
    }));
    let args = ["a".into(), Arg::Bits(0), handler.as_str().into()];
    lab.call("ADD_STATE_BAG_CHANGE_HANDLER", &args);
    lab.set_state("global", "a", &1.into(), 0);
    lab.set_state("global", "a", &2.into(), 0);
    assert_eq!(seen.take(), ["None", "Some(1)"]);
    assert_eq!(lab.world.state("global", "b"), Some(7.into()));
    // With a handler, what is no msgpack is dropped.
    lab.world
        .set_state(&lab.host, "global", "a", &[0xc1], false);
    assert_eq!(lab.world.state("global", "a"), Some(2.into()));
}

#[test]
fn players_write_their_own_bags_only() {
    let lab = Lab::new();
    let (ada, bob) = (lab.world.add_player("Ada"), lab.world.add_player("Bob"));
    let (handler, seen) = lab.host.noting();
    let args = [Arg::Bits(0), "".into(), handler.as_str().into()];
    lab.call("ADD_STATE_BAG_CHANGE_HANDLER", &args);
    let set = |player, bag: &str| {
        lab.world
            .set_state_by_player(&lab.host, player, bag, "k", &[5])
    };
    assert!(set(bob, "player:2"));
    assert!(!set(bob, "player:1"));
    assert!(!set(ada, "global"));
    assert!(!set(9, "player:9"));
    assert_eq!(
        seen.take(),
        [r#"["player:2", "k", 5, 1, true]"#],
        "1 is the slot"
    );
}

#[test]
fn key_value_stores() {
    let lab = Lab::new();
    lab.call("SET_RESOURCE_KVP", &["shop:a".into(), "text".into()]);
    lab.call("SET_RESOURCE_KVP_INT", &["shop:b".into(), (-5).into()]);
    lab.call("SET_RESOURCE_KVP_FLOAT_NO_SYNC", &["x".into(), 0.5.into()]);
    assert_eq!(
        lab.text("GET_RESOURCE_KVP_STRING", &["shop:a".into()])
            .as_deref(),
        Some("text")
    );
    assert_eq!(
        lab.text("GET_RESOURCE_KVP_STRING", &["shop:b".into()]),
        None
    );
    assert_eq!(lab.int("GET_RESOURCE_KVP_INT", &["shop:b".into()]), -5);
    assert_eq!(lab.float("GET_RESOURCE_KVP_FLOAT", &["x".into()]), 0.5);
    assert_eq!(
        lab.float("GET_RESOURCE_KVP_FLOAT", &["shop:b".into()]),
        -5.0
    );
    let handle = lab.int("START_FIND_KVP", &["shop:".into()]);
    // A search sees what was there when it began.
    lab.call("DELETE_RESOURCE_KVP", &["shop:b".into()]);
    let find = || lab.text("FIND_KVP", &[handle.into()]);
    assert_eq!(find().as_deref(), Some("shop:a"));
    assert_eq!(find().as_deref(), Some("shop:b"));
    assert_eq!(find(), None);
    lab.call("END_FIND_KVP", &[handle.into()]);
    assert_eq!(lab.int("GET_RESOURCE_KVP_INT", &["shop:b".into()]), 0);
    for _ in 0..64 {
        assert!(lab.int("START_FIND_KVP", &["".into()]) >= 0);
    }
    assert_eq!(lab.int("START_FIND_KVP", &["".into()]), -1);
    *lab.host.resource.borrow_mut() = "other".into();
    assert_eq!(
        lab.text("GET_RESOURCE_KVP_STRING", &["shop:a".into()]),
        None
    );
    let external = ["shop".into(), "shop:a".into()];
    assert_eq!(
        lab.text("GET_EXTERNAL_KVP_STRING", &external).as_deref(),
        Some("text")
    );
    lab.world.forget_resource(&lab.host, "shop");
    assert_eq!(lab.world.open_kvp_searches(), 0);
    assert_eq!(lab.world.kvp("shop", "shop:a"), Some("text".into()));
}

#[test]
fn convars() {
    let lab = Lab::new();
    let (listener, seen) = lab.host.noting();
    let args = ["shop_*".into(), listener.as_str().into()];
    let cookie = lab.int("ADD_CONVAR_CHANGE_LISTENER", &args);
    lab.call("SET_CONVAR", &["shop_open".into(), "true".into()]);
    lab.call(
        "SET_CONVAR_REPLICATED",
        &["shop_open".into(), "true".into()],
    );
    lab.call("SET_CONVAR", &["other".into(), "1".into()]);
    assert_eq!(seen.take(), [r#"["shop_open", ""]"#]);
    assert!(lab.world.convar("shop_open").unwrap().replicated);
    let get = |native: &str, name: &str| lab.int(native, &[name.into(), 7.into()]);
    assert_eq!(get("GET_CONVAR_INT", "shop_open"), 1);
    assert_eq!(get("GET_CONVAR_BOOL", "missing"), 1);
    lab.world.set_hidden_convar(&lab.host, "sv_key", "secret");
    let hidden = lab.text("GET_CONVAR", &["sv_key".into(), "none".into()]);
    assert_eq!(hidden.as_deref(), Some("none"));
    lab.call("REMOVE_CONVAR_CHANGE_LISTENER", &[cookie.into()]);
    assert_eq!(lab.host.owners(&listener), 0);
    lab.call("SET_CONVAR", &["shop_open".into(), "false".into()]);
    assert!(seen.take().is_empty());
}

#[test]
fn commands_and_rights() {
    let lab = Lab::new();
    let (open, opened) = lab.host.noting();
    let (heal, healed) = lab.host.noting();
    lab.call(
        "REGISTER_COMMAND",
        &["Open".into(), open.as_str().into(), 0.into()],
    );
    lab.call(
        "REGISTER_COMMAND",
        &["heal".into(), heal.as_str().into(), 1.into()],
    );
    assert_eq!(
        lab.host.owners(&open),
        0,
        "a command's function is not duplicated"
    );
    let ada = lab.world.add_player("Ada");
    let run = |line: &str, by: By| lab.world.execute(&lab.host, line, &by).unwrap();
    assert_eq!(run("open a \"b c\"", By::Player(ada)), Ran::Done);
    assert_eq!(opened.take(), [r#"[1, ["a", "b c"], "open a \"b c\""]"#]);
    assert_eq!(run("heal", By::Player(ada)), Ran::Denied);
    assert_eq!(run("heal", By::Resource("shop".into())), Ran::Denied);
    assert_eq!(run("heal", By::User), Ran::Denied);
    assert_eq!(run("heal", By::Console), Ran::Done);
    assert_eq!(
        run("add_ace group.admin command allow", By::Console),
        Ran::Done
    );
    assert_eq!(
        run("add_ace group.admin command.heal deny", By::Player(ada)),
        Ran::Unknown
    );
    let license = lab.world.player(ada).unwrap().identifiers[0].clone();
    run(
        &format!("add_principal identifier.{license} group.admin"),
        By::Console,
    );
    assert_eq!(run("heal", By::Player(ada)), Ran::Done);
    assert_eq!(healed.take().len(), 2);
    lab.world.deny("player.1", "command.heal");
    assert_eq!(
        run("heal", By::Player(ada)),
        Ran::Denied,
        "the longer object counts"
    );
    assert_eq!(
        lab.int("IS_PLAYER_ACE_ALLOWED", &["1".into(), "command.x".into()]),
        1
    );
    assert_eq!(
        lab.int(
            "IS_PLAYER_ACE_ALLOWED",
            &["2".into(), "command.open".into()]
        ),
        0
    );
    let listed = lab.object("GET_REGISTERED_COMMANDS", &[]);
    assert_eq!(listed.as_array().unwrap().len(), 2);
    lab.emitted();
    assert_eq!(run("what is this", By::Player(ada)), Ran::Unknown);
    let fallback = r#"__cfx_internal:commandFallback ["what is this"] internal-net:1"#;
    assert_eq!(lab.emitted(), [fallback]);
    lab.host.cancel.set(true);
    assert_eq!(
        run("what is this", By::Player(ada)),
        Ran::Done,
        "a script has handled it"
    );
    lab.world.forget_resource(&lab.host, "shop");
    assert_eq!(run("open", By::Console), Ran::Unknown);
}

#[test]
fn a_command_acts_for_who_runs_it() {
    let lab = Lab::new();
    let ada = lab.world.add_player("Ada");
    lab.world.allow("player.1", "vip");
    let (world, seen) = (lab.world.clone(), Seen::default());
    let (noted, fake) = (Rc::clone(&seen), lab.host.clone());
    let function = lab.host.function(Rc::new(move |_, _| {
        let lab = Lab {
            world: world.clone(),
            host: fake.clone(),
        };
        let allowed = lab.int("IS_ACE_ALLOWED", &["vip".into()]);
        noted.borrow_mut().push(allowed.to_string());
        Ok(vec![0x90])
    }));
    lab.call(
        "REGISTER_COMMAND",
        &["vip".into(), function.as_str().into(), 0.into()],
    );
    lab.world
        .execute(&lab.host, "vip", &By::Player(ada))
        .unwrap();
    lab.world
        .execute(&lab.host, "vip", &By::Resource("shop".into()))
        .unwrap();
    assert_eq!(seen.take(), ["1", "0"]);
    assert_eq!(lab.int("IS_ACE_ALLOWED", &["vip".into()]), 0);
    // The closure owns the host that owns it.
    lab.host.functions.borrow_mut().clear();
}

#[test]
fn players() {
    let lab = Lab::new();
    let ada = lab.world.add_player("Ada");
    lab.world.add_player("Bob");
    lab.world.change_player(ada, |player| player.ping = 99);
    assert_eq!(lab.int("GET_NUM_PLAYER_INDICES", &[]), 2);
    assert_eq!(
        lab.text("GET_PLAYER_FROM_INDEX", &[1.into()]).as_deref(),
        Some("2")
    );
    assert_eq!(lab.text("GET_PLAYER_FROM_INDEX", &[2.into()]), None);
    assert_eq!(
        lab.text("GET_PLAYER_NAME", &["1".into()]).as_deref(),
        Some("Ada")
    );
    assert_eq!(lab.text("GET_PLAYER_NAME", &["x".into()]), None);
    assert_eq!(lab.int("GET_PLAYER_PING", &["1".into()]), 99);
    assert_eq!(lab.int("GET_PLAYER_PING", &["7".into()]), 0);
    let license = lab.text(
        "GET_PLAYER_IDENTIFIER_BY_TYPE",
        &["1".into(), "license".into()],
    );
    assert_eq!(
        license,
        lab.text("GET_PLAYER_IDENTIFIER", &["1".into(), 0.into()])
    );
    assert_eq!(lab.int("GET_NUM_PLAYER_TOKENS", &["1".into()]), 2);
    let ped = lab.int("GET_PLAYER_PED", &["1".into()]);
    assert_eq!(lab.int("GET_ENTITY_TYPE", &[ped.into()]), 1);
    lab.call("SET_PLAYER_ROUTING_BUCKET", &["1".into(), 5.into()]);
    assert_eq!(lab.int("GET_PLAYER_ROUTING_BUCKET", &["1".into()]), 5);
    assert_eq!(lab.int("GET_ENTITY_ROUTING_BUCKET", &[ped.into()]), 5);
    assert_eq!(lab.emitted(), [r#"onPlayerBucketChange ["1", 5, 0]"#]);
    lab.set_state("player:1", "k", &1.into(), 0);
    lab.call("DROP_PLAYER", &["1".into(), "bye".into()]);
    assert_eq!(
        lab.emitted(),
        [
            r#"playerDropped ["bye", "shop", 1] internal-net:1"#.to_owned(),
            format!("entityRemoved [{ped}]")
        ]
    );
    assert_eq!(lab.int("DOES_PLAYER_EXIST", &["1".into()]), 0);
    assert_eq!(lab.world.state("player:1", "k"), None);
    assert_eq!(
        lab.world.take_dropped()[0].drop_reason.as_deref(),
        Some("bye")
    );
    assert!(
        lab.try_call("DROP_PLAYER", &["1".into(), "bye".into()])
            .is_err()
    );
    assert_eq!(lab.world.add_player("Cy"), 3, "ids are not used twice");
    assert_eq!(lab.world.player(3).unwrap().slot, 0, "slots are");
}

/// The functions that `playerConnecting` hands out, by name.
fn deferrals(lab: &Lab) -> BTreeMap<String, String> {
    let functions: Vec<String> = lab.host.functions.borrow().keys().cloned().collect();
    let names = ["defer", "update", "presentCard", "done", "handover", "kick"];
    assert_eq!(functions.len(), names.len());
    names
        .iter()
        .map(|name| (*name).to_owned())
        .zip(functions)
        .collect()
}

#[test]
fn connecting() {
    let lab = Lab::new();
    let id = lab.world.connect(&lab.host, "Ada");
    assert!(lab.emitted()[0].ends_with(&format!("internal-net:{id}")));
    assert_eq!(
        lab.world.connection(id),
        Some(ConnectionState::Accepted),
        "nobody deferred"
    );
    let functions = deferrals(&lab);
    let call = |name: &str, arguments: &[Value]| {
        lab.host
            .call(&functions[name], &payload(arguments))
            .unwrap();
    };
    call("defer", &[]);
    call("update", &["hold on".into()]);
    let state = |message: Option<&str>, card: Option<Value>| {
        Some(ConnectionState::Deferred {
            message: message.map(str::to_owned),
            card,
        })
    };
    assert_eq!(lab.world.connection(id), state(Some("hold on"), None));
    assert_eq!(lab.world.join(&lab.host, id), None);
    let (answered, seen) = lab.host.noting();
    call(
        "presentCard",
        &["{}".into(), Value::Function(answered.clone())],
    );
    assert_eq!(lab.host.owners(&answered), 1);
    assert_eq!(
        lab.world.connection(id),
        state(Some("hold on"), Some("{}".into()))
    );
    let data = Value::map([("name", "Ada".into())]);
    assert_eq!(lab.world.answer_card(&lab.host, id, &data), Ok(true));
    assert_eq!(seen.take(), [r#"[{name: "Ada"}, "{\"name\":\"Ada\"}"]"#]);
    let temporary = id.to_string();
    assert_eq!(
        lab.text("GET_PLAYER_NAME", &[temporary.as_str().into()])
            .as_deref(),
        Some("Ada")
    );
    call("done", &[]);
    let player = lab.world.join(&lab.host, id).unwrap();
    assert_eq!(lab.host.owners(&answered), 0);
    assert_eq!(
        lab.emitted(),
        [format!(r#"playerJoining ["{id}"] internal-net:{player}"#)]
    );
    assert_eq!(lab.world.connection(id), None);
}

#[test]
fn connections_are_rejected() {
    let lab = Lab::new();
    let id = lab.world.connect(&lab.host, "Mallory");
    let functions = deferrals(&lab);
    lab.host.call(&functions["defer"], &payload(&[])).unwrap();
    lab.host
        .call(&functions["done"], &payload(&["no".into()]))
        .unwrap();
    assert_eq!(
        lab.world.connection(id),
        Some(ConnectionState::Rejected("no".into()))
    );
    lab.host.cancel.set(true);
    let id = lab.world.connect(&lab.host, "Mallory");
    assert!(matches!(
        lab.world.connection(id),
        Some(ConnectionState::Rejected(_))
    ));
}

#[test]
fn entities() {
    let lab = Lab::new();
    let create = |name: &str| {
        let model = 7.into();
        let at = [1.0.into(), 2.0.into(), 3.0.into(), 90.0.into()];
        lab.int(name, &[&[model][..], &at].concat())
    };
    assert_eq!(create("CREATE_VEHICLE"), 0, "there is no client to make it");
    lab.world.add_player("Ada");
    let car = create("CREATE_VEHICLE");
    assert_eq!(lab.int("DOES_ENTITY_EXIST", &[car.into()]), 0, "not yet");
    lab.world.begin_tick(&lab.host);
    assert_eq!(lab.int("DOES_ENTITY_EXIST", &[car.into()]), 1);
    assert_eq!(
        lab.emitted(),
        [
            format!("entityCreating [{car}]"),
            format!("entityCreated [{car}]"),
            format!("serverEntityCreated [{car}]")
        ]
    );
    assert_eq!(lab.float("GET_ENTITY_HEADING", &[car.into()]), 90.0);
    assert_eq!(
        lab.call("GET_ENTITY_COORDS", &[car.into()]),
        Some(Answer::Vector([1.0, 2.0, 3.0]))
    );
    lab.call(
        "SET_ENTITY_COORDS",
        &[car.into(), 4.0.into(), 5.0.into(), 6.0.into()],
    );
    assert_eq!(lab.world.entity(car).unwrap().coords.y, 5.0);
    let net_id = lab.int("NETWORK_GET_NETWORK_ID_FROM_ENTITY", &[car.into()]);
    assert_eq!(
        lab.int("NETWORK_GET_ENTITY_FROM_NETWORK_ID", &[net_id.into()]),
        car
    );
    assert_eq!(lab.int("NETWORK_GET_ENTITY_OWNER", &[car.into()]), 1);
    // A small handle is a player's net id.
    let ped = lab.world.player(1).unwrap().ped;
    lab.call(
        "SET_ENTITY_COORDS",
        &[1.into(), 4.0.into(), 5.0.into(), 7.0.into()],
    );
    assert_eq!(lab.world.entity(ped).unwrap().coords.z, 7.0);
    let near = [
        4.0.into(),
        5.0.into(),
        6.5.into(),
        0.6.into(),
        1.into(),
        1.into(),
    ];
    assert_eq!(
        lab.object("GET_ENTITIES_IN_RADIUS", &near),
        Value::Array(vec![ped.into()])
    );
    assert_eq!(
        lab.object("GET_GAME_POOL", &["CVehicle".into()]),
        Value::Array(vec![car.into()])
    );
    assert!(lab.try_call("GET_GAME_POOL", &["CCat".into()]).is_err());
    assert!(lab.try_call("GET_ENTITY_HEALTH", &[99.into()]).is_err());
    lab.call("DELETE_ENTITY", &[car.into()]);
    assert_eq!(lab.int("DOES_ENTITY_EXIST", &[car.into()]), 0);
    lab.host.cancel.set(true);
    assert_eq!(create("CREATE_OBJECT"), 0, "its creation was cancelled");
    lab.call(
        "SET_ROUTING_BUCKET_ENTITY_LOCKDOWN_MODE",
        &[3.into(), "strict".into()],
    );
    lab.call(
        "SET_ROUTING_BUCKET_POPULATION_ENABLED",
        &[3.into(), 0.into()],
    );
    let settings = lab.world.bucket(3);
    assert_eq!(
        (settings.lockdown, settings.population),
        (Lockdown::Strict, false)
    );
}

#[test]
fn a_game_forgives() {
    let lab = Lab::client();
    assert_eq!(lab.int("GET_ENTITY_HEALTH", &[99.into()]), 0);
    let object = lab.int("CREATE_OBJECT", &[7.into()]);
    assert_eq!(lab.int("DOES_ENTITY_EXIST", &[object.into()]), 1);
    let pointer = Arg::Bytes(object.to_le_bytes().to_vec());
    lab.call("DELETE_ENTITY", &[pointer]);
    assert_eq!(lab.int("DOES_ENTITY_EXIST", &[object.into()]), 0);
    assert!(lab.emitted().is_empty(), "only servers tell");
}

fn perform(lab: &Lab, url: &str) -> i32 {
    let request = Value::map([
        ("url", url.into()),
        ("method", "POST".into()),
        ("data", "hi".into()),
        ("headers", Value::map([("X-A", "1".into())])),
        ("followLocation", true.into()),
    ]);
    let bytes = request.encode();
    let len = i32::try_from(bytes.len()).unwrap();
    lab.int(
        "PERFORM_HTTP_REQUEST_INTERNAL_EX",
        &[Arg::Bytes(bytes), len.into()],
    )
}

#[test]
fn http_out() {
    let lab = Lab::new();
    assert_eq!(perform(&lab, "nowhere"), -1);
    let token = perform(&lab, "https://a/b");
    let request = &lab.world.waiting_requests()[0];
    assert_eq!(
        (request.method.as_str(), request.body.as_str()),
        ("POST", "hi")
    );
    assert_eq!(
        (request.header("x-a"), request.follow_location),
        (Some("1"), true)
    );
    let response = HttpResponse::new(200, "ok")
        .header("A", "1")
        .header("A", "2");
    assert!(lab.world.respond(token, response.clone()));
    assert!(!lab.world.respond(token, response));
    assert!(lab.emitted().is_empty(), "not before the next tick");
    lab.world.begin_tick(&lab.host);
    let answer = format!(
        r#"shop<-__cfx_internal:httpResponse [{token}, 200, "ok", {{A: ["1", "2"]}}, nil]"#
    );
    assert_eq!(lab.emitted(), [answer]);
    lab.world
        .route("post", "https://a/", |_| HttpResponse::failed("down"));
    perform(&lab, "https://a/c");
    assert!(lab.world.waiting_requests().is_empty());
    lab.world.begin_tick(&lab.host);
    assert!(lab.emitted()[0].ends_with(r#", 0, nil, {}, "down"]"#));
    let json = br#"{"url":"https://b"}"#;
    let args = [
        Arg::Bytes(json.to_vec()),
        i32::try_from(json.len()).unwrap().into(),
    ];
    assert!(lab.int("PERFORM_HTTP_REQUEST_INTERNAL", &args) > 0);
    assert_eq!(lab.world.waiting_requests()[0].method, "GET");
}

#[test]
fn http_in() {
    let lab = Lab::new();
    let request = IncomingRequest {
        body: b"body".to_vec(),
        ..IncomingRequest::new("POST", "/x")
    };
    assert!(lab.world.request(&lab.host, "shop", &request).is_err());
    let (data, seen) = lab.host.noting();
    let data_handler = data.clone();
    let handler = lab.host.function(Rc::new(move |host, arguments| {
        let arguments = Value::decode_list(arguments).ok_or("no list")?;
        let function = |table: &Value, name: &str| {
            table
                .get(name)
                .and_then(Value::as_function)
                .map(str::to_owned)
                .ok_or("no function")
        };
        let (req, res) = (&arguments[0], &arguments[1]);
        assert_eq!(req.get("path"), Some(&"/x".into()));
        let call = |name: &str, args: &[Value]| host.call(name, &payload(args));
        call(
            &function(req, "setDataHandler")?,
            &[Value::Function(data_handler.clone())],
        )?;
        let headers = Value::map([("A", "b".into())]);
        call(&function(res, "writeHead")?, &[201.into(), headers])?;
        call(&function(res, "write")?, &["one ".into()])?;
        call(&function(res, "send")?, &["two".into()])?;
        assert!(
            call(&function(res, "send")?, &[]).is_err(),
            "it is complete"
        );
        Ok(vec![0x90])
    }));
    lab.call("SET_HTTP_HANDLER", &[handler.as_str().into()]);
    let number = lab.world.request(&lab.host, "shop", &request).unwrap();
    let answer = lab.world.incoming(number).unwrap();
    assert_eq!(
        (answer.status, answer.body.as_slice(), answer.done),
        (201, &b"one two"[..], true)
    );
    assert_eq!(answer.headers, [("A".to_owned(), "b".to_owned())]);
    assert_eq!(seen.take(), [r#"["body"]"#]);
    assert_eq!(lab.host.owners(&data), 0);
    assert_eq!(lab.world.cancel_request(&lab.host, number), Ok(false));
}

#[test]
fn the_user_interface() {
    let lab = Lab::client();
    assert_eq!(lab.int("SEND_NUI_MESSAGE", &["{\"a\":1}".into()]), 1);
    assert_eq!(lab.int("SEND_NUI_MESSAGE", &["{".into()]), 0);
    assert_eq!(
        lab.world.take_nui_messages(),
        [("shop".to_owned(), "{\"a\":1}".to_owned())]
    );
    lab.call("SET_NUI_FOCUS", &[1.into(), 0.into()]);
    assert_eq!(lab.int("IS_NUI_FOCUSED", &[]), 1);
    let callback = lab.host.function(Rc::new(|host, arguments| {
        let arguments = Value::decode_list(arguments).ok_or("no list")?;
        let reply = arguments[1].as_function().ok_or("no function")?;
        host.call(reply, &payload(&[arguments[0].clone()]))?;
        Ok(vec![0x90])
    }));
    lab.call(
        "REGISTER_NUI_CALLBACK",
        &["buy".into(), callback.as_str().into()],
    );
    let answer = lab
        .world
        .nui_callback(&lab.host, "shop", "buy", &5.into())
        .unwrap();
    assert_eq!(answer.take(), Some(5.into()));
    lab.call(
        "REGISTER_RAW_NUI_CALLBACK",
        &["raw".into(), callback.as_str().into()],
    );
    let answer = lab
        .world
        .nui_callback(&lab.host, "shop", "raw", &5.into())
        .unwrap();
    assert_eq!(answer.take().unwrap().get("body"), Some(&"5".into()));
    lab.call("UNREGISTER_RAW_NUI_CALLBACK", &["raw".into()]);
    assert!(
        lab.world
            .nui_callback(&lab.host, "shop", "raw", &5.into())
            .is_err()
    );
    lab.call("REGISTER_NUI_CALLBACK_TYPE", &["old".into()]);
    lab.world
        .nui_callback(&lab.host, "shop", "old", &5.into())
        .unwrap();
    assert!(lab.emitted()[0].starts_with("shop<-__cfx_nui:old [5, function("));
    let (down, pressed) = lab.host.noting();
    let (up, released) = lab.host.noting();
    lab.call(
        "REGISTER_COMMAND",
        &["+duck".into(), down.as_str().into(), 0.into()],
    );
    lab.call(
        "REGISTER_COMMAND",
        &["-duck".into(), up.as_str().into(), 0.into()],
    );
    let key = ["+duck".into(), "Duck".into(), "keyboard".into(), "Z".into()];
    lab.call("REGISTER_KEY_MAPPING", &key);
    assert_eq!(lab.world.press_key(&lab.host, "z", true), Ok(Ran::Done));
    assert_eq!((pressed.take().len(), released.take().len()), (1, 0));
    assert_eq!(lab.world.press_key(&lab.host, "z", false), Ok(Ran::Done));
    assert_eq!(released.take(), [r#"[0, [], "-duck"]"#]);
    assert_eq!(lab.world.press_key(&lab.host, "y", true), Ok(Ran::Unknown));
}

#[test]
fn resources_and_files() {
    let lab = Lab::new();
    lab.world.add_metadata("shop", "author", "Ada");
    lab.world.add_metadata("shop", "author", "Bob");
    lab.world.add_resource("bank", ResourceState::Stopped);
    assert_eq!(lab.int("GET_NUM_RESOURCES", &[]), 2);
    assert_eq!(
        lab.text("GET_RESOURCE_BY_FIND_INDEX", &[1.into()])
            .as_deref(),
        Some("bank")
    );
    let state = |name: &str| lab.text("GET_RESOURCE_STATE", &[name.into()]).unwrap();
    assert_eq!(
        (state("shop"), state("bank"), state("x")),
        ("started".into(), "stopped".into(), "missing".into())
    );
    assert_eq!(lab.int("START_RESOURCE", &["bank".into()]), 1);
    assert_eq!(lab.int("START_RESOURCE", &["bank".into()]), 0);
    assert_eq!(state("bank"), "started");
    assert_eq!(
        lab.int(
            "GET_NUM_RESOURCE_METADATA",
            &["shop".into(), "author".into()]
        ),
        2
    );
    let second = ["shop".into(), "author".into(), 1.into()];
    assert_eq!(
        lab.text("GET_RESOURCE_METADATA", &second).as_deref(),
        Some("Bob")
    );
    let save = |path: &str, len: i32| {
        let content = Arg::Bytes(b"a\0b\0".to_vec());
        lab.int(
            "SAVE_RESOURCE_FILE",
            &["shop".into(), path.into(), content, len.into()],
        )
    };
    assert_eq!(
        (save("data/x", 3), save("y", -1), save("../z", 3)),
        (1, 1, 0)
    );
    let load = |path: &str| lab.text("LOAD_RESOURCE_FILE", &["shop".into(), path.into()]);
    assert_eq!(load("data/./x").as_deref(), Some("a\0b"));
    assert_eq!(load("y").as_deref(), Some("a"));
    assert_eq!(load("../shop/y"), None);
    assert!(lab.text("GET_RESOURCE_PATH", &["shop".into()]).is_some());
    assert_eq!(lab.text("GET_RESOURCE_PATH", &["nobody".into()]), None);
}

#[test]
fn the_console() {
    let lab = Lab::new();
    let (listener, seen) = lab.host.noting();
    lab.call("REGISTER_CONSOLE_LISTENER", &[listener.as_str().into()]);
    let line = ConsoleLine {
        channel: "script:shop".into(),
        text: "hi".into(),
    };
    lab.world.write_line(&lab.host, &line);
    assert_eq!(seen.take(), [r#"["script:shop", "hi"]"#]);
    assert_eq!(lab.text("GET_CONSOLE_BUFFER", &[]).as_deref(), Some("hi\n"));
    let hash = lab.text("GET_PASSWORD_HASH", &["Secret".into()]).unwrap();
    let verify =
        |word: &str, hash: &str| lab.int("VERIFY_PASSWORD_HASH", &[word.into(), hash.into()]);
    assert_eq!((verify("Secret", &hash), verify("secret", &hash)), (1, 0));
    assert_eq!(verify("Secret", "nonsense"), 0);
    assert_ne!(
        lab.text("GET_PASSWORD_HASH", &["Secret".into()]).unwrap(),
        hash
    );
    lab.call("PROFILER_ENTER_SCOPE", &["a".into()]);
    lab.world.record_profile(true);
    assert_eq!(lab.int("PROFILER_IS_RECORDING", &[]), 1);
    lab.call("PROFILER_ENTER_SCOPE", &["b".into()]);
    lab.call("PROFILER_EXIT_SCOPE", &[]);
    assert_eq!(lab.world.take_profile().len(), 2, "none before it records");
}

#[test]
fn values() {
    let value = Value::Array(vec![
        Value::Nil,
        (-5).into(),
        (-40_000).into(),
        u64::MAX.into(),
        i64::MIN.into(),
        0.5.into(),
        "ä".into(),
        "x".repeat(300).into(),
        Value::Bytes(vec![1, 2]),
        Value::map([("a", Value::Array((0..20).map(Value::from).collect()))]),
        Value::Function("shop:1:2".into()),
        Value::Vector(21, vec![1.0, 2.0, 3.0]),
        Value::Ext(41, b"7".to_vec()),
    ]);
    assert_eq!(Value::decode(&value.encode()), Some(value));
    assert_eq!(Value::from(0.1_f32), Value::from(0.1_f64));
    assert_ne!(Value::from(0.1_f64), Value::from(0.100_001_f64));
    assert_ne!(Value::from(3), Value::from(3.0));
    for broken in [
        &[0xc1][..],
        &[0x92, 1],
        &[0xdd, 255, 255, 255, 255],
        &[0xa5, b'x'],
        &[1, 1],
    ] {
        assert_eq!(Value::decode(broken), None, "{broken:?}");
    }
    assert_eq!(Value::decode(&[0x91; 100]), None, "nested too deep");
    let one = Value::map([("a", 1.into()), ("b", 2.into())]);
    let other = Value::map([("b", 2.into()), ("a", 1.into())]);
    assert_eq!(one, other);
    assert_eq!(Value::from_json(&one.to_json()), one);
}
