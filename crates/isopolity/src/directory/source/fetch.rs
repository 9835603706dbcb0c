//! What stands at an address on the web, fetched once for the desk: a calendar, a catalogue, or all that an
//! Integreat server answers for one city.
//!
//! Asked is only what the operator allows, bounded in time and bytes, and never an address that leads
//! inside (`outside`).

use std::time::Duration;

use ::directory::exchange::integreat::{LARGEST_SAVED, What, language_codes};
use measure::{Problem, Problems};
use serde_json::{Map, Value};

use crate::app::App;
use crate::outside::Ask;
use crate::routes::LARGEST_FILE;
use crate::web::Visitor;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// The most bytes of all answers of a server together: many write every letter beyond ASCII as six.
const MOST_OF_A_SERVER: usize = 96 * 1024 * 1024;
/// The most languages that are fetched of a server.
const MOST_LANGUAGES: usize = 24;
/// What stands in the address of a server's interface, before the name of the city.
const INTERFACE: &str = "/api/v3/";

/// What an officer is told when an address gave nothing.
pub struct NotFetched {
    /// The reason, as `links-answer-<reason>` words it; the status where there was an answer.
    pub reason: String,
}

impl NotFetched {
    /// The problem of the form, in words of the links that no longer answer.
    #[must_use]
    pub fn told(&self, v: &Visitor) -> Problems {
        let words = v.find_named(&format!("links-answer-{}", self.reason), &[]);
        let text = words.unwrap_or_else(|| self.reason.clone());
        Problem::new("not-fetched", "address").with("text", text).into()
    }
}

/// What stands at an address.
///
/// # Errors
/// Why nothing came back.
pub async fn fetch(app: &App, address: &str) -> Result<Vec<u8>, NotFetched> {
    match region(address) {
        Some((base, city)) => all_of(app, base, city).await,
        None => one(app, address, LARGEST_FILE).await,
    }
}

async fn one(app: &App, address: &str, most: usize) -> Result<Vec<u8>, NotFetched> {
    let ask = Ask::get(address).at_most(most).within(PATIENCE);
    match app.outside.ask(&ask).await {
        Ok(reply) if reply.status.is_success() => Ok(reply.body),
        Ok(reply) => Err(NotFetched { reason: reply.status.as_u16().to_string() }),
        Err(why) => Err(NotFetched { reason: why.as_str().to_owned() }),
    }
}

/// The server and the city in the address of an interface: `https://cms.example.org/api/v3/augsburg/…`.
fn region(address: &str) -> Option<(&str, &str)> {
    let (base, rest) = address.split_once(INTERFACE)?;
    let rest = rest.strip_prefix("regions/").unwrap_or(rest);
    let city = rest.split(['/', '?']).next().filter(|city| !city.is_empty())?;
    Some((base, city))
}

/// All answers of a server for a city, in the form in which they are saved.
async fn all_of(app: &App, base: &str, city: &str) -> Result<Vec<u8>, NotFetched> {
    let mut room = MOST_OF_A_SERVER;
    let languages = answer(app, &What::Languages.address(base, city), &mut room).await?;
    let codes = language_codes(languages.to_string().as_bytes());
    let codes = codes.map_err(|_| NotFetched { reason: "garbled".to_owned() })?;
    let mut all = Map::new();
    all.insert("languages".to_owned(), languages);
    for code in codes.iter().take(MOST_LANGUAGES) {
        let mut told = Map::new();
        for what in What::all(code) {
            let said = answer(app, &what.address(base, city), &mut room).await?;
            told.insert(name(what).to_owned(), said);
        }
        all.insert(code.clone(), Value::Object(told));
    }
    let saved = Value::Object(all).to_string().into_bytes();
    if saved.len() > LARGEST_SAVED {
        return Err(NotFetched { reason: "too-large".to_owned() });
    }
    Ok(saved)
}

async fn answer(app: &App, address: &str, room: &mut usize) -> Result<Value, NotFetched> {
    let bytes = one(app, address, *room).await?;
    *room = room.saturating_sub(bytes.len());
    serde_json::from_slice(&bytes).map_err(|_| NotFetched { reason: "garbled".to_owned() })
}

/// Under which name an answer is saved.
fn name(what: What<'_>) -> &'static str {
    match what {
        What::Languages => "languages",
        What::Pages(_) => "pages",
        What::Places(_) => "locations",
        What::Events(_) => "events",
        What::News(_) => "news",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_city_of_a_server_is_known_by_its_address() {
        let at = Some(("https://cms.example.org", "augsburg"));
        for rest in ["augsburg", "augsburg/", "augsburg/de/pages/", "regions/augsburg/"] {
            assert_eq!(region(&format!("https://cms.example.org/api/v3/{rest}")), at, "{rest}");
        }
        assert_eq!(region("https://example.org/events.ics"), None);
        assert_eq!(region("https://example.org/api/v3/"), None);
    }
}
