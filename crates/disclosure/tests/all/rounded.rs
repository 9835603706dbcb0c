//! Rounding and noise.

use disclosure::*;
use proptest::prelude::*;

use crate::{draft, key, random};

fn few() -> Rules {
    Rules { frequency: Some(Frequency { fewest: 5, range_pc: 20.0 }), ..Rules::default() }
}

#[test]
fn the_worked_example_of_rounding_holds() {
    let table = Table::read(draft("t", &[&[1, 4], &[6, 2]])).unwrap();
    let rounded = round(&table, 5, &few(), ROUNDING_WORK).unwrap();
    assert_eq!(rounded.manner, Manner::Least);
    // In the order of the table: the total first.
    assert_eq!(rounded.figures, [10.0, 5.0, 5.0, 5.0, 0.0, 5.0, 5.0, 5.0, 0.0]);
}

#[test]
fn a_base_that_hides_too_little_is_refused_with_the_least_that_suits() {
    let table = Table::read(draft("t", &[&[1, 4], &[6, 2]])).unwrap();
    let refused = round(&table, 4, &Rules::default(), ROUNDING_WORK).unwrap_err();
    assert_eq!(
        refused.as_slice()[0].to_string(),
        "t: disclosure-base-too-small base=4 fewest=10 least=5"
    );
    let odd = Rules { frequency: Some(Frequency { fewest: 11, range_pc: 20.0 }), ..few() };
    assert_eq!((check_base(5, &odd), check_base(6, &odd)), (Err(6), Ok(())));
    let without = Rules { frequency: None, ..few() };
    assert_eq!(check_base(2, &without), Ok(()));
}

#[test]
fn the_usual_base_suits_the_usual_threshold() {
    let table = Table::read(draft("t", &[&[1, 4, 9], &[6, 2, 0], &[40, 3, 8]])).unwrap();
    let rules = Rules { zeros: Zeros::Sensitive, ..Rules::default() };
    let rounded = round(&table, BASE, &rules, ROUNDING_WORK).unwrap();
    let rule = rules.frequency.unwrap();
    let small = table.cells().iter().zip(rounded.least.iter().zip(&rounded.most));
    for (cell, (least, most)) in small.filter(|(c, _)| c.value < 10.0) {
        assert!(rule.is_left_open(*least, *most), "{cell:?} {least} {most}");
        assert!(most - least >= 4.0, "never told more closely than five counts");
    }
    assert_eq!(of_release(&table, &rounded), (rounded.least.clone(), rounded.most.clone()));
}

/// What can be proven of a rounded table in all, in the order of its cells; it has to be safe.
fn of_release(table: &Table, rounded: &Rounded) -> (Vec<f64>, Vec<f64>) {
    let part = Part { table: table.clone(), shown: rounded.shown() };
    let release = Release::new(vec![part], &[]).unwrap();
    let rules = Rules { zeros: Zeros::Sensitive, ..Rules::default() };
    let primaries = release.primaries(&rules).unwrap();
    let audit = audit(&release, &primaries, &Pattern::default(), Values::Real);
    assert!(audit.is_safe(), "{:?}", audit.failures().collect::<Vec<_>>());
    let interval = |at: usize| {
        let id = release.cell_at(0, at).unwrap();
        audit.findings.iter().find(|f| f.cell == id).unwrap().interval
    };
    let all = (0..table.cells().len()).map(interval);
    // Whole numbers are meant; the machine reckons with others.
    all.map(|i| (i.lower.round(), i.upper.unwrap().round())).unzip()
}

#[test]
fn without_work_the_fall_back_adds_up_and_says_so() {
    let table = random::table(&[vec![2, 3], vec![4], vec![3]], random::Kind::Counts, 5);
    let rounded = round(&table, 5, &few(), 0).unwrap();
    assert_eq!(rounded.manner, Manner::FromInside);
    assert!(adds_up(&table, &rounded.figures));
}

