//! Commands: who registered which, and running them.

use crate::acl::{CONSOLE, EVERYONE};
use crate::call::{Call, CallError, Host, arg, function, set};
use crate::life::{Gone, Holding};
use crate::value::{Value, payload};
use crate::world::{Entry, World};

/// A command that a resource has registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// Its name, as it was registered.
    pub name: String,
    /// Whose it is.
    pub resource: String,
    /// The function that it runs.
    pub function: String,
    /// Whether it was registered as restricted.
    pub restricted: bool,
}

#[derive(Default)]
pub(crate) struct Commands {
    all: Vec<Command>,
}

impl Commands {
    pub(crate) fn held(&self) -> usize {
        self.all.len()
    }

    pub(crate) fn forget(&mut self, resource: &str, gone: &mut Gone) {
        let all = &mut self.all;
        for command in all.extract_if(.., |command| command.resource == resource) {
            gone.add(Holding::Command, command.name);
        }
    }
}

/// Who runs a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// The server's console, which may do everything.
    Console,
    /// On a server, a player by its net id.
    Player(u32),
    /// On a client, whoever plays: id 0, and the rights of everyone.
    User,
    /// A script, with the rights of its resource.
    Resource(String),
}

/// What became of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ran {
    /// It ran.
    Done,
    /// There is no such command.
    Unknown,
    /// Whoever ran it may not.
    Denied,
}

/// Words are separated by spaces; quotes keep them together.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for character in line.chars() {
        match character {
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            space if space.is_whitespace() && !quoted => words.extend(word.take()),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    words
}

impl World {
    /// The commands that resources have registered.
    #[must_use]
    pub fn commands(&self) -> Vec<Command> {
        self.parts.commands.borrow().all.clone()
    }

    /// Runs a command line; all of the command has run when it returns.
    ///
    /// A player's line that is no command is told to scripts by the event
    /// `__cfx_internal:commandFallback`, as on the platform, where the chat listens to it.
    ///
    /// # Errors
    /// When a command's function cannot be called, or fails.
    pub fn execute(&self, host: &dyn Host, line: &str, by: &By) -> Result<Ran, String> {
        let words = split(line);
        let Some((name, arguments)) = words.split_first() else {
            return Ok(Ran::Unknown);
        };
        let (source, principals) = match by {
            By::Console => (0, vec![CONSOLE.to_owned()]),
            By::Player(id) => (*id, self.player_principals(*id)),
            By::User => (0, vec![EVERYONE.to_owned()]),
            By::Resource(resource) => (0, vec![format!("resource.{resource}")]),
        };
        let found: Vec<Command> = {
            let commands = self.parts.commands.borrow();
            let all = commands.all.iter();
            all.filter(|command| command.name.eq_ignore_ascii_case(name))
                .cloned()
                .collect()
        };
        if found.is_empty() {
            let own = matches!(by, By::Console | By::Resource(_));
            if own && self.own_command(host, name, arguments, line, &principals) {
                return Ok(Ran::Done);
            }
            if let By::Player(id) = by {
                let source = format!("internal-net:{id}");
                let arguments = payload(&[line.into()]);
                if !host.emit("__cfx_internal:commandFallback", &arguments, &source) {
                    return Ok(Ran::Done);
                }
            }
            return Ok(Ran::Unknown);
        }
        if !self.is_any_allowed(&principals, &format!("command.{name}")) {
            return Ok(Ran::Denied);
        }
        let words: Vec<Value> = arguments.iter().map(|word| word.as_str().into()).collect();
        let arguments = payload(&[source.into(), words.into(), line.into()]);
        let _acting = self.act_as(principals);
        for command in found {
            host.call(&command.function, &arguments)?;
        }
        Ok(Ran::Done)
    }

