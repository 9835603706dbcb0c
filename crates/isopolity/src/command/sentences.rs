//! The sentence model that an operator may lay beside the database: where it is, and reading it.

use std::path::{Path, PathBuf};

use ::meaning::{MOST_BYTES, Model};
use clap::Args;

use crate::app::App;
use crate::directory::meaning;

/// The name of the file in the data folder.
const FILE: &str = "meaning.bin";

/// Which sentence model there is.
#[derive(Args, Clone)]
pub struct Sentences {
    /// The sentence model with which search finds by meaning; meaning.bin in the data folder if it is
    /// there
    #[arg(long = "meaning", value_name = "FILE", env = "ISOPOLITY_MEANING")]
    file: Option<PathBuf>,
}

impl Sentences {
    /// The file of the model, if there is one.
    ///
    /// # Errors
    /// A sentence where a file was named that is not there.
    pub fn file(&self, data: &Path) -> anyhow::Result<Option<PathBuf>> {
        match &self.file {
            Some(file) if file.is_file() => Ok(Some(file.clone())),
            Some(file) => anyhow::bail!("--meaning: there is no file {}", file.display()),
            None => Ok(in_folder(data)),
        }
    }
}

/// The model in a data folder, if there is one.
#[must_use]
pub fn in_folder(data: &Path) -> Option<PathBuf> {
    Some(data.join(FILE)).filter(|file| file.is_file())
}

/// Reads a model; why not, in a sentence.
fn read(file: &Path) -> Result<Model, String> {
    let trouble = |e: &dyn std::fmt::Display| format!("{}: {e}", file.display());
    let length = std::fs::metadata(file).map_err(|e| trouble(&e))?.len();
    if length > MOST_BYTES as u64 {
        return Err(trouble(&::meaning::PackError::TooLarge));
    }
    let bytes = std::fs::read(file).map_err(|e| trouble(&e))?;
    Model::read(bytes).map_err(|e| trouble(&e))
}

/// Reads a model while the program serves already, and then keeps up with the shelf.
pub async fn follow(app: App, file: PathBuf) {
    match tokio::task::spawn_blocking(move || read(&file)).await {
        Ok(Ok(model)) => {
            tracing::info!("search finds by meaning too");
            app.meaning.learn(model);
            meaning::follow(app).await;
        }
        Ok(Err(why)) => tracing::error!(why, "the sentence model cannot be read"),
        Err(_) => {}
    }
}

/// Whether there is a model and it can be read, in a sentence.
#[must_use]
pub fn report(file: Option<&Path>) -> String {
    match file.map(read) {
        None => "there is no sentence model: search finds by words".to_owned(),
        Some(Ok(model)) => {
            let millions = model.bytes() / 1_000_000;
            format!(
                "the sentence model can be read and takes {millions} MB: search finds by meaning too"
            )
        }
        Some(Err(why)) => format!("the sentence model cannot be read: {why}"),
    }
}
