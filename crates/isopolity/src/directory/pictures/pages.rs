//! The pages on which officers look after their city's pictures.

use ::directory::{MOST_PICTURES, Picture, Provenance};
use axum::response::Response;
use maud::{Markup, html};
use ui::form::{self, Field, Line, Weight};

use super::chooser::preview;
use super::{Seen, Use, draft_address, forms};
use crate::access::Act;
use crate::directory::Kept;
use crate::directory::pages::{beginning, choices, ending, provenance, short_name, way_to_form};
use crate::network::City;
use crate::web::Visitor;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline};
use crate::word;

/// The files that are asked for.
const ACCEPTED: &str = "image/jpeg,image/png,image/webp,image/gif";

fn base(city: &City) -> String {
    format!("/cities/{}/pictures", city.key)
}

/// Every picture of a city, with where it is used.
pub fn list(v: &Visitor, city: &City, all: &[Kept<Picture>], uses: &[Use]) -> Response {
    let is_example = all.iter().any(|k| k.record.provenance == Provenance::Example);
    let counts = [("n", all.len().into()), ("most", MOST_PICTURES.into())];
    let content = html! {
        @if v.may(Act::WriteDirectory) { p { (form::link_button(&v.say(word::PICTURE_ADD), Weight::Primary, &format!("{}/new", base(city)))) } }
        @if all.is_empty() { p.quiet { (v.say(word::PICTURE_EMPTY)) } } @else {
            p.quiet { (v.say_with(word::PICTURE_N, &counts)) }
            dl.facts { @for kept in all { (item(v, city, &kept.record, uses)) } }
        }
    };
    let top = headline(
        v,
        &way_to_form(v, city),
        "",
        v.say(word::PICTURE_TITLE),
        v.say(word::PICTURE_LEDE),
    );
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

fn item(v: &Visitor, city: &City, picture: &Picture, uses: &[Use]) -> Markup {
    let href = format!("{}/{}", base(city), picture.key);
    html! { div id=(format!("picture-{}", picture.key)) {
        dt { (preview(&city.key, picture, "")) }
        dd {
            p.item-title {
                @if v.may(Act::WriteDirectory) { a href=(href) { (v.text(&picture.alt)) } } @else { (v.text(&picture.alt)) }
                @if picture.provenance == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
            }
            p.meta { code dir="ltr" { (picture.key) } " · " (credit(v, picture)) }
            (used(v, picture, uses))
        }
    } }
}

fn credit(v: &Visitor, picture: &Picture) -> Markup {
    let licence = v.say_named(&format!(
        "directory-licence-{}",
        crate::directory::wording::written(&picture.credit.licence)
    ));
    let by = &picture.credit.by;
    html! { @if !by.is_empty() { bdi { (by) } ", " } (licence) }
}

/// Where a picture is used.
fn used(v: &Visitor, picture: &Picture, uses: &[Use]) -> Markup {
    let own: Vec<&Use> = uses.iter().filter(|u| u.picture == picture.key).collect();
    html! { @if own.is_empty() { p.meta { (v.say(word::PICTURE_UNUSED)) } } @else {
        p.meta { (v.say(word::PICTURE_USED)) " " @for (at, one) in own.iter().enumerate() {
            @if at > 0 { (v.lang().list_comma()) }
            a href=(one.href) { (v.text(&one.title)) }
            @if one.seen == Seen::ByWriters { " (" (v.say(word::PICTURE_IN_DRAFT)) ")" }
        } }
    } }
}

/// What stands in a new form.
pub fn blank(v: &Visitor, city: &City) -> Typed {
    let mut pairs = crate::directory::pages::blank(v, city).pairs().to_vec();
    pairs.push(("licence".to_owned(), "own".to_owned()));
    Typed::of(pairs)
}

fn words(v: &Visitor, entered: &Entered, kept: Option<&Kept<Picture>>) -> Markup {
    html! {
        (form::area(&field(v, entered, "picture_alt", word::FIELD_PICTURE_ALT).hint(v.say(word::PICTURE_ALT_HINT)), 3))
        @if kept.is_none() { (short_name(v, entered)) }
        (form::area(&field(v, entered, "picture_caption", word::FIELD_PICTURE_CAPTION).hint(v.say(word::PICTURE_CAPTION_HINT)), 2))
        (form::radios(&field(v, entered, "licence", word::FIELD_LICENCE), &choices(v, "licence", &forms::LICENCES)))
        (form::line(&field(v, entered, "made_by", word::FIELD_MADE_BY).hint(v.say(word::PICTURE_BY_HINT)), Line::Text))
        (provenance(v, entered))
    }
}

fn file(v: &Visitor, entered: &Entered) -> Markup {
    let own: Field =
        field(v, entered, "file", word::PICTURE_FILE).hint(v.say(word::PICTURE_FILE_HINT));
    form::file(&Field { value: String::new(), ..own }, ACCEPTED)
}

/// The form of a new picture.
pub fn new_form(v: &Visitor, city: &City, entered: &Entered) -> Response {
    let fields = html! {
        (beginning(v, entered, None))
        (file(v, entered))
        @if !entered.problems.is_empty() { p.hint { (v.say(word::PICTURE_AGAIN)) } }
        (words(v, entered, None))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let content = form::upload(&format!("{}/new", base(city)), &fields);
    form_sheet(v, headline(v, &way(v, city), "", v.say(word::PICTURE_ADD), ""), entered, content)
}

fn way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let mut way = way_to_form(v, city);
    way.push((v.say(word::PICTURE_TITLE), base(city)));
    way
}

/// Whether somebody may change a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// She may.
    Free,
    /// Newcomers see it: only who may publish may.
    Bound,
}

/// The form of a picture that is there.
pub fn form(
    v: &Visitor,
    city: &City,
    kept: &Kept<Picture>,
    (uses, hands): (&[Use], Hands),
    entered: &Entered,
) -> Response {
    let picture = &kept.record;
    let action = format!("{}/{}", base(city), picture.key);
    let is_used = uses.iter().any(|u| u.picture == picture.key);
    let version = kept.version.to_string();
    let content = html! {
        @if let Some((width, height)) = picture.file.smallest() {
            figure { img src=(draft_address(&city.key, picture, width)) width=(width) height=(height) alt=(v.plain(&picture.alt));
                figcaption { p { code dir="ltr" { (picture.key) } } (used(v, picture, uses)) } }
        }
        @if hands == Hands::Bound { (ui::notice::notice(ui::notice::Kind::Note, &html! { p { (v.say(word::PICTURE_BOUND)) } })) } @else {
            (form::post(&action, &html! {
                (beginning(v, entered, Some((&picture.alt, action.as_str()))))
                (words(v, entered, Some(kept)))
                (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
            }))
            section.section { h2 { (v.say(word::PICTURE_REPLACE)) }
                (form::upload(&format!("{action}/file"), &html! {
                    (form::hidden("version", &version))
                    (file(v, entered))
                    (form::button(&v.say(word::PICTURE_REPLACE), Weight::Secondary))
                })) }
            @if is_used { p.hint { (v.say(word::PICTURE_NEEDED)) } }
            @else { (ending(v, &format!("{action}/remove"), kept.version, word::DIRECTORY_REMOVE, word::PICTURE_REMOVE_HINT)) }
        }
    };
    let top = headline(v, &way(v, city), v.plain(&picture.alt), v.say(word::PICTURE_EDIT), "");
    form_sheet(v, top, entered, content)
}
