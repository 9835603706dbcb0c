//! A spreadsheet of figures: sent, told what its columns are, looked at, published, replaced, removed.

use std::io::Write;
use std::sync::Arc;

use ::disclosure::Part;
use ::evidence::keep::About;
use ::evidence::own::{
    BASE, COUNT, Difference, Mapping, Own, Settings, UNIT, difference, headings, merged, read_own,
    to_xlsx, write_csv,
};
use ::evidence::{Dataset, Layout, write_sdmx_csv};
use axum::extract::{Extension, Path, State};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use measure::{Key, Problem, Problems};
use sha2::{Digest as _, Sha256};
use sheet::{Book, Headings, Sheet};

use super::forms::{self, Answers, Way};
use super::pages::{self, Outcome};
use super::protect::{HiddenFigure, Known, Protection, Shielded, protect};
use super::{OwnTable, Said, Told, Waiting, mark, reach, store};
use crate::app::App;
use crate::evidence::free_key;
use crate::evidence::load::packed;
use crate::network::{City, find_city};
use crate::open::lines;
use crate::refusal::Refusal;
use crate::web::forms::{Entered, Typed};
use crate::web::frame::{clash, moved_on};
use crate::web::limit::Reader;
use crate::web::{Answer, Upload, Visitor, go};

/// What a table is called in addresses whose name makes none, and the addresses of other pages.
const RESERVED: (&str, &[&str]) = ("table", &["new", "releases"]);
/// The most letters of a file's name that are kept.
const LONGEST_NAME: usize = 120;
/// The most tables of one city.
const MOST_TABLES: usize = 200;
/// The most figures of all tables of one city: they lie in memory.
const MOST_IN_CITY: usize = 4_000_000;
/// The fields that a table tells of itself.
const OF_TABLE: [&str; 8] = [
    "own-name",
    "own-source",
    "own-licence",
    "own-indicator",
    "own-sensitivity",
    "own-small",
    "own-base",
    "own-same",
];

/// `GET /cities/{city}/figures`
pub async fn list(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    Ok(pages::list(&visitor, &app.evidence.load(), &city))
}

/// `GET /cities/{city}/figures/{figures}`: a table as a page, or one of its files.
pub async fn table(
    State(app): State<App>,
    visitor: Visitor,
    Extension(reader): Extension<Reader>,
    Path((city, name)): Path<(Key, String)>,
) -> Answer {
    let city = find_city(&app, &city).await?;
    let endings = [".sdmx.csv", ".csv", ".xlsx"];
    let ending = endings.into_iter().find(|ending| name.ends_with(ending)).unwrap_or_default();
    let key =
        Key::parse(name.strip_suffix(ending).unwrap_or(&name)).map_err(|_| Refusal::NotFound)?;
    let figures = app.evidence.load();
    let table = figures.own.get(&city.key, &key).ok_or(Refusal::NotFound)?;
    if ending.is_empty() {
        return Ok(pages::table(&visitor, &city, table));
    }
    let named = format!("attachment; filename=\"{}-{}{ending}\"", table.city, table.key);
    let mut answer = match ending {
        ".xlsx" => workbook(&app, reader, Arc::clone(table)).await?,
        _ => file(&app, reader, Arc::clone(table), ending).await?,
    };
    if let Ok(named) = HeaderValue::from_str(&named) {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, named);
    }
    Ok(answer)
}

/// A file of lines; a large one waits for a turn and is sent while it is written.
async fn file(app: &App, reader: Reader, table: Arc<OwnTable>, ending: &str) -> Answer {
    const LINES: &str = "text/csv; charset=utf-8";
    let write = match ending {
        ".sdmx.csv" => |table: &OwnTable, to: &mut dyn Write| {
            write_sdmx_csv(&table.dataset, Layout::CodesAndLabels, to)
        },
        _ => |table: &OwnTable, to: &mut dyn Write| Ok(write_csv(&table.dataset, to)?),
    };
    if let Some(bytes) = lines::whole(|to| write(&table, to)).map_err(Refusal::fault)? {
        return Ok(([(header::CONTENT_TYPE, LINES)], bytes).into_response());
    }
    let turn = app.limits.figures(reader).await.ok_or(Refusal::TooMany)?;
    Ok(lines::file(turn, LINES, move |flow| write(&table, flow)))
}

