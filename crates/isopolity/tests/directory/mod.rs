//! `/cities/{city}/directory`: what officers write for newcomers.

mod coverage;
mod guide;
mod hours;
mod links;
mod pictures;
mod source;
mod table;

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::store::job;
use isopolity::thread::Visibility;
use isopolity::{directory, people};
use locale::Lang;

use crate::support::{Reader, Town, key, town_with};

const SERVICES: &[Step] = &[Step::Networks, Step::Directory];
const BASE: &str = "/cities/riga/directory";

const ORGANISATION: &[(&str, &str)] = &[
    ("lang", "en"),
    ("name", "Riga Help"),
    ("about", "Helps."),
    ("phone", "+371 1111 1111, +371 2222 2222"),
    ("provenance", "example"),
];
const PLACE: &[(&str, &str)] = &[
    ("lang", "en"),
    ("name", "House"),
    ("street", "Brīvības iela 1"),
    ("postcode", "LV-1010"),
    ("town", "Rīga"),
    ("country", "lv"),
    ("latitude", "56.95"),
    ("longitude", "24.1"),
    ("time_zone", "Europe/Riga"),
    ("accessibility", "step-free"),
    ("provenance", "example"),
];
const SERVICE: &[(&str, &str)] = &[
    ("lang", "en"),
    ("service_title", "Advice"),
    ("service_text", "We help with letters."),
    ("organisation", "riga-help"),
    ("places", "house"),
    ("hours", "Mo-Fr 9:00-17:00"),
    ("service_themes", "lawyer"),
    ("service_themes", "first-steps"),
    ("spoken", "lv, en"),
    ("cost", "free"),
    ("checked_until", "2027-01-31"),
    ("provenance", "example"),
];

fn with<'f>(
    fields: &[(&'f str, &'f str)],
    changes: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let kept = fields.iter().filter(|(n, _)| !changes.iter().any(|(c, _)| c == n));
    kept.chain(changes).copied().collect()
}

/// An officer of Riga with an organisation, a place and a published service.
async fn written(town: &Town) -> Reader<'_> {
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/organisations/new/publish"), ORGANISATION).await.is(303);
    officer.post(&format!("{BASE}/places/new/publish"), PLACE).await.is(303);
    officer.post(&format!("{BASE}/services/new/publish"), SERVICE).await.is(303);
    officer
}

#[tokio::test]
async fn a_place_that_is_dangerous_to_name_stands_without_street_and_map() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let edit = format!("{BASE}/places/house/publish");
    let silent = with(PLACE, &[("street", ""), ("postcode", ""), ("version", "1")]);
    officer.post(&edit, &silent).await.is(422).says("must not stand on a map");
    let silent = with(&silent, &[("latitude", ""), ("longitude", "")]);
    officer.post(&edit, &silent).await.is(303);
    let page = town.reader().get("/welcome/riga/en/services/advice").await;
    page.is(200).says("The address is told on the phone");
    assert!(!page.text.contains("openstreetmap"), "{}", page.text);
    assert!(!page.text.contains("Brīvības"), "{}", page.text);
    town.end().await;
}

#[tokio::test]
async fn an_officer_writes_and_newcomers_read_at_once() {
    let town = town_with(&[Step::Networks]).await;
    town.reader().get("/welcome/riga/en").await.is(404);
    let mut officer = written(&town).await;
    town.reader().get("/welcome/riga/en").await.is(200).says("Advice").says("Open until 17:00");
    officer
        .get(BASE)
        .await
        .is(200)
        .says("Advice")
        .says("published")
        .says("Riga Help")
        .says("House")
        .says("valid until 31 January 2027");
    let cities = directory::cities_with_services(&town.app);
    assert_eq!(cities.into_iter().map(|(key, _)| key).collect::<Vec<_>>(), [key("riga")]);
    let names = directory::service_names(&town.app, &key("riga")).await.unwrap();
    assert_eq!(names.len(), 1);
    let described = directory::describe(&town.app, Lang::EN, "riga.advice").await.unwrap().unwrap();
    assert_eq!((described.visibility, described.example), (Visibility::Public, true));
    assert_eq!(described.href, "/welcome/riga/en/services/advice");
    assert!(directory::describe(&town.app, Lang::EN, "riga.nothing").await.unwrap().is_none());
    assert!(directory::describe(&town.app, Lang::EN, "no key").await.unwrap().is_none());
    town.end().await;
}

