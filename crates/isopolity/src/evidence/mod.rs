//! Evidence: figures with their source, kept and shown.

pub mod demo;

use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::Described;

pub async fn describe(_: &App, _: &str) -> Result<Option<Described>, Refusal> { Ok(None) }
pub async fn import(_: &App, _: &[u8], _: bool) -> anyhow::Result<Result<String, measure::Problems>> { anyhow::bail!("not yet") }
pub async fn export(_: &App, _: &str) -> anyhow::Result<Option<String>> { Ok(None) }
