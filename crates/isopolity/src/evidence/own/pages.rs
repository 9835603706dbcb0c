//! The pages of a city's own figures: the list, a table, and the desk on which an officer says what
//! the columns of a spreadsheet are and sees how it is understood.

mod desk;
mod people;

use ::evidence::indicator::EVERYBODY;
use ::evidence::own::{BASE, COUNT, Difference, Differing, PERCENT, UNIT, series_by};
use ::evidence::trend::spaced;
use ::evidence::{Code, Dataset, Dimension, Flag, Observation, Series};
use ::publish::chart::{self, About, Emphasis, Lines, Point};
use axum::response::Response;
use maud::{Markup, html};
use measure::{Key, Problems};
use ui::figure::Figure;
use ui::form::{self, Line, Weight};
use ui::list::{self, Item};
use ui::table::{Column, Table};

pub use self::desk::{Desk, Outcome, desk};
pub use self::people::releases;
use super::OwnTable;
use crate::access::Act;
use crate::evidence::chart::{moments, value};
use crate::evidence::{Figures, words};
use crate::network::City;
use crate::web::frame::{Sheet as Page, Truth, field, form_sheet, headline};
use crate::web::{Entered, Visitor, picture};
use crate::word;

/// The most rows and times of a table on a page; all of it is in its files.
const MOST_ROWS: usize = 60;
const MOST_TIMES: usize = 8;

/// The address of a city's own figures.
fn base(city: &City) -> String {
    format!("/cities/{}/figures", city.key)
}

/// The way to a page below the list.
fn way_below(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let mut way = words::way_to_evidence(v, city);
    way.push((v.say(word::OWN_TITLE), base(city)));
    way
}

/// How far a table reaches, in a line.
pub fn told(v: &Visitor, (from, to, cells): (String, String, usize)) -> String {
    let named = |time: &str| time.parse().map_or_else(|_| time.to_owned(), |t| words::period(v, t));
    let word = if from == to { word::OWN_REACH_ONE } else { word::OWN_REACH };
    let facts = [("from", named(&from).into()), ("to", named(&to).into()), ("n", cells.into())];
    v.say_with(word, &facts)
}

/// A table as lists show it.
fn item(v: &Visitor, table: &OwnTable) -> Item {
    let from = &table.dataset.title.provenance;
    Item {
        title: table.name().to_owned().into(),
        href: format!("/cities/{}/figures/{}", table.city, table.key),
        meta: [told(v, table.reach()), from.source.clone().unwrap_or_default()].join(" · "),
        summary: table.indicator().map(|i| measures(v, i)).unwrap_or_default().into(),
        example: v.example_mark(table.told.example),
        ..Item::default()
    }
}

fn measures(v: &Visitor, indicator: &::evidence::Indicator) -> String {
    v.say_with(word::OWN_MEASURES, &[("indicator", words::name(v, indicator).into())])
}

/// `/cities/{city}/figures`
pub fn list(v: &Visitor, figures: &Figures, city: &City) -> Response {
    let name = v.plain(&city.name);
    let items: Vec<Item> = figures.own.of(&city.key).map(|table| item(v, table)).collect();
    let content = html! {
        @if items.is_empty() { (list::nothing(&v.say_with(word::OWN_NONE, &[("city", name.into())]), None)) }
        @else { (list::items(&items)) }
        @if v.may(Act::WriteCity) { p {
            (form::link_button(&v.say(word::OWN_NEW), Weight::Primary, &format!("{}/new", base(city)))) " "
            a href=(format!("{}/releases", base(city))) { (v.say(word::OWN_LOG)) }
        } }
    };
    let lede = v.say_with(word::OWN_LEDE, &[("city", name.into())]);
    Page::new(
        headline(v, &words::way_to_evidence(v, city), name, v.say(word::OWN_TITLE), lede),
        content,
    )
    .answer(v)
}

/// A part of the page of a city's evidence: its own tables.
pub fn section(v: &Visitor, figures: &Figures, city: &City) -> Markup {
    let items: Vec<Item> = figures.own.of(&city.key).map(|table| item(v, table)).collect();
    html! { @if !items.is_empty() || v.may(Act::WriteCity) { section.section {
        h2 { (v.say(word::OWN_TITLE)) }
        @if !items.is_empty() { (list::brief(&items, 5)) }
        p { a href=(base(city)) { (v.say(word::OWN_ALL)) } }
    } } }
}

