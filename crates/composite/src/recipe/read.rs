//! A recipe out of a file that somebody kept or was sent.

use measure::Problem;

use super::Recipe;

/// The largest file of a recipe, in bytes.
pub const LARGEST_FILE: usize = 1 << 20;

impl Recipe {
    /// Reads a recipe from JSON. Whether it can be followed is another question, which
    /// [`build`](crate::build()) answers with a panel.
    ///
    /// # Errors
    /// `index-file-too-large`, or `index-not-a-recipe` with the line and column at which the file
    /// stops being one: no JSON, a choice that does not exist, or one that is missing.
    pub fn read(json: &[u8]) -> Result<Self, Problem> {
        if json.len() > LARGEST_FILE {
            return Err(Problem::new("index-file-too-large", "").with("most", LARGEST_FILE));
        }
        serde_json::from_slice(json).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            let place = format!("{line}:{column}");
            Problem::new("index-not-a-recipe", place).with("line", line).with("column", column)
        })
    }
}
