//! The doors withstand who tries them often, at once, or with what others left lying about.

use isopolity::people::store;
use isopolity::store::change::Author;

use super::{PASSWORD, code_for, link};
use crate::support::{Reader, Seen, Town, town};

const EMAIL: &str = "e@example.org";
const SIGN_IN: [(&str, &str); 2] = [("email", EMAIL), ("password", PASSWORD)];
const ACCEPT: [(&str, &str); 3] = [("name", "E"), ("password", PASSWORD), ("again", PASSWORD)];

/// The link of an invitation for a researcher.
async fn invited(town: &Town) -> String {
    let fields = [("name", "E"), ("email", EMAIL), ("role", "researcher")];
    link(&town.keeper().await.post("/people", &fields).await.is(200).text)
}

/// Somebody who has accepted her invitation.
async fn settled(town: &Town) -> Reader<'_> {
    let link = invited(town).await;
    let mut reader = town.reader();
    reader.post(&link, &ACCEPT).await.is(303);
    reader
}

/// Turns the second factor on; gives its secret.
async fn add_factor(town: &Town, reader: &mut Reader<'_>) -> String {
    let page = reader.get("/account/second-factor").await;
    let (secret, version) = (page.value("secret"), page.value("version"));
    let code = code_for(&secret, town.app.now().as_second() - 30);
    let add = [
        ("secret", secret.as_str()),
        ("code", &code),
        ("password", PASSWORD),
        ("act", "add"),
        ("version", &version),
    ];
    reader.post("/account/second-factor", &add).await.is(303);
    secret
}

