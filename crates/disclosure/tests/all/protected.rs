//! Whatever comes out as protected is safe; what cannot be is refused.

use disclosure::*;
use proptest::prelude::*;

use crate::{draft, key, random, release};

fn sums() -> Rules {
    let prior_posterior = Some(PriorPosterior { p_pc: 15.0, q_pc: 100.0 });
    Rules { frequency: None, prior_posterior, ..Rules::default() }
}

#[test]
fn the_cheapest_square_is_hidden_and_proven() {
    let release = release(draft("t", &[&[3, 40, 30], &[60, 90, 20], &[20, 70, 15]]));
    let primaries = release.primaries(&Rules::default()).unwrap();
    let done = suppress(&release, &primaries, &Order::default()).unwrap();
    let places: Vec<_> = done.pattern().0.iter().flat_map(|c| release.places(*c)).collect();
    assert_eq!(places, ["t: r0, c0", "t: r0, c2", "t: r2, c0", "t: r2, c2"]);
    assert_eq!((done.cost(), done.proof()), (68.0, Proof::Optimal));
}

#[test]
fn what_is_out_or_stands_alone_is_refused() {
    let mut out = draft("t", &[&[3, 40], &[60, 90]]);
    out.cells[0].standing = Standing::Published;
    let release_out = release(out);
    let primaries = release_out.primaries(&Rules::default()).unwrap();
    let cell = release_out.find(&key("t"), &["r0", "c0"]).unwrap();
    let refused = suppress(&release_out, &primaries, &Order::default());
    assert_eq!(refused, Err(NotProtected::OutAlready { cells: vec![cell] }));

    // Nothing else may be hidden: the cell follows from its row.
    let mut closed = draft("t", &[&[3, 40], &[60, 90]]);
    closed.cells.iter_mut().skip(1).for_each(|c| c.standing = Standing::Published);
    let release_closed = release(closed);
    let refused = suppress(&release_closed, &primaries, &Order::default());
    assert_eq!(refused, Err(NotProtected::Impossible { cells: vec![cell] }));

    let nothing = Order { most_work: 10, ..Order::default() };
    let cube = random::table(&[vec![3], vec![3], vec![3]], random::Kind::Counts, 4);
    let release_cube = Release::of(cube).unwrap();
    let primaries = release_cube.primaries(&Rules::default()).unwrap();
    assert_eq!(
        suppress(&release_cube, &primaries, &nothing),
        Err(NotProtected::OutOfWork { most_work: 10 })
    );
}

#[test]
fn outcomes_can_be_kept_and_cited() {
    let release = release(draft("t", &[&[3, 40], &[60, 90]]));
    let primaries = release.primaries(&Rules::default()).unwrap();
    let done = suppress(&release, &primaries, &Order::default()).unwrap();
    let text = serde_json::to_string(done.audit()).unwrap();
    assert_eq!(&serde_json::from_str::<Audit>(&text).unwrap(), done.audit());
    let again = suppress(&release, &primaries, &Order::default()).unwrap();
    assert_eq!(again, done, "same input, same answer");
}

/// The cheapest safe pattern by trying all patterns of inner cells and totals.
fn by_trying(release: &Release, primaries: &[Primary], guard: Guard) -> Option<f64> {
    let all: Vec<CellId> = (0..release.size()).filter_map(|at| release.cell_at(0, at)).collect();
    let must: Vec<CellId> = primaries.iter().map(|p| p.cell).collect();
    let free: Vec<CellId> = all.into_iter().filter(|c| !must.contains(c)).collect();
    let mut best: Option<f64> = None;
    for mask in 0_u32..1 << free.len() {
        let chosen = free.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1).map(|(_, c)| *c);
        let pattern = Pattern(chosen.chain(must.iter().copied()).collect());
        let cost = pattern.0.iter().map(|c| release.value(*c).max(1.0)).sum::<f64>();
        if best.is_none_or(|b| cost < b)
            && audit_against(guard, release, primaries, &pattern, Values::Real, 1_000_000).is_safe()
        {
            best = Some(cost);
        }
    }
    best
}

