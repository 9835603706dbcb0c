//! The page of a collection: what its reader may see of the figures, and what the secretariat does.

use ::evidence::collection::{Outcome, Place, State, View, Why};
use ::publish::chart::{About, Canvas, DotPlot, DotRow, Emphasis, Value, dot_plot};
use axum::response::Response;
use maud::{Markup, html};
use ui::figure::Figure;
use ui::form::{self, Weight};
use ui::list;
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::super::requests::network::Seen;
use super::super::{Given, Stage, stands};
use super::files;
use crate::access::Act;
use crate::network::City;
use crate::refusal::Refusal;
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
        Why::StillOpen => word::COLLECTION_STILL_OPEN,
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

/// What a city is called.
pub fn name(v: &Visitor, seen: &Seen, given: &Given) -> String {
    let city = seen.city(&given.city);
    city.map_or_else(|| given.city.to_string(), |city| v.plain(&city.name).to_owned())
}

/// Middle and spread, each city where names are shown, and the reader's own.
fn figures(v: &Visitor, seen: &Seen) -> Markup {
    let Some(outcome) = &seen.outcome else { return html! {} };
    if seen.view == View::Names && sent(seen).next().is_none() {
        return list::nothing(&v.say(word::COLLECTION_NO_FIGURES), None);
    }
    let asks = &seen.asked.asks;
    let plot = plot(v, seen, outcome);
    let number = |n: f64| super::figure(v, asks, n);
    let draw = |canvas: &Canvas<'_>| dot_plot(&plot, canvas);
    let table = if seen.view == View::Names { names(v, seen) } else { spread(v, seen, outcome) };
    let is_drawn = !plot.rows.is_empty();
    let counted =
        |word, n: usize| html! { @if n > 0 { p { (v.say_with(word, &[("n", n.into())])) } } };
    let figure = Figure {
        title: plot.about.title.clone(),
        drawing: if is_drawn {
            picture::on_page(v.lang(), "figures", &number, &draw)
        } else {
            html! {}
        },
        caption: html! {
            p { (plot.about.description) }
            @for given in &seen.own { @if let Some(place) = place(v, seen, given) { p { strong { (place) } } } }
            (counted(word::COLLECTION_N_FEWER, outcome.fewer_than_ten))
            (counted(word::COLLECTION_N_NONE, outcome.none_to_give))
            (counted(word::COLLECTION_N_UNRANKED, outcome.unranked))
            @if asks.is_by_size() { p { (v.say(word::COLLECTION_BASE)) } }
            p { (source(v, seen)) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), table.render())),
        // A file has nobody's own figure, so of that alone there is none.
        links: files::links(
            v,
            seen,
            seen.view == View::Names && is_drawn || !marks(outcome).is_empty(),
        ),
    };
    html! { (figure.render()) (files::share(v, seen, &plot.about)) }
}

/// The drawing as a file of its own; there is none where nothing is drawn.
pub fn picture(v: &Visitor, seen: &Seen) -> Result<String, Refusal> {
    let outcome = seen.outcome.as_ref().ok_or(Refusal::NotFound)?;
    let plot = plot(v, seen, outcome);
    if plot.rows.is_empty() {
        return Err(Refusal::NotFound);
    }
    let number = |n: f64| super::figure(v, &seen.asked.asks, n);
    picture::standalone(v.lang(), &number, &|canvas| dot_plot(&plot, canvas))
}

/// Who gave the figures, for what, and how they were counted.
fn source(v: &Visitor, seen: &Seen) -> String {
    let network = v.plain(&seen.network.name);
    let period = super::period(v, seen.asked.asks.period);
    v.say_with(word::COLLECTION_SOURCE, &[("network", network.into()), ("period", period.into())])
}

