//! The pages about cities, networks and bodies.

use axum::response::Response;
use locale::Word;
use maud::{Markup, html};
use ui::form::{self, Field, Line, Weight};
use ui::list::{self, Item};
use ui::text::Phrase;

use super::hub::{self, Stand};
use super::{Body, City, CityName, Network};
use crate::access::Act;
use crate::competence::Tasks;
use crate::mentoring::ProgrammeName;
use crate::thread::Kind;
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline, paragraphs};
use crate::web::{Entered, Visitor, encode};
use crate::word;

/// The list of cities, to be searched.
pub fn cities(v: &Visitor, found: &[CityName], count: i64, countries: &[String]) -> Response {
    let box_ = Field { value: v.sought("q"), ..Field::new("q", v.say(word::NETWORK_CITY_SEARCH)) };
    let every = std::iter::once((String::new(), v.say(word::NETWORK_ALL_COUNTRIES)));
    let choices: Vec<_> =
        every.chain(countries.iter().map(|c| (c.clone(), country(v, c)))).collect();
    let chosen =
        Field { value: v.sought("country"), ..Field::new("country", v.say(word::NETWORK_COUNTRY)) };
    let shown: Vec<_> = found.iter().take(50).collect();
    let content = html! {
        (form::search("/cities", &box_, &v.say(word::FRAME_SEARCH), &form::select(&chosen, &choices)))
        p role="status" { (v.say_with(word::NETWORK_CITIES_FOUND, &[("n", count.into())])) }
        (list::items(&shown.iter().map(|c| city_item(v, c)).collect::<Vec<_>>()))
        @if let Some(last) = shown.last().filter(|_| found.len() > 50) {
            p { a href=(format!("/cities?q={}&country={}&after={}&key={}", encode(&v.sought("q")), encode(&v.sought("country")),
                encode(&crate::fold::fold(last.name.source_text())), last.key)) { (v.say(word::FRAME_MORE)) } }
        }
        @if v.may(Act::Found) { p { (form::link_button(&v.say(word::NETWORK_ADD_CITY), Weight::Secondary, "/cities/new")) } }
    };
    Sheet::new(
        headline(v, &[], "", v.say(word::FRAME_NAV_CITIES), v.say(word::NETWORK_CITIES_LEDE)),
        content,
    )
    .answer(v)
}

/// A city as lists show it.
fn city_item(v: &Visitor, city: &CityName) -> Item {
    let people =
        city.inhabitants.map(|n| v.say_with(word::NETWORK_INHABITANTS_N, &[("n", n.into())]));
    let meta =
        std::iter::once(country(v, &city.country)).chain(people).collect::<Vec<_>>().join(" · ");
    Item {
        title: v.phrase(&city.name),
        href: format!("/cities/{}", city.key),
        meta,
        ..Item::default()
    }
}

/// The name of a country for the visitor.
pub fn country(v: &Visitor, code: &str) -> String {
    v.find_named(&super::country_word(code), &[]).unwrap_or_else(|| code.to_owned())
}

/// Where a city stands, for its page.
pub struct Standing {
    /// At every station of the thread.
    pub stands: Vec<Stand>,
    /// What it can show others.
    pub strengths: Vec<Item>,
    /// What waits for its officers.
    pub waiting: Vec<Item>,
    /// What its networks ask of it.
    pub asked: Vec<Item>,
}

/// A city: where it stands in the thread, and its facts.
pub fn city(
    v: &Visitor,
    city: &City,
    (networks, bodies, invitations): (&[Network], &[Body], &[Network]),
    standing: &Standing,
) -> Response {
    let Standing { stands, strengths, waiting, asked } = standing;
    let content = html! {
        @for network in invitations { (invitation(v, city, network)) }
        div.columns {
            div {
                (paragraphs(v, &city.about))
                @if !waiting.is_empty() { h2 { (v.say(word::NETWORK_REVIEW_WAITS)) } (list::items(waiting)) }
                @if !asked.is_empty() { h2 { (v.say_with(word::COLLECTION_ASKED_OF_YOU, &[("n", asked.len().into())])) } (list::items(asked)) }
                @if v.may(Act::WriteCity) { (next_step(v, stands)) }
                h2.hide { (v.say(word::THREAD_NAME)) }
                ol.chain { @for stand in stands { (station(v, stand)) } }
                @if !strengths.is_empty() { section.section {
                    h2 { (v.say(word::MENTORING_SEE_STRENGTHS)) }
                    (list::items(strengths))
                } }
            }
            aside { (doors(v, city, stands)) h2.section { (v.say(word::NETWORK_FACTS)) } (facts(v, city))
                @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::NETWORK_EDIT_FACTS), Weight::Secondary, &format!("/cities/{}/facts", city.key))) } }
                (belonging(v, networks, bodies)) }
        }
    };
    let way = [(v.say(word::FRAME_NAV_CITIES), "/cities".to_owned())];
    let top = headline(v, &way, &country(v, &city.country), v.phrase(&city.name), "");
    Sheet::new(top, content).truth(truth(city, stands, strengths.iter().chain(asked))).answer(v)
}

