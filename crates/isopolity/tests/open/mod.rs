//! `/open`: what other programs read.

mod calendar;
mod changes;
mod cpsv;
mod hsds;
mod integreat;
mod statistics;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use isopolity::demo::Step;
use serde_json::Value;
use tower::ServiceExt;

use crate::support::Town;

const SERVICES: &[Step] = &[Step::Networks, Step::Directory];

/// What came back.
struct Answered {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
}

impl Answered {
    /// The body as JSON.
    fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body, which came with this status.
    fn is(self, status: u16) -> Self {
        let text = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status, status, "{text}");
        self
    }
}

/// Asks with headers of the test's own.
async fn ask(town: &Town, method: &str, path: &str, headers: &[(&'static str, &str)]) -> Answered {
    let router = isopolity::routes::router(town.app.clone());
    let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 26).await.unwrap();
    Answered { status: parts.status, headers: parts.headers, bytes }
}

async fn get(town: &Town, path: &str) -> Answered {
    ask(town, "GET", path, &[]).await
}

/// Whether a route is that of a path: the same, or with a rest for what the path ends with. A slash at
/// the end changes nothing.
fn answers_for(route: &str, path: &str) -> bool {
    let (route, path) = (route.trim_end_matches('/'), path.trim_end_matches('/'));
    let rest = |begin: &str| path.strip_prefix(begin).filter(|rest| !rest.is_empty());
    match (route.strip_suffix("{*rest}"), route.strip_suffix("{rest}")) {
        (Some(begin), _) => rest(begin).is_some(),
        (None, Some(begin)) => rest(begin).is_some_and(|rest| !rest.contains('/')),
        (None, None) => route == path,
    }
}

#[tokio::test]
async fn every_address_is_described_and_every_example_of_the_documentation_answers() {
    use isopolity::open::{describe::operations, pages::EXAMPLES};
    let routes: std::collections::BTreeSet<_> =
        isopolity::routes::OPEN.iter().map(|(method, path)| (*method, *path)).collect();
    let mut untold = routes.clone();
    for (path, operation) in operations() {
        let is_of = |(method, route): &(&str, &str)| {
            *method == operation.method && answers_for(route, &path)
        };
        assert!(routes.iter().any(is_of), "{path} is described and not answered");
        untold.retain(|route| !is_of(route));
    }
    assert!(untold.is_empty(), "answered and not described: {untold:?}");
    let steps = [SERVICES, &[Step::Evidence]].concat();
    let town = crate::support::town_with(&steps).await;
    let page = town.reader().get("/open").await;
    page.is(200).says("Open Referral").says("Integreat");
    for one in EXAMPLES {
        let path = one.path.replace("{city}", "jelgava");
        page.says(&path);
        let answer = get(&town, &path).await.is(200);
        assert_eq!(answer.header("content-type"), one.kind, "{path}");
        assert!(!answer.bytes.is_empty(), "{path}");
    }
    for path in [
        "/open/openapi.json",
        "/open/jelgava/hsds/openapi.json",
        "/open/jelgava/hsds-uk/openapi.json",
    ] {
        let document = get(&town, path).await.is(200).json();
        assert_eq!(document["openapi"], "3.1.0");
        assert!(document["paths"].as_object().unwrap().len() > 8, "{path}");
    }
    town.end().await;
}

#[tokio::test]
async fn feeds_sitemaps_and_short_addresses_lead_to_pages() {
    let town = crate::support::town_with(SERVICES).await;
    let base = town.app.settings.base_url.clone();
    let index = get(&town, "/sitemap.xml").await.is(200);
    let text = String::from_utf8(index.bytes.to_vec()).unwrap();
    assert!(text.contains(&format!("{base}/open/jelgava/sitemap/1")), "{text}");
    let map = get(&town, "/open/jelgava/sitemap/1").await.is(200);
    let text = String::from_utf8(map.bytes.to_vec()).unwrap();
    assert!(text.contains(&format!("{base}/welcome/jelgava/en/services/language-cafe")));
    assert!(text.contains("hreflang=\"ar\"") && text.contains("x-default"));
    get(&town, "/open/jelgava/sitemap/2").await.is(404);
    get(&town, "/open/jelgava/sitemap/0").await.is(404);
    let robots = get(&town, "/robots.txt").await.is(200);
    assert!(String::from_utf8(robots.bytes.to_vec()).unwrap().contains("Sitemap: "));
    let feed = get(&town, "/open/jelgava/lv/news.atom").await.is(200);
    assert_eq!(feed.header("content-language"), "lv");
    let city = crate::support::key("jelgava");
    let key = crate::support::key("language-cafe");
    let short = isopolity::open::feeds::short_address(&city, directory::Sort::Service, &key);
    let to = ask(&town, "GET", &short, &[("accept-language", "lv")]).await.is(307);
    assert_eq!(to.header("location"), "/welcome/jelgava/lv/services/language-cafe");
    get(&town, "/s/00000000").await.is(404);
    let page = town.reader().get("/welcome/jelgava/en/services/language-cafe").await;
    let html = String::from_utf8(page.bytes.clone()).unwrap();
    assert!(
        html.contains(&short)
            && html.contains("application/ld+json")
            && html.contains("hreflang=\"lv\"")
            && html.contains("content=\"noindex\""),
        "it is an example, which nobody who seeks help shall find"
    );
    town.end().await;
}
