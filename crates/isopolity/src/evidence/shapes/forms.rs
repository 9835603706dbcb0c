//! What is said of a file of outlines → what is meant.

use measure::{Key, Problem, Problems};

use crate::web::Upload;
use crate::web::forms::Reading;

/// What a person says of outlines.
pub struct Said {
    /// What they are called.
    pub name: String,
    /// Whose they are.
    pub source: String,
    /// Under which terms they are used.
    pub licence: String,
    /// The property that holds the codes, where it must be named.
    pub property: Option<String>,
}

/// What is said, or everything that is missing.
pub fn said(sent: &Upload) -> Result<Said, Problems> {
    let mut reading = Reading::of(&sent.typed);
    let name = reading.text("name", 1, 120);
    let source = reading.text("source", 1, 200);
    let licence = reading.text("licence", 1, 200);
    let property = Some(reading.text("property", 0, 60)).filter(|name| !name.is_empty());
    if !name.is_empty() && key(&name).is_none() {
        reading.refuse(Problem::new("shapes-no-key", "name"));
    }
    if sent.file.is_empty() {
        reading.refuse(Problem::new("no-file", "file"));
    }
    reading.done(Said { name, source, licence, property })
}

/// The key of outlines of a name.
#[must_use]
pub fn key(name: &str) -> Option<String> {
    Key::from_name(name).ok().map(|key| key.to_string())
}
