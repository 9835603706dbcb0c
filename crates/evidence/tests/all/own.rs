//! A town's own tables: read, refused with every problem, and never a panic.

use evidence::own::{
    Group, Mapping, Marks, Measure, Own, Role, Settings, compared, difference, merged, read_own,
};
use evidence::{Direction, keep};
use measure::Problems;
use proptest::prelude::*;
use sheet::{Letters, Sheet, Wishes};

pub fn sheet(bytes: &[u8]) -> Sheet {
    Sheet::read(bytes, &Wishes::default()).unwrap()
}

pub fn riga() -> Settings {
    Settings::of_city("riga", "Rīga", "LV")
}

pub fn percent() -> Settings {
    Settings { measure: Measure::Percent, ..riga() }
}

fn own(text: &str, settings: &Settings) -> Result<Own, Problems> {
    let sheet = sheet(text.as_bytes());
    read_own(&sheet, &Mapping::guess(&sheet), settings)
}

pub fn codes(read: Result<Own, Problems>) -> Vec<String> {
    let problems = read.map_err(|p| p.into_iter().collect::<Vec<_>>()).expect_err("refused");
    problems.iter().map(|p| format!("{} {}", p.place, p.code)).collect()
}

/// Every cell as a line.
pub fn cells(own: &Own) -> Vec<String> {
    let of = |series: evidence::Series<'_>| {
        let codes: Vec<_> = series.codes().map(|c| c.code.clone()).collect();
        let line = move |p: evidence::Point| {
            let value = p.observation.value.map(|v| v.to_string()).unwrap_or_default();
            format!("{} {} {value} {}", codes.join("."), p.period, p.observation.flags)
        };
        series.points().map(line).collect::<Vec<_>>()
    };
    own.dataset.series().flat_map(of).map(|line| line.trim_end().to_owned()).collect()
}

const LONG: &str = "\
Gads;Pilsonība;Dzimums;Nodarbināti, %
2023;Latvijas pilsoņi;kopā;71,5
2023;Ārzemnieki;kopā;64,0
2024;Latvijas pilsoņi;kopā;72,0
2024;Ārzemnieki;kopā;..
2024;Ārzemnieki;sievietes;60,5 u
Avots: pilsētas reģistrs;;;
";

#[test]
fn a_long_table_becomes_figures_and_notes_below_it_are_passed_over() {
    let own = own(LONG, &percent()).unwrap();
    assert_eq!((own.rows, own.skipped), (5, 1));
    assert_eq!(
        cells(&own),
        [
            "A.PC.FOR.F.LV_RIGA 2024 60.5 u",
            "A.PC.FOR.T.LV_RIGA 2023 64",
            "A.PC.FOR.T.LV_RIGA 2024  m",
            "A.PC.NAT.T.LV_RIGA 2023 71.5",
            "A.PC.NAT.T.LV_RIGA 2024 72",
        ]
    );
    let group = own.dataset.dimension("citizen").unwrap();
    assert_eq!((group.name.as_deref(), group.label("FOR")), (Some("Pilsonība"), "Ārzemnieki"));
    let gap = compared(&own.dataset, "LV_RIGA", Direction::HigherIsBetter).unwrap();
    assert_eq!((gap.period.to_string().as_str(), gap.gap.gap_pp), ("2023", 7.5));
    assert_eq!(gap.interval, None);
}

#[test]
fn a_table_is_kept_and_comes_back() {
    let own = own(LONG, &percent()).unwrap();
    let packed = keep::pack(&own.dataset).unwrap();
    assert_eq!(keep::unpack(&keep::About::of(&own.dataset), &packed).unwrap(), own.dataset);
}

