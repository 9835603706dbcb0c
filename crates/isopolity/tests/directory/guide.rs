//! `/cities/{city}/guide`, `/history`, `/translate`: what officers and editors write beside
//! services, and what newcomers see of it.

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;

use super::with;
use crate::support::{Reader, Town, key, town_with};

const BASE: &str = "/cities/riga/guide";

const PAGE: &[(&str, &str)] = &[
    ("lang", "en"),
    ("entry_title", "How to see a doctor"),
    ("entry_text", "Call first.\n\n## Bring\n- a paper\n- [your card](https://card.example.org)"),
    ("page_about", "everyday"),
    ("service_themes", "doctor"),
    ("provenance", "published"),
];
const EVENT: &[(&str, &str)] = &[
    ("lang", "en"),
    ("entry_title", "Café"),
    ("starts_on", "2026-11-24"),
    ("starts_at", "18:00"),
    ("ends_at", "20:00"),
    ("rhythm", "week"),
    ("interval", "2"),
    ("weekdays", "1"),
    ("except", "2026-12-22"),
    ("cost", "free"),
    ("provenance", "published"),
];

async fn riga() -> Town {
    town_with(&[Step::Networks]).await
}

async fn editor(town: &Town) -> Reader<'_> {
    town.signed_in(Role::Editor, Scope::City(key("riga"))).await
}

