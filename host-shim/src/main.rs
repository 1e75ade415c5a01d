//! The program `host-shim`; the README says what it does.

mod cli;

use std::process::ExitCode;

use anyhow::Context;
use clap::Parser;

use cli::{Cli, Ui};

/// Scripts may nest calls deeply, and a debug build's frames are large.
const STACK: usize = 64 * 1024 * 1024;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = std::thread::Builder::new()
        .stack_size(cli.thread_stack())
        .spawn(move || {
            let ui = Ui::new();
            cli.run(&ui).unwrap_or_else(|error| {
                ui.error(&error);
                false
            })
        })
        .context("the program's thread cannot be started")
        .and_then(|thread| {
            thread
                .join()
                .map_err(|_| anyhow::anyhow!("the program failed; the lines above say where"))
        });
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            Ui::new().error(&error);
            ExitCode::FAILURE
        }
    }
}
