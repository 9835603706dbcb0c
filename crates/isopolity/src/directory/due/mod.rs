//! What is to be checked again: services and pages whose day is past or near. It stands on the
//! directory's page, and once a week a letter reminds the city's officers, who may not come by.

pub mod store;

use ::directory::Service;
use ::directory::guide::Entry;
use jiff::civil::Date;
use locale::{Dictionary, Fact, Text};
use measure::Key;

pub use store::findings;

use super::requests::today;
use super::thing::{Edited, Named};
use super::{Kept, State, guide, store as records};
use crate::app::App;
use crate::network::City;
use crate::people::{self, Correspondent, mail::Letter};
use crate::store::Fault;
use crate::store::change::Author;
use crate::word;

/// For how many days ahead is shown what is to be checked again.
const DAYS_SHOWN: i64 = 30;
/// A letter is written while the day of something is at most so many days ahead, or past.
const DAYS_AHEAD: i64 = 14;
const DAYS_PAST: i64 = 7;
/// The most things that a letter names.
const MOST_NAMED: usize = 40;

/// Something that is to be checked again.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// Until when somebody vouched for it.
    pub until: Date,
    /// What it is called.
    pub title: Text,
    /// The form in which it is written.
    pub href: String,
}

fn days_after(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap_or(day)
}

/// What is due soon or past, the oldest first.
pub fn of(
    city: &Key,
    services: &[Kept<Service>],
    entries: &[Kept<Entry>],
    today: Date,
) -> Vec<Due> {
    let soon = days_after(today, DAYS_SHOWN);
    let mut all = Vec::new();
    for kept in services.iter().filter(|kept| kept.state == State::Published) {
        all.extend(due(city, kept.current(), kept.current().checked_until));
    }
    for kept in entries.iter().filter(|kept| kept.state == State::Published) {
        let Entry::Page(page) = kept.current() else { continue };
        all.extend(due(city, kept.current(), page.checked_until));
    }
    all.retain(|due| due.until <= soon);
    all.sort_by(|a, b| (a.until, &a.href).cmp(&(b.until, &b.href)));
    all
}

fn due<T: Named>(city: &Key, record: &T, until: Option<Date>) -> Option<Due> {
    let href = record.sort().form(city, record.own_key());
    until.map(|until| Due { until, title: record.title().clone(), href })
}

/// Writes to the officers of every city that has something due these days, once a week; says to how
/// many cities.
pub async fn remind(app: &App) -> Result<usize, Fault> {
    let today = today(app);
    let mut reminded = 0;
    for key in records::cities_with_entries(&app.store).await? {
        let Some(city) = crate::network::city(app, &key).await? else { continue };
        let officers = people::officers_of(app, &key).await?;
        if officers.is_empty() {
            continue;
        }
        let services: Vec<Kept<Service>> = records::all(&app.store, &key).await?;
        let entries = guide::store::all(&app.store, &key).await?;
        let all = of(&key, &services, &entries, today);
        let near = days_after(today, -DAYS_PAST)..=days_after(today, DAYS_AHEAD);
        if all.iter().any(|due| near.contains(&due.until)) {
            reminded += usize::from(write(app, &city, &officers, &all).await?);
        }
    }
    Ok(reminded)
}

/// Writes to the officers of a city, unless somebody did this week; says whether it did.
async fn write(
    app: &App,
    city: &City,
    officers: &[Correspondent],
    all: &[Due],
) -> Result<bool, Fault> {
    let mut change = app.change(Author::program()).await?;
    let week = app.now().as_second().div_euclid(7 * 24 * 60 * 60);
    if !store::remember(&mut change, &city.key, week).await? {
        return Ok(false);
    }
    for officer in officers {
        people::write(&mut change, &letter(app, city, officer, all)).await?;
    }
    let thing = ("city", city.key.as_str());
    change.note("remind", thing, Some(city.key.as_str()), None::<&()>, Some(&all.len())).await?;
    change.commit().await?;
    Ok(true)
}

fn letter(app: &App, city: &City, officer: &Correspondent, all: &[Due]) -> Letter {
    let (words, base): (&Dictionary, _) = (&app.dictionary, &app.settings.base_url);
    let line = |due: &Due| {
        let title = due.title.show(&[officer.lang]).text;
        format!("– {title} ({})\n  {base}{}", due.until, due.href)
    };
    let list: Vec<_> = all.iter().take(MOST_NAMED).map(line).collect();
    let name = city.name.show(&[officer.lang]).text;
    let page = format!("{base}/cities/{}/directory", city.key);
    let facts: [Fact<'_>; 4] = [
        ("name", officer.name.as_str().into()),
        ("city", name.into()),
        ("list", list.join("\n").into()),
        ("link", page.into()),
    ];
    // In a letter, marks of direction around a link would become a part of it.
    let say = |word| words.say(officer.lang, word, &facts).replace(['\u{2068}', '\u{2069}'], "");
    Letter {
        to: officer.email.clone(),
        subject: say(word::DIRECTORY_REMIND_SUBJECT),
        body: say(word::DIRECTORY_REMIND_BODY),
    }
}
