//! What newcomers read beside services: information pages, events, news, numbers to call, words.

use ::directory::exchange::schema_org;
use ::directory::guide::{
    About, Desk, Entry, Event, Every, Kind, News, Number, Occurrence, Page, Repeat, Span, Term,
    Tree,
};
use ::directory::prose::{self, Block};
use ::directory::search::{First, Question, beside};
use ::directory::{Cost, Hours, Provenance, Service};
use axum::extract::Path;
use axum::http::HeaderMap;
use jiff::civil::Date;
use locale::{DateLength, Text};
use maud::{Markup, html};
use measure::Key;
use ui::tile::Tile;

use super::{EMERGENCY, Guest, detail, list, picture, time};
use crate::directory::meaning::Nearby;
use crate::refusal::Refusal;
use crate::web::Answer;
use crate::word;

/// The most coming events, and the most dates of one event, that a page shows.
const MOST_COMING: usize = 60;
const MOST_DATES: usize = 8;
/// The most services under a page.
const MOST_SERVICES: usize = 12;
/// How many days ahead events are shown.
pub const DAYS_AHEAD: i32 = 120;

/// How a link to a number of the European helplines begins (Decision 2007/116/EC).
const HELPLINE: &str = "(tel:116";

/// `GET /welcome/{city}/{lang}/pages`
pub async fn pages(guest: Guest, headers: HeaderMap) -> Answer {
    leaf(&guest, &headers, "pages", pages_page)
}

/// `GET /welcome/{city}/{lang}/events`
pub async fn events(guest: Guest, headers: HeaderMap) -> Answer {
    leaf(&guest, &headers, "events", events_page)
}

/// `GET /welcome/{city}/{lang}/news`
pub async fn news(guest: Guest, headers: HeaderMap) -> Answer {
    leaf(&guest, &headers, "news", news_page)
}

/// `GET /welcome/{city}/{lang}/numbers`
pub async fn numbers(guest: Guest, headers: HeaderMap) -> Answer {
    leaf(&guest, &headers, "numbers", numbers_page)
}

/// `GET /welcome/{city}/{lang}/words`
pub async fn words(guest: Guest, headers: HeaderMap) -> Answer {
    leaf(&guest, &headers, "words", words_page)
}

