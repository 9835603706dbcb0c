//! Recipes that are kept, compared, cited, and refused with every problem at its place.

use crate::{draft, key, leaf, node, panel, part, plain, told};
use composite::*;

fn figures() -> Panel {
    panel(&[&[1.0, 5.0], &[2.0, 4.0], &[4.0, 1.0], &[3.0, 3.0]])
}

fn usual() -> Recipe {
    let work = Node { weight: 2.0, ..node("work", vec![part("i1", 1.0)]) };
    plain(node("whole", vec![Part::Node(work), part("i2", 1.0)]))
}

#[test]
fn a_recipe_that_names_what_is_missing_is_refused_with_all_places() {
    let mut recipe = usual();
    recipe.name = " ".into();
    recipe.screen = Screen::ByAvailability { share: 1.5 };
    recipe.impute = Impute::GroupMean;
    recipe.treat = Treat::Outliers(Outliers { winsorise: 999, ..Outliers::default() });
    recipe.normalise = Normalise::MinMax { low: 1.0, high: 1.0 };
    recipe.whole.enough = f64::NAN;
    let reference = Normalise::DistanceToReference { unit: "nowhere".into(), cap: Cap::Open };
    let odd = Leaf { normalise: Some(reference), weight: -1.0, ..leaf("i9") };
    let power = Method::Power { exponent: f64::INFINITY };
    let empty = Node { method: power, ..node("empty", vec![]) };
    let idle = node("idle", vec![part("i2", 0.0)]);
    recipe.whole.parts.extend([
        Part::Indicator(odd),
        Part::Node(empty),
        Part::Node(idle),
        Part::Node(node("work", vec![part("i1", 1.0)])),
    ]);
    let expected = [
        "index-bad-name at name",
        "index-bad-share at screen",
        "index-no-groups at impute",
        "index-winsorises-too-many at treat",
        "index-bounds-reversed at normalise",
        "index-bad-share at whole/enough",
        "index-bad-weight at whole/i9/weight",
        "index-unknown-indicator at whole/i9",
        "index-unknown-unit at whole/i9/normalise",
        "index-bad-parameter at whole/empty/method",
        "index-empty-node at whole/empty",
        "index-repeated-key at whole/idle/i2",
        "index-no-weight at whole/idle",
        "index-repeated-key at whole/work",
        "index-repeated-key at whole/work/i1",
    ];
    let mut found = told(build(&figures(), &recipe).unwrap_err());
    let mut expected = expected.map(str::to_owned).to_vec();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn trees_are_bounded() {
    let mut deep = node("n0", vec![part("i1", 1.0)]);
    for level in 1..12 {
        deep = node(&format!("n{level}"), vec![Part::Node(deep)]);
    }
    let found = told(build(&figures(), &plain(deep)).unwrap_err());
    assert_eq!(found, ["index-too-deep at n11/n10/n9/n8/n7/n6/n5/n4/n3/n2/n1"]);
    let many = (0..1_100).map(|at| Part::Node(node(&format!("n{at}"), vec![])));
    let found = told(build(&figures(), &plain(node("whole", many.collect()))).unwrap_err());
    assert_eq!(found.len(), 200, "no more problems than anybody reads");
}

#[test]
fn what_shows_only_with_the_figures_is_refused_too() {
    let code = |recipe: &Recipe| told(build(&figures(), recipe).unwrap_err());
    let mut recipe = usual();
    recipe.whole.method = Method::Geometric;
    assert_eq!(code(&recipe), ["index-not-above-zero at nodes/whole/method"]);
    recipe.whole.method = Method::Power { exponent: 2.0 };
    recipe.normalise = Normalise::ZScore { mean: 0.0, deviation: 1.0 };
    assert_eq!(code(&recipe), ["index-below-zero at nodes/whole/method"]);
    recipe.normalise = Normalise::DistanceToTarget { target: 1.0, cap: Cap::Cut };
    let both = ["index-goal-not-ahead at indicators/i1", "index-goal-not-ahead at indicators/i2"];
    assert_eq!(code(&recipe), both);
    recipe.normalise = Normalise::Scaled { from: 0.0, to: 1.0, factor: 1e15 };
    recipe.whole.method = Method::Power { exponent: 20.0 };
    assert_eq!(code(&recipe), ["index-beyond-numbers at nodes/whole/method"]);
    recipe.normalise = Normalise::Scaled { from: 0.0, to: 1e-200, factor: 1.0 };
    let both = ["index-beyond-numbers at indicators/i1", "index-beyond-numbers at indicators/i2"];
    assert_eq!(code(&recipe), both);
    let mut gone = usual();
    gone.screen = Screen::ByAvailability { share: 1.0 };
    let holes = draft(&[vec![Some(1.0), None], vec![Some(2.0), Some(3.0)], vec![None, Some(1.0)]]);
    let found = build(&holes.check().unwrap(), &gone).unwrap_err();
    assert_eq!(told(found), ["index-one-unit at screen"]);
}

#[test]
fn goalposts_are_refused_for_figures_that_a_logarithm_has_moved() {
    let figures: Vec<Vec<Option<f64>>> = (0..20).map(|k| vec![Some(3_f64.powi(k))]).collect();
    let posts = Normalise::Goalposts { low: 0.0, high: 10.0, scale: 1.0, cap: Cap::Cut };
    let mut recipe = plain(node("whole", vec![part("i1", 1.0)]));
    recipe.treat = Treat::Outliers(Outliers { winsorise: 0, ..Outliers::default() });
    let panel = draft(&figures).check().unwrap();
    assert!(build(&panel, &recipe).unwrap().indicators[0].treatment.done.is_transformed());
    recipe.normalise = posts;
    assert_eq!(told(build(&panel, &recipe).unwrap_err()), ["index-transformed at indicators/i1"]);
}

#[test]
fn a_recipe_is_kept_as_json_and_has_a_mark() {
    let mut recipe = usual();
    recipe.treat = Treat::Outliers(Outliers::default());
    recipe.whole.method = Method::Power { exponent: 0.1 + 0.2 };
    let json = serde_json::to_string_pretty(&recipe).unwrap();
    let again: Recipe = serde_json::from_str(&json).unwrap();
    assert_eq!((&again, again.mark()), (&recipe, recipe.mark()));
    let mut other = recipe.clone();
    other.whole.weight = 1.0 + f64::EPSILON;
    assert_ne!(other.mark(), recipe.mark());
    let refused = |json: String| Recipe::read(json.as_bytes()).unwrap_err().to_string();

    assert!(refused(json.replace("recipe-1", "recipe-2")).starts_with("2:"), "{json}");
    assert!(refused(json.replace("\"treat\"", "\"treet\"")).contains("index-not-a-recipe"));
    assert!(refused("[".repeat(100_000)).contains("index-not-a-recipe"));
    assert!(refused(" ".repeat(2_000_000)).contains("index-file-too-large most=1048576"));
    assert_eq!(Recipe::read(json.as_bytes()).unwrap(), recipe);
}

#[test]
fn a_short_recipe_takes_the_defaults() {
    let json = r#"{"form":"composite-recipe-1","name":"Short","version":1,
        "normalise":{"min-max":{"low":0,"high":100}},
        "whole":{"key":"whole","method":"arithmetic","parts":[
            {"indicator":{"key":"i1"}},
            {"node":{"key":"home","weight":2,"method":{"power":{"exponent":0.5}},"enough":0.5,
                "parts":[{"indicator":{"key":"i2","normalise":"rank"}}]}}]}}"#;
    let recipe: Recipe = serde_json::from_str(json).unwrap();
    assert_eq!((recipe.impute, recipe.treat), (Impute::None, Treat::None));
    assert_eq!(recipe.whole.parts[0].weight(), 1.0);
    build(&figures(), &recipe).unwrap();
}

