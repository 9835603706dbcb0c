//! Small counts published without anybody being recognised.
#![forbid(unsafe_code)]
mod attack;
pub mod audit;
mod branch;
mod check;
mod cut;
pub mod hierarchy;
mod list;
mod master;
mod model;
mod modular;
mod pattern;
pub mod release;
pub mod rule;
pub mod suppress;
pub mod table;
mod tableau;
pub use audit::*;
pub use hierarchy::*;
pub use release::*;
pub use rule::*;
pub use suppress::*;
pub use table::{Cell, Draft, Quantity, Standing, Table};
