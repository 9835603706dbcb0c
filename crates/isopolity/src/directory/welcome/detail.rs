//! Everything about one service: whether one may go, when, where, with what, and whom to ring.

use ::directory::exchange::schema_org;
use ::directory::{Contact, Cost, Eligibility, Freshness, Place, Provenance, Service, Sort};
use jiff::civil::Date;
use locale::{DateLength, State as TextState, Word};
use maud::{Markup, PreEscaped, html};
use serde::Serialize;
use ui::{Pictogram, pictogram};

use super::{Guest, picture, time};
use crate::directory::wording;
use crate::open::feeds::short_address;
use crate::web::{Visitor, Voice};
use crate::word;

/// The page of a service.
pub fn page(guest: &Guest, service: &Service) -> String {
    let v = &guest.visitor;
    let shown = guest.shown(&service.title);
    let is_other = shown.lang != v.lang();
    let main = html! {
        div.headline {
            (way(guest))
            h1 lang=[is_other.then_some(shown.lang)] dir=[is_other.then(|| shown.lang.direction().as_str())] { (shown.text) }
            p.line {
                (time::standing(guest, service))
                @if service.cost == Cost::Free { span { (v.say(word::DIRECTORY_FREE)) } }
                @if service.provenance == Provenance::Example { span.tag { (v.say(word::FRAME_EXAMPLE_TAG)) } }
            }
            (calls(guest, service))
        }
        (warning(guest, service))
        div.columns.on-paper {
            div { (about(guest, service)) }
            div { (whereabouts(guest, service)) (contacts(guest, service)) }
        }
        (checked(guest, service))
        (opened_by(guest, service))
        (code(guest, service))
        (super::feedback::form(guest, &format!("/services/{}", service.key), ""))
        (guest.emergency())
    };
    let today = guest.today();
    let data = guest.showing(|showing| schema_org::service(showing, service, guest.lang, today));
    let rest = format!("/services/{}", service.key);
    guest.page_with(shown.text, &rest, service.provenance, main, vec![data])
}

fn way(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    html! { nav.way aria-label=(v.say(word::FRAME_WAY)) { ol {
        li { a href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } }
        li { a href=(guest.href("/services")) { (v.say(word::DIRECTORY_ALL)) } }
    } } }
}

/// The first telephone number as a button, and the way on a map.
fn calls(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let phone = all_contacts(guest, service).into_iter().find_map(|c| match c {
        Contact::Phone(phone) => Some(phone),
        _ => None,
    });
    let place = service.places.first().and_then(|key| guest.city.directory().place(key));
    html! { div.row.ways.no-print {
        @if let Some(phone) = phone { a.button href=(format!("tel:{}", phone.link())) {
            (pictogram(Pictogram::Phone)) (v.say(word::DIRECTORY_CALL)) " " span dir="ltr" { (phone.as_str()) } } }
        @if let Some(place) = place.filter(|p| p.has_open_address()) { a.button.secondary href=(map(place)) rel="noreferrer" {
            (pictogram(Pictogram::Place)) (v.say(word::DIRECTORY_MAP)) } }
        @if guest.draft.is_some() {} @else if guest.is_now() { a.button.quiet-button href=(guest.href(&format!("/services/{}/sheet.pdf", service.key))) { (v.say(word::WELCOME_PDF)) } }
        @else { button.button.quiet-button.print type="button" hidden { (v.say(word::DIRECTORY_PRINT)) } }
        (tools(v))
    } }
}

/// What a device can do with the page of a service: keep it, share it, read it aloud.
fn tools(v: &Visitor) -> Markup {
    let keep = v.say(word::WELCOME_KEEP);
    html! {
        button.button.quiet-button type="button" hidden data-favourite=(keep) data-kept=(v.say(word::WELCOME_FORGET)) { (keep) }
        (telling(v))
    }
}

