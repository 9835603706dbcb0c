//! What happens at each address about evidence.

use axum::extract::{Path, State};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use measure::{Key, Problem, Problems, Territory};

use super::beside::{Choice, alike};
use super::forms::{self, Form};
use super::load::{self, Taken};
use super::{Figures, pages, store, words};
use crate::app::App;
use crate::network::{City, cities, countries_around, find_city, liken, likened};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::clash;
use crate::web::picture::{self, File};
use crate::web::{Answer, Upload, Visitor, go};

/// `GET /evidence`
pub async fn list(State(app): State<App>, visitor: Visitor) -> Answer {
    Ok(pages::list(&visitor, &app.evidence.load()))
}

/// `GET /evidence/tables`: every table with its files.
pub async fn tables(State(app): State<App>, visitor: Visitor) -> Answer {
    Ok(pages::tables::tables(&visitor, &app.evidence.load()))
}

/// `GET /evidence/{indicator}`: the page, or one of its files.
pub async fn indicator(
    State(app): State<App>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Answer {
    let (key, subject, form) = forms::asked(&name);
    if let Some(answer) = by_month(&app, &visitor, key, form).await {
        return answer;
    }
    let svg = {
        let figures = app.evidence.load();
        let shown = pages::Shown::of(&visitor, &figures, key).ok_or(Refusal::NotFound)?;
        // A file of another year than the one that was asked for would be taken for it.
        if form != Form::Page && !shown.missed.is_empty() {
            return Err(Refusal::NotFound);
        }
        match form {
            Form::Page => return Ok(pages::indicator(&visitor, &shown)),
            Form::Sdmx => {
                return Ok(picture::csv(&format!("{key}.sdmx.csv"), sdmx_csv(shown.part)?));
            }
            Form::Csv => return Ok(pages::files::table_file(&visitor, &shown, subject)),
            Form::Json => return Ok(for_all(pages::files::json_file(&visitor, &shown, subject))),
            Form::Picture(_) => pages::picture(&visitor, &shown, subject)?,
        }
    };
    picture::answer(&app, svg, file(form)).await.map(for_all)
}

/// What is asked of an indicator that exists by month or quarter only.
async fn by_month(app: &App, visitor: &Visitor, key: &str, form: Form) -> Option<Answer> {
    let svg = {
        let figures = app.evidence.load();
        let part = figures.by_month(key)?;
        let shown = pages::months::Shown::of(visitor, part)?;
        if form != Form::Page && !shown.missed.is_empty() {
            return Some(Err(Refusal::NotFound));
        }
        match form {
            Form::Page => return Some(Ok(pages::months::page(visitor, &shown))),
            Form::Csv => return Some(Ok(pages::months::table_file(visitor, &shown))),
            Form::Json => {
                return Some(Ok(for_all(pages::months::json_file(visitor, &shown))));
            }
            Form::Sdmx => {
                let name = format!("{key}.sdmx.csv");
                return Some(sdmx_csv(part).map(|text| picture::csv(&name, text)));
            }
            Form::Picture(_) => pages::months::picture(visitor, &shown),
        }
    };
    Some(match svg {
        Ok(svg) => picture::answer(app, svg, file(form)).await.map(for_all),
        Err(refused) => Err(refused),
    })
}

/// Public figures and their drawings may be shown by the pages of others.
pub(super) fn for_all(mut answer: Response) -> Response {
    for (name, value) in FOR_ALL {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

const FOR_ALL: [(HeaderName, &str); 2] = [
    (HeaderName::from_static("cross-origin-resource-policy"), "cross-origin"),
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
];

/// The figures of an indicator as SDMX-CSV, of all places and groups.
fn sdmx_csv(part: &super::Part) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    let own = part.own_figures();
    ::evidence::write_sdmx_csv(&own, ::evidence::Layout::Dataflow, &mut bytes)
        .map_err(Refusal::fault)?;
    String::from_utf8(bytes).map_err(Refusal::fault)
}

fn file(form: Form) -> File {
    match form {
        Form::Picture(file) => file,
        _ => File::Svg,
    }
}

/// `GET /cities/{city}/evidence`: what is known of the city's country, said to be the country's.
pub async fn city(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let peers = countries_around(&app, &city.key).await?;
    let chosen = likened(&app, &city.key).await?;
    let alike = alike(&city, chosen);
    Ok(pages::city::city(&visitor, &app.evidence.load(), &city, &peers, &alike))
}

/// `GET /cities/{city}/evidence/alike`: the cities among which an officer chooses.
pub async fn alike_form(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let choice = choice(&app, &city).await?;
    Ok(pages::beside::choose(&visitor, &city, &choice))
}

async fn choice(app: &App, city: &City) -> Result<Choice, Refusal> {
    Ok(Choice { alike: alike(city, cities(app).await?), chosen: likened(app, &city.key).await? })
}

/// `POST /cities/{city}/evidence/alike`
pub async fn choose_alike(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let now = choice(&app, &city).await?;
    let ticked = now.ticked(typed.all("other"));
    let is_current = typed.version() == now.version();
    if is_current && liken(&app, visitor.author(), &city.key, &now.keys(), &ticked).await? {
        return Ok(go(&format!("/cities/{}/evidence?done=saved", city.key)));
    }
    let now = choice(&app, &city).await?;
    let saved = now.keys().into_iter().map(|key| ("other", key.to_string()));
    let form = format!("/cities/{}/evidence/alike", city.key);
    Err(clash(&typed, &Typed::of(saved), now.version(), &form))
}

/// `GET /cities/{city}/evidence/{picture}`: the drawings of that page as files.
pub async fn city_picture(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, name)): Path<(Key, String)>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let peers = countries_around(&app, &city.key).await?;
    let (indicator, subject, form) = forms::asked(&name);
    let svg = {
        let figures: &Figures = &app.evidence.load();
        let place = Territory::parse(&city.country).map_err(|_| Refusal::NotFound)?;
        let (table, year) = (visitor.sought("table"), visitor.sought("year"));
        // The page is about one place.
        let is_other = |name: &str| {
            let asked = visitor.sought(name);
            !asked.is_empty() && asked != place.as_str()
        };
        if is_other("place") || is_other("within") {
            return Err(Refusal::NotFound);
        }
        let shown = pages::Shown::of_country(figures, indicator, (&place, &peers), (&table, &year))
            .ok_or(Refusal::NotFound)?;
        match form {
            Form::Page => return Ok(go(&format!("/evidence/{indicator}?place={place}"))),
            Form::Csv | Form::Sdmx => {
                return Ok(pages::files::table_file(&visitor, &shown, subject));
            }
            Form::Json => return Ok(for_all(pages::files::json_file(&visitor, &shown, subject))),
            Form::Picture(_) => pages::picture(&visitor, &shown, subject)?,
        }
    };
    picture::answer(&app, svg, file(form)).await.map(for_all)
}

