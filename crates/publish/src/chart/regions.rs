//! A map of places, each filled by its value: where gaps are wide and where they are narrow.
//!
//! Five bands at most, with round limits. Amounts have one hue, the stronger the more there is; what
//! may lie on both sides of zero has a hue for each side, the stronger the further away from zero, on
//! maps too where all values lie on one side. The limits stand in words beside their colours, the figure itself on every place that has
//! room for it. Striped is uncertain, empty is without a figure, and a thick outline is the place
//! that the map is about, so colour is never alone. A place too small to be seen is a round mark. A
//! map is never mirrored: east is on the right in every language. Only shares and rates belong on
//! such a map; a count would show how large places are.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use super::{About, Canvas, Chart, ChartError, Emphasis, Reliability, Value, cell, finite};
use crate::shape::{EUROPE, Metres, Place, Shapes, holds, stripes};
use crate::svg::{Anchor, Drawing, Ink, Type};
use crate::table::Table;

/// No map has more rows than this.
pub const MOST_REGIONS: usize = 2_000;
/// The most bands.
const MOST_BANDS: u8 = 5;
/// A map is at most so many times as high as it is wide.
const HIGHEST: f64 = 1.15;
/// An outline smaller than this on both sides is a round mark, in pixels.
const SMALL: f64 = 7.0;
/// How strong the colour of a band is, from the weakest.
const STRENGTHS: [f64; 5] = [0.14, 0.3, 0.48, 0.85, 1.0];
/// How strong the stripes of the legend are: well seen on every ground.
const SWATCH: f64 = 0.85;
/// From this strength on, figures are written in the colour for dark ground.
const DARK: f64 = 0.8;
/// How far stripes are apart, in pixels.
const STRIPES: f64 = 6.0;
/// Coordinates of outlines are written as whole quarters of a pixel.
const QUARTER: f64 = 0.25;

/// What zero means on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zero {
    /// The least there can be, as of shares and counts: one hue.
    Least,
    /// The middle, as of gaps: below it is another thing than above it, and has another hue.
    Middle,
}

/// Bands of values: where each begins and ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    limits: Vec<f64>,
    zero: Zero,
}

impl Bands {
    /// At most five bands with round limits that hold all values; 0 is a limit where values lie on
    /// both sides of it.
    ///
    /// Worked example: -2 to 17.5 asks for steps of 5: -5, 0, 5, 10, 15, 20.
    #[must_use]
    pub fn around(values: impl Iterator<Item = f64>, zero: Zero) -> Self {
        let sound = values.filter(|value| value.is_finite() && value.abs() < 1e12);
        let (low, high) = sound.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        if low > high {
            return Self { limits: vec![0.0, 1.0], zero };
        }
        let size = (high - low).max(high.abs().max(low.abs()) * 1e-6).max(1e-9);
        let power = 10_f64.powf((size / f64::from(MOST_BANDS)).log10().floor());
        let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0].map(|round| round * power);
        let fits = |step: &f64| Self::count(low, high, *step) <= f64::from(MOST_BANDS);
        let step = steps.into_iter().find(fits).unwrap_or(power * 100.0);
        let first = (low / step + 1e-9).floor();
        let n = Self::count(low, high, step).clamp(1.0, f64::from(MOST_BANDS));
        let limit = |at: u8| round((first + f64::from(at)) * step);
        let limits = (0..=MOST_BANDS).take_while(|at| f64::from(*at) <= n).map(limit).collect();
        Self { limits, zero }
    }

    fn count(low: f64, high: f64, step: f64) -> f64 {
        (high / step - 1e-9).ceil() - (low / step + 1e-9).floor()
    }

    /// Where each band begins and ends, the lowest first.
    #[must_use]
    pub fn limits(&self) -> Vec<(f64, f64)> {
        let pair = |pair: &[f64]| Some((*pair.first()?, *pair.last()?));
        self.limits.windows(2).filter_map(pair).collect()
    }

    /// The band of a value; a limit belongs to the band that begins there.
    fn of(&self, value: f64) -> usize {
        let begun = self.limits.iter().skip(1).take_while(|limit| value >= **limit).count();
        begun.min(self.limits.len().saturating_sub(2))
    }

    /// The look of a band: its hue, and how strong it is. Where 0 is the middle the two sides have a
    /// hue each and grow stronger away from it.
    fn look(&self, band: usize) -> (Side, f64) {
        let below = self.limits.iter().filter(|limit| **limit < 0.0).count();
        let above = self.limits.iter().filter(|limit| **limit > 0.0).count();
        let all = self.limits.len().saturating_sub(1);
        // Zero itself is a limit where values lie on both sides of it: each side has as many bands as
        // limits. Where all values lie on one side it has all bands.
        let (below, above) = (below.min(all), above.min(all));
        let (side, rank, of) = match self.zero {
            Zero::Least => (Side::Only, band, all),
            Zero::Middle if band < below => (Side::Below, below - 1 - band, below.max(above)),
            Zero::Middle => (Side::Above, band - below, below.max(above)),
        };
        // Few bands are spread over all strengths: the last is always the strongest.
        let at = if of > 1 { (rank * (STRENGTHS.len() - 1)).div_ceil(of - 1) } else { 2 };
        (side, STRENGTHS.get(at).copied().unwrap_or(1.0))
    }
}

