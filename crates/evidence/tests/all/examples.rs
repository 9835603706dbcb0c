//! The tables in `examples/evidence`: readable, small, with source and licence, and of use.

use std::{fs, path::PathBuf};

use evidence::*;
use measure::Territory;

const TABLES: &[(&str, &str, usize)] = &[
    ("employment-rate", "LFSA_ERGAN", 330),
    ("health", "HLTH_SILC_24", 630),
    ("attainment-of-foreigners", "EDAT_LFS_9911", 220),
    ("asylum-applicants", "MIGR_ASYAPPCTZA", 220),
    ("population", "DEMO_GIND", 242),
];

const COUNTRIES: [&str; 10] = ["BE", "DE", "EL", "ES", "FR", "IT", "LV", "PL", "RO", "SE"];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/evidence")
}

pub fn table(name: &str) -> Dataset {
    let text = fs::read(folder().join(format!("{name}.csv"))).unwrap();
    assert!(text.len() <= 80 * 1024, "{name} is too large");
    read_sdmx_csv(text.as_slice(), &Reading::default()).unwrap_or_else(|r| panic!("{name}: {r}"))
}

#[test]
fn every_table_is_read_and_says_where_it_comes_from() {
    let readme = fs::read_to_string(folder().join("README.md")).unwrap();
    for (name, code, rows) in TABLES {
        let dataset = table(name);
        assert_eq!((dataset.title.code.as_str(), dataset.rows()), (*code, *rows), "{name}");
        let from = &dataset.title.provenance;
        assert_eq!(from.source.as_deref(), Some("Eurostat"));
        assert_eq!(from.licence.as_deref(), Some("CC BY 4.0"));
        assert_eq!(from.extracted.as_ref().map(Stamp::as_str), Some("2025-03"));
        assert!(readme.contains(&format!("{name}.csv | {code}")), "{name} is not in the README");
    }
}

#[test]
fn every_country_of_the_demonstration_has_an_employment_gap() {
    let (dataset, rate) =
        (table("employment-rate"), Indicator::of_key("employment-rate").unwrap().first().unwrap());
    for code in COUNTRIES {
        let gaps = gap_series(&dataset, rate, &Territory::parse(code).unwrap()).unwrap();
        assert_eq!(gaps.group, ComparisonGroup::AllForeigners);
        assert!(gaps.trend.latest().is_some(), "{code}");
    }
}

#[test]
fn indicators_find_their_series_in_the_examples() {
    for (key, file, group) in [
        ("employment-rate", "employment-rate", "TOTAL"),
        ("good-health", "health", "NEU27_2020_FOR"),
        ("bad-health", "health", "NEU27_2020_FOR"),
        ("tertiary-attainment-of-foreigners", "attainment-of-foreigners", ""),
        ("low-attainment-of-foreigners", "attainment-of-foreigners", ""),
        ("asylum-applicants", "asylum-applicants", ""),
        ("asylum-applicants-from-ukraine", "asylum-applicants", ""),
        ("population", "population", ""),
    ] {
        let (dataset, indicator) = (table(file), Indicator::of_key(key).unwrap().first().unwrap());
        for code in COUNTRIES {
            assert!(dataset.find(&indicator.cell(group, code)).is_some(), "{key} {code}");
        }
    }
}
