//! Which record a row tells of: one that is there already, one of a row before, or a new one.
//!
//! A key decides where there is one. Without it an organisation is known by its name, a place by its
//! name and address, and a service by its name and who gives it, then where. So a table that is
//! loaded again finds what it made the first time, in whatever order its rows stand.

use locale::Lang;
use measure::Key;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::Field;
use super::apply::Table;
use super::cell::folded;
use super::entry::{first_day, of_entry};
use crate::guide::{Entry, Kind};
use crate::place::Place;

/// A record of which rows tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Known {
    /// Its key.
    pub key: Key,
    /// The rows that tell of it, by their places in the sheet.
    pub rows: Vec<usize>,
}

/// Records in the order in which rows tell of them, and the record of each row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub records: Vec<Known>,
    pub of_row: Vec<Option<usize>>,
    by_key: HashMap<Key, usize>,
}

impl Found {
    fn add(&mut self, row: usize, key: Option<Key>) {
        let at = key.map(|key| {
            *self.by_key.entry(key.clone()).or_insert_with(|| {
                self.records.push(Known { key, rows: Vec::new() });
                self.records.len() - 1
            })
        });
        if let Some(known) = at.and_then(|at| self.records.get_mut(at)) {
            known.rows.push(row);
        }
        self.of_row.push(at);
    }

    /// The record of a row.
    pub fn of(&self, row: usize) -> Option<&Known> {
        self.of_row.get(row).copied().flatten().and_then(|at| self.records.get(at))
    }
}

/// A text as it is compared; what has no letters is compared as it stands.
fn name_of(text: &str) -> String {
    let folded = folded(text);
    if folded.is_empty() { text.trim().to_owned() } else { folded }
}

/// Sixteen letters that stand for words which give no key of their own.
fn mark(words: &str) -> String {
    format!("{:016x}", measure::mark(words.as_bytes()))
}

/// A new key: of the first name that gives one that is free, longer and longer, else a mark.
pub(crate) fn new_key(kind: &str, names: &[&str], taken: &HashSet<Key>) -> Key {
    let is_free = |key: &Key| key.as_str() != "new" && !taken.contains(key);
    let said: Vec<&str> =
        names.iter().copied().filter(|name| Key::from_name(name).is_ok()).collect();
    let has_own = names.first().is_some_and(|first| Key::from_name(first).is_ok());
    let longer =
        (1..=said.len()).map(|n| said.iter().copied().take(n).collect::<Vec<_>>().join(" "));
    let mut keys = longer.filter(|_| has_own).filter_map(|name| Key::from_name(&name).ok());
    let marked = || Key::from_name(&format!("{kind} {}", mark(&names.join("\n"))));
    #[expect(clippy::unwrap_used, reason = "a word and sixteen letters are a key")]
    keys.find(is_free).unwrap_or_else(|| marked().unwrap())
}

/// A key as somebody wrote it, made fit where it is not.
pub(super) fn key_of(text: &str) -> Option<Key> {
    let key = Key::parse(text).or_else(|_| Key::from_name(text)).ok();
    key.filter(|key| key.as_str() != "new")
}

/// Who gives the services.
pub(super) fn organisations(table: &Table<'_>) -> Found {
    let before = &table.before.organisations;
    let mut taken: HashSet<Key> = before.iter().map(|o| o.key.clone()).collect();
    let mut by_name: HashMap<String, Key> = HashMap::new();
    for o in before.iter().rev() {
        by_name.extend(o.name.versions().map(|v| (name_of(v.text), o.key.clone())));
    }
    let keyed = |row| key_of(&table.value(row, Field::OrganisationKey));
    for row in 0..table.sheet.rows.len() {
        if let Some(key) = keyed(row) {
            by_name
                .entry(name_of(&table.name(row, Field::Organisation)))
                .or_insert_with(|| key.clone());
            taken.insert(key);
        }
    }
    let mut found = Found::default();
    for row in 0..table.sheet.rows.len() {
        let said = table.name(row, Field::Organisation);
        let name = name_of(&said);
        let key = keyed(row).or_else(|| {
            (!name.is_empty()).then(|| {
                by_name
                    .entry(name)
                    .or_insert_with(|| new_key("organisation", &[&said], &taken))
                    .clone()
            })
        });
        taken.extend(key.clone());
        found.add(row, key);
    }
    found
}

/// What a row says of a place.
struct Whereabouts {
    said: [String; 3],
    /// Its name, or the street that stands for it.
    name: String,
    has_name: bool,
    street: String,
    town: String,
}

impl Whereabouts {
    fn of(table: &Table<'_>, row: usize) -> Self {
        let (name, street) = (table.name(row, Field::Place), table.value(row, Field::Street));
        let town = table.value(row, Field::Town);
        let (own, on, within) = (name_of(&name), name_of(&street), name_of(&town));
        let has_name = !own.is_empty();
        let name_or_street = if has_name { own } else { on.clone() };
        Self {
            name: name_or_street,
            has_name,
            street: on,
            town: within,
            said: [name, street, town],
        }
    }

    fn is_nowhere(&self) -> bool {
        self.name.is_empty()
    }

