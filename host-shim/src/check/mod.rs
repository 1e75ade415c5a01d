//! What a script is made of, found without running it: whether this host would load it, which
//! natives it calls and where these exist, and what takes how much room.
//!
//! ```
//! use host_shim::check::{Wanted, check};
//! use host_shim::{Side, natives::NativeSet};
//!
//! let script = wat::parse_str(
//!     r#"(module
//!         (import "host" "invoke" (func $invoke (param i64 i32 i32 i32) (result i32)))
//!         (memory (export "memory") 1)
//!         (func (export "__cfx_on_tick")
//!           ;; GET_PLAYER_NAME, of the server
//!           (drop (call $invoke (i64.const 0x406B4B20) (i32.const 0) (i32.const 0) (i32.const 0)))))"#,
//! )?;
//! let report = check(&script, &Wanted::default())?;
//! assert!(report.is_good());
//! assert_eq!(report.natives[0].name.as_deref(), Some("GET_PLAYER_NAME"));
//! assert_eq!(report.fits, [NativeSet::Server]);
//!
//! let client = Wanted { side: Some(Side::Client), ..Wanted::default() };
//! assert!(!check(&script, &client)?.is_good());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod flow;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use wasmparser::{
    BinaryReaderError, ExternalKind, FuncType, KnownCustom, Name, Parser, Payload, TypeRef,
    ValType, ValidPayload, Validator, WasmFeatures,
};

use crate::host::{Host, Side};
use crate::imports::{self, EXPORTS, IMPORTS};
use crate::limits::Limits;
use crate::natives::{self, KnownNative, NativeSet};
use flow::Flow;

/// What a script must be fit for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The side that it runs on; without one each native must exist on either.
    pub side: Option<Side>,
    /// The game of a client, `Gta5` or `Rdr3`; without one each native must exist in either.
    pub game: Option<NativeSet>,
    /// The build of the client's game: later natives are missing.
    pub build: Option<u32>,
    /// Natives that exist though nobody knows them, by name or hash (`0x...`).
    pub allowed: Vec<String>,
    /// How many of the largest functions to list.
    pub largest: usize,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            side: None,
            game: None,
            build: None,
            allowed: Vec::new(),
            largest: 10,
        }
    }
}

impl Wanted {
    fn sets(&self) -> Vec<NativeSet> {
        let game = |set: &NativeSet| self.game.is_none_or(|game| game == *set);
        let sets = NativeSet::ALL.into_iter();
        sets.filter(|set| match (set, self.side) {
            (NativeSet::Server, side) => side != Some(Side::Client),
            (set, side) => side != Some(Side::Server) && game(set),
        })
        .collect()
    }

    fn allows(&self, hash: u64) -> bool {
        self.allowed.iter().any(|allowed| {
            let digits = allowed.strip_prefix("0x").or(allowed.strip_prefix("0X"));
            match digits {
                Some(digits) => u64::from_str_radix(digits, 16) == Ok(hash),
                None => cfx_sim::native_hash(allowed) == hash,
            }
        })
    }
}

/// Why nothing can be said about a script: it is no WebAssembly module, or a broken one.
#[derive(Debug, thiserror::Error)]
#[error("it is no usable WebAssembly module: {reason} (at byte {offset}); build it anew")]
pub struct CheckError {
    /// The validator's words.
    pub reason: String,
    /// Where.
    pub offset: usize,
}

impl From<BinaryReaderError> for CheckError {
    fn from(error: BinaryReaderError) -> Self {
        Self {
            reason: error.message().to_owned(),
            offset: error.offset(),
        }
    }
}

