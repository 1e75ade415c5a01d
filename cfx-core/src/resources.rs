//! Resources: their files, their metadata, their state.
//!
//! ```
//! use cfx_core::resources::{self, ResourceState};
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("GET_RESOURCE_STATE", |call| call.set("started"));
//! # host.native("LOAD_RESOURCE_FILE", |call| {
//! #     assert_eq!(call.text(0).as_deref(), Some("mock"));
//! #     call.set("bread = 3");
//! # });
//! if resources::state("oxmysql") != ResourceState::Started {
//!     cfx_core::print!("no database");
//! }
//! let prices = resources::load_text(&resources::name(), "data/prices.toml");
//! assert_eq!(prices.as_deref(), Some("bread = 3"));
//! # assert!(host.take_log().is_empty());
//! ```
//!
//! Paths are relative to the resource, with `/` between folders; the platform lets none
//! lead out of it. On a client only those files can be read that the manifest names as
//! `file`s.

#[cfg(feature = "server")]
use core::fmt;

use crate::hash::native_hash;
use crate::logging;
#[cfg(feature = "server")]
use crate::native::{InvokeError, invoke};
use crate::native::{NativeArgs, invoke_or_default};

const GET_CURRENT_RESOURCE_NAME: u64 = native_hash("GET_CURRENT_RESOURCE_NAME");
const GET_INVOKING_RESOURCE: u64 = native_hash("GET_INVOKING_RESOURCE");
const GET_RESOURCE_STATE: u64 = native_hash("GET_RESOURCE_STATE");
const GET_NUM_RESOURCES: u64 = native_hash("GET_NUM_RESOURCES");
const GET_RESOURCE_BY_FIND_INDEX: u64 = native_hash("GET_RESOURCE_BY_FIND_INDEX");
const GET_NUM_RESOURCE_METADATA: u64 = native_hash("GET_NUM_RESOURCE_METADATA");
const GET_RESOURCE_METADATA: u64 = native_hash("GET_RESOURCE_METADATA");
const LOAD_RESOURCE_FILE: u64 = native_hash("LOAD_RESOURCE_FILE");
const IS_DUPLICITY_VERSION: u64 = native_hash("IS_DUPLICITY_VERSION");
const GET_GAME_NAME: u64 = native_hash("GET_GAME_NAME");
const GET_GAME_BUILD_NUMBER: u64 = native_hash("GET_GAME_BUILD_NUMBER");
#[cfg(feature = "server")]
const SAVE_RESOURCE_FILE: u64 = native_hash("SAVE_RESOURCE_FILE");
#[cfg(feature = "server")]
const GET_RESOURCE_PATH: u64 = native_hash("GET_RESOURCE_PATH");
#[cfg(feature = "server")]
const START_RESOURCE: u64 = native_hash("START_RESOURCE");
#[cfg(feature = "server")]
const STOP_RESOURCE: u64 = native_hash("STOP_RESOURCE");
#[cfg(feature = "server")]
const REGISTER_RESOURCE_ASSET: u64 = native_hash("REGISTER_RESOURCE_ASSET");
#[cfg(feature = "server")]
const SCHEDULE_RESOURCE_TICK: u64 = native_hash("SCHEDULE_RESOURCE_TICK");

fn text(native: u64, args: impl NativeArgs) -> Option<String> {
    invoke_or_default(native, args)
}

/// The name of this resource (native `GET_CURRENT_RESOURCE_NAME`, 0xE5E9EBBB).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// assert_eq!(cfx_core::resources::name(), "mock");
/// ```
#[doc(alias = "GetCurrentResourceName")]
#[must_use]
pub fn name() -> String {
    text(GET_CURRENT_RESOURCE_NAME, ()).unwrap_or_default()
}

/// The resource that called this script: that of an export's caller, of a called
/// function's, of an event's raiser (native `GET_INVOKING_RESOURCE`, 0x4D52FE5B). `None`
/// when the platform itself did, as in a tick or for an event from the network.
///
/// Ask before the first `.await`: it is about the call that runs right now.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_INVOKING_RESOURCE", |call| call.set("bank"));
/// if resources::invoking().as_deref() != Some("bank") {
///     cfx_core::print!("only the bank may do that");
/// }
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetInvokingResource")]
#[must_use]
pub fn invoking() -> Option<String> {
    text(GET_INVOKING_RESOURCE, ())
}

