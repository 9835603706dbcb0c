//! The needs of newcomers as a list of concepts, named in many languages: what lets a question in
//! Tigrinya find a course that is described in Latvian only.
//!
//! A concept has one broader concept at most, and belongs to one area of life. In each language it
//! has a label and other phrases that people type. The concepts and words that come with the
//! program stand in `thesaurus/`, a file for each language; its README tells their form and state.
//!
//! [`Thesaurus::turtle`] gives it to other programs as SKOS, and [`Thesaurus::extended_by_turtle`]
//! adds what an operator has in SKOS.
//!
//! Not here: finding. [`crate::search`] looks the phrases up; this is what they mean.

mod read;
mod skos;

pub(crate) use skos::fit_for_iri;
pub use skos::{LONGEST_TURTLE, MOST_CONCEPTS};

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use locale::Lang;
use measure::{Key, Problems};

/// The list that comes with the program: the scheme, and the words of each language.
const SCHEME: &str = include_str!("../../thesaurus/scheme.txt");
const WORDS: &[(&str, &str)] = &[
    ("ar", include_str!("../../thesaurus/ar.txt")),
    ("bg", include_str!("../../thesaurus/bg.txt")),
    ("de", include_str!("../../thesaurus/de.txt")),
    ("el", include_str!("../../thesaurus/el.txt")),
    ("en", include_str!("../../thesaurus/en.txt")),
    ("es", include_str!("../../thesaurus/es.txt")),
    ("et", include_str!("../../thesaurus/et.txt")),
    ("fa", include_str!("../../thesaurus/fa.txt")),
    ("fr", include_str!("../../thesaurus/fr.txt")),
    ("hr", include_str!("../../thesaurus/hr.txt")),
    ("it", include_str!("../../thesaurus/it.txt")),
    ("lt", include_str!("../../thesaurus/lt.txt")),
    ("lv", include_str!("../../thesaurus/lv.txt")),
    ("nl", include_str!("../../thesaurus/nl.txt")),
    ("pl", include_str!("../../thesaurus/pl.txt")),
    ("ps", include_str!("../../thesaurus/ps.txt")),
    ("pt", include_str!("../../thesaurus/pt.txt")),
    ("ro", include_str!("../../thesaurus/ro.txt")),
    ("ru", include_str!("../../thesaurus/ru.txt")),
    ("so", include_str!("../../thesaurus/so.txt")),
    ("sv", include_str!("../../thesaurus/sv.txt")),
    ("ti", include_str!("../../thesaurus/ti.txt")),
    ("tr", include_str!("../../thesaurus/tr.txt")),
    ("uk", include_str!("../../thesaurus/uk.txt")),
];

/// A list of concepts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thesaurus {
    concepts: Vec<Concept>,
}

/// One thing that people look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its key, which services name among their themes.
    pub key: Key,
    /// The area of life to which it belongs, such as `health`.
    pub area: Key,
    /// The concept of which it is a part, if it is not at the top of its area.
    pub broader: Option<Key>,
    /// Its label and other phrases, by language; the label is first.
    pub phrases: BTreeMap<Lang, Vec<String>>,
}

impl Concept {
    /// What it is called in a language.
    #[must_use]
    pub fn label(&self, lang: Lang) -> Option<&str> {
        self.phrases.get(&lang)?.first().map(String::as_str)
    }
}

/// The list that was put in use, if one was.
static IN_USE: OnceLock<Thesaurus> = OnceLock::new();

