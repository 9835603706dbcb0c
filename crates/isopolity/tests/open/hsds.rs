//! Open Referral, as programs of others ask for it.

use serde_json::Value;

use super::{SERVICES, ask, get};
use crate::support::town_with;

const BASE: &str = "/open/jelgava/hsds";

#[tokio::test]
async fn it_says_which_specification_it_is_and_lists_services_in_pages() {
    let town = town_with(SERVICES).await;
    let base = get(&town, BASE).await.is(200).json();
    assert_eq!(base["version"], "3.0");
    let first = get(&town, &format!("{BASE}/services?per_page=3")).await.is(200).json();
    let (total, size) = (first["total_items"].as_u64().unwrap(), first["size"].as_u64().unwrap());
    assert!(total > 5 && size == 3 && first["first_page"] == true && first["last_page"] == false);
    let pages = first["total_pages"].as_u64().unwrap();
    let last = get(&town, &format!("{BASE}/services?per_page=3&page={pages}")).await.json();
    assert_eq!((&last["last_page"], &last["empty"]), (&Value::from(true), &Value::from(false)));
    let beyond = get(&town, &format!("{BASE}/services?page=99")).await.is(200).json();
    assert_eq!((&beyond["empty"], &beyond["size"]), (&Value::from(true), &Value::from(0)));
    let lines = get(&town, &format!("{BASE}/services?format=ndjson&full=true")).await.is(200);
    assert_eq!(lines.header("content-type"), "application/x-ndjson");
    let text = String::from_utf8(lines.bytes.to_vec()).unwrap();
    // Who packs an answer asks for more after its end.
    let gzip = [("accept-encoding", "gzip")];
    let packed =
        ask(&town, "GET", &format!("{BASE}/services?format=ndjson&full=true"), &gzip).await.is(200);
    assert!(packed.header("content-encoding") == "gzip" && packed.bytes.len() < text.len());
    let all: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(all.len() as u64, total);
    for service in &all {
        let id = service["id"].as_str().unwrap();
        let one = get(&town, &format!("{BASE}/services/{id}")).await.is(200).json();
        assert_eq!(one, *service);
    }
    town.end().await;
}

#[tokio::test]
async fn every_list_has_its_records_by_their_ids() {
    let town = town_with(SERVICES).await;
    for list in ["organizations", "service_at_locations", "taxonomies", "taxonomy_terms"] {
        let page = get(&town, &format!("{BASE}/{list}?per_page=5")).await.is(200).json();
        let records = page["contents"].as_array().unwrap();
        assert!(!records.is_empty(), "{list}");
        for record in records {
            let id = record["id"].as_str().unwrap();
            let one = get(&town, &format!("{BASE}/{list}/{id}")).await.is(200).json();
            assert_eq!(one["id"], id);
        }
        for unknown in ["00000000-0000-0000-0000-000000000000", "x", "%00"] {
            let none = get(&town, &format!("{BASE}/{list}/{unknown}")).await.is(404);
            assert!(none.json()["error"].is_string(), "{list}");
        }
    }
    town.end().await;
}

#[tokio::test]
async fn services_are_found_by_what_is_asked() {
    let town = town_with(SERVICES).await;
    let names = async |query: &str| -> Vec<String> {
        let page =
            get(&town, &format!("{BASE}/services?per_page=1000&{query}")).await.is(200).json();
        let all = page["contents"].as_array().unwrap();
        all.iter().map(|s| s["name"].as_str().unwrap().to_owned()).collect()
    };
    let all = names("").await;
    assert!(names("search=docter").await.contains(&"Doctor with an interpreter".to_owned()));
    let terms =
        get(&town, &format!("{BASE}/taxonomy_terms?search=language&per_page=1000")).await.json();
    let term = terms["contents"]
        .as_array()
        .unwrap()
        .iter()
        .find(|t| t["code"] == "language-course")
        .unwrap();
    let courses = names(&format!("taxonomy_term_id={}", term["id"].as_str().unwrap())).await;
    assert!(!courses.is_empty() && courses.len() < all.len(), "{courses:?}");
    assert_eq!(names("modified_after=2100-01-01").await, Vec::<String>::new());
    assert_eq!(names("modified_after=2000-01-01T00:00:00Z").await, all);
    let adults = names("maximum_age=10").await;
    assert!(adults.len() < all.len());
    let sundays = names("day=SU").await;
    assert!(sundays.len() < all.len());
    let organisations = get(&town, &format!("{BASE}/organizations")).await.json();
    let one = organisations["contents"][0]["id"].as_str().unwrap().to_owned();
    let own = names(&format!("organization_id={one}")).await;
    assert!(!own.is_empty() && own.len() < all.len());
    let near = get(&town, &format!("{BASE}/service_at_locations?postcode=LV-3001&proximity=500"))
        .await
        .is(200);
    let far = get(&town, &format!("{BASE}/service_at_locations?postcode=99999&proximity=500"))
        .await
        .json();
    assert_eq!(far["total_items"], 0);
    drop(near);
    town.end().await;
}

