//! What is drawn: the same from the same seed, whatever the threads, and with known means.

use std::num::NonZeroUsize;

use segregation::{
    Asked, Draft, Measure, Neighbourhoods, NoTest, NoValue, NullModel, Randomisation, Settings,
    TwoCities, measure, test_difference, test_measures,
};

use crate::{city, draft, worked};

fn summed(measure: Measure) -> bool {
    !measure.is_spatial()
        && !measure.is_drawn()
        && measure != Measure::DensityCorrectedDissimilarity
}

/// Thirty places with few people, the groups spread unevenly, and some people of no group.
fn town(rest: f64) -> Neighbourhoods {
    let rows: Vec<Vec<f64>> = (0..30_u32)
        .map(|i| vec![f64::from(i % 7), f64::from(i * 13 % 11), f64::from(20 + i % 5)])
        .collect();
    let totals = rows.iter().map(|row| row.iter().sum::<f64>() + rest).collect();
    let rows: Vec<&[f64]> = rows.iter().map(Vec::as_slice).collect();
    city(Draft { totals: Some(totals), ..draft(&rows) })
}

const SOME: Randomisation = Randomisation { draws: 400, seed: 5, confidence: 0.9 };

fn threads(n: usize) -> NonZeroUsize {
    NonZeroUsize::new(n).unwrap()
}

#[test]
fn threads_change_no_answer_and_seeds_do() {
    let asked = Asked::everything(3, summed);
    let usual = Settings::default();
    let models = [NullModel::Evenness, NullModel::Systematic, NullModel::Bootstrap];
    for (town, model) in [town(0.0), town(4.0)].iter().flat_map(|t| models.map(|m| (t, m))) {
        let run = |seed, n| {
            let randomisation = Randomisation { draws: 30, seed, ..SOME };
            test_measures(town, &asked, &usual, model, randomisation, threads(n))
        };
        assert_eq!(run(1, 1), run(1, 3), "{model:?}");
        assert_ne!(run(1, 1), run(2, 1), "{model:?}");
    }
}

#[test]
fn expected_values_are_those_of_the_theory() {
    // Under evenness V is chi-squared over T: its mean is (n − 1)/(T − 1), nearly (n − 1)/T.
    for town in [town(0.0), town(4.0)] {
        let n = town.len() as f64 - 1.0;
        for model in [NullModel::Evenness, NullModel::Systematic] {
            for group in 0..3 {
                let asked = [Asked::of_group(Measure::CorrelationRatio, group)];
                let tested =
                    test_measures(&town, &asked, &Settings::default(), model, SOME, threads(1));
                let tested = tested[0].unwrap();
                let expected = n / (town.people() - 1.0);
                assert!((tested.expected / expected - 1.0).abs() < 0.06, "{model:?} {tested:?}");
            }
        }
    }
}

#[test]
fn an_uneven_town_surprises_and_a_drawn_one_seldom() {
    let asked = [Asked::of_group(Measure::Dissimilarity, 0)];
    let usual = Settings::default();
    let uneven = city(draft(&[&[50.0, 10.0], &[5.0, 60.0], &[0.0, 0.0]]));
    let tested =
        test_measures(&uneven, &asked, &usual, NullModel::Evenness, SOME, threads(2))[0].unwrap();
    let surprise = tested.surprise.unwrap();
    assert_eq!(surprise.above, 1.0 / 401.0);
    assert!(tested.high < tested.value && tested.low < tested.expected);
    let even = city(draft(&[&[10.0, 50.0], &[10.0, 50.0]]));
    let tested =
        test_measures(&even, &asked, &usual, NullModel::Systematic, SOME, threads(2))[0].unwrap();
    assert_eq!(tested.surprise.unwrap().above, 1.0);
}

