//! Figures as drawings: the dot plot of a year and the lines over time, worded for the visitor.

use std::borrow::Cow;

use ::evidence::trend::Closed;
use ::evidence::{LeftOut, NoGap, Observation, Opening, Trend};
use ::publish::chart::{
    About, Canvas, Chart, ChartError, DotPlot, DotRow, Emphasis, Lines, Point, Regions, Series,
    Value, dot_plot, lines, regions,
};
use ::publish::shape::Shapes;
use measure::{Period, Territory};

use super::compare::{self, Comparison, OverTime, Row, Standing};
use super::vintage::Older;
use super::{CountryPlot, Part, words};
use crate::web::Visitor;
use crate::word;

/// The most rows that a plot draws; longer lists stand in the table.
const MOST_ROWS: usize = 60;

/// The first letter large, where the script has large ones.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The moments of a drawing as they are worded; `…` where times are left out.
pub(super) fn moments(times: &[Option<Period>], say: impl Fn(Period) -> String) -> Vec<String> {
    times.iter().map(|time| time.map_or_else(|| "…".to_owned(), &say)).collect()
}

/// A figure as a mark: hollow when uncertain.
pub(super) fn value(cell: Option<Observation>) -> Option<Value> {
    let amount = cell?.open()?;
    let is_uncertain = cell.is_some_and(compare::is_uncertain);
    Some(if is_uncertain { Value::uncertain(amount) } else { Value::sure(amount) })
}

/// Why a place is not in the order, or nothing.
pub fn note(v: &Visitor, part: &Part, row: &Row, comparison: &Comparison) -> Option<String> {
    let why = |word| Some(v.say(word));
    match row.standing {
        Standing::Ranked(_) => None,
        Standing::Unranked(LeftOut::Uncertain) => why(word::EVIDENCE_UNCERTAIN),
        Standing::Unranked(LeftOut::Aggregate) => why(word::EVIDENCE_AGGREGATE),
        Standing::Unranked(LeftOut::OtherLevel) => why(word::EVIDENCE_OTHER_LEVEL),
        Standing::Unranked(LeftOut::OtherGroup) => row.gap.ok().map(|gap| {
            v.say_with(
                word::EVIDENCE_OTHER_GROUP,
                &[("group", words::group(v, part, gap.group).into())],
            )
        }),
        Standing::Single if comparison.group.is_none() => row
            .newcomers
            .is_some_and(compare::is_uncertain)
            .then(|| v.say(word::EVIDENCE_UNCERTAIN_WORD)),
        Standing::Single | Standing::Empty => match row.gap {
            Err(NoGap::Confidential) => why(word::EVIDENCE_CONFIDENTIAL),
            _ => why(word::EVIDENCE_NO_FIGURE),
        },
    }
}

/// The two names at the marks: of newcomers, and of nationals where there are any.
pub fn names(v: &Visitor, part: &Part, comparison: &Comparison) -> (String, String) {
    let first = match comparison.group {
        Some(group) => words::group(v, part, group),
        None if compare::makes_gaps(part) => v.say(word::EVIDENCE_NEWCOMERS),
        None => v.say_named(&format!("evidence-mark-{}", part.indicator.key)),
    };
    (first, words::nationals(v, part.tabled.table.basis))
}

/// What every drawing of an indicator says about itself.
pub(super) fn about(v: &Visitor, part: &Part, title: String, description: String) -> About {
    About { title, description, source: words::source(v, part) }
}

/// The plot of a year: these rows, one of them the place that it is about.
pub fn plot(
    v: &Visitor,
    part: &Part,
    comparison: &Comparison,
    rows: &[&Row],
    main: Option<&Territory>,
) -> DotPlot {
    let (first, second) = names(v, part, comparison);
    let year = comparison.year.to_string();
    let title = v.say_with(
        word::EVIDENCE_IN_YEAR,
        &[("what", words::name(v, part.indicator).into()), ("year", year.into())],
    );
    let dot = |row: &&Row| DotRow {
        label: words::place(v, part, &row.place),
        first: value(row.newcomers),
        second: value(row.nationals),
        emphasis: if main == Some(&row.place) { Emphasis::Main } else { Emphasis::Plain },
        note: note(v, part, row, comparison),
    };
    DotPlot {
        about: about(v, part, title, description(v, part, comparison, main)),
        row_word: words::kind_of_place(v, part),
        first,
        second,
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        rows: rows.iter().take(MOST_ROWS).map(dot).collect(),
    }
}

/// What is to be seen, for those who do not see it.
pub(super) fn description(
    v: &Visitor,
    part: &Part,
    comparison: &Comparison,
    main: Option<&Territory>,
) -> String {
    let of_main = main.and_then(|place| comparison.rows.iter().find(|r| r.place == *place));
    if let Some((row, gap)) = of_main.and_then(|row| Some((row, row.gap.ok()?))) {
        return words::says(v, part, &row.place, comparison.year, &gap);
    }
    let ends = [
        comparison.rows.first(),
        comparison.rows.iter().rfind(|r| matches!(r.standing, Standing::Ranked(_))),
    ];
    match ends {
        [Some(first), Some(last)] if comparison.ranked > 1 => {
            let gap =
                |row: &Row| row.gap.map_or_else(|_| String::new(), |g| words::points(v, g.gap_pp));
            let (least, most) =
                (words::place(v, part, &first.place), words::place(v, part, &last.place));
            v.say_with(
                word::EVIDENCE_SPREAD,
                &[
                    ("least", least.into()),
                    ("least_gap", gap(first).into()),
                    ("most", most.into()),
                    ("most_gap", gap(last).into()),
                    ("places", words::places(v, part, comparison.ranked).into()),
                ],
            )
        }
        _ => words::lead(v, part.indicator),
    }
}

