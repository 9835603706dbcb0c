//! The place on newcomers' pages where a reader says whether she found what she needs.

use ::directory::Provenance;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use maud::{Markup, html};

use super::Guest;
use crate::app::App;
use crate::directory::shelf::Leaf;
use crate::feedback::{self, LONGEST, Note, Receipt, Verdict};
use crate::refusal::Refusal;
use crate::web::forms::Typed;
use crate::web::{Answer, Visitor, go};
use crate::word;

/// The longest address of a page, and the longest question, that a note carries.
const LONGEST_LINE: usize = 300;

/// The form at the end of a page; `rest` is the page's address after the language, `sought` what
/// the reader looked for, which is sent only if she ticks it.
pub(super) fn form(guest: &Guest, rest: &str, sought: &str) -> Markup {
    let v = &guest.visitor;
    if !guest.is_now() {
        return html! {};
    }
    let fields = html! {
        (ui::form::hidden("page", rest))
        @if !sought.is_empty() {
            (ui::form::hidden("sought", sought))
            div.choice { input type="checkbox" id="tell" name="tell" value="yes"; label for="tell" { (v.say(word::WELCOME_FEEDBACK_MISSING)) } }
        }
        (ui::form::area(&ui::form::Field::new("comment", v.say(word::WELCOME_FEEDBACK_COMMENT)).hint(v.say(word::WELCOME_FEEDBACK_PRIVACY)), 3, LONGEST))
        div.row {
            (ui::form::button_with(&v.say(word::WELCOME_FEEDBACK_YES), ui::form::Weight::Secondary, "verdict", "found"))
            (ui::form::button_with(&v.say(word::WELCOME_FEEDBACK_NO), ui::form::Weight::Secondary, "verdict", "missing"))
        }
    };
    html! { details.no-print {
        summary { (v.say(word::WELCOME_FEEDBACK)) }
        (ui::form::post(&guest.href("/feedback"), &fields))
    } }
}

/// `POST /welcome/{city}/{lang}/feedback`: takes what a reader says.
pub async fn receive(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(String, String)>,
    typed: Typed,
) -> Answer {
    let guest = Guest::find(&app, visitor, &key, &lang)?;
    let verdict = Verdict::parse(typed.get("verdict"));
    let verdict = verdict.ok_or_else(|| Refusal::Unreadable("neither found nor missing".into()))?;
    let tells = typed.get("tell") == "yes";
    let note = Note {
        id: app.random.id(),
        city: guest.key.clone(),
        page: page_of(typed.get("page")),
        lang: guest.lang,
        verdict,
        sought: if tells { cut(typed.get("sought"), LONGEST_LINE) } else { String::new() },
        comment: cut(typed.get("comment"), LONGEST),
        sent_at: app.now().to_string(),
        state: feedback::State::New,
    };
    match feedback::receive(&app, &note).await? {
        Receipt::Taken => Ok(go(&guest.href("/thanks"))),
        Receipt::Full => Err(Refusal::TooMany),
    }
}

/// `GET /welcome/{city}/{lang}/thanks`
pub async fn thanks(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(String, String)>,
    headers: HeaderMap,
) -> Answer {
    let guest = Guest::find(&app, visitor, &key, &lang)?;
    let v = &guest.visitor;
    let title = v.say(word::WELCOME_FEEDBACK_THANKS);
    let main = html! {
        h1 { (title) }
        p { a.button href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } }
        (guest.emergency())
    };
    let page = guest.page(&title, "/thanks", Provenance::Published, main);
    Ok(super::send(&Leaf::new(page), &headers, super::HTML))
}

/// The page that a note is about: below the city's own pages, or the first of them.
fn page_of(rest: &str) -> String {
    let rest = cut(rest, LONGEST_LINE);
    let is_plain = rest.bytes().all(|b| b.is_ascii_alphanumeric() || b"/-_".contains(&b));
    if is_plain && rest.starts_with('/') { rest } else { String::new() }
}

/// The beginning of what was typed, without letters that control.
fn cut(text: &str, most: usize) -> String {
    let kept = text.trim().chars().filter(|c| !c.is_control() || *c == '\n');
    kept.take(most).collect()
}