/// A network asks the city in; who may answer for the city sees what it would mean.
fn invitation(v: &Visitor, city: &City, network: &Network) -> Markup {
    let name = v.plain(&network.name);
    let says = html! {
        h2 { (v.say_with(word::NETWORK_INVITATION, &[("network", name.into())])) }
        p { (v.say(word::NETWORK_INVITATION_MEANS)) }
        (form::post(&format!("/cities/{}/memberships/{}", city.key, network.key), &html! { div.row {
            (form::button_with(&v.say(word::NETWORK_ACCEPT), Weight::Primary, "act", "accept"))
            (form::button_with(&v.say(word::NETWORK_DECLINE), Weight::Secondary, "act", "decline"))
        } }))
    };
    ui::notice::notice(ui::notice::Kind::Note, &says)
}

/// Made up is the city itself, or anything that its page shows.
fn truth<'i>(city: &City, stands: &'i [Stand], others: impl Iterator<Item = &'i Item>) -> Truth {
    let mut shown = stands.iter().flat_map(|s| s.items.iter().take(hub::MOST)).chain(others);
    Truth::of(city.example || shown.any(|item| item.example.is_some()))
}

/// The first station where the city has nothing yet, and how to begin there.
fn next_step(v: &Visitor, stands: &[Stand]) -> Markup {
    let next =
        stands.iter().filter(|s| s.items.is_empty()).find_map(|s| Some((s, s.next.as_ref()?)));
    html! { @if let Some((stand, (label, href))) = next {
        @let station = crate::home::station_name(v, stand.kind);
        (list::nothing(&v.say_with(word::NETWORK_NEXT_STEP, &[("station", station.into())]), Some((label, href))))
    } }
}

/// A station: the first things there, the way to all, and what can be added.
fn station(v: &Visitor, stand: &Stand) -> Markup {
    let all = stand.items.len();
    let name = crate::home::station_name(v, stand.kind);
    html! { li class=[stand.items.is_empty().then_some("chain-empty")] {
        h3 { @match &stand.page { Some(page) => a href=(page) { (name) }, None => (name) } }
        @if stand.items.is_empty() { p.quiet { (v.say(word::THREAD_MISSING)) } }
        (list::brief(&stand.items, hub::MOST))
        p.small.row {
            @if let Some(page) = stand.page.as_ref().filter(|_| all > hub::MOST) { a href=(page) { (v.say_with(word::NETWORK_SEE_ALL, &[("n", all.into())])) } }
            @if let Some((label, href)) = &stand.next { a href=(href) { (label) } }
        }
    } }
}

/// The two sheets that the city shows others: to newcomers, and to everybody on one page.
fn doors(v: &Visitor, city: &City, stands: &[Stand]) -> Markup {
    let has_services = stands.iter().any(|s| s.kind == Kind::Service && !s.items.is_empty());
    html! { div.row {
        @if has_services { (form::link_button(&v.say(word::NETWORK_WELCOME), Weight::Primary, &format!("/welcome/{}/{}", city.key, v.lang()))) }
        (form::link_button(&v.say(word::PUBLISH_INFOGRAPHIC), Weight::Secondary, &format!("/cities/{}/infographic", city.key)))
    } }
}

