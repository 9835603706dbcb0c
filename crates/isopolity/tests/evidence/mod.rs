//! `/evidence`, `/cities/{city}/evidence`.

mod collection;
mod districts;
mod equal;
mod index;
mod months;
mod own;
mod shapes;
mod vintage;

use crate::support::{Reader, Town, key, town, town_with};
use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::evidence;
use isopolity::thread::{self, Kind, Thing};

const HEAD: &str = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";

/// A table of employment with these rows: group, place, year, figure, flags.
fn table(rows: &[(&str, &str, &str, &str, &str)]) -> String {
    let row = |(group, place, year, figure, flags): &(&str, &str, &str, &str, &str)| {
        format!("ESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,{group},{place},{year},{figure},{flags},\n")
    };
    HEAD.to_owned() + &rows.iter().map(row).collect::<String>()
}

/// Three countries: one sure, one uncertain, one without a figure; and the EU.
fn three() -> String {
    table(&[
        ("NAT", "LV", "2022", "70", ""),
        ("FOR", "LV", "2022", "60", ""),
        ("NAT", "LV", "2023", "71", "b"),
        ("FOR", "LV", "2023", "65", "b"),
        ("NAT", "LV", "2024", "71", ""),
        ("FOR", "LV", "2024", "66.5", ""),
        ("NAT", "SE", "2024", "80", ""),
        ("FOR", "SE", "2024", "82", ""),
        ("NAT", "RO", "2024", "63", ""),
        ("FOR", "RO", "2024", "61", "u"),
        ("NAT", "PL", "2024", "74", ""),
        ("FOR", "PL", "2024", "", "u"),
        ("NAT", "EU27_2020", "2024", "70", ""),
        ("FOR", "EU27_2020", "2024", "64", ""),
    ])
}

async fn load(town: &Town, text: &str) {
    let told = evidence::import(&town.app, text.as_bytes(), None, false).await.unwrap();
    assert!(told.is_ok(), "{told:?}");
}

/// The table of employment as SDMX-CSV.
async fn exported(town: &Town) -> Option<String> {
    let form = ::evidence::Form::SdmxCsv;
    let bytes = evidence::export(&town.app, "employment-rate", form).await.unwrap();
    bytes.map(|bytes| String::from_utf8(bytes).unwrap())
}

async fn found_jelgava(town: &Town) {
    let facts = [
        ("name", "Jelgava"),
        ("country", "LV"),
        ("time_zone", "Europe/Riga"),
        ("languages", "lv"),
        ("inhabitants", "55 972"),
        ("inhabitants_note", "2021, register"),
    ];
    town.keeper().await.post("/cities/new", &facts).await.is(303);
}

