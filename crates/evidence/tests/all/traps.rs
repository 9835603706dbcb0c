//! The traps of genuine exports, one test each, by the number they have in our notes.

use evidence::*;
use measure::{Period, Territory, TerritoryLevel};

use crate::{rates, read, refused};

const A: &str = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,sex,Sex,age,Age class,citizen,Country of citizenship,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)
dataflow,ESTAT:LFSA_ERGAN(1.0),\"Employment rates by sex, age and citizenship (%)\",A,Annual,PC,Percentage,T,Total,Y15-64,From 15 to 64 years,NAT,Reporting country,LV,Latvia,2023,,71.5,,,,,
dataflow,ESTAT:LFSA_ERGAN(1.0),\"Employment rates by sex, age and citizenship (%)\",A,Annual,PC,Percentage,T,Total,Y15-64,From 15 to 64 years,FOR,Foreign country,LV,Latvia,2023,,64.25,,bu,\"break in time series, low reliability\",,
";

const B: &str = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:LFSA_ERGAN(1.0),21/03/25 23:00:00,Annual,Percentage,Total,From 15 to 64 years,Reporting country,Latvia,2023,71.5,,
ESTAT:LFSA_ERGAN(1.0),21/03/25 23:00:00,Annual,Percentage,Total,From 15 to 64 years,Foreign country,Latvia,2023,64.25,bu,
";

fn year(year: i16) -> Period {
    Period::Year(year)
}

fn territory(code: &str) -> Territory {
    Territory::parse(code).unwrap()
}

fn employment() -> Tabled<'static> {
    Indicator::of_key("employment-rate").unwrap().first().unwrap()
}

#[test]
fn trap_3_both_layouts_and_codes_or_labels_say_the_same() {
    let codes = B
        .replace("Annual,Percentage,Total,From 15 to 64 years", "A,PC,T,Y15-64")
        .replace("Reporting country", "NAT")
        .replace("Foreign country", "FOR")
        .replace("Latvia", "LV");
    let (a, b, c) = (read(A), read(B), read(&codes));
    assert_eq!(b, c);
    assert_eq!(a.dimensions(), b.dimensions());
    assert!(a.series().eq(b.series()));
    assert_eq!(a.title.name.as_deref(), Some("Employment rates by sex, age and citizenship (%)"));
    assert_eq!(b.title.updated.as_ref().map(Stamp::day), Some("2025-03-21"));
}

#[test]
fn trap_3_total_is_resolved_within_its_own_column() {
    let table = "DATAFLOW,LAST UPDATE,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE\n\
                 ESTAT:X(1.0),,Total,Total,Total,Latvia,2023,5\n";
    let dataset = read(table);
    let codes: Vec<&str> =
        dataset.series().next().unwrap().codes().map(|c| c.code.as_str()).collect();
    assert_eq!(codes, ["T", "TOTAL", "TOTAL", "LV"]);
}

#[test]
fn trap_3_an_unknown_or_ambiguous_label_is_refused_with_its_place() {
    assert_eq!(
        refused(B.replace("Latvia,2023,64", "Atlantis,2023,64").as_bytes()),
        ["3:geo: unknown-label line=3 column=geo label=Atlantis"]
    );
    let mut reading = Reading::default();
    reading.code_lists.list_mut("geo").add("LV00", "Latvia");
    let problems = read_sdmx_csv(B.as_bytes(), &reading).unwrap_err().problems;
    assert_eq!(
        problems.as_slice()[0].to_string(),
        "2:geo: ambiguous-label line=2 column=geo label=Latvia codes=LV LV00"
    );
}

#[test]
fn trap_3_a_code_nobody_knows_is_taken_among_codes_and_refused_among_labels() {
    let codes = rates("NAT,LV00,2023,70,,\nFOR,LV00,2023,60,,");
    assert_eq!(read(&codes).territories(), [territory("LV00")]);
    let mixed = rates("NAT,Latvia,2023,70,,\nFOR,ATLANTIS,2023,60,,");
    assert_eq!(
        refused(mixed.as_bytes()),
        ["3:geo: unknown-label line=3 column=geo label=ATLANTIS"]
    );
}

