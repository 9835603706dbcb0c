//! Drafts that are wrong: refused with all problems at once, each in its place.

use proptest::prelude::*;
use segregation::{
    Asked, Border, Borders, Centre, Draft, Kernel, MOST_GROUPS, Neighbourhoods, Outcome, Settings,
    Surroundings, measure_all,
};

use crate::{draft, worked};

fn refused(draft: Draft) -> Vec<String> {
    let problems = Neighbourhoods::new(draft).expect_err("refused");
    problems.as_slice().iter().map(|p| format!("{}: {}", p.place, p.code)).collect()
}

#[test]
fn all_problems_are_named_at_once() {
    let mut wrong = worked();
    wrong.names = vec!["Hill".into(), " Hill ".into()];
    wrong.groups = vec!["a".into(), String::new()];
    wrong.counts = vec![vec![-1.0, 0.0], vec![f64::NAN, 0.0]];
    wrong.totals = Some(vec![2.0, f64::INFINITY]);
    wrong.areas = Some(vec![0.0, 1e300]);
    wrong.centroids = Some(vec![[f64::NAN, 0.0], [0.0, 0.0]]);
    let border = |one, other, length| Border { one, other, length };
    wrong.borders = Some(Borders {
        perimeters: vec![1.0, -4.0],
        shared: vec![border(0, 1, 2.0), border(1, 0, 0.1), border(1, 1, 0.0), border(0, 7, -1.0)],
    });
    assert_eq!(
        refused(wrong),
        [
            "names/1: segregation-twice",
            "groups/1: segregation-missing",
            "counts/0: segregation-below-zero",
            "counts/1: segregation-not-finite",
            "totals/1: segregation-not-finite",
            "groups/1: segregation-nobody-in-group",
            "areas/0: segregation-not-above-zero",
            "areas/1: segregation-too-large",
            "centroids/0: segregation-not-finite",
            "borders/shared/1: segregation-border-twice",
            "borders/shared/2: segregation-border-with-itself",
            "borders/shared/3: segregation-below-zero",
            "borders/shared/3: segregation-no-such-neighbourhood",
            "borders/perimeters/0: segregation-border-beyond-perimeter",
            "borders/perimeters/1: segregation-below-zero",
            "borders/perimeters/1: segregation-border-beyond-perimeter",
        ]
    );
}

#[test]
fn lists_must_fit_each_other() {
    let mut short = worked();
    short.counts[1].pop();
    short.totals = Some(vec![100.0]);
    assert_eq!(
        refused(short),
        ["totals: segregation-wrong-length", "counts/1: segregation-wrong-length"]
    );
    assert_eq!(refused(draft(&[&[1.0]])), ["names: segregation-too-few"]);
    assert_eq!(
        refused(draft(&[&[0.0], &[0.0]])).last().unwrap(),
        "counts: segregation-nobody-in-city"
    );
    let many = vec![1.0; MOST_GROUPS + 1];
    assert_eq!(refused(draft(&[&many, &many])), ["groups: segregation-too-many"]);
    let mut below = worked();
    below.totals = Some(vec![60.0, 100.0]);
    assert_eq!(refused(below), ["totals/0: segregation-total-below-group"]);
}

#[test]
fn what_is_odd_is_said_and_taken() {
    let city = crate::city(draft(&[&[5.0, 1.0, 1.0], &[5.0, 2.0, 2.0]]));
    let odd = |city: &Neighbourhoods| {
        let odd = city.oddities();
        odd.as_slice().iter().map(|p| format!("{}: {}", p.place, p.code)).collect::<Vec<_>>()
    };
    assert_eq!(
        odd(&city),
        [
            "groups/0: segregation-same-count-everywhere",
            "groups/2: segregation-same-counts-as-other-group"
        ]
    );
    let empty = crate::city(draft(&[&[5.0, 1.0], &[0.0, 0.0]]));
    assert_eq!(odd(&empty), ["names/1: segregation-empty-neighbourhood"]);
    assert_eq!(Neighbourhoods::new(empty.draft()).unwrap(), empty);
}

prop_compose! {
    /// Any city, with or without empty places, huge and tiny counts, and a map of any size.
    fn any_city()(n in 2..9_usize, groups in 1..4_usize)(
        counts in prop::collection::vec(prop::collection::vec(
            prop_oneof![3 => Just(0.0), 3 => (0..40_u32).prop_map(f64::from), 1 => 0.0..1e12_f64, 1 => Just(1e-300)],
            groups), n),
        rest in prop::option::of(prop::collection::vec(0.0..50.0_f64, n)),
        areas in prop::collection::vec(prop_oneof![Just(1.0), 1e-300..1e15_f64], n),
        centroids in prop::collection::vec(prop_oneof![Just([0.0, 0.0]), any::<[i16; 2]>().prop_map(|c| c.map(f64::from)), [-1e15..1e15_f64, -1e15..1e15_f64]], n),
        length in 0.0..2.0_f64,
    ) -> Draft {
        let rows: Vec<&[f64]> = counts.iter().map(Vec::as_slice).collect();
        let totals = rest.map(|rest| rest.iter().zip(&counts).map(|(r, c)| r + c.iter().sum::<f64>()).collect());
        let shared = (1..counts.len()).map(|i| Border { one: i - 1, other: i, length }).collect();
        let borders = Borders { perimeters: vec![4.0; counts.len()], shared };
        Draft { totals, areas: Some(areas), centroids: Some(centroids), borders: Some(borders), ..draft(&rows) }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_city_panics_and_every_value_is_finite_and_in_range(
        draft in any_city(),
        fading in prop_oneof![Just(1.0), any::<f64>()],
        radius in prop_oneof![Just(3.0), any::<f64>()],
        atkinson in prop_oneof![Just(0.5), 0.01..0.99_f64, any::<f64>()],
    ) {
        let Ok(city) = Neighbourhoods::new(draft) else { return Ok(()) };
        let settings = Settings {
            atkinson,
            fading: Some(fading),
            surroundings: Some(Surroundings { kernel: Kernel::Quartic, radius }),
            centre: Some(Centre::MeanOfPeople),
            draws: 2,
            ..Settings::default()
        };
        let asked = Asked::everything(city.groups().len(), |_| true);
        let outcomes = measure_all(&city, &asked, &settings, std::num::NonZeroUsize::MIN);
        for (asked, outcome) in asked.iter().zip(outcomes) {
            if let Outcome::Value(value) = outcome {
                let range = asked.measure.range();
                prop_assert!(value.is_finite());
                prop_assert!(range.low.is_none_or(|low| value >= low - 1e-6), "{asked:?} {value}");
                prop_assert!(range.high.is_none_or(|high| value <= high + 1e-6), "{asked:?} {value}");
            }
        }
    }
}
