//! Permissions: what players and resources may do.
//!
//! The server's configuration grants permissions (*objects*, `command.heal` for example)
//! to *principals*: `builtin.everyone`, `identifier.steam:110000112345678`,
//! `resource.shop`, `group.admin`. A principal may inherit those of others.
//!
//! ```
//! use cfx_core::acl;
//!
//! # let host = cfx_core::mock::MockHost::new();
//! # host.native("IS_PLAYER_ACE_ALLOWED", |call| call.set(call.text(0).as_deref() == Some("4")));
//! fn may_close_the_shop(player: u32) -> bool {
//!     acl::is_player_allowed(player, "shop.close")
//! }
//! # assert!(may_close_the_shop(4) && !may_close_the_shop(5));
//! # assert!(host.take_log().is_empty());
//! ```

#[cfg(feature = "server")]
use core::fmt;

#[cfg(feature = "server")]
use crate::commands;
use crate::hash::native_hash;
use crate::native::invoke_or_default;

const IS_ACE_ALLOWED: u64 = native_hash("IS_ACE_ALLOWED");
const IS_PRINCIPAL_ACE_ALLOWED: u64 = native_hash("IS_PRINCIPAL_ACE_ALLOWED");
#[cfg(feature = "server")]
const IS_PLAYER_ACE_ALLOWED: u64 = native_hash("IS_PLAYER_ACE_ALLOWED");

/// Whether the one on whose behalf the script runs right now may do something (native
/// `IS_ACE_ALLOWED`, 0x7EBB9929): who ran the command that is handled, this resource
/// otherwise.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("IS_ACE_ALLOWED", |call| call.set(call.text(0).as_deref() == Some("shop.close")));
/// if cfx_core::acl::is_allowed("shop.close") {
///     cfx_core::print!("closed");
/// }
/// # assert_eq!(host.take_log(), ["closed"]);
/// ```
#[doc(alias = "IsAceAllowed")]
#[must_use]
pub fn is_allowed(object: &str) -> bool {
    invoke_or_default(IS_ACE_ALLOWED, (object,))
}

/// Whether a principal may do something (native `IS_PRINCIPAL_ACE_ALLOWED`, 0x37CF52CE).
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("IS_PRINCIPAL_ACE_ALLOWED", |call| call.set(true));
/// assert!(cfx_core::acl::is_principal_allowed("group.admin", "shop.close"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "IsPrincipalAceAllowed")]
#[must_use]
pub fn is_principal_allowed(principal: &str, object: &str) -> bool {
    invoke_or_default(IS_PRINCIPAL_ACE_ALLOWED, (principal, object))
}

/// Whether the player with this net id may do something (server side; native
/// `IS_PLAYER_ACE_ALLOWED`, 0xDEDAE23D). A player who is gone may not.
///
/// ```
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("IS_PLAYER_ACE_ALLOWED", |call| call.set(call.text(0).as_deref() == Some("4")));
/// assert!(cfx_core::acl::is_player_allowed(4, "shop.close"));
/// # assert!(host.take_log().is_empty());
/// ```
#[doc(alias = "IsPlayerAceAllowed")]
#[cfg(feature = "server")]
#[must_use]
pub fn is_player_allowed(player: u32, object: &str) -> bool {
    let player = player.to_string();
    invoke_or_default(IS_PLAYER_ACE_ALLOWED, (&player, object))
}

/// What an entry of the list says about a permission.
#[cfg(feature = "server")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Access {
    /// It is granted.
    Allow,
    /// It is refused, whoever else grants it.
    Deny,
}

#[cfg(feature = "server")]
impl Access {
    fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Deny => "deny",
        }
    }
}

/// Grants or refuses a permission to a principal until the server ends (server side). It
/// is the console's command `add_ace`, which the configuration must let this resource run:
/// `add_ace resource.NAME command.add_ace allow`.
///
/// ```
/// use cfx_core::acl::{self, Access};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("EXECUTE_COMMAND", |call| cfx_core::print!("{}", call.text(0).unwrap()));
/// acl::add_ace("group.admin", "shop.close", Access::Allow)?;
/// # assert_eq!(host.take_log(), ["add_ace group.admin shop.close allow"]);
/// # Ok::<(), acl::AclError>(())
/// ```
///
/// # Errors
/// When one of them is no single word of the console: what players wrote does not become
/// a second command. That the server refuses is said on its console only.
#[cfg(feature = "server")]
pub fn add_ace(principal: &str, object: &str, access: Access) -> Result<(), AclError> {
    run("add_ace", principal, object, Some(access))
}

/// Takes back what [`add_ace`] or the configuration said with the same arguments (server
/// side): the console's command `remove_ace`, which the configuration must let this
/// resource run.
///
/// ```
/// use cfx_core::acl::{self, Access};
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("EXECUTE_COMMAND", |call| cfx_core::print!("{}", call.text(0).unwrap()));
/// acl::remove_ace("group.admin", "shop.close", Access::Deny)?;
/// # assert_eq!(host.take_log(), ["remove_ace group.admin shop.close deny"]);
/// # Ok::<(), acl::AclError>(())
/// ```
///
/// # Errors
/// As [`add_ace`].
#[cfg(feature = "server")]
pub fn remove_ace(principal: &str, object: &str, access: Access) -> Result<(), AclError> {
    run("remove_ace", principal, object, Some(access))
}

