//! A map of places that needs nobody's tiles: marks where they lie, a scale, and north.
//!
//! It stands beside a list and carries the numbers of that list. Places that would cover each other
//! become one mark with all their numbers (`3–7`), so the list takes the order of the marks. A place
//! far from all others is an open ring at the edge, so that it does not push the rest into a dot. The
//! projection is equirectangular around the middle of the places: true to a per cent within a
//! city, and never mirrored: east is on the right in every language. Deliberately absent: streets,
//! tiles, routes, and where the reader is.

use locale::Lang;

use crate::letters::Weight;
use crate::svg::{Anchor, Drawing, Ink, Type};

/// No map has more places than this; the others are in the list alone.
pub const MOST_PLACES: usize = 300;

/// The mean radius of the earth in metres.
const EARTH_METRES: f64 = 6_371_008.8;
/// A map shows at least so much ground, in metres on a side.
const LEAST_GROUND: f64 = 400.0;
/// Only what is further away than this from the middle can be far, in metres.
const LEAST_FAR: f64 = 3_000.0;
/// So many times as far as three quarters of the places are: far.
const FAR_TIMES: f64 = 4.0;
/// The radius of a mark in pixels.
const RADIUS: f64 = 14.0;
/// How far from its middle a mark is touched, where no other is in the way: a map of 520 pixels is half
/// as wide on a small phone, where a finger needs 24 (WCAG 2.2, criterion 2.5.8).
const TOUCH: f64 = 23.0;
/// The air between two marks.
const AIR: f64 = 3.0;
/// The room under the map for scale and north.
const FOOT: f64 = 40.0;
/// With more marks than this no names are written beside them.
const MOST_NAMES: usize = 12;
/// The widest name beside a mark.
const WIDEST_NAME: f64 = 230.0;

/// Places to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// What the map shows.
    pub title: String,
    /// What is to be seen, for those who do not see it.
    pub description: String,
    /// The places, in the order of the list.
    pub places: Vec<Place>,
    /// What stands under the arrow to the north: "N".
    pub north: String,
}

/// A place on the ground.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Degrees north of the equator.
    pub north: f64,
    /// Degrees east of Greenwich.
    pub east: f64,
    /// Where its mark leads to, on our own pages.
    pub href: Option<String>,
}

/// For whom a map is drawn.
#[derive(Clone, Copy)]
pub struct MapCanvas<'a> {
    /// The language.
    pub lang: Lang,
    /// The width in pixels; 300 to 900 look good. The height follows from the places.
    pub width_px: f64,
    /// Words a distance in metres.
    pub distance: &'a dyn Fn(f64) -> String,
    /// Words the number of a place.
    pub number: &'a dyn Fn(usize) -> String,
}

/// A map and how its marks stand for the places.
#[derive(Clone, Debug)]
pub struct DrawnMap {
    /// The picture.
    pub drawing: Drawing,
    /// The marks in the order of their numbers.
    pub marks: Vec<MapMark>,
    /// Places that could not be drawn: not on the globe, or too many.
    pub unplaced: Vec<usize>,
}

/// A mark: the places that it stands for. Numbers count up from 1 through all marks.
#[derive(Clone, Debug, PartialEq)]
pub struct MapMark {
    /// Positions in [`Map::places`].
    pub places: Vec<usize>,
    /// The number of the first of them.
    pub first_number: usize,
    /// How far it lies from the middle in metres, if it is drawn at the edge for being far.
    pub far_metres: Option<f64>,
}

/// Draws the map; nothing when no place can be drawn.
#[must_use]
pub fn map(map: &Map, canvas: &MapCanvas<'_>) -> Option<DrawnMap> {
    let ground = Ground::of(&map.places)?;
    let sheet = Sheet::of(&ground, canvas.width_px, ground.points.len());
    let groups = numbered(grouped(&ground, &sheet));
    let mut drawing =
        Drawing::new(canvas.lang, sheet.width, sheet.height + FOOT, &map.title, &map.description);
    draw_ground(&mut drawing, &sheet, map, canvas);
    for group in &groups {
        draw_group(&mut drawing, (group, room_about(group, &groups)), map, canvas);
    }
    for name in names(&groups, &sheet, map) {
        draw_name(&mut drawing, &name);
    }
    let is_placed = |at: &usize| ground.points.iter().any(|point| point.place == *at);
    Some(DrawnMap {
        drawing,
        marks: groups.into_iter().map(Group::mark).collect(),
        unplaced: (0..map.places.len()).filter(|at| !is_placed(at)).collect(),
    })
}

