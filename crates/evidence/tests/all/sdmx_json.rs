//! SDMX-JSON: both layouts, dimensions and flags at every level, and hostile messages.

use evidence::{
    Dataset, Envelope, Flag, Limits, Observation, Provenance, Reading, Structures, read_sdmx_json,
    structure::{Artefact, References},
    write_sdmx_json, write_structures_json,
};
use measure::Period;
use proptest::prelude::*;

use crate::{rates, read};

const ENVELOPE: Envelope<'_> =
    Envelope { id: "T1", prepared: "2026-11-27T09:30:00Z", sender: "ISOPOLITY", is_test: false };

/// In series, with a dimension that all share, names in several languages, and flags by place.
const SERIES: &str = r#"{"meta":{"id":"x","prepared":"2026-01-01T00:00:00Z","sender":{"id":"ESTAT"}},"data":{
"dataSets":[{"structure":0,"action":"Replace","links":[],"attributes":[],"series":{
  "0:0":{"attributes":[],"observations":{"0":[70.5],"1":[71,1,null]}},
  "1:0":{"observations":{"0":[null,0],"1":[0,null,0]}}}}],
"structures":[{"name":"Taux","names":{"fr":"Taux","en":"Rates"},
 "links":[{"rel":"structure","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ESTAT:OTHER(9.0)"},
          {"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ESTAT:LFSA_ERGAN(1.0)"}],
 "dimensions":{"dataSet":[{"id":"freq","keyPosition":0,"name":"Frequency","values":[{"id":"A","name":"Annual"}]}],
  "series":[{"id":"GEO","keyPosition":2,"names":{"de":"Ort"},"values":[{"id":"SE","name":"Sweden"},{"id":"LV","names":{"lv":"Latvija","en":"Latvia"}}]},
            {"id":"citizen","keyPosition":1,"values":[{"value":"NAT"}]}],
  "observation":[{"id":"TIME_PERIOD","keyPosition":3,"roles":["TIME_PERIOD"],"values":[{"id":"2023","name":"2023"},{"value":"2022"}]}]},
 "measures":{"observation":[{"id":"OBS_VALUE"}]},
 "attributes":{"dataSet":[],"series":[],"observation":[
   {"id":"OBS_FLAG","relationship":{"observation":{}},"values":[{"id":"u","name":"low"},{"id":"be","name":"x"}]},
   {"id":"CONF_STATUS","relationship":{"observation":{}},"values":[{"id":"C","name":"Confidential"}]}]}}]}}"#;

/// All observations in one row, flags as they are.
const FLAT: &str = r#"{"data":{"structures":[{"links":[{"rel":"dataflow","href":"https://x.example/rest/dataflow/ESTAT/LFSA_ERGAN/1.0?a=b"}],"name":"Rates",
 "dimensions":{"observation":[
  {"id":"freq","name":"Frequency","values":[{"id":"A","name":"Annual"}]},
  {"id":"citizen","values":[{"id":"NAT","name":"NAT"}]},
  {"id":"TIME_PERIOD","values":[{"id":"2022","name":"2022"},{"id":"2023","name":"2023"}]},
  {"id":"geo","name":"Ort","values":[{"id":"LV","name":"Latvia"},{"id":"SE","name":"Sweden"}]}]},
 "attributes":{"observation":[{"id":"CONF_STATUS","relationship":{"observation":{}}},{"id":"OBS_FLAG","relationship":{"observation":{}}}]}}],
"dataSets":[{"links":[],"observations":{"0:0:1:1":[70.5],"0:0:0:1":["71",null,"eb"],"0:0:1:0":[null,"F",["u"]],"0:0:0:0":[0,"C"]}}]}}"#;

fn taken(text: &str) -> Dataset {
    read_sdmx_json(text.as_bytes(), &Reading::default())
        .unwrap_or_else(|refused| panic!("{text}: {refused}"))
}

fn problems(text: &str) -> Vec<String> {
    let refused = read_sdmx_json(text.as_bytes(), &Reading::default()).expect_err(text);
    refused.problems.as_slice().iter().map(ToString::to_string).collect()
}

fn written(dataset: &Dataset) -> Vec<u8> {
    let mut written = Vec::new();
    write_sdmx_json(dataset, &ENVELOPE, &mut written).unwrap();
    written
}