/// `/cities/{city}/figures/{figures}`
pub fn table(v: &Visitor, city: &City, table: &OwnTable) -> Response {
    let page = format!("{}/{}", base(city), table.key);
    let title = &table.dataset.title;
    let content = html! {
        (drawing(v, table))
        (figures_table(v, &table.dataset, table.name(), MOST_ROWS))
        (flags(v, &table.dataset))
        @if let Some(done) = &table.told.protection { p { (people::said(v, done)) } }
        @if crate::evidence::districts::fits(table) { p { a href=(format!("{page}/districts")) { (v.say(word::DISTRICTS_TITLE)) } } }
        p { (v.say(word::OWN_FILES)) " "
            a href=(format!("{page}.xlsx")) { "XLSX" } " · " a href=(format!("{page}.csv")) { "CSV" } " · "
            a href=(format!("{page}.sdmx.csv")) { "SDMX-CSV" } }
        p.quiet.small { (v.say_with(word::OWN_SOURCE, &[("city", v.plain(&city.name).into())])) " " (words::source_of(v, title)) }
        @if v.may(Act::WriteCity) { (change(v, city, table, &page)) }
    };
    let lede = table.indicator().map(|i| measures(v, i)).unwrap_or_default();
    let kicker = v.say_with(word::OWN_OF, &[("city", v.plain(&city.name).into())]);
    let top = headline(v, &way_below(v, city), &kicker, table.name().to_owned(), lede);
    Page::new(top, content).truth(Truth::of(table.told.example)).answer(v)
}

/// What an officer can do with a table.
fn change(v: &Visitor, city: &City, table: &OwnTable, page: &str) -> Markup {
    let replace = format!("{}/new?table={}", base(city), table.key);
    html! {
        p { (form::link_button(&v.say(word::OWN_REPLACE), Weight::Secondary, &replace)) }
        details { summary { (v.say(word::OWN_REMOVE)) }
            (form::post(&format!("{page}/remove"), &html! {
                p { (v.say(word::OWN_REMOVE_SURE)) }
                (form::hidden("version", &table.version.to_string()))
                (form::button(&v.say(word::OWN_REMOVE), Weight::Secondary))
            }))
        }
    }
}

/// The meaning of every flag that a table has.
fn flags(v: &Visitor, dataset: &Dataset) -> Markup {
    let all = dataset.flags();
    let said = |flag: Flag| {
        format!("{}: {}", flag.letter(), v.say_named(&format!("evidence-flag-{}", flag.letter())))
    };
    html! { @if !all.is_empty() {
        p.quiet { (v.say(word::EVIDENCE_FLAGS)) " " (all.iter().map(said).collect::<Vec<_>>().join(" · ")) }
    } }
}

/// What a unit counts, in a few words.
fn unit(v: &Visitor, code: &str) -> String {
    v.say_named(&format!("own-unit-{}", code.to_lowercase().replace('_', "-")))
}

/// The name of a side of a table.
fn side(v: &Visitor, dimension: &Dimension) -> String {
    match dimension.code.as_str() {
        UNIT => v.say(word::OWN_UNIT),
        code => dimension.name.clone().unwrap_or_else(|| match code {
            "geo" => v.say(word::OWN_ROLE_PLACE),
            "c_birth" => v.say(word::OWN_ROLE_BIRTH),
            "sex" => v.say(word::OWN_ROLE_SEX),
            "age" => v.say(word::OWN_ROLE_AGE),
            code if code.starts_with("heading") => v.say(word::OWN_SIDE_HEADING),
            _ => v.say(word::OWN_ROLE_CITIZENSHIP),
        }),
    }
}

/// What a code of a side is called.
fn label(v: &Visitor, dimension: &Dimension, code: &str) -> String {
    if dimension.code == UNIT { unit(v, code) } else { dimension.label(code).to_owned() }
}

/// A figure as a cell: `–` for one that is missing, its flags behind it.
fn shown(v: &Visitor, unit: &str, cell: Observation) -> String {
    let figure = cell.open().map_or_else(|| "–".to_owned(), |n| number(v, unit, n));
    if cell.flags.is_empty() { figure } else { format!("{figure} {}", cell.flags) }
}

/// A number in its unit, with as many decimals as it has, at most one.
fn number(v: &Visitor, unit: &str, amount: f64) -> String {
    let measured =
        if unit == PERCENT { ::evidence::Unit::Percent } else { ::evidence::Unit::Persons };
    words::number(v, measured, amount)
}

/// The code of a series on a side.
fn code_of<'d>(dataset: &'d Dataset, series: Series<'d>, side: &str) -> &'d str {
    let mut pairs = dataset.dimensions().iter().zip(series.codes());
    pairs.find(|(d, _)| d.code == side).map_or("", |(_, code)| code.code.as_str())
}