/// A place in metres east and north of the middle.
#[derive(Clone, Copy, Debug)]
struct Point {
    place: usize,
    east: f64,
    north: f64,
}

impl Point {
    fn metres(&self) -> f64 {
        self.east.hypot(self.north)
    }
}

/// The places as points around their middle.
struct Ground {
    points: Vec<Point>,
    /// Further away than this is far.
    far: f64,
}

impl Ground {
    fn of(places: &[Place]) -> Option<Self> {
        let is_on_globe = |p: &Place| p.north.abs() <= 90.0 && p.east.is_finite();
        let found: Vec<(usize, &Place)> =
            places.iter().enumerate().filter(|(_, p)| is_on_globe(p)).take(MOST_PLACES).collect();
        let (_, first) = found.first()?;
        // Both sides of the date line are near each other.
        let turned = |p: &Place| (p.east - first.east + 180.0).rem_euclid(360.0) - 180.0;
        let east = median(found.iter().map(|(_, p)| turned(p)).collect());
        let north = median(found.iter().map(|(_, p)| p.north).collect());
        let narrow = north.to_radians().cos().max(0.01);
        let point = |(place, p): &(usize, &Place)| Point {
            place: *place,
            east: (turned(p) - east).to_radians() * narrow * EARTH_METRES,
            north: (p.north - north).to_radians() * EARTH_METRES,
        };
        let points: Vec<Point> = found.iter().map(point).collect();
        Some(Self { far: far(&points), points })
    }

    fn near(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.metres() <= self.far)
    }

    fn has_far(&self) -> bool {
        self.points.iter().any(|point| point.metres() > self.far)
    }
}

/// The lower of the middle values; 0 of none.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len().saturating_sub(1) / 2).copied().unwrap_or(0.0)
}

/// From which distance on a place is far from the others. Of two places neither is.
fn far(points: &[Point]) -> f64 {
    if points.len() < 3 {
        return f64::INFINITY;
    }
    let mut distances: Vec<f64> = points.iter().map(Point::metres).collect();
    distances.sort_by(f64::total_cmp);
    let three_quarters = distances.get((distances.len() - 1) * 3 / 4).copied().unwrap_or(0.0);
    (three_quarters * FAR_TIMES).max(LEAST_FAR)
}

/// Where the ground lies on the sheet, in pixels.
struct Sheet {
    width: f64,
    height: f64,
    /// Pixels to a metre.
    scale: f64,
    /// Metres at the middle of the sheet.
    middle: (f64, f64),
    /// The half width of a mark of several places.
    half_pill: f64,
}

impl Sheet {
    fn of(ground: &Ground, width: f64, count: usize) -> Self {
        let width = if width.is_finite() { width.clamp(240.0, 1_600.0) } else { 480.0 };
        let half_pill = label().width(&format!("{count}–{count}")) / 2.0 + 8.0;
        let edge = half_pill + 8.0 + if ground.has_far() { 2.0 * RADIUS + 6.0 } else { 0.0 };
        let (west, east) = ends(ground.near().map(|p| p.east));
        let (south, north) = ends(ground.near().map(|p| p.north));
        let (across, along) = ((east - west).max(LEAST_GROUND), (north - south).max(LEAST_GROUND));
        let room = width - 2.0 * edge;
        let height = (room * along / across).clamp(room * 0.75, room * 1.2) + 2.0 * edge;
        let scale = (room / across).min((height - 2.0 * edge) / along);
        Self {
            width,
            height,
            scale,
            middle: ((west + east) / 2.0, (south + north) / 2.0),
            half_pill,
        }
    }

    fn at(&self, east: f64, north: f64) -> (f64, f64) {
        let x = self.width / 2.0 + (east - self.middle.0) * self.scale;
        (x, self.height / 2.0 - (north - self.middle.1) * self.scale)
    }

