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
    keeper.get("/journal").await.is(200).says("sign-in");
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
    let secret = c.get("/account/second-factor").await.value("secret");
    let code = code_for(&secret, town.app.now().as_second());
    let add =
        [("secret", secret.as_str()), ("code", &code), ("password", PASSWORD), ("act", "add")];
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