    /// Whether a place is called so.
    fn names(&self, place: &Place) -> bool {
        place.name.versions().any(|v| name_of(v.text) == self.name)
    }

    /// Whether nothing that is said of the address is otherwise at a place.
    fn fits(&self, place: &Place) -> bool {
        let same = |said: &str, is: &str| said.is_empty() || name_of(is) == said;
        same(&self.street, &place.address.street) && same(&self.town, &place.address.town)
    }

    /// What two rows have in common that tell of one place.
    fn spelled(&self) -> String {
        format!("{}\n{}\n{}", self.name, self.street, self.town)
    }
}

/// Where the services are given first of all.
pub(super) fn places(table: &Table<'_>) -> Found {
    let before = &table.before.places;
    let mut taken: HashSet<Key> = before.iter().map(|p| p.key.clone()).collect();
    let keyed = |row| key_of(&table.value(row, Field::PlaceKey));
    let rows = 0..table.sheet.rows.len();
    taken.extend(rows.clone().filter_map(keyed));
    let mut all: Vec<Whereabouts> = rows.clone().map(|row| Whereabouts::of(table, row)).collect();
    complete(&mut all);
    let mut spellings: HashMap<String, HashSet<String>> = HashMap::new();
    for said in &all {
        spellings.entry(said.name.clone()).or_default().insert(said.spelled());
    }
    let by_name = places_by_name(before);
    let mut known: HashMap<String, Key> = HashMap::new();
    let mut found = Found::default();
    for (row, said) in rows.zip(&all) {
        let key = keyed(row).or_else(|| {
            if said.is_nowhere() {
                return None;
            }
            let is_only = spellings.get(&said.name).is_none_or(|all| all.len() == 1);
            let there = known.get(&said.spelled()).cloned();
            let there = there.or_else(|| of_before(said, before, &by_name, is_only));
            Some(there.unwrap_or_else(|| {
                let names: Vec<&str> =
                    said.said.iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
                new_key("place", &names, &taken)
            }))
        });
        if let Some(key) = &key {
            taken.insert(key.clone());
            known.entry(said.spelled()).or_insert_with(|| key.clone());
        }
        found.add(row, key);
    }
    found
}

/// A row that names a place without its street means the street that other rows give, if only one.
fn complete(all: &mut [Whereabouts]) {
    let mut streets: HashMap<String, HashSet<(String, String)>> = HashMap::new();
    for said in all.iter().filter(|s| !s.name.is_empty() && !s.street.is_empty()) {
        let address = (said.street.clone(), said.town.clone());
        streets.entry(said.name.clone()).or_default().insert(address);
    }
    for said in all.iter_mut().filter(|s| !s.name.is_empty() && s.street.is_empty()) {
        let only = streets.get(&said.name).filter(|s| s.len() == 1).and_then(|s| s.iter().next());
        if let Some((street, town)) = only.filter(|(_, t)| said.town.is_empty() || said.town == *t)
        {
            (said.street, said.town) = (street.clone(), town.clone());
        }
    }
}

fn places_by_name(before: &[Place]) -> BTreeMap<String, Vec<usize>> {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, place) in before.iter().enumerate() {
        let names = place.name.versions().map(|v| name_of(v.text));
        for name in names.chain([name_of(&place.address.street)]).collect::<HashSet<_>>() {
            by_name.entry(name).or_default().push(at);
        }
    }
    by_name
}

/// A place that is there already: one with this name and address, or the only one of this name.
fn of_before(
    said: &Whereabouts,
    before: &[Place],
    by_name: &BTreeMap<String, Vec<usize>>,
    is_only: bool,
) -> Option<Key> {
    let there = by_name.get(&said.name).into_iter().flatten().filter_map(|at| before.get(*at));
    let (named, on_street): (Vec<&Place>, Vec<&Place>) = there.partition(|place| said.names(place));
    let fits = |place: &&&Place| said.fits(place);
    let is_same = |place: &&&Place| fits(place) && name_of(&place.address.street) == said.street;
    let fitting = named.iter().find(is_same).or_else(|| named.iter().find(fits));
    let alone = named.first().filter(|_| named.len() == 1 && is_only && said.has_name);
    let there = on_street.iter().find(|place| !said.has_name && said.fits(place));
    fitting.or(there).or(alone).map(|place| place.key.clone())
}

