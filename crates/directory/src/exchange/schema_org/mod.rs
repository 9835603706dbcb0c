//! What search engines read in a page: the same service, event or place as data in the words of
//! schema.org (JSON-LD), so that they show when something takes place and when a door is open.
//!
//! Words stand in the language of the page, or in the one that a reader sees instead. What is not known
//! is left out. Nothing is said of a place that nobody may know, as nothing is on the page.
//!
//! Not here: whether a page is to be found at all, and pictures.

mod event;
mod hours;
mod record;

use serde_json::{Value, json};

pub use event::event;
pub use record::{news, organisation, place, service};

/// The way to a page, as search engines show it instead of its address: names and whole addresses, the
/// page itself last.
#[must_use]
pub fn breadcrumbs(steps: &[(&str, &str)]) -> Value {
    let items = (1..).zip(steps).map(|(position, (name, address))| {
        json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
    });
    whole(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() }))
}

/// A value as it may stand within `<script type="application/ld+json">`: nothing in it can end the
/// script or begin another.
///
/// ```
/// # use directory::exchange::schema_org::script;
/// let value = serde_json::json!({ "name": "</script>" });
/// assert_eq!(script(&value), r#"{"name":"\u003c/script\u003e"}"#);
/// ```
#[must_use]
pub fn script(value: &Value) -> String {
    // Outside strings JSON has none of these letters.
    let escapes = [
        ('<', "\\u003c"),
        ('>', "\\u003e"),
        ('&', "\\u0026"),
        ('\u{2028}', "\\u2028"),
        ('\u{2029}', "\\u2029"),
    ];
    escapes.iter().fold(value.to_string(), |text, (letter, escape)| text.replace(*letter, escape))
}

/// A thing that stands for itself: with its vocabulary, and without what is not known of it.
fn whole(thing: Value) -> Value {
    let mut thing = known(thing);
    if let Some(fields) = thing.as_object_mut() {
        fields.insert("@context".to_owned(), "https://schema.org".into());
    }
    thing
}

/// A value without what is null, empty, or has a type and nothing else.
fn known(value: Value) -> Value {
    let is_known = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(list) => !list.is_empty(),
        Value::Object(fields) => fields.keys().any(|name| name != "@type"),
        Value::Bool(_) | Value::Number(_) => true,
    };
    match value {
        Value::Array(list) => list.into_iter().map(known).filter(is_known).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, known(value)));
            Value::Object(fields.filter(|(_, value)| is_known(value)).collect())
        }
        value => value,
    }
}