fn facts(v: &Visitor, city: &City) -> Markup {
    let unknown = || html! { span.quiet { (v.say(word::NETWORK_UNKNOWN)) } };
    let noted = |figure: Option<String>, note: &str| match figure {
        None => unknown(),
        Some(figure) => html! { (figure) @if !note.is_empty() { br; span.quiet.small { (note) } } },
    };
    let numbers = v.numbers();
    let languages: Vec<_> = city.languages.iter().map(|l| v.language(*l)).collect();
    let is_open = |name: &str| city.unconfirmed.iter().any(|u| u == name);
    let code = |code: &Option<String>, name| match code {
        None => unknown(),
        Some(code) => {
            html! { (code) @if is_open(name) { " " (list::tag_mark(&v.say(word::NETWORK_UNCONFIRMED))) } }
        }
    };
    list::facts(&[
        (
            v.say(word::NETWORK_INHABITANTS),
            noted(city.inhabitants.map(|n| numbers.whole(n)), &city.inhabitants_note),
        ),
        (
            v.say(word::NETWORK_FOREIGN_SHARE),
            noted(city.foreign_share.map(|s| v.percent(s, 0)), &city.foreign_share_note),
        ),
        (v.say(word::NETWORK_LANGUAGES), html! { (v.list(languages)) }),
        (v.say(word::NETWORK_NUTS), code(&city.nuts3, "nuts3")),
        (v.say(word::NETWORK_LAU), code(&city.lau, "lau")),
        (v.say(word::FIELD_CITY_CODE), code(&city.city_code, "city_code")),
        (
            v.say(word::FIELD_URBANISATION),
            noted(city.urbanisation.as_ref().map(|class| urbanisation(v, class)), ""),
        ),
        (v.say(word::FIELD_AREA_KM2), noted(city.area_km2.map(|km2| numbers.decimal(km2, 1)), "")),
    ])
}

/// What a class of urbanisation is called: «a town or suburb».
pub fn urbanisation(v: &Visitor, class: &str) -> String {
    v.say_named(&format!("network-urbanisation-{}", class.to_ascii_lowercase()))
}

fn belonging(v: &Visitor, networks: &[Network], bodies: &[Body]) -> Markup {
    html! {
        @if !networks.is_empty() { h2.section { (v.say(word::FRAME_NAV_NETWORKS)) } ul { @for n in networks {
            li { a href=(format!("/networks/{}", n.key)) { (v.name(&n.name)) } }
        } } }
        @if !bodies.is_empty() { h2.section { (v.say(word::NETWORK_BODIES)) } ul { @for b in bodies {
            li { a href=(format!("/bodies/{}", b.key)) { (v.name(&b.name)) } }
        } } }
    }
}

/// The form of a city's facts.
pub fn city_form(v: &Visitor, city: Option<&City>, entered: &Entered) -> Response {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let hinted = |name, label, hint, kind| {
        form::line(&field(v, entered, name, label).hint(v.say(hint)), kind)
    };
    let class = |class: &&str| ((*class).to_owned(), urbanisation(v, class));
    let unknown = (String::new(), v.say(word::NETWORK_UNKNOWN));
    let classes: Vec<_> =
        std::iter::once(unknown).chain(::evidence::indicator::DEGREES.iter().map(class)).collect();
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (line("name", word::FIELD_NAME, Line::Text))
        @if city.is_none() { (hinted("key", word::FIELD_KEY, word::NETWORK_KEY_HINT, Line::Text)) }
        (hinted("country", word::FIELD_COUNTRY, word::NETWORK_COUNTRY_HINT, Line::Text))
        (form::area(&field(v, entered, "about", word::FIELD_ABOUT), 6))
        (line("inhabitants", word::FIELD_INHABITANTS, Line::Whole))
        (hinted("inhabitants_note", word::FIELD_INHABITANTS_NOTE, word::NETWORK_NOTE_HINT, Line::Text))
        (line("foreign_share", word::FIELD_FOREIGN_SHARE, Line::Decimal))
        (hinted("foreign_share_note", word::FIELD_FOREIGN_SHARE_NOTE, word::NETWORK_NOTE_HINT, Line::Text))
        (hinted("languages", word::FIELD_LANGUAGES, word::NETWORK_LANGUAGES_HINT, Line::Text))
        (hinted("nuts3", word::FIELD_NUTS3, word::NETWORK_NUTS_HINT, Line::Text))
        (line("lau", word::FIELD_LAU, Line::Text))
        (hinted("city_code", word::FIELD_CITY_CODE, word::NETWORK_CITY_CODE_HINT, Line::Text))
        (form::select(&field(v, entered, "urbanisation", word::FIELD_URBANISATION), &classes))
        (line("area_km2", word::FIELD_AREA_KM2, Line::Decimal))
        (line("latitude", word::FIELD_LATITUDE, Line::Decimal))
        (line("longitude", word::FIELD_LONGITUDE, Line::Decimal))
        (hinted("time_zone", word::FIELD_TIME_ZONE, word::NETWORK_ZONE_HINT, Line::Text))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let cities = (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned());
    match city {
        Some(city) => {
            let page = format!("/cities/{}", city.key);
            let way = [cities, (v.plain(&city.name).to_owned(), page.clone())];
            let top = headline(v, &way, "", v.say(word::NETWORK_EDIT_FACTS), "");
            form_sheet(v, top, entered, form::post(&format!("{page}/facts"), &fields))
        }
        None => {
            let top = headline(v, &[cities], "", v.say(word::NETWORK_ADD_CITY), "");
            form_sheet(v, top, entered, form::post("/cities/new", &fields))
        }
    }
}