/// `GET /evidence/load`
pub async fn load_form(visitor: Visitor) -> Answer {
    Ok(pages::load::load_form(&visitor, &Entered::default(), &[]))
}

/// `POST /evidence/load`: examines a file and lets it wait to be confirmed; no figure changes.
pub async fn look(State(app): State<App>, visitor: Visitor, sent: Upload) -> Answer {
    let given = match forms::given(&sent) {
        Ok(given) => given,
        Err(problems) => {
            return Ok(pages::load::load_form(
                &visitor,
                &Entered::refused(sent.typed, problems),
                &[],
            ));
        }
    };
    let name = sent.typed.get("file_name").to_owned();
    let given = load::Given { name: Some(name).filter(|n| !n.is_empty()), ..given };
    let file = sent.file;
    let limits = load::limits_of_uploads();
    let examined = app.aside(move || load::examine(file.as_slice(), &given, limits)).await?;
    let (taken, packed) = match examined {
        Ok(found) => found,
        Err(problems) => return Ok(refused(&visitor, sent.typed, problems)),
    };
    let mut change = app.change(visitor.author()).await?;
    let id = store::wait(&mut change, &taken, &packed).await?;
    change.note("look", ("evidence", &id), None, None::<&()>, Some(&taken.extent)).await?;
    change.commit().await?;
    Ok(go(&format!("/evidence/load/{id}")))
}

/// The form again, with everything that is wrong with the file.
fn refused(visitor: &Visitor, typed: Typed, problems: Problems) -> Response {
    let found: Vec<Problem> = problems.into_iter().map(forms::worded).collect();
    let mut summary = Problems::default();
    summary.add(Problem::new("file-refused", "file").with("n", found.len()));
    pages::load::load_form(visitor, &Entered::refused(typed, summary), &found)
}

/// `GET /evidence/load/{waiting}`: what would be loaded, beside what is there.
pub async fn preview(State(app): State<App>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let taken = waiting(&app, &id).await?;
    super::fill(&app).await?;
    let version = load::version(&app, &taken).await?;
    let before = load::before(&app, &taken);
    Ok(pages::load::preview(&visitor, &id, version, before.as_ref(), &taken.extent))
}

async fn waiting(app: &App, id: &str) -> Result<Taken, Refusal> {
    store::waiting(&app.store, id).await?.ok_or(Refusal::NotFound)
}

/// `POST /evidence/load/{waiting}`: loads what was looked at.
pub async fn load(
    State(app): State<App>,
    visitor: Visitor,
    Path(id): Path<String>,
    typed: Typed,
) -> Answer {
    let taken = waiting(&app, &id).await?;
    super::fill(&app).await?;
    let version = load::version(&app, &taken).await?;
    let is_current = typed.version() == version;
    if is_current
        && load::keep(&app, app.change(visitor.author()).await?, &id, &taken, version).await?
    {
        return Ok(go("/evidence?done=figures-loaded"));
    }
    super::fill(&app).await?;
    let version = load::version(&app, &taken).await?;
    let there = load::before(&app, &taken).map(|e| words::extent(&visitor, &e));
    let saved = Typed::of([("figures", there.unwrap_or_default())]);
    let typed = Typed::of([("figures", words::extent(&visitor, &taken.extent))]);
    Err(clash(&typed, &saved, version, &format!("/evidence/load/{id}")))
}
