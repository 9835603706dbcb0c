//! What is kept of organisations, places, services and public holidays.
//!
//! A record is the library's own, kept as JSON; beside it stand only what statements ask for.

use std::collections::BTreeSet;
use std::sync::Arc;

use ::directory::exchange::{Changed, Changes};
use ::directory::{Directory, Organisation, Picture, Place, Service};
use jiff::civil::Date;
use measure::Key;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::thing::{Named, Sort};
use super::{Kept, Standing, State};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::shown::{self, Presence};
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    CITIES = "select distinct city from service where state = 'published' order by city";
    CITIES_WITH_ENTRIES = "select city from organisation union select city from service union select city from entry order by city";
    ORGANISATIONS = "select key, record, state, version, draft, standing, note from organisation where city = $1 order by key";
    ORGANISATION = "select key, record, state, version, draft, standing, note from organisation where city = $1 and key = $2";
    ADD_ORGANISATION = "insert into organisation (city, key, record, state, draft, standing, note, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (city, key) do nothing";
    CHANGE_ORGANISATION = "update organisation set record = $3, state = $4, draft = $5, standing = $6, note = $7,
        version = version + 1 where city = $1 and key = $2 and version = $8";
    REMOVE_ORGANISATION = "delete from organisation where city = $1 and key = $2 and version = $3";
    PLACES = "select key, record, state, version, draft, standing, note from place where city = $1 order by key";
    PLACE = "select key, record, state, version, draft, standing, note from place where city = $1 and key = $2";
    ADD_PLACE = "insert into place (city, key, record, state, draft, standing, note, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (city, key) do nothing";
    CHANGE_PLACE = "update place set record = $3, state = $4, draft = $5, standing = $6, note = $7,
        version = version + 1 where city = $1 and key = $2 and version = $8";
    REMOVE_PLACE = "delete from place where city = $1 and key = $2 and version = $3";
    PICTURES = "select key, record, '' as state, version, null as draft, '' as standing, '' as note from picture where city = $1 order by key";
    PICTURE = "select key, record, '' as state, version, null as draft, '' as standing, '' as note from picture where city = $1 and key = $2";
    SERVICES = "select key, record, state, version, draft, standing, note from service where city = $1 order by key";
    ORGANISATIONS_HANDED_IN = "select key, record, state, version, draft, standing, note from organisation
        where city = $1 and standing = 'review' order by key limit 200";
    PLACES_HANDED_IN = "select key, record, state, version, draft, standing, note from place
        where city = $1 and standing = 'review' order by key limit 200";
    SERVICES_HANDED_IN = "select key, record, state, version, draft, standing, note from service
        where city = $1 and standing = 'review' order by key limit 200";
    PUBLISHED = "select record, version from service where city = $1 and state = 'published' order by key";
    PUBLISHED_VERSIONS = "select key, version from service where city = $1 and state = 'published' order by key";
    PUBLISHED_ONE = "select record, version from service where city = $1 and key = $2 and state = 'published'";
    SERVICE = "select key, record, state, version, draft, standing, note from service where city = $1 and key = $2";
    ADD_SERVICE = "insert into service (city, key, record, state, draft, standing, note, organisation, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 1) on conflict (city, key) do nothing";
    CHANGE_SERVICE = "update service set record = $3, state = $4, draft = $5, standing = $6, note = $7,
        version = version + 1, organisation = $9 where city = $1 and key = $2 and version = $8";
    LEAVE_PLACES = "delete from service_place where city = $1 and service = $2";
    GIVE_AT = "insert into service_place (city, service, place) values ($1, $2, $3) on conflict do nothing";
    SERVICES_BY = "select count(*) as n from service where city = $1 and organisation = $2";
    SERVICES_AT = "select count(*) as n from service_place where city = $1 and place = $2";
    HOLIDAYS = "select dates, version from holidays where city = $1";
    SET_HOLIDAYS = "insert into holidays (city, dates, version) values ($1, $2, 1)
        on conflict (city) do update set dates = excluded.dates, version = holidays.version + 1
        where holidays.version = $3";
    EVERY_ORGANISATION = "select * from organisation where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_PLACE = "select * from place where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_SERVICE = "select * from service where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_GIVEN_AT = "select * from service_place where (city, service, place) > ($1, $2, $3) order by city, service, place limit 200";
    EVERY_HOLIDAYS = "select * from holidays where city > $1 order by city limit 200";
}

