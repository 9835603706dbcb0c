//! `isopolity evidence protect` and `audit` with every rule and every way of showing a table.

use std::path::Path;

use serde_json::Value;

use super::run;

/// A folder of tables, and the commands about them.
struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// What must be refused with this said.
    fn refused(&self, arguments: &[&str], because: &str) {
        let (code, told, why) = evidence(arguments);
        assert_eq!((code, told.as_str()), (3, ""), "{arguments:?}: {why}");
        assert!(why.contains(because), "{because}: {why}");
    }
}

fn evidence(arguments: &[&str]) -> (i32, String, String) {
    run(&[&["evidence"], arguments].concat())
}

/// What a command that has to succeed says.
fn told(arguments: &[&str]) -> String {
    let (code, told, why) = evidence(arguments);
    assert_eq!(code, 0, "{arguments:?}: {told}{why}");
    told
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&told(&[arguments, &["--format", "json"]].concat())).unwrap()
}

const TOWN: &str =
    "District,Origin,People\nNorth,A,55\nNorth,B,31\nSouth,A,3\nSouth,B,47\nWest,A,62\nWest,B,20\n";

#[test]
fn amounts_are_guarded_by_who_contributed_to_them() {
    let desk = Desk::new();
    let head = "District,Trade,Firms,First,Second,Turnover\n";
    let table = desk.write(
        "turnover.csv",
        &format!(
            "{head}North,shops,20,300,250,2000\nNorth,crafts,9,400,380,1500\nSouth,shops,6,900,50,1000\n\
             South,crafts,12,200,190,1200\nWest,shops,2,500,480,980\nWest,crafts,15,180,170,1300\n"
        ),
    );
    let columns = ["--contributors", "Firms", "--largest", "First,Second"];
    let protect = [&["protect", table.as_str()], &columns[..]].concat();
    let reasons = |rule: &[&str]| {
        let found = json(&[&protect[..], rule].concat());
        let hidden = found["hidden"].as_array().unwrap().clone();
        let unsafe_cells = hidden.iter().filter(|cell| !cell["reason"].is_null());
        let told =
            unsafe_cells.map(|cell| format!("{} {}", cell["codes"], cell["reason"]["reason"]));
        told.collect::<Vec<_>>()
    };
    // Two firms are few, whatever they have; 900 of 1000 is nearly all.
    assert_eq!(reasons(&[]), [r#"["West","shops"] "too-few""#]);
    let few = r#"["West","shops"] "too-few""#;
    let south = |reason: &str| vec![format!(r#"["South","shops"] "{reason}""#), few.to_owned()];
    assert_eq!(reasons(&["--dominance", "1,80"]), south("dominated"));
    assert_eq!(reasons(&["--p-percent", "15"]), south("guessable"));
    assert_eq!(reasons(&["--pq", "10,50"]), south("guessable"));
    let text = told(&[&protect[..], &["--dominance", "1,80"]].concat());
    assert!(text.contains("the largest have 90.0 % of it"), "{text}");
    assert!(text.contains("fewer than 3 contributed"), "{text}");
    assert!(text.contains("amounts are hidden"), "{text}");
    // Totals are reckoned with who contributed to them, and what is shown says nothing of contributors.
    let csv = told(&[&protect[..], &["--format", "csv"]].concat());
    assert!(
        csv.starts_with("District,Trade,Turnover\n") && csv.contains("Total,Total,7980"),
        "{csv}"
    );

    let bare =
        desk.write("bare.csv", &format!("{head}North,shops,,,,2000\nSouth,shops,8,300,200,900\n"));
    let asked = [&["protect", bare.as_str()], &columns[..], &["--p-percent", "10"]].concat();
    desk.refused(&asked, "It is not known how many contributed to this");
    desk.refused(&asked, "0 of the largest contributions are known where the rules need 2");
    let over = desk.write(
        "over.csv",
        &format!("{head}North,shops,5,700,400,1000\nSouth,shops,8,300,200,900\n"),
    );
    let asked = [&["protect", over.as_str()], &columns[..]].concat();
    desk.refused(&asked, "The largest contributions are 1100 together, more than the 1000");
    desk.refused(&[&protect[..], &["--round", "5"]].concat(), "Rounding is for counts only");
    desk.refused(
        &[&protect[..], &["--dominance", "0,80"]].concat(),
        "0 cannot be used for this rule",
    );
    let (code, _, why) = evidence(&["protect", &table, "--p-percent", "10"]);
    assert!(code == 2 && why.contains("--largest"), "{why}");
}

#[test]
fn counts_are_rounded_so_that_all_adds_up_and_audited_as_published() {
    let desk = Desk::new();
    let table = desk.write("town.csv", TOWN);
    let csv = told(&["protect", &table, "--round", "5", "--format", "csv"]);
    let figures: Vec<u32> =
        csv.lines().skip(1).map(|line| line.rsplit(',').next().unwrap().parse().unwrap()).collect();
    assert!(figures.len() == 12 && figures.iter().all(|figure| figure % 5 == 0), "{csv}");
    let found = json(&["protect", &table, "--round", "5"]);
    assert_eq!(found["tables"][0]["facts"]["manner"], "least");
    let south = &found["tables"][0]["cells"].as_array().unwrap().clone();
    let south = south.iter().find(|c| c["codes"][0] == "South" && c["codes"][1] == "A").unwrap();
    let stands_for = (south["least"].as_f64().unwrap(), south["most"].as_f64().unwrap());
    assert!(stands_for == (1.0, 9.0) || stands_for == (0.0, 4.0), "{south}");
    let text = told(&["protect", &table, "--round", "5"]);
    assert!(text.contains("rounded to 5, everything adds up"), "{text}");
    desk.refused(&["protect", &table, "--round", "4"], "Round to 5 at least");

    let published = desk.write("rounded.csv", &csv);
    let audit = ["audit", &table, "--published", &published];
    assert!(told(&[&audit[..], &["--rounded-to", "5"]].concat()).starts_with("safe"), "{csv}");
    desk.refused(&audit, "Audit what belongs together");
    desk.refused(&[&audit[..], &["--rounded-to", "2"]].concat(), "too far for rounding to 2");
    // Rounded already, the sums of the true table no longer hold: named with what to do.
    let broken = desk
        .write("broken.csv", "D,O,People\nTotal,A,30\nX,A,10\nY,A,15\nTotal,B,20\nX,B,5\nY,B,15\n");
    desk.refused(&["protect", &broken], "Bring them as they were before");
}

#[test]
fn noise_is_told_with_what_it_means() {
    let desk = Desk::new();
    let table = desk.write("town.csv", TOWN);
    let asked = ["protect", &table, "--noise", "8", "--seed", "7"];
    let found = json(&asked);
    let facts = &found["tables"][0]["facts"];
    assert_eq!((&facts["largest_deviation"], &facts["variance"]), (&8.into(), &24.0.into()));
    assert_eq!(facts["totals"], "not-additive");
    assert_eq!(json(&asked), found, "the same secret, the same noise");
    assert_ne!(json(&["protect", &table, "--noise", "8", "--seed", "8"]), found);
    let text = told(&asked);
    assert!(
        text.contains("8 at most (variance 24.0); totals are NOT the sums of their parts"),
        "{text}"
    );
    desk.refused(&["protect", &table, "--noise", "5", "--seed", "7"], "Allow 8 at least");
    let (code, _, why) = evidence(&["protect", &table, "--noise", "8"]);
    assert!(code == 2 && why.contains("--seed"), "{why}");
}

#[test]
fn a_table_is_laid_beside_others_that_are_out() {
    let desk = Desk::new();
    let by_origin = desk.write("origin.csv", TOWN);
    // The same people of the same districts by sex: the totals of the districts are the same cells.
    let by_sex = "District,Sex,People\nNorth,f,46\nNorth,m,40\nSouth,f,26\nSouth,m,24\nWest,f,40\nWest,m,42\n";
    let by_sex = desk.write("sex.csv", by_sex);
    let folder = desk.path("public");
    let text = told(&["protect", &by_origin, &by_sex, "--into", &folder]);
    assert!(text.contains("origin: South, A: between"), "{text}");
    let public = |name: &str| Path::new(&folder).join(name).to_str().unwrap().to_owned();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
    let origin = public("origin.csv");
    let both = ["audit", &by_origin, &by_sex, "--published", &origin];
    let sex = public("sex.csv");
    let both = [&both[..], &["--published", &sex]].concat();
    assert!(told(&both).starts_with("safe"));
    let (code, _, why) = evidence(&["protect", &by_origin, &by_sex, "--format", "csv"]);
    assert!(code == 1 && why.contains("--into"), "{why}");
    let (code, _, why) = evidence(&["audit", &by_origin, &by_sex, "--published", &by_sex]);
    assert!(code == 1 && why.contains("once for each table"), "{why}");

    // Hidden here and shown there is known.
    let hidden = desk.write("hidden.csv", &std::fs::read_to_string(public("origin.csv")).unwrap());
    let beside = ["audit", &by_origin, "--published", &hidden, "--also", &by_origin];
    let (code, text, _) = evidence(&beside);
    assert!(code == 4 && text.contains("NOT SAFE"), "{text}");
    let beside = [&beside[..], &["--also-published", &hidden]].concat();
    assert!(told(&beside).starts_with("safe"), "out as it is published here");
    let out = ["protect", &by_origin, "--also", &by_origin];
    let (code, _, why) = evidence(&out);
    assert!(code == 3 && why.contains("out already") && why.contains("Publish less"), "{why}");

    let other =
        desk.write("other.csv", &std::fs::read_to_string(&by_sex).unwrap().replace("46", "45"));
    desk.refused(&["protect", &by_origin, &other], "in another table. Mend the one that is wrong.");
}

#[test]
fn a_log_keeps_what_is_out_and_years_add_up() {
    let desk = Desk::new();
    let year = |name: &str, year: &str, rows: [[u32; 3]; 3]| {
        let mut text = "Year;District;Origin;People\n".to_owned();
        for (district, row) in ["North", "South", "West"].iter().zip(rows) {
            for (origin, people) in ["A", "B", "C"].iter().zip(row) {
                text += &format!("{year};{district};{origin};{people}\n");
            }
        }
        desk.write(name, &text)
    };
    let both = year("both.csv", "2025-2026", [[43, 60, 50], [70, 80, 90], [60, 50, 40]]);
    let first = year("first.csv", "2025", [[3, 30, 25], [30, 45, 40], [25, 30, 22]]);
    let second = year("second.csv", "2026", [[40, 30, 25], [40, 35, 50], [35, 20, 18]]);
    let unions = "column,code,part_of\nYear,2025,2025-2026\nYear,2026,2025-2026\n";
    let unions = desk.write("unions.csv", unions);
    let log = desk.path("log.json");
    let beside = ["--log", &log, "--unions", &unions];
    let (code, _, why) = evidence(&[&["protect", &first], &beside[..]].concat());
    assert!(
        code == 1 && why.contains("log.json"),
        "a log that is not there is not made by chance: {why}"
    );
    for (table, name) in [(&both, "2026 both"), (&first, "2025")] {
        told(&[&["protect", table, "--record", name], &beside[..]].concat());
    }
    // By itself the second year has nothing to hide; beside the others it has.
    assert!(told(&["protect", &second]).starts_with("0 counts are hidden"));
    let text = told(&[&["protect", &second], &beside[..]].concat());
    assert!(text.matches("second: ").count() >= 4, "{text}");
    let (code, text, _) =
        evidence(&[&["audit", &second, "--published", &second], &beside[..]].concat());
    assert!(code == 4 && text.contains("2025-first: North, A"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&log).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "the log is for its owner alone");
    }
    let again = [&["protect", &first, "--record", "2025"], &beside[..]].concat();
    desk.refused(&again, "Two tables have this name. Give one of them another.");
    let wrong = year("wrong.csv", "2026", [[41, 30, 25], [40, 35, 50], [35, 20, 18]]);
    desk.refused(
        &[&["protect", &wrong], &beside[..]].concat(),
        "Across tables the parts add up to 44",
    );
    desk.write("log.json", "{");
    desk.refused(&[&["protect", &second], &beside[..]].concat(), "This is no log");
}

#[test]
fn who_is_alone_in_a_cell_is_guarded_against_where_that_is_asked() {
    let desk = Desk::new();
    let lone = "District,Origin,People\nNorth,A,1\nNorth,B,1\nNorth,C,40\nSouth,A,4\nSouth,B,5\nSouth,C,30\n\
                West,A,20\nWest,B,70\nWest,C,15\n";
    let table = desk.write("lone.csv", lone);
    let protect = ["protect", &table, "--fewest", "2", "--format", "csv"];
    let published = desk.write("published.csv", &told(&protect));
    let audit = ["audit", &table, "--published", &published, "--fewest", "2"];
    assert!(told(&audit).starts_with("safe"));
    let against = ["--against", "contributors"];
    let (code, text, _) = evidence(&[&audit[..], &against].concat());
    assert!(code == 4, "{text}");
    assert!(
        text.contains(
            "North, A: between 1 and 1, fewer than 2 – NOT SAFE by whoever is alone in North, B"
        ),
        "{text}"
    );
    desk.write("published.csv", &told(&[&protect[..], &against].concat()));
    assert!(told(&[&audit[..], &against].concat()).starts_with("safe"));
}

#[test]
fn what_cannot_be_a_table_is_told_with_place_and_hint() {
    let desk = Desk::new();
    let table = desk.write("town.csv", TOWN);
    let hierarchy = |text: &str| desk.write("tree.csv", &format!("column,code,part_of\n{text}"));
    let hole = hierarchy(
        "District,North,Inner\nDistrict,South,Inner\nDistrict,West,Inner\nDistrict,Inner,City\n",
    );
    desk.refused(&["protect", &table, "--hierarchy", &hole], "This combination has no row. Add it");
    let lost = hierarchy("District,North,City\nDistrict,South,City\n");
    desk.refused(&["protect", &table, "--hierarchy", &lost], "The hierarchy does not know “West”");
    let circle = hierarchy("District,North,South\nDistrict,South,North\nDistrict,West,City\n");
    desk.refused(
        &["protect", &table, "--hierarchy", &circle],
        "a part of itself. Mend the hierarchy",
    );
    let two = hierarchy("District,North,City\nDistrict,South,City\nDistrict,West,Land\n");
    desk.refused(
        &["protect", &table, "--hierarchy", &two],
        "Only one code can be a part of nothing",
    );
    desk.refused(&["protect", &table, "--value", "Persons"], "No column is called “Persons”");
    let open = desk
        .write("open.csv", "District,Origin,People\nNorth,A,5\nNorth,B,\nSouth,A,7\nSouth,B,8\n");
    desk.refused(&["protect", &open], "There is no figure for “North, B”");
    // Everything else is out: nothing that can still be hidden hides it.
    let shown = told(&["protect", &table, "--fewest", "1", "--format", "csv"]);
    let leaky = desk.write("leaky.csv", &shown.replace("South,A,3\n", "South,A,\n"));
    let beside = ["protect", &table, "--also", &table, "--also-published", &leaky];
    let (code, _, why) = evidence(&beside);
    assert!(code == 3 && why.contains("South, A") && why.contains("Join small groups"), "{why}");
}
