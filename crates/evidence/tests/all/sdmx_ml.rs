//! SDMX-ML: every layout, the traps of genuine messages, and what is written reads back.

use evidence::{
    CodeLists, Dataset, Flag, Limits, Observation, Provenance, Reading, Structures, read_sdmx_ml,
    sdmx_ml::{Envelope, Message, Version, write_error, write_sdmx_ml, write_structures},
};
use measure::Period;
use proptest::prelude::*;

use crate::rates;

const MESSAGE: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
const COMMON: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
const GENERIC: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";
const SPECIFIC: &str = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";

fn read(text: &str) -> Dataset {
    read_sdmx_ml(text.as_bytes(), &Reading::default()).unwrap_or_else(|r| panic!("{r}\n{text}"))
}

fn refused_by(bytes: &[u8], reading: &Reading) -> Vec<String> {
    let refused = read_sdmx_ml(bytes, reading).expect_err("refused");
    refused.problems.as_slice().iter().map(ToString::to_string).collect()
}

fn refused(text: &str) -> Vec<String> {
    refused_by(text.as_bytes(), &Reading::default())
}

/// A generic message of version 2.1 whose rows begin on line 10.
fn generic(at: &str, rows: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<mes:GenericData xmlns:mes=\"{MESSAGE}\" xmlns:com=\"{COMMON}\" xmlns:gen=\"{GENERIC}\">
<mes:Header><mes:ID>X</mes:ID><mes:Test>false</mes:Test>
<mes:Prepared>2026-11-27T10:00:00.123+01:00</mes:Prepared><mes:Sender id=\"ESTAT\"/>
<com:Name xml:lang=\"de\">Quoten</com:Name><com:Name xml:lang=\"en\">Rates &amp; more</com:Name>
<mes:Structure structureID=\"S\" dimensionAtObservation=\"{at}\">
<com:Structure><Ref agencyID=\"ESTAT\" id=\"LFSA_ERGAN\" version=\"1.0\"/></com:Structure>
</mes:Structure><mes:Source>Eurostat</mes:Source></mes:Header>
<mes:DataSet structureRef=\"S\">
{rows}
</mes:DataSet></mes:GenericData>"
    )
}

/// A message of version 2.1 by structure whose rows begin on line 8.
fn specific(at: &str, rows: &str) -> String {
    format!(
        "<StructureSpecificData xmlns=\"{MESSAGE}\" xmlns:c=\"{COMMON}\" xmlns:ss=\"{SPECIFIC}\"
 xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:ns1=\"urn:sdmx:org.sdmx.X\">
<Header><ID>X</ID><Prepared>2026-11-27</Prepared>
<Structure structureID=\"S\" namespace=\"urn:sdmx:org.sdmx.X\" dimensionAtObservation=\"{at}\">
<c:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ESTAT:LFSA_ERGAN(1.0)</URN></c:Structure>
</Structure></Header>
<DataSet ss:structureRef=\"S\" ss:dataScope=\"DataStructure\" xsi:type=\"ns1:DataSetType\">
{rows}
</DataSet></StructureSpecificData>"
    )
}

/// The cells of a table, one a line: codes, period, figure, flags.
fn cells(dataset: &Dataset) -> Vec<String> {
    let cell =
        |o: Observation| format!("{} {}", o.value.map_or("-".into(), |v| v.to_string()), o.flags);
    let series = dataset.series().map(|series| {
        let codes: Vec<&str> = series.codes().map(|c| c.code.as_str()).collect();
        let codes = codes.join(" ");
        series.points().map(move |p| format!("{codes} {} {}", p.period, cell(p.observation)))
    });
    series.flatten().map(|line| line.trim_end().to_owned()).collect()
}

fn dimensions(dataset: &Dataset) -> Vec<&str> {
    dataset.dimensions().iter().map(|d| d.code.as_str()).collect()
}

const CELLS: [&str; 3] = ["NAT LV 2022 70.5", "NAT LV 2023 - u", "NAT SE 2022 80 bu"];

#[test]
fn a_generic_message_in_series_is_read() {
    let dataset = read(&generic(
        "TIME_PERIOD",
        "<gen:Series><gen:SeriesKey><gen:Value id=\"CITIZEN\" value=\"NAT\"/><gen:Value id=\"GEO\" value=\"LV\"/></gen:SeriesKey>
<gen:Attributes><gen:Value id=\"TITLE\" value=\"any text\"/></gen:Attributes>
<gen:Obs><gen:ObsDimension value=\"2022\"/><gen:ObsValue value=\"70.5\"/></gen:Obs>
<gen:Obs><gen:ObsDimension value=\"2023\"/><gen:ObsValue value=\"NaN\"/><gen:Attributes><gen:Value id=\"OBS_FLAG\" value=\"u\"/></gen:Attributes></gen:Obs>
</gen:Series>
<gen:Series><gen:SeriesKey><gen:Value value=\"SE\" id=\"GEO\"/><gen:Value id=\"CITIZEN\" value=\"NAT\"/></gen:SeriesKey>
<gen:Obs><gen:ObsDimension id=\"TIME_PERIOD\" value=\"2022-A1\"/><gen:ObsValue value=\"80\"/><gen:Attributes><gen:Value id=\"OBS_FLAG\" value=\"bu\"/></gen:Attributes></gen:Obs>
</gen:Series>",
    ));
    assert_eq!(cells(&dataset), CELLS);
    assert_eq!(dimensions(&dataset), ["citizen", "geo"]);
    let title = &dataset.title;
    assert_eq!((title.agency.as_str(), title.code.as_str()), ("ESTAT", "LFSA_ERGAN"));
    assert_eq!(
        (title.version.as_deref(), title.name.as_deref()),
        (Some("1.0"), Some("Rates & more"))
    );
    assert_eq!(title.provenance.source.as_deref(), Some("Eurostat"));
    assert_eq!(title.provenance.extracted.as_ref().unwrap().as_str(), "2026-11-27T10:00:00");
    let geo = dataset.dimension("geo").unwrap();
    assert_eq!((geo.label("LV"), geo.name.as_deref().is_some()), ("Latvia", true));
}