#[tokio::test]
async fn a_change_on_one_node_reaches_newcomers_on_every_other() {
    let town = town_with(&[Step::Networks]).await;
    let neighbour = town.neighbour().await;
    let mut officer = written(&town).await;
    assert!(directory::cities_with_services(&neighbour).is_empty(), "nobody has told it yet");
    assert_eq!(isopolity::memory::refresh(&neighbour).await.unwrap(), 1);
    let shown = directory::cities_with_services(&neighbour);
    assert_eq!(shown.iter().map(|(city, _)| city).collect::<Vec<_>>(), [&key("riga")]);
    assert_eq!(isopolity::memory::refresh(&neighbour).await.unwrap(), 0, "it is fresh");
    let version = officer.get(&format!("{BASE}/services/advice")).await.value("version");
    let sent =
        officer.post(&format!("{BASE}/services/advice/withdraw"), &[("version", &version)]).await;
    assert_eq!(sent.location(), "/cities/riga/directory?done=withdrawn");
    isopolity::memory::refresh(&neighbour).await.unwrap();
    assert!(directory::cities_with_services(&neighbour).is_empty());
    town.end().await;
}

#[tokio::test]
async fn newcomers_read_a_citys_new_name() {
    let town = town_with(&[Step::Networks]).await;
    written(&town).await;
    isopolity::memory::refresh(&town.app).await.unwrap();
    let before = isopolity::network::city(&town.app, &key("riga")).await.unwrap().unwrap();
    let name = locale::Text::new(locale::Lang::EN, "Riga on the Sea");
    let after = isopolity::network::City { name, ..before.clone() };
    let author = isopolity::store::change::Author::program();
    let mut change = town.app.change(author).await.unwrap();
    assert!(isopolity::network::store::change_city(&mut change, &before, &after).await.unwrap());
    change.commit().await.unwrap();
    isopolity::memory::refresh(&town.app).await.unwrap();
    town.reader().get("/welcome/riga/en").await.is(200).says("Riga on the Sea");
    town.end().await;
}

#[tokio::test]
async fn a_directory_that_is_refused_makes_nothing_old() {
    let town = town_with(&[Step::Networks]).await;
    let neighbour = town.neighbour().await;
    let mut officer = town.officer("riga").await;
    officer.post(&format!("{BASE}/organisations/new"), ORGANISATION).await.is(303);
    officer.post(&format!("{BASE}/organisations/new"), ORGANISATION).await.is(422);
    assert_eq!(isopolity::memory::refresh(&neighbour).await.unwrap(), 1);
    officer.post(&format!("{BASE}/organisations/new"), ORGANISATION).await.is(422);
    assert_eq!(isopolity::memory::refresh(&neighbour).await.unwrap(), 0);
    town.end().await;
}