#[test]
fn what_cannot_be_tested_is_said() {
    let town = town(0.0);
    let usual = Settings::default();
    let only = |city: &Neighbourhoods, asked, model, randomisation| {
        test_measures(city, &[Asked::of_group(asked, 0)], &usual, model, randomisation, threads(1))
            [0]
    };
    let d = Measure::Dissimilarity;
    assert_eq!(only(&town, d, NullModel::Permutation, SOME), Err(NoTest::NothingMoves));
    let modified = Measure::ModifiedGini;
    assert_eq!(only(&town, modified, NullModel::Evenness, SOME), Err(NoTest::IsDrawn));
    let none = Randomisation { draws: 1, ..SOME };
    assert_eq!(only(&town, d, NullModel::Evenness, none), Err(NoTest::Draws));
    let sure = Randomisation { confidence: 1.0, ..SOME };
    assert_eq!(only(&town, d, NullModel::Evenness, sure), Err(NoTest::Confidence));
    let broken = city(draft(&[&[1.5, 2.0], &[1.0, 7.0]]));
    let refused = only(&broken, d, NullModel::Evenness, SOME);
    assert_eq!(refused, Err(NoTest::NoValue(NoValue::NotWhole)));
    let mapped = city(worked());
    let delta = only(&mapped, Measure::Delta, NullModel::Bootstrap, SOME);
    assert_eq!(delta, Err(NoTest::TearsTheMap));
    let moved = only(&mapped, Measure::Delta, NullModel::Permutation, SOME).unwrap();
    assert_eq!((moved.low, moved.high), (0.0, 0.5));
}

#[test]
fn a_difference_of_alike_cities_is_chance_and_of_unlike_ones_not() {
    let asked =
        [Asked::of_group(Measure::Dissimilarity, 0), Asked::of_all(Measure::MultigroupGini)];
    let usual = Settings::default();
    let of = |rows: &[[f64; 2]]| {
        let rows: Vec<&[f64]> = rows.iter().map(<[f64; 2]>::as_slice).collect();
        city(draft(&rows))
    };
    let even: Vec<[f64; 2]> = (0..40).map(|i| [f64::from(18 + i % 5), 80.0]).collect();
    let uneven: Vec<[f64; 2]> = (0..40).map(|i| [f64::from(i % 2 * 40), 80.0]).collect();
    let (even, uneven) = (of(&even), of(&uneven));
    for model in [TwoCities::RandomLabel, TwoCities::Bootstrap] {
        let run =
            |one, other, n| test_difference([one, other], &asked, &usual, model, SOME, threads(n));
        assert_eq!(run(&even, &uneven, 1), run(&even, &uneven, 2));
        for tested in run(&uneven, &even, 2) {
            let tested = tested.unwrap();
            assert!(tested.value > 0.3 && tested.surprise.unwrap().two_sided < 0.02, "{tested:?}");
        }
        for tested in run(&even, &even, 2) {
            let tested = tested.unwrap();
            assert!(tested.value == 0.0 && tested.surprise.unwrap().two_sided > 0.5, "{tested:?}");
            assert!(tested.low <= 0.0 && tested.high >= 0.0);
        }
    }
    let others = test_difference(
        [&even, &town(0.0)],
        &asked,
        &usual,
        TwoCities::Bootstrap,
        SOME,
        threads(1),
    );
    assert_eq!(others[0], Err(NoTest::OtherGroups));
}

#[test]
fn corrections_take_away_what_chance_gives() {
    // A town drawn by lot: D is 0.2 or so, and what is left of it near 0.
    let town = town(0.0);
    let settings = Settings { draws: 300, ..Settings::default() };
    let value = |asked| measure(&town, Asked::of_group(asked, 2), &settings).value().unwrap();
    let d = value(Measure::Dissimilarity);
    for corrected in [
        Measure::ModifiedDissimilarity,
        Measure::BiasCorrectedDissimilarity,
        Measure::DensityCorrectedDissimilarity,
    ] {
        assert!(value(corrected) < d, "{corrected:?}");
    }
    assert!(value(Measure::ModifiedGini) < value(Measure::Gini));
    let asked = [Asked::of_group(Measure::Dissimilarity, 2)];
    let null =
        test_measures(&town, &asked, &settings, NullModel::Evenness, SOME, threads(1))[0].unwrap();
    let expected = if d >= null.expected {
        (d - null.expected) / (1.0 - null.expected)
    } else {
        d / null.expected - 1.0
    };
    assert!((value(Measure::ModifiedDissimilarity) - expected).abs() < 0.02);
}
