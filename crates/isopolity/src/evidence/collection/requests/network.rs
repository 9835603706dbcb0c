//! What happens at the addresses of a network's collections.

use ::evidence::collection::{Outcome, Publication, Reader, State, View, may_reopen, view};
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use measure::{Key, Problem, Problems};

use super::super::board::as_number;
use super::super::pages::{files, form, list, outcome};
use super::super::{Asked, Given, Stage, forms, reader, store, today};
use super::{find, members};
use crate::access::Act;
use crate::app::App;
use crate::evidence::requests::for_all;
use crate::network::{City, Network, find_network};
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::picture::{self, File};
use crate::web::{Answer, Visitor, go};

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
    if !store::change(&mut change, "edit", &before, &after).await? {
        let saved = forms::fields(&before, &v);
        return Err(clash(&typed, &saved, before.version, &format!("{}/edit", before.href())));
    }
    // Asked last: from here on nobody can answer before this change has ended.
    let is_other = after.terms != before.terms;
    if is_other && store::is_answered(&mut change, &before.network, &before.key).await? {
        let mut problems = Problems::default();
        problems.add(Problem::new("collection-answered", "title"));
        let entered = Entered::refused(typed, problems);
        return Ok(form::form(&v, &network, Some(&before), &others, &entered));
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
    let seen = seen(&app, &v, &network, &key).await?;
    let before = &seen.asked;
    let (act, stage) = match typed.get("act") {
        "open" => ("open", Stage::Open),
        "close" => ("end", Stage::Closed),
        _ => return Err(Refusal::Unreadable("no such act".into())),
    };
    let is_again = before.stage == Stage::Closed && stage == Stage::Open;
    if is_again && !seen.may_reopen() {
        return Ok(go(&before.href()));
    }
    // Whoever is asked today cannot have answered yesterday.
    if stage == Stage::Open && before.stage == Stage::Prepared && before.asks.deadline < seen.today
    {
        let others = others(&app, before).await?;
        let problem = Problem::new("collection-deadline-past", "deadline");
        let entered = Entered::refused(forms::fields(before, &v), problem.into());
        return Ok(form::form(&v, &seen.network, Some(before), &others, &entered));
    }
    let opened_at = before.opened_at.clone().or_else(|| Some(app.now().to_string()));
    let after = Asked { stage, opened_at, ..before.clone() };
    let change = pressed(&app, &v, &typed, (act, "stage"), (before, after)).await?;
    change.commit().await?;
    Ok(go(&format!("{}?done=saved", before.href())))
}

/// A button that changes a collection, from the version that its page showed: the change, with which
/// more may be done, or that somebody was faster.
async fn pressed(
    app: &App,
    v: &Visitor,
    typed: &Typed,
    (act, to): (&str, &str),
    (before, after): (&Asked, Asked),
) -> Result<Change, Refusal> {
    let mut change = app.change(v.author()).await?;
    let after = Asked { version: typed.version(), ..after };
    if store::change(&mut change, act, before, &after).await? {
        return Ok(change);
    }
    Err(moved_on(typed, before.version, &format!("{}/{to}", before.href()), &before.href()))
}