#[tokio::test]
async fn drafts_and_withdrawn_services_are_not_for_newcomers() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let draft = with(SERVICE, &[("service_title", "Secret plan")]);
    officer.post(&format!("{BASE}/services/new"), &draft).await.is(303);
    town.reader().get("/welcome/riga/en/services").await.says("1 service.");
    town.reader().get("/welcome/riga/en/services/secret-plan").await.is(404);
    let described =
        directory::describe(&town.app, Lang::EN, "riga.secret-plan").await.unwrap().unwrap();
    assert_eq!(described.visibility, Visibility::Drafts);
    town.reader().get(BASE).await.is(401);
    town.signed_in(Role::Board, Scope::City(key("riga")))
        .await
        .get(BASE)
        .await
        .is(200)
        .says("Secret plan")
        .says("draft");
    let version = officer.get(&format!("{BASE}/services/advice")).await.value("version");
    officer.post(&format!("{BASE}/services/advice/withdraw"), &[("version", "99")]).await.is(303);
    town.reader().get("/welcome/riga/en/services/advice").await.is(200);
    let sent =
        officer.post(&format!("{BASE}/services/advice/withdraw"), &[("version", &version)]).await;
    assert_eq!(sent.location(), "/cities/riga/directory?done=withdrawn");
    town.reader().get("/welcome/riga/en/services/advice").await.is(404);
    officer.get(BASE).await.says("withdrawn");
    // What a service still needs cannot go.
    let sent = officer.post(&format!("{BASE}/places/house/remove"), &[("version", "1")]).await;
    assert_eq!(sent.location(), "/cities/riga/directory?done=still-needed");
    let form = officer.get(&format!("{BASE}/places/house")).await;
    form.says("Services that name it").says("Advice");
    assert!(!form.text.contains("/places/house/remove"), "{}", form.text);
    town.end().await;
}

#[tokio::test]
async fn absurd_hours_are_refused_with_their_place_and_everything_typed_is_kept() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let typed = with(
        SERVICE,
        &[
            ("service_title", ""),
            ("hours", "Mo-Fr 9:00-17:00; Xy 25:00-26:00"),
            ("phone", "112, abc"),
            ("age_from", "90"),
            ("age_to", "many"),
            ("spoken", "klingon"),
            ("organisation", "nobody"),
            ("checked_until", "soon"),
        ],
    );
    let seen = officer.post(&format!("{BASE}/services/new"), &typed).await;
    seen.is(422)
        .says("Character 19: “xy” is not understood")
        .says("“25:00-26:00” is no time of day");
    seen.says("“abc” is no telephone number")
        .says("“112” is no telephone number")
        .says("“many” is not a whole number");
    seen.says("“klingon” is not a language that is known here")
        .says("Please choose one.")
        .says("“soon” is not a date")
        .says("Please fill this in.");
    assert_eq!(seen.value("hours"), "Mo-Fr 9:00-17:00; Xy 25:00-26:00");
    assert_eq!(seen.value("service_text"), "We help with letters.");
    let overlap = with(SERVICE, &[("hours", "Mo 9:00-12:00; Mo 11:00-13:00")]);
    officer
        .post(&format!("{BASE}/services/new"), &overlap)
        .await
        .is(422)
        .says("Character 16: “Mo 11:00-13:00” overlaps other hours");
    let ages = with(
        SERVICE,
        &[("age_from", "60"), ("age_to", "20"), ("places", ""), ("service_title", "B")],
    );
    officer
        .post(&format!("{BASE}/services/new"), &ages)
        .await
        .is(422)
        .says("The lowest age is above the highest")
        .says("Say how people can reach it");
    officer
        .post(&format!("{BASE}/services/new"), SERVICE)
        .await
        .is(422)
        .says("This short name is taken");
    let place = with(PLACE, &[("time_zone", "Riga"), ("latitude", "200"), ("town", "")]);
    officer
        .post(&format!("{BASE}/places/new"), &place)
        .await
        .is(422)
        .says("time zone is not known")
        .says("number from -90 to 90");
    town.end().await;
}

