//! `/cities/{city}/needs`, `/cities/{city}/strengths`, `/networks/{network}/programmes`.

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::thread::{self, Kind, Thing};

use crate::support::{Reader, Town, key, town, town_with};

const PROGRAMME: &str = "/networks/inclucities/programmes/inclucities";
const PAIR: &str = "/networks/inclucities/programmes/inclucities/pairs/schaerbeek/jelgava";

#[tokio::test]
async fn evidence_and_assessment_are_joined_with_the_need_that_they_show() {
    let town =
        town_with(&[Step::Networks, Step::Evidence, Step::Assessments, Step::Mentoring]).await;
    let mut officer = town.officer("jelgava").await;
    let list = officer.get("/cities/jelgava/needs").await;
    list.is(200).says("Suggested").says("Self-assessment of 20");
    let mut typed = NEED.to_vec();
    typed.extend([
        ("evidence", "employment-rate@LV"),
        ("assessment", "jelgava.2020"),
        ("area", "business-and-labour"),
    ]);
    officer.post("/cities/jelgava/needs/new", &typed).await.is(303);
    officer.get("/cities/jelgava/needs/work").await.is(200).says("Shown by");
    let joined =
        |chain: &std::collections::BTreeMap<Kind, std::collections::BTreeSet<String>>,
         kind,
         key: &str| { chain.get(&kind).is_some_and(|keys| keys.contains(key)) };
    let chain = thread::chain(&town.app, &Thing::new(Kind::Need, "jelgava.work")).await.unwrap();
    assert!(
        joined(&chain.stations, Kind::Evidence, "employment-rate@LV")
            && joined(&chain.stations, Kind::Assessment, "jelgava.2020")
    );
    // A link that the need no longer rests on is cut.
    let version = officer.get("/cities/jelgava/needs/work/edit").await.value("version");
    let mut without = NEED.to_vec();
    without.extend([("version", version.as_str()), ("assessment", "jelgava.2020")]);
    officer.post("/cities/jelgava/needs/work/edit", &without).await.is(303);
    let links = thread::all(&town.app).await.unwrap();
    assert!(!links.iter().any(|l| l.from.kind == Kind::Evidence && l.to.key == "jelgava.work"));
    // What rests on a made-up assessment says so.
    town.reader().get("/cities/jelgava/needs/language").await.is(200).says("made up as an example");
    town.end().await;
}

/// Both programmes with their cities, needs, strengths, pairs and visits.
async fn programmes() -> Town {
    town_with(&[Step::Networks, Step::Practices, Step::Mentoring]).await
}

async fn secretariat(town: &Town) -> Reader<'_> {
    town.signed_in(Role::Secretariat, Scope::Network(key("inclucities"))).await
}

const NEED: &[(&str, &str)] = &[
    ("says", "Shift workers find no course."),
    ("topic", "work"),
    ("degree", "80"),
    ("state", "draft"),
];

#[tokio::test]
async fn an_officer_states_a_need_first_as_a_draft_then_for_everybody() {
    let town = programmes().await;
    let mut officer = town.officer("jelgava").await;
    officer.get("/cities/jelgava/needs/new").await.is(200).says("State a need");
    let sent = officer.post("/cities/jelgava/needs/new", NEED).await;
    assert_eq!(sent.is(303).location(), "/cities/jelgava/needs/work?done=saved");
    officer
        .get("/cities/jelgava/needs/work")
        .await
        .is(200)
        .says("Shift workers find no course.")
        .says("80 of 100");
    officer.get("/cities/jelgava/needs").await.says("Shift workers").says("draft");
    let mut reader = town.reader();
    reader.get("/cities/jelgava/needs/work").await.is(404);
    assert!(!reader.get("/cities/jelgava/needs").await.is(200).words().contains("Shift workers"));
    town.officer("riga").await.get("/cities/jelgava/needs/work").await.is(404);
    town.officer("schaerbeek").await.get("/cities/jelgava/needs/work").await.is(200);
    let mut public = NEED.to_vec();
    public.retain(|(n, _)| *n != "state");
    let version = officer.get("/cities/jelgava/needs/work/edit").await.value("version");
    public.extend([("state", "public"), ("version", version.as_str())]);
    officer.post("/cities/jelgava/needs/work/edit", &public).await.is(303);
    reader.get("/cities/jelgava/needs/work").await.is(200).says("Shift workers find no course.");
    reader.get("/thread/need/jelgava.work").await.is(200);
    // A second need on the topic gets a key of its own.
    assert_eq!(
        officer.post("/cities/jelgava/needs/new", NEED).await.location(),
        "/cities/jelgava/needs/work-2?done=saved"
    );
    town.end().await;
}

