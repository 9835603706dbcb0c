//! The front door, the page of the thread, the design system, and what is served as files.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use locale::Lang;
use maud::{Markup, html};
use ui::form::{self, Weight};
use ui::thread::{Standing, Station};

use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::{self, Described, Kind, Thing, Visibility};
use crate::web::frame::{Sheet, Truth, headline};
use crate::web::leaf::Leaf;
use crate::web::{Answer, Visitor, guard};
use crate::{directory, evidence, mentoring, network, plan, practice, survey, word};

/// The most places that the front page names of each kind.
const MOST: usize = 24;

/// `GET /`
pub async fn page(State(app): State<App>, visitor: Visitor) -> Answer {
    let (cities, count) = network::first_cities(&app).await?;
    let networks = network::networks(&app).await?;
    let v = &visitor;
    let stations: Vec<_> = Kind::ALL
        .iter()
        .map(|kind| Station {
            label: station_name(v, *kind),
            href: None,
            standing: Standing::There,
        })
        .collect();
    let content = html! {
        (ui::thread::thread(&v.say(word::THREAD_NAME), &stations, ""))
        div.halves { (for_newcomers(v)) (for_cities(v)) }
        @if !networks.is_empty() { section.section { h2 { (v.say(word::FRAME_NAV_NETWORKS)) }
            (ui::list::items(&networks.iter().take(MOST).map(|n| network::item(v, n)).collect::<Vec<_>>())) } }
        section.section { h2 { (v.say_with(word::HOME_CITIES, &[("n", count.into())])) }
            ul.row { @for city in cities.iter().take(MOST) { li { a href=(format!("/cities/{}", city.key)) { (v.name(&city.name)) } } } }
            @if cities.len() > MOST { p { a href="/cities" { (v.say(word::HOME_ALL_CITIES)) } } } }
    };
    Ok(Sheet::new(headline(v, &[], "", v.say(word::HOME_TITLE), v.say(word::HOME_LEDE)), content)
        .answer(v))
}

fn for_newcomers(v: &Visitor) -> Markup {
    let cities = directory::cities_with_services(v.app());
    html! { @if !cities.is_empty() { section {
        h2 { (v.say(word::HOME_NEWCOMERS)) } p { (v.say(word::HOME_NEWCOMERS_LEDE)) }
        ul.row { @for (key, name) in cities.iter().take(MOST) { li {
            (form::link_button(v.plain(name), Weight::Primary, &format!("/welcome/{key}/{}", v.lang())))
        } } }
    } } }
}

fn for_cities(v: &Visitor) -> Markup {
    let door = |word, href| form::link_button(&v.say(word), Weight::Secondary, href);
    html! { section {
        h2 { (v.say(word::HOME_FOR_CITIES)) } p { (v.say(word::HOME_FOR_CITIES_LEDE)) }
        div.row {
            (door(word::HOME_SEE_CITIES, "/cities")) (door(word::HOME_SEE_PRACTICES, "/practices"))
            (door(word::SURVEY_KICKER, "/surveys/city-self-assessment"))
        }
    } }
}

/// `GET /security`: whom to write to about a hole.
pub async fn security(visitor: Visitor) -> Answer {
    let v = &visitor;
    let content = html! { p { (v.say(word::HOME_SECURITY)) } };
    Ok(Sheet::new(headline(v, &[], "", v.say(word::FRAME_NAV_SECURITY), ""), content).answer(v))
}

/// `GET /design`: every component with its states.
pub async fn design(visitor: Visitor) -> Answer {
    let v = &visitor;
    let content = html! { @for component in ui::gallery() { section.section lang="en" dir="ltr" {
        h2 { (component.name) } p.quiet { (component.purpose) }
        @for example in component.examples { div.section { p.small.quiet { (example.name) } (example.markup) } }
    } } };
    Ok(Sheet::new(headline(v, &[], "", v.say(word::FRAME_NAV_DESIGN), ""), content).answer(v))
}

/// The name of a station for the visitor.
pub fn station_name(v: &Visitor, kind: Kind) -> String {
    v.say_named(&format!("thread-{}", kind.as_str()))
}

