//! The texts of a city, a row each, whatever record they belong to; and saving translations of them.

use std::collections::BTreeMap;

use ::directory::check::{LONGEST_PROSE, LONGEST_TITLE};
use ::directory::guide::{self, Entry, Term, Translating};
use ::directory::{LONGEST_ALT, Organisation, Picture, Place, Service, Texts};
use locale::{Lang, State as TextState, Text};
use measure::Key;

use crate::app::App;
use crate::directory::guide::store as entries;
use crate::directory::pictures::{is_seen, store as pictures};
use crate::directory::store::{self, Record, Written};
use crate::directory::{self, Kept, State};
use crate::fold::fold;
use crate::store::Fault;
use crate::store::change::Author;

/// What a text belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A service.
    Service,
    /// An entry.
    Entry(guide::Kind),
    /// An organisation.
    Organisation,
    /// A place.
    Place,
    /// A picture.
    Picture,
}

impl Kind {
    /// The kind in a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Entry(kind) => kind.as_str(),
            Self::Organisation => "organisation",
            Self::Place => "place",
            Self::Picture => "picture",
        }
    }

    /// Reads that word.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "service" => Some(Self::Service),
            "organisation" => Some(Self::Organisation),
            "place" => Some(Self::Place),
            "picture" => Some(Self::Picture),
            other => guide::Kind::parse(other).map(Self::Entry),
        }
    }
}

/// A text.
#[derive(Clone, Debug)]
pub struct Row {
    pub kind: Kind,
    pub key: Key,
    pub field: &'static str,
    pub text: Text,
    /// What the record is called.
    pub title: Text,
    /// Whether translations of a machine are held back.
    pub is_about_rights: bool,
    /// Whether the word stays as it is.
    pub translating: Translating,
}

/// How a translation stands; what asks for work first comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    Outdated,
    Missing,
    Machine,
    Draft,
    Reviewed,
    Original,
}

impl Row {
    /// How the text stands in a language.
    pub fn standing(&self, lang: Lang) -> Standing {
        if self.text.source() == lang || self.text.source_text().trim().is_empty() {
            return Standing::Original;
        }
        match self.text.version(lang).filter(|v| !v.text.trim().is_empty()) {
            None => Standing::Missing,
            Some(version) => match version.state {
                TextState::Outdated => Standing::Outdated,
                TextState::Machine => Standing::Machine,
                TextState::Draft => Standing::Draft,
                _ => Standing::Reviewed,
            },
        }
    }

    /// Its words in a language; none where it is not translated.
    pub fn in_lang(&self, lang: Lang) -> &str {
        self.text.version(lang).map_or("", |v| v.text)
    }

    /// Whether saying "reviewed" would change anything.
    pub fn can_be_reviewed(&self, lang: Lang) -> bool {
        matches!(self.standing(lang), Standing::Outdated | Standing::Machine | Standing::Draft)
    }

    /// Protected words that the original has and a translation has not, compared without case; none
    /// of a translation that is not there.
    pub fn lost<'w>(&self, protected: &'w [String], translation: &str) -> Vec<&'w str> {
        if translation.trim().is_empty() {
            return Vec::new();
        }
        let (source, translation) = (fold(self.text.source_text()), fold(translation));
        let is_lost = |word: &&String| {
            let word = fold(word);
            !word.is_empty() && source.contains(&word) && !translation.contains(&word)
        };
        protected.iter().filter(is_lost).map(String::as_str).collect()
    }

    /// Whether it is a text of the record of this name, `<kind>:<key>`.
    pub fn belongs_to(&self, record: &str) -> bool {
        let own = record.split_once(':');
        own.is_some_and(|(kind, key)| kind == self.kind.as_str() && key == self.key.as_str())
    }

    /// The name of the text in a form.
    pub fn name(&self) -> String {
        name(self.kind, &self.key, self.field)
    }

    /// The most characters that it may have.
    pub fn longest(&self) -> usize {
        match self.field {
            "title" | "name" => LONGEST_TITLE,
            "alt" => LONGEST_ALT,
            _ => LONGEST_PROSE,
        }
    }
}

/// A short mark of a text, to see whether it is still the same.
pub fn mark(text: &str) -> String {
    format!("{:016x}", measure::mark(text.as_bytes()))
}

/// Every text of a city that was not withdrawn: services first, then what stands beside them.
pub async fn all(app: &App, city: &Key) -> Result<Vec<Row>, Fault> {
    let mut rows = Vec::new();
    let services: Vec<Kept<Service>> = store::all(&app.store, city).await?;
    for kept in services.iter().filter(|k| k.state != State::Withdrawn) {
        let record = kept.current();
        add(&mut rows, (Kind::Service, &record.key, &record.title), record);
    }
    for kept in entries::all(&app.store, city).await? {
        let entry = kept.current();
        let is_mirror = matches!(entry, Entry::Page(page) if page.mirrors.is_some());
        if kept.state == State::Withdrawn || is_mirror {
            continue;
        }
        let from = rows.len();
        add(&mut rows, (Kind::Entry(entry.kind()), entry.key(), entry.title()), entry);
        for row in rows.iter_mut().skip(from) {
            row.is_about_rights = entry.is_about_rights();
            if let Entry::Term(Term { translating, .. }) = entry {
                row.translating = *translating;
            }
        }
    }
    let organisations: Vec<Kept<Organisation>> = store::all(&app.store, city).await?;
    for kept in &organisations {
        let record = kept.current();
        add(&mut rows, (Kind::Organisation, &record.key, &record.name), record);
    }
    let places: Vec<Kept<Place>> = store::all(&app.store, city).await?;
    for kept in &places {
        let record = kept.current();
        add(&mut rows, (Kind::Place, &record.key, &record.name), record);
    }
    let pictures: Vec<Kept<Picture>> = store::all(&app.store, city).await?;
    for kept in &pictures {
        let record = kept.current();
        add(&mut rows, (Kind::Picture, &record.key, &record.alt), record);
    }
    Ok(rows)
}

