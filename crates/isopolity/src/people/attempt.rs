//! Attempts to enter: each is counted before its secret is looked at, so that many at once gain
//! nothing over one after the other.

use jiff::{SignedDuration, Timestamp};

use super::{Account, password, store};
use crate::app::App;
use crate::refusal::Refusal;

/// Failed attempts after which an account rests for a while, longer each time.
const PATIENCE: i64 = 5;

/// Counts an attempt; says whether it may be made, which it may not while the account rests.
pub async fn begin(app: &App, person: &str) -> Result<bool, Refusal> {
    let now = app.now();
    let rest_until = |failures| rest_until(failures, now);
    let counted = store::count_attempt(&app.store, person, &now.to_string(), rest_until).await?;
    Ok(counted.is_some())
}

/// Whether a person who is signed in has typed the right password. A wrong one counts as a failed
/// attempt and makes the account rest, as on the page to sign in.
pub async fn password(app: &App, account: &Account, typed: &str) -> Result<bool, Refusal> {
    let may_try = begin(app, &account.id).await?;
    let hash = account.password_hash.clone();
    Ok(super::is_right(app, typed.to_owned(), hash).await? && may_try)
}

/// Takes an attempt back, because everything that was typed was right.
pub async fn take_back(app: &App, account: &Account) -> Result<(), Refusal> {
    Ok(store::take_back(&app.store, &account.id).await?)
}

/// Until when an account rests after so many attempts: a minute at first, half an hour at last.
fn rest_until(failures: i64, now: Timestamp) -> Option<String> {
    let too_many = failures.checked_sub(PATIENCE).filter(|n| *n >= 0)?;
    let rest = SignedDuration::from_mins(1 << too_many.min(5));
    Some(now.saturating_add(rest).unwrap_or(now).to_string())
}

/// `Some(step)` when the second factor is right, `Some(None)` when there is none to ask for.
#[must_use]
pub fn second_factor(account: &Account, code: &str, now: Timestamp) -> Option<Option<i64>> {
    match &account.totp_secret {
        None => Some(None),
        Some(secret) => {
            password::totp_step(secret, code, now.as_second(), account.totp_last_step).map(Some)
        }
    }
}
