//! The host that a command's options ask for, with its world and its scripts.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::Context;
use host_shim::loopback::{Loopback, LoopbackSettings};
use host_shim::network::{Link, Network};
use host_shim::package::{self, BuildOptions, Package, PackageError};
use host_shim::world_file::WorldFile;
use host_shim::{Cache, Host, Settings, Side, UnknownNatives};
use serde_json::Value;

use super::limits::LimitArgs;
use super::{Ui, answer};

/// What is loaded, and how it is built.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Paths {
    /// A .wasm file, a resource folder (with a fxmanifest.lua), or a folder of such folders
    ///
    /// A cargo package is built first. Resources start after those that their manifests name as
    /// dependencies, otherwise in the order in which they stand here.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,

    /// A resource that others depend on, and that is left out
    #[arg(long = "without", value_name = "NAME")]
    without: Vec<String>,

    /// The cargo profile of packages; `dev` is built sooner and has file and line in crash
    /// reports [default: guest if the workspace has it, else release]
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,

    /// Features of the packages [default: the side's, if a package has both, else its default]
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    features: Vec<String>,

    /// Where compiled scripts are kept for the next start [default: the user's cache]
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_cache")]
    cache: Option<PathBuf>,

    /// Compile scripts anew
    #[arg(long)]
    no_cache: bool,
}

/// The world that scripts see.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "The world")]
pub(crate) struct Setup {
    /// Which side the host stands for [default: server, or client for resources without a server side]
    #[arg(long, value_name = "SIDE", value_parser = side)]
    side: Option<Side>,

    /// A TOML file that describes players, entities, state bags, convars, rights, what is stored
    /// and what HTTP requests are answered with
    #[arg(long, value_name = "FILE")]
    world: Option<PathBuf>,

    /// Add a player before the scripts start; the first has the net id 1
    #[arg(long = "player", value_name = "NAME")]
    players: Vec<String>,

    /// Connect a player with a game of their own, in which the client side of the resources runs
    #[arg(long = "client", value_name = "NAME")]
    clients: Vec<String>,

    /// How games are connected: latency, jitter and loss in one direction, such as 40ms,10ms,1%
    #[arg(long, value_name = "LATENCY[,JITTER[,LOSS]]", value_parser = link, requires = "clients")]
    link: Option<Link>,

    /// What chance begins with on that way; the same seed does the same every time
    #[arg(long, value_name = "N", requires = "clients")]
    seed: Option<u64>,

    /// Set a console variable before the scripts start
    #[arg(long = "convar", value_name = "NAME=VALUE", value_parser = convar)]
    convars: Vec<(String, String)>,

    /// What a native answers; NAME may be its hash (0x...). Three numbers in an array are a vector
    #[arg(long = "native", value_name = "NAME=JSON", value_parser = native)]
    natives: Vec<(String, Value)>,

    /// Keep the resources' key-value stores in this file [default: in memory]
    #[arg(long, value_name = "FILE")]
    kvp: Option<PathBuf>,

    /// Let HTTP requests of scripts out, to this machine only; ticks take real time
    #[arg(long)]
    http: bool,

    /// Take HTTP requests for `SET_HTTP_HANDLER` at this address of this machine, such as
    /// 127.0.0.1:30120; ticks take real time
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,

    /// Say what resources leave open when they stop, with file and line
    #[arg(long)]
    leaks: bool,

    /// Write the core dump of the first script that traps into this file
    #[arg(long, value_name = "FILE")]
    coredump: Option<PathBuf>,

    /// What scripts see as SpacetimeDB: embedded (a store in memory), embedded=FILE (kept in a
    /// file), the URL of a server (whichever scripts name), or remote (the servers that scripts
    /// name). With servers, ticks take real time
    #[cfg(feature = "spacetime")]
    #[arg(long, value_name = "WHAT", default_value = "embedded", value_parser = spacetime)]
    spacetime: Spacetime,

