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

#[test]
fn formulas_are_words_and_are_never_worked_out() {
    let cells = "<worksheet><sheetData><row><c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Text</v></c></row>\
        <row><c t=\"str\"><f>1+1</f><v>two</v></c><c t=\"inlineStr\"><is><t>=HYPERLINK(\"x\")</t></is></c></row></sheetData></worksheet>";
    assert_eq!(sheet(&workbook(cells, "")).rows[0].cells, ["two", "=HYPERLINK(\"x\")"]);
}

#[test]
fn every_code_of_a_problem_is_listed() {
    codes::inspect(env!("CARGO_MANIFEST_DIR"), sheet::PROBLEM_CODES, &[]);
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
