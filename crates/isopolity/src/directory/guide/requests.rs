//! What officers do with pages, events, news, numbers, words and desks: one way for all kinds.

use ::directory::guide::{Entry, Kind};
use ::directory::{Organisation, Picture, Place};
use axum::extract::{Path, State as Running};
use axum::response::Response;
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::forms::{self, Around};
use super::{pages, refill, store};
use crate::app::App;
use crate::directory::pictures::wanting;
use crate::directory::requests::{texts_in, today, wish};
use crate::directory::store as directory;
use crate::directory::thing::{Sort, unseen_problem};
use crate::directory::{Kept, State, Wish, history, hours, unfinished};
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::moved_on;
use crate::web::{Answer, Visitor, go};

/// The kind that an address names.
fn kind_of(text: &str) -> Result<Kind, Refusal> {
    Kind::parse(text).ok_or(Refusal::NotFound)
}

async fn find(app: &App, city: &Key, kind: Kind, key: &Key) -> Result<Kept<Entry>, Refusal> {
    store::one(&app.store, city, kind, key).await?.ok_or(Refusal::NotFound)
}

/// What an entry of the city may point to.
async fn around(app: &App, city: &City) -> Result<Around, Refusal> {
    let organisations: Vec<Kept<Organisation>> = directory::all(&app.store, &city.key).await?;
    let places: Vec<Kept<Place>> = directory::all(&app.store, &city.key).await?;
    let pictures: Vec<Kept<Picture>> = directory::all(&app.store, &city.key).await?;
    let organisation = |o: Organisation| (o.key, o.name);
    let place = |place: Place| (place.key, place.name, place.zone);
    Ok(Around {
        organisations: organisations
            .into_iter()
            .map(Kept::into_current)
            .map(organisation)
            .collect(),
        places: places.into_iter().map(Kept::into_current).map(place).collect(),
        entries: store::all(&app.store, &city.key).await?,
        elsewhere: store::pages_elsewhere(&app.store, &city.key).await?,
        pictures: pictures.into_iter().map(|k| k.record).collect(),
        zone: city.time_zone.clone(),
        today: today(app),
    })
}

/// `GET /cities/{city}/guide`: everything, by kind, and what waits for review.
pub async fn overview(
    Running(app): Running<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let all = store::all(&app.store, &key).await?;
    let mut unfinished = unfinished::of_city(&app.store, &key).await?;
    unfinished.retain(|one| matches!(one.sort(), Some(Sort::Entry(_))));
    Ok(pages::overview(&visitor, &city, &all, &unfinished))
}

/// Why an entry that is right in itself cannot be kept, or not published: a picture that went
/// meanwhile, an organisation or a place that newcomers do not see.
async fn trouble(
    change: &mut Change,
    city: &Key,
    entry: &Entry,
    wish: Wish,
) -> Result<Option<Problem>, Refusal> {
    match wanting(change, city, entry.pictures()).await? {
        Some(lost) => Ok(Some(forms::lost(&lost))),
        None => Ok(unseen_problem(change, city, entry, wish).await?),
    }
}

/// `GET /cities/{city}/guide/{kind}/new`
pub async fn blank(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, kind)): Path<(Key, String)>,
) -> Answer {
    let (city, kind) = (find_city(&app, &key).await?, kind_of(&kind)?);
    let around = around(&app, &city).await?;
    let fresh = pages::blank(&visitor, &city, kind);
    let entered = unfinished::or(&app, &visitor, &key, fresh).await?;
    Ok(pages::form(&visitor, &city, kind, &around, None, &entered))
}

