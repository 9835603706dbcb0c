//! The pages about evidence.

use std::collections::{BTreeMap, BTreeSet};

use ::evidence::{Direction, Flag, Kind, Trend, indicators};
use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::response::Response;
use maud::{Markup, html};
use measure::{Period, Problem, Territory};
use ui::figure::Figure;
use ui::form::{self, Field, Weight};
use ui::list::{self, Item};
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::chart::{self, Plan};
use super::compare::{self, Comparison, OverTime, Row, Standing};
use super::forms::Subject;
use super::load::Extent;
use super::{Figures, Part, requests, words};
use crate::access::Act;
use crate::network::City;
use crate::refusal::Refusal;
use crate::web::frame::{Sheet, field, form_sheet, headline};
use crate::web::{Entered, Visitor, picture};
use crate::word;

/// What is shown of an indicator.
pub struct Shown<'f> {
    /// The figures.
    pub part: &'f Part,
    /// A year, all places.
    pub comparison: Comparison,
    /// The place over the years.
    pub place: Territory,
    /// The years there are, with the number of countries.
    years: BTreeMap<i16, usize>,
    /// Whether the page is about the place.
    about: Option<Territory>,
    /// The countries that the drawing is kept to; all when empty.
    peers: BTreeSet<String>,
}

impl<'f> Shown<'f> {
    /// What the address asks for: `?year=` and `?place=`, else the usual ones.
    pub fn of(v: &Visitor, figures: &'f Figures, key: &str) -> Option<Self> {
        let part = figures.of(key)?;
        let years = compare::years(part);
        let asked = v.sought("year").parse().ok().filter(|y| years.contains_key(y));
        let year = asked.or_else(|| compare::usual_year(&years))?;
        let comparison = compare::compare(part, year);
        let about = requests::place_asked(v, part);
        let place = about.clone().or_else(|| usual_place(part, &comparison))?;
        Some(Self { part, comparison, place, years, about, peers: BTreeSet::new() })
    }

    /// A country before its peers, in the latest year in which it has a gap.
    pub fn of_country(
        figures: &'f Figures,
        key: &str,
        place: &Territory,
        peers: &BTreeSet<String>,
    ) -> Option<Self> {
        let part = figures.of(key)?;
        let (year, _) = compare::latest_gap(part, place)?;
        let comparison = compare::compare(part, year);
        let about = Some(place.clone());
        Some(Self {
            part,
            comparison,
            place: place.clone(),
            years: BTreeMap::new(),
            about,
            peers: peers.clone(),
        })
    }

    /// The rows that are drawn: the peers where at least three have a figure, else all.
    fn rows(&self) -> Vec<&Row> {
        let main = self.about.as_ref();
        let all = chart::worth(self.comparison.rows.iter(), main);
        let is_peer = |r: &&&Row| self.peers.contains(r.place.as_str()) || main == Some(&r.place);
        let peers: Vec<_> = all.iter().filter(is_peer).copied().collect();
        let mut rows = if peers.len() > 2 { peers } else { all };
        if matches!(self.part.indicator.kind, Kind::Rate(_) | Kind::Level(_)) {
            rows.extend(&self.comparison.aggregates);
        }
        rows
    }

    fn plan(&self, v: &Visitor, subject: Subject) -> Option<Plan> {
        Some(match subject {
            Subject::Year => Plan::Dots(chart::plot(
                v,
                self.part,
                &self.comparison,
                &self.rows(),
                self.about.as_ref(),
            )),
            Subject::OverTime => {
                let over = compare::over_time(self.part, &self.place)?;
                Plan::Lines(chart::over_time(v, self.part, &self.place, &over))
            }
        })
    }
}

/// The EU where the table has it, else the country with the most figures.
fn usual_place(part: &Part, comparison: &Comparison) -> Option<Territory> {
    let points = |place: &Territory| {
        compare::over_time(part, place).map_or(0, |o| o.newcomers.points().count())
    };
    let union = comparison.aggregates.iter().find(|r| r.place.as_str().starts_with("EU27"));
    let aggregate = union.or_else(|| comparison.aggregates.first()).map(|r| r.place.clone());
    aggregate.or_else(|| {
        comparison.rows.iter().map(|r| &r.place).rev().max_by_key(|p| points(p)).cloned()
    })
}

