//! The editor of opening hours in the form of a service.

use isopolity::demo::Step;

use super::{BASE, SERVICE, with, written};
use crate::support::{Reader, Seen, Town, town_with};

const PATH: &str = "/cities/riga/directory/services/advice";

/// Everything that a browser would send of the form as it stands: fields, ticks, choices.
fn form(seen: &Seen) -> Vec<(String, String)> {
    let page = scraper::Html::parse_document(&seen.text);
    let selector =
        scraper::Selector::parse("main form input, main form textarea, main form select");
    let chosen = scraper::Selector::parse("option[selected]").unwrap();
    let mut fields = Vec::new();
    for field in page.select(&selector.unwrap()) {
        let name = field.attr("name").unwrap_or_default().to_owned();
        let is_mark = matches!(field.attr("type"), Some("checkbox" | "radio"));
        let value = match field.value().name() {
            "textarea" => field.text().collect(),
            "select" => {
                let option = field.select(&chosen).next();
                option.and_then(|o| o.attr("value")).unwrap_or_default().to_owned()
            }
            _ => field.attr("value").unwrap_or_default().to_owned(),
        };
        if !name.is_empty() && (!is_mark || field.attr("checked").is_some()) {
            fields.push((name, value));
        }
    }
    fields
}

/// The form with other values; an empty value of a mark takes it away.
fn changed<'f>(
    fields: &'f [(String, String)],
    changes: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let fields: Vec<_> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    with(&fields, changes)
}

async fn opened<'t>(officer: &mut Reader<'t>) -> Vec<(String, String)> {
    form(officer.get(PATH).await.is(200))
}

/// The hours that are kept, in their written form.
async fn kept(officer: &mut Reader<'_>) -> String {
    officer.get(PATH).await.value("hours")
}

async fn town() -> Town {
    town_with(&[Step::Networks]).await
}

#[tokio::test]
async fn a_week_is_typed_in_rows_and_read_by_newcomers() {
    let town = town().await;
    let mut officer = written(&town).await;
    let fields = opened(&mut officer).await;
    let rows = changed(
        &fields,
        &[
            ("hours.weekdays-open", "9-12, 13–17.30"),
            ("hours.2-open", "closed"),
            ("hours.5-open", "٩-١٢"),
            ("hours.6-appointment", "10-2"),
            ("hours.holidays", "closed"),
            ("hours.otherwise", "yes"),
            ("hours.line-1-from", "1.6."),
            ("hours.line-1-to", "31.8."),
            ("hours.line-1-days", "1"),
            ("hours.line-1-days", "3"),
            ("hours.line-1-open", "10-14"),
            ("hours.line-4-from", "24/12/2026"),
            ("hours.line-4-closed", "yes"),
        ],
    );
    officer.post(&format!("{PATH}/publish"), &rows).await.is(303);
    let text = "Mo,We,Th 09:00-12:00,13:00-17:30; Tu closed; Fr 09:00-12:00; \
        Sa 10:00-02:00 by appointment; PH closed; 06-01..08-31 Mo,We 10:00-14:00; \
        2026-12-24 closed; by appointment";
    assert_eq!(kept(&mut officer).await, text);
    town.reader().get("/welcome/riga/en/services/advice").await.says("13:00–17:30");
    // What was not touched stays.
    let fields = opened(&mut officer).await;
    officer.post(PATH, &changed(&fields, &[])).await.is(303);
    assert_eq!(kept(&mut officer).await, text);
    town.end().await;
}

#[tokio::test]
async fn kept_hours_stand_in_rows_in_the_officers_language_with_what_newcomers_read() {
    let town = town().await;
    let mut officer = written(&town).await.reading("lv");
    let seen = officer.get(PATH).await;
    seen.is(200)
        .says("pirmdien")
        .says("Kā iebraucēji lasa saglabāto darba laiku")
        .says("09:00–17:00");
    assert_eq!(seen.value("hours.weekdays-open"), "09:00–17:00");
    assert_eq!(seen.value("hours.1-open"), "");
    let fields = form(&seen);
    let typed =
        [("hours.6-open", "10-12"), ("hours.7-open", "kā iepriekš"), ("hours.1-open", "slēgts")];
    officer.post(PATH, &changed(&fields, &typed)).await.is(303);
    assert_eq!(kept(&mut officer).await, "Tu-Fr 09:00-17:00; Sa,Su 10:00-12:00");
    let mut reader = officer.reading("ar");
    let seen = reader.get(PATH).await;
    seen.is(200).says("الاثنين");
    assert_eq!(seen.value("hours.1-open"), "مغلق");
    town.end().await;
}

