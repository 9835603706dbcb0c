//! Reads a library's own source and holds it against the list of codes that its problems can carry.

#![allow(clippy::expect_used, reason = "a test of several libraries")]

use std::collections::BTreeSet;
use std::path::Path;

/// Codes of a single word, which look like any other word.
const SINGLE: &[&str] = &["empty", "missing", "twice", "unreadable"];

/// Panics when a word that looks like a code stands in the source of this crate and neither among
/// the codes nor among the words (or files, such as `topic.rs`) that are no codes; or when a listed
/// code stands nowhere.
pub fn inspect(root: &str, codes: &[&str], no_codes: &[&str]) {
    let mut found = BTreeSet::new();
    read(&Path::new(root).join("src"), no_codes, &mut found);
    let listed: BTreeSet<String> = codes.iter().map(ToString::to_string).collect();
    assert_eq!(listed.len(), codes.len(), "a code is listed twice");
    assert!(codes.is_sorted(), "the codes are listed in their order");
    let unlisted: Vec<_> = found
        .iter()
        .filter(|word| !listed.contains(*word) && !no_codes.contains(&word.as_str()))
        .collect();
    assert!(unlisted.is_empty(), "not in PROBLEM_CODES: {unlisted:?}");
    let unused: Vec<_> = listed.difference(&found).collect();
    assert!(unused.is_empty(), "in PROBLEM_CODES, but in no source: {unused:?}");
}

fn read(folder: &Path, no_codes: &[&str], found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            read(&path, no_codes, found);
        } else if name.ends_with(".rs") && !no_codes.contains(&name.as_str()) {
            words(&std::fs::read_to_string(&path).expect("text"), found);
        }
    }
}

/// Every string that looks like a code, outside comments, attributes, tests and the list itself.
fn words(source: &str, found: &mut BTreeSet<String>) {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let without_list = |s: &str| match s.split_once("PROBLEM_CODES: &[&str] = &[") {
        Some((before, rest)) => before.to_owned() + rest.split_once("];").map_or("", |r| r.1),
        None => s.to_owned(),
    };
    let source = without_list(source);
    let lines = source.lines().map(str::trim);
    for line in lines.filter(|l| !l.starts_with("//") && !l.starts_with("#[")) {
        found.extend(line.split('"').filter(|w| looks_like_a_code(w)).map(str::to_owned));
    }
}

fn looks_like_a_code(word: &str) -> bool {
    let is_kebab = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    SINGLE.contains(&word) || (word.contains('-') && word.split('-').all(is_kebab))
}
