//! The pages of a programme: its steps in time, its cities, its pairs; its forms.

use ::mentoring::{Audience, Side, Stage};
use axum::response::Response;
use jiff::civil::Date;
use locale::Text;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::list;
use ui::list::Item;
use ui::timeline::{Reached, Stop, timeline};

use super::super::{
    Event, Names, Pair, PairState, PairVisit, Participant, Programme, Source, forms,
};
use super::{dates, stated, topics, way_to_network, way_to_programme};
use crate::access::Act;
use crate::network::City;
use crate::network::{CityName, Network};
use crate::web::frame::{Sheet, field, form_sheet, headline, paragraphs};
use crate::web::{Entered, Visitor};
use crate::word;

/// Everything that the page of a programme shows.
pub struct Whole {
    /// The network that runs it.
    pub network: Network,
    /// The programme.
    pub programme: Programme,
    /// What happened.
    pub events: Vec<Event>,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// The accepted pairs.
    pub pairs: Vec<Pair>,
    /// Their visits.
    pub visits: Vec<PairVisit>,
    /// How many pairs people once made.
    pub historic: usize,
    /// How the cities are called.
    pub names: Names,
    /// The present day.
    pub today: Date,
}

/// A programme with its steps in time.
pub fn one(v: &Visitor, whole: &Whole) -> Response {
    let p = &whole.programme;
    let content = html! {
        div.columns {
            div {
                (paragraphs(v, &p.summary))
                (doors(v, whole))
                section.section { h2 { (v.say(word::MENTORING_STEPS)) }
                    @if let Some(source) = main_source(whole) {
                        p.small.quiet { (v.say(word::MENTORING_DATES_FROM)) " " (stated::source(&source.name, &source.url)) }
                    }
                    (timeline(&stops(v, whole))) }
                (beside(v, whole))
            }
            aside { h2 { (v.say(word::MENTORING_FACTS)) } (list::facts(&facts(v, p)))
                (cities(v, whole)) (pairs(v, whole)) (sources(v, p)) }
        }
        (super::assumptions(v, p))
    };
    let way = way_to_network(v, &whole.network);
    let kicker = p.dates.map_or_else(String::new, |d| dates(v, &[d]));
    Sheet::new(headline(v, &way, &kicker, v.phrase(&p.title), ""), content).answer(v)
}

/// What one can do next.
fn doors(v: &Visitor, whole: &Whole) -> Markup {
    let href = whole.programme.href();
    html! { div.row {
        (form::link_button(&v.say(word::MENTORING_MATCHING), Weight::Primary, &format!("{href}/matching")))
        (form::link_button(&v.say(word::MENTORING_VISITS), Weight::Secondary, &format!("{href}/visits")))
        @if whole.historic > 0 { a href=(format!("{href}/matching/history")) { (v.say(word::MENTORING_HISTORY)) } }
        @if v.may(Act::RunNetwork) {
            a href=(format!("{href}/participants")) { (v.say(word::MENTORING_CHOOSE_PARTICIPANTS)) }
            a href=(format!("{href}/facts")) { (v.say(word::MENTORING_EDIT_PROGRAMME)) }
        }
    } }
}

