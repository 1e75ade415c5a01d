//! Each test runs natively and against the compiled script.

use cfx::testing::{Ran, Stored, TestServer, event};

use super::Items;

/// `{"bread": 2}`, as it is stored.
const TWO_BREAD: &str = "81a5627265616402";

fn join(server: &TestServer, name: &str) -> u32 {
    server.connect(name).join()
}

fn add(server: &TestServer, player: u32, item: &str, count: u32) -> bool {
    let added = server.call_export("inventory", "add_item", (player, item, count));
    added.unwrap()
}

fn remove(server: &TestServer, player: u32, item: &str, count: u32) -> bool {
    let removed = server.call_export("inventory", "remove_item", (player, item, count));
    removed.unwrap()
}

fn count(server: &TestServer, player: u32, item: &str) -> u32 {
    let count = server.call_export("inventory", "count_item", (player, item));
    count.unwrap()
}

/// Under which key a player's items are stored.
fn key(server: &TestServer, player: u32) -> String {
    let identifiers = server.world().player(player).unwrap().identifiers;
    let license = identifiers.iter().find(|id| id.starts_with("license:"));
    format!("items:{}", license.unwrap())
}

#[cfx::test]
fn items_come_and_go(server: TestServer) {
    let ada = join(&server, "Ada");
    assert_eq!(count(&server, ada, "bread"), 0);
    assert!(add(&server, ada, "bread", 2));
    assert!(!remove(&server, ada, "bread", 3), "there are two");
    assert_eq!(count(&server, ada, "bread"), 2);
    assert!(remove(&server, ada, "bread", 2));
    assert!(!remove(&server, ada, "bread", 1));
    assert_eq!(count(&server, ada, "bread"), 0);
}

#[cfx::test]
fn everybody_sees_them(server: TestServer) {
    let ada = join(&server, "Ada");
    let shown = || server.state::<Items>("player:1", "items");
    server.tick();
    assert_eq!(shown(), Some(Items::new()));
    add(&server, ada, "bread", 1);
    add(&server, ada, "bread", 1);
    add(&server, ada, "water", 1);
    remove(&server, ada, "water", 1);
    server.clear_calls();
    server.tick();
    assert_eq!(shown(), Some(Items::from([("bread".to_owned(), 2)])));
    server.tick();
    assert_eq!(server.calls("SET_STATE_BAG_VALUE").len(), 1);
    assert_eq!(server.calls("SET_RESOURCE_KVP").len(), 1);
}

#[cfx::test]
fn what_a_player_writes_into_the_bag_counts_for_nothing(server: TestServer) {
    let ada = join(&server, "Ada");
    server.tick();
    let dreams = Items::from([("coin".to_owned(), 1_000_000)]);
    assert!(server.set_state_as(ada, "player:1", "items", dreams));
    assert_eq!(count(&server, ada, "coin"), 0);
}

#[cfx::test]
fn who_comes_back_has_them_again(server: TestServer) {
    let ada = join(&server, "Ada");
    add(&server, ada, "bread", 2);
    let identifiers = server.world().player(ada).unwrap().identifiers;
    // Before a tick has stored them.
    server.drop_player(ada, "Exiting");
    let missing = server.call_export::<u32>("inventory", "count_item", (ada, "bread"));
    assert!(missing.is_err());
    assert!(server.errors()[0].contains("player 1 is not here"));

    let connection = server.connect("Countess");
    let world = server.world();
    world.set_connection_identifiers(connection.id(), identifiers);
    let again = connection.join();
    assert_ne!(again, ada);
    assert_eq!(count(&server, again, "bread"), 2);
    let bob = join(&server, "Bob");
    assert_eq!(count(&server, bob, "bread"), 0);
}

#[cfx::test]
fn a_restart_loses_nothing() {
    let server = TestServer::unstarted();
    let ada = server.player("Ada");
    let key = key(&server, ada);
    server.set_kvp(&key, TWO_BREAD);
    server.start();
    assert_eq!(count(&server, ada, "bread"), 2);
    add(&server, ada, "bread", 1);
    server.stop();
    assert_eq!(
        server.kvp(&key),
        Some(Stored::from(TWO_BREAD.replace("02", "03")))
    );
}

