//! In which week a city's officers were last reminded.

use measure::Key;

use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, Row, Store};
use crate::{statements, values};

statements! {
    REMEMBER = "insert into reminder (city, week) values ($1, $2)
        on conflict (city) do update set week = excluded.week where reminder.week < excluded.week";
    EVERY_REMINDER = "select city, week from reminder where city > $1 order by city limit 200";
}

/// Remembers the week of a reminder; says whether it is the first of the week.
pub async fn remember(change: &mut Change, city: &Key, week: i64) -> Result<bool, Fault> {
    Ok(change.run(REMEMBER, values![city, week]).await? == 1)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let week = |row: &Row| row.get::<i64>("week").map(drop);
    reader.read_by("reminder", EVERY_REMINDER, &[Text("city")], week).await?;
    Ok(reader.findings())
}
