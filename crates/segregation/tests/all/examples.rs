//! The worked examples of the modules, and whole cities whose values are known beforehand.

use segregation::{
    Approach, Asked, Centre, Form, Kernel, Measure, Neighbourhoods, NoValue, Outcome, Settings,
    Surroundings, decompose, measure, surroundings,
};

use crate::{city, draft, value, worked};

fn settings() -> Settings {
    Settings {
        centre: Some(Centre::Point(0.0, 0.0)),
        fading: Some(1.0 / std::f64::consts::LN_2),
        surroundings: Some(Surroundings { kernel: Kernel::Triangular, radius: 2.0 }),
        ..Settings::default()
    }
}

#[test]
fn the_worked_examples_hold() {
    let city = city(worked());
    let entropy = |p: f64| -p * p.ln() - (1.0 - p) * (1.0 - p).ln();
    let h = 1.0 - (entropy(0.3) + entropy(0.1)) / 2.0 / entropy(0.2);
    let geometric = (30.0_f64 * 70.0).sqrt() + (10.0_f64 * 90.0).sqrt();
    for (measure, expected) in [
        (Measure::Dissimilarity, 0.3125),
        (Measure::Gini, 0.3125),
        (Measure::InformationTheory, h),
        (Measure::Atkinson, 1.0 - 0.25 * (geometric / 40.0).powi(2)),
        (Measure::MinMax, 0.625 / 1.3125),
        (Measure::Isolation, 0.25),
        (Measure::Interaction, 0.75),
        (Measure::CorrelationRatio, 0.0625),
        (Measure::Delta, 0.5),
        (Measure::AbsoluteConcentration, 0.75),
        (Measure::RelativeConcentration, (1.5 / 2.125 - 1.0) / (1.0 / 3.0 - 1.0)),
        (Measure::AbsoluteCentralisation, 0.5),
        (Measure::RelativeCentralisation, 0.3125),
        (Measure::SpatialDissimilarity, 0.1125),
        (Measure::BoundaryDissimilarity, 0.1125),
        (Measure::PerimeterAreaDissimilarity, 0.3125 - 0.2 * (10.0 / 3.0 / 4.0)),
        (Measure::MultigroupDissimilarity, 0.3125),
        (Measure::MultigroupGini, 0.3125),
        (Measure::MultigroupInformationTheory, h),
        (Measure::NormalisedExposure, 0.0625),
        (Measure::RelativeDiversity, 0.0625),
        (Measure::SquaredVariation, 0.0625),
        (Measure::Divergence, h * entropy(0.2)),
        (Measure::SimpsonConcentration, 0.68),
        (Measure::SimpsonInteraction, 0.32),
    ] {
        let found = value(&city, measure, &settings());
        assert!((found - expected).abs() < 1e-12, "{}: {found} {expected}", measure.code());
    }
}

#[test]
fn the_worked_example_of_surroundings_holds() {
    let city = city(worked());
    let near = surroundings(&city, settings().surroundings.unwrap()).unwrap();
    assert_eq!(near.counts(0).unwrap(), [35.0, 25.0]);
    assert_eq!(near.totals(), [150.0, 150.0]);
    let expected = 200.0 * (35.0 / 150.0 - 0.2 + 0.2 - 25.0 / 150.0) / (2.0 * 200.0 * 0.32);
    let found = value(&city, Measure::SurroundingsDissimilarity, &settings());
    assert!((found - expected).abs() < 1e-12, "{found} {expected}");
}

#[test]
fn the_worked_example_of_clustering_holds() {
    let mut draft = worked();
    draft.areas = Some(vec![1e-300, 1e-300]);
    let city = city(draft);
    let (xx, xt, yy) = (1_300.0, 30.0 * 150.0 + 10.0 * 150.0, 4_900.0 + 8_100.0 + 6_300.0);
    let tt = 30_000.0;
    for (measure, expected) in [
        (Measure::SpatialProximity, (xx / 40.0 + yy / 160.0) / (tt / 200.0)),
        (Measure::AbsoluteClustering, (xx / 40.0 - 30.0) / (xt / 40.0 - 30.0)),
        (Measure::RelativeClustering, xx / 1_600.0 / (yy / 25_600.0) - 1.0),
        (Measure::DistanceDecayIsolation, 0.75 * 35.0 / 150.0 + 0.25 * 25.0 / 150.0),
        (Measure::DistanceDecayInteraction, 0.75 * 115.0 / 150.0 + 0.25 * 125.0 / 150.0),
    ] {
        let found = value(&city, measure, &settings());
        assert!((found - expected).abs() < 1e-12, "{}: {found} {expected}", measure.code());
    }
}

#[test]
fn groups_apart_are_wholly_segregated_and_groups_alike_not_at_all() {
    let apart = city(draft(&[&[50.0, 0.0], &[0.0, 70.0], &[0.0, 0.0]]));
    let alike = city(draft(&[&[10.0, 30.0], &[20.0, 60.0], &[0.0, 0.0]]));
    let is_plain = |m: &&Measure| {
        !m.is_spatial() && !m.is_drawn() && **m != Measure::DensityCorrectedDissimilarity
    };
    for measure in Measure::ALL.iter().filter(is_plain) {
        let (most, least) = match measure {
            Measure::SimpsonConcentration | Measure::SimpsonInteraction => continue,
            Measure::Isolation => (1.0, 0.25),
            Measure::Interaction => (0.0, 0.75),
            Measure::Divergence => {
                let p: f64 = 50.0 / 120.0;
                (-p * p.ln() - (1.0 - p) * (1.0 - p).ln(), 0.0)
            }
            _ => (1.0, 0.0),
        };
        for (city, expected) in [(&apart, most), (&alike, least)] {
            let found = value(city, *measure, &Settings::default());
            assert!((found - expected).abs() < 1e-12, "{}: {found}", measure.code());
        }
    }
}

