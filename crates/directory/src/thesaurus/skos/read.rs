//! Reads concepts out of Turtle and adds them to a thesaurus.
//!
//! A concept is whatever is a `skos:Concept`; its key is the end of its address, after the last `#` or
//! `/`. A concept of the same key is the same one: its words are added, the label before those that
//! were there. What is new stands under its broader concept, in the area of the collection that has it
//! as a member, or of what it stands under, or in the last area, `other`.
//! Passed over: notes, related and matching concepts, and labels without a language.

use std::collections::{BTreeMap, BTreeSet};

use locale::Lang;
use measure::{Key, Problem, Problems};
use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::TurtleParser;

use super::AREA;
use crate::thesaurus::read::{DEEPEST, LONGEST_PHRASE, MOST_PHRASES};
use crate::thesaurus::{Concept, Thesaurus};

/// The most bytes of Turtle that are read.
pub const LONGEST_TURTLE: usize = 32 * 1024 * 1024;
/// The most concepts that a thesaurus may have.
pub const MOST_CONCEPTS: usize = 20_000;
/// The area of what has none.
const OTHER: &str = "other";
/// Where the words of SKOS stand.
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// What a file says of one concept.
#[derive(Default)]
struct Said {
    is_concept: bool,
    broader: BTreeSet<String>,
    /// Labels before other words, by language, in the order of the file.
    labels: BTreeMap<Lang, Vec<String>>,
    others: BTreeMap<Lang, Vec<String>>,
}

/// What a file says.
#[derive(Default)]
struct File {
    concepts: BTreeMap<String, Said>,
    /// The area of each member of a collection of ours, by the addresses of both.
    areas: BTreeMap<String, String>,
}

impl Thesaurus {
    /// This thesaurus with the concepts and words of a SKOS file in Turtle added.
    ///
    /// # Errors
    /// Everything that is wrong at once: `too-long` for more than [`LONGEST_TURTLE`] bytes,
    /// `thesaurus-turtle` for what is no Turtle (the place is the line), `not-a-key` for a concept
    /// whose address ends in no key, `thesaurus-phrase` for an empty or too long word or too many of
    /// them, `thesaurus-no-label` for a new concept without a label, `thesaurus-circle` for one that
    /// stands under itself or too deep, `too-many` for more than [`MOST_CONCEPTS`] (the place is the
    /// address).
    pub fn extended_by_turtle(&self, turtle: &[u8]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        if turtle.len() > LONGEST_TURTLE {
            problems.add(
                Problem::new("too-long", "file")
                    .with("length", turtle.len())
                    .with("most", LONGEST_TURTLE),
            );
            return Err(problems);
        }
        let file = File::read(turtle, &mut problems);
        let mut all: BTreeMap<Key, Concept> =
            self.concepts.iter().map(|c| (c.key.clone(), c.clone())).collect();
        let known: BTreeSet<Key> = self.concepts.iter().map(|c| c.area.clone()).collect();
        for (address, said) in file.concepts.iter().filter(|(_, said)| said.is_concept) {
            file.add((address, said), &known, &mut all, &mut problems);
        }
        if all.len() > MOST_CONCEPTS {
            problems.add(Problem::new("too-many", "file").with("most", MOST_CONCEPTS));
        }
        settle(&mut all, self, &mut problems);
        problems.or(Self { concepts: all.into_values().collect() })
    }
}

impl File {
    fn read(turtle: &[u8], problems: &mut Problems) -> Self {
        let mut file = Self::default();
        for triple in TurtleParser::new().for_slice(turtle) {
            match triple {
                Ok(triple) => file.take(&triple),
                Err(error) => {
                    let line = error.location().start.line + 1;
                    let place = format!("line {line}");
                    let why = error.message().to_owned();
                    problems.add(Problem::new("thesaurus-turtle", place).with("why", why));
                    break;
                }
            }
        }
        file
    }

