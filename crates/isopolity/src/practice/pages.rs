//! The pages about practices and adoptions.

pub mod benchmark;

use std::collections::BTreeMap;

use ::mentoring::Topics;
use ::practice::{Criterion, Mark, Origin, OriginKind, Outlook, Practice, Transfer};
use axum::response::Response;
use locale::{Lang, Text};
use maud::{Markup, html};
use measure::Key;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::list::{self, Item};
use ui::thread::Station;

use super::{Adopted, FactorName, KeptPractice, Offered, Sought, Stage, Teaser, forms};
use crate::access::Act;
use crate::fold::fold;
use crate::network::{City, country_word};
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline, paragraphs};
use crate::web::{Entered, Visitor, encode};
use crate::word;

/// How far a criterion can hold, as the self-check sends it.
pub const MARKS: [(&str, Mark); 4] =
    [("no", Mark::No), ("partly", Mark::Partly), ("mostly", Mark::Mostly), ("fully", Mark::Fully)];

/// How many things a list shows at once.
const SHOWN: usize = 30;

/// A name that is put together, or what it was put together from when there is no such message.
fn named(v: &Visitor, name: &str, otherwise: &str) -> String {
    v.find_named(name, &[]).unwrap_or_else(|| otherwise.to_owned())
}

/// The name of a topic.
pub fn topic(v: &Visitor, key: &str) -> String {
    named(v, &format!("topic-{key}"), key)
}

fn country(v: &Visitor, code: &str) -> String {
    named(v, &country_word(code), code)
}

fn topics(v: &Visitor, keys: &[Key]) -> String {
    v.list(keys.iter().map(|key| topic(v, key.as_str())))
}

/// Choices for a list that opens: the first is «all».
fn choices(all: String, values: impl Iterator<Item = (String, String)>) -> Vec<(String, String)> {
    let mut values: Vec<_> = values.collect();
    values.sort_by_cached_key(|(_, label)| fold(label));
    std::iter::once((String::new(), all)).chain(values).collect()
}

/// The list of practices, to be searched.
pub fn practices(
    v: &Visitor,
    sought: &Sought,
    found: &[Teaser],
    count: i64,
    offered: &Offered,
) -> Response {
    let shown: Vec<_> = found.iter().take(SHOWN).collect();
    let content = html! {
        (search(v, sought, offered))
        p role="status" { (v.say_with(word::PRACTICE_FOUND, &[("n", count.into())])) }
        @if shown.is_empty() { (list::nothing(&v.say(word::PRACTICE_NONE_FOUND), None)) }
        (list::items(&shown.iter().map(|t| teaser(v, t, Whose::Named)).collect::<Vec<_>>()))
        @if let Some(last) = shown.last().filter(|_| found.len() > SHOWN) { p.no-print { a href=(next(sought, last)) { (v.say(word::FRAME_MORE)) } } }
        div.row.no-print {
            (form::link_button(&v.say(word::PRACTICE_BENCHMARKS), Weight::Secondary, "/benchmarks"))
            @for city in v.own_cities().take(3) {
                (form::link_button(&v.say(word::PRACTICE_ADD), Weight::Secondary, &format!("/cities/{city}/practices/new")))
            }
        }
    };
    let top = headline(v, &[], "", v.say(word::FRAME_NAV_PRACTICES), v.say(word::PRACTICE_LEDE));
    Sheet::new(top, content).answer(v)
}

fn search(v: &Visitor, sought: &Sought, offered: &Offered) -> Markup {
    let words =
        Field { value: sought.words.clone(), ..Field::new("q", v.say(word::PRACTICE_SEARCH)) };
    let select = |name: &str, label, value: &str, choices: &[(String, String)]| {
        form::select(&Field { value: value.to_owned(), ..Field::new(name, v.say(label)) }, choices)
    };
    let topics = offered.topics.iter().map(|t| (t.clone(), topic(v, t)));
    let countries = offered.countries.iter().map(|c| (c.clone(), country(v, c)));
    let name = |tag: &String| Lang::parse(tag).map_or_else(|_| tag.clone(), |l| v.language(l));
    let languages = offered.languages.iter().map(|l| (l.clone(), name(l)));
    let more = html! { div.filters {
        (select("topic", word::PRACTICE_TOPIC, &sought.topic, &choices(v.say(word::PRACTICE_ALL_TOPICS), topics)))
        (select("country", word::FIELD_COUNTRY, &sought.country, &choices(v.say(word::PRACTICE_ALL_COUNTRIES), countries)))
        (select("language", word::PRACTICE_ASK_IN, &sought.language, &choices(v.say(word::PRACTICE_ALL_LANGUAGES), languages)))
    } };
    form::search("/practices", &words, &v.say(word::FRAME_SEARCH), &more)
}

