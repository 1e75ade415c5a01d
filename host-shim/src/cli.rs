//! The command line.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::Value;

/// What is asked for.
#[derive(Debug, PartialEq)]
pub(crate) struct Run {
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) ticks: usize,
    pub(crate) frame_ms: u64,
    pub(crate) events: Vec<Event>,
    pub(crate) natives: Vec<(String, Value)>,
    pub(crate) players: Vec<String>,
    pub(crate) convars: Vec<(String, String)>,
    #[cfg(feature = "spacetime")]
    pub(crate) spacetime: Spacetime,
}

/// What scripts that use SpacetimeDB see.
#[cfg(feature = "spacetime")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spacetime {
    /// The embedded store, in memory or in a file.
    Embedded(Option<PathBuf>),
    /// The servers that they name.
    Remote,
    /// This server, whichever they name.
    Server(String),
}

/// An event to raise.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) args: Value,
    pub(crate) source: String,
}

/// Reads the command line; ends the program when it is wrong.
pub(crate) fn parse() -> Run {
    let mut command = command();
    let matches = command.get_matches_mut();
    let matches = matches.subcommand_matches("run").unwrap_or(&matches);
    read(matches).unwrap_or_else(|text| command.error(ErrorKind::ValueValidation, text).exit())
}

fn command() -> Command {
    let run = Command::new("run")
        .about("Load scripts, start them, and let time pass")
        .long_about(
            "Load scripts, start them, and let time pass.\n\n\
             Each script's `_start` runs first. Event 1 is raised then, event 2 after the first \
             tick, and so on; when there are more events than ticks, the rest is raised before \
             the last tick. What scripts log goes to stdout, everything else to stderr. The \
             program ends with 0; with 1 when a script could not be loaded or failed; with 2 \
             when the command line is wrong.",
        )
        .arg(
            Arg::new("path")
                .value_name("PATH")
                .help("A .wasm file, or a resource folder (with a fxmanifest.lua); a cargo package is built first")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            Arg::new("ticks")
                .long("ticks")
                .value_name("N")
                .help("How many ticks to run [default: one for each event, at least one]")
                .value_parser(value_parser!(u32)),
        )
        .arg(
            Arg::new("frame-ms")
                .long("frame-ms")
                .value_name("MS")
                .help("How many milliseconds of virtual time pass before each tick")
                .default_value("50")
                .value_parser(value_parser!(u64)),
        )
        .arg(
            Arg::new("event")
                .long("event")
                .value_names(["NAME", "JSON_ARGS"])
                .help("Raise an event; its arguments are a JSON array")
                .num_args(2)
                .allow_hyphen_values(true)
                .action(ArgAction::Append),
        )
        .arg(
            Arg::new("source")
                .long("source")
                .value_name("SOURCE")
                .help("Where the --event before it comes from: local, net:ID, internal-net:ID, server, nui [default: local]")
                .allow_hyphen_values(true)
                .action(ArgAction::Append),
        )
        .arg(
            Arg::new("native")
                .long("native")
                .value_name("NAME=JSON")
                .help("What a native answers; NAME may be its hash (0x...). Three numbers in an array are a vector")
                .value_parser(NonEmptyStringValueParser::new())
                .action(ArgAction::Append),
        )
        .arg(
            Arg::new("player")
                .long("player")
                .value_name("NAME")
                .help("Add a player before the scripts start; the first has the net id 1")
                .action(ArgAction::Append),
        )
        .arg(
            Arg::new("convar")
                .long("convar")
                .value_name("NAME=VALUE")
                .help("Set a console variable before the scripts start")
                .action(ArgAction::Append),
        );
    #[cfg(feature = "spacetime")]
    let run = run.arg(
        Arg::new("spacetime")
            .long("spacetime")
            .value_name("WHAT")
            .help(
                "What scripts see as SpacetimeDB: embedded (a store in memory), embedded=FILE \
                 (kept in a file), the URL of a server (whichever scripts name), or remote \
                 (the servers that scripts name). With servers, ticks take real time",
            )
            .default_value("embedded"),
    );
    Command::new("host-shim")
        .about(env!("CARGO_PKG_DESCRIPTION"))
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(run)
}

/// The error is a sentence that says what to write instead.
fn read(matches: &ArgMatches) -> Result<Run, String> {
    let mut events = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let groups = matches.get_occurrences::<String>("event");
    // Two values an event, hence two places.
    let mut indices = matches.indices_of("event").into_iter().flatten().step_by(2);
    for mut group in groups.into_iter().flatten() {
        let (Some(name), Some(args)) = (group.next(), group.next()) else {
            continue;
        };
        if name.is_empty() {
            return Err("an event needs a name: --event NAME '[1, \"two\"]'".to_owned());
        }
        events.push(Event {
            name: name.clone(),
            args: event_args(name, args)?,
            source: String::new(),
        });
        places.extend(indices.next());
    }
    let sources = matches.get_many::<String>("source").into_iter().flatten();
    let source_places = matches.indices_of("source").into_iter().flatten();
    let mut taken = None;
    for (source, place) in sources.zip(source_places) {
        let before = places.iter().filter(|event| **event < place).count();
        let Some(event) = before.checked_sub(1) else {
            return Err(format!(
                "--source {source} belongs to no event: write it after its --event NAME JSON_ARGS"
            ));
        };
        if taken.replace(event) == Some(event) {
            return Err(format!(
                "--source {source} is the second for event `{}`: give one --source for each --event",
                events[event].name
            ));
        }
        events[event].source = event_source(source)?;
    }
    let natives = matches
        .get_many::<String>("native")
        .into_iter()
        .flatten()
        .map(|text| native(text))
        .collect::<Result<Vec<_>, _>>()?;
    let texts = |name| {
        let values = matches.get_many::<String>(name);
        values.into_iter().flatten().cloned()
    };
    let convars = texts("convar")
        .map(|text| match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
            _ => Err(format!(
                "--convar {text} sets nothing: write --convar NAME=VALUE"
            )),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let ticks = match matches.get_one::<u32>("ticks") {
        Some(ticks) => *ticks as usize,
        None => events.len().max(1),
    };
    Ok(Run {
        paths: matches
            .get_many::<PathBuf>("path")
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
        ticks,
        frame_ms: matches.get_one::<u64>("frame-ms").copied().unwrap_or(50),
        events,
        natives,
        players: texts("player").collect(),
        convars,
        #[cfg(feature = "spacetime")]
        spacetime: spacetime(
            matches
                .get_one::<String>("spacetime")
                .map_or("embedded", String::as_str),
        )?,
    })
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
        _ => Err(format!(
            "--spacetime {text} is unknown: write embedded, embedded=FILE, remote, or a URL such as http://127.0.0.1:3000"
        )),
    }
}

