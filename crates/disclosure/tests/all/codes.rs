//! Every code of a problem is in the list, and none is in it that is not used.

use std::{collections::BTreeSet, fs};

#[test]
fn the_list_of_codes_is_what_the_code_uses() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let mut used = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for part in text.split("Problem::new(").skip(1) {
            let code = part.trim_start().strip_prefix('"').and_then(|p| p.split('"').next());
            used.extend(code.map(str::to_owned));
        }
    }
    let listed: Vec<String> = disclosure::PROBLEM_CODES.iter().map(|c| (*c).to_owned()).collect();
    assert_eq!(listed, used.into_iter().collect::<Vec<_>>());
}
