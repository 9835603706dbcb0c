//! What is kept of what readers said. The journal says that a note came, was dealt with or went;
//! never what it said, so that what is deleted is gone.

use locale::Lang;
use measure::Key;

use super::{Note, State, Verdict};
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store};
use crate::{statements, values};

statements! {
    ADD = "insert into feedback (id, city, page, lang, verdict, sought, comment, sent_at, state)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    OF_CITY = "select * from feedback where city = $1 and state = $2 and (sent_at, id) < ($3, $4)
        order by sent_at desc, id desc limit 51";
    MISSING = "select * from feedback where city = $1 and state = 'new' and verdict = 'missing'
        order by sent_at desc, id desc limit 1000";
    COUNT_NEW = "select count(*) as n from feedback where city = $1 and state = 'new'";
    SET_STATE = "update feedback set state = $3 where city = $1 and id = $2 and state <> $3";
    REMOVE = "delete from feedback where city = $1 and id = $2";
    REMOVE_DONE = "delete from feedback where city = $1 and state = 'done'";
    FORGET = "delete from feedback where sent_at < $1";
    KEEP_NEWEST = "delete from feedback where city = $1 and state = 'new' and id not in
        (select id from feedback where city = $1 and state = 'new' order by sent_at desc, id desc limit $2)";
    EVERY_NOTE = "select * from feedback where id > $1 order by id limit 200";
}

impl FromRow for Note {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let verdict: String = row.get("verdict")?;
        let (state, lang): (String, String) = (row.get("state")?, row.get("lang")?);
        let unknown = |what: &str| Fault::Decode(format!("not known: {what}").into());
        Ok(Self {
            id: row.get("id")?,
            city: row.key("city")?,
            page: row.get("page")?,
            lang: Lang::parse(&lang).map_err(|e| Fault::Decode(e.into()))?,
            verdict: Verdict::parse(&verdict).ok_or_else(|| unknown(&verdict))?,
            sought: row.get("sought")?,
            comment: row.get("comment")?,
            sent_at: row.get("sent_at")?,
            state: State::parse(&state).ok_or_else(|| unknown(&state))?,
        })
    }
}

/// Keeps a note.
pub async fn add(change: &mut Change, note: &Note) -> Result<(), Fault> {
    let values = values![
        &note.id,
        &note.city,
        &note.page,
        note.lang.as_str(),
        note.verdict.as_str(),
        &note.sought,
        &note.comment,
        &note.sent_at,
        note.state.as_str()
    ];
    change.run(ADD, values).await?;
    let thing = ("feedback", note.id.as_str());
    change.note("add", thing, Some(note.city.as_str()), None::<&()>, None::<&()>).await
}

/// Forgets what was sent before a moment; says how much that was. Outside the journal: time does it.
pub async fn forget(store: &Store, before: &str) -> Result<u64, Fault> {
    let mut transaction = store.begin().await?;
    let gone = transaction.run(FORGET, values![before]).await?;
    transaction.commit().await?;
    Ok(gone)
}

/// Lets the oldest waiting notes of a city go where there are more than so many.
pub async fn keep_newest(change: &mut Change, city: &Key, most: i64) -> Result<u64, Fault> {
    change.run(KEEP_NEWEST, values![city, most]).await
}

/// Removes every note of a city that was dealt with; says how many there were.
pub async fn remove_done(change: &mut Change, city: &Key) -> Result<u64, Fault> {
    let gone = change.run(REMOVE_DONE, values![city]).await?;
    if gone > 0 {
        let thing = ("feedback", city.as_str());
        change.note("remove", thing, Some(city.as_str()), Some(&gone), None::<&()>).await?;
    }
    Ok(gone)
}

/// How many notes wait for a city.
pub async fn count_new(store: &Store, city: &Key) -> Result<i64, Fault> {
    store.one(COUNT_NEW, values![city]).await?.get("n")
}

/// The notes that wait of readers who did not find something, the latest first.
pub async fn missing(store: &Store, city: &Key) -> Result<Vec<Note>, Fault> {
    store.list(MISSING, values![city]).await
}

/// A page of notes (one more than are shown), the latest first, before a place in that order.
pub async fn of_city(
    store: &Store,
    city: &Key,
    state: State,
    before: (&str, &str),
) -> Result<Vec<Note>, Fault> {
    store.list(OF_CITY, values![city, state.as_str(), before.0, before.1]).await
}

/// Notes that somebody has dealt with a note, or has not; says whether that was new.
pub async fn set_state(
    change: &mut Change,
    city: &Key,
    id: &str,
    state: State,
) -> Result<bool, Fault> {
    let is_set = change.run(SET_STATE, values![city, id, state.as_str()]).await? == 1;
    if is_set {
        let after = Some(state.as_str());
        change
            .note("edit", ("feedback", id), Some(city.as_str()), None::<&()>, after.as_ref())
            .await?;
    }
    Ok(is_set)
}

/// Removes a note for good; says whether it was there.
pub async fn remove(change: &mut Change, city: &Key, id: &str) -> Result<bool, Fault> {
    let is_gone = change.run(REMOVE, values![city, id]).await? == 1;
    if is_gone {
        change
            .note("remove", ("feedback", id), Some(city.as_str()), None::<&()>, None::<&()>)
            .await?;
    }
    Ok(is_gone)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Note>("feedback", EVERY_NOTE, &[Text("id")]).await?;
    Ok(reader.findings())
}
