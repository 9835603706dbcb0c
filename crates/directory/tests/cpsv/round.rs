//! Any directory is read back as it was written.

use super::{brought, defaults, lang, told, written};
use directory::hours::Zone;
use directory::{
    Access, Address, Contact, Cost, Directory, Eligibility, Family, Gender, Hours, Mail,
    Organisation, Phone, Place, Position, Provenance, Residence, Safety, Service, Web,
};
use locale::{Lang, State, Text};
use measure::Key;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::sync::Arc;

/// Words with what the written forms must guard.
fn words() -> impl Strategy<Value = String> {
    let odd = select(vec!["\"", "\\", "\n", "\"\"\"", "{", "@en", "<a>", "^^", "ā", "ع", "𝄞", "'"]);
    let part = prop_oneof!["[a-z]{1,6}", odd.prop_map(str::to_owned)];
    ("[a-z]", vec(part, 0..6)).prop_map(|(first, parts)| first + &parts.join(" "))
}

fn any_lang() -> impl Strategy<Value = Lang> {
    select(vec!["en", "lv", "ar", "fa-AF", "ku-Arab", "prs", "zh-Hans"]).prop_map(lang)
}

fn state() -> impl Strategy<Value = State> {
    select(vec![State::Draft, State::Reviewed, State::Machine])
}

/// A text, some of its translations older than its source.
fn text() -> impl Strategy<Value = Text> {
    let translations = vec((any_lang(), words(), state()), 0..4);
    (any_lang(), words(), translations, option::weighted(0.3, words())).prop_map(
        |(source, first, translations, revised)| {
            let mut text = Text::new(source, first);
            for (lang, words, state) in translations.into_iter().filter(|(l, ..)| *l != source) {
                text.translate(lang, words, state);
            }
            revised.into_iter().for_each(|words| text.revise(words));
            text
        },
    )
}

fn contact() -> impl Strategy<Value = Contact> {
    let phones = select(vec!["+371 0000 0001", "+358 (0) 9 310-1", "+4612345678"]);
    let mails = select(vec!["a@example.org", "o'x{y}@example.org"]);
    let webs = select(vec![
        "https://example.org/",
        "https://example.org/a/../b?c=[d]#e#f",
        "https://example.org/%zz",
        "https://EXAMPLE.org/ā",
        "https://example.org/\u{200e}x",
    ]);
    prop_oneof![
        phones.prop_map(|p| Contact::Phone(Phone::parse(p).unwrap())),
        mails.prop_map(|m| Contact::Mail(Mail::parse(m).unwrap())),
        webs.prop_map(|w| Contact::Web(Web::parse(w).unwrap())),
    ]
}

/// Ways to reach somebody, each once.
fn contacts() -> impl Strategy<Value = Vec<Contact>> {
    vec(contact(), 1..6).prop_map(|all| {
        let mut each: Vec<Contact> = Vec::new();
        all.into_iter().for_each(|c| {
            if !each.contains(&c) {
                each.push(c)
            }
        });
        each
    })
}

fn provenance() -> impl Strategy<Value = Provenance> {
    select(vec![Provenance::Example, Provenance::Published])
}

fn key(name: &str) -> Key {
    Key::parse(name).unwrap()
}

prop_compose! {
    fn organisation()(name in text(), about in option::of(text()), contacts in contacts(),
        provenance in provenance()) -> Organisation {
        Organisation { key: key("city-office"), name, about, contacts, provenance }
    }
}