#[test]
fn trap_4_a_view_suffix_does_not_hide_the_table() {
    let viewed = B.replace("ESTAT:LFSA_ERGAN(1.0)", "ESTAT:LFSA_ERGAN$DEFAULTVIEW(1.0)");
    let title = read(&viewed).title;
    assert_eq!((title.agency.as_str(), title.code.as_str()), ("ESTAT", "LFSA_ERGAN"));
    assert_eq!(title.version.as_deref(), Some("1.0"));
}

#[test]
fn trap_5_every_spelling_of_a_period_is_read_and_one_is_written() {
    let dataset = read(&rates(
        "NAT,LV,2022M03,1,,\nNAT,LV,2022-04,1,,\nNAT,SE,1998-Q1,1,,\nNAT,SE,1998Q2,1,,",
    ));
    let written: Vec<String> =
        dataset.series().flat_map(|s| s.points().map(|p| p.period.to_string())).collect();
    assert_eq!(written, ["2022-03", "2022-04", "1998-Q1", "1998-Q2"]);
    let twice = rates("NAT,LV,2022M03,1,,\nNAT,LV,2022-03,1,,");
    assert_eq!(
        refused(twice.as_bytes()),
        ["3:TIME_PERIOD: repeated-observation line=3 column=TIME_PERIOD period=2022-03 before=2"]
    );
}

#[test]
fn trap_5_times_of_xml_are_periods_in_every_format_of_sdmx() {
    let csv = rates("NAT,LV,2021Z,1,,\nNAT,LV,2022-01-01T00:00:00/P1Y,2,,");
    let xml = r#"<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:c="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><m:Header><m:Structure structureID="S"><c:Structure><Ref agencyID="ESTAT" id="LFSA_ERGAN" version="1.0" class="Dataflow"/></c:Structure></m:Structure></m:Header><m:DataSet><Series freq="A" geo="LV"><Obs TIME_PERIOD="2021Z" OBS_VALUE="1"/><Obs TIME_PERIOD="2022-01-01T00:00:00/P1Y" OBS_VALUE="2"/></Series></m:DataSet></m:StructureSpecificData>"#;
    let json = r#"{"data":{"structures":[{"links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=ESTAT:LFSA_ERGAN(1.0)"}],
        "dimensions":{"series":[{"id":"geo","values":[{"id":"LV"}]}],"observation":[{"id":"TIME_PERIOD","values":[{"value":"2021Z"},{"value":"2022-01-01T00:00:00/P1Y"}]}]}}],
        "dataSets":[{"series":{"0":{"observations":{"0":[1],"1":[2]}}}}]}}"#;
    for table in [csv.as_str(), xml, json] {
        assert_eq!(figures(table), ["2021 1", "2022 2"], "{table}");
        let noon = table.replace("T00:00:00/P1Y", "T12:00:00");
        let refused = evidence::read(noon.as_bytes(), &Reading::default()).unwrap_err();
        let codes: Vec<&str> = refused.problems.as_slice().iter().map(|p| p.code).collect();
        assert_eq!(codes, ["not-a-period"], "{noon}");
    }
}

#[test]
fn trap_6_the_odd_labels_of_places_find_their_codes() {
    let list = CodeLists::eurostat_english();
    let geo = list.list("geo").unwrap();
    for (label, code) in [
        ("Kosovo*", "XK"),
        ("Türkiye", "TR"),
        ("Greece", "EL"),
        ("United Kingdom", "UK"),
        ("Bosnia and Herzegovina", "BA"),
        ("Euro area - 19 countries  (2015-2022)", "EA19"),
        ("Euro area – 19 countries (2015-2022)", "EA19"),
        ("Euro area – 20 countries (from 2023)", "EA20"),
        ("Euro area - 20 countries (from 2023)", "EA20"),
        ("European Free Trade Association", "EFTA"),
    ] {
        assert_eq!(geo.resolve(label), Resolution::Label(code), "{label}");
    }
}

