//! What holds for every file: its length, its opening, and what must not be written into it.

use super::Fault;
use super::source::Source;

const LONGEST_FILE: usize = 800;
const LONGEST_ARCHITECTURE: usize = 400;
const MEASURED: &[&str] = &["rs", "mjs", "js", "css", "sh", "md"];
const UNFINISHED: &[&str] = &["todo!", "unimplemented!", "dbg!"];

/// Hosts of package registries, in two halves so that this file does not name them either.
const REGISTRIES: &[(&str, &str)] = &[
    ("crates", ".io"),
    ("npmjs", ".org"),
    ("npmjs", ".com"),
    ("pypi", ".org"),
    ("pythonhosted", ".org"),
    ("deb.debian", ".org"),
    ("proxy.golang", ".org"),
];
/// Beginnings of paths that exist on one machine only, in two halves for the same reason.
const MACHINE_PATHS: &[(&str, &str)] =
    &[("/wo", "rk/"), ("/ro", "ot/"), ("/ho", "me/"), ("/Us", "ers/")];

/// Faults of any file.
pub fn inspect(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    faults.extend(too_long(source));
    faults.extend(no_opening(source));
    faults.extend(unfinished(source));
    if source.path != "Cargo.lock" {
        faults.extend(source.lines().flat_map(|(line, text)| of_elsewhere(source, line, text)));
    }
    faults
}

fn too_long(source: &Source) -> Option<Fault> {
    let lines = source.text.lines().count();
    if source.path == "ARCHITECTURE.md" && lines > LONGEST_ARCHITECTURE {
        return Some(source.fault(lines, format!("ARCHITECTURE.md has {lines} lines and may have {LONGEST_ARCHITECTURE}; move what explains one thing to docs/.")));
    }
    let ending = source.path.rsplit('.').next().unwrap_or("");
    if lines <= LONGEST_FILE || !MEASURED.contains(&ending) || is_table(source) {
        return None;
    }
    Some(source.fault(lines, format!("this file has {lines} lines and may have {LONGEST_FILE}; split it where its first sentence needs \"and\".")))
}

/// Tables may be long: files named so, and files that open with the word.
fn is_table(source: &Source) -> bool {
    let is_named = source.path.split(['/', '.']).any(|part| matches!(part, "table" | "tables"));
    is_named || source.text.starts_with("//! Table")
}

fn no_opening(source: &Source) -> Option<Fault> {
    let is_module = source.is_rust() && source.in_src().is_some();
    let opens = source.text.starts_with("//!");
    (is_module && !opens).then(|| {
        source.fault(1, "a module opens with `//!` and says what it is for, in a sentence that a city officer understands.")
    })
}

fn unfinished(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (line, code) in source.code_lines() {
        let found = UNFINISHED.iter().find(|mark| code.contains(*mark));
        faults.extend(found.map(|mark| {
            source.fault(line, format!("`{mark}` is unfinished work; finish it or leave it out."))
        }));
    }
    faults
}

fn of_elsewhere(source: &Source, line: usize, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, ending) in REGISTRIES {
        if names_host(text, &format!("{name}{ending}")) {
            faults.push(source.fault(line, "this names a package registry's host; name the package, and let its client find it."));
        }
    }
    for (a, b) in MACHINE_PATHS {
        if names_path(text, &format!("{a}{b}")) {
            faults.push(source.fault(line, "this is a path of one machine; start from the root of the workspace, or ask the environment."));
        }
    }
    faults
}

fn names_host(text: &str, host: &str) -> bool {
    text.match_indices(host).any(|(at, _)| {
        let after = text.get(at + host.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(|letter| letter.is_alphanumeric() || letter == '-')
    })
}

fn names_path(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| {
        let before = text.get(..at).and_then(|start| start.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "/.-_}~*$".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_ARCHITECTURE, LONGEST_FILE};
    use crate::tidy::tests::faults;

    fn lines(count: usize) -> String {
        "//! A.\n".to_owned() + &"// b\n".repeat(count - 1)
    }

    #[test]
    fn long_files_are_faults_and_tables_are_not() {
        assert_eq!(faults("crates/plan/src/a.rs", &lines(LONGEST_FILE + 1)).len(), 1);
        assert!(faults("crates/plan/src/a.rs", &lines(LONGEST_FILE)).is_empty());
        assert!(faults("crates/plan/src/table.rs", &lines(LONGEST_FILE + 1)).is_empty());
        let table = lines(LONGEST_FILE + 1).replace("//! A.", "//! Table of codes.");
        assert!(faults("crates/plan/src/codes.rs", &table).is_empty());
        assert_eq!(faults("ARCHITECTURE.md", &lines(LONGEST_ARCHITECTURE + 1)).len(), 1);
    }

    #[test]
    fn a_module_opens_with_its_purpose() {
        assert_eq!(faults("crates/plan/src/a.rs", "fn a() {}\n").len(), 1);
        assert!(faults("crates/plan/tests/a.rs", "fn a() {}\n").is_empty());
    }

    #[test]
    fn unfinished_work_is_a_fault() {
        for mark in super::UNFINISHED {
            let text = format!("//! A.\nfn a() {{ {mark}() }}\n");
            assert_eq!(faults("crates/plan/src/a.rs", &text).len(), 1, "{mark}");
        }
        assert!(faults("crates/plan/src/a.rs", "//! A todo! is none in words.\n").is_empty());
    }

    #[test]
    fn hosts_of_registries_and_paths_of_machines_are_faults() {
        for (a, b) in super::REGISTRIES {
            assert_eq!(faults("docs/a.md", &format!("from https://{a}{b}/x")).len(), 1, "{a}");
        }
        for (a, b) in super::MACHINE_PATHS {
            assert_eq!(faults("docs/a.md", &format!("see {a}{b}x")).len(), 1, "{a}");
            assert!(faults("docs/a.md", &format!("see https://a.example{a}{b}x")).is_empty());
        }
    }
}
