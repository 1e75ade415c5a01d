#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use core::cell::{Cell, RefCell};
use core::future::pending;
use std::rc::Rc;

use futures::future::join;

use super::*;
use crate::mock::MockHost;
use crate::msgpack::{Bytes, Value, from_slice, to_vec};
use crate::refs::FuncRef;
use crate::{events, task};

const EVENT: &str = "__cfx_internal:httpResponse";
const NATIVE: &str = "PERFORM_HTTP_REQUEST_INTERNAL_EX";

fn map(entries: Vec<(&str, Value)>) -> Value {
    let entries = entries.into_iter();
    Value::Map(entries.map(|(name, value)| (name.into(), value)).collect())
}

mod requests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;

    type Sent = Rc<RefCell<Vec<Value>>>;

    /// A host that numbers the requests from zero and keeps them.
    fn host() -> (MockHost, Sent) {
        let host = MockHost::new();
        let sent = Sent::default();
        host.native(NATIVE, {
            let sent = Rc::clone(&sent);
            move |call| {
                assert_eq!(call.slot_count(), 2);
                let request = call.bytes(0, call.u64(1) as usize);
                let mut sent = sent.borrow_mut();
                call.set(sent.len() as i32);
                sent.push(from_slice(&request).unwrap());
            }
        });
        (host, sent)
    }

    type Outcome = Rc<RefCell<Vec<Result<Response, HttpError>>>>;

    /// Sends a request in a task and keeps what comes of it.
    fn send(host: &MockHost, request: RequestBuilder) -> Outcome {
        let outcome = Outcome::default();
        let place = Rc::clone(&outcome);
        task::spawn(async move {
            let result = request.await;
            place.borrow_mut().push(result);
        });
        host.tick(0);
        outcome
    }

    fn only(outcome: &Outcome) -> Result<Response, HttpError> {
        let mut outcome = outcome.borrow_mut();
        assert_eq!(outcome.len(), 1);
        outcome.remove(0)
    }

    #[test]
    fn a_request_as_the_host_reads_it() {
        let (host, sent) = host();
        send(&host, get("https://a.example/x"));
        let request = request("PATCH", "u")
            .header("Accept", "a")
            .header("X-Y", "1")
            .header("accept", "b")
            .body("text")
            .follow_redirects(false);
        send(&host, request);
        send(&host, post("u").body([0xFF]));
        let sent = sent.borrow();
        assert_eq!(
            sent[0],
            map(vec![
                ("url", "https://a.example/x".into()),
                ("method", "GET".into()),
                ("data", "".into()),
                ("headers", map(vec![])),
                ("followLocation", true.into()),
            ])
        );
        let headers = map(vec![("Accept", "a, b".into()), ("X-Y", "1".into())]);
        assert_eq!(
            sent[1],
            map(vec![
                ("url", "u".into()),
                ("method", "PATCH".into()),
                ("data", "text".into()),
                ("headers", headers),
                ("followLocation", false.into()),
            ])
        );
        assert_eq!(sent[2].get("data"), Some(&Value::Binary(vec![0xFF])));
    }

    #[test]
    fn nothing_is_sent_before_it_is_awaited() {
        let (_host, sent) = host();
        drop(get("u").send());
        assert!(sent.borrow().is_empty());
    }

    #[test]
    fn the_response() {
        let (host, _) = host();
        let outcome = send(&host, get("u"));
        assert!(outcome.borrow().is_empty());
        let cookies = Value::Array(vec!["a=1".into(), "b=2".into()]);
        let headers = map(vec![
            ("Content-Type", "text/plain".into()),
            ("Set-Cookie", cookies),
        ]);
        host.event(EVENT, (0, 200, Bytes(b"\xFFhi"), headers, ()), "");
        let response = only(&outcome).unwrap();
        assert_eq!(response.status, 200);
        assert_eq!(response.bytes(), b"\xFFhi");
        assert_eq!(response.text(), "\u{FFFD}hi");
        assert_eq!(response.header("CONTENT-TYPE"), Some("text/plain"));
        let cookies: Vec<_> = response.headers.get_all("set-cookie").collect();
        assert_eq!(cookies, ["a=1", "b=2"]);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_body_is_text_or_binary_or_nothing() {
        let (host, _) = host();
        let outcomes = [(); 3].map(|()| send(&host, get("u")));
        host.event(EVENT, (0, 200, "a"), "");
        host.event(EVENT, (1, 200, Bytes(b"b")), "");
        host.event(EVENT, (2, 204), "");
        let bodies = outcomes.map(|outcome| only(&outcome).unwrap().body);
        assert_eq!(bodies, [&b"a"[..], b"b", b""]);
    }

    #[test]
    fn an_error_status_is_a_response() {
        let (host, _) = host();
        let outcomes = [(); 4].map(|()| send(&host, get("https://a.example/secret")));
        let none = map(vec![]);
        let headers = map(vec![("Retry-After", "7".into())]);
        let error = "HTTP 429: {\"wait\": 7}";
        host.event(EVENT, (0, 429, (), &none, error, headers), "");
        host.event(EVENT, (1, 500, (), &none, "HTTP 500"), "");
        host.event(EVENT, (2, 500, (), &none, "HTTP 500: "), "");
        host.event(EVENT, (3, 404, "gone", &none), "");
        let [first, second, third, fourth] = outcomes.map(|outcome| only(&outcome).unwrap());
        assert_eq!((first.status, &*first.text()), (429, "{\"wait\": 7}"));
        assert_eq!(first.header("retry-after"), Some("7"));
        assert_eq!((second.status, &*second.text()), (500, ""));
        assert_eq!((third.status, &*third.text()), (500, ""));
        assert_eq!((fourth.status, &*fourth.text()), (404, "gone"));

        let error = fourth.error_for_status().unwrap_err();
        assert!(matches!(error.kind(), HttpErrorKind::Status(404)));
        assert_eq!(error.url(), "https://a.example/secret");
        assert!(!error.to_string().contains("secret"), "{error}");
    }

    #[test]
    fn no_answer_is_an_error() {
        let (host, _) = host();
        let outcomes = [(); 4].map(|()| send(&host, get("https://me:pw@a.example:1/x?k=1")));
        host.event(EVENT, (0, 0, (), (), "no host - CURL error code 6"), "");
        host.event(EVENT, (1, 0), "");
        // Cut off in the middle.
        host.event(EVENT, (2, 200, (), (), "CURL error code 28"), "");
        host.event(EVENT, (3, 404, (), (), "HTTP 4045"), "");
        let errors = outcomes.map(|outcome| only(&outcome).unwrap_err());
        for error in &errors {
            assert!(
                matches!(error.kind(), HttpErrorKind::Transport(_)),
                "{error}"
            );
        }
        assert_eq!(
            errors[0].to_string(),
            "the request to https://a.example:1 failed: no host - CURL error code 6"
        );
    }

    #[test]
    fn the_host_refuses() {
        let host = MockHost::new();
        host.native(NATIVE, |call| call.set(-1));
        let error = only(&send(&host, get("u"))).unwrap_err();
        assert!(matches!(error.kind(), HttpErrorKind::Refused), "{error}");

        host.native(NATIVE, |call| call.fail(-6));
        let error = only(&send(&host, get("u"))).unwrap_err();
        assert!(matches!(error.kind(), HttpErrorKind::Invoke(_)), "{error}");
    }

    #[test]
    fn a_header_that_would_begin_another_is_not_sent() {
        let (host, sent) = host();
        for (name, value) in [("A", "b\r\nC: d"), ("A B", "c"), ("", "c"), ("A", "\0")] {
            let error = only(&send(&host, get("u").header(name, value))).unwrap_err();
            assert!(
                matches!(error.kind(), HttpErrorKind::InvalidHeader(other) if **other == *name),
                "{error}"
            );
        }
        assert!(sent.borrow().is_empty());
    }

    #[test]
    fn answers_come_in_any_order() {
        let (host, _) = host();
        let outcomes = [(); 3].map(|()| send(&host, get("u")));
        for token in [2, 0, 1] {
            host.event(EVENT, (token, 200, token.to_string()), "");
        }
        let bodies = outcomes.map(|outcome| only(&outcome).unwrap().body);
        assert_eq!(bodies, [b"0", b"1", b"2"]);
    }

    #[test]
    fn only_the_host_answers() {
        let (host, _) = host();
        let outcome = send(&host, get("u"));
        for source in ["net:7", "internal-net:7", "nui"] {
            host.event(EVENT, (0, 200, "forged"), source);
        }
        assert!(outcome.borrow().is_empty());
        // That this is no event for the network is said by the events.
        host.take_log();
        host.event(EVENT, (0, 200, "true"), "");
        assert_eq!(only(&outcome).unwrap().text(), "true");
    }

    #[test]
    fn what_nobody_waits_for_is_ignored() {
        let (host, _) = host();
        let outcome = send(&host, get("u"));
        host.event(EVENT, (7, 200, "other"), "");
        host.event(EVENT, (-1, 200, "other"), "");
        host.event(EVENT, (0, 200, "mine"), "");
        host.event(EVENT, (0, 200, "again"), "");
        assert_eq!(only(&outcome).unwrap().text(), "mine");
        assert_eq!(client::pending(), 0);
        assert!(host.take_log().is_empty());
    }

    #[test]
    fn a_dropped_request_is_forgotten() {
        let (host, _) = host();
        let task = task::spawn(get("u").send());
        host.tick(0);
        assert_eq!(client::pending(), 1);
        task.abort();
        assert_eq!(client::pending(), 0);
        let done = Rc::new(Cell::new(false));
        task::spawn({
            let done = Rc::clone(&done);
            async move { done.set(task.await.is_err()) }
        });
        host.event(EVENT, (0, 200, "late"), "");
        host.tick(0);
        assert!(done.get());
        assert!(host.take_log().is_empty());
    }

    /// The answer is there before the native has said which token is its own; so is that
    /// of a request which is made meanwhile.
    #[test]
    fn an_answer_within_the_native() {
        let host = MockHost::new();
        let calls = Rc::new(Cell::new(0));
        let inner = Rc::new(RefCell::new(None));
        host.native(NATIVE, {
            let calls = Rc::clone(&calls);
            move |call| {
                let token = calls.replace(calls.get() + 1);
                if token == 0 {
                    events::emit(EVENT, (9, 200, "nobody's")).unwrap();
                    events::emit(EVENT, (0, 200, "outer")).unwrap();
                    events::emit("nested", ()).unwrap();
                } else {
                    events::emit(EVENT, (1, 200, "inner")).unwrap();
                }
                call.set(token);
            }
        });
        let guard = events::on("nested", {
            let inner = Rc::clone(&inner);
            move || {
                let inner = Rc::clone(&inner);
                task::spawn_now(Box::pin(async move {
                    let response = get("u").await.unwrap();
                    inner.replace(Some(response.text().into_owned()));
                }));
            }
        });
        let outer = send(&host, get("u"));
        assert_eq!(only(&outer).unwrap().text(), "outer");
        assert_eq!(inner.take().as_deref(), Some("inner"));
        drop(guard);

        // The early answer to nobody was not kept for whoever gets that token.
        host.native(NATIVE, |call| call.set(9));
        assert!(send(&host, get("u")).borrow().is_empty());
    }

    #[test]
    fn two_in_one_task() {
        let (host, _) = host();
        let both = Rc::new(RefCell::new(None));
        task::spawn({
            let both = Rc::clone(&both);
            async move {
                let (a, b) = join(get("a").send(), get("b").send()).await;
                both.replace(Some((a.unwrap().body, b.unwrap().body)));
            }
        });
        host.tick(0);
        host.event(EVENT, (1, 200, "b"), "");
        host.event(EVENT, (0, 200, "a"), "");
        assert_eq!(both.take(), Some((b"a".to_vec(), b"b".to_vec())));
    }

    #[test]
    fn an_answer_that_is_none() {
        let (host, _) = host();
        let outcomes = [(); 3].map(|()| send(&host, get("u")));
        host.event(EVENT, (0, "OK", "body"), "");
        host.event(EVENT, (1, 200, 5), "");
        host.event(EVENT, (2, -1, "body"), "");
        for outcome in outcomes {
            let error = only(&outcome).unwrap_err();
            assert!(
                matches!(error.kind(), HttpErrorKind::Malformed(_)),
                "{error}"
            );
        }
        // Without a token there is nobody to tell.
        host.event(EVENT, ("token", 200), "");
        host.raw_event(EVENT.as_bytes(), b"\xC1", b"");
        let log = host.take_log();
        assert_eq!(log.len(), 2, "{log:?}");
        assert!(log[0].contains(EVENT), "{log:?}");
    }

    #[test]
    fn headers_that_are_none() {
        let (host, _) = host();
        let odd = [
            Value::Array(vec![]),
            Value::Nil,
            "text".into(),
            Value::Map(vec![(Value::Nil, "a".into()), ("b".into(), Value::Nil)]),
            map(vec![("n", 5.into()), ("m", map(vec![]))]),
        ];
        let outcomes = odd.each_ref().map(|_| send(&host, get("u")));
        for (token, headers) in odd.iter().enumerate() {
            host.event(EVENT, (token, 200, "", headers), "");
        }
        let headers = outcomes.map(|outcome| only(&outcome).unwrap().headers);
        assert!(headers[..4].iter().all(Headers::is_empty), "{headers:?}");
        assert_eq!(headers[4].iter().collect::<Vec<_>>(), [("n", "5")]);
    }

    #[test]
    fn json_both_ways() {
        let (host, sent) = host();
        let request = post("u").json(&[1, 2]).unwrap();
        let outcome = send(&host, request);
        let own = post("u").header("content-type", "a/b").json("x").unwrap();
        send(&host, own);
        let headers = |place: usize| sent.borrow()[place].get("headers").cloned().unwrap();
        assert_eq!(
            headers(0),
            map(vec![("Content-Type", "application/json".into())])
        );
        assert_eq!(headers(1), map(vec![("content-type", "a/b".into())]));
        assert_eq!(sent.borrow()[0].get("data"), Some(&"[1,2]".into()));

        host.event(EVENT, (0, 200, "{\"a\": 1}"), "");
        let response = only(&outcome).unwrap();
        let value: std::collections::BTreeMap<String, i32> = response.json().unwrap();
        assert_eq!(value["a"], 1);
        let error = response.json::<Vec<i32>>().unwrap_err();
        assert!(matches!(error.kind(), HttpErrorKind::Json(_)), "{error}");

        let keys = std::collections::BTreeMap::from([((1, 2), 3)]);
        let error = post("u").json(&keys).unwrap_err();
        assert!(matches!(error.kind(), HttpErrorKind::Json(_)), "{error}");
    }

    #[cfg(not(any(target_arch = "wasm32", miri)))]
    #[test]
    fn any_bytes() {
        proptest::proptest!(|(payload: Vec<u8>)| {
            let (host, _) = host();
            let outcome = send(&host, get("u"));
            host.raw_event(EVENT.as_bytes(), &payload, b"");
            // As the arguments after the right token.
            let mut arguments = vec![0x95, 0];
            arguments.extend_from_slice(&payload);
            arguments.extend_from_slice(&[0xC0; 4]);
            host.raw_event(EVENT.as_bytes(), &arguments, b"");
            proptest::prop_assert_eq!(outcome.borrow().len(), 1);
        });
    }
}

