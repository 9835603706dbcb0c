//! People who sign in: officers, secretariats, advisory boards, keepers. Never newcomers: they need
//! no account for anything.
//!
//! An account begins with an invitation and a password that only its owner knows; a second factor
//! may be added. A session lives in one table, so every device can be seen and signed out. Room is
//! left for passkeys and single sign-on: a session says nothing about how it began.

mod attempt;
pub mod demo;
mod forms;
pub mod mail;
mod pages;
pub mod password;
pub mod requests;
pub mod store;

pub use crate::store::job::Failed as FailedJob;
pub use crate::store::journal::Line as JournalLine;
pub use store::{Account, Invitation, Listed, Session};

use crate::access::{Grant, Role, Scope};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Change;
use crate::web::visitor::Person;
use crate::{app, values};
use jiff::SignedDuration;
use locale::Lang;
use measure::Key;
use sha2::{Digest, Sha256};

/// The name of the cookie that carries a session.
pub const COOKIE_NAME: &str = "session";

/// How long a session lasts after it was last used, and an invitation after it was sent.
const SESSION_HOURS: i64 = 24 * 14;
const INVITATION_HOURS: i64 = 24 * 7;

/// How long after one note that a session is in use the next is made.
const TOUCH_HOURS: i64 = 1;

/// What is kept of a secret: its SHA-256, so that its row in a stolen database opens no door. (The
/// letter with a link is kept until it is sent: see [`crate::store::job`].)
#[must_use]
pub fn mark_of(secret: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}

/// The person behind the secret of a session cookie, if it is still good.
pub async fn person_of_session(app: &App, secret: &str) -> Result<Option<Person>, Fault> {
    store::person_of_session(&app.store, &mark_of(secret), &app.now().to_string()).await
}

/// Lets the session of somebody who is here last longer, at most once an hour; the cookie that says
/// so to the browser, if it was done. Who reads must not fail because a disk is full: then the
/// session only ends sooner.
pub async fn prolong_session(app: &App, person: &Person, secret: &str) -> Option<String> {
    let now = app.now();
    let before = later(now, -TOUCH_HOURS);
    if person.seen_at > before {
        return None;
    }
    let (expires, now) = (later(now, SESSION_HOURS), now.to_string());
    match store::touch(&app.store, &person.session, &now, &expires, &before).await {
        Ok(true) => Some(session_cookie(app, Some(secret))),
        Ok(false) => None,
        Err(fault) => {
            tracing::warn!(%fault, "a session could not be prolonged");
            None
        }
    }
}

/// Begins a session and gives the secret for the cookie.
pub async fn begin_session(
    change: &mut Change,
    person: &str,
    device: &str,
) -> Result<String, Fault> {
    let secret = format!("{}{}", change.new_id(), change.new_id());
    let expires = later(change.at(), SESSION_HOURS);
    let device: String = device.chars().take(200).collect();
    change
        .run(
            store::BEGIN_SESSION_SQL,
            values![mark_of(&secret), person, change.now(), change.now(), expires, device],
        )
        .await?;
    Ok(secret)
}

/// The cookie that carries a session's secret, or ends it when there is none.
#[must_use]
pub fn session_cookie(app: &App, secret: Option<&str>) -> String {
    let secure = if app.is_encrypted() { "; Secure" } else { "" };
    match secret {
        Some(secret) => {
            format!(
                "{COOKIE_NAME}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={}{secure}",
                SESSION_HOURS * 3600
            )
        }
        None => format!("{COOKIE_NAME}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"),
    }
}

/// A person to be invited.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The address to write to; it is also the name to sign in with.
    pub email: String,
    /// The name.
    pub name: String,
    /// What she will be, and where.
    pub grants: Vec<Grant>,
    /// The language to write in.
    pub lang: locale::Lang,
}

