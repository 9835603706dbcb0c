//! What officers do with their city's directory.

use std::sync::OnceLock;

use ::directory::exchange::Format;
use ::directory::{Directory, Picture, Service, Thesaurus};
use axum::extract::{Path, State as AppState};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use jiff::civil::Date;
use locale::Lang;
use measure::{Key, Problem, Problems};

use super::area::Area;
use super::exchange::{self, Trial};
use super::store::{self, Record};
use super::thing::unseen_problem;
use super::{
    Kept, State, Wish, forms, history, hours, pages, pictures, refill_shelf, source, table,
    unfinished,
};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::leaf::Leaf;
use crate::web::{Answer, Upload, Visitor, go};

pub(super) async fn find<T: Record>(app: &App, city: &Key, key: &Key) -> Result<Kept<T>, Refusal> {
    store::one(&app.store, city, key).await?.ok_or(Refusal::NotFound)
}

/// The language whose texts a form shows: as the address asks, else as the reader reads.
pub(super) fn texts_in(visitor: &Visitor, source: Option<Lang>) -> Lang {
    let asked = Lang::parse(&visitor.sought("in")).ok();
    asked.or(source).unwrap_or(visitor.lang())
}

pub(super) fn one_problem(code: &'static str, field: &str) -> Problems {
    let mut problems = Problems::default();
    problems.add(Problem::new(code, field));
    problems
}

/// `GET /cities/{city}/directory`
pub async fn overview(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let services: Vec<Kept<Service>> = store::all(&app.store, &key).await?;
    let all = pages::All {
        organisations: store::all(&app.store, &key).await?,
        places: store::all(&app.store, &key).await?,
        services,
        holidays: store::holidays(&app.store, &key).await?.0,
        entries: super::guide::store::all(&app.store, &key).await?,
        city: key.clone(),
        notes: crate::feedback::count_new(&app, &key).await?,
        broken: crate::links::count_broken(&app, &key).await?,
        unfinished: unfinished::of_city(&app.store, &key).await?,
    };
    Ok(pages::overview(&visitor, &city, &all))
}

/// What a service of the city may point to, and the days on which it may be closed.
async fn pointed_to(app: &App, city: &Key) -> Result<Directory, Refusal> {
    let pictures: Vec<Kept<Picture>> = store::all(&app.store, city).await?;
    Ok(Directory {
        pictures: pictures.into_iter().map(|k| k.record).collect(),
        ..store::around_as_written(&app.store, city).await?
    })
}

fn read_service(
    visitor: &Visitor,
    typed: &Typed,
    old: Option<&Service>,
    around: &Directory,
) -> Result<Service, Problems> {
    let organisations: Vec<_> = around.organisations.iter().map(|o| o.key.clone()).collect();
    let places: Vec<_> = around.places.iter().map(|p| p.key.clone()).collect();
    let pictures: Vec<_> = around.pictures.iter().map(|p| p.key.clone()).collect();
    let known = forms::Known {
        organisations: &organisations,
        places: &places,
        pictures: &pictures,
        today: today(visitor.app()),
    };
    forms::service(typed, old, &known, &hours::Words::of(visitor))
}

