//! What is kept of who does what.

use std::collections::BTreeMap;

use ::evidence::Theme;
use measure::Key;

use super::{Competence, Level};
use crate::fold::fold;
use crate::store::change::Change;
use crate::store::whole::{Column, Reader};
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    IN_COUNTRY = "select * from competence where country = $1 and city is null
        and ($2 = '' or theme = $2) order by theme, level, who_fold, id limit $3";
    IN_CITIES = "select * from competence where country = $1 and city is not null
        and ($2 = '' or theme = $2) order by theme, level, who_fold, id limit $3";
    OF_CITY = "select * from competence where city = $1 and ($2 = '' or theme = $2)
        order by theme, level, who_fold, id limit $3";
    OF_BODY = "select * from competence where body = $1 and (country, theme, id) > ($2, $3, $4)
        order by country, theme, id limit $5";
    COUNT_OF_BODY = "select count(*) as n from competence where body = $1";
    ONE = "select * from competence where id = $1";
    COUNTS = "select country, theme, count(*) as n from competence group by country, theme order by country, theme";
    ADD = "insert into competence (id, country, city, theme, level, who, who_fold, body, does, source, source_url,
        confirmed, example, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)";
    CHANGE = "update competence set country = $2, city = $3, theme = $4, level = $5, who = $6, who_fold = $7,
        body = $8, does = $9, source = $10, source_url = $11, confirmed = $12, example = $13, version = version + 1
        where id = $1 and version = $14";
    REMOVE = "delete from competence where id = $1 and version = $2";
    EVERY_COMPETENCE = "select * from competence where id > $1 order by id limit 200";
}

impl FromRow for Competence {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let (theme, level): (String, String) = (row.get("theme")?, row.get("level")?);
        let unknown = |what: &str| Fault::Decode(format!("not known: {what}").into());
        let key = |name| match row.get::<Option<String>>(name)? {
            Some(_) => row.key(name).map(Some),
            None => Ok(None),
        };
        Ok(Self {
            id: row.get("id")?,
            country: row.get("country")?,
            city: key("city")?,
            theme: Theme::parse(&theme).ok_or_else(|| unknown(&theme))?,
            level: Level::parse(&level).ok_or_else(|| unknown(&level))?,
            who: row.json("who")?,
            body: key("body")?,
            does: row.json("does")?,
            source: row.get("source")?,
            source_url: row.get("source_url")?,
            confirmed: row.get("confirmed")?,
            example: row.get("example")?,
            version: row.get("version")?,
        })
    }
}

fn values_of(entry: &Competence) -> Result<Vec<Value>, Fault> {
    Ok(values![
        &entry.id,
        &entry.country,
        entry.city.as_ref(),
        entry.theme.as_str(),
        entry.level.as_str(),
        Value::json(&entry.who)?,
        fold(entry.who.source_text()),
        entry.body.as_ref(),
        Value::json(&entry.does)?,
        &entry.source,
        &entry.source_url,
        entry.confirmed,
        entry.example,
    ])
}

fn of_theme(theme: Option<Theme>) -> &'static str {
    theme.map_or("", Theme::as_str)
}

/// How many rows a statement returns at most.
fn bound(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// The entries of a country, or of the Union, without those of its cities.
pub async fn in_country(
    store: &Store,
    country: &str,
    theme: Option<Theme>,
    most: usize,
) -> Result<Vec<Competence>, Fault> {
    store.list(IN_COUNTRY, values![country, of_theme(theme), bound(most)]).await
}

/// The entries of the cities of a country.
pub async fn in_cities(
    store: &Store,
    country: &str,
    theme: Option<Theme>,
    most: usize,
) -> Result<Vec<Competence>, Fault> {
    store.list(IN_CITIES, values![country, of_theme(theme), bound(most)]).await
}

/// The entries of a city.
pub async fn of_city(
    store: &Store,
    city: &Key,
    theme: Option<Theme>,
    most: usize,
) -> Result<Vec<Competence>, Fault> {
    store.list(OF_CITY, values![city, of_theme(theme), bound(most)]).await
}

/// The entries that name a body, after a place in their order (country, theme, id); and how many there
/// are in all.
pub async fn of_body(
    store: &Store,
    body: &Key,
    (country, theme, id): (&str, &str, &str),
    most: usize,
) -> Result<(Vec<Competence>, i64), Fault> {
    let entries = store.list(OF_BODY, values![body, country, theme, id, bound(most)]).await?;
    Ok((entries, store.one(COUNT_OF_BODY, values![body]).await?.get("n")?))
}

/// An entry.
pub async fn one(store: &Store, id: &str) -> Result<Option<Competence>, Fault> {
    store.find(ONE, values![id]).await
}

/// How many entries there are, by country and theme; those of cities count for their country.
pub async fn counts(store: &Store) -> Result<BTreeMap<(String, String), i64>, Fault> {
    let rows = store.all(COUNTS, vec![]).await?;
    let count = |row: &Row| Ok(((row.get("country")?, row.get("theme")?), row.get("n")?));
    rows.iter().map(count).collect()
}

/// Adds an entry.
pub async fn add(change: &mut Change, entry: &Competence) -> Result<(), Fault> {
    change.run(ADD, values_of(entry)?).await?;
    let thing = ("competence", entry.id.as_str());
    change.note("add", thing, city_of(entry), None::<&()>, Some(entry)).await
}

/// Changes an entry that is still at the version it carries; says whether it was.
pub async fn change_entry(
    change: &mut Change,
    before: &Competence,
    after: &Competence,
) -> Result<bool, Fault> {
    let mut values = values_of(after)?;
    values.push(after.version.into());
    let is_changed = change.run(CHANGE, values).await? == 1;
    if is_changed {
        let thing = ("competence", after.id.as_str());
        change.note("edit", thing, city_of(after), Some(before), Some(after)).await?;
    }
    Ok(is_changed)
}

/// Removes an entry that is still at this version; says whether it was.
pub async fn remove(change: &mut Change, entry: &Competence, version: i64) -> Result<bool, Fault> {
    let is_gone = change.run(REMOVE, values![&entry.id, version]).await? == 1;
    if is_gone {
        let thing = ("competence", entry.id.as_str());
        change.note("remove", thing, city_of(entry), Some(entry), None::<&()>).await?;
    }
    Ok(is_gone)
}

fn city_of(entry: &Competence) -> Option<&str> {
    entry.city.as_ref().map(Key::as_str)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Competence>("competence", EVERY_COMPETENCE, &[Column::Text("id")]).await?;
    Ok(reader.findings())
}
