//! What the macros' code calls. Not part of the public interface: it may change in any
//! version.

pub use cfx_core::__private::{finish, inventory, spawn};
pub use spacetimedb_lib as lib;
use spacetimedb_lib::de::SeqProductAccess;
use spacetimedb_lib::ser::{Serialize, SerializeNamedProduct};

use crate::Call;
use crate::calls::{self, ReducerCall, ReducerOutcome};
use crate::connection::{RemoteProcedures, RemoteReducers};
use crate::context::{ProcedureEventContext, ReducerEventContext};
use crate::error::{Error, InternalError};
pub use crate::handlers::{
    Handler, on_connect, on_connect_error, on_delete, on_disconnect, on_insert, on_reconnect,
    on_unhandled_reducer_error, on_update,
};
use crate::imports;
use crate::table::{Index, Table, TableHandle, Unique, put};
use crate::types::{SpacetimeType, TypeWriter};

/// Writes a field of a struct.
///
/// # Errors
/// The writer's own.
#[inline(always)]
pub fn write_field<T: SpacetimeType, P: SerializeNamedProduct>(
    product: &mut P,
    name: &str,
    value: &T,
) -> Result<(), P::Error> {
    product.serialize_element(Some(name), value)
}

/// Reads the next field of a struct.
///
/// # Errors
/// The reader's own, or there is no such field.
#[inline(always)]
pub fn read_field<'de, T: SpacetimeType, P: SeqProductAccess<'de>>(
    product: &mut P,
) -> Result<T, P::Error> {
    match product.next_element()? {
        Some(value) => Ok(value),
        None => Err(lib::de::Error::custom("a field is missing")),
    }
}

/// Builds the arguments of a function.
#[derive(Default)]
pub struct Arguments(Vec<u8>);

impl Arguments {
    #[must_use]
    pub fn with<T: SpacetimeType>(mut self, value: &T) -> Self {
        put(&mut self.0, value);
        self
    }
}

/// Describes the parameters of a function.
pub fn parameters(to: &mut TypeWriter, count: u32) {
    to.parameters(count);
}

/// A unique column.
#[must_use]
pub fn unique<T: Table, K: Serialize>(table: &TableHandle<T>, nth: usize) -> Unique<T, K> {
    table.unique(nth)
}

/// An indexed column.
#[must_use]
pub fn index<T: Table, K: Ord + Clone + 'static>(
    table: &TableHandle<T>,
    column: u16,
    key: fn(&T) -> K,
) -> Index<T, K> {
    table.column_index(column, key)
}

/// A reducer that was declared by the macro.
#[derive(Clone, Copy)]
pub struct Function {
    pub name: &'static str,
    pub params: fn(&mut TypeWriter),
}

/// Calls a reducer.
///
/// # Errors
/// It was not sent.
pub fn call_reducer(
    reducers: &RemoteReducers,
    function: Function,
    arguments: Arguments,
) -> Result<ReducerCall, Error> {
    declare_reducer(reducers, function)?;
    reducers.send(imports::Call::Reducer, function.name.into(), &arguments.0)
}

/// Calls a reducer and has its answer told.
///
/// # Errors
/// It was not sent.
pub fn call_reducer_then(
    reducers: &RemoteReducers,
    function: Function,
    arguments: Arguments,
    run: impl FnOnce(&ReducerEventContext, ReducerOutcome) + 'static,
) -> Result<(), Error> {
    declare_reducer(reducers, function)?;
    reducers.send_then(function.name.into(), &arguments.0, Box::new(run))
}

/// The tags of `spacetime_abi::Declaration`.
const REDUCER: u8 = 1;
const PROCEDURE: u8 = 2;

fn declare_reducer(reducers: &RemoteReducers, function: Function) -> Result<(), Error> {
    reducers
        .inner
        .declare_function(REDUCER, function.name, function.params)
}

fn declare_procedure(procedures: &RemoteProcedures, function: Function) -> Result<(), Error> {
    procedures
        .inner
        .declare_function(PROCEDURE, function.name, function.params)
}

/// Calls a procedure.
///
/// # Errors
/// It was not sent.
pub fn call_procedure<T: SpacetimeType>(
    procedures: &RemoteProcedures,
    function: Function,
    arguments: Arguments,
) -> Result<Call<Result<T, InternalError>>, Error> {
    declare_procedure(procedures, function)?;
    let (call, answer) = Call::new();
    procedures.send(
        function.name,
        &arguments.0,
        Box::new(move |_, outcome| answer.set(calls::returned(outcome))),
    )?;
    Ok(call)
}

/// Calls a procedure and has its answer told.
///
/// # Errors
/// It was not sent.
pub fn call_procedure_then<T: SpacetimeType>(
    procedures: &RemoteProcedures,
    function: Function,
    arguments: Arguments,
    run: impl FnOnce(&ProcedureEventContext, Result<T, InternalError>) + 'static,
) -> Result<(), Error> {
    declare_procedure(procedures, function)?;
    procedures.send(
        function.name,
        &arguments.0,
        Box::new(move |connection, outcome| {
            let outcome = calls::returned(outcome);
            run(&calls::procedure_context(connection), outcome);
        }),
    )
}