/// What a resource is doing: what [`state`] answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResourceState {
    /// There is none of this name.
    Missing,
    /// It is known and was never started.
    Uninitialized,
    /// It does not run.
    Stopped,
    /// It is about to run.
    Starting,
    /// It runs.
    Started,
    /// It is about to end.
    Stopping,
    /// The platform does not tell, or tells what is not known here.
    Unknown,
}

/// The state of a resource (native `GET_RESOURCE_STATE`, 0x4039B485).
///
/// ```
/// use cfx_core::resources::{self, ResourceState};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_RESOURCE_STATE", |call| call.set("missing"));
/// assert_eq!(resources::state("oxmysql"), ResourceState::Missing);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetResourceState")]
#[must_use]
pub fn state(resource: &str) -> ResourceState {
    match text(GET_RESOURCE_STATE, (resource,)).as_deref() {
        Some("missing") => ResourceState::Missing,
        Some("uninitialized") => ResourceState::Uninitialized,
        Some("stopped") => ResourceState::Stopped,
        Some("starting") => ResourceState::Starting,
        Some("started") => ResourceState::Started,
        Some("stopping") => ResourceState::Stopping,
        _ => ResourceState::Unknown,
    }
}

/// Asks for one text after the other.
fn texts(count: i32, one: impl FnMut(i32) -> Option<String>) -> Vec<String> {
    (0..count).filter_map(one).collect()
}

/// The names of all resources that the platform knows, running or not (natives
/// `GET_NUM_RESOURCES`, 0x0863F27B; `GET_RESOURCE_BY_FIND_INDEX`, 0x387246B7).
///
/// ```
/// use cfx_core::resources::{self, ResourceState};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_NUM_RESOURCES", |call| call.set(1));
/// # host.native("GET_RESOURCE_BY_FIND_INDEX", |call| call.set("chat"));
/// # host.native("GET_RESOURCE_STATE", |call| call.set("started"));
/// let mut names = resources::all();
/// names.retain(|name| resources::state(name) == ResourceState::Started);
/// assert_eq!(names, ["chat"]);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetNumResources")]
#[doc(alias = "GetResourceByFindIndex")]
#[must_use]
pub fn all() -> Vec<String> {
    texts(invoke_or_default(GET_NUM_RESOURCES, ()), |index| {
        text(GET_RESOURCE_BY_FIND_INDEX, (index,))
    })
}

/// All values of a key of a resource's manifest, in the manifest's order (natives
/// `GET_NUM_RESOURCE_METADATA`, 0x0776E864; `GET_RESOURCE_METADATA`, 0x964BAB1D). A list
/// in the manifest is as many values of the key's singular: `files { 'a', 'b' }` is two of
/// `file`.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_NUM_RESOURCE_METADATA", |call| call.set(2));
/// # host.native("GET_RESOURCE_METADATA", |call| call.set(["a.json", "b.json"][call.i32(2) as usize]));
/// // files { 'a.json', 'b.json' }
/// let files = cfx_core::resources::metadata("shop", "file");
/// assert_eq!(files, ["a.json", "b.json"]);
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetNumResourceMetadata")]
#[doc(alias = "GetResourceMetadata")]
#[must_use]
pub fn metadata(resource: &str, key: &str) -> Vec<String> {
    let count = invoke_or_default(GET_NUM_RESOURCE_METADATA, (resource, key));
    texts(count, |index| {
        text(GET_RESOURCE_METADATA, (resource, key, index))
    })
}

/// One value of a key of a resource's manifest, counted from 0 (native
/// `GET_RESOURCE_METADATA`, 0x964BAB1D); `None` when there is no such resource, or fewer
/// values. See [`metadata`] for all of them.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_RESOURCE_METADATA", |call| call.set("1.4.0"));
/// let version = resources::metadata_at(&resources::name(), "version", 0);
/// assert_eq!(version.as_deref(), Some("1.4.0"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetResourceMetadata")]
#[must_use]
pub fn metadata_at(resource: &str, key: &str, index: u32) -> Option<String> {
    // The platform counts in integers with a sign, and none has that many values.
    let index = i32::try_from(index).ok()?;
    text(GET_RESOURCE_METADATA, (resource, key, index))
}

