//! What the library promises, kept on hostile files, damaged ones and any bytes.

#![allow(clippy::unwrap_used, reason = "functions that tests share")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use std::io::Write;

use proptest::prelude::*;
use sheet::{Headings, Letters, Sheet, Wishes};

fn sheet(bytes: &[u8]) -> Sheet {
    Sheet::read(bytes, &Wishes::default()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn found(bytes: &[u8]) -> Vec<&'static str> {
    let read = Sheet::read(bytes, &Wishes::default());
    read.err().map_or(Vec::new(), |p| p.into_iter().map(|p| p.code).collect())
}

/// A workbook with this sheet and these shared words.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = |inner: &str| format!("<Relationships>{inner}</Relationships>");
    for (name, text) in [
        (
            "_rels/.rels",
            rels(&format!(
                "<Relationship Id=\"a\" Type=\"{relation}/officeDocument\" Target=\"xl/workbook.xml\"/>"
            )),
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"One\" r:id=\"s\"/></sheets></workbook>".to_owned(),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            rels(&format!(
                "<Relationship Id=\"s\" Type=\"{relation}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"t\" Type=\"{relation}/sharedStrings\" Target=\"/xl/strings.xml\"/>"
            )),
        ),
        ("xl/sheet.xml", sheet.to_owned()),
        ("xl/strings.xml", strings.to_owned()),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn hostile_workbooks_are_refused_before_they_fill_the_memory() {
    let bomb = workbook(
        &format!("<worksheet><sheetData>{}</sheetData></worksheet>", " ".repeat(140_000_000)),
        "",
    );
    assert!(bomb.len() < 1_000_000, "{}", bomb.len());
    assert_eq!(found(&bomb), ["unpacked-too-large"]);
    let far = |cell: &str| {
        format!(
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" t=\"str\"><v>b</v></c></row>{cell}</sheetData></worksheet>"
        )
    };
    for (cell, code) in [
        ("<row r=\"2\"><c r=\"XFD2\" t=\"str\"><v>x</v></c></row>", "table-too-wide"),
        ("<row r=\"2\"><c r=\"ZZZZZZZZZ2\" t=\"str\"><v>x</v></c></row>", "table-too-wide"),
        ("<row r=\"1048576\"><c r=\"A1048576\" t=\"str\"><v>x</v></c></row>", "table-too-long"),
        ("", "no-rows"),
        ("<row r=\"99999999999999999999999\"><c t=\"s\"><v>7</v></c></row>", "no-rows"),
    ] {
        assert_eq!(
            found(&workbook(&far(cell), "<sst uniqueCount=\"99999999999999999\"/>")),
            [code],
            "{cell}"
        );
    }
    // Entities of the file's own are not unfolded.
    let laughs = "<!DOCTYPE a [<!ENTITY l \"lol\">]><worksheet><sheetData><row><c t=\"str\"><v>&l;a</v></c><c t=\"str\"><v>b</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>";
    assert_eq!(sheet(&workbook(laughs, "")).head, ["a", "b"]);
    let many = format!("Name,Phone\n{}", "a,b\n".repeat(20_001));
    assert_eq!(found(many.as_bytes()), ["table-too-long"]);
    let wide = format!("{}\na,b\n", ",x".repeat(900));
    assert_eq!(found(wide.as_bytes()), ["table-too-wide"]);
    assert_eq!(
        found(format!("Name,Phone\n\"{}", "a,b\n".repeat(20_001)).as_bytes()),
        ["cell-too-full"]
    );
    assert_eq!(found(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ["old-workbook"]);
    assert_eq!(found(b"PK\x03\x04nothing"), ["not-a-table"]);
    assert_eq!(found(b"\x89PNG\r\n\x1a\n\0\0\0"), ["not-a-table"]);
    assert_eq!(found(b""), ["no-rows"]);
    let wishes = Wishes { sheet: "Nowhere".to_owned(), letters: Letters::Windows1252 };
    assert!(Sheet::read(&workbook(laughs, ""), &wishes).is_err());
}

#[test]
fn one_long_text_in_very_many_cells_does_not_fill_the_memory() {
    let strings = format!("<sst><si><t>a</t></si><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let cells = |count: usize| "<c t=\"s\"><v>1</v></c>".repeat(count);
    let book = |rows: &str| {
        workbook(
            &format!(
                "<worksheet><sheetData><row>{0}{0}</row>{rows}</sheetData></worksheet>",
                "<c t=\"s\"><v>0</v></c>"
            ),
            &strings,
        )
    };
    let long = book(&format!("<row>{}</row>", cells(700)).repeat(100));
    assert!(long.len() < 200_000, "{}", long.len());
    assert_eq!(found(&long), ["too-much-text"]);
    // Cells that are put at one place again and again count as well.
    let again = "<c r=\"A2\" t=\"s\"><v>1</v></c>".repeat(3_000);
    assert_eq!(found(&book(&format!("<row>{again}</row>"))), ["too-much-text"]);
    assert_eq!(sheet(&book(&format!("<row>{}</row>", cells(2)))).rows.len(), 1);
}

/// An OpenDocument spreadsheet with these tables.
fn open_document(tables: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let content = format!(
        "<office:document-content><office:automatic-styles><style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_str()),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn told(words: &str) -> String {
    format!(
        "<table:table-cell office:value-type=\"string\"><text:p>{words}</text:p></table:table-cell>"
    )
}

const OPEN: &str = "<table:table table:name=\"One\"><table:table-column table:number-columns-repeated=\"1024\"/>\
    <table:table-header-rows><table:table-row>\
    <table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Of <text:span>whom</text:span><text:s/>now</text:p></table:table-cell>\
    <table:table-cell><text:p>Share</text:p></table:table-cell><table:table-cell><text:p>Day</text:p></table:table-cell>\
    <table:table-cell table:number-columns-repeated=\"1020\"/></table:table-row></table:table-header-rows>\
    <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"2024\"><text:p>2.024</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>A &amp; B</text:p><text:p>C</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"percentage\" office:value=\"0.715\"><text:p>72 %</text:p></table:table-cell>\
    <table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-31\"><text:p>31.01.24</text:p></table:table-cell></table:table-row>\
    <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
    <table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>hidden</text:p></table:covered-table-cell><table:table-cell table:number-columns-repeated=\"3\"/></table:table-row></table:table>";

#[test]
fn open_documents_are_read_as_they_show() {
    let read = sheet(&open_document(OPEN));
    assert_eq!(read.head, ["Year", "Of whom now", "Share", "Day"]);
    assert_eq!(read.rows.len(), 2);
    assert_eq!(read.rows[0].cells, ["2024", "A & B\nC", "71.5%", "2024-01-31"]);
    assert_eq!(read.rows[1].number, 3);
    assert_eq!((read.name.as_str(), read.letters), ("One", Letters::Workbook));
    let two = |style: &str| {
        let second = OPEN.replace("\"One\"", "\"Two\"").replace("A &amp; B", "x");
        open_document(&format!("{}{second}", OPEN.replace("\"One\"", &format!("\"One\"{style}"))))
    };
    let wishes = Wishes { sheet: "Two".to_owned(), ..Wishes::default() };
    let chosen = Sheet::read(&two(""), &wishes).unwrap();
    assert_eq!((chosen.rows[0].cells[1].as_str(), chosen.sheets.len()), ("x\nC", 2));
    let hidden = sheet(&two(" table:style-name=\"h\""));
    assert_eq!((hidden.name.as_str(), hidden.sheets), ("Two", vec!["Two".to_owned()]));
    let nowhere = Wishes { sheet: "Nowhere".to_owned(), ..Wishes::default() };
    assert!(Sheet::read(&two(""), &nowhere).is_err());
}

/// Made by odfpy 1.4: a merged title, remarks beside cells, and a million empty rows.
#[test]
fn an_open_document_that_another_program_made_is_read() {
    let read = sheet(include_bytes!("others/odfpy.ods"));
    assert_eq!(read.sheets, ["Skaitļi", "Otra"]);
    assert_eq!(read.head, ["Gads", "Pilsonība", "Strādā, %", "Datums"]);
    let rows: Vec<String> = read.rows.iter().map(|row| row.cells.join("|")).collect();
    assert_eq!(rows, ["2023|Pilsoņi|71.5%|2023-12-31", "2024|Ārzemnieki & citi|64%|2024-12-31"]);
    assert_eq!(read.rows[0].number, 5);
}

#[test]
fn what_an_open_document_repeats_is_bounded() {
    let table = |rows: &str| {
        let head = format!("<table:table-row>{}{}</table:table-row>", told("a"), told("b"));
        open_document(&format!("<table:table table:name=\"One\">{head}{rows}</table:table>"))
    };
    let many = "18446744073709551615";
    let row = |often: &str, cell: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{often}\">{cell}</table:table-row>")
    };
    let wide = told("x")
        .replace("string\"", &format!("string\" table:number-columns-repeated=\"{many}\""));
    assert_eq!(found(&table(&row("1", &wide))), ["table-too-wide"]);
    assert_eq!(found(&table(&row(many, &told("x")))), ["table-too-long"]);
    assert_eq!(found(&table(&row("20000", &told(&"x".repeat(30_000))))), ["too-much-text"]);
    let nothing = format!("<table:table-cell table:number-columns-repeated=\"{many}\"/>");
    assert_eq!(found(&table(&row(many, &nothing))), ["no-rows"]);
    let after = format!("{}{}", row(many, &nothing), row("1", &told("x")));
    assert_eq!(found(&table(&after)), ["table-too-long"]);
    let after = row("1", &format!("{nothing}{nothing}{}", told("x")));
    assert_eq!(found(&table(&after)), ["table-too-wide"]);
    assert_eq!(found(&open_document("<table:table><table:table-row>")), ["not-a-table"]);
    assert_eq!(found(&open_document("")), ["not-a-table"]);
    let bomb = format!("<table:table>{}</table:table>", " ".repeat(140_000_000));
    assert_eq!(found(&open_document(&bomb)), ["unpacked-too-large"]);
}

/// Both headings of each column, and the headings as one.
fn two(bytes: &[u8]) -> (Vec<String>, Vec<String>) {
    let sheet = sheet(bytes).with_two_headings();
    assert_eq!(sheet.headings, Headings::Two);
    let both = sheet.heads.iter().map(|h| format!("{}/{}", h.upper, h.lower)).collect();
    (both, sheet.head)
}

#[test]
fn two_rows_of_headings_are_put_above_every_column_that_they_span() {
    let expected = ["District/", "2023/Women", "2023/Men", "2024/Women", "2024/Men", "/Notes"];
    let head = ["District", "2023 · Women", "2023 · Men", "2024 · Women", "2024 · Men", "Notes"];
    let csv = "Residents of the town;;;;;\nDistrict;2023;;2024;;\n;Women;Men;Women;Men;Notes\nNorth;1;2;3;4;x\n";
    // What is not merged is filled to the right, here up to the notes.
    let (both, _) = two(csv.as_bytes());
    assert_eq!(both[..5], expected[..5]);
    assert_eq!(both[5], "2024/Notes");

    let text = |cell: &str, words: &str| format!("<c r=\"{cell}\" t=\"str\"><v>{words}</v></c>");
    let upper = [text("A2", "District"), text("B2", "2023"), text("D2", "2024")].concat();
    let lower = ["B", "C", "D", "E", "F"].iter().zip(["Women", "Men", "Women", "Men", "Notes"]);
    let lower: String = lower.map(|(at, words)| text(&format!("{at}3"), words)).collect();
    let data: String =
        ["A", "B", "C", "D", "E"].iter().map(|at| text(&format!("{at}4"), "7")).collect();
    let rows = format!(
        "<row r=\"1\">{}</row><row r=\"2\">{upper}</row><row r=\"3\">{lower}</row><row r=\"4\">{data}</row>",
        text("A1", "Residents of the town")
    );
    let merged = "<mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/></mergeCells>";
    let book = |behind: &str| {
        workbook(&format!("<worksheet><sheetData>{rows}</sheetData>{behind}</worksheet>"), "")
    };
    assert_eq!(
        two(&book(merged)),
        (expected.map(str::to_owned).to_vec(), head.map(str::to_owned).to_vec())
    );
    // What is damaged behind the rows hides none of them.
    assert_eq!(sheet(&book("<mergeCells><mergeCell ref=</a></b>")).rows.len(), 2);

    let span = |words: &str, width: usize| {
        let covered = "<table:covered-table-cell/>".repeat(width - 1);
        told(words).replace(
            "<table:table-cell",
            &format!("<table:table-cell table:number-columns-spanned=\"{width}\""),
        ) + &covered
    };
    let upper = [told("District"), span("2023", 2), span("2024", 2)].concat();
    let lower: String = ["", "Women", "Men", "Women", "Men", "Notes"].map(told).concat();
    let data = ["North", "1", "2", "3", "4"].map(told).concat();
    let rows = [span("Residents of the town", 6), upper, lower, data];
    let rows: String =
        rows.iter().map(|row| format!("<table:table-row>{row}</table:table-row>")).collect();
    let book = open_document(&format!("<table:table table:name=\"One\">{rows}</table:table>"));
    assert_eq!(
        two(&book),
        (expected.map(str::to_owned).to_vec(), head.map(str::to_owned).to_vec())
    );
}

#[test]
fn a_row_with_one_heading_is_the_upper_one_where_it_is_no_title() {
    let (both, _) = two(b";2023;;\nDistrict;Women;Men;All\nNorth;1;2;3\n");
    assert_eq!(both, ["/District", "2023/Women", "2023/Men", "2023/All"]);
    let (both, _) = two(b"Residents;;\nDistrict;Women;Men\n;1;2\nNorth;1;2\n");
    assert_eq!(both, ["District/", "Women/1", "Men/2"]);
    let (both, _) =
        two(b";Residents;;\n;2023;;\n;2023;;2024\nDistrict;Women;Men;Women\nNorth;1;2;3\n");
    assert_eq!(both, ["/District", "2023/Women", "2023/Men", "2024/Women"]);
    let short = sheet(b"District;Women\nNorth;1\n");
    assert!(short.heads.is_empty());
    assert_eq!(short.clone().with_two_headings(), short);
}

#[test]
fn a_heading_that_spans_a_million_columns_costs_nothing() {
    let merged: String = (1..200_000).map(|_| "<mergeCell ref=\"A1:XFD1048576\"/>").collect();
    let rows = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>".repeat(3);
    let book = workbook(
        &format!(
            "<worksheet><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"
        ),
        "",
    );
    assert_eq!(two(&book).0, ["a/a", "a/b"]);
    let cell = told("x")
        .replace("string\"", "string\" table:number-columns-spanned=\"18446744073709551615\"");
    let row = format!("<table:table-row>{cell}{}</table:table-row>", told("y"));
    let book =
        open_document(&format!("<table:table table:name=\"One\">{}</table:table>", row.repeat(3)));
    assert_eq!(two(&book).0, ["x/x", "x/y"]);
}

#[test]
fn formulas_are_words_and_are_never_worked_out() {
    let cells = "<worksheet><sheetData><row><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Text</v></c></row>\
        <row><c t=\"str\"><f>1+1</f><v>two</v></c><c t=\"inlineStr\"><is><t>=HYPERLINK(\"x\")</t></is></c></row></sheetData></worksheet>";
    assert_eq!(sheet(&workbook(cells, "")).rows[0].cells, ["two", "=HYPERLINK(\"x\")"]);
    // One that nobody ever counted is no empty cell, which would go unseen.
    let never = cells.replace("<v>two</v>", "").replace("str\"><f>1+1", "n\"><f>A1&amp;A2");
    assert_eq!(sheet(&workbook(&never, "")).rows[0].cells[0], "=A1&A2");
    let empty = never.replace("</f>", "</f><v />");
    assert_eq!(sheet(&workbook(&empty, "")).rows[0].cells[0], "=A1&A2", "as openpyxl writes it");
    let nothing = cells.replace("<v>two</v>", "<v></v>");
    let came_to_no_words = sheet(&workbook(&nothing, "")).rows[0].cells.concat();
    assert!(!came_to_no_words.contains("1+1"), "{came_to_no_words}");
    let shared = cells.replace("<f>1+1</f><v>two</v>", "<f t=\"shared\" si=\"0\"/>");
    assert_eq!(sheet(&workbook(&shared, "")).rows[0].cells[0], "=");
    let formula =
        told("").replace("office:value-type=\"string\"", "table:formula=\"of:=SUM([.A1])\"");
    let row = |cell: &str| format!("<table:table-row>{cell}{}</table:table-row>", told("y"));
    let rows = [row(&told("Name")), row(&formula)].concat();
    let book = open_document(&format!("<table:table table:name=\"One\">{rows}</table:table>"));
    assert_eq!(sheet(&book).rows[0].cells, ["=SUM([.A1])", "y"]);
}

/// Names of OpenDocument that look like codes.
const OPEN_DOCUMENT: &[&str] = &[
    "boolean-value",
    "covered-table-cell",
    "custom-shape",
    "date-value",
    "line-break",
    "number-columns-repeated",
    "number-columns-spanned",
    "number-rows-repeated",
    "ruby-text",
    "style-name",
    "table-cell",
    "table-properties",
    "table-row",
    "tracked-changes",
    "value-type",
];

#[test]
fn every_code_of_a_problem_is_listed() {
    codes::inspect(env!("CARGO_MANIFEST_DIR"), sheet::PROBLEM_CODES, OPEN_DOCUMENT);
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Sheet::read(&bytes, &Wishes::default());
    }

    #[test]
    fn no_words_panic(text in "[a-c,;\t\n\"'= ž]{0,80}") {
        if let Ok(sheet) = Sheet::read(text.as_bytes(), &Wishes::default()) {
            prop_assert!(sheet.rows.iter().all(|row| row.cells.len() == sheet.head.len()));
            let two = sheet.with_two_headings();
            prop_assert!(!two.rows.is_empty());
            prop_assert!(two.rows.iter().all(|row| row.cells.len() == two.head.len()));
        }
    }
}
