//! The mentor's review.

use isopolity::demo::Step;

use super::{ACTION, step, with};
use crate::support::town_with;

const PLAN: &str = "/cities/jelgava/plans/2027";
const TEXTS: &[(&str, &str)] =
    &[("key", "2027"), ("title", "Next plan"), ("from", "2026"), ("to", "2029")];

#[tokio::test]
async fn a_mentor_reviews_a_version_and_her_verdict_moves_the_plan() {
    let town = town_with(&[Step::Networks, Step::Evidence, Step::Practices, Step::Mentoring]).await;
    let mut officer = town.officer("jelgava").await;
    officer.post("/cities/jelgava/plans/new", TEXTS).await.is(303);
    officer
        .post(&format!("{PLAN}/actions/new"), &with(ACTION, &[("need", ""), ("service", "")]))
        .await
        .is(303);
    let mut mentor = town.officer("schaerbeek").await;
    let review = format!("{PLAN}/review");
    mentor.get(&review).await.is(200).says("There is nothing to review");
    step(&mut officer, PLAN, "in-review").await.is(303);
    let form = mentor.get(&review).await;
    form.is(200).says("Career days");
    let number = form.value("number");
    mentor.post(&review, &[("number", &number)]).await.is(422).says("Please choose one");
    let silent = mentor.post(&review, &[("number", &number), ("verdict", "suggest-changes")]).await;
    silent.is(422).says("Please say what you suggest");
    let words = [
        ("number", number.as_str()),
        ("verdict", "suggest-changes"),
        ("comment-career-days", "Ask the employers first."),
    ];
    mentor.post(&review, &words).await.is(303);
    officer.get(PLAN).await.says("Ask the employers first.").says("suggests changes").says("Draft");
    town.reader().get(PLAN).await.is(404);
    step(&mut officer, PLAN, "in-review").await.is(303);
    let number = mentor.get(&review).await.value("number");
    mentor.post(&review, &[("number", number.as_str()), ("verdict", "endorse")]).await.is(303);
    officer.get(PLAN).await.says("Consolidated").says("backs the plan as it stands");
    // A verdict on an old version moves nothing.
    mentor
        .post(
            &review,
            &[("number", "1"), ("verdict", "suggest-changes"), ("summary", "Late words.")],
        )
        .await
        .is(303);
    officer.get(PLAN).await.says("Consolidated").says("Late words.");
    officer.get(&review).await.is(403);
    town.officer("capaci").await.get(&review).await.is(403);
    town.end().await;
}
