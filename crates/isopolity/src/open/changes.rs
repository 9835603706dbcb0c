//! What changed in a city since a moment, for programs that keep a copy: what newcomers see anew or
//! otherwise, and what they see no more.
//!
//! Who keeps a copy asks again with the address under `next`, which goes on where this answer ends. Changes
//! are numbered in the order in which they became lasting, so nothing is missed.

use ::directory::Sort;
use ::directory::exchange::{Changed, Presence, id_of};
use jiff::Timestamp;
use locale::Lang;
use measure::{Key, Problem, Problems};
use serde_json::{Value, json};

use super::asker::page;
use super::reply::JSON;
use super::{Asker, Refused, Reply};
use crate::web::leaf::Leaf;

/// The most changes of an answer, but for those that became lasting together with the last.
const MOST: usize = 1_000;

/// Since when changes are asked for.
enum Since {
    /// After a number.
    Number(i64),
    /// At a moment or after it.
    Moment(Timestamp),
}

/// `GET /open/{city}/changes`
pub async fn list(asker: Asker) -> Reply {
    let since = since(&asker)?;
    let changes = asker.city.changes();
    let number = if let Since::Number(number) = since { number } else { -1 };
    let is_new = |changed: &Changed| match since {
        Since::Number(_) => true,
        Since::Moment(moment) => changed.at >= moment,
    };
    let all: Vec<_> =
        changes.after(number).into_iter().filter(|(changed, ..)| is_new(changed)).collect();
    let end = end(&all);
    let part = all.get(..end).unwrap_or_default();
    let last = part.last().map(|(changed, ..)| changed.number);
    let latest = changes.last().map_or(0, |changed| changed.number);
    let base = &asker.app.settings.base_url;
    let next = last.unwrap_or(latest.max(number));
    let answer = json!({
        "city": asker.key,
        "changes": part.iter().map(|one| told(&asker, one)).collect::<Vec<_>>(),
        "is_complete": end == all.len(),
        "next": format!("{base}/open/{}/changes?after={next}", asker.key),
    });
    let leaf = Leaf::answer(answer.to_string(), JSON);
    Ok(super::reply::send(&leaf, &asker.headers, asker.changed()))
}

/// Where the answer ends: after the most changes, and after all that share the number of the last.
fn end(all: &[(Changed, Sort, &Key, Presence)]) -> usize {
    let number = |at: usize| all.get(at).map(|(changed, ..)| changed.number);
    match all.len() {
        few if few <= MOST => few,
        _ => (MOST..=all.len()).find(|at| number(*at) != number(at - 1)).unwrap_or(all.len()),
    }
}

fn told(asker: &Asker, (changed, sort, key, presence): &(Changed, Sort, &Key, Presence)) -> Value {
    let base = &asker.app.settings.base_url;
    let city = &asker.key;
    let lang = asker.city.languages.first().copied().unwrap_or(Lang::EN);
    let is_there = *presence == Presence::Shown;
    let page = page(city, lang, *sort, key).filter(|_| is_there);
    let id = id_of(&[city.as_str(), sort.as_str(), key.as_str()]);
    let list = match sort {
        Sort::Service => Some("services"),
        Sort::Organisation => Some("organizations"),
        Sort::Place | Sort::Entry(_) => None,
    };
    let record =
        list.filter(|_| is_there).map(|list| format!("{base}/open/{city}/hsds/{list}/{id}"));
    json!({
        "kind": sort.as_str(),
        "key": key,
        "id": id,
        "state": if is_there { "shown" } else { "gone" },
        "number": changed.number,
        "changed": changed.at,
        "page": page.map(|page| format!("{base}{page}")),
        "record": record,
    })
}

fn since(asker: &Asker) -> Result<Since, Refused> {
    if let Some(text) = asker.parameter("after") {
        let number = text.parse().ok().filter(|number| *number >= -1);
        return number.map(Since::Number).ok_or_else(|| unreadable("after", text));
    }
    match asker.parameter("since") {
        None => Ok(Since::Number(-1)),
        Some(text) => {
            let moment = ::directory::exchange::open_referral::moment(text);
            moment.map(Since::Moment).ok_or_else(|| unreadable("since", text))
        }
    }
}

fn unreadable(parameter: &str, text: &str) -> Refused {
    Problems::from(Problem::new("unknown-value", parameter).with("typed", text)).into()
}
