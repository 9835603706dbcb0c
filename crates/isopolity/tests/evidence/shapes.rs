//! Maps, the files of every drawing, `/evidence/shapes`.

use super::{load, three};
use crate::support::{Town, key, town, town_with};
use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::evidence;

/// Two regions of Latvia that share a border, one of Sweden, and a point.
pub const OUTLINES: &str = r#"{"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"NUTS_ID":"LV01"},"geometry":{"type":"Polygon","coordinates":[[[21,56],[24,56],[24.2,56.5],[24,57.5],[21,57.5],[21,56]]]}},
  {"type":"Feature","properties":{"NUTS_ID":"LV02"},"geometry":{"type":"Polygon","coordinates":[[[24,56],[28,56],[28,57.5],[24,57.5],[24.2,56.5],[24,56]]]}},
  {"type":"Feature","properties":{"NUTS_ID":"SE11"},"geometry":{"type":"Polygon","coordinates":[[[17,59],[19,59],[19,60],[17,59]]]}},
  {"type":"Feature","properties":{"NUTS_ID":"LV03"},"geometry":{"type":"Point","coordinates":[24,57]}}]}"#;

pub const SAID: [(&str, &str); 3] = [
    ("name", "NUTS 2 regions, 2021"),
    ("source", "© EuroGeographics"),
    ("licence", "for our own use"),
];

/// A table of regions with these rows: group, region, figure, flags.
fn regions(rows: &[(&str, &str, &str, &str)]) -> String {
    let head = "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,isced11,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";
    let row = |(group, place, figure, flags): &(&str, &str, &str, &str)| {
        format!(
            "ESTAT:LFST_R_LFE2EMPRTN(1.0),,A,PC,T,Y15-64,{group},TOTAL,{place},2023,{figure},{flags}\n"
        )
    };
    head.to_owned() + &rows.iter().map(row).collect::<String>()
}

fn latvia() -> String {
    regions(&[
        ("NAT", "LV01", "72", ""),
        ("FOR", "LV01", "60", "u"),
        ("NAT", "LV02", "70", ""),
        ("FOR", "LV02", "66", ""),
    ])
}

async fn keep_outlines(town: &Town) {
    let mut keeper = town.keeper().await;
    let sent = keeper.upload("/evidence/shapes", &SAID, ("file", OUTLINES.as_bytes())).await;
    let preview = sent.is(303).location().to_owned();
    let version = keeper.get(&preview).await.value("version");
    keeper.post(&preview, &[("version", &version)]).await.is(303);
}

#[tokio::test]
async fn a_year_stands_on_a_map_that_says_what_its_colours_say() {
    let town = town().await;
    load(&town, &three()).await;
    let page = town.reader().get("/evidence/employment-rate?place=LV").await;
    page.is(200)
        .says("the gap on a map, 2024")
        .says("Above 0, newcomers fare worse")
        .says("Outlines: Natural Earth")
        .says("no figure")
        .says("0 to 2");
    assert!(
        page.text.contains("chart-land-a") && page.text.contains("chart-land\""),
        "two sides of 0"
    );
    assert!(page.text.contains("chart-line-text"), "Latvia is outlined");
    let arabic = town.reader().reading("ar").get("/evidence/employment-rate").await;
    arabic.is(200).says("على الخريطة");
    let svg = town.reader().get("/evidence/employment-rate-map.svg?year=2024").await;
    svg.is(200);
    assert!(svg.text.contains("Natural Earth") && svg.text.contains("LFSA_ERGAN"), "{}", svg.text);
    assert!(svg.text.contains("fill-opacity") && !svg.text.contains("class="));
    let png = town.reader().get("/evidence/employment-rate-map.png").await;
    assert!(png.is(200).bytes.starts_with(b"\x89PNG"));
    town.end().await;
}

#[tokio::test]
async fn counts_are_not_mapped_and_pages_with_maps_stay_small() {
    let town = town_with(&[Step::Evidence]).await;
    let mut reader = town.reader();
    for part in town.app.evidence.load().parts() {
        let key = &part.indicator.key;
        let is_of_cities = part.tabled.table.scope == ::evidence::Scope::City;
        let has_map = part.indicator.kind != ::evidence::Kind::Count && !is_of_cities;
        let page = reader.get(&format!("/evidence/{key}")).await;
        assert_eq!(page.text.contains(&format!("{key}-map.svg")), has_map, "{key}");
        let status = if has_map { 200 } else { 404 };
        reader.get(&format!("/evidence/{key}-map.svg")).await.is(status);
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
        std::io::Write::write_all(&mut packed, page.text.as_bytes()).unwrap();
        let packed = packed.finish().unwrap().len();
        assert!(packed < 50 * 1024, "{key}: {packed} bytes");
    }
    town.end().await;
}