#[test]
fn wide_tables_by_year_and_by_group_say_the_same() {
    let by_year = own("Group,2023,2024\nNationals,10,20\nForeigners,30,\n", &riga()).unwrap();
    let by_group = own("Year,Nationals,Foreigners\n2023,10,30\n2024,20,\n", &riga()).unwrap();
    let expected =
        ["A.NR.FOR.LV_RIGA 2023 30", "A.NR.NAT.LV_RIGA 2023 10", "A.NR.NAT.LV_RIGA 2024 20"];
    assert_eq!(cells(&by_year), expected);
    assert_eq!(cells(&by_group), expected);
}

#[test]
fn counts_out_of_counts_make_shares_with_newcombes_interval() {
    let text = "Year;Citizenship;Number;Out of\n2024;Nationals;56;70\n2024;Foreigners;48;80\n";
    let own = own(text, &riga()).unwrap();
    assert!(cells(&own).contains(&"A.PC.NAT.LV_RIGA 2024 80".to_owned()), "{:?}", cells(&own));
    let found = compared(&own.dataset, "LV_RIGA", Direction::HigherIsBetter).unwrap();
    let limits = found.interval.unwrap();
    // The worked example of Newcombe (1998), in percentage points.
    assert_eq!(
        format!("{:.2} {:.2} {:.2}", found.gap.gap_pp, limits.low, limits.high),
        "20.00 5.24 33.39"
    );
    let turned = compared(&own.dataset, "LV_RIGA", Direction::LowerIsBetter).unwrap();
    let limits = turned.interval.unwrap();
    assert_eq!(format!("{:.2} {:.2}", limits.low, limits.high), "-33.39 -5.24");
}

#[test]
fn a_number_that_could_mean_two_things_is_asked_for() {
    let text = "Year;Rate\n2023;1.205\n2024;2.340\n";
    assert_eq!(
        codes(own(text, &Settings { measure: Measure::Number, ..riga() })),
        ["columns/2 own-ambiguous"]
    );
    let said = Settings { measure: Measure::Number, marks: Some(Marks::Comma), ..riga() };
    assert!(cells(&own(text, &said).unwrap())[0].ends_with("2023 1205"));
    // People are whole: one and a fifth of a person there is not.
    assert!(cells(&own(text, &riga()).unwrap())[0].ends_with("2023 1205"));
    let mixed = "Year;Rate\n2023;71.5\n2024;71,5\n";
    assert_eq!(codes(own(mixed, &percent())), ["columns/2 own-mixed"]);
}

#[test]
fn everything_that_is_wrong_is_named_by_row_and_column_at_once() {
    let text = "\
Year,Citizenship,Percent,Flag
20x4,Nationals,70,
2024,,60,
2024,Foreigners,many,
2024,Foreigners,120,
2024,Nationals,71,q
2023,Nationals,70,
2023,nationals,72,
";
    assert_eq!(
        codes(own(text, &percent())),
        [
            "rows/2/Year own-not-a-period",
            "rows/3/Citizenship own-empty-word",
            "rows/4/Percent own-not-a-number",
            "rows/5/Percent own-impossible",
            "rows/6/Flag own-unknown-flag",
            "rows/8/Percent own-repeated",
        ]
    );
    assert_eq!(codes(own("Group,Number\nNationals,5\n", &riga())), ["period own-no-period"]);
    assert_eq!(codes(own("Colour,Taste\nred,sweet\n", &riga()))[0], "columns own-no-value");
    assert_eq!(codes(own("Year,Number\n2024,\n", &riga())), [" own-no-figures"]);
    assert_eq!(codes(own("Year,Number\n2024,1.5\n", &riga())), ["rows/2/Number own-not-whole"]);
    let half = own("Year,Number\n2024,-5\n2023,5 of 7\n", &riga());
    assert_eq!(codes(half), ["rows/2/Number own-impossible", "rows/3/Number own-not-a-number"]);
}

