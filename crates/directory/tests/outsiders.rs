//! A program that knows nothing of us reads our workbooks and writes those that we read: openpyxl
//! for Python. And a real city's services, when they are there.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

mod outside;

use directory::hours::Zone;
use directory::table::{Codes, Mapping, Rows, Settings, Sheet, Wishes, apply, to_csv, to_xlsx};
use directory::{Directory, Provenance};
use locale::{Lang, State};
use measure::Key;
use outside::{file, python, shared};
use std::collections::BTreeMap;

const JELGAVA: &str = include_str!("../../../examples/directory/jelgava.json");

#[test]
fn openpyxl_reads_in_our_workbook_what_we_read_in_it() {
    let d = Directory::read(JELGAVA.as_bytes()).unwrap();
    let bytes = to_xlsx(&d).unwrap();
    let path = file("ours.xlsx", &bytes);
    let program = "import json, openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
kinds = ['Events', 'Pages', 'News', 'Numbers', 'Words', 'Desks']
assert book.sheetnames == ['Services', *kinds, 'Places', 'Organisations'], book.sheetnames
for sheet in book:
    assert all(c.data_type != 'f' for row in sheet.iter_rows() for c in row)
def rows(sheet):
    return [[('' if c.value is None else str(c.value)) for c in row] for row in sheet.iter_rows()]
print(json.dumps({sheet.title: rows(sheet) for sheet in book}))";
    let Some(said) = python("openpyxl", program, &[&path]) else { return };
    let theirs: BTreeMap<String, Vec<Vec<String>>> = serde_json::from_str(&said).unwrap();
    for rows in Rows::ALL {
        let wishes = Wishes { sheet: rows.sheet().to_owned(), ..Wishes::default() };
        let (theirs, ours) = (&theirs[rows.sheet()], Sheet::read(&bytes, &wishes).unwrap());
        assert_eq!(theirs[0], ours.head);
        let rows: Vec<_> = ours.rows.into_iter().map(|row| row.cells).collect();
        assert_eq!(&theirs[1..], rows);
    }
}

#[test]
fn we_read_what_openpyxl_writes() {
    let path = file("theirs.xlsx", "");
    let program = "import datetime, openpyxl, sys
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Pakalpojumi'
sheet.append(['Services of the town'])
sheet.append(['Nosaukums', 'Tālrunis', 'Derīgs līdz', 'Indekss', 'Platums', 'Sievietēm', 'No', 'Formula'])
sheet.append(['Kurss «A»\\nvakarā', 63005522, datetime.date(2027, 1, 31), 1067, 56.6511, True, datetime.time(9, 30), '=1+1'])
sheet['D3'].number_format = '00000'
sheet['A5'] = '  beigas  '
sheet['C5'] = datetime.datetime(2027, 2, 1, 12, 0)
other = book.create_sheet('Otra')
other.append(['A', 'B'])
other.append([1, 2])
hidden = book.create_sheet('Slēpta', 0)
hidden.sheet_state = 'hidden'
hidden.append(['no', 'no'])
book.save(sys.argv[1])";
    if python("openpyxl", program, &[&path]).is_none() {
        return;
    }
    let bytes = std::fs::read(&path).unwrap();
    let sheet = Sheet::read(&bytes, &Wishes::default()).unwrap();
    assert_eq!(
        (sheet.name.as_str(), sheet.sheets.as_slice()),
        ("Pakalpojumi", &["Pakalpojumi".to_owned(), "Otra".to_owned()][..])
    );
    assert_eq!(sheet.head[0..3], ["Nosaukums", "Tālrunis", "Derīgs līdz"]);
    // openpyxl keeps no result of a formula, and none is worked out: it stands there as it is.
    let expected =
        ["Kurss «A»\nvakarā", "63005522", "2027-01-31", "01067", "56.6511", "yes", "09:30", "=1+1"];
    assert_eq!(
        (sheet.rows[0].number, &sheet.rows[0].cells[..]),
        (3, &expected.map(str::to_owned)[..])
    );
    assert_eq!((sheet.rows[1].number, sheet.rows[1].cells[0].as_str()), (5, "beigas"));
    assert_eq!(sheet.rows[1].cells[2], "2027-02-01 12:00");
    let other = Wishes { sheet: "Otra".to_owned(), ..Wishes::default() };
    assert_eq!(Sheet::read(&bytes, &other).unwrap().rows[0].cells, ["1", "2"]);
}

/// A service of Helsinki's own file, flattened as a table in three languages.
#[test]
fn helsinkis_services_are_read_as_a_table_and_come_back() {
    let Some(path) = shared("helsinki/errandservices.json") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let all: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = [
        "id",
        "Title (fi)",
        "Title (sv)",
        "Title (en)",
        "Description (fi)",
        "Description (sv)",
        "Description (en)",
        "Organisation (fi)",
        "Web",
    ];
    writer.write_record(heads).unwrap();
    for service in &all {
        let in_lang =
            |lang: &str, field: &str| service[lang][field].as_str().unwrap_or_default().to_owned();
        let or_name = |lang: &str| {
            Some(in_lang(lang, "description"))
                .filter(|t| !t.is_empty())
                .unwrap_or_else(|| in_lang(lang, "name"))
        };
        let cut = |text: String| {
            text.chars().filter(|c| !c.is_control() || *c == '\n').take(4_900).collect::<String>()
        };
        let name = |lang: &str| in_lang(lang, "name").chars().take(200).collect::<String>();
        writer
            .write_record([
                format!("helsinki-{}", service["fi"]["id"]).replace('"', ""),
                name("fi"),
                name("sv"),
                name("en"),
                cut(or_name("fi")),
                cut(or_name("sv")),
                cut(or_name("en")),
                "Helsingin kaupunki".to_owned(),
                "www.hel.fi".to_owned(),
            ])
            .unwrap();
    }
    let bytes = writer.into_inner().unwrap();
    let sheet = Sheet::read(&bytes, &Wishes::default()).unwrap();
    assert_eq!(sheet.rows.len(), all.len());
    let zone = Zone::parse("Europe/Helsinki").unwrap();
    let settings = Settings {
        rows: Rows::Services,
        lang: Lang::parse("fi").unwrap(),
        translations: State::Reviewed,
        provenance: Provenance::Published,
        zone: &zone,
        town: "Helsinki",
        country: "FI",
        organisation: "",
        names: &Codes,
    };
    let empty = Directory::new(Key::parse("helsinki").unwrap());
    let d = apply(&sheet, &Mapping::guess(&sheet.head, &Codes), &settings, &empty);
    let d = d.unwrap_or_else(|p| panic!("{:#?}", &p.as_slice()[..p.as_slice().len().min(10)]));
    assert_eq!((d.services.len(), d.organisations.len()), (all.len(), 1));
    for bytes in [to_csv(&d, Rows::Services), to_xlsx(&d).unwrap()] {
        let sheet = Sheet::read(&bytes, &Wishes::default()).unwrap();
        let same = apply(&sheet, &Mapping::guess(&sheet.head, &Codes), &settings, &d).unwrap();
        assert_eq!(same.services, d.services);
    }
}
