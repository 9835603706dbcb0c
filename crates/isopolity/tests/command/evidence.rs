//! `isopolity evidence`: figures from the command line.

use std::io::Write;

use super::run;

const EXAMPLES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/evidence");

fn evidence(arguments: &[&str]) -> (i32, String, String) {
    run(&[&["evidence"], arguments].concat())
}

/// An empty database; its folder is gone with it.
fn town() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data").to_string_lossy().into_owned();
    assert_eq!(run(&["migrate", "--data", &data]).0, 0);
    (folder, data)
}

#[test]
fn a_file_is_read_without_a_database_plain_or_packed() {
    let folder = tempfile::tempdir().unwrap();
    let tsv = "freq,geo\\TIME_PERIOD\t2022 \t2023 \nA,LV\t1.5 \t: u\nA,EE\t2 p\t3\n";
    let plain = folder.path().join("estat_made_up.tsv");
    std::fs::write(&plain, tsv).unwrap();
    let packed = folder.path().join("estat_made_up.tsv.gz");
    let mut gz = flate2::write::GzEncoder::new(
        std::fs::File::create(&packed).unwrap(),
        flate2::Compression::fast(),
    );
    gz.write_all(tsv.as_bytes()).unwrap();
    gz.finish().unwrap();
    let files = [plain.to_str().unwrap(), packed.to_str().unwrap()];
    let (code, told, why) = evidence(&["read", files[0], files[1]]);
    assert_eq!(code, 0, "{why}");
    for line in [
        "ESTAT MADE_UP",
        "rows 2",
        "observations 3",
        "missing with a flag 1",
        "flags 2",
        "sum of values 6.5",
        "periods 2, 2022 to 2023",
        "dimensions freq (1), geo (2)",
    ] {
        assert_eq!(told.matches(line).count(), 2, "{line}:\n{told}");
    }
    let (code, json, _) = evidence(&["read", files[1], "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((code, &json[0]["observations"], &json[0]["sum"]), (0, &3.into(), &6.5.into()));
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_line_and_hint() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.tsv");
    std::fs::write(&file, "freq,geo\\TIME_PERIOD\t2022 \nA,LV\tmany \nA,EE\t1 x\n").unwrap();
    let (code, told, why) = evidence(&["read", file.to_str().unwrap()]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert!(why.contains("bad.tsv:2:2022: ") && why.contains("bad.tsv:3:2022: "), "{why}");
    assert!(why.contains("is not a flag"), "{why}");
    let file = folder.path().join("bad.csv");
    let rows = "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nESTAT:X(1.0),LV,2020,many\n";
    std::fs::write(&file, rows).unwrap();
    let (_, _, why) = evidence(&["read", file.to_str().unwrap()]);
    assert!(why.contains("bad.csv:2:OBS_VALUE: “many” is not a number"), "{why}");
    let (code, _, why) = evidence(&["read", folder.path().join("nowhere").to_str().unwrap()]);
    assert_eq!(code, 1, "{why}");
}

#[test]
fn figures_go_in_are_compared_and_come_out_in_every_format() {
    let (folder, data) = town();
    let at = ["--data", data.as_str()];
    let files = [format!("{EXAMPLES}/employment-rate.csv"), format!("{EXAMPLES}/health.csv")];
    let bring = ["import", files[0].as_str(), files[1].as_str()];
    let (code, told, _) = evidence(&[&bring[..], &at, &["--dry-run"]].concat());
    assert!(code == 0 && told.contains("LFSA_ERGAN of Eurostat: 10 places"), "{told}");
    let (_, nothing, _) = evidence(&[&["gaps", "--geo", "LV"], &at[..]].concat());
    assert!(nothing.contains("no gap of LV"), "{nothing}");
    assert_eq!(evidence(&[&bring[..], &at].concat()).0, 0);
    let gaps = |format| evidence(&[&["gaps", "--geo", "LV", "--format", format], &at[..]].concat());
    let (code, words, _) = gaps("text");
    assert!(code == 0 && words.contains("employment-rate (citizenship): "), "{words}");
    let csv = gaps("csv").1;
    assert!(csv.starts_with("indicator,basis,table,geo,year,comparison_group"), "{csv}");
    assert_eq!(csv.lines().count(), 4, "{csv}");
    let json: serde_json::Value = serde_json::from_str(&gaps("json").1).unwrap();
    assert_eq!(json[0]["group"], "all-foreigners");
    assert_eq!(json[1]["group"], "third-country-nationals");
    for form in ::evidence::Form::ALL {
        let out = folder.path().join(format!("hlth_silc_24.{}", form.name()));
        let out = out.to_str().unwrap();
        let write = ["export", "HLTH_SILC_24", out, "--format", form.name()];
        let (code, _, why) = evidence(&[&write[..], &at].concat());
        assert_eq!(code, 0, "{}: {why}", form.name());
        let (code, json, why) = evidence(&["read", out, "--format", "json"]);
        assert_eq!(code, 0, "{}: {why}", form.name());
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json[0]["cells"], 630, "{}", form.name());
    }
    let (code, _, why) = evidence(&[&["export", "NOTHING"], &at[..]].concat());
    assert!(code == 1 && why.contains("no such thing"), "{why}");
    let unknown = ["export", "HLTH_SILC_24", "--format", "doc"];
    assert_eq!(evidence(&[&unknown[..], &at].concat()).0, 2);
}

#[test]
fn neighbourhoods_are_measured_with_land_and_chance_and_what_is_wrong_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("places.csv");
    // A half of the newcomers would have to move for an even spread: |3/4 - 1/4| of each place.
    let table = "Place;Newcomers;Others;area;x;y\nHarbour;30;100;1,5;0;0\nHill;10;300;2,5;3;4\nMarsh;0;0;1;9;9\n";
    std::fs::write(&file, table).unwrap();
    let places = file.to_str().unwrap();
    let asked = ["segregation", places, "--group", "Newcomers", "--draws", "50", "--fading", "1"];
    let (code, told, odd) = evidence(&asked);
    assert_eq!(code, 0, "{odd}");
    assert!(odd.contains("Nobody lives in “Marsh”"), "{odd}");
    assert!(told.contains("dissimilarity of Newcomers: 0.5000 (by chance "), "{told}");
    assert!(told.contains("spatial-dissimilarity of Newcomers: none (lacks borders)"), "{told}");
    assert!(!told.contains("of Others"), "{told}");
    assert_eq!(evidence(&asked).1, told, "the same seed, the same answer");
    let (_, json, _) = evidence(&["segregation", places, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let first = &json[0];
    assert_eq!((&first["measure"], &first["value"]), (&"dissimilarity".into(), &0.5.into()));
    let (_, csv, _) = evidence(&["segregation", places, "--format", "csv"]);
    assert!(csv.starts_with("measure,dimension,group,value,without_value,"), "{csv}");
    let (code, _, why) = evidence(&["segregation", places, "--group", "Nobody"]);
    assert!(code == 1 && why.contains("one of Newcomers, Others"), "{why}");

    std::fs::write(&file, "Place;A;B\nX;1;5\nX;-3;many\n").unwrap();
    let (code, told, why) = evidence(&["segregation", places]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert!(why.contains("3:B: “many” is not a number"), "{why}");
    std::fs::write(&file, "Place;A;B\nX;1;\nX;-3;4\n").unwrap();
    let (_, _, why) = evidence(&["segregation", places]);
    assert!(why.contains("There is no figure for “X” in the column “B”"), "{why}");
    std::fs::write(&file, "Place;A;B\nX;1;5\nX;-3;4\n").unwrap();
    let (_, _, why) = evidence(&["segregation", places]);
    assert!(why.contains("“X” stands twice") && why.contains("-3 is below 0"), "{why}");
}

#[test]
fn an_index_is_made_by_a_recipe_and_its_doubts_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let table =
        write("towns.csv", "Town;Work;Idle;School\nAsh;50;8;12\nBirch;60;..;15\nCedar;70;9;11\n");
    let recipe = write(
        "recipe.json",
        r#"{"form": "composite-recipe-1", "name": "Work", "version": 2, "impute": "mean",
        "normalise": {"min-max": {"low": 0, "high": 100}},
        "whole": {"key": "all", "method": "arithmetic", "parts": [
            {"indicator": {"key": "work", "weight": 2}}, {"indicator": {"key": "idle"}}]}}"#,
    );
    let asked = ["index", recipe.as_str(), "--table", &table, "--lower", "Idle"];
    let (code, told, why) = evidence(&asked);
    assert_eq!(code, 0, "{why}");
    // Cedar: work 100, idle 0, so (2·100 + 0) / 3; Birch: work 50, idle between, so 50.
    assert!(told.starts_with("Work 2, mark "), "{told}");
    let places = ["1  Cedar: 66.67", "2  Birch: 50.00", "3  Ash: 33.33"];
    assert!(places.iter().all(|place| told.contains(place)), "{told}");
    let csv = evidence(&[&asked[..], &["--format", "csv"]].concat()).1;
    assert!(csv.starts_with("unit,rank,all\nCedar,1,66.6"), "{csv}");
    let json = evidence(&[&asked[..], &["--format", "json"]].concat()).1;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["whole"]["ranks"], serde_json::json!([3, 2, 1]));

    let doubted =
        ["sensitivity", recipe.as_str(), "--table", &table, "--lower", "Idle", "--runs", "50"];
    let (code, told, why) = evidence(&doubted);
    assert_eq!(code, 0, "{why}");
    assert!(told.contains("Cedar: rank 1, between 1 and "), "{told}");
    assert!(told.contains("weights decides "), "{told}");
    assert_eq!(evidence(&doubted).1, told, "the same seed, the same answer");
    let doubts = write("doubts.json", r#"[{"weights": {"within": 0.1}}]"#);
    let few = [&doubted[..], &["--variations", &doubts, "--format", "json"]].concat();
    let json: serde_json::Value = serde_json::from_str(&evidence(&few).1).unwrap();
    assert_eq!(json["found"]["uncertainty"]["units"].as_array().map(Vec::len), Some(3));
    let csv = evidence(&[&doubted[..], &["--format", "csv"]].concat()).1;
    assert!(csv.starts_with("unit,rank,score,median_rank,low_rank,high_rank\n"), "{csv}");

    let unknown =
        write("unknown.json", &std::fs::read_to_string(&recipe).unwrap().replace("idle", "rest"));
    let (code, told, why) = evidence(&["index", &unknown, "--table", &table]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert!(why.contains("has no column for this indicator of the recipe"), "{why}");
    let broken = write("broken.json", "{");
    let flat = write("flat.csv", "Town;Work\nAsh;50\nBirch;50\n");
    let (_, _, why) = evidence(&["index", &broken, "--table", &flat, "--lower", "Nothing"]);
    assert!(
        why.contains("no recipe that can be read") && why.contains("No column is called"),
        "{why}"
    );
    let (_, _, why) = evidence(&["index", &recipe, "--table", &flat]);
    assert!(why.contains("“work” is 50 everywhere"), "{why}");
}

#[test]
fn small_counts_are_hidden_with_others_and_what_is_published_is_audited() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    };
    // Totals are reckoned; 3 people of the south are few, so another count of their row and of their
    // column must go, and a fourth to keep those.
    let rows = "District;Origin;People\nNorth;A;55\nNorth;B;30\nSouth;A;3\nSouth;B;47\nWest;A;60\nWest;B;20\n";
    let table = write("table.csv", rows);
    let (code, public, why) = evidence(&["protect", &table, "--format", "csv"]);
    assert_eq!(code, 0, "{why}");
    assert!(public.starts_with("District,Origin,People\n"), "{public}");
    let hidden: Vec<&str> = public.lines().filter(|line| line.ends_with(',')).collect();
    assert_eq!(hidden, ["South,A,", "South,B,", "West,A,", "West,B,"], "{public}");
    assert!(public.contains("Total,Total,215"), "{public}");
    let (_, told, _) = evidence(&["protect", &table]);
    assert!(
        told.contains("4 counts are hidden, 130 people in all; no cheaper way is safe"),
        "{told}"
    );
    assert!(told.contains("South, A: between 0 and 50, fewer than 10"), "{told}");

    let published = write("public.csv", &public);
    let audit = ["audit", table.as_str(), "--published", &published];
    let (code, told, why) = evidence(&audit);
    assert!(code == 0 && told.starts_with("safe: 0 of 4"), "{told}{why}");
    let json: serde_json::Value =
        serde_json::from_str(&evidence(&[&audit[..], &["--format", "json"]].concat()).1).unwrap();
    assert_eq!(json["is_safe"], true);
    // One of the four shown again gives all away.
    let leaky = write("leaky.csv", &public.replace("West,B,\n", "West,B,20\n"));
    let (code, told, _) = evidence(&["audit", &table, "--published", &leaky]);
    assert!(
        code == 4 && told.contains("South, A: between 3 and 3, fewer than 10 – NOT SAFE"),
        "{told}"
    );
    let csv = evidence(&["audit", &table, "--published", &leaky, "--format", "csv"]).1;
    assert!(csv.contains("table,\"South, A\",3,3,too-few,exposed"), "{csv}");
    let other = write("other.csv", &public.replace("55", "51"));
    let (code, _, why) = evidence(&["audit", &table, "--published", &other]);
    assert!(
        code == 3 && why.contains("The published table says 51 where the table says 55"),
        "{why}"
    );

    let hierarchy = "column;code;part_of\nDistrict;East;City\nDistrict;West;City\nDistrict;E1;East\nDistrict;E2;East\n";
    let hierarchy = write("tree.csv", hierarchy);
    let deep = "District;Sex;People\nCity;F;80\nEast;F;40\nWest;F;40\nE1;F;36\nE2;F;4\nCity;M;70\nEast;M;40\nWest;M;30\nE1;M;20\nE2;M;20\n";
    let deep = write("deep.csv", deep);
    let (code, told, why) = evidence(&["protect", &deep, "--hierarchy", &hierarchy]);
    assert!(code == 0 && told.contains("E2, F: between "), "{told}{why}");

    let wrong = "District;Origin;People\nTotal;A;10\nNorth;A;4\nSouth;A;5\nTotal;B;3\nNorth;B;1,5\nSouth;B;-1\n";
    let wrong = write("wrong.csv", wrong);
    let (code, told, why) = evidence(&["protect", &wrong]);
    assert_eq!((code, told.as_str()), (3, ""));
    assert!(why.contains("-1 is below 0") && why.contains("This is no whole number"), "{why}");
    let sums = write("sums.csv", "D;O;P\nTotal;A;10\nX;A;4\nY;A;5\nTotal;B;3\nX;B;1\nY;B;2\n");
    let (_, _, why) = evidence(&["protect", &sums]);
    assert!(why.contains("The parts add up to 9, but the total is 10"), "{why}");
}
