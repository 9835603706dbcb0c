//! An event, a page, news, a number, a word or a desk: as a row shows it, and read from its row over
//! what it was.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::{Date, Time, date};
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use super::apply::Table;
use super::cell::{self, folded, list, written};
use super::reading::{Cell, Links, Reading};
use super::{Field, Names, Target, times};
use crate::contact::Web;
use crate::guide::{
    Desk, Entry, Event, Every, Kind, News, Number, Page, Repeat, Span, Term, When, validate_entry,
};
use crate::hours::Zone;
use crate::texts::Texts;

/// What a row of an entry shows of a field.
pub(super) fn of_entry(entry: &Entry, field: Field, lang: Lang) -> String {
    match field {
        Field::Key => entry.key().to_string(),
        Field::Title => cell::words(entry.title(), lang),
        Field::Description => body(entry).map_or_else(String::new, |text| cell::words(text, lang)),
        Field::Themes => list(entry.themes().unwrap_or_default()),
        Field::Provenance => written(&entry.provenance()),
        Field::Source => entry.title().source().to_string(),
        Field::Machine => list(cell::machine_made(entry)),
        _ => match entry {
            Entry::Event(event) => of_event(event, field, lang),
            Entry::Page(page) => of_page(page, field),
            Entry::News(news) => match field {
                Field::Begins => news.from.to_string(),
                Field::Ends => maybe(news.until),
                _ => String::new(),
            },
            Entry::Number(number) => match field {
                Field::Number => number.number.clone(),
                Field::Order => number.order.to_string(),
                _ => String::new(),
            },
            Entry::Term(term) if field == Field::Translating => written(&term.translating),
            Entry::Term(_) => String::new(),
            Entry::Desk(desk) => match field {
                Field::Spoken => list(&desk.languages),
                Field::Hours => desk.hours.to_string(),
                field => cell::contact_words(&desk.contacts, field),
            },
        },
    }
}

fn of_event(event: &Event, field: Field, lang: Lang) -> String {
    match field {
        Field::Begins => ends_of(event.when.first).0,
        Field::Ends => ends_of(event.when.first).1,
        Field::Repeats => event.when.repeat.as_ref().map_or_else(String::new, repeat_words),
        Field::Online => event.online.as_ref().map_or_else(String::new, |w| w.as_str().to_owned()),
        Field::Spoken => list(&event.languages),
        Field::Cost => cell::cost_words(&event.cost, lang),
        _ => String::new(),
    }
}

fn of_page(page: &Page, field: Field) -> String {
    match field {
        Field::Parent => page.parent.as_ref().map_or_else(String::new, Key::to_string),
        Field::Order => page.order.to_string(),
        Field::Desks => list(&page.desks),
        Field::About => written(&page.about),
        Field::CheckedUntil => maybe(page.checked_until),
        _ => String::new(),
    }
}

fn maybe(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

/// What an entry says beside its title.
pub(super) fn body(entry: &Entry) -> Option<&Text> {
    entry.texts().into_iter().find(|(field, _)| *field == "body").map(|(_, text)| text)
}

/// Both ends of a span as cells show them; the end of one day is not said twice.
fn ends_of(span: Span) -> (String, String) {
    match span {
        Span::Days { from, to } if from == to => (from.to_string(), String::new()),
        Span::Days { from, to } => (from.to_string(), to.to_string()),
        Span::Hours { from, to } => {
            let minute = |at: jiff::civil::DateTime| at.strftime("%Y-%m-%d %H:%M").to_string();
            (minute(from), minute(to))
        }
    }
}

/// How an event comes again: `week Mo,We; every 2; until 2027-06-30; except 2026-12-29`.
fn repeat_words(repeat: &Repeat) -> String {
    let mut words = rhythm(&repeat.every).to_owned();
    if let Every::Week(days) = &repeat.every {
        let days: Vec<_> = days.iter().map(|day| times::day_name(*day)).collect();
        words.push(' ');
        words.push_str(&days.join(","));
    }
    if repeat.interval > 1 {
        words.push_str(&format!("; every {}", repeat.interval));
    }
    if let Some(until) = repeat.until {
        words.push_str(&format!("; until {until}"));
    }
    if !repeat.except.is_empty() {
        let days: Vec<_> = repeat.except.iter().map(Date::to_string).collect();
        words.push_str(&format!("; except {}", days.join(", ")));
    }
    words
}

fn rhythm(every: &Every) -> &'static str {
    match every {
        Every::Day => "day",
        Every::Week(_) => "week",
        Every::MonthDate => "month-date",
        Every::MonthWeekday => "month-weekday",
        Every::Year => "year",
    }
}

