//! The same in JSON-LD 1.1: one list of things, their properties by short names, words as
//! `{"en": "…", "lv": "…"}`. The context that gives the names their addresses stands in the file, so
//! that nothing has to be fetched to understand it.

use super::graph::{Node, Object};
use super::vocabulary::{CLASSES, Kind, PREFIXES, TERMS, Term};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The things in JSON-LD.
pub(super) fn json_ld(nodes: &[Node<'_>]) -> String {
    serde_json::to_string(&File { nodes }).unwrap_or_default()
}

/// The names that are used here, with their addresses.
pub(super) fn context() -> Value {
    let mut names = Map::new();
    names.insert("@version".to_owned(), json!(1.1));
    for (name, iri) in PREFIXES {
        names.insert((*name).to_owned(), json!({"@id": iri, "@prefix": true}));
    }
    names.extend(CLASSES.iter().map(|class| (class.name.to_owned(), json!(class.iri))));
    names.extend(TERMS.iter().map(|term| (term.name.to_owned(), meaning(term))));
    Value::Object(names)
}

fn meaning(term: &Term) -> Value {
    match term.kind {
        Kind::Link => json!({"@id": term.iri, "@type": "@id"}),
        Kind::Words => json!({"@id": term.iri, "@container": "@language"}),
        Kind::Text => json!(term.iri),
        Kind::Typed(kind) => json!({"@id": term.iri, "@type": kind}),
    }
}

struct File<'f> {
    nodes: &'f [Node<'f>],
}

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut file = serializer.serialize_map(Some(2))?;
        file.serialize_entry("@context", &context())?;
        file.serialize_entry("@graph", self.nodes)?;
        file.end()
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("@id", &self.iri)?;
        let classes: Vec<&str> = self.classes.iter().map(|class| class.name).collect();
        object.serialize_entry("@type", &OneOrMany(&classes))?;
        for (name, objects) in by_name(self) {
            object.serialize_entry(name, &Said(&objects))?;
        }
        object.end()
    }
}

/// What is said under each name, the names in the order in which they come first.
fn by_name<'n>(node: &'n Node<'_>) -> Vec<(&'static str, Vec<&'n Object<'n>>)> {
    let mut names: Vec<(&'static str, Vec<&Object<'_>>)> = Vec::new();
    for (term, object) in &node.facts {
        match names.iter_mut().find(|(name, _)| *name == term.name) {
            Some((_, objects)) => objects.push(object),
            None => names.push((term.name, vec![object])),
        }
    }
    names
}

/// A list, or its only part.
struct OneOrMany<'v, T>(&'v [T]);

impl<T: Serialize> Serialize for OneOrMany<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            [only] => only.serialize(serializer),
            all => all.serialize(serializer),
        }
    }
}

/// What is said under one name.
struct Said<'o>(&'o [&'o Object<'o>]);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mut plain, mut words) = (Vec::new(), BTreeMap::<&str, Vec<&str>>::new());
        for object in self.0 {
            match object {
                Object::Node(text) => plain.push(text.as_str()),
                Object::Plain(text) => plain.push(text.as_ref()),
                Object::Words(lang, text) => words.entry(lang.as_str()).or_default().push(text),
            }
        }
        if words.is_empty() {
            return OneOrMany(&plain).serialize(serializer);
        }
        let all = words.iter().map(|(lang, texts)| (lang, OneOrMany(texts)));
        serializer.collect_map(all)
    }
}
