//! Small counts published without anybody being recognised.
//!
//! A small town counts 3 people of one origin in one street. Shown, everybody knows who is meant;
//! hidden alone, the total gives it away; and next year's table may give away what both hide. A
//! [`Table`] is a full grid of figures that add up; [`Rules`] say which cells are unsafe and how
//! uncertain they must stay; a [`Release`] joins all tables that a reader can lay side by side;
//! [`audit()`] finds what an attacker can prove about each hidden cell; [`suppress()`] hides further
//! cells at least cost until that audit passes. [`round()`] and [`add_noise()`] are two other ways,
//! and a [`Log`] keeps what is out.
//!
//! ```
//! # use disclosure::*;
//! # use measure::Key;
//! let key = |text| Key::parse(text).unwrap();
//! let figures = [[50, 30, 20], [20, 3, 17], [30, 27, 3]];
//! let (areas, sexes) = (["T", "north", "south"], ["T", "f", "m"]);
//! let cell = |(i, j): (usize, usize)| Cell::open([areas[i], sexes[j]], f64::from(figures[i][j]));
//! let table = Table::read(Draft {
//!     key: key("newcomers"),
//!     subject: key("newcomers"),
//!     quantity: Quantity::Count,
//!     fixed: [(key("period"), "2026".to_owned())].into(),
//!     dimensions: vec![
//!         Dimension::flat(key("area"), "T", areas[1..].iter().copied()),
//!         Dimension::flat(key("sex"), "T", sexes[1..].iter().copied()),
//!     ],
//!     cells: (0..9).map(|at| cell((at / 3, at % 3))).collect(),
//! })
//! .unwrap();
//! let release = Release::of(table).unwrap();
//! let primaries = release.primaries(&Rules::default()).unwrap();
//! assert_eq!(primaries.len(), 2, "3 women in the north, 3 men in the south");
//! let protected = suppress(&release, &primaries, &Order::default()).unwrap();
//! assert_eq!(protected.pattern().0.len(), 4, "and the two others of the square");
//! assert!(protected.audit().is_safe());
//! ```
//!
//! Limits: 5 dimensions and 200,000 cells a table. Hidden cells that hang together and the sums
//! between them make at most 16 million numbers when they are solved; beyond that the outcome is a
//! refusal. A rounding adds up within its own table; tables that share cells are joined in a
//! [`Release`] and audited. A contributor who takes away their own part is guarded against where that is
//! asked for ([`Guard::Contributors`]) and where they are alone in a cell; two who tell each other are not.
//!
//! What this library deliberately does not do: it never publishes, it never guesses a figure that
//! is not there, and it never lets a table pass because a solver gave up. It knows tables, not
//! persons: rules for records, such as k-anonymity, have no place here.

#![forbid(unsafe_code)]

mod attack;
pub mod audit;
mod branch;
mod check;
mod cut;
pub mod hierarchy;
mod list;
pub mod log;
mod master;
mod model;
mod modular;
pub mod noise;
mod pattern;
pub mod release;
pub mod round;
pub mod rule;
mod square;
pub mod suppress;
pub mod table;
mod tableau;

pub use audit::{
    Audit, Finding, Guard, Interval, Values, Verdict, audit, audit_against, audit_within,
};
pub use hierarchy::{Code, Dimension, Span};
pub use log::{Entry, Log};
pub use noise::{NoiseFacts, Noisy, Totals, add_noise};
pub use release::{CellId, Cost, Part, Pattern, Primary, Release, Shown, Union};
pub use round::{BASE, Manner, ROUNDING_WORK, Rounded, check_base, round};
pub use rule::{Dominance, Frequency, Need, PriorPosterior, Reason, Rules, Zeros};
pub use suppress::{
    EmptyCells, NotProtected, Order, Proof, Protected, SUPPRESSION_WORK, Search, suppress,
};
pub use table::{Cell, Draft, Quantity, Standing, Table};

/// Every code that a problem of this library can carry, for the one who words them.
pub const PROBLEM_CODES: &[&str] = &[
    "disclosure-already-rounded",
    "disclosure-base-out-of-range",
    "disclosure-base-too-small",
    "disclosure-circle-in-hierarchy",
    "disclosure-contributors-exceed-value",
    "disclosure-contributors-missing",
    "disclosure-contributors-uncounted",
    "disclosure-deviation-out-of-range",
    "disclosure-deviation-too-small",
    "disclosure-does-not-add-up",
    "disclosure-figure-too-far",
    "disclosure-hole-in-hierarchy",
    "disclosure-linked-cells-differ",
    "disclosure-missing-cell",
    "disclosure-negative-value",
    "disclosure-no-total",
    "disclosure-noise-needs-counts",
    "disclosure-not-a-code",
    "disclosure-not-a-number",
    "disclosure-not-a-whole-number",
    "disclosure-release-too-large",
    "disclosure-repeated-cell",
    "disclosure-repeated-code",
    "disclosure-repeated-dimension",
    "disclosure-repeated-table",
    "disclosure-rounding-needs-counts",
    "disclosure-rounding-not-found",
    "disclosure-rule-out-of-range",
    "disclosure-several-totals",
    "disclosure-too-many-cells",
    "disclosure-too-many-unions",
    "disclosure-union-does-not-add-up",
    "disclosure-unknown-code",
    "disclosure-value-too-large",
    "disclosure-wrong-number-of-codes",
    "disclosure-wrong-number-of-dimensions",
    "disclosure-wrong-number-of-figures",
];
