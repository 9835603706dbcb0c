//! What is kept of forms that are not complete yet.

use measure::Key;

use super::Unfinished;
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::web::forms::Typed;
use crate::{statements, values};

statements! {
    KEEP = "insert into unfinished (city, id, page, title, typed, person, at) values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (city, id) do update set title = excluded.title, typed = excluded.typed,
        person = excluded.person, at = excluded.at where unfinished.page = excluded.page";
    KEEP_NEWEST = "delete from unfinished where city = $1 and person = $2 and id not in
        (select id from unfinished where city = $1 and person = $2 order by at desc, id desc limit $3)";
    ONE = "select id, page, title, typed, person, at from unfinished where city = $1 and id = $2";
    OF_CITY = "select id, page, title, typed, person, at from unfinished where city = $1 order by at desc, id";
    END = "delete from unfinished where city = $1 and id = $2";
    FORGET = "delete from unfinished where at < $1";
    EVERY_FORM = "select city, id, page, title, typed, person, at from unfinished where (city, id) > ($1, $2)
        order by city, id limit 50";
}

/// How many forms of one person in a city are kept at most; the oldest go first.
const MOST: i64 = 30;

impl FromRow for Unfinished {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let typed: Vec<(String, String)> = row.json("typed")?;
        Ok(Self {
            id: row.get("id")?,
            page: row.get("page")?,
            title: row.get("title")?,
            typed: Typed::of(typed),
            person: row.get("person")?,
            at: row.get("at")?,
        })
    }
}

/// Keeps a form, in the place of what was kept of it before.
pub async fn keep(store: &Store, city: &Key, kept: &Unfinished) -> Result<(), Fault> {
    let Unfinished { id, page, title, typed, person, at } = kept;
    let typed = Value::json(&typed.pairs())?;
    let mut transaction = store.begin().await?;
    transaction.run(KEEP, values![city, id, page, title, typed, person, at]).await?;
    transaction.run(KEEP_NEWEST, values![city, person, MOST]).await?;
    transaction.commit().await
}

/// A form that was kept.
pub async fn one(store: &Store, city: &Key, id: &str) -> Result<Option<Unfinished>, Fault> {
    store.find(ONE, values![city, id]).await
}

/// Everything of a city, the latest first.
pub async fn of_city(store: &Store, city: &Key) -> Result<Vec<Unfinished>, Fault> {
    store.list(OF_CITY, values![city]).await
}

/// Lets a form go, with the change that made a record of it.
pub async fn done(change: &mut Change, city: &Key, id: &str) -> Result<(), Fault> {
    change.run(END, values![city, id]).await.map(drop)
}

/// Lets a form go.
pub async fn throw_away(store: &Store, city: &Key, id: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(END, values![city, id]).await?;
    transaction.commit().await
}

/// Lets go what nobody touched since a moment; says how much that was.
pub async fn forget(store: &Store, before: &str) -> Result<u64, Fault> {
    let mut transaction = store.begin().await?;
    let gone = transaction.run(FORGET, values![before]).await?;
    transaction.commit().await?;
    Ok(gone)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Unfinished>("unfinished", EVERY_FORM, &[Text("city"), Text("id")]).await?;
    Ok(reader.findings())
}