    #[command(flatten)]
    limits: LimitArgs,
}

/// What scripts that use SpacetimeDB see.
#[cfg(feature = "spacetime")]
#[derive(Debug, Clone, PartialEq, Eq)]
enum Spacetime {
    /// The embedded store, in memory or in a file.
    Embedded(Option<PathBuf>),
    /// The servers that they name.
    Remote,
    /// This server, whichever they name.
    Server(String),
}

impl Paths {
    /// The resources in the order in which they start. Says what is none, and goes on with
    /// the others.
    pub(super) fn packages(
        &self,
        ui: &Ui,
        world: Option<&WorldFile>,
    ) -> anyhow::Result<(Vec<Package>, bool)> {
        let mut good = true;
        let mut packages = Vec::new();
        for path in &self.paths {
            match package::find(path) {
                Ok(found) => packages.extend(found),
                Err(error) => {
                    ui.error(&error.into());
                    good = false;
                }
            }
        }
        let without: Vec<_> = self.without.iter().map(String::as_str).collect();
        packages.retain(|package| !without.contains(&package.name()));
        let in_name_only = world.into_iter().flat_map(WorldFile::resources);
        let others: Vec<_> = without.iter().copied().chain(in_name_only).collect();
        let packages = package::ensure_order(packages, &others).map_err(|error| {
            let advice = match &error {
                PackageError::MissingDependencies { missing } => {
                    let names: BTreeSet<_> = missing.iter().map(|(_, name)| name).collect();
                    let names: Vec<_> = names
                        .into_iter()
                        .map(|name| format!("--without {name}"))
                        .collect();
                    format!(
                        "nothing was started; to go on without, add {}",
                        names.join(" ")
                    )
                }
                _ => "nothing was started".to_owned(),
            };
            anyhow::Error::from(error).context(advice)
        })?;
        Ok((packages, good))
    }

    pub(super) fn build_options(&self) -> BuildOptions {
        BuildOptions {
            profile: self.profile.clone(),
            features: self.features.clone(),
            ..BuildOptions::default()
        }
    }

    fn cache(&self) -> Option<Cache> {
        match &self.cache {
            _ if self.no_cache => None,
            Some(folder) => Some(Cache::new(folder)),
            None => Cache::of_user(),
        }
    }
}

impl Setup {
    pub(super) fn world(&self) -> anyhow::Result<Option<WorldFile>> {
        let Some(path) = &self.world else {
            return Ok(None);
        };
        let world = WorldFile::read(path)?;
        if let (Some(named), Some(_)) = (world.kvp_file(), &self.kvp) {
            anyhow::bail!(
                "--kvp names a file, and so does `kvp_file` in {}, {}: leave one of them out",
                path.display(),
                named.display()
            );
        }
        Ok(Some(world))
    }

    /// How hosts are made.
    pub(super) fn settings(&self, paths: &Paths, packages: &[Package]) -> Settings {
        let runs_on_server = packages.iter().any(|package| package.runs_on(Side::Server));
        let usual = if runs_on_server || packages.is_empty() {
            Side::Server
        } else {
            Side::Client
        };
        Settings {
            side: self.side.unwrap_or(usual),
            unknown_natives: UnknownNatives::Zero,
            limits: self.limits.limits(),
            cache: paths.cache(),
            coredump: self.coredump.is_some(),
            track_origins: self.leaks,
            ..Settings::default()
        }
    }

    /// What the thread needs on which scripts run.
    pub(crate) fn thread_stack(&self) -> usize {
        self.limits.thread_stack()
    }

    pub(crate) fn clients(&self) -> &[String] {
        &self.clients
    }

    pub(crate) fn coredump(&self) -> Option<&Path> {
        self.coredump.as_deref()
    }

