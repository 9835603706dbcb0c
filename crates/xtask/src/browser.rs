//! The tests in a real browser: a fresh demonstration is served on a free port, and the scripts
//! of `tools/browser` walk through it.

use crate::counts::Counts;
use crate::demonstration::{Demonstration, Welcome, build, json};
use crate::step::{Failure, run};
use crate::{tools, workspace};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

/// The whole browser check.
pub fn test() -> Result<Counts, Failure> {
    build()?;
    ensure_packages()?;
    let demonstration = Demonstration::start()?;
    let mut node = scripts(&demonstration.welcome)?;
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(test_files()?);
    run(&mut node, "What the browser found stands above, with the address of each page.")
}

/// `cargo x browser`.
pub fn test_alone() -> Result<()> {
    tools::ensure(tools::BROWSER)?;
    let mut steps = crate::step::Run::begin();
    steps.step("Pages in a real browser", test);
    steps.end()
}

/// `cargo x shots DIR`: pictures of the pages for people to look at.
pub fn take_shots(folder: &str) -> Result<()> {
    tools::ensure(tools::BROWSER)?;
    build()?;
    ensure_packages()?;
    let folder = std::path::absolute(folder)?;
    let demonstration = Demonstration::start()?;
    let status = scripts(&demonstration.welcome)?.arg("shots.mjs").arg(folder).status()?;
    if !status.success() {
        bail!("The pictures could not be taken; see above.");
    }
    Ok(())
}

fn tool_folder() -> PathBuf {
    workspace::root().join("tools/browser")
}

/// The folder with the packages of Node's, fetched where they are not there yet.
pub fn packages() -> Result<PathBuf> {
    ensure_packages()?;
    Ok(tool_folder().join("node_modules"))
}

/// Fetches the packages of the browser tests, as their lock file names them, once.
pub fn ensure_packages() -> Result<()> {
    let folder = tool_folder();
    let has = |name: &str| folder.join("node_modules").join(name).join("package.json").exists();
    if has("playwright-core") && has("jsonstat-toolkit") {
        return Ok(());
    }
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    let status = Command::new("npm").current_dir(&folder).args(words).status();
    if !status.context("`npm` could not be started")?.success() {
        bail!("The packages of the browser tests could not be fetched; see above.");
    }
    Ok(())
}

fn test_files() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(tool_folder())? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(".test.mjs") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn scripts(welcome: &Welcome) -> Result<Command> {
    let mut node = Command::new(tools::node()?);
    node.current_dir(tool_folder())
        .env("ISOPOLITY_CHROMIUM", tools::chromium()?)
        .env("ISOPOLITY_URL", &welcome.address)
        .env("ISOPOLITY_SIGN_INS", json(&welcome.sign_ins));
    Ok(node)
}
