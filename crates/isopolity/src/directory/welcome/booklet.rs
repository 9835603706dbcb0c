//! What stands in a guide and on a sheet: plain content out of a city's services, in the reader's
//! words.

mod beside;

use std::collections::BTreeMap;
use std::sync::Arc;

use ::directory::hours::Hours;
use ::directory::{Calendar, Contact, Cost, Day, Freshness, Place, Provenance, Service};
use ::publish::pdf::{
    Booklet, BookletWords, Chapter, Entry, Fact, Labelled, Line, Made, Opening, Picture, Piece,
    Run, RunKind, Scan,
};
use locale::{DateLength, Lang, State as TextState, Text, Word};

use measure::Key;

use super::{EMERGENCY, Guest, detail, guide as entries, time};
use crate::directory::{area, wording};
use crate::word;

/// The most services in a guide; it says what was left out.
const MOST_IN_GUIDE: usize = 250;
/// The most letters in the descriptions of a guide, and as many in its pages.
const MOST_LETTERS: usize = 400_000;

/// The guide to everything that a city offers: numbers to call, whom to ask, services by areas of life,
/// what its pages tell, what takes place, the news, and words explained.
pub fn guide(guest: &Guest, files: &Files) -> Booklet {
    let v = &guest.visitor;
    let (positions, pages) = (chosen(guest), beside::pages(guest));
    let (services, all_pages) =
        (guest.city.directory().services.len(), entries::all_pages(guest).count());
    let left_out = [
        (word::WELCOME_LEFT_OUT, positions.len(), services, "/services"),
        (word::WELCOME_PAGES_LEFT_OUT, pages.len(), all_pages, "/pages"),
    ];
    let told = left_out.into_iter().filter(|(_, shown, all, _)| shown < all).map(
        |(word, shown, all, rest)| {
            let counts = [("shown", shown.into()), ("all", all.into())];
            format!("{} {}", v.say_with(word, &counts), address(guest, rest))
        },
    );
    Booklet {
        lede: Some(v.say(word::DIRECTORY_QUESTION_LEDE)),
        opening: Opening::Cover,
        chapters: beside::numbers(guest)
            .into_iter()
            .chain(beside::desks(guest))
            .chain(chapters(guest, &positions, files))
            .chain(beside::information(guest, &pages, files))
            .chain(beside::events(guest, files))
            .chain(beside::news(guest, files))
            .chain(beside::words(guest, files))
            .collect(),
        closing: told.collect(),
        ..frame(guest, "", entries::truth_of_all(guest))
    }
}

/// One service alone.
pub fn sheet(guest: &Guest, service: &Service, files: &Files) -> Booklet {
    let shown = guest.shown(&service.title);
    let alone = Entry { heading: String::new(), mark: None, ..entry(guest, service, files) };
    let frame = frame(guest, &format!("/services/{}", service.key), service.provenance);
    Booklet {
        title: shown.text.to_owned(),
        title_lang: (shown.lang != guest.visitor.lang()).then_some(shown.lang),
        kicker: guest.city_name(),
        chapters: vec![Chapter {
            heading: String::new(),
            entries: vec![alone],
            elsewhere: Vec::new(),
        }],
        identifier: format!("isopolity:welcome:{}:{}:{}", guest.key, guest.lang, service.key),
        ..frame
    }
}

/// What guide and sheet share; `rest` is the page that the code leads to.
fn frame(guest: &Guest, rest: &str, truth: Provenance) -> Booklet {
    let v = &guest.visitor;
    let today = guest.today();
    let is_example = truth == Provenance::Example;
    let small = |n: i8| u8::try_from(n).unwrap_or(1);
    let day = time::date(v, today, DateLength::Long);
    let page_of = [("page", "{page}".into()), ("total", "{total}".into())];
    let name = guest.city.name.show(&[guest.lang, v.lang()]);
    Booklet {
        title: name.text.to_owned(),
        title_lang: (name.lang != v.lang()).then_some(name.lang),
        lede: None,
        kicker: v.say(word::WELCOME_GUIDE),
        lang: v.lang(),
        city: guest.city_name(),
        day: v.say_with(word::WELCOME_AS_OF, &[("date", day.as_str().into())]),
        emergency: Some(Labelled { label: v.say(word::DIRECTORY_DANGER), text: EMERGENCY.into() }),
        notice: is_example.then(|| v.say(word::DIRECTORY_EXAMPLES)),
        notice_short: is_example.then(|| v.say(word::FRAME_EXAMPLE_TAG)),
        opening: Opening::Sheet,
        scan: Some(Scan { address: address(guest, rest), caption: v.say(word::WELCOME_CODE_NOTE) }),
        chapters: Vec::new(),
        closing: Vec::new(),
        footer: address(guest, rest),
        words: BookletWords {
            page_of: v.say_with(word::WELCOME_PAGE_OF, &page_of),
            contents: v.say(word::WELCOME_CONTENTS),
        },
        identifier: format!("isopolity:welcome:{}:{}", guest.key, guest.lang),
        // The day alone, so that the same day gives the same bytes.
        made: Made {
            year: today.year().into(),
            month: small(today.month()),
            day: small(today.day()),
            hour: 0,
            minute: 0,
            second: 0,
        },
    }
}

