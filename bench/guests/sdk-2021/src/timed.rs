//! Everything that is timed.

use std::cell::RefCell;
use std::hint::black_box;

use cfx::events::{self, Event, EventScope};
use cfx::invoker::{Val, invoke};
use cfx::ref_funcs::{ExternRefFunction, RefFunction};
use cfx::types::{Packed, Vector3};

use crate::order::{self, SCALARS, TEXT, VECTOR_OF};

const NOTHING: u64 = 0x1000;
const STRING_OF: u64 = 0x1003;
const OUT: u64 = 0x1005;
const LONG_STRING: u64 = 0x1006;
const LIST: u64 = 0x1007;
const SET_STATE_BAG_VALUE: u64 = 0x8D50_E33A;
const GET_STATE_BAG_VALUE: u64 = 0x637F_4C75;

thread_local! {
    static OTHER: RefCell<Option<ExternRefFunction>> = RefCell::new(None);
}

#[no_mangle]
pub extern "C" fn _start() {
    // It is the first function, so its index is 1.
    std::mem::forget(RefFunction::new(|input: Vec<i32>| -> Vec<i32> {
        input.into_iter().map(|number| number * 2).collect()
    }));
    // It knows no borrowed payloads.
    for name in ["bench:borrowed", "bench:owned"] {
        events::set_event_handler_closure(
            name,
            |event: Event<(order::Owned,)>| {
                order::found(event.into_inner().0);
            },
            EventScope::Local,
        );
    }
    events::set_event_handler_closure(
        "bench:function",
        |event: Event<(ExternRefFunction,)>| {
            OTHER.with(|other| *other.borrow_mut() = Some(event.into_inner().0));
        },
        EventScope::Local,
    );
    events::set_event_handler_closure(
        "bench:spawn",
        |event: Event<(u32,)>| {
            for _ in 0..event.into_inner().0 {
                let _ = cfx::runtime::spawn(async {});
            }
        },
        EventScope::Local,
    );
}

/// Does something as often as it is asked to.
fn times(count: u32, mut run: impl FnMut(u32) -> i32) -> i32 {
    let mut sum = 0i32;
    for number in 0..count {
        sum = sum.wrapping_add(run(number));
    }
    sum
}

#[no_mangle]
pub extern "C" fn bench_nothing(count: u32) -> i32 {
    times(count, |_| invoke(NOTHING, &[]).unwrap_or(0))
}

#[no_mangle]
pub extern "C" fn bench_scalars(count: u32) -> i32 {
    times(count, |number| {
        let args = [Val::Float(number as f32), Val::Float(1.5), Val::Float(2.5)];
        invoke(SCALARS, &args).unwrap_or(0)
    })
}

#[no_mangle]
pub extern "C" fn bench_text(count: u32) -> i32 {
    times(count, |_| {
        invoke(TEXT, &[Val::String(black_box("a short argument"))]).unwrap_or(0)
    })
}

#[no_mangle]
pub extern "C" fn bench_c_text(count: u32) -> i32 {
    bench_text(count)
}

#[no_mangle]
pub extern "C" fn bench_long_text(count: u32) -> i32 {
    let long = "x".repeat(240);
    times(count, |_| {
        invoke(TEXT, &[Val::String(black_box(long.as_str()))]).unwrap_or(0)
    })
}

fn string(native: u64, count: u32) -> i32 {
    times(count, |_| {
        invoke::<String, _>(native, &[]).map_or(0, |text| black_box(text).len() as i32)
    })
}

#[no_mangle]
pub extern "C" fn bench_string(count: u32) -> i32 {
    string(STRING_OF, count)
}

#[no_mangle]
pub extern "C" fn bench_string_owned(count: u32) -> i32 {
    string(STRING_OF, count)
}

#[no_mangle]
pub extern "C" fn bench_long_string(count: u32) -> i32 {
    string(LONG_STRING, count)
}

#[no_mangle]
pub extern "C" fn bench_vector(count: u32) -> i32 {
    times(count, |number| {
        let at = invoke::<Vector3, _>(VECTOR_OF, &[Val::Integer(number as i32)]);
        at.map_or(0, |at| at.z as i32)
    })
}

#[no_mangle]
pub extern "C" fn bench_out(count: u32) -> i32 {
    times(count, |number| {
        let mut out = 0i32;
        let args = [Val::Integer(number as i32), Val::MutRefInteger(&mut out)];
        let _ = invoke::<(), _>(OUT, &args);
        black_box(out)
    })
}

#[no_mangle]
pub extern "C" fn bench_object(count: u32) -> i32 {
    times(count, |_| {
        let list = invoke::<Packed<Vec<i32>>, _>(LIST, &[]);
        list.map_or(0, |list| list.into_inner().iter().sum())
    })
}

#[no_mangle]
pub extern "C" fn bench_emit(count: u32) -> i32 {
    times(count, |number| {
        events::emit("bench:sent", ("abc", number & 0x7F));
        1
    })
}

#[no_mangle]
pub extern "C" fn bench_call(count: u32) -> i32 {
    OTHER.with(|other| {
        let other = other.borrow().clone();
        let Some(other) = other else { return 0 };
        times(count, |number| {
            let answer = other.invoke::<(i32,), _>((number as i32 & 63,));
            answer.map_or(0, |(answer,)| answer)
        })
    })
}

/// It has no state bags: their natives.
#[no_mangle]
pub extern "C" fn bench_bag_set(count: u32) -> i32 {
    times(count, |number| {
        let value = [(number & 0x7F) as u8];
        let args = [
            Val::String("global"),
            Val::String("fuel"),
            Val::Bytes(&value),
            Val::Integer(1),
            Val::Bool(true),
        ];
        invoke(SET_STATE_BAG_VALUE, &args).unwrap_or(0)
    })
}

#[no_mangle]
pub extern "C" fn bench_bag_get(count: u32) -> i32 {
    times(count, |_| {
        let args = [Val::String("global"), Val::String("fuel")];
        let value = invoke::<Packed<i32>, _>(GET_STATE_BAG_VALUE, &args);
        value.map_or(0, Packed::into_inner)
    })
}