#[tokio::test]
async fn languages_are_negotiated_and_all_come_with_the_extension() {
    let town = town_with(SERVICES).await;
    let path = format!("{BASE}/services?per_page=1");
    let latvian = ask(&town, "GET", &path, &[("accept-language", "zz, lv;q=0.8")]).await.is(200);
    assert_eq!(latvian.header("content-language"), "lv");
    assert!(latvian.header("vary").contains("accept-language"));
    let named =
        ask(&town, "GET", &format!("{path}&language=uk"), &[("accept-language", "lv")]).await;
    assert_eq!(named.header("content-language"), "uk");
    assert_ne!(named.json()["contents"][0]["name"], latvian.json()["contents"][0]["name"]);
    get(&town, &format!("{path}&language=tlh")).await.is(400);
    let all = get(&town, &format!("{path}&full=true&translations=all")).await.is(200).json();
    let title = &all["contents"][0]["translations"]["name"];
    assert!(title["texts"].as_object().unwrap().len() > 2, "{title}");
    town.end().await;
}

#[tokio::test]
async fn who_has_it_is_told_so_and_programs_may_stand_anywhere() {
    let town = town_with(SERVICES).await;
    for path in [
        format!("{BASE}/services"),
        format!("{BASE}/taxonomies"),
        "/open/jelgava/hsds.zip".to_owned(),
    ] {
        let first = get(&town, &path).await.is(200);
        assert_eq!(first.header("access-control-allow-origin"), "*", "{path}");
        let tag = first.header("etag").to_owned();
        let date = first.header("last-modified").to_owned();
        assert!(!tag.is_empty() && date.ends_with("GMT"), "{path}");
        for (name, value) in [("if-none-match", tag.as_str()), ("if-modified-since", date.as_str())]
        {
            let again = ask(&town, "GET", &path, &[(name, value)]).await.is(304);
            assert!(again.bytes.is_empty());
            assert_eq!(again.header("last-modified"), date);
        }
        let other = [("if-none-match", "\"other\""), ("if-modified-since", date.as_str())];
        ask(&town, "GET", &path, &other).await.is(200);
        ask(&town, "GET", &path, &[("if-modified-since", "Thu, 01 Jan 2026 00:00:00 GMT")])
            .await
            .is(200);
    }
    let path = format!("{BASE}/services");
    let asks = [("origin", "https://a.example.org"), ("access-control-request-method", "GET")];
    let preflight = ask(&town, "OPTIONS", &path, &asks).await.is(200);
    assert_eq!(preflight.header("access-control-allow-origin"), "*");
    ask(&town, "HEAD", &path, &[]).await.is(200);
    for method in ["POST", "DELETE", "PUT"] {
        let refused = ask(&town, method, &path, &[]).await.is(405);
        assert!(refused.json()["error"].is_string() && refused.header("allow").contains("GET"));
    }
    town.end().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_named_by_its_parameter() {
    let town = town_with(SERVICES).await;
    let refused =
        get(&town, &format!("{BASE}/services?page=x&full=7&search=a")).await.is(400).json();
    let named: Vec<_> =
        refused["parameters"].as_array().unwrap().iter().map(|p| &p["parameter"]).collect();
    assert_eq!(named, ["page", "full"]);
    for nowhere in ["/open/nowhere/hsds", "/open/x%20y/hsds/services", "/open/riga/hsds"] {
        assert!(get(&town, nowhere).await.is(404).json()["error"].is_string());
    }
    town.end().await;
}

#[tokio::test]
async fn the_united_kingdom_has_its_own_rules() {
    let town = town_with(SERVICES).await;
    let full =
        get(&town, "/open/jelgava/hsds-uk/services?full=true&per_page=1000").await.is(200).json();
    for service in full["contents"].as_array().unwrap() {
        let names: Vec<_> = service.as_object().unwrap().keys().collect();
        assert!(
            !names.iter().any(|n| ["phones", "eligibility_description"].contains(&n.as_str())),
            "{names:?}"
        );
    }
    get(&town, "/open/jelgava/hsds-uk/organizations").await.is(404);
    town.end().await;
}
