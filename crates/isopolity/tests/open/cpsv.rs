//! The catalogue of services for countries and the Union.

use super::{SERVICES, ask, get};
use crate::support::town_with;

#[tokio::test]
async fn one_graph_has_all_languages_in_two_notations() {
    let town = town_with(SERVICES).await;
    let turtle = get(&town, "/open/jelgava/cpsv-ap.ttl").await.is(200);
    assert_eq!(turtle.header("content-type"), "text/turtle; charset=utf-8");
    assert_eq!(turtle.header("content-language"), "");
    let text = String::from_utf8(turtle.bytes.to_vec()).unwrap();
    assert!(text.contains("@lv") && text.contains("@ar") && text.contains("PublicService"));
    let json = get(&town, "/open/jelgava/cpsv-ap.jsonld").await.is(200);
    assert_eq!(json.header("content-type"), "application/ld+json");
    assert!(json.json()["@context"].is_object());
    let packed = ask(&town, "GET", "/open/jelgava/cpsv-ap.ttl", &[("accept-encoding", "gzip")])
        .await
        .is(200);
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.bytes.len() * 3 < text.len());
    town.end().await;
}
