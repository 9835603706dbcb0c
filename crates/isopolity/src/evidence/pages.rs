//! The pages about evidence: the indicators, and one indicator for all places and over time.

pub mod beside;
pub mod city;
mod equal;
pub mod files;
pub mod load;
pub mod months;
pub mod share;
pub mod tables;

use std::collections::{BTreeMap, BTreeSet};

use ::evidence::{Direction, Flag, Kind, Observation, Scope, Trend, indicators};
use axum::response::Response;
use maud::{Markup, html};
use measure::{Period, Territory};
use ui::figure::Figure;
use ui::form::{self, Field, Weight};
use ui::list::{self, Item};
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::chart::{self, Plan};
use super::compare::{self, Comparison, OverTime, Row, Standing};
use super::equal::{Equal, Trait, of as of_equal};
use super::forms::Subject;
use super::map::{self, Ground};
use super::vintage::{self, Older, Vintage};
use super::{Figures, Part, words};
use crate::access::Act;
use crate::network::City;
use crate::refusal::Refusal;
use crate::web::frame::{Sheet, Truth, headline};
use crate::web::{Visitor, picture};
use crate::word;

/// What is shown of an indicator.
pub struct Shown<'f> {
    /// The figures.
    pub part: &'f Part,
    /// All figures there are.
    figures: &'f Figures,
    /// The tables that tell of the indicator, this one among them.
    all: &'f [Part],
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
    /// What a map is drawn over, where there can be one.
    ground: Option<Ground<'f>>,
    /// The country to whose regions the map is kept.
    within: Option<String>,
    /// What the address asks for and the figures do not have: a page says so, a file is not found.
    pub missed: Vec<String>,
}

impl<'f> Shown<'f> {
    /// What the address asks for: `?table=`, `?year=`, `?place=` and `?within=`, else the usual ones.
    pub fn of(v: &Visitor, figures: &'f Figures, key: &str) -> Option<Self> {
        let all = figures.all_of(key);
        let table = asked(v, "table", |table| all.iter().find(|p| p.tabled.table.dataset == table));
        let part = table.found.or_else(|| all.first())?;
        let years = compare::years(part);
        let year = asked(v, "year", |year| year.parse().ok().filter(|y| years.contains_key(y)));
        let comparison = compare::compare(part, year.found.or_else(|| compare::usual_year(years))?);
        let place = asked(v, "place", |place| place_of(part, place));
        let within = asked(v, "within", |country| {
            let is_in = |row: &Row| row.place.as_str().starts_with(country);
            let is_there = country.len() == 2 && comparison.rows.iter().any(is_in);
            is_there.then(|| country.to_owned())
        });
        let missed = [table.missed, year.missed, place.missed, within.missed];
        Some(Self {
            part,
            figures,
            all,
            place: place.found.clone().or_else(|| usual_place(part, &comparison))?,
            years: years.clone(),
            about: place.found,
            peers: BTreeSet::new(),
            ground: Ground::of(figures, part, &comparison),
            within: within.found,
            missed: missed.into_iter().flatten().collect(),
            comparison,
        })
    }

    /// A country before its peers, of this table and in this year, else of the first and in the latest
    /// year in which it has a gap; nothing where it has none.
    pub fn of_country(
        figures: &'f Figures,
        key: &str,
        (place, peers): (&Territory, &BTreeSet<String>),
        (table, year): (&str, &str),
    ) -> Option<Self> {
        let is_asked = |part: &&Part| table.is_empty() || part.tabled.table.dataset == table;
        let part = figures.all_of(key).iter().find(is_asked)?;
        let year = match year {
            "" => compare::latest_gap(part, place)?.0,
            year => year.parse().ok()?,
        };
        ::evidence::gap_at(part.dataset(), part.tabled, place, Period::Year(year)).ok()?;
        let comparison = compare::compare(part, year);
        let about = Some(place.clone());
        Some(Self {
            part,
            figures,
            ground: Ground::of(figures, part, &comparison),
            within: None,
            all: std::slice::from_ref(part),
            comparison,
            place: place.clone(),
            years: BTreeMap::new(),
            about,
            peers: peers.clone(),
            missed: Vec::new(),
        })
    }

    /// The regions of a country, about the one in which a city lies, in the latest year with gaps
    /// there.
    pub fn of_regions(
        figures: &'f Figures,
        key: &str,
        country: &Territory,
        city: &City,
    ) -> Option<Self> {
        let found = regional(figures, key, country).filter_map(|(part, year, place)| {
            let comparison = compare::compare(part, year);
            let ground = Ground::of(figures, part, &comparison)?;
            Some((part, comparison, ground, place))
        });
        let (part, comparison, ground, place) = { found }.next()?;
        let own = city.nuts3.as_deref().and_then(|code| {
            let all = part.dataset().territories();
            all.into_iter()
                .find(|p| p.level() == compare::level(part) && code.starts_with(p.as_str()))
        });
        Some(Self {
            part,
            figures,
            all: std::slice::from_ref(part),
            comparison,
            place: own.clone().unwrap_or(place),
            years: BTreeMap::new(),
            about: own,
            peers: BTreeSet::new(),
            ground: Some(ground),
            within: Some(country.to_string()),
            missed: Vec::new(),
        })
    }

