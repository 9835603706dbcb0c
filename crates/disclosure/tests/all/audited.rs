//! What an attacker can prove.

use disclosure::*;
use proptest::prelude::*;

use crate::{draft, key, random, release};

fn pattern(release: &Release, cells: &[[&str; 2]]) -> Pattern {
    Pattern(cells.iter().map(|c| release.find(&key("t"), c).unwrap()).collect())
}

fn intervals(audit: &Audit) -> Vec<(f64, Option<f64>)> {
    audit.findings.iter().map(|f| (f.interval.lower, f.interval.upper)).collect()
}

#[test]
fn four_hidden_cells_are_as_uncertain_as_row_and_column_allow() {
    let release = release(draft("t", &[&[1, 4], &[6, 9]]));
    let all = pattern(&release, &[["r0", "c0"], ["r0", "c1"], ["r1", "c0"], ["r1", "c1"]]);
    let audit = audit(&release, &[], &all, Values::Real);
    let expected = [(0.0, Some(5.0)), (0.0, Some(5.0)), (2.0, Some(7.0)), (8.0, Some(13.0))];
    assert_eq!(intervals(&audit), expected);
    assert!(audit.findings.iter().all(|f| f.is_exact && f.verdict == Verdict::NotAsked));
}

#[test]
fn a_cell_that_is_hidden_alone_or_shown_is_exposed() {
    let release = release(draft("t", &[&[1, 40], &[60, 90]]));
    let primaries = release.primaries(&Rules::default()).unwrap();
    for hidden in [&[["r0", "c0"]][..], &[]] {
        let audit = audit(&release, &primaries, &pattern(&release, hidden), Values::Real);
        assert_eq!(intervals(&audit), [(1.0, Some(1.0))]);
        assert!(
            matches!(audit.findings[0].verdict, Verdict::Exposed { short_above, .. } if short_above == 9.0)
        );
        assert!(!audit.is_safe());
    }
}

#[test]
fn without_any_total_nothing_bounds_a_cell_from_above() {
    let release = release(draft("t", &[&[1, 40], &[60, 90]]));
    let everything = Pattern((0..9).filter_map(|at| release.cell_at(0, at)).collect());
    let audit = audit(&release, &[], &everything, Values::Real);
    assert!(intervals(&audit).iter().all(|i| *i == (0.0, None)));
}

#[test]
fn without_work_nothing_is_called_safe() {
    let release = release(draft("t", &[&[1, 40], &[60, 90]]));
    let primaries = release.primaries(&Rules::default()).unwrap();
    let square = pattern(&release, &[["r0", "c0"], ["r0", "c1"], ["r1", "c0"], ["r1", "c1"]]);
    let audit = audit_within(&release, &primaries, &square, Values::Real, 0);
    assert!(!audit.is_safe());
    assert!(audit.failures().all(|f| f.verdict == Verdict::Unresolved));
}

/// The values of the first hidden cell over all whole tables that fit, by trying all.
fn by_trying(inner: [[i32; 3]; 3], hidden: [[bool; 3]; 3]) -> Vec<(i32, i32)> {
    let cells: Vec<(usize, usize)> =
        (0..9).map(|at| (at / 3, at % 3)).filter(|(i, j)| hidden[*i][*j]).collect();
    let mut seen = vec![(i32::MAX, i32::MIN); cells.len()];
    let row = |i: usize| inner[i].iter().sum::<i32>();
    let column = |j: usize| inner.iter().map(|r| r[j]).sum::<i32>();
    let mut table = inner;
    fn go(
        at: usize,
        cells: &[(usize, usize)],
        table: &mut [[i32; 3]; 3],
        most: &dyn Fn(usize) -> i32,
        fits: &dyn Fn(&[[i32; 3]; 3]) -> bool,
        seen: &mut [(i32, i32)],
    ) {
        let Some((i, j)) = cells.get(at).copied() else {
            if fits(table) {
                for ((i, j), seen) in cells.iter().zip(seen) {
                    *seen = (seen.0.min(table[*i][*j]), seen.1.max(table[*i][*j]));
                }
            }
            return;
        };
        let held = table[i][j];
        for value in 0..=most(i) {
            table[i][j] = value;
            go(at + 1, cells, table, most, fits, seen);
        }
        table[i][j] = held;
    }
    let fits = |t: &[[i32; 3]; 3]| {
        (0..3).all(|i| t[i].iter().sum::<i32>() == row(i))
            && (0..3).all(|j| t.iter().map(|r| r[j]).sum::<i32>() == column(j))
    };
    go(0, &cells, &mut table, &row, &fits, &mut seen);
    seen
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_bounds_are_those_of_all_tables_that_fit(inner: [[u8; 3]; 3], hidden: [[bool; 3]; 3]) {
        let inner = inner.map(|row| row.map(|n| i32::from(n % 4)));
        let count = hidden.iter().flatten().filter(|h| **h).count();
        prop_assume!(count <= 6);
        let rows: Vec<&[i32]> = inner.iter().map(|r| &r[..]).collect();
        let release = release(draft("t", &rows));
        let codes: Vec<[String; 2]> = (0..9).filter(|at| hidden[at / 3][at % 3]).map(|at| [format!("r{}", at / 3), format!("c{}", at % 3)]).collect();
        let ids = codes.iter().map(|[r, c]| release.find(&key("t"), &[r, c]).unwrap());
        let audit = audit(&release, &[], &Pattern(ids.collect()), Values::Whole);
        let expected: Vec<_> = by_trying(inner, hidden).into_iter().map(|(l, u)| (f64::from(l), Some(f64::from(u)))).collect();
        prop_assert_eq!(intervals(&audit), expected);
    }

    #[test]
    fn showing_more_never_widens_an_interval(seed: u64, first in 0_usize..60) {
        let table = random::table(&[vec![2, 2], vec![3]], random::Kind::Counts, seed);
        let release = Release::of(table).unwrap();
        let size = release.size();
        let more = Pattern((0..size).filter(|at| at % 3 != 0).filter_map(|at| release.cell_at(0, at)).collect());
        let mut fewer = more.clone();
        let gone = *more.0.iter().nth(first % more.0.len()).unwrap();
        fewer.0.remove(&gone);
        let (wide, narrow) = (audit(&release, &[], &more, Values::Real), audit(&release, &[], &fewer, Values::Real));
        for f in &narrow.findings {
            let other = wide.findings.iter().find(|w| w.cell == f.cell).unwrap();
            prop_assert!(other.interval.lower <= f.interval.lower + 1e-9);
            prop_assert!(other.interval.upper.is_none_or(|u| f.interval.upper.is_some_and(|n| n <= u + 1e-9)));
            prop_assert!(f.interval.lower <= f.value + 1e-9);
            prop_assert!(f.interval.upper.is_none_or(|u| u >= f.value - 1e-9));
        }
    }
}
