//! Some natives instead of all.

use std::collections::BTreeSet;

use thiserror::Error;

use crate::binding::Binding;
use crate::domain::Native;
use crate::names::{parse_hash, pascal_case, snake_case};

/// The natives that a list names.
#[derive(Debug)]
pub struct Selection(Vec<String>);

/// Names of a list that no native has.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("no native of this set is called {}", .0.join(", "))]
pub struct UnknownNames(pub Vec<String>);

impl Selection {
    /// Reads a list: a native a line, by any of its names or by hash; `#` begins a note.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let lines = text
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim());
        Self(
            lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Takes the natives of the list out of `bindings`.
    ///
    /// # Errors
    /// All names that none of them has.
    pub fn apply<'a>(&self, bindings: Vec<Binding<'a>>) -> Result<Vec<Binding<'a>>, UnknownNames> {
        let mut found: BTreeSet<usize> = BTreeSet::new();
        let mut wanted = Vec::new();
        for binding in bindings {
            let mut chosen = false;
            for (index, name) in self.0.iter().enumerate() {
                if answers_to(binding.native, name) {
                    found.insert(index);
                    chosen = true;
                }
            }
            if chosen {
                wanted.push(binding);
            }
        }
        let unknown: Vec<String> = (self.0.iter().enumerate())
            .filter(|(index, _)| !found.contains(index))
            .map(|(_, name)| name.clone())
            .collect();
        if unknown.is_empty() {
            Ok(wanted)
        } else {
            Err(UnknownNames(unknown))
        }
    }
}

fn answers_to(native: &Native, name: &str) -> bool {
    if let Some(hash) = parse_hash(name) {
        return native.hash == hash
            || native
                .aliases
                .iter()
                .any(|alias| parse_hash(alias) == Some(hash));
    }
    if name == native.platform_name() || name == format!("n_0x{:016x}", native.hash) {
        return true;
    }
    (native.name.iter())
        .chain(&native.later_name)
        .chain(&native.aliases)
        .any(|known| name == known || name == snake_case(known) || name == pascal_case(known))
}