/// A network with the first sentence about it.
pub fn network_item(v: &Visitor, network: &Network) -> Item {
    let about = v.phrase(&network.about);
    Item {
        title: v.phrase(&network.name),
        href: format!("/networks/{}", network.key),
        summary: Phrase { text: first_sentence(&about.text), ..about },
        ..Item::default()
    }
}

/// The list of networks.
pub fn networks(v: &Visitor, networks: &[Network]) -> Response {
    let items: Vec<_> = networks.iter().map(|network| network_item(v, network)).collect();
    let content = html! {
        (list::items(&items))
        p { a href="/bodies" { (v.say(word::NETWORK_ALL_BODIES)) } }
        @if v.may(Act::Found) { p { (form::link_button(&v.say(word::NETWORK_ADD_NETWORK), Weight::Secondary, "/networks/new")) } }
    };
    Sheet::new(
        headline(v, &[], "", v.say(word::FRAME_NAV_NETWORKS), v.say(word::NETWORK_NETWORKS_LEDE)),
        content,
    )
    .answer(v)
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or_default().trim().to_owned()
}

/// A network with its programmes, cities and bodies.
pub fn network(
    v: &Visitor,
    network: &Network,
    cities: &[CityName],
    bodies: &[Body],
    programmes: &[ProgrammeName],
) -> Response {
    let content = html! {
        div.columns {
            div {
                (paragraphs(v, &network.about))
                @if !network.source_url.is_empty() { p.small { (v.say(word::NETWORK_SOURCE)) " " a href=(network.source_url) { (network.source_url) } } }
                @if !programmes.is_empty() { section.section { h2 { (v.say(word::NETWORK_PROGRAMMES)) } ul { @for p in programmes {
                    li { a href=(format!("/networks/{}/programmes/{}", network.key, p.key)) { (v.name(&p.name)) } }
                } } } }
                section.section { h2 { (v.say_with(word::NETWORK_MEMBERS, &[("n", cities.len().into())])) }
                    (list::items(&cities.iter().map(|c| city_item(v, c)).collect::<Vec<_>>())) }
            }
            aside {
                @if !bodies.is_empty() { h2 { (v.say(word::NETWORK_BODIES)) } ul { @for b in bodies {
                    li { a href=(format!("/bodies/{}", b.key)) { (v.name(&b.name)) } " " span.quiet.small { (v.say_named(&format!("body-{}", b.kind))) } }
                } } }
                p { a href=(format!("/networks/{}/collections", network.key)) { (v.say(word::COLLECTION_OF_NETWORK)) } }
                @if v.may(Act::RunNetwork) { p { (form::link_button(&v.say(word::NETWORK_EDIT_NETWORK), Weight::Secondary, &format!("/networks/{}/facts", network.key))) } }
            }
        }
    };
    let way = [(v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned())];
    Sheet::new(headline(v, &way, "", v.phrase(&network.name), ""), content).answer(v)
}

