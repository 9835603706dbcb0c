//! JSON-stat: every shape of the standard, Eurostat's own, and hostile ones.

use evidence::{
    Dataset, Flag, Limits, Observation, Provenance, Reading, read_json_stat, write_json_stat,
};
use measure::Period;
use proptest::prelude::*;

use crate::{rates, read};

/// As Eurostat answers, cut to two places and two years, one figure missing with a flag.
const EUROSTAT: &str = r#"{"version":"2.0","class":"dataset","label":"Employment rates (%)","source":"ESTAT","updated":"2026-02-06T23:00:00+0100","value":{"0":70.5,"1":71,"3":0.0},"status":{"1":"bu","2":"u"},"id":["freq","citizen","geo","time"],"size":[1,1,2,2],"dimension":{"freq":{"label":"Time frequency","category":{"index":{"A":0},"label":{"A":"Annual"}}},"citizen":{"label":"Country of citizenship","category":{"index":{"NAT":0},"label":{"NAT":"Reporting country"}}},"geo":{"label":"Geopolitical entity (reporting)","category":{"index":{"SE":1,"LV":0},"label":{"LV":"Latvia","SE":"Sweden"}}},"time":{"label":"Time","category":{"index":{"2022":0,"2023":1},"label":{"2022":"2022","2023":"2023"}}}},"extension":{"lang":"EN","description":"<p>x</p>","id":"LFSA_ERGAN","agencyId":"ESTAT","version":"1.0","datastructure":{"id":"LFSA_ERGAN","agencyId":"ESTAT","version":"34.0"},"annotation":[{"type":"CREATED","date":"2015-11-16T10:18:53+0100"}],"positions-with-no-data":{"freq":[],"time":[]},"status":{"label":{"b":"break in time series"}}}}"#;

fn reading() -> Reading {
    Reading::default().named("TABLE")
}

fn taken(text: &str) -> Dataset {
    read_json_stat(text.as_bytes(), &reading())
        .unwrap_or_else(|refused| panic!("{text}: {refused}"))
}

fn problems(text: &str) -> Vec<String> {
    let refused = read_json_stat(text.as_bytes(), &reading()).expect_err(text);
    refused.problems.as_slice().iter().map(ToString::to_string).collect()
}

fn written(dataset: &Dataset) -> Vec<u8> {
    let mut written = Vec::new();
    write_json_stat(dataset, &mut written).unwrap();
    written
}

fn again(dataset: &Dataset) -> Dataset {
    let bytes = written(dataset);
    read_json_stat(bytes.as_slice(), &Reading::default())
        .unwrap_or_else(|refused| panic!("{}: {refused}", String::from_utf8_lossy(&bytes)))
}

fn at(dataset: &Dataset, codes: &[(&str, &str)], year: i16) -> Option<Observation> {
    dataset.find(codes)?.at(Period::Year(year))
}

/// A dataset of two places and two years with these members besides.
fn two_by_two(members: &str) -> String {
    format!(
        r#"{{"class":"dataset","version":"2.0","id":["geo","time"],"size":[2,2],"dimension":{{
        "geo":{{"category":{{"index":["LV","SE"]}}}},"time":{{"category":{{"index":["2022","2023"]}}}}}},{members}}}"#
    )
}

/// As the offices of the Nordic and Baltic countries answer, and those that call everything by words.
const NATIONAL: &str = r#"{"version":"2.0","class":"dataset","label":"Folkmängd","source":"SCB","updated":"2024-02-22T07:00:00Z","id":["Region","Ålder, år","2011 area","ContentsCode","Tid"],"size":[2,3,1,1,2],
"dimension":{"Region":{"label":"region","category":{"index":{"0180":0,"0380":1},"label":{"0180":"Stockholm","0380":"Uppsala"}},"extension":{"elimination":true}},
"Ålder, år":{"category":{"index":["16-24 år","16 24 år","25+"]}},
"2011 area":{"label":"Area","category":{"label":{"K 1":"All"}}},
"ContentsCode":{"label":"tabellinnehåll","category":{"index":{"BE0101N1":0},"label":{"BE0101N1":"Folkmängd"},"unit":{"BE0101N1":{"base":"antal","decimals":0}}}},
"Tid":{"label":"kvartal","category":{"index":{"t1":0,"t2":1},"label":{"t1":"2023K1","t2":"2023K2"}}}},
"role":{"time":["Tid"],"metric":["ContentsCode"]},"value":[1,2,null,null,0,6,7,8,9,10,11,12],"status":{"2":"..","3":".","4":"-"}}"#;