#[test]
fn what_columns_are_is_checked() {
    let head = sheet(b"Year;2024;Number;Number\n2024;1;2;3\n");
    let roles = [Some(Role::Period), Some(Role::InPeriod), Some(Role::Value), Some(Role::Value)];
    let found = Mapping::new(roles.to_vec()).validate(&head);
    let found: Vec<_> = found.into_iter().map(|p| (p.place, p.code)).collect();
    assert_eq!(
        found,
        [("columns/2".to_owned(), "own-twice"), ("columns/4".to_owned(), "own-twice")]
    );
    let none = Mapping::new(vec![None, Some(Role::Sex)]);
    assert_eq!(none.validate(&head).into_iter().next().unwrap().code, "own-no-value");
    let many = Mapping::new([vec![Some(Role::Value)], vec![Some(Role::Other); 7]].concat());
    assert_eq!(many.validate(&head).into_iter().next().unwrap().code, "own-too-many-sides");
}

#[test]
fn next_years_table_is_known_by_its_headings() {
    let (old, new) =
        (sheet(b"District;2023;2024\nN;1;2\n"), sheet(b"District;2023;2024;2025\nN;1;2;3\n"));
    let kept = Mapping::guess(&old).to_remember(&old);
    assert_eq!(Mapping::names(&old, old.headings), Mapping::names(&new, new.headings));
    let again = Mapping::remembered(&new, &kept).unwrap();
    assert_eq!(again.role(3), Some(Role::InPeriod));
    assert_eq!(Mapping::remembered(&sheet(b"Other;A\nN;1\n"), &kept), None);
}

#[test]
fn an_officer_says_whom_a_word_means() {
    let text = "Year,Citizenship,Percent\n2024,Ours,70\n2024,Syria,60\n";
    let plain = own(text, &percent()).unwrap();
    assert_eq!(cells(&plain)[0], "A.PC.OURS.LV_RIGA 2024 70");
    assert_eq!(compared(&plain.dataset, "LV_RIGA", Direction::HigherIsBetter), None);
    let means = [
        ("Ours".to_owned(), Some(Group::Nationals)),
        ("Syria".to_owned(), Some(Group::ThirdCountry)),
    ];
    let told = own(text, &Settings { means: means.into(), ..percent() }).unwrap();
    let gap = compared(&told.dataset, "LV_RIGA", Direction::HigherIsBetter).unwrap();
    assert_eq!(gap.gap.gap_pp, 10.0);
}

#[test]
fn shares_of_one_are_kept_in_per_cent_and_suspected_where_none_is_above_one() {
    let text = "Year;Citizenship;Rate\n2024;Nationals;0,724\n2024;Syria;0,6\n2023;Syria;1\n";
    assert!(own(text, &percent()).unwrap().may_be_parts);
    let said = Settings { measure: Measure::Part, ..riga() };
    let told = own(text, &said).unwrap();
    assert!(!told.may_be_parts);
    assert_eq!(
        cells(&told),
        ["A.PC.NAT.LV_RIGA 2024 72.4", "A.PC.SYRIA.LV_RIGA 2023 100", "A.PC.SYRIA.LV_RIGA 2024 60"]
    );
    for (from, to) in [("0,6", "0,6 %"), ("0,6", "60,0"), ("0,724", "1,01")] {
        assert!(!own(&text.replace(from, to), &percent()).unwrap().may_be_parts, "{to}");
    }
    let zeros = "Year;Rate\n2024;0\n2023;0\n";
    assert!(!own(zeros, &percent()).unwrap().may_be_parts, "nothing of anything");
    assert_eq!(codes(own(&text.replace("0,6", "60"), &said)), ["rows/3/Rate own-no-part"]);
    assert_eq!(codes(own(&text.replace("0,6", "0,6 %"), &said)), ["rows/3/Rate own-per-cent"]);
}

#[test]
fn a_column_of_dates_is_the_time_whatever_it_is_called() {
    let lines = |text: &str| cells(&own(text, &riga()).unwrap());
    let told = ["A.NR.LV_RIGA 2023 700", "A.NR.LV_RIGA 2024 720"];
    assert_eq!(lines("As of;Number\n31.12.2023;700\n31.12.2024;720\n"), told);
    // What is called so goes first, and a column with anything else in it is no time.
    assert_eq!(lines("Built;Year;Number\n1990;2023;700\n1991;2024;720\n"), told);
    assert_eq!(lines("Remark;Counted;Number\n1990;2023;700\nnone;2024;720\n"), told);
    let none = own("Remark;Number\nnone;700\n2024;720\n", &riga());
    assert_eq!(codes(none), ["period own-no-period"]);
}

