//! `/cities/{city}/figures`: a city's own spreadsheets, from the upload to the page of its evidence.

mod people;

use crate::support::{Reader, Seen, Town, town};

const BASE: &str = "/cities/jelgava/figures";

const TABLE: &str = "\
Gads;Pilsonība;Strādā;No;Krāsa
2023;Pilsoņi;700;1 000;zila
2023;Trešās valstis;550;1 000;
2024;Pilsoņi;710;1 000;zila
2024;Trešās valstis;560;1 000;
Avots: reģistrs;;;;
";

/// The country's figures beside which the city's own stand.
const COUNTRY: &str =
    "DATAFLOW,LAST UPDATE,freq,unit,sex,age,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,NAT,LV,2024,71,,
ESTAT:LFSA_ERGAN(1.0),,A,PC,T,Y15-64,FOR,LV,2024,66.5,,
";

async fn jelgava() -> Town {
    let town = town().await;
    for name in ["Jelgava", "Riga"] {
        let facts =
            [("name", name), ("country", "LV"), ("time_zone", "Europe/Riga"), ("languages", "lv")];
        town.keeper().await.post("/cities/new", &facts).await.is(303);
    }
    town
}

/// Sends a spreadsheet; gives the address of its desk and what is shown there.
async fn sent(officer: &mut Reader<'_>, bytes: &[u8]) -> (String, Seen) {
    sent_for(officer, "", bytes).await
}

/// The same for a table that is there.
async fn sent_for(officer: &mut Reader<'_>, table: &str, bytes: &[u8]) -> (String, Seen) {
    let seen = officer.upload(&format!("{BASE}/new"), &[("table", table)], ("file", bytes)).await;
    let page = seen.is(303).location().to_owned();
    assert!(page.starts_with(&format!("{BASE}/new/")), "{page}");
    let shown = officer.get(&page).await;
    (page, shown)
}

