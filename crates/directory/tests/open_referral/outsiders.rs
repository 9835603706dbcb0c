//! The schemas of the specification, where they are there, hold for all that we write: as they stand,
//! and with every property forbidden that they do not name. A program that we did not write judges.

use super::outside::{file, python};
use super::{jelgava, with_writer};
use directory::Directory;
use directory::exchange::open_referral::{self, Depth, Profile, Texts, Writer};
use locale::Lang;
use serde::Serialize;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Reads the schemas of a folder strictly and loosely, and checks what a file says of each.
const JUDGE: &str = r#"
import glob, json, os, sys
from jsonschema import Draft202012Validator, FormatChecker
folder, file = sys.argv[1:]
def strict(schema):
    if isinstance(schema, dict):
        out = {k: strict(v) for k, v in schema.items()}
        if isinstance(schema.get('properties'), dict):
            out['additionalProperties'] = False
        return out
    return [strict(s) for s in schema] if isinstance(schema, list) else schema
bad = []
for name, things in json.load(open(file)).items():
    schema = json.load(open(os.path.join(folder, name)))
    for kind in (schema, strict(schema)):
        judge = Draft202012Validator(kind, format_checker=FormatChecker())
        for thing in things:
            bad += [f'{name} {list(e.path)} {e.message}'[:300] for e in judge.iter_errors(thing)]
print('\n'.join(bad[:20]))
"#;

fn schemas() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/hsds-3.0/schema");
    if !folder.exists() {
        println!("skipped: shared data not present");
        return None;
    }
    Some(folder)
}

/// What the judge says of things by the files of their schemas; nothing when it is not there.
fn judged(folder: &Path, things: &Value, name: &str) -> Option<String> {
    let said = python("jsonschema", JUDGE, &[folder, &file(name, things.to_string())])?;
    Some(said.trim().to_owned())
}

fn all<T: Serialize>(things: impl Iterator<Item = T>) -> Vec<Value> {
    things.map(|thing| serde_json::to_value(thing).unwrap()).collect()
}

/// Everything that a writer writes, by the schema that it must keep.
fn written(writer: &Writer<'_>, directory: &Directory) -> Value {
    let services = || directory.services.iter();
    let at = || writer.services_at_locations();
    let organisations = || directory.organisations.iter();
    let taxonomies = writer.taxonomies();
    json!({
        "compiled/service.json": all(services().map(|s| writer.service(s, Depth::Full))),
        "compiled/service_list.json": all(services().map(|s| writer.service(s, Depth::List))),
        "compiled/organization.json":
            all(organisations().map(|o| writer.organization(o, Depth::Full, Some(Depth::Full)))),
        "compiled/organization_list.json":
            all(organisations().map(|o| writer.organization(o, Depth::List, None))),
        "compiled/service_at_location.json":
            all(at().map(|(s, p)| writer.service_at_location(s, p, Depth::Full))),
        "compiled/service_at_location_list.json":
            all(at().map(|(s, p)| writer.service_at_location(s, p, Depth::List))),
        "taxonomy.json": all(taxonomies.all().into_iter()),
        // Its schema points to that of a taxonomy, by an address that nobody follows here.
        "taxonomy_term.json": [],
    })
}

#[test]
fn all_that_is_written_is_valid_in_the_strict_sense() {
    let Some(folder) = schemas() else { return };
    let directory = jelgava();
    for lang in [Lang::EN, Lang::AR] {
        let things = with_writer(&directory, lang, (Profile::Hsds, Texts::One), |writer| {
            written(writer, &directory)
        });
        for (name, all) in things.as_object().unwrap() {
            assert!(name == "taxonomy_term.json" || !all.as_array().unwrap().is_empty(), "{name}");
        }
        let Some(said) = judged(&folder, &things, &format!("written-{lang}.json")) else { return };
        assert_eq!(said, "");
    }
}

#[test]
fn the_judge_can_find_a_fault() {
    let Some(folder) = schemas() else { return };
    let bad = json!({"compiled/service_list.json": [{"id": "x", "name": 5, "more": 1}]});
    let Some(said) = judged(&folder, &bad, "bad.json") else { return };
    for fault in
        ["'status' is a required property", "5 is not of type 'string'", "'more' was unexpected"]
    {
        assert!(said.contains(fault), "{said}");
    }
}

#[test]
fn the_examples_of_the_specification_are_read() {
    let Some(folder) = schemas() else { return };
    let defaults = super::defaults();
    for name in [
        "service_full.json",
        "service_list.json",
        "organization_full.json",
        "service_at_location_full.json",
    ] {
        let bytes = std::fs::read(folder.join("../examples").join(name)).unwrap();
        let incoming = open_referral::read(&bytes, &jelgava().city, &defaults);
        let incoming = incoming.unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert_eq!(incoming.directory.services.len(), 1, "{name}");
    }
}
