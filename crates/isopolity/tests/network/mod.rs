//! `/cities`, `/networks`, `/bodies`.

use crate::support::{key, town};
use isopolity::access::{Role, Scope};

const RIGA: &[(&str, &str)] = &[
    ("name", "Rīga"),
    ("country", "lv"),
    ("time_zone", "Europe/Riga"),
    ("languages", "lv, en"),
    ("inhabitants", "605 802"),
    ("inhabitants_note", "2023, register"),
    ("about", "A city at the sea."),
];

#[tokio::test]
async fn a_keeper_adds_a_city_and_everybody_reads_it() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let sent = keeper.post("/cities/new", RIGA).await;
    assert_eq!(sent.is(303).location(), "/cities/riga?done=saved");
    let mut reader = town.reader();
    reader
        .get("/cities/riga")
        .await
        .is(200)
        .says("Rīga")
        .says("605,802")
        .says("A city at the sea.");
    reader.get("/cities?q=riga").await.says("1 city").says("Rīga");
    reader.get("/cities/nowhere").await.is(404).says("This page is not here");
    town.end().await;
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed_and_names_every_problem() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let typed = [
        ("name", "Riga"),
        ("country", "Latvia"),
        ("inhabitants", "many"),
        ("time_zone", "Riga"),
        ("nuts3", "lv"),
    ];
    let seen = keeper.post("/cities/new", &typed).await;
    seen.is(422)
        .says("«many» is not a whole number")
        .says("This time zone is not known")
        .says("not a region code");
    assert_eq!(seen.value("inhabitants"), "many");
    assert_eq!(seen.value("name"), "Riga");
    keeper.get("/cities/riga").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other() {
    let town = town().await;
    town.keeper().await.post("/cities/new", RIGA).await.is(303);
    let (mut one, mut other) = (town.officer("riga").await, town.officer("riga").await);
    let version = one.get("/cities/riga/facts").await.value("version");
    let with = |about: &'static str| {
        let mut fields = RIGA.to_vec();
        fields.retain(|(n, _)| *n != "about");
        fields.push(("about", about));
        fields
    };
    let mut first = with("First words.");
    first.push(("version", &version));
    one.post("/cities/riga/facts", &first).await.is(303);
    let mut second = with("Second words.");
    second.push(("version", &version));
    let clash = other.post("/cities/riga/facts", &second).await;
    clash.is(409).says("First words.").says("Second words.").says("Nothing is lost");
    one.get("/cities/riga").await.says("First words.");
    // The page of the clash carries everything typed, to be sent again over the saved version.
    let mut again = second.clone();
    let saved = clash.value("version");
    again.retain(|(n, _)| *n != "version");
    again.push(("version", &saved));
    other.post("/cities/riga/facts", &again).await.is(303);
    one.get("/cities/riga").await.says("Second words.");
    town.end().await;
}

#[tokio::test]
async fn of_two_versions_each_field_can_be_chosen_for_itself() {
    let town = town().await;
    town.keeper().await.post("/cities/new", RIGA).await.is(303);
    let (mut one, mut other) = (town.officer("riga").await, town.officer("riga").await);
    let version = one.get("/cities/riga/facts").await.value("version");
    let with = |about: &str, inhabitants: &str, version: &str| {
        let mut fields: Vec<(String, String)> =
            RIGA.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        fields.retain(|(n, _)| n != "about" && n != "inhabitants");
        let own = [("about", about), ("inhabitants", inhabitants), ("version", version)];
        fields.extend(own.map(|(n, v)| (n.to_owned(), v.to_owned())));
        fields
    };
    let sent = with("Old words.", "605000", &version);
    one.post("/cities/riga/facts", &borrowed(&sent)).await.is(303);
    let sent = with("New words.", "1", &version);
    let clash = other.post("/cities/riga/facts", &borrowed(&sent)).await;
    clash.is(409).says("605000").says("New words.");
    // She wrote about the city and keeps that; the other's figure stays.
    let mut chosen = with("New words.", "1", &clash.value("version"));
    let choices = [
        ("take:about", "mine"),
        ("take:inhabitants", "theirs"),
        ("theirs:about", &clash.value("theirs:about")),
        ("theirs:inhabitants", &clash.value("theirs:inhabitants")),
    ];
    chosen.extend(choices.map(|(n, v)| (n.to_owned(), v.to_owned())));
    other.post("/cities/riga/facts", &borrowed(&chosen)).await.is(303);
    one.get("/cities/riga").await.says("New words.").says("605,000");
    town.end().await;
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect()
}

#[tokio::test]
async fn a_secretariat_takes_cities_in_and_out() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    keeper.post("/cities/new", RIGA).await.is(303);
    keeper.post("/networks/new", &[("name", "EPI"), ("about", "Seven cities.")]).await.is(303);
    let mut secretariat = town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await;
    secretariat.post("/networks/epi/members", &[("act", "join"), ("member", "riga")]).await.is(303);
    town.reader().get("/networks/epi").await.says("1 member city").says("Rīga");
    secretariat
        .post("/networks/epi/members", &[("act", "leave"), ("member", "riga")])
        .await
        .is(303);
    town.reader().get("/networks/epi").await.says("0 member cities");
    town.end().await;
}

#[tokio::test]
async fn a_list_of_many_cities_goes_on_where_it_stopped() {
    let town = town().await;
    let mut change = town.app.change(isopolity::store::change::Author::program()).await.unwrap();
    for n in 0..120 {
        let city = isopolity::network::City {
            key: key(&format!("city-{n}")),
            name: locale::Text::new(locale::Lang::EN, format!("City {n:03}")),
            country: "LV".into(),
            nuts3: None,
            lau: None,
            inhabitants: None,
            inhabitants_note: String::new(),
            foreign_share: None,
            foreign_share_note: String::new(),
            languages: vec![],
            latitude: None,
            longitude: None,
            time_zone: "Europe/Riga".into(),
            about: locale::Text::new(locale::Lang::EN, ""),
            unconfirmed: vec![],
            example: true,
            version: 1,
        };
        isopolity::network::store::add_city(&mut change, &city).await.unwrap();
    }
    change.commit().await.unwrap();
    let mut reader = town.reader();
    let first = reader.get("/cities").await;
    first.says("120 cities").says("City 000").says("City 049");
    assert!(!first.words().contains("City 050"));
    let page = scraper::Html::parse_document(&first.text);
    let more = page.select(&scraper::Selector::parse("a[href*='after=']").unwrap()).next().unwrap();
    let next = reader.get(more.attr("href").unwrap()).await;
    next.says("City 050").says("City 099");
    assert!(!next.words().contains("City 049"));
    town.end().await;
}
