//! A city as a region of the Integreat app, which asks unchanged: its interface (version 3), with the
//! addresses of long ago.
//!
//! What stands where is told in the library (`exchange::integreat`); here the rest of an address is
//! taken apart, answers that are the same for everybody are kept, and what a reader says back goes to
//! the city's notes without anything about her.

use std::sync::Arc;

use ::directory::exchange::integreat::{
    About, Asked, Feedback, FeedbackKind, Leaf as Slug, NewsAsked, NoAnswer, OnMap, PageFacts,
    Pages, Rating, Recurring, Region, events, feedback, feedback_fields, imprint, is_chat_enabled,
    languages, news, news_item, offers, place_categories, places, push_news, region, thanks,
};
use ::directory::guide::Kind;
use ::directory::{Picture, Sort};
use axum::extract::{FromRequest, Multipart, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use locale::Lang;
use measure::Key;
use serde::Serialize;

use super::asker::Asker;
use super::reply::{JSON, Refused, Reply, send};
use super::words::Said;
use crate::app::App;
use crate::directory::area::Area;
use crate::directory::pictures;
use crate::feedback::{self as notes, Verdict};
use crate::web::leaf::Leaf;
use crate::{directory, word};

/// The most bytes of what a reader says back.
const LARGEST_FEEDBACK: usize = 64 * 1024;
/// The most fields of it.
const MOST_FIELDS: usize = 32;

impl From<NoAnswer> for Refused {
    fn from(none: NoAnswer) -> Self {
        let status = StatusCode::from_u16(none.status()).unwrap_or(StatusCode::NOT_FOUND);
        Self::Told(status, none.to_string())
    }
}

impl Asker {
    /// The day on the city's clock.
    pub(super) fn local_day(&self) -> Date {
        self.city.zone.as_time_zone().to_datetime(self.now()).date()
    }

    /// Does something with the city as a region of the app.
    pub(super) fn region<T>(&self, work: impl FnOnce(&Region<'_>) -> T) -> T {
        let base = &self.app.settings.base_url;
        let own_name = |lang: Lang| word::own_name(lang).to_owned();
        let picture = |picture: &Picture, width: u32| {
            format!(
                "{base}{}",
                pictures::address(&self.key, &picture.file, nearest(picture, width))
            )
        };
        let pictogram = |area: &Key| format!("{base}/open/pictograms/{area}.svg");
        self.showing(|showing| {
            work(&Region {
                showing,
                zone: &self.city.zone,
                today: self.local_day(),
                position: self.city.position,
                own_name: &own_name,
                picture: &picture,
                pictogram: &pictogram,
            })
        })
    }

    /// The pages in a language, as they are made once a day.
    fn pages(&self, lang: Lang) -> Arc<Pages> {
        let today = self.local_day();
        self.city.pages(lang, today, || {
            self.region(|region| Pages::new(region, &Said(self.voice(lang))))
        })
    }

    /// Whether the pages right under the root are asked for, with which the app begins.
    fn is_dashboard(&self) -> bool {
        let is_named = |name| self.parameter(name).is_some_and(|value| !value.is_empty());
        !is_named("url") && !is_named("id") && self.parameter("depth").is_none_or(|d| d == "1")
    }

    /// The pages right under the root.
    fn dashboard(&self, lang: Lang) -> Vec<Box<PageFacts>> {
        let pages = self.pages(lang);
        let all = pages.children(Asked::default(), None);
        all.unwrap_or_default().into_iter().map(ToOwned::to_owned).collect()
    }

    /// Every value of a parameter.
    fn all<'q>(&'q self, name: &str) -> Vec<&'q str> {
        self.query.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str()).collect()
    }

    /// An answer that is made for this question.
    fn tell(&self, answer: &(impl Serialize + ?Sized)) -> Response {
        let text = serde_json::to_string(answer).unwrap_or_default();
        send(&Leaf::answer(text, JSON), &self.headers, self.since())
    }

    /// An answer that is the same for everybody on a day.
    async fn keep<T: Serialize>(
        self,
        (name, lang): (&str, Lang),
        make: impl FnOnce(&Self, &Region<'_>, &Said<'_>) -> T + Send + 'static,
    ) -> Reply {
        let name = format!("integreat {name} {}", self.local_day());
        self.ready((&name, lang), move |asker| {
            let words = Said(asker.voice(lang));
            let answer = asker.region(|region| make(asker, region, &words));
            Leaf::packed(serde_json::to_string(&answer).unwrap_or_default(), JSON)
        })
        .await
    }
}

/// The width of a picture that is there and nearest to the one that is wished.
fn nearest(picture: &Picture, width: u32) -> u32 {
    let widths = picture.file.sizes.iter().map(|(width, _)| *width);
    widths.min_by_key(|own| own.abs_diff(width)).unwrap_or(width)
}

