//! A text in many languages, which knows who wrote each version and whether it is still true.
//!
//! Every text has one source language. A translation remembers the fingerprint of the source from
//! which it was made; when the source changes, the translation is outdated until someone looks at
//! it again. A reader is shown the best version there is, and told when it is not her language.

use std::collections::BTreeMap;
use std::num::NonZeroU64;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// How far a version of a text can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum State {
    /// The author's own words.
    #[default]
    Source,
    /// A person translated it, and another checked it.
    Reviewed,
    /// A person translated it; nobody has checked it.
    Draft,
    /// A machine made it; nobody has checked it.
    Machine,
    /// The source has changed since this was made. Never stored: found by comparison.
    Outdated,
}

/// A text in its source language with its translations.
///
/// ```
/// # use locale::{Lang, State, Text};
/// let mut text = Text::new(Lang::EN, "Language course").with(Lang::LV, "Valodas kursi", State::Reviewed);
/// assert_eq!(text.show(&[Lang::LV]).text, "Valodas kursi");
/// assert!(text.show(&[Lang::AR]).is_fallback);
/// text.revise("Evening language course");
/// assert_eq!(text.show(&[Lang::LV]).state, State::Outdated);
/// ```
///
/// A directory has millions of these in memory. So all versions stand one after another in a single
/// piece, with a short mark for each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Text {
    source: Lang,
    /// The mark of the source as it stands.
    mark: Mark,
    words: Box<str>,
    /// In the order of their languages.
    versions: Box<[Version]>,
}

/// A short stable mark of a text.
type Mark = NonZeroU64;

/// One version: where it ends among all words, and what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Version {
    /// The mark of the source from which this was translated.
    of: Option<Mark>,
    end: u32,
    lang: Lang,
    state: State,
}

/// A version with its words.
type Worded<'t> = (Version, &'t str);

/// A text as it is written down.
#[derive(Serialize, Deserialize)]
struct Written {
    source: Lang,
    texts: BTreeMap<Lang, WrittenVersion>,
}

#[derive(Serialize, Deserialize)]
struct WrittenVersion {
    text: String,
    #[serde(default, skip_serializing_if = "is_source")]
    state: State,
    /// Fingerprint of the source text from which this was translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_source(state: &State) -> bool {
    *state == State::Source
}

impl From<Written> for Text {
    fn from(written: Written) -> Self {
        let version = |(lang, version): (&Lang, &WrittenVersion)| Version {
            // What is no mark is the mark of no text.
            of: version.of.as_ref().map(|of| {
                u64::from_str_radix(of, 16).ok().and_then(Mark::new).unwrap_or(Mark::MIN)
            }),
            end: 0,
            lang: *lang,
            state: version.state,
        };
        let versions = written.texts.iter().map(|v| (version(v), v.1.text.as_str()));
        Self::of(written.source, versions)
    }
}

impl From<Text> for Written {
    fn from(text: Text) -> Self {
        let version = |(version, words): Worded<'_>| WrittenVersion {
            text: words.to_owned(),
            state: version.state,
            of: version.of.map(|of| format!("{of:016x}")),
        };
        let texts = text.worded().map(|worded| (worded.0.lang, version(worded))).collect();
        Self { source: text.source, texts }
    }
}

/// The version of a text that a reader gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language, which the page must declare.
    pub lang: Lang,
    /// How far they can be trusted.
    pub state: State,
    /// Whether this is none of the languages asked for.
    pub is_fallback: bool,
}

impl Text {
    /// A text in its source language.
    pub fn new(source: Lang, text: impl Into<String>) -> Self {
        let version = Version { of: None, end: 0, lang: source, state: State::Source };
        Self::of(source, [(version, text.into().as_str())])
    }

