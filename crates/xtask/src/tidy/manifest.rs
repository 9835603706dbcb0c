//! Which crates a crate may depend on: the direction of ARCHITECTURE.md.

use super::Fault;
use super::edges::{CRATES, NOT_IN_LIBRARIES};
use super::source::Source;

/// Faults of a `crates/*/Cargo.toml`.
pub fn inspect(source: &Source) -> Vec<Fault> {
    let Some(name) = source.crate_name().filter(|_| source.path.ends_with("/Cargo.toml")) else {
        return Vec::new();
    };
    let Some((_, allowed)) = CRATES.iter().find(|(known, _)| *known == name) else {
        let sentence = format!(
            "the crate `{name}` is not in the table of crates/xtask/src/tidy/edges.rs; add it there and to ARCHITECTURE.md."
        );
        return vec![source.fault(1, sentence)];
    };
    let dependencies = dependencies(source);
    dependencies.filter_map(|(line, used)| judge(source, name, allowed, line, used)).collect()
}

fn judge(source: &Source, name: &str, allowed: &[&str], line: usize, used: &str) -> Option<Fault> {
    let is_ours = CRATES.iter().any(|(known, _)| *known == used);
    if is_ours && !allowed.contains(&used) {
        return Some(source.fault(line, format!("`{name}` must not depend on `{used}`; let the application bring the two together, or move what both need to `measure`.")));
    }
    let is_pure = !matches!(name, "isopolity" | "xtask");
    if is_pure && NOT_IN_LIBRARIES.contains(&used) {
        return Some(source.fault(line, format!("`{name}` is a library and must not know `{used}`; what needs it goes to crates/isopolity.")));
    }
    None
}

/// The names under every heading that ends in `dependencies`.
fn dependencies(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let mut is_inside = false;
    source.lines().filter_map(move |(line, text)| {
        if let Some(heading) = text.strip_prefix('[') {
            let heading = heading.trim_end().trim_end_matches(']');
            is_inside = heading.ends_with("dependencies");
            return heading.split_once("dependencies.").map(|(_, name)| (line, name));
        }
        let name = text.split(['.', '=', ' ']).next().unwrap_or("");
        (is_inside && !name.is_empty() && !name.starts_with('#')).then_some((line, name))
    })
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::faults;

    #[test]
    fn a_library_may_use_measure_and_locale_and_no_other_of_ours() {
        let text = "[package]\nname = \"survey\"\n\n[dependencies]\nmeasure.workspace = true\nplan = { path = \"../plan\" }\n";
        let faults = faults("crates/survey/Cargo.toml", text);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("6: `survey` must not depend on `plan`"), "{faults:?}");
    }

    #[test]
    fn publish_may_know_evidence() {
        let text = "[dependencies]\nevidence.workspace = true\n";
        assert!(faults("crates/publish/Cargo.toml", text).is_empty());
        assert_eq!(faults("crates/plan/Cargo.toml", text).len(), 1);
    }

    #[test]
    fn a_library_knows_no_web_and_no_database() {
        let text =
            "[dependencies]\nsqlx.workspace = true\n\n[dev-dependencies.axum]\nversion = \"0.8\"\n";
        let found = faults("crates/plan/Cargo.toml", text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(faults("crates/isopolity/Cargo.toml", text).is_empty());
    }

    #[test]
    fn a_crate_that_the_table_does_not_know_is_a_fault() {
        assert_eq!(faults("crates/weather/Cargo.toml", "[package]\n").len(), 1);
    }
}