/// `GET /api/v3/regions/`
pub async fn regions(State(app): State<App>, headers: HeaderMap) -> Reply {
    let keys: Vec<Key> =
        directory::cities_with_services(&app).into_iter().map(|(key, _)| key).collect();
    let askers = keys.iter().filter_map(|key| Asker::of(&app, key, &headers));
    let (mut since, mut all) = (jiff::Timestamp::UNIX_EPOCH, Vec::new());
    for asker in askers {
        since = since.max(asker.since());
        all.push(asker.region(region));
    }
    let text = serde_json::to_string(&all).unwrap_or_default();
    Ok(send(&Leaf::answer(text, JSON), &headers, since))
}

/// `GET /api/v3/regions/{city}/`
pub async fn one_region(asker: Result<Asker, Refused>) -> Reply {
    let asker = asker.map_err(|_| NoAnswer::Region)?;
    Ok(asker.tell(&asker.region(region)))
}

/// `GET /api/v3/{city}/{rest}`: what stands after a city and before any language.
pub async fn of_city(asker: Result<Asker, Refused>) -> Reply {
    let asker = asker.map_err(|_| NoAnswer::Region)?;
    match asker.part("rest").trim_matches('/') {
        "languages" => Ok(asker.tell(&asker.region(languages))),
        "offers" | "extras" => Ok(asker.tell(&offers())),
        rest if rest.ends_with("/is_chat_enabled") => Ok(asker.tell(&is_chat_enabled())),
        _ => Err(Refused::NotFound),
    }
}

/// `GET /api/v3/{city}/{lang}/{rest}`, and the same after `/{city}/{lang}/wp-json/extensions/v3/`.
pub async fn of_language(asker: Result<Asker, Refused>) -> Reply {
    let asker = asker.map_err(|_| NoAnswer::Region)?;
    let rest = asker.part("rest").trim_matches('/').to_owned();
    match rest.as_str() {
        "is_chat_enabled" => return Ok(asker.tell(&is_chat_enabled())),
        "languages" => return Ok(asker.tell(&asker.region(languages))),
        _ => {}
    }
    let lang = asker.region(|region| region.lang(asker.part("lang")))?;
    match rest.as_str() {
        "pages" => {
            asker.keep(("pages", lang), move |asker, _, _| asker.pages(lang).all().to_vec()).await
        }
        "children" if asker.is_dashboard() => {
            asker.keep(("dashboard", lang), move |asker, _, _| asker.dashboard(lang)).await
        }
        "children" | "page" | "post" | "parents" => of_pages(&asker, lang, &rest),
        "events" => {
            let combined = asker.parameter("combine_recurring").is_some();
            let how = if combined { Recurring::Combined } else { Recurring::Expanded };
            let name = format!("events {how:?}");
            asker.keep((&name, lang), move |_, region, words| events(region, words, how)).await
        }
        "locations" => {
            let on_map = OnMap::parse(asker.parameter("on_map"))?;
            let name = format!("locations {on_map:?}");
            asker.keep((&name, lang), move |_, region, words| places(region, words, on_map)).await
        }
        "location-categories" => {
            let words = Said(asker.voice(lang));
            Ok(asker.tell(&asker.region(|region| place_categories(region, &words))))
        }
        "offers" | "extras" => Ok(asker.tell(&offers())),
        "pdf" => Ok(document(&asker, lang)),
        _ => of_news(&asker, lang, &rest),
    }
}

/// What is asked of the tree of pages.
fn of_pages(asker: &Asker, lang: Lang, rest: &str) -> Reply {
    let asked = Asked { url: asker.parameter("url"), id: asker.parameter("id") };
    let pages = asker.pages(lang);
    Ok(match rest {
        "children" => asker.tell(&pages.children(asked, asker.parameter("depth"))?),
        "parents" => asker.tell(&pages.parents(asked)?),
        _ => asker.tell(pages.page(asked)?),
    })
}

/// News, and what is told of the city itself.
fn of_news(asker: &Asker, lang: Lang, rest: &str) -> Reply {
    let words = Said(asker.voice(lang));
    let sources = asker.all("source");
    let asked = NewsAsked {
        channel: asker.parameter("channel"),
        sources: &sources,
        page: asker.parameter("page"),
        size: asker.parameter("size"),
    };
    match (rest, rest.strip_prefix("news/")) {
        ("news", _) => Ok(asker.tell(&asker.region(|region| news(region, &words, asked)))),
        (_, Some(id)) => Ok(asker.tell(&asker.region(|region| news_item(region, &words, id))?)),
        ("fcm", _) => {
            Ok(asker.tell(&asker.region(|region| push_news(region, &words, asked.channel))))
        }
        ("imprint" | "disclaimer", _) => {
            Ok(asker.tell(&asker.region(|region| imprint(region, &words))))
        }
        (chat, _) if chat.starts_with("chat/") => Err(NoAnswer::Chat.into()),
        _ => Err(Refused::NotFound),
    }
}

/// `GET /{city}/{lang}/wp-json/ig-mpdf/v1/pdf`: the document of a page, which is the city's guide or the
/// sheet of a service.
pub async fn pdf(asker: Result<Asker, Refused>) -> Reply {
    let asker = asker.map_err(|_| NoAnswer::Region)?;
    let lang = asker.region(|region| region.lang(asker.part("lang")))?;
    Ok(document(&asker, lang))
}

