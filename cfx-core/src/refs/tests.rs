#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::events::{emit, on, on_net};
use crate::mock::MockHost;
use crate::print;

/// A value that says when it is dropped.
struct Tell(&'static str);

impl Drop for Tell {
    fn drop(&mut self) {
        print!("{} dropped", self.0);
    }
}

fn telling() -> FuncRef {
    let tell = Tell("function");
    FuncRef::new(move || {
        // The whole value is captured, not the text alone.
        let tell = &tell;
        tell.0.len()
    })
}

#[test]
fn dropped_with_its_value_when_it_was_not_handed_out() {
    let host = MockHost::new();
    let function = telling();
    let second = function.clone();
    drop(function);
    assert!(host.take_log().is_empty());
    assert_eq!(second.call::<u32>(()).unwrap(), 8);
    drop(second);
    assert_eq!(host.take_log(), ["function dropped"]);
}

#[test]
fn counts_of_owners_outside() {
    let host = MockHost::new();
    let function = telling();
    let index: u32 = function.name().rsplit(':').next().unwrap().parse().unwrap();
    msgpack::to_vec(&(&function,)).unwrap();
    drop(function);
    assert!(
        host.take_log().is_empty(),
        "handed out, and nobody took it yet"
    );
    assert_eq!(duplicate(index), index as i32);
    assert_eq!(duplicate(index), index as i32);
    remove(index);
    assert!(host.take_log().is_empty(), "one owner is left");
    remove(index);
    assert_eq!(host.take_log(), ["function dropped"]);
    assert_eq!(duplicate(index), -1);
    remove(index);
    assert!(call_from_host(index, &[0x90]).is_null());
}

#[test]
fn owners_outside_and_values_here() {
    let host = MockHost::new();
    let function = telling();
    let index: u32 = function.name().rsplit(':').next().unwrap().parse().unwrap();
    duplicate(index);
    remove(index);
    assert!(host.take_log().is_empty(), "the value still holds it");
    drop(function);
    assert_eq!(host.take_log(), ["function dropped"]);
}

#[test]
fn through_an_event_and_back() {
    let host = MockHost::new();
    let _guard = on("ask", |reply: FuncRef, text: String| {
        print!("{}", reply.call::<String>((text, 2)).unwrap());
    });
    emit(
        "ask",
        (
            FuncRef::new(|text: String, times: usize| text.repeat(times)),
            "ab",
        ),
    )
    .unwrap();
    assert_eq!(host.take_log(), ["abab"]);
}

#[test]
fn a_kept_function_outlives_the_event() {
    let host = MockHost::new();
    let kept = Rc::new(Cell::new(None));
    let _guard = on("give", {
        let kept = Rc::clone(&kept);
        move |function: FuncRef| kept.set(Some(function))
    });
    emit("give", (telling(),)).unwrap();
    let function = kept.take().unwrap();
    assert_eq!(function.call::<u32>(()).unwrap(), 8);
    assert!(host.take_log().is_empty());
    drop(function);
    assert_eq!(host.take_log(), ["function dropped"]);
}

#[test]
fn functions_of_others_are_owned_and_given_back() {
    let host = MockHost::new();
    let name = host.function(|arguments| {
        assert_eq!(arguments, [0x91, 4]);
        vec![0x91, 8]
    });
    let function = FuncRef::adopt(&name).unwrap();
    let second = function.clone();
    assert_eq!(host.owners(&name), 2);
    assert_eq!(second.call::<i32>((4,)).unwrap(), 8);
    drop((function, second));
    assert_eq!(host.owners(&name), 0);
}

#[test]
fn what_functions_of_others_answer() {
    let host = MockHost::new();
    let answers: [(&[u8], &str); 5] = [
        (&[0x91, 5], "Ok(Some(5))"),
        (&[0x90], "Ok(None)"),
        (&[0x91, 0xC0], "Ok(None)"),
        (&[0xC0], "failed"),
        (&[0x91, 0xA1, b'x'], "does not fit"),
    ];
    for (answer, expected) in answers {
        let name = host.function(move |_| answer.to_vec());
        let result = FuncRef::adopt(&name).unwrap().call::<Option<i32>>(());
        let shown = match &result {
            Ok(_) => format!("{result:?}"),
            Err(error) => error.to_string(),
        };
        assert!(shown.contains(expected), "{answer:?}: {shown}");
    }
}

#[test]
fn an_answer_that_nobody_wants() {
    let host = MockHost::new();
    for answer in [&[0x91, 5][..], &[0x90], &[0x92, 0x80, 0xA1, b'x']] {
        let name = host.function(move |_| answer.to_vec());
        FuncRef::adopt(&name).unwrap().call::<()>(()).unwrap();
    }
}

#[test]
fn long_answers_of_others() {
    let host = MockHost::new();
    let name = host.function(|_| msgpack::to_vec(&("x".repeat(5000),)).unwrap());
    assert_eq!(
        FuncRef::adopt(&name)
            .unwrap()
            .call::<String>(())
            .unwrap()
            .len(),
        5000
    );
}

#[test]
fn a_function_that_is_gone() {
    let host = MockHost::new();
    assert!(FuncRef::adopt("mock:0:99").is_none());
    let _guard = on("give", |_: FuncRef| print!("called"));
    // An ext 10 of nine bytes.
    host.raw_event(b"give", b"\x91\xC7\x09\x0Amock:0:99", b"");
    let log = host.take_log();
    assert!(
        log.len() == 1 && log[0].contains("no longer exists"),
        "{log:?}"
    );
}

#[test]
fn functions_do_not_cross_the_network() {
    let host = MockHost::new();
    let function = telling();
    let payload = msgpack::to_vec(&(&function,)).unwrap();
    let _guard = on_net("give", |_: FuncRef| print!("called"));
    host.raw_event(b"give", &payload, b"net:3");
    let log = host.take_log();
    assert!(log.len() == 1 && log[0].contains("network"), "{log:?}");
}

#[test]
fn errors_are_logged_and_answered_by_nil() {
    let host = MockHost::new();
    let picky = FuncRef::fallible(|n: i32| if n > 0 { Ok(n) } else { Err("not positive") });
    assert_eq!(host.call_ref(&picky.name(), (3,)).unwrap(), [0x91, 3]);
    assert_eq!(host.call_ref(&picky.name(), (-3,)).unwrap(), [0xC0]);
    assert_eq!(host.call_ref(&picky.name(), ("x",)).unwrap(), [0xC0]);
    let log = host.take_log();
    assert_eq!(
        log[0],
        "^1SCRIPT ERROR in a called function: not positive^7"
    );
    assert!(log[1].contains("argument 1"), "{log:?}");
}

#[test]
fn called_duplicated_and_removed_while_it_runs() {
    let host = MockHost::new();
    let own = Rc::new(Cell::new(None::<FuncRef>));
    let tell = Tell("function");
    let function = FuncRef::new({
        let own = Rc::clone(&own);
        move |depth: u32| -> u32 {
            let tell = &tell;
            let Some(me) = own.take() else { return 0 };
            let index: u32 = me.name().rsplit(':').next().unwrap().parse().unwrap();
            duplicate(index);
            remove(index);
            // Only this call holds the function from here on.
            let below = if depth > 0 {
                me.call::<u32>((depth - 1,)).unwrap()
            } else {
                0
            };
            drop(me);
            below + tell.0.len() as u32
        }
    });
    let name = function.name();
    own.set(Some(function));
    assert_eq!(host.call_ref(&name, (1,)).unwrap(), [0x91, 8]);
    assert_eq!(host.take_log(), ["function dropped"]);
    assert!(host.call_ref(&name, (1,)).is_none());
}

/// Calls inside a call answer before it does; none of them takes the other's bytes.
#[test]
fn answers_of_nested_calls() {
    let host = MockHost::new();
    let inner = FuncRef::new(|| "inner".repeat(100));
    let inner_name = inner.name();
    let _guard = on("nested", {
        let name = inner_name.clone();
        move || {
            let named = FuncRef::adopt(&name).unwrap();
            assert_eq!(named.call::<String>(()).unwrap().len(), 500);
        }
    });
    let outer = FuncRef::new(|| {
        emit("nested", ()).unwrap();
        "outer"
    });
    assert_eq!(host.call_ref(&outer.name(), ()).unwrap(), b"\x91\xA5outer");
    assert_eq!(host.call_ref(&inner_name, ()).unwrap().len(), 504);
    assert!(host.take_log().is_empty());
}

#[test]
fn as_an_argument_of_a_native() {
    let host = MockHost::new();
    host.native("REGISTER_COMMAND", |call| {
        print!("{} {}", call.text(0).unwrap(), call.text(1).unwrap());
    });
    let function = FuncRef::new(|| ());
    invoke::<()>(native_hash("REGISTER_COMMAND"), ("heal", &function, false)).unwrap();
    assert_eq!(host.take_log(), [format!("heal {}", function.name())]);
}
