//! Programs that know nothing of us read our SDMX-ML: libxml2 with the official schemas, sdmx1
//! and pysdmx.

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use evidence::{
    Dataset, Flag, Provenance, Reading, Series, Structures, read_sdmx_ml,
    sdmx_ml::{Envelope, Message, Version, write_error, write_sdmx_ml, write_structures},
    structure::{Artefact, Kinds},
};

use crate::{rates, read};

const ENVELOPE: Envelope<'_> =
    Envelope { id: "IREF1", prepared: "2026-11-27T10:00:00Z", sender: "ISOPOLITY", is_test: false };

/// A table with zero, missing with a flag, several flags, confidential, quarters and letters that
/// need care.
fn table() -> Dataset {
    let mut dataset = read(&rates(
        "NAT,LV,2021,70.5,,\nNAT,LV,2022,0,bu,\nFOR,LV,2021,,u,\nFOR,LV,2022,-1.25,e,\n\
         NEU27_2020_FOR,LV,2021,3,,C\nNAT,SE,2021-Q3,1e300,,\nNAT,SE,2021-04,0.1,p,",
    ));
    dataset.title.name = Some("Rates <of> \"employment\" & more, Ā".into());
    dataset.title.updated = Some("2025-03-21T23:00:00".parse().unwrap());
    dataset.title.provenance = Provenance {
        source: Some("Eurostat & partners".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: Some("2025-03-22T01:02:03".parse().unwrap()),
    };
    dataset
}

/// The same cells in the plainest form: codes, time, figure, flags, confidentiality.
fn cells(dataset: &Dataset) -> String {
    let names: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    let mut all = format!("{},TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n", names.join(","));
    for series in dataset.series() {
        let codes: Vec<&str> = series.codes().map(|c| c.code.as_str()).collect();
        for point in series.points() {
            let (value, flags) = (point.observation.value, point.observation.flags);
            let value = value.map(|v| v.to_string()).unwrap_or_default();
            let closed = if flags.has(Flag::Confidential) { "C" } else { "" };
            writeln!(all, "{},{},{value},{flags},{closed}", codes.join(","), point.period).unwrap();
        }
    }
    all
}

/// Parts of structures, as a service sends them; one of them with letters that need care.
fn parts(all: &Structures) -> [(&'static str, Structures); 6] {
    let mut codelists = all.codelists.clone();
    if let Some(first) = codelists.first_mut() {
        first.name = String::new();
        first.codes.iter_mut().for_each(|c| c.label = Some("a\u{1}b <&> \"c\"\u{fffe}\r\n".into()));
    }
    let mut partial = all.clone();
    partial.keep_codes(|_| true, |code| code == "LV");
    partial.keep_concepts(|concept| concept == "geo");
    let references = Kinds::ALL.without(Artefact::DataStructure);
    [
        ("partial", partial),
        ("stubs", Structures { stubs: Kinds::ALL, ..all.clone() }),
        ("stubs-of-references", Structures { stubs: references, ..all.clone() }),
        ("no-structures", Structures::default()),
        ("codelists", Structures { codelists, ..Structures::default() }),
        ("flows", Structures { dataflows: all.dataflows.clone(), ..Structures::default() }),
    ]
}

/// Writes every kind of message into a folder.
fn write_all(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let dataset = table();
    let structures = Structures::of([&dataset]);
    let file = |name: &str| fs::File::create(folder.join(name)).unwrap();
    for (kind, name) in
        Message::ALL.into_iter().zip(["generic21.xml", "specific21.xml", "specific30.xml"])
    {
        write_sdmx_ml(&dataset, kind, &ENVELOPE, file(name)).unwrap();
        // Keys of series alone, figures alone.
        let (kind_of, version) = name.split_at(name.len() - 6);
        let keys = file(&format!("{kind_of}-keys{version}"));
        write_sdmx_ml(&dataset.clone().without_points(), kind, &ENVELOPE, keys).unwrap();
        let bare = file(&format!("{kind_of}-bare{version}"));
        write_sdmx_ml(&dataset.clone().without_flags(), kind, &ENVELOPE, bare).unwrap();
    }
    for (version, number) in [(Version::V2_1, "21"), (Version::V3_0, "30")] {
        let name = format!("structures{number}.xml");
        write_structures(&structures, version, &ENVELOPE, file(&name)).unwrap();
        for (name, part) in parts(&structures) {
            write_structures(&part, version, &ENVELOPE, file(&format!("{name}{number}.xml")))
                .unwrap();
        }
        let name = format!("error{number}.xml");
        write_error(100, "No <results> found", version, file(&name)).unwrap();
    }
    fs::write(folder.join("cells.csv"), cells(&dataset)).unwrap();
}

#[test]
fn schemas_and_other_programs_read_every_message() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("sdmx-ml");
    write_all(&folder);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/outsiders/ml.py");
    let is_required = env::var("ISOPOLITY_REQUIRE_TOOLS").as_deref() == Ok("1");
    let Ok(output) = Command::new("python3").arg(script).arg(&folder).output() else {
        assert!(
            !is_required,
            "python3 is not installed, and ISOPOLITY_REQUIRE_TOOLS=1 asks for it"
        );
        eprintln!("skipped: python3 not installed");
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let troubles = String::from_utf8_lossy(&output.stderr);
    // 77 is what test programs end with when something that they need is absent.
    if output.status.code() == Some(77) {
        assert!(!is_required, "{said}{troubles}");
        eprintln!("skipped: {}", said.trim());
        return;
    }
    assert!(output.status.success(), "{said}{troubles}");
    read_foreign(&folder.join("foreign"));
}

/// Reads what other programs wrote of the table, in every kind and layout that they know.
fn read_foreign(folder: &Path) {
    let sorted = |dataset: &Dataset| {
        let mut dimensions: Vec<_> = dataset.dimensions().iter().map(|d| d.code.clone()).collect();
        dimensions.sort();
        let cell = |series: Series<'_>| {
            let mut codes: Vec<_> = series.codes().map(|c| c.code.clone()).collect();
            codes.sort();
            format!("{codes:?} {:?}", series.points().collect::<Vec<_>>())
        };
        let mut series: Vec<_> = dataset.series().map(cell).collect();
        series.sort();
        (dimensions, series, dataset.title.code.clone())
    };
    let ours = sorted(&table());
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let file = fs::File::open(&path).unwrap();
        let theirs = read_sdmx_ml(file, &Reading::default())
            .unwrap_or_else(|refused| panic!("{}: {refused}", path.display()));
        assert_eq!(sorted(&theirs), ours, "{}", path.display());
        count += 1;
    }
    assert_eq!(count, 14, "messages of other programs");
}
