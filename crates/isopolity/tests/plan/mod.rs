//! `/cities/{city}/plans`.

mod files;
mod review;

use isopolity::access::{Role, Scope};
use isopolity::demo::Step;
use isopolity::store::change::Author;
use isopolity::thread::{self, Kind, Thing, Visibility};

use crate::support::{Reader, Seen, Town, key, town_with};

const PLANS: &str = "/cities/livadia/plans";
const PLAN: &str = "/cities/livadia/plans/2026";
const TEXTS: &[(&str, &str)] = &[
    ("key", "2026"),
    ("title", "Work for everybody"),
    ("from", "2026"),
    ("to", "2028"),
    ("local_context", "Jobs are few in winter."),
    ("target_group", "Newcomers who look for work."),
];
const ACTION: &[(&str, &str)] = &[
    ("title", "Career days"),
    ("what", "Employers and newcomers meet."),
    ("responsible", "Office for work"),
    ("need", "work"),
    ("evidence", "employment-rate"),
    ("practice", "camim"),
    ("service", "work-advice"),
    ("indicator", "employment-rate"),
    ("baseline", "50"),
    ("target", "60"),
    ("by", "2028"),
    ("milestone-1-title", "First day"),
    ("milestone-1-due", "2026-09-01"),
    ("milestone-1-state", "planned"),
    ("line-1-label", "Hall and posters"),
    ("line-1-year", "2026"),
    ("line-1-amount", "1200,50"),
    ("line-1-currency", "EUR"),
    ("line-1-source-1", "amif"),
    ("line-1-share-1", "75"),
    ("line-1-source-2", "city-budget"),
    ("line-1-share-2", "20"),
    ("principle-commitment", "yes"),
];

const NEED: &[(&str, &str)] =
    &[("says", "Work in winter."), ("topic", "work"), ("degree", "80"), ("state", "public")];

/// Cities without any plan; Livadia has a need and two services that an action can name.
pub async fn cities() -> Town {
    let town = town_with(&[Step::Networks, Step::Practices]).await;
    let mut officer = town.officer("livadia").await;
    officer.post("/cities/livadia/needs/new", NEED).await.is(303);
    let directory = "/cities/livadia/directory";
    let office = [
        ("lang", "en"),
        ("name", "Office"),
        ("phone", "+30 2261 000000"),
        ("provenance", "example"),
    ];
    officer.post(&format!("{directory}/organisations/new"), &office).await.is(303);
    for service in ["Work advice", "Language cafe"] {
        let fields = [
            ("lang", "en"),
            ("service_title", service),
            ("service_text", "Come."),
            ("organisation", "office"),
            ("service_themes", "lawyer"),
            ("phone", "+30 2261 000000"),
            ("cost", "free"),
            ("checked_until", "2027-01-31"),
            ("provenance", "example"),
        ];
        officer.post(&format!("{directory}/services/new"), &fields).await.is(303);
    }
    town
}

/// A plan with one action.
async fn written(officer: &mut Reader<'_>) {
    officer.post(&format!("{PLANS}/new"), TEXTS).await.is(303);
    let sent = officer.post(&format!("{PLAN}/actions/new"), ACTION).await;
    assert_eq!(sent.is(303).location(), format!("{PLAN}/actions/career-days?done=saved"));
}

/// The fields of an action with some of them other.
fn with<'f>(
    fields: &[(&'f str, &'f str)],
    others: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let kept = fields.iter().filter(|(n, _)| others.iter().all(|(o, _)| o != n));
    kept.chain(others).copied().collect()
}

/// Takes the plan a step on.
async fn step(officer: &mut Reader<'_>, plan: &str, to: &str) -> Seen {
    let version = officer.get(plan).await.value("version");
    officer.post(plan, &[("to", to), ("version", &version)]).await
}

/// Publishes the first version, or withdraws it.
async fn publish(officer: &mut Reader<'_>, act: &str) -> Seen {
    let page = format!("{PLAN}/versions/1");
    let version = officer.get(&page).await.value("version");
    officer.post(&page, &[("act", act), ("version", &version)]).await
}

