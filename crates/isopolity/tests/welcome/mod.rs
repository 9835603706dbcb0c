//! `/welcome`: what newcomers read, without an account, a cookie, a script or the database.

mod meaning;
mod paper;
mod quick;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use isopolity::demo::Step;
use locale::Lang;
use tower::ServiceExt;

use crate::support::{Town, town, town_with};

const SERVICES: &[Step] = &[Step::Networks, Step::Directory];

/// Sends a request with headers of the test's own.
async fn get(
    town: &Town,
    path: &str,
    headers: &[(&'static str, &str)],
) -> (StatusCode, HeaderMap, String) {
    let router = isopolity::routes::router(town.app.clone());
    let mut request = Request::get(path).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = router.oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 24).await.unwrap();
    (parts.status, parts.headers, String::from_utf8_lossy(&bytes).into_owned())
}

#[tokio::test]
async fn the_first_page_asks_and_shows_areas_open_services_and_whom_to_call() {
    let town = town_with(SERVICES).await;
    let page = town.reader().get("/welcome/jelgava/en").await;
    page.is(200)
        .says("What do you need help with?")
        .says("Learn the language")
        .says("Law and papers")
        .says("112");
    // Tuesday, 11:00 in Riga: the doctor is in, the evening course is not.
    page.says("Open now")
        .says("Doctor with an interpreter")
        .says("Open until 12:00")
        .says("made up as an example");
    assert!(!page.words().contains("Latvian language course in the evening"));
    assert!(!page.words().contains("Money"), "an area without services has a tile");
    assert!(page.bytes.len() < 50 * 1024, "{} bytes", page.bytes.len());
    town.end().await;
}

#[tokio::test]
async fn a_city_without_language_leads_on_in_the_best_one_and_unknown_things_are_not_here() {
    let town = town_with(SERVICES).await;
    let best = async |wanted: &'static str| {
        town.reader().reading(wanted).get("/welcome/jelgava").await.location().to_owned()
    };
    assert_eq!(best("xx, uk-UA;q=0.9, en;q=0.5").await, "/welcome/jelgava/uk");
    assert_eq!(best("lv").await, "/welcome/jelgava/lv");
    assert_eq!(best("zz").await, "/welcome/jelgava/en");
    let to = town.reader().get("/welcome/jelgava?service=language-cafe").await;
    assert_eq!(to.location(), "/welcome/jelgava/en/services/language-cafe");
    for path in [
        "/welcome/nowhere",
        "/welcome/nowhere/en",
        "/welcome/jelgava/zz",
        "/welcome/jelgava/en/services/nothing",
        "/welcome/jelgava/x%20y",
        "/welcome/jelgava/en/nothing",
        "/welcome/riga/en",
    ] {
        town.reader().get(path).await.is(404).says("This page is not here");
    }
    town.end().await;
}

#[tokio::test]
async fn who_is_lost_reads_whom_to_call_and_finds_the_way_without_the_database() {
    let town = town_with(SERVICES).await;
    town.app.store.close().await;
    let mut reader = town.reader();
    for (path, title) in [
        ("/welcome/jelgava/ar/pages/nothing", "هذه الصفحة غير موجودة هنا"),
        ("/welcome/jelgava/ar/nothing", "هذه الصفحة غير موجودة هنا"),
        ("/cities/jelgava/nothing", "This page is not here"),
    ] {
        let page = reader.get(path).await;
        page.is(404).says(title).says("116 111");
        let lang = if path.contains("/ar/") { "ar" } else { "en" };
        for href in ["tel:112", "tel:116111", &format!("/welcome/jelgava/{lang}")] {
            assert!(page.text.contains(&format!("href=\"{href}\"")), "{path}: no {href}");
        }
        assert!(page.bytes.len() < 50 * 1024, "{} bytes", page.bytes.len());
    }
    let page = reader.get("/welcome/jelgava/ar/nothing").await;
    page.says("Jelgava");
    assert!(page.text.contains("href=\"/welcome/jelgava/so\" hreflang=\"so\""), "{}", page.text);
    // No city is known: the ones that have something to read.
    for path in ["/welcome/nowhere/uk", "/welcome", "/nothing/at/all"] {
        let page = reader.get(path).await;
        page.is(404);
        let lang = if path.ends_with("uk") { "uk" } else { "en" };
        for href in ["tel:112", &format!("/welcome/jelgava/{lang}"), "/"] {
            assert!(page.text.contains(&format!("href=\"{href}\"")), "{path}: no {href}");
        }
    }
    let page = reader.get("/welcome/nowhere/uk").await;
    assert!(page.text.contains("href=\"/welcome/nowhere/fa\""), "no other language");
    town.end().await;
}

