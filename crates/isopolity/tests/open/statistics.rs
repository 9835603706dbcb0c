//! Figures for other programs: `/sdmx/…`, `/statistics/…`, and the same below Eurostat's addresses.

use std::io::Read;

use isopolity::demo::Step;

use super::{ask, get};
use crate::support::{Town, town_with};

const EUROSTAT: &str = "/eurostat/api/dissemination";

async fn town() -> Town {
    town_with(&[Step::Evidence]).await
}

fn text(answered: &super::Answered) -> String {
    String::from_utf8(answered.bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn a_key_asks_for_codes_and_parameters_for_time() {
    let town = town().await;
    let path =
        "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.FOR+NAT.LV?startPeriod=2023&format=SDMX-CSV";
    for path in [path.to_owned(), format!("{EUROSTAT}{path}")] {
        let answer = get(&town, &path).await.is(200);
        let csv = text(&answer);
        assert!(csv.starts_with("DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD"));
        assert_eq!(csv.lines().count(), 5, "{csv}");
        assert!(csv.contains("ESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,FOR,LV,2024,"), "{csv}");
        assert!(csv.contains("Eurostat,CC BY 4.0,2025-03"), "{csv}");
        assert_eq!(answer.header("content-type"), ::evidence::Form::SdmxCsv.media_type());
    }
    let whole =
        get(&town, "/sdmx/2.1/data/lfsa_ergan?format=TSV&lastNObservations=1").await.is(200);
    assert!(text(&whole).starts_with("freq,unit,sex,age,citizen,geo\\TIME_PERIOD\t"));
    let same = get(&town, "/sdmx/3.0/data/dataflow/ESTAT/LFSA_ERGAN/1.0/A.PC.T.Y15-64.FOR+NAT.LV?c[TIME_PERIOD]=ge:2023&format=SDMX-CSV").await;
    let csv = text(&get(&town, path).await);
    assert_eq!(text(&same.is(200)), csv);
    town.end().await;
}

#[tokio::test]
async fn a_packed_file_is_a_file_and_a_mark_spares_the_answer() {
    let town = town().await;
    let answer = get(&town, "/sdmx/2.1/data/DEMO_GIND?format=TSV&compressed=true").await.is(200);
    assert_eq!(answer.header("content-type"), "application/gzip");
    assert_eq!(answer.header("content-encoding"), "");
    let mut tsv = String::new();
    flate2::read::GzDecoder::new(&*answer.bytes).read_to_string(&mut tsv).unwrap();
    assert!(tsv.starts_with("freq,indic_de,geo\\TIME_PERIOD\t2003 \t"), "{tsv}");
    let mark = answer.header("etag").to_owned();
    let had = [("if-none-match", mark.as_str())];
    let path = "/sdmx/2.1/data/DEMO_GIND?format=TSV&compressed=true";
    ask(&town, "GET", path, &had).await.is(304);
    // A date says nothing: figures may be loaded twice in a second.
    let since = [("if-modified-since", "Fri, 27 Nov 2026 03:00:00 GMT")];
    for path in [path, "/open/openapi.json"] {
        let again = ask(&town, "GET", path, &since).await.is(200);
        assert_eq!(again.header("last-modified"), "");
    }
    town.end().await;
}

#[tokio::test]
async fn addresses_of_eurostats_scripts_are_understood() {
    let town = town().await;
    let data = "/eurostat/api/dissemination/sdmx/3.0/data/dataflow/ESTAT";
    let asked =
        "c[geo]=LV&c[time]=2023,2024&compress=false&format=csvdata&formatVersion=2.0&lang=en";
    let path = format!("{data}/lfsa_ergan$defaultview/1.0/*.*.*.*.*.*?{asked}");
    let csv = text(&get(&town, &path).await.is(200));
    assert!(csv.starts_with("STRUCTURE,") && csv.contains(",LV,2024,"), "{csv}");
    let packed = path.replace("compress=false", "compress=true");
    assert_eq!(get(&town, &packed).await.is(200).header("content-type"), "application/gzip");
    // What is not done is refused: the answer would be another than was asked for.
    for more in ["limit=1", "offset=2", "sort=TIME_PERIOD:desc", "asOf=2020-01-01T00:00:00"] {
        get(&town, &format!("{data}/LFSA_ERGAN?{more}")).await.is(400);
    }
    town.end().await;
}

#[tokio::test]
async fn json_stat_has_the_shape_and_the_parameters_of_eurostats() {
    let town = town().await;
    let path = "/statistics/1.0/data/LFSA_ERGAN?format=JSON&lang=EN&geo=LV&geo=SE&citizen=NAT&sinceTimePeriod=2023";
    for path in [path.to_owned(), format!("{EUROSTAT}{path}")] {
        let json = get(&town, &path).await.is(200).json();
        assert_eq!(json["version"], "2.0");
        assert_eq!(json["class"], "dataset");
        assert_eq!(json["dimension"]["geo"]["category"]["label"]["LV"], "Latvia");
        assert_eq!(json["dimension"]["geo"]["category"]["index"]["SE"], 1);
        assert_eq!(json["value"].as_object().unwrap().len(), 4);
        assert_eq!(json["extension"]["id"], "LFSA_ERGAN");
    }
    let nothing = get(&town, "/statistics/1.0/data/LFSA_ERGAN?geo=ZZ").await.is(200).json();
    assert_eq!(nothing["value"].as_object().unwrap().len(), 0);
    let unknown = get(&town, "/statistics/1.0/data/NOTHING").await.is(404).json();
    assert_eq!(unknown["error"][0]["status"], 404);
    get(&town, "/statistics/1.0/data/LFSA_ERGAN?sinceTimePeriod=soon").await.is(400);
    town.end().await;
}

#[tokio::test]
async fn what_is_accepted_decides_and_what_is_refused_is_said_in_the_words_of_the_service() {
    let town = town().await;
    let data = "/sdmx/2.1/data/ESTAT,DEMO_GIND,1.0/A.JAN.LV/";
    for (accept, kind) in [
        ("*/*", "application/vnd.sdmx.genericdata+xml;version=2.1"),
        (
            "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
            "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
        ),
        (
            "application/vnd.sdmx.data+json;version=2.0.0, */*;q=0.1",
            "application/vnd.sdmx.data+json;version=2.0.0",
        ),
        ("text/html;q=0.5, text/csv", "application/vnd.sdmx.data+csv;version=1.0.0; charset=utf-8"),
    ] {
        let answer = ask(&town, "GET", data, &[("accept", accept)]).await.is(200);
        assert_eq!(answer.header("content-type"), kind, "{accept}");
        assert!(!answer.bytes.is_empty(), "{accept}");
    }
    ask(&town, "GET", data, &[("accept", "image/png")]).await.is(406);
    for (path, status, told) in [
        ("/sdmx/2.1/data/NOTHING", 404, "There is no table NOTHING here."),
        ("/sdmx/2.1/data/DEMO_GIND/A.JAN.ZZ", 404, "No results found."),
        ("/sdmx/2.1/data/DEMO_GIND/A.JAN.LV.X", 400, "too-many-dimensions"),
        ("/sdmx/2.1/data/DEMO_GIND?startPeriod=soon", 400, "not-a-period"),
        ("/sdmx/2.1/data/all", 400, "one table at a time"),
        ("/sdmx/2.1/data/DEMO_GIND?format=doc", 400, "no such format"),
        ("/sdmx/2.1/nothing", 404, "no such address"),
        ("/sdmx/3.0/data/dataflow/ESTAT", 400, "AGENCY"),
    ] {
        let answer = get(&town, path).await.is(status);
        assert!(text(&answer).contains(told), "{path}: {}", text(&answer));
    }
    let accept = [("accept", "application/json")];
    let json = ask(&town, "GET", "/sdmx/3.0/data/dataflow/ESTAT/X/1.0/", &accept);
    assert_eq!(json.await.is(404).json()["errors"][0]["code"], 100);
    town.end().await;
}

#[tokio::test]
async fn structures_tell_tables_codes_and_concepts() {
    let town = town().await;
    for path in [
        "/sdmx/2.1/dataflow/ESTAT/all/latest",
        "/sdmx/2.1/dataflow/ESTAT/LFSA_ERGAN/latest?references=all",
        "/sdmx/2.1/datastructure/all/LFSA_ERGAN/1.0/?references=children",
        "/sdmx/2.1/conceptscheme/ESTAT/LFSA_ERGAN",
        "/sdmx/3.0/structure/dataflow/ESTAT/LFSA_ERGAN/+",
        "/sdmx/3.0/structure/codelist/ESTAT/GEO/~",
        "/sdmx/2.1/codelist/ESTAT/GEO/latest",
    ] {
        let xml = text(&get(&town, path).await.is(200));
        let is_about = if path.contains("GEO") { "Latvia" } else { "LFSA_ERGAN" };
        assert!(xml.starts_with("<?xml") && xml.contains(is_about), "{path}: {xml}");
    }
    let accept = [("accept", "application/vnd.sdmx.structure+json;version=2.0.0")];
    let json =
        ask(&town, "GET", "/sdmx/3.0/structure/dataflow/*/*/*/", &accept).await.is(200).json();
    assert_eq!(json["data"]["dataflows"].as_array().unwrap().len(), 12);
    get(&town, "/sdmx/2.1/codelist/ESTAT/NOTHING/latest").await.is(404);
    get(&town, "/sdmx/2.1/dataflow/ESTAT/NOTHING").await.is(404);
    let of_anybody = get(&town, "/sdmx/2.1/dataflow/MYNAME/all/latest").await.is(200);
    assert!(text(&of_anybody).contains("LFSA_ERGAN"));
    town.end().await;
}

#[tokio::test]
async fn keys_of_series_alone_and_figures_alone_are_told_in_every_format() {
    let town = town().await;
    let data = "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.FOR+NAT.LV";
    for form in ::evidence::Form::ALL {
        let path = format!("{data}?detail=serieskeysonly&format={}", form.name());
        if form == ::evidence::Form::JsonStat {
            get(&town, &path).await.is(400);
            continue;
        }
        let told = text(&get(&town, &path).await.is(200));
        assert!(told.contains("NAT") && !told.contains("2024"), "{path}: {told}");
    }
    let health = "/sdmx/2.1/data/HLTH_SILC_24/all?startPeriod=2020";
    let read = |answer: &super::Answered| {
        let reading = ::evidence::Reading::default().named("HLTH_SILC_24");
        ::evidence::read(&*answer.bytes, &reading).unwrap()
    };
    for form in ::evidence::Form::ALL {
        let path = format!("{health}&format={}", form.name());
        let full = read(&get(&town, &path).await.is(200));
        let bare = read(&get(&town, &format!("{path}&detail=dataonly")).await.is(200));
        assert!(!full.flags().is_empty() && bare.flags().is_empty(), "{path}");
        assert_eq!((full.rows(), full.sum()), (bare.rows(), bare.sum()), "{path}");
    }
    let keys = text(&get(&town, &format!("{data}?detail=serieskeysonly")).await.is(200));
    assert_eq!(keys.matches("<g:SeriesKey>").count(), 2, "{keys}");
    assert!(!keys.contains("g:Obs"), "{keys}");
    let flagged = "/sdmx/2.1/data/HLTH_SILC_24/all?format=SDMX-CSV";
    let has_flags =
        |csv: &str| csv.lines().any(|line| line.contains(",u,") || line.contains(",b,"));
    assert!(has_flags(&text(&get(&town, flagged).await.is(200))));
    assert!(!has_flags(&text(&get(&town, &format!("{flagged}&attributes=none")).await.is(200))));
    // What came here later than the moment is told, whenever its office changed it.
    get(&town, &format!("{data}?updatedAfter=2026-01-01T00:00:00%2B02:00")).await.is(200);
    get(&town, &format!("{data}?updatedAfter=2999-01-01")).await.is(404);
    get(&town, &format!("{data}?updatedAfter=soon")).await.is(400);
    for more in ["dimensionAtObservation=geo", "includeHistory=true", "detail=some"] {
        get(&town, &format!("{data}?{more}")).await.is(400);
    }
    town.end().await;
}

#[tokio::test]
async fn labels_and_versions_of_a_format_are_chosen() {
    let town = town().await;
    let data = "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.NAT.LV?startPeriod=2024&format=SDMX-CSV";
    let first = |csv: &str| csv.lines().next().unwrap_or_default().to_owned();
    let csv = text(&get(&town, &format!("{data}&labels=both")).await.is(200));
    assert!(first(&csv).starts_with("DATAFLOW,LAST UPDATE,freq: Time frequency,"), "{csv}");
    assert!(csv.contains(",LV: Latvia,2024,"), "{csv}");
    let csv = text(&get(&town, &format!("{data}&formatVersion=2.0&labels=name")).await.is(200));
    assert!(first(&csv).starts_with("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,"));
    let csv = get(&town, &format!("{data}&formatVersion=2.0&labels=both")).await.is(200);
    assert!(text(&csv).contains(",LV: Latvia,2024,"), "{}", text(&csv));
    assert!(csv.header("content-type").contains("version=2.0.0;labels=both"));
    for wrong in ["labels=all", "formatVersion=9.0", "formatVersion=3.0"] {
        get(&town, &format!("{data}&{wrong}")).await.is(400);
    }
    get(&town, "/sdmx/2.1/data/LFSA_ERGAN/A.PC.T.Y15-64.NAT.LV?format=JSON&labels=both")
        .await
        .is(400);
    town.end().await;
}

#[tokio::test]
async fn structures_are_told_as_they_are_accepted_in_parts_and_by_name_alone() {
    let town = town().await;
    let flow = "/sdmx/2.1/dataflow/ESTAT/LFSA_ERGAN/1.0";
    for (accept, kind) in [
        ("*/*", "xml;version=2.1"),
        ("application/xml", "xml;version=2.1"),
        ("application/vnd.sdmx.structure+xml;version=3.0.0", "xml;version=3.0.0"),
        (
            "application/vnd.sdmx.structure+xml;q=0.3, application/vnd.sdmx.structure+json;q=0.4",
            "json;version=2.0.0",
        ),
        ("application/vnd.sdmx.structure+json;q=0.3, application/xml;q=0.4", "xml;version=2.1"),
        ("application/json", "json;version=2.0.0"),
        ("image/png, */*;q=0.1", "xml;version=2.1"),
        ("application/xml, */*;q=0", "xml;version=2.1"),
        (
            "application/vnd.sdmx.structure+xml;version=2.1;q=0, application/vnd.sdmx.structure+json, */*;q=0.5",
            "json;version=2.0.0",
        ),
    ] {
        let answer = ask(&town, "GET", flow, &[("accept", accept)]).await.is(200);
        let told = answer.header("content-type").to_owned();
        assert!(told.ends_with(kind), "{accept}: {told}");
    }
    for accept in [
        "image/png",
        "application/vnd.sdmx.structure+json;version=1.0",
        "*/*;q=0",
        "application/vnd.sdmx.data+json",
    ] {
        ask(&town, "GET", flow, &[("accept", accept)]).await.is(406);
    }
    // One item of a list, and which structures use a list.
    let one = text(&get(&town, "/sdmx/2.1/codelist/ESTAT/GEO/1.0/LV").await.is(200));
    assert!(one.contains("isPartial=\"true\"") && one.contains("Latvia"), "{one}");
    assert_eq!(one.matches("<s:Code ").count(), 1, "{one}");
    let two = text(&get(&town, "/sdmx/3.0/structure/codelist/ESTAT/GEO/1.0/LV,SE").await.is(200));
    assert_eq!(two.matches("<s:Code ").count(), 2, "{two}");
    for more in ["", "?references=parents", "?references=all", "?format=TSV"] {
        get(&town, &format!("/sdmx/2.1/codelist/ESTAT/GEO/1.0/NOWHERE{more}")).await.is(404);
    }
    let line = text(&get(&town, "/sdmx/2.1/codelist/ESTAT/GEO/1.0/LV?format=TSV").await.is(200));
    assert_eq!(line, "LV\tLatvia\r\n", "{line:?}");
    let path = "/sdmx/2.1/codelist/ESTAT/GEO/1.0/LV?references=parentsandsiblings";
    let beside = text(&get(&town, path).await.is(200));
    assert_eq!(beside.matches("isPartial=\"true\"").count(), 1, "the other lists are whole");
    let path = "/sdmx/2.1/codelist/ESTAT/CITIZEN/1.0?references=dataflow";
    let flows = text(&get(&town, path).await.is(200));
    assert!(flows.contains("<s:Dataflow ") && !flows.contains("<s:DataStructure "), "{flows}");
    for nothing in ["format=pdf", "startPeriod=2020", "format=json&detial=allstubs"] {
        get(&town, &format!("{flow}?{nothing}")).await.is(400);
    }
    get(&town, "/sdmx/2.1/dataflow/ESTAT/LFSA_ERGAN/1.0/LV").await.is(404);
    let users =
        text(&get(&town, "/sdmx/2.1/codelist/ESTAT/CITIZEN/1.0?references=parents").await.is(200));
    assert!(
        users.contains("id=\"LFSA_ERGAN\"") && !users.contains("id=\"LFSA_ERGACOB\""),
        "{users}"
    );
    assert!(!users.contains("<s:Dataflow "), "a flow does not use a list by itself");
    let both =
        text(&get(&town, &format!("{flow}?references=codelist,conceptscheme")).await.is(200));
    assert!(both.contains("<s:Codelist ") && both.contains("<s:ConceptScheme "), "{both}");
    assert!(!both.contains("<s:DataStructure "), "{both}");
    let stubs =
        text(&get(&town, "/sdmx/2.1/datastructure/ESTAT/LFSA_ERGAN?detail=allstubs").await.is(200));
    assert!(
        stubs.contains("isExternalReference=\"true\"") && !stubs.contains("s:Dimension"),
        "{stubs}"
    );
    let path = "/sdmx/2.1/datastructure/ESTAT/LFSA_ERGAN?detail=referencestubs&references=children";
    let stubs = text(&get(&town, path).await.is(200));
    assert!(stubs.contains("<s:Dimension ") && !stubs.contains("<s:Code "), "{stubs}");
    get(&town, &format!("{flow}?detail=some")).await.is(400);
    get(&town, &format!("{flow}?references=codelist,nothing")).await.is(400);
    town.end().await;
}

#[tokio::test]
async fn a_citys_own_table_is_open_too_and_says_when_it_is_made_up() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    let flows = text(&get(&town, "/sdmx/2.1/dataflow/JELGAVA/all/latest").await.is(200));
    assert!(flows.contains("OWN_LOOKING_FOR_WORK") && !flows.contains("LFSA_ERGAN"), "{flows}");
    assert!(flows.contains("<m:Test>true</m:Test>"), "{flows}");
    for address in [
        "/sdmx/2.1/data/OWN_LOOKING_FOR_WORK",
        "/sdmx/2.1/data/JELGAVA,OWN_LOOKING_FOR_WORK,1.0/all",
        "/sdmx/3.0/data/dataflow/JELGAVA/OWN_LOOKING_FOR_WORK/1.0/*",
        "/statistics/1.0/data/JELGAVA,OWN_LOOKING_FOR_WORK",
    ] {
        let csv = text(&get(&town, &format!("{address}?format=SDMX-CSV")).await.is(200));
        assert!(csv.contains("JELGAVA:OWN_LOOKING_FOR_WORK,"), "{csv}");
        assert!(csv.contains("Made up for the demonstration"), "{csv}");
        let part = text(&get(&town, &format!("{address}?format=TSV&lastNObservations=1")).await);
        assert!(part.contains("LV_JELGAVA"), "{part}");
    }
    // No city's figures are given under the name of another.
    get(&town, "/sdmx/2.1/data/RIGA,OWN_LOOKING_FOR_WORK/all").await.is(404);
    let others = text(&get(&town, "/sdmx/2.1/dataflow/RIGA/all").await.is(200));
    assert!(!others.contains("OWN_LOOKING_FOR_WORK"), "{others}");
    let json = [("accept", "application/vnd.sdmx.data+json;version=2.0.0")];
    let tests = [("OWN_LOOKING_FOR_WORK", true), ("DEMO_GIND", false), ("LFSA_ERGACOB", true)];
    for (path, is_test) in tests {
        let path = format!("/sdmx/2.1/data/{path}");
        let told = ask(&town, "GET", &path, &json).await.is(200).json();
        assert_eq!(told["meta"]["test"], is_test);
    }
    town.end().await;
}

#[tokio::test]
async fn what_a_table_has_is_told_before_its_figures_are() {
    let town = town().await;
    for path in [
        "/sdmx/2.1/contentconstraint/ESTAT/LFSA_ERGAN",
        "/sdmx/3.0/structure/dataconstraint/ESTAT/LFSA_ERGAN/+",
        "/sdmx/2.1/dataflow/ESTAT/LFSA_ERGAN/latest?references=contentconstraint",
    ] {
        let xml = text(&get(&town, path).await.is(200));
        assert!(xml.contains("Value>LV</") && xml.contains("Value>NAT</"), "{path}: {xml}");
    }
    let part = "/sdmx/2.1/availableconstraint/LFSA_ERGAN/A.PC.T.Y15-64.NAT.LV";
    let xml = text(&get(&town, &format!("{part}?startPeriod=2020&mode=exact")).await.is(200));
    assert!(xml.contains(">LV<") && !xml.contains(">EE<") && !xml.contains(">FOR<"), "{xml}");
    assert!(xml.contains("<c:StartPeriod isInclusive=\"true\">2020<"), "{xml}");
    let one = text(&get(&town, &format!("{part}/all/geo")).await.is(200));
    assert!(one.contains(">LV<") && !one.contains("citizen") && !one.contains("TIME_PERIOD"));
    let two = text(&get(&town, &format!("{part}/all/geo,TIME_PERIOD")).await.is(200));
    assert!(two.contains(">LV<") && !two.contains("citizen") && two.contains("TIME_PERIOD"));
    let lists = text(&get(&town, &format!("{part}?references=codelist")).await.is(200));
    assert!(lists.contains("<s:Codelist ") && !lists.contains("<s:Dataflow "), "{lists}");
    get(&town, &format!("{part}/all/colour")).await.is(400);
    let open = text(&get(&town, &format!("{part}?mode=available&startPeriod=2020")).await.is(200));
    assert!(open.contains(">LV<") && open.contains(">SE<") && open.contains(">FOR<"), "{open}");
    assert!(!open.contains("isInclusive=\"true\">2020<"), "{open}");
    get(&town, &format!("{part}?mode=some")).await.is(400);
    get(&town, "/sdmx/2.1/availableconstraint/LFSA_ERGAN/A.PC.T.Y15-64.NAT.ZZ").await.is(404);
    let new = "/sdmx/3.0/availability/dataflow/ESTAT/LFSA_ERGAN/1.0/A.PC.T.Y15-64.NAT.LV/geo";
    assert!(text(&get(&town, new).await.is(200)).contains("role=\"Actual\""));
    town.end().await;
}

#[tokio::test]
async fn tables_and_codes_are_listed_as_eurostat_lists_them() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    let all = format!("{EUROSTAT}/sdmx/2.1/dataflow/all?format=JSON&lang=en");
    let json = get(&town, &all).await.is(200).json();
    let items = json["link"]["item"].as_array().unwrap();
    let of = |code: &str| items.iter().find(|i| i["extension"]["id"] == code).unwrap();
    assert_eq!(of("LFSA_ERGAN")["extension"]["agencyId"], "ESTAT");
    assert_eq!(of("OWN_LOOKING_FOR_WORK")["extension"]["agencyId"], "JELGAVA");
    assert!(of("OWN_LOOKING_FOR_WORK")["label"].as_str().unwrap().ends_with("(made up)"));
    let address = of("DEMO_GIND")["href"].as_str().unwrap();
    assert!(address.ends_with("/statistics/1.0/data/ESTAT,DEMO_GIND"), "{address}");
    get(&town, "/sdmx/2.1/codelist/all/GEO?format=TSV").await.is(400);
    let one = get(&town, "/sdmx/2.1/dataflow/ESTAT/demo_gind?format=JSON").await.is(200).json();
    assert_eq!(one["extension"]["id"], "DEMO_GIND");
    get(&town, "/sdmx/2.1/dataflow/ESTAT/NOTHING?format=JSON").await.is(404);
    let codes = "/sdmx/2.1/codelist/ESTAT/GEO/latest?format=TSV&compressed=true";
    let answer = get(&town, codes).await.is(200);
    let mut told = String::new();
    flate2::read::GzDecoder::new(&*answer.bytes).read_to_string(&mut told).unwrap();
    assert!(told.contains("\r\nLV\tLatvia\r\n"), "{told}");
    for path in ["/catalogue/toc/txt", "/eurostat/api/dissemination/catalogue/toc/txt?lang=fr"] {
        let toc = text(&get(&town, path).await.is(200));
        let work = if path.contains("fr") { "Travail" } else { "Work" };
        assert!(toc.contains(&format!("\"{work}\"\t\"employment\"\t\"folder\"")), "{toc}");
        assert!(toc.contains("\t\"lfsa_ergan\"\t\"dataset\"\t"), "{toc}");
        assert!(toc.contains("\"Jelgava\"\t\"jelgava\"\t\"folder\""), "{toc}");
    }
    for path in ["/catalogue/toc/xml", "/eurostat/api/dissemination/catalogue/toc/xml"] {
        let tree = text(&get(&town, path).await.is(200));
        assert!(tree.contains("<nt:title language=\"fr\">Travail</nt:title>"), "{tree}");
        assert!(tree.contains("<nt:code>lfsa_ergan</nt:code>"), "{tree}");
        let from = tree.find("format=\"tsv\">").unwrap() + "format=\"tsv\">".len();
        let link = &tree[from..tree[from..].find('<').unwrap() + from].replace("&amp;", "&");
        let file = get(&town, &link[link.find("/sdmx").unwrap()..]).await.is(200);
        assert!(file.bytes.starts_with(&[0x1f, 0x8b]));
    }
    town.end().await;
}