#[cfx::test]
fn what_cannot_be_read_is_not_overwritten() {
    let server = TestServer::unstarted();
    let ada = server.player("Ada");
    let key = key(&server, ada);
    server.set_kvp(&key, "bread");
    server.start();
    assert!(server.log()[0].contains(&key));
    let refused = server.call_export::<bool>("inventory", "add_item", (ada, "bread", 1));
    assert!(refused.is_err());
    assert_eq!(server.errors().len(), 1);
    server.tick();
    server.drop_player(ada, "Exiting");
    assert_eq!(server.kvp(&key), Some("bread".into()));
}

#[cfx::test]
fn nobody_carries_more_than_the_limit(server: TestServer) {
    let ada = join(&server, "Ada");
    assert!(add(&server, ada, "bread", 60));
    assert!(!add(&server, ada, "coin", 1));
    server.set_convar("inventory_max_weight", "30005");
    assert!(add(&server, ada, "coin", 1));
    assert!(!add(&server, ada, "coin", u32::MAX));
    server.set_convar("inventory_max_weight", "-1");
    assert!(!add(&server, ada, "coin", 1));
    assert!(remove(&server, ada, "bread", 60));
    assert_eq!(count(&server, ada, "coin"), 1);
}

#[cfx::test]
fn other_resources_mistakes_are_reported(server: TestServer) {
    let ada = join(&server, "Ada");
    for arguments in [(ada, "cake", 1), (99, "bread", 1)] {
        let failed = server.call_export::<bool>("inventory", "add_item", arguments);
        assert!(failed.is_err());
    }
    let errors = server.errors();
    assert!(errors[0].contains("there is no item 'cake'"), "{errors:?}");
    assert!(errors[1].contains("player 99 is not here"), "{errors:?}");
}

#[cfx::test]
fn using(server: TestServer) {
    let ada = join(&server, "Ada");
    add(&server, ada, "bread", 1);
    add(&server, ada, "coin", 1);
    let _ = server.raised();
    server.client_event(ada, "inventory:use", ("bread",));
    assert_eq!(server.sent_to(ada), [event("inventory:used", ("bread",))]);
    assert_eq!(server.raised(), [event("inventory:used", (ada, "bread"))]);
    assert_eq!(count(&server, ada, "bread"), 0);

    for item in ["bread", "coin", "cake"] {
        server.client_event(ada, "inventory:use", (item,));
    }
    let answers = server.sent_to(ada);
    assert_eq!(
        answers,
        [
            event("inventory:refused", ("you have no bread",)),
            event("inventory:refused", ("one does not use a coin up",)),
            event("inventory:refused", ("there is no item 'cake'",)),
        ]
    );
    assert_eq!(count(&server, ada, "coin"), 1);
}

#[cfx::test]
fn too_much_and_too_often(server: TestServer) {
    let ada = join(&server, "Ada");
    add(&server, ada, "bread", 10);
    for _ in 0..10 {
        server.client_event(ada, "inventory:use", ("bread",));
    }
    assert_eq!(count(&server, ada, "bread"), 6);
    server.client_event(ada, "inventory:use", ("x".repeat(100),));
    assert_eq!(server.sent_to(ada).len(), 4);
    // From this side it is no use: only players use items.
    server.event("inventory:use", ("bread",));
    assert_eq!(count(&server, ada, "bread"), 6);
}

#[cfx::test]
fn giving(server: TestServer) {
    let ada = join(&server, "Ada");
    assert_eq!(server.command_as(ada, "give 1 bread"), Ran::Denied);
    server.allow("player.1", "command.give");
    assert_eq!(server.command_as(ada, "give 1 bread"), Ran::Done);
    assert_eq!(server.sent_to(ada).len(), 1, "an answer in the chat");
    server.command("give 1 bread 2");
    server.command("give 1 toolbox 3");
    server.command("give 2 bread");
    server.command("give Ada bread");
    assert_eq!(count(&server, ada, "bread"), 3);
    let log = server.log();
    assert_eq!(log[0], "player 1 has got 2 bread");
    assert_eq!(log[1], "3 toolbox are too much for player 1");
    assert_eq!(log[2], "player 2 is not here, or has no inventory");
    assert!(log[3].contains("usage: give <player> <item> [count]"));
}
