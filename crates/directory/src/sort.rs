//! The sorts of things that stand in a directory, by the words that addresses and files use.

use crate::guide::Kind;

/// What sort of thing something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sort {
    /// Who gives services.
    Organisation,
    /// Where they are given.
    Place,
    /// A service.
    Service,
    /// An entry of a kind.
    Entry(Kind),
}

impl Sort {
    /// The sort in a word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Place => "place",
            Self::Service => "service",
            Self::Entry(kind) => kind.as_str(),
        }
    }

    /// Reads that word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "organisation" => Some(Self::Organisation),
            "place" => Some(Self::Place),
            "service" => Some(Self::Service),
            other => Kind::parse(other).map(Self::Entry),
        }
    }
}
