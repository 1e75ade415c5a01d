//! The C functions against a server made of a script.

#![allow(
    clippy::undocumented_unsafe_blocks,
    reason = "each passes C string literals, or pointers that it has just made"
)]

mod server;

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr::{null, null_mut};

use server::{PATIENCE, Peer, Server, committed, update};
use spacetime_client::wire::v2::ReducerOutcome;
use spacetime_client_ffi::*;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

fn shown(text: *const c_char) -> String {
    match text.is_null() {
        true => "NULL".to_owned(),
        false => unsafe { CStr::from_ptr(text) }.to_str().unwrap().to_owned(),
    }
}

/// A string that came from the library, given back.
fn taken(text: *mut c_char) -> String {
    let shown = shown(text);
    unsafe { spacetimedb_client_free_string(text) };
    shown
}

fn c(text: &str) -> CString {
    CString::new(text).unwrap()
}

fn last_error() -> (SpacetimedbError, String) {
    let code = spacetimedb_client_last_error_code();
    (code, taken(spacetimedb_client_last_error()))
}

#[track_caller]
fn fails(failed: bool, code: SpacetimedbError, words: &str) {
    assert!(failed, "it succeeds");
    let (actual, message) = last_error();
    assert_eq!(actual, code, "{message}");
    assert!(message.contains(words), "{message}");
}

/// Where callbacks write what they are told.
type Log = UnboundedSender<String>;

fn write(log: *mut c_void, line: String) {
    let log = unsafe { &*log.cast::<Log>() };
    let _ = log.send(line);
}

unsafe extern "C" fn on_connected(
    log: *mut c_void,
    connection: SpacetimedbConnection,
    connected: *const SpacetimedbConnected,
) {
    let connected = unsafe { &*connected };
    let identity = shown(connected.identity);
    // It may have ended already, which is told next.
    let known = taken(spacetimedb_connection_identity(connection));
    assert!(known == identity || known == "NULL", "{known}");
    assert_eq!(shown(connected.connection_id).len(), 32);
    let again = if connected.resumed { " again" } else { "" };
    write(
        log,
        format!(
            "connected{again} as {}, v{}, {}",
            &identity[..4],
            connected.protocol,
            shown(connected.token)
        ),
    );
}

unsafe extern "C" fn on_ended(
    log: *mut c_void,
    _: SpacetimedbConnection,
    ended: *const SpacetimedbEnded,
) {
    let ended = unsafe { &*ended };
    assert!(!shown(ended.message).is_empty());
    let retry = if ended.retry_in_ms < 0 {
        "never"
    } else {
        "soon"
    };
    write(
        log,
        format!("{:?} {}, {retry} again", ended.reason, ended.status),
    );
}

unsafe extern "C" fn on_subscription(
    log: *mut c_void,
    _: SpacetimedbConnection,
    subscription: *const SpacetimedbSubscription,
) {
    let it = unsafe { &*subscription };
    let message = shown(it.message);
    write(log, format!("{:?} {} {message}", it.state, it.subscription));
}

unsafe extern "C" fn on_row(
    log: *mut c_void,
    connection: SpacetimedbConnection,
    row: *const SpacetimedbRow,
) {
    let row = unsafe { &*row };
    let bytes = unsafe { std::slice::from_raw_parts(row.row, row.row_len) };
    let table = shown(row.table);
    let rows = unsafe { spacetimedb_connection_row_count(connection, row.table) };
    let mut line = format!(
        "{:?} {table} {bytes:?} {} of {rows}",
        row.op,
        shown(row.row_json)
    );
    if !row.old_row.is_null() {
        let old = unsafe { std::slice::from_raw_parts(row.old_row, row.old_row_len) };
        line.push_str(&format!(", was {old:?} {}", shown(row.old_json)));
    }
    if row.request != 0 {
        line.push_str(&format!(", by {}", row.request));
    }
    write(log, line);
}

unsafe extern "C" fn on_result(
    log: *mut c_void,
    _: SpacetimedbConnection,
    result: *const SpacetimedbResult,
) {
    let it = unsafe { &*result };
    write(
        log,
        format!(
            "{:?} {} {} {:?} {} {} at {}",
            it.call,
            it.request,
            shown(it.name),
            it.outcome,
            shown(it.message),
            shown(it.rows_json),
            it.timestamp_us
        ),
    );
}

/// A connection, and what it is told.
struct Owner {
    connection: SpacetimedbConnection,
    told: UnboundedReceiver<String>,
    log: *mut Log,
}

impl Owner {
    fn new() -> Owner {
        Owner::of(spacetimedb_connection_create())
    }

    fn of(connection: SpacetimedbConnection) -> Owner {
        let (log, told) = unbounded_channel();
        let log = Box::into_raw(Box::new(log));
        let data = log.cast();
        assert!(spacetimedb_connection_on_connected(
            connection,
            Some(on_connected),
            data
        ));
        assert!(spacetimedb_connection_on_ended(
            connection,
            Some(on_ended),
            data
        ));
        assert!(spacetimedb_connection_on_subscription(
            connection,
            Some(on_subscription),
            data
        ));
        assert!(spacetimedb_connection_on_result(
            connection,
            Some(on_result),
            data
        ));
        assert!(unsafe { spacetimedb_connection_on_row(connection, null(), Some(on_row), data) });
        assert!(spacetimedb_connection_set_retry(connection, 1, 1, -1));
        Owner {
            connection,
            told,
            log,
        }
    }

    fn connect(&self, server: &Server) {
        let url = c(&format!("{}/db", server.uri()));
        assert!(unsafe { spacetimedb_connection_connect(self.connection, url.as_ptr()) });
    }

