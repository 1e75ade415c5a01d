//! Worlds that are described by a file.

use std::fs;
use std::path::PathBuf;

use host_shim::Host;
use host_shim::network::Link;
use host_shim::sim::{By, EntityKind, Lockdown, Stored, Value};
use host_shim::world_file::{WorldFile, WorldFileError};

use crate::probe::*;

const EVERYTHING: &str = r#"
time_ms = 60000
game_type = "Race"
map_name = "skater"
console = ["add_ace group.admin command allow", "setr fps 60"]

[convars]
sv_maxclients = 48
rate = 2.0
flag = true
motd = { value = "hello", replicated = true }
key = { value = "secret", hidden = true }
tags = { value = "a", server_info = true, replicated = false }

[[player]]
name = "Ada"
id = 7
identifiers = ["license:0001"]
groups = ["group.admin"]
position = [10.0, 20.0, 30.0]
heading = 90.0
model = "a_f_m_beach_01"
health = 150
armour = 20
ping = 35
bucket = 2
talking = true
state = { job = "police", rank = { level = 3, tags = ["a", 1.5, true] } }

[[player]]
name = "Bob"

[[entity]]
kind = "vehicle"
model = "adder"
net_id = 500
position = [1.0, 2.0, 3.0]
rotation = [1.0, 2.0, 3.0]
heading = 45.0
velocity = [3.0, 4.0, 0.0]
owner = "Ada"
plate = "ADA 1"
health = 900
state = { locked = true }

[[entity]]
kind = "object"
model = 0xB779A091
owner = 8
bucket = 5

[[entity]]
kind = "ped"
model = -1216765807

[state.global]
weather = "RAIN"

[state."player:8"]
job = "medic"

[kvp.shop]
stock = 10
name = "corner"
rate = 1.5

[acl]
principals = { "identifier.license:0001" = ["group.owner"] }
allow = { "group.owner" = ["command.stop"] }
deny = { "builtin.everyone" = ["command.quit"] }

[bucket.3]
population = false
lockdown = "strict"

[resource.bank]
state = "stopped"
path = "/srv/bank"
metadata = { author = "Ada", file = ["a.json", "b.json"] }
files = { "a.json" = "{}" }

[[http]]
url = "https://api.example/"
status = 201
headers = { "content-type" = "application/json" }
json = { ok = true }

[[http]]
method = "GET"
url = "https://down.example/"
error = "no route to host"

[network]
latency_ms = 40
jitter_ms = 10
loss = 0.01
seed = 9
"#;

#[test]
fn everything_is_there() {
    let file = WorldFile::parse("world.toml", EVERYTHING).unwrap();
    let lab = Lab::new(&["a"]);
    file.apply(&lab.host).unwrap();
    let (host, world) = (&lab.host, lab.host.world());
    assert_eq!(host.now_ms(), 60_000);
    assert_eq!(
        world.game_and_map(),
        (Some("Race".to_owned()), Some("skater".to_owned()))
    );
    let convar = |name: &str| world.convar(name).unwrap();
    assert_eq!(convar("sv_maxclients").value, "48");
    assert_eq!(convar("rate").value, "2.0");
    assert_eq!(convar("flag").value, "true");
    assert!(convar("motd").replicated && convar("fps").replicated);
    assert!(!convar("key").readable && convar("tags").server_info);
    assert!(!convar("tags").replicated);

    assert_eq!(world.players(), [7, 8]);
    let ada = world.player(7).unwrap();
    assert_eq!((ada.name.as_str(), ada.ping, ada.bucket), ("Ada", 35, 2));
    assert!(ada.talking);
    assert_eq!(ada.identifiers, ["license:0001"]);
    let ped = world.entity(ada.ped).unwrap();
    assert_eq!((ped.health, ped.armour, ped.bucket), (150, 20, 2));
    assert_eq!((ped.coords.y as i32, ped.rotation.z as i32), (20, 90));
    assert_eq!(world.state("player:7", "job"), Some("police".into()));
    let rank = Value::map([
        ("level", 3.into()),
        (
            "tags",
            Value::Array(vec!["a".into(), Value::Float(1.5), true.into()]),
        ),
    ]);
    assert_eq!(world.state("player:7", "rank"), Some(rank));
    assert_eq!(world.state("player:8", "job"), Some("medic".into()));
    assert_eq!(world.state("global", "weather"), Some("RAIN".into()));

    let car = world.entity_by_net_id(500).unwrap();
    assert_eq!((car.kind, car.owner), (EntityKind::Vehicle, Some(7)));
    assert_eq!((car.model, car.health), (0xB779_A091, 900));
    assert_eq!((car.plate.as_str(), car.rotation.z as i32), ("ADA 1", 45));
    assert_eq!(car.velocity.y as i32, 4);
    assert_eq!(world.state("entity:500", "locked"), Some(true.into()));
    let object = &world.entities(Some(EntityKind::Object))[0];
    assert_eq!((object.model, object.owner), (0xB779_A091, Some(8)));
    assert_eq!(object.bucket, 5);
    let peds = world.entities(Some(EntityKind::Ped));
    assert!(
        peds.iter().any(|ped| ped.model == 0xB779_A091),
        "by its signed hash"
    );

    assert_eq!(world.kvp("shop", "stock"), Some(Stored::Int(10)));
    assert_eq!(world.kvp("shop", "name"), Some("corner".into()));
    assert_eq!(world.kvp("shop", "rate"), Some(Stored::Float(1.5)));
    assert!(world.is_allowed("player.7", "command.heal"), "by its group");
    assert!(world.is_allowed("identifier.license:0001", "command.stop"));
    assert!(!world.is_allowed("builtin.everyone", "command.quit"));
    let bucket = world.bucket(3);
    assert_eq!(
        (bucket.population, bucket.lockdown),
        (false, Lockdown::Strict)
    );
    assert_eq!(world.metadata("bank", "file"), ["a.json", "b.json"]);
    assert_eq!(world.file("bank", "a.json").as_deref(), Some(&b"{}"[..]));
    let ask = |native: &str, name: &str| {
        let len = Invoke::new(native)
            .text(name)
            .wants(STRING, 64)
            .send(&lab, "a");
        String::from_utf8(lab.read("a", BUFFER, u32::try_from(len).unwrap())).unwrap()
    };
    assert_eq!(ask("GET_RESOURCE_STATE", "bank"), "stopped");
    assert_eq!(ask("GET_RESOURCE_PATH", "bank"), "/srv/bank");
    let link = Link {
        latency_ms: 40,
        jitter_ms: 10,
        loss: 0.01,
        reliable: true,
    };
    assert_eq!(file.network(), Some((link, 9)));
}

