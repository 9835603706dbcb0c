//! The pages about evidence: the indicators, and one indicator for all places and over time.

pub mod beside;
pub mod city;
mod equal;
pub mod files;
pub mod load;
pub mod months;
pub mod share;
mod shown;
pub mod tables;

use std::collections::BTreeSet;

use ::evidence::{Direction, Flag, Kind, Observation, Scope, Trend, indicators};
use axum::response::Response;
use maud::{Markup, html};
use measure::Period;
use ui::figure::Figure;
use ui::form::{self, Field, Weight};
use ui::list::{self, Item};
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

pub use self::shown::Shown;
use self::shown::{asked, place_of, regional};
use super::chart::{self, Plan};
use super::compare::{self, OverTime, Row, Standing};
use super::equal::Trait;
use super::forms::Subject;
use super::map;
use super::vintage::{self, Older, Vintage};
use super::{Figures, Part, words};
use crate::access::Act;
use crate::refusal::Refusal;
use crate::web::frame::{Sheet, Truth, headline};
use crate::web::{Visitor, picture};
use crate::word;

/// What was asked for and is not there, on the page that shows what is usual instead.
fn missed(v: &Visitor, missed: &[String]) -> Markup {
    let asked = missed.join(v.lang().list_comma());
    html! { @if !missed.is_empty() {
        (notice::notice(Tone::Care, &html! { p { (v.say_with(word::EVIDENCE_MISSED, &[("asked", asked.into())])) } }))
    } }
}

/// What to do where regions have figures and nobody has brought their outlines.
fn no_outlines(v: &Visitor, more: &Markup) -> Markup {
    notice::notice(
        Tone::Note,
        &html! {
            p { (v.say(word::MAP_NO_OUTLINES)) }
            (more)
            @if v.may(Act::LoadEvidence) { p { a href="/evidence/shapes" { (v.say(word::MAP_LOAD)) } } }
        },
    )
}