#[test]
fn a_generic_message_with_rows_alone_is_read() {
    let row = |geo: &str, time: &str, rest: &str| {
        format!(
            "<gen:Obs><gen:ObsKey><gen:Value id=\"CITIZEN\" value=\"NAT\"/><gen:Value id=\"GEO\" value=\"{geo}\"/><gen:Value id=\"TIME_PERIOD\" value=\"{time}\"/></gen:ObsKey>{rest}</gen:Obs>"
        )
    };
    let status = |s: &str| {
        format!("<gen:Attributes><gen:Value id=\"OBS_STATUS\" value=\"{s}\"/></gen:Attributes>")
    };
    let rows = row("LV", "2023", &status("U"))
        + &row("SE", "2022", &format!("<gen:ObsValue value=\"80\"/>{}", status("bu")))
        + &row(
            "LV",
            "2022",
            &format!("<gen:ObsValue id=\"OBS_VALUE\" value=\"70.5\"/>{}", status("A")),
        );
    assert_eq!(cells(&read(&generic("AllDimensions", &rows))), CELLS);
}

#[test]
fn a_generic_message_with_another_dimension_at_the_figure_is_read() {
    let series = |time: &str, rows: &str| {
        format!(
            "<gen:Series><gen:SeriesKey><gen:Value id=\"CITIZEN\" value=\"NAT\"/><gen:Value id=\"TIME_PERIOD\" value=\"{time}\"/></gen:SeriesKey>{rows}</gen:Series>"
        )
    };
    let rows = series(
        "2022",
        "<gen:Obs><gen:ObsDimension value=\"LV\"/><gen:ObsValue value=\"70.5\"/></gen:Obs><gen:Obs><gen:ObsDimension id=\"GEO\" value=\"SE\"/><gen:ObsValue value=\"80\"/><gen:Attributes><gen:Value id=\"OBS_FLAG\" value=\"bu\"/></gen:Attributes></gen:Obs>",
    ) + &series(
        "2023",
        "<gen:Obs><gen:ObsDimension value=\"LV\"/><gen:Attributes><gen:Value id=\"OBS_FLAG\" value=\"u\"/></gen:Attributes></gen:Obs>",
    );
    assert_eq!(cells(&read(&generic("GEO", &rows))), CELLS);
}

const SERIES: &str = "<Series xmlns=\"\" citizen=\"NAT\" geo=\"LV\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"70.5\"/>
<Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"NaN\" OBS_FLAG=\"u\"/></Series>
<Series xmlns=\"\" citizen=\"NAT\" geo=\"SE\" TITLE=\"text, with blanks\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"80\" OBS_FLAG=\"bu\"/></Series>";

#[test]
fn a_message_by_structure_is_read_in_series_alone_and_by_place() {
    let message = specific("TIME_PERIOD", SERIES);
    let dataset = read(&message);
    assert_eq!(cells(&dataset), CELLS);
    assert_eq!(dimensions(&dataset), ["citizen", "geo"]);
    assert_eq!(dataset.title.provenance.extracted.as_ref().unwrap().as_str(), "2026-11-27");
    let alone = "<Obs citizen=\"NAT\" geo=\"LV\" TIME_PERIOD=\"2022\" OBS_VALUE=\"70.5\"/>
        <Obs citizen=\"NAT\" geo=\"LV\" TIME_PERIOD=\"2023\" OBS_FLAG=\"u\" DECIMALS=\"1\"/>
        <Obs geo=\"SE\" citizen=\"NAT\" TIME_PERIOD=\"2022\" OBS_VALUE=\"80\" OBS_FLAG=\"bu\"/>";
    assert_eq!(read(&specific("AllDimensions", alone)), dataset);
    let by_place = "<Series citizen=\"NAT\" TIME_PERIOD=\"2022\"><Obs geo=\"LV\" OBS_VALUE=\"70.5\"/><Obs geo=\"SE\" OBS_VALUE=\"80\" OBS_FLAG=\"bu\"/></Series>
        <Series citizen=\"NAT\" TIME_PERIOD=\"2023\"><Obs geo=\"LV\" OBS_FLAG=\"u\"/></Series>";
    assert_eq!(read(&specific("geo", by_place)), dataset);
    let times = message.replace("StructureSpecificData", "StructureSpecificTimeSeriesData");
    assert_eq!(read(&times), dataset);
    let later = message.replace("v2_1", "v3_0").replace("<URN>", "").replace("</URN>", "");
    assert_eq!(read(&later), dataset);
    let flow = message
        .replace("c:Structure>", "c:StructureUsage>")
        .replace("datastructure.DataStructure=", "datastructure.Dataflow=");
    assert_eq!(read(&flow), dataset);
}