#[tokio::test]
async fn every_page_of_genuine_figures_is_as_a_page_must_be() {
    let town = town_with(&[Step::Evidence]).await;
    let mut reader = town.reader();
    let list = reader.get("/evidence").await;
    list.is(200)
        .says("Work")
        .says("Employment rate, 15 to 64 years")
        .says("Source: Eurostat, table LFSA_ERGAN")
        .says("CC BY 4.0");
    let figures = town.app.evidence.load_full();
    let genuine = figures.parts().filter(|part| !part.is_example());
    let keys: Vec<_> = genuine.map(|part| part.indicator.key.clone()).collect();
    assert_eq!(keys.len(), 8);
    for key in keys {
        let page = reader.get(&format!("/evidence/{key}")).await;
        page.is(200).says("Source: Eurostat").says("copy taken 2025-03");
        for file in [
            format!("{key}.csv"),
            format!("{key}.svg"),
            format!("{key}.sdmx.csv"),
            format!("{key}-over-time.csv"),
            format!("{key}-over-time.svg"),
        ] {
            let seen = reader.get(&format!("/evidence/{file}")).await;
            seen.is(200);
            assert!(seen.text.contains("Eurostat"), "{file} does not name its source");
        }
        reader.get(&format!("/evidence/{key}?place=LV&year=2020")).await.is(200);
        town.reader().reading("ar").get(&format!("/evidence/{key}?place=LV")).await.is(200);
    }
    let png = reader.get("/evidence/employment-rate.png").await;
    assert!(png.is(200).bytes.starts_with(b"\x89PNG"));
    reader.get("/evidence/nothing").await.is(404);
    let tables = reader.get("/evidence/tables").await;
    tables.is(200).says("HLTH_SILC_24").says("630").says("JSON-stat");
    town.reader().reading("ar").get("/evidence/tables").await.is(200);
    reader.get("/evidence/nothing.png").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn a_year_shows_gaps_ranks_with_n_and_what_is_not_ranked() {
    let town = town().await;
    load(&town, &three()).await;
    let mut reader = town.reader();
    let page = reader.get("/evidence/employment-rate").await;
    page.is(200)
        .says("Ranked: 2 countries")
        .says("uncertain, not ranked")
        .says("no figure for this year");
    page.says("several countries, not ranked")
        .says("all foreigners")
        .says("Gap = rate of nationals − rate of newcomers");
    page.says("low reliability").says(
        "in per cent of all people aged 15 to 64 in the same group".trim_start_matches("in "),
    );
    page.says("-2.0");
    assert!(page.text.contains("chart-hollow"), "an uncertain figure is drawn hollow");
    let csv = reader.get("/evidence/employment-rate.csv?year=2024").await.text;
    assert!(
        csv.contains(
            "SE,Sweden,2024,80,,82,,all-foreigners,-2.0,1.025,1.139,reliable,1,2,employment-rate"
        ),
        "{csv}"
    );
    assert!(
        csv.contains("RO,Romania,2024,63,,61,u,all-foreigners,2.0,0.968,0.919,uncertain,,,"),
        "{csv}"
    );
    assert!(
        csv.contains(
            "EU27_2020,European Union (27),2024,70,,64,,all-foreigners,6.0,0.914,0.762,reliable,,,"
        ),
        "{csv}"
    );
    let older = reader.get("/evidence/employment-rate?year=2022&place=LV").await;
    older.says("Ranked: 1 country;").says("10.0").says("break in the series");
    older.says(
        "From 2023 to 2024, years that may be compared, the gap narrowed from 6.0 to 4.5 points",
    );
    town.end().await;
}

#[tokio::test]
async fn a_file_of_what_is_not_there_is_not_found_and_a_page_says_what_it_shows_instead() {
    let town = town().await;
    load(&town, &three()).await;
    let mut reader = town.reader();
    for query in ["year=1800", "year=next", "table=NOPE", "place=XX", "within=XX", "within=nowhere"]
    {
        for file in [".csv", ".json", ".svg", ".png", ".sdmx.csv", "-over-time.csv", "-map.svg"] {
            let file = format!("/evidence/employment-rate{file}?{query}");
            reader.get(&file).await.is(404);
        }
        let asked = query.split('=').next_back().unwrap();
        let page = reader.get(&format!("/evidence/employment-rate?{query}")).await;
        page.is(200).says(&format!("There is nothing here for {asked}."));
    }
    // What is kept to a country is kept to it in every file.
    let kept = reader.get("/evidence/employment-rate.svg?within=LV").await;
    assert!(
        kept.is(200).text.contains(">Latvia<") && !kept.text.contains(">Sweden<"),
        "{}",
        kept.text
    );
    let page = reader.get("/evidence/employment-rate?year=2024&place=LV&table=LFSA_ERGAN").await;
    assert!(!page.is(200).words().contains("nothing here"));
    town.end().await;
}

#[tokio::test]
async fn all_places_are_ranked_by_the_group_that_most_of_them_tell() {
    let town = town().await;
    let head = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS";
    let row = |(who, geo, value): (&str, &str, f64)| {
        format!("\nESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,{who},{geo},2024,{value},,")
    };
    let places = ["LV", "EE", "SE", "FI", "DK"];
    let all = places.iter().flat_map(|geo| [("NAT", *geo, 70.0), ("FOR", *geo, 60.5)]);
    let third = ["LV", "EE"].map(|geo| ("NEU27_2020_FOR", geo, 55.0));
    load(&town, &(head.to_owned() + &all.chain(third).map(row).collect::<String>())).await;
    let page = town.reader().get("/evidence/employment-rate").await;
    page.is(200).says("Ranked: 5 countries").says("9.5");
    assert!(!page.words().contains("so not ranked"), "{}", page.words());
    town.end().await;
}

#[tokio::test]
async fn a_citys_page_says_that_the_figures_are_its_countrys() {
    let town = town().await;
    found_jelgava(&town).await;
    town.reader()
        .get("/cities/jelgava/evidence")
        .await
        .is(200)
        .says("No gaps of Latvia can be shown");
    load(&town, &three()).await;
    let page = town.reader().get("/cities/jelgava/evidence").await;
    page.is(200)
        .says("those of Latvia, not of Jelgava")
        .says("55,972")
        .says("2021, register")
        .says("Rank 2 of 2 countries");
    page.says("In Latvia, 66.5% of all foreigners aged 15 to 64 have work: 4.5 points less than nationals (71%, 2024).");
    assert!(!page.words().contains("State a need"), "a reader states no needs");
    let officers = town.officer("jelgava").await.get("/cities/jelgava/evidence").await;
    assert!(
        officers
            .says("State a need")
            .text
            .contains("/cities/jelgava/needs/new?evidence=employment-rate@LV")
    );
    let mut reader = town.reader();
    for file in [
        "employment-rate.svg",
        "employment-rate.png",
        "employment-rate.csv",
        "employment-rate-over-time.svg",
    ] {
        reader.get(&format!("/cities/jelgava/evidence/{file}")).await.is(200);
    }
    reader.get("/cities/jelgava/evidence/good-health.svg").await.is(404);
    reader.get("/cities/nowhere/evidence").await.is(404);
    // What is cited and embedded stays of its year.
    let picture = "/cities/jelgava/evidence/employment-rate.svg?table=LFSA_ERGAN&amp;year=2024";
    assert!(page.text.contains(&picture.replace("&amp;", "&amp;amp;")));
    reader.get(&picture.replace("&amp;", "&")).await.is(200).says("2024");
    for query in ["table=LFSA_ERGAN", "year=2024", "place=LV", "within=LV"] {
        reader.get(&format!("/cities/jelgava/evidence/employment-rate.svg?{query}")).await.is(200);
    }
    for query in
        ["table=LFSA_ERGAN&year=1800", "table=NOPE&year=2024", "year=x", "place=SE", "within=XX"]
    {
        reader.get(&format!("/cities/jelgava/evidence/employment-rate.svg?{query}")).await.is(404);
    }
    town.end().await;
}

#[tokio::test]
async fn a_file_is_looked_at_before_it_is_loaded() {
    let town = town().await;
    let mut secretariat = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    secretariat.get("/evidence/load").await.is(200).says("LFSA_ERGAN");
    let sent = secretariat
        .upload("/evidence/load", &[("extracted", "2026-11-20")], ("file", three().as_bytes()))
        .await;
    let preview = sent.is(303).location().to_owned();
    let seen = secretariat.get(&preview).await;
    seen.is(200)
        .says("Nothing has changed yet")
        .says("Employment rate")
        .says("2022–2024")
        .says("20 November 2026");
    town.reader().get("/evidence/employment-rate").await.is(404);
    let version = seen.value("version");
    let done = secretariat.post(&preview, &[("version", &version)]).await;
    assert_eq!(done.is(303).location(), "/evidence?done=figures-loaded");
    town.reader()
        .get("/evidence/employment-rate")
        .await
        .is(200)
        .says("copy taken 20 November 2026");
    secretariat.get(&preview).await.is(404);
    let journal = town.keeper().await.get("/journal").await;
    journal.says("LFSA_ERGAN");
    let fewer = table(&[("NAT", "LV", "2024", "71", ""), ("FOR", "LV", "2024", "66", "")]);
    let sent = secretariat.upload("/evidence/load", &[], ("file", fewer.as_bytes())).await;
    secretariat.get(sent.location()).await.says("fewer places or years");
    town.end().await;
}

/// Sends a file so often; says how many of what waits is still there, the last among it.
async fn waiting(desk: &mut Reader<'_>, page: &str, file: &str, times: usize) -> usize {
    let mut sent = Vec::new();
    for _ in 0..times {
        let done = desk.upload(page, &shapes::SAID, ("file", file.as_bytes())).await;
        sent.push(done.is(303).location().to_owned());
    }
    let mut there = 0;
    for preview in &sent {
        there += usize::from(desk.get(preview).await.status == 200);
    }
    desk.get(sent.last().unwrap()).await.is(200);
    there
}

#[tokio::test]
async fn who_looks_at_many_files_and_loads_none_does_not_fill_the_store() {
    let town = town().await;
    let mut desk = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    assert_eq!(waiting(&mut desk, "/evidence/load", &three(), 7).await, 5);
    assert_eq!(waiting(&mut desk, "/evidence/shapes", shapes::OUTLINES, 7).await, 5);
    assert!(evidence::findings(&town.app).await.unwrap().is_empty(), "no figures are left behind");
    town.end().await;
}

#[tokio::test]
async fn two_who_load_the_same_figures_never_overwrite_each_other() {
    let town = town().await;
    load(&town, &three()).await;
    let (mut one, mut other) = (town.keeper().await, town.keeper().await);
    let first =
        one.upload("/evidence/load", &[], ("file", three().as_bytes())).await.location().to_owned();
    let second = other
        .upload("/evidence/load", &[], ("file", three().replace("66.5", "99").as_bytes()))
        .await
        .location()
        .to_owned();
    let (a, b) =
        (one.get(&first).await.value("version"), other.get(&second).await.value("version"));
    one.post(&first, &[("version", &a)]).await.is(303);
    let clash = other.post(&second, &[("version", &b)]).await;
    clash.is(409).says("Nothing is lost");
    let saved = clash.value("version");
    other.post(&second, &[("version", &saved)]).await.is(303);
    town.reader().get("/evidence/employment-rate").await.says("99%");
    town.end().await;
}

#[tokio::test]
async fn a_bad_file_is_refused_with_every_problem_and_changes_nothing() {
    let town = town().await;
    load(&town, &three()).await;
    let mut keeper = town.keeper().await;
    let bad = table(&[
        ("NAT", "LV", "20x4", "71", ""),
        ("FOR", "LV", "2024", "many", "q"),
        ("FOR", "LV", "2023", "7", ""),
    ]);
    let seen = keeper
        .upload(
            "/evidence/load",
            &[("source", "My office"), ("extracted", "")],
            ("file", bad.as_bytes()),
        )
        .await;
    seen.is(422)
        .says("2:TIME_PERIOD")
        .says("This is not a time")
        .says("“many” is not a number")
        .says("“q” is not a flag");
    assert_eq!(seen.value("source"), "My office", "what was typed is kept");
    let twice = keeper.upload("/evidence/load", &[("extracted", "soon")], ("file", b"")).await;
    twice.is(422).says("Please choose a file").says("“soon” is not a date");
    let cases: [(&[u8], &str); 5] = [
        (b"\x89PNG\r\n\x1a\n\0\0", "none of the formats"),
        (b"a,b\n1,2\n", "none of the formats"),
        (HEAD.as_bytes(), "no figures"),
        (&three().replace("ESTAT:", "MINE:").into_bytes(), "does not say who publishes"),
        (&three().replace(",66.5,", ",660.5,").into_bytes(), "660.5 cannot be"),
    ];
    for (bytes, told) in cases {
        keeper.upload("/evidence/load", &[], ("file", bytes)).await.is(422).says(told);
        assert!(evidence::import(&town.app, bytes, None, false).await.unwrap().is_err());
    }
    keeper.post("/evidence/load", &[]).await.is(400);
    keeper.post("/evidence/load/nothing", &[]).await.is(404);
    town.reader().get("/evidence/employment-rate").await.says("66.5%");
    town.end().await;
}

#[tokio::test]
async fn loading_is_for_those_who_may() {
    let town = town().await;
    found_jelgava(&town).await;
    town.reader().upload("/evidence/load", &[], ("file", three().as_bytes())).await.is(401);
    town.officer("jelgava")
        .await
        .upload("/evidence/load", &[], ("file", three().as_bytes()))
        .await
        .is(403);
    assert!(!town.reader().get("/evidence").await.words().contains("Load figures"));
    town.end().await;
}

#[tokio::test]
async fn other_slices_read_gaps_sentences_and_things_of_the_thread() {
    let town = town().await;
    load(&town, &three()).await;
    let gaps = evidence::gaps_for(&town.app, "LV");
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].indicator, gaps[0].year, gaps[0].gap_pp), ("employment-rate", 2024, 4.5));
    let uncertain = &evidence::gaps_for(&town.app, "RO")[0];
    assert_eq!(uncertain.reliability, ::evidence::Reliability::Uncertain);
    assert!(evidence::gaps_for(&town.app, "XX").is_empty());
    let described = evidence::describe(&town.app, locale::Lang::EN, "employment-rate@LV")
        .await
        .unwrap()
        .expect("figures of Latvia");
    assert_eq!(
        described.title.show(&[locale::Lang::EN]).text,
        "Employment rate, 15 to 64 years: Latvia"
    );
    for nothing in ["employment-rate@XX", "nothing@LV", "employment-rate", "@"] {
        assert!(
            evidence::describe(&town.app, locale::Lang::EN, nothing).await.unwrap().is_none(),
            "{nothing}"
        );
    }
    town.reader().get("/thread/evidence/employment-rate@LV").await.is(200).says("Latvia");
    let mut change = town.app.change(isopolity::store::change::Author::program()).await.unwrap();
    let (figures, need) =
        (Thing::new(Kind::Evidence, "employment-rate@LV"), Thing::new(Kind::Need, "jelgava.work"));
    thread::join(&mut change, &need, &figures, None).await.unwrap();
    change.note("join", ("link", "x"), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
    let chain = thread::chain(&town.app, &need).await.unwrap();
    assert!(chain.stations[&Kind::Evidence].contains("employment-rate@LV"));
    town.end().await;
}

