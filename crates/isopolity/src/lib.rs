//! Isopolity: one program for cities that include newcomers.
//!
//! It carries the whole thread, from evidence to outcome. The nouns are libraries of their own;
//! here they are kept, shown and permitted, one folder a noun. `main.rs` holds the commands,
//! `routes.rs` every address, `access.rs` every right, `thread.rs` what joins the nouns.

#![forbid(unsafe_code)]
#![allow(
    missing_docs,
    reason = "an application: its documentation is ARCHITECTURE.md and the module heads"
)]

pub mod access;
pub mod app;
pub mod command;
pub mod competence;
pub mod demo;
pub mod directory;
pub mod evidence;
pub mod feedback;
pub mod fold;
pub mod home;
pub mod links;
pub mod memory;
pub mod mentoring;
pub mod network;
pub mod open;
pub mod outside;
pub mod people;
pub mod plan;
pub mod practice;
pub mod publish;
pub mod refusal;
pub mod routes;
pub mod store;
pub mod survey;
pub mod thread;
pub mod translation;
pub mod web;
pub mod word;
