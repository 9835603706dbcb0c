//! `/surveys`, `/cities/{city}/assessments`.

use isopolity::access::{Role, Scope};
use isopolity::demo::{self, Step};
use isopolity::survey;
use isopolity::thread::{Kind, Thing};

use crate::support::{Town, key, town_with};

const LANGUAGE: &[(&str, &str)] = &[
    ("course-start", "half"),
    ("course-kinds", "evening"),
    ("course-kinds", "online"),
    ("course-finished", "72,5"),
    ("course-finished.source", "School report"),
    ("practise", "not-applicable"),
    ("own-language.note", "Ask the library"),
];

/// A town with the cities of the demonstration.
async fn cities() -> Town {
    town_with(&[Step::Networks]).await
}

async fn add(town: &Town, name: &str) {
    let city = [("name", name), ("country", "LV"), ("time_zone", "Europe/Riga")];
    town.keeper().await.post("/cities/new", &city).await.is(303);
}

async fn with_examples() -> Town {
    let town = cities().await;
    demo::take(&town.app, Step::Assessments).await.unwrap();
    town
}

fn versioned<'f>(fields: &[(&'f str, &'f str)], version: &'f str) -> Vec<(&'f str, &'f str)> {
    fields.iter().copied().chain([("version", version)]).collect()
}

#[tokio::test]
async fn everybody_reads_the_questionnaire_with_its_weights() {
    let town = town_with(&[]).await;
    let seen = town.reader().get("/surveys/city-self-assessment").await;
    seen.is(200)
        .says("Does the city have a written plan")
        .says("Weight 3")
        .says("One is being written")
        .says("0.3");
    seen.says("How scoring works")
        .says("Intercultural Cities Index")
        .says("Only if question 1 was answered");
    let latvian = town.reader().reading("lv").get("/surveys/city-self-assessment?lang=lv").await;
    latvian.is(200);
    town.end().await;
}

#[tokio::test]
async fn an_officer_begins_a_year_answers_a_section_and_comes_back_to_it() {
    let town = cities().await;
    let mut officer = town.officer("jelgava").await;
    let begun = officer.post("/cities/jelgava/assessments", &[("year", "2026")]).await;
    assert_eq!(begun.is(303).location(), "/cities/jelgava/assessments/2026?done=assessment-begun");
    officer
        .get("/cities/jelgava/assessments/2026")
        .await
        .says("0 of 79 answered")
        .says("Begin with the first section");
    let form = officer.get("/cities/jelgava/assessments/2026/sections/language").await;
    form.is(200).says("Section 9 of 17").says("This does not concern us");
    let path = "/cities/jelgava/assessments/2026/sections/language";
    let sent = officer.post(path, &versioned(LANGUAGE, &form.value("version"))).await;
    assert_eq!(
        sent.is(303).location(),
        "/cities/jelgava/assessments/2026/sections/media?done=saved"
    );
    let again = officer.get(path).await;
    again.says("Test Person").says("Take the answer back");
    assert_eq!(
        (again.value("course-finished"), again.value("version")),
        ("72.5".into(), "1".into())
    );
    assert_eq!(
        (again.value("course-finished.source"), again.value("own-language.note")),
        ("School report".into(), "Ask the library".into())
    );
    assert_eq!(checked(&again.text), ["half", "evening", "online", "not-applicable"]);
    let back = officer
        .post(path, &versioned(&[("course-start", "month"), ("then", "overview")], "1"))
        .await;
    assert_eq!(back.is(303).location(), "/cities/jelgava/assessments/2026?done=saved");
    assert_eq!(
        survey::scores_of(&town.app, &key("jelgava")).await.unwrap(),
        [(key("language"), 100.0, 2026)]
    );
    town.end().await;
}