#[test]
fn words_stand_for_codes_where_an_office_has_no_others() {
    let dataset = taken(NATIONAL);
    let codes = |d: &str| -> Vec<String> {
        let of = |c: &evidence::Code| format!("{} {}", c.code, c.label.as_deref().unwrap_or("-"));
        dataset.dimension(d).unwrap().codes.iter().map(of).collect()
    };
    let names: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    assert_eq!(names, ["region", "alder_ar", "d_2011_area", "contentscode"]);
    assert_eq!(dataset.dimensions()[1].name.as_deref(), Some("Ålder, år"));
    assert_eq!(codes("alder_ar"), ["16_24_AR 16-24 år", "16_24_AR_2 16 24 år", "25+ -"]);
    assert_eq!(codes("d_2011_area"), ["K_1 All"]);
    assert_eq!((dataset.missing(), dataset.rows()), (2, 12));
    let first = dataset.series().next().unwrap().points().next().unwrap();
    assert_eq!(
        (first.period.to_string().as_str(), first.observation.value),
        ("2023-Q1", Some(1.0))
    );
    assert_eq!(again(&dataset), dataset);
    // Two words that come to one code of a dimension are refused.
    let twice = NATIONAL.replace("\"2011 area\"", "\"ålder år\"");
    assert_eq!(problems(&twice), ["dimension.ålder år: repeated-dimension dimension=alder_ar"]);
}

#[test]
fn eurostat_is_read_with_flags_names_and_origin() {
    let dataset = taken(EUROSTAT);
    assert_eq!((dataset.rows(), dataset.missing(), dataset.flagged()), (4, 1, 2));
    let title = &dataset.title;
    assert_eq!((title.agency.as_str(), title.code.as_str()), ("ESTAT", "LFSA_ERGAN"));
    assert_eq!(title.version.as_deref(), Some("1.0"));
    assert_eq!(title.updated.as_ref().unwrap().as_str(), "2026-02-06T23:00:00");
    assert_eq!(dataset.dimension("geo").unwrap().label("LV"), "Latvia");
    let lv = at(&dataset, &[("geo", "LV")], 2023).unwrap();
    assert_eq!((lv.value, lv.flags.to_string().as_str()), (Some(71.0), "bu"));
    let missing = at(&dataset, &[("geo", "SE")], 2022).unwrap();
    assert!(missing.is_missing() && missing.flags.has(Flag::LowReliability));
    assert_eq!(at(&dataset, &[("geo", "SE")], 2023), Some(Observation::of(0.0)));
    assert_eq!(again(&dataset), dataset);
}

