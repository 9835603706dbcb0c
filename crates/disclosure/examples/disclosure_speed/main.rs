//! How long protecting a random table takes, as JSON lines.
//!
//! `cargo run --release -p disclosure --example disclosure_speed -- counts 7 "30;6,4" "8,4;24" …` measures one table
//! for each shape: dimensions apart by `;`, levels of a hierarchy by `,`. With `cases` as a last word
//! each line holds the table and what came out of it too, for a peer to do the same. `work=N` before
//! the shapes bounds the work, and `parts` searches sub-table by sub-table.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a program for developers stops where it is used wrongly"
)]

mod random;

use std::{env, time::Instant};

use disclosure::{Order, PriorPosterior, Release, Rules, Search, Values, audit, suppress};
use random::Kind;
use serde_json::json;

fn main() {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let with_cases = arguments.last().is_some_and(|a| a == "cases");
    arguments.retain(|a| a != "cases");
    let mut order = Order::default();
    if arguments.iter().any(|a| a == "parts") {
        order.search = Search::InParts;
    }
    if let Some(work) = arguments.iter().find_map(|a| a.strip_prefix("work=")) {
        order.most_work = work.parse().unwrap();
    }
    arguments.retain(|a| a != "parts" && !a.starts_with("work="));
    let kind = if arguments[0] == "counts" { Kind::Counts } else { Kind::Sums };
    let seed: u64 = arguments[1].parse().unwrap();
    for text in &arguments[2..] {
        let levels = |d: &str| d.split(',').map(|n| n.parse().unwrap()).collect();
        let shape: Vec<Vec<usize>> = text.split(';').map(levels).collect();
        let table = random::table(&shape, kind, seed);
        let draft = table.draft().clone();
        let release = Release::of(table).unwrap();
        let primaries = release.primaries(&rules(kind)).unwrap();
        let start = Instant::now();
        let outcome = suppress(&release, &primaries, &order);
        let seconds = start.elapsed().as_secs_f64();
        let mut line = json!({
            "shape": text, "seed": seed, "cells": release.size(), "primaries": primaries.len(),
            "suppression_seconds": seconds,
        });
        match outcome {
            Ok(done) => {
                let start = Instant::now();
                let again = audit(&release, &primaries, done.pattern(), Values::Real);
                line["audit_seconds"] = json!(start.elapsed().as_secs_f64());
                line["audit_work"] = json!(again.work);
                line["hidden"] = json!(done.pattern().0.len());
                line["cost"] = json!(done.cost());
                line["proof"] = json!(done.proof());
                if with_cases {
                    line["table"] = json!(draft);
                    line["findings"] = json!(again.findings);
                }
            }
            Err(why) => line["refused"] = json!(why),
        }
        println!("{line}");
    }
}

fn rules(kind: Kind) -> Rules {
    let prior_posterior = Some(PriorPosterior { p_pc: 15.0, q_pc: 100.0 });
    match kind {
        Kind::Counts => Rules::default(),
        Kind::Sums => Rules { frequency: None, prior_posterior, ..Rules::default() },
    }
}