/// The drawing as a file of its own.
pub fn picture(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Result<String, Refusal> {
    let plan = shown.plan(v, subject).ok_or(Refusal::NotFound)?;
    let unit = shown.part.indicator.unit;
    picture::standalone(v.lang(), &|n| words::number(v, unit, n), &|canvas| plan.draw(canvas))
}

fn drawing(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Markup {
    let prefix = match subject {
        Subject::Year => format!("year-{}", shown.part.indicator.key),
        Subject::OverTime => format!("time-{}", shown.part.indicator.key),
    };
    let unit = shown.part.indicator.unit;
    let plan = shown.plan(v, subject);
    html! { @if let Some(plan) = plan {
        (picture::on_page(v.lang(), &prefix, &|n| words::number(v, unit, n), &|canvas| plan.draw(canvas)))
    } }
}

/// `/evidence`: the indicators by area of life.
pub fn list(v: &Visitor, figures: &Figures) -> Response {
    let mut themes: Vec<(String, Vec<&Part>)> = Vec::new();
    for part in figures.parts() {
        let theme = words::theme(v, part.indicator);
        match themes.iter_mut().find(|(name, _)| *name == theme) {
            Some((_, parts)) => parts.push(part),
            None => themes.push((theme, vec![part])),
        }
    }
    let missing: Vec<_> = indicators().iter().filter(|i| figures.of(i.key).is_none()).collect();
    let content = html! {
        @if themes.is_empty() { (list::nothing(&v.say(word::EVIDENCE_NOTHING), None)) }
        @for (theme, parts) in &themes { section.section {
            h2 { (theme) }
            (list::items(&parts.iter().map(|p| item(v, p)).collect::<Vec<_>>()))
        } }
        @if v.may(Act::LoadEvidence) { section.section {
            @if !missing.is_empty() {
                h2 { (v.say(word::EVIDENCE_MISSING)) }
                ul { @for i in missing { li { (words::name(v, i)) " (" (i.dataset) ")" } } }
            }
            (form::link_button(&v.say(word::EVIDENCE_LOAD), Weight::Secondary, "/evidence/load"))
        } }
    };
    let top = headline(v, &[], "", &v.say(word::FRAME_NAV_EVIDENCE), &v.say(word::EVIDENCE_LEDE));
    Sheet::new(top, content).answer(v)
}

fn item(v: &Visitor, part: &Part) -> Item {
    let kind = v.say(match part.indicator.kind {
        Kind::Rate(_) => word::EVIDENCE_KIND_GAP,
        Kind::Level(_) => word::EVIDENCE_KIND_LEVEL,
        Kind::Count => word::EVIDENCE_KIND_COUNT,
        Kind::Split => word::EVIDENCE_KIND_SPLIT,
    });
    Item {
        title: words::name(v, part.indicator),
        href: format!("/evidence/{}", part.indicator.key),
        meta: words::lead(v, part.indicator),
        summary: words::source(v, part),
        tags: vec![kind],
        ..Item::default()
    }
}

/// `/evidence/{indicator}`
pub fn indicator(v: &Visitor, shown: &Shown<'_>) -> Response {
    let part = shown.part;
    let content = html! {
        (choices(v, shown))
        (year_figure(v, shown, &Links { path: format!("/evidence/{}", part.indicator.key), query: format!("?year={}", shown.comparison.year) }))
        section.section { (year_table(v, shown).render()) }
        (time_figure(v, shown, &Links { path: format!("/evidence/{}", part.indicator.key), query: format!("?place={}", shown.place) }))
        section.section { h2 { (v.say(word::EVIDENCE_HOW)) } (how(v, shown)) }
    };
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    let top = headline(
        v,
        &way,
        &words::theme(v, part.indicator),
        &words::name(v, part.indicator),
        &words::lead(v, part.indicator),
    );
    Sheet::new(top, content).answer(v)
}

/// The choice of a year, and of a place to follow over the years.
fn choices(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let years: Vec<_> = shown
        .years
        .iter()
        .rev()
        .map(|(year, n)| {
            let label = v.say_with(
                word::EVIDENCE_YEAR_N,
                &[("year", year.to_string().into()), ("n", (*n).into())],
            );
            (year.to_string(), label)
        })
        .collect();
    let mut places: Vec<_> = shown
        .part
        .dataset
        .territories()
        .into_iter()
        .filter(|p| compare::has(shown.part, p))
        .map(|p| (p.to_string(), words::place(v, shown.part, &p)))
        .collect();
    places.sort_by_key(|(_, name)| crate::fold::fold(name));
    let year = Field {
        value: shown.comparison.year.to_string(),
        ..Field::new("year", v.say(word::EVIDENCE_YEAR))
    };
    let place = Field {
        value: shown.place.to_string(),
        ..Field::new("place", v.say(word::EVIDENCE_PLACE))
    };
    html! { form method="get" action=(format!("/evidence/{}", shown.part.indicator.key)) { div.row {
        (form::select(&year, &years)) (form::select(&place, &places)) (form::button(&v.say(word::EVIDENCE_SHOW), Weight::Secondary))
    } } }
}

/// Where the files of a drawing are.
struct Links {
    path: String,
    query: String,
}

impl Links {
    fn of(&self, v: &Visitor, subject: Subject) -> Vec<(String, String)> {
        let (path, query) = (&self.path, &self.query);
        let stem =
            if subject == Subject::OverTime { format!("{path}-over-time") } else { path.clone() };
        [
            ("csv", word::EVIDENCE_AS_CSV),
            ("svg", word::EVIDENCE_AS_SVG),
            ("png", word::EVIDENCE_AS_PNG),
        ]
        .map(|(ending, word)| (v.say(word), format!("{stem}.{ending}{query}")))
        .into()
    }
}

fn year_figure(v: &Visitor, shown: &Shown<'_>, links: &Links) -> Markup {
    let year = shown.comparison.year.to_string();
    let what = words::name(v, shown.part.indicator);
    let mut files = links.of(v, Subject::Year);
    files.push((v.say(word::EVIDENCE_AS_SDMX), format!("{}.sdmx.csv", links.path)));
    Figure {
        title: v.say_with(word::EVIDENCE_IN_YEAR, &[("what", what.into()), ("year", year.into())]),
        drawing: drawing(v, shown, Subject::Year),
        caption: html! {
            p { (capital(&words::denominator(v, shown.part.indicator))) }
            @if let Some(group) = shown.comparison.group { p { (words::group_note(v, group)) } }
            @if has_hollow(shown) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
            (flags(v, shown))
            p { (words::source(v, shown.part)) }
        },
        table: None,
        links: files,
    }
    .render()
}

/// The first letter large, where the script has large ones.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn has_hollow(shown: &Shown<'_>) -> bool {
    let rows = shown.rows();
    let cells = rows.iter().flat_map(|r| [r.newcomers, r.nationals]);
    cells.flatten().any(|cell| cell.value.is_some() && compare::is_uncertain(cell))
}

/// The meaning of every flag that is shown.
fn flags(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let all = shown.comparison.rows.iter().chain(&shown.comparison.aggregates).map(Row::flags);
    let all = all.fold(::evidence::Flags::NONE, ::evidence::Flags::and);
    html! { @if !all.is_empty() { p { (v.say(word::EVIDENCE_FLAGS)) " "
        @for (at, flag) in all.iter().enumerate() { @if at > 0 { " · " } (flag.letter()) ": " (flag_word(v, flag)) }
    } } }
}

fn flag_word(v: &Visitor, flag: Flag) -> String {
    v.say_named(&format!("evidence-flag-{}", flag.letter()))
}

/// A column of the table of a year.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Place,
    Rank,
    Nationals,
    Newcomers,
    Gap,
    Ratio,
    Flags,
    Note,
}