/// The address of the rest of a list.
fn next(sought: &Sought, last: &Teaser) -> String {
    let after = fold(last.title.source_text());
    let pairs = [
        ("q", sought.words.as_str()),
        ("topic", &sought.topic),
        ("country", &sought.country),
        ("language", &sought.language),
        ("after", &after),
        ("key", last.key.as_str()),
    ];
    let pairs: Vec<_> =
        pairs.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    format!("/practices?{}", pairs.join("&"))
}

/// Whether a list says whose practice each is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Named,
    Known,
}

/// A practice as lists show it.
fn teaser(v: &Visitor, t: &Teaser, whose: Whose) -> Item {
    let city = [v.plain(&t.city_name).to_owned(), country(v, &t.country)];
    let meta: Vec<_> =
        city.into_iter().filter(|_| whose == Whose::Named).chain([topics(v, &t.topics)]).collect();
    let draft = (t.stage == Stage::Draft).then(|| v.say(word::PRACTICE_DRAFT));
    Item {
        title: v.phrase(&t.title),
        href: format!("/practices/{}", t.key),
        meta: meta.join(" · "),
        summary: v.phrase(&t.summary),
        example: v.example_mark(t.example),
        tags: draft.into_iter().collect(),
    }
}

/// A practice with its city.
pub fn item(v: &Visitor, t: &Teaser) -> Item {
    teaser(v, t, Whose::Named)
}

/// A practice on its own city's page.
pub fn item_of_city(v: &Visitor, t: &Teaser) -> Item {
    teaser(v, t, Whose::Known)
}

/// A practice that a city took over, on that city's page.
pub fn taken_item(v: &Visitor, a: &Adopted) -> Item {
    Item {
        title: v.phrase(&a.practice_title),
        href: format!("/practices/{}", a.adoption.practice),
        meta: v.plain(&a.source_name).to_owned(),
        example: v.example_mark(a.adoption.origin.is_example()),
        ..Item::default()
    }
}

/// Everything that the page of a practice shows.
pub struct Told {
    /// The practice.
    pub practice: KeptPractice,
    /// Whose it is.
    pub city: City,
    /// Who took it over.
    pub adoptions: Vec<Adopted>,
    /// The key factors that it serves.
    pub factors: Vec<FactorName>,
    /// Its thread.
    pub stations: Vec<Station>,
    /// The marks of the self-check.
    pub marks: BTreeMap<Criterion, Mark>,
    /// What the self-check says, once there is a mark.
    pub transfer: Option<Transfer>,
}

