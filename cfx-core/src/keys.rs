//! Keys that players can choose for a script's commands (client side, GTA V).
//!
//! ```
//! use cfx_core::keys;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("REGISTER_COMMAND", |_| {});
//! # host.native("REGISTER_KEY_MAPPING", |call| cfx_core::print!("{}", call.text(0).unwrap()));
//! keys::on_hold(
//!     "horn",
//!     "Sound the horn",
//!     keys::KEYBOARD,
//!     "H",
//!     || cfx_core::print!("on"),
//!     || cfx_core::print!("off"),
//! )
//! .forget();
//! # assert_eq!(host.take_log(), ["+horn"]);
//! ```
//!
//! A key that a script names is only where a mapping begins: each player may change it in
//! the game's settings, where the description stands, and the game keeps that choice.

use crate::commands::{self, CommandGuard};
use crate::handler::Outcome;
use crate::hash::native_hash;
use crate::native::invoke_or_default;

const REGISTER_KEY_MAPPING: u64 = native_hash("REGISTER_KEY_MAPPING");

/// The mapper of keys: `"F1"`, `"E"`, `"SPACE"`.
pub const KEYBOARD: &str = "keyboard";
/// The mapper of the mouse's buttons: `"MOUSE_LEFT"`, `"MOUSE_MIDDLE"`.
pub const MOUSE_BUTTON: &str = "mouse_button";
/// The mapper of the mouse's wheel: `"IOM_WHEEL_UP"`, `"IOM_WHEEL_DOWN"`.
pub const MOUSE_WHEEL: &str = "mouse_wheel";
/// The mapper of a controller's buttons: `"RDOWN_INDEX"`, `"LUP_INDEX"`.
pub const PAD_DIGITAL_BUTTON: &str = "pad_digitalbutton";
/// The mapper of a controller's buttons that say how far they are pressed.
pub const PAD_ANALOG_BUTTON: &str = "pad_analogbutton";

/// Lets a key run a command (native `REGISTER_KEY_MAPPING`, 0xD7664FD1; GTA V only).
///
/// `description` is what the game's settings call it, `mapper` the kind of device
/// ([`KEYBOARD`] and the others here, or any that the platform knows), `parameter` the key.
/// A command whose name begins with `+` runs when the key is pressed, and the same one with
/// `-` when it is released; [`on_hold`] registers the two. The same command with `~!`
/// before it has a second key.
///
/// ```
/// use cfx_core::{commands, keys};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_COMMAND", |_| {});
/// # host.native("REGISTER_KEY_MAPPING", |call| {
/// #     let texts = [0, 1, 2, 3].map(|slot| call.text(slot).unwrap());
/// #     assert_eq!(texts, ["phone", "Take out the phone", "keyboard", "F1"]);
/// # });
/// commands::register("phone", false, |_| cfx_core::print!("ring")).forget();
/// keys::map("phone", "Take out the phone", keys::KEYBOARD, "F1");
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "RegisterKeyMapping")]
pub fn map(command: &str, description: &str, mapper: &str, parameter: &str) {
    invoke_or_default::<()>(
        REGISTER_KEY_MAPPING,
        (command, description, mapper, parameter),
    );
}

/// Calls `pressed` when a key is pressed and `released` when it is let go, until the guard
/// is dropped (natives `REGISTER_COMMAND`, 0x5FA79B0F, twice, and `REGISTER_KEY_MAPPING`,
/// 0xD7664FD1; GTA V only).
///
/// The commands are `+name` and `-name`, not restricted: players may run them by hand as
/// well, in any order. See [`map`] for the other arguments.
///
/// ```
/// use cfx_core::keys;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_KEY_MAPPING", |_| {});
/// # host.native("REGISTER_COMMAND", |call| cfx_core::print!("{}", call.text(1).unwrap()));
/// let guard = keys::on_hold(
///     "hud_toggle",
///     "Show the map",
///     keys::KEYBOARD,
///     "F1",
///     || cfx_core::print!("shown"),
///     || cfx_core::print!("hidden"),
/// );
/// # let functions = host.take_log();
/// # host.call_ref(&functions[0], (0, [""; 0], "+hud_toggle"));
/// # host.call_ref(&functions[1], (0, [""; 0], "-hud_toggle"));
/// # assert_eq!(host.take_log(), ["shown", "hidden"]);
/// ```
#[doc(alias = "RegisterKeyMapping")]
pub fn on_hold<P: Outcome, R: Outcome>(
    name: &str,
    description: &str,
    mapper: &str,
    parameter: &str,
    pressed: impl Fn() -> P + 'static,
    released: impl Fn() -> R + 'static,
) -> KeyGuard {
    let [press, release] = ["+", "-"].map(|sign| [sign, name].concat());
    let guards = (
        commands::register(&press, false, move |_| pressed()),
        commands::register(&release, false, move |_| released()),
    );
    map(&press, description, mapper, parameter);
    KeyGuard(Some(guards))
}

