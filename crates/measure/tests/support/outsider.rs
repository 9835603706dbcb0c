//! Programs that we did not write, as judges of what a library makes.

use std::{env, ffi::OsStr, path::Path, process::Command};

/// Runs a program of `tests/outsiders` of the library in this folder; it must find nothing wrong.
///
/// What it lacks it says in lines that begin with `absent`; these are named, and with
/// `ISOPOLITY_REQUIRE_TOOLS=1` they are a failure, as is its own absence.
pub fn judge(program: &str, library: &str, script: &str, arguments: &[&OsStr]) {
    let script = Path::new(library).join("tests/outsiders").join(script);
    let required = env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1");
    let Ok(output) = Command::new(program).arg(script).args(arguments).output() else {
        assert!(!required, "{program} is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it");
        eprintln!("skipped: {program} not installed");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let faults = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{faults}");
    let absent: Vec<&str> = said.lines().filter(|line| line.starts_with("absent ")).collect();
    absent.iter().for_each(|line| eprintln!("skipped: {line}"));
    assert!(!required || absent.is_empty(), "ISOPOLITY_REQUIRE_TOOLS=1 asks for them: {absent:?}");
    print!("{said}");
}
