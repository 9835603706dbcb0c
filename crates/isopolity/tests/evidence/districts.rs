//! `/cities/{city}/figures/{figures}/districts`: who lives where, from the table to a need.

use serde_json::Value;

use crate::support::{Reader, Seen, Town, town, town_with};
use isopolity::demo::Step;

const BASE: &str = "/cities/jelgava/figures";
const PAGE: &str = "/cities/jelgava/figures/people/districts";

/// D of foreigners in 2024: ½·(|60/100 − 140/300| + |40/100 − 160/300|) = 2/15; in 2023 ½·(|30/60 − ½| + …) = 0.
const TABLE: &str = "\
Year,District,Citizenship,Number
2023,North,Nationals,150
2023,North,Foreigners,30
2023,South,Nationals,150
2023,South,Foreigners,30
2024,North,Nationals,140
2024,North,Foreigners,60
2024,South,Nationals,160
2024,South,Foreigners,40
";

/// Two districts side by side, of which one is written otherwise than in the table; and a place of another town.
const OUTLINES: &str = r#"{"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"name":"NÓRTH"},"geometry":{"type":"Polygon","coordinates":[[[23.7,56.65],[23.75,56.65],[23.75,56.68],[23.7,56.68],[23.7,56.65]]]}},
  {"type":"Feature","properties":{"name":"South"},"geometry":{"type":"Polygon","coordinates":[[[23.7,56.62],[23.7,56.65],[23.75,56.65],[23.75,56.62],[23.7,56.62]]]}},
  {"type":"Feature","properties":{"name":"Elsewhere"},"geometry":{"type":"Polygon","coordinates":[[[23.75,56.62],[23.75,56.65],[23.8,56.65],[23.8,56.62],[23.75,56.62]]]}}]}"#;

async fn jelgava() -> Town {
    let town = town().await;
    let facts =
        [("name", "Jelgava"), ("country", "LV"), ("time_zone", "Europe/Riga"), ("languages", "lv")];
    town.keeper().await.post("/cities/new", &facts).await.is(303);
    town
}

/// The fields of the form of a page as a browser sends them, with some changed.
fn form(seen: &Seen, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let page = scraper::Html::parse_document(&seen.text);
    let of = |selector: &str| scraper::Selector::parse(selector).unwrap();
    let mut fields: Vec<(String, String)> = Vec::new();
    for field in page.select(&of("main form input, main form select, main form textarea")) {
        let Some(name) = field.attr("name") else { continue };
        let is_choice = matches!(field.attr("type"), Some("radio" | "checkbox"));
        if is_choice && field.attr("checked").is_none() {
            continue;
        }
        let chosen = of("option[selected]");
        let value = match field.value().name() {
            "select" => {
                let chosen = field.select(&chosen).next();
                chosen.and_then(|o| o.attr("value")).unwrap_or_default().to_owned()
            }
            "textarea" => field.text().collect(),
            _ => field.attr("value").unwrap_or_default().to_owned(),
        };
        fields.push((name.to_owned(), value));
    }
    fields.retain(|(name, _)| changes.iter().all(|(c, _)| c != name));
    fields.extend(changes.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    fields
}

async fn post(officer: &mut Reader<'_>, page: &str, fields: &[(String, String)]) -> Seen {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    officer.post(page, &fields).await
}

/// Sends a spreadsheet and publishes it as it is understood; gives the address of its table.
async fn published(officer: &mut Reader<'_>, name: &str, text: &str) -> String {
    let sent = officer.upload(&format!("{BASE}/new"), &[], ("file", text.as_bytes())).await;
    let desk = sent.is(303).location().to_owned();
    let shown = officer.get(&desk).await;
    let said = [("own-name", name), ("act", "check")];
    let checked = post(officer, &desk, &form(&shown, &said)).await;
    checked.is(200);
    let done = post(officer, &desk, &form(&checked, &[("act", "load")])).await;
    done.is(303).location().split('?').next().unwrap_or_default().to_owned()
}

const SAID: [(&str, &str); 2] = [("source", "The map office"), ("licence", "CC BY 4.0")];

#[tokio::test]
async fn a_table_by_district_is_told_in_numbers_that_can_be_reckoned_by_hand() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table = published(&mut officer, "People", TABLE).await;
    assert_eq!(format!("{table}/districts"), PAGE);
    let mut reader = town.reader();
    let shown = reader.get(&table).await;
    assert!(shown.is(200).text.contains(PAGE), "the table leads on");
    let page = reader.get(PAGE).await;
    page.is(200).says("Who lives where: People");
    page.says("Of every 100 people counted as “\u{2068}Foreigners\u{2069}” in Jelgava, 13 would have to move");
    // xPx = 0.6·60/200 + 0.4·40/200 = 0.26.
    page.says("Dissimilarity (D): 0.13")
        .says("Isolation: 0.26")
        .says("on average 26% of the people belong");
    page.says("By chance alone it would lie between")
        .says("Take care: it rises with the group’s share");
    page.says("From 2023 to 2024 the dissimilarity went from 0.00 to 0.13.")
        .says("Of this change of 0.13");
    page.says("Everybody is all groups of the table added up.")
        .says("It needs the outlines of all districts.");
    page.says("North 200 60 30.0%").says("South 200 40 20.0%").says("All 25 measures");
    assert!(!page.words().contains("State a need"), "a reader states none");
    let before = reader.get(&format!("{PAGE}?time=2023&group=NAT")).await;
    before.is(200).says("Dissimilarity (D): 0.00").says("may be chance");
    assert!(!before.words().contains("What changed since"), "nothing is before the first time");
    let all = reader.get(&format!("{PAGE}?group=all")).await;
    all.is(200).says("Dissimilarity of all groups: 0.13").says("All 11 measures");
    all.says("Foreigners 100 0.13").says("Nationals 300 0.13");
    reader
        .get(&format!("{PAGE}?group=NOBODY&time=1999"))
        .await
        .is(200)
        .says("nothing here for 1999");
    town.reader().reading("ar").get(PAGE).await.is(200);
    town.end().await;
}