/// A limit without the crumbs of its multiplication.
fn round(limit: f64) -> f64 {
    let rounded = (limit * 1e9).round() / 1e9;
    if rounded == 0.0 { 0.0 } else { rounded }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// There are no sides.
    Only,
    Below,
    Above,
}

impl Side {
    const fn fill(self) -> Ink {
        match self {
            Self::Only | Self::Below => Ink::Land,
            Self::Above => Ink::LandAccent,
        }
    }

    const fn stripe(self) -> Ink {
        match self {
            Self::Only | Self::Below => Ink::LineAction,
            Self::Above => Ink::LineAccent,
        }
    }
}

/// A map of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Regions {
    /// Title, description, source.
    pub about: About,
    /// What a row is, as a column header: "Country".
    pub row_word: String,
    /// What is shown, as a column header: "Gap".
    pub value_word: String,
    /// The column header of the notes: "Note".
    pub note_word: String,
    /// The words for striped places: "uncertain".
    pub uncertain: String,
    /// The words for empty places: "no figure".
    pub none: String,
    /// The bands.
    pub bands: Bands,
    /// The words of each band: "5 to 10".
    pub band_words: Vec<String>,
    /// The rows, at most [`MOST_REGIONS`].
    pub rows: Vec<RegionRow>,
}

/// A place with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct RegionRow {
    /// The code, as the outlines have it.
    pub code: String,
    /// What it is called.
    pub label: String,
    /// The value; a hole if nothing is known.
    pub value: Option<Value>,
    /// Whether this is the place that the map is about.
    pub emphasis: Emphasis,
}

/// Draws the map over these outlines and writes its table.
///
/// # Errors
/// [`ChartError`] if no place with an outline has a value, or there are too many rows.
pub fn regions(map: &Regions, shapes: &Shapes, canvas: &Canvas<'_>) -> Result<Chart, ChartError> {
    if map.rows.len() > MOST_REGIONS {
        return Err(ChartError::TooMany { given: map.rows.len(), most: MOST_REGIONS });
    }
    let is_shown = |row: &RegionRow| finite(row.value).is_some() && shapes.has(&row.code);
    if !map.rows.iter().any(is_shown) {
        return Err(ChartError::NothingToDraw);
    }
    let sheet = Sheet::of(shapes, canvas).ok_or(ChartError::NothingToDraw)?;
    Ok(Chart { drawing: sheet.draw(map), table: table(map, canvas) })
}

fn table(map: &Regions, canvas: &Canvas<'_>) -> Table {
    let row = |row: &RegionRow| {
        let note = if finite(row.value).is_none() { map.none.clone() } else { String::new() };
        vec![row.label.clone(), cell(row.value, canvas, &map.uncertain), note]
    };
    Table {
        caption: map.about.title.clone(),
        head: [&map.row_word, &map.value_word, &map.note_word].map(Clone::clone).into(),
        rows: map.rows.iter().map(row).collect(),
    }
}

/// A place as it lies on the sheet, in pixels.
struct Laid<'s> {
    place: &'s Place,
    rings: Vec<Vec<(f64, f64)>>,
    middle: (f64, f64),
    is_small: bool,
}

/// What lies under a map: outlines near Europe with as many points as its width shows, and how far
/// they reach.
#[derive(Clone)]
struct Ground {
    shapes: Arc<Shapes>,
    bounds: [f64; 4],
}

/// Pixels of a metre on the largest map that fits a room.
fn scale_of([west, south, east, north]: [f64; 4], room: f64) -> f64 {
    let (wide, high) = ((east - west).max(1.0), (north - south).max(1.0));
    (room / wide).min(room * HIGHEST / high)
}

