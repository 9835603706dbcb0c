//! What is kept of entries.

use std::collections::BTreeSet;

use ::directory::guide::{Entry, Kind};
use measure::Key;

use crate::directory::store::{draft, show};
use crate::directory::{Kept, Standing, State};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::shown::Presence;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    ALL = "select key, record, state, version, draft, standing, note from entry where city = $1 order by kind, key";
    OF_KIND = "select key, record, state, version, draft, standing, note from entry where city = $1 and kind = $2 order by key";
    HANDED_IN = "select key, record, state, version, draft, standing, note from entry
        where city = $1 and standing = 'review' order by kind, key limit 200";
    ONE = "select key, record, state, version, draft, standing, note from entry where city = $1 and kind = $2 and key = $3";
    PUBLISHED = "select record from entry where city = $1 and state = 'published' order by kind, key";
    PUBLISHED_PAGE = "select record from entry where city = $1 and kind = 'page' and key = $2 and state = 'published'";
    PUBLISHED_PAGES = "select city, record from entry where kind = 'page' and state = 'published' and mirrors = ''
        and city <> $1 order by city, key limit 2000";
    CITIES = "select distinct city from entry where state = 'published' order by city";
    MIRRORING = "select city, key from entry where mirrors = $1 and state = 'published' order by city, key";
    ADD = "insert into entry (city, kind, key, record, state, draft, standing, mirrors, note, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) on conflict (city, kind, key) do nothing";
    CHANGE = "update entry set record = $4, state = $5, draft = $6, standing = $7, mirrors = $8, note = $9,
        version = version + 1 where city = $1 and kind = $2 and key = $3 and version = $10";
    EVERY_ENTRY = "select * from entry where (city, kind, key) > ($1, $2, $3) order by city, kind, key limit 200";
}

/// Every entry of a city.
pub async fn all(store: &Store, city: &Key) -> Result<Vec<Kept<Entry>>, Fault> {
    store.list(ALL, values![city]).await
}

/// Every entry of a city, as a change sees them.
pub async fn all_in(change: &mut Change, city: &Key) -> Result<Vec<Kept<Entry>>, Fault> {
    change.all(ALL, values![city]).await?.iter().map(FromRow::from_row).collect()
}

/// The entries that wait for review.
pub async fn handed_in(store: &Store, city: &Key) -> Result<Vec<Kept<Entry>>, Fault> {
    store.list(HANDED_IN, values![city]).await
}

/// The entries of a kind.
pub async fn of_kind(store: &Store, city: &Key, kind: Kind) -> Result<Vec<Kept<Entry>>, Fault> {
    store.list(OF_KIND, values![city, kind.as_str()]).await
}

/// An entry.
pub async fn one(
    store: &Store,
    city: &Key,
    kind: Kind,
    key: &Key,
) -> Result<Option<Kept<Entry>>, Fault> {
    store.find(ONE, values![city, kind.as_str(), key]).await
}

/// What readers see of a city, before it is put in step with what it mirrors.
pub async fn published(store: &Store, city: &Key) -> Result<Vec<Entry>, Fault> {
    store.all(PUBLISHED, values![city]).await?.iter().map(|row| row.json("record")).collect()
}

/// A page that readers see.
pub async fn published_page(store: &Store, city: &Key, key: &Key) -> Result<Option<Entry>, Fault> {
    let row = store.maybe(PUBLISHED_PAGE, values![city, key]).await?;
    row.map(|row| row.json("record")).transpose()
}

/// The pages of all other cities that a city may mirror.
pub async fn pages_elsewhere(store: &Store, city: &Key) -> Result<Vec<(Key, Entry)>, Fault> {
    let rows = store.all(PUBLISHED_PAGES, values![city]).await?;
    rows.iter().map(|row| Ok((row.key("city")?, row.json("record")?))).collect()
}