#[tokio::test]
async fn a_translation_is_added_and_the_other_languages_stay() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let form = officer.get(&format!("{BASE}/services/advice?in=lv")).await;
    form.is(200).says("The original says: “Advice”");
    assert_eq!(form.value("service_title"), "");
    let latvian = with(
        SERVICE,
        &[
            ("lang", "lv"),
            ("version", "1"),
            ("service_title", "Padoms"),
            ("service_text", "Palīdzam."),
            ("text_state", "reviewed"),
        ],
    );
    officer.post(&format!("{BASE}/services/advice/publish"), &latvian).await.is(303);
    town.reader().get("/welcome/riga/lv/services/advice").await.says("Padoms").says("Palīdzam.");
    town.reader()
        .get("/welcome/riga/en/services/advice")
        .await
        .says("Advice")
        .says("We help with letters.");
    // The original changes: the translation says that it is older.
    let english =
        with(SERVICE, &[("version", "2"), ("service_text", "We help with letters and forms.")]);
    officer.post(&format!("{BASE}/services/advice/publish"), &english).await.is(303);
    town.reader()
        .get("/welcome/riga/lv/services/advice")
        .await
        .says("Palīdzam.")
        .says("oriģināls kopš tulkošanas ir mainījies");
    officer.get(BASE).await.says("latviešu");
    town.end().await;
}

#[tokio::test]
async fn two_editors_never_overwrite_each_other() {
    let town = town_with(&[Step::Networks]).await;
    let mut one = written(&town).await;
    let mut other = town.officer("riga").await;
    let path = format!("{BASE}/services/advice/publish");
    one.post(&path, &with(SERVICE, &[("version", "1"), ("service_text", "First words.")]))
        .await
        .is(303);
    let second = with(
        SERVICE,
        &[("version", "1"), ("service_text", "Second words."), ("service_themes", "lawyer")],
    );
    let clash = other.post(&path, &second).await;
    clash.is(409).says("First words.").says("Second words.").says("lawyer, first steps");
    town.reader().get("/welcome/riga/en/services/advice").await.says("First words.");
    let version = clash.value("version");
    other.post(&path, &with(&second, &[("version", &version)])).await.is(303);
    town.reader().get("/welcome/riga/en/services/advice").await.says("Second words.");
    let path = format!("{BASE}/organisations/riga-help");
    one.post(&path, &with(ORGANISATION, &[("version", "1"), ("name", "Help One")])).await.is(303);
    other
        .post(&path, &with(ORGANISATION, &[("version", "1"), ("name", "Help Two")]))
        .await
        .is(409)
        .says("Help One");
    let path = format!("{BASE}/holidays");
    one.post(&path, &[("version", "0"), ("holidays", "2026-11-24\n2026-11-25")]).await.is(303);
    other.post(&path, &[("version", "0"), ("holidays", "")]).await.is(409).says("2026-11-25");
    one.post(&path, &[("version", "1"), ("holidays", "yesterday")])
        .await
        .is(422)
        .says("“yesterday” is not a date");
    town.end().await;
}

#[tokio::test]
async fn a_directory_goes_out_as_a_file_and_comes_back_the_same() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let file = officer.get("/cities/jelgava/directory/file.json").await;
    assert!(file.is(200).text.contains("\"provenance\": \"example\""));
    let path = "/cities/jelgava/directory/import";
    let check = officer.upload(path, &[("act", "check")], ("file", &file.bytes)).await;
    check.is(200).says("The file is good. 0 would be new, 0 changed, 49 as before");
    let changed = file.text.replace("Language café", "Language tea house");
    officer
        .upload(path, &[("act", "check")], ("file", changed.as_bytes()))
        .await
        .is(200)
        .says("1 changed");
    town.reader().get("/welcome/jelgava/en/services").await.says("Language café");
    officer.upload(path, &[("act", "load")], ("file", changed.as_bytes())).await.is(303);
    town.reader().get("/welcome/jelgava/en/services").await.says("Language tea house");
    let told = directory::import(&town.app, &file.bytes, false).await.unwrap().unwrap();
    assert_eq!(told, "jelgava: 0 new, 1 changed, 48 as before");
    assert!(directory::export(&town.app, "nowhere").await.unwrap().is_none());
    town.end().await;
}

