//! The open interfaces of a demonstration, asked and read by programs that know nothing of us
//! (`tools/oracles/ask.py`).

use crate::counts::Counts;
use crate::demonstration::{Demonstration, build};
use crate::step::{Failure, run};
use crate::{tools, workspace};
use anyhow::Result;
use std::process::Command;

/// The whole check of the interfaces.
pub fn test() -> Result<Counts, Failure> {
    build()?;
    let libraries = tools::oracles()?;
    let demonstration = Demonstration::start()?;
    let mut python = Command::new("python3");
    python
        .arg(workspace::root().join("tools/oracles/ask.py"))
        .arg(&demonstration.welcome.address)
        .env("PYTHONPATH", libraries);
    run(&mut python, "What others made of the interfaces stands above, with each address.")
}

/// `cargo x interfaces`.
pub fn test_alone() -> Result<()> {
    tools::ensure(tools::DOCUMENTS)?;
    let mut steps = crate::step::Run::begin();
    steps.step("Open interfaces, read by others", test);
    steps.end()
}
