//! The same tests natively and against the compiled script.

use std::time::Duration;

use cfx::testing::{
    ConnectionState, HttpResponse, IncomingRequest, Ran, Stored, TestClient, TestServer, Vec3,
    event, ms,
};

#[cfx::test]
fn buying(server: TestServer) {
    let ada = server.player("Ada");
    let bob = server.player("Bob");
    server.client_event(ada, "shop:buy", (3, "bread"));
    assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread", 3))]);
    assert_eq!(server.sent_to_all(), [event("shop:sold", (1,))]);
    assert!(server.sent_to(ada).is_empty());
    assert_eq!(server.kvp("stock"), Some(Stored::Int(7)));
    assert_eq!(server.state::<bool>("player:1", "hungry"), Some(false));
    assert_eq!(server.log(), ["player:1 None Ok(Some(false)) true"]);
    server.client_event(bob, "shop:buy", (8, "bread"));
    let errors = server.errors();
    assert_eq!(errors.len(), 1);
    assert!(
        errors[0].contains("event 'shop:buy'") && errors[0].contains("8 of 7"),
        "{errors:?}"
    );
    assert!(server.sent_to(bob).is_empty());
}

#[cfx::test]
fn state_is_fresh_in_each_test(server: TestServer) {
    let ada = server.player("Ada");
    server.set_kvp("stock", 1);
    server.client_event(ada, "shop:buy", (1, "cake"));
    assert_eq!(server.sent_to_all(), [event("shop:sold", (1,))]);
    assert_eq!(server.kvp("stock"), Some(Stored::Int(0)));
    let _ = server.log();
}

#[cfx::test]
fn time(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "shop:order", ("cake",));
    server.advance(ms(100));
    assert!(server.sent_to(ada).is_empty());
    server.advance(ms(50));
    assert_eq!(server.sent_to(ada), [event("shop:delivered", ("cake",))]);
    assert_eq!(server.now(), Duration::from_millis(150));
}

#[cfx::test]
fn commands(server: TestServer) {
    let ada = server.player("Ada");
    assert_eq!(server.command("restock 5"), Ran::Done);
    assert_eq!(server.call_export("shop", "stock", ()), Ok(5));
    assert_eq!(server.command_as(ada, "restock 9"), Ran::Denied);
    assert_eq!(server.call_export("shop", "stock", ()), Ok(5));
    server.allow("player.1", "command.restock");
    assert_eq!(server.command_as(ada, "restock 9"), Ran::Done);
    assert_eq!(server.sent_to(ada), [event("shop:restocked", (9,))]);
    assert_eq!(server.command_as(ada, "price \"rye bread\""), Ran::Done);
    assert_eq!(server.command_as(ada, "nothing"), Ran::Unknown);
    assert_eq!(server.log(), [r#"Client(1) asks for ["rye bread"]"#]);
    server.command("restock");
    assert!(server.errors()[0].contains("how many?"));
}

#[cfx::test]
fn convars(server: TestServer) {
    server.set_convar("shop_open", "yes");
    server.set_convar("shop_open", "yes");
    server.set_convar("other", "1");
    server.command("set shop_open no");
    assert_eq!(server.log(), ["shop_open is yes", "shop_open is no"]);
}

#[cfx::test]
fn what_is_there_before_the_start() {
    let server = TestServer::unstarted();
    server.set_kvp("stock", 2);
    server.start();
    assert_eq!(server.call_export("shop", "stock", ()), Ok(2));
}

#[cfx::test]
fn state_bags(server: TestServer) {
    let ada = server.player("Ada");
    server.set_state("player:1", "hungry", true);
    assert!(server.set_state_as(ada, "player:1", "hungry", false));
    assert!(!server.set_state_as(ada, "global", "hungry", false));
    assert_eq!(
        server.log(),
        [
            "player:1 None Ok(Some(true)) true",
            "player:1 Some(true) Ok(Some(false)) true"
        ]
    );
}

#[cfx::test]
fn exports(server: TestServer) {
    assert_eq!(server.call_export("shop", "slow_stock", (300,)), Ok(10));
    assert!(server.now() >= ms(300));
    let missing = server
        .call_export::<i32>("shop", "missing", ())
        .unwrap_err();
    assert!(missing.to_string().contains("there is none"), "{missing}");
    assert!(server.call_export::<()>("shop", "fail", ()).is_err());
    assert!(server.errors()[0].contains("out of order"));
    assert_eq!(server.log().len(), 1, "errors are lines of the log, too");
    server.export("bank", "credit", |(account,): (u32,)| account * 100);
    server.event("shop:credit", (3,));
    assert_eq!(server.log(), ["credit: 300"]);
}

#[cfx::test]
fn functions(server: TestServer) {
    let reply = server.function(|(question,): (String,)| format!("{question} fine"));
    server.event("shop:ask", (reply,));
    assert_eq!(server.log(), ["how are you? fine"]);
    assert_eq!(
        server.raised(),
        [event("shop:asked", ("how are you? fine",))]
    );
}

#[cfx::test]
fn http_out(server: TestServer) {
    server.event("shop:list", ());
    server.tick();
    let requests = server.http_requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].url, "https://prices.example/bread");
    server.respond(&requests[0], HttpResponse::new(200, "3"));
    server.advance(ms(100));
    assert_eq!(server.log(), ["bread: 3"]);

    server.route("GET", "https://prices.example/", |request| {
        HttpResponse::new(200, request.url.rsplit('/').next().unwrap_or_default())
    });
    server.event("shop:list", ());
    server.advance(ms(100));
    assert_eq!(server.log(), ["bread: bread"]);
}

