//! Pages that are ready: sent at once, packed once, and the same as by the long way.

use std::num::NonZeroU32;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use isopolity::demo;
use isopolity::web::limit::Limits;
use tower::ServiceExt;

use super::SERVICES;
use crate::support::{Town, town_with, town_within};

const PAGES: [&str; 4] = [
    "/welcome/jelgava/en",
    "/welcome/jelgava/ar/services",
    "/welcome/jelgava/lv/services/language-cafe",
    "/welcome/jelgava/en/words",
];

async fn get(
    town: &Town,
    path: &str,
    headers: &[(&'static str, &str)],
) -> (StatusCode, HeaderMap, Bytes) {
    let request = headers
        .iter()
        .fold(Request::get(path).header("host", "localhost"), |r, h| r.header(h.0, h.1));
    let router = isopolity::routes::router(town.app.clone());
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, axum::body::to_bytes(body, 1 << 24).await.unwrap())
}

#[tokio::test]
async fn a_page_that_is_ready_is_the_page_that_was_made() {
    let town = town_with(SERVICES).await;
    let packings =
        [("gzip", Some("gzip")), ("br, gzip", Some("br")), ("gzip;q=0", None), ("identity", None)];
    for (path, (packing, expected)) in PAGES.iter().zip(packings) {
        let asked = [("accept-encoding", packing)];
        let (made, ready) = (get(&town, path, &asked).await, get(&town, path, &asked).await);
        assert_eq!(made.0, 200, "{path}");
        let sorted = |headers: &HeaderMap| {
            let mut all: Vec<_> = headers
                .iter()
                .map(|(n, v)| (n.to_string(), v.to_str().unwrap().to_owned()))
                .collect();
            all.retain(|(name, _)| name != "content-length");
            all.sort();
            all
        };
        assert_eq!(sorted(&made.1), sorted(&ready.1), "{path}");
        assert_eq!((made.0, &made.2), (ready.0, &ready.2), "{path}");
        assert!(ready.1.contains_key("content-security-policy"));
        assert_eq!(ready.1["vary"], "accept-encoding");
        let packed = ready.1.get("content-encoding").map(|v| v.to_str().unwrap());
        assert_eq!(packed, expected, "{packing}");
        assert!(!ready.1.contains_key("set-cookie"));
    }
    town.end().await;
}

#[tokio::test]
async fn a_page_that_is_ready_is_known_by_its_mark_before_it_is_packed() {
    let town = town_with(SERVICES).await;
    let path = "/welcome/jelgava/en/services";
    let (_, headers, _) = get(&town, path, &[]).await;
    let tag = headers["etag"].to_str().unwrap();
    let asked = [("if-none-match", tag), ("accept-encoding", "gzip")];
    let (status, again, body) = get(&town, path, &asked).await;
    assert_eq!((status.as_u16(), body.len(), &again["etag"]), (304, 0, &headers["etag"]));
    assert!(again.contains_key("content-security-policy"));
    town.end().await;
}

#[tokio::test]
async fn newcomers_pages_are_read_without_the_database() {
    let town = town_with(SERVICES).await;
    town.app.store.close().await;
    for path in PAGES.into_iter().chain(["/welcome/jelgava/en/services?q=doctor&free=1"]) {
        for _ in 0..2 {
            assert_eq!(get(&town, path, &[]).await.0, 200, "{path}");
        }
    }
    town.end().await;
}

#[tokio::test]
async fn what_is_sought_is_never_ready() {
    let town = town_with(SERVICES).await;
    let shelf = town.app.shelf.load();
    let city = shelf.city(&measure::Key::parse("jelgava").unwrap()).unwrap();
    get(&town, "/welcome/jelgava/en/services?q=doctor", &[]).await;
    get(&town, "/welcome/jelgava/en/services?area=health", &[]).await;
    for name in ["en/services?q=doctor", "en/services", "en/services?area=health"] {
        assert!(city.kept(name, town.app.now()).is_none(), "{name}");
    }
    get(&town, "/welcome/jelgava/en/services", &[]).await;
    assert!(city.kept("en/services", town.app.now()).is_some());
    town.end().await;
}

#[tokio::test]
async fn pages_that_are_ready_count_toward_what_a_reader_may_ask() {
    let town = town_within(Limits::new(NonZeroU32::MIN, NonZeroU32::MIN)).await;
    for step in SERVICES {
        demo::take(&town.app, *step).await.unwrap();
    }
    isopolity::directory::fill_shelf(&town.app).await.unwrap();
    let mut answers = Vec::new();
    while answers.len() < 100 && answers.last() != Some(&429) {
        answers.push(get(&town, "/welcome/jelgava/en", &[]).await.0.as_u16());
    }
    assert_eq!((answers.first(), answers.last()), (Some(&200), Some(&429)));
    town.end().await;
}