#[test]
fn a_formula_that_was_never_counted_is_told() {
    let found = own("Year;Number\n2023;700\n2024;=SUM(B2:B2)\n", &riga());
    assert_eq!(codes(found), ["rows/3/Number own-uncounted"]);
}

#[test]
fn units_and_frequencies_have_names_in_files() {
    let told = own(LONG, &percent()).unwrap();
    let label =
        |side: &str, code: &str| told.dataset.dimension(side).unwrap().label(code).to_owned();
    assert_eq!((label("unit", "PC"), label("freq", "A")), ("per cent".into(), "yearly".into()));
}

#[test]
fn a_class_called_a_is_not_the_whole() {
    let text = "Year;Age;Citizenship;Rate\n2024;A;Ours;70\n2024;A;Syria;60\n2024;B;Ours;50\n2024;B;Syria;20\n";
    let means = [
        ("Ours".to_owned(), Some(Group::Nationals)),
        ("Syria".to_owned(), Some(Group::ThirdCountry)),
    ];
    let told = own(text, &Settings { means: means.into(), ..percent() }).unwrap();
    assert_eq!(compared(&told.dataset, "LV_RIGA", Direction::HigherIsBetter), None);
}

#[test]
fn a_figure_that_its_flag_closes_is_not_kept() {
    let text = "Year;Citizenship;Number;Flag\n2024;Nationals;700;\n2024;Syria;12;c\n";
    let told = own(text, &riga()).unwrap();
    assert!(cells(&told).contains(&"A.NR.SYRIA.LV_RIGA 2024  c".to_owned()), "{:?}", cells(&told));
}

#[test]
fn tables_in_odd_letters_say_the_same() {
    let text = "Godina;Državljanstvo;Spol;Broj\n2024;Državljani;žene;1.205\n";
    let expected = own(text, &riga()).unwrap();
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let cp1250: Vec<u8> =
        text.chars().map(|c| if c == 'ž' { 0x9e } else { u8::try_from(c).unwrap() }).collect();
    for bytes in [utf16, cp1250, format!("\u{feff}{text}").into_bytes()] {
        let wishes = Wishes { letters: Letters::Windows1250, ..Wishes::default() };
        let sheet = Sheet::read(&bytes, &wishes).unwrap();
        let read = read_own(&sheet, &Mapping::guess(&sheet), &riga()).unwrap();
        assert_eq!(read, expected);
    }
}

#[test]
fn words_in_other_scripts_have_codes_and_two_words_never_share_one() {
    let text = "السنة;الحي;العدد\n2024;المدينة القديمة;100\n2024;الميناء;200\n";
    let own = own(text, &riga()).unwrap();
    let places = own.dataset.geography().unwrap();
    assert_eq!(places.codes.len(), 2);
    assert!(
        places.codes.iter().all(|c| c.code.starts_with('X') && c.label.is_some()),
        "{places:?}"
    );
    let packed = keep::pack(&own.dataset).unwrap();
    assert_eq!(keep::unpack(&keep::About::of(&own.dataset), &packed).unwrap(), own.dataset);
}