fn again(dataset: &Dataset) -> Dataset {
    let bytes = written(dataset);
    read_sdmx_json(bytes.as_slice(), &Reading::default())
        .unwrap_or_else(|refused| panic!("{}: {refused}", String::from_utf8_lossy(&bytes)))
}

fn at(dataset: &Dataset, geo: &str, year: i16) -> Observation {
    dataset.find(&[("geo", geo)]).unwrap().at(Period::Year(year)).unwrap()
}

#[test]
fn series_are_read_with_names_flags_and_origin() {
    let dataset = taken(SERIES);
    let title = &dataset.title;
    assert_eq!((title.agency.as_str(), title.code.as_str()), ("ESTAT", "LFSA_ERGAN"));
    assert_eq!((title.version.as_deref(), title.name.as_deref()), (Some("1.0"), Some("Rates")));
    let codes: Vec<&str> = dataset.dimensions().iter().map(|d| d.code.as_str()).collect();
    assert_eq!(codes, ["freq", "citizen", "geo"]);
    assert_eq!(dataset.dimension("geo").unwrap().name.as_deref(), Some("Ort"));
    assert_eq!(dataset.dimension("geo").unwrap().label("LV"), "Latvia");
    assert_eq!(at(&dataset, "SE", 2023), Observation::of(70.5));
    assert_eq!(at(&dataset, "SE", 2022).flags.to_string(), "be");
    let missing = at(&dataset, "LV", 2023);
    assert!(missing.is_missing() && missing.flags.has(Flag::LowReliability));
    assert!(at(&dataset, "LV", 2022).flags.has(Flag::Confidential));
    assert_eq!(again(&dataset), dataset);
}

#[test]
fn one_row_of_observations_says_the_same_as_series() {
    let (flat, series) = (taken(FLAT), taken(SERIES));
    assert_eq!(flat.dimensions(), series.dimensions());
    assert_eq!(flat, series);
}

#[test]
fn a_name_that_says_no_more_than_the_code_is_none() {
    for name in ["GEO", "geo"] {
        let dataset = taken(&SERIES.replace("\"Ort\"", &format!("\"{name}\"")));
        assert_eq!(dataset.dimension("geo").unwrap().name, None);
        assert_eq!(again(&dataset), dataset);
    }
}

#[test]
fn version_1_is_read() {
    let table = SERIES.replace("\"structures\":[{", "\"structure\":{").replace("}]}}]}}", "}]}}}}");
    assert_eq!(taken(&table), taken(SERIES));
    let drafted = table.replace("\"meta\"", "\"header\"").replace("\"data\":{", "\"x\":0,");
    assert_eq!(taken(drafted.strip_suffix('}').unwrap()), taken(SERIES));
}

#[test]
fn a_time_is_told_by_its_role_or_its_name() {
    let named = SERIES.replace("\"id\":\"TIME_PERIOD\"", "\"id\":\"WHEN\"");
    assert_eq!(taken(&named), taken(SERIES));
    assert_eq!(
        problems(&named.replace("\"roles\":[\"TIME_PERIOD\"],", "")),
        ["dimensions: no-time-dimension"]
    );
    let twice = named.replace("\"id\":\"GEO\",", "\"id\":\"GEO\",\"role\":\"time\",");
    assert_eq!(problems(&twice), ["dimensions: several-time-dimensions dimensions=GEO WHEN"]);
}

