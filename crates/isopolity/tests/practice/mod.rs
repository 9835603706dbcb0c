//! `/practices`, `/benchmarks`, and what cities and networks write there.

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::store::change::Author;
use isopolity::thread::{self, Kind, Thing};

use crate::support::{Town, key, town_with};

/// The cities and networks of two programmes with their practices.
async fn practices() -> Town {
    town_with(&[Step::Networks, Step::Practices]).await
}

const CAFE: &[(&str, &str)] = &[
    ("lang", "lv"),
    ("title", "Valodas kafejnīca"),
    ("summary", "Kaimiņi runā latviski."),
    ("results", "Divdesmit cilvēki nedēļā."),
    ("topics", "language"),
    ("topics", "interaction"),
    ("factors", "language-learning.volunteers"),
    ("languages", "lv, en"),
    ("origin", "own"),
    ("stage", "published"),
];

/// The same fields with some of them otherwise.
fn with<'f>(
    fields: &[(&'f str, &'f str)],
    others: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let kept = fields.iter().filter(|(name, _)| !others.iter().any(|(n, _)| n == name));
    kept.chain(others).copied().collect()
}

#[tokio::test]
async fn practices_are_found_by_words_topic_country_and_language() {
    let town = practices().await;
    let mut reader = town.reader();
    reader
        .get("/practices")
        .await
        .is(200)
        .says("16 practices")
        .says("CAMIM")
        .says("Schaerbeek · Belgium");
    reader.get("/practices?q=IMMERSION").await.says("1 practice").says("CAMIM");
    reader.get("/practices?q=jelgava").await.says("0 practices").says("Nothing fits");
    // The words name a topic that no text of the practice says.
    reader.get("/practices?q=volunteering").await.says("CAMIM");
    reader
        .get("/practices?topic=language&country=LV")
        .await
        .says("2 practices")
        .says("Discussion clubs");
    reader.get("/practices?language=el").await.says("1 practice").says("HELIOS and ESTIA");
    reader.get("/practices?q=%25&topic=%27&country=xx").await.is(200).says("0 practices");
    town.end().await;
}

#[tokio::test]
async fn a_practice_says_where_it_is_told_and_who_took_it_over() {
    let town = practices().await;
    let mut reader = town.reader();
    let seen = reader.get("/practices/buddies").await;
    seen.is(200)
        .says("IncluCities, pair 2: Mechelen and Capaci")
        .says("inclucities.eu/pair-2")
        .says("Capaci")
        .says("compa");
    seen.says("It began with young people")
        .says("The mentee learned it from its mentor.")
        .says("Not told yet: What was done");
    seen.says("Occasions at which newcomers and neighbours meet")
        .says("nobody has noted yet when this was last checked");
    reader
        .get("/practices/helios-estia")
        .await
        .says("The mentor learned it from its mentee.")
        .says("Fuenlabrada");
    reader.get("/practices/nothing").await.is(404);
    reader
        .get("/cities/capaci/practices")
        .await
        .says("Buddies")
        .says("This city has told of no practice yet.");
    reader
        .get("/cities/mechelen/practices")
        .await
        .says("What others took over from it")
        .says("Capaci");
    town.end().await;
}

#[tokio::test]
async fn the_self_check_is_added_up_and_kept_nowhere() {
    let town = practices().await;
    let mut reader = town.reader();
    let page = "/practices/camim?communication=fully&inclusion=mostly&innovation=mostly&multi-level-governance=partly";
    let seen = reader.get(page).await;
    seen.is(200)
        .says("It could work")
        .says("66% of what you answered holds")
        .says("anything from 38 to 80%");
    seen.says("Talk with the city that did it").says("The region and the state are with us");
    reader
        .get("/practices/camim?communication=fully&inclusion=nonsense")
        .await
        .says("Too little is known yet");
    let fresh = reader.get("/practices/camim").await;
    assert!(!fresh.words().contains("of what you answered"));
    town.end().await;
}