fn checked(text: &str) -> Vec<String> {
    let page = scraper::Html::parse_document(text);
    let boxes = scraper::Selector::parse("input[checked]").unwrap();
    page.select(&boxes).filter_map(|e| e.attr("value")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_refused_section_keeps_everything_typed_and_names_every_problem() {
    let town = cities().await;
    let mut officer = town.officer("jelgava").await;
    officer.post("/cities/jelgava/assessments", &[("year", "2026")]).await.is(303);
    let long = "ā".repeat(2001);
    let typed = [
        ("course-start", "soon"),
        ("course-kinds", "none-of-these"),
        ("course-kinds", "online"),
        ("course-finished", "about 70"),
        ("practise", "weekly"),
        ("own-language.note", &long),
        ("version", "0"),
    ];
    let path = "/cities/jelgava/assessments/2026/sections/language";
    let seen = officer.post(path, &typed).await;
    seen.is(422)
        .says("“soon” is not one of the answers")
        .says("“about 70” is not a number")
        .says("not both");
    seen.says("This is too long: 2001 characters, and there is room for 2000");
    assert_eq!(seen.value("course-finished"), "about 70");
    assert_eq!(seen.value("own-language.note"), long);
    assert_eq!(checked(&seen.text), ["online", "weekly"]);
    officer.get(path).await.is(200);
    assert_eq!(survey::scores_of(&town.app, &key("jelgava")).await.unwrap(), []);
    officer
        .post("/cities/jelgava/assessments", &[("year", "soon")])
        .await
        .is(422)
        .says("“soon” is not a whole number");
    officer
        .post("/cities/jelgava/assessments", &[("year", "2026")])
        .await
        .is(422)
        .says("of 2026 already");
    officer.post("/cities/jelgava/assessments/2026", &[]).await.is(400);
    officer.post("/cities/jelgava/assessments/2026/sections/nothing", &[]).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_who_answer_one_section_never_overwrite_each_other_and_others_are_not_in_the_way() {
    let town = cities().await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    one.post("/cities/jelgava/assessments", &[("year", "2026")]).await.is(303);
    let path = "/cities/jelgava/assessments/2026/sections/language";
    one.post(path, &[("course-start", "half"), ("version", "0")]).await.is(303);
    let clash = other
        .post(
            path,
            &[
                ("course-start", "month"),
                ("course-kinds", "online"),
                ("course-kinds", "work"),
                ("version", "0"),
            ],
        )
        .await;
    clash
        .is(409)
        .says("How soon")
        .says("Nothing is lost")
        .says("Online; At the workplace or for a trade")
        .says("Not answered yet");
    assert_eq!(clash.value("version"), "1");
    other
        .post(
            "/cities/jelgava/assessments/2026/sections/media",
            &[("press", "asked"), ("version", "0")],
        )
        .await
        .is(303);
    let mine = [
        ("course-start", "month"),
        ("course-kinds", "online"),
        ("course-kinds", "work"),
        ("version", "1"),
    ];
    other.post(path, &mine).await.is(303);
    assert_eq!(checked(&one.get(path).await.text), ["month", "online", "work"]);
    town.end().await;
}

#[tokio::test]
async fn a_draft_is_for_the_city_and_its_friends_until_it_is_published() {
    let town = with_examples().await;
    let mut officer = town.officer("riga").await;
    let paths = [
        "/cities/riga/assessments/2020",
        "/cities/riga/assessments/2020/profile",
        "/cities/riga/assessments/2020/profile.csv",
    ];
    for path in paths {
        town.reader().get(path).await.is(404);
        town.officer("schaerbeek").await.get(path).await.is(404);
        officer.get(path).await.is(200);
    }
    let mut board = town.signed_in(Role::Board, Scope::City(key("riga"))).await;
    let read = board.get("/cities/riga/assessments/2020/sections/commitment").await;
    read.is(200).says("Does the city have a written plan");
    assert!(
        !read.text.contains("<form method=\"post\" action=\"/cities"),
        "a board does not answer"
    );
    town.reader().get("/cities/riga/assessments").await.is(200).says("nothing to read here yet");

    let version = officer.get(paths[0]).await.value("version");
    officer.post(paths[0], &[("act", "publish"), ("version", "77")]).await.is(409);
    officer.post(paths[0], &[("act", "publish"), ("version", &version)]).await.is(303);
    assert_eq!(town.reader().get(paths[0]).await.is(303).location(), paths[1]);
    town.reader().get(paths[1]).await.is(200).says("Profile 2020").says("made up");
    town.reader().get("/cities/riga/assessments/2020/sections/commitment").await.is(401);
    assert!(survey::published_profile(&town.app, &key("riga")).await.unwrap().unwrap().example);
    let version = officer.get(paths[0]).await.value("version");
    officer.post(paths[0], &[("act", "withdraw"), ("version", &version)]).await.is(303);
    town.reader().get(paths[1]).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_who_publish_and_withdraw_never_overwrite_each_other() {
    let town = with_examples().await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    let page = "/cities/jelgava/assessments/2020";
    let seen = other.get(page).await.value("version");
    for act in ["withdraw", "publish"] {
        let version = one.get(page).await.value("version");
        one.post(page, &[("act", act), ("version", &version)]).await.is(303);
    }
    let clash = other.post(page, &[("act", "withdraw"), ("version", &seen)]).await;
    // The page of the clash tells the version that is saved, so that one can go on from there.
    let saved = clash.is(409).says("Nothing is lost").value("version");
    assert_eq!(saved, one.get(page).await.value("version"));
    other.post(page, &[("act", "withdraw"), ("version", &saved)]).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn nothing_can_be_published_before_something_is_answered() {
    let town = cities().await;
    let mut officer = town.officer("jelgava").await;
    officer.post("/cities/jelgava/assessments", &[("year", "2026")]).await.is(303);
    let sent = officer
        .post("/cities/jelgava/assessments/2026", &[("act", "publish"), ("version", "1")])
        .await;
    assert_eq!(sent.is(303).location(), "/cities/jelgava/assessments/2026?done=assessment-empty");
    officer
        .get("/cities/jelgava/assessments/2026/profile")
        .await
        .is(200)
        .says("No question is answered yet");
    officer.get("/cities/jelgava/assessments/2026/profile.svg").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_profile_shows_where_to_begin_and_leads_to_a_need() {
    let town = with_examples().await;
    let mut officer = town.officer("jelgava").await;
    let seen = officer.get("/cities/jelgava/assessments/2020/profile").await;
    seen.is(200).says("Weakest").says("Language").says("What pulls the score down").says("made up");
    assert!(
        seen.text.contains("/cities/jelgava/needs/new?assessment=jelgava.2020&amp;area=language")
    );
    assert!(seen.text.contains("/cities/jelgava/assessments/2020/sections/language#"));
    seen.says("at least 5 have published");
    let public = town.reader().get("/cities/jelgava/assessments/2022/profile").await;
    public.is(200).says("Compared with 2020").says("79 of 79 questions").says("100% of the weight");
    assert!(!public.text.contains("/needs/new"));
    for lang in ["lv", "sv", "fr", "ar"] {
        officer.get(&format!("/cities/jelgava/assessments/2022/profile?lang={lang}")).await.is(200);
        officer
            .get(&format!("/cities/jelgava/assessments/2022/sections/language?lang={lang}"))
            .await
            .is(200);
    }
    town.end().await;
}

#[tokio::test]
async fn weights_can_be_tried_without_saving_and_bad_ones_are_named() {
    let town = with_examples().await;
    let mut reader = town.reader();
    let path = "/cities/jelgava/assessments/2020/profile";
    let only = survey::ours()
        .sections
        .iter()
        .map(|s| format!("w.{}={}", s.area, u8::from(s.area.as_str() == "language")));
    let query = only.collect::<Vec<_>>().join("&");
    let language = survey::scores_of(&town.app, &key("jelgava")).await.unwrap();
    assert_eq!(language.len(), 17);
    let seen = reader.get(&format!("{path}?{query}")).await;
    seen.is(200).says("With these weights").says("Back to the questionnaire’s own weights");
    assert_eq!(seen.value("w.language"), "1");
    let bad = reader.get(&format!("{path}?w.language=much&w.media=5000")).await;
    bad.is(422).says("“much” is not a whole number").says("from 0 to 1000");
    assert_eq!(bad.value("w.language"), "much");
    assert!(!reader.get(path).await.words().contains("With these weights"));
    town.end().await;
}

#[tokio::test]
async fn the_profile_leaves_as_picture_and_table_with_source_and_mark() {
    let town = with_examples().await;
    let mut reader = town.reader();
    let svg = reader.get("/cities/schaerbeek/assessments/2020/profile.svg").await;
    svg.is(200);
    assert_eq!(svg.headers["content-type"], "image/svg+xml");
    assert!(
        svg.text.contains("Made up as an example") || svg.text.contains("Made up"),
        "{}",
        svg.text
    );
    let png = reader.get("/cities/schaerbeek/assessments/2020/profile.png").await;
    assert!(png.bytes.starts_with(b"\x89PNG"));
    let csv = reader.get("/cities/schaerbeek/assessments/2020/profile.csv").await;
    assert!(csv.text.starts_with("city,year,questionnaire,version,area,title,weight,score"));
    assert_eq!(csv.text.lines().count(), 19);
    assert!(csv.text.lines().skip(1).all(|line| line.ends_with(",example")));
    town.end().await;
}

#[tokio::test]
async fn a_city_is_placed_among_peers_only_when_five_have_published() {
    let town = cities().await;
    for n in 0..5 {
        let name = format!("town-{n}");
        add(&town, &name).await;
        let mut officer = town.officer(&name).await;
        let path = format!("/cities/{name}/assessments");
        officer.post(&path, &[("year", "2026")]).await.is(303);
        let answer = ["none", "half", "quarter", "month", "month"][n];
        officer
            .post(
                &format!("{path}/2026/sections/language"),
                &[("course-start", answer), ("version", "0")],
            )
            .await
            .is(303);
        let profile = officer.get(&format!("{path}/2026/profile")).await;
        if n < 4 {
            profile.says("at least 5 have published");
        } else {
            profile.says("of 5 cities that have published").says("the middle city has 70");
        }
        officer
            .post(&format!("{path}/2026"), &[("act", "publish"), ("version", "1")])
            .await
            .is(303);
    }
    town.end().await;
}

#[tokio::test]
async fn the_thread_knows_assessments_and_joins_the_figures_that_belong_to_answers() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    demo::take(&town.app, Step::Assessments).await.unwrap();
    let described =
        survey::describe(&town.app, locale::Lang::EN, "jelgava.2020").await.unwrap().unwrap();
    assert_eq!(described.title.source_text(), "Jelgava: self-assessment 2020");
    assert!(described.example && described.city == Some(key("jelgava")));
    for wrong in
        ["jelgava", "jelgava.1", "jelgava.2019", "Jelgava.2020", "nowhere.2020", "jelgava.20200"]
    {
        assert!(
            survey::describe(&town.app, locale::Lang::EN, wrong).await.unwrap().is_none(),
            "{wrong}"
        );
    }
    let figure = Thing::new(Kind::Evidence, "employment-rate@LV");
    let is_known = isopolity::evidence::describe(&town.app, locale::Lang::EN, &figure.key)
        .await
        .unwrap()
        .is_some();
    let links = isopolity::thread::all(&town.app).await.unwrap();
    let is_joined = links
        .iter()
        .any(|l| l.from == figure && l.to == Thing::new(Kind::Assessment, "jelgava.2020"));
    assert_eq!(is_joined, is_known, "{links:?}");
    town.reader()
        .get("/thread/assessment/jelgava.2020")
        .await
        .is(200)
        .says("Jelgava: self-assessment 2020");
    town.end().await;
}

#[tokio::test]
async fn the_examples_are_the_same_everywhere_and_low_on_language_in_jelgava() {
    let town = with_examples().await;
    let scores = survey::scores_of(&town.app, &key("schaerbeek")).await.unwrap();
    let of =
        |area: &str| scores.iter().find(|(a, ..)| a.as_str() == area).map(|(_, p, _)| *p).unwrap();
    assert!(of("welcoming") > 70.0 && of("language") > 70.0, "{scores:?}");
    let jelgava = town.reader().get("/cities/jelgava/assessments").await;
    jelgava
        .says("Self-assessment 2020")
        .says("Self-assessment 2022")
        .says("example")
        .says("published");
    let lublin = town.officer("lublin").await.get("/cities/lublin/assessments").await;
    lublin.says("private").says("of 79 answered");
    demo::take(&town.app, Step::Assessments).await.expect("taking the step again changes nothing");
    town.end().await;
}

#[tokio::test]
async fn what_an_earlier_answer_rules_out_is_kept_but_marked_and_not_counted() {
    let town = cities().await;
    let mut officer = town.officer("jelgava").await;
    officer.post("/cities/jelgava/assessments", &[("year", "2026")]).await.is(303);
    let page = "/cities/jelgava/assessments/2026/sections/commitment";
    let send = |strategy: &'static str, version: &'static str| {
        [("strategy", strategy), ("strategy-steps", "all"), ("version", version)]
    };
    let idle = "it does not count";
    officer.post(page, &send("adopted", "0")).await.is(303);
    assert!(!officer.get(page).await.text.contains(idle));
    let saved = officer.post(page, &send("none", "1")).await;
    assert!(saved.is(303).location().ends_with("?done=assessment-idle"), "{}", saved.location());
    officer.get(saved.location()).await.is(200).says("Some answers do not count");
    let form = officer.get(page).await;
    form.is(200).says(idle);
    let kept = "name=\"strategy-steps\" value=\"all\" checked";
    assert!(form.text.contains(kept), "{}", form.text);
    officer.get("/cities/jelgava/assessments/2026").await.says("2 of 79 questions are answered.");
    town.end().await;
}

#[tokio::test]
async fn a_year_that_was_barely_answered_does_not_stand_for_the_city() {
    let town = with_examples().await;
    let before = survey::published_profile(&town.app, &key("jelgava")).await.unwrap().unwrap();
    let mut officer = town.officer("jelgava").await;
    officer.post("/cities/jelgava/assessments", &[("year", "2026")]).await.is(303);
    let page = "/cities/jelgava/assessments/2026";
    let answers = [("course-start", "half"), ("version", "0")];
    officer.post(&format!("{page}/sections/language"), &answers).await.is(303);
    let overview = officer.get(page).await;
    overview.says("1 of 79 questions are answered.");
    let publish = [("act", "publish"), ("version", &*overview.value("version"))];
    officer.post(page, &publish).await.is(303);
    let after = survey::published_profile(&town.app, &key("jelgava")).await.unwrap().unwrap();
    assert_eq!(after, before);
    town.end().await;
}
