//! A network with its cities out of a programme's file, for the command line as for the
//! demonstration. What is here already stays as it is: a file never overwrites what people wrote.

use locale::{Lang, State, Text};

use super::{City, Network, store};
use crate::store::Fault;
use crate::store::change::Change;

/// What of a file was not here before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Networks: one or none.
    pub networks: usize,
    /// Cities.
    pub cities: usize,
}

/// Keeps the network in which a programme runs, and its cities as members of it.
pub async fn keep(change: &mut Change, programme: &mentoring::Programme) -> Result<Arrival, Fault> {
    let mut arrival = Arrival::default();
    arrival.networks += usize::from(store::add_network(change, &network(programme)).await?);
    for city in &programme.cities {
        let is_new = store::add_city(change, &known(city, &programme.sources)).await?;
        arrival.cities += usize::from(is_new);
        store::join(change, &programme.key, &city.key).await?;
    }
    Ok(arrival)
}

fn network(programme: &mentoring::Programme) -> Network {
    Network {
        key: programme.key.clone(),
        name: programme.title.clone(),
        about: programme.summary.clone(),
        source_url: programme
            .sources
            .iter()
            .find(|s| s.key == programme.key)
            .and_then(|s| s.url.clone())
            .unwrap_or_default(),
        version: 1,
    }
}

/// A city of a programme with what its sources say.
fn known(city: &mentoring::City, sources: &[mentoring::Source]) -> City {
    let name = city.aliases.iter().fold(city.name.clone(), |text, alias| match alias.lang {
        Some(lang) if lang != text.source() => text.with(lang, alias.name.clone(), State::Reviewed),
        _ => text,
    });
    let source_of = |figure: &mentoring::Figure| {
        let counts = figure.counts.iter().map(|c| c.as_str().replace('-', " "));
        let period = figure.period.iter().map(ToString::to_string);
        let source = sources.iter().find(|s| s.key == figure.source).map(|s| s.name.clone());
        counts.chain(period).chain(source).collect::<Vec<_>>().join(", ")
    };
    // Codes and places were written down from memory and looked up in no register.
    let unconfirmed = ["nuts3", "lau", "place"].map(str::to_owned).to_vec();
    City {
        key: city.key.clone(),
        name,
        country: city.country.to_string(),
        nuts3: city.nuts3.as_ref().map(ToString::to_string),
        lau: city.lau.clone(),
        city_code: None,
        urbanisation: None,
        area_km2: None,
        inhabitants: city.inhabitants.as_ref().map(|f| whole(f.value)),
        inhabitants_note: city.inhabitants.as_ref().map(source_of).unwrap_or_default(),
        foreign_share: city.foreign_share_percent.as_ref().map(|f| f.value),
        foreign_share_note: city.foreign_share_percent.as_ref().map(source_of).unwrap_or_default(),
        languages: city.languages.clone(),
        latitude: city.place.as_ref().map(|p| p.latitude),
        longitude: city.place.as_ref().map(|p| p.longitude),
        time_zone: zone(city.country.as_str()).to_owned(),
        about: Text::new(Lang::EN, ""),
        unconfirmed,
        example: false,
        version: 1,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the reader allows whole inhabitants below four thousand million"
)]
fn whole(value: f64) -> i64 {
    value as i64
}

/// The time zone of a country's mainland.
fn zone(country: &str) -> &'static str {
    match country {
        "BE" => "Europe/Brussels",
        "FR" => "Europe/Paris",
        "IT" => "Europe/Rome",
        "ES" => "Europe/Madrid",
        "EL" => "Europe/Athens",
        "LV" => "Europe/Riga",
        "SE" => "Europe/Stockholm",
        "DE" => "Europe/Berlin",
        "PL" => "Europe/Warsaw",
        "RO" => "Europe/Bucharest",
        _ => "UTC",
    }
}
