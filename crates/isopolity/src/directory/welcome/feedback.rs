//! The place on newcomers' pages where a reader says whether she found what she needs.

use ::directory::Provenance;
use axum::extract::State;
use axum::http::HeaderMap;
use maud::{Markup, html};

use super::Guest;
use crate::app::App;
use crate::feedback;
use crate::refusal::Refusal;
use crate::web::forms::Typed;
use crate::web::leaf::Leaf;
use crate::web::{Answer, go};
use crate::word;

/// The form at the end of a page; `rest` is the page's address after the language, `sought` what
/// the reader looked for, which is sent only if she ticks it.
pub(super) fn form(guest: &Guest, rest: &str, sought: &str) -> Markup {
    let v = &guest.visitor;
    if !guest.is_now() || guest.draft.is_some() {
        return html! {};
    }
    let fields = html! {
        (ui::form::hidden("page", rest))
        @if !sought.is_empty() {
            (ui::form::hidden("sought", sought))
            div.choice { input type="checkbox" id="tell" name="tell" value="yes"; label for="tell" { (v.say(word::WELCOME_FEEDBACK_MISSING)) } }
        }
        (ui::form::area(&ui::form::Field::new("comment", v.say(word::WELCOME_FEEDBACK_COMMENT)).hint(v.say(word::WELCOME_FEEDBACK_PRIVACY)), 3))
        div.row {
            (ui::form::button_with(&v.say(word::WELCOME_FEEDBACK_YES), ui::form::Weight::Secondary, "verdict", "found"))
            (ui::form::button_with(&v.say(word::WELCOME_FEEDBACK_NO), ui::form::Weight::Secondary, "verdict", "missing"))
        }
    };
    html! { details.no-print {
        summary { (v.say(word::WELCOME_FEEDBACK)) }
        form method="post" action=(guest.href("/feedback")) autocomplete="off" data-forget { (fields) }
    } }
}

/// `POST /welcome/{city}/{lang}/feedback`: takes what a reader says.
pub async fn receive(State(app): State<App>, guest: Guest, typed: Typed) -> Answer {
    let note = feedback::note(&app, &guest.key, guest.lang, &typed);
    let note = note.ok_or_else(|| Refusal::Unreadable("neither found nor missing".into()))?;
    feedback::receive(&app, &note).await?;
    Ok(go(&guest.href("/thanks")))
}

/// `GET /welcome/{city}/{lang}/thanks`
pub async fn thanks(guest: Guest, headers: HeaderMap) -> Answer {
    let v = &guest.visitor;
    let title = v.say(word::WELCOME_FEEDBACK_THANKS);
    let main = html! {
        h1 { (title) }
        p { a.button href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } }
        (guest.emergency())
    };
    let page = guest.page(&title, "/thanks", Provenance::Published, main);
    Ok(Leaf::passing(page).send(&headers))
}