#[tokio::test]
async fn who_works_here_is_not_told_whom_to_call_where_a_page_is_not_there() {
    let town = town_with(SERVICES).await;
    let page = town.officer("jelgava").await.get("/cities/jelgava/nothing").await;
    assert!(!page.is(404).text.contains("tel:112"));
    town.end().await;
}

#[tokio::test]
async fn nothing_is_kept_no_cookie_is_set_and_the_database_is_not_needed() {
    let town = town_with(SERVICES).await;
    town.app.store.close().await;
    // A session cookie of an officer who looks at the page changes nothing.
    let cookie = format!("{}=abc; lang=lv", isopolity::people::COOKIE_NAME);
    for path in [
        "/welcome/jelgava",
        "/welcome/jelgava/en",
        "/welcome/jelgava/en/services",
        "/welcome/jelgava/en/services?q=doctor&lang=lv",
        "/welcome/jelgava/uk/services/language-cafe",
        "/welcome/jelgava/en/services/nothing",
    ] {
        let (status, headers, text) = get(&town, path, &[("cookie", &cookie)]).await;
        assert!(status.as_u16() < 500, "{path}: {status} {text}");
        assert!(headers.get("set-cookie").is_none(), "{path} sets a cookie");
        let page = scraper::Html::parse_document(&text);
        let loads =
            scraper::Selector::parse("[src], link[rel=stylesheet], link[rel=icon]").unwrap();
        for element in page.select(&loads) {
            let address = element.attr("src").or(element.attr("href")).unwrap_or_default();
            let is_within = address.starts_with("data:image/svg+xml,");
            assert!(address.starts_with("/assets/") || is_within, "{path} loads {address}");
        }
    }
    town.end().await;
}

#[tokio::test]
async fn a_reader_who_has_the_page_is_told_so() {
    let town = town_with(SERVICES).await;
    for path in [
        "/welcome/jelgava/en",
        "/welcome/jelgava/ar/services?q=doctor",
        "/welcome/jelgava/en/services/language-cafe",
    ] {
        let (status, headers, _) = get(&town, path, &[]).await;
        assert_eq!(status, 200);
        assert_eq!(headers["cache-control"], "public, max-age=60");
        let tag = headers["etag"].to_str().unwrap();
        let (status, again, text) = get(&town, path, &[("if-none-match", tag)]).await;
        assert_eq!((status.as_u16(), text.as_str()), (304, ""), "{path}");
        assert_eq!(again["etag"], headers["etag"]);
        assert_eq!(get(&town, path, &[("if-none-match", "\"other\"")]).await.0, 200);
    }
    town.end().await;
}

#[tokio::test]
async fn arabic_runs_from_right_to_left_and_every_language_declares_itself() {
    let town = town_with(SERVICES).await;
    let page = town.reader().get("/welcome/jelgava/ar/services/language-cafe").await;
    page.is(200).says("مقهى اللغة");
    assert!(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let page = town.reader().get("/welcome/jelgava/uk/services/language-cafe").await;
    page.is(200).says("Мовне кафе").says("Години роботи");
    assert!(page.text.contains("<html lang=\"uk\" dir=\"ltr\">"));
    for lang in ["ar", "en", "lv", "ru", "uk"] {
        assert!(
            page.text.contains(&format!("href=\"/welcome/jelgava/{lang}/services/language-cafe\"")),
            "{lang}"
        );
    }
    town.end().await;
}

#[tokio::test]
async fn search_forgives_errors_crosses_languages_and_says_how() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    let seek = async |reader: &mut crate::support::Reader<'_>, lang: &str, words: &str| {
        let words: String = words.bytes().map(|b| format!("%{b:02X}")).collect();
        reader.get(&format!("/welcome/jelgava/{lang}/services?q={words}")).await
    };
    seek(&mut reader, "en", "docter")
        .await
        .is(200)
        .says("Doctor with an interpreter")
        .says("was read as");
    seek(&mut reader, "en", "طبيب")
        .await
        .says("Doctor with an interpreter")
        .says("Understood as:")
        .says("doctor");
    seek(&mut reader, "en", "qqqqzz <script>").await.is(200).says("Try other words");
    let page = seek(&mut reader, "lv", "advokāts").await;
    page.is(200).says("Bezmaksas juridiskā palīdzība");
    let long = "x".repeat(5000);
    seek(&mut reader, "en", &long).await.is(200);
    town.end().await;
}