impl<T: DeserializeOwned> FromRow for Kept<T> {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let state: String = row.get("state")?;
        Ok(Self {
            record: row.json("record")?,
            // Pictures have no state of their own: they are shown with what shows them.
            state: State::parse(&state).unwrap_or(State::Published),
            draft: row.maybe_json("draft")?,
            standing: if row.get::<String>("standing")? == "review" {
                Standing::Review
            } else {
                Standing::Writing
            },
            note: row.get("note")?,
            version: row.get("version")?,
        })
    }
}

/// A kind of record, with the statements that keep it.
pub trait Record: Serialize + DeserializeOwned + Clone + PartialEq {
    /// What the journal calls it.
    const KIND: &'static str;
    /// Every one of a city.
    const ALL: &'static str;
    /// One by its key.
    const ONE: &'static str;
    /// Its key.
    fn key(&self) -> &Key;
}

macro_rules! records {
    ($($type:ident $kind:literal $all:ident $one:ident;)*) => {
        $(impl Record for $type {
            const KIND: &'static str = $kind;
            const ALL: &'static str = $all;
            const ONE: &'static str = $one;
            fn key(&self) -> &Key {
                &self.key
            }
        })*
    };
}

records! {
    Organisation "organisation" ORGANISATIONS ORGANISATION;
    Place "place" PLACES PLACE;
    Picture "picture" PICTURES PICTURE;
    Service "service" SERVICES SERVICE;
}

/// A kind of record that is written, reviewed and published.
pub trait Written: Record + Send + Sync {
    /// The statement that adds one.
    const ADD: &'static str;
    /// The statement that changes one.
    const CHANGE: &'static str;
    /// Those that wait for review.
    const HANDED_IN: &'static str;

    /// What stands beside the record, for statements to ask for.
    fn beside(&self) -> Vec<Value> {
        Vec::new()
    }

    /// What else is to be kept when one is added or changed.
    fn settle(
        _: &mut Change,
        _: &Key,
        _: &Kept<Self>,
    ) -> impl Future<Output = Result<(), Fault>> + Send {
        std::future::ready(Ok(()))
    }
}

impl Written for Organisation {
    const ADD: &'static str = ADD_ORGANISATION;
    const CHANGE: &'static str = CHANGE_ORGANISATION;
    const HANDED_IN: &'static str = ORGANISATIONS_HANDED_IN;
}

impl Written for Place {
    const ADD: &'static str = ADD_PLACE;
    const CHANGE: &'static str = CHANGE_PLACE;
    const HANDED_IN: &'static str = PLACES_HANDED_IN;
}

impl Written for Service {
    const ADD: &'static str = ADD_SERVICE;
    const CHANGE: &'static str = CHANGE_SERVICE;
    const HANDED_IN: &'static str = SERVICES_HANDED_IN;

    fn beside(&self) -> Vec<Value> {
        values![&self.organisation]
    }

    async fn settle(change: &mut Change, city: &Key, kept: &Kept<Self>) -> Result<(), Fault> {
        give_at(change, city, kept).await
    }
}

/// A kind of record that can be removed while nothing needs it.
pub trait Removable: Record {
    /// The statement that counts what needs one.
    const NEEDS: &'static str;
    /// The statement that removes one.
    const REMOVE: &'static str;
}

impl Removable for Organisation {
    const NEEDS: &'static str = SERVICES_BY;
    const REMOVE: &'static str = REMOVE_ORGANISATION;
}

impl Removable for Place {
    const NEEDS: &'static str = SERVICES_AT;
    const REMOVE: &'static str = REMOVE_PLACE;
}

/// Every record of a kind, in the order of the keys.
pub async fn all<T: Record>(store: &Store, city: &Key) -> Result<Vec<Kept<T>>, Fault> {
    store.list(T::ALL, values![city]).await
}

/// Those of a kind that wait for review.
pub async fn handed_in<T: Written>(store: &Store, city: &Key) -> Result<Vec<Kept<T>>, Fault> {
    store.list(T::HANDED_IN, values![city]).await
}

/// Every record of a kind, as a change sees them.
pub async fn all_in<T: Record>(change: &mut Change, city: &Key) -> Result<Vec<Kept<T>>, Fault> {
    change.all(T::ALL, values![city]).await?.iter().map(FromRow::from_row).collect()
}

