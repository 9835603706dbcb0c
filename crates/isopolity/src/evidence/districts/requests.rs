//! What happens at each address about districts.

use std::sync::Arc;

use ::publish::shape::{self, Shapes, Taken};
use axum::extract::{Path, State};
use axum::response::Response;
use measure::{Key, Problem, Problems};

use super::pages::{self, View, Waiting};
use super::{Found, Look, forms, found, spreading, store};
use crate::app::App;
use crate::evidence::own::OwnTable;
use crate::evidence::requests::for_all;
use crate::evidence::shapes::{About, Outlines};
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::picture::{self, File};
use crate::web::{Answer, Upload, Visitor, go};

/// What an address names: a city, a table of its own that tells who lives where, and its outlines.
struct At {
    city: City,
    table: Arc<OwnTable>,
    outlines: Option<Arc<Outlines>>,
}

impl At {
    async fn find(app: &App, (city, table): (&Key, &Key)) -> Result<Self, Refusal> {
        let city = find_city(app, city).await?;
        let figures = app.evidence.load();
        let table = figures.own.get(&city.key, table).ok_or(Refusal::NotFound)?;
        if !super::fits(table) {
            return Err(Refusal::NotFound);
        }
        let outlines = figures.districts_of(table).cloned();
        Ok(Self { city, table: Arc::clone(table), outlines })
    }

    /// The page on which its outlines are kept.
    fn outlines_page(&self) -> String {
        format!("/cities/{}/figures/{}/outlines", self.city.key, self.table.key)
    }
}

/// What is looked at, and what was asked for and is not there.
struct Looked {
    at: At,
    look: Look,
    missed: Vec<String>,
    found: Arc<Found>,
}

impl Looked {
    async fn at(app: &App, v: &Visitor, of: (&Key, &Key)) -> Result<Self, Refusal> {
        let at = At::find(app, of).await?;
        let asked = (v.sought("time"), v.sought("group"));
        let (look, missed) = {
            let spreading = spreading(&at.table).ok_or(Refusal::NotFound)?;
            forms::look(&spreading, (&asked.0, &asked.1))
        };
        let found = found(app, &at.table, at.outlines.as_ref(), look.clone()).await?;
        Ok(Self { at, look, missed, found })
    }

    /// The same for a file: one of another time or group than was asked for would be taken for it.
    async fn for_a_file(app: &App, v: &Visitor, of: (&Key, &Key)) -> Result<Self, Refusal> {
        let looked = Self::at(app, v, of).await?;
        if looked.missed.is_empty() { Ok(looked) } else { Err(Refusal::NotFound) }
    }

    fn view(&self) -> Result<View<'_>, Refusal> {
        let table = &self.at.table;
        Ok(View {
            city: &self.at.city,
            table,
            outlines: self.at.outlines.as_deref(),
            spreading: spreading(table).ok_or(Refusal::NotFound)?,
            look: &self.look,
            missed: &self.missed,
            found: &self.found,
        })
    }
}

/// `GET /cities/{city}/figures/{figures}/districts`
pub async fn page(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    let looked = Looked::at(&app, &visitor, (&city, &table)).await?;
    Ok(pages::page(&visitor, &looked.view()?))
}

/// `GET /cities/{city}/figures/{figures}/districts.csv`: every measure, a row each.
pub async fn csv(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    let looked = Looked::for_a_file(&app, &visitor, (&city, &table)).await?;
    Ok(pages::files::csv_file(&visitor, &looked.view()?))
}

/// `GET /cities/{city}/figures/{figures}/districts.json`: the same, with the districts.
pub async fn json(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    let looked = Looked::for_a_file(&app, &visitor, (&city, &table)).await?;
    Ok(for_all(pages::files::json_file(&visitor, &looked.view()?)))
}

/// `GET /cities/{city}/figures/{figures}/districts.svg`
pub async fn svg(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    drawing(&app, &visitor, (&city, &table), File::Svg).await
}

/// `GET /cities/{city}/figures/{figures}/districts.png`
pub async fn png(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    drawing(&app, &visitor, (&city, &table), File::Png).await
}

/// The map as a file.
async fn drawing(app: &App, v: &Visitor, of: (&Key, &Key), file: File) -> Answer {
    let looked = Looked::for_a_file(app, v, of).await?;
    let svg = pages::map::standalone(v, &looked.view()?)?;
    picture::answer(app, svg, file).await.map(for_all)
}

/// `GET /cities/{city}/figures/{figures}/outlines`: what is kept, and the form.
pub async fn outlines(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
) -> Answer {
    let at = At::find(&app, (&city, &table)).await?;
    Ok(form(&visitor, &at, &Entered::default(), &[]))
}

fn form(v: &Visitor, at: &At, entered: &Entered, wrong: &[Problem]) -> Response {
    pages::outlines::form(v, (&at.city, &at.table), at.outlines.as_deref(), (entered, wrong))
}

