//! The page of what an action moved: where the figure was, where it should be, what was measured.

use ::plan::{Action, IndicatorTarget, Plan, Progress, Reading};
use ::publish::chart::{
    About, Canvas, Emphasis, Lines, Point, Series, Step, Value, lines, progress as draw_progress,
};
use axum::response::Response;
use maud::{Markup, PreEscaped, html};
use measure::Period;
use ui::figure::Figure;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::list;
use ui::table::{Column, Table};

use super::{progress_word, truth, way};
use crate::access::Act;
use crate::network::City;
use crate::plan::Measured;
use crate::plan::chain;
use crate::web::frame::{Sheet, Truth, field, headline, problems};
use crate::web::{Entered, Visitor};
use crate::word;

/// What an action moved.
pub fn outcome(
    v: &Visitor,
    city: &City,
    plan: &Plan,
    action: &Action,
    target: &IndicatorTarget,
    readings: &[Measured],
    entered: &Entered,
) -> Response {
    let page = format!("/cities/{}/plans/{}/actions/{}", city.key, plan.key, action.key);
    let content = html! {
        (problems(v, entered))
        (facts(v, target, readings))
        (pictures(v, action, target, readings))
        section.section {
            h2 { (v.say(word::PLAN_READINGS)) }
            @if readings.is_empty() { p.quiet { (v.say(word::PLAN_PROGRESS_NO_DATA)) } }
            @else { (table(v, target, readings, truth(plan))) }
        }
        @if v.may(Act::WriteCity) { section.section { h2 { (v.say(word::PLAN_MEASURE)) } (reading_form(v, &page, entered)) } }
    };
    let mut way = way(v, city, Some(plan));
    way.push((v.plain(&action.title).to_owned(), page));
    let is_example = truth(plan) == Truth::Example || readings.iter().any(|r| r.example);
    let top = headline(
        v,
        &way,
        &v.say(word::PLAN_OUTCOME),
        chain::indicator_name(v, &target.indicator),
        v.say(word::PLAN_OUTCOME_LEDE),
    );
    let status = if entered.problems.is_empty() {
        axum::http::StatusCode::OK
    } else {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    };
    Sheet::new(top, content).truth(Truth::of(is_example)).answer_with(v, status)
}

/// The last reading, and how far it is on the way.
fn last(target: &IndicatorTarget, readings: &[Measured]) -> Progress {
    target.progress(readings.last().map_or(Reading::NoData, |m| m.reading))
}

fn facts(v: &Visitor, target: &IndicatorTarget, readings: &[Measured]) -> Markup {
    let figure = |n| chain::figure(v, &target.indicator, n);
    let baseline = target.baseline.map_or_else(|| v.say(word::PLAN_NO_BASELINE), figure);
    list::facts(&[
        (v.say(word::FIELD_BASELINE), html! { (baseline) }),
        (
            v.say(word::FIELD_TARGET),
            html! { (figure(target.target)) ", " (v.say_with(word::PLAN_BY, &[("by", target.by.to_string().into())])) },
        ),
        (
            v.say(word::PLAN_LAST_READING),
            html! { (readings.last().map_or_else(|| v.say(word::PLAN_PROGRESS_NO_DATA), |m| reading_word(v, target, m))) },
        ),
        (v.say(word::PLAN_PROGRESS_LABEL), html! { (progress_word(v, last(target, readings))) }),
    ])
}

/// A reading in words, with its period.
fn reading_word(v: &Visitor, target: &IndicatorTarget, measured: &Measured) -> String {
    format!("{} ({})", bare_reading(v, target, measured.reading), measured.period)
}

/// No data, data that may not be shown, and a figure (zero is one) are three different things.
fn bare_reading(v: &Visitor, target: &IndicatorTarget, reading: Reading) -> String {
    match reading {
        Reading::Value(n) => chain::figure(v, &target.indicator, n),
        Reading::NoData => v.say(word::PLAN_READING_NO_DATA),
        Reading::Suppressed => v.say(word::PLAN_READING_SUPPRESSED),
    }
}

/// How far the figure has come, and the way it went.
fn pictures(
    v: &Visitor,
    action: &Action,
    target: &IndicatorTarget,
    readings: &[Measured],
) -> Markup {
    let number = |n: f64| chain::figure(v, &target.indicator, n);
    let canvas = Canvas { width_px: 640.0, ..Canvas::page(v.lang(), &number) };
    let sources: Vec<_> =
        readings.iter().map(|r| r.source.as_str()).filter(|s| !s.is_empty()).collect();
    let mut sources: Vec<_> = sources.into_iter().map(str::to_owned).collect();
    sources.dedup();
    let source = sources.join("; ");
    let about =
        |title: String, description: String| About { title, description, source: source.clone() };
    let share = last(target, readings);
    let track = ::publish::chart::Progress {
        about: about(
            v.say(word::PLAN_PROGRESS_LABEL),
            format!("{}: {}", chain::indicator_name(v, &target.indicator), progress_word(v, share)),
        ),
        step_word: v.say(word::PLAN_ACTION),
        figure_word: v.say(word::PLAN_PROGRESS_LABEL),
        steps: vec![step(v, action, share)],
    };
    let way = way_of(
        v,
        target,
        readings,
        about(chain::indicator_name(v, &target.indicator), v.say(word::PLAN_CHART_DESCRIPTION)),
    );
    let drawn = [draw_progress(&track, &canvas), lines(&way, &canvas)];
    html! { @for (at, chart) in drawn.into_iter().enumerate() { @if let Ok(chart) = chart {
        (Figure {
            title: chart.table.caption.clone(),
            drawing: PreEscaped(chart.drawing.for_page(&format!("outcome-{at}"))),
            caption: html! { @if !source.is_empty() { p { (v.say(word::NETWORK_SOURCE)) " " (source) } } },
            table: None,
            links: Vec::new(),
        }.render())
    } } }
}