#[tokio::test]
async fn an_editor_hands_in_an_officer_publishes_and_only_then_do_newcomers_read() {
    let town = riga().await;
    let mut editor = editor(&town).await;
    editor.get(&format!("{BASE}/page/new")).await.is(200);
    editor.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(403);
    editor.post(&format!("{BASE}/page/new"), &with(PAGE, &[("act", "review")])).await.is(303);
    for page in ["/cities/riga", "/cities/riga/directory"] {
        town.officer("riga")
            .await
            .get(page)
            .await
            .is(200)
            .says("Waiting for")
            .says("How to see a doctor");
    }
    town.reader().get("/welcome/riga/en/pages/how-to-see-a-doctor").await.is(404);
    let mut officer = town.officer("riga").await;
    officer.get(BASE).await.is(200).says("Waiting for review").says("How to see a doctor");
    let path = format!("{BASE}/page/how-to-see-a-doctor");
    let version = officer.get(&path).await.value("version");
    let published = with(PAGE, &[("version", &version)]);
    officer.post(&format!("{path}/publish"), &published).await.is(303);
    assert!(!officer.get(BASE).await.words().contains("Waiting for review"));
    let seen = town.reader().get("/welcome/riga/en/pages/how-to-see-a-doctor").await;
    seen.is(200).says("Call first.").says("a paper").says("your card");
    assert!(seen.text.contains("href=\"https://card.example.org\""));
    // What somebody is changing is nobody's business until it is published.
    let version = editor.get(&path).await.value("version");
    let changed = with(PAGE, &[("version", &version), ("entry_text", "Do not call.")]);
    editor.post(&path, &changed).await.is(303);
    town.reader().get("/welcome/riga/en/pages/how-to-see-a-doctor").await.says("Call first.");
    editor.get(&path).await.says("Do not call.").says("being changed");
    editor.post(&format!("{path}/withdraw"), &[("version", "3")]).await.is(403);
    officer.post(&format!("{path}/withdraw"), &[("version", "1")]).await.is(409);
    officer.post(&format!("{path}/withdraw"), &[("version", "3")]).await.is(303);
    town.reader().get("/welcome/riga/en/pages/how-to-see-a-doctor").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn every_kind_is_written_shown_and_refused_with_all_that_was_typed() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let head = [("lang", "en"), ("provenance", "example"), ("entry_text", "Says something.")];
    let kinds: [(&str, &[(&str, &str)]); 4] = [
        ("news", &[("entry_title", "Fresh news"), ("shown_from", "2026-11-01")]),
        ("number", &[("entry_title", "Child helpline"), ("number", "116 111"), ("order", "1")]),
        ("term", &[("entry_title", "PMLP"), ("translating", "keep")]),
        (
            "desk",
            &[
                ("entry_title", "Front desk"),
                ("phone", "+371 63000000"),
                ("hours", "Mo 9:00-12:00"),
            ],
        ),
    ];
    for (kind, own) in kinds {
        let fields = [head.as_slice(), own].concat();
        officer.post(&format!("{BASE}/{kind}/new/publish"), &fields).await.is(303);
        let refused = with(&fields, &[("entry_title", ""), ("key", "other")]);
        let seen = officer.post(&format!("{BASE}/{kind}/new"), &refused).await;
        seen.is(422).says("Says something.").says("Please fill this in.");
        officer.post(&format!("{BASE}/{kind}/new"), &fields).await.is(422);
    }
    officer.post(&format!("{BASE}/event/new/publish"), EVENT).await.is(303);
    let page = with(PAGE, &[("desks", "front-desk")]);
    officer.post(&format!("{BASE}/page/new/publish"), &page).await.is(303);
    let mut reader = town.reader();
    reader.get("/welcome/riga/en").await.is(200).says("Fresh news").says("Café");
    reader.get("/welcome/riga/en/news/fresh-news").await.is(200).says("Says something.");
    reader.get("/welcome/riga/en/numbers").await.is(200).says("116 111").says("112");
    reader.get("/welcome/riga/en/words").await.is(200).says("PMLP");
    reader.get("/welcome/riga/en/pages").await.is(200).says("How to see a doctor");
    reader
        .get("/welcome/riga/en/pages/how-to-see-a-doctor")
        .await
        .says("Front desk")
        .says("+371 63000000");
    let event = reader.get("/welcome/riga/en/events/caf").await;
    let event =
        if event.status == 404 { reader.get("/welcome/riga/en/events/cafe").await } else { event };
    event.is(200).says("Every 2 weeks: Tuesday").says("8 December 2026");
    assert!(!event.words().contains("22 December 2026"), "an exception");
    reader.get("/welcome/riga/ar/events").await.is(200);
    let found = reader.get("/welcome/riga/en/services?q=docter").await;
    found.is(200).says("Information about this").says("How to see a doctor");
    reader
        .get("/welcome/riga/ar/services?q=%D8%B7%D8%A8%D9%8A%D8%A8")
        .await
        .says("How to see a doctor");
    // A desk is changed once, and every page shows it.
    let path = format!("{BASE}/desk/front-desk");
    let desk = [
        ("lang", "en"),
        ("provenance", "example"),
        ("entry_title", "Front desk"),
        ("phone", "+371 64000000"),
        ("version", "1"),
    ];
    officer.post(&format!("{path}/publish"), &desk).await.is(303);
    reader.get("/welcome/riga/en/pages/how-to-see-a-doctor").await.says("+371 64000000");
    let everything = reader.get("/welcome/riga/en/everything.json").await;
    for page in ["pages/how-to-see-a-doctor", "news/fresh-news", "numbers", "words", "events"] {
        assert!(everything.text.contains(&format!("/welcome/riga/en/{page}\"")), "{page} is kept");
    }
    town.end().await;
}