#[tokio::test]
async fn a_bad_file_is_refused_whole_with_every_problem_and_its_place() {
    let town = town_with(SERVICES).await;
    let mut officer = town.officer("jelgava").await;
    let path = "/cities/jelgava/directory/import";
    let file = officer.get("/cities/jelgava/directory/file.json").await.text;
    let bad = file.replacen("Mo,We 18:00-20:00", "Mo,We 18:00-20:00; Mo 19:00-21:00", 1).replacen(
        "\"+371 0000 0001\"",
        "\"call me\"",
        1,
    );
    let seen = officer.upload(path, &[("act", "load")], ("file", bad.as_bytes())).await;
    seen.is(422)
        .says("Nothing was changed")
        .says("organisations/")
        .says("overlaps other hours")
        .says("is no telephone number");
    officer.upload(path, &[], ("file", b"{\"a\":")).await.is(422).says("This is not JSON here");
    officer.upload(path, &[], ("file", b"")).await.is(422);
    let other = file.replacen("\"city\": \"jelgava\"", "\"city\": \"riga\"", 1);
    officer
        .upload(path, &[("act", "load")], ("file", other.as_bytes()))
        .await
        .is(422)
        .says("another city");
    officer.post(path, &[]).await.is(400);
    let unknown = file.replacen("\"city\": \"jelgava\"", "\"city\": \"nowhere\"", 1);
    assert!(directory::import(&town.app, unknown.as_bytes(), false).await.unwrap().is_err());
    town.end().await;
}

#[tokio::test]
async fn another_city_s_officer_cannot_write_here() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = town.officer("jelgava").await;
    officer.get(&format!("{BASE}/services/new")).await.is(403);
    officer.post(&format!("{BASE}/services/new"), SERVICE).await.is(403);
    officer.get("/cities/jelgava/directory/services/nothing").await.is(404);
    officer
        .get("/cities/jelgava/directory/services/new")
        .await
        .is(200)
        .says("A service needs an organisation");
    town.end().await;
}

#[tokio::test]
async fn the_thesaurus_is_open_to_other_programs() {
    let town = town_with(&[]).await;
    let seen = town.reader().get("/thesaurus.ttl").await;
    seen.is(200);
    assert_eq!(seen.headers["content-type"], "text/turtle; charset=utf-8");
    let concepts = seen.text.matches(" a skos:Concept ;").count();
    assert_eq!(concepts, ::directory::Thesaurus::built_in().concepts().len());
    assert!(seen.text.contains("skos:prefLabel \"ārsts\"@lv"));
    let (_, health) = seen.text.split_once("#area-health> a skos:Collection").unwrap();
    let (health, _) = health.split_once(" .\n").unwrap();
    for name in ["\"Health\"@en", "\"Veselība\"@lv", "\"الصحة\"@ar"] {
        assert!(health.contains(&format!("skos:prefLabel {name}")), "{name}: {health}");
    }
    town.end().await;
}

