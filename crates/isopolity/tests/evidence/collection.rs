//! `/networks/{network}/collections`, `/cities/{city}/collections`.

use crate::support::{Reader, Town, key, town_with};
use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::people;
use isopolity::store::job;
use sheet::{Book, Cell};

const ALL: &str = "/networks/inclucities/collections";
const PLACES: &str = "/networks/inclucities/collections/course-places-2025";

/// A network of eight cities, without the demonstration's own collections.
async fn network() -> Town {
    town_with(&[Step::Networks]).await
}

async fn secretariat(town: &Town) -> Reader<'_> {
    town.signed_in(Role::Secretariat, Scope::Network(key("inclucities"))).await
}

fn form_of(city: &str) -> String {
    format!("/cities/{city}/collections/inclucities/course-places-2025")
}

/// A question as it is typed, with some fields otherwise.
fn question<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("title", "Places in language courses"),
        ("key", "course-places-2025"),
        ("why", "To learn who has too few."),
        ("counts", "Courses of 40 hours and more."),
        ("asks_for", "number"),
        ("unit", "places"),
        ("period", "2025"),
        ("deadline", "2026-12-31"),
        ("embargo", "2027-06-30"),
        ("publication", "anonymous"),
        ("reminders", "on"),
        ("better", "higher"),
        ("least", "0"),
        ("most", "100000"),
        ("factor", "2"),
    ];
    let is_other = |name: &str| other.iter().any(|(n, _)| *n == name);
    usual.into_iter().filter(|(n, _)| !is_other(n)).chain(other.iter().copied()).collect()
}

/// Prepares a question and asks it.
async fn ask(town: &Town, other: &[(&str, &str)]) {
    let mut desk = secretariat(town).await;
    let sent = desk.post(&format!("{ALL}/new"), &question(other)).await;
    let page = sent.is(303).location().split('?').next().unwrap_or_default().to_owned();
    let version = desk.get(&page).await.value("version");
    let open = [("act", "open"), ("version", version.as_str())];
    desk.post(&format!("{page}/stage"), &open).await.is(303);
}

/// An officer gives a figure and says that it is right.
async fn give(town: &Town, city: &str, figure: &str) {
    let mut officer = town.officer(city).await;
    let terms = officer.get(&form_of(city)).await.value("terms");
    let mut fields = vec![("figure", figure), ("version", "0"), ("terms", terms.as_str())];
    let asked = officer.post(&form_of(city), &fields).await;
    if asked.status == 303 {
        return;
    }
    let confirmed = confirmation(&asked.text);
    fields.push(("confirmed", &confirmed));
    officer.post(&form_of(city), &fields).await.is(303);
}

/// What the button says that confirms warnings.
fn confirmation(page: &str) -> String {
    let page = scraper::Html::parse_document(page);
    let button = scraper::Selector::parse("button[name='confirmed']").expect("a selector");
    let found = page.select(&button).next().and_then(|b| b.attr("value"));
    found.expect("a button to confirm").to_owned()
}

