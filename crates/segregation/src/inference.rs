//! How far a value may be chance: the same measure of a thousand cities drawn by a model.
//!
//! A small group is never spread evenly. Whether D = 0.2 says anything is seen beside the D of
//! cities in which people draw their neighbourhood by lot.
//!
//! With R draws, of which *a* are at least as high as the value and *b* at most as high:
//! above = (1 + a)/(1 + R), below = (1 + b)/(1 + R), and two-sided twice the smaller, at most 1.
//! The found city counts as one draw, so that no p-value is 0 (B. Phipson and G. K. Smyth,
//! "Permutation P-values Should Never Be Zero", Statistical Applications in Genetics and Molecular
//! Biology 9 (2010), article 39). Limits are quantiles of the draws, linear between two.
//!
//! The same seed gives the same answer on every machine, with any number of threads: each draw has
//! a stream of its own.
//!
//! It does not test measures that are drawn themselves (the modified ones and the bias-corrected D):
//! test D and G. A permutation moves no measure without a map, and a bootstrap tears the map.
//!
//! Draws themselves use nothing but sums, products and square roots, so they are alike to the last bit
//! everywhere; logarithms of values may differ in it between systems.
//!
//! **Cost.** Each draw costs as much as all measures asked. Those without a map are sums and a
//! sorting; those of clustering cost n² each
//! time. Kept are 16 bytes for each draw and measure.

use std::num::NonZeroUsize;

use serde::{Deserialize, Serialize};

use crate::answer::{Asked, Desk, measure_all};
use crate::chance::Stream;
use crate::clustering::is_of_clustering;
use crate::draws::{Drawer, NullModel};
use crate::neighbourhoods::Neighbourhoods;
use crate::outcome::{NoValue, Outcome};
use crate::settings::{MOST_DRAWS, Settings};
use crate::sums::Terms;

/// The most pairs of neighbourhoods that all draws together may walk over: some hours.
pub const MOST_PAIRS: f64 = 1e12;

/// How often to draw, and from where.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Randomisation {
    /// How often: 2 to [`MOST_DRAWS`].
    pub draws: usize,
    /// Where chance begins.
    pub seed: u64,
    /// Which part of the draws the limits hold, above 0 and below 1, such as 0.95.
    pub confidence: f64,
}

impl Default for Randomisation {
    fn default() -> Self {
        Self { draws: 999, seed: 1, confidence: 0.95 }
    }
}

/// What the draws say of a value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tested {
    /// The value of the city itself.
    pub value: f64,
    /// The mean of the draws.
    pub expected: f64,
    /// The lower limit of the middle part of the draws.
    pub low: f64,
    /// The upper limit.
    pub high: f64,
    /// How many draws had a value.
    pub draws: usize,
    /// How surprising the value is; none for a bootstrap, which is no city without segregation.
    pub surprise: Option<Surprise>,
}

/// The part of draws at least as far out: p-values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surprise {
    /// At least as high.
    pub above: f64,
    /// At most as high.
    pub below: f64,
    /// As far out on either side.
    pub two_sided: f64,
}

/// Why there is no test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum NoTest {
    /// The number of draws is not 2 to 10,000.
    Draws,
    /// The confidence is not between 0 and 1.
    Confidence,
    /// The measure itself has no value, or the city cannot be drawn.
    NoValue(NoValue),
    /// The measure is drawn itself.
    IsDrawn,
    /// The measure knows no map, so changing places changes nothing.
    NothingMoves,
    /// The measure needs the map, which drawing neighbourhoods anew tears.
    TearsTheMap,
    /// Fewer than two draws had a value.
    NothingDrawn,
    /// The two cities do not have the same groups.
    OtherGroups,
    /// Walking over all pairs of neighbourhoods in every draw would be more than [`MOST_PAIRS`] pairs.
    TooManyPairs,
}

impl From<NoValue> for NoTest {
    fn from(reason: NoValue) -> Self {
        Self::NoValue(reason)
    }
}

impl Randomisation {
    /// Whether it can be done.
    pub(crate) fn check(&self) -> Result<(), NoTest> {
        if !(2..=MOST_DRAWS).contains(&self.draws) {
            return Err(NoTest::Draws);
        }
        let is_fit = self.confidence > 0.0 && self.confidence < 1.0;
        is_fit.then_some(()).ok_or(NoTest::Confidence)
    }

    /// Mean and limits of draws, which are sorted.
    pub(crate) fn describe(&self, value: f64, drawn: &mut [f64]) -> Result<Tested, NoTest> {
        if drawn.len() < 2 {
            return Err(NoTest::NothingDrawn);
        }
        drawn.sort_unstable_by(f64::total_cmp);
        let outside = f64::midpoint(-self.confidence, 1.0);
        Ok(Tested {
            value,
            expected: drawn.iter().sum::<f64>() / drawn.len() as f64,
            low: quantile(drawn, outside),
            high: quantile(drawn, 1.0 - outside),
            draws: drawn.len(),
            surprise: None,
        })
    }
}

/// The quantile of sorted figures, linear between two (type 7 of Hyndman and Fan).
pub(crate) fn quantile(sorted: &[f64], part: f64) -> f64 {
    let place = part.clamp(0.0, 1.0) * sorted.len().saturating_sub(1) as f64;
    let at = |i: usize| sorted.get(i).copied();
    let low = at(place.floor() as usize).unwrap_or(f64::NAN);
    let high = at(place.ceil() as usize).unwrap_or(low);
    low + (high - low) * place.fract()
}