/// `GET /welcome/{city}/{lang}/pages/{entry}`
pub async fn page(
    guest: Guest,
    path: Path<(String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    one(&guest, &headers, Kind::Page, &path.0.2)
}

/// `GET /welcome/{city}/{lang}/events/{entry}`
pub async fn event(
    guest: Guest,
    path: Path<(String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    one(&guest, &headers, Kind::Event, &path.0.2)
}

/// `GET /welcome/{city}/{lang}/news/{entry}`
pub async fn piece(
    guest: Guest,
    path: Path<(String, String, String)>,
    headers: HeaderMap,
) -> Answer {
    one(&guest, &headers, Kind::News, &path.0.2)
}

fn leaf(guest: &Guest, headers: &HeaderMap, name: &str, make: Make) -> Answer {
    let leaf = guest.city.leaf(&format!("{}/{name}", guest.lang), guest.now, || make(guest));
    Ok(leaf.send(headers))
}

fn one(guest: &Guest, headers: &HeaderMap, kind: Kind, key: &str) -> Answer {
    let key = Key::parse(key).map_err(|_| Refusal::NotFound)?;
    let entry = guest.city.directory().entry(kind, &key).ok_or(Refusal::NotFound)?;
    if matches!(entry, Entry::News(news) if !is_shown(guest, news)) {
        return Err(Refusal::NotFound);
    }
    let list = if kind == Kind::News { "news".to_owned() } else { format!("{}s", kind.as_str()) };
    let name = format!("{}/{list}/{key}", guest.lang);
    let page = || entry_page(guest, entry).unwrap_or_default();
    Ok(guest.city.leaf(&name, guest.now, page).send(headers))
}

/// Makes a page.
type Make = fn(&Guest) -> String;

/// Every page about entries with its address after the language, for keeping.
pub fn all(guest: &Guest) -> Vec<(String, String)> {
    let lists: [(&str, Make); 5] = [
        ("/pages", pages_page),
        ("/events", events_page),
        ("/news", news_page),
        ("/numbers", numbers_page),
        ("/words", words_page),
    ];
    let lists = lists.into_iter().map(|(rest, make)| (rest.to_owned(), make(guest)));
    let entries = guest.city.directory().guide.iter();
    let entries = entries.filter_map(|e| Some((rest(e)?, entry_page(guest, e)?)));
    lists.chain(entries).collect()
}

/// The address of an entry's own page after the language; numbers, words and desks have none.
fn rest(entry: &Entry) -> Option<String> {
    let folder = match entry {
        Entry::Page(_) => "pages",
        Entry::Event(_) => "events",
        Entry::News(_) => "news",
        _ => return None,
    };
    Some(format!("/{folder}/{}", entry.key()))
}

/// The page of an entry; none of those that stand in lists alone, and of news that are over.
pub fn entry_page(guest: &Guest, entry: &Entry) -> Option<String> {
    match entry {
        Entry::Page(page) => Some(of_page(guest, page)),
        Entry::Event(event) => Some(of_event(guest, event)),
        Entry::News(news) => is_shown(guest, news).then(|| of_news(guest, news)),
        _ => None,
    }
}

/// The entries of one kind, as their own type.
macro_rules! entries {
    ($name:ident $kind:ident) => {
        pub fn $name(guest: &Guest) -> impl Iterator<Item = &::directory::guide::$kind> {
            guest.city.directory().guide.iter().filter_map(|entry| match entry {
                Entry::$kind(inner) => Some(inner),
                _ => None,
            })
        }
    };
}

entries!(all_pages Page);
entries!(all_events Event);
entries!(all_news News);
entries!(all_numbers Number);
entries!(all_words Term);
entries!(all_desks Desk);

fn is_shown(guest: &Guest, news: &News) -> bool {
    news.is_shown(guest.today())
}

/// Whether anything that a city tells was made up.
pub fn truth_of_all(guest: &Guest) -> Provenance {
    let directory = guest.city.directory();
    let entries: Vec<_> = directory.guide.iter().map(Entry::provenance).collect();
    truth(directory.services.iter().map(|s| &s.provenance).chain(&entries))
}

/// Whether anything of these was made up.
fn truth<'e>(all: impl IntoIterator<Item = &'e Provenance>) -> Provenance {
    let is_example = all.into_iter().any(|p| *p == Provenance::Example);
    if is_example { Provenance::Example } else { Provenance::Published }
}

/// A text in its plain marks, its language declared where it is not the page's.
pub fn marked(guest: &Guest, text: &Text) -> Markup {
    let shown = guest.shown(text);
    let is_other = shown.lang != guest.visitor.lang();
    let remark = guest.other_language(&shown);
    html! {
        div lang=[is_other.then_some(shown.lang)] dir=[is_other.then(|| shown.lang.direction().as_str())] {
            @for block in prose::read(shown.text) { @match block {
                Block::Heading(line) => h2 { (spans(&line)) },
                Block::Paragraph(line) => p { (spans(&line)) },
                Block::Picture(key) => (picture::figure(guest, Some(&key), picture::Stand::Below)),
                Block::List(items) => ul { @for item in &items { li { (spans(item)) } } },
            } }
        }
        @if !remark.is_empty() { p.language-mark { (remark) } }
        (guest.machine_mark(&shown))
    }
}

fn spans(line: &[prose::Span]) -> Markup {
    html! { @for span in line { @match span {
        prose::Span::Words(words) => (words),
        prose::Span::Strong(words) => strong { (words) },
        prose::Span::Link { words, to } => a href=(to) rel="noreferrer" dir=[to.starts_with("tel:").then_some("ltr")] { (words) },
        prose::Span::Break => br;,
    } } }
}

fn title(guest: &Guest, text: &Text, way: &Markup, more: &Markup) -> Markup {
    let shown = guest.shown(text);
    let is_other = shown.lang != guest.visitor.lang();
    html! { div.headline { (way)
        h1 lang=[is_other.then_some(shown.lang)] dir=[is_other.then(|| shown.lang.direction().as_str())] { (shown.text) }
        (more)
    } }
}

/// The way back: the first page, then these.
fn way(guest: &Guest, steps: &[(String, Markup)]) -> Markup {
    let v = &guest.visitor;
    html! { nav.way aria-label=(v.say(word::FRAME_WAY)) { ol {
        li { a href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } }
        @for (href, name) in steps { li { a href=(href) { (name) } } }
    } } }
}

