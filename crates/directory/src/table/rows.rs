//! Of what the rows of a table tell: services, or entries of one kind.

use super::{Field, Mapping};
use crate::guide::Kind;

/// Of what each row tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rows {
    /// Of a service.
    #[default]
    Services,
    /// Of an entry of this kind.
    Entries(Kind),
}

impl Rows {
    /// All that rows can tell of.
    pub const ALL: [Self; 7] = [
        Self::Services,
        Self::Entries(Kind::Event),
        Self::Entries(Kind::Page),
        Self::Entries(Kind::News),
        Self::Entries(Kind::Number),
        Self::Entries(Kind::Term),
        Self::Entries(Kind::Desk),
    ];

    /// A short name: `service`, `event`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Services => "service",
            Self::Entries(kind) => kind.as_str(),
        }
    }

    /// Reads the short name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rows| rows.as_str() == text)
    }

    /// The name of the sheet in a workbook that was written here.
    #[must_use]
    pub fn sheet(self) -> &'static str {
        match self {
            Self::Services => "Services",
            Self::Entries(Kind::Event) => "Events",
            Self::Entries(Kind::Page) => "Pages",
            Self::Entries(Kind::News) => "News",
            Self::Entries(Kind::Number) => "Numbers",
            Self::Entries(Kind::Term) => "Words",
            Self::Entries(Kind::Desk) => "Desks",
        }
    }

    /// What a sheet of this name with these columns most likely tells of.
    #[must_use]
    pub fn guess(sheet: &str, mapping: &Mapping) -> Self {
        let has = |fields: &[Field]| fields.iter().any(|field| mapping.has(*field));
        let of_services = [Field::Hours, Field::Documents, Field::HowToBegin, Field::Residence];
        if let Some(own) = Self::ALL.into_iter().find(|rows| rows.sheet() == sheet) {
            return own;
        }
        Self::Entries(match () {
            () if has(&of_services) => return Self::Services,
            () if has(&[Field::Repeats, Field::Online]) => Kind::Event,
            () if has(&[Field::Number]) => Kind::Number,
            () if has(&[Field::Translating]) => Kind::Term,
            () if has(&[Field::Parent, Field::About, Field::Desks]) => Kind::Page,
            () if has(&[Field::Begins]) && has(&[Field::Organisation, Field::Place]) => Kind::Event,
            () if has(&[Field::Begins]) => Kind::News,
            () => return Self::Services,
        })
    }

    /// The columns without which nothing new can be made.
    pub(super) fn needs(self) -> &'static [Field] {
        match self {
            Self::Services => &[Field::Title, Field::Description, Field::Organisation],
            Self::Entries(Kind::Event) => &[Field::Title, Field::Begins],
            Self::Entries(Kind::News) => &[Field::Title, Field::Description, Field::Begins],
            Self::Entries(Kind::Page | Kind::Term) => &[Field::Title, Field::Description],
            Self::Entries(Kind::Number) => &[Field::Title, Field::Number],
            Self::Entries(Kind::Desk) => &[Field::Title],
        }
    }

    /// The columns that our own export has.
    pub(super) fn columns(self) -> Vec<Field> {
        let own: &[Field] = match self {
            Self::Services => {
                // These are in the list of what makes it safe.
                let left_out = [Field::WomenOnly, Field::LgbtqiFriendly, Field::Anonymous];
                let all = Field::ALL.iter().copied();
                let is_own = |field: &Field| {
                    field.group() != super::Group::Entry && !left_out.contains(field)
                };
                return all.filter(is_own).collect();
            }
            Self::Entries(Kind::Event) => &[
                Field::Begins,
                Field::Ends,
                Field::Repeats,
                Field::Organisation,
                Field::OrganisationKey,
                Field::Place,
                Field::PlaceKey,
                Field::Online,
                Field::Themes,
                Field::Spoken,
                Field::Cost,
            ],
            Self::Entries(Kind::Page) => &[
                Field::Parent,
                Field::Order,
                Field::Themes,
                Field::Desks,
                Field::About,
                Field::CheckedUntil,
            ],
            Self::Entries(Kind::News) => &[Field::Begins, Field::Ends],
            Self::Entries(Kind::Number) => &[Field::Number, Field::Order],
            Self::Entries(Kind::Term) => &[Field::Translating],
            Self::Entries(Kind::Desk) => &[
                Field::Organisation,
                Field::OrganisationKey,
                Field::Place,
                Field::PlaceKey,
                Field::Phone,
                Field::Mail,
                Field::Web,
                Field::Spoken,
                Field::Hours,
            ],
        };
        let first = [Field::Key, Field::Title, Field::Description];
        let last = [Field::Provenance, Field::Source, Field::Machine];
        first.into_iter().chain(own.iter().copied()).chain(last).collect()
    }
}
