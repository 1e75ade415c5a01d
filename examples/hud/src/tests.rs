//! Each test runs natively and against the compiled script.

use cfx::testing::{Ran, Stored, TestClient, ms};
use serde_json::{Value, json};

/// A player in good health, whom the server knows as 1, before the page has loaded.
fn client() -> TestClient {
    let client = prepared();
    client.start();
    client
}

fn prepared() -> TestClient {
    let client = TestClient::unstarted();
    let id = client.world().add_player("Ada");
    let me = client.world().player(id).unwrap().ped;
    client.stub("GET_PLAYER_SERVER_ID", |_: i32| 1);
    // By their hashes: PLAYER_PED_ID, GET_ENTITY_MAX_HEALTH, IS_PAUSE_MENU_ACTIVE.
    client.stub("0xD80958FC74E988A6", move || me);
    client.stub("0x15D757606D170C3C", |_: i32| 200);
    client.stub("0xB0034A223497FFCB", || false);
    hurt(&client, 200);
    client
}

fn hurt(client: &TestClient, health: i32) {
    let changed = client.world().change_entity(me(client), |entity| {
        entity.health = health;
        entity.armour = 20;
    });
    assert!(changed);
}

fn me(client: &TestClient) -> i32 {
    client.world().player(1).unwrap().ped
}

fn ready(client: &TestClient) -> Value {
    client.nui_callback("ready", json!({})).to()
}

fn status(visible: bool, health: i32, money: i64) -> Value {
    json!({
        "action": "status", "visible": visible, "health": health, "armour": 20, "money": money,
    })
}

#[cfx::test]
fn a_page_that_has_not_loaded_is_told_nothing() {
    let client = client();
    client.advance(ms(1000));
    client.server_event("hud:notify", ("welcome", "success"));
    assert!(client.nui_messages().is_empty());
    assert_eq!(ready(&client), json!({ "scale": 1.0, "always": true }));
    let welcome = json!({ "action": "notify", "text": "welcome", "kind": "success" });
    assert_eq!(client.nui_messages(), [status(true, 100, 0), welcome]);
    ready(&client);
    assert_eq!(client.nui_messages(), [status(true, 100, 0)]);
}

#[cfx::test]
fn what_changes_is_told_once() {
    let client = client();
    ready(&client);
    let _ = client.nui_messages();
    client.advance(ms(1000));
    assert!(client.nui_messages().is_empty());
    hurt(&client, 150);
    client.advance(ms(1000));
    assert_eq!(client.nui_messages(), [status(true, 50, 0)]);
    hurt(&client, 0);
    client.advance(ms(1000));
    assert_eq!(client.nui_messages(), [status(true, 0, 0)]);
    client.stub("0xB0034A223497FFCB", || true);
    client.advance(ms(1000));
    assert_eq!(client.nui_messages(), [status(false, 0, 0)]);
}

#[cfx::test]
fn ones_own_money() {
    let client = prepared();
    client.world().add_player("Bob");
    client.set_state("player:1", "money", 20);
    client.start();
    ready(&client);
    assert_eq!(client.nui_messages(), [status(true, 100, 20)]);
    client.set_state("player:2", "money", 1_000_000);
    client.advance(ms(500));
    assert!(client.nui_messages().is_empty());
    client.set_state("player:1", "money", 25);
    client.advance(ms(500));
    assert_eq!(client.nui_messages(), [status(true, 100, 25)]);
    client.set_state("player:1", "money", ());
    client.advance(ms(500));
    assert_eq!(client.nui_messages(), [status(true, 100, 0)]);
    client.set_state("player:1", "money", "much");
    assert!(client.errors()[0].contains("state bag handler 'money_changes'"));
}

#[cfx::test]
fn messages_of_the_server_and_of_scripts() {
    let client = client();
    ready(&client);
    let _ = client.nui_messages();
    client.server_event("hud:notify", ("<b>hi</b>",));
    client.event("hud:notify", ("no", "error"));
    let expected = [
        json!({ "action": "notify", "text": "<b>hi</b>", "kind": "info" }),
        json!({ "action": "notify", "text": "no", "kind": "error" }),
    ];
    assert_eq!(client.nui_messages(), expected);
    client.server_event("hud:notify", ("hm", "purple"));
    assert!(client.errors()[0].contains("event 'hud:notify'"));
    assert!(client.nui_messages().is_empty());
}

#[cfx::test]
fn the_settings_take_the_focus_and_give_it_back() {
    let client = client();
    ready(&client);
    let _ = client.nui_messages();
    assert_eq!(client.press("F7"), Ran::Done);
    let settings = json!({ "action": "settings", "scale": 1.0, "always": true });
    assert_eq!(client.nui_messages(), [settings]);
    assert!(client.focus().focus && client.focus().cursor);
    assert!(client.nui_callback("close", json!({})).get().is_some());
    assert!(!client.focus().focus && !client.focus().cursor);

    client.command("hud");
    client.stop();
    assert!(!client.focus().focus, "a stopped resource keeps nobody");
}

#[cfx::test]
fn settings_are_kept() {
    let client = client();
    ready(&client);
    let chosen = json!({ "scale": 2, "always": false });
    let answer: Value = client.nui_callback("save", chosen).to();
    assert_eq!(answer, json!({ "scale": 2.0, "always": false }));
    assert_eq!(ready(&client), answer);
    let Some(Stored::Text(stored)) = client.kvp("settings") else {
        panic!("nothing is stored");
    };

    let next = prepared();
    next.set_kvp("settings", stored);
    next.start();
    assert_eq!(ready(&next), answer);
}

#[cfx::test]
fn settings_are_checked() {
    let client = client();
    for wrong in [
        json!({ "scale": 50.0, "always": true }),
        json!({ "scale": "big" }),
        json!(null),
    ] {
        let answer: Value = client.nui_callback("save", wrong.clone()).to();
        assert!(answer["error"].is_string(), "{wrong} gives {answer}");
    }
    assert_eq!(client.errors().len(), 3);
    assert_eq!(client.kvp("settings"), None);
}

#[cfx::test]
fn the_key_shows_what_is_hidden() {
    let client = client();
    let rarely = json!({ "scale": 1, "always": false });
    let _ = client.nui_callback("save", rarely);
    ready(&client);
    assert_eq!(client.nui_messages(), [status(false, 100, 0)]);
    client.press("Z");
    assert_eq!(client.nui_messages(), [status(true, 100, 0)]);
    client.release("Z");
    assert_eq!(client.nui_messages(), [status(false, 100, 0)]);
}
