//! Writes a directory as a table: a row for each service or entry, a column for each language of a text.
//!
//! What begins like a formula is written so that no spreadsheet works it out, and comes back the
//! same; telephone numbers begin with a plus sign.

use locale::{Lang, Text};
use measure::Key;
use sheet::{Book, Cell};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use super::cell::Shown;
use super::entry::body;
use super::{Field, Group, Rows, Target, guarded};
use crate::file::Directory;
use crate::guide::Entry;
use crate::place::Place;
use crate::service::{Cost, Organisation, Service};

/// The services, or the entries of a kind, as CSV: UTF-8 with its mark, so that every spreadsheet reads the letters right.
#[must_use]
pub fn to_csv(directory: &Directory, rows: Rows) -> Vec<u8> {
    let sheet = written(directory, rows);
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

/// The services and every kind of entry that there is as a workbook, with a sheet of places and one of
/// organisations to look things up.
///
/// # Errors
/// When it does not fit into a workbook.
pub fn to_xlsx(directory: &Directory) -> io::Result<Vec<u8>> {
    let mut book = Book::default();
    let is_there = |rows: &Rows| match rows {
        Rows::Services => true,
        Rows::Entries(kind) => directory.guide.iter().any(|entry| entry.kind() == *kind),
    };
    let own = Rows::ALL.into_iter().filter(is_there);
    let own = own.map(|rows| (rows.sheet(), written(directory, rows)));
    let beside = [("Places", places(directory)), ("Organisations", organisations(directory))];
    for (name, sheet) in own.chain(beside) {
        let head: Vec<String> = sheet.columns.iter().map(Target::heading).collect();
        book.put(name, &head, sheet.rows.iter().map(|row| sheet.cells(row)))?;
    }
    book.finish()
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

    /// A row for a workbook.
    fn cells(&self, row: &[String]) -> Vec<Cell> {
        let cell = |(target, cell): (&Target, &String)| match cell.parse() {
            Ok(number) if is_number(target.field) => Cell::Number(number),
            _ => Cell::Words(cell.clone()),
        };
        self.columns.iter().zip(row).map(cell).collect()
    }
}

fn is_number(field: Field) -> bool {
    let numbers = [Field::AgeFrom, Field::AgeTo, Field::Latitude, Field::Longitude, Field::Order];
    numbers.contains(&field)
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
        self.note_cost(&s.cost, s.title.source());
    }

    fn note_cost(&mut self, cost: &Cost, source: Lang) {
        match cost {
            Cost::Paid(text) => self.note(Field::Cost, Some(text)),
            Cost::Free => drop(self.0.entry(Field::Cost).or_default().insert(source)),
            Cost::Unknown => {}
        }
    }

    fn note_entry(&mut self, entry: &Entry) {
        self.note(Field::Title, Some(entry.title()));
        self.note(Field::Description, body(entry));
        if let Entry::Event(event) = entry {
            self.note_cost(&event.cost, event.title.source());
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

/// The rows of a sheet.
fn written<'d>(directory: &'d Directory, rows: Rows) -> Written {
    let organisations: HashMap<_, _> =
        directory.organisations.iter().map(|o| (&o.key, o)).collect();
    let places: HashMap<_, _> = directory.places.iter().map(|p| (&p.key, p)).collect();
    let beside = |by: Option<&'d Key>, at: Option<&'d Key>| Shown {
        organisation: by.and_then(|key| organisations.get(key)).copied(),
        place: at.and_then(|key| places.get(key)).copied(),
        ..Shown::default()
    };
    let shown: Vec<Shown<'_>> = match rows {
        Rows::Services => {
            let services = directory.services.iter().map(AsRef::as_ref);
            let by = |s: &'d Service| beside(Some(&s.organisation), s.places.first());
            services.map(|s| Shown { service: Some(s), ..by(s) }).collect()
        }
        Rows::Entries(kind) => {
            let own = directory.guide.iter().filter(|entry| entry.kind() == kind);
            own.map(|entry| {
                let (by, at) = named_by(entry);
                Shown { entry: Some(entry), ..beside(by, at) }
            })
            .collect()
        }
    };
    let mut spoken = Spoken::default();
    for row in &shown {
        row.service.into_iter().for_each(|s| spoken.note_service(s));
        row.entry.into_iter().for_each(|e| spoken.note_entry(e));
        row.organisation.into_iter().for_each(|o| spoken.note_organisation(o));
        row.place.into_iter().for_each(|p| spoken.note_place(p));
    }
    Written::of(spoken.columns(rows.columns().into_iter()), shown.into_iter())
}

/// By whom and where an entry is.
fn named_by(entry: &Entry) -> (Option<&Key>, Option<&Key>) {
    match entry {
        Entry::Event(event) => (event.organisation.as_ref(), event.place.as_ref()),
        Entry::Desk(desk) => (desk.organisation.as_ref(), desk.place.as_ref()),
        _ => (None, None),
    }
}

fn of_group(group: Group) -> impl Iterator<Item = Field> {
    let fields = Field::ALL.iter().copied().filter(move |field| field.group() == group);
    fields.filter(|field| *field != Field::MorePlaces)
}

fn organisations(directory: &Directory) -> Written {
    let mut spoken = Spoken::default();
    directory.organisations.iter().for_each(|o| spoken.note_organisation(o));
    let shown = |o| Shown { organisation: Some(o), ..Shown::default() };
    Written::of(
        spoken.columns(of_group(Group::Organisation)),
        directory.organisations.iter().map(shown),
    )
}

fn places(directory: &Directory) -> Written {
    let mut spoken = Spoken::default();
    directory.places.iter().for_each(|p| spoken.note_place(p));
    let shown = |p| Shown { place: Some(p), ..Shown::default() };
    Written::of(spoken.columns(of_group(Group::Place)), directory.places.iter().map(shown))
}
