//! SpacetimeDB as scripts have it that name no crate but `cfx`.

use std::cell::RefCell;

use cfx::spacetime::mock::abi::{Ended, Event, encode};
use cfx::spacetime::mock::{Change, MockServer, Outcome, Reason};
use cfx::spacetime::{
    self, DbConnection, Error, Reconnect, ReducerError, SpacetimeType, Table, procedures, reducers,
};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[derive(SpacetimeType, Clone, Debug, PartialEq)]
enum Job {
    None,
    Police(u32),
}

#[derive(Table, Clone, Debug, PartialEq)]
#[table(name = "citizen", primary_key = id)]
struct Citizen {
    id: u32,
    job: Job,
}

reducers! {
    fn hire(id: u32, job: Job);
}

procedures! {
    fn count(job: Job) -> u32;
}

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn log(text: impl Into<String>) {
    LOG.with_borrow_mut(|log| log.push(text.into()));
}

#[spacetime::on_connect]
fn connected(conn: &DbConnection) {
    conn.subscription_builder()
        .subscribe("SELECT * FROM citizen");
    log("connected");
}

#[spacetime::on_reconnect]
fn again() {
    log("again");
}

#[spacetime::on_connect_error]
fn refused(error: &Error) {
    log(error.to_string());
}

#[spacetime::on_disconnect]
fn lost(error: &Option<Error>) {
    log(format!("lost {}", error.is_some()));
}

#[spacetime::on_unhandled_reducer_error]
fn failed(reducer: &str, error: &ReducerError) {
    log(format!("{reducer}: {error}"));
}

#[spacetime::on_insert(Citizen)]
fn came(row: &Citizen) {
    log(format!("+{:?}", row.job));
}

#[spacetime::on_update(Citizen)]
fn changed(_: &Citizen, new: &Citizen) {
    log(format!(">{:?}", new.job));
}

#[spacetime::on_delete(Citizen)]
fn went(row: Citizen) {
    log(format!("-{:?}", row.job));
}

#[test]
fn all_of_it() {
    let host = cfx::mock::MockHost::new();
    let server = MockServer::new();
    let conn = DbConnection::builder()
        .with_automatic_reconnect(Reconnect::default())
        .build()
        .unwrap();
    let taken = || LOG.take();
    server.send(&Event::ConnectError(Ended {
        reason: Reason::Unreachable,
        code: None,
        message: String::new(),
        retry_in_ms: Some(1),
    }));
    server.accept();
    assert_eq!(
        taken(),
        ["cannot connect: the server cannot be reached", "connected"]
    );
    let citizen = |job| Citizen { id: 1, job };
    let change = || Change::new("citizen");
    server.apply(&[change().insert(&citizen(Job::None))]);
    let police = citizen(Job::Police(3));
    server.transaction(&[change().insert(&police).delete(&citizen(Job::None))]);
    assert_eq!(conn.db().citizen().id().find(&1), Some(police.clone()));
    server.transaction(&[change().delete(&police)]);
    assert_eq!(taken(), ["+None", ">Police(3)", "-Police(3)"]);
    conn.reducers().hire(1, Job::Police(2)).unwrap();
    let calls = server.take_calls();
    assert_eq!(calls[0].args, encode(&(1_u32, Job::Police(2))));
    server.answer(calls[0].request, Outcome::Failed("no".into()));
    assert_eq!(taken(), ["hire: no"]);
    let count = conn.procedures().count(Job::None).unwrap();
    cfx::task::spawn(async move { log(format!("{:?}", count.await)) });
    server.answer_procedure(2, &7_u32);
    host.tick(0);
    server.disconnect(Reason::Reset, Some(1));
    server.accept_again();
    assert_eq!(taken(), ["Ok(7)", "lost true", "again"]);
}