mod answers {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    use super::*;
    use crate::print;

    #[derive(Default)]
    struct Seen {
        function: RefCell<String>,
        registered: Cell<u32>,
        /// What was called of the response, and with what.
        calls: RefCell<Vec<(&'static str, Value)>>,
        /// The callbacks as the host keeps them.
        data: RefCell<Option<FuncRef>>,
        cancel: RefCell<Option<FuncRef>>,
    }

    struct Server {
        // Dropped first: what it keeps is of the host.
        seen: Rc<Seen>,
        host: MockHost,
    }

    impl Drop for Server {
        fn drop(&mut self) {
            let kept = (self.seen.data.take(), self.seen.cancel.take());
            drop(kept);
        }
    }

    fn server() -> Server {
        let host = MockHost::new();
        let seen = Rc::new(Seen::default());
        host.native("SET_HTTP_HANDLER", {
            let seen = Rc::clone(&seen);
            move |call| {
                seen.registered.set(seen.registered.get() + 1);
                seen.function.replace(call.text(0).unwrap());
            }
        });
        Server { seen, host }
    }

    impl Server {
        fn record(&self, name: &'static str) -> Value {
            let seen = Rc::clone(&self.seen);
            self.function(move |bytes| {
                let arguments = from_slice(bytes).unwrap();
                seen.calls.borrow_mut().push((name, arguments));
                vec![0x90]
            })
        }

