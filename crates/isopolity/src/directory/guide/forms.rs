//! What was typed about a page, an event, a piece of news, a number, a word, a desk → what is meant.

use std::collections::{BTreeSet, HashMap};

use ::directory::guide::{
    About, Desk, Entry, Event, Every, Kind, News, Number, Page, Repeat, Span, Term, Translating,
    When, validate_entry,
};
use ::directory::hours::Zone;
use ::directory::{Cost, Picture, Provenance, Texts, Web, prose};
use jiff::civil::{Date, Time};
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use crate::directory::forms::{
    Writing, checked, checked_until, contact_pairs, contacts, cost, in_lang, in_lang_maybe, key_of,
    many, placeholder, provenance, sure, themes, ticked,
};
use crate::directory::{Kept, hours, wording};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed, date, parts};

/// The rhythms that the form offers.
pub const RHYTHMS: [&str; 6] = ["once", "day", "week", "month-date", "month-weekday", "year"];
/// What a page may tell of.
pub const ABOUTS: [&str; 2] = ["everyday", "rights"];
/// What translators do with a word.
pub const TRANSLATINGS: [&str; 2] = ["translate", "keep"];
/// Days of the week, Monday first, as boxes send them.
pub const DAYS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

/// What an entry may point to, and the city's clock.
pub struct Around {
    /// Organisations with their names.
    pub organisations: Vec<(Key, Text)>,
    /// Places with their names and clocks.
    pub places: Vec<(Key, Text, Zone)>,
    /// Every entry of the city.
    pub entries: Vec<Kept<Entry>>,
    /// Pages of other cities, which a page may mirror.
    pub elsewhere: Vec<(Key, Entry)>,
    /// The city's pictures.
    pub pictures: Vec<Picture>,
    /// The city's clock.
    pub zone: String,
    /// Today.
    pub today: Date,
}

impl Around {
    /// The city's pages.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.entries.iter().filter_map(|kept| match kept.current() {
            Entry::Page(page) => Some(page),
            _ => None,
        })
    }

    /// The city's desks.
    pub fn desks(&self) -> impl Iterator<Item = &Desk> {
        self.entries.iter().filter_map(|kept| match kept.current() {
            Entry::Desk(desk) => Some(desk),
            _ => None,
        })
    }
}

/// The fields of an entry in a language.
pub fn fields(v: &Visitor, kept: &Kept<Entry>, lang: Lang) -> Typed {
    let entry = kept.current();
    let body = entry.texts().into_iter().find(|(name, _)| *name == "body").map(|(_, text)| text);
    let mut pairs = pairs([
        ("lang", lang.to_string()),
        ("version", kept.version.to_string()),
        ("entry_title", in_lang(entry.title(), lang)),
        ("entry_text", in_lang_maybe(body, lang)),
        ("picture", key_text(entry.picture())),
        ("provenance", wording::written(&entry.provenance())),
    ]);
    pairs.extend(match entry {
        Entry::Page(page) => page_fields(page),
        Entry::Event(event) => event_fields(v, event, lang),
        Entry::News(news) => self::pairs([
            ("shown_from", news.from.to_string()),
            ("shown_until", news.until.map_or_else(String::new, |d| d.to_string())),
        ]),
        Entry::Number(number) => {
            self::pairs([("number", number.number.clone()), ("order", number.order.to_string())])
        }
        Entry::Term(term) => self::pairs([("translating", wording::written(&term.translating))]),
        Entry::Desk(desk) => desk_fields(v, desk),
    });
    Typed::of(pairs)
}

fn pairs<const N: usize>(pairs: [(&str, String); N]) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn key_text(key: Option<&Key>) -> String {
    key.map_or_else(String::new, Key::to_string)
}

fn page_fields(page: &Page) -> Vec<(String, String)> {
    let mirrors = page.mirrors.as_ref().map(|(city, key)| format!("{city}.{key}"));
    let mut all = pairs([
        ("parent", key_text(page.parent.as_ref())),
        ("order", page.order.to_string()),
        ("page_about", wording::written(&page.about)),
        ("mirrors", mirrors.unwrap_or_default()),
        ("checked_until", page.checked_until.map_or_else(String::new, |d| d.to_string())),
    ]);
    all.extend(many("service_themes", &page.themes));
    all.extend(many("desks", &page.desks));
    all
}

