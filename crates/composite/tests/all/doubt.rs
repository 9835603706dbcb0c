//! Doubt of whole indices: intervals, what decides, what changes nothing.

use crate::{close, key, leaf, node, panel, part, plain, told};
use composite::{doubt::EffectVerdict, *};

fn towns() -> Panel {
    let cell = |unit: usize, at: usize| ((unit * 37 + at * 91 + unit * at * 13) % 101) as f64 + 1.0;
    let rows: Vec<Vec<f64>> =
        (0..12).map(|unit| (0..4).map(|at| cell(unit, at)).collect()).collect();
    panel(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

fn recipe() -> Recipe {
    let first = Part::Node(node("first", vec![part("i1", 1.0), part("i2", 1.0)]));
    let second = Part::Node(node("second", vec![part("i3", 1.0), part("i4", 1.0)]));
    let whole = node("whole", vec![first, second]);
    Recipe { normalise: Normalise::MinMax { low: 1.0, high: 100.0 }, ..plain(whole) }
}

fn methods() -> Variation {
    Variation::Method { node: None, among: vec![Method::Arithmetic, Method::Geometric] }
}

fn design() -> Design {
    Design { runs: 60, seed: 5, again: 40, ..Design::default() }
}

fn all() -> Vec<Variation> {
    vec![
        methods(),
        Variation::Weights { node: Some(key("whole")), within: 0.5 },
        Variation::LeaveOut { among: vec![None, Some(key("i1")), Some(key("second"))] },
        Variation::Impute { indicator: None, among: vec![Impute::Mean, Impute::Median] },
    ]
}

#[test]
fn a_variation_that_changes_nothing_is_told_as_such() {
    let outcomes = [Outcome::RankChange, Outcome::Score { unit: "town 3".into() }];
    let found = sensitivity(&towns(), &recipe(), &all(), &outcomes, &design()).unwrap();
    let verdicts: Vec<EffectVerdict> =
        found.uncertainty.effects.iter().map(|effect| effect.verdict).collect();
    let does = EffectVerdict::ChangesScores;
    assert_eq!(verdicts, [does, does, does, EffectVerdict::ChangesNothing], "nothing is missing");
    for decided in &found.decided {
        assert_eq!(decided.rows, 60);
        let shares = decided.shares.as_ref().unwrap();
        assert_eq!(shares[3].total.value, 0.0);
        assert!(shares[2].total.value > 0.1, "leaving out is the largest change: {shares:?}");
        let [low, high] = shares[2].total.limits.unwrap();
        assert!(low <= shares[2].total.value && shares[2].total.value <= high);
    }
}

#[test]
fn threads_change_nothing_and_seeds_do() {
    let ask = |threads, seed| {
        let design = Design { threads, seed, ..design() };
        sensitivity(&towns(), &recipe(), &all(), &[Outcome::RankChange], &design).unwrap()
    };
    let one = ask(1, 5);
    assert_eq!(one, ask(2, 5));
    assert_eq!(one, ask(7, 5));
    assert_ne!(one, ask(1, 6));
}

#[test]
fn intervals_hold_the_ranks_that_were_made() {
    let found = uncertainty(&towns(), &recipe(), &all(), &design()).unwrap();
    assert_eq!((found.made, found.failed.len()), (60, 0));
    let index = build(&towns(), &recipe()).unwrap();
    for (at, unit) in found.units.iter().enumerate() {
        assert_eq!((unit.rank, unit.score), (index.whole.ranks[at], index.whole.scores[at]));
        let ranks = unit.ranks.unwrap();
        assert!(1.0 <= ranks.low && ranks.low <= ranks.median && ranks.median <= ranks.high);
        assert!(ranks.high <= 12.0 && ranks.count == 60);
    }
    assert!(found.units.iter().any(|unit| unit.ranks.unwrap().low < unit.ranks.unwrap().high));
}

/// One unit's score is (1 − *u*) of nothing but the draw, so the quantiles are known: weights noisy
/// by ± 100 % of two parts scored 0 and 100 give a score whose mean is 50 by symmetry.
#[test]
fn noise_of_weights_is_even_on_both_sides() {
    let figures = panel(&[&[0.0, 1.0], &[1.0, 0.0]]);
    let recipe = plain(node("whole", vec![part("i1", 1.0), part("i2", 1.0)]));
    let noise = [Variation::Weights { node: None, within: 1.0 }];
    let design = Design { runs: 4000, ..design() };
    let found = uncertainty(&figures, &recipe, &noise, &design).unwrap();
    let scores = found.units[0].scores.unwrap();
    assert!((scores.mean - 50.0).abs() < 1.0 && (scores.median - 50.0).abs() < 2.0, "{scores:?}");
    // w/(w + v) of two even weights has its 5th percentile at 1/19 · 1/2 / … = 1/19 · 0.5 … ≈ 9.1 %:
    // P(w/(w+v) < s) = s / (2 (1 − s)) for s < 1/2, which is 0.05 at s = 1/11.
    assert!((scores.low - 100.0 / 11.0).abs() < 1.5, "{scores:?}");
}

#[test]
fn runs_that_fail_are_counted_with_their_reason() {
    let mut recipe = recipe();
    recipe.normalise = Normalise::MinMax { low: 0.0, high: 100.0 };
    let variations = [methods(), Variation::Weights { node: None, within: 0.2 }];
    let found =
        sensitivity(&towns(), &recipe, &variations, &[Outcome::RankChange], &design()).unwrap();
    let effect = &found.uncertainty.effects[0];
    assert_eq!(effect.verdict, EffectVerdict::ChangesNothing, "one alternative alone is left");
    let failed = &effect.failed[0];
    assert_eq!((failed.code.as_str(), failed.runs), ("index-not-above-zero", 1));
    let json = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Sensitivity>(&json).unwrap(), found, "it can be kept");
    let made = found.uncertainty.made;
    assert_eq!(made + found.uncertainty.failed.iter().map(|f| f.runs).sum::<usize>(), 120);
    assert!(found.decided[0].rows < 60 && found.decided[0].rows > 0);
}

#[test]
fn variations_that_name_what_is_missing_are_refused_at_once() {
    let posts = Variation::Goalposts { indicator: key("i1"), low: [2.0, 1.0], high: [3.0, 4.0] };
    let variations = [
        Variation::Impute { indicator: Some(key("i9")), among: vec![Impute::GroupMean] },
        Variation::Method { node: Some(key("i1")), among: vec![] },
        Variation::LeaveOut { among: vec![Some(key("whole"))] },
        Variation::Winsorise { from: 0, to: u32::MAX },
        Variation::Weights { node: None, within: 1.5 },
        Variation::Normalise {
            indicator: None,
            among: vec![Normalise::MinMax { low: 1.0, high: 0.0 }],
        },
        posts,
    ];
    let expected = [
        "index-unknown-part at variations/1",
        "index-no-groups at variations/1",
        "index-unknown-part at variations/2",
        "index-wrong-alternatives at variations/2",
        "index-unknown-part at variations/3",
        "index-winsorises-too-many at variations/4",
        "index-bad-share at variations/5",
        "index-bounds-reversed at variations/6",
        "index-bounds-reversed at variations/7",
        "index-no-goalposts at variations/7",
        "index-too-much-work at design/runs",
    ];
    let found = uncertainty(&towns(), &recipe(), &variations, &design()).unwrap_err();
    assert_eq!(told(found), expected);
    let odd = Design { runs: 0, again: 5000, threads: 0, ..Design::default() };
    let expected = [
        "index-wrong-variations at variations",
        "index-wrong-count at design/runs",
        "index-wrong-count at design/again",
        "index-wrong-count at design/threads",
    ];
    assert_eq!(told(uncertainty(&towns(), &recipe(), &[], &odd).unwrap_err()), expected);
    let nobody = [Outcome::Rank { unit: "nowhere".into() }];
    let found = sensitivity(&towns(), &recipe(), &all(), &nobody, &design()).unwrap_err();
    assert_eq!(told(found), ["index-unknown-unit at outcomes/1"]);
}

#[test]
fn goalposts_and_numbers_of_extremes_are_moved() {
    let posts = Normalise::Goalposts { low: 0.0, high: 100.0, scale: 100.0, cap: Cap::Cut };
    let mut recipe = recipe();
    recipe.normalise = posts;
    recipe.treat = Treat::Outliers(Outliers::default());
    let moved = Variation::Goalposts { indicator: key("i2"), low: [0.0, 9.0], high: [90.0, 99.0] };
    let varied = moved.applied(&recipe, 0.3);
    let change = differences(&recipe, &varied);
    let [Difference::NormaliseOf(indicator, change)] = change.as_slice() else {
        panic!("{change:?}")
    };
    assert_eq!(*indicator, key("i2"));
    let Some(Normalise::Goalposts { low, high, .. }) = change.to else { panic!("{change:?}") };
    assert!((0.0..9.0).contains(&low) && (90.0..99.0).contains(&high));
    assert_eq!(moved.applied(&recipe, 0.3), varied, "the same draw, the same posts");
    let winsorise = Variation::Winsorise { from: 2, to: 4 };
    let most = |draw| match winsorise.applied(&recipe, draw).treat {
        Treat::Outliers(rules) => rules.winsorise,
        Treat::None => unreachable!(),
    };
    assert_eq!([0.0, 0.34, 0.99, 1.0].map(most), [2, 3, 4, 4]);
}

/// Without the second indicator the first alone orders the towns, so the ranks are turned round:
/// each of three towns but the middle one moves by two places, 4/3 on average.
#[test]
fn leaving_an_indicator_out_tells_who_moves() {
    let figures = panel(&[&[1.0, 9.0, 5.0], &[2.0, 5.0, 5.0], &[3.0, 1.0, 6.0]]);
    let third = Part::Indicator(Leaf { weight: 0.0, ..leaf("i3") });
    let recipe = plain(node("whole", vec![part("i1", 1.0), part("i2", 3.0), third]));
    let found = leave_each_out(&figures, &recipe).unwrap();
    let second = &found[1];
    assert!(close(second.rank_change, Some(4.0 / 3.0)));
    let moved = second.most_moved.as_ref().unwrap();
    assert_eq!((moved.unit.as_str(), moved.before, moved.after), ("town 1", 1, 3));
    assert_eq!(
        (found[0].most_moved.clone(), found[0].verdict),
        (None, EffectVerdict::ChangesScores)
    );
    assert_eq!(found[2].verdict, EffectVerdict::ChangesNothing, "it has no weight");
    let alone = plain(node("whole", vec![part("i1", 1.0)]));
    let found = leave_each_out(&figures, &alone).unwrap();
    assert_eq!(found[0].verdict, EffectVerdict::CannotBeFollowed);
}