#[tokio::test]
async fn every_drawing_has_its_files_a_citation_and_a_picture_for_other_sites() {
    let town = town().await;
    load(&town, &three()).await;
    let mut reader = town.reader();
    let page = reader.get("/evidence/employment-rate").await;
    page.says("Cite or embed").says("To cite (add the day on which you read it)");
    for stem in ["employment-rate", "employment-rate-map", "employment-rate-over-time"] {
        for ending in ["csv", "json", "svg", "png"] {
            assert!(page.text.contains(&format!("/evidence/{stem}.{ending}?")), "{stem}.{ending}");
        }
        assert!(page.text.contains(&format!("/evidence/{stem}.svg?")), "{stem}");
    }
    assert!(page.text.contains("&lt;img src="), "a picture for other sites");
    assert!(!page.text.contains("&lt;iframe") && !page.text.contains("&lt;script"));
    let json = reader.get("/evidence/employment-rate-map.json?year=2024&place=LV").await;
    json.is(200);
    let told: serde_json::Value = serde_json::from_str(&json.text).unwrap();
    assert_eq!(told["table"], "LFSA_ERGAN");
    assert_eq!(told["licence"], "CC BY 4.0");
    assert_eq!(told["year"], 2024);
    assert_eq!(told["flags"]["u"], "low reliability");
    let rows = told["rows"].as_array().unwrap();
    let latvia = rows.iter().find(|row| row["geo"] == "LV").unwrap();
    assert_eq!((&latvia["gap_pp"], &latvia["nationals"]), (&4.5.into(), &71.into()));
    let poland = rows.iter().find(|row| row["geo"] == "PL").unwrap();
    assert!(poland["newcomers"].is_null() && poland["newcomers_flags"] == "u");
    assert!(
        told["address"].as_str().unwrap().contains("/evidence/employment-rate?table=LFSA_ERGAN")
    );
    let years = reader.get("/evidence/employment-rate-over-time.json?place=LV").await;
    let told: serde_json::Value = serde_json::from_str(&years.text).unwrap();
    assert_eq!((&told["place"], told["rows"].as_array().map(Vec::len)), (&"LV".into(), Some(3)));
    town.end().await;
}

#[tokio::test]
async fn other_sites_may_show_drawings_and_nothing_else() {
    let town = town().await;
    load(&town, &three()).await;
    let mut reader = town.reader();
    for file in ["employment-rate.svg", "employment-rate-map.png", "employment-rate.json"] {
        let seen = reader.get(&format!("/evidence/{file}")).await;
        let header = |name: &str| seen.is(200).headers.get(name).and_then(|v| v.to_str().ok());
        assert_eq!(header("cross-origin-resource-policy"), Some("cross-origin"), "{file}");
        assert_eq!(header("access-control-allow-origin"), Some("*"), "{file}");
    }
    for page in ["/evidence/employment-rate", "/evidence", "/evidence/shapes"] {
        let seen = reader.get(page).await;
        assert!(!seen.headers.contains_key("cross-origin-resource-policy"), "{page}");
        assert!(!seen.headers.contains_key("access-control-allow-origin"), "{page}");
    }
    town.end().await;
}

