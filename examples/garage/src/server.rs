//! The server's side: it alone makes and deletes vehicles.

use std::cell::RefCell;

use cfx::natives::{Entity, Hash, PlayerId, Vehicle, hash, server as natives};
use cfx::prelude::*;

use crate::shared::Wish;

/// How far from a player a vehicle appears, and may be given back, in metres.
const REACH: f32 = 10.0;
/// What may be had, and whether one must be allowed to.
const MODELS: [(Hash, &str, bool); 3] = [
    (hash!("blista"), "automobile", false),
    (hash!("sanchez"), "bike", false),
    (hash!("adder"), "automobile", true),
];

thread_local! {
    /// Who has which vehicle.
    static LENT: RefCell<Vec<(PlayerId, Vehicle)>> = const { RefCell::new(Vec::new()) };
}

#[net_event("garage:wish")]
fn wish(source: Source, wish: Wish) -> Result<(), String> {
    let player = PlayerId::try_from(source).map_err(|error| error.to_string())?;
    let (event, answer) = match lend(player, &wish) {
        Ok(vehicle) => {
            LENT.with_borrow_mut(|lent| lent.push((player, vehicle)));
            (
                "garage:ready",
                natives::network_get_network_id_from_entity(vehicle).to_string(),
            )
        }
        Err(reason) => ("garage:refused", reason),
    };
    events::emit_client(player.net_id(), event, (answer,)).map_err(|error| error.to_string())
}

/// Makes the vehicle beside the player, or says why not.
fn lend(player: PlayerId, wish: &Wish) -> Result<Vehicle, String> {
    let model = Hash::from(&wish.model);
    let Some((_, kind, restricted)) = MODELS.iter().find(|(known, ..)| *known == model) else {
        return Err(format!("there is no {} here", wish.model));
    };
    if *restricted && !natives::is_player_ace_allowed(player, "garage.restricted") {
        return Err(format!("you may not have a {}", wish.model));
    }
    if LENT.with_borrow(|lent| lent.iter().any(|(owner, _)| *owner == player)) {
        return Err("give the other one back first".to_owned());
    }
    let ped = natives::get_player_ped(player);
    if ped.is_none() {
        return Err("you are not in the world yet".to_owned());
    }
    let at = natives::get_entity_coords(ped);
    if let Some((near, distance)) = nearest(at)
        && distance < 3.0
    {
        return Err(format!("vehicle {} is in the way", near.0));
    }
    let heading = natives::get_entity_heading(ped);
    let vehicle =
        natives::create_vehicle_server_setter(model, kind, at.x + 4.0, at.y, at.z, heading);
    if !natives::does_entity_exist(vehicle) {
        return Err("the vehicle could not be made".to_owned());
    }
    let bucket = natives::get_player_routing_bucket(player);
    natives::set_entity_routing_bucket(vehicle, bucket);
    let (primary, secondary) = wish.colours;
    natives::set_vehicle_colours(vehicle, primary, secondary);
    let plate = wish
        .plate
        .clone()
        .or_else(|| natives::get_player_name(player));
    let plate: String = plate.unwrap_or_default().chars().take(8).collect();
    natives::set_vehicle_number_plate_text(vehicle, &plate);
    natives::set_vehicle_doors_locked(vehicle, 1);
    if let Some(ped) = ped.as_ped() {
        natives::set_ped_into_vehicle(ped, vehicle, -1);
    }
    Ok(vehicle)
}

/// The vehicle next to a place, and how far away it is.
fn nearest(place: Vector3) -> Option<(Vehicle, f32)> {
    let vehicles: Vec<Vehicle> = natives::get_all_vehicles()?;
    vehicles
        .into_iter()
        .map(|vehicle| (vehicle, natives::get_entity_coords(vehicle).distance(place)))
        .min_by(|(_, one), (_, other)| one.total_cmp(other))
}

#[net_event("garage:give_back")]
fn give_back(source: Source, net_id: i32) -> Result<(), String> {
    let player = PlayerId::try_from(source).map_err(|error| error.to_string())?;
    let entity: Entity = natives::network_get_entity_from_network_id(net_id);
    let Some(vehicle) = entity.as_vehicle() else {
        return Err(format!(
            "player {player} gives back {net_id}, which is no vehicle"
        ));
    };
    let lent = LENT.with_borrow(|lent| lent.contains(&(player, vehicle)));
    let ped = natives::get_player_ped(player);
    let away = natives::get_entity_coords(ped).distance(natives::get_entity_coords(vehicle));
    if !lent || away > REACH {
        return Err(format!("player {player} cannot give back {vehicle:?}"));
    }
    let plate = natives::get_vehicle_number_plate_text(vehicle).unwrap_or_default();
    cfx::print!(
        "{plate} is back, model {}",
        natives::get_entity_model(vehicle)
    );
    take_away(player);
    Ok(())
}

/// A player who leaves gives back what he has.
#[event("playerDropped")]
fn dropped(source: Source) {
    if let Ok(player) = PlayerId::try_from(source) {
        take_away(player);
    }
}

fn take_away(player: PlayerId) {
    let gone: Vec<_> =
        LENT.with_borrow_mut(|lent| lent.extract_if(.., |(owner, _)| *owner == player).collect());
    for (_, vehicle) in gone {
        if natives::does_entity_exist(vehicle) {
            natives::delete_entity(vehicle);
        }
    }
}