/// Rows worth a place in a plot: those with a figure, and the place that it is about.
pub fn worth<'r>(rows: impl Iterator<Item = &'r Row>, main: Option<&Territory>) -> Vec<&'r Row> {
    rows.filter(|r| r.standing != Standing::Empty || main == Some(&r.place)).collect()
}

/// The lines of a place over time.
pub fn over_time(
    v: &Visitor,
    part: &Part,
    place: &Territory,
    (over, older): (&OverTime, &[Older<'_>]),
) -> Lines {
    let before = || older.iter().flat_map(|o| std::iter::once(&o.newcomers).chain(&o.nationals));
    let all = || {
        let now = std::iter::once(&over.newcomers).chain(&over.nationals);
        now.chain(before()).flat_map(Trend::points).map(|(period, _)| period.year())
    };
    let years: Vec<i16> = match (all().min(), all().max()) {
        (Some(first), Some(last)) => (first..=last).collect(),
        _ => Vec::new(),
    };
    let first = match over.group {
        Some(group) => words::group_short(v, part, group),
        None => v.say_named(&format!("evidence-mark-{}", part.indicator.key)),
    };
    let line = |name, emphasis, trend: &Trend<Observation, Closed>| Series {
        name,
        emphasis,
        points: years.iter().map(|year| point(trend, Period::Year(*year))).collect(),
    };
    let nationals = words::nationals(v, part.tabled.table.basis);
    let mut series = vec![line(first.clone(), Emphasis::Main, &over.newcomers)];
    series.extend(over.nationals.as_ref().map(|t| line(nationals.clone(), Emphasis::Plain, t)));
    for piece in older {
        let name = |group: &str| words::vintage_of(v, group, &piece.vintage);
        series.push(line(name(&first), Emphasis::Plain, &piece.newcomers));
        series.extend(piece.nationals.as_ref().map(|t| line(name(&nationals), Emphasis::Plain, t)));
    }
    let (what, where_) = (words::name(v, part.indicator), words::place(v, part, place));
    let title =
        v.say_with(word::EVIDENCE_OVER_TIME, &[("what", what.into()), ("place", where_.into())]);
    Lines {
        about: about(v, part, title, v.say(word::EVIDENCE_OVER_TIME_LEDE)),
        moment_word: v.say(word::EVIDENCE_YEAR),
        break_word: v.say(word::EVIDENCE_BREAK),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        moments: years.iter().map(ToString::to_string).collect(),
        series,
    }
}

/// A figure of a trend as a point of a line: a break begins the line anew.
pub(super) fn point(trend: &Trend<Observation, Closed>, period: Period) -> Point {
    let Some(found) = trend.at(period).copied().and_then(|cell| value(Some(cell))) else {
        return Point::Hole;
    };
    let begins = |s: &::evidence::trend::Segment<Observation>| {
        s.opening == Opening::Break && s.points.first().is_some_and(|(p, _)| *p == period)
    };
    if trend.segments.iter().any(begins) { Point::Breaks(found) } else { Point::Goes(found) }
}

/// A drawing as it is made for one width.
pub enum Plan<'f> {
    /// Places filled by their figures, over outlines.
    Map(Box<Regions>, Cow<'f, Shapes>),
    /// Dots, a row for each place.
    Dots(DotPlot),
    /// Lines over the years.
    Lines(Lines),
}

impl Plan<'_> {
    /// The drawing on a canvas.
    pub fn draw(&self, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
        match self {
            Self::Map(map, shapes) => regions(map, shapes, canvas),
            Self::Dots(plot) => dot_plot(plot, canvas),
            Self::Lines(chart) => lines(chart, canvas),
        }
    }
}

/// The country before at most seven others, for a sheet.
pub fn country_plot(v: &Visitor, part: &Part, place: &Territory, year: i16) -> CountryPlot {
    let comparison = compare::compare(part, year);
    let at = comparison.rows.iter().position(|r| r.place == *place).unwrap_or_default();
    let ranked = comparison.rows.iter().enumerate().filter(|(_, r)| r.gap.is_ok());
    let mut near: Vec<_> = ranked.collect();
    near.sort_by_key(|(i, _)| i.abs_diff(at));
    near.truncate(8);
    near.sort_by_key(|(i, _)| *i);
    let rows: Vec<&Row> = near.into_iter().map(|(_, r)| r).collect();
    CountryPlot {
        heading: words::name(v, part.indicator),
        scope: words::scope(v, part, place, year),
        plot: plot(v, part, &comparison, &rows, Some(place)),
        source: words::source(v, part),
    }
}