/// How surprising a value is among sorted draws.
fn surprise(value: f64, sorted: &[f64]) -> Surprise {
    let below = sorted.partition_point(|drawn| *drawn <= value);
    let above = sorted.len() - sorted.partition_point(|drawn| *drawn < value);
    let part = |count: usize| (count as f64 + 1.0) / (sorted.len() as f64 + 1.0);
    let (above, below) = (part(above), part(below));
    Surprise { above, below, two_sided: (2.0 * above.min(below)).min(1.0) }
}

/// Tests many measures of a city with the same draws, in the order asked.
///
/// # Errors
/// For each measure, why there is no test of it.
pub fn test_measures(
    city: &Neighbourhoods,
    asked: &[Asked],
    settings: &Settings,
    model: NullModel,
    randomisation: Randomisation,
    threads: NonZeroUsize,
) -> Vec<Result<Tested, NoTest>> {
    let refuse = |reason: NoTest| asked.iter().map(|_| Err(reason)).collect();
    if let Err(reason) = randomisation.check() {
        return refuse(reason);
    }
    let drawer = match Drawer::new(city, model) {
        Ok(drawer) => drawer,
        Err(reason) => return refuse(reason.into()),
    };
    let values = asked.iter().zip(measure_all(city, asked, settings, threads));
    let found =
        values.map(|(asked, value)| match has_too_many_pairs(city, *asked, randomisation) {
            true => Err(NoTest::TooManyPairs),
            false => testable(*asked, value, model),
        });
    let found: Vec<Result<f64, NoTest>> = found.collect();
    let fit = fit(asked, &found);
    let terms = terms_for(city, settings);
    let drawn = draw_all(randomisation.draws, threads, |numbers| {
        let mut desk = Desk::new(&fit, settings, terms.clone(), NonZeroUsize::MIN);
        let mut sheet = city.clone();
        let draw = |number: usize| {
            drawer.draw(&mut Stream::new(randomisation.seed, number as u64), &mut sheet);
            desk.answer(&sheet)
        };
        numbers.map(draw).collect()
    });
    // A bootstrap is no city without segregation, so nothing about it surprises.
    let is_null = model != NullModel::Bootstrap;
    judge(found, drawn, randomisation, |value| is_null.then_some(value))
}

/// Those of the measures asked that can be tested.
pub(crate) fn fit(asked: &[Asked], found: &[Result<f64, NoTest>]) -> Vec<Asked> {
    let pairs = asked.iter().zip(found);
    pairs.filter(|(_, found)| found.is_ok()).map(|(asked, _)| *asked).collect()
}

/// Holds each value that was found against its draws; what may surprise is `against` of the value.
pub(crate) fn judge(
    found: Vec<Result<f64, NoTest>>,
    drawn: Vec<Vec<f64>>,
    randomisation: Randomisation,
    against: impl Fn(f64) -> Option<f64>,
) -> Vec<Result<Tested, NoTest>> {
    let mut columns = drawn.into_iter();
    let mut judge = |value: f64| {
        let mut drawn = columns.next().unwrap_or_default();
        let tested = randomisation.describe(value, &mut drawn)?;
        Ok(Tested { surprise: against(value).map(|value| surprise(value, &drawn)), ..tested })
    };
    found.into_iter().map(|value| value.and_then(&mut judge)).collect()
}

/// The value, if the model can say anything of it.
fn testable(asked: Asked, value: Outcome, model: NullModel) -> Result<f64, NoTest> {
    match (value, model) {
        (Outcome::None(reason), _) => Err(reason.into()),
        _ if asked.measure.is_drawn() => Err(NoTest::IsDrawn),
        (_, NullModel::Permutation) if !asked.measure.is_spatial() => Err(NoTest::NothingMoves),
        (_, NullModel::Bootstrap) if asked.measure.is_spatial() => Err(NoTest::TearsTheMap),
        (Outcome::Value(value), _) => Ok(value),
    }
}

/// Whether a measure walks over all pairs, and the draws over too many.
fn has_too_many_pairs(city: &Neighbourhoods, asked: Asked, randomisation: Randomisation) -> bool {
    let pairs = (city.len() as f64).powi(2) * randomisation.draws as f64;
    is_of_clustering(asked.measure) && pairs > MOST_PAIRS
}

/// A table where counts are whole, with room for neighbourhoods that grow in drawing.
pub(crate) fn terms_for(city: &Neighbourhoods, settings: &Settings) -> Terms {
    let most = city.totals().iter().copied().fold(0.0, f64::max);
    let grown = most + 10.0 * most.sqrt() + 10.0;
    if city.is_whole() {
        Terms::tabled(settings.atkinson, grown)
    } else {
        Terms::computed(settings.atkinson)
    }
}

/// Does draws side by side and gives, for each measure, its values in the order of the draws.
pub(crate) fn draw_all(
    draws: usize,
    threads: NonZeroUsize,
    work: impl Fn(&mut dyn Iterator<Item = usize>) -> Vec<Vec<Outcome>> + Sync,
) -> Vec<Vec<f64>> {
    let share = draws.div_ceil(threads.get()).max(1);
    let parts: Vec<Vec<Vec<Outcome>>> = std::thread::scope(|scope| {
        let starts = (0..draws).step_by(share);
        let spawn = |start: usize| {
            let work = &work;
            scope.spawn(move || work(&mut (start..(start + share).min(draws))))
        };
        let running: Vec<_> = starts.map(spawn).collect();
        // A fault in a thread is ours and must not pass as fewer draws.
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault))
        };
        running.into_iter().map(join).collect()
    });
    let rows: Vec<Vec<Outcome>> = parts.into_iter().flatten().collect();
    let width = rows.first().map_or(0, Vec::len);
    let column = |k: usize| rows.iter().filter_map(|row| row.get(k)?.value()).collect();
    (0..width).map(column).collect()
}