fn example(guest: &Guest, provenance: Provenance) -> Markup {
    html! { @if provenance == Provenance::Example { " " span.tag { (guest.visitor.say(word::FRAME_EXAMPLE_TAG)) } } }
}

fn page_link(guest: &Guest, page: &Page) -> String {
    guest.href(&format!("/pages/{}", page.key))
}

/// Tiles of information for the first page.
pub fn tiles(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let tree = Tree::new(all_pages(guest));
    let tile = |page: &&Page| Tile {
        picture: pictogram(page),
        label: guest.shown(&page.title).text.to_owned(),
        note: String::new(),
        href: page_link(guest, page),
    };
    let all: Vec<_> = tree.roots().iter().map(tile).collect();
    html! { @if !all.is_empty() { section.section { h2 { (v.say(word::GUIDE_INFORMATION)) } (ui::tile::tiles(&all)) } } }
}

/// The picture of the area of life that the page is about.
fn pictogram(page: &Page) -> ui::Pictogram {
    let areas = crate::directory::area::Areas::of_themes(&page.themes);
    let area = crate::directory::area::areas().find(|area| areas.has(*area));
    area.map_or(ui::Pictogram::Service, |area| area.picture())
}

fn pages_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let heading = v.say(word::GUIDE_INFORMATION);
    let tree = Tree::new(all_pages(guest));
    let main = html! {
        div.headline { (way(guest, &[])) h1 { (heading) } }
        ul.items { @for root in tree.roots() { li {
            p.item-title { a href=(page_link(guest, root)) { (guest.bare(&root.title)) } (example(guest, root.provenance)) }
            @let children = tree.children(&root.key);
            @if !children.is_empty() { ul { @for child in children { li { a href=(page_link(guest, child)) { (guest.bare(&child.title)) } } } } }
        } } }
        (guest.emergency())
    };
    guest.page(&heading, "/pages", truth(all_pages(guest).map(|p| &p.provenance)), main)
}

fn of_page(guest: &Guest, page: &Page) -> String {
    let v = &guest.visitor;
    let tree = Tree::new(all_pages(guest));
    let mut steps = vec![(guest.href("/pages"), html! { (v.say(word::GUIDE_INFORMATION)) })];
    steps.extend(tree.above(page).into_iter().map(|p| (page_link(guest, p), guest.bare(&p.title))));
    let children = tree.children(&page.key);
    let services = related(guest, &page.themes);
    let rest = format!("/pages/{}", page.key);
    // A text for all of Europe names helplines that some countries lack: before it stand those that
    // the city knows to answer here.
    let has_helpline = guest.shown(&page.body).text.contains(HELPLINE);
    let main = html! {
        (title(guest, &page.title, &way(guest, &steps), &html! { (example(guest, page.provenance)) (tools(guest)) }))
        div.columns {
            div {
                (picture::figure(guest, page.picture.as_ref(), picture::Stand::First))
                @if has_helpline { (whom_to_call(guest)) }
                (marked(guest, &page.body))
                @if page.about == About::Rights { p.quiet.small { (v.say(word::GUIDE_RIGHTS)) } }
                (checked(guest, page.checked_until))
            }
            div {
                @if !children.is_empty() { section.section { h2 { (v.say(word::GUIDE_UNDER)) }
                    ul.items { @for child in children { li { p.item-title { a href=(page_link(guest, child)) { (guest.bare(&child.title)) } } } } } } }
                (desks(guest, &page.desks))
                @if !services.is_empty() { section.section { h2 { (v.say(word::GUIDE_SERVICES)) }
                    ul.items { @for service in services { (list::item(guest, service, &[])) } } } }
            }
        }
        (super::feedback::form(guest, &rest, ""))
        @if !has_helpline { (guest.emergency()) }
    };
    guest.page(guest.shown(&page.title).text, &rest, page.provenance, main)
}