/// The cities that have published something here.
pub async fn cities(store: &Store) -> Result<Vec<Key>, Fault> {
    store.all(CITIES, vec![]).await?.iter().map(|row| row.key("city")).collect()
}

/// The cities that mirror a page.
pub async fn mirroring(store: &Store, city: &Key, key: &Key) -> Result<Vec<Key>, Fault> {
    let rows = store.all(MIRRORING, values![format!("{city}.{key}")]).await?;
    let cities: Result<BTreeSet<Key>, Fault> = rows.iter().map(|row| row.key("city")).collect();
    Ok(cities?.into_iter().collect())
}

fn mirrors(entry: &Entry) -> String {
    let Entry::Page(page) = entry else { return String::new() };
    page.mirrors.as_ref().map_or_else(String::new, |(city, key)| format!("{city}.{key}"))
}

/// Adds an entry; says whether the key was free.
pub async fn add(change: &mut Change, city: &Key, new: &Kept<Entry>) -> Result<bool, Fault> {
    let record = &new.record;
    let values = values![
        city,
        record.kind().as_str(),
        record.key(),
        Value::json(record)?,
        new.state.as_str(),
        draft(new)?,
        new.standing.as_str(),
        mirrors(record),
        new.note.as_str(),
    ];
    let is_added = change.run(ADD, values).await? == 1;
    if is_added {
        show(change, city, (record.kind().as_str(), record.key()), None, new);
        note(change, city, None, new).await?;
    }
    Ok(is_added)
}

/// Changes an entry that is still at this version; says whether it was.
pub async fn change(
    change: &mut Change,
    city: &Key,
    before: &Kept<Entry>,
    after: &Kept<Entry>,
) -> Result<bool, Fault> {
    let record = &after.record;
    let values = values![
        city,
        record.kind().as_str(),
        record.key(),
        Value::json(record)?,
        after.state.as_str(),
        draft(after)?,
        after.standing.as_str(),
        mirrors(record),
        after.note.as_str(),
        after.version,
    ];
    let is_changed = change.run(CHANGE, values).await? == 1;
    if is_changed {
        let record = &after.record;
        show(change, city, (record.kind().as_str(), record.key()), Some(before), after);
        note(change, city, Some(before), after).await?;
    }
    Ok(is_changed)
}

/// What newcomers see of an entry.
fn seen(kept: &Kept<Entry>) -> Option<&Entry> {
    (kept.state == State::Published).then_some(&kept.record)
}

async fn note(
    change: &mut Change,
    city: &Key,
    before: Option<&Kept<Entry>>,
    after: &Kept<Entry>,
) -> Result<(), Fault> {
    let record = &after.record;
    change.renews(Remembered::Directory(city.clone()));
    if record.kind() == Kind::Page {
        let rows = change.all(MIRRORING, values![format!("{city}.{}", record.key())]).await?;
        for row in rows {
            let mirroring = row.key("city")?;
            change.renews(Remembered::Directory(mirroring.clone()));
            if before.and_then(seen) != seen(after) {
                change.shows(&mirroring, Kind::Page.as_str(), &row.key("key")?, Presence::Shown);
            }
        }
    }
    let thing = format!("{city}.{}", record.key());
    let kind = (record.kind().as_str(), thing.as_str());
    let (act, was, is) = match before {
        Some(before) => {
            let (act, was, is) = super::super::told(before, after);
            (act, Some(was), is)
        }
        None => (super::super::act(None, after), None, after.current()),
    };
    change.note(act, kind, Some(city.as_str()), was, Some(is)).await
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let key = &[Text("city"), Text("kind"), Text("key")];
    let read = |row: &Row| <Kept<Entry> as FromRow>::from_row(row).map(drop);
    reader.read_by("entry", EVERY_ENTRY, key, read).await?;
    Ok(reader.findings())
}

impl Standing {
    /// The standing as it is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Writing => "writing",
            Self::Review => "review",
        }
    }
}
