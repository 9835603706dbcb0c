//! Every version of a service or an entry, with what was different, out of the journal; any of them
//! can be taken again as a draft.

mod difference;
mod pages;

use ::directory::Service;
use ::directory::guide::{Entry, Kind};
use axum::extract::{Path, State as Running};
use measure::Key;

use super::pictures::wanting;
use super::{Kept, Wish, guide, refill_shelf, store};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::store::journal;
use crate::web::forms::Typed;
use crate::web::frame::moved_on;
use crate::web::{Answer, Visitor, go};

/// What the history is of: a service, or an entry of a kind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Service,
    Entry(Kind),
}

/// A thing as it is kept, of either sort.
enum Thing {
    Service(Box<Kept<Service>>),
    Entry(Box<Kept<Entry>>),
}

impl Sort {
    fn parse(text: &str) -> Result<Self, Refusal> {
        let kind = || Kind::parse(text).map(Self::Entry).ok_or(Refusal::NotFound);
        if text == "service" { Ok(Self::Service) } else { kind() }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Entry(kind) => kind.as_str(),
        }
    }

    async fn find(self, app: &App, city: &Key, key: &Key) -> Result<Thing, Refusal> {
        let found = match self {
            Self::Service => {
                store::one(&app.store, city, key).await?.map(|kept| Thing::Service(Box::new(kept)))
            }
            Self::Entry(kind) => guide::store::one(&app.store, city, kind, key)
                .await?
                .map(|kept| Thing::Entry(Box::new(kept))),
        };
        found.ok_or(Refusal::NotFound)
    }

    /// Where the thing is written.
    fn form(self, city: &Key, key: &Key) -> String {
        match self {
            Self::Service => format!("/cities/{city}/directory/services/{key}"),
            Self::Entry(kind) => format!("/cities/{city}/guide/{}/{key}", kind.as_str()),
        }
    }
}

impl Thing {
    fn version(&self) -> i64 {
        match self {
            Self::Service(kept) => kept.version,
            Self::Entry(kept) => kept.version,
        }
    }

    fn title(&self) -> &locale::Text {
        match self {
            Self::Service(kept) => &kept.current().title,
            Self::Entry(kept) => kept.current().title(),
        }
    }
}

/// A version of a thing, as the journal tells of it.
struct Version {
    id: String,
    at: String,
    person: String,
    act: String,
    /// The thing before and after, as JSON.
    before: Option<String>,
    after: Option<String>,
}

impl From<journal::Line> for Version {
    fn from(line: journal::Line) -> Self {
        let journal::Line { id, at, person_name: person, act, before, after, .. } = line;
        Self { id, at, person, act, before, after }
    }
}

/// `GET /cities/{city}/history/{sort}/{entry}`: every version, the latest first.
pub async fn page(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
) -> Answer {
    let (city, sort) = (find_city(&app, &key).await?, Sort::parse(&sort)?);
    let thing = sort.find(&app, &key, &own).await?;
    let name = format!("{key}.{own}");
    let lines = journal::of_a_thing(&app.store, (sort.as_str(), &name)).await?;
    let shown = pages::Shown {
        title: thing.title(),
        form: sort.form(&key, &own),
        action: format!("/cities/{key}/history/{}/{own}", sort.as_str()),
        version: thing.version(),
        versions: lines.into_iter().map(Version::from).collect(),
    };
    Ok(pages::history(&visitor, &city, &shown))
}

/// `POST /cities/{city}/history/{sort}/{entry}`: an earlier version becomes a draft.
pub async fn restore(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, sort, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let sort = Sort::parse(&sort)?;
    let thing = sort.find(&app, &key, &own).await?;
    let name = format!("{key}.{own}");
    let line = journal::line(&app.store, (sort.as_str(), &name), typed.get("line")).await?;
    let after = line.and_then(|line| line.after).ok_or(Refusal::NotFound)?;
    let page = format!("/cities/{key}/history/{}/{own}", sort.as_str());
    if typed.version() != thing.version() {
        return Err(moved_on(&typed, thing.version(), &page, &page));
    }
    let mut change = app.change(visitor.author()).await?;
    let is_changed = match &thing {
        Thing::Service(before) => {
            let Ok(record) = serde_json::from_str::<Service>(&after) else {
                return Ok(go(&format!("{page}?done=unreadable")));
            };
            // What it names may be gone since.
            if !is_whole(&app, &mut change, &key, &record).await? {
                return Ok(go(&format!("{page}?done=unreadable")));
            }
            let after = before.with(record, Wish::Keep);
            store::change_service(&mut change, &key, before, &after).await?
        }
        Thing::Entry(before) => {
            let Ok(record) = serde_json::from_str::<Entry>(&after) else {
                return Ok(go(&format!("{page}?done=unreadable")));
            };
            if wanting(&mut change, &key, record.pictures()).await?.is_some() {
                return Ok(go(&format!("{page}?done=unreadable")));
            }
            let after = before.with(record, Wish::Keep);
            guide::store::change(&mut change, &key, before, &after).await?
        }
    };
    if !is_changed {
        return Err(moved_on(&typed, thing.version(), &page, &page));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("{}?done=saved", sort.form(&key, &own))))
}

/// Whether the organisation, the places and the picture that a service names are there.
async fn is_whole(
    app: &App,
    change: &mut Change,
    city: &Key,
    service: &Service,
) -> Result<bool, Refusal> {
    let organisation: Option<Kept<::directory::Organisation>> =
        store::one(&app.store, city, &service.organisation).await?;
    let mut is_whole =
        organisation.is_some() & wanting(change, city, service.pictures()).await?.is_none();
    for place in &service.places {
        let place: Option<Kept<::directory::Place>> = store::one(&app.store, city, place).await?;
        is_whole &= place.is_some();
    }
    Ok(is_whole)
}