fn tools(guest: &Guest) -> Markup {
    html! { div.row.ways.no-print { (detail::telling(&guest.visitor)) } }
}

/// The services about any of these concepts, or about what is part of them.
fn related<'g>(guest: &'g Guest, themes: &[Key]) -> Vec<&'g Service> {
    let is_about = |service: &&Service| {
        service.themes.iter().any(|own| {
            let mut broader = ::directory::Thesaurus::in_use().broader(own);
            themes.contains(own) || broader.any(|c| themes.contains(&c.key))
        })
    };
    let order = guest.city.order(guest.lang).iter().filter_map(|at| guest.city.at(*at));
    order.filter(is_about).take(MOST_SERVICES).collect()
}

/// The desks of these keys, as cards.
pub fn desks(guest: &Guest, keys: &[Key]) -> Markup {
    let v = &guest.visitor;
    let find = |key: &Key| match guest.city.directory().entry(Kind::Desk, key) {
        Some(Entry::Desk(desk)) => Some(desk),
        _ => None,
    };
    let all: Vec<&Desk> = keys.iter().filter_map(find).collect();
    html! { @if !all.is_empty() { section.section { h2 { (v.say(word::GUIDE_DESKS)) }
    @for desk in all { (card(guest, desk)) } } } }
}

fn card(guest: &Guest, desk: &Desk) -> Markup {
    let v = &guest.visitor;
    let directory = guest.city.directory();
    let place = desk.place.as_ref().and_then(|key| directory.place(key));
    html! { div id=(format!("desk-{}", desk.key)) {
        p { strong { (guest.words(&desk.title)) } (example(guest, desk.provenance)) }
        @if let Some(body) = &desk.body { (guest.paragraphs(body)) }
        (detail::contact_list(&desk.contacts))
        @if let Some(place) = place { (detail::place_markup(guest, place)) }
        @if desk.hours != Hours::default() { (time::week_at(guest, &desk.hours, place)) }
        @if !desk.languages.is_empty() { p.meta { (v.say(word::DIRECTORY_SPOKEN_THERE)) " " (time::language_names(v.lang(), &desk.languages)) } }
    } }
}

/// Until when somebody vouches for a page, or that nobody does any longer.
fn checked(guest: &Guest, until: Option<Date>) -> Markup {
    let v = &guest.visitor;
    let Some(until) = until else { return html! {} };
    let day = time::date(v, until, DateLength::Long);
    let fact = [("date", day.as_str().into())];
    if until >= guest.today() {
        return html! { p.quiet.small { (v.say_with(word::DIRECTORY_CHECKED, &fact)) } };
    }
    ui::notice::notice(
        ui::notice::Kind::Care,
        &html! { p { (v.say_with(word::DIRECTORY_STALE, &fact)) } },
    )
}

/// Every time within the days ahead that has not ended, the next first.
fn coming(guest: &Guest, most: usize) -> Vec<(Occurrence, &Event)> {
    let today = guest.today();
    let last = today.checked_add(jiff::Span::new().days(DAYS_AHEAD)).unwrap_or(today);
    let yesterday = today.yesterday().unwrap_or(today);
    let times = |event: &'_ Event| event.when.between(yesterday, last, most);
    let mut all: Vec<(Occurrence, &Event)> =
        all_events(guest).flat_map(|e| times(e).into_iter().map(move |time| (time, e))).collect();
    all.retain(|(time, _)| time.ends > guest.now || !guest.is_now());
    all.sort_by_key(|(time, event)| (time.starts, event.key.clone()));
    all.truncate(most);
    all
}

