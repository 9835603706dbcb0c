//! The example plan: read, checked, summed, compared, reviewed, typed into a form; hostile input.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "../../measure/tests/support/codes.rs"]
mod codes;

use jiff::Timestamp;
use locale::{Lang, State};
use measure::{Key, Money};
use plan::form::FormContext;
use plan::{
    Change, Comment, Gap, Link, Plan, PlanVersion, Provenance, Review, Totals, Verdict,
    VersionError, Years, completeness, diff, read_action, validate,
};
use proptest::prelude::*;

const JELGAVA: &str = include_str!("../../../examples/plans/jelgava-2022.json");

fn jelgava() -> Plan {
    Plan::read(JELGAVA.as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

fn context<'a>(existing: Option<&'a plan::Action>, lang: Lang) -> FormContext<'a> {
    FormContext { lang, years: Years { from: 2022, to: 2024 }, existing }
}

#[test]
fn the_example_is_marked_and_reads_back() {
    let plan = jelgava();
    assert_eq!(plan.provenance, Provenance::Example);
    assert_eq!(plan.actions.len(), 5);
    assert!(plan.title.source_text().contains("example"));
    assert_eq!(Plan::read(plan.to_json().as_bytes()), Ok(plan));
}

#[test]
fn what_would_complete_each_thread_is_named() {
    let gap = |action, missing| Gap { action: key(action), missing };
    assert_eq!(
        completeness(&jelgava()),
        [
            gap("language-cafe", Link::Evidence),
            gap("language-cafe", Link::Indicator),
            gap("front-desk-in-easy-latvian", Link::Evidence),
            gap("front-desk-in-easy-latvian", Link::Practice),
            gap("front-desk-in-easy-latvian", Link::Indicator),
            gap("front-desk-in-easy-latvian", Link::Budget),
            gap("front-desk-in-easy-latvian", Link::Date),
        ]
    );
}

#[test]
fn sums_agree_with_each_other() {
    let totals = Totals::of(&jelgava().actions).unwrap();
    let eur = measure::Currency::EUR;
    assert_eq!(totals.all[&eur], Money::eur_cents(2_700_000));
    assert_eq!(totals.by_year[&(2022, eur)], Money::eur_cents(1_390_000));
    assert_eq!(totals.by_year[&(2023, eur)], Money::eur_cents(1_310_000));
    assert_eq!(totals.by_source[&(key("amif"), eur)], Money::eur_cents(1_342_500));
    assert_eq!(totals.unfinanced[&eur], Money::eur_cents(17_500), "5 % of one line");
    let sources: i64 = totals.by_source.values().map(|m| m.cents).sum();
    assert_eq!(sources + 17_500, 2_700_000);
}