#[tokio::test]
async fn problems_come_back_at_their_rows_with_everything_typed() {
    let town = town().await;
    let mut officer = written(&town).await;
    let fields = opened(&mut officer).await;
    let typed = [
        ("service_title", ""),
        ("hours.3-open", "25-26"),
        ("hours.6-open", "22-4"),
        ("hours.7-open", "9-9"),
        ("hours.line-2-from", "31/8/2026"),
        ("hours.line-2-to", "1/6/2026"),
        ("hours.line-2-open", "9-12"),
        ("hours.line-3-open", "9-12"),
        ("hours.line-5-days", "7"),
    ];
    let seen = officer.post(PATH, &changed(&fields, &typed)).await;
    seen.is(422)
        .says("Wednesday: “25-26” is no time")
        .says("Sunday: “9-9” ends when it begins")
        .says("Season or date 2: “31/8/2026 – 1/6/2026” ends before it begins")
        .says("Season or date 3: write from which day on it holds")
        .says("Season or date 5: times are missing")
        .says("Please fill this in.");
    for (name, value) in typed.iter().filter(|(name, _)| !name.ends_with("days")) {
        assert_eq!(seen.value(name), *value, "{name}");
    }
    for id in ["hours.3-open", "hours.line-2-from", "hours.line-5-open"] {
        assert!(seen.text.contains(&format!("href=\"#{id}\"")), "the summary leads to {id}");
    }
    let again = form(&seen);
    assert!(again.contains(&("hours.line-5-days".into(), "7".into())));
    // Rows that are read but overlap.
    let typed = [("hours.6-open", "22-4"), ("hours.7-open", "3-5")];
    officer
        .post(PATH, &changed(&fields, &typed))
        .await
        .is(422)
        .says("Sunday: “03:00–05:00” overlaps other times");
    town.end().await;
}

#[tokio::test]
async fn the_written_form_counts_when_it_alone_was_changed() {
    let town = town().await;
    let mut officer = written(&town).await;
    let fields = opened(&mut officer).await;
    officer.post(PATH, &changed(&fields, &[("hours", "Sa 10:00-12:00")])).await.is(303);
    assert_eq!(kept(&mut officer).await, "Sa 10:00-12:00");
    // Both were changed and say different things: the officer chooses.
    let fields = opened(&mut officer).await;
    let both = [("hours", "Su 10:00-12:00"), ("hours.1-open", "8-9")];
    let seen = officer.post(PATH, &changed(&fields, &both)).await;
    seen.is(422).says("Choose which shall count");
    let again = form(&seen);
    officer.post(PATH, &changed(&again, &[("hours.take", "text")])).await.is(303);
    assert_eq!(kept(&mut officer).await, "Su 10:00-12:00");
    officer.post(PATH, &changed(&again, &[("hours.take", "rows"), ("version", "3")])).await.is(303);
    assert_eq!(kept(&mut officer).await, "Mo 08:00-09:00; Sa 10:00-12:00");
    town.end().await;
}

#[tokio::test]
async fn hours_that_rows_cannot_show_stand_in_their_written_form() {
    let town = town().await;
    let mut officer = written(&town).await;
    let rare = "Mo 00:00-24:00 by appointment";
    officer.post(PATH, &with(SERVICE, &[("hours", rare), ("version", "1")])).await.is(303);
    let seen = officer.get(PATH).await;
    seen.is(200).says("have rules that do not fit into rows");
    assert!(!seen.text.contains("hours.1-open"));
    let fields = form(&seen);
    officer.post(PATH, &changed(&fields, &[("service_text", "New words.")])).await.is(303);
    assert_eq!(kept(&mut officer).await, rare);
    let fields = opened(&mut officer).await;
    officer.post(PATH, &changed(&fields, &[("hours", "Mo 9:00-12:00")])).await.is(303);
    assert_eq!(officer.get(PATH).await.value("hours.1-open"), "09:00–12:00");
    town.end().await;
}

