//! The options that hold scripts in.

use std::time::Duration;

use host_shim::Limits;

use crate::STACK;

/// What a script may use. One that takes more is stopped, and says in which handler.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(next_help_heading = "Limits (a script that reaches one is stopped, the others run on)")]
pub(crate) struct LimitArgs {
    /// Memory of a script, such as 64M [default: 512M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_memory: Option<u64>,

    /// Elements of a script's tables [default: 1000000]
    #[arg(long, value_name = "N")]
    max_table: Option<u64>,

    /// Scripts that are loaded at a time [default: 1000]
    #[arg(long, value_name = "N")]
    max_instances: Option<usize>,

    /// Native stack of nested calls [default: 48M]
    #[arg(long, value_name = "SIZE", value_parser = stack)]
    max_stack: Option<usize>,

    /// How deep calls between scripts may nest [default: 200]
    #[arg(long, value_name = "N")]
    max_depth: Option<u32>,

    /// Real time of one handler, such as 500ms or 10s, or `none` [default: 10s]
    #[arg(long, value_name = "TIME", value_parser = time)]
    max_time: Option<Time>,

    /// Instructions of one handler, about; the same on every machine [default: not counted]
    #[arg(long, value_name = "N")]
    max_fuel: Option<u64>,

    /// Size of one piece of data between scripts and host [default: 16M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_payload: Option<u64>,

    /// What one handler may log and send [default: 64M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_output: Option<u64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Time(Option<Duration>);

impl LimitArgs {
    pub(crate) fn limits(&self) -> Limits {
        let default = Limits::default();
        Limits {
            memory: self.max_memory.unwrap_or(default.memory),
            table: self.max_table.unwrap_or(default.table),
            instances: self.max_instances.unwrap_or(default.instances),
            stack: self.max_stack.unwrap_or(STACK / 4 * 3),
            depth: self.max_depth.unwrap_or(default.depth),
            time: self.max_time.map_or(default.time, |Time(time)| time),
            fuel: self.max_fuel.or(default.fuel),
            payload: self.max_payload.map_or(default.payload, |size| {
                usize::try_from(size).unwrap_or(usize::MAX)
            }),
            output: self.max_output.unwrap_or(default.output),
        }
    }

    /// What the thread needs on which scripts run.
    pub(crate) fn thread_stack(&self) -> usize {
        let scripts = self.max_stack.unwrap_or_default();
        STACK.max(scripts.saturating_add(STACK / 4))
    }
}

fn size(text: &str) -> Result<u64, String> {
    let wrong = || format!("it is no size: write {WORDS}");
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let unit = match text[number.len()..].to_ascii_uppercase().as_str() {
        "" | "B" => 1,
        "K" | "KB" | "KIB" => 1 << 10,
        "M" | "MB" | "MIB" => 1 << 20,
        "G" | "GB" | "GIB" => 1 << 30,
        _ => return Err(wrong()),
    };
    let number: u64 = number.parse().map_err(|_| wrong())?;
    number.checked_mul(unit).ok_or_else(wrong)
}

const WORDS: &str = "a number of bytes, or one with K, M or G behind it, such as 64M";

/// Wasmtime wants some, and the machine has not all that a number can say.
fn stack(text: &str) -> Result<usize, String> {
    let size = size(text)?;
    match usize::try_from(size) {
        Ok(size) if (64 << 10..=4 << 30).contains(&size) => Ok(size),
        _ => Err("write a size from 64K to 4G".to_owned()),
    }
}

fn time(text: &str) -> Result<Time, String> {
    if text == "none" {
        return Ok(Time(None));
    }
    let wrong = || "it is no time: write one such as 500ms or 10s, or `none`".to_owned();
    let number = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let number_of = |unit| {
        let number: u32 = number.parse().map_err(|_| wrong())?;
        Ok(Duration::from_millis(u64::from(number) * unit))
    };
    let time = match &text[number.len()..] {
        "ms" => number_of(1),
        "s" => number_of(1000),
        "m" => number_of(60_000),
        _ => Err(wrong()),
    }?;
    if time.is_zero() {
        return Err(wrong());
    }
    Ok(Time(Some(time)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_have_units() {
        assert_eq!(size("12"), Ok(12));
        assert_eq!(size("64M"), Ok(64 << 20));
        assert_eq!(size("2kib"), Ok(2048));
        for wrong in ["", "M", "-1", "1.5M", "12X", "99999999999999999G"] {
            assert!(size(wrong).unwrap_err().contains("64M"), "{wrong}");
        }
        assert_eq!(time("500ms"), Ok(Time(Some(Duration::from_millis(500)))));
        assert_eq!(time("2m"), Ok(Time(Some(Duration::from_secs(120)))));
        assert_eq!(time("none"), Ok(Time(None)));
        for wrong in ["", "10", "s", "0s", "1h", "1.5s"] {
            assert!(time(wrong).unwrap_err().contains("500ms"), "{wrong}");
        }
        assert_eq!(stack("1M"), Ok(1 << 20));
        assert!(stack("1K").is_err() && stack("5G").is_err());
    }

    #[test]
    fn every_option_is_a_limit() {
        use clap::Parser;
        #[derive(clap::Parser)]
        struct Program {
            #[command(flatten)]
            limits: LimitArgs,
        }
        let words = "p --max-memory 1M --max-table 2 --max-instances 3 --max-stack 1M \
                     --max-depth 5 --max-time none --max-fuel 7 --max-payload 8 --max-output 9";
        let program = Program::try_parse_from(words.split_whitespace()).unwrap();
        let expected = Limits {
            memory: 1 << 20,
            table: 2,
            instances: 3,
            stack: 1 << 20,
            depth: 5,
            time: None,
            fuel: Some(7),
            payload: 8,
            output: 9,
        };
        assert_eq!(program.limits.limits(), expected);
        let none = Program::try_parse_from(["p"]).unwrap().limits;
        let expected = Limits {
            stack: STACK / 4 * 3,
            ..Limits::default()
        };
        assert_eq!(none.limits(), expected);
        assert_eq!(none.thread_stack(), STACK);
    }
}
