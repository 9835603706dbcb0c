//! A town's own table as files for people: read again as it was, by us and by openpyxl.

use evidence::Dataset;
use evidence::own::{Mapping, Own, read_own, to_xlsx, write_csv};

use super::outside::{file, python};
use super::own::{cells, percent, sheet};

const TEXT: &str = "\
Gads;Pilsonība;Rajons;Nodarbināti, %
2023;Latvijas pilsoņi;\"Ziemeļi; \"\"A\"\"\";71,5
2023;Ārzemnieki;Dienvidi;64,0 u
2024-03;Ārzemnieki;Dienvidi;..
2024-03;Latvijas pilsoņi;Dienvidi;1,25
";

fn table() -> Own {
    let sheet = sheet(TEXT.as_bytes());
    read_own(&sheet, &Mapping::guess(&sheet), &percent()).unwrap()
}

fn csv(dataset: &Dataset) -> Vec<u8> {
    let mut bytes = Vec::new();
    write_csv(dataset, &mut bytes).unwrap();
    bytes
}

#[test]
fn rows_tell_words_figures_and_flags_with_their_source() {
    let mut dataset = table().dataset;
    dataset.title.name = Some("Darbs".into());
    dataset.title.provenance.source = Some("=Jelgava".into());
    let text = String::from_utf8(csv(&dataset)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_is_written_is_read_again_as_it_was() {
    let before = table();
    for bytes in [csv(&before.dataset), to_xlsx(&before.dataset).unwrap()] {
        let sheet = sheet(&bytes);
        let own = read_own(&sheet, &Mapping::guess(&sheet), &percent()).unwrap();
        assert_eq!(cells(&own), cells(&before));
    }
}

#[test]
fn openpyxl_finds_numbers_where_we_wrote_numbers_and_no_formula() {
    let mut dataset = table().dataset;
    dataset.title.name = Some("=1+1".into());
    let path = file("own.xlsx", to_xlsx(&dataset).unwrap());
    let program = "import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
assert book.sheetnames == ['Figures', 'About'], book.sheetnames
for sheet in book:
    assert all(c.data_type != 'f' for row in sheet.iter_rows() for c in row)
print(json.dumps([[[c.value for c in row] for row in sheet.iter_rows()] for sheet in book], ensure_ascii=False))";
    let Some(said) = python("openpyxl", program, &[&path]) else { return };
    let rows = said.replace("], [", "],\n[");
    insta::assert_snapshot!(rows);
}
