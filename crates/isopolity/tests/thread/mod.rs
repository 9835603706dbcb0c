//! `/thread/{kind}/{key}`: what comes before and after a thing, however much there is.

use isopolity::store::change::Author;
use isopolity::thread::{self, Kind, MOST, Thing};

use crate::support::{Town, town};

/// Joins things, whether or not they are there.
async fn join(town: &Town, links: &[(Thing, Thing)]) {
    let mut change = town.app.change(Author::program()).await.unwrap();
    for (from, to) in links {
        thread::join(&mut change, from, to, Some(&crate::support::key("riga"))).await.unwrap();
    }
    change.note("join", ("link", "x"), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
}

fn need(n: usize) -> Thing {
    Thing::new(Kind::Need, format!("riga.need-{n:03}"))
}

#[tokio::test]
async fn a_crowded_station_takes_no_place_from_another_and_says_that_there_is_more() {
    let town = town().await;
    let figure = Thing::new(Kind::Evidence, "employment-rate@LV");
    let action = Thing::new(Kind::Action, "riga.2026.one");
    let service = Thing::new(Kind::Service, "riga.advice");
    let outcome = Thing::new(Kind::Outcome, "riga.2026.one");
    let mut links: Vec<_> = (0..300).map(|n| (figure.clone(), need(n))).collect();
    links.extend((0..300).map(|n| (need(n), action.clone())));
    links.extend([(action.clone(), service.clone()), (service, outcome)]);
    join(&town, &links).await;
    let chain = thread::chain(&town.app, &figure).await.unwrap();
    assert_eq!(chain.at(Kind::Need).count(), MOST);
    assert_eq!(chain.at(Kind::Action).collect::<Vec<_>>(), ["riga.2026.one"]);
    assert_eq!(chain.at(Kind::Service).collect::<Vec<_>>(), ["riga.advice"]);
    assert_eq!(chain.at(Kind::Outcome).collect::<Vec<_>>(), ["riga.2026.one"]);
    assert_eq!(chain.more, [Kind::Need].into());
    // From the other end, and from the middle, what is before takes nothing from what is after.
    let back = thread::chain(&town.app, &action).await.unwrap();
    assert_eq!((back.at(Kind::Need).count(), back.at(Kind::Evidence).count()), (MOST, 1));
    assert_eq!(back.at(Kind::Outcome).count(), 1);
    let things = thread::of_city(&town.app, &crate::support::key("riga")).await.unwrap();
    let at = |kind| things.iter().filter(|t| t.kind == kind).count();
    assert_eq!((at(Kind::Need), at(Kind::Outcome), at(Kind::Evidence)), (MOST, 1, 1));
    town.end().await;
}

#[tokio::test]
async fn the_nearest_things_are_shown_first_and_a_ring_ends() {
    let town = town().await;
    let figure = Thing::new(Kind::Evidence, "employment-rate@LV");
    let assessment = Thing::new(Kind::Assessment, "riga.2026");
    let near = Thing::new(Kind::Need, "riga.zzz");
    let mut links: Vec<_> = (0..60).map(|n| (assessment.clone(), need(n))).collect();
    links.extend([(figure.clone(), assessment), (figure.clone(), near.clone())]);
    links.extend([(need(1), need(2)), (need(2), need(1))]);
    join(&town, &links).await;
    let chain = thread::chain(&town.app, &figure).await.unwrap();
    assert!(chain.at(Kind::Need).any(|key| *key == near.key), "the nearest is among them");
    assert_eq!(chain.at(Kind::Need).count(), MOST);
    town.end().await;
}

#[tokio::test]
async fn the_page_says_where_there_is_more_than_it_shows() {
    use isopolity::demo::Step;
    let town = crate::support::town_with(&[Step::Networks]).await;
    let mut officer = town.officer("riga").await;
    officer
        .post(
            "/cities/riga/plans/new",
            &[("key", "p"), ("title", "P"), ("from", "2026"), ("to", "2027")],
        )
        .await
        .is(303);
    officer.post("/cities/riga/plans/p/actions/new", &[("title", "One")]).await.is(303);
    let action = Thing::new(Kind::Action, "riga.p.one");
    let page = "/thread/action/riga.p.one";
    assert!(!officer.get(page).await.is(200).words().contains("and more"));
    join(&town, &(0..50).map(|n| (need(n), action.clone())).collect::<Vec<_>>()).await;
    officer.get(page).await.is(200).says("and more");
    town.end().await;
}
