//! What is kept of cities' indices: how each is made, and how it was made before the last change.

use measure::Key;

use super::Made;
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    VERSIONS = "select city, key, version from city_index order by city, key";
    // Two who make an index at once wait for each other here, so that each sees what the other made.
    TURN = "update city set version = version where key = $1";
    NAMES = "select key, made from city_index where city = $1 order by key";
    ONE = "select made, before, changed_at, version from city_index where city = $1 and key = $2";
    ADD = "insert into city_index (city, key, made, before, changed_at, version) values ($1, $2, $3, $4, $5, $6)
        on conflict (city, key) do nothing";
    CHANGE = "update city_index set made = $3, before = $4, changed_at = $5, version = version + 1
        where city = $1 and key = $2 and version = $6";
    REMOVE = "delete from city_index where city = $1 and key = $2 and version = $3";
    EVERY_INDEX = "select * from city_index where (city, key) > ($1, $2) order by city, key limit 200";
}

/// An index as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// How it is made.
    pub made: Made,
    /// How it was made before the last change.
    pub before: Option<Made>,
    /// When it was changed last.
    pub changed_at: String,
    /// The version, for changing it.
    pub version: i64,
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            made: row.json("made")?,
            before: row.json("before")?,
            changed_at: row.get("changed_at")?,
            version: row.get("version")?,
        })
    }
}

/// Every index that is kept, with its version.
pub async fn versions(store: &Store) -> Result<Vec<(Key, Key, i64)>, Fault> {
    let rows = store.all(VERSIONS, vec![]).await?;
    rows.iter().map(|row| Ok((row.key("city")?, row.key("key")?, row.get("version")?))).collect()
}

/// An index of a city.
pub async fn index(store: &Store, city: &Key, key: &Key) -> Result<Option<Kept>, Fault> {
    store.find(ONE, values![city, key]).await
}

/// The indices of a city as this change finds them, by their names in addresses and by what they are
/// called. Until it ends, no other makes an index of the city.
pub async fn names(change: &mut Change, city: &Key) -> Result<Vec<(Key, String)>, Fault> {
    change.run(TURN, values![city]).await?;
    let rows = change.all(NAMES, values![city]).await?;
    rows.iter().map(|row| Ok((row.key("key")?, row.json::<Made>("made")?.recipe.name))).collect()
}

/// Keeps a new index; says whether its name in addresses was free. Its first version is another than that
/// of any index that had the name before, so that a page which shows that one changes nothing of this one.
pub async fn add(
    change: &mut Change,
    (city, key): (&Key, &Key),
    made: &Made,
) -> Result<bool, Fault> {
    let (made, none) = (Value::json(made)?, Value::json(&None::<Made>)?);
    let first = change.at().as_millisecond();
    let added = change.run(ADD, values![city, key, made, none, change.now(), first]).await?;
    change.renews(Remembered::Figures);
    Ok(added == 1)
}

/// Changes an index of a version; says whether that version still stood.
pub async fn change(
    change: &mut Change,
    (city, key): (&Key, &Key),
    (made, before): (&Made, &Made),
    version: i64,
) -> Result<bool, Fault> {
    let (made, before) = (Value::json(made)?, Value::json(before)?);
    let changed =
        change.run(CHANGE, values![city, key, made, before, change.now(), version]).await?;
    change.renews(Remembered::Figures);
    Ok(changed == 1)
}

/// Takes an index of a version away; says whether that version still stood.
pub async fn remove(
    change: &mut Change,
    (city, key): (&Key, &Key),
    version: i64,
) -> Result<bool, Fault> {
    change.renews(Remembered::Figures);
    Ok(change.run(REMOVE, values![city, key, version]).await? == 1)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Kept>("city_index", EVERY_INDEX, &[Text("city"), Text("key")]).await?;
    Ok(reader.findings())
}
