//! The page of an indicator that exists by month or quarter only, and its files.

use ::evidence::recent::{Counted, Recent};
use ::evidence::trend::spaced;
use ::evidence::{Flags, Observation, Unit};
use ::publish::chart::{Emphasis, Lines, Point, Series};
use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use measure::{Period, Territory};
use serde_json::json;
use ui::figure::Figure;
use ui::form::{self, Field, Weight};
use ui::table::{Column, Table};

use super::{asked, flag_word, missed, of_indicator, place_of, unconfirmed};
use crate::evidence::chart::{self, Plan};
use crate::evidence::months::{self, Course, MOST_PERIODS};
use crate::evidence::{Part, words};
use crate::refusal::Refusal;
use crate::web::{Visitor, picture};
use crate::word;

/// What is shown.
pub struct Shown<'f> {
    part: &'f Part,
    /// Every place that has figures.
    all: Vec<Course>,
    /// The place that is followed.
    course: Course,
    /// What the address asks for and the figures do not have.
    pub missed: Vec<String>,
}

impl<'f> Shown<'f> {
    /// The place that the address asks for, else the Union, else the one with the most figures.
    pub fn of(v: &Visitor, part: &'f Part) -> Option<Self> {
        let all = months::courses(part);
        let table = asked(v, "table", |table| (table == part.tabled.table.dataset).then_some(()));
        let place = asked(v, "place", |place| months::course(part, &place_of(part, place)?));
        let union = |c: &&Course| c.place.as_str().starts_with("EU27");
        let usual = || {
            let most = all.iter().max_by_key(|c| c.trend.points().count());
            all.iter().find(union).or(most).map(|c| c.place.clone())
        };
        let course = place.found.or_else(|| months::course(part, &usual()?))?;
        let missed = [table.missed, place.missed].into_iter().flatten().collect();
        Some(Self { part, all, course, missed })
    }

    fn key(&self) -> &str {
        &self.part.indicator.key
    }

    /// The latest periods, as many as a drawing shows.
    fn latest(&self) -> Vec<Period> {
        let mut all = months::periods(self.part, &self.course);
        all.drain(..all.len().saturating_sub(MOST_PERIODS));
        all
    }
}

fn lines(v: &Visitor, shown: &Shown<'_>) -> Lines {
    let periods = spaced(&shown.latest());
    let point =
        |p: &Option<Period>| p.map_or(Point::Hole, |p| chart::point(&shown.course.trend, p));
    let points = periods.iter().map(point).collect();
    let about = chart::about(v, shown.part, title(v, shown), v.say(word::EVIDENCE_OVER_TIME_LEDE));
    Lines {
        about,
        moment_word: v.say(word::EVIDENCE_PERIOD),
        break_word: v.say(word::EVIDENCE_BREAK),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        moments: chart::moments(&periods, |period| words::period(v, period)),
        series: vec![Series { name: mark(v, shown), emphasis: Emphasis::Main, points }],
    }
}

fn mark(v: &Visitor, shown: &Shown<'_>) -> String {
    v.say_named(&format!("evidence-mark-{}", shown.key()))
}

fn title(v: &Visitor, shown: &Shown<'_>) -> String {
    let facts = [
        ("what", words::name(v, shown.part.indicator).into()),
        ("place", words::place(v, shown.part, &shown.course.place).into()),
    ];
    v.say_with(word::EVIDENCE_BY_MONTH, &facts)
}

fn number(v: &Visitor, shown: &Shown<'_>, amount: f64) -> String {
    words::number(v, shown.part.indicator.unit, amount)
}

/// The drawing as a file of its own.
pub fn picture(v: &Visitor, shown: &Shown<'_>) -> Result<String, Refusal> {
    let plan = Plan::Lines(lines(v, shown));
    picture::standalone(v.lang(), &|n| number(v, shown, n), &|canvas| plan.draw(canvas))
}

/// `/evidence/{indicator}`
pub fn page(v: &Visitor, shown: &Shown<'_>) -> Response {
    let part = shown.part;
    let content = html! {
        (choice(v, shown))
        (missed(v, &shown.missed))
        (unconfirmed(v, part))
        (figure(v, shown))
        section.section { (places(v, shown).render()) }
        section.section { h2 { (v.say(word::EVIDENCE_HOW)) }
            p { (v.say(match part.indicator.counted {
                Some(Counted::AtEnd) => word::EVIDENCE_RECENT_MEAN_HOW,
                _ => word::EVIDENCE_RECENT_SUM_HOW,
            })) }
            p { (v.say(word::EVIDENCE_NO_GAP)) }
            p { (v.say(word::EVIDENCE_UNCHANGED)) } }
    };
    of_indicator(v, part, content)
}

