//! The Python package `segregation` finds the same numbers.
//!
//! Python looks for it along `PYTHONPATH` (`pip install segregation`, 2.5.4). Where it is absent this
//! says so; with `ISOPOLITY_REQUIRE_TOOLS=1` that is a failure. What is compared, to what digit, and
//! where the package differs, stands in `tests/outsiders/check.py`.

use std::num::NonZeroUsize;
use std::{fs, path::PathBuf};

use segregation::outline::{Outline, measure_outlines};
use segregation::{
    Approach, Asked, Centre, Draft, Kernel, Measure, Neighbourhoods, NullModel, Randomisation,
    Settings, Surroundings, decompose, measure_all, surroundings, test_measures,
};
use serde_json::{Value, json};

use crate::outsider::judge;

/// Numbers from a seed, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % bound) as f64
    }
}

/// Crooked quadrangles that share their corners, 200 m wide or so.
fn outlines(width: usize, height: usize, numbers: &mut Numbers) -> Vec<Outline> {
    let mut corners = Vec::new();
    for row in 0..=height {
        for column in 0..=width {
            let [x, y] = [column, row].map(|n| n as f64 * 200.0 + numbers.below(90));
            corners.push([x, y]);
        }
    }
    let at = |column: usize, row: usize| corners[row * (width + 1) + column];
    let place = |i: usize| {
        let (c, r) = (i % width, i / width);
        vec![vec![at(c, r), at(c + 1, r), at(c + 1, r + 1), at(c, r + 1)]]
    };
    (0..width * height).map(place).collect()
}

/// A town, every so many places of it empty.
fn town(
    outlines: &[Outline],
    groups: usize,
    empty: usize,
    numbers: &mut Numbers,
) -> Neighbourhoods {
    let measured = measure_outlines(outlines).unwrap();
    let mut rows = Vec::new();
    for i in 0..outlines.len() {
        let row = (0..groups).map(|k| numbers.below(20 + 150 * k as u64));
        let row: Vec<f64> = row.collect();
        rows.push(if i % empty == empty - 1 { vec![0.0; groups] } else { row });
    }
    let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
    let draft = Draft {
        areas: Some(measured.areas),
        centroids: Some(measured.centroids),
        borders: Some(measured.borders),
        ..crate::draft(&rows)
    };
    crate::city(draft)
}

const AROUND: Surroundings = Surroundings { kernel: Kernel::Triangular, radius: 450.0 };

fn settings() -> Settings {
    Settings {
        atkinson: 0.3,
        centre: Some(Centre::Point(512.3, 431.7)),
        fading: Some(300.0),
        surroundings: Some(AROUND),
        draws: 2_000,
        seed: 11,
    }
}

/// Every measure of every group, by code and group.
fn values(city: &Neighbourhoods) -> Value {
    let asked = Asked::everything(city.groups().len(), |_| true);
    let outcomes = measure_all(city, &asked, &settings(), NonZeroUsize::MIN);
    let rows = asked.iter().zip(outcomes);
    rows.map(|(a, outcome)| json!([a.measure.code(), a.group, outcome.value()])).collect()
}

/// What draws say of a few measures, by model.
fn tests(city: &Neighbourhoods) -> Value {
    let asked = [Measure::Dissimilarity, Measure::Gini, Measure::InformationTheory];
    let asked = asked.map(|measure| Asked::of_group(measure, 0));
    let randomisation = Randomisation { draws: 2_000, seed: 3, confidence: 0.95 };
    let run = |model| {
        let tested =
            test_measures(city, &asked, &settings(), model, randomisation, NonZeroUsize::MIN);
        let rows = asked.iter().zip(tested);
        rows.map(|(a, tested)| json!([a.measure.code(), tested.unwrap()])).collect::<Value>()
    };
    json!({
        "evenness": run(NullModel::Evenness),
        "systematic": run(NullModel::Systematic),
        "bootstrap": run(NullModel::Bootstrap),
    })
}

/// The difference of two towns in its parts.
fn parts(one: &Neighbourhoods, other: &Neighbourhoods) -> Value {
    let approaches = [Approach::Composition, Approach::Share, Approach::DualComposition];
    let measures = [Measure::Dissimilarity, Measure::Gini, Measure::Isolation, Measure::Delta];
    let all = approaches.iter().flat_map(|a| measures.map(|m| (a, m)));
    let part = |(approach, measure): (&Approach, Measure)| {
        let parted = decompose((one, 0), (other, 1), measure, *approach, &settings()).unwrap();
        json!([measure.code(), approach, parted])
    };
    all.map(part).collect()
}

fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("segregation-by-python");
    fs::create_dir_all(&folder).unwrap();
    let shapes = [(6, 7, 2, 1_000), (9, 8, 3, 1_000), (11, 10, 4, 17), (12, 9, 3, 13)];
    for (seed, (width, height, groups, empty)) in (1..).zip(shapes) {
        let mut numbers = Numbers(seed);
        let outlines = outlines(width, height, &mut numbers);
        let one = town(&outlines, groups, empty, &mut numbers);
        let other = town(&outlines, groups, empty, &mut numbers);
        let case = json!({
            "outlines": outlines,
            "settings": settings(),
            "draft": one.draft(),
            "other": other.draft(),
            "values": values(&one),
            "surroundings": values(&surroundings(&one, AROUND).unwrap()),
            "tests": tests(&one),
            "parts": parts(&one, &other),
        });
        fs::write(folder.join(format!("{seed}.json")), case.to_string()).unwrap();
    }
    folder
}

#[test]
fn the_python_package_finds_the_same() {
    judge("python3", env!("CARGO_MANIFEST_DIR"), "check.py", &[folder().as_os_str()]);
}
