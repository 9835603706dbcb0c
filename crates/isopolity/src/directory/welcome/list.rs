//! The list of services: narrowed by links, searched by words, each answer with its reason.

use std::collections::{BTreeMap, BTreeSet};

use ::directory::guide::Entry;
use ::directory::search::{Concepts, First, How, Question, Why, beside};
use ::directory::{Concept, Cost, Provenance, Service, Texts, Thesaurus};
use locale::{Fact, Lang};
use maud::{Markup, html};
use measure::Key;
use ui::welcome::{Chip, Standing, chips};
use ui::{Pictogram, pictogram};

use super::asked::{A_PAGE, Asked, Only, free_among, open_among};
use super::{Guest, guide, start, time, truth};
use crate::directory::area;
use crate::directory::meaning::Nearby;
use crate::word;

/// Concepts that tell of danger, with their parts: who names one is told first whom to call.
const DANGER: [&str; 3] = ["emergency", "psychological-crisis", "victim-support"];
/// The most answers to a question.
const MOST_FOUND: usize = 300;

/// What was found: positions in order, and why each was.
#[derive(Default)]
pub struct Found {
    positions: Vec<usize>,
    why: BTreeMap<usize, Vec<Why>>,
    /// Those that were found by meaning alone.
    by_meaning: BTreeSet<usize>,
    /// What was asked.
    question: Option<Question>,
}

impl Found {
    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.positions.len()
    }

    /// With what is near to the question by meaning.
    pub fn beside(mut self, nearby: &Nearby) -> Self {
        let why = self.positions.first().and_then(|at| self.why.get(at));
        let first = First::by(why.map_or(&[], Vec::as_slice));
        let all = beside(&self.positions, first, &nearby.services);
        let is_new = |at: &usize| !self.why.contains_key(at);
        self.by_meaning = all.iter().copied().filter(is_new).collect();
        self.positions = all;
        self
    }

    /// Whether the question tells of danger.
    fn is_of_danger(&self) -> bool {
        let is_danger = |concept: &Concept| DANGER.contains(&concept.key.as_str());
        let tells = |concept: &Concept| {
            is_danger(concept) || Thesaurus::in_use().broader(&concept.key).any(is_danger)
        };
        self.question.iter().flat_map(Question::about).any(tells)
    }

    /// Why the service at a position was found, where that is not plain to see.
    fn reasons(&self, guest: &Guest, at: usize) -> Vec<String> {
        if self.by_meaning.contains(&at) {
            return vec![guest.visitor.say(word::WELCOME_BY_MEANING)];
        }
        reasons(guest, self.why.get(&at).map_or(&[], Vec::as_slice))
    }
}

/// The list as it was asked for, with what is near to the question by meaning.
pub fn page(guest: &Guest, asked: &Asked, found: &Found, nearby: &Nearby) -> String {
    let v = &guest.visitor;
    let fitting = asked.fitting(guest, &found.positions);
    let shown: Vec<usize> = fitting.iter().copied().skip(asked.from).take(A_PAGE).collect();
    let services: Vec<_> = shown.iter().filter_map(|at| Some((*at, guest.city.at(*at)?))).collect();
    let title = title(guest, asked);
    let is_of_danger = found.is_of_danger();
    let told = found.question.as_ref().and_then(|question| guide::found(guest, question, nearby));
    let main = html! {
        div.question {
            nav.way aria-label=(v.say(word::FRAME_WAY)) { ol { li { a href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } } } }
            h1 { (title) }
            (start::search(guest, asked))
        }
        @if is_of_danger { (guide::whom_to_call(guest)) }
        (narrowing(guest, asked, found, &fitting))
        @if let Some(told) = &told { (told) }
        p role="status" { (v.say_with(word::DIRECTORY_FOUND, &[("n", fitting.len().into())])) (understood(guest, found, &shown)) }
        @if fitting.is_empty() && told.is_none() {
            (ui::list::nothing(&v.say(word::DIRECTORY_NOTHING), Some((&v.say(word::DIRECTORY_ALL), &guest.href("/services")))))
        }
        // Only a list that is whole has a nearest.
        @let is_whole = fitting.len() <= A_PAGE;
        (to_map(guest))
        @if is_whole { (near(guest)) }
        ul.items data-by-distance=[is_whole.then(|| distance(guest))] { @for (at, service) in &services { (listed(guest, service, &found.reasons(guest, *at), None)) } }
        @if fitting.len() > asked.from + A_PAGE {
            p { a href=(guest.href(&Asked { from: asked.from + A_PAGE, ..asked.clone() }.rest())) { (v.say(word::FRAME_MORE)) } }
        }
        (super::feedback::form(guest, "/services", &asked.question))
        @if !is_of_danger { (guest.emergency()) }
    };
    guest.page(&title, &asked.rest(), truth(services.iter().map(|(_, s)| *s)), main)
}

