//! The cities, networks and bodies of the demonstration: those of two European programmes, with
//! their sources. What the sources do not say stays empty; codes that nobody has confirmed say so.

use anyhow::Context;
use locale::{Lang, State, Text};
use measure::Key;

use super::{Body, City, Network, store};
use crate::app::App;
use crate::store::change::{Author, Change};

/// The programmes as files that a reader can open.
pub const PROGRAMMES: [&[u8]; 2] = [
    include_bytes!("../../../../examples/programmes/inclucities.json"),
    include_bytes!("../../../../examples/programmes/epi.json"),
];

/// Key, name, kind, country, role in which network, and the cities it stands by.
type Entry = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

/// The bodies around the two programmes, as their pages name them.
const BODIES: &[Entry] = &[
    (
        "cemr",
        "Council of European Municipalities and Regions",
        "association",
        "",
        "inclucities",
        "lead",
        &[],
    ),
    ("migrationwork", "MigrationWork CIC", "ngo", "UK", "inclucities", "facilitator", &[]),
    (
        "brulocalis",
        "Brulocalis",
        "association",
        "BE",
        "inclucities",
        "association",
        &["brussels", "schaerbeek"],
    ),
    (
        "vvsg",
        "Association of Flemish Cities and Municipalities (VVSG)",
        "association",
        "BE",
        "inclucities",
        "association",
        &["mechelen"],
    ),
    (
        "afccre",
        "AFCCRE",
        "association",
        "FR",
        "inclucities",
        "association",
        &["saint-jean-de-la-ruelle"],
    ),
    ("aiccre", "AICCRE", "association", "IT", "inclucities", "association", &["capaci"]),
    (
        "femp",
        "Spanish Federation of Municipalities and Provinces (FEMP)",
        "association",
        "ES",
        "inclucities",
        "association",
        &["fuenlabrada"],
    ),
    (
        "kede",
        "Central Union of Municipalities of Greece (KEDE)",
        "association",
        "EL",
        "inclucities",
        "association",
        &["livadia"],
    ),
    (
        "lps",
        "Latvian Association of Local and Regional Governments (LPS)",
        "association",
        "LV",
        "inclucities",
        "association",
        &["jelgava"],
    ),
    ("patrir", "PATRIR", "ngo", "RO", "epi", "lead", &["cluj-napoca"]),
    ("aci", "Asociación Ciudades Interculturales", "ngo", "ES", "epi", "partner", &[]),
    (
        "consorzio-comunita-brianza",
        "Consorzio Comunità Brianza",
        "ngo",
        "IT",
        "epi",
        "partner",
        &[],
    ),
    ("creative-ideas", "Creative Ideas", "ngo", "LV", "epi", "partner", &["riga"]),
    ("pro-arbeit", "Pro Arbeit", "agency", "DE", "epi", "partner", &["dietzenbach"]),
    ("tree", "TREE", "ngo", "", "epi", "partner", &[]),
    ("committee-of-the-regions", "European Committee of the Regions", "union", "", "", "", &[]),
    ("european-commission", "European Commission", "union", "", "", "", &[]),
];

/// Lays them down.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let mut change = app.change(Author::program()).await?;
    for file in PROGRAMMES {
        let programme = mentoring::read(file).map_err(|p| anyhow::anyhow!("{:?}", p.as_slice()))?;
        store::add_network(&mut change, &network(&programme)).await?;
        for city in &programme.cities {
            store::add_city(&mut change, &known(city, &programme.sources)).await?;
            store::join(&mut change, &programme.key, &city.key).await?;
        }
    }
    for entry in BODIES {
        add_body(&mut change, entry).await.context(entry.0)?;
    }
    change.commit().await?;
    Ok(())
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

async fn add_body(change: &mut Change, entry: &Entry) -> anyhow::Result<()> {
    let (key, name, kind, country, network, role, cities) = *entry;
    let body = Body {
        key: Key::parse(key)?,
        name: Text::new(Lang::EN, name),
        kind: kind.to_owned(),
        country: (!country.is_empty()).then(|| country.to_owned()),
        about: Text::new(Lang::EN, ""),
        version: 1,
    };
    store::add_body(change, &body).await?;
    if !network.is_empty() {
        store::body_in_network(change, &body.key, &Key::parse(network)?, role).await?;
    }
    for city in cities {
        store::body_of_city(change, &body.key, &Key::parse(city)?).await?;
    }
    Ok(())
}
