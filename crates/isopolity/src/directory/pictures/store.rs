//! What is kept of pictures and their files.

use ::directory::Picture;
use measure::Key;

use super::Taken;
use crate::directory::Kept;
use crate::directory::store::{self, note};
use crate::store::change::Change;
use crate::store::whole::Column::{Text, Whole};
use crate::store::whole::Reader;
use crate::store::{Fault, Row, Store, Value};
use crate::{statements, values};

statements! {
    ADD = "insert into picture (city, key, record, version) values ($1, $2, $3, 1)
        on conflict (city, key) do nothing";
    CHANGE = "update picture set record = $3, version = version + 1
        where city = $1 and key = $2 and version = $4";
    REMOVE = "delete from picture where city = $1 and key = $2 and version = $3";
    // A change that waits for this row has waited for every other change of the city's pictures.
    ALONE = "update city set key = key where key = $1";
    COUNT = "select count(*) as n from picture where city = $1";
    KEEP_FILE = "insert into picture_file (city, mark, width, size, bytes) values ($1, $2, $3, $4, $5)
        on conflict (city, mark, width) do nothing";
    FILE = "select bytes from picture_file where city = $1 and mark = $2 and width = $3";
    FORGET_FILE = "delete from picture_file where city = $1 and mark = $2";
    WEIGHT = "select cast(coalesce(sum(size), 0) as bigint) as n from picture_file where city = $1";
    EVERY_PICTURE = "select key, city, record, '' as state, version, null as draft, '' as standing, '' as note from picture
        where (city, key) > ($1, $2) order by city, key limit 200";
    EVERY_FILE = "select city, mark, width, bytes from picture_file
        where (city, mark, width) > ($1, $2, $3) order by city, mark, width limit 10";
}

/// How many pictures a city has, and how many bytes their files.
pub async fn stock(store: &Store, city: &Key) -> Result<(i64, i64), Fault> {
    let one = |row: Option<Row>| row.map_or(Ok(0), |row| row.get::<i64>("n"));
    let count = one(store.maybe(COUNT, values![city]).await?)?;
    Ok((count, one(store.maybe(WEIGHT, values![city]).await?)?))
}

/// The bytes of a version, if there is one.
pub async fn file(
    store: &Store,
    city: &Key,
    mark: &str,
    width: u32,
) -> Result<Option<Vec<u8>>, Fault> {
    let row = store.maybe(FILE, values![city, mark, i64::from(width)]).await?;
    row.map(|row| bytes(&row)).transpose()
}

fn bytes(row: &Row) -> Result<Vec<u8>, Fault> {
    let text: String = row.get("bytes")?;
    data_encoding::BASE64.decode(text.as_bytes()).map_err(|e| Fault::Decode(e.into()))
}

async fn keep(change: &mut Change, city: &Key, taken: &Taken) -> Result<(), Fault> {
    for version in &taken.made.versions {
        let size = i64::try_from(version.bytes.len()).unwrap_or(i64::MAX);
        let text = data_encoding::BASE64.encode(&version.bytes);
        let values = values![city, &taken.file.mark, i64::from(version.width), size, text];
        change.run(KEEP_FILE, values).await?;
    }
    Ok(())
}

/// Waits until no other change of the city's pictures is under way: they share files.
pub async fn alone(change: &mut Change, city: &Key) -> Result<(), Fault> {
    change.run(ALONE, values![city]).await.map(drop)
}

/// Adds a picture with its file; says whether the key was free.
pub async fn add(
    change: &mut Change,
    city: &Key,
    new: &Picture,
    taken: &Taken,
) -> Result<bool, Fault> {
    alone(change, city).await?;
    let is_added = change.run(ADD, values![city, &new.key, Value::json(new)?]).await? == 1;
    if is_added {
        keep(change, city, taken).await?;
        note(change, "add", city, None, Some(new)).await?;
    }
    Ok(is_added)
}

/// Changes a picture that is still at this version, and its file where there is another; says whether
/// it was.
pub async fn change(
    change: &mut Change,
    city: &Key,
    before: &Kept<Picture>,
    after: &Picture,
    taken: Option<&Taken>,
) -> Result<bool, Fault> {
    alone(change, city).await?;
    let values = values![city, &after.key, Value::json(after)?, before.version];
    let is_changed = change.run(CHANGE, values).await? == 1;
    if is_changed {
        if let Some(taken) = taken {
            keep(change, city, taken).await?;
            forget_unless_used(change, city, &before.record.file.mark).await?;
        }
        note(change, "edit", city, Some(&before.record), Some(after)).await?;
    }
    Ok(is_changed)
}

/// Removes a picture that is still at this version; says whether it was.
pub async fn remove(
    change: &mut Change,
    city: &Key,
    record: &Picture,
    version: i64,
) -> Result<bool, Fault> {
    alone(change, city).await?;
    let is_gone = change.run(REMOVE, values![city, &record.key, version]).await? == 1;
    if is_gone {
        forget_unless_used(change, city, &record.file.mark).await?;
        note(change, "remove", city, Some(record), None).await?;
    }
    Ok(is_gone)
}

async fn forget_unless_used(change: &mut Change, city: &Key, mark: &str) -> Result<(), Fault> {
    let left: Vec<Kept<Picture>> = store::all_in(change, city).await?;
    if left.iter().all(|kept| kept.record.file.mark != mark) {
        change.run(FORGET_FILE, values![city, mark]).await?;
    }
    Ok(())
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let key = &[Text("city"), Text("key")];
    reader.read::<Kept<Picture>>("picture", EVERY_PICTURE, key).await?;
    let key = &[Text("city"), Text("mark"), Whole("width")];
    reader.read_by("picture_file", EVERY_FILE, key, |row| bytes(row).map(drop)).await?;
    Ok(reader.findings())
}
