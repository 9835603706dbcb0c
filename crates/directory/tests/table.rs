//! Tables of services: read however they were saved, applied over what is there, written and read
//! back the same; hostile files.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use directory::guide::{Entry, Every, Kind, Span};
use directory::hours::Zone;
use directory::table::{
    Codes, Field, Mapping, Names, Rows, Settings, Sheet, Target, Wishes, apply, to_csv, to_xlsx,
};
use directory::{
    Address, Contact, Cost, Directory, Eligibility, Family, Gender, Hours, Mail, Organisation,
    Phone, Place, Position, Provenance, Residence, Safety, Service, Texts, Web,
};
use locale::{Lang, State, Text};
use measure::{Key, Problems};
use proptest::prelude::*;
use std::sync::Arc;

const JELGAVA: &str = include_str!("../../../examples/directory/jelgava.json");

fn jelgava() -> Directory {
    Directory::read(JELGAVA.as_bytes()).unwrap()
}

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).unwrap()
}

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

fn riga() -> &'static Zone {
    static ZONE: std::sync::LazyLock<Zone> =
        std::sync::LazyLock::new(|| Zone::parse("Europe/Riga").unwrap());
    &ZONE
}

/// Names as a Latvian table has them.
struct Latvian;

impl Names for Latvian {
    fn language(&self, name: &str) -> Option<Lang> {
        let known = [
            ("latviešu", "lv"),
            ("krievu", "ru"),
            ("angļu", "en"),
            ("English", "en"),
            ("anglu", "en"),
        ];
        known.iter().find(|(own, _)| *own == name).map(|(_, tag)| lang(tag))
    }

    fn value(&self, field: Field, name: &str) -> Option<String> {
        (field == Field::Gender && name == "sievietes").then(|| "woman".to_owned())
    }
}

fn settings(names: &dyn Names) -> Settings<'_> {
    Settings {
        rows: Rows::Services,
        lang: Lang::LV,
        translations: State::Draft,
        provenance: Provenance::Published,
        zone: riga(),
        town: "Jelgava",
        country: "LV",
        organisation: "",
        names,
    }
}

