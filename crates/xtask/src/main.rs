//! The project's own tasks, typed as `cargo x …`: one command that checks everything, and the few
//! others that a contributor needs.
//!
//! A check is worth something when it is the same everywhere: on a contributor's laptop and on the
//! machine that decides whether a change lands. So this one program installs the tools it needs,
//! starts what it needs, runs every check, shows all that the checks print, and cleans up.
//!
//! It deliberately does not build or ship releases, and it depends on almost nothing, so that it
//! is ready a second after it was typed.

#![forbid(unsafe_code)]

mod bench;
mod browser;
mod check;
mod counts;
mod demonstration;
mod interfaces;
mod leash;
mod postgres;
mod step;
mod tidy;
mod tools;
mod workspace;

use anyhow::{Result, bail};
use std::process::ExitCode;

const HELP: &str = "\
The tasks of this project. Usage: cargo x COMMAND

  check            every check, in the order that finds mistakes soonest
  check --quick    the same without PostgreSQL and without the browser
  tidy             the rules of ARCHITECTURE.md that no compiler keeps
  prepare          install the tools that the checks need (as root, from Debian packages)
  postgres -- CMD  run CMD with a private PostgreSQL, named in ISOPOLITY_TEST_POSTGRES
  browser          the browser tests alone, against a fresh demonstration
  interfaces       the open interfaces of a fresh demonstration, read by programs of others
  shots DIR        pictures of the pages, for people to look at
  bench            the side-by-side benchmarks of bench/
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Result<()> {
    match words {
        [] | ["help" | "--help" | "-h"] => print!("{HELP}"),
        ["check"] => return check::check(check::Extent::Whole),
        ["check", "--quick"] => return check::check(check::Extent::Quick),
        ["tidy"] => return tidy::tidy(&workspace::root()),
        ["prepare"] => return prepare(),
        ["postgres", "--", program, rest @ ..] => return postgres::run_beside(program, rest),
        ["browser"] => return browser::test_alone(),
        ["interfaces"] => return interfaces::test_alone(),
        ["shots", folder] => return browser::take_shots(folder),
        ["bench"] => return bench::bench(),
        other => bail!("`cargo x {}` is not a command.\n\n{HELP}", other.join(" ")),
    }
    Ok(())
}

fn prepare() -> Result<()> {
    tools::ensure(tools::ALL)?;
    browser::ensure_packages()?;
    println!("Everything that the checks need is here.");
    Ok(())
}
