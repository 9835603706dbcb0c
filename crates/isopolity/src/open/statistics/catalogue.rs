//! Catalogues as Eurostat has them: the list of tables that scripts look through before they ask, the
//! codes of one list, and the table of contents.

use std::collections::BTreeMap;

use ::evidence::catalogue::{
    Folder, Listed, write_codes, write_collection, write_contents, write_item,
};
use ::evidence::structure::Codelist;
use axum::response::Response;
use locale::Lang;

use super::ask::Ask;
use super::say::{self, Dialect, Said, Sent};
use super::{answered, names};
use crate::evidence::{OpenTable, moment};

/// What the list of tables is called.
const LABEL: &str = "Tables of figures";
/// What stands behind the name of a table that shows something and is not real.
const MADE_UP: &str = "made up";
/// The code of the folder of tables that feed no indicator.
const OTHER: &str = "tables";
const TEXT: &str = "text/tab-separated-values; charset=utf-8";

/// Tables with what a catalogue tells of them besides their figures.
struct Shelf {
    table: OpenTable,
    name: String,
    code: String,
    loaded: String,
    address: String,
}

impl Shelf {
    fn of(ask: &Ask, table: &OpenTable) -> Self {
        let title = &table.dataset().title;
        let base = &ask.app.settings.base_url;
        let address = format!("{base}/statistics/1.0/data/{},{}", title.agency, title.code);
        let code = match table {
            OpenTable::Statistics(_) => title.code.to_ascii_lowercase(),
            OpenTable::Own(_) => format!("{},{}", title.agency, title.code),
        };
        let name = title.name.as_deref().unwrap_or(&title.code);
        let name = if table.is_example() { format!("{name} ({MADE_UP})") } else { name.to_owned() };
        Self { table: table.clone(), name, code, loaded: moment(table.loaded_at()), address }
    }

    fn listed(&self) -> Listed<'_> {
        let Self { table, name, code, loaded, address } = self;
        Listed { dataset: table.dataset(), name, code, loaded, address }
    }
}

/// Tables as a collection of JSON-stat, or the one that is named.
pub fn collection(ask: &Ask, tables: &[OpenTable], asked: &str) -> Result<Sent, Said> {
    let shelves: Vec<Shelf> = tables.iter().map(|table| Shelf::of(ask, table)).collect();
    let listed: Vec<Listed<'_>> = shelves.iter().map(Shelf::listed).collect();
    let mut body = Vec::new();
    match listed.as_slice() {
        [] => return Err(Said::NoTable(asked.to_owned())),
        [table] if !names(asked, "") => write_item(table, &mut body)?,
        _ => write_collection(LABEL, &listed, &mut body)?,
    }
    say::ready(ask, body, "application/json")
}

/// The codes of a list with their labels.
pub fn codes(ask: &Ask, list: &Codelist) -> Result<Sent, Said> {
    let mut body = Vec::new();
    write_codes(list, &mut body)?;
    say::ready(ask, body, TEXT)
}

/// `GET …/catalogue/toc/txt`: tables by what they are about, those of cities by the city.
pub async fn contents(ask: Ask) -> Response {
    answered(ask, Dialect::JsonStat, |ask, figures| {
        let shelves: Vec<Shelf> = figures.open_tables().map(|t| Shelf::of(ask, &t)).collect();
        let asked = ask.parameter("lang").and_then(|lang| Lang::parse(lang).ok());
        let lang = asked.unwrap_or(Lang::EN);
        let mut folders: BTreeMap<String, (String, Vec<Listed<'_>>)> = BTreeMap::new();
        for shelf in &shelves {
            let folder = shelf.table.folder(&ask.app, lang);
            let (code, title) = folder.unwrap_or_else(|| (OTHER.to_owned(), LABEL.to_owned()));
            folders.entry(code).or_insert((title, Vec::new())).1.push(shelf.listed());
        }
        let folders: Vec<Folder<'_>> = folders
            .iter()
            .map(|(code, (title, tables))| Folder { title, code, tables: tables.clone() })
            .collect();
        let mut body = Vec::new();
        write_contents(&folders, &mut body)?;
        say::ready(ask, body, TEXT)
    })
    .await
}
