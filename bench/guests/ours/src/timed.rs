//! Everything that is timed.

use std::cell::RefCell;
use std::hint::black_box;

use cfx::Vector3;
use cfx::native::{Out, Packed, invoke_or_default, invoke_str};
use cfx::prelude::*;
use cfx::state::StateBag;
use serde::Deserialize;

use crate::order::{self, SCALARS, TEXT, VECTOR_OF};

const NOTHING: u64 = 0x1000;
const STRING_OF: u64 = 0x1003;
const OUT: u64 = 0x1005;
const LONG_STRING: u64 = 0x1006;
const LIST: u64 = 0x1007;

#[event("bench:borrowed")]
fn borrowed(order: order::Borrowed<'_>) {
    let length = order.tags.iter().map(|tag| tag.len()).sum();
    order::found(order.name, order.id, order.pos, length);
}

#[derive(Deserialize)]
struct Owned {
    name: String,
    id: i32,
    pos: [f32; 3],
    tags: Vec<String>,
}

#[event("bench:owned")]
fn owned(order: Owned) {
    let length = order.tags.iter().map(String::len).sum();
    order::found(&order.name, order.id, order.pos, length);
}

thread_local! {
    static OTHER: RefCell<Option<FuncRef>> = const { RefCell::new(None) };
}

#[event("bench:function")]
fn function(other: FuncRef) {
    OTHER.set(Some(other));
}

/// Starts tasks that end at once.
#[event("bench:spawn")]
fn spawn_tasks(count: u32) {
    for _ in 0..count {
        spawn(async {});
    }
}

/// Starts tasks that wait for nothing.
#[event("bench:pending")]
fn pending(count: u32) {
    for _ in 0..count {
        spawn(std::future::pending::<()>());
    }
}

/// Starts tasks that sleep for as many milliseconds, again and again.
#[event("bench:sleepers")]
fn sleepers(count: u32, ms: u64) {
    for _ in 0..count {
        spawn(async move {
            loop {
                sleep(Duration::from_millis(ms)).await;
            }
        });
    }
}

#[cfx::main]
fn main() {
    // It is the first function, so its index is 1; it stays for as long as the script.
    let function = FuncRef::new(|number: i32| number * 2);
    std::mem::forget(function);
}

/// Does something as often as it is asked to.
fn times(count: u32, mut run: impl FnMut(u32) -> i32) -> i32 {
    let mut sum = 0i32;
    for number in 0..count {
        sum = sum.wrapping_add(run(number));
    }
    sum
}

#[unsafe(no_mangle)]
extern "C" fn bench_nothing(count: u32) -> i32 {
    times(count, |_| invoke_or_default(NOTHING, ()))
}

#[unsafe(no_mangle)]
extern "C" fn bench_scalars(count: u32) -> i32 {
    times(count, |number| {
        invoke_or_default(SCALARS, (number as f32, 1.5f32, 2.5f32))
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_text(count: u32) -> i32 {
    times(count, |_| {
        invoke_or_default(TEXT, (black_box("a short argument"),))
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_c_text(count: u32) -> i32 {
    times(count, |_| invoke_or_default(TEXT, (c"a short argument",)))
}

#[unsafe(no_mangle)]
extern "C" fn bench_long_text(count: u32) -> i32 {
    let long = "x".repeat(240);
    times(count, |_| {
        invoke_or_default(TEXT, (black_box(long.as_str()),))
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_string(count: u32) -> i32 {
    times(count, |_| {
        let len = invoke_str(STRING_OF, (), |text| black_box(text).map_or(0, str::len));
        len.map_or(0, |len| len as i32)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_string_owned(count: u32) -> i32 {
    times(count, |_| {
        let text: Option<String> = invoke_or_default(STRING_OF, ());
        black_box(text).map_or(0, |text| text.len() as i32)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_long_string(count: u32) -> i32 {
    times(count, |_| {
        let len = invoke_str(LONG_STRING, (), |text| black_box(text).map_or(0, str::len));
        len.map_or(0, |len| len as i32)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_vector(count: u32) -> i32 {
    times(count, |number| {
        let at: Vector3 = invoke_or_default(VECTOR_OF, (number as i32,));
        at.z as i32
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_out(count: u32) -> i32 {
    times(count, |number| {
        let mut out = Out::new(0i32);
        invoke_or_default::<()>(OUT, (number as i32, &mut out));
        black_box(out.get())
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_object(count: u32) -> i32 {
    times(count, |_| {
        let list: Option<Packed<Vec<i32>>> = invoke_or_default(LIST, ());
        list.map_or(0, |Packed(list)| list.iter().sum())
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_emit(count: u32) -> i32 {
    times(count, |number| {
        events::emit("bench:sent", ("abc", number & 0x7F)).map_or(0, |()| 1)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_call(count: u32) -> i32 {
    OTHER.with_borrow(|other| {
        let Some(other) = other else { return 0 };
        times(count, |number| {
            other.call::<i32>((number as i32 & 63,)).unwrap_or_default()
        })
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_bag_set(count: u32) -> i32 {
    let bag = StateBag::global();
    times(count, |number| {
        bag.set("fuel", &(number & 0x7F), true).map_or(0, |()| 1)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_bag_get(count: u32) -> i32 {
    let bag = StateBag::global();
    times(count, |_| match bag.get::<i32>("fuel") {
        Ok(Some(value)) => value,
        _ => 0,
    })
}

#[cfg(feature = "count")]
mod count {
    use std::alloc::{GlobalAlloc, Layout, System};
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    struct Counting;

    static COUNT: AtomicUsize = AtomicUsize::new(0);
    static BYTES: AtomicUsize = AtomicUsize::new(0);

    // SAFETY: all of it is the system's.
    unsafe impl GlobalAlloc for Counting {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            COUNT.fetch_add(1, Relaxed);
            BYTES.fetch_add(layout.size(), Relaxed);
            // SAFETY: the caller's promise.
            unsafe { System.alloc(layout) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            BYTES.fetch_sub(layout.size(), Relaxed);
            // SAFETY: the caller's promise.
            unsafe { System.dealloc(pointer, layout) }
        }
    }

    #[global_allocator]
    static ALLOCATOR: Counting = Counting;

    /// How many allocations there were.
    #[unsafe(no_mangle)]
    extern "C" fn bench_allocations() -> u32 {
        COUNT.load(Relaxed) as u32
    }

    /// How many bytes are in use.
    #[unsafe(no_mangle)]
    extern "C" fn bench_bytes() -> u32 {
        BYTES.load(Relaxed) as u32
    }
}
