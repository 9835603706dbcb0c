//! What is kept of organisations, places, services and public holidays.
//!
//! A record is the library's own, kept as JSON; beside it stand only what statements ask for.

use std::collections::BTreeSet;
use std::sync::Arc;

use ::directory::{Directory, Organisation, Picture, Place, Service};
use jiff::civil::Date;
use measure::Key;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Kept, Standing, State};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    CITIES = "select distinct city from service where state = 'published' order by city";
    CITIES_WITH_ENTRIES = "select city from organisation union select city from service union select city from entry order by city";
    ORGANISATIONS = "select key, record, '' as state, version, null as draft, '' as standing from organisation where city = $1 order by key";
    ORGANISATION = "select key, record, '' as state, version, null as draft, '' as standing from organisation where city = $1 and key = $2";
    ADD_ORGANISATION = "insert into organisation (city, key, record, version) values ($1, $2, $3, 1)
        on conflict (city, key) do nothing";
    CHANGE_ORGANISATION = "update organisation set record = $3, version = version + 1
        where city = $1 and key = $2 and version = $4";
    REMOVE_ORGANISATION = "delete from organisation where city = $1 and key = $2 and version = $3";
    PLACES = "select key, record, '' as state, version, null as draft, '' as standing from place where city = $1 order by key";
    PLACE = "select key, record, '' as state, version, null as draft, '' as standing from place where city = $1 and key = $2";
    ADD_PLACE = "insert into place (city, key, record, version) values ($1, $2, $3, 1)
        on conflict (city, key) do nothing";
    CHANGE_PLACE = "update place set record = $3, version = version + 1
        where city = $1 and key = $2 and version = $4";
    REMOVE_PLACE = "delete from place where city = $1 and key = $2 and version = $3";
    PICTURES = "select key, record, '' as state, version, null as draft, '' as standing from picture where city = $1 order by key";
    PICTURE = "select key, record, '' as state, version, null as draft, '' as standing from picture where city = $1 and key = $2";
    SERVICES = "select key, record, state, version, draft, standing from service where city = $1 order by key";
    SERVICES_HANDED_IN = "select key, record, state, version, draft, standing from service
        where city = $1 and standing = 'review' order by key limit 200";
    PUBLISHED = "select record, version from service where city = $1 and state = 'published' order by key";
    PUBLISHED_VERSIONS = "select key, version from service where city = $1 and state = 'published' order by key";
    PUBLISHED_ONE = "select record, version from service where city = $1 and key = $2 and state = 'published'";
    SERVICE = "select key, record, state, version, draft, standing from service where city = $1 and key = $2";
    ADD_SERVICE = "insert into service (city, key, record, organisation, state, draft, standing, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (city, key) do nothing";
    CHANGE_SERVICE = "update service set record = $3, organisation = $4, state = $5, draft = $6, standing = $7, version = version + 1
        where city = $1 and key = $2 and version = $8";
    LEAVE_PLACES = "delete from service_place where city = $1 and service = $2";
    GIVE_AT = "insert into service_place (city, service, place) values ($1, $2, $3) on conflict do nothing";
    SERVICES_BY = "select count(*) as n from service where city = $1 and organisation = $2";
    SERVICES_AT = "select count(*) as n from service_place where city = $1 and place = $2";
    HOLIDAYS = "select dates, version from holidays where city = $1";
    SET_HOLIDAYS = "insert into holidays (city, dates, version) values ($1, $2, 1)
        on conflict (city) do update set dates = excluded.dates, version = holidays.version + 1
        where holidays.version = $3";
    EVERY_ORGANISATION = "select key, city, record, '' as state, version, null as draft, '' as standing from organisation
        where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_PLACE = "select key, city, record, '' as state, version, null as draft, '' as standing from place
        where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_SERVICE = "select * from service where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_GIVEN_AT = "select * from service_place where (city, service, place) > ($1, $2, $3) order by city, service, place limit 200";
    EVERY_HOLIDAYS = "select * from holidays where city > $1 order by city limit 200";
}

impl<T: DeserializeOwned> FromRow for Kept<T> {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let state: String = row.get("state")?;
        Ok(Self {
            record: row.json("record")?,
            // Organisations and places have no state of their own: they are shown with a service.
            state: State::parse(&state).unwrap_or(State::Published),
            draft: row.maybe_json("draft")?,
            standing: if row.get::<String>("standing")? == "review" {
                Standing::Review
            } else {
                Standing::Writing
            },
            version: row.get("version")?,
        })
    }
}

