//! Bytes that mean harm: nothing panics, and nothing takes longer than its size allows.

use super::{brought, codes, defaults, jelgava, written};
use directory::exchange::cpsv::{Form, read};
use measure::Key;
use proptest::prelude::*;
use std::fmt::Write as _;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

const HEAD: &str =
    "@prefix c: <http://purl.org/vocab/cpsv#> . @prefix v: <http://data.europa.eu/m8g/> .
    @prefix d: <http://purl.org/dc/terms/> . @prefix k: <http://www.w3.org/2004/02/skos/core#> .
    <urn:o> a v:PublicOrganisation ; k:prefLabel \"O\"@en .\n";

/// A service that is whole but for what is said of it beside.
fn service(name: &str, beside: &str) -> String {
    format!(
        "<{name}> a c:PublicService ; d:title \"T\"@en ; d:description \"D\"@en ;
            v:hasCompetentAuthority <urn:o> ; v:contactPoint [ v:telephone \"+3710000001\" ] {beside} .\n"
    )
}

/// The codes of what is wrong, none when nothing is, found within the time that a test may take.
fn quickly(text: &str) -> Vec<String> {
    let began = Instant::now();
    let found = brought(text, &defaults()).err().map(codes).unwrap_or_default();
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
    found
}

#[test]
fn circles_and_loose_ends_are_followed_nowhere() {
    let turtle = HEAD.to_owned()
        + &service(
            "urn:a",
            "; v:hasChannel <urn:a> , <urn:gone> ; v:holdsRequirement <urn:a> ;
            d:spatial <urn:a> ; v:thematicArea <urn:a> ; v:hasCost <urn:a> ; d:language <urn:a>",
        )
        + "<urn:a> <http://www.w3.org/ns/locn#address> <urn:a> .
           <urn:o> v:contactPoint <urn:o> ; d:spatial <urn:o> .";
    let found = quickly(&turtle);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn many_ways_to_many_points_are_not_all_walked() {
    let mut turtle = HEAD.to_owned();
    let numbers = 0..2_000;
    for n in numbers.clone() {
        let beside = format!("; v:hasChannel <urn:h{}>", n % 50);
        turtle += &service(&format!("urn:s{n}"), &beside);
        let _ = writeln!(turtle, "<urn:h{}> v:contactPoint <urn:p{n}> .", n % 50);
        let _ = writeln!(turtle, "<urn:p{n}> v:telephone \"+371{n:08}\" , \"none\" .");
    }
    assert_eq!(quickly(&turtle), Vec::<String>::new());
}

#[test]
fn a_long_text_that_all_share_is_not_copied_for_ever() {
    let mut turtle = HEAD.to_owned();
    for n in 0..60_u8 {
        let tag = [b'q', b'a' + n / 26, b'a' + n % 26].map(char::from);
        let (tag, text) = (tag.iter().collect::<String>(), "x".repeat(5_000));
        let _ = writeln!(turtle, "<urn:long> d:description \"{text}\"@{tag} .");
    }
    for n in 0..300 {
        turtle += &service(&format!("urn:s{n}"), "; c:follows <urn:long>");
    }
    assert_eq!(quickly(&turtle), ["too-many "]);
}

#[test]
fn what_is_too_much_is_named() {
    let mut turtle = HEAD.to_owned();
    let many: String = (0..60).fold(String::new(), |mut all, n| {
        let _ = write!(all, "; v:contactPoint [ v:telephone \"+3710000{n:04}\" ]");
        all
    });
    turtle += &service("urn:contacts", &many);
    turtle += &service("urn:long", &format!("; d:title \"{}\"@lv", "x".repeat(201)));
    turtle += &service("urn:prose", &format!("; d:description \"{}\"@lv", "x".repeat(9_000)));
    let found = quickly(&turtle);
    let expected = [
        "too-many urn:contacts contactPoint",
        "too-long urn:long title/lv",
        "too-long urn:prose description/lv",
    ];
    assert_eq!(found, expected);
    let mut tongues = service("urn:tongues", "");
    for n in 0..200_u8 {
        let tag = [b'q', b'a' + n / 26, b'a' + n % 26].map(char::from);
        let _ = write!(tongues, "<urn:tongues> d:title \"x\"@{} .", tag.iter().collect::<String>());
    }
    assert_eq!(quickly(&(HEAD.to_owned() + &tongues)), ["too-many urn:tongues title"]);
}

#[test]
fn contexts_that_build_on_each_other_are_refused() {
    let deep =
        |n: usize| (0..n).fold(String::new(), |all, n| format!("{all}\"t{n}\":\"t{}:a\",", n + 1));
    let file = |context: &str, rest: &str| format!("{{\"@context\":{{{context}}}{rest}}}");
    for (text, code) in [
        (file(&(deep(5_000) + "\"z\":\"urn:z\""), ""), "not-rdf @context"),
        (file("\"a\":\"b:x\",\"b\":\"a:x\"", ""), "not-rdf @context"),
        (file("\"a\":{\"@id\":\"urn:a\",\"@context\":{}}", ""), "not-rdf @context"),
        (file("\"@import\":\"https://a.example/\"", ""), "not-rdf @context"),
        (format!("{}{}", "{\"@graph\":[".repeat(60), "]}".repeat(60)), "not-rdf @context"),
        ("[{},".to_owned(), "not-json 1:4"),
        ("{\"@context\":5}".to_owned(), "not-rdf "),
    ] {
        assert_eq!(quickly(&text), [code], "{}", &text[..text.len().min(100)]);
    }
    let names: String = (0..2_000).map(|n| format!("\"n{n}\":\"urn:n{n}\",")).collect();
    let many = format!("[{}1]", "{\"@context\":{}},".repeat(2_000));
    let wide = file(&(names + "\"x\":\"urn:x\""), &format!(",\"@graph\":{many}"));
    assert_eq!(quickly(&wide), ["too-many @context"]);
}

#[test]
fn a_file_in_xml_that_goes_deep_or_wide_is_refused() {
    let start = "<?xml version=\"1.0\"?><a xmlns=\"urn:a\">";
    let deep = format!("{start}{}", "<b>".repeat(100));
    let attributes: String = (0..200).map(|n| format!(" a{n}=\"\"")).collect();
    for text in [deep, format!("{start}<b{attributes}/>")] {
        assert_eq!(quickly(&text), ["not-rdf "]);
    }
}

#[test]
fn more_statements_than_are_read_are_named() {
    let turtle = format!("<a:a> <a:b> {} 1 .", "1,".repeat(1_500_001));
    assert_eq!(quickly(&turtle), ["too-many "]);
}

#[test]
fn what_is_of_no_form_says_on_which_line() {
    assert_eq!(quickly("<urn:a> a <urn:b> .\n<urn:a> a"), ["not-rdf line 2"]);
    assert_eq!(quickly("\u{feff}<urn:a> a \"x"), ["not-rdf line 1"]);
}

static FILES: LazyLock<[String; 2]> = LazyLock::new(|| written(&jelgava()).into());

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damaged_file_panics(which in 0..2_usize, at in 0.0..1.0_f64, length in 0_usize..60, by in ".{0,8}") {
        let mut bytes = FILES[which].clone().into_bytes();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in the file")]
        let at = (at * bytes.len() as f64) as usize;
        let end = (at + length).min(bytes.len());
        bytes.splice(at..end, by.bytes());
        let form = Form::guess(&bytes);
        if let Ok(incoming) = read(&bytes, form, &Key::parse("jelgava").unwrap(), &defaults()) {
            prop_assert!(incoming.directory.validate().is_empty());
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for form in [Form::Turtle, Form::JsonLd, Form::RdfXml] {
            let _ = read(&bytes, form, &Key::parse("jelgava").unwrap(), &defaults());
        }
    }
}
