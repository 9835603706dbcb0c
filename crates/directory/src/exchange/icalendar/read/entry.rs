//! Events as entries of a directory: their words, places and keys.

use super::Settings;
use super::parts::told;
use super::series::Made;
use super::told::{What, Words};
use crate::contact::Web;
use crate::exchange::icalendar::words::{Fitted, blocks, fitted, title};
use crate::exchange::icalendar::write::location;
use crate::exchange::{Carries, Incoming, Keys};
use crate::file::Directory;
use crate::guide::{Entry, Event, Kind, MOST_ENTRIES_OF_A_CITY, validate_entry};
use crate::service::Cost;
use crate::sort::Sort;
use crate::thesaurus::Thesaurus;
use locale::Text;
use measure::{Key, Problem, Problems};
use std::collections::{HashMap, HashSet};

/// What a calendar tells of an event.
const TOLD: &[&str] = &["title", "body", "when", "online"];
/// What it tells when it names places that are known.
const TOLD_WITH_PLACES: &[&str] = &["title", "body", "when", "online", "place"];
/// The most letters of words that are looked at.
const MOST_LETTERS: usize = 20_000;

/// What the calendar brings.
pub(super) fn incoming(made: &[Made<'_>], settings: &Settings<'_>, notices: Problems) -> Incoming {
    let mut directory = Directory::new(settings.city.clone());
    let name = settings.defaults.organisation.as_str();
    let key = crate::table::new_key(Sort::Organisation.as_str(), &[name], &HashSet::new());
    directory.organisations.extend(settings.defaults.organisation(key));
    let mut writing = Writing {
        settings,
        organisation: directory.organisations.first().map(|own| own.key.clone()),
        places: places(settings),
        themes: None,
        keys: Keys::default(),
        notices,
    };
    for made in made {
        if directory.guide.len() == MOST_ENTRIES_OF_A_CITY {
            let notice = told("too-many", made.number).with("most", MOST_ENTRIES_OF_A_CITY);
            writing.notices.add(notice);
            break;
        }
        directory.guide.extend(writing.entry(made));
    }
    let has_place = |entry: &Entry| matches!(entry, Entry::Event(Event { place: Some(_), .. }));
    let entry = if directory.guide.iter().any(has_place) { TOLD_WITH_PLACES } else { TOLD };
    Incoming {
        directory,
        ids: writing.keys.into_ids(),
        carries: Carries { entry, ..Carries::default() },
        notices: writing.notices.into_iter().collect(),
    }
}

/// Known places by what calendars may call them.
fn places(settings: &Settings<'_>) -> HashMap<String, Key> {
    let mut all = HashMap::new();
    for place in settings.places {
        for name in place.name.versions() {
            for called in [name.text, &location(place, name.text)] {
                all.entry(bare(called)).or_insert_with(|| place.key.clone());
            }
        }
    }
    all
}

/// Words without regard to case and blanks.
fn bare(words: &str) -> String {
    words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Events as they are made into entries.
struct Writing<'s> {
    settings: &'s Settings<'s>,
    organisation: Option<Key>,
    places: HashMap<String, Key>,
    /// What words are about, when any was met.
    themes: Option<HashMap<String, Key>>,
    keys: Keys,
    notices: Problems,
}

/// Where an event takes place, and which words of it nobody knows.
#[derive(Default)]
struct Where<'w> {
    place: Option<Key>,
    online: Option<Web>,
    rest: Option<&'w Words>,
}