/// Has a principal inherit what another one may do, until the server ends (server side):
/// the console's command `add_principal`, which the configuration must let this resource
/// run.
///
/// ```
/// use cfx_core::acl;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("EXECUTE_COMMAND", |call| cfx_core::print!("{}", call.text(0).unwrap()));
/// acl::add_principal("identifier.fivem:1234", "group.admin")?;
/// # assert_eq!(host.take_log(), ["add_principal identifier.fivem:1234 group.admin"]);
/// # Ok::<(), acl::AclError>(())
/// ```
///
/// # Errors
/// As [`add_ace`].
#[cfg(feature = "server")]
pub fn add_principal(child: &str, parent: &str) -> Result<(), AclError> {
    run("add_principal", child, parent, None)
}

/// Ends what [`add_principal`] or the configuration began (server side): the console's
/// command `remove_principal`, which the configuration must let this resource run.
///
/// ```
/// use cfx_core::acl;
///
/// # let host = cfx_core::mock::MockHost::new();
/// # host.native("EXECUTE_COMMAND", |call| cfx_core::print!("{}", call.text(0).unwrap()));
/// acl::remove_principal("identifier.fivem:1234", "group.admin")?;
/// # assert_eq!(host.take_log(), ["remove_principal identifier.fivem:1234 group.admin"]);
/// # Ok::<(), acl::AclError>(())
/// ```
///
/// # Errors
/// As [`add_ace`].
#[cfg(feature = "server")]
pub fn remove_principal(child: &str, parent: &str) -> Result<(), AclError> {
    run("remove_principal", child, parent, None)
}

#[cfg(feature = "server")]
fn run(command: &str, first: &str, second: &str, access: Option<Access>) -> Result<(), AclError> {
    let mut line = String::from(command);
    for word in [first, second] {
        if !is_one_word(word) {
            return Err(AclError(word.into()));
        }
        line.push(' ');
        line.push_str(word);
    }
    if let Some(access) = access {
        line.push(' ');
        line.push_str(access.word());
    }
    commands::execute(&line);
    Ok(())
}

/// Whether the console takes a text as one word and nothing else. No principal and no
/// object has other characters, and what the console makes of those outside ASCII is not
/// promised.
#[cfg(feature = "server")]
fn is_one_word(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b';' | b'\\');
    !text.is_empty()
        && text.bytes().all(plain)
        // The console has comments.
        && !text.contains("//")
        && !text.contains("/*")
}

/// A principal or an object that is no single word of the console.
///
/// ```
/// use cfx_core::acl::{self, Access};
///
/// # let host = cfx_core::mock::MockHost::new();
/// let written = "shop.close allow; quit";
/// let error = acl::add_ace("group.admin", written, Access::Allow).unwrap_err();
/// assert_eq!(error.word(), written);
/// # assert!(host.take_log().is_empty());
/// ```
#[cfg(feature = "server")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AclError(Box<str>);

#[cfg(feature = "server")]
impl AclError {
    /// The text that was refused.
    #[must_use]
    pub fn word(&self) -> &str {
        &self.0
    }
}

#[cfg(feature = "server")]
impl fmt::Display for AclError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is no principal and no object: they are one word of ASCII without quotes, \
             semicolons, backslashes and comments; nothing was changed",
            self.0
        )
    }
}

#[cfg(feature = "server")]
impl core::error::Error for AclError {}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::mock::MockHost;
    use crate::print;

    #[test]
    fn questions() {
        let host = MockHost::new();
        host.native("IS_ACE_ALLOWED", |call| {
            call.set(call.text(0).as_deref() == Some("a"));
        });
        host.native("IS_PRINCIPAL_ACE_ALLOWED", |call| {
            let asked = (call.text(0).unwrap(), call.text(1).unwrap());
            call.set(asked == ("group.admin".into(), "a".into()));
        });
        host.native("IS_PLAYER_ACE_ALLOWED", |call| {
            let asked = (call.text(0).unwrap(), call.text(1).unwrap());
            call.set(asked == ("65536".into(), "a".into()));
        });
        assert_eq!([is_allowed("a"), is_allowed("b")], [true, false]);
        assert!(is_principal_allowed("group.admin", "a"));
        assert!(!is_principal_allowed("a", "group.admin"));
        assert!(is_player_allowed(65536, "a"));
        assert!(!is_player_allowed(1, "a"));
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn what_fails_is_not_allowed() {
        let host = MockHost::new();
        assert!(!is_player_allowed(1, "a"));
        assert_eq!(host.take_log().len(), 1);
    }

    #[test]
    fn words_of_others_make_no_command() {
        let host = MockHost::new();
        host.native("EXECUTE_COMMAND", |call| {
            print!("ran {}", call.text(0).unwrap())
        });
        let bad = [
            "", " ", "a b", "a\tb", "a\nb", "a\rb", "a;b", "a\"b", "'a", "a\\", "a\0b", "a//b",
            "a/*b", "é", "a\u{a0}b", "a\u{7f}",
        ];
        for word in bad {
            let errors = [
                add_ace(word, "object", Access::Allow),
                add_ace("principal", word, Access::Allow),
                remove_ace(word, "object", Access::Deny),
                remove_ace("principal", word, Access::Deny),
                add_principal(word, "parent"),
                add_principal("child", word),
                remove_principal(word, "parent"),
                remove_principal("child", word),
            ];
            for error in errors {
                assert_eq!(error.unwrap_err().word(), word);
            }
        }
        assert!(host.take_log().is_empty(), "nothing ran");
        add_ace("resource.my-shop_2", "command.a/b", Access::Deny).unwrap();
        let line = "ran add_ace resource.my-shop_2 command.a/b deny";
        assert_eq!(host.take_log(), [line]);
    }
}