#[test]
fn a_flag_of_a_series_or_a_table_holds_for_all_that_say_nothing() {
    let flags = r#"[{"id":"OBS_STATUS","relationship":{},"values":[{"id":"P","name":"p"},{"id":"A","name":"a"}]}]"#;
    let level =
        |level: &str| SERIES.replace(&format!("\"{level}\":[],"), &format!("\"{level}\":{flags},"));
    let of_series = level("series")
        .replace("\"attributes\":[],\"observations\"", "\"attributes\":[0],\"observations\"");
    let letters = |dataset: &Dataset, geo, year| at(dataset, geo, year).flags.to_string();
    let dataset = taken(&of_series);
    assert_eq!(letters(&dataset, "SE", 2023), "p");
    assert_eq!(letters(&dataset, "SE", 2022), "bep", "no warning is lost");
    assert_eq!(letters(&dataset, "LV", 2023), "u");
    let of_table =
        level("dataSet").replace("\"attributes\":[],\"series\"", "\"attributes\":[0],\"series\"");
    let dataset = taken(&of_table);
    assert_eq!(
        (letters(&dataset, "SE", 2023), letters(&dataset, "LV", 2022)),
        ("p".into(), "cp".into())
    );
    // A group is named in the order of keys, which is not that of the lists: freq, citizen, geo, time.
    let of_groups = |name: &str| {
        let groups = format!("\"dimensionGroupAttributes\":{{\"{name}\":[0]}},\"series\"");
        SERIES
            .replace("\"series\":[],", &format!("\"dimensionGroup\":{flags},\"series\":[],"))
            .replace("\"attributes\":[],\"series\"", &groups)
    };
    let dataset = taken(&of_groups("::0:"));
    assert_eq!(
        (letters(&dataset, "SE", 2023), letters(&dataset, "LV", 2023)),
        ("p".into(), "u".into())
    );
    let dataset = taken(&of_groups("0::1:0"));
    assert_eq!(
        (letters(&dataset, "SE", 2023), letters(&dataset, "LV", 2023)),
        (String::new(), "pu".into())
    );
    for bad in ["0::", "x:::", "00:::"] {
        let path = format!("dimensionGroupAttributes.{bad}: not-an-index");
        assert_eq!(problems(&of_groups(bad)), [path]);
    }
}

#[test]
fn a_figure_is_multiplied_by_the_power_that_is_said_nearest_to_it() {
    let powers = r#"[{"id":"UNIT_MULT","relationship":{},"values":[{"id":"3","name":"Thousands"},{"id":"6"}]}]"#;
    let of_series = SERIES
        .replace(
            "\"series\":[],\"observation\":[\n",
            &format!("\"series\":{powers},\"observation\":[\n"),
        )
        .replace("\"attributes\":[],\"observations\"", "\"attributes\":[0],\"observations\"");
    let dataset = taken(&of_series);
    assert_eq!(at(&dataset, "SE", 2023).value, Some(70_500.0));
    assert_eq!(at(&dataset, "SE", 2022).value, Some(71_000.0));
    assert_eq!(at(&dataset, "LV", 2023).value, None);
    let of_table = of_series
        .replace("\"dataSet\":[],\"series\"", &format!("\"dataSet\":{powers},\"series\""))
        .replace("\"attributes\":[],\"series\"", "\"attributes\":[1],\"series\"")
        .replace(
            "\"observations\":{\"0\":[null,0],\"1\":[0,null,0]}",
            "\"observations\":{\"0\":[1.1]}",
        );
    let dataset = taken(&of_table);
    assert_eq!(at(&dataset, "SE", 2023).value, Some(70_500.0), "of its series");
    assert_eq!(at(&dataset, "LV", 2023).value, Some(1_100_000.0), "of the table");
    let path = "series.0:0.attributes[0]: not-a-power cell=x";
    assert_eq!(problems(&of_series.replace("\"id\":\"3\"", "\"id\":\"x\"")), [path]);
}

