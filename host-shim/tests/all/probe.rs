//! The scripted script: `probe.wat`, and the test's side of it.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use host_shim::{Host, LogLine, NativeError, Origin, Settings, joaat};

/// What the probe asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum On {
    Start = 0,
    Tick = 1,
    Event = 2,
    Call = 3,
    Duplicate = 4,
    Remove = 5,
}

/// The answer that makes the probe trap.
pub const TRAP: i64 = -1;

/// One question: who asks, and the export's own arguments.
pub struct Asked<'a> {
    pub host: &'a Host,
    pub resource: &'a str,
    pub args: [u32; 4],
}

impl Asked<'_> {
    pub fn c_string(&self, address: u32) -> Vec<u8> {
        (address..)
            .map(|at| self.host.memory_read(self.resource, at, 1).unwrap()[0])
            .take_while(|&byte| byte != 0)
            .collect()
    }

    pub fn name(&self) -> Vec<u8> {
        self.c_string(self.args[0])
    }

    pub fn payload(&self) -> Vec<u8> {
        self.host
            .memory_read(self.resource, self.args[1], self.args[2])
            .unwrap()
    }

    pub fn source(&self) -> Vec<u8> {
        self.c_string(self.args[3])
    }
}

type Handler = Rc<dyn Fn(&Asked<'_>) -> i64>;
type Handlers = Rc<RefCell<HashMap<(String, On), Handler>>>;

/// A host whose resources can be probes.
pub struct Lab {
    pub host: Host,
    handlers: Handlers,
}

pub fn wat(text: &str) -> Vec<u8> {
    wat::parse_str(text).unwrap_or_else(|error| panic!("{error}"))
}

impl Lab {
    /// A host with started probes of these names.
    pub fn new(probes: &[&str]) -> Self {
        let lab = Self::with(Settings::default());
        for name in probes {
            lab.load(name);
            lab.host.start(name).unwrap();
        }
        lab
    }

    pub fn with(settings: Settings) -> Self {
        let host = Host::with(settings);
        let handlers = Handlers::default();
        let asked_handlers = Rc::clone(&handlers);
        host.native(0xABCD, move |call| {
            let kinds = [
                On::Start,
                On::Tick,
                On::Event,
                On::Call,
                On::Duplicate,
                On::Remove,
            ];
            let kind = kinds[call.arg::<u32>(0)? as usize];
            let mut args = [0; 4];
            for (i, arg) in args.iter_mut().enumerate() {
                *arg = call.arg(i + 1)?;
            }
            let key = (call.resource().to_owned(), kind);
            let handler = asked_handlers.borrow().get(&key).cloned();
            let answer = handler.map_or(0, |handler| {
                handler(&Asked {
                    host: call.host(),
                    resource: call.resource(),
                    args,
                })
            });
            call.set_result(answer);
            Ok::<(), NativeError>(())
        });
        Self { host, handlers }
    }

    pub fn load(&self, name: &str) {
        thread_local! {
            static PROBE: Vec<u8> = wat(include_str!("probe.wat"));
        }
        PROBE.with(|probe| self.host.load(name, probe)).unwrap();
    }

    /// Says what a probe does.
    pub fn on(&self, probe: &str, what: On, handler: impl Fn(&Asked<'_>) -> i64 + 'static) {
        self.handlers
            .borrow_mut()
            .insert((probe.to_owned(), what), Rc::new(handler));
    }

    pub fn call(&self, probe: &str, export: &str, args: &[i64]) -> i64 {
        self.host
            .call_export(probe, export, args)
            .unwrap()
            .unwrap_or(0)
    }

    pub fn write(&self, probe: &str, at: u32, bytes: &[u8]) {
        self.host.memory_write(probe, at, bytes).unwrap();
    }

    pub fn read(&self, probe: &str, at: u32, len: u32) -> Vec<u8> {
        self.host.memory_read(probe, at, len).unwrap()
    }

    /// Registers a probe for an event, the way that scripts do it.
    pub fn listen(&self, probe: &str, event: &str) {
        let native = "REGISTER_RESOURCE_AS_EVENT_HANDLER";
        let code = Invoke::new(native).text(event).send(self, probe);
        assert_eq!(code, 0);
    }

    /// The host's remarks since the last time.
    pub fn remarks(&self) -> Vec<String> {
        texts(self.host.take_log(), Origin::Host)
    }

    /// The one remark since the last time.
    pub fn remark(&self) -> String {
        let mut remarks = self.remarks();
        assert_eq!(remarks.len(), 1, "{remarks:#?}");
        remarks.remove(0)
    }

    /// What scripts logged since the last time.
    pub fn lines(&self) -> Vec<String> {
        texts(self.host.take_log(), Origin::Script)
    }
}

fn texts(lines: Vec<LogLine>, origin: Origin) -> Vec<String> {
    lines
        .into_iter()
        .filter(|line| line.origin == origin)
        .map(|line| line.text)
        .collect()
}

/// A call of `invoke`, written into the probe's memory byte by byte.
#[derive(Clone)]
pub struct Invoke {
    hash: u64,
    records: Vec<u8>,
    count: u32,
    data: Vec<u8>,
    retval: Option<[u32; 3]>,
}

/// Where [`Invoke`] puts things.
pub const RECORDS: u32 = 0x100;
pub const RETVAL: u32 = 0x0F0;
pub const DATA: u32 = 0x1000;
pub const BUFFER: u32 = 0x4000;
pub const GROWN: u32 = 0x8000;

impl Invoke {
    pub fn new(native: &str) -> Self {
        Self::hash(joaat(native).into())
    }

    pub fn hash(hash: u64) -> Self {
        Self {
            hash,
            records: Vec::new(),
            count: 0,
            data: Vec::new(),
            retval: None,
        }
    }

    /// A record with exactly these fields.
    pub fn record(mut self, is_ref: u8, value: u64, size: u32) -> Self {
        let mut record = [0xEE; 24];
        record[0] = is_ref;
        record[8..16].copy_from_slice(&value.to_le_bytes());
        record[16..20].copy_from_slice(&size.to_le_bytes());
        self.records.extend_from_slice(&record);
        self.count += 1;
        self
    }

    fn place(&mut self, bytes: &[u8]) -> u64 {
        let at = DATA as usize + self.data.len();
        self.data.extend_from_slice(bytes);
        self.data.resize(self.data.len().next_multiple_of(8), 0xDD);
        at as u64
    }

    /// A value of that many bytes.
    pub fn value(mut self, bytes: &[u8]) -> Self {
        let at = self.place(bytes);
        let size = bytes.len().try_into().unwrap();
        self.record(0, at, size)
    }

    pub fn int(self, value: i32) -> Self {
        self.value(&value.to_le_bytes())
    }

    /// A pointer to these bytes, with the size that the published SDK gives
    /// pointers.
    pub fn pointer(mut self, bytes: &[u8]) -> Self {
        let at = self.place(bytes);
        self.record(1, at, 1)
    }

    pub fn text(self, text: &str) -> Self {
        self.pointer(&[text.as_bytes(), b"\0"].concat())
    }

    /// Asks for a result of that type, in a buffer of that size.
    pub fn wants(self, kind: u32, capacity: u32) -> Self {
        self.wants_at(kind, BUFFER, capacity)
    }

    pub fn wants_at(mut self, kind: u32, buffer: u32, capacity: u32) -> Self {
        self.retval = Some([kind, buffer, capacity]);
        self
    }

    pub fn send(&self, lab: &Lab, probe: &str) -> i64 {
        self.send_by(&lab.host, probe)
    }

    /// The same for handlers, which have no lab.
    pub fn send_by(&self, host: &Host, probe: &str) -> i64 {
        let write = |at, bytes: &[u8]| host.memory_write(probe, at, bytes).unwrap();
        write(RECORDS, &self.records);
        write(DATA, &self.data);
        if let Some(fields) = self.retval {
            let bytes: Vec<u8> = fields
                .iter()
                .flat_map(|field| field.to_le_bytes())
                .collect();
            write(RETVAL, &bytes);
        }
        let retval = if self.retval.is_some() { RETVAL } else { 0 };
        let args = [
            self.hash.cast_signed(),
            RECORDS.into(),
            self.count.into(),
            retval.into(),
        ];
        let code = host.call_export(probe, "invoke", &args).unwrap();
        code.unwrap_or(0)
    }
}

/// The types of results.
pub const EMPTY: u32 = 0;
pub const NUMBER: u32 = 1;
pub const STRING: u32 = 2;
pub const VECTOR3: u32 = 3;
pub const MSGPACK: u32 = 4;
pub const UNKNOWN: u32 = 5;
