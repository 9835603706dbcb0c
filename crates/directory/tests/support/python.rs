//! Programs in Python that know nothing of us.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it")]

use std::env;
use std::path::PathBuf;
use std::process::Command;

/// A file among those that tests leave behind.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// What a Python program prints that needs these libraries, or nothing when one is absent; fails then
/// if `ISOPOLITY_REQUIRE_TOOLS=1`.
pub fn python(libraries: &str, program: &str, path: &PathBuf) -> Option<String> {
    // Debian's own Python has Debian's libraries; another may stand before it on the path.
    let has_them = |python: &&&str| {
        let needs = format!("import {libraries}");
        let tried = Command::new(python).args(["-c", &needs]).output();
        tried.is_ok_and(|o| o.status.success())
    };
    let Some(python) = ["python3", "/usr/bin/python3"].iter().find(has_them) else {
        let must = env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1");
        assert!(!must, "{libraries}: not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it");
        eprintln!("skipped: python3 with {libraries} not installed");
        return None;
    };
    let output = Command::new(python).args(["-c", program]).arg(path).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}
