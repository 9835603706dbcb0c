//! What is kept of collections and of what cities gave. Answers are only ever added.

use ::evidence::collection::State;
use jiff::civil::Date;
use measure::Key;
use serde::de::DeserializeOwned;

use super::{Asked, Given, spelt};
use crate::store::change::Change;
use crate::store::whole::Column::{Text, Whole};
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    COLLECTIONS = "select * from collection where network = $1 order by key";
    COLLECTION = "select * from collection where network = $1 and key = $2";
    ADD = "insert into collection
        (network, key, asks, stage, opened_at, reminded_at, reminders, terms, example, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) on conflict do nothing";
    CHANGE = "update collection set asks = $3, stage = $4, opened_at = $5, reminded_at = $6, reminders = $7,
        terms = $8, version = version + 1 where network = $1 and key = $2 and version = $9";
    HOLD = "update collection set terms = terms where network = $1 and key = $2 and terms = $3 and stage = 'open'";
    REMINDING = "select * from collection where stage = 'open' and reminders = 'on' order by network, key";
    REMEMBER = "insert into collection_reminder (network, collection, day, at) values ($1, $2, $3, $4)
        on conflict do nothing";
    REMINDED = "update collection set reminded_at = $3 where network = $1 and key = $2";
    LATEST = "select c.* from contribution c where c.network = $1 and c.collection = $2 and not exists
        (select 1 from contribution n where n.network = c.network and n.collection = c.collection and n.city = c.city
        and n.version > c.version) order by c.city";
    LATEST_OF = "select * from contribution where network = $1 and collection = $2 and city = $3
        order by version desc limit 1";
    HISTORY = "select * from contribution where network = $1 and collection = $2 and city = $3 order by version desc";
    SENT = "select city from contribution where network = $1 and collection = $2 and state = 'sent' limit 1";
    GIVE = "insert into contribution (network, collection, city, version, gives, state, by_name, at, way)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing";
    EVERY_COLLECTION = "select * from collection where (network, key) > ($1, $2) order by network, key limit 200";
    EVERY_CONTRIBUTION = "select * from contribution where (network, collection, city, version) > ($1, $2, $3, $4)
        order by network, collection, city, version limit 200";
    EVERY_REMINDER = "select * from collection_reminder where (network, collection, day) > ($1, $2, $3)
        order by network, collection, day limit 200";
}

/// A stored word as what it stands for.
fn worded<T: DeserializeOwned>(row: &Row, name: &str) -> Result<T, Fault> {
    let text: String = row.get(name)?;
    serde_json::from_value(serde_json::Value::String(text)).map_err(|e| Fault::Decode(e.into()))
}

impl FromRow for Asked {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            network: row.key("network")?,
            key: row.key("key")?,
            asks: row.json("asks")?,
            stage: worded(row, "stage")?,
            opened_at: row.get("opened_at")?,
            reminded_at: row.get("reminded_at")?,
            reminders: worded(row, "reminders")?,
            example: row.get("example")?,
            terms: row.get("terms")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Given {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            network: row.key("network")?,
            collection: row.key("collection")?,
            city: row.key("city")?,
            version: row.get("version")?,
            gives: row.json("gives")?,
            state: worded(row, "state")?,
            by_name: row.get("by_name")?,
            at: row.get("at")?,
            way: worded(row, "way")?,
        })
    }
}

/// The collections of a network.
pub async fn collections(store: &Store, network: &Key) -> Result<Vec<Asked>, Fault> {
    store.list(COLLECTIONS, values![network]).await
}

/// A collection by its keys.
pub async fn collection(store: &Store, network: &Key, key: &Key) -> Result<Option<Asked>, Fault> {
    store.find(COLLECTION, values![network, key]).await
}

/// What stands of every city.
pub async fn latest(store: &Store, network: &Key, key: &Key) -> Result<Vec<Given>, Fault> {
    store.list(LATEST, values![network, key]).await
}

/// What stands of a city.
pub async fn latest_of(
    store: &Store,
    network: &Key,
    key: &Key,
    city: &Key,
) -> Result<Option<Given>, Fault> {
    store.find(LATEST_OF, values![network, key, city]).await
}

/// Every version of a city, the newest first.
pub async fn history(
    store: &Store,
    network: &Key,
    key: &Key,
    city: &Key,
) -> Result<Vec<Given>, Fault> {
    store.list(HISTORY, values![network, key, city]).await
}

