//! Reminders of cities that have not answered: a letter to each of their officers, two weeks and three
//! days before the last day, or when the secretariat says so. It goes to nobody whose city has
//! answered, and nobody is reminded twice for the same day.

use ::evidence::collection::reminder;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Asked, Reminders, Stage, stands, store, today};
use crate::app::App;
use crate::network::{CityName, Network, cities_in};
use crate::people::{self, Correspondent, mail::Letter};
use crate::store::Fault;
use crate::store::change::{Author, Change};
use crate::word;

/// Reminds of every open collection whose day has come; says of how many.
pub async fn remind(app: &App) -> Result<usize, Fault> {
    let mut reminded = 0;
    for asked in store::reminding(&app.store).await? {
        let opened = asked.opened_at.as_deref().and_then(day);
        let Some(due) = reminder(asked.asks.deadline, opened, today(app)) else { continue };
        // The secretariat has just done it.
        if asked.reminded_at.as_deref().and_then(day).is_some_and(|at| at >= due) {
            continue;
        }
        let mut change = app.change(Author::program()).await?;
        if is_waiting(&asked) && store::remember(&mut change, &asked, due).await? {
            write(app, &mut change, &asked).await?;
            change.commit().await?;
            reminded += 1;
        }
    }
    Ok(reminded)
}

fn is_waiting(asked: &Asked) -> bool {
    asked.stage == Stage::Open && asked.reminders == Reminders::On
}

fn day(at: &str) -> Option<Date> {
    let at: Timestamp = at.parse().ok()?;
    Some(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// Writes to the officers of every city that is awaited.
pub async fn write(app: &App, change: &mut Change, asked: &Asked) -> Result<(), Fault> {
    let networks = crate::network::networks(app).await?;
    let Some(network) = networks.into_iter().find(|n| n.key == asked.network) else {
        return Ok(());
    };
    let given = store::latest(&app.store, &asked.network, &asked.key).await?;
    let given: std::collections::HashMap<_, _> = given.iter().map(|g| (&g.city, g)).collect();
    let today = today(app);
    for city in cities_in(app, &asked.network).await? {
        if !stands(asked, given.get(&city.key).copied(), today).is_awaited() {
            continue;
        }
        for officer in people::officers_of(app, &city.key).await? {
            people::write(change, &letter(app, &network, asked, &city, &officer)).await?;
        }
    }
    Ok(())
}

/// The letter that reminds an officer.
fn letter(
    app: &App,
    network: &Network,
    asked: &Asked,
    city: &CityName,
    officer: &Correspondent,
) -> Letter {
    let plain = |text: &locale::Text| text.show(&[officer.lang]).text.to_owned();
    let link = format!("{}{}", app.settings.base_url, asked.form_of(&city.key));
    let facts = [
        ("name", officer.name.as_str().into()),
        ("network", plain(&network.name).into()),
        ("title", plain(&asked.asks.title).into()),
        ("city", plain(&city.name).into()),
        ("day", asked.asks.deadline.to_string().into()),
        ("link", link.into()),
    ];
    // In a letter, marks of direction around a link would become a part of it.
    let say =
        |word| app.dictionary.say(officer.lang, word, &facts).replace(['\u{2068}', '\u{2069}'], "");
    Letter {
        to: officer.email.clone(),
        subject: say(word::COLLECTION_REMIND_SUBJECT),
        body: say(word::COLLECTION_REMIND_BODY),
    }
}
