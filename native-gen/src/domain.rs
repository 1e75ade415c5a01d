//! The natives as this program understands them: typed, and of known sets.

use core::fmt;
use core::str::FromStr;
use std::collections::BTreeMap;

use crate::error::{Defect, Problem, Problems};
use crate::names::{parse_hash, pascal_case};
use crate::special_cases::{Action, SpecialCases};
use crate::wire;

/// The natives that exist in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Set {
    /// The server, of whichever game.
    Server,
    /// The client of GTA V.
    Gta5,
    /// The client of RedM.
    Rdr3,
}

impl Set {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Server, Self::Gta5, Self::Rdr3];

    /// What the set is called in paths.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Gta5 => "gta5",
            Self::Rdr3 => "rdr3",
        }
    }

    /// The build that every client and server has; what it brought needs no mention.
    pub(crate) fn base_build(self) -> u32 {
        match self {
            Self::Rdr3 => 1207,
            Self::Server | Self::Gta5 => 323,
        }
    }
}

impl FromStr for Set {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        let set = Self::ALL.into_iter().find(|set| set.name() == name);
        set.ok_or(())
    }
}

/// What a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// No value.
    Void,
    /// 32 bits.
    Int,
    /// 64 bits.
    Long,
    /// 32 bits.
    Float,
    /// `BOOL` and `bool`.
    Bool,
    /// `char*`.
    Text,
    /// Three floats.
    Vector3,
    /// The hash of a name.
    Hash,
    /// 32 bits of whatever.
    Any,
    /// A function reference.
    Func,
    /// A value as msgpack.
    Object,
    /// An integer that stands for something; the name of its type.
    Handle(&'static str),
}

/// The types of handles. All are 32-bit integers.
const HANDLES: &[&str] = &[
    "AnimScene",
    "Blip",
    "Cam",
    "Entity",
    "FireId",
    "Interior",
    "ItemSet",
    "Object",
    "Ped",
    "PersChar",
    "Pickup",
    "Player",
    "PopZone",
    "Prompt",
    "PropSet",
    "ScrHandle",
    "Vehicle",
    "Volume",
];

/// The type of a parameter or a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Type {
    /// What the value is.
    pub kind: Kind,
    /// Whether its address is passed.
    pub pointer: bool,
}

impl Type {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let plain = |kind| Self {
            kind,
            pointer: false,
        };
        if text == "char*" {
            return Some(plain(Kind::Text));
        }
        if let Some(target) = text.strip_suffix('*') {
            let target = Self::parse(target)?;
            let valid = !target.pointer
                && matches!(
                    target.kind,
                    Kind::Int
                        | Kind::Float
                        | Kind::Bool
                        | Kind::Vector3
                        | Kind::Hash
                        | Kind::Any
                        | Kind::Handle(_)
                );
            return valid.then_some(Self {
                pointer: true,
                ..target
            });
        }
        Some(plain(match text {
            "void" => Kind::Void,
            "int" => Kind::Int,
            "long" => Kind::Long,
            "float" => Kind::Float,
            "BOOL" | "bool" => Kind::Bool,
            "Vector3" => Kind::Vector3,
            "Hash" => Kind::Hash,
            "Any" => Kind::Any,
            "func" => Kind::Func,
            "object" => Kind::Object,
            _ => Kind::Handle(HANDLES.iter().find(|name| **name == text)?),
        }))
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            Kind::Void => "void",
            Kind::Int => "int",
            Kind::Long => "long",
            Kind::Float => "float",
            Kind::Bool => "BOOL",
            Kind::Text => "char*",
            Kind::Vector3 => "Vector3",
            Kind::Hash => "Hash",
            Kind::Any => "Any",
            Kind::Func => "func",
            Kind::Object => "object",
            Kind::Handle(name) => name,
        })?;
        f.write_str(if self.pointer { "*" } else { "" })
    }
}

/// A parameter of a native.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Param {
    /// As it stands in the database.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// A text that the native writes.
    pub written_text: bool,
    /// What the database says about it.
    pub description: String,
}

/// What the database says about a native.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prose {
    /// What it does.
    pub description: String,
    /// What it returns.
    pub result: String,
    /// Language and code.
    pub examples: Vec<(String, String)>,
}