/// The form of a network, with its members.
pub fn network_form(
    v: &Visitor,
    network: Option<&Network>,
    (members, invited): (&[CityName], &[CityName]),
    cities: &[CityName],
    entered: &Entered,
) -> Response {
    let line = |name, label, kind| form::line(&field(v, entered, name, label), kind);
    let fields = html! {
        (form::hidden("version", entered.typed.get("version")))
        (line("name", word::FIELD_NAME, Line::Text))
        @if network.is_none() { (form::line(&field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)), Line::Text)) }
        (form::area(&field(v, entered, "about", word::FIELD_ABOUT), 6))
        (line("source_url", word::FIELD_SOURCE_URL, Line::Web))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let all = (v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned());
    let Some(network) = network else {
        let top = headline(v, &[all], "", v.say(word::NETWORK_ADD_NETWORK), "");
        return form_sheet(v, top, entered, form::post("/networks/new", &fields));
    };
    let page = format!("/networks/{}", network.key);
    let others: Vec<_> = cities
        .iter()
        .filter(|c| !members.contains(c) && !invited.contains(c))
        .map(|c| (c.key.to_string(), v.plain(&c.name).to_owned()))
        .collect();
    let content = html! {
        (form::post(&format!("{page}/facts"), &fields))
        section.section { h2 { (v.say_with(word::NETWORK_MEMBERS, &[("n", members.len().into())])) }
            ul.items { @for city in members { li.row { span { (v.name(&city.name)) } form method="post" action=(format!("{page}/members")) {
                (form::hidden("member", city.key.as_str()))
                button.button.quiet-button type="submit" name="act" value="leave" { (v.say(word::NETWORK_LEAVE)) span.hide { " " (v.plain(&city.name)) } }
            } } } }
            ul.items { @for city in invited { li.row { span { (v.name(&city.name)) " " (list::tag_mark(&v.say(word::NETWORK_INVITED))) } form method="post" action=(format!("{page}/members")) {
                (form::hidden("member", city.key.as_str()))
                button.button.quiet-button type="submit" name="act" value="withdraw" { (v.say(word::NETWORK_WITHDRAW)) span.hide { " " (v.plain(&city.name)) } }
            } } } }
            (form::post(&format!("{page}/members"), &html! {
                (form::select(&Field::new("member", v.say(word::NETWORK_JOIN_CITY)), &others))
                (form::button_with(&v.say(word::NETWORK_JOIN), Weight::Secondary, "act", "join"))
            }))
        }
    };
    let way = [all, (v.plain(&network.name).to_owned(), page)];
    form_sheet(v, headline(v, &way, "", v.say(word::NETWORK_EDIT_NETWORK), ""), entered, content)
}

/// The list of bodies.
pub fn bodies(v: &Visitor, bodies: &[Body]) -> Response {
    let items: Vec<_> = bodies
        .iter()
        .map(|b| Item {
            title: v.phrase(&b.name),
            href: format!("/bodies/{}", b.key),
            meta: std::iter::once(v.say_named(&format!("body-{}", b.kind)))
                .chain(b.country.as_deref().map(|c| country(v, c)))
                .collect::<Vec<_>>()
                .join(" · "),
            ..Item::default()
        })
        .collect();
    let content = html! {
        (list::items(&items))
        @if v.may(Act::Found) { p { (form::link_button(&v.say(word::NETWORK_ADD_BODY), Weight::Secondary, "/bodies/new")) } }
    };
    let way = [(v.say(word::FRAME_NAV_NETWORKS), "/networks".to_owned())];
    Sheet::new(
        headline(v, &way, "", v.say(word::NETWORK_BODIES), v.say(word::NETWORK_BODIES_LEDE)),
        content,
    )
    .answer(v)
}

/// A body with the networks in which it takes part and the cities it stands by.
pub fn body(
    v: &Visitor,
    body: &Body,
    (networks, cities): (&[Network], &[CityName]),
    tasks: &Tasks,
) -> Response {
    let content = html! {
        (paragraphs(v, &body.about))
        @if !tasks.items.is_empty() { section.section {
            h2 { (v.say(word::COMPETENCE_OF_BODY)) }
            @if i64::try_from(tasks.items.len()).is_ok_and(|shown| shown < tasks.n) { p.quiet { (v.say_with(word::COMPETENCE_OF_BODY_N, &[("n", tasks.n.into())])) } }
            (list::items(&tasks.items))
            @if let Some(next) = &tasks.next { p { a href=(format!("/bodies/{}?after={}", body.key, encode(next))) { (v.say(word::FRAME_MORE)) } } }
        } }
        @if !networks.is_empty() { section.section { h2 { (v.say(word::FRAME_NAV_NETWORKS)) }
            (list::items(&networks.iter().map(|n| network_item(v, n)).collect::<Vec<_>>())) } }
        @if !cities.is_empty() { section.section { h2 { (v.say(word::FRAME_NAV_CITIES)) }
            (list::items(&cities.iter().map(|c| city_item(v, c)).collect::<Vec<_>>())) } }
        @if v.may(Act::Found) { p { (form::link_button(&v.say(word::NETWORK_EDIT_BODY), Weight::Secondary, &format!("/bodies/{}/facts", body.key))) } }
    };
    let way = [(v.say(word::NETWORK_BODIES), "/bodies".to_owned())];
    Sheet::new(
        headline(v, &way, &v.say_named(&format!("body-{}", body.kind)), v.phrase(&body.name), ""),
        content,
    )
    .answer(v)
}

