//! The translation engine: a LibreTranslate server, here one of the test's that speaks as its
//! documentation says.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use isopolity::outside::{Rules, Unreached};
use isopolity::translation::{self, Engine, Trouble};
use locale::Lang;
use serde_json::{Value, json};

use crate::support::servers::serve;
use crate::support::{Town, town};

/// How many questions the engine was asked.
type Asked = Arc<AtomicUsize>;

const TARGETS: [&str; 5] = ["en", "lv", "nb", "pt-BR", "zh-Hans"];

async fn languages(State(asked): State<Asked>) -> Json<Value> {
    asked.fetch_add(1, Ordering::Relaxed);
    let one = |code: &&str| json!({ "code": code, "name": "A language", "targets": TARGETS });
    Json(TARGETS.iter().map(one).collect())
}

/// Answers as the documentation says: an array for an array, and an error in words.
async fn translate(State(asked): State<Asked>, Json(order): Json<Value>) -> Response {
    asked.fetch_add(1, Ordering::Relaxed);
    let refuse = |status: u16, says: &str| {
        (StatusCode::from_u16(status).unwrap(), Json(json!({ "error": says }))).into_response()
    };
    let field = |name: &str| order.get(name).and_then(Value::as_str).unwrap_or_default();
    let target = field("target");
    if field("api_key") != "right" {
        return refuse(403, "Invalid API key");
    }
    let Some(texts) = order.get("q").and_then(Value::as_array) else {
        return refuse(400, "Invalid request: missing q parameter");
    };
    if field("source") != "en" || field("format") != "text" || !TARGETS.contains(&target) {
        return refuse(400, "xx is not supported");
    }
    let texts: Vec<&str> = texts.iter().map(|t| t.as_str().unwrap()).collect();
    let says = |what: &str| texts.contains(&what);
    match () {
        () if says("flood") => refuse(429, "Slowdown: 10 per 1 minute"),
        () if says("fault") => refuse(500, "Cannot translate text: out of memory"),
        () if says("few") => Json(json!({ "translatedText": [] })).into_response(),
        () if says("string") => Json(json!({ "translatedText": "string" })).into_response(),
        () if says("page") => "<html>no JSON</html>".into_response(),
        () if says("one by one") && texts.len() > 1 => {
            refuse(400, "Invalid request: request (2) exceeds text limit (1)")
        }
        () => {
            let into =
                |text: &&str| format!("{target}\u{7}: {}", text.to_lowercase().replace("zq2z", ""));
            Json(json!({ "translatedText": texts.iter().map(into).collect::<Vec<_>>() }))
                .into_response()
        }
    }
}

async fn engine() -> (String, Asked) {
    let asked = Asked::default();
    let router = Router::new()
        .route("/languages", get(languages))
        .route("/translate", post(translate))
        .with_state(asked.clone());
    (format!("http://{}/", serve(router).await), asked)
}

/// A town whose operator has set up an engine; nothing else outside is asked.
async fn town_at(address: &str, key: &str) -> Town {
    let engine = Engine::at(Some(address), Some(key)).unwrap();
    town().await.asking(Rules::default(), engine).await
}

const TO_LATVIAN: (Lang, Lang) = (Lang::EN, Lang::LV);

#[tokio::test]
async fn texts_are_translated_in_their_order_and_protected_words_stay() {
    let (address, asked) = engine().await;
    let town = town_at(&address, "right").await;
    let words = ["PMLP".to_owned(), "SIA Desk".to_owned()];
    let texts = ["Go to PMLP.", " — ", "one by one", "PMLP or SIA Desk?", ""];
    let done = translation::translate(&town.app, &texts, TO_LATVIAN, &words).await.unwrap();
    let said: Vec<_> = done.iter().map(|p| p.text.as_str()).collect();
    assert_eq!(said, ["lv: go to PMLP.", " — ", "lv: one by one", "lv: PMLP or ?", ""]);
    let lost: Vec<_> = done.iter().flat_map(|p| p.lost.clone()).collect();
    assert_eq!(lost, ["SIA Desk"]);
    let brazil = Lang::parse("pt-BR").unwrap();
    let done = translation::translate(&town.app, &["A"], (Lang::EN, brazil), &[]).await.unwrap();
    assert_eq!(done[0].text, "pt-BR: a");
    // Its languages were asked once; they are asked again after ten minutes.
    let before = asked.load(Ordering::Relaxed);
    assert!(translation::languages(&town.app).await.unwrap().translates(Lang::EN, Lang::LV));
    assert_eq!(asked.load(Ordering::Relaxed), before);
    town.pass(1);
    assert_eq!(translation::languages(&town.app).await.unwrap().count(), 5);
    assert_eq!(asked.load(Ordering::Relaxed), before + 1);
    let says = translation::report(&town.app).await.unwrap().unwrap();
    assert!(says.ends_with("answers: 5 languages"), "{says}");
    town.end().await;
}

