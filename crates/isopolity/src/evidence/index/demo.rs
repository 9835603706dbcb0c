//! An index for the demonstration: made up, and marked so.
//!
//! Its table is made by a short rule that is the same at every start, of districts that no town has.

use std::fmt::Write;

use ::evidence::keep;
use ::evidence::own::{Mapping, Measure, Role, Settings, read_own};
use anyhow::Context;
use measure::{Key, Problems};
use sheet::{Sheet, Wishes};

use super::{Made, forms, reckon, store};
use crate::app::App;
use crate::evidence::own::{self, OwnTable, Told};
use crate::network::City;
use crate::store::change::Author;
use crate::web::Typed;

const CITY: &str = "jelgava";
const TABLE: &str = "living-in-districts";
const NAME: &str = "Living in the districts";

/// Districts, but points of the compass: nobody shall read a made-up figure as that of a part of town in
/// which people live. With how far each is from the middle of the figures, in tenths.
const DISTRICTS: [(&str, i32); 10] = [
    ("Centrs", 9),
    ("Ziemeļi", 4),
    ("Ziemeļaustrumi", -2),
    ("Austrumi", -6),
    ("Dienvidaustrumi", 1),
    ("Dienvidi", 6),
    ("Dienvidrietumi", -4),
    ("Rietumi", -8),
    ("Ziemeļrietumi", 2),
    ("Vidus", 3),
];

/// A figure: its words, its middle, how far it swings, whose group it is, how it is called, which is good.
struct Figured {
    words: &'static str,
    middle: i32,
    swing: i32,
    group: &'static str,
    name: &'static str,
    better: &'static str,
}

const FIGURES: [Figured; 6] = [
    Figured {
        words: "Strādā",
        middle: 660,
        swing: 9,
        group: "Work",
        name: "Newcomers in work",
        better: "higher",
    },
    Figured {
        words: "Pārāk kvalificēti",
        middle: 310,
        swing: -7,
        group: "Work",
        name: "Overqualified for their work",
        better: "lower",
    },
    Figured {
        words: "Pārapdzīvoti mājokļi",
        middle: 240,
        swing: -11,
        group: "Housing",
        name: "Overcrowded homes",
        better: "lower",
    },
    Figured {
        words: "Īres slogs",
        middle: 280,
        swing: 6,
        group: "Housing",
        name: "Rent takes more than a third",
        better: "lower",
    },
    Figured {
        words: "Valodas kursi",
        middle: 190,
        swing: 8,
        group: "Learning",
        name: "In a language course",
        better: "higher",
    },
    Figured {
        words: "Bērnudārzs",
        middle: 720,
        swing: 10,
        group: "Learning",
        name: "Children in kindergarten",
        better: "higher",
    },
];

/// The table as a spreadsheet, in per cent. One figure is missing, as it happens.
fn spreadsheet() -> String {
    let mut text = "Gads;Apkaime;Kas;Procenti\n".to_owned();
    for (place, (district, from_middle)) in (0_i32..).zip(DISTRICTS) {
        for (at, figure) in (0_i32..).zip(&FIGURES) {
            let wobble = (place * 7 + at * 11) % 9 - 4;
            let value = figure.middle + figure.swing * from_middle + wobble * 9;
            let is_missing = district == "Rietumi" && figure.words == "Valodas kursi";
            let told =
                if is_missing { "..".to_owned() } else { format!("{},{}", value / 10, value % 10) };
            let _never_fails = writeln!(text, "2024;{district};{};{told}", figure.words);
        }
    }
    text
}

/// Keeps the table and the index, where there is the city.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let Some(city) = crate::network::city(app, &Key::parse(CITY)?).await? else { return Ok(()) };
    keep_table(app, &city).await?;
    crate::evidence::fill(app).await?;
    let figures = app.evidence.load();
    let table = figures.own.get(&city.key, &Key::parse(TABLE)?).context("the table was kept")?;
    let tables = [std::sync::Arc::clone(table)];
    let made = made(&tables).map_err(told)?;
    reckon::looked_at(&made, &tables).map_err(told)?;
    let key = Key::parse("living-well")?;
    let mut change = app.change(Author::program()).await?;
    if store::add(&mut change, (&city.key, &key), &made).await? {
        let thing = ("index", key.as_str());
        let after = (&made.recipe.name, made.recipe.version);
        change.note("add", thing, Some(CITY), None::<&()>, Some(&after)).await?;
        change.commit().await?;
    }
    crate::evidence::fill(app).await?;
    Ok(())
}

fn told(problems: Problems) -> anyhow::Error {
    anyhow::anyhow!("{problems:?}")
}

/// The index as an officer would make it.
fn made(tables: &[std::sync::Arc<OwnTable>]) -> Result<Made, Problems> {
    let offered = forms::offered(tables);
    let filled = forms::filled(&offered, None);
    let mut pairs = vec![("index-name".to_owned(), "Living well as a newcomer".to_owned())];
    for one in &offered {
        let figure = FIGURES.iter().find(|figure| figure.words == one.name);
        if let Some(figure) = figure {
            let said = [("label", figure.name), ("better", figure.better), ("group", figure.group)];
            pairs.extend(said.map(|(name, text)| (one.field(name), text.to_owned())));
        }
    }
    // What is said first counts.
    let typed =
        Typed::of(pairs.into_iter().chain(filled.pairs().iter().cloned()).collect::<Vec<_>>());
    let made = forms::read(&typed, &offered, None, &[])?;
    Ok(Made { example: true, ..made })
}

async fn keep_table(app: &App, city: &City) -> anyhow::Result<()> {
    let key = Key::parse(TABLE)?;
    let sheet = Sheet::read(spreadsheet().as_bytes(), &Wishes::default()).map_err(told)?;
    let mut settings = Settings::of_city(CITY, city.name.source_text(), &city.country);
    settings.measure = Measure::Percent;
    settings.title.code = "OWN_LIVING_IN_DISTRICTS".to_owned();
    settings.title.name = Some(NAME.to_owned());
    settings.title.provenance.source = Some("Made up for the demonstration".to_owned());
    settings.title.provenance.licence = Some("CC0".to_owned());
    let roles = [Role::Period, Role::Place, Role::Other, Role::Value];
    let mapping = Mapping::new(roles.map(Some).to_vec());
    let own = read_own(&sheet, &mapping, &settings).map_err(told)?;
    let said = Told {
        about: keep::About::of(&own.dataset),
        place: settings.place,
        indicator: None,
        example: true,
        subject: None,
        protection: None,
    };
    let packed = keep::pack(&own.dataset).context("figures in memory")?;
    let mut change = app.change(Author::program()).await?;
    if own::store::keep(&mut change, (&city.key, &key), (&said, &packed), 0).await? {
        let thing = ("own-figures", key.as_str());
        change.note("load", thing, Some(CITY), None::<&()>, Some(&NAME)).await?;
        change.commit().await?;
    }
    Ok(())
}
