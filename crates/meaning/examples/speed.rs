//! How long the model takes, and how much memory it holds.
//!
//! ```sh
//! cargo run --release -p meaning --example speed -- meaning.bin
//! ```

use std::time::Instant;

use meaning::{Model, Shelf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: speed MODEL")?;
    let file = std::fs::read(path)?;
    let begun = Instant::now();
    let model = Model::read(file)?;
    println!("read in {:.0?}, {} MB", begun.elapsed(), model.bytes() / 1_000_000);
    let question = "where can I learn the language in the evening free";
    let passage = "Free Latvian course for beginners, twice a week in the evening. ".repeat(6);
    let tokens = |text: &str| model.tokens(text).len();
    let time = |name: &str, tokens: usize, make: &dyn Fn()| {
        make();
        let begun = Instant::now();
        (0..20).for_each(|_| make());
        println!("{name}: {tokens} tokens, {:.1?}", begun.elapsed() / 20);
    };
    time("a question of ten words", tokens(question) + 2, &|| drop(model.question(question)));
    time("a passage", tokens(&passage) + 2, &|| drop(model.passage(&passage)));
    let mut shelf = Shelf::new(model.width());
    let vector = model.passage(&passage);
    (0..20_000).for_each(|_| shelf.push(&vector));
    time("nearest 10 of 20,000", 0, &|| drop(shelf.nearest(&vector, 10)));
    println!("20,000 vectors hold {} MB", shelf.bytes() / 1_000_000);
    let held = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    held.lines()
        .filter(|l| l.starts_with("VmRSS") || l.starts_with("VmHWM"))
        .for_each(|l| println!("{l}"));
    Ok(())
}
