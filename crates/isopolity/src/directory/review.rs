//! Review: somebody who may publish reads what was handed in beside what newcomers see, and publishes
//! it or sends it back, saying why.

use axum::extract::{Path, State as Running};
use axum::response::Response;
use maud::{Markup, html};
use measure::{Key, Problems};
use ui::form::{self, Weight};

use super::history::{Names, changes};
use super::pages::way_to_form;
use super::store::Unseen;
use super::thing::{Edited, Sort, Thing};
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Reading, Typed};
use crate::web::frame::{field, form_sheet, headline};
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
    let thing = Sort::read(&sort)?.find(&app, &key, &own).await?;
    let beside = Beside::of(&app, &visitor, &key, &thing).await?;
    Ok(show(&visitor, &city, (&thing, &own), &beside, &Entered::default()))
}

/// `POST /cities/{city}/review/{sort}/{entry}`: sends it back to its writer.
pub async fn send_back(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let thing = Sort::read(&sort)?.find(&app, &key, &own).await?;
    match said(&typed) {
        Ok(note) => {
            decide(&app, &visitor, (&key, &own), &typed, (&thing, &thing.sent_back(note))).await
        }
        Err(problems) => {
            let beside = Beside::of(&app, &visitor, &key, &thing).await?;
            Ok(show(&visitor, &city, (&thing, &own), &beside, &Entered::refused(typed, problems)))
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
    let thing = Sort::read(&sort)?.find(&app, &key, &own).await?;
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
        return Ok(go(&format!("{page}?done=changed-meanwhile")));
    }
    let is_published = !after.is_handed_in() && after.note().is_empty();
    let is_unseen = is_published && after.unseen(&mut change, city).await?.is_some();
    if is_unseen || !after.is_whole(&mut change, city).await? {
        return Ok(go(&page));
    }
    if !before.change(&mut change, city, after).await? {
        return Ok(go(&format!("{page}?done=changed-meanwhile")));
    }
    change.commit().await?;
    after.refill(app, city).await?;
    let done = if is_published { "published" } else { "sent-back" };
    Ok(go(&format!("{}?done={done}", after.sort().list(city))))
}

/// The page on which a thing is reviewed.
pub(super) fn address(city: &Key, sort: Sort, key: &Key) -> String {
    format!("/cities/{city}/review/{}/{key}", sort.as_str())
}

/// What a reviewer needs to know beside the thing itself.
struct Beside {
    names: Names,
    /// What it names and newcomers do not see.
    unseen: Option<Unseen>,
    /// Whether all that it names is there.
    is_whole: bool,
}

impl Beside {
    async fn of(app: &App, v: &Visitor, city: &Key, thing: &Thing) -> Result<Self, Refusal> {
        // Nothing is changed: what is read is read at one moment.
        let mut change = app.change(v.author()).await?;
        Ok(Self {
            unseen: thing.unseen(&mut change, city).await?,
            is_whole: thing.is_whole(&mut change, city).await?,
            names: Names::of(app, v, city).await?,
        })
    }

    fn is_ready(&self) -> bool {
        self.is_whole && self.unseen.is_none()
    }
}

/// What stands in the way of publishing.
fn before_publishing(v: &Visitor, city: &City, beside: &Beside) -> Markup {
    let care = |content: Markup| ui::notice::notice(ui::notice::Kind::Care, &content);
    html! {
        @if !beside.is_whole { (care(html! { p { (v.say(word::REVIEW_NOT_WHOLE)) } })) }
        @if let Some(unseen) = &beside.unseen { (care(html! {
            p { (v.say_with(word::REVIEW_UNSEEN, &[("title", v.plain(&unseen.title).into())])) " "
                a href=(address(&city.key, unseen.sort, &unseen.key)) { (v.say(word::REVIEW_DO)) } }
        })) }
    }
}

fn show(
    v: &Visitor,
    city: &City,
    (thing, own): (&Thing, &Key),
    beside: &Beside,
    entered: &Entered,
) -> Response {
    let (sort, title) = (thing.sort(), v.plain(thing.title()));
    let action = address(&city.key, sort, own);
    let (public, written) = thing.both();
    let version = form::hidden("version", &thing.version().to_string());
    let content = html! {
        (before_publishing(v, city, beside))
        @if !thing.note().is_empty() { (ui::notice::notice(ui::notice::Kind::Note, &html! {
            h2 { (v.say(word::REVIEW_SAID)) } @for line in thing.note().lines() { p dir="auto" { (line) } } })) }
        p.row {
            (form::link_button(&v.say(word::REVIEW_EDIT), Weight::Secondary, &sort.form(&city.key, own)))
            @if let Some(preview) = super::preview::address(&city.key, sort, own) { (form::link_button(&v.say(word::PREVIEW_SEE), Weight::Secondary, &preview)) }
        }
        h2 { (v.say(if public.is_some() { word::REVIEW_CHANGES } else { word::REVIEW_NEW })) }
        (changes(v, &beside.names, (public.as_deref(), written.as_deref())))
        @if thing.is_handed_in() { (decision(v, &action, (&version, beside.is_ready()), entered)) } @else { p { (v.say(word::REVIEW_NOT_WAITING)) } }
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
fn decision(
    v: &Visitor,
    action: &str,
    (version, is_ready): (&Markup, bool),
    entered: &Entered,
) -> Markup {
    html! {
        @if is_ready { (form::post(&format!("{action}/publish"), &html! { (version) (form::button(&v.say(word::GUIDE_PUBLISH), Weight::Primary)) })) }
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
