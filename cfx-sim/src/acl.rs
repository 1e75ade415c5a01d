//! Access control: who may do what.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::{Call, CallError, arg, set};
use crate::world::{Entry, World};

/// Everybody is this, too.
pub(crate) const EVERYONE: &str = "builtin.everyone";
/// The server's console, which may do everything.
pub(crate) const CONSOLE: &str = "system.console";

#[derive(Default)]
pub(crate) struct Acl {
    /// Whether a principal may use an object.
    entries: BTreeMap<(String, String), bool>,
    /// What a principal is, too.
    parents: BTreeSet<(String, String)>,
    /// On whose behalf something runs, outermost first.
    pub(crate) acting: Vec<Vec<String>>,
}

impl Acl {
    fn check(&self, principals: &[String], object: &str) -> bool {
        let mut known: Vec<&str> = vec![EVERYONE];
        let mut open: Vec<&str> = principals.iter().map(String::as_str).collect();
        while let Some(principal) = open.pop() {
            if principal == CONSOLE {
                return true;
            }
            if !known.contains(&principal) {
                known.push(principal);
            }
            let parents = self.parents.iter();
            for (_, parent) in parents.filter(|(child, _)| child == principal) {
                if !known.contains(&parent.as_str()) {
                    open.push(parent);
                }
            }
        }
        // `a.b.c` is allowed by an entry of `a.b.c`, `a.b` or `a`; the longest one counts,
        // and among those of one object a denial.
        let mut object = object.to_lowercase();
        loop {
            let entries = known
                .iter()
                .filter_map(|principal| {
                    self.entries
                        .get(&((*principal).to_owned(), object.clone()))
                        .copied()
                })
                .collect::<Vec<_>>();
            if !entries.is_empty() {
                return !entries.contains(&false);
            }
            match object.rfind('.') {
                Some(dot) => object.truncate(dot),
                None => return false,
            }
        }
    }
}

/// Takes the principals away again, also when a native unwinds.
pub(crate) struct Acting<'a>(&'a World);

impl Drop for Acting<'_> {
    fn drop(&mut self) {
        self.0.parts.acl.borrow_mut().acting.pop();
    }
}

impl World {
    /// Allows a principal (`player.1`, `identifier.license:1`, `group.admin`,
    /// `resource.shop`, `builtin.everyone`) an object (`command.heal`, or `command` for all
    /// commands): the console's `add_ace`.
    pub fn allow(&self, principal: &str, object: &str) {
        self.set_ace(principal, object, true);
    }

    /// Denies a principal an object.
    pub fn deny(&self, principal: &str, object: &str) {
        self.set_ace(principal, object, false);
    }

    pub(crate) fn set_ace(&self, principal: &str, object: &str, allow: bool) {
        let key = (principal.to_owned(), object.to_lowercase());
        self.parts.acl.borrow_mut().entries.insert(key, allow);
    }

    /// Takes back what was allowed or denied.
    pub fn remove_ace(&self, principal: &str, object: &str) {
        let key = (principal.to_owned(), object.to_lowercase());
        self.parts.acl.borrow_mut().entries.remove(&key);
    }

    /// Makes a principal also another one: the console's `add_principal`.
    pub fn add_principal(&self, child: &str, parent: &str) {
        let pair = (child.to_owned(), parent.to_owned());
        self.parts.acl.borrow_mut().parents.insert(pair);
    }

    /// Takes that back.
    pub fn remove_principal(&self, child: &str, parent: &str) {
        let pair = (child.to_owned(), parent.to_owned());
        self.parts.acl.borrow_mut().parents.remove(&pair);
    }

    /// Whether a principal may use an object.
    #[must_use]
    pub fn is_allowed(&self, principal: &str, object: &str) -> bool {
        self.is_any_allowed(&[principal.to_owned()], object)
    }

    pub(crate) fn is_any_allowed(&self, principals: &[String], object: &str) -> bool {
        self.parts.acl.borrow().check(principals, object)
    }

    /// The principals of a player.
    pub(crate) fn player_principals(&self, id: u32) -> Vec<String> {
        let mut principals = vec![format!("player.{id}")];
        if let Some(player) = self.player(id) {
            let identifiers = player.identifiers.iter();
            principals.extend(identifiers.map(|text| format!("identifier.{text}")));
        }
        principals
    }

    pub(crate) fn act_as(&self, principals: Vec<String>) -> Acting<'_> {
        self.parts.acl.borrow_mut().acting.push(principals);
        Acting(self)
    }
}

pub(crate) const NATIVES: &[Entry] = &[
    ("IS_ACE_ALLOWED", &[], is_ace_allowed),
    ("IS_PLAYER_ACE_ALLOWED", &[], is_player_ace_allowed),
    ("IS_PRINCIPAL_ACE_ALLOWED", &[], is_principal_ace_allowed),
];

fn is_ace_allowed(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let object: String = arg(call, 0)?;
    let acting = world.parts.acl.borrow().acting.last().cloned();
    let principals = acting.unwrap_or_else(|| vec![format!("resource.{}", call.resource())]);
    set(call, world.is_any_allowed(&principals, &object));
    Ok(())
}

fn is_player_ace_allowed(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (player, object): (String, String) = arg(call, 0)?;
    let id = player.parse().unwrap_or(0);
    let allowed =
        world.player(id).is_some() && world.is_any_allowed(&world.player_principals(id), &object);
    set(call, allowed);
    Ok(())
}

fn is_principal_ace_allowed(world: &World, call: &mut dyn Call) -> Result<(), CallError> {
    let (principal, object): (String, String) = arg(call, 0)?;
    set(call, world.is_allowed(&principal, &object));
    Ok(())
}