/// A practice.
pub fn practice(v: &Visitor, told: &Told) -> Response {
    let p = &told.practice.record;
    let content = html! {
        (ui::thread::thread(&v.say(word::THREAD_NAME), &told.stations, &v.say(word::THREAD_MISSING)))
        div.columns {
            div { (story(v, &told.practice)) (adoptions(v, &told.adoptions)) (self_check(v, told)) }
            aside { (facts(v, told)) (actions(v, told)) }
        }
    };
    let way = [(v.say(word::FRAME_NAV_PRACTICES), "/practices".to_owned())];
    let kicker = format!("{} · {}", v.plain(&told.city.name), country(v, &told.city.country));
    let is_example =
        p.origin.is_example() || told.adoptions.iter().any(|a| a.adoption.origin.is_example());
    let top = headline(v, &way, &kicker, v.phrase(&p.title), "");
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

/// What is told, and by name what nobody has told yet.
fn story(v: &Visitor, kept: &KeptPractice) -> Markup {
    let p = &kept.record;
    let parts = [
        (word::PRACTICE_WHAT, &p.what_was_done),
        (word::PRACTICE_WHO, &p.who),
        (word::PRACTICE_COST, &p.cost_note),
        (word::PRACTICE_RESULTS, &p.results),
        (word::PRACTICE_CONDITIONS, &p.conditions),
    ];
    let missing: Vec<_> =
        parts.iter().filter(|(_, text)| text.is_none()).map(|(label, _)| v.say(*label)).collect();
    html! {
        div.big { (paragraphs(v, &p.summary)) }
        @if kept.stage == Stage::Draft { p { (list::tag_mark(&v.say(word::PRACTICE_DRAFT))) " " span.quiet { (v.say(word::PRACTICE_DRAFT_HINT)) } } }
        @for (label, text) in &parts { @if let Some(text) = text { section.section { h2 { (v.say(*label)) } (paragraphs(v, text)) } } }
        @if !missing.is_empty() { p.quiet.small { (v.say_with(word::PRACTICE_NOT_TOLD, &[("parts", missing.join(" · ").into())])) } }
    }
}

fn facts(v: &Visitor, told: &Told) -> Markup {
    let (p, city) = (&told.practice.record, &told.city);
    let languages: Vec<_> = p.languages.iter().map(|l| v.language(*l)).collect();
    let mut facts = vec![
        (
            v.say(word::PRACTICE_CITY),
            html! { a href=(format!("/cities/{}/practices", city.key)) { (v.name(&city.name)) } },
        ),
        (v.say(word::PRACTICE_TOPICS), html! { (topics(v, &p.topics)) }),
        (v.say(word::PRACTICE_SOURCE), source(v, &p.origin)),
    ];
    if !languages.is_empty() {
        facts.push((v.say(word::PRACTICE_ASK_IN), html! { (v.list(languages)) }));
    }
    let factors = html! { @if !told.factors.is_empty() { h2.section { (v.say(word::PRACTICE_SERVES)) } ul { @for f in &told.factors {
        li { a href=(format!("/benchmarks/{}#{}", f.id.benchmark, f.id.factor)) { (v.text(&f.title)) } br; span.quiet.small { (v.text(&f.benchmark_title)) } }
    } } } };
    html! { h2 { (v.say(word::PRACTICE_FACTS)) } (list::facts(&facts)) (factors) }
}

/// Where words come from: the source with its date and address, the city itself, or the mark.
fn source(v: &Visitor, origin: &Origin) -> Markup {
    let checked = match origin.checked_on {
        Some(date) => {
            v.say_with(word::PRACTICE_CHECKED_ON, &[("date", v.date(&date.to_string()).into())])
        }
        None => v.say(word::PRACTICE_NEVER_CHECKED),
    };
    html! {
        @match origin.kind {
            OriginKind::Example => { (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) " " (v.say(word::PRACTICE_ORIGIN_EXAMPLE)) },
            OriginKind::Own => (v.say(word::PRACTICE_ORIGIN_CITY)),
            OriginKind::Published => (origin.name),
        }
        @if !origin.url.is_empty() { br; a.small href=(origin.url) { (bare(&origin.url)) } }
        @if origin.kind == OriginKind::Published || !origin.url.is_empty() { br; span.quiet.small { (checked) } }
    }
}

/// A web address as people say it.
fn bare(url: &str) -> &str {
    url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/')
}

fn actions(v: &Visitor, told: &Told) -> Markup {
    let p = &told.practice.record;
    let adopters = v.own_cities().filter(|city| **city != p.city);
    html! { div.row.no-print {
        @if v.may(Act::WriteCity) {
            (form::link_button(&v.say(word::PRACTICE_EDIT), Weight::Secondary, &format!("/cities/{}/practices/{}/edit", p.city, p.key)))
        }
        @if told.practice.stage == Stage::Published { @for city in adopters.take(2) {
            (form::link_button(&v.say(word::PRACTICE_WE_ADOPTED), Weight::Secondary, &format!("/cities/{city}/adoptions/new?practice={}", p.key)))
        } }
    } }
}

/// Who took it over, under which name, and what they changed.
fn adoptions(v: &Visitor, adoptions: &[Adopted]) -> Markup {
    html! { section.section { h2 { (v.say(word::PRACTICE_ADOPTIONS)) }
        @if adoptions.is_empty() { p.quiet { (v.say(word::PRACTICE_NOT_ADOPTED)) } }
        ul.items { @for a in adoptions { (adoption(v, a, html! { a href=(format!("/cities/{}", a.adoption.city)) { (v.name(&a.city_name)) } })) } }
    } }
}

/// One adoption under a head.
fn adoption(v: &Visitor, a: &Adopted, head: Markup) -> Markup {
    let own = &a.adoption;
    let status =
        forms::STATUSES.iter().find(|(_, s)| *s == own.status).map_or("learned", |(name, _)| *name);
    let direction = forms::DIRECTIONS
        .iter()
        .find(|(_, d)| *d == own.direction)
        .map_or("sideways", |(name, _)| *name);
    let edits = v.own_cities().any(|city| *city == own.city);
    html! { li {
        p.item-title { (head) " " (list::tag_mark(&v.say_named(&format!("practice-status-{status}"))))
            @if own.origin.is_example() { " " (list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) } }
        p.meta { (v.say_named(&format!("practice-direction-{direction}"))) }
        @if let Some(name) = &own.adapted_name { p.meta { (v.say(word::PRACTICE_UNDER_THE_NAME)) " " q { (v.text(name)) } } }
        @if let Some(changed) = &own.what_changed { (paragraphs(v, changed)) }
        p.meta.small { (v.say(word::PRACTICE_SOURCE)) ": " @match own.origin.kind {
            OriginKind::Published if own.origin.url.is_empty() => (own.origin.name),
            OriginKind::Published => a href=(own.origin.url) { (own.origin.name) },
            OriginKind::Own => (v.say(word::PRACTICE_ORIGIN_CITY)),
            OriginKind::Example => (v.say(word::PRACTICE_ORIGIN_EXAMPLE)),
        } }
        @if edits { p.no-print { a href=(format!("/cities/{}/adoptions/{}/edit", own.city, own.practice)) { (v.say(word::PRACTICE_EDIT_ADOPTION)) span.hide { " " (v.plain(&a.practice_title)) } } } }
    } }
}

/// Would it work at home? Seven questions; the answers stand in the address and nowhere else.
fn self_check(v: &Visitor, told: &Told) -> Markup {
    let page = format!("/practices/{}#check", told.practice.record.key);
    let marks: Vec<_> =
        std::iter::once((String::new(), v.say(word::PRACTICE_MARK_OPEN)))
            .chain(MARKS.iter().map(|(name, _)| {
                ((*name).to_owned(), v.say_named(&format!("practice-mark-{name}")))
            }))
            .collect();
    let question = |c: Criterion| {
        let mark = told.marks.get(&c).and_then(|m| MARKS.iter().find(|(_, mark)| mark == m));
        let label = v.say_named(&format!("practice-criterion-{}", c.key()));
        form::select(
            &Field {
                value: mark.map_or("", |(name, _)| *name).to_owned(),
                ..Field::new(c.key(), label)
            },
            &marks,
        )
    };
    html! { section.section #check {
        h2 { (v.say(word::PRACTICE_CHECK)) }
        @if let Some(transfer) = &told.transfer { (outlook(v, transfer)) }
        p.no-print { (v.say(word::PRACTICE_CHECK_LEDE)) }
        details.no-print open[told.transfer.is_some()] { summary { (v.say(word::PRACTICE_CHECK_OPEN)) }
            div.section { form method="get" action=(page) {
                @for c in Criterion::ALL { (question(c)) }
                (form::button(&v.say(word::PRACTICE_CHECK_DO), Weight::Primary))
            } }
        }
    } }
}

