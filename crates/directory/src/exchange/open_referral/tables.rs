//! The data package: the objects of Open Referral as tables (CSV), one for each, in one archive with a
//! description of all (`datapackage.json`).
//!
//! A table has the columns of its schema. What stands within an object stands in a table of its own
//! here, and names the object by its id. Texts in all languages have a table beside those of the
//! specification, `translations.csv`.

use super::write::{Depth, Writer};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Write as _};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;

/// A table of the specification: the name of its file without `.csv`, the word for one of its rows, its
/// columns.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) one: &'static str,
    pub(super) columns: &'static [&'static str],
}

/// The tables that we write, in the order of the specification.
pub(super) const TABLES: &[Table] = &[
    Table {
        name: "organizations",
        one: "organization",
        columns: &["id", "name", "description", "email", "website"],
    },
    Table {
        name: "services",
        one: "service",
        columns: &[
            "id",
            "organization_id",
            "name",
            "description",
            "url",
            "email",
            "status",
            "application_process",
            "fees_description",
            "eligibility_description",
            "minimum_age",
            "maximum_age",
            "assured_date",
            "last_modified",
        ],
    },
    Table {
        name: "phones",
        one: "phone",
        columns: &["id", "service_id", "organization_id", "contact_id", "number", "type"],
    },
    Table {
        name: "schedules",
        one: "schedule",
        columns: &[
            "id",
            "service_id",
            "service_at_location_id",
            "valid_from",
            "valid_to",
            "timezone",
            "wkst",
            "freq",
            "interval",
            "byday",
            "description",
            "opens_at",
            "closes_at",
        ],
    },
    Table {
        name: "service_at_locations",
        one: "service_at_location",
        columns: &["id", "service_id", "location_id"],
    },
    Table {
        name: "locations",
        one: "location",
        columns: &[
            "id",
            "location_type",
            "name",
            "transportation",
            "latitude",
            "longitude",
            "external_identifier",
            "external_identifier_type",
        ],
    },
    Table {
        name: "addresses",
        one: "address",
        columns: &[
            "id",
            "location_id",
            "address_1",
            "city",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ],
    },
    Table {
        name: "accessibility",
        one: "accessibility",
        columns: &["id", "location_id", "description"],
    },
    Table {
        name: "languages",
        one: "language",
        columns: &["id", "service_id", "name", "code", "note"],
    },
    Table {
        name: "cost_options",
        one: "cost_option",
        columns: &["id", "service_id", "amount", "amount_description"],
    },
    Table {
        name: "required_documents",
        one: "required_document",
        columns: &["id", "service_id", "document"],
    },
    Table {
        name: "organization_identifiers",
        one: "organization_identifier",
        columns: &["id", "organization_id", "identifier_scheme", "identifier_type", "identifier"],
    },
    Table {
        name: "attributes",
        one: "attribute",
        columns: &["id", "link_id", "taxonomy_term_id", "link_entity", "value"],
    },
    Table {
        name: "taxonomy_terms",
        one: "taxonomy_term",
        columns: &[
            "id",
            "code",
            "name",
            "description",
            "parent_id",
            "taxonomy",
            "language",
            "taxonomy_id",
            "term_uri",
        ],
    },
    Table { name: "taxonomies", one: "taxonomy", columns: &["id", "name", "description", "uri"] },
    Table {
        name: TRANSLATIONS,
        one: "translation",
        columns: &["link_entity", "link_id", "field", "language", "state", "text"],
    },
];

/// Our own table.
pub(super) const TRANSLATIONS: &str = "translations";