fn add(rows: &mut Vec<Row>, (kind, key, title): (Kind, &Key, &Text), record: &impl Texts) {
    let row = |(field, text): (&'static str, &Text)| Row {
        kind,
        key: key.clone(),
        field,
        text: text.clone(),
        title: title.clone(),
        is_about_rights: false,
        translating: Translating::Translate,
    };
    rows.extend(record.texts().into_iter().map(row));
}

/// The name of a text in a form.
fn name(kind: Kind, key: &Key, field: &str) -> String {
    format!("{}:{key}:{field}", kind.as_str())
}

/// The words of the glossary: their titles.
pub fn glossary(rows: &[Row]) -> Vec<Row> {
    let is_term = |row: &&Row| row.kind == Kind::Entry(guide::Kind::Term) && row.field == "title";
    rows.iter().filter(is_term).cloned().collect()
}

/// Words that stay as they are, in whatever language they stand.
pub fn protected(rows: &[Row]) -> Vec<String> {
    let kept =
        rows.iter().filter(|row| row.translating == Translating::Keep && row.field == "title");
    kept.map(|row| row.text.source_text().to_owned()).collect()
}

/// A new translation of a field.
#[derive(Debug)]
pub struct New {
    pub field: &'static str,
    pub words: String,
    pub state: TextState,
}

/// Into what translations are saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Into a draft: newcomers see nothing of it until somebody publishes.
    Draft,
    /// The same, handed in for review.
    HandedIn,
    /// Into what newcomers read.
    Published,
}

/// Saves translations, all or none; gives back names and words of those that only
/// somebody who may publish can save.
pub async fn save(
    app: &App,
    author: Author,
    city: &Key,
    lang: Lang,
    changes: BTreeMap<(Kind, Key), Vec<New>>,
    into: Change,
) -> Result<Vec<(String, String)>, Fault> {
    let mut change = app.change(author).await?;
    let mut held = Vec::new();
    let mut is_changed = false;
    for ((kind, key), news) in changes {
        match kind {
            Kind::Service => {
                is_changed |=
                    save_one::<Service>(app, &mut change, (city, &key, lang), &news, into).await?;
            }
            Kind::Organisation => {
                is_changed |=
                    save_one::<Organisation>(app, &mut change, (city, &key, lang), &news, into)
                        .await?;
            }
            Kind::Place => {
                is_changed |=
                    save_one::<Place>(app, &mut change, (city, &key, lang), &news, into).await?;
            }
            Kind::Entry(kind) => {
                let found = entries::one(&app.store, city, kind, &key).await?;
                let Some(before) = found else { continue };
                let after = translated(&before, lang, &news, into);
                is_changed |= entries::change(&mut change, city, &before, &after).await?;
            }
            Kind::Picture => {
                let Some(before) = one::<Picture>(app, city, &key).await? else { continue };
                // A picture has no draft: what newcomers see is changed by who may publish.
                if into != Change::Published && is_seen(&mut change, city, &key).await? {
                    held.extend(
                        news.into_iter().map(|new| (name(kind, &key, new.field), new.words)),
                    );
                    continue;
                }
                let mut after = before.record.clone();
                put(&mut after, lang, &news);
                is_changed |= pictures::change(&mut change, city, &before, &after, None).await?;
            }
        }
    }
    // Where everything is held there is nothing to note.
    if is_changed {
        change.commit().await?;
    }
    Ok(held)
}

/// Saves translations of one record; says whether it was still as it was read.
async fn save_one<T: Written + Texts>(
    app: &App,
    change: &mut crate::store::change::Change,
    (city, key, lang): (&Key, &Key, Lang),
    news: &[New],
    into: Change,
) -> Result<bool, Fault> {
    let Some(before) = one::<T>(app, city, key).await? else { return Ok(false) };
    store::change(change, city, &before, &translated(&before, lang, news, into)).await
}

async fn one<T: Record>(app: &App, city: &Key, key: &Key) -> Result<Option<Kept<T>>, Fault> {
    store::one(&app.store, city, key).await
}

/// A kept record with translations: in its draft, or in what newcomers read and in a draft of it.
fn translated<T: Texts + Clone>(
    before: &Kept<T>,
    lang: Lang,
    news: &[New],
    into: Change,
) -> Kept<T> {
    let mut after = before.clone();
    if before.state == State::Published && into != Change::Published && after.draft.is_none() {
        after.draft = Some(before.record.clone());
    }
    if into == Change::HandedIn {
        after.standing = directory::Standing::Review;
    }
    if let Some(draft) = &mut after.draft {
        put(draft, lang, news);
    }
    if into == Change::Published || after.draft.is_none() {
        put(&mut after.record, lang, news);
    }
    after
}

fn put(record: &mut impl Texts, lang: Lang, news: &[New]) {
    for new in news {
        if let Some(text) = record.text_mut(new.field) {
            text.translate(lang, new.words.as_str(), new.state);
        }
    }
}