/// The columns that an indicator fills.
fn columns(part: &Part) -> &'static [Told] {
    use Told::{Flags, Gap, Nationals, Newcomers, Note, Place, Rank, Ratio};
    match part.indicator.kind {
        Kind::Rate(_) => &[Place, Rank, Nationals, Newcomers, Gap, Ratio, Flags, Note],
        Kind::Split => &[Place, Nationals, Newcomers, Flags, Note],
        Kind::Level(_) | Kind::Count => &[Place, Newcomers, Flags, Note],
    }
}

/// The table of a year: the twin of the plot, with ranks, gaps and flags.
fn year_table(v: &Visitor, shown: &Shown<'_>) -> Table {
    let (first, second) = chart::names(v, shown.part, &shown.comparison);
    let head = |column: &Told| match column {
        Told::Place => (v.say(word::EVIDENCE_COUNTRY), Column::Words),
        Told::Rank => (v.say(word::EVIDENCE_RANK), Column::Numbers),
        Told::Nationals => (capital(&second), Column::Numbers),
        Told::Newcomers => (capital(&first), Column::Numbers),
        Told::Gap => (v.say(word::EVIDENCE_GAP), Column::Numbers),
        Told::Ratio => (v.say(word::EVIDENCE_RATIO), Column::Numbers),
        Told::Flags => (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        Told::Note => (v.say(word::EVIDENCE_NOTE), Column::Words),
    };
    let columns = columns(shown.part);
    let rows = shown.comparison.rows.iter().chain(&shown.comparison.aggregates);
    let year = shown.comparison.year.to_string();
    let caption = if columns.contains(&Told::Gap) {
        word::EVIDENCE_CAPTION_GAP
    } else {
        word::EVIDENCE_CAPTION
    };
    let facts = [
        ("what", words::name(v, shown.part.indicator).into()),
        ("year", year.into()),
        ("n", shown.comparison.ranked.into()),
    ];
    Table {
        caption: v.say_with(caption, &facts),
        head: columns.iter().map(head).collect(),
        rows: rows
            .map(|row| columns.iter().map(|column| told(v, shown, row, *column)).collect())
            .collect(),
    }
}

/// What a row tells in a column.
fn told(v: &Visitor, shown: &Shown<'_>, row: &Row, column: Told) -> Markup {
    let unit = shown.part.indicator.unit;
    let figure = |cell| compare::open(cell).map(|n| words::number(v, unit, n)).unwrap_or_default();
    let text = match column {
        Told::Place => {
            let name = words::place(v, shown.part, &row.place);
            let is_main = shown.about.as_ref() == Some(&row.place);
            return html! { @if is_main { strong { (name) } } @else { (name) } };
        }
        Told::Rank => match row.standing {
            Standing::Ranked(rank) => rank.to_string(),
            _ => "–".to_owned(),
        },
        Told::Nationals => figure(row.nationals),
        Told::Newcomers => figure(row.newcomers),
        Told::Gap => row.gap.map(|gap| words::points(v, gap.gap_pp)).unwrap_or_default(),
        Told::Ratio => row
            .gap
            .ok()
            .and_then(|g| g.ratio)
            .map(|r| v.numbers().decimal(r, 2))
            .unwrap_or_default(),
        Told::Flags => row.flags().to_string(),
        Told::Note => chart::note(v, row, &shown.comparison).unwrap_or_default(),
    };
    html! { (text) }
}

/// The figure of a place over the years.
fn time_figure(v: &Visitor, shown: &Shown<'_>, links: &Links) -> Markup {
    let Some(over) = compare::over_time(shown.part, &shown.place) else { return html! {} };
    let Some(Plan::Lines(lines)) = shown.plan(v, Subject::OverTime) else { return html! {} };
    let has_break = lines
        .series
        .iter()
        .flat_map(|s| &s.points)
        .any(|p| matches!(p, ::publish::chart::Point::Breaks(_)));
    Figure {
        title: lines.about.title.clone(),
        drawing: drawing(v, shown, Subject::OverTime),
        caption: html! {
            @if let Some(change) = over.change { p { (change_said(v, change)) } }
            @if has_break { p { (v.say(word::EVIDENCE_BREAK_NOTE)) } }
            @if let Some(group) = over.group.filter(|g| shown.comparison.group != Some(*g)) { p { (words::group_note(v, group)) } }
            p { (words::source(v, shown.part)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), time_table(v, shown, &over, &lines.about.title).render())),
        links: links.of(v, Subject::OverTime),
    }.render()
}

/// How a gap changed between two years that may be compared.
fn change_said(v: &Visitor, ((from, first), (to, last)): ((i16, f64), (i16, f64))) -> String {
    let way = match last - first {
        d if d.abs() < 0.05 => "same",
        d if d > 0.0 => "wider",
        _ => "narrower",
    };
    v.say_with(
        word::EVIDENCE_CHANGE,
        &[
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
            ("first", words::points(v, first).into()),
            ("last", words::points(v, last).into()),
            ("way", way.into()),
        ],
    )
}

/// The years of a place with their cells: newcomers, nationals.
fn years_of(over: &OverTime) -> Vec<(i16, [Option<::evidence::Observation>; 2])> {
    let all = || {
        over.newcomers
            .points()
            .chain(over.nationals.iter().flat_map(Trend::points))
            .map(|(p, _)| p.year())
    };
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    let at = |year| {
        let period = Period::Year(year);
        let nationals = over.nationals.as_ref().and_then(|t| t.at(period)).copied();
        (year, [over.newcomers.at(period).copied(), nationals])
    };
    (first..=last).map(at).collect()
}

fn time_table(v: &Visitor, shown: &Shown<'_>, over: &OverTime, caption: &str) -> Table {
    let unit = shown.part.indicator.unit;
    let first = over.group.map_or_else(
        || v.say_named(&format!("evidence-mark-{}", shown.part.indicator.key)),
        |g| words::group(v, g),
    );
    let mut head =
        vec![(v.say(word::EVIDENCE_YEAR), Column::Words), (capital(&first), Column::Numbers)];
    if over.nationals.is_some() {
        head.push((capital(&v.say(word::EVIDENCE_NATIONALS)), Column::Numbers));
    }
    head.push((v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words));
    let row = |(year, cells): (i16, [Option<::evidence::Observation>; 2])| {
        let shown_cells = if over.nationals.is_some() { 2 } else { 1 };
        let flags = cells.iter().flatten().fold(::evidence::Flags::NONE, |all, c| all.and(c.flags));
        let figures = cells
            .into_iter()
            .take(shown_cells)
            .map(|c| html! { @if let Some(n) = compare::open(c) { (words::number(v, unit, n)) } });
        std::iter::once(html! { (year) })
            .chain(figures)
            .chain(std::iter::once(html! { (flags) }))
            .collect()
    };
    Table { caption: caption.to_owned(), head, rows: years_of(over).into_iter().map(row).collect() }
}

/// How the numbers come about: formula, group, ranking, what is not taken out.
fn how(v: &Visitor, shown: &Shown<'_>) -> Markup {
    let formula = match shown.part.indicator.kind {
        Kind::Rate(Direction::HigherIsBetter) => Some(word::EVIDENCE_FORMULA_HIGHER),
        Kind::Rate(Direction::LowerIsBetter) => Some(word::EVIDENCE_FORMULA_LOWER),
        _ => None,
    };
    html! {
        @if let Some(formula) = formula {
            p { (v.say(formula)) }
            p { (v.say(word::EVIDENCE_RANKING)) }
            p { (v.say(word::EVIDENCE_COMPOSITION)) }
        } @else { p { (v.say(word::EVIDENCE_NO_GAP)) } }
        p { (v.say(word::EVIDENCE_UNCHANGED)) }
    }
}

/// The figures as a table for spreadsheets: codes and plain numbers, each row with its source.
pub fn table_file(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Response {
    let key = shown.part.indicator.key;
    let (name, head, rows) = match subject {
        Subject::Year => (
            format!("{key}-{}.csv", shown.comparison.year),
            YEAR_HEAD.as_slice(),
            year_rows(v, shown),
        ),
        Subject::OverTime => {
            (format!("{key}-{}.csv", shown.place), TIME_HEAD.as_slice(), time_rows(v, shown))
        }
    };
    let tail = ["indicator", "of", "table", "source", "licence", "copy_taken"];
    let from = &shown.part.dataset.title.provenance;
    let said = [
        key.to_owned(),
        words::denominator(v, shown.part.indicator),
        shown.part.dataset.title.code.clone(),
        from.source.clone().unwrap_or_default(),
        from.licence.clone().unwrap_or_default(),
        from.extracted.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    let table = Plain {
        caption: String::new(),
        head: head.iter().chain(&tail).map(|t| (*t).to_owned()).collect(),
        rows: rows.into_iter().map(|row| row.into_iter().chain(said.clone()).collect()).collect(),
    };
    picture::csv(&name, csv(&table, LineEnd::CrLf))
}

const YEAR_HEAD: [&str; 14] = [
    "geo",
    "place",
    "year",
    "nationals",
    "nationals_flags",
    "newcomers",
    "newcomers_flags",
    "comparison_group",
    "gap_pp",
    "ratio",
    "odds_ratio",
    "reliability",
    "rank",
    "ranked",
];

fn year_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let figure = |cell| compare::open(cell).map(|n| n.to_string()).unwrap_or_default();
    let letters = |cell: Option<::evidence::Observation>| {
        cell.map(|c| c.flags.to_string()).unwrap_or_default()
    };
    let named = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let gap = |row: &Row| match row.gap {
        Err(_) => vec![String::new(); 5],
        Ok(gap) => {
            let short = |n: Option<f64>| n.map(|n| format!("{n:.3}")).unwrap_or_default();
            vec![
                named(serde_json::json!(gap.group)),
                format!("{:.1}", gap.gap_pp),
                short(gap.ratio),
                short(gap.odds_ratio),
                named(serde_json::json!(gap.reliability)),
            ]
        }
    };
    let row = |row: &Row| {
        let mut cells = vec![
            row.place.to_string(),
            words::place(v, shown.part, &row.place),
            shown.comparison.year.to_string(),
            figure(row.nationals),
            letters(row.nationals),
            figure(row.newcomers),
            letters(row.newcomers),
        ];
        cells.extend(gap(row));
        let (rank, of) = match row.standing {
            Standing::Ranked(rank) => (rank.to_string(), shown.comparison.ranked.to_string()),
            _ => (String::new(), String::new()),
        };
        cells.extend([rank, of]);
        cells
    };
    shown.comparison.rows.iter().chain(&shown.comparison.aggregates).map(row).collect()
}

const TIME_HEAD: [&str; 8] = [
    "geo",
    "place",
    "year",
    "nationals",
    "nationals_flags",
    "newcomers",
    "newcomers_flags",
    "comparison_group",
];

fn time_rows(v: &Visitor, shown: &Shown<'_>) -> Vec<Vec<String>> {
    let Some(over) = compare::over_time(shown.part, &shown.place) else { return Vec::new() };
    let group = over
        .group
        .map(|g| serde_json::json!(g).as_str().unwrap_or_default().to_owned())
        .unwrap_or_default();
    let figure = |cell| compare::open(cell).map(|n| n.to_string()).unwrap_or_default();
    let letters = |cell: Option<::evidence::Observation>| {
        cell.map(|c| c.flags.to_string()).unwrap_or_default()
    };
    let row = |(year, [newcomers, nationals]): (i16, [Option<::evidence::Observation>; 2])| {
        vec![
            shown.place.to_string(),
            words::place(v, shown.part, &shown.place),
            year.to_string(),
            figure(nationals),
            letters(nationals),
            figure(newcomers),
            letters(newcomers),
            group.clone(),
        ]
    };
    years_of(&over).into_iter().map(row).collect()
}

/// `/cities/{city}/evidence`
pub fn city(v: &Visitor, figures: &Figures, city: &City, peers: &BTreeSet<String>) -> Response {
    let name = v.plain(&city.name);
    let place = Territory::parse(&city.country).ok();
    let of = |part: &Part| Shown::of_country(figures, part.indicator.key, place.as_ref()?, peers);
    let shown: Vec<_> = figures.parts().filter_map(of).collect();
    let country = v.say_named(&crate::network::country_word(&city.country));
    let content = html! {
        (notice::notice(Tone::Note, &html! { p { (v.say_with(word::EVIDENCE_NOT_THE_CITYS, &[("country", country.as_str().into()), ("city", name.into())])) } }))
        @if shown.is_empty() { (list::nothing(&v.say_with(word::EVIDENCE_NONE_HERE, &[("country", country.as_str().into())]), Some((&v.say(word::FRAME_NAV_EVIDENCE), "/evidence")))) }
        @for one in &shown { (country_section(v, city, one)) }
        @if !shown.is_empty() { p.quiet { (v.say(word::EVIDENCE_COMPOSITION)) " " (v.say(word::EVIDENCE_RANKING)) } }
        (other_figures(v, figures, place.as_ref()))
        (stock(v, city))
    };
    let way = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (name.to_owned(), format!("/cities/{}", city.key)),
    ];
    let title = v.say_with(word::EVIDENCE_OF_CITY, &[("city", name.into())]);
    let lede = super::headline(v, &city.country).unwrap_or_default();
    Sheet::new(headline(v, &way, &country, &title, &lede), content).answer(v)
}

/// One gap of the country: what it says, the plot, the time, and what to do with it.
fn country_section(v: &Visitor, city: &City, shown: &Shown<'_>) -> Markup {
    let (part, place) = (shown.part, &shown.place);
    let row = shown.comparison.rows.iter().find(|r| r.place == *place);
    let Some((row, gap)) = row.and_then(|r| Some((r, r.gap.ok()?))) else { return html! {} };
    let year = shown.comparison.year;
    let links = Links {
        path: format!("/cities/{}/evidence/{}", city.key, part.indicator.key),
        query: String::new(),
    };
    let mut files = links.of(v, Subject::Year);
    let name = words::name(v, part.indicator);
    files.push((
        v.say(word::EVIDENCE_ALL_COUNTRIES),
        format!("/evidence/{}?place={place}", part.indicator.key),
    ));
    let figure = Figure {
        title: words::says(v, part, place, year, &gap),
        drawing: drawing(v, shown, Subject::Year),
        caption: html! {
            p { (rank_said(v, shown, row)) " " (capital(&words::denominator(v, part.indicator))) }
            @if let Some(formula) = formula(v, part) { p { (formula) } }
            p { (words::group_note(v, gap.group)) }
            @if has_hollow(shown) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
            (flags(v, shown))
            p { (words::source(v, part)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), year_table(v, shown).render())),
        links: files,
    };
    let state = format!("/cities/{}/needs/new?evidence={}@{place}", city.key, part.indicator.key);
    html! { section.section {
        p.kicker { (name) }
        (figure.render())
        (time_figure(v, shown, &links))
        @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::EVIDENCE_STATE_A_NEED), Weight::Secondary, &state)) } }
    } }
}

