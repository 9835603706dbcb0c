//! Catalogues as Eurostat has them: the list of tables that scripts look through before they ask, the
//! codes of one list, and the table of contents.

use std::collections::BTreeMap;

use ::evidence::catalogue::{
    Folder, Listed, write_codes, write_collection, write_contents, write_item, write_tree,
};
use ::evidence::structure::Codelist;
use axum::response::Response;
use locale::Lang;

use super::ask::Ask;
use super::say::{self, Dialect, Said, Sent};
use super::{Question, answered, names};
use crate::evidence::{Figures, OpenTable, moment};

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
    file: String,
}

impl Shelf {
    fn of(ask: &Ask, table: &OpenTable) -> Self {
        let title = &table.dataset().title;
        let base = &ask.app.settings.base_url;
        let named = format!("{},{}", title.agency, title.code);
        let address = format!("{base}/statistics/1.0/data/{named}");
        let file = format!("{base}/sdmx/2.1/data/{named}?format=TSV&compressed=true");
        let code = match table {
            OpenTable::Statistics(_) => title.code.to_ascii_lowercase(),
            OpenTable::Own(_) => named,
        };
        let name = title.name.as_deref().unwrap_or(&title.code);
        let name = if table.is_example() { format!("{name} ({MADE_UP})") } else { name.to_owned() };
        let loaded = moment(table.loaded_at());
        Self { table: table.clone(), name, code, loaded, address, file }
    }

    fn listed(&self) -> Listed<'_> {
        let Self { table, name, code, loaded, address, file } = self;
        Listed { dataset: table.dataset(), name, code, loaded, address, file }
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
    answered(ask, Dialect::JsonStat, |Question { ask, figures, .. }| {
        let asked = ask.parameter("lang").and_then(|lang| Lang::parse(lang).ok());
        let mut body = Vec::new();
        let cabinet = Cabinet::of(ask, figures, &[asked.unwrap_or(Lang::EN)]);
        write_contents(&cabinet.folders(), &mut body)?;
        say::ready(ask, body, TEXT)
    })
    .await
}

/// `GET …/catalogue/toc/xml`: the same in every language.
pub async fn tree(ask: Ask) -> Response {
    answered(ask, Dialect::JsonStat, |Question { ask, figures, .. }| {
        let mut body = Vec::new();
        let languages: Vec<Lang> = ask.app.dictionary.languages().collect();
        let cabinet = Cabinet::of(ask, figures, &languages);
        write_tree(&cabinet.folders(), cabinet.filled(), &mut body)?;
        say::ready(ask, body, "application/xml")
    })
    .await
}

/// All open tables, by what they are about.
struct Cabinet {
    shelves: Vec<Shelf>,
    folders: BTreeMap<String, Drawer>,
}

/// A folder: what it is called, and which shelves it has.
struct Drawer {
    titles: Vec<(Lang, String)>,
    shelves: Vec<usize>,
}

impl Cabinet {
    fn of(ask: &Ask, figures: &Figures, languages: &[Lang]) -> Self {
        let shelves: Vec<Shelf> = figures.open_tables().map(|t| Shelf::of(ask, &t)).collect();
        let mut folders = BTreeMap::new();
        for (at, shelf) in shelves.iter().enumerate() {
            let title = |lang: &Lang| {
                let folder = shelf.table.folder(&ask.app, *lang);
                let (code, title) = folder.unwrap_or_else(|| (OTHER.to_owned(), LABEL.to_owned()));
                (code, (*lang, title))
            };
            let (codes, titles): (Vec<String>, Vec<_>) = languages.iter().map(title).unzip();
            let code = codes.into_iter().next().unwrap_or_default();
            let empty = || Drawer { titles, shelves: Vec::new() };
            folders.entry(code).or_insert_with(empty).shelves.push(at);
        }
        Self { shelves, folders }
    }

    fn folders(&self) -> Vec<Folder<'_>> {
        let listed = |at: &usize| self.shelves.get(*at).map(Shelf::listed);
        let folders = self.folders.iter().map(|(code, drawer)| Folder {
            titles: drawer.titles.iter().map(|(lang, title)| (*lang, title.as_str())).collect(),
            code,
            tables: drawer.shelves.iter().filter_map(listed).collect(),
        });
        folders.collect()
    }

    /// When the newest of the tables came here.
    fn filled(&self) -> &str {
        let loaded = self.shelves.iter().map(|shelf| shelf.loaded.as_str());
        loaded.max().unwrap_or("1970-01-01T00:00:00Z")
    }
}