#[test]
fn what_is_lacking_is_said() {
    let bare = city(draft(&[&[30.0, 70.0], &[10.0, 90.0]]));
    for asked in Measure::ALL {
        let group = (asked.form() == Form::TwoGroup).then_some(0);
        let outcome = measure(&bare, Asked { measure: *asked, group }, &Settings::default());
        match outcome {
            Outcome::None(NoValue::Lacks(need)) => assert!(asked.needs().contains(&need)),
            Outcome::Value(_) => assert!(asked.needs().is_empty(), "{asked:?}"),
            Outcome::None(reason) => panic!("{asked:?} {reason:?}"),
        }
    }
}

#[test]
fn a_measure_without_sense_has_a_reason() {
    let none =
        |city: &Neighbourhoods, asked, settings: &Settings| match measure(city, asked, settings) {
            Outcome::None(reason) => reason,
            Outcome::Value(value) => panic!("{value}"),
        };
    let usual = Settings::default();
    let everybody = city(draft(&[&[3.0], &[4.0]]));
    let d = Asked::of_group(Measure::Dissimilarity, 0);
    assert_eq!(none(&everybody, d, &usual), NoValue::NobodyElse);
    let of_all = Asked::of_all(Measure::MultigroupGini);
    assert_eq!(none(&everybody, of_all, &usual), NoValue::OneGroup);
    let two = city(worked());
    assert_eq!(none(&two, Asked::of_group(Measure::Gini, 9), &usual), NoValue::NoSuchGroup);
    assert_eq!(none(&two, Asked::of_all(Measure::Gini), &usual), NoValue::NamesNoGroup);
    let named = Asked::of_group(Measure::Divergence, 0);
    assert_eq!(none(&two, named, &usual), NoValue::NamesAGroup);
    let mut same = worked();
    same.areas = Some(vec![2.0, 2.0]);
    let concentration = Asked::of_group(Measure::AbsoluteConcentration, 0);
    let same = city(same);
    assert_eq!(none(&same, concentration, &usual), NoValue::Undefined);
    let odd = Settings { atkinson: 1.0, ..usual };
    let atkinson = Asked::of_group(Measure::Atkinson, 0);
    assert!(matches!(none(&two, atkinson, &odd), NoValue::OutOfRange(_)));
    let mut overlapping = worked();
    overlapping.totals = Some(vec![80.0, 95.0]);
    let reason = none(&city(overlapping), of_all, &Settings::default());
    assert_eq!(reason, NoValue::GroupsOverlap);
}

#[test]
fn a_border_with_an_empty_place_separates_nobody() {
    let mut with_park = worked();
    with_park.names.push("park".into());
    with_park.counts.push(vec![0.0, 0.0]);
    with_park.areas.as_mut().unwrap().push(0.1);
    with_park.centroids.as_mut().unwrap().push([0.5, 0.5]);
    let borders = with_park.borders.as_mut().unwrap();
    borders.perimeters.push(90.0);
    borders.shared.push(segregation::Border { one: 0, other: 2, length: 3.0 });
    let (without, with) = (city(worked()), city(with_park));
    for measure in [
        Measure::SpatialDissimilarity,
        Measure::BoundaryDissimilarity,
        Measure::PerimeterAreaDissimilarity,
    ] {
        assert_eq!(value(&without, measure, &settings()), value(&with, measure, &settings()));
    }
}

#[test]
fn the_worked_example_of_parts_holds() {
    let one = city(draft(&[&[0.0, 10.0], &[5.0, 5.0]]));
    let other = city(draft(&[&[2.0, 8.0], &[4.0, 6.0]]));
    let parted = decompose(
        (&one, 0),
        (&other, 0),
        Measure::Dissimilarity,
        Approach::Composition,
        &Settings::default(),
    );
    let parted = parted.unwrap();
    assert!((parted.s1_a2 - 1.0 / 9.1).abs() < 1e-12 && (parted.s2_a1 - 2.5 / 9.375).abs() < 1e-12);
    assert!((parted.spread - 0.1359).abs() < 5e-5 && (parted.composition - 0.2927).abs() < 5e-5);
}

#[test]
fn a_city_against_itself_has_no_parts() {
    let city = city(worked());
    for approach in [Approach::Composition, Approach::Share, Approach::DualComposition] {
        let side = (&city, 0);
        let parted = decompose(side, side, Measure::Gini, approach, &Settings::default()).unwrap();
        assert!(parted.spread.abs() < 1e-12 && parted.composition.abs() < 1e-12, "{parted:?}");
    }
}

#[test]
fn codes_are_those_of_json() {
    for measure in Measure::ALL {
        assert_eq!(serde_json::to_value(measure).unwrap(), measure.code());
        assert_eq!(Measure::from_code(measure.code()), Some(*measure));
    }
    assert_eq!(Measure::from_code("segregation"), None);
}
