//! `/cities/{city}/indices`: from figures of districts to an order with its doubt, and back to the thread.

use composite::{Recipe, build};
use evidence::grid::read_grid;
use evidence::keep;
use evidence::own::{Mapping, Marks, Measure, Role, Settings, read_own};
use isopolity::evidence::composite::panel;
use isopolity::evidence::own::protect::{Known, Wish, protect};
use isopolity::evidence::own::{self, Told};
use isopolity::store::change::Author;
use sheet::{Sheet, Wishes};

use crate::support::{Reader, Seen, Town, demonstration, key, town};

const BASE: &str = "/cities/jelgava/indices";

/// Worked by hand: work becomes 0, 50, 100 and, the other way round, idle 0, 100, 50.
const TABLE: &str = "\
Gads;Apkaime;Kas;Procenti
2023;Ziemeļi;Strādā;10
2024;Ziemeļi;Strādā;50
2024;Dienvidi;Strādā;60
2024;Rietumi;Strādā;70
2024;Kopā;Strādā;61
2024;Ziemeļi;Bez darba;8
2024;Dienvidi;Bez darba;4
2024;Rietumi;Bez darba;6
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

/// Whether counts of few people are kept back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Few {
    Shown,
    Hidden,
}

/// Keeps a table of Jelgava's own.
async fn keep_table(town: &Town, name: &str, text: &str, measure: Measure, few: Few) {
    let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
    let mut settings = Settings::of_city("jelgava", "Jelgava", "LV");
    settings.measure = measure;
    settings.title.name = Some(name.to_owned());
    let role = |head: &String| match head.as_str() {
        "Gads" => Role::Period,
        "Apkaime" => Role::Place,
        "Kas" => Role::Other,
        "No" => Role::Base,
        _ => Role::Value,
    };
    let mapping = Mapping::new(sheet.head.iter().map(role).map(Some).collect());
    let own = read_own(&sheet, &mapping, &settings).unwrap();
    let (all, known) = (&own.dataset, Known::default());
    let hidden = || protect((all, all), &settings.place, Wish::default(), &known).unwrap().dataset;
    let dataset = if few == Few::Hidden { hidden() } else { own.dataset.clone() };
    let about = keep::About::of(&dataset);
    let told = Told {
        about,
        place: settings.place,
        indicator: None,
        example: false,
        subject: None,
        protection: None,
    };
    let packed = keep::pack(&dataset).unwrap();
    let mut change = town.app.change(Author::program()).await.unwrap();
    let (city, table) = (key("jelgava"), measure::Key::from_name(name).unwrap());
    let there = town.app.evidence.load().own.get(&city, &table).map_or(0, |table| table.version);
    assert!(own::store::keep(&mut change, (&city, &table), (&told, &packed), there).await.unwrap());
    let thing = ("own-figures", table.as_str());
    change.note("load", thing, Some("jelgava"), None::<&()>, Some(&())).await.unwrap();
    change.commit().await.unwrap();
    isopolity::evidence::fill(&town.app).await.unwrap();
}

async fn town_with_table() -> Town {
    let town = jelgava().await;
    keep_table(&town, "Districts", TABLE, Measure::Percent, Few::Shown).await;
    town
}

/// The form of a page as a browser sends it.
fn form(seen: &Seen) -> Vec<(String, String)> {
    let page = scraper::Html::parse_document(&seen.text);
    let selector = "main form[method=post] input, main form[method=post] select";
    let chosen = scraper::Selector::parse("option[selected]").unwrap();
    let mut fields: Vec<(String, String)> = Vec::new();
    for field in page.select(&scraper::Selector::parse(selector).unwrap()) {
        let Some(name) = field.attr("name") else { continue };
        let is_choice = matches!(field.attr("type"), Some("radio" | "checkbox"));
        if is_choice && field.attr("checked").is_none() {
            continue;
        }
        let value = match field.value().name() {
            "select" => field.select(&chosen).next().and_then(|o| o.attr("value")),
            _ => field.attr("value"),
        };
        fields.push((name.to_owned(), value.unwrap_or_default().to_owned()));
    }
    fields
}

