//! Tables, years and areas that a reader can lay side by side.

use disclosure::*;

use crate::{draft, key};

fn table(name: &str, period: &str, inner: &[&[i32]]) -> Table {
    let mut draft = draft(name, inner);
    draft.fixed.insert(key("period"), period.into());
    Table::read(draft).unwrap()
}

fn years() -> Union {
    Union {
        dimension: key("period"),
        whole: "2025-2026".into(),
        parts: vec!["2025".into(), "2026".into()],
    }
}

#[test]
fn a_new_year_betrays_an_old_one_unless_more_is_hidden() {
    let both = table("both", "2025-2026", &[&[43, 60, 50], &[70, 80, 90], &[60, 50, 40]]);
    let first = table("first", "2025", &[&[3, 30, 25], &[30, 45, 40], &[25, 30, 22]]);
    let second = table("second", "2026", &[&[40, 30, 25], &[40, 35, 50], &[35, 20, 18]]);
    let mut log = Log::default();
    let unions = [years()];
    for (name, fresh) in [("a", both), ("b", first)] {
        let release = log.join(vec![fresh.into()], &unions).unwrap();
        let primaries = release.primaries(&Rules::default()).unwrap();
        let done = suppress(&release, &primaries, &Order::default()).unwrap();
        log.record(key(name), &release, &done, &unions);
    }
    let text = serde_json::to_string(&log).unwrap();
    let log: Log = serde_json::from_str(&text).unwrap();
    // By itself the second year has nothing to hide.
    let alone = Release::of(second.clone()).unwrap();
    assert!(alone.primaries(&Rules::default()).unwrap().is_empty());
    let release = log.join(vec![second.into()], &unions).unwrap();
    let primaries = release.primaries(&Rules::default()).unwrap();
    let shown = audit(&release, &primaries, &Pattern::default(), Values::Real);
    assert!(!shown.is_safe(), "both − second = first");
    let done = suppress(&release, &primaries, &Order::default()).unwrap();
    let fresh = done
        .pattern()
        .0
        .iter()
        .flat_map(|c| release.places(*c))
        .filter(|p| p.starts_with("second"));
    assert_eq!(fresh.count(), 4);
    assert!(done.audit().is_safe());
}

#[test]
fn what_a_difference_would_leave_is_a_cell_of_its_own() {
    let age = |name: &str, code: &str, people: i32| {
        let mut draft = draft(name, &[&[people - 20], &[20]]);
        draft.dimensions.truncate(1);
        draft.cells.retain_mut(|c| c.codes.pop().as_deref() == Some("T"));
        draft.fixed.insert(key("age"), code.into());
        Table::read(draft).unwrap()
    };
    let unions = [Union {
        dimension: key("age"),
        whole: "15-65".into(),
        parts: vec!["15-64".into(), "65".into()],
    }];
    let parts = vec![age("a", "15-64", 200).into(), age("b", "15-65", 204).into()];
    let release = Release::new(parts, &unions).unwrap();
    let primaries = release.primaries(&Rules::default()).unwrap();
    let places: Vec<_> = primaries.iter().flat_map(|p| release.places(p.cell)).collect();
    assert_eq!(places.len(), 2, "four people of 65 in all and in one area: {places:?}");
    assert!(places[0].starts_with("rest of people"), "{places:?}");
    assert!(!audit(&release, &primaries, &Pattern::default(), Values::Real).is_safe());
    assert!(suppress(&release, &primaries, &Order::default()).is_ok());
}

#[test]
fn tables_that_contradict_each_other_are_refused() {
    let a = table("a", "2025", &[&[30, 30], &[40, 50]]);
    let b = table("b", "2025", &[&[30, 31], &[40, 49]]);
    let found = Release::new(vec![a.clone().into(), b.into()], &[]).unwrap_err();
    let said: Vec<_> = found.into_iter().map(|p| p.to_string()).collect();
    assert_eq!(
        said,
        [
            "b: r0, T: disclosure-linked-cells-differ value=61 other=60",
            "b: r0, c1: disclosure-linked-cells-differ value=31 other=30",
            "b: r1, T: disclosure-linked-cells-differ value=89 other=90",
            "b: r1, c1: disclosure-linked-cells-differ value=49 other=50",
        ]
    );
}

#[test]
fn a_union_must_add_up() {
    let both = table("both", "2025-2026", &[&[40, 60], &[70, 80]]);
    let first = table("first", "2025", &[&[50, 30], &[30, 45]]);
    let found = Release::new(vec![both.into(), first.into()], &[years()]).unwrap_err();
    let said: Vec<_> = found.into_iter().map(|p| p.to_string()).collect();
    assert_eq!(
        said,
        [
            "people age=c0 area=r0 period=2025-2026: disclosure-union-does-not-add-up total=40 sum=50"
        ]
    );
}

#[test]
fn rounded_and_noisy_tables_can_be_logged_and_betray_others_only_as_far_as_they_tell() {
    let table = table("t", "2025", &[&[3, 40], &[60, 90]]);
    let rules =
        Rules { frequency: Some(Frequency { fewest: 5, range_pc: 20.0 }), ..Rules::default() };
    let rounded = round(&table, 5, &rules, ROUNDING_WORK).unwrap().shown();
    let noisy = add_noise(&table, 4, 7, &rules).unwrap().shown();
    for shown in [rounded, noisy] {
        let part = Part { table: table.clone(), shown };
        let release = Release::new(vec![part], &[]).unwrap();
        let primaries = release.primaries(&rules).unwrap();
        assert_eq!(primaries.len(), 1);
        let done = suppress(&release, &primaries, &Order::default()).unwrap();
        let mut log = Log::default();
        log.record(key("a"), &release, &done, &[]);
        assert_eq!(log.entries[0].parts, release.parts());
        // The same table with exact figures beside it would show what the figures hid.
        let mut exact = table.draft().clone();
        exact.key = key("exact");
        let joined = log.join(vec![Table::read(exact).unwrap().into()], &[]).unwrap();
        let primaries = joined.primaries(&rules).unwrap();
        assert!(!audit(&joined, &primaries, &Pattern::default(), Values::Real).is_safe());
    }
    let far = Shown::Within { least: vec![0.0; 9], most: vec![1.0; 9] };
    let found = Release::new(vec![Part { table, shown: far }], &[]).unwrap_err();
    assert_eq!(found.as_slice()[0].code, "disclosure-figure-too-far");
}
