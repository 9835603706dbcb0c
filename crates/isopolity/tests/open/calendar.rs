//! Events as calendars read them.

use super::{SERVICES, ask, get};
use crate::support::town_with;

#[tokio::test]
async fn all_events_are_a_calendar_and_each_is_one_of_its_own() {
    let town = town_with(SERVICES).await;
    let all = get(&town, "/open/jelgava/en/events.ics").await.is(200);
    assert_eq!(all.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(all.header("access-control-allow-origin"), "*");
    let text = String::from_utf8(all.bytes.to_vec()).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    let count = text.matches("BEGIN:VEVENT").count();
    assert!(count > 1, "{count}");
    let key = town
        .app
        .shelf
        .load()
        .city(&crate::support::key("jelgava"))
        .unwrap()
        .directory()
        .guide
        .iter()
        .find(|e| e.kind() == directory::guide::Kind::Event)
        .unwrap()
        .key()
        .clone();
    let one = get(&town, &format!("/open/jelgava/en/events/{key}/event.ics")).await.is(200);
    assert_eq!(String::from_utf8(one.bytes.to_vec()).unwrap().matches("BEGIN:VEVENT").count(), 1);
    assert!(one.header("content-disposition").contains(&format!("{key}.ics")));
    let tag = all.header("etag").to_owned();
    ask(&town, "GET", "/open/jelgava/en/events.ics", &[("if-none-match", &tag)]).await.is(304);
    for nowhere in [
        "/open/jelgava/tlh/events.ics",
        "/open/riga/en/events.ics",
        "/open/jelgava/en/events/none/event.ics",
    ] {
        get(&town, nowhere).await.is(404);
    }
    town.end().await;
}
