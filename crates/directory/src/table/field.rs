//! What a column can hold: the fields of a service, of who gives it and of where, and of entries.

use locale::Lang;
use std::fmt;

/// Of what a field tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// The service.
    Service,
    /// Who may use it.
    Eligibility,
    /// The organisation that gives it.
    Organisation,
    /// The place where it is given first of all.
    Place,
    /// What stands beside services: events, pages and the other entries.
    Entry,
    /// The record.
    Record,
}

/// How many columns may hold a field, and in what languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// One column.
    One,
    /// Words: a column for each language.
    Text,
    /// Several things, in one column or in several.
    Many,
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident $name:literal $heading:literal $group:ident $kind:ident;)*) => {
        /// A field that a column can fill.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field { $($(#[$doc])* $variant,)* }

        impl Field {
            /// Every field in the order in which our own export has them.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its short name, as `age_from`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What our own export writes above its column.
            #[must_use]
            pub fn heading(self) -> &'static str {
                match self { $(Self::$variant => $heading,)* }
            }

            /// Of what it tells.
            #[must_use]
            pub fn group(self) -> Group {
                match self { $(Self::$variant => Group::$group,)* }
            }

            fn kind(self) -> Kind {
                match self { $(Self::$variant => Kind::$kind,)* }
            }
        }
    };
}

fields! {
    /// The key of the service.
    Key "key" "Key" Service One;
    /// Its name.
    Title "title" "Title" Service Text;
    /// What one gets.
    Description "description" "Description" Service Text;
    /// What it is about: names or keys of concepts of the thesaurus.
    Themes "themes" "Themes" Service Many;
    /// How to begin.
    HowToBegin "how_to_begin" "How to begin" Service Text;
    /// What to bring.
    Documents "documents" "Documents" Service Text;
    /// What it costs: a word for nothing, or the price in words.
    Cost "cost" "Cost" Service Text;
    /// Languages that are spoken there.
    Spoken "spoken" "Languages spoken" Service Many;
    /// When it is open, as [`Hours`](crate::Hours) are written.
    Hours "hours" "Hours" Service One;
    /// Telephone numbers.
    Phone "phone" "Phone" Service Many;
    /// Mail addresses.
    Mail "mail" "E-mail" Service Many;
    /// Web addresses.
    Web "web" "Web" Service Many;
    /// Lowest age.
    AgeFrom "age_from" "Age from" Eligibility One;
    /// Highest age.
    AgeTo "age_to" "Age to" Eligibility One;
    /// On what ground people live here.
    Residence "residence" "Residence" Eligibility Many;
    /// For whom.
    Gender "gender" "Gender" Eligibility Many;
    /// In what situation.
    Family "family" "Family" Eligibility Many;
    /// What makes it safe, as a list.
    Safety "safety" "Safety" Eligibility Many;
    /// Whether only women are let in: yes or no.
    WomenOnly "women_only" "Women only" Eligibility One;
    /// Whether LGBTQI+ people are welcome: yes or no.
    LgbtqiFriendly "lgbtqi_friendly" "LGBTQI+ friendly" Eligibility One;
    /// Whether no name is asked: yes or no.
    Anonymous "anonymous" "Anonymous" Eligibility One;
    /// Who gives it.
    Organisation "organisation" "Organisation" Organisation Text;
    /// The key of the organisation.
    OrganisationKey "organisation_key" "Organisation key" Organisation One;
    /// What the organisation does.
    OrganisationAbout "organisation_about" "About the organisation" Organisation Text;
    /// Its telephone numbers.
    OrganisationPhone "organisation_phone" "Organisation phone" Organisation Many;
    /// Its mail addresses.
    OrganisationMail "organisation_mail" "Organisation e-mail" Organisation Many;
    /// Its web addresses.
    OrganisationWeb "organisation_web" "Organisation web" Organisation Many;
    /// The name of the place.
    Place "place" "Place" Place Text;
    /// The key of the place.
    PlaceKey "place_key" "Place key" Place One;
    /// Street and number.
    Street "street" "Street" Place One;
    /// Postal code.
    Postcode "postcode" "Postcode" Place One;
    /// Town.
    Town "town" "Town" Place One;
    /// Country, as two letters.
    Country "country" "Country" Place One;
    /// Degrees north.
    Latitude "latitude" "Latitude" Place One;
    /// Degrees east.
    Longitude "longitude" "Longitude" Place One;
    /// The clock on the wall.
    Zone "zone" "Time zone" Place One;
    /// What is known about getting in.
    Accessibility "accessibility" "Accessibility" Place Many;
    /// How to get there.
    Directions "directions" "Directions" Place Text;
    /// Other places where it is given, by their keys or names.
    MorePlaces "more_places" "Other places" Place Many;
    /// When an event begins, or the first day of news.
    Begins "begins" "Begins" Entry One;
    /// When an event ends, or the last day of news.
    Ends "ends" "Ends" Entry One;
    /// How an event comes again.
    Repeats "repeats" "Repeats" Entry One;
    /// The address of an event on the web.
    Online "online" "Online at" Entry One;
    /// A number to call.
    Number "number" "Number to call" Entry One;
    /// The place in a list.
    Order "order" "Place in the list" Entry One;
    /// The page under which a page stands, by its key or title.
    Parent "parent" "Stands under" Entry One;
    /// Of what a page tells: everyday things or rights.
    About "page_about" "Tells of" Entry One;
    /// The desks that a page names, by their keys or titles.
    Desks "desks" "Desks" Entry Many;
    /// What translators do with a word.
    Translating "translating" "When translated" Entry One;
    /// The last day until which somebody vouches.
    CheckedUntil "checked_until" "Checked until" Record One;
    /// Whether it is real.
    Provenance "provenance" "Provenance" Record One;
    /// In which language its texts were written.
    Source "source" "Written in" Record One;
    /// The languages into which a machine translated.
    Machine "machine" "Translated by a machine" Record Many;
}

