//! Where the project lies, and where its programs are built.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// The program of the same build as this one, so that a build folder chosen by the environment
/// is found without asking for it.
pub fn program(name: &str) -> Result<PathBuf> {
    Ok(own_path()?.with_file_name(name))
}

/// The folder of everything that is built.
pub fn build_folder() -> Result<PathBuf> {
    let own = own_path()?;
    own.ancestors()
        .nth(2)
        .map(Path::to_path_buf)
        .context("The build folder of this program was not found")
}

fn own_path() -> Result<PathBuf> {
    std::env::current_exe().context("The place of this program is not known")
}

/// A command that starts in the workspace's root.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// Cargo, as the person who typed `cargo x` has it, writing without colour so that its closing
/// lines can be read.
pub fn cargo(words: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(cargo);
    command.args(words).env("CARGO_TERM_COLOR", "never");
    command
}

/// A new empty folder of our own for things that live as long as one run.
pub fn temporary_folder(purpose: &str) -> Result<PathBuf> {
    let own = std::process::id();
    for attempt in 0..100 {
        let folder = std::env::temp_dir().join(format!("isopolity-{purpose}-{own}-{attempt}"));
        if std::fs::create_dir(&folder).is_ok() {
            return Ok(folder);
        }
    }
    anyhow::bail!("No folder could be made in {}.", std::env::temp_dir().display())
}
