//! How alike every question is to every passage, for measuring what a search by meaning is worth.
//!
//! ```sh
//! cargo run --release -p meaning --example nearest -- meaning.bin QUESTIONS.tsv PASSAGES.tsv
//! ```
//!
//! Questions are lines of language and question; passages are lines of key and text. For each
//! question a line with language, question, and each key with its likeness, the nearest first.

use meaning::{Model, Shelf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [model, questions, passages] = args.as_slice() else {
        return Err("usage: nearest MODEL QUESTIONS.tsv PASSAGES.tsv".into());
    };
    let model = Model::read(std::fs::read(model)?)?;
    let (questions, passages) =
        (std::fs::read_to_string(questions)?, std::fs::read_to_string(passages)?);
    let passages: Vec<_> = passages.lines().filter_map(|line| line.split_once('\t')).collect();
    let mut shelf = Shelf::new(model.width());
    passages.iter().for_each(|(_, text)| shelf.push(&model.passage(text)));
    for line in questions.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.split('\t');
        let (Some(lang), Some(question)) = (parts.next(), parts.next()) else { continue };
        let near = shelf.nearest(&model.question(question), passages.len());
        let near =
            near.iter().filter_map(|near| Some((passages.get(near.position)?.0, near.likeness)));
        let near: Vec<String> =
            near.map(|(key, likeness)| format!("{key}={likeness:.4}")).collect();
        println!("{lang}\t{question}\t{}", near.join(","));
    }
    Ok(())
}