#[tokio::test]
async fn a_plan_is_written_and_stays_a_draft_until_it_is_endorsed() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    officer.get(PLANS).await.says("There is no plan to read here yet");
    written(&mut officer).await;
    let page = officer.get(PLAN).await;
    page.is(200)
        .says("Work for everybody")
        .says("Jobs are few in winter.")
        .says("Career days")
        .says("This is the working copy");
    page.says("Employment rate")
        .says("from 50% to 60% by 2028")
        .says("1,200.50 EUR")
        .says("not covered yet 5%");
    page.says("Every action has its whole thread.");

    let mut reader = town.reader();
    reader.get(PLAN).await.is(404);
    reader.get(&format!("{PLAN}/actions/career-days")).await.is(404);
    reader.get(&format!("{PLAN}/actions/career-days/outcome")).await.is(404);
    reader.get(&format!("{PLAN}/document.pdf")).await.is(404);
    reader.get(&format!("{PLAN}/table.csv")).await.is(404);
    reader.get(&format!("{PLAN}/versions")).await.is(401);
    assert!(!reader.get(PLANS).await.words().contains("Work for everybody"));
    let names = isopolity::plan::plans_of(&town.app, &key("livadia")).await.unwrap();
    assert_eq!(names[0].visibility, Visibility::Drafts);

    for to in ["in-review", "consolidated", "endorsed"] {
        step(&mut officer, PLAN, to).await.is(303);
    }
    reader.get(PLANS).await.says("Work for everybody").says("Endorsed by the city");
    reader.get(PLAN).await.is(200).says("Career days");
    reader
        .get(&format!("{PLAN}/actions/career-days"))
        .await
        .is(200)
        .says("Office for work")
        .says("Commitment: yes");
    reader.get(&format!("{PLAN}/versions/3")).await.is(401);
    town.end().await;
}

#[tokio::test]
async fn the_public_reads_the_endorsed_version_while_officers_work_on() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    officer
        .post(&format!("{PLAN}/versions"), &[("summary", "For the advisory board")])
        .await
        .is(303);
    publish(&mut officer, "publish").await.is(303);
    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = officer.get(&edit).await.value("version");
    officer
        .post(&edit, &with(ACTION, &[("title", "Career weeks"), ("version", &version)]))
        .await
        .is(303);
    officer.get(PLAN).await.says("Career weeks").says("Everybody else reads").says("Version 1");
    let mut reader = town.reader();
    let page = reader.get(PLAN).await;
    page.is(200).says("Career days");
    assert!(!page.words().contains("Career weeks"));
    publish(&mut officer, "withdraw").await.is(303);
    reader.get(PLAN).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn a_refused_plan_keeps_what_was_typed_and_names_every_problem() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    let page = format!("{PLANS}/new");
    let seen = officer
        .post(
            &page,
            &[("title", ""), ("from", "soon"), ("to", "1800"), ("local_context", "Kept words")],
        )
        .await;
    seen.is(422)
        .says("Please fill this in.")
        .says("“soon” is not a whole number")
        .says("Write a number from 1990 to 2100");
    assert_eq!(seen.value("local_context"), "Kept words");
    officer
        .post(&page, &with(TEXTS, &[("from", "2029")]))
        .await
        .is(422)
        .says("The last year is before the first");
    officer
        .post(&page, &with(TEXTS, &[("key", "new")]))
        .await
        .is(422)
        .says("This short name is taken");
    officer.post(&page, TEXTS).await.is(303);
    officer.post(&page, TEXTS).await.is(422).says("This short name is taken");
    town.end().await;
}

