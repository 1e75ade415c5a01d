//! All entities of a kind, and those that are near.

use cfx_core::native::{Packed, invoke_or_default};
use cfx_core::{Hash, Vector3, native_hash};

use crate::handles::{Object, Ped, Vehicle, kind};

const GET_GAME_POOL: u64 = native_hash("GET_GAME_POOL");
const GET_ENTITIES_IN_RADIUS: u64 = native_hash("GET_ENTITIES_IN_RADIUS");

fn handles(list: Option<Packed<Vec<i32>>>) -> Vec<i32> {
    list.map(|Packed(handles)| handles).unwrap_or_default()
}

fn pool(name: &str) -> Vec<i32> {
    handles(invoke_or_default(GET_GAME_POOL, (name,)))
}

fn in_radius(kind: i32, center: Vector3, radius: f32, models: &[Hash]) -> Vec<i32> {
    // The platform reads hashes as integers with a sign here, and takes no others.
    let models: Vec<i32> = models.iter().map(|model| model.0 as i32).collect();
    let nearest_first = true;
    handles(invoke_or_default(
        GET_ENTITIES_IN_RADIUS,
        (center, radius, kind, nearest_first, Packed(models)),
    ))
}

macro_rules! pools {
    ($($name:ident: $pool:literal, $kind:ident, $plural:literal;)*) => {$(
        impl $name {
            #[doc = concat!("All ", $plural, " that this side knows (native `GET_GAME_POOL`,")]
            #[doc = concat!("0x2B9D4F50, of `", $pool, "`), in no order.")]
            ///
            /// On the server these are those of all players and buckets, other than with
            /// OneSync switched off, when there are none.
            #[doc(alias = "GetGamePool")]
            #[doc(alias = $pool)]
            #[must_use]
            pub fn all() -> Vec<Self> {
                pool($pool).into_iter().map(Self).collect()
            }

            #[doc = concat!("The ", $plural, " that are at most `radius` meters from")]
            /// `center`, nearest first (native `GET_ENTITIES_IN_RADIUS`, 0xDFFBA12F). With
            /// `models`, only those of one of them; an empty list is for all.
            ///
            /// ```
            /// use cfx::natives::Vehicle;
            /// use cfx::{Vector3, hash};
            ///
            /// fn nearest_taxi(to: Vector3) -> Option<Vehicle> {
            ///     Vehicle::in_radius(to, 50.0, &[hash!("taxi")]).first().copied()
            /// }
            /// ```
            #[doc(alias = "GetEntitiesInRadius")]
            #[must_use]
            pub fn in_radius(center: Vector3, radius: f32, models: &[Hash]) -> Vec<Self> {
                let found = in_radius(kind::$kind, center, radius, models);
                found.into_iter().map(Self).collect()
            }
        }
    )*};
}

pools! {
    Ped: "CPed", PED, "peds";
    Vehicle: "CVehicle", VEHICLE, "vehicles";
    Object: "CObject", OBJECT, "objects";
}

#[cfg(feature = "client")]
impl crate::handles::Pickup {
    /// All pickups that this client knows (native `GET_GAME_POOL`, 0x2B9D4F50, of
    /// `CPickup`), in no order.
    #[doc(alias = "GetGamePool")]
    #[doc(alias = "CPickup")]
    #[must_use]
    pub fn all() -> Vec<Self> {
        pool("CPickup").into_iter().map(Self).collect()
    }
}

#[cfg(test)]
mod tests {
    use cfx_core::mock::{MockHost, MockValue};

    use super::*;

    #[test]
    fn pools_by_name() {
        let host = MockHost::new();
        host.native("GET_GAME_POOL", |call| match call.text(0).as_deref() {
            Some("CPed") => call.set_object(&[1, 2]),
            Some("CVehicle") => call.set_object(&[131_073]),
            Some("CObject") => call.set(MockValue::Null),
            Some("CPickup") => call.set_object(&[5]),
            _ => call.fail(-6),
        });
        assert_eq!(Ped::all(), [Ped(1), Ped(2)]);
        assert_eq!(Vehicle::all(), [Vehicle(131_073)]);
        assert_eq!(Object::all(), []);
        #[cfg(feature = "client")]
        assert_eq!(crate::Pickup::all(), [crate::Pickup(5)]);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn no_pool_is_said_and_empty() {
        let host = MockHost::new();
        assert_eq!(Ped::all(), []);
        assert_eq!(Ped::in_radius(Vector3::default(), 1.0, &[]), []);
        assert_eq!(host.take_log().len(), 2);
    }

    #[test]
    fn those_that_are_near() {
        let host = MockHost::new();
        host.native("GET_ENTITIES_IN_RADIUS", |call| {
            let floats = [0, 1, 2, 3].map(|slot| call.f32(slot));
            assert_eq!(floats, [1.0, 2.0, 3.0, 50.0]);
            assert!(call.bool(5), "sorted");
            let models = call.bytes(6, call.u64(7) as usize);
            let models: Vec<i32> = cfx_core::msgpack::from_slice(&models).unwrap();
            call.set_object(&[call.i32(4), models.len() as i32, models.iter().sum()]);
        });
        let center = Vector3::new(1.0, 2.0, 3.0);
        assert_eq!(Ped::in_radius(center, 50.0, &[]), [Ped(1), Ped(0), Ped(0)]);
        let models = [Hash(3), Hash(-7_i32 as u32)];
        let found = Vehicle::in_radius(center, 50.0, &models).into_iter();
        assert_eq!(found.map(|car| car.0).collect::<Vec<_>>(), [2, 2, -4]);
        assert_eq!(Object::in_radius(center, 50.0, &[])[0], Object(3));
        assert!(host.take_log().is_empty());
    }
}
