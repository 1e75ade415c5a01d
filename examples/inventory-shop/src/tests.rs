//! Each test runs natively and against the compiled script, with made-up exports of the
//! resource `inventory`; the last one with that resource itself.

use std::cell::RefCell;
use std::rc::Rc;

use cfx::testing::{TestServer, event};

type Call = (u32, String, u32);

/// An export that writes down how it is called and answers always the same.
fn export(server: &TestServer, name: &str, answer: bool) -> Rc<RefCell<Vec<Call>>> {
    let calls = Rc::new(RefCell::new(Vec::new()));
    let list = Rc::clone(&calls);
    server.export("inventory", name, move |call: Call| {
        list.borrow_mut().push(call);
        answer
    });
    calls
}

fn refused(reason: &str) -> [cfx::testing::Event; 1] {
    [event("shop:refused", (reason,))]
}

#[cfx::test]
fn goods_for_coins(server: TestServer) {
    let ada = server.player("Ada");
    let taken = export(&server, "remove_item", true);
    let given = export(&server, "add_item", true);
    server.client_event(ada, "shop:buy", ("bread", 2));
    assert_eq!(server.sent_to(ada), [event("shop:bought", ("bread", 2))]);
    assert_eq!(taken.take(), [(ada, "coin".to_owned(), 6)]);
    assert_eq!(given.take(), [(ada, "bread".to_owned(), 2)]);
}

#[cfx::test]
fn no_goods_without_coins(server: TestServer) {
    let ada = server.player("Ada");
    export(&server, "remove_item", false);
    let given = export(&server, "add_item", true);
    server.client_event(ada, "shop:buy", ("bread", 2));
    assert_eq!(server.sent_to(ada), refused("you cannot pay that"));
    assert!(given.take().is_empty());
}

#[cfx::test]
fn who_cannot_carry_it_has_the_coins_back(server: TestServer) {
    let ada = server.player("Ada");
    export(&server, "remove_item", true);
    let given = export(&server, "add_item", false);
    server.client_event(ada, "shop:buy", ("water", 10));
    assert_eq!(server.sent_to(ada), refused("you cannot carry that"));
    let coins = (ada, "coin".to_owned(), 20);
    assert_eq!(given.take()[1], coins);
}

#[cfx::test]
fn nonsense_is_refused_before_anything_is_taken(server: TestServer) {
    let ada = server.player("Ada");
    let taken = export(&server, "remove_item", true);
    server.client_event(ada, "shop:buy", ("cake", 1));
    assert_eq!(server.sent_to(ada), refused("we do not sell that"));
    server.client_event(ada, "shop:buy", ("bread", u32::MAX));
    assert_eq!(server.sent_to(ada), refused("between 1 and 10, please"));
    assert!(taken.take().is_empty());
}

#[cfx::test]
fn without_the_inventory_there_is_an_error(server: TestServer) {
    let ada = server.player("Ada");
    server.client_event(ada, "shop:buy", ("bread", 1));
    let errors = server.errors();
    assert!(
        errors[0].contains("'remove_item' in resource 'inventory'"),
        "{errors:?}"
    );
    assert!(server.sent_to(ada).is_empty());
}

#[cfx::test(wasm_only)]
fn with_the_inventory_itself(server: TestServer) {
    assert_eq!(server.load_package("../inventory"), ["inventory"]);
    let ada = server.connect("Ada").join();
    let count = |item: &str| -> u32 {
        let count = server.call_export("inventory", "count_item", (ada, item));
        count.unwrap()
    };
    let give = |item: &str, count: u32| {
        let given = server.call_export("inventory", "add_item", (ada, item, count));
        assert_eq!(given, Ok(true));
    };
    give("coin", 10);
    server.client_event(ada, "shop:buy", ("bread", 3));
    assert_eq!((count("coin"), count("bread")), (1, 3));
    server.client_event(ada, "shop:buy", ("bread", 1));
    assert_eq!((count("coin"), count("bread")), (1, 3));
    server.advance(cfx::testing::ms(2000));
    // Almost as much as one can carry.
    give("coin", 1);
    give("toolbox", 2);
    give("water", 4);
    server.client_event(ada, "shop:buy", ("water", 1));
    assert_eq!((count("coin"), count("water")), (2, 4));
    let sent = server.sent_to(ada);
    assert_eq!(
        sent,
        [
            event("shop:bought", ("bread", 3)),
            event("shop:refused", ("you cannot pay that",)),
            event("shop:refused", ("you cannot carry that",)),
        ]
    );
}