/// A workbook, which is whole in memory before it goes: a large one takes a quarter of a gigabyte,
/// so it has a turn until it is with its reader.
async fn workbook(app: &App, reader: Reader, table: Arc<OwnTable>) -> Answer {
    let turn = app.limits.figures(reader).await.ok_or(Refusal::TooMany)?;
    let bytes = app.aside_for_programs(move || to_xlsx(&table.dataset)).await?;
    let bytes = bytes.map_err(Refusal::fault)?;
    Ok(lines::file(turn, Book::MEDIA_TYPE, move |flow| flow.write_all(&bytes)))
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

/// `GET /cities/{city}/figures/releases`
pub async fn releases(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let all = store::releases(&app.store, &city.key).await?;
    Ok(pages::releases(&visitor, &city, &all))
}

/// `GET /cities/{city}/figures/new`
pub async fn new_form(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let typed = Typed::of([("table", visitor.sought("table"))]);
    Ok(pages::new_form(&visitor, &city, &Entered::fresh(typed), &Problems::default()))
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
        return Ok(unreadable(&visitor, &city, sent.typed, problems));
    }
    let wishes = forms::wishes(&sent.typed, &city);
    let (bytes, read) = app
        .aside(move || {
            let read = Sheet::read(&sent.file, &wishes).map(drop);
            (sent.file, read)
        })
        .await?;
    if let Err(problems) = read {
        return Ok(unreadable(&visitor, &city, sent.typed, problems));
    }
    let name = sent.typed.get("file_name").chars().filter(|c| !c.is_control());
    let name: String = name.take(LONGEST_NAME).collect();
    let waiting = Waiting { id: app.random.id(), name, bytes };
    store::wait(&app.store, &city.key, &waiting, &app.now().to_string()).await?;
    let table = Key::parse(sent.typed.get("table")).map(|key| format!("?table={key}"));
    let table = table.unwrap_or_default();
    Ok(go(&format!("/cities/{}/figures/new/{}{table}", city.key, waiting.id)))
}

/// The form again for a file that cannot be read: what is wrong in a row is told with the row, all else
/// at the field.
fn unreadable(
    visitor: &Visitor,
    city: &City,
    typed: Typed,
    problems: Problems,
) -> axum::response::Response {
    let (mut at_field, mut in_rows) = (Problems::default(), Problems::default());
    for problem in problems {
        if problem.place.starts_with("rows/") {
            in_rows.add(problem);
        } else {
            at_field.add(Problem { place: "file".to_owned(), ..problem });
        }
    }
    if at_field.is_empty() {
        at_field.add(Problem::new("file-refused", "file").with("n", in_rows.as_slice().len()));
    }
    pages::new_form(visitor, city, &Entered::refused(typed, at_field), &in_rows)
}

/// A table that is kept already.
pub struct There {
    key: Key,
    version: i64,
    indicator: Option<String>,
    example: bool,
    subject: Option<Key>,
    protection: Option<Protection>,
    dataset: Dataset,
}

impl There {
    /// What is said of the table is as it is there, whatever was said of the headings the last time: they
    /// may have gone to another table then.
    fn tell(&self, said: &mut Said) {
        let title = &self.dataset.title;
        let known = [
            ("own-name", &title.name),
            ("own-source", &title.provenance.source),
            ("own-licence", &title.provenance.licence),
            ("own-indicator", &self.indicator),
        ];
        for (field, text) in known {
            said.whole.insert(field.to_owned(), text.clone().unwrap_or_default());
        }
    }

    fn reach(&self) -> (String, String, usize) {
        reach(&self.dataset)
    }
}