/// The bytes of a file of a resource, whatever they are (native `LOAD_RESOURCE_FILE`,
/// 0x76A9EE1F); `None` when there is no such file or it may not be read.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("LOAD_RESOURCE_FILE", |call| call.set(b"\x89PNG\r\n\x1a\n\0\0".to_vec()));
/// let logo = resources::load_file(&resources::name(), "html/logo.png").ok_or("no logo")?;
/// assert_eq!(&logo[1..4], b"PNG");
/// # assert!(host.take_log().is_empty());
/// # Ok::<(), &str>(())
/// ```
#[doc(alias = "LoadResourceFile")]
#[must_use]
pub fn load_file(resource: &str, path: &str) -> Option<Vec<u8>> {
    invoke_or_default(LOAD_RESOURCE_FILE, (resource, path))
}

/// The text of a file of a resource (native `LOAD_RESOURCE_FILE`, 0x76A9EE1F); `None`
/// when there is no such file or it may not be read. A file that is no UTF-8 is `None` as
/// well, and the console says so; [`load_file`] gives its bytes.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("LOAD_RESOURCE_FILE", |call| call.set("Bienvenue"));
/// let greeting = resources::load_text(&resources::name(), "locales/fr.txt");
/// assert_eq!(greeting.as_deref(), Some("Bienvenue"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "LoadResourceFile")]
#[must_use]
pub fn load_text(resource: &str, path: &str) -> Option<String> {
    match String::from_utf8(load_file(resource, path)?) {
        Ok(text) => Some(text),
        Err(error) => {
            logging::print(format_args!(
                "^3WARNING: the file '{path}' of resource '{resource}' is no UTF-8 text: byte \
                 {} cannot be one; save it as UTF-8, or read it by resources::load_file^7",
                error.utf8_error().valid_up_to()
            ));
            None
        }
    }
}

/// Writes a file of a resource on the server's disk, in place of what it held before
/// (native `SAVE_RESOURCE_FILE`, 0xA09E7E7B). Folders are not made.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SAVE_RESOURCE_FILE", |call| {
/// #     assert_eq!(call.bytes(2, call.u64(3) as usize), b"day,bread\n1,3\n");
/// #     call.set(true);
/// # });
/// resources::save_file(&resources::name(), "sales.csv", "day,bread\n1,3\n")?;
/// # Ok::<(), resources::SaveFileError>(())
/// ```
///
/// # Errors
/// When there is no such resource, or the platform cannot or may not write there; it does
/// not say which.
#[doc(alias = "SaveResourceFile")]
#[cfg(feature = "server")]
pub fn save_file(
    resource: &str,
    path: &str,
    contents: impl AsRef<[u8]>,
) -> Result<(), SaveFileError> {
    let contents = contents.as_ref();
    let saved: Result<bool, InvokeError> = if contents.is_empty() {
        // A length of zero is "up to the terminator" to the platform: it needs one.
        invoke(SAVE_RESOURCE_FILE, (resource, path, "", 0))
    } else {
        invoke(
            SAVE_RESOURCE_FILE,
            (resource, path, contents, contents.len()),
        )
    };
    let cause = match saved {
        Ok(true) => return Ok(()),
        Ok(false) => None,
        Err(error) => Some(error),
    };
    Err(SaveFileError {
        resource: resource.into(),
        path: path.into(),
        cause,
    })
}

/// A file that [`save_file`] did not write.
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SAVE_RESOURCE_FILE", |call| call.set(false));
/// let error = resources::save_file("shop", "no/such/folder/x", "").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the file 'no/such/folder/x' of resource 'shop' was not saved: no such resource or \
///      folder, or no permission to write there",
/// );
/// ```
#[cfg(feature = "server")]
#[derive(Debug)]
pub struct SaveFileError {
    resource: Box<str>,
    path: Box<str>,
    cause: Option<InvokeError>,
}

#[cfg(feature = "server")]
impl fmt::Display for SaveFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { resource, path, .. } = self;
        write!(
            f,
            "the file '{path}' of resource '{resource}' was not saved: "
        )?;
        match &self.cause {
            Some(error) => error.fmt(f),
            None => f.write_str("no such resource or folder, or no permission to write there"),
        }
    }
}

#[cfg(feature = "server")]
impl core::error::Error for SaveFileError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.cause.as_ref().map(|error| error as _)
    }
}

/// The folder of a resource on the server's disk (native `GET_RESOURCE_PATH`,
/// 0x61DCF017); `None` when there is no such resource.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_RESOURCE_PATH", |call| call.set("/srv/resources/shop"));
/// let path = cfx_core::resources::path("shop");
/// assert_eq!(path.as_deref(), Some("/srv/resources/shop"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "GetResourcePath")]
#[cfg(feature = "server")]
#[must_use]
pub fn path(resource: &str) -> Option<String> {
    text(GET_RESOURCE_PATH, (resource,))
}

