//! What is told to people.

use ::disclosure::{
    Manner, Noisy, NotProtected, Proof, Quantity, Reason, Release, Rounded, Verdict,
};

use super::{Safe, Way};
use crate::evidence::disclosure::{Listing, ToldCell, told};

/// Whether a cell has to be told with the name of its table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// There is one table only.
    Unsaid,
    /// There are several.
    Said,
}

impl Names {
    /// What a release needs.
    pub fn of(release: &Release) -> Self {
        if release.parts().len() > 1 { Self::Said } else { Self::Unsaid }
    }
}

/// What has become of tables that may be published.
pub fn protected(safe: &Safe) -> Vec<String> {
    let all = safe.listings.iter().zip(&safe.ways);
    match safe.ways.first() {
        Some(Way::Hidden) | None => hidden(safe),
        Some(_) => all.flat_map(|(listing, way)| other_figures(listing, way)).collect(),
    }
}

fn hidden(safe: &Safe) -> Vec<String> {
    let names = Names::of(&safe.release);
    let cells = told(&safe.release, safe.protected.audit());
    std::iter::once(proof(safe)).chain(cells.iter().map(|told| cell(told, names))).collect()
}

fn proof(safe: &Safe) -> String {
    let protected = &safe.protected;
    let (hidden, cost) = (protected.pattern().0.len(), protected.cost());
    let proof = match protected.proof() {
        Proof::Optimal => "no cheaper way is safe".to_owned(),
        Proof::Bounded { least } if least > 0.0 => {
            format!("at most {:.1} % dearer than need be", 100.0 * (cost / least - 1.0))
        }
        Proof::Bounded { .. } => "a cheaper way may be safe".to_owned(),
    };
    let is_count = |listing: &Listing| listing.table.draft().quantity == Quantity::Count;
    if safe.listings.iter().all(is_count) {
        format!("{hidden} counts are hidden, {cost} people in all; {proof}")
    } else {
        format!("{hidden} amounts are hidden, {cost} in all; {proof}")
    }
}

/// A table with other figures than the true ones: how they came about, and each with what it stands for.
fn other_figures(listing: &Listing, way: &Way) -> Vec<String> {
    let (figures, head) = match way {
        Way::Rounded(rounded) => (&rounded.figures, rounding(rounded)),
        Way::Noisy(noisy) => (&noisy.figures, noise(noisy)),
        Way::Hidden => return Vec::new(),
    };
    let ::disclosure::Shown::Within { least, most } = way.shown() else { return Vec::new() };
    let cells = listing.table.cells().iter().zip(figures).zip(least.iter().zip(&most));
    let lines = cells.map(|((cell, figure), (least, most))| {
        let words = listing.words(&cell.codes).join(", ");
        format!("{words}: {figure}, which stands for {least} to {most}")
    });
    std::iter::once(format!("{}: {head}", listing.table.key())).chain(lines).collect()
}

fn rounding(rounded: &Rounded) -> String {
    let how = match rounded.manner {
        Manner::Least => "no rounding that adds up moves them less",
        Manner::Neighbouring => "every figure is next to the true one",
        Manner::FromInside => "totals may be further from the truth than others",
    };
    let Rounded { base, movement, .. } = rounded;
    format!("rounded to {base}, everything adds up; the figures moved by {movement} in all, {how}")
}

fn noise(noisy: &Noisy) -> String {
    let facts = &noisy.facts;
    format!(
        "every count moved by chance, by {} at most (variance {:.1}); totals are NOT the sums of their parts: \
         say so beside the table",
        facts.largest_deviation, facts.variance
    )
}

/// «North, 0-17: between 1 and 22, fewer than 10».
pub fn cell(cell: &ToldCell, names: Names) -> String {
    let limit = |limit: f64| match cell.quantity {
        Quantity::Count => format!("{:.0}", limit),
        Quantity::Magnitude => format!("{limit:.2}"),
    };
    let lower = match cell.quantity {
        Quantity::Count => limit((cell.interval.lower - 1e-6).ceil().abs()),
        Quantity::Magnitude => limit(cell.interval.lower),
    };
    let interval = match cell.interval.upper {
        Some(upper) => format!("between {lower} and {}", limit(upper)),
        None => format!("{lower} or more"),
    };
    let verdict = match cell.verdict {
        Verdict::Protected | Verdict::NotAsked => "",
        Verdict::Exposed { .. } => " – NOT SAFE",
        Verdict::Unresolved => " – NOT SAFE: it could not be worked out",
    };
    let by = cell
        .contributor
        .as_ref()
        .map(|codes| format!(" by whoever is alone in {}", codes.join(", ")));
    let verdict = format!("{verdict}{}", by.filter(|_| !verdict.is_empty()).unwrap_or_default());
    let name = cell.table.as_ref().filter(|_| names == Names::Said);
    let name = name.map(|name| format!("{name}: ")).unwrap_or_default();
    format!("{name}{}: {interval}, {}{verdict}", cell.codes.join(", "), why(cell))
}

fn why(cell: &ToldCell) -> String {
    match cell.reason {
        None => "hidden for the sake of others".to_owned(),
        Some(Reason::TooFew { fewest }) if cell.quantity == Quantity::Magnitude => {
            format!("fewer than {fewest} contributed")
        }
        Some(Reason::TooFew { fewest }) => format!("fewer than {fewest}"),
        Some(Reason::Empty) => "nobody".to_owned(),
        Some(Reason::Dominated { part_pc }) => format!("the largest have {part_pc:.1} % of it"),
        Some(Reason::Guessable { within_pc }) => {
            format!("the largest could be reckoned to {within_pc:.1} %")
        }
        Some(Reason::Requested) => "somebody asked for it".to_owned(),
        Some(Reason::Stated) => "must be hidden".to_owned(),
    }
}

/// What can be done where nothing may be published.
pub fn way_out(why: &NotProtected) -> &'static str {
    match why {
        NotProtected::OutAlready { .. } => {
            "What is out cannot be taken back. Publish less in the new table: without these rows, or with \
             larger groups."
        }
        NotProtected::Impossible { .. } => {
            "Join small groups into larger ones, such as “other”, leave a total out, or round instead."
        }
        _ => "Say --effort 10, or --in-parts, or publish the table in two.",
    }
}
