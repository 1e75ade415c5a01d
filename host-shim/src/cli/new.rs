//! `host-shim new`.

use std::path::PathBuf;

use clap::ValueEnum;
use host_shim::scaffold::{CfxSource, Games, NewResource, Sides};

use super::Ui;

/// Make a resource that builds, runs and tests at once
///
/// Makes a folder of this name with a manifest, a cargo package, a script with a test, and a
/// README that says how to go on.
///
/// Example: host-shim new my-shop --side both
#[derive(Debug, clap::Args)]
pub(crate) struct New {
    /// The resource's name: letters, digits, - and _
    #[arg(value_name = "NAME")]
    name: String,

    /// The folder in which the resource's folder is made
    #[arg(long = "in", value_name = "FOLDER", default_value = ".")]
    parent: PathBuf,

    /// The sides that it has scripts for
    #[arg(long, value_enum, default_value_t = SideArg::Server)]
    side: SideArg,

    /// The game that it is for
    #[arg(long, value_enum, default_value_t = GameArg::Gta5)]
    game: GameArg,

    /// Where the crate `cfx` comes from: a folder that has it, the URL of a git repository
    /// (with #BRANCH or #COMMIT behind it), or a version of the registry [default: the checkout
    /// that this program was built in, if it is still there, else the registry]
    #[arg(long, value_name = "FOLDER|URL|VERSION", value_parser = source)]
    cfx: Option<CfxSource>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SideArg {
    Server,
    Client,
    Both,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum GameArg {
    Gta5,
    Rdr3,
}

impl New {
    pub(crate) fn run(self, ui: &Ui) -> anyhow::Result<bool> {
        let resource = NewResource {
            sides: match self.side {
                SideArg::Server => Sides::Server,
                SideArg::Client => Sides::Client,
                SideArg::Both => Sides::Both,
            },
            game: match self.game {
                GameArg::Gta5 => Games::Gta5,
                GameArg::Rdr3 => Games::Rdr3,
            },
            cfx: self.cfx.unwrap_or_default(),
            ..NewResource::new(self.name, self.parent)
        };
        let files = resource.create()?;
        for file in &files {
            ui.line(&file.display().to_string());
        }
        let folder = resource.folder();
        let folder = folder.strip_prefix(".").unwrap_or(&folder).display();
        ui.say(&format!(
            "cfx is from {}. Try it: host-shim run {folder}; test it: cargo test in {folder}; \
             {folder}/README.md says more",
            resource.cfx
        ));
        Ok(true)
    }
}

/// What is meant by `--cfx`.
fn source(text: &str) -> Result<CfxSource, String> {
    let is_version = text.starts_with(|letter: char| letter.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'+'));
    let plain = text.strip_prefix("git+").unwrap_or(text);
    if plain.contains("://") {
        let (url, reference) = match plain.split_once('#') {
            Some((url, reference)) if !reference.is_empty() => (url, Some(reference.to_owned())),
            Some((url, _)) => (url, None),
            None => (plain, None),
        };
        return Ok(CfxSource::Git {
            url: url.to_owned(),
            reference,
        });
    }
    let path = PathBuf::from(text);
    if path.is_dir() {
        return Ok(CfxSource::Path(path));
    }
    if is_version {
        return Ok(CfxSource::Version(text.to_owned()));
    }
    Err(
        "it is no folder, no URL and no version: write for instance ../cfx, \
         https://example.com/cfx.git#main or 0.2"
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_told_apart() {
        let git = |url: &str, reference: Option<&str>| CfxSource::Git {
            url: url.to_owned(),
            reference: reference.map(str::to_owned),
        };
        assert_eq!(source("0.2").unwrap(), CfxSource::Version("0.2".to_owned()));
        assert_eq!(source("."), Ok(CfxSource::Path(".".into())));
        assert_eq!(
            source("https://example.com/cfx.git#main").unwrap(),
            git("https://example.com/cfx.git", Some("main"))
        );
        assert_eq!(
            source("git+file:///tmp/cfx#").unwrap(),
            git("file:///tmp/cfx", None)
        );
        assert!(source("no-such-folder").is_err());
    }
}