fn fewest(fewest: u64) -> Rules {
    Rules { frequency: Some(Frequency { fewest, range_pc: 20.0 }), ..Rules::default() }
}

#[test]
fn two_who_are_alone_in_a_row_do_not_tell_on_each_other_where_that_is_asked() {
    let release = release(draft("t", &[&[1, 1, 40], &[4, 5, 30], &[20, 70, 15]]));
    let primaries = release.primaries(&fewest(2)).unwrap();
    let order = Order::default();
    let places = |done: &Protected| {
        done.pattern().0.iter().flat_map(|c| release.places(*c)).collect::<Vec<_>>()
    };
    let outside = suppress(&release, &primaries, &order).unwrap();
    assert_eq!(places(&outside), ["t: r0, c0", "t: r0, c1", "t: r1, c0", "t: r1, c1"]);
    // The row says 42, and 40 are shown: who is one of the 2 knows where the other is.
    let seen = audit_against(
        Guard::Contributors,
        &release,
        &primaries,
        outside.pattern(),
        Values::Real,
        1_000_000,
    );
    let failures: Vec<_> = seen.failures().map(|f| (f.cell, f.interval.upper, f.knower)).collect();
    let [first, second] = ["c0", "c1"].map(|c| release.find(&key("t"), &["r0", c]).unwrap());
    assert_eq!(failures, [(first, Some(1.0), Some(second)), (second, Some(1.0), Some(first))]);
    let guarded = suppress(&release, &primaries, &Order { guard: Guard::Contributors, ..order });
    let guarded = guarded.unwrap();
    assert!(guarded.pattern().0.len() > 4 && guarded.audit().is_safe());
    assert_eq!(guarded.proof(), Proof::Optimal);
    assert_eq!(Some(guarded.cost()), by_trying(&release, &primaries, Guard::Contributors));
}

#[test]
fn one_who_is_alone_in_a_cell_and_in_its_total_knows_both() {
    // One person in the second row: the cell and the total of the row are the same person.
    let release = release(draft("t", &[&[9, 9, 9], &[0, 1, 0], &[9, 9, 9]]));
    let primaries = release.primaries(&fewest(2)).unwrap();
    let order = Order { guard: Guard::Contributors, ..Order::default() };
    let done = suppress(&release, &primaries, &order).unwrap();
    assert!(done.audit().is_safe() && primaries.len() == 2);
}

#[test]
fn a_flat_table_is_protected_by_squares_where_there_is_no_work_for_more() {
    let release = release(draft("t", &[&[3, 40, 50], &[60, 90, 70], &[40, 50, 60]]));
    let primaries = release.primaries(&Rules::default()).unwrap();
    let nothing = Order { most_work: 10, ..Order::default() };
    let done = suppress(&release, &primaries, &nothing).unwrap();
    assert!(done.audit().is_safe());
    assert_eq!((done.cost(), done.proof()), (133.0, Proof::Bounded { least: 3.0 }));
}