/// The number in the names of the fields of a figure, by what it is called.
fn mark(fields: &[(String, String)], called: &str) -> String {
    let label =
        fields.iter().find(|(name, text)| name.starts_with("index-label-") && text == called);
    label.expect(called).0.trim_start_matches("index-label-").to_owned()
}

/// The same fields with others in the place of those of their names; a field of a figure is named
/// `weight:Strādā`. One that says `-` is not sent.
fn with(fields: &[(String, String)], changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let name = |name: &str| match name.split_once(':') {
        Some((field, called)) => format!("index-{field}-{}", mark(fields, called)),
        None => name.to_owned(),
    };
    let changes: Vec<(String, String)> =
        changes.iter().map(|(n, text)| (name(n), (*text).to_owned())).collect();
    // What is said last holds.
    let is_last = |at: usize, name: &String| changes.iter().skip(at + 1).all(|(n, _)| n != name);
    let last = changes.iter().enumerate().filter(|(at, (name, _))| is_last(*at, name));
    let changes: Vec<_> = last.map(|(_, change)| change.clone()).collect();
    let kept = fields.iter().filter(|(name, _)| changes.iter().all(|(n, _)| n != name));
    kept.cloned().chain(changes.iter().filter(|(_, text)| text != "-").cloned()).collect()
}

async fn post(reader: &mut Reader<'_>, page: &str, fields: &[(String, String)]) -> Seen {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
    reader.post(page, &fields).await
}

