//! Where the places are: a list with the services of each, and a picture beside it that needs
//! nobody's tiles. A place whose address is told on the phone alone is in the list and never drawn.

use std::collections::BTreeMap;

use ::directory::{Place, Provenance, Service};
use ::publish::map::{DrawnMap, Map, MapCanvas, Place as Spot, map};
use locale::Fact;
use maud::{Markup, PreEscaped, html};
use measure::Key;

use super::{Guest, truth};
use crate::word;

/// The most services that are listed under one place.
const MOST_OF_A_PLACE: usize = 20;
/// The width of the picture, in pixels.
const WIDTH: f64 = 520.0;

/// A place with its services.
struct Stop<'g> {
    place: &'g Place,
    services: Vec<&'g Service>,
}

/// Whether a place can be drawn.
pub fn is_there(guest: &Guest) -> bool {
    let directory = guest.city.directory();
    let used = directory.services.iter().flat_map(|s| &s.places);
    used.filter_map(|key| directory.place(key)).any(is_open)
}

/// Whether a place may be shown: it lies somewhere, and everybody may know where.
fn is_open(place: &Place) -> bool {
    place.has_open_address() && place.position.is_some()
}

/// The page.
pub fn page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let title = v.say(word::WELCOME_MAP);
    let (open, others): (Vec<_>, Vec<_>) =
        stops(guest).into_iter().partition(|stop| is_open(stop.place));
    let drawn = draw(guest, &title, &open);
    let shown = open.iter().chain(&others).flat_map(|stop| stop.services.iter().copied());
    let truth = truth(shown);
    let main = html! {
        div.headline {
            nav.way aria-label=(v.say(word::FRAME_WAY)) { ol {
                li { a href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } }
                li { a href=(guest.href("/services")) { (v.say(word::DIRECTORY_ALL)) } }
            } }
            h1 { (title) }
        }
        div.halves {
            div { (list(guest, &open, &others, drawn.as_ref())) }
            @if let Some(drawn) = &drawn { div.map { (PreEscaped(drawn.drawing.for_page("map"))) } }
        }
        (guest.emergency())
    };
    guest.page(&title, "/map", truth, main)
}

/// The places at which something is given, in the order of their names.
fn stops(guest: &Guest) -> Vec<Stop<'_>> {
    let directory = guest.city.directory();
    let mut services: BTreeMap<&Key, Vec<&Service>> = BTreeMap::new();
    for service in guest.city.order(guest.lang).iter().filter_map(|at| guest.city.at(*at)) {
        service.places.iter().for_each(|key| services.entry(key).or_default().push(service));
    }
    let mut stops: Vec<Stop<'_>> = services
        .into_iter()
        .filter_map(|(key, services)| Some(Stop { place: directory.place(key)?, services }))
        .collect();
    stops.sort_by_cached_key(|stop| crate::fold::fold(guest.shown(&stop.place.name).text));
    stops
}

fn draw(guest: &Guest, title: &str, open: &[Stop<'_>]) -> Option<DrawnMap> {
    let v = &guest.visitor;
    let spot = |stop: &Stop<'_>| {
        let (north, east) = stop.place.position.map_or((f64::NAN, f64::NAN), |p| p.degrees());
        let name = guest.shown(&stop.place.name).text.to_owned();
        Spot { name, north, east, href: Some(format!("#place-{}", stop.place.key)) }
    };
    let about = Map {
        title: title.to_owned(),
        description: v.say_with(word::WELCOME_MAP_SEEN, &[("n", open.len().into())]),
        places: open.iter().map(spot).collect(),
        north: v.say(word::WELCOME_NORTH),
    };
    let canvas = MapCanvas {
        lang: v.lang(),
        width_px: WIDTH,
        distance: &|metres| distance(guest, metres),
        number: &|n| v.numbers().whole(i64::try_from(n).unwrap_or(i64::MAX)),
    };
    map(&about, &canvas)
}

/// A distance as people say it: 200 m, 1.5 km, 40 km.
fn distance(guest: &Guest, metres: f64) -> String {
    let v = &guest.visitor;
    let say = |message, n: String| {
        let facts: [Fact<'_>; 1] = [("n", n.as_str().into())];
        v.say_with(message, &facts)
    };
    let kilometres = metres / 1_000.0;
    if metres < 1_000.0 {
        say(word::WELCOME_METRES, v.numbers().decimal(metres, 0))
    } else if kilometres < 10.0 && kilometres.fract() > 0.05 {
        say(word::WELCOME_DISTANCE, v.numbers().decimal(kilometres, 1))
    } else {
        say(word::WELCOME_DISTANCE, v.numbers().decimal(kilometres, 0))
    }
}

/// The list in the order of the numbers, then what is not on the map.
fn list(guest: &Guest, open: &[Stop<'_>], others: &[Stop<'_>], drawn: Option<&DrawnMap>) -> Markup {
    let v = &guest.visitor;
    let marks = drawn.map_or(&[][..], |drawn| &drawn.marks);
    let numbered = marks.iter().flat_map(|mark| {
        mark.places
            .iter()
            .zip(mark.first_number..)
            .map(|(at, number)| (*at, number, mark.far_metres))
    });
    let unplaced = drawn.map_or(&[][..], |drawn| &drawn.unplaced);
    let rest: Vec<&Stop<'_>> =
        unplaced.iter().filter_map(|at| open.get(*at)).chain(others).collect();
    html! {
        ul.items { @for (at, number, far) in numbered { @if let Some(stop) = open.get(at) {
            (item(guest, stop, Some(number), far))
        } } }
        @if !rest.is_empty() {
            h2 { (v.say(word::WELCOME_MAP_WITHOUT)) }
            ul.items { @for stop in rest { (item(guest, stop, None, None)) } }
        }
        p { a href=(guest.href("/services")) { (v.say(word::DIRECTORY_ALL)) } }
    }
}

fn item(guest: &Guest, stop: &Stop<'_>, number: Option<usize>, far: Option<f64>) -> Markup {
    let v = &guest.visitor;
    let (place, address) = (stop.place, &stop.place.address);
    let number = number.map(|n| v.numbers().whole(i64::try_from(n).unwrap_or(i64::MAX)));
    html! { li id=(format!("place-{}", place.key)) {
        p.item-title {
            @if let Some(number) = number { span.map-number { (number) } " " }
            strong { (guest.bare(&place.name)) }
            @if place.provenance == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        }
        p.line {
            @if place.has_open_address() { span dir="auto" { (address.street) } }
            @else { span { (v.say(word::DIRECTORY_ADDRESS_TOLD)) } }
            @if let Some(metres) = far {
                @let distance = distance(guest, metres);
                span { (v.say_with(word::WELCOME_MAP_FAR, &[("distance", distance.as_str().into())])) }
            }
        }
        ul { @for service in stop.services.iter().take(MOST_OF_A_PLACE) { li {
            a href=(guest.href(&format!("/services/{}", service.key))) { (guest.bare(&service.title)) }
            @if service.provenance == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        } } }
        @if stop.services.len() > MOST_OF_A_PLACE {
            p.meta { (v.say_with(word::DIRECTORY_COUNT, &[("n", stop.services.len().into())])) }
        }
    } }
}