/// What a script is made of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The file's bytes.
    pub size: usize,
    /// What it imports.
    pub imports: Vec<Used>,
    /// What it exports and the host calls.
    pub exports: Vec<Used>,
    /// The natives that it calls, by name.
    pub natives: Vec<NativeUse>,
    /// Where all of its natives exist.
    pub fits: Vec<NativeSet>,
    /// The bytes of its parts, in the order of the file.
    pub sections: Vec<Part>,
    /// How many functions it has.
    pub functions: usize,
    /// The largest functions, their names as in Rust if the file has them.
    pub largest: Vec<Part>,
    /// The bytes of memory that it begins with.
    pub memory: u64,
    /// Whether it has names for a readable backtrace.
    pub has_names: bool,
    /// Whether it has files and lines for a backtrace.
    pub has_lines: bool,
    /// What keeps it from running, and what is odd.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether nothing keeps it from running.
    pub fn is_good(&self) -> bool {
        let mut findings = self.findings.iter();
        findings.all(|finding| finding.severity != Severity::Error)
    }
}

/// Something that crosses the border.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Used {
    /// Its name; an import's has the module before it.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A native that a script calls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NativeUse {
    /// By what it is called.
    #[serde(serialize_with = "as_hash")]
    pub hash: u64,
    /// Its name, if it is known and has one.
    pub name: Option<String>,
    /// Where it exists and scripts may call it.
    pub sets: Vec<NativeSet>,
    /// The first game build that has it, if not all have it.
    pub build: Option<u32>,
    /// Whether this host answers it by itself, or its simulated world.
    pub simulated: bool,
    /// Whether it is seen being called; otherwise its hash is among the constants.
    pub called: bool,
}

impl NativeUse {
    /// Its name, else its hash.
    pub fn label(&self) -> String {
        let hash = || format!("0x{:X}", self.hash);
        self.name.clone().unwrap_or_else(hash)
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn as_hash<S: serde::Serializer>(hash: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("0x{hash:X}"))
}

/// A part of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Its bytes.
    pub size: usize,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What it is, and what to do.
    pub what: String,
}

/// How bad a [`Finding`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The script is not loaded, or fails.
    Error,
    /// It runs, and something that it may expect does not happen.
    Warning,
}

/// Of the platform no native: what a script's randomness asks this host for.
const OWN_NATIVE: &str = "GET_RANDOM_BYTES";

/// What this host's wasmtime takes.
fn features() -> WasmFeatures {
    WasmFeatures::WASM2
        | WasmFeatures::EXTENDED_CONST
        | WasmFeatures::MULTI_MEMORY
        | WasmFeatures::RELAXED_SIMD
        | WasmFeatures::TAIL_CALL
}

/// Looks into a script.
///
/// # Errors
/// When it is no valid module.
pub fn check(wasm: &[u8], wanted: &Wanted) -> Result<Report, CheckError> {
    let mut look = Look::default();
    look.module(wasm)?;
    let mut report = Report {
        size: wasm.len(),
        imports: Vec::new(),
        exports: Vec::new(),
        natives: Vec::new(),
        fits: Vec::new(),
        functions: look.bodies.len(),
        largest: look.largest(wanted.largest),
        sections: std::mem::take(&mut look.sections),
        memory: look.memory,
        has_names: !look.names.is_empty(),
        has_lines: look.has_lines,
        findings: Vec::new(),
    };
    look.check_imports(&mut report);
    look.check_exports(&mut report);
    look.check_natives(wanted, &mut report);
    if report.memory > Limits::default().memory {
        report.warn(format!(
            "its memory begins with {} bytes, more than hosts give by default: make its static \
             data or its stack smaller",
            report.memory
        ));
    }
    if !report.has_names {
        report.warn(
            "it has no names, so that a backtrace cannot name functions: build it with \
             strip = \"debuginfo\" or without strip",
        );
    }
    Ok(report)
}

impl Report {
    fn error(&mut self, what: impl Into<String>) {
        self.find(Severity::Error, what.into());
    }

    fn warn(&mut self, what: impl Into<String>) {
        self.find(Severity::Warning, what.into());
    }

    fn find(&mut self, severity: Severity, what: String) {
        self.findings.push(Finding { severity, what });
    }
}

