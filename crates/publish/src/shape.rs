//! Outlines of places, from a file of a geographer to a map: countries that come with this library,
//! regions and districts that an operator brings along.
//!
//! A file of GeoJSON or TopoJSON is read within bounds, projected to the one map projection that
//! European statistics use for whole Europe ([`project`]), cut where borders meet and simplified
//! border by border, so that neighbours keep one line between them and no gap opens. What is kept is
//! a short text of whole numbers ([`Shapes::keep`]). Deliberately absent: tiles, streets, other
//! projections, points and lines, and any outline whose terms forbid handing it on: outlines of
//! European regions belong to EuroGeographics, and whoever may use them loads them.

mod area;
mod document;
mod geojson;
mod keep;
mod nest;
pub mod project;
mod simplify;
mod topojson;
mod topology;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use measure::{Problem, Problems};

pub(crate) use self::area::{holds, stripes};
pub use self::keep::NotShapes;
use self::topology::Cutter;

/// No file is read beyond so many bytes.
pub const MOST_BYTES: usize = 20 << 20;
/// No file has more places than this.
pub const MOST_PLACES: usize = 10_000;
/// No file has more points than this.
pub const MOST_POINTS: usize = 2_000_000;
/// So many points are kept at most: a map is a few hundred pixels wide.
pub const MOST_KEPT_POINTS: usize = 100_000;
/// The longest name or code of a place, in letters.
const LONGEST_NAME: usize = 80;

/// Every code that a problem with a file of outlines can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "shapes-bad-arc",
    "shapes-bad-code",
    "shapes-bad-outline",
    "shapes-lost-points",
    "shapes-no-code",
    "shapes-no-outlines",
    "shapes-not-geo",
    "shapes-not-json",
    "shapes-strange-places",
    "shapes-too-large",
    "shapes-too-many-places",
    "shapes-too-many-points",
    "shapes-unknown-projection",
];

/// A point in metres east and north, in EPSG:3035.
pub type Metres = (f64, f64);

/// The rectangle of the map of Europe, in metres of EPSG:3035: west, south, east, north. What lies
/// elsewhere (the Canaries, French Guiana) would turn the rest into a dot.
pub const EUROPE: [f64; 4] = [2_450_000.0, 1_300_000.0, 7_450_000.0, 5_480_000.0];

/// Outlines of places that share their borders.
#[derive(Clone, Debug, PartialEq)]
pub struct Shapes {
    /// How many metres a step of the coordinates is.
    grid: f64,
    /// The borders, in steps.
    arcs: Vec<Vec<(i32, i32)>>,
    places: Vec<Place>,
}

/// A place by its code, with its outline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its code, as statistics have it: `LV`, `LV00`.
    pub code: String,
    /// What its file calls it; empty where it says nothing.
    pub name: String,
    /// The middle of the widest spot, for a mark or a figure; in steps.
    middle: (i32, i32),
    /// Closed ways along the borders; a negative number `n` is border `-1-n` walked backwards.
    rings: Vec<Vec<i32>>,
}

/// What a file was found to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The outlines.
    pub shapes: Shapes,
    /// The property that gave the codes; `id` for the id of the feature itself.
    pub property: String,
    /// How many things were passed over, because they are no areas.
    pub passed_over: usize,
    /// How many points the file has.
    pub points: usize,
}

/// An area as a file has it, before it is projected.
pub(crate) struct Raw {
    /// Where in the file: "12".
    place: String,
    properties: BTreeMap<String, String>,
    rings: Vec<Vec<(f64, f64)>>,
}

/// Reads a file of GeoJSON or TopoJSON; `property` names what holds the code of a place, where that
/// is not found by itself.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read(bytes: &[u8], property: Option<&str>) -> Result<Taken, Problems> {
    read_with(bytes, property, &CODES, &str::to_owned)
}

/// The same for places that a town knows by their names: where no property holds codes, one that holds
/// names does, and `code_of` makes a code of what stands there.
///
/// # Errors
/// Everything that is wrong with the file.
pub fn read_named(
    bytes: &[u8],
    property: Option<&str>,
    code_of: &dyn Fn(&str) -> String,
) -> Result<Taken, Problems> {
    let known: Vec<&'static str> = CODES.into_iter().chain(NAMES).collect();
    read_with(bytes, property, &known, code_of)
}

