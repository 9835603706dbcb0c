//! The page of a collection: what its reader may see of the figures, and what the secretariat does.

use ::evidence::collection::{Outcome, Place, State, View, Why};
use ::publish::chart::{About, Canvas, DotPlot, DotRow, Emphasis, Value, dot_plot};
use ::publish::table::{LineEnd, Table as Plain, csv};
use axum::response::Response;
use maud::{Markup, html};
use ui::figure::Figure;
use ui::form::{self, Weight};
use ui::list;
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::super::requests::network::Seen;
use super::super::{Given, Stage, stands};
use crate::access::Act;
use crate::network::City;
use crate::web::frame::{Sheet, Truth, headline};
use crate::web::{Visitor, picture};
use crate::word;

/// `/networks/{network}/collections/{collection}`
pub fn one(v: &Visitor, seen: &Seen) -> Response {
    let asked = &seen.asked;
    let content = html! {
        div.columns {
            div {
                @match seen.view {
                    View::Nothing(why) => (nothing(v, seen, why)),
                    View::Spread | View::Names => (figures(v, seen)),
                }
            }
            aside { (super::facts(v, asked)) (super::counts(v, asked)) (own_forms(v, seen)) }
        }
        @if v.may(Act::RunNetwork) { (desk(v, seen)) }
        (super::history(v, &asked.asks, &seen.history))
    };
    let kicker = super::stage(v, asked.stage);
    let about = v.phrase(&asked.asks.about);
    let way = super::way(v, &seen.network);
    let top = headline(v, &way, &kicker, v.phrase(&asked.asks.title), about);
    Sheet::new(top, content).truth(Truth::of(asked.example)).answer(v)
}

/// Why there is nothing to see, and what to do.
fn nothing(v: &Visitor, seen: &Seen, why: Why) -> Markup {
    let embargo = v.date(&seen.asked.asks.embargo.to_string());
    let sentence = match why {
        Why::ContributeFirst => word::COLLECTION_CONTRIBUTE_FIRST,
        Why::Embargo => word::COLLECTION_EMBARGOED,
        Why::TooFew => word::COLLECTION_TOO_FEW,
    };
    let facts = [("day", embargo.into()), ("n", seen.answered.into())];
    notice::notice(Tone::Note, &html! { p { (v.say_with(sentence, &facts)) } })
}

/// The way to the forms of the reader's own cities.
fn own_forms(v: &Visitor, seen: &Seen) -> Markup {
    let own = |city: &&City| v.own_cities().any(|key| *key == city.key);
    html! { @if seen.asked.stage == Stage::Open { @for city in seen.members.iter().filter(own) {
        @let name = v.plain(&city.name);
        p { (form::link_button(&v.say_with(word::COLLECTION_ANSWER_FOR, &[("city", name.into())]), Weight::Secondary, &seen.asked.form_of(&city.key))) }
    } } }
}

fn figure_of(given: &Given) -> Option<f64> {
    given.gives.answer.as_ref().and_then(::evidence::collection::Answer::figure)
}

fn name(v: &Visitor, seen: &Seen, given: &Given) -> String {
    let city = seen.members.iter().find(|city| city.key == given.city);
    city.map_or_else(|| given.city.to_string(), |city| v.plain(&city.name).to_owned())
}