/// The form of a page as a browser sends it, with some fields changed.
fn form(seen: &Seen, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = scraper::Html::parse_document(&seen.text);
    let selector = scraper::Selector::parse("main form input, main form select").unwrap();
    let mut fields: Vec<(String, String)> = Vec::new();
    for field in page.select(&selector) {
        let Some(name) = field.attr("name") else { continue };
        let is_choice = matches!(field.attr("type"), Some("radio" | "checkbox"));
        if is_choice && field.attr("checked").is_none() {
            continue;
        }
        let chosen = scraper::Selector::parse("option[selected]").unwrap();
        let value = match field.value().name() {
            "select" => field.select(&chosen).next().and_then(|o| o.attr("value")),
            _ => field.attr("value"),
        };
        fields.push((name.to_owned(), value.unwrap_or_default().to_owned()));
    }
    fields.retain(|(name, _)| changes.iter().all(|(c, _)| c != name));
    fields.extend(changes.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    fields
}

async fn post(officer: &mut Reader<'_>, page: &str, fields: &[(String, String)]) -> Seen {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    officer.post(page, &fields).await
}

const SAID: [(&str, &str); 5] = [
    ("column-3", "value"),
    ("own-name", "People who work"),
    ("own-indicator", "employment-rate"),
    ("means-TRESAS_VALSTIS", "NEU27_2020_FOR"),
    ("act", "check"),
];

/// Loads the table of these tests; gives its address.
async fn published(officer: &mut Reader<'_>) -> String {
    let (page, shown) = sent(officer, TABLE.as_bytes()).await;
    let checked = post(officer, &page, &form(&shown, &SAID)).await;
    let load = form(&checked, &[("act", "load")]);
    let done = post(officer, &page, &load).await;
    done.is(303).location().split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_citys_spreadsheet_is_told_looked_at_published_and_known_again() {
    let town = jelgava().await;
    let told =
        isopolity::evidence::import(&town.app, COUNTRY.as_bytes(), None, false).await.unwrap();
    assert!(told.is_ok());
    let mut officer = town.officer("jelgava").await;
    let (page, shown) = sent(&mut officer, TABLE.as_bytes()).await;
    shown.is(200).says("What are the columns?").says("Krāsa").says("zila");
    assert_eq!(
        ["column-1", "column-2", "column-4", "column-5"].map(|name| shown.value(name)),
        ["period", "citizenship", "base", ""]
    );
    let checked = post(&mut officer, &page, &form(&shown, &SAID)).await;
    checked.is(200).says("This is how your table is understood").says("4 rows were read.");
    checked.says("1 row without figures was passed over.").says("71%").says("Trešās valstis");
    town.reader().get(BASE).await.is(200).says("shows no figures of its own yet");
    let load = form(&checked, &[("act", "load")]);
    let done = post(&mut officer, &page, &load).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/people-who-work?done=own-loaded"));
    officer.get(&page).await.is(303);

    let mut reader = town.reader();
    reader.get(BASE).await.is(200).says("People who work").says("2023 to 2024");
    let public = reader.get(&format!("{BASE}/people-who-work")).await;
    public.is(200).says("Jelgava says").says("71%").says("CC BY 4.0").says("Employment rate");
    assert!(!public.words().contains("Remove"), "a reader removes nothing");
    public.says("Pilsonība 2024 2023");
    let csv = reader.get(&format!("{BASE}/people-who-work.csv")).await;
    assert!(csv.is(200).text.contains("Trešās valstis"), "{}", csv.text);
    let sdmx = reader.get(&format!("{BASE}/people-who-work.sdmx.csv")).await;
    assert!(sdmx.is(200).text.contains("NEU27_2020_FOR"), "{}", sdmx.text);
    let workbook = reader.get(&format!("{BASE}/people-who-work.xlsx")).await;
    let sheet = sheet::Sheet::read(&workbook.is(200).bytes, &sheet::Wishes::default()).unwrap();
    let has = |cells: &[&str]| {
        sheet.rows.iter().any(|row| cells.iter().all(|c| row.cells.iter().any(|cell| cell == c)))
    };
    assert!(has(&["Trešās valstis", "per cent", "2024", "56"]), "{:?}", sheet.rows);
    reader.get(&format!("{BASE}/nothing")).await.is(404);
    reader.get(&format!("{BASE}/nothing.xlsx")).await.is(404);
    town.reader().reading("ar").get(&format!("{BASE}/people-who-work")).await.is(200);

    let evidence = reader.get("/cities/jelgava/evidence").await;
    evidence.is(200).says("The city’s own figures: Jelgava (2024)").says("15.0");
    evidence.says("points with 95% confidence").says("All tables of the city’s own");
    town.keeper().await.get("/journal").await.says("people-who-work");
    let other = town.reader().get("/cities/riga/evidence").await;
    assert!(!other.words().contains("People who work"));

    // Next year's table is known by its headings: it is looked at at once, and takes the old one's place.
    let next =
        TABLE.replace("Avots", "2025;Pilsoņi;720;1 000;\n2025;Trešās valstis;600;1 000;\nAvots");
    let (page, shown) = sent_for(&mut officer, "people-who-work", next.as_bytes()).await;
    shown.is(200).says("This is how your table is understood").says("6 rows were read.");
    assert_eq!(shown.value("table"), "people-who-work");
    shown.says("take the place");
    let done = post(&mut officer, &page, &form(&shown, &[("act", "load")])).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/people-who-work?done=own-loaded"));
    reader.get("/cities/jelgava/evidence").await.says("Jelgava (2025)").says("12.0");
    town.end().await;
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once_and_what_was_said_stays() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let bad =
        TABLE.replace("2024;Pilsoņi;710", "20x4;Pilsoņi;daudz").replace("2023;Trešās", "2023;");
    let bad = bad.replace("; valstis", ";");
    let (page, shown) = sent(&mut officer, bad.as_bytes()).await;
    let seen = post(&mut officer, &page, &form(&shown, &SAID)).await;
    seen.is(422).says("3 problems. Nothing was changed.").says("“daudz” is not a number");
    seen.says("“20x4” is not a time").says("This cell is empty").says("Strādā");
    assert_eq!(seen.value("own-name"), "People who work");
    assert_eq!(seen.value("own-indicator"), "employment-rate");
    let unclear = [
        ("own-name", ""),
        ("column-3", "citizenship"),
        ("own-indicator", "employment-rate"),
        ("act", "load"),
    ];
    let seen = post(&mut officer, &page, &form(&shown, &unclear)).await;
    seen.is(422).says("Please");
    let twice = [("own-name", "A"), ("column-3", "citizenship"), ("act", "load")];
    let seen = post(&mut officer, &page, &form(&shown, &twice)).await;
    seen.is(422).says("does not go together with column 2").says("No column holds the figures");
    let shares = [
        ("own-name", "A"),
        ("column-3", "value"),
        ("column-4", ""),
        ("own-indicator", "employment-rate"),
        ("act", "load"),
    ];
    post(&mut officer, &page, &form(&shown, &shares)).await.is(422).says("An indicator is a share");
    // Euro out of people are no share either.
    let euro = [
        ("own-name", "=A"),
        ("column-3", "value"),
        ("own-measure", "EUR"),
        ("own-indicator", "employment-rate"),
        ("act", "load"),
    ];
    let seen = post(&mut officer, &page, &form(&shown, &euro)).await;
    seen.is(422).says("An indicator is a share").says("begins like a formula");
    assert_eq!(seen.value("own-name"), "=A");
    town.reader().get(BASE).await.says("shows no figures of its own yet");
    town.end().await;
}

#[tokio::test]
async fn what_is_no_spreadsheet_is_refused_beside_its_field() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let new = format!("{BASE}/new");
    officer.get(&new).await.is(200).says("Spreadsheet");
    officer.upload(&new, &[], ("file", b"")).await.is(422).says("Please choose a file");
    officer.upload(&new, &[], ("file", b"\x89PNG\0\0")).await.is(422);
    // Where a quotation mark stays open is told by its row.
    let open = "Year,Number\n2023,7\n2024,\"8\n";
    let seen = officer.upload(&new, &[("table", "mine")], ("file", open.as_bytes())).await;
    seen.is(422).says("A quotation mark is opened here").says("3 –");
    assert_eq!(seen.value("table"), "mine");
    let wide = format!("{}\n{}\n", "a,".repeat(1_000), "1,".repeat(1_000));
    officer.upload(&new, &[], ("file", wide.as_bytes())).await.is(422);
    let large = vec![b'1'; 20_000_000];
    officer.upload(&new, &[], ("file", &large)).await.is(413);
    town.end().await;
}

#[tokio::test]
async fn a_number_that_could_mean_two_things_is_asked_for() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let (page, shown) = sent(&mut officer, b"Year;Value\n2023;1.205\n2024;2.340\n").await;
    let said = [("own-name", "Rents"), ("own-measure", "EUR"), ("act", "check")];
    let seen = post(&mut officer, &page, &form(&shown, &said)).await;
    seen.is(422).says("can mean two things");
    let seen =
        post(&mut officer, &page, &form(&seen, &[("own-marks", "comma"), ("act", "check")])).await;
    seen.is(200).says("1,205");
    town.end().await;
}