impl Thesaurus {
    /// The list that comes with the program.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static BUILT_IN: LazyLock<Thesaurus> = LazyLock::new(|| {
            let words =
                WORDS.iter().filter_map(|(tag, text)| Some((Lang::parse(tag).ok()?, *text)));
            Thesaurus::read(SCHEME, words)
                .unwrap_or_else(|problems| unreachable!("a test reads the same list: {problems:?}"))
        });
        &BUILT_IN
    }

    /// The list that this program works with: the one that was put in use, else the one that comes
    /// with it.
    #[must_use]
    pub fn in_use() -> &'static Self {
        IN_USE.get().unwrap_or_else(|| Self::built_in())
    }

    /// Puts this list in use for as long as the program runs, before anything reads one.
    ///
    /// # Errors
    /// The list itself, when one is in use already.
    pub fn put_in_use(self) -> Result<(), Self> {
        IN_USE.set(self)
    }

    /// Reads a scheme and the words of languages, in the form of the files in `thesaurus/`.
    ///
    /// # Errors
    /// Everything that is wrong at once: `thesaurus-line` for a line of another form,
    /// `thesaurus-twice` for a concept that stands twice, `thesaurus-unknown` for one that the
    /// scheme has not, `thesaurus-circle` for one that is its own broader one, `not-a-key`. The
    /// place is `scheme/7` or `lv/12`: the file and its line.
    pub fn read<'t>(
        scheme: &str,
        words: impl IntoIterator<Item = (Lang, &'t str)>,
    ) -> Result<Self, Problems> {
        read::read(scheme, words)
    }

    /// All concepts in the order of their keys.
    #[must_use]
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// A concept by its key.
    #[must_use]
    pub fn concept(&self, key: &Key) -> Option<&Concept> {
        self.place(key).and_then(|at| self.concepts.get(at))
    }

    /// The place of a concept among all.
    #[must_use]
    pub fn place(&self, key: &Key) -> Option<usize> {
        self.concepts.binary_search_by(|c| c.key.cmp(key)).ok()
    }

    /// The label of a concept for a reader of these languages, then in English.
    #[must_use]
    pub fn label(&self, key: &Key, wanted: &[Lang]) -> Option<(&str, Lang)> {
        let concept = self.concept(key)?;
        let tried = wanted.iter().flat_map(|l| [Some(*l), l.parent()]).flatten();
        tried.chain([Lang::EN]).find_map(|lang| Some((concept.label(lang)?, lang)))
    }

    /// The concepts of which this one is a part, the nearest first.
    pub fn broader<'t>(&'t self, key: &Key) -> impl Iterator<Item = &'t Concept> {
        let up = |concept: &&'t Concept| self.concept(concept.broader.as_ref()?);
        std::iter::successors(self.concept(key), up).skip(1)
    }

    /// The concepts that are parts of this one, in the order of their keys.
    pub fn parts<'t>(&'t self, key: &'t Key) -> impl Iterator<Item = &'t Concept> {
        self.concepts.iter().filter(move |c| self.broader(&c.key).any(|b| b.key == *key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::parse(text).unwrap()
    }

    #[test]
    fn the_list_that_comes_with_the_program_is_whole_in_every_language() {
        let all = Thesaurus::built_in();
        assert!(all.concepts().len() >= 300, "{}", all.concepts().len());
        for (tag, _) in WORDS {
            let lang = Lang::parse(tag).unwrap();
            let without: Vec<_> =
                all.concepts().iter().filter(|c| c.label(lang).is_none()).map(|c| &c.key).collect();
            assert!(without.is_empty(), "{tag} has no words for {without:?}");
        }
    }

    #[test]
    fn a_concept_knows_what_it_is_a_part_of() {
        let all = Thesaurus::built_in();
        let up: Vec<_> =
            all.broader(&key("beginners-language-course")).map(|c| c.key.as_str()).collect();
        assert_eq!(up, ["language-course"]);
        assert!(all.parts(&key("language-course")).count() > 3);
        assert_eq!(all.concept(&key("midwife")).unwrap().area, key("health"));
        assert_eq!(all.concept(&key("nothing")), None);
    }

    #[test]
    fn labels_fall_back_to_english() {
        let all = Thesaurus::built_in();
        let unknown = Lang::parse("zu").unwrap();
        assert_eq!(all.label(&key("doctor"), &[unknown]), Some(("doctor", Lang::EN)));
    }
}
