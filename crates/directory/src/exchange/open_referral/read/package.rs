//! The tables of a data package, put together to the objects that they stand for.

use super::super::tables::{TABLES, TRANSLATIONS};
use super::{Found, LARGEST_FILE, MOST, Reader};
use crate::exchange::{Defaults, Incoming};
use measure::{Key, Problem, Problems};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// The most files of an archive that are looked at.
const MOST_FILES: usize = 200;
/// The most columns of a table.
const MOST_COLUMNS: usize = 100;
/// The most rows of a table.
const MOST_ROWS: usize = 1_000_000;

/// A row by its columns.
type Row = Map<String, Value>;
/// Rows by the id of what they belong to.
type ByParent = HashMap<String, Vec<Row>>;

/// Reads a data package: an archive (ZIP) of tables.
///
/// # Errors
/// Every problem at once; the place is that of the record and its field, or a file and its row.
pub fn read_package(bytes: &[u8], city: &Key, defaults: &Defaults) -> Result<Incoming, Problems> {
    let mut tables = unpack(bytes)?;
    let services = services(&mut tables);
    let mut found = Found::default();
    for (at, service) in services.iter().enumerate() {
        found.sort_out(service, at);
    }
    Reader::new(city, defaults).read(&found)
}

/// The rows of each table by its name.
fn unpack(bytes: &[u8]) -> Result<HashMap<&'static str, Vec<Row>>, Problems> {
    if bytes.len() > LARGEST_FILE {
        return Err(Problem::new("file-too-large", "file").with("most", LARGEST_FILE).into());
    }
    let broken = |_| Problem::new("not-an-archive", "file");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut tables, mut room, mut problems) =
        (HashMap::new(), LARGEST_FILE as u64, Problems::default());
    for at in 0..archive.len().min(MOST_FILES) {
        let file = archive.by_index(at).map_err(broken)?;
        let name = file.name().map_err(broken)?;
        let name = name.rsplit('/').next().unwrap_or_default().to_owned();
        let Some(table) = TABLES.iter().find(|table| name == format!("{}.csv", table.name)) else {
            continue;
        };
        let mut content = Vec::new();
        let read = file.take(room + 1).read_to_end(&mut content);
        room = room
            .checked_sub(content.len() as u64)
            .ok_or_else(|| Problem::new("unpacked-too-large", &*name).with("most", LARGEST_FILE))?;
        match read {
            Ok(_) => drop(tables.insert(table.name, rows(&content, &name, &mut problems))),
            Err(_) => problems.add(Problem::new("not-an-archive", name)),
        }
    }
    problems.or(tables)
}

fn rows(content: &[u8], name: &str, problems: &mut Problems) -> Vec<Row> {
    let content = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(content);
    let head = match reader.headers() {
        Ok(head) if head.len() <= MOST_COLUMNS => head.clone(),
        _ => {
            problems.add(Problem::new("not-a-table", name));
            return Vec::new();
        }
    };
    let mut all = Vec::new();
    for (at, record) in reader.records().take(MOST_ROWS).enumerate() {
        match record {
            Ok(record) => {
                let filled = head.iter().zip(record.iter()).filter(|(_, cell)| !cell.is_empty());
                all.push(
                    filled.map(|(column, cell)| (column.trim().to_owned(), json!(cell))).collect(),
                );
            }
            Err(_) => problems.add(Problem::new("not-a-text", format!("{name}/{}", at + 2))),
        }
    }
    all
}

/// Rows of a table by the id in one of their columns.
fn by(tables: &HashMap<&'static str, Vec<Row>>, table: &str, column: &str) -> ByParent {
    let mut all: ByParent = HashMap::new();
    for row in tables.get(table).into_iter().flatten() {
        if let Some(id) = row.get(column).and_then(Value::as_str) {
            all.entry(id.to_owned()).or_default().push(row.clone());
        }
    }
    all
}

/// Puts the rows that belong to each of these into a list within them.
fn nest(rows: &mut [Row], name: &str, children: &ByParent) {
    for row in rows {
        let own = row.get("id").and_then(Value::as_str).and_then(|id| children.get(id));
        if let Some(own) = own {
            row.insert(name.to_owned(), own.iter().cloned().map(Value::Object).collect());
        }
    }
}

/// Puts the row that a column of each of these names into them.
fn name(rows: &mut [Row], column: &str, field: &str, others: &HashMap<String, Row>) {
    for row in rows {
        let named = row.get(column).and_then(Value::as_str).and_then(|id| others.get(id));
        if let Some(named) = named {
            row.insert(field.to_owned(), Value::Object(named.clone()));
        }
    }
}

fn by_id(rows: Vec<Row>) -> HashMap<String, Row> {
    let id = |row: &Row| row.get("id").and_then(Value::as_str).map(str::to_owned);
    rows.into_iter().take(MOST).filter_map(|row| Some((id(&row)?, row))).collect()
}

/// The texts of the table of translations by the id of their object.
fn translations(tables: &HashMap<&'static str, Vec<Row>>) -> HashMap<String, Row> {
    let mut all: HashMap<String, Row> = HashMap::new();
    for row in tables.get(TRANSLATIONS).into_iter().flatten() {
        let word = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
        let texts = all.entry(word("link_id").to_owned()).or_default();
        let text =
            texts.entry(word("field")).or_insert_with(|| json!({ "source": "", "texts": {} }));
        if let Some(versions) = text.get_mut("texts").and_then(Value::as_object_mut) {
            let version = json!({ "text": word("text"), "state": word("state") });
            versions.insert(word("language").to_owned(), version);
        }
        if word("state") == "source" {
            *text = json!({ "source": word("language"), "texts": text.get("texts") });
        }
    }
    all
}

fn translate(rows: &mut [Row], texts: &HashMap<String, Row>) {
    for row in rows {
        let own = row.get("id").and_then(Value::as_str).and_then(|id| texts.get(id));
        if let Some(own) = own {
            row.insert(TRANSLATIONS.to_owned(), Value::Object(own.clone()));
        }
    }
}

/// The services of a package as they stand in JSON.
fn services(tables: &mut HashMap<&'static str, Vec<Row>>) -> Vec<Value> {
    let texts = translations(tables);
    let mut take = |table: &str| tables.remove(table).unwrap_or_default();
    let (terms, mut attributes) = (by_id(take("taxonomy_terms")), take("attributes"));
    name(&mut attributes, "taxonomy_term_id", "taxonomy_term", &terms);
    let (mut places, mut given) = (take("locations"), take("service_at_locations"));
    let (mut organisations, mut services) = (take("organizations"), take("services"));
    tables.insert("attributes", attributes);
    let attributes = by(tables, "attributes", "link_id");
    for rows in [&mut places, &mut organisations, &mut services] {
        nest(rows, "attributes", &attributes);
        translate(rows, &texts);
    }
    nest(&mut places, "addresses", &by(tables, "addresses", "location_id"));
    name(&mut given, "location_id", "location", &by_id(places));
    nest(&mut given, "schedules", &by(tables, "schedules", "service_at_location_id"));
    nest(&mut organisations, "phones", &by(tables, "phones", "organization_id"));
    nest(
        &mut organisations,
        "organization_identifiers",
        &by(tables, "organization_identifiers", "organization_id"),
    );
    name(&mut services, "organization_id", "organization", &by_id(organisations));
    tables.insert("service_at_locations", given);
    for table in [
        "phones",
        "schedules",
        "languages",
        "cost_options",
        "required_documents",
        "service_at_locations",
    ] {
        nest(&mut services, table, &by(tables, table, "service_id"));
    }
    services.into_iter().map(Value::Object).collect()
}
