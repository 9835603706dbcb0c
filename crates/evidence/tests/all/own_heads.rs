//! A town's own tables with headings in two rows: guessed, said, read, remembered.

use std::io::Write;

use evidence::own::{Mapping, Measure, Own, Role, Settings, headings, read_own, words};
use proptest::prelude::*;
use sheet::{Headings, Sheet, Wishes};

use crate::own::{cells, codes, riga, sheet};

/// A sheet with headings in so many rows as is guessed: two.
fn two(bytes: &[u8]) -> Sheet {
    let sheet = sheet(bytes);
    assert_eq!(headings(&sheet), Headings::Two);
    sheet.with_two_headings()
}

fn guessed(bytes: &[u8]) -> (Sheet, Mapping) {
    let sheet = two(bytes);
    let mapping = Mapping::guess(&sheet);
    (sheet, mapping)
}

fn own(bytes: &[u8]) -> Own {
    let (sheet, mapping) = guessed(bytes);
    read_own(&sheet, &mapping, &riga()).unwrap()
}

const YEARS_ABOVE: &str =
    "District;2023;;2024;\n;Women;Men;Women;Men\nNorth;41;40;43;39\nSouth;31;30;33;..\n";

const READ: [&str; 8] = [
    "A.NR.F.NORTH 2023 41",
    "A.NR.F.NORTH 2024 43",
    "A.NR.F.SOUTH 2023 31",
    "A.NR.F.SOUTH 2024 33",
    "A.NR.M.NORTH 2023 40",
    "A.NR.M.NORTH 2024 39",
    "A.NR.M.SOUTH 2023 30",
    "A.NR.M.SOUTH 2024  m",
];

#[test]
fn years_above_women_and_men_are_read() {
    let own = own(YEARS_ABOVE.as_bytes());
    assert_eq!(cells(&own), READ);
    assert_eq!(own.dataset.dimension("sex").unwrap().label("F"), "Women");
    assert_eq!((own.rows, own.skipped), (2, 0));
}

#[test]
fn one_letter_for_women_and_men_is_a_heading_and_no_missing_figure() {
    for (women, men) in [("F", "M"), ("women", "men")] {
        let letters = YEARS_ABOVE.replace("Women", women).replace("Men", men);
        let sheet = Sheet::read(letters.as_bytes(), &Wishes::default()).unwrap();
        assert_eq!(headings(&sheet), Headings::Two, "{letters}");
    }
}

#[test]
fn women_and_men_above_years_say_the_same_under_a_title_too() {
    let table = "Residents of the town;;;;\n;Women;;Men;\nDistrict;2023;2024;2023;2024\n\
        North;41;43;40;39\nSouth;31;33;30;..\nSource: register;;;;\n";
    let read = own(table.as_bytes());
    assert_eq!(cells(&read), READ);
    assert_eq!(read.skipped, 1);
}

#[test]
fn headings_that_are_written_above_each_column_say_the_same() {
    let repeated = YEARS_ABOVE.replace("2023;;2024;", "2023;2023;2024;2024");
    assert_eq!(cells(&own(repeated.as_bytes())), READ);
    let latvian = YEARS_ABOVE.replace("Women", "Sievietes").replace("Men", "Vīrieši");
    assert_eq!(cells(&own(latvian.replace("2023", "2023. gads").as_bytes())), READ);
}

/// A packed folder of these parts.
fn packed(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The table as a workbook, its years merged above women and men.
fn workbook() -> Vec<u8> {
    let cell = |at: usize, row: usize, words: &str| {
        let letter = char::from(b'A' + u8::try_from(at).unwrap());
        match words {
            "" => String::new(),
            words if words.parse::<f64>().is_ok() => {
                format!("<c r=\"{letter}{row}\"><v>{words}</v></c>")
            }
            words => format!("<c r=\"{letter}{row}\" t=\"str\"><v>{words}</v></c>"),
        }
    };
    let row = |(at, line): (usize, &str)| {
        let cells: String =
            line.split(';').enumerate().map(|(to, words)| cell(to, at + 1, words)).collect();
        format!("<row r=\"{}\">{cells}</row>", at + 1)
    };
    let rows: String = YEARS_ABOVE.lines().enumerate().map(row).collect();
    let merged = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"D1:E1\"/></mergeCells>";
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    packed(&[
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"One\" r:id=\"s\"/></sheets></workbook>".to_owned(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships><Relationship Id=\"s\" Type=\"{kind}\" Target=\"sheet.xml\"/></Relationships>"
            ),
        ),
        ("xl/sheet.xml", format!("<worksheet><sheetData>{rows}</sheetData>{merged}</worksheet>")),
    ])
}