#[tokio::test]
async fn who_tells_of_danger_reads_first_whom_to_call() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    for (lang, words) in [
        ("en", "i want to die"),
        ("en", "kill myself"),
        ("en", "suicide"),
        ("uk", "мене б'ють"),
        ("ru", "я хочу умереть"),
        ("ar", "انتحار"),
        ("fr", "je veux mourir"),
    ] {
        let asked: String = words.bytes().map(|b| format!("%{b:02X}")).collect();
        let path = format!("/welcome/jelgava/{lang}/services?q={asked}");
        let page = reader.get(&path).await;
        let main = page.is(200).text.split("<main").nth(1).expect("a main part");
        let call = main.find("tel:112").unwrap_or_else(|| panic!("{words}: whom to call"));
        assert!(main.find("role=\"status\"").is_some_and(|found| call < found), "{words}");
        assert_eq!(main.matches("tel:112").count(), 1, "{words}");
        assert!(!page.text.contains("was read as"), "{words}");
    }
    for words in ["suicide", "kill%20myself", "i%20want%20to%20die"] {
        let page = reader.get(&format!("/welcome/jelgava/en/services?q={words}")).await;
        let first = page.text.split("class=\"service\"").nth(1).expect("an answer");
        assert!(first.contains("psychologist"), "{words}: {first}");
    }
    let quiet = reader.get("/welcome/jelgava/en/services?q=bicycle").await;
    let main = quiet.text.split("<main").nth(1).expect("a main part");
    assert!(main.find("role=\"status\"") < main.find("tel:112"), "no alarm where nobody called");
    town.end().await;
}

#[tokio::test]
async fn a_desk_is_found_on_the_page_that_names_it() {
    let town = town_with(SERVICES).await;
    let page = town.reader().get("/welcome/jelgava/en/services?q=ground+floor+desk").await;
    page.is(200).says("Information about this").says("Newcomer desk, ground floor");
    let link = "href=\"/welcome/jelgava/en/pages/first-days#desk-example-desk\"";
    assert!(page.text.contains(link), "{}", page.text);
    town.end().await;
}

#[tokio::test]
async fn a_page_that_names_helplines_of_europe_shows_first_those_of_the_city() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    for lang in ["en", "uk", "so"] {
        let page = reader.get(&format!("/welcome/jelgava/{lang}/pages/women-violence")).await;
        page.is(200).says("116 016").says("116 006");
        assert!(page.text.contains("href=\"tel:116006\""), "{lang}: {}", page.text);
        assert_eq!(page.text.matches("class=\"emergency\"").count(), 1, "{lang}");
        let at = |number: &str| page.text.find(number).unwrap();
        assert!(at("tel:116006") < at("tel:116016"), "{lang}: what answers here comes first");
    }
    let page = reader.get("/welcome/jelgava/en/pages/first-days").await;
    assert!(!page.is(200).text.contains("tel:116"), "nothing of danger is told here");
    page.says("In danger? Call");
    town.end().await;
}

