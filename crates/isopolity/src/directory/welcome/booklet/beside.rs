//! What stands in a guide beside services: numbers to call, whom to ask, what the city's pages tell,
//! what takes place next, the latest news, and words explained.

use ::directory::guide::{About, Desk, Event, News, Number, Page, Span as Time, Term, Tree};
use ::directory::prose::{self, Block, Span};
use ::directory::{Cost, Hours};
use ::publish::pdf::{Chapter, Entry, Line, Piece, Run, RunKind};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use locale::{DateLength, Lang, Text, Word};

use super::super::{Guest, guide as entries, time};
use super::{
    Files, address, cost, figures, free_and_where, headed, hours, labelled, other_language,
    paragraphs, picture, quiet, remark, run, spoken, ways, whereabouts, while_there_is_room,
};
use crate::word;

/// The most events in a guide, and the most dates of each.
const MOST_EVENTS: usize = 40;
const MOST_DATES: usize = 4;
/// The most news in a guide.
const MOST_NEWS: usize = 10;
/// The most desks in a guide.
const MOST_DESKS: usize = 100;

/// Entries under a heading, if there are any.
fn chapter(guest: &Guest, heading: Word, entries: Vec<Entry>) -> Option<Chapter> {
    let heading = guest.visitor.say(heading);
    (!entries.is_empty()).then(|| Chapter { heading, entries, elsewhere: Vec::new() })
}

/// The same, with the address where there is more of it.
fn with_more(
    guest: &Guest,
    heading: Word,
    mut entries: Vec<Entry>,
    more: (Word, &str),
) -> Option<Chapter> {
    if !entries.is_empty() {
        let words = Run::words(format!("{} ", guest.visitor.say(more.0)));
        let line = Line(vec![words, Run::new(RunKind::Figures, address(guest, more.1))]);
        entries.push(Entry { pieces: vec![Piece::Paragraph(line)], ..Entry::default() });
    }
    chapter(guest, heading, entries)
}

/// The numbers to call, where the city names some beside the one for danger.
pub fn numbers(guest: &Guest) -> Option<Chapter> {
    let all = entries::numbers_in_order(guest).into_iter();
    chapter(guest, word::GUIDE_NUMBERS, all.map(|number| number_entry(guest, number)).collect())
}

fn number_entry(guest: &Guest, number: &Number) -> Entry {
    let told = number.body.as_ref().map_or(vec![], |body| paragraphs(guest, body));
    let call = Piece::Paragraph(figures(&number.number));
    Entry {
        pieces: std::iter::once(call).chain(told.into_iter().map(Piece::Paragraph)).collect(),
        ..headed(guest, &number.title, number.provenance)
    }
}

/// Whom one can ask, and when.
pub fn desks(guest: &Guest) -> Option<Chapter> {
    let mut all: Vec<&Desk> = entries::all_desks(guest).collect();
    all.sort_by_cached_key(|desk| crate::fold::fold(guest.shown(&desk.title).text));
    let all = all.into_iter().take(MOST_DESKS);
    chapter(guest, word::GUIDE_DESKS, all.map(|desk| desk_entry(guest, desk)).collect())
}

fn desk_entry(guest: &Guest, desk: &Desk) -> Entry {
    let place = desk.place.as_ref().and_then(|key| guest.city.directory().place(key));
    let told = desk.body.as_ref().map_or(vec![], |body| paragraphs(guest, body));
    let calendar = time::calendar_at(guest, place);
    let is_told = desk.hours != Hours::default();
    let times = if is_told { hours(guest, &desk.hours, calendar.as_ref()) } else { Vec::new() };
    Entry {
        pieces: told.into_iter().map(Piece::Paragraph).collect(),
        facts: labelled(guest, vec![(word::DIRECTORY_SPOKEN, spoken(&desk.languages))]),
        card: labelled(
            guest,
            vec![
                (word::DIRECTORY_HOURS, times),
                (word::DIRECTORY_WHERE, place.map_or(vec![], |place| whereabouts(guest, place))),
                (word::DIRECTORY_CONTACT, ways(&desk.contacts).collect()),
            ],
        ),
        ..headed(guest, &desk.title, desk.provenance)
    }
}

/// The city's pages that find room, each after the one that it is under.
pub fn pages(guest: &Guest) -> Vec<&Page> {
    let letters = |page: &&Page| letters(guest, &page.body);
    let walk = Tree::new(entries::all_pages(guest)).walk().into_iter().map(|(_, page)| page);
    while_there_is_room(walk, letters).collect()
}

fn letters(guest: &Guest, text: &Text) -> usize {
    guest.shown(text).text.chars().count()
}

/// What the city's pages tell.
pub fn information(guest: &Guest, pages: &[&Page], files: &Files) -> Option<Chapter> {
    let entries = pages.iter().map(|page| page_entry(guest, page, files)).collect();
    chapter(guest, word::GUIDE_INFORMATION, entries)
}

