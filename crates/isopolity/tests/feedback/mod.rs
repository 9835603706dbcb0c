//! `/welcome/{city}/{lang}/feedback` and `/cities/{city}/feedback`: what readers say back.

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;

use crate::support::{Seen, key, town_with};

const SEND: &str = "/welcome/jelgava/lv/feedback";
const INBOX: &str = "/cities/jelgava/feedback";

/// The address of the first note on the page, as its form has it.
fn note(page: &Seen) -> String {
    let document = scraper::Html::parse_document(&page.text);
    let forms = scraper::Selector::parse("main form[method=post]").unwrap();
    let form = document.select(&forms).next().expect("a form for a note");
    form.attr("action").unwrap().to_owned()
}

/// The address of the form that makes a need of the first note.
fn need_link(page: &Seen) -> String {
    let document = scraper::Html::parse_document(&page.text);
    let links = scraper::Selector::parse("main a[href*='/needs/new']").unwrap();
    let link = document.select(&links).next().expect("a note can become a need");
    link.attr("href").unwrap().to_owned()
}

#[tokio::test]
async fn a_reader_says_what_is_missing_and_the_city_reads_it() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    let mut reader = town.reader().reading("lv");
    let page = reader.get("/welcome/jelgava/lv/services?q=zobārsts").await;
    page.is(200).says("Vai atradāt");
    let fields = [
        ("page", "/services"),
        ("sought", "zobārsts"),
        ("tell", "yes"),
        ("comment", "Vajag zobārstu bērnam"),
        ("verdict", "missing"),
    ];
    let sent = reader.post(SEND, &fields).await;
    assert_eq!(sent.is(303).location(), "/welcome/jelgava/lv/thanks");
    assert!(sent.headers.get("set-cookie").is_none());
    reader.get("/welcome/jelgava/lv/thanks").await.is(200).says("Paldies");

    let mut officer = town.officer("jelgava").await;
    officer.get("/cities/jelgava/directory").await.says("What readers say (1 new)");
    let inbox = officer.get(INBOX).await;
    inbox
        .is(200)
        .says("Did not find what was needed")
        .says("Vajag zobārstu bērnam")
        .says("zobārsts")
        .says("/welcome/jelgava/lv/services")
        .says("State it as a need");
    let need = officer.get(&need_link(&inbox)).await;
    need.is(200).says("Vajag zobārstu bērnam");
    assert_eq!(need.value("source_name"), "What readers say");
    officer.post(&note(&inbox), &[("act", "done")]).await.is(303);
    assert!(!officer.get(INBOX).await.words().contains("zobārstu"));
    let done = officer.get(&format!("{INBOX}?state=done")).await;
    done.says("Vajag zobārstu bērnam");
    officer.post(&note(&done), &[("act", "remove")]).await.is(303);
    assert!(!officer.get(&format!("{INBOX}?state=done")).await.words().contains("zobārstu"));
    // What is deleted is gone: the journal never had it.
    let journal = town.keeper().await.get("/journal").await;
    journal.says("Word from a reader");
    assert!(!journal.text.contains("zobārst"), "the journal keeps what a reader wrote");
    town.end().await;
}

#[tokio::test]
async fn what_was_looked_for_is_sent_only_when_the_reader_says_so_and_odd_notes_do_no_harm() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    let mut reader = town.reader();
    let silent =
        [("sought", "secret words"), ("page", "//elsewhere.example"), ("verdict", "found")];
    reader.post(SEND, &silent).await.is(303);
    let long = "<script>x</script>".repeat(200);
    reader.post(SEND, &[("comment", &long), ("verdict", "missing")]).await.is(303);
    reader.post(SEND, &[("verdict", "maybe")]).await.is(400);
    reader.post("/welcome/nowhere/en/feedback", &[("verdict", "found")]).await.is(404);
    let inbox = town.officer("jelgava").await.get(INBOX).await;
    assert!(!inbox.text.contains("secret words") && !inbox.text.contains("elsewhere"));
    assert!(!inbox.text.contains("<script>x"), "a note is markup");
    let comment = inbox.words().matches("<script>x</script>").count();
    assert!((50..60).contains(&comment), "cut at a thousand letters: {comment}");
    town.end().await;
}

#[tokio::test]
async fn only_the_city_reads_and_notes_are_forgotten_after_half_a_year() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    town.reader().post(SEND, &[("comment", "Old"), ("verdict", "found")]).await.is(303);
    town.officer("riga").await.get(INBOX).await.is(403);
    town.reader().get(INBOX).await.is(401);
    // A mentor and a network read a city's drafts, but not what readers sent to it.
    town.officer("schaerbeek").await.get(INBOX).await.is(403);
    let epi = Scope::Network(key("inclucities"));
    town.signed_in(Role::Secretariat, epi).await.get(INBOX).await.is(403);
    let mut board = town.signed_in(Role::Board, Scope::City(key("jelgava"))).await;
    let seen = board.get(INBOX).await;
    seen.is(200).says("Old");
    assert!(!seen.text.contains("Delete for good"), "a board reads along");
    town.pass(24 * 181);
    assert_eq!(isopolity::feedback::sweep(&town.app).await.unwrap(), 1);
    let inbox = town.officer("jelgava").await.get(INBOX).await;
    assert!(!inbox.words().contains("Old"));
    assert_eq!(isopolity::feedback::sweep(&town.app).await.unwrap(), 0);
    town.end().await;
}

#[tokio::test]
async fn a_note_without_words_does_not_wait_and_what_was_dealt_with_goes_at_once() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    for verdict in ["found", "missing", "found"] {
        town.reader().post(SEND, &[("verdict", verdict)]).await.is(303);
    }
    let mut officer = town.officer("jelgava").await;
    officer.get("/cities/jelgava/directory").await.says("What readers say (0 new)");
    let done = officer.get(&format!("{INBOX}?state=done")).await;
    done.says("Found what was needed").says("Delete everything that was dealt with");
    let all = format!("{INBOX}/all");
    officer.post(&all, &[("act", "remove-done")]).await.is(303);
    let empty = officer.get(&format!("{INBOX}?state=done")).await;
    empty.says("Nothing is waiting here");
    // Pressed twice, or by two at once: the second finds nothing to do.
    officer.post(&all, &[("act", "remove-done")]).await.is(303);
    officer.post(&format!("{INBOX}/nothing"), &[("act", "done")]).await.is(303);
    town.end().await;
}