#[test]
fn trap_6_aggregates_never_enter_a_ranking() {
    let dataset = read(&rates(
        "NAT,EU27_2020,2023,70,,\nFOR,EU27_2020,2023,60,,\nNAT,LV,2023,70,,\nFOR,LV,2023,65,,",
    ));
    let gaps = dataset
        .territories()
        .into_iter()
        .filter_map(|t| Some((t.clone(), gap_at(&dataset, employment(), &t, year(2023)).ok()?)));
    let ranking = rank(TerritoryLevel::Country, ComparisonGroup::AllForeigners, gaps);
    assert_eq!(ranking.n(), 1);
    assert_eq!(ranking.left_out, [(territory("EU27_2020"), LeftOut::Aggregate)]);
}

#[test]
fn trap_7_two_vintages_are_never_joined_without_a_seam() {
    let dataset = read(&rates(
        "NEU28_FOR,LV,2018,50,,\nNEU28_FOR,LV,2019,51,,\nNEU27_2020_FOR,LV,2019,40,,\nNEU27_2020_FOR,LV,2020,55,e,\nNAT,LV,2018,70,,\nNAT,LV,2019,70,,\nNAT,LV,2020,70,,",
    ));
    let series = |code| dataset.find(&[("citizen", code), ("geo", "LV")]).unwrap();
    let mapping = vintage::THIRD_COUNTRIES;
    let spliced =
        vintage::splice(mapping, series(mapping.older), series(mapping.newer), year(2020));
    let shown: Vec<String> = spliced
        .iter()
        .map(|s| format!("{} {} {}", s.point.period, s.code, s.point.observation.flags))
        .collect();
    assert_eq!(shown, ["2018 NEU28_FOR ", "2019 NEU28_FOR ", "2020 NEU27_2020_FOR be"]);
    let gaps = gap_series(&dataset, employment(), &territory("LV")).unwrap();
    let years: Vec<i16> = gaps.trend.points().map(|(p, _)| p.year()).collect();
    assert_eq!(years, [2019, 2020], "the gap takes the present vintage only");
}

#[test]
fn trap_8_quoted_commas_marks_and_line_ends_are_read() {
    let dataset = read(&format!("\u{feff}{}", A.replace('\n', "\r\n")));
    assert_eq!(dataset, read(A));
}

#[test]
fn trap_9_zero_missing_and_absent_are_three_things() {
    let dataset = read(&rates("FOR,LV,2020,0,,\nFOR,LV,2021,,u,\nFOR,LV,2023,5,,"));
    let series = dataset.find(&[("citizen", "FOR"), ("geo", "LV")]).unwrap();
    assert_eq!(series.at(year(2020)), Some(Observation::of(0.0)));
    let missing = series.at(year(2021)).unwrap();
    assert!(missing.is_missing() && missing.flags.has(Flag::LowReliability));
    assert_eq!(series.at(year(2022)), None);
    let trend = trend::trend(series);
    assert_eq!((trend.segments.len(), trend.holes.len()), (2, 1));
    assert!(trend.joined(year(2020), year(2023)).is_err());
}

#[test]
fn trap_10_a_split_within_a_group_makes_no_gap() {
    let table = "DATAFLOW,LAST UPDATE,freq,citizen,age,unit,sex,geo,TIME_PERIOD,OBS_VALUE\n\
        ESTAT:DEMO_POPPCCTZ(1.0),,A,NAT,TOTAL,PC,F,LV,2024,54\n\
        ESTAT:DEMO_POPPCCTZ(1.0),,A,NEU27_2020_FOR,TOTAL,PC,F,LV,2024,55\n";
    let split = Indicator::of_key("women-within-citizenship").unwrap().first().unwrap();
    let gap = gap_at(&read(table), split, &territory("LV"), year(2024));
    assert_eq!(gap, Err(NoGap::NotComparable));
}

