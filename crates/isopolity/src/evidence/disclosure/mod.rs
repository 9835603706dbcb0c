//! Disclosure control: a table of counts as a town keeps it, made into one that adds up, and told again with
//! what must be hidden and why.
//!
//! `list` makes a table out of a list of rows, `published` compares it with what was published of it, and
//! `told` says what was found.

mod list;
mod published;
mod told;

pub use list::{About, FirstFurther, Hierarchies, Listing, unions};
pub use published::{as_published, hidden_everywhere, pattern, within};
pub use told::{ToldCell, shown, told};
