//! GeoJSON (RFC 7946 and its forerunner of 2008): the areas among its features.
//!
//! `Polygon` and `MultiPolygon` are areas; a collection is looked into; points and lines are passed
//! over and counted.

use measure::{Problem, Problems};

use super::Raw;
use super::document::{Document, Geometry};
use super::nest::Nest;

/// The areas of a collection of features, and how many things are none.
pub(super) fn areas(document: &Document, problems: &mut Problems) -> (Vec<Raw>, usize) {
    let (mut areas, mut passed_over) = (Vec::new(), 0);
    for (at, feature) in document.features.iter().enumerate() {
        let place = (at + 1).to_string();
        let (mut rings, mut others) = (Vec::new(), 0);
        match &feature.geometry {
            Some(geometry) => rings_of(geometry, &place, (&mut rings, &mut others), problems),
            None => others += 1,
        }
        passed_over += others;
        if !rings.is_empty() {
            areas.push(Raw { properties: feature.properties(), place, rings });
        }
    }
    (areas, passed_over)
}

type Rings = Vec<Vec<(f64, f64)>>;

/// The rings of a geometry and of those within it.
fn rings_of(
    geometry: &Geometry,
    place: &str,
    (rings, others): (&mut Rings, &mut usize),
    problems: &mut Problems,
) {
    let nest = &geometry.coordinates;
    match (geometry.kind.as_deref(), nest.depth()) {
        (Some("GeometryCollection"), _) => {
            for inner in &geometry.geometries {
                rings_of(inner, place, (rings, others), problems);
            }
        }
        (Some("Polygon" | "MultiPolygon"), 0) => *others += 1,
        (Some("Polygon"), 3) => add(nest, 0, 0, place, rings, problems),
        (Some("MultiPolygon"), 4) => {
            for polygon in nest.within(0, 0) {
                add(nest, 1, polygon, place, rings, problems);
            }
        }
        (Some("Polygon" | "MultiPolygon"), _) => {
            problems.add(Problem::new("shapes-bad-outline", place));
        }
        _ => *others += 1,
    }
}

/// The rings of a polygon.
fn add(
    nest: &Nest,
    level: usize,
    at: usize,
    place: &str,
    rings: &mut Rings,
    problems: &mut Problems,
) {
    for ring in nest.within(level, at) {
        rings.extend(checked(nest.points(level + 1, ring), place, problems));
    }
}

/// A ring that is one: at least three points, all of them numbers.
pub(super) fn checked(
    points: Vec<(f64, f64)>,
    place: &str,
    problems: &mut Problems,
) -> Option<Vec<(f64, f64)>> {
    let is_sound = points.iter().all(|(x, y)| x.is_finite() && y.is_finite());
    if is_sound && points.len() >= 3 {
        return Some(points);
    }
    problems.add(Problem::new("shapes-bad-outline", place));
    None
}