#[test]
fn requests_are_answered_as_described() {
    let file = WorldFile::parse("world.toml", EVERYTHING).unwrap();
    let lab = Lab::new(&["a"]);
    file.apply(&lab.host).unwrap();
    let seen = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
    let noted = std::rc::Rc::clone(&seen);
    lab.on("a", On::Event, move |asked| {
        noted
            .borrow_mut()
            .push(Value::decode(&asked.payload()).unwrap().to_string());
        0
    });
    lab.listen("a", "__cfx_internal:httpResponse");
    for url in ["https://api.example/x", "https://down.example/"] {
        let request = Value::map([("url", url.into())]).encode();
        let len = i32::try_from(request.len()).unwrap();
        Invoke::new("PERFORM_HTTP_REQUEST_INTERNAL_EX")
            .pointer(&request)
            .int(len)
            .wants(NUMBER, 8)
            .send(&lab, "a");
    }
    lab.host.tick(50);
    assert_eq!(
        seen.take(),
        [
            r#"[1, 201, "{\"ok\":true}", {content-type: "application/json"}, nil]"#,
            r#"[2, 0, nil, {}, "no route to host"]"#
        ]
    );
}

fn refused(text: &str) -> WorldFileError {
    match WorldFile::parse("dir/world.toml", text) {
        Err(error) => error,
        Ok(file) => file.apply(&Host::new()).expect_err(text),
    }
}

