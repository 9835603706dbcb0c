//! The plain values of objects: words, numbers, lists, and texts in all languages where our own
//! extension brings them.

use super::{MOST_WITHIN, Reader};
use locale::Text;
use serde_json::{Map, Value};

/// Words of a field; blank ones are none.
pub(super) fn words<'v>(map: &'v Map<String, Value>, name: &str) -> Option<&'v str> {
    map.get(name).and_then(Value::as_str).map(str::trim).filter(|words| !words.is_empty())
}

/// A number of a field, also where it is written as words.
pub(super) fn number(map: &Map<String, Value>, name: &str) -> Option<f64> {
    let value = map.get(name)?;
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|n: &f64| n.is_finite())
}

/// The objects of a list.
pub(super) fn objects<'v>(
    map: &'v Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = &'v Map<String, Value>> {
    let all = map.get(name).and_then(Value::as_array).into_iter().flatten();
    all.filter_map(Value::as_object).take(MOST_WITHIN)
}

/// An object of a field.
pub(super) fn object<'v>(
    map: &'v Map<String, Value>,
    name: &str,
) -> Option<&'v Map<String, Value>> {
    map.get(name).and_then(Value::as_object)
}

impl Reader<'_> {
    /// A text by its field: in all languages where the object brings them, else in the file's own.
    pub(super) fn text(&self, map: &Map<String, Value>, name: &str) -> Option<Text> {
        let whole = object(map, "translations").and_then(|all| all.get(name));
        let whole = whole.and_then(|value| serde_json::from_value::<Text>(value.clone()).ok());
        let whole = whole.filter(|text| !text.source_text().trim().is_empty());
        whole.or_else(|| words(map, name).map(|words| Text::new(self.lang, words)))
    }
}