/// A record by its key.
pub async fn one<T: Record>(
    store: &Store,
    city: &Key,
    key: &Key,
) -> Result<Option<Kept<T>>, Fault> {
    store.find(T::ONE, values![city, key]).await
}

/// Whether a record is there, as a change sees it.
pub async fn is_there<T: Record>(
    change: &mut Change,
    city: &Key,
    key: &Key,
) -> Result<bool, Fault> {
    Ok(!change.all(T::ONE, values![city, key]).await?.is_empty())
}

/// The cities that have a published service.
pub async fn cities(store: &Store) -> Result<Vec<Key>, Fault> {
    store.all(CITIES, vec![]).await?.iter().map(|row| row.key("city")).collect()
}

/// The cities that have an organisation or a service, whatever its state.
pub async fn cities_with_entries(store: &Store) -> Result<Vec<Key>, Fault> {
    store.all(CITIES_WITH_ENTRIES, vec![]).await?.iter().map(|row| row.key("city")).collect()
}

/// A service that newcomers see.
#[derive(Clone, Debug)]
pub struct Published {
    /// The version in which it was read.
    pub version: i64,
    /// The service.
    pub service: Arc<Service>,
}

impl FromRow for Published {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self { version: row.get("version")?, service: Arc::new(row.json("record")?) })
    }
}

/// So many services are read one by one when they changed; of more, all are read.
const MOST_ONE_BY_ONE: usize = 200;

/// The services that newcomers see, in the order of their keys.
pub async fn services(store: &Store, city: &Key) -> Result<Vec<Published>, Fault> {
    let mut services: Vec<Published> = store.list(PUBLISHED, values![city]).await?;
    // Databases differ in how they order letters and signs.
    services.sort_by(|a, b| a.service.key.cmp(&b.service.key));
    Ok(services)
}

/// The same where some are known from before: only what changed is read.
pub async fn services_since(
    store: &Store,
    city: &Key,
    known: impl Fn(&Key) -> Option<Published>,
) -> Result<Vec<Published>, Fault> {
    let (mut services, mut changed) = (Vec::new(), Vec::new());
    for row in store.all(PUBLISHED_VERSIONS, values![city]).await? {
        let (key, version) = (row.key("key")?, row.get::<i64>("version")?);
        match known(&key).filter(|known| known.version == version) {
            Some(known) => services.push(known),
            None => changed.push(key),
        }
    }
    if changed.len() > MOST_ONE_BY_ONE {
        return self::services(store, city).await;
    }
    for key in &changed {
        services.extend(store.find::<Published>(PUBLISHED_ONE, values![city, key]).await?);
    }
    services.sort_by(|a, b| a.service.key.cmp(&b.service.key));
    Ok(services)
}

/// What newcomers read of a city: all that is published.
pub async fn published(store: &Store, city: &Key) -> Result<Directory, Fault> {
    let services = services(store, city).await?;
    Ok(Directory {
        services: services.into_iter().map(|published| published.service).collect(),
        guide: super::guide::store::published(store, city).await?,
        ..around(store, city).await?
    })
}

/// What services of a city are given by, where and when, as newcomers see it: all of the directory
/// but services and entries.
pub async fn around(store: &Store, city: &Key) -> Result<Directory, Fault> {
    around_as(store, city, Kept::published, Kept::published).await
}

/// The same as its writers see it.
pub async fn around_as_written(store: &Store, city: &Key) -> Result<Directory, Fault> {
    let (organisation, place) =
        (|k: Kept<_>| Some(k.into_current()), |k: Kept<_>| Some(k.into_current()));
    around_as(store, city, organisation, place).await
}

async fn around_as(
    store: &Store,
    city: &Key,
    organisation: fn(Kept<Organisation>) -> Option<Organisation>,
    place: fn(Kept<Place>) -> Option<Place>,
) -> Result<Directory, Fault> {
    Ok(Directory {
        holidays: holidays(store, city).await?.0,
        organisations: all(store, city).await?.into_iter().filter_map(organisation).collect(),
        places: all(store, city).await?.into_iter().filter_map(place).collect(),
        ..Directory::new(city.clone())
    })
}

