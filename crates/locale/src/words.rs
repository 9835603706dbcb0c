//! The words of the screens: messages in Fluent, with ICU's plurals, numbers and dates.
//!
//! A message may use three functions: `NUMBER($n)` writes a number with its groups, `PLURAL($n)`
//! gives the plural category to choose by, and `DATE($d)` writes a date given as `2026-11-22`.
//! Fluent's own plural rules are older than ICU's and are not used.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::numbers::{DateLength, Numbers};
use crate::{Direction, Lang};

/// The name of a message; the application makes one constant for each message there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Word(pub &'static str);

/// A figure or a word that fills a place in a message.
pub type Fact<'a> = (&'static str, FluentValue<'a>);

/// The messages of one language.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    numbers: Arc<Numbers>,
}

/// A file of messages that could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum WordsError {
    /// The file is no Fluent; what its reader said.
    Syntax(String),
    /// Two messages have one name.
    Twice(String),
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(what) => write!(f, "not a file of messages: {what}"),
            Self::Twice(what) => write!(f, "two messages of one name: {what}"),
        }
    }
}

impl std::error::Error for WordsError {}

impl Words {
    /// Reads the messages of a language from the texts of its files.
    ///
    /// # Errors
    /// [`WordsError`] when a file is no Fluent or a name stands twice.
    pub fn read<'a>(
        lang: Lang,
        files: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, WordsError> {
        let numbers = Arc::new(Numbers::of(lang));
        let mut bundle =
            FluentBundle::new_concurrent(vec![lang.as_str().parse().unwrap_or_default()]);
        bundle.set_use_isolating(lang.direction() == Direction::RightToLeft);
        add_functions(&mut bundle, &numbers);
        for file in files {
            let resource = FluentResource::try_new(file.to_owned())
                .map_err(|(_, errors)| WordsError::Syntax(format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|e| WordsError::Twice(format!("{e:?}")))?;
        }
        Ok(Self { lang, bundle, numbers })
    }

    /// The language of these messages.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// How this language writes numbers and dates.
    #[must_use]
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// The names of all messages.
    #[must_use]
    pub fn has(&self, word: &str) -> bool {
        self.bundle.has_message(word)
    }

    /// A message with its places filled, or `None` when this language lacks it.
    #[must_use]
    pub fn find(&self, word: &str, facts: &[Fact<'_>]) -> Option<String> {
        let pattern = self.bundle.get_message(word)?.value()?;
        let facts: FluentArgs<'_> = facts.iter().map(|(k, v)| (*k, v.clone())).collect();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&facts), &mut errors).into_owned())
    }
}

fn add_functions(bundle: &mut FluentBundle<FluentResource>, numbers: &Arc<Numbers>) {
    let (whole, plural, date) = (numbers.clone(), numbers.clone(), numbers.clone());
    // The three names are new in a new bundle, so adding them cannot fail.
    let _ = bundle.add_function("NUMBER", move |given, _| match given.first() {
        Some(FluentValue::Number(n)) => write_number(&whole, n.value).into(),
        other => other.cloned().map_or(FluentValue::Error, own),
    });
    let _ = bundle.add_function("PLURAL", move |given, _| match given.first() {
        Some(FluentValue::Number(n)) => plural.plural(n.value).into(),
        _ => FluentValue::Error,
    });
    let _ = bundle.add_function("DATE", move |given, _| match given.first() {
        Some(FluentValue::String(text)) => write_date(&date, text).into(),
        _ => FluentValue::Error,
    });
}

fn own<'a>(value: FluentValue<'a>) -> FluentValue<'a> {
    value
}

fn write_number(numbers: &Numbers, value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "checked to be a whole number that fits")]
    if value.fract() == 0.0 && value.abs() < 9e15 {
        numbers.whole(value as i64)
    } else {
        numbers.decimal(value, 1)
    }
}

/// A date written `2026-11-22` in the long form, `2026-11` as year and month, all else as it is.
fn write_date(numbers: &Numbers, text: &str) -> String {
    let mut parts = text.splitn(3, '-').map(str::parse::<i16>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(y)), Some(Ok(m)), Some(Ok(d))) => {
            let small = |n: i16| i8::try_from(n).unwrap_or(0);
            numbers.date((y, small(m), small(d)), DateLength::Long)
        }
        _ => text.to_owned(),
    }
}

/// The messages of every language, English last to fall back on.
///
/// Some languages have every message, others only those of some pages.
pub struct Dictionary {
    by_lang: BTreeMap<Lang, Words>,
    whole: BTreeSet<Lang>,
}