    /// A point beyond the edge, drawn back along its direction until its mark is within.
    fn at_edge(&self, point: &Point, half_width: f64) -> (f64, f64) {
        let (x, y) = self.at(point.east, point.north);
        let (dx, dy) = (x - self.width / 2.0, y - self.height / 2.0);
        let room = (self.width / 2.0 - half_width - AIR, self.height / 2.0 - RADIUS - AIR);
        let back = (room.0 / dx.abs().max(1e-9)).min(room.1 / dy.abs().max(1e-9)).min(1.0);
        (self.width / 2.0 + dx * back, self.height / 2.0 + dy * back)
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let ends = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    if ends.0.is_finite() { ends } else { (0.0, 0.0) }
}

/// Places that share a mark.
#[derive(Clone, Debug)]
struct Group {
    places: Vec<usize>,
    first_number: usize,
    at: (f64, f64),
    half_width: f64,
    far_metres: Option<f64>,
}

impl Group {
    fn of(point: &Point, ground: &Ground, sheet: &Sheet) -> Self {
        let is_far = point.metres() > ground.far;
        Self {
            places: vec![point.place],
            first_number: 0,
            at: if is_far {
                sheet.at_edge(point, RADIUS)
            } else {
                sheet.at(point.east, point.north)
            },
            half_width: RADIUS,
            far_metres: is_far.then(|| point.metres()),
        }
    }

    fn covers(&self, other: &Self) -> bool {
        let across = self.half_width + other.half_width + AIR;
        (self.at.0 - other.at.0).abs() < across
            && (self.at.1 - other.at.1).abs() < 2.0 * RADIUS + AIR
    }

    /// Both in one mark, at their common middle.
    fn with(&self, other: &Self, half_pill: f64) -> Self {
        let weight =
            |group: &Self| f64::from(u16::try_from(group.places.len()).unwrap_or(u16::MAX));
        let (mine, its) = (weight(self), weight(other));
        let between = |a: f64, b: f64| (a * mine + b * its) / (mine + its);
        let mut places = [self.places.as_slice(), &other.places].concat();
        places.sort_unstable();
        Self {
            places,
            first_number: 0,
            at: (between(self.at.0, other.at.0), between(self.at.1, other.at.1)),
            half_width: half_pill,
            far_metres: self.far_metres.zip(other.far_metres).map(|(a, b)| a.min(b)),
        }
    }

    fn mark(self) -> MapMark {
        let Self { places, first_number, far_metres, .. } = self;
        MapMark { places, first_number, far_metres }
    }

