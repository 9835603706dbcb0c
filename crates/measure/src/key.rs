//! Human keys: the short words that name a thing in an address, such as `jelgava`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest key, in bytes.
pub const LONGEST: usize = 80;

/// A short name fit for an address: words of `a`–`z` and `0`–`9` joined by single hyphens.
///
/// ```
/// # use measure::Key;
/// assert_eq!(Key::parse("saint-jean").unwrap().as_str(), "saint-jean");
/// assert!(Key::parse("Saint Jean").is_err());
/// assert_eq!(Key::from_name("Linköping (Östergötland)").unwrap().as_str(), "linkoping-ostergotland");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Key(String);

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// Nothing was given.
    Empty,
    /// More than `LONGEST` bytes.
    TooLong,
    /// Something other than small letters, digits and single hyphens between them.
    BadCharacter,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a key cannot be empty",
            Self::TooLong => "a key has at most 80 letters",
            Self::BadCharacter => "a key has small letters a-z, digits and single hyphens",
        })
    }
}

impl std::error::Error for KeyError {}

impl Key {
    /// Reads a key as it stands in an address.
    ///
    /// # Errors
    /// When the text is empty, too long, or has anything but `a`–`z`, `0`–`9` and inner hyphens.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        if text.is_empty() {
            return Err(KeyError::Empty);
        }
        if text.len() > LONGEST {
            return Err(KeyError::TooLong);
        }
        let is_word = |w: &str| {
            !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if text.split('-').all(is_word) {
            Ok(Self(text.to_owned()))
        } else {
            Err(KeyError::BadCharacter)
        }
    }

    /// Makes a key out of a name: accents are dropped, everything else becomes a hyphen.
    ///
    /// # Errors
    /// [`KeyError::Empty`] when nothing of the name can be kept, as for a name in Arabic letters.
    pub fn from_name(name: &str) -> Result<Self, KeyError> {
        let mut key = String::new();
        for word in name.chars().map(plain).collect::<String>().split('-').filter(|w| !w.is_empty())
        {
            if key.len() + word.len() + 1 > LONGEST {
                break;
            }
            if !key.is_empty() {
                key.push('-');
            }
            key.push_str(word);
        }
        Self::parse(&key)
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One letter as it may stand in a key, or a hyphen.
fn plain(letter: char) -> char {
    match letter.to_lowercase().next().unwrap_or('-') {
        c @ ('a'..='z' | '0'..='9') => c,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ģ' | 'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ļ' | 'ł' | 'ľ' | 'ĺ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' => 'o',
        'ř' | 'ŕ' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ț' | 'ţ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => '-',
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Key {
    type Error = KeyError;
    fn try_from(text: String) -> Result<Self, KeyError> {
        Self::parse(&text)
    }
}

impl From<Key> for String {
    fn from(key: Key) -> Self {
        key.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_name_gives_a_key_that_reads_back(name in ".{0,200}") {
            if let Ok(key) = Key::from_name(&name) {
                prop_assert_eq!(Key::parse(key.as_str()), Ok(key));
            }
        }
    }

    #[test]
    fn hyphens_stand_only_between_words() {
        for bad in ["", "-a", "a-", "a--b", "A", "ä", "a b", &"a".repeat(81)] {
            assert!(Key::parse(bad).is_err(), "{bad} was taken for a key");
        }
    }
}