/// What a spreadsheet would make of the table.
pub struct Understood {
    /// The figures that would be published, with what was found in the file.
    pub own: Own,
    /// How they differ from those that are there now.
    pub differs: Option<Difference>,
    /// What was done so that nobody is recognised.
    pub protection: Protection,
    /// What is hidden, and why.
    pub hidden: Vec<HiddenFigure>,
    /// What the log will keep.
    parts: Vec<Part>,
    /// The last publication of the city when this was looked at.
    last: i64,
    /// Whom the table counts, by the name of another table.
    subject: Option<Key>,
    /// What stands for what the file says as it is understood, for the table to which it goes, what becomes
    /// of that and of small numbers: who publishes it publishes what she looked at.
    pub stamp: String,
    there: Option<There>,
}

impl Understood {
    /// Whether people are counted, of whom few may be recognised.
    pub fn counts_people(&self) -> bool {
        let units = self.own.dataset.dimension(UNIT).map(|unit| unit.codes.as_slice());
        units.unwrap_or_default().iter().any(|unit| [COUNT, BASE].contains(&unit.code.as_str()))
    }
}

/// Reads a sheet as it was said, and puts it beside the table that is there.
fn understand(
    sheet: &Sheet,
    answers: &Answers,
    there: Option<There>,
    way: Way,
    (known, last): (&Known, i64),
) -> Result<Understood, Problems> {
    // What is replaced says nothing of what takes its place.
    let beside = there.as_ref().filter(|_| way == Way::Add);
    let before = beside.map(|there| there.dataset.periods().to_vec()).unwrap_or_default();
    let settings = Settings { before, ..answers.settings.clone() };
    let mut own = read_own(sheet, &answers.mapping, &settings)?;
    let stamp = stamp(&own.dataset, answers, there.as_ref().map(|there| (there, way)));
    let file = own.dataset.clone();
    if let (Way::Add, Some(there)) = (way, &there) {
        own.dataset = merged(&there.dataset, &own.dataset)?;
    }
    let place = &answers.settings.place;
    let shielded = protect((&own.dataset, &file), place, answers.wish, known)?;
    let Shielded { dataset, protection, hidden, parts } = shielded;
    own.dataset = dataset;
    let differs = there.as_ref().map(|there| difference(&there.dataset, &own.dataset));
    let subject = answers.same.clone();
    Ok(Understood { own, differs, protection, hidden, parts, last, subject, stamp, there })
}

/// What stands for figures and what is said of them.
fn stamp(dataset: &Dataset, answers: &Answers, there: Option<(&There, Way)>) -> String {
    let indicator = answers.indicator.map_or("", |indicator| indicator.key.as_str());
    let (table, way) = there.map_or(("", ""), |(there, way)| (there.key.as_str(), way.as_str()));
    let place = &answers.settings.place;
    let people = serde_json::to_string(&(answers.wish, &answers.same)).unwrap_or_default();
    let mut all = Sha256::new_with_prefix(format!("{place} {indicator} {table} {way} {people}\n"));
    // A digest takes whatever is written.
    drop(write_sdmx_csv(dataset, Layout::CodesAndLabels, &mut all));
    data_encoding::HEXLOWER.encode(&all.finalize())
}

/// Why a spreadsheet does not lie on the desk.
enum Shut {
    /// It waits no more: its figures were published, or it was forgotten.
    Gone(City),
    /// It cannot be read as it is wished.
    Unreadable(City, Problems),
}

impl Shut {
    fn answer(self, visitor: &Visitor) -> axum::response::Response {
        match self {
            Self::Gone(city) => go(&format!("/cities/{}/figures?done=own-gone", city.key)),
            Self::Unreadable(city, problems) => {
                unreadable(visitor, &city, Typed::default(), problems)
            }
        }
    }
}

/// A spreadsheet on the desk.
struct Desk {
    city: City,
    waiting: Waiting,
    sheet: Sheet,
    /// The tables that the city has, with what they are called.
    tables: Vec<(Key, String)>,
    /// What was said of the same headings the last time.
    said: Option<Said>,
}

