//! What each column of a town's table is: guessed, said, remembered by the headings.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use measure::{Problem, Problems};
use sheet::{Headings, Sheet};

use super::{
    MOST_SIDES, guess, heads, period,
    read::{cells_of, refused},
};
use crate::figure;
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

    /// What one of two rows of headings can say of the figures below it, as it is offered.
    pub const OF_ROWS: [Self; 7] = [
        Self::Period,
        Self::Citizenship,
        Self::Birth,
        Self::Sex,
        Self::Age,
        Self::Place,
        Self::Other,
    ];

    /// What columns can be under so many rows of headings: where there are two, the rows say what
    /// the headings are.
    pub fn of_columns(headings: Headings) -> impl Iterator<Item = Self> {
        let is_one = headings == Headings::One;
        let is_said_by_rows = |role: &Self| matches!(role, Self::InPeriod | Self::InGroup);
        Self::ALL.into_iter().filter(move |role| is_one || !is_said_by_rows(role))
    }

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

    /// Whether several columns can have it: under two rows of headings, figures too.
    #[must_use]
    pub const fn is_many(self, headings: Headings) -> bool {
        match self {
            Self::Other | Self::InPeriod | Self::InGroup => true,
            Self::Value | Self::Base => matches!(headings, Headings::Two),
            _ => false,
        }
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

/// Where it is said what a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// In a column.
    Column(usize),
    /// In one of two rows of headings.
    Row(usize),
    /// In the only heading.
    Heading,
    /// Nowhere: it is the city itself.
    City,
}

/// What each column is, in their order; `None` for a column that is left out. With two rows of
/// headings, also what each of them says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<Option<Role>>,
    rows: [Option<Role>; 2],
}

impl Mapping {
    /// A mapping of columns in their order.
    #[must_use]
    pub fn new(columns: Vec<Option<Role>>) -> Self {
        Self { columns, rows: [None; 2] }
    }

    /// The same under two rows of headings that say this; `None` for a row that says nothing.
    #[must_use]
    pub fn under(self, rows: [Option<Role>; 2]) -> Self {
        Self { rows, ..self }
    }

    /// What the headings say, in English, Latvian, Swedish, French, Croatian, German and Arabic. A
    /// heading that nobody knows is left out, unless nothing else says when and all below it is times; of
    /// two that say the same, the first counts.
    #[must_use]
    pub fn guess(sheet: &Sheet) -> Self {
        match sheet.headings {
            Headings::One => guess::mapping(&sheet.head).timed(sheet),
            Headings::Two => heads::mapping(sheet),
        }
    }

    /// The same with the first unknown column of times for its time, where nothing says when.
    fn timed(mut self, sheet: &Sheet) -> Self {
        let is_said =
            [Role::Period, Role::InPeriod].iter().any(|role| self.source(*role).is_some());
        let holds_times = |at: &usize| {
            let mut cells = cells_of(sheet, *at).filter(|cell| !cell.is_empty()).peekable();
            cells.peek().is_some() && cells.all(|cell| period::parse(cell).is_some())
        };
        let unknown = (0..self.columns.len()).filter(|at| self.role(*at).is_none());
        if let Some(at) = { unknown }.find(holds_times).filter(|_| !is_said)
            && let Some(role) = self.columns.get_mut(at)
        {
            *role = Some(Role::Period);
        }
        self
    }

    /// What was said before of columns with the same headings. A heading that is a period is known
    /// by its kind: next year's table has one more.
    #[must_use]
    pub fn remembered(sheet: &Sheet, before: &BTreeMap<String, String>) -> Option<Self> {
        let of = |name: &String| before.get(name).map(|role| Role::parse(role));
        let columns = remembered_names(sheet, sheet.headings);
        columns.iter().map(of).collect::<Option<_>>().map(Self::new)
    }

    /// What is to be remembered of the columns: a role for each heading, nothing for those left out.
    #[must_use]
    pub fn to_remember(&self, sheet: &Sheet) -> BTreeMap<String, String> {
        let spelled =
            |role: &Option<Role>| role.map_or_else(String::new, |r| r.as_str().to_owned());
        let names = remembered_names(sheet, sheet.headings);
        names.into_iter().zip(self.columns.iter().map(spelled)).collect()
    }

