//! What changed since a moment, for programs that keep a copy.

use isopolity::access::{Role, Scope};
use serde_json::Value;

use super::{SERVICES, get};
use crate::support::{Town, key, town_with};

/// The changes of an answer as `kind key state`.
fn lines(answer: &Value) -> Vec<String> {
    let word = |change: &Value, name: &str| change[name].as_str().unwrap().to_owned();
    let all = answer["changes"].as_array().unwrap();
    all.iter()
        .map(|c| format!("{} {} {}", word(c, "kind"), word(c, "key"), word(c, "state")))
        .collect()
}

/// The answer that goes on where another ended.
async fn next(town: &Town, answer: &Value) -> Value {
    let next = answer["next"].as_str().unwrap();
    let path = &next[next.find("/open/").unwrap()..];
    get(town, path).await.is(200).json()
}

#[tokio::test]
async fn what_is_published_changed_and_withdrawn_is_told_once_and_in_order() {
    let town = town_with(SERVICES).await;
    let all = get(&town, "/open/jelgava/changes").await.is(200).json();
    let first = lines(&all);
    assert!(first.contains(&"service language-cafe shown".to_owned()));
    assert!(first.contains(&"organisation example-newcomer-desk shown".to_owned()));
    assert!(first.iter().any(|line| line.starts_with("page ")));
    assert!(!first.iter().any(|line| line.contains("hidden")), "drafts are nobody's business");
    assert_eq!(lines(&next(&town, &all).await), Vec::<String>::new());

    town.pass(1);
    let mut officer = town.signed_in(Role::Officer, Scope::City(key("jelgava"))).await;
    let form = officer.get("/cities/jelgava/directory/services/language-cafe").await;
    let version = form.value("version");
    let page = "/cities/jelgava/directory/services/language-cafe/withdraw";
    officer.post(page, &[("version", &version)]).await.is(303);
    let after = next(&town, &all).await;
    assert_eq!(lines(&after), ["service language-cafe gone"]);
    let change = &after["changes"][0];
    assert_eq!((&change["page"], &change["record"]), (&Value::Null, &Value::Null));
    assert_eq!(lines(&next(&town, &after).await), Vec::<String>::new());

    let moment = change["changed"].as_str().unwrap();
    let since = get(&town, &format!("/open/jelgava/changes?since={moment}")).await.is(200).json();
    assert_eq!(lines(&since), ["service language-cafe gone"]);
    let anew = get(&town, "/open/jelgava/changes").await.json();
    assert_eq!(lines(&anew).len(), first.len(), "told in its last state, and once");
    for bad in ["after=x", "after=-2", "after=", "since=soon", "since="] {
        get(&town, &format!("/open/jelgava/changes?{bad}")).await.is(400);
    }
    town.end().await;
}

#[tokio::test]
async fn records_lead_to_their_pages_and_to_what_programs_read() {
    let town = town_with(SERVICES).await;
    let all = get(&town, "/open/jelgava/changes").await.json();
    let base = &town.app.settings.base_url;
    let service =
        all["changes"].as_array().unwrap().iter().find(|c| c["key"] == "language-cafe").unwrap();
    let path = |name: &str| {
        service[name].as_str().unwrap().strip_prefix(base.as_str()).unwrap().to_owned()
    };
    let record = get(&town, &path("record")).await.is(200).json();
    assert_eq!(record["id"], service["id"]);
    get(&town, &path("page")).await.is(200);
    town.end().await;
}
