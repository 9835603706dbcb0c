//! The access point: what a newcomer reads, without an account, a cookie or a script.
//!
//! Every answer comes from the shelf in memory, and nothing that a reader asks is written down. The
//! database hears only what she sends to the city herself ([`feedback`]). An answer carries the mark
//! of its text, so that a reader who has it already is told so in a few bytes.

mod asked;
mod before;
mod booklet;
mod detail;
pub mod feedback;
pub mod guide;
pub mod kept;
mod list;
pub mod lost;
mod map;
pub mod paper;
mod picture;
pub mod quick;
mod start;
pub mod time;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{Lang, Text};
use maud::{Markup, PreEscaped, html};
use measure::Key;
use ui::page::LanguageLink;

use super::meaning::Nearby;
use super::shelf::City;
use crate::app::{App, Demonstration};
use crate::refusal::Refusal;
use crate::web::leaf::{FRESH, Leaf};
use crate::web::public::PublicPage;
use crate::web::{Answer, Visitor, language};
use crate::word;
use ::directory::exchange::{Showing, schema_org};
use ::directory::search::FEW;
use ::directory::{Provenance, Service, Sort};
use asked::Asked;
pub use before::page as before;
pub use detail::conditions;
use serde_json::Value;

/// The number to call in danger, everywhere in the European Union.
const EMERGENCY: &str = "112";

/// Somebody who reads about a city in a language.
pub struct Guest {
    visitor: Visitor,
    /// The language of the address: the texts'. The screens may know only another.
    lang: Lang,
    key: Key,
    city: Arc<City>,
    now: Timestamp,
    when: When,
    /// Where the page is made of a draft.
    draft: Option<Draft>,
}

/// A page that is made of a draft, for those who write it.
pub struct Draft {
    /// The page's own address.
    pub here: String,
    /// What stands above it, in the language of its writers.
    pub said: Markup,
}

/// When a page is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    /// Now.
    Now,
    /// Later, from a device that kept it: what is true only now must not stand on it.
    Kept,
}

/// `GET /welcome/{city}`: leads on in the best language that the browser asks for.
pub async fn choose_language(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    headers: HeaderMap,
) -> Answer {
    let city = app.shelf.load().city(&key).cloned().ok_or(Refusal::NotFound)?;
    let all = languages(&app, &city);
    let has = |lang: Lang| all.contains(&lang).then_some(lang);
    let wanted = language::accepted(&headers);
    let lang = wanted
        .into_iter()
        .find_map(|l| has(l).or_else(|| l.parent().and_then(has)))
        .unwrap_or(Lang::EN);
    let service = Key::parse(&visitor.sought("service"))
        .map(|s| format!("/services/{s}"))
        .unwrap_or_default();
    let mut response = Redirect::to(&format!("/welcome/{key}/{lang}{service}")).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(FRESH));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    Ok(response)
}

/// `GET /welcome/{city}/{lang}`: the question, the areas, what is open now.
pub async fn home(guest: Guest, headers: HeaderMap) -> Answer {
    let leaf = guest.city.leaf(guest.lang.as_str(), guest.now, || start::page(&guest));
    Ok(leaf.send(&headers))
}

/// `GET /welcome/{city}/{lang}/services`: the list, narrowed and searched as the address says.
pub async fn services(guest: Guest, headers: HeaderMap) -> Answer {
    let asked = Asked::read(&guest.visitor);
    let mut found = list::find(&guest, &asked);
    let mut nearby = Nearby::default();
    if !asked.question.is_empty() && found.len() < FEW {
        let meaning = &guest.visitor.app().meaning;
        nearby = meaning.nearby(&guest.key, &guest.city, &asked.question, guest.now).await;
        found = found.beside(&nearby);
    }
    let page = || list::page(&guest, &asked, &found, &nearby);
    // What somebody seeks is never kept, not even for a minute.
    let leaf = if asked.is_everything() {
        guest.city.leaf(&format!("{}/services", guest.lang), guest.now, page)
    } else {
        Leaf::passing(page())
    };
    Ok(leaf.send(&headers))
}

