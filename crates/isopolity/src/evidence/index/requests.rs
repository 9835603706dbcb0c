//! Indices of a city: the list, one of them with its files, the form that makes or changes one.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::composite::Reweighed;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use measure::{Key, Problem, Problems};

use super::columns::possible;
use super::forms::{self, Offered};
use super::pages::{self, Drawn, Form, Seen, Yours};
use super::{CityIndex, Made, Reckoned, files, reckon, store};
use crate::app::App;
use crate::evidence::cited::Cited;
use crate::evidence::free_key;
use crate::evidence::own::OwnTable;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::store::change::Change;
use crate::thread::{self, Kind, Thing};
use crate::web::forms::{Entered, Reading, Typed, parameters};
use crate::web::frame::{clash, moved_on};
use crate::web::picture::{self, File};
use crate::web::{Answer, Visitor, go};

/// What an index is called in addresses whose name makes none, and the address of its form.
const RESERVED: (&str, &[&str]) = ("index", &["new"]);
/// The most indices of one city.
const MOST_INDICES: usize = 50;
/// The most tables of one index.
const MOST_TABLES: usize = 20;

/// `GET /cities/{city}/indices`
pub async fn list(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    Ok(pages::list(&visitor, &app.evidence.load(), &city))
}

/// The index of an address.
fn index_of(app: &App, (city, key): (&Key, &Key)) -> Result<Arc<CityIndex>, Refusal> {
    let figures = app.evidence.load();
    figures.index.get(city, key).map(Arc::clone).ok_or(Refusal::NotFound)
}

/// `GET /cities/{city}/indices/{index}`
pub async fn one(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let index = index_of(&app, (&city.key, &key))?;
    let outcome = index.outcome(&app).await?;
    let yours = match outcome.as_ref() {
        Ok(found) => yours(&index.made, found, &parameters(&query.unwrap_or_default())),
        Err(_) => Yours::default(),
    };
    Ok(pages::one(&visitor, &Seen { city: &city, index: &index, outcome: &outcome, yours: &yours }))
}

/// The weights of the address, where there are any, and what they make of the index.
fn yours(made: &Made, found: &Reckoned, typed: &Typed) -> Yours {
    let mut reading = Reading::of(typed);
    let mut weights = BTreeMap::new();
    for (part, _) in made.parts() {
        let field = pages::weight_field(part.key());
        if let Some(weight) = reading.real_or_none(&field, 0.0, forms::LARGEST_WEIGHT)
            && !are_same(weight, part.weight())
        {
            weights.insert(part.key().clone(), weight);
        }
    }
    let reweighed = reading.done(()).and_then(|()| found.index.reweigh(&weights).map_err(placed));
    match reweighed {
        Ok(_) if weights.is_empty() => Yours { typed: typed.clone(), ..Yours::default() },
        Ok(reweighed) => {
            Yours { typed: typed.clone(), weights, made: Some(reweighed), ..Yours::default() }
        }
        Err(problems) => {
            let named = problems.into_iter().map(|problem| forms::named(problem, made));
            Yours { typed: typed.clone(), problems: named.collect(), ..Yours::default() }
        }
    }
}

fn are_same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-9
}

/// Problems of weights at the fields of the form.
fn placed(problems: Problems) -> Problems {
    let mut all = Problems::default();
    for problem in problems {
        let key = problem.place.rsplit('/').next().and_then(|key| Key::parse(key).ok());
        let place = key.map_or_else(|| problem.place.clone(), |key| pages::weight_field(&key));
        all.add(Problem { place, ..problem });
    }
    all
}

/// An index that could be reckoned, for one of its files.
async fn reckoned(
    app: &App,
    (city, key): (&Key, &Key),
) -> Result<(Arc<CityIndex>, Arc<super::Outcome>), Refusal> {
    let index = index_of(app, (city, key))?;
    let outcome = index.outcome(app).await?;
    if outcome.is_err() { Err(Refusal::NotFound) } else { Ok((index, outcome)) }
}

