//! The example directory: read, checked, searched in many languages, narrowed; and hostile files.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use directory::search::{Field, How, Sought};
use directory::{
    Concepts, Cost, Directory, Filter, Index, Narrowing, Person, Price, Provenance, Residence,
};
use jiff::Timestamp;
use locale::{Lang, Text};
use measure::Key;
use proptest::prelude::*;

const JELGAVA: &str = include_str!("../../../examples/directory/jelgava.json");

fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Making it ready takes a moment, so all questions of a test share it.
fn shared_index() -> &'static Index {
    static INDEX: std::sync::LazyLock<Index> = std::sync::LazyLock::new(|| index(&jelgava()));
    &INDEX
}

fn index(directory: &Directory) -> Index {
    Index::of(Sought::services(directory), Concepts::in_use())
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn keys(index: &Index, question: &str, reader: &str) -> Vec<String> {
    let found = index.search(question, &[lang(reader)], 10);
    found.iter().map(|m| m.service.to_string()).collect()
}

#[test]
fn everything_in_the_example_is_marked_as_one() {
    let d = jelgava();
    assert_eq!((d.organisations.len(), d.places.len(), d.services.len()), (4, 3, 12));
    assert!(d.services.iter().all(|s| s.provenance == Provenance::Example));
    assert!(d.places.iter().all(|p| p.provenance == Provenance::Example));
    assert!(d.organisations.iter().all(|o| {
        o.provenance == Provenance::Example && o.name.source_text().contains("example")
    }));
    for service in &d.services {
        for tag in ["en", "lv", "ar", "uk", "ru"] {
            assert!(service.title.version(lang(tag)).is_some(), "{} in {tag}", service.key);
        }
    }
}

#[test]
fn every_theme_of_the_example_is_a_concept() {
    let concepts = directory::Thesaurus::built_in();
    for theme in jelgava().services.iter().flat_map(|s| &s.themes) {
        assert!(concepts.label(theme, &[]).is_some(), "{theme}");
    }
}

#[test]
fn a_directory_is_written_and_read_back() {
    let d = jelgava();
    assert_eq!(Directory::read(d.to_json().as_bytes()), Ok(d));
}

#[test]
fn a_course_is_found_in_every_language() {
    let d = jelgava();
    let index = index(&d);
    for (question, reader) in [
        ("language course", "en"),
        ("valodas kursi", "lv"),
        ("دورة لغة", "ar"),
        ("دورات اللغة", "ar"),
        ("курси мови", "uk"),
        ("курсы языка", "ru"),
        ("cours de langue", "fr"),
        ("språkkurs", "sv"),
        ("tečaj jezika", "hr"),
        ("ትምህርቲ ቋንቋ", "ti"),
        ("کلاس زبان", "fa"),
    ] {
        let found = keys(&index, question, reader);
        assert_eq!(found.first().map(String::as_str), Some("latvian-evening-course"), "{question}");
    }
}

#[test]
fn typing_errors_are_forgiven_and_told() {
    let d = jelgava();
    let index = index(&d);
    let found = index.search("studetns", &[Lang::EN], 5);
    assert_eq!(found[0].service.as_str(), "student-language-exchange");
    assert_eq!(found[0].why[0].how, How::Errors("students".to_owned(), 1));
    assert_eq!(found[0].why[0].field, Field::Title);
    assert_eq!(keys(&index, "psycologist", "en")[0], "talk-to-a-psychologist");
    assert_eq!(keys(&index, "lawer", "en")[0], "legal-advice");
    // A short word is taken as it stands where that finds something.
    assert!(keys(&index, "wrok", "en").contains(&"work-advice".to_owned()));
    assert!(keys(&index, "dokter", "en").contains(&"family-doctor-with-interpreter".to_owned()));
}

#[test]
fn a_concept_says_so() {
    let d = jelgava();
    let index = index(&d);
    let found = index.search("läkare", &[Lang::SV], 5);
    assert_eq!(found[0].service.as_str(), "family-doctor-with-interpreter");
    assert_eq!(found[0].why[0].how, How::Concept(Key::parse("doctor").unwrap()));
}

#[test]
fn a_whole_sentence_still_finds_something_and_nonsense_does_not() {
    let d = jelgava();
    let index = index(&d);
    assert!(keys(&index, "please I need a lawyer quickly", "en").contains(&"legal-advice".into()));
    assert!(keys(&index, "zzzzqqq", "en").is_empty());
    assert!(keys(&index, "   ", "en").is_empty());
}

#[test]
fn filters_count_what_each_choice_would_leave() {
    let d = jelgava();
    let narrow = Narrowing::new(&d);
    let all: Vec<usize> = (0..d.services.len()).collect();
    // Wednesday 2 December 2026, 15:00 in Riga.
    let now: Timestamp = "2026-12-02T13:00:00Z".parse().unwrap();
    let arabic = Filter { languages: vec![Lang::AR], price: Price::Free, ..Filter::default() };
    let fitting = narrow.fitting(&all, &arabic);
    assert!(fitting.iter().all(|at| d.services[*at].cost == Cost::Free));
    let counts = narrow.count(&all, &arabic, now);
    assert_eq!(counts.fitting, fitting.len());
    let other = Filter { languages: vec![lang("uk")], price: Price::Free, ..Filter::default() };
    assert_eq!(counts.languages[&lang("uk")], narrow.fitting(&all, &other).len());
    let open = Filter { open_at: Some(now), ..arabic.clone() };
    let keys: Vec<&str> =
        narrow.fitting(&all, &open).iter().map(|at| d.services[*at].key.as_str()).collect();
    assert_eq!(keys, ["first-steps-desk", "legal-advice"]);
    assert_eq!(counts.open, 2);
}

#[test]
fn who_may_not_use_a_service_does_not_see_it() {
    let d = jelgava();
    let narrow = Narrowing::new(&d);
    let all: Vec<usize> = (0..d.services.len()).collect();
    let seeker = Person { residence: Some(Residence::AsylumSeeker), ..Person::default() };
    let filter = Filter { person: Some(seeker), ..Filter::default() };
    let left = narrow.fitting(&all, &filter);
    assert!(!left.iter().any(|at| d.services[*at].key.as_str() == "work-advice"));
    assert_eq!(left.len(), 11);
}

#[test]
fn a_broken_file_is_refused_with_every_problem_and_its_place() {
    let broken = r#"{"format": "isopolity-directory-1", "city": "Jelgava!", "surprise": 1,
        "organisations": [{"key": "a", "name": "A", "provenance": "example",
                           "contacts": [{"phone": "112"}, {"web": "javascript:alert(1)"}]}],
        "places": [{"key": "p", "name": "P", "zone": "Mars/Olympus", "provenance": "example",
                    "address": {"street": "x", "town": "y", "country": "LV"},
                    "position": {"latitude": 91, "longitude": 0}}],
        "services": [{"key": "s", "organisation": "a", "title": "T", "hours": "Mo 9-17",
                      "cost": "cheap", "provenance": "maybe"}, 7]}"#;
    let problems = Directory::read(broken.as_bytes()).unwrap_err();
    let found: Vec<String> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    for expected in [
        "city not-a-key",
        "surprise unknown-field",
        "organisations/1/contacts/1 not-a-contact",
        "organisations/1/contacts/2 not-a-contact",
        "places/1/zone unknown-zone",
        "places/1/position not-a-position",
        "services/1/hours hours-not-a-time",
        "services/1/cost not-a-cost",
        "services/1/provenance not-a-provenance",
        "services/1/description missing",
        "services/2 not-an-object",
    ] {
        assert!(found.contains(&expected.to_owned()), "{expected} is not in {found:#?}");
    }
}