impl Field {
    /// A field by its short name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.as_str() == name)
    }

    /// Whether it holds words that can be translated.
    #[must_use]
    pub fn is_text(self) -> bool {
        self.kind() == Kind::Text
    }

    /// Whether several columns may hold parts of it.
    #[must_use]
    pub fn is_many(self) -> bool {
        self.kind() == Kind::Many
    }
}

/// What a column fills: a field, and for a text its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Target {
    /// The field.
    pub field: Field,
    /// The language of a text; `None` for the language of the whole table, and for other fields.
    pub lang: Option<Lang>,
}

impl Target {
    /// A field, if it is a text in the language of the table.
    #[must_use]
    pub fn new(field: Field) -> Self {
        Self { field, lang: None }
    }

    /// A text in a language.
    #[must_use]
    pub fn within(field: Field, lang: Lang) -> Self {
        Self { field, lang: field.is_text().then_some(lang) }
    }

    /// Reads what [`fmt::Display`] writes: `title`, `title:lv`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let Some((field, lang)) = text.split_once(':') else {
            return Field::parse(text).map(Self::new);
        };
        let field = Field::parse(field).filter(|field| field.is_text())?;
        Lang::parse(lang).ok().map(|lang| Self::within(field, lang))
    }

    /// What our own export writes above the column: `Title (lv)`.
    #[must_use]
    pub fn heading(&self) -> String {
        match self.lang {
            Some(lang) => format!("{} ({lang})", self.field.heading()),
            None => self.field.heading().to_owned(),
        }
    }

    /// What our own export means by a heading, letter by letter.
    #[must_use]
    pub fn of_own_heading(heading: &str) -> Option<Self> {
        let (words, lang) = match heading.strip_suffix(')').and_then(|h| h.rsplit_once(" (")) {
            Some((words, tag)) => (words, Lang::parse(tag).ok()),
            None => (heading, None),
        };
        let field = Field::ALL.iter().copied().find(|f| f.heading() == words)?;
        let target = Self { field, lang };
        (target.heading() == heading && (lang.is_none() || field.is_text())).then_some(target)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.as_str())?;
        self.lang.map_or(Ok(()), |lang| write!(f, ":{lang}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_reads_back() {
        for field in Field::ALL {
            let lang = field.is_text().then(|| Lang::parse("ckb").unwrap());
            for target in [Target::new(*field), Target { field: *field, lang }] {
                assert_eq!(Target::parse(&target.to_string()), Some(target));
                assert_eq!(Target::of_own_heading(&target.heading()), Some(target));
            }
        }
        assert_eq!(Target::parse("phone:lv"), None);
        assert_eq!(Target::of_own_heading("Phone (lv)"), None);
        assert_eq!(Target::of_own_heading("Title (LV)"), None);
    }
}