    fn take(&mut self, triple: &Triple) {
        let NamedOrBlankNode::NamedNode(subject) = &triple.subject else { return };
        let subject = subject.as_str();
        let predicate = triple.predicate.as_str();
        if predicate == TYPE {
            let is_concept =
                matches!(&triple.object, Term::NamedNode(n) if is_skos(n.as_str(), "Concept"));
            self.said(subject).is_concept |= is_concept;
            return;
        }
        match (predicate.strip_prefix(SKOS), &triple.object) {
            (Some("broader"), Term::NamedNode(up)) => {
                self.said(subject).broader.insert(up.as_str().to_owned());
            }
            (Some("narrower"), Term::NamedNode(part)) => {
                self.said(part.as_str()).broader.insert(subject.to_owned());
            }
            (Some("member"), Term::NamedNode(member)) => {
                if let Some(area) = end(subject).strip_prefix(AREA) {
                    self.areas.insert(member.as_str().to_owned(), area.to_owned());
                }
            }
            (Some(kind @ ("prefLabel" | "altLabel" | "hiddenLabel")), Term::Literal(words)) => {
                let Some(lang) = words.language().and_then(|tag| Lang::parse(tag).ok()) else {
                    return;
                };
                let said = self.said(subject);
                let own = if kind == "prefLabel" { &mut said.labels } else { &mut said.others };
                own.entry(lang).or_default().push(clean(words.value()));
            }
            _ => {}
        }
    }

    /// What the file says of an address.
    fn said(&mut self, address: &str) -> &mut Said {
        self.concepts.entry(address.to_owned()).or_default()
    }

    /// Adds a concept, or the words of one that is there.
    fn add(
        &self,
        (address, said): (&str, &Said),
        areas: &BTreeSet<Key>,
        all: &mut BTreeMap<Key, Concept>,
        problems: &mut Problems,
    ) {
        let Ok(key) = Key::parse(end(address)) else {
            problems.add(Problem::new("not-a-key", address).with("typed", end(address)));
            return;
        };
        if !all.contains_key(&key) && said.labels.is_empty() {
            problems.add(Problem::new("thesaurus-no-label", address));
            return;
        }
        let concept = all.entry(key.clone()).or_insert_with(|| Concept {
            broader: said
                .broader
                .iter()
                .filter_map(|up| Key::parse(end(up)).ok())
                .find(|up| *up != key),
            area: self.area(address, areas),
            key,
            phrases: BTreeMap::new(),
        });
        let langs: BTreeSet<&Lang> = said.labels.keys().chain(said.others.keys()).collect();
        for lang in langs {
            let phrases = said.phrases(*lang, concept.phrases.remove(lang).unwrap_or_default());
            let is_bad = |p: &String| p.is_empty() || p.chars().count() > LONGEST_PHRASE;
            if phrases.len() > MOST_PHRASES || phrases.iter().any(is_bad) {
                problems
                    .add(Problem::new("thesaurus-phrase", address).with("most", LONGEST_PHRASE));
            }
            concept.phrases.insert(*lang, phrases);
        }
    }

    /// The area that a collection gives it, where there is such an area; else the last one, until it
    /// is known what it stands under.
    fn area(&self, address: &str, areas: &BTreeSet<Key>) -> Key {
        let given = self.areas.get(address).and_then(|area| Key::parse(area).ok());
        let given = given.filter(|area| areas.is_empty() || areas.contains(area));
        given.or_else(|| Key::parse(OTHER).ok()).unwrap_or_else(|| unreachable!("a key"))
    }
}

impl Said {
    /// The phrases of a language: its labels, what was there before, its other words, each once.
    fn phrases(&self, lang: Lang, before: Vec<String>) -> Vec<String> {
        let own =
            |words: &BTreeMap<Lang, Vec<String>>| words.get(&lang).cloned().unwrap_or_default();
        let mut phrases = own(&self.labels);
        phrases.extend(before);
        phrases.extend(own(&self.others));
        let mut seen = BTreeSet::new();
        phrases.retain(|phrase| seen.insert(phrase.clone()));
        phrases
    }
}

fn is_skos(address: &str, name: &str) -> bool {
    address.strip_prefix(SKOS) == Some(name)
}