#[tokio::test]
async fn files_tell_the_same_with_what_must_be_known_to_reckon_it_again() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    published(&mut officer, "People", TABLE).await;
    let mut reader = town.reader();
    let told = reader.get(&format!("{PAGE}.json?time=2024&group=FOR")).await;
    let told: Value = serde_json::from_str(&told.is(200).text).unwrap();
    let measures = told["measures"].as_array().unwrap();
    let of = |code: &str| measures.iter().find(|m| m["measure"] == code).unwrap();
    let d = of("dissimilarity");
    assert!((d["value"].as_f64().unwrap() - 2.0 / 15.0).abs() < 1e-12, "{d}");
    assert!(d["by_chance"]["high"].as_f64().unwrap() < 2.0 / 15.0, "{d}");
    assert_eq!(of("delta")["without_value"]["lacks"], "areas");
    assert_eq!((measures.len(), told["chance"]["draws"].as_i64()), (25, Some(200)));
    assert_eq!(told["districts"][0]["counts"]["FOR"], 60.0);
    assert_eq!((&told["everybody_from"], &told["rounded_to"]), (&"sum".into(), &Value::Null));
    let again = reader.get(&format!("{PAGE}.json?time=2024&group=FOR")).await;
    let again: Value = serde_json::from_str(&again.text).unwrap();
    assert_eq!(again["measures"], told["measures"], "chance begins at the same place");
    let csv = reader.get(&format!("{PAGE}.csv?time=2024&group=FOR")).await;
    let rows: Vec<&str> = csv.is(200).text.lines().collect();
    assert_eq!(rows.len(), 26);
    assert!(rows[1].starts_with("jelgava,people,2024,Foreigners,dissimilarity,"), "{}", rows[1]);
    // A file of another time would be taken for that of the one that was asked for.
    reader.get(&format!("{PAGE}.csv?time=1999")).await.is(404);
    reader.get(&format!("{PAGE}.json?group=NOBODY")).await.is(404);
    reader.get(&format!("{PAGE}.svg")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn hidden_and_missing_counts_are_told_and_nothing_is_measured() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let few = TABLE.replace("2024,South,Foreigners,40", "2024,South,Foreigners,4");
    published(&mut officer, "People", &few).await;
    let mut reader = town.reader();
    let page = reader.get(PAGE).await;
    page.is(200).says("counts that are needed are not open: 2 hidden, 0 missing");
    page.says("publish the table rounded").says("North 200 60 30.0%").says("South hidden hidden –");
    assert!(!page.words().contains("Dissimilarity"), "no measure of what is hidden");
    let told = reader.get(&format!("{PAGE}.json")).await;
    assert!(!told.is(200).text.contains("\"value\":0."), "{}", told.text);
    let told: Value = serde_json::from_str(&told.text).unwrap();
    assert_eq!(
        (&told["unmeasured"]["hidden"], &told["measures"]),
        (&2.into(), &Value::Array(vec![]))
    );
    // The year before is open, and so is its measure.
    reader.get(&format!("{PAGE}?time=2023")).await.says("Dissimilarity (D): 0.00");
    let gap = TABLE.replace("2024,South,Foreigners,40\n", "");
    published(&mut officer, "Gap", &gap).await;
    let page = reader.get(&format!("{BASE}/gap/districts")).await;
    page.is(200).says("0 hidden, 2 missing").says("write 0 where nobody is counted");
    town.end().await;
}

