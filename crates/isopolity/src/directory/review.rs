//! Review: somebody who may publish reads what was handed in beside what newcomers see, and publishes
//! it or sends it back, saying why.

use axum::extract::{Path, State as Running};
use axum::response::Response;
use maud::{Markup, html};
use measure::{Key, Problems};
use ui::form::{self, Weight};

use super::history::{Names, changes};
use super::pages::way_to_form;
use super::thing::{Sort, Thing};
use crate::app::App;
use crate::network::{City, find_city};
use crate::web::forms::{Entered, Reading, Typed};
use crate::web::frame::{field, form_sheet, headline, moved_on};
use crate::web::{Answer, Visitor, go};
use crate::word;

/// The most characters of what a reviewer says.
const LONGEST_NOTE: usize = 2_000;

/// `GET /cities/{city}/review/{sort}/{entry}`: what was handed in beside what newcomers see.
pub async fn page(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let thing = Sort::parse(&sort)?.find(&app, &key, &own).await?;
    let names = Names::of(&app, &visitor, &key).await?;
    Ok(show(&visitor, &city, (&thing, &own), &names, &Entered::default()))
}

/// `POST /cities/{city}/review/{sort}/{entry}`: sends it back to its writer.
pub async fn send_back(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let thing = Sort::parse(&sort)?.find(&app, &key, &own).await?;
    match said(&typed) {
        Ok(note) => {
            decide(&app, &visitor, (&key, &own), &typed, (&thing, &thing.sent_back(note))).await
        }
        Err(problems) => {
            let names = Names::of(&app, &visitor, &key).await?;
            Ok(show(&visitor, &city, (&thing, &own), &names, &Entered::refused(typed, problems)))
        }
    }
}

/// `POST /cities/{city}/review/{sort}/{entry}/publish`: publishes it as it was handed in.
pub async fn publish(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let thing = Sort::parse(&sort)?.find(&app, &key, &own).await?;
    decide(&app, &visitor, (&key, &own), &typed, (&thing, &thing.published())).await
}

/// What the reviewer says.
fn said(typed: &Typed) -> Result<String, Problems> {
    let mut reading = Reading::of(typed);
    let note = reading.text("note", 1, LONGEST_NOTE);
    reading.done(note)
}

async fn decide(
    app: &App,
    visitor: &Visitor,
    (city, own): (&Key, &Key),
    typed: &Typed,
    (before, after): (&Thing, &Thing),
) -> Answer {
    let page = address(city, before.sort(), own);
    let mut change = app.change(visitor.author()).await?;
    // Somebody may have taken it back, or changed it, since the page was loaded.
    let is_as_read = before.is_handed_in() && typed.version() == before.version();
    if !is_as_read {
        return Err(moved_on(typed, before.version(), &page, &before.sort().form(city, own)));
    }
    if !after.is_whole(&mut change, city).await? {
        return Ok(go(&format!("{page}?done=unreadable")));
    }
    if !before.change(&mut change, city, after).await? {
        return Err(moved_on(typed, before.version(), &page, &page));
    }
    change.commit().await?;
    after.refill(app, city).await?;
    let done = if after.note().is_empty() { "published" } else { "sent-back" };
    Ok(go(&format!("/cities/{city}/directory?done={done}")))
}

/// The page on which a thing is reviewed.
pub(super) fn address(city: &Key, sort: Sort, key: &Key) -> String {
    format!("/cities/{city}/review/{}/{key}", sort.as_str())
}

fn show(
    v: &Visitor,
    city: &City,
    (thing, own): (&Thing, &Key),
    names: &Names,
    entered: &Entered,
) -> Response {
    let (sort, title) = (thing.sort(), v.plain(thing.title()));
    let action = address(&city.key, sort, own);
    let (public, written) = thing.both();
    let version = form::hidden("version", &thing.version().to_string());
    let content = html! {
        @if v.sought("done") == "unreadable" { (ui::notice::notice(ui::notice::Kind::Care, &html! { p { (v.say(word::REVIEW_NOT_WHOLE)) } })) }
        p.row {
            (form::link_button(&v.say(word::REVIEW_EDIT), Weight::Secondary, &sort.form(&city.key, own)))
            @if let Some(preview) = super::preview::address(&city.key, sort, own) { (form::link_button(&v.say(word::PREVIEW_SEE), Weight::Secondary, &preview)) }
        }
        h2 { (v.say(if public.is_some() { word::REVIEW_CHANGES } else { word::REVIEW_NEW })) }
        (changes(v, names, (public.as_deref(), written.as_deref())))
        @if thing.is_handed_in() { (decision(v, &action, &version, entered)) } @else { p { (v.say(word::REVIEW_NOT_WAITING)) } }
    };
    let top = headline(
        v,
        &way_to_form(v, city),
        title,
        v.say(word::REVIEW_TITLE),
        v.say(word::REVIEW_LEDE),
    );
    form_sheet(v, top, entered, content)
}

/// Publish, or send back with a reason.
fn decision(v: &Visitor, action: &str, version: &Markup, entered: &Entered) -> Markup {
    html! {
        (form::post(&format!("{action}/publish"), &html! { (version) (form::button(&v.say(word::GUIDE_PUBLISH), Weight::Primary)) }))
        section.section {
            h2 { (v.say(word::REVIEW_BACK)) }
            (form::post(action, &html! {
                (version)
                (form::area(&field(v, entered, "note", word::FIELD_NOTE).hint(v.say(word::REVIEW_NOTE_HINT)), 4))
                (form::button(&v.say(word::REVIEW_SEND_BACK), Weight::Secondary))
            }))
        }
    }
}
