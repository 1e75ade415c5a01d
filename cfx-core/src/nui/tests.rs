#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use core::future::pending;
use std::collections::BTreeMap;

use super::*;
use crate::Vector3;
use crate::mock::MockHost;
use crate::msgpack::from_slice;
use crate::print;

fn map(entries: Vec<(&str, Value)>) -> Value {
    let entries = entries.into_iter();
    Value::Map(entries.map(|(name, value)| (name.into(), value)).collect())
}

/// The native, the name, the function.
type Call = (&'static str, String, String);

/// A client with a page.
struct Page {
    host: MockHost,
    /// The registrations.
    calls: Rc<RefCell<Vec<Call>>>,
    answers: Rc<RefCell<Vec<Value>>>,
    callback: String,
}

fn page() -> Page {
    let host = MockHost::new();
    host.set_client(true);
    let calls = Rc::new(RefCell::new(Vec::new()));
    for native in ["REGISTER_NUI_CALLBACK", "REGISTER_RAW_NUI_CALLBACK"] {
        let calls = Rc::clone(&calls);
        host.native(native, move |call| {
            let [name, function] = [0, 1].map(|slot| call.text(slot).unwrap());
            calls.borrow_mut().push((native, name, function));
        });
    }
    host.native("UNREGISTER_RAW_NUI_CALLBACK", {
        let calls = Rc::clone(&calls);
        move |call| {
            let entry = ("UNREGISTER", call.text(0).unwrap(), String::new());
            calls.borrow_mut().push(entry);
        }
    });
    let answers = Rc::new(RefCell::new(Vec::new()));
    let callback = host.function({
        let answers = Rc::clone(&answers);
        move |bytes| {
            answers.borrow_mut().push(from_slice(bytes).unwrap());
            vec![0x90]
        }
    });
    Page {
        host,
        calls,
        answers,
        callback,
    }
}

impl Page {
    fn function(&self) -> String {
        self.calls.borrow().last().unwrap().2.clone()
    }

    fn callback(&self) -> Value {
        Value::Ext(10, self.callback.clone().into_bytes())
    }

    fn ask(&self, function: &str, data: &Value) {
        let answer = self.host.call_ref(function, (data, self.callback()));
        assert!(answer.is_some(), "{function}");
    }

    /// The one answer, which has one argument.
    #[track_caller]
    fn answer(&self) -> Value {
        let answers = self.answers.take();
        let [Value::Array(arguments)] = &answers[..] else {
            panic!("{answers:?}");
        };
        let [answer] = &arguments[..] else {
            panic!("{answers:?}");
        };
        answer.clone()
    }

    #[track_caller]
    fn error(&self) -> String {
        let answer = self.answer();
        answer.get("error").and_then(Value::as_str).unwrap().into()
    }

    #[track_caller]
    fn silent(&self) {
        let log = self.host.take_log();
        assert!(log.is_empty(), "{log:?}");
        assert!(self.answers.borrow().is_empty());
    }
}

#[test]
fn messages() {
    let host = MockHost::new();
    host.native("SEND_NUI_MESSAGE", |call| {
        let text = call.text(0).unwrap();
        call.set(!text.contains("refuse"));
        print!("{text}");
    });
    send(&BTreeMap::from([("a", "\0\"")])).unwrap();
    send_text("[1]").unwrap();
    assert_eq!(host.take_log(), [r#"{"a":"\u0000\""}"#, "[1]"]);

    let error = send("refuse").unwrap_err();
    assert!(matches!(error, NuiError::Refused), "{error}");
    let error = send_text("a\0b").unwrap_err();
    assert!(matches!(error, NuiError::Invoke(_)), "{error}");
    let error = send(&BTreeMap::from([((1, 2), 3)])).unwrap_err();
    assert!(matches!(error, NuiError::Encode(_)), "{error}");
}

#[test]
fn the_focus() {
    let host = MockHost::new();
    host.native("SET_NUI_FOCUS", |call| {
        print!("{} {}", call.bool(0), call.bool(1));
    });
    host.native("SET_NUI_FOCUS_KEEP_INPUT", |call| {
        print!("{}", call.bool(0))
    });
    focus(true, false);
    focus(false, true);
    keep_input(true);
    assert_eq!(host.take_log(), ["true false", "false true", "true"]);
    assert!(!is_focused());
}

#[derive(Debug, Deserialize)]
struct Order {
    item: String,
    count: u8,
}

#[test]
fn a_callback() {
    let page = page();
    let guard = on_callback("buy", |order: Order| async move {
        BTreeMap::from([(order.item, order.count)])
    });
    assert_eq!(page.calls.borrow()[0].0, "REGISTER_NUI_CALLBACK");
    assert_eq!(page.calls.borrow()[0].1, "buy");
    let order = map(vec![("item", "bread".into()), ("count", 2.into())]);
    page.ask(&page.function(), &order);
    assert_eq!(page.answer(), map(vec![("bread", 2.into())]));
    page.silent();
    assert_eq!(page.host.owners(&page.callback), 0);
    drop(guard);
}

#[test]
fn an_answer_that_comes_later() {
    let page = page();
    let _guard = on_callback("later", |_: ()| async {
        task::next_tick().await;
        "done"
    });
    page.ask(&page.function(), &Value::Nil);
    page.silent();
    page.host.tick(0);
    assert_eq!(page.answer(), "done".into());
}

/// What is a value of its own in payloads must not be lost in the page's JSON.
#[test]
fn a_vector_is_an_object() {
    let page = page();
    let _guard = on_callback("at", |_: ()| async { Vector3::new(1.0, 2.0, 3.0) });
    page.ask(&page.function(), &Value::Nil);
    let at = ["x", "y", "z"].into_iter().zip([1.0f64, 2.0, 3.0]);
    let at = at.map(|(name, value)| (name, value.into())).collect();
    assert_eq!(page.answer(), map(at));
}

#[test]
fn data_that_does_not_fit() {
    let page = page();
    let _guard = on_callback("buy", |order: Order| async move { order.item });
    let function = page.function();
    let order = map(vec![("item", "bread".into()), ("count", 300.into())]);
    page.ask(&function, &order);
    let error = page.error();
    assert!(error.contains(".count"), "{error}");
    let line = format!("^1SCRIPT ERROR in NUI callback 'buy': {error}^7");
    assert_eq!(page.host.take_log(), [line]);

    page.ask(&function, &Value::Nil);
    assert!(page.error().contains("Order"));
}

#[test]
fn functions_from_a_page_are_refused() {
    let page = page();
    let _guard = on_callback("call", |_: FuncRef| async { "called" });
    page.ask(&page.function(), &page.callback());
    assert!(page.error().contains("function"));
    assert_eq!(page.host.owners(&page.callback), 0);
}

#[test]
fn a_handler_that_fails() {
    let page = page();
    let _guard = on_callback_fallible("half", |number: i32| async move {
        if number % 2 == 0 {
            Ok(number / 2)
        } else {
            Err("odd")
        }
    });
    let function = page.function();
    page.ask(&function, &4.into());
    assert_eq!(page.answer(), 2.into());
    page.silent();
    page.ask(&function, &3.into());
    assert_eq!(page.error(), "odd");
    let line = "^1SCRIPT ERROR in NUI callback 'half': odd^7";
    assert_eq!(page.host.take_log(), [line]);
}

#[test]
fn a_result_that_cannot_be_json() {
    let page = page();
    let _guard = on_callback("odd", |_: ()| async { BTreeMap::from([((1, 2), 3)]) });
    page.ask(&page.function(), &Value::Nil);
    assert!(page.error().contains("key"));
    assert_eq!(page.host.take_log().len(), 1);
}

#[test]
fn a_dropped_handler_answers() {
    let page = page();
    let guard = on_callback("never", |_: ()| pending::<()>());
    page.ask(&page.function(), &Value::Nil);
    page.silent();
    // All tasks end here.
    task::reset();
    assert_eq!(page.error(), "there is no answer");
    page.silent();
    drop(guard);
}

#[test]
fn a_dropped_guard_answers() {
    let page = page();
    drop(on_callback("gone", |_: ()| async { "here" }));
    page.ask(&page.function(), &Value::Nil);
    assert_eq!(page.error(), "there is no answer");
    page.silent();
}

/// The host would call the earlier function as well, and take its answer.
#[test]
fn a_name_is_registered_once() {
    let page = page();
    let first = on_callback("a", |_: ()| async { 1 });
    let second = on_callback("a", |_: ()| async { 2 });
    drop(first);
    page.ask(&page.function(), &Value::Nil);
    assert_eq!(page.answer(), 2.into());
    drop(second);
    on_callback("a", |_: ()| async { 3 }).forget();
    on_callback("b", |_: ()| async { 4 }).forget();
    let calls: Vec<_> = page
        .calls
        .borrow()
        .iter()
        .map(|call| call.1.clone())
        .collect();
    assert_eq!(calls, ["a", "b"]);
    let function = page.calls.borrow()[0].2.clone();
    page.ask(&function, &Value::Nil);
    assert_eq!(page.answer(), 3.into());
}

#[test]
fn a_handler_that_drops_itself() {
    let page = page();
    let guard = Rc::new(RefCell::new(None));
    let new = on_callback("once", {
        let guard = Rc::clone(&guard);
        move |_: ()| {
            drop(guard.take());
            async { "last" }
        }
    });
    guard.replace(Some(new));
    page.ask(&page.function(), &Value::Nil);
    assert_eq!(page.answer(), "last".into());
    page.ask(&page.function(), &Value::Nil);
    assert_eq!(page.error(), "there is no answer");
}

#[test]
fn a_host_without_pages() {
    let host = MockHost::new();
    drop(on_callback("a", |_: ()| async {}));
    let log = host.take_log();
    assert!(log[0].contains("NUI callback 'a'"), "{log:?}");
}

#[test]
fn calls_without_a_way_to_answer() {
    let page = page();
    let _guard = on_callback("a", |_: ()| async { "never" });
    let function = page.function();
    page.host.call_ref(&function, (1, 2)).unwrap();
    page.host.call_ref(&function, ()).unwrap();
    let log = page.host.take_log();
    assert_eq!(log.len(), 2, "{log:?}");
    assert!(log[0].contains("NUI callback 'a'"), "{log:?}");
}

#[test]
fn a_page_that_is_gone() {
    let page = page();
    let _guard = on_callback("a", |_: ()| async { 1 });
    let fails = page.host.function(|_| vec![0xC0]);
    let callback = Value::Ext(10, fails.into_bytes());
    page.host
        .call_ref(&page.function(), ((), callback))
        .unwrap();
    assert_eq!(page.host.take_log().len(), 1);
}

fn raw_request(path: &str) -> Value {
    map(vec![
        ("headers", map(vec![("Accept", "image/png".into())])),
        ("rawHeaders", Value::Array(vec![])),
        ("method", "POST".into()),
        ("path", path.into()),
        ("body", Value::Binary(vec![0xFF])),
        ("resource", "shop".into()),
    ])
}

#[test]
fn a_raw_callback() {
    let page = page();
    let guard = on_raw_callback("picture", |request: RawRequest| async move {
        assert_eq!(request.header("accept"), Some("image/png"));
        assert_eq!((&*request.method, &*request.body), ("POST", &[0xFF][..]));
        assert_eq!(request.text(), "\u{FFFD}");
        assert_eq!(request.resource.as_deref(), Some("shop"));
        match &*request.path {
            "/text" => RawResponse::from("text"),
            _ => RawResponse::new(404)
                .with_header("A", "1")
                .with_header("a", "2")
                .with_header("B", "3")
                .with_body(vec![0xFE]),
        }
    });
    assert_eq!(page.calls.borrow()[0].0, "REGISTER_RAW_NUI_CALLBACK");
    let function = page.function();
    page.ask(&function, &raw_request("/text"));
    assert_eq!(
        page.answer(),
        map(vec![
            ("status", 200.into()),
            ("headers", map(vec![])),
            ("body", Value::Binary(b"text".to_vec())),
        ])
    );
    page.ask(&function, &raw_request("/"));
    let list = |values: &[&str]| Value::Array(values.iter().map(|value| (*value).into()).collect());
    assert_eq!(
        page.answer(),
        map(vec![
            ("status", 404.into()),
            (
                "headers",
                map(vec![("A", list(&["1", "2"])), ("B", list(&["3"]))])
            ),
            ("body", Value::Binary(vec![0xFE])),
        ])
    );
    page.silent();

    drop(guard);
    let last = page.calls.borrow().last().unwrap().clone();
    assert_eq!((last.0, &*last.1), ("UNREGISTER", "picture"));
    // The function went with it.
    assert!(page.host.call_ref(&function, ()).is_none());
}

#[test]
fn a_raw_name_comes_again() {
    let page = page();
    let first = on_raw_callback("a", |_| async { "first" });
    let second = on_raw_callback("a", |_| async { String::from("second") });
    drop(first);
    assert_eq!(page.calls.borrow().len(), 1);
    drop(second);
    on_raw_callback("a", |_| async { vec![1] }).forget();
    let natives: Vec<_> = page.calls.borrow().iter().map(|call| call.0).collect();
    let register = "REGISTER_RAW_NUI_CALLBACK";
    assert_eq!(natives, [register, "UNREGISTER", register]);
    page.ask(&page.function(), &raw_request(""));
    let body = page.answer().get("body").cloned();
    assert_eq!(body, Some(Value::Binary(vec![1])));
}

#[test]
fn raw_requests_that_are_odd() {
    let page = page();
    let guard = on_raw_callback("a", |request: RawRequest| async move {
        format!("{} {}", request.headers.len(), request.body.len())
    });
    let function = page.function();
    let status = || page.answer().get("status").and_then(Value::as_i64);
    page.ask(&function, &Value::Nil);
    assert_eq!(status(), Some(400));
    let line = "^1SCRIPT ERROR in NUI callback 'a': expected a map (RawRequest), got nil^7";
    assert_eq!(page.host.take_log(), [line]);
    for headers in [Value::Nil, Value::Array(vec![]), "x".into()] {
        let request = map(vec![("method", "GET".into()), ("headers", headers)]);
        page.ask(&function, &request);
        let body = page.answer().get("body").cloned();
        assert_eq!(body, Some(Value::Binary(b"0 0".to_vec())));
    }
    page.silent();
    drop(guard);

    let guard = on_raw_callback("b", |_| pending::<RawResponse>());
    page.ask(&page.function(), &raw_request(""));
    task::reset();
    assert_eq!(status(), Some(503));
    drop(guard);
}

#[cfg(not(any(target_arch = "wasm32", miri)))]
#[test]
fn any_bytes() {
    use crate::msgpack::to_vec;

    proptest::proptest!(|(payload: Vec<u8>)| {
        let page = page();
        let json = on_callback("a", |order: Order| async move { order.item });
        let first = page.function();
        let raw = on_raw_callback("b", |request: RawRequest| async move { request.path });
        for function in [first, page.function()] {
            page.host.call_ref(&function, RawArguments(&payload)).unwrap();
            // As the data of a call that can be answered.
            if from_slice::<Value>(&payload).is_ok() {
                page.answers.take();
                let callback = to_vec(&page.callback()).unwrap();
                let call = [&[0x92], &*payload, &*callback].concat();
                page.host.call_ref(&function, RawArguments(&call)).unwrap();
                proptest::prop_assert_eq!(page.answers.borrow().len(), 1);
            }
        }
        drop((json, raw));
    });
}