/// Where a city of the reader lies.
fn place(v: &Visitor, seen: &Seen, given: &Given) -> Option<String> {
    let told = super::figure(v, &seen.asked.asks, given.figure()?);
    let facts = [("city", name(v, seen, given).into()), ("figure", told.into())];
    let Some(own) = seen.compared(given) else {
        return Some(v.say_with(word::COLLECTION_UNRANKED, &facts));
    };
    // The rank needs every figure, which is at hand where names are; without them, the quarter does.
    if seen.view == View::Names {
        let all: Vec<f64> = sent(seen).filter_map(|g| seen.compared(g)).collect();
        let place = Place::of(own, &all, seen.asked.asks.better);
        let [city, figure] = facts;
        let facts = [city, figure, ("rank", place.rank.into()), ("n", place.of.into())];
        return Some(v.say_with(word::COLLECTION_PLACE, &facts));
    }
    let [low, high] = seen.outcome.as_ref()?.quartiles?;
    let quarter = match own {
        n if n < low => word::COLLECTION_LOWEST_QUARTER,
        n if n > high => word::COLLECTION_HIGHEST_QUARTER,
        _ => word::COLLECTION_MIDDLE_HALF,
    };
    Some(v.say_with(quarter, &facts))
}

fn sent(seen: &Seen) -> impl Iterator<Item = &Given> {
    seen.given.iter().filter(|g| g.state == State::Sent)
}

/// What was sent, what is compared first and the highest of it, then figures that cannot be compared,
/// then what is no figure.
pub fn ordered(seen: &Seen) -> Vec<&Given> {
    let mut all: Vec<_> = sent(seen).map(|g| (seen.compared(g), g.figure(), g)).collect();
    let by = |n: Option<f64>| n.unwrap_or(f64::NEG_INFINITY);
    all.sort_by(|a, b| by(b.0).total_cmp(&by(a.0)).then(by(b.1).total_cmp(&by(a.1))));
    all.into_iter().map(|(_, _, given)| given).collect()
}

/// The marks of a spread, as far as they are told. Highest and lowest are not among them: everybody
/// would know which city is the largest.
pub fn marks(outcome: &Outcome) -> Vec<(locale::Word, &'static str, f64)> {
    let [low, high] = outcome.quartiles.map_or([None; 2], |quartiles| quartiles.map(Some));
    let marks = [
        (word::COLLECTION_UPPER_QUARTILE, "upper_quartile", high),
        (word::COLLECTION_MEDIAN, "median", outcome.median),
        (word::COLLECTION_LOWER_QUARTILE, "lower_quartile", low),
    ];
    marks.into_iter().filter_map(|(word, code, n)| Some((word, code, n?))).collect()
}

fn plot(v: &Visitor, seen: &Seen, outcome: &Outcome) -> DotPlot {
    let row = |label: String, first, emphasis| DotRow {
        label,
        first: Some(first),
        second: None,
        emphasis,
        note: None,
    };
    let dot = |g: &Given, emphasis| {
        let n = seen.compared(g)?;
        let is_sure = g.gives.flags.is_empty();
        let value = if is_sure { Value::sure(n) } else { Value::uncertain(n) };
        Some((n, row(name(v, seen, g), value, emphasis)))
    };
    let is_own = |g: &Given| seen.own.iter().any(|own| own.city == g.city);
    let emphasis = |g: &Given| if is_own(g) { Emphasis::Main } else { Emphasis::Plain };
    let mut rows: Vec<(f64, DotRow)> = if seen.view == View::Names {
        sent(seen).filter_map(|g| dot(g, emphasis(g))).collect()
    } else {
        let own = seen.own.iter().filter_map(|g| dot(g, Emphasis::Main));
        let mark = |(word, _, n)| (n, row(v.say(word), Value::sure(n), Emphasis::Plain));
        marks(outcome).into_iter().map(mark).chain(own).collect()
    };
    rows.sort_by(|a, b| b.0.total_cmp(&a.0));
    rows.truncate(::publish::chart::MOST_ROWS);
    DotPlot {
        about: about(v, seen, outcome),
        row_word: v.say(word::COLLECTION_CITY),
        first: super::compared_unit(v, &seen.asked.asks),
        second: String::new(),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    }
}

/// What the drawing shows, in words.
fn about(v: &Visitor, seen: &Seen, outcome: &Outcome) -> About {
    let asks = &seen.asked.asks;
    let period = super::period(v, asks.period);
    let facts = [("what", v.plain(&asks.title).into()), ("year", period.into())];
    let title = v.say_with(word::EVIDENCE_IN_YEAR, &facts);
    About { title, description: tells(v, seen, outcome), source: source(v, seen) }
}

