//! Hostile tables: all problems at once, bounds kept, no panic on any bytes.

use evidence::{Limits, Reading, read_sdmx_csv, write_sdmx_csv};
use proptest::prelude::*;

use crate::{rates, refused};

#[test]
fn all_problems_are_named_at_once() {
    let table = rates(
        "NAT,LV,next year,70,,\nNAT,LV,2023,many,x,Q\nNAT,,2023,1,,\nNAT,LV,2023\nNAT,LV,2022,1,,\nNAT,LV,2022,2,,",
    );
    assert_eq!(
        refused(table.as_bytes()),
        [
            "2:TIME_PERIOD: not-a-period line=2 column=TIME_PERIOD cell=next year",
            "3:OBS_FLAG: unknown-flag line=3 column=OBS_FLAG flag=x",
            "3:CONF_STATUS: unknown-confidentiality line=3 column=CONF_STATUS cell=Q",
            "3:OBS_VALUE: not-a-number line=3 column=OBS_VALUE cell=many",
            "4:geo: empty-cell line=4 column=geo",
            "5: wrong-number-of-cells line=5 expected=12 found=9",
            "7:TIME_PERIOD: repeated-observation line=7 column=TIME_PERIOD period=2022 before=6",
        ]
    );
}

#[test]
fn what_is_no_such_table_is_refused() {
    for (table, problem) in [
        ("", ": empty-file"),
        ("name,age\nx,1\n", "1:name: not-sdmx-csv line=1 column=name"),
        ("DATAFLOW,geo,OBS_VALUE\n", "1:TIME_PERIOD: missing-column line=1 column=TIME_PERIOD"),
        ("DATAFLOW,geo,TIME_PERIOD\n", "1:OBS_VALUE: missing-column line=1 column=OBS_VALUE"),
        ("DATAFLOW,TIME_PERIOD,OBS_VALUE\n", "1: no-dimensions line=1"),
        ("DATAFLOW,geo,geo,TIME_PERIOD,OBS_VALUE\n", "1:geo: repeated-column line=1 column=geo"),
        (
            "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,TIME_PERIOD,OBS_VALUE\n",
            "1:geo: not-a-dimension line=1 column=geo",
        ),
        ("DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\n", ": empty-file"),
        (
            "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nnonsense,LV,2023,1\n",
            "2:DATAFLOW: not-a-dataflow line=2 column=DATAFLOW cell=nonsense",
        ),
        (
            "DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nA:B(1),LV,2023,1\nA:C(1),LV,2022,1\n",
            "3:DATAFLOW: mixed-column line=3 column=DATAFLOW cell=A:C(1) before=A:B(1)",
        ),
    ] {
        assert_eq!(refused(table.as_bytes()).first().map(String::as_str), Some(problem), "{table}");
    }
    assert_eq!(
        refused(b"DATAFLOW,geo,TIME_PERIOD,OBS_VALUE\nA:B(1),\xff,2023,1\n")[0],
        "2: not-utf8 line=2"
    );
}

#[test]
fn a_code_with_two_labels_is_refused() {
    let table = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Place,TIME_PERIOD,Time,OBS_VALUE\n\
        dataflow,A:B(1.0),X,LV,Latvia,2022,,1\n\
        dataflow,A:B(1.0),X,LV,Atlantis,2023,,1\n";
    assert_eq!(
        refused(table.as_bytes()),
        ["3:geo: label-differs line=3 column=geo code=LV label=Atlantis before=Latvia"]
    );
}