/// The table as an OpenDocument spreadsheet, its years spanning women and men.
fn open_document() -> Vec<u8> {
    let cell = |words: &str| {
        let span = if ["2023", "2024"].contains(&words) {
            " table:number-columns-spanned=\"2\""
        } else {
            ""
        };
        format!("<table:table-cell{span}><text:p>{words}</text:p></table:table-cell>")
    };
    let row = |line: &str| {
        format!(
            "<table:table-row>{}</table:table-row>",
            line.split(';').map(cell).collect::<String>()
        )
    };
    let rows: String = YEARS_ABOVE.lines().map(row).collect();
    packed(&[(
        "content.xml",
        format!("<d><table:table table:name=\"One\">{rows}</table:table></d>"),
    )])
}

#[test]
fn merged_years_of_workbooks_are_read() {
    assert_eq!(cells(&own(&workbook())), READ);
    assert_eq!(cells(&own(&open_document())), READ);
}

#[test]
fn numbers_and_those_out_of_whom_they_count_stand_under_each_year() {
    let table = "Citizenship;2023;;;2024;;\n;Number;Out of;Percent;Number;Out of;Percent\n\
        Nationals;700;1000;70;710;1000;71\nForeigners;30;60;50;40;80;50\n";
    let (sheet, mapping) = guessed(table.as_bytes());
    assert_eq!(mapping.rows(), [Some(Role::Period), None]);
    let roles: Vec<_> = (0..7).map(|at| mapping.role(at)).collect();
    let year = [Some(Role::Value), Some(Role::Base), None];
    assert_eq!(roles, [vec![Some(Role::Citizenship)], [year, year].concat()].concat());
    assert!(!mapping.names_shares(&sheet), "shares beside counts are left out");
    let own = read_own(&sheet, &mapping, &riga()).unwrap();
    let said = cells(&own);
    assert!(said.contains(&"A.PC.FOR.LV_RIGA 2023 50".to_owned()), "{said:?}");
    assert!(said.contains(&"A.NR_ALL.NAT.LV_RIGA 2024 1000".to_owned()), "{said:?}");
    // A number of all people under headings of its own belongs to no figures.
    let table = table.replacen("2024", "2024;2025", 1).replacen(
        "Number;Out of;Percent\n",
        "Number;x;Out of;x\n",
        1,
    );
    let lone = Sheet::read(table.as_bytes(), &Wishes::default()).unwrap().with_two_headings();
    let roles = [Role::Citizenship, Role::Value, Role::Base].map(Some).into_iter();
    let roles = roles.chain([None, None, None, Some(Role::Base)]).collect();
    let lone = read_own(&lone, &Mapping::new(roles).under([Some(Role::Period), None]), &riga());
    assert_eq!(codes(lone), ["columns/7 own-base-alone"]);
}

#[test]
fn groups_and_other_words_in_headings_tell_figures_apart() {
    let table = "Year;Nationals;;Third-country nationals;\n;Trade;School;Trade;School\n2023;100;200;30;40\n";
    let (sheet, mapping) = guessed(table.as_bytes());
    assert_eq!(mapping.rows(), [Some(Role::Citizenship), Some(Role::Other)]);
    assert_eq!(words(&sheet, &mapping), ["Nationals", "Third-country nationals"]);
    let own = read_own(&sheet, &mapping, &riga()).unwrap();
    assert_eq!(
        cells(&own),
        [
            "A.NR.NAT.SCHOOL.LV_RIGA 2023 200",
            "A.NR.NAT.TRADE.LV_RIGA 2023 100",
            "A.NR.NEU27_2020_FOR.SCHOOL.LV_RIGA 2023 40",
            "A.NR.NEU27_2020_FOR.TRADE.LV_RIGA 2023 30",
        ]
    );
    let ages = "Year;0-14;;15-64;65+\n;Women;Men;Women;Men\n2023;1;2;3;4\n";
    assert_eq!(guessed(ages.as_bytes()).1.rows(), [Some(Role::Age), Some(Role::Sex)]);
}

#[test]
fn a_wrong_guess_is_corrected() {
    // Nobody knows these words, and they do not come again.
    let table = "District;Trade;;School\n;Day;Night;Long\nNorth;41;40;43\n";
    let one = sheet(table.as_bytes());
    assert_eq!(headings(&one), Headings::One);
    let sheet = one.with_two_headings();
    let mapping = Mapping::guess(&sheet);
    assert_eq!(mapping.rows(), [Some(Role::Other), Some(Role::Other)]);
    let settings = Settings { period: "2024".parse().ok(), ..riga() };
    let own = read_own(&sheet, &mapping, &settings).unwrap();
    assert_eq!(cells(&own)[0], "A.NR.SCHOOL.LONG.NORTH 2024 43");
    let sides: Vec<&str> = own.dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    assert_eq!(sides, ["freq", "unit", "heading", "heading_2", "geo"]);
}