/// The public holidays of a city with their version; none and 0 when nobody entered them.
pub async fn holidays(store: &Store, city: &Key) -> Result<(BTreeSet<Date>, i64), Fault> {
    match store.maybe(HOLIDAYS, values![city]).await? {
        Some(row) => Ok((row.json("dates")?, row.get("version")?)),
        None => Ok((BTreeSet::new(), 0)),
    }
}

/// When newcomers began to see what they see, and since when they see other things no more; what is known
/// already is taken over.
pub async fn changes(store: &Store, city: &Key, known: Option<&Changes>) -> Result<Changes, Fault> {
    let mut changes = known.cloned().unwrap_or_default();
    let last = changes.last().map_or(-1, |changed| changed.number);
    for row in shown::after(store, city, last).await? {
        let Some(sort) = Sort::parse(&row.get::<String>("kind")?) else { continue };
        let at: String = row.get("at")?;
        let at = at.parse().map_err(|e: jiff::Error| Fault::Decode(e.into()))?;
        let (key, changed) = (row.key("key")?, Changed { number: row.get("number")?, at });
        match row.get::<String>("state")?.as_str() {
            "gone" => changes.lost(sort, key, changed),
            _ => changes.shows(sort, key, changed),
        }
    }
    Ok(changes)
}

/// Sets the public holidays of a city that are still at this version; says whether they were.
pub async fn set_holidays(
    change: &mut Change,
    city: &Key,
    before: (&BTreeSet<Date>, i64),
    dates: &BTreeSet<Date>,
) -> Result<bool, Fault> {
    let set = change.run(SET_HOLIDAYS, values![city, Value::json(dates)?, before.1]).await? == 1;
    if set {
        change.renews(Remembered::Directory(city.clone()));
        change
            .note(
                "edit",
                ("holidays", city.as_str()),
                Some(city.as_str()),
                Some(before.0),
                Some(dates),
            )
            .await?;
    }
    Ok(set)
}

pub(super) async fn note<T: Record>(
    change: &mut Change,
    act: &str,
    city: &Key,
    before: Option<&T>,
    after: Option<&T>,
) -> Result<(), Fault> {
    change.renews(Remembered::Directory(city.clone()));
    let key = before.or(after).map(|r| format!("{city}.{}", r.key())).unwrap_or_default();
    change.note(act, (T::KIND, &key), Some(city.as_str()), before, after).await
}

/// Tells other programs what newcomers see otherwise than before.
pub(super) fn show<T: PartialEq>(
    change: &mut Change,
    city: &Key,
    (kind, key): (&'static str, &Key),
    before: Option<&Kept<T>>,
    after: &Kept<T>,
) {
    let was = before.filter(|kept| kept.state == State::Published).map(|kept| &kept.record);
    let is = (after.state == State::Published).then_some(&after.record);
    match (was, is) {
        (was, Some(is)) if was != Some(is) => change.shows(city, kind, key, Presence::Shown),
        (Some(_), None) => change.shows(city, kind, key, Presence::Gone),
        _ => {}
    }
}

/// Adds a record; says whether the key was free.
pub async fn add<T: Written>(
    change: &mut Change,
    city: &Key,
    new: &Kept<T>,
) -> Result<bool, Fault> {
    let mut values = values(city, new)?;
    values.extend(new.record.beside());
    let is_added = change.run(T::ADD, values).await? == 1;
    if is_added {
        show(change, city, (T::KIND, new.record.key()), None, new);
        T::settle(change, city, new).await?;
        note(change, super::act(None, new), city, None, Some(new.current())).await?;
    }
    Ok(is_added)
}

/// Changes a record that is still at this version; says whether it was.
pub async fn change<T: Written>(
    change: &mut Change,
    city: &Key,
    before: &Kept<T>,
    after: &Kept<T>,
) -> Result<bool, Fault> {
    let mut values = values(city, after)?;
    values.push(after.version.into());
    values.extend(after.record.beside());
    let is_changed = change.run(T::CHANGE, values).await? == 1;
    if is_changed {
        show(change, city, (T::KIND, after.record.key()), Some(before), after);
        T::settle(change, city, after).await?;
        let (act, was, is) = super::told(before, after);
        note(change, act, city, Some(was), Some(is)).await?;
    }
    Ok(is_changed)
}

/// What both statements of a record begin with.
fn values<T: Written>(city: &Key, kept: &Kept<T>) -> Result<Vec<Value>, Fault> {
    Ok(values![
        city,
        kept.record.key(),
        Value::json(&kept.record)?,
        kept.state.as_str(),
        draft(kept)?,
        kept.standing.as_str(),
        kept.note.as_str(),
    ])
}

/// An organisation or a place that newcomers do not see.
#[derive(Clone, Debug)]
pub struct Unseen {
    /// Its sort.
    pub sort: Sort,
    /// Its key.
    pub key: Key,
    /// What it is called.
    pub title: locale::Text,
}

/// The first of these records that newcomers do not see.
async fn first_unseen<'k, T: Written + Named>(
    change: &mut Change,
    city: &Key,
    keys: impl IntoIterator<Item = &'k Key>,
) -> Result<Option<Unseen>, Fault> {
    for key in keys {
        let rows = change.all(T::ONE, values![city, key]).await?;
        let kept = rows.first().map(Kept::<T>::from_row).transpose()?;
        if let Some(kept) = kept.filter(|kept| kept.state != State::Published) {
            let record = kept.current();
            let (sort, title) = (record.sort(), record.title().clone());
            return Ok(Some(Unseen { sort, key: key.clone(), title }));
        }
    }
    Ok(None)
}

