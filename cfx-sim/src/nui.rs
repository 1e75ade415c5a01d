//! The user interface of a client: messages to the page, callbacks from it, keys.

use std::cell::RefCell;
use std::rc::Rc;

use crate::call::{Call, CallError, Host, arg, function, set};
use crate::commands::{By, Ran};
use crate::life::{Gone, Holding};
use crate::value::{Value, payload};
use crate::world::{Entry, World};

/// What has the player's attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Focus {
    /// Whether the page gets the keys.
    pub focus: bool,
    /// Whether it has a cursor.
    pub cursor: bool,
    /// Whether the game gets the keys all the same.
    pub keep_input: bool,
}

/// A key that runs a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyMapping {
    /// The command; `+name` is run when the key goes down, and `-name` when it goes up.
    pub command: String,
    /// What the settings show.
    pub description: String,
    /// The kind of input: `keyboard`, `mouse_button`, ...
    pub mapper: String,
    /// The key.
    pub key: String,
}

struct Callback {
    resource: String,
    name: String,
    /// `None` for one that is told by an event.
    function: Option<String>,
    raw: bool,
}

#[derive(Default)]
pub(crate) struct Nui {
    messages: Vec<(String, String)>,
    callbacks: Vec<Callback>,
    focus: Focus,
    keys: Vec<(String, KeyMapping)>,
}

impl Nui {
    pub(crate) fn held(&self) -> usize {
        self.callbacks.len() + self.keys.len()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let callbacks = &mut self.callbacks;
        for callback in callbacks.extract_if(.., |callback| callback.resource == resource) {
            gone.add(Holding::NuiCallback, callback.name);
        }
        let keys = &mut self.keys;
        for (_, mapping) in keys.extract_if(.., |(owner, _)| owner == resource) {
            gone.add(Holding::KeyMapping, mapping.command);
        }
    }
}

impl World {
    /// The messages to pages since the last call: resource, and JSON as it was sent.
    #[must_use]
    pub fn take_nui_messages(&self) -> Vec<(String, String)> {
        std::mem::take(&mut self.parts.nui.borrow_mut().messages)
    }

    /// What has the player's attention.
    #[must_use]
    pub fn focus(&self) -> Focus {
        self.parts.nui.borrow().focus
    }

    /// The keys that run commands.
    #[must_use]
    pub fn key_mappings(&self) -> Vec<KeyMapping> {
        let nui = self.parts.nui.borrow();
        nui.keys
            .iter()
            .map(|(_, mapping)| mapping.clone())
            .collect()
    }

    /// Sends a page's request to a callback of a resource. The answer appears in the cell
    /// when the script gives it, which may be later.
    ///
    /// # Errors
    /// When the resource has no such callback, or it cannot be called.
    pub fn nui_callback(
        &self,
        host: &dyn Host,
        resource: &str,
        name: &str,
        body: &Value,
    ) -> Result<Rc<RefCell<Option<Value>>>, String> {
        let (function, raw) = {
            let nui = self.parts.nui.borrow();
            let mut all = nui.callbacks.iter();
            all.find(|callback| callback.resource == resource && callback.name == name)
                .map(|callback| (callback.function.clone(), callback.raw))
                .ok_or_else(|| format!("the resource {resource} has no NUI callback {name}"))?
        };
        let answer = Rc::new(RefCell::new(None));
        let place = Rc::clone(&answer);
        let own_name = Rc::new(RefCell::new(String::new()));
        let answered = Rc::clone(&own_name);
        let reply = host.function(Rc::new(move |host, arguments| {
            let arguments = Value::decode_list(arguments).ok_or("no list of arguments")?;
            let value = arguments.into_iter().next().unwrap_or_default();
            *place.borrow_mut() = Some(value);
            // It is called once.
            host.drop_unowned(&answered.take());
            Ok(vec![0x90])
        }));
        reply.clone_into(&mut own_name.borrow_mut());
        let body = if raw {
            Value::map([
                ("headers", Value::map([("Host", resource.into())])),
                ("rawHeaders", Value::Array(Vec::new())),
                ("method", "POST".into()),
                ("path", format!("/{name}").into()),
                ("body", body.to_json().to_string().into()),
                ("resource", resource.into()),
            ])
        } else {
            body.clone()
        };
        let arguments = payload(&[body, Value::Function(reply)]);
        match function {
            Some(function) => {
                host.call(&function, &arguments)?;
            }
            None => host.emit_to(resource, &format!("__cfx_nui:{name}"), &arguments, "nui"),
        }
        Ok(answer)
    }