/// The whole list, for a device that searches and narrows it itself.
pub fn kept_page(guest: &Guest) -> String {
    let v = &guest.visitor;
    let title = v.say(word::DIRECTORY_ALL);
    let positions = guest.city.order(guest.lang);
    let services: Vec<_> =
        positions.iter().filter_map(|at| Some((*at, guest.city.at(*at)?))).collect();
    let main = html! {
        div.question {
            nav.way aria-label=(v.say(word::FRAME_WAY)) { ol { li { a href=(guest.href("")) { (v.say(word::DIRECTORY_START)) } } } }
            h1 { (title) }
            (start::search(guest, &Asked::default()))
        }
        div hidden data-kept-danger=(words_of_danger(guest)) { (guide::whom_to_call(guest)) }
        (guide::kept(guest))
        p data-kept-count { (v.say_with(word::DIRECTORY_FOUND, &[("n", services.len().into())])) }
        p hidden data-kept-none { (v.say(word::DIRECTORY_NOTHING)) }
        p hidden data-kept-rest { a href=(guest.href("/services")) { (v.say(word::DIRECTORY_ALL)) } }
        (to_map(guest))
        (near(guest))
        ul.items data-kept-list data-by-distance=(distance(guest)) { @for (at, service) in &services {
            (listed(guest, service, &[], Some(&Searched::of(guest, *at, service))))
        } }
        (guest.emergency())
    };
    guest.page(&title, "/services", truth(services.iter().map(|(_, s)| *s)), main)
}

/// By what a device finds a service in its list.
struct Searched {
    /// Its words, without case and accents.
    words: String,
    /// Its areas of life.
    areas: String,
    /// Its themes, and what they are parts of.
    themes: String,
    /// The languages that are spoken there.
    speaks: String,
}

impl Searched {
    fn of(guest: &Guest, at: usize, service: &Service) -> Self {
        let texts = [&service.title, &service.description].map(|t| guest.shown(t).text);
        let concepts = service.themes.iter().filter_map(|t| Thesaurus::in_use().concept(t));
        let phrases = concepts.filter_map(|c| c.phrases.get(&guest.lang)).flatten();
        let words: Vec<_> = texts.into_iter().chain(phrases.map(String::as_str)).collect();
        let areas = area::areas().filter(|area| guest.city.areas(at).has(*area));
        let areas: Vec<_> = areas.map(|area| area.key).collect();
        let up = |t: &Key| Thesaurus::in_use().broader(t).map(|c| c.key.to_string()).collect();
        let with_wholes = |t: &Key| -> Vec<String> { [vec![t.to_string()], up(t)].concat() };
        let themes: Vec<_> = service.themes.iter().flat_map(with_wholes).collect();
        let speaks: Vec<_> = service.languages.iter().map(Lang::as_str).collect();
        Self {
            words: crate::fold::fold(&words.join(" ")),
            areas: areas.join(" "),
            themes: themes.join(" "),
            speaks: speaks.join(" "),
        }
    }
}

