//! Prints how long it takes to index 10,000 services in four languages and to answer questions.
//!
//! `cargo run --release -p directory --example index_speed`

use directory::{Concepts, Directory, Index, Service};
use locale::{Lang, State, Text};
use measure::Key;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let text = std::fs::read("examples/directory/jelgava.json")?;
    let directory = Directory::read(&text).map_err(|p| format!("{p:?}"))?;
    let services = many(&directory.services, 10_000)?;
    let began = Instant::now();
    let index = Index::build(services.iter().map(|s| (s, None)), Concepts::in_use());
    println!(
        "{} services indexed in {:?}, {} kB",
        index.len(),
        began.elapsed(),
        index.bytes() / 1024
    );
    for question in
        ["language course", "طبيب", "psycologist", "valodas kursi", "lawyer asylum", "a"]
    {
        println!("{question}: {:?}", quickest(&index, question));
    }
    Ok(())
}

/// Copies of the example's services, each with made-up words of its own in four languages.
fn many(services: &[Service], count: usize) -> Result<Vec<Service>, measure::KeyError> {
    let mut seed = 7_u64;
    let mut word = move || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut n = (seed >> 33) % 40_000;
        let mut word = String::new();
        for _ in 0..3 {
            word.push_str(
                ["ba", "ki", "lo", "mu", "re", "sta", "vi", "zen"]
                    .get((n % 8) as usize)
                    .unwrap_or(&""),
            );
            n /= 8;
        }
        word.push_str(&n.to_string());
        word
    };
    let copy = |at: usize| -> Result<Service, measure::KeyError> {
        let example = services.iter().cycle().nth(at % services.len());
        let mut service = example.ok_or(measure::KeyError::Empty)?.clone();
        service.key = Key::parse(&format!("{}-{at}", service.key))?;
        let mut prose = |lang: Lang| {
            let own = service.description.show(&[lang]).text;
            (0..25).fold(own.to_owned(), |text, _| text + " " + &word())
        };
        let mut text = Text::new(Lang::EN, prose(Lang::EN));
        for lang in [Lang::LV, Lang::AR, Lang::FR] {
            text.translate(lang, prose(lang), State::Machine);
        }
        service.description = text;
        Ok(service)
    };
    (0..count).map(copy).collect()
}

fn quickest(index: &Index, question: &str) -> Duration {
    let once = || {
        let began = Instant::now();
        std::hint::black_box(index.search(question, &[Lang::EN], 20));
        began.elapsed()
    };
    (0..20).map(|_| once()).min().unwrap_or_default()
}