/// `POST /networks/{network}/collections/{collection}/remind`: writes to the officers of every city
/// that is awaited.
pub async fn remind(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let before = find(&app, &v, &network, &key).await?;
    if before.stage != Stage::Open {
        return Ok(go(&before.href()));
    }
    let after = Asked { reminded_at: Some(app.now().to_string()), ..before.clone() };
    let mut change = pressed(&app, &v, &typed, ("remind", "remind"), (&before, after)).await?;
    super::super::remind::write(&app, &mut change, &before).await?;
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
    /// What everybody sees of them.
    pub public: View,
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

impl Seen {
    /// A city that is asked.
    pub fn city(&self, key: &Key) -> Option<&City> {
        self.members.iter().find(|city| city.key == *key)
    }

    /// Whether it may be opened again; the secretariat alone is told.
    pub fn may_reopen(&self) -> bool {
        let figures = self.outcome.map_or(0, |outcome| outcome.figures);
        may_reopen(self.asked.asks.publication, figures)
    }

    /// A figure as it is compared; `None` where nobody knows how many people live there.
    pub fn compared(&self, given: &Given) -> Option<f64> {
        compared(&self.asked, &self.members, given)
    }
}

fn compared(asked: &Asked, members: &[City], given: &Given) -> Option<f64> {
    let city = members.iter().find(|city| city.key == given.city);
    let known = city.and_then(|city| city.inhabitants);
    let people = match asked.asks.publication {
        Publication::Named => known,
        Publication::Anonymous => given.gives.inhabitants.or(known),
    };
    let people = people.map(as_number);
    asked.asks.compared(given.figure()?, people)
}

async fn seen(app: &App, v: &Visitor, network: &Key, key: &Key) -> Result<Seen, Refusal> {
    let (network, asked) = both(app, v, network, key).await?;
    let members = members(app, &network.key).await?;
    let mut given = store::latest(&app.store, &network.key, &asked.key).await?;
    let keys: Vec<Key> = members.iter().map(|city| city.key.clone()).collect();
    let day = today(app);
    let sent: Vec<_> = given
        .iter()
        .filter(|g| g.state == State::Sent)
        .filter_map(|g| Some((g.gives.answer.as_ref()?, compared(&asked, &members, g))))
        .collect();
    let figures = sent.iter().filter(|(_, figure)| figure.is_some()).count();
    let given_so_far = (figures, asked.stage == Stage::Closed);
    let sees =
        |reader| view(asked.asks.publication, (asked.asks.embargo, day), reader, given_so_far);
    let (view, public) = (sees(reader(v, &keys, &given)), sees(Reader::Public));
    let outcome = match view {
        View::Nothing(_) => None,
        View::Names => Some(Outcome::named(sent.iter().copied())),
        View::Spread => Some(Outcome::anonymous(sent.iter().copied())),
    };
    let is_own = |g: &&Given| g.state == State::Sent && v.own_cities().any(|city| *city == g.city);
    let own = given.iter().filter(is_own).cloned().collect();
    let answered = given.iter().filter(|g| g.gives_something()).count();
    match (v.may(Act::RunNetwork), view) {
        (true, _) => {}
        (false, View::Names) => given.retain(|g| g.state == State::Sent),
        (false, _) => given.clear(),
    }
    let (today, history) = (day, Vec::new());
    Ok(Seen {
        network,
        asked,
        members,
        given,
        view,
        public,
        outcome,
        own,
        answered,
        today,
        history,
    })
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
pub async fn csv(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let seen = seen(&app, &v, &network, &key).await?;
    Ok(picture::csv(&format!("{network}-{key}.csv"), files::as_csv(&v, &seen)))
}

/// `GET /networks/{network}/collections/{collection}/figures.json`: the same for programs.
pub async fn json(
    AppState(app): AppState<App>,
    v: Visitor,
    Path((network, key)): Path<(Key, Key)>,
) -> Answer {
    let seen = seen(&app, &v, &network, &key).await?;
    Ok(shared(&seen, files::as_json(&v, &seen)))
}

/// `GET /networks/{network}/collections/{collection}/figures.svg`: the drawing of the page.
pub async fn svg(AppState(app): AppState<App>, v: Visitor, Path(keys): Path<(Key, Key)>) -> Answer {
    drawing(&app, &v, &keys, File::Svg).await
}

/// `GET /networks/{network}/collections/{collection}/figures.png`
pub async fn png(AppState(app): AppState<App>, v: Visitor, Path(keys): Path<(Key, Key)>) -> Answer {
    drawing(&app, &v, &keys, File::Png).await
}

/// The drawing as a file, without the reader's own figure: a file goes from hand to hand.
async fn drawing(app: &App, v: &Visitor, (network, key): &(Key, Key), file: File) -> Answer {
    let seen = Seen { own: Vec::new(), ..seen(app, v, network, key).await? };
    let svg = outcome::picture(v, &seen)?;
    Ok(shared(&seen, picture::answer(app, svg, file).await?))
}

/// Pages of others may show what everybody sees, and nothing before.
fn shared(seen: &Seen, answer: Response) -> Response {
    match seen.public {
        View::Nothing(_) => answer,
        View::Names | View::Spread => for_all(answer),
    }
}
