//! `/cities/{city}/directory/source`: what others keep, brought in.

use isopolity::demo::Step;

use crate::support::{Reader, Town, town_with};

const SERVICES: &[Step] = &[Step::Networks, Step::Directory];

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n\
BEGIN:VEVENT\r\nUID:choir@example.org\r\nDTSTAMP:20261101T100000Z\r\nSUMMARY:Choir for everybody\r\n\
DTSTART;TZID=Europe/Riga:20261201T180000\r\nDTEND;TZID=Europe/Riga:20261201T193000\r\n\
RRULE:FREQ=WEEKLY;BYDAY=TU\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

/// Sends a file, and gives the address where it waits.
async fn send(officer: &mut Reader<'_>, bytes: &[u8]) -> String {
    let sent = officer
        .upload(
            "/cities/jelgava/directory/import",
            &[("service_state", "published")],
            ("file", bytes),
        )
        .await;
    sent.is(303);
    let to = sent.location().to_owned();
    assert!(to.contains("/directory/source/"), "{to}");
    to
}

/// Loads what was looked at, as the page offers it.
async fn load(officer: &mut Reader<'_>, page: &str) {
    let shown = officer.get(page).await;
    shown.is(200);
    let fields: Vec<(String, String)> = ["seen", "format", "lang", "organisation"]
        .map(|name| (name.to_owned(), shown.value(name)))
        .into_iter()
        .chain([
            ("provenance".to_owned(), "published".to_owned()),
            ("service_state".to_owned(), "published".to_owned()),
            ("act".to_owned(), "load".to_owned()),
        ])
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let path = page.split('?').next().unwrap();
    officer.post(path, &fields).await.is(303);
}

async fn count_events(town: &Town) -> usize {
    let news = town.reader().get("/welcome/jelgava/en/events").await;
    news.words().matches("Choir").count()
}

#[tokio::test]
async fn a_calendar_is_looked_at_loaded_and_known_again() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let page = send(&mut officer, CALENDAR.as_bytes()).await;
    let shown = officer.get(&page).await;
    shown.is(200).says("A calendar").says("Choir for everybody").says("1 would be new");
    assert_eq!(count_events(&town).await, 0, "nothing changes before it is loaded");
    load(&mut officer, &page).await;
    let events = town.reader().get("/welcome/jelgava/en/events").await;
    events.says("Choir for everybody");
    let link = |part: &&str| part.starts_with("/welcome/jelgava/en/events/choir");
    let event = events.text.split('"').find(link).expect("a link to the event").to_owned();
    let event = town.reader().get(&event).await;
    assert!(!event.is(200).text.contains("noindex"), "what is real is for everybody");

    let again = send(&mut officer, CALENDAR.as_bytes()).await;
    officer.get(&again).await.says("0 would be new, 0 changed, 1 as before");
    let moved =
        CALENDAR.replace("Choir for everybody", "Choir for all").replace("T180000", "T190000");
    let moved = moved.replace("T193000", "T203000");
    let page = send(&mut officer, moved.as_bytes()).await;
    officer.get(&page).await.says("0 would be new, 1 changed");
    load(&mut officer, &page).await;
    let read = town.reader().get("/welcome/jelgava/en/events").await;
    read.says("Choir for all");
    assert!(!read.words().contains("Choir for everybody"), "the same event, and not a second");
    town.end().await;
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_changes() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let torn = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Choir\r\n";
    let page = send(&mut officer, torn.as_bytes()).await;
    officer.get(&page).await.is(422).says("line");
    let theirs =
        br#"[{"id": "a", "name": "Advice", "status": "active", "email": "a@example.org"}]"#;
    let page = send(&mut officer, theirs).await;
    let shown = officer.get(&page).await;
    shown.is(422).says("services/1/organization");
    let path = page.split('?').next().unwrap();
    let fields =
        [("format", "hsds"), ("lang", "en"), ("organisation", "Helpers"), ("act", "check")];
    officer.post(path, &fields).await.is(200).says("Advice").says("Helpers");
    officer.post(path, &[("format", "x"), ("lang", "?")]).await.is(422);
    let stale = [fields[0], fields[1], fields[2], ("act", "load"), ("seen", "before")];
    officer.post(path, &stale).await.is(409).says("Somebody changed the directory");
    town.end().await;
}

#[tokio::test]
async fn a_service_that_tells_no_way_has_the_one_that_the_officer_names() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let theirs = br#"[{"id": "a", "name": "Advice", "status": "active"}]"#;
    let page = send(&mut officer, theirs).await;
    let path = page.split('?').next().unwrap();
    let base = [("format", "hsds"), ("lang", "en"), ("organisation", "Helpers"), ("act", "check")];
    officer.post(path, &base).await.is(422).says("services/1");
    let with = |way| base.into_iter().chain([way]).collect::<Vec<_>>();
    let refused = officer.post(path, &with(("phone", "20000000"))).await;
    refused.is(422).says("telephone");
    assert_eq!(refused.value("phone"), "20000000", "what was typed is kept");
    officer.post(path, &with(("phone", "+371 20000000"))).await.is(200).says("Advice");
    town.end().await;
}

#[tokio::test]
async fn what_a_city_writes_in_a_format_it_reads_without_a_difference() {
    use isopolity::open::{Written, written};
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let city = crate::support::key("jelgava");
    for format in [
        Written::Hsds,
        Written::HsdsCsv,
        Written::CpsvAp,
        Written::CpsvApJsonld,
        Written::Icalendar,
        Written::Integreat,
    ] {
        let bytes = written(&town.app, &city, format, locale::Lang::EN).await.unwrap().unwrap();
        let page = send(&mut officer, &bytes).await;
        let shown = officer.get(&page).await;
        shown.is(200).says("0 would be new, 0 changed");
        assert!(!shown.words().contains("0 as before"), "{format:?} brought nothing");
    }
    town.end().await;
}

#[tokio::test]
async fn a_feed_is_fetched_from_its_address_and_never_from_inside() {
    use axum::{Router, routing::get};
    use isopolity::outside::{Asking, Rules};
    use isopolity::translation::Engine;
    let feed = Router::new().route("/events.ics", get(|| async { CALENDAR }));
    let at = crate::support::servers::serve(feed).await;
    let named = |named: &[&str]| Rules {
        asking: Asking::On,
        named: named.iter().map(|n| (*n).to_owned()).collect(),
        ..Rules::default()
    };
    let town = town_with(SERVICES).await.asking(named(&["127.0.0.1"]), Engine::default()).await;
    let mut officer = town.officer("jelgava").await;
    let address = format!("http://{at}/events.ics");
    let fields = [("service_state", "draft"), ("address", address.as_str())];
    let sent = officer.upload("/cities/jelgava/directory/import", &fields, ("file", b"")).await;
    sent.is(303);
    officer.get(sent.location()).await.is(200).says("Choir for everybody").says("1 would be new");

    let town = town.asking(named(&[]), Engine::default()).await;
    let mut officer = town.officer("jelgava").await;
    for inside in [
        "https://127.0.0.1/events.ics",
        "https://localhost/x",
        "file:///etc/passwd",
        "https://10.0.0.1/api/v3/x/",
    ] {
        let fields = [("service_state", "draft"), ("address", inside)];
        let sent = officer.upload("/cities/jelgava/directory/import", &fields, ("file", b"")).await;
        sent.is(422).says("gave nothing");
    }
    town.end().await;
}
