//! Features that say nothing sensible together are refused by a sentence that helps.

#![cfg(not(target_arch = "wasm32"))]

use std::process::Command;

/// What cargo says of the crate with these features.
fn check(features: &str) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--no-default-features",
            "--features",
            features,
        ])
        .arg("--target-dir")
        .arg(concat!(env!("CARGO_TARGET_TMPDIR"), "/features"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    if output.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

#[test]
fn impossible_combinations() {
    for (features, advice) in [
        (
            "client,gta5,rdr3",
            "keep `gta5` for FiveM or `rdr3` for RedM",
        ),
        (
            "client",
            "add the feature `gta5` for FiveM or `rdr3` for RedM",
        ),
        ("gta5", "add the feature `client`"),
        ("server,rdr3", "add the feature `client`"),
    ] {
        let said = check(features).expect_err(features);
        assert!(said.contains(advice), "{features}: {said}");
        let errors = said
            .lines()
            .filter(|line| line.starts_with("error"))
            .count();
        assert!(
            errors <= 2,
            "one sentence, and cargo's own: {features}: {said}"
        );
    }
}

#[test]
fn possible_combinations() {
    for features in [
        "",
        "server",
        "client,gta5",
        "client,rdr3",
        "server,client,gta5",
    ] {
        assert_eq!(check(features), Ok(()), "{features}");
    }
}
