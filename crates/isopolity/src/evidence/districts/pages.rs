//! The page of who lives where: what it says in a sentence, the map, the measures that matter most, what
//! changed, every district, and everything else folded.

pub mod files;
pub mod map;
mod measures;
pub mod outlines;

use ::evidence::Code;
use ::evidence::own::{Count, Spreading, Whole};
use axum::response::Response;
use maud::{Markup, html};
use measure::Period;
use ui::form::{self, Field, Weight};
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

pub use self::outlines::Waiting;
use super::forms::{ALL, has_several};
use super::measured::{CHANCE, METRES};
use super::{Apart, District, Found, Look, Unmeasured};
use crate::access::Act;
use crate::evidence::cited::Cited;
use crate::evidence::own::OwnTable;
use crate::evidence::shapes::Outlines;
use crate::evidence::words;
use crate::network::City;
use crate::web::frame::{Sheet, Truth, headline};
use crate::web::{Visitor, encode};
use crate::word;

/// The most groups that the table of districts shows side by side; the files have all.
const MOST_COLUMNS: usize = 6;
/// The most districts that the page shows; the files have all.
const MOST_ROWS: usize = 200;
/// How urgent a need is that begins here, before anybody said so.
const DEGREE: u8 = 60;

/// What a page shows.
pub struct View<'v> {
    /// The city.
    pub city: &'v City,
    /// Its table.
    pub table: &'v OwnTable,
    /// The outlines of the districts.
    pub outlines: Option<&'v Outlines>,
    /// How the table tells who lives where.
    pub spreading: Spreading<'v>,
    /// What is looked at.
    pub look: &'v Look,
    /// What was asked for and is not there.
    pub missed: &'v [String],
    /// What was found.
    pub found: &'v Found,
}

impl View<'_> {
    /// The group that is looked at.
    fn group(&self) -> Option<&Code> {
        self.found.groups.first().filter(|_| self.look.group.is_some())
    }

    /// The address of the page, or of a file by its ending.
    fn href(&self, ending: &str) -> String {
        let page = super::href(&self.city.key, &self.table.key);
        let group = self.look.group.as_deref().unwrap_or(ALL);
        format!("{page}{ending}?time={}&group={}", self.look.period, encode(group))
    }
}

/// What a code is called, set apart from the words around it, whatever its script.
fn named(code: &Code) -> String {
    format!("\u{2068}{}\u{2069}", plain(code))
}

/// What a code is called.
fn plain(code: &Code) -> &str {
    code.label.as_deref().unwrap_or(&code.code)
}

/// A number of people.
fn people(v: &Visitor, count: Count) -> String {
    match count {
        Count::Open(n) => words::number(v, ::evidence::Unit::Persons, n),
        Count::Hidden => v.say(word::DISTRICTS_HIDDEN),
        Count::Missing => "–".to_owned(),
    }
}

/// The way to a page below the table.
fn way(v: &Visitor, city: &City, table: &OwnTable) -> Vec<(String, String)> {
    let name = v.plain(&city.name);
    let figures = format!("/cities/{}/figures", city.key);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (name.to_owned(), format!("/cities/{}", city.key)),
        (v.say(word::OWN_TITLE), figures.clone()),
        (table.name().to_owned(), format!("{figures}/{}", table.key)),
    ]
}