impl Dictionary {
    /// Languages that have every message.
    #[must_use]
    pub fn new(languages: impl IntoIterator<Item = Words>) -> Self {
        let by_lang: BTreeMap<_, _> = languages.into_iter().map(|w| (w.lang, w)).collect();
        Self { whole: by_lang.keys().copied().collect(), by_lang }
    }

    /// With languages that have the messages of some pages only.
    #[must_use]
    pub fn with_parts(mut self, languages: impl IntoIterator<Item = Words>) -> Self {
        self.by_lang.extend(languages.into_iter().map(|words| (words.lang, words)));
        self
    }

    /// The languages that have every message, in the order of their tags.
    pub fn languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.whole.iter().copied()
    }

    /// All languages, in the order of their tags, also those that have some messages only.
    pub fn all_languages(&self) -> impl Iterator<Item = Lang> + '_ {
        self.by_lang.keys().copied()
    }

    /// Whether this language has every message.
    #[must_use]
    pub fn is_whole(&self, lang: Lang) -> bool {
        self.whole.contains(&lang)
    }

    /// The messages of exactly this language.
    #[must_use]
    pub fn of(&self, lang: Lang) -> Option<&Words> {
        self.by_lang.get(&lang)
    }

    /// The message in this language, else in English, else its name in brackets.
    #[must_use]
    pub fn say(&self, lang: Lang, word: Word, facts: &[Fact<'_>]) -> String {
        [lang, Lang::EN]
            .iter()
            .find_map(|lang| self.of(*lang)?.find(word.0, facts))
            .unwrap_or_else(|| format!("[{}]", word.0))
    }

    /// The first of the wanted languages that has every message, else English.
    #[must_use]
    pub fn best(&self, wanted: &[Lang]) -> Lang {
        first_of(wanted, |lang| self.whole.contains(lang))
    }

    /// The first of the wanted languages that has any messages, else English.
    #[must_use]
    pub fn best_of_all(&self, wanted: &[Lang]) -> Lang {
        first_of(wanted, |lang| self.by_lang.contains_key(lang))
    }
}

/// The first wanted language that is there, itself or as the one that it is a kind of.
fn first_of(wanted: &[Lang], has: impl Fn(&Lang) -> bool) -> Lang {
    let found =
        wanted.iter().find_map(|l| Some(*l).filter(&has).or_else(|| l.parent().filter(&has)));
    found.unwrap_or(Lang::EN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str = "cities = { PLURAL($n) ->\n    [one] { NUMBER($n) } city\n   *[other] { NUMBER($n) } cities\n }\nsince = Since { DATE($d) }\nyear = In { $y }\n";
    const LV: &str = "cities = { PLURAL($n) ->\n    [zero] { NUMBER($n) } pilsētu\n    [one] { NUMBER($n) } pilsēta\n   *[other] { NUMBER($n) } pilsētas\n }\n";

    fn dictionary() -> Dictionary {
        Dictionary::new([
            Words::read(Lang::EN, [EN]).unwrap(),
            Words::read(Lang::LV, [LV]).unwrap(),
        ])
    }

    #[test]
    fn messages_choose_by_the_plurals_of_their_language() {
        let say = |lang, n: i64| dictionary().say(lang, Word("cities"), &[("n", n.into())]);
        assert_eq!(say(Lang::EN, 1), "1 city");
        assert_eq!(say(Lang::EN, 1200), "1,200 cities");
        assert_eq!(say(Lang::LV, 0), "0 pilsētu");
        assert_eq!(say(Lang::LV, 21), "21 pilsēta");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let d = dictionary();
        assert_eq!(
            d.say(Lang::LV, Word("since"), &[("d", "2026-11-22".into())]),
            "Since 22 November 2026"
        );
        assert_eq!(d.say(Lang::LV, Word("year"), &[("y", 2026.into())]), "In 2026");
        assert_eq!(d.say(Lang::LV, Word("nothing"), &[]), "[nothing]");
        assert_eq!(d.best(&[Lang::AR, Lang::parse("lv-LV").unwrap()]), Lang::LV);
    }

    #[test]
    fn a_language_with_some_messages_only_is_not_taken_for_a_whole_one() {
        let part = Words::read(Lang::SV, ["year = År { $y }\n"]).unwrap();
        let d = dictionary().with_parts([part]);
        assert_eq!(d.languages().collect::<Vec<_>>(), [Lang::EN, Lang::LV]);
        assert_eq!(d.all_languages().count(), 3);
        let wanted = [Lang::SV, Lang::LV];
        assert_eq!((d.best(&wanted), d.best_of_all(&wanted)), (Lang::LV, Lang::SV));
        assert!(!d.is_whole(Lang::SV) && d.is_whole(Lang::LV));
        assert_eq!(d.say(Lang::SV, Word("year"), &[("y", 2026.into())]), "År 2026");
    }
}
