//! `/cities/{city}/directory/table/{waiting}`: spreadsheets, from the upload to the directory.

use isopolity::demo::Step;
use isopolity::directory::table;

use crate::support::{Reader, Seen, Town, town_with};

const BASE: &str = "/cities/riga/directory";
const IMPORT: &str = "/cities/riga/directory/import";

const TABLE: &str = "\
Nosaukums;Apraksts;Sniedzējs;Tālrunis;Klienti;Piezīmes
Valodas kurss;Divreiz nedēļā;Biedrība «Tilts»;63005522;jā;iekšēji
Padoms;Palīdzam ar vēstulēm;Biedrība «Tilts»;63005523;nē;
";

/// Sends a table and gives the page on which its columns are told.
async fn sent(officer: &mut Reader<'_>, bytes: &[u8]) -> (String, Seen) {
    let seen = officer.upload(IMPORT, &[("service_state", "draft")], ("file", bytes)).await;
    let page = seen.is(303).location().to_owned();
    assert!(page.starts_with("/cities/riga/directory/table/"), "{page}");
    let shown = officer.get(&page).await;
    (page, shown)
}

/// The form of a page with some fields changed, as a browser sends it.
fn form(seen: &Seen, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let names =
        ["mark", "sheet", "rows", "lang", "translations", "organisation", "letters", "seen"];
    let mut fields: Vec<(String, String)> =
        names.iter().map(|n| ((*n).to_owned(), chosen(seen, n))).collect();
    for at in 1..=90 {
        let name = format!("column-{at}");
        if seen.text.contains(&format!("name=\"{name}\"")) {
            let value = chosen(seen, &name);
            fields.push((name, value));
        }
    }
    fields.push(("provenance".to_owned(), "published".to_owned()));
    let state = chosen(seen, "service_state");
    fields.push(("service_state".to_owned(), state));
    fields.retain(|(name, _)| changes.iter().all(|(c, _)| c != name));
    fields.extend(changes.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    fields
}

/// What is chosen in a list or stands in a field.
fn chosen(seen: &Seen, name: &str) -> String {
    let page = scraper::Html::parse_document(&seen.text);
    let select = |css: &str| {
        let selector = scraper::Selector::parse(css).unwrap();
        let value = page.select(&selector).next()?.attr("value")?.to_owned();
        Some(value)
    };
    select(&format!("select[name='{name}'] option[selected]"))
        .or_else(|| select(&format!("input[name='{name}']")))
        .unwrap_or_default()
}

async fn post(officer: &mut Reader<'_>, page: &str, fields: &[(String, String)]) -> Seen {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    officer.post(page, &fields).await
}

async fn riga() -> Town {
    town_with(&[Step::Networks]).await
}

#[tokio::test]
async fn a_towns_table_is_told_checked_loaded_and_known_again() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let (page, shown) = sent(&mut officer, TABLE.as_bytes()).await;
    shown.is(200).says("What are the columns?").says("63005522").says("Klienti");
    assert_eq!(chosen(&shown, "column-1"), "title");
    assert_eq!(chosen(&shown, "column-4"), "phone");
    assert_eq!(
        (chosen(&shown, "column-5"), chosen(&shown, "column-6")),
        (String::new(), String::new())
    );
    let fields = form(&shown, &[("column-5", "women_only"), ("lang", "lv"), ("act", "check")]);
    let checked = post(&mut officer, &page, &fields).await;
    checked
        .is(200)
        .says("Checked: it can be loaded")
        .says("3 would be new, 0 changed, 0 as before");
    checked.says("Valodas kurss");
    assert!(checked.text.contains("value=\"draft\" checked"), "{}", checked.text);
    town.reader().get("/welcome/riga/en").await.is(404);
    let load = form(&checked, &[("service_state", "published"), ("act", "load")]);
    let loaded = post(&mut officer, &page, &load).await;
    assert_eq!(loaded.is(303).location(), "/cities/riga/directory?done=loaded");
    officer.get(&page).await.is(404);
    let public = town.reader().get("/welcome/riga/lv/services/valodas-kurss").await;
    public.is(200).says("+371 63005522").says("Tikai sievietēm").says("Biedrība «Tilts»");
    // Next month: the same headings in another order go straight to the check, and change nothing.
    let again = "Piezīmes;Nosaukums;Apraksts;Sniedzējs;Tālrunis;Klienti\n\
        x;Valodas kurss;Divreiz nedēļā;Biedrība «Tilts»;63005522;jā\n;Padoms;Palīdzam ar vēstulēm un veidlapām;Biedrība «Tilts»;63005523;nē\n";
    let (page, shown) = sent(&mut officer, again.as_bytes()).await;
    shown.is(200).says("Checked: it can be loaded").says("0 would be new, 1 changed, 2 as before");
    post(&mut officer, &page, &form(&shown, &[("act", "load")])).await.is(303);
    let (_, shown) = sent(&mut officer, again.as_bytes()).await;
    shown.is(200).says("0 would be new, 0 changed, 3 as before");
    town.end().await;
}