fn read_with(
    bytes: &[u8],
    property: Option<&str>,
    known: &[&'static str],
    code_of: &dyn Fn(&str) -> String,
) -> Result<Taken, Problems> {
    if bytes.len() > MOST_BYTES {
        return Err(Problem::new("shapes-too-large", "").with("most", MOST_BYTES >> 20).into());
    }
    let document = document::Document::read(bytes)?;
    let mut problems = Problems::default();
    let (raw, passed_over) = match document.kind.as_str() {
        "Topology" => topojson::areas(&document, &mut problems),
        _ => geojson::areas(&document, &mut problems),
    };
    let points = raw.iter().flat_map(|area| &area.rings).map(Vec::len).sum();
    bounded(raw.len(), points)?;
    let property = coded(&raw, property, known, &mut problems);
    let coding = (property.as_str(), code_of);
    let shapes = assemble(raw, coding, document.projection().as_deref(), &mut problems);
    problems.or(Taken { shapes, property, passed_over, points })
}

fn bounded(places: usize, points: usize) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let mut bound = |code, n: usize, most: usize| {
        if n > most {
            problems.add(Problem::new(code, "").with("n", n).with("most", most));
        }
    };
    bound("shapes-too-many-places", places, MOST_PLACES);
    bound("shapes-too-many-points", points, MOST_POINTS);
    if places == 0 {
        problems.add(Problem::new("shapes-no-outlines", ""));
    }
    problems.or(())
}

/// Properties that hold the code of a place, in the files that people have.
const CODES: [&str; 8] =
    ["NUTS_ID", "GISCO_ID", "LAU_ID", "CNTR_ID", "nuts_id", "code", "CODE", "id"];
/// Properties that hold its name.
const NAMES: [&str; 8] =
    ["NAME_LATN", "NUTS_NAME", "LAU_NAME", "NAME_ENGL", "name", "NAME", "na", "CNTR_NAME"];

