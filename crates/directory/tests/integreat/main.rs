//! The interface of the Integreat app: what is written for it, what is read back, and the app's own
//! code as a witness.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first trouble"
)]

mod answers;
mod app;
mod back;
mod cms;
mod feedback;
mod read;
mod seen;
mod support;
mod write;
