//! A world described by a file: who plays, what is there, what is set before the scripts
//! start. It is TOML, and everything in it is optional:
//!
//! ```toml
//! time_ms = 60000              # the clock
//! kvp_file = "kvp.json"        # where key-value stores are kept; beside this file
//! game_type = "Race"
//! map_name = "fivem-map-skater"
//! console = ["add_ace group.admin command allow"]   # lines of the server's console
//!
//! [convars]
//! sv_maxclients = 48
//! motd = { value = "hello", replicated = true }     # or server_info, or hidden
//!
//! [[player]]
//! name = "Ada"
//! id = 7                       # else the next free one, from 1 on
//! identifiers = ["license:0001"]
//! groups = ["group.admin"]
//! position = [10.0, 20.0, 30.0]
//! heading = 90.0
//! state = { job = "police" }   # also: ping, bucket, endpoint, tokens, model, health,
//!                              # armour, talking, muted
//! [[entity]]
//! kind = "vehicle"             # or ped, object
//! model = "adder"              # or the hash as a number
//! position = [1.0, 2.0, 3.0]
//! owner = "Ada"                # or the id
//! state = { locked = true }    # also: heading, rotation, velocity, bucket, plate, health,
//!                              # armour, net_id
//! [state.global]
//! weather = "RAIN"
//!
//! [kvp.shop]                   # what a resource has stored: text, integers, floats
//! stock = 10
//!
//! [acl]
//! principals = { "identifier.license:0001" = ["group.owner"] }
//! allow = { "group.owner" = ["command"] }
//! deny = { "builtin.everyone" = ["command.stop"] }
//!
//! [bucket.3]
//! population = false
//! lockdown = "strict"          # or relaxed, inactive
//!
//! [resource.bank]              # one that exists in name only, or more of one that runs
//! state = "started"
//! metadata = { author = "Ada", file = ["a.json", "b.json"] }
//! files = { "a.json" = "{}", "b.json" = { path = "fixtures/b.json" } }
//!
//! [[http]]                     # what scripts' requests are answered with
//! method = "GET"               # else any
//! url = "https://api.example/" # that it begins with
//! status = 200
//! headers = { "content-type" = "application/json" }
//! json = { ok = true }         # or body = "text", or file = "path", or error = "text"
//!
//! [network]                    # how players are connected, where two sides run
//! latency_ms = 40
//! jitter_ms = 10
//! loss = 0.01
//! reliable = true
//! seed = 1
//! ```
//!
//! In code the same is done by the methods of [`World`], and of
//! [`Network`](crate::network::Network).

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use cfx_sim::{
    By, EntityKind, HttpResponse, Lockdown, Ran, ResourceState, Stored, Value, Vec3, World, joaat,
};
use serde::Deserialize;
use toml::{Spanned, Value as Toml};

use crate::host::Host;
use crate::network::Link;

/// What is wrong with a file that describes a world, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {reason}{}", path.display(), Excerpt(excerpt))]
#[non_exhaustive]
pub struct WorldFileError {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1 on; 0 when it is about the file as a whole.
    pub line: usize,
    /// What is written in that line.
    pub excerpt: String,
    /// What is wrong with it, with the key, and what to write instead.
    pub reason: String,
}

struct Excerpt<'a>(&'a str);

impl std::fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            "" => Ok(()),
            text => write!(f, "\n    {text}"),
        }
    }
}