#[tokio::test]
async fn a_network_asks_a_city_answers_and_each_sees_what_it_may() {
    let town = network().await;
    let mut desk = secretariat(&town).await;
    // Nobody is asked for an answer by a day that is past; what is prepared asks nobody yet.
    let past = question(&[("deadline", "2026-11-01"), ("key", "too-late"), ("title", "Too late")]);
    desk.post(&format!("{ALL}/new"), &past).await.is(303);
    let late = format!("{ALL}/too-late");
    let page = desk.get(&late).await;
    assert!(!page.is(200).words().contains("late Fuenlabrada"), "{}", page.words());
    let open = [("act", "open"), ("version", "1")];
    desk.post(&format!("{late}/stage"), &open).await.is(422).says("This day is past");
    desk.post(&format!("{ALL}/new"), &question(&[])).await.is(303);
    let (mut reader, mut officer) = (town.reader(), town.officer("jelgava").await);
    // What is being prepared is the secretariat's alone.
    reader.get(PLACES).await.is(404);
    officer.get(&form_of("jelgava")).await.is(404);
    assert!(!officer.get("/cities/jelgava").await.text.contains("asks you"));
    let version = desk.get(PLACES).await.is(200).says("Ask the cities now").value("version");
    let open = [("act", "open"), ("version", version.as_str())];
    desk.post(&format!("{PLACES}/stage"), &open).await.is(303);

    // Her city's page leads her to the form.
    let hub = officer.get("/cities/jelgava").await;
    hub.says("Your network asks you for one number").says("Places in language courses");
    assert!(hub.text.contains(&form_of("jelgava")), "{}", hub.text);
    assert!(!reader.get("/cities/jelgava").await.text.contains("asks you"));
    officer.get("/cities/jelgava/collections").await.is(200).says("asked");
    officer.get(PLACES).await.says("as soon as your city has given its own");
    reader.get(PLACES).await.says("No city has given a figure yet");
    let form = officer.get(&form_of("jelgava")).await;
    form.is(200).says("Courses of 40 hours and more.").says("Without names,");
    let sent =
        [("figure", "1 200"), ("counted", "From the register."), ("version", "0"), ("terms", "1")];
    let done = officer.post(&form_of("jelgava"), &sent).await;
    assert_eq!(done.is(303).location(), format!("{PLACES}?done=collection-sent"));
    // One figure is not told without names, not even to who gave it; the secretariat has it.
    officer.get(PLACES).await.says("Cities can still answer");
    desk.get(PLACES).await.says("1,200").says("1 of 8 cities gave a figure");
    desk.get(&format!("{PLACES}?member=jelgava")).await.says("From the register.");
    assert!(!officer.get("/cities/jelgava").await.text.contains("asks you"));

    for (city, figure) in
        [("brussels", "5200"), ("mechelen", "410"), ("fuenlabrada", "240"), ("livadia", "90")]
    {
        give(&town, city, figure).await;
    }
    // As long as somebody could change her own and see what moves, nobody sees anything.
    officer.get(PLACES).await.says("Cities can still answer");
    let version = desk.get(PLACES).await.value("version");
    let close = [("act", "close"), ("version", version.as_str())];
    desk.post(&format!("{PLACES}/stage"), &close).await.is(303);
    // What was told without names is told once: it is not opened again, not even by an old button.
    let closed = desk.get(PLACES).await;
    closed.says("so it stays closed");
    assert!(!closed.words().contains("Open it again"));
    let next = (version.parse::<i64>().unwrap() + 1).to_string();
    let open = [("act", "open"), ("version", next.as_str())];
    desk.post(&format!("{PLACES}/stage"), &open).await.is(303);
    desk.get(PLACES).await.says("so it stays closed");
    // Middle and spread for who gave a figure; nothing for who did not, nor for the public.
    let seen = officer.get(PLACES).await;
    seen.says("Cities with a figure: 5").says("Figures are rounded");
    assert!(!seen.text.contains("quarter"), "quartiles of five are figures: {}", seen.text);
    town.officer("capaci").await.get(PLACES).await.says("as soon as your city");
    reader.get(PLACES).await.says("5 cities have given a figure").says("30 June 2027");
    let hidden = reader.get(&format!("{PLACES}/figures.csv")).await;
    assert_eq!(hidden.is(200).text.lines().count(), 1, "{}", hidden.text);
    // After the embargo everybody sees the spread, and still no name.
    town.pass(24 * 220);
    let shown = reader.get(PLACES).await;
    shown.is(200).says("The middle is about 4.7");
    assert!(!shown.text.contains("Jelgava") && !shown.text.contains("5,200"), "{}", shown.text);
    let file = reader.get(&format!("{PLACES}/figures.csv")).await;
    assert!(file.text.contains("median,2025,places,1000,4.7"), "{}", file.text);
    assert!(!file.text.contains("jelgava") && !file.text.contains("5200"), "{}", file.text);
    // Nobody moves the middle afterwards by changing how many people live in her city.
    let mut officer = town.officer("mechelen").await;
    let facts = officer.get("/cities/mechelen/facts").await;
    let version = facts.value("version");
    let changed = [
        ("version", version.as_str()),
        ("inhabitants", "1000000"),
        ("country", "BE"),
        ("time_zone", "Europe/Brussels"),
        ("languages", "nl"),
        ("name", "Mechelen"),
    ];
    officer.post("/cities/mechelen/facts", &changed).await.is(303);
    let again = reader.get(&format!("{PLACES}/figures.csv")).await;
    assert_eq!(again.text, file.text);
    town.end().await;
}