#[tokio::test]
async fn who_may_not_publish_changes_nothing_that_newcomers_see_of_organisations_and_places() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let mut editor = town.signed_in(Role::Editor, Scope::City(key("riga"))).await;
    let organisation = format!("{BASE}/organisations/riga-help");
    let changed =
        with(ORGANISATION, &[("version", "1"), ("phone", "+371 99999999"), ("act", "review")]);
    editor.post(&format!("{organisation}/publish"), &changed).await.is(403);
    editor.post(&format!("{organisation}/remove"), &[("version", "1")]).await.is(403);
    editor.post(&organisation, &changed).await.is(303);
    let place = format!("{BASE}/places/house");
    let moved = with(PLACE, &[("version", "1"), ("street", "Jaunā iela 9")]);
    editor.post(&place, &moved).await.is(303);
    let seen = town.reader().get("/welcome/riga/en/services/advice").await;
    assert!(!seen.text.contains("99999999") && !seen.text.contains("Jaunā"), "{}", seen.text);
    // Who may publish reads what would change, sees it as newcomers will, and decides.
    officer.get(BASE).await.says("Waiting for review").says("handed in").says("being changed");
    let review = "/cities/riga/review/organisation/riga-help";
    let page = officer.get(review).await;
    page.is(200).says("What would change for newcomers").says("99999999").says("Contact");
    editor.get(review).await.is(403);
    let version = page.value("version");
    let silent = [("version", version.as_str()), ("note", " ")];
    officer.post(review, &silent).await.is(422).says("What should be changed");
    let back = [("version", version.as_str()), ("note", "The number\nis not theirs.")];
    officer.post(review, &back).await.is(303);
    editor.get(BASE).await.says("sent back");
    let page = editor.get(&organisation).await;
    page.says("The number").says("is not theirs.");
    assert_eq!(page.value("phone"), "+371 99999999");
    // It was decided already.
    let again = officer.post(&format!("{review}/publish"), &back).await;
    assert!(again.is(303).location().ends_with("changed-meanwhile"), "{}", again.location());
    let again = with(&changed, &[("version", "3"), ("phone", "+371 88888888")]);
    editor.post(&organisation, &again).await.is(303);
    let page = officer.get(review).await;
    // Who reviews it again reads what was said.
    page.says("is not theirs").says("88888888");
    let version = page.value("version");
    officer.post(&format!("{review}/publish"), &[("version", &version)]).await.is(303);
    town.reader().get("/welcome/riga/en/services/advice").await.says("+371 88888888");
    officer
        .get("/cities/riga/history/organisation/riga-help")
        .await
        .says("sent back")
        .says("published");
    officer.get("/cities/riga/history/place/house").await.says("Jaunā").says("Street and number");
    town.end().await;
}

#[tokio::test]
async fn a_draft_is_seen_as_newcomers_will_see_it() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let draft =
        with(SERVICE, &[("version", "1"), ("service_text", "Only by appointment from May.")]);
    officer.post(&format!("{BASE}/services/advice"), &draft).await.is(303);
    let preview = "/cities/riga/preview/service/advice";
    officer
        .get(preview)
        .await
        .is(200)
        .says("Only by appointment from May.")
        .says("not published yet");
    let public = town.reader().get("/welcome/riga/en/services/advice").await;
    assert!(!public.text.contains("from May"), "{}", public.text);
    town.reader().get(preview).await.is(401);
    town.officer("jelgava").await.get(preview).await.is(403);
    officer.get("/cities/riga/preview/service/nothing").await.is(404);
    officer.get("/cities/riga/preview/place/house").await.is(404);
    // A service that nobody has seen yet, given by somebody whom nobody has seen yet.
    let new = with(ORGANISATION, &[("name", "Night Owls"), ("key", "night-owls")]);
    officer.post(&format!("{BASE}/organisations/new"), &new).await.is(303);
    let first = with(
        SERVICE,
        &[("service_title", "Night line"), ("key", "night-line"), ("organisation", "night-owls")],
    );
    officer.post(&format!("{BASE}/services/new"), &first).await.is(303);
    officer
        .get("/cities/riga/preview/service/night-line")
        .await
        .says("Night Owls")
        .says("Night line");
    officer
        .get("/cities/riga/preview/service/night-line?in=ar")
        .await
        .is(200)
        .says("البداية")
        .says("not published yet");
    // Nothing is shown that nobody published: an organisation goes before what it gives.
    let first = with(&first, &[("version", "1")]);
    let publish = format!("{BASE}/services/night-line/publish");
    officer.post(&publish, &first).await.is(422).says("do not see “Night Owls” yet");
    let handed_in = with(&first, &[("act", "review")]);
    officer.post(&format!("{BASE}/services/night-line"), &handed_in).await.is(303);
    let review = "/cities/riga/review/service/night-line";
    let page = officer.get(review).await;
    page.says("do not see “Night Owls” yet");
    assert!(page.text.contains("review/organisation/night-owls"), "{}", page.text);
    officer.post(&format!("{review}/publish"), &[("version", "2")]).await.is(303);
    town.reader().get("/welcome/riga/en/services/night-line").await.is(404);
    let owls = with(&new, &[("version", "1")]);
    officer.post(&format!("{BASE}/organisations/night-owls/publish"), &owls).await.is(303);
    officer.post(&format!("{review}/publish"), &[("version", "2")]).await.is(303);
    town.reader().get("/welcome/riga/en/services/night-line").await.is(200).says("Night Owls");
    town.end().await;
}

