#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

use super::*;
use crate::mock::MockHost;
use crate::{print, task};

/// An ext 10 value with the name of a function, to put into hand-made answers.
fn function_value(name: &str) -> Value {
    Value::Ext(10, name.as_bytes().to_vec())
}

fn list(values: &[Value]) -> Vec<u8> {
    msgpack::to_vec(values).unwrap()
}

/// Offers one of the host's functions as the export `lib:get`, and counts how often it
/// is asked for.
fn offer_from_host(name: String) -> Rc<Cell<u32>> {
    let asked = Rc::new(Cell::new(0));
    let count = Rc::clone(&asked);
    events::on("__cfx_export_lib_get", move |setter: FuncRef| {
        count.set(count.get() + 1);
        setter.call::<()>((function_value(&name),))
    })
    .forget();
    asked
}

/// The export `lib:get` answers `answer` at once.
fn synchronous(host: &MockHost, answer: Vec<u8>) -> Rc<Cell<u32>> {
    offer_from_host(host.function(move |_| answer.clone()))
}

/// The export `lib:get` promises a result; `finish` gets the callback.
fn asynchronous(host: &MockHost, finish: impl Fn(FuncRef) + 'static) -> String {
    let promised = host.function(move |arguments| {
        let (callback,) = msgpack::from_slice(arguments).unwrap();
        finish(callback);
        list(&[Value::Nil])
    });
    let promise = Value::Map(vec![(
        "__cfx_async_retval".into(),
        function_value(&promised),
    )]);
    synchronous(host, list(&[promise]));
    promised
}

/// Awaits `lib:get` in a task, which prints what it got.
fn await_get<R: DeserializeOwned + fmt::Debug + 'static>() {
    task::spawn(async {
        match call_async::<R>("lib", "get", ()).await {
            Ok(value) => print!("{value:?}"),
            Err(error) => print!("{error}"),
        }
    });
}

#[test]
fn declared_and_called() {
    let host = MockHost::new();
    let _guard = declare("add", |a: i32, b: Option<i32>| a + b.unwrap_or(10));
    assert_eq!(call::<i32>("mock", "add", (2, 3)).unwrap(), 5);
    assert_eq!(call::<f64>("mock", "add", (2,)).unwrap(), 12.0);
    assert!(host.take_log().is_empty());
}

#[test]
fn a_guard_takes_the_export_back_and_forget_keeps_it() {
    let _host = MockHost::new();
    let guard = declare("a", || 1);
    declare("b", || 2).forget();
    assert_eq!(call::<i32>("mock", "a", ()).unwrap(), 1);
    drop(guard);
    assert!(call::<i32>("mock", "a", ()).is_err());
    assert_eq!(call::<i32>("mock", "b", ()).unwrap(), 2);
}

#[test]
fn the_later_of_two_declarations_counts() {
    let _host = MockHost::new();
    let _first = declare("a", || 1);
    let second = declare("a", || 2);
    assert_eq!(call::<i32>("mock", "a", ()).unwrap(), 2);
    drop(second);
    assert_eq!(call::<i32>("mock", "a", ()).unwrap(), 1);
}

#[test]
fn a_missing_export_is_named() {
    let _host = MockHost::new();
    let error = call::<()>("lib", "nothing", ()).unwrap_err();
    assert!(matches!(error.kind(), ExportErrorKind::Missing));
    let text = error.to_string();
    assert!(
        text.contains("'nothing'") && text.contains("'lib'"),
        "{text}"
    );
}

#[test]
fn asking_for_a_missing_export_leaves_nothing_behind() {
    let host = MockHost::new();
    let before = FuncRef::new(|| ()).name();
    assert!(call::<()>("lib", "nothing", ()).is_err());
    let index: u32 = before.rsplit(':').next().unwrap().parse().unwrap();
    // The setter was the next function that was made.
    assert!(
        host.call_ref(&format!("mock:0:{}", index + 1), ())
            .is_none()
    );
}

#[test]
fn errors_of_the_function_and_of_its_arguments() {
    let host = MockHost::new();
    let _guard = declare_fallible(
        "half",
        |n: i32| {
            if n % 2 == 0 { Ok(n / 2) } else { Err("odd") }
        },
    );
    assert_eq!(call::<i32>("mock", "half", (6,)).unwrap(), 3);
    assert!(host.take_log().is_empty());
    let error = call::<i32>("mock", "half", (3,)).unwrap_err();
    assert!(matches!(
        error.kind(),
        ExportErrorKind::Call(CallError::Failed)
    ));
    assert!(host.take_log()[0].contains("odd"));
    let error = call::<i32>("mock", "half", ("x",)).unwrap_err();
    assert!(matches!(
        error.kind(),
        ExportErrorKind::Call(CallError::Failed)
    ));
    assert!(host.take_log()[0].contains("argument 1"));
}