fn event_fields(v: &Visitor, event: &Event, lang: Lang) -> Vec<(String, String)> {
    let (cost, cost_text) = match &event.cost {
        Cost::Free => ("free", String::new()),
        Cost::Paid(text) => ("paid", in_lang(text, lang)),
        Cost::Unknown => ("unknown", String::new()),
    };
    let minute = |at: jiff::civil::DateTime| at.strftime("%H:%M").to_string();
    let (starts, ends) = match event.when.first {
        Span::Days { from, to } => ((from, String::new()), (to, String::new())),
        Span::Hours { from, to } => ((from.date(), minute(from)), (to.date(), minute(to))),
    };
    let mut all = pairs([
        ("starts_on", starts.0.to_string()),
        ("starts_at", starts.1),
        ("ends_on", ends.0.to_string()),
        ("ends_at", ends.1),
        ("organisation", key_text(event.organisation.as_ref())),
        ("place", key_text(event.place.as_ref())),
        ("online", event.online.as_ref().map_or_else(String::new, |w| w.as_str().to_owned())),
        ("spoken", v.languages(&event.languages)),
        ("cost", cost.to_owned()),
        ("cost_text", cost_text),
    ]);
    all.extend(many("service_themes", &event.themes));
    all.extend(repeat_fields(event.when.repeat.as_ref()));
    all
}

fn repeat_fields(repeat: Option<&Repeat>) -> Vec<(String, String)> {
    let Some(repeat) = repeat else { return pairs([("rhythm", "once".to_owned())]) };
    let rhythm = match &repeat.every {
        Every::Day => "day",
        Every::Week(_) => "week",
        Every::MonthDate => "month-date",
        Every::MonthWeekday => "month-weekday",
        Every::Year => "year",
    };
    let except: Vec<_> = repeat.except.iter().map(Date::to_string).collect();
    let mut all = pairs([
        ("rhythm", rhythm.to_owned()),
        ("interval", repeat.interval.to_string()),
        ("repeat_until", repeat.until.map_or_else(String::new, |d| d.to_string())),
        ("except", except.join(", ")),
    ]);
    if let Every::Week(on) = &repeat.every {
        all.extend(on.iter().map(|day| ("weekdays".to_owned(), day.to_string())));
    }
    all
}

fn desk_fields(v: &Visitor, desk: &Desk) -> Vec<(String, String)> {
    let mut all = pairs([
        ("organisation", key_text(desk.organisation.as_ref())),
        ("place", key_text(desk.place.as_ref())),
        ("spoken", v.languages(&desk.languages)),
    ]);
    all.extend(hours::forms::fields(&desk.hours, &hours::Words::of(v)));
    all.extend(contact_pairs(&desk.contacts));
    all
}

/// Everything that reading a form of an entry needs.
struct Form<'f> {
    reading: Reading<'f>,
    typed: &'f Typed,
    writing: Writing,
    around: &'f Around,
    words: &'f hours::Words<'f>,
}

/// An entry of a kind as it was typed, over what it was.
pub fn entry(
    typed: &Typed,
    kind: Kind,
    old: Option<&Entry>,
    around: &Around,
    words: &hours::Words<'_>,
) -> Result<Entry, Problems> {
    let typed = &filled_by_followed(typed, kind, around);
    let mut reading = Reading::of(typed);
    let writing = Writing::read(&mut reading, typed);
    let mut form = Form { reading, typed, writing, around, words };
    let key = key_of(&mut form.reading, typed, old.map(Entry::key), "entry_title");
    let most = ::directory::check::LONGEST_TITLE;
    let title = form.writing.needed(&mut form.reading, "entry_title", most, old.map(Entry::title));
    let rest = match kind {
        Kind::Page => form.page(old),
        Kind::Event => form.event(old),
        Kind::News => form.news(old),
        Kind::Number => form.number(old),
        Kind::Term => form.term(old),
        Kind::Desk => form.desk(old),
    };
    let provenance = provenance(&mut form.reading);
    let meant = || {
        let mut entry = sure(rest);
        entry.begin_with(sure(key), title, provenance);
        entry
    };
    let has = |picture: &Key| around.pictures.iter().any(|own| own.key == *picture);
    let validate = |entry: &Entry| {
        let mut problems = validate_entry(entry);
        for lost in entry.pictures().into_iter().filter(|picture| !has(picture)) {
            problems.add(self::lost(&lost));
        }
        problems
    };
    checked(form.reading, meant, validate, field_of)
}

