//! Calls of reducers and procedures, queries, and their answers.

use core::cell::Cell;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use std::borrow::Cow;
use std::rc::Rc;

use spacetime_abi::{Outcome, ProcedureOutcome, QueryOutcome, TableRows};
use spacetimedb_lib::Timestamp;
use spacetimedb_lib::bsatn::DecodeError;

use crate::connection::{DbConnection, Inner, RemoteProcedures, RemoteReducers};
use crate::context::Status;
use crate::context::{ErrorContext, ProcedureEventContext, ReducerEvent, ReducerEventContext};
use crate::error::{Error, InternalError, ReducerError};
use crate::imports;
use crate::table::Table;

/// How a reducer ended that a callback waits for: as the official client has it, what the
/// reducer answered, within whether it answered at all.
pub type ReducerOutcome = Result<Result<(), String>, InternalError>;

pub(crate) type OnReducer = Box<dyn FnOnce(&ReducerEventContext, ReducerOutcome)>;
pub(crate) type OnProcedure = Box<dyn FnOnce(&DbConnection, Result<Vec<u8>, InternalError>)>;
pub(crate) type OnQuery = Box<dyn FnOnce(&DbConnection, Result<&[TableRows<'_>], InternalError>)>;

/// Who waits for the answer to a call.
pub(crate) enum Pending {
    Reducer(Cow<'static, str>, ReducerWaits),
    Procedure(OnProcedure),
    Query(OnQuery),
}

pub(crate) enum ReducerWaits {
    Call(Rc<Answer<Result<(), ReducerError>>>),
    Callback(OnReducer),
}

impl Pending {
    /// Ends the call without an answer. Answers whether nobody waits for it, and nobody was
    /// told.
    pub(crate) fn lose(self, connection: &DbConnection) -> bool {
        match self {
            Self::Reducer(name, waits) => {
                if let ReducerWaits::Call(answer) = &waits
                    && answer.abandoned.get()
                    && !connection.has_reducer_error_hook()
                {
                    return true;
                }
                let outcome = Err(InternalError::Lost);
                finish_reducer(connection, name, waits, Timestamp::UNIX_EPOCH, outcome);
            }
            Self::Procedure(run) => run(connection, Err(InternalError::Lost)),
            Self::Query(run) => run(connection, Err(InternalError::Lost)),
        }
        false
    }
}

impl Inner {
    pub(crate) fn take_call(&self, request: u32) -> Option<Pending> {
        let mut calls = self.calls.borrow_mut();
        // Answers come nearly in order, so it is one of the first.
        let place = calls.iter().position(|(other, _)| *other == request)?;
        Some(calls.remove(place).1)
    }

    fn send(
        &self,
        how: imports::Call,
        name: &str,
        body: &[u8],
        pending: Pending,
    ) -> Result<(), Error> {
        if self.is_ended() {
            return Err(Error::Ended);
        }
        let request = self.next_request();
        imports::call(how, self.handle, request, name, body)?;
        self.calls.borrow_mut().push((request, pending));
        Ok(())
    }
}

pub(crate) fn outcome_of(outcome: Outcome) -> ReducerOutcome {
    match outcome {
        Outcome::Committed => Ok(Ok(())),
        Outcome::Failed(text) => Ok(Err(text)),
        Outcome::Internal(text) => Err(InternalError::Server(text)),
        Outcome::Lost => Err(InternalError::Lost),
    }
}

pub(crate) fn reducer_event(
    name: Cow<'static, str>,
    timestamp: Timestamp,
    outcome: &ReducerOutcome,
) -> ReducerEvent {
    ReducerEvent {
        timestamp,
        status: match outcome {
            Ok(Ok(())) => Status::Committed,
            Ok(Err(text)) => Status::Err(text.clone()),
            Err(error) => Status::Internal(error.clone()),
        },
        reducer: name,
    }
}

/// Tells whoever waits how the reducer ended.
pub(crate) fn finish_reducer(
    connection: &DbConnection,
    name: Cow<'static, str>,
    waits: ReducerWaits,
    timestamp: Timestamp,
    outcome: ReducerOutcome,
) {
    match waits {
        ReducerWaits::Callback(run) => {
            let event = reducer_event(name, timestamp, &outcome);
            run(&ReducerEventContext::new(connection, event), outcome);
        }
        ReducerWaits::Call(answer) => {
            let result = match outcome {
                Ok(Ok(())) => Ok(()),
                Ok(Err(text)) => Err(ReducerError::Failed(text)),
                Err(error) => Err(ReducerError::Internal(error)),
            };
            match result {
                Err(error) if answer.abandoned.get() => connection.unhandled(&name, &error),
                result => answer.set(result),
            }
        }
    }
}

pub(crate) fn procedure_outcome(outcome: ProcedureOutcome) -> Result<Vec<u8>, InternalError> {
    match outcome {
        ProcedureOutcome::Returned(bytes) => Ok(bytes),
        ProcedureOutcome::Internal(text) => Err(InternalError::Server(text)),
        ProcedureOutcome::Lost => Err(InternalError::Lost),
    }
}

pub(crate) fn query_outcome<'e, 'a>(
    outcome: &'e QueryOutcome<'a>,
) -> Result<&'e [TableRows<'a>], InternalError> {
    match outcome {
        QueryOutcome::Rows(tables) => Ok(tables),
        QueryOutcome::Failed(text) => Err(InternalError::Server(text.clone())),
        QueryOutcome::Lost => Err(InternalError::Lost),
    }
}

impl DbConnection {
    fn has_reducer_error_hook(&self) -> bool {
        let hook = &self.inner().hooks.on_reducer_error;
        let run = hook.take();
        let has = run.is_some();
        hook.set(run);
        has
    }

    fn unhandled(&self, name: &str, error: &ReducerError) {
        let hook = &self.inner().hooks.on_reducer_error;
        match hook.take() {
            Some(mut run) => {
                run(&ErrorContext::new(self), name, error);
                self.put_back(hook, run);
            }
            None => crate::connection::report(format_args!("reducer '{name}'"), error),
        }
    }

    /// Asks the server once for the rows that match a SQL query on table `T`; the cache is not
    /// changed, and the rows need not be subscribed to.
    ///
    /// # Errors
    /// It was not sent: not connected, or the queue is full. The answer has errors of its own.
    ///
    /// ```
    /// use cfx_spacetime::{DbConnection, Table};
    ///
    /// #[derive(Table, Clone, Debug, PartialEq)]
    /// #[table(name = "seat")]
    /// struct Seat {
    ///     id: u32,
    /// }
    ///
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// # let conn = DbConnection::builder().build()?;
    /// # server.accept();
    /// let rows = conn.query::<Seat>("SELECT * FROM seat WHERE id < 10")?;
    /// cfx_core::task::spawn(async move {
    ///     cfx_core::print!("{:?}", rows.await);
    /// });
    /// # server.answer_query(&[cfx_spacetime::mock::Change::new("seat").insert(&Seat { id: 3 })]);
    /// # host.tick(0);
    /// # assert_eq!(host.take_log(), ["Ok([Seat { id: 3 }])"]);
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    pub fn query<T: Table>(&self, sql: &str) -> Result<Call<Result<Vec<T>, InternalError>>, Error> {
        // The rows are decoded here, so what they are is asked for as of any table.
        let table = self.db().table::<T>();
        let (call, answer) = Call::new();
        let inner = self.inner();
        let run: OnQuery = Box::new(move |_, outcome| {
            answer.set(outcome.and_then(|tables| {
                if table.is_known() {
                    decode_rows(tables)
                } else {
                    Err(bad_answer("the host has not compared the table's type"))
                }
            }));
        });
        inner.send(
            imports::Call::Query,
            "",
            sql.as_bytes(),
            Pending::Query(run),
        )?;
        Ok(call)
    }
}

fn decode_rows<T: Table>(tables: &[TableRows<'_>]) -> Result<Vec<T>, InternalError> {
    let mut decoded = Vec::new();
    for table in tables {
        let rows = table.inserts.iter().map_err(bad_answer)?;
        for row in rows {
            decoded.push(spacetime_abi::decode(row).map_err(bad_answer)?);
        }
    }
    Ok(decoded)
}

fn bad_answer(error: impl fmt::Display) -> InternalError {
    InternalError::BadAnswer(error.to_string())
}

/// A value that comes later, and who waits for it.
pub(crate) struct Answer<T> {
    value: Cell<Option<T>>,
    waker: Cell<Option<Waker>>,
    pub(crate) abandoned: Cell<bool>,
}

impl<T> Answer<T> {
    pub(crate) fn set(&self, value: T) {
        self.value.set(Some(value));
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// A call that was sent. Awaiting it gives its answer; dropping it leaves the call as it is.
///
/// What it answers is told after the callbacks of the rows that the call changed, and after
/// everything else that the host has to say in that tick.
pub struct Call<T> {
    answer: Rc<Answer<T>>,
}

impl<T> Call<T> {
    pub(crate) fn new() -> (Self, Rc<Answer<T>>) {
        let answer = Rc::new(Answer {
            value: Cell::new(None),
            waker: Cell::new(None),
            abandoned: Cell::new(false),
        });
        let call = Self {
            answer: Rc::clone(&answer),
        };
        (call, answer)
    }
}

impl<T> Future for Call<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match self.answer.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                let old = self.answer.waker.replace(Some(context.waker().clone()));
                drop(old);
                Poll::Pending
            }
        }
    }
}

impl<T> Drop for Call<T> {
    fn drop(&mut self) {
        self.answer.abandoned.set(true);
        drop(self.answer.waker.take());
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Call")
    }
}

/// A call of a reducer that was sent.
pub type ReducerCall = Call<Result<(), ReducerError>>;

impl RemoteReducers {
    pub(crate) fn send(
        &self,
        how: imports::Call,
        name: Cow<'static, str>,
        body: &[u8],
    ) -> Result<ReducerCall, Error> {
        let (call, answer) = Call::new();
        let pending = Pending::Reducer(name.clone(), ReducerWaits::Call(answer));
        self.inner.send(how, &name, body, pending)?;
        Ok(call)
    }

    pub(crate) fn send_then(
        &self,
        name: Cow<'static, str>,
        body: &[u8],
        run: OnReducer,
    ) -> Result<(), Error> {
        let pending = Pending::Reducer(name.clone(), ReducerWaits::Callback(run));
        self.inner
            .send(imports::Call::Reducer, &name, body, pending)
    }

    /// Calls a reducer by its name, with arguments that are BSATN already.
    ///
    /// # Errors
    /// It was not sent: not connected, or the queue is full. The answer has errors of its own.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// # let conn = cfx_spacetime::DbConnection::builder().build()?;
    /// # server.accept();
    /// let call = conn.reducers().call("take_seat", &3_u32.to_le_bytes())?;
    /// # assert_eq!(server.take_calls()[0].args, [3, 0, 0, 0]);
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    pub fn call(&self, name: &str, args: &[u8]) -> Result<ReducerCall, Error> {
        self.send(imports::Call::Reducer, name.to_owned().into(), args)
    }

    /// Calls a reducer by its name with JSON: an object with the parameters' names, or an
    /// array in their order. The host translates it by the database's schema.
    ///
    /// # Errors
    /// It was not sent: not connected, the queue is full, or the JSON is not what the reducer
    /// takes. The answer has errors of its own.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// # let conn = cfx_spacetime::DbConnection::builder().build()?;
    /// # server.accept();
    /// let call = conn.reducers().call_json("take_seat", r#"{"id": 3}"#)?;
    /// # assert_eq!(server.take_calls()[0].args, br#"{"id": 3}"#);
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    pub fn call_json(&self, name: &str, json: &str) -> Result<ReducerCall, Error> {
        self.send(
            imports::Call::ReducerJson,
            name.to_owned().into(),
            json.as_bytes(),
        )
    }
}

impl RemoteProcedures {
    pub(crate) fn send(&self, name: &str, args: &[u8], run: OnProcedure) -> Result<(), Error> {
        let pending = Pending::Procedure(run);
        self.inner
            .send(imports::Call::Procedure, name, args, pending)
    }

    /// Calls a procedure by its name, with arguments that are BSATN already; the answer is
    /// BSATN too.
    ///
    /// # Errors
    /// It was not sent: not connected, or the queue is full. The answer has errors of its own.
    ///
    /// ```
    /// # let host = cfx_core::mock::MockHost::new();
    /// # let server = cfx_spacetime::mock::MockServer::new();
    /// # let conn = cfx_spacetime::DbConnection::builder().build()?;
    /// # server.accept();
    /// let call = conn.procedures().call("free_seats", &[])?;
    /// # assert_eq!(server.take_calls()[0].name, "free_seats");
    /// # Ok::<(), cfx_spacetime::Error>(())
    /// ```
    pub fn call(
        &self,
        name: &str,
        args: &[u8],
    ) -> Result<Call<Result<Vec<u8>, InternalError>>, Error> {
        let (call, answer) = Call::new();
        self.send(name, args, Box::new(move |_, outcome| answer.set(outcome)))?;
        Ok(call)
    }
}

/// Decodes what a procedure answered.
pub(crate) fn returned<T: for<'de> spacetimedb_lib::de::Deserialize<'de>>(
    outcome: Result<Vec<u8>, InternalError>,
) -> Result<T, InternalError> {
    outcome.and_then(|bytes| {
        spacetime_abi::decode(&bytes).map_err(|error: DecodeError| bad_answer(error))
    })
}

pub(crate) fn procedure_context(connection: &DbConnection) -> ProcedureEventContext {
    ProcedureEventContext::new(connection)
}