/// The key of the service of each row.
pub(super) fn services(table: &Table<'_>, organisations: &Found, places: &Found) -> Vec<Key> {
    let before = &table.before.services;
    let rows = table.sheet.rows.len();
    let mut keys: Vec<Option<Key>> =
        (0..rows).map(|row| key_of(&table.value(row, Field::Key))).collect();
    let mut taken: HashSet<Key> = keys.iter().flatten().cloned().collect();
    let mut by_title: HashMap<(String, &Key), Vec<usize>> = HashMap::new();
    for (at, service) in before.iter().enumerate() {
        for title in service.title.versions().map(|v| name_of(v.text)).collect::<HashSet<_>>() {
            by_title.entry((title, &service.organisation)).or_default().push(at);
        }
    }
    let titles: Vec<String> = (0..rows).map(|row| table.name(row, Field::Title)).collect();
    let twins = twins(&titles, &keys, organisations, places);
    // First those that are given at the same place, then those that are left.
    for is_same_place in [true, false] {
        for (row, own) in keys.iter_mut().enumerate() {
            if own.is_some() || twins.contains_key(&row) {
                continue;
            }
            let title = titles.get(row).map(|t| name_of(t)).unwrap_or_default();
            let Some(by) = organisations.of(row).filter(|_| !title.is_empty()) else { continue };
            let place = places.of(row).map(|known| &known.key);
            let there = by_title.get(&(title, &by.key)).into_iter().flatten();
            let mut there = there.filter_map(|at| before.get(*at));
            let free = there
                .find(|s| !taken.contains(&s.key) && (!is_same_place || s.places.first() == place));
            if let Some(service) = free {
                taken.insert(service.key.clone());
                *own = Some(service.key.clone());
            }
        }
    }
    taken.extend(before.iter().map(|s| s.key.clone()));
    let mut all: Vec<Key> = Vec::with_capacity(rows);
    for (row, key) in keys.into_iter().enumerate() {
        let twin = twins.get(&row).and_then(|first| all.get(*first)).cloned();
        let key = key.or(twin).unwrap_or_else(|| {
            let title = titles.get(row).map_or("", String::as_str);
            let by = table.name(row, Field::Organisation);
            let at = table.name(row, Field::Place);
            let at = if at.is_empty() { table.value(row, Field::Street) } else { at };
            new_key("service", &[title, &by, &at], &taken)
        });
        taken.insert(key.clone());
        all.push(key);
    }
    all
}

/// Rows without a key that tell of the same service as one before, with that one.
fn twins(
    titles: &[String],
    keys: &[Option<Key>],
    organisations: &Found,
    places: &Found,
) -> HashMap<usize, usize> {
    let mut first = HashMap::new();
    let mut twins = HashMap::new();
    for (row, title) in titles.iter().enumerate() {
        let is_known = keys.get(row).is_some_and(Option::is_some);
        if is_known || title.is_empty() {
            continue;
        }
        let by = organisations.of(row).map(|known| &known.key);
        let at = places.of(row).map(|known| &known.key);
        let other = *first.entry((name_of(title), by, at)).or_insert(row);
        if other != row {
            twins.insert(row, other);
        }
    }
    twins
}

/// The key of the entry of each row. An event is known by its title and its first day, and where only
/// one has its title, by that alone; anything else by its title.
pub(super) fn entries(table: &Table<'_>, kind: Kind) -> Vec<Key> {
    let rows = table.sheet.rows.len();
    let before: Vec<&Entry> = table.before.guide.iter().filter(|e| e.kind() == kind).collect();
    let mut keys: Vec<Option<Key>> =
        (0..rows).map(|row| key_of(&table.value(row, Field::Key))).collect();
    let mut taken: HashSet<Key> = keys.iter().flatten().cloned().collect();
    let titles: Vec<String> =
        (0..rows).map(|row| name_of(&table.name(row, Field::Title))).collect();
    let mut by_title: HashMap<String, Vec<&Entry>> = HashMap::new();
    for entry in before.iter().copied() {
        for title in entry.title().versions().map(|v| name_of(v.text)).collect::<HashSet<_>>() {
            by_title.entry(title).or_default().push(entry);
        }
    }
    let mut times: HashMap<&String, usize> = HashMap::new();
    titles.iter().for_each(|title| *times.entry(title).or_default() += 1);
    let begins = |row| table.value(row, Field::Begins);
    // First those that begin on the same day, then those whose title is one row's alone.
    for is_same_day in [true, false] {
        for ((row, title), own) in titles.iter().enumerate().zip(keys.iter_mut()) {
            let is_alone = times.get(title).is_none_or(|n| *n == 1);
            if own.is_some() || title.is_empty() || !is_same_day && !is_alone {
                continue;
            }
            let same = |entry: &&&Entry| {
                let day = first_day(&of_entry(entry, Field::Begins, Lang::EN));
                !taken.contains(entry.key()) && (!is_same_day || day == first_day(&begins(row)))
            };
            if let Some(entry) = by_title.get(title).and_then(|all| all.iter().find(same)) {
                taken.insert(entry.key().clone());
                *own = Some(entry.key().clone());
            }
        }
    }
    taken.extend(before.iter().map(|entry| entry.key().clone()));
    let mut of_twins: HashMap<(&String, String), Key> = HashMap::new();
    let mut all = Vec::with_capacity(rows);
    for ((row, title), key) in titles.iter().enumerate().zip(keys) {
        let begin = begins(row);
        let said = table.name(row, Field::Title);
        let key = key.unwrap_or_else(|| {
            let twin = of_twins.get(&(title, begin.clone())).filter(|_| !title.is_empty());
            twin.cloned().unwrap_or_else(|| new_key(kind.as_str(), &[&said, &begin], &taken))
        });
        taken.insert(key.clone());
        of_twins.insert((title, begin), key.clone());
        all.push(key);
    }
    all
}