    /// The headings as they are remembered if they stand in so many rows, each once, in no order
    /// that matters.
    #[must_use]
    pub fn names(sheet: &Sheet, headings: Headings) -> Vec<String> {
        let mut names = remembered_names(sheet, headings);
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What a column is.
    #[must_use]
    pub fn role(&self, column: usize) -> Option<Role> {
        self.columns.get(column).copied().flatten()
    }

    /// What the rows of headings say of the figures below them, the upper first.
    #[must_use]
    pub fn rows(&self) -> [Option<Role>; 2] {
        self.rows
    }

    /// Every column that is something.
    pub fn columns(&self) -> impl Iterator<Item = (usize, Role)> + '_ {
        self.columns.iter().enumerate().filter_map(|(at, role)| role.map(|r| (at, r)))
    }

    /// The columns of figures.
    pub(super) fn figures(&self) -> impl Iterator<Item = usize> + '_ {
        self.columns().filter(|(_, role)| role.is_figure()).map(|(at, _)| at)
    }

    /// The first column of a role.
    #[must_use]
    pub fn column(&self, role: Role) -> Option<usize> {
        self.columns().find(|(_, r)| *r == role).map(|(at, _)| at)
    }

    /// The rows of headings that say something, with what they say.
    pub(super) fn telling_rows(&self) -> impl Iterator<Item = (usize, Role)> + '_ {
        self.rows.iter().enumerate().filter_map(|(at, role)| role.map(|r| (at, r)))
    }

    /// Where a role stands; that of the only heading is a group.
    pub(super) fn source(&self, role: Role) -> Option<Source> {
        let row = || self.telling_rows().find(|(_, r)| *r == role).map(|(at, _)| Source::Row(at));
        let heading = || self.column(Role::InGroup).map(|_| Source::Heading);
        let found = self.column(role).map(Source::Column).or_else(row);
        found.or_else(|| heading().filter(|_| role == Role::Citizenship))
    }

    /// Whether a heading above figures names shares, in any of the seven languages, or most of what stands
    /// below it has a per cent sign.
    #[must_use]
    pub fn names_shares(&self, sheet: &Sheet) -> bool {
        let is_named = |at: usize| {
            let only = sheet.head.get(at).map(String::as_str).unwrap_or_default();
            [only, over(sheet, 0, at), over(sheet, 1, at)].into_iter().any(guess::is_share)
        };
        let mut figures: Vec<usize> = self.figures().collect();
        if figures.is_empty() {
            // One of those of which nobody knows yet what they hold.
            figures = (0..sheet.head.len()).filter(|at| self.role(*at).is_none()).collect();
        }
        figures.into_iter().any(|at| is_named(at) || holds_shares(sheet, at))
    }

    /// By what the table tells people apart.
    #[must_use]
    pub fn basis(&self) -> Option<Basis> {
        match (self.source(Role::Citizenship), self.source(Role::Birth)) {
            (Some(Source::Heading), Some(_)) | (None, Some(_)) => Some(Basis::CountryOfBirth),
            (Some(_), _) => Some(Basis::Citizenship),
            (None, None) => None,
        }
    }

    /// By the columns of figures, those that say out of how many people they count: each stands under
    /// the same headings.
    pub(super) fn bases(&self, sheet: &Sheet) -> HashMap<usize, usize> {
        let said = |at: usize| {
            self.telling_rows().map(|(row, _)| over(sheet, row, at)).collect::<Vec<&str>>()
        };
        let mut bases = HashMap::new();
        for (at, _) in self.columns().filter(|(_, role)| *role == Role::Base) {
            bases.entry(said(at)).or_insert(at);
        }
        self.figures().filter_map(|at| Some((at, *bases.get(&said(at))?))).collect()
    }

    /// What is wrong with it, at `columns/3`, at `headings/2` or, of the whole, at `columns`.
    ///
    /// `own-twice`, `own-in-headings` (a row of headings says the same), `own-base-alone`,
    /// `own-no-value`, `own-too-many-sides`; of a heading `own-not-a-period`, `own-empty-word`,
    /// `own-long-word`, `own-formula`.
    #[must_use]
    pub fn validate(&self, sheet: &Sheet) -> Problems {
        let mut problems = Problems::default();
        let mut taken: BTreeMap<Role, usize> = BTreeMap::new();
        for (at, role) in self.columns() {
            let place = format!("columns/{}", at + 1);
            let own = (!role.is_many(sheet.headings)).then(|| taken.get(&role).copied()).flatten();
            let other = never_beside(role).iter().find_map(|other| self.column(*other));
            if let Some(first) = own.or(other) {
                problems.add(Problem::new("own-twice", &*place).with("column", first + 1));
            }
            taken.entry(role).or_insert(at);
            if self.telling_rows().any(|(_, said)| is_same(role, said)) {
                problems.add(Problem::new("own-in-headings", &*place));
            }
            problems.extend(self.refused_headings(sheet, (at, role), &place));
        }
        let bases: BTreeSet<usize> = self.bases(sheet).into_values().collect();
        let is_alone = |(at, role): &(usize, Role)| *role == Role::Base && !bases.contains(at);
        for (at, _) in self.columns().filter(is_alone).filter(|_| self.figures().next().is_some()) {
            problems.add(Problem::new("own-base-alone", format!("columns/{}", at + 1)));
        }
        if let [Some(upper), Some(lower)] = self.rows
            && is_same(upper, lower)
        {
            problems.add(Problem::new("own-in-headings", "headings/2"));
        }
        if self.figures().next().is_none() {
            problems.add(Problem::new("own-no-value", "columns"));
        }
        let sides = self.columns().map(|(_, role)| role).chain(self.rows.into_iter().flatten());
        if sides.filter(|role| role.is_side()).count() > MOST_SIDES {
            problems.add(Problem::new("own-too-many-sides", "columns").with("most", MOST_SIDES));
        }
        problems
    }

    /// What is wrong with the headings of a column.
    fn refused_headings(
        &self,
        sheet: &Sheet,
        (at, role): (usize, Role),
        place: &str,
    ) -> Vec<Problem> {
        let heading = sheet.head.get(at).map(String::as_str).unwrap_or_default();
        let problem = |code, word: &str| {
            let problem = Problem::new(code, place).with("cell", word);
            if code == "own-long-word" {
                problem.with("most", super::LONGEST_WORD)
            } else {
                problem
            }
        };
        let mut found = Vec::new();
        if role == Role::InPeriod && period::parse(heading).is_none() {
            found.push(problem("own-not-a-period", heading));
        }
        if (role.is_side() || role == Role::InGroup) && super::is_formula(heading) {
            found.push(problem("own-formula", heading));
        }
        let is_under_two = role.is_figure() && sheet.headings == Headings::Two;
        let of_row = |(row, said): (usize, Role)| {
            let word = over(sheet, row, at);
            let code = match said {
                Role::Period if word.is_empty() => Some("own-empty-word"),
                Role::Period => period::parse(word).is_none().then_some("own-not-a-period"),
                _ => refused(word),
            };
            code.map(|code| problem(code, word))
        };
        found.extend(self.telling_rows().filter(|_| is_under_two).find_map(of_row));
        found
    }
}

