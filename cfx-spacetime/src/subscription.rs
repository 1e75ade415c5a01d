//! Subscriptions.

use core::cell::Cell;
use core::fmt;
use std::rc::Rc;

use spacetime_abi::encode;

use crate::connection::{DbConnection, Inner};
use crate::context::{ErrorContext, SubscriptionEventContext};
use crate::error::Error;
use crate::imports;

type OnApplied = Box<dyn FnOnce(&SubscriptionEventContext)>;
type OnError = Box<dyn FnOnce(&ErrorContext, Error)>;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SetState {
    Pending,
    Active,
    /// It shall end, and the host has not answered.
    Ending,
    Ended,
}

/// A subscription as it is kept with its connection.
pub(crate) struct Set {
    pub(crate) id: u32,
    pub(crate) state: Cell<SetState>,
    on_applied: Cell<Option<OnApplied>>,
    on_error: Cell<Option<OnError>>,
    on_ended: Cell<Option<OnApplied>>,
}

impl Set {
    pub(crate) fn applied(&self, connection: &DbConnection) {
        if self.state.get() == SetState::Pending {
            self.state.set(SetState::Active);
        }
        // Not when it shall end already, and not anew after a reconnect.
        if self.state.get() == SetState::Active
            && let Some(run) = self.on_applied.take()
        {
            run(&SubscriptionEventContext::new(connection));
        }
    }

    pub(crate) fn removed(&self, connection: &DbConnection) {
        let on_ended = self.on_ended.take();
        self.end();
        if let Some(run) = on_ended {
            run(&SubscriptionEventContext::new(connection));
        }
    }

    pub(crate) fn failed(&self, connection: &DbConnection, error: Error) {
        let on_error = self.on_error.take();
        self.end();
        match on_error {
            Some(run) => run(&ErrorContext::new(connection), error),
            None => crate::connection::report(format_args!("subscription"), &error),
        }
    }

    pub(crate) fn end(&self) {
        self.state.set(SetState::Ended);
        drop(self.on_applied.take());
        drop(self.on_error.take());
        drop(self.on_ended.take());
    }
}

/// The queries of a subscription: one SQL text, or several.
pub trait Queries {
    /// The texts.
    fn into_queries(self) -> Box<[Box<str>]>;
}

impl Queries for &str {
    fn into_queries(self) -> Box<[Box<str>]> {
        Box::new([self.into()])
    }
}

impl Queries for String {
    fn into_queries(self) -> Box<[Box<str>]> {
        Box::new([self.into()])
    }
}

impl<T: Into<Box<str>>, const N: usize> Queries for [T; N] {
    fn into_queries(self) -> Box<[Box<str>]> {
        self.into_iter().map(Into::into).collect()
    }
}

impl<T: Into<Box<str>> + Clone> Queries for &[T] {
    fn into_queries(self) -> Box<[Box<str>]> {
        self.iter().cloned().map(Into::into).collect()
    }
}

impl<T: Into<Box<str>>> Queries for Vec<T> {
    fn into_queries(self) -> Box<[Box<str>]> {
        self.into_iter().map(Into::into).collect()
    }
}

/// Makes a subscription; made by [`DbConnection::subscription_builder`].
#[must_use = "`subscribe` subscribes"]
pub struct SubscriptionBuilder {
    connection: DbConnection,
    on_applied: Option<OnApplied>,
    on_error: Option<OnError>,
}

impl SubscriptionBuilder {
    pub(crate) fn new(connection: &DbConnection) -> Self {
        Self {
            connection: connection.clone(),
            on_applied: None,
            on_error: None,
        }
    }

    /// Calls `run` when the rows of the subscription are there, after the callbacks of those
    /// rows; once, also when the connection is lost and made again.
    pub fn on_applied(mut self, run: impl FnOnce(&SubscriptionEventContext) + 'static) -> Self {
        self.on_applied = Some(Box::new(run));
        self
    }

    /// Calls `run` when the server cannot make the subscription. Without it the error is
    /// logged.
    pub fn on_error(mut self, run: impl FnOnce(&ErrorContext, Error) + 'static) -> Self {
        self.on_error = Some(Box::new(run));
        self
    }

    /// Subscribes to the rows of one or more SQL queries, also before the connection stands.
    /// What the host refuses at once is told to `on_error` before this returns.
    pub fn subscribe(self, queries: impl Queries) -> SubscriptionHandle {
        self.subscribe_to(&queries.into_queries())
    }

    /// Subscribes to all rows of each table that the script has used so far by
    /// [`DbConnection::db`].
    pub fn subscribe_to_all_tables(self) -> SubscriptionHandle {
        let tables = self.connection.inner().all_tables();
        let queries: Vec<Box<str>> = tables
            .iter()
            .map(|table| ["SELECT * FROM \"", &table.name, "\""].concat().into())
            .collect();
        self.subscribe_to(&queries)
    }

    fn subscribe_to(self, queries: &[Box<str>]) -> SubscriptionHandle {
        let inner = self.connection.inner();
        let set = Rc::new(Set {
            id: inner.next_set(),
            state: Cell::new(SetState::Pending),
            on_applied: Cell::new(self.on_applied),
            on_error: Cell::new(self.on_error),
            on_ended: Cell::new(None),
        });
        let outcome = if inner.is_ended() {
            Err(Error::Ended)
        } else {
            imports::subscribe(inner.handle, set.id, &encode(queries))
        };
        match outcome {
            Ok(_) => inner.sets.borrow_mut().push(Rc::clone(&set)),
            Err(error) => {
                set.failed(&self.connection, error);
            }
        }
        SubscriptionHandle {
            inner: Rc::clone(inner),
            set,
        }
    }
}

impl fmt::Debug for SubscriptionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubscriptionBuilder")
    }
}

/// A subscription. Dropping the handle leaves it as it is.
#[derive(Clone)]
pub struct SubscriptionHandle {
    inner: Rc<Inner>,
    set: Rc<Set>,
}

impl SubscriptionHandle {
    /// Whether its rows are there.
    #[must_use]
    pub fn is_active(&self) -> bool {
        matches!(self.set.state.get(), SetState::Active | SetState::Ending)
    }

    /// Whether it has ended: on demand, by an error, or with its connection.
    #[must_use]
    pub fn is_ended(&self) -> bool {
        self.set.state.get() == SetState::Ended
    }

    /// Ends the subscription. Its rows go in a later tick, other than those which another
    /// subscription has too.
    ///
    /// # Errors
    /// It has ended or shall end already, or the host's queue is full.
    pub fn unsubscribe(self) -> Result<(), Error> {
        self.unsubscribe_by(None)
    }

    /// Ends the subscription, and calls `run` when its rows are gone.
    ///
    /// # Errors
    /// As of [`unsubscribe`](Self::unsubscribe); `run` is not called then.
    pub fn unsubscribe_then(
        self,
        run: impl FnOnce(&SubscriptionEventContext) + 'static,
    ) -> Result<(), Error> {
        self.unsubscribe_by(Some(Box::new(run)))
    }

    fn unsubscribe_by(self, on_ended: Option<OnApplied>) -> Result<(), Error> {
        match self.set.state.get() {
            SetState::Pending | SetState::Active => {}
            SetState::Ending | SetState::Ended => return Err(Error::SubscriptionEnded),
        }
        imports::unsubscribe(self.inner.handle, self.set.id)?;
        self.set.state.set(SetState::Ending);
        self.set.on_ended.set(on_ended);
        Ok(())
    }
}

impl fmt::Debug for SubscriptionHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubscriptionHandle")
            .field("set", &self.set.id)
            .field("state", &self.set.state.get())
            .finish()
    }
}