/// A table of more cells than one answer is put together of: 150 places and 1,000 months.
fn large() -> String {
    let row = |place: usize, at: usize| {
        let (year, month) = (1000 + at / 12, at % 12 + 1);
        format!("TOWN:LARGE(1.0),M,P{place:03},{year}-{month:02},{},Town,CC0\n", at + place)
    };
    let rows = (0..150).flat_map(|place| (0..1_000).map(move |at| row(place, at)));
    "DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,SOURCE,LICENCE\n".to_owned()
        + &rows.collect::<String>()
}

#[tokio::test]
async fn the_whole_of_a_large_table_is_sent_while_it_is_written() {
    let town = crate::support::town().await;
    let told = isopolity::evidence::import(&town.app, large().as_bytes(), None, false).await;
    assert!(told.unwrap().is_ok());
    let answer = get(&town, "/sdmx/2.1/data/LARGE?format=SDMX-CSV").await.is(200);
    assert_eq!(answer.header("etag"), "");
    assert_eq!(text(&answer).lines().count(), 150_001);
    let packed = get(&town, "/sdmx/2.1/data/LARGE?format=TSV&compressed=true").await.is(200);
    assert_eq!(packed.header("content-type"), "application/gzip");
    let mut tsv = String::new();
    flate2::read::GzDecoder::new(&*packed.bytes).read_to_string(&mut tsv).unwrap();
    assert_eq!(tsv.lines().count(), 151);
    let part = get(&town, "/sdmx/2.1/data/LARGE/M.P007?format=SDMX-CSV").await.is(200);
    assert_ne!(part.header("etag"), "");
    assert_eq!(text(&part).lines().count(), 1_001);
    town.end().await;
}