fn formula(v: &Visitor, part: &Part) -> Option<String> {
    match part.indicator.kind {
        Kind::Rate(Direction::HigherIsBetter) => Some(v.say(word::EVIDENCE_FORMULA_HIGHER)),
        Kind::Rate(Direction::LowerIsBetter) => Some(v.say(word::EVIDENCE_FORMULA_LOWER)),
        _ => None,
    }
}

/// The place of a country in the order, or why it has none.
fn rank_said(v: &Visitor, shown: &Shown<'_>, row: &Row) -> String {
    match row.standing {
        Standing::Ranked(rank) => v.say_with(
            word::EVIDENCE_RANK_OF,
            &[("rank", rank.into()), ("n", shown.comparison.ranked.into())],
        ),
        _ => chart::note(v, row, &shown.comparison).map(|n| capital(&n) + ".").unwrap_or_default(),
    }
}

/// Levels and counts of the country: single figures that make no gap.
fn other_figures(v: &Visitor, figures: &Figures, place: Option<&Territory>) -> Markup {
    let single = |part| Some((part, compare::latest_figure(part, place?)?));
    let found: Vec<_> =
        figures.parts().filter(|p| !compare::makes_gaps(p)).filter_map(single).collect();
    html! { @if let (false, Some(place)) = (found.is_empty(), place) { section.section {
        h2 { (v.say(word::EVIDENCE_OTHER)) }
        (list::facts(&found.iter().map(|(part, (year, cell))| (
            words::name(v, part.indicator),
            html! {
                a href=(format!("/evidence/{}?place={place}", part.indicator.key)) { (words::says_figure(v, part, place, *year, *cell)) }
                @if !cell.flags.is_empty() { " " span.quiet { "(" @for (at, f) in cell.flags.iter().enumerate() { @if at > 0 { ", " } (flag_word(v, f)) } ")" } }
                br; span.quiet.small { (words::source(v, part)) }
            },
        )).collect::<Vec<_>>()))
    } } }
}