#[test]
fn trap_12_without_third_country_nationals_the_gap_says_all_foreigners() {
    let place = territory("LV");
    let fallback = gap_at(&read(B), employment(), &place, year(2023)).unwrap();
    assert_eq!(fallback.group, ComparisonGroup::AllForeigners);
    assert_eq!((fallback.gap_pp, fallback.reliability), (7.25, Reliability::Uncertain));
    let both = read(&rates("NAT,LV,2023,70,,\nFOR,LV,2023,60,,\nNEU27_2020_FOR,LV,2023,55,,"));
    let gap = gap_at(&both, employment(), &place, year(2023)).unwrap();
    assert_eq!((gap.group, gap.gap_pp), (ComparisonGroup::ThirdCountryNationals, 15.0));
}

#[test]
fn a_confidential_cell_makes_no_gap_and_falls_back_visibly() {
    let table = rates("NAT,LV,2023,70,,\nFOR,LV,2023,60,,\nNEU27_2020_FOR,LV,2023,55,,C");
    let gap = gap_at(&read(&table), employment(), &territory("LV"), year(2023)).unwrap();
    assert_eq!(gap.group, ComparisonGroup::AllForeigners);
    let closed = rates("NAT,LV,2023,70,c,\nFOR,LV,2023,60,,");
    let gap = gap_at(&read(&closed), employment(), &territory("LV"), year(2023));
    assert_eq!(gap, Err(NoGap::Confidential));
}

#[test]
fn no_change_is_told_across_a_break() {
    let rows = "NAT,LV,2020,70,,\nFOR,LV,2020,60,,\nNAT,LV,2021,70,b,\nFOR,LV,2021,62,b,\nNAT,LV,2022,71,,\nFOR,LV,2022,64,,";
    let gaps = gap_series(&read(&rates(rows)), employment(), &territory("LV")).unwrap();
    assert_eq!(gaps.group, ComparisonGroup::AllForeigners);
    assert_eq!(gaps.trend.segments.len(), 2);
    assert_eq!(gaps.change_pp(year(2020), year(2022)), Err(NoChange::AcrossBreak));
    assert_eq!(gaps.change_pp(year(2021), year(2022)), Ok(-1.0));
}

#[test]
fn counts_levels_and_other_tables_make_no_gap() {
    let dataset = read(B);
    for (key, why) in [("population", NoGap::OtherDataset), ("good-health", NoGap::OtherDataset)] {
        let indicator = Indicator::of_key(key).unwrap().first().unwrap();
        assert_eq!(gap_at(&dataset, indicator, &territory("LV"), year(2023)), Err(why));
    }
    let place = territory("SE");
    assert_eq!(gap_at(&dataset, employment(), &place, year(2023)), Err(NoGap::NoNationals));
}

