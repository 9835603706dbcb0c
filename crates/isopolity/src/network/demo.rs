//! The cities, networks and bodies of the demonstration: those of two European programmes, with
//! their sources. What the sources do not say stays empty; codes that nobody has confirmed say so.

use std::collections::BTreeSet;

use anyhow::Context;
use locale::{Lang, Text};
use measure::Key;

use super::{Body, arrival, store};
use crate::access::Scope;
use crate::app::App;
use crate::store::change::{Author, Change};

/// The programmes as files that a reader can open.
pub const PROGRAMMES: [&[u8]; 2] = [
    include_bytes!("../../../../examples/programmes/inclucities.json"),
    include_bytes!("../../../../examples/programmes/epi.json"),
];

/// Key, name, kind, country, network, and the cities it stands by.
type Entry =
    (&'static str, &'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

/// The bodies around the two programmes, as their pages name them.
const BODIES: &[Entry] = &[
    (
        "cemr",
        "Council of European Municipalities and Regions",
        "association",
        "",
        "inclucities",
        &[],
    ),
    ("migrationwork", "MigrationWork CIC", "ngo", "UK", "inclucities", &[]),
    ("brulocalis", "Brulocalis", "association", "BE", "inclucities", &["brussels", "schaerbeek"]),
    (
        "vvsg",
        "Association of Flemish Cities and Municipalities (VVSG)",
        "association",
        "BE",
        "inclucities",
        &["mechelen"],
    ),
    ("afccre", "AFCCRE", "association", "FR", "inclucities", &["saint-jean-de-la-ruelle"]),
    ("aiccre", "AICCRE", "association", "IT", "inclucities", &["capaci"]),
    (
        "femp",
        "Spanish Federation of Municipalities and Provinces (FEMP)",
        "association",
        "ES",
        "inclucities",
        &["fuenlabrada"],
    ),
    (
        "kede",
        "Central Union of Municipalities of Greece (KEDE)",
        "association",
        "EL",
        "inclucities",
        &["livadia"],
    ),
    (
        "lps",
        "Latvian Association of Local and Regional Governments (LPS)",
        "association",
        "LV",
        "inclucities",
        &["jelgava"],
    ),
    ("patrir", "PATRIR", "ngo", "RO", "epi", &["cluj-napoca"]),
    ("aci", "Asociación Ciudades Interculturales", "ngo", "ES", "epi", &[]),
    ("consorzio-comunita-brianza", "Consorzio Comunità Brianza", "ngo", "IT", "epi", &[]),
    ("creative-ideas", "Creative Ideas", "ngo", "LV", "epi", &["riga"]),
    ("pro-arbeit", "Pro Arbeit", "agency", "DE", "epi", &["dietzenbach"]),
    ("tree", "TREE", "ngo", "", "epi", &[]),
    ("committee-of-the-regions", "European Committee of the Regions", "union", "", "", &[]),
    ("european-commission", "European Commission", "union", "", "", &[]),
];

/// Key, code of city statistics, class of urbanisation, square kilometres, inhabitants.
type Fact = (&'static str, Option<&'static str>, &'static str, Option<f64>, Option<i64>);

/// What Eurostat's list of local administrative units of 2019 says of the cities. The two of Brussels
/// and Saint-Jean-de-la-Ruelle have no code of their own: city statistics count them to a larger city.
const FACTS: [Fact; 15] = [
    ("brussels", None, "DEG1", Some(32.6), None),
    ("schaerbeek", None, "DEG1", Some(8.1), None),
    ("mechelen", Some("BE012C1"), "DEG1", Some(65.2), None),
    ("saint-jean-de-la-ruelle", None, "DEG1", None, None),
    ("fuenlabrada", Some("ES509C1"), "DEG1", Some(39.4), None),
    ("cartagena", Some("ES506C1"), "DEG1", Some(558.1), Some(214_802)),
    ("capaci", None, "DEG2", Some(6.1), None),
    ("ravenna", Some("IT506C1"), "DEG1", Some(653.8), Some(157_663)),
    ("livadia", None, "DEG2", None, None),
    ("jelgava", Some("LV003C1"), "DEG1", Some(60.5), None),
    ("riga", Some("LV001C1"), "DEG1", Some(303.8), Some(632_614)),
    ("lublin", Some("PL009C1"), "DEG1", Some(147.5), Some(339_682)),
    ("cluj-napoca", Some("RO002C1"), "DEG1", Some(179.1), Some(323_675)),
    ("dietzenbach", None, "DEG2", None, Some(34_019)),
    ("linkoping", Some("SE007C1"), "DEG1", Some(1_427.8), Some(161_034)),
];

/// With which cities some compare themselves: those that are near in size.
const ALIKE: [(&str, &[&str]); 4] = [
    ("jelgava", &["mechelen", "dietzenbach", "livadia"]),
    ("linkoping", &["ravenna", "brussels", "mechelen", "fuenlabrada"]),
    ("mechelen", &["jelgava", "schaerbeek", "linkoping"]),
    ("riga", &["lublin", "cluj-napoca"]),
];

/// Lays them down.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let mut change = app.change(Author::program()).await?;
    for file in PROGRAMMES {
        let programme = mentoring::read(file).map_err(|p| anyhow::anyhow!("{:?}", p.as_slice()))?;
        arrival::keep(&mut change, &programme).await?;
    }
    for entry in BODIES {
        add_body(&mut change, entry).await.context(entry.0)?;
    }
    change.commit().await?;
    for fact in &FACTS {
        add_fact(app, fact).await.context(fact.0)?;
    }
    for (city, others) in ALIKE {
        let keys = others.iter().map(|key| Key::parse(key)).collect::<Result<_, _>>()?;
        super::liken(app, Author::program(), &Key::parse(city)?, &BTreeSet::new(), &keys).await?;
    }
    Ok(())
}

/// Adds what is known of a city beside what the programmes say.
async fn add_fact(app: &App, fact: &Fact) -> anyhow::Result<()> {
    let (key, city_code, class, area_km2, inhabitants) = *fact;
    let Some(before) = super::city(app, &Key::parse(key)?).await? else { return Ok(()) };
    let mut after = before.clone();
    after.city_code = city_code.map(str::to_owned);
    after.urbanisation = Some(class.to_owned());
    after.area_km2 = area_km2;
    if after.inhabitants.is_none() && inhabitants.is_some() {
        after.inhabitants = inhabitants;
        after.inhabitants_note = "Eurostat, local administrative units, 2019".to_owned();
    }
    let mut change = app.change(Author::program()).await?;
    store::change_city(&mut change, &before, &after).await?;
    change.commit().await?;
    Ok(())
}

async fn add_body(change: &mut Change, entry: &Entry) -> anyhow::Result<()> {
    let (key, name, kind, country, network, cities) = *entry;
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
        store::join_body(change, &body.key, &Scope::Network(Key::parse(network)?)).await?;
    }
    for city in cities {
        store::join_body(change, &body.key, &Scope::City(Key::parse(city)?)).await?;
    }
    Ok(())
}
