//! Feeds, sitemaps, descriptions of search and data in pages: whole for any words, and read by programs
//! that know nothing of us: feedparser, lxml and the vocabulary of schema.org for Python.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "support/calendars.rs"]
mod calendars;
mod outside;

use calendars::*;
use directory::exchange::atom::{self, Feed};
use directory::exchange::open_search::{self, Search};
use directory::exchange::sitemap::{self, SitemapPage};
use directory::exchange::{Showing, schema_org};
use directory::guide::{Entry, Every, News, Repeat};
use directory::{Cost, Hours, Provenance};
use locale::{Lang, Text};
use outside::{file, python};
use proptest::prelude::*;
use serde_json::{Value, json};

fn feed(lang: Lang) -> Feed<'static> {
    Feed {
        title: "Jelgava: <news> & more",
        lang,
        address: "https://city.example/lv/cities/jelgava/news.atom?a=1&b=2",
        page: "https://city.example/lv/cities/jelgava/news",
        today: date("2026-11-27"),
    }
}

fn news(own: &str, words: &str, from: &str) -> Entry {
    Entry::News(News {
        key: key(own),
        title: Text::new(Lang::EN, words),
        body: Text::new(Lang::EN, words),
        from: date(from),
        until: None,
        picture: None,
        provenance: Provenance::Published,
    })
}