        fn function(&self, function: impl Fn(&[u8]) -> Vec<u8> + 'static) -> Value {
            Value::Ext(10, self.host.function(function).into_bytes())
        }

        fn response(&self) -> Value {
            map(vec![
                ("write", self.record("write")),
                ("writeHead", self.record("writeHead")),
                ("send", self.record("send")),
            ])
        }

        fn request(&self, method: &str, path: &str, headers: Value) -> Value {
            let set_data = {
                let seen = Rc::clone(&self.seen);
                self.function(move |bytes| {
                    let (function, kind): (FuncRef, String) = from_slice(bytes).unwrap();
                    assert_eq!(kind, "binary");
                    seen.data.replace(Some(function));
                    vec![0x90]
                })
            };
            let set_cancel = {
                let seen = Rc::clone(&self.seen);
                self.function(move |bytes| {
                    let (function,): (FuncRef,) = from_slice(bytes).unwrap();
                    seen.cancel.replace(Some(function));
                    vec![0x90]
                })
            };
            map(vec![
                ("headers", headers),
                ("method", method.into()),
                ("address", "10.0.0.1:555".into()),
                ("path", path.into()),
                ("setDataHandler", set_data),
                ("setCancelHandler", set_cancel),
            ])
        }

        fn call(&self, request: Value, response: Value) -> Vec<u8> {
            let function = self.seen.function.borrow().clone();
            self.host.call_ref(&function, (request, response)).unwrap()
        }

