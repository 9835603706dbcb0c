//! What all pages share: headers, languages, refusals, files.

use crate::support::town;

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
        .body(axum::body::Body::from("email=a&password=b"))
        .unwrap();
    assert_eq!(router.oneshot(request).await.unwrap().status(), 403);
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
    let large = "x".repeat(isopolity::routes::LARGEST + 1);
    keeper.post("/people", &[("name", &large)]).await.is(413).says("too much at once");
    town.end().await;
}
