//! A program that asks about a city: which city, in which language, with which parameters.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::directory::Sort;
use ::directory::exchange::Showing;
use ::directory::guide::Kind;
use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use locale::Lang;
use measure::Key;
use uuid::Uuid;

use super::reply::{Refused, Reply, send};
use crate::app::App;
use crate::directory::{City, Ready};
use crate::web::leaf::Leaf;
use crate::web::limit::{Reader, Turn};
use crate::web::{Voice, language};

/// Somebody who asks about a city.
pub struct Asker {
    /// The program.
    pub app: App,
    /// The city's key.
    pub key: Key,
    /// The city on the shelf.
    pub city: Arc<City>,
    /// The parameters of the address.
    pub query: Vec<(String, String)>,
    /// The headers of the request.
    pub headers: HeaderMap,
    /// The parts of the address by their names.
    address: BTreeMap<String, String>,
    path: String,
    now: Timestamp,
    /// Whom limits count.
    reader: Reader,
}

impl FromRequestParts<App> for Asker {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refused> {
        let address = Path::<BTreeMap<String, String>>::from_request_parts(parts, app).await;
        let Path(address) = address.map_err(|_| Refused::NotFound)?;
        let key =
            address.get("city").and_then(|key| Key::parse(key).ok()).ok_or(Refused::NotFound)?;
        let city = app.shelf.load().city(&key).cloned().ok_or(Refused::NotFound)?;
        let query = url::form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self {
            now: app.now(),
            app: app.clone(),
            key,
            city,
            query: query.into_owned().collect(),
            headers: parts.headers.clone(),
            address,
            path: parts.uri.path().to_owned(),
            reader: parts.extensions.get().copied().unwrap_or_default(),
        })
    }
}

