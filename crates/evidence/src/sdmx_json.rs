//! SDMX-JSON: tables, and what is said about them, as messages between statistical offices.
//!
//! A message holds lists of codes and, for every figure, the places of its codes in those lists.
//! The reader takes data messages of version 2.0, and of version 1.0 which differ little: series of
//! observations, or all observations in one row; dimensions, flags and confidentiality at
//! whatever level they stand. The writers make version 2.0: a table in series, and a structure
//! message with code lists, concepts, structures and tables.
//!
//! It reads no structure message, no table with several measures, and nothing that deletes.
//!
//! Kinds of problem besides those of [`crate::read`](mod@crate::read); the place is a path such as
//! `dimensions.geo.values[3]`, and `line:column` where the frame is wrong: `not-json`,
//! `not-sdmx-json`, `several-datasets`, `several-measures`, `deletes-rows`, `missing-member`,
//! `not-a-dimension`, `no-dimensions`, `repeated-dimension`, `no-time-dimension`, `several-time-dimensions`,
//! `not-a-code`, `repeated-code`, `not-a-period`, `not-an-index`, `wrong-size`, `not-a-number`,
//! `unknown-flag`, `unknown-confidentiality`, `not-a-power`, `not-a-date`,
//! `repeated-observation`.

mod attributes;
mod axes;
mod message;
mod read;
mod structures;
mod write;

pub use read::read_sdmx_json;
pub use structures::write_structures_json;
pub use write::write_sdmx_json;