/// `GET /cities/{city}/indices/{index}/recipe.json`: every choice, as the command line reads it.
pub async fn recipe(State(app): State<App>, Path((city, key)): Path<(Key, Key)>) -> Answer {
    let index = index_of(&app, (&city, &key))?;
    let text = serde_json::to_string_pretty(&index.made.recipe).map_err(Refusal::fault)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// `GET /cities/{city}/indices/{index}/table.csv`: the figures of which it is made.
pub async fn table(State(app): State<App>, Path((city, key)): Path<(Key, Key)>) -> Answer {
    let (index, outcome) = reckoned(&app, (&city, &key)).await?;
    let found = outcome.as_ref().as_ref().map_err(|_| Refusal::NotFound)?;
    Ok(picture::csv(&format!("{city}-{}-table.csv", index.key), files::table(&found.panel)))
}

/// `GET /cities/{city}/indices/{index}/scores.csv`
pub async fn scores_csv(State(app): State<App>, Path((city, key)): Path<(Key, Key)>) -> Answer {
    let (index, outcome) = reckoned(&app, (&city, &key)).await?;
    let found = outcome.as_ref().as_ref().map_err(|_| Refusal::NotFound)?;
    Ok(picture::csv(&format!("{city}-{}.csv", index.key), files::scores(found)))
}

/// `GET /cities/{city}/indices/{index}/scores.json`: the same for programs, with other weights where the
/// address has some.
pub async fn scores_json(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let (index, outcome) = reckoned(&app, (&city, &key)).await?;
    let found = outcome.as_ref().as_ref().map_err(|_| Refusal::NotFound)?;
    let yours = yours(&index.made, found, &parameters(&query.unwrap_or_default()));
    if let Some(problem) = yours.problems.first() {
        return Err(Refusal::Unreadable(visitor.say_problem(problem)));
    }
    let page = format!("{}{}", app.settings.base_url, index.href());
    let with = yours.made.as_ref().map(|made: &Reweighed| (&yours.weights, made));
    Ok(files::json(&index, found, &page, with))
}

/// `GET /cities/{city}/indices/{index}/chart.svg`: the drawing of the page.
pub async fn svg(State(app): State<App>, v: Visitor, Path(keys): Path<(Key, Key)>) -> Answer {
    drawing(&app, &v, &keys, File::Svg).await
}

/// `GET /cities/{city}/indices/{index}/chart.png`
pub async fn png(State(app): State<App>, v: Visitor, Path(keys): Path<(Key, Key)>) -> Answer {
    drawing(&app, &v, &keys, File::Png).await
}

async fn drawing(app: &App, v: &Visitor, (city, key): &(Key, Key), file: File) -> Answer {
    let city = find_city(app, city).await?;
    let (index, outcome) = reckoned(app, (&city.key, key)).await?;
    let found = outcome.as_ref().as_ref().map_err(|_| Refusal::NotFound)?;
    let svg = pages::picture(v, &Drawn { city: &city, index: &index, found })?;
    picture::answer(app, svg, file).await
}

/// The tables of a city that have figures of places.
fn fit_tables(app: &App, city: &Key) -> Vec<Arc<OwnTable>> {
    let figures = app.evidence.load();
    let has_places = |table: &&Arc<OwnTable>| !possible(table).is_empty();
    figures.own.of(city).filter(has_places).map(Arc::clone).collect()
}

/// What an officer makes an index of.
struct Desk {
    city: City,
    /// The tables that have figures of places.
    fit: Vec<Arc<OwnTable>>,
    /// Those that she chose.
    chosen: Vec<Arc<OwnTable>>,
    offered: Vec<Offered>,
    /// The index that she changes.
    index: Option<(Key, store::Kept)>,
}

impl Desk {
    /// The tables that were named, beside those that the index needs; the only one there is needs no name.
    async fn open(
        app: &App,
        city: &Key,
        key: Option<&Key>,
        typed: &Typed,
    ) -> Result<Self, Refusal> {
        let city = find_city(app, city).await?;
        let index = match key {
            Some(key) => {
                let kept = store::index(&app.store, &city.key, key).await?;
                Some((key.clone(), kept.ok_or(Refusal::NotFound)?))
            }
            None => None,
        };
        let fit = fit_tables(app, &city.key);
        let needed: Vec<&Key> = index.iter().flat_map(|(_, kept)| kept.made.tables()).collect();
        let named: Vec<&str> = typed.all("table").take(MOST_TABLES).collect();
        let is_chosen = |table: &&Arc<OwnTable>| {
            needed.contains(&&table.key) || named.contains(&table.key.as_str()) || fit.len() == 1
        };
        let chosen: Vec<_> = fit.iter().filter(is_chosen).map(Arc::clone).collect();
        let offered = forms::offered(&chosen);
        Ok(Self { city, fit, chosen, offered, index })
    }

    fn made(&self) -> Option<&Made> {
        self.index.as_ref().map(|(_, kept)| &kept.made)
    }

    fn page(
        &self,
        v: &Visitor,
        entered: &Entered,
        looked: Option<&::composite::Index>,
    ) -> Response {
        let index = self.index.as_ref().map(|(key, kept)| (key, &kept.made, kept.version));
        let (city, fit, chosen) = (&self.city, &self.fit, &self.chosen);
        pages::form(v, &Form { city, fit, chosen, offered: &self.offered, index, entered, looked })
    }

    /// The address of the form.
    fn href(&self) -> String {
        let base = format!("/cities/{}/indices", self.city.key);
        match &self.index {
            Some((key, _)) => format!("{base}/{key}/edit"),
            None => format!("{base}/new"),
        }
    }

    /// What is meant, with the order that it makes; or everything that is wrong with it.
    async fn meant(
        &self,
        app: &App,
        typed: &Typed,
    ) -> Result<Result<(Made, ::composite::Index), Problems>, Refusal> {
        let figures = app.evidence.load();
        let own = self.index.as_ref().map(|(key, _)| key);
        let others = figures.index.of(&self.city.key).filter(|index| Some(&index.key) != own);
        let others: Vec<&str> = others.map(|index| index.name()).collect();
        let made = match forms::read(typed, &self.offered, self.made(), &others) {
            Ok(made) => made,
            Err(problems) => return Ok(Err(problems)),
        };
        let tables = self.chosen.clone();
        let looked = app.aside(move || (reckon::looked_at(&made, &tables), made)).await?;
        Ok(match looked {
            (Ok(index), made) => Ok((made, index)),
            (Err(problems), made) => Err(forms::placed(problems, &made)),
        })
    }

    /// Somebody else changed the index meanwhile: both are shown, each field with whose it is.
    fn clash(&self, v: &Visitor, typed: &Typed, kept: &store::Kept) -> Refusal {
        let typed = forms::with_unticked(typed, &self.offered);
        let saved = forms::filled(&self.offered, Some(&kept.made));
        match clash(&typed, &saved, kept.version, &self.href()) {
            Refusal::Conflict(mut clash) => {
                for field in &mut clash.fields {
                    let of = self.offered.iter().find(|one| one.has(&field.name));
                    field.label = of.map(|one| pages::label_of(v, one, &field.name));
                }
                Refusal::Conflict(clash)
            }
            other => other,
        }
    }
}

/// `GET /cities/{city}/indices/new`
pub async fn new_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    RawQuery(query): RawQuery,
) -> Answer {
    let desk = Desk::open(&app, &key, None, &parameters(&query.unwrap_or_default())).await?;
    let filled = forms::filled(&desk.offered, None);
    Ok(desk.page(&visitor, &Entered::fresh(filled), None))
}

