//! What a client's owner and its connection share, and the rules of it.
//!
//! The lock is held for moments only, and never while anything of the owner's runs.

use std::collections::{HashMap, VecDeque};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use spacetimedb_lib::{ConnectionId, Identity};
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::config::{Config, Endpoint, Limits, Protocol, Token};
use crate::error::SendError;
use crate::event::{ConnectErrorKind, Connected, DisconnectReason, Event, LostReason, State};
use crate::queue::EventQueue;
use crate::session::{CallKind, Command, Hello};

/// How many places of the command queue calls leave to subscriptions.
const RESERVED_COMMANDS: usize = 32;

/// Called when events wait.
pub(crate) type Waker = Arc<dyn Fn() + Send + Sync>;

pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) endpoint: Endpoint,
    inner: Mutex<Inner>,
    ready: Condvar,
    /// A command was queued.
    pub(crate) commands: Notify,
    /// A call has to be answered in time, where none had before.
    pub(crate) deadline: Notify,
    /// The client was closed, or its events were all polled.
    pub(crate) control: Notify,
}

struct Inner {
    state: State,
    session: Option<SessionInfo>,
    /// How many connections there were.
    connections: u64,
    /// How many of them the owner was told of.
    told_connections: u64,
    /// What the owner was told last: whether there is one.
    told: bool,
    token: Option<Token>,
    /// In the order in which they were made.
    sets: Vec<Set>,
    calls: HashMap<u32, Pending>,
    deadlines: VecDeque<(Instant, u32, u64)>,
    last_call: u64,
    commands: VecDeque<Command>,
    command_bytes: usize,
    events: EventQueue,
    waker: Option<Waker>,
    /// The waker was called since the events were last polled.
    woken: bool,
    #[cfg(feature = "json")]
    schema: Option<Result<Arc<crate::Schema>, String>>,
}

/// What is known about the open connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionInfo {
    /// Who the client is to the server.
    pub identity: Identity,
    /// Which connection this is.
    pub connection_id: ConnectionId,
    /// The protocol that the server chose.
    pub protocol: Protocol,
}

struct Set {
    set: u32,
    queries: Vec<Box<str>>,
    leaving: bool,
}

struct Pending {
    number: u64,
    kind: CallKind,
}

/// What happened to calls whose time is over.
pub(crate) struct Expired {
    /// The calls that were sent.
    pub(crate) sent: Vec<u32>,
    /// When to look again.
    pub(crate) next: Option<Instant>,
}

