//! What all pages share: headers, languages, refusals, files.

mod server;

use crate::support::{town, town_within};

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect() {
    let town = town().await;
    for path in ["/", "/nothing", "/health", "/.well-known/security.txt"] {
        let seen = town.reader().get(path).await;
        let policy = seen.headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        assert_eq!(seen.headers["x-content-type-options"], "nosniff");
    }
    town.end().await;
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    use tower::ServiceExt;
    let town = town().await;
    let router = isopolity::routes::router(town.app.clone());
    let request = axum::http::Request::post("/sign-in")
        .header("host", "localhost")
        .header("origin", "https://evil.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept-language", "lv")
        .body(axum::body::Body::from("email=a&password=b"))
        .unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 403);
    let page = page(answer).await;
    assert!(
        page.contains("<html lang=\"lv\"") && page.contains("Tas nav sūtīts no mūsu lapām"),
        "{page}"
    );
    town.end().await;
}

async fn page(answer: axum::response::Response) -> String {
    let bytes = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn odd_bytes_in_an_address_are_refused_in_words() {
    let town = town().await;
    town.reader().reading("sv").get("/bodies/%FF").await.is(400).says("gick inte att förstå");
    town.reader().get("/bodies/No-Key").await.is(400).says("could not be understood");
    town.end().await;
}

#[tokio::test]
async fn a_method_that_is_not_there_is_refused_in_words() {
    let town = town().await;
    town.reader().post("/", &[]).await.is(405).says("could not be understood");
    town.end().await;
}

#[tokio::test]
async fn one_request_too_many_is_refused_in_words() {
    let (many, one) = (std::num::NonZeroU32::new(1_000), std::num::NonZeroU32::MIN);
    let town = town_within(isopolity::web::limit::Limits::new(many.unwrap(), one)).await;
    let mut reader = town.reader().reading("fr");
    reader.post("/sign-in", &[]).await.is(422);
    reader.post("/sign-in", &[]).await.is(429).says("Un instant");
    reader.get("/").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_panic_becomes_a_page_with_its_number() {
    use tower::ServiceExt;
    async fn panics() {
        panic!("a mistake of the program");
    }
    let town = town().await;
    let routes = axum::Router::new().route("/", axum::routing::get(panics));
    let router = isopolity::routes::framed(&town.app, routes).with_state(town.app.clone());
    let request = axum::http::Request::get("/").body(axum::body::Body::empty()).unwrap();
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.status(), 500);
    let page = page(answer).await;
    assert!(page.contains("Tell them this number") && !page.contains("a mistake"), "{page}");
    town.end().await;
}

#[tokio::test]
async fn a_page_for_one_person_is_not_kept_for_the_next() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    assert_eq!(keeper.get("/people").await.headers["cache-control"], "no-store");
    assert_eq!(town.reader().get("/").await.headers["cache-control"], "private, no-cache");
    let gone = keeper.post("/sign-out", &[]).await;
    assert_eq!(gone.headers["clear-site-data"], "\"cache\"");
    town.end().await;
}

#[tokio::test]
async fn the_language_is_the_address_s_then_the_cookie_s_then_the_browser_s() {
    let town = town().await;
    let mut reader = town.reader().reading("sv");
    assert!(reader.get("/").await.text.contains("<html lang=\"sv\" dir=\"ltr\">"));
    assert!(reader.get("/?lang=ar").await.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(
        reader.get("/cities").await.text.contains("<html lang=\"ar\""),
        "the choice was not kept"
    );
    assert!(
        reader.get("/nothing").await.text.contains("<html lang=\"ar\""),
        "a refusal speaks another language"
    );
    town.end().await;
}

#[tokio::test]
async fn files_are_kept_for_ever_and_only_under_their_mark() {
    let town = town().await;
    let mut reader = town.reader();
    let style = isopolity::home::stylesheet_address();
    let seen = reader.get(&style).await;
    assert_eq!(seen.is(200).headers["cache-control"], "public, max-age=31536000, immutable");
    assert!(seen.bytes.len() <= 30 * 1024, "the stylesheet has {} bytes", seen.bytes.len());
    reader.get("/assets/wrong/isopolity.css").await.is(404);
    let icon = reader.get("/favicon.ico").await.is(307).location().to_owned();
    assert_eq!(reader.get(&icon).await.is(200).headers["content-type"], "image/svg+xml");
    town.end().await;
}

#[tokio::test]
async fn the_security_file_is_valid_for_months() {
    let town = town().await;
    let seen = town.reader().get("/.well-known/security.txt").await;
    assert!(seen.text.contains("Contact: http://localhost/security"), "{}", seen.text);
    assert!(seen.text.contains("Expires: 2027-05"), "{}", seen.text);
    town.end().await;
}

#[tokio::test]
async fn a_request_too_large_is_refused_in_words() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let large = "x".repeat(isopolity::routes::LARGEST_FORM + 1);
    keeper.post("/people", &[("name", &large)]).await.is(413).says("too much at once");
    let at_the_door = "x".repeat(16 * 1024);
    for path in ["/sign-in", "/invitations/nothing"] {
        town.reader().post(path, &[("email", &at_the_door)]).await.is(413);
    }
    let file = vec![b'x'; isopolity::routes::LARGEST_FORM * 2];
    keeper.upload("/evidence/load", &[], ("file", &file)).await.is(422);
    let file = vec![b'x'; isopolity::routes::LARGEST_FILE + 1];
    keeper.upload("/evidence/load", &[], ("file", &file)).await.is(413);
    town.end().await;
}

#[tokio::test]
async fn what_anybody_may_send_comes_back_cut() {
    let town = town().await;
    let long = "x".repeat(2_000);
    let seen = town.reader().post("/sign-in", &[("email", &long), ("to", &long)]).await;
    seen.is(422);
    assert_eq!(seen.value("email").len(), 200);
    assert_eq!(seen.value("to").len(), 500);
    town.end().await;
}
