//! A source on the desk: received, looked at, loaded.

use ::directory::exchange::{Defaults, Format};
use axum::extract::{Path, State as AppState};
use measure::{Key, Problems};

use super::super::table::{Waiting, store as waits};
use super::super::{State, arrival, history, wording};
use super::pages::{self, Outcome};
use super::{Look, forms, load, look};
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::{Answer, Visitor, go};

/// The most letters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// Keeps what was sent, and gives the address where it waits.
pub async fn receive(
    app: &App,
    city: &City,
    (name, state): (&str, &str),
    bytes: Vec<u8>,
) -> Result<String, Refusal> {
    let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let waiting = Waiting { id: app.random.id(), name, bytes };
    waits::wait(&app.store, &city.key, &waiting, &app.now().to_string()).await?;
    Ok(format!("/cities/{}/directory/source/{}?service_state={state}", city.key, waiting.id))
}

/// What lies on the desk.
struct Desk {
    city: City,
    waiting: Waiting,
    said: history::Names,
}

impl Desk {
    async fn open(app: &App, v: &Visitor, (key, id): (&Key, &str)) -> Result<Self, Refusal> {
        let city = find_city(app, key).await?;
        let waiting = waits::waiting(&app.store, key, id).await?.ok_or(Refusal::NotFound)?;
        let said = history::Names::of(app, v, key).await?;
        Ok(Self { city, waiting, said })
    }

    async fn look(
        &self,
        app: &App,
        (format, defaults): (Format, Defaults),
    ) -> Result<Result<Look, Problems>, Refusal> {
        let bytes = self.waiting.bytes.clone();
        let found = look(app, &self.city.key, format, bytes, defaults).await?;
        Ok(found.map_err(|problems| wording::complete(problems, |_| String::new())))
    }

    /// What the city has now, in a word: loading refuses when it is another than was looked at.
    async fn seen(&self, app: &App) -> Result<String, Refusal> {
        let before = arrival::everything(app, &self.city.key).await?;
        Ok(super::super::table::hash(before.to_json().as_bytes()))
    }

    fn page(
        &self,
        v: &Visitor,
        entered: &Entered,
        outcome: &Outcome<'_>,
    ) -> axum::response::Response {
        let desk = pages::Desk { city: &self.city, waiting: &self.waiting, said: &self.said };
        pages::source(v, &desk, entered, outcome)
    }
}

/// `GET /cities/{city}/directory/source/{waiting}`
pub async fn show(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
) -> Answer {
    let desk = Desk::open(&app, &visitor, (&key, &id)).await?;
    let format = Format::guess(&desk.waiting.bytes).unwrap_or(Format::OpenReferral);
    let typed = forms::first(&desk.city, format, &visitor.sought("service_state"));
    check(&app, &visitor, &desk, typed).await
}

/// Looks at what waits, and shows what it would bring.
async fn check(app: &App, v: &Visitor, desk: &Desk, typed: Typed) -> Answer {
    let settings = match forms::read(&typed, &desk.city) {
        Ok(settings) => settings,
        Err(problems) => {
            return Ok(desk.page(v, &Entered::refused(typed, problems), &Outcome::Unclear));
        }
    };
    let seen = desk.seen(app).await?;
    Ok(match desk.look(app, settings).await? {
        Ok(look) => {
            desk.page(v, &Entered::fresh(typed), &Outcome::Good { look: &look, seen: &seen })
        }
        Err(problems) => desk.page(v, &Entered::fresh(typed), &Outcome::Wrong(&problems)),
    })
}

/// `POST /cities/{city}/directory/source/{waiting}`: looks at it again, or loads it.
pub async fn decide(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let desk = Desk::open(&app, &visitor, (&key, &id)).await?;
    let read = forms::read(&typed, &desk.city);
    let (Ok((format, defaults)), "load") = (read, typed.get("act")) else {
        return check(&app, &visitor, &desk, typed).await;
    };
    let look = match desk.look(&app, (format, defaults)).await? {
        Ok(look) => look,
        Err(problems) => {
            return Ok(desk.page(&visitor, &Entered::fresh(typed), &Outcome::Wrong(&problems)));
        }
    };
    let seen = desk.seen(&app).await?;
    if seen != typed.get("seen") {
        let outcome = Outcome::Moved { look: &look, seen: &seen };
        return Ok(desk.page(&visitor, &Entered::fresh(typed), &outcome));
    }
    let is_public = typed.get("service_state") == "published";
    let state = if is_public { State::Published } else { State::Draft };
    load(&app, (&key, format), &look, (visitor.author(), state)).await?;
    Ok(go(&format!("/cities/{key}/directory?done=loaded")))
}