#[test]
fn values_of_version_3_that_stand_as_components_are_read() {
    let rows = "<Series geo=\"LV\"><Comp id=\"TITLE\"><Value>any</Value></Comp><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"><Comp id=\"OBS_FLAG\"><Value>b</Value><Value>u</Value></Comp></Obs></Series>";
    assert_eq!(cells(&read(&specific("TIME_PERIOD", rows))), ["LV 2022 1 bu"]);
}

#[test]
fn what_is_said_of_a_series_or_of_all_is_said_of_every_figure() {
    let rows = "<Series geo=\"LV\" CONF_STATUS=\"N\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\" OBS_STATUS=\"P\"/></Series>
        <Series geo=\"SE\" OBS_CONF=\"F\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/></Series>";
    let message = specific("TIME_PERIOD", rows);
    assert_eq!(cells(&read(&message)), ["LV 2022 - cp", "SE 2022 1"]);
    let all = message.replace("<DataSet ", "<DataSet OBS_FLAG=\"e\" ");
    assert_eq!(cells(&read(&all)), ["LV 2022 - cep", "SE 2022 1 e"]);
    let group = message.replace(
        "<Series geo=\"LV\"",
        "<Group xsi:type=\"ns1:G\" geo=\"LV\" TITLE=\"x y\"/><Series geo=\"LV\"",
    );
    assert_eq!(cells(&read(&group)), ["LV 2022 - cp", "SE 2022 1"]);
    let flagged = group.replace("TITLE=\"x y\"", "CONF_STATUS=\"C\"");
    assert_eq!(cells(&read(&flagged)), ["LV 2022 - cp", "SE 2022 1"]);
    let other = flagged.replace("<Group xsi:type=\"ns1:G\" geo=\"LV\"", "<Group geo=\"SE\"");
    assert_eq!(cells(&read(&other)), ["LV 2022 - cp", "SE 2022 - c"]);
}

#[test]
fn an_attribute_that_some_series_lack_is_no_dimension() {
    let rows = "<Series geo=\"LV\" NOTE=\"A1\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/></Series>
        <Series geo=\"SE\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"2\"/></Series>
        <Series geo=\"EL\" NOTE=\"A2\" MORE=\"x y\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"3\"/></Series>";
    let dataset = read(&specific("TIME_PERIOD", rows));
    assert_eq!(dimensions(&dataset), ["geo"]);
    assert_eq!(cells(&dataset), ["EL 2022 3", "LV 2022 1", "SE 2022 2"]);
    let alike = rows
        .replace("geo=\"EL\"", "geo=\"LV\"")
        .replace("2022\" OBS_VALUE=\"3", "2023\" OBS_VALUE=\"3");
    assert_eq!(
        refused(&specific("TIME_PERIOD", &alike)),
        ["9:NOTE: missing-dimension line=9 column=NOTE"]
    );
    let alone = "<Obs geo=\"LV\" NOTE=\"A1\" TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/>\n<Obs geo=\"LV\" TIME_PERIOD=\"2023\" OBS_VALUE=\"1\"/>\n<Obs geo=\"LV\" NOTE=\"A\" X=\"1\" TIME_PERIOD=\"2024\"/>";
    assert_eq!(
        refused(&specific("AllDimensions", alone)),
        [
            "9:NOTE: missing-dimension line=9 column=NOTE",
            "10:X: unexpected-dimension line=10 column=X"
        ]
    );
}

#[test]
fn what_holds_texts_that_are_no_codes_is_no_dimension() {
    let rows = "<Series geo=\"LV\" HOW=\"Average of a month\" NOTE=\"A\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/></Series>
        <Series geo=\"SE\" HOW=\"END\" NOTE=\"9/23/2025\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"2\"/></Series>";
    let dataset = read(&specific("TIME_PERIOD", rows));
    assert_eq!(dimensions(&dataset), ["geo"]);
    assert_eq!(cells(&dataset), ["LV 2022 1", "SE 2022 2"]);
    let alike = rows.replace("SE", "LV").replace("2022\" OBS_VALUE=\"2", "2023\" OBS_VALUE=\"2");
    let refusal = refused(&specific("TIME_PERIOD", &alike));
    assert!(refusal.iter().any(|r| r.contains("missing-dimension")), "{refusal:?}");
    // Rows that stand alone, and a dimension beside every figure.
    let alone = "<Obs geo=\"LV\" HOW=\"x y\" TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/>
        <Obs geo=\"LV\" HOW=\"Z\" TIME_PERIOD=\"2023\" OBS_VALUE=\"2\"/>";
    assert_eq!(cells(&read(&specific("AllDimensions", alone))), ["LV 2022 1", "LV 2023 2"]);
    let twice = alone.replace("2023", "2022");
    let refusal = refused(&specific("AllDimensions", &twice));
    assert!(refusal[0].contains("repeated-observation"), "{refusal:?}");
    let beside = "<Series sex=\"T\" HOW=\"x y\" TIME_PERIOD=\"2022\"><Obs geo=\"LV\" OBS_VALUE=\"1\"/></Series>";
    assert_eq!(cells(&read(&specific("geo", beside))), ["T LV 2022 1"]);
    // What the code lists know as a dimension is one, and its text a mistake.
    let known = rows.replace("NOTE=\"9/23/2025\"", "sex=\"the women\"");
    assert!(!refused(&specific("TIME_PERIOD", &known)).is_empty());
}