#[tokio::test]
async fn filters_narrow_and_count_what_they_leave() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    let all = reader.get("/welcome/jelgava/en/services").await;
    all.is(200).says("12 services.").says("Language café").says("Closed, opens Saturday 14:00");
    reader
        .get("/welcome/jelgava/en/services?area=language")
        .await
        .says("3 services.")
        .says("Learn the language");
    reader
        .get("/welcome/jelgava/en/services?theme=doctor")
        .await
        .says("1 service.")
        .says("Doctor with an interpreter");
    let arabic = reader.get("/welcome/jelgava/en/services?speaks=ar&free=1").await;
    arabic.says("5 services.").says("Women's evening");
    assert!(!arabic.words().contains("Doctor with an interpreter"), "the doctor takes a fee");
    reader.get("/welcome/jelgava/en/services?open=1").await.says("Doctor with an interpreter");
    reader
        .get("/welcome/jelgava/en/services?area=nothing&speaks=%00&from=x&theme=A")
        .await
        .is(200)
        .says("12 services.");
    reader.get("/welcome/jelgava/en/services?from=99").await.is(200);
    town.end().await;
}

#[tokio::test]
async fn a_service_tells_everything_that_one_must_know_before_going() {
    let town = town_with(SERVICES).await;
    let mut reader = town.reader();
    let page = reader.get("/welcome/jelgava/en/services/legal-advice").await;
    page.is(200)
        .says("Free legal advice")
        .says("Everybody.")
        .says("All letters from offices")
        .says("What it costs");
    page.says("Nobody asks your name")
        .says("Wednesday")
        .says("14:00–18:00")
        .says("by the clock of Riga")
        .says("Other hours on these days")
        .says("24 December 2026")
        .says("Piemēra iela 1");
    page.says("Valid until 31 January 2027").says("Association The Bridge").says("example");
    assert!(page.text.contains("href=\"tel:+37100000004\""));
    assert!(
        page.text.contains("https://www.openstreetmap.org/?mlat=56.65200&amp;mlon=23.72500"),
        "{}",
        page.text
    );
    reader
        .get("/welcome/jelgava/en/services/work-advice")
        .await
        .says("This was right until 31 October 2026");
    reader
        .get("/welcome/jelgava/en/services/homework-club")
        .await
        .says("From 7 to 18 years of age");
    reader
        .get("/welcome/jelgava/lv/services/legal-advice")
        .await
        .says("mašīntulkojums, nav pārbaudīts")
        .says("lasīt oriģinālu: angļu");
    town.end().await;
}

#[tokio::test]
async fn an_empty_shelf_shows_nothing_and_fails_at_nothing() {
    let town = town().await;
    town.reader().get("/welcome/jelgava").await.is(404);
    town.reader().get("/welcome/jelgava/ar/services?q=x").await.is(404);
    assert!(isopolity::directory::cities_with_services(&town.app).is_empty());
    town.end().await;
}

#[tokio::test]
async fn a_device_can_keep_every_page_of_a_city_and_none_of_them_says_now() {
    let town = town_with(SERVICES).await;
    let (status, headers, text) = get(&town, "/welcome/jelgava/en/everything.json", &[]).await;
    assert_eq!(
        (status.as_u16(), headers["content-type"].to_str().unwrap()),
        (200, "application/json")
    );
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(all["base"], "/welcome/jelgava/en");
    for file in all["files"].as_array().unwrap() {
        assert_eq!(get(&town, file.as_str().unwrap(), &[]).await.0, 200, "{file}");
    }
    let pages = all["pages"].as_object().unwrap();
    // Twelve services, the first page, the list, the map and «offline»; five lists of information;
    // nineteen pages, two events, a piece of news.
    assert_eq!(pages.len(), 12 + 4 + 5 + 19 + 2 + 1);
    for (path, page) in pages {
        let page = page.as_str().unwrap();
        assert!(page.contains("No connection."), "{path}");
        assert!(!page.contains("href=\"/welcome/jelgava/lv/everything.json"), "{path}");
        let faults = crate::support::inspect::faults(page);
        assert!(faults.is_empty(), "{path}: {faults:?}");
        for now in
            ["Open until", "Closed, opens", "class=\"open\"", ">today<", "aria-current=\"date\""]
        {
            assert!(!page.contains(now), "{path} says {now}");
        }
    }
    let list = pages["/welcome/jelgava/en/services"].as_str().unwrap();
    assert!(list.contains("data-words=") && list.contains("lawyer"), "a device can search it");
    let (_, told) = list.split_once("data-kept-told").unwrap();
    let (told, _) = told.split_once("</section>").unwrap();
    for rest in [
        "pages/first-days",
        "events/open-day",
        "news/new-course",
        "words#word-pmlp",
        "numbers",
        "pages/first-days#desk-example-desk",
    ] {
        let link = format!("href=\"/welcome/jelgava/en/{rest}\"");
        assert!(told.contains(&link), "a device cannot find {rest}");
    }
    assert!(list.contains("|suicide|"), "a device does not know what tells of danger");
    assert!(
        pages["/welcome/jelgava/en/pages/first-days"]
            .as_str()
            .is_some_and(|page| page.contains("id=\"desk-example-desk\""))
    );
    let tag = headers["etag"].to_str().unwrap();
    let path = "/welcome/jelgava/en/everything.json";
    assert_eq!(get(&town, path, &[("if-none-match", tag)]).await.0, 304);
    // Packed once for everybody: a browser gets it so, and another program plain.
    let (_, headers, packed) = get(&town, path, &[("accept-encoding", "gzip")]).await;
    assert_eq!(headers["content-encoding"], "gzip");
    assert!(packed.len() < text.len() / 3, "{} of {}", packed.len(), text.len());
    town.end().await;
}

