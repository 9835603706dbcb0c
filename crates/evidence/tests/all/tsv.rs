//! Eurostat's TSV: its traps, both kinds of columns, hostile text, and its way back.

use std::io::Write;

use evidence::*;
use flate2::{Compression, write::GzEncoder};
use measure::Period;
use proptest::prelude::*;

const TABLE: &str = "freq,unit,citizen,geo\\TIME_PERIOD\t2022 \t2023 \t2024 \n\
    A,PC,NAT,LV\t70.5 \t: \t71 b\n\
    A,PC,FOR,LV\t: u\t0 \t-1.25 bu\n\
    A,PC,FOR,SE\t: \t: \t: c \n";

fn reading() -> Reading {
    Reading::default().named("some/where/estat_lfsa_ergan.tsv.gz")
}

fn read(text: &str) -> Dataset {
    evidence::read(text.as_bytes(), &reading()).unwrap_or_else(|refused| panic!("{refused}"))
}

fn refused(bytes: &[u8]) -> Vec<String> {
    let refused = read_tsv(bytes, &reading()).expect_err("refused");
    refused.problems.as_slice().iter().map(ToString::to_string).collect()
}

fn told(dataset: &Dataset) -> Vec<String> {
    let series = |s: Series<'_>| {
        let codes: Vec<&str> = s.codes().map(|c| c.code.as_str()).collect();
        let cells: Vec<String> = s
            .points()
            .map(|Point { period, observation: Observation { value, flags } }| {
                format!("{period}={}{flags}", value.map_or(":".into(), |v| v.to_string()))
            })
            .collect();
        format!("{} {}", codes.join(","), cells.join(" "))
    };
    dataset.series().map(series).collect()
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut gz = GzEncoder::new(Vec::new(), Compression::default());
    gz.write_all(text).unwrap();
    gz.finish().unwrap()
}

#[test]
fn trap_2_zero_none_and_flags_are_told_apart() {
    let dataset = read(TABLE);
    assert_eq!(
        told(&dataset),
        [
            "A,PC,FOR,LV 2022=:u 2023=0 2024=-1.25bu",
            "A,PC,FOR,SE 2024=:c",
            "A,PC,NAT,LV 2022=70.5 2024=71b"
        ]
    );
    assert_eq!(
        (dataset.title.agency.as_str(), dataset.title.code.as_str()),
        ("ESTAT", "LFSA_ERGAN")
    );
    assert_eq!(dataset.dimension("citizen").unwrap().label("FOR"), "Foreign country");
    assert_eq!((dataset.rows(), dataset.flagged(), dataset.missing()), (6, 4, 2));
}

#[test]
fn trap_1_the_columns_may_be_places_and_the_name_behind_the_backslash_says_so() {
    let old = "unit,frequenc,sex,age,citizen,time\\geo\tEU27_2020 \tLV \n\
        PC,A,T,Y15-64,FOR,2023\t60.1 e\t: \n\
        PC,A,T,Y15-64,FOR,2022\t59 \t64.25 u\n";
    let dataset = read(old);
    let names: Vec<_> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    assert_eq!(names, ["unit", "freq", "sex", "age", "citizen", "geo"]);
    assert_eq!(
        told(&dataset),
        ["PC,A,T,Y15-64,FOR,EU27_2020 2022=59 2023=60.1e", "PC,A,T,Y15-64,FOR,LV 2022=64.25u"]
    );
}

#[test]
fn newest_first_is_put_in_order_and_old_spellings_of_time_are_read() {
    let newest = "freq,geo\\time\t2023M02\t2023M01 \t2022M12\nM,LV\t3 \t2 p\t1\n";
    assert_eq!(told(&read(newest)), ["M,LV 2022-12=1 2023-01=2p 2023-02=3"]);
    let weeks = "freq,geo\\TIME_PERIOD\t2020-W53 \t2021-W01 \nW,LV\t3 \t2\n";
    assert_eq!(told(&read(weeks)), ["W,LV 2020-W53=3 2021-W01=2"]);
}

