//! Each test runs natively and against the compiled script, on the embedded store.

use cfx::testing::spacetime::{Database, Reason};
use cfx::testing::{TestServer, Vec3, ms};

use super::{Identity, Item, Position, store};

/// The database, as the module would have it.
fn database(server: &TestServer) -> Database {
    let database = server.database("positions");
    server.declare_table::<Position>("positions");
    server.declare_table::<Item>("positions");
    store::fill(&database);
    database
}

/// A server that is connected.
fn connected() -> (TestServer, Database) {
    let server = TestServer::unstarted();
    let database = database(&server);
    server.start();
    server.tick();
    (server, database)
}

fn positions(database: &Database) -> Vec<Position> {
    database.rows("position").unwrap()
}

fn place(server: &TestServer, player: u32, coords: Vec3) {
    let world = server.world();
    let ped = world.player(player).unwrap().ped;
    world.change_entity(ped, |entity| entity.coords = coords);
}

/// So many metres from the origin.
fn east(x: f32) -> Vec3 {
    Vec3 { x, y: 0.0, z: 0.0 }
}

fn license(server: &TestServer, player: u32) -> String {
    let identifiers = server.world().player(player).unwrap().identifiers;
    let license = identifiers
        .into_iter()
        .find(|id| id.starts_with("license:"));
    license.unwrap()
}

/// Somebody on another server.
fn bob() -> Position {
    Position {
        license: "license:b0b".to_owned(),
        name: "Bob".to_owned(),
        host: Identity::ONE,
        x: 1.0,
        y: 2.0,
        z: 3.0,
    }
}

#[cfx::test]
fn who_is_here_is_in_the_database() {
    let server = TestServer::unstarted();
    let database = database(&server);
    let ada = server.player("Ada");
    place(
        &server,
        ada,
        Vec3 {
            x: 10.0,
            y: 20.0,
            z: 30.0,
        },
    );
    server.start();
    server.advance(ms(300));
    let [position] = &positions(&database)[..] else {
        panic!("{:?}", positions(&database));
    };
    assert_eq!(position.name, "Ada");
    assert_eq!(position.license, license(&server, ada));
    assert_eq!((position.x, position.y, position.z), (10.0, 20.0, 30.0));
    assert_eq!(database.clients(), [position.host]);
}

#[cfx::test]
fn moving_is_told_and_standing_is_not() {
    let (server, database) = connected();
    let ada = server.connect("Ada").join();
    server.advance(ms(300));
    let before = positions(&database);
    place(&server, ada, east(0.3));
    server.advance(ms(300));
    assert_eq!(positions(&database), before, "that is less than a step");
    place(&server, ada, east(5.0));
    server.advance(ms(300));
    assert_eq!(positions(&database)[0].x, 5.0);
    server.drop_player(ada, "Exiting");
    server.advance(ms(300));
    assert_eq!(positions(&database), []);
}

#[cfx::test]
fn others_are_seen() {
    let (server, database) = connected();
    database.insert("position", &bob()).unwrap();
    server.tick();
    server.connect("Ada").join();
    server.advance(ms(300));
    server.command("where");
    let log = server.log();
    assert_eq!(log[0], "Bob is on another server");
    assert_eq!(log[1], "Ada is here: 0.0, 0.0, 0.0");
    assert_eq!(log[2], "Bob is elsewhere: 1.0, 2.0, 3.0");
    database.delete("position", "license:b0b").unwrap();
    server.tick();
    assert_eq!(server.log(), ["Bob has left the other server"]);
}

#[cfx::test]
fn items_are_given_wherever_somebody_plays() {
    let (server, database) = connected();
    database.insert("position", &bob()).unwrap();
    server.tick();
    let _ = server.log();
    for (command, answer) in [
        ("items Bob bread 3", "Bob has 3 bread"),
        ("items Bob bread -1", "Bob has 2 bread"),
        ("items Bob bread -5", "not done: there are 2"),
        ("items Bob bread -2", "Bob has 0 bread"),
    ] {
        server.command(command);
        server.advance(ms(100));
        assert_eq!(server.log(), [answer], "{command}");
    }
    assert_eq!(database.count("item"), Ok(0));
    server.command("items Eve bread 1");
    let errors = server.errors();
    assert!(errors[0].contains("Eve is nowhere"), "{errors:?}");
}

#[cfx::test]
fn a_lost_connection_is_made_again() {
    let (server, database) = connected();
    server.connect("Ada").join();
    database.insert("position", &bob()).unwrap();
    server.advance(ms(300));
    let _ = server.log();
    database.disconnect_all(Reason::Reset, None, "cut");
    assert_eq!(positions(&database), [bob()], "its players are gone");
    server.advance(ms(500));
    let names: Vec<_> = positions(&database).into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["Bob", "Ada"]);
    // Bob was there all the time, and nobody is told.
    let log = server.log();
    assert!(!log.iter().any(|line| line.contains("Bob")), "{log:?}");
}

#[cfx::test]
fn without_a_database_the_commands_say_so() {
    let server = TestServer::unstarted();
    server.spacetime().stop();
    server.start();
    server.tick();
    server.connect("Ada").join();
    server.advance(ms(300));
    let _ = server.log();
    server.command("where");
    let errors = server.errors();
    assert!(errors[0].contains("cannot be reached"), "{errors:?}");
    let database = database(&server);
    server.spacetime().start();
    server.advance(ms(300));
    assert_eq!(positions(&database)[0].name, "Ada");
}