/// The sides that tell series of a unit apart: those with more than one code.
fn telling(dataset: &Dataset) -> Vec<&Dimension> {
    let is_telling = |d: &&Dimension| d.codes.len() > 1 && d.code != "freq" && d.code != UNIT;
    dataset.dimensions().iter().filter(is_telling).collect()
}

/// The figures as a table for each unit, that which says most first: a row for each series, whose words
/// stand together so that a narrow screen has room for figures, and a column for each of the latest times,
/// the latest first: it is seen on the smallest screen.
fn figures_table(v: &Visitor, dataset: &Dataset, caption: &str, most: usize) -> Markup {
    let main = main_unit(dataset);
    let all = dataset.dimension(UNIT).map(|d| d.codes.as_slice()).unwrap_or_default();
    let others = all.iter().map(|code| code.code.as_str()).filter(|code| *code != main);
    let units: Vec<&str> = std::iter::once(main).chain(others).collect();
    let of = |code: &str| dataset.series().filter(|s| code_of(dataset, *s, UNIT) == code).count();
    let is_cut = units.iter().any(|code| of(code) > most) || dataset.periods().len() > MOST_TIMES;
    html! {
        @for code in &units { (table_of(v, dataset, (caption, code), most)) }
        @if is_cut { p.quiet { (v.say(word::OWN_MORE)) } }
    }
}

fn table_of(v: &Visitor, dataset: &Dataset, (caption, own): (&str, &str), most: usize) -> Markup {
    let sides = telling(dataset);
    let times: Vec<_> = dataset.periods().iter().rev().copied().take(MOST_TIMES).collect();
    let row = |series: Series<'_>| {
        let words = sides.iter().map(|d| d.label(code_of(dataset, series, &d.code)));
        let words: Vec<&str> = words.collect();
        let head = html! {
            @if words.is_empty() { (unit(v, own)) }
            @for (at, word) in words.iter().enumerate() { @if at > 0 { " · " } bdi { (word) } }
        };
        let cells =
            times.iter().map(|t| series.at(*t).map(|c| shown(v, own, c)).unwrap_or_default());
        std::iter::once(head).chain(cells.map(|cell| html! { (cell) })).collect()
    };
    let mut names: Vec<String> = sides.iter().map(|d| side(v, d)).collect();
    if names.is_empty() {
        names.push(v.say(word::OWN_UNIT));
    }
    let heads = std::iter::once((names.join(" · "), Column::Words));
    let head = heads.chain(times.iter().map(|t| (words::period(v, *t), Column::Numbers))).collect();
    let of_unit = dataset.series().filter(|series| code_of(dataset, *series, UNIT) == own);
    let rows: Vec<Vec<Markup>> = of_unit.take(most).map(row).collect();
    // What all figures of the table share is said once: «Number of people · Outside the EU».
    let is_said = |d: &&Dimension| !matches!(d.code.as_str(), "freq" | UNIT) && d.codes.len() == 1;
    let is_some = |code: &&Code| !matches!(code.code.as_str(), EVERYBODY | "T");
    let shared = dataset.dimensions().iter().filter(is_said).filter_map(|d| d.codes.first());
    let shared = shared.filter(is_some).map(|code| format!("\u{2068}{}\u{2069}", label_of(code)));
    let said: Vec<String> = std::iter::once(unit(v, own)).chain(shared).collect();
    let caption = format!("\u{2068}{caption}\u{2069}: {}", said.join(" · "));
    html! { @if !rows.is_empty() { (Table { caption, head, rows }.render()) } }
}

/// The unit whose figures say most: shares where there are any.
fn main_unit(dataset: &Dataset) -> &str {
    let units = dataset.dimension(UNIT).map(|d| d.codes.as_slice()).unwrap_or_default();
    let share = units.iter().find(|c| c.code == PERCENT);
    share.or_else(|| units.iter().find(|c| c.code != BASE)).map_or(COUNT, |c| c.code.as_str())
}

/// The side by which lines are told apart: of whom, else where, else the first other.
fn main_side(dataset: &Dataset) -> Option<&Dimension> {
    let many = |d: &&Dimension| d.codes.len() > 1 && d.code != "freq" && d.code != UNIT;
    let named = |code| dataset.dimension(code).filter(many);
    let order = ["citizen", "c_birth", "geo"];
    order.into_iter().find_map(named).or_else(|| dataset.dimensions().iter().find(many))
}