#[test]
fn every_bound_is_kept() {
    let table = rates("NAT,LV,2022,1,,\nNAT,LV,2023,1,,\nNAT,LV,2024,1,,");
    let first = |limits| {
        let reading = Reading { limits, ..Reading::default() };
        let problems = read_sdmx_csv(table.as_bytes(), &reading).unwrap_err().problems;
        problems.as_slice().iter().map(|p| p.code).collect::<Vec<_>>()
    };
    let all = Limits::default();
    assert_eq!(first(Limits { rows: 2, ..all }), ["too-many-rows"]);
    assert_eq!(first(Limits { columns: 3, ..all }), ["too-many-columns"]);
    assert_eq!(first(Limits { cell_bytes: 4, ..all }), ["cell-too-long"]);
    // A long remark, in a column that nobody reads, is no reason to refuse the figures.
    let remark = |letters: usize| {
        let row = format!("ESTAT:X(1.0),,LV,2023,1,,\"{}\"\n", "ä".repeat(letters));
        format!("DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,COMMENT_OBS\n{row}")
    };
    let reading = Reading::default();
    assert_eq!(read_sdmx_csv(remark(9_000).as_bytes(), &reading).unwrap().rows(), 1);
    let endless = read_sdmx_csv(remark(90_000).as_bytes(), &reading).unwrap_err();
    assert_eq!(endless.problems.as_slice()[0].code, "cell-too-long");
    let bytes = table.len() as u64;
    assert!(first(Limits { bytes: bytes - 30, ..all }).contains(&"too-many-bytes"));
    let exact = Reading { limits: Limits { bytes, ..all }, ..Reading::default() };
    assert!(read_sdmx_csv(table.as_bytes(), &exact).is_ok());
    let flood = rates(&"NAT,LV,never,1,,\n".repeat(5_000));
    assert_eq!(refused(flood.as_bytes()).len(), 200);
}

/// Bytes that look like a table here and there.
fn nearly_a_table() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(
            "DATAFLOW,LAST UPDATE,freq,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
                .to_owned()
        ),
        Just(
            "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,geo,Place,TIME_PERIOD,Time,OBS_VALUE\n"
                .to_owned()
        ),
        Just("ESTAT:X$V(1.0),21/03/25 23:00:00,Annual,NAT,Latvia,2023,1.5,bu,\n".to_owned()),
        Just("dataflow,A:B(1.0),\"X, Y\",LV,Latvia,2023,,1\n".to_owned()),
        "[A-Za-z0-9:()$,\"\n. -]{0,40}",
        ".{0,10}",
    ];
    let bytes = prop::collection::vec(any::<u8>(), 0..4);
    prop::collection::vec((piece, bytes), 0..8).prop_map(|pieces| {
        pieces.into_iter().flat_map(|(text, bytes)| [text.into_bytes(), bytes].concat()).collect()
    })
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop_oneof![nearly_a_table(), prop::collection::vec(any::<u8>(), 0..300)]) {
        if let Ok(dataset) = read_sdmx_csv(bytes.as_slice(), &Reading::default()) {
            let mut written = Vec::new();
            write_sdmx_csv(&dataset, evidence::Layout::CodesAndLabels, &mut written).unwrap();
            let again = read_sdmx_csv(written.as_slice(), &Reading::default());
            prop_assert_eq!(again, Ok(dataset));
        }
    }
}

/// A genuine small table in either layout.
fn genuine() -> impl Strategy<Value = Vec<u8>> {
    let dataflow = rates("NAT,Latvia,2023,70.5,b,\nFOR,Latvia,2023,,u,\nNAT,Sweden,2022,80,,C");
    let mut labelled = Vec::new();
    write_sdmx_csv(&crate::read(&dataflow), evidence::Layout::CodesAndLabels, &mut labelled)
        .unwrap();
    prop_oneof![Just(dataflow.into_bytes()), Just(labelled)]
}

proptest! {
    #[test]
    fn no_damage_to_a_genuine_table_panics(
        mut bytes in genuine(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
        words in prop::collection::vec((any::<prop::sample::Index>(), "LAST UPDATE|SOURCE|TIME_PERIOD|Latvia|geo|,|\n|\"|1e300|2024-Q1"), 0..3),
    ) {
        crate::damage(&mut bytes, damage, words);
        if let Ok(dataset) = read_sdmx_csv(bytes.as_slice(), &Reading::default()) {
            let mut written = Vec::new();
            write_sdmx_csv(&dataset, evidence::Layout::CodesAndLabels, &mut written).unwrap();
            let again = read_sdmx_csv(written.as_slice(), &Reading::default());
            prop_assert_eq!(again, Ok(dataset));
        }
    }
}