    fn corners(&self) -> Room {
        let (x, y) = self.at;
        Room {
            left: x - self.half_width,
            top: y - RADIUS,
            right: x + self.half_width,
            bottom: y + RADIUS,
        }
    }
}

/// Marks that do not cover each other. What is far never joins what is near.
fn grouped(ground: &Ground, sheet: &Sheet) -> Vec<Group> {
    let mut groups: Vec<Group> =
        ground.points.iter().map(|point| Group::of(point, ground, sheet)).collect();
    while let Some((at, other)) = pair(&groups) {
        let second = groups.swap_remove(other);
        if let Some(first) = groups.get_mut(at) {
            *first = first.with(&second, sheet.half_pill);
        }
    }
    groups
}

/// The first two marks that cover each other, the later one second.
fn pair(groups: &[Group]) -> Option<(usize, usize)> {
    groups.iter().enumerate().find_map(|(at, group)| {
        let covers = |(_, other): &(usize, &Group)| {
            group.far_metres.is_some() == other.far_metres.is_some() && group.covers(other)
        };
        let (other, _) = groups.iter().enumerate().skip(at + 1).find(covers)?;
        Some((at, other))
    })
}

/// In the order of the list, each with its number.
fn numbered(mut groups: Vec<Group>) -> Vec<Group> {
    groups.sort_by_key(|group| (group.far_metres.is_some(), group.places.first().copied()));
    let mut next = 1;
    for group in &mut groups {
        group.first_number = next;
        next += group.places.len();
    }
    groups
}

fn label() -> Type {
    Type { size_px: 13.0, weight: Weight::Bold, ink: Ink::OnAction }
}

/// A place on the sheet, seen: pictures for languages from right to left mirror what they are given,
/// and the ground must not be mirrored.
fn seen(drawing: &Drawing, (x, y): (f64, f64)) -> (f64, f64) {
    if drawing.is_mirrored() { (drawing.width_px() - x, y) } else { (x, y) }
}

/// The field, the lines of the scale, the scale itself, and north.
fn draw_ground(drawing: &mut Drawing, sheet: &Sheet, map: &Map, canvas: &MapCanvas<'_>) {
    drawing.rect((0.0, 0.0), (sheet.width, sheet.height), 10.0, Ink::Wash);
    let unit = unit(140.0 / sheet.scale);
    let step = unit * sheet.scale;
    for (middle, end, is_upright) in
        [(sheet.width / 2.0, sheet.width, true), (sheet.height / 2.0, sheet.height, false)]
    {
        let mut at = middle.rem_euclid(step);
        while at < end - 1.0 {
            if at > 1.0 {
                let (from, to) = if is_upright {
                    ((at, 0.0), (at, sheet.height))
                } else {
                    ((0.0, at), (sheet.width, at))
                };
                drawing.line(from, to, 1.0, Ink::Grid);
            }
            at += step;
        }
    }
    draw_scale(drawing, sheet, step, &(canvas.distance)(unit));
    draw_north(drawing, sheet, &map.north);
}

fn draw_scale(drawing: &mut Drawing, sheet: &Sheet, step: f64, words: &str) {
    let y = sheet.height + 18.0;
    drawing.line((2.0, y), (2.0 + step, y), 2.0, Ink::LineText);
    for x in [2.0, 2.0 + step] {
        drawing.line((x, y - 5.0), (x, y + 5.0), 2.0, Ink::LineText);
    }
    let kind = Type::regular(13.0, Ink::Muted);
    drawing.words((2.0 + step + 10.0, y + 5.0), Anchor::Start, kind, words);
}

fn draw_north(drawing: &mut Drawing, sheet: &Sheet, word: &str) {
    let (x, y) = (sheet.width - 12.0, sheet.height + 8.0);
    drawing.line((x, y), (x, y + 22.0), 2.0, Ink::LineText);
    drawing.chain(&[(x - 6.0, y + 8.0), (x, y), (x + 6.0, y + 8.0)], 2.0, Ink::LineText);
    let kind = Type::bold(13.0, Ink::Text);
    drawing.words((x - 13.0, y + 17.0), Anchor::End, kind, word);
}

/// The largest of 1, 2, 5, 10, 20 … metres that is not longer than this.
fn unit(most: f64) -> f64 {
    let tens = 10_f64.powf(most.max(1.0).log10().floor());
    [5.0, 2.0].into_iter().map(|n| n * tens).find(|n| *n <= most).unwrap_or(tens)
}

/// How far a mark may be touched beyond its edge: half way to the nearest other at most.
fn room_about(group: &Group, groups: &[Group]) -> f64 {
    let others = groups.iter().filter(|other| other.first_number != group.first_number);
    let halves = others.map(|other| {
        let across = (group.at.0 - other.at.0).abs() - group.half_width - other.half_width;
        across.max((group.at.1 - other.at.1).abs() - 2.0 * RADIUS) / 2.0
    });
    halves.fold(TOUCH - RADIUS, f64::min).max(0.0)
}

fn draw_group(
    drawing: &mut Drawing,
    (group, room): (&Group, f64),
    map: &Map,
    canvas: &MapCanvas<'_>,
) {
    let last = group.first_number + group.places.len().saturating_sub(1);
    let first = (canvas.number)(group.first_number);
    let number = if last > group.first_number {
        format!("{first}–{}", (canvas.number)(last))
    } else {
        first
    };
    let places: Vec<&Place> = group.places.iter().filter_map(|at| map.places.get(*at)).collect();
    let names: Vec<&str> = places.iter().map(|place| place.name.as_str()).collect();
    let name = format!("{number}. {}", names.join(canvas.lang.list_comma()));
    let at = seen(drawing, group.at);
    let draw = |drawing: &mut Drawing| {
        let (wide, high) = (group.half_width + room, RADIUS + room);
        drawing.target((at.0 - wide, at.1 - high), (wide * 2.0, high * 2.0));
        draw_mark(drawing, at, group, &number);
    };
    match places.first().and_then(|place| place.href.as_deref()) {
        Some(href) => drawing.link(href, &name, draw),
        None => draw(drawing),
    }
}

fn draw_mark(drawing: &mut Drawing, (x, y): (f64, f64), group: &Group, number: &str) {
    let is_far = group.far_metres.is_some();
    let ink = if is_far { Ink::HollowAction } else { Ink::Action };
    let corner = (x - group.half_width, y - RADIUS);
    drawing.rect(corner, (group.half_width * 2.0, RADIUS * 2.0), RADIUS, ink);
    let kind = if is_far { Type { ink: Ink::Text, ..label() } } else { label() };
    drawing.figure((x, y + 4.6), Anchor::Middle, kind, number);
}

/// A stretch of the sheet.
#[derive(Clone, Copy, Debug)]
struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// A name beside its mark.
struct Name {
    words: String,
    at: (f64, f64),
    anchor: Anchor,
    room: Room,
}

/// The names of all marks, if each finds room; else none, and the numbers lead to the list.
fn names(groups: &[Group], sheet: &Sheet, map: &Map) -> Vec<Name> {
    if groups.len() > MOST_NAMES || groups.iter().any(|group| group.places.len() > 1) {
        return vec![];
    }
    let mut taken: Vec<Room> = groups.iter().map(Group::corners).collect();
    let mut names = Vec::with_capacity(groups.len());
    for group in groups {
        let place = group.places.first().and_then(|at| map.places.get(*at));
        let words = place.and_then(|p| name_type().wrap(&p.name, WIDEST_NAME, 1).pop());
        let Some(words) = words else { continue };
        let Some(name) = beside(group, &words, sheet, &taken) else { return vec![] };
        taken.push(name.room);
        names.push(name);
    }
    names
}

fn name_type() -> Type {
    Type::regular(14.0, Ink::Text)
}

/// The first of four places around a mark at which a name is free.
fn beside(group: &Group, words: &str, sheet: &Sheet, taken: &[Room]) -> Option<Name> {
    let (wide, (x, y)) = (name_type().width(words), group.at);
    let gap = RADIUS + 6.0;
    let places = [
        (Anchor::Start, (x + gap, y + 5.0)),
        (Anchor::End, (x - gap, y + 5.0)),
        (Anchor::Middle, (x, y + gap + 12.0)),
        (Anchor::Middle, (x, y - gap)),
    ];
    let name = |(anchor, at): (Anchor, (f64, f64))| {
        let left = match anchor {
            Anchor::Start => at.0,
            Anchor::Middle => at.0 - wide / 2.0,
            Anchor::End => at.0 - wide,
        };
        let room = Room { left, top: at.1 - 13.0, right: left + wide, bottom: at.1 + 5.0 };
        Name { words: words.to_owned(), at, anchor, room }
    };
    let is_free = |name: &Name| {
        let room = &name.room;
        let is_within = room.left > 2.0
            && room.right < sheet.width - 2.0
            && room.top > 2.0
            && room.bottom < sheet.height - 2.0;
        is_within && !taken.iter().any(|other| other.meets(room))
    };
    places.into_iter().map(name).find(is_free)
}

fn draw_name(drawing: &mut Drawing, name: &Name) {
    let at = seen(drawing, name.at);
    let anchor = if drawing.is_mirrored() { name.anchor.mirrored() } else { name.anchor };
    drawing.words(at, anchor, name_type(), &name.words);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(name: &str, north: f64, east: f64) -> Place {
        Place { name: name.into(), north, east, href: Some(format!("#{name}")) }
    }

    fn drawn(lang: Lang, places: Vec<Place>) -> DrawnMap {
        let about = Map {
            title: "Places".into(),
            description: "Where they lie".into(),
            places,
            north: "N".into(),
        };
        let distance = |metres: f64| format!("{metres} m");
        let number = |n: usize| n.to_string();
        let canvas = MapCanvas { lang, width_px: 480.0, distance: &distance, number: &number };
        map(&about, &canvas).unwrap()
    }

    fn numbers_of(map: &DrawnMap) -> Vec<(usize, Vec<usize>, bool)> {
        let mark = |m: &MapMark| (m.first_number, m.places.clone(), m.far_metres.is_some());
        map.marks.iter().map(mark).collect()
    }

    /// The corners of the marks as they stand in the file.
    fn boxes(map: &DrawnMap) -> Vec<(f64, f64, f64)> {
        let svg = map.drawing.for_page("m");
        let rects = svg.split("<rect ").skip(2);
        let value = |rect: &str, name: &str| -> f64 {
            rect.split_once(&format!("{name}=\""))
                .unwrap()
                .1
                .split('"')
                .next()
                .unwrap()
                .parse()
                .unwrap()
        };
        rects.map(|r| (value(r, "x"), value(r, "y"), value(r, "width"))).collect()
    }

    #[test]
    fn east_is_right_and_north_is_up_in_every_language() {
        for lang in [Lang::EN, Lang::AR] {
            let map = drawn(lang, vec![place("a", 56.65, 23.70), place("b", 56.66, 23.72)]);
            let svg = map.drawing.for_page("m");
            let at = |name: &str| -> (f64, f64) {
                let part = svg.split_once(&format!("href=\"#{name}\"")).unwrap().1;
                let value = |key: &str| -> f64 {
                    let text = part.split_once(&format!("{key}=\"")).unwrap().1;
                    text.split('"').next().unwrap().parse().unwrap()
                };
                (value("<rect x"), value(" y"))
            };
            let (a, b) = (at("a"), at("b"));
            assert!(a.0 < b.0 && a.1 > b.1, "{lang}: {a:?} {b:?}");
        }
    }

    #[test]
    fn the_projection_keeps_distances() {
        // Jelgava and Riga, 40.6 km apart on a sphere (see `directory::Position`).
        let places = [place("a", 56.6511, 23.7214), place("b", 56.9496, 24.1052)];
        let ground = Ground::of(&places).unwrap();
        let [a, b] = ground.points.as_slice() else { panic!() };
        let metres = (a.east - b.east).hypot(a.north - b.north);
        assert!((metres - 40_600.0).abs() < 600.0, "{metres}");
    }

    #[test]
    fn one_place_and_many_at_one_spot_are_one_mark() {
        assert_eq!(
            numbers_of(&drawn(Lang::EN, vec![place("a", 56.0, 23.0)])),
            [(1, vec![0], false)]
        );
        let many: Vec<Place> = (0..5).map(|n| place(&format!("p{n}"), 56.0, 23.0)).collect();
        let map = drawn(Lang::EN, many);
        assert_eq!(numbers_of(&map), [(1, vec![0, 1, 2, 3, 4], false)]);
        let svg = map.drawing.for_page("m");
        assert!(
            svg.contains(">1–5<") && svg.contains("aria-label=\"1–5. p0, p1, p2, p3, p4\""),
            "{svg}"
        );
    }

    #[test]
    fn a_place_far_away_stands_at_the_edge_and_leaves_the_others_their_room() {
        let near = (0..6).map(|n| {
            place(&format!("p{n}"), 56.65 + f64::from(n) * 0.004, 23.7 + f64::from(n) * 0.006)
        });
        let map = drawn(Lang::EN, near.chain([place("far", 57.5, 25.0)]).collect());
        assert_eq!(map.marks.len(), 7);
        let last = map.marks.last().unwrap();
        assert_eq!((last.places.as_slice(), last.first_number), ([6].as_slice(), 7));
        assert!((90_000.0..130_000.0).contains(&last.far_metres.unwrap()));
        assert!(map.drawing.for_page("m").contains("chart-hollow-b"));
    }

    #[test]
    fn both_sides_of_the_date_line_are_near_and_nonsense_is_left_out() {
        let map = drawn(Lang::EN, vec![place("a", -16.8, 179.99), place("b", -16.8, -179.99)]);
        assert_eq!(map.marks.len(), 2);
        assert!(map.drawing.for_page("m").contains("500 m"));
        let odd =
            [place("n", f64::NAN, 0.0), place("i", 0.0, f64::INFINITY), place("x", 91.0, 0.0)];
        let all: Vec<Place> = odd.iter().cloned().chain([place("pole", 90.0, 10.0)]).collect();
        assert_eq!(drawn(Lang::EN, all).unplaced, [0, 1, 2]);
        let none = Map {
            title: "t".into(),
            description: "d".into(),
            places: odd.to_vec(),
            north: "N".into(),
        };
        let canvas = MapCanvas {
            lang: Lang::EN,
            width_px: f64::NAN,
            distance: &|_| String::new(),
            number: &|_| String::new(),
        };
        assert!(super::map(&none, &canvas).is_none());
    }

    #[test]
    fn three_hundred_places_do_not_cover_each_other_and_every_number_is_there_once() {
        let mut seed = 7_u32;
        let mut chance = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f64::from(seed >> 8) / f64::from(1_u32 << 24)
        };
        let all: Vec<Place> = (0..320)
            .map(|n| place(&format!("p{n}"), 56.6 + chance() * 0.08, 23.6 + chance() * 0.12))
            .collect();
        let map = drawn(Lang::AR, all);
        assert_eq!(map.unplaced.len(), 20);
        let mut placed: Vec<usize> = map.marks.iter().flat_map(|m| m.places.clone()).collect();
        placed.sort_unstable();
        assert_eq!(placed, (0..300).collect::<Vec<_>>());
        let mut next = 1;
        for mark in &map.marks {
            assert_eq!(mark.first_number, next);
            next += mark.places.len();
        }
        let boxes = boxes(&map);
        assert_eq!(boxes.len(), map.marks.len());
        for (at, a) in boxes.iter().enumerate() {
            for b in boxes.iter().skip(at + 1) {
                let across = (a.0 + a.2 / 2.0 - b.0 - b.2 / 2.0).abs() >= (a.2 + b.2) / 2.0;
                assert!(across || (a.1 - b.1).abs() >= 2.0 * RADIUS, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn a_mark_is_touched_half_way_to_the_next_and_no_further_than_a_finger_needs() {
        let map = drawn(Lang::EN, vec![place("a", 56.65, 23.70), place("b", 56.66, 23.72)]);
        let svg = map.drawing.for_page("m");
        assert_eq!(svg.matches("h46v46h-46z\" fill-opacity=\"0\"").count(), 2, "{svg}");
        assert!(!map.drawing.standalone(crate::svg::Frame::Bare).contains("fill-opacity"));
        let group = |number: usize, x: f64, y: f64| Group {
            places: vec![number],
            first_number: number,
            at: (x, y),
            half_width: RADIUS,
            far_metres: None,
        };
        let near = [group(1, 0.0, 0.0), group(2, 34.0, 5.0), group(3, 20.0, 200.0)];
        let rooms: Vec<f64> = near.iter().map(|one| room_about(one, &near)).collect();
        assert_eq!(rooms, [3.0, 3.0, 9.0]);
    }

    #[test]
    fn names_stand_beside_marks_only_where_all_find_room() {
        let map =
            drawn(Lang::LV, vec![place("Bibliotēka", 56.65, 23.70), place("Nams", 56.66, 23.72)]);
        assert!(map.drawing.for_page("m").contains(">Bibliotēka<"));
        let close = (0..12).map(|n| {
            place(
                "A rather long name of a place",
                56.65 + f64::from(n) * 0.0001,
                23.7 + f64::from(n) * 0.01,
            )
        });
        let map = drawn(Lang::LV, close.collect());
        assert!(!map.drawing.for_page("m").contains(">A rather"));
    }

    #[test]
    fn a_picture_that_stands_alone_leads_nowhere_and_foreign_addresses_are_none() {
        let mut away = place("a", 56.0, 23.0);
        let map = drawn(Lang::EN, vec![away.clone()]);
        let (page, file) =
            (map.drawing.for_page("m"), map.drawing.standalone(crate::svg::Frame::Titled));
        assert!(page.contains("role=\"group\"") && page.contains("<a href=\"#a\""));
        assert!(file.contains("role=\"img\"") && !file.contains("href"));
        for href in ["https://example.org", "//example.org", "javascript:x"] {
            away.href = Some(href.into());
            assert!(!drawn(Lang::EN, vec![away.clone()]).drawing.for_page("m").contains("href"));
        }
    }

    #[test]
    fn the_scale_is_a_round_number() {
        assert_eq!([unit(140.0), unit(2.0), unit(999.0), unit(0.2)], [100.0, 2.0, 500.0, 1.0]);
    }
}
