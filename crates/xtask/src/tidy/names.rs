//! Names that say nothing. A thing is called what the field calls it; GLOSSARY.md lists the terms.

use super::Fault;
use super::source::Source;

/// Words that tell nothing about a thing, wherever they stand in its name.
const EMPTY_WORDS: &[&str] = &[
    "manager", "managers", "helper", "helpers", "handler", "handlers", "util", "utils", "dto",
    "dtos", "common", "models", "misc",
];
/// Words that tell nothing when a type's name ends in them, or when they are the whole name.
const EMPTY_ENDINGS: &[&str] = &["data", "info"];
/// Names that tell nothing when they are the whole name, or begin it.
const EMPTY_BEGINNINGS: &[&str] = &["process"];

/// Faults of a Rust file and of its path.
pub fn inspect(source: &Source) -> Vec<Fault> {
    if !source.is_rust() || source.crate_name().is_none() {
        return Vec::new();
    }
    let mut faults: Vec<Fault> = Vec::new();
    for (line, code) in source.code_lines() {
        faults.extend(defined(code).filter(|(_, name)| is_empty_name(name)).map(|(kind, name)| {
            source.fault(line, format!("{kind} `{name}` has a name that says nothing; call it what it is (GLOSSARY.md)."))
        }));
    }
    faults.extend(empty_file_name(source));
    faults
}

/// The things that a line defines: kind and name.
fn defined(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let words =
        || code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    let kinds = ["struct", "enum", "trait", "type", "mod", "fn", "union"];
    words().zip(words().skip(1)).filter(move |(kind, _)| kinds.contains(kind))
}

fn is_empty_name(name: &str) -> bool {
    let words = words(name);
    let is_type = name.chars().next().is_some_and(char::is_uppercase);
    let ends = words.last().is_some_and(|word| EMPTY_ENDINGS.contains(&word.as_str()));
    let begins = words.first().is_some_and(|word| EMPTY_BEGINNINGS.contains(&word.as_str()));
    let says_nothing = words.iter().any(|word| EMPTY_WORDS.contains(&word.as_str()));
    says_nothing || begins || (ends && (is_type || words.len() == 1)) || name == "core"
}

/// `PlanStore` and `plan_store` are both `plan`, `store`.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        if letter == '_' || letter.is_uppercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter != '_') {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn empty_file_name(source: &Source) -> Option<Fault> {
    let parts = source.path.trim_end_matches(".rs").split('/').skip(2);
    let empty = parts.into_iter().find(|part| is_empty_name(part))?;
    Some(source.fault(1, format!("`{empty}` in this path says nothing; name the folder or file after what it holds (GLOSSARY.md).")))
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::faults;

    #[test]
    fn empty_names_are_faults() {
        for code in [
            "pub struct PlanManager;",
            "struct CityDto {",
            "pub enum ErrorHandler {",
            "mod utils;",
            "fn process(a: u8) {",
            "pub fn process_plan() {}",
            "struct CityInfo;",
            "mod data;",
        ] {
            let found = faults("crates/plan/src/lib.rs", &format!("//! A.\n{code}\n"));
            assert_eq!(found.len(), 1, "{code}: {found:?}");
        }
        assert_eq!(faults("crates/plan/src/helpers.rs", "//! A.\n").len(), 1);
    }

    #[test]
    fn telling_names_are_none() {
        for code in [
            "struct DataTable;",
            "fn handle_of(a: u8) {}",
            "fn commonly_used() {}",
            "struct KeyFactor;",
            "fn score_core_questions() {}",
            "// struct PlanManager",
        ] {
            assert!(
                faults("crates/plan/src/lib.rs", &format!("//! A.\n{code}\n")).is_empty(),
                "{code}"
            );
        }
    }
}