#[tokio::test]
async fn named_figures_are_shown_with_how_they_were_counted() {
    let town = network().await;
    ask(&town, &[("publication", "named")]).await;
    let fields = [
        ("figure", "60"),
        ("version", "0"),
        ("terms", "1"),
        ("counted", "Invoices."),
        ("flags", "e"),
    ];
    town.officer("jelgava").await.post(&form_of("jelgava"), &fields).await.is(303);
    let none =
        [("answer", "none"), ("reason", "The region counts."), ("version", "0"), ("terms", "1")];
    town.officer("livadia").await.post(&form_of("livadia"), &none).await.is(303);
    let mut giver = town.officer("jelgava").await;
    let seen = giver.get(PLACES).await;
    seen.says("Jelgava: 60, place 1 of 1").says("Invoices.").says("estimated");
    seen.says("1 city has no such figure").says("no figure: The region counts.");
    // Who said «none» learns nothing of others before everybody does.
    town.officer("livadia").await.get(PLACES).await.says("as soon as your city");
    let file = giver.get(&format!("{PLACES}/figures.csv")).await;
    assert!(file.text.contains("jelgava,Jelgava,2025,places,60,60,e,Invoices."), "{}", file.text);
    town.end().await;
}

#[tokio::test]
async fn a_refused_answer_keeps_what_was_typed_and_names_every_problem() {
    let town = network().await;
    ask(&town, &[("asks_for", "share"), ("unit", "persons"), ("most", "")]).await;
    let mut officer = town.officer("jelgava").await;
    let long = "n".repeat(1_001);
    let typed = [
        ("part", "90"),
        ("whole", "eighty"),
        ("counted", long.as_str()),
        ("version", "0"),
        ("terms", "1"),
    ];
    let seen = officer.post(&form_of("jelgava"), &typed).await;
    seen.is(422).says("“eighty” is not a whole number").says("This is too long");
    assert_eq!((seen.value("part"), seen.value("whole")), ("90".into(), "eighty".into()));
    let above = [("part", "90"), ("whole", "80"), ("version", "0"), ("terms", "1")];
    officer.post(&form_of("jelgava"), &above).await.is(422).says("cannot be more than the whole");
    let none = [("answer", "none"), ("version", "0"), ("terms", "1")];
    officer.post(&form_of("jelgava"), &none).await.is(422).says("why there is no figure");
    town.end().await;
}