#[test]
fn a_feed_has_what_is_shown_with_the_newest_first() {
    let mut directory = jelgava();
    directory.guide.push(news("later", "Later", "2026-12-24"));
    directory.guide.push(news("newer", "Newer **now**", "2026-11-20"));
    let text = showing(&directory, |s| atom::news(s, feed(Lang::LV)));
    assert!(!text.contains("Later"), "not shown before its day");
    let (newer, older) = (text.find("Newer").unwrap(), text.find("2026-11-02T00:00:00Z").unwrap());
    assert!(newer < older, "{text}");
    for part in [
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"lv\">",
        "<title>Jelgava: &lt;news&gt; &amp; more</title>",
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://city.example/lv/cities/jelgava/news.atom?a=1&amp;b=2\"/>",
        "<title xml:lang=\"en\">Newer **now**</title>",
        "<summary xml:lang=\"en\">Newer now</summary>",
        "&lt;div lang=&quot;en&quot; dir=&quot;ltr&quot;&gt;&lt;p&gt;Newer &lt;strong&gt;now&lt;/strong&gt;&lt;/p&gt;&lt;/div&gt;",
        "href=\"https://city.example/lv/cities/jelgava/news/new-course\"",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let arabic = showing(&directory, |s| atom::news(s, feed(Lang::AR)));
    assert!(arabic.contains("dir=&quot;rtl&quot;"));
}

#[test]
fn events_are_told_with_their_next_time() {
    let text = showing(&jelgava(), |s| atom::events(s, feed(Lang::EN)));
    assert!(text.contains("1 December 2026, 18:00–20:00 · "), "{text}");
    assert!(text.contains("20 March 2027 – 21 March 2027"), "{text}");
    assert!(text.contains("<author xml:lang=\"en\"><name>Association The Bridge (example)</name>"));
    let over = of_events([event("over", "2026-11-01", "2026-11-02", None)]);
    let text = showing(&over, |s| atom::events(s, feed(Lang::EN)));
    assert!(!text.contains("<entry>") && text.contains("<updated>1970-01-01T00:00:00Z</updated>"));
}

const READ: &str = "import feedparser, json, sys
from lxml import etree
text = open(sys.argv[1], 'rb').read()
tree = etree.fromstring(text)
names = '{http://www.w3.org/2005/Atom}'
for entry in [tree, *tree.findall(names + 'entry')]:
    # What RFC 4287 asks for, once each.
    for name in ('id', 'title', 'updated'):
        assert len(entry.findall(names + name)) == 1, name
    alternates = [(l.get('type'), l.get('hreflang')) for l in entry.findall(names + 'link') if l.get('rel') == 'alternate']
    assert len(alternates) == len(set(alternates)) == 1, alternates
assert tree.find(names + 'author') is not None
ids = [e.text for e in tree.iter(names + 'id')]
assert len(ids) == len(set(ids)), ids
feed = feedparser.parse(text)
assert not feed.bozo, feed.bozo_exception
assert all(e.updated_parsed for e in feed.entries)
print(json.dumps([[e.title, e.content[0].value, e.link] for e in feed.entries]))";

#[test]
fn a_reader_of_feeds_reads_ours() {
    let mut directory = jelgava();
    directory.guide.push(news("odd", "a<b>&\u{1}\u{ffff}]]>\"'", "2026-11-20"));
    for lang in LANGUAGES.iter() {
        for write in [atom::news, atom::events] {
            let text = showing(&directory, |s| write(s, feed(*lang)));
            let Some(said) = python("feedparser, lxml", READ, &[&file("feed.xml", &text)]) else {
                return;
            };
            let entries: Vec<[String; 3]> = serde_json::from_str(&said).unwrap();
            assert!(entries.len() >= 2 && entries.iter().all(|e| e.iter().all(|w| !w.is_empty())));
        }
    }
}

#[test]
fn other_documents_are_whole() {
    let page = SitemapPage {
        addresses: vec![(Lang::EN, "https://city.example/en?a=1&b=<>".into())],
        other: None,
        changed: "2026-11-20T10:00:00Z".parse().ok(),
    };
    let sitemaps = sitemap::sitemaps([page]);
    let search = open_search::description(Search {
        name: "A & B",
        about: "\"<\u{1}>\"",
        lang: Lang::AR,
        page: "https://city.example/ar?q={searchTerms}&x=1",
        address: "https://city.example/ar/search.xml",
        picture: Some("https://city.example/a.png"),
    });
    let index = sitemap::index([("https://city.example/1.xml", None)]);
    let program = "import json, sys
from lxml import etree
print(json.dumps([len(etree.fromstring(text.encode())) for text in json.load(open(sys.argv[1]))]))";
    let all = json!([sitemaps[0], search, index]);
    let path = file("documents.json", all.to_string());
    let Some(said) = python("lxml", program, &[&path]) else { return };
    assert_eq!(said.trim(), "[1, 8, 1]");
}

// Data in pages.

/// Every record of a directory as data, with some that the example has not.
fn told(showing: &Showing<'_>, lang: Lang) -> Vec<Value> {
    let (directory, today) = (showing.directory, date("2026-11-27"));
    let hours = Hours::parse("Mo-Fr 09:00-17:00; 07-01..07-31 closed; PH closed").unwrap();
    let mut all =
        vec![schema_org::breadcrumbs(&[("Jelgava", showing.base), ("Health", showing.base)])];
    all.extend(directory.organisations.iter().map(|o| schema_org::organisation(showing, o, lang)));
    all.extend(
        directory.places.iter().map(|p| schema_org::place(showing, p, Some(&hours), lang, today)),
    );
    all.extend(directory.services.iter().map(|s| schema_org::service(showing, s, lang, today)));
    for entry in &directory.guide {
        all.extend(match entry {
            Entry::Event(event) => Some(schema_org::event(showing, event, lang, today)),
            Entry::News(news) => Some(schema_org::news(showing, news, lang)),
            _ => None,
        });
    }
    all
}

#[test]
fn an_event_is_told_with_its_next_time_and_its_rhythm() {
    let directory = jelgava();
    let cafe = of_jelgava(&directory, "language-cafe-evening");
    let told = showing(&directory, |s| schema_org::event(s, &cafe, Lang::EN, date("2027-03-29")));
    assert_eq!(told["startDate"], "2027-03-30T18:00:00+03:00", "summer has begun");
    assert_eq!(told["eventSchedule"]["repeatFrequency"], "P1W");
    assert_eq!(told["eventSchedule"]["byDay"], json!(["https://schema.org/Tuesday"]));
    assert_eq!(told["eventSchedule"]["exceptDate"], json!(["2026-12-29"]));
    assert_eq!(told["location"][0]["address"]["streetAddress"], "Piemēra iela 1");
    assert_eq!(told["isAccessibleForFree"], true);
    let open = of_jelgava(&directory, "open-day");
    let told = showing(&directory, |s| schema_org::event(s, &open, Lang::EN, date("2026-11-27")));
    assert_eq!(
        (&told["startDate"], &told["endDate"]),
        (&json!("2027-03-20"), &json!("2027-03-21"))
    );
    let repeat = Repeat { every: Every::MonthWeekday, interval: 2, until: None, except: [].into() };
    let last = event("last", "2027-01-29", "2027-01-29", Some(repeat));
    let told = showing(&of_events([last.clone()]), |s| {
        schema_org::event(s, &last, Lang::EN, date("2026-11-27"))
    });
    assert_eq!(told["eventSchedule"]["byDay"], json!(["-1FR"]));
}

#[test]
fn a_place_that_nobody_may_know_is_not_told() {
    let mut directory = jelgava();
    for place in &mut directory.places {
        place.address.street.clear();
    }
    let all = showing(&directory, |s| told(s, Lang::EN));
    let text = Value::from(all).to_string();
    assert!(
        !text.contains("GeoCoordinates") && !text.contains("LV-0000") && text.contains("Jelgava")
    );
}

#[test]
fn every_word_of_our_data_is_in_the_vocabulary() {
    let mut directory = jelgava();
    if let Some(Entry::Event(event)) =
        directory.guide.iter_mut().find(|e| matches!(e, Entry::Event(_)))
    {
        event.online = directory::Web::parse("https://meet.example.org").ok();
        event.cost = Cost::Paid(Text::new(Lang::EN, "3 euro"));
    }
    let all = showing(&directory, |s| told(s, Lang::LV));
    let program = "import json, sys
import schema_org, schema_org.registry as registry, schema_org.models as models
from importlib import import_module
def model(name):
    module = registry._MODEL_MODULES[name]
    return getattr(import_module('schema_org.models.' + module), name)
def parents(name):
    return {kind.SCHEMA_TYPE for kind in model(name).__mro__ if isinstance(getattr(kind, 'SCHEMA_TYPE', None), str)}
wrong = []
def check(thing, place):
    kind = thing['@type']
    known = {p.schema_name: p for m in model(kind).__mro__ for p in getattr(m, 'SCHEMA_PROPERTIES', ())}
    for name, value in thing.items():
        if name in ('@type', '@context', '@id'):
            continue
        if name not in known:
            wrong.append([place, kind, name])
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                if not parents(part['@type']) & set(known[name].ranges):
                    wrong.append([place, kind, name, part['@type'], known[name].ranges])
                check(part, place + '/' + name)
for thing in json.load(open(sys.argv[1])):
    assert thing['@context'] == 'https://schema.org'
    check(thing, thing['@type'])
print(json.dumps(wrong))";
    let path = file("data.json", Value::from(all).to_string());
    let Some(said) = python("schema_org", program, &[&path]) else { return };
    assert_eq!(said.trim(), "[]");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]
    #[test]
    fn no_words_break_a_feed_or_a_script(words in ".{0,40}|[<>&/script\"'!-]{0,40}") {
        let directory = {
            let mut directory = jelgava();
            directory.guide = vec![news("odd", &words, "2026-11-20")];
            directory
        };
        let (feed, data) = showing(&directory, |s| (atom::news(s, feed(Lang::EN)), told(s, Lang::EN)));
        prop_assert_eq!(feed.matches("<entry>").count(), 1);
        prop_assert!(!feed.contains(|c: char| c.is_control() && c != '\n' && c != '\t'));
        let value = Value::from(data);
        let script = schema_org::script(&value);
        let ends = ['<', '>', '&', '\u{2028}', '\u{2029}'];
        prop_assert!(!script.contains(ends));
        prop_assert_eq!(serde_json::from_str::<Value>(&script).unwrap(), value);
    }
}
