//! Where words come from: told by those who show them, published elsewhere, or made up by us.

use jiff::civil::Date;
use locale::Text;
use serde::{Deserialize, Serialize};

/// Where words come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Of what kind.
    pub kind: OriginKind,
    /// What the source is called; empty unless the words are published.
    pub name: String,
    /// Where it can be read; empty when nobody has said.
    pub url: String,
    /// When somebody last looked whether it still says so.
    pub checked_on: Option<Date>,
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OriginKind {
    /// Told by the city or the network itself.
    #[default]
    Own,
    /// Their content is published elsewhere; the sentence is ours.
    Published,
    /// Made up by us to show how it could look. Must be marked wherever it is shown.
    Example,
}

impl OriginKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Own, Self::Published, Self::Example];

    /// Its name in forms and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Published => "published",
            Self::Example => "example",
        }
    }
}

impl Origin {
    /// Made up by us.
    #[must_use]
    pub fn example() -> Self {
        Self { kind: OriginKind::Example, ..Self::default() }
    }

    /// Whether it must be marked as an example.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.kind == OriginKind::Example
    }
}

/// A text that says where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The words.
    pub text: Text,
    /// Where they come from.
    pub origin: Origin,
}
