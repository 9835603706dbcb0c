//! Small counts published without anybody being recognised.
#![forbid(unsafe_code)]
mod attack;
pub mod audit;
mod check;
pub mod hierarchy;
mod list;
mod model;
pub mod release;
pub mod rule;
pub mod table;
mod tableau;
pub use audit::*;
pub use hierarchy::*;
pub use release::*;
pub use rule::*;
pub use table::{Cell, Draft, Quantity, Standing, Table};
