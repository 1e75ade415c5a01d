//! Who listens to which event, and dispatch.

use std::collections::HashMap;
use std::rc::Rc;

use crate::error::Error;
use crate::host::Host;
use crate::msgpack::Payload;
use crate::resource::{Resource, ResourceState};

/// Listens to every event.
const WILDCARD: &[u8] = b"*";

/// A listener, with its place in the order of registration.
type Listener = (u64, Rc<Resource>);

/// The registrations. A dispatch keeps the list it began with, so lists are
/// shared, and copied when they change meanwhile.
#[derive(Default)]
pub(crate) struct Events {
    by_name: HashMap<Box<[u8]>, Rc<Vec<Listener>>>,
    next: u64,
}

impl Events {
    pub(crate) fn held(&self) -> usize {
        self.by_name.values().map(|list| list.len()).sum()
    }

    /// Whether the registration is new.
    pub(crate) fn register(&mut self, name: &[u8], resource: &Rc<Resource>) -> bool {
        let list = match self.by_name.get_mut(name) {
            Some(list) => list,
            None => self.by_name.entry(name.into()).or_default(),
        };
        let is_new = !list.iter().any(|(_, known)| Rc::ptr_eq(known, resource));
        if is_new {
            Rc::make_mut(list).push((self.next, Rc::clone(resource)));
            self.next += 1;
        }
        is_new
    }

    /// Answers the events that it listened to.
    pub(crate) fn forget(&mut self, resource: &Rc<Resource>) -> Vec<Box<[u8]>> {
        let mut gone = Vec::new();
        self.by_name.retain(|name, list| {
            if list.iter().any(|(_, known)| Rc::ptr_eq(known, resource)) {
                gone.push(name.clone());
                Rc::make_mut(list).retain(|(_, known)| !Rc::ptr_eq(known, resource));
            }
            !list.is_empty()
        });
        gone
    }

    pub(crate) fn is_registered(&self, name: &[u8], resource: &Rc<Resource>) -> bool {
        let mut listeners = [name, WILDCARD]
            .into_iter()
            .filter_map(|name| self.by_name.get(name));
        listeners.any(|list| list.iter().any(|(_, known)| Rc::ptr_eq(known, resource)))
    }

    fn listeners(&self, name: &[u8]) -> Rc<Vec<Listener>> {
        let named = self.by_name.get(name);
        let Some(all) = self.by_name.get(WILDCARD) else {
            return named.cloned().unwrap_or_default();
        };
        let Some(named) = named else {
            return Rc::clone(all);
        };
        let mut merged: Vec<Listener> = named.iter().chain(all.iter()).cloned().collect();
        merged.sort_by_key(|(order, _)| *order);
        let mut seen: Vec<*const Resource> = Vec::with_capacity(merged.len());
        merged.retain(|(_, resource)| {
            let new = !seen.contains(&Rc::as_ptr(resource));
            seen.push(Rc::as_ptr(resource));
            new
        });
        Rc::new(merged)
    }
}

/// The cancel flags: one for each event that is running.
#[derive(Default)]
pub(crate) struct Canceling {
    pub(crate) running: Vec<bool>,
    pub(crate) last: bool,
}

impl Host {
    /// Raises an event for every resource that listens to it, and answers
    /// whether nobody has cancelled it.
    ///
    /// `payload` is a MessagePack array (bytes), or JSON, which is translated.
    /// `source` is handed on as it is: `""` for a local event, `"net:3"` for
    /// one that player 3 sent, `"internal-net:3"` for one that the server
    /// raises on the player's behalf.
    ///
    /// Listeners are the resources that have registered for the name, or for
    /// `*`, in the order of registration. After them comes every resource
    /// that has never registered for anything but exports `__cfx_on_event`: a
    /// script written by hand can do without the registration. (Events that
    /// scripts raise, and the life cycle's, reach registered resources only.)
    ///
    /// A resource that traps is stopped, and the next one gets the event; see
    /// [`take_failures`](Host::take_failures).
    ///
    /// # Errors
    ///
    /// When the name or the source holds a NUL byte, the payload is larger than
    /// [`Limits::payload`](crate::Limits::payload), or a listener could not be called because
    /// calls are nested too deep.
    ///
    /// ```
    /// use host_shim::Host;
    /// use serde_json::json;
    ///
    /// let host = Host::new();
    /// assert!(host.emit("chatMessage", json!(["hello"]), "net:1")?);
    /// # Ok::<(), host_shim::Error>(())
    /// ```
    pub fn emit(
        &self,
        name: &str,
        payload: impl Into<Payload>,
        source: &str,
    ) -> Result<bool, Error> {
        self.emit_bytes(name.as_bytes(), payload, source.as_bytes())
    }