/// The page of a city as a phone finds it.
pub fn address(guest: &Guest, rest: &str) -> String {
    format!("{}{}", guest.visitor.app().settings.base_url, guest.href(rest))
}

/// The services that find room, in the order of their titles.
fn chosen(guest: &Guest) -> Vec<usize> {
    let letters = |at: &usize| {
        let service = guest.city.at(*at);
        service.map_or(0, |s| guest.shown(&s.description).text.chars().count())
    };
    let all = guest.city.order(guest.lang).iter().copied().take(MOST_IN_GUIDE);
    while_there_is_room(all, letters).collect()
}

/// The first of these, as many as have no more letters together than a guide may.
fn while_there_is_room<T>(
    all: impl Iterator<Item = T>,
    letters: impl Fn(&T) -> usize,
) -> impl Iterator<Item = T> {
    let mut room = MOST_LETTERS;
    all.take_while(move |thing| {
        let letters = letters(thing);
        let has_room = letters <= room;
        room = room.saturating_sub(letters);
        has_room
    })
}

/// Each service once, in the first of its areas; the others refer to it.
fn chapters(guest: &Guest, positions: &[usize], files: &Files) -> Vec<Chapter> {
    let first = |at: usize| area::areas().find(|area| guest.city.areas(at).has(*area));
    let of = |area: area::Area| {
        let inside = positions.iter().copied().filter(|at| guest.city.areas(*at).has(area));
        let (own, others): (Vec<_>, Vec<_>) = inside.partition(|at| first(*at) == Some(area));
        let services = |all: Vec<usize>| all.into_iter().filter_map(|at| guest.city.at(at));
        let entries: Vec<Entry> = services(own).map(|s| entry(guest, s, files)).collect();
        let elsewhere: Vec<_> = services(others).map(|s| s.key.to_string()).collect();
        let heading = guest.visitor.say_named(&area.word());
        let has_any = !entries.is_empty() || !elsewhere.is_empty();
        has_any.then_some(Chapter { heading, entries, elsewhere })
    };
    area::areas().filter_map(of).collect()
}

/// An entry of which only the heading is known.
fn headed(guest: &Guest, title: &Text, provenance: Provenance) -> Entry {
    let shown = guest.shown(title);
    let is_example = provenance == Provenance::Example;
    Entry {
        heading: shown.text.to_owned(),
        lang: (shown.lang != guest.visitor.lang()).then_some(shown.lang),
        mark: is_example.then(|| guest.visitor.say(word::FRAME_EXAMPLE_TAG)),
        ..Entry::default()
    }
}

/// What is to be said of a translation: that a machine made it, or that it is older than its source.
fn remark(guest: &Guest, text: &Text) -> Option<Piece> {
    let said = match guest.shown(text).state {
        TextState::Machine => word::TEXT_MACHINE,
        TextState::Outdated => word::TEXT_OUTDATED,
        _ => return None,
    };
    Some(Piece::Paragraph(quiet(guest.visitor.say(said))))
}

fn entry(guest: &Guest, service: &Service, files: &Files) -> Entry {
    let place = service.places.first().and_then(|key| guest.city.directory().place(key));
    let is_free = service.cost == Cost::Free;
    Entry {
        name: Some(service.key.to_string()),
        line: free_and_where(guest, is_free, place),
        pieces: pieces(guest, service, files),
        facts: facts(guest, service),
        card: card(guest, service),
        ..headed(guest, &service.title, service.provenance)
    }
}

/// Free, and where.
fn free_and_where(guest: &Guest, is_free: bool, place: Option<&Place>) -> Vec<Run> {
    let free = is_free.then(|| Run::words(guest.visitor.say(word::DIRECTORY_FREE)));
    free.into_iter().chain(place.map(|place| run(guest, &place.name))).collect()
}

/// A text on one line, its language declared where it is not the page's.
fn run(guest: &Guest, text: &Text) -> Run {
    let shown = guest.shown(text);
    let is_other = shown.lang != guest.visitor.lang();
    Run::words(shown.text).in_language(is_other.then_some(shown.lang))
}