/// A world's description that has been read. It may be applied to several worlds.
///
/// ```
/// use host_shim::Host;
/// use host_shim::world_file::WorldFile;
///
/// let file = WorldFile::parse(
///     "world.toml",
///     r#"
///         [[player]]
///         name = "Ada"
///         state = { job = "police" }
///     "#,
/// )?;
/// let host = Host::new();
/// file.apply(&host)?;
/// assert_eq!(host.world().players(), [1]);
/// assert_eq!(host.world().state("player:1", "job"), Some("police".into()));
///
/// let wrong = WorldFile::parse("world.toml", "[[player]]\nnaem = \"Ada\"").unwrap_err();
/// assert_eq!(wrong.line, 2);
/// assert!(wrong.to_string().starts_with("world.toml:2: unknown field `naem`"));
/// # Ok::<(), host_shim::world_file::WorldFileError>(())
/// ```
#[derive(Debug, Clone)]
pub struct WorldFile {
    path: PathBuf,
    text: String,
    content: Content,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Content {
    time_ms: Option<i64>,
    kvp_file: Option<Spanned<String>>,
    game_type: Option<String>,
    map_name: Option<String>,
    local_player: Option<Spanned<Toml>>,
    #[serde(default)]
    console: Vec<Spanned<String>>,
    #[serde(default)]
    convars: BTreeMap<String, Spanned<Toml>>,
    #[serde(default)]
    player: Vec<Spanned<PlayerEntry>>,
    #[serde(default)]
    entity: Vec<Spanned<EntityEntry>>,
    #[serde(default)]
    state: BTreeMap<String, State>,
    #[serde(default)]
    kvp: BTreeMap<String, BTreeMap<String, Spanned<Toml>>>,
    #[serde(default)]
    acl: AclEntry,
    #[serde(default)]
    bucket: BTreeMap<Spanned<String>, BucketEntry>,
    #[serde(default)]
    resource: BTreeMap<String, ResourceEntry>,
    #[serde(default)]
    http: Vec<Spanned<HttpEntry>>,
    network: Option<NetworkEntry>,
}

/// What a state bag has.
type State = BTreeMap<String, Spanned<Toml>>;

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlayerEntry {
    name: String,
    id: Option<Spanned<u32>>,
    identifiers: Option<Vec<String>>,
    tokens: Option<Vec<String>>,
    groups: Option<Vec<String>>,
    ping: Option<i32>,
    endpoint: Option<String>,
    bucket: Option<i32>,
    talking: Option<bool>,
    muted: Option<bool>,
    model: Option<Spanned<Toml>>,
    position: Option<[f32; 3]>,
    heading: Option<f32>,
    health: Option<i32>,
    armour: Option<i32>,
    #[serde(default)]
    state: State,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntityEntry {
    kind: Spanned<String>,
    model: Spanned<Toml>,
    net_id: Option<Spanned<i32>>,
    position: Option<[f32; 3]>,
    rotation: Option<[f32; 3]>,
    heading: Option<f32>,
    velocity: Option<[f32; 3]>,
    owner: Option<Spanned<Toml>>,
    bucket: Option<i32>,
    plate: Option<String>,
    health: Option<i32>,
    armour: Option<i32>,
    #[serde(default)]
    state: State,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct AclEntry {
    principals: BTreeMap<String, Vec<String>>,
    allow: BTreeMap<String, Vec<String>>,
    deny: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct BucketEntry {
    population: Option<bool>,
    lockdown: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResourceEntry {
    state: Option<Spanned<String>>,
    path: Option<String>,
    #[serde(default)]
    metadata: BTreeMap<String, Spanned<Toml>>,
    #[serde(default)]
    files: BTreeMap<String, Spanned<Toml>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct HttpEntry {
    #[serde(default)]
    method: String,
    url: String,
    status: Option<i32>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    body: Option<String>,
    json: Option<Spanned<Toml>>,
    file: Option<Spanned<String>>,
    error: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NetworkEntry {
    #[serde(default)]
    latency_ms: u64,
    #[serde(default)]
    jitter_ms: u64,
    loss: Option<Spanned<f64>>,
    reliable: Option<bool>,
    #[serde(default)]
    seed: u64,
}

type Place = Range<usize>;
/// What is wrong, and where.
type Wrong = (Place, String);

fn wrong<T>(place: &Place, reason: impl Into<String>) -> Result<T, Wrong> {
    Err((place.clone(), reason.into()))
}

fn vec3([x, y, z]: [f32; 3]) -> Vec3 {
    Vec3 { x, y, z }
}

/// A value as scripts see it.
fn value(toml: &Toml, place: &Place, key: &str) -> Result<Value, Wrong> {
    Ok(match toml {
        Toml::String(text) => text.as_str().into(),
        Toml::Integer(number) => Value::Int((*number).into()),
        Toml::Float(number) => Value::Float(*number),
        Toml::Boolean(flag) => (*flag).into(),
        Toml::Datetime(time) => {
            return wrong(
                place,
                format!("`{key}` is a date, and scripts know none: write it as text, \"{time}\""),
            );
        }
        Toml::Array(items) => {
            let items = items.iter().map(|item| value(item, place, key));
            Value::Array(items.collect::<Result<_, _>>()?)
        }
        Toml::Table(entries) => {
            let entries = entries.iter().map(|(name, item)| {
                let item = value(item, place, key)?;
                Ok((name.as_str().into(), item))
            });
            Value::Map(entries.collect::<Result<_, Wrong>>()?)
        }
    })
}

fn stored(toml: &Toml, place: &Place, key: &str) -> Result<Stored, Wrong> {
    match toml {
        Toml::String(text) => Ok(text.as_str().into()),
        Toml::Integer(number) => match i32::try_from(*number) {
            Ok(number) => Ok(number.into()),
            Err(_) => wrong(
                place,
                format!(
                    "`{key}` is {number}, and a stored integer has 32 bits: write it as text, or as a float"
                ),
            ),
        },
        #[allow(clippy::cast_possible_truncation, reason = "what the platform stores")]
        Toml::Float(number) => Ok((*number as f32).into()),
        other => wrong(
            place,
            format!(
                "`{key}` is a value of type {}, and only text, integers and floats are stored",
                other.type_str()
            ),
        ),
    }
}

fn model(toml: &Spanned<Toml>) -> Result<u32, Wrong> {
    match toml.get_ref() {
        Toml::String(name) => Ok(joaat(name.as_bytes())),
        Toml::Integer(hash) => {
            // Scripts print them with and without a sign.
            let unsigned = u32::try_from(*hash).ok();
            let signed = i32::try_from(*hash).ok().map(i32::cast_unsigned);
            match unsigned.or(signed) {
                Some(hash) => Ok(hash),
                None => wrong(&toml.span(), "`model` is a number with more than 32 bits"),
            }
        }
        _ => wrong(
            &toml.span(),
            "`model` is neither a name such as \"adder\" nor a hash such as 0xB779A091",
        ),
    }
}

impl WorldFile {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or something in it is wrong.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, WorldFileError> {
        let path = path.as_ref();
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(path, text),
            Err(error) => Err(WorldFileError {
                path: path.to_owned(),
                line: 0,
                excerpt: String::new(),
                reason: format!("the world's description cannot be read: {error}"),
            }),
        }
    }

    /// Reads a description that is in memory. The path is for error messages, and for the
    /// files that are named relative to it.
    ///
    /// # Errors
    /// When something in it is wrong.
    pub fn parse(
        path: impl Into<PathBuf>,
        text: impl Into<String>,
    ) -> Result<Self, WorldFileError> {
        let (path, text) = (path.into(), text.into());
        let content = match toml::from_str(&text) {
            Ok(content) => content,
            Err(error) => {
                let place = error.span().unwrap_or_default();
                return Err(located(&path, &text, &place, error.message().to_owned()));
            }
        };
        let file = Self {
            path,
            text,
            content,
        };
        // What can be said without a world.
        file.link().map_err(|wrong| file.locate(wrong))?;
        file.rehearse().map_err(|wrong| file.locate(wrong))?;
        Ok(file)
    }

    fn locate(&self, (place, reason): Wrong) -> WorldFileError {
        located(&self.path, &self.text, &place, reason)
    }

    fn beside(&self, path: &str) -> PathBuf {
        let folder = self.path.parent().unwrap_or(Path::new(""));
        folder.join(path)
    }

    /// Checks everything that does not depend on what is there already.
    fn rehearse(&self) -> Result<(), Wrong> {
        let content = &self.content;
        let states = content.state.values();
        let states = states.chain(content.player.iter().map(|player| &player.get_ref().state));
        let states = states.chain(content.entity.iter().map(|entity| &entity.get_ref().state));
        for (key, toml) in states.flatten() {
            value(toml.get_ref(), &toml.span(), key)?;
        }
        for (key, toml) in content.kvp.values().flatten() {
            stored(toml.get_ref(), &toml.span(), key)?;
        }
        for entry in &content.player {
            let entry = entry.get_ref();
            entry.model.as_ref().map(model).transpose()?;
            if let Some(id) = &entry.id
                && !(1..0x1_0000).contains(id.get_ref())
            {
                return wrong(&id.span(), "a player's `id` is from 1 to 65535");
            }
        }
        for entry in &content.entity {
            kind(&entry.get_ref().kind)?;
            model(&entry.get_ref().model)?;
        }
        for (name, toml) in &content.convars {
            convar(name, toml)?;
        }
        for (id, entry) in &content.bucket {
            bucket(id)?;
            entry.lockdown.as_ref().map(lockdown).transpose()?;
        }
        for entry in content.resource.values() {
            entry.state.as_ref().map(resource_state).transpose()?;
            for (key, toml) in &entry.metadata {
                metadata(key, toml)?;
            }
            for (name, toml) in &entry.files {
                file_entry(name, toml)?;
            }
        }
        for entry in &content.http {
            let place = entry.span();
            let entry = entry.get_ref();
            let answers = [
                entry.body.is_some(),
                entry.json.is_some(),
                entry.file.is_some(),
                entry.error.is_some(),
            ];
            if answers.into_iter().filter(|given| *given).count() > 1 {
                return wrong(
                    &place,
                    format!(
                        "the answer to \"{}\" has more than one of `body`, `json`, `file` and `error`: leave one",
                        entry.url
                    ),
                );
            }
            if let Some(json) = &entry.json {
                value(json.get_ref(), &json.span(), "json")?;
            }
        }
        Ok(())
    }

    /// How players are connected, and what chance begins with: `[network]`.
    pub fn network(&self) -> Option<(Link, u64)> {
        self.link().ok().flatten()
    }

    fn link(&self) -> Result<Option<(Link, u64)>, Wrong> {
        let Some(entry) = &self.content.network else {
            return Ok(None);
        };
        let loss = match &entry.loss {
            Some(loss) if !(0.0..=1.0).contains(loss.get_ref()) => {
                return wrong(
                    &loss.span(),
                    "`loss` is the part that gets lost, from 0.0 to 1.0: one in a hundred is 0.01",
                );
            }
            Some(loss) => *loss.get_ref(),
            None => 0.0,
        };
        let link = Link {
            latency_ms: entry.latency_ms,
            jitter_ms: entry.jitter_ms,
            loss,
            reliable: entry.reliable.unwrap_or(true),
        };
        Ok(Some((link, entry.seed)))
    }

    /// The resources that it describes.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.content.resource.keys().map(String::as_str)
    }

    /// The file of the key-value stores, if one is named.
    pub fn kvp_file(&self) -> Option<PathBuf> {
        let path = self.content.kvp_file.as_ref()?;
        Some(self.beside(path.get_ref()))
    }

    /// Puts everything into a host's world, and sets its clock. What is there already stays.
    ///
    /// # Errors
    /// When something does not fit what is there, or a file that is named cannot be read.
    /// What stands before it is there then.
    pub fn apply(&self, host: &Host) -> Result<(), WorldFileError> {
        if let Some(time) = self.content.time_ms {
            host.set_now_ms(time);
        }
        self.apply_to(&host.world(), host)
    }

    /// Puts everything but the time into a world that another host has.
    ///
    /// # Errors
    /// As [`apply`](Self::apply).
    pub fn apply_to(&self, world: &World, host: &dyn cfx_sim::Host) -> Result<(), WorldFileError> {
        let applied = self.put(world, host);
        applied.map_err(|wrong| self.locate(wrong))
    }

    fn put(&self, world: &World, host: &dyn cfx_sim::Host) -> Result<(), Wrong> {
        let content = &self.content;
        if let (Some(path), Some(key)) = (self.kvp_file(), &content.kvp_file)
            && let Err(error) = world.open_kvp(path)
        {
            return wrong(&key.span(), format!("`kvp_file`: {error}"));
        }
        world.set_game_and_map(content.game_type.as_deref(), content.map_name.as_deref());
        for (name, toml) in &content.convars {
            let convar = convar(name, toml)?;
            match convar.kind {
                ConvarKind::Plain => world.set_convar(host, name, &convar.value),
                ConvarKind::Replicated => world.set_convar_replicated(host, name, &convar.value),
                ConvarKind::ServerInfo => world.set_convar_server_info(host, name, &convar.value),
                ConvarKind::Hidden => world.set_hidden_convar(host, name, &convar.value),
            }
        }
        let mut names = BTreeMap::new();
        for entry in &content.player {
            let id = put_player(world, host, entry)?;
            names.insert(entry.get_ref().name.as_str(), id);
        }
        if let Some(local) = &content.local_player {
            let id = player(world, &names, local, "local_player")?;
            world.set_local_player(Some(id));
        }
        for entry in &content.entity {
            put_entity(world, host, entry, &names)?;
        }
        for (bag, state) in &content.state {
            if !bag.starts_with("player:") {
                world.ensure_bag(bag);
            }
            put_state(world, host, bag, state)?;
        }
        for (resource, values) in &content.kvp {
            for (key, toml) in values {
                let value = stored(toml.get_ref(), &toml.span(), key)?;
                // What a file has kept is newer.
                if world.kvp(resource, key).is_none() || content.kvp_file.is_none() {
                    world.set_kvp(resource, key, Some(value));
                }
            }
        }
        for (child, parents) in &content.acl.principals {
            for parent in parents {
                world.add_principal(child, parent);
            }
        }
        for (principal, objects) in &content.acl.allow {
            objects
                .iter()
                .for_each(|object| world.allow(principal, object));
        }
        for (principal, objects) in &content.acl.deny {
            objects
                .iter()
                .for_each(|object| world.deny(principal, object));
        }
        for (id, entry) in &content.bucket {
            let lockdown = entry.lockdown.as_ref().map(lockdown).transpose()?;
            world.change_bucket(bucket(id)?, |settings| {
                settings.population = entry.population.unwrap_or(settings.population);
                settings.lockdown = lockdown.unwrap_or(settings.lockdown);
            });
        }
        for (name, entry) in &content.resource {
            self.put_resource(world, name, entry)?;
        }
        for entry in &content.http {
            let answer = self.answer(entry.get_ref())?;
            let entry = entry.get_ref();
            world.route(&entry.method, &entry.url, move |_| answer.clone());
        }
        for line in &content.console {
            match world.execute(host, line.get_ref(), &By::Console) {
                Ok(Ran::Done) => {}
                Ok(_) => {
                    return wrong(
                        &line.span(),
                        format!(
                            "`console`: there is no command `{}`; before the scripts start there are those of the platform: set, setr, sets, add_ace, remove_ace, add_principal, remove_principal",
                            line.get_ref()
                        ),
                    );
                }
                Err(error) => return wrong(&line.span(), format!("`console`: {error}")),
            }
        }
        Ok(())
    }

    fn put_resource(&self, world: &World, name: &str, entry: &ResourceEntry) -> Result<(), Wrong> {
        if let Some(state) = &entry.state {
            world.add_resource(name, resource_state(state)?);
        }
        if let Some(path) = &entry.path {
            world.set_resource_path(name, path);
        }
        for (key, toml) in &entry.metadata {
            for value in metadata(key, toml)? {
                world.add_metadata(name, key, &value);
            }
        }
        for (file, toml) in &entry.files {
            let content = match file_entry(file, toml)? {
                FileEntry::Text(text) => text.into_bytes(),
                FileEntry::Path(path) => self.load(&path, &toml.span(), file)?,
            };
            world.add_file(name, file, content);
        }
        Ok(())
    }

    fn load(&self, path: &str, place: &Place, key: &str) -> Result<Vec<u8>, Wrong> {
        let path = self.beside(path);
        match std::fs::read(&path) {
            Ok(bytes) => Ok(bytes),
            Err(error) => wrong(
                place,
                format!("`{key}`: {} cannot be read: {error}", path.display()),
            ),
        }
    }

    fn answer(&self, entry: &HttpEntry) -> Result<HttpResponse, Wrong> {
        if let Some(error) = &entry.error {
            let mut response = HttpResponse::failed(error);
            response.status = entry.status.unwrap_or(0);
            return Ok(response);
        }
        let body = if let Some(json) = &entry.json {
            let json = value(json.get_ref(), &json.span(), "json")?;
            json.to_json().to_string().into_bytes()
        } else if let Some(file) = &entry.file {
            self.load(file.get_ref(), &file.span(), "file")?
        } else {
            entry.body.clone().unwrap_or_default().into_bytes()
        };
        let response = HttpResponse::new(entry.status.unwrap_or(200), body);
        let headers = entry.headers.iter();
        Ok(headers.fold(response, |response, (name, value)| {
            response.header(name, value)
        }))
    }
}

fn located(path: &Path, text: &str, place: &Place, reason: String) -> WorldFileError {
    let before = text.get(..place.start).unwrap_or(text);
    let line = before.matches('\n').count();
    WorldFileError {
        path: path.to_owned(),
        line: line + 1,
        excerpt: text.lines().nth(line).unwrap_or_default().trim().to_owned(),
        reason,
    }
}

enum ConvarKind {
    Plain,
    Replicated,
    ServerInfo,
    Hidden,
}

struct Convar {
    value: String,
    kind: ConvarKind,
}

/// What a scalar is as a convar's value; scripts read text.
fn scalar(toml: &Toml) -> Option<String> {
    match toml {
        Toml::String(text) => Some(text.clone()),
        Toml::Integer(number) => Some(number.to_string()),
        Toml::Float(number) => Some(format!("{number:?}")),
        Toml::Boolean(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn convar(name: &str, toml: &Spanned<Toml>) -> Result<Convar, Wrong> {
    let refuse = || {
        wrong(
            &toml.span(),
            format!(
                "convar `{name}` is neither text nor a number nor a boolean nor {{ value = \"text\", replicated = true }}, with `replicated`, `server_info` or `hidden`"
            ),
        )
    };
    let plain = |value| Convar {
        value,
        kind: ConvarKind::Plain,
    };
    let table = match toml.get_ref() {
        Toml::Table(table) => table,
        other => return scalar(other).map(plain).map_or_else(refuse, Ok),
    };
    let Some(mut convar) = table.get("value").and_then(scalar).map(plain) else {
        return refuse();
    };
    let mut kinds = 0;
    for (key, flag) in table.iter().filter(|(key, _)| *key != "value") {
        let kind = match key.as_str() {
            "replicated" => ConvarKind::Replicated,
            "server_info" => ConvarKind::ServerInfo,
            "hidden" => ConvarKind::Hidden,
            _ => return refuse(),
        };
        match flag {
            Toml::Boolean(true) => {
                kinds += 1;
                convar.kind = kind;
            }
            Toml::Boolean(false) => {}
            _ => return refuse(),
        }
    }
    if kinds > 1 { refuse() } else { Ok(convar) }
}

fn kind(text: &Spanned<String>) -> Result<EntityKind, Wrong> {
    match text.get_ref().as_str() {
        "ped" => Ok(EntityKind::Ped),
        "vehicle" => Ok(EntityKind::Vehicle),
        "object" => Ok(EntityKind::Object),
        other => wrong(
            &text.span(),
            format!("`kind` is \"{other}\": write \"ped\", \"vehicle\" or \"object\""),
        ),
    }
}

fn bucket(id: &Spanned<String>) -> Result<i32, Wrong> {
    match id.get_ref().parse() {
        Ok(id) => Ok(id),
        Err(_) => wrong(
            &id.span(),
            format!("bucket `{}` has no number: write [bucket.3]", id.get_ref()),
        ),
    }
}

fn lockdown(text: &Spanned<String>) -> Result<Lockdown, Wrong> {
    match text.get_ref().as_str() {
        "strict" => Ok(Lockdown::Strict),
        "relaxed" => Ok(Lockdown::Relaxed),
        "inactive" => Ok(Lockdown::Inactive),
        other => wrong(
            &text.span(),
            format!("`lockdown` is \"{other}\": write \"strict\", \"relaxed\" or \"inactive\""),
        ),
    }
}

fn resource_state(text: &Spanned<String>) -> Result<ResourceState, Wrong> {
    match text.get_ref().as_str() {
        "uninitialized" => Ok(ResourceState::Uninitialized),
        "stopped" => Ok(ResourceState::Stopped),
        "starting" => Ok(ResourceState::Starting),
        "started" => Ok(ResourceState::Started),
        "stopping" => Ok(ResourceState::Stopping),
        other => wrong(
            &text.span(),
            format!(
                "`state` is \"{other}\": write \"uninitialized\", \"stopped\", \"starting\", \"started\" or \"stopping\""
            ),
        ),
    }
}

fn metadata(key: &str, toml: &Spanned<Toml>) -> Result<Vec<String>, Wrong> {
    let values = match toml.get_ref() {
        Toml::Array(items) => items.iter().map(scalar).collect(),
        other => scalar(other).map(|value| vec![value]),
    };
    match values {
        Some(values) => Ok(values),
        None => wrong(
            &toml.span(),
            format!("metadata `{key}` is neither text nor a list of texts"),
        ),
    }
}

enum FileEntry {
    Text(String),
    Path(String),
}

fn file_entry(name: &str, toml: &Spanned<Toml>) -> Result<FileEntry, Wrong> {
    match toml.get_ref() {
        Toml::String(text) => Ok(FileEntry::Text(text.clone())),
        Toml::Table(table) if table.len() == 1 && table.contains_key("path") => {
            match table.get("path") {
                Some(Toml::String(path)) => Ok(FileEntry::Path(path.clone())),
                _ => wrong(
                    &toml.span(),
                    format!("the `path` of file `{name}` is no text"),
                ),
            }
        }
        _ => wrong(
            &toml.span(),
            format!("file `{name}` is neither its text nor {{ path = \"file\" }}"),
        ),
    }
}

/// The player whom a key names by the name in this file, or by the id.
fn player(
    world: &World,
    names: &BTreeMap<&str, u32>,
    toml: &Spanned<Toml>,
    key: &str,
) -> Result<u32, Wrong> {
    let found = match toml.get_ref() {
        Toml::String(name) => names.get(name.as_str()).copied(),
        Toml::Integer(id) => u32::try_from(*id)
            .ok()
            .filter(|id| world.player(*id).is_some()),
        _ => None,
    };
    match found {
        Some(id) => Ok(id),
        None => wrong(
            &toml.span(),
            format!(
                "`{key}` names nobody who is there: write the name of a [[player]] of this file, or the id of one"
            ),
        ),
    }
}

fn put_state(
    world: &World,
    host: &dyn cfx_sim::Host,
    bag: &str,
    state: &State,
) -> Result<(), Wrong> {
    for (key, toml) in state {
        let value = value(toml.get_ref(), &toml.span(), key)?.encode();
        if !world.set_state(host, bag, key, &value, true) {
            return wrong(
                &toml.span(),
                format!(
                    "`{key}`: there is no state bag `{bag}`; there are `global`, `player:ID` of players and `entity:NET_ID`"
                ),
            );
        }
    }
    Ok(())
}

fn put_player(
    world: &World,
    host: &dyn cfx_sim::Host,
    entry: &Spanned<PlayerEntry>,
) -> Result<u32, Wrong> {
    let entry = entry.get_ref();
    let id = match &entry.id {
        None => world.add_player(&entry.name),
        Some(id) => {
            if !world.add_player_as(*id.get_ref(), &entry.name) {
                return wrong(
                    &id.span(),
                    format!(
                        "`id` {} belongs to another player: give \"{}\" one of its own, or none",
                        id.get_ref(),
                        entry.name
                    ),
                );
            }
            *id.get_ref()
        }
    };
    let model = entry.model.as_ref().map(model).transpose()?;
    world.change_player(id, |player| {
        let entry = entry.clone();
        player.identifiers = entry
            .identifiers
            .unwrap_or(std::mem::take(&mut player.identifiers));
        player.tokens = entry.tokens.unwrap_or(std::mem::take(&mut player.tokens));
        player.endpoint = entry
            .endpoint
            .unwrap_or(std::mem::take(&mut player.endpoint));
        player.ping = entry.ping.unwrap_or(player.ping);
        player.bucket = entry.bucket.unwrap_or(player.bucket);
        player.talking = entry.talking.unwrap_or(player.talking);
        player.muted = entry.muted.unwrap_or(player.muted);
        player.joined_ms = host.now_ms();
    });
    let ped = world.player(id).map_or(0, |player| player.ped);
    world.change_entity(ped, |ped| {
        ped.model = model.unwrap_or(ped.model);
        ped.coords = entry.position.map_or(ped.coords, vec3);
        ped.rotation.z = entry.heading.unwrap_or(ped.rotation.z);
        ped.health = entry.health.unwrap_or(ped.health);
        ped.armour = entry.armour.unwrap_or(ped.armour);
        ped.bucket = entry.bucket.unwrap_or(ped.bucket);
    });
    for group in entry.groups.iter().flatten() {
        world.add_principal(&format!("player.{id}"), group);
    }
    put_state(world, host, &format!("player:{id}"), &entry.state)?;
    Ok(id)
}

fn put_entity(
    world: &World,
    host: &dyn cfx_sim::Host,
    entry: &Spanned<EntityEntry>,
    names: &BTreeMap<&str, u32>,
) -> Result<(), Wrong> {
    let entry = entry.get_ref();
    let model = model(&entry.model)?;
    let owner = match &entry.owner {
        Some(owner) => Some(player(world, names, owner, "owner")?),
        None => None,
    };
    if let Some(net_id) = &entry.net_id
        && world.entity_by_net_id(*net_id.get_ref()).is_some()
    {
        return wrong(
            &net_id.span(),
            format!(
                "`net_id` {} belongs to another entity, maybe a player's ped: give one of its own, or none",
                net_id.get_ref()
            ),
        );
    }
    let coords = entry.position.map_or(Vec3::default(), vec3);
    let handle = world.add_entity(kind(&entry.kind)?, "", coords);
    world.change_entity(handle, |entity| {
        entity.model = model;
        entity.owner = owner;
        entity.rotation = entry.rotation.map_or(entity.rotation, vec3);
        entity.rotation.z = entry.heading.unwrap_or(entity.rotation.z);
        entity.velocity = entry.velocity.map_or(entity.velocity, vec3);
        entity.bucket = entry.bucket.unwrap_or(entity.bucket);
        entity.health = entry.health.unwrap_or(entity.health);
        entity.armour = entry.armour.unwrap_or(entity.armour);
        if let Some(plate) = &entry.plate {
            entity.plate.clone_from(plate);
        }
        if let Some(net_id) = &entry.net_id {
            entity.net_id = Some(*net_id.get_ref());
        }
    });
    let net_id = world.entity(handle).and_then(|entity| entity.net_id);
    if let Some(net_id) = net_id.filter(|_| !entry.state.is_empty()) {
        let bag = format!("entity:{net_id}");
        world.ensure_bag(&bag);
        put_state(world, host, &bag, &entry.state)?;
    }
    Ok(())
}
