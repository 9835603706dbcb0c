//! Feeds of a city's news and events, what search engines and the search field of a browser are told,
//! and short addresses.

use ::directory::exchange::atom::{self, Feed};
use ::directory::exchange::open_search::{self, Search};
use ::directory::exchange::sitemap::{self, SitemapPage};
use ::directory::exchange::{Showing, id_of};
use ::directory::guide::Kind;
use ::directory::{Sort, exchange};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect};
use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use locale::Lang;
use measure::Key;

use super::asker::{aside, page};
use super::reply::send;
use super::{Asker, Refused, Reply};
use crate::app::App;
use crate::web::language;
use crate::web::leaf::Leaf;
use crate::{directory, word};

const ATOM: &str = "application/atom+xml; charset=utf-8";
const XML: &str = "application/xml; charset=utf-8";
const SEARCH: &str = "application/opensearchdescription+xml; charset=utf-8";

/// The pages of a city that list things, after its language, but for the first.
const LISTS: [&str; 6] = ["/services", "/pages", "/events", "/news", "/numbers", "/words"];

/// `GET /open/{city}/{lang}/news.atom`
pub async fn news(asker: Asker) -> Reply {
    feed(asker, "news", word::GUIDE_NEWS, atom::news).await
}

/// `GET /open/{city}/{lang}/events.atom`
pub async fn events(asker: Asker) -> Reply {
    feed(asker, "events", word::GUIDE_EVENTS, atom::events).await
}

async fn feed(
    asker: Asker,
    part: &'static str,
    title: locale::Word,
    write: fn(&Showing<'_>, Feed<'_>) -> String,
) -> Reply {
    let lang = asker.lang()?;
    asker
        .ready((&format!("{part}.atom"), lang), move |asker| {
            let base = &asker.app.settings.base_url;
            let city = asker.city.name.show(&[lang]).text;
            let feed = Feed {
                title: &format!("{} – {city}", asker.voice(lang).say(title)),
                lang,
                address: &format!("{base}/open/{}/{lang}/{part}.atom", asker.key),
                page: &format!("{base}/welcome/{}/{lang}/{part}", asker.key),
                today: asker.local_day(),
            };
            Leaf::packed(asker.showing(|showing| write(showing, feed)), ATOM)
        })
        .await
}

/// `GET /open/{city}/{lang}/search.xml`: how a browser searches from its own field.
pub async fn search(asker: Asker) -> Reply {
    let lang = asker.lang()?;
    let base = &asker.app.settings.base_url;
    let city = asker.city.name.show(&[lang]).text.to_owned();
    let text = open_search::description(Search {
        name: &city,
        about: &asker.voice(lang).say(word::DIRECTORY_QUESTION),
        lang,
        page: &format!("{base}/welcome/{}/{lang}/services?q={{searchTerms}}", asker.key),
        address: &format!("{base}/open/{}/{lang}/search.xml", asker.key),
        picture: None,
    });
    Ok(asker.send_in(&Leaf::answer(text, SEARCH), lang))
}

/// `GET /sitemap.xml`: the sitemaps of every city.
pub async fn sitemaps(State(app): State<App>, headers: HeaderMap) -> Reply {
    let all = aside(&app, {
        let (app, headers) = (app.clone(), headers.clone());
        move || every_map(&app, &headers)
    });
    let all = all.await?;
    let since = all.iter().map(|(_, changed)| *changed).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let text =
        sitemap::index(all.iter().map(|(address, changed)| (address.as_str(), Some(*changed))));
    Ok(send(&Leaf::answer(text, XML), &headers, since))
}

/// The addresses of the sitemaps of every city, and when it changed last.
fn every_map(app: &App, headers: &HeaderMap) -> Vec<(String, Timestamp)> {
    let base = &app.settings.base_url;
    let cities = directory::cities_with_services(app).into_iter();
    let askers = cities.filter_map(|(key, _)| Asker::of(app, &key, headers));
    let named = |asker: Asker| {
        let (count, key, changed) = (maps(&asker).len(), asker.key.clone(), asker.changed());
        (1..=count).map(move |n| (format!("{base}/open/{key}/sitemap/{n}"), changed))
    };
    askers.flat_map(named).collect()
}

