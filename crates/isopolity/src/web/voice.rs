//! Messages in one language, for whoever is spoken to: a visitor of pages, or another program.

use jiff::civil::Date;
use locale::{DateLength, Dictionary, Fact, Lang, Word};

use crate::word;

/// Says messages in a language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    dictionary: &'a Dictionary,
    lang: Lang,
}

impl<'a> Voice<'a> {
    /// A voice in a language; what is not said in it is said in English.
    #[must_use]
    pub fn new(dictionary: &'a Dictionary, lang: Lang) -> Self {
        Self { dictionary, lang }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> Self {
        Self { lang, ..*self }
    }

    /// A date as the language writes it, or English where it is not spoken here.
    #[must_use]
    pub fn date(&self, day: Date, length: DateLength) -> String {
        let words = self.dictionary.of(self.lang).or_else(|| self.dictionary.of(Lang::EN));
        let written = (day.year(), day.month(), day.day());
        words.map_or_else(|| day.to_string(), |words| words.numbers().date(written, length))
    }

    /// A message.
    #[must_use]
    pub fn say(&self, word: Word) -> String {
        self.say_with(word, &[])
    }

    /// A message with its places filled.
    #[must_use]
    pub fn say_with(&self, word: Word, facts: &[Fact<'_>]) -> String {
        self.dictionary.say(self.lang, word, facts)
    }

    /// A language by its name in this one; else by its own.
    #[must_use]
    pub fn language(&self, lang: Lang) -> String {
        self.find_named(&format!("language-{}", lang.language()), &[])
            .or_else(|| word::known_name(lang).map(str::to_owned))
            .unwrap_or_else(|| lang.to_string())
    }

    /// A message whose name is put together, such as `act-read`; its name in brackets if missing.
    #[must_use]
    pub fn say_named(&self, name: &str) -> String {
        self.find_named(name, &[]).unwrap_or_else(|| format!("[{name}]"))
    }

    /// A message whose name is put together, if there is one.
    #[must_use]
    pub fn find_named(&self, name: &str, facts: &[Fact<'_>]) -> Option<String> {
        [self.lang, Lang::EN].iter().find_map(|lang| self.dictionary.of(*lang)?.find(name, facts))
    }
}
