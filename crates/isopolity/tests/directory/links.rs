//! `/cities/{city}/directory/links`: web addresses that no longer answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};

use axum::Router;
use axum::http::{Method, StatusCode};
use axum::response::Redirect;
use axum::routing::{any, get};
use isopolity::links;
use isopolity::outside::{Asking, Rules};
use isopolity::translation::Engine;

use super::SERVICES;
use crate::support::servers::Authority;
use crate::support::{Town, key, town_with};

const PAGE: &str = "/cities/jelgava/directory/links";
const BRIDGE: &str = "https://bridge.example.org/exchange";

/// A server whose answers a test chooses.
#[derive(Clone, Default)]
struct Site {
    answer: Arc<AtomicU16>,
    asked: Arc<AtomicUsize>,
}

impl Site {
    fn answers(&self, status: u16) {
        self.answer.store(status, Ordering::Relaxed);
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    fn router(&self) -> Router {
        let site = self.clone();
        // Nothing is told to who wants the head alone, as at some servers.
        let page = any(move |method: Method| async move {
            site.asked.fetch_add(1, Ordering::Relaxed);
            match method {
                Method::HEAD => StatusCode::METHOD_NOT_ALLOWED,
                _ => StatusCode::from_u16(site.answer.load(Ordering::Relaxed)).unwrap(),
            }
        });
        let moved = get(|| async { Redirect::permanent("/new") });
        Router::new().route("/exchange", page).route("/old", moved).fallback(|| async { "hello" })
    }
}

/// Jelgava's directory, with servers behind its web addresses; the one of the exchange is the site.
async fn town_with_sites() -> (Town, Site) {
    let site = Site::default();
    site.answers(200);
    let known = Authority::new("Known");
    let bridge = known.serve("bridge.example.org", 2099, site.router()).await;
    let desk = known.serve("desk.example.org", 2099, site.router()).await;
    let names = [("bridge.example.org", bridge), ("desk.example.org", desk)];
    let town = town_with(SERVICES).await.asking(known.rules(&names), Engine::None).await;
    // The ready-made pages lead to a server of others.
    town.tamper("delete from entry where kind = 'page'").await;
    (town, site)
}

async fn look(town: &Town) {
    links::gather(&town.app).await.unwrap();
    links::look(&town.app).await.unwrap();
}

#[tokio::test]
async fn an_address_is_broken_after_two_days_and_well_again_when_it_answers() {
    let (town, site) = town_with_sites().await;
    let mut officer = town.officer("jelgava").await;
    officer.get(PAGE).await.is(200).says("Not looked at yet (3)");
    look(&town).await;
    officer.get(PAGE).await.says("Answer as they should (3)").says("A page is there.");
    let asked = site.asked();
    look(&town).await;
    assert_eq!(site.asked(), asked, "it was asked again at once");
    assert_eq!(links::count_broken(&town.app, &key("jelgava")).await.unwrap(), 0);

    site.answers(404);
    town.pass(24 * 8);
    look(&town).await;
    let page = officer.get(PAGE).await;
    page.says("Failed once (1)").says("There is no such page any more (404).").says(BRIDGE);
    officer.get("/cities/jelgava/directory").await.is(200);
    town.pass(2);
    officer.post(PAGE, &[("address", BRIDGE)]).await.is(303);
    officer.get(PAGE).await.says("Failed once (1)");
    town.pass(31);
    look(&town).await;
    officer.get(PAGE).await.says("No longer answer (1)");
    officer.get("/cities/jelgava/directory").await.says("1 web address no longer answers.");
    let mut arabic = town.officer("jelgava").await.reading("ar");
    arabic.get("/cities/jelgava/directory").await.says("عنوان ويب واحد لم يعد يجيب.");

    site.answers(200);
    town.pass(31);
    look(&town).await;
    officer.get(PAGE).await.says("Answer as they should (3)");
    assert!(isopolity::links::findings(&town.app).await.unwrap().is_empty());
    town.end().await;
}

#[tokio::test]
async fn an_answer_that_tells_nothing_is_not_called_broken() {
    let (town, site) = town_with_sites().await;
    site.answers(403);
    for _ in 0..2 {
        look(&town).await;
        town.pass(24 * 8);
    }
    let mut officer = town.officer("jelgava").await;
    officer.get(PAGE).await.says("Cannot be told (1)").says("lets no programs in (403)");
    // Two look at once, or one presses again and again: the server is asked once.
    let before = site.asked();
    for _ in 0..3 {
        officer.post(PAGE, &[("address", BRIDGE)]).await.is(303);
    }
    assert_eq!(site.asked(), before + 2, "by HEAD and by GET");
    officer.post(PAGE, &[("address", "https://elsewhere.example.org/")]).await.is(404);
    officer.post(PAGE, &[("act", "all")]).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn two_nodes_do_not_ask_twice() {
    let (town, site) = town_with_sites().await;
    links::gather(&town.app).await.unwrap();
    let (one, two) = tokio::join!(links::look(&town.app), links::look(&town.app));
    one.and(two).unwrap();
    assert_eq!(site.asked(), 2, "by HEAD and by GET, once");
    town.end().await;
}

#[tokio::test]
async fn an_address_is_replaced_everywhere_with_a_line_in_the_journal() {
    let (town, site) = town_with_sites().await;
    site.answers(404);
    let mut officer = town.officer("jelgava").await;
    let form = format!("{PAGE}/replace");
    let asking = format!("{form}?address=https%3A%2F%2Fbridge.example.org%2Fexchange");
    let page = officer.get(&asking).await;
    assert_eq!(page.is(200).value("new_address"), BRIDGE);
    let refused = officer.post(&form, &[("address", BRIDGE), ("new_address", "http://b")]).await;
    refused.is(422).says("no web address");
    assert_eq!(refused.value("new_address"), "http://b");
    let new = "https://bridge.example.org/old";
    officer.post(&form, &[("address", BRIDGE), ("new_address", new)]).await.is(303);
    let page = officer.get(PAGE).await;
    page.says(new).says("It leads on for good to:").says("https://bridge.example.org/new");
    assert!(!page.text.contains(BRIDGE));
    let directory = officer.get("/cities/jelgava/directory/file.json").await;
    assert!(directory.text.contains(new) && !directory.text.contains(BRIDGE));
    let journal = town.keeper().await.get("/journal").await;
    assert!(
        journal.is(200).text.contains(BRIDGE) && journal.text.contains(new),
        "before and after"
    );
    // It stands nowhere any more.
    assert_eq!(officer.get(&asking).await.is(303).location(), PAGE);
    let again = officer.post(&form, &[("address", BRIDGE), ("new_address", new)]).await;
    assert_eq!(again.is(303).location(), format!("{PAGE}?done=changed-meanwhile"));
    town.end().await;
}

#[tokio::test]
async fn nothing_is_asked_when_the_operator_switched_it_off_or_an_address_leads_inside() {
    let (town, site) = town_with_sites().await;
    let town = town.asking(Rules::default(), Engine::None).await;
    let mut officer = town.officer("jelgava").await;
    officer.get(PAGE).await.is(200).says("switched requests to other servers off");
    officer.post(PAGE, &[("address", BRIDGE)]).await.is(303);
    officer.post(PAGE, &[("act", "all")]).await.is(303);
    look(&town).await;
    assert_eq!(site.asked(), 0);
    let names = [("bridge.example.org", "127.0.0.1:9".parse().unwrap())];
    let inward = Rules { named: Default::default(), ..Authority::new("Known").rules(&names) };
    assert_eq!(inward.asking, Asking::On);
    let town = town.asking(inward, Engine::None).await;
    town.pass(24);
    let mut officer = town.officer("jelgava").await;
    officer.post(PAGE, &[("address", BRIDGE)]).await.is(303);
    officer.get(PAGE).await.says("It leads into a private network, which is not asked.");
    // A board reads along; nobody else's officer does.
    town.officer("riga").await.get(PAGE).await.is(403);
    town.reader().get(PAGE).await.is(401);
    let board = isopolity::access::Scope::City(key("jelgava"));
    let mut board = town.signed_in(isopolity::access::Role::Board, board).await;
    let page = board.get(PAGE).await;
    assert!(!page.is(200).text.contains("Replace everywhere"));
    board.post(PAGE, &[("act", "all")]).await.is(403);
    town.end().await;
}