/// A text in its paragraphs, and that it is in another language than the reader's.
fn paragraphs(guest: &Guest, text: &Text) -> Vec<Line> {
    let whole = run(guest, text);
    let parts = whole.text.split('\n').map(str::trim).filter(|part| !part.is_empty());
    let lines = parts.map(|part| Run { text: part.to_owned(), ..whole.clone() }.into());
    lines.chain(other_language(guest, text)).collect()
}

/// That a text is in another language than the reader's.
fn other_language(guest: &Guest, text: &Text) -> Option<Line> {
    let said = guest.other_language(&guest.shown(text));
    (!said.is_empty()).then(|| quiet(said))
}

/// The files of pictures, by the keys of the pictures.
pub type Files = BTreeMap<Key, Arc<[u8]>>;

/// A picture, with words for who cannot see it, and who made it.
fn picture(guest: &Guest, key: Option<&Key>, files: &Files) -> Option<Piece> {
    let picture = guest.city.directory().picture(key?)?;
    let shown = guest.shown(&picture.alt);
    if shown.text.trim().is_empty() {
        return None;
    }
    let caption = picture.caption.as_ref().map(|text| run(guest, text));
    let by = picture.credit.by.trim();
    let by = (!by.is_empty())
        .then(|| guest.visitor.say_with(word::WELCOME_PICTURE_BY, &[("by", by.into())]));
    let terms = picture.credit.licence.terms().map(|(name, _)| Run::new(RunKind::Figures, name));
    let is_example = picture.provenance == Provenance::Example;
    let example = is_example.then(|| guest.visitor.say(word::FRAME_EXAMPLE_TAG));
    let under = [caption, by.map(Run::words), terms, example.map(Run::words)];
    let mut line = Line::default();
    for run in under.into_iter().flatten().filter(|run| !run.text.trim().is_empty()) {
        line.0.extend((!line.0.is_empty()).then(|| Run::words(" · ")));
        line.0.push(run);
    }
    Some(Piece::Picture(Picture {
        bytes: files.get(&picture.key)?.clone(),
        size: picture.file.smallest()?,
        alt: shown.text.to_owned(),
        lang: (shown.lang != guest.visitor.lang()).then_some(shown.lang),
        caption: line,
    }))
}

fn pieces(guest: &Guest, service: &Service, files: &Files) -> Vec<Piece> {
    let care = detail::doubt(guest, service).map(Piece::Care);
    let picture = picture(guest, service.picture.as_ref(), files);
    let told = paragraphs(guest, &service.description).into_iter().map(Piece::Paragraph);
    let remark = remark(guest, &service.description);
    care.into_iter().chain(picture).chain(told).chain(remark).collect()
}

fn quiet(words: String) -> Line {
    Run::new(RunKind::Quiet, words).into()
}

fn figures(text: &str) -> Line {
    Run::new(RunKind::Figures, text).into()
}

fn plain(words: Vec<String>) -> Vec<Line> {
    words.into_iter().map(|words| Run::words(words).into()).collect()
}

fn facts(guest: &Guest, service: &Service) -> Vec<Fact> {
    let v = &guest.visitor;
    let safety: Vec<_> =
        service.safety.iter().map(|s| wording::named(v.voice(), "safety", s)).collect();
    let text = |text: &Option<Text>| text.as_ref().map_or(vec![], |t| paragraphs(guest, t));
    labelled(
        guest,
        vec![
            (word::DIRECTORY_WHO, plain(detail::conditions(v.voice(), &service.eligibility))),
            (word::DIRECTORY_SAFE, plain(safety)),
            (word::DIRECTORY_BRING, text(&service.documents)),
            (word::DIRECTORY_COST, cost(guest, &service.cost)),
            (word::DIRECTORY_BEGIN, text(&service.how_to_begin)),
            (word::DIRECTORY_SPOKEN, spoken(&service.languages)),
        ],
    )
}

fn cost(guest: &Guest, cost: &Cost) -> Vec<Line> {
    let v = &guest.visitor;
    match cost {
        Cost::Free => plain(vec![v.say(word::DIRECTORY_COST_FREE)]),
        Cost::Paid(text) => paragraphs(guest, text),
        Cost::Unknown => plain(vec![v.say(word::DIRECTORY_COST_UNKNOWN)]),
    }
}

/// Labels with what stands under them; a label without anything is left out.
fn labelled(guest: &Guest, all: Vec<(Word, Vec<Line>)>) -> Vec<Fact> {
    let there = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    there.map(|(label, lines)| Fact { label: guest.visitor.say(label), lines }).collect()
}

/// The languages, each in itself.
fn spoken(languages: &[Lang]) -> Vec<Line> {
    let mut runs = Vec::new();
    for lang in languages {
        if !runs.is_empty() {
            runs.push(Run::words(" · "));
        }
        runs.push(Run::words(word::own_name(*lang)).in_language(Some(*lang)));
    }
    if runs.is_empty() { Vec::new() } else { vec![Line(runs)] }
}