#[tokio::test]
async fn a_draft_is_shown_only_to_those_who_may_read_it() {
    let town = practices().await;
    let mut officer = town.officer("jelgava").await;
    let sent =
        officer.post("/cities/jelgava/practices/new", &with(CAFE, &[("stage", "draft")])).await;
    assert_eq!(sent.is(303).location(), "/practices/valodas-kafejnica?done=saved");
    officer.get("/practices/valodas-kafejnica").await.is(200).says("draft");
    officer.get("/cities/jelgava/practices").await.says("Valodas kafejnīca");
    for mut other in [town.reader(), town.officer("riga").await] {
        other.get("/practices/valodas-kafejnica").await.is(404);
        let list = other.get("/cities/jelgava/practices").await;
        assert!(!list.words().contains("Valodas kafejnīca"));
        let found = other.get("/practices?q=kafejnica").await;
        found.says("0 practices");
    }
    let described =
        isopolity::practice::describe(&town.app, "valodas-kafejnica").await.unwrap().unwrap();
    assert_eq!(described.visibility, thread::Visibility::Drafts);
    town.end().await;
}

#[tokio::test]
async fn a_practice_is_published_translated_and_found_in_both_languages() {
    let town = practices().await;
    let mut officer = town.officer("jelgava").await;
    officer.get("/cities/jelgava/practices/new").await.is(200).says("You are writing in: English");
    officer.post("/cities/jelgava/practices/new", CAFE).await.is(303);
    let mut reader = town.reader();
    reader
        .get("/practices/valodas-kafejnica")
        .await
        .says("in Latvian")
        .says("told by the city itself")
        .says("Volunteers and incentives");
    let form = officer.get("/cities/jelgava/practices/valodas-kafejnica/edit?in=en").await;
    form.says("What you write here is a translation").says("Kaimiņi runā latviski.");
    assert_eq!(form.value("title"), "");
    let version = form.value("version");
    let english = [
        ("lang", "en"),
        ("title", "Language café"),
        ("summary", "Neighbours speak Latvian."),
        ("results", ""),
        ("version", &version),
    ];
    officer
        .post("/cities/jelgava/practices/valodas-kafejnica/edit", &with(CAFE, &english))
        .await
        .is(303);
    let seen = reader.get("/practices/valodas-kafejnica").await;
    seen.says("Language café").says("Neighbours speak Latvian.").says("Divdesmit cilvēki");
    reader.get("/practices?q=cafe").await.says("1 practice");
    reader.get("/practices?q=kaimini").await.says("1 practice").says("Language café");
    reader.get("/benchmarks/language-learning").await.says("Language café");
    town.end().await;
}