        fn ask(&self, method: &str, path: &str) {
            self.call(self.request(method, path, map(vec![])), self.response());
        }

        fn post(&self, length: usize) {
            let headers = map(vec![("Content-Length", length.to_string().into())]);
            self.call(self.request("POST", "/", headers), self.response());
        }

        fn body(&self, bytes: &[u8]) {
            let function = self.seen.data.borrow().clone().expect("asked for a body");
            function.call::<()>((Bytes(bytes),)).unwrap();
        }

        fn cancel(&self) {
            let function = self.seen.cancel.borrow().clone().unwrap();
            function.call::<()>(()).unwrap();
        }

        /// Status, header fields and body of the one answer.
        #[track_caller]
        fn answer(&self) -> (u16, Value, Vec<u8>) {
            let calls = self.seen.calls.take();
            let [("writeHead", head), ("send", body)] = &calls[..] else {
                panic!("{calls:?}");
            };
            let status = head.at(0).and_then(Value::as_i64).unwrap() as u16;
            let headers = head.at(1).cloned().unwrap();
            let body = body.at(0).and_then(Value::as_bytes).unwrap().to_vec();
            (status, headers, body)
        }

        #[track_caller]
        fn text(&self) -> (u16, String) {
            let (status, _, body) = self.answer();
            (status, String::from_utf8(body).unwrap())
        }

