//! Prints what an index of many services costs: time to build, memory, and time of a question.
//!
//! ```sh
//! cargo run --release -p directory --example index_speed -- 100000 all
//! ```
//!
//! `all`: every service has 24 languages; `some`: six on average. Texts are made up as [`crowd`] says
//! and thrown away at once, so that memory is that of the index alone. Questions are the judged ones
//! of `bench/search/`, some mistyped or cut short, each asked three times in different orders.

#![expect(clippy::indexing_slicing, reason = "made for measuring, not for serving")]

mod crowd;

use std::collections::HashMap;
use std::error::Error;
use std::time::{Duration, Instant};

use crowd::{Crowd, Mix, questions};
use directory::Concepts;
use directory::search::{Gathering, Sought};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let count: usize = args.next().map_or(Ok(100_000), |n| n.parse())?;
    let mix = if args.next().as_deref() == Some("some") { Mix::Some } else { Mix::All };
    let crowd = Crowd::new()?;
    let concepts = Concepts::in_use();
    let before = memory_kb("VmRSS");
    let (mut building, mut made) = (Duration::ZERO, Gathering::new(concepts));
    for number in 0..count {
        let service = crowd.service(number, mix)?;
        let began = Instant::now();
        made.add(&Sought::service(&service, None));
        building += began.elapsed();
    }
    let began = Instant::now();
    let index = made.finish();
    building += began.elapsed();
    drop(crowd);
    println!("services                 {:>10}", index.len());
    println!("different words          {:>10}", index.words());
    println!("built in                 {:>10.1} s", building.as_secs_f64());
    println!("index                    {:>10.1} MB", index.bytes() as f64 / 1e6);
    println!("resident, of the process {:>10.1} MB", memory_kb("VmRSS") as f64 / 1e3);
    println!("  before building        {:>10.1} MB", before as f64 / 1e3);
    println!("  most while building    {:>10.1} MB", memory_kb("VmHWM") as f64 / 1e3);

    let questions = questions()?;
    let (mut times, mut slowest) = (Vec::new(), HashMap::new());
    let (wall, cpu) = (Instant::now(), cpu_time());
    for round in 0..3 {
        for at in 0..questions.len() {
            let (lang, question) = &questions[(at * 97 + round) % questions.len()];
            let began = Instant::now();
            std::hint::black_box(index.search(question, &[*lang], 300));
            let took = began.elapsed();
            times.push(took);
            let best = slowest.entry(question).or_insert(took);
            *best = took.min(*best);
        }
    }
    let (wall, cpu) = (wall.elapsed(), cpu_time() - cpu);
    times.sort_unstable();
    let of = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("questions                {:>10}", times.len());
    println!("processor time of each   {:>10.3} ms", cpu.as_secs_f64() * 1e3 / times.len() as f64);
    println!("time of each             {:>10.3} ms", wall.as_secs_f64() * 1e3 / times.len() as f64);
    for (name, share) in [("half", 0.5), ("90 %", 0.9), ("99 %", 0.99), ("all", 1.0)] {
        println!("{name:>8} within          {:>10.3} ms", of(share));
    }
    let mut slowest: Vec<_> = slowest.into_iter().collect();
    slowest.sort_by_key(|(_, took)| std::cmp::Reverse(*took));
    for (question, took) in slowest.iter().take(5) {
        println!("  slowest: {:.3} ms «{question}»", took.as_secs_f64() * 1e3);
    }
    Ok(())
}

/// What the system says of this process's memory; 0 where it does not say.
fn memory_kb(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
}

/// The processor time of this thread; nothing where the system does not say.
fn cpu_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let spent = stat.split_whitespace().next().and_then(|n| n.parse().ok());
    Duration::from_nanos(spent.unwrap_or(0))
}
