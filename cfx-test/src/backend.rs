//! The two ways to run a script, as one.

use std::rc::{Rc, Weak};

use cfx_core::Vector3;
use cfx_core::events::RawArguments;
use cfx_core::mock::{MockHost, MockReturn, MockValue, NativeCall};
use cfx_sim::{Answer, Call, CallError, ConsoleLine, ResourceState, Slots, World};
use host_shim::{Host, LogLine, Origin, ReturnType, Settings, Side};

use crate::build;
use crate::case::Case;
use crate::network;
use crate::probe::{Probe, Sent, Wants};
use crate::record::Event;

pub(crate) enum Running {
    Mock(Rc<MockHost>, MockSim),
    Wasm(Host),
}

/// The mock host, as the world sees it.
#[derive(Clone)]
pub(crate) struct MockSim {
    host: Weak<MockHost>,
    resource: Rc<str>,
    probe: Rc<Probe>,
}

impl Running {
    /// The script in the test program itself, not yet started.
    pub(crate) fn mock(resource: &str, client: bool, world: &World, probe: &Rc<Probe>) -> Self {
        let host = Rc::new(MockHost::new());
        host.set_resource(resource);
        host.set_client(client);
        let sim = MockSim {
            host: Rc::downgrade(&host),
            resource: resource.into(),
            probe: Rc::clone(probe),
        };
        host.intercept({
            let sim = sim.clone();
            move |call| {
                let (hash, count) = (call.hash(), call.slot_count());
                let mut adapter = MockCall { call, sim: &sim };
                match sim.probe.intercept(hash, &mut adapter, count) {
                    None => false,
                    Some(outcome) => {
                        adapter.end(outcome);
                        true
                    }
                }
            }
        });
        host.fallback({
            let (sim, world) = (sim.clone(), world.clone());
            move |call| {
                let hash = call.hash();
                let wants = match call.wants() {
                    MockReturn::Number => Wants::Number,
                    MockReturn::Text => Wants::Text,
                    MockReturn::Vector3 => Wants::Vector,
                    MockReturn::Object => Wants::Object,
                    _ => Wants::Nothing,
                };
                let mut adapter = MockCall { call, sim: &sim };
                match world.call(hash, &mut adapter) {
                    Some(outcome) => adapter.end(outcome),
                    None => sim.probe.unknown(hash, &mut adapter, wants),
                }
                true
            }
        });
        host.on_log({
            let (sim, world) = (sim.clone(), world.clone());
            move |line| {
                sim.probe.line(line);
                let line = ConsoleLine {
                    channel: format!("script:{}", sim.resource),
                    text: line.to_owned(),
                };
                world.write_line(&sim, &line);
            }
        });
        Self::Mock(host, sim)
    }

    /// The compiled script, loaded and not yet started.
    pub(crate) fn wasm(case: &Case, client: bool, probe: &Rc<Probe>) -> Self {
        let side = if client { Side::Client } else { Side::Server };
        let settings = Settings {
            side,
            ..build::settings()
        };
        let host = Host::with_compiler(settings, build::compiler());
        host.intercept({
            let probe = Rc::clone(probe);
            move |call| {
                let (hash, count) = (call.hash(), call.slot_count());
                let known = call.host().has_native(hash);
                let wants = match call.return_type() {
                    ReturnType::Number => Wants::Number,
                    ReturnType::String => Wants::Text,
                    ReturnType::Vector3 => Wants::Vector,
                    ReturnType::MsgPack => Wants::Object,
                    _ => Wants::Nothing,
                };
                let mut adapter = call.as_sim();
                match probe.intercept(hash, &mut adapter, count) {
                    Some(outcome) => outcome?,
                    None if known => return Ok(false),
                    None => probe.unknown(hash, &mut adapter, wants),
                }
                Ok(true)
            }
        });
        host.on_log({
            let probe = Rc::clone(probe);
            move |line: &LogLine| match line.origin {
                Origin::Script => probe.line(&line.text),
                Origin::Host => {
                    let remark = format!("{}: {}", line.resource, line.text);
                    probe.remarks.borrow_mut().push(remark);
                }
            }
        });
        match build::scripts(case) {
            Ok(scripts) => {
                for (name, script) in scripts {
                    if let Err(error) = host.load_script(&name, &script) {
                        panic!("the script was not loaded: {error}");
                    }
                }
            }
            Err(error) => panic!("the script was not built: {error}"),
        }
        Self::Wasm(host)
    }

    pub(crate) fn sim(&self) -> &dyn cfx_sim::Host {
        match self {
            Self::Mock(_, sim) => sim,
            Self::Wasm(host) => host,
        }
    }

    pub(crate) fn start(&self, probe: &Probe) {
        match self {
            Self::Mock(host, _) => host.start(),
            Self::Wasm(host) => {
                for name in host.resources() {
                    // A trap is among the failures.
                    if let Err(error) = host.start(&name)
                        && !matches!(error, host_shim::Error::Failed(_))
                    {
                        probe.error(error.to_string());
                    }
                }
            }
        }
    }

    /// `deliver` is what the mock does before the script's own handlers.
    pub(crate) fn tick(&self, world: &World, ms: u64, deliver: impl FnOnce()) {
        match self {
            Self::Mock(host, sim) => {
                host.advance(ms);
                world.begin_tick(sim);
                deliver();
                host.tick(0);
            }
            Self::Wasm(host) => host.tick(ms),
        }
    }