#[tokio::test]
async fn a_draft_that_is_not_complete_is_kept_as_it_was_typed() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let new = format!("{BASE}/services/new");
    let typed = [
        ("lang", "en"),
        ("service_title", "Sewing evenings"),
        ("service_text", ""),
        ("act", "draft"),
    ];
    let refused = officer.post(&new, &typed).await;
    refused.is(422).says("Kept unfinished").says("Who gives it");
    let id = refused.value("unfinished");
    // The same form again takes its own place; another tried to publish keeps nothing.
    let again = [
        ("lang", "en"),
        ("service_title", "Sewing mornings"),
        ("act", "draft"),
        ("unfinished", &id),
    ];
    officer.post(&new, &again).await.is(422);
    officer
        .post(&format!("{new}/publish"), &[("lang", "en"), ("service_title", "Other")])
        .await
        .is(422);
    let mut editor = town.signed_in(Role::Editor, Scope::City(key("riga"))).await;
    let list = editor.get(BASE).await;
    list.says("Unfinished").says("Sewing mornings").says("Test Person");
    assert!(
        !list.text.contains("Sewing evenings") && !list.text.contains("Other"),
        "{}",
        list.text
    );
    let open = editor.get(&format!("{new}?unfinished={id}")).await;
    assert_eq!(open.is(200).value("service_title"), "Sewing mornings");
    // Only in its own form, and only of its own city.
    let other = editor.get(&format!("{BASE}/places/new?unfinished={id}")).await;
    assert!(!other.is(200).text.contains("Sewing"), "{}", other.text);
    let elsewhere = format!("/cities/jelgava/directory/services/new?unfinished={id}");
    let other = town.officer("jelgava").await.get(&elsewhere).await;
    assert!(!other.is(200).text.contains("Sewing"), "{}", other.text);
    // Complete, it becomes a draft, and is unfinished no more.
    let whole =
        with(SERVICE, &[("service_title", "Sewing"), ("unfinished", &id), ("act", "draft")]);
    editor.post(&new, &whole).await.is(303);
    let list = editor.get(BASE).await;
    assert!(!list.text.contains("id=\"unfinished\""), "{}", list.text);
    // Kept once, it is kept as it is typed, whatever button comes next.
    let id = officer.post(&new, &typed).await.is(422).value("unfinished");
    let more = [
        ("lang", "en"),
        ("service_title", "Sewing nights"),
        ("act", "review"),
        ("unfinished", &id),
    ];
    officer.post(&new, &more).await.is(422).says("Kept unfinished");
    officer.get(BASE).await.says("Sewing nights");
    // Whoever changes what is there keeps her words too, and may throw them away.
    let path = format!("{BASE}/places/house");
    let half = with(
        PLACE,
        &[("version", "2"), ("name", "House"), ("country", "nowhere"), ("act", "draft")],
    );
    let id = officer.post(&path, &half).await.is(422).value("unfinished");
    let open = officer.get(&format!("{path}?unfinished={id}")).await;
    assert_eq!(open.value("country"), "nowhere");
    town.reader().post(&format!("{BASE}/unfinished"), &[("unfinished", &id)]).await.is(401);
    officer.post(&format!("{BASE}/unfinished"), &[("unfinished", &id)]).await.is(303);
    let other = officer.get(BASE).await.value("unfinished");
    officer.post(&format!("{BASE}/unfinished"), &[("unfinished", &other)]).await.is(303);
    assert!(!officer.get(BASE).await.text.contains("id=\"unfinished\""));
    town.end().await;
}