/// Reads how an event comes again; nothing within for once, nothing at all for what is not known.
fn read_repeat(text: &str, first: Date, names: &dyn Names) -> Option<Option<Repeat>> {
    let mut parts = text.split([';', '\n', '؛']).map(str::trim).filter(|part| !part.is_empty());
    let Some(begin) = parts.next() else { return Some(None) };
    let Some(every) = read_rhythm(begin, first, names)? else { return Some(None) };
    let mut repeat = Repeat { every, interval: 1, until: None, except: BTreeSet::new() };
    for part in parts {
        let (word, rest) = part.split_once(char::is_whitespace)?;
        match word.to_lowercase().as_str() {
            "every" => repeat.interval = rest.trim().parse().ok()?,
            "until" => repeat.until = Some(cell::read_date(rest)?),
            "except" => {
                let days = rest.split(',').map(cell::read_date);
                repeat.except = days.collect::<Option<_>>()?;
            }
            _ => return None,
        }
    }
    Some(Some(repeat))
}

/// A rhythm by its short name, a usual word or its name in some language; a week may name its days,
/// else it has the first day's.
fn read_rhythm(text: &str, first: Date, names: &dyn Names) -> Option<Option<Every>> {
    let own = u8::try_from(first.weekday().to_monday_zero_offset()).unwrap_or_default();
    let of = |word: &str, days: BTreeSet<u8>| {
        Some(Some(match word {
            "once" => return Some(None),
            "day" | "daily" => Every::Day,
            "week" | "weekly" if days.is_empty() => Every::Week(BTreeSet::from([own])),
            "week" | "weekly" => Every::Week(days),
            "month-date" | "month" | "monthly" => Every::MonthDate,
            "month-weekday" => Every::MonthWeekday,
            "year" | "yearly" | "annually" => Every::Year,
            _ => return None,
        }))
    };
    let named = names.value(Field::Repeats, text);
    let whole = named.unwrap_or_else(|| text.to_lowercase());
    of(&whole, BTreeSet::new()).or_else(|| {
        let (word, days) = text.split_once(char::is_whitespace)?;
        let days = days.split([',', ' ', '/']).filter(|day| !day.is_empty()).map(times::day);
        let days: BTreeSet<u8> = days.collect::<Option<_>>()?;
        of(&word.to_lowercase(), days).filter(|found| matches!(found, Some(Every::Week(_))))
    })
}

/// The day of a cell that tells when something begins.
pub(super) fn first_day(text: &str) -> Option<Date> {
    read_moment(text).map(|(day, _)| day)
}

/// A date with or without a time: `2026-12-01 18:00`, `1.12.2026 18.00`, `2026-12-01`.
fn read_moment(text: &str) -> Option<(Date, Option<Time>)> {
    let plain: String = text.trim().chars().map(measure::european).collect();
    if let Some(day) = cell::read_date(&plain) {
        return Some((day, None));
    }
    let (day, time) = plain.rsplit_once([' ', 'T'])?;
    Some((cell::read_date(day.trim_end_matches(','))?, Some(read_time(time)?)))
}

fn read_time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let minute = minute.get(..2).filter(|_| matches!(minute.len(), 2 | 5))?;
    let number = |text: &str| text.parse::<i8>().ok();
    Time::new(number(hour)?, number(minute)?, 0, 0).ok()
}

/// What pages may point to, by key and by folded title.
pub(super) struct Beside {
    pages: HashMap<String, Key>,
    desks: HashMap<String, Key>,
}

impl Beside {
    /// What is there already, and what the rows of a table bring, whose keys are known.
    pub fn of(table: &Table<'_>, kind: Kind, keys: &[Key]) -> Self {
        let mut all = Self { pages: HashMap::new(), desks: HashMap::new() };
        for entry in &table.before.guide {
            let Some(own) = all.of_kind(entry.kind()) else { continue };
            let titles = entry.title().versions().map(|v| folded(v.text));
            own.extend(titles.map(|title| (title, entry.key().clone())));
        }
        if let Some(own) = all.of_kind(kind) {
            let titles = keys.iter().enumerate();
            own.extend(
                titles.map(|(row, key)| (folded(&table.name(row, Field::Title)), key.clone())),
            );
        }
        // A key goes before a title that looks like it.
        for entry in &table.before.guide {
            if let Some(own) = all.of_kind(entry.kind()) {
                own.insert(entry.key().to_string(), entry.key().clone());
            }
        }
        if let Some(own) = all.of_kind(kind) {
            own.extend(keys.iter().map(|key| (key.to_string(), key.clone())));
        }
        all
    }