#[tokio::test]
async fn absurd_events_and_circles_of_pages_are_refused_and_nothing_is_lost() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let mut refused = async |changes: &[(&'static str, &'static str)], says: &str| {
        let seen = officer.post(&format!("{BASE}/event/new"), &with(EVENT, changes)).await;
        seen.is(422).says(says);
        assert_eq!(
            seen.value("except"),
            changes.iter().find(|c| c.0 == "except").map_or("2026-12-22", |c| c.1)
        );
    };
    refused(&[("ends_at", "17:00")], "The end is before the beginning.").await;
    refused(&[("ends_at", "25:99")], "A time is written like 18:00.").await;
    refused(&[("weekdays", "3")], "is not one of the days of the week that are ticked").await;
    refused(&[("interval", "1000")], "99").await;
    refused(&[("starts_on", "0001-01-01")], "between 1900 and 2200").await;
    refused(&[("except", "never")], "“never” is not a date").await;
    refused(&[("ends_on", "2028-11-24")], "at most 366 days").await;
    for (own, parent) in [("one", ""), ("two", "one")] {
        let page = with(PAGE, &[("entry_title", own), ("parent", parent)]);
        officer.post(&format!("{BASE}/page/new"), &page).await.is(303);
    }
    let circle = with(PAGE, &[("entry_title", "one"), ("parent", "two"), ("version", "1")]);
    officer
        .post(&format!("{BASE}/page/one"), &circle)
        .await
        .is(422)
        .says("A page cannot stand under itself");
    officer.get("/cities/riga/guide/poem/new").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn editors_are_not_trusted_with_html() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let page = with(
        PAGE,
        &[
            ("entry_title", "<b>Bold</b>"),
            ("key", "bold"),
            (
                "entry_text",
                "<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>",
            ),
        ],
    );
    officer.post(&format!("{BASE}/page/new/publish"), &page).await.is(303);
    let seen = town.reader().get("/welcome/riga/en/pages/bold").await;
    seen.is(200).says("<script>alert(1)</script>");
    for bad in ["<script>alert", "<img src=x", "href=\"javascript"] {
        assert!(!seen.text.contains(bad), "{bad}");
    }
    town.end().await;
}

#[tokio::test]
async fn every_version_is_kept_compared_and_can_be_taken_again() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(303);
    let path = format!("{BASE}/page/how-to-see-a-doctor");
    let second = with(PAGE, &[("version", "1"), ("entry_text", "Walk in.")]);
    officer.post(&format!("{path}/publish"), &second).await.is(303);
    let history = "/cities/riga/history/page/how-to-see-a-doctor";
    let seen = officer.get(history).await;
    seen.is(200).says("published").says("Take this version again");
    assert!(
        seen.text.contains("<ins>Walk in.</ins>") || seen.text.contains("<ins>Walk"),
        "{}",
        seen.words()
    );
    let (line, version) = (seen.value("line"), seen.value("version"));
    let stale = [("line", line.as_str()), ("version", "1")];
    officer.post(history, &stale).await.is(409);
    let again = [("line", line.as_str()), ("version", version.as_str())];
    officer.post(history, &again).await.is(303);
    town.reader().get("/welcome/riga/en/pages/how-to-see-a-doctor").await.says("Walk in.");
    officer.get(&path).await.says("Call first.").says("being changed");
    officer.post(history, &[("line", "nothing"), ("version", "3")]).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_editors_of_a_page_see_each_other_and_lose_nothing() {
    let town = riga().await;
    let (mut one, mut other) = (town.officer("riga").await, editor(&town).await);
    one.post(&format!("{BASE}/page/new"), PAGE).await.is(303);
    let path = format!("{BASE}/page/how-to-see-a-doctor");
    one.post(&path, &with(PAGE, &[("version", "1"), ("entry_text", "First.")])).await.is(303);
    let clash =
        other.post(&path, &with(PAGE, &[("version", "1"), ("entry_text", "Second.")])).await;
    clash.is(409).says("First.").says("Second.");
    town.end().await;
}

