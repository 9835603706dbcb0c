//! What was found, cell by cell, as it is told to people and programs.

use ::disclosure::{Audit, Finding, Interval, Pattern, Quantity, Reason, Release, Verdict};
use serde::Serialize;

use super::published::first_places;

/// A cell that is hidden, or should be, as it is told.
#[derive(Debug, Serialize)]
pub struct ToldCell {
    /// The table in which it stands first; nothing for the rest of a sum across tables.
    pub table: Option<String>,
    /// Its codes.
    pub codes: Vec<String>,
    /// What it counts, or the sum of what it is.
    pub quantity: Quantity,
    /// Why it must be protected; nothing where it is hidden for the sake of others.
    pub reason: Option<Reason>,
    /// What an attacker can prove of it.
    pub interval: Interval,
    /// The codes of the cell whose only contributor can prove it; nothing where everybody can.
    pub contributor: Option<Vec<String>>,
    /// Whether that is little enough.
    pub verdict: Verdict,
}

/// What an audit found.
pub fn told(release: &Release, audit: &Audit) -> Vec<ToldCell> {
    let places = first_places(release);
    let cell = |finding: &Finding| {
        let place = places.get(&finding.cell);
        ToldCell {
            table: place.map(|(table, _)| table.key().to_string()),
            codes: place.map_or_else(|| release.places(finding.cell), |(_, codes)| codes.to_vec()),
            quantity: place.map_or(Quantity::Count, |(table, _)| table.draft().quantity),
            reason: finding.reason,
            interval: finding.interval,
            contributor: finding.knower.and_then(|id| Some(places.get(&id)?.1.to_vec())),
            verdict: finding.verdict,
        }
    };
    audit.findings.iter().map(cell).collect()
}

/// The figures of one table of a release that may be shown, in its order.
pub fn shown(release: &Release, at: usize, pattern: &Pattern) -> Vec<Option<f64>> {
    let cells = release.parts().get(at).map(|part| part.table.cells()).unwrap_or_default();
    let figure = |(cell, value): (usize, f64)| {
        let is_hidden = release.cell_at(at, cell).is_some_and(|id| pattern.hides(id));
        (!is_hidden).then_some(value)
    };
    cells.iter().map(|cell| cell.value).enumerate().map(figure).collect()
}
