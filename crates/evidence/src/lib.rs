//! Indicators, observations, flags and gaps: what is known about integration, and how surely.
//!
//! A city officer downloads a table of official statistics and wants three things from it: the
//! figures as they stand, how far newcomers are from nationals, and how far each figure can be
//! trusted. So a [`Dataset`] keeps every figure with its [`Flags`], and keeps *zero*, *missing
//! with a flag* and *not in the table at all* apart; [`read()`] reads what statistical
//! offices export, in any of their formats, and refuses what it cannot read surely; [`gap()`] compares two cells by one formula
//! that is printed beside every number; [`mod@rank`] leaves out what must not be ranked.
//!
//! What this library deliberately does not do: it never guesses a label, a period or a missing
//! figure, never joins a series across a break or a hole, never makes a rate out of counts whose
//! denominator it has not got, and never mixes citizenship with country of birth. It fetches
//! nothing: people bring files.

pub mod catalogue;
pub mod code_list;
pub mod collection;
mod column;
pub mod constraint;
pub mod dataset;
mod figure;
pub mod flag;
pub mod form;
pub mod gap;
mod gather;
pub mod grid;
pub mod indicator;
pub mod interval;
mod json;
pub mod json_stat;
pub mod keep;
pub mod likeness;
mod markup;
pub mod own;
pub mod query;
pub mod rank;
pub mod read;
pub mod recent;
pub mod sdmx_csv;
pub mod sdmx_json;
pub mod sdmx_ml;
pub mod stamp;
pub mod standardise;
pub mod structure;
pub mod trend;
pub mod tsv;
pub mod vintage;
pub mod write;

pub use code_list::{CodeList, CodeLists, Resolution, is_aggregate};
pub use dataset::{
    Code, Dataset, Dimension, Filter, Observation, Point, Provenance, Series, Title,
};
pub use flag::{Flag, Flags, UnknownFlag};
pub use form::Form;
pub use gap::{
    ComparisonGroup, Gap, GapSeries, NoGap, Reliability, Sides, gap, gap_at, gap_series,
    gap_series_of,
};
pub use indicator::{
    Basis, Direction, Indicator, Kind, Preceding, Scope, Table, Tabled, Theme, Unit, Weights,
    indicators, tables,
};
pub use interval::{Confidence, Interval, NotAShare, Share, newcombe};
pub use json_stat::{read_json_stat, write_json_stat};
pub use likeness::{Likeness, likeness, nearest};
pub use query::{Detail, Query};
pub use rank::{LeftOut, Place, Ranking, rank};
pub use read::{Format, Limits, Reading, Refused, read};
pub use sdmx_csv::{Layout, read_sdmx_csv, write_sdmx_csv};
pub use sdmx_json::{read_sdmx_json, write_sdmx_json, write_structures_json};
pub use sdmx_ml::{read_sdmx_ml, write_sdmx_ml};
pub use stamp::{NotAStamp, Stamp};
pub use standardise::{Alike, Parted, Stratum, alike_at, part_gap};
pub use structure::Structures;
pub use trend::{Hole, NoChange, Opening, Segment, Trend};
pub use tsv::{read_tsv, write_tsv};
pub use write::{Envelope, WriteError};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "ambiguous-label",
    "bounds-reversed",
    "cell-too-long",
    "deletes-rows",
    "embargo-before-deadline",
    "empty-cell",
    "empty-file",
    "error-message",
    "factor-too-small",
    "figure-above",
    "figure-below",
    "flag-not-offered",
    "has-doctype",
    "label-differs",
    "line-too-long",
    "misplaced-column",
    "misplaced-flag",
    "missing",
    "missing-column",
    "missing-dimension",
    "missing-member",
    "mixed-column",
    "no-dimensions",
    "no-such-column",
    "no-time-dimension",
    "not-a-code",
    "not-a-data-message",
    "not-a-dataflow",
    "not-a-date",
    "not-a-dimension",
    "not-a-number",
    "not-a-period",
    "not-a-power",
    "not-a-whole-number",
    "not-an-index",
    "not-json",
    "not-json-stat",
    "not-sdmx-csv",
    "not-sdmx-json",
    "not-sdmx-ml",
    "not-tsv",
    "not-utf8",
    "not-xml",
    "old-sdmx-ml",
    "own-ambiguous",
    "own-base-alone",
    "own-empty-word",
    "own-formula",
    "own-impossible",
    "own-in-headings",
    "own-long-word",
    "own-mixed",
    "own-no-figures",
    "own-no-part",
    "own-no-period",
    "own-no-value",
    "own-not-a-number",
    "own-not-a-period",
    "own-not-whole",
    "own-other-sides",
    "own-per-cent",
    "own-repeated",
    "own-too-many-figures",
    "own-too-many-sides",
    "own-too-wide",
    "own-twice",
    "own-uncounted",
    "own-unknown-flag",
    "part-above-whole",
    "period-not-asked",
    "reason-missing",
    "repeated-code",
    "repeated-column",
    "repeated-dimension",
    "repeated-figure",
    "repeated-observation",
    "several-datasets",
    "several-measures",
    "several-tables",
    "several-time-dimensions",
    "sheet-column-missing",
    "sheet-column-twice",
    "sheet-column-unknown",
    "sheet-empty",
    "sheet-not-utf8",
    "sheet-row-twice",
    "sheet-too-large",
    "sheet-too-many-rows",
    "too-long",
    "too-many-bytes",
    "too-many-columns",
    "too-many-conditions",
    "too-many-dimensions",
    "too-many-periods",
    "too-many-rows",
    "unexpected-dimension",
    "unknown-confidentiality",
    "unknown-dimension",
    "unknown-flag",
    "unknown-label",
    "unknown-table-format",
    "unknown-value",
    "unreadable",
    "whole-not-above-zero",
    "wrong-number-of-cells",
    "wrong-separator",
    "wrong-size",
];
