//! The resources' key-value stores.

use std::collections::BTreeMap;
use std::path::Path;

use crate::call::{Answer, Call, CallError, Host, arg, set};
use crate::kvp_file::{All, KvpError, KvpFile};
use crate::life::{Gone, Holding};
use crate::world::{Entry, World};

/// So many searches can be open at a time.
const HANDLES: usize = 64;

/// What is stored under a key.
#[derive(Debug, Clone, PartialEq)]
pub enum Stored {
    /// Text, which need not be UTF-8.
    Text(Vec<u8>),
    /// An integer.
    Int(i32),
    /// A float.
    Float(f32),
}

impl From<&str> for Stored {
    fn from(text: &str) -> Self {
        Self::Text(text.as_bytes().to_vec())
    }
}

impl From<String> for Stored {
    fn from(text: String) -> Self {
        Self::Text(text.into_bytes())
    }
}

impl From<Vec<u8>> for Stored {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Text(bytes)
    }
}

impl From<i32> for Stored {
    fn from(value: i32) -> Self {
        Self::Int(value)
    }
}

impl From<f32> for Stored {
    fn from(value: f32) -> Self {
        Self::Float(value)
    }
}

struct Search {
    resource: String,
    /// What is still to be found, as of the search's start; the next one last.
    left: Vec<String>,
}

#[derive(Default)]
pub(crate) struct Stores {
    all: All,
    searches: BTreeMap<i32, Search>,
    file: Option<KvpFile>,
    /// Whether the file is behind.
    changed: bool,
    /// What was said of the file last, so that it is said once.
    complaint: Option<String>,
}

impl Drop for Stores {
    fn drop(&mut self) {
        // Who wants to hear of an error saves first.
        let _ = self.save();
    }
}

impl Stores {
    fn save(&mut self) -> Result<(), KvpError> {
        if self.changed
            && let Some(file) = &self.file
        {
            file.save(&self.all)?;
            self.changed = false;
            self.complaint = None;
        }
        Ok(())
    }

    pub(crate) fn held(&self) -> usize {
        self.searches.len()
    }

    /// The values outlive the resource.
    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let searches = &mut self.searches;
        for (handle, _) in searches.extract_if(.., |_, search| search.resource == resource) {
            gone.add(Holding::KvpSearch, handle.to_string());
        }
    }
}

impl World {
    /// What a resource has under a key.
    #[must_use]
    pub fn kvp(&self, resource: &str, key: &str) -> Option<Stored> {
        let stores = self.parts.kvp.borrow();
        stores.all.get(resource)?.get(key).cloned()
    }

    /// Stores a value for a resource; `None` removes the key.
    pub fn set_kvp(&self, resource: &str, key: &str, value: Option<Stored>) {
        let mut stores = self.parts.kvp.borrow_mut();
        stores.changed = true;
        let store = stores.all.entry(resource.to_owned()).or_default();
        match value {
            Some(value) => {
                store.insert(key.to_owned(), value);
            }
            None => {
                store.remove(key);
            }
        }
    }

    /// A resource's keys, sorted.
    #[must_use]
    pub fn kvp_keys(&self, resource: &str) -> Vec<String> {
        let stores = self.parts.kvp.borrow();
        let store = stores.all.get(resource);
        store.map_or_else(Vec::new, |store| store.keys().cloned().collect())
    }

    /// Keeps the key-value stores in a file from now on. What is in the file is there at
    /// once; a file that does not exist comes with the first value. Changes are written at
    /// the beginning of the next tick, when a script flushes its store, when a resource
    /// stops, when the world ends, and by [`save_kvp`](Self::save_kvp).
    ///
    /// The file is replaced as a whole, so a crash leaves the old one or the new one. One
    /// world at a time can have it open; a file beside it, which ends in `.lock`, sees to that.
    ///
    /// # Errors
    /// When the file cannot be opened, is in use, or holds something else. It is as it was
    /// then, and the stores stay in memory.
    pub fn open_kvp(&self, path: impl AsRef<Path>) -> Result<(), KvpError> {
        let (file, values) = KvpFile::open(path.as_ref())?;
        let mut stores = self.parts.kvp.borrow_mut();
        stores.save()?;
        for (resource, values) in values {
            stores.all.entry(resource).or_default().extend(values);
        }
        stores.file = Some(file);
        Ok(())
    }

    /// Writes the key-value stores to their file, if they have one and it is behind.
    ///
    /// # Errors
    /// When it cannot be written. It is as it was then; nothing is lost, and the next
    /// occasion writes everything.
    pub fn save_kvp(&self) -> Result<(), KvpError> {
        self.parts.kvp.borrow_mut().save()
    }

    /// Writes the file where nobody is told of an error but the log.
    pub(crate) fn keep_kvp(&self, host: &dyn Host) {
        let Err(error) = self.save_kvp() else {
            return;
        };
        let text = error.to_string();
        let said = self.parts.kvp.borrow_mut().complaint.replace(text.clone());
        if said.as_ref() != Some(&text) {
            host.note("kvp", &text);
        }
    }

