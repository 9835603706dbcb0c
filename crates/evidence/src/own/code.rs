//! A town's words as codes: a code of our own from each word, and the groups that everybody knows.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::{
    gap::ComparisonGroup,
    indicator::{EVERYBODY, NATIONALS},
};

/// The longest code that is made of a word, in bytes.
const LONGEST: usize = 40;

/// Whom a word of a group column means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The country's own citizens, or those born in it.
    Nationals,
    /// People from outside the EU.
    ThirdCountry,
    /// People from other EU countries.
    OtherEu,
    /// All foreigners together.
    Foreigners,
    /// Everybody together.
    Everybody,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Nationals, Self::ThirdCountry, Self::OtherEu, Self::Foreigners, Self::Everybody];

    /// The code that statistics have for the group.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nationals => NATIONALS,
            Self::ThirdCountry => ComparisonGroup::ThirdCountryNationals.code(),
            Self::OtherEu => "EU27_2020_FOR",
            Self::Foreigners => ComparisonGroup::AllForeigners.code(),
            Self::Everybody => EVERYBODY,
        }
    }

    /// The group of a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
}

/// The same word whatever its case, accents and signs: `Ārzemnieki (visi)` is `arzemnieki visi`.
pub(super) fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let plain = |c: char| match c {
        'ı' => 'i',
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        c if c.is_alphanumeric() => c,
        _ => ' ',
    };
    let spread: String = letters.map(plain).collect();
    spread.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code of our own for a word, always the same for the same word: `Arzemnieki` is `ARZEMNIEKI`. A
/// word in another script has a code that nobody can read.
///
/// ```
/// assert_eq!(evidence::own::code_of("Ārzemnieki (visi)"), "ARZEMNIEKI_VISI");
/// assert_eq!(["<18", "18+"].map(evidence::own::code_of), ["LT_18", "18_PLUS"]);
/// ```
#[must_use]
pub fn code_of(word: &str) -> String {
    let folded = spelled(word);
    let is_plain = !folded.is_empty() && folded.len() <= LONGEST && folded.is_ascii();
    if is_plain { folded.to_ascii_uppercase().replace(' ', "_") } else { marked("X", &folded) }
}

/// The same letters as [`fold`], with the signs that tell `<18` from `18+` as letters.
fn spelled(word: &str) -> String {
    let signs = [('<', " lt "), ('≤', " le "), ('>', " gt "), ('≥', " ge "), ('+', " plus ")];
    let spell = |word: String, (sign, letters): (char, &str)| word.replace(sign, letters);
    fold(&signs.into_iter().fold(word.to_owned(), spell))
}

fn marked(before: &str, folded: &str) -> String {
    format!("{before}{:08X}", measure::mark(folded.as_bytes()) & 0xffff_ffff)
}

/// The words of one side with their codes, so that two different words never share a code.
#[derive(Default)]
pub(super) struct Words {
    codes: HashMap<String, String>,
    taken: BTreeMap<String, String>,
}

impl Words {
    /// The code of a word; `known` is the code that everybody has for it.
    pub fn code(&mut self, word: &str, known: Option<&str>) -> String {
        if let Some(code) = self.codes.get(word) {
            return code.clone();
        }
        let folded = spelled(word);
        let own = known.map_or_else(|| code_of(word), str::to_owned);
        let is_free = known.is_some() || self.taken.get(&own).is_none_or(|other| *other == folded);
        let code = if is_free { own } else { marked(&(own + "_"), &folded) };
        self.taken.insert(code.clone(), folded);
        self.codes.insert(word.to_owned(), code.clone());
        code
    }
}
