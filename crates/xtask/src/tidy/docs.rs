//! What the architecture and the walkthroughs name in backticks: it must be there in the source.
//!
//! `crate::item` is sought among the declarations of that crate, or of a module of the application;
//! a path from the root, from the application, or as a file's name alone. Patterns such as
//! `crates/<noun>`, commands and addresses are no names and are passed over.

use super::Fault;
use super::edges::CRATES;
use super::source::Source;

const APPLICATION: &str = "crates/isopolity/";
const DECLARED_BY: &[&str] = &["fn", "struct", "enum", "trait", "mod", "const", "static", "type"];

/// Names that lead nowhere, in all the documents that are held against the source.
pub fn inspect(sources: &[Source]) -> Vec<Fault> {
    let is_held = |s: &&Source| {
        s.path == "ARCHITECTURE.md"
            || (s.path.starts_with("docs/walkthroughs/") && s.path.ends_with(".md"))
    };
    sources.iter().filter(is_held).flat_map(|document| of_document(document, sources)).collect()
}

fn of_document(document: &Source, sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (line, text) in document.lines() {
        for name in text.split('`').skip(1).step_by(2).flat_map(spelled_out) {
            let is_there = match name.split_once("::") {
                Some((first, rest)) => is_declared(first, rest, sources),
                None => !is_path(&name) || is_file(&name, sources),
            };
            if !is_there {
                faults.push(document.fault(
                    line,
                    format!("`{name}` is nowhere in the source; tell how it is today."),
                ));
            }
        }
    }
    faults
}

/// `src/{a,b}/` as `src/a/` and `src/b/`; nothing for what is no name but a pattern or a command.
fn spelled_out(name: &str) -> Vec<String> {
    if name.starts_with(['/', '<']) || name.contains([' ', '<', '…']) {
        return Vec::new();
    }
    let braces = name.split_once('{').and_then(|(a, rest)| Some((a, rest.split_once('}')?)));
    match braces {
        Some((before, (parts, after))) => {
            parts.split(',').map(|part| format!("{before}{part}{after}")).collect()
        }
        None => vec![name.trim_end_matches("()").to_owned()],
    }
}

fn is_path(name: &str) -> bool {
    name.contains('/') || [".rs", ".md", ".toml", ".ftl"].iter().any(|end| name.ends_with(end))
}

fn is_file(name: &str, sources: &[Source]) -> bool {
    let has = |start: &str| {
        let path = format!("{start}{name}");
        let folder = format!("{}/", path.trim_end_matches('/'));
        sources.iter().any(|s| s.path == path || s.path.starts_with(&folder))
    };
    let is_named_so = || {
        let end = format!("/{name}");
        !name.contains('/') && sources.iter().any(|s| s.path.ends_with(&end))
    };
    has("") || has(APPLICATION) || has(&format!("{APPLICATION}src/")) || is_named_so()
}

/// Whether every part of `change::Author` is declared in the crate or module `first`.
fn is_declared(first: &str, rest: &str, sources: &[Source]) -> bool {
    let home = if CRATES.iter().any(|(name, _)| *name == first) {
        format!("crates/{first}/src/")
    } else {
        format!("{APPLICATION}src/{first}")
    };
    rest.split("::").all(|item| {
        let file = [format!("/{item}.rs"), format!("/{item}/mod.rs")];
        sources.iter().filter(|s| s.path.starts_with(&home)).any(|source| {
            file.iter().any(|end| source.path.ends_with(end)) || declares(&source.code, item)
        })
    })
}

fn declares(code: &str, item: &str) -> bool {
    DECLARED_BY.iter().any(|keyword| {
        let declaration = format!("{keyword} {item}");
        code.match_indices(&declaration).any(|(at, _)| {
            let after = code.get(at + declaration.len()..).and_then(|rest| rest.chars().next());
            !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::source::Source;

    /// The names that lead nowhere from this document.
    fn lost(document: &str) -> Vec<String> {
        let sources = [
            Source::new("docs/walkthroughs/a.md", document),
            Source::new("crates/plan/src/lib.rs", "//! A.\npub fn diff() {}\npub struct Plan;\n"),
            Source::new("crates/isopolity/src/store/change.rs", "//! A.\npub struct Change;\n"),
            Source::new("crates/isopolity/src/web/guard.rs", "//! A.\n"),
        ];
        super::inspect(&sources).into_iter().map(|f| f.sentence).collect()
    }

    #[test]
    fn names_that_lead_somewhere_are_no_faults() {
        for there in [
            "`plan::diff` `plan::Plan` `plan::diff()` `store::change` `store::change::Change`",
            "`crates/plan` `crates/plan/src/lib.rs` `web/guard.rs` `guard.rs` `src/{web,store}/`",
            "`crates/<noun>` `cargo x tidy` `POST /cities/x` `lang` `migrations…` `unwrap`",
        ] {
            assert!(lost(there).is_empty(), "{there}: {:?}", lost(there));
        }
    }

    #[test]
    fn names_that_lead_nowhere_are_faults() {
        for gone in
            ["plan::dif", "plan::Pla", "store::Chance", "web/gard.rs", "crates/plans/", "a.rs"]
        {
            assert_eq!(lost(&format!("see `{gone}`.")).len(), 1, "{gone}");
        }
        assert_eq!(
            lost("`src/{web,wib}/`"),
            ["`src/wib/` is nowhere in the source; tell how it is today."]
        );
    }
}