fn outlook(v: &Visitor, t: &Transfer) -> Markup {
    let name = match t.outlook {
        Outlook::TooLittleKnown => word::PRACTICE_OUTLOOK_TOO_LITTLE_KNOWN,
        Outlook::NotYet => word::PRACTICE_OUTLOOK_NOT_YET,
        Outlook::AdaptFirst => word::PRACTICE_OUTLOOK_ADAPT_FIRST,
        Outlook::Ready => word::PRACTICE_OUTLOOK_READY,
    };
    let (low, high) = (i64::from(t.range_percent.0), i64::from(t.range_percent.1));
    let figure = t.score_percent.map(|score| {
        let facts = [("score", i64::from(score).into()), ("low", low.into()), ("high", high.into())];
        let open = t.open.len();
        html! { p { (list::bar(f64::from(score), &v.say_with(word::PRACTICE_CHECK_SCORE, &facts))) }
            @if open > 0 { p.quiet.small { (v.say_with(word::PRACTICE_CHECK_RANGE, &[("n", open.into()), ("low", low.into()), ("high", high.into())])) } } }
    });
    html! { div.notice role="status" {
        h3 { (v.say(name)) }
        @if let Some(figure) = figure { (figure) }
        @if !t.weakest.is_empty() { p { (v.say(word::PRACTICE_CHECK_WEAKEST)) } ul { @for c in &t.weakest {
            li { (v.say_named(&format!("practice-criterion-{}", c.key()))) }
        } } }
    } }
}

