//! How often the search finds what a reader means: recall among the first five answers to a judged
//! set of questions, language by language.
//!
//! ```sh
//! cargo run --release -p directory --example recall -- bench/search/queries.tsv examples/directory/jelgava.json
//! ```
//!
//! Recall at 5 is the share of the services that answer a question (at most five) which stand among
//! its first five results, averaged over the questions; *first* is the share of questions whose first
//! answer is right. `--missed` prints every question that found none of its services, `--answers`
//! all answers of each. With a sentence model, both are measured with it and without:
//!
//! ```sh
//! recall bench/search/queries.tsv examples/directory/jelgava.json --passages > passages.tsv
//! cargo run --release -p meaning --example nearest -- meaning.bin bench/search/queries.tsv passages.tsv > nearest.tsv
//! recall bench/search/queries.tsv examples/directory/jelgava.json --nearest nearest.tsv
//! ```

use std::collections::{BTreeMap, HashMap};

use directory::search::{FEW, First, Nearest, Sought, beside};
use directory::{Concepts, Directory, Index};
use locale::Lang;

/// How many answers a reader looks at.
const SEEN: usize = 5;

/// Questions of a language: how many, the sum of their recalls, how many had a right first answer,
/// how many found nothing right, and how many of the answers were seen and how many of them right.
#[derive(Clone, Copy, Default)]
struct Sum {
    questions: u32,
    recall: f64,
    first: u32,
    missed: u32,
    seen: usize,
    right: usize,
}

impl Sum {
    /// Adds the answers to one question.
    fn add(&mut self, wanted: &[&str], found: &[&str]) {
        let found = found.get(..SEEN).unwrap_or(found);
        let hits = wanted.iter().filter(|key| found.contains(key)).count();
        self.questions += 1;
        self.recall += hits as f64 / wanted.len().min(SEEN) as f64;
        self.first += u32::from(found.first().is_some_and(|first| wanted.contains(first)));
        self.missed += u32::from(hits == 0);
        self.seen += found.len();
        self.right += hits;
    }

    fn with(self, other: &Self) -> Self {
        Self {
            questions: self.questions + other.questions,
            recall: self.recall + other.recall,
            first: self.first + other.first,
            missed: self.missed + other.missed,
            seen: self.seen + other.seen,
            right: self.right + other.right,
        }
    }

    fn told(&self) -> String {
        let share = |part: f64| part / f64::from(self.questions.max(1));
        format!(
            "recall@5 {:.3}  first {:.3}  right among shown {:.3}  found nothing {:>3}",
            share(self.recall),
            share(f64::from(self.first)),
            self.right as f64 / self.seen.max(1) as f64,
            self.missed
        )
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [queries, file, wishes @ ..] = args.as_slice() else {
        return Err("usage: recall QUERIES.tsv DIRECTORY.json [--missed] [--answers] [--passages] [--nearest NEAREST.tsv]".into());
    };
    let wishes_for = |wish: &str| wishes.iter().any(|a| a == wish);
    let directory = Directory::read(&std::fs::read(file)?).map_err(|p| format!("{p:?}"))?;
    if wishes_for("--passages") {
        print_passages(&directory);
        return Ok(());
    }
    let near = match wishes.iter().position(|a| a == "--nearest").and_then(|at| wishes.get(at + 1))
    {
        Some(path) => read_nearest(&std::fs::read_to_string(path)?, &directory),
        None => HashMap::new(),
    };
    let index = Index::of(Sought::services(&directory), Concepts::in_use());
    let key = |at: &usize| directory.services.get(*at).map_or("", |s| s.key.as_str());
    let mut sums: BTreeMap<String, [Sum; 2]> = BTreeMap::new();
    for line in std::fs::read_to_string(queries)?.lines().filter(|l| !l.starts_with('#')) {
        let mut parts = line.split('\t');
        let (Some(lang), Some(query), Some(keys)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let wanted: Vec<&str> = keys.split(',').map(str::trim).collect();
        let found = index.search(query, &[Lang::parse(lang)?], 300);
        let by_words: Vec<usize> = found.iter().map(|m| m.position).collect();
        let nearest = near.get(&(lang.to_owned(), query.to_owned())).map_or(&[][..], Vec::as_slice);
        let first = First::by(found.first().map_or(&[], |first| first.why.as_slice()));
        let by_both = match by_words.len() {
            0..FEW => beside(&by_words, first, nearest),
            _ => by_words.clone(),
        };
        let keys_of = |all: Vec<usize>| all.iter().map(key).collect::<Vec<&str>>();
        let (by_words, by_both) = (keys_of(by_words), keys_of(by_both));
        let [words, both] = sums.entry(lang.to_owned()).or_default();
        words.add(&wanted, &by_words);
        both.add(&wanted, &by_both);
        let is_missed = !by_both.iter().take(SEEN).any(|key| wanted.contains(key));
        if wishes_for("--answers") || wishes_for("--missed") && is_missed {
            println!("{lang}\t{query}\twanted {keys}\tgot {}", by_both.join(","));
        }
    }
    let [mut words, mut both] = [Sum::default(); 2];
    for (lang, [by_words, by_both]) in &sums {
        print_sums(lang, by_words, by_both, !near.is_empty());
        (words, both) = (words.with(by_words), both.with(by_both));
    }
    print_sums("all", &words, &both, !near.is_empty());
    Ok(())
}

/// A line for words, and one with meaning beside them where that was measured.
fn print_sums(lang: &str, words: &Sum, both: &Sum, has_meaning: bool) {
    println!("{lang:<4} {:>4} questions  {}", words.questions, words.told());
    if has_meaning {
        println!("     with meaning    {}", both.told());
    }
}

/// What of each service becomes a vector: its key, its title and description.
fn print_passages(directory: &Directory) {
    for service in &directory.services {
        let text = [&service.title, &service.description].map(|t| t.source_text());
        println!("{}\t{}", service.key, text.join(". ").replace(['\n', '\t'], " "));
    }
}

/// By language and question: the services that lie near, the nearest first.
fn read_nearest(text: &str, directory: &Directory) -> HashMap<(String, String), Vec<Nearest>> {
    let read = |line: &str| {
        let mut parts = line.split('\t');
        let question = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let near = parts.next()?.split(',').filter_map(|one| {
            let (key, likeness) = one.split_once('=')?;
            let position = directory.services.iter().position(|s| s.key.as_str() == key)?;
            Some(Nearest { position, likeness: likeness.parse().ok()? })
        });
        Some((question, near.collect()))
    };
    text.lines().filter_map(read).collect()
}