#[tokio::test]
async fn a_new_service_is_written_in_rows_and_empty_rows_are_hours_not_known() {
    let town = town().await;
    let mut officer = written(&town).await;
    let path = format!("{BASE}/services/new");
    let fields = form(officer.get(&path).await.is(200));
    let mut new: Vec<(&str, &str)> = changed(&fields, &[]);
    new.retain(|(n, _)| !SERVICE.iter().any(|(s, _)| s == n));
    new.extend(SERVICE.iter().filter(|(n, _)| *n != "hours"));
    let other = with(&new, &[("service_title", "Without hours")]);
    officer.post(&format!("{path}/publish"), &other).await.is(303);
    town.reader()
        .get("/welcome/riga/en/services/without-hours")
        .await
        .says("The hours are not known");
    let other = with(&new, &[("service_title", "With hours"), ("hours.1-open", "9-12")]);
    officer.post(&path, &other).await.is(303);
    let seen = officer.get(&format!("{BASE}/services/with-hours")).await;
    assert_eq!(seen.value("hours"), "Mo 09:00-12:00");
    town.end().await;
}

#[tokio::test]
async fn two_officers_compare_hours_in_words_and_choose_them_whole() {
    let town = town().await;
    let mut one = written(&town).await;
    let mut other = town.officer("riga").await;
    let before = opened(&mut one).await;
    one.post(PATH, &changed(&before, &[("hours.6-open", "10-14"), ("hours.holidays", "closed")]))
        .await
        .is(303);
    let mine = [("hours.weekdays-open", "8-16"), ("hours.6-appointment", "9-10")];
    let clash = other.post(PATH, &changed(&before, &mine)).await;
    clash
        .is(409)
        .says("Saturday: \u{2066}10:00–14:00\u{2069}")
        .says("Public holidays: closed")
        .says("Monday–Friday: \u{2066}08:00–16:00\u{2069}")
        .says("Saturday: \u{2066}09:00–10:00\u{2069} (by appointment)");
    assert!(!clash.words().contains("hours."), "no names of fields");
    let again = form(&clash);
    other.post(PATH, &changed(&again, &[("take:hours", "theirs")])).await.is(303);
    let both = "Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH closed";
    assert_eq!(kept(&mut other).await, both);
    let mine = changed(&again, &[("take:hours", "mine"), ("version", "3")]);
    other.post(PATH, &mine).await.is(303);
    assert_eq!(kept(&mut other).await, "Mo-Fr 08:00-16:00; Sa 09:00-10:00 by appointment");
    town.end().await;
}

#[tokio::test]
async fn the_hours_of_a_desk_are_typed_in_the_same_rows() {
    let town = town().await;
    let mut officer = written(&town).await;
    let path = "/cities/riga/guide/desk/new";
    let fields = form(officer.get(path).await.is(200));
    let typed = [
        ("entry_title", "Front desk"),
        ("phone", "+371 1111 1111"),
        ("hours.weekdays-open", "9-17"),
        ("hours.5-open", "25"),
    ];
    officer.post(path, &changed(&fields, &typed)).await.is(422).says("Friday: “25” is no time");
    let typed = with(&typed, &[("hours.5-open", "9-15")]);
    officer.post(path, &changed(&fields, &typed)).await.is(303);
    let seen = officer.get("/cities/riga/guide/desk/front-desk").await;
    assert_eq!(seen.is(200).value("hours"), "Mo-Th 09:00-17:00; Fr 09:00-15:00");
    assert_eq!(seen.value("hours.5-open"), "09:00–15:00");
    let one = form(&seen);
    let page = "/cities/riga/guide/desk/front-desk";
    officer.post(page, &changed(&one, &[("hours.6-open", "10-12")])).await.is(303);
    let clash = officer.post(page, &changed(&one, &[("hours.7-open", "10-12")])).await;
    clash.is(409).says("Saturday: \u{2066}10:00–12:00\u{2069}").says("Sunday: \u{2066}10:00");
    town.end().await;
}
