//! The figures of the demonstration: genuine tables of Eurostat, as `examples/evidence` holds them;
//! and what is made up and says so: tables by country of birth, with which gaps at equal schooling
//! and age are shown; tables of regions, kinds of places and cities; what cities count themselves; and
//! what a network asks its cities for.

mod below;

use crate::app::App;

const FILES: [(&str, &str); 9] = [
    ("employment-rate.csv", include_str!("../../../../examples/evidence/employment-rate.csv")),
    ("health.csv", include_str!("../../../../examples/evidence/health.csv")),
    (
        "attainment-of-foreigners.csv",
        include_str!("../../../../examples/evidence/attainment-of-foreigners.csv"),
    ),
    ("asylum-applicants.csv", include_str!("../../../../examples/evidence/asylum-applicants.csv")),
    ("population.csv", include_str!("../../../../examples/evidence/population.csv")),
    (
        "employment-rate-by-birth.csv",
        include_str!("../../../../examples/evidence/made-up/employment-rate-by-birth.csv"),
    ),
    (
        "employment-rate-by-birth-and-schooling.csv",
        include_str!(
            "../../../../examples/evidence/made-up/employment-rate-by-birth-and-schooling.csv"
        ),
    ),
    (
        "schooling-by-birth.csv",
        include_str!("../../../../examples/evidence/made-up/schooling-by-birth.csv"),
    ),
    ("age-by-birth.csv", include_str!("../../../../examples/evidence/made-up/age-by-birth.csv")),
];

/// Loads them.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    for (name, text) in FILES {
        load(app, name, text).await?;
    }
    load(app, "regions", &below::by_region()).await?;
    load(app, "kinds of places", &below::by_kind()).await?;
    load(app, "cities", &below::of_cities()).await?;
    super::own::demo::fill(app).await?;
    super::districts::demo::fill(app).await?;
    super::index::demo::fill(app).await?;
    super::collection::demo::fill(app).await
}

async fn load(app: &App, name: &str, text: &str) -> anyhow::Result<()> {
    super::import(app, text.as_bytes(), None, false).await?.map_err(|problems| {
        let told: Vec<_> = problems.as_slice().iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{name}: {}", told.join("; "))
    })?;
    Ok(())
}
