//! Every measure as a table for spreadsheets, and the same with the districts for programs: codes and plain
//! numbers, with everything that must be known to reckon them again.

use ::evidence::own::{Count, Whole};
use ::publish::table::{LineEnd, Table, csv};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::View;
use crate::evidence::districts::measured::{CHANCE, settings};
use crate::evidence::districts::{District, Unmeasured};
use crate::evidence::segregation::ToldMeasure;
use crate::web::{Visitor, picture};

const HEAD: [&str; 19] = [
    "city",
    "table",
    "time",
    "group",
    "measure",
    "name",
    "dimension",
    "value",
    "without_value",
    "expected_by_chance",
    "low",
    "high",
    "p_value",
    "draws",
    "seed",
    "everybody_from",
    "rounded_to",
    "source",
    "licence",
];

/// How it is known how many everybody is, as a code.
fn whole(whole: Whole) -> &'static str {
    match whole {
        Whole::Told => "row",
        Whole::Base => "base",
        Whole::Sum => "sum",
    }
}

/// The code of a reason; of one with a part, `lacks areas`.
fn code(of: &impl serde::Serialize) -> String {
    match json!(of) {
        Value::String(code) => code,
        Value::Object(parts) => {
            let part = |(name, part): (&String, &Value)| {
                format!("{name} {}", part.as_str().unwrap_or_default())
            };
            parts.iter().map(part).collect()
        }
        _ => String::new(),
    }
}

fn written<T: ToString>(n: Option<T>) -> String {
    n.map(|n| n.to_string()).unwrap_or_default()
}

/// Every measure, a row each; none where nothing was measured.
pub fn csv_file(v: &Visitor, view: &View<'_>) -> Response {
    let from = &view.table.dataset.title.provenance;
    let row = |told: &ToldMeasure| {
        let chance = told.by_chance.as_ref();
        vec![
            view.city.key.to_string(),
            view.table.key.to_string(),
            view.look.period.to_string(),
            told.group.clone().unwrap_or_default(),
            told.measure.to_owned(),
            super::measures::name(v, told.measure),
            code(&told.dimension),
            written(told.value),
            told.without_value.map(|reason| code(&reason)).unwrap_or_default(),
            written(chance.map(|c| c.expected)),
            written(chance.map(|c| c.low)),
            written(chance.map(|c| c.high)),
            written(chance.and_then(|c| c.p_value)),
            written(chance.map(|_| CHANCE.draws)),
            written(chance.map(|_| CHANCE.seed)),
            whole(view.found.whole).to_owned(),
            written(view.found.rounded),
            written(from.source.as_ref()),
            written(from.licence.as_ref()),
        ]
    };
    let told = view.found.measured.as_deref().unwrap_or_default();
    let head = HEAD.map(str::to_owned).into();
    let table = Table { caption: String::new(), head, rows: told.iter().map(row).collect() };
    let name = format!("{}-{}-districts.csv", view.city.key, view.table.key);
    picture::csv(&name, csv(&table, LineEnd::CrLf))
}

/// A count; what is hidden or missing is said, so that nobody takes it for 0.
fn count(count: Count) -> Value {
    match count {
        Count::Open(n) => json!(n),
        Count::Hidden => json!("hidden"),
        Count::Missing => Value::Null,
    }
}

fn district(view: &View<'_>, district: &District) -> Value {
    let counts = view.found.groups.iter().zip(&district.counts);
    let counts: serde_json::Map<String, Value> =
        counts.map(|(group, n)| (group.code.clone(), count(*n))).collect();
    json!({
        "code": district.code.code,
        "name": super::plain(&district.code),
        "everybody": count(district.everybody),
        "counts": counts,
        "share_pc": view.group().and_then(|_| district.share(0)),
        "outline": district.outline,
    })
}

/// The same for programs, with the districts.
pub fn json_file(v: &Visitor, view: &View<'_>) -> Response {
    let found = view.found;
    let from = &view.table.dataset.title.provenance;
    let unmeasured = found.measured.as_ref().err().map(|why| match why {
        Unmeasured::Unknown { hidden, missing } => json!({"hidden": hidden, "missing": missing}),
        Unmeasured::Problems(problems) => {
            let said: Vec<String> = problems.as_slice().iter().map(|p| v.say_problem(p)).collect();
            json!({"problems": said})
        }
    });
    let groups = found.groups.iter();
    let groups: Vec<Value> =
        groups.map(|g| json!({"code": g.code, "name": super::plain(g)})).collect();
    let base = &v.app().settings.base_url;
    let text = json!({
        "city": view.city.key,
        "table": view.table.key,
        "title": view.table.name(),
        "made_up": view.table.told.example,
        "time": view.look.period,
        "group": view.look.group,
        "groups": groups,
        "everybody_from": whole(found.whole),
        "rounded_to": found.rounded,
        "source": from.source,
        "licence": from.licence,
        "address": format!("{base}{}", view.href("")),
        "outlines": view.outlines.map(|o| json!({"source": o.about.source, "licence": o.about.licence})),
        "settings": settings(),
        "chance": CHANCE,
        "measures": found.measured.as_deref().unwrap_or_default(),
        "unmeasured": unmeasured,
        "change": found.change,
        "districts": found.districts.iter().map(|d| district(view, d)).collect::<Vec<_>>(),
    });
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (kind, text.to_string()).into_response()
}
