//! Segregation: a table of neighbourhoods as a town keeps it, and every measure of it with how far it may
//! be chance.

use std::collections::HashMap;
use std::num::NonZeroUsize;

use ::evidence::grid::Grid;
use ::publish::shape::{Place, Shapes};
use measure::{Problem, Problems};
use segregation::outline::{Measured, Outline, measure_outlines};
use segregation::{
    Asked, Dimension, Draft, Neighbourhoods, NoValue, NullModel, Outcome, Randomisation, Settings,
    Tested, measure_all, test_measures,
};
use serde::Serialize;

/// What columns that count nobody are called.
const TOTAL: &str = "total";
const AREA: &str = "area";
const CENTROID: [&str; 2] = ["x", "y"];

/// The neighbourhoods of a table: what is called `total`, `area`, `x` and `y` is that, every other column
/// counts a group.
///
/// # Errors
/// All problems at once: `no-count` where a figure is missing, and those of the library.
pub fn neighbourhoods(mut grid: Grid) -> Result<Neighbourhoods, Problems> {
    let mut problems = Problems::default();
    let mut land = |name: &str| {
        let column = grid.take(name)?;
        let all = column.iter().zip(&grid.names);
        let counted = all.map(|(figure, place)| counted(*figure, place, name, &mut problems));
        Some(counted.collect::<Vec<f64>>())
    };
    let (totals, areas) = (land(TOTAL), land(AREA));
    let [x, y]: [Option<Vec<f64>>; 2] = CENTROID.map(land);
    let centroids = x.zip(y).map(|(x, y)| x.into_iter().zip(y).map(|(x, y)| [x, y]).collect());
    let row = |(figures, place): (&Vec<Option<f64>>, &String)| {
        let cells = figures.iter().zip(&grid.columns);
        cells.map(|(figure, group)| counted(*figure, place, group, &mut problems)).collect()
    };
    let counts = grid.figures.iter().zip(&grid.names).map(row).collect();
    problems.or(())?;
    let (names, groups) = (grid.names, grid.columns);
    Neighbourhoods::new(Draft { names, groups, counts, totals, areas, centroids, borders: None })
}

/// A figure that has to be there; where it is not, that is a problem.
fn counted(figure: Option<f64>, place: &str, column: &str, problems: &mut Problems) -> f64 {
    if figure.is_none() {
        let problem = Problem::new("no-count", format!("{place}:{column}"));
        problems.add(problem.with("place", place).with("column", column));
    }
    figure.unwrap_or_default()
}

/// A measure as it is told.
#[derive(Clone, Debug, Serialize)]
pub struct ToldMeasure {
    /// Its code.
    pub measure: &'static str,
    /// Which side of segregation it looks at.
    pub dimension: Dimension,
    /// The group that it is of; none for all groups.
    pub group: Option<String>,
    /// Its value.
    pub value: Option<f64>,
    /// Why it has none.
    pub without_value: Option<NoValue>,
    /// What chance alone would give, if that was asked for.
    pub by_chance: Option<ByChance>,
}

/// What a value would be if people lived where they do by chance.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ByChance {
    /// The mean of the draws.
    pub expected: f64,
    /// The limits between which 95 of 100 draws lie.
    pub low: f64,
    /// The upper one.
    pub high: f64,
    /// Which part of draws is at least as far out, on either side.
    pub p_value: Option<f64>,
}

/// Every measure of a city, of these groups or of all; with `chance`, what an even city would give by
/// chance.
pub fn measures(
    city: &Neighbourhoods,
    groups: &[usize],
    settings: &Settings,
    chance: Option<Randomisation>,
) -> Vec<ToldMeasure> {
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let asked = asked(city, groups);
    let tested = chance.map(|chance| tested(city, &asked, settings, chance, threads));
    all_told(city, &asked, settings, (&tested.unwrap_or_default(), threads))
}

/// The same for a page that somebody waits for: on one thread, and those that walk over all pairs of
/// neighbourhoods are compared with chance only where there are few.
pub fn measures_for_a_page(
    city: &Neighbourhoods,
    asked: &[Asked],
    settings: &Settings,
    chance: Randomisation,
) -> Vec<ToldMeasure> {
    const MOST_PAIRS: usize = 20_000_000;
    let has_few = city.len().pow(2).saturating_mul(chance.draws) <= MOST_PAIRS;
    let is_light = |asked: &&Asked| has_few || asked.measure.dimension() != Dimension::Clustering;
    let light: Vec<Asked> = asked.iter().filter(is_light).copied().collect();
    let one = NonZeroUsize::MIN;
    all_told(city, asked, settings, (&tested(city, &light, settings, chance, one), one))
}

/// Every measure of these groups or of all, and of all groups at once.
fn asked(city: &Neighbourhoods, groups: &[usize]) -> Vec<Asked> {
    let is_asked = |asked: &Asked| {
        asked.group.is_none_or(|group| groups.is_empty() || groups.contains(&group))
    };
    let mut asked = Asked::everything(city.groups().len(), |_| true);
    asked.retain(is_asked);
    asked
}