/// The drawing as a file of its own.
pub fn picture(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Result<String, Refusal> {
    let plan = shown.plan(v, subject).ok_or(Refusal::NotFound)?;
    picture::standalone(v.lang(), &|n| number(v, shown, subject, n), &|canvas| plan.draw(canvas))
}

/// A figure of a drawing.
fn number(v: &Visitor, shown: &Shown<'_>, subject: Subject, amount: f64) -> String {
    match subject {
        Subject::Map => map::number(v, shown.part, amount),
        _ => words::number(v, shown.part.indicator.unit, amount),
    }
}

fn drawing(v: &Visitor, shown: &Shown<'_>, subject: Subject) -> Markup {
    let kind = match subject {
        Subject::Year => "year",
        Subject::Map => "map",
        Subject::OverTime => "time",
    };
    let prefix = format!("{kind}-{}", shown.part.indicator.key);
    let plan = shown.plan(v, subject);
    html! { @if let Some(plan) = plan {
        (picture::on_page(v.lang(), &prefix, &|n| number(v, shown, subject, n), &|canvas| plan.draw(canvas)))
    } }
}

/// `/evidence`: the indicators by area of life.
pub fn list(v: &Visitor, figures: &Figures) -> Response {
    let mut themes: Vec<(String, Vec<&Part>)> = Vec::new();
    for part in figures.listed() {
        let theme = words::theme(v, part.indicator);
        match themes.iter_mut().find(|(name, _)| *name == theme) {
            Some((_, parts)) => parts.push(part),
            None => themes.push((theme, vec![part])),
        }
    }
    let there: BTreeSet<_> = figures.listed().map(|part| &part.indicator.key).collect();
    let missing: Vec<_> = indicators().iter().filter(|i| !there.contains(&i.key)).collect();
    let content = html! {
        @if themes.is_empty() { (list::nothing(&v.say(word::EVIDENCE_NOTHING), None)) }
        @for (theme, parts) in &themes { section.section {
            h2 { (theme) }
            (list::items(&parts.iter().map(|p| item(v, p)).collect::<Vec<_>>()))
        } }
        @if !themes.is_empty() { p {
            a href="/evidence/tables" { (v.say(word::EVIDENCE_ALL_TABLES)) } " · "
            a href="/facts" { (v.say(word::COMPETENCE_TITLE)) }
        } }
        @if v.may(Act::LoadEvidence) { section.section {
            @if !missing.is_empty() {
                h2 { (v.say(word::EVIDENCE_MISSING)) }
                ul { @for i in missing { li { (words::name(v, i)) " (" (load::tables_of(i)) ")" } } }
            }
            p { (form::link_button(&v.say(word::EVIDENCE_LOAD), Weight::Secondary, "/evidence/load")) " "
                (form::link_button(&v.say(word::MAP_SHAPES), Weight::Quiet, "/evidence/shapes")) }
        } }
    };
    let top = headline(v, &[], "", v.say(word::FRAME_NAV_EVIDENCE), v.say(word::EVIDENCE_LEDE));
    Sheet::new(top, content).answer(v)
}

fn item(v: &Visitor, part: &Part) -> Item {
    let kind = v.say(match part.indicator.kind {
        Kind::Rate(_) => word::EVIDENCE_KIND_GAP,
        Kind::Level(_) => word::EVIDENCE_KIND_LEVEL,
        Kind::Share => word::EVIDENCE_KIND_SHARE,
        Kind::Amount(_) => word::EVIDENCE_KIND_AMOUNT,
        Kind::Count => word::EVIDENCE_KIND_COUNT,
        Kind::Split => word::EVIDENCE_KIND_SPLIT,
    });
    Item {
        title: words::name(v, part.indicator).into(),
        href: format!("/evidence/{}", part.indicator.key),
        meta: words::lead(v, part.indicator),
        summary: words::source(v, part).into(),
        tags: vec![kind],
        ..Item::default()
    }
}

/// `/evidence/{indicator}`
pub fn indicator(v: &Visitor, shown: &Shown<'_>) -> Response {
    let part = shown.part;
    let table = &part.tabled.table.dataset;
    let content = html! {
        (choices(v, shown))
        (missed(v, &shown.missed))
        (unconfirmed(v, part))
        (year_figure(v, shown, &year_links(shown)))
        section.section { (year_table(v, shown).render()) }
        @if part.tabled.table.scope == Scope::Country {
            (equal::figure(v, shown.figures, part, (&shown.place, shown.comparison.year)))
        }
        @if map::is_of_regions(part) && shown.ground.is_none() && shown.part.indicator.kind != Kind::Count {
            (no_outlines(v, &html! {}))
        }
        (map_figure(v, shown, &year_links(shown)))
        (time_figure(v, shown, &Links { path: format!("/evidence/{}", part.indicator.key), query: format!("?table={table}&place={}", shown.place) }))
        section.section { h2 { (v.say(word::EVIDENCE_HOW)) } (how(v, shown)) }
    };
    of_indicator(v, part, content)
}

/// The page of an indicator: what it is called, and whether its figures were made up.
fn of_indicator(v: &Visitor, part: &Part, content: Markup) -> Response {
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    let top = headline(
        v,
        &way,
        &words::theme(v, part.indicator),
        words::name(v, part.indicator),
        words::lead(v, part.indicator),
    );
    Sheet::new(top, content).truth(Truth::of(part.is_example())).answer(v)
}

/// That nobody has seen a genuine file of a table yet.
fn unconfirmed(v: &Visitor, part: &Part) -> Markup {
    html! {
        @if !part.tabled.table.confirmed && !part.is_example() {
            (notice::notice(Tone::Care, &html! { p { (v.say_with(word::EVIDENCE_UNCONFIRMED, &[("codes", part.tabled.table.selection().into())])) } }))
        }
    }
}

/// Where the files of a year's drawings are.
fn year_links(shown: &Shown<'_>) -> Links {
    let table = &shown.part.tabled.table.dataset;
    let about = shown.about.as_ref().map(|place| format!("&place={place}")).unwrap_or_default();
    let within = shown.within.as_ref().map(|code| format!("&within={code}")).unwrap_or_default();
    Links {
        path: format!("/evidence/{}", shown.part.indicator.key),
        query: format!("?table={table}&year={}{about}{within}", shown.comparison.year),
    }
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
                &[
                    ("year", year.to_string().into()),
                    ("places", words::places(v, shown.part, *n).into()),
                ],
            );
            (year.to_string(), label)
        })
        .collect();
    let mut places: Vec<_> = shown
        .part
        .dataset()
        .territories()
        .into_iter()
        .filter(|p| compare::has(shown.part, p))
        .map(|p| (p.to_string(), words::place(v, shown.part, &p)))
        .collect();
    places.sort_by_cached_key(|(_, name)| crate::fold::fold(name));
    let year = Field {
        value: shown.comparison.year.to_string(),
        ..Field::new("year", v.say(word::EVIDENCE_YEAR))
    };
    let place = Field {
        value: shown.place.to_string(),
        ..Field::new("place", v.say(word::EVIDENCE_PLACE))
    };
    let tables: Vec<_> = shown
        .all
        .iter()
        .map(|part| (part.tabled.table.dataset.clone(), words::table_scope(v, part)))
        .collect();
    let table = Field {
        value: shown.part.tabled.table.dataset.clone(),
        ..Field::new("table", v.say(word::EVIDENCE_TABLE))
    };
    html! { form method="get" action=(format!("/evidence/{}", shown.part.indicator.key)) { div.row {
        @if tables.len() > 1 { (form::select(&table, &tables)) }
        (form::select(&year, &years)) (form::select(&place, &places)) (form::button(&v.say(word::EVIDENCE_SHOW), Weight::Secondary))
    } } }
}

