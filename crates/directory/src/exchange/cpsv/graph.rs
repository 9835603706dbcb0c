//! What is said, in an order: things, each with its sorts and what is true of it. Both written forms
//! are made of these, so they never say different things.

use super::vocabulary::{Class, Kind, PREFIXES, TYPE, Term};
use locale::{Lang, Text};
use oxrdf::{LiteralRef, NamedNodeRef, TermRef, TripleRef};
use oxttl::TurtleSerializer;
use std::borrow::Cow;

/// A thing and what is said of it.
pub(super) struct Node<'g> {
    /// Its address.
    pub iri: String,
    /// Its sorts.
    pub classes: Vec<&'static Class>,
    /// What is said of it, in order.
    pub facts: Vec<(&'static Term, Object<'g>)>,
}

/// What stands behind a property.
pub(super) enum Object<'g> {
    /// Another thing, by its address.
    Node(String),
    /// Words of a language.
    Words(Lang, Cow<'g, str>),
    /// Anything else, as it is written.
    Plain(Cow<'g, str>),
}

impl<'g> Node<'g> {
    /// A thing of a sort.
    pub fn new(iri: impl Into<String>, class: &'static Class) -> Self {
        Self { iri: iri.into(), classes: vec![class], facts: Vec::new() }
    }

    /// The same with another sort.
    pub fn and(mut self, class: &'static Class) -> Self {
        self.classes.push(class);
        self
    }

    /// Says that it leads to another thing.
    pub fn link(&mut self, term: &'static Term, iri: impl Into<String>) {
        self.facts.push((term, Object::Node(iri.into())));
    }

    /// Says something that is no words.
    pub fn plain(&mut self, term: &'static Term, text: impl Into<Cow<'g, str>>) {
        self.facts.push((term, Object::Plain(text.into())));
    }

    /// Says words of a language.
    pub fn say(&mut self, term: &'static Term, lang: Lang, words: impl Into<Cow<'g, str>>) {
        self.facts.push((term, Object::Words(lang, words.into())));
    }

    /// Says a text in every language in which it has words.
    pub fn words(&mut self, term: &'static Term, text: &'g Text) {
        for version in text.versions().filter(|version| !version.text.trim().is_empty()) {
            self.say(term, version.lang, version.text);
        }
    }

    fn triples(&self) -> impl Iterator<Item = TripleRef<'_>> {
        let subject = NamedNodeRef::new_unchecked(&self.iri).into();
        let is_a = |class: &'static Class| NamedNodeRef::new_unchecked(class.iri).into();
        let classes = self.classes.iter().map(move |class| (TYPE, is_a(class)));
        let facts = self.facts.iter().map(|(term, object)| (term.iri, object.as_term(term.kind)));
        classes.chain(facts).map(move |(iri, object): (&str, TermRef<'_>)| TripleRef {
            subject,
            predicate: NamedNodeRef::new_unchecked(iri),
            object,
        })
    }
}

impl Object<'_> {
    fn as_term(&self, kind: Kind) -> TermRef<'_> {
        match (self, kind) {
            (Self::Node(iri), _) => NamedNodeRef::new_unchecked(iri).into(),
            (Self::Words(lang, words), _) => {
                LiteralRef::new_language_tagged_literal_unchecked(words, lang.as_str()).into()
            }
            (Self::Plain(text), Kind::Typed(kind)) => {
                LiteralRef::new_typed_literal(text, NamedNodeRef::new_unchecked(kind)).into()
            }
            (Self::Plain(text), _) => LiteralRef::new_simple_literal(text).into(),
        }
    }
}

/// The things in Turtle.
pub(super) fn turtle(nodes: &[Node<'_>]) -> String {
    let mut serializer = TurtleSerializer::new();
    for (name, iri) in PREFIXES {
        // Each is an address, as the tests see.
        serializer = serializer.clone().with_prefix(*name, *iri).unwrap_or(serializer);
    }
    let mut writer = serializer.for_writer(Vec::new());
    for triple in nodes.iter().flat_map(Node::triples) {
        // Writing into memory does not fail.
        let _ = writer.serialize_triple(triple);
    }
    let bytes = writer.finish().unwrap_or_default();
    in_order(&String::from_utf8(bytes).unwrap_or_default())
}

/// The same with its prefixes in the order of their names: the writer shuffles them, and one graph
/// shall be the same bytes every time.
fn in_order(turtle: &str) -> String {
    let is_prefix = |line: &&str| line.starts_with("@prefix ");
    let mut prefixes: Vec<&str> = turtle.split_inclusive('\n').take_while(is_prefix).collect();
    let rest = prefixes.iter().map(|line| line.len()).sum();
    prefixes.sort_unstable();
    prefixes.concat() + turtle.get(rest..).unwrap_or_default()
}
