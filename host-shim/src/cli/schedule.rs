//! What happens while scripts run: events and ticks.

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::Value;

use super::Ui;
use super::stage::Stage;

/// Events and ticks, in turns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Schedule {
    pub(crate) ticks: usize,
    pub(crate) frame_ms: u64,
    pub(crate) events: Vec<Event>,
}

/// An event to raise.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    pub(crate) name: String,
    pub(crate) args: Value,
    pub(crate) source: String,
}

impl Schedule {
    /// Raises the events and lets the ticks run, each after `before_tick`. Says what happens
    /// meanwhile, and answers whether all is well.
    pub(crate) fn drive(&self, stage: &mut Stage, ui: &Ui) -> bool {
        let mut good = true;
        let mut events = self.events.iter().enumerate().peekable();
        for done in 0..=self.ticks {
            // The last ones come before the last tick, so that each has one.
            let due = |index: usize| index.min(self.ticks.saturating_sub(1)) == done;
            while let Some((_, event)) = events.next_if(|(index, _)| due(*index)) {
                let host = stage.host();
                if let Err(error) = host.emit(&event.name, &event.args, &event.source) {
                    ui.error(&error.into());
                    good = false;
                }
                good &= stage.report();
            }
            if done < self.ticks {
                stage.wait(self.frame_ms);
                stage.tick(self.frame_ms);
                good &= stage.report();
            }
        }
        good
    }
}

// By hand, because each `--source` belongs to the `--event` that stands before it.
impl clap::Args for Schedule {
    fn augment_args(command: Command) -> Command {
        command
            .next_help_heading("What happens")
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
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for Schedule {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        read(matches)
            .map_err(|text| clap::Error::raw(ErrorKind::ValueValidation, format!("{text}\n")))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// The error is a sentence that says what to write instead.
fn read(matches: &ArgMatches) -> Result<Schedule, String> {
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
    let ticks = match matches.get_one::<u32>("ticks") {
        Some(ticks) => *ticks as usize,
        None => events.len().max(1),
    };
    Ok(Schedule {
        ticks,
        frame_ms: matches.get_one::<u64>("frame-ms").copied().unwrap_or(50),
        events,
    })
}

pub(super) fn event_args(name: &str, text: &str) -> Result<Value, String> {
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

pub(super) fn event_source(text: &str) -> Result<String, String> {
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

#[cfg(test)]
mod tests {
    use clap::{Args, FromArgMatches};

    use super::*;

    fn parsed(args: &[&str]) -> Result<Schedule, String> {
        let matches = Schedule::augment_args(Command::new("run"))
            .try_get_matches_from(["run"].iter().chain(args))
            .map_err(|error| error.to_string())?;
        Schedule::from_arg_matches(&matches).map_err(|error| error.to_string())
    }

    #[test]
    fn a_source_belongs_to_the_event_before_it() {
        let run = parsed(&[
            "--event", "one", "[]", "--event", "two", "[1]", "--source", "net:3", "--event",
            "three", "[]", "--source", "server",
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
    fn wrong_usage_says_what_to_write() {
        let error = |args: &[&str]| parsed(args).unwrap_err();
        assert!(error(&["--source", "net:1"]).contains("after its --event"));
        assert!(error(&["--event", "e", "5"]).contains("write [5]"));
        assert!(error(&["--event", "e", "{"]).contains("'[]' for none"));
        assert!(
            error(&["--event", "e", "[]", "--source", "local", "--source", "nui"])
                .contains("one --source")
        );
    }
}
