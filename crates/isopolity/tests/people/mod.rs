//! Signing in, invitations, accounts, the journal.

mod doors;

use crate::support::town;

const PASSWORD: &str = "three green bicycles";

/// The path of the link that a page shows.
fn link(text: &str) -> String {
    let at = text.find("/invitations/").expect("a link");
    text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "/".contains(*c)).collect()
}

#[tokio::test]
async fn an_invitation_becomes_an_account_that_signs_in_and_out() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let fields =
        [("name", "Anna"), ("email", "anna@example.org"), ("role", "researcher"), ("lang", "en")];
    let seen = keeper.post("/people", &fields).await;
    seen.is(200).says("Send this link");
    let link = link(&seen.text);
    let mut anna = town.reader();
    anna.post(&link, &[("name", "Anna"), ("password", "short"), ("again", "other")])
        .await
        .is(422)
        .says("at least 12 characters")
        .says("not the same");
    anna.post(&link, &[("name", "Anna"), ("password", PASSWORD), ("again", PASSWORD)])
        .await
        .is(303);
    anna.get("/account").await.is(200).says("anna@example.org");
    anna.get(&link).await.is(404);
    anna.post("/sign-out", &[]).await.is(303);
    anna.get("/account").await.is(401).says("Please sign in first");
    anna.post("/sign-in", &[("email", "anna@example.org"), ("password", "wrong wrong wrong")])
        .await
        .is(422)
        .says("not right");
    let entered =
        [("email", "Anna@example.org"), ("password", PASSWORD), ("to", "//elsewhere.example")];
    assert_eq!(anna.post("/sign-in", &entered).await.is(303).location(), "/account");
    keeper.get("/journal").await.is(200).says("Account · signed in");
    town.end().await;
}

#[tokio::test]
async fn an_invitation_in_arabic_shows_a_link_that_can_be_followed() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let fields =
        [("name", "Anna"), ("email", "anna@example.org"), ("role", "researcher"), ("lang", "ar")];
    let link = link(&keeper.post("/people", &fields).await.is(200).text);
    let now = town.app.clock.now();
    let job = isopolity::store::job::take(&town.app.store, now).await.unwrap().expect("a letter");
    let letter: isopolity::people::mail::Letter = serde_json::from_str(&job.payload).unwrap();
    assert!(letter.body.lines().any(|line| line.ends_with(&link)), "{}", letter.body);
    assert!(!letter.body.contains(['\u{2068}', '\u{2069}']), "{}", letter.body);
    town.end().await;
}

#[tokio::test]
async fn too_many_wrong_passwords_make_even_the_right_one_wait() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let seen = keeper
        .post("/people", &[("name", "B"), ("email", "b@example.org"), ("role", "keeper")])
        .await;
    let mut b = town.reader();
    b.post(&link(&seen.text), &[("name", "B"), ("password", PASSWORD), ("again", PASSWORD)])
        .await
        .is(303);
    b.post("/sign-out", &[]).await.is(303);
    for _ in 0..5 {
        b.post("/sign-in", &[("email", "b@example.org"), ("password", "nonsense nonsense")])
            .await
            .is(422);
    }
    b.post("/sign-in", &[("email", "b@example.org"), ("password", PASSWORD)])
        .await
        .is(422)
        .says("wait a few minutes");
    town.end().await;
}

#[tokio::test]
async fn a_second_factor_is_asked_for_once_it_is_on_and_codes_are_good_once() {
    let town = town().await;
    let seen = town
        .keeper()
        .await
        .post("/people", &[("name", "C"), ("email", "c@example.org"), ("role", "keeper")])
        .await;
    let mut c = town.reader();
    c.post(&link(&seen.text), &[("name", "C"), ("password", PASSWORD), ("again", PASSWORD)])
        .await
        .is(303);
    let form = c.get("/account/second-factor").await;
    let (secret, version) = (form.value("secret"), form.value("version"));
    let code = code_for(&secret, town.app.now().as_second());
    let add = |version| {
        let act = [("password", PASSWORD), ("act", "add"), ("version", version)];
        [("secret", secret.as_str()), ("code", code.as_str())].into_iter().chain(act)
    };
    // From a page that is out of date nothing is changed, and no password is sent around.
    let old = c.post("/account/second-factor", &add("0").collect::<Vec<_>>()).await;
    assert!(!old.is(409).text.contains(PASSWORD));
    let add: Vec<_> = add(version.as_str()).collect();
    c.post("/account/second-factor", &add).await.is(303);
    c.post("/sign-out", &[]).await.is(303);
    c.post("/sign-in", &[("email", "c@example.org"), ("password", PASSWORD)]).await.is(422);
    c.post("/sign-in", &[("email", "c@example.org"), ("password", PASSWORD), ("code", &code)])
        .await
        .is(422);
    let next = code_for(&secret, town.app.now().as_second() + 30);
    c.post("/sign-in", &[("email", "c@example.org"), ("password", PASSWORD), ("code", &next)])
        .await
        .is(303);
    town.end().await;
}