impl Shared {
    pub(crate) fn new(config: Config, endpoint: Endpoint) -> Shared {
        let inner = Inner {
            state: State::Connecting,
            session: None,
            connections: 0,
            told_connections: 0,
            told: false,
            token: config.token.clone(),
            sets: Vec::new(),
            calls: HashMap::new(),
            deadlines: VecDeque::new(),
            last_call: 0,
            commands: VecDeque::new(),
            command_bytes: 0,
            events: EventQueue::default(),
            waker: None,
            woken: false,
            #[cfg(feature = "json")]
            schema: None,
        };
        Shared {
            config,
            endpoint,
            inner: Mutex::new(inner),
            ready: Condvar::new(),
            commands: Notify::new(),
            deadline: Notify::new(),
            control: Notify::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing under the lock is left half done by a panic that could happen there.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn limits(&self) -> &Limits {
        &self.config.limits
    }

    /// Changes what is shared, and tells the owner when that left events.
    fn update<T>(&self, change: impl FnOnce(&mut Inner) -> T) -> T {
        let mut inner = self.lock();
        let before = inner.events.len();
        let result = change(&mut inner);
        let mut waker = None;
        if inner.events.len() > before || (before > 0 && !inner.woken) {
            self.ready.notify_all();
            if !inner.woken {
                waker = inner.waker.clone();
                inner.woken = waker.is_some();
            }
        }
        drop(inner);
        if let Some(waker) = waker {
            call(&waker);
        }
        result
    }

    // What the owner does.

    pub(crate) fn state(&self) -> State {
        self.lock().state
    }

    pub(crate) fn session(&self) -> Option<SessionInfo> {
        self.lock().session.clone()
    }

    pub(crate) fn connected_before(&self) -> bool {
        self.lock().connections > 0
    }

    pub(crate) fn token(&self) -> Option<Token> {
        self.lock().token.clone()
    }

    pub(crate) fn set_waker(&self, waker: Option<Waker>) {
        let call_now = {
            let mut inner = self.lock();
            inner.woken = waker.is_some() && !inner.events.is_empty();
            let now = inner.woken.then(|| waker.clone()).flatten();
            // The old one's destructor is the owner's code.
            let old = std::mem::replace(&mut inner.waker, waker);
            drop(inner);
            drop(old);
            now
        };
        if let Some(waker) = call_now {
            call(&waker);
        }
    }

    pub(crate) fn poll(&self, events: usize, mut bytes: usize) -> Vec<Event> {
        let mut polled = Vec::new();
        let mut inner = self.lock();
        inner.woken = false;
        while polled.len() < events {
            let budget = if polled.is_empty() { usize::MAX } else { bytes };
            let Some((event, cost)) = inner.pop(budget) else {
                break;
            };
            bytes = bytes.saturating_sub(cost);
            polled.push(event);
        }
        let drained = inner.events.is_empty() && !polled.is_empty();
        drop(inner);
        if drained {
            self.control.notify_one();
        }
        polled
    }

    pub(crate) fn poll_one(&self) -> Option<Event> {
        let mut inner = self.lock();
        inner.woken = false;
        let (event, _) = inner.pop(usize::MAX)?;
        let drained = inner.events.is_empty();
        drop(inner);
        if drained {
            self.control.notify_one();
        }
        Some(event)
    }

    pub(crate) fn wait(&self, timeout: Duration) -> bool {
        let inner = self.lock();
        let waited = self
            .ready
            .wait_timeout_while(inner, timeout, |inner| inner.events.is_empty());
        let (inner, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !inner.events.is_empty()
    }

    pub(crate) fn is_connected(&self) -> bool {
        self.lock().can_call()
    }

    pub(crate) fn send_room(&self) -> usize {
        let inner = self.lock();
        if !inner.can_call() || inner.command_bytes >= self.limits().command_bytes {
            return 0;
        }
        let places = self.call_places().saturating_sub(inner.commands.len());
        places.min(self.limits().calls.saturating_sub(inner.open_calls()))
    }

    /// How many commands may wait for a call to be taken.
    fn call_places(&self) -> usize {
        self.limits()
            .commands
            .saturating_sub(RESERVED_COMMANDS)
            .max(1)
    }

    pub(crate) fn call(
        &self,
        request: u32,
        kind: CallKind,
        name: &str,
        args: &[u8],
    ) -> Result<(), SendError> {
        if request == 0 {
            return Err(SendError::Zero);
        }
        let (size, limit) = (name.len() + args.len(), self.limits().argument_bytes);
        if size > limit {
            return Err(SendError::TooBig { size, limit });
        }
        let mut inner = self.lock();
        match (inner.state, &inner.session) {
            (State::Closed, _) => return Err(SendError::Closed),
            (State::Open, Some(session)) if inner.can_call() => {
                if kind == CallKind::Procedure && session.protocol == Protocol::V1 {
                    return Err(SendError::Unsupported(session.protocol));
                }
            }
            _ => return Err(SendError::NotConnected),
        }
        if inner.calls.contains_key(&request) {
            return Err(SendError::InUse(request));
        }
        if inner.commands.len() >= self.call_places()
            || inner.open_calls() >= self.limits().calls
            || !inner.has_bytes(size, self.limits())
        {
            return Err(SendError::Full);
        }
        inner.last_call += 1;
        let number = inner.last_call;
        inner.calls.insert(request, Pending { number, kind });
        inner.forget_answered();
        inner
            .deadlines
            .push_back((Instant::now() + self.config.timeouts.call, request, number));
        let first = inner.deadlines.len() == 1;
        let args = Bytes::copy_from_slice(args);
        inner.queue(Command::Call {
            request,
            kind,
            name: name.into(),
            args,
        });
        drop(inner);
        self.commands.notify_one();
        if first {
            self.deadline.notify_one();
        }
        Ok(())
    }

    pub(crate) fn subscribe(&self, set: u32, queries: Vec<Box<str>>) -> Result<(), SendError> {
        if queries.is_empty() {
            return Err(SendError::NoQuery);
        }
        let size = queries.iter().map(|query| query.len()).sum();
        let limit = self.limits().argument_bytes;
        if size > limit {
            return Err(SendError::TooBig { size, limit });
        }
        let mut inner = self.lock();
        if inner.state == State::Closed {
            return Err(SendError::Closed);
        }
        if inner.sets.iter().any(|entry| entry.set == set) {
            return Err(SendError::InUse(set));
        }
        if inner.sets.len() >= self.limits().sets {
            return Err(SendError::Full);
        }
        if inner.state == State::Open {
            if inner.commands.len() >= self.limits().commands
                || !inner.has_bytes(size, self.limits())
            {
                return Err(SendError::Full);
            }
            let command = Command::Subscribe {
                set,
                queries: queries.clone(),
                resync: false,
            };
            inner.queue(command);
        }
        inner.sets.push(Set {
            set,
            queries,
            leaving: false,
        });
        drop(inner);
        self.commands.notify_one();
        Ok(())
    }

    pub(crate) fn unsubscribe(&self, set: u32) -> Result<(), SendError> {
        let result = self.update(|inner| {
            if inner.state == State::Closed {
                return Err(SendError::Closed);
            }
            let open = inner.state == State::Open;
            let entry = inner
                .sets
                .iter_mut()
                .find(|entry| entry.set == set && !entry.leaving);
            let Some(entry) = entry else {
                return Err(SendError::UnknownSet(set));
            };
            if open {
                if inner.commands.len() >= self.limits().commands {
                    return Err(SendError::Full);
                }
                entry.leaving = true;
                inner.queue(Command::Unsubscribe { set });
            } else {
                inner.push(
                    Event::Removed {
                        set,
                        tables: Vec::new(),
                    },
                    self.limits(),
                );
            }
            Ok(())
        });
        self.commands.notify_one();
        result
    }

    pub(crate) fn close(&self) {
        self.update(|inner| {
            if inner.state != State::Closed {
                inner.lose(LostReason::Closed, self.limits());
                let reason = DisconnectReason::Requested;
                inner.push(
                    Event::Disconnected {
                        reason,
                        will_retry: None,
                    },
                    self.limits(),
                );
                inner.end();
            }
        });
        self.control.notify_one();
    }

    // What the connection does.

    /// Waits for something to send.
    pub(crate) async fn next_command(&self) -> Command {
        loop {
            if let Some(command) = self.take_command() {
                return command;
            }
            self.commands.notified().await;
        }
    }

    /// Something to send, when there is something.
    pub(crate) fn take_command(&self) -> Option<Command> {
        let mut inner = self.lock();
        let command = inner.commands.pop_front()?;
        inner.command_bytes -= size(&command);
        Some(command)
    }

    /// Waits until the client is closed.
    pub(crate) async fn closed(&self) {
        while self.state() != State::Closed {
            self.control.notified().await;
        }
    }

    /// Whether there is room for more events.
    pub(crate) fn has_room(&self) -> bool {
        self.lock().events.has_room(self.limits())
    }

    /// Waits until the client is closed (`false`) or all its events are polled (`true`).
    pub(crate) async fn drained(&self) -> bool {
        loop {
            {
                let inner = self.lock();
                if inner.state == State::Closed {
                    return false;
                }
                if inner.events.is_empty() {
                    return true;
                }
            }
            self.control.notified().await;
        }
    }

    pub(crate) fn connecting(&self) {
        let mut inner = self.lock();
        if inner.state != State::Closed {
            inner.state = State::Connecting;
        }
    }

    pub(crate) fn connect_failed(
        &self,
        kind: ConnectErrorKind,
        message: String,
        will_retry: Option<Duration>,
    ) {
        self.update(|inner| {
            if inner.state != State::Closed {
                let event = Event::ConnectError {
                    kind,
                    message,
                    will_retry,
                };
                inner.push(event, self.limits());
                inner.wait_or_end(will_retry);
            }
        });
    }

    /// The server said hello: makes all subscriptions, and says how many of them are made
    /// again. `None` when the client was closed meanwhile.
    pub(crate) fn connected(
        &self,
        hello: &Hello,
        protocol: Protocol,
        #[cfg(feature = "json")] schema: Option<Arc<crate::Schema>>,
    ) -> Option<usize> {
        let resync = self.update(|inner| {
            if inner.state == State::Closed {
                return None;
            }
            let resumed = inner.connections > 0;
            let resync = if resumed { inner.sets.len() } else { 0 };
            inner.connections += 1;
            inner.state = State::Open;
            inner.token = Some(hello.token.clone());
            inner.session = Some(SessionInfo {
                identity: hello.identity,
                connection_id: hello.connection_id,
                protocol,
            });
            for index in 0..inner.sets.len() {
                let Set { set, queries, .. } = &inner.sets[index];
                let (set, queries) = (*set, queries.clone());
                inner.queue(Command::Subscribe {
                    set,
                    queries,
                    resync: resumed,
                });
            }
            let connected = Connected {
                identity: hello.identity,
                connection_id: hello.connection_id,
                token: hello.token.clone(),
                protocol,
                resumed,
                resync,
                #[cfg(feature = "json")]
                schema,
            };
            inner.push(Event::Connected(Box::new(connected)), self.limits());
            Some(resync)
        });
        self.commands.notify_one();
        resync
    }

    /// Tells the owner. Says whether there is room for more.
    pub(crate) fn push(&self, events: &mut Vec<Event>) -> bool {
        self.update(|inner| {
            let mut room = true;
            if inner.state != State::Closed {
                for event in events.drain(..) {
                    room &= inner.push(event, self.limits());
                }
            }
            room
        })
    }

    /// Ends calls whose time is over.
    pub(crate) fn expire(&self, now: Instant) -> Expired {
        self.update(|inner| {
            let mut sent = Vec::new();
            while let Some(&(deadline, request, number)) = inner.deadlines.front() {
                let kind = match inner.calls.get(&request) {
                    Some(pending) if pending.number == number => pending.kind,
                    // It was answered.
                    _ => {
                        inner.deadlines.pop_front();
                        continue;
                    }
                };
                if deadline > now {
                    return Expired {
                        sent,
                        next: Some(deadline),
                    };
                }
                inner.deadlines.pop_front();
                let queued = inner.commands.iter().position(|command| {
                    matches!(command, Command::Call { request: queued, .. } if *queued == request)
                });
                match queued.and_then(|index| inner.commands.remove(index)) {
                    Some(command) => inner.command_bytes -= size(&command),
                    None => sent.push(request),
                }
                inner.push(kind.lost(request, LostReason::TimedOut), self.limits());
            }
            Expired { sent, next: None }
        })
    }

    pub(crate) fn disconnected(&self, reason: DisconnectReason, will_retry: Option<Duration>) {
        self.update(|inner| {
            if inner.state == State::Closed {
                return;
            }
            inner.lose(LostReason::Disconnected, self.limits());
            if reason == DisconnectReason::Lagged {
                let (events, bytes) = (inner.events.len(), inner.events.bytes());
                inner.push(Event::Lagged { events, bytes }, self.limits());
            }
            inner.push(Event::Disconnected { reason, will_retry }, self.limits());
            inner.session = None;
            inner.wait_or_end(will_retry);
        });
    }

    #[cfg(feature = "json")]
    pub(crate) fn schema(&self) -> Option<Result<Arc<crate::Schema>, String>> {
        self.lock().schema.clone()
    }

    #[cfg(feature = "json")]
    pub(crate) fn set_schema(&self, schema: Result<Arc<crate::Schema>, String>) {
        let old = self.lock().schema.replace(schema);
        drop(old);
    }
}

impl Inner {
    /// Whether the connection is the one that the owner knows: a call that is made between the
    /// loss of one and the news of it must not run on the next one, as it is lost for its
    /// owner.
    fn can_call(&self) -> bool {
        self.state == State::Open && self.told && self.told_connections == self.connections
    }

    /// Takes the first event when it costs at most so many bytes: its owner is told.
    fn pop(&mut self, budget: usize) -> Option<(Event, usize)> {
        let (event, cost) = self.events.pop(budget)?;
        match &event {
            Event::Connected(_) => {
                self.told = true;
                self.told_connections += 1;
            }
            Event::Disconnected { .. } => self.told = false,
            _ => {}
        }
        Some((event, cost))
    }

    /// Calls whose outcomes were not polled.
    fn open_calls(&self) -> usize {
        self.calls.len() + self.events.answers()
    }

    /// Drops the deadlines of calls that were answered, once these are most of them.
    fn forget_answered(&mut self) {
        if self.deadlines.len() > 2 * self.calls.len() + 64 {
            let calls = &self.calls;
            self.deadlines.retain(|(_, request, number)| {
                calls
                    .get(request)
                    .is_some_and(|pending| pending.number == *number)
            });
        }
    }

    fn has_bytes(&self, size: usize, limits: &Limits) -> bool {
        self.command_bytes == 0 || self.command_bytes + size <= limits.command_bytes
    }

    fn queue(&mut self, command: Command) {
        self.command_bytes += size(&command);
        self.commands.push_back(command);
    }

    /// Queues an event and frees the number that it is the last word about. Says whether
    /// there is room for more.
    fn push(&mut self, event: Event, limits: &Limits) -> bool {
        match &event {
            Event::Reducer { request, .. }
            | Event::Procedure { request, .. }
            | Event::Query { request, .. } => {
                self.calls.remove(request);
            }
            Event::Removed { set, .. } | Event::SubError { set, .. } => {
                let set = *set;
                self.sets.retain(|entry| entry.set != set);
            }
            _ => {}
        }
        self.events.push(event, limits)
    }

    /// Ends what was under way.
    fn lose(&mut self, reason: LostReason, limits: &Limits) {
        self.commands.clear();
        self.command_bytes = 0;
        self.deadlines.clear();
        let mut lost: Vec<_> = self.calls.drain().collect();
        lost.sort_unstable_by_key(|(_, pending)| pending.number);
        for (request, pending) in lost {
            self.push(pending.kind.lost(request, reason), limits);
        }
        let leaving: Vec<u32> = self
            .sets
            .iter()
            .filter(|entry| entry.leaving)
            .map(|entry| entry.set)
            .collect();
        for set in leaving {
            self.push(
                Event::Removed {
                    set,
                    tables: Vec::new(),
                },
                limits,
            );
        }
    }

    fn wait_or_end(&mut self, will_retry: Option<Duration>) {
        match will_retry {
            Some(_) => self.state = State::Waiting,
            None => self.end(),
        }
    }

    fn end(&mut self) {
        self.state = State::Closed;
        self.session = None;
        self.sets.clear();
    }
}

fn size(command: &Command) -> usize {
    match command {
        Command::Subscribe { queries, .. } => queries.iter().map(|query| query.len()).sum(),
        Command::Unsubscribe { .. } => 0,
        Command::Call { name, args, .. } => name.len() + args.len(),
    }
}

/// Calls the owner's code, which cannot stop the connection by a panic.
fn call(waker: &Waker) {
    let _ = catch_unwind(AssertUnwindSafe(|| waker()));
}
