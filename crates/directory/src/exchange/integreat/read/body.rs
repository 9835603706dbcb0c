//! Answers as records of one language, each with its place, and everything wrong named at once.

use super::tie::Told;
use super::{Body, LARGEST_BODY, MOST_BODIES, MOST_BYTES, What, event, news, page, place};
use crate::file::MOST_RECORDS;
use crate::guide::When;
use crate::hours::Zone;
use crate::place::Access;
use locale::Lang;
use measure::{Fields, Key, Manner, Places, Problem, Problems, parse_json};
use serde_json::{Value, json};
use std::cell::RefCell;

/// How places are spelled, and the longest of all fields, a text in HTML, in bytes.
const MANNER: Manner = Manner { places: Places::Slashes, longest: crate::prose::MOST_HTML };
/// The most languages of a server.
const MOST_LANGUAGES: usize = 80;
/// The most things in a list of one record.
const MOST_ENTRIES: usize = 50;
/// Codes that mean another tag where the server says so.
const OTHER_NAMES: [(&str, &str); 2] = [("prs", "fa-AF"), ("ckb", "ku-Arab")];

/// All records, those of the server's first language first.
#[derive(Default)]
pub(super) struct Bodies {
    pub langs: Vec<Lang>,
    pub pages: Vec<Told<page::PageTold>>,
    pub places: Vec<Told<place::PlaceTold>>,
    pub events: Vec<Told<event::EventTold>>,
    pub news: Vec<Told<news::NewsTold>>,
}

/// The codes of the languages in the answer to `languages/`, in its order: what is to be fetched next.
///
/// # Errors
/// What is no such answer.
pub fn language_codes(bytes: &[u8]) -> Result<Vec<String>, Problems> {
    let found = RefCell::new(Problems::default());
    let body = Body { name: "languages", what: What::Languages, bytes };
    let codes = languages(&body, &found);
    found.into_inner().or(codes.into_iter().map(|(code, _)| code).collect())
}