    /// What is said about the way between the sides.
    pub(super) fn connect(&self, network: &Network, world: Option<&WorldFile>) {
        let (link, seed) = world.and_then(WorldFile::network).unwrap_or_default();
        network.set_seed(self.seed.unwrap_or(seed));
        network.set_default_link(self.link.unwrap_or(link));
    }

    /// What holds on either side.
    pub(crate) fn prepare(&self, host: &Host) {
        for (name, value) in &self.natives {
            answer::register(host, name, value.clone());
        }
    }

    /// Makes the world of the first host what the options say.
    pub(super) fn populate(&self, host: &Host, file: Option<&WorldFile>) -> anyhow::Result<()> {
        if let Some(file) = file {
            file.apply(host)?;
        }
        let world = host.world();
        for (name, value) in &self.convars {
            host.set_convar(name, value);
        }
        for name in &self.players {
            world.add_player(name);
        }
        if let Some(file) = &self.kvp {
            world.open_kvp(file)?;
        }
        #[cfg(feature = "spacetime")]
        self.use_spacetime(host)?;
        Ok(())
    }

    /// The sockets of this machine, if scripts may see them.
    pub(super) fn loopback(&self, host: &Host) -> anyhow::Result<Option<Loopback>> {
        if !self.http && self.listen.is_none() {
            return Ok(None);
        }
        let settings = LoopbackSettings {
            outgoing: self.http,
            listen: self.listen,
            ..LoopbackSettings::default()
        };
        let loopback = Loopback::start(host, settings)
            .with_context(|| match self.listen {
                Some(address) => format!("HTTP requests are not taken at {address}: give --listen a free address such as 127.0.0.1:0"),
                None => "HTTP requests cannot be sent".to_owned(),
            })?;
        Ok(Some(loopback))
    }

    /// Whether something that scripts wait for takes real time.
    pub(crate) fn takes_real_time(&self) -> bool {
        #[cfg(feature = "spacetime")]
        let is_remote = !matches!(self.spacetime, Spacetime::Embedded(_));
        #[cfg(not(feature = "spacetime"))]
        let is_remote = false;
        is_remote || self.http || self.listen.is_some()
    }

    #[cfg(feature = "spacetime")]
    fn use_spacetime(&self, host: &Host) -> anyhow::Result<()> {
        use host_shim::spacetime_host::{Embedded, Remote};

        match &self.spacetime {
            Spacetime::Embedded(None) => return Ok(()),
            Spacetime::Embedded(Some(file)) => {
                host.use_spacetime(Embedded::open(file)?);
                return Ok(());
            }
            Spacetime::Remote => {}
            Spacetime::Server(url) => {
                let url = url.clone();
                host.on_spacetime_open(move |_, config| {
                    config.uri.clone_from(&url);
                    Ok(())
                });
            }
        }
        host.use_spacetime(Remote::new().context("SpacetimeDB's thread cannot be started")?);
        Ok(())
    }
}

fn side(text: &str) -> Result<Side, String> {
    match text {
        "server" => Ok(Side::Server),
        "client" => Ok(Side::Client),
        _ => Err("write server or client".to_owned()),
    }
}

fn link(text: &str) -> Result<Link, String> {
    let wrong = || "write times and a part, such as 40ms, or 40ms,10ms, or 40ms,10ms,1%".to_owned();
    let ms = |text: &str| {
        let number = text.strip_suffix("ms").unwrap_or(text);
        number.parse::<u32>().map(u64::from).map_err(|_| wrong())
    };
    let mut parts = text.split(',').map(str::trim);
    let mut link = Link {
        latency_ms: ms(parts.next().unwrap_or_default())?,
        ..Link::default()
    };
    if let Some(jitter) = parts.next() {
        link.jitter_ms = ms(jitter)?;
    }
    if let Some(loss) = parts.next() {
        let percent = loss.strip_suffix('%').ok_or_else(wrong)?;
        let percent: f64 = percent.parse().map_err(|_| wrong())?;
        if !(0.0..=100.0).contains(&percent) {
            return Err(wrong());
        }
        link.loss = percent / 100.0;
    }
    match parts.next() {
        None => Ok(link),
        Some(_) => Err(wrong()),
    }
}