impl Desk {
    /// The spreadsheet that waits, read as it was wished; or why it cannot be read.
    async fn open(
        app: &App,
        (key, id): (&Key, &str),
        typed: &Typed,
    ) -> Result<Result<Self, Shut>, Refusal> {
        let city = find_city(app, key).await?;
        let Some(waiting) = store::waiting(&app.store, key, id).await? else {
            return Ok(Err(Shut::Gone(city)));
        };
        let wishes = forms::wishes(typed, &city);
        let (waiting, read) = app
            .aside(move || {
                let read = Sheet::read(&waiting.bytes, &wishes);
                (waiting, read)
            })
            .await?;
        let own = app.evidence.load();
        let tables =
            own.own.of(&city.key).map(|table| (table.key.clone(), table.name().to_owned()));
        let tables = tables.collect();
        Ok(match read {
            Ok(sheet) => Ok(Self { city, waiting, sheet, tables, said: None }),
            Err(problems) => Err(Shut::Unreadable(city, problems)),
        })
    }

    /// In how many rows its headings stand: as was said of the same headings the last time, else as
    /// is most likely.
    async fn likely(&self, app: &App) -> Result<Headings, Refusal> {
        let likely = headings(&self.sheet);
        for headings in [likely].into_iter().chain(Headings::ALL) {
            let mark = mark(&self.sheet, headings);
            if store::said(&app.store, &self.city.key, &mark).await?.is_some() {
                return Ok(headings);
            }
        }
        Ok(likely)
    }

    /// Takes so many rows for headings, where there are so many, and remembers what was said of them.
    async fn under(self, app: &App, headings: Headings) -> Result<Self, Refusal> {
        let sheet = match headings {
            Headings::One => self.sheet,
            Headings::Two => self.sheet.with_two_headings(),
        };
        let said = store::said(&app.store, &self.city.key, &mark(&sheet, sheet.headings)).await?;
        Ok(Self { sheet, said, ..self })
    }

    /// What the form shows first: what was said the last time, else what the headings say. With
    /// whether all of it was said, so that it can be looked at at once: a new table has a name of its own.
    async fn first(&self, app: &App, asked: &Typed) -> Result<(Typed, bool), Refusal> {
        let remembered = self.said.as_ref().and_then(|said| forms::remembered(&self.sheet, said));
        let is_known = remembered.is_some();
        let mapping = remembered.unwrap_or_else(|| Mapping::guess(&self.sheet));
        let mut said = self.said.clone().unwrap_or_default();
        let there = self.there(app, asked.get("table")).await?;
        match &there {
            Some(there) => there.tell(&mut said),
            None => drop(said.whole.remove("own-name")),
        }
        let wishes = forms::wishes(asked, &self.city);
        let today: String = app.now().to_string().chars().take(10).collect();
        let name = self.city.name.source_text();
        let filled = forms::filled((&self.sheet, &mapping), &said, &wishes, (&today, name));
        let version = there.as_ref().map_or(0, |there| there.version);
        let is_known = is_known && there.is_some();
        // What the city chose the last time stays chosen until it chooses otherwise.
        let wish = there.as_ref().and_then(|there| there.protection).unwrap_or_default().wish;
        let same = there.as_ref().and_then(|there| there.subject.as_ref());
        let wished = forms::wished(wish, same);
        let table = there.map_or_else(String::new, |there| there.key.to_string());
        let own =
            [("table", table.clone()), ("turned-to", table), ("version", version.to_string())];
        let own = own.into_iter().chain(wished).map(|(name, text)| (name.to_owned(), text));
        Ok((Typed::of(filled.pairs().iter().cloned().chain(own)), is_known))
    }