impl Bodies {
    pub fn read(bodies: &[Body<'_>], found: &RefCell<Problems>) -> Self {
        if let Some(problem) = too_much(bodies) {
            found.borrow_mut().add(problem);
            return Self::default();
        }
        let mut listed = Vec::new();
        for body in bodies.iter().filter(|body| body.what == What::Languages) {
            listed.extend(languages(body, found));
        }
        let mut all = Self::default();
        for body in bodies {
            if let Some(code) = code(body.what) {
                all.put(body, lang(code, &listed), found);
            }
        }
        all.order(&listed);
        all
    }

    fn put(&mut self, body: &Body<'_>, lang: Option<Lang>, found: &RefCell<Problems>) {
        let Some(lang) = lang else {
            let code = code(body.what).unwrap_or_default();
            let problem = Problem::new("not-a-language", body.name).with("typed", code);
            return found.borrow_mut().add(problem);
        };
        if !self.langs.contains(&lang) {
            self.langs.push(lang);
        }
        match body.what {
            What::Languages => {}
            What::Pages(_) => self.pages.extend(records(body, lang, found, page::told)),
            What::Places(_) => self.places.extend(records(body, lang, found, place::told)),
            What::Events(_) => self.events.extend(records(body, lang, found, event::told)),
            What::News(_) => self.news.extend(records(body, lang, found, news::told)),
        }
    }

    /// Puts everything in the order of the server's languages.
    fn order(&mut self, listed: &[(String, Lang)]) {
        let place = |lang: Lang| listed.iter().position(|(_, l)| *l == lang).unwrap_or(usize::MAX);
        self.langs.sort_by_key(|lang| place(*lang));
        let langs = self.langs.clone();
        let place = |lang: Lang| langs.iter().position(|l| *l == lang);
        self.pages.sort_by_key(|told| place(told.lang));
        self.places.sort_by_key(|told| place(told.lang));
        self.events.sort_by_key(|told| place(told.lang));
        self.news.sort_by_key(|told| place(told.lang));
    }
}

fn too_much(bodies: &[Body<'_>]) -> Option<Problem> {
    let bytes: usize = bodies.iter().map(|body| body.bytes.len()).sum();
    if bodies.len() > MOST_BODIES {
        return Some(Problem::new("too-many", "").with("most", MOST_BODIES));
    }
    (bytes > MOST_BYTES).then(|| Problem::new("file-too-large", "").with("most", MOST_BYTES))
}

fn code(what: What<'_>) -> Option<&str> {
    match what {
        What::Languages => None,
        What::Pages(code) | What::Places(code) | What::Events(code) | What::News(code) => {
            Some(code)
        }
    }
}

fn lang(code: &str, listed: &[(String, Lang)]) -> Option<Lang> {
    let known = listed.iter().find(|(c, _)| c == code).map(|(_, lang)| *lang);
    known.or_else(|| Lang::parse(code).ok())
}

fn languages(body: &Body<'_>, found: &RefCell<Problems>) -> Vec<(String, Lang)> {
    let language = |fields: &Fields<'_>, _: String| {
        let code: Option<String> = fields.need("code", "not-a-language");
        let tag: Option<String> = fields.take("bcp47_tag", "not-a-text");
        fields.leave_rest();
        let code = code?;
        // Tags name countries, too, which say nothing of what is written.
        let other = OTHER_NAMES.iter().find(|(c, t)| *c == code && tag.as_deref() == Some(t));
        let lang = Lang::parse(other.map_or(code.as_str(), |(_, tag)| tag)).ok();
        if lang.is_none() {
            fields.complain_with("not-a-language", "code", ("typed", &code));
        }
        Some((code, lang?))
    };
    objects(body, MOST_LANGUAGES, found, language)
}

/// The records of an answer.
fn records<T>(
    body: &Body<'_>,
    lang: Lang,
    found: &RefCell<Problems>,
    read: impl Fn(&Fields<'_>, Head) -> Option<Told<T>>,
) -> Vec<Told<T>> {
    objects(body, MOST_RECORDS, found, |fields, place| read(fields, Head { lang, place }))
}

/// The language and the place of a record.
pub(super) struct Head {
    pub lang: Lang,
    pub place: String,
}

/// The objects of an answer that is a list, each with its place.
fn objects<T>(
    body: &Body<'_>,
    most: usize,
    found: &RefCell<Problems>,
    read: impl Fn(&Fields<'_>, String) -> Option<T>,
) -> Vec<T> {
    let whole = |place: &str| {
        let place = format!("{}/{}", body.name, place.trim_matches('/'));
        place.trim_end_matches('/').to_owned()
    };
    let list = match parse_json(body.bytes, LARGEST_BODY) {
        Ok(list) => json!({ "": list }),
        Err(problem) => {
            found.borrow_mut().add(Problem { place: whole(&problem.place), ..problem });
            return Vec::new();
        }
    };
    let own = RefCell::new(Problems::default());
    let read = |fields: &Fields<'_>| read(fields, whole(&fields.place_of("")));
    let top = Fields::of(&list, MANNER, &own);
    let all = top.map(|top| top.list("", most, read)).unwrap_or_default();
    let placed = own.into_inner().into_iter().map(|p| Problem { place: whole(&p.place), ..p });
    found.borrow_mut().extend(placed);
    all
}

/// What another Isopolity wrote beside the fields of the interface.
#[derive(Default)]
pub(super) struct Own {
    pub sort: String,
    pub key: Option<Key>,
    pub title_in: Option<Lang>,
    pub text_in: Option<Lang>,
    pub parent: Option<Key>,
    pub order: u16,
    pub when: Option<When>,
    pub place: Option<Key>,
    pub zone: Option<Zone>,
    pub accessibility: Vec<Access>,
}

impl Own {
    /// That of a record, if another Isopolity wrote it.
    pub fn of(fields: &Fields<'_>) -> Option<Self> {
        fields.inner("isopolity", |own| {
            let read = Self {
                sort: own.take("sort", "not-a-text").unwrap_or_default(),
                key: own.take("key", "not-a-key"),
                title_in: own.take("title_in", "not-a-language"),
                text_in: own.take("text_in", "not-a-language"),
                parent: own.take("parent", "not-a-key"),
                order: own.take("order", "not-a-number").unwrap_or_default(),
                when: own.take("when", "not-a-time"),
                place: own.take("place", "not-a-key"),
                zone: own.take("zone", "unknown-zone"),
                accessibility: own.values("accessibility", "not-an-access", MOST_ENTRIES),
            };
            own.leave_rest();
            Some(read)
        })
    }
}

/// The addresses of a record in other languages.
pub(super) fn others(fields: &Fields<'_>, name: &str) -> Vec<String> {
    fields.inner("available_languages", |all| {
        all.leave_rest();
        Some(())
    });
    let map = fields.value("available_languages").and_then(Value::as_object);
    let Some(map) = map else { return Vec::new() };
    if map.len() > MOST_LANGUAGES {
        let most = ("most", MOST_LANGUAGES);
        fields.complain_with("too-many", "available_languages", most);
    }
    let named = |other: &Value| other.get(name).and_then(Value::as_str).map(str::to_owned);
    map.values().take(MOST_LANGUAGES).filter_map(named).collect()
}

/// Where each record of the directory stood in the answers.
#[derive(Default)]
pub(super) struct Placed {
    pub organisations: Vec<String>,
    pub places: Vec<String>,
    pub guide: Vec<String>,
}

impl Placed {
    /// A problem of the directory, placed where its record stood.
    pub fn named(&self, problem: Problem) -> Problem {
        let mut parts = problem.place.splitn(3, '/');
        let (list, number, field) = (parts.next(), parts.next(), parts.next());
        let list = match list {
            Some("organisations") => &self.organisations,
            Some("places") => &self.places,
            Some("guide") => &self.guide,
            _ => return problem,
        };
        let at = number.and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
        match at.and_then(|at| list.get(at)) {
            Some(place) => {
                let place = format!("{place}/{}", field.unwrap_or_default());
                Problem { place, ..problem }
            }
            None => problem,
        }
    }
}