/// `/cities/{city}/figures/{figures}/districts`
pub fn page(v: &Visitor, view: &View<'_>) -> Response {
    let content = html! {
        (choices(v, view))
        (missed(v, view))
        (cautions(v, view))
        (map::figure(v, view))
        (measures::main(v, view))
        (change(v, view))
        (apart(v, view))
        section.section { h2 { (v.say(word::DISTRICTS_PLACES)) } (districts(v, view).render()) }
        (measures::all(v, view))
        section.section { h2 { (v.say(word::EVIDENCE_HOW)) } (how(v, view)) }
        p { (v.say(word::OWN_FILES)) " "
            a href=(view.href(".csv")) { "CSV" } " · " a href=(view.href(".json")) { "JSON" } }
        p.quiet.small { (words::source_of(v, &view.table.dataset.title)) }
        @if v.may(Act::WriteCity) { (next(v, view)) }
    };
    let title = v.say_with(word::DISTRICTS_TITLE_OF, &[("table", view.table.name().into())]);
    let lede = says(v, view).unwrap_or_else(|| {
        let facts = [("city", v.plain(&view.city.name).into())];
        v.say_with(word::DISTRICTS_LEDE, &facts)
    });
    let kicker = format!("{} · {}", v.plain(&view.city.name), words::period(v, view.look.period));
    let top = headline(v, &way(v, view.city, view.table), &kicker, title, lede);
    Sheet::new(top, content).truth(Truth::of(view.table.told.example)).answer(v)
}

/// Fewer people than this are not spread in any way that can be told.
const FEWEST: f64 = 20.0;

/// How many people the group that is looked at has, where they are few.
fn few(view: &View<'_>) -> Option<f64> {
    let people = |district: &District| district.counts.first().and_then(|count| count.open());
    let all: f64 = view.found.districts.iter().filter_map(people).sum();
    view.group().filter(|_| all < FEWEST).map(|_| all)
}

/// What was found, in a sentence.
fn says(v: &Visitor, view: &View<'_>) -> Option<String> {
    let city = v.plain(&view.city.name);
    if let (Some(n), Ok(_)) = (few(view), &view.found.measured) {
        let group = view.group().map(named).unwrap_or_default();
        let n = words::number(v, ::evidence::Unit::Persons, n);
        let facts = [("city", city.into()), ("group", group.into()), ("n", n.into())];
        return Some(v.say_with(word::DISTRICTS_FEW, &facts));
    }
    let (code, word) = match view.group() {
        Some(_) => ("dissimilarity", word::DISTRICTS_HEADLINE),
        None => ("multigroup-dissimilarity", word::DISTRICTS_HEADLINE_ALL),
    };
    let value = view.found.measure(code)?.value?;
    let group = view.group().map(named).unwrap_or_default();
    let n = measures::of_100(v, value);
    let facts = [("city", city.into()), ("group", group.into()), ("n", n.into())];
    Some(v.say_with(word, &facts))
}

/// The choice of a time and a group.
fn choices(v: &Visitor, view: &View<'_>) -> Markup {
    let periods = view.spreading.periods();
    let times: Vec<_> =
        periods.iter().rev().map(|p| (p.to_string(), words::period(v, *p))).collect();
    let groups = view.spreading.groups().iter();
    let mut groups: Vec<_> =
        groups.map(|code| (code.code.clone(), plain(code).to_owned())).collect();
    if has_several(&view.spreading) {
        groups.push((ALL.to_owned(), v.say(word::DISTRICTS_ALL_GROUPS)));
    }
    let field =
        |name: &str, label, value: String| Field { value, ..Field::new(name, v.say(label)) };
    let time = field("time", word::DISTRICTS_TIME, view.look.period.to_string());
    let group = view.look.group.clone().unwrap_or_else(|| ALL.to_owned());
    let group = field("group", word::DISTRICTS_GROUP, group);
    let has_choice = times.len() > 1 || groups.len() > 1;
    html! { @if has_choice {
        form method="get" action=(super::href(&view.city.key, &view.table.key)) { div.row {
            (form::select(&group, &groups)) (form::select(&time, &times))
            (form::button(&v.say(word::EVIDENCE_SHOW), Weight::Secondary))
        } }
    } }
}

fn missed(v: &Visitor, view: &View<'_>) -> Markup {
    let asked = view.missed.join(v.lang().list_comma());
    html! { @if !view.missed.is_empty() {
        (notice(Tone::Care, &html! { p { (v.say_with(word::EVIDENCE_MISSED, &[("asked", asked.into())])) } }))
    } }
}

