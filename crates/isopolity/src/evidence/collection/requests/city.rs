//! What happens at the addresses under which a city answers.

use ::evidence::collection::{State, Warning};
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use measure::Key;

use super::super::pages::city::{self as pages, Form};
use super::super::{Asked, Given, Stage, Way, forms, store, tasks, today};
use super::{beside, earlier, find};
use crate::app::App;
use crate::network::{City, Network, find_city, find_network, networks_of};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Visitor, go};

/// `GET /cities/{city}/collections`
pub async fn all(AppState(app): AppState<App>, v: Visitor, Path(city): Path<Key>) -> Answer {
    let city = find_city(&app, &city).await?;
    let tasks = tasks(&app, &city.key).await?;
    Ok(pages::all(&v, &city, &tasks, today(&app)))
}

/// The form of a city with all that belongs to it.
struct Desk {
    city: City,
    network: Network,
    asked: Asked,
    earlier: Option<Given>,
    history: Vec<Given>,
}

impl Desk {
    /// The desk at an address: the network must have asked this city.
    async fn at(app: &App, v: &Visitor, keys: &(Key, Key, Key)) -> Result<Self, Refusal> {
        let (city, network, key) = keys;
        let city = find_city(app, city).await?;
        if !networks_of(app, &city.key).await?.contains(network) {
            return Err(Refusal::NotFound);
        }
        let asked = find(app, v, network, key).await?;
        if asked.stage == Stage::Prepared {
            return Err(Refusal::NotFound);
        }
        let earlier = earlier(app, &asked, &city.key).await?;
        let history = store::history(&app.store, network, key, &city.key).await?;
        Ok(Self { network: find_network(app, network).await?, city, asked, earlier, history })
    }

    fn page(&self, v: &Visitor, entered: &Entered, warnings: &[Warning], stamp: &str) -> Response {
        pages::form(
            v,
            &Form {
                city: &self.city,
                network: &self.network,
                asked: &self.asked,
                earlier: self.earlier.as_ref(),
                history: &self.history,
                warnings,
                stamp,
            },
            entered,
        )
    }
}

/// `GET /cities/{city}/collections/{network}/{collection}`
pub async fn form(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(keys): Path<(Key, Key, Key)>,
) -> Answer {
    let desk = Desk::at(&app, &v, &keys).await?;
    let entered = Entered::fresh(forms::given_fields(desk.history.first(), &v));
    Ok(desk.page(&v, &entered, &[], ""))
}

/// `POST /cities/{city}/collections/{network}/{collection}`: sends the answer, or keeps what is
/// begun. What looks odd is asked about once.
pub async fn give(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(keys): Path<(Key, Key, Key)>,
    typed: Typed,
) -> Answer {
    let desk = Desk::at(&app, &v, &keys).await?;
    let before = desk.history.first();
    // What was sent once stays sent: a later version takes its place when it is sent, too.
    let was_sent = desk.history.iter().any(|g| g.state == State::Sent);
    let state = if typed.get("act") == "keep" && !was_sent { State::Begun } else { State::Sent };
    if desk.asked.stage != Stage::Open {
        let mut problems = measure::Problems::default();
        problems.add(measure::Problem::new("collection-not-open", "figure"));
        return Ok(desk.page(&v, &Entered::refused(typed, problems), &[], ""));
    }
    let gives = match forms::contribution(&typed, &desk.asked.asks, &v, state) {
        Ok(gives) => gives,
        Err(problems) => return Ok(desk.page(&v, &Entered::refused(typed, problems), &[], "")),
    };
    let warnings = match state {
        State::Begun => Vec::new(),
        State::Sent => beside(&app, &desk.asked, &desk.city, &gives).await?,
    };
    let stamp = forms::stamp(&gives, &warnings);
    if !warnings.is_empty() && typed.get("confirmed") != stamp {
        return Ok(desk.page(&v, &Entered::fresh(typed), &warnings, &stamp));
    }
    let mut change = app.change(v.author()).await?;
    let given = Given {
        network: desk.asked.network.clone(),
        collection: desk.asked.key.clone(),
        city: desk.city.key.clone(),
        version: typed.version() + 1,
        gives,
        state,
        by_name: v.author().name,
        at: change.now(),
        way: Way::Form,
    };
    if !store::give(&mut change, before, &given).await? {
        let saved = forms::given_fields(before, &v);
        let form = desk.asked.form_of(&desk.city.key);
        return Err(clash(&typed, &saved, saved.version(), &form));
    }
    change.commit().await?;
    Ok(go(&match state {
        State::Begun => format!("{}?done=collection-kept", desk.asked.form_of(&desk.city.key)),
        State::Sent => format!("{}?done=collection-sent", desk.asked.href()),
    }))
}
