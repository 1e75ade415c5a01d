//! A script that does a bit of everything when the host's tests ask for it by an event,
//! and says on the console what came of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::time::Duration;

use cfx::events::{self, EventGuard};
use cfx::native::{Out, Packed, invoke_bytes};
use cfx::persist::Persist;
use cfx::{
    FuncRef, InvokeError, Source, Vector3, commands, convars, exports, invoke, native_hash, print,
    task,
};
use serde::{Deserialize, Serialize};

thread_local! {
    static GUARDS: RefCell<Vec<EventGuard>> = const { RefCell::new(Vec::new()) };
    static KEPT: RefCell<Vec<FuncRef>> = const { RefCell::new(Vec::new()) };
    static TICKS: Cell<u32> = const { Cell::new(0) };
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// Counts what is allocated.
struct Counting;

// SAFETY: everything is passed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

thread_local! {
    static ALLOCATIONS: Cell<u32> = const { Cell::new(0) };
}

#[cfx::main]
fn main() {
    print!("started");
}

#[cfx::tick]
fn tick() {
    TICKS.set(TICKS.get() + 1);
}

#[cfx::event]
fn ticks() {
    print!("{} ticks", TICKS.get());
}

#[cfx::event("log:nul")]
fn log_nul() {
    print!("before\0after");
}

fn show<T: std::fmt::Debug>(result: Result<T, InvokeError>) {
    match result {
        Ok(value) => print!("{value:?}"),
        Err(error) => print!("{:?}", error.kind()),
    }
}

#[cfx::event("native:values")]
fn native_values() {
    let vector = Vector3::new(1.5, -2.5, 3.5);
    show(invoke::<i32>(
        native_hash("TEST_VALUES"),
        (
            -1i8,
            65535u16,
            -2i32,
            i64::MIN,
            0.25f32,
            true,
            vector,
            "text",
            None::<&str>,
        ),
    ));
}

#[cfx::event("native:result")]
fn native_result(kind: &str) {
    const TEST: u64 = native_hash("TEST_RESULT");
    match kind {
        "unit" => show(invoke::<()>(TEST, ())),
        "i32" => show(invoke::<i32>(TEST, ())),
        "u64" => show(invoke::<u64>(TEST, ())),
        "f32" => show(invoke::<f32>(TEST, ())),
        "bool" => show(invoke::<bool>(TEST, ())),
        "vector" => show(invoke::<Vector3>(TEST, ())),
        "string" => show(invoke::<String>(TEST, ())),
        "option" => show(invoke::<Option<String>>(TEST, ())),
        "length" => show(invoke_bytes(TEST, (), |bytes| bytes.map(<[u8]>::len))),
        "object" => show(invoke::<Packed<Vec<i32>>>(TEST, ())),
        other => print!("unknown kind {other}"),
    }
}

#[cfx::event("native:out")]
fn native_out() {
    let mut int = Out::new(41);
    let mut float = Out::<f32>::default();
    let mut vector = Out::new(Vector3::new(1.0, 2.0, 3.0));
    let args = (&mut int, &mut float, &mut vector);
    let found = invoke::<bool>(native_hash("TEST_OUT"), args).unwrap_or(false);
    print!("{found} {} {} {:?}", int.get(), float.get(), vector.get());
}

#[cfx::event("native:bytes")]
fn native_bytes() {
    let bytes: &[u8] = &[1, 0, 255];
    show(invoke::<i32>(
        native_hash("TEST_BYTES"),
        (bytes, bytes.len()),
    ));
}

/// How often calls of natives allocate.
#[cfx::event("native:allocations")]
fn native_allocations() {
    const TEST: u64 = native_hash("TEST_ZERO");
    let (text, mut out) = ("t".repeat(120), Out::new(0));
    let start = ALLOCATIONS.get();
    let _ = invoke::<i32>(TEST, (1.0f32, 2, true));
    let _ = invoke::<f32>(TEST, (Vector3::new(1.0, 2.0, 3.0), &mut out, c"text"));
    let _ = invoke::<()>(TEST, ());
    let scalars = ALLOCATIONS.get() - start;
    let start = ALLOCATIONS.get();
    let _ = invoke::<i32>(TEST, (text.as_str(), 1, &text));
    let short = ALLOCATIONS.get() - start;
    let start = ALLOCATIONS.get();
    let _ = invoke::<i32>(TEST, (text.as_str(), &text, &text));
    let long = ALLOCATIONS.get() - start;
    print!(
        "scalars {scalars}, short text {short}, long text at least one: {}",
        long > 0
    );
}

#[cfx::event("native:object")]
fn native_object() {
    show(invoke::<Packed<Vec<i32>>>(
        native_hash("TEST_OBJECT"),
        (Packed(&(1, "two")),),
    ));
}

#[cfx::event("native:slots")]
fn native_slots(more: bool) {
    let eight = (1, 2, 3, 4, 5, 6, 7, 8);
    if more {
        show(invoke::<i32>(
            native_hash("TEST_SLOTS"),
            (eight, eight, eight, eight, 33),
        ));
    } else {
        show(invoke::<i32>(
            native_hash("TEST_SLOTS"),
            (eight, eight, eight, eight),
        ));
    }
}

/// The native raises `native:grow:inner`, whose own long result comes first.
#[cfx::event("native:grow")]
fn native_grow() {
    let outer = invoke::<String>(native_hash("TEST_GROW_OUTER"), ()).unwrap_or_default();
    print!(
        "outer {} {}",
        outer.len(),
        outer.bytes().all(|byte| byte == b'o')
    );
}

#[cfx::event("native:grow:inner")]
fn native_grow_inner(payload: &str) {
    let inner = invoke::<String>(native_hash("TEST_GROW_INNER"), ()).unwrap_or_default();
    print!(
        "inner {} {}",
        inner.len(),
        inner.bytes().all(|byte| byte == b'i')
    );
    print!(
        "payload {} {}",
        payload.len(),
        payload.bytes().all(|byte| byte == b'p')
    );
}

#[cfx::event("nest")]
fn nest(depth: u32, text: &str) {
    if depth > 0 {
        let text = format!("{text}{}", depth % 10);
        if let Err(error) = events::emit("nest", (depth - 1, text.as_str())) {
            print!("{error}");
        }
    } else {
        print!("deepest {text}");
    }
    // The payload must still be what it was when this call began.
    if !text.starts_with('x') || !text[1..].bytes().all(|byte| byte.is_ascii_digit()) {
        print!("payload at depth {depth} was lost: {text}");
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Order<'a> {
    item: &'a str,
    count: u32,
    at: Vector3,
    tags: Vec<&'a str>,
}

#[cfx::event("order")]
#[cfx::net_event("order")]
fn order(source: Source, order: Order<'_>) {
    print!("{source:?}: {order:?}");
    if let Some(player) = source.player()
        && let Err(error) = events::emit_client(player, "order:done", (order.item, order.count))
    {
        print!("{error}");
    }
}

#[cfx::event("source")]
#[cfx::net_event("source")]
fn source(source: Source) {
    print!("{source:?}");
}

#[cfx::event("async")]
async fn asynchronous(name: String, millis: u64) {
    print!("{name} before");
    task::sleep(Duration::from_millis(millis)).await;
    print!("{name} after");
}

#[cfx::event("once")]
fn add_once() {
    let guard = events::on("once:fired", || {
        print!("fired");
        GUARDS.with_borrow_mut(Vec::pop);
    });
    GUARDS.with_borrow_mut(|guards| guards.push(guard));
}

#[cfx::event("adds")]
fn adds() {
    print!("first");
    events::on("adds", || print!("added")).forget();
}

#[cfx::event("count")]
fn count(_name: &str, values: Vec<String>) {
    COUNT.set(COUNT.get() + values.len() as u32);
}

#[cfx::event("counted")]
fn counted() {
    print!("{}", COUNT.get());
}

/// Calls what it is given, and answers with a function of its own.
#[cfx::event("call")]
fn call(function: FuncRef, text: &str) -> Result<(), cfx::CallError> {
    let answer: Option<String> = function.call((text,))?;
    print!("answer {answer:?}");
    Ok(())
}

/// Calls the function that comes with a number, for the number.
#[cfx::event("double")]
fn double(function: FuncRef, number: i32) -> Result<(), cfx::CallError> {
    print!("doubled {}", function.call::<i32>((number,))?);
    Ok(())
}

#[cfx::event("keep")]
fn keep(function: FuncRef) {
    KEPT.with_borrow_mut(|kept| kept.push(function));
}

#[cfx::event("call:kept")]
fn call_kept() -> Result<(), cfx::CallError> {
    let kept = KEPT.with_borrow(|kept| kept.last().cloned());
    if let Some(function) = kept {
        print!("{}", function.call::<String>(("kept",))?);
    }
    Ok(())
}

#[cfx::event("drop:kept")]
fn drop_kept() {
    let kept = KEPT.take();
    drop(kept);
}

/// Hands out a function that calls itself once through the host, and that says when it
/// is dropped.
#[cfx::event("hand:out")]
fn hand_out(event: String) -> Result<(), events::EmitError> {
    struct Tell;
    impl Drop for Tell {
        fn drop(&mut self) {
            print!("function dropped");
        }
    }

    let tell = Tell;
    let function = FuncRef::new(move |text: String, again: Option<FuncRef>| -> String {
        let _keep = &tell;
        match again {
            Some(again) => again.call((format!("{text}!"),)).unwrap_or_default(),
            None => text.to_uppercase(),
        }
    });
    events::emit(&event, (function,))
}

#[cfx::event("emit")]
fn emit(name: String) {
    match events::emit(&name, (1, "two")) {
        Ok(()) => print!("emitted, cancelled: {}", events::was_canceled()),
        Err(error) => print!("{error}"),
    }
}

#[cfx::event("cancel:me")]
fn cancel_me() {
    events::cancel();
}

#[cfx::event("panic")]
fn panic(text: &str) {
    panic!("told to: {text}");
}

#[cfx::event("export:declare")]
fn declare_export() {
    exports::declare("twice", |number: i32| number * 2).forget();
}

#[cfx::event("export:call")]
fn call_export(resource: &str, export: &str) -> Result<(), exports::ExportError> {
    let answer: i32 = exports::call(resource, export, (21,))?;
    print!("{resource} answers {answer}");
    Ok(())
}

#[cfx::event("command")]
fn register_command() {
    commands::register("greet", false, |command: commands::Command| {
        print!("{:?} greets {}", command.source, command.args.join(" and "));
    })
    .forget();
}

#[cfx::event("convar")]
fn read_convar() {
    let (text, number) = (
        convars::get("test_text", "none"),
        convars::get("test_number", 1),
    );
    convars::set("test_number", number + 1);
    print!("{text} {number}");
}

static VISITS: Persist<u32> = Persist::new("visits");
static LAST: Persist<String> = Persist::with("last", || "nobody".to_owned());

#[cfx::event("persist:visit")]
fn visit(name: String) {
    let count = VISITS.update(|count| {
        *count += 1;
        *count
    });
    let before = LAST.get();
    print!("{count} visits, the last by {name}, before by {before}");
    LAST.set(name);
}
