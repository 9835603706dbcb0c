//! One record read from its rows, over what it was: each column that is there decides its field.

use jiff::civil::Date;
use locale::{Lang, State, Text};
use measure::{Key, Problem, Problems};
use std::collections::{HashMap, HashSet};

use super::apply::Table;
use super::cell::{self, Shown};
use super::telephone::whole_number;
use super::times;
use super::{Field, Target};
use crate::check::{validate, validate_organisation, validate_place};
use crate::contact::{Contact, Mail, Phone, Web};
use crate::eligibility::Eligibility;
use crate::hours::{Hours, Zone};
use crate::place::{Access, Address, Place, Position};
use crate::service::{Cost, Organisation, Provenance, Safety, Service};

/// To whom and where a row points.
pub(super) struct Links<'k> {
    pub by: Option<&'k Key>,
    pub at: Option<&'k Key>,
}

/// Places to which a service may point beside its first, by key and by name.
pub(super) struct Nearby(HashMap<String, Key>);

impl Nearby {
    pub fn of(new: &[Place], before: &[Place]) -> Self {
        let mut all = HashMap::new();
        for place in before.iter().chain(new) {
            let names = place.name.versions().map(|v| cell::folded(v.text));
            all.extend(names.map(|name| (name, place.key.clone())));
        }
        // A key goes before a name that looks like it.
        let keys = before.iter().chain(new).map(|p| (p.key.to_string(), p.key.clone()));
        all.extend(keys);
        Self(all)
    }

    fn find(&self, said: &str) -> Option<Key> {
        self.0.get(said).or_else(|| self.0.get(&cell::folded(said))).cloned()
    }
}

/// A cell that decides: its words and its row.
pub(super) struct Cell {
    pub text: String,
    pub row: usize,
}

/// The reading of one record from its rows.
pub(super) struct Reading<'r, 'p> {
    pub table: &'r Table<'r>,
    pub rows: &'r [usize],
    pub shown: Shown<'r>,
    pub is_new: bool,
    pub problems: &'p mut Problems,
}

impl Reading<'_, '_> {
    /// The place of a problem: the row as its reader counts it, and the heading.
    fn here(&self, row: usize, field: Field) -> String {
        self.at(row, Target::new(field))
    }

    fn at(&self, row: usize, target: Target) -> String {
        let columns = &self.table.columns;
        let own = || columns.iter().find(|(t, _)| t.field == target.field).map(|(_, at)| at);
        let column = columns.get(&target).or_else(own).and_then(|at| at.first());
        let heading = column.and_then(|at| self.table.sheet.head.get(*at));
        let heading = heading.map_or(target.field.heading(), String::as_str);
        format!("rows/{}/{heading}", self.number(row))
    }

    fn number(&self, row: usize) -> usize {
        self.table.sheet.rows.get(row).map_or(0, |row| row.number)
    }

    pub(super) fn refuse(&mut self, code: &'static str, field: Field, cell: &Cell, typed: &str) {
        let place = self.here(cell.row, field);
        self.problems.add(Problem::new(code, place).with("typed", typed).with("text", typed));
    }

    /// Tells that a field says nothing which must say something.
    pub(super) fn missing(&mut self, field: Field) {
        let row = self.rows.first().copied().unwrap_or_default();
        let place = self.here(row, field);
        self.problems.add(Problem::new("missing", place));
    }

    /// The cell of a target: the first row that says anything. `None` when no column fills it.
    pub(super) fn cell(&mut self, target: Target) -> Option<Cell> {
        let mut found: Option<Cell> = None;
        for row in self.rows {
            let text = self.table.said(*row, target)?;
            match &found {
                None => found = Some(Cell { text, row: *row }),
                Some(first) if first.text.is_empty() => found = Some(Cell { text, row: *row }),
                Some(first) if text.is_empty() || agree(target.field, &first.text, &text) => {}
                Some(first) => {
                    let (place, first) = (self.at(*row, target), self.number(first.row));
                    let problem = Problem::new("rows-disagree", place);
                    self.problems.add(problem.with("at", first).with("typed", text));
                }
            }
        }
        found
    }

    /// The cell of a target, unless it shows what is there already.
    pub(super) fn changed(&mut self, target: Target) -> Option<Cell> {
        let cell = self.cell(target)?;
        let is_same =
            || !self.is_new && self.shown.cell(target, self.table.settings.lang) == cell.text;
        (!is_same()).then_some(cell)
    }

