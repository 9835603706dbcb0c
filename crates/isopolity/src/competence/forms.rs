//! What was typed about who does what → an entry.

use ::evidence::Theme;
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use super::{Competence, Level, UNION};
use crate::network::Body;
use crate::web::forms::{Reading, Typed};

/// Where an entry stands: of a city, or of a country that is typed.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// Of a city, in its country.
    City(&'a Key, &'a str),
    /// Of a country or the Union.
    Country,
}

impl Place<'_> {
    /// The levels that an entry there can have.
    pub fn levels(self) -> &'static [Level] {
        match self {
            Self::City(..) => &[Level::Local, Level::Civil, Level::Region],
            Self::Country => {
                &[Level::State, Level::Region, Level::Local, Level::Civil, Level::Union]
            }
        }
    }
}

/// What there is, to choose from.
pub struct Known<'a> {
    /// The bodies that have a page here.
    pub bodies: &'a [Body],
    /// Whether letters are those of a country.
    pub is_country: &'a dyn Fn(&str) -> bool,
}

/// The fields of the form as they stand for an entry.
pub fn fields(entry: &Competence, lang: Lang) -> Typed {
    let said = |text: &Text| text.version(lang).map_or("", |v| v.text).to_owned();
    Typed::of([
        ("country", entry.country.clone()),
        ("theme", entry.theme.as_str().to_owned()),
        ("level", entry.level.as_str().to_owned()),
        ("office", entry.who.source_text().to_owned()),
        ("body", entry.body.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("does", said(&entry.does)),
        ("written", entry.source.clone()),
        ("written-at", entry.source_url.clone()),
        ("confirmed", if entry.confirmed { "yes" } else { "" }.to_owned()),
        ("version", entry.version.to_string()),
    ])
}

/// An entry as it was typed, over the entry as it was (or none, for a new one, which gets this id).
pub fn entry(
    typed: &Typed,
    place: Place<'_>,
    before: Option<&Competence>,
    (id, lang): (String, Lang),
    known: &Known<'_>,
) -> Result<Competence, Problems> {
    let mut reading = Reading::of(typed);
    let themes: Vec<&str> = Theme::ALL.into_iter().map(Theme::as_str).collect();
    let theme = Theme::parse(reading.choice("theme", &themes));
    let levels: Vec<&str> = place.levels().iter().map(|level| level.as_str()).collect();
    let level = Level::parse(reading.choice("level", &levels));
    let (city, country) = match place {
        Place::City(city, country) => (Some(city.clone()), country.to_owned()),
        Place::Country if level == Some(Level::Union) => (None, UNION.to_owned()),
        Place::Country => (None, country(&mut reading, known)),
    };
    let who = reading.text("office", 1, 160);
    let body = reading.key_or_none("body");
    if body.as_ref().is_some_and(|key| known.bodies.iter().all(|body| body.key != *key)) {
        reading.refuse(Problem::new("choose", "body"));
    }
    let does = reading.text("does", 1, 2_000);
    let source = reading.text("written", 0, 300);
    let source_url = reading.url_or_empty("written-at");
    let confirmed = typed.get("confirmed") == "yes";
    if confirmed && source.is_empty() && source_url.is_empty() {
        reading.refuse(Problem::new("source-needed", "written"));
    }
    let (who, does) = revised(before, lang, who, does);
    let version = typed.version();
    // A choice that was none is a problem.
    let (theme, level) = (theme.unwrap_or(Theme::Employment), level.unwrap_or(Level::Local));
    let example = before.is_some_and(|entry| entry.example);
    reading.done(Competence {
        id,
        country,
        city,
        theme,
        level,
        who,
        body,
        does,
        source,
        source_url,
        confirmed,
        example,
        version,
    })
}

/// A country by its two letters, as Eurostat spells them.
fn country(reading: &mut Reading<'_>, known: &Known<'_>) -> String {
    let typed = reading.text("country", 2, 2).to_ascii_uppercase();
    if !typed.is_empty() && !(known.is_country)(&typed) {
        reading.refuse(Problem::new("choose", "country"));
    }
    typed
}

fn revised(before: Option<&Competence>, lang: Lang, who: String, does: String) -> (Text, Text) {
    match before {
        None => (Text::new(lang, who), Text::new(lang, does)),
        Some(old) => {
            let (mut new_who, mut new_does) = (old.who.clone(), old.does.clone());
            new_who.revise(who);
            new_does.translate(lang, does, locale::State::Draft);
            (new_who, new_does)
        }
    }
}