    /// The commands that the platform itself has, as far as they concern scripts.
    fn own_command(
        &self,
        host: &dyn Host,
        name: &str,
        arguments: &[String],
        line: &str,
        principals: &[String],
    ) -> bool {
        let name = name.to_lowercase();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let known = [
            "add_ace",
            "remove_ace",
            "add_principal",
            "remove_principal",
            "set",
            "setr",
            "sets",
            "start",
            "stop",
            "ensure",
            "restart",
        ];
        if !known.contains(&name.as_str()) {
            return false;
        }
        if !self.is_any_allowed(principals, &format!("command.{name}")) {
            host.note("console", &format!("access denied: {line}"));
            return true;
        }
        match (name.as_str(), arguments.as_slice()) {
            ("add_ace", [principal, object, way @ ("allow" | "deny")]) => {
                self.set_ace(principal, object, *way == "allow");
            }
            ("remove_ace", [principal, object, ..]) => self.remove_ace(principal, object),
            ("add_principal", [child, parent]) => self.add_principal(child, parent),
            ("remove_principal", [child, parent]) => self.remove_principal(child, parent),
            ("set", [name, value]) => self.set_convar(host, name, value),
            ("setr", [name, value]) => self.set_convar_replicated(host, name, value),
            ("sets", [name, value]) => self.set_convar_server_info(host, name, value),
            ("start" | "ensure", [resource]) => {
                host.start_resource(resource);
            }
            ("stop", [resource]) => {
                host.stop_resource(resource);
            }
            ("restart", [resource]) => {
                host.stop_resource(resource);
                host.start_resource(resource);
            }
            _ => host.note("console", &format!("wrong arguments: {line}")),
        }
        true
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("REGISTER_COMMAND", &[], register_command),
    ("EXECUTE_COMMAND", &[], execute_command),
    ("GET_REGISTERED_COMMANDS", &[], get_registered_commands),
    ("GET_RESOURCE_COMMANDS", &[], get_resource_commands),
];

fn register_command(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let name: String = arg(call, 0)?;
    let function = function(call, 1)?;
    let restricted: bool = arg(call, 2)?;
    let resource = call.resource();
    let mut commands = world.parts.commands.borrow_mut();
    let mut all = commands.all.iter_mut();
    let old = all.find(|old| old.resource == resource && old.name.eq_ignore_ascii_case(&name));
    // The function is not duplicated: the script keeps it.
    if let Some(old) = old {
        old.function = function;
        return Ok(());
    }
    commands.all.push(Command {
        name: name.clone(),
        resource,
        function,
        restricted,
    });
    drop(commands);
    if !restricted {
        world.allow(EVERYONE, &format!("command.{name}"));
    }
    Ok(())
}

fn execute_command(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let line: String = arg(call, 0)?;
    let resource = call.resource();
    let by = By::Resource(resource.clone());
    match world.execute(call.host(), &line, &by)? {
        Ran::Done => {}
        Ran::Unknown => call
            .host()
            .note(&resource, &format!("no such command: {line}")),
        Ran::Denied => call
            .host()
            .note(&resource, &format!("access denied: {line}")),
    }
    Ok(())
}

fn list(world: &World, call: &mut dyn Call, of: Option<&str>) {
    let commands = world.commands();
    let listed = commands
        .into_iter()
        .filter(|command| of.is_none_or(|resource| command.resource == resource))
        .map(|command| {
            Value::map([
                ("name", command.name.into()),
                ("resource", command.resource.into()),
                ("arity", (-1).into()),
            ])
        });
    set(call, Value::Array(listed.collect()));
}

fn get_registered_commands(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    list(world, call, None);
    Ok(())
}

fn get_resource_commands(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let resource: String = arg(call, 0)?;
    list(world, call, Some(&resource));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn quotes_keep_words_together() {
        assert_eq!(split("  say  hi "), ["say", "hi"]);
        assert_eq!(split(r#"say "two words" """#), ["say", "two words", ""]);
        assert!(split("   ").is_empty());
    }
}