/// How the main figures moved: a line for each group or place, six at most.
fn plan(v: &Visitor, table: &OwnTable) -> Lines {
    let dataset = &table.dataset;
    let times = spaced(dataset.periods());
    let by = main_side(dataset);
    let line = |(at, series): (usize, Series<'_>)| chart::Series {
        name: by.map_or_else(
            || table.name().to_owned(),
            |d| label(v, d, code_of(dataset, series, &d.code)),
        ),
        emphasis: if at == 0 { Emphasis::Main } else { Emphasis::Plain },
        points: times.iter().map(|t| point(t.and_then(|t| series.at(t)))).collect(),
    };
    let whole =
        series_by(dataset, &table.told.place, main_unit(dataset), by.map(|d| d.code.as_str()));
    Lines {
        about: About {
            title: table.name().to_owned(),
            description: told(v, table.reach()),
            source: words::source_of(v, &dataset.title),
        },
        moment_word: v.say(word::EVIDENCE_YEAR),
        break_word: v.say(word::EVIDENCE_BREAK),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        moments: moments(&times, |time| words::period(v, time)),
        series: whole.into_iter().take(6).enumerate().map(line).collect(),
    }
}

fn point(cell: Option<Observation>) -> Point {
    let Some(found) = value(cell) else { return Point::Hole };
    let is_broken = cell.is_some_and(|cell| cell.flags.has(Flag::Break));
    if is_broken { Point::Breaks(found) } else { Point::Goes(found) }
}

fn drawing(v: &Visitor, table: &OwnTable) -> Markup {
    let lines = plan(v, table);
    let own = main_unit(&table.dataset);
    let has_times = table.dataset.periods().len() > 1;
    html! { @if has_times && !lines.series.is_empty() {
        (Figure {
            title: v.say(word::OWN_OVER_TIME),
            drawing: picture::on_page(v.lang(), "own", &|n| number(v, own, n), &|canvas| chart::lines(&lines, canvas)),
            caption: html! { p { (unit(v, own)) } },
            table: None,
            links: Vec::new(),
        }.render())
    } }
}

/// How two tables differ, in a line: how many figures, and the first of them.
pub fn differs(v: &Visitor, found: &Difference) -> String {
    let cell = |unit: &str, cell: Option<Observation>| {
        cell.map_or_else(|| "–".to_owned(), |cell| shown(v, unit, cell))
    };
    let one = |one: &Differing| {
        let of =
            |side: &str| one.codes.iter().find(|(d, _)| d == side).map_or("", |(_, c)| &c.code);
        let own = of(UNIT);
        let words = one.codes.iter().filter(|(d, _)| d != "freq").map(|(d, code)| {
            let word = if d == UNIT { unit(v, &code.code) } else { label_of(code) };
            format!("\u{2068}{word}\u{2069}")
        });
        let words: Vec<String> = words.chain([one.period.to_string()]).collect();
        format!("{}: {} → {}", words.join(" · "), cell(own, one.before), cell(own, one.after))
    };
    let counted = counted(v, found);
    let first: Vec<String> = found.first.iter().map(one).collect();
    [counted, first.join("; ")].join(" ")
}

fn label_of(code: &Code) -> String {
    code.label.clone().unwrap_or_else(|| code.code.clone())
}

/// How many figures of two tables differ.
fn counted(v: &Visitor, found: &Difference) -> String {
    let facts = [
        ("added", found.added.into()),
        ("changed", found.changed.into()),
        ("kept", found.kept.into()),
        ("gone", found.gone.into()),
    ];
    v.say_with(word::OWN_DIFFERS, &facts)
}

/// `/cities/{city}/figures/new`, with what is wrong in the rows of the file that was sent.
pub fn new_form(v: &Visitor, city: &City, entered: &Entered, in_rows: &Problems) -> Response {
    let table =
        Key::parse(entered.typed.get("table")).map(|key| key.to_string()).unwrap_or_default();
    let file = field(v, entered, "file", word::OWN_FILE).hint(v.say(word::OWN_FILE_HINT));
    let content = html! {
        @if !in_rows.is_empty() { (desk::wrong(v, in_rows)) }
        (form::upload(&format!("{}/new", base(city)), &html! {
            (form::hidden("table", &table))
            (form::file(&file, sheet::ACCEPTED))
            (form::button(&v.say(word::OWN_SEND), Weight::Primary))
            (form::waiting(&v.say(word::FRAME_WAITING)))
        }))
    };
    let top = headline(v, &way_below(v, city), "", v.say(word::OWN_NEW), v.say(word::OWN_NEW_LEDE));
    form_sheet(v, top, entered, content)
}

/// A line of text in a form.
fn text(v: &Visitor, entered: &Entered, name: &str, label: locale::Word) -> Markup {
    form::line(&field(v, entered, name, label), Line::Text)
}