#[test]
fn what_is_measured_may_be_the_type_of_a_row() {
    let rows = "<Series geo=\"LV\" TIME_PERIOD=\"2022\"><Obs xsi:type=\"ns1:BIRTHS\" OBS_VALUE=\"1\" UNIT_MEASURE=\"N\"/><Obs xsi:type=\"ns1:DEATHS\" OBS_VALUE=\"2\"/></Series>";
    let dataset = read(&specific("DEMO", rows));
    assert_eq!(dimensions(&dataset), ["geo", "demo"]);
    assert_eq!(cells(&dataset), ["LV BIRTHS 2022 1", "LV DEATHS 2022 2"]);
    let none = rows.replace("ns1:BIRTHS", "ns1:ObsType");
    assert_eq!(refused(&specific("DEMO", &none)), ["8:DEMO: empty-cell line=8 column=DEMO"]);
}

#[test]
fn names_codes_and_states_are_those_of_the_standard() {
    let rows = "<Series SECT-INST=\"A@1$\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\" OBS_STATUS=\"J\" CONF_STATUS_OBS=\"C\"/><Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"1\" OBS_STATUS=\"V\" CONF_STATUS_OBS=\"F\"/></Series>";
    let dataset = read(&specific("TIME_PERIOD", rows));
    assert_eq!(dimensions(&dataset), ["sect-inst"]);
    assert_eq!(cells(&dataset), ["A@1$ 2022 - cd", "A@1$ 2023 1 p"]);
}

#[test]
fn a_figure_is_multiplied_by_the_power_that_is_said_nearest_to_it() {
    let rows = "<Group xsi:type=\"ns1:G\" geo=\"EL\" UNIT=\"EUR\" UNIT_MULT=\"6\"/>
<Series geo=\"LV\" UNIT_MULT=\"3\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"70.1\"/><Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"70.1\" UNIT_MULT=\"0\"/></Series>
<Series geo=\"SE\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"70.1\"/></Series>
<Series geo=\"EL\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1.1\"/></Series>";
    let message = specific("TIME_PERIOD", rows);
    let near = ["EL 2022 1100000", "LV 2022 70100", "LV 2023 70.1", "SE 2022 70.1"];
    assert_eq!(cells(&read(&message)), near);
    let all = message.replace("<DataSet ", "<DataSet UNIT_MULT=\"1\" ");
    assert_eq!(
        cells(&read(&all)),
        ["EL 2022 1100000", "LV 2022 70100", "LV 2023 70.1", "SE 2022 701"]
    );
    let beside = "<Atts geo=\"LV\" UNIT_MULT=\"2\"/><Series citizen=\"NAT\" TIME_PERIOD=\"2022\"><Obs geo=\"LV\" OBS_VALUE=\"7\"/><Obs geo=\"SE\" OBS_VALUE=\"8\"/></Series>";
    assert_eq!(cells(&read(&specific("geo", beside))), ["NAT LV 2022 700", "NAT SE 2022 8"]);
    let alone = "<Group geo=\"LV\" UNIT_MULT=\"2\"/><Obs citizen=\"NAT\" geo=\"LV\" TIME_PERIOD=\"2022\" OBS_VALUE=\"7\"/>";
    assert_eq!(cells(&read(&specific("AllDimensions", alone))), ["NAT LV 2022 700"]);
    let whole = "<Atts UNIT_MULT=\"2\"/><Series geo=\"LV\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"7\"/></Series>";
    assert_eq!(cells(&read(&specific("TIME_PERIOD", whole))), ["LV 2022 700"]);
    let nonsense = message.replace("UNIT_MULT=\"3\"", "UNIT_MULT=\"thousands\"");
    assert_eq!(
        refused(&nonsense),
        ["9:UNIT_MULT: not-a-power line=9 column=UNIT_MULT cell=thousands"]
    );
    let endless = message.replace("70.1\"/><Obs", "1e308\"/><Obs");
    assert_eq!(refused(&endless), ["9:OBS_VALUE: not-a-number line=9 column=OBS_VALUE cell=1e308"]);
}

