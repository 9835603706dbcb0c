//! What becomes of a record that is there already when a source brings it again: the fields that the
//! format can tell are the source's, all others stay as they are.
//!
//! Texts are merged language by language. Words that the record has already are no news, in whatever
//! language they stand: a source that lacks a translation may give the original in its place. So
//! nothing changes when a directory is written in a format and read back from it.

use super::Carries;
use crate::file::Directory;
use crate::guide::Entry;
use crate::prose;
use locale::Text;
use measure::Key;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A directory as it becomes when a source brings `new` to what is there (`old`): the records that the
/// source brings, each merged with the one of its key.
#[must_use]
pub fn merge(old: &Directory, new: Directory, carries: &Carries) -> Directory {
    let organisations = by_key(old.organisations.iter(), |o| &o.key);
    let places = by_key(old.places.iter(), |p| &p.key);
    let services = by_key(old.services.iter(), |s| &s.key);
    let entries = by_key(old.guide.iter(), Entry::key);
    let entry = |new: Entry| {
        let same = entries.get(new.key()).filter(|old| old.kind() == new.kind());
        merged(same.copied(), new, carries.entry)
    };
    let service = |new: Arc<crate::service::Service>| {
        let before = services.get(&new.key).map(|old| old.as_ref());
        Arc::new(merged(before, Arc::unwrap_or_clone(new), carries.service))
    };
    Directory {
        organisations: merge_all(
            &organisations,
            new.organisations,
            |o| &o.key,
            carries.organisation,
        ),
        places: merge_all(&places, new.places, |p| &p.key, carries.place),
        services: new.services.into_iter().map(service).collect(),
        guide: new.guide.into_iter().map(entry).collect(),
        ..new
    }
}

fn by_key<'d, T>(
    all: impl Iterator<Item = &'d T>,
    key: fn(&T) -> &Key,
) -> BTreeMap<&'d Key, &'d T> {
    all.map(|record| (key(record), record)).collect()
}

fn merge_all<T: Serialize + DeserializeOwned>(
    old: &BTreeMap<&Key, &T>,
    new: Vec<T>,
    key: fn(&T) -> &Key,
    carried: &[&str],
) -> Vec<T> {
    new.into_iter().map(|new| merged(old.get(key(&new)).copied(), new, carried)).collect()
}

/// A record with the carried fields of `new`, and all others of `old`.
fn merged<T: Serialize + DeserializeOwned>(old: Option<&T>, new: T, carried: &[&str]) -> T {
    let merge = |old: &T| {
        let (Value::Object(mut map), Value::Object(mut news)) = (json(old)?, json(&new)?) else {
            return None;
        };
        for field in carried {
            take_over(&mut map, field, news.remove(*field));
        }
        serde_json::from_value(Value::Object(map)).ok()
    };
    old.and_then(merge).unwrap_or(new)
}

fn json<T: Serialize>(record: &T) -> Option<Value> {
    serde_json::to_value(record).ok()
}

/// Puts the source's value of a field in the place of the record's own.
fn take_over(map: &mut Map<String, Value>, field: &str, new: Option<Value>) {
    let merged = match (map.get(field), new) {
        (Some(old), Some(new)) => merged_value(old, new),
        (_, Some(new)) => new,
        (_, None) => {
            map.remove(field);
            return;
        }
    };
    map.insert(field.to_owned(), merged);
}

/// Texts are merged wherever they stand, as in `{"paid": …}`.
fn merged_value(old: &Value, new: Value) -> Value {
    if let (Some(old), Some(new)) = (text(old), text(&new)) {
        return json(&merged_text(&old, &new)).unwrap_or(Value::Null);
    }
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            let merge = |(name, value): (String, Value)| {
                let merged = match old.get(&name) {
                    Some(before) => merged_value(before, value),
                    None => value,
                };
                (name, merged)
            };
            Value::Object(new.into_iter().map(merge).collect())
        }
        (_, new) => new,
    }
}

fn text(value: &Value) -> Option<Text> {
    let is_text = value.get("source").is_some() && value.get("texts").is_some();
    is_text.then(|| serde_json::from_value(value.clone()).ok()).flatten()
}

/// A text with the words that a source brings.
#[must_use]
pub fn merged_text(old: &Text, new: &Text) -> Text {
    let mut merged = old.clone();
    let known: Vec<String> = old.versions().map(|version| bare(version.text)).collect();
    let is_news = |words: &str| !words.trim().is_empty() && !known.contains(&bare(words));
    for version in new.versions().filter(|version| is_news(version.text)) {
        let state = match version.state {
            locale::State::Source | locale::State::Outdated => locale::State::Draft,
            state => state,
        };
        merged.translate(version.lang, version.text, state);
    }
    merged
}

/// Words as they are compared: marks that mean the same are the same, and pictures, which no other
/// format carries, are none.
fn bare(words: &str) -> String {
    prose::write(&prose::read(&prose::without_pictures(words)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::{Lang, State};

    #[test]
    fn words_that_are_there_are_no_news_in_whatever_language() {
        let old = Text::new(Lang::EN, "Course").with(Lang::LV, "Kurss", State::Reviewed);
        let again = Text::new(Lang::LV, "Kurss").with(Lang::SV, "Course", State::Draft);
        assert_eq!(merged_text(&old, &again), old);
        let new = merged_text(&old, &Text::new(Lang::SV, "Kurs"));
        assert_eq!(new.version(Lang::SV).map(|v| (v.text, v.state)), Some(("Kurs", State::Draft)));
        assert_eq!((new.source(), new.source_text()), (Lang::EN, "Course"));
    }

    #[test]
    fn a_new_original_makes_old_translations_old() {
        let old = Text::new(Lang::EN, "Course").with(Lang::LV, "Kurss", State::Reviewed);
        let new = merged_text(&old, &Text::new(Lang::EN, "Evening course"));
        assert_eq!(new.source_text(), "Evening course");
        assert_eq!(new.version(Lang::LV).map(|v| v.state), Some(State::Outdated));
    }
}
