//! What a file says, kept within bounds: of each thing its sorts and what is said of it in words that
//! are known here. All else is passed over as it is read.

use super::super::vocabulary::{CLASSES, Class, TERMS, TYPE, Term};
use super::alias::ALIASES;
use crate::check::MOST_ENTRIES;
use locale::Lang;
use oxrdf::{NamedOrBlankNode, Term as Object, Triple};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

/// The most statements that are read.
pub const MOST_STATEMENTS: usize = 1_500_000;
/// The most values of one property that are looked at, the same said again among them.
const MOST_VALUES: usize = 20 * MOST_ENTRIES;

/// What a file says. Things are known by their numbers, in the order in which they come first.
#[derive(Default)]
pub(super) struct Facts {
    things: Vec<Thing>,
    /// What is of which sort, in the order of the file.
    sorts: Vec<(&'static Class, usize)>,
    numbers: HashMap<Arc<str>, usize>,
    statements: usize,
}

/// A thing of a file and what is said of it.
struct Thing {
    name: Arc<str>,
    said: Vec<(&'static Term, Value)>,
}

/// What stands behind a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Another thing, by its number.
    Thing(usize),
    /// Words of a language.
    Words(Lang, String),
    /// Words of no language, a number, a date.
    Plain(String),
}

/// There are more statements than are read.
#[derive(Debug)]
pub(super) struct TooMany;

/// The properties that are known, by their addresses.
static KNOWN: LazyLock<HashMap<&str, &'static Term>> = LazyLock::new(|| {
    let own = TERMS.iter().map(|term| (term.iri, *term));
    own.chain(ALIASES.iter().map(|(iri, term)| (*iri, *term))).collect()
});

impl Facts {
    /// Takes a statement.
    pub fn take(&mut self, triple: Triple) -> Result<(), TooMany> {
        self.statements += 1;
        if self.statements > MOST_STATEMENTS {
            return Err(TooMany);
        }
        let predicate = triple.predicate.as_str();
        if predicate == TYPE {
            let Object::NamedNode(class) = &triple.object else { return Ok(()) };
            let class = CLASSES.iter().find(|known| known.iri == class.as_str());
            if let Some(class) = class {
                let number = self.number(subject(triple.subject));
                self.sorts.push((class, number));
            }
        } else if let Some(term) = KNOWN.get(predicate) {
            let number = self.number(subject(triple.subject));
            let value = self.value(triple.object);
            if let Some(thing) = self.things.get_mut(number) {
                thing.said.push((term, value));
            }
        }
        Ok(())
    }

    /// The same, ready to be asked. What is said first stays first.
    pub fn sorted(mut self) -> Self {
        for thing in &mut self.things {
            thing.said.sort_by_key(|(term, _)| term.iri);
        }
        self
    }

    fn number(&mut self, name: String) -> usize {
        if let Some(number) = self.numbers.get(name.as_str()) {
            return *number;
        }
        let (number, name) = (self.things.len(), Arc::<str>::from(name));
        self.numbers.insert(Arc::clone(&name), number);
        self.things.push(Thing { name, said: Vec::new() });
        number
    }

    fn value(&mut self, object: Object) -> Value {
        match object {
            Object::NamedNode(node) => Value::Thing(self.number(node.into_string())),
            Object::BlankNode(node) => Value::Thing(self.number(format!("_:{}", node.as_str()))),
            Object::Literal(literal) => {
                let lang = literal.language().and_then(|tag| Lang::parse(tag).ok());
                let (text, ..) = literal.destruct();
                match lang {
                    Some(lang) => Value::Words(lang, text),
                    None => Value::Plain(text),
                }
            }
        }
    }

    /// The things of a sort, in the order of the file.
    pub fn of_class(&self, class: &'static Class) -> impl Iterator<Item = usize> {
        let mut seen = HashSet::new();
        let of_class = self.sorts.iter().filter(|(own, _)| own.iri == class.iri);
        of_class.map(|(_, number)| *number).filter(move |number| seen.insert(*number))
    }

    /// The address of a thing; of one without an address, a name that begins with `_:`.
    pub fn name(&self, thing: usize) -> &str {
        self.things.get(thing).map_or("", |thing| &thing.name)
    }

    /// What a thing says under a property, in the order of the file.
    pub fn said(&self, thing: usize, term: &'static Term) -> impl Iterator<Item = &Value> {
        let said = self.things.get(thing).map_or(&[][..], |thing| &thing.said);
        let from = said.partition_point(|(own, _)| own.iri < term.iri);
        let to = said.partition_point(|(own, _)| own.iri <= term.iri);
        said.get(from..to).unwrap_or_default().iter().map(|(_, value)| value)
    }

    /// The things to which a thing leads, each once, and one more than a list of ours may have at most.
    pub fn links(&self, thing: usize, term: &'static Term) -> Vec<usize> {
        let mut links = Vec::new();
        for value in self.said(thing, term).take(MOST_VALUES) {
            if let Value::Thing(other) = value
                && !links.contains(other)
            {
                links.push(*other);
            }
            if links.len() > MOST_ENTRIES {
                break;
            }
        }
        links
    }

    /// The first text under a property, of whatever language.
    pub fn plain(&self, thing: usize, term: &'static Term) -> Option<&str> {
        self.texts(thing, term).next()
    }

    /// The texts under a property, of whatever language.
    pub fn texts(&self, thing: usize, term: &'static Term) -> impl Iterator<Item = &str> {
        self.said(thing, term).filter_map(|value| match value {
            Value::Words(_, text) | Value::Plain(text) => Some(text.as_str()),
            Value::Thing(_) => None,
        })
    }
}

/// The name of what something is said of.
fn subject(node: NamedOrBlankNode) -> String {
    match node {
        NamedOrBlankNode::NamedNode(node) => node.into_string(),
        NamedOrBlankNode::BlankNode(node) => format!("_:{}", node.as_str()),
    }
}