#[tokio::test]
async fn what_is_loaded_is_exported_and_outlives_the_program() {
    let town = town().await;
    assert!(
        evidence::import(&town.app, three().as_bytes(), None, true)
            .await
            .unwrap()
            .unwrap()
            .contains("5 places")
    );
    assert!(exported(&town).await.is_none(), "a dry run changes nothing");
    load(&town, &three()).await;
    let text = exported(&town).await.expect("figures");
    assert!(text.contains("NAT,LV,2023,71,b,") && text.contains("Eurostat,CC BY 4.0"), "{text}");
    load(&town, &text).await;
    assert_eq!(exported(&town).await.as_deref(), Some(text.as_str()));
    town.app.evidence.store(std::sync::Arc::default());
    evidence::fill(&town.app).await.unwrap();
    town.reader().get("/evidence/employment-rate").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn figures_that_a_command_loads_reach_every_node() {
    let town = town().await;
    let neighbour = town.neighbour().await;
    load(&town, &three()).await;
    assert!(evidence::gaps_for(&neighbour, "LV").is_empty(), "nobody has told it yet");
    assert_eq!(isopolity::memory::refresh(&neighbour).await.unwrap(), 1);
    assert_eq!(evidence::gaps_for(&neighbour, "LV"), evidence::gaps_for(&town.app, "LV"));
    assert!(!evidence::gaps_for(&neighbour, "LV").is_empty());
    town.end().await;
}

#[test]
fn every_indicator_is_worded() {
    let words = isopolity::word::dictionary();
    let english = words.of(locale::Lang::EN).unwrap();
    for indicator in ::evidence::indicators() {
        let mut kinds = vec!["name", "lead", "of"];
        let has_groups = matches!(indicator.kind, ::evidence::Kind::Rate(_));
        kinds.extend((!has_groups).then_some("mark"));
        for kind in kinds {
            assert!(
                english.has(&format!("evidence-{kind}-{}", indicator.key)),
                "evidence-{kind}-{}",
                indicator.key
            );
        }
    }
}

/// A table of the region and one by degree of urbanisation, with a city statistic.
fn around() -> [String; 3] {
    let region = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,isced11,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
        ESTAT:LFST_R_LFE2EMPRTN(1.0),,A,PC,T,Y15-64,NAT,TOTAL,LV00,2023,72,\n\
        ESTAT:LFST_R_LFE2EMPRTN(1.0),,A,PC,T,Y15-64,FOR,TOTAL,LV00,2023,60,u\n";
    let kind = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,isced11,deg_urb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
        ESTAT:LFST_R_EREDNU(1.0),,A,PC,T,Y15-64,NAT,TOTAL,DEG2,LV,2024,73,\n\
        ESTAT:LFST_R_EREDNU(1.0),,A,PC,T,Y15-64,NEU27_2020_FOR,TOTAL,DEG2,LV,2024,61,\n\
        ESTAT:LFST_R_EREDNU(1.0),,A,PC,T,Y15-64,NEU27_2020_FOR,TOTAL,DEG1,LV,2024,99,\n";
    let own = "DATAFLOW,LAST UPDATE,freq,indic_ur,cities,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n\
        ESTAT:URB_CPOP1(1.0),,A,DE1001V,LV005C1,2021,55972,\n";
    [region, kind, own].map(str::to_owned)
}

#[tokio::test]
async fn a_city_sees_country_region_and_its_kind_of_place_side_by_side_each_as_what_it_is() {
    let town = town().await;
    found_jelgava(&town).await;
    load(&town, &three()).await;
    for table in around() {
        load(&town, &table).await;
    }
    let mut officer = town.officer("jelgava").await;
    let form = officer.get("/cities/jelgava/facts").await;
    let facts = [
        ("version", form.value("version")),
        ("name", "Jelgava".to_owned()),
        ("country", "LV".to_owned()),
        ("time_zone", "Europe/Riga".to_owned()),
        ("languages", "lv".to_owned()),
        ("inhabitants", "55972".to_owned()),
        ("nuts3", "LV009".to_owned()),
        ("city_code", "LV005C1".to_owned()),
        ("urbanisation", "DEG2".to_owned()),
        ("area_km2", "60.5".to_owned()),
    ];
    let facts: Vec<(&str, &str)> = facts.iter().map(|(n, v)| (*n, v.as_str())).collect();
    officer.post("/cities/jelgava/facts", &facts).await.is(303);
    let page = town.reader().get("/cities/jelgava/evidence").await;
    page.is(200)
        .says("Side by side")
        .says("The whole country: Latvia (2024)")
        .says("The region: LV00 (2023)")
        .says("Places of this kind in the country: town or suburb (2024)")
        .says("None of these is a figure of Jelgava unless it says “the city’s own figures”")
        .says("From city statistics")
        .says("55,972 (2021)");
    assert!(!page.words().contains("99%"), "another kind of place is not shown");
    assert!(page.text.contains("chart-hollow"), "the region's figure is uncertain");
    // What is linked is there: a page of cities is one of places like any other.
    let cities = town.reader().get("/evidence/city-population").await;
    cities.is(200).says("LV005C1").says("55,972").says("2021 (1 city)");
    let by_region = town.reader().get("/evidence/employment-rate?table=LFST_R_LFE2EMPRTN").await;
    by_region.is(200).says("By citizenship · The region").says("uncertain, not ranked");
    by_region.says("Ranked: 0 regions").says("There is no map of the regions yet");
    assert!(!by_region.text.contains("/evidence/shapes"), "outlines are for those who may");
    let by_region = town.keeper().await.get(by_region_of("LV00").as_str()).await;
    by_region.is(200).says("Bring outlines");
    town.end().await;
}

fn by_region_of(place: &str) -> String {
    format!("/evidence/employment-rate?table=LFST_R_LFE2EMPRTN&place={place}")
}

/// What visitors see first: in the demonstration two cities tell all five levels, each by its name and
/// with its mark, for its figures were made up.
#[tokio::test]
async fn a_citys_page_in_the_demonstration_shows_each_of_the_five_levels_as_what_it_is() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    let mut reader = town.reader();
    for (city, name, country, region) in [
        ("jelgava", "Jelgava", "Latvia", "Latvija"),
        ("linkoping", "Linköping", "Sweden", "Östra Mellansverige"),
    ] {
        let page = reader.get(&format!("/cities/{city}/evidence")).await;
        page.is(200)
            .says("This page shows something that was made up")
            .says(&format!(
                "The city’s own figures: {name} (2024) · People in work by district, 15 to 64 years · example"
            ))
            .says(&format!("The whole country: {country} (2024)"))
            .says(&format!("The region: {region} (2024) · example"))
            .says("Places of this kind in the country: city (2024) · example")
            .says("From city statistics")
            .says("Source: Made up for the demonstration, table URB_CPOPCB")
            .says("95% confidence")
            .says("cities that were chosen")
            .says("the gap at equal schooling or age")
            .says(&format!("{country} over the years"))
            .says("There is no map of the regions yet");
        assert!(page.text.contains("employment-rate-map.svg"), "the countries are on a map");
        assert!(!page.words().contains(&format!("The whole country: {country} (2024) · example")));
        page.says("The regions in a table");
    }
    let regions = reader.get(&by_region_of("SE12")).await;
    regions
        .is(200)
        .says("This page shows something that was made up")
        .says("uncertain, not ranked")
        .says("kept confidential by the source")
        .says("break in the series")
        .says("Region")
        .says("regions; rank 1 is the smallest gap");
    // In two districts of Jelgava so few are counted that they are kept back.
    let own = reader.get("/cities/jelgava/figures/people-in-work").await;
    own.is(200).says("Austrumi").says("confidential").says("made up");
    for path in ["/evidence/employment-rate?table=LFST_R_EREDNU", "/evidence/tables"] {
        reader.get(path).await.is(200).says("Made up for the demonstration");
    }
    let cities = reader.get("/evidence/city-share-of-third-country-nationals").await;
    cities.is(200).says("City").says("Rīga").says("10 cities");
    town.end().await;
}

