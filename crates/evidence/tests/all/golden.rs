//! Intervals against statsmodels and gaps against an independent reading; the scripts beside the
//! figures in `tests/golden` made them.

use evidence::{Confidence, Indicator, Share, gap_series, newcombe};

use crate::examples::table;

#[test]
fn newcombe_agrees_with_statsmodels() {
    let lines = include_str!("../golden/newcombe.csv").lines();
    let mut cases = 0;
    for line in lines.filter(|l| l.starts_with(|c: char| c.is_ascii_digit())) {
        let cells: Vec<&str> = line.split(',').collect();
        let share =
            |at: usize| Share::new(cells[at].parse().unwrap(), cells[at + 1].parse().unwrap());
        let confidence = match cells[4] {
            "90" => Confidence::Ninety,
            "95" => Confidence::NinetyFive,
            _ => Confidence::NinetyNine,
        };
        let ours = newcombe(share(0).unwrap(), share(2).unwrap(), confidence);
        let (low, high): (f64, f64) = (cells[5].parse().unwrap(), cells[6].parse().unwrap());
        assert!(
            (ours.low - low).abs() < 1e-9 && (ours.high - high).abs() < 1e-9,
            "{line}: {ours:?}"
        );
        cases += 1;
    }
    assert!(cases > 400);
}

#[test]
fn gaps_of_the_examples_agree_with_an_independent_reading() {
    let mut expected: Vec<String> =
        include_str!("../golden/gaps.csv").lines().skip(1).map(str::to_owned).collect();
    let tables = [
        ("employment-rate", "employment-rate"),
        ("good-health", "health"),
        ("bad-health", "health"),
    ];
    for (key, file) in tables {
        let (dataset, indicator) = (table(file), Indicator::of_key(key).unwrap().first().unwrap());
        for place in dataset.territories() {
            let Ok(gaps) = gap_series(&dataset, indicator, &place) else { continue };
            for (period, gap) in gaps.trend.points() {
                let head = format!("{key},{place},{period},{},", gaps.group.code());
                let at = expected.iter().position(|l| l.starts_with(&head)).expect(&head);
                let line = expected.swap_remove(at);
                let cells: Vec<&str> = line.split(',').collect();
                let near = |cell: usize, ours: f64| {
                    assert!((ours - cells[cell].parse::<f64>().unwrap()).abs() < 1e-9, "{line}");
                };
                near(4, gap.gap_pp);
                near(5, gap.ratio.unwrap());
                assert_eq!(gap.odds_ratio.is_none(), cells[6].is_empty(), "{line}");
                gap.odds_ratio.into_iter().for_each(|ratio| near(6, ratio));
                assert_eq!(gap.flags.to_string(), cells[7], "{line}");
            }
        }
    }
    assert!(expected.is_empty(), "not found: {expected:?}");
}
