//! Areas, centroids, perimeters and shared borders, worked out from outlines.
//!
//! For a town whose map program gives outlines and no figures. An outline is rings of points in a
//! plane (projected, never degrees): the first is the outside, the others are holes or further
//! parts, told apart by their turning: those that turn as the first add, the others take away.
//!
//! - area: ½·Σ (xᵢ·yᵢ₊₁ − xᵢ₊₁·yᵢ) (Gauss's shoelace); centroid: of the same triangles
//! - a border is shared where both outlines have the **same two corners** one after the other, in
//!   either order; where they have but one corner alike, they touch with length 0
//!
//! It mends no maps: slivers, gaps, and corners on one side of a border only are not found. So take a
//! map whose neighbourhoods were cut from one drawing.
//!
//! Worked example: two unit squares side by side have areas 1, centroids (½, ½) and (1½, ½),
//! perimeters 4, and share a border of 1.

use std::collections::{HashMap, HashSet};

use measure::{Problem, Problems};
use serde::{Deserialize, Serialize};

use crate::draft::{Border, Borders, LARGEST_FIGURE, MOST_BORDERS, MOST_NEIGHBOURHOODS};

/// The most corners that are taken, of all outlines together.
pub const MOST_CORNERS: usize = 5_000_000;

/// The most often that outlines may meet at corners and sides, many times what a map has.
const MOST_MEETINGS: usize = 50_000_000;

/// Rings of points, x and y; the last point need not repeat the first.
pub type Outline = Vec<Vec<[f64; 2]>>;

/// What outlines give.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    /// The area of each.
    pub areas: Vec<f64>,
    /// The centroid of each.
    pub centroids: Vec<[f64; 2]>,
    /// Perimeters, and which touch.
    pub borders: Borders,
}

/// Measures outlines.
///
/// # Errors
/// Every problem at once: too many outlines or corners, a ring of fewer than three, a coordinate that
/// is not finite or too large, an outline without area, too many borders.
pub fn measure_outlines(outlines: &[Outline]) -> Result<Measured, Problems> {
    let problems = problems_of(outlines);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut problems = Problems::default();
    let mut measured = Measured::default();
    for (i, outline) in outlines.iter().enumerate() {
        let (area, centroid) = area_and_centroid(outline);
        if !(area > 0.0 && centroid.iter().all(|c| c.is_finite())) {
            problems.add(Problem::new("segregation-no-area", format!("outlines/{i}")));
        }
        measured.areas.push(area);
        measured.centroids.push(centroid);
        let around = outline.iter().flat_map(|ring| sides(ring)).map(|[a, b]| length(a, b)).sum();
        measured.borders.perimeters.push(around);
    }
    match shared(outlines) {
        Some(shared) => measured.borders.shared = shared,
        None => problems.add(too_many("borders/shared", MOST_BORDERS + 1, MOST_BORDERS)),
    }
    problems.or(measured)
}

fn too_many(place: &str, found: usize, most: usize) -> Problem {
    Problem::new("segregation-too-many", place).with("found", found).with("most", most)
}

fn problems_of(outlines: &[Outline]) -> Problems {
    let mut problems = Problems::default();
    let corners = outlines.iter().flatten().map(Vec::len).sum::<usize>();
    for (found, most) in [(outlines.len(), MOST_NEIGHBOURHOODS), (corners, MOST_CORNERS)] {
        if found > most {
            problems.add(too_many("outlines", found, most));
            return problems;
        }
    }
    for (i, outline) in outlines.iter().enumerate() {
        for (r, ring) in outline.iter().enumerate() {
            let place = || format!("outlines/{i}/{r}");
            if open(ring).len() < 3 {
                problems.add(
                    Problem::new("segregation-too-few", place())
                        .with("least", 3)
                        .with("found", ring.len()),
                );
            }
            let figures = || ring.iter().flatten();
            if let Some(found) = figures().find(|c| !c.is_finite()) {
                problems.add(Problem::new("segregation-not-finite", place()).with("found", found));
            } else if let Some(found) = figures().find(|c| c.abs() > LARGEST_FIGURE) {
                let problem = Problem::new("segregation-too-large", place());
                problems.add(problem.with("found", found).with("most", LARGEST_FIGURE));
            }
        }
    }
    problems
}

/// A ring without its last point, if that repeats the first.
fn open(ring: &[[f64; 2]]) -> &[[f64; 2]] {
    match ring.split_last() {
        Some((last, rest)) if rest.first() == Some(last) => rest,
        _ => ring,
    }
}

/// Every side of a ring.
fn sides(ring: &[[f64; 2]]) -> impl Iterator<Item = [[f64; 2]; 2]> {
    let ring = open(ring);
    ring.iter().zip(ring.iter().cycle().skip(1)).map(|(a, b)| [*a, *b])
}

/// How far two points are apart. Coordinates are bounded, so their squares are; a square root is the
/// same on every machine, and `hypot` is not.
pub(crate) fn length([ax, ay]: [f64; 2], [bx, by]: [f64; 2]) -> f64 {
    let (dx, dy) = (ax - bx, ay - by);
    (dx * dx + dy * dy).sqrt()
}