#[tokio::test]
async fn problems_are_named_by_row_and_column_and_what_was_said_stays() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let bad =
        TABLE.replace("63005523", "call us").replace("Padoms;Palīdzam ar vēstulēm", "Padoms;");
    let (page, shown) = sent(&mut officer, bad.as_bytes()).await;
    let fields = form(&shown, &[("column-5", "women_only"), ("act", "load")]);
    let seen = post(&mut officer, &page, &fields).await;
    seen.is(422).says("2 problems. Nothing was changed.").says("“call us” is no telephone number");
    seen.says("Tālrunis").says("Apraksts");
    assert_eq!(chosen(&seen, "column-5"), "women_only");
    let twice = form(&shown, &[("column-3", "title"), ("act", "check")]);
    post(&mut officer, &page, &twice).await.is(422).says("Column 1 is already the same");
    let without = form(&shown, &[("column-2", ""), ("column-3", ""), ("act", "check")]);
    let seen = post(&mut officer, &page, &without).await;
    seen.is(422).says("New services need a column for this: Text");
    seen.says("New services need a column for this: Name of the organisation");
    let given = form(
        &shown,
        &[("column-3", ""), ("organisation", "City office"), ("column-4", ""), ("act", "check")],
    );
    let seen = post(&mut officer, &page, &given).await;
    seen.is(422).says("Say how people can reach it");
    let odd = form(&shown, &[("column-1", "nonsense"), ("lang", "???"), ("act", "check")]);
    post(&mut officer, &page, &odd).await.is(422).says("Please choose one.");
    town.end().await;
}

#[tokio::test]
async fn letters_are_read_right_or_the_officer_is_told() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    // Windows-1257, as a Latvian Excel saves CSV: ā is 0xE2, ē is 0xE7, ļ is 0xEF.
    let baltic: Vec<u8> =
        b"Nosaukums;Apraksts;Sniedz\xe7js;T\xe2lrunis\nPadoms;Pal\xeedzam;Riga;63005522\n".to_vec();
    let (page, shown) = sent(&mut officer, &baltic).await;
    shown.is(200).says("How the letters are written").says("Tālrunis").says("Palīdzam");
    assert_eq!(chosen(&shown, "letters"), "cp1257");
    // Another choice shows the columns anew.
    let other = form(&shown, &[("letters", "cp1251"), ("act", "check")]);
    post(&mut officer, &page, &other).await.is(200).says("What are the columns?").says("Tвlrunis");
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(TABLE.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (_, shown) = sent(&mut officer, &utf16).await;
    shown.is(200).says("Tālrunis");
    assert!(!shown.text.contains("name=\"letters\""), "{}", shown.text);
    town.end().await;
}

#[tokio::test]
async fn hostile_and_foreign_files_are_refused_with_words() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    for (bytes, words) in [
        (&b"PK\x03\x04 not a workbook"[..], "This is no table that can be read here"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an old workbook"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "This is no table that can be read here"),
        (b"just words", "There are no rows under the headings"),
    ] {
        officer.upload(IMPORT, &[], ("file", bytes)).await.is(422).says(words);
    }
    let long = format!("Nosaukums,Apraksts\n{}", "a,b\n".repeat(20_001));
    officer.upload(IMPORT, &[], ("file", long.as_bytes())).await.is(422).says("too many rows");
    town.end().await;
}

