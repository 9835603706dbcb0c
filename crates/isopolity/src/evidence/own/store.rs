//! What is kept of a city's own figures: the tables, what was said about headings, and spreadsheets
//! that wait, outside the journal, because nothing of the city has changed yet.

use ::disclosure::Part;
use ::evidence::{Dataset, Refused, keep};
use data_encoding::BASE64;
use measure::Key;
use sha2::{Digest as _, Sha256};

use super::protect::{Known, Protection};
use super::{Release, Said, Told, Waiting};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::{Text, Whole};
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    VERSIONS = "select city, key, version, loaded_at from own_table order by city, key";
    // Two who publish at once wait for each other here, so that each sees what the other published.
    TURN = "update city set version = version where key = $1";
    NAMES = "select key, told from own_table where city = $1 order by key";
    ONE = "select told, packed, loaded_at, version from own_table where city = $1 and key = $2";
    ADD = "insert into own_table (city, key, told, packed, loaded_at, version) values ($1, $2, $3, $4, $5, $6)
        on conflict (city, key) do nothing";
    REPLACE = "update own_table set told = $3, packed = $4, loaded_at = $5, version = version + 1
        where city = $1 and key = $2 and version = $6";
    REMOVE = "delete from own_table where city = $1 and key = $2 and version = $3";
    WAIT = "insert into own_waiting (city, id, name, bytes, at) values ($1, $2, $3, $4, $5)";
    KEEP_NEWEST = "delete from own_waiting where city = $1 and id <> $2 and id not in
        (select id from own_waiting where city = $1 and id <> $2 order by at desc, id desc limit $3)";
    FORGET = "delete from own_waiting where at < $1";
    WAITING = "select id, name, bytes from own_waiting where city = $1 and id = $2";
    END_WAITING = "delete from own_waiting where city = $1 and id = $2";
    SAID = "select said from own_mapping where city = $1 and mark = $2";
    REMEMBER = "insert into own_mapping (city, mark, said, version) values ($1, $2, $3, 1)
        on conflict (city, mark) do update set said = excluded.said, version = own_mapping.version + 1";
    LAST_RELEASE = "select coalesce(max(nr), 0) as nr from own_release where city = $1";
    RELEASES = "select nr, of_table, title, told, entry from own_release
        where city = $1 and (subject = $2 or of_table = $3) order by nr";
    LOG = "select nr, at, of_table, title, told from own_release where city = $1 order by nr desc limit $2";
    ADD_RELEASE = "insert into own_release (city, nr, at, of_table, title, subject, told, entry)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    EVERY_RELEASE = "select * from own_release where (city, nr) > ($1, $2) order by city, nr limit 1";
    EVERY_TABLE = "select * from own_table where (city, key) > ($1, $2) order by city, key limit 1";
    EVERY_WAITING = "select * from own_waiting where (city, id) > ($1, $2) order by city, id limit 1";
    EVERY_MAPPING = "select * from own_mapping where (city, mark) > ($1, $2) order by city, mark limit 200";
}

/// How many publications of a city are listed.
const MOST_LISTED: i64 = 200;
/// How many spreadsheets of a city wait at most beside the one that came last; the oldest go first.
const MOST_WAITING: i64 = 4;

/// A table as it is kept.
pub struct Kept {
    /// What is told of it.
    pub told: Told,
    /// Its figures.
    pub packed: Vec<u8>,
    /// When it was loaded.
    pub loaded_at: String,
    /// The version.
    pub version: i64,
}

impl Kept {
    /// The figures.
    pub fn unpack(&self) -> Result<Dataset, Refused> {
        keep::unpack(&self.told.about, &self.packed)
    }
}

fn decoded(row: &Row, column: &str) -> Result<Vec<u8>, Fault> {
    let text: String = row.get(column)?;
    BASE64.decode(text.as_bytes()).map_err(|e| Fault::Decode(e.into()))
}

impl FromRow for Kept {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            told: row.json("told")?,
            packed: decoded(row, "packed")?,
            loaded_at: row.get("loaded_at")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Waiting {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self { id: row.get("id")?, name: row.get("name")?, bytes: decoded(row, "bytes")? })
    }
}

/// Every table that is kept, with its version and when it was loaded.
pub async fn versions(store: &Store) -> Result<Vec<(Key, Key, (i64, String))>, Fault> {
    let rows = store.all(VERSIONS, vec![]).await?;
    let told = |row: &Row| -> Result<(i64, String), Fault> {
        Ok((row.get("version")?, row.get("loaded_at")?))
    };
    rows.iter().map(|row| Ok((row.key("city")?, row.key("key")?, told(row)?))).collect()
}

/// The tables of a city as this change finds them: their names in addresses, and what they are called.
/// Until it ends, no other publishes figures of the city.
pub async fn names(change: &mut Change, city: &Key) -> Result<Vec<(Key, String)>, Fault> {
    change.run(TURN, values![city]).await?;
    let rows = change.all(NAMES, values![city]).await?;
    let name = |told: Told| told.about.title.name.unwrap_or_default();
    rows.iter().map(|row| Ok((row.key("key")?, name(row.json("told")?)))).collect()
}

/// A table of a city.
pub async fn table(store: &Store, city: &Key, key: &Key) -> Result<Option<Kept>, Fault> {
    store.find(ONE, values![city, key]).await
}