#[test]
fn a_result_that_does_not_fit() {
    let _host = MockHost::new();
    let _guard = declare("name", || "Ada");
    let error = call::<u32>("mock", "name", ()).unwrap_err();
    assert!(matches!(
        error.kind(),
        ExportErrorKind::Call(CallError::Decode(_))
    ));
    let text = error.to_string();
    assert!(
        text.contains("'name'") && text.contains("'mock'") && text.contains("\"Ada\""),
        "{text}"
    );
}

#[test]
fn arguments_that_cannot_be_encoded() {
    let host = MockHost::new();
    let asked = synchronous(&host, list(&[]));
    let error = call::<()>("lib", "get", (u128::MAX,)).unwrap_err();
    assert!(matches!(
        error.kind(),
        ExportErrorKind::Call(CallError::Encode(_))
    ));
    assert_eq!(asked.get(), 0);
}

#[test]
fn asked_for_once() {
    let host = MockHost::new();
    let asked = synchronous(&host, list(&[7.into()]));
    for _ in 0..3 {
        assert_eq!(call::<i32>("lib", "get", ()).unwrap(), 7);
    }
    assert_eq!(asked.get(), 1);
}

#[test]
fn forgotten_when_the_resource_stops() {
    for stop in STOPS {
        let host = MockHost::new();
        let name = host.function(|_| list(&[7.into()]));
        let asked = offer_from_host(name.clone());
        call::<i32>("lib", "get", ()).unwrap();
        host.event(stop, ("other",), "");
        // Over the network anybody could say so.
        host.event(stop, ("lib",), "net:3");
        assert_eq!(host.owners(&name), 1, "{stop}");
        host.event(stop, ("lib",), "");
        assert_eq!(host.owners(&name), 0, "{stop}");
        call::<i32>("lib", "get", ()).unwrap();
        assert_eq!(asked.get(), 2, "{stop}");
    }
}

#[test]
fn a_function_that_is_gone_is_asked_for_anew_once() {
    let host = MockHost::new();
    let old = FuncRef::new(|| 1);
    let gone: u32 = old.name().rsplit(':').next().unwrap().parse().unwrap();
    let current = Rc::new(RefCell::new(Some(old)));
    let asked = Rc::new(Cell::new(0));
    events::on("__cfx_export_lib_get", {
        let (current, asked) = (Rc::clone(&current), Rc::clone(&asked));
        move |setter: FuncRef| {
            asked.set(asked.get() + 1);
            match &*current.borrow() {
                Some(function) => setter.call::<()>((function,)),
                None => Ok(()),
            }
        }
    })
    .forget();
    assert_eq!(call::<i32>("lib", "get", ()).unwrap(), 1);
    // As when the resource that owns it went away: the script's ownership means nothing.
    let old = current.replace(Some(FuncRef::new(|| 2)));
    drop(old);
    refs::remove(gone);
    assert_eq!(call::<i32>("lib", "get", ()).unwrap(), 2);
    assert_eq!(asked.get(), 2);

    let second = current.replace(None).unwrap();
    let gone: u32 = second.name().rsplit(':').next().unwrap().parse().unwrap();
    drop(second);
    refs::remove(gone);
    let error = call::<i32>("lib", "get", ()).unwrap_err();
    assert!(matches!(error.kind(), ExportErrorKind::Missing));
    assert_eq!(asked.get(), 3);
    assert!(host.take_log().is_empty());
}

#[test]
fn tx_admin_is_the_monitor() {
    let host = MockHost::new();
    host.native("GET_CURRENT_RESOURCE_NAME", |call| call.set("monitor"));
    let _guard = declare("version", || 8);
    assert_eq!(call::<i32>("txAdmin", "version", ()).unwrap(), 8);
}

#[test]
fn an_export_calls_an_export() {
    let _host = MockHost::new();
    let _inner = declare("inner", |n: i32| n + 1);
    let _outer = declare_fallible("outer", |n: i32| call::<i32>("mock", "inner", (n * 2,)));
    assert_eq!(call::<i32>("mock", "outer", (5,)).unwrap(), 11);
}