/// The ground for a room; of the countries that come with the program it is worked out once for each
/// width, because nearly every map has it and it costs more than the drawing.
fn ground(shapes: &Shapes, room: f64) -> Option<Ground> {
    static COUNTRIES: Mutex<Vec<(u64, Ground)>> = Mutex::new(Vec::new());
    if !shapes.are_countries() {
        return cut(shapes, room);
    }
    let at_hand = || COUNTRIES.lock().unwrap_or_else(PoisonError::into_inner);
    let known =
        at_hand().iter().find(|(width, _)| *width == room.to_bits()).map(|(_, g)| g.clone());
    known.or_else(|| {
        let ground = cut(shapes, room)?;
        let mut kept = at_hand();
        kept.truncate(MOST_GROUNDS - 1);
        kept.insert(0, (room.to_bits(), ground.clone()));
        Some(ground)
    })
}

fn cut(shapes: &Shapes, room: f64) -> Option<Ground> {
    let near = shapes.within(EUROPE);
    let shapes = if near.places().is_empty() { shapes.clone() } else { near };
    let bounds = shapes.bounds()?;
    let shapes = Arc::new(shapes.simplified(1.3 / scale_of(bounds, room)));
    Some(Ground { shapes, bounds })
}

/// For how many widths the ground of countries is kept.
const MOST_GROUNDS: usize = 8;

/// The map on its canvas.
struct Sheet<'a> {
    shapes: Arc<Shapes>,
    canvas: &'a Canvas<'a>,
    west: f64,
    north: f64,
    /// Pixels of a metre.
    scale: f64,
    high: f64,
}

impl<'a> Sheet<'a> {
    /// The largest map that fits the width; `None` where there is no ground at all.
    fn of(shapes: &Shapes, canvas: &'a Canvas<'a>) -> Option<Self> {
        let room = (canvas.width_px - 2.0).max(10.0);
        let Ground { shapes, bounds } = ground(shapes, room)?;
        let [west, south, east, north] = bounds;
        let (wide, high) = ((east - west).max(1.0), (north - south).max(1.0));
        let scale = scale_of(bounds, room);
        // A map that is higher than wide stands in the middle.
        let spare = (room / scale - wide) / 2.0;
        let edge = 1.0 / scale;
        let (west, north) = (west - spare - edge, north + edge);
        Some(Self { shapes, canvas, west, north, scale, high: high * scale + 2.0 })
    }

    fn at(&self, (x, y): Metres) -> (f64, f64) {
        let x = ((x - self.west) * self.scale).clamp(0.0, self.canvas.width_px);
        (x, ((self.north - y) * self.scale).clamp(0.0, self.high))
    }

    fn lay<'s>(&'s self, place: &'s Place) -> Laid<'s> {
        let pixels = |ring: Vec<Metres>| ring.into_iter().map(|point| self.at(point)).collect();
        let rings: Vec<Vec<_>> = self.shapes.rings(place).into_iter().map(pixels).collect();
        let size = |of: fn(&(f64, f64)) -> f64| {
            let all = || rings.iter().flatten().map(of);
            all().fold(0.0, f64::max) - all().fold(f64::INFINITY, f64::min)
        };
        let is_small = rings.is_empty() || (size(|p| p.0) < SMALL && size(|p| p.1) < SMALL);
        Laid { place, rings, middle: self.at(self.shapes.middle(place)), is_small }
    }

    fn draw(&self, map: &Regions) -> Drawing {
        let mut drawing = Drawing::new(
            self.canvas.lang,
            self.canvas.width_px,
            self.high,
            &map.about.title,
            &map.about.description,
        );
        drawing.set_source(&map.about.source);
        let laid: Vec<Laid<'_>> = self.shapes.places().iter().map(|p| self.lay(p)).collect();
        let rows: BTreeMap<&str, &RegionRow> =
            map.rows.iter().map(|row| (row.code.as_str(), row)).collect();
        let row = |laid: &Laid<'_>| rows.get(laid.place.code.as_str()).copied();
        let paired: Vec<_> = laid.iter().map(|laid| (laid, row(laid))).collect();
        let (small, large): (Vec<_>, Vec<_>) = paired.into_iter().partition(|(l, _)| l.is_small);
        for (laid, row) in &large {
            self.draw_area(&mut drawing, laid, *row, map);
        }
        for (laid, row) in large.iter().filter(|(_, row)| is_main(*row)) {
            self.draw_outline(&mut drawing, laid, *row);
        }
        for (laid, row) in &small {
            self.draw_mark(&mut drawing, laid, *row, map);
        }
        for (laid, row) in &large {
            self.draw_figure(&mut drawing, laid, *row, map);
        }
        self.draw_legend(&mut drawing, map);
        drawing
    }