/// The property that holds the codes: the one that was named, else the first that most places have.
fn coded(
    raw: &[Raw],
    asked: Option<&str>,
    known: &[&'static str],
    problems: &mut Problems,
) -> String {
    let has = |name: &str| raw.iter().filter(|area| area.properties.contains_key(name)).count();
    let found = match asked {
        Some(name) => Some(name).filter(|name| has(name) > 0),
        None => known.iter().copied().find(|name| has(name) * 2 >= raw.len()),
    };
    if found.is_none() {
        let mut there: Vec<&str> =
            raw.iter().flat_map(|area| area.properties.keys()).map(String::as_str).collect();
        there.sort_unstable();
        there.dedup();
        let there: Vec<_> = there.into_iter().take(12).collect();
        problems.add(Problem::new("shapes-no-code", "").with("found", there.join(", ")));
    }
    found.unwrap_or_default().to_owned()
}

/// Projects the areas, puts those of one code together and cuts their borders.
fn assemble(
    raw: Vec<Raw>,
    (property, code_of): (&str, &dyn Fn(&str) -> String),
    projection: Option<&str>,
    problems: &mut Problems,
) -> Shapes {
    let all = || raw.iter().flat_map(|area| area.rings.iter().flatten().copied());
    let Some(way) = project::Way::of(projection, all(), problems) else {
        return Shapes::none();
    };
    let mut places: BTreeMap<String, (String, Vec<Vec<Metres>>)> = BTreeMap::new();
    for area in raw {
        let code = area.properties.get(property).map(|code| code_of(code)).unwrap_or_default();
        if property.is_empty() || !is_code(&code, &area.place, problems) {
            continue;
        }
        let name = NAMES.iter().find_map(|name| area.properties.get(*name)).cloned();
        let place = places.entry(code).or_insert_with(|| (name.unwrap_or_default(), vec![]));
        let mut lost = 0;
        for ring in area.rings {
            let whole = ring.len();
            let ring: Vec<_> = ring.into_iter().filter_map(|point| way.metres(point)).collect();
            lost += whole - ring.len();
            place.1.push(ring);
        }
        // An outline without some of its points is another outline.
        if lost > 0 {
            problems.add(Problem::new("shapes-lost-points", &area.place).with("n", lost));
        }
    }
    Cutter::cut(places).bounded()
}

fn is_code(code: &str, place: &str, problems: &mut Problems) -> bool {
    let is_part = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    let is_code = !code.is_empty() && code.len() <= 40 && code.bytes().all(is_part);
    if !is_code {
        problems.add(Problem::new("shapes-bad-code", place).with("typed", code));
    }
    is_code
}

impl Shapes {
    /// No outline at all.
    pub(crate) const fn none() -> Self {
        Self { grid: 1.0, arcs: vec![], places: vec![] }
    }

    /// The countries of Europe and around it, by Eurostat's codes (`EL`, `UK`, `XK`), without their
    /// parts overseas: Natural Earth, 1:50 million, in the public domain.
    #[must_use]
    pub fn countries() -> &'static Self {
        static COUNTRIES: OnceLock<Shapes> = OnceLock::new();
        let read = || Self::kept(include_str!("../shapes/countries.txt"));
        COUNTRIES.get_or_init(|| read().unwrap_or_else(|_| Self::none()))
    }

    /// Whether these are [`Self::countries`] themselves.
    pub(crate) fn are_countries(&self) -> bool {
        std::ptr::eq(self, Self::countries())
    }

    /// The places, by their codes in order.
    #[must_use]
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Whether there is a place of this code.
    #[must_use]
    pub fn has(&self, code: &str) -> bool {
        self.place(code).is_some()
    }

    /// The place of this code.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<&Place> {
        let at = self.places.binary_search_by(|place| place.code.as_str().cmp(code)).ok()?;
        self.places.get(at)
    }

    /// How many points all borders have.
    #[must_use]
    pub fn points(&self) -> usize {
        self.arcs.iter().map(Vec::len).sum()
    }

    /// The outlines of some places alone.
    #[must_use]
    pub fn of(&self, is_wanted: impl Fn(&Place) -> bool) -> Self {
        let places = self.places.iter().filter(|place| is_wanted(place)).cloned().collect();
        Self { grid: self.grid, arcs: self.arcs.clone(), places }.used()
    }

    /// The outlines within a rectangle: rings whose middle lies elsewhere are left out, and places of
    /// which nothing is left.
    #[must_use]
    pub fn within(&self, [west, south, east, north]: [f64; 4]) -> Self {
        let is_in = |ring: &Vec<i32>| {
            let (x, y) = middle_of(self.ring(ring));
            x >= west && x <= east && y >= south && y <= north
        };
        let mut places = self.places.clone();
        let mut smaller = Vec::new();
        for place in &mut places {
            let before = place.rings.len();
            place.rings.retain(is_in);
            smaller.push(place.rings.len() < before);
        }
        let mut shapes = Self { grid: self.grid, arcs: self.arcs.clone(), places };
        // A place that lost nothing has its middle where it was; to look for it takes time.
        for at in smaller.iter().enumerate().filter(|(_, is)| **is).map(|(at, _)| at) {
            shapes.find_middle(at);
        }
        shapes.places.retain(|place| !place.rings.is_empty());
        shapes.used()
    }

    /// The rings of a place in metres, each closed without its first point again.
    #[must_use]
    pub fn rings(&self, place: &Place) -> Vec<Vec<Metres>> {
        place.rings.iter().map(|ring| self.ring(ring).collect()).collect()
    }

    /// The middle of the widest spot of a place.
    #[must_use]
    pub fn middle(&self, place: &Place) -> Metres {
        self.metres(place.middle)
    }

    /// The smallest rectangle around all outlines: west, south, east, north.
    #[must_use]
    pub fn bounds(&self) -> Option<[f64; 4]> {
        let used = self.places.iter().flat_map(|p| &p.rings).flatten();
        let points = used.filter_map(|arc| self.arcs.get(arc_of(*arc))).flatten();
        bounds(points.map(|point| self.metres(*point)))
    }

    fn metres(&self, (x, y): (i32, i32)) -> Metres {
        (f64::from(x) * self.grid, f64::from(y) * self.grid)
    }

    /// A ring as points: its borders one after the other, without the point where the next begins.
    fn ring<'s>(&'s self, arcs: &'s [i32]) -> impl Iterator<Item = Metres> + 's {
        arcs.iter().flat_map(move |arc| {
            let points = self.arcs.get(arc_of(*arc)).map(Vec::as_slice).unwrap_or_default();
            let n = points.len().saturating_sub(1);
            let at = move |i: usize| if *arc < 0 { points.len() - 1 - i } else { i };
            (0..n).filter_map(move |i| points.get(at(i))).map(|point| self.metres(*point))
        })
    }

    fn find_middles(&mut self) {
        for at in 0..self.places.len() {
            self.find_middle(at);
        }
    }

    fn find_middle(&mut self, at: usize) {
        let Some(place) = self.places.get(at) else { return };
        let (x, y) = area::middle(&self.rings(place));
        let middle = (topology::step(x / self.grid), topology::step(y / self.grid));
        if let Some(place) = self.places.get_mut(at) {
            place.middle = middle;
        }
    }
}

/// The border that a ring walks.
fn arc_of(walked: i32) -> usize {
    let at = if walked < 0 { -1 - walked } else { walked };
    usize::try_from(at).unwrap_or(usize::MAX)
}

fn bounds(points: impl Iterator<Item = Metres>) -> Option<[f64; 4]> {
    points.fold(None, |found: Option<[f64; 4]>, (x, y)| {
        let [w, s, e, n] = found.unwrap_or([x, y, x, y]);
        Some([w.min(x), s.min(y), e.max(x), n.max(y)])
    })
}

fn middle_of(points: impl Iterator<Item = Metres>) -> Metres {
    bounds(points)
        .map_or((f64::NAN, f64::NAN), |[w, s, e, n]| (f64::midpoint(w, e), f64::midpoint(s, n)))
}
