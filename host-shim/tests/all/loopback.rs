//! HTTP over sockets of this machine.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::rc::Rc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use host_shim::Host;
use host_shim::loopback::{Loopback, LoopbackSettings};
use host_shim::sim::value::payload;
use host_shim::sim::{HttpResponse, Value};

use crate::probe::*;

/// Longer than anything here takes: a test that waits so long has failed.
const LONG: Duration = Duration::from_secs(60);

type Answers = Rc<RefCell<Vec<Value>>>;

/// A script that notes the answers to its requests, and what it asks.
fn asking(lab: &Lab) -> Answers {
    let answers = Answers::default();
    let noted = Rc::clone(&answers);
    lab.on("a", On::Event, move |asked| {
        noted
            .borrow_mut()
            .push(Value::decode(&asked.payload()).unwrap());
        0
    });
    lab.listen("a", "__cfx_internal:httpResponse");
    answers
}

fn perform(lab: &Lab, request: &Value) -> i32 {
    let request = request.encode();
    let len = i32::try_from(request.len()).unwrap();
    let code = Invoke::new("PERFORM_HTTP_REQUEST_INTERNAL_EX")
        .pointer(&request)
        .int(len)
        .wants(NUMBER, 8)
        .send(lab, "a");
    assert_eq!(code, 8);
    i32::from_le_bytes(lab.read("a", BUFFER, 4).try_into().unwrap())
}

/// Answers one connection after the other with these bytes, and says what came.
fn answering(answers: Vec<Vec<u8>>) -> (SocketAddr, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let thread = thread::spawn(move || {
        let serve = |answer: Vec<u8>| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = Vec::new();
            let mut byte = [0];
            // The tests' bodies end in a full stop.
            let is_whole = |request: &[u8]| {
                let head_ends = request.windows(4).any(|bytes| bytes == b"\r\n\r\n");
                head_ends && (!request.starts_with(b"POST") || request.ends_with(b"."))
            };
            while !is_whole(&request) && stream.read(&mut byte).unwrap() > 0 {
                request.push(byte[0]);
            }
            stream.write_all(&answer).unwrap();
            String::from_utf8(request).unwrap()
        };
        answers.into_iter().map(serve).collect()
    });
    (address, thread)
}

/// Ticks until a script has its next answer.
fn next_answer(lab: &Lab, http: &Loopback, answers: &Answers) -> Value {
    for _ in 0..10 {
        lab.host.tick(50);
        if !answers.borrow().is_empty() {
            return answers.borrow_mut().remove(0);
        }
        assert!(http.wait(LONG), "nobody has answered");
    }
    panic!("there was something to do, and no answer");
}

fn field(answer: &Value, place: usize) -> Value {
    answer.as_array().unwrap()[place].clone()
}

#[test]
fn scripts_ask_this_machine() {
    let lab = Lab::new(&["a"]);
    let answers = asking(&lab);
    let http = Loopback::start(&lab.host, LoopbackSettings::default()).unwrap();
    assert_eq!(http.address(), None);
    let (address, server) = answering(vec![
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 2\r\n\r\nhi and more".to_vec(),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nX: y\r\n\r\n".to_vec(),
        b"HTTP/1.0 200 OK\r\n\r\nuntil the end".to_vec(),
    ]);
    let post = Value::map([
        ("url", format!("http://{address}/shop?x=1#part").into()),
        ("method", "POST".into()),
        ("data", "a body.".into()),
        (
            "headers",
            Value::map([("X-Key", "k".into()), ("Host", "evil".into())]),
        ),
    ]);
    let token = perform(&lab, &post);
    let answer = next_answer(&lab, &http, &answers);
    assert_eq!(field(&answer, 0), token.into());
    assert_eq!(field(&answer, 1), 201.into());
    assert_eq!(field(&answer, 2), "hi".into());
    assert_eq!(
        field(&answer, 3).get("X-A"),
        Some(&Value::Array(vec!["1".into(), "2".into()]))
    );
    assert_eq!(field(&answer, 4), Value::Nil);
    let get = |path: &str| Value::map([("url", format!("http://{address}{path}").into())]);
    perform(&lab, &get("/chunks"));
    assert_eq!(
        field(&next_answer(&lab, &http, &answers), 2),
        "abcde".into()
    );
    perform(&lab, &get(""));
    assert_eq!(
        field(&next_answer(&lab, &http, &answers), 2),
        "until the end".into()
    );
    assert_eq!(http.open(), (0, 0));

    let asked = server.join().unwrap();
    assert!(
        asked[0].starts_with("POST /shop?x=1 HTTP/1.1\r\n"),
        "{asked:?}"
    );
    assert!(
        asked[0].contains(&format!("Host: {address}\r\n")),
        "{asked:?}"
    );
    assert!(asked[0].contains("X-Key: k\r\n"), "{asked:?}");
    assert!(!asked[0].contains("evil"), "{asked:?}");
    assert!(
        asked[0].ends_with("Content-Length: 7\r\n\r\na body."),
        "{asked:?}"
    );
    assert!(asked[2].starts_with("GET / HTTP/1.1\r\n"), "{asked:?}");
}