#[test]
fn links_within_a_file_must_hold() {
    let broken = JELGAVA
        .replace(r#""organisation": "example-bridge""#, r#""organisation": "nobody""#)
        .replace(r#""key": "language-cafe""#, r#""key": "civic-course""#);
    let problems = Directory::read(broken.as_bytes()).unwrap_err();
    let has = |code| problems.as_slice().iter().any(|p| p.code == code);
    assert!(has("unknown-key") && has("key-twice"));
}

#[test]
fn deep_and_odd_files_are_refused() {
    for odd in ["", "[]", "{}", "nul", &"[".repeat(100_000), "{\"format\":\"x\"}", "\u{feff}{}"] {
        assert!(Directory::read(odd.as_bytes()).is_err());
    }
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Directory::read(&bytes);
    }

    #[test]
    fn no_damaged_file_panics(at in 0..JELGAVA.len(), length in 0usize..40, by in ".{0,6}") {
        let end = (at + length).min(JELGAVA.len());
        let mut bytes = JELGAVA.as_bytes().to_vec();
        bytes.splice(at..end, by.bytes());
        let _ = Directory::read(&bytes);
    }

    #[test]
    fn no_question_panics(question in ".{0,60}") {
        let _ = shared_index().search(&question, &[Lang::AR], 10);
    }
}

#[test]
fn every_code_of_a_problem_is_listed() {
    // Names of cells in the rows of hours, of rhythms, of attributes, of pages, of facts and formats are no
    // codes; neither are those of other libraries.
    let no_codes = [
        "about-this-site",
        "aria-hidden",
        "checked-until",
        "cpsv-ap",
        "data-picture",
        "first-steps",
        "holidays-open",
        "home-care",
        "hsds-csv",
        "imprint-page",
        "isopolity-directory-1",
        "legal-notice",
        "line-1-from",
        "month-date",
        "month-weekday",
        "not-an-object",
        "not-json",
        "service-at-place",
        "tabular-data-package",
        "tabular-data-resource",
        "unreadable",
        "utf-8",
        "x-default",
    ];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), directory::PROBLEM_CODES, &no_codes);
}

