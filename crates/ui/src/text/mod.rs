//! A text in another language than the page: declared, and marked when it is not what it seems.

use locale::{Lang, Shown as Version};
use maud::{Markup, Render, html};

use crate::{Example, Shown};

/// Words with their language, where it is not the reader's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// Their language, when it is not the page's.
    pub lang: Option<Lang>,
}

impl Phrase {
    /// A version of a text for a reader of a language.
    #[must_use]
    pub fn of(version: &Version<'_>, reader: Lang) -> Self {
        let lang = (version.lang != reader).then_some(version.lang);
        Self { text: version.text.to_owned(), lang }
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for Phrase {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl Render for Phrase {
    fn render(&self) -> Markup {
        html! { @match self.lang {
            Some(lang) => span lang=(lang) dir=(lang.direction().as_str()) { (self.text) },
            None => (self.text),
        } }
    }
}

/// A text for a reader of a language; `mark` is what to say when it is a fallback, a machine's work
/// or outdated, and empty otherwise.
#[must_use]
pub fn text(version: &Version<'_>, reader: Lang, mark: &str) -> Markup {
    html! {
        (Phrase::of(version, reader))
        @if !mark.is_empty() { " " span.language-mark { (mark) } }
    }
}

/// A longer text in paragraphs: a blank line begins a new one.
#[must_use]
pub fn paragraphs(version: &Version<'_>, reader: Lang, mark: &str) -> Markup {
    let is_other = version.lang != reader;
    html! {
        div lang=[is_other.then_some(version.lang)] dir=[is_other.then(|| version.lang.direction().as_str())] {
            @for paragraph in version.text.split("\n\n").filter(|p| !p.trim().is_empty()) { p { (paragraph) } }
        }
        @if !mark.is_empty() { p.language-mark { (mark) } }
    }
}

pub(crate) fn gallery() -> Shown {
    let version = Version {
        text: "Vakara kursi iesācējiem",
        lang: Lang::LV,
        state: locale::State::Source,
        is_fallback: true,
    };
    Shown {
        name: "text",
        purpose: "A text that is not in the reader's language says so.",
        examples: vec![Example {
            name: "another language",
            markup: html! { p { (text(&version, Lang::EN, "in Latvian")) } },
        }],
    }
}