#[test]
fn redirects_are_followed_on_this_machine_only() {
    let lab = Lab::new(&["a"]);
    let answers = asking(&lab);
    let http = Loopback::start(&lab.host, LoopbackSettings::default()).unwrap();
    let to = |location: &str| {
        format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n")
            .into_bytes()
    };
    let (address, server) = answering(vec![
        to("/there"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nthere".to_vec(),
        to("/there"),
        to("http://example.com/"),
    ]);
    let ask = |follow: bool| {
        let request = Value::map([
            ("url", format!("http://{address}/here").into()),
            ("followLocation", follow.into()),
        ]);
        perform(&lab, &request);
        next_answer(&lab, &http, &answers)
    };
    assert_eq!(field(&ask(true), 2), "there".into());
    assert_eq!(field(&ask(false), 1), 302.into());
    let answer = ask(true);
    assert_eq!(field(&answer, 1), 0.into());
    assert!(
        field(&answer, 4)
            .as_str()
            .unwrap()
            .contains("only this machine")
    );
    let asked = server.join().unwrap();
    assert!(asked[1].starts_with("GET /there "), "{asked:?}");
}

#[test]
fn what_cannot_be_asked_fails_with_a_reason() {
    let lab = Lab::new(&["a"]);
    let answers = asking(&lab);
    let http = Loopback::start(&lab.host, LoopbackSettings::default()).unwrap();
    let (address, server) = answering(vec![
        b"SSH-2.0-what\r\n\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nshort".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".to_vec(),
    ]);
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let local = format!("http://{address}/");
    for (url, header, reason) in [
        ("https://example.com/", "a", "only this machine"),
        (&*format!("http://{closed}/"), "a", "refused"),
        (&*local, "a\r\nX-Evil: b", "cannot be sent"),
        (&*local, "a", "no HTTP"),
        (&*local, "a", "middle of a body"),
        (&*local, "a", "more than"),
    ] {
        let request = Value::map([
            ("url", url.into()),
            ("headers", Value::map([("X-A", header.into())])),
        ]);
        perform(&lab, &request);
        let answer = next_answer(&lab, &http, &answers);
        assert_eq!(field(&answer, 1), 0.into());
        let error = field(&answer, 4).to_string();
        assert!(error.contains(reason), "{url}: {error}");
    }
    server.join().unwrap();
}

#[test]
fn routes_come_first_and_without_it_nothing_goes_out() {
    let lab = Lab::new(&["a"]);
    let answers = asking(&lab);
    let url = Value::map([("url", "http://127.0.0.1:9/".into())]);
    perform(&lab, &url);
    lab.host.tick(50);
    assert_eq!(lab.host.world().waiting_requests().len(), 1);
    let silent = LoopbackSettings {
        outgoing: false,
        ..LoopbackSettings::default()
    };
    let http = Loopback::start(&lab.host, silent).unwrap();
    lab.host.tick(50);
    assert_eq!(http.open(), (0, 0));
    drop(http);
    lab.host.world().route("", "http://127.0.0.1:9/", |_| {
        HttpResponse::new(200, "routed")
    });
    let http = Loopback::start(&lab.host, LoopbackSettings::default()).unwrap();
    perform(&lab, &url);
    lab.host.tick(50);
    assert_eq!(field(&answers.borrow()[0], 2), "routed".into());
    drop(http);
}

/// A browser's request, answered to its end.
fn browse(address: SocketAddr, request: &str) -> JoinHandle<String> {
    let request = request.to_owned();
    thread::spawn(move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    })
}

fn listening(host: &Host) -> (Loopback, SocketAddr) {
    let settings = LoopbackSettings {
        listen: Some("127.0.0.1:0".parse().unwrap()),
        ..LoopbackSettings::default()
    };
    let http = Loopback::start(host, settings).unwrap();
    let address = http.address().unwrap();
    (http, address)
}

/// A handler that keeps the request and the response for the test.
fn handling(lab: &Lab) -> Rc<RefCell<Vec<(Value, Value)>>> {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&asked);
    lab.on("a", On::Call, move |call| {
        let arguments = call
            .host
            .memory_read(call.resource, call.args[1], call.args[2])
            .unwrap();
        let arguments = Value::decode_list(&arguments).unwrap();
        noted
            .borrow_mut()
            .push((arguments[0].clone(), arguments[1].clone()));
        0
    });
    Invoke::new("SET_HTTP_HANDLER").text("a:1:3").send(lab, "a");
    asked
}

fn call(lab: &Lab, table: &Value, function: &str, arguments: &[Value]) {
    let function = table.get(function).and_then(Value::as_function).unwrap();
    lab.host.call_ref(function, &payload(arguments)).unwrap();
}

