//! Who is asking, in which language, from which page.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use locale::{Direction, Fact, Lang, Numbers, Text, Word, Words};
use measure::{Key, Problem};

use crate::access::{self, Act, Grant, Place, Role, Scope};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::change::Author;
use crate::web::Voice;
use crate::word;

/// A person who is signed in.
#[derive(Clone, Debug)]
pub struct Person {
    /// Her id.
    pub id: String,
    /// Her name.
    pub name: String,
    /// Her address.
    pub email: String,
    /// What she is, and where.
    pub grants: Vec<Grant>,
    /// The mark of this session among hers.
    pub session: String,
    /// When this session was last noted to be in use.
    pub seen_at: String,
}

/// Whoever sent the request. Cheap to clone.
#[derive(Clone)]
pub struct Visitor {
    inner: Arc<Inner>,
    place: Arc<Place>,
}

struct Inner {
    app: App,
    person: Option<Person>,
    lang: Lang,
    path: String,
    query: String,
    request: String,
}

impl Visitor {
    /// A visitor at the beginning of a request; the guard adds the place.
    #[must_use]
    pub fn new(
        app: App,
        person: Option<Person>,
        lang: Lang,
        uri: &axum::http::Uri,
        request: String,
    ) -> Self {
        let path = uri.path().to_owned();
        let query = uri.query().unwrap_or_default().to_owned();
        Self {
            inner: Arc::new(Inner { app, person, lang, path, query, request }),
            place: Arc::default(),
        }
    }

    /// The same visitor at a place.
    #[must_use]
    pub fn at(&self, place: Place) -> Self {
        Self { inner: self.inner.clone(), place: Arc::new(place) }
    }

    /// The same visitor reading another language, as an address of the access point may ask.
    #[must_use]
    pub fn reading(&self, lang: Lang) -> Self {
        let i = &self.inner;
        let inner = Inner {
            app: i.app.clone(),
            person: i.person.clone(),
            lang,
            path: i.path.clone(),
            query: i.query.clone(),
            request: i.request.clone(),
        };
        Self { inner: Arc::new(inner), place: self.place.clone() }
    }

