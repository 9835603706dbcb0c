//! What may be wrong with a draft: every problem at once, each with its place.
//!
//! A tired officer hands in a spreadsheet with a minus sign, a name twice and a row too short, and
//! shall hear of all three at once. Nothing is mended silently. An empty neighbourhood is no
//! problem: parks and harbours are part of a city.

use std::collections::HashMap;

use measure::{Problem, Problems};

use crate::draft::{
    Borders, Draft, LARGEST_FIGURE, MOST_BORDERS, MOST_GROUPS, MOST_NEIGHBOURHOODS, MOST_PEOPLE,
};

/// Everything that is wrong with a draft; sizes first, for wrong sizes make nonsense of the rest.
pub(crate) fn problems_of(draft: &Draft) -> Problems {
    let mut problems = Problems::default();
    check_sizes(draft, &mut problems);
    if !problems.is_empty() {
        return problems;
    }
    check_names("names", &draft.names, &mut problems);
    check_names("groups", &draft.groups, &mut problems);
    check_counts(draft, &mut problems);
    check_totals(draft, &mut problems);
    check_people(draft, &mut problems);
    check_places(draft, &mut problems);
    if let Some(borders) = &draft.borders {
        check_borders(draft, borders, &mut problems);
    }
    problems
}

/// Too few, too many, or lists that do not fit each other.
fn check_sizes(draft: &Draft, problems: &mut Problems) {
    let n = draft.names.len();
    check_bounds("names", n, 2, MOST_NEIGHBOURHOODS, problems);
    check_bounds("groups", draft.groups.len(), 1, MOST_GROUPS, problems);
    let lists = [
        ("counts", Some(draft.counts.len())),
        ("totals", draft.totals.as_ref().map(Vec::len)),
        ("areas", draft.areas.as_ref().map(Vec::len)),
        ("centroids", draft.centroids.as_ref().map(Vec::len)),
        ("borders/perimeters", draft.borders.as_ref().map(|b| b.perimeters.len())),
    ];
    for (place, length) in lists {
        if let Some(length) = length.filter(|length| *length != n) {
            problems.add(wrong_length(place.to_owned(), n, length));
        }
    }
    for (i, row) in draft.counts.iter().enumerate() {
        if row.len() != draft.groups.len() {
            problems.add(wrong_length(format!("counts/{i}"), draft.groups.len(), row.len()));
        }
    }
    let borders = draft.borders.as_ref().map_or(0, |b| b.shared.len());
    check_bounds("borders/shared", borders, 0, MOST_BORDERS, problems);
}

fn check_bounds(place: &str, found: usize, least: usize, most: usize, problems: &mut Problems) {
    if found < least {
        problems.add(
            Problem::new("segregation-too-few", place).with("least", least).with("found", found),
        );
    }
    if found > most {
        problems.add(
            Problem::new("segregation-too-many", place).with("most", most).with("found", found),
        );
    }
}

fn wrong_length(place: String, expected: usize, found: usize) -> Problem {
    Problem::new("segregation-wrong-length", place).with("expected", expected).with("found", found)
}

/// Names that are missing or stand twice.
fn check_names(place: &str, names: &[String], problems: &mut Problems) {
    let mut first = HashMap::with_capacity(names.len());
    for (i, name) in names.iter().enumerate() {
        if name.trim().is_empty() {
            problems.add(Problem::new("segregation-missing", format!("{place}/{i}")));
        } else if let Some(before) = first.insert(name.trim(), i) {
            let twice = Problem::new("segregation-twice", format!("{place}/{i}"));
            problems.add(twice.with("name", name).with("first", before));
        }
    }
}

/// The code of what is wrong with a figure that must lie from 0 to `most`.
fn fault_of(figure: f64, most: f64) -> Option<&'static str> {
    match figure {
        f if !f.is_finite() => Some("segregation-not-finite"),
        f if f < 0.0 => Some("segregation-below-zero"),
        f if f > most => Some("segregation-too-large"),
        _ => None,
    }
}

fn check_figure(place: impl FnOnce() -> String, figure: f64, most: f64, problems: &mut Problems) {
    if let Some(code) = fault_of(figure, most) {
        problems.add(Problem::new(code, place()).with("found", figure).with("most", most));
    }
}