/// How a thing of the thread is called, and where it is shown to a reader of a language: asks the
/// slice whose thing it is.
pub async fn describe(app: &App, lang: Lang, thing: &Thing) -> Result<Option<Described>, Refusal> {
    match thing.kind {
        Kind::Evidence => evidence::describe(app, lang, &thing.key).await,
        Kind::Assessment => survey::describe(app, lang, &thing.key).await,
        Kind::Need => mentoring::describe_need(app, &thing.key).await,
        Kind::Mentor => mentoring::describe_pair(app, &thing.key).await,
        Kind::Practice => practice::describe(app, &thing.key).await,
        Kind::Action => plan::describe_action(app, lang, &thing.key).await,
        Kind::Service => directory::describe(app, lang, &thing.key).await,
        Kind::Outcome => plan::describe_outcome(app, lang, &thing.key).await,
    }
}

/// All things of a station that are there, with their keys.
async fn describe_station<'k>(
    app: &App,
    lang: Lang,
    kind: Kind,
    keys: impl Iterator<Item = &'k String>,
) -> Result<Vec<(&'k str, Described)>, Refusal> {
    let keys = keys.map(String::as_str);
    match kind {
        Kind::Action => plan::describe_all(app, lang, plan::Page::Action, keys).await,
        Kind::Outcome => plan::describe_all(app, lang, plan::Page::Outcome, keys).await,
        _ => {
            let mut all = Vec::new();
            for key in keys {
                let described = describe(app, lang, &Thing::new(kind, key)).await?;
                all.extend(described.map(|described| (key, described)));
            }
            Ok(all)
        }
    }
}

/// The thread around a thing: for each station the first thing there is, for the visitor to see.
pub async fn stations_around(app: &App, v: &Visitor, own: &Thing) -> Result<Vec<Station>, Refusal> {
    let chain = thread::chain(app, own).await?;
    let mut stations = Vec::new();
    for kind in Kind::ALL {
        let mut station =
            Station { label: station_name(v, kind), href: None, standing: Standing::Missing };
        let others = chain.at(kind).filter(|_| kind != own.kind);
        for key in others.chain((kind == own.kind).then_some(&own.key)) {
            let described = describe(app, v.lang(), &Thing::new(kind, key.as_str())).await?;
            let Some(described) = described else { continue };
            if kind == own.kind || may_see(app, v, &described).await? {
                station.href = Some(described.href);
                station.standing = if kind == own.kind { Standing::Here } else { Standing::There };
                break;
            }
        }
        stations.push(station);
    }
    Ok(stations)
}

/// `GET /thread/{kind}/{key}`: from any thing, the chain before and after it.
pub async fn thread(
    State(app): State<App>,
    visitor: Visitor,
    Path((kind, key)): Path<(String, String)>,
) -> Answer {
    let v = &visitor;
    let thing = Thing::new(Kind::parse(&kind).ok_or(Refusal::NotFound)?, key);
    let own = describe(&app, v.lang(), &thing).await?.ok_or(Refusal::NotFound)?;
    if !may_see(&app, v, &own).await? {
        return Err(Refusal::NotFound);
    }
    let chain = thread::chain(&app, &thing).await?;
    let (mut parts, mut truth) = (Vec::new(), Truth::of(own.example));
    for kind in Kind::ALL {
        let mut shown = Vec::new();
        for (key, described) in describe_station(&app, v.lang(), kind, chain.at(kind)).await? {
            if may_see(&app, v, &described).await? {
                truth = if described.example { Truth::Example } else { truth };
                shown.push((key.to_owned(), described));
            }
        }
        parts.push((kind, shown));
    }
    let title = v.plain(&own.title).to_owned();
    let top = headline(v, &[], &station_name(v, thing.kind), &title, v.say(word::THREAD_LEDE));
    Ok(Sheet::new(top, chain_markup(v, &thing, &parts, &chain.more)).truth(truth).answer(v))
}

/// Things at a station with their keys.
type Part = (Kind, Vec<(String, Described)>);

fn chain_markup(v: &Visitor, own: &Thing, parts: &[Part], more: &BTreeSet<Kind>) -> Markup {
    html! { ol.chain { @for (kind, shown) in parts { li class=[shown.is_empty().then_some("chain-empty")] {
        h2 { (station_name(v, *kind)) }
        @if shown.is_empty() { p.quiet { (v.say(word::THREAD_MISSING)) } }
        ul { @for (key, d) in shown { li {
            @if own.kind == *kind && own.key == *key { strong { (v.text(&d.title)) } " " } @else {
                a href=(format!("/thread/{}/{key}", kind.as_str())) { (v.text(&d.title)) } " " }
            a.small href=(d.href) { (v.say(word::THREAD_OPEN)) span.hide { " " (v.plain(&d.title)) } }
            @if d.example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        } } }
        @if more.contains(kind) { p.quiet { (v.say(word::THREAD_MORE)) } }
    } } } }
}