    fn of_kind(&mut self, kind: Kind) -> Option<&mut HashMap<String, Key>> {
        match kind {
            Kind::Page => Some(&mut self.pages),
            Kind::Desk => Some(&mut self.desks),
            _ => None,
        }
    }
}

fn find(among: &HashMap<String, Key>, said: &str) -> Option<Key> {
    among.get(said).or_else(|| among.get(&folded(said))).cloned()
}

impl Reading<'_, '_> {
    /// The entry of a row; `None` where a problem tells why there is none.
    pub fn entry(
        &mut self,
        kind: Kind,
        key: &Key,
        links: &Links<'_>,
        beside: &Beside,
    ) -> Option<Entry> {
        let old = self.shown.entry;
        let new = match kind {
            Kind::Page => self.page(key, beside),
            Kind::Event => self.event(key, links)?,
            Kind::News => self.news(key),
            Kind::Number => Entry::Number(Number {
                key: key.clone(),
                title: self.title(),
                number: self.line(
                    Field::Number,
                    old.map(|e| of_entry(e, Field::Number, Lang::EN)).as_deref(),
                    "",
                ),
                body: self.text(Field::Description, old.and_then(body)),
                order: self.order(),
                provenance: self.provenance(old.map(Entry::provenance)),
            }),
            Kind::Term => self.term(key),
            Kind::Desk => self.desk(key, links),
        };
        self.check(validate_entry(&new), field_of);
        Some(new)
    }

    fn title(&mut self) -> Text {
        self.needed(Field::Title, self.shown.entry.map(Entry::title))
    }

    fn said(&mut self) -> Text {
        self.needed(Field::Description, self.shown.entry.and_then(body))
    }

    fn order(&mut self) -> u16 {
        let old = match self.shown.entry {
            Some(Entry::Page(page)) => Some(page.order),
            Some(Entry::Number(number)) => Some(number.order),
            _ => None,
        };
        self.value(Field::Order, old, "unknown-value", |text| text.parse().ok())
    }

    fn themes(&mut self, old: &[Key]) -> Vec<Key> {
        let lang = self.table.settings.lang;
        self.values(Field::Themes, old, "unknown-theme", |text| cell::read_theme(text, lang))
    }

    fn page(&mut self, key: &Key, beside: &Beside) -> Entry {
        let old = if let Some(Entry::Page(page)) = self.shown.entry { Some(page) } else { None };
        let names = self.table.settings.names;
        let (parent, desk) = (
            |text: &str| find(&beside.pages, text).map(Some),
            |text: &str| find(&beside.desks, text),
        );
        Entry::Page(Page {
            key: key.clone(),
            parent: self.value(Field::Parent, old.map(|p| p.parent.clone()), "unknown-key", parent),
            order: self.order(),
            title: self.title(),
            body: self.said(),
            themes: self.themes(old.map_or(&[], |p| &p.themes)),
            desks: self.values(Field::Desks, old.map_or(&[], |p| &p.desks), "unknown-key", desk),
            about: self.value(Field::About, old.map(|p| p.about), "unknown-value", |text| {
                cell::read_value(text, Field::About, names)
            }),
            checked_until: self.day(Field::CheckedUntil, old.and_then(|p| p.checked_until)),
            mirrors: old.and_then(|p| p.mirrors.clone()),
            picture: old.and_then(|p| p.picture.clone()),
            provenance: self.provenance(old.map(|p| p.provenance)),
        })
    }

    fn day(&mut self, field: Field, old: Option<Date>) -> Option<Date> {
        self.value(field, Some(old), "not-a-date", |text| cell::read_date(text).map(Some))
    }

    fn event(&mut self, key: &Key, links: &Links<'_>) -> Option<Entry> {
        let old = if let Some(Entry::Event(event)) = self.shown.entry { Some(event) } else { None };
        let web = |text: &str| {
            let whole =
                if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
            Web::parse(&whole).ok().map(Some)
        };
        let when = self.when(old.map(|e| &e.when));
        let event = Event {
            key: key.clone(),
            title: self.title(),
            body: self.text(Field::Description, old.and_then(|e| e.body.as_ref())),
            organisation: self.by(links, old.and_then(|e| e.organisation.as_ref())),
            place: self.at_place(links, old.and_then(|e| e.place.as_ref())),
            online: self.value(Field::Online, old.map(|e| e.online.clone()), "not-a-web", web),
            themes: self.themes(old.map_or(&[], |e| &e.themes)),
            languages: self.languages(old.map_or(&[], |e| &e.languages)),
            cost: self.cost(old.map(|e| &e.cost)),
            picture: old.and_then(|e| e.picture.clone()),
            provenance: self.provenance(old.map(|e| e.provenance)),
            when: when?,
        };
        Some(Entry::Event(event))
    }

