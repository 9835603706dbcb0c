//! A city's news and events as feeds: what a reader of feeds shows beside others (Atom, RFC 4287).
//!
//! A feed is in one language. Words that are missing in it stand in the one that a reader would see
//! instead, and say which it is. An entry has another id in each language, so that who follows two feeds
//! sees both. The moments are those at which newcomers began to see what they see; nothing is sent out.

use super::markup::Markup;
use super::{Showing, id_of};
use crate::guide::{Entry, Event, Kind, News, Span};
use crate::prose;
use crate::sort::Sort;
use jiff::Timestamp;
use jiff::civil::Date;
use locale::{DateLength, Lang, Numbers, Shown, Text};
use measure::Key;

/// The most entries of a feed.
pub const MOST_FEED_ENTRIES: usize = 100;
/// The longest summary, in letters.
const LONGEST_SUMMARY: usize = 300;

/// What a feed says of itself.
#[derive(Clone, Copy, Debug)]
pub struct Feed<'f> {
    /// What it is called, in its language.
    pub title: &'f str,
    /// Its language.
    pub lang: Lang,
    /// The whole address under which it is fetched.
    pub address: &'f str,
    /// The whole address of the page that shows the same.
    pub page: &'f str,
    /// The day on which it is asked for: what is not shown yet, or no more, is not in it.
    pub today: Date,
}

/// What a feed tells of one thing.
struct Told<'t> {
    sort: Sort,
    key: &'t Key,
    title: &'t Text,
    body: Option<&'t Text>,
    /// When it was published, if that is known.
    published: Option<Date>,
    /// When it takes place, if it does.
    when: Option<String>,
    /// Who says so, if not the city.
    author: Option<&'t Text>,
}

/// The news that are shown on a day, the newest first, as a feed.
#[must_use]
pub fn news(showing: &Showing<'_>, feed: Feed<'_>) -> String {
    let is_shown = |news: &&News| news.is_shown(feed.today);
    let all = showing.directory.guide.iter().filter_map(|entry| match entry {
        Entry::News(news) => Some(news),
        _ => None,
    });
    let mut all: Vec<&News> = all.filter(is_shown).collect();
    all.sort_by_key(|news| (std::cmp::Reverse(news.from), &news.key));
    let told = all.into_iter().map(|news| Told {
        sort: Sort::Entry(Kind::News),
        key: &news.key,
        title: &news.title,
        body: Some(&news.body),
        published: Some(news.from),
        when: None,
        author: None,
    });
    write(showing, feed, Kind::News, told.take(MOST_FEED_ENTRIES))
}

/// The events that are still to come on a day, those first that changed last, as a feed. Of one that
/// comes again the next time is told.
#[must_use]
pub fn events(showing: &Showing<'_>, feed: Feed<'_>) -> String {
    let sort = Sort::Entry(Kind::Event);
    let numbers = Numbers::of(feed.lang);
    let all = showing.directory.guide.iter().filter_map(|entry| match entry {
        Entry::Event(event) => Some((event, next(event, feed.today)?)),
        _ => None,
    });
    let mut all: Vec<(&Event, Span)> = all.collect();
    let changed = |event: &Event| showing.changes.of(sort, &event.key).number;
    all.sort_by_key(|(event, _)| (std::cmp::Reverse(changed(event)), &event.key));
    let told = all.into_iter().map(|(event, span)| Told {
        sort,
        key: &event.key,
        title: &event.title,
        body: event.body.as_ref(),
        published: None,
        when: Some(said(span, &numbers)),
        author: organiser(showing, event),
    });
    write(showing, feed, Kind::Event, told.take(MOST_FEED_ENTRIES))
}

fn organiser<'s>(showing: &Showing<'s>, event: &Event) -> Option<&'s Text> {
    let organisation = showing.directory.organisation(event.organisation.as_ref()?)?;
    Some(&organisation.name)
}

/// The next time of an event that is not over on a day, within two years.
fn next(event: &Event, today: Date) -> Option<Span> {
    let to = today.saturating_add(jiff::Span::new().years(2));
    event.when.between(today, to, 1).first().map(|time| time.span)
}