/// By what a device finds an entry: what it says, and what its concepts are called, each word once,
/// without case and accents.
pub fn words_of_entry(guest: &Guest, entry: &Entry) -> String {
    let texts = entry.texts().into_iter().map(|(_, text)| guest.shown(text).text);
    let themes = entry.themes().unwrap_or_default().iter();
    let concepts = themes.filter_map(|theme| Thesaurus::in_use().concept(theme));
    let phrases = concepts.filter_map(|c| c.phrases.get(&guest.lang)).flatten();
    let all: Vec<_> = texts.chain(phrases.map(String::as_str)).collect();
    let words: BTreeSet<_> = bare_words(&all.join(" ")).into_iter().collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// The words of a text without case and accents, as a device takes a question apart.
fn bare_words(text: &str) -> Vec<String> {
    let folded = crate::fold::fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// By what a device knows that somebody tells of danger: what that is called in her language.
fn words_of_danger(guest: &Guest) -> String {
    let all = DANGER.iter().filter_map(|key| Key::parse(key).ok());
    let with_parts = all.flat_map(|key| {
        let parts = Thesaurus::in_use().parts(&key).map(|part| part.key.clone());
        let parts: Vec<_> = parts.collect();
        std::iter::once(key).chain(parts)
    });
    let concepts: Vec<_> = with_parts.collect();
    let concepts = concepts.iter().filter_map(|key| Thesaurus::in_use().concept(key));
    let phrases = concepts.filter_map(|c| c.phrases.get(&guest.lang)).flatten();
    let bare: BTreeSet<_> = phrases.map(|phrase| bare_words(phrase).join(" ")).collect();
    bare.into_iter().collect::<Vec<_>>().join("|")
}

fn title(guest: &Guest, asked: &Asked) -> String {
    let v = &guest.visitor;
    match (asked.question.as_str(), asked.area) {
        ("", Some(area)) => v.say_named(&area.word()),
        ("", None) => v.say(word::DIRECTORY_ALL),
        (question, _) => v.say_with(word::DIRECTORY_RESULTS, &[("question", question.into())]),
    }
}

/// What the words of the question find; everything when there are none.
pub fn find(guest: &Guest, asked: &Asked) -> Found {
    if asked.question.is_empty() {
        return Found { positions: guest.city.order(guest.lang).to_vec(), ..Found::default() };
    }
    let question =
        Question::new(&asked.question, &[guest.lang, guest.visitor.lang()], Concepts::in_use());
    let matches = guest.city.index().answer(&question, MOST_FOUND);
    let positions = matches.iter().map(|m| m.position).collect();
    let why = matches.into_iter().map(|m| (m.position, m.why)).collect();
    Found { positions, why, question: Some(question), ..Found::default() }
}

/// Filters with what each would leave.
fn narrowing(guest: &Guest, asked: &Asked, found: &Found, fitting: &[usize]) -> Markup {
    let v = &guest.visitor;
    let remove = v.say(word::DIRECTORY_TAKE_AWAY);
    let among = |other: Asked| other.fitting(guest, &found.positions);
    let quick = [
        only(
            guest,
            asked.open,
            word::DIRECTORY_OPEN_NOW,
            open_among(guest, fitting),
            &asked.but(|a| a.open = a.open.turned()),
        ),
        only(
            guest,
            asked.free,
            word::DIRECTORY_FREE,
            free_among(guest, fitting),
            &asked.but(|a| a.free = a.free.turned()),
        ),
    ];
    let chosen = quick.into_iter().flatten().chain(theme_chip(guest, asked)).collect::<Vec<_>>();
    let areas = area_chips(guest, asked, &among(asked.but(|a| a.area = None)));
    let languages = language_chips(guest, asked, &among(asked.but(|a| a.speaks = None)));
    html! {
        (chips(&v.say(word::DIRECTORY_NARROW), &remove, &chosen))
        div.filters {
            @for (name, open, list) in [
                (word::DIRECTORY_AREAS, asked.area.is_some(), areas),
                (word::DIRECTORY_SPOKEN, asked.speaks.is_some(), languages),
            ] { @if list.len() > 1 || open {
                details open[open] { summary { (v.say(name)) } (chips(&v.say(name), &remove, &list)) }
            } }
        }
    }
}

/// How a distance is written, with `#` for the number.
fn distance(guest: &Guest) -> String {
    guest.visitor.say_with(word::WELCOME_DISTANCE, &[("n", "#".into())])
}

/// The way to the map, where a place can be drawn.
fn to_map(guest: &Guest) -> Markup {
    html! { @if super::map::is_there(guest) {
        p.no-print { a href=(guest.href("/map")) { (pictogram(Pictogram::Place)) " " (guest.visitor.say(word::WELCOME_MAP)) } }
    } }
}

/// The list by distance: asked of the device, and known to it alone.
fn near(guest: &Guest) -> Markup {
    let v = &guest.visitor;
    html! { p.row.no-print {
        button.button.quiet-button type="button" hidden data-near { (v.say(word::WELCOME_NEAR)) }
        span.small.quiet role="status" data-near-note=(v.say(word::WELCOME_NEAR_NOTE)) data-denied=(v.say(word::WELCOME_NEAR_DENIED)) {}
    } }
}

fn chip(guest: &Guest, label: String, count: usize, is_taken: Standing, to: &Asked) -> Chip {
    Chip {
        label,
        lang: None,
        count: guest.visitor.numbers().whole(i64::try_from(count).unwrap_or(i64::MAX)),
        href: guest.href(&to.rest()),
        standing: is_taken,
    }
}

/// A filter that is taken or not; none when it would leave nothing.
fn only(guest: &Guest, only: Only, label: locale::Word, count: usize, to: &Asked) -> Option<Chip> {
    let standing = if only == Only::Yes { Standing::Taken } else { Standing::Open };
    let is_useful = count > 0 || standing == Standing::Taken;
    is_useful.then(|| chip(guest, guest.visitor.say(label), count, standing, to))
}

/// The theme that was chosen, to be taken away.
fn theme_chip(guest: &Guest, asked: &Asked) -> Option<Chip> {
    let (label, lang) = theme_label(guest, asked.theme.as_ref()?);
    let own = chip(guest, label, 0, Standing::Taken, &asked.but(|a| a.theme = None));
    Some(Chip { lang, ..own })
}

/// The name of a theme and its language where that is not the page's.
pub fn theme_label(guest: &Guest, theme: &Key) -> (String, Option<Lang>) {
    let label = Thesaurus::in_use().label(theme, &[guest.lang, guest.visitor.lang()]);
    let (label, lang) = label.unwrap_or((theme.as_str(), Lang::EN));
    (label.to_owned(), (lang != guest.visitor.lang()).then_some(lang))
}

fn area_chips(guest: &Guest, asked: &Asked, among: &[usize]) -> Vec<Chip> {
    let count =
        |area: area::Area| among.iter().filter(|at| guest.city.areas(**at).has(area)).count();
    let of = |area: area::Area| {
        let (count, is_taken) = (count(area), asked.area == Some(area));
        let standing = if is_taken { Standing::Taken } else { Standing::Open };
        let to = asked.but(|a| a.area = (!is_taken).then_some(area));
        (count > 0 || is_taken)
            .then(|| chip(guest, guest.visitor.say_named(&area.word()), count, standing, &to))
    };
    area::areas().filter_map(of).collect()
}

fn language_chips(guest: &Guest, asked: &Asked, among: &[usize]) -> Vec<Chip> {
    let mut counts: BTreeMap<Lang, usize> = BTreeMap::new();
    let spoken = among.iter().filter_map(|at| guest.city.at(*at)).flat_map(|s| &s.languages);
    spoken.for_each(|lang| *counts.entry(*lang).or_default() += 1);
    counts.extend(asked.speaks.filter(|l| !counts.contains_key(l)).map(|l| (l, 0)));
    let of = |(lang, count): (Lang, usize)| {
        let is_taken = asked.speaks == Some(lang);
        let standing = if is_taken { Standing::Taken } else { Standing::Open };
        let to = asked.but(|a| a.speaks = (!is_taken).then_some(lang));
        Chip {
            lang: Some(lang),
            ..chip(guest, word::own_name(lang).to_owned(), count, standing, &to)
        }
    };
    counts.into_iter().map(of).collect()
}

/// What the question was taken to mean.
fn understood(guest: &Guest, found: &Found, shown: &[usize]) -> Markup {
    let mut themes: Vec<&Key> = Vec::new();
    let mut meant: Vec<(&str, &str)> = Vec::new();
    for why in shown.iter().filter_map(|at| found.why.get(at)).flatten() {
        match &why.how {
            How::Concept(key) if !themes.contains(&key) => themes.push(key),
            How::Errors(word, _) if !meant.contains(&(&why.word, word)) => {
                meant.push((&why.word, word))
            }
            _ => {}
        }
    }
    let v = &guest.visitor;
    html! {
        @if !themes.is_empty() { " " (v.say(word::DIRECTORY_UNDERSTOOD)) " "
            @for (at, theme) in themes.iter().take(4).enumerate() {
                @let (label, lang) = theme_label(guest, theme);
                @if at > 0 { (v.lang().list_comma()) }
                a href=(guest.href(&Asked::default().but(|a| a.theme = Some((*theme).clone())).rest()))
                    lang=[lang] dir=[lang.map(|l| l.direction().as_str())] { (label) }
            } (v.lang().full_stop()) }
        @for (typed, word) in meant.iter().take(2) {
            " " (v.say_with(word::DIRECTORY_MEANT, &[("typed", (*typed).into()), ("word", (*word).into())]))
        }
    }
}

/// A service in a list, with the reasons why it was found.
pub fn item(guest: &Guest, service: &Service, why: &[Why]) -> Markup {
    listed(guest, service, &reasons(guest, why), None)
}

fn listed(guest: &Guest, service: &Service, reasons: &[String], by: Option<&Searched>) -> Markup {
    let v = &guest.visitor;
    let place = service.places.first().and_then(|key| guest.city.directory().place(key));
    // A place whose address is told on the phone alone has no position either.
    let position = place.filter(|p| p.has_open_address()).and_then(|p| p.position);
    let position = position.map(::directory::Position::degrees);
    html! { li.service data-words=[by.map(|b| b.words.as_str())] data-area=[by.map(|b| b.areas.as_str())]
        data-theme=[by.map(|b| b.themes.as_str())] data-speaks=[by.map(|b| b.speaks.as_str())]
        data-free=[by.map(|_| if service.cost == Cost::Free { "1" } else { "" })]
        data-north=[position.map(|p| format!("{:.5}", p.0))] data-east=[position.map(|p| format!("{:.5}", p.1))] {
        p.item-title {
            a href=(guest.href(&format!("/services/{}", service.key))) { (guest.bare(&service.title)) }
            @if service.provenance == Provenance::Example { " " (ui::list::tag_mark(&v.say(word::FRAME_EXAMPLE_TAG))) }
        }
        p.line {
            (time::standing(guest, service))
            @if service.cost == Cost::Free { span { (v.say(word::DIRECTORY_FREE)) } }
            @if let Some(place) = place { span { (guest.bare(&place.name)) } }
        }
        @if !service.languages.is_empty() { p.meta { (v.say(word::DIRECTORY_SPOKEN_THERE)) " " (time::language_names(v.lang(), &service.languages)) } }
        @for reason in reasons { p.meta { (reason) } }
    } }
}

/// Why a service was found, where that is not plain to see.
fn reasons(guest: &Guest, why: &[Why]) -> Vec<String> {
    let v = &guest.visitor;
    let say = |message, facts: &[Fact<'_>]| Some(v.say_with(message, facts));
    let reason = |why: &Why| match &why.how {
        How::Concept(key) => {
            let (label, _) = theme_label(guest, key);
            say(
                word::DIRECTORY_BY_THEME,
                &[("word", why.word.as_str().into()), ("theme", label.as_str().into())],
            )
        }
        How::Errors(word, _) => say(
            word::DIRECTORY_BY_ERRORS,
            &[("typed", why.word.as_str().into()), ("word", word.as_str().into())],
        ),
        How::Beginning(word) => say(
            word::DIRECTORY_BY_BEGINNING,
            &[("typed", why.word.as_str().into()), ("word", word.as_str().into())],
        ),
        How::Word => {
            let other = why.language.filter(|l| l.language() != guest.lang.language())?;
            say(
                word::DIRECTORY_BY_WORD,
                &[("word", why.word.as_str().into()), ("language", v.language(other).into())],
            )
        }
    };
    let mut all: Vec<String> = why.iter().filter_map(reason).collect();
    all.dedup();
    all.truncate(3);
    all
}