    fn draw_area(
        &self,
        drawing: &mut Drawing,
        laid: &Laid<'_>,
        row: Option<&RegionRow>,
        map: &Regions,
    ) {
        let Some(value) = row.and_then(|row| finite(row.value)) else {
            return self.outline(drawing, laid, 1.0, 0.7, Ink::HollowMuted);
        };
        let (side, strength) = map.bands.look(map.bands.of(value.amount));
        match value.reliability {
            Reliability::Sure => self.outline(drawing, laid, strength, 0.7, side.fill()),
            Reliability::Uncertain => {
                self.outline(drawing, laid, 0.0, 0.7, side.fill());
                let path = striped(&laid.rings, STRIPES);
                let measure = (QUARTER, self.canvas.width_px / QUARTER);
                drawing.area((0.0, 0.0), measure, path, strength, 3.0 / QUARTER, side.stripe());
            }
        }
    }

    fn outline(&self, drawing: &mut Drawing, laid: &Laid<'_>, strength: f64, thick: f64, ink: Ink) {
        let measure = (QUARTER, self.canvas.width_px / QUARTER);
        drawing.area((0.0, 0.0), measure, path(&laid.rings), strength, thick / QUARTER, ink);
    }

    fn draw_outline(&self, drawing: &mut Drawing, laid: &Laid<'_>, row: Option<&RegionRow>) {
        if is_main(row) {
            self.outline(drawing, laid, 1.0, 2.4, Ink::LineText);
        }
    }

    /// The mark of a place that is too small for an outline.
    fn draw_mark(
        &self,
        drawing: &mut Drawing,
        laid: &Laid<'_>,
        row: Option<&RegionRow>,
        map: &Regions,
    ) {
        let value = row.and_then(|row| finite(row.value));
        let radius = self.canvas.text_px * 0.3;
        let edge = radius + 1.5;
        let x = laid.middle.0.clamp(edge, (self.canvas.width_px - edge).max(edge));
        let y = laid.middle.1.clamp(edge, (self.high - edge).max(edge));
        let on_sheet = (x, y);
        let x = if drawing.is_mirrored() { self.canvas.width_px - x } else { x };
        if is_main(row) {
            drawing.circle((x, y), radius + 1.0, Ink::Text);
        }
        match value {
            None if row.is_none() => {}
            None => drawing.disc((x, y), radius * 0.7, (1.0, 0.7), Ink::HollowMuted),
            Some(value) => {
                let (side, strength) = map.bands.look(map.bands.of(value.amount));
                let is_sure = value.reliability == Reliability::Sure;
                drawing.circle((x, y), radius, Ink::Paper);
                let filled = if is_sure { strength } else { 0.0 };
                drawing.disc((x, y), radius, (filled, 0.9), side.fill());
                if !is_sure {
                    self.stripe(drawing, on_sheet, radius, (strength, side));
                }
            }
        }
    }

    /// Stripes across a round mark: closer than across an area, so that two or three fit.
    fn stripe(
        &self,
        drawing: &mut Drawing,
        (x, y): (f64, f64),
        radius: f64,
        (strength, side): (f64, Side),
    ) {
        let corner = |at: u8| {
            let (up, right) = (f64::from(at) * std::f64::consts::PI / 8.0).sin_cos();
            (x + radius * right, y + radius * up)
        };
        let round = [(0..16).map(corner).collect()];
        let measure = (QUARTER, self.canvas.width_px / QUARTER);
        let path = striped(&round, radius * 0.6);
        drawing.area((0.0, 0.0), measure, path, strength.max(SWATCH), 1.3 / QUARTER, side.stripe());
    }

