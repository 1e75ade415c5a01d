//! What can go wrong, as values.

use crate::failure::Failure;

/// Why a script could not be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The name is empty, holds a NUL byte, or is the one the host uses itself.
    #[error(
        "`{name}` cannot be a resource's name: use a non-empty name without NUL bytes that is not `_cfx_internal`"
    )]
    BadName {
        /// The name that was asked for.
        name: String,
    },
    /// A resource of that name is loaded already.
    #[error(
        "a resource named `{resource}` is loaded already: stop it first, or give this one another name"
    )]
    Duplicate {
        /// The name.
        resource: String,
    },
    /// As many scripts as [`Limits::instances`](crate::Limits::instances) allows are loaded.
    #[error(
        "`{resource}` is one script too many: {limit} are loaded, which is the limit; stop one first, or raise `Limits::instances`, or --max-instances"
    )]
    TooMany {
        /// The resource.
        resource: String,
        /// The limit.
        limit: usize,
    },
    /// The bytes are not a WebAssembly module that can be compiled.
    #[error("`{resource}` is not a usable WebAssembly module: {reason}")]
    Invalid {
        /// The resource.
        resource: String,
        /// The compiler's words.
        reason: String,
    },
    /// The module imports something that no host of this ABI has.
    #[error(
        "`{resource}` imports `{module}::{name}`, which the host does not have; it offers {offered}"
    )]
    UnknownImport {
        /// The resource.
        resource: String,
        /// The import's module.
        module: String,
        /// The import's name.
        name: String,
        /// Everything that may be imported.
        offered: String,
    },
    /// The module imports a host function by a wrong signature.
    #[error("`{resource}` imports `{module}::{name}` as {found}, but it is {expected}")]
    WrongImport {
        /// The resource.
        resource: String,
        /// The import's module.
        module: String,
        /// The import's name.
        name: String,
        /// The signature in the module.
        found: String,
        /// The signature that the ABI gives it.
        expected: String,
    },
    /// The module exports one of the ABI's names with another signature.
    #[error("`{resource}` exports `{name}` as {found}, but the host calls it as {expected}")]
    WrongExport {
        /// The resource.
        resource: String,
        /// The export's name.
        name: String,
        /// The signature in the module.
        found: String,
        /// The signature that the ABI gives it.
        expected: String,
    },
    /// The module exports no memory although something in it needs one.
    #[error(
        "`{resource}` exports no `memory`, which `{needed_by}` needs: export its linear memory by that name"
    )]
    NoMemory {
        /// The resource.
        resource: String,
        /// The import or export that passes addresses.
        needed_by: String,
    },
    /// The module could not be instantiated.
    #[error("`{resource}` could not be instantiated: {reason}")]
    Instantiate {
        /// The resource.
        resource: String,
        /// The runtime's words.
        reason: String,
    },
    /// The module's own start section trapped.
    #[error("{0}")]
    Start(Box<Failure>),
}

/// Why something that was asked of a loaded script was not done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no resource of that name.
    #[error("there is no resource named `{0}`")]
    UnknownResource(String),
    /// The resource trapped before, or was stopped.
    #[error("the resource `{0}` does not run")]
    NotRunning(String),
    /// The resource trapped in this call.
    #[error("{0}")]
    Failed(Box<Failure>),
    /// Calls are nested so deep that one more could overflow the native stack.
    #[error("calls are nested too deep ({depth} levels)")]
    TooDeep {
        /// How many calls into scripts are on the stack.
        depth: u32,
    },
    /// The script does not export what the call needs.
    #[error("`{resource}` exports no `{export}`")]
    NoExport {
        /// The resource.
        resource: String,
        /// The export.
        export: String,
    },
    /// The script's allocator gave no memory.
    #[error("`{resource}` has no memory for {size} bytes (`__cfx_alloc` answered 0)")]
    OutOfMemory {
        /// The resource.
        resource: String,
        /// What was asked for.
        size: u64,
    },
    /// The script answered an address that lies outside its memory.
    #[error(
        "`{resource}` answered {what} at {address:#x} with {len} bytes, which lies outside its memory"
    )]
    BadPointer {
        /// The resource.
        resource: String,
        /// What should be there.
        what: &'static str,
        /// The address.
        address: u64,
        /// The length.
        len: u64,
    },
    /// No function of that canonical name exists.
    #[error("there is no function reference `{0}`")]
    UnknownReference(String),
    /// The function answered nothing at all (a null object).
    #[error("the function reference `{0}` answered nothing")]
    NullResult(String),
    /// A function of the host itself failed.
    #[error("the host's function `{name}` failed: {reason}")]
    HostFunction {
        /// Its canonical name.
        name: String,
        /// What it said.
        reason: String,
    },
    /// The data is larger than [`Limits::payload`](crate::Limits::payload).
    #[error(
        "{what} has {size} bytes, which is more than the limit of {limit}; if that is right, raise `Limits::payload`, or --max-payload"
    )]
    TooLarge {
        /// What it is, for instance ``event `playerJoining` ``.
        what: String,
        /// How large it is.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// The name cannot be passed on as a C string.
    #[error("`{0}` holds a NUL byte, which neither an event's name nor its source can have")]
    EmbeddedNul(String),
    /// The functions of the ABI cannot be replaced, nor may others be in their modules.
    #[error(
        "`{module}::{name}` cannot be registered: the module `{module}` is the scripts' ABI; use another one, such as `env`"
    )]
    ReservedImport {
        /// The module.
        module: String,
        /// The function.
        name: String,
    },
    /// Only one can look at a host at a time.
    #[error("the host is being recorded or measured already: finish that first")]
    Observed,
    /// The export was called with arguments that do not fit.
    #[error("`{export}` of `{resource}` cannot be called so: {reason}")]
    BadCall {
        /// The resource.
        resource: String,
        /// The export.
        export: String,
        /// What does not fit.
        reason: String,
    },
}
