//! What happens at the addresses of a network's collections.

use ::evidence::collection::{Outcome, State, View, view};
use axum::extract::{Path, State as AppState};
use measure::{Key, Problem, Problems};

use super::super::pages::{form, list, outcome};
use super::super::{Asked, Given, Stage, forms, reader, stands, store, today};
use super::{find, members};
use crate::access::Act;
use crate::app::App;
use crate::network::{City, Network, find_network};
use crate::people;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Visitor, go, picture};

/// `GET /networks/{network}/collections`
pub async fn all(AppState(app): AppState<App>, v: Visitor, Path(network): Path<Key>) -> Answer {
    let network = find_network(&app, &network).await?;
    let mut all = store::collections(&app.store, &network.key).await?;
    all.retain(|asked| asked.stage != Stage::Prepared || v.may(Act::RunNetwork));
    all.sort_by(|a, b| (b.asks.deadline, &a.key).cmp(&(a.asks.deadline, &b.key)));
    Ok(list::all(&v, &network, &all))
}

/// `GET /networks/{network}/collections/new`; with `?follows=`, one that asks the same again.
pub async fn new_form(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(network): Path<Key>,
) -> Answer {
    let network = find_network(&app, &network).await?;
    let others = store::collections(&app.store, &network.key).await?;
    let earlier = others.iter().find(|other| other.key.as_str() == v.sought("follows"));
    Ok(form::form(&v, &network, None, &others, &Entered::fresh(forms::fresh(earlier, &v))))
}

/// `POST /networks/{network}/collections/new`
pub async fn add(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(network): Path<Key>,
    typed: Typed,
) -> Answer {
    let network = find_network(&app, &network).await?;
    let others = store::collections(&app.store, &network.key).await?;
    let refused = |typed, problems| {
        form::form(&v, &network, None, &others, &Entered::refused(typed, problems))
    };
    let asked = match forms::collection(&typed, &network.key, None, &others, v.lang()) {
        Ok(asked) => asked,
        Err(problems) => return Ok(refused(typed, problems)),
    };
    let mut change = app.change(v.author()).await?;
    if !store::add(&mut change, &asked).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("key-taken", "key"));
        return Ok(refused(typed, problems));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=collection-prepared", asked.href())))
}

/// `GET /networks/{network}/collections/{collection}/edit`
pub async fn edit_form(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let (network, asked) = both(&app, &v, &network, &key).await?;
    let others = others(&app, &asked).await?;
    let entered = Entered::fresh(forms::fields(&asked, &v));
    Ok(form::form(&v, &network, Some(&asked), &others, &entered))
}

async fn both(
    app: &App,
    v: &Visitor,
    network: &Key,
    key: &Key,
) -> Result<(Network, Asked), Refusal> {
    Ok((find_network(app, network).await?, find(app, v, network, key).await?))
}

/// The other collections of the network.
async fn others(app: &App, asked: &Asked) -> Result<Vec<Asked>, Refusal> {
    let mut others = store::collections(&app.store, &asked.network).await?;
    others.retain(|other| other.key != asked.key);
    Ok(others)
}

/// `POST /networks/{network}/collections/{collection}/edit`: while nobody has answered.
pub async fn change(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, before) = both(&app, &v, &network, &key).await?;
    let others = others(&app, &before).await?;
    let read = forms::collection(&typed, &network.key, Some(&before), &others, v.lang());
    let after = match read {
        Ok(after) => after,
        Err(problems) => {
            let entered = Entered::refused(typed, problems);
            return Ok(form::form(&v, &network, Some(&before), &others, &entered));
        }
    };
    let mut change = app.change(v.author()).await?;
    if store::is_answered(&mut change, &before.network, &before.key).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("collection-answered", "title"));
        let entered = Entered::refused(typed, problems);
        return Ok(form::form(&v, &network, Some(&before), &others, &entered));
    }
    if !store::change(&mut change, "edit", &before, &after).await? {
        let saved = forms::fields(&before, &v);
        return Err(clash(&typed, &saved, before.version, &format!("{}/edit", before.href())));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", after.href())))
}

