//! A shop: a bit of everything that tests of scripts look at. It runs on either side.

use std::cell::Cell;
use std::time::Duration;

use cfx::commands::{self, Caller, Command};
use cfx::state::{self, StateBag};
use cfx::{
    FuncRef, Source, Vector3, convars, events, exports, http, keys, kvp, nui, resources, task,
};

#[cfg(test)]
mod tests;

thread_local! {
    static SOLD: Cell<u32> = const { Cell::new(0) };
}

#[cfx::main]
fn start() {
    if cfg!(feature = "loud") {
        cfx::print!("LOUD");
    }
    if resources::is_server() {
        start_server();
    } else {
        start_client();
    }
}

// ----- the server -------------------------------------------------------------------

fn start_server() {
    commands::register("restock", true, |command: Command| {
        let count: i32 = command
            .args
            .first()
            .and_then(|text| text.parse().ok())
            .ok_or("how many?")?;
        kvp::set("stock", count);
        if let Caller::Client(player) = command.source {
            events::emit_client(player, "shop:restocked", (count,)).map_err(|_| "not sent")?;
        }
        Ok::<(), &str>(())
    })
    .forget();
    commands::register("price", false, |command: Command| {
        cfx::print!("{:?} asks for {:?}", command.source, command.args);
    })
    .forget();
    convars::on_change(Some("shop_*"), |name: &str| {
        cfx::print!("{name} is {}", convars::get(name, ""));
    })
    .forget();
    state::on_change(Some("hungry"), None, |change| {
        let before: Option<bool> = StateBag::named(change.bag()).get("hungry").unwrap_or(None);
        let after = change.value::<bool>();
        cfx::print!(
            "{} {before:?} {after:?} {}",
            change.bag(),
            change.replicated()
        );
    })
    .forget();
    exports::declare("stock", || kvp::get::<i32>("stock").unwrap_or(10)).forget();
    exports::declare_fallible("fail", || Err::<(), _>("out of order")).forget();
    exports::declare_async("slow_stock", |delay: u64| async move {
        task::sleep(Duration::from_millis(delay)).await;
        kvp::get::<i32>("stock").unwrap_or(10)
    })
    .forget();
    http::on_request(|request: http::Request| async move {
        let body = request.text().await.unwrap_or_default();
        let text = format!("{} {} {body}", request.method(), request.path());
        (201, text)
    })
    .forget();
}

#[cfx::net_event("shop:buy")]
fn buy(source: Source, count: i32, item: String) -> Result<(), String> {
    let Source::Client(player) = source else {
        return Err("only players buy".to_owned());
    };
    let stock = kvp::get::<i32>("stock").unwrap_or(10);
    if count <= 0 || count > stock {
        return Err(format!("{count} of {stock}"));
    }
    kvp::set("stock", stock - count);
    SOLD.set(SOLD.get() + 1);
    let bag = StateBag::player(player);
    bag.set("hungry", &false, true)
        .map_err(|error| error.to_string())?;
    events::emit_client(player, "shop:bought", (item, count)).map_err(|error| error.to_string())?;
    events::emit_all("shop:sold", (SOLD.get(),)).map_err(|error| error.to_string())
}

#[cfx::net_event("shop:order")]
async fn order(source: Source, item: String) {
    task::sleep(Duration::from_millis(120)).await;
    if let Source::Client(player) = source {
        let _ = events::emit_client(player, "shop:delivered", (item,));
    }
}

#[cfx::event("shop:ask")]
fn ask(reply: FuncRef) -> Result<(), String> {
    let answer: String = reply
        .call(("how are you?",))
        .map_err(|error| error.to_string())?;
    cfx::print!("{answer}");
    events::emit("shop:asked", (answer,)).map_err(|error| error.to_string())
}

#[cfx::event("shop:list")]
async fn list() -> Result<(), String> {
    let prices = http::get("https://prices.example/bread")
        .await
        .map_err(|error| error.to_string())?;
    cfx::print!("bread: {}", prices.text());
    Ok(())
}

#[cfx::event("shop:credit")]
fn credit(account: u32) -> Result<(), String> {
    let credit: u32 =
        exports::call("bank", "credit", (account,)).map_err(|error| error.to_string())?;
    cfx::print!("credit: {credit}");
    Ok(())
}

#[cfx::event("shop:teleport")]
fn teleport(entity: i32) {
    const PING: u64 = cfx::native_hash("GET_PLAYER_PING");
    const NAME: u64 = cfx::native_hash("GET_PLAYER_NAME");
    const SET_COORDS: u64 = cfx::native_hash("SET_ENTITY_COORDS");
    const COORDS: u64 = cfx::native_hash("GET_ENTITY_COORDS");
    const NOBODY: u64 = cfx::native_hash("NOBODY_KNOWS_THIS");
    let ping: i32 = cfx::invoke(PING, ("1",)).unwrap_or(-1);
    let name: Option<String> = cfx::invoke(NAME, ("1",)).unwrap_or(None);
    let to = Vector3::new(1.0, 2.5, -3.0);
    let _ = cfx::invoke::<()>(SET_COORDS, (entity, to, true, false));
    let coords: Vector3 = cfx::invoke(COORDS, (entity,)).unwrap_or_default();
    let nothing: i32 = cfx::invoke(NOBODY, (5,)).unwrap_or(-1);
    cfx::print!(
        "{ping} {name:?} {} {} {} {nothing}",
        coords.x,
        coords.y,
        coords.z
    );
}

#[cfx::event("playerConnecting")]
fn connecting(name: String, _set_kick_reason: FuncRef, deferrals: Deferrals) {
    let _ = deferrals.0.call::<()>(());
    task::spawn(async move {
        task::next_tick().await;
        let _ = deferrals.1.call::<()>((format!("one moment, {name}"),));
        task::sleep(Duration::from_millis(200)).await;
        if name == "Mallory" {
            let _ = deferrals.2.call::<()>(("not you",));
        } else {
            let _ = deferrals.2.call::<()>(());
        }
    });
}

/// The functions `defer`, `update` and `done`.
struct Deferrals(FuncRef, FuncRef, FuncRef);

impl<'de> serde::Deserialize<'de> for Deferrals {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Table {
            defer: FuncRef,
            update: FuncRef,
            done: FuncRef,
        }
        let table = Table::deserialize(deserializer)?;
        Ok(Self(table.defer, table.update, table.done))
    }
}

// ----- a client ----------------------------------------------------------------------

fn start_client() {
    commands::register("+shop", false, |_| nui::focus(true, true)).forget();
    commands::register("-shop", false, |_| nui::focus(false, false)).forget();
    keys::map("+shop", "Open the shop", "keyboard", "E");
    nui::on_callback("buy", async |item: String| {
        task::sleep(Duration::from_millis(30)).await;
        let _ = events::emit_server("shop:buy", (1, item.as_str()));
        format!("buying {item}")
    })
    .forget();
}

#[cfx::net_event("shop:bought")]
fn bought(item: String, count: u32) {
    let _ = nui::send(&(item, count));
}