    /// [`emit`](Host::emit) with a name and a source that need not be UTF-8.
    ///
    /// # Errors
    ///
    /// As `emit`.
    pub fn emit_bytes(
        &self,
        name: &[u8],
        payload: impl Into<Payload>,
        source: &[u8],
    ) -> Result<bool, Error> {
        let Payload(payload) = payload.into();
        self.check_event(name, &payload, source)?;
        let listeners = self.inner.events.borrow().listeners(name);
        let unregistered: Vec<Rc<Resource>> = self
            .inner
            .resources
            .borrow()
            .iter()
            .filter(|resource| !resource.registers.get() && is_alive(resource))
            .cloned()
            .collect();
        let all = listeners
            .iter()
            .map(|(_, resource)| resource)
            .chain(&unregistered);
        self.dispatch_to(all, name, &payload, source)
    }

    /// Raises an event for one resource alone, whether it has registered for it or not: for a
    /// program that knows itself who listens. Answers whether it has not cancelled it.
    ///
    /// # Errors
    ///
    /// As [`emit`](Host::emit), and when there is no such resource, or it does not run.
    pub fn emit_to(
        &self,
        resource: &str,
        name: &[u8],
        payload: impl Into<Payload>,
        source: &[u8],
    ) -> Result<bool, Error> {
        let Payload(payload) = payload.into();
        self.check_event(name, &payload, source)?;
        let resource = self.find(resource)?;
        if !is_alive(&resource) {
            return Err(Error::NotRunning(resource.name.to_string()));
        }
        self.dispatch_to(std::iter::once(&resource), name, &payload, source)
    }

    fn check_event(&self, name: &[u8], payload: &[u8], source: &[u8]) -> Result<(), Error> {
        for text in [name, source] {
            if text.contains(&0) {
                return Err(Error::EmbeddedNul(
                    String::from_utf8_lossy(text).into_owned(),
                ));
            }
        }
        let what = || format!("event `{}`", String::from_utf8_lossy(name));
        self.check_payload(name.len() + source.len() + payload.len(), what)
    }

    /// Raises an event for registered resources. The error says that a
    /// listener could not be called because calls are nested too deep.
    pub(crate) fn dispatch(
        &self,
        name: &[u8],
        payload: &[u8],
        source: &[u8],
    ) -> Result<bool, Error> {
        let listeners = self.inner.events.borrow().listeners(name);
        let listeners = listeners.iter().map(|(_, resource)| resource);
        self.dispatch_to(listeners, name, payload, source)
    }

    fn dispatch_to<'r>(
        &self,
        listeners: impl Iterator<Item = &'r Rc<Resource>>,
        name: &[u8],
        payload: &[u8],
        source: &[u8],
    ) -> Result<bool, Error> {
        self.inner.canceling.borrow_mut().running.push(false);
        let mut too_deep = None;
        for resource in listeners.filter(|resource| is_alive(resource)) {
            // Any other error has been reported where it happened.
            if let Err(error @ Error::TooDeep { .. }) =
                self.deliver(resource, name, payload, source)
            {
                too_deep = Some(error);
            }
        }
        let mut canceling = self.inner.canceling.borrow_mut();
        let canceled = canceling.running.pop().unwrap_or(false);
        canceling.last = canceled;
        too_deep.map_or(Ok(!canceled), Err)
    }
}

/// Whether events may reach the resource.
fn is_alive(resource: &Resource) -> bool {
    matches!(
        resource.state.get(),
        ResourceState::Starting | ResourceState::Started | ResourceState::Stopping
    )
}
