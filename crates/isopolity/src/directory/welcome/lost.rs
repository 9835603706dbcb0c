//! What somebody finds whose page is not there: whom to call in danger, the way to the first page, and
//! every language. It needs no database, and works where a city or a language is not known either.

use locale::Lang;
use maud::{Markup, html};
use measure::Key;
use ui::form::{Weight, link_button};
use ui::page::LanguageLink;

use super::{EMERGENCY, Guest, When, guide, languages};
use crate::directory::cities_with_services;
use crate::web::Visitor;
use crate::word;

/// The most cities that are offered where none is known.
const MOST_CITIES: usize = 24;

/// A reader who is lost.
pub struct Lost<'v> {
    visitor: &'v Visitor,
    /// What she would read as, where the address names a city that has something to read.
    guest: Option<Guest>,
}

impl<'v> Lost<'v> {
    /// Reads the city and the language of an address, as far as it names them.
    #[must_use]
    pub fn at(visitor: &'v Visitor) -> Self {
        Self { visitor, guest: guest(visitor) }
    }

    /// Whether she reads the pages of a city for newcomers.
    #[must_use]
    pub fn is_in_a_city(&self) -> bool {
        self.guest.is_some() && segment(self.visitor, 1) == Some("welcome")
    }

    /// The name of the city; blank where none is known.
    #[must_use]
    pub fn city_name(&self) -> String {
        self.guest.as_ref().map(Guest::city_name).unwrap_or_default()
    }

    /// The first page: the city's, or the front door.
    #[must_use]
    pub fn home(&self) -> String {
        self.guest.as_ref().map_or_else(|| "/".to_owned(), |guest| guest.href(""))
    }

    /// The language of the address, or of the screens.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.guest.as_ref().map_or_else(|| self.visitor.lang(), |guest| guest.lang)
    }

    /// The first page of the city in every language; where no city is known, this page.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        let app = self.visitor.app();
        let Some(key) = segment(self.visitor, 2).and_then(|part| Key::parse(part).ok()) else {
            return Vec::new();
        };
        let all = match &self.guest {
            Some(guest) => languages(app, &guest.city),
            None => app.dictionary.all_languages().collect(),
        };
        let to = |lang: Lang| LanguageLink {
            lang,
            name: word::own_name(lang).to_owned(),
            href: format!("/welcome/{key}/{lang}"),
        };
        all.into_iter().map(to).collect()
    }

    /// Whom to call, and where to go on.
    #[must_use]
    pub fn help(&self) -> Markup {
        let v = self.visitor;
        match &self.guest {
            Some(guest) => html! {
                (guide::whom_to_call(guest))
                p.row { (link_button(&v.say(word::DIRECTORY_START), Weight::Primary, &guest.href("")))
                    (link_button(&v.say(word::DIRECTORY_ALL), Weight::Secondary, &guest.href("/services"))) }
            },
            None => html! {
                (ui::welcome::emergency(&v.say(word::DIRECTORY_DANGER), EMERGENCY, &html! {}))
                (cities(v))
            },
        }
    }
}

/// The cities that have something to read.
fn cities(v: &Visitor) -> Markup {
    let all = cities_with_services(v.app());
    html! { @if !all.is_empty() { ul.row { @for (key, name) in all.iter().take(MOST_CITIES) { li {
        (link_button(v.plain(name), Weight::Secondary, &format!("/welcome/{key}/{}", v.lang())))
    } } } } }
}

/// A part of the path, the first being empty.
fn segment(visitor: &Visitor, at: usize) -> Option<&str> {
    visitor.path().split('/').nth(at)
}

/// Pages of a city are below its name, those for newcomers and those for everybody else.
fn guest(visitor: &Visitor) -> Option<Guest> {
    let is_welcome = match segment(visitor, 1)? {
        "welcome" => true,
        "cities" => false,
        _ => return None,
    };
    let key = Key::parse(segment(visitor, 2)?).ok()?;
    let city = visitor.app().shelf.load().city(&key).cloned()?;
    let named = segment(visitor, 3).filter(|_| is_welcome).and_then(|tag| Lang::parse(tag).ok());
    let has = |lang: &Lang| languages(visitor.app(), &city).contains(lang);
    let lang = named.filter(has).unwrap_or(visitor.lang());
    let now = visitor.app().now();
    let visitor = visitor.clone();
    Some(Guest { visitor, lang, key, city, now, when: When::Now, draft: None })
}