#[test]
fn packed_and_plain_are_the_same_and_a_truncated_pack_is_no_table() {
    let gz = packed(TABLE.as_bytes());
    assert_eq!(evidence::read(gz.as_slice(), &reading()).unwrap(), read(TABLE));
    let two = [packed(&TABLE.as_bytes()[..60]), packed(&TABLE.as_bytes()[60..])].concat();
    assert_eq!(evidence::read(two.as_slice(), &reading()).unwrap(), read(TABLE));
    let cut = evidence::read(&gz[..gz.len() - 9], &reading()).expect_err("cut").problems;
    assert_eq!(cut.as_slice().iter().map(|p| p.code).collect::<Vec<_>>(), ["unreadable"]);
}

#[test]
fn everything_wrong_is_said_with_its_line() {
    let bad = "freq,geo\\TIME_PERIOD\t2022 \t2023 \n\
        A,LV\t1 \tmany \n\
        A\t1 \t2 \n\
        A,SE\t1 \n\
        A,S E\t1 \t2 x\n\
        A,LT\t1 \t2 x\n\
        A,FI\t1,5\t\n\
        A,EE\t1 \t: \n\
        A,EE\t2 \t: \n";
    assert_eq!(
        refused(bad.as_bytes()),
        [
            "2:2023: not-a-number line=2 column=2023 cell=many",
            "3: wrong-number-of-cells line=3 expected=2 found=1",
            "4: wrong-number-of-cells line=4 expected=3 found=2",
            "5:geo: not-a-code line=5 column=geo cell=S E",
            "6:2023: unknown-flag line=6 column=2023 flag=x",
            "7:2022: not-a-number line=7 column=2022 cell=1,5",
            "9:TIME_PERIOD: repeated-observation line=9 column=TIME_PERIOD period=2022 before=8",
        ]
    );
    for (text, problem) in [
        ("", ": empty-file"),
        ("freq,geo\\TIME_PERIOD\t2022\n", ": empty-file"),
        ("freq;geo;2022\nA;LV;1\n", "1:freq;geo;2022: not-tsv line=1 column=freq;geo;2022"),
        (
            "freq,geo\\TIME_PERIOD\tsoon\nA,LV\t1\n",
            "1:soon: not-a-period line=1 column=soon cell=soon",
        ),
        (
            "freq,geo\\TIME_PERIOD\t2022\t2022-A1\nA,LV\t1\t1\n",
            "1:2022: repeated-column line=1 column=2022",
        ),
        ("geo,geo\\TIME_PERIOD\t2022\nA,LV\t1\n", "1:geo: repeated-column line=1 column=geo"),
        ("freq,geo\\unit\tPC\nA,LV\t1\n", "1:freq,geo\\unit: not-tsv line=1 column=freq,geo\\unit"),
    ] {
        assert_eq!(refused(text.as_bytes())[0], problem, "{text}");
    }
}

#[test]
fn every_bound_is_kept() {
    let first = |limits| {
        let refused = read_tsv(TABLE.as_bytes(), &reading().within(limits)).expect_err("refused");
        refused.problems.as_slice()[0].code
    };
    let all = Limits::default();
    assert_eq!(first(Limits { rows: 2, ..all }), "too-many-rows");
    assert_eq!(first(Limits { columns: 3, ..all }), "too-many-columns");
    assert_eq!(first(Limits { bytes: 60, ..all }), "wrong-number-of-cells");
    let flood = format!("freq,geo\\TIME_PERIOD\t2022 \n{}", "A,LV\tnever\n".repeat(5_000));
    assert_eq!(refused(flood.as_bytes()).len(), 200);
    let long = format!("freq,geo\\TIME_PERIOD\t2022 \nA,{}\t1\n", "L".repeat(20 << 20));
    let generous = reading().within(Limits::generous());
    let long = read_tsv(long.as_bytes(), &generous).expect_err("refused").problems;
    assert_eq!(long.as_slice()[0].code, "line-too-long");
    let wide: String = (0..70_000).map(|n| format!("\tC{n} ")).collect();
    let wide = format!("freq,time\\geo{wide}\nA,2022\t{}\n", "1 \t".repeat(69_999) + "1 ");
    assert_eq!(read_tsv(wide.as_bytes(), &generous).unwrap().rows(), 70_000);
}

