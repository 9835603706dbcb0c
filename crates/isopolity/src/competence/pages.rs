//! Pages on which who does what, what is measured and what worked stand side by side.

use std::collections::BTreeMap;

use ::evidence::Theme;
use ::publish::chart::{About, Bands, Emphasis, RegionRow, Regions, Value, Zero, regions};
use ::publish::shape::Shapes;
use ::publish::table::{LineEnd, Table as File, csv};
use axum::response::Response;
use locale::Word;
use maud::{Markup, html};
use measure::Key;
use ui::figure::Figure;
use ui::form::{self, Choice, Field, Line, Weight};
use ui::list::{self, Item};
use ui::table::{Column, Table};

use super::forms::Place;
use super::{Competence, Level, UNION};
use crate::access::Act;
use crate::network::{Body, City, country_word};
use crate::web::forms::Entered;
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline};
use crate::web::{Visitor, picture};
use crate::word;

/// What stands side by side for a theme.
#[derive(Default)]
pub struct Aspects {
    /// Who does what.
    pub tasks: Vec<Competence>,
    /// What is measured.
    pub figures: Vec<Item>,
    /// What worked.
    pub examples: Vec<Item>,
}

impl Aspects {
    fn is_empty(&self) -> bool {
        self.tasks.is_empty() && self.figures.is_empty() && self.examples.is_empty()
    }
}

/// How much there is for a theme at a place.
#[derive(Clone, Copy, Default)]
pub struct Count {
    /// Entries of who does what.
    pub tasks: usize,
    /// Indicators with a figure.
    pub figures: usize,
    /// Published practices.
    pub examples: usize,
}

impl Count {
    fn all(self) -> usize {
        self.tasks + self.figures + self.examples
    }
}

/// A place of which facts and figures are told.
pub enum Of<'a> {
    /// A country, or the Union.
    Country(&'a str),
    /// A city in its country and the Union.
    City(&'a City),
}

impl Of<'_> {
    fn name(&self, v: &Visitor) -> String {
        match self {
            Self::Country(code) => place(v, code),
            Self::City(city) => v.plain(&city.name).to_owned(),
        }
    }

    /// Where its page stands.
    fn page(&self) -> String {
        match self {
            Self::Country(code) => format!("/facts/{code}"),
            Self::City(city) => tasks_of(&city.key),
        }
    }

    /// Where the form of an entry stands, for who may write it; the Union's and the country's are not
    /// a city's to write.
    fn form(&self, v: &Visitor, entry: &Competence) -> Option<String> {
        match (self, &entry.city) {
            (Self::City(city), Some(own)) if v.may(Act::WriteCity) && *own == city.key => {
                Some(format!("{}/{}", tasks_of(own), entry.id))
            }
            (Self::Country(_), None) if v.may(Act::WriteFacts) => {
                Some(format!("/facts/entries/{}", entry.id))
            }
            _ => None,
        }
    }
}

/// Where who does what in a city stands.
pub fn tasks_of(city: &Key) -> String {
    format!("/cities/{city}/tasks")
}

/// The name of a country or of the Union.
pub fn place(v: &Visitor, code: &str) -> String {
    if code == UNION {
        return v.say(word::COMPETENCE_UNION);
    }
    v.find_named(&country_word(code), &[]).unwrap_or_else(|| code.to_owned())
}

fn theme_name(v: &Visitor, theme: Theme) -> String {
    v.say_named(&format!("evidence-theme-{}", theme.as_str()))
}

/// `/facts`: how much is known where, by theme.
pub fn overview(v: &Visitor, all: &BTreeMap<String, BTreeMap<Theme, Count>>) -> Response {
    let cell = |code: &str, theme: Theme, count: Count| {
        let facts = [
            ("tasks", count.tasks.into()),
            ("figures", count.figures.into()),
            ("examples", count.examples.into()),
        ];
        html! { @if count.all() > 0 {
            @let number = v.numbers().whole(i64::try_from(count.all()).unwrap_or(i64::MAX));
            // A text that is hidden would widen the page beyond its table.
            @let said = format!("{number} {}", v.say_with(word::COMPETENCE_COUNT, &facts));
            a href=(format!("/facts/{code}?theme={}", theme.as_str())) aria-label=(said) { (number) }
        } }
    };
    let row = |(code, themes): (&String, &BTreeMap<Theme, Count>)| {
        let counts =
            Theme::ALL.map(|theme| (theme, themes.get(&theme).copied().unwrap_or_default()));
        let first = html! { a href=(format!("/facts/{code}")) { (place(v, code)) } };
        std::iter::once(first)
            .chain(counts.map(|(theme, count)| cell(code, theme, count)))
            .collect()
    };
    // The Union comes before its members.
    let (union, countries): (Vec<_>, Vec<_>) = all.iter().partition(|(code, _)| *code == UNION);
    let heads = Theme::ALL.map(|theme| (theme_name(v, theme), Column::Numbers));
    let table = Table {
        caption: v.say(word::COMPETENCE_OVERVIEW),
        head: std::iter::once((v.say(word::COMPETENCE_PLACE), Column::Words))
            .chain(heads)
            .collect(),
        rows: union.into_iter().chain(countries).map(row).collect(),
    };
    let content = html! {
        (map(v, all))
        @if all.is_empty() { (list::nothing(&v.say(word::COMPETENCE_NOTHING), None)) } @else { (table.render()) }
        @if v.may(Act::WriteFacts) { p { (form::link_button(&v.say(word::COMPETENCE_ADD), Weight::Secondary, "/facts/new")) } }
    };
    let top = headline(v, &[], "", v.say(word::COMPETENCE_TITLE), v.say(word::COMPETENCE_LEDE));
    Sheet::new(top, content).answer(v)
}

