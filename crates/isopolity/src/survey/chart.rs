//! The profile of an assessment as a chart and as rows for other programs.

use locale::Text;
use publish::chart::{
    About, Area, Canvas, Chart, ChartError, DotPlot, DotRow, Emphasis, Profile as Drawn, Value,
};
use publish::table::Table;
use survey::{Points, Profile, RoundComparison};

use super::requests::Found;
use super::{area_title, ends, ours};
use crate::web::Visitor;
use crate::word;

/// The profile as a chart with its table; an error while nothing is answered.
pub fn profile(
    v: &Visitor,
    found: &Found,
    profile: &Profile,
    canvas: &Canvas<'_>,
) -> Result<Chart, ChartError> {
    let drawn = Drawn {
        about: about(v, found, profile),
        area_word: v.say(word::SURVEY_AREA),
        score_word: v.say(word::SURVEY_SCORE),
        range_word: v.say(word::SURVEY_RANGE),
        note_word: v.say(word::SURVEY_NOTE_COLUMN),
        strongest: v.say(word::SURVEY_STRONGEST_MARK),
        weakest: v.say(word::SURVEY_WEAKEST_MARK),
        missing: v.say(word::SURVEY_MISSING_MARK),
        areas: profile.sections.iter().map(|s| area(v, s)).collect(),
    };
    publish::chart::profile(&drawn, canvas)
}

/// A whisker is drawn only where something is open.
fn area(v: &Visitor, section: &survey::SectionProfile) -> Area {
    let is_open = section.score.counts.answered < section.score.counts.applicable;
    Area {
        label: area_title(&section.area)
            .map_or_else(|| section.area.to_string(), |t| v.plain(t).to_owned()),
        score: section.score.value.map(|p| f64::from(p.rounded())),
        range: section.score.range.filter(|_| is_open).map(ends),
    }
}

/// A score as it is written at its mark.
pub fn whole(v: &Visitor) -> impl Fn(f64) -> String + '_ {
    |number| v.numbers().decimal(number.round(), 0)
}

fn about(v: &Visitor, found: &Found, profile: &Profile) -> About {
    let city = v.plain(&found.city.name).to_owned();
    let year = found.assessment.year.to_string();
    let name = |areas: &[measure::Key]| {
        let title = areas.first().and_then(area_title);
        title.map_or_else(|| "–".to_owned(), |t: &Text| v.plain(t).to_owned())
    };
    let facts = [("city", city.into()), ("year", year.into())];
    let extremes = [
        ("strongest", name(&profile.strongest).into()),
        ("weakest", name(&profile.weakest).into()),
    ];
    About {
        title: v.say_with(word::SURVEY_CHART_TITLE, &facts),
        description: v.say_with(word::SURVEY_CHART_DESCRIPTION, &extremes),
        source: source(v, found),
    }
}

/// Where the figures come from: for the line under every picture.
pub fn source(v: &Visitor, found: &Found) -> String {
    let a = &found.assessment;
    let on = v.date(a.answered_at.as_deref().unwrap_or(&a.started_at));
    let version = a.questionnaire_version.to_string();
    let line =
        v.say_with(word::SURVEY_SOURCE_LINE, &[("version", version.into()), ("date", on.into())]);
    if a.example { format!("{line} {}", v.say(word::SURVEY_EXAMPLE_LINE)) } else { line }
}

/// Then and now, area by area.
pub fn comparison(
    v: &Visitor,
    found: &Found,
    (then, compared): (i16, &RoundComparison),
    canvas: &Canvas<'_>,
) -> Result<Chart, ChartError> {
    let (year, earlier) = (found.assessment.year.to_string(), then.to_string());
    let row = |s: &survey::SectionChange| {
        let change = f64::from(s.later.rounded()) - f64::from(s.earlier.rounded());
        DotRow {
            label: area_title(&s.area)
                .map_or_else(|| s.area.to_string(), |t| v.plain(t).to_owned()),
            first: Some(Value::sure(f64::from(s.later.rounded()))),
            second: Some(Value::sure(f64::from(s.earlier.rounded()))),
            emphasis: Emphasis::Plain,
            note: (change != 0.0).then(|| signed(v, change)),
        }
    };
    let facts = [("earlier", earlier.clone().into()), ("year", year.clone().into())];
    let plot = DotPlot {
        about: About {
            title: v.say_with(word::SURVEY_COMPARED_TITLE, &facts),
            description: v.say(word::SURVEY_COMPARED_DESCRIPTION),
            source: source(v, found),
        },
        row_word: v.say(word::SURVEY_AREA),
        first: year,
        second: earlier,
        note_word: v.say(word::SURVEY_CHANGE),
        uncertain: String::new(),
        rows: compared.sections.iter().map(row).collect(),
    };
    publish::chart::dot_plot(&plot, canvas)
}

/// A change with its sign.
pub fn signed(v: &Visitor, change: f64) -> String {
    let number = v.numbers().decimal(change.abs(), 0);
    match change {
        c if c > 0.0 => format!("+{number}"),
        c if c < 0.0 => format!("−{number}"),
        _ => number,
    }
}

/// The profile for other programs: plain numbers, keys, and whether it was made up.
pub fn rows(v: &Visitor, found: &Found, profile: &Profile) -> Table {
    let head = [
        "city",
        "year",
        "questionnaire",
        "version",
        "area",
        "title",
        "weight",
        "score",
        "worst",
        "best",
        "answered",
        "applicable",
        "not_applicable",
        "example",
    ];
    let a = &found.assessment;
    let row = |area: &str, title: &str, weight: String, score: &survey::Score| {
        let number = |p: Option<Points>| p.map(|p| format!("{:.2}", p.raw())).unwrap_or_default();
        let truth = if a.example { "example" } else { "" };
        let c = score.counts;
        vec![
            a.city.to_string(),
            a.year.to_string(),
            a.questionnaire.to_string(),
            a.questionnaire_version.to_string(),
            area.to_owned(),
            title.to_owned(),
            weight,
            number(score.value),
            number(score.range.map(|r| r.worst)),
            number(score.range.map(|r| r.best)),
            c.answered.to_string(),
            c.applicable.to_string(),
            c.not_applicable.to_string(),
            truth.to_owned(),
        ]
    };
    let sections = ours().sections.iter().zip(&profile.sections);
    let mut rows: Vec<_> = sections
        .map(|(s, p)| row(s.area.as_str(), v.plain(&s.title), p.weight.to_string(), &p.score))
        .collect();
    rows.push(row("overall", &v.say(word::SURVEY_OVERALL), String::new(), &profile.overall));
    Table { caption: String::new(), head: head.map(str::to_owned).into(), rows }
}