#[tokio::test]
async fn the_desk_shows_what_is_missing_and_saves_what_is_translated() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(303);
    officer.get("/cities/riga/translate").await.is(200).says("latviešu");
    let desk = "/cities/riga/translate/lv";
    let seen = officer.get(desk).await;
    seen.is(200).says("2 texts to translate or review").says("missing").says("Call first.");
    let name = "page:how-to-see-a-doctor:title";
    let field = |what: &str| format!("{what}:{name}");
    let (was, of) = (seen.value(&field("was")), seen.value(&field("of")));
    let names = [field("words"), field("was"), field("of"), field("reviewed")];
    let sent = |words: &'static str, reviewed: &'static str| {
        let values = [words.to_owned(), was.clone(), of.clone(), reviewed.to_owned()];
        names.iter().cloned().zip(values).collect::<Vec<_>>()
    };
    let pairs = |sent: &[(String, String)]| -> Vec<(String, String)> { sent.to_vec() };
    let post = async |reader: &mut Reader<'_>, path: &str, sent: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> =
            sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        reader.post(path, &fields).await
    };
    post(&mut officer, &format!("{desk}/publish"), pairs(&sent("Kā apmeklēt ārstu", "1")))
        .await
        .is(303);
    town.reader()
        .get("/welcome/riga/lv/pages/how-to-see-a-doctor")
        .await
        .is(200)
        .says("Kā apmeklēt ārstu");
    officer.get(desk).await.says("1 text to translate or review");
    // Somebody else translated it in the meantime: both are seen, nothing is overwritten.
    let mut editor = editor(&town).await;
    let late = post(&mut editor, desk, pairs(&sent("Pie ārsta", ""))).await;
    late.is(409).says("Somebody changed this text");
    town.reader().get("/welcome/riga/lv/pages/how-to-see-a-doctor").await.says("Kā apmeklēt ārstu");
    // The original changes: the translation is outdated, says so, and stands first.
    let path = format!("{BASE}/page/how-to-see-a-doctor");
    let changed = with(PAGE, &[("version", "2"), ("entry_title", "How to find a doctor")]);
    officer.post(&format!("{path}/publish"), &changed).await.is(303);
    officer.get(desk).await.says("outdated");
    editor.post(&format!("{desk}/publish"), &[]).await.is(403);
    officer.get("/cities/riga/translate/xx-Latn-XX-long").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn writers_are_told_of_long_sentences_and_of_words_that_were_lost() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let term = [
        ("lang", "en"),
        ("entry_title", "Jobcenter"),
        ("entry_text", "Where one looks for work."),
        ("translating", "keep"),
        ("provenance", "published"),
    ];
    officer.post(&format!("{BASE}/term/new/publish"), &term).await.is(303);
    let long = format!("Go to the Jobcenter. {}.", ["word"; 30].join(" "));
    officer
        .post(&format!("{BASE}/page/new/publish"), &with(PAGE, &[("entry_text", &long)]))
        .await
        .is(303);
    let form = officer.get(&format!("{BASE}/page/how-to-see-a-doctor")).await;
    form.is(200).says("One sentence has more than 25 words.");
    let desk = "/cities/riga/translate/lv";
    let name = "page:how-to-see-a-doctor:body";
    for (words, is_lost) in [("Ej uz nodarbinātības centru.", true), ("Ej uz jobcenter.", false)]
    {
        let seen = officer.get(&format!("{desk}?all=1")).await;
        let marks = ["was", "of"].map(|what| seen.value(&format!("{what}:{name}")));
        let names = ["words", "was", "of"].map(|what| format!("{what}:{name}"));
        let fields = [(names[0].as_str(), words), (&names[1], &marks[0]), (&names[2], &marks[1])];
        officer.post(&format!("{desk}/publish"), &fields).await.is(303);
        let seen = officer.get(&format!("{desk}?all=1")).await;
        let is_told = seen
            .words()
            .contains("These words should have stayed as they are and are missing: Jobcenter");
        assert_eq!(is_told, is_lost, "{words}");
    }
    town.end().await;
}

