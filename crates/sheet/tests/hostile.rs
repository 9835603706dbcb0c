//! What the library promises, kept on hostile files, damaged ones and any bytes.

#![allow(clippy::unwrap_used, reason = "functions that tests share")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use std::io::Write;

use proptest::prelude::*;
use sheet::{Letters, Sheet, Wishes};

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

#[test]
fn formulas_are_words_and_are_never_worked_out() {
    let cells = "<worksheet><sheetData><row><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Text</v></c></row>\
        <row><c t=\"str\"><f>1+1</f><v>two</v></c><c t=\"inlineStr\"><is><t>=HYPERLINK(\"x\")</t></is></c></row></sheetData></worksheet>";
    assert_eq!(sheet(&workbook(cells, "")).rows[0].cells, ["two", "=HYPERLINK(\"x\")"]);
}

/// Names of OpenDocument that look like codes.
const OPEN_DOCUMENT: &[&str] = &[
    "boolean-value",
    "covered-table-cell",
    "custom-shape",
    "date-value",
    "line-break",
    "number-columns-repeated",
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
        }
    }
}
