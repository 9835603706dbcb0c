//! Rows made into records, over what is there: columns that are there decide, all else stays.
//!
//! A cell that shows what the record has already changes nothing, so a table that was written here
//! comes back the same. An empty cell empties its field. Everything that is wrong is named at once,
//! at its row and column: `rows/7/Phone`.

use locale::{Lang, State};
use measure::{Key, Problem, Problems};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::cell::Shown;
use super::entry::{self, Beside};
use super::find::{self, Found, Known};
use super::reading::{Links, Nearby, Reading};
use super::{Field, Mapping, Rows, Sheet, Target};
use crate::file::Directory;
use crate::guide::{Entry, Kind};
use crate::hours::Zone;
use crate::place::Place;
use crate::service::{Organisation, Provenance, Service};

/// Names that stand in tables where files have codes.
pub trait Names {
    /// A language by its name in some language.
    fn language(&self, name: &str) -> Option<Lang>;
    /// The code of a value, such as `with-children`, by its name in some language.
    fn value(&self, field: Field, name: &str) -> Option<String>;
}

/// What a table does not say.
#[derive(Clone, Copy)]
pub struct Settings<'s> {
    /// Of what each row tells.
    pub rows: Rows,
    /// The language of the texts whose column names none.
    pub lang: Lang,
    /// How translations were made.
    pub translations: State,
    /// Whether new records are real.
    pub provenance: Provenance,
    /// The clock of new places.
    pub zone: &'s Zone,
    /// The town of places without one.
    pub town: &'s str,
    /// The country of places without one and of telephone numbers.
    pub country: &'s str,
    /// Who gives the services of rows that name nobody; may be empty.
    pub organisation: &'s str,
    /// Names of languages and values.
    pub names: &'s dyn Names,
}

/// A table beside what is there already.
pub(super) struct Table<'t> {
    pub sheet: &'t Sheet,
    pub before: &'t Directory,
    pub settings: &'t Settings<'t>,
    /// The columns of each target; texts always with their language.
    pub columns: BTreeMap<Target, Vec<usize>>,
}

/// The records of the rows, new or changed or as they were; the rest of the directory is not in it.
///
/// # Errors
/// All problems: `column-twice`, `column-missing` when new services lack a column that they need,
/// `rows-disagree` when two rows say different things of one organisation or place, `row-twice`, and
/// what is wrong with a value.
pub fn apply(
    sheet: &Sheet,
    mapping: &Mapping,
    settings: &Settings<'_>,
    before: &Directory,
) -> Result<Directory, Problems> {
    let problems = mapping.validate(settings.lang);
    problems.or(())?;
    let mut columns: BTreeMap<Target, Vec<usize>> = BTreeMap::new();
    for (at, target) in mapping.columns() {
        let target = Target::within(target.field, target.lang.unwrap_or(settings.lang));
        columns.entry(target).or_default().push(at);
    }
    Table { sheet, before, settings, columns }.read()
}