/// Where a body takes part, and where it could.
pub struct Places {
    /// The networks in which it takes part.
    pub networks: Vec<Network>,
    /// The cities it stands by.
    pub cities: Vec<CityName>,
    /// Every network.
    pub all_networks: Vec<Network>,
    /// Every city.
    pub all_cities: Vec<CityName>,
}

/// The form of a new body.
pub fn new_body_form(v: &Visitor, entered: &Entered) -> Response {
    let key = field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT));
    let content = form::post("/bodies/new", &body_lines(v, entered, &form::line(&key, Line::Text)));
    let way = [(v.say(word::NETWORK_BODIES), "/bodies".to_owned())];
    form_sheet(v, headline(v, &way, "", v.say(word::NETWORK_ADD_BODY), ""), entered, content)
}

fn body_lines(v: &Visitor, entered: &Entered, key: &Markup) -> Markup {
    let kinds: Vec<_> = super::forms::KINDS
        .iter()
        .map(|k| ((*k).to_owned(), v.say_named(&format!("body-{k}"))))
        .collect();
    html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::line(&field(v, entered, "name", word::FIELD_NAME), Line::Text))
        (key)
        (form::select(&field(v, entered, "kind", word::NETWORK_BODY_KIND), &kinds))
        (form::line(&field(v, entered, "country", word::FIELD_COUNTRY).hint(v.say(word::NETWORK_COUNTRY_HINT)), Line::Text))
        (form::area(&field(v, entered, "about", word::FIELD_ABOUT), 6))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    }
}

/// The form of a body that is there, with the networks and cities it belongs to.
pub fn body_form(v: &Visitor, body: &Body, places: &Places, entered: &Entered) -> Response {
    let page = format!("/bodies/{}", body.key);
    let network = |n: &Network| (n.key.to_string(), v.plain(&n.name).to_owned());
    let city = |c: &CityName| (c.key.to_string(), v.plain(&c.name).to_owned());
    let (ours, all) = (&places.networks, &places.all_networks);
    let networks = (ours.iter().map(network).collect(), all.iter().map(network).collect());
    let (ours, all) = (&places.cities, &places.all_cities);
    let cities = (ours.iter().map(city).collect(), all.iter().map(city).collect());
    let content = html! {
        (form::post(&format!("{page}/facts"), &body_lines(v, entered, &html! {})))
        (belongings(v, &page, word::FRAME_NAV_NETWORKS, &Field::new("network", v.say(word::NETWORK_BODY_NETWORK)), networks))
        (belongings(v, &page, word::FRAME_NAV_CITIES, &Field::new("city", v.say(word::NETWORK_BODY_CITY)), cities))
    };
    let way = [
        (v.say(word::NETWORK_BODIES), "/bodies".to_owned()),
        (v.plain(&body.name).to_owned(), page),
    ];
    form_sheet(v, headline(v, &way, "", v.say(word::NETWORK_EDIT_BODY), ""), entered, content)
}

/// Keys of places with their names: where a body is, and everywhere it could be.
type Belongings = (Vec<(String, String)>, Vec<(String, String)>);

/// Places to which a body belongs, each with a button to end it, and those it can join.
fn belongings(
    v: &Visitor,
    page: &str,
    title: Word,
    chosen: &Field,
    (here, all): Belongings,
) -> Markup {
    let to = format!("{page}/places");
    let others: Vec<_> = all.into_iter().filter(|place| !here.contains(place)).collect();
    html! { section.section { h2 { (v.say(title)) }
        ul.items { @for (key, name) in &here { li.row { span { (name) } form method="post" action=(to) {
            (form::hidden(&chosen.name, key))
            button.button.quiet-button type="submit" name="act" value="leave" { (v.say(word::NETWORK_LEAVE)) span.hide { " " (name) } }
        } } } }
        @if !others.is_empty() { (form::post(&to, &html! {
            (form::select(chosen, &others))
            (form::button_with(&v.say(word::NETWORK_BODY_JOIN), Weight::Secondary, "act", "join"))
        })) }
    } }
}