    /// The same form for the table that was chosen meanwhile: its version, and what is said of it where
    /// nobody said otherwise. Nothing where the chosen table is there no more.
    async fn turned(&self, app: &App, typed: &Typed) -> Result<Option<Typed>, Refusal> {
        let chosen = |table: &str| Typed::of([("table", table)]);
        let (table, turned_to) = (typed.get("table"), typed.get("turned-to"));
        let is_gone = !table.is_empty() && !self.has(app, table).await?;
        if is_gone || table == turned_to {
            return Ok((!is_gone).then(|| typed.clone()));
        }
        let (before, _) = self.first(app, &chosen(turned_to)).await?;
        let (after, _) = self.first(app, &chosen(table)).await?;
        let is_of_table = |name: &str| {
            let is_untouched =
                typed.get(name).trim().is_empty() || typed.get(name) == before.get(name);
            let always = ["table", "turned-to", "version"];
            always.contains(&name) || OF_TABLE.contains(&name) && is_untouched
        };
        let kept = typed.pairs().iter().filter(|(name, _)| name != "own-way" && !is_of_table(name));
        let new = after.pairs().iter().filter(|(name, _)| is_of_table(name));
        Ok(Some(Typed::of(kept.chain(new).cloned())))
    }

    /// Whether a table is kept now; nothing of it is unpacked for that.
    async fn has(&self, app: &App, table: &str) -> Result<bool, Refusal> {
        let Ok(key) = Key::parse(table) else { return Ok(false) };
        Ok(store::table(&app.store, &self.city.key, &key).await?.is_some())
    }

    /// The table that would be replaced, as it is kept now.
    async fn there(&self, app: &App, table: &str) -> Result<Option<There>, Refusal> {
        let Ok(key) = Key::parse(table) else { return Ok(None) };
        let kept = store::table(&app.store, &self.city.key, &key).await?;
        let Some(kept) = kept else { return Ok(None) };
        let (version, indicator) = (kept.version, kept.told.indicator.clone());
        let (example, protection) = (kept.told.example, kept.told.protection);
        let subject = kept.told.subject.clone();
        let dataset = app.aside(move || kept.unpack()).await?.map_err(Refusal::fault)?;
        Ok(Some(There { key, version, indicator, example, subject, protection, dataset }))
    }

    /// The name under which the city counts the people of another of its tables.
    fn subject(&self, app: &App, same: Option<&Key>, table: Option<&Key>) -> Option<Key> {
        let figures = app.evidence.load();
        let other = figures.own.get(&self.city.key, same.filter(|same| Some(*same) != table)?)?;
        Some(other.told.subject.clone().unwrap_or_else(|| other.key.clone()))
    }

