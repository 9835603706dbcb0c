//! What happens at the addresses under which a city answers.

use ::evidence::collection::{Contribution, State, Warning};
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use measure::Key;

use super::super::board::Board;
use super::super::pages::city::{self as pages, Form};
use super::super::{Asked, Given, Stage, Way, forms, store, tasks, today};
use super::{earlier, find};
use crate::app::App;
use crate::network::{City, Network, find_city, find_network, networks_of};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
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

    /// No answers are taken; what was typed stays.
    fn closed(&self, v: &Visitor, typed: Typed) -> Response {
        let mut problems = measure::Problems::default();
        problems.add(measure::Problem::new("collection-not-open", "figure"));
        self.page(v, &Entered::refused(typed, problems), &[], "")
    }

    /// The terms changed since the form was opened: she looks at them, and sends what she typed then.
    fn asks_anew(&self, typed: &Typed) -> Refusal {
        let kept = typed.pairs().iter().filter(|(name, _)| name != "terms").cloned();
        let terms = ("terms".to_owned(), self.asked.terms.to_string());
        let typed = Typed::of(kept.chain([terms]));
        let form = self.asked.form_of(&self.city.key);
        moved_on(&typed, typed.version(), &form, &form)
    }

    /// What is odd about an answer, as far as the city may know.
    async fn warnings(&self, app: &App, gives: &Contribution) -> Result<Vec<Warning>, Refusal> {
        let board = Board::of(app, &self.asked).await?;
        let city = &self.city.key;
        Ok(board.warnings(&self.asked, board.reader(city), city, gives))
    }

    /// The version of the answer after the one from which she began.
    fn next(
        &self,
        v: &Visitor,
        typed: &Typed,
        (gives, state): (Contribution, State),
        at: String,
    ) -> Given {
        Given {
            network: self.asked.network.clone(),
            collection: self.asked.key.clone(),
            city: self.city.key.clone(),
            version: typed.version().saturating_add(1),
            gives: gives.by(self.city.inhabitants),
            state,
            by_name: v.author().name,
            at,
            way: Way::Form,
        }
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
    let entered = Entered::fresh(forms::given_fields(&desk.asked, desk.history.first(), &v));
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
    // What was sent once stays sent: a later version takes its place when it is sent, too.
    let was_sent = desk.history.iter().any(|g| g.state == State::Sent);
    let state = if typed.get("act") == "keep" && !was_sent { State::Begun } else { State::Sent };
    if desk.asked.stage != Stage::Open {
        return Ok(desk.closed(&v, typed));
    }
    if typed.get("terms") != desk.asked.terms.to_string() {
        return Err(desk.asks_anew(&typed));
    }
    let gives = match forms::contribution(&typed, &desk.asked.asks, &v, state) {
        Ok(gives) => gives,
        Err(problems) => return Ok(desk.page(&v, &Entered::refused(typed, problems), &[], "")),
    };
    let warnings = match state {
        State::Begun => Vec::new(),
        State::Sent => desk.warnings(&app, &gives).await?,
    };
    let stamp = forms::stamp(&gives, &warnings);
    if !warnings.is_empty() && typed.get("confirmed") != stamp {
        return Ok(desk.page(&v, &Entered::fresh(typed), &warnings, &stamp));
    }
    let mut change = app.change(v.author()).await?;
    if !store::hold(&mut change, &desk.asked).await? {
        drop(change);
        // Somebody closed the question or changed its terms this very moment.
        let desk = Desk::at(&app, &v, &keys).await?;
        let is_open = desk.asked.stage == Stage::Open;
        return if is_open { Err(desk.asks_anew(&typed)) } else { Ok(desk.closed(&v, typed)) };
    }
    let before = desk.history.first();
    let given = desk.next(&v, &typed, (gives, state), change.now());
    if !store::give(&mut change, before, &given).await? {
        let saved = forms::given_fields(&desk.asked, before, &v);
        let form = desk.asked.form_of(&desk.city.key);
        return Err(clash(&typed, &saved, saved.version(), &form));
    }
    change.commit().await?;
    Ok(go(&match state {
        State::Begun => format!("{}?done=collection-kept", desk.asked.form_of(&desk.city.key)),
        State::Sent => format!("{}?done=collection-sent", desk.asked.href()),
    }))
}
