//! Everything that is timed.

use core::ffi::{CStr, c_char};
use core::hint::black_box;

use crate::abi::{
    self, Arg, EMPTY, NUMBER, OBJECT, STRING, buffer, import_invoke_ref_func, invoke,
};
use crate::wire;

const NOTHING: u64 = 0x1000;
const STRING_OF: u64 = 0x1003;
const OUT: u64 = 0x1005;
const LONG_STRING: u64 = 0x1006;
const LIST: u64 = 0x1007;
const TRIGGER_EVENT_INTERNAL: u64 = 0x9131_0870;
const SET_STATE_BAG_VALUE: u64 = 0x8D50_E33A;
const GET_STATE_BAG_VALUE: u64 = 0x637F_4C75;

#[unsafe(no_mangle)]
extern "C" fn _start() {
    abi::register(c"bench:borrowed");
    abi::register(c"bench:owned");
}

static mut FUNCTION: ([u8; 64], usize) = ([0; 64], 0);

#[unsafe(no_mangle)]
extern "C" fn __cfx_on_event(name: *const c_char, args: *const u8, len: usize, _: *const c_char) {
    // SAFETY: the host's promise.
    let (name, args) = unsafe {
        (
            CStr::from_ptr(name).to_bytes(),
            core::slice::from_raw_parts(args, len),
        )
    };
    match name {
        b"bench:borrowed" | b"bench:owned" => {
            black_box(wire::handle(args));
        }
        // [ext 8, length, 10, name]
        b"bench:function" => {
            let text = &args[4..];
            // SAFETY: one thread; what the benchmark passes is shorter.
            unsafe {
                FUNCTION.0[..text.len()].copy_from_slice(text);
                FUNCTION.1 = text.len();
            }
        }
        _ => {}
    }
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_on_tick() {}

#[repr(C)]
struct Object {
    data: u64,
    length: u64,
}

static mut ANSWER: ([u8; 8], Object) = ([0; 8], Object { data: 0, length: 0 });

/// The one function of this script doubles a number: `[21]` gives `[42]`.
#[unsafe(no_mangle)]
extern "C" fn __cfx_call_ref(index: u32, args: *const u8, len: usize) -> *const Object {
    if index != 1 || len != 2 {
        return core::ptr::null();
    }
    // SAFETY: the host's promise; one thread.
    unsafe {
        let args = core::slice::from_raw_parts(args, len);
        ANSWER.0[0] = 0x91;
        ANSWER.0[1] = args[1].wrapping_mul(2) & 0x7F;
        ANSWER.1.data = (&raw const ANSWER.0) as usize as u64;
        ANSWER.1.length = 2;
        &raw const ANSWER.1
    }
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_duplicate_ref(index: u32) -> u32 {
    index
}

#[unsafe(no_mangle)]
extern "C" fn __cfx_remove_ref(_: u32) {}

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
    times(count, |_| {
        let mut slot = 0u64;
        invoke(NOTHING, &[], NUMBER, &mut slot);
        slot as i32
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_scalars(count: u32) -> i32 {
    times(count, |number| wire::scalars([number as f32, 1.5, 2.5]))
}

#[unsafe(no_mangle)]
extern "C" fn bench_text(count: u32) -> i32 {
    times(count, |_| wire::text(black_box("a short argument")))
}

#[unsafe(no_mangle)]
extern "C" fn bench_c_text(count: u32) -> i32 {
    times(count, |_| {
        wire::pointer(c"a short argument".as_ptr().cast(), 17)
    })
}

static LONG: [u8; 240] = [b'x'; 240];

#[unsafe(no_mangle)]
extern "C" fn bench_long_text(count: u32) -> i32 {
    let long = core::str::from_utf8(&LONG).unwrap_or_default();
    times(count, |_| wire::text(black_box(long)))
}

#[unsafe(no_mangle)]
extern "C" fn bench_string(count: u32) -> i32 {
    times(count, |_| {
        let buffer = buffer();
        let len = invoke(STRING_OF, &[], STRING, buffer);
        let text = buffer.get(..len as usize).and_then(wire::utf8);
        black_box(text).map_or(0, |text| text.len() as i32)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_string_owned(count: u32) -> i32 {
    bench_string(count)
}

#[unsafe(no_mangle)]
extern "C" fn bench_long_string(count: u32) -> i32 {
    times(count, |_| {
        let buffer = buffer();
        let len = invoke(LONG_STRING, &[], STRING, buffer);
        let text = buffer.get(..len as usize).and_then(wire::utf8);
        black_box(text).map_or(0, |text| text.len() as i32)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_vector(count: u32) -> i32 {
    times(count, |number| wire::vector(number as i32)[2] as i32)
}

#[unsafe(no_mangle)]
extern "C" fn bench_out(count: u32) -> i32 {
    times(count, |number| {
        let (id, mut out) = (number as i32, 0i32);
        let args = [Arg::value(&id), Arg::pointer(&raw mut out, 4)];
        invoke(OUT, &args, EMPTY, &mut ());
        black_box(out)
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_object(count: u32) -> i32 {
    times(count, |_| {
        let buffer = buffer();
        let len = invoke(LIST, &[], OBJECT, buffer);
        // A list of numbers below 128.
        buffer[1..len as usize]
            .iter()
            .fold(0, |sum, number| sum + i32::from(*number))
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_emit(count: u32) -> i32 {
    times(count, |number| {
        let payload = [0x92, 0xA3, b'a', b'b', b'c', (number & 0x7F) as u8];
        let len = payload.len();
        let args = [
            Arg::pointer(c"bench:sent".as_ptr(), 11),
            Arg::pointer(payload.as_ptr(), len),
            Arg::value(&len),
        ];
        invoke(TRIGGER_EVENT_INTERNAL, &args, EMPTY, &mut ())
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_call(count: u32) -> i32 {
    times(count, |number| {
        let args = [0x91, (number & 63) as u8];
        let buffer = buffer();
        // SAFETY: all of it is valid for its length; the name ends with NUL, as what is
        // behind it was never written.
        let len = unsafe {
            let name = (&raw const FUNCTION.0).cast();
            import_invoke_ref_func(name, args.as_ptr(), 2, buffer.as_mut_ptr(), buffer.len())
        };
        if len == 2 { buffer[1].into() } else { 0 }
    })
}

fn bag(name: &'static CStr) -> Arg {
    Arg::pointer(name.as_ptr(), name.count_bytes() + 1)
}

#[unsafe(no_mangle)]
extern "C" fn bench_bag_set(count: u32) -> i32 {
    times(count, |number| {
        let value = [(number & 0x7F) as u8];
        let (len, replicated) = (1usize, 1u32);
        let mut slot = 0u64;
        let args = [
            bag(c"global"),
            bag(c"fuel"),
            Arg::pointer(value.as_ptr(), 1),
            Arg::value(&len),
            Arg::value(&replicated),
        ];
        invoke(SET_STATE_BAG_VALUE, &args, NUMBER, &mut slot);
        slot as i32
    })
}

#[unsafe(no_mangle)]
extern "C" fn bench_bag_get(count: u32) -> i32 {
    times(count, |_| {
        let buffer = buffer();
        let args = [bag(c"global"), bag(c"fuel")];
        match invoke(GET_STATE_BAG_VALUE, &args, OBJECT, buffer) {
            1 => buffer[0].into(),
            _ => 0,
        }
    })
}