fn page_entry(guest: &Guest, page: &Page, files: &Files) -> Entry {
    let own = picture(guest, page.picture.as_ref(), files);
    let mut pieces: Vec<Piece> = own.into_iter().chain(marked(guest, &page.body, files)).collect();
    if page.about == About::Rights {
        pieces.push(Piece::Paragraph(quiet(guest.visitor.say(word::GUIDE_RIGHTS))));
    }
    Entry { pieces, ..headed(guest, &page.title, page.provenance) }
}

/// The events of the days ahead, by their next dates.
pub fn events(guest: &Guest, files: &Files) -> Option<Chapter> {
    let today = guest.today();
    let last = today.checked_add(entries::DAYS_AHEAD.days()).unwrap_or(today);
    let times = |event: &Event| -> Vec<Time> {
        let coming = event.when.between(today, last, MOST_DATES);
        coming.into_iter().map(|time| time.span).collect()
    };
    let all = entries::all_events(guest).map(|event| (times(event), event));
    let mut all: Vec<_> = all.filter(|(times, _)| !times.is_empty()).collect();
    all.sort_by_key(|(times, event)| (times.first().map(|time| begin(*time)), &event.key));
    let body = |event: &Event| event.body.as_ref().map_or(0, |body| letters(guest, body));
    let all = while_there_is_room(all.into_iter().take(MOST_EVENTS), |(_, event)| body(event));
    let entries = all.map(|(times, event)| event_entry(guest, event, &times, files)).collect();
    with_more(guest, word::GUIDE_EVENTS, entries, (word::GUIDE_EVENTS_ALL, "/events"))
}

/// When it begins, on the clock of its place.
fn begin(time: Time) -> DateTime {
    match time {
        Time::Days { from, .. } => from.to_datetime(jiff::civil::Time::midnight()),
        Time::Hours { from, .. } => from,
    }
}

fn event_entry(guest: &Guest, event: &Event, times: &[Time], files: &Files) -> Entry {
    let directory = guest.city.directory();
    let place = event.place.as_ref().and_then(|key| directory.place(key));
    let organisation = event.organisation.as_ref().and_then(|key| directory.organisation(key));
    let rhythm = event.when.repeat.iter().map(|r| Run::words(entries::rhythm(guest, r)).into());
    let when = rhythm.chain(times.iter().map(|time| when(guest, *time))).collect();
    let by = organisation.map_or(vec![], |organisation| {
        let name = Run { kind: RunKind::Strong, ..run(guest, &organisation.name) };
        std::iter::once(name.into()).chain(ways(&organisation.contacts)).collect()
    });
    let own = picture(guest, event.picture.as_ref(), files);
    let told = event.body.as_ref().map_or(vec![], |body| marked(guest, body, files));
    let online = event.online.as_ref().map(|web| figures(web.as_str()));
    Entry {
        line: free_and_where(guest, event.cost == Cost::Free, place),
        pieces: own.into_iter().chain(told).collect(),
        facts: labelled(
            guest,
            vec![
                (word::DIRECTORY_COST, cost(guest, &event.cost)),
                (word::DIRECTORY_SPOKEN, spoken(&event.languages)),
            ],
        ),
        card: labelled(
            guest,
            vec![
                (word::GUIDE_EVENT_WHEN, when),
                (word::GUIDE_EVENT_WHERE, place.map_or(vec![], |place| whereabouts(guest, place))),
                (word::GUIDE_EVENT_ONLINE, online.into_iter().collect()),
                (word::GUIDE_EVENT_BY, by),
            ],
        ),
        ..headed(guest, &event.title, event.provenance)
    }
}

/// A time in words: the day, and from when to when.
fn when(guest: &Guest, time: Time) -> Line {
    let v = &guest.visitor;
    let day = |day: Date| Run::words(time::weekday_and_date(v, day));
    let clock = |at: DateTime| at.strftime("%H:%M").to_string();
    let figures = |text: String| Run::new(RunKind::Figures, text);
    let (blank, dash) = (|| Run::words("  "), || Run::words(" – "));
    Line(match time {
        Time::Days { from, to } if from == to => {
            vec![day(from), blank(), Run::words(v.say(word::GUIDE_EVENT_ALL_DAY))]
        }
        Time::Days { from, to } => vec![day(from), dash(), day(to)],
        Time::Hours { from, to } if from.date() == time.last_day() => {
            vec![day(from.date()), blank(), figures(format!("{}–{}", clock(from), clock(to)))]
        }
        Time::Hours { from, to } => vec![
            day(from.date()),
            blank(),
            figures(clock(from)),
            dash(),
            day(to.date()),
            blank(),
            figures(clock(to)),
        ],
    })
}

