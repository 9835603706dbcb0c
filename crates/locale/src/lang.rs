//! A language by its tag, and the direction in which it is written.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A language tag: `lv`, `fa-AF`, `ku-Arab`. BCP 47 with at most a script and a region.
///
/// ```
/// # use locale::{Direction, Lang};
/// assert_eq!(Lang::parse("FA-af").unwrap().as_str(), "fa-AF");
/// assert_eq!(Lang::parse("ps").unwrap().direction(), Direction::RightToLeft);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Lang {
    tag: [u8; 12],
    len: u8,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English is.
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The text is no language tag of the shape `ll[l][-Script][-RR]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LangError;

impl fmt::Display for LangError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a language tag looks like lv, fa-AF or ku-Arab")
    }
}

impl std::error::Error for LangError {}

/// Languages written from right to left when no script says otherwise (CLDR likely subtags).
const RIGHT_TO_LEFT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Scripts written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: [&str; 6] = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Rohg"];

/// Languages that separate with the comma and semicolon of the Arabic script.
const ARABIC_COMMA: [&str; 6] = ["ar", "ckb", "fa", "ps", "ug", "ur"];

impl Lang {
    /// English.
    pub const EN: Self = Self::two(*b"en");
    /// French.
    pub const FR: Self = Self::two(*b"fr");
    /// Latvian.
    pub const LV: Self = Self::two(*b"lv");
    /// Swedish.
    pub const SV: Self = Self::two(*b"sv");
    /// Croatian.
    pub const HR: Self = Self::two(*b"hr");
    /// Arabic.
    pub const AR: Self = Self::two(*b"ar");

    const fn two([a, b]: [u8; 2]) -> Self {
        Self { tag: [a, b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], len: 2 }
    }

    /// Reads a tag and writes it the usual way: `FA_af` becomes `fa-AF`.
    ///
    /// # Errors
    /// [`LangError`] for anything but two or three letters, a script and a region.
    pub fn parse(text: &str) -> Result<Self, LangError> {
        let mut tag = Vec::with_capacity(12);
        for (place, part) in text.split(['-', '_']).enumerate() {
            if !part.bytes().all(|b| b.is_ascii_alphabetic()) || place > 2 {
                return Err(LangError);
            }
            match (place, part.len()) {
                (0, 2 | 3) => tag.extend(part.bytes().map(|b| b.to_ascii_lowercase())),
                (1, 4) => push_script(&mut tag, part),
                (1 | 2, 2) => push_region(&mut tag, part),
                _ => return Err(LangError),
            }
        }
        let mut bytes = [0; 12];
        let len = u8::try_from(tag.len()).map_err(|_| LangError)?;
        bytes.get_mut(..tag.len()).ok_or(LangError)?.copy_from_slice(&tag);
        Ok(Self { tag: bytes, len })
    }

    /// The tag as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let bytes = self.tag.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(bytes).unwrap_or("und")
    }

    /// The language alone, without script and region.
    #[must_use]
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or_default()
    }

    /// The same language without script and region: where a missing text is sought next.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        Self::parse(self.language()).ok().filter(|parent| *parent != self)
    }

    /// Which way it is written: by its script if it names one, else by its language.
    #[must_use]
    pub fn direction(self) -> Direction {
        let script = self.as_str().split('-').nth(1).filter(|part| part.len() == 4);
        let is_rtl = script.map_or_else(
            || RIGHT_TO_LEFT.contains(&self.language()),
            |script| RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        );
        if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// What stands between the things of a list, its blank included (CLDR, list patterns).
    ///
    /// ```
    /// # use locale::Lang;
    /// assert_eq!(["1", "2"].join(Lang::AR.list_comma()), "1، 2");
    /// ```
    #[must_use]
    pub fn list_comma(self) -> &'static str {
        if ARABIC_COMMA.contains(&self.language()) { "، " } else { ", " }
    }

    /// What ends a sentence.
    ///
    /// ```
    /// # use locale::Lang;
    /// assert_eq!(Lang::parse("ti").unwrap().full_stop(), "።");
    /// ```
    #[must_use]
    pub fn full_stop(self) -> &'static str {
        match self.language() {
            "am" | "ti" => "።",
            "ur" => "۔",
            _ => ".",
        }
    }

    /// What stands between the parts of an enumeration whose parts have commas of their own.
    #[must_use]
    pub fn list_semicolon(self) -> &'static str {
        if ARABIC_COMMA.contains(&self.language()) { "؛ " } else { "; " }
    }
}

fn push_script(tag: &mut Vec<u8>, part: &str) {
    tag.push(b'-');
    tag.extend(part.bytes().enumerate().map(|(i, b)| match i {
        0 => b.to_ascii_uppercase(),
        _ => b.to_ascii_lowercase(),
    }));
}

fn push_region(tag: &mut Vec<u8>, part: &str) {
    tag.push(b'-');
    tag.extend(part.bytes().map(|b| b.to_ascii_uppercase()));
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Lang {
    type Error = LangError;
    fn try_from(text: String) -> Result<Self, LangError> {
        Self::parse(&text)
    }
}

impl From<Lang> for String {
    fn from(lang: Lang) -> Self {
        lang.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn scripts_decide_the_direction() {
        let direction = |tag| Lang::parse(tag).unwrap().direction();
        assert_eq!(direction("ku"), Direction::LeftToRight);
        assert_eq!(direction("ku-Arab"), Direction::RightToLeft);
        assert_eq!(direction("ckb"), Direction::RightToLeft);
        assert_eq!(direction("ar-Latn"), Direction::LeftToRight);
        assert_eq!(direction("fa-AF"), Direction::RightToLeft);
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_reads_reads_back(text in "[a-zA-Z_-]{0,14}|.{0,8}") {
            if let Ok(lang) = Lang::parse(&text) {
                prop_assert_eq!(Lang::parse(lang.as_str()), Ok(lang));
            }
        }
    }
}