#[tokio::test]
async fn outlines_are_looked_at_before_they_are_kept() {
    let town = town().await;
    load(&town, &latvia()).await;
    let mut secretariat = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    secretariat.get("/evidence/shapes").await.is(200).says("No outlines of regions are here yet");
    let map = "/evidence/employment-rate-map.svg?table=LFST_R_LFE2EMPRTN";
    secretariat.get(map).await.is(404);
    let sent = secretariat.upload("/evidence/shapes", &SAID, ("file", OUTLINES.as_bytes())).await;
    let preview = sent.is(303).location().to_owned();
    let seen = secretariat.get(&preview).await;
    seen.is(200)
        .says("Nothing has changed yet")
        .says("2 of 2 have an outline here")
        .says("© EuroGeographics")
        .says("NUTS_ID")
        .says("One thing in the file is no area");
    assert!(seen.text.contains("chart-land"), "the outlines are drawn");
    secretariat.get(map).await.is(404);
    let version = seen.value("version");
    secretariat.post(&preview, &[("version", &version)]).await.is(303);
    secretariat.get(&preview).await.is(404);
    let svg = secretariat.get(map).await;
    svg.is(200);
    assert!(svg.text.contains("© EuroGeographics"), "the map names the owner of its outlines");
    let page = town.reader().get("/evidence/employment-rate?table=LFST_R_LFE2EMPRTN").await;
    page.says("Outlines: © EuroGeographics").says("uncertain");
    let list = secretariat.get("/evidence/shapes").await;
    list.says("NUTS 2 regions, 2021").says("for our own use");
    town.keeper().await.get("/journal").await.says("Outlines").says("nuts-2-regions-2021");
    let neighbour = town.neighbour().await;
    isopolity::memory::fill(&neighbour).await.unwrap();
    assert_eq!(neighbour.evidence.load().outlines().len(), 1);
    assert!(evidence::findings(&town.app).await.unwrap().is_empty());
    let version = list.value("version");
    let remove = "/evidence/shapes/nuts-2-regions-2021/remove";
    secretariat.post(remove, &[("version", "7")]).await.is(409);
    secretariat.post(remove, &[("version", &version)]).await.is(303);
    secretariat.post(remove, &[("version", &version)]).await.is(404);
    secretariat.get(map).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_who_bring_the_same_outlines_never_overwrite_each_other() {
    let town = town().await;
    let (mut one, mut other) = (town.keeper().await, town.keeper().await);
    let file = ("file", OUTLINES.as_bytes());
    let first = one.upload("/evidence/shapes", &SAID, file).await.location().to_owned();
    let theirs = [SAID[0], ("source", "© Somebody else"), SAID[2]];
    let second = other.upload("/evidence/shapes", &theirs, file).await.location().to_owned();
    let (a, b) =
        (one.get(&first).await.value("version"), other.get(&second).await.value("version"));
    one.post(&first, &[("version", &a)]).await.is(303);
    let clash = other.post(&second, &[("version", &b)]).await;
    clash.is(409).says("Nothing is lost").says("© Somebody else");
    let current = clash.value("version");
    other.post(&second, &[("version", &current)]).await.is(303);
    let all = town.app.evidence.load_full();
    let kept: Vec<_> =
        all.outlines().values().map(|o| (o.about.source.as_str(), o.version)).collect();
    assert_eq!(kept, [("© Somebody else", 2)]);
    town.end().await;
}

#[tokio::test]
async fn a_bad_file_of_outlines_is_refused_with_every_problem_and_what_was_typed() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let bad = OUTLINES.replace("LV01", "L V").replace("[28,56]", "[28]");
    let seen = keeper.upload("/evidence/shapes", &SAID, ("file", bad.as_bytes())).await;
    seen.is(422).says("“L V” is not a code").says("This outline is not one");
    assert_eq!(seen.value("name"), SAID[0].1);
    assert_eq!(seen.value("source"), SAID[1].1);
    let none = keeper.upload("/evidence/shapes", &[("licence", "mine")], ("file", b"")).await;
    none.is(422).says("Please choose a file");
    assert_eq!(none.value("licence"), "mine");
    let cases: [(&[u8], &str); 4] = [
        (b"\x89PNG", "This is not JSON"),
        (b"{\"type\":\"Point\"}", "neither a collection of features"),
        (b"{\"type\":\"FeatureCollection\",\"features\":[]}", "no areas"),
        (&OUTLINES.replace("NUTS_ID", "which").into_bytes(), "No property holds the codes"),
    ];
    for (bytes, told) in cases {
        keeper.upload("/evidence/shapes", &SAID, ("file", bytes)).await.is(422).says(told);
    }
    keeper.post("/evidence/shapes/nothing", &[]).await.is(404);
    town.reader().upload("/evidence/shapes", &SAID, ("file", OUTLINES.as_bytes())).await.is(401);
    assert!(town.app.evidence.load().outlines().is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_city_sees_the_regions_of_its_country_on_a_map() {
    let town = town().await;
    super::found_jelgava(&town).await;
    load(&town, &three()).await;
    load(&town, &latvia()).await;
    let without = town.reader().get("/cities/jelgava/evidence").await;
    without.says("There is no map of the regions yet").says("The regions in a table");
    assert!(!without.text.contains("map.svg?table=LFST"), "nobody brought outlines");
    keep_outlines(&town).await;
    let page = town.reader().get("/cities/jelgava/evidence").await;
    page.is(200).says("the gap on a map, 2023").says("Outlines: © EuroGeographics");
    assert!(!page.words().contains("There is no map of the regions yet"));
    let address = "/evidence/employment-rate-map.svg?table=LFST_R_LFE2EMPRTN&amp;year=2023";
    assert!(page.text.contains(address), "the drawing has its own address");
    let csv = "/evidence/employment-rate-map.csv?table=LFST_R_LFE2EMPRTN&year=2023&within=LV";
    let rows = town.reader().get(csv).await.is(200).text.clone();
    assert!(rows.contains("LV01") && rows.contains("LV02"), "{rows}");
    let other = town.reader().get(&csv.replace("within=LV", "within=SE")).await;
    assert!(!other.text.contains("LV01"), "the file is kept to the country as the map is");
    town.end().await;
}
