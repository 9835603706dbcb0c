//! What holds for any panel and any recipe.

use std::collections::BTreeMap;

use composite::*;
use proptest::prelude::*;

use crate::{draft, key, leaf, node, plain};

const INDICATORS: usize = 4;

fn figure() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        6 => (-50.0..50.0_f64).prop_map(Some),
        2 => (0..4_i8).prop_map(|x| Some(f64::from(x))),
        1 => Just(Some(1e15)),
        1 => Just(Some(1e-300)),
        2 => Just(None),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<Option<f64>>>> {
    prop::collection::vec(prop::collection::vec(figure(), INDICATORS), 2..14)
}

fn normalise() -> impl Strategy<Value = Normalise> {
    let cap = prop_oneof![Just(Cap::Open), Just(Cap::Cut)];
    prop_oneof![
        Just(Normalise::MinMax { low: 1.0, high: 100.0 }),
        Just(Normalise::MinMax { low: 0.0, high: 1.0 }),
        Just(Normalise::ZScore { mean: 0.0, deviation: 1.0 }),
        Just(Normalise::Scaled { from: -1.0, to: 1.0, factor: 1.0 }),
        Just(Normalise::Rank),
        Just(Normalise::Borda),
        Just(Normalise::PercentileRank),
        Just(Normalise::DistanceToMax),
        cap.clone().prop_map(|cap| Normalise::DistanceToReference { unit: "town 2".into(), cap }),
        cap.clone().prop_map(|cap| Normalise::DistanceToTarget { target: 40.0, cap }),
        Just(Normalise::FractionOfBest),
        cap.prop_map(|cap| Normalise::Goalposts { low: 0.0, high: 10.0, scale: 100.0, cap }),
    ]
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![
        Just(Method::Arithmetic),
        Just(Method::Geometric),
        Just(Method::Harmonic),
        Just(Method::Copeland),
        (-20.0..20.0_f64).prop_map(|exponent| Method::Power { exponent }),
    ]
}

fn treat() -> impl Strategy<Value = Treat> {
    let then = prop_oneof![Just(Then::Nothing), Just(Then::Log), Just(Then::LogBySkew)];
    let rules = (0..6_u32, then).prop_map(|(winsorise, then)| {
        Treat::Outliers(Outliers { skewness: 0.5, kurtosis: 0.5, winsorise, then })
    });
    prop_oneof![Just(Treat::None), rules]
}

fn recipe() -> impl Strategy<Value = Recipe> {
    let impute = prop_oneof![Just(Impute::None), Just(Impute::Mean), Just(Impute::Median)];
    let numbers = (prop::collection::vec(0.0..5.0_f64, INDICATORS), 0.0..1.0_f64, 0.0..0.9_f64);
    (impute, treat(), normalise(), normalise(), (method(), method()), numbers).prop_map(
        |(impute, treat, usual, other, (inner, outer), (weights, enough, share))| {
            let mut parts: Vec<Part> = (1..)
                .zip(&weights)
                .map(|(at, weight)| {
                    Part::Indicator(Leaf { weight: *weight, ..leaf(&format!("i{at}")) })
                })
                .collect();
            if let Part::Indicator(first) = &mut parts[0] {
                first.normalise = Some(other);
            }
            let lower = parts.split_off(2);
            parts.push(Part::Node(Node { method: inner, enough, ..node("inner", lower) }));
            let whole = Node { method: outer, ..node("whole", parts) };
            let screen = Screen::ByAvailability { share };
            Recipe { screen, impute, treat, normalise: usual, ..plain(whole) }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_that_is_no_number_comes_out(rows in rows(), recipe in recipe(), seed: u64) {
        let Ok(panel) = draft(&rows).check() else { return Ok(()) };
        let Ok(index) = build(&panel, &recipe) else { return Ok(()) };
        let columns = index.nodes.iter().chain([&index.whole]).map(|node| &node.scores);
        for score in columns.flatten().flatten() {
            prop_assert!(score.is_finite());
        }
        for importance in index.importances() {
            prop_assert!(importance.effective_weight.is_finite());
            prop_assert!(importance.correlation.is_none_or(|r| r.abs() <= 1.0));
        }
        for relation in [Relation::Linear, Relation::ByRank] {
            let rows = index.correlations(relation).rows;
            prop_assert!(rows.iter().flatten().flatten().all(|r| r.abs() <= 1.0));
        }
        for consistency in index.consistencies() {
            prop_assert!(consistency.alpha.is_none_or(f64::is_finite));
        }
        if let Some(principal) = index.principal(&key("whole")) {
            let sum: f64 = principal.components.iter().map(|c| c.explained).sum();
            prop_assert!((sum - 1.0).abs() < 1e-9);
        }
        prop_assert_eq!(&build(&panel, &recipe).unwrap(), &index);
        let same = index.reweigh(&BTreeMap::new()).unwrap();
        prop_assert_eq!(same.whole, index.whole);
        let variations = [Variation::Weights { node: None, within: 0.5 }];
        let design = Design { runs: 5, seed, again: 3, ..Design::default() };
        let doubt = uncertainty(&panel, &recipe, &variations, &design).unwrap();
        prop_assert_eq!(doubt.made + doubt.failed.iter().map(|f| f.runs).sum::<usize>(), 5);
    }

    #[test]
    fn means_lie_between_worst_and_best_and_in_their_order(rows in rows(), exponent in 0.1..5.0_f64) {
        let Ok(panel) = draft(&rows).check() else { return Ok(()) };
        let parts = (1..=INDICATORS).map(|at| Part::Indicator(leaf(&format!("i{at}")))).collect();
        let mut recipe = plain(node("whole", parts));
        recipe.normalise = Normalise::MinMax { low: 1.0, high: 100.0 };
        let mut last: Option<Vec<Option<f64>>> = None;
        let powers = [-exponent, 0.0, exponent, exponent + 1.0];
        for exponent in powers {
            recipe.whole.method = Method::Power { exponent };
            let scores = build(&panel, &recipe).unwrap().whole.scores;
            for (at, score) in scores.iter().enumerate() {
                let Some(score) = score else { continue };
                prop_assert!((1.0 - 1e-9..=100.0 + 1e-9).contains(score));
                let before = last.as_ref().and_then(|last| last[at]).unwrap_or(*score);
                prop_assert!(before <= score + 1e-9, "a higher power gives no lower mean");
            }
            last = Some(scores);
        }
    }

    #[test]
    fn the_order_of_units_makes_no_difference(rows in rows(), recipe in recipe()) {
        let Ok(panel) = draft(&rows).check() else { return Ok(()) };
        let mut turned = draft(&rows);
        turned.units.reverse();
        turned.rows.reverse();
        let turned = turned.check().unwrap();
        match (build(&panel, &recipe), build(&turned, &recipe)) {
            (Ok(one), Ok(other)) => {
                let back = other.whole.scores.iter().rev();
                for (a, b) in one.whole.scores.iter().zip(back) {
                    let close = match (a, b) {
                        (Some(a), Some(b)) => (a - b).abs() <= 1e-6 * a.abs().max(1.0),
                        (a, b) => a == b,
                    };
                    prop_assert!(close, "{:?} {:?}", a, b);
                }
            }
            (Err(_), Err(_)) => {}
            // Sums in another order may differ in the last bit, and with it whether 0 is reached.
            _ => {}
        }
    }

    #[test]
    fn recipes_read_back_from_json_and_differ_from_nothing(recipe in recipe()) {
        let json = serde_json::to_string(&recipe).unwrap();
        let again: Recipe = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&again, &recipe);
        prop_assert_eq!(differences(&recipe, &again), vec![]);
    }
}
