//! What is kept of plans: texts and actions apart, so that two officers may write on two actions.

use std::collections::BTreeMap;

use ::plan::{Action, Plan, PlanVersion, Provenance, Reading, Review};
use locale::Lang;
use measure::Key;

use super::{Kept, Measured, PlanName, Reviewed, Saved};
use crate::store::change::Change;
use crate::store::generation::Remembered;
use crate::store::whole::Column::{Text, Whole};
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::thread::Visibility;
use crate::{statements, values};

statements! {
    NAMES = "select p.key, p.body, p.published, v.body as shown from plan p
        left join plan_version v on v.city = p.city and v.plan = p.key and v.number = p.published
        where p.city = $1 order by p.key limit 200";
    PLAN = "select body, newest, published, version from plan where city = $1 and key = $2";
    ACTIONS = "select key, body, version from plan_action where city = $1 and plan = $2 order by position, key";
    ADD_PLAN = "insert into plan (city, key, body, newest, published, version) values ($1, $2, $3, 0, null, 1)
        on conflict (city, key) do nothing";
    CHANGE_PLAN = "update plan set body = $3, version = version + 1 where city = $1 and key = $2 and version = $4";
    ADD_ACTION = "insert into plan_action (city, plan, key, position, body, version)
        select $1, $2, $3, coalesce(max(position), 0) + 1, $4, 1 from plan_action where city = $1 and plan = $2
        on conflict (city, plan, key) do nothing";
    CHANGE_ACTION = "update plan_action set body = $4, version = version + 1
        where city = $1 and plan = $2 and key = $3 and version = $5";
    REMOVE_ACTION = "delete from plan_action where city = $1 and plan = $2 and key = $3 and version = $4";
    NEWEST = "update plan set newest = $3 where city = $1 and key = $2 and newest = $3 - 1";
    ADD_VERSION = "insert into plan_version (city, plan, number, made_at, made_by, summary, lang, body)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    VERSION = "select body, lang from plan_version where city = $1 and plan = $2 and number = $3";
    VERSIONS = "select number, made_at, made_by, summary, lang from plan_version
        where city = $1 and plan = $2 order by number desc limit 200";
    PUBLISH = "update plan set published = $3, version = version + 1 where city = $1 and key = $2 and version = $4";
    ADD_REVIEW = "insert into plan_review (id, city, plan, at, author, reviewer_name, lang, body, example)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    REVIEWS = "select at, author, reviewer_name, lang, body, example from plan_review
        where city = $1 and plan = $2 order by at desc, id limit 50";
    READINGS = "select indicator, period, kind, value, source, example, version from plan_reading
        where city = $1 and plan = $2 and action = $3 order by period limit 400";
    ALL_READINGS = "select action, indicator, period, kind, value, source, example, version from plan_reading
        where city = $1 and plan = $2 order by action, period";
    ADD_READING = "insert into plan_reading (city, plan, action, indicator, period, kind, value, source, example, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) on conflict (city, plan, action, indicator, period) do nothing";
    CHANGE_READING = "update plan_reading set kind = $6, value = $7, source = $8, example = $9, version = version + 1
        where city = $1 and plan = $2 and action = $3 and indicator = $4 and period = $5 and version = $10";
    EVERY_PLAN = "select * from plan where (city, key) > ($1, $2) order by city, key limit 20";
    EVERY_ACTION = "select * from plan_action where (city, plan, key) > ($1, $2, $3) order by city, plan, key limit 50";
    EVERY_VERSION = "select * from plan_version where (city, plan, number) > ($1, $2, $3) order by city, plan, number limit 5";
    EVERY_REVIEW = "select * from plan_review where id > $1 order by id limit 50";
    EVERY_READING = "select * from plan_reading where (city, plan, action, indicator, period) > ($1, $2, $3, $4, $5) order by city, plan, action, indicator, period limit 200";
}

impl FromRow for PlanName {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let working: Plan = row.json("body")?;
        let shown: Option<String> = row.get("shown")?;
        let version: Option<PlanVersion> =
            shown.map(|text| serde_json::from_str(&text).map_err(decode)).transpose()?;
        let visibility = if version.is_some() { Visibility::Public } else { Visibility::Drafts };
        let plan = version.map_or(working, |v| v.content().clone());
        let example = plan.provenance == Provenance::Example;
        Ok(Self {
            key: row.key("key")?,
            title: plan.title,
            years: plan.years,
            state: plan.state,
            example,
            visibility,
        })
    }
}