#[tokio::test]
async fn of_rights_newcomers_read_only_what_a_person_wrote_or_reviewed() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.get(&format!("{BASE}/adopt")).await.is(200).says("Children and young people");
    officer.post(&format!("{BASE}/adopt"), &[("pathway", "nothing")]).await.is(404);
    officer.post(&format!("{BASE}/adopt"), &[("pathway", "children")]).await.is(303);
    officer.get(&format!("{BASE}/adopt")).await.says("taken over");
    town.reader().get("/welcome/riga/en/pages/children").await.is(404);
    // Published as it came: its translations were made by a machine, and it is about rights.
    let form = officer.get(&format!("{BASE}/page/children")).await;
    let (title, text) = (form.value("entry_title"), form.value("entry_text"));
    let fields = [
        ("lang", "en"),
        ("version", "1"),
        ("entry_title", title.as_str()),
        ("entry_text", text.as_str()),
        ("page_about", "rights"),
        ("order", "1"),
        ("provenance", "published"),
    ];
    officer.post(&format!("{BASE}/page/children/publish"), &fields).await.is(303);
    let page = "/welcome/riga/lv/pages/children";
    town.reader().get(page).await.is(200).says("Children and young people");
    let desk = officer.get("/cities/riga/translate/lv").await;
    desk.is(200).says("by a machine, not reviewed").says("rights");
    let name = "page:children:title";
    let words = "Bērni un jaunieši";
    let values = [("words", words.to_owned()), ("reviewed", "1".to_owned())];
    let marks = ["was", "of"].map(|what| (what, desk.value(&format!("{what}:{name}"))));
    let sent: Vec<(String, String)> = values
        .into_iter()
        .chain(marks)
        .map(|(what, value)| (format!("{what}:{name}"), value))
        .collect();
    let sent: Vec<(&str, &str)> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    officer.post("/cities/riga/translate/lv/publish", &sent).await.is(303);
    town.reader().get(page).await.is(200).says(words);
    town.end().await;
}

#[tokio::test]
async fn a_page_that_follows_another_stays_in_step_and_outlives_it() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(303);
    let mut other = town.officer("jelgava").await;
    let theirs = with(PAGE, &[("entry_text", "Ours."), ("mirrors", "riga.how-to-see-a-doctor")]);
    other
        .get("/cities/jelgava/guide/page/new")
        .await
        .is(200)
        .says("Follows a page of another city");
    other.post("/cities/jelgava/guide/page/new/publish", &theirs).await.is(303);
    let page = "/welcome/jelgava/en/pages/how-to-see-a-doctor";
    town.reader().get(page).await.is(200).says("Call first.");
    let path = format!("{BASE}/page/how-to-see-a-doctor");
    let changed = with(PAGE, &[("version", "1"), ("entry_text", "Just walk in.")]);
    officer.post(&format!("{path}/publish"), &changed).await.is(303);
    town.reader().get(page).await.says("Just walk in.");
    officer.post(&format!("{path}/withdraw"), &[("version", "2")]).await.is(303);
    town.reader().get(page).await.is(200).says("Ours.");
    let bare = [
        ("key", "y"),
        ("entry_title", ""),
        ("entry_text", ""),
        ("mirrors", "riga.how-to-see-a-doctor"),
    ];
    officer.post(&format!("{path}/publish"), &with(PAGE, &[("version", "3")])).await.is(303);
    other.post("/cities/jelgava/guide/page/new/publish", &with(PAGE, &bare)).await.is(303);
    let form = other.get("/cities/jelgava/guide/page/y").await;
    assert_eq!(form.value("entry_title"), "How to see a doctor", "nobody has to type it again");
    let strange = with(PAGE, &[("key", "x"), ("mirrors", "nowhere.page")]);
    other.post("/cities/jelgava/guide/page/new", &strange).await.is(422);
    town.end().await;
}

