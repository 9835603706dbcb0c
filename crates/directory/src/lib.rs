//! Organisations, services, places and hours; who may use them and how they are found.
//!
//! A newcomer asks: who can help me, may I go there, is it open now, do they speak my language,
//! what must I bring? This library keeps the answers as data and checks them, finds services
//! across languages and typing errors, and reads and writes the directory of a city as a file or
//! as a table.
//!
//! It knows nothing of readers: no accounts, no history, no logs. It has no maps and no routes.

#![forbid(unsafe_code)]

pub mod check;
mod contact;
pub mod ease;
mod eligibility;
pub mod exchange;
pub mod file;
pub mod filter;
pub mod fold;
pub mod guide;
pub mod hours;
pub mod pathway;
mod picture;
mod place;
pub mod prose;
pub mod search;
mod service;
mod sort;
pub mod table;
mod texts;
pub mod thesaurus;

pub use check::{validate, validate_organisation, validate_place};
pub use contact::{Contact, ContactError, Mail, Phone, Web};
pub use eligibility::{Answer, Condition, Eligibility, Family, Gender, Person, Residence};
pub use file::Directory;
pub use filter::{Counts, Filter, Narrowing, Price};
pub use hours::{Calendar, Day, Hours, OpenState, UnknownZone, Zone};
pub use picture::{
    Credit, LONGEST_ALT, Licence, MOST_PICTURE_BYTES, MOST_PICTURES, Picture, PictureFile,
    validate_picture,
};
pub use place::{Access, Address, Place, Position};
pub use search::{Concepts, Index, Match};
pub use service::{Cost, Freshness, Organisation, Provenance, Safety, Service};
pub use sort::Sort;
pub use texts::Texts;
pub use thesaurus::{Concept, Thesaurus};

/// Every code that a problem of this library can carry, for the one who words them, beside those
/// of `measure` and `locale`.
pub const PROBLEM_CODES: &[&str] = &[
    "ages-reversed",
    "calendar-line",
    "calendar-no-end",
    "calendar-private",
    "calendar-rule",
    "calendar-torn",
    "calendar-value",
    "calendar-zone",
    "column-missing",
    "column-twice",
    "context-elsewhere",
    "control-letter",
    "dates-reversed",
    "event-longer-than-rhythm",
    "event-too-long",
    "file-too-large",
    "first-day-not-in-rhythm",
    "hours-after-end",
    "hours-dates-reversed",
    "hours-empty-slot",
    "hours-no-days",
    "hours-no-slots",
    "hours-not-a-date",
    "hours-not-a-day",
    "hours-not-a-time",
    "hours-not-taken",
    "hours-out-of-place",
    "hours-overlap",
    "hours-season-too-long",
    "hours-seasons-overlap",
    "hours-slot-too-long",
    "hours-too-long",
    "hours-too-many-rules",
    "hours-too-many-slots",
    "hours-unknown-word",
    "key-twice",
    "missing",
    "missing-field",
    "named-twice",
    "neither-yes-nor-no",
    "no-records",
    "no-way-to-reach",
    "not-a-calendar",
    "not-a-contact",
    "not-a-cost",
    "not-a-country",
    "not-a-credit",
    "not-a-date",
    "not-a-key",
    "not-a-kind",
    "not-a-language",
    "not-a-mail",
    "not-a-number",
    "not-a-number-to-call",
    "not-a-phone",
    "not-a-picture-file",
    "not-a-position",
    "not-a-provenance",
    "not-a-rhythm",
    "not-a-safety",
    "not-a-state",
    "not-a-table",
    "not-a-text",
    "not-a-time",
    "not-a-translating",
    "not-a-web",
    "not-an-about",
    "not-an-access",
    "not-an-age",
    "not-an-archive",
    "not-an-interval",
    "not-eligibility",
    "not-given-any-more",
    "not-rdf",
    "page-too-deep",
    "page-under-itself",
    "position-without-street",
    "row-dates-reversed",
    "row-empty-slot",
    "row-no-dates",
    "row-no-times",
    "row-not-a-date",
    "row-not-a-time",
    "row-overlap",
    "row-season-too-long",
    "row-seasons-overlap",
    "row-slot-too-long",
    "row-too-many",
    "row-too-many-times",
    "row-twice",
    "row-two-answers",
    "rows-disagree",
    "thesaurus-circle",
    "thesaurus-line",
    "thesaurus-no-label",
    "thesaurus-phrase",
    "thesaurus-turtle",
    "thesaurus-twice",
    "thesaurus-unknown",
    "too-long",
    "too-many",
    "unknown-format",
    "unknown-key",
    "unknown-theme",
    "unknown-value",
    "unknown-zone",
    "unpacked-too-large",
    "year-out-of-range",
];