#[tokio::test]
async fn a_refused_practice_keeps_what_was_typed_and_names_every_problem() {
    let town = practices().await;
    let mut officer = town.officer("jelgava").await;
    let typed = [
        ("title", "Café"),
        ("languages", "Latvian!"),
        ("origin", "published"),
        ("source_url", "jelgava.lv"),
        ("checked_on", "today"),
        ("results", "Twenty people."),
        ("topics", "chess"),
    ];
    let seen = officer.post("/cities/jelgava/practices/new", &typed).await;
    seen.is(422)
        .says("“Latvian!” is not a language that is known here")
        .says("begins with https://")
        .says("“today” is not a date")
        .says("Please choose one");
    assert_eq!(seen.value("results"), "Twenty people.");
    assert_eq!(seen.value("source_url"), "jelgava.lv");
    let taken =
        officer.post("/cities/jelgava/practices/new", &with(CAFE, &[("key", "camim")])).await;
    taken.is(422).says("This short name is taken");
    officer.get("/cities/jelgava/practices/camim/edit").await.is(404);
    officer.get("/practices/cafe").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_officers_never_overwrite_each_other() {
    let town = practices().await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    one.post("/cities/jelgava/practices/new", CAFE).await.is(303);
    let page = "/cities/jelgava/practices/valodas-kafejnica/edit";
    let version = one.get(&format!("{page}?in=lv")).await.value("version");
    one.post(page, &with(CAFE, &[("version", &version), ("summary", "Pirmie vārdi.")]))
        .await
        .is(303);
    let clash = other
        .post(
            page,
            &with(CAFE, &[("version", &version), ("summary", "Otrie vārdi."), ("topics", "women")]),
        )
        .await;
    clash
        .is(409)
        .says("Pirmie vārdi.")
        .says("Otrie vārdi.")
        .says("language, interaction")
        .says("women");
    one.get("/practices/valodas-kafejnica").await.says("Pirmie vārdi.");
    town.end().await;
}

#[tokio::test]
async fn a_city_tells_what_it_took_over_once_and_changes_it_later() {
    let town = practices().await;
    let mut officer = town.officer("riga").await;
    let page = "/cities/riga/adoptions/new";
    officer
        .post(page, &[("practice", "newcomers-guide"), ("origin", "own")])
        .await
        .is(422)
        .says("Please choose one");
    officer.get(&format!("{page}?practice=via-bapa")).await.is(200).says("VIA-BAPA");
    let told = [
        ("practice", "via-bapa"),
        ("adapted_name", "Tilts"),
        ("what_changed", "Shorter."),
        ("status", "piloted"),
        ("direction", "sideways"),
        ("origin", "own"),
    ];
    officer.post(page, &told).await.is(303);
    officer.post(page, &told).await.is(422).says("Your city has told of this already");
    town.reader()
        .get("/practices/via-bapa")
        .await
        .says("Riga")
        .says("Tilts")
        .says("tried out")
        .says("without being mentor and mentee");
    let again = officer.get(&format!("{page}?practice=via-bapa")).await;
    assert_eq!(again.is(303).location(), "/cities/riga/adoptions/via-bapa/edit");
    let form = officer.get("/cities/riga/adoptions/via-bapa/edit").await;
    assert_eq!(form.value("adapted_name"), "Tilts");
    let version = form.value("version");
    let edit = "/cities/riga/adoptions/via-bapa/edit";
    officer.post(edit, &with(&told, &[("status", "adopted"), ("version", &version)])).await.is(303);
    officer
        .post(edit, &with(&told, &[("status", "given-up"), ("version", &version)]))
        .await
        .is(409)
        .says("adopted")
        .says("given-up");
    town.reader().get("/cities/riga/practices").await.says("VIA-BAPA").says("taken over");
    town.end().await;
}

#[tokio::test]
async fn a_benchmark_shows_which_parts_are_published_and_which_are_examples() {
    let town = practices().await;
    let mut reader = town.reader();
    reader.get("/benchmarks").await.is(200).says("A city for all").says("Interact");
    let seen = reader.get("/benchmarks/decent-work").await;
    seen.is(200)
        .says("Tools with which migrants and locals take part")
        .says("IncluCities, pair 3")
        .says("example")
        .says("Guiding questions");
    seen.says("Table for Coexistence").says("This page shows something that was made up");
    reader
        .get("/benchmarks/access-to-education")
        .await
        .says("Families have money enough")
        .says("Why it matters");
    reader.get("/benchmarks/nothing").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn a_secretariat_writes_a_benchmark_and_empty_groups_are_ignored() {
    let town = practices().await;
    let mut secretariat =
        town.signed_in(Role::Secretariat, Scope::Network(key("inclucities"))).await;
    let form = secretariat.get("/networks/inclucities/benchmarks/new").await;
    form.is(200).says("Key factor 3");
    let typed = [
        ("title", "Homes"),
        ("topic", "housing"),
        ("statement", "Everybody has a home."),
        ("origin", "own"),
        ("lang", "en"),
        ("factor-title-1", ""),
        ("factor-title-2", "Landlords are won"),
        ("factor-questions-2", "Who asks them?\n\nWho vouches?"),
        ("factor-practice-2", "helios-estia"),
        ("factor-title-3", ""),
        ("additional_factors", "Empty flats"),
    ];
    let refused = secretariat
        .post(
            "/networks/inclucities/benchmarks/new",
            &with(&typed, &[("topic", "chess"), ("factor-title-2", "")]),
        )
        .await;
    refused.is(422).says("Please choose one").says("Please fill this in");
    assert_eq!(refused.value("factor-questions-2").trim(), "Who asks them?\n\nWho vouches?");
    secretariat.post("/networks/inclucities/benchmarks/new", &typed).await.is(303);
    let seen = town.reader().get("/benchmarks/homes").await;
    seen.says("Landlords are won")
        .says("Who vouches?")
        .says("HELIOS and ESTIA")
        .says("Empty flats")
        .says("written by the network");
    assert!(!seen.words().contains("This page shows something that was made up"));
    let edit = "/networks/inclucities/benchmarks/homes/edit";
    let version = secretariat.get(edit).await.value("version");
    let latvian = [
        ("lang", "lv"),
        ("title", "Mājokļi"),
        ("topic", "housing"),
        ("statement", ""),
        ("origin", "own"),
        ("version", &version),
        ("factor-key-1", "landlords-are-won"),
        ("factor-title-1", "Izīrētāji ir iegūti"),
        ("factor-questions-1", "Kas viņiem jautā?"),
    ];
    secretariat.post(edit, &latvian).await.is(303);
    let seen = town.reader().reading("lv").get("/benchmarks/homes").await;
    seen.says("Who vouches?");
    let kept = town.reader().get("/benchmarks/homes").await;
    kept.says("Landlords are won")
        .says("Who asks them?")
        .says("Empty flats")
        .says("Everybody has a home.");
    secretariat.post(edit, &with(&typed, &[("version", &version)])).await.is(409);
    secretariat.get("/networks/inclucities/benchmarks/interact/edit").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn changing_one_part_of_a_benchmark_keeps_where_the_others_come_from() {
    let town = practices().await;
    let mut secretariat =
        town.signed_in(Role::Secretariat, Scope::Network(key("inclucities"))).await;
    let edit = "/networks/inclucities/benchmarks/access-to-education/edit";
    let form = secretariat.get(edit).await;
    let page = scraper::Html::parse_document(&form.text);
    let selector = scraper::Selector::parse(
        "form[method=post] input, form[method=post] textarea, form[method=post] select",
    )
    .unwrap();
    let mut typed: Vec<(String, String)> = Vec::new();
    for e in page.select(&selector) {
        let name = e.attr("name").unwrap().to_owned();
        let option = scraper::Selector::parse("option[selected]").unwrap();
        let value = match e.value().name() {
            "textarea" => e.text().collect(),
            "select" => e
                .select(&option)
                .next()
                .and_then(|o| o.attr("value"))
                .unwrap_or_default()
                .to_owned(),
            _ if e.attr("type") == Some("radio") && e.attr("checked").is_none() => continue,
            _ => e.attr("value").unwrap_or_default().to_owned(),
        };
        typed.push((
            name,
            if e.attr("name") == Some("factor-how-1") { "A fund for books.".into() } else { value },
        ));
    }
    let pairs: Vec<_> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    secretariat.post(edit, &pairs).await.is(303);
    let seen = town.reader().get("/benchmarks/access-to-education").await;
    seen.says("A fund for books.")
        .says("written by the network")
        .says("published:")
        .says("IncluCities, the project")
        .says("example")
        .says("Who speaks with parents");
    town.end().await;
}

#[tokio::test]
async fn only_the_city_and_the_network_write() {
    let town = practices().await;
    let mut elsewhere = town.officer("riga").await;
    elsewhere.get("/cities/jelgava/practices/new").await.is(403);
    elsewhere.post("/cities/schaerbeek/practices/camim/edit", CAFE).await.is(403);
    let mut secretariat = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    secretariat.get("/networks/inclucities/benchmarks/new").await.is(403);
    town.reader().post("/networks/inclucities/benchmarks/new", &[]).await.is(401);
    town.end().await;
}

#[tokio::test]
async fn other_slices_choose_practices_by_name_and_topic() {
    let town = practices().await;
    let names = isopolity::practice::names(&town.app).await.unwrap();
    assert_eq!(names.len(), 16);
    let found =
        isopolity::practice::for_topics(&town.app, &["volunteering", "housing"]).await.unwrap();
    assert_eq!(found.iter().map(|t| t.key.as_str()).collect::<Vec<_>>(), ["camim", "helios-estia"]);
    assert!(isopolity::practice::for_topics(&town.app, &[]).await.unwrap().is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_practice_stands_in_the_thread() {
    let town = practices().await;
    let mut change = town.app.change(Author::program()).await.unwrap();
    let (practice, other) =
        (Thing::new(Kind::Practice, "camim"), Thing::new(Kind::Practice, "via-bapa"));
    thread::join(&mut change, &practice, &other, Some(&key("jelgava"))).await.unwrap();
    change.note("join", ("practice", "camim"), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
    town.reader().get("/thread/practice/camim").await.is(200).says("CAMIM").says("VIA-BAPA");
    town.reader().get("/practices/camim").await.says("Practice").says("nothing yet");
    town.end().await;
}

#[tokio::test]
async fn pairs_of_mentor_and_mentee_are_joined_with_the_mentors_practices() {
    let town = town_with(&[Step::Networks, Step::Practices, Step::Mentoring]).await;
    let pair = "inclucities.schaerbeek.jelgava";
    let is_paired = isopolity::mentoring::describe_pair(&town.app, pair).await.unwrap().is_some();
    let chain = thread::chain(&town.app, &Thing::new(Kind::Mentor, pair)).await.unwrap();
    let joined = chain.stations.get(&Kind::Practice).cloned().unwrap_or_default();
    let expected: &[&str] = if is_paired { &["camim", "via-bapa"] } else { &[] };
    assert_eq!(joined.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    town.end().await;
}