/// A native.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Native {
    /// Its identifier.
    pub hash: u64,
    /// As it stands in the database; many natives of the games have no name.
    pub name: Option<String>,
    /// What it is called elsewhere.
    pub later_name: Option<String>,
    /// As it stands in the database.
    pub namespace: String,
    /// In order.
    pub params: Vec<Param>,
    /// What it returns.
    pub result: Type,
    /// Names that it had, and hashes (`0x...`) other than its own.
    pub aliases: Vec<String>,
    /// The sets that have it.
    pub sets: Vec<Set>,
    /// The first game build that has it.
    pub build: Option<u32>,
    /// It does nothing any more.
    pub unused: bool,
    /// Further arguments may follow.
    pub variadic: bool,
    /// Its documentation.
    pub prose: Prose,
    /// Why it is left out of every set.
    pub excluded: Option<String>,
    /// The file that it stands in.
    pub file: String,
}

impl Native {
    /// Its name, else its hash: what lists and messages call it.
    #[must_use]
    pub fn label(&self) -> String {
        self.name.clone().unwrap_or_else(|| self.hash_text())
    }

    /// The hash in the way the database writes it.
    #[must_use]
    pub fn hash_text(&self) -> String {
        if self.namespace == CFX {
            format!("0x{:X}", self.hash)
        } else {
            format!("0x{:016X}", self.hash)
        }
    }

    /// Its name in the platform's script languages.
    #[must_use]
    pub fn platform_name(&self) -> String {
        pascal_case(&self.label())
    }
}

/// The namespace of the platform's own natives.
pub(crate) const CFX: &str = "CFX";

/// All natives of the files, ordered by namespace and hash.
#[derive(Debug)]
pub struct Database {
    /// The natives.
    pub natives: Vec<Native>,
    /// Facts about natives that no file has.
    pub unmatched_facts: usize,
}

/// A database file: its name for messages, its content.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// Its content.
    pub text: String,
}

impl Database {
    /// Reads the files together. A file that has natives of a game without saying of which
    /// is of `game`, unless its namespaces tell that it is of another.
    ///
    /// # Errors
    /// Everything that is wrong with any of them.
    pub fn read(
        sources: &[Source],
        game: Option<Set>,
        cases: &SpecialCases,
    ) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let files: Vec<wire::File> = sources
            .iter()
            .map(|source| wire::read(&source.name, &source.text, &mut problems))
            .collect();
        let mut natives = Vec::new();
        let mut facts = BTreeMap::new();
        for file in files {
            let game = game_of(&file.natives).or(game).unwrap_or(Set::Gta5);
            for native in file.natives {
                natives.push(convert(native, &file.name, game, cases, &mut problems));
            }
            for fact in file.facts {
                let (hash, file) = (fact.hash, file.name.clone());
                if let Some((_, other)) = facts.insert(hash, (fact, file.clone())) {
                    let hash = format!("0x{hash:016X}");
                    problems.push(Problem {
                        file,
                        namespace: String::new(),
                        native: hash.clone(),
                        what: Defect::DuplicateHash { hash, other },
                    });
                }
            }
        }
        natives.sort_by(|a, b| {
            (&a.namespace, a.hash, &a.name, &a.file).cmp(&(&b.namespace, b.hash, &b.name, &b.file))
        });
        keep_one_of_each(&mut natives, cases, &mut problems);
        let mut unmatched_facts = 0;
        for (hash, (fact, file)) in facts {
            let of_game = |native: &&mut Native| {
                native.hash == hash && native.namespace != CFX && !native.sets.contains(&Set::Rdr3)
            };
            match natives.iter_mut().find(of_game) {
                None => unmatched_facts += 1,
                Some(native) => add_facts(native, fact, &file, &mut problems),
            }
        }
        if problems.is_empty() {
            Ok(Self {
                natives,
                unmatched_facts,
            })
        } else {
            Err(Problems(problems))
        }
    }

    /// The natives that exist in `set`, or would, were they not left out.
    pub fn of_set(&self, set: Set) -> impl Iterator<Item = &Native> {
        self.natives
            .iter()
            .filter(move |native| native.sets.contains(&set))
    }
}