    /// One that is connected.
    async fn open(server: &Server) -> (Owner, Peer) {
        let mut owner = Owner::new();
        owner.connect(server);
        let peer = server.welcome().await;
        owner.expect("connected as 0101, v2, fresh").await;
        assert!(spacetimedb_connection_is_connected(owner.connection));
        assert_eq!(
            taken(spacetimedb_connection_identity(owner.connection)),
            "01".repeat(32)
        );
        (owner, peer)
    }

    async fn next(&mut self) -> String {
        let line = timeout(PATIENCE, self.told.recv()).await;
        line.expect("nothing is told").expect("there is a log")
    }

    #[track_caller]
    fn expect<'a>(&'a mut self, line: &'a str) -> impl Future<Output = ()> + 'a {
        let place = std::panic::Location::caller();
        async move { assert_eq!(self.next().await, line, "{place}") }
    }

    fn subscribe(&self, table: &CStr) -> u32 {
        unsafe { spacetimedb_connection_subscribe_to_table(self.connection, table.as_ptr()) }
    }

    fn call(&self, reducer: &CStr, args: &CStr) -> u32 {
        unsafe {
            spacetimedb_connection_call_reducer(self.connection, reducer.as_ptr(), args.as_ptr())
        }
    }

    fn rows(&self, table: &CStr) -> String {
        taken(unsafe { spacetimedb_connection_rows_json(self.connection, table.as_ptr()) })
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        spacetimedb_connection_destroy(self.connection);
        // No callback runs any more.
        drop(unsafe { Box::from_raw(self.log) });
    }
}

const CARS: &str = "SELECT * FROM \"car\"";

