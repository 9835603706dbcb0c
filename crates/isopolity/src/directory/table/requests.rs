//! A table of services: sent, told what its columns are, checked, loaded.

use ::directory::Directory;
use ::directory::hours::Zone;
use ::directory::table::{self, Mapping, Rows, Settings, Sheet};
use axum::extract::{Path, State as AppState};
use axum::http::header;
use axum::response::IntoResponse;
use measure::{Key, Problems};

use super::super::exchange;
use super::super::store as records;
use super::super::{State, arrival, history, refill_shelf, wording};
use super::forms::{self, Answers};
use super::pages::{self, Outcome};
use super::store;
use super::{Dictionary, Said, Waiting, hash, mark};
use crate::app::App;
use crate::network::{City, find_city};
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::{Answer, Visitor, go};

/// The most letters of a file's name that are kept.
const LONGEST_NAME: usize = 120;

/// Keeps a table that was sent, if it is one, and gives the address where it waits.
pub async fn receive(
    app: &App,
    city: &City,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Result<String, Problems>, Refusal> {
    let wishes = forms::wishes(&Typed::default(), &city.country);
    let read = app.aside(move || Sheet::read(&bytes, &wishes).map(|_| bytes)).await?;
    let bytes = match read {
        Ok(bytes) => bytes,
        Err(problems) => return Ok(Err(wording::complete(problems, |_| String::new()))),
    };
    let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let waiting = Waiting { id: app.random.id(), name, bytes };
    store::wait(&app.store, &city.key, &waiting, &app.now().to_string()).await?;
    Ok(Ok(format!("/cities/{}/directory/table/{}", city.key, waiting.id)))
}

/// A table on the desk: read, beside what the city has.
struct Desk {
    city: City,
    waiting: Waiting,
    sheet: Sheet,
    before: Directory,
    names: Dictionary,
    /// What keys of the city stand for.
    said: history::Names,
}

impl Desk {
    /// The table that waits, read as it was wished; the page that says why it cannot be read.
    async fn open(
        app: &App,
        visitor: &Visitor,
        (key, id): (&Key, &str),
        typed: &Typed,
    ) -> Result<Result<Self, (City, Problems)>, Refusal> {
        let city = find_city(app, key).await?;
        let waiting = store::waiting(&app.store, key, id).await?.ok_or(Refusal::NotFound)?;
        let wishes = forms::wishes(typed, &city.country);
        let read = app.aside(move || Sheet::read(&waiting.bytes, &wishes).map(|s| (waiting, s)));
        match read.await? {
            Ok((waiting, sheet)) => {
                let before = arrival::everything(app, key).await?;
                let said = history::Names::of(app, visitor, key).await?;
                let names = Dictionary::of(app);
                Ok(Ok(Self { city, waiting, sheet, before, names, said }))
            }
            Err(problems) => Ok(Err((city, wording::complete(problems, |_| String::new())))),
        }
    }

    /// What the form shows first: what was said the last time, else what the headings say. With
    /// whether that is surely right, so that it can be checked at once.
    async fn first(&self, app: &App, typed: &Typed) -> Result<(Typed, bool), Refusal> {
        let said = store::said(&app.store, &self.city.key, &mark(&self.sheet.head)).await?;
        let head = &self.sheet.head;
        let remembered = said.as_ref().and_then(|s| Mapping::remembered(head, &s.columns));
        let is_sure = remembered.is_some() || Mapping::is_own(head);
        let mapping = remembered.unwrap_or_else(|| Mapping::guess(head, &self.names));
        let mut said = said.unwrap_or_default();
        if said.lang.is_empty() {
            let lang = self.city.languages.first().copied().unwrap_or(locale::Lang::EN);
            said.lang = lang.to_string();
        }
        let wishes = forms::wishes(typed, &self.city.country);
        Ok((
            forms::filled(&self.sheet, &mapping, &said, (&wishes, typed.get("service_state"))),
            is_sure,
        ))
    }

    /// The records of the rows, or everything that is wrong with them.
    fn apply(&self, answers: &Answers) -> Result<Directory, Problems> {
        let zone = Zone::parse(&self.city.time_zone).or_else(|_| Zone::parse("UTC"));
        let zone = zone.unwrap_or_else(|_| unreachable!("a zone that is always known"));
        let settings = Settings {
            rows: answers.rows,
            lang: answers.lang,
            translations: answers.translations,
            provenance: answers.provenance,
            zone: &zone,
            town: self.city.name.source_text(),
            // Eurostat writes EL, the post GR.
            country: if self.city.country == "EL" { "GR" } else { &self.city.country },
            organisation: &answers.organisation,
            names: &self.names,
        };
        table::apply(&self.sheet, &answers.mapping, &settings, &self.before)
            .map_err(|problems| wording::complete(problems, |place| self.cell(place)))
    }

    /// The words at a place such as `rows/7/Hours`.
    fn cell(&self, place: &str) -> String {
        let mut parts = place.splitn(3, '/').skip(1);
        let number: Option<usize> = parts.next().and_then(|n| n.parse().ok());
        let heading = parts.next().unwrap_or_default();
        let column = self.sheet.head.iter().position(|h| h == heading);
        let row = self.sheet.rows.iter().find(|row| Some(row.number) == number);
        row.zip(column).and_then(|(row, at)| row.cells.get(at)).cloned().unwrap_or_default()
    }

    /// What the city has now, in a word: loading refuses when it is another than was checked.
    fn seen(&self) -> String {
        hash(self.before.to_json().as_bytes())
    }

    /// What would become of the directory.
    fn outcome(&self, typed: &Typed) -> Outcome {
        let answers = match forms::read(typed, &self.sheet) {
            Ok(answers) => answers,
            Err(problems) => return Outcome::Unclear(problems),
        };
        match self.apply(&answers) {
            Ok(new) => self.compared(&new),
            Err(problems) => Outcome::Wrong(problems),
        }
    }

    fn compared(&self, new: &Directory) -> Outcome {
        let (arrival, lines) = arrival::compared(&self.before, new);
        Outcome::Good { arrival, lines, seen: self.seen() }
    }

    fn page(&self, visitor: &Visitor, typed: Typed, outcome: &Outcome) -> axum::response::Response {
        let entered = match outcome {
            Outcome::Unclear(problems) => Entered::refused(typed, problems.clone()),
            _ => Entered::fresh(typed),
        };
        let desk = pages::Desk {
            city: &self.city,
            waiting: &self.waiting,
            sheet: &self.sheet,
            services: &self.before.services,
            said: &self.said,
        };
        pages::table(visitor, &desk, &entered, outcome)
    }
}

/// `GET /cities/{city}/directory/table/{waiting}`
pub async fn look(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
) -> Answer {
    let desk = match Desk::open(&app, &visitor, (&key, &id), &Typed::default()).await? {
        Ok(desk) => desk,
        Err((city, problems)) => return Ok(pages::unreadable(&visitor, &city, problems)),
    };
    let state = Typed::of([("service_state", visitor.sought("service_state"))]);
    let (typed, is_sure) = desk.first(&app, &state).await?;
    if !is_sure {
        return Ok(desk.page(&visitor, typed, &Outcome::Asked));
    }
    let (desk, typed, outcome) = looked_at(&app, desk, typed).await?;
    Ok(desk.page(&visitor, typed, &outcome))
}

/// What would become of the directory, found out where no other request waits for it.
async fn looked_at(app: &App, desk: Desk, typed: Typed) -> Result<(Desk, Typed, Outcome), Refusal> {
    let work = move || {
        let outcome = desk.outcome(&typed);
        (desk, typed, outcome)
    };
    Ok(app.aside(work).await?)
}

/// `POST /cities/{city}/directory/table/{waiting}`: checks a table, or loads it.
pub async fn decide(
    AppState(app): AppState<App>,
    visitor: Visitor,
    Path((key, id)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let desk = match Desk::open(&app, &visitor, (&key, &id), &typed).await? {
        Ok(desk) => desk,
        Err((city, problems)) => return Ok(pages::unreadable(&visitor, &city, problems)),
    };
    // Another sheet or other letters: what was said was said of other columns.
    if typed.get("mark") != mark(&desk.sheet.head) {
        let (typed, _) = desk.first(&app, &typed).await?;
        return Ok(desk.page(&visitor, typed, &Outcome::Asked));
    }
    let (desk, typed, outcome) = looked_at(&app, desk, typed).await?;
    if typed.get("act") != "load" {
        return Ok(desk.page(&visitor, typed, &outcome));
    }
    match outcome {
        Outcome::Good { arrival, lines, seen } if seen != typed.get("seen") => {
            Ok(desk.page(&visitor, typed, &Outcome::Moved { arrival, lines, seen }))
        }
        Outcome::Good { .. } => load(&app, &visitor, desk, typed).await,
        wrong => Ok(desk.page(&visitor, typed, &wrong)),
    }
}

async fn load(app: &App, visitor: &Visitor, desk: Desk, typed: Typed) -> Answer {
    let is_public = typed.get("service_state") == "published";
    let state = if is_public { State::Published } else { State::Draft };
    let work = move || {
        let read = forms::read(&typed, &desk.sheet);
        let new = read.and_then(|answers| desk.apply(&answers).map(|new| (answers, new)));
        (desk, typed, new)
    };
    let (desk, typed, new) = app.aside(work).await?;
    let (answers, new) = match new {
        Ok(new) => new,
        Err(problems) => return Ok(desk.page(visitor, typed, &Outcome::Wrong(problems))),
    };
    let said: Said = forms::said(&typed, &desk.sheet, &answers.mapping);
    let city = &desk.city.key;
    let mut change = app.change(visitor.author()).await?;
    exchange::write(app, &mut change, &new, state).await?;
    let mark = mark(&desk.sheet.head);
    store::loaded(&mut change, city, &desk.waiting.id, (&mark, &said)).await?;
    change.commit().await?;
    refill_shelf(app, city).await?;
    Ok(go(&format!("/cities/{city}/directory?done=loaded")))
}

/// `GET /cities/{city}/directory/file.csv`: the services, or with `?of=event` the entries of a kind.
pub async fn csv(AppState(app): AppState<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let directory = records::published(&app.store, &city.key).await?;
    let rows = match visitor.sought("of").as_str() {
        "" => Rows::Services,
        of => Rows::parse(of).ok_or(Refusal::NotFound)?,
    };
    Ok(download(&key, "csv", "text/csv; charset=utf-8", table::to_csv(&directory, rows)))
}

/// `GET /cities/{city}/directory/file.xlsx`
pub async fn xlsx(AppState(app): AppState<App>, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let directory = records::published(&app.store, &city.key).await?;
    let bytes = table::to_xlsx(&directory).map_err(Refusal::fault)?;
    Ok(download(&key, "xlsx", sheet::Book::MEDIA_TYPE, bytes))
}

fn download(key: &Key, ending: &str, kind: &str, bytes: Vec<u8>) -> axum::response::Response {
    let name = format!("attachment; filename=\"directory-{key}.{ending}\"");
    let kind = kind.to_owned();
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], bytes).into_response()
}