#[tokio::test]
async fn a_refused_action_names_every_problem_beside_its_field() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    officer.post(&format!("{PLANS}/new"), TEXTS).await.is(303);
    let page = format!("{PLAN}/actions/new");
    let wrong = [
        ("title", ""),
        ("need", "No Key"),
        ("target", "many"),
        ("by", "some day"),
        ("milestone-1-due", "tomorrow"),
        ("line-1-amount", "a lot"),
        ("line-1-currency", "euro"),
        ("line-1-share-1", "101"),
        ("line-1-source-2", ""),
    ];
    let seen = officer.post(&page, &with(ACTION, &wrong)).await;
    seen.is(422)
        .says("Please fill this in")
        .says("Use small letters")
        .says("“many” is not a number")
        .says("This is not a time. It looks like 2026");
    seen.says("“tomorrow” is not a date")
        .says("“a lot” is not an amount")
        .says("“euro” is not a currency")
        .says("“101” is not a share");
    assert_eq!(seen.value("line-1-amount"), "a lot");
    assert_eq!(seen.value("milestone-1-title"), "First day");
    let twice = with(ACTION, &[("line-1-share-2", "50"), ("line-1-year", "2030")]);
    officer
        .post(&page, &twice)
        .await
        .is(422)
        .says("Together they pay 125.00%")
        .says("The plan runs from 2026 to 2028");
    officer.post(&page, ACTION).await.is(303);
    officer
        .post(&page, &with(ACTION, &[("line-1-label", "Else")]))
        .await
        .is(422)
        .says("This short name is taken");
    town.end().await;
}

/// Makes a practice a draft again.
async fn hide(town: &Town, practice: &str) {
    use isopolity::practice::{KeptPractice, Stage, store};
    let before = store::practice(&town.app.store, &key(practice)).await.unwrap().unwrap();
    let after = KeptPractice { stage: Stage::Draft, ..before.clone() };
    let mut change = town.app.change(Author::program()).await.unwrap();
    assert!(store::change_practice(&mut change, &before, &after).await.unwrap());
    change.commit().await.unwrap();
}

#[tokio::test]
async fn an_action_names_only_what_was_offered_and_keeps_what_was_typed() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    officer.post(&format!("{PLANS}/new"), TEXTS).await.is(303);
    hide(&town, "milma").await;
    let page = format!("{PLAN}/actions/new");
    let wrong = [
        ("need", "language"),
        ("evidence", "happiness-rate"),
        ("practice", "milma"),
        ("service", "nothing-here"),
        ("indicator", "luck-rate"),
        ("line-1-amount", "a lot"),
    ];
    let seen = officer.post(&page, &with(ACTION, &wrong)).await;
    seen.is(422).says("“a lot” is not an amount");
    for (field, typed) in wrong.iter().take(5) {
        seen.says(&format!("“{typed}” is not among what can be chosen here."));
        let chosen = format!("select[name={field}] option[selected][value={typed}]");
        let chosen = scraper::Selector::parse(&chosen).unwrap();
        let document = scraper::Html::parse_document(&seen.text);
        assert!(document.select(&chosen).next().is_some(), "{field}");
    }
    assert!(!seen.words().contains("MILMA"), "the title of a hidden practice");
    officer.get(&format!("{PLAN}/actions/career-days")).await.is(404);

    // The city that wrote the draft may name it.
    let mut own = town.officer("fuenlabrada").await;
    own.post("/cities/fuenlabrada/plans/new", TEXTS).await.is(303);
    let named = [("need", ""), ("service", ""), ("practice", "milma")];
    let sent = own.post("/cities/fuenlabrada/plans/2026/actions/new", &with(ACTION, &named)).await;
    sent.is(303);
    town.end().await;
}

#[tokio::test]
async fn a_draft_of_another_city_is_not_shown_where_an_action_names_it() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let title = "CAMIM";
    let pages =
        [PLAN.to_owned(), format!("{PLAN}/actions/career-days"), format!("{PLAN}/table.csv")];
    for page in &pages {
        assert!(officer.get(page).await.text.contains(title), "{page}");
    }
    hide(&town, "camim").await;
    for page in &pages {
        assert!(!officer.get(page).await.text.contains(title), "{page}");
    }
    // It may stay where it stood, so that the rest of the action can be changed.
    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = officer.get(&edit).await.value("version");
    let other = [("responsible", "Mayor"), ("version", version.as_str())];
    officer.post(&edit, &with(ACTION, &other)).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn the_same_cost_in_two_actions_is_found() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let again = with(ACTION, &[("title", "More days")]);
    officer
        .post(&format!("{PLAN}/actions/new"), &again)
        .await
        .is(422)
        .says("The same cost stands in another action already: career-days");
    town.end().await;
}

