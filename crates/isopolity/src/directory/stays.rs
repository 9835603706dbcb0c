//! What stays of a city from one state of its directory to the next, so that a change costs what it
//! changes and not what the city holds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::directory::search::{Concepts, Sought, Stand};
use ::directory::{Directory, Index};
use locale::{Lang, Text};
use measure::Key;

/// For each service its position in the state before, if it is the same to the letter.
pub struct Stays(Vec<Option<usize>>);

impl Stays {
    /// Nothing stays of so many services.
    pub fn nothing(services: usize) -> Self {
        Self(vec![None; services])
    }

    /// What is shared by two states, both in the order of their keys.
    pub fn between(before: &Directory, now: &Directory) -> Self {
        let renamed = renamed(before, now);
        let mut rest = before.services.iter().enumerate().peekable();
        let old = now.services.iter().map(|service| {
            while rest.next_if(|(_, old)| old.key < service.key).is_some() {}
            let (at, old) = rest.next_if(|(_, old)| old.key == service.key)?;
            let is_same = Arc::ptr_eq(old, service) && !renamed.contains(&service.organisation);
            is_same.then_some(at)
        });
        Self(old.collect())
    }

    /// The index of services, from that of the state before.
    pub fn index(&self, before: Option<&Index>, now: &Directory) -> Index {
        let all = Sought::services(now);
        let stay = self.0.iter().flatten().count();
        match before.filter(|_| stay > 0) {
            Some(before) => before.renewed(self.0.iter().zip(all).map(|(old, sought)| match old {
                Some(at) => Stand::Old(*at),
                None => Stand::New(sought),
            })),
            None => Index::of(all, Concepts::in_use()),
        }
    }

    /// The positions of all services in the order of their titles in a language, from that of the state
    /// before.
    pub fn order(&self, before: &[usize], now: &Directory, lang: Lang) -> Vec<usize> {
        let title = |at: usize| {
            let service = now.services.get(at);
            service.map_or_else(String::new, |s| crate::fold::fold(s.title.show(&[lang]).text))
        };
        let mut moved = vec![None; before.len()];
        let mut new = Vec::new();
        for (at, old) in self.0.iter().enumerate() {
            match old.and_then(|old| moved.get_mut(old)) {
                Some(to) => *to = Some(at),
                None => new.push((title(at), at)),
            }
        }
        new.sort_unstable();
        let old: Vec<usize> =
            before.iter().filter_map(|old| moved.get(*old).copied().flatten()).collect();
        let (mut order, mut rest) = (Vec::with_capacity(self.0.len()), old.as_slice());
        for (own, at) in new {
            let place = rest.partition_point(|other| (title(*other), *other) < (own.clone(), at));
            let (first, after) = rest.split_at(place);
            order.extend_from_slice(first);
            order.push(at);
            rest = after;
        }
        order.extend_from_slice(rest);
        order
    }
}

/// The organisations whose services are found by other names than before.
fn renamed<'d>(before: &'d Directory, now: &'d Directory) -> BTreeSet<&'d Key> {
    let names = |directory: &'d Directory| -> BTreeMap<&'d Key, &'d Text> {
        directory.organisations.iter().map(|o| (&o.key, &o.name)).collect()
    };
    let (old, new) = (names(before), names(now));
    let all: BTreeSet<&Key> = old.keys().chain(new.keys()).copied().collect();
    all.into_iter().filter(|key| old.get(key) != new.get(key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::directory::Service;

    fn jelgava() -> Directory {
        let text = include_str!("../../../../examples/directory/jelgava.json");
        let mut directory = Directory::read(text.as_bytes()).unwrap();
        directory.services.sort_by(|a, b| a.key.cmp(&b.key));
        directory
    }

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    /// One service less, one more, one with another title, and an organisation with another name.
    fn changed(before: &Directory) -> Directory {
        let mut now = before.clone();
        now.services.remove(2);
        let new = Service { key: key("a-first"), ..Service::clone(&now.services[4]) };
        now.services.insert(0, Arc::new(new));
        Arc::make_mut(&mut now.services[6]).title.revise("Zebra");
        now.organisations[0].name.revise("Quite another");
        now
    }

    #[test]
    fn what_stays_makes_the_same_as_making_all_anew() {
        let before = jelgava();
        let now = changed(&before);
        let (stays, anew) = (Stays::between(&before, &now), Stays::nothing(now.services.len()));
        let renamed = &now.organisations[0].key;
        for (at, old) in stays.0.iter().enumerate() {
            let service = &now.services[at];
            let is_new = at == 0 || at == 6 || service.organisation == *renamed;
            assert_eq!(old.is_none(), is_new, "{}", service.key);
        }
        assert!(stays.0.iter().flatten().count() > 3);
        for lang in [Lang::EN, Lang::LV, Lang::AR] {
            let old = Stays::nothing(before.services.len()).order(&[], &before, lang);
            assert_eq!(stays.order(&old, &now, lang), anew.order(&[], &now, lang), "{lang}");
        }
        let old = Stays::nothing(before.services.len()).index(None, &before);
        let (renewed, built) = (stays.index(Some(&old), &now), anew.index(None, &now));
        for question in ["zebra", "quite another", "latvian course", "doctor", "محامي", "pap"]
        {
            for lang in [Lang::EN, Lang::AR] {
                let found = renewed.search(question, &[lang], 20);
                assert_eq!(found, built.search(question, &[lang], 20), "{question}");
            }
        }
        assert!(!renewed.search("zebra", &[Lang::EN], 1).is_empty());
    }
}