#[tokio::test]
async fn subjects_are_named_in_words_and_a_day_that_is_over_is_no_promise() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    let path = format!("{BASE}/services/advice");
    let change =
        [("version", "1"), ("theme_words", "doctor, zzqx"), ("checked_until", "2026-01-31")];
    let refused = officer.post(&path, &with(SERVICE, &change)).await;
    refused.is(422).says("“zzqx” names no subject").says("This day is over");
    assert_eq!(refused.value("theme_words"), "doctor, zzqx");
    let change = [("version", "1"), ("theme_words", "doctor")];
    officer.post(&format!("{path}/publish"), &with(SERVICE, &change)).await.is(303);
    let form = officer.get(&path).await;
    let ticked = |key: &str| form.text.contains(&format!("value=\"{key}\" checked"));
    assert!(ticked("doctor") && ticked("lawyer"), "{}", form.text);
    assert_eq!(form.value("theme_words"), "");
    form.says("Who may come, what it costs, what to bring");
    // What stood there before may stand.
    town.pass(24 * 300);
    let mut officer = town.officer("riga").await;
    let kept = with(SERVICE, &[("version", "2"), ("service_text", "Still here.")]);
    officer.post(&format!("{path}/publish"), &kept).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn names_in_any_letters_have_a_key_and_languages_that_are_none_are_refused() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = town.officer("riga").await;
    for name in ["Центр помощи", "مركز", "🏠"] {
        let new = with(ORGANISATION, &[("name", name), ("key", "")]);
        officer.post(&format!("{BASE}/organisations/new/publish"), &new).await.is(303);
        officer.get(BASE).await.says(name);
    }
    let odd = with(ORGANISATION, &[("lang", "xx"), ("key", "odd")]);
    officer.post(&format!("{BASE}/organisations/new"), &odd).await.is(422);
    town.end().await;
}

#[tokio::test]
async fn officers_are_reminded_once_a_week_of_what_is_to_be_checked_again() {
    let town = town_with(&[Step::Networks]).await;
    let mut officer = written(&town).await;
    // Nothing is near: the day is in January.
    assert_eq!(directory::due::remind(&town.app).await.unwrap(), 0);
    let soon = with(SERVICE, &[("version", "1"), ("checked_until", "2026-12-01")]);
    officer.post(&format!("{BASE}/services/advice/publish"), &soon).await.is(303);
    officer.get(BASE).await.says("Advice").says("1 December 2026");
    assert_eq!(directory::due::remind(&town.app).await.unwrap(), 1);
    assert_eq!(directory::due::remind(&town.app).await.unwrap(), 0, "once a week");
    while let Some(job) = job::take(&town.app.store, town.app.now()).await.unwrap() {
        people::run_job(&town.app, &job.kind, &job.payload).await.unwrap().unwrap();
        job::finish(&town.app.store, &job).await.unwrap();
    }
    let letters = town.letters();
    assert_eq!(letters.len(), 1, "{letters:?}");
    for said in
        ["To be checked again", "Advice (2026-12-01)", "/cities/riga/directory/services/advice"]
    {
        assert!(letters[0].contains(said), "{said}: {}", letters[0]);
    }
    town.pass(24 * 7);
    assert_eq!(directory::due::remind(&town.app).await.unwrap(), 1);
    // What nobody looked at for long is no letter's any more; it stands on the page.
    town.pass(24 * 14);
    assert_eq!(directory::due::remind(&town.app).await.unwrap(), 0);
    town.end().await;
}