#[test]
fn what_is_said_behind_figures_or_of_one_time_holds_too() {
    let series = "<Series geo=\"LV\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/><Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"2\"/></Series>";
    for (group, told) in [
        ("<Group geo=\"LV\" UNIT_MULT=\"3\"/>", ["LV 2022 1000", "LV 2023 2000"]),
        ("<Group geo=\"LV\" TIME_PERIOD=\"2022\" OBS_FLAG=\"e\"/>", ["LV 2022 1 e", "LV 2023 2"]),
        ("<Atts TIME_PERIOD=\"2023\" CONF_STATUS=\"C\"/>", ["LV 2022 1", "LV 2023 - c"]),
        ("<Atts OBS_FLAG=\"p\"/>", ["LV 2022 1 p", "LV 2023 2 p"]),
        ("<Series geo=\"LV\" OBS_FLAG=\"b\"/>", ["LV 2022 1 b", "LV 2023 2 b"]),
        ("<Series geo=\"SE\" OBS_FLAG=\"b\"/>", ["LV 2022 1", "LV 2023 2"]),
    ] {
        for all in [format!("{series}{group}"), format!("{group}{series}")] {
            assert_eq!(cells(&read(&specific("TIME_PERIOD", &all))), told, "{all}");
        }
    }
    let rows = "<gen:Series><gen:SeriesKey><gen:Value id=\"geo\" value=\"LV\"/></gen:SeriesKey><gen:Obs><gen:ObsDimension value=\"2022\"/><gen:ObsValue value=\"1\"/></gen:Obs></gen:Series>\
        <gen:Group><gen:GroupKey><gen:Value id=\"geo\" value=\"LV\"/></gen:GroupKey><gen:Attributes><gen:Value id=\"OBS_STATUS\" value=\"E\"/></gen:Attributes></gen:Group>";
    assert_eq!(cells(&read(&generic("TIME_PERIOD", rows))), ["LV 2022 1 e"]);
}

#[test]
fn a_group_that_no_series_can_be_in_is_refused_when_it_says_something() {
    let series =
        "<Series geo=\"LV\" UNIT_MULT=\"6\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/></Series>";
    for group in [
        // Whether the power of the group was meant for a figure that has its own.
        format!("{series}<Group geo=\"LV\" UNIT_MULT=\"3\"/>"),
        format!("<Group sex=\"F\" UNIT_MULT=\"3\"/>{series}"),
        format!("{series}<Group sex=\"F\" OBS_FLAG=\"e\"/>"),
        format!("<Group geo=\"LV\" TIME_PERIOD=\"2022\" UNIT_MULT=\"3\"/>{series}"),
    ] {
        assert_eq!(refused(&specific("TIME_PERIOD", &group)), ["8: misplaced-flag line=8"]);
    }
}

#[test]
fn a_message_on_one_line_is_read_and_a_repeated_cell_is_found() {
    let message = specific("TIME_PERIOD", SERIES).replace('\n', " ");
    assert_eq!(cells(&read(&message)), CELLS);
    let again = specific("TIME_PERIOD", &format!("{SERIES}\n{SERIES}"));
    let place = |line, year, before| {
        format!(
            "{line}:TIME_PERIOD: repeated-observation line={line} column=TIME_PERIOD period={year} before={before}"
        )
    };
    assert_eq!(refused(&again), [place(11, 2022, 8), place(12, 2023, 9), place(13, 2022, 10)]);
}

#[test]
fn a_dimension_that_the_code_lists_know_is_never_taken_for_an_attribute() {
    let rows = "<Series sex=\"T\" geo=\"LV\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"1\"/></Series>
<Series sex=\"F\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"2\"/></Series>
<Series sex=\"M\" geo=\"LV\" CITIZEN=\"NAT\"><Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"2\"/></Series>";
    assert_eq!(
        refused(&specific("TIME_PERIOD", rows)),
        [
            "9:geo: missing-dimension line=9 column=geo",
            "10:CITIZEN: unexpected-dimension line=10 column=CITIZEN"
        ]
    );
}

#[test]
fn a_message_with_a_byte_order_mark_is_read_as_any_table() {
    let message = format!("\u{feff}{}", specific("TIME_PERIOD", SERIES).replace('\n', "\r\n"));
    let dataset = evidence::read(message.as_bytes(), &Reading::default()).unwrap();
    assert_eq!(cells(&dataset), CELLS);
}

#[test]
fn a_header_that_does_not_fit_its_rows_hides_no_dimension() {
    let by_place =
        "<Series citizen=\"NAT\" TIME_PERIOD=\"2022\"><Obs geo=\"LV\" OBS_VALUE=\"1\"/></Series>";
    let wrong = [
        "8:TIME_PERIOD: misplaced-column line=8 column=TIME_PERIOD",
        "8:geo: unexpected-dimension line=8 column=geo",
    ];
    assert_eq!(refused(&specific("TIME_PERIOD", by_place)), wrong);
    let unsaid =
        specific("TIME_PERIOD", by_place).replace(" dimensionAtObservation=\"TIME_PERIOD\"", "");
    assert_eq!(refused(&unsaid), wrong);
    let keys = "<gen:Series><gen:SeriesKey><gen:Value id=\"SEX\" value=\"T\"/><gen:Value id=\"TIME_PERIOD\" value=\"2022\"/></gen:SeriesKey><gen:Obs><gen:ObsDimension id=\"GEO\" value=\"LV\"/><gen:ObsValue value=\"1\"/></gen:Obs></gen:Series>";
    assert_eq!(
        refused(&generic("TIME_PERIOD", keys))[1],
        "10:GEO: unexpected-dimension line=10 column=GEO"
    );
}

