//! What holds for any guest at all, beside one that behaves: the host does not panic, no call
//! goes on for ever, and the other one works as if it were alone.
//!
//! Everything here is a function of the input's bytes. Tests give it some of their own making,
//! the fuzzer its inventions.

use std::cell::RefCell;

use host_shim::sim::{By, HttpResponse, IncomingRequest, Value, World};
use host_shim::{Compiler, Host, Limits, NativeCall, NativeError, ResourceState, Script, Settings};

/// Numbers from the front of some bytes; zero when they are used up.
pub struct Numbers<'a>(pub &'a [u8]);

impl Numbers<'_> {
    pub fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    pub fn below(&mut self, end: usize) -> usize {
        let number = usize::from(self.byte()) << 8 | usize::from(self.byte());
        if end == 0 { 0 } else { number % end }
    }

    /// Small, at a border, or anything.
    pub fn number(&mut self) -> i64 {
        let kind = self.byte();
        let small = i64::from(self.byte());
        match kind % 6 {
            0 => -small,
            1 => 0x7FFF_FFFF - small,
            2 => 0xFFFF_FFFF - small,
            3 => 0x1_0000 - small,
            4 => small << 8 | i64::from(self.byte()),
            _ => small,
        }
    }

    fn text(&mut self) -> String {
        const TEXTS: [&str; 12] = [
            "",
            "e",
            "onResourceStart",
            "playerConnecting",
            "__cfx_internal:httpResponse",
            "global",
            "player:1",
            "net:1",
            "internal-net:1",
            "nui",
            "*",
            "0",
        ];
        TEXTS[self.below(TEXTS.len())].to_owned()
    }

    /// Arguments, mostly well made.
    fn payload(&mut self) -> Vec<u8> {
        match self.byte() % 4 {
            0 => {
                let length = usize::from(self.byte()).min(self.0.len());
                let (bytes, rest) = self.0.split_at(length);
                self.0 = rest;
                bytes.to_vec()
            }
            1 => vec![0xdd, 0xff, 0xff, 0xff, 0xff],
            2 => [&[0x91, 0xdb, 0, 1, 0, 0][..], &[b'x'; 0x1_0000]].concat(),
            _ => {
                let (number, text) = (self.number(), self.text());
                let function = host_shim::msgpack::function("hostile:2:1");
                let mut payload = host_shim::msgpack::value(&(number, text));
                payload[0] = 0x93;
                [payload, function].concat()
            }
        }
    }
}

/// The name of the one that behaves. A guest would have to guess it.
const GOOD: &str = "b1-7c9e";

/// Counts its ticks, and answers a number that depends on the count.
const GOOD_SCRIPT: &str = r#"(module
    (memory (export "memory") 1 1)
    (global $ticks (mut i32) (i32.const 0))
    (data (i32.const 64) "\80\00\00\00\00\00\00\00\05\00\00\00\00\00\00\00")
    (data (i32.const 128) "\91\ce")
    (func (export "__cfx_on_tick")
      (global.set $ticks (i32.add (global.get $ticks) (i32.const 1))))
    (func (export "__cfx_alloc") (param i32 i32) (result i32) (i32.const 1024))
    (func (export "__cfx_free") (param i32 i32 i32))
    (func (export "__cfx_call_ref") (param i32 i32 i32) (result i32)
      (i32.store (i32.const 130) (global.get $ticks))
      (i32.const 64)))"#;

thread_local! {
    /// Compiling the good one takes longer than most of the rest.
    static SHARED: RefCell<Option<(Compiler, Script)>> = const { RefCell::new(None) };
    static NATIVES: Vec<u64> = natives();
}

fn settings() -> Settings {
    Settings {
        limits: Limits {
            memory: 4 << 20,
            table: 10_000,
            fuel: Some(1_000_000),
            // Fuel ends everything here, on every machine at the same place.
            time: None,
            payload: 1 << 18,
            output: 1 << 20,
            ..Limits::default()
        },
        track_origins: true,
        ..Settings::default()
    }
}