    /// What of a place can be told at equal schooling and age, in the year that is shown.
    fn equal(&self, place: &Territory) -> Vec<Equal<'f>> {
        let basis = self.part.tabled.table.basis;
        let of_country = self.part.tabled.table.scope == Scope::Country;
        let at = (place, self.comparison.year);
        let told = of_country.then(|| of_equal(self.figures, self.part.indicator, basis, at));
        told.unwrap_or_default()
    }

    /// In what groups can be set equal in any row.
    fn traits(&self) -> Vec<Trait> {
        let rows = self.comparison.rows.iter().chain(&self.comparison.aggregates);
        let all: BTreeSet<Trait> = rows
            .flat_map(|row| self.equal(&row.place))
            .filter(|equal| equal.told.is_ok())
            .map(|equal| equal.alike_in)
            .collect();
        all.into_iter().collect()
    }

    /// The rows that are drawn: the peers where at least three have a figure, else all.
    fn rows(&self) -> Vec<&Row> {
        let is_within = |row: &&Row| {
            self.within.as_deref().is_none_or(|country| row.place.as_str().starts_with(country))
        };
        let here = self.comparison.rows.iter().filter(is_within);
        let all = chart::worth(here, self.about.as_ref());
        let mut rows = self.peers_of(&all).unwrap_or(all);
        if self.within.is_some() {
            return rows;
        }
        if matches!(self.part.indicator.kind, Kind::Rate(_) | Kind::Level(_) | Kind::Share) {
            rows.extend(&self.comparison.aggregates);
        }
        rows
    }

    /// Those of the peers, where they are at least three and not all.
    fn peers_of<'r>(&self, all: &[&'r Row]) -> Option<Vec<&'r Row>> {
        let main = self.about.as_ref();
        let is_peer = |r: &&&Row| self.peers.contains(r.place.as_str()) || main == Some(&r.place);
        let peers: Vec<_> = all.iter().filter(is_peer).copied().collect();
        (peers.len() > 2 && peers.len() < all.len()).then_some(peers)
    }

    /// Whether the drawing leaves out places that the table has.
    fn is_kept_to_peers(&self) -> bool {
        let all = chart::worth(self.comparison.rows.iter(), self.about.as_ref());
        self.peers_of(&all).is_some()
    }

    fn plan(&self, v: &Visitor, subject: Subject) -> Option<Plan<'f>> {
        Some(match subject {
            Subject::Map => {
                let over = (self.ground?, self.within.as_deref());
                let main = self.about.as_ref();
                let (map, shapes) = map::map(v, self.part, &self.comparison, over, main);
                map.rows.iter().find(|row| row.value.is_some() && shapes.has(&row.code))?;
                Plan::Map(map, shapes)
            }
            Subject::Year => Plan::Dots(chart::plot(
                v,
                self.part,
                &self.comparison,
                &self.rows(),
                self.about.as_ref(),
            )),
            Subject::OverTime => {
                let over = compare::over_time(self.part, &self.place)?;
                let older = vintage::older(self.figures, self.part, &self.place, &over);
                Plan::Lines(chart::over_time(v, self.part, &self.place, (&over, &older)))
            }
        })
    }
}

/// What an address asks for: found, or missed.
struct Asked<T> {
    found: Option<T>,
    missed: Option<String>,
}

fn asked<T>(v: &Visitor, name: &str, find: impl FnOnce(&str) -> Option<T>) -> Asked<T> {
    let text = v.sought(name);
    if text.is_empty() {
        return Asked { found: None, missed: None };
    }
    let found = find(&text);
    Asked { missed: found.is_none().then_some(text), found }
}

/// A place of which a table has figures.
fn place_of(part: &Part, code: &str) -> Option<Territory> {
    Territory::parse(code).ok().filter(|place| compare::has(part, place))
}

/// What was asked for and is not there, on the page that shows what is usual instead.
fn missed(v: &Visitor, missed: &[String]) -> Markup {
    let asked = missed.join(v.lang().list_comma());
    html! { @if !missed.is_empty() {
        (notice::notice(Tone::Care, &html! { p { (v.say_with(word::EVIDENCE_MISSED, &[("asked", asked.into())])) } }))
    } }
}

/// The tables of an indicator by which the regions of a country can be told, by the basis that is shown
/// first; each with the latest year with a gap there, and one of the regions that have it.
fn regional<'f>(
    figures: &'f Figures,
    key: &str,
    country: &Territory,
) -> impl Iterator<Item = (&'f Part, i16, Territory)> {
    let all = figures.all_of(key);
    let basis = all.first().and_then(|part| part.tabled.table.basis);
    let is_fit = move |part: &&Part| map::is_of_regions(part) && part.tabled.table.basis == basis;
    let latest = |part: &'f Part| {
        let regions = part.dataset().territories().into_iter();
        let here = regions.filter(|p| {
            p.level() == compare::level(part) && p.as_str().starts_with(country.as_str())
        });
        let gaps = here.filter_map(|place| Some((compare::latest_gap(part, &place)?.0, place)));
        let (year, place) = gaps.max_by_key(|(year, _)| *year)?;
        Some((part, year, place))
    };
    all.iter().filter(is_fit).filter_map(latest)
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

/// The EU where the table has it, else the country with the most figures.
fn usual_place(part: &Part, comparison: &Comparison) -> Option<Territory> {
    let points = |place: &Territory| {
        compare::over_time(part, place).map_or(0, |o| o.newcomers.points().count())
    };
    let named = |code: &&str| comparison.aggregates.iter().find(|r| r.place.as_str() == *code);
    let union = super::UNION.iter().find_map(named);
    let aggregate = union.or_else(|| comparison.aggregates.first()).map(|r| r.place.clone());
    aggregate.or_else(|| {
        comparison.rows.iter().map(|r| &r.place).rev().max_by_key(|p| points(p)).cloned()
    })
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
