//! What scripts do with entities and players all the time, the same on both sides.

use cfx_core::state::{self, StateBag};
use cfx_core::{Hash, Vector3};

use crate::handles::{Entity, Object, Ped, Vehicle};

/// What the side that the script is on does. With both features, one file may run on
/// either: the platform is asked then.
#[cfg(all(feature = "server", feature = "client"))]
macro_rules! sides {
    (server: $server:expr, client: $client:expr $(,)?) => {
        if cfx_core::resources::is_server() {
            $server
        } else {
            $client
        }
    };
}
#[cfg(all(feature = "server", not(feature = "client")))]
macro_rules! sides {
    (server: $server:expr, client: $client:expr $(,)?) => {
        $server
    };
}
#[cfg(all(feature = "client", not(feature = "server")))]
macro_rules! sides {
    (server: $server:expr, client: $client:expr $(,)?) => {
        $client
    };
}
pub(crate) use sides;

fn net_id(entity: Entity) -> Option<i32> {
    let id = sides! {
        server: crate::server::network_get_network_id_from_entity(entity),
        // For an entity that has none the game of a client writes a warning.
        client: if crate::network::network_get_entity_is_networked(entity) {
            crate::network::network_get_network_id_from_entity(entity)
        } else {
            0
        },
    };
    (id != 0).then_some(id)
}

fn from_net_id(net_id: i32) -> Option<Entity> {
    let entity = sides! {
        server: crate::server::network_get_entity_from_network_id(net_id),
        // As above.
        client: if crate::network::network_does_network_id_exist(net_id) {
            crate::network::network_get_entity_from_network_id(net_id)
        } else {
            Entity::NONE
        },
    };
    entity.some()
}

fn state_bag(entity: Entity) -> StateBag {
    // An entity that is gone has no bag; what is done with the bag says so.
    let ensure = || drop(state::ensure_entity(entity.0));
    sides! {
        server: {
            ensure();
            StateBag::entity(crate::server::network_get_network_id_from_entity(entity))
        },
        client: match net_id(entity) {
            Some(net_id) => StateBag::entity(net_id),
            None => {
                ensure();
                StateBag::local_entity(entity.0)
            }
        },
    }
}

fn exists(entity: Entity) -> bool {
    sides! {
        server: crate::server::does_entity_exist(entity),
        client: crate::entity::does_entity_exist(entity),
    }
}

fn coords(entity: Entity) -> Vector3 {
    sides! {
        server: crate::server::get_entity_coords(entity),
        client: client_coords(entity),
    }
}

#[cfg(all(feature = "client", feature = "gta5"))]
fn client_coords(entity: Entity) -> Vector3 {
    crate::entity::get_entity_coords(entity, false)
}

#[cfg(all(feature = "client", feature = "rdr3"))]
fn client_coords(entity: Entity) -> Vector3 {
    crate::entity::get_entity_coords(entity, false, false)
}

fn heading(entity: Entity) -> f32 {
    sides! {
        server: crate::server::get_entity_heading(entity),
        client: crate::entity::get_entity_heading(entity),
    }
}

fn model(entity: Entity) -> Hash {
    sides! {
        server: crate::server::get_entity_model(entity),
        client: crate::entity::get_entity_model(entity),
    }
}

