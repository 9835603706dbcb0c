//! A spreadsheet of figures: sent, told what its columns are, looked at, published, replaced, removed.

use ::evidence::keep::About;
use ::evidence::own::{Mapping, Own, read_own};
use ::evidence::{Layout, write_sdmx_csv};
use axum::extract::{Path, State};
use measure::{Key, Problem, Problems};
use sheet::Sheet;

use super::forms::{self, Answers};
use super::pages::{self, Outcome};
use super::{Told, Waiting, mark, reach, store};
use crate::app::App;
use crate::evidence::load::packed;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::{Answer, Upload, Visitor, go, picture};

/// The most letters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// `GET /cities/{city}/figures`
pub async fn list(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    Ok(pages::list(&visitor, &app.evidence.load(), &city))
}

/// `GET /cities/{city}/figures/{figures}`: a table as a page, or one of its files.
pub async fn table(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, name)): Path<(Key, String)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let endings = [".sdmx.csv", ".csv"];
    let ending = endings.into_iter().find(|ending| name.ends_with(ending)).unwrap_or_default();
    let key =
        Key::parse(name.strip_suffix(ending).unwrap_or(&name)).map_err(|_| Refusal::NotFound)?;
    let figures = app.evidence.load();
    let table = figures.own.get(&city.key, &key).ok_or(Refusal::NotFound)?;
    match ending {
        ".sdmx.csv" => {
            let mut bytes = Vec::new();
            write_sdmx_csv(&table.dataset, Layout::CodesAndLabels, &mut bytes)
                .map_err(Refusal::fault)?;
            Ok(picture::csv(&name, String::from_utf8(bytes).map_err(Refusal::fault)?))
        }
        ".csv" => Ok(pages::file(table)),
        _ => Ok(pages::table(&visitor, &city, table)),
    }
}

/// `POST /cities/{city}/figures/{figures}/remove`
pub async fn remove(
    State(app): State<App>,
    visitor: Visitor,
    Path((city, key)): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let kept = store::table(&app.store, &city.key, &key).await?.ok_or(Refusal::NotFound)?;
    let page = format!("/cities/{}/figures/{key}", city.key);
    let mut change = app.change(visitor.author()).await?;
    if !store::remove(&mut change, (&city.key, &key), typed.version()).await? {
        let typed = Typed::of([("version", typed.get("version"))]);
        return Err(moved_on(&typed, kept.version, &format!("{page}/remove"), &page));
    }
    let thing = ("own-figures", key.as_str());
    change
        .note("remove", thing, Some(city.key.as_str()), Some(&kept.told.about.title), None::<&()>)
        .await?;
    change.commit().await?;
    crate::evidence::fill(&app).await?;
    Ok(go(&format!("/cities/{}/figures?done=own-removed", city.key)))
}

/// `GET /cities/{city}/figures/new`
pub async fn new_form(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let typed = Typed::of([("table", visitor.sought("table"))]);
    Ok(pages::new_form(&visitor, &city, &Entered::fresh(typed)))
}

/// `POST /cities/{city}/figures/new`: keeps a spreadsheet that was sent, if it is one.
pub async fn receive(
    State(app): State<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
    sent: Upload,
) -> Answer {
    let city = find_city(&app, &key).await?;
    if sent.file.is_empty() {
        let problems = Problem::new("no-file", "file").into();
        return Ok(pages::new_form(&visitor, &city, &Entered::refused(sent.typed, problems)));
    }
    let wishes = forms::wishes(&sent.typed, &city);
    let (bytes, read) = aside(&app, move || {
        let read = Sheet::read(&sent.file, &wishes).map(drop);
        (sent.file, read)
    })
    .await?;
    if let Err(problems) = read {
        let problems = at_file(problems);
        return Ok(pages::new_form(&visitor, &city, &Entered::refused(sent.typed, problems)));
    }
    let name = sent.typed.get("file_name").chars().filter(|c| !c.is_control());
    let name: String = name.take(LONGEST_NAME).collect();
    let waiting = Waiting { id: app.random.id(), name, bytes };
    store::wait(&app.store, &city.key, &waiting, &app.now().to_string()).await?;
    let table = Key::parse(sent.typed.get("table")).map(|key| format!("?table={key}"));
    let table = table.unwrap_or_default();
    Ok(go(&format!("/cities/{}/figures/new/{}{table}", city.key, waiting.id)))
}

/// The problems of a file at its field; what a sentence may need is there.
fn at_file(problems: Problems) -> Problems {
    let mut all = Problems::default();
    all.extend(problems.into_iter().map(|p| Problem { place: "file".to_owned(), ..p }));
    all
}