/// What has been seen of a module.
#[derive(Default)]
struct Look {
    types: Vec<Option<FuncType>>,
    /// The type of each function, the imported ones first.
    functions: Vec<u32>,
    imported: Vec<(String, String, Imported)>,
    exported: Vec<(String, ExternalKind, u32)>,
    sections: Vec<Part>,
    /// The bytes of each function's body.
    bodies: Vec<usize>,
    names: BTreeMap<u32, String>,
    flow: Flow,
    memory: u64,
    has_lines: bool,
}

enum Imported {
    Function(u32),
    Other(&'static str),
}

impl Look {
    fn module(&mut self, wasm: &[u8]) -> Result<(), CheckError> {
        let mut validator = Validator::new_with_features(features());
        let mut allocations = wasmparser::FuncValidatorAllocations::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let ValidPayload::Func(function, body) = validator.payload(&payload)? {
                let index = function.index;
                let mut function = function.into_validator(allocations);
                self.flow.function(index, &body, &mut function)?;
                allocations = function.into_allocations();
                self.bodies.push(body.as_bytes().len());
            }
            self.payload(payload)?;
        }
        Ok(())
    }

    fn payload(&mut self, payload: Payload<'_>) -> Result<(), BinaryReaderError> {
        if let Some((id, range)) = payload.as_section() {
            let name = match (&payload, section_name(id)) {
                (Payload::CustomSection(custom), _) => format!("custom: {}", custom.name()),
                (_, Some(name)) => name.to_owned(),
                (_, None) => format!("section {id}"),
            };
            self.sections.push(Part {
                name,
                size: range.len(),
            });
        }
        match payload {
            Payload::TypeSection(types) => {
                for group in types {
                    for ty in group?.into_types() {
                        self.types.push(match ty.composite_type.inner {
                            wasmparser::CompositeInnerType::Func(ty) => Some(ty),
                            _ => None,
                        });
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let what = match import.ty {
                        TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                            self.functions.push(ty);
                            Imported::Function(ty)
                        }
                        TypeRef::Table(_) => Imported::Other("a table"),
                        TypeRef::Memory(_) => Imported::Other("a memory"),
                        TypeRef::Global(_) => Imported::Other("a global"),
                        TypeRef::Tag(_) => Imported::Other("a tag"),
                    };
                    self.imported
                        .push((import.module.to_owned(), import.name.to_owned(), what));
                }
            }
            Payload::FunctionSection(functions) => {
                for ty in functions {
                    self.functions.push(ty?);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    let memory = memory?;
                    let page = 1_u64 << memory.page_size_log2.unwrap_or(16);
                    self.memory = self
                        .memory
                        .saturating_add(memory.initial.saturating_mul(page));
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    self.exported
                        .push((export.name.to_owned(), export.kind, export.index));
                }
            }
            Payload::DataSection(segments) => {
                for segment in segments {
                    let segment = segment?;
                    let address = match segment.kind {
                        wasmparser::DataKind::Active { offset_expr, .. } => {
                            match offset_expr.get_operators_reader().read()? {
                                wasmparser::Operator::I32Const { value } => {
                                    value.cast_unsigned().into()
                                }
                                _ => 0,
                            }
                        }
                        wasmparser::DataKind::Passive => 0,
                    };
                    self.flow.data(address, segment.data);
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        // A broken one makes no script unusable.
                        if let Ok(Name::Function(functions)) = name {
                            for function in functions.into_iter().map_while(Result::ok) {
                                self.names.insert(function.index, function.name.to_owned());
                            }
                        }
                    }
                }
                _ => self.has_lines |= custom.name() == ".debug_line",
            },
            _ => {}
        }
        Ok(())
    }

    fn largest(&self, count: usize) -> Vec<Part> {
        let imported = self.functions.len() - self.bodies.len();
        let mut bodies: Vec<_> = self.bodies.iter().copied().enumerate().collect();
        bodies.sort_by_key(|(index, size)| (std::cmp::Reverse(*size), *index));
        let largest = bodies.into_iter().take(count);
        largest
            .map(|(index, size)| Part {
                name: self.function_name(imported + index),
                size,
            })
            .collect()
    }

    fn function_name(&self, index: usize) -> String {
        let name = u32::try_from(index)
            .ok()
            .and_then(|index| self.names.get(&index));
        match name {
            Some(name) => format!("{:#}", rustc_demangle::demangle(name)),
            None => format!("function {index}"),
        }
    }

    fn ty(&self, index: u32) -> Option<&FuncType> {
        self.types.get(index as usize)?.as_ref()
    }

    fn function_ty(&self, function: u32) -> Option<&FuncType> {
        self.ty(*self.functions.get(function as usize)?)
    }

    fn check_imports(&self, report: &mut Report) {
        let offered = || IMPORTS.iter().chain(imports::extensions());
        for (module, name, what) in &self.imported {
            let ty = match what {
                Imported::Function(ty) => self.ty(*ty),
                Imported::Other(kind) => {
                    report.error(format!(
                        "it imports {kind}, `{module}::{name}`, and no host gives one: build it \
                         for wasm32-unknown-unknown without flags of the linker"
                    ));
                    None
                }
            };
            let words = ty.map_or_else(String::new, words);
            report.imports.push(Used {
                name: format!("{module}::{name}"),
                ty: words.clone(),
            });
            let Some(ty) = ty else {
                continue;
            };
            let found = offered().find(|import| (import.0, import.1) == (module, name));
            match found {
                Some((_, _, params, results)) => {
                    if (letters(ty.params()), letters(ty.results()))
                        != ((*params).to_owned(), (*results).to_owned())
                    {
                        report.error(format!(
                            "it imports `{module}::{name}` as {words}, but it is {}: build it \
                             with the cfx crates of this host",
                            words_of(params, results)
                        ));
                    }
                }
                None if module.starts_with("cfx_spacetime_") => report.warn(format!(
                    "it imports `{module}::{name}`: only hosts with SpacetimeDB load it; build \
                     this one with --features spacetime"
                )),
                None => {
                    let offered: Vec<_> = offered()
                        .map(|(module, name, ..)| format!("{module}::{name}"))
                        .collect();
                    report.error(format!(
                        "it imports `{module}::{name}`, which no host has: remove what needs it \
                         (a crate made for browsers or WASI, as a rule); there is {}",
                        offered.join(", ")
                    ));
                }
            }
        }
    }

    fn check_exports(&self, report: &mut Report) {
        let exported = |wanted: &str| self.exported.iter().find(|(name, ..)| name == wanted);
        let has = |name: &str| exported(name).is_some();
        let mut needs_memory = None;
        for (name, params, results, addresses) in EXPORTS {
            let Some((_, kind, index)) = exported(name) else {
                continue;
            };
            let ty = match kind {
                ExternalKind::Func | ExternalKind::FuncExact => self.function_ty(*index),
                _ => None,
            };
            let Some(ty) = ty else {
                report.error(format!(
                    "it exports `{name}`, but no function: the host calls it as {}",
                    words_of(params, results)
                ));
                continue;
            };
            report.exports.push(Used {
                name: name.to_owned(),
                ty: words(ty),
            });
            if (letters(ty.params()), letters(ty.results()))
                != (params.to_owned(), results.to_owned())
            {
                report.error(format!(
                    "it exports `{name}` as {}, but the host calls it as {}",
                    words(ty),
                    words_of(params, results)
                ));
            }
            if addresses {
                needs_memory = needs_memory.or(Some(name.to_owned()));
            }
        }
        let memory_import = self.imported.iter().find(|(_, _, what)| match what {
            Imported::Function(ty) => self.ty(*ty).is_some_and(|ty| !ty.params().is_empty()),
            Imported::Other(_) => false,
        });
        let needs_memory =
            needs_memory.or(memory_import.map(|(module, name, _)| format!("{module}::{name}")));
        match (exported("memory"), needs_memory) {
            (Some((_, ExternalKind::Memory, _)), _) | (None, None) => {}
            (Some(_), _) => report.error("it exports `memory`, but no memory: rename it"),
            (None, Some(needed_by)) => report.error(format!(
                "it exports no `memory`, which `{needed_by}` needs: export its memory by that name"
            )),
        }

        let called = [
            "_start",
            "__cfx_on_tick",
            "__cfx_on_event",
            "__cfx_call_ref",
        ];
        if !called.iter().any(|name| has(name)) {
            report.error(
                "it exports nothing that a host calls: it needs `crate-type = [\"cdylib\"]` and a \
                 dependency on `cfx` that its code uses, or one of `_start`, `__cfx_on_tick` and \
                 `__cfx_on_event`",
            );
        }
        for taker in ["__cfx_on_event", "__cfx_call_ref", "__cfx_spacetime_event"] {
            if has(taker) && !has("__cfx_alloc") {
                report.error(format!(
                    "it exports `{taker}` without `__cfx_alloc`, by which the host gives it the \
                     arguments: export that, too"
                ));
            }
        }
        if has("__cfx_alloc") && !has("__cfx_free") {
            report.error(
                "it exports `__cfx_alloc` without `__cfx_free`: what the host has allocated would \
                 stay for ever",
            );
        }
        let imports = |wanted: &str| self.imported.iter().any(|(_, name, _)| name == wanted);
        if imports("invoke") && !has("__cfx_extend_retval_buffer") {
            report.warn(
                "it exports no `__cfx_extend_retval_buffer`: a native's result that is longer \
                 than the buffer for it is lost (code -1)",
            );
        }
        if imports("canonicalize_ref") {
            for name in ["__cfx_call_ref", "__cfx_duplicate_ref", "__cfx_remove_ref"] {
                if !has(name) {
                    report.warn(format!(
                        "it makes function references, but exports no `{name}`: who gets one \
                         cannot use it"
                    ));
                }
            }
        }
    }

    fn check_natives(&mut self, wanted: &Wanted, report: &mut Report) {
        let functions = self
            .imported
            .iter()
            .filter(|(_, _, what)| matches!(what, Imported::Function(_)));
        let mut invokers = Vec::new();
        for (index, (module, name, _)) in (0_u32..).zip(functions) {
            if matches!(module.as_str(), "host" | "cfx") && name == "invoke" {
                invokers.push(index);
            }
        }
        if invokers.is_empty() {
            // What looks like a hash is none.
            report.fits = wanted.sets();
            return;
        }
        let hashes = std::mem::take(&mut self.flow).hashes(&invokers);
        let host = Host::new();
        let sets = wanted.sets();
        let mut fits = sets.clone();
        let called = hashes.called.iter().map(|hash| (*hash, true));
        let constants = hashes.constants.iter().map(|hash| (*hash, false));
        for (hash, called) in called.chain(constants) {
            let known = natives::by_hash(hash);
            let own = hash == cfx_sim::native_hash(OWN_NATIVE);
            let usable = |native: &&KnownNative| {
                let late = native.set != NativeSet::Server
                    && native
                        .build
                        .zip(wanted.build)
                        .is_some_and(|(first, has)| first > has);
                !native.refused && !late
            };
            let native = NativeUse {
                hash,
                name: match own {
                    true => Some(OWN_NATIVE.to_owned()),
                    false => natives::name(hash).map(str::to_owned),
                },
                sets: known
                    .iter()
                    .filter(usable)
                    .map(|native| native.set)
                    .collect(),
                build: known.iter().find_map(|native| native.build),
                simulated: host.has_native(hash),
                called,
            };
            report.natives.push(native);
        }
        // A script that knows a native by the hashes of several sides looks where it is before
        // it calls one.
        let mut by_name: BTreeMap<&str, BTreeSet<NativeSet>> = BTreeMap::new();
        for native in &report.natives {
            if let Some(name) = &native.name {
                by_name.entry(name).or_default().extend(&native.sets);
            }
        }
        let mut missing = Vec::new();
        for native in &report.natives {
            if native.name.as_deref() == Some(OWN_NATIVE) || wanted.allows(native.hash) {
                continue;
            }
            let named = native.name.as_deref().and_then(|name| by_name.get(name));
            let exists = |set: &NativeSet| {
                native.sets.contains(set) || named.is_some_and(|sets| sets.contains(set))
            };
            fits.retain(exists);
            if !sets.iter().any(exists) {
                let known = natives::by_hash(native.hash);
                missing.push(why_missing(native, known, &sets, wanted));
            }
        }
        for text in missing {
            report.error(text);
        }
        report.fits = fits;
        report.natives.sort_by(|a, b| {
            (a.name.is_none(), &a.name, a.hash).cmp(&(b.name.is_none(), &b.name, b.hash))
        });
    }
}