#[test]
fn awaiting_what_is_there_at_once() {
    let host = MockHost::new();
    // A list is the result itself here, not a list of results.
    synchronous(&host, list(&[vec![Value::Int(1), 2.into()].into()]));
    await_get::<Vec<i32>>();
    host.tick(0);
    assert_eq!(host.take_log(), ["[1, 2]"]);
}

#[test]
fn results_that_come_later_from_each_language() {
    let seven = || Value::Array(vec![7.into()]);
    let failed = "export 'get' of resource 'lib': boom";
    let cases: [(&str, Vec<Value>, &str); 9] = [
        ("Lua", vec![seven(), Value::Nil], "7"),
        ("Lua fails", vec![false.into(), "boom".into()], failed),
        ("JS", vec![seven(), Value::Nil], "7"),
        ("JS fails", vec![Value::Nil, "boom".into()], failed),
        ("C# v1", vec![seven(), false.into()], "7"),
        ("C# v2", vec![7.into(), Value::Nil], "7"),
        ("C# v2 fails", vec![Value::Nil, "boom".into()], failed),
        ("no error at all", vec![seven()], "7"),
        (
            "an error that is no text",
            vec![Value::Nil, 5.into()],
            "Int(5)",
        ),
    ];
    for (language, arguments, expected) in cases {
        // Before the promise's function returns, and after a while.
        for at_once in [true, false] {
            let host = MockHost::new();
            let kept = Rc::new(Cell::new(None));
            let promised = asynchronous(&host, {
                let (kept, arguments) = (Rc::clone(&kept), arguments.clone());
                move |callback| {
                    if at_once {
                        callback
                            .call::<()>(RawArguments(&list(&arguments)))
                            .unwrap();
                    } else {
                        kept.set(Some(callback));
                    }
                }
            });
            await_get::<i32>();
            host.tick(0);
            if let Some(callback) = kept.take() {
                assert!(host.take_log().is_empty(), "{language}");
                callback
                    .call::<()>(RawArguments(&list(&arguments)))
                    .unwrap();
                // A second answer changes nothing.
                callback.call::<()>((vec![9],)).unwrap();
                host.tick(0);
            }
            let log = host.take_log();
            assert!(
                log.len() == 1 && log[0].ends_with(expected),
                "{language}: {log:?}"
            );
            assert_eq!(host.owners(&promised), 0, "{language}");
        }
    }
}

#[test]
fn a_bare_list_that_comes_later() {
    let host = MockHost::new();
    asynchronous(&host, |callback| {
        callback.call::<()>((vec![1, 2], ())).unwrap();
    });
    await_get::<Vec<i32>>();
    await_get::<i32>();
    await_get::<String>();
    host.tick(0);
    let log = host.take_log();
    assert_eq!(log[..2], ["[1, 2]", "1"]);
    assert!(log[2].contains("does not fit"), "{log:?}");
}

#[test]
fn nothing_that_comes_later() {
    let host = MockHost::new();
    asynchronous(&host, |callback| {
        callback.call::<()>((Vec::<i32>::new(), ())).unwrap();
    });
    await_get::<Option<i32>>();
    await_get::<()>();
    host.tick(0);
    assert_eq!(host.take_log(), ["None", "()"]);
}

#[test]
fn a_promise_that_is_not_kept() {
    let host = MockHost::new();
    let kept = Rc::new(Cell::new(None));
    asynchronous(&host, {
        let kept = Rc::clone(&kept);
        move |callback| kept.set(Some(callback))
    });
    await_get::<i32>();
    host.tick(0);
    assert!(host.take_log().is_empty());
    drop(kept.take());
    host.tick(0);
    let log = host.take_log();
    assert!(log.len() == 1 && log[0].contains("promised"), "{log:?}");
}

#[test]
fn a_promise_that_is_gone() {
    let host = MockHost::new();
    let promise = Value::Map(vec![(
        "__cfx_async_retval".into(),
        function_value("mock:0:9999"),
    )]);
    synchronous(&host, list(&[promise]));
    await_get::<i32>();
    host.tick(0);
    assert!(host.take_log()[0].contains("no longer exists"));
}

#[test]
fn a_call_that_does_not_wait_says_how_to() {
    let host = MockHost::new();
    let promised = asynchronous(&host, |_| unreachable!("nobody asks for the result"));
    let error = call::<i32>("lib", "get", ()).unwrap_err();
    assert!(matches!(error.kind(), ExportErrorKind::Asynchronous));
    assert!(error.to_string().contains("`call_async`"));
    assert_eq!(host.owners(&promised), 0);
}