#[cfx::test]
fn http_in(server: TestServer) {
    let request = IncomingRequest {
        body: b"rye".to_vec(),
        ..IncomingRequest::new("POST", "/prices")
    };
    let reply = server.request(&request);
    server.advance(ms(100));
    assert_eq!(reply.text(), (201, "POST /prices rye".to_owned()));
}

#[cfx::test]
fn connecting(server: TestServer) {
    let ada = server.connect("Ada");
    let mallory = server.connect("Mallory");
    assert!(matches!(
        ada.state(),
        ConnectionState::Deferred { message: None, .. }
    ));
    server.tick();
    assert_eq!(ada.messages(), ["one moment, Ada"]);
    server.advance(ms(300));
    assert_eq!(ada.state(), ConnectionState::Accepted);
    assert_eq!(
        mallory.state(),
        ConnectionState::Rejected("not you".to_owned())
    );
    let id = ada.join();
    assert_eq!(
        server.world().player(id).map(|player| player.name),
        Some("Ada".to_owned())
    );
}

#[cfx::test]
fn natives(server: TestServer) {
    let ada = server.player("Ada");
    let ped = server.world().player(ada).map_or(0, |player| player.ped);
    server.stub(
        "GET_PLAYER_PING",
        |player: String| if player == "1" { 35 } else { 0 },
    );
    server.event("shop:teleport", (ped,));
    assert_eq!(server.log(), [r#"35 Some("Ada") 1 2.5 -3 0"#]);
    let calls = server.calls("SET_ENTITY_COORDS");
    let to = Vec3 {
        x: 1.0,
        y: 2.5,
        z: -3.0,
    };
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].args::<(i32, Vec3, bool)>(), (ped, to, true));
    assert_eq!(
        format!("{:?}", calls[0]),
        format!("SET_ENTITY_COORDS({ped}, 1.0, 2.5, -3.0, 1, 0)")
    );
    assert_eq!(server.world().entity(ped).map(|ped| ped.coords), Some(to));
    assert_eq!(
        server.calls("GET_PLAYER_NAME")[0].args::<(String,)>(),
        ("1".to_owned(),)
    );
}

#[cfx::test]
#[should_panic(expected = "natives that nobody answers were called: 0x")]
fn strict(server: TestServer) {
    server.player("Ada");
    server.strict();
    server.event("shop:teleport", (0x2_0001,));
}

#[cfx::test]
#[should_panic(expected = "errors that the test has not looked at")]
fn errors_fail_a_test(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "shop:buy", (99, "bread"));
}

#[cfx::test]
#[should_panic(expected = r#"[shop:bought("bread", 3)]"#)]
fn events_print_as_calls(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "shop:buy", (3, "bread"));
    assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread", 4))]);
}

#[cfx::test(wasm_only, features = "loud")]
fn another_feature(server: TestServer) {
    assert_eq!(server.log(), ["LOUD"]);
}

#[cfx::test(wasm_only)]
fn another_script(server: TestServer) {
    assert_eq!(server.load_package("../sdk"), ["sdk"]);
    assert_eq!(server.call_export("shop", "stock", ()), Ok(10));
    let _ = server.errors();
}

#[cfx::test]
fn the_page(client: TestClient) {
    client.server_event("shop:bought", ("bread", 3));
    let messages = client.nui_messages();
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0].to_string(), r#"["bread",3]"#);
    assert_eq!(client.press("e"), Ran::Done);
    assert!(client.focus().cursor);
    client.release("E");
    assert!(!client.focus().focus);
    let answer = client.nui_callback("buy", "cake");
    assert_eq!(answer.get(), None);
    client.advance(ms(50));
    assert_eq!(answer.to::<String>(), "buying cake");
    assert_eq!(client.sent(), [event("shop:buy", (1, "cake"))]);
}