/// What no other column can be: of what a table tells in headings, no column tells.
const fn never_beside(role: Role) -> &'static [Role] {
    match role {
        Role::InPeriod => &[Role::Value, Role::Period, Role::InGroup, Role::Base],
        Role::InGroup => &[Role::Value, Role::Citizenship, Role::Birth, Role::Base],
        Role::Birth => &[Role::Citizenship],
        _ => &[],
    }
}

/// Whether a row of headings says what a column or the other row says as well.
fn is_same(role: Role, said: Role) -> bool {
    let is_group = |role| matches!(role, Role::Citizenship | Role::Birth | Role::InGroup);
    let is_time = |role| matches!(role, Role::Period | Role::InPeriod);
    let is_own = role == said && role != Role::Other;
    is_own || (is_group(role) && is_group(said)) || (is_time(role) && is_time(said))
}

/// What a row of headings says above a column.
pub(super) fn over(sheet: &Sheet, row: usize, column: usize) -> &str {
    let heads = sheet.heads.get(column).filter(|_| sheet.headings == Headings::Two);
    heads.map_or("", |heads| if row == 0 { &heads.upper } else { &heads.lower })
}

/// The headings of all columns as they are remembered, every period alike.
fn remembered_names(sheet: &Sheet, headings: Headings) -> Vec<String> {
    let of = |heading: &str| {
        if period::parse(heading).is_some() { "0000".to_owned() } else { heading.to_owned() }
    };
    if headings == Headings::One {
        return sheet.head.iter().map(|heading| of(heading)).collect();
    }
    let both = |(at, heads): (usize, &sheet::Heads)| {
        let joined = sheet::Heads { upper: of(&heads.upper), lower: of(&heads.lower) }.joined();
        if joined.is_empty() { format!("({})", at + 1) } else { joined }
    };
    sheet.heads.iter().enumerate().map(both).collect()
}

/// Whether most of what a column holds has a per cent sign.
fn holds_shares(sheet: &Sheet, at: usize) -> bool {
    let said: Vec<&str> = cells_of(sheet, at).filter(|cell| !cell.is_empty()).collect();
    2 * said.iter().filter(|cell| figure::is_share(cell)).count() > said.len()
}