fn facts(v: &Visitor, p: &Programme) -> Vec<(String, Markup)> {
    let told = |label, text: &str| (!text.is_empty()).then(|| (v.say(label), html! { (text) }));
    let flow = v.say_named(&format!("mentoring-template-{}", p.flow.key));
    [
        told(word::FIELD_LEAD, &p.lead),
        told(word::FIELD_FUNDER, &p.funder),
        told(word::MENTORING_TEMPLATE, &flow),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn stops(v: &Visitor, whole: &Whole) -> Vec<Stop> {
    let stop = |stage: &Stage| {
        let events: Vec<_> = whole
            .events
            .iter()
            .filter(|e| e.stage.as_deref() == Some(stage.key.as_str()))
            .collect();
        let reached = reached(&events, whole.today);
        let word = match reached {
            Reached::Past => word::MENTORING_REACHED_PAST,
            Reached::Now => word::MENTORING_REACHED_NOW,
            Reached::Ahead => word::MENTORING_REACHED_AHEAD,
        };
        Stop {
            title: v.say_named(&format!("mentoring-stage-{}", stage.key)),
            reached,
            reached_word: v.say(word),
            note: html! { p.meta { (note(v, stage)) } },
            events: events.into_iter().map(|e| event(v, whole, e)).collect(),
        }
    };
    whole.programme.flow.stages.iter().map(stop).collect()
}

/// Past when all of it ended, now when some of it began, else ahead.
fn reached(events: &[&Event], today: Date) -> Reached {
    let today = (today.year(), today.month().unsigned_abs(), today.day().unsigned_abs());
    let all = || events.iter().flat_map(|e| &e.dates);
    if all().next().is_none() || all().all(|d| d.first().begins() > today) {
        Reached::Ahead
    } else if all().all(|d| d.last().ends() < today) {
        Reached::Past
    } else {
        Reached::Now
    }
}

/// Who takes part, how often, and what must lie on the table at the end.
fn note(v: &Visitor, stage: &Stage) -> String {
    let audience = match stage.audience {
        Audience::EachCity => word::MENTORING_AUDIENCE_EACH_CITY,
        Audience::EachPair => word::MENTORING_AUDIENCE_EACH_PAIR,
        Audience::OutsideCities => word::MENTORING_AUDIENCE_OUTSIDE_CITIES,
        _ => word::MENTORING_AUDIENCE_ALL,
    };
    let times =
        (stage.times > 1).then(|| v.say_with(word::MENTORING_TIMES, &[("n", stage.times.into())]));
    let products = stage.products.iter().map(|p| v.say_named(&format!("mentoring-product-{p}")));
    std::iter::once(v.say(audience)).chain(times).chain(products).collect::<Vec<_>>().join(" · ")
}

fn event(v: &Visitor, whole: &Whole, event: &Event) -> (String, Markup) {
    // The source of most dates is named once, above them.
    let named = main_source(whole).map(|s| s.key.as_str());
    let source = whole
        .programme
        .sources
        .iter()
        .find(|s| s.key == event.source && Some(s.key.as_str()) != named);
    let what = html! {
        (v.text(&event.title))
        @if event.mode == Some(::mentoring::Mode::Remote) { " " (list::tag_mark(&v.say(word::MENTORING_MODE_REMOTE))) }
        @if let Some(source) = source { " " span.small.quiet { (stated::source(&source.name, &source.url)) } }
    };
    (dates(v, &event.dates), what)
}

/// The source from which most of the dates are.
fn main_source(whole: &Whole) -> Option<&Source> {
    let count = |source: &&Source| whole.events.iter().filter(|e| e.source == source.key).count();
    whole.programme.sources.iter().max_by_key(count).filter(|s| count(s) > 0)
}

/// What happened beside the steps.
fn beside(v: &Visitor, whole: &Whole) -> Markup {
    let others: Vec<_> =
        whole.events.iter().filter(|e| e.stage.is_none()).map(|e| event(v, whole, e)).collect();
    html! { @if !others.is_empty() { section.section { h2 { (v.say(word::MENTORING_BESIDE)) }
        ul.events { @for (when, what) in &others { li { span.when { (when) } " " span { (what) } } } }
    } } }
}

fn cities(v: &Visitor, whole: &Whole) -> Markup {
    let of = |side| whole.participants.iter().filter(move |p| p.side == side);
    html! { @for side in [Side::Mentor, Side::Mentee, Side::Either] { @if of(side).next().is_some() {
        h2.section { (v.say(side_title(side))) }
        ul { @for p in of(side) { li { a href=(format!("/cities/{}", p.city)) { (whole.names.of(v.lang(), &p.city)) } } } }
    } } }
}

fn side_title(side: Side) -> locale::Word {
    match side {
        Side::Mentor => word::MENTORING_SIDE_MENTORS,
        Side::Mentee => word::MENTORING_SIDE_MENTEES,
        Side::Either => word::MENTORING_SIDE_EITHERS,
    }
}

fn pairs(v: &Visitor, whole: &Whole) -> Markup {
    html! { @if !whole.pairs.is_empty() {
        h2.section { (v.say(word::MENTORING_PAIRS)) }
        ul.items { @for pair in &whole.pairs { li {
            p.item-title { a href=(pair.href()) { (super::pair_title(v, &whole.names, &pair.mentor, &pair.mentee)) }
                @if pair.state == PairState::Ended { " " (list::tag_mark(&v.say(word::MENTORING_PAIR_ENDED))) } }
            p.meta { (topics(v, &pair.topics)) }
            @let count = whole.visits.iter().filter(|k| k.mentor == pair.mentor && k.mentee == pair.mentee).count();
            p.meta { (v.say_with(word::MENTORING_VISITS_N, &[("n", count.into())])) }
        } } }
    } }
}

/// A pair on the page of one of its cities: the other city, what it is in the pair, and the topics.
pub fn pair_item(v: &Visitor, pair: &Pair, other: &City) -> Item {
    let is_mentor = other.key == pair.mentor;
    let side = if is_mentor { word::MENTORING_SIDE_MENTOR } else { word::MENTORING_SIDE_MENTEE };
    let meta: Vec<_> = std::iter::once(v.say(side))
        .chain(pair.topics.iter().map(|topic| super::topic(v, topic)))
        .collect();
    Item {
        title: v.phrase(&other.name),
        href: pair.href(),
        meta: meta.join(" · "),
        ..Item::default()
    }
}

fn sources(v: &Visitor, p: &Programme) -> Markup {
    html! { @if !p.sources.is_empty() {
        h2.section { (v.say(word::MENTORING_SOURCES)) }
        ul.small { @for source in &p.sources { li { (stated::source(&source.name, &source.url)) } } }
    } }
}

/// The form of a programme: a new one begins from a template.
pub fn form(
    v: &Visitor,
    network: &Network,
    programme: Option<&Programme>,
    entered: &Entered,
) -> Response {
    let line = |name, label| form::line(&field(v, entered, name, label), Line::Text);
    let hinted = |name, label, hint| {
        form::line(&field(v, entered, name, label).hint(v.say(hint)), Line::Text)
    };
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (line("title", word::MENTORING_TITLE_FIELD))
        @if programme.is_none() {
            (hinted("key", word::FIELD_KEY, word::NETWORK_KEY_HINT))
            (form::radios(&field(v, entered, "template", word::FIELD_TEMPLATE), &templates(v)))
        }
        (form::area(&field(v, entered, "summary", word::MENTORING_SUMMARY_FIELD), 6))
        (line("lead", word::FIELD_LEAD)) (line("funder", word::FIELD_FUNDER))
        (hinted("dates", word::FIELD_DATES, word::MENTORING_RUN_HINT))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    match programme {
        None => {
            let top = headline(
                v,
                &way_to_network(v, network),
                "",
                v.say(word::MENTORING_ADD_PROGRAMME),
                v.say(word::MENTORING_ADD_PROGRAMME_LEDE),
            );
            form_sheet(
                v,
                top,
                entered,
                form::post(&format!("/networks/{}/programmes/new", network.key), &fields),
            )
        }
        Some(p) => {
            let top = headline(
                v,
                &way_to_programme(v, network, p),
                "",
                v.say(word::MENTORING_EDIT_PROGRAMME),
                "",
            );
            form_sheet(v, top, entered, form::post(&format!("{}/facts", p.href()), &fields))
        }
    }
}

fn templates(v: &Visitor) -> Vec<Choice> {
    let choice = |key: &&str| {
        let hint = v.say_named(&format!("mentoring-template-{key}-hint"));
        Choice { hint, ..Choice::new(*key, v.say_named(&format!("mentoring-template-{key}"))) }
    };
    forms::TEMPLATES.iter().map(choice).collect()
}

/// Who takes part, and the form for one city.
pub fn participants(
    v: &Visitor,
    (network, programme): (&Network, &Programme),
    members: &[CityName],
    participants: &[Participant],
    form: Option<(&Text, &Entered)>,
) -> Response {
    let here = format!("{}/participants", programme.href());
    let rows = members.iter().map(|m| {
        let part = participants.iter().find(|p| p.city == m.key);
        let side = part.map_or_else(|| "out".to_owned(), |p| super::super::word(&p.side));
        vec![
            html! { a href=(format!("{here}?member={}", m.key)) { (v.plain(&m.name)) } },
            html! { (v.say_named(&format!("mentoring-side-{side}"))) },
            html! { @if let Some(p) = part { (p.capacity) } },
            html! { @if let Some(p) = part { (super::languages(v, &p.languages)) } },
        ]
    });
    let words = |word| (v.say(word), ui::table::Column::Words);
    let table = ui::table::Table {
        caption: v.say(word::MENTORING_PARTICIPANTS_CAPTION),
        head: vec![
            words(word::MENTORING_CITY),
            words(word::FIELD_SIDE),
            (v.say(word::FIELD_CAPACITY), ui::table::Column::Numbers),
            words(word::FIELD_LANGUAGES),
        ],
        rows: rows.collect(),
    };
    let fresh = Entered::default();
    let content = html! {
        @if let Some((name, entered)) = form { section.section { h2 { (v.text(name)) } (participant_form(v, &here, entered)) } }
        (table.render())
    };
    let entered = form.map_or(&fresh, |(_, entered)| entered);
    let way = way_to_programme(v, network, programme);
    let top = headline(
        v,
        &way,
        "",
        v.say(word::MENTORING_CHOOSE_PARTICIPANTS),
        v.say(word::MENTORING_PARTICIPANTS_LEDE),
    );
    form_sheet(v, top, entered, content)
}

fn participant_form(v: &Visitor, here: &str, entered: &Entered) -> Markup {
    let sides: Vec<_> = forms::SIDES
        .iter()
        .map(|s| Choice::new(*s, v.say_named(&format!("mentoring-side-{s}"))))
        .collect();
    let hinted = |name, label, hint| -> Field { field(v, entered, name, label).hint(v.say(hint)) };
    form::post(
        here,
        &html! {
            (form::hidden("member", entered.typed.get("member")))
            (form::hidden("version", entered.typed.get("version")))
            (form::radios(&field(v, entered, "side", word::FIELD_SIDE), &sides))
            (form::line(&hinted("capacity", word::FIELD_CAPACITY, word::MENTORING_CAPACITY_HINT), Line::Whole))
            (form::line(&hinted("languages", word::FIELD_LANGUAGES, word::NETWORK_LANGUAGES_HINT), Line::Text))
            (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
        },
    )
}

/// What the page of a pair shows beside the pair itself.
pub struct PairPage {
    /// The network that runs the programme.
    pub network: Network,
    /// The programme.
    pub programme: Programme,
    /// The pair.
    pub pair: Pair,
    /// What the matching rests on now.
    pub inputs: super::super::matching::Inputs,
    /// The visits of the pair.
    pub visits: Vec<PairVisit>,
    /// Where the pair stands in the thread.
    pub stations: Vec<ui::thread::Station>,
    /// Benchmarks on its topics: title and address.
    pub benchmarks: Vec<(String, String)>,
}

/// A pair: both cities, why, and when they met.
pub fn pair(v: &Visitor, page: &PairPage) -> Response {
    let (pair, names) = (&page.pair, &page.inputs.names);
    let name = |city: &Key| names.of(v.lang(), city);
    let fit = page.inputs.fit(&pair.mentor, &pair.mentee);
    let content = html! {
        (ui::thread::thread(&v.say(word::THREAD_NAME), &page.stations, &v.say(word::THREAD_MISSING)))
        div.columns {
            div {
                section { h2 { (v.say(word::MENTORING_WHY)) } @match &fit {
                    Ok(fit) => { p { (super::degree(v, fit.score)) } (super::reasons(v, &page.inputs, &pair.mentor, &pair.mentee, fit)) },
                    Err(barriers) => p { (super::barriers(v, barriers)) },
                } }
                section.section { h2 { (v.say(word::MENTORING_VISITS)) }
                    (super::visit::of_pair(v, &page.programme, &page.visits)) }
                p { a href=(format!("/thread/mentor/{}", pair.thing().key)) { (v.say(word::MENTORING_FOLLOW_THREAD)) } }
                @if v.may(Act::RunNetwork) && pair.state == PairState::Active { (form::post(&format!("{}/end", pair.href()), &html! {
                    (form::hidden("version", &pair.version.to_string()))
                    (form::button(&v.say(word::MENTORING_END_PAIR), Weight::Danger))
                })) }
            }
            aside { (list::facts(&[
                (v.say(word::MENTORING_SIDE_MENTOR), city_link(&name(&pair.mentor), &pair.mentor, "strengths", &v.say(word::MENTORING_STRENGTHS))),
                (v.say(word::MENTORING_SIDE_MENTEE), city_link(&name(&pair.mentee), &pair.mentee, "needs", &v.say(word::MENTORING_NEEDS))),
                (v.say(word::MENTORING_TOPIC), html! { (topics(v, &pair.topics)) }),
                (v.say(word::MENTORING_ACCEPTED), html! { (v.date(&pair.accepted_at)) }),
            ]))
            @if !page.benchmarks.is_empty() { h2.section { (v.say(word::MENTORING_BENCHMARKS)) }
                ul { @for (title, href) in &page.benchmarks { li { a href=(href) { (title) } } } } }
            p.small { a href=(format!("{}/matching", page.programme.href())) { (v.say(word::MENTORING_OTHER_CHOICES)) } } }
        }
    };
    let way = way_to_programme(v, &page.network, &page.programme);
    let kicker = if pair.state == PairState::Ended {
        v.say(word::MENTORING_PAIR_ENDED)
    } else {
        v.say(word::MENTORING_PAIR)
    };
    let title = super::pair_title(v, names, &pair.mentor, &pair.mentee);
    Sheet::new(headline(v, &way, &kicker, &title, ""), content).answer(v)
}

fn city_link(name: &str, city: &Key, list: &str, label: &str) -> Markup {
    html! { a href=(format!("/cities/{city}")) { (name) } br; a.small href=(format!("/cities/{city}/{list}")) { (label) span.hide { " – " (name) } } }
}