#[test]
fn browsers_ask_scripts() {
    let lab = Lab::new(&["a"]);
    let asked = handling(&lab);
    let (http, address) = listening(&lab.host);
    let browser = browse(
        address,
        "POST /a/stock?x=1 HTTP/1.1\r\nHost: h\r\nX-Key: k\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    );
    assert!(http.wait(LONG));
    lab.host.tick(50);
    let (request, response) = asked.borrow_mut().remove(0);
    assert_eq!(request.get("method"), Some(&"POST".into()));
    assert_eq!(request.get("path"), Some(&"/stock?x=1".into()));
    assert_eq!(
        request.get("headers").unwrap().get("X-Key"),
        Some(&"k".into())
    );
    let address_text = request.get("address").and_then(Value::as_str).unwrap();
    assert!(address_text.starts_with("127.0.0.1:"));
    assert_eq!(http.open(), (0, 1), "it may answer later");
    lab.host.tick(50);
    let head = Value::map([
        ("Content-Type", "text/plain".into()),
        ("Content-Length", "99".into()),
        ("X-Bad", "a\r\nX-Evil: b".into()),
    ]);
    call(&lab, &response, "writeHead", &[418.into(), head]);
    call(&lab, &response, "write", &["hello ".into()]);
    call(&lab, &response, "send", &["there".into()]);
    lab.host.tick(50);
    let answer = browser.join().unwrap();
    assert!(answer.starts_with("HTTP/1.1 418 "), "{answer}");
    assert!(answer.contains("Content-Type: text/plain\r\n"), "{answer}");
    assert!(
        answer.ends_with("Content-Length: 11\r\n\r\nhello there"),
        "{answer}"
    );
    assert!(
        !answer.contains("X-Bad") && !answer.contains("99"),
        "{answer}"
    );
    assert_eq!(http.open(), (0, 0));
    assert!(lab.host.world().incoming(0).is_none(), "nothing is kept");
}

#[test]
fn who_cannot_be_asked_is_said() {
    let lab = Lab::new(&["a", "b"]);
    handling(&lab);
    lab.on("a", On::Call, |_| TRAP);
    let (http, address) = listening(&lab.host);
    for (request, answer) in [
        ("GET /b/x HTTP/1.1\r\n\r\n", "HTTP/1.1 404 "),
        ("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 404 "),
        ("GET http://h/a/x HTTP/1.1\r\n\r\n", "HTTP/1.1 500 "),
        // It has trapped, and its handler is gone with it.
        ("GET /a/x HTTP/1.1\r\n\r\n", "HTTP/1.1 404 "),
    ] {
        let browser = browse(address, request);
        assert!(http.wait(LONG));
        lab.host.tick(50);
        let answered = browser.join().unwrap();
        assert!(answered.starts_with(answer), "{request}: {answered}");
    }
    // Refused without anybody being asked.
    for request in [
        "what is this\r\n\r\n",
        "POST /a HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        "POST /a HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ] {
        let answered = browse(address, request).join().unwrap();
        assert!(
            answered.starts_with("HTTP/1.1 400 "),
            "{request}: {answered}"
        );
    }
}

#[test]
fn who_goes_away_is_noticed() {
    let lab = Lab::new(&["a"]);
    let asked = handling(&lab);
    let (http, address) = listening(&lab.host);
    let mut browser = TcpStream::connect(address).unwrap();
    browser.write_all(b"GET /a/slow HTTP/1.1\r\n\r\n").unwrap();
    assert!(http.wait(LONG));
    lab.host.tick(50);
    assert_eq!(http.open(), (0, 1));
    drop(browser);
    assert!(http.wait(LONG));
    lab.host.tick(50);
    assert_eq!(http.open(), (0, 0));
    assert_eq!(asked.borrow().len(), 1);
}

#[test]
fn a_script_that_stops_answers_nobody() {
    let lab = Lab::new(&["a"]);
    handling(&lab);
    let (http, address) = listening(&lab.host);
    let browser = browse(address, "GET /a/slow HTTP/1.1\r\n\r\n");
    assert!(http.wait(LONG));
    lab.host.tick(50);
    lab.host.stop("a").unwrap();
    lab.host.tick(50);
    let answer = browser.join().unwrap();
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    assert_eq!(http.open(), (0, 0));
}

#[test]
fn only_this_machine_is_listened_to() {
    let host = Host::new();
    let settings = LoopbackSettings {
        listen: Some("0.0.0.0:0".parse().unwrap()),
        ..LoopbackSettings::default()
    };
    let error = Loopback::start(&host, settings).unwrap_err();
    assert!(error.to_string().contains("127.0.0.1"), "{error}");
    let (http, address) = listening(&host);
    drop(http);
    assert!(
        TcpStream::connect(address).is_err(),
        "nobody listens any more"
    );
    host.tick(50);
}