#[test]
fn a_table_of_many_parts_is_whole() {
    let row = |n: u32| format!("A,C{:05}\t{n} \t{}.5 p\n", 99_999 - n, n);
    let rows: String = (0..90_000).map(row).collect();
    let text = format!("freq,geo\\TIME_PERIOD\t2022 \t2023 \n{rows}");
    assert!(text.len() > 2 << 20, "more than one part");
    let dataset = read(&text);
    assert_eq!(
        (dataset.series().len(), dataset.rows(), dataset.flagged()),
        (90_000, 180_000, 90_000)
    );
    let one = dataset.find(&[("freq", "A"), ("geo", "C99958")]).unwrap();
    assert_eq!(one.at(Period::Year(2023)).unwrap().value, Some(41.5));
    let broken = text.replace("A,C10000\t89999 ", "A,C10000\tx ");
    assert_eq!(
        refused(broken.as_bytes()),
        ["90001:2022: not-a-number line=90001 column=2022 cell=x"]
    );
}

fn nearly_a_table() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just("freq,unit,citizen,geo\\TIME_PERIOD\t2022 \t2023 \n".to_owned()),
        Just("unit,time\\geo\tLV \tSE \n".to_owned()),
        Just("A,PC,NAT,LV\t70.5 b\t: u\n".to_owned()),
        Just("PC,2023\t1 \t123456789012345678.5 \n".to_owned()),
        "[A-Za-z0-9:,\\\\\t\n. -]{0,40}",
    ];
    let bytes = prop::collection::vec(any::<u8>(), 0..4);
    prop::collection::vec((piece, bytes), 0..6).prop_map(|pieces| {
        pieces.into_iter().flat_map(|(text, bytes)| [text.into_bytes(), bytes].concat()).collect()
    })
}

proptest! {
    #[test]
    fn no_text_panics_and_what_reads_writes_back(bytes in nearly_a_table()) {
        if let Ok(dataset) = read_tsv(bytes.as_slice(), &reading()) {
            let mut written = Vec::new();
            write_tsv(&dataset, &mut written).unwrap();
            if dataset.rows() > 0 {
                prop_assert_eq!(read_tsv(written.as_slice(), &reading()), Ok(dataset));
            }
        }
    }

    #[test]
    fn what_is_written_reads_the_same(
        cells in prop::collection::vec((0_u8..4, 0_u8..5, prop::option::of(-1e6..1e6), "[bcdefmnprsuz]{0,2}"), 1..40),
    ) {
        let mut rows: Vec<String> = cells
            .iter()
            .map(|(geo, year, value, flags)| {
                format!("A,P{geo},202{year},{},{flags}", value.map_or(String::new(), |v: f64| v.to_string()))
            })
            .collect();
        rows.sort_by_key(|r| r[..9].to_owned());
        rows.dedup_by_key(|r| r[..9].to_owned());
        prop_assume!(!rows.is_empty());
        let csv = format!("DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n{}\n",
            rows.iter().map(|r| format!("ESTAT:LFSA_ERGAN,{r}")).collect::<Vec<_>>().join("\n"));
        let dataset = read_sdmx_csv(csv.as_bytes(), &Reading::default()).unwrap();
        let mut written = Vec::new();
        write_tsv(&dataset, &mut written).unwrap();
        let again = read_tsv(written.as_slice(), &reading()).unwrap();
        prop_assert!(again.series().eq(dataset.series()));
        prop_assert_eq!(again.dimensions(), dataset.dimensions());
    }
}