/// What a device can do with any page: share it, read it aloud.
pub fn telling(v: &Visitor) -> Markup {
    let say = |word| v.say(word);
    html! {
        button.button.quiet-button type="button" hidden data-share data-done=(say(word::WELCOME_COPIED)) { (say(word::WELCOME_SHARE)) }
        button.button.quiet-button type="button" hidden data-read=(say(word::WELCOME_READ_ALOUD)) data-stop=(say(word::WELCOME_STOP)) data-none=(say(word::WELCOME_NO_VOICE)) data-some=(say(word::WELCOME_NO_VOICE_FOR_ALL)) { (say(word::WELCOME_READ_ALOUD)) }
        span.hide role="status" data-said {}
    }
}

/// The service's own ways to be reached, or those of its organisation.
pub fn all_contacts<'g>(guest: &'g Guest, service: &'g Service) -> Vec<&'g Contact> {
    let organisation = guest.city.directory().organisation(&service.organisation);
    if service.contacts.is_empty() {
        organisation.map(|o| o.contacts.iter().collect()).unwrap_or_default()
    } else {
        service.contacts.iter().collect()
    }
}

/// OpenStreetMap shows the place; nothing of it is loaded here.
fn map(place: &Place) -> String {
    match place.position.map(::directory::Position::degrees) {
        Some((north, east)) => {
            format!(
                "https://www.openstreetmap.org/?mlat={north:.5}&mlon={east:.5}#map=18/{north:.5}/{east:.5}"
            )
        }
        None => {
            let line = format!(
                "{} {} {}",
                place.address.street, place.address.postcode, place.address.town
            );
            let plain = |b: u8| b.is_ascii_alphanumeric();
            let query: String = line
                .bytes()
                .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
                .collect();
            format!("https://www.openstreetmap.org/search?query={query}")
        }
    }
}

/// A record that nobody vouches for any longer.
fn warning(guest: &Guest, service: &Service) -> Markup {
    match doubt(guest, service) {
        Some(said) => ui::notice::notice(ui::notice::Kind::Care, &html! { p { (said) } }),
        None => html! {},
    }
}

/// What a reader is told of a record that nobody vouches for.
pub fn doubt(guest: &Guest, service: &Service) -> Option<String> {
    let v = &guest.visitor;
    match (service.freshness(today(guest, service)), service.checked_until) {
        (Freshness::Stale, Some(until)) => {
            let day = time::date(v, until, DateLength::Long);
            Some(v.say_with(word::DIRECTORY_STALE, &[("date", day.as_str().into())]))
        }
        (Freshness::NeverChecked, _) => Some(v.say(word::DIRECTORY_NEVER_CHECKED)),
        _ => None,
    }
}

/// The date at the place of a service, or in UTC where it has no place.
pub fn today(guest: &Guest, service: &Service) -> Date {
    let utc = || guest.now.to_zoned(jiff::tz::TimeZone::UTC).date();
    time::today(guest, service).unwrap_or_else(utc)
}

fn about(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let part =
        |head: Word, content: Markup| html! { section.section { h2 { (v.say(head)) } (content) } };
    html! {
        (picture::figure(guest, service.picture.as_ref(), picture::Stand::First))
        (guest.paragraphs(&service.description))
        (translation(guest, service))
        (part(word::DIRECTORY_WHO, who(v, &service.eligibility)))
        @if !service.safety.is_empty() { (part(word::DIRECTORY_SAFE, named(v, "safety", &service.safety))) }
        @if let Some(text) = &service.documents { (part(word::DIRECTORY_BRING, guest.paragraphs(text))) }
        (part(word::DIRECTORY_COST, cost(guest, &service.cost)))
        @if let Some(text) = &service.how_to_begin { (part(word::DIRECTORY_BEGIN, guest.paragraphs(text))) }
        @if !service.languages.is_empty() {
            (part(word::DIRECTORY_SPOKEN, html! { p { (time::language_names(v.lang(), &service.languages)) } }))
        }
    }
}

