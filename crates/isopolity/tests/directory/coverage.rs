//! `/cities/{city}/directory/coverage` and `/coverage`: what is covered and what is missing.

use crate::support::{Seen, demonstration, town_with};

const COVERAGE: &str = "/cities/jelgava/directory/coverage";
const SEND: &str = "/welcome/jelgava/lv/feedback";

/// The cells of the row that begins with a head.
fn row(page: &Seen, head: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(&page.text);
    let select = |what| scraper::Selector::parse(what).unwrap();
    let words = |e: scraper::ElementRef<'_>| e.text().collect::<String>().trim().to_owned();
    let rows = select("tbody tr");
    let mut rows = document.select(&rows);
    let is_it =
        |row: &scraper::ElementRef<'_>| row.select(&select("th")).any(|th| words(th) == head);
    let row = rows.find(is_it).unwrap_or_else(|| panic!("no row {head}"));
    row.select(&select("td")).map(words).collect()
}

#[tokio::test]
async fn an_officer_sees_areas_and_needs_that_no_service_answers() {
    let town = demonstration().await;
    let mut officer = town.officer("jelgava").await;
    let need = [
        ("says", "Young people have nowhere to meet."),
        ("topic", "children"),
        ("degree", "70"),
        ("state", "public"),
    ];
    officer.get("/cities/jelgava/directory").await.says("What is covered");
    let before = officer.get(COVERAGE).await;
    let [_, _, needs, unanswered, _] = &row(&before, "Children and family")[..] else { panic!() };
    assert_eq!((needs.as_str(), unanswered.as_str()), ("0", "0"));
    officer.post("/cities/jelgava/needs/new", &need).await.is(303);
    let page = officer.get(COVERAGE).await;
    page.is(200).says("What is missing").says("Young people have nowhere to meet.");
    assert_eq!(row(&page, "Money")[0], "None");
    assert_eq!(row(&page, "Children and family")[2..4], ["1", "1"]);
    let missing = page.words();
    let missing = missing.split("What is missing").nth(1).unwrap_or_default();
    assert!(!missing.contains("Those who do not speak the language well"), "an action serves it");
    town.end().await;
}

#[tokio::test]
async fn coverage_is_told_by_language_and_area_and_for_every_city() {
    let town = demonstration().await;
    let mut officer = town.officer("jelgava").await;
    let whole = officer.get(&format!("{COVERAGE}?in=en")).await;
    whole.is(200);
    assert_eq!(row(&whole, "Health")[2], "100%");
    let less = officer.get(&format!("{COVERAGE}?in=nb")).await;
    assert_eq!(row(&less, "Health")[2], "0%");
    officer.get(&format!("{COVERAGE}?in=;drop")).await.is(200);
    let all = town.reader().get("/coverage").await;
    let jelgava = row(all.is(200), "Jelgava");
    assert!(
        jelgava[0].parse::<u32>().unwrap() > 5 && jelgava[1].parse::<u32>().unwrap() > 10,
        "{jelgava:?}"
    );
    town.reader().get("/coverage?from=zzz").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn what_readers_did_not_find_is_suggested_as_a_need_until_it_is_stated() {
    let town = demonstration().await;
    let mut reader = town.reader().reading("lv");
    let note =
        [("comment", "Nevar atrast psihologu"), ("verdict", "missing"), ("page", "/services")];
    reader.post(SEND, &note).await.is(303);
    reader.post(SEND, &note).await.is(303);
    let mut officer = town.officer("jelgava").await;
    let needs = officer.get("/cities/jelgava/needs").await;
    needs.is(200).says("Readers did not find:").says("(2 notes)");
    assert_eq!(row(&officer.get(COVERAGE).await, "Peace of mind")[4], "2");
    let document = scraper::Html::parse_document(&needs.text);
    let form = scraper::Selector::parse("a[href*='new?topic=mental-health']").unwrap();
    let form = document.select(&form).next().unwrap().attr("href").unwrap().to_owned();
    let filled = officer.get(&form).await;
    assert_eq!(
        (filled.value("topic").as_str(), filled.value("degree").as_str()),
        ("mental-health", "10")
    );
    assert_eq!(filled.value("source_name"), "What readers say");
    assert!(filled.value("says").starts_with("Newcomers look for this and do not find it: "));
    let stated = [
        ("says", "There is no psychologist."),
        ("topic", "mental-health"),
        ("degree", "40"),
        ("state", "public"),
    ];
    officer.post("/cities/jelgava/needs/new", &stated).await.is(303);
    assert!(!officer.get("/cities/jelgava/needs").await.words().contains("Readers did not find"));
    town.end().await;
}

#[tokio::test]
async fn a_city_without_services_has_nothing_covered() {
    let town = town_with(&[isopolity::demo::Step::Networks]).await;
    let mut officer = town.officer("jelgava").await;
    let page = officer.get(COVERAGE).await;
    assert_eq!(row(page.is(200), "Health")[..2], ["None", "0"]);
    town.reader().get("/coverage").await.is(200);
    town.end().await;
}