#[tokio::test]
async fn two_who_replace_one_table_never_overwrite_each_other() {
    let town = jelgava().await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    let table = published(&mut one).await;
    let key = "people-who-work";
    let (first, shown) = sent_for(&mut one, key, TABLE.as_bytes()).await;
    let changed = TABLE.replace("560", "600");
    let (second, beside) = sent_for(&mut other, key, changed.as_bytes()).await;
    post(&mut one, &first, &form(&shown, &[("act", "load")])).await.is(303);
    let clash = post(&mut other, &second, &form(&beside, &[("act", "load")])).await;
    // What differs is told figure by figure, though both files reach as far.
    clash.is(409).says("changed 2").says("560 → 600").says("56% → 60%");
    let again = form(&beside, &[("act", "load"), ("version", &clash.value("version"))]);
    post(&mut other, &second, &again).await.is(303);
    town.reader().get(&table).await.says("60%");
    // A button that was pressed on an older page removes nothing.
    let remove = format!("{table}/remove");
    one.post(&remove, &[("version", &clash.value("version"))]).await.is(409);
    town.reader().get(&table).await.is(200);
    let version = one.get(&table).await.value("version");
    let removed = one.post(&remove, &[("version", &version)]).await;
    assert_eq!(removed.is(303).location(), format!("{BASE}?done=own-removed"));
    town.reader().get(&table).await.is(404);
    town.keeper().await.get("/journal").await.says("people-who-work");
    // Nor one that was pressed on the page of a table that had the name before.
    published(&mut one).await;
    let again = town.reader().get(&table).await;
    again.is(200);
    one.post(&remove, &[("version", &version)]).await.is(409);
    town.reader().get(&table).await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_table_keeps_what_is_said_of_it_whatever_was_said_of_its_headings() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table = published(&mut officer).await;
    let (page, shown) = sent(&mut officer, TABLE.as_bytes()).await;
    let said = [
        ("own-name", "Homes"),
        ("own-source", "Housing survey"),
        ("own-indicator", ""),
        ("act", "check"),
    ];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    // The headings went to «Homes» last; what is sent for the first table is told as that one's.
    let (_, shown) = sent_for(&mut officer, "people-who-work", TABLE.as_bytes()).await;
    let of = ["own-name", "own-source", "own-indicator"].map(|name| shown.is(200).value(name));
    assert_eq!(of, ["People who work", "Jelgava", "employment-rate"]);
    // So it is when the table is chosen later, but for what was typed.
    let other = TABLE.replace("Krāsa", "Tonis");
    let (page, shown) = sent(&mut officer, other.as_bytes()).await;
    let chosen =
        [("table", "homes"), ("own-licence", "CC0"), ("column-3", "value"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &chosen)).await;
    let of = ["own-name", "own-source", "own-licence"].map(|name| looked.is(200).value(name));
    assert_eq!(of, ["Homes", "Housing survey", "CC0"]);
    let back = [("table", "people-who-work"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&looked, &back)).await;
    let of = ["own-name", "own-source", "own-indicator"].map(|name| looked.is(200).value(name));
    assert_eq!(of, ["People who work", "Jelgava", "employment-rate"]);

    // One that is removed meanwhile is said to be.
    let version = officer.get(&table).await.value("version");
    officer.post(&format!("{table}/remove"), &[("version", &version)]).await.is(303);
    let gone = post(&mut officer, &page, &form(&looked, &[("act", "load")])).await;
    gone.is(422).says("Somebody removed this table meanwhile");
    assert_eq!(
        (gone.value("table"), gone.value("own-name")),
        (String::new(), "People who work".into())
    );
    let looked = post(&mut officer, &page, &form(&gone, &[("act", "check")])).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    // Back to what is published already, there is nothing more to do.
    let back = officer.get(&page).await;
    assert_eq!(back.is(303).location(), format!("{BASE}?done=own-gone"));
    officer.get(back.location()).await.says("waits no more");
    town.end().await;
}

