//! The application's tests: one binary, one module an area of the site, each test with a database
//! of its own. `ISOPOLITY_TEST_DATABASE=postgres` runs the same suite on PostgreSQL.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod support;

mod access;
mod command;
mod competence;
mod directory;
mod evidence;
mod feedback;
mod mentoring;
mod network;
mod open;
mod outside;
mod people;
mod plan;
mod practice;
mod store;
mod survey;
mod thread;
mod translation;
mod web;
mod welcome;
mod words;
