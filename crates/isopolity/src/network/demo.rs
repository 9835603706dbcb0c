//! The cities, networks and bodies of the demonstration.

use crate::app::App;

/// Lays them down.
pub async fn fill(_: &App) -> anyhow::Result<()> {
    Ok(())
}