/// A table whose figures are told closed by `OBS_CONF`, the second time one of them in thousands.
fn closed_by_another_name() -> [(&'static str, String, String); 3] {
    let csv = "DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,UNIT_MULT\n\
        IMF:X(1.0),LV,2022,1,E,C,0\nIMF:X(1.0),LV,2023,2,A,F,0\n";
    let json = r#"{"data":{"structures":[{"name":"X","links":[{"rel":"dataflow","urn":"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=IMF:X(1.0)"}],
        "dimensions":{"observation":[{"id":"GEO","values":[{"id":"LV"}]},{"id":"TIME_PERIOD","values":[{"id":"2022"},{"id":"2023"}]}]},
        "attributes":{"observation":[{"id":"OBS_STATUS"},{"id":"OBS_CONF"},{"id":"UNIT_MULT"}]}}],
        "dataSets":[{"observations":{"0:0":[1,"E","C","0"],"0:1":[2,"A","F","0"]}}]}}"#;
    let xml = r#"<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"><m:Header><m:Structure structureID="X" dimensionAtObservation="AllDimensions"><c:StructureUsage xmlns:c="c"><Ref id="X" version="1.0" agencyID="IMF"/></c:StructureUsage></m:Structure></m:Header><m:DataSet>
        <Obs GEO="LV" TIME_PERIOD="2022" OBS_VALUE="1" OBS_STATUS="E" OBS_CONF="C" UNIT_MULT="0"/>
        <Obs GEO="LV" TIME_PERIOD="2023" OBS_VALUE="2" OBS_STATUS="A" OBS_CONF="F" UNIT_MULT="0"/>
        </m:DataSet></m:StructureSpecificData>"#;
    [
        ("csv", csv.to_owned(), csv.replace("A,F,0", "A,F,3")),
        ("json", json.to_owned(), json.replace(r#""A","F","0""#, r#""A","F","3""#)),
        (
            "xml",
            xml.to_owned(),
            xml.replace(r#"OBS_CONF="F" UNIT_MULT="0""#, r#"OBS_CONF="F" UNIT_MULT="3""#),
        ),
    ]
}

#[test]
fn what_is_closed_is_closed_and_thousands_are_thousands_in_every_format() {
    for (form, table, in_thousands) in closed_by_another_name() {
        let dataset = evidence::read(table.as_bytes(), &Reading::default());
        let dataset = dataset.unwrap_or_else(|refused| panic!("{form}: {refused}"));
        let series = dataset.series().next().expect("one series");
        let flags: Vec<String> =
            series.points().map(|point| point.observation.flags.to_string()).collect();
        assert_eq!(flags, ["ce", ""], "{form}");
        let dataset = evidence::read(in_thousands.as_bytes(), &Reading::default());
        let dataset = dataset.unwrap_or_else(|refused| panic!("{form}: {refused}"));
        let series = dataset.series().next().expect("one series");
        let values: Vec<_> = series.points().map(|point| point.observation.value).collect();
        assert_eq!(values, [None, Some(2_000.0)], "{form}");
    }
}

/// The figures of a table in SDMX-CSV with their flags.
fn figures(csv: &str) -> Vec<String> {
    let dataset = evidence::read(csv.as_bytes(), &Reading::default());
    let dataset = dataset.unwrap_or_else(|refused| panic!("{csv}: {refused}"));
    let told = |point: evidence::Point| {
        let value = point.observation.value.map_or("-".to_owned(), |value| value.to_string());
        format!("{} {value} {}", point.period, point.observation.flags).trim_end().to_owned()
    };
    dataset.series().flat_map(|series| series.points().map(told).collect::<Vec<_>>()).collect()
}

#[test]
fn what_a_row_without_a_figure_says_holds_for_all_that_it_names() {
    let table = |rows: &str| {
        format!(
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,GEO,TIME_PERIOD,OBS_VALUE,CONF_STATUS,OBS_STATUS,UNIT_MULT\n{rows}"
        )
    };
    let of = |row: &str| row.replace('/', "dataflow,ESTAT:X(1.0.0),I");
    let all = of("/,A,LV,2020,12.4,,,\n/,A,LV,2021,13,,P,\n/,A,SE,2020,7,,,\n");
    for (remark, told) in [
        ("/,,LV,,,C,,\n", ["2020 - c", "2021 - cp", "2020 7"]),
        ("/,A,LV,,,,,3\n", ["2020 12400", "2021 13000 p", "2020 7"]),
        ("/,,,2020,,,U,\n", ["2020 12.4 u", "2021 13 p", "2020 7 u"]),
        ("/,,,,,,,6\n", ["2020 12400000", "2021 13000000 p", "2020 7000000"]),
        ("/,,LV,2021,,,,\n", ["2020 12.4", "2021 13 p", "2020 7"]),
    ] {
        let remark = of(remark);
        assert_eq!(figures(&table(&format!("{all}{remark}"))), told, "{remark}");
        assert_eq!(figures(&table(&format!("{remark}{all}"))), told, "{remark}");
    }
    let both = table(&of("/,A,LV,2020,12.4,,,3\n/,,LV,,,,,6\n"));
    let refused = evidence::read(both.as_bytes(), &Reading::default()).unwrap_err();
    assert_eq!(refused.problems.as_slice()[0].code, "misplaced-flag");
}

#[test]
fn cells_with_several_values_say_all_of_them() {
    let table = "STRUCTURE[;],STRUCTURE_ID,ACTION,GEO,TIME_PERIOD,OBS_VALUE,OBS_STATUS[],CONF_STATUS[]\n\
        dataflow,ESTAT:X(1.0.0),I,LV,2020,12.4,U;B,C\n\
        dataflow,ESTAT:X(1.0.0),I,LV,2021,13,E,\n";
    assert_eq!(figures(table), ["2020 - bcu", "2021 13 e"]);
    let bars = table.replace("[;]", "[|]").replace("U;B", "U|B");
    assert_eq!(figures(&bars), ["2020 - bcu", "2021 13 e"]);
}

#[test]
fn large_agencies_have_habits_of_their_own() {
    let sources = "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\n\
        ILO:X(1.0),LV,2020,1,BA:273\nILO:X(1.0),LV,2021,2,BA:520\n";
    assert_eq!(figures(sources), ["2020 1", "2021 2"]);
    let dataset = evidence::read(sources.as_bytes(), &Reading::default()).unwrap();
    assert_eq!(dataset.title.provenance.source, None, "no source of the whole table");
    let blankless = "DATAFLOW,REF_AREA:Geographic area,TIME_PERIOD:Time period,OBS_VALUE:Observation Value\n\
        UNICEF:X(1.0): Name,AFG: Afghanistan,2020,1.5\n";
    assert_eq!(figures(blankless), ["2020 1.5"]);
    let dataset = evidence::read(blankless.as_bytes(), &Reading::default()).unwrap();
    assert_eq!(dataset.dimension("ref_area").unwrap().name.as_deref(), Some("Geographic area"));
    assert_eq!(dataset.dimension("ref_area").unwrap().label("AFG"), "Afghanistan");
    let zoned = "DATAFLOW,LAST UPDATE,GEO,TIME_PERIOD,OBS_VALUE\nA:X(1.0),2024-03-21T23:00:00+0100,LV,2020,1\n";
    let dataset = evidence::read(zoned.as_bytes(), &Reading::default()).unwrap();
    assert_eq!(dataset.title.updated.unwrap().as_str(), "2024-03-21T23:00:00");
    for closed in ["E", "G", "M", "X"] {
        let csv = format!(
            "DATAFLOW,GEO,TIME_PERIOD,OBS_VALUE,CONF_STATUS\nA:X(1.0),LV,2020,1,{closed}\n"
        );
        assert_eq!(figures(&csv), ["2020 - c"], "{closed}");
    }
}

#[test]
fn no_text_of_a_table_is_endless() {
    let long = "x".repeat(2_000);
    let table = format!(
        r#"{{"version":"2.0","class":"dataset","label":"{long}","id":["geo","time"],"size":[1,1],
        "dimension":{{"geo":{{"category":{{"index":["LV"]}}}},"time":{{"category":{{"index":["2024"]}}}}}},"value":[1],
        "extension":{{"id":"X","agencyId":"ESTAT"}}}}"#
    );
    let refused = evidence::read(table.as_bytes(), &Reading::default().named("X")).unwrap_err();
    assert_eq!(refused.problems.as_slice()[0].code, "cell-too-long");
}