fn sheet(bytes: &[u8]) -> Sheet {
    Sheet::read(bytes, &Wishes::default()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn apply_to(text: &str, before: &Directory) -> Result<Directory, Problems> {
    let sheet = sheet(text.as_bytes());
    apply(&sheet, &Mapping::guess(&sheet.head, &Latvian), &settings(&Latvian), before)
}

/// The records of one directory over those of another, as a city keeps them.
fn merged(before: &Directory, new: Directory) -> Directory {
    fn over<T: Clone>(old: &[T], new: Vec<T>, key: fn(&T) -> &Key) -> Vec<T> {
        let stays = |o: &&T| new.iter().all(|n| key(n) != key(o));
        let mut all: Vec<T> =
            old.iter().filter(stays).cloned().chain(new.iter().cloned()).collect();
        all.sort_by(|a, b| key(a).cmp(key(b)));
        all
    }
    Directory {
        organisations: over(&before.organisations, new.organisations, |o| &o.key),
        places: over(&before.places, new.places, |p| &p.key),
        services: over(&before.services, new.services, |s| &s.key),
        ..before.clone()
    }
}

const TABLE: &str = "\
Nosaukums;Apraksts;Nosaukums (en);Iestāde;Vieta;Adrese;Tālrunis;E-pasts;Mājaslapa;Darba laiks;Valodas;Kategorija;Cena;Tikai sievietēm;Derīgs līdz;Piezīmes
Latviešu valodas kurss;Divreiz nedēļā;Latvian course;Jelgavas biedrība;Centrs;Lielā iela 1;63005522;info@example.org;www.example.org;P., T. 18–20;latviešu, krievu;Valodas kursi;bezmaksas;;31.12.2027;iekšēji
Sieviešu klubs;Tikšanās;;Jelgavas Biedrība;Centrs;;+371 63005523;;;;latviešu;;2 eiro;jā;;
Juridiskā palīdzība;Konsultācijas;Legal advice;Palīdzības birojs;;;63005524 / ext;;;Mo 9-25;klingonu;nezināms;;varbūt;drīz;
";

#[test]
fn a_towns_table_becomes_services_once_its_mistakes_are_mended() {
    let problems = apply_to(TABLE, &Directory::new(key("jelgava"))).unwrap_err();
    let found: Vec<_> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    for expected in [
        "rows/4/Tālrunis not-a-phone",
        "rows/4/Darba laiks hours-not-a-time",
        "rows/4/Valodas not-a-language",
        "rows/4/Kategorija unknown-theme",
        "rows/4/Tikai sievietēm neither-yes-nor-no",
        "rows/4/Derīgs līdz not-a-date",
    ] {
        assert!(found.contains(&expected.to_owned()), "{expected} is not in {found:#?}");
    }
    assert_eq!(found.len(), 6, "{found:#?}");
    let good: String = TABLE.lines().take(3).map(|l| format!("{l}\n")).collect();
    let d = apply_to(&good, &Directory::new(key("jelgava"))).unwrap();
    assert!(d.validate().is_empty(), "{:?}", d.validate());
    assert_eq!((d.organisations.len(), d.places.len(), d.services.len()), (1, 1, 2));
    let course = &d.services[0];
    assert_eq!(course.key.as_str(), "latviesu-valodas-kurss");
    assert_eq!(course.title.version(Lang::EN).unwrap().text, "Latvian course");
    assert_eq!(course.title.source(), Lang::LV);
    assert_eq!(course.languages, [Lang::LV, lang("ru")]);
    // In the words of the town, and kept as hours are written.
    assert_eq!(course.hours.to_string(), "Mo,We 18:00-20:00");
    assert_eq!(course.themes, [key("language-course")]);
    assert_eq!(course.cost, Cost::Free);
    assert_eq!(course.contacts[0], Contact::Phone(Phone::parse("+371 63005522").unwrap()));
    assert_eq!(course.contacts[2], Contact::Web(Web::parse("https://www.example.org").unwrap()));
    assert_eq!(course.checked_until.unwrap().to_string(), "2027-12-31");
    assert_eq!(d.places[0].address.street, "Lielā iela 1");
    assert_eq!(d.places[0].address.town, "Jelgava");
    assert_eq!(d.services[1].safety, [Safety::WomenOnly]);
    assert_eq!(d.services[1].cost, Cost::Paid(Text::new(Lang::LV, "2 eiro")));
}

#[test]
fn what_has_no_column_stays_as_it_was() {
    let before = jelgava();
    let table = "Key,Phone\nlegal-advice,+371 63000009\n";
    let d = apply_to(table, &before).unwrap();
    let (old, new) = (before.service(&key("legal-advice")).unwrap(), &d.services[0]);
    let phones = |s: &Service| s.contacts.iter().filter(|c| matches!(c, Contact::Phone(_))).count();
    assert_eq!(phones(new), 1);
    assert_eq!(Service { contacts: old.contacts.clone(), ..Service::clone(new) }, *old);
    assert!(d.organisations.is_empty() && d.places.is_empty());
}

#[test]
fn a_column_that_new_services_need_is_asked_for_once() {
    let problems =
        apply_to("Name,Phone\nA,+371 63000009\nB,+371 63000009\n", &jelgava()).unwrap_err();
    let found: Vec<_> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    assert_eq!(
        found,
        ["columns/description column-missing", "columns/organisation column-missing"]
    );
}

#[test]
fn rows_that_contradict_each_other_are_named() {
    let table = "Name,Description,Organisation,Organisation phone,Phone\n\
        A,x,Help,+371 63000001,+371 63000009\nB,x,help,+371 63000002,+371 63000009\n\
        A,y,Help,,+371 63000009\nA,z,Help,,+371 63000009\n";
    let problems = apply_to(table, &Directory::new(key("jelgava"))).unwrap_err();
    let found: Vec<_> = problems.as_slice().iter().map(ToString::to_string).collect();
    assert!(found[0].starts_with("rows/3/Organisation phone: rows-disagree at=2"), "{found:?}");
    assert_eq!(found[1], "rows/4/Name: row-twice at=2 key=a");
    assert_eq!(found[2], "rows/5/Name: row-twice at=2 key=a");
}

#[test]
fn services_of_one_name_are_told_apart_by_who_gives_them_and_where() {
    let table = "Name,Description,Organisation,Place,Street\n\
        Course,x,One,House,A 1\nCourse,y,Two,House,A 1\nCourse,z,One,Hall,B 2\n";
    let empty = Directory::new(key("jelgava"));
    let first = apply_to(table, &empty).unwrap();
    let keys: Vec<_> = first.services.iter().map(|s| s.key.as_str()).collect();
    assert_eq!(keys, ["course", "course-two", "course-one"]);
    // The same rows in another order find the same records.
    let turned = "Name,Description,Organisation,Place,Street\n\
        Course,z,One,Hall,B 2\nCourse,y,Two,House,A 1\nCourse,x,One,House,A 1\n";
    let again = apply_to(turned, &first).unwrap();
    assert_eq!(merged(&first, again), merged(&first, first.clone()));
}

#[test]
fn names_in_greek_and_arabic_have_keys_that_stay() {
    let table = "Name,Description,Organisation,Phone\nΜαθήματα,x,Δήμος,+30 2101234567\nدورة,x,البلدية,+30 2101234567\n";
    let first = apply_to(table, &Directory::new(key("jelgava"))).unwrap();
    assert!(first.services[0].key.as_str().starts_with("service-"));
    assert_eq!(apply_to(table, &first).unwrap(), first);
}

#[test]
fn a_directory_goes_out_as_a_table_and_changes_nothing_when_it_comes_back() {
    let d = jelgava();
    for bytes in [to_csv(&d, Rows::Services), to_xlsx(&d).unwrap()] {
        let sheet = sheet(&bytes);
        assert!(Mapping::is_own(&sheet.head), "{:?}", sheet.head);
        let mapping = Mapping::guess(&sheet.head, &Codes);
        let same = apply(&sheet, &mapping, &settings(&Codes), &d).unwrap();
        assert_eq!(same.services, d.services);
        assert_eq!(merged(&d, same), merged(&d, d.clone()));
        // In another installation it makes the same, machine translations marked as such; a table
        // carries no pictures.
        let empty = Directory::new(d.city.clone());
        let new = apply(&sheet, &mapping, &settings(&Codes), &empty).unwrap();
        for (new, old) in new.services.iter().zip(&d.services) {
            assert_eq!(**new, Service { picture: None, ..Service::clone(old) });
        }
        for place in new.places {
            assert_eq!(Some(&place), d.place(&place.key));
        }
    }
}

#[test]
fn the_same_directory_gives_the_same_bytes() {
    assert!(to_xlsx(&jelgava()).unwrap() == to_xlsx(&jelgava()).unwrap());
}

#[test]
fn what_was_said_about_headings_is_remembered_by_them() {
    let head: Vec<String> = ["Nosaukums", "Piezīmes"].map(str::to_owned).to_vec();
    let mapping = Mapping::new(vec![Some(Target::within(Field::Title, Lang::LV)), None]);
    let kept = mapping.to_remember(&head);
    let turned: Vec<String> = ["Piezīmes", "Nosaukums"].map(str::to_owned).to_vec();
    let again = Mapping::remembered(&turned, &kept).unwrap();
    assert_eq!((again.target(0), again.target(1)), (None, mapping.target(0)));
    assert_eq!(Mapping::remembered(&["Other".to_owned()], &kept), None);
}

#[test]
fn formulas_are_words_and_are_never_worked_out() {
    let mut d = jelgava();
    Arc::make_mut(&mut d.services[0]).title = Text::new(Lang::EN, "=cmd|' /C calc'!A0");
    let text = String::from_utf8(to_csv(&d, Rows::Services)).unwrap();
    assert!(text.contains("'=cmd|"), "{text}");
    assert!(text.contains("'+371"), "{text}");
    for cell in sheet(text.as_bytes()).rows.iter().flat_map(|r| &r.cells) {
        assert!(!cell.starts_with('\''), "{cell}");
    }
}

fn texts() -> impl Strategy<Value = String> {
    "(['=+@-]{0,3}|'=)[a-zāž\"',;| ]{0,12}(\n[a-z=]{1,5})?[a-zžش]"
}

fn text_in_languages() -> impl Strategy<Value = Text> {
    let tags = prop::sample::subsequence(vec!["en", "lv", "ar", "uk"], 1..=4);
    let states = prop::sample::select(vec![State::Draft, State::Reviewed, State::Machine]);
    (tags, prop::collection::vec(texts(), 4), states).prop_map(|(tags, words, state)| {
        let mut all = tags.iter().map(|tag| lang(tag)).zip(words);
        let (source, first) = all.next().unwrap();
        all.fold(Text::new(source, first), |text, (l, words)| text.with(l, words, state))
    })
}

prop_compose! {
    fn services()(
        title in text_in_languages(), description in text_in_languages(),
        documents in prop::option::of(text_in_languages()),
        cost in prop_oneof![Just(Cost::Free), Just(Cost::Unknown), text_in_languages().prop_map(Cost::Paid)],
        by in 0usize..3, at in prop::collection::vec(0usize..3, 0..3),
        age in prop::option::of(0u8..60),
        safety in prop::sample::subsequence(vec![Safety::WomenOnly, Safety::Anonymous, Safety::Confidential], 0..=3),
        themes in prop::sample::subsequence(vec!["lawyer", "doctor", "language-course"], 0..=3),
        spoken in prop::sample::subsequence(vec!["lv", "ckb", "fa-AF"], 0..=3),
        hours in prop::sample::select(vec!["", "Mo-Fr 09:00-17:00; PH closed", "by appointment"]),
    ) -> Service {
        let mut at: Vec<Key> = at.iter().map(|n| key(&format!("place-{n}"))).collect();
        at.sort();
        at.dedup();
        Service {
            key: key("later"), organisation: key(&format!("org-{by}")), title, description, documents, cost,
            themes: themes.into_iter().map(key).collect(),
            eligibility: Eligibility { age_from: age, age_to: age, residence: vec![Residence::Protection], gender: vec![Gender::Woman], family: vec![Family::Alone] },
            languages: spoken.into_iter().map(lang).collect(), places: at,
            contacts: vec![Contact::Mail(Mail::parse("a+b@example.org").unwrap()), Contact::Phone(Phone::parse("+371 63000000").unwrap())],
            how_to_begin: None, safety, checked_until: "2027-01-31".parse().ok(), hours: Hours::parse(hours).unwrap(), picture: None,
            provenance: Provenance::Example,
        }
    }
}

prop_compose! {
    fn directories()(
        all in prop::collection::vec(services(), 1..6),
        names in prop::collection::vec(text_in_languages(), 6),
        north in -90.0f64..90.0,
    ) -> Directory {
        let mut d = Directory::new(key("jelgava"));
        for (n, name) in names.iter().take(3).enumerate() {
            d.organisations.push(Organisation { key: key(&format!("org-{n}")), name: name.clone(), about: None, contacts: vec![], provenance: Provenance::Example });
        }
        for (n, name) in names.iter().skip(3).enumerate() {
            d.places.push(Place {
                key: key(&format!("place-{n}")), name: name.clone(), position: Position::from_degrees(north, 24.1),
                address: Address { street: format!("-{n} iela"), postcode: "01234".to_owned(), town: "Rīga".to_owned(), country: "LV".to_owned() },
                zone: riga().clone(), accessibility: vec![], directions: None, provenance: Provenance::Example,
            });
        }
        d.services = all.into_iter().enumerate().map(|(n, s)| Service { key: key(&format!("s-{n}")), ..s }.into()).collect();
        d
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_directory_comes_back_the_same(d in directories()) {
        for bytes in [to_csv(&d, Rows::Services), to_xlsx(&d).unwrap()] {
            let sheet = sheet(&bytes);
            let mapping = Mapping::guess(&sheet.head, &Codes);
            let same = apply(&sheet, &mapping, &settings(&Codes), &d);
            let same = same.unwrap_or_else(|p| panic!("{p:?}"));
            prop_assert_eq!(&same.services, &d.services);
            prop_assert_eq!(merged(&d, same), merged(&d, d.clone()));
        }
    }

    #[test]
    fn loading_a_table_twice_changes_nothing(rows in prop::collection::vec(("[abA ]{1,3}x", "[ab]", "[abž]{0,2}", "[cd]{0,2}", "[ab]{0,1}"), 1..12)) {
        let mut text = "Name,Description,Organisation,Place,Street,Phone\n".to_owned();
        for (name, by, place, street, more) in &rows {
            text += &format!("{name},d{more},{by},{place},{street},+371 63000000\n");
        }
        let empty = Directory::new(key("jelgava"));
        if let Ok(first) = apply_to(&text, &empty) {
            let again = apply_to(&text, &merged(&empty, first.clone()));
            prop_assert_eq!(again.map(|d| merged(&empty, d)), Ok(merged(&empty, first)));
        }
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Sheet::read(&bytes, &Wishes::default());
    }

    #[test]
    fn no_damaged_workbook_panics(at in 0usize..4_000, by in prop::collection::vec(any::<u8>(), 1..8)) {
        static GOOD: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| to_xlsx(&jelgava()).unwrap());
        let mut bytes = GOOD.clone();
        let at = at * bytes.len() / 4_000;
        let end = (at + by.len()).min(bytes.len());
        bytes.splice(at..end, by);
        if let Ok(sheet) = Sheet::read(&bytes, &Wishes::default()) {
            let mapping = Mapping::guess(&sheet.head, &Codes);
            let _ = apply(&sheet, &mapping, &settings(&Codes), &jelgava());
        }
    }
}

/// An entry as a table can tell of it: without pictures and what it follows.
fn told(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Page(page) => (page.picture, page.mirrors) = (None, None),
        Entry::Event(event) => event.picture = None,
        Entry::News(news) => news.picture = None,
        _ => {}
    }
    entry
}

#[test]
fn entries_of_every_kind_go_out_as_a_table_and_come_back_the_same() {
    let d = jelgava();
    let workbook = to_xlsx(&d).unwrap();
    for kind in Kind::ALL {
        let rows = Rows::Entries(kind);
        let own: Vec<_> = d.guide.iter().filter(|e| e.kind() == kind).cloned().collect();
        assert!(!own.is_empty(), "{kind:?}");
        let wishes = Wishes { sheet: rows.sheet().to_owned(), ..Wishes::default() };
        let of_book = Sheet::read(&workbook, &wishes).unwrap();
        for sheet in [sheet(&to_csv(&d, rows)), of_book] {
            let mapping = Mapping::guess(&sheet.head, &Codes);
            assert!(Mapping::is_own(&sheet.head), "{:?}", sheet.head);
            // The columns of desks are those of services: there, only the sheet's name tells.
            if kind != Kind::Desk || !sheet.name.is_empty() {
                assert_eq!(Rows::guess(&sheet.name, &mapping), rows);
            }
            let settings = Settings { rows, ..settings(&Codes) };
            let same = apply(&sheet, &mapping, &settings, &d).unwrap();
            assert_eq!(same.guide, own);
            assert!(same.services.is_empty());
            let rest: Vec<_> = d.guide.iter().filter(|e| e.kind() != kind).cloned().collect();
            let empty = Directory { guide: rest, ..Directory::new(d.city.clone()) };
            let new = apply(&sheet, &mapping, &settings, &empty).unwrap();
            // A row says once in which language it was written, for all its texts.
            let is_of_one = |entry: &&Entry| {
                let texts = entry.texts();
                texts.iter().all(|(_, text)| text.source() == entry.title().source())
            };
            let new: Vec<_> =
                new.guide.iter().zip(&own).filter(|(_, old)| is_of_one(old)).collect();
            assert!(!new.is_empty(), "{kind:?}");
            new.into_iter().for_each(|(new, old)| assert_eq!(*new, told(old)));
        }
    }
}

#[test]
fn a_towns_list_of_events_becomes_events() {
    let table = "Nosaukums;Apraksts;Sākums;Beigas;Repeats;Iestāde;Vieta;Cena;Valodas\n\
        Valodu kafejnīca;Runājam latviski.;01.12.2026 18:00;20:00;weekly;Tilts;Nams;bezmaksas;latviešu\n\
        Atvērto durvju diena;;24.03.2027;;;Tilts;;;\n\
        Atvērto durvju diena;;25.09.2027;;;Tilts;;;\n";
    let sheet = sheet(table.as_bytes());
    let mapping = Mapping::guess(&sheet.head, &Latvian);
    let rows = Rows::guess(&sheet.name, &mapping);
    assert_eq!(rows, Rows::Entries(Kind::Event));
    let settings = Settings { rows, ..settings(&Latvian) };
    let first = apply(&sheet, &mapping, &settings, &Directory::new(key("jelgava"))).unwrap();
    let keys: Vec<_> = first.guide.iter().map(|e| e.key().as_str()).collect();
    assert_eq!(
        keys,
        ["valodu-kafejnica", "atverto-durvju-diena", "atverto-durvju-diena-25-09-2027"]
    );
    let Entry::Event(cafe) = &first.guide[0] else { panic!("{:?}", first.guide[0]) };
    assert_eq!(cafe.when.first, Span::parse("2026-12-01T18:00", "2026-12-01T20:00").unwrap());
    assert_eq!(cafe.when.repeat.as_ref().unwrap().every, Every::Week([1].into()));
    assert_eq!(
        (cafe.organisation.clone(), cafe.place.clone()),
        (Some(key("tilts")), Some(key("nams")))
    );
    // The same table again makes nothing new, and one that moved is the same event.
    assert_eq!(apply(&sheet, &mapping, &settings, &first).unwrap().guide, first.guide);
    let moved = sheet_of(&table.replace("24.03.2027", "26.03.2027"));
    let again = apply(&moved, &mapping, &settings, &first).unwrap();
    assert_eq!(again.guide[0], first.guide[0]);
    // What is wrong is told by row and column.
    let wrong = sheet_of(
        &table.replace("01.12.2026 18:00", "drīz").replace("24.03.2027", "").replace("weekly", "x"),
    );
    let found = apply(&wrong, &mapping, &settings, &first).unwrap_err();
    let found: Vec<_> =
        found.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    assert_eq!(found, ["rows/2/Sākums not-a-date", "rows/3/Sākums missing"]);
    let circle = "Key,Title,Description,Stands under\na,A,a,B\nb,B,b,A\n";
    let sheet = sheet_of(circle);
    let mapping = Mapping::guess(&sheet.head, &Codes);
    let settings = Settings { rows: Rows::Entries(Kind::Page), ..settings };
    let found = apply(&sheet, &mapping, &settings, &first).unwrap_err();
    assert!(found.as_slice().iter().any(|p| p.code == "page-under-itself"), "{found:?}");
}

fn sheet_of(text: &str) -> Sheet {
    sheet(text.as_bytes())
}