impl Table<'_> {
    /// What a row has for a target; `None` when no column fills it.
    pub fn said(&self, row: usize, target: Target) -> Option<String> {
        let columns = self.columns.get(&target)?;
        let cells = columns.iter().filter_map(|at| self.sheet.rows.get(row)?.cells.get(*at));
        let filled: Vec<&str> = cells.map(String::as_str).filter(|c| !c.is_empty()).collect();
        Some(filled.join("; "))
    }

    /// What a row has for a field that is no text.
    pub fn value(&self, row: usize, field: Field) -> String {
        self.said(row, Target::new(field)).unwrap_or_default()
    }

    /// What a row calls something: in the language of the table, else in any.
    pub fn name(&self, row: usize, field: Field) -> String {
        let own = self.said(row, Target::within(field, self.settings.lang));
        let own = own.filter(|name| !name.is_empty());
        let any = || {
            let all = self.columns.keys().filter(|target| target.field == field);
            all.filter_map(|target| self.said(row, *target)).find(|name| !name.is_empty())
        };
        let found = own.or_else(any).unwrap_or_default();
        if field == Field::Organisation && found.is_empty() {
            return self.settings.organisation.trim().to_owned();
        }
        found
    }

    fn read(&self) -> Result<Directory, Problems> {
        let mut problems = Problems::default();
        let (by, at) = (find::organisations(self), find::places(self));
        let organisations = self.organisations(&by, &mut problems);
        let places = self.places(&at, &mut problems);
        let (mut services, mut guide) = (Vec::new(), Vec::new());
        match self.settings.rows {
            Rows::Services => services = self.services((&by, &at), &places, &mut problems),
            Rows::Entries(kind) => guide = self.entries(kind, (&by, &at), &mut problems),
        }
        problems.or(Directory {
            organisations,
            places,
            services,
            guide,
            ..Directory::new(self.before.city.clone())
        })
    }

    fn organisations(&self, by: &Found, problems: &mut Problems) -> Vec<Organisation> {
        let old: HashMap<&Key, &Organisation> =
            self.before.organisations.iter().map(|o| (&o.key, o)).collect();
        let mut read = |known: &Known| {
            let organisation = old.get(&known.key).copied();
            let shown = Shown { organisation, ..Shown::default() };
            Reading {
                table: self,
                rows: &known.rows,
                shown,
                is_new: organisation.is_none(),
                problems,
            }
            .organisation(&known.key, organisation)
        };
        by.records.iter().map(&mut read).collect()
    }

    fn places(&self, at: &Found, problems: &mut Problems) -> Vec<Place> {
        let old: HashMap<&Key, &Place> = self.before.places.iter().map(|p| (&p.key, p)).collect();
        let mut read = |known: &Known| {
            let place = old.get(&known.key).copied();
            let shown = Shown { place, ..Shown::default() };
            Reading { table: self, rows: &known.rows, shown, is_new: place.is_none(), problems }
                .place(&known.key, place)
        };
        at.records.iter().map(&mut read).collect()
    }

    fn services(
        &self,
        (by, at): (&Found, &Found),
        places: &[Place],
        problems: &mut Problems,
    ) -> Vec<Arc<Service>> {
        let old: HashMap<&Key, &Service> =
            self.before.services.iter().map(|s| (&s.key, s.as_ref())).collect();
        let keys = find::services(self, by, at);
        let nearby = Nearby::of(places, &self.before.places);
        let shown = |key: &Key| Shown { service: old.get(key).copied(), ..Shown::default() };
        self.each(&keys, (by, at), shown, problems, |reading, key, links| {
            Some(Arc::new(reading.service(key, reading.shown.service, links, &nearby)))
        })
    }

    fn entries(
        &self,
        kind: Kind,
        (by, at): (&Found, &Found),
        problems: &mut Problems,
    ) -> Vec<Entry> {
        let before = self.before.guide.iter().filter(|entry| entry.kind() == kind);
        let old: HashMap<&Key, &Entry> = before.map(|entry| (entry.key(), entry)).collect();
        let keys = find::entries(self, kind);
        let beside = Beside::of(self, kind, &keys);
        let shown = |key: &Key| Shown { entry: old.get(key).copied(), ..Shown::default() };
        let entries = self.each(&keys, (by, at), shown, problems, |reading, key, links| {
            reading.entry(kind, key, links, &beside)
        });
        entry::check_tree(self, &entries, problems);
        entries
    }

    /// What each row tells of the record of its key; a row that tells of one again is refused.
    fn each<'s, R>(
        &'s self,
        keys: &[Key],
        (by, at): (&Found, &Found),
        shown: impl Fn(&Key) -> Shown<'s>,
        problems: &mut Problems,
        mut read: impl FnMut(&mut Reading<'_, '_>, &Key, &Links<'_>) -> Option<R>,
    ) -> Vec<R> {
        let (mut seen, mut lacking) = (HashMap::new(), BTreeSet::new());
        let mut records = Vec::with_capacity(keys.len());
        for (row, key) in keys.iter().enumerate() {
            let shown = shown(key);
            let is_new = shown.service.is_none() && shown.entry.is_none();
            let mut reading = Reading { table: self, rows: &[row], shown, is_new, problems };
            let first = *seen.entry(key).or_insert(row);
            if first != row {
                reading.twice(first, key);
                continue;
            }
            if is_new {
                lacking.extend(reading.lacking());
            }
            let links = Links { by: by.of(row).map(|k| &k.key), at: at.of(row).map(|k| &k.key) };
            records.extend(read(&mut reading, key, &links));
        }
        for field in lacking {
            let place = format!("columns/{}", field.as_str());
            problems.add(Problem::new("column-missing", place).with("text", field.as_str()));
        }
        records
    }
}