/// What was typed of a page that follows another city's: its title and text are that page's where
/// nothing was typed.
fn filled_by_followed(typed: &Typed, kind: Kind, around: &Around) -> Typed {
    let mut elsewhere = around.elsewhere.iter().filter(|_| kind == Kind::Page);
    let followed =
        elsewhere.find(|(city, page)| format!("{city}.{}", page.key()) == typed.get("mirrors"));
    let Some((_, Entry::Page(page))) = followed else { return typed.clone() };
    let lang = Lang::parse(typed.get("lang")).unwrap_or(page.title.source());
    let pair = |(name, value): &(String, String)| {
        let value = match name.as_str() {
            "entry_title" if value.trim().is_empty() => page.title.show(&[lang]).text.to_owned(),
            // Its pictures are the other city's.
            "entry_text" if value.trim().is_empty() => {
                prose::without_pictures(page.body.show(&[lang]).text)
            }
            _ => value.clone(),
        };
        (name.clone(), value)
    };
    Typed::of(typed.pairs().iter().map(pair))
}

/// The problem of a picture that the city does not have.
pub fn lost(picture: &Key) -> Problem {
    Problem::new("unknown-key", "body").with("key", picture)
}

/// The field of the form at which a problem of the library is told.
fn field_of(place: &str) -> &str {
    match place.split('/').next().unwrap_or_default() {
        "title" => "entry_title",
        "body" => "entry_text",
        "contacts" => "phone",
        "languages" => "spoken",
        "themes" => "service_themes",
        "cost" => "cost_text",
        "from" => "shown_from",
        "until" => "shown_until",
        "when" => match place {
            "when/first/from" => "starts_on",
            "when/repeat/interval" => "interval",
            "when/repeat/until" => "repeat_until",
            "when/repeat/except" => "except",
            "when/repeat/every" => "weekdays",
            _ => "ends_on",
        },
        first => first,
    }
}