#[test]
fn zero_missing_and_absent_are_three_things() {
    let rows = "<Series geo=\"LV\"><Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"0\"/><Obs TIME_PERIOD=\"2021\" OBS_FLAG=\"u\"/><Obs TIME_PERIOD=\"2023\" OBS_VALUE=\"5\"/></Series>";
    let dataset = read(&specific("TIME_PERIOD", rows));
    let series = dataset.find(&[("geo", "LV")]).unwrap();
    assert_eq!(series.at(Period::Year(2020)), Some(Observation::of(0.0)));
    let missing = series.at(Period::Year(2021)).unwrap();
    assert!(missing.is_missing() && missing.flags.has(Flag::LowReliability));
    assert_eq!(series.at(Period::Year(2022)), None);
}

#[test]
fn foreign_elements_comments_and_old_habits_do_not_disturb() {
    let rows = SERIES.replace(
        "<Obs",
        "<!-- a > b --><?pi?><x:Obs xmlns:x=\"urn:x\" TIME_PERIOD=\"1900\"><Obs/></x:Obs><Obs",
    );
    assert_eq!(cells(&read(&specific("TIME_PERIOD", &rows))), CELLS);
    let viewed = specific("TIME_PERIOD", SERIES).replace("LFSA_ERGAN(1.0)", "LFSA_ERGAN$DV_7(1.0)");
    assert_eq!(read(&viewed).title.code, "LFSA_ERGAN");
    let remark = |severity: &str, code: &str| {
        let footer = format!(
            "</DataSet><f:Footer xmlns:f=\"{MESSAGE}/footer\"><f:Message code=\"{code}\" severity=\"{severity}\"><c:Text>Hm</c:Text></f:Message></f:Footer>"
        );
        specific("TIME_PERIOD", SERIES).replace("</DataSet>", &footer)
    };
    assert_eq!(cells(&read(&remark("Information", "1001"))), CELLS);
    for cut in [remark("Warning", "510"), remark("Error", "500")] {
        assert!(refused(&cut)[0].starts_with("11: error-message line=11 number=5"), "{cut}");
    }
}

#[test]
fn what_is_no_table_is_refused_and_says_what_it_is() {
    let message = specific("TIME_PERIOD", SERIES);
    let error = |version| {
        let mut written = Vec::new();
        write_error(100, "No <results>", version, &mut written).unwrap();
        String::from_utf8(written).unwrap()
    };
    let mut structures = Vec::new();
    let said = Structures::of([&read(&message)]);
    write_structures(&said, Version::V2_1, &ENVELOPE, &mut structures).unwrap();
    let twice = message.replace("</DataSet>", "</DataSet>\n<DataSet/>");
    let doctype = "<!DOCTYPE x [<!ENTITY a \"b\">]>\n".to_owned() + &message;
    let deleting = message.replace("<DataSet ", "<DataSet ss:action=\"Delete\" ");
    let nameless = message.replace("LFSA_ERGAN(1.0)", "");
    let empty = specific("TIME_PERIOD", "");
    for (text, problem) in [
        ("", ": empty-file"),
        ("<a/>", "1: not-sdmx-ml line=1 message=a"),
        ("<html><body></html>", "1: not-sdmx-ml line=1 message=html"),
        (&error(Version::V2_1), "3: error-message line=3 number=100 text=No <results>"),
        (&error(Version::V3_0), "3: error-message line=3 number=100 text=No <results>"),
        (
            std::str::from_utf8(&structures).unwrap(),
            "2: not-a-data-message line=2 message=Structure",
        ),
        (&message.replace("v2_1", "v2_0"), "1: old-sdmx-ml line=1 message=StructureSpecificData"),
        (&twice, "12: several-tables line=12"),
        (&doctype, "1: has-doctype line=1"),
        (&deleting, "7: deletes-rows line=7"),
        (&nameless, "4:Structure: not-a-dataflow line=4 column=Structure cell=ESTAT:"),
        (&empty, ": empty-file"),
        (&message.replace("geo=\"LV\"", "geo=\"&a;\""), "8: not-xml line=8 error="),
        (
            &message.replace("geo=\"LV\"", "geo=\"L V\""),
            "8:geo: not-a-code line=8 column=geo cell=L V",
        ),
        (&message.replace("geo=\"LV\"", "geo=\"\""), "8:geo: empty-cell line=8 column=geo"),
        (&message.replace("geo=", "p:geo="), "8: not-xml line=8 error=unknown prefix p"),
        (
            &message.replace("citizen=", "CITIZEN=\"NAT\" citizen="),
            "8:citizen: repeated-column line=8",
        ),
        (&message.replace("geo=", "g.eo="), "8:g.eo: not-a-dimension line=8 column=g.eo"),
        (&message[..message.len() - 3], "11: not-xml line=11 error="),
        (&format!("{message}<x/>"), "11: not-xml line=11 error=something after the end"),
    ] {
        let found = refused(text);
        assert!(found[0].starts_with(problem), "{found:?} should be {problem}\n{text}");
    }
    let bad = message.replace("NAT", "N\u{e4}T").into_bytes();
    let bad: Vec<u8> = bad.into_iter().filter(|b| *b != 0xc3).collect();
    assert_eq!(refused_by(&bad, &Reading::default())[0], "8: not-utf8 line=8");
}

