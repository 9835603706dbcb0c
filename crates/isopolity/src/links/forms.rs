//! What was typed to put one web address in the place of another.

use ::directory::Web;
use measure::{Problem, Problems};

use crate::web::Typed;

/// The address that is to stand in the place of another.
pub fn replacement(typed: &Typed) -> Result<Web, Problems> {
    let text = typed.get("new_address").trim();
    Web::parse(text).map_err(|_| {
        let problem = match text {
            "" => Problem::new("missing", "new_address"),
            _ => Problem::new("not-a-web", "new_address").with("typed", text),
        };
        let mut problems = Problems::default();
        problems.add(problem);
        problems
    })
}