    /// Who invites: as the row says where a column or the whole table names somebody.
    fn by(&self, links: &Links<'_>, old: Option<&Key>) -> Option<Key> {
        let has = self.has(&[Field::Organisation, Field::OrganisationKey]);
        let is_said = has || !self.table.settings.organisation.trim().is_empty();
        if is_said { links.by.cloned() } else { old.cloned() }
    }

    fn at_place(&self, links: &Links<'_>, old: Option<&Key>) -> Option<Key> {
        let is_said = self.has(&[Field::Place, Field::PlaceKey, Field::Street]);
        if is_said { links.at.cloned() } else { old.cloned() }
    }

    fn has(&self, fields: &[Field]) -> bool {
        self.table.columns.keys().any(|target| fields.contains(&target.field))
    }

    /// When an event takes place; `None` where a problem tells why that is not known.
    fn when(&mut self, old: Option<&When>) -> Option<When> {
        let first = self.span(old.map(|when| when.first))?;
        let zone: Zone = old.map_or(self.table.settings.zone, |when| &when.zone).clone();
        let old = old.and_then(|when| when.repeat.clone());
        let names = self.table.settings.names;
        let repeat = self.value(Field::Repeats, Some(old), "unknown-value", |text| {
            read_repeat(text, first.first_day(), names)
        });
        Some(When { first, zone, repeat })
    }

    fn span(&mut self, old: Option<Span>) -> Option<Span> {
        let fields = [Field::Begins, Field::Ends];
        let is_changed = fields.map(|field| self.changed(Target::new(field)).is_some());
        if let Some(old) = old.filter(|_| is_changed == [false, false]) {
            return Some(old);
        }
        let shown = old.map(ends_of).unwrap_or_default();
        let [begins, ends] = fields.map(|field| self.cell(Target::new(field)));
        let begin_text = begins.as_ref().map_or(shown.0, |cell| cell.text.clone());
        let end_text = ends.as_ref().map_or(shown.1, |cell| cell.text.clone());
        let row = self.rows.first().copied().unwrap_or_default();
        if begin_text.is_empty() {
            // A column that is not there is told once, not for each row.
            if begins.is_some() {
                self.missing(Field::Begins);
            }
            return None;
        }
        let mut refuse = |field, typed: &str| {
            let cell = Cell { text: typed.to_owned(), row };
            self.refuse("not-a-date", field, &cell, typed);
        };
        let Some((from, starts)) = read_moment(&begin_text) else {
            refuse(Field::Begins, &begin_text);
            return None;
        };
        let until = if end_text.is_empty() {
            Some((from, None))
        } else {
            let at = read_time(&end_text).map(|time| (from, Some(time)));
            read_moment(&end_text).or(at)
        };
        match (starts, until) {
            (None, Some((to, None))) => Some(Span::Days { from, to }),
            (Some(starts), Some((to, Some(ends)))) => {
                Some(Span::Hours { from: from.to_datetime(starts), to: to.to_datetime(ends) })
            }
            // One end has a time and the other none.
            (None, Some(_)) => {
                refuse(Field::Begins, &begin_text);
                None
            }
            _ => {
                refuse(Field::Ends, &end_text);
                None
            }
        }
    }

    fn news(&mut self, key: &Key) -> Entry {
        let old = if let Some(Entry::News(news)) = self.shown.entry { Some(news) } else { None };
        let from = self.day(Field::Begins, old.map(|n| n.from));
        let row = self.rows.first().copied().unwrap_or_default();
        if from.is_none()
            && self.has(&[Field::Begins])
            && self.table.value(row, Field::Begins).is_empty()
        {
            self.missing(Field::Begins);
        }
        Entry::News(News {
            key: key.clone(),
            title: self.title(),
            body: self.said(),
            // Where it is missing, a problem is told, and this day is never kept.
            from: from.unwrap_or(date(1970, 1, 1)),
            until: self.day(Field::Ends, old.and_then(|n| n.until)),
            picture: old.and_then(|n| n.picture.clone()),
            provenance: self.provenance(old.map(|n| n.provenance)),
        })
    }