/// Why a native cannot be called in any of the sets.
fn why_missing(
    native: &NativeUse,
    known: &[KnownNative],
    sets: &[NativeSet],
    wanted: &Wanted,
) -> String {
    let label = match &native.name {
        Some(name) => format!("`{name}` (0x{:X})", native.hash),
        None => format!("`0x{:X}`", native.hash),
    };
    let there: Vec<_> = sets.iter().map(NativeSet::to_string).collect();
    let there = there.join(" or ");
    if known.is_empty() {
        return format!(
            "it calls {label}, a native that nobody knows: look for a mistake in its name or \
             hash; if it is newer than this program, allow it by --allow 0x{:X}",
            native.hash
        );
    }
    let here = |native: &&KnownNative| sets.contains(&native.set);
    if known.iter().filter(here).any(|native| native.refused) {
        return format!("it calls {label}, which {there} refuses to scripts: do without it");
    }
    if let (Some(first), Some(build)) = (
        known.iter().filter(here).find_map(|native| native.build),
        wanted.build,
    ) {
        return format!(
            "it calls {label}, which came with game build {first}, later than {build}: do without \
             it, or require the build in the manifest: dependency '/gameBuild:{first}'"
        );
    }
    let elsewhere: Vec<_> = known.iter().map(|native| native.set.to_string()).collect();
    let mut text = format!(
        "it calls {label}, a native of {}, not of {there}",
        elsewhere.join(" and ")
    );
    let named = native
        .name
        .as_deref()
        .map(natives::by_name)
        .unwrap_or_default();
    match named.iter().find(here) {
        Some(other) => {
            text += &format!(
                ": that of the same name is 0x{:X} there; build the script for that side",
                other.hash
            );
        }
        None => text += ": call it on that side, and tell the other by an event",
    }
    text
}

fn section_name(id: u8) -> Option<&'static str> {
    const NAMES: [&str; 14] = [
        "custom",
        "types",
        "imports",
        "functions",
        "tables",
        "memory",
        "globals",
        "exports",
        "start",
        "elements",
        "code",
        "data",
        "data count",
        "tags",
    ];
    NAMES.get(usize::from(id)).copied()
}

/// A list of types as the tables of the ABI write it.
fn letters(types: &[ValType]) -> String {
    let letter = |ty: &ValType| match ty {
        ValType::I32 => 'i',
        ValType::I64 => 'I',
        _ => '?',
    };
    types.iter().map(letter).collect()
}

fn words(ty: &FuncType) -> String {
    let list = |types: &[ValType]| {
        let types: Vec<_> = types.iter().map(ValType::to_string).collect();
        types.join(", ")
    };
    format!("({}) -> ({})", list(ty.params()), list(ty.results()))
}

fn words_of(params: &str, results: &str) -> String {
    let list = |letters: &str| {
        let types = letters.bytes();
        let types: Vec<_> = types
            .map(|letter| if letter == b'I' { "i64" } else { "i32" })
            .collect();
        types.join(", ")
    };
    format!("({}) -> ({})", list(params), list(results))
}
