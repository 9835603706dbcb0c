//! What each column of a town's table is: guessed, said, remembered by the headings.

use std::collections::BTreeMap;

use measure::{Problem, Problems};

use super::{MOST_SIDES, guess, period};
use crate::indicator::Basis;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Where: a district, or the city itself.
    Place,
    /// When.
    Period,
    /// Of whom, by citizenship.
    Citizenship,
    /// Of whom, by country of birth.
    Birth,
    /// Women, men.
    Sex,
    /// Of what age.
    Age,
    /// Anything else by which figures are told apart; it is called as its heading.
    Other,
    /// The figure.
    Value,
    /// Out of how many people the figure counts.
    Base,
    /// The letters that say how far the figure can be trusted.
    Flag,
    /// Figures of the time that the heading names: 2023.
    InPeriod,
    /// Figures of the group that the heading names: Foreigners.
    InGroup,
}

impl Role {
    /// All of them, as they are offered.
    pub const ALL: [Self; 12] = [
        Self::Value,
        Self::InPeriod,
        Self::InGroup,
        Self::Base,
        Self::Period,
        Self::Citizenship,
        Self::Birth,
        Self::Sex,
        Self::Age,
        Self::Place,
        Self::Other,
        Self::Flag,
    ];

    /// A short name, as it is remembered.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Period => "period",
            Self::Citizenship => "citizenship",
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Age => "age",
            Self::Other => "other",
            Self::Value => "value",
            Self::Base => "base",
            Self::Flag => "flag",
            Self::InPeriod => "in_period",
            Self::InGroup => "in_group",
        }
    }

    /// Reads the short name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == name)
    }

    /// Whether several columns can have it.
    #[must_use]
    pub const fn is_many(self) -> bool {
        matches!(self, Self::Other | Self::InPeriod | Self::InGroup)
    }

    /// Whether it tells figures apart.
    #[must_use]
    pub const fn is_side(self) -> bool {
        matches!(
            self,
            Self::Place | Self::Citizenship | Self::Birth | Self::Sex | Self::Age | Self::Other
        )
    }

    /// Whether it holds figures.
    #[must_use]
    pub const fn is_figure(self) -> bool {
        matches!(self, Self::Value | Self::InPeriod | Self::InGroup)
    }
}

/// What each column is, in their order; `None` for a column that is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping(Vec<Option<Role>>);

impl Mapping {
    /// A mapping of columns in their order.
    #[must_use]
    pub fn new(roles: Vec<Option<Role>>) -> Self {
        Self(roles)
    }

    /// What the headings say, in English, Latvian, Swedish, French, Croatian, German and Arabic. A
    /// heading that nobody knows is left out; of two that say the same, the first counts.
    #[must_use]
    pub fn guess(head: &[String]) -> Self {
        guess::mapping(head)
    }

    /// What was said before about the same headings. A heading that is a period is known by its
    /// kind: next year's table has one more.
    #[must_use]
    pub fn remembered(head: &[String], before: &BTreeMap<String, String>) -> Option<Self> {
        let of = |heading: &String| before.get(&name_of(heading)).map(|role| Role::parse(role));
        head.iter().map(of).collect::<Option<_>>().map(Self)
    }

    /// What is to be remembered: a role for each heading, nothing for those left out.
    #[must_use]
    pub fn to_remember(&self, head: &[String]) -> BTreeMap<String, String> {
        let spelled =
            |role: &Option<Role>| role.map_or_else(String::new, |r| r.as_str().to_owned());
        head.iter().map(|h| name_of(h)).zip(self.0.iter().map(spelled)).collect()
    }

    /// The headings as they are remembered, each once, in no order that matters.
    #[must_use]
    pub fn names(head: &[String]) -> Vec<String> {
        let mut names: Vec<String> = head.iter().map(|h| name_of(h)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What a column is.
    #[must_use]
    pub fn role(&self, column: usize) -> Option<Role> {
        self.0.get(column).copied().flatten()
    }

    /// Every column that is something.
    pub fn columns(&self) -> impl Iterator<Item = (usize, Role)> + '_ {
        self.0.iter().enumerate().filter_map(|(at, role)| role.map(|r| (at, r)))
    }

    /// The first column of a role.
    #[must_use]
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns().find(|(_, r)| *r == role).map(|(at, _)| at)
    }

    /// By what the table tells people apart.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        match (self.column(Role::Citizenship), self.column(Role::Birth)) {
            (Some(_), _) => Some(Basis::Citizenship),
            (None, Some(_)) => Some(Basis::CountryOfBirth),
            (None, None) => self.column(Role::InGroup).map(|_| Basis::Citizenship),
        }
    }

    /// What is wrong with it, at `columns/3` or, of the whole, at `columns`.
    ///
    /// `own-twice`, `own-no-value`, `own-too-many-sides`, `own-not-a-period` (of a heading).
    #[must_use]
    pub fn validate(&self, head: &[String]) -> Problems {
        let mut problems = Problems::default();
        let mut taken: BTreeMap<Role, usize> = BTreeMap::new();
        for (at, role) in self.columns() {
            let place = format!("columns/{}", at + 1);
            // Of what a table tells in headings, no column tells.
            let others: &[Role] = match role {
                Role::InPeriod => &[Role::Value, Role::Period, Role::InGroup, Role::Base],
                Role::InGroup => &[Role::Value, Role::Citizenship, Role::Birth, Role::Base],
                Role::Birth => &[Role::Citizenship],
                _ => &[],
            };
            let own = (!role.is_many()).then(|| taken.get(&role)).flatten();
            let other = others.iter().find_map(|other| self.column(*other));
            if let Some(first) = own.copied().or(other) {
                problems.add(Problem::new("own-twice", &*place).with("column", first + 1));
            }
            taken.entry(role).or_insert(at);
            let heading = head.get(at).map(String::as_str).unwrap_or_default();
            if role == Role::InPeriod && period::parse(heading).is_none() {
                problems.add(Problem::new("own-not-a-period", place).with("cell", heading));
            }
        }
        if !self.columns().any(|(_, role)| role.is_figure()) {
            problems.add(Problem::new("own-no-value", "columns"));
        }
        if self.columns().filter(|(_, role)| role.is_side()).count() > MOST_SIDES {
            problems.add(Problem::new("own-too-many-sides", "columns").with("most", MOST_SIDES));
        }
        problems
    }
}

/// A heading as it is remembered: every period alike.
fn name_of(heading: &str) -> String {
    if period::parse(heading).is_some() { "0000".to_owned() } else { heading.to_owned() }
}