/// Does what takes the processor and memory on a thread of its own, when its turn comes.
async fn aside<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Refusal> {
    let turn = app.turn().await;
    let work = move || {
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(work).await.map_err(Refusal::fault)
}

/// A spreadsheet on the desk.
struct Desk {
    city: City,
    waiting: Waiting,
    sheet: Sheet,
}

impl Desk {
    /// The spreadsheet that waits, read as it was wished; or why it cannot be read.
    async fn open(
        app: &App,
        (key, id): (&Key, &str),
        typed: &Typed,
    ) -> Result<Result<Self, (City, Problems)>, Refusal> {
        let city = find_city(app, key).await?;
        let waiting = store::waiting(&app.store, key, id).await?.ok_or(Refusal::NotFound)?;
        let wishes = forms::wishes(typed, &city);
        let (waiting, read) = aside(app, move || {
            let read = Sheet::read(&waiting.bytes, &wishes);
            (waiting, read)
        })
        .await?;
        Ok(match read {
            Ok(sheet) => Ok(Self { city, waiting, sheet }),
            Err(problems) => Err((city, at_file(problems))),
        })
    }

    /// What the form shows first: what was said the last time, else what the headings say. With
    /// whether all of it was said, so that it can be looked at at once.
    async fn first(&self, app: &App, asked: &Typed) -> Result<(Typed, bool), Refusal> {
        let head = &self.sheet.head;
        let said = store::said(&app.store, &self.city.key, &mark(head)).await?;
        let remembered = said.as_ref().and_then(|s| Mapping::remembered(head, &s.columns));
        let is_known = remembered.is_some();
        let mapping = remembered.unwrap_or_else(|| Mapping::guess(head));
        let said = said.unwrap_or_default();
        let wishes = forms::wishes(asked, &self.city);
        let today: String = app.now().to_string().chars().take(10).collect();
        let name = self.city.name.source_text();
        let filled = forms::filled((&self.sheet, &mapping), &said, &wishes, (&today, name));
        let table = if asked.get("table").is_empty() { &said.table } else { asked.get("table") };
        let kept = self.kept(app, table).await?;
        let version = kept.as_ref().map_or(0, |(_, version)| *version);
        let table = kept.map_or_else(String::new, |(key, _)| key.to_string());
        let own = [("table".to_owned(), table), ("version".to_owned(), version.to_string())];
        Ok((Typed::of(filled.pairs().iter().cloned().chain(own)), is_known))
    }

    /// The table that would be replaced, with its version.
    async fn kept(&self, app: &App, table: &str) -> Result<Option<(Key, i64)>, Refusal> {
        let Ok(key) = Key::parse(table) else { return Ok(None) };
        let kept = store::table(&app.store, &self.city.key, &key).await?;
        Ok(kept.map(|kept| (key, kept.version)))
    }

    /// How the spreadsheet is understood.
    async fn outcome(&self, app: &App, typed: &Typed) -> Result<(Outcome, Option<Answers>), Refusal> {
        let answers = match forms::read(typed, &self.sheet, &self.city) {
            Ok(answers) => answers,
            Err(problems) => return Ok((Outcome::Unclear(problems), None)),
        };
        let sheet = self.sheet.clone();
        let (answers, read) = aside(app, move || {
            let read = read_own(&sheet, &answers.mapping, &answers.settings);
            (answers, read)
        })
        .await?;
        Ok(match read {
            Ok(own) => (Outcome::Good(Box::new(own)), Some(answers)),
            Err(problems) => {
                let problems = forms::placed(problems);
                let outcome =
                    if forms::is_of_form(&problems) { Outcome::Unclear } else { Outcome::Wrong };
                (outcome(problems), None)
            }
        })
    }

    fn page(&self, visitor: &Visitor, typed: Typed, outcome: &Outcome) -> axum::response::Response {
        let entered = match outcome {
            Outcome::Unclear(problems) => Entered::refused(typed, problems.clone()),
            _ => Entered::fresh(typed),
        };
        let desk = pages::Desk { city: &self.city, waiting: &self.waiting, sheet: &self.sheet };
        pages::desk(visitor, &desk, &entered, outcome)
    }
}

/// `GET /cities/{city}/figures/new/{waiting}`
pub async fn look(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
) -> Answer {
    let desk = match Desk::open(&app, (&key, &id), &Typed::default()).await? {
        Ok(desk) => desk,
        Err((city, problems)) => return Ok(unreadable(&visitor, &city, problems)),
    };
    let asked = Typed::of([("table", visitor.sought("table"))]);
    let (typed, is_known) = desk.first(&app, &asked).await?;
    let outcome = if is_known { desk.outcome(&app, &typed).await?.0 } else { Outcome::Asked };
    Ok(desk.page(&visitor, typed, &outcome))
}

fn unreadable(visitor: &Visitor, city: &City, problems: Problems) -> axum::response::Response {
    pages::new_form(visitor, city, &Entered::refused(Typed::default(), problems))
}

/// `POST /cities/{city}/figures/new/{waiting}`: looks at a spreadsheet, or publishes its figures.
pub async fn decide(
    State(app): State<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let desk = match Desk::open(&app, (&key, &id), &typed).await? {
        Ok(desk) => desk,
        Err((city, problems)) => return Ok(unreadable(&visitor, &city, problems)),
    };
    // Another sheet or other letters: what was said was said of other columns.
    if typed.get("mark") != mark(&desk.sheet.head) {
        let (typed, _) = desk.first(&app, &typed).await?;
        return Ok(desk.page(&visitor, typed, &Outcome::Asked));
    }
    match desk.outcome(&app, &typed).await? {
        (Outcome::Good(own), Some(answers)) if typed.get("act") == "load" => {
            load(&app, &visitor, &desk, &typed, (*own, &answers)).await
        }
        (outcome, _) => Ok(desk.page(&visitor, typed, &outcome)),
    }
}

/// Publishes the figures, all or nothing.
async fn load(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    (mut own, answers): (Own, &Answers),
) -> Answer {
    let city = &desk.city.key;
    let version = typed.version();
    let replaced = desk.kept(app, typed.get("table")).await?;
    let key = match (Key::parse(typed.get("table")), version) {
        (Ok(key), 1..) => key,
        _ => free_key(app, city, own.dataset.title.name.as_deref().unwrap_or_default()),
    };
    let now = replaced.as_ref().map_or(0, |(_, version)| *version);
    // Who saw both versions and chose the one that is there leaves it so.
    let there = app.evidence.load().own.get(city, &key).map(|t| pages::told(visitor, t.reach()));
    if there.is_some_and(|there| typed.get("figures") == there) {
        return Ok(go(&format!("/cities/{city}/figures/{key}")));
    }
    if version > 0 && now != version {
        return Err(other_version(app, visitor, desk, typed, (&key, now), &own));
    }
    own.dataset.title.code = format!("OWN_{}", key.as_str().to_uppercase().replace('-', "_"));
    let told = Told {
        about: About::of(&own.dataset),
        place: answers.settings.place.clone(),
        indicator: answers.indicator.map(|i| i.key.clone()),
        example: false,
    };
    let dataset = own.dataset.clone();
    let Ok(packed) = aside(app, move || packed(&dataset, &About::of(&dataset))).await? else {
        let problem = Problem::new("cannot-be-kept", "column-1");
        return Ok(desk.page(visitor, typed.clone(), &Outcome::Unclear(problem.into())));
    };
    let mut change = app.change(visitor.author()).await?;
    if !store::keep(&mut change, (city, &key), (&told, &packed), version).await? {
        drop(change);
        let now = desk.kept(app, key.as_str()).await?.map_or(0, |(_, version)| version);
        return Err(other_version(app, visitor, desk, typed, (&key, now), &own));
    }
    let said = forms::said(typed, &desk.sheet, answers, &key);
    store::loaded(&mut change, city, &desk.waiting.id, (&mark(&desk.sheet.head), &said)).await?;
    let before = app.evidence.load().own.get(city, &key).map(|table| table.reach());
    let thing = ("own-figures", key.as_str());
    change
        .note("load", thing, Some(city.as_str()), before.as_ref(), Some(&reach(&own.dataset)))
        .await?;
    change.commit().await?;
    crate::evidence::fill(app).await?;
    Ok(go(&format!("/cities/{city}/figures/{key}?done=own-loaded")))
}

/// A name in addresses that no table of the city has.
fn free_key(app: &App, city: &Key, name: &str) -> Key {
    let figures = app.evidence.load();
    let own = Key::from_name(name).ok();
    let stem = own.as_ref().map_or("table", |key| key.as_str());
    let stem: String = stem.chars().take(60).collect();
    let stem = stem.trim_end_matches('-');
    // `new` is the address of the form.
    let is_free = |key: &Key| key.as_str() != "new" && figures.own.get(city, key).is_none();
    let first = Key::parse(stem).ok().filter(is_free);
    let more = (2..).filter_map(|n: u32| Key::parse(&format!("{stem}-{n}")).ok());
    first.into_iter().chain(more.filter(is_free)).next().unwrap_or_else(|| city.clone())
}

/// Somebody else replaced the table meanwhile: both are told, and nothing is lost.
fn other_version(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    (key, version): (&Key, i64),
    own: &Own,
) -> Refusal {
    let there =
        app.evidence.load().own.get(&desk.city.key, key).map(|t| pages::told(visitor, t.reach()));
    let saved = Typed::of([("figures", there.unwrap_or_default())]);
    let mine = ("figures".to_owned(), pages::told(visitor, reach(&own.dataset)));
    let others = typed.pairs().iter().filter(|(name, _)| name != "figures" && name != "version");
    let typed = Typed::of(others.cloned().chain([mine]));
    let page = format!("/cities/{}/figures/new/{}", desk.city.key, desk.waiting.id);
    clash(&typed, &saved, version, &page)
}