/// Where the files of a drawing are.
pub(super) struct Links {
    path: String,
    query: String,
}

impl Links {
    /// The address of a drawing without the ending of a file.
    fn stem(&self, subject: Subject) -> String {
        format!("{}{}", self.path, subject.suffix())
    }

    /// The same over all years of a table: no year belongs to their address.
    fn over_time(&self, part: &Part) -> Self {
        let query = format!("?table={}", part.tabled.table.dataset);
        Self { path: self.path.clone(), query }
    }

    fn of(&self, v: &Visitor, subject: Subject) -> Vec<(String, String)> {
        let (stem, query) = (self.stem(subject), &self.query);
        [
            ("csv", word::EVIDENCE_AS_CSV),
            ("json", word::MAP_AS_JSON),
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
    files.push((v.say(word::EVIDENCE_AS_SDMX), format!("{}.sdmx.csv{}", links.path, links.query)));
    Figure {
        title: v.say_with(word::EVIDENCE_IN_YEAR, &[("what", what.into()), ("year", year.into())]),
        drawing: drawing(v, shown, Subject::Year),
        caption: html! {
            p { (chart::capital(&words::denominator(v, shown.part.indicator))) }
            @if let Some(group) = shown.comparison.group { p { (words::group_note(v, shown.part, group)) } }
            @if has_hollow(shown) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
            (flags(v, shown))
            p { (words::source(v, shown.part)) }
            (share::details(v, shown, Subject::Year, links))
        },
        table: None,
        links: files,
    }
    .render()
}

/// The same year on a map, where there can be one.
fn map_figure(v: &Visitor, shown: &Shown<'_>, links: &Links) -> Markup {
    let (Some(ground), Some(Plan::Map(map, shapes))) = (shown.ground, shown.plan(v, Subject::Map))
    else {
        return html! {};
    };
    let left_out = map::left_out(&map, &shapes);
    let comma = v.lang().list_comma();
    Figure {
        title: map.about.title.clone(),
        drawing: drawing(v, shown, Subject::Map),
        caption: html! {
            @if compare::makes_gaps(shown.part) { p { (v.say(word::MAP_READ_GAP)) } }
            @else { p { (chart::capital(&words::denominator(v, shown.part.indicator))) } }
            @if !left_out.is_empty() { p { (v.say_with(word::MAP_LEFT_OUT, &[("places", left_out.join(comma).into())])) } }
            p { (words::source(v, shown.part)) }
            p { (ground.credit(v)) }
            (share::details(v, shown, Subject::Map, links))
        },
        table: None,
        links: links.of(v, Subject::Map),
    }
    .render()
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
    /// The gap at equal schooling or age.
    Equal(Trait),
    Flags,
    Note,
}

/// The columns that an indicator fills.
fn columns(shown: &Shown<'_>) -> Vec<Told> {
    use Told::{Flags, Gap, Nationals, Newcomers, Note, Place, Rank, Ratio};
    match shown.part.indicator.kind {
        Kind::Rate(_) => {
            let equal = shown.traits().into_iter().map(Told::Equal);
            let first = [Place, Rank, Nationals, Newcomers, Gap, Ratio];
            first.into_iter().chain(equal).chain([Flags, Note]).collect()
        }
        Kind::Split | Kind::Amount(_) => vec![Place, Nationals, Newcomers, Flags, Note],
        Kind::Level(_) | Kind::Share | Kind::Count => vec![Place, Newcomers, Flags, Note],
    }
}

/// The table of a year: the twin of the plot, with ranks, gaps and flags.
fn year_table(v: &Visitor, shown: &Shown<'_>) -> Table {
    let (first, second) = chart::names(v, shown.part, &shown.comparison);
    let head = |column: &Told| match column {
        Told::Place => (words::kind_of_place(v, shown.part), Column::Words),
        Told::Rank => (v.say(word::EVIDENCE_RANK), Column::Numbers),
        Told::Nationals => (chart::capital(&second), Column::Numbers),
        Told::Newcomers => (chart::capital(&first), Column::Numbers),
        Told::Gap => (v.say(word::EVIDENCE_GAP), Column::Numbers),
        Told::Ratio => (v.say(word::EVIDENCE_RATIO), Column::Numbers),
        Told::Equal(alike_in) => (v.say(equal::word_of(*alike_in)), Column::Numbers),
        Told::Flags => (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        Told::Note => (v.say(word::EVIDENCE_NOTE), Column::Words),
    };
    let columns = columns(shown);
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
        ("places", words::places(v, shown.part, shown.comparison.ranked).into()),
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
    let figure = |cell: Option<Observation>| {
        cell.and_then(Observation::open).map(|n| words::number(v, unit, n)).unwrap_or_default()
    };
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
        Told::Equal(alike_in) => equal::cell(v, &shown.equal(&row.place), alike_in),
        Told::Flags => row.flags().to_string(),
        Told::Note => chart::note(v, shown.part, row, &shown.comparison).unwrap_or_default(),
    };
    html! { (text) }
}

/// The figure of a place over the years.
fn time_figure(v: &Visitor, shown: &Shown<'_>, links: &Links) -> Markup {
    let Some(over) = compare::over_time(shown.part, &shown.place) else { return html! {} };
    let Some(Plan::Lines(lines)) = shown.plan(v, Subject::OverTime) else { return html! {} };
    let older = vintage::older(shown.figures, shown.part, &shown.place, &over);
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
            @if !older.is_empty() { p { (v.say(word::EVIDENCE_VINTAGE_NOTE)) } }
            @if let Some(group) = over.group.filter(|g| shown.comparison.group != Some(*g)) { p { (words::group_note(v, shown.part, group)) } }
            p { (words::source(v, shown.part)) }
            @for piece in &older { @if let Vintage::Table(table) = piece.vintage { p { (words::source_of(v, &table.dataset.title)) } } }
            (share::details(v, shown, Subject::OverTime, links))
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), time_table(v, shown, (&over, &older), &lines.about.title).render())),
        links: links.of(v, Subject::OverTime),
    }.render()
}