/// What the city says of itself: how many people, not how they fare.
fn stock(v: &Visitor, city: &City) -> Markup {
    let known = |figure: Option<String>, note: &str| {
        html! { @match figure {
            Some(figure) => { (figure) @if !note.is_empty() { br; span.quiet.small { (note) } } }
            None => { span.quiet { (v.say(word::NETWORK_UNKNOWN)) } }
        } }
    };
    let share = city.foreign_share.map(|s| words::number(v, ::evidence::Unit::Percent, s));
    html! { section.section {
        h2 { (v.say_with(word::EVIDENCE_STOCK, &[("city", v.plain(&city.name).into())])) }
        p.quiet { (v.say(word::EVIDENCE_STOCK_LEDE)) }
        (list::facts(&[
            (v.say(word::NETWORK_INHABITANTS), known(city.inhabitants.map(|n| v.numbers().whole(n)), &city.inhabitants_note)),
            (v.say(word::NETWORK_FOREIGN_SHARE), known(share, &city.foreign_share_note)),
        ]))
    } }
}

/// `/evidence/load`: the form, with everything that was wrong with a file.
pub fn load_form(v: &Visitor, entered: &Entered, found: &[Problem]) -> Response {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let file = field(v, entered, "file", word::EVIDENCE_FILE).hint(v.say(word::EVIDENCE_FILE_HINT));
    let content = html! {
        @if !found.is_empty() { (problems_table(v, found)) }
        (form::upload("/evidence/load", &html! {
            (form::file(&file, ".csv,text/csv"))
            p.quiet { (v.say(word::EVIDENCE_GIVEN)) }
            (line("source", word::EVIDENCE_FIELD_SOURCE, form::Line::Text))
            (line("licence", word::EVIDENCE_FIELD_LICENCE, form::Line::Text))
            (line("extracted", word::EVIDENCE_FIELD_EXTRACTED, form::Line::Date))
            (form::button(&v.say(word::EVIDENCE_LOOK), Weight::Primary))
        }))
        section.section { h2 { (v.say(word::EVIDENCE_TABLES)) }
            ul { @for i in indicators() { li { (i.dataset) ": " (words::name(v, i)) } } } }
    };
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    form_sheet(
        v,
        headline(v, &way, "", &v.say(word::EVIDENCE_LOAD), &v.say(word::EVIDENCE_LOAD_LEDE)),
        entered,
        content,
    )
}

