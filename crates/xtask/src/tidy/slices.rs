//! Who may speak with whom inside the application, and where effects and SQL may stand.

use super::Fault;
use super::edges::{EFFECT_PLACES, EFFECTS, EFFECTS_OF_APP, PRIVATE_PARTS, SLICES, SQL_PLACES};
use super::path::{NamedPath, paths};
use super::source::Source;

/// Faults of a Rust file.
pub fn inspect(source: &Source) -> Vec<Fault> {
    let Some(inside) = source.in_src().filter(|_| source.is_rust()) else { return Vec::new() };
    let module = module(inside);
    let paths = paths(&source.code, &module);
    match source.crate_name() {
        Some("isopolity") => application(source, &module, &paths),
        Some("xtask") | None => Vec::new(),
        Some(name) => library(source, name, &paths),
    }
}

/// The module path of a file, such as `["plan", "pages"]` for `plan/pages.rs`.
fn module(inside: &str) -> Vec<&str> {
    let path = inside.strip_suffix(".rs").unwrap_or(inside);
    let mut module: Vec<&str> = path.split('/').collect();
    if matches!(module.last(), Some(&("mod" | "main" | "lib"))) {
        module.pop();
    }
    module
}

fn library(source: &Source, name: &str, paths: &[NamedPath]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    for path in paths {
        if let Some(effect) = EFFECTS.iter().find(|effect| path.has(effect)) {
            faults.push(source.fault(path.line, format!("`{name}` is a library and must not use `{effect}`; let crates/isopolity/src/app.rs do it and pass the result in.")));
        }
        if path
            .parts
            .first()
            .is_some_and(|head| matches!(head.as_str(), "axum" | "sqlx" | "isopolity"))
        {
            faults.push(source.fault(
                path.line,
                format!(
                    "`{}` is known to the application alone; move this to crates/isopolity.",
                    path.text()
                ),
            ));
        }
    }
    faults.extend(sql(source));
    faults
}

fn application(source: &Source, module: &[&str], paths: &[NamedPath]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for path in paths {
        faults.extend(foreign_part(source, module, path));
        faults.extend(page_asks_store(source, module, path));
        faults.extend(effect(source, path));
        faults.extend(sql_crate(source, path));
    }
    if !may_hold_sql(&source.path) {
        faults.extend(sql(source));
    }
    faults
}

