//! The shapes of what is answered, for the description of the interfaces. Of Open Referral they are the
//! parts of its schemas that we fill.

use serde_json::{Map, Value, json};

/// Every shape by its name.
#[must_use]
pub fn schemas() -> Value {
    let mut all = Map::new();
    for (name, required, properties) in objects() {
        let shape = json!({ "type": "object", "required": required, "properties": properties });
        all.insert(name.to_owned(), shape);
    }
    all.insert("Object".to_owned(), json!({ "type": "object" }));
    Value::Object(all)
}

/// A shape: its name, the fields that are always there, and all of them.
pub type Shape = (&'static str, Vec<String>, Value);

/// A text.
pub fn text() -> Value {
    json!({ "type": "string" })
}

fn id() -> Value {
    json!({ "type": "string", "format": "uuid" })
}

/// A list of objects of a shape.
pub fn list(of: &str) -> Value {
    json!({ "type": "array", "items": named(of) })
}

/// An object of a shape.
pub fn named(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn always(fields: &[&str]) -> Vec<String> {
    fields.iter().map(|field| (*field).to_owned()).collect()
}

fn objects() -> Vec<Shape> {
    [told(), records(), within(), super::app::shapes()].concat()
}

/// What is told around records.
fn told() -> Vec<Shape> {
    let number = || json!({ "type": "integer", "minimum": 0 });
    let flag = || json!({ "type": "boolean" });
    vec![
        (
            "Refusal",
            always(&["error"]),
            json!({ "error": text(), "parameters": { "type": "array" } }),
        ),
        (
            "Base",
            always(&["version", "profile", "openapi_url"]),
            json!({
                "version": text(), "profile": { "type": "string", "format": "uri" },
                "openapi_url": { "type": "string", "format": "uri" },
            }),
        ),
        (
            "Page",
            always(&[
                "total_items",
                "total_pages",
                "page_number",
                "size",
                "first_page",
                "last_page",
                "empty",
                "contents",
            ]),
            json!({
                "total_items": number(), "total_pages": number(), "page_number": number(), "size": number(),
                "first_page": flag(), "last_page": flag(), "empty": flag(), "contents": { "type": "array" },
            }),
        ),
        (
            "Changes",
            always(&["city", "changes", "is_complete", "next"]),
            json!({
                "city": text(), "changes": list("Change"), "is_complete": flag(),
                "next": { "type": "string", "format": "uri" },
            }),
        ),
        (
            "Change",
            always(&["kind", "key", "id", "state", "number", "changed"]),
            json!({
                "kind": text(), "key": text(), "id": id(),
                "state": { "type": "string", "enum": ["shown", "gone"] },
                "number": { "type": "integer" }, "changed": { "type": "string", "format": "date-time" },
                "page": { "type": ["string", "null"] }, "record": { "type": ["string", "null"] },
            }),
        ),
    ]
}

/// The records of Open Referral.
fn records() -> Vec<Shape> {
    let age = || json!({ "type": "number" });
    vec![
        // Without `name` and `status` where `minimal` is asked for.
        (
            "Service",
            always(&["id"]),
            json!({
                "id": id(), "name": text(), "description": text(), "url": text(), "email": text(),
                "status": { "type": "string", "enum": ["active"] }, "application_process": text(),
                "fees_description": text(), "eligibility_description": text(), "minimum_age": age(),
                "maximum_age": age(), "assured_date": { "type": "string", "format": "date" },
                "last_modified": { "type": "string", "format": "date-time" },
                "modified_date": { "type": "string", "format": "date-time" },
                "phones": list("Phone"), "contacts": list("Contact"), "schedules": list("Schedule"),
                "service_at_locations": list("ServiceAtLocation"), "languages": list("Language"),
                "organization": named("Organization"), "cost_options": { "type": "array" },
                "required_documents": { "type": "array" }, "attributes": list("Attribute"),
                "translations": { "type": "object" },
            }),
        ),
        (
            "Organization",
            always(&["id", "name", "description"]),
            json!({
                "id": id(), "name": text(), "description": text(), "email": text(), "website": text(),
                "phones": list("Phone"), "locations": list("Location"), "services": list("Service"),
                "organization_identifiers": { "type": "array" }, "attributes": list("Attribute"),
                "translations": { "type": "object" },
            }),
        ),
        (
            "Location",
            always(&["id", "location_type"]),
            json!({
                "id": id(), "location_type": { "type": "string", "enum": ["physical"] }, "name": text(),
                "transportation": text(), "latitude": { "type": "number" }, "longitude": { "type": "number" },
                "external_identifier": text(), "external_identifier_type": text(),
                "addresses": { "type": "array" }, "accessibility": { "type": "array" },
                "attributes": list("Attribute"), "translations": { "type": "object" },
            }),
        ),
        (
            "ServiceAtLocation",
            always(&["id"]),
            json!({
                "id": id(), "schedules": list("Schedule"), "location": named("Location"),
                "service": named("Service"),
            }),
        ),
        (
            "Taxonomy",
            always(&["id", "name", "description"]),
            json!({
                "id": id(), "name": text(), "description": text(), "uri": text(),
            }),
        ),
        (
            "TaxonomyTerm",
            always(&["id", "name", "description"]),
            json!({
                "id": id(), "code": text(), "name": text(), "description": text(), "parent_id": id(),
                "taxonomy": text(), "language": text(), "taxonomy_id": id(), "term_uri": text(),
            }),
        ),
    ]
}

/// What stands within records.
fn within() -> Vec<Shape> {
    vec![
        (
            "Phone",
            always(&["id", "number"]),
            json!({ "id": id(), "number": text(), "type": text() }),
        ),
        (
            "Contact",
            always(&["id"]),
            json!({ "id": id(), "email": text(), "phones": list("Phone") }),
        ),
        (
            "Language",
            always(&["id", "code"]),
            json!({ "id": id(), "name": text(), "code": text(), "note": text() }),
        ),
        (
            "Schedule",
            always(&["id"]),
            json!({
                "id": id(), "valid_from": text(), "valid_to": text(), "timezone": { "type": "number" },
                "wkst": text(), "freq": { "type": "string", "enum": ["WEEKLY"] },
                "interval": { "type": "integer" }, "byday": text(), "description": text(),
                "opens_at": text(), "closes_at": text(),
            }),
        ),
        (
            "Attribute",
            always(&["id", "taxonomy_term_id"]),
            json!({
                "id": id(), "taxonomy_term_id": id(), "link_entity": text(), "value": text(),
                "taxonomy_term": named("TaxonomyTerm"),
            }),
        ),
    ]
}
