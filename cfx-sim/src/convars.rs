//! Console variables.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::{Answer, Call, CallError, Host, arg, function, set};
use crate::life::{Gone, Holding};
use crate::value::payload;
use crate::world::{Entry, World};

/// A console variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convar {
    /// Its value.
    pub value: String,
    /// Whether clients know it.
    pub replicated: bool,
    /// Whether the server tells it to everyone who asks.
    pub server_info: bool,
    /// Whether scripts may read it; if not, they get the default.
    pub readable: bool,
}

struct Listener {
    cookie: i32,
    resource: String,
    filter: Option<String>,
    function: String,
}

#[derive(Default)]
pub(crate) struct Convars {
    all: BTreeMap<String, Convar>,
    /// Those for clients that have changed.
    replicated: BTreeSet<String>,
    listeners: Vec<Listener>,
    cookies: i32,
}

impl Convars {
    pub(crate) fn held(&self) -> usize {
        self.listeners.len()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let listeners = &mut self.listeners;
        for listener in listeners.extract_if(.., |listener| listener.resource == resource) {
            gone.add(Holding::ConvarListener, listener.cookie.to_string());
            gone.functions.push(listener.function);
        }
    }
}

/// Names and patterns that scripts give may be so long, in bytes. Comparing takes as long as
/// the product of both.
const LONGEST: usize = 1024;

fn short_enough(name: &str, index: usize) -> Result<(), CallError> {
    if name.len() <= LONGEST {
        return Ok(());
    }
    Err(CallError::BadArgument {
        index,
        reason: format!(
            "a convar's name has at most {LONGEST} bytes, not {}",
            name.len()
        ),
    })
}

/// Whether a name fits a pattern in which `*` is any text and `?` any character. Scripts make
/// both up, so that nothing is tried twice, and nothing recurses.
fn fits(pattern: &str, name: &str) -> bool {
    let (mut pattern, mut name) = (pattern.chars(), name.chars());
    // What follows the latest `*`, and what of the name it has not taken.
    let mut star = None;
    loop {
        let mut ahead = pattern.clone();
        let wanted = ahead.next();
        if wanted == Some('*') {
            star = Some((ahead.clone(), name.clone()));
            pattern = ahead;
            continue;
        }
        let mut rest = name.clone();
        match (wanted, rest.next()) {
            (None, None) => return true,
            (Some(wanted), Some(character))
                if wanted == '?' || character.eq_ignore_ascii_case(&wanted) =>
            {
                (pattern, name) = (ahead, rest);
                continue;
            }
            (Some(_), None) => return false,
            _ => {}
        }
        // The `*` takes one more.
        let Some((after, left)) = &mut star else {
            return false;
        };
        left.next();
        (pattern, name) = (after.clone(), left.clone());
    }
}

impl World {
    /// A console variable.
    #[must_use]
    pub fn convar(&self, name: &str) -> Option<Convar> {
        self.parts.convars.borrow().all.get(name).cloned()
    }

    /// Sets a console variable. If that changes it, scripts that listen are told.
    pub fn set_convar(&self, host: &dyn Host, name: &str, value: &str) {
        self.change_convar(host, name, |convar| value.clone_into(&mut convar.value));
    }

    /// Sets one that clients know.
    pub fn set_convar_replicated(&self, host: &dyn Host, name: &str, value: &str) {
        self.change_convar(host, name, |convar| {
            value.clone_into(&mut convar.value);
            convar.replicated = true;
        });
    }

    /// Sets one that the server tells to everyone who asks.
    pub fn set_convar_server_info(&self, host: &dyn Host, name: &str, value: &str) {
        self.change_convar(host, name, |convar| {
            value.clone_into(&mut convar.value);
            convar.server_info = true;
        });
    }

    /// Sets one that scripts may not read.
    pub fn set_hidden_convar(&self, host: &dyn Host, name: &str, value: &str) {
        self.change_convar(host, name, |convar| {
            value.clone_into(&mut convar.value);
            convar.readable = false;
        });
    }

    /// All convars that clients know, with their values.
    #[must_use]
    pub fn replicated_convars(&self) -> Vec<(String, String)> {
        let convars = self.parts.convars.borrow();
        let all = convars.all.iter();
        all.filter(|(_, convar)| convar.replicated)
            .map(|(name, convar)| (name.clone(), convar.value.clone()))
            .collect()
    }

    /// Of these, the ones that have changed since the last call.
    #[must_use]
    pub fn take_replicated_convars(&self) -> Vec<(String, String)> {
        let mut convars = self.parts.convars.borrow_mut();
        let changed = std::mem::take(&mut convars.replicated);
        let changed = changed.into_iter();
        changed
            .filter_map(|name| {
                let value = convars.all.get(&name)?.value.clone();
                Some((name, value))
            })
            .collect()
    }