/// Invites a person, or gives more roles to one who is here. Returns the secret of the link by
/// which she opens her account: none for who has an open one, since a link lets its finder in.
pub async fn invite(change: &mut Change, invited: &Invited) -> Result<Option<String>, Fault> {
    let known = store::account_by_email(change, &invited.email).await?;
    let is_active = known.as_ref().is_some_and(|a| a.state == "active");
    let id = match known {
        Some(account) => {
            store::note_roles(change, &account.id).await?;
            account.id
        }
        None => store::add_person(change, invited).await?,
    };
    store::reopen(change, &id).await?;
    for (role, scope) in &invited.grants {
        store::grant(change, &id, *role, scope).await?;
    }
    let after = (&invited.email, store::grants_as_text(&invited.grants));
    change.note("invite", ("person", &id), None, None::<&()>, Some(&after)).await?;
    if is_active { Ok(None) } else { offer(change, &id, "join").await.map(Some) }
}

/// Turns off a second factor whose owner has lost it, with a line in the journal, if the account is
/// still at a version; says whether it was.
pub async fn clear_second_factor(
    change: &mut Change,
    person: &str,
    version: i64,
) -> Result<bool, Fault> {
    let thing = ("person", person);
    change.note("second-factor-cleared", thing, None, None::<&()>, None::<&()>).await?;
    store::set_totp(change, person, None, None, version).await
}

/// Makes a link by which a person may set her password.
pub async fn offer(change: &mut Change, person: &str, purpose: &str) -> Result<String, Fault> {
    let secret = format!("{}{}", change.new_id(), change.new_id());
    let expires = later(change.at(), INVITATION_HOURS);
    change.run(store::OFFER_SQL, values![mark_of(&secret), person, purpose, expires]).await?;
    Ok(secret)
}

/// The address of an invitation's link.
#[must_use]
pub fn link(app: &App, secret: &str) -> String {
    format!("{}/invitations/{secret}", app.settings.base_url)
}

fn later(at: jiff::Timestamp, hours: i64) -> String {
    at.saturating_add(SignedDuration::from_hours(hours)).unwrap_or(at).to_string()
}

/// Sets a password, hashing it where it does not hold up other requests.
pub async fn hash(app: &App, password: String) -> Result<String, Refusal> {
    let _turn = app.hashing.acquire().await.map_err(Refusal::fault)?;
    tokio::task::spawn_blocking(move || password::hash(&password))
        .await
        .map_err(Refusal::fault)?
        .map_err(Refusal::fault)
}

/// Whether a password is the one that was hashed; takes as long when there is no hash.
pub async fn is_right(app: &App, password: String, hash: Option<String>) -> Result<bool, Refusal> {
    let _turn = app.hashing.acquire().await.map_err(Refusal::fault)?;
    tokio::task::spawn_blocking(move || password::is_right(&password, hash.as_deref()))
        .await
        .map_err(Refusal::fault)
}

/// Reads `officer@city:riga` as the command line and forms spell it.
#[must_use]
pub fn parse_grant(text: &str) -> Option<Grant> {
    let (role, scope) = text.split_once('@').unwrap_or((text, "installation"));
    let grant = (Role::parse(role)?, Scope::parse(scope)?);
    grant.1.suits(grant.0).then_some(grant)
}

/// Somebody to whom letters are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correspondent {
    /// The address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language in which letters are read.
    pub lang: Lang,
}

/// The officers of a city who have an account in use.
pub async fn officers_of(app: &App, city: &Key) -> Result<Vec<Correspondent>, Fault> {
    store::officers_of(&app.store, city).await
}

/// Lets a letter be sent when the change is kept.
pub async fn write(change: &mut Change, letter: &mail::Letter) -> Result<(), Fault> {
    crate::store::job::queue(change, mail::JOB, letter).await
}

/// What this slice does when the program runs as a whole: the kinds of jobs it knows.
pub async fn run_job(app: &app::App, kind: &str, payload: &str) -> Option<Result<(), String>> {
    (kind == mail::JOB).then_some(())?;
    Some(app.mailer.send(payload).await)
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