/// The next events, for the first page.
pub fn next_events(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let mut all = coming(guest, MOST_COMING);
    let mut seen = std::collections::HashSet::new();
    all.retain(|(_, event)| seen.insert(&event.key));
    all.truncate(3);
    html! { @if !all.is_empty() { section.section { h2 { (v.say(word::GUIDE_EVENTS)) }
    (event_list(guest, &all)) p { a href=(guest.href("/events")) { (v.say(word::GUIDE_EVENTS_ALL)) } } } } }
}

/// The latest news, for the first page.
pub fn latest(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let all = shown_news(guest);
    html! { @if !all.is_empty() { section.section { h2 { (v.say(word::GUIDE_NEWS)) }
    (news_list(guest, all.get(..3).unwrap_or(&all))) p { a href=(guest.href("/news")) { (v.say(word::GUIDE_NEWS_ALL)) } } } } }
}

/// The most entries that a question finds.
const MOST_FOUND: usize = 4;

/// Pages, events, news and words that answer a question, the best first, if there are any.
pub fn found(guest: &Guest, question: &Question, nearby: &Nearby) -> Option<Markup> {
    let v = &guest.visitor;
    let matches = guest.city.guide().answer(question, 20);
    let by_words: Vec<usize> = matches.iter().map(|m| m.position).collect();
    let first = First::by(matches.first().map_or(&[], |first| first.why.as_slice()));
    let all = beside(&by_words, first, &nearby.entries);
    let entry = |at: &usize| Some((*at, guest.city.directory().guide.get(*at)?));
    let entries = all.iter().filter_map(entry);
    let shown = entries.filter_map(|(at, entry)| Some((at, address(guest, entry)?, entry)));
    let shown: Vec<_> = shown.take(MOST_FOUND).collect();
    (!shown.is_empty()).then(|| {
        html! { section { h2 { (v.say(word::GUIDE_FOUND)) }
        ul.items { @for (at, href, entry) in &shown { li { p.item-title {
            a href=(href) { (guest.bare(entry.title())) } (example(guest, entry.provenance())) }
            @if !by_words.contains(at) { p.meta { (v.say(word::WELCOME_BY_MEANING)) } } } } } } }
    })
}

/// Entries for a device that searches them itself, each with the words by which it is found. The
/// device shows those that fit, above the services, as the server does.
pub fn kept(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    let entries = guest.city.directory().guide.iter();
    let all: Vec<_> = entries.filter_map(|e| Some((address(guest, e)?, e))).collect();
    html! { section hidden data-kept-told { h2 { (v.say(word::GUIDE_FOUND)) }
    ul.items { @for (href, entry) in &all { li data-words=(list::words_of_entry(guest, entry)) hidden {
        p.item-title { a href=(href) { (guest.bare(entry.title())) } (example(guest, entry.provenance())) } } } } } }
}

/// Where an entry is read, if it is read now. A desk is read on the first page that names it.
fn address(guest: &Guest, entry: &Entry) -> Option<String> {
    match entry {
        Entry::News(news) if !is_shown(guest, news) => None,
        Entry::Term(term) => Some(guest.href(&format!("/words#word-{}", term.key))),
        Entry::Number(_) => Some(guest.href("/numbers")),
        Entry::Desk(desk) => {
            let page = all_pages(guest).find(|page| page.desks.contains(&desk.key))?;
            Some(format!("{}#desk-{}", page_link(guest, page), desk.key))
        }
        other => rest(other).map(|rest| guest.href(&rest)),
    }
}