/// Whether a city has ever sent an answer, as a change sees it: then the question stands.
pub async fn is_answered(change: &mut Change, network: &Key, key: &Key) -> Result<bool, Fault> {
    Ok(!change.all(SENT, values![network, key]).await?.is_empty())
}

fn collection_values(asked: &Asked) -> Result<Vec<Value>, Fault> {
    Ok(values![
        &asked.network,
        &asked.key,
        Value::json(&asked.asks)?,
        spelt(&asked.stage),
        asked.opened_at.clone(),
        asked.reminded_at.clone(),
        spelt(&asked.reminders),
        asked.terms
    ])
}

/// Adds a collection; says whether its key was free.
pub async fn add(change: &mut Change, asked: &Asked) -> Result<bool, Fault> {
    let mut values = collection_values(asked)?;
    values.push(asked.example.into());
    let added = change.run(ADD, values).await? == 1;
    if added {
        let thing = format!("{}.{}", asked.network, asked.key);
        change.note("add", ("collection", &thing), None, None::<&()>, Some(asked)).await?;
    }
    Ok(added)
}

/// Changes a collection that is still at the version it carries; says whether it was. The act is
/// what the journal calls it.
pub async fn change(
    change: &mut Change,
    act: &str,
    before: &Asked,
    after: &Asked,
) -> Result<bool, Fault> {
    let mut values = collection_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE, values).await? == 1;
    if changed {
        let thing = format!("{}.{}", after.network, after.key);
        change.note(act, ("collection", &thing), None, Some(before), Some(after)).await?;
    }
    Ok(changed)
}

/// Holds a collection as a city answers it, so that it stays open and asks what was read until the
/// change ends; says whether it does.
pub async fn hold(change: &mut Change, asked: &Asked) -> Result<bool, Fault> {
    Ok(change.run(HOLD, values![&asked.network, &asked.key, asked.terms]).await? == 1)
}

/// The open collections whose cities are reminded by themselves.
pub async fn reminding(store: &Store) -> Result<Vec<Asked>, Fault> {
    store.list(REMINDING, values![]).await
}

/// Remembers that cities are reminded; says whether it is the first time for the day. The version
/// stays: nobody's form grows old by it.
pub async fn remember(change: &mut Change, asked: &Asked, day: Date) -> Result<bool, Fault> {
    let (at, day) = (change.now(), day.to_string());
    let values = values![&asked.network, &asked.key, &day, &at];
    let is_first = change.run(REMEMBER, values).await? == 1;
    if is_first {
        change.run(REMINDED, values![&asked.network, &asked.key, &at]).await?;
        let thing = format!("{}.{}", asked.network, asked.key);
        change.note("remind", ("collection", &thing), None, None::<&()>, Some(&day)).await?;
    }
    Ok(is_first)
}

/// Adds a version of a city's answer; says whether nobody had added it before.
pub async fn give(
    change: &mut Change,
    before: Option<&Given>,
    given: &Given,
) -> Result<bool, Fault> {
    let values = values![
        &given.network,
        &given.collection,
        &given.city,
        given.version,
        Value::json(&given.gives)?,
        spelt(&given.state),
        &given.by_name,
        &given.at,
        spelt(&given.way)
    ];
    let is_next = given.version == before.map_or(1, |b| b.version + 1);
    let added = is_next && change.run(GIVE, values).await? == 1;
    if added {
        let thing = format!("{}.{}.{}", given.network, given.collection, given.city);
        let act = if given.state == State::Sent { "answer" } else { "save" };
        let city = Some(given.city.as_str());
        change.note(act, ("contribution", &thing), city, before, Some(given)).await?;
    }
    Ok(added)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let key = &[Text("network"), Text("key")];
    reader.read::<Asked>("collection", EVERY_COLLECTION, key).await?;
    let key = &[Text("network"), Text("collection"), Text("city"), Whole("version")];
    reader.read::<Given>("contribution", EVERY_CONTRIBUTION, key).await?;
    let key = &[Text("network"), Text("collection"), Text("day")];
    let day = |row: &Row| {
        let day: String = row.get("day")?;
        day.parse::<Date>().map(drop).map_err(|e| Fault::Decode(e.into()))
    };
    reader.read_by("collection_reminder", EVERY_REMINDER, key, day).await?;
    Ok(reader.findings())
}
