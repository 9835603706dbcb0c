//! The cities, networks and bodies of the demonstration: those of two European programmes, with
//! their sources. What the sources do not say stays empty; codes that nobody has confirmed say so.

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