#[test]
fn dense_and_sparse_say_the_same() {
    let sparse = taken(&two_by_two(r#""value":{"0":1,"2":3},"status":{"1":"u"}"#));
    for same in [
        r#""value":[1,null,3,null],"status":[null,"u",null,null]"#,
        r#""value":[1,null,3,null],"status":["","u","",""]"#,
        r#""value":{"2":3,"0":"1","1":null},"status":{"1":":u"}"#,
    ] {
        assert_eq!(taken(&two_by_two(same)), sparse, "{same}");
    }
    assert_eq!(at(&sparse, &[("geo", "SE")], 2023), None);
}

#[test]
fn one_status_is_for_all_and_a_null_with_it_is_missing() {
    for status in [r#""e""#, r#"["e"]"#] {
        let dataset = taken(&two_by_two(&format!(r#""value":[1,2,null,4],"status":{status}"#)));
        assert_eq!((dataset.rows(), dataset.missing(), dataset.flagged()), (4, 1, 4));
    }
    let usual = taken(&two_by_two(r#""value":[1,2,null,4],"status":"a""#));
    assert_eq!((usual.missing(), usual.flagged()), (1, 0));
    let sparse = taken(&two_by_two(r#""value":{"0":1},"status":"e""#));
    assert_eq!((sparse.rows(), sparse.missing()), (1, 0));
}

#[test]
fn a_missing_figure_without_flag_has_a_colon() {
    let dataset = taken(&two_by_two(r#""value":[1,2,3,null],"status":{"3":":"}"#));
    assert_eq!(at(&dataset, &[("geo", "SE")], 2023), Some(Observation::default()));
    assert!(String::from_utf8(written(&dataset)).unwrap().contains(r#""status":{"3":":"}"#));
    assert_eq!(again(&dataset), dataset);
}

#[test]
fn codes_are_a_list_or_places_or_one_label() {
    let table = |geo: &str, sex: &str| {
        format!(
            r#"{{"class":"dataset","id":["sex","geo","time"],"size":[1,2,1],"value":[1,2],"dimension":{{
            "sex":{{"category":{sex}}},"geo":{{"category":{geo}}},"time":{{"category":{{"index":[2022]}}}}}}}}"#
        )
    };
    let plain = taken(&table(r#"{"index":["SE","LV"]}"#, r#"{"index":["T"]}"#));
    let placed = taken(&table(r#"{"index":{"LV":1,"SE":0}}"#, r#"{"label":{"T":"T"}}"#));
    assert_eq!(plain, placed);
    assert_eq!(at(&plain, &[("geo", "SE")], 2022).unwrap().value, Some(1.0));
    let labelled = taken(&table(r#"{"index":["SE","LV"]}"#, r#"{"label":{"T":"Total"}}"#));
    assert_eq!(labelled.dimension("sex").unwrap().label("T"), "Total");
}

#[test]
fn time_may_stand_anywhere_and_be_called_anything() {
    let table = |role: &str, year: &str| {
        format!(
            r#"{{"class":"dataset",{role}"id":["{year}","geo"],"size":[2,2],"value":[1,2,3,4],"source":"Statistics Norway","dimension":{{
            "{year}":{{"category":{{"index":["2023","2022"]}}}},"geo":{{"category":{{"index":["LV","SE"]}}}}}}}}"#
        )
    };
    for (role, name) in [
        ("", "time"),
        ("", "TIME_PERIOD"),
        ("", "År"),
        (r#""role":{"time":["Tid"],"geo":["geo"]},"#, "Tid"),
    ] {
        let dataset = taken(&table(role, name));
        let value = |geo, year| at(&dataset, &[("geo", geo)], year).unwrap().value.unwrap();
        let figures = [value("LV", 2023), value("SE", 2023), value("LV", 2022), value("SE", 2022)];
        assert_eq!(figures, [1.0, 2.0, 3.0, 4.0], "{name}");
        assert_eq!(dataset.title.agency, "STATISTICS_NORWAY");
        assert_eq!(dataset.title.code, "TABLE");
        assert_eq!(again(&dataset), dataset);
    }
}

#[test]
fn version_1_with_one_table_is_read() {
    let table = r#"{"label":"Old","value":[1,null],"status":{"1":"m"},"dimension":{"id":["geo","time"],"size":[1,2],"role":{"time":["time"]},
        "geo":{"category":{"index":["LV"]}},"time":{"category":{"index":{"2022":0,"2023":1}}}}}"#;
    let dataset = taken(&format!(r#"{{"oecd":{table}}}"#));
    assert_eq!((dataset.rows(), dataset.missing()), (2, 1));
    assert_eq!(dataset.title.name.as_deref(), Some("Old"));
    assert_eq!(
        problems(&format!(r#"{{"a":{table},"b":{table}}}"#)),
        [": several-datasets found=2"]
    );
}

#[test]
fn a_collection_with_one_whole_table_is_read() {
    let table = r#"{"class":"dataset","href":"https://example.org/a","label":"Whole","id":["geo","time"],"size":[1,2],"value":[1,2],
        "dimension":{"geo":{"category":{"index":["LV"]}},"time":{"category":{"index":["2022","2023"]}}}}"#;
    let link = r#"{"class":"dataset","href":"https://example.org/b","label":"Elsewhere"}"#;
    let collection = |items: &str| {
        format!(
            r#"{{"version":"2.0","class":"collection","label":"All","link":{{"alternate":[{table}],"item":[{items}]}}}}"#
        )
    };
    let dataset = taken(&collection(&format!("{link},{table}")));
    assert_eq!((dataset.rows(), dataset.title.name.as_deref()), (2, Some("Whole")));
    let two = problems(&collection(&format!("{table},{table}")));
    assert_eq!(two, [": several-datasets found=2"]);
    let none = problems(&collection(link));
    assert_eq!(none, ["class: not-json-stat found=collection"]);
    let strange = problems(&collection(r#"7,null,["a"],{"item":[{"value":[1]}]}"#));
    assert_eq!(strange, ["class: not-json-stat found=collection"]);
}

#[test]
fn a_table_without_cells_is_a_table() {
    let empty = taken(
        r#"{"class":"dataset","version":"2.0","id":["geo","time"],"size":[0,0],"value":{},"dimension":{"geo":{"category":{"index":{}}},"time":{"category":{"index":[]}}}}"#,
    );
    assert_eq!((empty.rows(), empty.dimensions().len()), (0, 1));
    assert_eq!(again(&empty), empty);
    let unanswered = taken(&two_by_two(r#""value":{}"#));
    assert_eq!(unanswered.rows(), 0);
    assert_eq!(again(&unanswered), unanswered);
}

#[test]
fn all_problems_are_named_at_once() {
    let table = r#"{"class":"dataset","updated":"yesterday","id":["geo","GEO",7,"sex","nowhere"],"size":[2,1],
        "value":[1,"many",{"x":[]}],"status":{"0":"q","x":"b"},
        "extension":{"id":"no code","extracted":"tomorrow"},
        "dimension":{"geo":{"category":{"index":["LV","LV",""]}},"sex":{"category":{"index":{"M":0,"F":0,"T":7}}}}}"#;
    assert_eq!(
        read_json_stat(table.as_bytes(), &Reading::default())
            .unwrap_err()
            .problems
            .as_slice()
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        [
            "updated: not-a-date cell=yesterday",
            "extension.extracted: not-a-date cell=tomorrow",
            "extension.id: not-a-dataflow cell=no code",
            "id[1]: repeated-dimension dimension=GEO",
            "id[2]: not-a-dimension column=id[2]",
            "dimension.geo.category.index.LV: repeated-code code=LV",
            "dimension.geo.category.index.: not-a-code cell=",
            "dimension.sex.category.index.F: not-an-index",
            "dimension.sex.category.index.T: not-an-index",
            "dimension.nowhere: missing-member",
            "value[1]: not-a-number cell=many",
            "value[2]: not-a-number cell=",
            "status.0: unknown-flag flag=q",
            "status.x: not-an-index",
        ]
    );
    assert_eq!(
        problems(&two_by_two(
            r#""value":{"0":1,"4":1,"1":2,"01":3},"status":{"99999999999":"e","0":"e","00":"b"}"#
        )),
        [
            "status.99999999999: not-an-index cells=4",
            "value.4: not-an-index cells=4",
            "status.0: repeated-figure period=status.0",
            "value.1: repeated-figure period=value.1",
        ]
    );
}

#[test]
fn what_is_no_such_table_is_refused() {
    for (text, problem) in [
        ("", "1:0: empty-file line=1 column=0 error=EOF while parsing a value"),
        ("{", "1:1: not-json line=1 column=1 error=EOF while parsing an object"),
        ("{}x", "1:3: not-json line=1 column=3 error=trailing characters"),
        (
            "[]",
            "1:1: not-json-stat line=1 column=1 error=invalid type: sequence, expected an object",
        ),
        ("{}", ": not-json-stat"),
        (r#"{"class":"collection","link":{"item":[]}}"#, "class: not-json-stat found=collection"),
        (r#"{"class":"dataset","version":"3.0"}"#, "version: not-json-stat found=3.0"),
        (r#"{"class":"dataset"}"#, "dimension: missing-member"),
    ] {
        assert_eq!(problems(text)[0], problem, "{text}");
    }
    for (members, problem) in [
        (r#""value":[1,2,3]"#, "value: wrong-size expected=4 found=3"),
        (r#""value":7"#, "value: wrong-size expected=4 found=1"),
        (r#""value":[1,2,3,4],"status":["e","e"]"#, "status: wrong-size expected=4 found=2"),
        (r#""value":true"#, "value: not-a-number cell="),
        (r#""values":[]"#, "value: missing-member"),
    ] {
        assert_eq!(problems(&two_by_two(members)), [problem], "{members}");
    }
    let good = two_by_two(r#""value":[1,2,3,4]"#);
    for (from, to, problem) in [
        ("[2,2]", "[2,3]", "size[1]: wrong-size expected=2 found=3"),
        ("[2,2]", "[2.5,2]", "size[0]: wrong-size expected=2 found="),
        ("[2,2]", "[2]", "size: wrong-size expected=2 found=1"),
        ("[2,2]", "2", "size: missing-member"),
        (r#""2023""#, r#""soon""#, "dimension.time.category.index.soon: not-a-period cell=soon"),
        (
            r#""2023""#,
            r#""2022A""#,
            "dimension.time.category.index.2022A: repeated-code code=2022A",
        ),
        (r#"{"index":["LV","SE"]}"#, "{}", "dimension.geo.category.index: missing-member"),
        (r#"["geo","time"]"#, "{}", "id: missing-member"),
        (
            r#""version""#,
            r#""role":{"time":["geo","time"]},"version""#,
            "role.time: several-time-dimensions dimensions=geo time",
        ),
        (r#""version""#, r#""role":{"time":["when"]},"version""#, "dimension.when: missing-member"),
    ] {
        let table = good.replacen(from, to, 1);
        assert_eq!(problems(&table)[0], problem, "{table}");
    }
    let renamed = good.replace("time", "no time");
    assert_eq!(taken(&renamed).rows(), 4);
    assert_eq!(taken(&good.replace("geo", "the place")).dimensions()[0].code, "the_place");
    assert_eq!(
        problems(&renamed.replace(r#"["LV","SE"]"#, "[1999,2000]")),
        ["dimension: several-time-dimensions dimensions=geo no time"]
    );
    assert_eq!(problems(&renamed.replace(r#""2022""#, r#""x""#)), ["dimension: no-time-dimension"]);
}

#[test]
fn products_that_nobody_can_count_are_refused() {
    let codes: Vec<String> = (0..400).map(|code| format!("\"C{code}\"")).collect();
    let codes = codes.join(",");
    let ids: Vec<String> = (0..10).map(|id| format!("d{id}")).collect();
    let dimension = |id: &String| format!(r#""{id}":{{"category":{{"index":[{codes}]}}}}"#);
    let table = |value: &str| {
        format!(
            r#"{{"class":"dataset","id":{:?},"size":{:?},"value":{value},"dimension":{{{},"time":{{"category":{{"index":[2022]}}}}}}}}"#,
            [&ids[..], &["time".to_owned()]].concat(),
            [&[400; 10][..], &[1]].concat(),
            ids.iter().map(dimension).collect::<Vec<_>>().join(","),
        )
    };
    assert_eq!(problems(&table("{}")), ["size: too-many-rows most=9007199254740992"]);
}

#[test]
fn every_bound_is_kept() {
    let table = two_by_two(r#""value":[1,2,3,4],"status":{"0":"e"}"#);
    let codes = |limits| {
        let reading = Reading { limits, ..reading() };
        let problems = read_json_stat(table.as_bytes(), &reading).unwrap_err().problems;
        problems.as_slice().iter().map(|p| p.code).collect::<Vec<_>>()
    };
    let all = Limits::default();
    let bytes = table.len() as u64;
    assert_eq!(codes(Limits { bytes: bytes - 1, ..all }), ["too-many-bytes"]);
    assert_eq!(codes(Limits { rows: 3, ..all }), ["too-many-rows"]);
    assert_eq!(codes(Limits { columns: 1, ..all }), ["too-many-columns"]);
    assert_eq!(codes(Limits { cell_bytes: 3, ..all }), ["cell-too-long"; 2]);
    let exact = reading().within(Limits { bytes, rows: 4, columns: 2, cell_bytes: 4 });
    assert!(read_json_stat(table.as_bytes(), &exact).is_ok());
    let sparse = two_by_two(r#""value":{"0":1,"1":2},"status":{"2":"e","3":"e"}"#);
    let three = reading().within(Limits { rows: 3, ..all });
    let refused = read_json_stat(sparse.as_bytes(), &three).unwrap_err();
    assert_eq!(refused.to_string(), "the table was refused; value: too-many-rows most=3");
    let flood = format!(r#""value":[{}0]"#, "\"x\",".repeat(5_000));
    assert_eq!(problems(&two_by_two(&flood)).len(), 200);
    let deep = "[".repeat(100_000);
    assert_eq!(problems(&two_by_two(&format!(r#""value":[{deep}"#))).len(), 1);
    assert_eq!(problems(&format!("{{\"a\":{deep}")).len(), 1);
    assert_eq!(problems(&deep).len(), 1);
}

#[test]
fn a_frame_of_nothing_takes_no_more_room_than_the_file_may_have() {
    let reading = reading().within(Limits { bytes: 30_000, ..Limits::default() });
    for text in [
        format!(r#"{{"class":"dataset","id":[{}0]}}"#, "0,".repeat(14_000)),
        format!(r#"{{"dimension":{{{}"":0}}}}"#, "\"\":{},".repeat(4_000)),
        format!(r#"{{{}"x":0}}"#, r#""":{"value":1,"dimension":{}},"#.repeat(900)),
    ] {
        let refused = read_json_stat(text.as_bytes(), &reading).unwrap_err();
        assert_eq!(refused.problems.as_slice()[0].code, "too-many-rows", "{refused}");
    }
}

#[test]
fn too_many_periods_are_refused() {
    let days: Vec<String> = (0..200)
        .flat_map(|year| (1..=12).flat_map(move |m| (1..=28).map(move |d| (year, m, d))))
        .map(|(year, month, day)| format!("\"{:04}-{month:02}-{day:02}\"", 1900 + year))
        .collect();
    let table = format!(
        r#"{{"class":"dataset","id":["geo","time"],"size":[1,{0}],"value":[{1}0],"dimension":{{"geo":{{"category":{{"index":["LV"]}}}},"time":{{"category":{{"index":[{2}]}}}}}}}}"#,
        days.len(),
        "0,".repeat(days.len() - 1),
        days.join(",")
    );
    assert_eq!(problems(&table), ["dimension.time: too-many-periods"]);
}

#[test]
fn what_is_written_has_the_order_of_eurostat_and_its_origin() {
    let mut dataset = read(&rates("NAT,LV,2023,70,bep,\nFOR,LV,2023,,c,\nFOR,SE,2022,1.5,,C"));
    dataset.title.name = Some("Rates, \"in\" %".into());
    dataset.title.updated = Some("2025-03-21T23:00:00".parse().unwrap());
    dataset.title.provenance = Provenance {
        source: Some("Eurostat".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: Some("2025-03".parse().unwrap()),
    };
    let text = String::from_utf8(written(&dataset)).unwrap();
    let members = [
        "version",
        "class",
        "label",
        "source",
        "updated",
        "value",
        "status",
        "id",
        "size",
        "role",
        "dimension",
        "extension",
        "agencyId",
        "datastructure",
        "licence",
        "extracted",
    ];
    let mut rest = text.as_str();
    for member in members {
        let (_, behind) = rest.split_once(&format!("\"{member}\":")).expect(member);
        rest = behind;
    }
    assert!(text.contains(r#""role":{"time":["time"],"geo":["geo"]}"#));
    assert_eq!(again(&dataset), dataset);
    assert_eq!(evidence::read(text.as_bytes(), &Reading::default()), Ok(dataset));
}

#[test]
fn a_dimension_called_time_leaves_the_name_to_it() {
    let dataset = read("DATAFLOW,time,geo,TIME_PERIOD,OBS_VALUE\nA:B(1.0),EARLY,LV,2023,1\n");
    assert_eq!(again(&dataset), dataset);
}

#[test]
fn a_mark_of_byte_order_is_passed_over() {
    assert_eq!(taken(&format!("\u{feff}{EUROSTAT}")), taken(EUROSTAT));
}

proptest! {
    #[test]
    fn every_table_reads_back(
        cells in crate::any_cells(),
    ) {
        let dataset = crate::table_of(&cells);
        prop_assert_eq!(again(&dataset), dataset);
    }

    #[test]
    fn no_damage_to_a_genuine_message_panics(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..6),
        words in prop::collection::vec((any::<prop::sample::Index>(), r#"null|"u"|\[|\]|\{|\}|,|"geo"|-1|1e300|"time":|"2023"|0"#), 0..4),
    ) {
        let mut bytes = EUROSTAT.as_bytes().to_vec();
        crate::damage(&mut bytes, damage, words);
        if let Ok(dataset) = read_json_stat(bytes.as_slice(), &reading()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop_oneof![
        crate::nearly_json(&["class", "dataset", "id", "size", "geo", "time", "value", "status", "dimension", "category", "index", "label", "LV", "2022"]),
        prop::collection::vec(any::<u8>(), 0..300),
    ]) {
        if let Ok(dataset) = read_json_stat(bytes.as_slice(), &reading()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }

    #[test]
    fn any_cells_of_a_good_frame_read_and_read_back(
        value in crate::nearly_json(&["0", "1", "2", "3", "u", ":", "5.5"]),
        status in crate::nearly_json(&["0", "1", "2", "3", "u", ":", "e"]),
    ) {
        let (value, status) = (String::from_utf8(value).unwrap(), String::from_utf8(status).unwrap());
        let table = two_by_two(&format!(r#""value":{value},"status":{status}"#));
        if let Ok(dataset) = read_json_stat(table.as_bytes(), &reading()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }
}