fn check_counts(draft: &Draft, problems: &mut Problems) {
    for ((row, name), i) in draft.counts.iter().zip(&draft.names).zip(0..) {
        for (count, group) in row.iter().zip(&draft.groups) {
            if let Some(code) = fault_of(*count, MOST_PEOPLE) {
                let problem = Problem::new(code, format!("counts/{i}")).with("found", count);
                let problem = problem.with("most", MOST_PEOPLE);
                problems.add(problem.with("name", name).with("group", group));
            }
        }
    }
}

/// Totals that are no counts, or less than a group has.
fn check_totals(draft: &Draft, problems: &mut Problems) {
    for ((i, total), row) in draft.totals.iter().flatten().enumerate().zip(&draft.counts) {
        check_figure(|| format!("totals/{i}"), *total, MOST_PEOPLE, problems);
        for (count, group) in row.iter().zip(&draft.groups).filter(|(count, _)| *count > total) {
            let below = Problem::new("segregation-total-below-group", format!("totals/{i}"));
            problems.add(below.with("total", total).with("count", count).with("group", group));
        }
    }
}

/// A city with nobody, and groups with nobody.
fn check_people(draft: &Draft, problems: &mut Problems) {
    let is_living = |k: usize| draft.counts.iter().any(|row| row.get(k).is_some_and(|c| *c != 0.0));
    let mut is_empty = true;
    for (k, group) in draft.groups.iter().enumerate() {
        if is_living(k) {
            is_empty = false;
        } else {
            problems.add(
                Problem::new("segregation-nobody-in-group", format!("groups/{k}"))
                    .with("group", group),
            );
        }
    }
    if is_empty {
        problems.add(Problem::new("segregation-nobody-in-city", "counts"));
    }
}

/// Areas and centroids that are none.
fn check_places(draft: &Draft, problems: &mut Problems) {
    for (i, area) in draft.areas.iter().flatten().enumerate() {
        check_above_zero(format!("areas/{i}"), *area, problems);
    }
    for (i, [x, y]) in draft.centroids.iter().flatten().enumerate() {
        for figure in [x, y] {
            check_figure(|| format!("centroids/{i}"), figure.abs(), LARGEST_FIGURE, problems);
        }
    }
}

fn check_above_zero(place: String, figure: f64, problems: &mut Problems) {
    if figure == 0.0 {
        problems.add(Problem::new("segregation-not-above-zero", place));
    } else {
        check_figure(|| place, figure, LARGEST_FIGURE, problems);
    }
}

/// Borders of nobody, with oneself, twice, or longer than the way around.
fn check_borders(draft: &Draft, borders: &Borders, problems: &mut Problems) {
    let mut seen = HashMap::with_capacity(borders.shared.len());
    let mut lengths = vec![0.0; draft.names.len()];
    for (i, border) in borders.shared.iter().enumerate() {
        let place = || format!("borders/shared/{i}");
        check_figure(place, border.length, LARGEST_FIGURE, problems);
        let pair = [border.one.min(border.other), border.one.max(border.other)];
        if pair.iter().any(|end| *end >= draft.names.len()) {
            let problem = Problem::new("segregation-no-such-neighbourhood", place());
            problems.add(problem.with("one", border.one).with("other", border.other));
        } else if border.one == border.other {
            problems.add(
                Problem::new("segregation-border-with-itself", place()).with("one", border.one),
            );
        } else if let Some(before) = seen.insert(pair, i) {
            problems.add(Problem::new("segregation-border-twice", place()).with("first", before));
        }
        for end in pair {
            lengths.get_mut(end).into_iter().for_each(|length| *length += border.length);
        }
    }
    for (i, (around, length)) in borders.perimeters.iter().zip(lengths).enumerate() {
        check_above_zero(format!("borders/perimeters/{i}"), *around, problems);
        // A millionth forgives the rounding of map programs.
        if length > around * (1.0 + 1e-6) {
            let problem = Problem::new(
                "segregation-border-beyond-perimeter",
                format!("borders/perimeters/{i}"),
            );
            problems.add(problem.with("perimeter", around).with("shared", length));
        }
    }
}
