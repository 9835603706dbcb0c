//! What happens when a table of answers is taken, filled in and sent back.

use ::evidence::collection::{Habits, Kind, LARGEST, Marks, Row, cells, read_sheet};
use ::publish::table::{Between, LineEnd, Table, csv_between};
use ::sheet::Letters;
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use measure::{Key, Problem};

use super::super::pages::table as pages;
use super::super::sheet::{self, Desk};
use super::super::{forms, tasks};
use super::{find, members};
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::web::forms::Typed;
use crate::web::frame::moved_on;
use crate::web::{Answer, Upload, Visitor, go, picture};

/// The largest body that sends a table back: a letter of two bytes travels as six.
pub const LARGEST_BODY: usize = LARGEST * 3 + 64 * 1024;

/// A table of a collection or of a city.
pub struct At {
    /// Who fills it in.
    pub desk: Desk,
    /// The page it belongs to.
    pub page: String,
}

async fn of_collection(app: &App, v: &Visitor, keys: (Key, Key)) -> Result<At, Refusal> {
    let asked = find(app, v, &keys.0, &keys.1).await?;
    let page = asked.href();
    let members = members(app, &keys.0).await?;
    Ok(At { desk: Desk::Collection(Box::new(asked), members), page })
}

async fn of_city(app: &App, key: Key) -> Result<At, Refusal> {
    let city = find_city(app, &key).await?;
    let asked = sheet::open(tasks(app, &city.key).await?);
    let page = format!("/cities/{}/collections", city.key);
    Ok(At { desk: Desk::City(Box::new(city), asked), page })
}

impl At {
    async fn file(&self, app: &App, v: &Visitor) -> Answer {
        let rows = self.desk.rows(app, v).await?;
        let (kind, name): (Option<Kind>, String) = match &self.desk {
            Desk::Collection(asked, _) => {
                (Some(asked.asks.kind), format!("{}-{}-table.csv", asked.network, asked.key))
            }
            Desk::City(city, _) => (None, format!("{}-table.csv", city.key)),
        };
        let between = match forms::marks(v) {
            Marks::Comma => Between::Semicolon,
            Marks::Point => Between::Comma,
        };
        // With its mark, as spreadsheets know by it how letters are written.
        let text = format!("\u{feff}{}", written(&rows, kind, between));
        Ok(picture::csv(&name, text))
    }

    /// How whoever sends a table back writes: in the letters of the city's country, where it is a
    /// city's; those of a secretariat are not known.
    fn habits(&self, v: &Visitor) -> Habits {
        let letters = match &self.desk {
            Desk::City(city, _) => Some(Letters::of_country(&city.country)),
            Desk::Collection(..) => None,
        };
        Habits { letters, marks: forms::marks(v) }
    }

    async fn look(&self, app: &App, v: &Visitor, file: Vec<u8>) -> Answer {
        if file.is_empty() {
            return Ok(pages::refused(v, self, &Problem::new("file-missing", "file").into()));
        }
        let habits = self.habits(v);
        let rows = match app.aside(move || read_sheet(&file, habits)).await? {
            Ok(rows) => rows,
            Err(problems) => return Ok(pages::refused(v, self, &problems)),
        };
        // Whatever it came in, the page keeps it as lines.
        let text = written(&rows, None, Between::Comma);
        Ok(match self.desk.read(app, v, rows).await? {
            Ok(lines) => pages::preview(v, self, &lines, &text),
            Err(problems) => pages::refused(v, self, &problems),
        })
    }

    async fn take(&self, app: &App, v: &Visitor, typed: &Typed) -> Result<Response, Refusal> {
        // It came in parts, as a page keeps it.
        let text: String = typed.all("text").collect();
        let read = match read_sheet(text.as_bytes(), self.habits(v)) {
            Ok(rows) => self.desk.read(app, v, rows).await?,
            Err(problems) => Err(problems),
        };
        let lines = match read {
            Ok(lines) => lines,
            Err(problems) => return Ok(pages::refused(v, self, &problems)),
        };
        let version = sheet::version(&lines);
        // Whoever presses twice has done it once.
        let is_done = !lines.is_empty() && lines.iter().all(sheet::Line::is_as_before);
        let is_current = typed.version() == version || is_done;
        if !is_current || sheet::take(app, v, &lines).await?.is_none() {
            let form = format!("{}/table/take", self.page);
            return Err(moved_on(typed, version, &form, &self.page));
        }
        Ok(go(&format!("{}?done=collection-taken", self.page)))
    }
}

/// Rows as the text of a file.
fn written(rows: &[Row], kind: Option<Kind>, between: Between) -> String {
    let mut rows = cells(rows, kind).into_iter();
    let head = rows.next().unwrap_or_default();
    let table = Table { caption: String::new(), head, rows: rows.collect() };
    csv_between(&table, LineEnd::CrLf, between)
}

/// `GET /networks/{network}/collections/{collection}/table.csv`
pub async fn network_file(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(keys): Path<(Key, Key)>,
) -> Answer {
    of_collection(&app, &v, keys).await?.file(&app, &v).await
}

/// `POST /networks/{network}/collections/{collection}/table`: what would change; nothing does.
pub async fn network_look(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(keys): Path<(Key, Key)>,
    sent: Upload,
) -> Answer {
    of_collection(&app, &v, keys).await?.look(&app, &v, sent.file).await
}

/// `POST /networks/{network}/collections/{collection}/table/take`
pub async fn network_take(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(keys): Path<(Key, Key)>,
    typed: Typed,
) -> Answer {
    of_collection(&app, &v, keys).await?.take(&app, &v, &typed).await
}

/// `GET /cities/{city}/collections/table.csv`
pub async fn city_file(AppState(app): AppState<App>, v: Visitor, Path(city): Path<Key>) -> Answer {
    of_city(&app, city).await?.file(&app, &v).await
}

/// `POST /cities/{city}/collections/table`
pub async fn city_look(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(city): Path<Key>,
    sent: Upload,
) -> Answer {
    of_city(&app, city).await?.look(&app, &v, sent.file).await
}

/// `POST /cities/{city}/collections/table/take`
pub async fn city_take(
    AppState(app): AppState<App>,
    v: Visitor,
    Path(city): Path<Key>,
    typed: Typed,
) -> Answer {
    of_city(&app, city).await?.take(&app, &v, &typed).await
}
