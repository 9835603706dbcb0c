//! Fewer points for a smaller picture, border by border, so that neighbours stay neighbours.
//!
//! After Visvalingam and Whyatt (1993): the point whose triangle with its two neighbours is smallest
//! goes first, until no triangle is smaller than a square of the size asked for. The ends of a border
//! stay, so borders go on meeting where they met. Small islands go too, but never the largest part of
//! a place.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::{Place, Shapes, area};

impl Shapes {
    /// The outlines as they are needed for a picture on which a detail of `metres` is too small to be
    /// seen.
    #[must_use]
    pub fn simplified(&self, metres: f64) -> Self {
        let steps = metres.max(0.0) / self.grid;
        let arcs = self.arcs.iter().map(|arc| thinned(arc, steps * steps)).collect();
        let mut shapes = Self { grid: self.grid, arcs, places: self.places.clone() };
        let kept: Vec<Vec<Vec<i32>>> =
            shapes.places.iter().map(|place| shapes.seen(place, metres * metres)).collect();
        for (place, rings) in shapes.places.iter_mut().zip(kept) {
            place.rings = rings;
        }
        shapes.used()
    }

    /// The rings of a place that are larger than an area, and the largest in any case.
    fn seen(&self, place: &Place, square: f64) -> Vec<Vec<i32>> {
        let size = |ring: &[i32]| area::size(self.ring(ring)).abs();
        let largest = place.rings.iter().map(|ring| size(ring)).fold(0.0, f64::max);
        let is_seen = |ring: &&Vec<i32>| {
            let size = size(ring);
            size >= square || size >= largest
        };
        place.rings.iter().filter(is_seen).cloned().collect()
    }
}

/// The doubled area of a triangle, in square steps.
fn triangle(a: (i32, i32), b: (i32, i32), c: (i32, i32)) -> u64 {
    let side = |from: i32, to: i32| i128::from(to) - i128::from(from);
    let doubled = side(a.0, b.0) * side(a.1, c.1) - side(a.0, c.0) * side(a.1, b.1);
    u64::try_from(doubled.unsigned_abs()).unwrap_or(u64::MAX)
}

/// A line of points that are linked to those that are left beside them.
struct Line<'a> {
    points: &'a [(i32, i32)],
    before: Vec<usize>,
    after: Vec<usize>,
    /// The doubled area of the triangle of each point; 0 for one that has gone.
    areas: Vec<u64>,
}

impl Line<'_> {
    fn area(&self, at: usize) -> Option<u64> {
        let point = |at: &usize| self.points.get(*at).copied();
        let (one, other) = (point(self.before.get(at)?)?, point(self.after.get(at)?)?);
        Some(triangle(one, point(&at)?, other))
    }

    /// Takes a point out; its neighbours, unless they are ends.
    fn take(&mut self, at: usize) -> Option<[usize; 2]> {
        let (one, other) = (*self.before.get(at)?, *self.after.get(at)?);
        *self.after.get_mut(one)? = other;
        *self.before.get_mut(other)? = one;
        Some([one, other])
    }
}

/// A border without the points whose triangle is smaller than a square of so many steps.
fn thinned(points: &[(i32, i32)], square: f64) -> Vec<(i32, i32)> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "an area from 0 on; a larger one than fits is the largest"
    )]
    let least = (square * 2.0) as u64;
    let n = points.len();
    let is_closed = points.first() == points.last();
    let fewest = if is_closed { 4 } else { 2 };
    if n <= fewest || least == 0 {
        return points.to_vec();
    }
    let before = (0..n).map(|at| at.saturating_sub(1)).collect();
    let after = (0..n).map(|at| (at + 1).min(n - 1)).collect();
    let mut line = Line { points, before, after, areas: vec![u64::MAX; n] };
    let mut waiting = BinaryHeap::new();
    for at in 1..n - 1 {
        renew(&mut line, &mut waiting, at, 0);
    }
    let (mut left, mut gone) = (n, vec![false; n]);
    while let Some(Reverse((area, at))) = waiting.pop() {
        let is_old = gone.get(at) != Some(&false) || line.areas.get(at) != Some(&area);
        if is_old {
            continue;
        }
        if area >= least || left <= fewest {
            break;
        }
        gone.get_mut(at).into_iter().for_each(|is| *is = true);
        left -= 1;
        for beside in line.take(at).into_iter().flatten().filter(|b| *b > 0 && *b < n - 1) {
            renew(&mut line, &mut waiting, beside, area);
        }
    }
    points.iter().zip(&gone).filter(|(_, gone)| !**gone).map(|(point, _)| *point).collect()
}

/// Measures a point anew. It never counts for less than one that went before it.
fn renew(
    line: &mut Line<'_>,
    waiting: &mut BinaryHeap<Reverse<(u64, usize)>>,
    at: usize,
    least: u64,
) {
    let Some(area) = line.area(at).map(|area| area.max(least)) else { return };
    line.areas.get_mut(at).into_iter().for_each(|a| *a = area);
    waiting.push(Reverse((area, at)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_triangle_goes_first_and_the_ends_stay() {
        let line = [(0, 0), (10, 1), (20, 0), (30, 50), (40, 0)];
        assert_eq!(thinned(&line, 25.0), [(0, 0), (20, 0), (30, 50), (40, 0)]);
        assert_eq!(thinned(&line, 1e12), [(0, 0), (40, 0)]);
        let ring = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)];
        assert_eq!(thinned(&ring, 1e12).len(), 4, "a ring stays a ring");
    }
}
