//! Pathways: ready-made pages on four subjects that any European city can take over and adapt:
//! children and young people, health, women, LGBTQI+ people.
//!
//! They are written in English and translated by a machine into the other languages of newcomers'
//! pages, and say so: no person has reviewed the translations. What a city must look at before it
//! publishes them stands in `pathways/README.md`.

use std::sync::LazyLock;

use crate::guide::{About, Page};
use crate::service::Provenance;
use locale::{Lang, State, Text};
use measure::Key;

/// The languages with their files, the source first.
const FILES: &[(&str, &str)] = &[
    ("en", include_str!("../pathways/en.txt")),
    ("ar", include_str!("../pathways/ar.txt")),
    ("bg", include_str!("../pathways/bg.txt")),
    ("de", include_str!("../pathways/de.txt")),
    ("el", include_str!("../pathways/el.txt")),
    ("es", include_str!("../pathways/es.txt")),
    ("et", include_str!("../pathways/et.txt")),
    ("fa", include_str!("../pathways/fa.txt")),
    ("fr", include_str!("../pathways/fr.txt")),
    ("hr", include_str!("../pathways/hr.txt")),
    ("it", include_str!("../pathways/it.txt")),
    ("lt", include_str!("../pathways/lt.txt")),
    ("lv", include_str!("../pathways/lv.txt")),
    ("nl", include_str!("../pathways/nl.txt")),
    ("pl", include_str!("../pathways/pl.txt")),
    ("ps", include_str!("../pathways/ps.txt")),
    ("pt", include_str!("../pathways/pt.txt")),
    ("ro", include_str!("../pathways/ro.txt")),
    ("ru", include_str!("../pathways/ru.txt")),
    ("so", include_str!("../pathways/so.txt")),
    ("sv", include_str!("../pathways/sv.txt")),
    ("ti", include_str!("../pathways/ti.txt")),
    ("tr", include_str!("../pathways/tr.txt")),
    ("uk", include_str!("../pathways/uk.txt")),
];

/// A subject: its first page, and the pages under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// The pages, the first of all first. Keys are unique among all pathways.
    pub pages: Vec<Page>,
}

impl Pathway {
    /// Its first page, which names the subject.
    #[must_use]
    pub fn root(&self) -> Option<&Page> {
        self.pages.first()
    }
}

/// Every pathway.
#[must_use]
pub fn built_in() -> &'static [Pathway] {
    static ALL: LazyLock<Vec<Pathway>> = LazyLock::new(|| pathways(FILES));
    &ALL
}

/// A page of a file in one language.
struct Written<'t> {
    key: &'t str,
    themes: Vec<Key>,
    about: About,
    title: &'t str,
    body: String,
}

/// The pages of a file: `= key`, lines `@ …`, a title, the text.
fn read(text: &str) -> Vec<Written<'_>> {
    let parts = text.split("\n= ").map(|part| part.strip_prefix("= ").unwrap_or(part));
    parts.filter(|part| !part.trim().is_empty()).filter_map(page).collect()
}

fn page(part: &str) -> Option<Written<'_>> {
    let mut lines = part.lines();
    let key = lines.next()?.trim();
    let (mut themes, mut about) = (Vec::new(), About::Everyday);
    let mut title = lines.next()?;
    while let Some(said) = title.strip_prefix("@ ") {
        if let Some(list) = said.strip_prefix("themes:") {
            themes = list.split(',').filter_map(|t| Key::parse(t.trim()).ok()).collect();
        } else if said.trim() == "rights" {
            about = About::Rights;
        }
        title = lines.next()?;
    }
    let body = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
    Some(Written { key, themes, about, title: title.trim(), body })
}

fn pathways(files: &[(&str, &str)]) -> Vec<Pathway> {
    let read: Vec<(Lang, Vec<Written<'_>>)> = files
        .iter()
        .filter_map(|(lang, text)| Some((Lang::parse(lang).ok()?, read(text))))
        .collect();
    let Some(((source, pages), others)) = read.split_first() else { return Vec::new() };
    let mut all: Vec<Pathway> = Vec::new();
    for (order, written) in (1..).zip(pages) {
        let Some(page) = together(*source, written, others, order) else { continue };
        match all.last_mut() {
            Some(last) if page.parent.is_some() => last.pages.push(page),
            _ => all.push(Pathway { pages: vec![page] }),
        }
    }
    all
}

/// A page in all its languages.
fn together(
    source: Lang,
    written: &Written<'_>,
    others: &[(Lang, Vec<Written<'_>>)],
    order: u16,
) -> Option<Page> {
    let mut title = Text::new(source, written.title);
    let mut body = Text::new(source, written.body.as_str());
    for (lang, pages) in others {
        if let Some(page) = pages.iter().find(|page| page.key == written.key) {
            title.translate(*lang, page.title, State::Machine);
            body.translate(*lang, page.body.as_str(), State::Machine);
        }
    }
    let parent = written.key.split_once('/').map(|(parent, _)| parent);
    Some(Page {
        key: Key::parse(&written.key.replace('/', "-")).ok()?,
        parent: parent.and_then(|parent| Key::parse(parent).ok()),
        order,
        title,
        body,
        themes: written.themes.clone(),
        desks: Vec::new(),
        about: written.about,
        checked_until: None,
        mirrors: None,
        picture: None,
        provenance: Provenance::Published,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{Entry, validate_entry};
    use crate::prose;
    use crate::thesaurus::Thesaurus;

    fn pages() -> impl Iterator<Item = &'static Page> {
        built_in().iter().flat_map(|pathway| &pathway.pages)
    }

    #[test]
    fn every_page_is_there_in_every_language_and_is_a_good_page() {
        let subjects: Vec<_> = built_in().iter().map(|p| p.pages[0].key.as_str()).collect();
        assert_eq!(subjects, ["children", "health", "women", "lgbtqi"]);
        for page in pages() {
            assert_eq!(page.body.languages().count(), FILES.len(), "{}", page.key);
            assert_eq!(page.title.languages().count(), FILES.len(), "{}", page.key);
            let problems = validate_entry(&Entry::Page(page.clone()));
            assert!(problems.is_empty(), "{}: {problems:?}", page.key);
            let unknown = page.themes.iter().find(|t| Thesaurus::built_in().place(t).is_none());
            assert_eq!(unknown, None, "{}", page.key);
        }
    }

    #[test]
    fn translations_keep_the_shape_and_the_numbers_of_their_source() {
        let shape = |text: &str| -> Vec<String> {
            let links = |spans: &[prose::Span]| -> String {
                let to = |span: &prose::Span| match span {
                    prose::Span::Link { to, .. } => Some(to.clone()),
                    _ => None,
                };
                spans.iter().filter_map(to).collect::<Vec<_>>().join(" ")
            };
            let block = |block: &prose::Block| match block {
                prose::Block::Heading(_) => "heading".to_owned(),
                prose::Block::Paragraph(line) => format!("paragraph {}", links(line)),
                prose::Block::List(items) => {
                    let items: Vec<_> = items.iter().map(|item| links(item)).collect();
                    format!("list {items:?}")
                }
                prose::Block::Picture(key) => format!("picture {key}"),
            };
            prose::read(text).iter().map(block).collect()
        };
        for page in pages() {
            let source = shape(page.body.source_text());
            for version in page.body.versions() {
                assert_eq!(shape(version.text), source, "{} in {}", page.key, version.lang);
            }
        }
    }
}