#[test]
fn errors_name_file_line_and_key() {
    for (text, line, key) in [
        ("a = ", 1, "dir/world.toml:1:"),
        ("\nplayers = 1", 2, "players"),
        ("[[player]]\nname = 3", 2, "name = 3"),
        ("[[player]]\nping = 3", 1, "name"),
        ("[[player]]\nname = \"a\"\nid = 0", 3, "`id`"),
        (
            "[[player]]\nname = \"a\"\nposition = [1.0, 2.0]",
            3,
            "position",
        ),
        ("[[player]]\nname = \"a\"\nmodel = true", 3, "`model`"),
        (
            "[[player]]\nname = \"a\"\nid = 1\n[[player]]\nname = \"b\"\nid = 1",
            6,
            "`id` 1",
        ),
        (
            "[[player]]\nname = \"a\"\nstate = { at = 2020-01-01 }",
            3,
            "`at`",
        ),
        ("[[entity]]\nkind = \"boat\"\nmodel = 1", 2, "`kind`"),
        (
            "[[entity]]\nkind = \"ped\"\nmodel = 99999999999",
            3,
            "`model`",
        ),
        (
            "[[entity]]\nkind = \"ped\"\nmodel = 1\nowner = \"Eve\"",
            4,
            "`owner`",
        ),
        (
            "[[entity]]\nkind = \"ped\"\nmodel = 1\nowner = 5",
            4,
            "`owner`",
        ),
        (
            "[[player]]\nname = \"a\"\n[[entity]]\nkind = \"ped\"\nmodel = 1\nnet_id = 1",
            6,
            "`net_id`",
        ),
        ("[state.\"player:9\"]\njob = 1", 2, "`player:9`"),
        ("[kvp.shop]\nstock = 9999999999", 2, "`stock`"),
        ("[kvp.shop]\nopen = true", 2, "`open`"),
        ("[convars]\na = [1]", 2, "`a`"),
        ("[convars]\na = { value = 1, relicated = true }", 2, "`a`"),
        (
            "[convars]\na = { value = 1, replicated = true, hidden = true }",
            2,
            "`a`",
        ),
        ("[bucket.x]\npopulation = true", 1, "`x`"),
        ("[bucket.1]\nlockdown = \"loose\"", 2, "`lockdown`"),
        ("[resource.a]\nstate = \"running\"", 2, "`state`"),
        ("[resource.a]\nmetadata = { x = { y = 1 } }", 2, "`x`"),
        ("[resource.a]\nfiles = { x = 1 }", 2, "`x`"),
        (
            "[resource.a]\nfiles = { x = { path = \"gone\" } }",
            2,
            "dir/gone",
        ),
        (
            "[[http]]\nurl = \"u\"\nbody = \"b\"\nerror = \"e\"",
            1,
            "`body`",
        ),
        ("[[http]]\nurl = \"u\"\nfile = \"gone\"", 3, "`file`"),
        ("[network]\nloss = 2.0", 2, "`loss`"),
        ("[network]\nloss = nan", 2, "`loss`"),
        ("local_player = 4", 1, "`local_player`"),
        ("console = [\n  \"fly\"\n]", 2, "`fly`"),
        ("kvp_file = \"no/such/folder/x\"", 1, "`kvp_file`"),
    ] {
        let error = refused(text);
        assert_eq!(error.line, line, "{text}: {error}");
        let said = error.to_string();
        assert!(
            said.starts_with(&format!("dir/world.toml:{line}: ")),
            "{said}"
        );
        assert!(said.contains(key), "{text}: {said}");
    }
    let error = WorldFile::read("no/such.toml").unwrap_err();
    assert!(error.to_string().contains("no/such.toml"), "{error}");
}

#[test]
fn no_text_panics() {
    // Every beginning of a file that has everything, and every line left out.
    for end in (0..EVERYTHING.len())
        .filter(|end| EVERYTHING.is_char_boundary(*end))
        .step_by(7)
    {
        if let Ok(file) = WorldFile::parse("w", &EVERYTHING[..end]) {
            let _ = file.apply(&Host::new());
        }
    }
    let lines: Vec<&str> = EVERYTHING.lines().collect();
    for out in 0..lines.len() {
        let mut rest = lines.clone();
        rest.remove(out);
        if let Ok(file) = WorldFile::parse("w", rest.join("\n")) {
            let _ = file.apply(&Host::new());
        }
    }
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn files_are_found_beside_it() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("world-file");
    let folder = Folder(folder);
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(folder.0.join("data.json"), "[1]").unwrap();
    let path = folder.0.join("world.toml");
    let text = "kvp_file = \"kvp.json\"\n[kvp.shop]\nstock = 10\n[resource.shop]\n\
                files = { \"config.json\" = { path = \"data.json\" } }";
    fs::write(&path, text).unwrap();
    let run = |value: i32| {
        let host = Host::new();
        let file = WorldFile::read(&path).unwrap();
        assert_eq!(file.kvp_file(), Some(folder.0.join("kvp.json")));
        file.apply(&host).unwrap();
        assert_eq!(
            host.world().file("shop", "config.json").as_deref(),
            Some(&b"[1]"[..])
        );
        let before = host.world().kvp("shop", "stock");
        host.world().set_kvp("shop", "stock", Some(value.into()));
        before
    };
    assert_eq!(run(7), Some(Stored::Int(10)), "what the description says");
    assert_eq!(run(8), Some(Stored::Int(7)), "what was kept is newer");
}

#[test]
fn a_described_player_runs_commands() {
    let lab = Lab::new(&["a"]);
    let text = "[[player]]\nname = \"Ada\"\ngroups = [\"group.admin\"]\n[[player]]\nname = \"Bob\"\n\
                [acl]\nallow = { \"group.admin\" = [\"command\"] }";
    WorldFile::parse("w", text)
        .unwrap()
        .apply(&lab.host)
        .unwrap();
    Invoke::new("REGISTER_COMMAND")
        .text("heal")
        .text("a:1:3")
        .int(1)
        .send(&lab, "a");
    let world = lab.host.world();
    let run = |id| world.execute(&lab.host, "heal", &By::Player(id)).unwrap();
    assert_eq!(run(1), host_shim::sim::Ran::Done);
    assert_eq!(run(2), host_shim::sim::Ran::Denied);
}