/// Middle and spread, each city where names are shown, and the reader's own.
fn figures(v: &Visitor, seen: &Seen) -> Markup {
    let Some(outcome) = &seen.outcome else {
        return list::nothing(&v.say(word::COLLECTION_NO_FIGURES), None);
    };
    let asks = &seen.asked.asks;
    let plot = plot(v, seen, outcome);
    let number = |n: f64| super::figure(v, asks, n);
    let draw = |canvas: &Canvas<'_>| dot_plot(&plot, canvas);
    let table = if seen.view == View::Names { names(v, seen) } else { spread(v, seen, outcome) };
    let file = format!("{}/figures.csv", seen.asked.href());
    Figure {
        title: plot.about.title.clone(),
        drawing: picture::on_page(v.lang(), "figures", &number, &draw),
        caption: html! {
            p { (plot.about.description) }
            @for given in &seen.own { @if let Some(place) = place(v, seen, given) { p { strong { (place) } } } }
            @if outcome.fewer_than_ten > 0 { p { (v.say_with(word::COLLECTION_N_FEWER, &[("n", outcome.fewer_than_ten.into())])) } }
            @if outcome.none_to_give > 0 { p { (v.say_with(word::COLLECTION_N_NONE, &[("n", outcome.none_to_give.into())])) } }
            p { (source(v, seen)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), table.render())),
        links: vec![(v.say(word::EVIDENCE_AS_CSV), file)],
    }
    .render()
}

/// Who gave the figures, for what, and how they were counted.
fn source(v: &Visitor, seen: &Seen) -> String {
    let network = v.plain(&seen.network.name);
    let period = super::period(v, seen.asked.asks.period);
    v.say_with(word::COLLECTION_SOURCE, &[("network", network.into()), ("period", period.into())])
}

/// Where a city of the reader lies.
fn place(v: &Visitor, seen: &Seen, given: &Given) -> Option<String> {
    let own = figure_of(given)?;
    let outcome = seen.outcome.as_ref()?;
    let city = name(v, seen, given);
    let told = super::figure(v, &seen.asked.asks, own);
    // The rank needs every figure, which is at hand where names are; without them, the quarter does.
    if seen.view == View::Names {
        let all: Vec<f64> = sent(seen).filter_map(figure_of).collect();
        let place = Place::of(own, &all, seen.asked.asks.better);
        let facts = [
            ("city", city.into()),
            ("figure", told.into()),
            ("rank", place.rank.into()),
            ("n", place.of.into()),
        ];
        return Some(v.say_with(word::COLLECTION_PLACE, &facts));
    }
    let quarter = match own {
        n if n < outcome.lower_quartile => word::COLLECTION_LOWEST_QUARTER,
        n if n > outcome.upper_quartile => word::COLLECTION_HIGHEST_QUARTER,
        _ => word::COLLECTION_MIDDLE_HALF,
    };
    Some(v.say_with(quarter, &[("city", city.into()), ("figure", told.into())]))
}

fn sent(seen: &Seen) -> impl Iterator<Item = &Given> {
    seen.given.iter().filter(|g| g.state == State::Sent)
}

/// What was sent, the highest figure first, then what is no figure.
fn ordered(seen: &Seen) -> Vec<&Given> {
    let mut all: Vec<&Given> = sent(seen).collect();
    let by = |g: &Given| figure_of(g).unwrap_or(f64::NEG_INFINITY);
    all.sort_by(|a, b| by(b).total_cmp(&by(a)));
    all
}

/// The marks of a spread. Highest and lowest are not among them: everybody would know which city is
/// the largest.
fn marks(outcome: &Outcome) -> [(locale::Word, f64); 3] {
    [
        (word::COLLECTION_UPPER_QUARTILE, outcome.upper_quartile),
        (word::COLLECTION_MEDIAN, outcome.median),
        (word::COLLECTION_LOWER_QUARTILE, outcome.lower_quartile),
    ]
}

fn value(given: &Given) -> Option<Value> {
    let amount = figure_of(given)?;
    let is_sure = given.gives.flags.is_empty();
    Some(if is_sure { Value::sure(amount) } else { Value::uncertain(amount) })
}