#[test]
fn several_flags_come_together_or_one_by_one() {
    for several in [r#"["b","e"]"#, r#""be""#, r#"["B","E"]"#] {
        let dataset = taken(&FLAT.replace(r#""eb""#, several));
        assert_eq!(dataset, taken(FLAT), "{several}");
    }
    let listed = SERIES.replace(r#"{"id":"be","name":"x"}"#, r#"{"values":["b","e"]}"#);
    assert_eq!(taken(&listed), taken(SERIES));
    let by_default = SERIES.replace(r#"{"id":"OBS_FLAG","#, r#"{"id":"OBS_FLAG","default":"p","#);
    assert_eq!(at(&taken(&by_default), "SE", 2023).flags.to_string(), "p");
}

#[test]
fn a_table_without_link_has_its_sender_and_the_name_of_its_file() {
    let table = SERIES.replace("urn:sdmx", "urn:other").replace("infomodel", "x").replace('=', "-");
    assert_eq!(problems(&table), ["structures.links: missing-member"]);
    let reading = Reading::default().named("MINE");
    let title = read_sdmx_json(table.as_bytes(), &reading).unwrap().title;
    assert_eq!((title.agency.as_str(), title.code.as_str()), ("ESTAT", "MINE"));
}

#[test]
fn all_problems_are_named_at_once() {
    let table = SERIES
        .replace(r#"[70.5]"#, r#"["many"]"#)
        .replace(r#"[71,1,null]"#, r#"[71,7,"Q"]"#)
        .replace(r#""0":[null,0]"#, r#""x":[null,0],"9":[1],"0":5"#)
        .replace(r#""1":[0,null,0]"#, r#""1":[0,"q"]"#)
        .replace(
            r#""1:0":"#,
            r#""2:0":{"observations":{"0":[1]}},"0":{},"0:0:0":{},"a":{},"1:0":"#,
        );
    assert_eq!(
        problems(&table),
        [
            "series.a: not-an-index",
            "observations.x: not-an-index",
            "observations.0: not-a-number cell=",
            "series.0:0.observations.0[0]: not-a-number cell=many",
            "series.0:0.observations.1[1]: not-an-index",
            "series.0:0.observations.1[2]: unknown-confidentiality cell=Q",
            "series.2:0: not-an-index",
            "series.0: not-an-index",
            "series.0:0:0: not-an-index",
            "series.1:0.observations.9: not-an-index",
            "series.1:0.observations.1[1]: unknown-flag flag=q",
        ]
    );
    let frame = SERIES
        .replace(r#"{"value":"NAT"}"#, r#"{"value":"NAT"},{"id":"NAT"},{"id":"a b"},null"#)
        .replace(r#"{"value":"2022"}"#, r#"{"value":"2022"},{"id":"2022A"},{"id":"soon"}"#)
        .replace(r#"[{"id":"OBS_VALUE"}]"#, r#"[{"id":"A"},{"id":"B"}]"#);
    assert_eq!(
        problems(&frame),
        [
            "measures.observation: several-measures found=2",
            "dimensions.citizen.values[1]: repeated-code code=NAT",
            "dimensions.citizen.values[2]: not-a-code cell=a b",
            "dimensions.citizen.values[3]: not-a-code cell=",
            "dimensions.TIME_PERIOD.values[2]: repeated-code code=2022A",
            "dimensions.TIME_PERIOD.values[3]: not-a-period cell=soon",
        ]
    );
    let names = SERIES
        .replace(r#""id":"citizen""#, r#""id":"the citizen""#)
        .replace(r#"{"id":"A","name":"Annual"}"#, "")
        .replace(r#""id":"GEO""#, r#""id":"FREQ""#);
    assert_eq!(
        problems(&names),
        [
            "dimensions.FREQ: repeated-dimension dimension=freq",
            "dimensions.the citizen: not-a-dimension column=the citizen",
            "dimensions.freq.values: wrong-size expected=1 found=0",
        ]
    );
}

#[test]
fn what_is_no_such_table_is_refused() {
    for (text, problem) in [
        ("", "1:0: empty-file line=1 column=0 error=EOF while parsing a value"),
        ("{}", ": not-sdmx-json"),
        (
            "[]",
            "1:1: not-sdmx-json line=1 column=1 error=invalid type: sequence, expected an object",
        ),
        (r#"{"errors":[{"code":404}]}"#, ": not-sdmx-json"),
        (r#"{"data":{"structures":[{}],"dataSets":[]}}"#, "dataSets: empty-file"),
        (
            r#"{"data":{"structures":[{}],"dataSets":[{},{}]}}"#,
            "dataSets: several-datasets found=2",
        ),
        (
            r#"{"data":{"structures":[{}],"dataSets":[{"structure":1}]}}"#,
            "structures: missing-member",
        ),
        (r#"{"data":{"structures":[{}],"dataSets":[{}]}}"#, "structures.links: missing-member"),
        (&SERIES.replace("Replace", "Delete"), "dataSets[0].action: deletes-rows"),
        (&SERIES.replace("\"0\":", "\"1\":"), ": repeated-figure period=2022"),
        (&SERIES.replace("\"observations\"", "\"nothing\""), "dataSets: empty-file"),
        (&FLAT.replace("0:0:1:1", "0:0:1"), "observations.0:0:1: not-an-index"),
        (
            &SERIES.replace("\"series\":{", "\"observations\":{\"0\":[1]},\"series\":{"),
            "observations.0: not-an-index",
        ),
    ] {
        assert_eq!(problems(text)[0], problem, "{text}");
    }
}

#[test]
fn every_bound_is_kept() {
    let codes = |limits| {
        let reading = Reading { limits, ..Reading::default() };
        let problems = read_sdmx_json(SERIES.as_bytes(), &reading).unwrap_err().problems;
        problems.as_slice().iter().map(|p| p.code).collect::<Vec<_>>()
    };
    let all = Limits::default();
    let bytes = SERIES.len() as u64;
    assert_eq!(codes(Limits { bytes: bytes - 1, ..all }), ["too-many-bytes"]);
    assert_eq!(codes(Limits { rows: 2, ..all }), ["too-many-rows"]);
    assert_eq!(codes(Limits { columns: 3, ..all }), ["too-many-columns"]);
    assert_eq!(codes(Limits { cell_bytes: 5, ..all }), ["cell-too-long"; 3]);
    let exact = Reading::default().within(Limits { bytes, rows: 4, columns: 4, cell_bytes: 6 });
    assert!(read_sdmx_json(SERIES.as_bytes(), &exact).is_ok());
    let flood: String = (0..5_000).map(|at| format!("\"{at}\":[\"x\"],")).collect();
    let flood = SERIES.replace("\"0\":[70.5]", &format!("{flood}\"0\":[1]"));
    assert_eq!(problems(&flood).len(), 200);
    let deep = "[".repeat(100_000);
    for text in [deep.clone(), format!("{{\"data\":{deep}"), SERIES.replace("70.5", &deep)] {
        assert_eq!(problems(&text).len(), 1);
    }
}

#[test]
fn a_frame_of_nothing_takes_no_more_room_than_the_file_may_have() {
    let reading = Reading::default().within(Limits { bytes: 30_000, ..Limits::default() });
    for text in [
        format!(r#"{{"structures":[{}{{}}]}}"#, "{},".repeat(9_000)),
        format!(r#"{{"dataSets":[{}{{}}]}}"#, "{},".repeat(9_000)),
        format!(r#"{{"dataSets":[{{"series":{{{}"0":{{}}}}}}]}}"#, r#""0":{},"#.repeat(4_000)),
        format!(r#"{{"dataSets":[{{"observations":{{"0":[{}0]}}}}]}}"#, "0,".repeat(14_000)),
        SERIES.replacen("\"values\":[", &format!("\"values\":[{}", "{},".repeat(9_000)), 1),
    ] {
        let refused = read_sdmx_json(text.as_bytes(), &reading).unwrap_err();
        assert_eq!(refused.problems.as_slice()[0].code, "too-many-rows", "{refused}");
    }
}

fn with_everything() -> Dataset {
    let mut dataset =
        read(&rates("NAT,LV,2023,70,bep,\nFOR,LV,2023,,c,\nFOR,SE,2022,1.5,,C\nFOR,SE,2021,,,"));
    dataset.title.name = Some("Rates, \"in\" %".into());
    dataset.title.updated = Some("2025-03-21T23:00:00".parse().unwrap());
    dataset.title.provenance = Provenance {
        source: Some("Eurostat".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: Some("2025-03".parse().unwrap()),
    };
    dataset
}

#[test]
fn source_licence_and_days_travel_with_the_table() {
    let dataset = with_everything();
    assert_eq!(again(&dataset), dataset);
    assert_eq!(evidence::read(written(&dataset).as_slice(), &Reading::default()), Ok(dataset));
}

#[test]
fn codes_that_sdmx_does_not_take_are_written_as_values() {
    let dataset = read(
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,age,Age,geo,Place,TIME_PERIOD,Time,OBS_VALUE\ndataflow,A:B(1.0),X,65+,Old,LV,,2023,,1\ndataflow,A:B(1.0),X,0.5,,LV,,2023,,1\n",
    );
    assert!(
        String::from_utf8(written(&dataset))
            .unwrap()
            .contains(r#"{"value":"0.5"},{"value":"65+","name":"Old"}"#)
    );
    assert_eq!(again(&dataset), dataset);
    let mut structures = Vec::new();
    write_structures_json(&Structures::of([&dataset]), &ENVELOPE, &mut structures).unwrap();
    let structures = String::from_utf8(structures).unwrap();
    assert!(!structures.contains(r#""id":"65+"#) && structures.contains(r#""dataType":"String""#));
}

#[test]
fn an_empty_table_is_a_message_without_series() {
    let filter =
        evidence::Filter { from: Some(measure::Period::Year(2999)), ..evidence::Filter::default() };
    let empty = with_everything().part(&filter);
    let text = String::from_utf8(written(&empty)).unwrap();
    assert!(
        text.contains(r#""series":{}"#)
            && text.contains(r#""dimensions":{"dataSet":[],"series":[]"#)
    );
}

#[test]
fn structures_say_lists_concepts_structures_and_tables() {
    let mut written = Vec::new();
    let structures = Structures::of([&with_everything()]);
    write_structures_json(&structures, &ENVELOPE, &mut written).unwrap();
    let text = String::from_utf8(written).unwrap();
    for part in [
        r#""meta":{"schema":"https://"#,
        r#""id":"T1","test":false,"prepared":"2026-11-27T09:30:00Z","sender":{"id":"ISOPOLITY"}"#,
        r#"{"id":"GEO","agencyID":"ESTAT","version":"1.0","name":"#,
        r#"{"id":"LV","name":"Latvia"}"#,
        r#""enumeration":"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=ESTAT:GEO(1.0)""#,
        r#""structure":"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ESTAT:LFSA_ERGAN(1.0)""#,
        r#""conceptIdentity":"urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=ESTAT:LFSA_ERGAN(1.0).geo""#,
        r#""dataflows":["urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ESTAT:LFSA_ERGAN(1.0)"]"#,
        r#"{"id":"geo","values":[{"value":"LV"},{"value":"SE"}]}"#,
        r#"{"id":"TIME_PERIOD","timeRange":{"startPeriod":{"period":""#,
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
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
        genuine in prop::sample::select(&[SERIES, FLAT]),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..6),
        words in prop::collection::vec((any::<prop::sample::Index>(), r#"null|"u"|\[|\]|\{|\}|,|"geo"|-1|1e300|"value":|"2023"|0"#), 0..4),
    ) {
        let mut bytes = genuine.as_bytes().to_vec();
        crate::damage(&mut bytes, damage, words);
        if let Ok(dataset) = read_sdmx_json(bytes.as_slice(), &Reading::default()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop_oneof![
        crate::nearly_json(&["data", "dataSets", "structures", "dimensions", "series", "observations", "observation", "attributes", "values", "id", "TIME_PERIOD", "0:0", "2022"]),
        prop::collection::vec(any::<u8>(), 0..300),
    ]) {
        if let Ok(dataset) = read_sdmx_json(bytes.as_slice(), &Reading::default()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }

    #[test]
    fn any_cells_of_a_good_frame_read_and_read_back(
        series in crate::nearly_json(&["0:0", "1:0", "observations", "attributes", "0", "1", "u"]),
        observations in crate::nearly_json(&["0", "1", "u", "C"]),
    ) {
        let (series, observations) = (String::from_utf8(series).unwrap(), String::from_utf8(observations).unwrap());
        let table = SERIES.replace("\"series\":{\n", &format!("\"x\":{series},\"series\":{{\"0:0\":{{\"observations\":{observations}}},\n"));
        if let Ok(dataset) = read_sdmx_json(table.as_bytes(), &Reading::default()) {
            prop_assert_eq!(again(&dataset), dataset);
        }
    }
}

#[test]
fn a_column_names_its_list_also_where_the_list_is_told_elsewhere() {
    let dataset = read(&rates("NAT,LV,2023,1,,"));
    let alone = Structures::told([&dataset], Artefact::DataStructure, References::None);
    let mut written = Vec::new();
    write_structures_json(&alone, &ENVELOPE, &mut written).unwrap();
    let told: serde_json::Value = serde_json::from_slice(&written).unwrap();
    let dimensions = &told["data"]["dataStructures"][0]["dataStructureComponents"]["dimensionList"];
    let list = &dimensions["dimensions"][0]["localRepresentation"]["enumeration"];
    assert_eq!(list, "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=ESTAT:FREQ(1.0)");
}
