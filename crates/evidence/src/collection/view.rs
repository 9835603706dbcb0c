//! Who may see what: the one rule of the club.
//!
//! Until the embargo day only a city that gave a figure sees those of others; from that day on
//! everybody does. A spread without names is told from [`LEAST_CITIES`] figures on. The
//! secretariat collects the figures and sees them all. A city that said it has none gave nothing
//! that others learn from, and waits for the embargo day like everybody else.

use jiff::civil::Date;

use super::{LEAST_CITIES, Publication};

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The secretariat that asks.
    Secretariat,
    /// A city that gave a figure.
    Contributor,
    /// A city that was asked and gave none.
    Asked,
    /// Everybody else.
    Public,
}

/// What a reader sees of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// Each city's figure with its name.
    Names,
    /// Middle and spread, without names.
    Spread,
    /// Nothing yet.
    Nothing(Why),
}

impl View {
    /// Whether single figures may stand behind what is told, such as a warning about a figure that
    /// lies far from others: only where each is shown by its name. With a spread alone, whoever
    /// types one figure after another would find out the exact middle.
    #[must_use]
    pub const fn shows_figures(self) -> bool {
        matches!(self, Self::Names)
    }
}

/// Why a reader sees nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The city has to give its own figure first.
    ContributeFirst,
    /// The embargo is not over.
    Embargo,
    /// Too few cities gave a figure to be told without names.
    TooFew,
    /// Cities still give figures that are told without names. Who changes her own and sees what moves
    /// could work out others'.
    StillOpen,
}

/// What a reader sees on a day, when so many figures were given and more may come or not.
#[must_use]
pub fn view(
    publication: Publication,
    (embargo, today): (Date, Date),
    reader: Reader,
    (figures, is_closed): (usize, bool),
) -> View {
    let is_embargoed = today < embargo;
    match (reader, publication) {
        (Reader::Secretariat, _) => View::Names,
        (Reader::Asked, _) if is_embargoed => View::Nothing(Why::ContributeFirst),
        (Reader::Public, _) if is_embargoed => View::Nothing(Why::Embargo),
        (_, Publication::Named) => View::Names,
        (_, Publication::Anonymous) if !is_closed => View::Nothing(Why::StillOpen),
        (_, Publication::Anonymous) if figures < LEAST_CITIES => View::Nothing(Why::TooFew),
        (_, Publication::Anonymous) => View::Spread,
    }
}

/// Whether a collection that was closed may be opened again when so many figures were given. Without
/// names it may not once its outcome was told: of two outcomes, before and after one city changed its
/// figure, that figure could be worked out.
#[must_use]
pub const fn may_reopen(publication: Publication, figures: usize) -> bool {
    match publication {
        Publication::Named => true,
        Publication::Anonymous => figures < LEAST_CITIES,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_told_without_names_is_told_once() {
        assert!(may_reopen(Publication::Named, 9));
        assert!(may_reopen(Publication::Anonymous, LEAST_CITIES - 1));
        assert!(!may_reopen(Publication::Anonymous, LEAST_CITIES));
    }

    #[test]
    fn who_sees_what() {
        use Publication::{Anonymous, Named};
        use Reader::{Asked, Contributor, Public, Secretariat};
        let nothing = View::Nothing;
        let embargo = jiff::civil::date(2026, 9, 1);
        let (eve, day) = (jiff::civil::date(2026, 8, 31), embargo);
        let table = [
            (Anonymous, eve, Secretariat, 5, View::Names),
            (Anonymous, eve, Contributor, 5, View::Spread),
            (Anonymous, eve, Contributor, 4, nothing(Why::TooFew)),
            (Anonymous, eve, Asked, 5, nothing(Why::ContributeFirst)),
            (Anonymous, eve, Public, 5, nothing(Why::Embargo)),
            (Anonymous, day, Secretariat, 1, View::Names),
            (Anonymous, day, Contributor, 5, View::Spread),
            (Anonymous, day, Asked, 5, View::Spread),
            (Anonymous, day, Public, 5, View::Spread),
            (Anonymous, day, Public, 4, nothing(Why::TooFew)),
            (Named, eve, Secretariat, 0, View::Names),
            (Named, eve, Contributor, 1, View::Names),
            (Named, eve, Asked, 9, nothing(Why::ContributeFirst)),
            (Named, eve, Public, 9, nothing(Why::Embargo)),
            (Named, day, Asked, 1, View::Names),
            (Named, day, Public, 1, View::Names),
        ];
        for (publication, today, reader, figures, expected) in table {
            let seen = view(publication, (embargo, today), reader, (figures, true));
            assert_eq!(seen, expected, "{publication:?} {today} {reader:?} {figures}");
            assert_eq!(seen.shows_figures(), expected == View::Names, "{expected:?}");
            let open = view(publication, (embargo, today), reader, (figures, false));
            let hidden = matches!(expected, View::Spread | View::Nothing(Why::TooFew));
            assert_eq!(open, if hidden { nothing(Why::StillOpen) } else { expected });
        }
    }
}
