//! The macros, documented where authors meet them.

/// Makes a struct the rows of a table or view. Its fields are the columns, in the order that
/// the database has them, each of a type that implements `SpacetimeType`.
///
/// ```
/// use cfx_spacetime::{Identity, Table, Timestamp};
///
/// #[derive(Table, Clone, Debug)]
/// #[table(name = "player", primary_key = identity, unique(player_id), index(team))]
/// pub struct Player {
///     pub identity: Identity,
///     pub player_id: u64,
///     pub name: String,
///     pub team: u8,
///     pub last_seen: Timestamp,
/// }
///
/// # let server = cfx_spacetime::mock::MockServer::new();
/// # let conn = cfx_spacetime::DbConnection::builder().build()?;
/// let players = conn.db().player();
/// let ada: Option<Player> = players.player_id().find(&7);
/// let of_team = players.team().filter(&2).count();
/// # assert_eq!((ada.is_none(), of_team), (true, 0));
/// # Ok::<(), cfx_spacetime::Error>(())
/// ```
///
/// | key | what it says |
/// |---|---|
/// | `name = "player"` | the table's name at the server; required |
/// | `primary_key = column` | the column that is the primary key: rows can be updated |
/// | `unique(column, ..)` | further columns of which no two rows have the same value |
/// | `index(column, ..)` | columns by which the script looks up rows; the server need not have these |
/// | `accessor = name` | the method's name, when it cannot be the table's |
/// | `crate = path` | where the `cfx-spacetime` crate is |
///
/// The same can be said at the fields, by `#[primary_key]`, `#[unique]` and `#[index]`, as in
/// the server's module. `#[spacetime(name = "playerId")]` at a field is for a column with
/// another name than the field's.
///
/// It makes a trait `PlayerTableAccess` with the method for the table, which has to be in scope
/// where it is used, and a struct `PlayerTableHandle` with a method for each column of
/// these. A column with the name of another method of tables gets an underscore, such as
/// `count_()`.
pub use cfx_spacetime_macros::Table;

/// Makes a struct, or an enum whose variants hold nothing or one value, a type that columns
/// and parameters can have. `#[spacetime(name = "..")]` at a field or a variant is for one with
/// another name at the server; `#[spacetime(crate = path)]` at the type says where the
/// `cfx-spacetime` crate is.
///
/// ```
/// use cfx_spacetime::{SpacetimeType, Table};
///
/// #[derive(SpacetimeType, Clone, Debug, PartialEq)]
/// pub enum Job {
///     None,
///     Police(u32),
/// }
///
/// #[derive(Table, Clone)]
/// #[table(name = "citizen")]
/// struct Citizen {
///     name: String,
///     job: Job,
/// }
/// # assert_eq!(Citizen { name: "Ada".into(), job: Job::Police(3) }.job, Job::Police(3));
/// ```
pub use cfx_spacetime_macros::SpacetimeType;

/// Declares reducers, so that they can be called.
///
/// ```
/// use cfx_spacetime::reducers;
///
/// reducers! {
///     /// Moves the caller.
///     pub fn move_player(x: f32, y: f32);
///     #[reducer(name = "SetName")]
///     pub fn set_name(name: String) -> Result<(), String>;
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let server = cfx_spacetime::mock::MockServer::new();
/// # let conn = cfx_spacetime::DbConnection::builder().build()?;
/// # server.accept();
/// // Sent, and forgotten unless it fails:
/// conn.reducers().move_player(1.0, 2.0)?;
/// // With a callback:
/// conn.reducers().set_name_then("Ada".into(), |_ctx, result| match result {
///     Ok(Ok(())) => cfx_core::print!("done"),
///     Ok(Err(text)) => cfx_core::print!("refused: {text}"),
///     Err(error) => cfx_core::print!("no answer: {error}"),
/// })?;
/// // Awaited:
/// let call = conn.reducers().set_name("Ada".into())?;
/// cfx_core::task::spawn(async move { cfx_core::print!("{:?}", call.await) });
/// # let calls = server.take_calls();
/// # assert_eq!(calls[1].name, "SetName");
/// # server.answer(calls[1].request, cfx_spacetime::mock::Outcome::Failed("too short".into()));
/// # server.answer(calls[2].request, cfx_spacetime::mock::Outcome::Committed);
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["refused: too short", "Ok(())"]);
/// # Ok::<(), cfx_spacetime::Error>(())
/// ```
///
/// The parameters stand without the context. Their types are compared with the database's
/// the first time that the reducer is called. A reducer has a trait of its name, which has to
/// be in scope where it is called. `#[spacetime(name = "..")]` at a parameter is for one with
/// another name at the server. `crate = path;` in front says where the `cfx-spacetime` crate
/// is.
pub use cfx_spacetime_macros::reducers;

/// Declares procedures, so that they can be called: as [`reducers!`](reducers!), with the type of the
/// answer. Servers before 2.0 have none.
///
/// ```
/// use cfx_spacetime::procedures;
///
/// procedures! {
///     fn add(a: u32, b: u32) -> u32;
/// }
///
/// # let host = cfx_core::mock::MockHost::new();
/// # let server = cfx_spacetime::mock::MockServer::new();
/// # let conn = cfx_spacetime::DbConnection::builder().build()?;
/// # server.accept();
/// conn.procedures().add_then(1, 2, |_ctx, sum| cfx_core::print!("{sum:?}"))?;
/// let sum = conn.procedures().add(1, 2)?;
/// cfx_core::task::spawn(async move { cfx_core::print!("{:?}", sum.await) });
/// # for call in server.take_calls() {
/// #     server.answer_procedure(call.request, &3_u32);
/// # }
/// # host.tick(0);
/// # assert_eq!(host.take_log(), ["Ok(3)", "Ok(3)"]);
/// # Ok::<(), cfx_spacetime::Error>(())
/// ```
pub use cfx_spacetime_macros::procedures;