/// An action's track on the way to its target.
pub fn step(v: &Visitor, action: &Action, progress: Progress) -> Step {
    let (share, figure) = match progress {
        Progress::Share(share) if share >= 0.0 => (Some(share), v.percent(share * 100.0, 0)),
        Progress::Share(_) => (Some(0.0), progress_word(v, progress)),
        _ => (None, progress_word(v, progress)),
    };
    Step { label: v.plain(&action.title).to_owned(), share, figure, emphasis: Emphasis::Main }
}

/// The readings as a line with its holes, and the target as a mark at its period.
fn way_of(v: &Visitor, target: &IndicatorTarget, readings: &[Measured], about: About) -> Lines {
    let mut periods: Vec<Period> = readings.iter().map(|r| r.period).chain([target.by]).collect();
    periods.sort_unstable();
    periods.dedup();
    let measured =
        |period: &Period| match readings.iter().find(|r| r.period == *period).map(|r| r.reading) {
            Some(Reading::Value(n)) => Point::Goes(Value::sure(n)),
            _ => Point::Hole,
        };
    let goal = |period: &Period| {
        if *period == target.by { Point::Goes(Value::sure(target.target)) } else { Point::Hole }
    };
    let has_values = readings.iter().any(|r| matches!(r.reading, Reading::Value(_)));
    let series = [
        Series {
            name: v.say(word::PLAN_MEASURED),
            emphasis: Emphasis::Main,
            points: periods.iter().map(measured).collect(),
        },
        Series {
            name: v.say(word::FIELD_TARGET),
            emphasis: Emphasis::Plain,
            points: periods.iter().map(goal).collect(),
        },
    ];
    Lines {
        about,
        moment_word: v.say(word::FIELD_PERIOD),
        break_word: String::new(),
        uncertain: String::new(),
        moments: periods.iter().map(Period::to_string).collect(),
        series: if has_values { series.into() } else { Vec::new() },
    }
}

fn table(v: &Visitor, target: &IndicatorTarget, readings: &[Measured], plan: Truth) -> Markup {
    let progress = |m: &Measured| match target.progress(m.reading) {
        Progress::Share(_) => progress_word(v, target.progress(m.reading)),
        _ => "–".to_owned(),
    };
    let row = |m: &Measured| {
        vec![
            html! { (m.period) },
            html! { (bare_reading(v, target, m.reading)) },
            html! { (progress(m)) },
            html! { (m.source) @if m.example && plan == Truth::True { " " (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) } },
        ]
    };
    let table = Table {
        caption: v.say_with(
            word::PLAN_READINGS_CAPTION,
            &[("name", chain::indicator_name(v, &target.indicator).into())],
        ),
        head: vec![
            (v.say(word::FIELD_PERIOD), Column::Words),
            (v.say(word::FIELD_VALUE), Column::Numbers),
            (v.say(word::PLAN_PROGRESS_LABEL), Column::Numbers),
            (v.say(word::FIELD_SOURCE), Column::Words),
        ],
        rows: readings.iter().map(row).collect(),
    };
    table.render()
}

fn reading_form(v: &Visitor, page: &str, entered: &Entered) -> Markup {
    let kinds = ["value", "no-data", "suppressed"]
        .map(|k| Choice::new(k, v.say_named(&format!("plan-reading-kind-{k}"))));
    let mut kind: Field = field(v, entered, "kind", word::FIELD_KIND);
    if kind.value.is_empty() && entered.problems.is_empty() {
        kind.value = "value".to_owned();
    }
    form::post(
        &format!("{page}/outcome"),
        &html! {
            (form::hidden("version", "0"))
            (form::line(&field(v, entered, "period", word::FIELD_PERIOD).hint(v.say(word::PLAN_HINT_PERIOD)), Line::Text))
            (form::radios(&kind, &kinds))
            (form::line(&field(v, entered, "value", word::FIELD_VALUE), Line::Decimal))
            (form::line(&field(v, entered, "source", word::FIELD_SOURCE).hint(v.say(word::PLAN_HINT_SOURCE)), Line::Text))
            (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
        },
    )
}