/// What is to be said of a translation that no person has reviewed since its original changed.
pub fn machine_made(state: TextState) -> Option<Word> {
    match state {
        TextState::Machine => Some(word::TEXT_MACHINE),
        TextState::Outdated => Some(word::TEXT_OUTDATED),
        _ => None,
    }
}

/// Says when a machine translated the page, and where the original is.
fn translation(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let text = &service.description;
    let Some(said) = machine_made(guest.shown(text).state) else { return html! {} };
    let source = text.source();
    html! { p.language-mark { (v.say(said)) " · "
    a href=(format!("/welcome/{}/{source}/services/{}", guest.key, service.key)) hreflang=(source) {
        (v.say_with(word::DIRECTORY_ORIGINAL, &[("language", v.language(source).into())])) } } }
}

/// Who may use it, as a list of conditions.
pub fn who(v: &Visitor, eligibility: &Eligibility) -> Markup {
    let lines = conditions(v.voice(), eligibility);
    if eligibility.is_for_everybody() {
        return html! { @for line in lines { p { (line) } } };
    }
    html! { ul { @for line in lines { li { (line) } } } }
}

/// The conditions under which one may use it, or that everybody may.
pub fn conditions(v: Voice<'_>, eligibility: &Eligibility) -> Vec<String> {
    if eligibility.is_for_everybody() {
        return vec![v.say(word::DIRECTORY_EVERYBODY)];
    }
    let age = match (eligibility.age_from, eligibility.age_to) {
        (Some(from), Some(to)) => Some(
            v.say_with(word::DIRECTORY_AGE_BETWEEN, &[("from", from.into()), ("to", to.into())]),
        ),
        (Some(from), None) => Some(v.say_with(word::DIRECTORY_AGE_FROM, &[("from", from.into())])),
        (None, Some(to)) => Some(v.say_with(word::DIRECTORY_AGE_TO, &[("to", to.into())])),
        (None, None) => None,
    };
    let groups = [
        joined(v, "residence", &eligibility.residence),
        joined(v, "gender", &eligibility.gender),
        joined(v, "family", &eligibility.family),
    ];
    age.into_iter().chain(groups.into_iter().flatten()).collect()
}

/// Names with «or» between them.
fn joined<T: Serialize>(v: Voice<'_>, kind: &str, list: &[T]) -> Option<String> {
    let names: Vec<_> = list.iter().map(|t| wording::named(v, kind, t)).collect();
    (!names.is_empty()).then(|| names.join(&v.say(word::DIRECTORY_OR)))
}

fn named<T: Serialize>(v: &Visitor, kind: &str, list: &[T]) -> Markup {
    html! { ul { @for thing in list { li { (wording::named(v.voice(), kind, thing)) } } } }
}

pub fn cost(guest: &Guest, cost: &Cost) -> Markup {
    match cost {
        Cost::Free => html! { p { (guest.visitor.say(word::DIRECTORY_COST_FREE)) } },
        Cost::Paid(text) => guest.paragraphs(text),
        Cost::Unknown => html! { p { (guest.visitor.say(word::DIRECTORY_COST_UNKNOWN)) } },
    }
}

/// When and where.
fn whereabouts(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let places: Vec<_> =
        service.places.iter().filter_map(|key| guest.city.directory().place(key)).collect();
    html! {
        section { h2 { (v.say(word::DIRECTORY_HOURS)) } (time::week(guest, service)) (time::others(guest, service)) }
        @if !places.is_empty() { section.section { h2 { (v.say(word::DIRECTORY_WHERE)) }
            @for place in places { (place_markup(guest, place)) } } }
    }
}