/// What has to be known before any number is read.
fn cautions(v: &Visitor, view: &View<'_>) -> Markup {
    let found = view.found;
    let empty = found.districts.iter().filter(|d| d.is_empty()).map(|d| named(&d.code));
    let empty = v.list(empty);
    html! {
        @if let Err(why) = &found.measured { (unmeasured(v, view, why)) }
        @if let (Ok(_), Some(base)) = (&found.measured, found.rounded) {
            (notice(Tone::Care, &html! { p { (v.say_with(word::DISTRICTS_ROUNDED, &[("base", base.to_string().into())])) } }))
        }
        @if let Some(chance) = measures::headline_chance(v, view) { p { (chance) } }
        @if !empty.is_empty() { p.quiet { (v.say_with(word::DISTRICTS_EMPTY, &[("places", empty.into())])) } }
    }
}

/// Why nothing was measured, and what to do.
fn unmeasured(v: &Visitor, view: &View<'_>, why: &Unmeasured) -> Markup {
    let send = format!("/cities/{}/figures/new?table={}", view.city.key, view.table.key);
    let content = match why {
        Unmeasured::Unknown { hidden, missing } => {
            let number = |n: &usize| n.to_string();
            let facts = [("hidden", number(hidden).into()), ("missing", number(missing).into())];
            html! {
                p { (v.say_with(word::DISTRICTS_UNKNOWN, &facts)) }
                p { (v.say(word::DISTRICTS_UNKNOWN_TODO)) }
            }
        }
        Unmeasured::Problems(problems) => html! {
            p { (v.say(word::DISTRICTS_PROBLEMS)) }
            ul { @for problem in problems.as_slice() { li { (v.say_problem(problem)) } } }
        },
    };
    notice(
        Tone::Care,
        &html! {
            (content)
            @if v.may(Act::WriteCity) { p { a href=(send) { (v.say(word::OWN_REPLACE)) } } }
        },
    )
}

/// What changed since the first time, in two sentences.
fn change(v: &Visitor, view: &View<'_>) -> Markup {
    let Some(change) = view.found.change else { return html! {} };
    let time = |period: Period| words::period(v, period);
    let (from, to) = (time(change.from), time(view.look.period));
    let number = |n: f64| v.numbers().decimal(n, 2);
    let facts = [
        ("from", from.as_str().into()),
        ("to", to.into()),
        ("before", number(change.before).into()),
        ("after", number(change.after).into()),
    ];
    let signed = |n: f64| measures::signed(v, n, 2);
    let parts = [
        ("change", signed(change.after - change.before).into()),
        ("spread", signed(change.spread).into()),
        ("composition", signed(change.composition).into()),
    ];
    html! { section.section {
        h2 { (v.say_with(word::DISTRICTS_CHANGE, &[("from", from.as_str().into())])) }
        p { (v.say_with(word::DISTRICTS_CHANGE_HOW_FAR, &facts)) " "
            (v.say_with(word::DISTRICTS_CHANGE_PARTS, &parts)) }
    } }
}

/// Each group with its dissimilarity, where all are looked at; each leads to its own look.
fn apart(v: &Visitor, view: &View<'_>) -> Markup {
    let page = super::href(&view.city.key, &view.table.key);
    let row = |found: &Apart| {
        let code = encode(&found.group.code);
        let href = format!("{page}?time={}&group={code}", view.look.period);
        vec![
            html! { a href=(href) { bdi { (plain(&found.group)) } } },
            html! { (people(v, Count::Open(found.people))) },
            html! { (measures::signed(v, found.dissimilarity, 2)) },
        ]
    };
    let head = [
        (v.say(word::DISTRICTS_GROUP), Column::Words),
        (v.say(word::OWN_UNIT_NR), Column::Numbers),
        (measures::name(v, "dissimilarity"), Column::Numbers),
    ];
    let rows: Vec<_> = view.found.apart.iter().map(row).collect();
    let caption = v.say(word::DISTRICTS_APART);
    html! { @if !rows.is_empty() { section.section {
        h2 { (v.say(word::DISTRICTS_GROUPS)) }
        (Table { caption, head: head.into(), rows }.render())
    } } }
}

