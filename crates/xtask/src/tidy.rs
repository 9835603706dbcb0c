//! The rules of ARCHITECTURE.md that no compiler keeps.
//!
//! Every file of the project is read, and each fault becomes one sentence with file and line that
//! says where the code should go. All rules that name folders stand in one table, in
//! [`edges`]; to change the architecture, change that table and ARCHITECTURE.md together.
//!
//! It does not judge style that rustfmt or clippy already judge.

mod docs;
mod edges;
mod manifest;
mod names;
mod path;
mod slices;
mod source;
mod style;
mod text;

use anyhow::{Context, Result, bail};
use source::Source;
use std::fmt;
use std::path::Path;
use std::process::Command;

/// One broken rule: where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    path: String,
    line: usize,
    sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

/// Reads the whole project and prints every fault.
pub fn tidy(root: &Path) -> Result<()> {
    let sources = read(root)?;
    let faults = inspect(&sources);
    for fault in &faults {
        println!("{fault}");
    }
    if !faults.is_empty() {
        bail!("{} untidy places; each line above says where its code should go.", faults.len());
    }
    println!("    {} files are tidy.", sources.len());
    Ok(())
}

/// All faults of these files, in the order of the files.
fn inspect(sources: &[Source]) -> Vec<Fault> {
    let rules: [fn(&Source) -> Vec<Fault>; 5] =
        [manifest::inspect, slices::inspect, names::inspect, style::inspect, text::inspect];
    let mut faults: Vec<Fault> =
        sources.iter().flat_map(|source| rules.iter().flat_map(|rule| rule(source))).collect();
    faults.extend(docs::inspect(sources));
    faults.sort();
    faults.dedup();
    faults
}

/// Every file that is in the project or about to be: tracked, or new and not ignored.
fn read(root: &Path) -> Result<Vec<Source>> {
    let listed = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .context("`git` could not be started")?;
    if !listed.status.success() {
        bail!("`git ls-files` failed: {}", String::from_utf8_lossy(&listed.stderr));
    }
    let mut sources = Vec::new();
    for path in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        // A file that was just removed, or that is no text, has nothing to read.
        if let Ok(text) = std::fs::read_to_string(root.join(path)) {
            sources.push(Source::new(path, &text));
        }
    }
    if sources.is_empty() {
        bail!("No file was found in {}.", root.display());
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::source::Source;
    use super::{inspect, tidy};

    /// The faults of one file, as `line: sentence`.
    pub fn faults(path: &str, text: &str) -> Vec<String> {
        let sources = [Source::new(path, text)];
        inspect(&sources).iter().map(|f| format!("{}: {}", f.line, f.sentence)).collect()
    }

    #[test]
    fn the_project_is_tidy() {
        tidy(&crate::workspace::root()).unwrap();
    }

    #[test]
    fn faults_come_with_file_and_line() {
        let sources = [Source::new("crates/plan/src/a.rs", "//! A.\nfn a() {\n    todo!()\n}\n")];
        let faults = inspect(&sources);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].to_string().starts_with("crates/plan/src/a.rs:3: "));
    }
}