/// A city's practices, what it took over, and what others took over from it.
pub fn of_city(v: &Visitor, city: &City, own: &[Teaser], round: &[Adopted]) -> Response {
    let (taken, given): (Vec<_>, Vec<_>) = round.iter().partition(|a| a.adoption.city == city.key);
    let practice = |a: &Adopted| html! { a href=(format!("/practices/{}", a.adoption.practice)) { (v.text(&a.practice_title)) } };
    let content = html! {
        section { h2 { (v.say(word::PRACTICE_OWN)) }
            @if own.is_empty() { p.quiet { (v.say(word::PRACTICE_NONE_OWN)) } }
            (list::items(&own.iter().map(|t| teaser(v, t, Whose::Known)).collect::<Vec<_>>()))
            @if v.may(Act::WriteCity) { p.no-print { (form::link_button(&v.say(word::PRACTICE_ADD), Weight::Primary, &format!("/cities/{}/practices/new", city.key))) } }
        }
        section.section { h2 { (v.say(word::PRACTICE_TAKEN)) }
            @if taken.is_empty() { p.quiet { (v.say(word::PRACTICE_NONE_TAKEN)) } }
            ul.items { @for a in taken { (adoption(v, a, html! { (practice(a)) " " span.quiet { (v.name(&a.source_name)) } })) } }
            @if v.may(Act::WriteCity) { p.no-print { (form::link_button(&v.say(word::PRACTICE_RECORD_ADOPTION), Weight::Secondary, &format!("/cities/{}/adoptions/new", city.key))) } }
        }
        @if !given.is_empty() { section.section { h2 { (v.say(word::PRACTICE_GIVEN)) }
            ul.items { @for a in given { (adoption(v, a, html! { (v.name(&a.city_name)) ": " (practice(a)) })) } }
        } }
    };
    let is_example =
        own.iter().any(|t| t.example) || round.iter().any(|a| a.adoption.origin.is_example());
    let top =
        headline(v, &city_way(v, city), v.plain(&city.name), v.say(word::FRAME_NAV_PRACTICES), "");
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

fn city_way(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let page = format!("/cities/{}", city.key);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), page),
    ]
}

/// In which language one is writing; links to write in the others, and what the original says.
fn writing(
    v: &Visitor,
    entered: &Entered,
    source: Option<Lang>,
    form: &str,
    originals: &[(String, &Text)],
) -> Markup {
    let lang = forms::lang(&entered.typed, v.lang());
    let screens = v.app().dictionary.languages();
    let others: std::collections::BTreeSet<Lang> =
        screens.chain(source).filter(|l| *l != lang).collect();
    let original = source.filter(|source| *source != lang);
    html! {
        (form::hidden("lang", lang.as_str()))
        p { (v.say_with(word::PRACTICE_WRITING_IN, &[("language", v.language(lang).into())])) " "
            span.small { (v.say(word::PRACTICE_WRITE_IN)) @for other in &others { " " a href=(format!("{form}?in={other}")) lang=(other) dir=(other.direction().as_str()) { (word::own_name(*other)) } } } }
        @if original.is_some() { p.quiet { (v.say(word::PRACTICE_TRANSLATING)) }
            details { summary { (v.say(word::PRACTICE_ORIGINAL)) } (list::facts(&originals.iter().map(|(label, text)| {
                (label.clone(), ui::text::paragraphs(&text.show(&[text.source()]), v.lang(), ""))
            }).collect::<Vec<_>>())) }
        }
    }
}