/// Every district: everybody, the group or groups, the share.
fn districts(v: &Visitor, view: &View<'_>) -> Table {
    let found = view.found;
    let is_one = view.group().is_some();
    let shown = if is_one { 1 } else { MOST_COLUMNS };
    let mut head = vec![
        (v.say(word::DISTRICTS_DISTRICT), Column::Words),
        (v.say(word::DISTRICTS_EVERYBODY), Column::Numbers),
    ];
    let groups = found.groups.iter().take(shown);
    head.extend(groups.map(|code| (plain(code).to_owned(), Column::Numbers)));
    if is_one {
        head.push((v.say(word::DISTRICTS_SHARE), Column::Numbers));
    }
    let row = |district: &District| {
        let counts = district.counts.iter().take(shown);
        let mut row = vec![
            html! { bdi { (plain(&district.code)) } },
            html! { (people(v, district.everybody)) },
        ];
        row.extend(counts.map(|count| html! { (people(v, *count)) }));
        if is_one {
            row.push(share(v, district));
        }
        row
    };
    let time = words::period(v, view.look.period);
    let cut = found.districts.len() > MOST_ROWS || found.groups.len() > shown;
    let caption = v.say_with(word::DISTRICTS_CAPTION, &[("time", time.into())]);
    let caption = if cut { format!("{caption} {}", v.say(word::OWN_MORE)) } else { caption };
    let rows = found.districts.iter().take(MOST_ROWS).map(row).collect();
    Table { caption, head, rows }
}

fn share(v: &Visitor, district: &District) -> Markup {
    match district.share(0) {
        Some(share) => html! { (v.percent(share, 1)) },
        None => html! { "–" },
    }
}

/// How the numbers come about.
fn how(v: &Visitor, view: &View<'_>) -> Markup {
    let everybody = match view.found.whole {
        Whole::Told => word::DISTRICTS_HOW_TOLD,
        Whole::Base => word::DISTRICTS_HOW_BASE,
        Whole::Sum => word::DISTRICTS_HOW_SUM,
    };
    let draws = [("n", CHANCE.draws.to_string().into()), ("seed", CHANCE.seed.to_string().into())];
    let metres = v.numbers().decimal(METRES, 0);
    html! {
        p { (v.say(everybody)) }
        p { (v.say(word::DISTRICTS_HOW_CUT)) " " (v.say(word::DISTRICTS_HOW_WHY)) }
        p { (v.say_with(word::DISTRICTS_HOW_CHANCE, &draws)) }
        @if view.outlines.is_some() { p { (v.say_with(word::DISTRICTS_HOW_LAND, &[("metres", metres.into())])) } }
    }
}

/// What an officer can do next: state a need, bring outlines.
fn next(v: &Visitor, view: &View<'_>) -> Markup {
    let (city, table) = (view.city.key.clone(), view.table.key.clone());
    let outlines = format!("/cities/{city}/figures/{table}/outlines");
    let cited = Cited::Own { city: city.clone(), table };
    let says = says(v, view).unwrap_or_default();
    // Marks of direction are for pages; in a field they would be letters that nobody sees.
    let says = says.replace(['\u{2068}', '\u{2069}'], "");
    let state = format!(
        "/cities/{city}/needs/new?evidence={}&topic=desegregation&degree={DEGREE}&says={}",
        encode(&cited.to_string()),
        encode(&says)
    );
    html! { div.row {
        @if few(view).is_none() { (form::link_button(&v.say(word::EVIDENCE_STATE_A_NEED), Weight::Primary, &state)) }
        (form::link_button(&v.say(word::DISTRICTS_OUTLINES), Weight::Secondary, &outlines))
    } }
}
