//! How long the measures take: a made city, as JSON lines.
//!
//! `segregation_speed [neighbourhoods] [groups] [draws] [threads] [neighbourhoods of clustering] [models]`; with no
//! neighbourhoods of clustering nothing is measured on the map. `bench/segregation_speed.py` sets the peer
//! beside it, `tests/outsiders/speed.py` the peer alone, value by value, on a map too.

use std::num::NonZeroUsize;
use std::time::Instant;

use segregation::{
    Asked, Centre, Dimension, Draft, Kernel, Measure, Neighbourhoods, NullModel, Randomisation,
    Settings, Surroundings, measure_all, test_measures,
};

/// A small generator that the script in Python writes as well.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> f64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % bound) as f64
    }
}

/// Groups of falling size, up to 160 people of each in a place; one place in fifty is empty.
fn city(n: usize, groups: usize) -> Neighbourhoods {
    let mut chance = Chance(42);
    let mut counts = Vec::new();
    for i in 0..n {
        let row: Vec<f64> = (0..groups).map(|k| chance.below(40 + 120 * (k as u64 + 1))).collect();
        counts.push(if i % 50 == 7 { vec![0.0; groups] } else { row });
    }
    let width = (n as f64).sqrt().ceil() as usize;
    let places = (0..n).map(|i| [(i % width) as f64 * 100.0, (i / width) as f64 * 100.0]);
    let draft = Draft {
        names: (0..n).map(|i| format!("n{i}")).collect(),
        groups: (0..groups).map(|k| format!("g{k}")).collect(),
        counts,
        centroids: Some(
            places.map(|[x, y]| [x + chance.below(50), y + chance.below(50)]).collect(),
        ),
        areas: Some((0..n).map(|i| 5_000.0 + (i * 7_919 % n) as f64).collect()),
        ..Draft::default()
    };
    Neighbourhoods::new(draft).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn timed<T>(what: &str, act: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = act();
    println!(r#"{{"what":"{what}","seconds":{:.3}}}"#, start.elapsed().as_secs_f64());
    result
}

fn is_summed(measure: Measure) -> bool {
    !measure.is_spatial()
        && !measure.is_drawn()
        && measure != Measure::DensityCorrectedDissimilarity
}

fn main() {
    let argument = |i: usize, usual: usize| {
        std::env::args().nth(i).and_then(|text| text.parse().ok()).unwrap_or(usual)
    };
    let (n, groups, draws) = (argument(1, 50_000), argument(2, 10), argument(3, 1_000));
    let threads = NonZeroUsize::new(argument(4, 2)).unwrap_or(NonZeroUsize::MIN);
    let settings = Settings {
        fading: Some(500.0),
        centre: Some(Centre::MeanOfPeople),
        surroundings: Some(Surroundings { kernel: Kernel::Triangular, radius: 500.0 }),
        ..Settings::default()
    };
    let made = city(n, groups);
    let summed = Asked::everything(groups, is_summed);
    let values = timed("sums once", || measure_all(&made, &summed, &settings, threads));
    println!(
        r#"{{"what":"gini of the first","value":{}}}"#,
        values.get(groups).and_then(|v| v.value()).unwrap_or(f64::NAN)
    );
    let models = [NullModel::Evenness, NullModel::Systematic, NullModel::Bootstrap];
    for model in models.into_iter().take(argument(6, 3)) {
        let randomisation = Randomisation { draws, ..Randomisation::default() };
        let tested = timed(&format!("{} measures, {draws} draws, {model:?}", summed.len()), || {
            test_measures(&made, &summed, &settings, model, randomisation, threads)
        });
        let value = tested.first().and_then(|t| t.as_ref().ok()).map_or(f64::NAN, |t| t.expected);
        println!(r#"{{"what":"expected of the first","value":{value}}}"#);
    }
    if argument(5, 50_000) == 0 {
        return;
    }
    let land = Asked::everything(groups, |m| {
        m.is_spatial() && !matches!(m.dimension(), Dimension::Clustering)
    });
    timed("land and surroundings", || measure_all(&made, &land, &settings, threads));
    let few = city(argument(5, 50_000), groups);
    let clustered = Asked::everything(groups, |m| matches!(m.dimension(), Dimension::Clustering));
    timed("clustering", || measure_all(&few, &clustered, &settings, threads));
}