#[test]
fn differences_are_told_choice_by_choice() {
    use Difference as D;
    let first = usual();
    assert_eq!(differences(&first, &first), []);
    let mut second = usual();
    second.version = 2;
    second.impute = Impute::Median;
    second.whole.method = Method::Geometric;
    let Part::Node(work) = &mut second.whole.parts[0] else { unreachable!() };
    work.weight = 3.0;
    work.parts = vec![part("i2", 1.0)];
    second.whole.parts[1] = Part::Indicator(Leaf { treat: Some(Treat::None), ..leaf("i3") });
    let expected = vec![
        D::Version(Change { from: 1, to: 2 }),
        D::Impute(Change { from: Impute::None, to: Impute::Median }),
        D::Removed { key: key("i1"), from: Some(key("work")) },
        D::Moved(key("i2"), Change { from: Some(key("whole")), to: Some(key("work")) }),
        D::Method(key("whole"), Change { from: Method::Arithmetic, to: Method::Geometric }),
        D::Weight(key("work"), Change { from: 2.0, to: 3.0 }),
        D::Added { key: key("i3"), to: Some(key("whole")) },
    ];
    assert_eq!(differences(&first, &second), expected);
    let json = serde_json::to_string(&expected).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Difference>>(&json).unwrap(), expected);
}