/// `POST /cities/{city}/indices/new`: shows what the index would be, or keeps it.
pub async fn add(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let desk = Desk::open(&app, &key, None, &typed).await?;
    let (made, looked) = match desk.meant(&app, &typed).await? {
        Ok(meant) => meant,
        Err(problems) => return Ok(desk.page(&visitor, &Entered::refused(typed, problems), None)),
    };
    if typed.get("act") == "look" {
        return Ok(desk.page(&visitor, &Entered::fresh(typed), Some(&looked)));
    }
    let city = &desk.city.key;
    let mut change = app.change(visitor.author()).await?;
    let others = store::names(&mut change, city).await?;
    if let Some(problem) = no_room(&others, &made) {
        drop(change);
        return Ok(desk.page(&visitor, &Entered::refused(typed, problem.into()), None));
    }
    let key = free_key(&others, &made.recipe.name, RESERVED).unwrap_or_else(|| city.clone());
    if !store::add(&mut change, (city, &key), &made).await? {
        return Err(Refusal::fault("a name that was free is taken within one change"));
    }
    note(&mut change, "add", (city, &key), None, Some(&made)).await?;
    change.commit().await?;
    crate::evidence::fill(&app).await?;
    Ok(go(&format!("/cities/{city}/indices/{key}?done=index-saved")))
}

