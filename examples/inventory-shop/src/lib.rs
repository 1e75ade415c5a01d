//! A shop that takes coins and gives goods by the exports of the resource `inventory`.

use cfx::exports::{self, ExportError};
use cfx::players::Player;
use cfx::prelude::*;

/// What can be bought, and for how many coins.
const PRICES: [(&str, u32); 2] = [("bread", 3), ("water", 2)];

/// Calls an export of the resource `inventory` about so many items of a player. `Ok(false)`
/// is a "no", an error that the call itself failed.
fn inventory(export: &str, player: Player, item: &str, count: u32) -> Result<bool, ExportError> {
    exports::call("inventory", export, (player.id(), item, count))
}

#[net_event("shop:buy", max_size = 64, rate = "2/s")]
fn buy(player: Player, item: &str, count: u32) -> Result<(), Box<dyn std::error::Error>> {
    let refuse = |reason: &str| Ok(player.emit("shop:refused", (reason,))?);
    let Some((_, price)) = PRICES.iter().find(|(name, _)| *name == item) else {
        return refuse("we do not sell that");
    };
    if !(1..=10).contains(&count) {
        return refuse("between 1 and 10, please");
    }
    let cost = price * count;
    if !inventory("remove_item", player, "coin", cost)? {
        return refuse("you cannot pay that");
    }
    // The coins are gone: whatever happens now, goods or coins go to the player.
    match inventory("add_item", player, item, count) {
        Ok(true) => Ok(player.emit("shop:bought", (item, count))?),
        outcome => {
            inventory("add_item", player, "coin", cost)?;
            outcome?;
            refuse("you cannot carry that")
        }
    }
}

#[cfg(test)]
mod tests;