#[tokio::test]
async fn more_rows_are_there_when_asked_for_and_nothing_is_saved() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    officer.post(&format!("{PLANS}/new"), TEXTS).await.is(303);
    let page = format!("{PLAN}/actions/new");
    assert!(!officer.get(&page).await.text.contains("line-2-label"));
    let more = officer.post(&page, &with(ACTION, &[("more", "line")])).await;
    more.is(200);
    assert!(more.text.contains("line-4-label"));
    assert_eq!(more.value("title"), "Career days");
    officer.get(&format!("{PLAN}/actions/career-days")).await.is(404);
    town.end().await;
}

#[tokio::test]
async fn the_rows_that_a_form_offers_may_stay_empty() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    officer.post(&format!("{PLANS}/new"), TEXTS).await.is(303);
    // As a browser sends it: a chosen state stands in every row, also in those left empty.
    let offered = [
        ("milestone-1-title", ""),
        ("milestone-1-due", ""),
        ("milestone-1-state", "planned"),
        ("milestone-2-title", ""),
        ("milestone-2-due", ""),
        ("milestone-2-state", "planned"),
    ];
    officer.post(&format!("{PLAN}/actions/new"), &with(ACTION, &offered)).await.is(303);
    officer.get(&format!("{PLAN}/actions/career-days")).await.is(200);
    town.end().await;
}

#[tokio::test]
async fn two_officers_never_overwrite_each_others_action() {
    let town = cities().await;
    let (mut one, mut other) = (town.officer("livadia").await, town.officer("livadia").await);
    written(&mut one).await;
    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = one.get(&edit).await.value("version");
    one.post(&edit, &with(ACTION, &[("line-1-amount", "1000"), ("version", &version)]))
        .await
        .is(303);
    let mine = with(ACTION, &[("line-1-amount", "2000"), ("version", &version)]);
    let clash = other.post(&edit, &mine).await;
    clash.is(409).says("1000.00").says("2000").says("Cost 1: amount").says("Nothing is lost");
    one.get(PLAN).await.says("1,000 EUR");
    let saved = clash.value("version");
    other.post(&edit, &with(&mine, &[("version", &saved)])).await.is(303);
    one.get(PLAN).await.says("2,000 EUR");
    // Two officers on two actions do not meet.
    let second = with(ACTION, &[("title", "Second"), ("line-1-label", "Else")]);
    one.post(&format!("{PLAN}/actions/new"), &second).await.is(303);
    town.end().await;
}

#[tokio::test]
async fn two_officers_never_overwrite_each_others_texts_or_steps() {
    let town = cities().await;
    let (mut one, mut other) = (town.officer("livadia").await, town.officer("livadia").await);
    written(&mut one).await;
    let edit = format!("{PLAN}/edit");
    let version = one.get(&edit).await.value("version");
    one.post(&edit, &with(TEXTS, &[("title", "First title"), ("version", &version)])).await.is(303);
    let clash =
        other.post(&edit, &with(TEXTS, &[("title", "Second title"), ("version", &version)])).await;
    clash.is(409).says("First title").says("Second title");
    other.post(PLAN, &[("to", "in-review"), ("version", &version)]).await.is(409);
    other.post(PLAN, &[("to", "endorsed"), ("version", "2")]).await.is(409);
    other.post(PLAN, &[("to", "nowhere"), ("version", "2")]).await.is(400);
    town.end().await;
}

