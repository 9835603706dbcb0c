//! What we wrote comes back as it was.

use crate::answers::{answers, read_all};
use crate::support::{jelgava, key, shown};
use directory::exchange::Settled;
use directory::guide::{About, Entry, Kind, Page};
use directory::{Directory, Place, Provenance, prose};
use locale::{Lang, State, Text};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The words of a text by language, as they are read.
fn words(text: &Text) -> BTreeMap<Lang, Vec<prose::Block>> {
    let read = |text: &str| prose::read(&prose::write(&prose::read(text)));
    let all = text.versions().filter(|version| !version.text.trim().is_empty());
    all.map(|version| (version.lang, read(version.text))).collect()
}

/// The same for a text that may be missing.
fn maybe(text: Option<&Text>) -> BTreeMap<Lang, Vec<prose::Block>> {
    text.map(words).unwrap_or_default()
}

fn assert_same_places(ours: &[Place], theirs: &Directory) {
    assert_eq!(ours.len(), theirs.places.len());
    for ours in ours {
        let theirs = theirs.place(&ours.key).unwrap_or_else(|| panic!("{} is lost", ours.key));
        assert_eq!(words(&theirs.name), words(&ours.name));
        assert_eq!((&theirs.address, theirs.position), (&ours.address, ours.position));
        assert_eq!((&theirs.zone, &theirs.accessibility), (&ours.zone, &ours.accessibility));
        assert_eq!(maybe(theirs.directions.as_ref()), maybe(ours.directions.as_ref()));
    }
}

fn assert_same_entry(ours: &Entry, theirs: &Entry) {
    assert_eq!(words(theirs.title()), words(ours.title()), "{}", ours.key());
    match (ours, theirs) {
        (Entry::Page(ours), Entry::Page(theirs)) => {
            assert_eq!((&theirs.parent, theirs.order), (&ours.parent, ours.order));
            assert_eq!(words(&theirs.body), words(&ours.body));
        }
        (Entry::Event(ours), Entry::Event(theirs)) => {
            assert_eq!(
                (&theirs.when, &theirs.place, &theirs.online),
                (&ours.when, &ours.place, &ours.online)
            );
            assert_eq!(maybe(theirs.body.as_ref()), maybe(ours.body.as_ref()));
        }
        (Entry::News(ours), Entry::News(theirs)) => {
            assert_eq!(theirs.from, ours.from);
            assert_eq!(words(&theirs.body), words(&ours.body));
        }
        _ => panic!("{} has become another kind", ours.key()),
    }
}

#[test]
fn what_we_wrote_comes_back_as_it_was() {
    let d = jelgava();
    let back = read_all(&shown(&d, answers)).unwrap();
    assert_same_places(&d.places, &back.directory);
    let told = [Kind::Page, Kind::Event, Kind::News];
    let ours: Vec<_> = d.guide.iter().filter(|entry| told.contains(&entry.kind())).collect();
    assert_eq!(back.directory.guide.len(), ours.len(), "{:?}", back.directory.guide);
    for entry in ours {
        let theirs = back.directory.entry(entry.kind(), entry.key()).unwrap();
        assert_same_entry(entry, theirs);
    }
    assert!(back.directory.services.is_empty());
    assert!(back.carries.entry.contains(&"when") && back.carries.place.contains(&"accessibility"));
    // Read once more, it is known again.
    let Settled { directory, keys } = back.clone().settled(&BTreeMap::new(), &[].into());
    assert_eq!(directory, back.directory);
    assert_eq!(back.settled(&keys, &[].into()).directory, directory);
}

/// Prose in the plain marks of ours.
fn said() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Zā-ž&<>*_.!-]{1,6}( [a-zA-Zā-ž&<>*_.!-]{1,6}){0,6}",
        Just(
            "Come **in** & [call](tel:112).\n\n![](house-by-the-bridge)\n\n## Bring\n\n- a\n- b"
                .to_owned()
        ),
        Just("A\n\n<div class=\"isopolity-more\">no</div>".to_owned()),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let lang = |tag| Lang::parse(tag).unwrap();
    let said = || said().prop_filter("a rule says nothing", |said| !prose::read(said).is_empty());
    (said(), prop::option::of(said()), prop::option::of(said())).prop_map(move |(own, lv, ar)| {
        let mut text = Text::new(lang("en"), own);
        lv.into_iter().for_each(|said| text.translate(lang("lv"), said, State::Reviewed));
        ar.into_iter().for_each(|said| text.translate(lang("ar"), said, State::Draft));
        text
    })
}

fn title() -> impl Strategy<Value = Text> {
    let lang = |tag| Lang::parse(tag).unwrap();
    let word = "[a-zA-Zā-ž'&<-]{1,5}( [a-zā-ž\"]{1,5}){0,3}";
    (word, prop::option::of(word), prop::option::of(word)).prop_map(move |(own, lv, ar)| {
        let mut text = Text::new(lang("en"), own);
        lv.into_iter().for_each(|said| text.translate(lang("lv"), said, State::Reviewed));
        ar.into_iter().for_each(|said| text.translate(lang("ar"), said, State::Draft));
        text
    })
}

/// Pages in any tree, of any languages.
fn pages() -> impl Strategy<Value = Vec<Page>> {
    let one = (title(), text(), 0..4_u16, any::<prop::sample::Index>());
    prop::collection::vec(one, 1..7).prop_map(|all| {
        let names = ["news", "a", "b-c", "page", "search", "x", "events"];
        let page = |(at, (title, body, order, parent)): (
            usize,
            (Text, Text, u16, prop::sample::Index),
        )| Page {
            key: key(names[at]),
            parent: (at > 0).then(|| key(names[parent.index(at)])).filter(|_| order > 0),
            order,
            title,
            body,
            themes: vec![key("language-course")],
            desks: vec![],
            about: About::Everyday,
            checked_until: None,
            mirrors: None,
            picture: None,
            provenance: Provenance::Published,
        };
        all.into_iter().enumerate().map(page).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn any_pages_come_back_as_they_were(pages in pages()) {
        let mut d = Directory::new(key("jelgava"));
        d.guide.extend(pages.iter().cloned().map(Entry::Page));
        prop_assume!(d.validate().is_empty());
        let back = read_all(&shown(&d, answers));
        let back = back.unwrap_or_else(|problems| panic!("{problems:?}"));
        let told: Vec<_> = back.directory.guide.iter().filter(|e| e.kind() == Kind::Page).collect();
        prop_assert_eq!(told.len(), pages.len());
        for page in &pages {
            let theirs = back.directory.entry(Kind::Page, &page.key).unwrap();
            assert_same_entry(&Entry::Page(page.clone()), theirs);
        }
    }
}
