//! A table of a city's own for the demonstration: made up, and marked so.

use ::evidence::keep;
use ::evidence::own::{Mapping, Settings, read_own};
use anyhow::Context;
use measure::Key;
use sheet::{Sheet, Wishes};

use super::{Told, reach, store};
use crate::app::App;
use crate::store::change::Author;

/// As Jelgava could keep it.
const TABLE: &str = include_str!("../../../../../examples/own-figures/jelgava.csv");

/// Loads it, where there is a Jelgava.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let (city, key) = (Key::parse("jelgava")?, Key::parse("looking-for-work")?);
    let Some(found) = crate::network::city(app, &city).await? else { return Ok(()) };
    let read = |problems: measure::Problems| anyhow::anyhow!("{problems:?}");
    let sheet = Sheet::read(TABLE.as_bytes(), &Wishes::default()).map_err(read)?;
    let mut settings = Settings::of_city("jelgava", found.name.source_text(), &found.country);
    settings.title.code = "OWN_LOOKING_FOR_WORK".to_owned();
    settings.title.name = Some("People who look for work, 15 to 74 years".to_owned());
    settings.title.provenance.source = Some("Made up for the demonstration".to_owned());
    settings.title.provenance.licence = Some("CC0".to_owned());
    let own = read_own(&sheet, &Mapping::guess(&sheet), &settings).map_err(read)?;
    let told = Told {
        about: keep::About::of(&own.dataset),
        place: settings.place,
        indicator: Some("unemployment-rate".to_owned()),
        example: true,
    };
    let packed = keep::pack(&own.dataset).context("figures in memory")?;
    let mut change = app.change(Author::program()).await?;
    if store::keep(&mut change, (&city, &key), (&told, &packed), 0).await? {
        let thing = ("own-figures", key.as_str());
        let after = reach(&own.dataset);
        change.note("load", thing, Some(city.as_str()), None::<&()>, Some(&after)).await?;
        change.commit().await?;
    }
    crate::evidence::fill(app).await?;
    Ok(())
}
