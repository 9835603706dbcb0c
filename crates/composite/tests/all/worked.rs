//! Small indices with every number worked out by hand.

use std::collections::BTreeMap;

use crate::{draft, key, leaf, node, panel, part, plain, told};
use composite::{treat::Done, *};

/// Three towns; the second has no figure for unemployment.
fn towns() -> Panel {
    let rows = [vec![Some(50.0), Some(8.0)], vec![Some(60.0), None], vec![Some(70.0), Some(4.0)]];
    let mut towns = draft(&rows);
    towns.indicators[1].direction = Direction::LowerIsBetter;
    towns.check().unwrap()
}

#[test]
fn the_example_of_building_holds_and_tells_what_happened() {
    let whole = node("whole", vec![part("i1", 2.0), part("i2", 1.0)]);
    let recipe = Recipe { impute: Impute::Mean, ..plain(whole) };
    let index = build(&towns(), &recipe).unwrap();
    assert_eq!(index.whole.scores, [Some(0.0), Some(50.0), Some(100.0)]);
    assert_eq!(index.whole.ranks, [Some(3), Some(2), Some(1)]);
    let idle = index.indicator(&key("i2")).unwrap();
    let cell = idle.cell(1).unwrap();
    assert_eq!((cell.given, cell.imputed, cell.normalised), (None, Some(6.0), Some(50.0)));
    assert_eq!(cell.happened, [Happened::Imputed]);
    assert_eq!(idle.cell(0).unwrap().happened, []);
    assert_eq!(idle.cell(3), None);
    assert_eq!(index.recipe, recipe);
}

#[test]
fn a_missing_part_lends_its_weight_to_the_others() {
    let mut recipe = plain(node("whole", vec![part("i1", 2.0), part("i2", 1.0)]));
    let index = build(&towns(), &recipe).unwrap();
    assert_eq!(index.whole.scores[1], Some(50.0), "employment alone");
    assert_eq!(index.indicators[1].cell(1).unwrap().happened, [Happened::StaysMissing]);
    recipe.whole.enough = 0.6;
    let index = build(&towns(), &recipe).unwrap();
    assert_eq!((index.whole.scores[1], index.whole.ranks[1]), (None, None));
}

#[test]
fn units_without_enough_figures_are_left_out_and_named() {
    let mut recipe = plain(node("whole", vec![part("i1", 1.0), part("i2", 1.0)]));
    recipe.screen = Screen::ByAvailability { share: 0.75 };
    let index = build(&towns(), &recipe).unwrap();
    assert_eq!(index.units, ["town 1", "town 3"]);
    assert_eq!(index.left_out, [LeftOut { unit: "town 2".into(), share: 0.5 }]);
    assert_eq!(index.whole.scores, [Some(0.0), Some(100.0)]);
}

/// Each node has a method of its own. By hand, of min-max scores to 0 and 100:
/// first pillar, arithmetic 1 : 3 of (100, 20) = 40, of (0, 100) = 75, of (40, 0) = 10;
/// second pillar, one indicator by goalposts 0 and 50 times 100: 80, 20, 100;
/// whole, geometric: √(40 · 80) = 56.57, √(75 · 20) = 38.73, √(10 · 100) = 31.62.
#[test]
fn every_node_has_its_own_method_and_every_leaf_its_own_scale() {
    let figures = panel(&[&[10.0, 2.0, 40.0], &[0.0, 10.0, 10.0], &[4.0, 0.0, 60.0]]);
    let posts = Normalise::Goalposts { low: 0.0, high: 50.0, scale: 100.0, cap: Cap::Cut };
    let second = Part::Indicator(Leaf { normalise: Some(posts), ..leaf("i3") });
    let first = node("first", vec![part("i1", 1.0), part("i2", 3.0)]);
    let parts = vec![Part::Node(first), Part::Node(node("second", vec![second]))];
    let recipe = plain(Node { method: Method::Geometric, ..node("whole", parts) });
    let index = build(&figures, &recipe).unwrap();
    let first = &index.node(&key("first")).unwrap().scores;
    assert_eq!(first[..], [Some(40.0), Some(75.0), Some(10.0)]);
    for (found, expected) in index.whole.scores.iter().zip([3200.0, 1500.0, 1000.0]) {
        assert!((found.unwrap() - f64::sqrt(expected)).abs() < 1e-12);
    }
    let weights: Vec<f64> = index.importances().iter().map(|i| i.effective_weight).collect();
    assert_eq!(weights, [0.125, 0.375, 0.5]);
    let shares: f64 = index.importances().iter().filter_map(|i| i.share).sum();
    assert!((shares - 1.0).abs() < 1e-12);
}

