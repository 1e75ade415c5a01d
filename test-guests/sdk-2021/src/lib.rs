//! A script as it was written for the runtime of 2021.

use cfx::events::{self, Event, EventScope};
use cfx::invoker::{self, Val};
use cfx::ref_funcs::{ExternRefFunction, RefFunction};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Call(ExternRefFunction, i32);

#[no_mangle]
pub extern "C" fn _start() {
    let name = invoker::current_resource_name().unwrap_or_default();
    cfx::log(format!("started in {name}"));

    events::set_event_handler_closure(
        "greet",
        |event: Event<(String, u32)>| {
            let source = event.source().to_owned();
            let (name, count) = event.into_inner();
            cfx::log(format!("greet {name} {count} from '{source}'"));
        },
        EventScope::Network,
    );

    events::set_event_handler_closure(
        "native",
        |_: Event<Vec<i32>>| {
            let args = [Val::Integer(7), Val::String("text"), Val::Float(0.5)];
            let answer = invoker::invoke::<String, _>(cfx_hash("TEST_2021"), &args);
            cfx::log(format!("native {answer:?}"));
        },
        EventScope::Local,
    );

    events::set_event_handler_closure(
        "call",
        |event: Event<Call>| {
            let Call(function, number) = event.into_inner();
            let answer: Option<Vec<i32>> = function.invoke((number,));
            cfx::log(format!("answer {answer:?}"));
        },
        EventScope::Local,
    );

    events::set_event_handler_closure(
        "old:hand:out",
        |event: Event<(String,)>| {
            let double = RefFunction::new(|args: Vec<i32>| -> Vec<i32> {
                args.into_iter().map(|number| number * 2).collect()
            });
            let (target,) = event.into_inner();
            events::emit(&target, Call(double.as_extern_ref_func(), 21));
        },
        EventScope::Local,
    );
}

/// The platform's hash of a native's name.
fn cfx_hash(name: &str) -> u64 {
    let mut hash = 0u32;
    for byte in name.bytes() {
        hash = hash.wrapping_add(byte.to_ascii_lowercase().into());
        hash = hash.wrapping_add(hash << 10);
        hash ^= hash >> 6;
    }
    hash = hash.wrapping_add(hash << 3);
    hash ^= hash >> 11;
    hash.wrapping_add(hash << 15).into()
}
