//! What is asked of a city, and the form in which it answers: one number, one note, done.

use ::evidence::collection::{Kind, State, Warning};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Line, Weight};
use ui::list::{self, Item};
use ui::notice::{self, Kind as Tone};

use super::super::{Asked, Given, Stage, Task, forms, stands};
use crate::network::{City, Network};
use crate::web::frame::{Sheet, Truth, field, headline, problems};
use crate::web::{Entered, Visitor};
use crate::word;

/// What is asked, in a list of the city's own.
pub fn item(v: &Visitor, city: &Key, task: &Task, today: Date) -> Item {
    let asked = &task.asked;
    let standing = stands(asked, task.given.as_ref(), today);
    let deadline = v.date(&asked.asks.deadline.to_string());
    let until = v.say_with(word::COLLECTION_UNTIL, &[("day", deadline.into())]);
    let meta = [super::standing(v, standing), super::period(v, asked.asks.period), until];
    let is_over = asked.stage == Stage::Closed && standing.is_awaited();
    Item {
        title: v.phrase(&asked.asks.title),
        href: if is_over { asked.href() } else { asked.form_of(city) },
        meta: meta.join(" · "),
        example: v.example_mark(asked.example),
        ..Item::default()
    }
}

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key)),
    ]
}

/// `/cities/{city}/collections`
pub fn all(v: &Visitor, city: &City, tasks: &[Task], today: Date) -> Response {
    let is_due = |t: &&Task| {
        t.asked.stage == Stage::Open && stands(&t.asked, t.given.as_ref(), today).is_awaited()
    };
    let (due, rest): (Vec<&Task>, Vec<&Task>) = tasks.iter().partition(is_due);
    let items = |all: &[&Task]| {
        list::items(&all.iter().map(|t| item(v, &city.key, t, today)).collect::<Vec<_>>())
    };
    let is_open = tasks.iter().any(|task| task.asked.stage == Stage::Open);
    let content = html! {
        @if tasks.is_empty() { (list::nothing(&v.say(word::COLLECTION_NOTHING_ASKED), None)) }
        @if !due.is_empty() { section.section { h2 { (v.say_with(word::COLLECTION_ASKED_OF_YOU, &[("n", due.len().into())])) } (items(&due)) } }
        @if !rest.is_empty() { section.section { h2 { (v.say(word::COLLECTION_DONE)) } (items(&rest)) } }
        @if is_open { (super::table::upload(v, &format!("/cities/{}/collections", city.key), &[])) }
    };
    let truth = Truth::of(tasks.iter().any(|task| task.asked.example));
    let lede = v.say(word::COLLECTION_CITY_LEDE);
    let top = headline(v, &way(v, city), "", v.say(word::COLLECTION_ASKED), lede);
    Sheet::new(top, content).truth(truth).answer(v)
}

/// Everything that the form of a city shows.
pub struct Form<'a> {
    /// The city.
    pub city: &'a City,
    /// The network that asks.
    pub network: &'a Network,
    /// What is asked.
    pub asked: &'a Asked,
    /// What the city gave for the earlier period.
    pub earlier: Option<&'a Given>,
    /// Every version of its answer, the newest first.
    pub history: &'a [Given],
    /// What is odd about what was typed.
    pub warnings: &'a [Warning],
    /// What stands for those warnings.
    pub stamp: &'a str,
}

