//! Likeness: which cities are alike, so that a comparison between them means something.
//!
//! A city of 15,000 learns little from a capital. Cities are set beside each other by what shapes
//! their task: how many people live there, how densely, and how many of them are newcomers. For
//! sizes and densities what counts is how many *times* larger, for shares how many *points* more:
//!
//! - size: |ln(a / b)|, density: |ln(a / b)|, share: |a − b| / 10 points
//! - distance = the mean of those that both cities know; half a step more for another kind of
//!   settlement
//!
//! Worked example: 15,000 and 30,000 people are ln 2 = 0.69 apart, shares of 4 % and 12 % 0.8; the
//! distance is (0.69 + 0.8) / 2 = 0.75. A city that is twice as large in one thing and alike in the
//! others is closer than one that differs a little in everything only if it really is.
//!
//! Without a size of both, cities are not compared. Nothing is guessed for what is not known, and
//! how many things were compared is told.

/// What is known of a city.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Facts {
    /// How many people live there.
    pub population: Option<f64>,
    /// How large it is, in square kilometres.
    pub area_km2: Option<f64>,
    /// The share of newcomers in percent, counted alike in all cities that are compared.
    pub newcomers_percent: Option<f64>,
    /// The class of its urbanisation, 1 to 3.
    pub urbanisation: Option<u8>,
}

impl Facts {
    /// People for each square kilometre.
    #[must_use]
    pub fn density(&self) -> Option<f64> {
        self.population.zip(self.area_km2.filter(|a| *a > 0.0)).map(|(people, area)| people / area)
    }
}

/// How far a city is from another, and in what.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Likeness {
    /// The distance; 0 where nothing differs.
    pub distance: f64,
    /// The other's people over the city's.
    pub times_people: f64,
    /// The other's density over the city's, where both are known.
    pub times_density: Option<f64>,
    /// The other's share of newcomers minus the city's, in percentage points, where both are known.
    pub points_more: Option<f64>,
    /// Whether both are of the same kind of settlement, where that is known.
    pub is_same_kind: Option<bool>,
    /// How many of size, density and share were compared.
    pub compared: u8,
}

/// One step for a share: ten percentage points weigh as much as 2.7 times the people.
const POINTS: f64 = 10.0;
/// How much another kind of settlement weighs.
const OTHER_KIND: f64 = 0.5;

/// How alike another city is; `None` when a size is not known.
#[must_use]
pub fn likeness(city: &Facts, other: &Facts) -> Option<Likeness> {
    let times = |a: Option<f64>, b: Option<f64>| {
        let (a, b) = (a.filter(|a| *a > 0.0)?, b.filter(|b| *b > 0.0)?);
        Some(b / a)
    };
    let times_people = times(city.population, other.population)?;
    let times_density = times(city.density(), other.density());
    let points_more =
        city.newcomers_percent.zip(other.newcomers_percent).map(|(mine, theirs)| theirs - mine);
    let parts = [
        Some(times_people.ln().abs()),
        times_density.map(|times| times.ln().abs()),
        points_more.map(|points| points.abs() / POINTS),
    ];
    let known: Vec<f64> = parts.into_iter().flatten().collect();
    let compared = u8::try_from(known.len()).unwrap_or(u8::MAX);
    let is_same_kind = city.urbanisation.zip(other.urbanisation).map(|(a, b)| a == b);
    let kind = if is_same_kind == Some(false) { OTHER_KIND } else { 0.0 };
    let distance = known.iter().sum::<f64>() / f64::from(compared) + kind;
    Some(Likeness { distance, times_people, times_density, points_more, is_same_kind, compared })
}

/// The others that can be compared, the most alike first; equal ones in the order given.
pub fn nearest<K>(
    city: &Facts,
    others: impl IntoIterator<Item = (K, Facts)>,
) -> Vec<(K, Likeness)> {
    let alike = |(key, facts): (K, Facts)| Some((key, likeness(city, &facts)?));
    let mut all: Vec<(K, Likeness)> = others.into_iter().filter_map(alike).collect();
    all.sort_by(|a, b| a.1.distance.total_cmp(&b.1.distance));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn city(population: f64, area: f64, share: f64) -> Facts {
        Facts {
            population: Some(population),
            area_km2: Some(area),
            newcomers_percent: Some(share),
            urbanisation: Some(2),
        }
    }

    #[test]
    fn the_worked_example_holds() {
        let unknown_area = |people, share| Facts { area_km2: None, ..city(people, 1.0, share) };
        let found = likeness(&unknown_area(15_000.0, 4.0), &unknown_area(30_000.0, 12.0)).unwrap();
        assert!((found.distance - 0.746_573_59).abs() < 1e-6, "{found:?}");
        assert_eq!((found.times_people, found.compared), (2.0, 2));
    }

    #[test]
    fn the_most_alike_come_first_and_those_of_unknown_size_not_at_all() {
        let ours = city(15_000.0, 20.0, 5.0);
        let village = Facts { urbanisation: Some(3), ..ours };
        let others = [
            ("capital", city(600_000.0, 300.0, 20.0)),
            ("village", village),
            ("twin", ours),
            ("unknown", Facts { population: None, ..ours }),
        ];
        let order: Vec<&str> = nearest(&ours, others).into_iter().map(|(key, _)| key).collect();
        assert_eq!(order, ["twin", "village", "capital"]);
    }

    proptest! {
        #[test]
        fn likeness_is_mutual(a in (1.0..1e6, 1.0..1e3, 0.0..50.0), b in (1.0..1e6, 1.0..1e3, 0.0..50.0)) {
            let (a, b) = (city(a.0, a.1, a.2), city(b.0, b.1, b.2));
            let (there, back) = (likeness(&a, &b).unwrap(), likeness(&b, &a).unwrap());
            prop_assert!((there.distance - back.distance).abs() < 1e-9);
            prop_assert!(likeness(&a, &a).unwrap().distance == 0.0);
        }
    }
}