    /// A text of versions in the order of their languages.
    fn of<'t>(source: Lang, versions: impl IntoIterator<Item = Worded<'t>>) -> Self {
        let (mut words, mut all, mut mark) = (String::new(), Vec::new(), fingerprint(""));
        for (version, text) in versions {
            words.push_str(text);
            if version.lang == source {
                mark = fingerprint(text);
            }
            all.push(Version { end: u32::try_from(words.len()).unwrap_or(u32::MAX), ..version });
        }
        Self { source, mark, words: words.into_boxed_str(), versions: all.into_boxed_slice() }
    }

    /// Every version with its words, in the order of the languages.
    fn worded(&self) -> impl Iterator<Item = Worded<'_>> {
        (0..self.versions.len()).filter_map(|at| self.at(at))
    }

    /// The version at a place.
    fn at(&self, at: usize) -> Option<Worded<'_>> {
        let end = |at: usize| self.versions.get(at).map_or(0, |v| v.end as usize);
        let start = at.checked_sub(1).map_or(0, end);
        Some((*self.versions.get(at)?, self.words.get(start..end(at))?))
    }

    /// The version in a language.
    fn find(&self, lang: Lang) -> Option<Worded<'_>> {
        let place = self.versions.binary_search_by(|version| version.lang.cmp(&lang));
        place.ok().and_then(|at| self.at(at))
    }

    /// Puts a version among the others, or in the place of one.
    fn put(&mut self, version: Version, text: &str) {
        let lang = version.lang;
        let before = self.worded().filter(|(v, _)| v.lang < lang);
        let after = self.worded().filter(|(v, _)| v.lang > lang);
        *self = Self::of(self.source, before.chain([(version, text)]).chain(after));
    }

    /// The same text with a translation made from the source as it stands now.
    #[must_use]
    pub fn with(mut self, lang: Lang, text: impl Into<String>, state: State) -> Self {
        self.translate(lang, text, state);
        self
    }

    /// Adds or replaces a translation made from the source as it stands now.
    ///
    /// A translation into the source language replaces the source itself.
    pub fn translate(&mut self, lang: Lang, text: impl Into<String>, state: State) {
        if lang == self.source {
            return self.revise(text);
        }
        let version = Version { of: Some(self.mark), end: 0, lang, state };
        self.put(version, &text.into());
    }

    /// Replaces the words in the source language; translations become outdated.
    pub fn revise(&mut self, text: impl Into<String>) {
        let version = Version { of: None, end: 0, lang: self.source, state: State::Source };
        self.put(version, &text.into());
    }

    /// Changes the words of every version alike, such as an address in all of them: translations
    /// that were true to their source stay so.
    pub fn reword(&mut self, change: impl Fn(&str) -> String) {
        let (before, after) = (self.mark, fingerprint(&change(self.source_text())));
        let changed: Vec<(Version, String)> = self
            .worded()
            .map(|(version, text)| {
                let of = version.of.map(|of| if of == before { after } else { of });
                (Version { of, ..version }, change(text))
            })
            .collect();
        *self = Self::of(self.source, changed.iter().map(|(v, text)| (*v, text.as_str())));
    }

    /// The language in which the text was written.
    #[must_use]
    pub fn source(&self) -> Lang {
        self.source
    }

    /// The author's own words.
    #[must_use]
    pub fn source_text(&self) -> &str {
        self.find(self.source).map_or("", |(_, text)| text)
    }

    /// The languages in which there is a version, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.versions.iter().map(|version| version.lang)
    }

    /// Every version with its language, the source first.
    pub fn versions(&self) -> impl Iterator<Item = Shown<'_>> {
        let others = self.languages().filter(|l| *l != self.source);
        std::iter::once(self.source).chain(others).filter_map(|l| self.version(l))
    }

    /// The version in exactly this language.
    #[must_use]
    pub fn version(&self, lang: Lang) -> Option<Shown<'_>> {
        let (version, text) = self.find(lang)?;
        let is_outdated = version.of.is_some_and(|of| of != self.mark);
        let state = if is_outdated { State::Outdated } else { version.state };
        Some(Shown { text, lang, state, is_fallback: false })
    }

    /// The best version for a reader of these languages, best first.
    ///
    /// Each language is tried as it stands, then without script and region; then English; then the
    /// source. Empty versions are passed over.
    #[must_use]
    pub fn show(&self, wanted: &[Lang]) -> Shown<'_> {
        let filled = |lang: Lang| self.version(lang).filter(|v| !v.text.is_empty());
        wanted
            .iter()
            .find_map(|lang| filled(*lang).or_else(|| lang.parent().and_then(filled)))
            .or_else(|| filled(Lang::EN).map(as_fallback))
            .or_else(|| self.version(self.source).map(as_fallback))
            .unwrap_or(Shown {
                text: "",
                lang: self.source,
                state: State::Source,
                is_fallback: true,
            })
    }

    /// The text without what a machine translated and nobody has reviewed.
    #[must_use]
    pub fn by_people(&self) -> Self {
        let by_people = self.worded().filter(|(version, _)| version.state != State::Machine);
        Self::of(self.source, by_people)
    }

    /// Whether a machine made the version in this language, and nobody has reviewed it: also when
    /// the source has changed since.
    #[must_use]
    pub fn is_by_machine(&self, lang: Lang) -> bool {
        self.find(lang).is_some_and(|(version, _)| version.state == State::Machine)
    }

    /// Whether there are no words in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }
}

