//! From degrees to metres: the equal-area projection of European statistics, EPSG:3035.
//!
//! ETRS89-extended / LAEA Europe: Lambert's azimuthal equal-area projection of the ellipsoid GRS 80
//! around 52° N 10° E, with 4,321,000 m and 3,210,000 m added so that all of Europe is positive.
//! Equal areas matter on a map that is coloured: a large country must not look larger than it is.
//! Formulas: IOGP guidance note 7-2, method 9820, forward. Deliberately absent: the way back, and
//! differences of a metre between ETRS89 and WGS 84.

use std::sync::OnceLock;

use measure::{Problem, Problems};

use super::Metres;

/// The half long axis of GRS 80, in metres.
const AXIS: f64 = 6_378_137.0;
/// The flattening of GRS 80.
const FLAT: f64 = 1.0 / 298.257_222_101;
const EAST_OF: f64 = 10.0;
const NORTH_OF: f64 = 52.0;
const FALSE_EAST: f64 = 4_321_000.0;
const FALSE_NORTH: f64 = 3_210_000.0;

/// What is the same for every point.
struct Frame {
    first: f64,
    pole: f64,
    radius: f64,
    sin: f64,
    cos: f64,
    ratio: f64,
}

impl Frame {
    fn of() -> Self {
        let square = FLAT * (2.0 - FLAT);
        let first = square.sqrt();
        let pole = authalic(std::f64::consts::FRAC_PI_2, first);
        let radius = AXIS * (pole / 2.0).sqrt();
        let middle = NORTH_OF.to_radians();
        let beta = (authalic(middle, first) / pole).asin();
        let along = middle.cos() / (1.0 - square * middle.sin().powi(2)).sqrt();
        let ratio = AXIS * along / (radius * beta.cos());
        Self { first, pole, radius, sin: beta.sin(), cos: beta.cos(), ratio }
    }
}

/// `q` of the guidance note: what the sine of the authalic latitude is in proportion to.
fn authalic(north: f64, first: f64) -> f64 {
    let sin = north.sin();
    let (square, times) = (first * first, first * sin);
    (1.0 - square)
        * (sin / (1.0 - square * sin * sin)
            - (1.0 / (2.0 * first)) * ((1.0 - times) / (1.0 + times)).ln())
}

/// A point in degrees east and north as metres of EPSG:3035; `None` for what is not on the globe, or
/// on its other side.
///
/// ```
/// // The worked example of guidance note 7-2.
/// let (east, north) = publish::shape::project::metres(5.0, 50.0).unwrap();
/// assert!((east - 3_962_799.45).abs() < 0.01 && (north - 2_999_718.85).abs() < 0.01);
/// ```
#[must_use]
pub fn metres(east: f64, north: f64) -> Option<Metres> {
    static FRAME: OnceLock<Frame> = OnceLock::new();
    let (east, north) = (snapped(east, 180.0), snapped(north, 90.0));
    if !(-180.0..=180.0).contains(&east) || !(-90.0..=90.0).contains(&north) {
        return None;
    }
    let frame = FRAME.get_or_init(Frame::of);
    let beta = (authalic(north.to_radians(), frame.first) / frame.pole).clamp(-1.0, 1.0).asin();
    let turn = (east - EAST_OF).to_radians();
    let below = 1.0 + frame.sin * beta.sin() + frame.cos * beta.cos() * turn.cos();
    let around = frame.radius * (2.0 / below).sqrt();
    let x = FALSE_EAST + around * frame.ratio * beta.cos() * turn.sin();
    let up = frame.cos * beta.sin() - frame.sin * beta.cos() * turn.cos();
    let y = FALSE_NORTH + around / frame.ratio * up;
    (below > 1e-6).then_some((x, y))
}

/// Programs write the edge of the world as 180.00000000000003.
fn snapped(degrees: f64, most: f64) -> f64 {
    if degrees.abs() < most + 1e-6 { degrees.clamp(-most, most) } else { degrees }
}

/// How the coordinates of a file become metres.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// They are degrees.
    Project,
    /// They are metres of EPSG:3035 already.
    Keep,
}

impl Way {
    /// What the file says; else what the range of its coordinates tells.
    pub(super) fn of(
        said: Option<&str>,
        points: impl Iterator<Item = (f64, f64)>,
        problems: &mut Problems,
    ) -> Option<Self> {
        if let Some(name) = said {
            let found = Self::named(name);
            if found.is_none() {
                problems.add(Problem::new("shapes-unknown-projection", "").with("typed", name));
            }
            return found;
        }
        let (mut all, mut degrees, mut metres) = (0_usize, 0_usize, 0_usize);
        for (x, y) in points {
            all += 1;
            degrees +=
                usize::from(snapped(x, 180.0).abs() <= 180.0 && snapped(y, 90.0).abs() <= 90.0);
            let is_europe = (2e6..8e6).contains(&x) && (9e5..7e6).contains(&y);
            metres += usize::from(is_europe);
        }
        if degrees == all {
            return Some(Self::Project);
        }
        if metres * 2 > all {
            return Some(Self::Keep);
        }
        problems.add(Problem::new("shapes-strange-places", ""));
        None
    }

    fn named(name: &str) -> Option<Self> {
        let ends = |code: &str| name == code || name.ends_with(&format!(":{code}"));
        if ends("3035") {
            return Some(Self::Keep);
        }
        ["4326", "4258", "CRS84"].into_iter().any(ends).then_some(Self::Project)
    }

    pub(super) fn metres(self, (x, y): (f64, f64)) -> Option<Metres> {
        match self {
            Self::Project => metres(x, y),
            Self::Keep => Some((x, y)).filter(|_| x.abs() < 2e7 && y.abs() < 2e7),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_where_it_is_said_to_be() {
        let (east, north) = metres(10.0, 52.0).unwrap();
        assert!((east - 4_321_000.0).abs() < 1e-6 && (north - 3_210_000.0).abs() < 1e-6);
    }

    /// Degrees east and north, and metres east and north: pyproj 3.7.2 (PROJ 9.5.1), EPSG:4258 to
    /// EPSG:3035.
    const ORACLE: [(Metres, Metres); 7] = [
        ((24.1, 56.95), (5_173_450.843, 3_845_077.016)),
        ((-21.9, 64.15), (2_823_225.891, 4_911_152.941)),
        ((33.4, 35.17), (6_438_426.443, 1_671_069.17)),
        ((-9.14, 38.72), (2_665_402.84, 1_946_531.124)),
        ((44.0, 39.5), (7_151_675.575, 2_473_938.859)),
        ((25.78, 71.17), (4_891_787.201, 5_402_131.95)),
        ((-61.5, 16.25), (-2_599_016.764, 2_696_204.661)),
    ];

    #[test]
    fn far_corners_agree_with_proj() {
        for (at, told) in ORACLE {
            let (east, north) = metres(at.0, at.1).unwrap();
            assert!((east - told.0).abs() < 0.01 && (north - told.1).abs() < 0.01, "{at:?}");
        }
    }

    #[test]
    fn what_is_not_on_the_globe_is_no_point() {
        for (east, north) in [(181.0, 0.0), (0.0, 91.0), (f64::NAN, 1.0), (-170.0, -52.0)] {
            assert!(metres(east, north).is_none_or(|(x, y)| x.is_finite() && y.is_finite()));
        }
        assert!(metres(181.0, 0.0).is_none() && metres(f64::NAN, 1.0).is_none());
        assert_eq!(metres(180.000_000_000_000_03, 70.0), metres(180.0, 70.0));
    }
}