/// The countries by how much is known of them.
fn map(v: &Visitor, all: &BTreeMap<String, BTreeMap<Theme, Count>>) -> Markup {
    let known = |themes: &BTreeMap<Theme, Count>| -> f64 {
        let all: usize = themes.values().map(|count| count.all()).sum();
        u32::try_from(all).map_or(f64::MAX, f64::from)
    };
    let row = |(code, themes): (&String, &BTreeMap<Theme, Count>)| RegionRow {
        code: code.clone(),
        label: place(v, code),
        value: Some(Value::sure(known(themes))),
        emphasis: Emphasis::Plain,
    };
    let rows: Vec<RegionRow> = all.iter().filter(|(code, _)| *code != UNION).map(row).collect();
    let number = |n: f64| v.numbers().decimal(n, 0);
    let bands = Bands::around(rows.iter().filter_map(|row| Some(row.value?.amount)), Zero::Least);
    let band = |(from, to): (f64, f64)| {
        let facts = [("from", number(from).into()), ("to", number(to).into())];
        v.say_with(word::MAP_BAND, &facts)
    };
    let title = v.say(word::COMPETENCE_MAP);
    let map = Regions {
        about: About {
            title: title.clone(),
            description: v.say(word::COMPETENCE_LEDE),
            source: v.say_with(word::MAP_CREDIT, &[("source", "Natural Earth".into())]),
        },
        row_word: v.say(word::COMPETENCE_PLACE),
        value_word: title.clone(),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        none: v.say(word::COMPETENCE_UNKNOWN),
        band_words: bands.limits().into_iter().map(band).collect(),
        bands,
        rows,
    };
    html! { @if !map.rows.is_empty() { (Figure {
        title,
        drawing: picture::on_page(v.lang(), "facts", &number, &|canvas| {
            regions(&map, Shapes::countries(), canvas)
        }),
        caption: html! { p { (map.about.source) } },
        table: None,
        links: Vec::new(),
    }.render()) } }
}

/// Whether a page shows all entries.
#[derive(Clone, Copy)]
pub enum Length {
    /// It does.
    Whole,
    /// So many, and there are more.
    First(usize),
}