fn as_fallback(shown: Shown<'_>) -> Shown<'_> {
    Shown { is_fallback: true, ..shown }
}

/// The mark of a text: FNV-1a, 64 bits. Written down in hexadecimal.
fn fingerprint(text: &str) -> Mark {
    Mark::new(measure::mark(text.as_bytes())).unwrap_or(Mark::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_many_languages_takes_little_more_than_its_words() {
        assert!(size_of::<Version>() <= 32 && size_of::<Text>() <= 56);
        let json = r#"{"source":"lv","texts":{"ar":{"text":"مرحبا","state":"machine","of":"0000000000000abc"},"lv":{"text":"Sveiki"}}}"#;
        let text: Text = serde_json::from_str(json).unwrap();
        assert_eq!(text.version(Lang::AR).unwrap().state, State::Outdated);
        assert_eq!(serde_json::to_string(&text).unwrap(), json);
    }

    #[test]
    fn a_text_survives_json() {
        let text = Text::new(Lang::LV, "Sveiki").with(Lang::AR, "مرحبا", State::Machine);
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text);
        assert!(json.contains(r#""source":"lv""#), "{json}");
    }

    #[test]
    fn a_reader_without_her_language_gets_english_then_the_source() {
        let text = Text::new(Lang::LV, "Sveiki").with(Lang::EN, "Hello", State::Draft);
        assert_eq!(text.show(&[Lang::SV]).text, "Hello");
        assert!(text.show(&[Lang::SV]).is_fallback);
        assert_eq!(Text::new(Lang::LV, "Sveiki").show(&[]).text, "Sveiki");
    }

    #[test]
    fn a_regional_reader_is_served_by_the_language() {
        let dari = Lang::parse("fa-AF").unwrap();
        let persian = Lang::parse("fa").unwrap();
        let text = Text::new(Lang::EN, "Hello").with(persian, "سلام", State::Reviewed);
        assert_eq!(text.show(&[dari]).text, "سلام");
        assert!(!text.show(&[dari]).is_fallback);
    }

    #[test]
    fn an_address_that_changes_everywhere_makes_no_translation_old() {
        let mut text = Text::new(Lang::EN, "See a.eu").with(Lang::LV, "Sk. a.eu", State::Reviewed);
        text.translate(Lang::SV, "Se", State::Draft);
        text.revise("Look at a.eu");
        text.translate(Lang::LV, "Skat. a.eu", State::Reviewed);
        text.reword(|words| words.replace("a.eu", "b.eu"));
        assert_eq!(text.source_text(), "Look at b.eu");
        let latvian = text.version(Lang::LV).unwrap();
        assert_eq!((latvian.text, latvian.state), ("Skat. b.eu", State::Reviewed));
        assert_eq!(text.version(Lang::SV).unwrap().state, State::Outdated);
    }

    #[test]
    fn fingerprint_is_fnv_1a() {
        assert_eq!(fingerprint("").get(), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fingerprint("a").get(), 0xaf63_dc4c_8601_ec8c);
    }
}
