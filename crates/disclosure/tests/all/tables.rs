//! Tables that cannot be are refused, with everything that is wrong in them.

use disclosure::*;

use crate::{draft, key};

fn said(draft: Draft) -> Vec<String> {
    Table::read(draft).unwrap_err().into_iter().map(|p| p.to_string()).collect()
}

#[test]
fn everything_that_is_wrong_is_named_at_once() {
    let mut bad = draft("t", &[&[1, 2], &[3, 4]]);
    bad.cells[0].value = -1.0;
    bad.cells[1].value = f64::NAN;
    bad.cells[2].codes[1] = "X".into();
    bad.cells[3].codes.pop();
    bad.cells[5].codes = bad.cells[4].codes.clone();
    assert_eq!(
        said(bad),
        [
            "r0, c0: disclosure-negative-value value=-1",
            "r0, c1: disclosure-not-a-number",
            "r0, X: disclosure-unknown-code code=X",
            "r1: disclosure-wrong-number-of-codes codes=1 dimensions=2",
            "r1, c1: disclosure-repeated-cell",
            "r0, T: disclosure-missing-cell",
            "r1, T: disclosure-missing-cell",
            "r1, c0: disclosure-missing-cell",
        ]
    );
}

#[test]
fn margins_that_do_not_add_up_are_named_in_each_dimension() {
    let mut bad = draft("t", &[&[1, 2], &[3, 4]]);
    bad.cells[2].value = 4.0;
    assert_eq!(
        said(bad),
        [
            "t: T, T: disclosure-does-not-add-up dimension=area total=10 sum=11",
            "t: r0, T: disclosure-does-not-add-up dimension=age total=4 sum=3",
        ]
    );
    let mut half = draft("t", &[&[1, 2], &[3, 4]]);
    half.cells[0].value = 1.5;
    assert!(said(half).contains(&"r0, c0: disclosure-not-a-whole-number".to_owned()));
}

#[test]
fn a_table_that_was_rounded_is_called_so() {
    let mut rounded = draft("t", &[&[5, 10], &[15, 20]]);
    rounded.cells[2].value = 20.0;
    assert_eq!(said(rounded)[0], "t: disclosure-already-rounded base=5");
    assert!(Table::read(draft("t", &[&[5, 10], &[15, 20]])).is_ok(), "it may be by chance");
}

#[test]
fn sizes_are_bounded_before_anything_is_allocated() {
    let mut large = draft("t", &[&[1]]);
    large.dimensions =
        ["a", "b"].map(|k| Dimension::flat(key(k), "T", (0..500).map(|i| format!("{i}")))).into();
    assert_eq!(said(large), ["t: disclosure-too-many-cells cells=251001 most=200000"]);
    let mut none = draft("t", &[&[1]]);
    none.dimensions.clear();
    assert_eq!(said(none), ["t: disclosure-wrong-number-of-dimensions dimensions=0 most=5"]);
    let mut twice = draft("t", &[&[1]]);
    twice.fixed.insert(key("age"), "all".into());
    assert_eq!(said(twice), ["age: disclosure-repeated-dimension"]);
}

#[test]
fn every_cell_is_found_by_its_codes() {
    let table = Table::read(draft("t", &[&[1, 2, 3], &[3, 4, 5]])).unwrap();
    for (at, cell) in table.cells().iter().enumerate() {
        let codes: Vec<&str> = cell.codes.iter().map(String::as_str).collect();
        assert_eq!(table.find(&codes), Some(at));
    }
    assert_eq!((table.find(&["r0"]), table.find(&["r0", "x"])), (None, None));
    assert_eq!(table.find(&["r0", "c0", "c0"]), None);
}

#[test]
fn a_table_survives_json_and_bad_json_is_refused() {
    let table = Table::read(draft("t", &[&[1, 2], &[3, 4]])).unwrap();
    let text = serde_json::to_string(&table).unwrap();
    assert_eq!(serde_json::from_str::<Table>(&text).unwrap(), table);
    let bad = text.replacen("\"value\":10.0", "\"value\":11.0", 1);
    assert!(
        serde_json::from_str::<Table>(&bad)
            .unwrap_err()
            .to_string()
            .contains("disclosure-does-not-add-up")
    );
}