#[tokio::test]
async fn what_is_added_to_a_table_changes_nothing_of_it_unsaid() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let first = "Year,Citizenship,Number\n2023,Nationals,700\n2023,Syria,4\n";
    let (page, shown) = sent(&mut officer, first.as_bytes()).await;
    let said = [("own-name", "Pupils"), ("own-small", "shown"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    let show = [("own-small", "shown"), ("act", "load")];
    post(&mut officer, &page, &form(&looked, &show)).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils.csv")).await.text;
    assert!(csv.contains(",2023,4,"), "{csv}");
    // Another year has no small number: those of before are asked about all the same.
    let next = "Year,Citizenship,Number\n2024,Nationals,720\n2024,Syria,40\n";
    let (page, shown) = sent_for(&mut officer, "pupils", next.as_bytes()).await;
    shown.is(200).says("Make sure that nobody can be recognised").says("Show them");
    post(&mut officer, &page, &form(&shown, &[("act", "load")])).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils.csv")).await.text;
    assert!(csv.contains(",2023,4,") && csv.contains(",2024,40,"), "{csv}");
    // Whoever chooses to replace everything is first told what goes.
    let (page, shown) = sent_for(&mut officer, "pupils", next.as_bytes()).await;
    let replace = [("own-way", "replace"), ("act", "load")];
    let looked = post(&mut officer, &page, &form(&shown, &replace)).await;
    looked.is(200).says("Since you looked").says("gone 2");
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let csv = town.reader().get(&format!("{BASE}/pupils.csv")).await.text;
    assert!(!csv.contains("2023"), "{csv}");
    // A table of one group says which.
    let one = "Year,Citizenship,Number\n2023,Syria,110\n2024,Syria,120\n";
    let (page, shown) = sent(&mut officer, one.as_bytes()).await;
    let said = [("own-name", "From Syria"), ("act", "check")];
    post(&mut officer, &page, &form(&shown, &said))
        .await
        .is(200)
        .says("Number of people · \u{2068}Syria\u{2069}");
    town.end().await;
}

#[tokio::test]
async fn figures_that_were_made_up_stay_marked_when_others_are_added() {
    let town = crate::support::town_with(&[
        isopolity::demo::Step::Networks,
        isopolity::demo::Step::Evidence,
    ])
    .await;
    let mut officer = town.officer("jelgava").await;
    let next = "Gads;Pilsonība;Skaits;No\n2025;Pilsoņi;1 100;24 000\n2025;Ārzemnieki;120;1 600\n";
    let (page, shown) = sent_for(&mut officer, "looking-for-work", next.as_bytes()).await;
    let looked = post(&mut officer, &page, &form(&shown, &[("act", "check")])).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let table = format!("{BASE}/looking-for-work");
    town.reader().get(&table).await.says("made up as an example").says("2025");
    // Where nothing made up is left, nothing is said.
    let (page, shown) = sent_for(&mut officer, "looking-for-work", next.as_bytes()).await;
    let replace = [("own-way", "replace"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &replace)).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let page = town.reader().get(&table).await;
    assert!(!page.is(200).words().contains("made up as an example"));
    town.end().await;
}

#[tokio::test]
async fn nobody_sends_figures_for_another_city_and_what_waits_is_the_citys() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let (page, _) = sent(&mut officer, TABLE.as_bytes()).await;
    let mut other = town.officer("riga").await;
    other.get(&page).await.is(403);
    let elsewhere = other.get(&page.replace("jelgava", "riga")).await;
    assert_eq!(elsewhere.is(303).location(), "/cities/riga/figures?done=own-gone");
    town.reader().get(&page).await.is(401);
    assert_eq!(isopolity::evidence::findings(&town.app).await.unwrap(), Vec::<String>::new());
    town.end().await;
}