fn card(guest: &Guest, service: &Service) -> Vec<Fact> {
    let v = &guest.visitor;
    let places = service.places.iter().filter_map(|key| guest.city.directory().place(key));
    let places: Vec<Line> = places.flat_map(|place| whereabouts(guest, place)).collect();
    let calendar = guest.city.narrowing().calendar(service);
    let mut facts = labelled(
        guest,
        vec![
            (word::DIRECTORY_HOURS, hours(guest, &service.hours, calendar)),
            (word::DIRECTORY_WHERE, places),
            (word::DIRECTORY_CONTACT, contacts(guest, service)),
        ],
    );
    let is_checked = service.freshness(detail::today(guest, service)) == Freshness::Checked;
    if let Some(until) = service.checked_until.filter(|_| is_checked) {
        let day = time::date(v, until, DateLength::Long);
        let said = v.say_with(word::DIRECTORY_CHECKED, &[("date", day.as_str().into())]);
        facts.push(Fact { label: String::new(), lines: vec![quiet(said)] });
    }
    facts
}

/// The hours of an ordinary week, days with the same hours together.
fn hours(guest: &Guest, hours: &Hours, calendar: Option<&Calendar>) -> Vec<Line> {
    let v = &guest.visitor;
    let calendar = calendar.filter(|_| !hours.is_unknown());
    let week = calendar.and_then(|here| time::ordinary_week(guest, hours, here));
    let (Some(week), Some(calendar)) = (week, calendar) else {
        return plain(vec![v.say(word::DIRECTORY_HOURS_ASK)]);
    };
    let mut lines: Vec<Line> = week
        .iter()
        .map(|(days, hours)| {
            let runs = time::runs(v, hours);
            Line(std::iter::once(Run::words(format!("{days}  "))).chain(runs).collect())
        })
        .collect();
    if lines.is_empty() {
        lines.push(Run::words(v.say(word::DIRECTORY_CLOSED_NOW)).into());
    }
    lines.extend(other_days(guest, hours, calendar));
    lines.push(quiet(v.say(word::WELCOME_HOLIDAYS)));
    lines
}

/// The days on which hours are other than that.
fn other_days(guest: &Guest, hours: &Hours, calendar: &Calendar) -> Vec<Line> {
    let v = &guest.visitor;
    let told = |(dates, hours): (String, Vec<(String, Day)>)| {
        let mut runs = vec![Run::words(format!("{dates}: "))];
        for (at, (days, day)) in hours.iter().enumerate() {
            let before = if at > 0 { "; " } else { "" };
            let name = if days.is_empty() { String::new() } else { format!("{days}  ") };
            runs.push(Run::words(format!("{before}{name}")));
            runs.extend(time::runs(v, day));
        }
        Line(runs)
    };
    let lines: Vec<Line> = time::other_days(guest, hours, calendar).into_iter().map(told).collect();
    let heading = (!lines.is_empty()).then(|| quiet(v.say(word::DIRECTORY_OTHER_DAYS)));
    heading.into_iter().chain(lines).collect()
}

fn whereabouts(guest: &Guest, place: &Place) -> Vec<Line> {
    let v = &guest.visitor;
    let name = Run { kind: RunKind::Strong, ..run(guest, &place.name) };
    let address = &place.address;
    let town = [address.postcode.as_str(), &address.town].join(" ");
    let lines = if place.has_open_address() {
        vec![figures(&address.street), figures(town.trim())]
    } else {
        vec![
            Run::words(v.say(word::DIRECTORY_ADDRESS_TOLD)).into(),
            Run::words(&address.town).into(),
        ]
    };
    let way = place.directions.as_ref().map_or(vec![], |text| paragraphs(guest, text));
    let access: Vec<_> =
        place.accessibility.iter().map(|a| wording::named(v.voice(), "access", a)).collect();
    let access = (!access.is_empty()).then(|| quiet(access.join(v.lang().list_comma())));
    std::iter::once(name.into()).chain(lines).chain(way).chain(access).collect()
}

fn contacts(guest: &Guest, service: &Service) -> Vec<Line> {
    let organisation = guest.city.directory().organisation(&service.organisation);
    let name = organisation.map(|o| Run { kind: RunKind::Strong, ..run(guest, &o.name) }.into());
    name.into_iter().chain(ways(detail::all_contacts(guest, service))).collect()
}

/// Ways to reach somebody, a line each.
fn ways<'c>(contacts: impl IntoIterator<Item = &'c Contact>) -> impl Iterator<Item = Line> {
    contacts.into_iter().map(|contact| match contact {
        Contact::Phone(phone) => figures(phone.as_str()),
        Contact::Mail(mail) => figures(mail.as_str()),
        Contact::Web(web) => figures(web.as_str()),
    })
}