#[tokio::test]
async fn an_officer_chooses_cities_like_hers_and_everybody_sees_them() {
    let town = town().await;
    found_jelgava(&town).await;
    let mut keeper = town.keeper().await;
    for (name, people, counts) in [
        ("Capital", "600000", "born abroad, 2021"),
        ("Twin", "54000", "citizens of other countries, 2021"),
        ("Silent", "", ""),
    ] {
        let facts = [
            ("foreign_share", "12"),
            ("foreign_share_note", counts),
            ("name", name),
            ("country", "LV"),
            ("time_zone", "Europe/Riga"),
            ("languages", "lv"),
            ("inhabitants", people),
        ];
        keeper.post("/cities/new", &facts).await.is(303);
    }
    town.reader().get("/cities/jelgava/evidence").await.says("No cities to compare with");
    let mut officer = town.officer("jelgava").await;
    let form = officer.get("/cities/jelgava/evidence/alike").await;
    form.is(200).says("1.0 times as many people").says("10.7 times as many people");
    let words = form.words();
    assert!(words.find("Twin") < words.find("Capital") && !words.contains("Silent"), "{words}");
    let version = form.value("version");
    let chosen = [
        ("other", "twin"),
        ("other", "silent"),
        ("other", "nowhere"),
        ("version", version.as_str()),
    ];
    officer.post("/cities/jelgava/evidence/alike", &chosen).await.is(303);
    let page = town.reader().get("/cities/jelgava/evidence").await;
    page.says("With one city that was chosen").says("Twin").says("54,000");
    assert!(!page.words().contains("Capital"));
    town.reader().get("/cities/jelgava/evidence/alike").await.is(401);
    // Who began before somebody else saved sees both choices.
    let late = [("other", "capital"), ("version", version.as_str())];
    officer
        .post("/cities/jelgava/evidence/alike", &late)
        .await
        .is(409)
        .says("twin")
        .says("capital");
    // A city that can no longer be compared stays chosen until somebody takes it away.
    town.tamper("update city set inhabitants = null where key = 'twin'").await;
    let form = officer.get("/cities/jelgava/evidence/alike").await;
    form.says("Twin");
    let version = form.value("version");
    let fields = [("other", "twin"), ("version", version.as_str())];
    officer.post("/cities/jelgava/evidence/alike", &fields).await.is(303);
    let fields = [("version", version.as_str())];
    officer.post("/cities/jelgava/evidence/alike", &fields).await.is(303);
    town.reader().get("/cities/jelgava/evidence").await.says("No cities to compare with");
    town.end().await;
}

