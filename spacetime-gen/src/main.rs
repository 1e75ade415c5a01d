//! The program: a schema in, code out.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use spacetime_gen::Options;

/// Makes Rust for scripts out of the schema of a SpacetimeDB database.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// A file with the schema, as the server gives it for
    /// `/v1/database/NAME/schema?version=9`; or the server, such as http://127.0.0.1:3000.
    source: String,
    /// The database, when SOURCE is a server.
    database: Option<String>,
    /// Where to write the code; to the standard output otherwise.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Where the code finds cfx-spacetime.
    #[arg(long = "crate", value_name = "PATH", default_value = "cfx::spacetime")]
    krate: String,
    /// Private tables too, which only the database's owner may read.
    #[arg(long)]
    private: bool,
    /// Only compare the output file with what would be written.
    #[arg(long, requires = "output")]
    check: bool,
    /// Who asks the server, if it wants to know. Better given as SPACETIMEDB_TOKEN in the
    /// environment, where other users of the machine do not see it.
    #[arg(long)]
    token: Option<String>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let schema = match (&arguments.database, arguments.source.contains("://")) {
        (Some(database), true) => {
            let from_environment = std::env::var("SPACETIMEDB_TOKEN").ok();
            let token = arguments.token.as_deref().or(from_environment.as_deref());
            spacetime_gen::fetch(&arguments.source, database, token)?
        }
        (None, true) => anyhow::bail!("say which database of {}", arguments.source),
        (None, false) => spacetime_gen::read(Path::new(&arguments.source))?,
        (Some(_), false) => anyhow::bail!(
            "`{}` is a file, which has one database; a server begins with http://",
            arguments.source
        ),
    };
    let code = Options::default()
        .krate(&arguments.krate)
        .private(arguments.private)
        .generate(&schema)?;
    match &arguments.output {
        None => print!("{code}"),
        Some(path) if arguments.check => {
            if spacetime_gen::read(path)? != code {
                eprintln!("{} is not up to date", path.display());
                return Ok(ExitCode::FAILURE);
            }
        }
        Some(path) => {
            spacetime_gen::write_if_changed(path, &code)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
