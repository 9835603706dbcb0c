//! The page on which a city reads what readers said.

use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Weight};
use ui::list;

use super::{Note, State, Verdict};
use crate::access::Act;
use crate::network::City;
use crate::web::frame::{Sheet, headline};
use crate::web::{Visitor, encode};
use crate::word;

/// How many notes a page shows.
const SHOWN: usize = 50;

/// Notes that wait, or that were dealt with.
pub fn inbox(v: &Visitor, city: &City, state: State, notes: &[Note]) -> Response {
    let page = format!("/cities/{}/feedback", city.key);
    let (other, label) = match state {
        State::New => (format!("{page}?state=done"), word::FEEDBACK_SEE_DONE),
        State::Done => (page.clone(), word::FEEDBACK_SEE_NEW),
    };
    let content = html! {
        @if notes.is_empty() { (list::nothing(&v.say(word::FEEDBACK_NONE), None)) }
        ul.items { @for note in notes.iter().take(SHOWN) { (item(v, &page, note)) } }
        @if let Some(last) = notes.get(SHOWN - 1).filter(|_| notes.len() > SHOWN) {
            p { a href=(format!("{page}?state={}&at={}&id={}", state.as_str(), last.sent_at, last.id)) { (v.say(word::FRAME_MORE)) } }
        }
        @if state == State::Done && !notes.is_empty() && v.may(Act::WriteDirectory) { (form::post(&format!("{page}/all"), &html! {
            (form::hidden("state", "done"))
            (form::button_with(&v.say(word::FEEDBACK_REMOVE_ALL), Weight::Danger, "act", "remove-done"))
        })) }
        p { a href=(other) { (v.say(label)) } }
    };
    let way = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), format!("/cities/{}", city.key)),
    ];
    let top = headline(
        v,
        &way,
        v.plain(&city.name),
        v.say(word::FEEDBACK_TITLE),
        v.say(word::FEEDBACK_LEDE),
    );
    Sheet::new(top, content).answer(v)
}

fn item(v: &Visitor, page: &str, note: &Note) -> Markup {
    let verdict = match note.verdict {
        Verdict::Found => word::FEEDBACK_FOUND,
        Verdict::Missing => word::FEEDBACK_MISSING,
    };
    let about = format!("/welcome/{}/{}{}", note.city, note.lang, note.page);
    html! { li {
        p.item-title { (v.say(verdict)) }
        @for line in note.comment.lines() { p dir="auto" { (line) } }
        @if !note.sought.is_empty() { p { (v.say(word::FEEDBACK_SOUGHT)) " " q dir="auto" { (note.sought) } } }
        p.meta { a href=(about) dir="ltr" { (about) } " · " (v.language(note.lang)) " · " time datetime=(note.sent_at) { (v.date(&note.sent_at)) } }
        @if v.may(Act::WriteDirectory) { (acts(v, page, note)) }
        @if v.may(Act::WriteCity) && note.verdict == Verdict::Missing {
            p.small { a href=(need_href(v, note)) { (v.say(word::FEEDBACK_STATE_NEED)) } }
        }
    } }
}

/// The form of a need, filled with what the reader said or looked for.
fn need_href(v: &Visitor, note: &Note) -> String {
    let says = if note.comment.is_empty() { &note.sought } else { &note.comment };
    let (says, source) = (encode(says), encode(&v.say(word::FEEDBACK_TITLE)));
    format!("/cities/{}/needs/new?says={says}&source={source}", note.city)
}

fn acts(v: &Visitor, page: &str, note: &Note) -> Markup {
    let (act, label) = match note.state {
        State::New => ("done", word::FEEDBACK_DONE),
        State::Done => ("again", word::FEEDBACK_AGAIN),
    };
    form::post(
        &format!("{page}/{}", note.id),
        &html! { div.row {
            (form::hidden("state", note.state.as_str()))
            (form::button_with(&v.say(label), Weight::Quiet, "act", act))
            (form::button_with(&v.say(word::FEEDBACK_REMOVE), Weight::Quiet, "act", "remove"))
        } },
    )
}
