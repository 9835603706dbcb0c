//! The words of the screens: complete in every language, with every plural.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use isopolity::word::{LANGUAGES, NEWCOMERS, OWN_NAMES, is_whole, known_name};
use locale::Lang;

fn texts(tag: &str) -> String {
    parts(tag, |_| true)
}

/// The messages of some files of a language.
fn parts(tag: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let (_, files) = LANGUAGES.iter().find(|(t, _)| *t == tag).expect("a language");
    let wanted = files.iter().filter(|(file, _)| is_wanted(file));
    wanted.map(|(_, text)| format!("{text}\n")).collect()
}

#[test]
fn every_language_has_every_message_with_its_places_and_plurals() {
    let mut wrong = Vec::new();
    for (tag, files) in LANGUAGES {
        let lang = Lang::parse(tag).expect("a tag");
        // A language is there for all pages, or for newcomers' pages alone.
        let is_whole = is_whole(files);
        let english = parts("en", |file| is_whole || NEWCOMERS.contains(&file));
        let found = locale::compare(&english, &texts(tag), lang);
        wrong.extend(found.iter().map(|difference| format!("{tag}: {difference}")));
    }
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn newcomers_pages_use_only_what_every_language_has() {
    let own = parts("en", |file| NEWCOMERS.contains(&file));
    let known: BTreeSet<&str> = own.lines().filter_map(|l| Some(l.split_once(" =")?.0)).collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut texts = sources(&source.join("directory/welcome"));
    texts.push(std::fs::read_to_string(source.join("web/public.rs")).expect("text"));
    let is_name = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let used = texts.iter().flat_map(|text| text.split("word::").skip(1));
    let used: BTreeSet<String> = used
        .map(|rest| rest.chars().take_while(|c| is_name(*c)).collect::<String>())
        .filter(|name| !name.is_empty())
        .map(|name| name.to_lowercase().replace('_', "-"))
        .collect();
    let others: Vec<_> = used.iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(used.len() > 50, "{used:?}");
    assert!(others.is_empty(), "in no file of newcomers' pages: {others:?}");
}

#[test]
fn every_language_has_a_name_of_its_own() {
    for (tag, _) in LANGUAGES {
        let lang = locale::Lang::parse(tag).expect("a language");
        assert!(known_name(lang).is_some(), "{tag} has no name in word.rs");
    }
    assert!(OWN_NAMES.is_sorted_by_key(|(tag, _)| *tag), "names are sought by halves");
}

#[test]
fn the_languages_of_the_first_release_are_there() {
    let tags: Vec<_> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
    for tag in ["ar", "en", "fr", "hr", "lv", "sv"] {
        assert!(tags.contains(&tag), "{tag} is missing");
    }
    let newcomers = [
        "bg", "de", "el", "es", "et", "fa", "it", "lt", "nl", "pl", "ps", "pt", "ro", "ru", "so",
        "ti", "tr", "uk",
    ];
    for tag in newcomers {
        assert!(tags.contains(&tag), "{tag} is missing");
    }
}

/// The libraries whose problems a person may see, each with its codes and the facts that the
/// application adds to every problem before it is worded.
const LIBRARIES: &[(&str, &[&str], &[&str])] = &[
    ("measure", measure::PROBLEM_CODES, &[]),
    ("locale", locale::PROBLEM_CODES, &[]),
    ("sheet", sheet::PROBLEM_CODES, &["most", "text", "typed"]),
    ("evidence", evidence::PROBLEM_CODES, &["typed"]),
    ("composite", composite::PROBLEM_CODES, &[]),
    ("disclosure", disclosure::PROBLEM_CODES, &[]),
    ("segregation", segregation::PROBLEM_CODES, &[]),
    ("survey", survey::PROBLEM_CODES, &["most", "typed"]),
    ("mentoring", mentoring::PROBLEM_CODES, &[]),
    ("practice", practice::PROBLEM_CODES, &[]),
    ("plan", plan::PROBLEM_CODES, &["typed", "length"]),
    ("picture", picture::PROBLEM_CODES, &[]),
    ("publish", publish::shape::PROBLEM_CODES, &[]),
    (
        "directory",
        directory::PROBLEM_CODES,
        &["most", "length", "text", "typed", "key", "at", "row"],
    ),
];

#[test]
fn every_problem_of_every_library_has_words() {
    let english = problem_words();
    let all =
        LIBRARIES.iter().flat_map(|(library, codes, _)| codes.iter().map(move |c| (library, c)));
    let without: Vec<_> = all.filter(|(_, code)| !english.contains_key(**code)).collect();
    assert!(without.is_empty(), "no problem-<code> for {without:?}");
}

#[test]
fn every_problem_has_words_whose_places_are_filled() {
    let english = problem_words();
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (krate, added) in LIBRARIES.iter().map(|(l, _, a)| (*l, *a)).chain([("isopolity", &[][..])])
    {
        for (code, facts) in problems_of(krate) {
            seen += 1;
            let Some(places) = english.get(&code) else {
                wrong.push(format!("{krate}: there is no problem-{code}"));
                continue;
            };
            let empty =
                places.iter().filter(|p| !facts.contains(*p) && !added.contains(&p.as_str()));
            wrong.extend(
                empty.map(|place| format!("{krate}: problem-{code} lacks the fact {place}")),
            );
        }
    }
    assert!(seen > 150, "the sources are read: {seen} problems");
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The English words of every problem by its code, with the places that they fill.
fn problem_words() -> BTreeMap<String, BTreeSet<String>> {
    let english = texts("en");
    let mut all = BTreeMap::new();
    let mut code = String::new();
    for line in english.lines() {
        if let Some((name, _)) = line.split_once(" = ").filter(|(n, _)| !n.starts_with(' ')) {
            code = name.strip_prefix("problem-").unwrap_or_default().to_owned();
        }
        if !code.is_empty() && !line.starts_with('#') {
            let places: &mut BTreeSet<String> = all.entry(code.clone()).or_default();
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
            let found = line.split('$').skip(1);
            places.extend(
                found.map(|rest| rest.chars().take_while(|c| is_name(*c)).collect::<String>()),
            );
        }
    }
    all
}

/// Every problem that a crate's source names as it makes it, with the facts it gives in the same
/// statement, and in the next one when it is kept under a name before it is added.
fn problems_of(krate: &str) -> Vec<(String, BTreeSet<String>)> {
    const MAKERS: [&str; 3] = ["Problem::new(", ".problem(", ".complain_with("];
    let mut found = Vec::new();
    for source in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(krate).join("src"))
    {
        for (at, maker) in MAKERS.iter().flat_map(|m| source.match_indices(m)) {
            let Some(code) = first_string(&source[at + maker.len()..]) else { continue };
            let is_named = source[..at].trim_end().ends_with('=');
            let statements = if is_named { 2 } else { 1 };
            let text: String = source[at..].split_inclusive(';').take(statements).collect();
            let given = text.split(".with(").skip(1).chain(text.split(", (").skip(1));
            found.push((code, given.filter_map(first_string).collect()));
        }
    }
    found
}

/// The string with which this text begins, if it begins with one.
fn first_string(text: &str) -> Option<String> {
    Some(text.trim_start().strip_prefix('"')?.split_once('"')?.0.to_owned())
}

/// The Rust files of a folder, without their tests.
fn sources(folder: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).expect("text");
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            all.push(code.lines().filter(is_code).map(|l| format!("{l}\n")).collect());
        }
    }
    all
}
