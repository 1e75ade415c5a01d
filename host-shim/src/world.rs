//! The simulated world as part of this host: its natives, and what it asks of the host.

use std::rc::Rc;

use cfx_sim::{Answer, CallError, Slots, World};

use crate::error::Error;
use crate::host::{Host, Side};
use crate::life::ReloadError;
use crate::native::{Native, NativeCall, NativeError};
use crate::resource::ResourceState;

/// A call of a script as the world sees it.
pub(crate) struct Adapter<'c, 'a>(pub(crate) &'c mut NativeCall<'a>);

fn refused(index: usize) -> impl FnOnce(NativeError) -> CallError {
    move |error| CallError::BadArgument {
        index,
        reason: error.to_string(),
    }
}

impl Slots for Adapter<'_, '_> {
    fn slot(&self, index: usize) -> u64 {
        self.0.slot(index)
    }

    fn is_pointer(&self, index: usize) -> bool {
        self.0.is_pointer(index)
    }

    fn c_string(&self, index: usize) -> Result<Option<Vec<u8>>, CallError> {
        self.0.c_string(index).map_err(refused(index))
    }

    fn bytes(&self, index: usize, len: usize) -> Result<Vec<u8>, CallError> {
        self.0.bytes(index, len as u64).map_err(refused(index))
    }
}

impl cfx_sim::Call for Adapter<'_, '_> {
    fn write(&mut self, index: usize, bytes: &[u8]) -> Result<(), CallError> {
        self.0.write_bytes(index, bytes).map_err(refused(index))
    }

    fn answer(&mut self, answer: Answer) {
        match answer {
            Answer::Number(bits) => self.0.set_result(bits),
            Answer::Text(text) => self.0.set_text(&text),
            Answer::Vector([x, y, z]) => self.0.set_result(crate::Vec3::new(x, y, z)),
            Answer::Object(bytes) => self.0.set_msgpack(&bytes),
            Answer::Null => self.0.set_null(),
        }
    }

    fn resource(&self) -> String {
        self.0.resource().to_owned()
    }

    fn host(&self) -> &dyn cfx_sim::Host {
        self.0.host()
    }
}

impl From<CallError> for NativeError {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Null { index } => Self::Null { index },
            other => Self::Other(other.to_string()),
        }
    }
}

/// What answers all natives of the world.
pub(crate) fn native(call: &mut NativeCall<'_>) -> Result<(), NativeError> {
    let world = call.host().world();
    let hash = call.hash();
    match world.call(hash, &mut Adapter(call)) {
        Some(outcome) => Ok(outcome?),
        None => Err("no such native".into()),
    }
}

/// [`native`], shared.
pub(crate) fn shared_native() -> Native {
    Rc::new(native)
}

impl Host {
    /// The simulated world that this host's natives answer from: players, entities, state
    /// bags, commands, convars, the key-value stores and so on. Where one of its functions
    /// takes a host, it is this one.
    ///
    /// ```
    /// use host_shim::Host;
    ///
    /// let host = Host::new();
    /// let ada = host.world().add_player("Ada");
    /// host.world().change_player(ada, |player| player.ping = 35);
    /// host.world().drop_player(&host, ada, "bored", "");
    /// assert!(host.world().players().is_empty());
    /// ```
    pub fn world(&self) -> World {
        self.inner.world.clone()
    }

    /// Raises an event for one resource, if it has registered for it, or for nothing.
    pub(crate) fn emit_to_one(&self, resource: &str, event: &str, payload: &[u8], source: &str) {
        let Ok(resource) = self.find(resource) else {
            return;
        };
        let listens = !resource.registers.get()
            || self
                .inner
                .events
                .borrow()
                .is_registered(event.as_bytes(), &resource);
        if listens {
            // What goes wrong is reported by the delivery.
            let _ = self.deliver(&resource, event.as_bytes(), payload, source.as_bytes());
        }
    }
}

impl cfx_sim::Host for Host {
    fn now_ms(&self) -> i64 {
        self.now_ms()
    }

    fn is_server(&self) -> bool {
        self.inner.settings.side == Side::Server
    }

    fn resources(&self) -> Vec<(String, cfx_sim::ResourceState)> {
        let resources = self.inner.resources.borrow();
        let states = resources.iter().map(|known| {
            let state = match known.state.get() {
                ResourceState::Loaded => cfx_sim::ResourceState::Uninitialized,
                ResourceState::Starting => cfx_sim::ResourceState::Starting,
                ResourceState::Started => cfx_sim::ResourceState::Started,
                ResourceState::Stopping => cfx_sim::ResourceState::Stopping,
                ResourceState::Stopped | ResourceState::Failed => cfx_sim::ResourceState::Stopped,
            };
            (known.name.to_string(), state)
        });
        states.collect()
    }

    fn emit(&self, event: &str, payload: &[u8], source: &str) -> bool {
        self.emit(event, payload, source).unwrap_or(true)
    }

    fn emit_to(&self, resource: &str, event: &str, payload: &[u8], source: &str) {
        self.emit_to_one(resource, event, payload, source);
    }

    fn call(&self, function: &str, arguments: &[u8]) -> Result<Option<Vec<u8>>, String> {
        let mut result = Vec::new();
        match self.call_reference(function.as_bytes(), arguments, &mut result) {
            Ok(answers) => Ok(answers.then_some(result)),
            Err(error) => {
                let text = error.to_string();
                *self.inner.call_error.borrow_mut() = Some(error);
                Err(text)
            }
        }
    }

    fn duplicate(&self, function: &str) -> Result<String, String> {
        self.duplicate_ref(function)
            .map_err(|error| error.to_string())
    }

    fn remove(&self, function: &str) {
        // Its script may have stopped, and the function with it.
        if let Err(error) = self.remove_ref(function)
            && !matches!(error, Error::UnknownReference(_) | Error::NotRunning(_))
        {
            self.note("host", &error.to_string());
        }
    }

    fn drop_unowned(&self, function: &str) {
        self.drop_unowned_function(function);
    }

    fn function(
        &self,
        function: Rc<dyn Fn(&dyn cfx_sim::Host, &[u8]) -> Result<Vec<u8>, String>>,
    ) -> String {
        // Weak, because the host owns its functions.
        let host = Rc::downgrade(&self.inner);
        self.function(move |arguments| {
            let inner = host.upgrade().ok_or("the host is gone")?;
            function(&Self::from_inner(inner), &arguments)
        })
    }

    fn note(&self, resource: &str, text: &str) {
        self.note(resource, text);
    }

    fn start_resource(&self, name: &str) -> bool {
        match self.start_again(name) {
            Ok(()) => true,
            // A trap is recorded, and told by it.
            Err(ReloadError::Load(error)) => {
                self.note(name, &error.to_string());
                false
            }
            Err(ReloadError::Run(_)) => false,
        }
    }

    fn stop_resource(&self, name: &str) -> bool {
        self.stop(name).is_ok()
    }
}