impl Writing<'_> {
    /// An entry; `None` when it cannot be one, which is told.
    fn entry(&mut self, made: &Made<'_>) -> Option<Entry> {
        let what = made.what;
        let Some(words) = &what.title else {
            self.notices.add(told("missing-field", made.number).with("field", "SUMMARY"));
            return None;
        };
        let title = self.fitted(title(&words.text), words);
        let place = self.place(what);
        let mut event = Event {
            key: crate::file::placeholder(),
            title,
            body: self.body(what, &place),
            organisation: self.organisation.clone(),
            place: place.place,
            online: place.online,
            when: made.when.clone(),
            themes: self.themes(what),
            languages: Vec::new(),
            cost: Cost::Unknown,
            picture: None,
            provenance: self.settings.defaults.provenance,
        };
        let found = validate_entry(&Entry::Event(event.clone()));
        if !found.is_empty() {
            let place = format!("line {}", made.number);
            self.notices.extend(found.into_iter().map(|p| Problem { place: place.clone(), ..p }));
            return None;
        }
        event.key = self.key(made, event.title.source_text());
        Some(Entry::Event(event))
    }

    /// A key by what the event is called, if need be with its day.
    fn key(&mut self, made: &Made<'_>, title: &str) -> Key {
        let day = made.when.first.first_day().to_string();
        self.keys.of(Sort::Entry(Kind::Event), &made.id, &[title, &day, &made.id])
    }

    /// Words with the language that they are in; that they were cut is told.
    fn fitted(&mut self, fitted: Fitted, words: &Words) -> Text {
        if let Some(length) = fitted.too_long {
            let most = fitted.words.chars().count();
            let notice = told("too-long", words.number).with("length", length);
            self.notices.add(notice.with("most", most));
        }
        Text::new(words.lang.unwrap_or(self.settings.defaults.language), fitted.words)
    }

    /// What happens there; then where, in words that name no known place; then where one reads more.
    fn body(&mut self, what: &What<'_>, place: &Where<'_>) -> Option<Text> {
        let text = |words: &Words| words.text.chars().take(MOST_LETTERS).collect::<String>();
        let said = what.body.as_ref().map(text).unwrap_or_default();
        let link = what.url.filter(|url| Web::parse(url).is_ok() && !said.contains(url));
        let parts = [said.as_str(), &place.rest.map(text).unwrap_or_default(), link.unwrap_or("")];
        let blocks: Vec<_> = parts.into_iter().flat_map(blocks).collect();
        let first = what.body.as_ref().or(place.rest).or(what.title.as_ref())?;
        let body = self.fitted(fitted(&blocks), first);
        (!body.is_empty()).then_some(body)
    }

    /// Where it takes place.
    fn place<'w>(&self, what: &'w What<'_>) -> Where<'w> {
        let online = what.conference.and_then(|address| Web::parse(address).ok());
        let Some(words) = &what.location else { return Where { online, ..Where::default() } };
        if let Ok(address) = Web::parse(&words.text) {
            return Where { online: online.or(Some(address)), ..Where::default() };
        }
        if let Some(place) = self.places.get(&bare(&words.text)) {
            return Where { place: Some(place.clone()), online, rest: None };
        }
        // A room may follow the name of a house.
        let house = words.text.split(',').next().unwrap_or_default();
        let place = self.places.get(&bare(house)).cloned();
        Where { place, online, rest: Some(words) }
    }

    /// What it is about, as far as the thesaurus knows the words.
    fn themes(&mut self, what: &What<'_>) -> Vec<Key> {
        let mut themes: Vec<Key> = Vec::new();
        for word in &what.categories {
            let known = self.themes.get_or_insert_with(concepts);
            if let Some(theme) = known.get(&bare(word)).filter(|theme| !themes.contains(theme)) {
                themes.push(theme.clone());
            }
        }
        themes.truncate(crate::check::MOST_ENTRIES);
        themes
    }
}

/// The concepts of the thesaurus by their keys and by their names in every language.
fn concepts() -> HashMap<String, Key> {
    let mut all = HashMap::new();
    for concept in Thesaurus::in_use().concepts() {
        all.insert(concept.key.as_str().to_owned(), concept.key.clone());
        for label in concept.phrases.values().filter_map(|labels| labels.first()) {
            all.entry(bare(label)).or_insert_with(|| concept.key.clone());
        }
    }
    all
}