#[tokio::test]
async fn a_directory_that_moved_on_is_looked_at_again_before_a_table_changes_it() {
    let town = riga().await;
    let (mut one, mut other) = (town.officer("riga").await, town.officer("riga").await);
    let (page, shown) = sent(&mut one, TABLE.as_bytes()).await;
    let checked = post(&mut one, &page, &form(&shown, &[("act", "check")])).await;
    checked.is(200);
    // Another officer of the same city sees the table, too, and loads it.
    let theirs = other.get(&page).await;
    let theirs = post(&mut other, &page, &form(&theirs, &[("act", "check")])).await;
    other
        .post(
            &format!("{BASE}/organisations/new"),
            &[("lang", "lv"), ("name", "Cita"), ("provenance", "published")],
        )
        .await
        .is(303);
    let moved = post(&mut other, &page, &form(&theirs, &[("act", "load")])).await;
    moved.is(409).says("Somebody changed the directory after you checked");
    post(&mut other, &page, &form(&moved, &[("act", "load")])).await.is(303);
    post(&mut one, &page, &form(&checked, &[("act", "load")])).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn a_table_is_for_the_officers_of_its_city_and_waits_a_day() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let (page, _) = sent(&mut officer, TABLE.as_bytes()).await;
    town.officer("jelgava").await.get(&page).await.is(403);
    town.reader().get(&page).await.is(401);
    let elsewhere = page.replace("/riga/", "/jelgava/");
    town.officer("jelgava").await.get(&elsewhere).await.is(404);
    assert_eq!(table::sweep(&town.app).await.unwrap(), 0);
    // Only the newest few wait.
    town.pass(1);
    for _ in 0..5 {
        sent(&mut officer, TABLE.as_bytes()).await;
    }
    officer.get(&page).await.is(404);
    let (page, _) = sent(&mut officer, TABLE.as_bytes()).await;
    town.pass(25);
    assert_eq!(table::sweep(&town.app).await.unwrap(), 5);
    let mut officer = town.officer("riga").await;
    officer.get(&page).await.is(404);
    assert!(isopolity::directory::findings(&town.app).await.unwrap().is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_directory_goes_out_as_a_table_and_comes_back_the_same() {
    let town = town_with(&[Step::Networks, Step::Directory]).await;
    let mut officer = town.officer("jelgava").await;
    for ending in ["csv", "xlsx"] {
        let file = officer.get(&format!("/cities/jelgava/directory/file.{ending}")).await;
        let name = file.is(200).headers["content-disposition"].to_str().unwrap().to_owned();
        assert_eq!(name, format!("attachment; filename=\"directory-jelgava.{ending}\""));
        let sent =
            officer.upload("/cities/jelgava/directory/import", &[], ("file", &file.bytes)).await;
        let shown = officer.get(sent.is(303).location()).await;
        shown.is(200).says("Checked: it can be loaded").says("0 would be new, 0 changed,");
    }
    officer
        .get("/cities/jelgava/directory")
        .await
        .says("Save as a spreadsheet")
        .says("Save as CSV");
    town.reader().get("/cities/jelgava/directory/file.csv").await.is(401);
    town.end().await;
}

#[tokio::test]
async fn the_page_of_a_table_speaks_every_language_of_the_screens() {
    let town = riga().await;
    for language in ["fr", "lv", "sv", "hr", "ar"] {
        let mut officer = town.officer("riga").await.reading(language);
        let bad = TABLE.replace("63005523", "?");
        let (page, shown) = sent(&mut officer, bad.as_bytes()).await;
        shown.is(200);
        post(&mut officer, &page, &form(&shown, &[("act", "check")])).await.is(422);
    }
    town.end().await;
}

#[tokio::test]
async fn a_list_of_events_is_told_checked_loaded_and_known_again() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let table = "What,Text,Starts,Ends,Repeats,Organisation,Price,Remarks\n\
        Language café,We talk.,01.12.2026 18:00,20:00,every week,The Bridge,free,ask Anna\n\
        Open day,,2027-03-24,,,The Bridge,,\n";
    let (page, asked) = sent(&mut officer, table.as_bytes()).await;
    asked.is(200).says("What stands in each row").says("Begins on").says("How often");
    assert_eq!(chosen(&asked, "rows"), "event");
    let told = form(&asked, &[("column-1", "title"), ("service_state", "published")]);
    let checked = post(&mut officer, &page, &told).await;
    checked.is(200).says("3 would be new").says("Language café").says("Open day");
    let load = [("act", "load"), ("service_state", "published")];
    post(&mut officer, &page, &form(&checked, &load)).await.is(303);
    let events = town.reader().get("/welcome/riga/en/events").await;
    events.is(200).says("Language café").says("18:00").says("Open day");
    // The same headings go straight to the check, and the same table changes nothing.
    let (_, again) = sent(&mut officer, table.as_bytes()).await;
    again.says("0 would be new").says("3 as before");
    // What goes out comes back without a change.
    let out = officer.get(&format!("{BASE}/file.csv?of=event")).await;
    out.is(200).says("week Tu");
    let (_, back) = sent(&mut officer, out.text.as_bytes()).await;
    back.says("0 would be new").says("0 changed");
    officer.get(&format!("{BASE}/file.csv?of=nothing")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn what_a_table_changes_is_seen_before_it_is_loaded_and_kept_in_the_history() {
    let town = riga().await;
    let mut officer = town.officer("riga").await;
    let table = "Name,Description,Organisation,Phone\nAdvice,We help.,Riga Help,+371 63000000\n";
    let (page, asked) = sent(&mut officer, table.as_bytes()).await;
    let checked = post(&mut officer, &page, &form(&asked, &[])).await;
    let load = [("act", "load"), ("service_state", "published")];
    post(&mut officer, &page, &form(&checked, &load)).await.is(303);
    // Somebody is writing on it while the table changes what newcomers read.
    let service = format!("{BASE}/services/advice");
    let open = officer.get(&service).await;
    let draft = [
        ("lang", &*open.value("lang")),
        ("version", &*open.value("version")),
        ("service_title", "Advice"),
        ("service_text", "We help with letters."),
        ("organisation", "riga-help"),
        ("phone", "+371 63000000"),
        ("cost", "unknown"),
        ("provenance", "published"),
        ("act", "draft"),
    ];
    officer.post(&service, &draft).await.is(303);
    let (page, again) =
        sent(&mut officer, table.replace("We help.", "We help you.").as_bytes()).await;
    again.says("What changed").says("We help you.").says("seen by newcomers as soon as");
    post(&mut officer, &page, &form(&again, &[("act", "load")])).await.is(303);
    town.reader().get("/welcome/riga/en/services/advice").await.says("We help you.");
    officer.get(&service).await.says("We help with letters.");
    let history = officer.get("/cities/riga/history/service/advice").await;
    history.says("help you.").says("help with letters.");
    town.end().await;
}