/// The texts and state of a plan, without its actions.
struct Head {
    plan: Plan,
    newest: u32,
    published: Option<u32>,
    version: i64,
}

impl FromRow for Head {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            plan: row.json("body")?,
            newest: number(row.get("newest")?)?,
            published: row.get::<Option<i64>>("published")?.map(number).transpose()?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Saved {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            number: number(row.get("number")?)?,
            made_at: row.parsed("made_at")?,
            by: row.get("made_by")?,
            summary: row.get("summary")?,
            lang: lang(row)?,
        })
    }
}

impl FromRow for Reviewed {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            review: row.json("body")?,
            at: row.parsed("at")?,
            author: row.get("author")?,
            reviewer: row.json("reviewer_name")?,
            lang: lang(row)?,
            example: row.get("example")?,
        })
    }
}

impl FromRow for Measured {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let (kind, value): (String, Option<f64>) = (row.get("kind")?, row.get("value")?);
        let reading = match (kind.as_str(), value) {
            ("value", Some(value)) => Reading::Value(value),
            ("suppressed", _) => Reading::Suppressed,
            _ => Reading::NoData,
        };
        Ok(Self {
            indicator: row.key("indicator")?,
            period: row.parsed("period")?,
            reading,
            source: row.get("source")?,
            example: row.get("example")?,
            version: row.get("version")?,
        })
    }
}

fn decode(e: impl std::fmt::Display) -> Fault {
    Fault::Decode(e.to_string().into())
}

fn number(n: i64) -> Result<u32, Fault> {
    u32::try_from(n).map_err(decode)
}

fn lang(row: &Row) -> Result<Lang, Fault> {
    Lang::parse(&row.get::<String>("lang")?).map_err(decode)
}

/// The plans of a city, the latest first.
pub async fn names(store: &Store, city: &Key) -> Result<Vec<PlanName>, Fault> {
    let mut names: Vec<PlanName> = store.list(NAMES, values![city]).await?;
    names.sort_by(|a, b| (b.years.from, &b.key).cmp(&(a.years.from, &a.key)));
    Ok(names)
}

/// A plan with its actions.
pub async fn plan(store: &Store, city: &Key, key: &Key) -> Result<Option<Kept>, Fault> {
    let Some(head) = store.find::<Head>(PLAN, values![city, key]).await? else { return Ok(None) };
    put_together(head, &store.all(ACTIONS, values![city, key]).await?).map(Some)
}

/// A plan with its actions, as a change sees it.
pub async fn plan_in(change: &mut Change, city: &Key, key: &Key) -> Result<Option<Kept>, Fault> {
    let Some(head) = change.find::<Head>(PLAN, values![city, key]).await? else { return Ok(None) };
    put_together(head, &change.all(ACTIONS, values![city, key]).await?).map(Some)
}

fn put_together(head: Head, actions: &[Row]) -> Result<Kept, Fault> {
    let mut plan = head.plan;
    plan.actions = actions.iter().map(|row| row.json("body")).collect::<Result<_, _>>()?;
    let versions = actions.iter().map(|row| Ok((row.key("key")?, row.get("version")?)));
    let action_versions = versions.collect::<Result<BTreeMap<_, _>, Fault>>()?;
    Ok(Kept {
        plan,
        version: head.version,
        action_versions,
        newest: head.newest,
        published: head.published,
    })
}

/// The plan without its actions, which are kept apart.
fn head(plan: &Plan) -> Plan {
    Plan { actions: Vec::new(), ..plan.clone() }
}

/// The plan's name in the journal.
fn name(plan: &Plan) -> String {
    format!("{}.{}", plan.city, plan.key)
}

/// Adds a plan with the actions it has; says whether the key was free.
pub async fn add_plan(change: &mut Change, plan: &Plan) -> Result<bool, Fault> {
    let added =
        change.run(ADD_PLAN, values![&plan.city, &plan.key, Value::json(&head(plan))?]).await? == 1;
    if added {
        change
            .note("add", ("plan", &name(plan)), Some(plan.city.as_str()), None::<&()>, Some(plan))
            .await?;
        for action in &plan.actions {
            change
                .run(ADD_ACTION, values![&plan.city, &plan.key, &action.key, Value::json(action)?])
                .await?;
        }
    }
    Ok(added)
}