/// The code of a moment by the library that the app on a phone could use.
fn code_for(secret: &str, seconds: i64) -> String {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).expect("a secret");
    let totp = totp_rs::TOTP::new_unchecked(totp_rs::Algorithm::SHA1, 6, 0, 30, secret);
    totp.generate(u64::try_from(seconds).expect("after 1970"))
}

#[tokio::test]
async fn other_devices_are_seen_and_signed_out() {
    let town = town().await;
    let seen = town
        .keeper()
        .await
        .post("/people", &[("name", "D"), ("email", "d@example.org"), ("role", "keeper")])
        .await;
    let (mut here, mut there) = (town.reader(), town.reader());
    here.post(&link(&seen.text), &[("name", "D"), ("password", PASSWORD), ("again", PASSWORD)])
        .await
        .is(303);
    there.post("/sign-in", &[("email", "d@example.org"), ("password", PASSWORD)]).await.is(303);
    here.get("/account").await.says("Sign out everywhere else");
    here.post("/account/sessions/others/end", &[]).await.is(303);
    there.get("/account").await.is(401);
    here.get("/account").await.is(200);
    town.end().await;
}

/// The address of a person's form, and the version that stands in it.
fn person(page: &crate::support::Seen, name: &str) -> (String, String) {
    let document = scraper::Html::parse_document(&page.text);
    let of = |selector: &str| scraper::Selector::parse(selector).unwrap();
    let items = of("ul.items > li");
    let item =
        document.select(&items).find(|li| li.text().any(|t| t.contains(name))).expect("a person");
    let form = item.select(&of("form")).next().expect("a form");
    let version = form.select(&of("input[name=version]")).next().expect("a version");
    let of = |e: scraper::ElementRef<'_>, name| e.attr(name).unwrap_or_default().to_owned();
    (of(form, "action"), of(version, "value"))
}

#[tokio::test]
async fn two_keepers_never_overwrite_each_others_roles() {
    let town = crate::support::town_with(&[isopolity::demo::Step::Networks]).await;
    let (mut one, mut other) = (town.keeper().await, town.keeper().await);
    let invite = |city: &'static str| {
        [("name", "Elza"), ("email", "elza@example.org"), ("role", "officer"), ("city", city)]
    };
    one.post("/people", &invite("riga")).await.is(200);
    let (path, version) = person(&other.get("/people").await, "Elza");
    one.post("/people", &invite("Jelgava")).await.is(200);
    let revoke =
        |version| [("act", "revoke"), ("grant", "officer@city:riga"), ("version", version)];
    let clash = other.post(&path, &revoke(version.as_str())).await;
    clash.is(409).says("Nothing is lost").says("See how it stands now");
    other.post(&path, &[("act", "close"), ("version", &version)]).await.is(409);
    other.get("/people").await.says("Integration officer · Riga");
    let saved = clash.value("version");
    other.post(&path, &revoke(saved.as_str())).await.is(303);
    let page = other.get("/people").await;
    page.says("Integration officer · Jelgava");
    assert!(!page.words().contains("Integration officer · Riga"));
    town.end().await;
}

#[tokio::test]
async fn a_city_of_a_role_is_typed_by_its_name_and_must_be_here() {
    let town = crate::support::town_with(&[isopolity::demo::Step::Networks]).await;
    let mut keeper = town.keeper().await;
    let invite = |city: &'static str| {
        [("name", "Elza"), ("email", "elza@example.org"), ("role", "board"), ("city", city)]
    };
    let seen = keeper.post("/people", &invite("Atlantis")).await;
    seen.is(422).says("There is no city “Atlantis” here");
    assert_eq!(seen.value("city"), "Atlantis");
    keeper.post("/people", &invite(" ")).await.is(422).says("Please fill this in");
    keeper.post("/people", &invite("Rīga")).await.is(200).says("Advisory board · Riga");
    town.end().await;
}

#[tokio::test]
async fn people_are_shown_a_hundred_at_a_time() {
    let town = town().await;
    let mut change = town.app.change(isopolity::store::change::Author::program()).await.unwrap();
    for n in 0..130 {
        let invited = isopolity::people::Invited {
            email: format!("p{n}@example.org"),
            name: format!("Person {n:03}"),
            grants: vec![isopolity::people::parse_grant("researcher").unwrap()],
            lang: locale::Lang::EN,
        };
        isopolity::people::invite(&mut change, &invited).await.unwrap();
    }
    change.commit().await.unwrap();
    let mut keeper = town.keeper().await;
    let first = keeper.get("/people").await;
    first.is(200).says("Person 000").says("Person 099").says("Show more");
    assert!(!first.words().contains("Person 100"));
    let page = scraper::Html::parse_document(&first.text);
    let more = page.select(&scraper::Selector::parse("a[href*='after=']").unwrap()).next().unwrap();
    let next = keeper.get(more.attr("href").unwrap()).await;
    next.says("Person 100").says("Person 129").says("Test Person");
    assert!(!next.words().contains("Person 099") && !next.words().contains("Show more"));
    town.end().await;
}

