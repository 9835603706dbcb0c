//! A city as the Integreat app asks for it.

use axum::body::Body;
use axum::http::Request;
use isopolity::access::{Role, Scope};
use serde_json::Value;
use tower::ServiceExt;

use super::{SERVICES, get};
use crate::support::{Town, key, town_with};

const EN: &str = "/api/v3/jelgava/en";

#[tokio::test]
async fn a_region_has_what_the_app_needs_and_old_addresses_lead_there_too() {
    let town = town_with(SERVICES).await;
    let all = get(&town, "/api/v3/regions/").await.is(200);
    assert_eq!(all.header("access-control-allow-origin"), "*");
    let regions = all.json();
    let jelgava = regions
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["path"].as_str().unwrap().contains("jelgava"));
    let jelgava = jelgava.unwrap();
    assert_eq!(jelgava["live"], true);
    assert!(jelgava["bounding_box"].as_array().unwrap().len() == 2);
    for path in [
        "/api/v3/regions/jelgava/",
        "/api/v3/regions/jelgava",
        "/wp-json/extensions/v3/sites/jelgava/",
    ] {
        assert_eq!(get(&town, path).await.is(200).json(), *jelgava, "{path}");
    }
    let codes: Vec<_> = jelgava["languages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| l["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"en") && codes.contains(&"lv"));
    get(&town, "/api/v3/regions/nowhere/").await.is(404);
    assert_eq!(
        get(&town, "/api/v3/jelgava/xx/pages/").await.is(404).json()["error"],
        "No language matches the given query."
    );
    town.end().await;
}

#[tokio::test]
async fn the_tree_of_pages_is_walked_as_the_app_walks_it() {
    let town = town_with(SERVICES).await;
    let pages = get(&town, &format!("{EN}/pages/")).await.is(200).json();
    let old = get(&town, "/jelgava/en/wp-json/extensions/v3/pages/").await.is(200).json();
    assert_eq!(pages, old);
    let roots = get(&town, &format!("{EN}/children/")).await.is(200).json();
    assert!(!roots.as_array().unwrap().is_empty());
    for root in roots.as_array().unwrap() {
        assert_eq!(root["parent"]["id"], 0);
        let path = root["path"].as_str().unwrap();
        let under = get(&town, &format!("{EN}/children/?depth=2&url={path}")).await.is(200).json();
        assert_eq!(under[0]["path"], path, "the page itself comes first");
    }
    for page in pages.as_array().unwrap() {
        let path = page["path"].as_str().unwrap();
        let one = get(&town, &format!("{EN}/page/?url={path}")).await.is(200).json();
        assert_eq!(one["id"], page["id"]);
        get(&town, &format!("{EN}/parents/?url={path}")).await.is(200);
    }
    get(&town, &format!("{EN}/page/")).await.is(400);
    get(&town, &format!("{EN}/page/?url=/jelgava/en/none/")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn events_places_news_and_the_imprint_are_there() {
    let town = town_with(SERVICES).await;
    for path in [
        "events/?combine_recurring=True",
        "events/",
        "locations/?on_map=1",
        "location-categories/",
        "news",
    ] {
        let all = get(&town, &format!("{EN}/{path}")).await.is(200).json();
        assert!(all.is_array(), "{path}");
    }
    let places = get(&town, &format!("{EN}/locations/?on_map=1")).await.json();
    assert!(places.as_array().unwrap().iter().all(|p| p.get("organization").is_some()));
    let news = get(&town, &format!("{EN}/news")).await.json();
    for one in news.as_array().unwrap() {
        let id = one["id"].as_str().unwrap();
        assert_eq!(get(&town, &format!("{EN}/news/{id}")).await.is(200).json()["id"], id);
    }
    assert!(get(&town, &format!("{EN}/imprint/")).await.is(200).json()["content"].is_string());
    let pdf = get(&town, "/jelgava/en/wp-json/ig-mpdf/v1/pdf").await.is(307);
    assert_eq!(pdf.header("location"), "/welcome/jelgava/en/guide.pdf");
    get(&town, &format!("{EN}/chat/device/")).await.is(503);
    town.end().await;
}

/// Sends feedback as the app does, from a page of somebody else's.
async fn say(town: &Town, kind: &str, fields: &[(&str, &str)]) -> (u16, Value) {
    let mut body = String::new();
    for (name, value) in fields {
        body +=
            &format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--x--\r\n";
    let request = Request::post(format!("{EN}/feedback/{kind}"))
        .header("host", "localhost")
        .header("origin", "https://app.example.org")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "multipart/form-data; boundary=x");
    let router = isopolity::routes::router(town.app.clone());
    let response = router.oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
    let status = response.status().as_u16();
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, serde_json::from_slice(&bytes).unwrap())
}

#[tokio::test]
async fn what_a_reader_says_reaches_the_city_without_her_address() {
    let town = town_with(SERVICES).await;
    let words = "The hours are wrong    Kontaktadresse: amina@example.org";
    let (status, said) =
        say(&town, "search/", &[("query", "doctor"), ("rating", "down"), ("comment", words)]).await;
    assert_eq!((status, said["success"].is_string()), (201, true));
    assert_eq!(
        say(&town, "categories", &[("rating", "sideways")]).await.1["error"],
        "Invalid rating."
    );
    assert_eq!(say(&town, "categories/", &[]).await.0, 400);
    assert_eq!(say(&town, "page/", &[("rating", "up"), ("slug", "nothing")]).await.0, 404);
    let mut officer = town.signed_in(Role::Officer, Scope::City(key("jelgava"))).await;
    let inbox = officer.get("/cities/jelgava/feedback").await;
    inbox.is(200).says("The hours are wrong").says("doctor");
    assert!(!inbox.words().contains("amina"), "an address of hers was kept");
    town.end().await;
}
