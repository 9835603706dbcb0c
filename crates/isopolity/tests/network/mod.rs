//! `/cities`, `/networks`, `/bodies`.

use crate::support::{key, town};
use isopolity::access::{Role, Scope};

const RIGA: &[(&str, &str)] = &[
    ("name", "Rīga"),
    ("country", "lv"),
    ("time_zone", "Europe/Riga"),
    ("languages", "Latvian, en, arābu, bn"),
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
        .says("A city at the sea.")
        .says("Latvian, English, Arabic, bn");
    // The form takes languages as it gives them, in the words of whoever reads it.
    let form = town.officer("riga").await.get("/cities/riga/facts?lang=lv").await;
    assert_eq!(form.value("languages"), "latviešu, angļu, arābu, bn");
    // Without a service there is no page for newcomers to lead to.
    assert!(!reader.get("/cities/riga").await.text.contains("/welcome/riga"));
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
        .says("“many” is not a whole number")
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

const JOIN: [(&str, &str); 2] = [("act", "join"), ("member", "riga")];

/// A town with a city, and its network as the secretariat of that network.
async fn network_of(town: &crate::support::Town) -> crate::support::Reader<'_> {
    let mut keeper = town.keeper().await;
    keeper.post("/cities/new", RIGA).await.is(303);
    keeper.post("/networks/new", &[("name", "EPI"), ("about", "Seven cities.")]).await.is(303);
    town.signed_in(Role::Secretariat, Scope::Network(key("epi"))).await
}

#[tokio::test]
async fn a_city_that_is_invited_joins_only_by_its_own_consent() {
    let town = town().await;
    let mut secretariat = network_of(&town).await;
    let mut officer = town.officer("riga").await;
    secretariat.post("/networks/epi/members", &JOIN).await.is(303);
    secretariat.get("/networks/epi/facts").await.says("invited").says("0 member cities");
    secretariat.get("/cities/riga/directory").await.is(403);
    town.reader().get("/networks/epi").await.says("0 member cities");
    let answer = "/cities/riga/memberships/epi";
    secretariat.post(answer, &[("act", "accept")]).await.is(403);
    assert!(!secretariat.get("/cities/riga").await.words().contains("invites the city"));
    officer.get("/cities/riga").await.says("EPI invites the city to become a member");
    officer.post(answer, &[("act", "accept")]).await.is(303);
    secretariat.get("/cities/riga/directory").await.is(200);
    town.reader().get("/networks/epi").await.says("1 member city").says("Rīga");
    officer.post(answer, &[("act", "decline")]).await.is(404);
    let leave = [("act", "leave"), ("member", "riga")];
    secretariat.post("/networks/epi/members", &leave).await.is(303);
    town.reader().get("/networks/epi").await.says("0 member cities");
    secretariat.get("/cities/riga/directory").await.is(403);
    town.end().await;
}

#[tokio::test]
async fn an_invitation_is_declined_taken_back_or_answered_by_a_keeper() {
    let town = town().await;
    let mut secretariat = network_of(&town).await;
    let answer = "/cities/riga/memberships/epi";
    secretariat.post("/networks/epi/members", &JOIN).await.is(303);
    town.officer("riga").await.post(answer, &[("act", "decline")]).await.is(303);
    town.keeper().await.post(answer, &[("act", "accept")]).await.is(404);
    secretariat.post("/networks/epi/members", &JOIN).await.is(303);
    let withdraw = [("act", "withdraw"), ("member", "riga")];
    secretariat.post("/networks/epi/members", &withdraw).await.is(303);
    town.keeper().await.post(answer, &[("act", "accept")]).await.is(404);
    secretariat.post("/networks/epi/members", &JOIN).await.is(303);
    town.keeper().await.post(answer, &[("act", "accept")]).await.is(303);
    secretariat.get("/cities/riga/directory").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_city_that_leaves_ends_its_pairs_and_what_its_mentor_reads() {
    let town = crate::support::demonstration().await;
    let mut mentor = town.officer("schaerbeek").await;
    mentor.get("/cities/jelgava/directory").await.is(200);
    let network = Scope::Network(key("inclucities"));
    let mut secretariat = town.signed_in(Role::Secretariat, network).await;
    let leave = [("act", "leave"), ("member", "jelgava")];
    secretariat.post("/networks/inclucities/members", &leave).await.is(303);
    mentor.get("/cities/jelgava/directory").await.is(403);
    let join = [("act", "join"), ("member", "jelgava")];
    secretariat.post("/networks/inclucities/members", &join).await.is(303);
    mentor.get("/cities/jelgava/directory").await.is(403);
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
            city_code: None,
            urbanisation: None,
            area_km2: None,
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

#[tokio::test]
async fn an_association_is_changed_and_stands_by_networks_and_cities() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    keeper.post("/cities/new", RIGA).await.is(303);
    keeper.post("/networks/new", &[("name", "Baltic")]).await.is(303);
    let body = [("name", "Assocation"), ("key", "lps"), ("kind", "association"), ("country", "lv")];
    assert_eq!(
        keeper.post("/bodies/new", &body).await.is(303).location(),
        "/bodies/lps?done=saved"
    );
    let form = keeper.get("/bodies/lps/facts").await;
    assert_eq!(form.value("name"), "Assocation");
    let version = form.value("version");
    let better = [("name", "Association"), ("kind", "association"), ("version", version.as_str())];
    keeper.post("/bodies/lps/facts", &better).await.is(303);
    keeper.post("/bodies/lps/facts", &better).await.is(409);
    keeper.post("/bodies/lps/facts", &[("name", ""), ("kind", "club")]).await.is(422);
    for place in [("network", "baltic"), ("city", "riga")] {
        keeper.post("/bodies/lps/places", &[place, ("act", "join")]).await.is(303);
    }
    let mut reader = town.reader();
    reader.get("/bodies/lps").await.is(200).says("Association").says("Baltic").says("Rīga");
    reader.get("/networks/baltic").await.says("Association");
    reader.get("/cities/riga").await.says("Association");
    // Pressed twice: there is nothing more to do.
    keeper.post("/bodies/lps/places", &[("city", "riga"), ("act", "join")]).await.is(303);
    keeper.get("/bodies/lps/facts").await.is(200).says("Rīga");
    keeper.post("/bodies/lps/places", &[("city", "riga"), ("act", "leave")]).await.is(303);
    assert!(!reader.get("/cities/riga").await.text.contains("Association"));
    keeper.post("/bodies/lps/places", &[("city", "nowhere"), ("act", "join")]).await.is(404);
    keeper.post("/bodies/lps/places", &[("act", "join")]).await.is(400);
    town.end().await;
}