    /// A value that a cell may change; an empty cell gives what is usual.
    pub(super) fn value<T: Default>(
        &mut self,
        field: Field,
        old: Option<T>,
        code: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> T {
        let Some(cell) = self.changed(Target::new(field)) else { return old.unwrap_or_default() };
        if cell.text.is_empty() {
            return T::default();
        }
        read(&cell.text).unwrap_or_else(|| {
            self.refuse(code, field, &cell, &cell.text);
            T::default()
        })
    }

    /// A list that a cell may change.
    pub(super) fn values<T: Clone + PartialEq>(
        &mut self,
        field: Field,
        old: &[T],
        code: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let Some(cell) = self.changed(Target::new(field)) else { return old.to_vec() };
        let mut found = Vec::new();
        for part in cell::entries(&cell.text) {
            // Words may have a comma of their own; otherwise commas part them, too.
            let these = read(part).map(|one| vec![one]);
            match these.or_else(|| cell::parts(part).map(&read).collect()) {
                Some(these) => found.extend(these),
                None => self.refuse(code, field, &cell, part),
            }
        }
        let mut once: Vec<T> = Vec::new();
        for value in found.into_iter().take(1_000) {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        once
    }

    /// The language in which the texts of a new record were written.
    fn source(&mut self) -> Lang {
        let row = self.rows.first().copied().unwrap_or_default();
        let text = self.table.value(row, Field::Source);
        let names = self.table.settings.names;
        let found = names.language(&text).or_else(|| Lang::parse(&text).ok());
        found.unwrap_or(self.table.settings.lang)
    }

    /// How the translation into a language was made.
    fn state(&self, lang: Lang) -> State {
        let row = self.rows.first().copied().unwrap_or_default();
        let machine = self.table.value(row, Field::Machine);
        let by_machine = cell::read_languages(&machine, self.table.settings.names);
        if by_machine.is_ok_and(|all| all.contains(&lang)) {
            return State::Machine;
        }
        self.table.settings.translations
    }

    /// The cells of a text that change it, by language.
    fn versions(&mut self, field: Field) -> Vec<(Lang, String)> {
        let targets = self.table.columns.keys().filter(|t| t.field == field);
        let targets: Vec<Target> = targets.copied().collect();
        let mut found = Vec::new();
        for target in targets {
            let lang = target.lang.unwrap_or(self.table.settings.lang);
            found.extend(self.changed(target).map(|cell| (lang, cell.text)));
        }
        found
    }

    /// A text over what it was; nothing when no words are left.
    pub(super) fn text(&mut self, field: Field, old: Option<&Text>) -> Option<Text> {
        let changed = self.versions(field);
        self.over(old, &changed)
    }

    fn over(&mut self, old: Option<&Text>, changed: &[(Lang, String)]) -> Option<Text> {
        if changed.is_empty() {
            return old.cloned();
        }
        let filled = || changed.iter().filter(|(_, text)| !text.is_empty());
        let Some(old) = old.filter(|text| !text.is_empty()) else {
            let source = self.source();
            let first = filled().find(|(lang, _)| *lang == source).or(filled().next())?;
            let others = filled().filter(|(lang, _)| *lang != first.0);
            let text = Text::new(first.0, &*first.1);
            return Some(others.fold(text, |t, (l, words)| t.with(*l, &**words, self.state(*l))));
        };
        let mut text = old.clone();
        // The original first, so that translations of the same row are of it.
        let is_source = |(lang, _): &&(Lang, String)| *lang == old.source();
        for (lang, words) in changed.iter().filter(is_source) {
            text.translate(*lang, &**words, State::Source);
        }
        for (lang, words) in changed.iter().filter(|c| !is_source(c)) {
            if !words.is_empty() || text.version(*lang).is_some() {
                text.translate(*lang, &**words, self.state(*lang));
            }
        }
        let first = text.versions().find(|version| !version.text.is_empty())?.lang;
        Some(if text.source_text().is_empty() { without_source(&text, first) } else { text })
    }

    /// A text that must be there.
    pub(super) fn needed(&mut self, field: Field, old: Option<&Text>) -> Text {
        let found = self.text(field, old);
        found.unwrap_or_else(|| {
            let has_column = self.table.columns.keys().any(|t| t.field == field);
            // A column that is not there is told once, not for each row.
            if has_column || field == Field::Organisation {
                self.missing(field);
            }
            Text::new(self.table.settings.lang, "-")
        })
    }

    /// The columns that a new record needs and that are not there.
    pub fn lacking(&self) -> Vec<Field> {
        let has = |field: Field| self.table.columns.keys().any(|t| t.field == field);
        let has_by =
            has(Field::OrganisationKey) || !self.table.settings.organisation.trim().is_empty();
        let is_there = |field: Field| has(field) || field == Field::Organisation && has_by;
        self.table.settings.rows.needs().iter().copied().filter(|field| !is_there(*field)).collect()
    }

    /// The ways to be reached over what they were, telephone, mail and web each on its own.
    pub(super) fn contacts(&mut self, old: &[Contact], fields: [Field; 3]) -> Vec<Contact> {
        let mut all = old.to_vec();
        for field in fields {
            let Some(cell) = self.changed(Target::new(field)) else { continue };
            all.retain(|contact| !cell::contact_field(contact, field));
            for part in cell::parts(&cell.text) {
                match self.contact(field, part) {
                    Ok(contact) if all.contains(&contact) => {}
                    Ok(contact) => all.push(contact),
                    Err(code) => self.refuse(code, field, &cell, part),
                }
            }
        }
        all
    }

    fn contact(&self, field: Field, text: &str) -> Result<Contact, &'static str> {
        match field {
            Field::Phone | Field::OrganisationPhone => {
                let whole = whole_number(text, self.table.settings.country);
                Phone::parse(&whole).map(Contact::Phone).map_err(|_| "not-a-phone")
            }
            Field::Mail | Field::OrganisationMail => {
                let bare = text.strip_prefix("mailto:").unwrap_or(text);
                Mail::parse(bare).map(Contact::Mail).map_err(|_| "not-a-mail")
            }
            _ => {
                let has_none = !text.contains("://");
                let whole = if has_none { format!("https://{text}") } else { text.to_owned() };
                Web::parse(&whole).map(Contact::Web).map_err(|_| "not-a-web")
            }
        }
    }

    pub(super) fn provenance(&mut self, old: Option<Provenance>) -> Provenance {
        let usual = old.unwrap_or(self.table.settings.provenance);
        let Some(cell) = self.changed(Target::new(Field::Provenance)) else { return usual };
        if cell.text.is_empty() {
            return usual;
        }
        let found = cell::read_provenance(&cell.text, self.table.settings.names);
        found.unwrap_or_else(|| {
            self.refuse("not-a-provenance", Field::Provenance, &cell, &cell.text);
            usual
        })
    }

    /// Whether an organisation or a place that is new is real: as its first service says.
    fn provenance_of_new(&self) -> Provenance {
        let row = self.rows.first().copied().unwrap_or_default();
        let said = self.table.value(row, Field::Provenance);
        let found = cell::read_provenance(&said, self.table.settings.names);
        found.unwrap_or(self.table.settings.provenance)
    }

    pub fn organisation(&mut self, key: &Key, old: Option<&Organisation>) -> Organisation {
        let name = match self.text(Field::Organisation, old.map(|o| &o.name)) {
            Some(name) => name,
            None => {
                let row = self.rows.first().copied().unwrap_or_default();
                let said = self.table.name(row, Field::Organisation);
                let source = self.source();
                if said.is_empty() {
                    self.needed(Field::Organisation, None)
                } else {
                    Text::new(source, said)
                }
            }
        };
        let ways = [Field::OrganisationPhone, Field::OrganisationMail, Field::OrganisationWeb];
        let new = Organisation {
            key: key.clone(),
            name,
            about: self.text(Field::OrganisationAbout, old.and_then(|o| o.about.as_ref())),
            contacts: self.contacts(old.map_or(&[], |o| &o.contacts), ways),
            provenance: old.map_or_else(|| self.provenance_of_new(), |o| o.provenance),
        };
        let fields = |name: &str| match name {
            "about" => Field::OrganisationAbout,
            "contacts" => Field::OrganisationPhone,
            _ => Field::Organisation,
        };
        self.check(validate_organisation(&new), fields);
        new
    }

    fn place_name(&mut self, old: Option<&Place>) -> Text {
        let found = self.text(Field::Place, old.map(|p| &p.name));
        found.unwrap_or_else(|| {
            let row = self.rows.first().copied().unwrap_or_default();
            let street = self.table.value(row, Field::Street);
            let source = self.source();
            if street.is_empty() {
                self.needed(Field::Place, None)
            } else {
                Text::new(source, street)
            }
        })
    }

    /// Words of an address; what is empty gets what is usual in this city.
    pub(super) fn line(&mut self, field: Field, old: Option<&str>, usual: &str) -> String {
        let found = match self.changed(Target::new(field)) {
            Some(cell) => cell.text,
            None => old.unwrap_or_default().to_owned(),
        };
        if found.is_empty() { usual.to_owned() } else { found }
    }

    fn address(&mut self, old: Option<&Address>) -> Address {
        let (town, country) = (self.table.settings.town, self.table.settings.country);
        let country = self.line(Field::Country, old.map(|a| a.country.as_str()), country);
        let country = country.to_uppercase();
        Address {
            street: self.line(Field::Street, old.map(|a| a.street.as_str()), ""),
            postcode: self.line(Field::Postcode, old.map(|a| a.postcode.as_str()), ""),
            town: self.line(Field::Town, old.map(|a| a.town.as_str()), town),
            // Eurostat writes EL, the post GR.
            country: if country == "EL" { "GR".to_owned() } else { country },
        }
    }

    fn position(&mut self, old: Option<Position>) -> Option<Position> {
        let fields = [Field::Latitude, Field::Longitude];
        let changed = fields.map(|field| self.changed(Target::new(field)));
        if changed.iter().all(Option::is_none) {
            return old;
        }
        let [north, east] = fields.map(|field| self.cell(Target::new(field)));
        let text = |cell: &Option<Cell>| cell.as_ref().map_or(String::new(), |c| c.text.clone());
        let (north_text, east_text) = (text(&north), text(&east));
        if north_text.is_empty() && east_text.is_empty() {
            return None;
        }
        let both = cell::read_degrees(&north_text).zip(cell::read_degrees(&east_text));
        let found = both.and_then(|(n, e)| Position::from_degrees(n, e));
        if found.is_none()
            && let Some(cell) = north.or(east)
        {
            let typed = format!("{north_text} {east_text}");
            self.refuse("not-a-position", Field::Latitude, &cell, typed.trim());
        }
        found
    }

    fn zone(&mut self, old: Option<&Zone>) -> Zone {
        let usual = old.unwrap_or(self.table.settings.zone).clone();
        let Some(cell) = self.changed(Target::new(Field::Zone)) else { return usual };
        if cell.text.is_empty() {
            return usual;
        }
        Zone::parse(&cell.text).unwrap_or_else(|_| {
            self.refuse("unknown-zone", Field::Zone, &cell, &cell.text);
            usual
        })
    }

    pub fn place(&mut self, key: &Key, old: Option<&Place>) -> Place {
        let names = self.table.settings.names;
        let access = |text: &str| cell::read_value::<Access>(text, Field::Accessibility, names);
        let known = old.map_or(&[][..], |p| &p.accessibility);
        let new = Place {
            key: key.clone(),
            name: self.place_name(old),
            address: self.address(old.map(|p| &p.address)),
            position: self.position(old.and_then(|p| p.position)),
            zone: self.zone(old.map(|p| &p.zone)),
            accessibility: self.values(Field::Accessibility, known, "not-an-access", access),
            directions: self.text(Field::Directions, old.and_then(|p| p.directions.as_ref())),
            provenance: old.map_or_else(|| self.provenance_of_new(), |p| p.provenance),
        };
        let fields = |name: &str| match name {
            "address/street" => Field::Street,
            "address/postcode" => Field::Postcode,
            "address/town" => Field::Town,
            "address/country" => Field::Country,
            "position" => Field::Latitude,
            "accessibility" => Field::Accessibility,
            _ if name.starts_with("directions") => Field::Directions,
            _ => Field::Place,
        };
        self.check(validate_place(&new), fields);
        new
    }

    /// Adds what the library finds wrong with the whole record, at its row and column.
    pub(super) fn check(&mut self, problems: Problems, fields: impl Fn(&str) -> Field) {
        let row = self.rows.first().copied().unwrap_or_default();
        let here = |problem: Problem| {
            let first = problem.place.split('/').next().unwrap_or_default();
            let field = fields(if first == "address" { &problem.place } else { first });
            let lang = problem.place.split('/').nth(1).and_then(|tag| Lang::parse(tag).ok());
            let target = lang.map_or(Target::new(field), |lang| Target::within(field, lang));
            Problem { place: self.at(row, target), ..problem }
        };
        let found: Vec<Problem> = problems.into_iter().map(here).collect();
        // What a cell had wrong is told already.
        let is_told = |p: &Problem| {
            let told = self.problems.as_slice().iter().rev().take(50);
            told.into_iter().any(|other| other.place == p.place)
        };
        let new: Vec<Problem> = found.into_iter().filter(|p| !is_told(p)).collect();
        self.problems.extend(new);
    }

    /// Refuses a row that tells of the service of a row before.
    pub fn twice(&mut self, first: usize, key: &Key) {
        let row = self.rows.first().copied().unwrap_or_default();
        let has_key = !self.table.value(row, Field::Key).is_empty();
        let field = if has_key { Field::Key } else { Field::Title };
        let problem = Problem::new("row-twice", self.here(row, field));
        self.problems.add(problem.with("at", self.number(first)).with("key", key));
    }

    pub fn service(
        &mut self,
        key: &Key,
        old: Option<&Service>,
        links: &Links<'_>,
        nearby: &Nearby,
    ) -> Service {
        let names = self.table.settings.names;
        let lang = self.table.settings.lang;
        let safety = |text: &str| cell::read_value::<Safety>(text, Field::Safety, names);
        let list = |of: fn(&Service) -> &[Safety]| old.map_or(&[][..], of);
        let theme = |text: &str| cell::read_theme(text, lang);
        let safeties = self.values(Field::Safety, list(|s| &s.safety), "not-a-safety", safety);
        let new = Service {
            key: key.clone(),
            organisation: self.organisation_key(old, links),
            title: self.needed(Field::Title, old.map(|s| &s.title)),
            description: self.needed(Field::Description, old.map(|s| &s.description)),
            themes: self.values(
                Field::Themes,
                old.map_or(&[], |s| &s.themes),
                "unknown-theme",
                theme,
            ),
            eligibility: self.eligibility(old.map(|s| &s.eligibility)),
            documents: self.text(Field::Documents, old.and_then(|s| s.documents.as_ref())),
            cost: self.cost(old.map(|s| &s.cost)),
            languages: self.languages(old.map_or(&[], |s| &s.languages)),
            places: self.place_keys(old.map_or(&[], |s| &s.places), links, nearby),
            contacts: self.contacts(
                old.map_or(&[], |s| &s.contacts),
                [Field::Phone, Field::Mail, Field::Web],
            ),
            how_to_begin: self.text(Field::HowToBegin, old.and_then(|s| s.how_to_begin.as_ref())),
            safety: self.marks(safeties),
            checked_until: self.value::<Option<Date>>(
                Field::CheckedUntil,
                old.map(|s| s.checked_until),
                "not-a-date",
                |text| cell::read_date(text).map(Some),
            ),
            hours: self.hours(old.map(|s| &s.hours)),
            picture: old.and_then(|s| s.picture.clone()),
            provenance: self.provenance(old.map(|s| s.provenance)),
        };
        self.check(validate(&new), field_of_service);
        new
    }

    fn organisation_key(&mut self, old: Option<&Service>, links: &Links<'_>) -> Key {
        if let Some(key) = links.by.or(old.map(|s| &s.organisation)) {
            return key.clone();
        }
        if self.table.columns.keys().any(|t| t.field == Field::Organisation) {
            self.missing(Field::Organisation);
        }
        // A problem is told, or a column is missing: this key is never returned.
        self.table.before.city.clone()
    }

    fn eligibility(&mut self, old: Option<&Eligibility>) -> Eligibility {
        let names = self.table.settings.names;
        let age = |text: &str| cell::read_age(text).map(Some);
        let none = Eligibility::default();
        let old = old.unwrap_or(&none);
        Eligibility {
            age_from: self.value(Field::AgeFrom, Some(old.age_from), "not-an-age", age),
            age_to: self.value(Field::AgeTo, Some(old.age_to), "not-an-age", age),
            residence: self.values(Field::Residence, &old.residence, "unknown-value", |text| {
                cell::read_value(text, Field::Residence, names)
            }),
            gender: self.values(Field::Gender, &old.gender, "unknown-value", |text| {
                cell::read_value(text, Field::Gender, names)
            }),
            family: self.values(Field::Family, &old.family, "unknown-value", |text| {
                cell::read_value(text, Field::Family, names)
            }),
        }
    }

    pub(super) fn cost(&mut self, old: Option<&Cost>) -> Cost {
        let changed = self.versions(Field::Cost);
        let old_text = if let Some(Cost::Paid(text)) = old { Some(text) } else { None };
        let filled = || changed.iter().filter(|(_, text)| !text.is_empty());
        if changed.is_empty() {
            return old.cloned().unwrap_or(Cost::Unknown);
        }
        if filled().next().is_some() && filled().all(|(_, text)| cell::is_free(text)) {
            return Cost::Free;
        }
        // «free» in another column of a service that costs something now is no price.
        let prices: Vec<_> =
            changed.iter().filter(|(_, text)| !cell::is_free(text)).cloned().collect();
        self.over(old_text, &prices).map_or(Cost::Unknown, Cost::Paid)
    }

    pub(super) fn languages(&mut self, old: &[Lang]) -> Vec<Lang> {
        let Some(cell) = self.changed(Target::new(Field::Spoken)) else { return old.to_vec() };
        cell::read_languages(&cell.text, self.table.settings.names).unwrap_or_else(|typed| {
            self.refuse("not-a-language", Field::Spoken, &cell, &typed);
            Vec::new()
        })
    }

    /// The marks of safety with those that have columns of their own.
    fn marks(&mut self, mut all: Vec<Safety>) -> Vec<Safety> {
        let own = [
            (Field::WomenOnly, Safety::WomenOnly),
            (Field::LgbtqiFriendly, Safety::LgbtqiFriendly),
            (Field::Anonymous, Safety::Anonymous),
        ];
        for (field, mark) in own {
            let Some(cell) = self.changed(Target::new(field)) else { continue };
            match cell::read_yes(&cell.text) {
                Some(true) if all.contains(&mark) => {}
                Some(true) => all.push(mark),
                Some(false) => all.retain(|other| *other != mark),
                None => self.refuse("neither-yes-nor-no", field, &cell, &cell.text),
            }
        }
        all
    }

    /// The place of the row and those beside it.
    fn place_keys(&mut self, old: &[Key], links: &Links<'_>, nearby: &Nearby) -> Vec<Key> {
        let named = [Field::Place, Field::PlaceKey, Field::Street];
        let is_told = self.table.columns.keys().any(|t| named.contains(&t.field));
        let first = if is_told { links.at.or(None) } else { old.first() };
        let rest = old.get(1..).unwrap_or_default();
        let rest = self.values(Field::MorePlaces, rest, "unknown-key", |text| nearby.find(text));
        let mut seen = HashSet::new();
        first.cloned().into_iter().chain(rest).filter(|key| seen.insert(key.clone())).collect()
    }

    /// Hours with every problem of their text.
    pub(super) fn hours(&mut self, old: Option<&Hours>) -> Hours {
        let Some(cell) = self.changed(Target::new(Field::Hours)) else {
            return old.cloned().unwrap_or_default();
        };
        times::read(&cell.text).unwrap_or_else(|problems| {
            let place = self.here(cell.row, Field::Hours);
            // The whole text, so that who words a problem of a rule can find its letter.
            let here = |p: Problem| Problem { place: place.clone(), ..p };
            self.problems.extend(problems.into_iter().map(here));
            Hours::default()
        })
    }
}

/// Whether two rows say the same; names may differ in case.
fn agree(field: Field, one: &str, other: &str) -> bool {
    let is_name = matches!(field, Field::Organisation | Field::Place | Field::Street | Field::Town);
    one == other || is_name && cell::folded(one) == cell::folded(other)
}

/// The same text when its original is gone: the first language that has words is the original now.
fn without_source(text: &Text, source: Lang) -> Text {
    let words = text.version(source).map_or("", |v| v.text);
    let others = text.versions().filter(|v| v.lang != source && !v.text.is_empty());
    others.fold(Text::new(source, words), |all, v| {
        let state = if v.state == State::Outdated { State::Draft } else { v.state };
        all.with(v.lang, v.text, state)
    })
}

fn field_of_service(name: &str) -> Field {
    match name {
        "description" => Field::Description,
        "documents" => Field::Documents,
        "how_to_begin" => Field::HowToBegin,
        "cost" => Field::Cost,
        "themes" => Field::Themes,
        "languages" => Field::Spoken,
        "places" => Field::MorePlaces,
        "contacts" => Field::Phone,
        "safety" => Field::Safety,
        "eligibility" => Field::AgeFrom,
        _ => Field::Title,
    }
}
