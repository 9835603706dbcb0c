//! Action plans.

pub mod demo;

use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::Described;

pub async fn describe_action(_: &App, _: &str) -> Result<Option<Described>, Refusal> { Ok(None) }
pub async fn describe_outcome(_: &App, _: &str) -> Result<Option<Described>, Refusal> { Ok(None) }