/// An organisation or a place that newcomers do not see yet: nothing that names it is published before.
pub async fn unseen<'k>(
    change: &mut Change,
    city: &Key,
    organisations: impl IntoIterator<Item = &'k Key>,
    places: impl IntoIterator<Item = &'k Key>,
) -> Result<Option<Unseen>, Fault> {
    match first_unseen::<Organisation>(change, city, organisations).await? {
        Some(found) => Ok(Some(found)),
        None => first_unseen::<Place>(change, city, places).await,
    }
}

/// What somebody is making of a published record, as it is stored.
pub(super) fn draft<T: Serialize>(kept: &Kept<T>) -> Result<Value, Fault> {
    kept.draft.as_ref().map_or(Ok(Value::Text(None)), Value::json)
}

/// Notes at which places a service is given.
async fn give_at(change: &mut Change, city: &Key, kept: &Kept<Service>) -> Result<(), Fault> {
    let service = &kept.record.key;
    change.run(LEAVE_PLACES, values![city, service]).await?;
    // A place that a draft names is needed, too.
    let draft = kept.draft.iter().flat_map(|draft| &draft.places);
    for place in kept.record.places.iter().chain(draft) {
        change.run(GIVE_AT, values![city, service, place]).await?;
    }
    Ok(())
}

/// What became of the wish to remove something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removal {
    /// It is gone.
    Done,
    /// A service needs it.
    Needed,
    /// Somebody changed it in the meantime, or it is gone already.
    Changed,
}

/// Removes a record that nothing needs; the journal keeps it.
pub async fn remove<T: Removable>(
    change: &mut Change,
    city: &Key,
    record: &T,
    version: i64,
) -> Result<Removal, Fault> {
    let key = record.key();
    let needed: i64 = match change.all(T::NEEDS, values![city, key]).await?.first() {
        Some(row) => row.get("n")?,
        None => 0,
    };
    if needed > 0 {
        return Ok(Removal::Needed);
    }
    if change.run(T::REMOVE, values![city, key, version]).await? == 0 {
        return Ok(Removal::Changed);
    }
    change.shows(city, T::KIND, key, Presence::Gone);
    note(change, "remove", city, Some(record), None).await?;
    Ok(Removal::Done)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let key = &[Text("city"), Text("key")];
    reader.read::<Kept<Organisation>>("organisation", EVERY_ORGANISATION, key).await?;
    reader.read::<Kept<Place>>("place", EVERY_PLACE, key).await?;
    reader.read::<Kept<Service>>("service", EVERY_SERVICE, key).await?;
    let given_at = &[Text("city"), Text("service"), Text("place")];
    let both = |row: &Row| row.key("service").and_then(|_| row.key("place")).map(drop);
    reader.read_by("service_place", EVERY_GIVEN_AT, given_at, both).await?;
    let dates = |row: &Row| row.json::<BTreeSet<Date>>("dates").map(drop);
    reader.read_by("holidays", EVERY_HOLIDAYS, &[Text("city")], dates).await?;
    Ok(reader.findings())
}