    /// The running program.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.inner.app
    }

    /// The person, when signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        self.inner.person.as_ref()
    }

    /// The person, or a refusal that asks to sign in.
    pub fn signed_in(&self) -> Result<&Person, Refusal> {
        self.person().ok_or(Refusal::SignIn)
    }

    /// What the person is, and where; `None` when not signed in.
    #[must_use]
    pub fn grants(&self) -> Option<&[Grant]> {
        self.person().map(|p| p.grants.as_slice())
    }

    /// Whether this visitor may do something at the place of the address.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        access::may(self.grants(), act, &self.place)
    }

    /// The cities for which this visitor writes.
    pub fn own_cities(&self) -> impl Iterator<Item = &Key> {
        self.grants().unwrap_or_default().iter().filter_map(|(role, scope)| match (role, scope) {
            (Role::Officer, Scope::City(city)) => Some(city),
            _ => None,
        })
    }

    /// The city for which this visitor works: the one that she writes for, else the first in any role.
    #[must_use]
    pub fn city(&self) -> Option<&Key> {
        let mut scopes = self.grants().unwrap_or_default().iter().map(|(_, scope)| scope);
        let in_any_role = || {
            scopes.find_map(|scope| if let Scope::City(city) = scope { Some(city) } else { None })
        };
        self.own_cities().next().or_else(in_any_role)
    }

    /// The visitor as an author of changes.
    #[must_use]
    pub fn author(&self) -> Author {
        match self.person() {
            Some(person) => Author { person: Some(person.id.clone()), name: person.name.clone() },
            None => Author { person: None, name: "visitor".to_owned() },
        }
    }

    /// The language of the page.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.inner.lang
    }

    /// The path of the page.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.inner.path
    }

    /// A parameter of the address, as it stands.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        super::language::parameter(&self.inner.query, name)
    }

    /// A parameter of the address as a reader typed it, at most 200 characters.
    #[must_use]
    pub fn sought(&self, name: &str) -> String {
        super::forms::parameters(&self.inner.query).get(name).trim().chars().take(200).collect()
    }

    /// The number of this request, by which the log can be searched.
    #[must_use]
    pub fn request(&self) -> &str {
        &self.inner.request
    }

    /// A message.
    #[must_use]
    pub fn say(&self, word: Word) -> String {
        self.voice().say(word)
    }

    /// What speaks to this visitor.
    #[must_use]
    pub fn voice(&self) -> Voice<'_> {
        Voice::new(&self.inner.app.dictionary, self.inner.lang)
    }

    /// A message with its places filled.
    #[must_use]
    pub fn say_with(&self, word: Word, facts: &[Fact<'_>]) -> String {
        self.voice().say_with(word, facts)
    }

    /// A message whose name is put together, such as `act-read`; its name in brackets if missing.
    #[must_use]
    pub fn say_named(&self, name: &str) -> String {
        self.say_named_with(name, &[])
    }

    /// The same with its places filled.
    #[must_use]
    pub fn say_named_with(&self, name: &str, facts: &[Fact<'_>]) -> String {
        self.find_named(name, facts).unwrap_or_else(|| format!("[{name}]"))
    }

    /// A message whose name is put together, if there is one.
    #[must_use]
    pub fn find_named(&self, name: &str, facts: &[Fact<'_>]) -> Option<String> {
        self.voice().find_named(name, facts)
    }

    /// The mark of something that was made up to show something.
    #[must_use]
    pub fn example_mark(&self, is_example: bool) -> Option<String> {
        is_example.then(|| self.say(word::FRAME_EXAMPLE_TAG))
    }

    /// What is wrong with a field, in a sentence.
    #[must_use]
    pub fn say_problem(&self, problem: &Problem) -> String {
        let facts: Vec<Fact<'_>> =
            problem.facts.iter().map(|(n, v)| (*n, v.as_str().into())).collect();
        self.say_named_with(&format!("problem-{}", problem.code), &facts)
    }

    /// How numbers and dates are written for this visitor.
    #[must_use]
    pub fn numbers(&self) -> &Numbers {
        self.words().numbers()
    }

    /// A percentage as this visitor's language writes it.
    #[must_use]
    pub fn percent(&self, n: f64, decimals: u8) -> String {
        let n = self.numbers().decimal(n, decimals);
        let percent = self.say_with(word::FRAME_PERCENT, &[("n", n.into())]);
        // Digits run from left to right in every language; the sign stays on its side of them, as in drawings.
        match self.lang().direction() {
            Direction::RightToLeft => format!("\u{2066}{percent}\u{2069}"),
            Direction::LeftToRight => percent,
        }
    }

    /// Things one after the other, with the commas of this visitor's language.
    pub fn list<S: AsRef<str>>(&self, things: impl IntoIterator<Item = S>) -> String {
        let mut list = String::new();
        for thing in things {
            if !list.is_empty() {
                list.push_str(self.lang().list_comma());
            }
            list.push_str(thing.as_ref());
        }
        list
    }

    fn words(&self) -> &Words {
        let dictionary = &self.inner.app.dictionary;
        dictionary
            .of(self.inner.lang)
            .or_else(|| dictionary.of(Lang::EN))
            .unwrap_or_else(|| unreachable!("English is compiled in"))
    }

    /// A text in the best language for this visitor, with a mark when it is another one.
    #[must_use]
    pub fn text(&self, text: &Text) -> maud::Markup {
        super::frame::text(self, text)
    }

    /// A language by its name in this visitor's language.
    #[must_use]
    pub fn language(&self, lang: Lang) -> String {
        self.voice().language(lang)
    }

    /// Languages by their names with commas between, as a form takes them; a code where the name
    /// would say less.
    #[must_use]
    pub fn languages(&self, all: &[Lang]) -> String {
        let name = |lang: &Lang| {
            let name = self.language(*lang);
            let is_understood = word::language_named(&name) == Some(*lang);
            if is_understood { name } else { lang.to_string() }
        };
        self.list(all.iter().map(name))
    }

    /// A proper name, such as a city's: declared in its language, and without a mark, because names
    /// are seldom translated.
    #[must_use]
    pub fn name(&self, name: &Text) -> maud::Markup {
        ui::text::text(&name.show(&[self.inner.lang]), self.inner.lang, "")
    }

    /// A text for a list: its words, with their language where it is another.
    #[must_use]
    pub fn phrase(&self, text: &Text) -> ui::text::Phrase {
        ui::text::Phrase::of(&text.show(&[self.inner.lang]), self.inner.lang)
    }

    /// A text as plain words, for a title or an attribute.
    #[must_use]
    pub fn plain<'t>(&self, text: &'t Text) -> &'t str {
        text.show(&[self.inner.lang]).text
    }

    /// A date written `2026-11-24`, or a moment beginning so, in the long form; `2026-11` as a month.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        let month = iso.split_once('-').filter(|_| iso.len() == 7);
        if let Some((Ok(year), Ok(month))) = month.map(|(y, m)| (y.parse(), m.parse())) {
            return self.numbers().month(year, month);
        }
        let day = iso.get(..10).unwrap_or(iso);
        match day.parse::<jiff::civil::Date>() {
            Ok(d) => self.numbers().date((d.year(), d.month(), d.day()), locale::DateLength::Long),
            Err(_) => iso.to_owned(),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Refusal::fault("a route outside the frame"))
    }
}