/// Today; that a city's own clock is an hour or two ahead does not matter to officers.
pub(super) fn today(app: &App) -> Date {
    app.now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// What the button of a form says, of those that publish nothing.
pub(super) fn wish(typed: &Typed) -> Wish {
    if typed.get("act") == "review" { Wish::HandIn } else { Wish::Keep }
}

/// Why a service that is right in itself cannot be kept, or not published: a picture that went
/// meanwhile, an organisation or a place that newcomers do not see.
async fn trouble(
    change: &mut Change,
    city: &Key,
    service: &Service,
    wish: Wish,
) -> Result<Option<Problems>, Refusal> {
    if pictures::wanting(change, city, service.pictures()).await?.is_some() {
        return Ok(Some(one_problem("choose", "picture")));
    }
    Ok(unseen_problem(change, city, service, wish).await?.map(Problems::from))
}

/// `GET /cities/{city}/directory/services/new`
pub async fn new_service(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let around = pointed_to(&app, &key).await?;
    let entered = unfinished::or(&app, &visitor, &key, pages::blank(&visitor, &city)).await?;
    Ok(pages::service_form(&visitor, &city, &around, None, &entered))
}

/// `POST /cities/{city}/directory/services/new`: keeps a draft, or hands it in.
pub async fn add_service(
    app: AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save_new_service(&app.0, &visitor, &key, typed, wish).await
}

/// `POST /cities/{city}/directory/services/new/publish`
pub async fn add_published_service(
    app: AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    save_new_service(&app.0, &visitor, &key, typed, Wish::Publish).await
}

async fn save_new_service(
    app: &App,
    visitor: &Visitor,
    key: &Key,
    typed: Typed,
    wish: Wish,
) -> Answer {
    let city = find_city(app, key).await?;
    let around = pointed_to(app, key).await?;
    let refused = |typed: Typed, problems: Problems| {
        pages::service_form(visitor, &city, &around, None, &Entered::refused(typed, problems))
    };
    let new = match read_service(visitor, &typed, None, &around) {
        Ok(new) => Kept::new(new, wish),
        Err(problems) => {
            let page = format!("/cities/{key}/directory/services/new");
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            return Ok(refused(typed, problems));
        }
    };
    let mut change = app.change(visitor.author()).await?;
    if let Some(trouble) = trouble(&mut change, key, new.current(), wish).await? {
        return Ok(refused(typed, trouble));
    }
    if !store::add(&mut change, key, &new).await? {
        return Ok(refused(typed, one_problem("key-taken", "key")));
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill_shelf(app, key).await?;
    Ok(go(&format!("/cities/{key}/directory?done={}#service-{}", wish.told(), new.record.key)))
}

/// `GET /cities/{city}/directory/services/{service}`
pub async fn service(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let kept: Kept<Service> = find(&app, &key, &own).await?;
    let around = pointed_to(&app, &key).await?;
    let lang = texts_in(&visitor, Some(kept.current().title.source()));
    let fresh = forms::service_fields(&visitor, &kept, lang);
    let entered = unfinished::or(&app, &visitor, &key, fresh).await?;
    Ok(pages::service_form(&visitor, &city, &around, Some(&kept), &entered))
}

/// `POST /cities/{city}/directory/services/{service}`: keeps a draft, or hands it in.
pub async fn change_service(
    app: AppState<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let wish = wish(&typed);
    save_service(&app.0, &visitor, (&key, &own), typed, wish).await
}

/// `POST /cities/{city}/directory/services/{service}/publish`
pub async fn publish_service(
    app: AppState<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    save_service(&app.0, &visitor, (&key, &own), typed, Wish::Publish).await
}

async fn save_service(
    app: &App,
    visitor: &Visitor,
    (key, own): (&Key, &Key),
    typed: Typed,
    wish: Wish,
) -> Answer {
    let city = find_city(app, key).await?;
    let before: Kept<Service> = find(app, key, own).await?;
    let around = pointed_to(app, key).await?;
    let page = format!("/cities/{key}/directory/services/{own}");
    let record = match read_service(visitor, &typed, Some(before.current()), &around) {
        Ok(after) => Service { key: own.clone(), ..after },
        Err(problems) => {
            let typed = unfinished::keep(app, visitor, (key, &page), (typed, wish)).await?;
            let entered = Entered::refused(typed, problems);
            return Ok(pages::service_form(visitor, &city, &around, Some(&before), &entered));
        }
    };
    let after = Kept { version: typed.version(), ..before.with(record, wish) };
    let mut change = app.change(visitor.author()).await?;
    if let Some(trouble) = trouble(&mut change, key, after.current(), wish).await? {
        let entered = Entered::refused(typed, trouble);
        return Ok(pages::service_form(visitor, &city, &around, Some(&before), &entered));
    }
    if !store::change(&mut change, key, &before, &after).await? {
        let saved = forms::service_fields(visitor, &before, forms::lang(&typed, visitor.lang()));
        let both = (&typed, &saved, before.version);
        let refusal = history::clashed(app, visitor, (key, &page), both, wish).await?;
        return Err(hours::compared(visitor, refusal, &typed, &before.current().hours));
    }
    unfinished::done(&mut change, key, &typed).await?;
    change.commit().await?;
    refill_shelf(app, key).await?;
    Ok(go(&format!("/cities/{key}/directory?done={}#service-{own}", wish.told())))
}

/// `POST /cities/{city}/directory/services/{service}/withdraw`
pub async fn withdraw_service(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, own)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before: Kept<Service> = find(&app, &key, &own).await?;
    let record = before.current().clone();
    let after =
        Kept { state: State::Withdrawn, version: typed.version(), ..Kept::new(record, Wish::Keep) };
    let mut change = app.change(visitor.author()).await?;
    if !store::change(&mut change, &key, &before, &after).await? {
        return Ok(go(&format!("/cities/{key}/directory?done=changed-meanwhile")));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("/cities/{key}/directory?done=withdrawn")))
}

/// `POST /cities/{city}/directory/unfinished`: throws a form away that was kept.
pub async fn throw_away(
    AppState(app): AppState<App>,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    unfinished::throw_away(&app, &key, typed.get(unfinished::FIELD)).await?;
    Ok(go(&format!("/cities/{key}/directory?done=removed")))
}

