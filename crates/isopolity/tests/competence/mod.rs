//! `/facts`, `/cities/{city}/tasks`.

use crate::support::{Town, demonstration, key, town};
use isopolity::access::{Role, Scope};

async fn found(town: &Town, name: &str, country: &str) {
    let facts =
        [("name", name), ("country", country), ("time_zone", "Europe/Riga"), ("languages", "en")];
    town.keeper().await.post("/cities/new", &facts).await.is(303);
}

const ENTRY: [(&str, &str); 7] = [
    ("theme", "education"),
    ("level", "state"),
    ("country", "lv"),
    ("office", "Ministry of Education"),
    ("does", "Pays for Latvian lessons."),
    ("written", "Education law"),
    ("confirmed", "yes"),
];

/// The entry with some fields in the place of its own.
fn with<'t>(other: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str)> {
    let kept = ENTRY.into_iter().filter(|(name, _)| other.iter().all(|(n, _)| n != name));
    kept.chain(other.iter().copied()).collect()
}

#[tokio::test]
async fn the_demonstration_sets_tasks_figures_and_examples_side_by_side() {
    let town = demonstration().await;
    let mut reader = town.reader();
    let overview = reader.get("/facts").await;
    overview.is(200).says("European Union").says("Latvia").says("Sweden").says("figures");
    reader.get("/facts/SE").await.is(200).says("Swedish for immigrants").says("not confirmed");
    let latvia = reader.get("/facts/LV?theme=employment").await;
    latvia.is(200).says("What is measured").says("Latvia").says("Good examples");
    assert!(!latvia.words().contains("Ministry of Culture"), "another area of life");
    let union = reader.get("/facts/EU").await;
    union.is(200).says("Asylum, Migration and Integration Fund").says("European Commission");
    let city = reader.get("/cities/jelgava/tasks").await;
    city.is(200).says("Ministry of Culture").says("Education department of the city");
    city.says("made up");
    let file = reader.get("/facts/LV.csv").await;
    assert!(file.text.contains("LV,jelgava,education,local,Education department"), "{}", file.text);
    reader.get("/bodies/european-commission").await.says("What it does");
    for path in ["/facts", "/facts/SE", "/cities/jelgava/tasks"] {
        town.reader().reading("ar").get(path).await.is(200);
    }
    for path in ["/facts/XX", "/facts/LV00", "/facts/EU27_2020", "/facts/entries/none"] {
        let status = if path.contains("entries") { 401 } else { 404 };
        reader.get(path).await.is(status);
    }
    town.end().await;
}

#[tokio::test]
async fn an_association_writes_down_who_does_what_and_nothing_typed_is_lost() {
    let town = town().await;
    let network = Scope::Network(key("epi"));
    town.keeper().await.post("/networks/new", &[("name", "EPI")]).await.is(303);
    let mut writer = town.signed_in(Role::Association, network).await;
    writer.get("/facts/new").await.is(200);
    let lacking =
        with(&[("written", ""), ("office", ""), ("country", "Latvia"), ("body", "nobody")]);
    let refused = writer.post("/facts/new", &lacking).await;
    refused.is(422).says("Say where it is written").says("Pays for Latvian lessons.");
    assert!(refused.words().matches("Who").count() > 1, "every problem at once");
    for strange in ["XX", "EU27_2020", "L1", "EU"] {
        writer.post("/facts/new", &with(&[("country", strange)])).await.is(422);
    }
    writer.post("/facts/new", &ENTRY).await.is(303);
    let page = town.reader().get("/facts/LV").await;
    page.is(200).says("Ministry of Education").says("Education law");
    assert!(!page.words().contains("not confirmed") && !page.words().contains("Change"));
    let union = with(&[("level", "union"), ("country", ""), ("office", "Commission")]);
    writer.post("/facts/new", &union).await.is(303);
    town.reader().get("/facts/EU").await.says("Commission");
    town.end().await;
}

