//! This slice's share of the demonstration.

use crate::app::App;

/// Lays it down.
pub async fn fill(_: &App) -> anyhow::Result<()> { Ok(()) }
