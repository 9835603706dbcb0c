//! How often the search finds what a reader means: recall among the first five answers to a judged
//! set of questions, language by language.
//!
//! ```sh
//! cargo run --release -p directory --example recall -- bench/search/queries.tsv examples/directory/jelgava.json
//! ```
//!
//! Recall at 5 is the share of the services that answer a question (at most five) which stand among
//! its first five results, averaged over the questions. With `--missed` every question that found
//! none of its services is printed.

use std::collections::{BTreeMap, HashMap};

use directory::{Concepts, Directory, Index};
use locale::Lang;

/// How many answers a reader looks at.
const SEEN: usize = 5;

/// Questions of a language: how many, the sum of their recalls, and how many found nothing.
#[derive(Default)]
struct Sum {
    questions: u32,
    recall: f64,
    missed: u32,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [queries, file, ..] = args.as_slice() else {
        return Err("usage: recall QUERIES.tsv DIRECTORY.json [--missed]".into());
    };
    let tells = args.iter().any(|a| a == "--missed");
    let directory = Directory::read(&std::fs::read(file)?).map_err(|p| format!("{p:?}"))?;
    let organisations: HashMap<_, _> =
        directory.organisations.iter().map(|o| (&o.key, o)).collect();
    let services =
        directory.services.iter().map(|s| (s, organisations.get(&s.organisation).copied()));
    let index = Index::build(services, Concepts::built_in());
    let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
    for line in std::fs::read_to_string(queries)?.lines().filter(|l| !l.starts_with('#')) {
        let mut parts = line.split('\t');
        let (Some(lang), Some(query), Some(keys)) = (parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        let wanted: Vec<&str> = keys.split(',').map(str::trim).collect();
        let found = index.search(query, &[Lang::parse(lang)?], SEEN);
        println!("FOUND\t{lang}\t{query}\t{keys}\t{}", found.iter().map(|m| format!("{}={}={:?}", m.service, m.score, m.why.iter().map(|w| match w.how { directory::search::How::Word => 0, directory::search::How::Beginning(_) => 1, directory::search::How::Errors(..) => 2, directory::search::How::Concept(_) => 3 }).collect::<Vec<_>>()).replace(", ",".")).collect::<Vec<_>>().join(","));
        let hits =
            wanted.iter().filter(|k| found.iter().any(|m| m.service.as_str() == **k)).count();
        let sum = sums.entry(lang.to_owned()).or_default();
        sum.questions += 1;
        sum.recall += hits as f64 / wanted.len().min(SEEN) as f64;
        sum.missed += u32::from(hits == 0);
        if tells && hits == 0 {
            let got: Vec<_> = found.iter().map(|m| m.service.to_string()).collect();
            println!("{lang}\t{query}\twanted {keys}\tgot {}", got.join(","));
        }
    }
    let all = sums.values().fold(Sum::default(), |a, b| Sum {
        questions: a.questions + b.questions,
        recall: a.recall + b.recall,
        missed: a.missed + b.missed,
    });
    for (lang, sum) in sums.iter().chain([(&"all".to_owned(), &all)]) {
        let recall = sum.recall / f64::from(sum.questions.max(1));
        println!(
            "{lang:<4} recall@5 {recall:.3}  questions {:>4}  found nothing {:>3}",
            sum.questions, sum.missed
        );
    }
    Ok(())
}