        #[track_caller]
        fn silent(&self) {
            let log = self.host.take_log();
            assert!(log.is_empty(), "{log:?}");
        }
    }

    fn plain() -> Value {
        map(vec![("Content-Type", "text/plain; charset=utf-8".into())])
    }

    #[test]
    fn what_the_handler_is_given() {
        let server = server();
        let guard = on_request(|request| async move {
            print!(
                "{} {} {:?} {} {} {:?}",
                request.method(),
                request.path(),
                request.query(),
                request.target(),
                request.address(),
                request.header("X-TOKEN"),
            );
            assert!(!request.is_cancelled());
            request.body().await.unwrap().len().to_string()
        });
        let headers = map(vec![("x-token", "abc".into())]);
        server.call(
            server.request("GET", "/a/b?c=d?", headers),
            server.response(),
        );
        let line = "GET /a/b Some(\"c=d?\") /a/b?c=d? 10.0.0.1:555 Some(\"abc\")";
        assert_eq!(server.host.take_log(), [line]);
        assert_eq!(server.answer(), (200, plain(), b"0".to_vec()));
        drop(guard);
    }

    #[test]
    fn every_answer() {
        let server = server();
        let _guard = on_request(|request| async move {
            match request.path() {
                "/text" => "text".into_response(),
                "/string" => String::from("string").into_response(),
                "/bytes" => vec![0xFF, 0].into_response(),
                "/nothing" => ().into_response(),
                "/status" => (404, "no").into_response(),
                "/ok" => Ok::<_, String>((201, ())).into_response(),
                "/json" => Json([1, 2]).into_response(),
                _ => Response::new(302)
                    .with_header("Location", "/")
                    .with_header("Set-Cookie", "a")
                    .with_header("set-cookie", "b"),
            }
        });
        let expect = |path: &str, status: u16, headers: Value, body: &[u8]| {
            server.ask("GET", path);
            assert_eq!(server.answer(), (status, headers, body.to_vec()), "{path}");
        };
        let of = |content: &str| map(vec![("Content-Type", content.into())]);
        expect("/text", 200, plain(), b"text");
        expect("/string", 200, plain(), b"string");
        expect("/bytes", 200, of("application/octet-stream"), &[0xFF, 0]);
        expect("/nothing", 200, map(vec![]), b"");
        expect("/status", 404, plain(), b"no");
        expect("/ok", 201, map(vec![]), b"");
        expect("/json", 200, of("application/json"), b"[1,2]");
        let cookies = Value::Array(vec!["a".into(), "b".into()]);
        let headers = map(vec![("Location", "/".into()), ("Set-Cookie", cookies)]);
        expect("/", 302, headers, b"");
        server.silent();
    }

    #[test]
    fn an_error_is_the_consoles_alone() {
        let server = server();
        let _guard = on_request(|request| async move {
            match request.path() {
                "/status" => (418, Err::<(), _>("secret")).into_response(),
                _ => Err::<(), _>("secret").into_response(),
            }
        });
        for path in ["/", "/status"] {
            server.ask("GET", path);
            let line = "^1SCRIPT ERROR in http handler: secret^7";
            assert_eq!(server.host.take_log(), [line]);
            assert_eq!(server.text(), (500, "Internal Server Error".to_owned()));
        }
    }

    #[test]
    fn an_answer_that_comes_later() {
        let server = server();
        let _guard = on_request(|_| async {
            task::next_tick().await;
            "late"
        });
        server.ask("GET", "/");
        assert!(server.seen.calls.borrow().is_empty());
        server.host.tick(0);
        assert_eq!(server.text(), (200, "late".to_owned()));
    }