/// Whom to call in danger, with the city's own numbers.
pub fn whom_to_call(guest: &Guest) -> Markup {
    let numbers = numbers_in_order(guest);
    let more = html! { @if !numbers.is_empty() { ul { @for number in numbers { li {
        (guest.bare(&number.title)) " " a href=(format!("tel:{}", number.link())) dir="ltr" { (number.number) }
    } } } } };
    ui::welcome::emergency(&guest.visitor.say(word::DIRECTORY_DANGER), EMERGENCY, &more)
}

/// Where the smaller pages are, for the first page.
pub fn links(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    html! { p.line {
        span { a href=(guest.href("/numbers")) { (v.say(word::GUIDE_NUMBERS)) } }
        @if all_words(guest).next().is_some() { span { a href=(guest.href("/words")) { (v.say(word::GUIDE_WORDS)) } } }
    } }
}

fn event_list(guest: &Guest, all: &[(Occurrence, &Event)]) -> Markup {
    html! { ul.items { @for (time, event) in all { li {
        p.item-title { a href=(guest.href(&format!("/events/{}", event.key))) { (guest.bare(&event.title)) } (example(guest, event.provenance)) }
        p.line { (when(guest, time)) @if let Some(place) = place_of(guest, event) { span { (guest.bare(&place.name)) } }
            @if event.cost == Cost::Free { span { (guest.visitor.say(word::DIRECTORY_FREE)) } } }
    } } } }
}

fn place_of<'g>(guest: &'g Guest, event: &Event) -> Option<&'g ::directory::Place> {
    event.place.as_ref().and_then(|key| guest.city.directory().place(key))
}

/// A time in words: the day, and from when to when.
fn when(guest: &Guest, time: &Occurrence) -> Markup {
    let v = &guest.visitor;
    let day = |day: Date| time::weekday_and_date(v, day);
    let clock = |at: jiff::civil::DateTime| at.strftime("%H:%M").to_string();
    let is_on = guest.is_now() && time.starts <= guest.now && guest.now < time.ends;
    html! {
        @if is_on { span.open { (v.say(word::GUIDE_EVENT_ON_NOW)) } }
        @match time.span {
            Span::Days { from, to } if from == to => { span { time datetime=(from) { (day(from)) } } span { (v.say(word::GUIDE_EVENT_ALL_DAY)) } }
            Span::Days { from, to } => span { time datetime=(from) { (day(from)) } " – " time datetime=(to) { (day(to)) } },
            Span::Hours { from, to } if from.date() == time.span.last_day() => {
                span { time datetime=(from.date()) { (day(from.date())) } }
                span dir="ltr" { (clock(from)) "–" (clock(to)) }
            }
            Span::Hours { from, to } => span {
                time datetime=(from.date()) { (day(from.date())) " " bdi { (clock(from)) } } " – "
                time datetime=(to.date()) { (day(to.date())) " " bdi { (clock(to)) } } },
        }
    }
}

fn events_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let heading = v.say(word::GUIDE_EVENTS);
    let all = coming(guest, MOST_COMING);
    let main = html! {
        div.headline { (way(guest, &[])) h1 { (heading) } }
        @if all.is_empty() { p { (v.say(word::GUIDE_EVENTS_NONE)) } }
        (event_list(guest, &all))
        (guest.emergency())
    };
    guest.page(&heading, "/events", truth(all.iter().map(|(_, e)| &e.provenance)), main)
}