impl Asker {
    /// Somebody who asks about this city among others, without parameters.
    #[must_use]
    pub fn of(app: &App, key: &Key, headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            app: app.clone(),
            key: key.clone(),
            city: app.shelf.load().city(key).cloned()?,
            query: Vec::new(),
            headers: headers.clone(),
            address: BTreeMap::new(),
            path: String::new(),
            now: app.now(),
            reader: Reader::default(),
        })
    }

    /// A turn for a long list.
    ///
    /// # Errors
    /// While too many are under way.
    pub fn turn(&self) -> Result<Turn, Refused> {
        self.app.limits.list(self.reader).ok_or(Refused::TooMany)
    }

    /// A part of the address.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        self.address.get(name).map_or("", String::as_str)
    }

    /// Whether the address is below this part of the city's.
    #[must_use]
    pub fn is_below(&self, part: &str) -> bool {
        self.path.split('/').nth(3) == Some(part)
    }

    /// The id that the address names.
    ///
    /// # Errors
    /// When it is none: nothing of ours has such a name.
    pub fn id(&self) -> Result<Uuid, Refused> {
        Uuid::try_parse(self.part("id")).map_err(|_| Refused::NotFound)
    }

    /// The words that are sought, for lists without an index.
    #[must_use]
    pub fn found_words(&self) -> Sought {
        Sought(::directory::fold::words(self.parameter("search").unwrap_or_default()))
    }

    /// A parameter.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// The day by universal time.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// Whether the city says something in a language.
    fn has(&self, lang: Lang) -> bool {
        self.city.languages.contains(&lang)
    }

    /// The language of the answer: `language=`, else the best that is asked for, else English, else the
    /// first that there is.
    ///
    /// # Errors
    /// When a language is named in which nothing is said.
    pub fn language(&self) -> Result<Lang, Refused> {
        if let Some(named) = self.parameter("language") {
            let lang = Lang::parse(named).ok().filter(|lang| self.has(*lang));
            return lang.ok_or_else(|| {
                measure::Problems::from(
                    measure::Problem::new("unknown-value", "language").with("typed", named),
                )
                .into()
            });
        }
        let wanted = language::accepted(&self.headers).into_iter();
        let known = wanted.flat_map(|lang| [Some(lang), lang.parent()]).flatten();
        let mut all = known.chain([Lang::EN]).chain(self.city.languages.first().copied());
        Ok(all.find(|lang| self.has(*lang)).unwrap_or(Lang::EN))
    }

    /// What speaks in a language.
    #[must_use]
    pub fn voice(&self, lang: Lang) -> Voice<'_> {
        Voice::new(&self.app.dictionary, lang)
    }

    /// When the city changed last.
    #[must_use]
    pub fn changed(&self) -> Timestamp {
        self.city.changes().last().map_or(Timestamp::UNIX_EPOCH, |changed| changed.at)
    }

    /// When the city changed last; an answer that tells of days to come is another each day.
    #[must_use]
    pub fn since(&self) -> Timestamp {
        let changed = self.changed();
        let midnight = self.today().to_zoned(jiff::tz::TimeZone::UTC).map(|day| day.timestamp());
        changed.max(midnight.unwrap_or(Timestamp::UNIX_EPOCH))
    }

    /// Does something with what the city shows.
    pub fn showing<T>(&self, work: impl FnOnce(&Showing<'_>) -> T) -> T {
        let page = |lang: Lang, sort: Sort, key: &Key| page(&self.key, lang, sort, key);
        work(&Showing {
            name: &self.city.name,
            directory: self.city.directory(),
            changes: self.city.changes(),
            languages: &self.city.languages,
            base: &self.app.settings.base_url,
            page: &page,
        })
    }

    /// An answer that is the same for everybody: the one of today, or made now, on a thread that may
    /// take its time.
    pub async fn ready(
        self,
        (name, lang): (&str, Lang),
        make: impl FnOnce(&Self) -> Leaf + Send + 'static,
    ) -> Reply {
        let (today, what) = (self.today(), Ready::Open(name.to_owned()));
        if let Some(leaf) = self.city.ready(lang, today, &what) {
            return Ok(self.send_in(&leaf, lang));
        }
        let app = self.app.clone();
        let made = aside(&app, move || {
            let leaf = self.city.ready(lang, today, &what).unwrap_or_else(|| {
                let leaf = make(&self);
                self.city.keep_ready(lang, today, what, leaf.clone());
                leaf
            });
            self.send_in(&leaf, lang)
        });
        made.await
    }

    /// Sends an answer in a language.
    #[must_use]
    pub fn send_in(&self, leaf: &Leaf, lang: Lang) -> Response {
        let mut response = send(leaf, &self.headers, self.since());
        let headers = response.headers_mut();
        if let Ok(tag) = HeaderValue::from_str(lang.as_str()) {
            headers.insert(header::CONTENT_LANGUAGE, tag);
        }
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, accept-language"));
        response
    }
}

/// Does what takes its time on a thread of its own, in its turn.
///
/// # Errors
/// When it broke.
pub async fn aside<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refused> {
    app.aside_for_programs(work).await.map_err(|why| {
        tracing::error!(%why, "an open interface has no answer");
        Refused::Fault
    })
}

/// Words that are sought in names.
pub struct Sought(Vec<String>);

impl Sought {
    /// Whether each word begins one of a name, in any language.
    #[must_use]
    pub fn has(&self, names: &[&locale::Text]) -> bool {
        let all = names.iter().flat_map(|text| text.versions());
        self.has_plain(&all.map(|version| version.text).collect::<Vec<_>>().join(" "))
    }

    /// The same for a name in one language.
    #[must_use]
    pub fn has_plain(&self, name: &str) -> bool {
        let words = ::directory::fold::words(name);
        self.0.iter().all(|sought| words.iter().any(|word| word.starts_with(sought.as_str())))
    }
}

/// The page on which newcomers read a thing.
#[must_use]
pub fn page(city: &Key, lang: Lang, sort: Sort, key: &Key) -> Option<String> {
    let part = match sort {
        Sort::Service => "services",
        Sort::Entry(Kind::Page) => "pages",
        Sort::Entry(Kind::Event) => "events",
        Sort::Entry(Kind::News) => "news",
        Sort::Entry(Kind::Number) => return Some(format!("/welcome/{city}/{lang}/numbers")),
        Sort::Entry(Kind::Term) => return Some(format!("/welcome/{city}/{lang}/words")),
        Sort::Entry(Kind::Desk) | Sort::Organisation | Sort::Place => return None,
    };
    Some(format!("/welcome/{city}/{lang}/{part}/{key}"))
}