pub fn place_markup(guest: &Guest, place: &Place) -> Markup {
    let v = &guest.visitor;
    let address = &place.address;
    html! {
        p { strong { (guest.words(&place.name)) }
            @if place.provenance == Provenance::Example { " " span.tag { (v.say(word::FRAME_EXAMPLE_TAG)) } }
            @if place.has_open_address() { br; (address.street) br; (address.postcode) }
            @else { br; (v.say(word::DIRECTORY_ADDRESS_TOLD)) br; }
            " " (address.town) }
        @if let Some(directions) = &place.directions { (guest.paragraphs(directions)) }
        @if !place.accessibility.is_empty() { (named(v, "access", &place.accessibility)) }
        @if place.has_open_address() {
            p.no-print { a href=(map(place)) rel="noreferrer" { (v.say(word::DIRECTORY_ON_MAP)) span.hide { " " (guest.bare(&place.name)) } } }
        }
    }
}

fn contacts(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let organisation = guest.city.directory().organisation(&service.organisation);
    html! { section.section { h2 { (v.say(word::DIRECTORY_CONTACT)) }
        @if let Some(organisation) = organisation {
            p { strong { (guest.words(&organisation.name)) }
                @if organisation.provenance == Provenance::Example { " " span.tag { (v.say(word::FRAME_EXAMPLE_TAG)) } } }
            @if let Some(about) = &organisation.about { (guest.paragraphs(about)) }
        }
        (contact_list(all_contacts(guest, service)))
    } }
}

/// Ways to reach somebody, a link each.
pub fn contact_list<'c>(contacts: impl IntoIterator<Item = &'c Contact>) -> Markup {
    let mut contacts = contacts.into_iter().peekable();
    html! { @if contacts.peek().is_some() {
    ul.contacts { @for contact in contacts { li { (contact_link(contact)) } } } } }
}

fn contact_link(contact: &Contact) -> Markup {
    let (picture, href, text) = match contact {
        Contact::Phone(p) => (Pictogram::Phone, format!("tel:{}", p.link()), p.as_str()),
        Contact::Mail(m) => (Pictogram::Mail, format!("mailto:{}", m.as_str()), m.as_str()),
        Contact::Web(w) => (Pictogram::Globe, w.as_str().to_owned(), w.as_str()),
    };
    html! { a href=(href) rel="noreferrer" { (pictogram(picture)) span dir="ltr" { (text) } } }
}

/// The thread: which actions of the city's plan this service came from.
fn opened_by(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let openings = guest.city.openings(&service.key);
    html! { @if !openings.is_empty() { p.quiet.small {
        (v.say(word::WELCOME_OPENED_BY)) " "
        @for (at, opening) in openings.iter().enumerate() {
            @if at > 0 { (v.lang().list_comma()) }
            @if guest.is_now() { a href=(opening.href) { (guest.bare(&opening.title)) } } @else { (guest.bare(&opening.title)) }
        }
    } } }
}

/// The page's address as a code: for a phone beside this one, and for paper.
fn code(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    // Nobody may come to a draft.
    if guest.draft.is_some() {
        return html! {};
    }
    let short = short_address(&guest.key, Sort::Service, &service.key);
    let address = format!("{}{short}", guest.visitor.app().settings.base_url);
    let note = v.say(word::WELCOME_CODE_NOTE);
    let Ok(code) = ::publish::qr::qr(&address) else { return html! {} };
    html! { details.code {
        summary { (v.say(word::WELCOME_CODE)) }
        (PreEscaped(code.svg(v.lang(), "code", &note, 144)))
        p.small.quiet { (note) br; span dir="ltr" { (address) } }
    } }
}

fn checked(guest: &Guest, service: &Service) -> Markup {
    let v = &guest.visitor;
    let is_checked = service.freshness(today(guest, service)) == Freshness::Checked;
    html! { @if let Some(until) = service.checked_until.filter(|_| is_checked) {
        p.quiet.small { (v.say_with(word::DIRECTORY_CHECKED, &[("date", time::date(v, until, DateLength::Long).as_str().into())])) }
    } }
}