#[tokio::test]
async fn what_cannot_be_read_again_is_not_kept() {
    let town = town().await;
    let odd = format!("{HEAD}ESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,NAT,LV,2024,,,\n");
    load(&town, &odd).await;
    let table = exported(&town).await.expect("the table is kept");
    assert!(table.contains("NAT,LV,2024,,,"), "a missing figure without a flag: {table}");
    let none = "freq,geo\\TIME_PERIOD\t2024 \nA,LV\t: \n";
    let told = evidence::import(&town.app, none.as_bytes(), Some("LFSA_ERGAN.tsv"), false).await;
    let problems = told.unwrap().unwrap_err();
    assert_eq!(problems.as_slice()[0].code, "empty-file");
    load(&town, &three()).await;
    assert!(exported(&town).await.is_some(), "the code is not locked");
    town.end().await;
}

#[tokio::test]
async fn indicators_without_a_figure_of_a_year_are_not_listed() {
    let town = town().await;
    let monthly = "DATAFLOW,LAST UPDATE,freq,unit,citizen,sex,age,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n\
        ESTAT:MIGR_ASYTPSM(1.0),,M,PER,UA,T,TOTAL,LV,2024-03,45000,,\n";
    load(&town, monthly).await;
    let mut reader = town.reader();
    let list = reader.get("/evidence").await;
    let links: Vec<&str> = list
        .text
        .match_indices("href=\"/evidence/")
        .filter_map(|(at, _)| list.text[at + 6..].split('"').next())
        .collect();
    for link in links {
        reader.get(link).await.is(200);
    }
    reader.get("/evidence/tables").await.is(200).says("MIGR_ASYTPSM");
    town.end().await;
}