/// How a gap changed between two years that may be compared.
fn change_said(v: &Visitor, ((from, first), (to, last)): ((i16, f64), (i16, f64))) -> String {
    // A gap on the other side of zero is wider the further away from it.
    let way = match last.abs() - first.abs() {
        _ if first.signum() * last.signum() < 0.0 => "turned",
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

/// Figures of a place over time.
type Years = Trend<::evidence::Observation, ::evidence::trend::Closed>;

/// The years of a place with their cells: newcomers, nationals.
fn years_of(
    newcomers: &Years,
    nationals: Option<&Years>,
) -> Vec<(i16, [Option<::evidence::Observation>; 2])> {
    let all = || {
        newcomers
            .points()
            .chain(nationals.into_iter().flat_map(Trend::points))
            .map(|(p, _)| p.year())
    };
    let (Some(first), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    let at = |year| {
        let period = Period::Year(year);
        let nationals = nationals.and_then(|t| t.at(period)).copied();
        (year, [newcomers.at(period).copied(), nationals])
    };
    (first..=last).map(at).collect()
}

fn time_table(
    v: &Visitor,
    shown: &Shown<'_>,
    (over, older): (&OverTime, &[Older<'_>]),
    caption: &str,
) -> Table {
    let unit = shown.part.indicator.unit;
    let first = over.group.map_or_else(
        || v.say_named(&format!("evidence-mark-{}", shown.part.indicator.key)),
        |g| words::group(v, shown.part, g),
    );
    let mut head = vec![
        (v.say(word::EVIDENCE_YEAR), Column::Words),
        (chart::capital(&first), Column::Numbers),
    ];
    if over.nationals.is_some() {
        let nationals = words::nationals(v, shown.part.tabled.table.basis);
        head.push((chart::capital(&nationals), Column::Numbers));
    }
    head.push((v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words));
    if !older.is_empty() {
        head.push((v.say(word::EVIDENCE_VINTAGE), Column::Words));
    }
    let newer = vintage::newer_code(shown.part, older);
    let row = |(year, cells, name): (i16, [Option<::evidence::Observation>; 2], String)| {
        let shown_cells = if over.nationals.is_some() { 2 } else { 1 };
        let flags = cells.iter().flatten().fold(::evidence::Flags::NONE, |all, c| all.and(c.flags));
        let figures = cells
            .into_iter()
            .take(shown_cells)
            .map(|c| html! { @if let Some(n) = c.and_then(Observation::open) { (words::number(v, unit, n)) } });
        std::iter::once(html! { (year) })
            .chain(figures)
            .chain(std::iter::once(html! { (flags) }))
            .chain((!older.is_empty()).then(|| html! { (name) }))
            .collect()
    };
    let before = older.iter().rev().flat_map(|piece| {
        let years = years_of(&piece.newcomers, piece.nationals.as_ref()).into_iter();
        years.map(|(year, cells)| (year, cells, words::vintage(v, &piece.vintage)))
    });
    let now = years_of(&over.newcomers, over.nationals.as_ref()).into_iter();
    let now = now.map(|(year, cells)| (year, cells, newer.clone()));
    Table { caption: caption.to_owned(), head, rows: before.chain(now).map(row).collect() }
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