#[tokio::test]
async fn another_node_reads_a_citys_own_figures_too() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    published(&mut officer).await;
    let neighbour = town.neighbour().await;
    let city = crate::support::key("jelgava");
    let figures = neighbour.evidence.load();
    assert_eq!(figures.own.of(&city).count(), 1);

    // One that has taken the place of a removed one meanwhile is another, though it is a first one too.
    let version = officer.get(&format!("{BASE}/people-who-work")).await.value("version");
    let remove = [("version", version.as_str())];
    officer.post(&format!("{BASE}/people-who-work/remove"), &remove).await.is(303);
    town.pass(1);
    let (page, shown) = sent(&mut officer, TABLE.replace("710", "790").as_bytes()).await;
    let seen = post(&mut officer, &page, &form(&shown, &SAID)).await;
    post(&mut officer, &page, &form(&seen, &[("act", "load")])).await.is(303);
    isopolity::evidence::fill(&neighbour).await.unwrap();
    let figures = neighbour.evidence.load();
    let table = figures.own.of(&city).next().unwrap();
    let has =
        |n: f64| table.dataset.series().any(|s| s.points().any(|p| p.observation.value == Some(n)));
    assert!(has(790.0) && !has(710.0), "the removed figures are gone");
    town.end().await;
}

#[tokio::test]
async fn another_year_is_added_to_a_table_and_the_rest_stays() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table = published(&mut officer).await;
    let year = "Gads;Pilsonība;Strādā;No;Krāsa\n2025;Pilsoņi;720;1 000;\n2025;Trešās valstis;600;1 000;\n2024;Pilsoņi;715;1 000;\n";
    let (page, shown) = sent_for(&mut officer, "people-who-work", year.as_bytes()).await;
    shown.is(200).says("added 6, changed 2, the same 10, gone 0").says("Add to it");
    // Replaced, all that the file lacks would go: who wants that says so, and is told first.
    let replace = [("own-way", "replace"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &replace)).await;
    looked.is(200).says("added 6, changed 2, the same 1, gone 9");
    let add = [("own-way", "add"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&looked, &add)).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let csv = town.reader().get(&format!("{table}.csv")).await.text;
    for told in ["2023,700,", "2024,715,", "2025,600,"] {
        assert!(csv.contains(told), "{told} {csv}");
    }
    assert!(!csv.contains("2024,710,"), "{csv}");
    // Other columns cannot be added; what was typed stays.
    let other = "Gads;Dzimums;Skaits\n2025;Sievietes;720\n";
    let query = format!("{BASE}/new");
    let seen =
        officer.upload(&query, &[("table", "people-who-work")], ("file", other.as_bytes())).await;
    let page = seen.is(303).location().to_owned();
    let shown = officer.get(&page).await;
    let said = [("own-name", "People"), ("own-indicator", ""), ("own-way", "add"), ("act", "load")];
    let refused = post(&mut officer, page.split('?').next().unwrap(), &form(&shown, &said)).await;
    refused.is(422).says("by other columns than the table");
    assert_eq!(refused.value("own-name"), "People");
    town.end().await;
}