/// The words of a page without the signs that set names apart.
fn plain(seen: &Seen) -> String {
    let words = seen.words().replace(['\u{2068}', '\u{2069}'], "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn says(seen: &Seen, words: &str) {
    assert!(plain(seen).contains(words), "the page does not say «{words}»:\n{}", plain(seen));
}

const SAID: [(&str, &str); 5] = [
    ("index-name", "Work"),
    ("better:Strādā", "higher"),
    ("better:Bez darba", "lower"),
    ("weight:Strādā", "3"),
    ("act", "save"),
];

/// Publishes the index of these tests.
async fn publish(officer: &mut Reader<'_>) {
    let shown = officer.get(&format!("{BASE}/new")).await;
    let done = post(officer, &format!("{BASE}/new"), &with(&form(&shown), &SAID)).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/work?done=index-saved"));
}

/// The order of an index: place, rank, score.
async fn order(town: &Town, query: &str) -> Vec<(String, u64, f64)> {
    let seen = town.reader().get(&format!("{BASE}/work/scores.json{query}")).await;
    let told: serde_json::Value = serde_json::from_str(&seen.is(200).text).unwrap();
    let place = |place: &serde_json::Value| {
        let of = if query.is_empty() { place } else { &place["with_your_weights"] };
        let (rank, score) = (of["rank"].as_u64().unwrap(), of["score"].as_f64().unwrap());
        (place["place"].as_str().unwrap().to_owned(), rank, score)
    };
    let places = told.get("places").and_then(serde_json::Value::as_array);
    places.expect("places").iter().map(place).collect()
}

#[tokio::test]
async fn figures_of_districts_become_an_order_that_says_how_sure_it_is() {
    let town = town_with_table().await;
    town.reader().get(BASE).await.is(200).says("Jelgava has no index yet");
    let mut officer = town.officer("jelgava").await;
    let new = format!("{BASE}/new");
    let shown = officer.get(&new).await;
    shown
        .is(200)
        .says("Strādā")
        .says("Bez darba")
        .says("2024. Places with a figure: 3. Lowest: 50. Highest: 70.");
    // What she looks at is not published.
    let said = with(&form(&shown), &[&SAID[..4], &[("act", "look")]].concat());
    let looked = post(&mut officer, &new, &said).await;
    says(looked.is(200), "Nothing is published yet");
    says(&looked, "Rietumi 1 87.5 Dienvidi 2 62.5 Ziemeļi 3 0.0");
    assert_eq!(looked.value("index-name"), "Work");
    town.reader().get(&format!("{BASE}/work")).await.is(404);
    publish(&mut officer).await;

    let mut reader = town.reader();
    let page = reader.get(&format!("{BASE}/work")).await;
    says(page.is(200), "Rietumi is");
    says(&page, "What decides the order");
    says(&page, "Without “Strādā” the order would change most");
    says(&page, "The worst place gets 0, the best 100");
    says(&page, "Version 1 of");
    assert!(!plain(&page).contains("Remove the index"), "a reader removes nothing");
    assert!(page.text.contains("<svg"), "a drawing");
    reader.get(BASE).await.says("Work");
    reader.get("/cities/jelgava/evidence").await.says("Work");
    town.reader().reading("ar").get(&format!("{BASE}/work")).await.is(200);
    let found = order(&town, "").await;
    let expected = [("Rietumi", 1, 87.5), ("Dienvidi", 2, 62.5), ("Ziemeļi", 3, 0.0)];
    assert_eq!(found, expected.map(|(place, rank, score)| (place.to_owned(), rank, score)));
    let csv = reader.get(&format!("{BASE}/work/scores.csv")).await;
    assert!(csv.is(200).text.starts_with("place,rank,rank_low,rank_high,index,"), "{}", csv.text);
    assert!(csv.text.contains("\r\nRietumi,1,"), "{}", csv.text);
    let svg = reader.get(&format!("{BASE}/work/chart.svg")).await;
    assert!(svg.is(200).text.contains("Dienvidi"));
    assert!(
        reader.get(&format!("{BASE}/work/chart.png")).await.is(200).bytes.starts_with(b"\x89PNG")
    );
    town.keeper().await.get("/journal").await.says("work");
    reader.get("/cities/riga/indices/work").await.is(404);
    town.end().await;
}

#[tokio::test]
async fn recipe_and_table_make_the_same_index_on_the_command_line() {
    let town = town_with_table().await;
    publish(&mut town.officer("jelgava").await).await;
    let mut reader = town.reader();
    let page = reader.get(&format!("{BASE}/work")).await;
    says(&page, "--table table.csv --decimals point --lower bez-darba");
    let recipe = reader.get(&format!("{BASE}/work/recipe.json")).await;
    let recipe = Recipe::read(&recipe.is(200).bytes).unwrap();
    let table = reader.get(&format!("{BASE}/work/table.csv")).await;
    // What the command does with both files.
    let sheet = Sheet::read(&table.is(200).bytes, &Wishes::default()).unwrap();
    let grid = read_grid(&sheet, Some(Marks::Point)).unwrap();
    let index = build(&panel(grid, &["bez-darba".to_owned()]).unwrap(), &recipe).unwrap();
    for (place, rank, score) in order(&town, "").await {
        let at = index.units.iter().position(|unit| *unit == place).expect("the place");
        assert_eq!(index.whole.scores[at], Some(score), "{place}");
        assert_eq!(index.whole.ranks[at].map(u64::from), Some(rank), "{place}");
    }
    town.end().await;
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once_and_what_was_typed_stays() {
    let town = town_with_table().await;
    let mut officer = town.officer("jelgava").await;
    let new = format!("{BASE}/new");
    let fresh = form(&officer.get(&new).await);
    let wrong = [("better:Strādā", "higher"), ("weight:Strādā", "much"), ("act", "save")];
    let seen = post(&mut officer, &new, &with(&fresh, &wrong)).await;
    says(seen.is(422), "“much” is not a number");
    let summary = plain(&seen);
    assert!(
        summary.matches("Please").count() >= 2,
        "a name and a direction are missing: {summary}"
    );
    let weight = format!("index-weight-{}", mark(&fresh, "Strādā"));
    assert_eq!(seen.value(&weight), "much");
    let one = [&SAID[..], &[("use:Strādā", "-")]].concat();
    let seen = post(&mut officer, &new, &with(&fresh, &one)).await;
    says(seen.is(422), "Choose at least 2 figures");
    assert_eq!(seen.value("index-name"), "Work");
    // The library's own problems stand beside what they are about, too.
    let zero =
        [&SAID[..], &[("index-comparable", "places"), ("index-together", "geometric")]].concat();
    let seen = post(&mut officer, &new, &with(&fresh, &zero)).await;
    says(seen.is(422), "needs scores above 0");
    assert!(seen.text.contains("id=\"index-together-problem\""), "{}", seen.text);
    let weightless = [&SAID[..], &[("weight:Strādā", "0"), ("weight:Bez darba", "0")]].concat();
    let seen = post(&mut officer, &new, &with(&fresh, &weightless)).await;
    says(seen.is(422), "weigh 0");
    town.reader().get(BASE).await.says("Jelgava has no index yet");
    publish(&mut officer).await;
    let seen = post(&mut officer, &new, &with(&fresh, &SAID)).await;
    says(seen.is(422), "Another index of the city is called “Work”");
    town.end().await;
}

#[tokio::test]
async fn without_figures_of_places_it_is_said_what_is_needed() {
    let town = jelgava().await;
    let mut officer = town.officer("jelgava").await;
    let new = format!("{BASE}/new");
    officer.get(&new).await.is(200).says("at least 3 districts");
    let two = "Gads;Apkaime;Procenti\n2024;Ziemeļi;5\n2024;Dienvidi;7\n";
    keep_table(&town, "Two", two, Measure::Percent, Few::Shown).await;
    officer.get(&new).await.is(200).says("at least 3 districts");
    // Of two tables she chooses; what is offered says from which it is.
    keep_table(&town, "Districts", TABLE, Measure::Percent, Few::Shown).await;
    let rents = "Gads;Apkaime;Īre\n2024;Ziemeļi;5,5\n2024;Dienvidi;7\n2024;Rietumi;6\n";
    keep_table(&town, "Rents", rents, Measure::Euro, Few::Shown).await;
    let asked = officer.get(&new).await;
    asked.is(200).says("Tables with figures of places").says("Rents");
    assert!(!plain(&asked).contains("Two"), "{}", plain(&asked));
    let both = officer.get(&format!("{new}?table=rents&table=districts")).await;
    both.is(200).says("Districts: Strādā").says("Rents").says("Lowest: 5.5. Highest: 7.");
    let said = [
        ("index-name", "Both"),
        ("use:Districts: Strādā", "-"),
        ("better:Districts: Bez darba", "lower"),
        ("better:Rents", "lower"),
        ("group:Rents", "Housing"),
        ("act", "save"),
    ];
    let done = post(&mut officer, &new, &with(&form(&both), &said)).await;
    assert_eq!(done.is(303).location(), format!("{BASE}/both?done=index-saved"));
    let page = town.reader().get(&format!("{BASE}/both")).await;
    says(page.is(200), "Figures: Districts, Rents.");
    says(&page, "Group: Housing");
    town.end().await;
}

#[tokio::test]
async fn what_is_kept_back_is_missing_to_an_index_and_told_so() {
    let town = jelgava().await;
    let few = "\
Gads;Apkaime;Kas;Skaits;No
2024;Ziemeļi;Strādā;500;1000
2024;Dienvidi;Strādā;600;1000
2024;Rietumi;Strādā;3;8
2024;Austrumi;Strādā;650;1000
2024;Ziemeļi;Mācās;300;1000
2024;Dienvidi;Mācās;200;1000
2024;Rietumi;Mācās;400;1000
2024;Austrumi;Mācās;250;1000
";
    keep_table(&town, "Districts", few, Measure::Persons, Few::Hidden).await;
    let mut officer = town.officer("jelgava").await;
    let new = format!("{BASE}/new");
    let shown = officer.get(&new).await;
    says(&shown, "kept back to protect people, and so are missing here: 1.");
    let said = [
        ("index-name", "Work"),
        ("better:Strādā", "higher"),
        ("better:Mācās", "higher"),
        ("index-enough", "all"),
        ("act", "save"),
    ];
    post(&mut officer, &new, &with(&form(&shown), &said)).await.is(303);
    let page = town.reader().get(&format!("{BASE}/work")).await;
    says(page.is(200), "Missing figures: 1. Figures that are kept back to protect people");
    says(&page, "Too little is known for a place in the order: Rietumi.");
    says(&page, "kept back");
    let table = town.reader().get(&format!("{BASE}/work/table.csv")).await;
    assert!(
        table.is(200).text.contains("Rietumi,40,") || table.text.contains("Rietumi,,40"),
        "{}",
        table.text
    );
    assert!(
        !table.text.contains("37.5"),
        "nothing is reckoned from what is kept back: {}",
        table.text
    );
    town.end().await;
}

#[tokio::test]
async fn a_reader_weighs_otherwise_without_a_script_and_the_citys_index_stays() {
    let town = town_with_table().await;
    publish(&mut town.officer("jelgava").await).await;
    let mut reader = town.reader();
    let page = format!("{BASE}/work");
    let plain_page = reader.get(&page).await;
    assert_eq!(plain_page.value("w.strada"), "3");
    assert!(!plain(&plain_page).contains("These weights are yours"));
    // (3 · 50 + 6 · 100) / 9 and (3 · 100 + 6 · 50) / 9
    let found = order(&town, "?w.bez-darba=6").await;
    let (south, west) = (750.0 / 9.0, 600.0 / 9.0);
    let find = |name: &str| found.iter().find(|(place, ..)| place == name).unwrap().clone();
    assert_eq!((find("Dienvidi").1, find("Rietumi").1), (1, 2));
    assert!((find("Dienvidi").2 - south).abs() < 1e-9 && (find("Rietumi").2 - west).abs() < 1e-9);
    let seen = reader.get(&format!("{page}?w.strada=3&w.bez-darba=6")).await;
    says(
        seen.is(200),
        "These weights are yours, not the city’s. Places that stand elsewhere than in the city’s index: 2.",
    );
    says(&seen, "Dienvidi 1 83.3 2 Rietumi 2 66.7 1 Ziemeļi 3 0.0 3");
    says(&seen, "Rietumi is");
    assert_eq!(seen.value("w.bez-darba"), "6");
    let same = reader.get(&format!("{page}?w.strada=3&w.bez-darba=1")).await;
    assert!(!plain(&same).contains("These weights are yours"), "they are the city's");
    let wrong = reader.get(&format!("{page}?w.strada=lots&w.bez-darba=6")).await;
    says(wrong.is(200), "“lots” is not a number");
    assert_eq!(wrong.value("w.bez-darba"), "6");
    let none = reader.get(&format!("{page}?w.strada=0&w.bez-darba=0")).await;
    says(none.is(200), "weigh 0");
    reader.get(&format!("{page}/scores.json?w.strada=lots")).await.is(400);
    town.end().await;
}

#[tokio::test]
async fn a_new_version_says_what_changed_and_two_never_overwrite_each_other() {
    let town = town_with_table().await;
    let (mut one, mut other) = (town.officer("jelgava").await, town.officer("jelgava").await);
    publish(&mut one).await;
    let (page, edit) = (format!("{BASE}/work"), format!("{BASE}/work/edit"));
    let theirs = form(&other.get(&edit).await);
    let mine = form(&one.get(&edit).await);
    // Nothing was chosen otherwise: it is no new version.
    let done = post(&mut one, &edit, &with(&mine, &[("act", "save")])).await;
    assert_eq!(done.is(303).location(), page);
    says(&one.get(&page).await, "Version 1 of");
    let changed = [("weight:Bez darba", "6"), ("index-missing", "mean"), ("act", "save")];
    post(&mut one, &edit, &with(&mine, &changed)).await.is(303);
    let seen = town.reader().get(&page).await;
    says(&seen, "Version 2 of");
    says(&seen, "What changed since version 1");
    says(&seen, "Places that stand elsewhere than before: 2");
    says(&seen, "Dienvidi: from rank 2 to rank 1");
    says(&seen, "“Bez darba” counts 6.0 instead of 1.0.");
    says(
        &seen,
        "What stands for a missing figure: The average of the other places instead of Left out",
    );
    let typed = with(&theirs, &[("weight:Bez darba", "2"), ("act", "save")]);
    let clash = post(&mut other, &edit, &typed).await;
    clash.is(409);
    says(&clash, "Bez darba: How much it counts");
    let found = order(&town, "").await;
    assert_eq!(found[0].0, "Dienvidi", "the first who saved");
    // Whoever saw both may send her own again.
    let version = form(&clash).iter().find(|(n, _)| n == "version").unwrap().1.clone();
    let again = with(&typed, &[("version", &version)]);
    post(&mut other, &edit, &again).await.is(303);
    says(&town.reader().get(&page).await, "Version 3 of");
    let stale = [("version", theirs.iter().find(|(n, _)| n == "version").unwrap().1.as_str())];
    other.post(&format!("{page}/remove"), &stale).await.is(409);
    let now = form(&other.get(&page).await);
    let now = now.iter().find(|(n, _)| n == "version").unwrap().1.clone();
    let gone = other.post(&format!("{page}/remove"), &[("version", &now)]).await;
    assert_eq!(gone.is(303).location(), format!("{BASE}?done=index-removed"));
    town.reader().get(&page).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn newer_figures_are_reckoned_anew_and_lost_ones_are_told() {
    let town = town_with_table().await;
    publish(&mut town.officer("jelgava").await).await;
    assert_eq!(order(&town, "").await[0].0, "Rietumi");
    let newer = TABLE.replace("2024;Ziemeļi;Strādā;50", "2024;Ziemeļi;Strādā;90");
    keep_table(&town, "Districts", &newer, Measure::Percent, Few::Shown).await;
    // 0 of 50 to 100 now: (3 · 100 + 0) / 4 is first.
    assert_eq!(order(&town, "").await[0].0, "Ziemeļi");
    let without: String =
        TABLE.lines().filter(|l| !l.contains("Bez")).map(|l| format!("{l}\n")).collect();
    keep_table(&town, "Districts", &without, Measure::Percent, Few::Shown).await;
    let page = town.reader().get(&format!("{BASE}/work")).await;
    says(page.is(200), "cannot be reckoned");
    says(&page, "“Bez darba” are not in the table");
    town.reader().get(&format!("{BASE}/work/scores.csv")).await.is(404);
    town.reader().get(&format!("{BASE}/work/recipe.json")).await.is(200);
    let mut officer = town.officer("jelgava").await;
    officer.get(&format!("{BASE}/work/edit")).await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_need_is_stated_from_an_index_of_the_demonstration() {
    let town = demonstration().await;
    let mut reader = town.reader();
    let evidence = reader.get("/cities/jelgava/evidence").await;
    assert!(evidence.text.contains("href=\"/cities/jelgava/indices/living-well\""));
    let page = reader.get(&format!("{BASE}/living-well")).await;
    says(page.is(200), "made up");
    says(&page, "Centrs is");
    says(&page, "cannot be told apart");
    assert!(!page.text.contains("needs/new"), "a reader states no need");
    let mut officer = town.officer("jelgava").await;
    let page = officer.get(&format!("{BASE}/living-well")).await;
    let href = "/cities/jelgava/needs/new?evidence=index:living-well@jelgava";
    assert!(page.text.contains(href));
    let shown = officer.get(href).await;
    assert_eq!(shown.value("evidence"), "index:living-well@jelgava");
    let need = [
        ("topic", "housing"),
        ("degree", "70"),
        ("says", "Homes in the west are crowded."),
        ("evidence", "index:living-well@jelgava"),
        ("state", "public"),
    ];
    let done = officer.post("/cities/jelgava/needs/new", &need).await;
    let stated = town.reader().get(done.is(303).location()).await;
    stated.is(200).says("Living well as a newcomer");
    let missing =
        [&need[..3], &[("evidence", "index:nothing@jelgava"), ("state", "public")]].concat();
    officer.post("/cities/jelgava/needs/new", &missing).await.is(422);
    reader.get("/thread/evidence/index:living-well@jelgava").await.is(200);
    town.end().await;
}
