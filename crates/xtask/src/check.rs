//! `cargo x check`: every check of the project, in the order that finds mistakes soonest.
//!
//! All of Cargo's steps name the whole workspace and then choose tests from it. Asking for one
//! package at a time would choose other features of the dependencies and build them again.

use crate::counts::Counts;
use crate::postgres::{Cluster, VARIABLE};
use crate::step::{Failure, Run, run};
use crate::{browser, interfaces, tidy, tools, workspace};
use anyhow::Result;
use std::process::{Command, Stdio};

/// How much to check.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    Whole,
    /// Without PostgreSQL and without the browser.
    Quick,
}

/// Runs the checks, prints the summary, and fails if one of them did.
pub fn check(extent: Extent) -> Result<()> {
    let mut steps = Run::begin();
    prepare(&mut steps, extent);
    look(&mut steps);
    test(&mut steps, extent);
    if extent == Extent::Whole {
        steps.step("Fuzz targets", || {
            let words = ["check", "--manifest-path", "fuzz/Cargo.toml", "--locked", "--bins"];
            run(&mut workspace::cargo(&words), "A target no longer fits its library; see above.")
        });
        steps.step("Open interfaces, read by others", interfaces::test);
        steps.step("Pages in a real browser", browser::test);
    }
    steps.step("Documentation", document);
    steps.end()
}

fn prepare(steps: &mut Run, extent: Extent) {
    let tools = if extent == Extent::Whole { tools::ALL } else { tools::DOCUMENTS };
    steps.step("Tools", || {
        tools::ensure(tools)?;
        Ok(Counts::ONE_PASSED)
    });
}

fn look(steps: &mut Run) {
    steps.step("Format", || {
        run(&mut workspace::cargo(&["fmt", "--all", "--check"]), "`cargo fmt --all` mends it.")
    });
    steps.step("Tidy", || {
        tidy::tidy(&workspace::root())?;
        Ok(Counts::ONE_PASSED)
    });
    steps.step("Clippy", || {
        let words = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        run(&mut workspace::cargo(&words), "Each warning above says where and how to mend it.")
    });
}

fn test(steps: &mut Run, extent: Extent) {
    steps.step("Tests of the libraries", || {
        let mut tests = tests(Part::Libraries);
        tests.envs(tools::sentence_model().map(|folder| ("ISOPOLITY_TEST_MEANING", folder)));
        tests.env("PYTHONPATH", tools::oracles()?).env("NODE_PATH", browser::packages()?);
        run(&mut tests, "The failing tests are named above.")
    });
    steps.step("Examples in the documentation", || {
        let words = ["test", "--workspace", "--doc"];
        run(&mut workspace::cargo(&words), "The failing examples are named above.")
    });
    steps.step("Tests of the application, on SQLite", || {
        let mut tests = tests(Part::Application);
        run(tests.env("ISOPOLITY_TEST_DATABASE", "sqlite"), "The failing tests are named above.")
    });
    if extent == Extent::Whole {
        steps.step("Tests of the application, on PostgreSQL", test_on_postgres);
    }
}

fn test_on_postgres() -> Result<Counts, Failure> {
    let cluster = Cluster::start()?;
    let mut tests = tests(Part::Application);
    tests.env("ISOPOLITY_TEST_DATABASE", "postgres").env(VARIABLE, cluster.address());
    run(&mut tests, "These tests passed on SQLite; one SQL text must serve both databases.")
}

/// Which tests to run.
#[derive(Clone, Copy)]
enum Part {
    Libraries,
    Application,
}

/// The command that runs them: `cargo nextest` where it is installed, `cargo test` elsewhere.
fn tests(part: Part) -> Command {
    let words: &[&str] = match (has_nextest(), part) {
        (true, Part::Libraries) => {
            &["nextest", "run", "--workspace", "-E", "not package(isopolity)"]
        }
        (true, Part::Application) => &["nextest", "run", "--workspace", "-E", "package(isopolity)"],
        (false, Part::Libraries) => {
            &["test", "--workspace", "--exclude", "isopolity", "--lib", "--bins", "--tests"]
        }
        (false, Part::Application) => &["test", "-p", "isopolity"],
    };
    let mut command = workspace::cargo(words);
    // With this set, a test that needs an outside tool fails where it would otherwise be skipped.
    command.env("ISOPOLITY_REQUIRE_TOOLS", "1");
    command
}

fn has_nextest() -> bool {
    workspace::cargo(&["nextest", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn document() -> Result<Counts, Failure> {
    let words = ["doc", "--workspace", "--no-deps", "--document-private-items"];
    let mut command = workspace::cargo(&words);
    // Private things are documented too, so links to them lead somewhere.
    command.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private_intra_doc_links");
    run(&mut command, "A public thing lacks its words, or a link leads nowhere; see above.")
}