/// The facts and figures of a place, by theme; of one theme where one is asked for.
pub fn facts(
    v: &Visitor,
    of: &Of<'_>,
    asked: Option<Theme>,
    (all, length): (&BTreeMap<Theme, Aspects>, Length),
) -> Response {
    let is_example = all.values().flat_map(|aspects| &aspects.tasks).any(|entry| entry.example);
    let name = of.name(v);
    let add = match of {
        Of::City(city) if v.may(Act::WriteCity) => Some(format!("{}/new", tasks_of(&city.key))),
        Of::Country(_) if v.may(Act::WriteFacts) => Some("/facts/new".to_owned()),
        _ => None,
    };
    let shown = all.iter().filter(|(theme, aspects)| asked == Some(**theme) || !aspects.is_empty());
    let content = html! {
        (themes(v, &of.page(), asked))
        @if let Length::First(n) = length { p { (v.say_with(word::COMPETENCE_SHORTENED, &[("n", n.into())])) } }
        @for (theme, aspects) in shown { (of_theme(v, of, *theme, aspects)) }
        div.row.no-print {
            @if let Some(add) = &add { (form::link_button(&v.say(word::COMPETENCE_ADD), Weight::Secondary, add)) }
            @if let Of::Country(code) = of { a href=(format!("/facts/{code}.csv")) download { (v.say(word::COMPETENCE_FILE)) } }
        }
    };
    let mut way = vec![(v.say(word::COMPETENCE_TITLE), "/facts".to_owned())];
    if let Of::City(city) = of {
        way = vec![
            (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
            (name.clone(), format!("/cities/{}", city.key)),
        ];
    }
    let title = v.say_with(word::COMPETENCE_OF, &[("place", name.into())]);
    let top = headline(v, &way, "", title, v.say(word::COMPETENCE_OF_LEDE));
    Sheet::new(top, content).truth(Truth::of(is_example)).answer(v)
}

fn themes(v: &Visitor, page: &str, asked: Option<Theme>) -> Markup {
    let field = Field {
        value: asked.map_or("", Theme::as_str).to_owned(),
        ..Field::new("theme", v.say(word::COMPETENCE_THEME))
    };
    let all = std::iter::once((String::new(), v.say(word::COMPETENCE_ALL_THEMES)));
    let choices: Vec<_> = all
        .chain(Theme::ALL.map(|theme| (theme.as_str().to_owned(), theme_name(v, theme))))
        .collect();
    html! { form.no-print method="get" action=(page) {
        (form::select(&field, &choices))
        (form::button(&v.say(word::COMPETENCE_SHOW), Weight::Secondary))
    } }
}

fn of_theme(v: &Visitor, of: &Of<'_>, theme: Theme, aspects: &Aspects) -> Markup {
    let part = |title: Word, none: Word, items: &[Item]| {
        html! {
            h3 { (v.say(title)) }
            @if items.is_empty() { p.quiet { (v.say(none)) } } @else { (list::items(items)) }
        }
    };
    html! { section.section #(theme.as_str()) {
        h2 { (theme_name(v, theme)) }
        h3 { (v.say(word::COMPETENCE_WHO)) }
        @if aspects.tasks.is_empty() { p.quiet { (v.say(word::COMPETENCE_NO_TASKS)) } }
        @else { (tasks(v, of, &aspects.tasks)) }
        (part(word::COMPETENCE_MEASURED, word::COMPETENCE_NO_FIGURES, &aspects.figures))
        (part(word::COMPETENCE_EXAMPLES, word::COMPETENCE_NO_EXAMPLES, &aspects.examples))
    } }
}

/// Who does what, level by level.
fn tasks(v: &Visitor, of: &Of<'_>, all: &[Competence]) -> Markup {
    html! { ul.items { @for entry in all { li {
        p.item-title { (v.text(&entry.who)) (marks(v, entry)) }
        p { (v.text(&entry.does)) }
        p.meta {
            (level_name(v, entry.level)) (source(v, entry))
            @if let Some(form) = of.form(v, entry) {
                span.no-print { " · " a href=(form) { (v.say(word::COMPETENCE_EDIT)) span.hide { " " (v.plain(&entry.who)) } } }
            }
        }
    } } } }
}

fn level_name(v: &Visitor, level: Level) -> String {
    v.say_named(&format!("competence-level-{}", level.as_str()))
}

/// Where it is written.
fn source(v: &Visitor, entry: &Competence) -> Markup {
    let name = if entry.source.is_empty() { &entry.source_url } else { &entry.source };
    html! { @if !name.is_empty() {
        " · " (v.say(word::COMPETENCE_SOURCE)) ": "
        @if entry.source_url.is_empty() { (name) } @else { a href=(entry.source_url) rel="noopener nofollow" { (name) } }
    } }
}

/// Whether it was made up, and whether somebody looked it up.
fn marks(v: &Visitor, entry: &Competence) -> Markup {
    let doubt = (!entry.confirmed).then(|| v.say(word::COMPETENCE_UNCONFIRMED));
    html! { @for mark in v.example_mark(entry.example).iter().chain(&doubt) { " " (list::tag_mark(mark)) } }
}

/// `/facts/{country}.csv`: who does what there, for a spreadsheet.
pub fn file(v: &Visitor, country: &str, all: &[Competence]) -> Response {
    let row = |entry: &Competence| {
        vec![
            entry.country.clone(),
            entry.city.as_ref().map(ToString::to_string).unwrap_or_default(),
            entry.theme.as_str().to_owned(),
            entry.level.as_str().to_owned(),
            v.plain(&entry.who).to_owned(),
            v.plain(&entry.does).to_owned(),
            entry.source.clone(),
            entry.source_url.clone(),
            if entry.confirmed { "confirmed" } else { "unconfirmed" }.to_owned(),
            if entry.example { "made up" } else { "" }.to_owned(),
        ]
    };
    let head = [
        "country", "city", "theme", "level", "who", "does", "source", "address", "state", "example",
    ];
    let table = File {
        caption: String::new(),
        head: head.map(str::to_owned).to_vec(),
        rows: all.iter().map(row).collect(),
    };
    picture::csv(&format!("facts-{}.csv", country.to_lowercase()), csv(&table, LineEnd::CrLf))
}

