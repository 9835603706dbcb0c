//! The description of the open interfaces as OpenAPI 3.1: one for all, and one for each that is known by a
//! specification of its own, under whose address its paths begin.

use axum::extract::State;
use axum::http::HeaderMap;
use locale::Lang;
use serde_json::{Map, Value, json};

use super::Asker;
use super::describe::{Answer, OPERATIONS, Operation, Parameter};
use super::reply::{JSON, Reply, send};
use super::schema::schemas;
use crate::app::App;
use crate::web::leaf::Leaf;

/// `GET /open/openapi.json`
pub async fn whole(State(app): State<App>, headers: HeaderMap) -> Reply {
    let base = &app.settings.base_url;
    let paths = OPERATIONS.iter().map(|operation| (operation.path.to_owned(), operation));
    let text = document(base, paths, Below::Server).to_string();
    Ok(send(&Leaf::answer(text, JSON), &headers, jiff::Timestamp::UNIX_EPOCH))
}

/// `GET /open/{city}/{part}/openapi.json`: of the interfaces of Open Referral.
pub async fn of_part(asker: Asker) -> Reply {
    let part = if asker.is_below("hsds-uk") { "hsds-uk" } else { "hsds" };
    let begin = format!("/open/{{city}}/{part}");
    let below = |operation: &'static Operation| {
        let rest = operation.path.strip_prefix(&begin)?;
        // The address itself stands once, and this description is not part of itself.
        (rest.starts_with('/') && !rest.ends_with(".json")).then(|| (rest.to_owned(), operation))
    };
    let server = format!("{}/open/{}/{part}", asker.app.settings.base_url, asker.key);
    let paths = OPERATIONS.iter().filter_map(below);
    let mut document = document(&server, paths, Below::City);
    name_languages(&mut document, &asker.city.languages);
    let text = document.to_string();
    Ok(send(&Leaf::answer(text, JSON), &asker.headers, jiff::Timestamp::UNIX_EPOCH))
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
        let item = all.entry(path.replace("{*rest}", "{rest}")).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(operation.method.to_owned(), described(operation, below));
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

fn described(operation: &Operation, below: Below) -> Value {
    let of_path = operation.path.split('/').filter_map(|part| {
        let name = part.strip_prefix('{')?.strip_suffix('}')?.trim_start_matches('*');
        (name != "city" || below == Below::Server).then(|| in_path(name))
    });
    let asked = operation.parameters.iter().map(|name| in_query(*name));
    let mut responses = json!({
        "200": answered(&operation.answer),
        "304": { "description": "It is as it was: the ETag or the date that was sent is the present one." },
        "404": refused("There is no such thing."),
        "429": refused("Too many requests."),
    });
    if let Some(responses) = responses.as_object_mut() {
        if !operation.parameters.is_empty() {
            responses.insert("400".to_owned(), refused("A parameter cannot be read."));
        }
        if operation.method == "post" {
            responses.clear();
            responses.insert("201".to_owned(), answered(&Answer::Json("Object")));
            responses.insert("400".to_owned(), refused("What was sent cannot be read."));
            responses.insert("404".to_owned(), refused("There is no such thing."));
        }
    }
    let body = json!({ "content": { "multipart/form-data": { "schema": { "type": "object" } } } });
    let mut all = Map::new();
    all.insert("summary".to_owned(), operation.summary.into());
    all.insert("parameters".to_owned(), of_path.chain(asked).collect());
    all.insert("responses".to_owned(), responses);
    if operation.method == "post" {
        all.insert("requestBody".to_owned(), body);
    }
    Value::Object(all)
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
    };
    json!({ "description": "As asked.", "content": content })
}