/// Runs the function for each row of a table that comes: when a subscription begins, and by
/// transactions afterwards. A row that takes the place of one with the same primary key is an
/// update instead.
///
/// ```standalone_crate
/// use cfx_spacetime::{DbConnection, EventContext, Table, on_delete, on_insert, on_update};
///
/// #[derive(Table, Clone)]
/// #[table(name = "player", primary_key = id)]
/// struct Player {
///     id: u32,
///     name: String,
/// }
///
/// #[on_insert(Player)]
/// fn joined(ctx: &EventContext, player: &Player) {
///     cfx_core::print!("{} is number {}", player.name, ctx.db().player().count());
/// }
///
/// #[on_update(Player)]
/// fn renamed(old: &Player, new: &Player) -> Result<(), String> {
///     if new.name.is_empty() {
///         return Err(format!("{} has no name any more", old.name));
///     }
///     Ok(())
/// }
///
/// #[on_delete(Player, database = "world")]
/// async fn left(player: Player) {
///     cfx_core::task::next_tick().await;
///     cfx_core::print!("{} was here", player.name);
/// }
///
/// # fn main() {
/// # let host = cfx_core::mock::MockHost::new();
/// # let server = cfx_spacetime::mock::MockServer::new();
/// let conn = DbConnection::builder()
///     .with_uri("ws://127.0.0.1:3000")
///     .with_database_name("world")
///     .build();
/// # server.accept();
/// # use cfx_spacetime::mock::Change;
/// # let (ada, none) = (Player { id: 1, name: "Ada".into() }, Player { id: 1, name: "".into() });
/// # server.transaction(&[Change::new("player").insert(&ada)]);
/// # server.transaction(&[Change::new("player").insert(&none).delete(&ada)]);
/// # server.transaction(&[Change::new("player").insert(&ada).delete(&none)]);
/// # server.transaction(&[Change::new("player").delete(&ada)]);
/// # host.tick(0);
/// # assert_eq!(
/// #     host.take_log(),
/// #     [
/// #         "Ada is number 1",
/// #         "^1SCRIPT ERROR in on_update(Player): Ada has no name any more^7",
/// #         "Ada was here",
/// #     ]
/// # );
/// # }
/// ```
///
/// Every connection that the script [builds](crate::DbConnectionBuilder::build) gets the
/// handler, and the table with it. In a script with several databases,
/// `#[on_insert(Player, database = "world")]` is for the connections with that
/// [name](crate::DbConnectionBuilder::with_database_name).
///
/// # Accepted functions
/// Free functions in any module. They are told the [`EventContext`](crate::EventContext), which
/// may be left out, and the row, both as references; an argument that is not a reference
/// gets a copy. An `async` function, which outlives the event, takes copies alone. The result is
/// nothing, or a `Result<(), E>` whose error is logged.
///
/// `crate = path` says where the `cfx-spacetime` crate is.
pub use cfx_spacetime_macros::on_insert;

/// Runs the function for each row that takes the place of one with the same primary key, with
/// the old and the new one. As [`on_insert`](macro@on_insert).
pub use cfx_spacetime_macros::on_update;

/// Runs the function for each row that goes. As [`on_insert`](macro@on_insert).
pub use cfx_spacetime_macros::on_delete;

/// Runs the function when a connection stands the first time, after the builder's own
/// [`on_connect`](crate::DbConnectionBuilder::on_connect).
///
/// ```standalone_crate
/// use cfx_spacetime::{DbConnection, Error, Identity, on_connect, on_disconnect};
///
/// #[on_connect]
/// fn connected(conn: &DbConnection, identity: Identity) {
///     cfx_core::print!("connected as {}", identity.to_abbreviated_hex());
///     conn.subscription_builder().subscribe("SELECT * FROM player");
/// }
///
/// #[on_disconnect]
/// fn lost(error: &Option<Error>) {
///     cfx_core::print!("lost: {}", error.is_some());
/// }
///
/// # fn main() {
/// # let host = cfx_core::mock::MockHost::new();
/// # let server = cfx_spacetime::mock::MockServer::new();
/// let conn = DbConnection::builder().build().unwrap();
/// # server.accept();
/// # conn.disconnect().unwrap();
/// # assert_eq!(host.take_log(), ["connected as 0101010101010101", "lost: false"]);
/// # }
/// ```
///
/// It is told the connection, the identity and the token, and may leave out the last ones.
/// Otherwise as [`on_insert`](macro@on_insert).
pub use cfx_spacetime_macros::on_connect;

/// Runs the function each time that a connection stands again, before the rows are compared;
/// as [`on_connect`](macro@on_connect).
pub use cfx_spacetime_macros::on_reconnect;

/// Runs the function each time that connecting failed. It is told the
/// [`ErrorContext`](crate::ErrorContext), which may be left out, and the
/// [`Error`](crate::Error); otherwise as [`on_connect`](macro@on_connect).
pub use cfx_spacetime_macros::on_connect_error;

/// Runs the function each time that a connection is lost or ended. It is told the
/// [`ErrorContext`](crate::ErrorContext), which may be left out, and an `Option` of the
/// [`Error`](crate::Error); otherwise as [`on_connect`](macro@on_connect).
pub use cfx_spacetime_macros::on_disconnect;

/// Runs the function for each reducer that did not commit although nobody waits for its
/// answer. It is told the [`ErrorContext`](crate::ErrorContext), which may be left out, the
/// reducer's name and the [`ReducerError`](crate::ReducerError); otherwise as
/// [`on_connect`](macro@on_connect).
pub use cfx_spacetime_macros::on_unhandled_reducer_error;