/// A time in figures and the names of months: `1 December 2026, 18:00–20:00`.
fn said(span: Span, numbers: &Numbers) -> String {
    let date = |day: Date| numbers.date((day.year(), day.month(), day.day()), DateLength::Long);
    let (first, last) = (span.first_day(), span.last_day());
    let clock = |at: jiff::civil::DateTime| at.strftime("%H:%M").to_string();
    match span {
        Span::Days { .. } if first == last => date(first),
        Span::Days { .. } => format!("{} – {}", date(first), date(last)),
        Span::Hours { from, to } if from.date() == to.date() => {
            format!("{}, {}–{}", date(first), clock(from), clock(to))
        }
        Span::Hours { from, to } => {
            format!("{}, {} – {}, {}", date(first), clock(from), date(to.date()), clock(to))
        }
    }
}

fn write<'t>(
    showing: &Showing<'_>,
    feed: Feed<'_>,
    kind: Kind,
    told: impl Iterator<Item = Told<'t>>,
) -> String {
    let told: Vec<Told<'t>> = told.collect();
    let lang = feed.lang.as_str();
    let changed = |told: &Told<'_>| showing.changes.of(told.sort, told.key).at;
    let last = told.iter().map(changed).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let parts = [showing.directory.city.as_str(), "feed", kind.as_str(), lang];
    let attributes = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang)];
    let mut markup = Markup::begin("feed", &attributes);
    markup.say("id", &[], &id_of(&parts).urn().to_string());
    markup.say("title", &[], feed.title);
    markup.say("updated", &[], &last.to_string());
    let own = [("rel", "self"), ("type", "application/atom+xml"), ("href", feed.address)];
    markup.empty("link", &own);
    put_page(&mut markup, feed.page, lang);
    put_author(&mut markup, showing.name.show(&[feed.lang]), Some(showing.base));
    for told in &told {
        put_entry(&mut markup, showing, feed.lang, told);
    }
    markup.finish("feed")
}

fn put_page(markup: &mut Markup, page: &str, lang: &str) {
    let attributes =
        [("rel", "alternate"), ("type", "text/html"), ("hreflang", lang), ("href", page)];
    markup.empty("link", &attributes);
}

fn put_author(markup: &mut Markup, name: Shown<'_>, page: Option<&str>) {
    markup.open("author", &[("xml:lang", name.lang.as_str())]);
    markup.say("name", &[], name.text);
    if let Some(page) = page {
        markup.say("uri", &[], page);
    }
    markup.close("author");
}

fn put_entry(markup: &mut Markup, showing: &Showing<'_>, lang: Lang, told: &Told<'_>) {
    let (city, tag) = (showing.directory.city.as_str(), lang.as_str());
    let id = id_of(&[city, told.sort.as_str(), told.key.as_str(), tag]);
    let title = told.title.show(&[lang]);
    markup.open("entry", &[]);
    markup.say("id", &[], &id.urn().to_string());
    markup.say("title", &[("xml:lang", title.lang.as_str())], title.text);
    markup.say("updated", &[], &showing.changes.of(told.sort, told.key).at.to_string());
    if let Some(day) = told.published {
        markup.say("published", &[], &format!("{day}T00:00:00Z"));
    }
    if let Some(author) = told.author {
        put_author(markup, author.show(&[lang]), None);
    }
    let page = showing.address(lang, told.sort, told.key);
    if let Some(page) = &page {
        put_page(markup, page, tag);
    }
    put_words(markup, lang, told);
    markup.close("entry");
}

/// The beginning as plain words, and all of it as HTML in the direction of its language.
fn put_words(markup: &mut Markup, lang: Lang, told: &Told<'_>) {
    let body = told.body.map(|body| body.show(&[lang])).filter(|body| !body.text.is_empty());
    let said = body.map_or(lang, |body| body.lang);
    let words = body.map(|body| prose::words(body.text).replace('\n', " "));
    let summary = told.when.iter().cloned().chain(words).collect::<Vec<_>>().join(" · ");
    markup.say("summary", &[("xml:lang", said.as_str())], &short(&summary));
    let when = told.when.iter().map(|when| format!("<p>{}</p>", prose::escape(when)));
    let html = when.chain(body.map(|body| prose::html(body.text))).collect::<String>();
    let direction = said.direction().as_str();
    let html = format!("<div lang=\"{said}\" dir=\"{direction}\">{html}</div>");
    markup.say("content", &[("type", "html"), ("xml:lang", said.as_str())], &html);
}

fn short(words: &str) -> String {
    if words.chars().count() <= LONGEST_SUMMARY {
        return words.to_owned();
    }
    let start: String = words.chars().take(LONGEST_SUMMARY - 1).collect();
    let end = start.rfind(' ').filter(|end| *end > 0).unwrap_or(start.len());
    format!("{}…", start.get(..end).unwrap_or(&start))
}