/// A kind of record, with the statements that keep it.
pub trait Record: Serialize + DeserializeOwned + Clone {
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

/// Every record of a kind, in the order of the keys.
pub async fn all<T: Record>(store: &Store, city: &Key) -> Result<Vec<Kept<T>>, Fault> {
    store.list(T::ALL, values![city]).await
}

/// The services that wait for review.
pub async fn services_handed_in(store: &Store, city: &Key) -> Result<Vec<Kept<Service>>, Fault> {
    store.list(SERVICES_HANDED_IN, values![city]).await
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

/// What newcomers read of a city: published services, with all organisations and places.
pub async fn published(store: &Store, city: &Key) -> Result<Directory, Fault> {
    let services = services(store, city).await?;
    Ok(Directory {
        services: services.into_iter().map(|published| published.service).collect(),
        guide: super::guide::store::published(store, city).await?,
        ..around(store, city).await?
    })
}

/// What services of a city are given by, where and when: all of the directory but services and entries.
pub async fn around(store: &Store, city: &Key) -> Result<Directory, Fault> {
    let organisations: Vec<Kept<Organisation>> = all(store, city).await?;
    let places: Vec<Kept<Place>> = all(store, city).await?;
    let (holidays, _) = holidays(store, city).await?;
    Ok(Directory {
        holidays,
        organisations: organisations.into_iter().map(|k| k.record).collect(),
        places: places.into_iter().map(|k| k.record).collect(),
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

/// Adds an organisation; says whether the key was free.
pub async fn add_organisation(
    change: &mut Change,
    city: &Key,
    new: &Organisation,
) -> Result<bool, Fault> {
    let added =
        change.run(ADD_ORGANISATION, values![city, &new.key, Value::json(new)?]).await? == 1;
    if added {
        note(change, "add", city, None, Some(new)).await?;
    }
    Ok(added)
}

/// Changes an organisation that is still at this version; says whether it was.
pub async fn change_organisation(
    change: &mut Change,
    city: &Key,
    before: &Organisation,
    after: &Organisation,
    version: i64,
) -> Result<bool, Fault> {
    let changed = change
        .run(CHANGE_ORGANISATION, values![city, &after.key, Value::json(after)?, version])
        .await?
        == 1;
    if changed {
        note(change, "edit", city, Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Adds a place; says whether the key was free.
pub async fn add_place(change: &mut Change, city: &Key, new: &Place) -> Result<bool, Fault> {
    let added = change.run(ADD_PLACE, values![city, &new.key, Value::json(new)?]).await? == 1;
    if added {
        note(change, "add", city, None, Some(new)).await?;
    }
    Ok(added)
}

/// Changes a place that is still at this version; says whether it was.
pub async fn change_place(
    change: &mut Change,
    city: &Key,
    before: &Place,
    after: &Place,
    version: i64,
) -> Result<bool, Fault> {
    let changed =
        change.run(CHANGE_PLACE, values![city, &after.key, Value::json(after)?, version]).await?
            == 1;
    if changed {
        note(change, "edit", city, Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Adds a service; says whether the key was free.
pub async fn add_service(
    change: &mut Change,
    city: &Key,
    new: &Kept<Service>,
) -> Result<bool, Fault> {
    let record = &new.record;
    let values = values![
        city,
        &record.key,
        Value::json(record)?,
        &record.organisation,
        new.state.as_str(),
        draft(new)?,
        new.standing.as_str(),
    ];
    let added = change.run(ADD_SERVICE, values).await? == 1;
    if added {
        give_at(change, city, new).await?;
        note(change, super::act(None, new), city, None, Some(new.current())).await?;
    }
    Ok(added)
}

/// Changes a service that is still at this version; says whether it was.
pub async fn change_service(
    change: &mut Change,
    city: &Key,
    before: &Kept<Service>,
    after: &Kept<Service>,
) -> Result<bool, Fault> {
    let new = &after.record;
    let values = values![
        city,
        &new.key,
        Value::json(new)?,
        &new.organisation,
        after.state.as_str(),
        draft(after)?,
        after.standing.as_str(),
        after.version
    ];
    let changed = change.run(CHANGE_SERVICE, values).await? == 1;
    if changed {
        give_at(change, city, after).await?;
        let act = super::act(Some(before), after);
        note(change, act, city, Some(before.current()), Some(after.current())).await?;
    }
    Ok(changed)
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

async fn remove<T: Record>(
    change: &mut Change,
    city: &Key,
    record: &T,
    version: i64,
    (needs, removes): (&'static str, &'static str),
) -> Result<Removal, Fault> {
    let key = record.key();
    let needed: i64 = match change.all(needs, values![city, key]).await?.first() {
        Some(row) => row.get("n")?,
        None => 0,
    };
    if needed > 0 {
        return Ok(Removal::Needed);
    }
    if change.run(removes, values![city, key, version]).await? == 0 {
        return Ok(Removal::Changed);
    }
    note(change, "remove", city, Some(record), None).await?;
    Ok(Removal::Done)
}

/// Removes an organisation that gives no service; the journal keeps it.
pub async fn remove_organisation(
    change: &mut Change,
    city: &Key,
    record: &Organisation,
    version: i64,
) -> Result<Removal, Fault> {
    remove(change, city, record, version, (SERVICES_BY, REMOVE_ORGANISATION)).await
}

/// Removes a place at which no service is given; the journal keeps it.
pub async fn remove_place(
    change: &mut Change,
    city: &Key,
    record: &Place,
    version: i64,
) -> Result<Removal, Fault> {
    remove(change, city, record, version, (SERVICES_AT, REMOVE_PLACE)).await
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