/// Starts a resource, and answers whether it runs then (native `START_RESOURCE`,
/// 0x29B440DC).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("START_RESOURCE", |call| call.set(true));
/// if !cfx_core::resources::start("heist") {
///     cfx_core::print!("the heist does not start");
/// }
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "StartResource")]
#[cfg(feature = "server")]
pub fn start(resource: &str) -> bool {
    invoke_or_default(START_RESOURCE, (resource,))
}

/// Stops a resource, and answers whether it did (native `STOP_RESOURCE`, 0x21783161). The
/// platform refuses to stop the resource of the script that asks.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("STOP_RESOURCE", |call| call.set(true));
/// assert!(cfx_core::resources::stop("heist"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "StopResource")]
#[cfg(feature = "server")]
pub fn stop(resource: &str) -> bool {
    invoke_or_default(STOP_RESOURCE, (resource,))
}

/// Has the server offer a file of a resource for streaming, and answers the text by which
/// clients ask for it (native `REGISTER_RESOURCE_ASSET`, 0x9862B266). When there is no
/// such resource or file, the native fails: `None`, and the console says so. The platform
/// may change this native.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_RESOURCE_ASSET", |call| call.set("cache:/shop/sign.ytd"));
/// if let Some(asset) = cfx_core::resources::register_asset("shop", "sign.ytd") {
///     cfx_core::print!("{asset}");
/// }
/// # assert_eq!(host.take_log(), ["cache:/shop/sign.ytd"]);
/// ```
#[doc(alias = "RegisterResourceAsset")]
#[cfg(feature = "server")]
#[must_use]
pub fn register_asset(resource: &str, path: &str) -> Option<String> {
    text(REGISTER_RESOURCE_ASSET, (resource, path))
}

/// Has a resource tick before its time (native `SCHEDULE_RESOURCE_TICK`, 0xB88A73AD).
///
/// ```
/// use cfx_core::resources;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("SCHEDULE_RESOURCE_TICK", |call| assert_eq!(call.text(0).unwrap(), "mock"));
/// resources::schedule_tick(&resources::name());
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "ScheduleResourceTick")]
#[cfg(feature = "server")]
pub fn schedule_tick(resource: &str) {
    invoke_or_default::<()>(SCHEDULE_RESOURCE_TICK, (resource,));
}

/// Whether the script runs on the server; on a client otherwise (native
/// `IS_DUPLICITY_VERSION`, 0xCF24C52E).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// assert!(cfx_core::resources::is_server());
/// host.set_client(true);
/// assert!(!cfx_core::resources::is_server());
/// ```
#[doc(alias = "IsDuplicityVersion")]
#[must_use]
pub fn is_server() -> bool {
    invoke_or_default(IS_DUPLICITY_VERSION, ())
}

/// What runs the script: `fxserver`, `fivem`, `redm`, ... (native `GET_GAME_NAME`,
/// 0xE8EAA18B).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_GAME_NAME", |call| call.set("redm"));
/// let on_a_horse = cfx_core::resources::game_name() == "redm";
/// # assert!(on_a_horse && host.take_log().is_empty());
/// ```
#[doc(alias = "GetGameName")]
#[must_use]
pub fn game_name() -> String {
    text(GET_GAME_NAME, ()).unwrap_or_default()
}

