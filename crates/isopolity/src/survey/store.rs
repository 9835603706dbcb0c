//! What is kept of self-assessments.

use measure::Key;
use survey::Answers;

use super::{Assessment, Part};
use crate::store::change::Change;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    ASSESSMENTS = "select city, year, questionnaire, questionnaire_version, example, started_by, started_at, answered_by,
        answered_at, published_at, overall, version from assessment where city = $1 order by year desc";
    ASSESSMENT = "select city, year, questionnaire, questionnaire_version, example, started_by, started_at, answered_by,
        answered_at, published_at, overall, version from assessment where city = $1 and year = $2";
    PARTS = "select year, area, answers, answered_by, answered_at, version from assessment_section
        where city = $1 and year = $2 order by area";
    PARTS_OF_CITY = "select year, area, answers, answered_by, answered_at, version from assessment_section
        where city = $1 order by year, area";
    START = "insert into assessment (city, year, questionnaire, questionnaire_version, example, started_by, started_at, version)
        values ($1, $2, $3, $4, $5, $6, $7, 1) on conflict (city, year) do nothing";
    TOUCH = "update assessment set answered_by = $3, answered_at = $4 where city = $1 and year = $2";
    ADD_PART = "insert into assessment_section (city, year, area, answers, answered_by, answered_at, version)
        values ($1, $2, $3, $4, $5, $6, 1) on conflict (city, year, area) do nothing";
    CHANGE_PART = "update assessment_section set answers = $4, answered_by = $5, answered_at = $6, version = version + 1
        where city = $1 and year = $2 and area = $3 and version = $7";
    SET_OVERALL = "update assessment set overall = $3 where city = $1 and year = $2";
    SET_PUBLISHED = "update assessment set published_at = $3, version = version + 1
        where city = $1 and year = $2 and version = $4";
    PEERS = "select a.overall from assessment a where a.published_at is not null and a.overall is not null
        and a.city <> $1 and a.example = $2 and not exists (select 1 from assessment b where b.city = a.city
        and b.published_at is not null and b.overall is not null and b.year > a.year)";
}

impl FromRow for Assessment {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            city: row.key("city")?,
            year: year(row)?,
            questionnaire: row.key("questionnaire")?,
            questionnaire_version: row.get("questionnaire_version")?,
            example: row.get("example")?,
            started_by: row.get("started_by")?,
            started_at: row.get("started_at")?,
            answered_by: row.get("answered_by")?,
            answered_at: row.get("answered_at")?,
            published_at: row.get("published_at")?,
            overall: row.get("overall")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Part {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            year: year(row)?,
            area: row.key("area")?,
            answers: row.json("answers")?,
            answered_by: row.get("answered_by")?,
            answered_at: row.get("answered_at")?,
            version: row.get("version")?,
        })
    }
}

fn year(row: &Row) -> Result<i16, Fault> {
    let year: i64 = row.get("year")?;
    i16::try_from(year).map_err(|_| Fault::Decode(format!("no year: {year}").into()))
}

/// A city's assessments, the latest first.
pub async fn assessments(store: &Store, city: &Key) -> Result<Vec<Assessment>, Fault> {
    store.list(ASSESSMENTS, values![city]).await
}

/// A city's assessment of a year.
pub async fn assessment(store: &Store, city: &Key, year: i16) -> Result<Option<Assessment>, Fault> {
    store.find(ASSESSMENT, values![city, i64::from(year)]).await
}

/// The answered sections of an assessment.
pub async fn parts(store: &Store, city: &Key, year: i16) -> Result<Vec<Part>, Fault> {
    store.list(PARTS, values![city, i64::from(year)]).await
}

/// The answered sections of all assessments of a city.
pub async fn parts_of_city(store: &Store, city: &Key) -> Result<Vec<Part>, Fault> {
    store.list(PARTS_OF_CITY, values![city]).await
}

/// The overall scores that other cities have published last: examples with examples, true ones
/// with true ones.
pub async fn peers(store: &Store, own: &Assessment) -> Result<Vec<f64>, Fault> {
    store
        .all(PEERS, values![&own.city, own.example])
        .await?
        .iter()
        .map(|row| row.get("overall"))
        .collect()
}

/// Begins an assessment; says whether the year was free.
pub async fn start(change: &mut Change, new: &Assessment) -> Result<bool, Fault> {
    let by = change.author().name.clone();
    let values = values![
        &new.city,
        i64::from(new.year),
        &new.questionnaire,
        new.questionnaire_version,
        new.example,
        by,
        change.now()
    ];
    let started = change.run(START, values).await? == 1;
    if started {
        note(change, "add", new, None::<&()>, Some(new)).await?;
    }
    Ok(started)
}

/// Saves the answers to a section, if the section is still at the version that `before` has (or
/// still has no answers); says whether it was. The overall score is counted anew.
pub async fn save_part(
    change: &mut Change,
    assessment: &Assessment,
    area: &Key,
    before: Option<&Part>,
    answers: &Answers,
) -> Result<bool, Fault> {
    let (city, year) = (&assessment.city, i64::from(assessment.year));
    let (by, now) = (change.author().name.clone(), change.now());
    // First this row, so that two who save sections at once count the overall score one after the other.
    change.run(TOUCH, values![city, year, &by, &now]).await?;
    let mut values = values![city, year, area, Value::json(answers)?, &by, &now];
    let saved = match before {
        None => change.run(ADD_PART, values).await?,
        Some(part) => {
            values.push(part.version.into());
            change.run(CHANGE_PART, values).await?
        }
    };
    if saved == 1 {
        note(change, "answer", assessment, before.map(|p| &p.answers), Some(answers)).await?;
        count(change, assessment).await?;
    }
    Ok(saved == 1)
}

/// Counts the overall score from what is saved.
async fn count(change: &mut Change, assessment: &Assessment) -> Result<(), Fault> {
    let (city, year) = (&assessment.city, i64::from(assessment.year));
    let rows = change.all(PARTS, values![city, year]).await?;
    let parts: Vec<Part> = rows.iter().map(Part::from_row).collect::<Result<_, _>>()?;
    let overall = super::profile(&super::together(&parts)).overall.value.map(survey::Points::raw);
    change.run(SET_OVERALL, values![city, year, overall]).await.map(|_| ())
}

/// Publishes an assessment, or withdraws it; says whether it was still at its version.
pub async fn set_published(
    change: &mut Change,
    before: &Assessment,
    published_at: Option<String>,
) -> Result<bool, Fault> {
    let values =
        values![&before.city, i64::from(before.year), published_at.clone(), before.version];
    let changed = change.run(SET_PUBLISHED, values).await? == 1;
    if changed {
        let act = if published_at.is_some() { "publish" } else { "withdraw" };
        note(change, act, before, before.published_at.as_ref(), published_at.as_ref()).await?;
    }
    Ok(changed)
}

async fn note<B: serde::Serialize, A: serde::Serialize>(
    change: &mut Change,
    act: &str,
    thing: &Assessment,
    before: Option<&B>,
    after: Option<&A>,
) -> Result<(), Fault> {
    let key = thing.key();
    change.note(act, ("assessment", &key), Some(thing.city.as_str()), before, after).await
}