macro_rules! entities {
    ($($name:ident: $from_entity:expr;)*) => {$(
        impl $name {
            /// Whether there is still such a thing (native `DOES_ENTITY_EXIST`).
            #[doc(alias = "DoesEntityExist")]
            #[must_use]
            pub fn exists(self) -> bool {
                exists(self.into())
            }

            /// Where it is (native `GET_ENTITY_COORDS`).
            #[doc(alias = "GetEntityCoords")]
            #[must_use]
            pub fn coords(self) -> Vector3 {
                coords(self.into())
            }

            /// Where it looks to: degrees from north against the clock (native
            /// `GET_ENTITY_HEADING`).
            #[doc(alias = "GetEntityHeading")]
            #[must_use]
            pub fn heading(self) -> f32 {
                heading(self.into())
            }

            /// The hash of its model's name (native `GET_ENTITY_MODEL`).
            #[doc(alias = "GetEntityModel")]
            #[must_use]
            pub fn model(self) -> Hash {
                model(self.into())
            }

            /// The id by which the server and all clients know it (native
            /// `NETWORK_GET_NETWORK_ID_FROM_ENTITY`); `None` for what only this client has,
            /// and for what is gone. Handles are of one side alone: this is what an event
            /// can carry.
            #[doc(alias = "NetworkGetNetworkIdFromEntity")]
            #[must_use]
            pub fn net_id(self) -> Option<i32> {
                net_id(self.into())
            }

            /// The one with this network id (native `NETWORK_GET_ENTITY_FROM_NETWORK_ID`);
            /// `None` when there is none, or not for this client, or it is something else.
            ///
            /// ```
            /// use cfx::natives::Vehicle;
            ///
            /// fn lock(net_id: i32) -> Result<(), &'static str> {
            ///     let car = Vehicle::from_net_id(net_id).ok_or("no such vehicle")?;
            ///     cfx::print!("{:?} at {:?} is locked", car, car.coords());
            ///     Ok(())
            /// }
            /// ```
            #[doc(alias = "NetworkGetEntityFromNetworkId")]
            #[must_use]
            pub fn from_net_id(net_id: i32) -> Option<Self> {
                from_net_id(net_id).and_then($from_entity)
            }

            /// Its state bag, as `Entity(handle).state` of Lua: on the server and for what
            /// has a network id that of the id, otherwise the one that only this client
            /// knows (native `ENSURE_ENTITY_STATE_BAG`, 0x3BB78F05, sees to it that there
            /// is one). Keep the bag for several values rather than asking again.
            ///
            /// ```
            /// use cfx::natives::Vehicle;
            ///
            /// fn refuel(car: Vehicle) -> Result<(), cfx::state::StateError> {
            ///     car.state().set("fuel", &65.0, true)
            /// }
            /// ```
            #[doc(alias = "Entity(h).state")]
            #[must_use]
            pub fn state(self) -> StateBag {
                state_bag(self.into())
            }

            /// The one that a state bag belongs to, as in a change handler (native
            /// `GET_ENTITY_FROM_STATE_BAG_NAME`, 0x4BDF1867); `None` for bags of players,
            /// the global one, what is gone, not known to this client, or something else.
            #[doc(alias = "GetEntityFromStateBagName")]
            #[must_use]
            pub fn from_state_bag(bag: &StateBag) -> Option<Self> {
                let entity: Entity = sides! {
                    server: crate::server::get_entity_from_state_bag_name(bag.name()),
                    client: crate::cfx::get_entity_from_state_bag_name(bag.name()),
                };
                entity.some().and_then($from_entity)
            }

            /// Removes it from the world (server side; native `DELETE_ENTITY`, 0xFAA3D236).
            #[cfg(feature = "server")]
            #[doc(alias = "DeleteEntity")]
            pub fn delete(self) {
                crate::server::delete_entity(self);
            }

            /// The routing bucket that it is in (server side; native
            /// `GET_ENTITY_ROUTING_BUCKET`, 0xED4B0486).
            #[cfg(feature = "server")]
            #[doc(alias = "GetEntityRoutingBucket")]
            #[must_use]
            pub fn routing_bucket(self) -> i32 {
                crate::server::get_entity_routing_bucket(self)
            }

            /// Moves it into a routing bucket (server side; native
            /// `SET_ENTITY_ROUTING_BUCKET`, 0x635E5289).
            #[cfg(feature = "server")]
            #[doc(alias = "SetEntityRoutingBucket")]
            pub fn set_routing_bucket(self, bucket: i32) {
                crate::server::set_entity_routing_bucket(self, bucket);
            }
        }
    )*};
}

entities! {
    Entity: Some;
    Ped: Entity::as_ped;
    Vehicle: Entity::as_vehicle;
    Object: Entity::as_object;
}

#[cfg(feature = "client")]
mod players {
    use cfx_core::native::{Packed, invoke_or_default};
    use cfx_core::native_hash;
    use cfx_core::state::StateBag;

    use crate::handles::{Ped, Player};

    /// Players as a client knows them.
    impl Player {
        /// The players that this client knows, itself among them (native
        /// `GET_ACTIVE_PLAYERS`, 0xCF143FB9): all that are near, on a server with OneSync.
        #[doc(alias = "GetActivePlayers")]
        #[must_use]
        pub fn active() -> Vec<Self> {
            let players: Option<Packed<Vec<i32>>> =
                invoke_or_default(native_hash("GET_ACTIVE_PLAYERS"), ());
            let players = players.map(|Packed(players)| players).unwrap_or_default();
            players.into_iter().map(Self).collect()
        }

        /// The player of this client (native `PLAYER_ID`).
        #[doc(alias = "PlayerId")]
        #[doc(alias = "LocalPlayer")]
        #[must_use]
        pub fn local() -> Self {
            crate::player::player_id()
        }

        /// The player with this id of the server (native `GET_PLAYER_FROM_SERVER_ID`,
        /// 0x344EA166); `None` when this client does not know them.
        #[doc(alias = "GetPlayerFromServerId")]
        #[must_use]
        pub fn from_server_id(server_id: u32) -> Option<Self> {
            let server_id = i32::try_from(server_id).ok()?;
            let player = crate::cfx::get_player_from_server_id(server_id);
            (player.0 >= 0).then_some(player)
        }