    fn term(&mut self, key: &Key) -> Entry {
        let old = if let Some(Entry::Term(term)) = self.shown.entry { Some(term) } else { None };
        let names = self.table.settings.names;
        Entry::Term(Term {
            key: key.clone(),
            title: self.title(),
            body: self.said(),
            translating: self.value(
                Field::Translating,
                old.map(|t| t.translating),
                "unknown-value",
                |text| cell::read_value(text, Field::Translating, names),
            ),
            provenance: self.provenance(old.map(|t| t.provenance)),
        })
    }

    fn desk(&mut self, key: &Key, links: &Links<'_>) -> Entry {
        let old = if let Some(Entry::Desk(desk)) = self.shown.entry { Some(desk) } else { None };
        let ways = [Field::Phone, Field::Mail, Field::Web];
        Entry::Desk(Desk {
            key: key.clone(),
            title: self.title(),
            body: self.text(Field::Description, old.and_then(|d| d.body.as_ref())),
            organisation: self.by(links, old.and_then(|d| d.organisation.as_ref())),
            place: self.at_place(links, old.and_then(|d| d.place.as_ref())),
            contacts: self.contacts(old.map_or(&[], |d| &d.contacts), ways),
            languages: self.languages(old.map_or(&[], |d| &d.languages)),
            hours: self.hours(old.map(|d| &d.hours)),
            provenance: self.provenance(old.map(|d| d.provenance)),
        })
    }
}

fn field_of(place: &str) -> Field {
    match place {
        "body" => Field::Description,
        "when" | "from" => Field::Begins,
        "until" => Field::Ends,
        "themes" => Field::Themes,
        "desks" => Field::Desks,
        "parent" => Field::Parent,
        "languages" => Field::Spoken,
        "cost" => Field::Cost,
        "number" => Field::Number,
        "contacts" => Field::Phone,
        _ => Field::Title,
    }
}

/// Tells of pages that would stand in a circle or too deep.
pub(super) fn check_tree(table: &Table<'_>, new: &[Entry], problems: &mut Problems) {
    fn page(entry: &Entry) -> Option<&Page> {
        if let Entry::Page(page) = entry { Some(page) } else { None }
    }
    let all = table.before.guide.iter().chain(new).filter_map(page);
    let parents: HashMap<&Key, Option<&Key>> =
        all.map(|page| (&page.key, page.parent.as_ref())).collect();
    for page in new.iter().filter_map(page) {
        if let Some(code) = Page::parent_trouble(&page.key, &parents) {
            let place = format!("columns/{}", Field::Parent.as_str());
            problems.add(Problem::new(code, place).with("key", &page.key).with("text", &page.key));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Codes;

    #[test]
    fn how_an_event_comes_again_is_read_as_it_is_written() {
        let day = date(2026, 12, 1);
        for text in [
            "day",
            "week Tu",
            "week Mo,We; every 2; until 2027-06-30; except 2026-12-29, 2027-01-05",
            "month-date; every 3",
            "month-weekday",
            "year; until 2030-01-01",
        ] {
            let read = read_repeat(text, day, &Codes).unwrap().unwrap();
            assert_eq!(repeat_words(&read), text);
        }
        let weekly = read_repeat("Weekly", day, &Codes).unwrap().unwrap();
        assert_eq!(weekly.every, Every::Week(BTreeSet::from([1])));
        assert_eq!(read_repeat("once", day, &Codes), Some(None));
        for wrong in ["sometimes", "week Xx", "week; every two", "week; until then", "day Mo"] {
            assert_eq!(read_repeat(wrong, day, &Codes), None, "{wrong}");
        }
    }

    #[test]
    fn moments_are_read_as_people_and_spreadsheets_write_them() {
        let (day, time) = (date(2026, 12, 1), Time::new(18, 30, 0, 0).unwrap());
        for text in
            ["2026-12-01 18:30", "2026-12-01T18:30:00", "1.12.2026 18.30", "01/12/2026, 18:30"]
        {
            assert_eq!(read_moment(text), Some((day, Some(time))), "{text}");
        }
        for text in ["2026-12-01", "1.12.2026", "2026-12-01 00:00"] {
            assert_eq!(read_moment(text), Some((day, None)), "{text}");
        }
        for text in ["18:30", "soon", "2026-12-01 25:00", "2026-12-01 18"] {
            assert_eq!(read_moment(text), None, "{text}");
        }
    }
}
