//! TopoJSON: areas as ways along borders that are written once, in whole numbers that count on.
//!
//! After the format's specification 1.0.0: with a `transform` the first point of a border is meant
//! as it stands and each further one as the difference to the one before; a negative number `n` in a
//! way is border `-1-n`, walked backwards.

use measure::{Problem, Problems};

use super::document::{Document, Geometry};
use super::geojson::checked;
use super::{MOST_POINTS, Raw};

type Arc = Vec<(f64, f64)>;

/// The areas of all objects, and how many things are none.
pub(super) fn areas(document: &Document, problems: &mut Problems) -> (Vec<Raw>, usize) {
    let arcs = arcs(document);
    let mut walk = Walk { arcs: &arcs, areas: Vec::new(), others: 0, points: 0, problems };
    for (name, object) in &document.objects {
        walk.object(object, name, 0);
    }
    (walk.areas, walk.others)
}

fn arcs(topology: &Document) -> Vec<Arc> {
    let nest = &topology.arcs;
    if nest.depth() != 3 {
        return Vec::new();
    }
    let arc = |at| {
        let points = nest.points(1, at);
        let Some(transform) = topology.transform else { return points };
        let ((wide, high), (east, north)) = (transform.scale, transform.translate);
        let (mut x, mut y) = (0.0, 0.0);
        let counted = points.into_iter().map(|(right, up)| {
            (x, y) = (x + right, y + up);
            (x * wide + east, y * high + north)
        });
        counted.collect()
    };
    nest.within(0, 0).map(arc).collect()
}

struct Walk<'a> {
    arcs: &'a [Arc],
    areas: Vec<Raw>,
    others: usize,
    points: usize,
    problems: &'a mut Problems,
}

impl<'a> Walk<'a> {
    fn object(&mut self, geometry: &Geometry, name: &str, at: usize) {
        let nest = &geometry.arcs;
        let place = if at == 0 { name.to_owned() } else { format!("{name} {at}") };
        let mut rings = Vec::new();
        match (geometry.kind.as_deref(), nest.depth()) {
            (Some("GeometryCollection"), _) => {
                for (at, inner) in geometry.geometries.iter().enumerate() {
                    self.object(inner, name, at + 1);
                }
                return;
            }
            (Some("Polygon"), 2) => {
                rings.extend(nest.within(0, 0).filter_map(|r| self.ring(nest.numbers(r), &place)));
            }
            (Some("MultiPolygon"), 3) => {
                for polygon in nest.within(0, 0) {
                    let ways = nest.within(1, polygon);
                    rings.extend(ways.filter_map(|r| self.ring(nest.numbers(r), &place)));
                }
            }
            (Some("Polygon" | "MultiPolygon"), deep) if deep > 0 => {
                self.problems.add(Problem::new("shapes-bad-outline", &place));
            }
            _ => {}
        }
        if rings.is_empty() {
            self.others += 1;
        } else {
            self.areas.push(Raw { properties: geometry.properties(), place, rings });
        }
    }

    /// A ring out of its ways along borders.
    fn ring(&mut self, ways: &[f64], place: &str) -> Option<Arc> {
        let mut ring = Arc::new();
        for way in ways {
            let Some((arc, is_backwards)) = self.arc(*way) else {
                self.problems.add(Problem::new("shapes-bad-arc", place).with("typed", way));
                return None;
            };
            // A few borders named a million times would fill the memory.
            self.points += arc.len();
            if self.points > MOST_POINTS + 1 {
                return None;
            }
            if is_backwards {
                ring.extend(arc.iter().rev());
            } else {
                ring.extend(arc);
            }
        }
        checked(ring, place, self.problems)
    }

    fn arc(&self, way: f64) -> Option<(&'a Arc, bool)> {
        let is_backwards = way < 0.0;
        let at = if is_backwards { -1.0 - way } else { way };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number from 0 on is asked for, and anything else is no border"
        )]
        let found = (at >= 0.0 && at.fract() == 0.0).then_some(at as usize)?;
        Some((self.arcs.get(found)?, is_backwards))
    }
}
