//! Resources: what their manifests say, and their files.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::call::{Answer, Call, CallError, Host, arg, set};
use crate::world::{Entry, World, joaat};

/// Where a resource is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceState {
    /// Nothing of it has run yet.
    Uninitialized,
    /// It does not run.
    Stopped,
    /// It is being started.
    Starting,
    /// It runs.
    Started,
    /// It is being stopped.
    Stopping,
}

impl ResourceState {
    /// The word that scripts know it by.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Uninitialized => "uninitialized",
            Self::Stopped => "stopped",
            Self::Starting => "starting",
            Self::Started => "started",
            Self::Stopping => "stopping",
        }
    }
}

/// Where a resource's files are that the world does not hold.
type FileSource = Rc<dyn Fn(&str) -> Option<Vec<u8>>>;

#[derive(Default)]
pub(crate) struct Resources {
    /// Resources that exist in name only.
    others: Vec<(String, ResourceState)>,
    metadata: BTreeMap<(String, String), Vec<String>>,
    files: BTreeMap<(String, String), Vec<u8>>,
    sources: BTreeMap<String, FileSource>,
    paths: BTreeMap<String, String>,
}

/// The path within the resource; `None` for one that leads out of it.
fn inside(path: &str) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

impl World {
    /// Adds a resource that exists in name only, in this state.
    pub fn add_resource(&self, name: &str, state: ResourceState) {
        let others = &mut self.parts.resources.borrow_mut().others;
        others.retain(|(known, _)| known != name);
        others.push((name.to_owned(), state));
    }

    /// Adds an entry of a resource's manifest.
    pub fn add_metadata(&self, resource: &str, key: &str, value: &str) {
        let key = (resource.to_owned(), key.to_owned());
        let metadata = &mut self.parts.resources.borrow_mut().metadata;
        metadata.entry(key).or_default().push(value.to_owned());
    }

    /// Makes these, in their order, all entries of a resource's manifest.
    ///
    /// ```
    /// let world = cfx_sim::World::new();
    /// world.set_manifest("shop", [("game", "gta5"), ("game", "rdr3")]);
    /// assert_eq!(world.metadata("shop", "game"), ["gta5", "rdr3"]);
    /// ```
    pub fn set_manifest<'a>(
        &self,
        resource: &str,
        entries: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) {
        let mut metadata = BTreeMap::<_, Vec<_>>::new();
        for (key, value) in entries {
            let key = (resource.to_owned(), key.to_owned());
            metadata.entry(key).or_default().push(value.to_owned());
        }
        let known = &mut self.parts.resources.borrow_mut().metadata;
        known.retain(|(owner, _), _| owner != resource);
        known.extend(metadata);
    }

    /// What a resource's manifest has under a key.
    #[must_use]
    pub fn metadata(&self, resource: &str, key: &str) -> Vec<String> {
        let key = (resource.to_owned(), key.to_owned());
        let resources = self.parts.resources.borrow();
        resources.metadata.get(&key).cloned().unwrap_or_default()
    }

    /// Puts a file into a resource. All files are in memory: what scripts save is never
    /// written to the disk.
    pub fn add_file(&self, resource: &str, path: &str, content: impl Into<Vec<u8>>) {
        if let Some(path) = inside(path) {
            let key = (resource.to_owned(), path);
            let files = &mut self.parts.resources.borrow_mut().files;
            files.insert(key, content.into());
        }
    }

    /// Says where a resource's files come from that nobody has put into the world: the
    /// function gets the path within the resource, without `..` and with `/` between its names.
    ///
    /// ```
    /// let world = cfx_sim::World::new();
    /// world.set_file_source("shop", |path| (path == "a.txt").then(|| b"old".to_vec()));
    /// assert_eq!(world.file("shop", "./a.txt").unwrap(), b"old");
    /// world.add_file("shop", "a.txt", "new");
    /// assert_eq!(world.file("shop", "a.txt").unwrap(), b"new");
    /// assert_eq!(world.file("shop", "b.txt"), None);
    /// ```
    pub fn set_file_source(
        &self,
        resource: &str,
        source: impl Fn(&str) -> Option<Vec<u8>> + 'static,
    ) {
        let source: FileSource = Rc::new(source);
        let mut resources = self.parts.resources.borrow_mut();
        let before = resources.sources.insert(resource.to_owned(), source);
        drop(resources);
        drop(before);
    }

    /// A file of a resource.
    #[must_use]
    pub fn file(&self, resource: &str, path: &str) -> Option<Vec<u8>> {
        let key = (resource.to_owned(), inside(path)?);
        let resources = self.parts.resources.borrow();
        if let Some(content) = resources.files.get(&key) {
            return Some(content.clone());
        }
        let source = resources.sources.get(resource).cloned();
        drop(resources);
        source?(&key.1)
    }

    /// Says what `GET_RESOURCE_PATH` answers for a resource.
    pub fn set_resource_path(&self, resource: &str, path: &str) {
        let paths = &mut self.parts.resources.borrow_mut().paths;
        paths.insert(resource.to_owned(), path.to_owned());
    }

    fn known_resources(&self, host: &dyn Host) -> Vec<(String, ResourceState)> {
        let mut all = host.resources();
        let resources = self.parts.resources.borrow();
        let others = resources.others.iter();
        let others = others.filter(|(name, _)| !all.iter().any(|(known, _)| known == name));
        let others: Vec<_> = others.cloned().collect();
        all.extend(others);
        all
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("GET_NUM_RESOURCES", &[], get_num_resources),
    ("GET_RESOURCE_BY_FIND_INDEX", &[], get_by_index),
    ("GET_RESOURCE_STATE", &[], get_state),
    ("START_RESOURCE", &[], start),
    ("STOP_RESOURCE", &[], stop),
    ("GET_NUM_RESOURCE_METADATA", &[], get_num_metadata),
    ("GET_RESOURCE_METADATA", &[], get_metadata),
    ("LOAD_RESOURCE_FILE", &[], load_file),
    ("SAVE_RESOURCE_FILE", &[], save_file),
    ("GET_RESOURCE_PATH", &[], get_path),
    ("REGISTER_RESOURCE_ASSET", &[], register_asset),
    ("SCHEDULE_RESOURCE_TICK", &[], |_, _| Ok(())),
    ("GET_GAME_NAME", &[], get_game_name),
    ("GET_GAME_BUILD_NUMBER", &[], |_, call| {
        set(call, 0);
        Ok(())
    }),
    ("GET_HASH_KEY", &[0xD24D_37CC_2759_48CC], get_hash_key),
    // A host that runs more than one resource has better answers.
    ("GET_INSTANCE_ID", &[], |_, call| {
        set(call, 0);
        Ok(())
    }),
    ("GET_INVOKING_RESOURCE", &[], |_, call| {
        call.answer(Answer::Null);
        Ok(())
    }),
];