#[tokio::test]
async fn two_new_tables_of_like_names_have_two_addresses_and_a_city_has_so_many_at_most() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    assert_eq!(published(&mut officer).await, format!("{BASE}/people-who-work"));
    let kept = {
        let (city, key) = (crate::support::key("jelgava"), crate::support::key("people-who-work"));
        let kept = isopolity::evidence::own::store::table(&town.app.store, &city, &key);
        kept.await.unwrap().unwrap()
    };
    // Another process keeps a table that this one has not read yet.
    let city = crate::support::key("jelgava");
    let author = isopolity::store::change::Author::program();
    let mut change = town.app.change(author).await.unwrap();
    for n in 2..=199 {
        let key = crate::support::key(&format!("people-who-work-{n}"));
        let added = isopolity::evidence::own::store::keep(
            &mut change,
            (&city, &key),
            (&kept.told, &kept.packed),
            0,
        );
        assert!(added.await.unwrap());
    }
    let thing = ("own-figures", "people-who-work-2");
    change.note("load", thing, Some("jelgava"), None::<&()>, Some(&())).await.unwrap();
    change.commit().await.unwrap();
    let other = TABLE.replace("Krāsa", "Tonis");
    let (page, shown) = sent(&mut officer, other.as_bytes()).await;
    // No two tables of a city are called alike.
    let taken = post(&mut officer, &page, &form(&shown, &SAID)).await;
    taken.is(422).says("The city has a table “People who work” already");
    let named = [("own-name", "People who work!"), ("act", "check")];
    let checked = post(&mut officer, &page, &form(&taken, &named)).await;
    let done = post(&mut officer, &page, &form(&checked, &[("act", "load")])).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/people-who-work-200?done=own-loaded"));
    let other = TABLE.replace("Krāsa", "Cits");
    let (page, shown) = sent(&mut officer, other.as_bytes()).await;
    let checked = post(&mut officer, &page, &form(&shown, &SAID)).await;
    let named = [("own-name", "People who work?"), ("act", "check")];
    let checked = post(&mut officer, &page, &form(&checked, &named)).await;
    let refused = post(&mut officer, &page, &form(&checked, &[("act", "load")])).await;
    refused.is(422).says("A city shows 200 tables at most");
    assert_eq!(refused.value("own-name"), "People who work?");
    town.end().await;
}

#[tokio::test]
async fn two_who_publish_at_once_make_no_two_tables_of_one_name() {
    let town = jelgava().await;
    let (mut one, mut two) = (town.officer("jelgava").await, town.officer("jelgava").await);
    let mut ready = Vec::new();
    for (officer, colour) in [(&mut one, "Tonis"), (&mut two, "Cits")] {
        let (page, shown) = sent(officer, TABLE.replace("Krāsa", colour).as_bytes()).await;
        let checked = post(officer, &page, &form(&shown, &SAID)).await;
        ready.push((page, form(&checked, &[("act", "load")])));
    }
    let done = tokio::join!(
        post(&mut one, &ready[0].0, &ready[0].1),
        post(&mut two, &ready[1].0, &ready[1].1)
    );
    let [first, second] = [&done.0, &done.1].map(|seen| seen.status.as_u16());
    assert_eq!(first.min(second), 303, "{first} {second}");
    assert_eq!(first.max(second), 422, "{first} {second}");
    let refused = if first == 422 { &done.0 } else { &done.1 };
    refused.says("The city has a table “People who work” already");
    assert_eq!(refused.value("own-name"), "People who work", "nothing typed is lost");
    town.end().await;
}