#[test]
fn a_broken_plan_is_refused_with_every_problem() {
    let broken = JELGAVA
        .replace(r#""percent": 75"#, r#""percent": 80"#)
        .replace(r#""due": "2022-05-31""#, r#""due": "31 May""#)
        .replace(r#""key": "civic-course""#, r#""key": "Civic""#)
        .replace(r#""focus": "participate""#, r#""focus": "dance""#);
    let problems = Plan::read(broken.as_bytes()).unwrap_err();
    let found: Vec<String> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    assert_eq!(
        found,
        [
            "actions/1/milestones/1/due not-a-date",
            "actions/2/focus not-a-focus",
            "actions/3/key not-a-key",
        ]
    );
    let broken = JELGAVA.replace(r#""percent": 75"#, r#""percent": 80"#);
    let problems = Plan::read(broken.as_bytes()).unwrap_err();
    assert_eq!(problems.as_slice().iter().filter(|p| p.code == "financed-twice").count(), 2);
}

#[test]
fn a_cost_written_down_twice_is_seen() {
    let mut plan = jelgava();
    let line = plan.actions[0].budget_lines[0].clone();
    plan.actions[3].budget_lines.push(line);
    let problems = validate(&plan);
    assert_eq!(problems.as_slice().len(), 1);
    assert_eq!(problems.as_slice()[0].code, "line-twice");
    assert_eq!(problems.as_slice()[0].place, "actions/4/budget_lines/2");
}

#[test]
fn changes_are_shown_part_by_part() {
    let old = jelgava();
    let mut new = old.clone();
    assert!(diff(&old, &new).is_empty());
    new.actions.remove(4);
    new.actions[1].responsible = Some("City library".to_owned());
    new.actions[1].title.translate(Lang::LV, "Vakara kursi", State::Draft);
    new.actions.swap(0, 1);
    let changes = diff(&old, &new);
    let field = |field, lang, before: &str, after: &str| Change::Field {
        action: Some(key("evening-courses")),
        field,
        item: None,
        lang,
        before: Some(before.to_owned()),
        after: Some(after.to_owned()),
    };
    assert_eq!(
        changes,
        [
            Change::ActionRemoved { action: key("front-desk-in-easy-latvian") },
            field("title", Some(Lang::LV), "Vakara kursi ar rotaļu istabu", "Vakara kursi"),
            field("responsible", None, "Evening school (example)", "City library"),
            Change::ActionsReordered,
        ]
    );
}

#[test]
fn versions_do_not_change_and_reviews_belong_to_one() {
    let at = |day: &str| -> Timestamp { format!("2022-03-{day}T10:00:00Z").parse().unwrap() };
    let first = PlanVersion::first(jelgava(), at("01"), "officer".into(), String::new());
    let again = first.next(jelgava(), at("02"), "officer".into(), String::new());
    assert_eq!(again, Err(VersionError::Unchanged));
    let mut changed = jelgava();
    changed.actions.remove(4);
    let early = first.next(
        changed.clone(),
        at("01") - jiff::SignedDuration::from_secs(1),
        "o".into(),
        "s".into(),
    );
    assert_eq!(early, Err(VersionError::Backwards));
    let second = first.next(changed, at("02"), "officer".into(), "Shorter".into()).unwrap();
    assert_eq!((second.number(), second.changes_since(&first).len()), (2, 1));

    let comment = |action| Comment { action: key(action), text: "Ask the students first.".into() };
    let review = |version, reviewer, comments| Review {
        version,
        reviewer: key(reviewer),
        verdict: Verdict::SuggestChanges,
        summary: String::new(),
        comments,
    };
    let good = review(2, "schaerbeek", vec![comment("language-cafe")]);
    assert!(good.validate(&second).is_empty());
    let bad = review(1, "jelgava", vec![comment("front-desk-in-easy-latvian")]);
    let codes: Vec<_> = bad.validate(&second).as_slice().iter().map(|p| p.code).collect();
    assert_eq!(codes, ["another-version", "own-plan", "unknown-action"]);
}

#[test]
fn a_form_keeps_what_was_typed_and_names_every_problem() {
    let typed = [
        ("title", "Līdz skolai ar velosipēdu"),
        ("need", "Language Access"),
        ("indicator", "employment-rate"),
        ("target", "many"),
        ("by", "2024"),
        ("milestone-1-title", "Begin"),
        ("milestone-1-due", "soon"),
        ("line-1-label", "Bicycles"),
        ("line-1-year", "2022"),
        ("line-1-amount", "12 50O"),
        ("line-1-share-1", "120"),
        ("principle-commitment", "maybe"),
    ];
    let (draft, problems) = read_action(typed, context(None, Lang::LV));
    assert!(draft.action.is_none());
    assert_eq!(draft.raw("line-1-amount"), "12 50O");
    let found: Vec<String> =
        problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect();
    assert_eq!(
        found,
        [
            "need not-a-key",
            "target not-a-number",
            "milestone-1-due not-a-date",
            "line-1-amount not-an-amount",
            "line-1-share-1 not-a-percentage",
            "principle-commitment not-an-answer",
        ]
    );
}

#[test]
fn a_good_form_gives_an_action() {
    let typed = [
        ("title", "Velosipēdi skolai"),
        ("need", "need-jelgava-language"),
        ("indicator", "employment-rate"),
        ("baseline", "60,5"),
        ("target", "65"),
        ("by", "2024"),
        ("milestone-2-title", "Begin"),
        ("milestone-2-due", "2022-09-01"),
        ("line-1-label", "Bicycles"),
        ("line-1-year", "2022"),
        ("line-1-amount", "1 250,50"),
        ("line-1-source-1", "city-budget"),
        ("line-1-share-1", "40 %"),
        ("line-1-source-2", "amif"),
        ("line-1-share-2", "60"),
        ("line-2-currency", "EUR"),
        ("principle-engagement", "partly"),
        ("focus", "interact"),
    ];
    let (draft, problems) = read_action(typed, context(None, Lang::LV));
    assert!(problems.is_empty(), "{problems:?}");
    let action = draft.action.unwrap();
    assert_eq!(action.key.as_str(), "velosipedi-skolai");
    assert_eq!(action.indicator_to_move.unwrap().baseline, Some(60.5));
    assert_eq!(action.budget_lines.len(), 1, "a line with a currency alone is empty");
    assert_eq!(action.budget_lines[0].amount, Money::eur_cents(125_050));
    assert_eq!(action.milestones.len(), 1);
}

#[test]
fn a_form_in_one_language_keeps_the_others() {
    let plan = jelgava();
    let typed = [("title", "Studenti mācās kopā"), ("need", "need-jelgava-language")];
    let (draft, problems) = read_action(typed, context(Some(&plan.actions[0]), Lang::LV));
    assert!(problems.is_empty(), "{problems:?}");
    let action = draft.action.unwrap();
    assert_eq!(action.key, plan.actions[0].key);
    assert_eq!(action.title.show(&[Lang::EN]).text, "Students and newcomers exchange languages");
    assert_eq!(action.title.show(&[Lang::LV]).text, "Studenti mācās kopā");
}

#[test]
fn a_line_outside_the_plan_is_placed_at_its_field() {
    let typed =
        [("title", "A"), ("line-1-label", "B"), ("line-1-year", "2030"), ("line-1-amount", "1")];
    let (_, problems) = read_action(typed, context(None, Lang::EN));
    assert_eq!(problems.as_slice()[0].place, "line-1-year");
    assert_eq!(problems.as_slice()[0].code, "outside-the-plan");
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Plan::read(&bytes);
    }

    #[test]
    fn no_damaged_file_panics(at in 0..JELGAVA.len(), length in 0usize..40, by in ".{0,6}") {
        let end = (at + length).min(JELGAVA.len());
        let mut bytes = JELGAVA.as_bytes().to_vec();
        bytes.splice(at..end, by.bytes());
        if let Ok(plan) = Plan::read(&bytes) {
            prop_assert!(diff(&plan, &plan).is_empty());
            let _ = (completeness(&plan), Totals::of(&plan.actions));
            let _ = diff(&plan, &jelgava());
        }
    }

    #[test]
    fn no_form_panics(pairs in prop::collection::vec(
        ("(title|what|need|target|by|baseline|indicator|line-[0-9]{0,30}-(label|year|amount|share-1|source-1)|milestone--?[0-9]{1,3}-(title|due)|.{0,8})", ".{0,12}|[0-9.,-]{0,9}"), 0..30)) {
        let plan = jelgava();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
        for existing in [None, Some(&plan.actions[0])] {
            let (draft, problems) = read_action(pairs.iter().copied(), context(existing, Lang::AR));
            prop_assert_eq!(draft.action.is_some(), problems.is_empty());
        }
    }
}

#[test]
fn every_code_of_a_problem_is_listed() {
    let no_codes = ["isopolity-plan-1"];
    codes::inspect(env!("CARGO_MANIFEST_DIR"), plan::PROBLEM_CODES, &no_codes);
}
