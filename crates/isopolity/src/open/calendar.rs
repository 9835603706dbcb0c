//! A city's events for calendars: all of them to be subscribed to, and one to be kept.

use ::directory::exchange::icalendar;
use ::directory::guide::{Entry, Kind};
use axum::http::{HeaderValue, header};
use locale::Lang;
use measure::Key;

use super::{Asker, Refused, Reply};
use crate::web::leaf::Leaf;

const CALENDAR: &str = "text/calendar; charset=utf-8";

impl Asker {
    /// The language of the address, if the city says something in it.
    pub(super) fn lang(&self) -> Result<Lang, Refused> {
        let lang = Lang::parse(self.part("lang")).map_err(|_| Refused::NotFound)?;
        self.city.languages.contains(&lang).then_some(lang).ok_or(Refused::NotFound)
    }
}

/// `GET /open/{city}/{lang}/events.ics`
pub async fn events(asker: Asker) -> Reply {
    let lang = asker.lang()?;
    asker
        .ready(("events.ics", lang), move |asker| {
            asker.showing(|showing| Leaf::packed(icalendar::write(showing, lang), CALENDAR))
        })
        .await
}

/// `GET /open/{city}/{lang}/events/{event}/event.ics`
pub async fn event(asker: Asker) -> Reply {
    let lang = asker.lang()?;
    let key = Key::parse(asker.part("event")).map_err(|_| Refused::NotFound)?;
    let Some(Entry::Event(event)) = asker.city.directory().entry(Kind::Event, &key) else {
        return Err(Refused::NotFound);
    };
    let text = asker.showing(|showing| icalendar::write_event(showing, event, lang));
    let mut response = asker.send_in(&Leaf::answer(text, CALENDAR), lang);
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{key}.ics\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}