#[tokio::test]
async fn rounded_counts_and_empty_districts_are_told() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let mut text = String::from("Year,District,Citizenship,Number\n");
    for (place, nationals, foreigners) in [
        ("North", 140, 60),
        ("South", 160, 40),
        ("East", 115, 25),
        ("West", 205, 15),
        ("Lake", 0, 0),
    ] {
        text +=
            &format!("2024,{place},Nationals,{nationals}\n2024,{place},Foreigners,{foreigners}\n");
    }
    published(&mut officer, "People", &text).await;
    let page = town.reader().get(PAGE).await;
    page.is(200).says("multiples of 5").says("measures of rounded counts");
    page.says("Left out, because nobody lives there: \u{2068}Lake\u{2069}.")
        .says("Dissimilarity (D)");
    town.end().await;
}

#[tokio::test]
async fn a_table_that_does_not_tell_who_lives_where_has_no_such_page() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let text = "Year,Citizenship,Number\n2024,Nationals,700\n2024,Foreigners,300\n";
    let table = published(&mut officer, "People", text).await;
    assert!(!town.reader().get(&table).await.text.contains("districts"));
    for page in ["districts", "districts.csv", "districts.json", "districts.png", "outlines"] {
        officer.get(&format!("{table}/{page}")).await.is(404);
    }
    officer.get(&format!("{BASE}/nothing/districts")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn outlines_that_fit_in_part_are_looked_at_kept_drawn_and_removed() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let three = TABLE.to_owned() + "2024,West,Nationals,80\n2024,West,Foreigners,20\n";
    let table = published(&mut officer, "People", &three).await;
    let page = format!("{table}/outlines");
    officer.get(PAGE).await.says("nobody has brought the outlines");
    officer.get(&page).await.is(200).says("Outlines of the districts");
    // What is missing and what is no file of outlines is told beside its field.
    officer.upload(&page, &[], ("file", b"")).await.is(422).says("Please choose a file");
    officer.upload(&page, &SAID, ("file", b"{}")).await.is(422).says("neither a collection");
    town.reader().get(&page).await.is(401);
    let sent = officer.upload(&page, &SAID, ("file", OUTLINES.as_bytes())).await;
    let preview = sent.is(303).location().to_owned();
    let shown = officer.get(&preview).await;
    shown.is(200).says("2 of 3").says("Without an outline \u{2068}West\u{2069}");
    shown
        .says("In the file and not in the table \u{2068}Elsewhere\u{2069}")
        .says("Some districts have no outline");
    assert!(!town.reader().get(PAGE).await.text.contains("districts.svg"), "nothing changed yet");
    let version = shown.value("version");
    officer.post(&preview, &[("version", "7")]).await.is(409);
    officer.post(&preview, &[("version", &version)]).await.is(303);
    let mut reader = town.reader();
    let seen = reader.get(PAGE).await;
    seen.is(200)
        .says("2 of 3 districts with people have an outline here")
        .says("Outlines: The map office");
    seen.says("It needs the outlines of all districts.");
    assert!(seen.text.contains("chart-land"), "the map is drawn");
    // The year before has only the two districts that have outlines: nothing is lacking.
    let seen = reader.get(&format!("{PAGE}?time=2023")).await;
    assert!(!seen.is(200).words().contains("It needs the outlines"), "{}", seen.words());
    reader.get(&format!("{PAGE}.svg")).await.is(200);
    assert!(reader.get(&format!("{PAGE}.png")).await.is(200).bytes.starts_with(b"\x89PNG"));
    town.keeper().await.get("/journal").await.says("Outlines of districts");
    let version = officer.get(&page).await.value("version");
    let remove = format!("{page}/remove");
    officer.post(&remove, &[("version", "7")]).await.is(409);
    officer.post(&remove, &[("version", &version)]).await.is(303);
    officer.post(&remove, &[("version", &version)]).await.is(404);
    reader.get(PAGE).await.says("nobody has brought the outlines");
    town.end().await;
}