#[tokio::test]
async fn publishing_and_withdrawing_never_overwrite_each_other() {
    let town = cities().await;
    let (mut one, mut other) = (town.officer("livadia").await, town.officer("livadia").await);
    written(&mut one).await;
    one.post(&format!("{PLAN}/versions"), &[("summary", "First")]).await.is(303);
    let page = format!("{PLAN}/versions/1");
    publish(&mut one, "publish").await.is(303);
    let seen = other.get(&page).await.value("version");
    publish(&mut one, "withdraw").await.is(303);
    publish(&mut one, "publish").await.is(303);
    let clash = other.post(&page, &[("act", "withdraw"), ("version", &seen)]).await;
    clash.is(409).says("Nothing is lost").says("Do it nevertheless");
    assert_eq!(clash.value("act"), "withdraw");
    town.reader().get(PLAN).await.is(200);
    // The version on the page of the clash is the one that is saved: it can be sent again.
    let saved = clash.value("version");
    other.post(&page, &[("act", "withdraw"), ("version", &saved)]).await.is(303);
    town.reader().get(PLAN).await.is(404);
    town.end().await;
}

/// Sends a form while somebody else's change of the plan is on its way: what came back.
async fn overtaken(
    town: &Town,
    officer: &mut Reader<'_>,
    (path, fields): (&str, &[(&str, &str)]),
) -> Seen {
    use isopolity::plan::store;
    let kept = store::plan(&town.app.store, &key("livadia"), &key("2026")).await.unwrap().unwrap();
    let mut change = town.app.change(Author::program()).await.unwrap();
    let mut after = kept.plan.clone();
    after.title.revise("Saved meanwhile");
    let version = kept.version;
    assert!(store::change_plan(&mut change, "edit", &kept.plan, &after, version).await.unwrap());
    let ends = async {
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        change.commit().await.unwrap();
    };
    let (seen, ()) = tokio::join!(officer.post(path, fields), ends);
    seen
}

#[tokio::test]
async fn who_is_overtaken_on_the_way_sees_both_versions_and_no_fault() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let version = officer.get(PLAN).await.value("version");
    let fields = [("to", "in-review"), ("version", version.as_str())];
    let clash = overtaken(&town, &mut officer, (PLAN, &fields)).await;
    let saved = clash.is(409).says("Nothing is lost").value("version");
    assert_ne!(saved, version, "the row is read again");
    officer.post(PLAN, &[("to", "in-review"), ("version", &saved)]).await.is(303);

    let edit = format!("{PLAN}/edit");
    let version = officer.get(&edit).await.value("version");
    let mine = with(TEXTS, &[("title", "Mine"), ("version", &version)]);
    let clash = overtaken(&town, &mut officer, (&edit, &mine)).await;
    let saved = clash.is(409).says("Saved meanwhile").says("Mine").value("version");
    officer.post(&edit, &with(&mine, &[("version", &saved)])).await.is(303);

    // A version that was saved meanwhile: a server waits and finds it, one file takes turns.
    let (city, plan) = (key("livadia"), key("2026"));
    let (store, now) = (&town.app.store, town.app.now());
    let kept = isopolity::plan::store::plan(store, &city, &plan).await.unwrap().unwrap();
    let newest = isopolity::plan::store::version(store, &city, &plan, kept.newest).await.unwrap();
    let (theirs, lang) = newest.unwrap();
    let theirs = theirs.next(kept.plan, now, "Colleague".into(), "Theirs".into()).unwrap();
    let mut change = town.app.change(Author::program()).await.unwrap();
    assert!(isopolity::plan::store::add_version(&mut change, &theirs, lang).await.unwrap());
    let ends = async {
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        change.commit().await.unwrap();
    };
    let path = format!("{PLAN}/versions");
    let (seen, ()) = tokio::join!(officer.post(&path, &[("summary", "Mine")]), ends);
    match town.app.store.kind() {
        "SQLite" => seen.is(422).says("Nothing has changed since the last version"),
        _ => seen.is(409).says("Theirs").says("Mine"),
    };
    town.end().await;
}