/// `GET /cities/{city}/directory/holidays`
pub async fn holidays(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let (dates, version) = store::holidays(&app.store, &key).await?;
    Ok(pages::holidays_form(
        &visitor,
        &city,
        &Entered::fresh(forms::holiday_fields(&dates, version)),
    ))
}

/// `POST /cities/{city}/directory/holidays`
pub async fn change_holidays(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let after = match forms::holidays(&typed) {
        Ok(dates) => dates,
        Err(problems) => {
            return Ok(pages::holidays_form(&visitor, &city, &Entered::refused(typed, problems)));
        }
    };
    let (before, version) = store::holidays(&app.store, &key).await?;
    let mut change = app.change(visitor.author()).await?;
    if !store::set_holidays(&mut change, &key, (&before, typed.version()), &after).await? {
        let saved = forms::holiday_fields(&before, version);
        return Err(clash(&typed, &saved, version, &format!("/cities/{key}/directory/holidays")));
    }
    change.commit().await?;
    refill_shelf(&app, &key).await?;
    Ok(go(&format!("/cities/{key}/directory?done=saved")))
}

/// `GET /cities/{city}/directory/file.json`
pub async fn file(AppState(app): AppState<App>, Path(key): Path<Key>) -> Answer {
    let text = exchange::export(&app, key.as_str())
        .await
        .map_err(Refusal::fault)?
        .ok_or(Refusal::NotFound)?;
    let name = format!("attachment; filename=\"directory-{key}.json\"");
    let kind = "application/json; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

/// `GET /cities/{city}/directory/import`
pub async fn import_form(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    Ok(pages::import_form(&visitor, &city, &Entered::default(), None))
}

/// `POST /cities/{city}/directory/import`: looks at a file, or loads it.
pub async fn import(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    Upload { typed, file: mut bytes }: Upload,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let address = typed.get("address").trim().to_owned();
    if bytes.is_empty() && !address.is_empty() {
        bytes = match source::fetch::fetch(&app, &address).await {
            Ok(bytes) => bytes,
            Err(not) => {
                let entered = Entered::refused(typed, not.told(&visitor));
                return Ok(pages::import_form(&visitor, &city, &entered, None));
            }
        };
    }
    if bytes.is_empty() {
        let entered = Entered::refused(typed, one_problem("file-missing", "file"));
        return Ok(pages::import_form(&visitor, &city, &entered, None));
    }
    let state_wished =
        if typed.get("service_state") == "published" { "published" } else { "draft" };
    if Format::guess(&bytes).is_some() {
        let named = [typed.get("file_name"), address.as_str()];
        let name = named.into_iter().find(|name| !name.is_empty()).unwrap_or_default();
        let name = (name, state_wished);
        return Ok(go(&source::requests::receive(&app, &city, name, bytes).await?));
    }
    if !is_json(&bytes) {
        let received = table::requests::receive(&app, &city, typed.get("file_name"), bytes).await?;
        return Ok(match received {
            Ok(page) => go(&format!("{page}?service_state={state_wished}")),
            Err(p) => pages::import_form(&visitor, &city, &Entered::refused(typed, p), None),
        });
    }
    let state =
        if typed.get("service_state") == "published" { State::Published } else { State::Draft };
    let trial = if typed.get("act") == "load" { Trial::Real } else { Trial::Dry };
    let read = exchange::load(&app, bytes, Some(&key), (visitor.author(), state), trial).await?;
    match (read, trial) {
        (Err(problems), _) => {
            Ok(pages::import_form(&visitor, &city, &Entered::refused(typed, problems), None))
        }
        (Ok(arrival), Trial::Dry) => {
            Ok(pages::import_form(&visitor, &city, &Entered::fresh(typed), Some(&arrival)))
        }
        (Ok(_), Trial::Real) => Ok(go(&format!("/cities/{key}/directory?done=loaded"))),
    }
}

/// Whether a file is meant as a directory in JSON; anything else may be a table.
fn is_json(bytes: &[u8]) -> bool {
    let bare = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii_start();
    matches!(bare.first(), None | Some(b'{' | b'['))
}

/// `GET /thesaurus.ttl`: what newcomers look for and by which services are found, as SKOS.
pub async fn thesaurus(AppState(app): AppState<App>, headers: HeaderMap) -> Answer {
    // Long, and the same until there is another program: written once.
    const TURTLE: &str = "text/turtle; charset=utf-8";
    static WRITTEN: OnceLock<Leaf> = OnceLock::new();
    let base = format!("{}/thesaurus.ttl", app.settings.base_url);
    let names =
        |area: &Key| Area::parse(area.as_str()).map_or_else(Vec::new, |a| a.names(&app.dictionary));
    let turtle = || Thesaurus::in_use().turtle_with_areas(&base, &names);
    let leaf = WRITTEN.get_or_init(|| Leaf::packed(turtle(), TURTLE));
    Ok(leaf.send(&headers))
}