impl Form<'_> {
    /// The text of an entry of any kind, which must say something.
    fn said(&mut self, old: Option<&Text>) -> Text {
        let most = ::directory::check::LONGEST_PROSE;
        self.writing.needed(&mut self.reading, "entry_text", most, old)
    }

    /// A key out of a list that the city has.
    fn known(&mut self, field: &'static str, keys: &[&Key]) -> Option<Key> {
        let key = self.reading.key_or_none(field);
        if key.as_ref().is_some_and(|key| !keys.contains(&key)) {
            self.reading.refuse(Problem::new("choose", field));
        }
        key
    }

    fn organisation(&mut self) -> Option<Key> {
        let around = self.around;
        let keys: Vec<_> = around.organisations.iter().map(|(key, _)| key).collect();
        self.known("organisation", &keys)
    }

    fn place(&mut self) -> Option<Key> {
        let around = self.around;
        let keys: Vec<_> = around.places.iter().map(|(key, _, _)| key).collect();
        self.known("place", &keys)
    }

    fn picture(&mut self) -> Option<Key> {
        let known: Vec<_> = self.around.pictures.iter().map(|p| p.key.clone()).collect();
        crate::directory::pictures::chosen(&mut self.reading, &known)
    }

    fn order(&mut self) -> u16 {
        let order = self.reading.whole_or_none("order", 0, 9_999).unwrap_or(0);
        u16::try_from(order).unwrap_or_default()
    }

    fn page(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::Page(page)) = old { Some(page) } else { None };
        let around = self.around;
        let pages: Vec<_> = around.pages().map(|p| &p.key).collect();
        let parent = self.known("parent", &pages);
        if let (Some(page), Some(parent)) = (old, &parent) {
            self.check_parent(page, parent);
        }
        let desks: Vec<Key> = ticked(&mut self.reading, self.typed, "desks");
        if desks.iter().any(|key| around.desks().all(|d| d.key != *key)) {
            self.reading.refuse(Problem::new("choose", "desks"));
        }
        let about = match self.reading.choice("page_about", &ABOUTS) {
            "rights" => About::Rights,
            _ => About::Everyday,
        };
        let head = self.head();
        Some(Entry::Page(Page {
            parent,
            order: self.order(),
            body: self.said(old.map(|p| &p.body)),
            themes: themes(&mut self.reading, self.typed),
            desks,
            about,
            checked_until: checked_until(
                &mut self.reading,
                old.and_then(|p| p.checked_until),
                self.around.today,
            ),
            mirrors: self.mirrors(),
            picture: self.picture(),
            key: head.0,
            title: head.1,
            provenance: head.2,
        }))
    }

    /// Stands for what every entry begins with, until that is known.
    fn head(&self) -> (Key, Text, Provenance) {
        (placeholder(), Text::new(self.writing.lang, ""), Provenance::Example)
    }

    /// Nobody stands under herself, by whatever way.
    fn check_parent(&mut self, page: &Page, parent: &Key) {
        let mut parents: HashMap<&Key, Option<&Key>> =
            self.around.pages().map(|p| (&p.key, p.parent.as_ref())).collect();
        parents.insert(&page.key, Some(parent));
        if let Some(code) = Page::parent_trouble(&page.key, &parents) {
            self.reading.refuse(Problem::new(code, "parent"));
        }
    }

    /// The page elsewhere that a page follows.
    fn mirrors(&mut self) -> Option<(Key, Key)> {
        let typed = self.typed.get("mirrors");
        if typed.is_empty() {
            return None;
        }
        let mut elsewhere = self.around.elsewhere.iter();
        let found = elsewhere.find(|(city, page)| format!("{city}.{}", page.key()) == typed);
        if found.is_none() {
            self.reading.refuse(Problem::new("choose", "mirrors"));
        }
        found.map(|(city, page)| (city.clone(), page.key().clone()))
    }

    fn event(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::Event(event)) = old { Some(event) } else { None };
        let typed = self.typed;
        let head = self.head();
        let online = match typed.get("online").trim() {
            "" => None,
            text => Web::parse(text)
                .map_err(|_| {
                    let problem = Problem::new("not-a-web", "online").with("typed", text);
                    self.reading.refuse(problem);
                })
                .ok(),
        };
        let organisation = self.organisation();
        let place = self.place();
        let when = self.when(place.as_ref());
        Some(Entry::Event(Event {
            body: self.writing.wanted(
                &mut self.reading,
                "entry_text",
                old.and_then(|e| e.body.as_ref()),
            ),
            organisation,
            place,
            online,
            themes: themes(&mut self.reading, typed),
            languages: self.reading.languages("spoken"),
            cost: cost(&mut self.reading, &self.writing, old.map(|e| &e.cost)),
            picture: self.picture(),
            when: when?,
            key: head.0,
            title: head.1,
            provenance: head.2,
        }))
    }

    /// When it takes place, on the clock of the place or the city.
    fn when(&mut self, place: Option<&Key>) -> Option<When> {
        let first = self.span();
        let own = self.around.places.iter().find(|(key, _, _)| Some(key) == place);
        let zone = own.map(|(_, _, zone)| zone.clone());
        let zone = zone.or_else(|| Zone::parse(&self.around.zone).ok());
        if zone.is_none() {
            self.reading.refuse(Problem::new("not-a-time-zone", "place"));
        }
        let first = first?;
        Some(When { repeat: self.repeat(first), first, zone: zone? })
    }

    /// Two dates, or two dates with a time each; the last day is the first where none is given.
    fn span(&mut self) -> Option<Span> {
        let from = self.reading.date_or_none("starts_on");
        let to = self.reading.date_or_none("ends_on").or(from);
        let (starts, ends) = (self.time("starts_at"), self.time("ends_at"));
        if self.typed.get("starts_on").trim().is_empty() {
            self.reading.refuse(Problem::new("missing", "starts_on"));
        }
        match (from?, to?, starts?, ends?) {
            (from, to, None, None) => Some(Span::Days { from, to }),
            (from, to, Some(starts), Some(ends)) => {
                Some(Span::Hours { from: from.to_datetime(starts), to: to.to_datetime(ends) })
            }
            (_, _, starts, _) => {
                let field = if starts.is_none() { "starts_at" } else { "ends_at" };
                self.reading.refuse(Problem::new("missing", field));
                None
            }
        }
    }

    /// A time such as `9:30`, in whatever digits; nothing within when the field is empty, and nothing
    /// at all when it cannot be read.
    fn time(&mut self, field: &'static str) -> Option<Option<Time>> {
        let typed: String = self.typed.get(field).trim().chars().map(measure::european).collect();
        if typed.is_empty() {
            return Some(None);
        }
        let (hour, minute) = typed.split_once([':', '.']).unwrap_or((&typed, "0"));
        let number = |text: &str| text.trim().parse::<i8>().ok();
        let time = number(hour).zip(number(minute));
        let time = time.and_then(|(hour, minute)| Time::new(hour, minute, 0, 0).ok());
        if time.is_none() {
            self.reading.refuse(Problem::new("not-a-time", field).with("typed", &typed));
        }
        time.map(Some)
    }

    fn repeat(&mut self, first: Span) -> Option<Repeat> {
        let every = match self.reading.choice("rhythm", &RHYTHMS) {
            "day" => Every::Day,
            "week" => Every::Week(self.weekdays(first)),
            "month-date" => Every::MonthDate,
            "month-weekday" => Every::MonthWeekday,
            "year" => Every::Year,
            _ => return None,
        };
        let interval = self.reading.whole_or_none("interval", 1, 99).unwrap_or(1);
        let mut except = BTreeSet::new();
        for text in parts(self.typed.get("except")).flat_map(str::split_whitespace) {
            match date(text) {
                Some(date) => drop(except.insert(date)),
                None => {
                    let problem = Problem::new("not-a-date", "except").with("typed", text);
                    self.reading.refuse(problem);
                }
            }
        }
        Some(Repeat {
            every,
            interval: u8::try_from(interval).unwrap_or(1),
            until: self.reading.date_or_none("repeat_until"),
            except,
        })
    }

    /// The days that were ticked; the first day's own where none was.
    fn weekdays(&mut self, first: Span) -> BTreeSet<u8> {
        let ticked = self.typed.all("weekdays").filter(|d| DAYS.contains(d));
        let ticked: BTreeSet<u8> = ticked.filter_map(|d| d.parse().ok()).collect();
        if !ticked.is_empty() {
            return ticked;
        }
        let own = first.first_day().weekday().to_monday_zero_offset();
        u8::try_from(own).into_iter().collect()
    }

    fn news(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::News(news)) = old { Some(news) } else { None };
        let from = self.reading.date_or_none("shown_from");
        if self.typed.get("shown_from").trim().is_empty() {
            self.reading.refuse(Problem::new("missing", "shown_from"));
        }
        let (key, title, provenance) = self.head();
        let until = self.reading.date_or_none("shown_until");
        let body = self.said(old.map(|n| &n.body));
        let picture = self.picture();
        Some(Entry::News(News { key, title, body, from: from?, until, picture, provenance }))
    }

    fn number(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::Number(number)) = old { Some(number) } else { None };
        let (key, title, provenance) = self.head();
        let number: String =
            self.reading.text("number", 1, 30).chars().map(measure::european).collect();
        let body =
            self.writing.wanted(&mut self.reading, "entry_text", old.and_then(|n| n.body.as_ref()));
        Some(Entry::Number(Number { key, title, number, body, order: self.order(), provenance }))
    }

    fn term(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::Term(term)) = old { Some(term) } else { None };
        let (key, title, provenance) = self.head();
        let translating = match self.reading.choice("translating", &TRANSLATINGS) {
            "keep" => Translating::Keep,
            _ => Translating::Translate,
        };
        let body = self.said(old.map(|t| &t.body));
        Some(Entry::Term(Term { key, title, body, translating, provenance }))
    }

    fn desk(&mut self, old: Option<&Entry>) -> Option<Entry> {
        let old = if let Some(Entry::Desk(desk)) = old { Some(desk) } else { None };
        let (key, title, provenance) = self.head();
        Some(Entry::Desk(Desk {
            key,
            title,
            body: self.writing.wanted(
                &mut self.reading,
                "entry_text",
                old.and_then(|d| d.body.as_ref()),
            ),
            organisation: self.organisation(),
            place: self.place(),
            contacts: contacts(&mut self.reading, self.typed),
            languages: self.reading.languages("spoken"),
            hours: hours::forms::read(&mut self.reading, self.typed, self.words),
            provenance,
        }))
    }
}