/// Where the words come from, with the source.
fn origin_group(v: &Visitor, entered: &Entered, legend: locale::Word) -> Markup {
    let kinds = OriginKind::ALL
        .map(|k| Choice::new(k.as_str(), v.say_named(&format!("practice-kind-{}", k.as_str()))));
    html! {
        (form::radios(&field(v, entered, "origin", legend), &kinds))
        (form::line(&field(v, entered, "source_name", word::PRACTICE_SOURCE_NAME).hint(v.say(word::PRACTICE_SOURCE_HINT)), Line::Text))
        (form::line(&field(v, entered, "source_url", word::FIELD_SOURCE_URL), Line::Web))
        (form::line(&field(v, entered, "checked_on", word::FIELD_CHECKED_ON).hint(v.say(word::PRACTICE_CHECKED_HINT)), Line::Date))
    }
}

fn topic_choices(v: &Visitor, entered: &Entered, name: &str) -> Vec<(String, String)> {
    let standard: Vec<String> = Topics::standard().iter().map(|t| t.as_str().to_owned()).collect();
    let others = entered
        .typed
        .all(name)
        .filter(|t| Key::parse(t).is_ok() && !standard.iter().any(|s| s == t));
    let all: Vec<String> = standard.iter().cloned().chain(others.map(str::to_owned)).collect();
    let mut named: Vec<_> =
        all.into_iter().map(|t| (topic(v, &t), t)).map(|(label, t)| (t, label)).collect();
    named.sort_by_cached_key(|(_, label)| fold(label));
    named
}

/// The form of a practice.
pub fn practice_form(
    v: &Visitor,
    city: &City,
    before: Option<&KeptPractice>,
    factors: &[FactorName],
    entered: &Entered,
) -> Response {
    let before = before.map(|kept| &kept.record);
    let line = |name, label| form::line(&field(v, entered, name, label), Line::Text);
    let area = |name, label, hint, rows| {
        form::area(&field(v, entered, name, label).hint(v.say(hint)), rows)
    };
    let action = match before {
        Some(p) => format!("/cities/{}/practices/{}/edit", city.key, p.key),
        None => format!("/cities/{}/practices/new", city.key),
    };
    let topics: Vec<_> = topic_choices(v, entered, "topics")
        .into_iter()
        .map(|(t, label)| Choice::new(t, label))
        .collect();
    let ticked: Vec<_> = entered.typed.all("topics").collect();
    let fields = html! {
        (writing(v, entered, before.map(|p| p.title.source()), &action, &before.map(originals(v)).unwrap_or_default()))
        (form::hidden("version", entered.typed.get("version")))
        (line("title", word::FIELD_TITLE))
        @if before.is_none() { (form::line(&field(v, entered, "key", word::FIELD_KEY).hint(v.say(word::NETWORK_KEY_HINT)), Line::Text)) }
        (area("summary", word::FIELD_SUMMARY, word::PRACTICE_SUMMARY_HINT, 3))
        (area("what_was_done", word::FIELD_WHAT_WAS_DONE, word::PRACTICE_WHAT_HINT, 6))
        (area("who", word::FIELD_WHO, word::PRACTICE_WHO_HINT, 3))
        (area("cost_note", word::FIELD_COST_NOTE, word::PRACTICE_COST_HINT, 3))
        (area("results", word::FIELD_RESULTS, word::PRACTICE_RESULTS_HINT, 4))
        (area("conditions", word::FIELD_CONDITIONS, word::PRACTICE_CONDITIONS_HINT, 4))
        div.choices { (form::boxes(&field(v, entered, "topics", word::FIELD_TOPICS), &topics, &ticked)) }
        @if !factors.is_empty() { (factor_boxes(v, factors, entered)) }
        (form::line(&field(v, entered, "languages", word::PRACTICE_ASK_IN).hint(v.say(word::NETWORK_LANGUAGES_HINT)), Line::Text))
        (origin_group(v, entered, word::FIELD_ORIGIN))
        div.row {
            (form::button_with(&v.say(word::PRACTICE_PUBLISH), Weight::Primary, "stage", "published"))
            (form::button_with(&v.say(word::PRACTICE_KEEP_DRAFT), Weight::Secondary, "stage", "draft"))
        }
    };
    let mut way = city_way(v, city);
    way.push((v.say(word::FRAME_NAV_PRACTICES), format!("/cities/{}/practices", city.key)));
    let title = if before.is_some() { word::PRACTICE_EDIT } else { word::PRACTICE_ADD };
    form_sheet(v, headline(v, &way, "", v.say(title), ""), entered, form::post(&action, &fields))
}

