//! Looking at web addresses: a few at a time, one after the other at each host, and never as if a
//! fault of our own connection were theirs.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use measure::Key;
use tokio::task::JoinSet;
use url::Url;

use super::{Check, later, spread, store};
use crate::app::App;
use crate::directory;
use crate::outside::{Ask, Reply, Unreached};
use crate::store::Fault;

/// How many addresses of one host are looked at in one round, and how long between them.
const OF_ONE_HOST: usize = 2;
const PAUSE: Duration = Duration::from_secs(1);

/// How long an address that was taken to be looked at is left alone by other nodes, and how long one
/// waits whose host has had its turn.
const LEASE: SignedDuration = SignedDuration::from_mins(15);
const NEXT_TURN: SignedDuration = SignedDuration::from_mins(10);

/// When so many hosts in a round are out of reach and none answers, it is our own connection.
const HOSTS_THAT_TELL: usize = 5;

/// An address is not asked again within this time, however often somebody presses.
const REST: SignedDuration = SignedDuration::from_mins(5);

type Seen = (Check, Result<Reply, Unreached>);

/// Notes which addresses stand in the cities' directories, and forgets those that no longer do.
pub async fn gather(app: &App) -> Result<(), Fault> {
    for city in directory::cities_with_entries(app).await? {
        gather_of(app, &city).await?;
    }
    Ok(())
}

/// The same for one city.
pub(super) async fn gather_of(app: &App, city: &Key) -> Result<(), Fault> {
    let used = directory::used_addresses(app, city).await?;
    let used: BTreeSet<String> = used.into_iter().map(|u| u.address).collect();
    let known = store::of_city(&app.store, city).await?;
    let known: BTreeSet<String> = known.into_iter().map(|c| c.address).collect();
    let new: Vec<Check> =
        used.difference(&known).map(|address| Check::fresh(city, address, app.now())).collect();
    let gone: Vec<&String> = known.difference(&used).collect();
    store::keep(&app.store, city, &new, &gone).await
}

/// Looks at addresses that are due, a few of them.
pub async fn look(app: &App) -> Result<(), Fault> {
    let now = app.now();
    let due = store::take(&app.store, now, later(now, LEASE)).await?;
    let (hosts, waiting) = by_host(due);
    let mut rounds = JoinSet::new();
    for checks in hosts {
        let app = app.clone();
        rounds.spawn(async move { look_at_host(&app, checks).await });
    }
    let seen: Vec<Seen> = rounds.join_all().await.into_iter().flatten().collect();
    let mut after: Vec<Check> = if is_our_own_fault(&seen) {
        tracing::warn!("no server outside answers; web addresses are looked at later");
        seen.into_iter().map(|(check, _)| postponed(check, now)).collect()
    } else {
        seen.iter().map(|(check, answer)| check.after(answer, app.now())).collect()
    };
    let next_turn = later(now, NEXT_TURN);
    after.extend(waiting.into_iter().map(|check| Check { due_at: next_turn, ..check }));
    store::save(&app.store, &after).await
}

/// Looks at one address of a city now, unless that was done just before.
pub async fn look_at(app: &App, city: &Key, address: &str) -> Result<(), Fault> {
    gather_of(app, city).await?;
    let Some(check) = store::one(&app.store, city, address).await? else { return Ok(()) };
    let now = app.now();
    if check.checked_at.is_some_and(|at| now.duration_since(at) < REST) {
        return Ok(());
    }
    let answer = ask(app, address).await;
    store::save(&app.store, &[check.after(&answer, now)]).await
}

/// The addresses of each host, a few of each; and those that must wait.
fn by_host(due: Vec<Check>) -> (Vec<Vec<Check>>, Vec<Check>) {
    let (mut hosts, mut waiting): (BTreeMap<String, Vec<Check>>, Vec<Check>) = Default::default();
    for check in due {
        let of_host = hosts.entry(host_of(&check.address)).or_default();
        if of_host.len() < OF_ONE_HOST { of_host.push(check) } else { waiting.push(check) }
    }
    (hosts.into_values().collect(), waiting)
}

fn host_of(address: &str) -> String {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.unwrap_or_default()
}

async fn look_at_host(app: &App, checks: Vec<Check>) -> Vec<Seen> {
    let mut seen = Vec::new();
    for check in checks {
        if !seen.is_empty() {
            tokio::time::sleep(PAUSE).await;
        }
        let answer = ask(app, &check.address).await;
        seen.push((check, answer));
    }
    seen
}

/// Whether something stands at an address. Some servers answer only who wants the whole page, so
/// whatever is no good answer without it is asked for with it; the page itself is not read.
async fn ask(app: &App, address: &str) -> Result<Reply, Unreached> {
    let head = app.outside.ask(&Ask::head(address)).await;
    match &head {
        Ok(reply) if reply.status.is_success() => head,
        Ok(_) | Err(Unreached::TooSlow | Unreached::Garbled | Unreached::TooManyMoves) => {
            app.outside.ask(&Ask::get(address)).await
        }
        Err(_) => head,
    }
}

/// Whether nobody at all could be reached.
fn is_our_own_fault(seen: &[Seen]) -> bool {
    let is_out_of_reach = |answer: &Result<Reply, Unreached>| {
        matches!(answer, Err(Unreached::NoName | Unreached::NoConnection | Unreached::TooSlow))
    };
    let hosts: BTreeSet<String> = seen.iter().map(|(check, _)| host_of(&check.address)).collect();
    hosts.len() >= HOSTS_THAT_TELL && seen.iter().all(|(_, answer)| is_out_of_reach(answer))
}

/// Each later by another while, so that the same addresses do not meet again.
fn postponed(check: Check, now: Timestamp) -> Check {
    Check { due_at: later(now, SignedDuration::from_hours(1) + spread(&check.address)), ..check }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checks(addresses: &[&str]) -> Vec<Check> {
        let city = Key::parse("jelgava").unwrap();
        let now = "2026-11-24T09:00:00Z".parse().unwrap();
        addresses.iter().map(|a| Check::fresh(&city, a, now)).collect()
    }

    #[test]
    fn a_host_is_asked_twice_a_round_and_the_rest_waits() {
        let due =
            checks(&["https://a.org/1", "https://b.org", "https://a.org/2", "https://a.org/3"]);
        let (hosts, waiting) = by_host(due);
        assert_eq!(hosts.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(
            waiting.iter().map(|c| c.address.as_str()).collect::<Vec<_>>(),
            ["https://a.org/3"]
        );
    }

    #[test]
    fn when_nobody_answers_it_is_our_own_connection() {
        let all = checks(&[
            "https://a.org",
            "https://b.org",
            "https://c.org",
            "https://d.org",
            "https://e.org",
        ]);
        let mut seen: Vec<Seen> =
            all.into_iter().map(|check| (check, Err(Unreached::NoName))).collect();
        assert!(is_our_own_fault(&seen));
        assert!(!is_our_own_fault(&seen[..4]));
        seen[2].1 = Err(Unreached::BadCertificate);
        assert!(!is_our_own_fault(&seen));
    }
}