#[test]
fn maps_that_are_no_promise() {
    let host = MockHost::new();
    let map = Value::Map(vec![("a".into(), 1.into()), (2.into(), "b".into())]);
    synchronous(&host, list(std::slice::from_ref(&map)));
    assert_eq!(call::<Value>("lib", "get", ()).unwrap(), map);
}

#[test]
fn a_missing_export_awaited() {
    let host = MockHost::new();
    await_get::<i32>();
    host.tick(0);
    let log = host.take_log();
    assert!(
        log[0].contains("'get'") && log[0].contains("'lib'"),
        "{log:?}"
    );
}

#[test]
fn promises_in_each_size_of_map() {
    let host = MockHost::new();
    let promised = host.function(|_| list(&[]));
    let (key, value) = (
        msgpack::to_vec("__cfx_async_retval").unwrap(),
        msgpack::to_vec(&function_value(&promised)).unwrap(),
    );
    for header in [&[0x81][..], &[0xDE, 0, 1], &[0xDF, 0, 0, 0, 1]] {
        let result = [header, &key, &value].concat();
        assert!(matches!(read_promise(&result), Some(Ok(_))), "{header:?}");
    }
    assert!(read_promise(&[&[0x91], &value[..]].concat()).is_none());
}

#[test]
fn an_export_that_is_async() {
    let host = MockHost::new();
    let _at_once = declare_async("at_once", |a: i32| async move { a + 1 });
    assert_eq!(call::<i32>("mock", "at_once", (1,)).unwrap(), 2);
    let _later = declare_async("get", |a: i32| async move {
        task::next_tick().await;
        a + 1
    });
    let error = call::<i32>("mock", "get", (1,)).unwrap_err();
    assert!(matches!(error.kind(), ExportErrorKind::Asynchronous));
    task::spawn(async {
        let answer = call_async::<i32>("mock", "get", (2,)).await;
        print!("{}", answer.unwrap());
    });
    host.tick(0);
    assert!(host.take_log().is_empty());
    host.tick(0);
    assert_eq!(host.take_log(), ["3"]);
}

#[test]
fn errors_of_async_exports() {
    let host = MockHost::new();
    let _guard = declare_async_fallible("half", |n: i32, ticks: u32| async move {
        for _ in 0..ticks {
            task::next_tick().await;
        }
        if n % 2 == 0 { Ok(n / 2) } else { Err("odd") }
    });
    assert_eq!(call::<i32>("mock", "half", (6, 0)).unwrap(), 3);
    assert!(call::<i32>("mock", "half", (3, 0)).is_err());
    assert!(call::<i32>("mock", "half", ("x", 0)).is_err());
    let log = host.take_log();
    assert_eq!(log[0], "^1SCRIPT ERROR in export 'half': odd^7");
    assert!(log[1].starts_with("^1SCRIPT ERROR in export 'half': argument 1"));
    task::spawn(async {
        let error = call_async::<i32>("mock", "half", (3, 1)).await.unwrap_err();
        print!("{:?}", error.kind());
    });
    host.tick(0);
    host.tick(0);
    assert_eq!(
        host.take_log(),
        [
            "^1SCRIPT ERROR in export 'half': odd^7",
            "Rejected(\"odd\")"
        ]
    );
}

#[test]
fn a_promise_that_is_not_kept_is_broken_and_leaves_nothing_behind() {
    let host = MockHost::new();
    let data = Rc::new(());
    let guard = declare_async("get", {
        let data = Rc::clone(&data);
        move || {
            let data = Rc::clone(&data);
            async move {
                core::future::pending::<()>().await;
                drop(data);
            }
        }
    });
    let told = host.function(|arguments| {
        let (ok, error): (bool, String) = msgpack::from_slice(arguments).unwrap();
        print!("{ok} {error}");
        list(&[])
    });
    let found = Rc::new(Cell::new(None));
    let setter = FuncRef::new({
        let found = Rc::clone(&found);
        move |function: FuncRef| found.set(Some(function))
    });
    events::emit("__cfx_export_mock_get", (setter,)).unwrap();
    let promise: Owned = found.take().unwrap().call(()).unwrap();
    let promise = read_promise(&promise.0).unwrap().unwrap();
    promise.call::<()>((function_value(&told),)).unwrap();
    assert_eq!(host.owners(&told), 1);
    host.event("onResourceStop", ("mock",), "");
    assert_eq!(
        host.take_log(),
        ["false it was dropped before it had a result"]
    );
    assert_eq!(host.owners(&told), 0);
    drop((guard, promise));
    assert_eq!(Rc::strong_count(&data), 1);
}
