//! Nine genuine Eurostat exports, when they are at hand: counts that were taken by other means.

use std::{fs::File, path::PathBuf, time::Instant};

use evidence::*;
use measure::{Period, Territory};

/// An export in the folder of shared data, or nothing when that is not there.
fn export(name: &str) -> Option<Dataset> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/eurostat");
    let Ok(file) = File::open(folder.join(name)) else {
        println!("skipped: shared data not present");
        return None;
    };
    let started = Instant::now();
    let dataset =
        read_sdmx_csv(file, &Reading::default()).unwrap_or_else(|refused| panic!("{refused}"));
    println!("{name}: {} rows in {:?}", dataset.rows(), started.elapsed());
    Some(dataset)
}

/// Cells without a figure.
fn missing(dataset: &Dataset) -> usize {
    let points = dataset.series().flat_map(Series::points);
    points.filter(|p| p.observation.is_missing()).count()
}

/// Cells whose flags are exactly these.
fn flagged(dataset: &Dataset, flags: &str) -> usize {
    let flags: Flags = flags.parse().unwrap();
    let points = dataset.series().flat_map(Series::points);
    points.filter(|p| p.observation.flags == flags).count()
}

/// File, rows, places, missing, first and last year, and how many cells carry which flags.
type Counts = (&'static str, usize, usize, usize, i16, i16, &'static [(&'static str, usize)]);

const COUNTS: &[Counts] = &[
    (
        "LFSA_ERGAN",
        7_983,
        36,
        188,
        1995,
        2024,
        &[("", 6_378), ("b", 1_135), ("bu", 74), ("u", 324), ("bd", 18), ("d", 54)],
    ),
    ("LFSA_EGAN", 2_841, 36, 0, 1995, 2024, &[("", 2_388), ("b", 429), ("bd", 6), ("d", 18)]),
    ("EDAT_LFS_9911", 1_023, 31, 67, 2014, 2024, &[("", 660), ("b", 180), ("bu", 45), ("u", 138)]),
    ("MIGR_ASYAPPCTZA", 1_080, 33, 0, 2008, 2024, &[("", 1_080)]),
    (
        "LFSA_UGAN",
        5_719,
        38,
        1_300,
        2014,
        2023,
        &[("", 3_422), ("b", 547), ("bu", 215), ("u", 1_445), ("bd", 30), ("d", 60)],
    ),
    (
        "HLTH_SILC_24",
        15_246,
        45,
        812,
        2015,
        2024,
        &[("", 11_646), ("u", 1_589), ("e", 1_470), ("b", 489), ("m", 35), ("p", 14), ("n", 3)],
    ),
    (
        "DEMO_GIND",
        1_093,
        52,
        0,
        2003,
        2024,
        &[("", 1_001), ("e", 41), ("b", 33), ("p", 7), ("be", 6), ("ep", 3), ("bp", 1), ("bep", 1)],
    ),
    (
        "DEMO_POPPCCTZ",
        1_737,
        32,
        0,
        2021,
        2024,
        &[("", 1_437), ("p", 72), ("ep", 69), ("b", 54), ("e", 54), ("bep", 33), ("bp", 18)],
    ),
    (
        "DEMO_POPPCCTB",
        1_269,
        33,
        0,
        2021,
        2024,
        &[("", 990), ("e", 69), ("ep", 69), ("p", 54), ("b", 36), ("bep", 33), ("bp", 18)],
    ),
];

#[test]
fn all_nine_exports_are_read_with_every_row_and_flag() {
    for (code, rows, places, without, from, to, flags) in COUNTS {
        let Some(dataset) = export(&format!("{code}.csv")) else { return };
        assert_eq!(dataset.title.code, *code);
        assert_eq!((dataset.rows(), missing(&dataset)), (*rows, *without), "{code}");
        assert_eq!(dataset.geography().unwrap().codes.len(), *places, "{code}");
        assert_eq!(dataset.span(), Some((Period::Year(*from), Period::Year(*to))), "{code}");
        for (letters, count) in *flags {
            assert_eq!(flagged(&dataset, letters), *count, "{code} {letters}");
        }
    }
}

#[test]
fn what_is_read_from_an_export_is_written_and_read_back() {
    for (code, ..) in COUNTS {
        let Some(dataset) = export(&format!("{code}.csv")) else { return };
        let mut written = Vec::new();
        write_sdmx_csv(&dataset, Layout::CodesAndLabels, &mut written).unwrap();
        assert_eq!(read_sdmx_csv(written.as_slice(), &Reading::default()).unwrap(), dataset);
        let mut stat = Vec::new();
        write_json_stat(&dataset, &mut stat).unwrap();
        assert_eq!(read(stat.as_slice(), &Reading::default()).unwrap(), dataset);
        let envelope =
            Envelope { id: "1", prepared: "2026-11-27T09:30:00Z", sender: "X", is_test: false };
        let mut message = Vec::new();
        write_sdmx_json(&dataset, &envelope, &mut message).unwrap();
        assert_eq!(read(message.as_slice(), &Reading::default()).unwrap(), dataset);
    }
}

#[test]
fn every_indicator_finds_its_series_in_its_export() {
    let is_shipped = |t: &Tabled<'_>| COUNTS.iter().any(|(code, ..)| *code == t.table.dataset);
    let mut found = std::collections::BTreeSet::new();
    for tabled in tables().filter(|t| is_shipped(t) && t.table.across.is_none()) {
        let Some(dataset) = export(&format!("{}.csv", tabled.table.dataset)) else { return };
        let mut fixed: Vec<&str> = tabled.table.select.keys().map(String::as_str).collect();
        fixed.extend(tabled.table.basis.map(Basis::dimension));
        fixed.extend(["geo"]);
        let mut sides: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
        fixed.sort_unstable();
        fixed.dedup();
        sides.sort_unstable();
        if fixed != sides {
            // Then the export is of the other shape of the table.
            let others = tables().filter(|t| t.indicator.key == tabled.indicator.key);
            let many = others.filter(|t| t.table.dataset == tabled.table.dataset).count();
            assert_eq!(many, 2, "{} {}", tabled.indicator.key, tabled.table.dataset);
            continue;
        }
        assert!(tabled.table.confirmed, "{}", tabled.table.dataset);
        let groups = ["NAT", "TOTAL", "FOR"];
        if groups.iter().any(|group| dataset.find(&tabled.cell(group, "LV")).is_some()) {
            found.insert(tabled.indicator.key.as_str());
        }
    }
    for key in [
        "employment-rate",
        "unemployed-people",
        "good-health",
        "bad-health",
        "population",
        "asylum-applicants",
    ] {
        assert!(found.contains(key) || found.is_empty(), "{key}: {found:?}");
    }
}

#[test]
fn six_series_of_the_employment_rate_have_a_hole_inside() {
    let Some(dataset) = export("LFSA_ERGAN.csv") else { return };
    let has_hole = |s: &Series<'_>| {
        s.points().zip(s.points().skip(1)).any(|(a, b)| b.period.year() - a.period.year() > 1)
    };
    assert_eq!(dataset.series().len(), 318);
    assert_eq!(dataset.series().filter(has_hole).count(), 6);
}

#[test]
fn health_gaps_are_against_third_country_nationals_and_employment_gaps_say_all_foreigners() {
    let place = Territory::parse("BE").unwrap();
    let Some(health) = export("HLTH_SILC_24.csv") else { return };
    let good = Indicator::of_key("good-health").unwrap().first().unwrap();
    let gaps = gap_series(&health, good, &place).unwrap();
    assert_eq!(gaps.group, ComparisonGroup::ThirdCountryNationals);
    let Some(work) = export("LFSA_ERGAN.csv") else { return };
    let rate = Indicator::of_key("employment-rate").unwrap().first().unwrap();
    let gaps = gap_series(&work, rate, &place).unwrap();
    assert_eq!(gaps.group, ComparisonGroup::AllForeigners);
}
