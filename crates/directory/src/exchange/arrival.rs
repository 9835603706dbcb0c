//! What a source brings: a directory, and the names that its records have there.

use super::id_of;
use crate::file::Directory;
use crate::guide::Entry;
use crate::sort::Sort;
use locale::Text;
use measure::{Key, Problem};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// A directory as a source tells it. The keys of its records are unique within it; of a record with a
/// name of the source's own, the key is a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// What it brings.
    pub directory: Directory,
    /// How its records are called at the source, by which they are known again: an id, an address.
    /// What is left out is known by its key.
    pub ids: BTreeMap<(Sort, Key), String>,
    /// What the format tells of records.
    pub carries: Carries,
    /// What could not be taken over, told but not refused: each with its place in the source, as
    /// problems have it.
    pub notices: Vec<Problem>,
}

/// The fields that a format can tell of each sort of record, as our own file names them. Of a record
/// that is there already, all others stay as they are, and so do words in languages that the source
/// does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Carries {
    /// Of organisations.
    pub organisation: &'static [&'static str],
    /// Of places.
    pub place: &'static [&'static str],
    /// Of services.
    pub service: &'static [&'static str],
    /// Of entries, whichever of these their kind has.
    pub entry: &'static [&'static str],
}

/// Gives keys to what a source brings: the same record always the same, and no key twice.
#[derive(Debug, Default)]
pub struct Keys {
    by_id: HashMap<(Sort, String), Key>,
    taken: HashMap<Sort, HashSet<Key>>,
    /// How often the same names were used.
    used: HashMap<(Sort, String), usize>,
}

impl Keys {
    /// The key of a record by its id at the source; made out of its names where it is new, with a number
    /// behind them where there was one of these names.
    pub fn of(&mut self, sort: Sort, id: &str, names: &[&str]) -> Key {
        let named = (sort, id.to_owned());
        if let Some(key) = self.by_id.get(&named) {
            return key.clone();
        }
        let taken = self.taken.entry(sort).or_default();
        let used = self.used.entry((sort, names.join("\n"))).or_default();
        let key = loop {
            *used += 1;
            let number = used.to_string();
            let numbered = [names, &[number.as_str()]].concat();
            let names = if *used == 1 { names } else { numbered.as_slice() };
            let key = crate::table::new_key(sort.as_str(), names, taken);
            if taken.insert(key.clone()) {
                break key;
            }
        };
        self.by_id.insert(named, key.clone());
        key
    }

    /// The key that a record got before.
    #[must_use]
    pub fn known(&self, sort: Sort, id: &str) -> Option<&Key> {
        self.by_id.get(&(sort, id.to_owned()))
    }

    /// The ids by the keys that they got.
    #[must_use]
    pub fn into_ids(self) -> BTreeMap<(Sort, Key), String> {
        self.by_id.into_iter().map(|((sort, id), key)| ((sort, key), id)).collect()
    }
}

/// What a source brings, with keys that fit what is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What it brings.
    pub directory: Directory,
    /// Which key each record of the source has, to be remembered.
    pub keys: BTreeMap<(Sort, String), Key>,
}

impl Incoming {
    /// The keys of records that are there already though this source never brought them: those that
    /// were written here and come back, by the UUID in their ids, or by key and name; organisations of
    /// the same name; places of the same name and street.
    #[must_use]
    pub fn recognised(&self, there: &Directory) -> BTreeMap<(Sort, String), Key> {
        let city = there.city.as_str();
        let uuid = |sort: Sort, key: &Key| id_of(&[city, sort.as_str(), key.as_str()]).to_string();
        let by_uuid: HashMap<String, (Sort, Key)> =
            sorts_and_keys(there).map(|(sort, key)| (uuid(sort, &key), (sort, key))).collect();
        let mut by_name: HashMap<(Sort, String), Key> = HashMap::new();
        for (sort, key, names) in named(there) {
            by_name.extend(names.into_iter().map(|name| ((sort, name), key.clone())));
        }
        let mut known = BTreeMap::new();
        for (sort, key, names) in named(&self.directory) {
            let Some(id) = self.ids.get(&(sort, key)) else { continue };
            let own = uuids_in(id).find_map(|uuid| by_uuid.get(uuid));
            let own = own.filter(|(own, _)| *own == sort).map(|(_, key)| key);
            let same = || names.iter().find_map(|name| by_name.get(&(sort, name.clone())));
            known.extend(own.or_else(same).map(|key| ((sort, id.clone()), key.clone())));
        }
        known
    }

    /// The same with the keys that its records got when they came before (`known`), and with free ones
    /// where a record that is new would take the key of another (`taken`).
    #[must_use]
    pub fn settled(
        mut self,
        known: &BTreeMap<(Sort, String), Key>,
        taken: &BTreeSet<(Sort, Key)>,
    ) -> Settled {
        let mut used = taken.clone();
        used.extend(known.iter().map(|((sort, _), key)| (*sort, key.clone())));
        used.extend(sorts_and_keys(&self.directory).filter(|own| !self.ids.contains_key(own)));
        let (mut moved, mut keys) = (BTreeMap::new(), BTreeMap::new());
        for ((sort, key), id) in self.ids {
            let own = (sort, id);
            let new = known.get(&own).cloned().unwrap_or_else(|| free(sort, &key, &own.1, &used));
            used.insert((sort, new.clone()));
            keys.insert(own, new.clone());
            if new != key {
                moved.insert((sort, key), new);
            }
        }
        rename(&mut self.directory, &moved);
        Settled { directory: self.directory, keys }
    }
}