    #[test]
    fn a_dropped_handler_answers() {
        let server = server();
        let guard = on_request(|_| pending::<()>());
        server.ask("GET", "/");
        assert!(server.seen.calls.borrow().is_empty());
        // All tasks end here.
        task::reset();
        assert_eq!(server.text(), (503, "Service Unavailable".to_owned()));
        drop(guard);
    }

    #[test]
    fn a_dropped_guard_answers() {
        let server = server();
        drop(on_request(|_| async { "gone" }));
        server.ask("GET", "/");
        assert_eq!(server.text().0, 404);
        server.silent();
    }

    #[test]
    fn a_later_handler_replaces_an_earlier_one() {
        let server = server();
        let first = on_request(|_| async { "first" });
        let second = on_request(|_| async { "second" });
        drop(first);
        server.ask("GET", "/");
        assert_eq!(server.text().1, "second");
        drop(second);
        on_request(|_| async { "third" }).forget();
        server.ask("GET", "/");
        assert_eq!(server.text().1, "third");
        assert_eq!(server.seen.registered.get(), 1);
    }

    #[test]
    fn a_handler_that_drops_itself() {
        let server = server();
        let guard = Rc::new(RefCell::new(None));
        let new = on_request({
            let guard = Rc::clone(&guard);
            move |_| {
                drop(guard.take());
                async { "last" }
            }
        });
        guard.replace(Some(new));
        server.ask("GET", "/");
        assert_eq!(server.text().1, "last");
        server.ask("GET", "/");
        assert_eq!(server.text().0, 404);
    }

    #[test]
    fn a_host_without_http() {
        let host = MockHost::new();
        drop(on_request(|_| async { "never" }));
        let log = host.take_log();
        assert!(log[0].contains("http::on_request"), "{log:?}");
    }

    #[test]
    fn a_body() {
        let server = server();
        let _guard = on_request(|request| async move {
            // The host was asked for it before.
            task::next_tick().await;
            let body = request.body().await.unwrap();
            let again = request.body().await.unwrap_err();
            assert!(matches!(again, BodyError::Taken), "{again}");
            body
        });
        server.post(3);
        server.body(b"a\xFFb");
        // Twice is once too often.
        server.body(b"other");
        assert!(server.seen.calls.borrow().is_empty());
        server.host.tick(0);
        assert_eq!(server.answer().2, b"a\xFFb");
        server.silent();
    }

    #[test]
    fn a_body_that_is_waited_for() {
        let server = server();
        let _guard = on_request(|request| async move { request.text().await });
        server.post(2);
        server.host.tick(0);
        assert!(server.seen.calls.borrow().is_empty());
        server.body(b"hi");
        assert_eq!(server.text(), (200, "hi".to_owned()));
    }

    #[test]
    fn which_bodies_are_waited_for() {
        let server = server();
        let _guard = on_request(|request| async move { request.text().await });
        let of = |name: &str, value: &str| {
            let headers = map(vec![(name, value.into())]);
            server.seen.data.take();
            server.call(server.request("POST", "/", headers), server.response());
            let asked = server.seen.data.borrow().is_some();
            let answered = !server.seen.calls.take().is_empty();
            assert_ne!(asked, answered, "{name}: {value}");
            asked
        };
        assert!(of("content-length", "1"));
        assert!(of("CONTENT-LENGTH", " 12 "));
        assert!(of("content-length", "5x"));
        assert!(of("transfer-encoding", "chunked"));
        assert!(!of("content-length", "0"));
        assert!(!of("content-length", "-5"));
        assert!(!of("content-length", "many"));
        assert!(!of("transfer-encoding", "gzip"));
        assert!(!of("x", "y"));
    }

    #[test]
    fn a_body_that_is_too_large() {
        let server = server();
        set_body_limit(4);
        let _guard = on_request(|request| async move { request.text().await });
        let too_large = (413, "the body is longer than 4 bytes".to_owned());
        // It says so itself, or it does not.
        server.post(5);
        assert!(server.seen.data.borrow().is_none());
        assert_eq!(server.text(), too_large);
        server.post(4);
        server.body(b"12345");
        assert_eq!(server.text(), too_large);
        server.post(4);
        server.body(b"1234");
        assert_eq!(server.text(), (200, "1234".to_owned()));
        let huge = map(vec![("Content-Length", "99999999999999999999999".into())]);
        server.call(server.request("POST", "/", huge), server.response());
        assert_eq!(server.text(), too_large);
        server.silent();
    }