/// `POST /networks/{network}/collections/{collection}/stage`: opens it, or closes it.
pub async fn stage(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before = find(&app, &v, &network, &key).await?;
    let (act, stage) = match typed.get("act") {
        "open" => ("open", Stage::Open),
        "close" => ("end", Stage::Closed),
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    let mut change = app.change(v.author()).await?;
    let opened_at = before.opened_at.clone().or_else(|| Some(change.now()));
    let after = Asked { stage, opened_at, version: typed.version(), ..before.clone() };
    if !store::change(&mut change, act, &before, &after).await? {
        let form = format!("{}/stage", before.href());
        return Err(moved_on(&typed, before.version, &form, &before.href()));
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", before.href())))
}

/// `POST /networks/{network}/collections/{collection}/remind`: writes to the officers of every city
/// that is awaited.
pub async fn remind(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let (network, before) = both(&app, &v, &network, &key).await?;
    if before.stage != Stage::Open {
        return Ok(go(&before.href()));
    }
    let given = store::latest(&app.store, &network.key, &before.key).await?;
    let day = today(&app);
    let mut change = app.change(v.author()).await?;
    let reminded_at = Some(change.now());
    let after = Asked { reminded_at, version: typed.version(), ..before.clone() };
    if !store::change(&mut change, "remind", &before, &after).await? {
        let form = format!("{}/remind", before.href());
        return Err(moved_on(&typed, before.version, &form, &before.href()));
    }
    for city in members(&app, &network.key).await? {
        let held = given.iter().find(|g| g.city == city.key);
        if !stands(&before, held, day).is_awaited() {
            continue;
        }
        for officer in people::officers_of(&app, &city.key).await? {
            let letter = list::letter(&app, &network, &before, &city, &officer);
            people::write(&mut change, &letter).await?;
        }
    }
    change.commit().await?;
    Ok(go(&format!("{}?done=collection-reminded", before.href())))
}

/// What the page of a collection shows, as far as its reader may see it.
pub struct Seen {
    /// The network.
    pub network: Network,
    /// What is asked.
    pub asked: Asked,
    /// The cities that are asked.
    pub members: Vec<City>,
    /// What was given, as far as it may be seen: all of it for the secretariat, what was sent for
    /// who sees names, nothing otherwise.
    pub given: Vec<Given>,
    /// What of the figures may be seen.
    pub view: View,
    /// Middle and spread, where they may be seen.
    pub outcome: Option<Outcome>,
    /// The reader's own cities with what they sent.
    pub own: Vec<Given>,
    /// How many cities sent a figure or «fewer than ten».
    pub answered: usize,
    /// The day.
    pub today: jiff::civil::Date,
    /// A city's history, for the secretariat that asked for it.
    pub history: Vec<Given>,
}

/// Whether an answer was sent and gives something.
fn gives(given: &Given) -> bool {
    let gives = given.gives.answer.as_ref().is_some_and(::evidence::collection::Answer::gives);
    given.state == State::Sent && gives
}

async fn seen(app: &App, v: &Visitor, network: &Key, key: &Key) -> Result<Seen, Refusal> {
    let (network, asked) = both(app, v, network, key).await?;
    let members = members(app, &network.key).await?;
    let mut given = store::latest(&app.store, &network.key, &asked.key).await?;
    let keys: Vec<Key> = members.iter().map(|city| city.key.clone()).collect();
    let reader = reader(v, &keys, &given);
    let figures = given.iter().filter(|g| gives(g) && figure(g).is_some()).count();
    let day = today(app);
    let days = (asked.asks.embargo, day);
    let view = view(asked.asks.publication, days, reader, figures);
    let sent = given.iter().filter(|g| g.state == State::Sent);
    let outcome = match view {
        View::Nothing(_) => None,
        _ => Outcome::of(sent.filter_map(|g| g.gives.answer.as_ref())),
    };
    let is_own = |g: &&Given| g.state == State::Sent && v.own_cities().any(|city| *city == g.city);
    let own = given.iter().filter(is_own).cloned().collect();
    let answered = given.iter().filter(|g| gives(g)).count();
    match (v.may(Act::RunNetwork), view) {
        (true, _) => {}
        (false, View::Names) => given.retain(|g| g.state == State::Sent),
        (false, _) => given.clear(),
    }
    Ok(Seen {
        network,
        asked,
        members,
        given,
        view,
        outcome,
        own,
        answered,
        today: day,
        history: Vec::new(),
    })
}

fn figure(given: &Given) -> Option<f64> {
    given.gives.answer.as_ref().and_then(::evidence::collection::Answer::figure)
}

/// `GET /networks/{network}/collections/{collection}`; with `?member=`, that city's history for the
/// secretariat.
pub async fn one(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let mut seen = seen(&app, &v, &network, &key).await?;
    let member = seen.members.iter().find(|m| m.key.as_str() == v.sought("member"));
    if let Some(member) = member.filter(|_| v.may(Act::RunNetwork)) {
        let history = store::history(&app.store, &network, &key, &member.key).await?;
        seen.history = history.into_iter().filter(|g| g.state == State::Sent).collect();
    }
    Ok(outcome::one(&v, &seen))
}

/// `GET /networks/{network}/collections/{collection}/figures.csv`: what the page shows, as a table.
pub async fn file(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let seen = seen(&app, &v, &network, &key).await?;
    let name = format!("{network}-{key}.csv");
    Ok(picture::csv(&name, outcome::file(&v, &seen)))
}