#[test]
fn all_problems_are_named_at_once() {
    let rows = "<Series geo=\"LV\"><Obs TIME_PERIOD=\"never\" OBS_VALUE=\"1\"/>
<Obs TIME_PERIOD=\"2022\" OBS_VALUE=\"many\" OBS_FLAG=\"x\" CONF_STATUS=\"?\"/>
<Obs OBS_VALUE=\"1\"/></Series>
<Series geo=\"L V\"><Obs TIME_PERIOD=\"2022\"/></Series>";
    assert_eq!(
        refused(&specific("TIME_PERIOD", rows)),
        [
            "8:TIME_PERIOD: not-a-period line=8 column=TIME_PERIOD cell=never",
            "9:OBS_FLAG: unknown-flag line=9 column=OBS_FLAG flag=x",
            "9:CONF_STATUS: unknown-confidentiality line=9 column=CONF_STATUS cell=?",
            "9:OBS_VALUE: not-a-number line=9 column=OBS_VALUE cell=many",
            "10:TIME_PERIOD: not-a-period line=10 column=TIME_PERIOD cell=",
            "11:geo: not-a-code line=11 column=geo cell=L V"
        ]
    );
    let flood = "<Series geo=\"LV\"><Obs TIME_PERIOD=\"never\"/></Series>".repeat(5_000);
    assert_eq!(refused(&specific("TIME_PERIOD", &flood)).len(), 200);
}

#[test]
fn every_bound_is_kept() {
    let message = specific("TIME_PERIOD", SERIES);
    let first = |text: &str, limits| {
        let reading = Reading::default().within(limits);
        let problems = read_sdmx_ml(text.as_bytes(), &reading).unwrap_err().problems;
        problems.as_slice().iter().map(|p| p.code).collect::<Vec<_>>()
    };
    let all = Limits::default();
    assert_eq!(first(&message, Limits { rows: 2, ..all }), ["too-many-rows"]);
    assert_eq!(first(&message, Limits { columns: 1, ..all }), ["too-many-columns"]);
    assert_eq!(first(&message, Limits { cell_bytes: 4, ..all }), ["cell-too-long"]);
    let bytes = message.len() as u64;
    assert_eq!(first(&message, Limits { bytes: bytes - 30, ..all }), ["too-many-bytes"]);
    let exact = Reading::default().within(Limits { bytes, ..all });
    assert!(read_sdmx_ml(message.as_bytes(), &exact).is_ok());
    let deep = specific("TIME_PERIOD", &"<x>".repeat(100));
    assert!(refused(&deep)[0].contains("nested too deeply"));
    let long = specific("TIME_PERIOD", &format!("<Series {}/>", "a ".repeat(1 << 20)));
    assert_eq!(first(&long, all), ["cell-too-long"]);
    let many: String = (0..200).map(|n| format!(" a{n}=\"x\"")).collect();
    assert_eq!(
        first(&specific("TIME_PERIOD", &format!("<Series{many}/>")), all),
        ["too-many-columns"]
    );
    let wide: String = (0..200).map(|n| format!(" xmlns:p{n}=\"urn:x\"")).collect();
    assert_eq!(first(&specific("TIME_PERIOD", &format!("<Series{wide}/>")), all), ["not-xml"]);
}

const ENVELOPE: Envelope<'_> =
    Envelope { id: "IREF 1", prepared: "2026-11-27", sender: "ISO/POLITY", is_test: false };

fn written(dataset: &Dataset, kind: Message) -> String {
    let mut written = Vec::new();
    write_sdmx_ml(dataset, kind, &ENVELOPE, &mut written).unwrap();
    String::from_utf8(written).unwrap()
}

fn again(dataset: &Dataset, kind: Message) -> Dataset {
    let wide = Limits { bytes: 1 << 30, columns: 1_000, cell_bytes: 10_000, ..Limits::default() };
    let written = written(dataset, kind);
    read_sdmx_ml(written.as_bytes(), &Reading::default().within(wide))
        .unwrap_or_else(|refused| panic!("{refused}\n{written}"))
}

#[test]
fn name_source_licence_and_days_travel_with_the_table() {
    let mut dataset = crate::read(&rates("NAT,LV,2023,70,bep,\nFOR,LV,2023,,c,\nFOR,LV,2021,,u,"));
    dataset.title.name = Some("Employment, \"rates\" <by>\ncitizenship & more\r".trim().into());
    dataset.title.updated = Some("2025-03".parse().unwrap());
    dataset.title.provenance = Provenance {
        source: Some("Eurostat".into()),
        licence: Some("CC BY 4.0".into()),
        extracted: Some("2025-03-21T23:00:00".parse().unwrap()),
    };
    for kind in Message::ALL {
        assert_eq!(again(&dataset, kind), dataset, "{kind:?}");
        assert!(written(&dataset, kind).contains("<m:ID>IREF_1</m:ID>"));
        assert!(written(&dataset, kind).contains("<m:Sender id=\"ISO_POLITY\"/>"));
    }
    dataset.title.provenance.extracted = None;
    dataset.title.version = None;
    let read = again(&dataset, Message::Specific30).title;
    assert_eq!(read.provenance.extracted.unwrap().as_str(), "2026-11-27");
    assert_eq!(read.version.as_deref(), Some("1.0"));
}

