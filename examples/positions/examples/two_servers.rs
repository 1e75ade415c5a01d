//! Two servers in one program, each with the compiled script and a player of its own. With an
//! address as its argument they use a real database, to which the module is published already;
//! a second argument is the database's name, when it is not `positions`.

#[path = "../src/store.rs"]
mod store;

use std::cell::RefCell;
use std::env;
use std::path::Path;
use std::rc::Rc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::ensure;
use host_shim::package::{self, ResourceSource};
use host_shim::sim::{By, Vec3};
use host_shim::spacetime_host::{Embedded, Remote};
use host_shim::{Host, LogLine};

const FRAME_MS: u64 = 50;
/// How long a database may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> anyhow::Result<()> {
    let mut args = env::args().skip(1);
    let address = args.next();
    let database = args.next().unwrap_or_else(|| "positions".to_owned());
    let scripts = package::load_path(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    play(&scripts, address.as_deref(), &database, |line| {
        println!("{line}");
    })
}

/// Runs both servers until each has said what it sees.
pub fn play(
    scripts: &[ResourceSource],
    address: Option<&str>,
    database: &str,
    say: fn(&str),
) -> anyhow::Result<()> {
    let embedded = Embedded::new();
    store::fill(&embedded.database(database));
    let heard = Rc::new(RefCell::new(Vec::new()));
    let mut servers = Vec::new();
    for (server, name) in [("north", "Ada"), ("south", "Bob")] {
        let host = Host::new();
        let lines = Rc::clone(&heard);
        host.on_log(move |line: &LogLine| {
            let line = format!("{server}: {}", line.text);
            say(&line);
            lines.borrow_mut().push(line);
        });
        host.set_convar("positions_database", database);
        match address {
            Some(address) => {
                host.set_convar("positions_uri", address);
                host.use_spacetime(Remote::new()?);
            }
            None => host.use_spacetime(embedded.clone()),
        }
        let player = host.world().add_player(name);
        host.world().change_player(player, |player| {
            player.identifiers = vec![format!("license:{name}")];
        });
        for script in scripts {
            host.load(&script.name, &script.wasm)?;
            host.start(&script.name)?;
        }
        servers.push((host, player));
    }

    // Lets time pass, and everybody walk, until somebody has said all of it.
    let mut steps = 0_u16;
    let mut run_until = |what: &[&str]| {
        let start = Instant::now();
        loop {
            let said = |what: &&str| heard.borrow().iter().any(|line| line.contains(what));
            if what.iter().all(said) {
                return Ok(());
            }
            ensure!(start.elapsed() < PATIENCE, "nobody says {what:?}");
            steps = steps.saturating_add(1);
            for (host, player) in &servers {
                let world = host.world();
                let ped = world.player(*player).map_or(0, |player| player.ped);
                let at = Vec3 {
                    x: f32::from(steps),
                    y: f32::from(steps) / 2.0,
                    z: 0.0,
                };
                world.change_entity(ped, |entity| entity.coords = at);
                host.tick(FRAME_MS);
            }
            for (host, _) in &servers {
                let failures = host.take_failures();
                ensure!(failures.is_empty(), "a script failed: {failures:?}");
            }
            if address.is_some() {
                // A server answers in its own time.
                sleep(Duration::from_millis(FRAME_MS));
            }
        }
    };
    let command = |line: &str| {
        for (host, _) in &servers {
            if let Err(error) = host.world().execute(host, line, &By::Console) {
                println!("`{line}` failed: {error}");
            }
        }
    };
    run_until(&[
        "north: Bob is on another server",
        "south: Ada is on another server",
    ])?;
    command("where");
    command("items Bob bread 1");
    // Each gives one, and the database counts.
    run_until(&["north: Bob has", "south: Bob has"])
}
