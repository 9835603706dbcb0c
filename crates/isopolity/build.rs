//! Turns the folders of `locales/` into constants, so that a missing message is a compile error
//! and adding a language is adding one folder.

#![allow(clippy::expect_used, reason = "a build that cannot go on stops, and says where")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::Entry;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=migrations");
    let locales =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets this")).join("locales");
    let mut words = String::new();
    for file in files(&locales.join("en")) {
        let text = fs::read_to_string(&file).expect("a readable file of messages");
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, e)| panic!("{}: {e:?}", file.display()));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let name = message.id.name;
                let constant = name.to_uppercase().replace('-', "_");
                writeln!(words, "pub const {constant}: Word = Word(\"{name}\");")
                    .expect("a string grows");
            }
        }
    }
    let mut sources = String::from("pub const LANGUAGES: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in files(&locales) {
        let lang = folder.file_name().and_then(|n| n.to_str()).expect("a language tag");
        writeln!(sources, "    (\"{lang}\", &[").expect("a string grows");
        for file in files(&folder) {
            let name = file.file_name().and_then(|n| n.to_str()).expect("a file name");
            writeln!(
                sources,
                "        (\"{name}\", include_str!({:?})),",
                file.display().to_string()
            )
            .expect("a string grows");
        }
        sources.push_str("    ]),\n");
    }
    sources.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets this"));
    fs::write(out.join("words.rs"), words).expect("a writable output folder");
    fs::write(out.join("languages.rs"), sources).expect("a writable output folder");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.expect("a readable folder").path())
        .collect();
    paths.sort();
    paths
}