/// What chance gives for each measure that it can be asked of.
fn tested(
    city: &Neighbourhoods,
    asked: &[Asked],
    settings: &Settings,
    chance: Randomisation,
    threads: NonZeroUsize,
) -> HashMap<Asked, ByChance> {
    let found = test_measures(city, asked, settings, NullModel::Evenness, chance, threads);
    let by_chance = |tested: Tested| ByChance {
        expected: tested.expected,
        low: tested.low,
        high: tested.high,
        p_value: tested.surprise.map(|surprise| surprise.two_sided),
    };
    let found = asked.iter().copied().zip(found);
    found.filter_map(|(asked, tested)| Some((asked, by_chance(tested.ok()?)))).collect()
}

fn all_told(
    city: &Neighbourhoods,
    asked: &[Asked],
    settings: &Settings,
    (by_chance, threads): (&HashMap<Asked, ByChance>, NonZeroUsize),
) -> Vec<ToldMeasure> {
    let values = measure_all(city, asked, settings, threads);
    let told = asked.iter().zip(values);
    told.map(|(asked, outcome)| told_of(city, *asked, outcome, by_chance.get(asked).copied()))
        .collect()
}

fn told_of(
    city: &Neighbourhoods,
    asked: Asked,
    outcome: Outcome,
    by_chance: Option<ByChance>,
) -> ToldMeasure {
    let without_value = match outcome {
        Outcome::Value(_) => None,
        Outcome::None(reason) => Some(reason),
    };
    ToldMeasure {
        measure: asked.measure.code(),
        dimension: asked.measure.dimension(),
        group: asked.group.and_then(|group| city.groups().get(group).cloned()),
        value: outcome.value(),
        without_value,
        by_chance,
    }
}

/// Areas, centroids and borders of places, in metres; their outlines lie in a plane already.
///
/// # Errors
/// What the library finds wrong with an outline.
pub fn land(shapes: &Shapes, places: &[&Place]) -> Result<Measured, Problems> {
    let outlines: Vec<Outline> = places.iter().map(|place| outline(shapes, place)).collect();
    measure_outlines(&outlines)
}

/// A place of more rings than this has many islands: which lie within others is not looked for.
const MOST_NESTED: usize = 400;

/// The rings of a place, turned so that what lies within an odd number of others is taken away: files do
/// not agree on which way a hole turns.
fn outline(shapes: &Shapes, place: &Place) -> Outline {
    let rings: Outline = shapes
        .rings(place)
        .into_iter()
        .map(|ring| ring.into_iter().map(|(x, y)| [x, y]).collect())
        .collect();
    let around = |at: usize| {
        let first = rings.get(at).and_then(|ring| ring.first()).copied().unwrap_or_default();
        let others = rings.iter().enumerate().filter(|(other, _)| *other != at);
        others.filter(|(_, ring)| holds(ring, first)).count()
    };
    let mut turned: Vec<(usize, Vec<[f64; 2]>)> = Vec::with_capacity(rings.len());
    for (at, ring) in rings.iter().enumerate() {
        let depth = if rings.len() > MOST_NESTED { 0 } else { around(at) };
        let mut ring = ring.clone();
        if (twice_area(&ring) > 0.0) == (depth % 2 == 1) {
            ring.reverse();
        }
        turned.push((depth, ring));
    }
    // The first ring tells which way adds.
    turned.sort_by_key(|(depth, _)| *depth);
    turned.into_iter().map(|(_, ring)| ring).collect()
}

/// Each side of a ring.
fn sides(ring: &[[f64; 2]]) -> impl Iterator<Item = ([f64; 2], [f64; 2])> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// Twice the area of a ring, above 0 where it turns to the left.
fn twice_area(ring: &[[f64; 2]]) -> f64 {
    let [ox, oy] = ring.first().copied().unwrap_or_default();
    let cross =
        |([ax, ay], [bx, by]): ([f64; 2], [f64; 2])| (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
    sides(ring).map(cross).sum()
}

/// Whether a point lies within a ring: a line from it to the east crosses an odd number of sides.
fn holds(ring: &[[f64; 2]], [x, y]: [f64; 2]) -> bool {
    let crosses = |([ax, ay], [bx, by]): &([f64; 2], [f64; 2])| {
        (*ay > y) != (*by > y) && x < ax + (y - ay) / (by - ay) * (bx - ax)
    };
    sides(ring).filter(crosses).count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_takes_away_whichever_way_its_file_turned_it() {
        let square = |x: f64, size: f64| {
            vec![[x, x], [x + size, x], [x + size, x + size], [x, x + size], [x, x]]
        };
        let mut hole = square(4_001_000.0, 1_000.0);
        for _ in 0..2 {
            let file = serde_json::json!({"type": "FeatureCollection", "features": [{
                "type": "Feature", "properties": {"id": "A"},
                "geometry": {"type": "Polygon", "coordinates": [square(4_000_000.0, 3_000.0), hole]},
            }]});
            let taken = ::publish::shape::read(file.to_string().as_bytes(), None).unwrap();
            let places: Vec<&Place> = taken.shapes.places().iter().collect();
            let found = land(&taken.shapes, &places).unwrap();
            assert!((found.areas[0] - 8e6).abs() < 1e4, "{:?}", found.areas);
            hole.reverse();
        }
    }
}