/// Whether a visitor may know of a thing: everybody of what is public, some of a city's drafts.
pub async fn may_see(app: &App, v: &Visitor, described: &Described) -> Result<bool, Refusal> {
    if described.visibility == Visibility::Public || v.person().is_none() {
        return Ok(described.visibility == Visibility::Public);
    }
    let place = guard::place(app, described.city.clone(), None).await?;
    Ok(v.at(place).may(Act::ReadDrafts))
}

/// Any address that is not in the list.
pub async fn nothing_here() -> Refusal {
    Refusal::NotFound
}

/// `GET /health`: for the machine that watches.
pub async fn health(State(app): State<App>) -> Response {
    if app.store.is_alive().await {
        (StatusCode::OK, "well\n").into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n").into_response()
    }
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Files that never change under their address, because the address carries their mark.
struct Asset {
    name: &'static str,
    mark: String,
    /// Made when somebody first asks, and packed once for everybody.
    leaf: Leaf,
}

static ASSETS: LazyLock<[Asset; 4]> = LazyLock::new(|| {
    [
        (
            "isopolity.css",
            "text/css; charset=utf-8",
            [ui::stylesheet(), &::publish::stylesheet()].concat(),
        ),
        ("isopolity.js", SCRIPT, ui::script().to_owned()),
        ("welcome.js", SCRIPT, [ui::script(), ui::welcome::script()].concat()),
        ("isopolity.svg", "image/svg+xml", ui::icon()),
    ]
    .map(|(name, kind, body)| {
        let mark: String = crate::people::mark_of(&body).chars().take(12).collect();
        Asset { name, mark, leaf: Leaf::file(body, kind) }
    })
});

fn address(name: &str) -> String {
    let asset = ASSETS.iter().find(|a| a.name == name);
    asset.map_or_else(String::new, |a| format!("/assets/{}/{}", a.mark, a.name))
}

/// The stylesheet's address.
pub fn stylesheet_address() -> String {
    address("isopolity.css")
}

/// The script's address.
pub fn script_address() -> String {
    address("isopolity.js")
}

/// The script's address for newcomers' pages.
pub fn welcome_script_address() -> String {
    address("welcome.js")
}

/// The icon in pixels, for home screens that take no drawing; its address carries the drawing's mark.
pub fn picture_address() -> String {
    icon_address().replace("isopolity.svg", PICTURE)
}

const PICTURE: &str = "isopolity.png";
/// How wide the icon in pixels is.
const PICTURE_PX: u32 = 512;
/// Drawn when somebody first asks for it.
static DRAWN: LazyLock<Vec<u8>> =
    LazyLock::new(|| ::publish::png::png(&ui::icon(), PICTURE_PX).unwrap_or_default());

/// The icon's address.
pub fn icon_address() -> String {
    address("isopolity.svg")
}

/// The icon itself as an address: a first view of newcomers' pages then asks for nothing but the page,
/// its stylesheet and its script.
pub fn icon_within() -> String {
    static WITHIN: LazyLock<String> =
        LazyLock::new(|| format!("data:image/svg+xml,{}", crate::web::encode(&ui::icon())));
    WITHIN.clone()
}

/// `GET /favicon.ico`: what browsers ask for beside a picture or a document, unasked.
pub async fn favicon() -> Response {
    axum::response::Redirect::temporary(&icon_address()).into_response()
}

/// `GET /assets/{mark}/{name}`
pub async fn asset(Path((mark, name)): Path<(String, String)>, headers: HeaderMap) -> Response {
    const FOREVER: &str = "public, max-age=31536000, immutable";
    if name == PICTURE && picture_address() == format!("/assets/{mark}/{name}") {
        let head = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, FOREVER)];
        return (head, DRAWN.as_slice()).into_response();
    }
    match ASSETS.iter().find(|a| a.name == name && a.mark == mark) {
        None => StatusCode::NOT_FOUND.into_response(),
        Some(asset) => asset.leaf.send_for(&headers, HeaderValue::from_static(FOREVER)),
    }
}