#[test]
fn a_large_table_of_small_counts_is_protected_within_bounds() {
    let counts: Vec<Vec<i32>> = (0..80)
        .map(|i| (0..80).map(|j| if (i * 7 + j * 3) % 4 == 0 { 2 } else { 30 + i + j }).collect())
        .collect();
    let rows: Vec<&[i32]> = counts.iter().map(Vec::as_slice).collect();
    let release = release(draft("t", &rows));
    let primaries = release.primaries(&fewest(3)).unwrap();
    let done = suppress(&release, &primaries, &Order::default()).unwrap();
    assert!(primaries.len() > 1_500 && done.audit().is_safe());
    assert_eq!(done.proof(), Proof::Optimal, "the small counts hide each other");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(25))]

    #[test]
    fn what_is_called_optimal_is_the_best_of_all_patterns(inner: [[u8; 3]; 2]) {
        let inner = inner.map(|row| row.map(|n| i32::from(n % 30)));
        let release = release(draft("t", &[&inner[0], &inner[1]]));
        let primaries = release.primaries(&Rules::default()).unwrap();
        match suppress(&release, &primaries, &Order::default()) {
            Ok(done) => {
                prop_assert_eq!(done.proof(), Proof::Optimal);
                prop_assert_eq!(Some(done.cost()), by_trying(&release, &primaries, Guard::Outsiders));
            }
            Err(why) => {
                let is_impossible = matches!(why, NotProtected::Impossible { .. });
                prop_assert!(is_impossible, "{why:?}");
                prop_assert_eq!(by_trying(&release, &primaries, Guard::Outsiders), None);
            }
        }
    }

    #[test]
    fn who_is_alone_in_a_cell_sees_through_nothing_that_is_guarded_so(
        inner: [[u8; 3]; 3], few in 2_u64..5, in_parts: bool,
    ) {
        let inner = inner.map(|row| row.map(|n| [1, 1, 0, 2, 5, 9, 20][usize::from(n % 7)]));
        let rows: Vec<&[i32]> = inner.iter().map(|r| &r[..]).collect();
        let plain = draft("t", &rows);
        let rel = release(plain.clone());
        let primaries = rel.primaries(&fewest(few)).unwrap();
        let search = if in_parts { Search::InParts } else { Search::BySize };
        let order = Order { guard: Guard::Contributors, search, ..Order::default() };
        if let Ok(done) = suppress(&rel, &primaries, &order) {
            // Each in turn knows their own cell, which then might as well be published.
            let lone = plain.cells.iter().enumerate().filter(|(_, c)| c.value == 1.0);
            for (at, _) in lone {
                let mut known = plain.clone();
                known.cells[at].standing = Standing::Published;
                let known = release(known);
                let own = known.find(&key("t"), &[&plain.cells[at].codes[0], &plain.cells[at].codes[1]]);
                let others: Vec<Primary> = primaries.iter().copied().filter(|p| {
                    // The cells that are theirs as well are no secret to them.
                    Some(p.cell) != own && rel.value(p.cell) != 1.0
                }).collect();
                prop_assert!(audit(&known, &others, done.pattern(), Values::Real).is_safe());
            }
            prop_assert!(audit(&rel, &primaries, done.pattern(), Values::Real).is_safe());
        }
    }

    #[test]
    fn whatever_is_protected_passes_the_audit_of_the_whole(
        seed: u64, shape in 0_usize..4, work in prop::sample::select(vec![20_000_u64, 400_000, 20_000_000]), is_counts: bool, in_parts: bool,
    ) {
        let shapes: [Vec<Vec<usize>>; 4] = [
            vec![vec![4], vec![5]],
            vec![vec![2, 3], vec![4]],
            vec![vec![3], vec![3], vec![3]],
            vec![vec![2, 2], vec![2, 2]],
        ];
        let (kind, rules) = if is_counts { (random::Kind::Counts, Rules::default()) } else { (random::Kind::Sums, sums()) };
        let release = Release::of(random::table(&shapes[shape], kind, seed)).unwrap();
        let primaries = release.primaries(&rules).unwrap();
        let search = if in_parts { Search::InParts } else { Search::BySize };
        let order = Order { most_work: work, search, ..Order::default() };
        if let Ok(done) = suppress(&release, &primaries, &order) {
            let again = audit(&release, &primaries, done.pattern(), Values::Real);
            prop_assert!(again.is_safe());
            prop_assert!(primaries.iter().all(|p| done.pattern().hides(p.cell)));
            if let Proof::Bounded { least } = done.proof() {
                prop_assert!(least <= done.cost() + 1e-6);
            }
        }
    }
}