/// Changes the texts or the state of a plan that is still at a version; says whether it was.
pub async fn change_plan(
    change: &mut Change,
    act: &str,
    before: &Plan,
    after: &Plan,
    version: i64,
) -> Result<bool, Fault> {
    let values = values![&after.city, &after.key, Value::json(&head(after))?, version];
    let changed = change.run(CHANGE_PLAN, values).await? == 1;
    if changed {
        let (before, after) = (head(before), head(after));
        change
            .note(
                act,
                ("plan", &name(&after)),
                Some(after.city.as_str()),
                Some(&before),
                Some(&after),
            )
            .await?;
    }
    Ok(changed)
}

/// Adds an action at the end of a plan; says whether its key was free.
pub async fn add_action(change: &mut Change, plan: &Plan, action: &Action) -> Result<bool, Fault> {
    let added = change
        .run(ADD_ACTION, values![&plan.city, &plan.key, &action.key, Value::json(action)?])
        .await?
        == 1;
    if added {
        let key = format!("{}.{}", name(plan), action.key);
        change
            .note("add", ("action", &key), Some(plan.city.as_str()), None::<&()>, Some(action))
            .await?;
    }
    Ok(added)
}

/// Changes an action that is still at a version; says whether it was.
pub async fn change_action(
    change: &mut Change,
    plan: &Plan,
    before: &Action,
    after: &Action,
    version: i64,
) -> Result<bool, Fault> {
    let values = values![&plan.city, &plan.key, &after.key, Value::json(after)?, version];
    let changed = change.run(CHANGE_ACTION, values).await? == 1;
    if changed {
        let key = format!("{}.{}", name(plan), after.key);
        change
            .note("edit", ("action", &key), Some(plan.city.as_str()), Some(before), Some(after))
            .await?;
    }
    Ok(changed)
}

/// Takes an action that is still at a version out of its plan, its readings with it; says whether
/// it was. Saved versions keep it.
pub async fn remove_action(
    change: &mut Change,
    plan: &Plan,
    action: &Action,
    version: i64,
) -> Result<bool, Fault> {
    let removed =
        change.run(REMOVE_ACTION, values![&plan.city, &plan.key, &action.key, version]).await? == 1;
    if removed {
        let key = format!("{}.{}", name(plan), action.key);
        change
            .note("remove", ("action", &key), Some(plan.city.as_str()), Some(action), None::<&()>)
            .await?;
    }
    Ok(removed)
}

/// Saves a version after the newest one; says whether nobody else did in the meantime.
pub async fn add_version(
    change: &mut Change,
    version: &PlanVersion,
    lang: Lang,
) -> Result<bool, Fault> {
    let plan = version.content();
    let number = i64::from(version.number());
    if change.run(NEWEST, values![&plan.city, &plan.key, number]).await? != 1 {
        return Ok(false);
    }
    let values = values![
        &plan.city,
        &plan.key,
        number,
        version.made_at().to_string(),
        version.by(),
        version.summary(),
        lang,
        Value::json(version)?
    ];
    change.run(ADD_VERSION, values).await?;
    let key = format!("{}.{number}", name(plan));
    change
        .note(
            "save",
            ("plan version", &key),
            Some(plan.city.as_str()),
            None::<&()>,
            Some(&version.summary()),
        )
        .await?;
    Ok(true)
}

/// A saved version and the language of its summary.
pub async fn version(
    store: &Store,
    city: &Key,
    plan: &Key,
    number: u32,
) -> Result<Option<(PlanVersion, Lang)>, Fault> {
    let row = store.maybe(VERSION, values![city, plan, i64::from(number)]).await?;
    row.map(|row| Ok((row.json("body")?, lang(&row)?))).transpose()
}

/// A saved version, as a change sees it.
pub async fn version_in(
    change: &mut Change,
    city: &Key,
    plan: &Key,
    number: u32,
) -> Result<Option<PlanVersion>, Fault> {
    let rows = change.all(VERSION, values![city, plan, i64::from(number)]).await?;
    rows.first().map(|row| row.json("body")).transpose()
}

/// The saved versions, the newest first.
pub async fn versions(store: &Store, city: &Key, plan: &Key) -> Result<Vec<Saved>, Fault> {
    store.list(VERSIONS, values![city, plan]).await
}

/// Lets everybody read a version, or none, of a plan that is still at the version it carries; says
/// whether it was.
pub async fn publish(change: &mut Change, kept: &Kept, number: Option<u32>) -> Result<bool, Fault> {
    let plan = &kept.plan;
    let values = values![&plan.city, &plan.key, number.map(i64::from), kept.version];
    let published = change.run(PUBLISH, values).await? == 1;
    if published {
        let act = if number.is_some() { "publish" } else { "withdraw" };
        let thing = ("plan", name(plan));
        let (city, before) = (Some(plan.city.as_str()), kept.published);
        change.note(act, (thing.0, &thing.1), city, before.as_ref(), number.as_ref()).await?;
        // Newcomers' pages say which public action opened a service.
        change.renews(Remembered::Directory(plan.city.clone()));
    }
    Ok(published)
}

