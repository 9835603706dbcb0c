//! What newcomers take away: the guide and the sheets on paper, the code, and the map.

use std::process::Command;

use axum::body::Body;
use axum::http::{HeaderMap, Request};
use tower::ServiceExt;

use super::SERVICES;
use crate::support::{Town, town_with};

/// Status, headers and bytes of an address, asked by somebody who may have it already.
async fn fetch(town: &Town, path: &str, mark: &str) -> (u16, HeaderMap, Vec<u8>) {
    let router = isopolity::routes::router(town.app.clone());
    let request = Request::get(path)
        .header("host", "localhost")
        .header("accept-encoding", "gzip")
        .header("if-none-match", mark);
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 24).await.unwrap();
    (parts.status.as_u16(), parts.headers, bytes.to_vec())
}

/// The text of a document as poppler reads it; nothing where poppler is not installed.
fn text_of(town: &Town, pdf: &[u8]) -> Option<String> {
    let path = town.folder.path().join("read.pdf");
    std::fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(&path).arg("-").output();
    let Ok(output) = output else {
        println!("skipped: pdftotext not installed");
        return None;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = text.chars().filter(|c| !steers(*c)).collect();
    Some(kept.split_whitespace().collect::<Vec<_>>().join(" "))
}

const SHEET: &str = "/welcome/jelgava/en/services/legal-advice/sheet.pdf";

#[tokio::test]
async fn guide_and_sheet_are_documents_that_need_no_database_and_know_who_has_them() {
    let town = town_with(SERVICES).await;
    town.app.store.close().await;
    for (path, name) in [
        ("/welcome/jelgava/en/guide.pdf", "jelgava-en-example.pdf"),
        (SHEET, "jelgava-legal-advice-en-example.pdf"),
    ] {
        let (status, headers, bytes) = fetch(&town, path, "none").await;
        assert_eq!((status, &headers["content-type"]), (200, &"application/pdf".parse().unwrap()));
        assert!(bytes.starts_with(b"%PDF-"), "{path} is packed or no document");
        assert!(headers["content-disposition"].to_str().unwrap().contains(name), "{headers:?}");
        assert!(headers.get("set-cookie").is_none());
        let mark = headers["etag"].to_str().unwrap();
        let (status, again, body) = fetch(&town, path, mark).await;
        assert_eq!((status, body.len(), &again["etag"]), (304, 0, &headers["etag"]), "{path}");
    }
    for path in [
        "/welcome/jelgava/en/services/nothing/sheet.pdf",
        "/welcome/jelgava/en/services/x%20y/sheet.pdf",
        "/welcome/jelgava/zz/guide.pdf",
        "/welcome/nowhere/en/guide.pdf",
    ] {
        assert_eq!(fetch(&town, path, "none").await.0, 404, "{path}");
    }
    town.end().await;
}

#[tokio::test]
async fn a_sheet_says_everything_that_one_must_know_and_that_it_is_an_example() {
    let town = town_with(SERVICES).await;
    let (_, _, bytes) = fetch(&town, SHEET, "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        for words in [
            "Free legal advice",
            "Everybody.",
            "All letters from offices",
            "Nobody asks your name",
            "14:00–18:00",
            "Piemēra iela 1",
            "+371",
            "Valid until 31 January 2027",
            "made up as an example",
            "http://localhost/welcome/jelgava/en/services/legal-advice",
            "As of 24 November 2026",
            "112",
        ] {
            assert!(text.contains(words), "no {words} in {text}");
        }
        assert!(!text.contains("Open until"), "it is read at another time: {text}");
    }
    let (_, _, bytes) =
        fetch(&town, "/welcome/jelgava/en/services/work-advice/sheet.pdf", "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        assert!(text.contains("This was right until 31 October 2026"), "{text}");
    }
    town.end().await;
}

#[tokio::test]
async fn every_language_has_its_guide_and_none_has_a_letter_missing() {
    let town = town_with(SERVICES).await;
    for lang in town.app.dictionary.all_languages().collect::<Vec<_>>() {
        let path = format!("/welcome/jelgava/{lang}/guide.pdf");
        let (status, _, bytes) = fetch(&town, &path, "none").await;
        assert_eq!(status, 200, "{lang}");
        let Some(text) = text_of(&town, &bytes) else { continue };
        assert!(!text.contains('\u{fffd}'), "{lang}: {text}");
        let reader = isopolity::word::own_name(lang);
        for word in town.app.dictionary.say(lang, isopolity::word::WELCOME_GUIDE, &[]).split(' ') {
            assert!(text.contains(word), "{reader}: no {word} in {text}");
        }
    }
    town.end().await;
}

#[tokio::test]
async fn the_guide_holds_numbers_and_pages_with_what_their_links_lead_to() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let number = [
        ("lang", "en"),
        ("entry_title", "Helpline for children"),
        ("number", "116 111"),
        ("order", "1"),
        ("provenance", "published"),
    ];
    officer.post("/cities/jelgava/guide/number/new/publish", &number).await.is(303);
    let (status, _, bytes) = fetch(&town, "/welcome/jelgava/en/guide.pdf", "none").await;
    assert_eq!(status, 200);
    if let Some(text) = text_of(&town, &bytes) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let at = |what: &str| text.rfind(what).unwrap_or_else(|| panic!("no {what} in {text}"));
        let order =
            [at("Helpline for children"), at("First steps"), at("Children and young people")];
        assert!(order.is_sorted(), "{order:?} in {text}");
        assert!(text.contains("116 111"));
        assert!(
            text.contains("Red Cross and Red Crescent (https://familylinks.icrc.org/)"),
            "{text}"
        );
    }
    town.end().await;
}