#[test]
fn what_rows_of_headings_say_is_checked() {
    let sheet = two("Sex;2023;;2024;\n;Women;Men;Women;=x\nNorth;1;2;3;4\n".as_bytes());
    let roles =
        |first| Mapping::new(std::iter::once(first).chain([Some(Role::Value); 4]).collect());
    let read = |first, rows| codes(read_own(&sheet, &roles(first).under(rows), &riga()));
    let (time, sex) = (Some(Role::Period), Some(Role::Sex));
    assert_eq!(read(sex, [time, sex]), ["columns/1 own-in-headings", "columns/5 own-formula"]);
    let lower = ["columns/2", "columns/3", "columns/4", "columns/5"]
        .map(|c| format!("{c} own-not-a-period"));
    assert_eq!(read(None, [time, time])[..4], lower);
    assert_eq!(read(None, [time, time])[4], "headings/2 own-in-headings");
    // Women and men would be the same figure.
    let same = read(None, [time, None]);
    assert_eq!(same, ["rows/3/2023 · Men own-repeated", "rows/3/2024 · =x own-repeated"]);
    let empty = Sheet::read(b"District;2023;\n;Women;\nNorth;1;2\n", &Wishes::default()).unwrap();
    let empty = empty.with_two_headings();
    let all = Mapping::new(vec![Some(Role::Place), Some(Role::Value), Some(Role::Value)]);
    let read = read_own(&empty, &all.under([time, sex]), &riga());
    assert_eq!(codes(read), ["columns/3 own-empty-word"]);
}

#[test]
fn next_years_two_rows_are_known_and_no_other_table_is() {
    let (old, mapping) = guessed(YEARS_ABOVE.as_bytes());
    let newer = YEARS_ABOVE
        .replace("2024;", "2024;;2025;")
        .replace("Men\n", "Men;Women;Men\n")
        .replace("39\n", "39;1;2\n");
    let new = two(newer.as_bytes());
    assert_eq!(Mapping::names(&old, Headings::Two), Mapping::names(&new, Headings::Two));
    assert_ne!(Mapping::names(&old, Headings::One), Mapping::names(&old, Headings::Two));
    let again = Mapping::remembered(&new, &mapping.to_remember(&old)).unwrap();
    assert_eq!(again.under(mapping.rows()), Mapping::guess(&new));
    let other = two(YEARS_ABOVE.replace("Men", "Others").as_bytes());
    assert_eq!(Mapping::remembered(&other, &mapping.to_remember(&old)), None);
}

proptest! {
    /// Any words above any words and figures: headings that are there once each stand in one row.
    #[test]
    fn a_table_with_one_row_of_headings_is_never_guessed_as_two(
        head in prop::collection::btree_set("202[0-9]|Women|Men|Nationals|Number|Total|[a-d]{1,2}", 2..6),
        rows in prop::collection::vec(prop::collection::vec("202[0-9]|Women|Men|[0-9]{1,3}|[a-d]{0,2}", 6), 1..6),
    ) {
        let width = head.len();
        let head = head.into_iter().collect::<Vec<_>>().join(";");
        let rows = rows.iter().map(|row| row[..width].join(";") + "\n");
        let text = format!("{head}\n{}", rows.collect::<String>());
        if let Ok(sheet) = Sheet::read(text.as_bytes(), &Wishes::default()) {
            prop_assert_eq!(headings(&sheet), Headings::One, "{}", text);
        }
    }

    /// A heading may be missing: then words below it are no reason to take a row of figures away.
    #[test]
    fn a_column_without_a_heading_takes_no_row_away(
        words in prop::collection::vec("[a-d]{1,3}|Women|Men|Nationals", 4),
        figures in prop::collection::vec(0..3_000_u32, 4),
    ) {
        let lines = words.iter().zip(&figures).map(|(word, n)| format!("2023;{word};{n};x\n"));
        let text = format!("Year;Group;Number;\n{}", lines.collect::<String>());
        prop_assert_eq!(headings(&sheet(text.as_bytes())), Headings::One, "{}", text);
    }
}

#[test]
fn a_measure_of_shares_keeps_the_columns_of_shares() {
    let table = "Year;Nationals;;Foreigners;\n;%;Rate;%;Rate\n2023;70;71;50;51\n";
    let (sheet, mapping) = guessed(table.as_bytes());
    assert_eq!(mapping.rows(), [Some(Role::Citizenship), None]);
    assert!(mapping.names_shares(&sheet));
    let settings = Settings { measure: Measure::Percent, ..riga() };
    // Two shares of one group: a person says which.
    assert!(
        codes(read_own(&sheet, &mapping, &settings)).iter().all(|c| c.contains("own-repeated"))
    );
}

/// The example that everybody can open: a title above two rows of headings.
#[test]
fn the_example_with_two_rows_of_headings_is_read() {
    let example = include_bytes!("../../../../examples/own-figures/two-rows-of-headings.csv");
    let (sheet, mapping) = guessed(example);
    assert_eq!(mapping.rows(), [Some(Role::Period), Some(Role::Sex)]);
    let own = read_own(&sheet, &mapping, &riga()).unwrap();
    assert_eq!(own.dataset.rows(), 8);
    assert!(cells(&own).contains(&"A.NR.NAT.M.LV_RIGA 2024 4350".to_owned()));
}