/// Keeps a mentor's review.
pub async fn add_review(
    change: &mut Change,
    plan: &Plan,
    review: &Review,
    reviewer: &locale::Text,
    lang: Lang,
    is_example: bool,
) -> Result<(), Fault> {
    let (id, at, author) = (change.new_id(), change.now(), change.author().name.clone());
    let values = values![
        id,
        &plan.city,
        &plan.key,
        at,
        author,
        Value::json(reviewer)?,
        lang,
        Value::json(review)?,
        is_example
    ];
    change.run(ADD_REVIEW, values).await?;
    change
        .note("review", ("plan", &name(plan)), Some(plan.city.as_str()), None::<&()>, Some(review))
        .await
}

/// The reviews of a plan, the latest first.
pub async fn reviews(store: &Store, city: &Key, plan: &Key) -> Result<Vec<Reviewed>, Fault> {
    store.list(REVIEWS, values![city, plan]).await
}

/// What was measured for an action, of every indicator it has ever named, by period.
pub async fn readings(
    store: &Store,
    city: &Key,
    plan: &Key,
    action: &Key,
) -> Result<Vec<Measured>, Fault> {
    let mut readings: Vec<Measured> = store.list(READINGS, values![city, plan, action]).await?;
    readings.sort_by_key(|r| r.period);
    Ok(readings)
}

/// What was measured for every action of a plan.
pub async fn all_readings(
    store: &Store,
    city: &Key,
    plan: &Key,
) -> Result<Vec<(Key, Measured)>, Fault> {
    let rows = store.all(ALL_READINGS, values![city, plan]).await?;
    rows.iter().map(|row| Ok((row.key("action")?, Measured::from_row(row)?))).collect()
}

/// The columns of a reading in their order.
fn reading_values(plan: &Plan, action: &Key, measured: &Measured) -> Vec<Value> {
    let (kind, value) = match measured.reading {
        Reading::Value(value) => ("value", Some(value)),
        Reading::NoData => ("no-data", None),
        Reading::Suppressed => ("suppressed", None),
    };
    let period = measured.period.to_string();
    values![
        &plan.city,
        &plan.key,
        action,
        &measured.indicator,
        period,
        kind,
        value,
        &measured.source,
        measured.example
    ]
}

/// Keeps a reading: a new one, or one over another that is still at its version; says whether it
/// was.
pub async fn keep_reading(
    change: &mut Change,
    plan: &Plan,
    action: &Key,
    before: Option<&Measured>,
    after: &Measured,
) -> Result<bool, Fault> {
    let mut values = reading_values(plan, action, after);
    let kept = match before {
        None => change.run(ADD_READING, values).await? == 1,
        Some(_) => {
            values.push(after.version.into());
            change.run(CHANGE_READING, values).await? == 1
        }
    };
    if kept {
        let key = format!("{}.{action}.{}", name(plan), after.period);
        let told = |m: &Measured| (m.reading, m.source.clone());
        let (before, after) = (before.map(told), told(after));
        change
            .note(
                "measure",
                ("outcome", &key),
                Some(plan.city.as_str()),
                before.as_ref(),
                Some(&after),
            )
            .await?;
    }
    Ok(kept)
}

/// A sentence for every row that cannot be read.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    reader.read::<Head>("plan", EVERY_PLAN, &[Text("city"), Text("key")]).await?;
    let action = |row: &Row| {
        row.key("key")?;
        row.json::<Action>("body").map(drop)
    };
    let key = &[Text("city"), Text("plan"), Text("key")];
    reader.read_by("plan_action", EVERY_ACTION, key, action).await?;
    let version = |row: &Row| {
        Saved::from_row(row)?;
        row.json::<PlanVersion>("body").map(drop)
    };
    let key = &[Text("city"), Text("plan"), Whole("number")];
    reader.read_by("plan_version", EVERY_VERSION, key, version).await?;
    reader.read::<Reviewed>("plan_review", EVERY_REVIEW, &[Text("id")]).await?;
    let key = &[Text("city"), Text("plan"), Text("action"), Text("indicator"), Text("period")];
    reader.read::<Measured>("plan_reading", EVERY_READING, key).await?;
    Ok(reader.findings())
}