fn choice(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let name = |course: &Course| words::place(v, shown.part, &course.place);
    let mut places: Vec<_> = shown.all.iter().map(|c| (c.place.to_string(), name(c))).collect();
    places.sort_by_cached_key(|(_, name)| crate::fold::fold(name));
    let place = Field {
        value: shown.course.place.to_string(),
        ..Field::new("place", v.say(word::EVIDENCE_PLACE))
    };
    html! { form method="get" action=(format!("/evidence/{}", shown.key())) { div.row {
        (form::select(&place, &places)) (form::button(&v.say(word::EVIDENCE_SHOW), Weight::Secondary))
    } } }
}

fn figure(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let lines = lines(v, shown);
    let about = lines.about.title.clone();
    let plan = Plan::Lines(lines);
    let prefix = format!("month-{}", shown.key());
    let path = format!("/evidence/{}", shown.key());
    let links = [
        ("csv", word::EVIDENCE_AS_CSV),
        ("json", word::MAP_AS_JSON),
        ("svg", word::EVIDENCE_AS_SVG),
        ("png", word::EVIDENCE_AS_PNG),
        ("sdmx.csv", word::EVIDENCE_AS_SDMX),
    ];
    let link =
        |(ending, word)| (v.say(word), format!("{path}.{ending}?place={}", shown.course.place));
    Figure {
        drawing: picture::on_page(v.lang(), &prefix, &|n| number(v, shown, n), &|canvas| {
            plan.draw(canvas)
        }),
        caption: html! {
            p { (chart::capital(&words::denominator(v, shown.part.indicator))) }
            @if let Some(recent) = &shown.course.recent { p { strong { (recent_said(v, shown, recent)) } } }
            @else { p { (v.say(word::EVIDENCE_RECENT_NONE)) } }
            (flags(v, shown))
            p { (words::source(v, shown.part)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), table(v, shown, &about).render())),
        title: about,
        links: links.map(link).into(),
    }
    .render()
}

/// The meaning of every flag of the place.
fn flags(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let all = shown.course.trend.points().fold(Flags::NONE, |all, (_, cell)| all.and(cell.flags));
    html! { @if !all.is_empty() { p { (v.say(word::EVIDENCE_FLAGS)) " "
        @for (at, flag) in all.iter().enumerate() { @if at > 0 { " · " } (flag.letter()) ": " (flag_word(v, flag)) }
    } } }
}

/// «All twelve months from April 2023 to March 2024 together: 12,345.»
fn recent_said(v: &Visitor, shown: &Shown<'_>, recent: &Recent) -> String {
    let word = match recent.counted {
        Counted::During => word::EVIDENCE_RECENT_SUM,
        Counted::AtEnd => word::EVIDENCE_RECENT_MEAN,
    };
    let facts = [
        ("from", words::period(v, recent.from).into()),
        ("to", words::period(v, recent.to).into()),
        ("figure", whole(v, shown, recent.amount).into()),
    ];
    v.say_with(word, &facts)
}

/// People are whole, in a mean too.
fn whole(v: &Visitor, shown: &Shown<'_>, amount: f64) -> String {
    let is_people = shown.part.indicator.unit == Unit::Persons;
    number(v, shown, if is_people { amount.round() } else { amount })
}

