//! What is within an outline: how large it is, where its widest spot lies, and stripes across it.

use super::Metres;

/// The area within a ring; negative where it is walked clockwise.
///
/// The shoelace formula: half the sum of `x1 * y2 - x2 * y1` over all sides.
pub(super) fn size(ring: impl Iterator<Item = Metres>) -> f64 {
    let ring: Vec<Metres> = ring.collect();
    sides(&ring).map(|((x1, y1), (x2, y2))| x1 * y2 - x2 * y1).sum::<f64>() / 2.0
}

/// The sides of a ring, the one back to its beginning among them.
fn sides(ring: &[Metres]) -> impl Iterator<Item = (Metres, Metres)> + '_ {
    ring.iter().copied().zip(ring.iter().cycle().skip(1).copied())
}

/// Whether a point lies within rings; a ring within a ring is a hole.
pub(crate) fn holds(rings: &[Vec<Metres>], (x, y): Metres) -> bool {
    let crosses = |((x1, y1), (x2, y2)): &(Metres, Metres)| {
        (*y1 > y) != (*y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    };
    rings.iter().flat_map(|ring| sides(ring)).filter(crosses).count() % 2 == 1
}

/// In how many steps the widest spot is looked for along each side.
const LOOKS: u8 = 14;

/// The middle of the widest spot within the largest ring, found on a coarse grid: good enough for a
/// figure of a few letters.
pub(super) fn middle(rings: &[Vec<Metres>]) -> Metres {
    let large = |ring: &&Vec<Metres>| size(ring.iter().copied()).abs();
    let Some(ring) = rings.iter().max_by(|a, b| large(a).total_cmp(&large(b))) else {
        return (0.0, 0.0);
    };
    let Some([west, south, east, north]) = super::bounds(ring.iter().copied()) else {
        return (0.0, 0.0);
    };
    let share = |at: u8| (f64::from(at) + 0.5) / f64::from(LOOKS);
    let spots = (0..LOOKS).flat_map(|i| (0..LOOKS).map(move |k| (share(i), share(k))));
    let spots = spots.map(|(i, k)| (west + (east - west) * i, south + (north - south) * k));
    let inside = spots.filter(|spot| holds(rings, *spot));
    let widest = inside.map(|spot| (room(rings, spot), spot)).max_by(|a, b| a.0.total_cmp(&b.0));
    widest.map_or((f64::midpoint(west, east), f64::midpoint(south, north)), |(_, spot)| spot)
}

/// The square of the distance to the nearest side.
fn room(rings: &[Vec<Metres>], (x, y): Metres) -> f64 {
    let away = |((x1, y1), (x2, y2)): (Metres, Metres)| {
        let (wide, high) = (x2 - x1, y2 - y1);
        let long = wide * wide + high * high;
        let along = if long > 0.0 { ((x - x1) * wide + (y - y1) * high) / long } else { 0.0 };
        let along = along.clamp(0.0, 1.0);
        (x1 + wide * along - x).powi(2) + (y1 + high * along - y).powi(2)
    };
    rings.iter().flat_map(|ring| sides(ring)).map(away).fold(f64::INFINITY, f64::min)
}

/// Slanting stripes across rings, `apart` from each other: where each begins and ends.
pub(crate) fn stripes(rings: &[Vec<Metres>], apart: f64) -> Vec<(Metres, Metres)> {
    /// A picture has no more stripes than this across one place.
    const MOST: u16 = 2_000;
    let Some([west, south, east, north]) = super::bounds(rings.iter().flatten().copied()) else {
        return Vec::new();
    };
    // Stripe number `n` is where x + y = n * apart, so that stripes of neighbours go on.
    let first = ((west + south) / apart).ceil();
    let count = ((east + north) / apart).floor() - first;
    let mut stripes = Vec::new();
    for n in (0..MOST).map(f64::from).take_while(|n| *n <= count) {
        let line = (first + n) * apart;
        let mut cuts: Vec<f64> =
            rings.iter().flat_map(|ring| sides(ring)).filter_map(|side| cut(side, line)).collect();
        cuts.sort_by(f64::total_cmp);
        let pairs = cuts.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.last()?)));
        stripes.extend(pairs.map(|(from, to)| ((from, line - from), (to, line - to))));
    }
    stripes
}

/// How far east a side crosses the line x + y = `line`.
fn cut(((x1, y1), (x2, y2)): (Metres, Metres), line: f64) -> Option<f64> {
    let (from, to) = (x1 + y1 - line, x2 + y2 - line);
    ((from > 0.0) != (to > 0.0)).then(|| x1 + (x2 - x1) * from / (from - to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> Vec<Metres> {
        vec![(from, from), (to, from), (to, to), (from, to)]
    }

    #[test]
    fn a_hole_is_outside() {
        let rings = [square(0.0, 10.0), square(4.0, 6.0)];
        assert!(holds(&rings, (1.0, 1.0)) && !holds(&rings, (5.0, 5.0)));
        assert!((size(square(0.0, 10.0).into_iter()) - 100.0).abs() < 1e-9);
        assert!(holds(&rings, middle(&rings)));
    }

    #[test]
    fn stripes_stay_inside() {
        let rings = [square(0.0, 10.0), square(4.0, 6.0)];
        let found = stripes(&rings, 2.0);
        assert_eq!(found.len(), 12, "the stripes through the hole are cut in two: {found:?}");
        for ((x1, y1), (x2, y2)) in found {
            let middle = (f64::midpoint(x1, x2), f64::midpoint(y1, y2));
            assert!(holds(&rings, middle) || (x1 - x2).abs() < 1e-9, "{middle:?}");
        }
    }
}
