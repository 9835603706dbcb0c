//! What stands in a guide and on a sheet: plain content out of a city's services, in the reader's
//! words.

use std::collections::BTreeMap;
use std::sync::Arc;

use ::directory::guide::{About, Number, Page, Tree};
use ::directory::prose::{self, Block, Span};
use ::directory::{Contact, Cost, Day, Freshness, Place, Provenance, Service};
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

/// The guide to everything that a city offers: numbers to call, services by areas of life, and what its
/// pages tell.
pub fn guide(guest: &Guest, files: &Files) -> Booklet {
    let v = &guest.visitor;
    let (positions, pages) = (chosen(guest), pages(guest));
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
        chapters: numbers(guest)
            .into_iter()
            .chain(chapters(guest, &positions, files))
            .chain(information(guest, &pages, files))
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
        chapters: vec![Chapter { heading: String::new(), entries: vec![alone] }],
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

/// Each service once, in the first of its areas.
fn chapters(guest: &Guest, positions: &[usize], files: &Files) -> Vec<Chapter> {
    let first = |at: usize| area::areas().find(|area| guest.city.areas(at).has(*area));
    let of = |area: area::Area| {
        let inside = positions.iter().filter(|at| first(**at) == Some(area));
        let services = inside.filter_map(|at| guest.city.at(*at));
        let entries: Vec<Entry> = services.map(|s| entry(guest, s, files)).collect();
        let heading = guest.visitor.say_named(&area.word());
        (!entries.is_empty()).then_some(Chapter { heading, entries })
    };
    area::areas().filter_map(of).collect()
}

/// The numbers to call, where the city names some beside the one for danger.
fn numbers(guest: &Guest) -> Option<Chapter> {
    let all = entries::numbers_in_order(guest);
    let entries: Vec<Entry> = all.into_iter().map(|number| number_entry(guest, number)).collect();
    let heading = guest.visitor.say(word::GUIDE_NUMBERS);
    (!entries.is_empty()).then_some(Chapter { heading, entries })
}

fn number_entry(guest: &Guest, number: &Number) -> Entry {
    let told = number.body.as_ref().map_or(vec![], |body| paragraphs(guest, body));
    let call = Piece::Paragraph(figures(&number.number));
    Entry {
        pieces: std::iter::once(call).chain(told.into_iter().map(Piece::Paragraph)).collect(),
        ..headed(guest, &number.title, number.provenance)
    }
}

/// The city's pages that find room, each after the one that it is under.
fn pages(guest: &Guest) -> Vec<&Page> {
    let letters = |page: &&Page| guest.shown(&page.body).text.chars().count();
    let walk = Tree::new(entries::all_pages(guest)).walk().into_iter().map(|(_, page)| page);
    while_there_is_room(walk, letters).collect()
}

/// What the city's pages tell.
fn information(guest: &Guest, pages: &[&Page], files: &Files) -> Option<Chapter> {
    let entries: Vec<Entry> = pages.iter().map(|page| page_entry(guest, page, files)).collect();
    let heading = guest.visitor.say(word::GUIDE_INFORMATION);
    (!entries.is_empty()).then_some(Chapter { heading, entries })
}

fn page_entry(guest: &Guest, page: &Page, files: &Files) -> Entry {
    let v = &guest.visitor;
    let shown = guest.shown(&page.body);
    let lang = (shown.lang != v.lang()).then_some(shown.lang);
    let own = picture(guest, page.picture.as_ref(), files);
    let blocks = prose::read(shown.text);
    let told = blocks.iter().filter_map(|block| piece(guest, block, lang, files));
    let mut pieces: Vec<Piece> = own.into_iter().chain(told).collect();
    if page.about == About::Rights {
        pieces.push(Piece::Paragraph(quiet(v.say(word::GUIDE_RIGHTS))));
    }
    pieces.extend(remark(guest, &page.body));
    Entry { pieces, ..headed(guest, &page.title, page.provenance) }
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

/// A block of a longer text in a language of its own; nothing where its picture is not there.
fn piece(guest: &Guest, block: &Block, lang: Option<Lang>, files: &Files) -> Option<Piece> {
    Some(match block {
        Block::Picture(key) => return picture(guest, Some(key), files),
        Block::Heading(spans) => Piece::Heading(prose::plain(spans)),
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
    Entry {
        line: line(guest, service),
        pieces: pieces(guest, service, files),
        facts: facts(guest, service),
        card: card(guest, service),
        ..headed(guest, &service.title, service.provenance)
    }
}

/// Free, and where.
fn line(guest: &Guest, service: &Service) -> Vec<Run> {
    let free =
        (service.cost == Cost::Free).then(|| Run::words(guest.visitor.say(word::DIRECTORY_FREE)));
    let places = service.places.iter().filter_map(|key| guest.city.directory().place(key));
    free.into_iter().chain(places.take(1).map(|place| run(guest, &place.name))).collect()
}

/// A text on one line, its language declared where it is not the page's.
fn run(guest: &Guest, text: &Text) -> Run {
    let shown = guest.shown(text);
    let is_other = shown.lang != guest.visitor.lang();
    Run::words(shown.text).in_language(is_other.then_some(shown.lang))
}

/// A text in its paragraphs.
fn paragraphs(guest: &Guest, text: &Text) -> Vec<Line> {
    let whole = run(guest, text);
    let parts = whole.text.split('\n').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Run { text: part.to_owned(), ..whole.clone() }.into()).collect()
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
    let caption = picture.caption.as_ref().map(|text| guest.shown(text).text.to_owned());
    let by = picture.credit.by.trim();
    let by = (!by.is_empty())
        .then(|| guest.visitor.say_with(word::WELCOME_PICTURE_BY, &[("by", by.into())]));
    let terms = picture.credit.licence.terms().map(|(name, _)| name.to_owned());
    let is_example = picture.provenance == Provenance::Example;
    let example = is_example.then(|| guest.visitor.say(word::FRAME_EXAMPLE_TAG));
    let under: Vec<_> = [caption, by, terms, example].into_iter().flatten().collect();
    Some(Piece::Picture(Picture {
        bytes: files.get(&picture.key)?.clone(),
        size: picture.file.smallest()?,
        alt: shown.text.to_owned(),
        lang: (shown.lang != guest.visitor.lang()).then_some(shown.lang),
        caption: under.join(" · "),
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
    let safety: Vec<_> = service.safety.iter().map(|s| wording::named(v, "safety", s)).collect();
    let text = |text: &Option<Text>| text.as_ref().map_or(vec![], |t| paragraphs(guest, t));
    let cost = match &service.cost {
        Cost::Free => plain(vec![v.say(word::DIRECTORY_COST_FREE)]),
        Cost::Paid(text) => paragraphs(guest, text),
        Cost::Unknown => plain(vec![v.say(word::DIRECTORY_COST_UNKNOWN)]),
    };
    labelled(
        guest,
        vec![
            (word::DIRECTORY_WHO, plain(detail::conditions(v, &service.eligibility))),
            (word::DIRECTORY_SAFE, plain(safety)),
            (word::DIRECTORY_BRING, text(&service.documents)),
            (word::DIRECTORY_COST, cost),
            (word::DIRECTORY_BEGIN, text(&service.how_to_begin)),
            (word::DIRECTORY_SPOKEN, spoken(service)),
        ],
    )
}

/// Labels with what stands under them; a label without anything is left out.
fn labelled(guest: &Guest, all: Vec<(Word, Vec<Line>)>) -> Vec<Fact> {
    let there = all.into_iter().filter(|(_, lines)| !lines.is_empty());
    there.map(|(label, lines)| Fact { label: guest.visitor.say(label), lines }).collect()
}

/// The languages, each in itself.
fn spoken(service: &Service) -> Vec<Line> {
    let mut runs = Vec::new();
    for lang in &service.languages {
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
    let mut facts = labelled(
        guest,
        vec![
            (word::DIRECTORY_HOURS, hours(guest, service)),
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
fn hours(guest: &Guest, service: &Service) -> Vec<Line> {
    let v = &guest.visitor;
    let Some(week) = time::ordinary_week(guest, service) else {
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
    lines.extend(other_days(guest, service));
    lines.push(quiet(v.say(word::WELCOME_HOLIDAYS)));
    lines
}

/// The days on which hours are other than that.
fn other_days(guest: &Guest, service: &Service) -> Vec<Line> {
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
    let lines: Vec<Line> = time::other_days(guest, service).into_iter().map(told).collect();
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
        place.accessibility.iter().map(|a| wording::named(v, "access", a)).collect();
    let access = (!access.is_empty()).then(|| quiet(access.join(v.lang().list_comma())));
    std::iter::once(name.into()).chain(lines).chain(way).chain(access).collect()
}

fn contacts(guest: &Guest, service: &Service) -> Vec<Line> {
    let organisation = guest.city.directory().organisation(&service.organisation);
    let name = organisation.map(|o| Run { kind: RunKind::Strong, ..run(guest, &o.name) }.into());
    let ways = detail::all_contacts(guest, service).into_iter().map(|contact| match contact {
        Contact::Phone(phone) => figures(phone.as_str()),
        Contact::Mail(mail) => figures(mail.as_str()),
        Contact::Web(web) => figures(web.as_str()),
    });
    name.into_iter().chain(ways).collect()
}