#[tokio::test]
async fn the_last_keeper_stays() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let page = keeper.get("/people").await;
    let at = page.text.find("action=\"/people/").expect("a person") + "action=\"".len();
    let path: String = page.text[at..].chars().take_while(|c| *c != '"').collect();
    let seen = keeper.post(&path, &[("act", "revoke"), ("grant", "keeper@installation")]).await;
    assert!(seen.location().contains("last-keeper"));
    keeper.get("/people").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_session_lasts_two_weeks_after_it_was_last_used() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    assert!(keeper.get("/account").await.is(200).headers.get("set-cookie").is_none());
    // Used again after ten days it lasts two weeks from then, and the browser is told so.
    town.pass(24 * 10);
    let seen = keeper.get("/account").await;
    let cookie = seen.is(200).headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("session=") && cookie.contains("Max-Age=1209600"), "{cookie}");
    // It is noted at most once an hour.
    assert!(keeper.get("/account").await.is(200).headers.get("set-cookie").is_none());
    town.pass(24 * 10);
    keeper.get("/account").await.is(200);
    // Left alone, it ends.
    town.pass(24 * 14);
    keeper.get("/account").await.is(401);
    town.end().await;
}

#[tokio::test]
async fn signing_out_ends_a_session_that_could_have_been_prolonged() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    town.pass(24);
    let seen = keeper.post("/sign-out", &[]).await;
    let cookies: Vec<_> = seen.is(303).headers.get_all("set-cookie").iter().collect();
    assert!(cookies.len() == 1 && cookies[0].to_str().unwrap().starts_with("session=;"));
    keeper.get("/account").await.is(401);
    town.end().await;
}

#[tokio::test]
async fn pictures_and_passwords_do_not_wait_for_each_other() {
    let town = crate::support::town_with(&[isopolity::demo::Step::Networks]).await;
    let hashing = town.app.hashing.acquire_many(2).await.unwrap();
    town.reader().get("/cities/jelgava/infographic.png").await.is(200);
    drop(hashing);
    let drawing = town.app.drawing.acquire_many(2).await.unwrap();
    let entered = [("email", "nobody@example.org"), ("password", "three green bicycles")];
    town.reader().post("/sign-in", &entered).await.is(422);
    let mut reader = town.reader();
    let picture = reader.get("/cities/jelgava/infographic.png");
    let soon = std::time::Duration::from_millis(300);
    assert!(tokio::time::timeout(soon, picture).await.is_err(), "a third picture at once");
    drop(drawing);
    town.end().await;
}

#[tokio::test]
async fn who_signs_in_begins_at_her_city_or_network_and_sees_it_by_its_name() {
    let town = crate::support::town_with(&[isopolity::demo::Step::Networks]).await;
    let mut keeper = town.keeper().await;
    let places = [
        (
            "officer",
            [("city", "riga"), ("network", "")],
            "/cities/riga",
            "Integration officer · Riga",
        ),
        (
            "secretariat",
            [("city", ""), ("network", "epi")],
            "/networks/epi",
            "Network secretariat · ",
        ),
        ("researcher", [("city", ""), ("network", "")], "/account", "Researcher"),
    ];
    for (role, place, page, said) in places {
        let email = format!("{role}@example.org");
        let mut fields = vec![("name", "Anna"), ("email", email.as_str()), ("role", role)];
        fields.extend(place);
        let link = link(&keeper.post("/people", &fields).await.is(200).text);
        let mut anna = town.reader();
        let accept = [("name", "Anna"), ("password", PASSWORD), ("again", PASSWORD)];
        let welcome = anna.post(&link, &accept).await;
        assert_eq!(welcome.is(303).location(), format!("{page}?done=welcome"));
        anna.get(page).await.is(200);
        anna.post("/sign-out", &[]).await.is(303);
        let entered = [("email", email.as_str()), ("password", PASSWORD)];
        assert_eq!(anna.post("/sign-in", &entered).await.is(303).location(), page);
        anna.get("/account").await.is(200).says(said);
    }
    town.end().await;
}

#[tokio::test]
async fn the_journal_of_the_demonstration_is_in_words() {
    let town = crate::support::demonstration().await;
    let words = town.app.dictionary.of(locale::Lang::EN).unwrap();
    let (mut last, mut seen) = ((i64::MAX, String::new()), 0);
    loop {
        let at = (last.0, last.1.as_str());
        let lines = isopolity::store::journal::latest(&town.app.store, "", at).await.unwrap();
        let Some(end) = lines.last() else { break };
        last = (end.nr, end.id.clone());
        for line in &lines {
            for (part, code) in [("act", &line.act), ("kind", &line.kind)] {
                let name = format!("journal-{part}-{}", code.replace(' ', "-"));
                assert!(words.has(&name), "{name}");
            }
        }
        seen += lines.len();
    }
    assert!(seen > 100, "{seen} lines");
    town.end().await;
}