    /// Presses or releases a key: runs the commands that are bound to it. A command without
    /// `+` runs when the key goes down.
    ///
    /// # Errors
    /// When a command cannot be run.
    pub fn press_key(&self, host: &dyn Host, key: &str, down: bool) -> Result<Ran, String> {
        let commands: Vec<String> = {
            let nui = self.parts.nui.borrow();
            let keys = nui.keys.iter();
            keys.filter(|(_, mapping)| mapping.key.eq_ignore_ascii_case(key))
                .map(|(_, mapping)| mapping.command.trim_start_matches("~!").to_owned())
                .collect()
        };
        let mut ran = Ran::Unknown;
        for command in commands {
            let line = match command.strip_prefix('+') {
                Some(_) if down => command.clone(),
                Some(name) => format!("-{name}"),
                None if down => command.clone(),
                None => continue,
            };
            ran = self.execute(host, &line, &By::User)?;
        }
        Ok(ran)
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("SEND_NUI_MESSAGE", &[], send_message),
    ("SET_NUI_FOCUS", &[], set_focus),
    ("SET_NUI_FOCUS_KEEP_INPUT", &[], keep_input),
    ("IS_NUI_FOCUSED", &[], is_focused),
    ("REGISTER_NUI_CALLBACK", &[], |world, call| {
        register(world, call, false)
    }),
    ("REGISTER_RAW_NUI_CALLBACK", &[], |world, call| {
        register(world, call, true)
    }),
    ("REGISTER_NUI_CALLBACK_TYPE", &[], register_type),
    ("UNREGISTER_RAW_NUI_CALLBACK", &[], unregister),
    ("REMOVE_NUI_CALLBACK", &[], unregister),
    ("REGISTER_KEY_MAPPING", &[], register_key),
];

fn send_message(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let message: String = arg(call, 0)?;
    let valid = serde_json::from_str::<serde_json::Value>(&message).is_ok();
    if valid {
        let resource = call.resource();
        world
            .parts
            .nui
            .borrow_mut()
            .messages
            .push((resource, message));
    }
    set(call, valid);
    Ok(())
}

fn set_focus(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (focus, cursor): (bool, bool) = arg(call, 0)?;
    let state = &mut world.parts.nui.borrow_mut().focus;
    state.focus = focus;
    state.cursor = cursor;
    Ok(())
}

fn keep_input(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let keep: bool = arg(call, 0)?;
    world.parts.nui.borrow_mut().focus.keep_input = keep;
    Ok(())
}

fn is_focused(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    set(call, world.focus().focus);
    Ok(())
}

fn add(world: &World, callback: Callback) {
    let callbacks = &mut world.parts.nui.borrow_mut().callbacks;
    callbacks.retain(|old| old.resource != callback.resource || old.name != callback.name);
    callbacks.push(callback);
}

fn register(world: &World, call: &mut dyn Call, raw: bool) -> Result<(), CallError> {
    let callback = Callback {
        name: arg(call, 0)?,
        // Not duplicated: the script keeps it.
        function: Some(function(call, 1)?),
        resource: call.resource(),
        raw,
    };
    add(world, callback);
    Ok(())
}

fn register_type(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let callback = Callback {
        name: arg(call, 0)?,
        function: None,
        resource: call.resource(),
        raw: false,
    };
    add(world, callback);
    Ok(())
}

fn unregister(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name: String = arg(call, 0)?;
    let resource = call.resource();
    let callbacks = &mut world.parts.nui.borrow_mut().callbacks;
    callbacks.retain(|callback| callback.resource != resource || callback.name != name);
    Ok(())
}

fn register_key(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (command, description, mapper, key) = arg(call, 0)?;
    let mapping = KeyMapping {
        command,
        description,
        mapper,
        key,
    };
    let owner = call.resource();
    world.parts.nui.borrow_mut().keys.push((owner, mapping));
    Ok(())
}