        /// The id by which the server knows the player (native `GET_PLAYER_SERVER_ID`,
        /// 0x4D97BCC7); `None` when there is no such player.
        #[doc(alias = "GetPlayerServerId")]
        #[must_use]
        pub fn server_id(self) -> Option<u32> {
            let id = crate::cfx::get_player_server_id(self);
            u32::try_from(id).ok().filter(|id| *id != 0)
        }

        /// The person that the player is (native `GET_PLAYER_PED`); `None` when there is no
        /// such player.
        #[doc(alias = "GetPlayerPed")]
        #[must_use]
        pub fn ped(self) -> Option<Ped> {
            crate::player::get_player_ped(self).some()
        }

        /// The player's state bag, as `Player(id).state` and `LocalPlayer.state` of Lua;
        /// `None` when there is no such player.
        #[doc(alias = "Player(id).state")]
        #[doc(alias = "LocalPlayer.state")]
        #[must_use]
        pub fn state(self) -> Option<StateBag> {
            self.server_id().map(StateBag::player)
        }
    }
}

#[cfg(test)]
mod tests {
    use cfx_core::mock::{MockHost, NativeCall};
    use cfx_core::print;

    use super::*;

    /// Answers a native of both sides on the side that there is; with both, on each of
    /// them, where the other's says so.
    fn sided(host: &MockHost, client: bool, names: &[&'static str], answer: fn(&mut NativeCall)) {
        for name in names {
            let of_client = name.starts_with("0x");
            host.native(name, move |call| {
                assert_eq!(of_client, client, "{:#x} is of the other side", call.hash());
                answer(call);
            });
        }
    }

    /// The world: 8 is a car with the network id 18, 9 a prop that only this client has.
    fn host(client: bool) -> MockHost {
        let host = MockHost::new();
        host.set_client(client);
        let sided = |names: &[&'static str], answer| sided(&host, client, names, answer);
        sided(
            &[
                "DOES_ENTITY_EXIST",
                "0x7239B21A38F536BA",
                "0xD42BD6EB2E0F1677",
            ],
            |call| {
                call.set([8, 9].contains(&call.i32(0)));
            },
        );
        sided(
            &[
                "GET_ENTITY_COORDS",
                "0x3FEF770D40960D5A",
                "0xA86D5F069399F44D",
            ],
            |call| {
                assert!((1..call.slot_count()).all(|slot| !call.bool(slot)));
                call.set(Vector3::new(call.i32(0) as f32, 2.0, 3.0));
            },
        );
        sided(
            &[
                "GET_ENTITY_HEADING",
                "0xE83D4F9BA2A38914",
                "0xC230DD956E2F5507",
            ],
            |call| {
                call.set(call.i32(0) as f32 + 0.5);
            },
        );
        sided(
            &[
                "GET_ENTITY_MODEL",
                "0x9F47B058362C84B5",
                "0xDA76A9F39210D365",
            ],
            |call| {
                call.set(call.i32(0) - 10);
            },
        );
        sided(
            &[
                "GET_ENTITY_TYPE",
                "0x8ACD366038D14505",
                "0x97F696ACA466B4E0",
            ],
            |call| {
                call.set(match call.i32(0) {
                    8 => 2,
                    9 => 3,
                    _ => 0,
                });
            },
        );
        sided(&["0xC7827959479DCC78"], |call| call.set(call.i32(0) == 8));
        sided(&["0x38CE16C96BD11344"], |call| call.set(call.i32(0) == 18));
        sided(
            &["NETWORK_GET_NETWORK_ID_FROM_ENTITY", "0xA11700682F3AD45C"],
            |call| {
                let server =
                    call.hash() == cfx_core::native_hash("NETWORK_GET_NETWORK_ID_FROM_ENTITY");
                assert!(server || call.i32(0) == 8, "the game warns");
                call.set(if call.i32(0) == 8 { 18 } else { 0 });
            },
        );
        sided(
            &["NETWORK_GET_ENTITY_FROM_NETWORK_ID", "0xCE4E5D9B0A4FF560"],
            |call| {
                let server =
                    call.hash() == cfx_core::native_hash("NETWORK_GET_ENTITY_FROM_NETWORK_ID");
                assert!(server || call.i32(0) == 18, "the game warns");
                call.set(if call.i32(0) == 18 { 8 } else { 0 });
            },
        );
        host.native("ENSURE_ENTITY_STATE_BAG", |call| match call.i32(0) {
            8 | 9 => print!("ensured {}", call.i32(0)),
            _ => call.fail(-6),
        });
        host.native("GET_ENTITY_FROM_STATE_BAG_NAME", |call| {
            call.set(match call.text(0).as_deref() {
                Some("entity:18") => 8,
                Some("localEntity:9") => 9,
                _ => 0,
            });
        });
        host
    }

    /// The sides that the features have.
    const CLIENT: &[bool] = &[
        #[cfg(feature = "server")]
        false,
        #[cfg(feature = "client")]
        true,
    ];

    #[test]
    fn what_an_entity_is() {
        for client in CLIENT {
            let host = host(*client);
            assert_eq!(
                [8, 9, 7].map(|handle| Entity(handle).exists()),
                [true, true, false]
            );
            assert_eq!(Vehicle(8).coords(), Vector3::new(8.0, 2.0, 3.0));
            assert_eq!(Object(9).heading(), 9.5);
            assert_eq!(Ped(6).model(), Hash(-4_i32 as u32));
            assert_eq!(Entity(8).as_vehicle(), Some(Vehicle(8)));
            assert!(host.take_log().is_empty());
        }
    }

    #[test]
    fn network_ids() {
        for client in CLIENT {
            let host = host(*client);
            assert_eq!(Vehicle(8).net_id(), Some(18));
            assert_eq!(Object(9).net_id(), None);
            assert_eq!(Entity::from_net_id(18), Some(Entity(8)));
            assert_eq!(Vehicle::from_net_id(18), Some(Vehicle(8)));
            assert_eq!(Ped::from_net_id(18), None, "it is a car");
            assert_eq!(Entity::from_net_id(19), None);
            assert!(host.take_log().is_empty());
        }
    }

    #[test]
    fn bags_of_entities() {
        for client in CLIENT {
            let host = host(*client);
            assert_eq!(Vehicle(8).state().name(), "entity:18");
            let ensured: &[&str] = if *client { &[] } else { &["ensured 8"] };
            assert_eq!(host.take_log(), ensured);
            if *client {
                assert_eq!(Object(9).state().name(), "localEntity:9");
                assert_eq!(host.take_log(), ["ensured 9"]);
            }
            // Gone: no panic, and no bag that a set could go to by mistake.
            let name = Ped(7).state().name().to_owned();
            assert_eq!(name, if *client { "localEntity:7" } else { "entity:0" });

            assert_eq!(
                Entity::from_state_bag(&StateBag::entity(18)),
                Some(Entity(8))
            );
            assert_eq!(
                Vehicle::from_state_bag(&StateBag::entity(18)),
                Some(Vehicle(8))
            );
            assert_eq!(Ped::from_state_bag(&StateBag::entity(18)), None);
            assert_eq!(Entity::from_state_bag(&StateBag::player(18)), None);
            assert!(host.take_log().is_empty());
        }
    }

    #[cfg(feature = "server")]
    #[test]
    fn what_only_the_server_does() {
        let host = host(false);
        host.native("DELETE_ENTITY", |call| print!("delete {}", call.i32(0)));
        host.native("GET_ENTITY_ROUTING_BUCKET", |call| {
            call.set(call.i32(0) + 1)
        });
        host.native("SET_ENTITY_ROUTING_BUCKET", |call| {
            print!("{} to {}", call.i32(0), call.i32(1));
        });
        Vehicle(8).delete();
        Ped(7).set_routing_bucket(3);
        assert_eq!(Entity(8).routing_bucket(), 9);
        assert_eq!(host.take_log(), ["delete 8", "7 to 3"]);
    }

    #[cfg(feature = "client")]
    #[test]
    fn players_of_a_client() {
        use crate::Player;

        let host = host(true);
        host.native("GET_ACTIVE_PLAYERS", |call| call.set_object(&[0, 128]));
        for name in ["0x4F8644AF03D0E0D6", "0x217E9DC48139933D"] {
            host.native(name, |call| call.set(128));
        }
        for name in ["0x43A66C31C68491C0", "0x275F255ED201B937"] {
            host.native(name, |call| {
                call.set(if call.i32(0) == 128 { 7 } else { 0 })
            });
        }
        host.native("GET_PLAYER_SERVER_ID", |call| {
            call.set(if call.i32(0) == 128 { 4 } else { 0 });
        });
        host.native("GET_PLAYER_FROM_SERVER_ID", |call| {
            call.set(if call.i32(0) == 4 { 128 } else { -1 });
        });
        assert_eq!(Player::active(), [Player(0), Player(128)]);
        let local = Player::local();
        assert_eq!((local, local.ped()), (Player(128), Some(Ped(7))));
        assert_eq!(local.server_id(), Some(4));
        assert_eq!(local.state(), Some(StateBag::player(4)));
        assert_eq!(Player::from_server_id(4), Some(local));
        assert_eq!([5, u32::MAX].map(Player::from_server_id), [None, None]);
        let gone = Player(9);
        assert_eq!(
            (gone.server_id(), gone.state(), gone.ped()),
            (None, None, None)
        );
        assert!(host.take_log().is_empty());
    }
}