/// The game that only has such namespaces.
fn game_of(natives: &[wire::Native]) -> Option<Set> {
    const GTA5: &[&str] = &[
        "APP",
        "CUTSCENE",
        "FILES",
        "LOADINGSCREEN",
        "MOBILE",
        "SAVEMIGRATION",
        "SCRIPT",
        "SYSTEM",
    ];
    const RDR3: &[&str] = &[
        "ANIMSCENE",
        "BUILTIN",
        "DATABINDING",
        "INVENTORY",
        "ITEMDATABASE",
        "LAW",
        "MAP",
        "SCRIPTS",
        "UIAPPS",
        "VOLUME",
    ];
    let has = |names: &[&str]| {
        natives
            .iter()
            .any(|native| names.contains(&native.namespace.as_str()))
    };
    match (has(GTA5), has(RDR3)) {
        (true, false) => Some(Set::Gta5),
        (false, true) => Some(Set::Rdr3),
        _ => None,
    }
}

fn convert(
    wire: wire::Native,
    file: &str,
    file_game: Set,
    cases: &SpecialCases,
    problems: &mut Vec<Problem>,
) -> Native {
    let mut defects = wire.defects.clone();
    let label = wire.label().to_owned();
    let keys = [label.as_str(), wire.key.as_str()];
    let mut excluded = cases
        .of_whole(None, &keys)
        .filter(|case| case.action == Action::Exclude)
        .map(|case| case.reason.clone());
    let broken_is_known = excluded.is_some();

    let mut parse = |text: &str, place: &dyn Fn() -> String| {
        let parsed = Type::parse(text).or_else(|| {
            let pointer = text.strip_suffix('*');
            let case = cases.of_type(pointer.unwrap_or(text))?;
            let Action::Type(other) = &case.action else {
                return None;
            };
            Type::parse(&format!(
                "{other}{}",
                if pointer.is_some() { "*" } else { "" }
            ))
        });
        parsed.unwrap_or_else(|| {
            if !text.is_empty() {
                defects.push(Defect::UnknownType {
                    ty: text.trim_end().to_owned(),
                    place: place(),
                });
            }
            Type {
                kind: Kind::Void,
                pointer: false,
            }
        })
    };
    let result = parse(&wire.result, &|| "the result".into());
    let mut params: Vec<Param> = Vec::new();
    for param in wire.params {
        let place = || format!("parameter '{}'", param.name);
        let ty = if param.ty == "void" {
            // Fine for a result only.
            parse("void ", &place)
        } else {
            parse(&param.ty, &place)
        };
        params.push(Param {
            ty,
            written_text: param.written_text,
            description: param.description,
            name: param.name,
        });
    }

    let (client, server) = match wire.apiset.as_deref() {
        None | Some("client") => (true, false),
        Some("server") => (false, true),
        Some("shared") => (true, true),
        Some(other) => {
            defects.push(Defect::UnknownApiset(other.to_owned()));
            (false, false)
        }
    };
    let games = match wire.game.as_deref() {
        None if wire.namespace == CFX => vec![Set::Gta5, Set::Rdr3],
        None => vec![file_game],
        Some("gta5") => vec![Set::Gta5],
        Some("rdr3") => vec![Set::Rdr3],
        Some(other) => {
            match cases.of_game(other) {
                Some(case) => excluded = excluded.or_else(|| Some(case.reason.clone())),
                None => defects.push(Defect::UnknownGame(other.to_owned())),
            }
            Vec::new()
        }
    };
    // The server is one for all games.
    let mut sets = Vec::new();
    if server {
        sets.push(Set::Server);
    }
    if client {
        sets.extend(games);
    }
    let build = wire.build.as_deref().and_then(|build| {
        let number = build.parse().ok();
        if number.is_none() {
            defects.push(Defect::WrongField {
                field: "build",
                expected: "the text of a number",
            });
        }
        number
    });

    if !broken_is_known {
        problems.extend(defects.into_iter().map(|what| Problem {
            file: file.to_owned(),
            namespace: wire.namespace.clone(),
            native: label.clone(),
            what,
        }));
    }
    let mut aliases: Vec<String> = Vec::new();
    for alias in wire.aliases {
        let alias = match parse_hash(&alias) {
            Some(hash) if hash == wire.hash => continue,
            Some(hash) => format!("0x{hash:016X}"),
            None => alias,
        };
        if !aliases.contains(&alias) {
            aliases.push(alias);
        }
    }
    aliases.sort();
    Native {
        hash: wire.hash,
        name: wire.name,
        later_name: None,
        namespace: wire.namespace,
        params,
        result,
        aliases,
        sets,
        build,
        unused: wire.unused,
        variadic: wire.variadic,
        prose: Prose {
            description: wire.description,
            result: wire.result_description,
            examples: wire.examples,
        },
        excluded,
        file: file.to_owned(),
    }
}