#[test]
fn pictures_travel_in_the_file_of_a_city_and_their_words_are_checked() {
    let mut d = jelgava();
    let credit = directory::Credit { licence: directory::Licence::CcBy, by: "A. Ozola".into() };
    d.pictures.push(directory::Picture {
        key: Key::parse("town-hall").unwrap(),
        alt: Text::new(Lang::EN, "The town hall with its two towers"),
        caption: None,
        credit,
        file: directory::PictureFile { sizes: vec![(480, 320)], ..Default::default() },
        provenance: directory::Provenance::Example,
    });
    d.picture_files.insert(Key::parse("town-hall").unwrap(), "AAEC".into());
    std::sync::Arc::make_mut(&mut d.services[0]).picture = Some(Key::parse("town-hall").unwrap());
    let again = Directory::read(d.to_json().as_bytes()).unwrap();
    assert_eq!(again, d);
    assert!(again.pictures_shown().contains(&Key::parse("town-hall").unwrap()));

    let picture = d.pictures.last_mut().unwrap();
    picture.alt = Text::new(Lang::EN, "");
    picture.credit.by = " ".into();
    let found: Vec<_> = directory::validate_picture(picture)
        .into_iter()
        .map(|p| format!("{} {}", p.code, p.place))
        .collect();
    assert_eq!(found, ["missing alt", "missing credit/by"]);
    picture.alt = Text::new(Lang::EN, "x".repeat(301));
    picture.credit.licence = directory::Licence::Own;
    let found = directory::validate_picture(picture);
    assert_eq!(found.into_iter().map(|p| p.place).collect::<Vec<_>>(), ["alt/en"]);
    picture.alt = Text::new(Lang::EN, "A hall").with(Lang::LV, " ", locale::State::Draft);
    let found = directory::validate_picture(picture);
    assert_eq!(
        found.into_iter().map(|p| (p.code, p.place)).collect::<Vec<_>>(),
        [("missing", "alt/lv".into())]
    );
}