/// `GET /open/{city}/sitemap/{number}`
pub async fn sitemap(asker: Asker) -> Reply {
    let number: usize = asker.part("number").parse().map_err(|_| Refused::NotFound)?;
    let at = number.checked_sub(1).ok_or(Refused::NotFound)?;
    let app = asker.app.clone();
    let made = aside(&app, move || {
        let leaf = maps(&asker).get(at).ok_or(Refused::NotFound)?;
        Ok(send(leaf, &asker.headers, asker.changed()))
    });
    made.await?
}

/// The sitemaps of a city: its first page, its lists, and a page for each thing that has one.
fn maps(asker: &Asker) -> &[Leaf] {
    asker.city.sitemaps(|| made_maps(asker).into_iter().map(|m| Leaf::packed(m, XML)).collect())
}

fn made_maps(asker: &Asker) -> Vec<String> {
    let (base, city) = (&asker.app.settings.base_url, &asker.key);
    let lists = LISTS.iter().copied().chain([""]).map(|rest| SitemapPage {
        addresses: all_languages(asker, |lang| Some(format!("{base}/welcome/{city}/{lang}{rest}"))),
        other: Some(format!("{base}/welcome/{city}")),
        changed: Some(asker.changed()),
    });
    let things = exchange::sorts_and_keys(asker.city.directory());
    let is_page = |sort: Sort| !matches!(sort, Sort::Entry(Kind::Number | Kind::Term));
    let things = things.filter(|(sort, _)| is_page(*sort)).map(|(sort, key)| SitemapPage {
        addresses: all_languages(asker, |lang| {
            page(city, lang, sort, &key).map(|page| format!("{base}{page}"))
        }),
        other: None,
        changed: Some(asker.city.changes().of(sort, &key).at),
    });
    sitemap::sitemaps(lists.chain(things).filter(|page| !page.addresses.is_empty()))
}

fn all_languages(asker: &Asker, address: impl Fn(Lang) -> Option<String>) -> Vec<(Lang, String)> {
    let all = asker.city.languages.iter();
    all.filter_map(|lang| Some((*lang, address(*lang)?))).collect()
}

/// How many letters a short address has after `/s/`.
const SHORT: usize = 8;

/// The short address of a page, without the server's: the same for good.
#[must_use]
pub fn short_address(city: &Key, sort: Sort, key: &Key) -> String {
    let id = id_of(&[city.as_str(), sort.as_str(), key.as_str()]);
    let letters = BASE32_NOPAD.encode(id.as_bytes()).to_lowercase();
    format!("/s/{}", letters.get(..SHORT).unwrap_or(&letters))
}

/// `GET /s/{code}`: leads to the page of a short address, in the language of the reader.
pub async fn short(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Reply {
    let code = format!("/s/{}", code.to_lowercase());
    let shelf = app.shelf.load();
    for (city, _) in shelf.cities() {
        let Some(on_shelf) = shelf.city(&city) else { continue };
        let Some((sort, key)) = on_shelf.short(&code) else { continue };
        let has = |lang: &Lang| on_shelf.languages.contains(lang);
        let wanted = language::accepted(&headers).into_iter();
        let mut known =
            wanted.flat_map(|lang| [Some(lang), lang.parent()]).flatten().chain([Lang::EN]);
        let lang = known.find(has).or(on_shelf.languages.first().copied()).unwrap_or(Lang::EN);
        let to = page(&city, lang, sort, &key).ok_or(Refused::NotFound)?;
        let mut response = Redirect::temporary(&to).into_response();
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
        return Ok(response);
    }
    Err(Refused::NotFound)
}
