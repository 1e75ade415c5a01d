//! Latent events: large payloads, sent in pieces beside the other traffic.

#[cfg(feature = "server")]
use super::decimal;
use super::{EmitError, ToArguments, payload};
use crate::hash::native_hash;
use crate::native::invoke;

#[cfg(feature = "server")]
const TRIGGER_LATENT_CLIENT_EVENT_INTERNAL: u64 =
    native_hash("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL");
#[cfg(feature = "client")]
const TRIGGER_LATENT_SERVER_EVENT_INTERNAL: u64 =
    native_hash("TRIGGER_LATENT_SERVER_EVENT_INTERNAL");

/// The platform takes the rate as an integer with a sign.
fn rate(bytes_per_second: u32) -> i32 {
    i32::try_from(bytes_per_second).unwrap_or(i32::MAX)
}

/// Raises an event at the client with this net id, sent in pieces of together at most
/// `bytes_per_second` (server side; native `TRIGGER_LATENT_CLIENT_EVENT_INTERNAL`,
/// 0x70B35890).
///
/// For payloads of many kilobytes, which as an ordinary event would hold up all others.
/// It arrives like any other event, later than what is sent after it. The server must
/// have `sv_enableNetEventReassembly` on.
///
/// ```
/// use cfx_core::events;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL", |call| {
/// #     assert_eq!((call.text(1).as_deref(), call.i32(4)), (Some("7"), 50_000));
/// # });
/// let map = vec![0; 300_000];
/// events::emit_client_latent(7, 50_000, "mapper:map", (map,))?;
/// # Ok::<(), events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "server")]
#[doc(alias = "TriggerLatentClientEvent")]
pub fn emit_client_latent(
    net_id: u32,
    bytes_per_second: u32,
    name: &str,
    arguments: impl ToArguments,
) -> Result<(), EmitError> {
    let mut digits = [0; 10];
    emit_to(
        decimal(net_id, &mut digits),
        bytes_per_second,
        name,
        arguments,
    )
}

/// Raises an event at all clients, sent to each in pieces of together at most
/// `bytes_per_second` (server side; native `TRIGGER_LATENT_CLIENT_EVENT_INTERNAL`,
/// 0x70B35890). See [`emit_client_latent`].
///
/// ```
/// use cfx_core::events;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL", |call| {
/// #     assert_eq!(call.text(1).as_deref(), Some("-1"));
/// # });
/// events::emit_all_latent(50_000, "mapper:map", (vec![0; 300_000],))?;
/// # Ok::<(), events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "server")]
#[doc(alias = "TriggerLatentClientEvent")]
pub fn emit_all_latent(
    bytes_per_second: u32,
    name: &str,
    arguments: impl ToArguments,
) -> Result<(), EmitError> {
    emit_to("-1", bytes_per_second, name, arguments)
}

#[cfg(feature = "server")]
fn emit_to(
    target: &str,
    bytes_per_second: u32,
    name: &str,
    arguments: impl ToArguments,
) -> Result<(), EmitError> {
    let payload = payload(arguments).map_err(EmitError::Encode)?;
    invoke(
        TRIGGER_LATENT_CLIENT_EVENT_INTERNAL,
        (
            name,
            target,
            payload.as_slice(),
            payload.len(),
            rate(bytes_per_second),
        ),
    )
    .map_err(EmitError::Invoke)
}

/// Raises an event on the server, sent in pieces of together at most `bytes_per_second`
/// (client side; native `TRIGGER_LATENT_SERVER_EVENT_INTERNAL`, 0x128737EA).
///
/// For payloads of many kilobytes: as ordinary events they exceed what the server takes
/// from one client. It arrives later than what is sent after it.
///
/// ```
/// use cfx_core::events;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("TRIGGER_LATENT_SERVER_EVENT_INTERNAL", |call| assert_eq!(call.i32(3), 20_000));
/// let screenshot = vec![0; 300_000];
/// events::emit_server_latent(20_000, "report:picture", (screenshot,))?;
/// # Ok::<(), events::EmitError>(())
/// ```
///
/// # Errors
/// When an argument cannot be encoded or the host refuses.
#[cfg(feature = "client")]
#[doc(alias = "TriggerLatentServerEvent")]
pub fn emit_server_latent(
    bytes_per_second: u32,
    name: &str,
    arguments: impl ToArguments,
) -> Result<(), EmitError> {
    let payload = payload(arguments).map_err(EmitError::Encode)?;
    invoke(
        TRIGGER_LATENT_SERVER_EVENT_INTERNAL,
        (
            name,
            payload.as_slice(),
            payload.len(),
            rate(bytes_per_second),
        ),
    )
    .map_err(EmitError::Invoke)
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    #[cfg(feature = "server")]
    #[test]
    fn to_clients() {
        let host = MockHost::new();
        host.native("TRIGGER_LATENT_CLIENT_EVENT_INTERNAL", |call| {
            let [name, target] = [0, 1].map(|slot| call.text(slot).unwrap());
            let payload = call.bytes(2, call.u64(3) as usize);
            print!("{name} to {target}: {payload:?} at {}", call.i32(4));
        });
        emit_client_latent(u32::MAX, 100, "a", (1, true)).unwrap();
        emit_all_latent(u32::MAX, "b", ()).unwrap();
        assert_eq!(
            host.take_log(),
            [
                "a to 4294967295: [146, 1, 195] at 100",
                "b to -1: [144] at 2147483647"
            ]
        );
    }

    #[cfg(feature = "client")]
    #[test]
    fn to_the_server() {
        let host = MockHost::new();
        host.native("TRIGGER_LATENT_SERVER_EVENT_INTERNAL", |call| {
            let payload = call.bytes(1, call.u64(2) as usize);
            print!("{}: {payload:?} at {}", call.text(0).unwrap(), call.i32(3));
        });
        emit_server_latent(100, "a", (1,)).unwrap();
        assert_eq!(host.take_log(), ["a: [145, 1] at 100"]);
    }

    #[cfg(feature = "client")]
    #[test]
    fn a_refusal_is_an_error() {
        let host = MockHost::new();
        host.native("TRIGGER_LATENT_SERVER_EVENT_INTERNAL", |call| call.fail(-6));
        let error = emit_server_latent(100, "a", ()).unwrap_err();
        assert!(matches!(error, EmitError::Invoke(_)));
        assert!(host.take_log().is_empty(), "errors are the caller's to say");
    }
}