/// Everything that is wrong with a file: where, what, what to do.
fn problems_table(v: &Visitor, found: &[Problem]) -> Markup {
    Table {
        caption: v.say_with(word::EVIDENCE_PROBLEMS, &[("n", found.len().into())]),
        head: vec![
            (v.say(word::EVIDENCE_PROBLEM_PLACE), Column::Words),
            (v.say(word::EVIDENCE_PROBLEM), Column::Words),
        ],
        rows: found
            .iter()
            .map(|p| {
                let place = if p.place.is_empty() {
                    v.say(word::EVIDENCE_WHOLE_FILE)
                } else {
                    p.place.clone()
                };
                vec![html! { (place) }, html! { (v.say_problem(p)) }]
            })
            .collect(),
    }
    .render()
}

/// `/evidence/load/{waiting}`: what would be loaded, beside what is there.
pub fn preview(
    v: &Visitor,
    id: &str,
    version: i64,
    pairs: &[(Option<Extent>, Extent)],
) -> Response {
    let content = html! {
        @for (before, after) in pairs { section.section { (preview_part(v, before.as_ref(), after)) } }
        (form::post(&format!("/evidence/load/{id}"), &html! {
            (form::hidden("version", &version.to_string()))
            div.row {
                (form::button(&v.say(word::EVIDENCE_LOAD_NOW), Weight::Primary))
                (form::link_button(&v.say(word::EVIDENCE_LOAD_NOT), Weight::Quiet, "/evidence"))
            }
        }))
    };
    let way = [
        (v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned()),
        (v.say(word::EVIDENCE_LOAD), "/evidence/load".to_owned()),
    ];
    let top =
        headline(v, &way, "", &v.say(word::EVIDENCE_PREVIEW), &v.say(word::EVIDENCE_PREVIEW_LEDE));
    Sheet::new(top, content).answer(v)
}