/// All natives, in an order that does not change.
fn natives() -> Vec<u64> {
    let mut natives: Vec<u64> = World::natives().map(|(_, hash)| hash).collect();
    natives.extend(
        [
            "CANCEL_EVENT",
            "DELETE_FUNCTION_REFERENCE",
            "DUPLICATE_FUNCTION_REFERENCE",
            "GET_CURRENT_RESOURCE_NAME",
            "GET_GAME_TIMER",
            "GET_INSTANCE_ID",
            "GET_INVOKING_RESOURCE",
            "GET_RANDOM_BYTES",
            "IS_DUPLICITY_VERSION",
            "REGISTER_RESOURCE_AS_EVENT_HANDLER",
            "TRIGGER_CLIENT_EVENT_INTERNAL",
            "TRIGGER_EVENT_INTERNAL",
            "TRIGGER_LATENT_CLIENT_EVENT_INTERNAL",
            "TRIGGER_SERVER_EVENT_INTERNAL",
            "WAS_EVENT_CANCELED",
        ]
        .map(|name| u64::from(host_shim::joaat(name))),
    );
    natives.sort_unstable();
    natives.dedup();
    natives
}

/// A guest hardly ever guesses a native, so any number stands for one. It may not stop or
/// start others by it: that is what these natives are for.
fn stand_in(call: &mut NativeCall<'_>) -> Result<bool, NativeError> {
    for slot in 0..3 {
        if call.is_pointer(slot) && call.string(slot).is_ok_and(|text| text.contains(GOOD)) {
            return Err("not that one".into());
        }
    }
    if call.host().has_native(call.hash()) {
        return Ok(false);
    }
    let native = NATIVES.with(|natives| {
        let count = natives.len() as u64;
        natives[usize::try_from(call.hash() % count).unwrap_or(0)]
    });
    call.forward(native)?;
    Ok(true)
}

struct Arena {
    host: Host,
    ticks: u32,
}

impl Arena {
    fn new() -> (Self, Compiler) {
        let (compiler, good) = SHARED.with_borrow_mut(|shared| {
            let (compiler, good) = shared.get_or_insert_with(|| {
                let compiler = Compiler::new(&settings());
                let wasm = wat::parse_str(GOOD_SCRIPT).expect("the text is right");
                let good = compiler.compile(GOOD, &wasm).expect("it is a module");
                (compiler, good)
            });
            (compiler.clone(), good.clone())
        });
        let host = Host::with_compiler(settings(), &compiler);
        host.on_log(|_| ());
        host.intercept(stand_in);
        // What `probe.wat` asks in each of its exports.
        host.register(0xABCD, || 0);
        host.load_script(GOOD, &good).expect("it keeps to the ABI");
        host.start(GOOD).expect("it starts");
        let world = host.world();
        world.add_player("Ada");
        world.route("GET", "http://there/", |_| HttpResponse::new(200, "ok"));
        (Self { host, ticks: 0 }, compiler)
    }

    /// The one that behaves has had every tick, and answers.
    fn check(&self) {
        assert_eq!(self.host.state(GOOD), Some(ResourceState::Started));
        let answer = self.host.call_ref(&format!("{GOOD}:1:0"), &[0x90]);
        let mut expected = vec![0x91, 0xce];
        expected.extend(self.ticks.to_le_bytes());
        expected.truncate(5);
        assert_eq!(answer.expect("it answers"), expected);
        assert_eq!(self.host.memory_size(GOOD).ok(), Some(0x1_0000));
    }

    fn tick(&mut self) {
        self.host.tick(10);
        self.ticks += 1;
    }

