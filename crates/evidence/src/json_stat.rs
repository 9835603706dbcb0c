//! JSON-stat: the format in which Eurostat answers a question for a part of a table.
//!
//! The cells of a table lie in one row, numbered through all dimensions, the last running fastest.
//! The reader takes version 2.0 in every shape that the standard has, dense or sparse, with one
//! status for all or for each, and of version 1 what holds a single table. A `null` without status
//! is a cell that is *not there*; a `null` with a status is a cell that is *missing*, with its
//! flags. The writer makes what Eurostat makes, with the licence and the day of the copy in
//! `extension`, and the roles of time and place, which Eurostat leaves out.
//!
//! It takes the table of a collection that holds one whole; it follows no link, and takes no dimension whose codes stand elsewhere.
//!
//! Kinds of problem besides those of [`crate::read`](mod@crate::read); the place is a path such as
//! `dimension.geo.category`, and `line:column` where the frame is wrong: `not-json`,
//! `not-json-stat`, `several-datasets`, `missing-member`, `not-a-dataflow`, `not-a-date`,
//! `not-a-dimension`, `no-dimensions`, `repeated-dimension`, `no-time-dimension`, `several-time-dimensions`,
//! `not-a-code`, `repeated-code`, `not-a-period`, `not-an-index`, `wrong-size`, `not-a-number`,
//! `unknown-flag`, `repeated-observation`.

mod cells;
mod grid;
mod message;
mod read;
mod sides;
mod write;

pub use read::read_json_stat;
pub(crate) use write::has_room_for;
pub use write::write_json_stat;
