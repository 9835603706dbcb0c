//! Writes a thesaurus as Turtle.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use locale::Lang;
use measure::Key;

use super::AREA;
use crate::thesaurus::{Concept, Thesaurus};

/// What the scheme is called.
const TITLE: &str = "Needs of newcomers";

impl Thesaurus {
    /// The thesaurus as Turtle; `base` is the address of the scheme, to which `#` and a key are
    /// added for each concept. Areas are called by their keys.
    #[must_use]
    pub fn turtle(&self, base: &str) -> String {
        self.turtle_with_areas(base, &|_| Vec::new())
    }

    /// The same with the names of areas in languages; one without a name is called by its key.
    #[must_use]
    pub fn turtle_with_areas(
        &self,
        base: &str,
        names: &dyn Fn(&Key) -> Vec<(Lang, String)>,
    ) -> String {
        let mut text = String::from("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n");
        let _ = write!(text, "\n<{}> a skos:ConceptScheme", fit_for_iri(base));
        let _ = write!(text, " ;\n  skos:prefLabel \"{TITLE}\"@en");
        for top in self.concepts.iter().filter(|c| c.broader.is_none()) {
            let _ = write!(text, " ;\n  skos:hasTopConcept {}", reference(base, top.key.as_str()));
        }
        text.push_str(" .\n");
        let mut areas: BTreeMap<&Key, Vec<&Key>> = BTreeMap::new();
        for concept in &self.concepts {
            write_concept(&mut text, base, concept);
            areas.entry(&concept.area).or_default().push(&concept.key);
        }
        for (area, members) in areas {
            let _ =
                write!(text, "\n{} a skos:Collection", reference(base, &format!("{AREA}{area}")));
            write_names(&mut text, area, names(area));
            for member in members {
                let _ = write!(text, " ;\n  skos:member {}", reference(base, member.as_str()));
            }
            text.push_str(" .\n");
        }
        text
    }
}

fn write_names(text: &mut String, area: &Key, mut names: Vec<(Lang, String)>) {
    if names.is_empty() {
        names.push((Lang::EN, area.as_str().replace('-', " ")));
    }
    for (lang, name) in names {
        let _ = write!(text, " ;\n  skos:prefLabel \"{}\"@{lang}", literal(&name));
    }
}

fn write_concept(text: &mut String, base: &str, concept: &Concept) {
    let _ = write!(text, "\n{} a skos:Concept", reference(base, concept.key.as_str()));
    let _ = write!(text, " ;\n  skos:inScheme <{}>", fit_for_iri(base));
    match &concept.broader {
        Some(up) => {
            let _ = write!(text, " ;\n  skos:broader {}", reference(base, up.as_str()));
        }
        None => {
            let _ = write!(text, " ;\n  skos:topConceptOf <{}>", fit_for_iri(base));
        }
    }
    for (lang, phrases) in &concept.phrases {
        for (at, phrase) in phrases.iter().enumerate() {
            let kind = if at == 0 { "prefLabel" } else { "altLabel" };
            let _ = write!(text, " ;\n  skos:{kind} \"{}\"@{lang}", literal(phrase));
        }
    }
    text.push_str(" .\n");
}

/// The address of a concept.
fn reference(base: &str, key: &str) -> String {
    format!("<{}#{key}>", fit_for_iri(base))
}

/// An address without the letters that Turtle forbids in one.
pub(crate) fn fit_for_iri(base: &str) -> String {
    let is_fine = |c: &char| !c.is_control() && !"<>\"{}|^`\\ ".contains(*c);
    base.chars().filter(is_fine).collect()
}

/// A text between quotation marks.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_concept_is_written_with_its_words_and_its_place() {
        let scheme = "doctor < @health\nmidwife < doctor\n";
        let words = "doctor: doctor; the \"GP\"\nmidwife: midwife\n";
        let all = Thesaurus::read(scheme, [(Lang::EN, words)]).unwrap();
        let text = all.turtle("https://town.example/thesaurus");
        let midwife = "<https://town.example/thesaurus#midwife> a skos:Concept ;\n  \
            skos:inScheme <https://town.example/thesaurus> ;\n  \
            skos:broader <https://town.example/thesaurus#doctor> ;\n  skos:prefLabel \"midwife\"@en .\n";
        assert!(text.contains(midwife), "{text}");
        assert!(text.contains("skos:altLabel \"the \\\"GP\\\"\"@en"));
        assert!(text.contains("<https://town.example/thesaurus#area-health> a skos:Collection"));
        assert!(text.contains("skos:Collection ;\n  skos:prefLabel \"health\"@en"), "{text}");
        assert!(!all.turtle("https://x/> . <").contains("> . <#"));
        let named =
            all.turtle_with_areas("https://x/t", &|_| vec![(Lang::LV, "Veselība".to_owned())]);
        assert!(named.contains("skos:Collection ;\n  skos:prefLabel \"Veselība\"@lv"), "{named}");
    }
}