    fn change_convar(&self, host: &dyn Host, name: &str, change: impl FnOnce(&mut Convar)) {
        let listeners: Vec<(i32, String)> = {
            let mut convars = self.parts.convars.borrow_mut();
            let old = convars.all.get(name).map(|convar| convar.value.clone());
            let convar = convars.all.entry(name.to_owned()).or_insert(Convar {
                value: String::new(),
                replicated: false,
                server_info: false,
                readable: true,
            });
            let known = convar.replicated;
            change(convar);
            let same = old.as_ref() == Some(&convar.value);
            if convar.replicated && !(same && known) {
                convars.replicated.insert(name.to_owned());
            }
            if same {
                return;
            }
            let all = convars.listeners.iter();
            all.filter(|listener| {
                let filter = listener.filter.as_deref();
                filter.is_none_or(|filter| filter.is_empty() || fits(filter, name))
            })
            .map(|listener| (listener.cookie, listener.function.clone()))
            .collect()
        };
        let arguments = payload(&[name.into(), "".into()]);
        for (cookie, function) in listeners {
            let convars = self.parts.convars.borrow();
            let still = convars.listeners.iter().any(|known| known.cookie == cookie);
            drop(convars);
            if still && let Err(error) = host.call(&function, &arguments) {
                host.note("console", &format!("a listener of convar {name}: {error}"));
            }
        }
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("GET_CONVAR", &[], get_convar),
    ("GET_CONVAR_INT", &[], get_convar_int),
    ("GET_CONVAR_FLOAT", &[], get_convar_float),
    ("GET_CONVAR_BOOL", &[], get_convar_bool),
    ("SET_CONVAR", &[], set_convar),
    ("SET_CONVAR_REPLICATED", &[], set_convar_replicated),
    ("SET_CONVAR_SERVER_INFO", &[], set_convar_server_info),
    ("ADD_CONVAR_CHANGE_LISTENER", &[], add_listener),
    ("REMOVE_CONVAR_CHANGE_LISTENER", &[], remove_listener),
];

/// The value of the variable that argument 0 names, if scripts may read it.
fn read(world: &World, call: &mut dyn Call) -> Result<Option<String>, CallError> {
    let name: String = arg(call, 0)?;
    let convar = world.convar(&name).filter(|convar| convar.readable);
    Ok(convar.map(|convar| convar.value))
}

fn get_convar(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    match read(world, call)? {
        Some(value) => set(call, value),
        None => {
            let default = call.c_string(1)?;
            call.answer(default.map_or(Answer::Null, Answer::Text));
        }
    }
    Ok(())
}

fn get_convar_int(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let default: i32 = arg(call, 1)?;
    let value = match read(world, call)?.as_deref() {
        Some("true") => 1,
        Some("false") => 0,
        Some(value) => value.trim().parse().unwrap_or(0),
        None => default,
    };
    set(call, value);
    Ok(())
}

fn get_convar_float(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let default: f32 = arg(call, 1)?;
    let value = match read(world, call)? {
        Some(value) => value.trim().parse().unwrap_or(0.0),
        None => default,
    };
    set(call, value);
    Ok(())
}

fn get_convar_bool(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let default: bool = arg(call, 1)?;
    let value = match read(world, call)? {
        Some(value) => value == "true" || value.trim().parse::<i64>().is_ok_and(|n| n != 0),
        None => default,
    };
    set(call, value);
    Ok(())
}

fn set_convar(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (name, value): (String, String) = arg(call, 0)?;
    short_enough(&name, 0)?;
    world.set_convar(call.host(), &name, &value);
    Ok(())
}

fn set_convar_replicated(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (name, value): (String, String) = arg(call, 0)?;
    short_enough(&name, 0)?;
    world.set_convar_replicated(call.host(), &name, &value);
    Ok(())
}

fn set_convar_server_info(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (name, value): (String, String) = arg(call, 0)?;
    short_enough(&name, 0)?;
    world.set_convar_server_info(call.host(), &name, &value);
    Ok(())
}

fn add_listener(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let filter: Option<String> = arg(call, 0)?;
    short_enough(filter.as_deref().unwrap_or_default(), 0)?;
    let function = call.host().duplicate(&function(call, 1)?)?;
    let resource = call.resource();
    let cookie = {
        let mut convars = world.parts.convars.borrow_mut();
        convars.cookies += 1;
        let cookie = convars.cookies;
        convars.listeners.push(Listener {
            cookie,
            resource,
            filter,
            function,
        });
        cookie
    };
    set(call, cookie);
    Ok(())
}

fn remove_listener(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let cookie: i32 = arg(call, 0)?;
    let function = {
        let listeners = &mut world.parts.convars.borrow_mut().listeners;
        let place = listeners.iter().position(|known| known.cookie == cookie);
        place.map(|place| listeners.remove(place).function)
    };
    if let Some(function) = function {
        call.host().remove(&function);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns() {
        for (pattern, name, expected) in [
            ("*", "anything", true),
            ("shop_*", "shop_open", true),
            ("shop_*", "shop", false),
            ("*_open", "shop_open", true),
            ("s?op", "shop", true),
            ("shop", "SHOP", true),
            ("shop", "shops", false),
            ("a*b*c", "a-bb-c", true),
            ("a*b*c", "a-bb-d", false),
            ("", "", true),
            ("", "a", false),
            ("**", "", true),
            ("*?", "", false),
            ("?*", "a", true),
            ("*bb", "abbb", true),
            ("é?*", "éçà", true),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }

    /// A script gives a pattern that is tried in exponentially many ways, or in a recursion
    /// as deep as the name is long.
    #[test]
    fn patterns_that_mean_ill() {
        assert!(!fits(&"*a".repeat(500), &"ab".repeat(499)));
        assert!(!fits(&"*a".repeat(100), &"b".repeat(100_000)));
        assert!(fits("*", &"a".repeat(1_000_000)));
    }
}