fn convar(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(format!(
            "it sets nothing: write --convar NAME=VALUE, for instance --convar {text}=1"
        )),
    }
}

#[cfg(feature = "spacetime")]
fn spacetime(text: &str) -> Result<Spacetime, String> {
    const SCHEMES: [&str; 4] = ["ws://", "wss://", "http://", "https://"];
    let is_url = |text: &str| {
        let mut schemes = SCHEMES.iter();
        schemes.any(|scheme| text.len() > scheme.len() && text.starts_with(scheme))
    };
    match text.split_once('=') {
        None if text == "embedded" => Ok(Spacetime::Embedded(None)),
        None if text == "remote" => Ok(Spacetime::Remote),
        Some(("embedded", file)) if !file.is_empty() => {
            Ok(Spacetime::Embedded(Some(PathBuf::from(file))))
        }
        _ if is_url(text) => Ok(Spacetime::Server(text.to_owned())),
        _ => Err("it is unknown: write embedded, embedded=FILE, remote, or a URL such as http://127.0.0.1:3000".to_owned()),
    }
}

fn native(text: &str) -> Result<(String, Value), String> {
    let Some((name, json)) = text.split_once('=').filter(|(name, _)| !name.is_empty()) else {
        return Err("it names no answer: write --native NAME=JSON, for instance --native GET_PLAYER_NAME='\"Ada\"'".to_owned());
    };
    if let Some(digits) = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"))
        && u64::from_str_radix(digits, 16).is_err()
    {
        return Err(format!(
            "{name} is no hash: write up to 16 hexadecimal digits after 0x"
        ));
    }
    let value = serde_json::from_str(json).map_err(|error| {
        format!(
            "{json} is no JSON ({error}): text needs quotes of its own, for instance {name}='\"{json}\"'"
        )
    })?;
    Ok((name.to_owned(), value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn links_are_times_and_a_part() {
        assert_eq!(link("40ms").unwrap().latency_ms, 40);
        let all = link("40, 10ms, 2.5%").unwrap();
        assert_eq!((all.latency_ms, all.jitter_ms, all.loss), (40, 10, 0.025));
        for wrong in ["", "x", "-1", "1,2,3", "1,2,101%", "1,2,NaN%", "1,2,3%,4"] {
            assert!(link(wrong).unwrap_err().contains("40ms"), "{wrong}");
        }
    }

    #[test]
    fn natives_are_json() {
        assert_eq!(native("A=1").unwrap(), ("A".to_owned(), json!(1)));
        assert_eq!(native("0xFF=\"a=b\"").unwrap().1, json!("a=b"));
        for wrong in ["A", "=1", "A=", "A=Ada", "0xZZ=1", "0x=1"] {
            assert!(native(wrong).is_err(), "{wrong}");
        }
    }

    #[cfg(feature = "spacetime")]
    #[test]
    fn spacetime_is_a_store_or_servers() {
        let read = |text: &str| spacetime(text);
        assert_eq!(read("embedded").unwrap(), Spacetime::Embedded(None));
        assert_eq!(
            read("embedded=a=b.store").unwrap(),
            Spacetime::Embedded(Some("a=b.store".into()))
        );
        assert_eq!(read("remote").unwrap(), Spacetime::Remote);
        let url = "http://127.0.0.1:3000/?a=b";
        assert_eq!(read(url).unwrap(), Spacetime::Server(url.to_owned()));
        for wrong in [
            "",
            "embedded=",
            "remote=x",
            "ftp://a",
            "http://",
            "localhost",
        ] {
            assert!(
                read(wrong).unwrap_err().contains("write embedded"),
                "{wrong}"
            );
        }
    }
}
