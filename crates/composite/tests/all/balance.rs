//! Weights by wished importance.

use std::collections::BTreeMap;

use crate::{key, node, panel, part, plain, told};
use composite::*;
use measure::Key;

/// Parts that vary alike and correlate by 0.6.
fn two() -> Index {
    let figures = panel(&[&[1.0, 2.0], &[2.0, 1.0], &[3.0, 4.0], &[4.0, 3.0]]);
    build(&figures, &plain(node("whole", vec![part("i1", 1.0), part("i2", 1.0)]))).unwrap()
}

fn wishes(all: &[(&str, f64)]) -> BTreeMap<Key, f64> {
    all.iter().map(|(name, wish)| (key(name), *wish)).collect()
}

#[test]
fn the_worked_example_holds() {
    let found = two().balance(&key("whole"), &wishes(&[("i1", 0.6), ("i2", 0.4)])).unwrap();
    let [a, b] = [0.6_f64.sqrt(), 0.4_f64.sqrt()];
    let [v, w] = [a - 0.6 * b, b - 0.6 * a];
    assert!((found.parts[0].weight - v / (v + w)).abs() < 1e-6, "{found:?}");
    assert!((found.parts[0].weight - 0.702).abs() < 1e-3);
    assert!(found.gap < 1e-8);
    assert_eq!((found.parts[0].wished, found.parts[1].wished), (0.6, 0.4));
}

#[test]
fn equal_importance_is_what_is_wished_unless_told() {
    let figures = panel(&[&[1.0, 9.0, 1.0], &[2.0, 1.0, 3.0], &[3.0, 3.0, 2.0], &[4.0, 4.0, 4.0]]);
    let whole = node("whole", ["i1", "i2", "i3"].map(|name| part(name, 1.0)).into());
    let index = build(&figures, &plain(whole)).unwrap();
    let found = index.balance(&key("whole"), &BTreeMap::new()).unwrap();
    assert!(found.gap < 1e-6, "{found:?}");
    assert!(found.parts.iter().all(|part| (part.share - 1.0 / 3.0).abs() < 1e-6));
    let weights = found.parts.iter().map(|part| (part.key.clone(), part.weight)).collect();
    let again = index.reweigh(&weights).unwrap().whole.scores;
    let kept = relate::correlation(&index.indicators[1].normalised, &again, Relation::Linear);
    assert!((kept.unwrap() - found.parts[1].correlation.unwrap()).abs() < 1e-9);
}

#[test]
fn a_wish_that_cannot_be_met_is_told() {
    // Two parts that go together by 0.6 share at least 0.36 to 1 of each other's importance.
    let found = two().balance(&key("whole"), &wishes(&[("i1", 99.0), ("i2", 1.0)])).unwrap();
    assert!(found.gap > 0.2 && found.parts[0].weight > 0.99, "{found:?}");
    let found = two().balance(&key("whole"), &wishes(&[("i2", 0.0)])).unwrap();
    assert_eq!(found.parts[1].weight, 0.0);
}

#[test]
fn what_is_no_wish_is_refused_at_once() {
    let wrong = wishes(&[("i1", -1.0), ("i7", 1.0), ("i2", f64::NAN)]);
    let expected = [
        "index-bad-weight at wished/i1",
        "index-bad-weight at wished/i2",
        "index-unknown-part at wished/i7",
    ];
    assert_eq!(told(two().balance(&key("whole"), &wrong).unwrap_err()), expected);
    assert_eq!(
        told(two().balance(&key("i1"), &wishes(&[])).unwrap_err()),
        ["index-unknown-part at node"]
    );
    let nothing = two().balance(&key("whole"), &wishes(&[("i1", 0.0), ("i2", 0.0)]));
    assert_eq!(told(nothing.unwrap_err()), ["index-no-weight at nodes/whole"]);
}