#[tokio::test]
async fn rows_come_change_and_go() {
    let server = Server::start().await;
    let mut owner = Owner::new();
    fails(
        owner.subscribe(c"car") == 0,
        SpacetimedbError::NotConnected,
        "never told to connect",
    );
    owner.connect(&server);
    // Before it is connected.
    let cars = owner.subscribe(c"car");
    assert_ne!(cars, 0);
    assert_eq!(owner.subscribe(c"car"), cars);
    fails(
        owner.rows(c"car") == "NULL",
        SpacetimedbError::NotConnected,
        "not connected",
    );
    let mut peer = server.welcome().await;
    assert_eq!(peer.path, "/v1/database/db/subscribe");
    assert_eq!(peer.token, None);
    let set = peer.apply(&[CARS], &[[1, 4]]).await;
    owner.expect("connected as 0101, v2, fresh").await;
    owner
        .expect(r#"Insert car [1, 4] {"id":1,"wheels":4} of 1"#)
        .await;
    owner.expect(&format!("Applied {cars} NULL")).await;
    assert_eq!(
        taken(spacetimedb_connection_token(owner.connection)),
        "fresh"
    );

    peer.send(v2_transaction(set, &[[1, 3], [2, 2]], &[[1, 4]]))
        .await;
    owner
        .expect(r#"Insert car [2, 2] {"id":2,"wheels":2} of 2"#)
        .await;
    owner
        .expect(r#"Update car [1, 3] {"id":1,"wheels":3} of 2, was [1, 4] {"id":1,"wheels":4}"#)
        .await;
    peer.send(v2_transaction(set, &[], &[[1, 3]])).await;
    owner
        .expect(r#"Delete car [1, 3] {"id":1,"wheels":3} of 1"#)
        .await;
    assert_eq!(owner.rows(c"car"), r#"[{"id":2,"wheels":2}]"#);
    fails(
        owner.rows(c"plane") == "NULL",
        SpacetimedbError::Schema,
        "no table `plane`; it has car, secret",
    );

    // A callback of the table's own, without JSON, takes the place of the one for all.
    assert!(spacetimedb_connection_set_rows_as_json(
        owner.connection,
        false
    ));
    let data = owner.log.cast();
    assert!(unsafe {
        spacetimedb_connection_on_row(owner.connection, c"car".as_ptr(), Some(on_row), data)
    });
    assert!(unsafe { spacetimedb_connection_on_row(owner.connection, null(), None, null_mut()) });
    peer.send(v2_transaction(set, &[[2, 3]], &[[2, 2]])).await;
    owner
        .expect("Update car [2, 3] NULL of 1, was [2, 2] NULL")
        .await;

    assert!(spacetimedb_connection_unsubscribe(owner.connection, cars));
    peer.unsubscribe(&[[2, 3]]).await;
    owner.expect("Delete car [2, 3] NULL of 0").await;
    owner.expect(&format!("Ended {cars} NULL")).await;
    fails(
        !spacetimedb_connection_unsubscribe(owner.connection, cars),
        SpacetimedbError::NotConnected,
        "no subscription",
    );

    let queries = [c"a".as_ptr(), c"b".as_ptr()];
    let both = unsafe { spacetimedb_connection_subscribe(owner.connection, queries.as_ptr(), 2) };
    assert!(both > cars);
    peer.refuse("these are no queries").await;
    owner
        .expect(&format!("Failed {both} these are no queries"))
        .await;
    fails(
        owner.subscribe(c"secret") == 0,
        SpacetimedbError::Schema,
        "`secret` is private",
    );
    fails(
        owner.subscribe(c"plane") == 0,
        SpacetimedbError::Schema,
        "no table `plane`",
    );
    fails(
        owner.subscribe(c"car\"; --") == 0,
        SpacetimedbError::Invalid,
        "no name of a table",
    );
}

fn v2_transaction(
    set: u32,
    inserts: &[[u8; 2]],
    deletes: &[[u8; 2]],
) -> spacetime_client::wire::v2::ServerMessage {
    spacetime_client::wire::v2::ServerMessage::TransactionUpdate(update(set, inserts, deletes))
}

#[tokio::test]
async fn calls_end_once_each() {
    let server = Server::start().await;
    let (mut owner, mut peer) = Owner::open(&server).await;
    let cars = owner.subscribe(c"car");
    let set = peer.apply(&[CARS], &[]).await;
    owner.expect(&format!("Applied {cars} NULL")).await;

    // By name, by place, as bytes.
    let request = owner.call(c"park", c"{\"wheels\": 4, \"id\": 1}");
    let call = peer.call().await;
    assert_eq!((&*call.name, &call.args[..]), ("park", &[1, 4][..]));
    peer.result(call.request, committed(update(set, &[[1, 4]], &[])))
        .await;
    owner
        .expect(&format!(
            "Insert car [1, 4] {{\"id\":1,\"wheels\":4}} of 1, by {request}"
        ))
        .await;
    owner
        .expect(&format!("Reducer {request} park Committed NULL NULL at 5"))
        .await;
    let request = owner.call(c"park", c"[2, 3]");
    let call = peer.call().await;
    assert_eq!(&call.args[..], [2, 3]);
    let mut error = vec![2, 0, 0, 0];
    error.extend_from_slice(b"no");
    peer.result(call.request, ReducerOutcome::Err(error.into()))
        .await;
    owner
        .expect(&format!("Reducer {request} park Failed no NULL at 5"))
        .await;
    let (name, args) = (c"fly", [9_u8]);
    let request = unsafe {
        spacetimedb_connection_call_reducer_bsatn(owner.connection, name.as_ptr(), args.as_ptr(), 1)
    };
    let call = peer.call().await;
    assert_eq!((&*call.name, &call.args[..]), ("fly", &[9][..]));
    let gone = ReducerOutcome::InternalError("no such reducer".into());
    peer.result(call.request, gone).await;
    owner
        .expect(&format!(
            "Reducer {request} fly Internal no such reducer NULL at 5"
        ))
        .await;

    let sql = c"SELECT * FROM car WHERE id = 1";
    let request = unsafe { spacetimedb_connection_query(owner.connection, sql.as_ptr()) };
    peer.query(sql.to_str().unwrap(), &[[1, 4], [1, 5]]).await;
    owner
        .expect(&format!(
            "Query {request} {} Committed NULL [{{\"id\":1,\"wheels\":4}},{{\"id\":1,\"wheels\":5}}] at 0",
            sql.to_str().unwrap()
        ))
        .await;

    // Nothing of these is sent.
    for (reducer, args, words) in [
        (c"park", c"{\"id\":1}", "missing field `wheels`"),
        (
            c"park",
            c"{\"id\":1,\"wheels\":4,\"x\":0}",
            "unknown field `x`",
        ),
        (c"park", c"{\"id\":300,\"wheels\":4}", "id"),
        (c"park", c"not json", "park"),
        (c"fly", c"[]", "no reducer `fly`; it has park"),
    ] {
        fails(
            owner.call(reducer, args) == 0,
            SpacetimedbError::Schema,
            words,
        );
    }
    let procedure = unsafe {
        spacetimedb_connection_call_procedure(
            owner.connection,
            c"count".as_ptr(),
            c"{\"of\":7}".as_ptr(),
        )
    };
    let call = peer.call().await;
    assert_eq!((&*call.name, &call.args[..]), ("count", &[7][..]));

    // The connection ends before the answer.
    drop(peer);
    owner
        .expect(&format!(
            "Procedure {procedure} count Lost the connection ended before the answer came NULL at 0"
        ))
        .await;
    owner.expect("Broken 0, soon again").await;
    fails(
        owner.call(c"park", c"[2, 3]") == 0,
        SpacetimedbError::NotConnected,
        "not connected",
    );
}

#[tokio::test]
async fn a_lost_connection_is_made_again_and_says_what_is_different() {
    let server = Server::start().await;
    let (mut owner, mut peer) = Owner::open(&server).await;
    owner.subscribe(c"car");
    peer.apply(&[CARS], &[[1, 4], [2, 4]]).await;
    for _ in 0..3 {
        owner.next().await;
    }
    drop(peer);
    owner.expect("Broken 0, soon again").await;
    let mut peer = server.welcome().await;
    // As the same one.
    assert_eq!(peer.token.as_deref(), Some("Bearer fresh"));
    owner.expect("connected again as 0101, v2, fresh").await;
    let set = peer.apply(&[CARS], &[[2, 3], [3, 4]]).await;
    owner.expect("Applied 1 NULL").await;
    owner
        .expect(r#"Insert car [3, 4] {"id":3,"wheels":4} of 2"#)
        .await;
    owner
        .expect(r#"Delete car [1, 4] {"id":1,"wheels":4} of 2"#)
        .await;
    owner
        .expect(r#"Update car [2, 3] {"id":2,"wheels":3} of 2, was [2, 4] {"id":2,"wheels":4}"#)
        .await;
    owner.expect("Resynced 0 NULL").await;
    // And it goes on.
    peer.send(v2_transaction(set, &[], &[[3, 4]])).await;
    owner
        .expect(r#"Delete car [3, 4] {"id":3,"wheels":4} of 1"#)
        .await;

    // By hand everything begins anew, as the same one.
    spacetimedb_connection_disconnect(owner.connection);
    owner.expect("Requested 0, never again").await;
    peer.farewell().await;
    assert_eq!(
        spacetimedb_connection_state(owner.connection),
        SpacetimedbState::Idle
    );
    fails(
        owner.call(c"park", c"[2, 3]") == 0,
        SpacetimedbError::Ended,
        "closed",
    );
    fails(
        owner.subscribe(c"car") == 0,
        SpacetimedbError::Ended,
        "closed",
    );
    owner.connect(&server);
    let mut peer = server.welcome().await;
    assert_eq!(peer.token.as_deref(), Some("Bearer fresh"));
    owner.expect("connected as 0101, v2, fresh").await;
    assert_eq!(owner.rows(c"car"), "[]");
    owner.subscribe(c"car");
    peer.apply(&[CARS], &[[2, 3]]).await;
    owner
        .expect(r#"Insert car [2, 3] {"id":2,"wheels":3} of 1"#)
        .await;
}

#[tokio::test]
async fn without_subscriptions_nothing_is_left_of_before() {
    let server = Server::start().await;
    let (mut owner, peer) = Owner::open(&server).await;
    drop(peer);
    owner.expect("Broken 0, soon again").await;
    let _peer = server.welcome().await;
    owner.expect("connected again as 0101, v2, fresh").await;
    owner.expect("Resynced 0 NULL").await;
}

#[tokio::test]
async fn connections_are_apart() {
    let (first, second) = (Server::start().await, Server::start().await);
    let (mut one, mut one_peer) = Owner::open(&first).await;
    let (mut other, mut other_peer) = Owner::open(&second).await;
    one.subscribe(c"car");
    other.subscribe(c"car");
    one_peer.apply(&[CARS], &[[1, 1]]).await;
    other_peer.apply(&[CARS], &[]).await;
    other.expect("Applied 1 NULL").await;
    one.expect(r#"Insert car [1, 1] {"id":1,"wheels":1} of 1"#)
        .await;
    one.expect("Applied 1 NULL").await;
    drop(one);
    one_peer.farewell().await;
    other.call(c"park", c"[1, 1]");
    assert_eq!(other_peer.call().await.args[..], [1, 1]);
    // What one server gave is shown to no other.
    spacetimedb_connection_disconnect(other.connection);
    other.next().await;
    other.next().await;
    other.connect(&first);
    assert_eq!(first.welcome().await.token, None);
}

#[tokio::test]
async fn a_connection_has_one_address_at_a_time() {
    let server = Server::start().await;
    let owner = Owner::new();
    let connect = |url: &str| {
        let url = c(url);
        unsafe { spacetimedb_connection_connect(owner.connection, url.as_ptr()) }
    };
    let uri = server.uri();
    fails(
        !connect(&uri),
        SpacetimedbError::Address,
        "names no database",
    );
    fails(
        !connect("ftp://localhost/db"),
        SpacetimedbError::Address,
        "scheme",
    );
    let token = unsafe {
        spacetimedb_connection_set_token(owner.connection, c"kept".as_ptr())
            && spacetimedb_connection_set_database(owner.connection, c"garage".as_ptr())
    };
    assert!(token);
    assert!(connect(&uri));
    // Again is harmless.
    assert!(connect(&uri));
    let peer = server.welcome().await;
    assert_eq!(peer.path, "/v1/database/garage/subscribe");
    assert_eq!(peer.token.as_deref(), Some("Bearer kept"));
    fails(
        !connect("ws://localhost:1"),
        SpacetimedbError::InUse,
        "one to 'garage'",
    );
}

#[tokio::test]
async fn who_gives_up_says_so() {
    let server = Server::start().await;
    let mut owner = Owner::new();
    let connection = owner.connection;
    fails(
        !spacetimedb_connection_wait_connected(connection, 1),
        SpacetimedbError::NotConnected,
        "never told",
    );
    owner.connect(&server);
    fails(
        !spacetimedb_connection_wait_connected(connection, 1),
        SpacetimedbError::NotConnected,
        "in time",
    );
    let waiting = spawn_blocking(move || {
        fails(
            !spacetimedb_connection_wait_connected(connection, 60_000),
            SpacetimedbError::Ended,
            "401",
        );
    });
    server.answer("401 Unauthorized", "").await;
    owner.expect("Unauthorized 401, never again").await;
    waiting.await.unwrap();
}

#[tokio::test]
async fn a_program_with_a_loop_polls() {
    let server = Server::start().await;
    let mut owner = Owner::new();
    let connection = owner.connection;
    assert!(spacetimedb_connection_set_polled(connection, true));
    owner.connect(&server);
    owner.subscribe(c"car");
    let waiting = spawn_blocking(move || {
        assert!(spacetimedb_connection_wait_connected(connection, 60_000));
        std::thread::current().id()
    });
    let mut peer = server.welcome().await;
    waiting.await.unwrap();
    owner.expect("connected as 0101, v2, fresh").await;
    peer.apply(&[CARS], &[[1, 1]]).await;
    // Callbacks run where it is polled, and nowhere else.
    let polling = spawn_blocking(move || spacetimedb_connection_poll(connection, 1, 60_000));
    assert_eq!(polling.await.unwrap(), 1);
    owner
        .expect(r#"Insert car [1, 1] {"id":1,"wheels":1} of 1"#)
        .await;
    owner.expect("Applied 1 NULL").await;
    assert_eq!(spacetimedb_connection_poll(connection, 10, 0), 0);

    // Not in a callback: that would be in the middle of another event.
    unsafe extern "C" fn poll(_: *mut c_void, connection: u64, _: *const SpacetimedbRow) {
        fails(
            spacetimedb_connection_poll(connection, 1, 0) == -1,
            SpacetimedbError::Busy,
            "running",
        );
        fails(
            !spacetimedb_connection_wait_connected(connection, 0),
            SpacetimedbError::Busy,
            "callback",
        );
    }
    assert!(unsafe { spacetimedb_connection_on_row(connection, null(), Some(poll), null_mut()) });
    peer.send(v2_transaction(1, &[[2, 2]], &[])).await;
    let polling = spawn_blocking(move || spacetimedb_connection_poll(connection, 1, 60_000));
    assert_eq!(polling.await.unwrap(), 1);

    let other = Owner::new();
    other.connect(&server);
    fails(
        spacetimedb_connection_poll(other.connection, 1, 0) == -1,
        SpacetimedbError::Busy,
        "a thread of the library",
    );
    fails(
        !spacetimedb_connection_set_polled(other.connection, true),
        SpacetimedbError::InUse,
        "a thread of the library",
    );
    fails(
        !spacetimedb_connection_set_polled(connection, false),
        SpacetimedbError::InUse,
        "polled",
    );
    assert!(spacetimedb_connection_set_polled(connection, true));
}

#[tokio::test]
async fn a_table_that_ends_is_subscribed_to_anew() {
    let server = Server::start().await;
    let (mut owner, mut peer) = Owner::open(&server).await;
    let first = owner.subscribe(c"car");
    peer.apply(&[CARS], &[[1, 1]]).await;
    owner
        .expect(r#"Insert car [1, 1] {"id":1,"wheels":1} of 1"#)
        .await;
    owner.expect(&format!("Applied {first} NULL")).await;
    // Before the server has said that the first one has ended.
    assert!(spacetimedb_connection_unsubscribe(owner.connection, first));
    let second = owner.subscribe(c"car");
    assert!(second > first);
    assert_eq!(owner.subscribe(c"car"), second);
    peer.unsubscribe(&[[1, 1]]).await;
    peer.apply(&[CARS], &[[1, 1]]).await;
    owner
        .expect(r#"Delete car [1, 1] {"id":1,"wheels":1} of 0"#)
        .await;
    owner.expect(&format!("Ended {first} NULL")).await;
    owner
        .expect(r#"Insert car [1, 1] {"id":1,"wheels":1} of 1"#)
        .await;
    owner.expect(&format!("Applied {second} NULL")).await;
    assert_eq!(owner.subscribe(c"car"), second);
}

/// Every callback may destroy the connection that it is of.
unsafe extern "C" fn destroy<T>(log: *mut c_void, connection: u64, _: *const T) {
    spacetimedb_connection_destroy(connection);
    spacetimedb_connection_destroy(connection);
    fails(
        !spacetimedb_connection_is_connected(connection),
        SpacetimedbError::NotConnected,
        "there is no connection",
    );
    write(log, "destroyed".to_owned());
}

impl Owner {
    /// That it was destroyed is the last word, and the server is left.
    async fn expect_the_end(mut self, peer: Peer) {
        self.expect("destroyed").await;
        peer.farewell().await;
        assert_eq!(self.told.try_recv().ok(), None);
    }
}

#[tokio::test]
async fn callbacks_may_end_what_calls_them() {
    let server = Server::start().await;

    let owner = Owner::new();
    let data = owner.log.cast();
    assert!(spacetimedb_connection_on_connected(
        owner.connection,
        Some(destroy::<SpacetimedbConnected>),
        data
    ));
    owner.connect(&server);
    let peer = server.welcome().await;
    owner.expect_the_end(peer).await;

    let (owner, peer) = Owner::open(&server).await;
    let data = owner.log.cast();
    assert!(spacetimedb_connection_on_ended(
        owner.connection,
        Some(destroy::<SpacetimedbEnded>),
        data
    ));
    spacetimedb_connection_disconnect(owner.connection);
    owner.expect_the_end(peer).await;

    let (owner, mut peer) = Owner::open(&server).await;
    let data = owner.log.cast();
    assert!(spacetimedb_connection_on_subscription(
        owner.connection,
        Some(destroy::<SpacetimedbSubscription>),
        data
    ));
    owner.subscribe(c"car");
    peer.apply(&[CARS], &[]).await;
    owner.expect_the_end(peer).await;

    let (owner, mut peer) = Owner::open(&server).await;
    let data = owner.log.cast();
    assert!(spacetimedb_connection_on_result(
        owner.connection,
        Some(destroy::<SpacetimedbResult>),
        data
    ));
    owner.call(c"park", c"[1, 2]");
    let call = peer.call().await;
    peer.result(call.request, ReducerOutcome::OkEmpty).await;
    owner.expect_the_end(peer).await;

    let (owner, mut peer) = Owner::open(&server).await;
    let data = owner.log.cast();
    assert!(unsafe {
        spacetimedb_connection_on_row(
            owner.connection,
            null(),
            Some(destroy::<SpacetimedbRow>),
            data,
        )
    });
    owner.subscribe(c"car");
    // It is the last callback, although there are more rows and a subscription to tell of.
    peer.apply(&[CARS], &[[1, 1], [2, 2]]).await;
    owner.expect_the_end(peer).await;
}

#[tokio::test]
async fn callbacks_may_begin_anew() {
    /// What the callback needs beside its own connection.
    struct Again {
        log: *mut c_void,
        url: CString,
    }
    unsafe extern "C" fn again(
        again: *mut c_void,
        connection: u64,
        ended: *const SpacetimedbEnded,
    ) {
        let again = unsafe { &*again.cast::<Again>() };
        write(again.log, format!("{:?}", unsafe { &*ended }.reason));
        assert!(spacetimedb_connection_on_ended(
            connection,
            None,
            null_mut()
        ));
        assert!(unsafe { spacetimedb_connection_connect(connection, again.url.as_ptr()) });
        assert_ne!(
            unsafe { spacetimedb_connection_subscribe_to_table(connection, c"car".as_ptr()) },
            0
        );
    }
    let (first, second) = (Server::start().await, Server::start().await);
    let (mut owner, peer) = Owner::open(&first).await;
    let data = Again {
        log: owner.log.cast(),
        url: c(&format!("{}/other", second.uri())),
    };
    assert!(spacetimedb_connection_on_ended(
        owner.connection,
        Some(again),
        (&raw const data).cast_mut().cast()
    ));
    spacetimedb_connection_disconnect(owner.connection);
    owner.expect("Requested").await;
    peer.farewell().await;
    let mut peer = second.welcome().await;
    assert_eq!(peer.path, "/v1/database/other/subscribe");
    peer.apply(&[CARS], &[[1, 1]]).await;
    owner.expect("connected as 0101, v2, fresh").await;
    owner
        .expect(r#"Insert car [1, 1] {"id":1,"wheels":1} of 1"#)
        .await;
    owner.expect("Applied 1 NULL").await;
}

#[tokio::test]
async fn a_callback_may_be_its_own_last() {
    unsafe extern "C" fn once(log: *mut c_void, connection: u64, row: *const SpacetimedbRow) {
        assert!(unsafe { spacetimedb_connection_on_row(connection, null(), None, null_mut()) });
        let row = unsafe { &*row };
        write(log, format!("once {:?}", row.op));
    }
    let server = Server::start().await;
    let (mut owner, mut peer) = Owner::open(&server).await;
    let (connection, data) = (owner.connection, owner.log.cast());
    assert!(unsafe { spacetimedb_connection_on_row(connection, null(), Some(once), data) });
    owner.subscribe(c"car");
    let set = peer.apply(&[CARS], &[[1, 1], [2, 2]]).await;
    owner.expect("once Insert").await;
    owner.expect("Applied 1 NULL").await;

    // Without any callback the rows are kept all the same.
    assert!(spacetimedb_connection_on_connected(connection, None, data));
    assert!(spacetimedb_connection_on_ended(connection, None, data));
    assert!(spacetimedb_connection_on_subscription(
        connection, None, data
    ));
    assert!(spacetimedb_connection_on_result(connection, None, data));
    owner.call(c"park", c"[3, 3]");
    let call = peer.call().await;
    let committed = committed(update(set, &[[3, 3]], &[]));
    peer.result(call.request, committed).await;
    assert!(spacetimedb_connection_on_subscription(
        connection,
        Some(on_subscription),
        data
    ));
    drop(peer);
    let mut peer = server.welcome().await;
    peer.apply(&[CARS], &[[3, 3]]).await;
    owner.expect("Applied 1 NULL").await;
    owner.expect("Resynced 0 NULL").await;
    assert_eq!(owner.rows(c"car"), r#"[{"id":3,"wheels":3}]"#);
}

#[tokio::test]
async fn who_destroys_waits_for_the_callback_that_runs() {
    /// What the callback is told and tells.
    struct Gate {
        entered: UnboundedSender<String>,
        leave: std::sync::Mutex<std::sync::mpsc::Receiver<()>>,
        left: std::sync::atomic::AtomicBool,
    }
    unsafe extern "C" fn wait(gate: *mut c_void, _: u64, _: *const SpacetimedbRow) {
        let gate = unsafe { &*gate.cast::<Gate>() };
        gate.entered.send("entered".to_owned()).unwrap();
        gate.leave.lock().unwrap().recv().unwrap();
        gate.left.store(true, std::sync::atomic::Ordering::SeqCst);
    }
    let server = Server::start().await;
    let (owner, mut peer) = Owner::open(&server).await;
    let connection = owner.connection;
    let (entered, mut entering) = unbounded_channel();
    let (leave, leaving) = std::sync::mpsc::channel();
    let gate = std::sync::Arc::new(Gate {
        entered,
        leave: std::sync::Mutex::new(leaving),
        left: false.into(),
    });
    let data = std::sync::Arc::as_ptr(&gate).cast_mut().cast();
    assert!(unsafe { spacetimedb_connection_on_row(connection, null(), Some(wait), data) });
    owner.subscribe(c"car");
    peer.apply(&[CARS], &[[1, 1], [2, 2]]).await;
    assert!(timeout(PATIENCE, entering.recv()).await.unwrap().is_some());
    let of_destroyer = std::sync::Arc::clone(&gate);
    let destroyer = spawn_blocking(move || {
        spacetimedb_connection_destroy(connection);
        of_destroyer.left.load(std::sync::atomic::Ordering::SeqCst)
    });
    // The number is gone before the callback is.
    let gone = spawn_blocking(move || {
        while spacetimedb_connection_set_rows_as_json(connection, true) {
            std::thread::yield_now();
        }
    });
    timeout(PATIENCE, gone).await.unwrap().unwrap();
    leave.send(()).unwrap();
    assert!(timeout(PATIENCE, destroyer).await.unwrap().unwrap());
    peer.farewell().await;
    // For the second row it was not called.
    assert!(entering.try_recv().is_err());
}

#[tokio::test]
async fn threads_may_destroy_what_others_use() {
    const THREADS: usize = 8;
    let server = Server::start().await;
    let (owner, mut peer) = Owner::open(&server).await;
    let connection = owner.connection;
    owner.subscribe(c"car");
    let set = peer.apply(&[CARS], &[[1, 1]]).await;
    let (using, mut used) = unbounded_channel();
    let threads: Vec<_> = (0..THREADS)
        .map(|number| {
            let using = using.clone();
            spawn_blocking(move || {
                let mut said = false;
                while spacetimedb_connection_set_rows_as_json(connection, number % 2 == 0) {
                    taken(unsafe { spacetimedb_connection_rows_json(connection, c"car".as_ptr()) });
                    taken(spacetimedb_connection_token(connection));
                    unsafe {
                        spacetimedb_connection_call_reducer(
                            connection,
                            c"park".as_ptr(),
                            c"[1, 2]".as_ptr(),
                        );
                        spacetimedb_connection_subscribe_to_table(connection, c"car".as_ptr());
                    }
                    if !std::mem::replace(&mut said, true) {
                        using.send(()).unwrap();
                    }
                }
                // All of them, at once.
                spacetimedb_connection_destroy(connection);
            })
        })
        .collect();
    for _ in 0..THREADS {
        timeout(PATIENCE, used.recv()).await.unwrap().unwrap();
    }
    peer.send(v2_transaction(set, &[[2, 2]], &[])).await;
    spawn_blocking(move || spacetimedb_connection_destroy(connection))
        .await
        .unwrap();
    for thread in threads {
        timeout(PATIENCE, thread).await.unwrap().unwrap();
    }
    peer.farewell().await;
}

#[tokio::test]
async fn strings_may_go_back_on_any_thread() {
    let server = Server::start().await;
    let (owner, _peer) = Owner::open(&server).await;
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let text = spacetimedb_connection_token(owner.connection) as usize;
            spawn_blocking(move || taken(text as *mut c_char))
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.await.unwrap(), "fresh");
    }
}

#[tokio::test]
async fn huge_texts_are_errors() {
    // More than any limit of the client.
    const SIZE: usize = 9 << 20;
    let huge = c(&"x".repeat(SIZE));
    let huge = huge.as_ptr();
    let too_big = |failed| fails(failed, SpacetimedbError::TooBig, "");
    let server = Server::start().await;
    let (owner, mut peer) = Owner::open(&server).await;
    let connection = owner.connection;
    unsafe {
        let other = spacetimedb_connection_create();
        fails(
            !spacetimedb_connection_connect(other, huge),
            SpacetimedbError::Address,
            "",
        );
        spacetimedb_connection_destroy(other);
        let schema = |failed| fails(failed, SpacetimedbError::Schema, "");
        schema(spacetimedb_connection_call_reducer(connection, huge, c"[]".as_ptr()) == 0);
        schema(spacetimedb_connection_subscribe_to_table(connection, huge) == 0);
        schema(spacetimedb_connection_row_count(connection, huge) == -1);
        let park = c"park".as_ptr();
        too_big(spacetimedb_connection_call_reducer(connection, park, huge) == 0);
        too_big(spacetimedb_connection_call_reducer_bsatn(connection, huge, null(), 0) == 0);
        too_big(
            spacetimedb_connection_call_reducer_bsatn(connection, park, huge.cast(), SIZE) == 0,
        );
        too_big(spacetimedb_connection_query(connection, huge) == 0);
        too_big(spacetimedb_connection_subscribe(connection, &huge, 1) == 0);
        let depth = c(&"[".repeat(1 << 20));
        schema(spacetimedb_connection_call_reducer(connection, park, depth.as_ptr()) == 0);
        assert!(spacetimedb_connection_on_row(
            connection,
            huge,
            Some(on_row),
            owner.log.cast()
        ));
    }
    // The connection is none the worse for it.
    owner.call(c"park", c"[1, 2]");
    assert_eq!(peer.call().await.args[..], [1, 2]);
}

#[tokio::test]
async fn every_thread_may_call() {
    const THREADS: u32 = 8;
    const CALLS: u32 = 50;
    let server = Server::start().await;
    let (mut owner, mut peer) = Owner::open(&server).await;
    let connection = owner.connection;
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            spawn_blocking(move || {
                let mut requests = Vec::new();
                while requests.len() < CALLS as usize {
                    let request = unsafe {
                        spacetimedb_connection_call_reducer(
                            connection,
                            c"park".as_ptr(),
                            c"[1, 2]".as_ptr(),
                        )
                    };
                    match request {
                        // The queue is full until the server has read some.
                        0 => assert_eq!(last_error().0, SpacetimedbError::Full),
                        request => requests.push(request),
                    }
                    taken(unsafe { spacetimedb_connection_rows_json(connection, c"car".as_ptr()) });
                    spacetimedb_connection_state(connection);
                }
                requests
            })
        })
        .collect();
    for _ in 0..THREADS * CALLS {
        let call = peer.call().await;
        peer.result(call.request, ReducerOutcome::OkEmpty).await;
    }
    let mut called = Vec::new();
    for thread in threads {
        called.extend(thread.await.unwrap());
    }
    let mut ended = Vec::new();
    for _ in 0..THREADS * CALLS {
        let line = owner.next().await;
        let words: Vec<_> = line.split(' ').collect();
        assert_eq!((words[0], words[3]), ("Reducer", "Committed"), "{line}");
        ended.push(words[1].parse::<u32>().unwrap());
    }
    called.sort_unstable();
    ended.sort_unstable();
    assert_eq!(called, ended);
    called.dedup();
    assert_eq!(called.len(), (THREADS * CALLS) as usize);
}

#[tokio::test]
async fn the_simple_door() {
    spacetimedb_client_init();
    spacetimedb_client_init();
    assert!(!spacetimedb_client_is_connected());
    let connection = spacetimedb_client_default();
    assert_eq!(spacetimedb_client_default(), connection);
    let server = Server::start().await;
    let url = c(&format!("{}/db", server.uri()));
    assert!(unsafe { spacetimedb_client_connect(url.as_ptr()) });
    assert!(unsafe { spacetimedb_client_subscribe_to_table(c"car".as_ptr()) });
    let waiting = spawn_blocking(move || spacetimedb_connection_wait_connected(connection, 60_000));
    let mut peer = server.welcome().await;
    peer.apply(&[CARS], &[]).await;
    assert!(waiting.await.unwrap());
    assert!(spacetimedb_client_is_connected());
    let (park, args) = (c"park", c"{\"id\":1,\"wheels\":4}");
    assert!(unsafe { spacetimedb_client_send_reducer(park.as_ptr(), args.as_ptr()) });
    assert_eq!(peer.call().await.args[..], [1, 4]);
    assert!(unsafe { !spacetimedb_client_send_reducer(null(), args.as_ptr()) });
    spacetimedb_client_disconnect();
    spacetimedb_client_disconnect();
    assert!(!spacetimedb_client_is_connected());
    peer.farewell().await;
    // And once more.
    assert!(unsafe { spacetimedb_client_connect(url.as_ptr()) });
    let _peer = server.welcome().await;
    spacetimedb_client_shutdown();
    spacetimedb_client_shutdown();
    assert!(!spacetimedb_client_is_connected());
    assert_ne!(spacetimedb_client_default(), connection);
    spacetimedb_client_shutdown();
}

#[test]
fn bad_pointers_and_texts_are_errors() {
    let connection = spacetimedb_connection_create();
    let broken = c"\xff\xfe".as_ptr();
    let good = c"x".as_ptr();
    unsafe {
        for (text, words) in [(null(), "NULL is no text"), (broken, "not UTF-8")] {
            let invalid = |failed| fails(failed, SpacetimedbError::Invalid, words);
            invalid(!spacetimedb_client_connect(text));
            invalid(!spacetimedb_client_send_reducer(text, good));
            invalid(!spacetimedb_client_send_reducer(good, text));
            invalid(!spacetimedb_client_subscribe_to_table(text));
            invalid(!spacetimedb_connection_connect(connection, text));
            invalid(spacetimedb_connection_subscribe(connection, &text, 1) == 0);
            invalid(spacetimedb_connection_subscribe_to_table(connection, text) == 0);
            invalid(spacetimedb_connection_row_count(connection, text) == -1);
            invalid(spacetimedb_connection_rows_json(connection, text).is_null());
            invalid(spacetimedb_connection_call_reducer(connection, text, good) == 0);
            invalid(spacetimedb_connection_call_reducer(connection, good, text) == 0);
            invalid(spacetimedb_connection_call_reducer_bsatn(connection, text, null(), 0) == 0);
            invalid(spacetimedb_connection_call_procedure(connection, text, good) == 0);
            invalid(spacetimedb_connection_call_procedure(connection, good, text) == 0);
            invalid(spacetimedb_connection_call_procedure_bsatn(connection, text, null(), 0) == 0);
            invalid(spacetimedb_connection_query(connection, text) == 0);
        }
        let invalid = |failed, words| fails(failed, SpacetimedbError::Invalid, words);
        invalid(
            !spacetimedb_connection_set_token(connection, broken),
            "not UTF-8",
        );
        invalid(
            !spacetimedb_connection_set_database(connection, broken),
            "not UTF-8",
        );
        invalid(
            !spacetimedb_connection_on_row(connection, broken, None, null_mut()),
            "not UTF-8",
        );
        invalid(
            spacetimedb_connection_subscribe(connection, null(), 1) == 0,
            "no queries",
        );
        invalid(
            spacetimedb_connection_subscribe(connection, &good, 0) == 0,
            "no queries",
        );
        invalid(
            spacetimedb_connection_subscribe(connection, &good, usize::MAX) == 0,
            "nothing has",
        );
        invalid(
            spacetimedb_connection_call_reducer_bsatn(connection, good, null(), 1) == 0,
            "NULL has no 1 bytes",
        );
        invalid(
            spacetimedb_connection_call_reducer_bsatn(connection, good, &0, usize::MAX) == 0,
            "bytes",
        );
        invalid(
            !spacetimedb_connection_set_retry(connection, 1, 1, -2),
            "attempts",
        );
        invalid(
            !spacetimedb_connection_set_call_timeout(connection, 0),
            "0 ms",
        );
        spacetimedb_client_free_string(null_mut());
    }
    spacetimedb_connection_destroy(connection);
    spacetimedb_connection_destroy(connection);
    for gone in [0, connection, u64::MAX] {
        let unknown = |failed| fails(failed, SpacetimedbError::NotConnected, "no connection");
        unknown(!spacetimedb_connection_set_polled(gone, true));
        unknown(!spacetimedb_connection_set_compressed(gone, true));
        unknown(!spacetimedb_connection_on_result(gone, None, null_mut()));
        unknown(spacetimedb_connection_identity(gone).is_null());
        unknown(spacetimedb_connection_token(gone).is_null());
        unknown(spacetimedb_connection_poll(gone, 1, 0) == -1);
        unknown(!spacetimedb_connection_wait_connected(gone, 0));
        spacetimedb_connection_disconnect(gone);
        assert_eq!(spacetimedb_connection_state(gone), SpacetimedbState::Idle);
    }
}

#[test]
fn errors_belong_to_threads() {
    assert!(unsafe { !spacetimedb_connection_connect(0, c"ws://x/y".as_ptr()) });
    assert_eq!(last_error().0, SpacetimedbError::NotConnected);
    std::thread::spawn(|| {
        assert_eq!(spacetimedb_client_last_error_code(), SpacetimedbError::Ok);
        assert!(spacetimedb_client_last_error().is_null());
    })
    .join()
    .unwrap();
    // Success leaves it.
    spacetimedb_connection_destroy(spacetimedb_connection_create());
    assert_eq!(last_error().0, SpacetimedbError::NotConnected);
    assert_eq!(
        shown(spacetimedb_client_version()),
        env!("CARGO_PKG_VERSION")
    );
}
