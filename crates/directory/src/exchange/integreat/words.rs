//! What must be said in the reader's language and stands in no record: who fills it in knows the
//! language, this library does not.

use crate::eligibility::Eligibility;
use crate::hours::{Calendar, Hours};
use crate::place::Access;
use crate::service::Safety;
use jiff::civil::Date;
use locale::Lang;
use measure::Key;

/// Says what stands in no record, in one language.
pub trait Words {
    /// The language.
    fn lang(&self) -> Lang;

    /// A heading or a short sentence.
    fn say(&self, label: Label) -> String;

    /// The name of an area of life, such as `health`.
    fn area(&self, area: &Key) -> String;

    /// What a safe place offers.
    fn safety(&self, safety: Safety) -> String;

    /// What is known about getting in.
    fn access(&self, access: Access) -> String;

    /// Who may use a service, a condition a line; one line where everybody may.
    fn conditions(&self, eligibility: &Eligibility) -> Vec<String>;

    /// Opening hours, a line for days that are alike: the ordinary week, then other days to come.
    fn hours(&self, hours: &Hours, calendar: &Calendar, today: Date) -> Vec<String>;

    /// The name of the button by which a reader leaves the city's own pages quickly, in a language.
    fn exit(&self, lang: Lang) -> String;

    /// That words are in another language: "in English".
    fn written_in(&self, lang: Lang) -> String;

    /// Until when somebody vouches for something, or that nobody does any longer, or ever did.
    fn vouched(&self, until: Option<Date>, today: Date) -> String;
}

/// A heading or a short sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Label {
    /// Title of the page with numbers to call: "Emergency numbers".
    Numbers,
    /// What stands first there: "In danger, call 112."
    NumbersLede,
    /// Title of the page under which services stand: "Services".
    Services,
    /// Above links to services on other pages: "Services that help with this".
    ServicesHere,
    /// Title of the page with all desks: "Where to ask". Also above desks on other pages.
    Desks,
    /// Title of the page with words explained: "Words explained".
    Terms,
    /// Title of the imprint: "Imprint".
    Imprint,
    /// "Who can use it".
    Who,
    /// "Safe for".
    Safe,
    /// "What it costs".
    Cost,
    /// "Free of charge".
    Free,
    /// "What to bring".
    Bring,
    /// "How to begin".
    Begin,
    /// "Languages spoken there".
    Spoken,
    /// "Opening hours".
    Hours,
    /// "Where".
    Where,
    /// "Getting in".
    Access,
    /// "Contact".
    Contact,
    /// "Offered by".
    Offered,
    /// "This was made up to show what a directory looks like."
    Example,
    /// "Translated by a machine, not checked."
    Machine,
    /// "The original has changed since this was translated."
    Outdated,
    /// "This tells of rights; ask a lawyer before you rely on it."
    Rights,
    /// What leads to the same on the city's own pages: "All details and the latest state".
    More,
}

impl Label {
    /// Every label.
    pub const ALL: [Self; 24] = [
        Self::Numbers,
        Self::NumbersLede,
        Self::Services,
        Self::ServicesHere,
        Self::Desks,
        Self::Terms,
        Self::Imprint,
        Self::Who,
        Self::Safe,
        Self::Cost,
        Self::Free,
        Self::Bring,
        Self::Begin,
        Self::Spoken,
        Self::Hours,
        Self::Where,
        Self::Access,
        Self::Contact,
        Self::Offered,
        Self::Example,
        Self::Machine,
        Self::Outdated,
        Self::Rights,
        Self::More,
    ];
}