/// Why a new index has no place beside the others of its city.
fn no_room(others: &[(Key, String)], made: &Made) -> Option<Problem> {
    let name = &made.recipe.name;
    if others.iter().any(|(_, other)| other == name) {
        return Some(Problem::new("index-name-taken", "index-name").with("typed", name));
    }
    let is_full = others.len() >= MOST_INDICES;
    is_full.then(|| Problem::new("index-too-many", "index-name").with("most", MOST_INDICES))
}

/// A line in the journal: name, version and mark of the recipe, before and after.
async fn note(
    change: &mut Change,
    act: &str,
    (city, key): (&Key, &Key),
    before: Option<&Made>,
    after: Option<&Made>,
) -> Result<(), Refusal> {
    let told = |made: &Made| {
        let recipe = &made.recipe;
        (recipe.name.clone(), recipe.version, format!("{:016x}", recipe.mark()))
    };
    let (before, after) = (before.map(told), after.map(told));
    let thing = ("index", key.as_str());
    change.note(act, thing, Some(city.as_str()), before.as_ref(), after.as_ref()).await?;
    Ok(())
}

/// `GET /cities/{city}/indices/{index}/edit`
pub async fn edit_form(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    RawQuery(query): RawQuery,
) -> Answer {
    let asked = parameters(&query.unwrap_or_default());
    let desk = Desk::open(&app, &city, Some(&key), &asked).await?;
    let filled = forms::filled(&desk.offered, desk.made());
    Ok(desk.page(&visitor, &Entered::fresh(filled), None))
}

/// `POST /cities/{city}/indices/{index}/edit`: shows what the index would be, or changes it.
pub async fn change(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let desk = Desk::open(&app, &city, Some(&key), &typed).await?;
    let Some((_, kept)) = &desk.index else { return Err(Refusal::NotFound) };
    let (made, looked) = match desk.meant(&app, &typed).await? {
        Ok(meant) => meant,
        Err(problems) => return Ok(desk.page(&visitor, &Entered::refused(typed, problems), None)),
    };
    if typed.get("act") == "look" {
        return Ok(desk.page(&visitor, &Entered::fresh(typed), Some(&looked)));
    }
    let page = format!("/cities/{city}/indices/{key}");
    if is_unchanged(&made, &kept.made) {
        return Ok(go(&page));
    }
    let mut change = app.change(visitor.author()).await?;
    let versions = (&made, &kept.made);
    let is_current = kept.version == typed.version();
    if !is_current || !store::change(&mut change, (&city, &key), versions, kept.version).await? {
        drop(change);
        let now = store::index(&app.store, &city, &key).await?.ok_or(Refusal::NotFound)?;
        return Err(desk.clash(&visitor, &typed, &now));
    }
    note(&mut change, "edit", (&city, &key), Some(&kept.made), Some(&made)).await?;
    change.commit().await?;
    crate::evidence::fill(&app).await?;
    Ok(go(&format!("{page}?done=index-saved")))
}

/// Whether nothing was chosen otherwise: then it is no new version.
fn is_unchanged(made: &Made, kept: &Made) -> bool {
    let mut same = made.clone();
    same.recipe.version = kept.recipe.version;
    same == *kept
}

/// `POST /cities/{city}/indices/{index}/remove`
pub async fn remove(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?.key;
    let kept = store::index(&app.store, &city, &key).await?.ok_or(Refusal::NotFound)?;
    let page = format!("/cities/{city}/indices/{key}");
    let mut change = app.change(visitor.author()).await?;
    if !store::remove(&mut change, (&city, &key), typed.version()).await? {
        let typed = Typed::of([("version", typed.get("version"))]);
        return Err(moved_on(&typed, kept.version, &format!("{page}/remove"), &page));
    }
    let cited = Cited::Index { city: city.clone(), index: key.clone() };
    let thing = Thing::new(Kind::Evidence, cited.to_string());
    thread::cut_after(&mut change, &thing, Kind::Need).await?;
    note(&mut change, "remove", (&city, &key), Some(&kept.made), None).await?;
    change.commit().await?;
    crate::evidence::fill(&app).await?;
    Ok(go(&format!("/cities/{city}/indices?done=index-removed")))
}