fn get_game_name(_: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name = if call.host().is_server() {
        "fxserver"
    } else {
        "fivem"
    };
    set(call, name);
    Ok(())
}

fn get_hash_key(_: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let text = call.c_string(0)?.ok_or(CallError::Null { index: 0 })?;
    set(call, joaat(&text));
    Ok(())
}

fn get_num_resources(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let count = world.known_resources(call.host()).len();
    set(call, i32::try_from(count).unwrap_or(i32::MAX));
    Ok(())
}

fn get_by_index(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let index: i32 = arg(call, 0)?;
    let all = world.known_resources(call.host());
    let found = usize::try_from(index).ok().and_then(|index| all.get(index));
    set(call, found.map(|(name, _)| name.clone()));
    Ok(())
}

fn get_state(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name: String = arg(call, 0)?;
    let all = world.known_resources(call.host());
    let found = all.iter().find(|(known, _)| *known == name);
    set(call, found.map_or("missing", |(_, state)| state.word()));
    Ok(())
}

fn set_other(world: &World, name: &str, from: ResourceState, to: ResourceState) -> bool {
    let others = &mut world.parts.resources.borrow_mut().others;
    let mut found = others.iter_mut().filter(|(known, _)| known == name);
    match found.next() {
        Some((_, state)) if *state == from || from == ResourceState::Stopped && *state != to => {
            *state = to;
            true
        }
        _ => false,
    }
}

fn start(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name: String = arg(call, 0)?;
    let done = call.host().start_resource(&name)
        || set_other(world, &name, ResourceState::Stopped, ResourceState::Started);
    set(call, done);
    Ok(())
}

fn stop(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name: String = arg(call, 0)?;
    let done = call.host().stop_resource(&name)
        || set_other(world, &name, ResourceState::Started, ResourceState::Stopped);
    set(call, done);
    Ok(())
}

fn get_num_metadata(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (resource, key): (String, String) = arg(call, 0)?;
    let count = world.metadata(&resource, &key).len();
    set(call, i32::try_from(count).unwrap_or(i32::MAX));
    Ok(())
}

fn get_metadata(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (resource, key, index): (String, String, i32) = arg(call, 0)?;
    let values = world.metadata(&resource, &key);
    let value = usize::try_from(index)
        .ok()
        .and_then(|index| values.get(index));
    set(call, value.cloned());
    Ok(())
}

fn load_file(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (resource, path): (String, String) = arg(call, 0)?;
    let content = world.file(&resource, &path);
    call.answer(content.map_or(Answer::Null, Answer::Text));
    Ok(())
}

fn save_file(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (resource, path): (String, String) = arg(call, 0)?;
    let len: i32 = arg(call, 3)?;
    let content = match usize::try_from(len) {
        Ok(len) if len > 0 => call.bytes(2, len)?,
        _ => call.c_string(2)?.ok_or(CallError::Null { index: 2 })?,
    };
    let possible = inside(&path).is_some_and(|path| !path.is_empty());
    if possible {
        world.add_file(&resource, &path, content);
    }
    set(call, possible);
    Ok(())
}

fn get_path(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let resource: String = arg(call, 0)?;
    let given = world.parts.resources.borrow().paths.get(&resource).cloned();
    let known = world.known_resources(call.host());
    let known = known.iter().any(|(name, _)| *name == resource);
    set(
        call,
        given.or_else(|| known.then(|| format!("/resources/{resource}"))),
    );
    Ok(())
}

fn register_asset(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (resource, path): (String, String) = arg(call, 0)?;
    let exists = world.file(&resource, &path).is_some();
    set(
        call,
        exists.then(|| format!("https://127.0.0.1:30120/files/{resource}/{path}")),
    );
    Ok(())
}
