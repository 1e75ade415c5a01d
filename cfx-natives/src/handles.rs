//! Handles: what the game knows its things by.

use core::fmt;

use cfx_core::__private::{ArgList, GuestArg};
use cfx_core::InvokeError;
use cfx_core::native::{NativeArg, NativeResult, OutValue};
use serde::{Deserialize, Serialize};

/// Lets a type of one field be an argument, a result and an out value of natives.
macro_rules! native_newtype {
    ($name:ident($inner:ty)) => {
        impl NativeArg for $name {
            #[inline(always)]
            fn push<'a>(&'a mut self, list: &mut ArgList<'a>) {
                self.0.push(list);
            }
        }

        impl NativeResult for $name {
            #[inline]
            fn call(hash: u64, args: &[GuestArg]) -> Result<Self, InvokeError> {
                <$inner>::call(hash, args).map(Self)
            }

            #[inline]
            fn call_or_default(hash: u64, args: &[GuestArg]) -> Self {
                Self(<$inner>::call_or_default(hash, args))
            }
        }

        impl OutValue for $name {
            const SIZE: usize = <$inner as OutValue>::SIZE;

            #[inline]
            fn to_slots(self) -> [u64; 3] {
                self.0.to_slots()
            }

            #[inline]
            fn from_slots(slots: [u64; 3]) -> Self {
                Self(<$inner>::from_slots(slots))
            }
        }
    };
}

macro_rules! handles {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        #[repr(transparent)]
        pub struct $name(pub i32);

        impl $name {
            /// The handle of nothing, which natives answer when there is no such thing.
            pub const NONE: Self = Self(0);

            /// Whether this is the handle of nothing. Another one may belong to what is gone.
            #[must_use]
            pub const fn is_none(self) -> bool {
                self.0 == 0
            }

            /// `None` for the handle of nothing.
            #[must_use]
            pub const fn some(self) -> Option<Self> {
                if self.is_none() { None } else { Some(self) }
            }
        }

        impl From<i32> for $name {
            fn from(handle: i32) -> Self {
                Self(handle)
            }
        }

        impl From<$name> for i32 {
            fn from(handle: $name) -> Self {
                handle.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        native_newtype!($name(i32));
    )*};
}

handles! {
    /// A thing in the world: a ped, a vehicle or an object.
    Entity,
    /// A person or an animal.
    Ped,
    /// A car, a boat, a horse carriage.
    Vehicle,
    /// A prop.
    Object,
    /// A mark on the map.
    Blip,
    /// A scripted camera.
    Cam,
    /// A thing to be picked up.
    Pickup,
    /// The inside of a building.
    Interior,
    /// A fire that a script started.
    FireId,
    /// Something of the game that has no type of its own.
    ScrHandle,
    /// A set of entities.
    ItemSet,
    /// A scene of animations (RedM).
    AnimScene,
    /// A persistent character (RedM).
    PersChar,
    /// A zone of the population (RedM).
    PopZone,
    /// A prompt on the screen (RedM).
    Prompt,
    /// A set of props (RedM).
    PropSet,
    /// A volume in the world (RedM).
    Volume,
}

/// A player as the client counts them, from 0. On the server a player is a
/// [`PlayerId`](crate::PlayerId).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
#[repr(transparent)]
pub struct Player(pub i32);

native_newtype!(Player(i32));

impl From<i32> for Player {
    fn from(index: i32) -> Self {
        Self(index)
    }
}

/// What an entity is, as `GET_ENTITY_TYPE` answers it.
pub(crate) mod kind {
    pub(crate) const PED: i32 = 1;
    pub(crate) const VEHICLE: i32 = 2;
    pub(crate) const OBJECT: i32 = 3;
}

macro_rules! kinds_of_entities {
    ($($name:ident = $kind:ident, $checked:ident, $article:literal;)*) => {
        $(
            impl From<$name> for Entity {
                fn from(handle: $name) -> Self {
                    Self(handle.0)
                }
            }
        )*

        impl Entity {
            $(
                #[doc = concat!("The handle as that of ", $article, ", if the entity is one")]
                /// (native `GET_ENTITY_TYPE`).
                #[must_use]
                pub fn $checked(self) -> Option<$name> {
                    (self.kind() == kind::$kind).then_some($name(self.0))
                }
            )*
        }
    };
}

kinds_of_entities! {
    Ped = PED, as_ped, "a ped";
    Vehicle = VEHICLE, as_vehicle, "a vehicle";
    Object = OBJECT, as_object, "an object";
}

impl Entity {
    #[cfg(has_natives)]
    fn kind(self) -> i32 {
        crate::entities::sides! {
            server: crate::server::get_entity_type(self),
            client: crate::entity::get_entity_type(self),
        }
    }

    /// Without a side there is nobody to ask.
    #[cfg(not(has_natives))]
    fn kind(self) -> i32 {
        0
    }
}

#[cfg(test)]
mod tests {
    use cfx_core::mock::MockHost;
    use cfx_core::native::{Out, invoke};
    use cfx_core::native_hash;

    use super::*;

    #[test]
    fn handles_are_numbers_to_natives() {
        let host = MockHost::new();
        host.native("TEST", |call| {
            assert_eq!(call.i32(0), 7);
            assert_eq!(call.read::<i32>(1), 8);
            call.write(1, 9);
            call.set(10);
        });
        let mut out = Out::new(Vehicle(8));
        let result: Ped = invoke(native_hash("TEST"), (Entity::from(Ped(7)), &mut out)).unwrap();
        assert_eq!((result, out.get()), (Ped(10), Vehicle(9)));
    }

    #[test]
    fn nothing() {
        assert!(Entity::NONE.is_none());
        assert_eq!(Blip(0).some(), None);
        assert_eq!(Blip(3).some(), Some(Blip(3)));
    }

    #[cfg(has_natives)]
    #[test]
    fn entities_become_what_they_are() {
        let host = MockHost::new();
        host.set_client(cfg!(not(feature = "server")));
        for name in [
            "0x8ACD366038D14505",
            "0x97F696ACA466B4E0",
            "GET_ENTITY_TYPE",
        ] {
            host.native(name, |call| call.set(if call.i32(0) == 5 { 2 } else { 0 }));
        }
        assert_eq!(Entity(5).as_vehicle(), Some(Vehicle(5)));
        assert_eq!(Entity(5).as_ped(), None);
        assert_eq!(Entity(6).as_object(), None);
    }
}