/// The latest news.
pub fn news(guest: &Guest, files: &Files) -> Option<Chapter> {
    let all = entries::shown_news(guest).into_iter().take(MOST_NEWS);
    let all = while_there_is_room(all, |news| letters(guest, &news.body));
    let entries = all.map(|news| news_entry(guest, news, files)).collect();
    with_more(guest, word::GUIDE_NEWS, entries, (word::GUIDE_NEWS_ALL, "/news"))
}

fn news_entry(guest: &Guest, news: &News, files: &Files) -> Entry {
    let own = picture(guest, news.picture.as_ref(), files);
    Entry {
        line: vec![Run::words(time::date(&guest.visitor, news.from, DateLength::Long))],
        pieces: own.into_iter().chain(marked(guest, &news.body, files)).collect(),
        ..headed(guest, &news.title, news.provenance)
    }
}

/// Words explained: one text, because each is a line or two. What finds no room is on the web.
pub fn words(guest: &Guest, files: &Files) -> Option<Chapter> {
    let all = entries::words_in_order(guest);
    let count = all.len();
    let told: Vec<_> =
        while_there_is_room(all.into_iter(), |term| letters(guest, &term.body)).collect();
    let pieces = told.iter().flat_map(|term| explained(guest, term, files)).collect();
    let entries = (!told.is_empty()).then(|| Entry { pieces, ..Entry::default() });
    let entries = entries.into_iter().collect();
    if told.len() == count {
        return chapter(guest, word::GUIDE_WORDS, entries);
    }
    with_more(guest, word::GUIDE_WORDS, entries, (word::GUIDE_WORDS, "/words"))
}

/// A word in bold, the word of the office itself where that is another, and what it means.
fn explained(guest: &Guest, term: &Term, files: &Files) -> Vec<Piece> {
    let title = run(guest, &term.title);
    let lang = title.lang;
    let mut head = vec![Run { kind: RunKind::Strong, ..title }];
    if guest.shown(&term.title).lang != term.title.source() {
        let own = Run::new(RunKind::Quiet, term.title.source_text());
        let own = own.in_language(Some(term.title.source()));
        let mark = |text| Run::words(text).in_language(lang);
        head.extend([mark(" ("), own, mark(")")]);
    }
    let reader = Some(guest.visitor.lang());
    let example = headed(guest, &term.title, term.provenance).mark;
    if let Some(mark) = example {
        let mark = Run::new(RunKind::Quiet, format!("({mark})")).in_language(reader);
        head.extend([Run::words(" ").in_language(lang), mark]);
    }
    head.push(Run::words(" – ").in_language(lang));
    let mut pieces = marked(guest, &term.body, files);
    match pieces.first_mut() {
        Some(Piece::Paragraph(line)) => drop(line.0.splice(0..0, head)),
        _ => pieces.insert(0, Piece::Paragraph(Line(head))),
    }
    pieces
}

/// A text in its plain marks, with what is to be said of its language and its translation.
fn marked(guest: &Guest, text: &Text, files: &Files) -> Vec<Piece> {
    let shown = guest.shown(text);
    let lang = (shown.lang != guest.visitor.lang()).then_some(shown.lang);
    let blocks = prose::read(shown.text);
    let told = blocks.iter().filter_map(|block| piece(guest, block, lang, files));
    let other = other_language(guest, text).map(Piece::Paragraph);
    told.chain(other).chain(remark(guest, text)).collect()
}

/// A block of a longer text in a language of its own; nothing where its picture is not there.
fn piece(guest: &Guest, block: &Block, lang: Option<Lang>, files: &Files) -> Option<Piece> {
    Some(match block {
        Block::Picture(key) => return picture(guest, Some(key), files),
        Block::Heading(spans) => Piece::Heading(Run::words(prose::plain(spans)).in_language(lang)),
        Block::Paragraph(spans) => Piece::Paragraph(line_of(spans, lang)),
        Block::List(points) => Piece::Points(points.iter().map(|p| line_of(p, lang)).collect()),
    })
}

/// A line in a language of its own.
fn line_of(spans: &[Span], lang: Option<Lang>) -> Line {
    let runs = spans.iter().flat_map(|span| match span {
        Span::Words(words) => vec![Run::words(words)],
        Span::Strong(words) => vec![Run::new(RunKind::Strong, words)],
        Span::Break => vec![Run::words(" ")],
        Span::Link { words, to } => link(words, to),
    });
    Line(runs.map(|run| run.in_language(lang)).collect())
}

/// A link with what it leads to behind its words, because paper cannot be pressed.
fn link(words: &str, to: &str) -> Vec<Run> {
    // A number or an address of mail is written as people write it; on the web all of it counts.
    let seen =
        if to.starts_with("https:") { to } else { to.split_once(':').map_or(to, |(_, n)| n) };
    if words == to || words.replace(' ', "") == seen {
        return vec![Run::new(RunKind::Figures, words)];
    }
    vec![Run::words(words), Run::words(" ("), Run::new(RunKind::Figures, seen), Run::words(")")]
}
