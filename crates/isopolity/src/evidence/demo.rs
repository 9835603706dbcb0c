//! The figures of the demonstration: genuine tables of Eurostat, as `examples/evidence` holds them;
//! and what a network asks its cities for, which is made up and says so.

use crate::app::App;

const FILES: [(&str, &str); 5] = [
    ("employment-rate.csv", include_str!("../../../../examples/evidence/employment-rate.csv")),
    ("health.csv", include_str!("../../../../examples/evidence/health.csv")),
    (
        "attainment-of-foreigners.csv",
        include_str!("../../../../examples/evidence/attainment-of-foreigners.csv"),
    ),
    ("asylum-applicants.csv", include_str!("../../../../examples/evidence/asylum-applicants.csv")),
    ("population.csv", include_str!("../../../../examples/evidence/population.csv")),
];

/// Loads them.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    for (name, text) in FILES {
        super::import(app, text.as_bytes(), None, false).await?.map_err(|problems| {
            let told: Vec<_> = problems.as_slice().iter().map(ToString::to_string).collect();
            anyhow::anyhow!("{name}: {}", told.join("; "))
        })?;
    }
    super::own::demo::fill(app).await?;
    super::collection::demo::fill(app).await
}