#[tokio::test]
async fn a_refused_need_keeps_what_was_typed_and_names_every_problem() {
    let town = programmes().await;
    let mut officer = town.officer("jelgava").await;
    let typed = [
        ("says", " "),
        ("topic", "chess"),
        ("degree", "eighty"),
        ("state", "loud"),
        ("source_url", "ftp://x"),
        ("evidence", "nothing@LV"),
    ];
    let seen = officer.post("/cities/jelgava/needs/new", &typed).await;
    seen.is(422)
        .says("Please fill this in")
        .says("“eighty” is not a whole number")
        .says("Please choose one")
        .says("https://");
    assert_eq!(seen.value("degree"), "eighty");
    let mut unknown = NEED.to_vec();
    unknown.push(("evidence", "nothing@LV"));
    officer
        .post("/cities/jelgava/needs/new", &unknown)
        .await
        .is(422)
        .says("“nothing@LV” is not here");
    let mut foreign = NEED.to_vec();
    foreign.push(("assessment", "riga.2020"));
    officer
        .post("/cities/jelgava/needs/new", &foreign)
        .await
        .is(422)
        .says("“riga.2020” is not here");
    // A draft of another city is as if it were not there.
    isopolity::demo::take(&town.app, Step::Assessments).await.unwrap();
    officer
        .post("/cities/jelgava/needs/new", &foreign)
        .await
        .is(422)
        .says("“riga.2020” is not here");
    officer.get("/cities/jelgava/needs/work").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_form_of_a_need_is_filled_from_where_one_comes() {
    let town = programmes().await;
    let mut officer = town.officer("jelgava").await;
    let seen = officer
        .get("/cities/jelgava/needs/new?assessment=jelgava.2020&area=business-and-labour&degree=56")
        .await;
    assert_eq!(
        (seen.value("assessment"), seen.value("degree"), seen.value("area")),
        ("jelgava.2020".into(), "56".into(), "business-and-labour".into())
    );
    assert!(seen.text.contains("<option value=\"work\" selected"));
    let seen = officer.get("/cities/jelgava/needs/new?evidence=employment-rate@LV").await;
    assert_eq!(seen.value("evidence"), "employment-rate@LV");
    assert!(seen.text.contains("<option value=\"work\" selected"));
    town.end().await;
}

#[tokio::test]
async fn two_editors_of_a_need_never_overwrite_each_other_and_withdrawing_hides_it() {
    let town = programmes().await;
    let mut one = town.officer("jelgava").await;
    let mut other = town.officer("jelgava").await;
    let href = "/cities/jelgava/needs/language";
    let version = one.get(&format!("{href}/edit")).await.value("version");
    let with = |says| {
        [
            ("says", says),
            ("topic", "language"),
            ("degree", "100"),
            ("state", "public"),
            ("version", version.as_str()),
        ]
    };
    one.post(&format!("{href}/edit"), &with("First words.")).await.is(303);
    other
        .post(&format!("{href}/edit"), &with("Second words."))
        .await
        .is(409)
        .says("First words.")
        .says("Second words.");
    let late = other.post(&format!("{href}/withdraw"), &[("version", &version)]).await;
    assert!(late.is(303).location().contains("changed-meanwhile"));
    town.reader().get(href).await.is(200).says("First words.");
    let version = one.get(&format!("{href}/edit")).await.value("version");
    one.post(&format!("{href}/withdraw"), &[("version", &version)]).await.is(303);
    town.reader().get(href).await.is(404);
    one.get("/cities/jelgava/needs").await.says("Withdrawn").says("First words.");
    town.end().await;
}

#[tokio::test]
async fn strengths_are_stated_likewise() {
    let town = programmes().await;
    let mut officer = town.officer("jelgava").await;
    let typed = [
        ("says", "Choirs sing in three languages."),
        ("topic", "culture"),
        ("degree", "70"),
        ("state", "public"),
    ];
    officer.post("/cities/jelgava/strengths/new", &typed).await.is(303);
    town.reader()
        .get("/cities/jelgava/strengths")
        .await
        .says("Choirs sing")
        .says("level 70 of 100");
    town.reader().get("/cities/jelgava/strengths/culture").await.is(200);
    town.reader().get("/cities/jelgava/needs/culture").await.is(404);
    let mut wrong = typed.to_vec();
    wrong.push(("practices", "no-such, Bad_Key"));
    officer
        .post("/cities/jelgava/strengths/new", &wrong)
        .await
        .is(422)
        .says("“Bad_Key” is not here");
    town.end().await;
}

#[tokio::test]
async fn a_programme_shows_its_steps_in_time_its_cities_and_its_pairs() {
    let town = programmes().await;
    let mut reader = town.reader();
    let seen = reader.get(PROGRAMME).await;
    seen.is(200)
        .says("IncluCities")
        .says("First learning visit")
        .says("12 May 2021, 14 May 2021")
        .says("December 2020");
    seen.says("Schaerbeek mentors Jelgava").says("MigrationWork").says("What was assumed");
    reader.get("/networks/inclucities").await.says("IncluCities");
    reader
        .get("/networks/epi/programmes/epi")
        .await
        .is(200)
        .says("Questionnaire")
        .says("Launch in Riga, with 26 participants");
    // A programme is found under its own network only.
    reader.get("/networks/epi/programmes/inclucities").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_secretariat_begins_a_programme_from_a_template_and_chooses_who_takes_part() {
    let town = programmes().await;
    let mut secretariat = secretariat(&town).await;
    let refused = secretariat
        .post(
            "/networks/inclucities/programmes/new",
            &[("title", ""), ("template", "nine"), ("dates", "soon")],
        )
        .await;
    refused
        .is(422)
        .says("Please fill this in")
        .says("Please choose one")
        .says("Write dates such as");
    let typed = [
        ("title", "Second round"),
        ("template", "epi-flow"),
        ("dates", "2027-01/2028-12"),
        ("summary", "Again."),
    ];
    let sent = secretariat.post("/networks/inclucities/programmes/new", &typed).await;
    assert_eq!(
        sent.is(303).location(),
        "/networks/inclucities/programmes/second-round/participants?done=saved"
    );
    let here = "/networks/inclucities/programmes/second-round";
    town.reader()
        .get(here)
        .await
        .is(200)
        .says("January 2027 to December 2028")
        .says("Round tables");
    let form = secretariat.get(&format!("{here}/participants?member=jelgava")).await;
    assert_eq!(
        (form.value("languages").as_str(), form.value("version").as_str()),
        ("Latvian, English", "0")
    );
    let put = |city, side, version| {
        [
            ("member", city),
            ("side", side),
            ("capacity", "1"),
            ("languages", "en"),
            ("version", version),
        ]
    };
    let path = format!("{here}/participants");
    secretariat.post(&path, &put("jelgava", "mentee", "0")).await.is(303);
    secretariat.post(&path, &put("jelgava", "mentor", "0")).await.is(409);
    secretariat.post(&path, &put("schaerbeek", "either", "0")).await.is(303);
    secretariat.post(&path, &put("riga", "mentee", "0")).await.is(404);
    secretariat.post(&path, &[("member", "capaci"), ("side", "mentee")]).await.is(422);
    town.reader()
        .get(&format!("{here}/matching"))
        .await
        .says("1 computed pair")
        .says("Schaerbeek mentors Jelgava");
    secretariat.post(&path, &put("schaerbeek", "out", "1")).await.is(303);
    town.reader().get(&format!("{here}/matching")).await.says("No city has offered to mentor");
    let version = secretariat.get(&format!("{here}/facts")).await.value("version");
    let edit = |title| [("title", title), ("version", version.as_str())];
    secretariat.post(&format!("{here}/facts"), &edit("Third round")).await.is(303);
    secretariat
        .post(&format!("{here}/facts"), &edit("Fourth round"))
        .await
        .is(409)
        .says("Third round");
    town.end().await;
}

#[tokio::test]
async fn the_matching_gives_reasons_prices_and_what_if() {
    let town = programmes().await;
    let mut reader = town.reader();
    let seen = reader.get(&format!("{PROGRAMME}/matching")).await;
    seen.is(200).says("4 computed pairs").says("Schaerbeek mentors Jelgava").says("accepted");
    seen.says("Language")
        .says("a need of Jelgava (urgency 100) meets a strength of Schaerbeek (level 90)");
    seen.says("They can work together in: English")
        .says("Next best mentor")
        .says("If this pair is ruled out");
    assert!(!seen.text.contains("name=\"pairs\""), "only the secretariat accepts");
    let asked =
        reader.get(&format!("{PROGRAMME}/matching?mentor=fuenlabrada&mentee=jelgava")).await;
    asked
        .is(200)
        .says("What if Fuenlabrada mentors Jelgava?")
        .says("Livadia: instead of Fuenlabrada")
        .says("Nothing was saved");
    reader
        .get(&format!("{PROGRAMME}/matching?mentor=jelgava&mentee=jelgava"))
        .await
        .says("This pair is not possible");
    reader.get(&format!("{PROGRAMME}/matching?mentor=%00&mentee=x")).await.is(200);
    let epi = reader.get("/networks/epi/programmes/epi/matching").await;
    epi.is(200)
        .says("0 computed pairs")
        .says("7 cities without a mentor")
        .says("No strength meets any need");
    town.end().await;
}

#[tokio::test]
async fn history_is_held_against_the_computation() {
    let town = programmes().await;
    let mut reader = town.reader();
    let seen = reader.get(&format!("{PROGRAMME}/matching/history")).await;
    seen.is(200)
        .says("4 of 4 pairs are the same")
        .says("coded by this project")
        .says("Brussels mentors Saint-Jean");
    reader
        .get("/networks/epi/programmes/epi/matching/history")
        .await
        .is(200)
        .says("No pairs from the past");
    // When Schaerbeek takes its strength in language back, history differs, and the page says why.
    let mut officer = town.officer("schaerbeek").await;
    let version = officer.get("/cities/schaerbeek/strengths/language/edit").await.value("version");
    officer
        .post("/cities/schaerbeek/strengths/language/withdraw", &[("version", &version)])
        .await
        .is(303);
    let seen = reader.get(&format!("{PROGRAMME}/matching/history")).await;
    seen.says("3 of 4 pairs are the same")
        .says("the pair of history is not possible")
        .says("No strength meets any need");
    town.end().await;
}

#[tokio::test]
async fn accepted_pairs_give_the_mentor_its_rights_and_are_joined_in_the_thread() {
    let town = programmes().await;
    let mentors = isopolity::mentoring::mentors_of(&town.app, &key("jelgava")).await.unwrap();
    assert_eq!(mentors, [key("schaerbeek")].into());
    let chain =
        thread::chain(&town.app, &Thing::new(Kind::Need, "jelgava.language")).await.unwrap();
    assert!(chain.stations[&Kind::Mentor].contains("inclucities.schaerbeek.jelgava"));
    town.reader().get("/cities/jelgava/needs/language").await.is(200).says("Mentor");
    town.reader()
        .get("/thread/mentor/inclucities.schaerbeek.jelgava")
        .await
        .is(200)
        .says("Schaerbeek – Jelgava");
    let seen = town.reader().get(PAIR).await;
    seen.is(200)
        .says("Schaerbeek mentors Jelgava")
        .says("Why these two")
        .says("12 May 2021, 14 May 2021")
        .says("remote");
    seen.says("Learning the language, in class and in life");
    // The practices of the strengths that meet the need hang on the pair.
    assert!(chain.stations[&Kind::Practice].contains("via-bapa"));
    town.end().await;
}

#[tokio::test]
async fn the_secretariat_accepts_another_pairing_and_the_earlier_pair_ends() {
    let town = programmes().await;
    let mut secretariat = secretariat(&town).await;
    let page =
        secretariat.get(&format!("{PROGRAMME}/matching?mentor=fuenlabrada&mentee=jelgava")).await;
    let seen = page.value("seen");
    let post = format!("{PROGRAMME}/matching");
    secretariat.post(&post, &[("seen", &seen)]).await.is(422).says("Please choose one");
    let full = [("seen", seen.as_str()), ("pairs", "fuenlabrada.jelgava")];
    secretariat.post(&post, &full).await.is(422).says("Places for mentees at Fuenlabrada: 1");
    let stale = [("seen", "another"), ("pairs", "schaerbeek.jelgava")];
    secretariat.post(&post, &stale).await.is(422).says("have changed since");
    secretariat
        .post(&post, &[("seen", &seen), ("pairs", "schaerbeek.capaci")])
        .await
        .is(422)
        .says("not possible");
    let version = secretariat
        .get("/networks/inclucities/programmes/inclucities/pairs/fuenlabrada/livadia")
        .await
        .value("version");
    let end = "/networks/inclucities/programmes/inclucities/pairs/fuenlabrada/livadia/end";
    secretariat.post(end, &[("version", &version)]).await.is(303);
    assert_eq!(
        secretariat.post(&post, &full).await.is(303).location(),
        format!("{PROGRAMME}?done=mentoring-accepted")
    );
    let mentors = isopolity::mentoring::mentors_of(&town.app, &key("jelgava")).await.unwrap();
    assert_eq!(mentors, [key("fuenlabrada")].into());
    town.reader().get(PAIR).await.is(200).says("ended");
    town.officer("schaerbeek").await.get("/cities/jelgava/needs/new").await.is(403);
    town.end().await;
}

#[tokio::test]
async fn visits_are_planned_moved_held_and_called_off() {
    let town = programmes().await;
    let mut secretariat = secretariat(&town).await;
    let visits = format!("{PROGRAMME}/visits");
    let plan = |number, dates| {
        [("pair", "schaerbeek.jelgava"), ("number", number), ("mode", "on-site"), ("dates", dates)]
    };
    secretariat.post(&visits, &plan("2", "next spring")).await.is(422).says("Write dates such as");
    secretariat.post(&visits, &plan("1", "2027-03")).await.is(422).says("has this visit already");
    secretariat.post(&visits, &plan("2", "2027-03")).await.is(303);
    let list = town.reader().get(&visits).await;
    list.is(200).says("Second visit").says("March 2027").says("planned");
    let list = secretariat.get(&visits).await;
    let page = scraper::Html::parse_document(&list.text);
    let link = page
        .select(&scraper::Selector::parse("a[href*='/visits/']").unwrap())
        .next()
        .unwrap()
        .attr("href")
        .unwrap()
        .to_owned();
    let form = secretariat.get(&link).await;
    let version = form.is(200).value("version");
    let moved = [
        ("act", "move"),
        ("mode", "remote"),
        ("dates", "2027-04-12, 2027-04-14"),
        ("version", version.as_str()),
    ];
    secretariat.post(&link, &moved).await.is(303);
    secretariat.post(&link, &moved).await.is(409);
    town.reader()
        .get(&visits)
        .await
        .says("12 April 2027, 14 April 2027")
        .says("Before it was moved: March 2027")
        .says("remote");
    let version = secretariat.get(&link).await.value("version");
    secretariat.post(&link, &[("act", "hold"), ("version", &version)]).await.is(303);
    let late = secretariat.post(&link, &[("act", "cancel"), ("version", "9")]).await;
    late.is(422).says("already taken place");
    town.officer("jelgava").await.post(&link, &moved).await.is(403);
    town.end().await;
}

#[tokio::test]
async fn nothing_is_here_before_anybody_said_anything() {
    let town = town().await;
    let mut reader = town.reader();
    reader.get("/cities/jelgava/needs").await.is(404);
    reader.get(PROGRAMME).await.is(404);
    reader.get(&format!("{PROGRAMME}/matching")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_pages_read_from_right_to_left() {
    let town = programmes().await;
    let mut reader = town.reader().reading("ar");
    for path in [PROGRAMME, PAIR, "/cities/jelgava/needs", "/cities/jelgava/needs/language"] {
        reader.get(path).await.is(200);
    }
    for page in ["matching", "matching/history", "visits"] {
        reader.get(&format!("{PROGRAMME}/{page}")).await.is(200);
    }
    town.end().await;
}