    /// Does something that reaches the other guest, or lets it go on.
    fn act(&mut self, numbers: &mut Numbers<'_>) {
        let host = self.host.clone();
        let world = host.world();
        match numbers.byte() % 12 {
            0 => self.tick(),
            1 => {
                let _ = host.emit(&numbers.text(), numbers.payload(), &numbers.text());
            }
            2 => {
                let name = format!("hostile:2:{}", numbers.number());
                let _ = host.call_ref(&name, &numbers.payload());
            }
            3 => {
                let name = format!("hostile:2:{}", numbers.number());
                let _ = host.duplicate_ref(&name);
                let _ = host.remove_ref(&name);
            }
            4 => {
                let value = numbers.payload();
                if !value.is_empty() {
                    world.set_state(&host, &numbers.text(), &numbers.text(), &value, true);
                }
            }
            5 => world.set_convar(&host, &numbers.text(), &numbers.text()),
            6 => {
                let commands = world.commands();
                if !commands.is_empty() {
                    let name = &commands[numbers.below(commands.len())].name;
                    if !name.contains(GOOD) {
                        let _ = world.execute(&host, &format!("{name} 1 \"two\""), &By::Console);
                    }
                }
            }
            7 => {
                let request = IncomingRequest::new("POST", "/path");
                if let Ok(number) = world.request(&host, "hostile", &request) {
                    let _ = world.incoming(number);
                    let _ = world.cancel_request(&host, number);
                }
            }
            8 => {
                let body = Value::Text(numbers.text());
                let _ = world.nui_callback(&host, "hostile", &numbers.text(), &body);
            }
            9 => {
                let id = world.connect(&host, "Bob");
                let _ = world.answer_card(&host, id, &Value::Nil);
                let _ = world.join(&host, id);
            }
            10 => {
                let export = [
                    "__cfx_alloc",
                    "__cfx_free",
                    "__cfx_on_event",
                    "__cfx_call_ref",
                    "__cfx_extend_retval_buffer",
                    "_start",
                ];
                let export = export[numbers.below(export.len())];
                let arguments: Vec<i64> = (0..4).map(|_| numbers.number()).collect();
                for count in [0, 1, 2, 3, 4] {
                    let _ = host.call_export("hostile", export, &arguments[..count]);
                }
            }
            _ => {
                let bytes = numbers.payload();
                let at = u32::try_from(numbers.number() & 0xFFFF_FFFF).unwrap_or(0);
                let _ = host.memory_write("hostile", at, &bytes);
            }
        }
    }
}

/// How far a guest has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// It is no module, or none of the ABI.
    Refused,
    /// It was loaded, and trapped, or ran into a limit.
    Stopped,
    /// It lived to the end.
    Lived,
}

/// Runs a guest beside one that behaves; `numbers` say what happens to both.
///
/// # Panics
/// When something does not hold that must.
pub fn hold(wasm: &[u8], numbers: &mut Numbers<'_>) -> Reached {
    let (mut arena, compiler) = Arena::new();
    let before = arena.host.usage();
    let Ok(script) = compiler.compile("hostile", wasm) else {
        return Reached::Refused;
    };
    let loaded = arena.host.load_script("hostile", &script);
    let mut reached = Reached::Refused;
    if loaded.is_ok() {
        let _ = arena.host.start("hostile");
        arena.check();
        for _ in 0..12 {
            arena.act(numbers);
        }
        arena.check();
        arena.tick();
        reached = match arena.host.state("hostile") {
            Some(ResourceState::Started) => Reached::Lived,
            _ => Reached::Stopped,
        };
        if reached == Reached::Lived && numbers.byte().is_multiple_of(2) {
            let _ = arena.host.restart("hostile");
            arena.tick();
        }
    }
    arena.check();
    let _ = arena.host.stop("hostile");
    arena.check();
    let after = arena.host.usage();
    assert_eq!(after.stores, before.stores, "its store is gone");
    assert_eq!(after.memory, before.memory, "and its memory");
    assert_eq!(after.references, 0, "and its part in others' functions");
    assert_eq!(after.event_handlers, before.event_handlers);
    reached
}
