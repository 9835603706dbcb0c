//! The benchmarks: every executable file in `bench/`, in the order of their names.
//!
//! Each is a small script that builds its own input, runs us and a peer in the same run, and
//! prints the figures with how to repeat them. Here we only build what they measure.

use crate::{tools, workspace};
use anyhow::{Context, Result, bail};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

/// What the benchmarks run: the program, and what stands beside it.
const BUILT: &[&[&str]] = &[
    &["isopolity", "--bin", "isopolity", "--example", "empty_answer", "--example", "load"],
    &["directory", "--example", "crowd_records"],
    &["evidence", "--example", "speed"],
    &["segregation", "--example", "segregation_speed"],
    &["composite", "--example", "composite_speed"],
    &["disclosure", "--example", "disclosure_speed"],
];

/// Builds the release and runs the benchmarks; `ISOPOLITY_BINARY` names the program for them.
pub fn bench() -> Result<()> {
    let scripts = scripts()?;
    if scripts.is_empty() {
        bail!("There is no benchmark in bench/ yet.");
    }
    tools::ensure(tools::BENCHES)?;
    for what in BUILT {
        let built = workspace::cargo(&["build", "--release", "-p"]).args(*what).status()?;
        if !built.success() {
            bail!("The release could not be built; see above.");
        }
    }
    let binary = workspace::build_folder()?.join("release/isopolity");
    for script in scripts {
        println!("\n==> {}", script.display());
        let ran = workspace::command(&script).env("ISOPOLITY_BINARY", &binary).status();
        if !ran.with_context(|| format!("{} could not be started.", script.display()))?.success() {
            bail!("{} failed; see above.", script.display());
        }
    }
    Ok(())
}

fn scripts() -> Result<Vec<PathBuf>> {
    let folder = workspace::root().join("bench");
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut scripts = Vec::new();
    for entry in entries {
        let entry = entry?;
        let about = entry.metadata()?;
        if about.is_file() && about.permissions().mode() & 0o100 != 0 {
            scripts.push(entry.path());
        }
    }
    scripts.sort();
    Ok(scripts)
}
