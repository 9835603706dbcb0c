//! SDMX-ML: the XML of official statistics, for programs that ask each other for tables.
//!
//! Version 2.1 has two kinds of messages: *generic* ones, which mark keys as keys, and ones *by
//! structure* (structure-specific), where codes, figures and flags are attributes side by side.
//! Version 3.0 has the latter only. The reader takes all of them, with rows in series or alone, as
//! a stream and within bounds; a document type is refused, so nothing grows when it is read. The
//! writers write series by time, as streams, and what they write fits the official schemas.
//!
//! In a message by structure nothing but its names tells dimensions from attributes. Attributes
//! are: flags, confidentiality, `UNIT_MULT`, a documented list of usual names such as `DECIMALS`,
//! `TITLE` and `TIME_FORMAT`, whatever holds texts that are no codes, and whatever some series have
//! and others lack, unless the code lists know it as a dimension. Everything else is a dimension, in the order in which it first appears. If two series are alike once such an
//! attribute is left out, or rows stand alone and one lacks what others have, the message is
//! refused: it cannot be read surely without its structure.
//!
//! Name, licence, last change and day of the copy travel in the header, beside the source. Labels of codes
//! are not in messages of data; they come from the code lists, or from the structures that
//! [`write_structures`] writes. Messages of structures are not read here.
//!
//! Kinds of problem besides those of [`crate::read`](mod@crate::read), most with `line` among
//! their facts: `not-xml`, `has-doctype`, `not-sdmx-ml`, `old-sdmx-ml` (before 2.1),
//! `not-a-data-message`, `error-message` (a service says why there is no table, or only a part),
//! `several-tables`, `deletes-rows`, `not-a-dataflow`, `not-a-dimension`, `no-dimensions`, `missing-dimension`,
//! `unexpected-dimension`, `repeated-column`, `misplaced-column`, `mixed-column`, `not-a-power`,
//! `misplaced-flag`, `empty-cell`, `not-a-code`, `not-a-period`, `not-a-number`, `unknown-flag`,
//! `unknown-confidentiality`, `repeated-observation`.

mod envelope;
mod error;
mod header;
mod note;
mod pairs;
mod read;
mod role;
mod space;
mod structures;
mod table;
mod write;
mod xml;

pub use envelope::{Envelope, Version};
pub use error::write_error;
pub use read::read_sdmx_ml;
pub use structures::write_structures;
pub use write::{Message, write_sdmx_ml};