fn event_args(name: &str, text: &str) -> Result<Value, String> {
    match serde_json::from_str(text) {
        Ok(Value::Array(args)) => Ok(Value::Array(args)),
        Ok(_) => Err(format!(
            "the arguments of event `{name}` are {text}, which is no array: write [{text}]"
        )),
        Err(error) => Err(format!(
            "the arguments of event `{name}` are {text}, which is no JSON ({error}): write an array such as '[1, \"two\"]', or '[]' for none"
        )),
    }
}

fn event_source(text: &str) -> Result<String, String> {
    let is_id = |id: &str| id.parse::<u32>().is_ok();
    match text {
        "" | "local" => Ok(String::new()),
        "server" => Ok("net:65535".to_owned()),
        "nui" => Ok(text.to_owned()),
        _ if text.strip_prefix("net:").is_some_and(is_id) => Ok(text.to_owned()),
        _ if text.strip_prefix("internal-net:").is_some_and(is_id) => Ok(text.to_owned()),
        _ => Err(format!(
            "--source {text} is unknown: write local, net:ID, internal-net:ID, server or nui"
        )),
    }
}

fn native(text: &str) -> Result<(String, Value), String> {
    let Some((name, json)) = text.split_once('=').filter(|(name, _)| !name.is_empty()) else {
        return Err(format!(
            "--native {text} names no answer: write --native NAME=JSON, for instance --native GET_PLAYER_NAME='\"Ada\"'"
        ));
    };
    if let Some(digits) = name.strip_prefix("0x").or_else(|| name.strip_prefix("0X"))
        && u64::from_str_radix(digits, 16).is_err()
    {
        return Err(format!(
            "--native {text}: {name} is no hash: write up to 16 hexadecimal digits after 0x"
        ));
    }
    let value = serde_json::from_str(json).map_err(|error| {
        format!(
            "--native {text}: {json} is no JSON ({error}): text needs quotes of its own, for instance {name}='\"{json}\"'"
        )
    })?;
    Ok((name.to_owned(), value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parsed(args: &[&str]) -> Result<Run, String> {
        let matches = command()
            .try_get_matches_from(["host-shim", "run"].iter().chain(args))
            .map_err(|error| error.to_string())?;
        read(matches.subcommand_matches("run").unwrap())
    }

    #[test]
    fn a_source_belongs_to_the_event_before_it() {
        let run = parsed(&[
            "a.wasm", "--event", "one", "[]", "--event", "two", "[1]", "--source", "net:3",
            "--event", "three", "[]", "--source", "server",
        ])
        .unwrap();
        let events: Vec<_> = run
            .events
            .iter()
            .map(|event| (event.name.as_str(), event.source.as_str()))
            .collect();
        assert_eq!(
            events,
            [("one", ""), ("two", "net:3"), ("three", "net:65535")]
        );
        assert_eq!(run.ticks, 3);
    }

    #[test]
    fn every_source_word_is_known() {
        for (word, source) in [
            ("", ""),
            ("local", ""),
            ("net:0", "net:0"),
            ("internal-net:7", "internal-net:7"),
            ("nui", "nui"),
            ("server", "net:65535"),
        ] {
            assert_eq!(event_source(word).unwrap(), source);
        }
        for wrong in ["net:", "net:x", "player:3", "internal-net:-1"] {
            assert!(event_source(wrong).is_err(), "{wrong}");
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
        let read = |text: &str| parsed(&["a.wasm", "--spacetime", text]).map(|run| run.spacetime);
        assert_eq!(
            parsed(&["a.wasm"]).unwrap().spacetime,
            Spacetime::Embedded(None)
        );
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

    #[test]
    fn wrong_usage_says_what_to_write() {
        let error = |args: &[&str]| parsed(args).unwrap_err();
        assert!(error(&["a.wasm", "--source", "net:1"]).contains("after its --event"));
        assert!(error(&["a.wasm", "--event", "e", "5"]).contains("write [5]"));
        assert!(error(&["a.wasm", "--event", "e", "{"]).contains("'[]' for none"));
        assert!(
            error(&[
                "a.wasm", "--event", "e", "[]", "--source", "local", "--source", "nui"
            ])
            .contains("one --source")
        );
    }
}