/// What a translator reads beside the form.
fn originals<'p>(v: &Visitor) -> impl Fn(&'p Practice) -> Vec<(String, &'p Text)> {
    let label = |word| v.say(word);
    let labels = [
        word::FIELD_TITLE,
        word::FIELD_SUMMARY,
        word::PRACTICE_WHAT,
        word::PRACTICE_WHO,
        word::PRACTICE_COST,
        word::PRACTICE_RESULTS,
        word::PRACTICE_CONDITIONS,
    ]
    .map(label);
    move |p| {
        let texts = [
            Some(&p.title),
            Some(&p.summary),
            p.what_was_done.as_ref(),
            p.who.as_ref(),
            p.cost_note.as_ref(),
            p.results.as_ref(),
            p.conditions.as_ref(),
        ];
        labels.iter().cloned().zip(texts).filter_map(|(label, text)| Some((label, text?))).collect()
    }
}

fn factor_boxes(v: &Visitor, factors: &[FactorName], entered: &Entered) -> Markup {
    let ticked: Vec<_> = entered.typed.all("factors").collect();
    let boxes: Vec<_> = factors
        .iter()
        .map(|f| Choice {
            hint: v.plain(&f.benchmark_title).to_owned(),
            ..Choice::new(f.id.to_string(), v.plain(&f.title))
        })
        .collect();
    html! { details.section open[ticked.iter().any(|t| !t.is_empty())] { summary { (v.say(word::PRACTICE_CHOOSE_FACTORS)) }
    (form::boxes(&field(v, entered, "factors", word::FIELD_FACTORS), &boxes, &ticked)) } }
}

/// The form of an adoption.
pub fn adoption_form(
    v: &Visitor,
    city: &City,
    before: Option<&Adopted>,
    others: &[(Key, Text)],
    entered: &Entered,
) -> Response {
    let own = before.map(|a| &a.adoption);
    let action = match own {
        Some(a) => format!("/cities/{}/adoptions/{}/edit", city.key, a.practice),
        None => format!("/cities/{}/adoptions/new", city.key),
    };
    let choice =
        |kind: &str, name: &str| Choice::new(name, v.say_named(&format!("practice-{kind}-{name}")));
    let statuses = forms::STATUSES.map(|(name, _)| choice("status", name));
    let directions = forms::DIRECTIONS.map(|(name, _)| choice("direction", name));
    let practices = choices(
        v.say(word::PRACTICE_CHOOSE),
        others.iter().map(|(key, title)| (key.to_string(), v.plain(title).to_owned())),
    );
    let labels = [v.say(word::FIELD_ADAPTED_NAME), v.say(word::FIELD_WHAT_CHANGED)];
    let texts = own.map(|a| [a.adapted_name.as_ref(), a.what_changed.as_ref()]).unwrap_or_default();
    let originals: Vec<_> =
        labels.into_iter().zip(texts).filter_map(|(label, text)| Some((label, text?))).collect();
    let fields = html! {
        (writing(v, entered, originals.first().map(|(_, text)| text.source()), &action, &originals))
        (form::hidden("version", entered.typed.get("version")))
        @if before.is_none() { (form::select(&field(v, entered, "practice", word::FIELD_PRACTICE), &practices)) }
        (form::line(&field(v, entered, "adapted_name", word::FIELD_ADAPTED_NAME).hint(v.say(word::PRACTICE_ADAPTED_HINT)), Line::Text))
        (form::area(&field(v, entered, "what_changed", word::FIELD_WHAT_CHANGED), 4))
        (form::radios(&field(v, entered, "status", word::FIELD_STATUS), &statuses))
        (form::radios(&field(v, entered, "direction", word::FIELD_DIRECTION), &directions))
        (origin_group(v, entered, word::FIELD_ORIGIN))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    };
    let mut way = city_way(v, city);
    way.push((v.say(word::FRAME_NAV_PRACTICES), format!("/cities/{}/practices", city.key)));
    let lede = before.map_or_else(
        || v.say(word::PRACTICE_ADOPTION_LEDE),
        |a| v.plain(&a.practice_title).to_owned(),
    );
    let top = headline(v, &way, "", v.say(word::PRACTICE_RECORD_ADOPTION), &lede);
    form_sheet(v, top, entered, form::post(&action, &fields))
}
