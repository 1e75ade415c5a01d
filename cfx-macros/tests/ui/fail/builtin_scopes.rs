use cfx::builtin::{ClientPlayerJoining, PlayerDropped};
use cfx::{event, net_event};

#[net_event(PlayerDropped)]
fn never_from_the_network(_event: PlayerDropped) {}

#[event(ClientPlayerJoining)]
fn only_from_the_network(_event: ClientPlayerJoining) {}

fn main() {}