fn document(asker: &Asker, lang: Lang) -> Response {
    let of = asker.parameter("url").and_then(|url| asker.pages(lang).leaf(url).cloned());
    let begin = format!("/welcome/{}/{lang}", asker.key);
    let to = match of {
        Some(Slug::Service(key)) => format!("{begin}/services/{key}/sheet.pdf"),
        _ => format!("{begin}/guide.pdf"),
    };
    Redirect::temporary(&to).into_response()
}

/// `POST …/feedback/{kind}/`: what a reader of the app says back.
pub async fn receive(asker: Result<Asker, Refused>, request: Request) -> Reply {
    let asker = asker.map_err(|_| NoAnswer::Region)?;
    let rest = asker.part("rest").trim_matches('/').to_owned();
    let kind = rest.strip_prefix("feedback").ok_or(NoAnswer::Method)?.trim_matches('/');
    let kind = FeedbackKind::parse(kind).ok_or(Refused::NotFound)?;
    let lang = asker.region(|region| region.lang(asker.part("lang")))?;
    let fields = fields(request).await?;
    let said = asker.region(|region| feedback(region, kind, &fields))?;
    let note = notes::note_of(&asker.app, (&asker.key, lang), told(&said));
    notes::receive(&asker.app, &note).await.map_err(|why| {
        tracing::error!(%why, "what a reader said could not be kept");
        Refused::Fault
    })?;
    let head = [(header::CONTENT_TYPE, JSON)];
    Ok((StatusCode::CREATED, head, thanks().to_string()).into_response())
}

/// What is kept of it: nothing about who said it, and so no address either.
fn told(said: &Feedback) -> notes::Said {
    let page = match &said.about {
        Some(About::Record(sort, key)) => page_of(*sort, key),
        Some(About::List(list)) => page_of_list(list),
        None => match said.kind {
            FeedbackKind::Search => "/services".to_owned(),
            FeedbackKind::Events => "/events".to_owned(),
            FeedbackKind::Map => "/map".to_owned(),
            _ => String::new(),
        },
    };
    let verdict = match said.rating {
        Some(Rating::Helped) => Verdict::Found,
        Some(Rating::DidNotHelp) | None => Verdict::Missing,
    };
    notes::Said {
        page,
        verdict,
        sought: said.query.clone().unwrap_or_default(),
        comment: said.comment.clone(),
    }
}

/// The page of a record, after city and language.
fn page_of(sort: Sort, key: &Key) -> String {
    match sort {
        Sort::Service => format!("/services/{key}"),
        Sort::Entry(Kind::Page) => format!("/pages/{key}"),
        Sort::Entry(Kind::Event) => format!("/events/{key}"),
        Sort::Entry(Kind::News) => format!("/news/{key}"),
        Sort::Place => format!("/map#place-{key}"),
        Sort::Organisation | Sort::Entry(_) => String::new(),
    }
}

/// The same of a page that gathers records.
fn page_of_list(list: &Slug) -> String {
    match list {
        Slug::Service(key) => format!("/services/{key}"),
        Slug::Page(key) => format!("/pages/{key}"),
        Slug::Services | Slug::Area(_) => "/services".to_owned(),
        Slug::Numbers => "/numbers".to_owned(),
        Slug::Terms => "/words".to_owned(),
        Slug::Desks => String::new(),
    }
}

/// The fields of a form or of an object, whichever was sent.
async fn fields(request: Request) -> Result<Vec<(String, String)>, Refused> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        return parts(request).await;
    }
    let is_json = kind.is_some_and(|kind| kind.starts_with(JSON));
    let bytes = axum::body::to_bytes(request.into_body(), LARGEST_FEEDBACK).await;
    let bytes = bytes.map_err(|_| NoAnswer::Fields)?;
    if is_json {
        return Ok(feedback_fields(&bytes)?);
    }
    Ok(url::form_urlencoded::parse(&bytes).into_owned().take(MOST_FIELDS).collect())
}

async fn parts(request: Request) -> Result<Vec<(String, String)>, Refused> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| NoAnswer::Fields)?;
    let mut fields = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| NoAnswer::Fields)? {
        if fields.len() == MOST_FIELDS {
            return Err(NoAnswer::Fields.into());
        }
        let name = field.name().unwrap_or_default().to_owned();
        fields.push((name, field.text().await.map_err(|_| NoAnswer::Fields)?));
    }
    Ok(fields)
}

/// `GET /open/pictograms/{area}`: the picture of an area of life, for pages of others.
pub async fn pictogram(Path(file): Path<String>, headers: HeaderMap) -> Reply {
    let area = file.strip_suffix(".svg").and_then(Area::parse).ok_or(Refused::NotFound)?;
    let leaf = Leaf::file(ui::pictogram_file(area.picture()), "image/svg+xml");
    Ok(leaf.send(&headers))
}