/// The twin of the drawing, the latest period first.
fn table(v: &Visitor, shown: &Shown<'_>, caption: &str) -> Table {
    let row = |period: &Period| {
        let cell = shown.course.trend.at(*period).copied();
        vec![
            html! { (words::period(v, *period)) },
            html! { @if let Some(n) = cell.and_then(Observation::open) { (number(v, shown, n)) } },
            html! { @if let Some(cell) = cell { (cell.flags) } },
        ]
    };
    Table {
        caption: caption.to_owned(),
        head: vec![
            (v.say(word::EVIDENCE_PERIOD), Column::Words),
            (chart::capital(&mark(v, shown)), Column::Numbers),
            (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        ],
        rows: shown.latest().iter().rev().map(row).collect(),
    }
}

/// The latest of every place, and its twelve months together.
fn places(v: &Visitor, shown: &Shown<'_>) -> Table {
    let row = |course: &Course| {
        let name = words::place(v, shown.part, &course.place);
        let latest = course.trend.latest();
        let cells = vec![
            html! { @if course.place == shown.course.place { strong { (name) } } @else { (name) } },
            html! { @if let Some((period, _)) = latest { (words::period(v, period)) } },
            html! { @if let Some((_, cell)) = latest { @if let Some(n) = cell.open() { (number(v, shown, n)) } } },
            html! { @if let Some(recent) = &course.recent { (whole(v, shown, recent.amount)) } },
            html! { @if let Some((_, cell)) = latest { (cell.flags) } },
        ];
        (crate::fold::fold(&name), cells)
    };
    let mut rows: Vec<_> = shown.all.iter().map(row).collect();
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let together = match shown.part.indicator.counted {
        Some(Counted::AtEnd) => word::EVIDENCE_RECENT_MEAN_HEAD,
        _ => word::EVIDENCE_RECENT_SUM_HEAD,
    };
    Table {
        caption: v.say_with(
            word::EVIDENCE_LATEST_OF_ALL,
            &[("what", words::name(v, shown.part.indicator).into())],
        ),
        head: vec![
            (v.say(word::EVIDENCE_COUNTRY), Column::Words),
            (v.say(word::EVIDENCE_PERIOD), Column::Words),
            (v.say(word::EVIDENCE_LATEST), Column::Numbers),
            (v.say(together), Column::Numbers),
            (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        ],
        rows: rows.into_iter().map(|(_, cells)| cells).collect(),
    }
}

/// All periods of the place for spreadsheets, each row with its source.
pub fn table_file(v: &Visitor, shown: &Shown<'_>) -> Response {
    let head = ["geo", "place", "period", "figure", "flags", "indicator", "of", "table", "source"];
    let tail = ["licence", "copy_taken"];
    let from = &shown.part.dataset().title.provenance;
    let said = [
        shown.key().to_owned(),
        words::denominator(v, shown.part.indicator),
        shown.part.dataset().title.code.clone(),
        from.source.clone().unwrap_or_default(),
        from.licence.clone().unwrap_or_default(),
        from.extracted.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    let rows = rows(v, shown).into_iter().map(|row| row.into_iter().chain(said.clone()).collect());
    let table = Plain {
        caption: String::new(),
        head: head.iter().chain(&tail).map(|t| (*t).to_owned()).collect(),
        rows: rows.collect(),
    };
    let name = format!("{}-{}.csv", shown.key(), shown.course.place);
    picture::csv(&name, csv(&table, LineEnd::CrLf))
}

/// Place, period, figure, flags: every period of the place.
fn rows(v: &Visitor, shown: &Shown<'_>) -> Vec<[String; 5]> {
    let place: &Territory = &shown.course.place;
    let name = words::place(v, shown.part, place);
    let row = |period: Period| {
        let cell = shown.course.trend.at(period).copied();
        [
            place.to_string(),
            name.clone(),
            period.to_string(),
            cell.and_then(Observation::open).map(|n| n.to_string()).unwrap_or_default(),
            cell.map(|c| c.flags.to_string()).unwrap_or_default(),
        ]
    };
    months::periods(shown.part, &shown.course).into_iter().map(row).collect()
}

/// The same for programs, with the latest twelve months together.
pub fn json_file(v: &Visitor, shown: &Shown<'_>) -> Response {
    let title_of = &shown.part.dataset().title;
    let from = &title_of.provenance;
    let row = |[_, _, period, figure, flags]: [String; 5]| json!({ "period": period, "figure": figure.parse::<f64>().ok(), "flags": flags });
    let recent = shown.course.recent.map(|recent| {
        json!({
            "from": recent.from.to_string(),
            "to": recent.to.to_string(),
            "is": match recent.counted { Counted::During => "sum", Counted::AtEnd => "mean" },
            "figure": recent.amount,
            "flags": recent.flags,
        })
    });
    let text = json!({
        "title": title(v, shown),
        "language": v.lang().as_str(),
        "indicator": shown.key(),
        "of": words::denominator(v, shown.part.indicator),
        "unit": words::key_of(&shown.part.indicator.unit),
        "place": shown.course.place.to_string(),
        "table": title_of.code,
        "source": from.source,
        "licence": from.licence,
        "copy_taken": from.extracted.as_ref().map(ToString::to_string),
        "updated": title_of.updated.as_ref().map(ToString::to_string),
        "twelve_months": recent,
        "rows": rows(v, shown).into_iter().map(row).collect::<Vec<_>>(),
    });
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (kind, text.to_string()).into_response()
}