#[test]
fn other_weights_give_what_building_anew_would() {
    let figures = panel(&[&[10.0, 2.0, 40.0], &[0.0, 10.0, 10.0], &[4.0, 0.0, 60.0]]);
    let first = Part::Node(node("first", vec![part("i1", 1.0), part("i2", 3.0)]));
    let mut recipe = plain(node("whole", vec![first, part("i3", 1.0)]));
    let index = build(&figures, &recipe).unwrap();
    let weights = BTreeMap::from([(key("first"), 0.25), (key("i1"), 7.0)]);
    let reweighed = index.reweigh(&weights).unwrap();
    *recipe.whole.parts[0].weight_mut() = 0.25;
    let Part::Node(first) = &mut recipe.whole.parts[0] else { unreachable!() };
    *first.parts[0].weight_mut() = 7.0;
    let anew = build(&figures, &recipe).unwrap();
    assert_eq!((reweighed.whole, reweighed.nodes), (anew.whole, anew.nodes));

    let bad = BTreeMap::from([(key("first"), 0.0), (key("i3"), 0.0), (key("i9"), -1.0)]);
    let expected = [
        "index-bad-weight at weights/i9",
        "index-unknown-part at weights/i9",
        "index-no-weight at nodes/whole",
    ];
    assert_eq!(told(index.reweigh(&bad).unwrap_err()), expected);
}

#[test]
fn a_figure_that_was_drawn_in_is_told() {
    let figures = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 100.0].map(|x| vec![Some(x)]);
    let mut recipe = plain(node("whole", vec![part("i1", 1.0)]));
    recipe.treat = Treat::Outliers(Outliers::default());
    let index = build(&draft(&figures).check().unwrap(), &recipe).unwrap();
    let prepared = &index.indicators[0];
    assert_eq!(prepared.treatment.done, Done::Winsorised { high: 1, low: 0 });
    let cell = prepared.cell(7).unwrap();
    assert_eq!((cell.treated, cell.happened), (Some(7.0), vec![Happened::Winsorised]));
    assert_eq!(prepared.cell(6).unwrap().happened, []);
    assert_eq!(index.whole.ranks[..2], [Some(8), Some(7)]);
    assert_eq!(index.whole.ranks[6..], [Some(1), Some(1)], "both stand at the top");
}

/// The dimension indices of the Human Development Index: (figure − min) / (max − min), of schooling
/// the mean of two, the whole a geometric mean. Life expectancy 20 to 85, schooling expected 0 to
/// 18, had 0 to 15, income 100 to 75,000 as a logarithm (UNDP, Technical Note 1). For a country with
/// 73.4 years, 12, 8 and 9,000: 53.4/65 = 0.82154, (0.66667 + 0.53333)/2 = 0.6,
/// ln 90 / ln 750 = 0.67972, and (0.82154 · 0.6 · 0.67972)^(1/3) = 0.69455.
#[test]
fn the_index_of_human_development_is_such_a_recipe() {
    let row = |life: f64, expected: f64, had: f64, income: f64| {
        vec![Some(life), Some(expected), Some(had), Some(income.ln())]
    };
    let figures = draft(&[row(73.4, 12.0, 8.0, 9000.0), row(81.0, 20.0, 12.0, 50_000.0)]);
    let posts = |indicator: &str, low: f64, high: f64| {
        let posts = Normalise::Goalposts { low, high, scale: 1.0, cap: Cap::Cut };
        Part::Indicator(Leaf { normalise: Some(posts), ..leaf(indicator) })
    };
    let schooling = node("schooling", vec![posts("i2", 0.0, 18.0), posts("i3", 0.0, 15.0)]);
    let parts = vec![
        posts("i1", 20.0, 85.0),
        Part::Node(schooling),
        posts("i4", 100_f64.ln(), 75_000_f64.ln()),
    ];
    let recipe = plain(Node { method: Method::Geometric, ..node("hdi", parts) });
    let index = build(&figures.check().unwrap(), &recipe).unwrap();
    assert!((index.whole.scores[0].unwrap() - 0.694_55).abs() < 5e-6, "{:?}", index.whole);
    assert_eq!(index.indicators[1].normalised[1], Some(1.0), "20 years of 18 are cut off");
}