/// Keeps a table in the place of one of a version (0: there was none); says whether that version
/// still stood.
pub async fn keep(
    change: &mut Change,
    (city, key): (&Key, &Key),
    (told, packed): (&Told, &[u8]),
    version: i64,
) -> Result<bool, Fault> {
    let first = first_version(packed, change.now());
    let (told, packed) = (Value::json(told)?, BASE64.encode(packed));
    let kept = if version == 0 {
        change.run(ADD, values![city, key, told, packed, change.now(), first]).await?
    } else {
        change.run(REPLACE, values![city, key, told, packed, change.now(), version]).await?
    };
    change.renews(Remembered::Figures);
    Ok(kept == 1)
}

/// The first version of a table: another than that of any table that had its name before, so that a page
/// which shows that one changes nothing of this one.
fn first_version(packed: &[u8], now: impl std::fmt::Display) -> i64 {
    let mark = Sha256::new_with_prefix(format!("{now}\n")).chain_update(packed).finalize();
    mark.iter().take(5).fold(1, |version, byte| version * 256 + i64::from(*byte))
}

/// Takes a table of a version away; says whether that version still stood.
pub async fn remove(
    change: &mut Change,
    (city, key): (&Key, &Key),
    version: i64,
) -> Result<bool, Fault> {
    change.renews(Remembered::Figures);
    Ok(change.run(REMOVE, values![city, key, version]).await? == 1)
}

/// Lets a spreadsheet wait.
pub async fn wait(store: &Store, city: &Key, sheet: &Waiting, at: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    let bytes = BASE64.encode(&sheet.bytes);
    transaction.run(WAIT, values![city, &sheet.id, &sheet.name, bytes, at]).await?;
    transaction.run(KEEP_NEWEST, values![city, &sheet.id, MOST_WAITING]).await?;
    transaction.commit().await
}

/// Forgets the spreadsheets that wait since before a moment.
pub async fn forget(store: &Store, before: &str) -> Result<(), Fault> {
    let mut transaction = store.begin().await?;
    transaction.run(FORGET, values![before]).await?;
    transaction.commit().await
}

/// A spreadsheet of this city that waits.
pub async fn waiting(store: &Store, city: &Key, id: &str) -> Result<Option<Waiting>, Fault> {
    store.find(WAITING, values![city, id]).await
}

/// What was said about these headings the last time.
pub async fn said(store: &Store, city: &Key, mark: &str) -> Result<Option<Said>, Fault> {
    store.maybe(SAID, values![city, mark]).await?.map(|row| row.json("said")).transpose()
}

/// Remembers what was said about headings, and lets the spreadsheet go that is loaded now.
pub async fn loaded(
    change: &mut Change,
    city: &Key,
    id: &str,
    (mark, said): (&str, &Said),
) -> Result<(), Fault> {
    change.run(REMEMBER, values![city, mark, Value::json(said)?]).await?;
    change.run(END_WAITING, values![city, id]).await.map(drop)
}

impl FromRow for Release {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            nr: row.get("nr")?,
            at: row.get("at")?,
            table: row.key("of_table")?,
            title: row.get("title")?,
            protection: row.json("told")?,
        })
    }
}

/// What a city published of people, the latest first.
pub async fn releases(store: &Store, city: &Key) -> Result<Vec<Release>, Fault> {
    let rows = store.all(LOG, values![city, MOST_LISTED]).await?;
    rows.iter().map(Release::from_row).collect()
}

/// The number of the last publication of a city.
pub async fn last_release(change: &mut Change, city: &Key) -> Result<i64, Fault> {
    let rows = change.all(LAST_RELEASE, values![city]).await?;
    rows.first().map_or(Ok(0), |row| row.get("nr"))
}

/// Everything that the city published of these people, told apart by what is of this table, and the number
/// of its last publication of anything.
pub async fn known(
    store: &Store,
    city: &Key,
    (table, subject): (&Key, &Key),
) -> Result<(Known, i64), Fault> {
    let last = store.maybe(LAST_RELEASE, values![city]).await?;
    let last = last.map_or(Ok(0), |row| row.get("nr"))?;
    let mut known = Known::default();
    for row in store.all(RELEASES, values![city, subject, table]).await? {
        let (nr, of, title): (i64, Key, String) =
            (row.get("nr")?, row.key("of_table")?, row.get("title")?);
        let parts: Vec<Part> = row.json("entry")?;
        let done: Protection = row.json("told")?;
        known.add(nr, if of == *table { Ok(()) } else { Err(title) }, (&done, parts));
    }
    Ok((known, last))
}

/// Keeps in the log what is published now.
pub async fn log(
    change: &mut Change,
    (city, table): (&Key, &Key),
    (title, subject): (&str, &Key),
    (protection, parts): (&Protection, &[Part]),
) -> Result<(), Fault> {
    let nr = last_release(change, city).await? + 1;
    let (told, entry) = (Value::json(protection)?, Value::json(parts)?);
    let values = values![city, nr, change.now(), table, title, subject, told, entry];
    change.run(ADD_RELEASE, values).await.map(drop)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let table = |row: &Row| {
        let kept = Kept::from_row(row)?;
        kept.unpack().map(drop).map_err(|refused| Fault::Decode(refused.into()))
    };
    reader.read_by("own_table", EVERY_TABLE, &[Text("city"), Text("key")], table).await?;
    reader.read::<Waiting>("own_waiting", EVERY_WAITING, &[Text("city"), Text("id")]).await?;
    let release = |row: &Row| {
        Release::from_row(row)?;
        row.json::<Vec<Part>>("entry").map(drop)
    };
    reader.read_by("own_release", EVERY_RELEASE, &[Text("city"), Whole("nr")], release).await?;
    let said = |row: &Row| row.json::<Said>("said").map(drop);
    reader.read_by("own_mapping", EVERY_MAPPING, &[Text("city"), Text("mark")], said).await?;
    Ok(reader.findings())
}