#[tokio::test]
async fn outlines_go_with_their_table() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let table = published(&mut officer, "People", TABLE).await;
    let page = format!("{table}/outlines");
    let sent = officer.upload(&page, &SAID, ("file", OUTLINES.as_bytes())).await;
    let preview = sent.is(303).location().to_owned();
    let version = officer.get(&preview).await.value("version");
    officer.post(&preview, &[("version", &version)]).await.is(303);
    let seen = town.reader().get(PAGE).await;
    // Both districts have an outline: measures over land have a value.
    seen.is(200).says("Concentration (delta):").says("Spatial proximity:");
    let version = officer.get(&table).await.value("version");
    officer.post(&format!("{table}/remove"), &[("version", &version)]).await.is(303);
    town.reader().get(PAGE).await.is(404);
    published(&mut officer, "People", TABLE).await;
    town.reader().get(PAGE).await.is(200).says("nobody has brought the outlines");
    town.end().await;
}

#[tokio::test]
async fn a_need_that_begins_here_says_where_it_comes_from() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    published(&mut officer, "People", TABLE).await;
    let page = officer.get(PAGE).await;
    let href = page.text.split("href=\"").find(|rest| rest.contains("needs/new?")).unwrap();
    let href = href.split('"').next().unwrap().replace("&amp;", "&");
    let shown = officer.get(&href).await;
    shown.is(200);
    assert_eq!(shown.value("evidence"), "own:people@jelgava");
    assert_eq!(shown.value("topic"), "desegregation");
    assert!(shown.value("says").starts_with("Of every 100 people counted as “Foreigners”"));
    let fields = form(&shown, &[("state", "public")]);
    let need = post(&mut officer, "/cities/jelgava/needs/new", &fields).await;
    let need = need.is(303).location().split('?').next().unwrap_or_default().to_owned();
    let mut reader = town.reader();
    let stated = reader.get(&need).await;
    stated.is(200).says("Shown by People");
    assert!(stated.text.contains(PAGE), "the need leads back");
    let chain = reader.get("/thread/evidence/own:people@jelgava").await;
    chain.is(200).says("People");
    assert!(chain.text.contains(&need), "and the table leads to the need");
    // What is not there cannot be rested on.
    let fields = form(&shown, &[("evidence", "own:nothing@jelgava")]);
    post(&mut officer, "/cities/jelgava/needs/new", &fields).await.is(422);
    town.end().await;
}

#[tokio::test]
async fn the_demonstration_shows_all_of_it_in_every_language() {
    let town = town_with(&[Step::Networks, Step::Evidence]).await;
    let page = "/cities/jelgava/figures/people-by-district/districts";
    let shown = town.reader().get(page).await;
    shown.is(200).says("made up").says("Spatial proximity:").says("What changed since 2020");
    assert!(shown.text.contains("chart-land"), "{}", shown.text);
    for language in ["fr", "lv", "sv", "hr", "ar"] {
        town.reader().reading(language).get(page).await.is(200);
        town.reader().reading(language).get(&format!("{page}?group=all")).await.is(200);
    }
    // Two districts of the other table are hidden.
    let hidden = "/cities/jelgava/figures/people-in-work/districts";
    town.reader().get(hidden).await.is(200).says("Nothing was measured");
    town.end().await;
}