proptest! {
    #[test]
    fn every_table_reads_back(
        cells in crate::any_cells(),
    ) {
        let mut dataset = crate::table_of(&cells);
        dataset.title.provenance.extracted = Some("2026-11-27".parse().unwrap());
        for kind in Message::ALL {
            prop_assert_eq!(&again(&dataset, kind), &dataset);
        }
    }
}

/// What was read can be written, and reads the same.
fn reads_again(bytes: &[u8]) -> Result<(), TestCaseError> {
    let Ok(mut dataset) = read_sdmx_ml(bytes, &Reading::default()) else { return Ok(()) };
    let made = || "2026-11-27".parse().unwrap();
    dataset.title.provenance.extracted.get_or_insert_with(made);
    for kind in Message::ALL {
        prop_assert_eq!(&again(&dataset, kind), &dataset);
    }
    Ok(())
}

/// Bytes that look like a message here and there.
fn nearly_a_message() -> impl Strategy<Value = Vec<u8>> {
    let head = specific("TIME_PERIOD", "");
    let (begin, end) = head.split_at(head.find("</DataSet>").unwrap());
    let (begin, end) = (begin.to_owned(), end.to_owned());
    let piece = prop_oneof![
        Just(SERIES.to_owned()),
        "<Series geo=\"(LV|SE|XK)\"( sex=\"[TF]\")?( NOTE=\"x\")?>(<Obs TIME_PERIOD=\"20[12][0-9]\" OBS_VALUE=\"[0-9.]{1,3}\"( OBS_FLAG=\"[bu]{1,2}\")?/>){0,3}</Series>",
        "<Obs geo=\"(LV|SE)\" TIME_PERIOD=\"20[12][0-9]\" OBS_VALUE=\"[0-9]\"/>",
        "<Group( CONF_STATUS=\"[CF]\")?/>|<Attributes/>|<Comp id=\"OBS_FLAG\"/>",
        "[A-Za-z<>/=\"& -]{0,20}",
        ".{0,6}",
    ];
    prop::collection::vec(piece, 0..6).prop_map(move |pieces| {
        [begin.as_str(), &pieces.concat(), end.as_str()].concat().into_bytes()
    })
}

/// A genuine small message of any kind.
fn genuine() -> impl Strategy<Value = Vec<u8>> {
    let mut dataset =
        crate::read(&rates("NAT,Latvia,2023,70.5,b,\nFOR,Latvia,2023,,u,\nNAT,Sweden,2022,80,,C"));
    dataset.title.name = Some("Rates".into());
    let all = Message::ALL.map(|kind| written(&dataset, kind).into_bytes());
    prop::sample::select(all.to_vec())
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop_oneof![nearly_a_message(), prop::collection::vec(any::<u8>(), 0..300)]) {
        reads_again(&bytes)?;
    }

    #[test]
    fn no_damage_to_a_genuine_message_panics(
        mut bytes in genuine(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 0..4),
        words in prop::collection::vec((any::<prop::sample::Index>(), "<Obs/>|</Series>|<Series>|geo=\"LV\" |TIME_PERIOD|&amp;|&#1;|\"| |1e300|2024-Q1|<!--|xmlns:m=\"x\" "), 0..3),
    ) {
        crate::damage(&mut bytes, damage, words);
        reads_again(&bytes)?;
    }
}

#[test]
fn labels_come_from_the_lists_that_were_given_and_from_no_other() {
    let reading = Reading { code_lists: CodeLists::none(), ..Reading::default() };
    let message = specific("TIME_PERIOD", SERIES);
    let dataset = read_sdmx_ml(message.as_bytes(), &reading).unwrap();
    assert!(dataset.dimensions().iter().all(|d| d.name.is_none()));
    assert_eq!(dataset.dimension("geo").unwrap().label("LV"), "LV");
    let labels = message.replace("geo=\"LV\"", "geo=\"Latvia\"");
    assert_eq!(read(&labels).dimension("geo").unwrap().codes[0].code, "Latvia");
}

#[test]
fn a_table_whose_version_is_not_said_is_the_first() {
    let bare = r#"<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v3_0/message"><m:Header>
        <m:Structure structureID="T" dimensionAtObservation="AllDimensions"><c:Structure xmlns:c="c">urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=A:B</c:Structure></m:Structure>
        </m:Header><m:DataSet><Obs GEO="LV" TIME_PERIOD="2024" OBS_VALUE="1"/></m:DataSet></m:StructureSpecificData>"#;
    let dataset = read_sdmx_ml(bare.as_bytes(), &Reading::default()).unwrap();
    assert_eq!(dataset.title.version.as_deref(), Some("1.0"));
}