    /// The figure on a place that has room for it.
    fn draw_figure(
        &self,
        drawing: &mut Drawing,
        laid: &Laid<'_>,
        row: Option<&RegionRow>,
        map: &Regions,
    ) {
        let Some(value) = row.and_then(|row| finite(row.value)) else { return };
        let (_, strength) = map.bands.look(map.bands.of(value.amount));
        let is_dark = strength > DARK && value.reliability == Reliability::Sure;
        let ink = if is_dark { Ink::OnAction } else { Ink::Text };
        let text = (self.canvas.number)(value.amount);
        let kind = Type::regular(self.canvas.text_px * 0.74, ink);
        let (x, y) = laid.middle;
        let (half, tall) = (kind.width(&text) / 2.0 + 1.0, kind.size_px * 0.5);
        let corners = [(-half, -tall), (half, -tall), (-half, tall), (half, tall), (0.0, 0.0)];
        if !corners.iter().all(|(dx, dy)| holds(&laid.rings, (x + dx, y + dy))) {
            return;
        }
        let x = if drawing.is_mirrored() { self.canvas.width_px - x } else { x };
        let at = (x, y + kind.size_px * 0.36);
        if value.reliability == Reliability::Uncertain {
            drawing.clear(at, Anchor::Middle, kind, &text);
        }
        drawing.figure(at, Anchor::Middle, kind, &text);
    }

    /// What each look means, one after the other, in as many lines as they need.
    fn draw_legend(&self, drawing: &mut Drawing, map: &Regions) {
        let small = Type { ink: Ink::Text, ..self.canvas.small() };
        let swatch = (self.canvas.text_px * 1.6, self.canvas.text_px * 0.95);
        let line = self.canvas.text_px * 1.7;
        let (mut x, mut y) = (0.0, self.high + self.canvas.text_px * 0.8);
        for (look, words) in looks(map) {
            let wide = swatch.0 + 6.0 + small.width(words);
            if x > 0.0 && x + wide > self.canvas.width_px {
                (x, y) = (0.0, y + line);
            }
            self.draw_swatch(drawing, (x + 1.0, y), swatch, look);
            let at = (x + swatch.0 + 7.0, y + swatch.1 * 0.5 + small.size_px * 0.36);
            drawing.words(at, Anchor::Start, small, words);
            x += wide + self.canvas.text_px * 1.1;
        }
        drawing.set_height(y + line);
    }

    fn draw_swatch(
        &self,
        drawing: &mut Drawing,
        (x, y): (f64, f64),
        (wide, high): (f64, f64),
        look: Look,
    ) {
        let ring = vec![(0.0, 0.0), (wide, 0.0), (wide, high), (0.0, high)];
        let measure = (QUARTER, wide / QUARTER);
        let shape = path(std::slice::from_ref(&ring));
        let mut area = |path, strength, thick: f64, ink| {
            drawing.area((x, y), measure, path, strength, thick / QUARTER, ink);
        };
        match look {
            Look::Band(side, strength) => area(shape, strength, 0.7, side.fill()),
            Look::None => area(shape, 1.0, 0.7, Ink::HollowMuted),
            Look::Uncertain(side) => {
                area(shape, 0.0, 0.7, side.fill());
                area(striped(&[ring], STRIPES), SWATCH, 3.0, side.stripe());
            }
        }
    }
}

fn is_main(row: Option<&RegionRow>) -> bool {
    row.is_some_and(|row| row.emphasis == Emphasis::Main)
}

/// How a place may look.
#[derive(Clone, Copy)]
enum Look {
    Band(Side, f64),
    Uncertain(Side),
    None,
}

/// The looks that a legend explains: every band, and what else is on the map.
fn looks(map: &Regions) -> Vec<(Look, &str)> {
    let bands = map.bands.limits().len();
    let mut looks: Vec<(Look, &str)> = map
        .band_words
        .iter()
        .take(bands)
        .enumerate()
        .map(|(at, words)| {
            let (side, strength) = map.bands.look(at);
            (Look::Band(side, strength), words.as_str())
        })
        .collect();
    let values = map.rows.iter().filter_map(|row| finite(row.value));
    let mut uncertain = values.filter(|value| value.reliability == Reliability::Uncertain);
    if let Some(value) = uncertain.next_back() {
        let (side, _) = map.bands.look(map.bands.of(value.amount));
        looks.push((Look::Uncertain(side), &map.uncertain));
    }
    looks.push((Look::None, &map.none));
    looks
}

/// Rings as one path in whole quarters of a pixel: the first point, then steps.
fn path(rings: &[Vec<(f64, f64)>]) -> String {
    let mut out = String::new();
    for ring in rings {
        let mut from: Option<(i64, i64)> = None;
        for point in ring {
            let at = (quarters(point.0), quarters(point.1));
            // Writing into a String does not fail.
            let _ = match from {
                None => write!(out, "M{} {}", at.0, at.1),
                Some(before) if before == at => continue,
                Some(before) => write!(out, "l{}{}", at.0 - before.0, signed(at.1 - before.1)),
            };
            from = Some(at);
        }
        out.push('z');
    }
    out
}

