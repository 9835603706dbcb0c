//! Pictures as newcomers see them: in the width that their screen needs, with words for who cannot see
//! them, and who made them.

use ::directory::{Picture, Provenance};
use maud::{Markup, html};
use measure::Key;

use super::Guest;
use crate::directory::pictures::{address, draft_address};
use crate::word;

/// How wide a picture is shown: the column of a page, or the whole of a narrow screen.
const SIZES: &str = "(min-width: 64rem) 36rem, 100vw";

/// Where a picture stands on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// At the beginning: it is fetched at once.
    First,
    /// Further below: it is fetched when the reader comes near.
    Below,
}

/// The picture of this key; nothing where the city has none.
pub fn figure(guest: &Guest, key: Option<&Key>, stand: Stand) -> Markup {
    let picture = key.and_then(|key| guest.city.directory().picture(key));
    // Within a text that is in another language, a picture speaks the reader's again.
    let own = (stand == Stand::Below).then_some(guest.visitor.lang());
    html! { @if let Some(picture) = picture { figure lang=[own] dir=[own.map(|l| l.direction().as_str())] { (image(guest, picture, stand)) (caption(guest, picture)) } } }
}

fn image(guest: &Guest, picture: &Picture, stand: Stand) -> Markup {
    let file = &picture.file;
    let (Some((small, _)), Some((width, height))) = (file.smallest(), file.widest()) else {
        return html! {};
    };
    let alt = guest.shown(&picture.alt);
    let is_other = alt.lang != guest.visitor.lang();
    // The pictures of drafts are seen by their writers alone.
    let to = |width: u32| match guest.draft {
        Some(_) => draft_address(&guest.key, picture, width),
        None => address(&guest.key, file, width),
    };
    // A device keeps the smallest alone; a page that it keeps must not ask for another.
    let has_choice = guest.is_now() && file.sizes.len() > 1;
    let choice = has_choice.then(|| {
        let each = file.sizes.iter().map(|(width, _)| format!("{} {width}w", to(*width)));
        each.collect::<Vec<_>>().join(", ")
    });
    html! { img src=(to(small)) srcset=[choice] sizes=[has_choice.then_some(SIZES)] width=(width) height=(height)
    alt=(alt.text) lang=[is_other.then_some(alt.lang)] dir=[is_other.then(|| alt.lang.direction().as_str())]
    loading=[(stand == Stand::Below).then_some("lazy")]; }
}

/// What stands under a picture; nothing under a city's own that says nothing more.
fn caption(guest: &Guest, picture: &Picture) -> Markup {
    let v = &guest.visitor;
    let by = picture.credit.by.trim();
    let terms = picture.credit.licence.terms();
    let is_example = picture.provenance == Provenance::Example;
    let has_credit = !by.is_empty() || terms.is_some() || is_example;
    html! { @if picture.caption.is_some() || has_credit { figcaption {
        @if let Some(caption) = &picture.caption { (guest.paragraphs(caption)) (guest.machine_mark(&guest.shown(caption))) }
        @if has_credit { p.small {
            @if !by.is_empty() { (v.say_with(word::WELCOME_PICTURE_BY, &[("by", by.into())])) }
            @if let Some((name, href)) = terms { @if !by.is_empty() { " · " } a href=(href) rel="noreferrer" { bdi { (name) } } }
            @if is_example { " " span.tag { (v.say(word::FRAME_EXAMPLE_TAG)) } }
        } }
    } } }
}

/// The addresses of all pictures in their smallest width, for keeping.
pub fn smallest(guest: &Guest) -> Vec<String> {
    let pictures = guest.city.directory().pictures.iter();
    let address = |p: &Picture| Some(address(&guest.key, &p.file, p.file.smallest()?.0));
    pictures.filter_map(address).collect()
}