/// Rows of tables by their names, each row once.
#[derive(Default)]
struct Rows {
    rows: BTreeMap<&'static str, Vec<Vec<String>>>,
    ids: BTreeSet<(&'static str, String)>,
}

/// The data package of a city as a ZIP archive.
///
/// # Errors
/// None that comes of the content: writing into memory fails only without memory.
pub fn package(writer: &Writer<'_>) -> ZipResult<Vec<u8>> {
    let mut rows = Rows::default();
    for service in writer.services() {
        rows.put("services", &value(writer.service(service, Depth::Full)), None);
    }
    for organisation in writer.organisations() {
        rows.put(
            "organizations",
            &value(writer.organization(organisation, Depth::Full, None)),
            None,
        );
    }
    for taxonomy in writer.taxonomies().all() {
        rows.put("taxonomies", &value(taxonomy), None);
    }
    for term in writer.taxonomies().terms() {
        rows.put("taxonomy_terms", &value(term), None);
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // No time of day stands in it: the same content is the same file.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    archive.start_file("datapackage.json", options)?;
    archive.write_all(description(&rows).to_string().as_bytes())?;
    for table in TABLES.iter().filter(|table| rows.rows.contains_key(table.name)) {
        archive.start_file(format!("{}.csv", table.name), options)?;
        archive.write_all(&csv(table, rows.rows.get(table.name).map_or(&[], Vec::as_slice)))?;
    }
    Ok(archive.finish()?.into_inner())
}

fn value(object: impl Serialize) -> Value {
    serde_json::to_value(object).unwrap_or_default()
}

fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

impl Rows {
    /// Puts an object into its table, and what stands within it into others.
    fn put(&mut self, name: &str, object: &Value, parent: Option<(&str, &str)>) {
        let (Some(table), Value::Object(fields)) = (table(name), object) else { return };
        let own = fields.get("id").and_then(Value::as_str).unwrap_or_default();
        if !self.ids.insert((table.name, own.to_owned())) {
            return;
        }
        let row = table.columns.iter().map(|column| cell(column, fields, parent)).collect();
        self.rows.entry(table.name).or_default().push(row);
        self.within(table, own, fields);
    }

    fn within(&mut self, own: &Table, id: &str, fields: &Map<String, Value>) {
        for (name, value) in fields {
            match value {
                Value::Array(all) => {
                    all.iter().for_each(|one| self.put(name, one, Some((own.one, id))))
                }
                Value::Object(texts) if name == TRANSLATIONS => {
                    self.translations(own.one, id, texts)
                }
                Value::Object(_) => self.put(&plural(name), value, Some((own.one, id))),
                _ => {}
            }
        }
    }

    fn translations(&mut self, entity: &str, id: &str, texts: &Map<String, Value>) {
        for (field, text) in texts {
            let source = text.get("source").and_then(Value::as_str).unwrap_or_default();
            let versions = text.get("texts").and_then(Value::as_object).into_iter().flatten();
            for (lang, version) in versions {
                let word =
                    |name: &str| version.get(name).and_then(Value::as_str).unwrap_or_default();
                let state = if lang == source { "source" } else { word("state") };
                let row =
                    [entity, id, field, lang, state, word("text")].map(str::to_owned).to_vec();
                self.rows.entry(TRANSLATIONS).or_default().push(row);
            }
        }
    }
}

/// The table of an object that stands for itself within another.
fn plural(name: &str) -> String {
    if name == "taxonomy_term" { "taxonomy_terms".to_owned() } else { format!("{name}s") }
}

/// What stands in a column: the object's own value, or the id of what it belongs to.
fn cell(column: &str, fields: &Map<String, Value>, parent: Option<(&str, &str)>) -> String {
    match fields.get(column) {
        Some(Value::String(text)) => return text.clone(),
        Some(Value::Null) | None => {}
        Some(value) => return value.to_string(),
    }
    let named = column.strip_suffix("_id").unwrap_or_default();
    let within = fields.get(named).and_then(|object| object.get("id")).and_then(Value::as_str);
    match (within, parent) {
        (Some(id), _) => id.to_owned(),
        (None, Some((one, id))) if named == one || column == "link_id" => id.to_owned(),
        _ => String::new(),
    }
}

fn csv(table: &Table, rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory does not fail.
    drop(writer.write_record(table.columns));
    for row in rows {
        drop(writer.write_record(row));
    }
    writer.into_inner().unwrap_or_default()
}

/// What the tables are, for programs that read data packages.
fn description(rows: &Rows) -> Value {
    let there = TABLES.iter().filter(|table| rows.rows.contains_key(table.name));
    let resource = |table: &Table| {
        let field = |name: &&str| json!({ "name": name, "type": kind(name) });
        json!({
            "name": table.name,
            "path": format!("{}.csv", table.name),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": { "fields": table.columns.iter().map(field).collect::<Vec<_>>() },
        })
    };
    json!({
        "name": "human_services_data",
        "title": "Human Services Data Specification",
        "profile": "tabular-data-package",
        "resources": there.map(resource).collect::<Vec<_>>(),
    })
}

fn kind(column: &str) -> &'static str {
    match column {
        "minimum_age" | "maximum_age" | "latitude" | "longitude" | "timezone" | "interval"
        | "amount" => "number",
        _ => "string",
    }
}