/// A phrase as the thesaurus keeps them: one space between words, and nothing that cannot be seen.
fn clean(phrase: &str) -> String {
    let seen: String = phrase.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands after the last `#` or `/` of an address.
fn end(address: &str) -> &str {
    address.rsplit(['#', '/']).next().unwrap_or(address)
}

/// Cuts what leads to no concept, and gives what stands under another the area of that. What stood
/// there before keeps its place.
fn settle(all: &mut BTreeMap<Key, Concept>, before: &Thesaurus, problems: &mut Problems) {
    let keys: BTreeSet<Key> = all.keys().cloned().collect();
    for concept in all.values_mut() {
        concept.broader = concept.broader.take().filter(|up| keys.contains(up));
    }
    let new: Vec<Key> = keys.into_iter().filter(|key| before.place(key).is_none()).collect();
    for key in new {
        match top(all, &key) {
            Some(area) => {
                if let Some(concept) = all.get_mut(&key) {
                    concept.area = area;
                }
            }
            None => {
                problems.add(Problem::new("thesaurus-circle", key.as_str()).with("typed", &key))
            }
        }
    }
}

/// The area at the end of the way up from a concept; none when the way is a circle or too long.
fn top(all: &BTreeMap<Key, Concept>, key: &Key) -> Option<Key> {
    let mut at = all.get(key)?;
    for _ in 0..DEEPEST {
        match at.broader.as_ref().and_then(|up| all.get(up)) {
            None => return Some(at.area.clone()),
            Some(up) => at = up,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn what_is_written_is_read_back_without_a_difference() {
        let all = Thesaurus::built_in();
        let turtle = all.turtle("https://town.example/thesaurus.ttl");
        assert_eq!(Thesaurus::default().extended_by_turtle(turtle.as_bytes()).as_ref(), Ok(all));
        assert_eq!(all.extended_by_turtle(turtle.as_bytes()).as_ref(), Ok(all));
    }

    #[test]
    fn a_file_of_another_hand_adds_words_and_concepts() {
        let turtle = r#"
            @base <https://other.example/v/> .
            @prefix s: <http://www.w3.org/2004/02/skos/core#> .
            # A comment; labels in any order; a concept under one of ours.
            <doctor> a s:Concept ; s:altLabel "leech"@en, 'healer'@en ; s:prefLabel "medic"@en ;
                s:prefLabel "umngcweti"@zu ; s:note "not read"@en ; s:prefLabel "no language" .
            <bone-setter> s:prefLabel """kaulų gydytojas"""@lt ; s:broader <doctor> ; a s:Concept .
            <dentist> s:narrower <tooth-fairy> .
            <tooth-fairy> a s:Concept ; s:prefLabel "tooth fairy"@en-GB .
            [] a s:Concept ; s:prefLabel "nameless"@en .
            <lonely> a s:Concept ; s:prefLabel "lonely"@en .
            <not-a-concept> s:prefLabel "x"@en .
            <area-work> a s:Collection ; s:member <lonely> ."#;
        let ours = Thesaurus::built_in();
        let all = ours.extended_by_turtle(turtle.as_bytes()).unwrap();
        assert_eq!(all.concepts().len(), ours.concepts().len() + 3);
        let doctor = all.concept(&key("doctor")).unwrap();
        let english = &doctor.phrases[&Lang::EN];
        assert_eq!((english[0].as_str(), english[1].as_str()), ("medic", "doctor"));
        assert!(english.ends_with(&["leech".to_owned(), "healer".to_owned()]));
        assert_eq!(doctor.label(lang("zu")), Some("umngcweti"));
        let new = all.concept(&key("bone-setter")).unwrap();
        assert_eq!((new.area.as_str(), new.broader.as_ref()), ("health", Some(&key("doctor"))));
        assert_eq!(all.concept(&key("tooth-fairy")).unwrap().broader, Some(key("dentist")));
        assert_eq!(all.concept(&key("lonely")).unwrap().area.as_str(), "work");
        assert_eq!(all.concept(&key("not-a-concept")), None);
    }

    #[test]
    fn everything_wrong_is_named_at_once() {
        let long = "x".repeat(LONGEST_PHRASE + 1);
        let turtle = format!(
            r#"@prefix s: <http://www.w3.org/2004/02/skos/core#> .
            @prefix : <https://o.example/> .
            :Not_a_key a s:Concept ; s:prefLabel "a"@en .
            :silent a s:Concept .
            :long a s:Concept ; s:prefLabel "{long}"@en .
            :a a s:Concept ; s:prefLabel "a"@en ; s:broader :b .
            :b a s:Concept ; s:prefLabel "b"@en ; s:broader :a .
            :a s:broken"#
        );
        let problems = Thesaurus::built_in().extended_by_turtle(turtle.as_bytes()).unwrap_err();
        let found: BTreeSet<_> =
            problems.as_slice().iter().map(|p| (p.code, p.place.as_str())).collect();
        let expected = [
            ("not-a-key", "https://o.example/Not_a_key"),
            ("thesaurus-circle", "a"),
            ("thesaurus-circle", "b"),
            ("thesaurus-no-label", "https://o.example/silent"),
            ("thesaurus-phrase", "https://o.example/long"),
            ("thesaurus-turtle", "line 8"),
        ];
        assert_eq!(found, expected.into());
        let big = vec![b' '; LONGEST_TURTLE + 1];
        assert_eq!(
            Thesaurus::default().extended_by_turtle(&big).unwrap_err().as_slice()[0].code,
            "too-long"
        );
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Thesaurus::built_in().extended_by_turtle(&bytes);
        }
    }
}