    #[test]
    fn what_the_client_got_wrong_is_no_error_of_the_script() {
        let server = server();
        let _guard = on_request(|request| async move {
            let result: Result<String, Box<dyn std::error::Error>> = async {
                match request.header("x-kind") {
                    Some("text") => Ok(request.text().await?),
                    Some("other") => {
                        let _ = request.text().await;
                        Err("my own".into())
                    }
                    _ => Ok(request.json::<Vec<u8>>().await?.len().to_string()),
                }
            }
            .await;
            result
        });
        let send = |kind: &str, body: &[u8]| {
            let headers = map(vec![
                ("Content-Length", body.len().to_string().into()),
                ("X-Kind", kind.into()),
            ]);
            server.call(server.request("POST", "/", headers), server.response());
            server.body(body);
            server.text()
        };
        assert_eq!(
            send("text", b"\xFF"),
            (400, "the body is not UTF-8".to_owned())
        );
        assert_eq!(send("json", b"[1, 2]"), (200, "2".to_owned()));
        let (status, text) = send("json", b"{]");
        assert_eq!(status, 400);
        assert!(text.starts_with("the body is not the JSON"), "{text}");
        server.silent();
        assert_eq!(send("other", b"\xFF").0, 500);
        let line = "^1SCRIPT ERROR in http handler: my own^7";
        assert_eq!(server.host.take_log(), [line]);
    }

    #[test]
    fn a_client_that_goes_away() {
        let server = server();
        let _guard = on_request(|request| async move {
            let error = request.body().await.unwrap_err();
            assert!(matches!(error, BodyError::Cancelled), "{error}");
            assert!(request.is_cancelled());
            request.cancelled().await;
            print!("noticed");
            Err::<(), _>(error)
        });
        server.post(9);
        server.cancel();
        assert_eq!(server.host.take_log(), ["noticed"]);
        // Nobody is there to read an answer.
        assert!(server.seen.calls.borrow().is_empty());
        server.body(b"too late");
        server.cancel();
        server.silent();
    }

    #[test]
    fn going_away_is_waited_for() {
        let server = server();
        let _guard = on_request(|request| async move {
            request.cancelled().await;
            print!("gone");
        });
        server.ask("GET", "/");
        server.host.tick(0);
        server.silent();
        server.cancel();
        assert_eq!(server.host.take_log(), ["gone"]);
    }

    #[test]
    fn body_and_end_are_awaited_together() {
        let server = server();
        let _guard = on_request(|request| async move {
            let (body, ()) = join(request.body(), request.cancelled()).await;
            print!("{:?}", body.unwrap());
        });
        server.post(1);
        server.body(b"x");
        server.silent();
        server.cancel();
        assert_eq!(server.host.take_log(), ["[120]"]);
    }

    /// The connection's end is told long after the answer.
    #[test]
    fn the_end_after_the_answer() {
        let server = server();
        let _guard = on_request(|_| async { "ok" });
        server.post(3);
        assert_eq!(server.text().1, "ok");
        server.body(b"abc");
        server.cancel();
        assert!(server.seen.calls.borrow().is_empty());
        server.silent();
    }

    #[test]
    fn what_must_not_be_sent() {
        let server = server();
        let _guard = on_request(|request| async move {
            match request.path() {
                "/status" => Response::new(7),
                _ => Response::new(200)
                    .with_header("A", "b\r\nSet-Cookie: c")
                    .with_header("B", "c"),
            }
        });
        server.ask("GET", "/status");
        assert_eq!(server.text().0, 500);
        server.ask("GET", "/");
        assert_eq!(server.answer().1, map(vec![("B", "c".into())]));
        let log = server.host.take_log();
        assert!(log[0].contains("7 is no status"), "{log:?}");
        assert!(log[1].contains("the header \"A\""), "{log:?}");
    }

    /// Everything that was taken is given back, also what is of no use here.
    #[test]
    fn nothing_is_kept() {
        let server = server();
        let _guard = on_request(|_| async { "ok" });
        server.ask("GET", "/");
        server.post(1);
        server.body(b"x");
        for index in 0..10 {
            assert_eq!(server.host.owners(&format!("host:0:{index}")), 0);
        }
        let kept = [server.seen.data.take(), server.seen.cancel.take()];
        let names: Vec<String> = kept.iter().flatten().map(FuncRef::name).collect();
        assert_eq!(names.len(), 2);
        drop(kept);
        for name in names {
            assert!(server.host.call_ref(&name, ()).is_none(), "{name}");
        }
    }

    /// A host that does not take the callbacks.
    #[test]
    fn callbacks_that_nobody_takes() {
        let server = server();
        let _guard = on_request(|request| async move { request.text().await });
        let name = Rc::new(RefCell::new(String::new()));
        let ignore = server.function({
            let name = Rc::clone(&name);
            move |bytes| {
                let Value::Array(arguments) = from_slice(bytes).unwrap() else {
                    panic!("no list");
                };
                if let Value::Ext(_, function) = &arguments[0] {
                    name.replace(String::from_utf8(function.clone()).unwrap());
                }
                vec![0x90]
            }
        });
        let Value::Map(mut request) = server.request("GET", "/", map(vec![])) else {
            panic!("no map");
        };
        request[5].1 = ignore;
        server.call(Value::Map(request), server.response());
        assert_eq!(server.text().0, 200);
        assert!(server.host.call_ref(&name.take(), ()).is_none());
    }

