//! Pictures of a city: what each says to who cannot see it, who made it, and where its file is.
//!
//! A picture here says something or is left out: none is there for decoration, so each has words. The
//! file itself is not kept here, only the mark by which it is found.

use crate::check::{LONGEST_TITLE, prose};
use crate::guide::Entry;
use crate::prose::{Block, read};
use crate::service::{Provenance, Service};
use locale::{Text, TextFields, Writing};
use measure::{Fields, Key, Problem, Problems};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The longest words for who cannot see a picture, in letters: a sentence or two.
pub const LONGEST_ALT: usize = 300;
/// The most pictures of a city.
pub const MOST_PICTURES: usize = 500;
/// The most bytes of all files of a city's pictures together.
pub const MOST_PICTURE_BYTES: usize = 200 * 1024 * 1024;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its key, unique among the city's pictures.
    pub key: Key,
    /// What it shows, in words for who cannot see it.
    pub alt: Text,
    /// What stands under it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<Text>,
    /// Who made it, and why it may be shown.
    pub credit: Credit,
    /// Where its file is.
    #[serde(default)]
    pub file: PictureFile,
    /// Whether it is real.
    pub provenance: Provenance,
}

/// Who made a picture, and why it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// Why it may be shown.
    pub licence: Licence,
    /// Who made it; may be empty for the city's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// Why a picture may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Licence {
    /// The city made it itself.
    Own,
    /// Who made it allowed the city to show it.
    Permission,
    /// Anybody may show it who names its maker.
    CcBy,
    /// As above, and what is made of it is passed on alike.
    CcBySa,
    /// Nobody has a right in it any more.
    PublicDomain,
}

impl Licence {
    /// Every licence.
    pub const ALL: [Self; 5] =
        [Self::Own, Self::Permission, Self::CcBy, Self::CcBySa, Self::PublicDomain];

    /// The name by which the licence is known everywhere, and where its terms stand.
    #[must_use]
    pub fn terms(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Own | Self::Permission => None,
            Self::CcBy => Some(("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")),
            Self::CcBySa => {
                Some(("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"))
            }
            Self::PublicDomain => {
                let mark = "https://creativecommons.org/publicdomain/mark/1.0/";
                Some(("Public Domain Mark 1.0", mark))
            }
        }
    }
}

/// Where the file of a picture is, in its widths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PictureFile {
    /// The mark of what is shown: another picture has another.
    pub mark: String,
    /// The mark of what was sent.
    pub origin: String,
    /// How names of its files end, such as `jpg`.
    pub ending: String,
    /// Width and height in pixels of each version, the smallest first.
    pub sizes: Vec<(u32, u32)>,
}

impl PictureFile {
    /// The smallest version.
    #[must_use]
    pub fn smallest(&self) -> Option<(u32, u32)> {
        self.sizes.first().copied()
    }

    /// The widest version.
    #[must_use]
    pub fn widest(&self) -> Option<(u32, u32)> {
        self.sizes.last().copied()
    }
}

/// What is wrong with a picture's words. The file is checked by who reads it.
#[must_use]
pub fn validate_picture(picture: &Picture) -> Problems {
    let mut problems = Problems::default();
    if picture.alt.is_empty() {
        problems.add(Problem::new("missing", "alt"));
    }
    for version in picture.alt.versions() {
        if version.text.trim().is_empty() && !version.text.is_empty() {
            problems.add(Problem::new("missing", format!("alt/{}", version.lang)));
        }
        if version.text.chars().count() > LONGEST_ALT {
            let place = format!("alt/{}", version.lang);
            problems.add(Problem::new("too-long", place).with("most", LONGEST_ALT));
        }
    }
    prose(Some(&picture.alt), "alt", &mut problems);
    prose(picture.caption.as_ref(), "caption", &mut problems);
    let by = picture.credit.by.trim();
    if by.is_empty() && picture.credit.licence != Licence::Own {
        problems.add(Problem::new("missing", "credit/by"));
    }
    if by.chars().count() > LONGEST_TITLE || by.chars().any(char::is_control) {
        problems.add(Problem::new("too-long", "credit/by").with("most", LONGEST_TITLE));
    }
    problems
}

impl Service {
    /// The pictures that it shows.
    #[must_use]
    pub fn pictures(&self) -> BTreeSet<Key> {
        self.picture.iter().cloned().collect()
    }
}

impl Entry {
    /// The picture that it begins with.
    #[must_use]
    pub fn picture(&self) -> Option<&Key> {
        match self {
            Self::Page(page) => page.picture.as_ref(),
            Self::Event(event) => event.picture.as_ref(),
            Self::News(news) => news.picture.as_ref(),
            Self::Number(_) | Self::Term(_) | Self::Desk(_) => None,
        }
    }

    /// Every picture that it shows, in whatever language.
    #[must_use]
    pub fn pictures(&self) -> BTreeSet<Key> {
        let body = match self {
            Self::Page(page) => Some(&page.body),
            Self::News(news) => Some(&news.body),
            Self::Event(event) => event.body.as_ref(),
            Self::Term(term) => Some(&term.body),
            Self::Number(_) | Self::Desk(_) => None,
        };
        let within = body.into_iter().flat_map(Text::versions).flat_map(|v| read(v.text));
        let within = within.filter_map(|block| match block {
            Block::Picture(key) => Some(key),
            _ => None,
        });
        within.chain(self.picture().cloned()).collect()
    }
}

/// A picture out of the fields of a city's file.
pub(crate) fn picture(fields: &Fields<'_>, writing: Writing) -> Option<Picture> {
    let key = fields.need("key", "not-a-key");
    let alt = fields.required_text("alt", writing);
    let caption = fields.text("caption", writing);
    let credit = fields.need("credit", "not-a-credit");
    let file = fields.take("file", "not-a-picture-file").unwrap_or_default();
    let provenance = fields.need("provenance", "not-a-provenance");
    Some(Picture { key: key?, alt: alt?, caption, credit: credit?, file, provenance: provenance? })
}