/// Middle and spread in a sentence, as far as they are told.
fn tells(v: &Visitor, seen: &Seen, outcome: &Outcome) -> String {
    let told = |n| super::figure(v, &seen.asked.asks, n);
    let mut facts = vec![("n", outcome.figures.into())];
    let Some(median) = outcome.median else {
        let is_hidden = seen.view == View::Spread;
        let word =
            if is_hidden { word::COLLECTION_TELLS_NOTHING } else { word::COLLECTION_TELLS_NONE };
        return v.say_with(word, &facts);
    };
    facts.push(("median", told(median).into()));
    let Some([low, high]) = outcome.quartiles else {
        return v.say_with(word::COLLECTION_TELLS_MIDDLE, &facts);
    };
    facts.extend([("low", told(low).into()), ("high", told(high).into())]);
    let is_rounded = seen.view == View::Spread;
    v.say_with(
        if is_rounded { word::COLLECTION_TELLS_SPREAD } else { word::COLLECTION_TELLS },
        &facts,
    )
}

/// How many people live in a city, after which source and year.
fn inhabitants(v: &Visitor, seen: &Seen, given: &Given) -> Markup {
    let city = seen.city(&given.city);
    let people = city.and_then(|city| Some((city, city.inhabitants?)));
    html! { @match people {
        Some((city, people)) => { (v.numbers().whole(people)) @if !city.inhabitants_note.is_empty() { " (" (city.inhabitants_note) ")" } },
        None => (v.say(word::COLLECTION_NOT_KNOWN)),
    } }
}

/// What is asked, for the head of a table: in the language in which it was written.
fn caption(v: &Visitor, seen: &Seen) -> String {
    format!("\u{2068}{}\u{2069}", v.plain(&seen.asked.asks.title))
}

fn names(v: &Visitor, seen: &Seen) -> Table {
    let asks = &seen.asked.asks;
    let words = |word| (v.say(word), Column::Words);
    let row = |g: &&Given| {
        let mut row = vec![
            html! { (name(v, seen, g)) },
            html! { (super::answer(v, asks, g.gives.answer.as_ref())) },
        ];
        if asks.is_by_size() {
            row.push(html! { @if let Some(n) = seen.compared(g) { (super::figure(v, asks, n)) } });
            row.push(inhabitants(v, seen, g));
        }
        row.push(super::remarks(v, g));
        row.push(html! { (v.date(&g.at)) });
        row
    };
    let mut head = vec![words(word::COLLECTION_CITY), (super::unit(v, asks), Column::Numbers)];
    if asks.is_by_size() {
        head.push((super::compared_unit(v, asks), Column::Numbers));
        head.push(words(word::NETWORK_INHABITANTS));
    }
    head.extend([words(word::COLLECTION_NOTE), words(word::COLLECTION_WHEN)]);
    Table { caption: caption(v, seen), head, rows: ordered(seen).iter().map(row).collect() }
}

fn spread(v: &Visitor, seen: &Seen, outcome: &Outcome) -> Table {
    let asks = &seen.asked.asks;
    let row = |(word, _, n)| vec![html! { (v.say(word)) }, html! { (super::figure(v, asks, n)) }];
    Table {
        caption: caption(v, seen),
        head: vec![
            (v.say(word::COLLECTION_MEASURE), Column::Words),
            (super::compared_unit(v, asks), Column::Numbers),
        ],
        rows: marks(outcome).into_iter().map(row).collect(),
    }
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
                Stage::Closed if !seen.may_reopen() => {}
                Stage::Closed => (press("stage", word::COLLECTION_OPEN_AGAIN, Weight::Secondary, "open")),
            }
            @if !seen.given.iter().any(|g| g.state == State::Sent) { a href=(format!("{href}/edit")) { (v.say(word::COLLECTION_EDIT)) } }
            a href=(again) { (v.say(word::COLLECTION_ASK_AGAIN)) }
        }
        @if asked.stage == Stage::Closed && !seen.may_reopen() { p { (v.say(word::COLLECTION_STAYS_CLOSED)) } }
        @if let Some(at) = &asked.reminded_at { p.small.quiet { (v.say_with(word::COLLECTION_REMINDED, &[("day", v.date(at).into())])) } }
        @if asked.stage != Stage::Prepared { (standings(v, seen).render()) }
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