#[tokio::test]
async fn whatever_goes_wrong_is_named() {
    let (address, asked) = engine().await;
    let town = town_at(&address, "right").await;
    let ask = async |text: &str| {
        translation::translate(&town.app, &[text], TO_LATVIAN, &[]).await.unwrap_err()
    };
    assert_eq!(ask("flood").await, Trouble::Busy);
    assert_eq!(ask("fault").await, Trouble::Failed("Cannot translate text: out of memory".into()));
    for garbled in ["few", "string", "page"] {
        assert_eq!(ask(garbled).await, Trouble::Garbled, "{garbled}");
    }
    let before = asked.load(Ordering::Relaxed);
    assert_eq!(ask(&"x".repeat(10_001)).await, Trouble::TooMuch);
    let pair = (Lang::EN, Lang::parse("ti").unwrap());
    let none = translation::translate(&town.app, &["A"], pair, &[]).await;
    assert_eq!(none, Err(Trouble::NoSuchPair));
    assert_eq!(asked.load(Ordering::Relaxed), before, "nothing was sent");
    town.end().await;

    let wrong = town_at(&address, "wrong").await;
    let denied = translation::translate(&wrong.app, &["A"], TO_LATVIAN, &[]).await;
    assert_eq!(denied, Err(Trouble::Denied("Invalid API key".into())));
    wrong.end().await;
    let gone = town_at("http://127.0.0.1:9", "right").await;
    let unreached = translation::translate(&gone.app, &["A"], TO_LATVIAN, &[]).await;
    assert_eq!(unreached, Err(Trouble::Unreached(Unreached::NoConnection)));
    assert!(translation::report(&gone.app).await.unwrap().is_err());
    gone.end().await;
    let none = crate::support::town().await;
    let nothing = translation::translate(&none.app, &["A"], TO_LATVIAN, &[]).await;
    assert_eq!(nothing, Err(Trouble::NoEngine));
    assert_eq!(translation::report(&none.app).await, None);
    none.end().await;
}

#[tokio::test]
async fn every_trouble_has_its_words() {
    let town = town().await;
    let all = [
        Trouble::NoEngine,
        Trouble::Unreached(Unreached::TooSlow),
        Trouble::NoSuchPair,
        Trouble::TooMuch,
        Trouble::Refused(String::new()),
        Trouble::Denied(String::new()),
        Trouble::Busy,
        Trouble::Failed(String::new()),
        Trouble::Garbled,
    ];
    let english = town.app.dictionary.of(Lang::EN).unwrap();
    for trouble in all {
        assert!(english.has(&format!("translation-trouble-{}", trouble.code())), "{trouble}");
    }
    town.end().await;
}

/// Against a LibreTranslate server, if one is there: its address in `ISOPOLITY_TEST_LIBRETRANSLATE`.
#[tokio::test]
async fn a_real_server_understands_us() {
    let Ok(address) = std::env::var("ISOPOLITY_TEST_LIBRETRANSLATE") else {
        eprintln!("ISOPOLITY_TEST_LIBRETRANSLATE names no server: nothing is asked");
        return;
    };
    let town = town_at(&address, "").await;
    let languages = translation::languages(&town.app).await.unwrap();
    let to = ["lv", "fr", "de", "es"].map(|tag| Lang::parse(tag).unwrap());
    let to = to.into_iter().find(|to| languages.translates(Lang::EN, *to)).expect("a language");
    let text = "You learn a language. ".repeat(30);
    let texts: Vec<&str> = std::iter::repeat_n(text.as_str(), 30).collect();
    let done = translation::translate(&town.app, &texts, (Lang::EN, to), &[]).await.unwrap();
    assert_eq!(done.len(), 30);
    assert!(done.iter().all(|p| !p.text.is_empty() && p.text != text));
    let words = ["PMLP".to_owned()];
    let done = translation::translate(&town.app, &["Go to PMLP."], (Lang::EN, to), &words).await;
    let done = done.unwrap();
    assert!(done[0].text.contains("PMLP") || done[0].lost == words, "{done:?}");
    town.end().await;
}