fn of_event(guest: &Guest, event: &Event) -> String {
    let v = &guest.visitor;
    let today = guest.today();
    let yesterday = today.yesterday().unwrap_or(today);
    let last = today.checked_add(jiff::Span::new().days(731)).unwrap_or(today);
    let mut times = event.when.between(yesterday, last, MOST_DATES + 2);
    times.retain(|time| time.ends > guest.now);
    let steps = [(guest.href("/events"), html! { (v.say(word::GUIDE_EVENTS)) })];
    let organisation =
        event.organisation.as_ref().and_then(|k| guest.city.directory().organisation(k));
    let rest = format!("/events/{}", event.key);
    let part = |head, content: Markup| html! { section.section { h2 { (v.say(head)) } (content) } };
    let main = html! {
        (title(guest, &event.title, &way(guest, &steps), &html! { (example(guest, event.provenance)) (tools(guest)) }))
        div.columns {
            div {
                (picture::figure(guest, event.picture.as_ref(), picture::Stand::First))
                @if let Some(body) = &event.body { (marked(guest, body)) }
                (part(word::DIRECTORY_COST, detail::cost(guest, &event.cost)))
                @if !event.languages.is_empty() { (part(word::DIRECTORY_SPOKEN, html! { p { (time::language_names(v.lang(), &event.languages)) } })) }
                @if let Some(organisation) = organisation { (part(word::GUIDE_EVENT_BY, html! {
                    p { strong { (guest.words(&organisation.name)) } } (detail::contact_list(&organisation.contacts)) })) }
            }
            div {
                (part(word::GUIDE_EVENT_WHEN, html! {
                    @if let Some(repeat) = &event.when.repeat { p { (rhythm(guest, repeat)) } }
                    @match times.split_first() {
                        None => p { (v.say(word::GUIDE_EVENT_OVER)) },
                        Some((next, more)) => {
                            p.line { (when(guest, next)) }
                            @if !more.is_empty() { h3 { (v.say(word::GUIDE_EVENT_NEXT)) }
                                ul { @for time in more.iter().take(MOST_DATES) { li { span.line { (when(guest, time)) } } } } }
                        }
                    }
                }))
                @if let Some(place) = place_of(guest, event) { (part(word::GUIDE_EVENT_WHERE, detail::place_markup(guest, place))) }
                @if let Some(web) = &event.online { (part(word::GUIDE_EVENT_ONLINE, html! { p { a href=(web.as_str()) rel="noreferrer" dir="ltr" { (web.as_str()) } } })) }
            }
        }
        (guest.emergency())
    };
    let today = guest.today();
    let data = guest.showing(|showing| schema_org::event(showing, event, guest.lang, today));
    guest.page_with(guest.shown(&event.title).text, &rest, event.provenance, main, vec![data])
}

/// A rhythm in words.
pub fn rhythm(guest: &Guest, repeat: &Repeat) -> String {
    let v = &guest.visitor;
    let n = i64::from(repeat.interval.max(1));
    let said = match &repeat.every {
        Every::Day => v.say_with(word::GUIDE_EVERY_DAY, &[("n", n.into())]),
        Every::Week(on) => {
            let name = |day: &u8| v.say_named(&format!("directory-day-{}", day + 1));
            let days = v.list(on.iter().map(name));
            v.say_with(word::GUIDE_EVERY_WEEK, &[("n", n.into()), ("days", days.as_str().into())])
        }
        Every::MonthDate => v.say_with(word::GUIDE_EVERY_MONTH_DATE, &[("n", n.into())]),
        Every::MonthWeekday => v.say_with(word::GUIDE_EVERY_MONTH_WEEKDAY, &[("n", n.into())]),
        Every::Year => v.say_with(word::GUIDE_EVERY_YEAR, &[("n", n.into())]),
    };
    let Some(until) = repeat.until else { return said };
    let day = time::date(v, until, DateLength::Long);
    let until = v.say_with(word::GUIDE_EVERY_UNTIL, &[("date", day.as_str().into())]);
    [said, until].join(v.lang().list_comma())
}

/// The news of today, the latest first.
pub fn shown_news(guest: &Guest) -> Vec<&News> {
    let mut all: Vec<_> = all_news(guest).filter(|news| is_shown(guest, news)).collect();
    all.sort_by(|a, b| (b.from, &a.key).cmp(&(a.from, &b.key)));
    all
}