#[tokio::test]
async fn a_file_that_nobody_loads_is_forgotten_after_a_day() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let file = three();
    let sent = keeper.upload("/evidence/load", &[], ("file", file.as_bytes())).await;
    sent.is(303);
    let preview = sent.location().to_owned();
    keeper.get(&preview).await.is(200);
    evidence::sweep(&town.app).await.unwrap();
    keeper.get(&preview).await.is(200);
    town.pass(25);
    evidence::sweep(&town.app).await.unwrap();
    town.keeper().await.get(&preview).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn what_was_worked_out_of_a_table_is_kept_as_long_as_the_table_is() {
    use isopolity::evidence::compare::years;
    let town = town().await;
    load(&town, &three()).await;
    let before = town.app.evidence.load_full();
    let worked_out = years(before.of("employment-rate").unwrap());
    load(&town, &around()[2]).await;
    let after = town.app.evidence.load_full();
    let kept = years(after.of("employment-rate").unwrap());
    assert!(std::ptr::eq(worked_out, kept), "another table changes nothing of it");
    load(&town, &table(&[("NAT", "LV", "2019", "60", "")])).await;
    let anew = town.app.evidence.load_full();
    let anew = years(anew.of("employment-rate").unwrap());
    assert!(!anew.contains_key(&2024) && worked_out.contains_key(&2024));
    town.end().await;
}

/// Naturalisations are told of the Union under `EU`, most else under `EU27_2020`.
#[tokio::test]
async fn the_union_is_found_under_either_of_its_codes() {
    let town = town().await;
    let head = "DATAFLOW,LAST UPDATE,freq,unit,sex,indic_mg,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n";
    let rows = "ESTAT:MIGR_ACQS(1.0),,A,PC,T,NEU_P_HHAB,EU,2023,3.1,,\n\
        ESTAT:MIGR_ACQS(1.0),,A,PC,T,NEU_P_HHAB,LV,2023,0.3,,\n";
    load(&town, &(head.to_owned() + rows)).await;
    let page = town.reader().get("/evidence/naturalisation-rate").await;
    page.is(200).says("European Union").says("3.1%");
    let union = town.reader().get("/facts/EU").await;
    union.is(200).says("In the European Union").says("3.1%");
    town.reader().get("/evidence/naturalisation-rate?place=EU").await.is(200);
    town.end().await;
}