#[tokio::test]
async fn who_saves_later_sees_both_and_an_entry_goes_once() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    keeper.post("/facts/new", &ENTRY).await.is(303);
    let page = keeper.get("/facts/LV").await;
    let at = page.text.find("/facts/entries/").expect("a way to the form");
    let form = page.text[at..].split('"').next().unwrap().to_owned();
    let opened = keeper.get(&form).await;
    opened.is(200);
    let version = opened.value("version");
    let first = with(&[("does", "Pays for courses."), ("version", &version)]);
    keeper.post(&form, &first).await.is(303);
    let second = with(&[("does", "Pays nothing."), ("version", &version)]);
    let clash = keeper.post(&form, &second).await;
    clash.is(409).says("Pays for courses.").says("Pays nothing.");
    let stale = [("act", "remove"), ("version", version.as_str())];
    keeper.post(&form, &stale).await.is(409);
    let version = keeper.get(&form).await.value("version");
    keeper.post(&form, &[("act", "remove"), ("version", &version)]).await.is(303);
    keeper.get(&form).await.is(404);
    keeper.get("/journal").await.is(200).says("Ministry of Education");
    town.end().await;
}

#[tokio::test]
async fn a_city_writes_its_own_entries_and_no_other() {
    let town = town().await;
    found(&town, "Jelgava", "LV").await;
    found(&town, "Riga", "LV").await;
    town.keeper().await.post("/facts/new", &ENTRY).await.is(303);
    let mut officer = town.officer("jelgava").await;
    let own = with(&[("level", "local"), ("office", "Social service")]);
    officer.post("/cities/jelgava/tasks/new", &own).await.is(303);
    officer.post("/cities/jelgava/tasks/new", &with(&[("level", "union")])).await.is(422);
    officer.post("/cities/riga/tasks/new", &own).await.is(403);
    officer.get("/facts/new").await.is(403);
    let page = officer.get("/cities/jelgava/tasks").await;
    page.is(200).says("Social service").says("Ministry of Education");
    let forms: Vec<&str> = page
        .text
        .match_indices("/cities/jelgava/tasks/")
        .map(|(at, _)| page.text[at..].split('"').next().unwrap())
        .filter(|form| !form.ends_with("/new"))
        .collect();
    assert_eq!(forms.len(), 1, "the state's entry is not the city's to change");
    officer.get(forms[0]).await.is(200);
    let elsewhere = forms[0].replace("jelgava", "riga");
    town.officer("riga").await.get(&elsewhere).await.is(404);
    town.reader().get("/facts/LV").await.says("Social service");
    town.end().await;
}

/// A body that does much is told of whole: a part on each page, and how many there are in all.
#[tokio::test]
async fn every_entry_of_a_body_can_be_reached() {
    let town = demonstration().await;
    let copy = |n: usize| {
        format!(
            "insert into competence (id, country, city, theme, level, who, who_fold, body, does, source,
            source_url, confirmed, example, version) select 'task-{n:03}', country, city, theme, level, who,
            who_fold, 'european-commission', '{{\"source\":\"en\",\"texts\":{{\"en\":{{\"text\":\"Task {n:03}\"}}}}}}',
            source, source_url, confirmed, example, 1
            from competence where body = 'european-commission' and id not like 'task-%' limit 1"
        )
    };
    let mut reader = town.reader();
    let before = reader.get("/bodies/european-commission").await;
    assert!(!before.words().contains("entries in all"), "a short list is not counted");
    for n in 0..210 {
        assert_eq!(town.tamper(&copy(n)).await, 1);
    }
    let mut seen = std::collections::BTreeSet::new();
    let mut path = "/bodies/european-commission".to_owned();
    for _ in 0..5 {
        let page = reader.get(&path).await;
        page.is(200).says("entries in all, on several pages");
        seen.extend(page.text.split(">Task ").skip(1).filter_map(|r| Some(r.get(..3)?.to_owned())));
        let Some(next) = page.text.split("?after=").nth(1).and_then(|r| r.split('"').next()) else {
            break;
        };
        path = format!("/bodies/european-commission?after={next}");
    }
    assert_eq!(seen.len(), 210);
    reader.get("/bodies/european-commission?after=..").await.is(200);
    town.end().await;
}