/// `POST /cities/{city}/guide/{kind}/new`: keeps a draft, or hands it in.
pub async fn add(
    running: Running<App>,
    visitor: Visitor,
    Path((city, kind)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save_new(&running.0, &visitor, (&city, &kind), typed, wish).await
}

/// `POST /cities/{city}/guide/{kind}/new/publish`
pub async fn add_published(
    running: Running<App>,
    visitor: Visitor,
    Path((city, kind)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    save_new(&running.0, &visitor, (&city, &kind), typed, Wish::Publish).await
}

async fn save_new(
    app: &App,
    visitor: &Visitor,
    (key, kind): (&Key, &str),
    typed: Typed,
    wish: Wish,
) -> Answer {
    let (city, kind) = (find_city(app, key).await?, kind_of(kind)?);
    let around = around(app, &city).await?;
    let refused = |typed: Typed, problems: Problems| {
        pages::form(visitor, &city, kind, &around, None, &Entered::refused(typed, problems))
    };
    let new = match forms::entry(&typed, kind, None, &around, &hours::Words::of(visitor)) {
        Ok(new) => new,
        Err(problems) => {
            let page = format!("/cities/{key}/guide/{}/new", kind.as_str());
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            return Ok(refused(typed, problems));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    let own = new.key().clone();
    if let Some(trouble) = trouble(&mut change, key, &new, wish).await? {
        return Ok(refused(typed, trouble.into()));
    }
    if !store::add(&mut change, key, &Kept::new(new, wish)).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("key-taken", "key"));
        return Ok(refused(typed, problems));
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill(app, key, kind, &own).await?;
    Ok(go(&format!("/cities/{key}/guide?done={}#{}-{own}", wish.told(), kind.as_str())))
}

/// `GET /cities/{city}/guide/{kind}/{entry}`
pub async fn entry(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, kind, own)): Path<(Key, String, Key)>,
) -> Answer {
    let (city, kind) = (find_city(&app, &key).await?, kind_of(&kind)?);
    let kept = find(&app, &key, kind, &own).await?;
    let around = around(&app, &city).await?;
    let lang = texts_in(&visitor, Some(kept.current().title().source()));
    let fresh = forms::fields(&visitor, &kept, lang);
    let entered = unfinished::or(&app, &visitor, &key, fresh).await?;
    Ok(pages::form(&visitor, &city, kind, &around, Some(&kept), &entered))
}

/// `POST /cities/{city}/guide/{kind}/{entry}`: keeps a draft, or hands it in.
pub async fn change(
    running: Running<App>,
    visitor: Visitor,
    Path((city, kind, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save(&running.0, &visitor, (&city, &kind, &own), typed, wish).await
}

/// `POST /cities/{city}/guide/{kind}/{entry}/publish`
pub async fn publish(
    running: Running<App>,
    visitor: Visitor,
    Path((city, kind, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Answer {
    save(&running.0, &visitor, (&city, &kind, &own), typed, Wish::Publish).await
}

async fn save(
    app: &App,
    visitor: &Visitor,
    (key, kind, own): (&Key, &str, &Key),
    typed: Typed,
    wish: Wish,
) -> Answer {
    let (city, kind) = (find_city(app, key).await?, kind_of(kind)?);
    let before = find(app, key, kind, own).await?;
    let around = around(app, &city).await?;
    let (old, words) = (before.current(), hours::Words::of(visitor));
    let page = format!("/cities/{key}/guide/{}/{own}", kind.as_str());
    let after = match forms::entry(&typed, kind, Some(old), &around, &words) {
        Ok(after) => after,
        Err(problems) => {
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            let entered = Entered::refused(typed, problems);
            return Ok(pages::form(visitor, &city, kind, &around, Some(&before), &entered));
        }
    };
    let after = Kept { version: typed.version(), ..before.with(after, wish) };
    let mut change = app.change(visitor.author()).await?;
    if let Some(trouble) = trouble(&mut change, key, after.current(), wish).await? {
        let entered = Entered::refused(typed, trouble.into());
        return Ok(pages::form(visitor, &city, kind, &around, Some(&before), &entered));
    }
    if !store::change(&mut change, key, &before, &after).await? {
        let lang = Lang::parse(typed.get("lang")).unwrap_or(visitor.lang());
        let saved = forms::fields(visitor, &before, lang);
        let both = (&typed, &saved, before.version);
        let refusal = history::clashed(app, visitor, (key, &page), both, wish).await?;
        return Err(match old {
            Entry::Desk(desk) => hours::compared(visitor, refusal, &typed, &desk.hours),
            _ => refusal,
        });
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill(app, key, kind, own).await?;
    Ok(go(&format!("/cities/{key}/guide?done={}#{}-{own}", wish.told(), kind.as_str())))
}

/// `POST /cities/{city}/guide/{kind}/{entry}/withdraw`: takes it away from readers; it is kept.
pub async fn withdraw(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, kind, own)): Path<(Key, String, Key)>,
    typed: Typed,
) -> Result<Response, Refusal> {
    let kind = kind_of(&kind)?;
    let before = find(&app, &key, kind, &own).await?;
    let record = before.current().clone();
    let after =
        Kept { state: State::Withdrawn, version: typed.version(), ..Kept::new(record, Wish::Keep) };
    let mut change = app.change(visitor.author()).await?;
    if !store::change(&mut change, &key, &before, &after).await? {
        let page = format!("/cities/{key}/guide/{}/{own}", kind.as_str());
        return Err(moved_on(&typed, before.version, &format!("{page}/withdraw"), &page));
    }
    change.commit().await?;
    refill(&app, &key, kind, &own).await?;
    Ok(go(&format!("/cities/{key}/guide?done=withdrawn")))
}