/// `GET /welcome/{city}/{lang}/services/{service}`: everything about one service.
pub async fn service(
    guest: Guest,
    Path((_, _, service)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    let service = Key::parse(&service).map_err(|_| Refusal::NotFound)?;
    let found = guest.city.service(&service).ok_or(Refusal::NotFound)?;
    let leaf = guest.city.leaf(&format!("{}/services/{service}", guest.lang), guest.now, || {
        detail::page(&guest, found)
    });
    Ok(leaf.send(&headers))
}

/// `GET /welcome/{city}/{lang}/map`: where the places are, as a list and as a picture.
pub async fn map(guest: Guest, headers: HeaderMap) -> Answer {
    if !map::is_there(&guest) {
        return Err(Refusal::NotFound);
    }
    let leaf = guest.city.leaf(&format!("{}/map", guest.lang), guest.now, || map::page(&guest));
    Ok(leaf.send(&headers))
}

/// Every language in which a city can be read: those of these pages and those of its texts.
fn languages(app: &App, city: &City) -> Vec<Lang> {
    let mut all: Vec<_> =
        app.dictionary.all_languages().chain(city.languages.iter().copied()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl FromRequestParts<App> for Guest {
    type Rejection = Response;

    /// Reads the city and the language of the address.
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let visitor = Visitor::from_request_parts(parts, app).await;
        let visitor = visitor.map_err(IntoResponse::into_response)?;
        let address = Path::<BTreeMap<String, String>>::from_request_parts(parts, app).await;
        let Path(address) = address.map_err(IntoResponse::into_response)?;
        let part = |name: &str| address.get(name).map_or("", String::as_str);
        Self::find(app, visitor, part("city"), part("lang")).map_err(IntoResponse::into_response)
    }
}

impl Guest {
    /// Finds the city on the shelf and the language among those that it can be read in.
    fn find(app: &App, visitor: Visitor, key: &str, lang: &str) -> Result<Self, Refusal> {
        let key = Key::parse(key).map_err(|_| Refusal::NotFound)?;
        let lang = Lang::parse(lang).map_err(|_| Refusal::NotFound)?;
        let city = app.shelf.load().city(&key).cloned().ok_or(Refusal::NotFound)?;
        if app.dictionary.of(lang).is_none() && !city.languages.contains(&lang) {
            return Err(Refusal::NotFound);
        }
        Ok(Self { visitor, lang, key, city, now: app.now(), when: When::Now, draft: None })
    }

    /// The same reader at another time.
    fn at(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// Whether the page is read at the moment at which it is made.
    fn is_now(&self) -> bool {
        self.when == When::Now
    }

    /// The day on which the page is made, in UTC.
    fn today(&self) -> Date {
        self.now.to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// The address of a page of this city in this language.
    fn href(&self, rest: &str) -> String {
        format!("/welcome/{}/{}{rest}", self.key, self.lang)
    }

    /// The name of the city.
    fn city_name(&self) -> String {
        self.city.name.show(&[self.lang, self.visitor.lang()]).text.to_owned()
    }

    /// The version of a text for this reader.
    fn shown<'t>(&self, text: &'t Text) -> locale::Shown<'t> {
        text.show(&[self.lang, self.visitor.lang()])
    }

    /// A text, its language declared where it is not the page's; says so when it is another than
    /// the reader's.
    fn words(&self, text: &Text) -> Markup {
        let shown = self.shown(text);
        ui::text::text(&shown, self.visitor.lang(), &self.other_language(&shown))
    }

    /// A text as above, without any remark.
    fn bare(&self, text: &Text) -> Markup {
        ui::text::text(&self.shown(text), self.visitor.lang(), "")
    }

    /// A longer text in paragraphs.
    fn paragraphs(&self, text: &Text) -> Markup {
        let shown = self.shown(text);
        ui::text::paragraphs(&shown, self.visitor.lang(), &self.other_language(&shown))
    }

    fn other_language(&self, shown: &locale::Shown<'_>) -> String {
        if shown.lang.language() == self.lang.language() || shown.text.is_empty() {
            return String::new();
        }
        let name = self.visitor.language(shown.lang);
        self.visitor.say_with(word::TEXT_FALLBACK, &[("language", name.into())])
    }

    /// What is to be said of a text that a machine translated, or whose original changed since.
    fn machine_mark(&self, shown: &locale::Shown<'_>) -> Markup {
        let said = detail::machine_made(shown.state);
        html! { @if let Some(said) = said { p.language-mark { (self.visitor.say(said)) } } }
    }

    /// A page around content; `rest` is its address after the language.
    fn page(&self, title: &str, rest: &str, truth: Provenance, main: Markup) -> String {
        self.page_with(title, rest, truth, main, Vec::new())
    }

    /// The same with what search engines read of it.
    fn page_with(
        &self,
        title: &str,
        rest: &str,
        truth: Provenance,
        main: Markup,
        data: Vec<Value>,
    ) -> String {
        let to = |lang: Lang| LanguageLink {
            lang,
            name: word::own_name(lang).to_owned(),
            href: match &self.draft {
                Some(draft) => format!("{}?in={lang}", draft.here),
                None => format!("/welcome/{}/{lang}{rest}", self.key),
            },
        };
        let page = PublicPage {
            title: title.to_owned(),
            city: self.city_name(),
            home: self.href(""),
            lang: self.lang,
            languages: languages(self.visitor.app(), &self.city).into_iter().map(to).collect(),
            strip: self.strip(truth),
            main: html! { (self.remark()) (main) },
            worker: self.draft.is_none().then(|| format!("/welcome/{}/worker.js", self.key)),
            everything: self.href("/everything.json"),
            manifest: self.href("/manifest.webmanifest"),
            beside: self.beside(rest, truth, data),
            foot: self.foot(),
        };
        page.render(&self.visitor).into_string()
    }

    /// For other programs: the page in other languages, feeds, the search, and data. A page that a device
    /// keeps has none of it, and a draft is nobody's business.
    fn beside(&self, rest: &str, truth: Provenance, mut data: Vec<Value>) -> Markup {
        if !self.is_now() || self.draft.is_some() {
            return html! {};
        }
        let base = &self.visitor.app().settings.base_url;
        let open = format!("/open/{}/{}", self.key, self.lang);
        let city = self.city_name();
        if !rest.is_empty() && !data.is_empty() {
            let (home, own) =
                (format!("{base}{}", self.href("")), format!("{base}{}", self.href(rest)));
            let name = data.first().and_then(|d| d.get("name")).and_then(Value::as_str);
            let steps = [(city.as_str(), home.as_str()), (name.unwrap_or_default(), own.as_str())];
            data.push(schema_org::breadcrumbs(&steps));
        }
        html! {
            // Nobody who seeks help finds something made up.
            @if self.is_made_up(truth) { meta name="robots" content="noindex"; }
            @for lang in &self.city.languages { link rel="alternate" hreflang=(lang) href=(format!("{base}/welcome/{}/{lang}{rest}", self.key)); }
            link rel="alternate" type="application/atom+xml" title=(self.visitor.say(word::GUIDE_NEWS)) href=(format!("{open}/news.atom"));
            link rel="alternate" type="text/calendar" title=(self.visitor.say(word::GUIDE_EVENTS)) href=(format!("{open}/events.ics"));
            link rel="search" type="application/opensearchdescription+xml" title=(city) href=(format!("{open}/search.xml"));
            @for one in &data { script type="application/ld+json" { (PreEscaped(schema_org::script(one))) } }
        }
    }

    /// Does something with what the city shows, as other programs are told it.
    fn showing<T>(&self, work: impl FnOnce(&Showing<'_>) -> T) -> T {
        let page =
            |lang: Lang, sort: Sort, key: &Key| crate::open::page(&self.key, lang, sort, key);
        work(&Showing {
            name: &self.city.name,
            directory: self.city.directory(),
            changes: self.city.changes(),
            languages: &self.city.languages,
            base: &self.visitor.app().settings.base_url,
            page: &page,
        })
    }

    fn strip(&self, truth: Provenance) -> Option<Markup> {
        if let Some(draft) = &self.draft {
            return Some(draft.said.clone());
        }
        let said = match truth {
            Provenance::Example => word::DIRECTORY_EXAMPLES,
            Provenance::Published => word::FRAME_DEMONSTRATION,
        };
        self.is_made_up(truth).then(|| html! { p { (self.visitor.say(said)) } })
    }

    /// Whether a page shows something made up, or everything here is.
    fn is_made_up(&self, truth: Provenance) -> bool {
        let is_demonstration = self.visitor.app().settings.demonstration == Demonstration::Yes;
        truth == Provenance::Example || is_demonstration
    }

    /// Above what a device has kept: that this is how it was, and when.
    fn remark(&self) -> Markup {
        let v = &self.visitor;
        let today = self.today();
        html! { @if !self.is_now() {
            (ui::notice::notice(ui::notice::Kind::Note, &html! {
                p { (v.say(word::WELCOME_OFFLINE_NOW)) " " time.quiet datetime=(today) { (time::date(v, today, locale::DateLength::Long)) } }
            }))
        } }
    }

    fn foot(&self) -> Markup {
        html! { (look(&self.visitor)) p { (self.visitor.say(word::DIRECTORY_NO_TRACES)) } }
    }

    /// Whom to call in danger.
    fn emergency(&self) -> Markup {
        ui::welcome::emergency(&self.visitor.say(word::DIRECTORY_DANGER), EMERGENCY, &html! {})
    }
}

/// How the page looks, for the device to change.
fn look(v: &Visitor) -> Markup {
    html! { p.row.no-print {
        button.button.quiet-button type="button" hidden data-look="large" { (v.say(word::WELCOME_LARGER)) }
        button.button.quiet-button type="button" hidden data-look="contrast" { (v.say(word::WELCOME_CONTRAST)) }
        button.button.quiet-button type="button" hidden data-forget-all { (v.say(word::WELCOME_FORGET_ALL)) }
        span.small.quiet role="status" data-forgotten=(v.say(word::WELCOME_FORGOTTEN)) {}
    } }
}

/// Whether any of the services was made up.
fn truth<'s>(services: impl IntoIterator<Item = &'s Service>) -> Provenance {
    let is_example = services.into_iter().any(|s| s.provenance == Provenance::Example);
    if is_example { Provenance::Example } else { Provenance::Published }
}