    /// Moves what the host has collected to where tests read it.
    pub(crate) fn collect(&self, probe: &Probe) {
        let mut sent = probe.sent.borrow_mut();
        match self {
            Self::Mock(host, _) => {
                // They have come line by line.
                host.take_log();
                sent.extend(host.take_sent().into_iter().map(|sent| Sent {
                    event: Event::decode(&sent.name, &sent.payload),
                    target: sent.target,
                }));
            }
            Self::Wasm(host) => {
                sent.extend(host.take_sent().iter().map(network::seen));
                for failure in host.take_failures() {
                    probe.error(failure.to_string());
                }
            }
        }
    }
}

impl cfx_sim::Host for MockSim {
    fn now_ms(&self) -> i64 {
        let host = self.host.upgrade();
        host.map_or(0, |host| i64::try_from(host.now_ms()).unwrap_or(i64::MAX))
    }

    fn is_server(&self) -> bool {
        self.host.upgrade().is_none_or(|host| !host.is_client())
    }

    fn resources(&self) -> Vec<(String, ResourceState)> {
        vec![(self.resource.to_string(), ResourceState::Started)]
    }

    fn emit(&self, event: &str, payload: &[u8], source: &str) -> bool {
        let Some(host) = self.host.upgrade() else {
            return true;
        };
        host.raise(event, RawArguments(payload), source)
    }

    fn emit_to(&self, resource: &str, event: &str, payload: &[u8], source: &str) {
        if *resource == *self.resource {
            self.emit(event, payload, source);
        }
    }

    fn call(&self, function: &str, arguments: &[u8]) -> Result<Option<Vec<u8>>, String> {
        let host = self.host.upgrade().ok_or("the host is gone")?;
        let answer = host.call_function(function, arguments);
        answer
            .map(Some)
            .ok_or_else(|| format!("there is no function {function}"))
    }

    fn duplicate(&self, function: &str) -> Result<String, String> {
        let host = self.host.upgrade().ok_or("the host is gone")?;
        if host.duplicate_function(function) {
            Ok(function.to_owned())
        } else {
            Err(format!("there is no function {function}"))
        }
    }

    fn remove(&self, function: &str) {
        if let Some(host) = self.host.upgrade() {
            host.remove_function(function);
        }
    }

    fn function(
        &self,
        function: Rc<dyn Fn(&dyn cfx_sim::Host, &[u8]) -> Result<Vec<u8>, String>>,
    ) -> String {
        let Some(host) = self.host.upgrade() else {
            return String::new();
        };
        let sim = self.clone();
        host.function(move |arguments| match function(&sim, arguments) {
            Ok(answer) => answer,
            Err(error) => {
                cfx_sim::Host::note(&sim, "host", &error);
                // What a failed function answers.
                vec![0xc0]
            }
        })
    }

    fn note(&self, resource: &str, text: &str) {
        let remark = format!("{resource}: {text}");
        self.probe.remarks.borrow_mut().push(remark);
    }

    fn start_resource(&self, _: &str) -> bool {
        false
    }

    fn stop_resource(&self, _: &str) -> bool {
        false
    }
}

/// A call of a native at the mock host.
struct MockCall<'a> {
    call: &'a mut NativeCall,
    sim: &'a MockSim,
}

impl MockCall<'_> {
    /// As the real host does: the script gets a code, and the text is a remark.
    fn end(&mut self, outcome: Result<(), CallError>) {
        const CRITICAL: i32 = -6;
        if let Err(error) = outcome {
            let hash = self.call.hash();
            let name = World::native_name(hash).map_or_else(|| format!("{hash:#X}"), str::to_owned);
            cfx_sim::Host::note(
                self.sim,
                &self.sim.resource,
                &format!("native {name}: {error}"),
            );
            self.call.fail(CRITICAL);
        }
    }
}

fn bad(index: usize, reason: &str) -> CallError {
    CallError::BadArgument {
        index,
        reason: reason.to_owned(),
    }
}

impl Slots for MockCall<'_> {
    fn slot(&self, index: usize) -> u64 {
        self.call.bits(index)
    }

    fn is_pointer(&self, index: usize) -> bool {
        self.call.is_pointer(index)
    }

    fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, CallError> {
        match self.call.pointed(index) {
            None if self.slot(index) == 0 => Ok(None),
            None => Err(bad(index, "expected a pointer, got a value")),
            Some(mut bytes) => match bytes.iter().position(|byte| *byte == 0) {
                Some(end) => {
                    bytes.truncate(end);
                    Ok(Some(bytes))
                }
                None => Err(bad(index, "the string has no end")),
            },
        }
    }

    fn bytes(&self, index: usize, len: usize) -> Result<Vec<u8>, CallError> {
        match self.call.pointed(index) {
            Some(mut bytes) if bytes.len() >= len => {
                bytes.truncate(len);
                Ok(bytes)
            }
            None if len == 0 => Ok(Vec::new()),
            Some(_) => Err(bad(index, "the buffer is shorter than it is said to be")),
            None => Err(CallError::Null { index }),
        }
    }
}

impl Call for MockCall<'_> {
    fn write(&mut self, index: usize, bytes: &[u8]) -> Result<(), CallError> {
        if self.call.write_bytes(index, bytes) {
            Ok(())
        } else {
            Err(bad(index, "nothing can be written there"))
        }
    }

    fn answer(&mut self, answer: Answer) {
        self.call.set(match answer {
            Answer::Number(bits) => MockValue::Number(bits),
            Answer::Text(text) => MockValue::Text(text),
            Answer::Vector([x, y, z]) => MockValue::Vector3(Vector3::new(x, y, z)),
            Answer::Object(bytes) => MockValue::Object(bytes),
            Answer::Null => MockValue::Null,
        });
    }

    fn resource(&self) -> String {
        self.sim.resource.to_string()
    }

    fn host(&self) -> &dyn cfx_sim::Host {
        self.sim
    }
}