/// `POST /cities/{city}/figures/{figures}/outlines`: examines a file and lets it wait to be confirmed; no map
/// changes.
pub async fn look(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
    sent: Upload,
) -> Answer {
    let at = At::find(&app, (&city, &table)).await?;
    let said = match forms::said(&sent) {
        Ok(said) => said,
        Err(problems) => {
            return Ok(form(&visitor, &at, &Entered::refused(sent.typed, problems), &[]));
        }
    };
    let (file, property) = (sent.file, said.property.clone());
    let code_of = &::evidence::own::code_of;
    let read = app.aside(move || shape::read_named(&file, property.as_deref(), code_of)).await?;
    match read {
        Ok(taken) => wait(&app, &visitor, &at, (said, taken)).await,
        Err(problems) => Ok(refused(&visitor, &at, sent.typed, problems)),
    }
}

/// Lets what was read wait to be confirmed.
async fn wait(app: &App, v: &Visitor, at: &At, (said, taken): (forms::Said, Taken)) -> Answer {
    let about = About {
        name: at.table.name().to_owned(),
        source: said.source,
        licence: said.licence,
        places: taken.shapes.places().len(),
        property: taken.property,
        passed_over: taken.passed_over,
    };
    let (city, table) = (&at.city.key, &at.table.key);
    let mut change = app.change(v.author()).await?;
    let id = store::wait(&mut change, (city, table), &about, &taken.shapes).await?;
    let thing = ("district-outlines", id.as_str());
    change.note("look", thing, Some(city.as_str()), None::<&()>, Some(&about)).await?;
    change.commit().await?;
    Ok(go(&format!("{}/{id}", at.outlines_page())))
}

/// The form again, with everything that is wrong with the file.
fn refused(v: &Visitor, at: &At, typed: Typed, problems: Problems) -> Response {
    let found: Vec<Problem> = problems.into_iter().collect();
    let summary = Problem::new("file-refused", "file").with("n", found.len());
    form(v, at, &Entered::refused(typed, summary.into()), &found)
}

/// What waits for this table: what is said of it, and the outlines as text.
async fn waiting(app: &App, at: &At, id: &str) -> Result<(About, String), Refusal> {
    let of = (&at.city.key, &at.table.key);
    store::waiting(&app.store, of, id).await?.ok_or(Refusal::NotFound)
}

/// The version of the outlines of a table and what is said of them; 0 where there are none. The store
/// is asked: what this node has in memory may be older.
async fn there(app: &App, at: &At) -> Result<(i64, Option<About>), Refusal> {
    let kept = store::outlines(&app.store, &at.city.key, &at.table.key).await?;
    Ok(kept.map_or((0, None), |kept| (kept.version, Some(kept.about))))
}

/// `GET /cities/{city}/figures/{figures}/outlines/{waiting}`: what would be kept, and which districts fit.
pub async fn preview(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table, id)): Path<(Key, Key, String)>,
) -> Answer {
    let at = At::find(&app, (&city, &table)).await?;
    let (about, outlines) = waiting(&app, &at, &id).await?;
    let read = app.aside(move || Shapes::kept(&outlines)).await?;
    let shapes = read.map_err(Refusal::fault)?;
    let (version, before) = there(&app, &at).await?;
    let waiting = Waiting { id: &id, about: &about, shapes: &shapes, version };
    let spreading = spreading(&at.table).ok_or(Refusal::NotFound)?;
    let of = (&at.city, at.table.as_ref());
    Ok(pages::outlines::preview(&visitor, of, &spreading, &waiting, before.as_ref()))
}

/// `POST /cities/{city}/figures/{figures}/outlines/{waiting}`: keeps what was looked at.
pub async fn keep(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table, id)): Path<(Key, Key, String)>,
    typed: Typed,
) -> Answer {
    let at = At::find(&app, (&city, &table)).await?;
    let (about, _) = waiting(&app, &at, &id).await?;
    let (version, before) = there(&app, &at).await?;
    let mut change = app.change(visitor.author()).await?;
    if typed.version() == version && store::keep(&mut change, &city, &id, version).await? {
        let thing = ("district-outlines", table.as_str());
        change.note("load", thing, Some(city.as_str()), before.as_ref(), Some(&about)).await?;
        change.commit().await?;
        crate::evidence::fill(&app).await?;
        return Ok(go(&format!("{}?done=saved", super::href(&city, &table))));
    }
    drop(change);
    let (version, before) = there(&app, &at).await?;
    let told = |about: &About| Typed::of([("source", about.source.clone())]);
    let saved = told(&before.unwrap_or_default());
    Err(clash(&told(&about), &saved, version, &format!("{}/{id}", at.outlines_page())))
}

/// `POST /cities/{city}/figures/{figures}/outlines/remove`
pub async fn remove(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, table)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let at = At::find(&app, (&city, &table)).await?;
    let (version, before) = there(&app, &at).await?;
    let before = before.ok_or(Refusal::NotFound)?;
    let mut change = app.change(visitor.author()).await?;
    if typed.version() == version && store::remove(&mut change, (&city, &table), version).await? {
        let thing = ("district-outlines", table.as_str());
        change.note("remove", thing, Some(city.as_str()), Some(&before), None::<&()>).await?;
        change.commit().await?;
        crate::evidence::fill(&app).await?;
        return Ok(go(&format!("{}?done=saved", at.outlines_page())));
    }
    drop(change);
    let saved = Typed::of([("source", before.source)]);
    Err(clash(&typed, &saved, version, &format!("{}/remove", at.outlines_page())))
}
