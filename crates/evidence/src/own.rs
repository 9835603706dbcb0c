//! A town's own figures: a spreadsheet with any headings, made into a table of figures by a mapping.
//!
//! A town counts what no statistical office counts for it: pupils, tenants, people who look for
//! work, by citizenship. Its table has headings of its own, in its own language. A [`Mapping`] says
//! what each column is; it is guessed from the headings and set right by a person. [`read_own`]
//! makes a [`Dataset`](crate::Dataset) of the rows, or names every problem by row and column. Words
//! become codes of our own; a person says which word of a group means nationals or foreigners, and
//! so a gap can be computed by the same formula as everywhere. Headings stand in one row or in two
//! ([`headings`] guesses which); of two, the mapping says what each of them says. [`write_csv`] and
//! [`to_xlsx`] write a table as people open it.
//!
//! ```
//! # use evidence::own::{Mapping, Measure, Settings, read_own};
//! # use sheet::{Sheet, Wishes};
//! let bytes = "Gads;Pilsonība;Nodarbināti, %\n2024;Pilsoņi;71,5\n2024;Ārzemnieki;64,0\n";
//! let sheet = Sheet::read(bytes.as_bytes(), &Wishes::default()).unwrap();
//! let mapping = Mapping::guess(&sheet);
//! let riga = Settings::of_city("riga", "Rīga", "LV");
//! let settings = Settings { measure: Measure::Percent, ..riga };
//! let own = read_own(&sheet, &mapping, &settings).unwrap();
//! assert_eq!(own.dataset.rows(), 2);
//! ```
//!
//! What it does not do: it hides nobody (that is disclosure control), fills in nothing (an empty cell below a merged one is a problem), adds up
//! nothing, and where a number could mean two things it asks.

mod code;
mod differ;
mod gap;
mod guess;
mod heads;
mod mapping;
mod period;
mod read;
mod redraw;
mod spread;
mod write;

pub use crate::figure::Marks;
pub use code::{Group, code_of};
pub use differ::{Difference, Differing, MOST_NAMED, difference, merged};
pub use gap::{Compared, compared, series_by, series_of};
pub use mapping::{Mapping, Role};
pub use read::{Measure, Own, Settings, is_formula, read_own, words};
pub use redraw::{redraw, series_codes};
pub use spread::{
    Count, MOST_DISTRICTS, MOST_SPREAD_GROUPS, Spread, SpreadGroup, Spreading, Standing, Whole,
};
pub use write::{to_xlsx, write_csv};

/// In how many rows the headings of a sheet most likely stand.
///
/// ```
/// # use sheet::{Headings, Sheet, Wishes};
/// let bytes = b"District;2023;;2024;\n;Women;Men;Women;Men\nNorth;41;40;43;39\n";
/// let sheet = Sheet::read(bytes, &Wishes::default()).unwrap();
/// assert_eq!(evidence::own::headings(&sheet), Headings::Two);
/// ```
#[must_use]
pub fn headings(sheet: &sheet::Sheet) -> sheet::Headings {
    heads::headings(sheet)
}

/// The most sides of a table beside its time and its place.
pub const MOST_SIDES: usize = 6;
/// The most figures of a table.
pub const MOST_FIGURES: usize = 200_000;
/// The most times of a table.
pub const MOST_PERIODS: usize = 20_000;
/// The most places of a table, filled or not: series times periods. Keeping and reading it costs them.
pub const MOST_PLACES: usize = 5_000_000;
/// The longest word that tells figures apart, in letters.
pub const LONGEST_WORD: usize = 200;
/// The dimension that says what a figure counts: [`COUNT`], [`BASE`] or a unit.
pub const UNIT: &str = "unit";
/// A number of people.
pub const COUNT: &str = "NR";
/// The number of people out of whom others are counted.
pub const BASE: &str = "NR_ALL";
/// A share in per cent.
pub const PERCENT: &str = "PC";