/// A slice that reaches into another slice's store, pages or forms.
fn foreign_part(source: &Source, module: &[&str], path: &NamedPath) -> Option<Fault> {
    let own = module.first().filter(|own| SLICES.contains(own))?;
    let mut parts = path.parts.iter().map(String::as_str);
    let (Some("crate"), Some(other), Some(part)) = (parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    if other == *own || !SLICES.contains(&other) || !PRIVATE_PARTS.contains(&part) {
        return None;
    }
    Some(source.fault(path.line, format!("`{own}` must not use `{other}::{part}`; declare a read in crates/isopolity/src/{other}/mod.rs and call that, or link the two in thread.rs.")))
}

fn page_asks_store(source: &Source, module: &[&str], path: &NamedPath) -> Option<Fault> {
    let is_page = module.contains(&"pages");
    let is_store = path.parts.iter().any(|part| part == "store");
    (is_page && is_store).then(|| {
        source.fault(path.line, format!("a page must not ask the store (`{}`); let the slice's mod.rs read and hand the page plain data.", path.text()))
    })
}

fn effect(source: &Source, path: &NamedPath) -> Option<Fault> {
    let effect = EFFECTS_OF_APP.iter().find(|effect| path.has(effect))?;
    let is_allowed = EFFECT_PLACES.iter().any(|place| stands_in(&source.path, place));
    (!is_allowed).then(|| {
        source.fault(path.line, format!("`{effect}` reaches files, clock, chance or the network; ask `App` for it (crates/isopolity/src/app.rs)."))
    })
}

fn sql_crate(source: &Source, path: &NamedPath) -> Option<Fault> {
    let is_sqlx = path.parts.first().is_some_and(|head| head == "sqlx");
    (is_sqlx && !may_hold_sql(&source.path)).then(|| {
        source.fault(path.line, "`sqlx` is known to the store alone; move this to the slice's store.rs or to crates/isopolity/src/store/.")
    })
}

fn stands_in(path: &str, place: &str) -> bool {
    path == place || (place.ends_with('/') && path.starts_with(place))
}

fn may_hold_sql(path: &str) -> bool {
    let is_slice_store = path.ends_with("/store.rs") || path.contains("/store/");
    is_slice_store || SQL_PLACES.iter().any(|place| stands_in(path, place))
}

fn sql(source: &Source) -> Vec<Fault> {
    let found = source.strings.iter().filter(|(_, text)| is_sql(text));
    found.map(|(line, _)| source.fault(*line, "SQL stands only in a slice's store.rs or in crates/isopolity/src/store/; move this statement there.")).collect()
}

/// Whether a text is an SQL statement. Sentences such as "Select a city from the list" are not:
/// keywords in one case, and those that belong together.
fn is_sql(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let has = |word: &str| words.contains(&word);
    match words.as_slice() {
        ["select", ..] => has("from"),
        ["SELECT", ..] => has("FROM"),
        ["insert" | "INSERT", "into" | "INTO", _, ..] => true,
        ["delete" | "DELETE", "from" | "FROM", _, ..] => {
            has("where") || has("WHERE") || words.len() == 3
        }
        ["update", _, "set", ..] | ["UPDATE", _, "SET", ..] => true,
        ["create" | "alter" | "drop", "table" | "index", ..] => true,
        ["CREATE" | "ALTER" | "DROP", "TABLE" | "INDEX", ..] => true,
        ["with", name, ..] | ["WITH", name, ..] => {
            has("as") && has("(select") || *name == "recursive"
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{SLICES, is_sql};
    use crate::tidy::edges::CRATES;
    use crate::tidy::tests::faults;

    const APP: &str = "crates/isopolity/src";

    fn of_app(file: &str, code: &str) -> Vec<String> {
        faults(&format!("{APP}/{file}"), &format!("//! A.\n{code}\n"))
    }

    #[test]
    fn a_slice_must_not_use_anothers_store_pages_or_forms() {
        for code in [
            "use crate::survey::store::latest;",
            "use crate::{app::App, survey::{Profile, pages::frame}};",
            "use crate::survey;\nfn a() { survey::forms::read() }",
            "use super::super::survey::store;",
            "use crate::survey as asked;\nfn a() { asked::store::b() }",
        ] {
            let found = of_app("plan/mod.rs", code);
            assert_eq!(found.len(), 1, "{code}: {found:?}");
            assert!(found[0].contains("`plan` must not use `survey::"), "{found:?}");
        }
    }

    #[test]
    fn a_slice_may_use_its_own_parts_and_the_reads_of_others() {
        for code in [
            "use super::{store, pages, forms};",
            "use crate::plan::store::save;",
            "use crate::survey::latest_profile;",
            "use survey::store_of_answers;\nuse ::plan::Action;",
        ] {
            assert!(of_app("plan/mod.rs", code).is_empty(), "{code}");
        }
    }

    #[test]
    fn a_page_never_mentions_the_store() {
        let found = of_app("plan/pages.rs", "use super::store::Row;");
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with("2: a page must not ask the store"), "{found:?}");
        assert_eq!(of_app("plan/pages/detail.rs", "use crate::store::Store;").len(), 1);
        assert!(
            of_app("plan/pages.rs", "// the store is not asked here\nuse super::Row;").is_empty()
        );
    }

    #[test]
    fn effects_only_through_app() {
        for code in [
            "fn a() { std::fs::read(\"x\"); }",
            "use std::{fs, io};",
            "use jiff::Timestamp;\nfn a() { Timestamp::now(); }",
            "fn a() { getrandom::fill(&mut b); }",
        ] {
            assert_eq!(of_app("plan/mod.rs", code).len(), 1, "{code}");
            assert!(of_app("app.rs", code).is_empty(), "{code}");
            assert!(of_app("store/backup.rs", code).is_empty(), "{code}");
        }
    }

    #[test]
    fn sql_only_in_stores() {
        let code = "const ALL: &str = \"select id from plan order by id\";";
        assert_eq!(of_app("plan/mod.rs", code).len(), 1);
        assert_eq!(of_app("routes.rs", "use sqlx::Row;").len(), 1);
        assert!(of_app("plan/store.rs", code).is_empty());
        assert!(of_app("plan/store/version.rs", code).is_empty());
        assert_eq!(faults("crates/plan/src/lib.rs", &format!("//! A.\n{code}")).len(), 1);
    }

    #[test]
    fn a_library_has_no_effects() {
        for code in [
            "use std::fs;",
            "use std::time::Instant;",
            "use axum::Router;",
            "fn a() { jiff::Zoned::now(); }",
        ] {
            assert_eq!(
                faults("crates/plan/src/lib.rs", &format!("//! A.\n{code}")).len(),
                1,
                "{code}"
            );
        }
        let tested = "//! A.\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\n";
        assert!(faults("crates/plan/src/lib.rs", tested).is_empty());
        assert!(faults("crates/plan/tests/files.rs", "use std::fs;").is_empty());
    }

    #[test]
    fn sentences_are_no_sql() {
        for text in [
            "Select a city from the list",
            "select a city",
            "update your plan",
            "with thanks",
            "delete from list of all",
        ] {
            assert!(!is_sql(text), "{text}");
        }
        for text in [
            "update plan set a = $1",
            "insert into plan (a) values ($1)",
            "with recursive t(a) as (select 1)",
            "delete from plan where id = $1",
            "\n  select a\n  from b",
        ] {
            assert!(is_sql(text), "{text}");
        }
    }

    #[test]
    fn every_slice_about_a_noun_of_the_field_has_its_library() {
        // Accounts, who belongs together, who does what, what readers say, and whether addresses answer
        // have no rules to be explained alone; the formats of the open interfaces stand in the library of
        // the directory.
        let without = ["people", "network", "competence", "feedback", "links", "open"];
        for slice in SLICES.iter().filter(|slice| !without.contains(slice)) {
            assert!(CRATES.iter().any(|(name, _)| name == slice), "{slice}");
        }
    }
}