/// The area inside, and its centroid, reckoned from the first corner to lose no digits far from 0.
fn area_and_centroid(outline: &Outline) -> (f64, [f64; 2]) {
    let [ox, oy] = outline.first().and_then(|ring| ring.first()).copied().unwrap_or_default();
    let (mut double, mut sum_x, mut sum_y) = (0.0, 0.0, 0.0);
    for [[ax, ay], [bx, by]] in outline.iter().flat_map(|ring| sides(ring)) {
        let (ax, ay, bx, by) = (ax - ox, ay - oy, bx - ox, by - oy);
        let cross = ax * by - bx * ay;
        double += cross;
        sum_x += (ax + bx) * cross;
        sum_y += (ay + by) * cross;
    }
    (double.abs() / 2.0, [ox + sum_x / (3.0 * double), oy + sum_y / (3.0 * double)])
}

/// A corner as bits, so that equal corners are found; −0 counts as 0.
fn corner([x, y]: [f64; 2]) -> [u64; 2] {
    [(x + 0.0).to_bits(), (y + 0.0).to_bits()]
}

/// Borders as they are found, corner by corner and side by side.
#[derive(Default)]
struct Meetings {
    lengths: HashMap<(usize, usize), f64>,
    at_corner: HashMap<[u64; 2], HashSet<usize>>,
    at_side: HashMap<[[u64; 2]; 2], HashSet<usize>>,
    /// How often an outline met another.
    count: usize,
}

impl Meetings {
    /// Meets all outlines that were at this side before, and at its first corner.
    fn add(&mut self, i: usize, [a, b]: [[f64; 2]; 2]) {
        let at_corner = self.at_corner.entry(corner(a)).or_default();
        let mut ends = [corner(a), corner(b)];
        ends.sort_unstable();
        let at_side = self.at_side.entry(ends).or_default();
        for before in at_corner.iter().filter(|before| **before != i) {
            self.lengths.entry((*before, i)).or_default();
        }
        for before in at_side.iter().filter(|before| **before != i) {
            *self.lengths.entry((*before, i)).or_default() += length(a, b);
        }
        self.count += at_corner.len() + at_side.len();
        at_corner.insert(i);
        at_side.insert(i);
    }
}

/// Which outlines touch, and how long, in the order of their numbers; none when too many do.
fn shared(outlines: &[Outline]) -> Option<Vec<Border>> {
    let mut meetings = Meetings::default();
    for (i, outline) in outlines.iter().enumerate() {
        for side in outline.iter().flat_map(|ring| sides(ring)) {
            meetings.add(i, side);
            if meetings.count > MOST_MEETINGS {
                return None;
            }
        }
    }
    let border = |((one, other), length)| Border { one, other, length };
    let mut borders: Vec<Border> = meetings.lengths.into_iter().map(border).collect();
    borders.sort_unstable_by_key(|border| (border.one, border.other));
    Some(borders).filter(|borders| borders.len() <= MOST_BORDERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: f64, y: f64) -> Vec<[f64; 2]> {
        vec![[x, y], [x + 1.0, y], [x + 1.0, y + 1.0], [x, y + 1.0], [x, y]]
    }

    #[test]
    fn the_worked_example_holds() {
        let outlines = [vec![square(0.0, 0.0)], vec![square(1.0, 0.0)], vec![square(0.0, 1.0)]];
        let measured = measure_outlines(&outlines).unwrap();
        assert_eq!(measured.areas, [1.0; 3]);
        assert_eq!(measured.centroids[1], [1.5, 0.5]);
        assert_eq!(measured.borders.perimeters, [4.0; 3]);
        let shared = [(0, 1, 1.0), (0, 2, 1.0), (1, 2, 0.0)];
        let shared = shared.map(|(one, other, length)| Border { one, other, length });
        assert_eq!(measured.borders.shared, shared);
    }

    #[test]
    fn a_hole_takes_away() {
        let hole: Vec<[f64; 2]> = square(1.0, 1.0).into_iter().rev().collect();
        let ring = vec![[0.0, 0.0], [3.0, 0.0], [3.0, 3.0], [0.0, 3.0]];
        let measured = measure_outlines(&[vec![ring, hole]]).unwrap();
        assert_eq!((measured.areas[0], measured.centroids[0]), (8.0, [1.5, 1.5]));
        assert_eq!(measured.borders.perimeters, [16.0]);
    }

    #[test]
    fn what_is_no_outline_is_refused() {
        let line = vec![[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]];
        let wild = vec![[0.0, 0.0], [f64::NAN, 1.0], [2.0, 2.0]];
        let refused = measure_outlines(&[vec![line.clone()], vec![]]).unwrap_err();
        assert_eq!(refused.as_slice().len(), 2);
        let refused = measure_outlines(&[vec![wild], vec![vec![[0.0, 0.0]]]]).unwrap_err();
        let codes: Vec<&str> = refused.as_slice().iter().map(|p| p.code).collect();
        assert_eq!(codes, ["segregation-not-finite", "segregation-too-few"]);
    }
}