#[tokio::test]
async fn the_guide_holds_desks_events_news_and_words_in_their_order() {
    let town = town_with(SERVICES).await;
    let (_, _, bytes) = fetch(&town, "/welcome/jelgava/en/guide.pdf", "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        let at = |what: &str| text.rfind(what).unwrap_or_else(|| panic!("no {what} in {text}"));
        let order = [
            at("Helpline for children"),
            at("Newcomer desk, ground floor"),
            at("Monday – Friday 09:00–17:00"),
            at("Your first days in Jelgava"),
            at("Tea and talk in Latvian"),
            at("Every week: Tuesday"),
            at("Tuesday, 1 December 2026 18:00–20:00"),
            at("Open day for newcomers"),
            at("All events http://localhost/welcome/jelgava/en/events"),
            at("A new language course begins in January"),
            at("All news http://localhost/welcome/jelgava/en/news"),
            at("Family doctor (example) – The doctor to whom you go first."),
            at("PMLP (example) – The office for residence permits"),
        ];
        assert!(order.is_sorted(), "{order:?} in {text}");
        assert!(!text.contains("29 December 2026"), "an exception: {text}");
    }
    town.end().await;
}

#[tokio::test]
async fn a_service_stands_once_and_its_other_areas_refer_to_its_page() {
    let town = town_with(SERVICES).await;
    let (_, _, bytes) = fetch(&town, "/welcome/jelgava/en/guide.pdf", "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        // Under "First steps", whole; under "Health", where it is sought too, in a line.
        let (_, line) = text.split_once("Health Doctor with an interpreter").unwrap();
        assert!(line.starts_with(" · First steps "), "{line}");
        let (_, page) = line.split_once("Page ").unwrap();
        assert!(page.starts_with("5 of "), "{line}");
        assert_eq!(text.matches("A family doctor for adults and children").count(), 1, "{text}");
    }
    town.end().await;
}

#[tokio::test]
async fn a_guide_says_of_a_text_that_it_is_in_another_language() {
    let town = town_with(SERVICES).await;
    let (_, _, bytes) = fetch(&town, "/welcome/jelgava/fa/guide.pdf", "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        assert!(text.contains("The doctor to whom you go first."), "{text}");
        for word in ["زبان", "انگلیسی"] {
            assert!(text.matches(word).count() > 12, "{word} is missing in {text}");
        }
    }
    let (_, _, bytes) = fetch(&town, "/welcome/jelgava/en/guide.pdf", "none").await;
    if let Some(text) = text_of(&town, &bytes) {
        assert!(!text.contains("in English"), "the reader's own: {text}");
    }
    town.end().await;
}

#[tokio::test]
async fn a_service_shows_its_address_as_a_code_and_pages_lead_to_paper() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    let page = reader.get("/welcome/jelgava/ar/services/language-cafe").await;
    page.is(200);
    assert!(page.text.contains("href=\"/welcome/jelgava/ar/services/language-cafe/sheet.pdf\""));
    assert!(page.text.contains("<details class=\"code\">"));
    page.says("http://localhost/welcome/jelgava/ar/services/language-cafe");
    assert!(page.bytes.len() < 50 * 1024, "{} bytes", page.bytes.len());
    let page = reader.get("/welcome/jelgava/lv").await;
    page.is(200).says("Drukāt vai saglabāt kā PDF");
    assert!(page.text.contains("href=\"/welcome/jelgava/lv/guide.pdf\""));
    town.end().await;
}

#[tokio::test]
async fn the_map_lists_every_place_and_draws_those_whose_address_is_open() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    reader.get("/welcome/jelgava/en/services").await.says("Places on the map");
    let page = reader.get("/welcome/jelgava/en/map").await;
    page.is(200).says("Places on the map").says("Free legal advice").says("made up as an example");
    assert!(page.text.contains("role=\"group\"") && page.text.contains("<a href=\"#place-"));
    assert!(page.bytes.len() < 50 * 1024, "{} bytes", page.bytes.len());
    // Every mark leads to a place of the list.
    let marks = page.text.split("<a href=\"#place-").skip(1);
    let mut count = 0;
    for mark in marks {
        let key = mark.split('"').next().unwrap();
        assert!(page.text.contains(&format!("id=\"place-{key}\"")), "{key}");
        count += 1;
    }
    assert!(count >= 1);
    let secret = "The address is told on the phone";
    if page.words().contains(secret) {
        page.says("Not on the map");
    }
    let page = reader.get("/welcome/jelgava/ar/map").await;
    page.is(200);
    let (status, headers, _) = fetch(&town, "/welcome/jelgava/ar/map", "none").await;
    assert_eq!(status, 200);
    let mark = headers["etag"].to_str().unwrap();
    assert_eq!(fetch(&town, "/welcome/jelgava/ar/map", mark).await.0, 304);
    town.end().await;
    let empty = crate::support::town().await;
    assert_eq!(fetch(&empty, "/welcome/jelgava/en/map", "none").await.0, 404);
    empty.end().await;
}
