//! What readers of the app say back.

use crate::support::{jelgava, json, key, shown};
use directory::Sort;
use directory::exchange::integreat::{
    About, Feedback, FeedbackCategory, FeedbackKind, Leaf, NoAnswer, Rating, feedback,
    feedback_fields, thanks,
};
use directory::guide::Kind;
use proptest::prelude::*;
use serde_json::json;

/// What is understood of fields that were sent to an address.
fn sent(to: &str, fields: &[(&str, &str)]) -> Result<Feedback, NoAnswer> {
    let kind = FeedbackKind::parse(to).unwrap();
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let fields: Vec<_> = fields.iter().map(own).collect();
    shown(&jelgava(), |region| feedback(region, kind, &fields))
}

/// What the app writes after every comment.
fn as_the_app(comment: &str, address: &str) -> String {
    format!("{comment}    Kontaktadresse: {address}")
}

#[test]
fn a_comment_comes_without_the_address_that_the_app_adds() {
    let said = as_the_app("Where is\nthe desk?", "amina@example.org");
    let read = sent(
        "page/",
        &[("slug", "first-days"), ("rating", "down"), ("category", "Inhalte"), ("comment", &said)],
    );
    let expected = Feedback {
        kind: FeedbackKind::Page,
        about: Some(About::Record(Sort::Entry(Kind::Page), key("first-days"))),
        rating: Some(Rating::DidNotHelp),
        query: None,
        category: FeedbackCategory::Content,
        comment: "Where is\nthe desk?".to_owned(),
        contact: Some("amina@example.org".to_owned()),
    };
    assert_eq!(read, Ok(expected));
    let read = sent(
        "map",
        &[("comment", &as_the_app("", "Keine Angabe")), ("category", "Technisches Feedback")],
    )
    .unwrap();
    assert_eq!((read.comment.as_str(), read.contact), ("", None));
    assert_eq!(read.category, FeedbackCategory::Technical);
    // Somebody who writes the word herself loses nothing.
    let twice = as_the_app("Kontaktadresse: fehlt", "a@b.eu");
    assert_eq!(sent("map", &[("comment", &twice)]).unwrap().comment, "Kontaktadresse: fehlt");
}

#[test]
fn every_sort_of_thing_is_known_by_its_slug() {
    let about = |to: &str, slug: &str| {
        sent(to, &[("slug", slug), ("rating", "up")]).map(|f| f.about.unwrap())
    };
    let record = |sort, name: &str| Ok(About::Record(sort, key(name)));
    assert_eq!(
        about("page", "latvian-evening-course--service"),
        record(Sort::Service, "latvian-evening-course")
    );
    assert_eq!(about("page", "numbers--all"), Ok(About::List(Leaf::Numbers)));
    let event = Sort::Entry(Kind::Event);
    for slug in ["open-day", "open-day$2027-03-20", "open-day--2027-03-20"] {
        assert_eq!(about("event", slug), record(event, "open-day"));
    }
    assert_eq!(about("poi", "example-clinic-house"), record(Sort::Place, "example-clinic-house"));
    let leads =
        |to: &str| sent("", &[("comment", "x"), ("permalink", to)]).map(|f| (f.kind, f.about));
    assert_eq!(leads("https://x.eu/jelgava/en/disclaimer/"), Ok((FeedbackKind::Imprint, None)));
    assert_eq!(leads("/jelgava/en/events/open-day/").unwrap().0, FeedbackKind::Event);
    assert_eq!(leads("/jelgava/en/first-days").unwrap().0, FeedbackKind::Page);
}

#[test]
fn what_is_refused_is_told_as_the_app_expects() {
    let refused = |to: &str, fields: &[(&str, &str)]| {
        let none = sent(to, fields).unwrap_err();
        (none.status(), none.body()["error"].as_str().unwrap().to_owned())
    };
    let of = |status: u16, said: &str| (status, said.to_owned());
    assert_eq!(refused("page", &[("slug", "x"), ("rating", "5")]), of(400, "Invalid rating."));
    assert_eq!(refused("page", &[("slug", "x")]), of(400, "Either comment or rating is required."));
    assert_eq!(refused("search", &[("rating", "up")]), of(400, "Search query is required."));
    assert_eq!(
        refused("page", &[("slug", "x"), ("rating", "up")]),
        of(404, "No matching page found for slug.")
    );
    assert_eq!(refused("page", &[("rating", "up")]), of(404, "No matching page found for slug."));
    assert_eq!(
        refused("event", &[("slug", "x"), ("rating", "up")]),
        of(404, "No matching event found for slug.")
    );
    assert_eq!(
        refused("poi", &[("slug", "x"), ("rating", "up")]),
        of(404, "No matching location found for slug.")
    );
    assert_eq!(
        refused("offer", &[("slug", "x"), ("rating", "up")]),
        of(404, "No OfferTemplate matches the given query.")
    );
    assert_eq!(refused("", &[("comment", "x")]), of(400, "Link is required."));
    assert_eq!(refused("map", &[("comment", &"x".repeat(5_001))]).0, 400);
    assert_eq!(refused("search", &[("comment", "x"), ("query", &"x".repeat(501))]).0, 400);
    assert_eq!(FeedbackKind::parse("nothing"), None);
    assert_eq!((NoAnswer::Method.status(), NoAnswer::Chat.status()), (405, 503));
    assert_eq!(thanks(), json!({ "success": "Feedback successfully submitted" }));
}

#[test]
fn fields_may_come_as_json() {
    let fields = feedback_fields(br#"{"rating": "up", "page": 5, "slug": null}"#).unwrap();
    // What the description calls a text is one.
    for wrong in [r#"{"category": false}"#, r#"{"query": 5}"#, r#"{"comment": ["a"]}"#] {
        assert_eq!(feedback_fields(wrong.as_bytes()), Err(NoAnswer::Fields), "{wrong}");
    }
    assert_eq!(json(&fields), json!([["page", "5"], ["rating", "up"]]));
    assert_eq!(feedback_fields(b"[]"), Err(NoAnswer::Fields));
    assert_eq!(feedback_fields(&[b' '; 70_000]), Err(NoAnswer::Fields));
}

proptest! {
    #[test]
    fn no_feedback_panics(to in "page|event|poi|search|map||offer", fields in prop::collection::vec(("slug|rating|comment|query|permalink|category|.{0,5}", ".{0,40}|up|/a/b/"), 0..6)) {
        let fields: Vec<_> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        let _ = sent(&to, &fields);
    }
}
