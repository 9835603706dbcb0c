//! A table beside what was published of it: which cells are hidden, and what rounded figures say.

use std::collections::{BTreeMap, BTreeSet};

use ::disclosure::{Draft, Pattern, Release, Shown, Standing, Table};
use ::evidence::grid::List;
use measure::{Problem, Problems};

use super::list::Listing;

/// What was published of each cell, in the order of the table: the line and the figure, if there is one.
fn figures(listing: &Listing, published: &List) -> Result<Vec<Option<(usize, f64)>>, Problems> {
    let rows = listing.rows(published)?;
    let figure = |codes: &[String]| {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        rows.get(&codes).and_then(|row| Some((row.line, row.figure?)))
    };
    Ok(listing.table.cells().iter().map(|cell| figure(&cell.codes)).collect())
}

/// The cells of a table that a published one hides: those that it has not, or without a figure.
fn hidden(listing: &Listing, published: &List) -> Result<BTreeSet<usize>, Problems> {
    let mut problems = Problems::default();
    let mut hidden = BTreeSet::new();
    for (at, figure) in figures(listing, published)?.into_iter().enumerate() {
        let value = listing.table.cells().get(at).map_or(0.0, |cell| cell.value);
        match figure {
            None => drop(hidden.insert(at)),
            Some((_, figure)) if figure == value => {}
            Some((line, figure)) => {
                let problem = Problem::new("published-differs", line.to_string());
                problems.add(problem.with("published", figure).with("figure", value));
            }
        }
    }
    problems.or(hidden)
}

/// Which cells of a release are hidden by what was published of one of its tables.
///
/// # Errors
/// `published-differs` for every figure that is not that of the table, `no-such-column` for a column that
/// is not there.
pub fn pattern(
    release: &Release,
    (at, listing): (usize, &Listing),
    published: &List,
) -> Result<Pattern, Problems> {
    let cells = hidden(listing, published)?.into_iter();
    Ok(Pattern(cells.filter_map(|cell| release.cell_at(at, cell)).collect()))
}

/// Which cells are hidden wherever they stand, out of what each of some tables hides, the first of them at
/// this place of the release: what one of them shows is known.
pub fn hidden_everywhere(release: &Release, first: usize, patterns: &[Pattern]) -> Pattern {
    let mut hidden: BTreeSet<_> =
        patterns.iter().flat_map(|pattern| pattern.0.iter().copied()).collect();
    for (pattern, (at, part)) in patterns.iter().zip(release.parts().iter().enumerate().skip(first))
    {
        let cells = (0..part.table.cells().len()).filter_map(|cell| release.cell_at(at, cell));
        for id in cells.filter(|id| !pattern.hides(*id)) {
            hidden.remove(&id);
        }
    }
    Pattern(hidden)
}

/// The table with everything out that was published of it; without a published one all is.
///
/// # Errors
/// Those of [`pattern`].
pub fn as_published(listing: &Listing, published: Option<&List>) -> Result<Table, Problems> {
    let hidden = published.map_or_else(|| Ok(BTreeSet::new()), |list| hidden(listing, list))?;
    let mut draft: Draft = listing.table.draft().clone();
    for (at, cell) in draft.cells.iter_mut().enumerate() {
        let is_hidden = hidden.contains(&at);
        cell.standing = if is_hidden { Standing::Hidden } else { Standing::Published };
    }
    Table::read(draft)
}

/// What rounded figures of a table say: each is less than the base away from the truth, and a hidden one
/// may be anything.
///
/// # Errors
/// `published-too-far` for a figure that is further away, `no-such-column` for a column that is not there.
pub fn within(listing: &Listing, published: &List, base: u64) -> Result<Shown, Problems> {
    let mut problems = Problems::default();
    let by = base.saturating_sub(1) as f64;
    let (mut least, mut most) = (Vec::new(), Vec::new());
    let cells = listing.table.cells().iter();
    for (cell, figure) in cells.zip(figures(listing, published)?) {
        let (low, high) = figure.map_or((0.0, f64::INFINITY), |(_, f)| ((f - by).max(0.0), f + by));
        if let Some((line, figure)) = figure.filter(|_| !(low..=high).contains(&cell.value)) {
            let problem = Problem::new("published-too-far", line.to_string()).with("base", base);
            problems.add(problem.with("published", figure).with("figure", cell.value));
        }
        least.push(low);
        most.push(high);
    }
    problems.or(Shown::Within { least, most })
}

/// The tables of a release and their cells, by the first place at which each cell stands.
pub(super) fn first_places(
    release: &Release,
) -> BTreeMap<::disclosure::CellId, (&Table, &[String])> {
    let mut places = BTreeMap::new();
    for (table, part) in release.parts().iter().enumerate() {
        for (at, cell) in part.table.cells().iter().enumerate() {
            if let Some(id) = release.cell_at(table, at) {
                places.entry(id).or_insert((&part.table, cell.codes.as_slice()));
            }
        }
    }
    places
}