/// Two registers of one department have the same headings: neither takes the other's place.
#[tokio::test]
async fn a_new_table_takes_no_other_tables_place_unless_that_is_chosen() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let first = published(&mut officer).await;
    let other = TABLE.replace("710", "620");
    let (page, shown) = sent(&mut officer, other.as_bytes()).await;
    // What was said of the columns is remembered; the name is not.
    shown
        .is(200)
        .says("The last spreadsheet with these headings went into the table “People who work”");
    let of = ["column-3", "own-name", "table", "own-indicator"].map(|name| shown.value(name));
    assert_eq!(of, ["value", "", "", "employment-rate"]);
    let said = [("own-name", "People who study"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    looked.is(200).says("This is how your table is understood");
    let done = post(&mut officer, &page, &form(&looked, &[("act", "load")])).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/people-who-study?done=own-loaded"));
    let mut reader = town.reader();
    reader.get(&first).await.is(200).says("71%");
    reader.get(&format!("{BASE}/people-who-study")).await.is(200).says("62%");

    // Who chooses a table on the page that publishes is shown first what becomes of it.
    let (page, shown) = sent(&mut officer, other.as_bytes()).await;
    let said = [("own-name", "People who learn"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    let turned = [("table", "people-who-work"), ("act", "load")];
    let looked = post(&mut officer, &page, &form(&looked, &turned)).await;
    looked.is(200).says("Since you looked").says("changed 2").says("Replace everything");
    reader.get(&first).await.is(200).says("71%");
    let done = post(&mut officer, &page, &form(&looked, &[("act", "load")])).await;
    assert_eq!(done.is(303).location(), format!("{first}?done=own-loaded"));
    reader.get(&first).await.is(200).says("62%").says("People who learn");
    // One that is not there is none: the figures make a new table.
    let (page, _) = sent_for(&mut officer, "nothing", other.as_bytes()).await;
    assert_eq!(officer.get(&page).await.value("table"), "");
    town.end().await;
}

#[tokio::test]
async fn shares_of_one_are_asked_about_and_a_count_beside_its_total_is_not_hidden() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let (page, shown) = sent(&mut officer, b"Year,Share\n2023,0.724\n2024,0.731\n").await;
    let said = [("own-name", "In work"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    looked.is(200).says("No figure is above 1%");
    let said = [("own-measure", "PART"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&looked, &said)).await;
    looked.is(200).says("72.4%").says("73.1%");
    assert!(!looked.words().contains("No figure is above"));
    let all = b"Year,District,Number\n2024,North,4\n2024,South,60\n2024,West,70\n2024,Total,134\n";
    let (page, shown) = sent(&mut officer, all).await;
    let said = [("own-name", "Pupils"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    looked
        .is(200)
        .says("2 figures are hidden: 1 because")
        .says("1 so that nobody")
        .says("It protects others");
    looked.says("between 0 and 64");
    let shown = [("own-small", "shown"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&looked, &shown)).await;
    assert!(!looked.is(200).words().contains("What is hidden"));
    town.end().await;
}

#[tokio::test]
async fn newer_figures_with_other_headings_keep_the_name_of_their_table() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    published(&mut officer).await;
    let newer = TABLE.replace("Krāsa", "Cita kolonna");
    let (field, file) = (("table", "people-who-work"), ("file", newer.as_bytes()));
    let sent = officer.upload(&format!("{BASE}/new"), &[field], file).await;
    let page = sent.is(303).location().to_owned();
    let shown = officer.get(&page).await;
    assert_eq!(shown.is(200).value("own-name"), "People who work");
    assert_eq!(shown.value("table"), "people-who-work");
    town.end().await;
}

/// Years above women and men, the years written once.
const TWO_ROWS: &str = "\
Rajons;2023;;2024;
;Sievietes;Vīrieši;Sievietes;Vīrieši
Centrs;410;400;430;390
Pārupe;310;300;330;290
";

#[tokio::test]
async fn headings_in_two_rows_are_guessed_told_of_both_and_known_again() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let (page, shown) = sent(&mut officer, TWO_ROWS.as_bytes()).await;
    shown.is(200).says("What are the columns?").says("2023 · Sievietes").says("2024 · Vīrieši");
    shown.says("For example: \u{2068}2023\u{2069} · \u{2068}2024\u{2069}");
    assert_eq!(
        ["own-headings", "own-upper", "own-lower", "column-1", "column-5"].map(|f| shown.value(f)),
        ["two", "period", "sex", "place", "value"]
    );
    assert!(!shown.text.contains("\"in_period\""), "rows say what headings are");
    let said = [("own-name", "Residents by district"), ("act", "check")];
    let checked = post(&mut officer, &page, &form(&shown, &said)).await;
    checked.is(200).says("This is how your table is understood").says("2 rows were read.");
    checked.says("8 figures, 2023 to 2024").says("Women, men").says("Sievietes");
    let done = post(&mut officer, &page, &form(&checked, &[("act", "load")])).await;
    done.is(303);
    let address = format!("{BASE}/residents-by-district");
    let mut reader = town.reader();
    reader.get(&address).await.is(200).says("Women, men").says("410").says("Pārupe");
    let csv = reader.get(&format!("{address}.csv")).await.text;
    assert!(csv.contains("Vīrieši,") && csv.contains("2024,290"), "{csv}");

    // Next year's table has two more columns, and is looked at at once; it is added to the table.
    let next = TWO_ROWS
        .replace("2024;", "2024;;2025;")
        .replace("Vīrieši\n", "Vīrieši;Sievietes;Vīrieši\n");
    let next = next.replace("390\n", "390;450;380\n").replace("290\n", "290;350;280\n");
    let (page, shown) = sent_for(&mut officer, "residents-by-district", next.as_bytes()).await;
    shown.is(200).says("This is how your table is understood").says("12 figures, 2023 to 2025");
    shown.says("added 4, changed 0, the same 8, gone 0");
    let add = form(&shown, &[("own-way", "add"), ("act", "load")]);
    post(&mut officer, &page, &add).await.is(303);
    reader.get(&address).await.says("450").says("280");
    reader.reading("ar").get(&address).await.is(200).says("نساء");
    town.end().await;
}

#[tokio::test]
async fn a_wrong_guess_of_headings_is_corrected_without_another_upload() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    // Nobody knows these words, and they do not come again.
    let table = "Rajons;Amati;;Skola\n;Diena;Vakars;Gara\nCentrs;410;400;430\n";
    let (page, shown) = sent(&mut officer, table.as_bytes()).await;
    assert_eq!([shown.value("own-headings"), shown.value("own-upper")], ["one", ""]);
    let two = [
        ("own-headings", "two"),
        ("own-name", "Learners"),
        ("own-period", "2024"),
        ("act", "check"),
    ];
    let shown = post(&mut officer, &page, &form(&shown, &two)).await;
    shown.is(200).says("What are the columns?").says("Amati · Vakars");
    assert_eq!(
        ["own-headings", "own-upper", "own-lower", "own-name", "own-period", "column-4"]
            .map(|f| shown.value(f)),
        ["two", "other", "other", "Learners", "2024", "value"]
    );
    // What was chosen stays when it is refused.
    let wrong =
        [("own-upper", "period"), ("own-lower", "place"), ("column-2", "base"), ("act", "load")];
    let refused = post(&mut officer, &page, &form(&shown, &wrong)).await;
    refused.is(422).says("“Amati” is not a time").says("A row of headings says this already");
    refused.says("No figures stand under the same headings");
    assert_eq!(
        ["own-headings", "own-upper", "own-lower", "own-name", "column-2"]
            .map(|f| refused.value(f)),
        ["two", "period", "place", "Learners", "base"]
    );
    let hostile = [("own-upper", "value"), ("column-2", "in_period"), ("act", "load")];
    post(&mut officer, &page, &form(&shown, &hostile)).await.is(422).says("Please choose");
    // Back to one row, and to two again: then it is read, and known the next time.
    let one = post(&mut officer, &page, &form(&shown, &[("own-headings", "one")])).await;
    assert_eq!([one.value("own-headings"), one.value("own-name")], ["one", "Learners"]);
    let shown = post(&mut officer, &page, &form(&one, &[("own-headings", "two")])).await;
    // What was never looked at is not published, but shown.
    let looked = post(&mut officer, &page, &form(&shown, &[("act", "load")])).await;
    looked.is(200).says("Since you looked, something changed");
    town.reader().get(BASE).await.is(200).says("shows no figures of its own yet");
    let swapped = [("own-period", "2023"), ("act", "load")];
    let looked = post(&mut officer, &page, &form(&looked, &swapped)).await;
    looked.is(200).says("Since you looked");
    let looked =
        post(&mut officer, &page, &form(&looked, &[("own-period", "2024"), ("act", "check")]))
            .await;
    assert!(!looked.is(200).text.contains("Since you looked"));
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    town.reader().get(&format!("{BASE}/learners")).await.is(200).says("Heading").says("Vakars");
    let (_, known) = sent_for(&mut officer, "learners", table.as_bytes()).await;
    // The time of all figures is another each time, and asked for.
    known.is(422).says("No column says when");
    assert_eq!([known.value("own-headings"), known.value("own-lower")], ["two", "other"]);
    // A table with one row of headings is not asked for two of them, where only one row stands below.
    let (_, short) = sent(&mut officer, b"Gads;Skaits\n2024;410\n").await;
    assert!(!short.text.contains("own-headings"), "nothing would stand under two rows");
    town.end().await;
}

/// An agency of SDMX begins with a letter: what a program is told is what it can ask for.
#[tokio::test]
async fn a_city_whose_key_begins_with_a_digit_is_asked_for_by_its_name_as_an_agency() {
    let town = jelgava().await;
    let facts =
        [("name", "9 Riga"), ("country", "LV"), ("time_zone", "Europe/Riga"), ("languages", "lv")];
    town.keeper().await.post("/cities/new", &facts).await.is(303);
    let mut officer = town.officer("9-riga").await;
    let sent =
        officer.upload("/cities/9-riga/figures/new", &[("table", "")], ("file", TABLE.as_bytes()));
    let page = sent.await.is(303).location().to_owned();
    let shown = officer.get(&page).await;
    let said = [("column-3", "value"), ("own-name", "People who work"), ("act", "check")];
    let looked = post(&mut officer, &page, &form(&shown, &said)).await;
    post(&mut officer, &page, &form(&looked, &[("act", "load")])).await.is(303);
    let mut reader = town.reader();
    for address in ["C_9-RIGA/OWN_PEOPLE_WHO_WORK/1.0", "C_9-RIGA/all/latest"] {
        let structure = reader.get(&format!("/sdmx/2.1/datastructure/{address}")).await;
        assert!(structure.is(200).text.contains("agencyID=\"C_9-RIGA\""), "{}", structure.text);
    }
    reader.get("/sdmx/2.1/data/C_9-RIGA,OWN_PEOPLE_WHO_WORK/all?format=SDMX-CSV").await.is(200);
    town.end().await;
}