fn preview_part(v: &Visitor, before: Option<&Extent>, after: &Extent) -> Markup {
    let name = ::evidence::Indicator::of_key(&after.indicator)
        .map_or_else(|| after.indicator.clone(), |i| words::name(v, i));
    let is_less =
        before.is_some_and(|b| after.places < b.places || after.from > b.from || after.to < b.to);
    let numbers = v.numbers();
    let count = |n: usize| numbers.whole(i64::try_from(n).unwrap_or(i64::MAX));
    let lines: [(locale::Word, &dyn Fn(&Extent) -> String); 7] = [
        (word::EVIDENCE_PLACES, &|e| count(e.places)),
        (word::EVIDENCE_YEARS, &|e| format!("{}–{}", e.from, e.to)),
        (word::EVIDENCE_CELLS, &|e| count(e.rows)),
        (word::EVIDENCE_CELLS_FLAGGED, &|e| count(e.flagged)),
        (word::EVIDENCE_CELLS_MISSING, &|e| count(e.missing)),
        (word::EVIDENCE_FIELD_SOURCE, &|e| e.source.clone()),
        (word::EVIDENCE_FIELD_EXTRACTED, &|e| {
            if e.extracted.is_empty() {
                v.say(word::EVIDENCE_NOT_SAID)
            } else {
                v.date(&e.extracted)
            }
        }),
    ];
    let row = |(label, of): &(locale::Word, &dyn Fn(&Extent) -> String)| {
        vec![
            html! { (v.say(*label)) },
            html! { @match before { Some(b) => (of(b)), None => "–" } },
            html! { (of(after)) },
        ]
    };
    let table = Table {
        caption: format!("{name} ({})", after.dataset),
        head: vec![
            (v.say(word::EVIDENCE_WHAT), Column::Words),
            (v.say(word::EVIDENCE_NOW), Column::Numbers),
            (v.say(word::EVIDENCE_THEN), Column::Numbers),
        ],
        rows: lines.iter().map(row).collect(),
    };
    html! {
        h2 { (name) }
        (table.render())
        @if is_less { (notice::notice(Tone::Care, &html! { p { (v.say(word::EVIDENCE_LESS)) } })) }
    }
}