#[tokio::test]
async fn a_city_can_be_put_on_the_home_screen() {
    let town = town_with(SERVICES).await;
    let page = get(&town, "/welcome/jelgava/ar", &[]).await.2;
    assert!(page.contains("/welcome/jelgava/ar/manifest.webmanifest"), "{page}");
    let (_, headers, text) = get(&town, "/welcome/jelgava/ar/manifest.webmanifest", &[]).await;
    assert_eq!(headers["content-type"], "application/manifest+json");
    let manifest: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&manifest["dir"], &manifest["display"]), (&"rtl".into(), &"standalone".into()));
    assert_eq!(manifest["scope"], "/welcome/jelgava/");
    for icon in manifest["icons"].as_array().unwrap() {
        let (status, headers, body) = get(&town, icon["src"].as_str().unwrap(), &[]).await;
        assert_eq!(
            (status.as_u16(), &headers["content-type"]),
            (200, &icon["type"].as_str().unwrap().parse().unwrap())
        );
        assert!(body.len() > 100);
    }
    let (status, headers, text) = get(&town, "/welcome/jelgava/worker.js", &[]).await;
    assert_eq!((status.as_u16(), &headers["cache-control"]), (200, &"no-cache".parse().unwrap()));
    assert!(text.contains("addEventListener(\"fetch\""));
    // A city that closed its pages still tells devices so.
    assert_eq!(get(&town, "/welcome/nowhere/worker.js", &[]).await.0, 200);
    assert_eq!(get(&town, "/welcome/nowhere/en/everything.json", &[]).await.0, 404);
    town.end().await;
}

#[tokio::test]
async fn newcomers_read_in_twenty_four_languages() {
    let town = town_with(SERVICES).await;
    let all: Vec<_> = town.app.dictionary.all_languages().collect();
    assert!(all.len() >= 24, "{all:?}");
    let english = get(&town, "/welcome/jelgava/en/services/legal-advice", &[]).await.2;
    for lang in all {
        let page =
            get(&town, &format!("/welcome/jelgava/{lang}/services/legal-advice"), &[]).await.2;
        let head = format!("<html lang=\"{lang}\" dir=\"{}\">", lang.direction().as_str());
        assert!(page.contains(&head), "{lang}");
        let is_english = lang == Lang::EN;
        assert_eq!(page.contains("What it costs"), is_english, "{lang}");
    }
    assert!(english.contains("What it costs"));
    town.end().await;
}

#[tokio::test]
async fn a_service_says_which_action_of_the_plan_opened_it() {
    let town = crate::support::demonstration().await;
    isopolity::memory::fill(&town.app).await.unwrap();
    let path = "/welcome/jelgava/en/services/student-language-exchange";
    let page = get(&town, path, &[]).await.2;
    let action = "/cities/jelgava/plans/2022/actions/student-language-exchange";
    assert!(page.contains("This came about through the city’s plan:"), "{page}");
    assert!(page.contains(&format!("href=\"{action}\"")), "{page}");
    let other = get(&town, "/welcome/jelgava/en/services/warm-night", &[]).await.2;
    assert!(!other.contains("This came about"));
    town.end().await;
}