#[tokio::test]
async fn an_address_in_the_words_of_a_page_is_looked_at_and_replaced() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(303);
    let used =
        isopolity::directory::used_addresses(&town.app, &key("riga")).await.expect("an answer");
    let addresses: Vec<_> = used.iter().map(|u| (u.address.as_str(), u.href.as_str())).collect();
    assert_eq!(
        addresses,
        [("https://card.example.org", "/cities/riga/guide/page/how-to-see-a-doctor")]
    );
    let mut change =
        town.app.change(isopolity::store::change::Author::program()).await.expect("a change");
    let new = ::directory::Web::parse("https://new.example.org").expect("an address");
    let replaced = isopolity::directory::replace_address(
        &mut change,
        &key("riga"),
        "https://card.example.org",
        &new,
    )
    .await;
    assert_eq!(replaced.expect("an answer"), isopolity::directory::Replaced::Records(1));
    change.commit().await.expect("kept");
    officer
        .get(&format!("{BASE}/page/how-to-see-a-doctor"))
        .await
        .says("(https://new.example.org)");
    town.end().await;
}

#[tokio::test]
async fn a_machine_that_is_not_there_is_told_and_nothing_is_lost() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new"), PAGE).await.is(303);
    officer.get("/cities/riga/translate/lv").await.says("No translation engine is set up");
    let seen = officer.post("/cities/riga/translate/lv/suggest", &[]).await;
    seen.is(200).says("2 texts to translate or review").says("No translation engine is set up");
    town.end().await;
}

#[tokio::test]
async fn a_page_that_is_not_complete_is_kept_as_it_was_typed() {
    let town = riga().await;
    let mut editor = editor(&town).await;
    let typed = [("lang", "en"), ("entry_text", "Half a sent"), ("act", "draft")];
    let id = editor.post(&format!("{BASE}/page/new"), &typed).await.is(422).value("unfinished");
    editor.get("/cities/riga/directory").await.says("Without a name");
    let open = editor.get(&format!("{BASE}/page/new?unfinished={id}")).await;
    open.is(200).says("Half a sent").says("Kept unfinished");
    let whole = with(PAGE, &[("unfinished", &id)]);
    editor.post(&format!("{BASE}/page/new"), &whole).await.is(303);
    assert!(!editor.get("/cities/riga/directory").await.text.contains("Without a name"));
    town.end().await;
}

#[tokio::test]
async fn the_desk_shows_one_thing_alone_and_hands_in_what_an_editor_translated() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/page/new/publish"), PAGE).await.is(303);
    let other =
        with(PAGE, &[("entry_title", "Buses"), ("key", "buses"), ("entry_text", "Take one.")]);
    officer.post(&format!("{BASE}/page/new/publish"), &other).await.is(303);
    let mut editor = editor(&town).await;
    let form = editor.get(&format!("{BASE}/page/buses?in=lv")).await;
    let desk = "/cities/riga/translate/lv?of=page:buses";
    assert!(form.text.contains(&format!("href=\"{desk}\"")), "{}", form.text);
    let seen = editor.get(desk).await;
    seen.is(200).says("Only of “Buses”").says("2 texts").says("Take one.");
    assert!(!seen.text.contains("Call first."), "{}", seen.text);
    let name = "page:buses:title";
    let (was, of) = (seen.value(&format!("was:{name}")), seen.value(&format!("of:{name}")));
    let fields = [format!("words:{name}"), format!("was:{name}"), format!("of:{name}")];
    let [words, was_name, of_name] = fields.each_ref().map(String::as_str);
    let sent = [(words, "Autobusi"), (was_name, &was), (of_name, &of), ("act", "review")];
    let answer = editor.post(desk, &sent).await;
    assert!(
        answer.is(303).location().ends_with("done=handed-in&of=page:buses"),
        "{}",
        answer.location()
    );
    officer.get("/cities/riga/directory").await.says("Waiting for review").says("Buses");
    let review = officer.get("/cities/riga/review/page/buses").await;
    review.says("Title (Latvian)").says("Autobusi");
    let version = review.value("version");
    officer.post("/cities/riga/review/page/buses/publish", &[("version", &version)]).await.is(303);
    town.reader().get("/welcome/riga/lv/pages/buses").await.is(200).says("Autobusi");
    town.end().await;
}