    /// How many searches scripts have not ended.
    #[must_use]
    pub fn open_kvp_searches(&self) -> usize {
        self.parts.kvp.borrow().searches.len()
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("SET_RESOURCE_KVP", &[], set_text),
    ("SET_RESOURCE_KVP_NO_SYNC", &[], set_text),
    ("SET_RESOURCE_KVP_INT", &[], set_int),
    ("SET_RESOURCE_KVP_INT_NO_SYNC", &[], set_int),
    ("SET_RESOURCE_KVP_FLOAT", &[], set_float),
    ("SET_RESOURCE_KVP_FLOAT_NO_SYNC", &[], set_float),
    ("GET_RESOURCE_KVP_STRING", &[], |world, call| {
        let resource = call.resource();
        get_text(world, call, &resource, 0)
    }),
    ("GET_RESOURCE_KVP_INT", &[], |world, call| {
        let resource = call.resource();
        get_int(world, call, &resource, 0)
    }),
    ("GET_RESOURCE_KVP_FLOAT", &[], |world, call| {
        let resource = call.resource();
        get_float(world, call, &resource, 0)
    }),
    ("GET_EXTERNAL_KVP_STRING", &[], |world, call| {
        let resource: String = arg(call, 0)?;
        get_text(world, call, &resource, 1)
    }),
    ("GET_EXTERNAL_KVP_INT", &[], |world, call| {
        let resource: String = arg(call, 0)?;
        get_int(world, call, &resource, 1)
    }),
    ("GET_EXTERNAL_KVP_FLOAT", &[], |world, call| {
        let resource: String = arg(call, 0)?;
        get_float(world, call, &resource, 1)
    }),
    ("DELETE_RESOURCE_KVP", &[], delete),
    ("DELETE_RESOURCE_KVP_NO_SYNC", &[], delete),
    ("FLUSH_RESOURCE_KVP", &[], |world, _| {
        world
            .save_kvp()
            .map_err(|error| CallError::Failed(error.to_string()))
    }),
    ("START_FIND_KVP", &[], |world, call| {
        let resource = call.resource();
        start_find(world, call, &resource, 0)
    }),
    ("START_FIND_EXTERNAL_KVP", &[], |world, call| {
        let resource: String = arg(call, 0)?;
        start_find(world, call, &resource, 1)
    }),
    ("FIND_KVP", &[], find),
    ("END_FIND_KVP", &[], end_find),
];

fn store(world: &World, call: &mut dyn Call, value: Stored) -> Result<(), CallError> {
    let key: String = arg(call, 0)?;
    world.set_kvp(&call.resource(), &key, Some(value));
    Ok(())
}

fn set_text(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let text = call.c_string(1)?.ok_or(CallError::Null { index: 1 })?;
    store(world, call, Stored::Text(text))
}

fn set_int(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let value = arg(call, 1)?;
    store(world, call, Stored::Int(value))
}

fn set_float(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let value = arg(call, 1)?;
    store(world, call, Stored::Float(value))
}

fn stored(
    world: &World,
    call: &mut dyn Call,
    resource: &str,
    at: usize,
) -> Result<Option<Stored>, CallError> {
    let key: String = arg(call, at)?;
    Ok(world.kvp(resource, &key))
}

fn get_text(
    world: &World,
    call: &mut dyn Call,
    resource: &str,
    at: usize,
) -> Result<(), CallError> {
    let answer = match stored(world, call, resource, at)? {
        Some(Stored::Text(text)) => Answer::Text(text),
        _ => Answer::Null,
    };
    call.answer(answer);
    Ok(())
}

fn get_int(world: &World, call: &mut dyn Call, resource: &str, at: usize) -> Result<(), CallError> {
    let value = match stored(world, call, resource, at)? {
        Some(Stored::Int(value)) => value,
        _ => 0,
    };
    set(call, value);
    Ok(())
}

#[allow(
    clippy::cast_precision_loss,
    reason = "as the platform converts what was stored as an integer"
)]
fn get_float(
    world: &World,
    call: &mut dyn Call,
    resource: &str,
    at: usize,
) -> Result<(), CallError> {
    let value = match stored(world, call, resource, at)? {
        Some(Stored::Float(value)) => value,
        Some(Stored::Int(value)) => value as f32,
        _ => 0.0,
    };
    set(call, value);
    Ok(())
}

fn delete(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let key: String = arg(call, 0)?;
    world.set_kvp(&call.resource(), &key, None);
    Ok(())
}

fn start_find(
    world: &World,
    call: &mut dyn Call,
    resource: &str,
    at: usize,
) -> Result<(), CallError> {
    let prefix: String = arg(call, at)?;
    let mut left = world.kvp_keys(resource);
    left.retain(|key| key.starts_with(&prefix));
    left.reverse();
    let owner = call.resource();
    let handle = {
        let searches = &mut world.parts.kvp.borrow_mut().searches;
        let free = (0..).find(|handle| !searches.contains_key(handle));
        match free {
            Some(handle) if searches.len() < HANDLES => {
                let resource = owner;
                searches.insert(handle, Search { resource, left });
                handle
            }
            _ => -1,
        }
    };
    set(call, handle);
    Ok(())
}

fn find(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let handle: i32 = arg(call, 0)?;
    let key = {
        let searches = &mut world.parts.kvp.borrow_mut().searches;
        let search = searches.get_mut(&handle);
        search.and_then(|search| search.left.pop())
    };
    set(call, key);
    Ok(())
}

fn end_find(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let handle: i32 = arg(call, 0)?;
    world.parts.kvp.borrow_mut().searches.remove(&handle);
    Ok(())
}