fn news_list(guest: &Guest, all: &[&News]) -> Markup {
    html! { ul.items { @for news in all { li {
        p.item-title { a href=(guest.href(&format!("/news/{}", news.key))) { (guest.bare(&news.title)) } (example(guest, news.provenance)) }
        p.line { time datetime=(news.from) { (time::date(&guest.visitor, news.from, DateLength::Long)) } }
    } } } }
}

fn news_page(guest: &Guest) -> String {
    let heading = guest.visitor.say(word::GUIDE_NEWS);
    let all = shown_news(guest);
    let main = html! { div.headline { (way(guest, &[])) h1 { (heading) } } (news_list(guest, &all)) (guest.emergency()) };
    guest.page(&heading, "/news", truth(all.iter().map(|n| &n.provenance)), main)
}

/// The page of a piece of news.
pub fn of_news(guest: &Guest, news: &News) -> String {
    let v = &guest.visitor;
    let steps = [(guest.href("/news"), html! { (v.say(word::GUIDE_NEWS)) })];
    let date = time::date(v, news.from, DateLength::Long);
    let rest = format!("/news/{}", news.key);
    let main = html! {
        (title(guest, &news.title, &way(guest, &steps), &html! { p.line { time datetime=(news.from) { (date) } (example(guest, news.provenance)) } (tools(guest)) }))
        (picture::figure(guest, news.picture.as_ref(), picture::Stand::First))
        (marked(guest, &news.body))
        (guest.emergency())
    };
    let data = guest.showing(|showing| schema_org::news(showing, news, guest.lang));
    guest.page_with(guest.shown(&news.title).text, &rest, news.provenance, main, vec![data])
}

/// The numbers to call in their order, without the one that every page has.
pub fn numbers_in_order(guest: &Guest) -> Vec<&Number> {
    let mut all: Vec<_> = all_numbers(guest).filter(|n| n.link() != EMERGENCY).collect();
    all.sort_by_key(|n| (n.order, &n.key));
    all
}

/// The page of all numbers to call.
pub fn numbers_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let heading = v.say(word::GUIDE_NUMBERS);
    let all = numbers_in_order(guest);
    let main = html! {
        div.headline { (way(guest, &[])) h1 { (heading) } p.lede { (v.say(word::GUIDE_NUMBERS_LEDE)) } }
        (guest.emergency())
        ul.items { @for number in &all { li {
            p.item-title { (guest.bare(&number.title)) (example(guest, number.provenance)) }
            p { a.button href=(format!("tel:{}", number.link())) { (ui::pictogram(ui::Pictogram::Phone)) span dir="ltr" { (number.number) } span.hide { " " (guest.bare(&number.title)) } } }
            @if let Some(body) = &number.body { (guest.paragraphs(body)) }
        } } }
    };
    guest.page(&heading, "/numbers", truth(all.iter().map(|n| &n.provenance)), main)
}

/// The words in the order of their letters.
pub fn words_in_order(guest: &Guest) -> Vec<&Term> {
    let mut all: Vec<_> = all_words(guest).collect();
    all.sort_by_cached_key(|term| crate::fold::fold(guest.shown(&term.title).text));
    all
}

/// The page of all words.
pub fn words_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let heading = v.say(word::GUIDE_WORDS);
    let all = words_in_order(guest);
    let main = html! {
        div.headline { (way(guest, &[])) h1 { (heading) } p.lede { (v.say(word::GUIDE_WORDS_LEDE)) } }
        dl.facts { @for term in &all {
            dt id=(format!("word-{}", term.key)) { (guest.bare(&term.title))
                // The word of the office itself, which stands on its letters.
                @if guest.shown(&term.title).lang != term.title.source() { " " bdi.quiet lang=(term.title.source()) dir=(term.title.source().direction().as_str()) { "(" (term.title.source_text()) ")" } }
                (example(guest, term.provenance)) }
            dd { (marked(guest, &term.body)) }
        } }
        (guest.emergency())
    };
    guest.page(&heading, "/words", truth(all.iter().map(|t| &t.provenance)), main)
}