#[test]
fn large_tables_are_read_and_larger_ones_refused() {
    let years: Vec<String> =
        (0..700).map(|n| format!("{}-{:02}", 1950 + n / 12, n % 12 + 1)).collect();
    let row = |n: usize| format!("D{n},{}\n", vec!["1205"; 700].join(","));
    let text = |rows: usize| {
        format!("District,{}\n{}", years.join(","), (0..rows).map(row).collect::<String>())
    };
    assert_eq!(own(&text(100), &riga()).unwrap().dataset.rows(), 70_000);
    assert_eq!(codes(own(&text(300), &riga())), [" own-too-many-figures"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_sheet_panics_however_it_is_mapped(
        rows in prop::collection::vec(prop::collection::vec("[0-9.,<: %a-z]{0,6}|2024|Nationals|.{0,4}", 4), 2..12),
        roles in prop::collection::vec(prop::option::of(0..Role::ALL.len()), 4),
        measure in 0..Measure::ALL.len(),
        rows_say in prop::array::uniform2(prop::option::of(0..Role::ALL.len())),
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| row.iter().map(quoted).collect::<Vec<_>>().join(",") + "\n";
        let text: String = rows.iter().map(line).collect();
        let Ok(sheet) = Sheet::read(text.as_bytes(), &Wishes::default()) else { return Ok(()) };
        let mapping = Mapping::new(roles.iter().map(|r| r.map(|at| Role::ALL[at])).collect());
        let settings = Settings { measure: Measure::ALL[measure], ..riga() };
        let under_two = mapping.clone().under(rows_say.map(|r| r.map(|at| Role::ALL[at])));
        let two = sheet.clone().with_two_headings();
        let guessed = Mapping::guess(&two);
        for (sheet, mapping) in [(&sheet, mapping), (&two, under_two), (&two, guessed)] {
            let Ok(own) = read_own(sheet, &mapping, &settings) else { continue };
            let packed = keep::pack(&own.dataset).unwrap();
            prop_assert_eq!(keep::unpack(&keep::About::of(&own.dataset), &packed).unwrap(), own.dataset);
        }
    }
}

const EARLIER: &str =
    "Year,Citizenship,Number\n2023,Nationals,700\n2023,Syria,30\n2024,Nationals,710\n";
const LATER: &str =
    "Year,Citizenship,Number\n2024,Nationals,715\n2025,Nationals,720\n2025,Syria,40\n";

#[test]
fn two_tables_are_compared_figure_by_figure() {
    let [before, after] = [EARLIER, LATER].map(|text| own(text, &riga()).unwrap().dataset);
    let found = difference(&before, &after);
    assert_eq!((found.added, found.changed, found.gone, found.kept), (2, 1, 2, 0));
    let changed = found.first.iter().find(|d| d.before.is_some() && d.after.is_some()).unwrap();
    assert_eq!(changed.period.to_string(), "2024");
    assert_eq!(
        changed.before.unwrap().value.zip(changed.after.unwrap().value),
        Some((710.0, 715.0))
    );
    assert!(difference(&before, &before).is_none());
    assert_eq!(difference(&before, &before).kept, 3);
}

#[test]
fn a_year_is_added_to_a_table_and_what_is_the_same_cell_replaced() {
    let [before, after] = [EARLIER, LATER].map(|text| own(text, &riga()).unwrap().dataset);
    let both = merged(&before, &after).unwrap();
    let found = difference(&before, &both);
    assert_eq!((found.added, found.changed, found.gone, found.kept), (2, 1, 0, 2));
    assert_eq!(both.title, after.title);
    let about = keep::About::of(&both);
    assert_eq!(keep::unpack(&about, &keep::pack(&both).unwrap()).unwrap(), both);
    let other = own("Year,Sex,Number\n2025,Women,720\n", &riga()).unwrap().dataset;
    let refused = merged(&before, &other).unwrap_err();
    assert_eq!(refused.as_slice().iter().map(|p| p.code).collect::<Vec<_>>(), ["own-other-sides"]);
}

#[test]
fn words_that_spreadsheets_would_run_and_words_without_end_are_refused() {
    let with = |word: &str| own(&format!("Year,Citizenship,Number\n2023,{word},700\n"), &riga());
    for word in ["=1+1", "+x", "@sum", "'=1+1", "-a"] {
        assert_eq!(codes(with(word)), ["rows/2/Citizenship own-formula"], "{word}");
    }
    for word in ["-5", "65+", "a=b", "-"] {
        assert!(with(word).is_ok(), "{word}");
    }
    assert_eq!(codes(with(&"x".repeat(201))), ["rows/2/Citizenship own-long-word"]);
    assert!(with(&"ā".repeat(200)).is_ok());
    let mapping = Mapping::new([Role::Period, Role::Other, Role::Value].map(Some).to_vec());
    let heading = sheet(b"Year,=cmd,Number\n2023,a,700\n");
    assert_eq!(codes(read_own(&heading, &mapping, &riga())), ["columns/2 own-formula"]);
    let city = Settings::of_city("a", "=cmd|A", "LV");
    assert_eq!(codes(own(LONG, &city)), ["place own-formula"]);
}

#[test]
fn a_table_with_very_many_groups_at_very_many_times_is_refused() {
    let rows = |count: usize| {
        let row = |n: usize| format!("{}-{:02},g{n},1\n", 1950 + n / 12, n % 12 + 1);
        format!("Year,Group,Number\n{}", (0..count).map(row).collect::<String>())
    };
    assert!(own(&rows(1_200), &riga()).is_ok());
    assert_eq!(codes(own(&rows(1_300), &riga())), [" own-too-wide"]);
}

/// An agency of SDMX begins with a letter (`NCNameIDType` of its schemas).
#[test]
fn a_city_whose_key_begins_with_a_digit_is_an_agency_with_a_name_that_sdmx_has() {
    let of = |key| Settings::of_city(key, "Rīga", "LV").title.agency;
    assert_eq!(["riga", "r-9", "9-riga"].map(of), ["RIGA", "R-9", "C_9-RIGA"]);
}

#[test]
fn a_newer_count_takes_the_place_of_the_share_that_was_made_of_the_old_one() {
    let before = own(
        "Year;Citizenship;Number;Out of\n2022;Foreigners;30;300\n2023;Foreigners;45;300\n",
        &riga(),
    )
    .unwrap();
    let after = own("Year;Citizenship;Number\n2023;Foreigners;48\n", &riga()).unwrap();
    let both = Own { dataset: merged(&before.dataset, &after.dataset).unwrap(), ..after };
    assert_eq!(
        cells(&both),
        [
            "A.NR.FOR.LV_RIGA 2022 30",
            "A.NR.FOR.LV_RIGA 2023 48",
            "A.NR_ALL.FOR.LV_RIGA 2022 300",
            "A.PC.FOR.LV_RIGA 2022 10",
        ]
    );
}

#[test]
fn shares_are_no_people() {
    let text = "Year;Citizenship;Employment\n2024;Nationals;71%\n2024;Foreigners;64 %\n";
    let sheet = sheet(text.as_bytes());
    assert!(Mapping::guess(&sheet).names_shares(&sheet));
    let text = &text.replace("Employment", "Number");
    assert_eq!(
        codes(own(text, &riga())),
        ["rows/2/Number own-per-cent", "rows/3/Number own-per-cent"]
    );
    let read = own(text, &percent()).unwrap();
    assert_eq!(cells(&read), ["A.PC.FOR.LV_RIGA 2024 64", "A.PC.NAT.LV_RIGA 2024 71"]);
}

#[test]
fn words_that_differ_by_a_sign_are_two() {
    let read = own("Year;Age;Number\n2024;<18;410\n2024;18+;1200\n", &riga()).unwrap();
    assert_eq!(cells(&read), ["A.NR.18_PLUS.LV_RIGA 2024 1200", "A.NR.LT_18.LV_RIGA 2024 410"]);
}

#[test]
fn months_that_are_kept_as_days_are_months() {
    let read = own("Date;Number\n01.01.2024;41\n01.02.2024;43\n", &riga()).unwrap();
    assert_eq!(cells(&read), ["M.NR.LV_RIGA 2024-01 41", "M.NR.LV_RIGA 2024-02 43"]);
}