#[tokio::test]
async fn saving_an_action_makes_its_links_anew() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let action = Thing::new(Kind::Action, "livadia.2026.career-days");
    let chain = thread::chain(&town.app, &action).await.unwrap();
    let of = |kind| chain.at(kind).cloned().collect::<Vec<_>>();
    assert_eq!(of(Kind::Evidence), ["employment-rate@EL"]);
    assert_eq!(of(Kind::Need), ["livadia.work"]);
    assert_eq!(of(Kind::Practice), ["camim"]);
    assert_eq!(of(Kind::Service), ["livadia.work-advice"]);
    assert_eq!(of(Kind::Outcome), ["livadia.2026.career-days"]);
    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = officer.get(&edit).await.value("version");
    let less =
        with(ACTION, &[("practice", ""), ("service", "language-cafe"), ("version", &version)]);
    officer.post(&edit, &less).await.is(303);
    let chain = thread::chain(&town.app, &action).await.unwrap();
    assert_eq!(chain.at(Kind::Practice).count(), 0);
    assert_eq!(chain.at(Kind::Service).collect::<Vec<_>>(), ["livadia.language-cafe"]);
    officer.get(PLAN).await.says("the practice");

    let described = isopolity::plan::describe_action(&town.app, locale::Lang::EN, &action.key)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (described.href.as_str(), described.visibility),
        (format!("{PLAN}/actions/career-days").as_str(), Visibility::Drafts)
    );
    let outcome = isopolity::plan::describe_outcome(&town.app, locale::Lang::EN, &action.key)
        .await
        .unwrap()
        .unwrap();
    assert_eq!(outcome.title.source_text(), "Employment rate, 15 to 64 years: 60 by 2028");
    assert!(
        isopolity::plan::describe_action(&town.app, locale::Lang::EN, "livadia.2026")
            .await
            .unwrap()
            .is_none()
    );

    let version = officer.get(&format!("{PLAN}/actions/career-days")).await.value("version");
    let removal = [("act", "remove"), ("version", version.as_str())];
    officer
        .post(&format!("{PLAN}/actions/career-days"), &[("act", "remove"), ("version", "1")])
        .await
        .is(409);
    officer.post(&format!("{PLAN}/actions/career-days"), &removal).await.is(303);
    let outcome = Thing::new(Kind::Outcome, action.key.as_str());
    let links = thread::all(&town.app).await.unwrap();
    assert!(
        links.iter().all(|l| ![&l.from, &l.to].iter().any(|t| **t == action || **t == outcome))
    );
    town.end().await;
}

#[tokio::test]
async fn a_text_is_written_in_one_language_at_a_time_and_an_untouched_original_is_no_translation() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let edit = format!("{PLAN}/edit");
    let form = officer.get(&format!("{edit}?in=el")).await;
    form.says("You are writing in Ελληνικά");
    assert_eq!(
        (form.value("lang").as_str(), form.value("title").as_str()),
        ("el", "Work for everybody")
    );
    let version = form.value("version");
    let greek = [("title", "Εργασία για όλους"), ("lang", "el"), ("version", version.as_str())];
    officer.post(&edit, &with(TEXTS, &greek)).await.is(303);
    officer.get(PLAN).await.says("Work for everybody");
    let kept = isopolity::plan::store::plan(&town.app.store, &key("livadia"), &key("2026"))
        .await
        .unwrap()
        .unwrap();
    let el = locale::Lang::parse("el").unwrap();
    assert_eq!(kept.plan.title.version(el).unwrap().text, "Εργασία για όλους");
    assert!(kept.plan.local_context.version(el).is_none());

    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = officer.get(&edit).await.value("version");
    let greek = [("title", "Ημέρες καριέρας"), ("lang", "el"), ("version", version.as_str())];
    officer.post(&edit, &with(ACTION, &greek)).await.is(303);
    let kept = isopolity::plan::store::plan(&town.app.store, &key("livadia"), &key("2026"))
        .await
        .unwrap()
        .unwrap();
    let action = &kept.plan.actions[0];
    assert_eq!(action.title.languages().count(), 2);
    assert_eq!(action.budget_lines[0].label.languages().count(), 1);
    town.end().await;
}