prop_compose! {
    fn place()(name in text(), directions in option::of(text()), provenance in provenance(),
        street in option::of("[A-Zā-ž][a-z]{0,5}( [0-9]{1,3})?"), postcode in "(LV-[0-9]{4})?",
        degrees in option::of((-90_000_000_i32..90_000_000, -180_000_000_i32..180_000_000)),
        accessibility in subsequence(vec![Access::StepFree, Access::Lift, Access::HearingLoop], 0..3),
        zone in select(vec!["Europe/Riga", "Atlantic/Canary"])) -> Place {
        let degrees = degrees.map(|(a, b)| (f64::from(a) / 1e6, f64::from(b) / 1e6));
        let position = degrees.and_then(|(a, b)| Position::from_degrees(a, b));
        Place {
            key: key("hall"),
            name,
            position: position.filter(|_| street.is_some()),
            address: Address {
                street: street.unwrap_or_default(),
                postcode,
                town: "Jelgava".to_owned(),
                country: "LV".to_owned(),
            },
            zone: Zone::parse(zone).unwrap(),
            accessibility,
            directions,
            provenance,
        }
    }
}

prop_compose! {
    fn eligibility()(ages in option::of((0_u8..60, 60_u8..121)),
        residence in subsequence(vec![Residence::EuCitizen, Residence::Protection, Residence::Citizen], 0..3),
        gender in subsequence(vec![Gender::Woman, Gender::Other], 0..3),
        family in subsequence(vec![Family::WithChildren, Family::UnaccompaniedMinor], 0..3))
        -> Eligibility {
        let (age_from, age_to) = (ages.map(|a| a.0), ages.map(|a| a.1));
        Eligibility { age_from, age_to, residence, gender, family }
    }
}

fn hours() -> impl Strategy<Value = Hours> {
    let all = [
        "",
        "by appointment",
        "Mo-Fr 09:00-12:00,13:00-17:00; Sa 22:00-02:00; PH closed; by appointment",
        "Mo 09:00-12:00 by appointment; 06-15..08-31 closed; 2026-12-31 09:00-11:00",
        "PH 10:00-12:00",
    ];
    select(all.to_vec()).prop_map(|text| Hours::parse(text).unwrap())
}

fn cost() -> impl Strategy<Value = Cost> {
    prop_oneof![Just(Cost::Free), Just(Cost::Unknown), text().prop_map(Cost::Paid)]
}

prop_compose! {
    fn service()(title in text(), description in text(), documents in option::of(text()),
        how_to_begin in option::of(text()), cost in cost(), contacts in contacts(),
        eligibility in eligibility(), hours in hours(), provenance in provenance(),
        themes in subsequence(vec!["doctor", "not-in-our-list", "language-course"], 0..3),
        languages in subsequence(vec!["en", "prs", "fa-AF", "lv", "ku-Arab"], 0..4),
        safety in subsequence(vec![Safety::WomenOnly, Safety::Anonymous, Safety::Confidential], 0..3),
        places in subsequence(vec!["hall"], 0..2), checked in option::of(1_i16..27)) -> Service {
        Service {
            key: key("advice"),
            organisation: key("city-office"),
            title,
            description,
            themes: themes.into_iter().map(key).collect(),
            eligibility,
            documents,
            cost,
            languages: languages.into_iter().map(lang).collect(),
            places: places.into_iter().map(key).collect(),
            contacts,
            how_to_begin,
            safety,
            checked_until: checked.map(|d| jiff::civil::date(2027, 2, i8::try_from(d).unwrap())),
            hours,
            picture: None,
            provenance,
        }
    }
}

prop_compose! {
    fn directory()(organisation in organisation(), place in place(), service in service())
        -> Directory {
        let mut directory = Directory::new(key("jelgava"));
        directory.organisations.push(organisation);
        directory.places.push(place);
        directory.services.push(Arc::new(service));
        directory
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_directory_is_read_back_as_it_was_written(directory in directory()) {
        prop_assume!(directory.validate().is_empty());
        let (turtle, json) = written(&directory);
        for text in [turtle, json] {
            let incoming = brought(&text, &defaults());
            let incoming = incoming.unwrap_or_else(|p| panic!("{p:#?}\n{text}"));
            prop_assert_eq!(incoming.directory.to_json(), told(&directory).to_json(), "{}", text);
            prop_assert_eq!(&incoming.directory, &told(&directory));
            prop_assert!(incoming.notices.is_empty());
        }
    }
}