/// The build of the game, 3095 for example (native `GET_GAME_BUILD_NUMBER`, 0x804B9F7B);
/// zero when none is known. On the server it is what `sv_enforceGameBuild` says.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("GET_GAME_BUILD_NUMBER", |call| call.set(3095));
/// if cfx_core::resources::game_build_number() >= 2802 {
///     cfx_core::print!("there is the new garage");
/// }
/// # assert_eq!(host.take_log().len(), 1);
/// ```
#[doc(alias = "GetGameBuildNumber")]
#[must_use]
pub fn game_build_number() -> i32 {
    invoke_or_default(GET_GAME_BUILD_NUMBER, ())
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::{MockHost, MockValue};
    use crate::print;

    #[test]
    fn each_state() {
        let host = MockHost::new();
        // The resource's name is the answer.
        host.native("GET_RESOURCE_STATE", |call| call.set(call.text(0).unwrap()));
        let states = [
            ("missing", ResourceState::Missing),
            ("uninitialized", ResourceState::Uninitialized),
            ("stopped", ResourceState::Stopped),
            ("starting", ResourceState::Starting),
            ("started", ResourceState::Started),
            ("stopping", ResourceState::Stopping),
            ("unknown", ResourceState::Unknown),
            ("dreaming", ResourceState::Unknown),
        ];
        for (name, expected) in states {
            assert_eq!(state(name), expected, "{name}");
        }
        assert!(host.take_log().is_empty());
        assert_eq!(state("a\0b"), ResourceState::Unknown);
        assert_eq!(host.take_log().len(), 1, "the console says why");
    }

    #[test]
    fn which_side() {
        let host = MockHost::new();
        assert!(is_server());
        host.set_client(true);
        assert!(!is_server());
    }

    #[test]
    fn who_calls() {
        let host = MockHost::new();
        host.native("GET_INVOKING_RESOURCE", |call| call.set(MockValue::Null));
        assert_eq!(invoking(), None);
        host.native("GET_INVOKING_RESOURCE", |call| call.set("bank"));
        assert_eq!(invoking().as_deref(), Some("bank"));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_list_that_shrinks_meanwhile() {
        let host = MockHost::new();
        host.native("GET_NUM_RESOURCES", |call| call.set(3));
        host.native("GET_RESOURCE_BY_FIND_INDEX", |call| match call.i32(0) {
            0 => call.set("chat"),
            1 => call.set("shop"),
            _ => call.set(MockValue::Null),
        });
        assert_eq!(all(), ["chat", "shop"]);
        host.native("GET_NUM_RESOURCES", |call| call.set(-1));
        assert!(all().is_empty());
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn metadata_by_key() {
        let host = MockHost::new();
        host.native("GET_NUM_RESOURCE_METADATA", |call| {
            let key = (call.text(0).unwrap(), call.text(1).unwrap());
            assert_eq!(key, ("shop".into(), "file".into()));
            call.set(2);
        });
        host.native("GET_RESOURCE_METADATA", |call| {
            assert_eq!(call.text(0).as_deref(), Some("shop"));
            assert_eq!(call.text(1).as_deref(), Some("file"));
            match call.i32(2) {
                0 => call.set("a"),
                1 => call.set(""),
                _ => call.set(MockValue::Null),
            }
        });
        assert_eq!(metadata("shop", "file"), ["a", ""]);
        assert_eq!(metadata_at("shop", "file", 1).as_deref(), Some(""));
        assert_eq!(metadata_at("shop", "file", 2), None);
        assert_eq!(metadata_at("shop", "file", u32::MAX), None);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn files_are_bytes() {
        let host = MockHost::new();
        let bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
        host.native("LOAD_RESOURCE_FILE", {
            let bytes = bytes.clone();
            move |call| match call.text(1).as_deref() {
                Some("all.bin") => call.set(bytes.clone()),
                Some("empty") => call.set(""),
                _ => call.set(MockValue::Null),
            }
        });
        assert_eq!(load_file("shop", "all.bin"), Some(bytes));
        assert_eq!(load_file("shop", "empty"), Some(Vec::new()));
        assert_eq!(load_file("shop", "none"), None);
        assert_eq!(load_text("shop", "empty").as_deref(), Some(""));
        assert_eq!(load_text("shop", "none"), None);
        assert!(host.take_log().is_empty());
        assert_eq!(load_text("shop", "all.bin"), None);
        let log = host.take_log();
        assert_eq!(log.len(), 1);
        for part in ["'all.bin'", "'shop'", "byte 128"] {
            assert!(log[0].contains(part), "{log:?}");
        }
    }

    #[test]
    fn saving() {
        let host = MockHost::new();
        host.native("SAVE_RESOURCE_FILE", |call| {
            let length = call.u64(3) as usize;
            let data = match length {
                0 => call.c_string(2).unwrap(),
                _ => call.bytes(2, length),
            };
            print!("{} {data:?}", call.text(1).unwrap());
            call.set(call.text(0).as_deref() == Some("shop"));
        });
        save_file("shop", "a", [1, 0, 255]).unwrap();
        save_file("shop", "b", "").unwrap();
        assert_eq!(host.take_log(), ["a [1, 0, 255]", "b []"]);

        let refused = save_file("other", "a", "x").unwrap_err();
        assert!(core::error::Error::source(&refused).is_none());
        let refused = refused.to_string();
        assert!(
            refused.contains("'a'") && refused.contains("'other'"),
            "{refused}"
        );
        let error = save_file("shop", "a\0b", "x").unwrap_err();
        assert!(core::error::Error::source(&error).is_some());
    }
}