    #[test]
    fn a_host_that_fails() {
        let server = server();
        let _guard = on_request(|request| async move { request.text().await });
        let fails = || server.function(|_| vec![0xC0]);
        let headers = map(vec![("Content-Length", "3".into())]);
        let Value::Map(mut request) = server.request("POST", "/", headers) else {
            panic!("no map");
        };
        request[4].1 = fails();
        request[5].1 = fails();
        let response = map(vec![("writeHead", fails()), ("send", fails())]);
        server.call(Value::Map(request), response);
        let log = server.host.take_log();
        assert_eq!(log.len(), 3, "{log:?}");
        assert!(log[1].contains("does not give the body"), "{log:?}");
    }

    #[test]
    fn requests_that_are_none() {
        let server = server();
        let _guard = on_request(|_| async { "never" });
        for request in [Value::Nil, 5.into(), map(vec![("method", "GET".into())])] {
            server.call(request, server.response());
            assert_eq!(server.text().0, 400);
            assert_eq!(server.host.take_log().len(), 1);
        }
        // Whom to answer is not known.
        server.call(server.request("GET", "/", map(vec![])), map(vec![]));
        assert!(server.seen.calls.borrow().is_empty());
        assert_eq!(server.host.take_log().len(), 1);
    }

    #[test]
    fn headers_that_are_none() {
        let server = server();
        let _guard = on_request(|request| async move { request.headers().len().to_string() });
        for headers in [Value::Nil, Value::Array(vec![]), "x".into(), map(vec![])] {
            server.call(server.request("GET", "/", headers), server.response());
            assert_eq!(server.text(), (200, "0".to_owned()));
        }
        server.silent();
    }

    #[test]
    fn a_body_that_is_none() {
        let server = server();
        let _guard = on_request(|request| async move { request.text().await });
        server.post(3);
        let function = server.seen.data.borrow().clone().unwrap();
        function.call::<()>((5,)).unwrap();
        assert_eq!(server.text().0, 500);
        assert_eq!(server.host.take_log().len(), 1);
        // As text it is a body.
        server.post(3);
        let function = server.seen.data.borrow().clone().unwrap();
        function.call::<()>(("abc",)).unwrap();
        assert_eq!(server.text(), (200, "abc".to_owned()));
    }

    /// Wakers that change with every poll are not piled up, and none is lost.
    #[test]
    fn many_wait_for_one_body() {
        let server = server();
        let kept = Rc::new(RefCell::new(None));
        let _guard = on_request({
            let kept = Rc::clone(&kept);
            move |request| {
                kept.replace(Some(Rc::new(request)));
                pending::<()>()
            }
        });
        server.post(1);
        let request = kept.take().unwrap();
        let ended = Rc::new(Cell::new(0));
        for _ in 0..20 {
            let (request, ended) = (Rc::clone(&request), Rc::clone(&ended));
            task::spawn(async move {
                request.cancelled().await;
                ended.set(ended.get() + 1);
            });
        }
        server.host.tick(0);
        server.cancel();
        server.host.tick(0);
        assert_eq!(ended.get(), 20);
    }

    #[cfg(not(any(target_arch = "wasm32", miri)))]
    #[test]
    fn any_bytes() {
        use crate::events::RawArguments;

        proptest::proptest!(|(payload: Vec<u8>, place in 0..6usize)| {
            let server = server();
            let _guard = on_request(|request| async move { request.text().await });
            let function = server.seen.function.borrow().clone();
            server.host.call_ref(&function, RawArguments(&payload)).unwrap();

            // In the place of one part of a request.
            if let Ok(odd) = from_slice::<Value>(&payload) {
                let headers = map(vec![("content-length", "3".into())]);
                let Value::Map(mut request) = server.request("POST", "/", headers) else {
                    panic!("no map");
                };
                request[place].1 = odd;
                server.call(Value::Map(request), server.response());
            }
            let data = server.seen.data.borrow().as_ref().map(FuncRef::name);
            if let Some(data) = data {
                server.host.call_ref(&data, RawArguments(&payload)).unwrap();
            }
        });
    }
}

#[test]
fn text_goes_as_text() {
    assert_eq!(to_vec(&Payload("ä".as_bytes())).unwrap(), b"\xA2\xC3\xA4");
    assert_eq!(to_vec(&Payload(b"\xFF")).unwrap(), b"\xC4\x01\xFF");
}