#[tokio::test]
async fn what_looks_odd_is_asked_about_once_and_few_persons_need_not_be_named() {
    let town = network().await;
    ask(&town, &[("unit", "persons"), ("most", "")]).await;
    let mut officer = town.officer("jelgava").await;
    let few = [("figure", "7"), ("counted", "By hand."), ("version", "0"), ("terms", "1")];
    let asked = officer.post(&form_of("jelgava"), &few).await;
    asked.is(422).says("somebody may be recognised").says("Nothing has been sent yet");
    assert_eq!((asked.value("figure"), asked.value("counted")), ("7".into(), "By hand.".into()));
    let confirmed = confirmation(&asked.text);
    // Another figure is asked about anew, even with the confirmation of the first.
    let other =
        [("figure", "8"), ("version", "0"), ("terms", "1"), ("confirmed", confirmed.as_str())];
    officer.post(&form_of("jelgava"), &other).await.is(422);
    let fewer = [
        ("answer", "fewer"),
        ("figure", "7"),
        ("answer", "number"),
        ("version", "0"),
        ("terms", "1"),
    ];
    officer.post(&form_of("jelgava"), &fewer).await.is(303);
    secretariat(&town).await.get(PLACES).await.says("fewer than 10");
    let page = secretariat(&town).await.get(&format!("{PLACES}?member=jelgava")).await;
    assert!(!page.words().contains("By hand."), "the first try was not kept");

    // The next period: the city sees its figure, and a large change is asked about.
    give(&town, "mechelen", "40").await;
    let next =
        [("key", "course-places-2026"), ("period", "2026"), ("follows", "course-places-2025")];
    ask(&town, &next).await;
    let mut officer = town.officer("mechelen").await;
    let form = "/cities/mechelen/collections/inclucities/course-places-2026";
    officer.get(form).await.says("You gave for the earlier period").says("40");
    let twice = [("figure", "81"), ("version", "0"), ("terms", "1")];
    officer.post(form, &twice).await.is(422).says("Last time it was 40, now it is 81");
    let same = [("figure", "40"), ("version", "0"), ("terms", "1")];
    let asked = officer.post(form, &same).await;
    let confirmed = confirmation(&asked.is(422).says("exactly the figure of last time").text);
    let right =
        [("figure", "40"), ("version", "0"), ("terms", "1"), ("confirmed", confirmed.as_str())];
    officer.post(form, &right).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn two_officers_never_overwrite_each_other_and_every_version_stays() {
    let town = network().await;
    ask(&town, &[]).await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    let begun = [("figure", "50"), ("act", "keep"), ("version", "0"), ("terms", "1")];
    one.post(&form_of("jelgava"), &begun).await.is(303);
    let late = [("figure", "70"), ("version", "0"), ("terms", "1")];
    let clash = other.post(&form_of("jelgava"), &late).await;
    clash.is(409).says("50").says("70").says("Nothing is lost");
    // What is only begun is nobody else's.
    let filled = b"key,figure\njelgava,60\n";
    let looked =
        secretariat(&town).await.upload(&format!("{PLACES}/table"), &[], ("file", filled)).await;
    assert!(looked.is(200).words().contains("60") && !looked.words().contains("50"));
    let desk = secretariat(&town).await.get(PLACES).await;
    assert!(desk.words().contains("begun") && !desk.words().contains("50"), "{}", desk.words());
    let again = [("figure", "70"), ("version", "1"), ("terms", "1")];
    other.post(&form_of("jelgava"), &again).await.is(303);
    let forged = [("figure", "71"), ("version", "9"), ("terms", "1")];
    other.post(&form_of("jelgava"), &forged).await.is(409);
    let history = one.get(&form_of("jelgava")).await;
    history.says("Every version of the answer").says("50").says("70").says("form");
    assert!(!history.text.contains("Keep for later"), "what was sent stays sent");
    town.keeper().await.get("/journal").await.says("A city's answer").says("answered");
    town.end().await;
}

#[tokio::test]
async fn the_secretariat_is_told_every_problem_and_cannot_change_what_was_answered() {
    let town = network().await;
    let mut desk = secretariat(&town).await;
    let bad = question(&[
        ("title", ""),
        ("period", "2025-03"),
        ("embargo", "2026-12-01"),
        ("most", "-1"),
        ("factor", "1"),
        ("why", "Kept words."),
    ]);
    let seen = desk.post(&format!("{ALL}/new"), &bad).await;
    seen.is(422)
        .says("Please fill this in")
        .says("a quarter (2025-Q3)")
        .says("cannot be before the last day")
        .says("cannot be below the lowest")
        .says("Kept words.");
    assert_eq!(seen.value("period"), "2025-03");
    ask(&town, &[]).await;
    desk.post(&format!("{ALL}/new"), &question(&[])).await.is(422).says("This short name is taken");
    let version = desk.get(&format!("{PLACES}/edit")).await.is(200).value("version");
    let changed = question(&[("title", "Places"), ("version", version.as_str())]);
    desk.post(&format!("{PLACES}/edit"), &changed).await.is(303);
    let late = question(&[("title", "Seats"), ("version", version.as_str())]);
    desk.post(&format!("{PLACES}/edit"), &late).await.is(409).says("Places").says("Seats");
    let close = [("act", "close"), ("version", version.as_str())];
    desk.post(&format!("{PLACES}/stage"), &close).await.is(409);
    give(&town, "jelgava", "50").await;
    let version = desk.get(PLACES).await.value("version");
    let after = question(&[("title", "Seats"), ("version", version.as_str())]);
    desk.post(&format!("{PLACES}/edit"), &after)
        .await
        .is(422)
        .says("answered this question already");
    let close = [("act", "close"), ("version", version.as_str())];
    desk.post(&format!("{PLACES}/stage"), &close).await.is(303);
    let fields = [("figure", "60"), ("version", "1"), ("terms", "1")];
    let mut officer = town.officer("jelgava").await;
    officer.post(&form_of("jelgava"), &fields).await.is(422).says("No answers are taken");
    // The same for the next period begins with what stands.
    let next = desk.get(&format!("{ALL}/new?follows=course-places-2025")).await;
    assert_eq!(
        (next.value("period"), next.value("follows")),
        ("2026".into(), "course-places-2025".into())
    );
    town.end().await;
}

#[tokio::test]
async fn only_a_member_is_asked_and_only_its_own_network_runs_a_collection() {
    let town = network().await;
    ask(&town, &[]).await;
    town.officer("riga").await.get(&form_of("riga")).await.is(404);
    town.officer("riga").await.get(&form_of("jelgava")).await.is(403);
    town.officer("riga").await.get(PLACES).await.says("No city has given a figure yet");
    let mut other = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    other.get(&format!("{PLACES}/edit")).await.is(403);
    other.get(&format!("{PLACES}/table.csv")).await.is(403);
    other.get(PLACES).await.is(200).says("No city has given a figure yet");
    town.end().await;
}

#[tokio::test]
async fn the_secretariat_sends_a_table_and_sees_first_what_would_change() {
    let town = network().await;
    ask(&town, &[]).await;
    give(&town, "jelgava", "50").await;
    let mut desk = secretariat(&town).await;
    let table = desk.get(&format!("{PLACES}/table.csv")).await.is(200).text.clone();
    assert!(table.contains("jelgava,Jelgava,50"), "{table}");
    let upload = format!("{PLACES}/table");
    let bad = "key;figure;reason\njelgava;many;\nriga;1;\nmechelen;-1;\nlivadia;;\n";
    let seen = desk.upload(&upload, &[], ("file", bad.as_bytes())).await;
    seen.is(422)
        .says("3 things in the table")
        .says("Line 2: “many” is not a whole number")
        .says("Line 3: “riga” is not among")
        .says("Line 4: This is below 0");
    let good = "key;figure;reason\njelgava;\"50\";\nmechelen;1,200;\nlivadia;;Nobody counts\n";
    let seen = desk.upload(&upload, &[], ("file", good.as_bytes())).await;
    seen.is(200).says("no figure: Nobody counts").says("Send 2 answers");
    // Nothing is kept before it is confirmed; and not when somebody was faster.
    desk.get(PLACES).await.says("1 of 8 cities");
    let (version, text) = (seen.value("version"), seen.value("text"));
    give_again(&town, "jelgava", "55", "1").await;
    let take = [("version", version.as_str()), ("text", text.as_str())];
    let clash = desk.post(&format!("{upload}/take"), &take).await;
    clash.is(409);
    desk.get(PLACES).await.says("1 of 8 cities").says("55");
    let version = clash.value("version");
    let take = [("version", version.as_str()), ("text", text.as_str())];
    desk.post(&format!("{upload}/take"), &take).await.is(303);
    desk.get(PLACES).await.says("2 of 8 cities").says("no figure: Nobody counts");
    desk.get(&format!("{PLACES}?member=mechelen")).await.says("table").says("Test Person");
    town.end().await;
}

async fn give_again(town: &Town, city: &str, figure: &str, version: &str) {
    let fields = [("figure", figure), ("version", version), ("terms", "1")];
    town.officer(city).await.post(&form_of(city), &fields).await.is(303);
}

#[tokio::test]
async fn a_city_fills_in_a_row_for_each_number_with_the_marks_of_its_language() {
    let town = network().await;
    ask(&town, &[("unit", "euro")]).await;
    let mut officer = town.officer("jelgava").await.reading("lv");
    let page = "/cities/jelgava/collections";
    let table = officer.get(&format!("{page}/table.csv")).await.is(200).text.clone();
    assert!(table.contains("inclucities/course-places-2025;Places"), "{table}");
    let filled = "key;figure\ninclucities/course-places-2025;1.234\n";
    let seen = officer.upload(&format!("{page}/table"), &[], ("file", filled.as_bytes())).await;
    let text = seen.is(200).value("text");
    let version = seen.value("version");
    let take = [("version", version.as_str()), ("text", text.as_str())];
    officer.post(&format!("{page}/table/take"), &take).await.is(303);
    // Pressed twice, it is done once.
    officer.post(&format!("{page}/table/take"), &take).await.is(303);
    secretariat(&town).await.get(PLACES).await.says("1,234");
    officer.upload(&format!("{page}/table"), &[], ("file", b"")).await.is(422);
    // A workbook, whose numbers have a point in every language, and old files of her country.
    let mut book = Book::default();
    let row = vec![Cell::Words("inclucities/course-places-2025".into()), Cell::Number(2.345)];
    book.put("A", &["key", "figure"].map(str::to_owned), [row]).unwrap();
    let book = book.finish().unwrap();
    let seen = officer.upload(&format!("{page}/table"), &[], ("file", &book)).await;
    seen.is(200).says("2,35");
    assert!(seen.value("text").contains("2,345"), "the page keeps all of it");
    let old = b"key;figure;note\ninclucities/course-places-2025;7;no R\xeegas\n".as_slice();
    let seen = officer.upload(&format!("{page}/table"), &[], ("file", old)).await;
    let (text, version) = (seen.is(200).value("text"), seen.value("version"));
    assert!(text.contains("no Rīgas"), "{text}");
    let take = [("version", version.as_str()), ("text", text.as_str())];
    officer.post(&format!("{page}/table/take"), &take).await.is(303);
    // Nobody knows in which country the secretariat's computer stands.
    let mut desk = secretariat(&town).await;
    let old = b"key;figure;note\njelgava;7;no R\xeegas\n".as_slice();
    let seen = desk.upload(&format!("{PLACES}/table"), &[], ("file", old)).await;
    seen.is(422).says("Save it as CSV in UTF-8");
    town.end().await;
}

#[tokio::test]
async fn who_has_not_answered_is_reminded_and_everything_kept_can_be_read() {
    let town = network().await;
    ask(&town, &[]).await;
    give(&town, "jelgava", "50").await;
    let mut desk = secretariat(&town).await;
    let version = desk.get(PLACES).await.value("version");
    let remind = [("version", version.as_str())];
    desk.post(&format!("{PLACES}/remind"), &remind).await.is(303);
    desk.get(PLACES).await.says("Last reminded on 24 November 2026");
    desk.post(&format!("{PLACES}/remind"), &remind).await.is(409);
    let findings = isopolity::evidence::collection::findings(&town.app).await.expect("an answer");
    assert!(findings.is_empty(), "{findings:?}");
    town.tamper("update contribution set gives = 'nothing'").await;
    let findings = isopolity::evidence::collection::findings(&town.app).await.expect("an answer");
    assert_eq!(findings.len(), 1, "{findings:?}");
    town.end().await;
}

#[tokio::test]
async fn nobody_finds_out_others_figures_by_trying() {
    let town = network().await;
    ask(&town, &[("unit", "other"), ("publication", "named"), ("most", "")]).await;
    for (city, figure) in [
        ("schaerbeek", "10"),
        ("fuenlabrada", "11"),
        ("brussels", "12"),
        ("mechelen", "12"),
        ("livadia", "13"),
        ("capaci", "14"),
    ] {
        give(&town, city, figure).await;
    }
    town.tamper("update city set inhabitants = 50000").await;
    // A city that has given nothing is told nothing of others, however far its figure lies.
    let mut officer = town.officer("jelgava").await;
    let table = b"key,figure\ninclucities/course-places-2025,9000\n";
    let looked = officer.upload("/cities/jelgava/collections/table", &[], ("file", table)).await;
    assert!(!looked.is(200).text.contains("cities of like size"), "{}", looked.text);
    let first = [("figure", "9000"), ("version", "0"), ("terms", "1")];
    officer.post(&form_of("jelgava"), &first).await.is(303);
    // Now that she sees them, she is asked; and the secretariat is from the start.
    let second = [("figure", "9001"), ("version", "1"), ("terms", "1")];
    officer.post(&form_of("jelgava"), &second).await.is(422).says("6 cities of like size");
    let mut desk = secretariat(&town).await;
    let table = b"key,figure\njelgava,9002\n";
    let looked = desk.upload(&format!("{PLACES}/table"), &[], ("file", table)).await;
    looked.is(200).says("6 cities of like size");
    town.end().await;
}

#[tokio::test]
async fn an_answer_is_to_the_question_that_its_officer_read() {
    let town = network().await;
    ask(&town, &[]).await;
    let (mut desk, mut officer) = (secretariat(&town).await, town.officer("jelgava").await);
    assert_eq!(officer.get(&form_of("jelgava")).await.value("terms"), "1");
    let version = desk.get(&format!("{PLACES}/edit")).await.value("version");
    let other = question(&[("unit", "euro"), ("version", version.as_str())]);
    desk.post(&format!("{PLACES}/edit"), &other).await.is(303);
    // What she typed for places is not taken for euro, and not lost.
    let fields = [("figure", "60"), ("counted", "By hand."), ("version", "0"), ("terms", "1")];
    let clash = officer.post(&form_of("jelgava"), &fields).await;
    let (figure, terms) = (clash.is(409).value("figure"), clash.value("terms"));
    assert_eq!((figure.as_str(), terms.as_str()), ("60", "2"));
    assert!(!desk.get(PLACES).await.text.contains("By hand."));
    // Neither is a table that was looked at before.
    let table = b"key,figure\njelgava,70\n";
    let looked = desk.upload(&format!("{PLACES}/table"), &[], ("file", table)).await;
    let (old, text) = (looked.is(200).value("version"), looked.value("text"));
    let version = desk.get(&format!("{PLACES}/edit")).await.value("version");
    let again = question(&[("unit", "other"), ("version", version.as_str())]);
    desk.post(&format!("{PLACES}/edit"), &again).await.is(303);
    let take = [("version", old.as_str()), ("text", text.as_str())];
    desk.post(&format!("{PLACES}/table/take"), &take).await.is(409);
    // A reminder makes nobody's form old.
    let version = desk.get(PLACES).await.value("version");
    desk.post(&format!("{PLACES}/remind"), &[("version", version.as_str())]).await.is(303);
    let fields = [("figure", "60"), ("version", "0"), ("terms", "3")];
    officer.post(&form_of("jelgava"), &fields).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn figures_are_compared_by_inhabitants() {
    let town = network().await;
    ask(&town, &[("publication", "named")]).await;
    // Jelgava has 56,000 inhabitants, Brussels 175,000.
    give(&town, "brussels", "700").await;
    give(&town, "jelgava", "560").await;
    let seen = town.officer("jelgava").await.get(PLACES).await;
    seen.says("Jelgava: 560, place 1 of 2").says("for each 1,000 inhabitants").says("56,000");
    let file = town.officer("jelgava").await.get(&format!("{PLACES}/figures.csv")).await;
    assert!(file.text.contains(",10,1000,56000,"), "{}", file.text);
    town.tamper("update city set inhabitants = null where key = 'jelgava'").await;
    let seen = town.officer("jelgava").await.get(PLACES).await;
    seen.says("It has no place among the others").says("1 city is not compared");
    town.end().await;
}

#[tokio::test]
async fn the_drawing_is_a_file_for_who_may_see_it_and_for_others_after_the_embargo() {
    let town = network().await;
    ask(&town, &[("publication", "named")]).await;
    give(&town, "jelgava", "560").await;
    let (mut reader, mut officer) = (town.reader(), town.officer("jelgava").await);
    for file in ["figures.svg", "figures.png"] {
        reader.get(&format!("{PLACES}/{file}")).await.is(404);
    }
    let early = reader.get(&format!("{PLACES}/figures.json")).await;
    assert!(!early.is(200).text.contains("Jelgava"), "{}", early.text);
    assert_eq!(early.headers.get("access-control-allow-origin"), None);
    let drawn = officer.get(&format!("{PLACES}/figures.svg")).await;
    assert!(drawn.is(200).text.contains("Jelgava"));
    assert_eq!(drawn.headers.get("access-control-allow-origin"), None);
    assert!(!officer.get(PLACES).await.text.contains("Cite or embed"));
    town.pass(24 * 220);
    let drawn = reader.get(&format!("{PLACES}/figures.svg")).await;
    assert!(drawn.is(200).text.contains("Jelgava"));
    assert_eq!(
        drawn.headers.get("access-control-allow-origin").map(|v| v.as_bytes()),
        Some(&b"*"[..])
    );
    reader.get(&format!("{PLACES}/figures.png")).await.is(200);
    let told = reader.get(&format!("{PLACES}/figures.json")).await;
    assert!(told.text.contains("\"compared\":10,"), "{}", told.text);
    reader.get(PLACES).await.says("Cite or embed").says("figures.svg");
    town.end().await;
}

#[tokio::test]
async fn a_large_table_is_looked_at_and_taken_whole() {
    let town = network().await;
    ask(&town, &[]).await;
    let mut desk = secretariat(&town).await;
    let upload = format!("{PLACES}/table");
    let many: String = (0..1_001).map(|n| format!("c{n},1\n")).collect();
    let many = format!("key,figure\n{many}");
    let seen = desk.upload(&upload, &[], ("file", many.as_bytes())).await;
    seen.is(422).says("more than 1000 rows");
    let open = "key,figure,note\njelgava,1,\"oops\nlivadia,2,fine\n";
    desk.upload(&upload, &[], ("file", open.as_bytes()))
        .await
        .is(422)
        .says("Line 2: A quotation mark is opened here");
    // Longer than one field of a form may be; empty rows are left out.
    let padding: String = (0..900).map(|n| format!("x{n},{},,,\n", "ā".repeat(100))).collect();
    let long = "ā".repeat(900);
    let all = desk.get(&format!("{PLACES}/table.csv")).await.text.clone();
    let others = all.lines().skip(1).filter_map(|row| row.split(',').next());
    let others: String = others
        .filter(|key| *key != "jelgava")
        .map(|key| format!("{key},,7,{long},{long}\n"))
        .collect();
    let text = format!("key,name,figure,note,source\n{padding}{others}jelgava,,70,\"=1+1\nā\",\n");
    let seen = desk.upload(&upload, &[], ("file", text.as_bytes())).await;
    seen.is(200).says("Send 8 answers");
    let page = scraper::Html::parse_document(&seen.text);
    let parts = scraper::Selector::parse("input[name='text']").expect("a selector");
    let parts: Vec<&str> = page.select(&parts).filter_map(|part| part.attr("value")).collect();
    assert!(parts.len() > 1, "{}", parts.len());
    let version = seen.value("version");
    let mut take: Vec<(&str, &str)> = parts.iter().map(|part| ("text", *part)).collect();
    take.push(("version", version.as_str()));
    desk.post(&format!("{upload}/take"), &take).await.is(303);
    desk.get(PLACES).await.says("8 of 8 cities");
    let table = desk.get(&format!("{PLACES}/table.csv")).await.text.clone();
    assert!(table.contains("'=1+1"), "{table}");
    town.end().await;
}

/// Sends the letters that are due; says how many.
async fn send(town: &Town) -> usize {
    let mut sent = 0;
    while let Some(job) = job::take(&town.app.store, town.app.now()).await.expect("an answer") {
        let done = people::run_job(&town.app, &job.kind, &job.payload).await;
        done.expect("a kind that is known").expect("a letter");
        job::finish(&town.app.store, &job).await.expect("an answer");
        sent += 1;
    }
    sent
}

#[tokio::test]
async fn cities_are_reminded_two_weeks_and_three_days_before_the_last_day() {
    use isopolity::evidence::remind;
    let town = network().await;
    ask(&town, &[]).await;
    give(&town, "jelgava", "50").await;
    let _officers = (town.officer("jelgava").await, town.officer("livadia").await);
    let letters = || town.letters().iter().filter(|l| l.contains("for one number")).count();
    // It is 24 November; the last day is 31 December.
    assert_eq!(remind(&town.app).await.unwrap(), 0);
    town.pass(24 * 23);
    assert_eq!(remind(&town.app).await.unwrap(), 1);
    assert_eq!(remind(&town.app).await.unwrap(), 0, "never twice for a day");
    town.pass(24);
    assert_eq!(remind(&town.app).await.unwrap(), 0);
    // Who has answered is left alone.
    assert_eq!((send(&town).await, letters()), (1, 1));
    town.pass(24 * 10);
    assert_eq!(remind(&town.app).await.unwrap(), 1);
    assert_eq!(send(&town).await, 1);
    town.keeper().await.get("/journal").await.says("What is asked of cities");
    secretariat(&town).await.get(PLACES).await.says("Last reminded on 28 December 2026");
    town.pass(24 * 10);
    assert_eq!(remind(&town.app).await.unwrap(), 0, "the last day is past");

    // The secretariat may switch them off.
    let later = [("key", "course-places-2026"), ("deadline", "2027-02-28"), ("reminders", "off")];
    ask(&town, &later).await;
    town.pass(24 * 45);
    assert_eq!(remind(&town.app).await.unwrap(), 0);
    town.end().await;
}

#[tokio::test]
async fn the_pages_are_whole_in_every_language() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    let (mut desk, mut officer) = (secretariat(&town).await, town.officer("jelgava").await);
    for lang in ["en", "fr", "lv", "sv", "hr", "ar"] {
        desk.get(&format!("{PLACES}?lang={lang}")).await.is(200);
        desk.get(&format!("{ALL}/course-places-2024?lang={lang}")).await.is(200);
        desk.get(&format!("{ALL}?lang={lang}")).await.is(200);
        desk.get(&format!("{ALL}/new?lang={lang}")).await.is(200);
        officer.get(&format!("/cities/jelgava/collections?lang={lang}")).await.is(200);
        officer.get(&format!("{}?lang={lang}", form_of("jelgava"))).await.is(200);
        officer.get(&format!("/cities/jelgava?lang={lang}")).await.is(200);
    }
    let shown = town.reader().get(&format!("{ALL}/course-places-2024")).await;
    shown.is(200).says("made up").says("Schaerbeek").says("640");
    town.end().await;
}
