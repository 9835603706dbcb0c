//! Choosing a picture in the form of what shows it: each with a small preview and its words.

use ::directory::Picture;
use maud::{Markup, html};
use measure::Key;

use super::draft_address;
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::field;
use crate::word;

/// Pictures to choose from.
#[derive(Clone, Debug)]
pub struct Choices<'p> {
    /// Whose they are.
    pub city: &'p Key,
    /// All of them.
    pub pictures: &'p [Picture],
}

/// How wide a preview is, in pixels.
pub(super) const PREVIEW: u32 = 160;

/// One of the city's pictures, or none. `within` says how a picture is shown within a text, where one
/// can be.
pub fn chooser(v: &Visitor, entered: &Entered, choices: &Choices<'_>, within: Within) -> Markup {
    let own = field(v, entered, "picture", word::FIELD_PICTURE);
    let base = format!("/cities/{}/pictures", choices.city);
    let n = choices.pictures.len();
    html! { fieldset.field.many.wrong[own.problem.is_some()] {
        legend { (own.label) }
        p.hint { (v.say(word::PICTURE_CHOOSE_HINT)) " " a href=(base) { (v.say(word::PICTURE_TITLE)) } }
        @if within == Within::Text { p.hint { (v.say(word::PICTURE_WITHIN_HINT)) " " code dir="ltr" { "![](" (example(choices)) ")" } } }
        @if let Some(problem) = &own.problem { p.problem id="picture-problem" { (problem) } }
        @if n == 0 { input type="hidden" name="picture" value=""; } @else { details open[!own.value.is_empty()] {
            summary { (v.say_with(word::PICTURE_CHOOSE_N, &[("n", n.into())])) }
            div.field {
                div.choice { input type="radio" id="picture" name="picture" value="" checked[own.value.is_empty()];
                    label for="picture" { (v.say(word::PICTURE_NONE)) } }
                @for picture in choices.pictures { (choice(v, choices.city, picture, &own.value)) }
            }
        } }
    } }
}

/// Whether a picture can also stand within a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// It can.
    Text,
    /// It cannot.
    Nothing,
}

fn example<'p>(choices: &Choices<'p>) -> &'p str {
    choices.pictures.first().map_or("town-hall", |picture| picture.key.as_str())
}

fn choice(v: &Visitor, city: &Key, picture: &Picture, chosen: &str) -> Markup {
    let id = format!("picture-{}", picture.key);
    html! { div.choice {
        input type="radio" id=(id) name="picture" value=(picture.key) checked[picture.key.as_str() == chosen];
        label for=(id) { (preview(city, picture, "")) br; (v.text(&picture.alt)) " " code dir="ltr" { (picture.key) } }
    } }
}

/// A picture in small. Where its words stand beside it, its own are left out.
pub(super) fn preview(city: &Key, picture: &Picture, alt: &str) -> Markup {
    html! { @if let Some((width, height)) = picture.file.smallest() {
        @let shown = width.min(PREVIEW);
        img src=(draft_address(city, picture, width)) alt=(alt) loading="lazy"
            width=(shown) height=((height * shown).div_ceil(width.max(1)));
    } }
}