    /// How the spreadsheet is understood.
    async fn outcome(
        &self,
        app: &App,
        typed: &Typed,
    ) -> Result<(Outcome, Option<Answers>), Refusal> {
        let is_other = |key: &Key| key.as_str() != typed.get("table");
        let others =
            self.tables.iter().filter(|(key, _)| is_other(key)).map(|(_, name)| name.as_str());
        let mut answers = match forms::read(typed, &self.sheet, &self.city, others) {
            Ok(answers) => answers,
            Err(problems) => return Ok((Outcome::Unclear(problems), None)),
        };
        let there = self.there(app, typed.get("table")).await?;
        let (sheet, way) = (self.sheet.clone(), Way::of(typed));
        let table = there.as_ref().map(|there| there.key.clone());
        answers.same = self.subject(app, answers.same.as_ref(), table.as_ref());
        // What a removed table of the same name gave away is out as well.
        let name = answers.settings.title.name.as_deref().unwrap_or_default();
        let table = table.or_else(|| free_key(&self.tables, name, RESERVED));
        let table = table.unwrap_or_else(|| self.city.key.clone());
        let subject = answers.same.as_ref().unwrap_or(&table);
        let (known, last) = store::known(&app.store, &self.city.key, (&table, subject)).await?;
        let (answers, read) = app
            .aside(move || {
                let read = understand(&sheet, &answers, there, way, (&known, last));
                (answers, read)
            })
            .await?;
        Ok(match read {
            Ok(understood) => (Outcome::Good(Box::new(understood)), Some(answers)),
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
        let before = self.said.as_ref().and_then(|said| Key::parse(&said.table).ok());
        let desk = pages::Desk {
            city: &self.city,
            waiting: &self.waiting,
            sheet: &self.sheet,
            tables: &self.tables,
            before: before.as_ref(),
        };
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
        Err(shut) => return Ok(shut.answer(&visitor)),
    };
    let likely = desk.likely(&app).await?;
    let desk = desk.under(&app, likely).await?;
    let asked = Typed::of([("table", visitor.sought("table"))]);
    let (typed, is_known) = desk.first(&app, &asked).await?;
    let outcome = if is_known { desk.outcome(&app, &typed).await?.0 } else { Outcome::Asked };
    Ok(desk.page(&visitor, typed, &outcome))
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
        Err(shut) => return Ok(shut.answer(&visitor)),
    };
    let said = typed.get("mark").to_owned();
    let is_of_this = Headings::ALL.iter().any(|headings| said == mark(&desk.sheet, *headings));
    let headings = match Headings::parse(typed.get("own-headings")) {
        Some(headings) if is_of_this => headings,
        _ => desk.likely(&app).await?,
    };
    let desk = desk.under(&app, headings).await?;
    let Some(typed) = desk.turned(&app, &typed).await? else {
        // She decides anew: the form is as it was, for a new table.
        let gone = [("table", ""), ("turned-to", ""), ("version", "0")];
        let kept = typed.pairs().iter().filter(|(name, _)| gone.iter().all(|(g, _)| g != name));
        let gone = gone.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let typed = Typed::of(kept.cloned().chain(gone).collect::<Vec<_>>());
        let problem = Problem::new("own-table-gone", "table");
        return Ok(desk.page(&visitor, typed, &Outcome::Unclear(problem.into())));
    };
    // Another sheet, other letters, other headings: what was said was said of other columns.
    if said != mark(&desk.sheet, desk.sheet.headings) {
        let (first, _) = desk.first(&app, &typed).await?;
        let typed = if is_of_this { forms::kept(&first, &typed) } else { first };
        return Ok(desk.page(&visitor, typed, &Outcome::Asked));
    }
    match desk.outcome(&app, &typed).await? {
        (Outcome::Good(understood), Some(answers)) if typed.get("act") == "load" => {
            if understood.stamp == typed.get("stamp") {
                load(&app, &visitor, &desk, &typed, (*understood, &answers)).await
            } else {
                Ok(desk.page(&visitor, typed, &Outcome::Changed(understood)))
            }
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
    (understood, answers): (Understood, &Answers),
) -> Answer {
    let (city, version) = (&desk.city.key, typed.version());
    let Understood { own, there, protection, parts, last, subject, .. } = understood;
    // A file for a table that is not there any more is a clash as well.
    let replaced = Key::parse(typed.get("table")).ok();
    if let Some(key) = &replaced {
        let is_left = |there: &There| typed.get("figures") == pages::told(visitor, there.reach());
        // Who saw both versions and chose the one that is there leaves it so.
        if there.as_ref().is_some_and(is_left) {
            return Ok(go(&format!("/cities/{city}/figures/{key}")));
        }
        if there.as_ref().map_or(0, |there| there.version) != version {
            return Err(other_version(app, visitor, desk, typed, (there, own)).await?);
        }
    }
    let mut told = Told {
        about: About::of(&own.dataset),
        place: answers.settings.place.clone(),
        indicator: answers.indicator.map(|i| i.key.clone()),
        // Of made-up figures some stay where others are added to them.
        example: Way::of(typed) == Way::Add && there.as_ref().is_some_and(|there| there.example),
        subject: subject.clone(),
        protection: (!parts.is_empty()).then_some(protection),
    };
    let (reached, dataset) = (reach(&own.dataset), own.dataset.clone());
    let Ok(packed) = app.aside(move || packed(&dataset, &About::of(&dataset))).await? else {
        let problem = Problem::new("cannot-be-kept", "column-1");
        return Ok(desk.page(visitor, typed.clone(), &Outcome::Unclear(problem.into())));
    };
    let mut change = app.change(visitor.author()).await?;
    let others: Vec<_> = store::names(&mut change, city).await?;
    let others: Vec<_> =
        others.into_iter().filter(|(key, _)| Some(key) != replaced.as_ref()).collect();
    if let Some(problem) = no_room(app, city, &others, &own.dataset) {
        drop(change);
        return Ok(desk.page(visitor, typed.clone(), &Outcome::Unclear(problem.into())));
    }
    // Somebody else published meanwhile: what was proven was proven beside less.
    if store::last_release(&mut change, city).await? != last {
        drop(change);
        let (outcome, _) = desk.outcome(app, typed).await?;
        return Ok(desk.page(visitor, typed.clone(), &outcome.changed()));
    }
    let name = own.dataset.title.name.clone().unwrap_or_default();
    let free = || free_key(&others, &name, RESERVED).unwrap_or_else(|| city.clone());
    let (key, version) = replaced.map_or_else(|| (free(), 0), |key| (key, version));
    told.about.title.code = code_of_table(&key);
    if !store::keep(&mut change, (city, &key), (&told, &packed), version).await? {
        drop(change);
        let there = desk.there(app, key.as_str()).await?;
        return Err(other_version(app, visitor, desk, typed, (there, own)).await?);
    }
    if !parts.is_empty() {
        let subject = subject.as_ref().unwrap_or(&key);
        store::log(&mut change, (city, &key), (&name, subject), (&protection, &parts)).await?;
    }
    let said = forms::said(typed, &desk.sheet, answers, &key);
    let mark = mark(&desk.sheet, desk.sheet.headings);
    store::loaded(&mut change, city, &desk.waiting.id, (&mark, &said)).await?;
    let before = there.as_ref().map(There::reach);
    let thing = ("own-figures", key.as_str());
    change.note("load", thing, Some(city.as_str()), before.as_ref(), Some(&reached)).await?;
    change.commit().await?;
    crate::evidence::fill(app).await?;
    Ok(go(&format!("/cities/{city}/figures/{key}?done=own-loaded")))
}

/// The code of a table in its files.
fn code_of_table(key: &Key) -> String {
    format!("OWN_{}", key.as_str().to_uppercase().replace('-', "_"))
}

/// Why a table has no place beside the others of its city, or its name is not its own.
fn no_room(app: &App, city: &Key, others: &[(Key, String)], new: &Dataset) -> Option<Problem> {
    let at_name = |code| Problem::new(code, "own-name");
    let name = new.title.name.as_deref().unwrap_or_default();
    if others.iter().any(|(_, other)| forms::is_same_name(other, name)) {
        return Some(forms::name_taken(name));
    }
    if others.len() >= MOST_TABLES {
        return Some(at_name("own-too-many-tables").with("most", MOST_TABLES));
    }
    let figures = app.evidence.load();
    let rows = others.iter().filter_map(|(key, _)| figures.own.get(city, key));
    let rows = rows.map(|table| table.dataset.rows()).sum::<usize>() + new.rows();
    (rows > MOST_IN_CITY).then(|| at_name("own-city-full").with("most", MOST_IN_CITY))
}

/// Somebody else replaced the table meanwhile: both are told with what differs, and nothing is lost.
async fn other_version(
    app: &App,
    visitor: &Visitor,
    desk: &Desk,
    typed: &Typed,
    (there, own): (Option<There>, Own),
) -> Result<Refusal, Refusal> {
    let version = there.as_ref().map_or(0, |there| there.version);
    let saved = there.as_ref().map(|there| pages::told(visitor, there.reach()));
    let saved = Typed::of([("figures", saved.unwrap_or_default())]);
    let mine = pages::told(visitor, reach(&own.dataset));
    let differs = app.aside(move || Some(difference(&there?.dataset, &own.dataset))).await?;
    let differs = differs.map(|found| pages::differs(visitor, &found)).unwrap_or_default();
    let mine = ("figures".to_owned(), format!("{mine} {differs}"));
    let others = typed.pairs().iter().filter(|(name, _)| name != "figures" && name != "version");
    let typed = Typed::of(others.cloned().chain([mine]));
    let page = format!("/cities/{}/figures/new/{}", desk.city.key, desk.waiting.id);
    Ok(clash(&typed, &saved, version, &page))
}