/// Each record with the names by which it is known again: an organisation by its own, a place by its own
/// and its street, anything else by key and name.
fn named(directory: &Directory) -> impl Iterator<Item = (Sort, Key, Vec<String>)> + '_ {
    let organisations = directory.organisations.iter();
    let organisations = organisations.map(|o| (Sort::Organisation, &o.key, names(&o.name, "")));
    let places = directory.places.iter();
    let places = places.map(|p| (Sort::Place, &p.key, names(&p.name, &p.address.street)));
    let services = directory.services.iter();
    let services = services.map(|s| (Sort::Service, &s.key, names(&s.title, s.key.as_str())));
    let entries = directory.guide.iter();
    let entries =
        entries.map(|e| (Sort::Entry(e.kind()), e.key(), names(e.title(), e.key().as_str())));
    let all = organisations.chain(places).chain(services).chain(entries);
    all.map(|(sort, key, names)| (sort, key.clone(), names))
}

/// Every name of a record, as names are compared.
fn names(name: &Text, beside: &str) -> Vec<String> {
    let folded = |words: &str| crate::fold::words(words).join(" ");
    let beside = folded(beside);
    name.versions().map(|version| format!("{}/{beside}", folded(version.text))).collect()
}

/// The UUIDs that stand in an id, as in `urn:uuid:…`.
fn uuids_in(id: &str) -> impl Iterator<Item = &str> {
    let is_letter = |c: char| c.is_ascii_hexdigit() || c == '-';
    id.split(move |c| !is_letter(c)).filter(|part| part.len() == 36)
}

/// The key itself if it is free, else the key with a number, else one made of the id.
fn free(sort: Sort, key: &Key, id: &str, used: &BTreeSet<(Sort, Key)>) -> Key {
    let numbered = (2..100).filter_map(|n| Key::from_name(&format!("{key}-{n}")).ok());
    let mut all = std::iter::once(key.clone()).chain(numbered);
    let is_free = |key: &Key| !used.contains(&(sort, key.clone()));
    all.find(is_free)
        .unwrap_or_else(|| crate::table::new_key(sort.as_str(), &["", id], &HashSet::new()))
}

/// The sort and key of each record.
pub fn sorts_and_keys(directory: &Directory) -> impl Iterator<Item = (Sort, Key)> + '_ {
    let organisations = directory.organisations.iter().map(|o| (Sort::Organisation, &o.key));
    let places = directory.places.iter().map(|p| (Sort::Place, &p.key));
    let services = directory.services.iter().map(|s| (Sort::Service, &s.key));
    let entries = directory.guide.iter().map(|e| (Sort::Entry(e.kind()), e.key()));
    let all = organisations.chain(places).chain(services).chain(entries);
    all.map(|(sort, key)| (sort, key.clone()))
}

/// Gives records other keys, and lets what names them follow.
fn rename(directory: &mut Directory, moved: &BTreeMap<(Sort, Key), Key>) {
    if moved.is_empty() {
        return;
    }
    let to = |sort: Sort, key: &mut Key| {
        if let Some(new) = moved.get(&(sort, key.clone())) {
            *key = new.clone();
        }
    };
    directory.organisations.iter_mut().for_each(|o| to(Sort::Organisation, &mut o.key));
    directory.places.iter_mut().for_each(|p| to(Sort::Place, &mut p.key));
    for service in &mut directory.services {
        let service = Arc::make_mut(service);
        to(Sort::Service, &mut service.key);
        to(Sort::Organisation, &mut service.organisation);
        service.places.iter_mut().for_each(|key| to(Sort::Place, key));
    }
    for entry in &mut directory.guide {
        follow(entry, &to);
    }
}

fn follow(entry: &mut Entry, to: &impl Fn(Sort, &mut Key)) {
    let kind = entry.kind();
    to(Sort::Entry(kind), entry.key_mut());
    let (organisation, place) = match entry {
        Entry::Page(page) => {
            page.parent.iter_mut().for_each(|key| to(Sort::Entry(kind), key));
            let desk = Sort::Entry(crate::guide::Kind::Desk);
            page.desks.iter_mut().for_each(|key| to(desk, key));
            return;
        }
        Entry::Event(event) => (&mut event.organisation, &mut event.place),
        Entry::Desk(desk) => (&mut desk.organisation, &mut desk.place),
        Entry::News(_) | Entry::Number(_) | Entry::Term(_) => return,
    };
    organisation.iter_mut().for_each(|key| to(Sort::Organisation, key));
    place.iter_mut().for_each(|key| to(Sort::Place, key));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_records_of_one_name_share_a_key() {
        let mut keys = Keys::default();
        let mut key = |id: &str, name: &str| keys.of(Sort::Service, id, &[name]);
        let latin = ["a", "b", "c", "a"].map(|id| key(id, "Advice").to_string());
        assert_eq!(latin, ["advice", "advice-2", "advice-3", "advice"]);
        let arabic: HashSet<Key> = ["d", "e", "f"].map(|id| key(id, "مشورة")).into();
        assert_eq!(arabic.len(), 3);
        assert_eq!(key("g", "Advice 2!").as_str().split('-').next(), Some("service"));
        assert_eq!(keys.into_ids().len(), 7);
    }
}