fn plot(v: &Visitor, seen: &Seen, outcome: &Outcome) -> DotPlot {
    let asks = &seen.asked.asks;
    let row = |label: String, first, emphasis| DotRow {
        label,
        first,
        second: None,
        emphasis,
        note: None,
    };
    let is_own = |g: &Given| v.own_cities().any(|city| *city == g.city);
    let emphasis = |g: &Given| if is_own(g) { Emphasis::Main } else { Emphasis::Plain };
    let mut rows: Vec<(f64, DotRow)> = if seen.view == View::Names {
        let of = |g: &&Given| Some((figure_of(g)?, row(name(v, seen, g), value(g), emphasis(g))));
        ordered(seen).iter().filter_map(of).collect()
    } else {
        let own = seen
            .own
            .iter()
            .filter_map(|g| Some((figure_of(g)?, row(name(v, seen, g), value(g), Emphasis::Main))));
        let mark = |(word, n)| (n, row(v.say(word), Some(Value::sure(n)), Emphasis::Plain));
        marks(outcome).into_iter().map(mark).chain(own).collect()
    };
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    rows.truncate(::publish::chart::MOST_ROWS);
    let told = |n| super::figure(v, asks, n);
    let description = v.say_with(
        word::COLLECTION_TELLS,
        &[
            ("n", outcome.figures.into()),
            ("median", told(outcome.median).into()),
            ("low", told(outcome.lower_quartile).into()),
            ("high", told(outcome.upper_quartile).into()),
        ],
    );
    let title = v.say_with(
        word::EVIDENCE_IN_YEAR,
        &[("what", v.plain(&asks.title).into()), ("year", super::period(v, asks.period).into())],
    );
    DotPlot {
        about: About { title, description, source: source(v, seen) },
        row_word: v.say(word::COLLECTION_CITY),
        first: super::unit(v, asks),
        second: String::new(),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

fn names(v: &Visitor, seen: &Seen) -> Table {
    let words = |word| (v.say(word), Column::Words);
    let row = |g: &&Given| {
        let told = [super::flags(v, g), g.gives.note.clone(), g.gives.source.clone()];
        vec![
            html! { (name(v, seen, g)) },
            html! { (super::answer(v, &seen.asked.asks, g.gives.answer.as_ref())) },
            html! { (v.list(told.into_iter().filter(|t| !t.is_empty()))) },
            html! { (v.date(&g.at)) },
        ]
    };
    Table {
        caption: v.plain(&seen.asked.asks.title).to_owned(),
        head: vec![
            words(word::COLLECTION_CITY),
            (super::unit(v, &seen.asked.asks), Column::Numbers),
            words(word::COLLECTION_NOTE),
            words(word::COLLECTION_WHEN),
        ],
        rows: ordered(seen).iter().map(row).collect(),
    }
}

fn spread(v: &Visitor, seen: &Seen, outcome: &Outcome) -> Table {
    let row = |(word, n): (locale::Word, f64)| {
        vec![html! { (v.say(word)) }, html! { (super::figure(v, &seen.asked.asks, n)) }]
    };
    Table {
        caption: v.plain(&seen.asked.asks.title).to_owned(),
        head: vec![
            (v.say(word::COLLECTION_MEASURE), Column::Words),
            (super::unit(v, &seen.asked.asks), Column::Numbers),
        ],
        rows: marks(outcome).into_iter().map(row).collect(),
    }
}

/// What the page shows as a table for spreadsheets: codes and plain numbers.
pub fn file(v: &Visitor, seen: &Seen) -> String {
    let head = |names: &[&str]| names.iter().map(|n| (*n).to_owned()).collect();
    let period = seen.asked.asks.period.to_string();
    let unit = seen.asked.asks.unit.as_str().to_owned();
    let (head, rows) = match (seen.view, &seen.outcome) {
        (View::Names, _) => {
            let names = [
                "city", "name", "period", "unit", "figure", "answer", "flags", "note", "source",
                "sent",
            ];
            let row = |g: &&Given| {
                vec![
                    g.city.to_string(),
                    name(v, seen, g),
                    period.clone(),
                    unit.clone(),
                    figure_of(g).map(|n| n.to_string()).unwrap_or_default(),
                    super::answer(v, &seen.asked.asks, g.gives.answer.as_ref()),
                    g.gives.flags.to_string(),
                    g.gives.note.clone(),
                    g.gives.source.clone(),
                    g.at.clone(),
                ]
            };
            (head(&names), ordered(seen).iter().map(row).collect())
        }
        (View::Spread, Some(outcome)) => {
            let row = |(name, n): (&str, f64)| {
                vec![name.to_owned(), period.clone(), unit.clone(), n.to_string()]
            };
            let told = ["upper_quartile", "median", "lower_quartile"];
            let marks = told.into_iter().zip(marks(outcome).map(|(_, n)| n));
            let cities = f64::from(u32::try_from(outcome.figures).unwrap_or(u32::MAX));
            let rows = marks.chain([("cities", cities)]).map(row).collect();
            (head(&["measure", "period", "unit", "figure"]), rows)
        }
        _ => (head(&["measure", "period", "unit", "figure"]), Vec::new()),
    };
    csv(&Plain { caption: String::new(), head, rows }, LineEnd::CrLf)
}

/// What the secretariat does: where each city stands, the life of the collection, tables.
fn desk(v: &Visitor, seen: &Seen) -> Markup {
    let asked = &seen.asked;
    let href = asked.href();
    let version = asked.version.to_string();
    let press = |to: &str, label, weight, act: &str| {
        form::post(
            &format!("{href}/{to}"),
            &html! { (form::hidden("version", &version)) (form::button_with(&v.say(label), weight, "act", act)) },
        )
    };
    let again = format!("/networks/{}/collections/new?follows={}", asked.network, asked.key);
    html! { section.section {
        h2 { (v.say(word::COLLECTION_DESK)) }
        div.row {
            @match asked.stage {
                Stage::Prepared => (press("stage", word::COLLECTION_OPEN, Weight::Primary, "open")),
                Stage::Open => { (press("remind", word::COLLECTION_REMIND, Weight::Secondary, "remind")) (press("stage", word::COLLECTION_CLOSE, Weight::Secondary, "close")) },
                Stage::Closed => (press("stage", word::COLLECTION_OPEN_AGAIN, Weight::Secondary, "open")),
            }
            @if !seen.given.iter().any(|g| g.state == State::Sent) { a href=(format!("{href}/edit")) { (v.say(word::COLLECTION_EDIT)) } }
            a href=(again) { (v.say(word::COLLECTION_ASK_AGAIN)) }
        }
        @if let Some(at) = &asked.reminded_at { p.small.quiet { (v.say_with(word::COLLECTION_REMINDED, &[("day", v.date(at).into())])) } }
        (standings(v, seen).render())
        @if asked.stage == Stage::Open { (super::table::upload(v, &href, &[])) }
    } }
}

/// Where each city stands.
fn standings(v: &Visitor, seen: &Seen) -> Table {
    let words = |word| (v.say(word), Column::Words);
    let row = |city: &City| {
        let given = seen.given.iter().find(|g| g.city == city.key);
        let history = format!("{}?member={}", seen.asked.href(), city.key);
        let sent = given.filter(|g| g.state == State::Sent);
        vec![
            html! { @if sent.is_some() { a href=(history) { (v.plain(&city.name)) } } @else { (v.plain(&city.name)) } },
            html! { (super::standing(v, stands(&seen.asked, given, seen.today))) },
            html! { @if let Some(g) = sent { (super::answer(v, &seen.asked.asks, g.gives.answer.as_ref())) } },
            html! { @if let Some(g) = sent { (v.date(&g.at)) " · " (g.by_name) } },
        ]
    };
    Table {
        caption: v.say_with(
            word::COLLECTION_STANDINGS,
            &[("n", seen.answered.into()), ("of", seen.members.len().into())],
        ),
        head: vec![
            words(word::COLLECTION_CITY),
            words(word::COLLECTION_STANDING),
            words(word::COLLECTION_ANSWER),
            words(word::COLLECTION_WHEN),
        ],
        rows: seen.members.iter().map(row).collect(),
    }
}
