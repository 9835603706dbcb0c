//! Every code that a problem can carry is listed, and no other.

use std::{collections::BTreeSet, fs, path::Path};

fn add_codes(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            add_codes(&path, found);
        } else if path.file_name().unwrap() != "lib.rs" {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            let starts = code.match_indices("\"index-").map(|(at, _)| &code[at + 1..]);
            found.extend(starts.map(|rest| rest.split('"').next().unwrap().to_owned()));
        }
    }
}

#[test]
fn every_code_is_listed_in_order_and_used() {
    let mut found = BTreeSet::new();
    add_codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let listed: Vec<&str> = composite::PROBLEM_CODES.to_vec();
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), listed);
}