/// Keeps the handlers of a key; dropping it drops them. The mapping stays, and does
/// nothing any more.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("REGISTER_COMMAND", |_| {});
/// # host.native("REGISTER_KEY_MAPPING", |_| {});
/// use cfx_core::keys;
///
/// let guard = keys::on_hold("duck", "Duck", keys::KEYBOARD, "C", || {}, || {});
/// drop(guard);
/// # assert!(host.take_log().is_empty());
/// ```
#[derive(Debug)]
#[must_use = "dropping the guard silences the key; call `forget` to keep it"]
pub struct KeyGuard(Option<(CommandGuard, CommandGuard)>);

impl KeyGuard {
    /// Keeps the handlers for as long as the resource lives.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # host.native("REGISTER_COMMAND", |_| {});
    /// # host.native("REGISTER_KEY_MAPPING", |_| {});
    /// use cfx_core::keys;
    ///
    /// keys::on_hold("duck", "Duck", keys::KEYBOARD, "C", || {}, || {}).forget();
    /// # assert!(host.take_log().is_empty());
    /// ```
    pub fn forget(mut self) {
        if let Some((press, release)) = self.0.take() {
            press.forget();
            release.forget();
        }
    }
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    /// A host that logs what is registered.
    fn host() -> MockHost {
        let host = MockHost::new();
        host.set_client(true);
        host.native("REGISTER_COMMAND", |call| {
            let [name, function] = [0, 1].map(|slot| call.text(slot).unwrap());
            print!("{name} {} {function}", call.bool(2));
        });
        host.native("REGISTER_KEY_MAPPING", |call| {
            let texts = [0, 1, 2, 3].map(|slot| call.text(slot).unwrap());
            print!("{}", texts.join("|"));
        });
        host
    }

    fn functions(host: &MockHost) -> [String; 2] {
        let log = host.take_log();
        assert_eq!(log.len(), 3, "{log:?}");
        assert!(log[0].starts_with("+crouch false "), "{log:?}");
        assert!(log[1].starts_with("-crouch false "), "{log:?}");
        assert_eq!(log[2], "+crouch|Crouch|keyboard|LCONTROL");
        [0, 1].map(|place| log[place].rsplit(' ').next().unwrap().to_owned())
    }

    #[test]
    fn a_key_that_is_held() {
        let host = host();
        let guard = on_hold(
            "crouch",
            "Crouch",
            KEYBOARD,
            "LCONTROL",
            || print!("down"),
            || Err::<(), _>("stuck"),
        );
        let [press, release] = functions(&host);
        host.call_ref(&press, (0, [""; 0], "+crouch")).unwrap();
        host.call_ref(&release, (0, [""; 0], "-crouch")).unwrap();
        let failed = "^1SCRIPT ERROR in command '-crouch': stuck^7";
        assert_eq!(host.take_log(), ["down", failed]);

        drop(guard);
        for function in [press, release] {
            host.call_ref(&function, (0, [""; 0], "")).unwrap();
        }
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_forgotten_guard_keeps_both() {
        let host = host();
        let say = |text: &'static str| move || print!("{text}");
        on_hold("crouch", "Crouch", KEYBOARD, "LCONTROL", say("a"), say("b")).forget();
        for function in functions(&host) {
            host.call_ref(&function, (0, [""; 0], "")).unwrap();
        }
        assert_eq!(host.take_log(), ["a", "b"]);
    }

    #[test]
    fn a_game_without_mappings_is_told_once() {
        let host = MockHost::new();
        map("a", "", KEYBOARD, "A");
        map("b", "", KEYBOARD, "B");
        assert_eq!(host.take_log().len(), 1);
    }
}
