//! The description of the open interfaces as OpenAPI 3.1: one for all, and one for each that is known by a
//! specification of its own, under whose address its paths begin.

use axum::extract::State;
use axum::http::HeaderMap;
use locale::Lang;
use serde_json::{Map, Value, json};

use super::Asker;
use super::describe::schema::schemas;
use super::describe::{Answer, Operation, Parameter, app, operations};
use super::reply::{JSON, Reply};
use crate::app::App;
use crate::web::leaf::Leaf;

/// `GET /open/openapi.json`
pub async fn whole(State(app): State<App>, headers: HeaderMap) -> Reply {
    let base = &app.settings.base_url;
    let text = document(base, operations(), Below::Server).to_string();
    Ok(Leaf::answer(text, JSON).send(&headers))
}

/// `GET /open/{city}/{part}/openapi.json`: of the interfaces of Open Referral.
pub async fn of_part(asker: Asker) -> Reply {
    let part = if asker.is_below("hsds-uk") { "hsds-uk" } else { "hsds" };
    let begin = format!("/open/{{city}}/{part}");
    let below = |(path, operation): (String, &'static Operation)| {
        let rest = path.strip_prefix(&begin)?;
        // The address itself stands once, and this description is not part of itself.
        (rest.starts_with('/') && !rest.ends_with(".json")).then(|| (rest.to_owned(), operation))
    };
    let server = format!("{}/open/{}/{part}", asker.app.settings.base_url, asker.key);
    let paths = operations().filter_map(below);
    let mut document = document(&server, paths, Below::City);
    name_languages(&mut document, &asker.city.languages);
    let text = document.to_string();
    Ok(Leaf::answer(text, JSON).send(&asker.headers))
}

/// Names the languages that a city has, wherever one may be asked for.
fn name_languages(document: &mut Value, languages: &[Lang]) {
    let all = json!({ "type": "string", "enum": languages });
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten();
    let operations = paths.filter_map(|(_, item)| item.get_mut("get"));
    let parameters = operations.filter_map(|get| get.get_mut("parameters")?.as_array_mut());
    for parameter in parameters.flatten() {
        let is_language = parameter.get("name").is_some_and(|name| name == "language");
        if let Some(schema) = parameter.get_mut("schema").filter(|_| is_language) {
            *schema = all.clone();
        }
    }
}

/// Under what the paths of a document begin.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    Server,
    City,
}

fn document(
    server: &str,
    paths: impl Iterator<Item = (String, &'static Operation)>,
    below: Below,
) -> Value {
    let mut all: Map<String, Value> = Map::new();
    for (path, operation) in paths {
        let told = described(operation, &path, below);
        let item = all.entry(path).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.to_owned(), told);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Isopolity: the open interfaces of a city's access point",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "What newcomers read of a city, for other programs.",
            "license": { "name": "The city says under which licence its texts may be used." },
        },
        "servers": [{ "url": server }],
        "paths": all,
        "components": { "schemas": schemas() },
    })
}

fn described(operation: &Operation, path: &str, below: Below) -> Value {
    let of_path = path.split('/').filter_map(|part| {
        let name = part.strip_prefix('{')?.strip_suffix('}')?;
        (name != "city" || below == Below::Server).then(|| in_path(name))
    });
    let asked = operation.parameters.iter().map(|name| in_query(*name));
    let mut all = Map::new();
    all.insert("summary".to_owned(), operation.summary.into());
    all.insert("parameters".to_owned(), of_path.chain(asked).collect());
    all.insert("responses".to_owned(), responses(operation));
    if operation.method == "post" {
        let kinds = ["multipart/form-data", "application/x-www-form-urlencoded", JSON];
        let all_kinds = kinds.map(|kind| (kind.to_owned(), json!({ "schema": app::feedback() })));
        let content: Map<String, Value> = all_kinds.into_iter().collect();
        all.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    }
    Value::Object(all)
}

/// What may come back, by its status.
fn responses(operation: &Operation) -> Value {
    let mut all = json!({
        "404": refused("There is no such thing."),
        "429": refused("Too many requests."),
    });
    let mut add = |status: &str, answer: Value| {
        if let Some(all) = all.as_object_mut() {
            all.insert(status.to_owned(), answer);
        }
    };
    match operation.answer {
        Answer::Elsewhere => add("307", json!({ "description": "It is there." })),
        Answer::Thanks => add("201", answered(&operation.answer)),
        _ => {
            add("200", answered(&operation.answer));
            add(
                "304",
                json!({ "description": "It is as it was: the ETag or the date that was sent is the present one." }),
            );
        }
    }
    if matches!(operation.answer, Answer::Figures | Answer::Structures | Answer::JsonStat) {
        let either = |says: &str| json!({ "description": says, "content": { JSON: {}, "application/xml": {} } });
        add("404", either("There is no such table, or nothing in it fits."));
        add("400", either("The question cannot be read."));
        add("406", either("None of the accepted formats can be given."));
        add("413", either("The answer would be too large."));
        add("429", refused("Too many requests."));
        return all;
    }
    if operation.method == "post" {
        add("400", refused("What was sent cannot be read."));
    } else if !operation.parameters.is_empty() {
        add("400", refused("A parameter cannot be read."));
    }
    all
}

fn in_path(name: &str) -> Value {
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
}

fn in_query(parameter: Parameter) -> Value {
    let (name, says, schema) = parameter.described();
    json!({ "name": name, "in": "query", "required": false, "description": says, "schema": schema })
}

fn refused(says: &str) -> Value {
    let schema = json!({ "$ref": "#/components/schemas/Refusal" });
    json!({ "description": says, "content": { JSON: { "schema": schema } } })
}

/// Any of these media types.
fn kinds<'a>(all: impl Iterator<Item = &'a &'a str>) -> Value {
    all.map(|kind| ((*kind).to_owned(), json!({}))).collect::<Map<String, Value>>().into()
}

fn answered(answer: &Answer) -> Value {
    let named = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let content = match answer {
        Answer::Json(schema) => json!({ JSON: { "schema": named(schema) } }),
        Answer::List(schema) => {
            json!({ JSON: { "schema": { "type": "array", "items": named(schema) } } })
        }
        Answer::Page(schema) => json!({
            JSON: { "schema": { "allOf": [named("Page"), {
                "type": "object",
                "properties": { "contents": { "type": "array", "items": named(schema) } },
            }] } },
            "application/x-ndjson": {},
        }),
        Answer::File(kind) => json!({ *kind: {} }),
        Answer::Figures => kinds(
            ::evidence::Form::ALL
                .map(::evidence::Form::media_type)
                .iter()
                .chain(&["application/gzip"]),
        ),
        Answer::Structures => kinds(
            [
                "application/vnd.sdmx.structure+xml;version=2.1",
                "application/vnd.sdmx.structure+xml;version=3.0.0",
                "application/vnd.sdmx.structure+json;version=2.0.0",
            ]
            .iter(),
        ),
        Answer::JsonStat => json!({ JSON: { "schema": named("Object") } }),
        Answer::Thanks | Answer::Elsewhere => json!({ JSON: { "schema": named("Object") } }),
    };
    json!({ "description": "As asked.", "content": content })
}