#[tokio::test]
async fn versions_stay_and_their_changes_are_shown() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let versions = format!("{PLAN}/versions");
    officer.post(&versions, &[("summary", "")]).await.is(422).says("Please fill this in");
    officer.post(&versions, &[("summary", "The first")]).await.is(303);
    let seen = officer.post(&versions, &[("summary", "The same")]).await;
    seen.is(422).says("Nothing has changed since the last version");
    assert_eq!(seen.value("summary"), "The same");
    let edit = format!("{PLAN}/actions/career-days/edit");
    let version = officer.get(&edit).await.value("version");
    let other = [
        ("title", "Career days in spring"),
        ("line-1-amount", "1300"),
        ("version", version.as_str()),
    ];
    officer.post(&edit, &with(ACTION, &other)).await.is(303);
    officer.post(&versions, &[("summary", "The second")]).await.is(303);
    officer.get(&versions).await.says("The first").says("The second").says("Version 2");
    officer.get(&format!("{versions}/1")).await.says("1,200.50 EUR").says("The first");
    officer.get(&format!("{versions}/1/changes")).await.says("This is the first version");
    let changes = officer.get(&format!("{versions}/2/changes")).await;
    changes.says("From version 1 to version 2").says("Career days in spring").says("1300.00");
    assert!(changes.text.contains("<ins>") && changes.text.contains("<del>"));
    for nowhere in ["0", "3", "-1", "nothing", "99999999999999"] {
        officer.get(&format!("{versions}/{nowhere}")).await.is(404);
    }
    town.end().await;
}

#[tokio::test]
async fn no_data_a_hidden_figure_and_zero_stay_three_things() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let page = format!("{PLAN}/actions/career-days/outcome");
    officer.get(&page).await.is(200).says("not measured yet").says("50%").says("60%");
    let wrong = officer
        .post(&page, &[("period", "then"), ("kind", "suppressed"), ("value", "3"), ("source", "")])
        .await;
    wrong.is(422).says("This is not a time. It looks like 2026").says("Leave the figure out");
    assert_eq!(wrong.value("value"), "3");
    officer
        .post(&page, &[("period", "2026"), ("kind", "value"), ("value", ""), ("source", "")])
        .await
        .is(422)
        .says("Please fill this in");
    let record = |period: &'static str, kind: &'static str, value: &'static str| {
        [
            ("period", period),
            ("kind", kind),
            ("value", value),
            ("source", "City register, January 2027"),
        ]
    };
    officer.post(&page, &record("2026", "no-data", "")).await.is(303);
    officer.post(&page, &record("2027", "suppressed", "")).await.is(303);
    officer
        .get(&page)
        .await
        .says("known, not shown")
        .says("no data")
        .says("measured, but not shown: it would tell of single people");
    officer.post(&page, &record("2028", "value", "0")).await.is(303);
    officer
        .get(&page)
        .await
        .says("0% (2028)")
        .says("further from the target")
        .says("City register, January 2027");
    // A reading that stands is never silently replaced.
    let clash = officer.post(&page, &record("2028", "value", "55")).await;
    clash.is(409).says("55");
    let version = clash.value("version");
    officer
        .post(&page, &[record("2028", "value", "55").as_slice(), &[("version", &version)]].concat())
        .await
        .is(303);
    let seen = officer.get(&page).await;
    seen.says("50% of the way");
    assert_eq!(seen.text.matches("class=\"chart\"").count(), 2, "a track and a line");
    officer.get(PLAN).await.says("50% of the way");
    town.end().await;
}

#[tokio::test]
async fn who_reads_drafts_reads_the_plan_and_cannot_write() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    let mut board = town.signed_in(Role::Board, Scope::City(key("livadia"))).await;
    let page = board.get(PLAN).await;
    page.is(200).says("Career days");
    assert!(!page.words().contains("Next steps"));
    board.post(PLAN, &[("to", "closed"), ("version", "1")]).await.is(403);
    let mut elsewhere = town.officer("capaci").await;
    elsewhere.get(PLAN).await.is(404);
    elsewhere.post(&format!("{PLAN}/edit"), TEXTS).await.is(403);
    town.end().await;
}

#[tokio::test]
async fn a_change_of_a_plan_stands_in_the_journal() {
    let town = cities().await;
    let mut officer = town.officer("livadia").await;
    written(&mut officer).await;
    step(&mut officer, PLAN, "in-review").await.is(303);
    town.keeper().await.get("/journal").await.says("livadia.2026").says("step");
    assert!(town.app.change(Author::program()).await.is_ok());
    town.end().await;
}
