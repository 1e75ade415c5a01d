//! The client's side: what the player sees and does.

use std::cell::Cell;

use cfx::natives::{Entity, Hash, Vehicle};
use cfx::natives::{cfx as platform, entity, misc, network, ped, player, streaming, vehicle};
use cfx::prelude::*;

use crate::shared::Wish;

/// How long a model may take to load.
const PATIENCE: Duration = Duration::from_secs(10);

thread_local! {
    static CURRENT: Cell<Option<i32>> = const { Cell::new(None) };
}

/// Another script of the client opens the garage: `emit('garage:ask', 'blista')`.
#[event("garage:ask")]
async fn ask(model: String, colours: Option<(i32, i32)>) -> Result<(), String> {
    if !streaming::is_model_in_cdimage(&model) || !vehicle::is_this_model_a_car(&model) {
        return Err(format!("the game has no vehicle called {model}"));
    }
    load(&model).await?;
    let name = vehicle::get_display_name_from_vehicle_model(&model).unwrap_or_default();
    cfx::print!("asking for a {name}");
    let wish = Wish {
        model,
        colours: colours.unwrap_or_default(),
        plate: None,
    };
    events::emit_server("garage:wish", (wish,)).map_err(|error| error.to_string())
}

/// Waits until the game has the model in memory.
async fn load(model: &str) -> Result<(), String> {
    let model = Hash::from(model);
    streaming::request_model(model);
    let deadline = task::now() + PATIENCE;
    while !streaming::has_model_loaded(model) {
        if task::now() > deadline {
            return Err(format!("model {model} does not load"));
        }
        next_tick().await;
    }
    Ok(())
}

#[net_event("garage:ready")]
fn ready(net_id: i32) -> Result<(), String> {
    let Some(vehicle) = network::network_get_entity_from_network_id(net_id).as_vehicle() else {
        return Err(format!(
            "the server lends {net_id}, which is no vehicle here"
        ));
    };
    CURRENT.set(Some(net_id));
    let me = player::player_ped_id();
    vehicle::set_vehicle_on_ground_properly(vehicle);
    let at = entity::get_entity_coords(vehicle, true);
    match misc::get_ground_z_for_3d_coord(at.x, at.y, at.z, false) {
        Some(ground) => cfx::print!("it stands {:.1} m above the ground", at.z - ground),
        None => cfx::print!("there is no ground below it"),
    }
    ped::set_ped_into_vehicle(me, vehicle, -1);
    vehicle::set_vehicle_engine_on(vehicle, true, true, false);
    vehicle::set_vehicle_dirt_level(vehicle, 0.0);
    let (primary, secondary) = vehicle::get_vehicle_colours(vehicle);
    let (paint, ..) = vehicle::get_vehicle_mod_color_1(vehicle);
    vehicle::set_vehicle_mod_color_1(vehicle, paint, primary, secondary);
    streaming::set_model_as_no_longer_needed(entity::get_entity_model(vehicle));
    Ok(())
}

#[net_event("garage:refused")]
fn refused(reason: &str) {
    cfx::print!("no: {reason}");
}

/// Which vehicle is next to the player: `emit('garage:nearest')`.
#[event("garage:nearest")]
fn nearest() {
    let me = player::player_ped_id();
    let here = entity::get_entity_coords(me, true);
    let vehicles: Vec<Vehicle> = platform::get_game_pool("CVehicle").unwrap_or_default();
    let nearest = vehicles
        .into_iter()
        .map(|vehicle| {
            (
                vehicle,
                entity::get_entity_coords(vehicle, true).distance(here),
            )
        })
        .min_by(|(_, one), (_, other)| one.total_cmp(other));
    match nearest {
        Some((vehicle, distance)) => cfx::print!("{vehicle:?} is {distance:.1} m away"),
        None => cfx::print!("there is none"),
    }
}

#[event("garage:return")]
fn give_back() -> Result<(), String> {
    let Some(net_id) = CURRENT.take() else {
        return Err("there is nothing to give back".to_owned());
    };
    let me = player::player_ped_id();
    if ped::is_ped_in_any_vehicle(me, false) {
        let current: Entity = ped::get_vehicle_ped_is_in(me, false).into();
        cfx::print!("leaving {current:?}");
    }
    events::emit_server("garage:give_back", (net_id,)).map_err(|error| error.to_string())
}
