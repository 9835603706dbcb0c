//! What happens at each address about outlines.

use ::publish::shape::{self, Shapes};
use axum::extract::{Path, State};
use axum::response::Response;
use measure::{Problem, Problems};

use super::{About, forms, pages, store};
use crate::app::App;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::{Answer, Upload, Visitor, go};

/// `GET /evidence/shapes`: what is kept, and the form.
pub async fn list(State(app): State<App>, visitor: Visitor) -> Answer {
    Ok(pages::list(&visitor, &app.evidence.load(), &Entered::default(), &[]))
}

/// `POST /evidence/shapes`: examines a file and lets it wait to be confirmed; no map changes.
pub async fn look(State(app): State<App>, visitor: Visitor, sent: Upload) -> Answer {
    let said = match forms::said(&sent) {
        Ok(said) => said,
        Err(problems) => {
            let entered = Entered::refused(sent.typed, problems);
            return Ok(pages::list(&visitor, &app.evidence.load(), &entered, &[]));
        }
    };
    let (file, property) = (sent.file, said.property.clone());
    let read = app.aside(move || shape::read(&file, property.as_deref())).await?;
    let taken = match read {
        Ok(taken) => taken,
        Err(problems) => return Ok(refused(&app, &visitor, sent.typed, problems)),
    };
    let about = About {
        name: said.name,
        source: said.source,
        licence: said.licence,
        places: taken.shapes.places().len(),
        property: taken.property,
        passed_over: taken.passed_over,
    };
    let mut change = app.change(visitor.author()).await?;
    let id = store::wait(&mut change, &about, &taken.shapes).await?;
    change.note("look", ("shapes", &id), None, None::<&()>, Some(&about)).await?;
    change.commit().await?;
    Ok(go(&format!("/evidence/shapes/{id}")))
}

/// The form again, with everything that is wrong with the file.
fn refused(app: &App, visitor: &Visitor, typed: Typed, problems: Problems) -> Response {
    let found: Vec<Problem> = problems.into_iter().collect();
    let mut summary = Problems::default();
    summary.add(Problem::new("file-refused", "file").with("n", found.len()));
    let entered = Entered::refused(typed, summary);
    pages::list(visitor, &app.evidence.load(), &entered, &found)
}

/// What is said of outlines that wait, the outlines as text, and their key.
async fn waiting(app: &App, id: &str) -> Result<(About, String, String), Refusal> {
    let (about, outlines) = store::waiting(&app.store, id).await?.ok_or(Refusal::NotFound)?;
    let key = forms::key(&about.name).ok_or(Refusal::NotFound)?;
    Ok((about, outlines, key))
}

/// The version of the outlines of a key and what is said of them; 0 where there are none. The store
/// is asked: what cannot be drawn is not in memory, and can be replaced.
async fn there(app: &App, key: &str) -> Result<(i64, Option<About>), Refusal> {
    let kept = store::outlines(&app.store, key).await?;
    Ok(kept.map_or((0, None), |kept| (kept.version, Some(kept.about))))
}

/// `GET /evidence/shapes/{shape}`: what would be kept.
pub async fn preview(State(app): State<App>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let (about, outlines, key) = waiting(&app, &id).await?;
    let shapes = app.aside(move || Shapes::kept(&outlines)).await?.map_err(Refusal::fault)?;
    let (version, before) = there(&app, &key).await?;
    let waiting = pages::Waiting { id: &id, about: &about, shapes: &shapes, version };
    Ok(pages::preview(&visitor, &app.evidence.load(), &waiting, before.as_ref()))
}

/// `POST /evidence/shapes/{shape}`: keeps what was looked at.
pub async fn keep(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    typed: Typed,
) -> Answer {
    let (about, _, key) = waiting(&app, &id).await?;
    let (version, before) = there(&app, &key).await?;
    let mut change = app.change(visitor.author()).await?;
    if typed.version() == version && store::keep(&mut change, &id, &key, version).await? {
        change.note("load", ("shapes", &key), None, before.as_ref(), Some(&about)).await?;
        change.commit().await?;
        crate::evidence::fill(&app).await?;
        return Ok(go("/evidence/shapes?done=saved"));
    }
    drop(change);
    let (version, before) = there(&app, &key).await?;
    let told = |about: &About| Typed::of([("source", about.source.clone())]);
    let saved = before.as_ref().map_or_else(|| told(&About::default()), told);
    Err(clash(&told(&about), &saved, version, &format!("/evidence/shapes/{id}")))
}

/// `POST /evidence/shapes/{shape}/remove`
pub async fn remove(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<String>,
    typed: Typed,
) -> Answer {
    let (version, before) = there(&app, &key).await?;
    let before = before.ok_or(Refusal::NotFound)?;
    let mut change = app.change(visitor.author()).await?;
    if typed.version() == version && store::remove(&mut change, &key, version).await? {
        change.note("remove", ("shapes", &key), None, Some(&before), None::<&()>).await?;
        change.commit().await?;
        crate::evidence::fill(&app).await?;
        return Ok(go("/evidence/shapes?done=saved"));
    }
    drop(change);
    let saved = Typed::of([("source", before.source)]);
    let form = format!("/evidence/shapes/{key}/remove");
    Err(clash(&typed, &saved, version, &form))
}
