//! Programs that know nothing of us read what we write as JSON-stat and SDMX-JSON.
//!
//! Python looks for them along `PYTHONPATH` (those of `tools/oracles`), Node along `NODE_PATH`. One
//! that is absent is named; with `ISOPOLITY_REQUIRE_TOOLS=1` that is a failure.

use std::{collections::BTreeMap, fs, path::PathBuf};

use evidence::structure::Kinds;
use evidence::*;
use serde_json::json;

use crate::{examples, outsider::judge, rates, read};

/// Examples that we ship, each another table.
const SHIPPED: [&str; 5] =
    ["employment-rate", "health", "attainment-of-foreigners", "asylum-applicants", "population"];

fn tables() -> Vec<(&'static str, Dataset)> {
    let mut tables: Vec<(&str, Dataset)> =
        SHIPPED.into_iter().map(|name| (name, examples::table(name))).collect();
    let months = "NAT,LV,2024-01,1e-7,bep,\nNAT,LV,2024-02,-0,c,\nFOR,SE,2024-01,,u,\nFOR,EL,2023-12,1e21,,C\nFOR,SE,2023-12,0.1,n,";
    let mut flagged = read(&rates(months));
    flagged.title.name = Some("Rates, \"in\" %\n<b>ελ</b>".into());
    flagged.title.updated = Some("2025-03-21T23:00:00".parse().unwrap());
    let nothing = Filter { from: Some(measure::Period::Year(2999)), ..Filter::default() };
    tables.push(("empty", flagged.part(&nothing)));
    tables.push(("flagged", flagged));
    tables.push(("unflagged", read(&rates("NAT,LV,2024-Q1,1,,"))));
    tables
}

/// What must be found in a table.
fn expected(dataset: &Dataset) -> serde_json::Value {
    let codes = |dimension: &Dimension| {
        let label = |c: &Code| (c.code.clone(), c.label.clone().unwrap_or_else(|| c.code.clone()));
        dimension.codes.iter().map(label).collect::<BTreeMap<_, _>>()
    };
    let dimensions = dataset.dimensions();
    let cells: Vec<_> = dataset
        .series()
        .flat_map(|series| {
            let codes: Vec<&str> = series.codes().map(|c| c.code.as_str()).collect();
            series.points().map(move |point| {
                let Observation { value, flags } = point.observation;
                json!([codes, point.period.to_string(), value, flags.to_string()])
            })
        })
        .collect();
    json!({
        "identity": [dataset.title.agency, dataset.title.code, dataset.title.version],
        "dimensions": dimensions.iter().map(|d| &d.code).collect::<Vec<_>>(),
        "codes": dimensions.iter().map(|d| (&d.code, codes(d))).collect::<BTreeMap<_, _>>(),
        "cells": cells,
    })
}

/// A folder with every table in every format, and what must be found there.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let envelope = Envelope {
        id: "T1",
        prepared: "2026-11-27T09:30:00Z",
        sender: "ISOPOLITY",
        is_test: false,
    };
    for (name, dataset) in tables() {
        let file =
            |kind: &str| fs::File::create(folder.join(format!("{name}.{kind}.json"))).unwrap();
        write_json_stat(&dataset, file("stat")).unwrap();
        write_sdmx_json(&dataset, &envelope, file("data")).unwrap();
        let structures = Structures::of([&dataset]);
        write_structures_json(&structures, &envelope, file("structures")).unwrap();
        let stubs = Structures { stubs: Kinds::ALL, ..structures.clone() };
        write_structures_json(&stubs, &envelope, file("stubs.structures")).unwrap();
        let mut partial = structures.clone();
        partial.keep_codes(|_| true, |code| code == "LV");
        partial.keep_concepts(|concept| concept == "geo");
        write_structures_json(&partial, &envelope, file("partial.structures")).unwrap();
        let keys = dataset.clone().without_points();
        write_sdmx_json(&keys, &envelope, file("keys.data")).unwrap();
        let bare = dataset.clone().without_flags();
        write_sdmx_json(&bare, &envelope, file("bare.data")).unwrap();
        serde_json::to_writer(file("expected"), &expected(&dataset)).unwrap();
    }
    let all: Vec<Dataset> = SHIPPED.into_iter().map(examples::table).collect();
    let file = |kind: &str| fs::File::create(folder.join(format!("all.{kind}.json"))).unwrap();
    write_structures_json(&Structures::of(&all), &envelope, file("structures")).unwrap();
    serde_json::to_writer(file("names"), &SHIPPED).unwrap();
    folder
}

/// Lets a program judge all tables.
fn judged(program: &str, script: &str) {
    let folder = folder(&format!("json-by-{program}"));
    judge(program, env!("CARGO_MANIFEST_DIR"), script, &[folder.as_os_str()]);
}

#[test]
fn programs_in_python_read_what_we_write() {
    judged("python3", "check_json.py");
}

#[test]
fn the_toolkit_of_the_format_finds_every_flag() {
    judged("node", "toolkit.cjs");
}