/// Of natives with one hash in one set, takes that which a special case names.
fn keep_one_of_each(natives: &mut Vec<Native>, cases: &SpecialCases, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<(Set, u64), usize> = BTreeMap::new();
    let mut dropped = Vec::new();
    for (index, native) in natives.iter().enumerate() {
        // Zero stands for a hash that is malformed, which was said already.
        if native.excluded.is_some() || native.hash == 0 {
            continue;
        }
        for &set in &native.sets {
            let Some(&before) = first.get(&(set, native.hash)) else {
                first.insert((set, native.hash), index);
                continue;
            };
            let other = &natives[before];
            let keep = cases.of_hash(native.hash).map(|case| &case.action);
            match keep {
                Some(Action::Keep(name)) if native.name.as_deref() == Some(name) => {
                    dropped.push(before);
                    first.insert((set, native.hash), index);
                }
                Some(Action::Keep(name)) if other.name.as_deref() == Some(name) => {
                    dropped.push(index);
                }
                _ => {
                    problems.push(Problem {
                        file: native.file.clone(),
                        namespace: native.namespace.clone(),
                        native: native.label(),
                        what: Defect::DuplicateHash {
                            hash: native.hash_text(),
                            other: format!(
                                "{} in {}, {}",
                                other.label(),
                                other.namespace,
                                other.file
                            ),
                        },
                    });
                    break;
                }
            }
        }
    }
    let mut index = 0;
    natives.retain(|_| {
        index += 1;
        !dropped.contains(&(index - 1))
    });
}

fn add_facts(native: &mut Native, facts: wire::Facts, file: &str, problems: &mut Vec<Problem>) {
    if let Some(build) = facts.build {
        match build.parse() {
            Ok(number) => native.build = Some(number),
            Err(_) => problems.push(Problem {
                file: file.to_owned(),
                namespace: String::new(),
                native: native.hash_text(),
                what: Defect::WrongField {
                    field: "build",
                    expected: "the text of a number",
                },
            }),
        }
    }
    native.later_name = facts.name.filter(|name| native.name.as_ref() != Some(name));
    native.unused |= facts.unused;
    for number in facts.written_texts {
        // The facts are of a newer build, whose parameters may be more and of other types.
        if let Some(param) = native.params.get_mut(number)
            && (param.ty.kind == Kind::Text || param.ty.kind == Kind::Any && param.ty.pointer)
        {
            param.written_text = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types() {
        for text in [
            "void",
            "int",
            "long",
            "float",
            "BOOL",
            "char*",
            "Vector3",
            "Hash",
            "Any",
            "func",
            "object",
            "Entity",
            "Object",
            "int*",
            "float*",
            "BOOL*",
            "Vector3*",
            "Hash*",
            "Any*",
            "Ped*",
            "ScrHandle*",
        ] {
            let ty = Type::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(ty.to_string(), text);
        }
        assert_eq!(Type::parse("bool").unwrap().to_string(), "BOOL");
        assert_eq!(Type::parse("bool*").unwrap().to_string(), "BOOL*");
        assert_ne!(Type::parse("Object"), Type::parse("object"));
        for text in [
            "", "*", "char", "char**", "int**", "void*", "object*", "func*", "long*", "entity",
            "uint32_t", "const",
        ] {
            assert_eq!(Type::parse(text), None, "{text}");
        }
    }

    #[test]
    fn handles_are_sorted() {
        assert!(HANDLES.is_sorted());
    }
}