fn borrowed<'f>(fields: &'f [(&'f str, String)]) -> Vec<(&'f str, &'f str)> {
    fields.iter().map(|(n, v)| (*n, v.as_str())).collect()
}

/// The fields that close an account.
fn close(person: &store::Listed) -> [(&'static str, String); 2] {
    [("act", "close".to_owned()), ("version", person.version.to_string())]
}

async fn kept(town: &Town) -> store::Account {
    store::by_email(&town.app.store, EMAIL).await.unwrap().expect("an account")
}

fn statuses(seen: [Seen; 4]) -> Vec<u16> {
    let mut statuses = seen.map(|s| s.status.as_u16()).to_vec();
    statuses.sort_unstable();
    statuses
}

/// Sends the same form four times at once.
async fn four_at_once(town: &Town, path: &str, fields: &[(&str, &str)]) -> Vec<u16> {
    let (mut a, mut b, mut c, mut d) = (town.reader(), town.reader(), town.reader(), town.reader());
    let seen = tokio::join!(
        a.post(path, fields),
        b.post(path, fields),
        c.post(path, fields),
        d.post(path, fields)
    );
    statuses(seen.into())
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passwords_sent_at_once_are_all_counted() {
    let town = town().await;
    settled(&town).await;
    let wrong = [("email", EMAIL), ("password", "nonsense nonsense")];
    four_at_once(&town, "/sign-in", &wrong).await;
    assert_eq!(kept(&town).await.failures, 4);
    four_at_once(&town, "/sign-in", &wrong).await;
    let account = kept(&town).await;
    assert_eq!(account.failures, 5, "an account that rests looks at no password");
    assert!(account.locked_until.is_some());
    town.reader().post("/sign-in", &SIGN_IN).await.is(422);
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_sent_several_times_at_once_lets_one_in() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let secret = add_factor(&town, &mut reader).await;
    let code = code_for(&secret, town.app.now().as_second());
    let fields = [SIGN_IN[0], SIGN_IN[1], ("code", code.as_str())];
    assert_eq!(four_at_once(&town, "/sign-in", &fields).await, [303, 422, 422, 422]);
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_accepted_several_times_at_once_is_used_up_by_one() {
    let town = town().await;
    let link = invited(&town).await;
    assert_eq!(four_at_once(&town, &link, &ACCEPT).await, [303, 404, 404, 404]);
    town.end().await;
}

#[tokio::test]
async fn a_password_never_opens_a_closed_account() {
    let town = town().await;
    settled(&town).await;
    let store::Account { id, version, .. } = kept(&town).await;
    let mut change = town.app.change(Author::program()).await.unwrap();
    assert!(store::close(&mut change, &id, version).await.unwrap());
    assert!(!store::set_password(&mut change, &id, "none", "E").await.unwrap());
    change.note("close", ("person", &id), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
    assert_eq!(kept(&town).await.state, "closed");
    town.end().await;
}

/// The link for a new password that a keeper offers.
async fn offer_reset(town: &Town) -> String {
    let id = kept(town).await.id;
    let path = format!("/people/{id}");
    link(&town.keeper().await.post(&path, &[("act", "reset")]).await.is(200).text)
}

#[tokio::test]
async fn one_more_role_for_somebody_here_makes_no_link() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let fields = [("name", "E"), ("email", EMAIL), ("role", "keeper")];
    let seen = town.keeper().await.post("/people", &fields).await;
    assert_eq!(seen.is(303).location(), "/people?done=saved");
    reader.get("/people").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_link_for_a_new_password_does_not_pass_by_the_second_factor() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let secret = add_factor(&town, &mut reader).await;
    let link = offer_reset(&town).await;
    let mut finder = town.reader();
    finder.post(&link, &ACCEPT).await.is(422).says("This code is not right");
    let code = code_for(&secret, town.app.now().as_second());
    finder.post(&link, &[ACCEPT[0], ACCEPT[1], ACCEPT[2], ("code", &code)]).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn codes_cannot_be_guessed_at_a_link_for_a_new_password() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let secret = add_factor(&town, &mut reader).await;
    let link = offer_reset(&town).await;
    let mut finder = town.reader();
    for _ in 0..5 {
        finder.post(&link, &[ACCEPT[0], ACCEPT[1], ACCEPT[2], ("code", "000")]).await.is(422);
    }
    let code = code_for(&secret, town.app.now().as_second());
    finder.post(&link, &[ACCEPT[0], ACCEPT[1], ACCEPT[2], ("code", &code)]).await.is(422);
    town.end().await;
}

#[tokio::test]
async fn a_keeper_turns_off_a_lost_second_factor_of_another_but_not_her_own() {
    let town = town().await;
    let mut reader = settled(&town).await;
    add_factor(&town, &mut reader).await;
    let mut keeper = town.keeper().await;
    let act = |version: String| [("act", "second-factor".to_owned()), ("version", version)];
    let theirs = kept(&town).await;
    keeper.get("/people").await.says("Turn off a lost second step");
    let fields = act(theirs.version.to_string());
    let seen = keeper.post(&format!("/people/{}", theirs.id), &borrowed(&fields)).await;
    assert_eq!(seen.is(303).location(), "/people?done=second-factor-cleared");
    keeper.get("/journal").await.says("lost second step turned off");
    town.reader().post("/sign-in", &SIGN_IN).await.is(303);
    let mut own = Vec::new();
    for person in store::people(&town.app.store, "").await.unwrap() {
        let fields = act(person.version.to_string());
        let seen = keeper.post(&format!("/people/{}", person.id), &borrowed(&fields)).await;
        own.push(seen.is(303).location() == "/people?done=not-own-factor");
    }
    assert_eq!(own.iter().filter(|is_own| **is_own).count(), 1);
    town.end().await;
}

#[tokio::test]
async fn a_new_password_withdraws_links_that_are_open() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let link = offer_reset(&town).await;
    let fields =
        [("old", PASSWORD), ("password", "four blue bicycles"), ("again", "four blue bicycles")];
    reader.post("/account/password", &fields).await.is(303);
    town.reader().get(&link).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn a_wrong_present_password_counts_and_a_right_one_does_not() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let with = |old: &'static str| [("old", old), ("password", "short"), ("again", "short")];
    for _ in 0..8 {
        reader.post("/account/password", &with(PASSWORD)).await.is(422);
    }
    assert_eq!(kept(&town).await.failures, 0);
    for _ in 0..5 {
        reader.post("/account/password", &with("nonsense nonsense")).await.is(422);
    }
    assert!(kept(&town).await.locked_until.is_some());
    reader
        .post("/account/password", &with(PASSWORD))
        .await
        .is(422)
        .says("not your present password");
    town.end().await;
}

#[tokio::test]
async fn a_second_factor_is_changed_and_turned_off_only_with_its_code() {
    let town = town().await;
    let mut reader = settled(&town).await;
    let of_nothing = code_for("", town.app.now().as_second());
    let empty =
        [("secret", ""), ("code", of_nothing.as_str()), ("password", PASSWORD), ("act", "add")];
    reader.post("/account/second-factor", &empty).await.is(422);
    let secret = add_factor(&town, &mut reader).await;
    let other = "A".repeat(32);
    let code = code_for(&other, town.app.now().as_second());
    let change =
        [("secret", other.as_str()), ("code", &code), ("password", PASSWORD), ("act", "add")];
    reader.post("/account/second-factor", &change).await.is(422).says("This code is not right");
    let remove = [("password", PASSWORD), ("act", "remove")];
    reader.post("/account/second-factor", &remove).await.is(422);
    assert_eq!(kept(&town).await.totp_secret.as_deref(), Some(secret.as_str()));
    let code = code_for(&secret, town.app.now().as_second());
    let version = reader.get("/account/second-factor").await.value("version");
    let remove =
        [("password", PASSWORD), ("act", "remove"), ("present", &code), ("version", &version)];
    reader.post("/account/second-factor", &remove).await.is(303);
    assert_eq!(kept(&town).await.totp_secret, None);
    town.end().await;
}

#[tokio::test]
async fn an_account_that_rests_and_one_that_is_not_there_look_alike() {
    let town = town().await;
    settled(&town).await;
    let wrong = [("email", EMAIL), ("password", "nonsense nonsense")];
    for _ in 0..6 {
        town.reader().post("/sign-in", &wrong).await.is(422);
    }
    let resting = town.reader().post("/sign-in", &wrong).await;
    let nobody = [("email", "nobody@example.org"), wrong[1]];
    let absent = town.reader().post("/sign-in", &nobody).await;
    assert_eq!(resting.words(), absent.words().replace("nobody@example.org", EMAIL));
    town.end().await;
}

#[tokio::test]
async fn who_is_only_invited_is_no_keeper_yet() {
    let town = town().await;
    let mut keeper = town.keeper().await;
    let own = store::people(&town.app.store, "").await.unwrap().remove(0).id;
    keeper.post("/people", &[("name", "E"), ("email", EMAIL), ("role", "keeper")]).await.is(200);
    let revoke = [("act", "revoke"), ("grant", "keeper@installation")];
    let seen = keeper.post(&format!("/people/{own}"), &revoke).await;
    assert_eq!(seen.location(), "/people?done=last-keeper");
    town.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_keepers_who_close_each_other_at_once_leave_one() {
    let town = town().await;
    let (mut first, mut second) = (town.keeper().await, town.keeper().await);
    let people = store::people(&town.app.store, "").await.unwrap();
    let [one, other] = people.as_slice() else { panic!("{people:?}") };
    // Which of the two is signed in where does not matter: nobody closes her own account.
    let (close_one, close_other) = (close(one), close(other));
    let (close_one, close_other) = (borrowed(&close_one), borrowed(&close_other));
    let (at_one, at_other) = (format!("/people/{}", one.id), format!("/people/{}", other.id));
    let (mut again, mut beside) = (first.clone(), second.clone());
    tokio::join!(
        first.post(&at_one, &close_one),
        second.post(&at_other, &close_other),
        again.post(&at_other, &close_other),
        beside.post(&at_one, &close_one)
    );
    let left = store::people(&town.app.store, "").await.unwrap();
    assert!(left.iter().any(|p| p.state == "active"), "{left:?}");
    town.end().await;
}

#[tokio::test]
async fn a_closed_account_keeps_no_key_and_no_role() {
    let town = town().await;
    let mut reader = settled(&town).await;
    add_factor(&town, &mut reader).await;
    let people = store::people(&town.app.store, "").await.unwrap();
    let person = people.iter().find(|p| p.email == EMAIL).expect("a person");
    let id = person.id.clone();
    let mut keeper = town.keeper().await;
    keeper.post(&format!("/people/{id}"), &borrowed(&close(person))).await.is(303);
    let account = kept(&town).await;
    assert_eq!((account.password_hash, account.totp_secret), (None, None));
    assert!(store::roles_of(&town.app.store, &id).await.unwrap().is_empty());
    let again = link(
        &keeper
            .post("/people", &[("name", "E"), ("email", EMAIL), ("role", "researcher")])
            .await
            .is(200)
            .text,
    );
    town.reader().post(&again, &ACCEPT).await.is(303);
    town.end().await;
}
