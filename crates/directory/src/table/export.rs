//! Writes a directory as a table: a row for each service, a column for each language of a text.
//!
//! What begins like a formula is written so that no spreadsheet works it out, and comes back the
//! same; telephone numbers begin with a plus sign.

use locale::{Lang, Text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cell::Shown;
use super::{Field, Group, Target, begins_like_a_formula, guarded};
use crate::file::Directory;
use crate::place::Place;
use crate::service::{Cost, Organisation, Service};

/// The widest column of a workbook, in letters.
const WIDEST: f64 = 60.0;

/// The services as CSV: UTF-8 with its mark, so that every spreadsheet reads the letters right.
#[must_use]
pub fn to_csv(directory: &Directory) -> Vec<u8> {
    let sheet = services(directory);
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .quote_style(csv::QuoteStyle::Necessary)
        .from_writer(&mut bytes);
    let head = sheet.columns.iter().map(Target::heading);
    // Writing into memory does not fail.
    let _ = writer.write_record(head);
    for row in &sheet.rows {
        let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
    }
    let _ = writer.flush();
    drop(writer);
    bytes
}

/// The services as a workbook, with a sheet of places and one of organisations to look things up.
///
/// # Errors
/// When it does not fit into a workbook.
pub fn to_xlsx(directory: &Directory) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same directory gives the same bytes.
    let moment = ExcelDateTime::from_ymd(2026, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&moment));
    let sheets = [
        ("Services", services(directory)),
        ("Places", places(directory)),
        ("Organisations", organisations(directory)),
    ];
    for (name, sheet) in sheets {
        write(book.add_worksheet().set_name(name)?, &sheet)?;
    }
    book.save_to_buffer()
}

/// Columns and rows as they are shown.
struct Written {
    columns: Vec<Target>,
    rows: Vec<Vec<String>>,
}

impl Written {
    fn of<'d>(columns: Vec<Target>, rows: impl Iterator<Item = Shown<'d>>) -> Self {
        let line = |shown: Shown<'d>| columns.iter().map(|t| shown.cell(*t, Lang::EN)).collect();
        Self { rows: rows.map(line).collect(), columns }
    }
}

/// The languages in which any record has words for a field.
#[derive(Default)]
struct Spoken(BTreeMap<Field, BTreeSet<Lang>>);

impl Spoken {
    fn note(&mut self, field: Field, text: Option<&Text>) {
        let languages = self.0.entry(field).or_default();
        for version in text.into_iter().flat_map(Text::versions).filter(|v| !v.text.is_empty()) {
            languages.insert(version.lang);
        }
    }

    fn note_service(&mut self, s: &Service) {
        self.note(Field::Title, Some(&s.title));
        self.note(Field::Description, Some(&s.description));
        self.note(Field::HowToBegin, s.how_to_begin.as_ref());
        self.note(Field::Documents, s.documents.as_ref());
        let source = s.title.source();
        match &s.cost {
            Cost::Paid(text) => self.note(Field::Cost, Some(text)),
            Cost::Free => drop(self.0.entry(Field::Cost).or_default().insert(source)),
            Cost::Unknown => {}
        }
    }

    fn note_organisation(&mut self, o: &Organisation) {
        self.note(Field::Organisation, Some(&o.name));
        self.note(Field::OrganisationAbout, o.about.as_ref());
    }

    fn note_place(&mut self, p: &Place) {
        self.note(Field::Place, Some(&p.name));
        self.note(Field::Directions, p.directions.as_ref());
    }

    /// The columns of some fields, one for each language of a text.
    fn columns(&self, fields: impl Iterator<Item = Field>) -> Vec<Target> {
        let mut columns = Vec::new();
        for field in fields {
            if !field.is_text() {
                columns.push(Target::new(field));
                continue;
            }
            let languages = self.0.get(&field).into_iter().flatten();
            columns.extend(languages.map(|lang| Target::within(field, *lang)));
        }
        columns
    }
}

fn services(directory: &Directory) -> Written {
    let organisations: HashMap<_, _> =
        directory.organisations.iter().map(|o| (&o.key, o)).collect();
    let places: HashMap<_, _> = directory.places.iter().map(|p| (&p.key, p)).collect();
    let shown = |service| {
        let s: &Service = service;
        let organisation = organisations.get(&s.organisation).copied();
        let place = s.places.first().and_then(|key| places.get(key)).copied();
        Shown { service: Some(s), organisation, place }
    };
    let mut spoken = Spoken::default();
    for row in directory.services.iter().map(AsRef::as_ref).map(shown) {
        row.service.into_iter().for_each(|s| spoken.note_service(s));
        row.organisation.into_iter().for_each(|o| spoken.note_organisation(o));
        row.place.into_iter().for_each(|p| spoken.note_place(p));
    }
    // These are in the list of what makes it safe.
    let left_out = [Field::WomenOnly, Field::LgbtqiFriendly, Field::Anonymous];
    let fields = Field::ALL.iter().copied().filter(|field| !left_out.contains(field));
    Written::of(spoken.columns(fields), directory.services.iter().map(AsRef::as_ref).map(shown))
}

fn of_group(group: Group) -> impl Iterator<Item = Field> {
    let fields = Field::ALL.iter().copied().filter(move |field| field.group() == group);
    fields.filter(|field| *field != Field::MorePlaces)
}

fn organisations(directory: &Directory) -> Written {
    let mut spoken = Spoken::default();
    directory.organisations.iter().for_each(|o| spoken.note_organisation(o));
    let shown = |o| Shown { service: None, organisation: Some(o), place: None };
    Written::of(
        spoken.columns(of_group(Group::Organisation)),
        directory.organisations.iter().map(shown),
    )
}

fn places(directory: &Directory) -> Written {
    let mut spoken = Spoken::default();
    directory.places.iter().for_each(|p| spoken.note_place(p));
    let shown = |p| Shown { service: None, organisation: None, place: Some(p) };
    Written::of(spoken.columns(of_group(Group::Place)), directory.places.iter().map(shown))
}

fn write(sheet: &mut Worksheet, written: &Written) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_freeze_panes(1, 1)?;
    for (at, target) in (0u16..).zip(&written.columns) {
        let heading = target.heading();
        let cells = written.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let longest = cells.map(|c| c.chars().take(80).count()).max().unwrap_or_default();
        let wide = longest.max(heading.chars().count()) + 2;
        let wide = u32::try_from(wide).map_or(WIDEST, f64::from).min(WIDEST);
        sheet.set_column_width(at, wide)?;
        sheet.write_string_with_format(0, at, heading, &bold)?;
    }
    let is_number = |target: &Target| {
        matches!(target.field, Field::AgeFrom | Field::AgeTo | Field::Latitude | Field::Longitude)
    };
    for (row, cells) in (1u32..).zip(&written.rows) {
        for ((at, target), cell) in (0u16..).zip(&written.columns).zip(cells) {
            match cell.parse::<f64>() {
                _ if cell.is_empty() => {}
                Ok(number) if is_number(target) => drop(sheet.write_number(row, at, number)?),
                _ => drop(sheet.write_string(row, at, unmistaken(cell))?),
            }
        }
    }
    Ok(())
}

/// Words in a workbook are never a formula; only our own sign before one needs another.
fn unmistaken(cell: &str) -> String {
    let is_ours = cell.starts_with('\'') && begins_like_a_formula(cell);
    if is_ours { guarded(cell) } else { cell.to_owned() }
}
