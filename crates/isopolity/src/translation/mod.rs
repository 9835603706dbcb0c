//! Machine translation, if the operator has set up an engine for it.
//!
//! An engine proposes; what becomes of a proposal is the caller's affair, and its mark as a machine's
//! too. What is sent to the engine is text that a city wrote for the public, never anything about a
//! reader.

mod engine;
mod protect;

pub use engine::{Engine, Known, Languages, Trouble};

use std::sync::Arc;

use locale::Lang;

use crate::app::App;

/// The most texts that are translated in one go, and the longest of them in characters.
pub const MOST_TEXTS: usize = 500;
pub const LONGEST_TEXT: usize = 10_000;

/// A text as the engine proposes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The translation.
    pub text: String,
    /// Words that should have stayed as they are and did not come back.
    pub lost: Vec<String>,
}

/// Which languages the engine translates from and into, asked at most every ten minutes.
///
/// # Errors
/// [`Trouble`] when there is no engine, or it does not say.
pub async fn languages(app: &App) -> Result<Arc<Languages>, Trouble> {
    engine::languages(app).await
}

/// Translates texts, in their order; `protected` are words that stay as they are, such as names of
/// offices. Nothing is kept of a text that has no words.
///
/// # Errors
/// [`Trouble`]; then nothing is translated.
pub async fn translate(
    app: &App,
    texts: &[&str],
    (from, to): (Lang, Lang),
    protected: &[String],
) -> Result<Vec<Proposal>, Trouble> {
    let long = texts.iter().any(|text| text.chars().count() > LONGEST_TEXT);
    if long || texts.len() > MOST_TEXTS {
        return Err(Trouble::TooMuch);
    }
    let guarded: Vec<_> = texts.iter().map(|text| protect::guard(text, protected)).collect();
    let sent: Vec<&str> = guarded.iter().map(|g| g.text.as_str()).collect();
    let back = engine::translate(app, &sent, (from, to)).await?;
    Ok(guarded.iter().zip(back).map(|(guarded, text)| guarded.release(&text)).collect())
}

/// Whether the engine answers, in a sentence for the operator; `None` when none is set up.
pub async fn report(app: &App) -> Option<Result<String, String>> {
    let address = app.settings.translation.address()?;
    Some(match languages(app).await {
        Ok(languages) => Ok(format!(
            "the translation engine at {address} answers: {} languages",
            languages.count()
        )),
        Err(why) => Err(format!("the translation engine at {address} is of no use: {why}")),
    })
}
