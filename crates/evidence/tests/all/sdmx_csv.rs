//! SDMX-CSV in the forms that the standard allows and Eurostat does not use.

use evidence::{Dataset, Reading, read_sdmx_csv};

fn read(text: &str) -> Dataset {
    read_sdmx_csv(text.as_bytes(), &Reading::default()).unwrap_or_else(|r| panic!("{r}\n{text}"))
}

fn told(dataset: &Dataset) -> Vec<String> {
    let series = dataset.series().flat_map(|series| {
        let codes: Vec<&str> = series.codes().map(|c| c.code.as_str()).collect();
        let codes = codes.join(".");
        let points = series.points().collect::<Vec<_>>().into_iter();
        points.map(move |p| format!("{codes} {} {:?}", p.period, p.observation.value))
    });
    series.collect()
}

const CELLS: [&str; 2] = ["A.LV 2014-01 Some(12.4)", "A.LV 2014-02 Some(10.8)"];

#[test]
fn codes_with_labels_in_one_cell_are_read_in_every_column() {
    let text = "STRUCTURE[|];STRUCTURE_ID;ACTION;freq: Frequency;geo: Place, or area;TIME_PERIOD: Time;OBS_VALUE: Figure;OBS_STATUS: State;SOURCE\n\
        dataflow;ESTAT:NA_MAIN(1.6.0): Accounts;I;A: Annual;LV: Latvia;2014-01: January 2014;12,4;E: Estimated;Office: one\n\
        dataflow;ESTAT:NA_MAIN(1.6.0): Accounts;I;A: Annual;LV: Latvia;2014-02: February 2014;10,8;A: Normal;Office: one\n";
    let dataset = read(text);
    assert_eq!(told(&dataset), CELLS);
    assert_eq!((dataset.title.code.as_str(), dataset.flagged()), ("NA_MAIN", 1));
    assert_eq!(dataset.dimensions()[1].codes[0].label.as_deref(), Some("Latvia"));
    assert_eq!(dataset.title.provenance.source.as_deref(), Some("Office: one"));
    // With commas between cells, a comma in a figure is none.
    let commas = text.replace("Place, or", "Place or").replace("12,4", "\"12,4\"");
    let commas = commas.replace("10,8", "10.8").replace(';', ",");
    let refused = read_sdmx_csv(commas.as_bytes(), &Reading::default()).unwrap_err();
    assert_eq!(refused.problems.as_slice()[0].code, "not-a-number");
    assert_eq!(told(&read(&commas.replace("\"12,4\"", "12.4"))), CELLS);
}

#[test]
fn what_parts_values_within_cells_parts_no_cells() {
    let text = "STRUCTURE[;],STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE,NOTE[en;fr],MORE[]\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),I,A,LV,2014-01,12.4,en:Any;fr:Une,X;Y\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),I,A,LV,2014-02,10.8,,\n";
    assert_eq!(told(&read(text)), CELLS);
}

#[test]
fn columns_stand_in_any_order() {
    let head = "STRUCTURE,STRUCTURE_ID,ACTION,";
    let begin = "dataprovision,ESTAT:NA_MAIN(1.6.0),I,";
    for (columns, first, second) in [
        ("freq,TIME_PERIOD,geo,OBS_VALUE", "A,2014-01,LV,12.4", "A,2014-02,LV,10.8"),
        ("OBS_VALUE,freq,geo,TIME_PERIOD", "12.4,A,LV,2014-01", "10.8,A,LV,2014-02"),
        ("freq,geo,OBS_VALUE,NOTE,TIME_PERIOD", "A,LV,12.4,x,2014-01", "A,LV,10.8,y,2014-02"),
        (
            "OBS_STATUS,NOTE[],freq,SOURCE,geo,TIME_PERIOD,UNIT_MULT,OBS_VALUE",
            "A,x;y,A,Us,LV,2014-01,0,12.4",
            "E,,A,Us,LV,2014-02,0,10.8",
        ),
        ("OBS_VALUE,TIME_PERIOD,freq,geo", "12.4,2014-01,A,LV", "10.8,2014-02,A,LV"),
    ] {
        let text = format!("{head}{columns}\n{begin}{first}\n{begin}{second}\n");
        assert_eq!(told(&read(&text)), CELLS, "{columns}");
    }
}

#[test]
fn columns_of_labels_belong_to_the_column_before_wherever_it_stands() {
    let text = "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,freq,Frequency,TIME_PERIOD,Time,geo,Place,OBS_VALUE,Figure,NOTE,Note\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),Accounts,I,A,Annual,2014-01,January,LV,Latvia,12.4,,x,\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),Accounts,I,A,Annual,2014-02,February,LV,Latvia,10.8,,,\n";
    let dataset = read(text);
    assert_eq!(told(&dataset), CELLS);
    let names: Vec<_> = dataset.dimensions().iter().filter_map(|d| d.name.as_deref()).collect();
    assert_eq!(names, ["Frequency", "Place"]);
}

#[test]
fn rows_that_tell_an_attribute_of_many_figures_are_passed_over() {
    let text = "STRUCTURE,STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE,NOTE,MORE\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),I,A,LV,2014-01,12.4,N,\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),I,,LV,,,,Y\n\
        dataflow,ESTAT:NA_MAIN(1.6.0),I,A,LV,2014-02,10.8,N,\n";
    assert_eq!(told(&read(text)), CELLS);
    // With a figure, a code that is not there is a mistake.
    let bad = text.replace("I,,LV,,,,Y", "I,,LV,,1.5,,Y");
    let refused = read_sdmx_csv(bad.as_bytes(), &Reading::default()).unwrap_err();
    assert_eq!(refused.problems.as_slice()[0].code, "empty-cell");
    let only = text.lines().filter(|line| !line.contains(",A,LV")).collect::<Vec<_>>().join("\n");
    let refused = read_sdmx_csv(only.as_bytes(), &Reading::default()).unwrap_err();
    assert_eq!(refused.problems.as_slice()[0].code, "empty-file");
}
