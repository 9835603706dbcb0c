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
    let secret = reader.get("/account/second-factor").await.value("secret");
    let code = code_for(&secret, town.app.now().as_second() - 30);
    let add =
        [("secret", secret.as_str()), ("code", &code), ("password", PASSWORD), ("act", "add")];
    reader.post("/account/second-factor", &add).await.is(303);
    secret
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
    let (mut a, mut b, mut c, mut d) =
        (town.reader(), town.reader(), town.reader(), town.reader());
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
    let id = kept(&town).await.id;
    let mut change = town.app.change(Author::program()).await.unwrap();
    store::set_state(&mut change, &id, "closed").await.unwrap();
    assert!(!store::set_password(&mut change, &id, "none", "E").await.unwrap());
    change.note("close", ("person", &id), None, None::<&()>, None::<&()>).await.unwrap();
    change.commit().await.unwrap();
    assert_eq!(kept(&town).await.state, "closed");
    town.end().await;
}