/// Whether the table reads as one that adds up with these figures.
fn adds_up(table: &Table, figures: &[f64]) -> bool {
    let mut draft = table.draft().clone();
    draft.cells.iter_mut().zip(figures).for_each(|(cell, figure)| cell.value = *figure);
    Table::read(draft).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn tables_of_two_dimensions_always_round_to_neighbours(seed: u64, base in 3_u64..12) {
        let table = random::table(&[vec![2, 3], vec![5]], random::Kind::Counts, seed);
        let rounded = round(&table, base, &few(), ROUNDING_WORK).unwrap();
        prop_assert_eq!(rounded.manner, Manner::Least);
        prop_assert!(adds_up(&table, &rounded.figures));
        for (cell, (least, most)) in table.cells().iter().zip(rounded.least.iter().zip(&rounded.most)) {
            prop_assert!(*least <= cell.value && cell.value <= *most);
        }
        for (cell, figure) in table.cells().iter().zip(&rounded.figures) {
            prop_assert!((cell.value - figure).abs() < base as f64);
            prop_assert_eq!(figure % base as f64, 0.0);
        }
    }

    #[test]
    fn company_narrows_no_range_of_a_rounded_table(seed: u64, shape in 0_usize..3) {
        let shapes: [Vec<Vec<usize>>; 3] =
            [vec![vec![6], vec![5]], vec![vec![2, 3], vec![4]], vec![vec![2, 2], vec![3], vec![2]]];
        let table = random::table(&shapes[shape], random::Kind::Counts, seed);
        if let Ok(rounded) = round(&table, BASE, &Rules::default(), ROUNDING_WORK)
            && rounded.manner != Manner::FromInside
        {
            prop_assert_eq!(of_release(&table, &rounded), (rounded.least.clone(), rounded.most));
        }
    }

    #[test]
    fn other_tables_round_to_neighbours_or_say_that_they_did_not(seed: u64) {
        let table = random::table(&[vec![3], vec![3], vec![3]], random::Kind::Counts, seed);
        let rounded = round(&table, 5, &few(), 20_000_000).unwrap();
        prop_assert!(adds_up(&table, &rounded.figures));
        for (cell, (least, most)) in table.cells().iter().zip(rounded.least.iter().zip(&rounded.most)) {
            prop_assert!(*least <= cell.value && cell.value <= *most);
        }
        for (cell, figure) in table.cells().iter().zip(&rounded.figures) {
            prop_assert!((cell.value - figure).abs() < 5.0 || rounded.manner == Manner::FromInside);
        }
    }

    #[test]
    fn noise_is_bounded_the_same_everywhere_and_never_below_zero(seed: u64) {
        let large = random::table(&[vec![4], vec![3], vec![2]], random::Kind::Counts, seed);
        let noisy = add_noise(&large, 5, seed, &few()).unwrap();
        for (cell, figure) in large.cells().iter().zip(&noisy.figures) {
            prop_assert!((cell.value - figure).abs() <= 5.0 && *figure >= 0.0 && figure.fract() == 0.0);
            prop_assert!(cell.value > 0.0 || *figure == 0.0);
        }
        let Shown::Within { least, most } = noisy.shown() else { unreachable!() };
        for ((cell, least), most) in large.cells().iter().zip(least).zip(most) {
            prop_assert!(least <= cell.value && cell.value <= most);
        }
        // The same people without the third dimension: the cells of its total.
        let mut small = large.draft().clone();
        small.dimensions.pop();
        small.key = key("other");
        small.cells.retain_mut(|c| c.codes.pop().as_deref() == Some("T"));
        let small = Table::read(small).unwrap();
        let again = add_noise(&small, 5, seed, &few()).unwrap();
        let totals = large.cells().iter().zip(&noisy.figures).filter(|(c, _)| c.codes[2] == "T");
        prop_assert_eq!(totals.map(|(_, f)| *f).collect::<Vec<_>>(), again.figures);
    }
}

#[test]
fn noise_is_fair_and_its_variance_is_as_stated() {
    // 10,000 cells of one table.
    let inner: Vec<Vec<i32>> = vec![vec![50; 100]; 100];
    let rows: Vec<&[i32]> = inner.iter().map(Vec::as_slice).collect();
    let table = Table::read(draft("t", &rows)).unwrap();
    let noisy = add_noise(&table, 5, 11, &few()).unwrap();
    let moved: Vec<f64> =
        table.cells().iter().zip(&noisy.figures).map(|(c, f)| f - c.value).collect();
    let n = moved.len() as f64;
    let mean = moved.iter().sum::<f64>() / n;
    let variance = moved.iter().map(|m| m * m).sum::<f64>() / n;
    assert_eq!(noisy.facts.variance, 10.0);
    assert!(mean.abs() < 0.1 && (variance - 10.0).abs() < 0.3, "{mean} {variance}");
    let other = add_noise(&table, 5, 12, &few()).unwrap();
    assert_ne!(other.figures, noisy.figures);
    let refused = add_noise(&table, 7, 11, &Rules::default()).unwrap_err();
    assert_eq!(
        refused.as_slice()[0].to_string(),
        "t: disclosure-deviation-too-small deviation=7 fewest=10 least=8"
    );
    assert!(add_noise(&table, 8, 11, &Rules::default()).is_ok());
}
