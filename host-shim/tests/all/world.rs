//! The simulated world behind the natives, and what tests of scripts need of a host.

use std::cell::RefCell;
use std::rc::Rc;

use host_shim::sim::{HttpResponse, Value};
use host_shim::{Compiler, Host, LoadError, Settings, joaat};

use crate::probe::*;

#[test]
fn natives_answer_from_the_world() {
    let lab = Lab::new(&["a"]);
    let name = Invoke::new("GET_PLAYER_NAME").text("1").wants(STRING, 64);
    assert_eq!(name.send(&lab, "a"), -4, "there is no player");
    lab.host.world().add_player("Ada");
    assert_eq!(name.send(&lab, "a"), 3);
    assert_eq!(lab.read("a", BUFFER, 3), b"Ada");
    // The world is not in the way of who registers something else.
    lab.host.register("GET_PLAYER_NAME", |_: String| "Bob");
    name.send(&lab, "a");
    assert_eq!(lab.read("a", BUFFER, 3), b"Bob");
    let set = Invoke::new("SET_STATE_BAG_VALUE")
        .text("player:1")
        .text("job")
        .pointer(b"\xa6police")
        .int(7)
        .int(1)
        .wants(NUMBER, 8);
    assert_eq!(set.send(&lab, "a"), 8);
    assert_eq!(
        lab.host.world().state("player:1", "job"),
        Some("police".into())
    );
}

#[test]
fn what_a_native_refuses_is_remarked() {
    let lab = Lab::new(&["a"]);
    let health = Invoke::new("GET_ENTITY_HEALTH").int(5).wants(NUMBER, 8);
    assert_eq!(health.send(&lab, "a"), -6);
    let log = lab.host.take_log();
    assert!(log[0].text.contains("GET_ENTITY_HEALTH"), "{log:?}");
    assert!(log[0].text.contains("no entity 5"), "{log:?}");
}

#[test]
fn answers_of_http_come_with_a_tick_to_who_asked() {
    let lab = Lab::new(&["a", "b"]);
    let seen = Rc::new(RefCell::new(Vec::new()));
    for name in ["a", "b"] {
        let noted = Rc::clone(&seen);
        lab.on(name, On::Event, move |asked| {
            noted.borrow_mut().push((name, asked.payload().len()));
            0
        });
    }
    lab.host
        .world()
        .route("GET", "https://a/", |_| HttpResponse::new(200, "hi"));
    let request = Value::map([("url", "https://a/b".into())]).encode();
    let len = i32::try_from(request.len()).unwrap();
    let perform = Invoke::new("PERFORM_HTTP_REQUEST_INTERNAL_EX")
        .pointer(&request)
        .int(len)
        .wants(NUMBER, 8);
    assert_eq!(perform.send(&lab, "b"), 8);
    assert!(seen.borrow().is_empty());
    lab.host.tick(50);
    let seen = seen.take();
    assert_eq!(seen.len(), 1, "{seen:?}");
    assert_eq!(seen[0].0, "b");
}

#[test]
fn commands_are_restricted() {
    let lab = Lab::new(&["a"]);
    let calls = Rc::new(RefCell::new(0));
    let counted = Rc::clone(&calls);
    lab.on("a", On::Call, move |_| {
        *counted.borrow_mut() += 1;
        0
    });
    let register = Invoke::new("REGISTER_COMMAND")
        .text("heal")
        .text("a:1:3")
        .int(1);
    register.send(&lab, "a");
    let execute = Invoke::new("EXECUTE_COMMAND").text("heal");
    execute.send(&lab, "a");
    assert_eq!(*calls.borrow(), 0);
    assert!(lab.host.take_log()[0].text.contains("access denied"));
    lab.host.world().allow("resource.a", "command.heal");
    execute.send(&lab, "a");
    assert!(lab.host.execute_command("heal").unwrap());
    assert_eq!(*calls.borrow(), 2);
}

#[test]
fn calls_can_be_intercepted() {
    let lab = Lab::new(&["a"]);
    let seen = Rc::new(RefCell::new(Vec::new()));
    let noted = Rc::clone(&seen);
    lab.host.intercept(move |call| {
        noted.borrow_mut().push(call.hash());
        if call.hash() == u64::from(joaat("GET_INSTANCE_ID")) {
            call.set_result(99);
            return Ok(true);
        }
        Ok(false)
    });
    let ask = |native| {
        let code = Invoke::new(native).wants(NUMBER, 8).send(&lab, "a");
        (code, lab.read("a", BUFFER, 1)[0])
    };
    assert_eq!(ask("GET_INSTANCE_ID"), (8, 99));
    assert_eq!(ask("IS_DUPLICITY_VERSION"), (8, 1));
    assert_eq!(ask("NOBODY_KNOWS").0, -6);
    assert_eq!(seen.borrow().len(), 3);
    assert!(lab.host.has_native("GET_INSTANCE_ID") && lab.host.has_native("GET_CONVAR"));
    assert!(!lab.host.has_native("NOBODY_KNOWS"));
}

#[test]
fn a_script_is_compiled_once_for_many_hosts() {
    let settings = Settings::default();
    let compiler = Compiler::new(&settings);
    let wasm = wat("(module (func (export \"_start\")))");
    let script = compiler.compile("s", &wasm).unwrap();
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let (compiler, script) = (compiler.clone(), script.clone());
            std::thread::spawn(move || {
                let host = Host::with_compiler(Settings::default(), &compiler);
                host.load_script("s", &script).unwrap();
                host.start("s").unwrap();
            })
        })
        .collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
    let error = Host::new().load_script("s", &script).unwrap_err();
    assert!(matches!(error, LoadError::Invalid { .. }), "{error}");
}