/// A number behind another: a minus parts them, else a blank does.
fn signed(number: i64) -> String {
    if number < 0 { number.to_string() } else { format!(" {number}") }
}

/// The stripes across rings as one path.
fn striped(rings: &[Vec<(f64, f64)>], apart: f64) -> String {
    let line = |((x1, y1), (x2, y2)): ((f64, f64), (f64, f64))| {
        format!("M{} {}L{} {}", quarters(x1), quarters(y1), quarters(x2), quarters(y2))
    };
    stripes(rings, apart * std::f64::consts::SQRT_2).into_iter().map(line).collect()
}

fn quarters(pixels: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "it is held within the bounds first")]
    let quarters = (pixels / QUARTER).round().clamp(-1e6, 1e6) as i64;
    quarters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_have_round_limits_and_part_at_zero() {
        let of = |values: &[f64]| Bands::around(values.iter().copied(), Zero::Middle).limits;
        assert_eq!(of(&[-2.0, 17.5]), [-5.0, 0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!(of(&[61.0, 84.0]), [60.0, 65.0, 70.0, 75.0, 80.0, 85.0]);
        assert_eq!(of(&[0.1, 0.3]), [0.1, 0.15, 0.2, 0.25, 0.3]);
        assert_eq!(of(&[4.0]).len(), 2);
        assert_eq!(of(&[f64::NAN]), [0.0, 1.0]);
    }

    #[test]
    fn a_limit_belongs_to_the_band_that_begins_there() {
        let bands = Bands::around([-2.0, 17.5].into_iter(), Zero::Middle);
        let at = |value| bands.of(value);
        assert_eq!([at(-5.0), at(-0.1), at(0.0), at(5.0), at(20.0)], [0, 0, 1, 2, 4]);
        assert!(bands.look(0).0 == Side::Below && bands.look(1).0 == Side::Above);
        assert!(bands.look(4).1 > bands.look(1).1);
    }

    /// The look of the bands of these values, the lowest band first.
    fn looks_of(values: [f64; 2], zero: Zero) -> Vec<(Side, f64)> {
        let bands = Bands::around(values.into_iter(), zero);
        (0..bands.limits().len()).map(|band| bands.look(band)).collect()
    }

    #[test]
    fn strength_grows_away_from_zero_with_one_hue_for_each_sign() {
        let grows = |looks: &[(Side, f64)]| looks.is_sorted_by(|a, b| a.1 < b.1);
        let worse = looks_of([2.0, 17.5], Zero::Middle);
        assert!(worse.iter().all(|look| look.0 == Side::Above) && grows(&worse));
        let mut better = looks_of([-17.5, -2.0], Zero::Middle);
        better.reverse();
        assert!(better.iter().all(|look| look.0 == Side::Below) && grows(&better));
        assert_eq!(better.first().map(|look| look.1), worse.first().map(|look| look.1));
        let mixed = looks_of([-10.0, 15.0], Zero::Middle);
        let (below, above) = mixed.split_at(2);
        assert!(below.iter().all(|look| look.0 == Side::Below));
        assert!(above.iter().all(|look| look.0 == Side::Above) && grows(above));
        assert!(below[0].1 > below[1].1, "the smallest gap is the palest");
        assert_eq!(below[1].1, above[0].1, "as far from zero, as strong");
        let shares = looks_of([20.0, 60.0], Zero::Least);
        assert!(shares.iter().all(|look| look.0 == Side::Only) && grows(&shares));
        assert_eq!(looks_of([-3.0, -3.0], Zero::Middle)[0].0, Side::Below);
    }

    proptest::proptest! {
        #[test]
        fn bands_hold_all_values(a in -1e9..1e9f64, b in -1e9..1e9f64) {
            let bands = Bands::around([a, b].into_iter(), Zero::Middle);
            let limits = &bands.limits;
            let spread = 1e-6 * (1.0 + a.abs().max(b.abs()));
            proptest::prop_assert!(limits.len() >= 2 && limits.len() <= 6, "{limits:?}");
            proptest::prop_assert!(limits[0] <= a.min(b) + spread);
            proptest::prop_assert!(limits.last().copied().unwrap_or(0.0) >= a.max(b) - spread);
        }
    }
}