/// The form of a city.
pub fn form(v: &Visitor, page: &Form<'_>, entered: &Entered) -> Response {
    let asked = page.asked;
    let is_open = asked.stage == Stage::Open;
    let action = asked.form_of(&page.city.key);
    let content = html! {
        (problems(v, entered))
        div.columns {
            div {
                (super::counts(v, asked))
                @if is_open { (form::post(&action, &html! {
                    (form::hidden("version", entered.typed.get("version")))
                    (form::hidden("terms", entered.typed.get("terms")))
                    (questions(v, page))
                    (fields(v, page, entered))
                })) } @else {
                    (notice::notice(Tone::Note, &html! { p { (v.say(word::COLLECTION_OVER)) } }))
                }
            }
            aside { (super::facts(v, asked)) (before(v, page))
                p { a href=(asked.href()) { (v.say(word::COLLECTION_SEE_FIGURES)) } } }
        }
        (super::history(v, &asked.asks, page.history))
    };
    let mut way = way(v, page.city);
    let list = format!("/cities/{}/collections", page.city.key);
    way.push((v.say(word::COLLECTION_ASKED), list));
    let network = v.plain(&page.network.name);
    let kicker = v.say_with(word::COLLECTION_ASKS_YOU, &[("network", network.into())]);
    let about = v.phrase(&asked.asks.about);
    let top = headline(v, &way, &kicker, v.phrase(&asked.asks.title), about);
    let is_stopped = !entered.problems.is_empty() || !page.warnings.is_empty();
    let status = if is_stopped { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Sheet::new(top, content).truth(Truth::of(asked.example)).answer_with(v, status)
}

/// What the city gave for the earlier period.
fn before(v: &Visitor, page: &Form<'_>) -> Markup {
    html! { @if let Some(given) = page.earlier {
        p { (v.say(word::COLLECTION_BEFORE)) " " strong { (super::answer(v, &page.asked.asks, given.gives.answer.as_ref())) } }
    } }
}

/// What looks odd, and the buttons that say it stands.
fn questions(v: &Visitor, page: &Form<'_>) -> Markup {
    let is_few = page.warnings.iter().any(|w| matches!(w, Warning::FewPersons { .. }));
    let says = html! {
        h2 { (v.say(word::COLLECTION_PLEASE_LOOK)) }
        ul { @for warning in page.warnings { li { (super::warning(v, &page.asked.asks, warning)) } } }
        p { (v.say(word::COLLECTION_NOTHING_SENT)) }
        div.row {
            (form::button_with(&v.say(word::COLLECTION_IT_IS_RIGHT), Weight::Primary, "confirmed", page.stamp))
            @if is_few { (form::button_with(&v.say(word::COLLECTION_SEND_FEWER), Weight::Secondary, "answer", "fewer")) }
        }
    };
    html! { @if !page.warnings.is_empty() { (notice::notice(Tone::Care, &says)) } }
}

fn fields(v: &Visitor, page: &Form<'_>, entered: &Entered) -> Markup {
    let asks = &page.asked.asks;
    let line = |name, label: String, kind| {
        form::line(&form::Field { label, ..field(v, entered, name, word::FIELD_FIGURE) }, kind)
    };
    let kind = if asks.unit.is_whole() { Line::Whole } else { Line::Decimal };
    let unit = v.say_named(&format!("collection-unit-{}", asks.unit.as_str()));
    let labelled = |word| v.say_with(word, &[("unit", unit.as_str().into())]);
    let ticked: Vec<&str> = entered.typed.all("flags").collect();
    let flags: Vec<_> = forms::FLAGS
        .iter()
        .map(|letter| Choice::new(*letter, v.say_named(&format!("collection-flag-{letter}"))))
        .collect();
    let was_sent = page.history.iter().any(|g| g.state == State::Sent);
    html! {
        @match asks.kind {
            Kind::Number => (line("figure", labelled(word::COLLECTION_NUMBER), kind)),
            Kind::Share => { (line("part", labelled(word::COLLECTION_PART), kind)) (line("whole", labelled(word::COLLECTION_WHOLE), kind)) },
        }
        (form::area(&field(v, entered, "counted", word::FIELD_COUNTED).hint(v.say(word::COLLECTION_COUNTED_HINT)), 2))
        details open[is_more(entered)] { summary { (v.say(word::COLLECTION_MORE)) }
            (form::radios(&field(v, entered, "answer", word::FIELD_ANSWER), &answers(v, page)))
            (form::line(&field(v, entered, "reason", word::FIELD_REASON), Line::Text))
            (form::line(&field(v, entered, "figure_source", word::FIELD_FIGURE_SOURCE), Line::Text))
            (form::boxes_in_line(&field(v, entered, "flags", word::FIELD_FLAGS), &flags, &ticked))
        }
        p.hint { (v.say(word::COLLECTION_NO_PERSONS)) }
        div.row {
            (form::button_with(&v.say(word::COLLECTION_SEND), Weight::Primary, "act", "send"))
            @if !was_sent { (form::button_with(&v.say(word::COLLECTION_KEEP), Weight::Secondary, "act", "keep")) }
        }
    }
}

/// Whether something stands, or is wrong, in the fields that few need.
fn is_more(entered: &Entered) -> bool {
    let fields = ["reason", "figure_source", "flags"];
    let is_filled = fields.iter().any(|field| !entered.typed.get(field).is_empty());
    let is_wrong = entered.problems.iter().any(|p| fields.contains(&p.place.as_str()));
    is_filled || is_wrong || !matches!(entered.typed.get("answer"), "" | "number")
}

/// What may be answered instead of a number.
fn answers(v: &Visitor, page: &Form<'_>) -> Vec<Choice> {
    let number = Choice::new("number", v.say(word::COLLECTION_ANSWER_NUMBER));
    let fewer = Choice::new("fewer", v.say(word::COLLECTION_ANSWER_FEWER));
    let none = Choice::new("none", v.say(word::COLLECTION_ANSWER_NONE));
    let fewer = page.asked.asks.counts_people().then_some(fewer);
    std::iter::once(number).chain(fewer).chain([none]).collect()
}