/// Where a form sends what was typed.
pub struct FormOf<'a> {
    /// Of a country, or of a city.
    pub place: Place<'a>,
    /// The city, where it is a city's.
    pub city: Option<&'a City>,
    /// The entry that is changed; a new one where there is none.
    pub entry: Option<&'a Competence>,
    /// The bodies that have a page here.
    pub bodies: &'a [Body],
}

/// The form of an entry.
pub fn form(v: &Visitor, of: &FormOf<'_>, entered: &Entered) -> Response {
    let base = of.city.map_or_else(|| "/facts".to_owned(), |city| tasks_of(&city.key));
    let action = match (of.entry, of.city) {
        (None, _) => format!("{base}/new"),
        (Some(entry), Some(_)) => format!("{base}/{}", entry.id),
        (Some(entry), None) => format!("{base}/entries/{}", entry.id),
    };
    let content = html! {
        (form::post(&action, &lines(v, of, entered)))
        @if let Some(entry) = of.entry { (form::post(&action, &html! {
            (form::hidden("version", &entry.version.to_string()))
            (form::button_with(&v.say(word::COMPETENCE_REMOVE), Weight::Secondary, "act", "remove"))
        })) }
    };
    let mut way = vec![(v.say(word::COMPETENCE_TITLE), "/facts".to_owned())];
    if let Some(city) = of.city {
        let name = v.plain(&city.name).to_owned();
        way = vec![
            (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
            (name.clone(), format!("/cities/{}", city.key)),
            (v.say_with(word::COMPETENCE_OF, &[("place", name.into())]), base),
        ];
    }
    let title = if of.entry.is_some() { word::COMPETENCE_CHANGE } else { word::COMPETENCE_ADD };
    let top = headline(v, &way, "", v.say(title), v.say(word::COMPETENCE_FORM_LEDE));
    form_sheet(v, top, entered, content)
}

fn lines(v: &Visitor, of: &FormOf<'_>, entered: &Entered) -> Markup {
    let themes = Theme::ALL.map(|theme| (theme.as_str().to_owned(), theme_name(v, theme)));
    let levels: Vec<_> = of
        .place
        .levels()
        .iter()
        .map(|level| (level.as_str().to_owned(), level_name(v, *level)))
        .collect();
    let none = (String::new(), v.say(word::COMPETENCE_NO_BODY));
    let bodies = of.bodies.iter().map(|b| (b.key.to_string(), v.plain(&b.name).to_owned()));
    let bodies: Vec<_> = std::iter::once(none).chain(bodies).collect();
    let looked_up = Choice {
        hint: v.say(word::COMPETENCE_CONFIRMED_HINT),
        ..Choice::new("yes", v.say(word::COMPETENCE_CONFIRMED))
    };
    let named = |name, label| field(v, entered, name, label);
    html! {
        (form::hidden("version", entered.typed.get("version")))
        (form::select(&named("theme", word::FIELD_THEME), &themes))
        (form::select(&named("level", word::FIELD_LEVEL), &levels))
        @if of.city.is_none() { (form::line(&named("country", word::FIELD_COUNTRY).hint(v.say(word::COMPETENCE_COUNTRY_HINT)), Line::Text)) }
        (form::line(&named("office", word::FIELD_OFFICE).hint(v.say(word::COMPETENCE_WHO_HINT)), Line::Text))
        (form::select(&named("body", word::FIELD_BODY), &bodies))
        (form::area(&named("does", word::FIELD_DOES), 4))
        (form::line(&named("written", word::FIELD_WRITTEN).hint(v.say(word::COMPETENCE_SOURCE_HINT)), Line::Text))
        (form::line(&named("written-at", word::FIELD_WRITTEN_AT), Line::Web))
        (form::boxes(&named("confirmed", word::FIELD_CONFIRMED), &[looked_up], &[entered.typed.get("confirmed")]))
        (form::button(&v.say(word::FRAME_SAVE), Weight::Primary))
    }
}

/// An entry as the page of the body that it names shows it.
pub fn item(v: &Visitor, entry: &Competence) -> Item {
    let href = match &entry.city {
        Some(city) => tasks_of(city),
        None => format!("/facts/{}", entry.country),
    };
    Item {
        title: v.phrase(&entry.does),
        href: format!("{href}?theme={}", entry.theme.as_str()),
        meta: v.list([place(v, &entry.country), theme_name(v, entry.theme)]),
        example: v.example_mark(entry.example),
        tags: (!entry.confirmed).then(|| v.say(word::COMPETENCE_UNCONFIRMED)).into_iter().collect(),
        ..Item::default()
    }
}
