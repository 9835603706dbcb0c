//! Rows made into a table of figures, or everything that is wrong with them, by row and column.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use measure::{Period, Problem, Problems};
use serde::{Deserialize, Serialize};
use sheet::{Letters, Row, Sheet, begins_like_a_formula};

use super::{
    BASE, COUNT, LONGEST_WORD, MOST_FIGURES, PERCENT, UNIT,
    code::{Group, Words, code_of, fold},
    differ::too_wide,
    guess,
    mapping::{Mapping, Role, Source, over},
    period,
};
use crate::{
    dataset::{Dataset, Observation, Point, Title},
    figure::{Cell, Marks, Signs, cell, is_share, value},
    flag::{Flag, Flags},
    gather::Gathering,
    indicator::{Basis, EVERYBODY},
    read::cell::is_dimension,
};

/// What the figures of a table are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Numbers of people.
    #[default]
    Persons,
    /// Shares in per cent.
    Percent,
    /// Shares of one: 0.724 for 72.4 per cent.
    Part,
    /// Euro.
    Euro,
    /// Any other number.
    Number,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Persons, Self::Percent, Self::Part, Self::Euro, Self::Number];

    /// A short name, as it is remembered.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Persons => COUNT,
            Self::Percent => PERCENT,
            Self::Part => "PART",
            Self::Euro => "EUR",
            Self::Number => "NUM",
        }
    }

    /// Reads the short name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.as_str() == name)
    }

    /// Its code among units: shares are kept in per cent, however they are written.
    #[must_use]
    pub const fn unit(self) -> &'static str {
        match self {
            Self::Part => PERCENT,
            _ => self.as_str(),
        }
    }
}

/// What no column says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// What the table is called and where it comes from.
    pub title: Title,
    /// The code of the city.
    pub place: String,
    /// What the city is called.
    pub place_name: String,
    /// The time of all figures, where no column says it.
    pub period: Option<Period>,
    /// What the figures are.
    pub measure: Measure,
    /// Which sign parts decimals, where the columns do not tell.
    pub marks: Option<Marks>,
    /// Whom the words of the group mean; `None` for nobody who is known. Words that are not here
    /// are guessed.
    pub means: BTreeMap<String, Option<Group>>,
    /// The times of the table to which the figures go; none of a new one.
    pub before: Vec<Period>,
}

impl Settings {
    /// Those of a city by its key, its name and the code of its country.
    #[must_use]
    pub fn of_city(key: &str, name: &str, country: &str) -> Self {
        let place: String = format!("{country}_{}", key.to_uppercase().replace('-', "_"))
            .chars()
            .take(60)
            .collect();
        let title = Title { agency: agency(key), code: "OWN".to_owned(), ..Title::default() };
        Self { title, place, place_name: name.to_owned(), ..Self::default() }
    }

    /// Whom a word means.
    #[must_use]
    pub fn meaning(&self, word: &str) -> Option<Group> {
        self.means.get(word).copied().unwrap_or_else(|| guess::group(word))
    }
}

/// The name of a city as an agency: SDMX lets it begin with a letter only (`NCNameIDType`).
fn agency(key: &str) -> String {
    let name = key.to_uppercase();
    let is_letter = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_letter { name } else { format!("C_{name}") }
}

/// What a sheet was understood as.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    /// The table of figures.
    pub dataset: Dataset,
    /// How many rows had figures.
    pub rows: usize,
    /// How many rows had none, such as notes below a table, and were passed over.
    pub skipped: usize,
    /// Whether figures are said to be per cent, and none is above 1 or has the sign: perhaps they are
    /// shares of one.
    pub may_be_parts: bool,
}

/// The words of the columns or headings that tell groups apart, each once, at most 100.
#[must_use]
pub fn words(sheet: &Sheet, mapping: &Mapping) -> Vec<String> {
    let sources = [Role::Citizenship, Role::Birth].map(|role| mapping.source(role));
    let mut columns = Vec::new();
    let mut heads = Vec::new();
    for source in sources.into_iter().flatten() {
        match source {
            Source::Column(at) => columns.push(at),
            Source::Row(row) => heads.extend(mapping.figures().map(|at| over(sheet, row, at))),
            Source::Heading => heads.extend(mapping.figures().map(|at| heading(sheet, at))),
            Source::City => {}
        }
    }
    let rows = columns.into_iter().take(1).flat_map(|at| cells_of(sheet, at));
    let mut seen = BTreeSet::new();
    let all = rows.chain(heads).filter(|word| !word.is_empty() && seen.insert(*word));
    all.take(100).map(str::to_owned).collect()
}

/// The heading of a column.
fn heading(sheet: &Sheet, column: usize) -> &str {
    sheet.head.get(column).map(String::as_str).unwrap_or_default()
}

/// What a column holds.
pub(super) fn cells_of(sheet: &Sheet, column: usize) -> impl Iterator<Item = &str> {
    sheet.rows.iter().filter_map(move |row| row.cells.get(column)).map(String::as_str)
}

/// Makes a table of figures of a sheet.
///
/// # Errors
/// All problems at once, at `rows/7/Heading`, `columns/3` or `headings/2`: what [`Mapping::validate`] names;
/// `own-no-period`; `own-not-a-number`, `own-not-a-period`, `own-not-whole`, `own-impossible`, `own-no-part`,
/// `own-uncounted`, `own-unknown-flag`, `own-empty-word`, `own-long-word`, `own-formula`, `own-repeated` of a cell; `own-ambiguous`, `own-mixed` of a
/// column; `own-no-figures`, `own-too-many-figures`, `own-too-wide` of the
/// whole; `own-formula` of the city's own name, at `place`.
pub fn read_own(sheet: &Sheet, mapping: &Mapping, settings: &Settings) -> Result<Own, Problems> {
    let mut problems = mapping.validate(sheet);
    let has_time = [Role::Period, Role::InPeriod].iter().any(|r| mapping.source(*r).is_some());
    if !has_time && settings.period.is_none() {
        problems.add(Problem::new("own-no-period", "period"));
    }
    // It stands in the files of the table like every other word.
    if is_formula(&settings.place_name) {
        problems.add(Problem::new("own-formula", "place").with("cell", &*settings.place_name));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let marks = marks(sheet, mapping, settings, &mut problems);
    let mut reading = Reading {
        sheet,
        mapping,
        settings,
        marks,
        bases: mapping.bases(sheet),
        sides: sides(sheet, mapping),
        words: HashMap::new(),
        found: Vec::new(),
        problems,
    };
    let mut rows = 0;
    for row in &sheet.rows {
        rows += usize::from(reading.row(row));
        if reading.found.len() > MOST_FIGURES {
            return Err(Problem::new("own-too-many-figures", "").with("most", MOST_FIGURES).into());
        }
    }
    let skipped = sheet.rows.len() - rows;
    let may_be_parts = reading.may_be_parts();
    let dataset = reading.finish()?;
    Ok(Own { dataset, rows, skipped, may_be_parts })
}

/// The dimension of a row of headings that says anything else.
pub(super) const HEADING: &str = "heading";

/// Whether a spreadsheet would take a word for a formula. The files of a table are opened in
/// spreadsheets, and SDMX-CSV has no sign that keeps a label from being one: so no table has such
/// words. Numbers with their sign, and a sign alone, are none.
///
/// ```
/// # use evidence::own::is_formula;
/// assert!(is_formula("=1+1") && is_formula("@sum") && is_formula("-a"));
/// assert!(!is_formula("-5") && !is_formula("-") && !is_formula("65+"));
/// ```
#[must_use]
pub fn is_formula(word: &str) -> bool {
    begins_like_a_formula(word.trim_start()) && cell(word).is_none()
}

/// How the signs of each column of figures are meant.
fn marks(
    sheet: &Sheet,
    mapping: &Mapping,
    settings: &Settings,
    problems: &mut Problems,
) -> HashMap<usize, Marks> {
    let is_number = |role: Role| role.is_figure() || role == Role::Base;
    // A workbook writes numbers with a point, whatever its language shows.
    let is_workbook = sheet.letters == Letters::Workbook;
    let heard = |(at, role): (usize, Role)| {
        let is_count = role == Role::Base || settings.measure == Measure::Persons;
        let mut signs = Signs::default();
        for text in cells_of(sheet, at) {
            if let Some(Cell::Number(number, _)) = cell(text) {
                if is_count && !is_workbook {
                    signs.hear_count(&number);
                } else {
                    signs.hear(&number);
                }
            }
        }
        (at, signs)
    };
    let columns: Vec<(usize, Signs)> =
        mapping.columns().filter(|(_, role)| is_number(*role)).map(heard).collect();
    let all = columns.iter().fold(Signs::default(), |all, (_, signs)| all.and(*signs));
    let usual = settings.marks.or_else(|| all.meant(is_workbook.then_some(Marks::Point)).ok());
    let mut marks = HashMap::new();
    for (at, signs) in columns {
        match signs.meant(usual) {
            Ok(meant) => drop(marks.insert(at, meant)),
            Err(code) => {
                let place = format!("columns/{}", at + 1);
                problems.add(Problem::new(code, place).with("column", heading(sheet, at)));
            }
        }
    }
    marks
}

/// A side of the table: its dimension, and where its words stand.
struct Side {
    code: String,
    name: Option<String>,
    role: Role,
    source: Source,
}

/// The sides of a table in the order of their dimensions, without frequency and unit.
fn sides(sheet: &Sheet, mapping: &Mapping) -> Vec<Side> {
    let mut sides = Vec::new();
    let mut taken: BTreeSet<String> =
        ["freq", UNIT, "geo", "citizen", "c_birth", "sex", "age", "time_period"]
            .map(str::to_owned)
            .into();
    let mut add = |code: &str, role, source| {
        let name = match source {
            Source::Column(at) => sheet.head.get(at).cloned(),
            _ => None,
        };
        sides.push(Side { code: code.to_owned(), name, role, source });
    };
    if let Some(basis) = mapping.basis() {
        let role = match basis {
            Basis::Citizenship => Role::Citizenship,
            Basis::CountryOfBirth => Role::Birth,
        };
        add(basis.dimension(), role, mapping.source(role).unwrap_or(Source::Heading));
    }
    for role in [Role::Sex, Role::Age] {
        if let Some(source) = mapping.source(role) {
            add(role.as_str(), role, source);
        }
    }
    let is_other = |role: &Role| *role == Role::Other;
    let columns = mapping.columns().filter(|(_, role)| is_other(role));
    let columns = columns.map(|(at, _)| (heading(sheet, at), Source::Column(at)));
    let rows = mapping.telling_rows().filter(|(_, role)| is_other(role));
    let rows = rows.map(|(row, _)| (HEADING, Source::Row(row)));
    for (word, source) in columns.chain(rows) {
        let own = code_of(word).to_ascii_lowercase();
        let mut code = if is_dimension(&own) { own } else { format!("d_{own}") };
        while !taken.insert(code.clone()) {
            code.push_str("_2");
        }
        add(&code, Role::Other, source);
    }
    add("geo", Role::Place, mapping.source(Role::Place).unwrap_or(Source::City));
    sides
}

/// A figure with its place in the sheet.
struct Found {
    row: usize,
    column: usize,
    /// The code and the label on each side.
    codes: Vec<(String, String)>,
    period: Period,
    flags: Flags,
    value: Option<f64>,
    base: Option<f64>,
}

/// Rows as they are read.
struct Reading<'r> {
    sheet: &'r Sheet,
    mapping: &'r Mapping,
    settings: &'r Settings,
    marks: HashMap<usize, Marks>,
    /// The columns that say out of how many those of figures count.
    bases: HashMap<usize, usize>,
    sides: Vec<Side>,
    words: HashMap<String, Words>,
    found: Vec<Found>,
    problems: Problems,
}

impl Reading<'_> {
    fn refuse(&mut self, code: &'static str, row: &Row, column: usize) {
        let heading = heading(self.sheet, column);
        let cell = row.cells.get(column).map(String::as_str).unwrap_or_default();
        let cell: String = cell.chars().take(LONGEST_WORD).collect();
        let problem = Problem::new(code, format!("rows/{}/{heading}", row.number));
        let problem = problem.with("row", row.number).with("column", heading).with("cell", cell);
        let problem =
            if code == "own-long-word" { problem.with("most", LONGEST_WORD) } else { problem };
        self.problems.add(problem);
    }

    /// Reads a row; says whether it had figures.
    fn row(&mut self, row: &Row) -> bool {
        let text = |at: usize| row.cells.get(at).map(String::as_str).unwrap_or_default();
        let flag = self.mapping.column(Role::Flag);
        let is_flagged = flag.is_some_and(|at| !text(at).is_empty());
        let mapping = self.mapping;
        let figures: Vec<(usize, Role)> = mapping
            .columns()
            .filter(|(at, role)| role.is_figure() && (!text(*at).is_empty() || is_flagged))
            .collect();
        if figures.is_empty() {
            return false;
        }
        let flags = flag.map_or(Some(Flags::NONE), |at| {
            let flags = Flags::of_status(text(at)).ok();
            if flags.is_none() {
                self.refuse("own-unknown-flag", row, at);
            }
            flags
        });
        let period = self.period(row);
        let codes = self.codes(row);
        for figure in figures {
            let cell = self.figure(row, figure);
            if let (Some(flags), Some(period), Some(codes), Some(cell)) =
                (flags, period, &codes, cell)
            {
                self.keep(row, figure, (period, flags), codes, cell);
            }
        }
        true
    }

    /// The time of a row, unless headings say it.
    fn period(&mut self, row: &Row) -> Option<Option<Period>> {
        let Some(at) = self.mapping.column(Role::Period) else { return Some(self.settings.period) };
        let text = row.cells.get(at).map(String::as_str).unwrap_or_default();
        let found = period::parse(text);
        if found.is_none() {
            self.refuse(
                if text.is_empty() { "own-empty-word" } else { "own-not-a-period" },
                row,
                at,
            );
        }
        found.map(Some)
    }

    /// The codes of a row on every side; nothing where headings tell the side.
    fn codes(&mut self, row: &Row) -> Option<Vec<(String, String)>> {
        let mut codes = Vec::with_capacity(self.sides.len());
        let mut is_whole = true;
        for side in 0..self.sides.len() {
            let Some((role, source)) = self.sides.get(side).map(|s| (s.role, s.source)) else {
                continue;
            };
            // What headings say is put there when a figure below them is kept.
            let Source::Column(at) = source else {
                codes.push((self.settings.place.clone(), self.settings.place_name.clone()));
                continue;
            };
            let word = row.cells.get(at).cloned().unwrap_or_default();
            if let Some(code) = refused(&word) {
                self.refuse(code, row, at);
                is_whole = false;
            } else {
                codes.push((self.code(side, role, &word), word));
            }
        }
        is_whole.then_some(codes)
    }

    /// The code of a word on a side.
    fn code(&mut self, side: usize, role: Role, word: &str) -> String {
        let known = match role {
            Role::Citizenship | Role::Birth => self.settings.meaning(word).map(Group::code),
            Role::Sex => guess::sex(word),
            Role::Place => {
                let is_city =
                    fold(word) == fold(&self.settings.place_name) || guess::is_total(word);
                is_city.then_some(self.settings.place.as_str())
            }
            _ => guess::is_total(word).then_some(EVERYBODY),
        };
        let name = self.sides.get(side).map(|s| s.code.clone()).unwrap_or_default();
        self.words.entry(name).or_default().code(word, known)
    }

    /// What a cell says, and out of how many.
    fn figure(
        &mut self,
        row: &Row,
        (at, _): (usize, Role),
    ) -> Option<(Option<f64>, Option<f64>, Flags)> {
        let (value, flags) = self.number(row, at)?;
        let base = match self.bases.get(&at) {
            Some(at) => self.number(row, *at)?.0,
            None => None,
        };
        let most = match self.settings.measure {
            Measure::Percent => Some(100.0),
            Measure::Part => Some(1.0),
            _ => None,
        };
        let is_impossible = match value {
            Some(v) if let Some(most) = most => !(0.0..=most).contains(&v),
            Some(v) if self.counts() => v < 0.0 || base.is_some_and(|base| v > base),
            _ => false,
        };
        if is_impossible {
            let is_part = self.settings.measure == Measure::Part;
            self.refuse(if is_part { "own-no-part" } else { "own-impossible" }, row, at);
            return None;
        }
        let is_whole = |v: Option<f64>| v.is_none_or(|v| v.fract() == 0.0);
        if (self.counts() && !is_whole(value)) || !is_whole(base) {
            self.refuse("own-not-whole", row, at);
            return None;
        }
        Some((value, base, flags))
    }

    /// Whether what is said to be per cent looks like shares of one.
    fn may_be_parts(&self) -> bool {
        let mut figures = self.mapping.columns().filter(|(_, role)| role.is_figure());
        let has_sign = figures.any(|(at, _)| cells_of(self.sheet, at).any(is_share));
        let mut values = self.found.iter().filter_map(|found| found.value).peekable();
        let is_said = self.settings.measure == Measure::Percent && !has_sign;
        let has_some = self.found.iter().any(|found| found.value.is_some_and(|v| v > 0.0));
        is_said && has_some && values.all(|v| v <= 1.0)
    }

    /// Whether the figures count people.
    fn counts(&self) -> bool {
        self.settings.measure == Measure::Persons
    }

    fn number(&mut self, row: &Row, at: usize) -> Option<(Option<f64>, Flags)> {
        let text = row.cells.get(at).map(String::as_str).unwrap_or_default();
        match cell(text) {
            Some(Cell::Empty) => Some((None, Flags::NONE)),
            Some(Cell::Missing(flags)) => Some((None, flags)),
            Some(Cell::Number(..))
                if is_share(text) && self.settings.measure != Measure::Percent =>
            {
                self.refuse("own-per-cent", row, at);
                None
            }
            Some(Cell::Number(number, flags)) => {
                // A column whose signs are not understood is a problem already.
                let marks = *self.marks.get(&at)?;
                let Some(value) = value(&number, marks) else {
                    self.refuse("own-not-a-number", row, at);
                    return None;
                };
                Some((Some(value), flags))
            }
            None => {
                let is_formula = text.starts_with('=');
                let code = if is_formula { "own-uncounted" } else { "own-not-a-number" };
                self.refuse(code, row, at);
                None
            }
        }
    }

    /// Keeps a figure under what its heading says.
    fn keep(
        &mut self,
        row: &Row,
        (at, role): (usize, Role),
        (period, flags): (Option<Period>, Flags),
        codes: &[(String, String)],
        (value, base, own): (Option<f64>, Option<f64>, Flags),
    ) {
        let sheet = self.sheet;
        let period = match self.mapping.source(Role::Period) {
            Some(Source::Row(row)) => period::parse(over(sheet, row, at)),
            _ if role == Role::InPeriod => period::parse(heading(sheet, at)),
            _ => period,
        };
        let Some(period) = period else { return };
        let mut codes = codes.to_vec();
        for (side, slot) in codes.iter_mut().enumerate() {
            let Some((role, source)) = self.sides.get(side).map(|s| (s.role, s.source)) else {
                continue;
            };
            let word = match source {
                Source::Row(row) => over(sheet, row, at),
                Source::Heading => heading(sheet, at),
                Source::Column(_) | Source::City => continue,
            };
            *slot = (self.code(side, role, word), word.to_owned());
        }
        let flags = flags.and(own);
        // What is confidential is not kept, so that no file of the table can tell it.
        let value = value.filter(|_| !flags.has(Flag::Confidential));
        self.found.push(Found { row: row.number, column: at, codes, period, flags, value, base });
    }

    /// The table, or everything that is wrong.
    fn finish(mut self) -> Result<Dataset, Problems> {
        let mut periods: Vec<Period> = self.found.iter().map(|f| f.period).collect();
        period::as_meant(&mut periods, &self.settings.before);
        self.found.iter_mut().zip(periods).for_each(|(found, period)| found.period = period);
        self.find_repeated();
        let series: BTreeSet<&[(String, String)]> =
            self.found.iter().map(|f| f.codes.as_slice()).collect();
        let periods: BTreeSet<Period> = self.found.iter().map(|f| f.period).collect();
        // A figure has at most a count, a number of people and a share.
        self.problems.extend(too_wide((3 * series.len(), periods.len()), ""));
        if self.found.is_empty() && self.problems.is_empty() {
            self.problems.add(Problem::new("own-no-figures", ""));
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        let dataset = self.gather();
        self.problems.or(dataset)
    }

    /// Two figures of one cell: their codes are the same, whatever their words.
    fn find_repeated(&mut self) {
        let mut seen: HashMap<(String, Period), usize> = HashMap::new();
        let mut repeated = Vec::new();
        for found in &self.found {
            let codes: Vec<&str> = found.codes.iter().map(|(code, _)| code.as_str()).collect();
            let key = (codes.join(" "), found.period);
            if let Some(before) = seen.insert(key, found.row) {
                repeated.push((found.row, found.column, before, found.period));
            }
        }
        for (row, column, before, period) in repeated {
            let heading = heading(self.sheet, column);
            let problem = Problem::new("own-repeated", format!("rows/{row}/{heading}"));
            let problem = problem.with("row", row).with("before", before).with("period", period);
            self.problems.add(problem);
        }
    }

    /// The figures in columns.
    fn gather(&mut self) -> Dataset {
        let dimensions = [("freq", None), (UNIT, None)];
        let sides = self.sides.iter().map(|s| (s.code.as_str(), s.name.as_deref()));
        let mut gathering = Gathering::new(dimensions.into_iter().chain(sides));
        let unit = self.settings.measure.unit();
        let meant = |value: f64| match self.settings.measure {
            Measure::Part => percent(value, 1.0),
            _ => value,
        };
        for found in &self.found {
            let freq = found.period.frequency().to_string();
            let mut key = vec![gathering.code(0, &freq, frequency_name(&freq)), 0];
            for (side, (code, label)) in (2..).zip(&found.codes) {
                key.push(gathering.code(side, code, Some(label)));
            }
            let mut add = |unit: &str, value: Option<f64>, flags: Flags| {
                let place = gathering.code(1, unit, unit_name(unit));
                if let Some(slot) = key.get_mut(1) {
                    *slot = place;
                }
                let observation = Observation { value, flags };
                let _has_room = gathering.add(&key, Point { period: found.period, observation }, 0);
            };
            add(unit, found.value.map(meant), found.flags);
            if let Some(base) = found.base {
                add(BASE, Some(base), Flags::NONE);
                if self.settings.measure == Measure::Persons && base > 0.0 {
                    add(PERCENT, found.value.map(|v| percent(v, base)), found.flags);
                }
            }
        }
        gathering.finish(self.settings.title.clone(), &mut self.problems)
    }
}

/// What is wrong with a word that tells figures apart.
pub(super) fn refused(word: &str) -> Option<&'static str> {
    match word {
        "" => Some("own-empty-word"),
        _ if word.chars().nth(LONGEST_WORD).is_some() => Some("own-long-word"),
        _ => is_formula(word).then_some("own-formula"),
    }
}

/// What a unit is called in files; pages have words of their own.
pub(super) fn unit_name(unit: &str) -> Option<&'static str> {
    Some(match unit {
        BASE => "out of",
        unit => match Measure::parse(unit)? {
            Measure::Persons => "number",
            Measure::Percent | Measure::Part => "per cent",
            Measure::Euro => "euro",
            Measure::Number => "another number",
        },
    })
}

/// What a frequency is called in files (SDMX code list `CL_FREQ`).
const fn frequency_name(freq: &str) -> Option<&'static str> {
    match freq.as_bytes() {
        b"A" => Some("yearly"),
        b"S" => Some("twice a year"),
        b"Q" => Some("quarterly"),
        b"M" => Some("monthly"),
        b"W" => Some("weekly"),
        b"D" => Some("daily"),
        _ => None,
    }
}

/// A share in per cent, with four decimals: more would say what nobody counted.
fn percent(count: f64, base: f64) -> f64 {
    (1_000_000.0 * count / base).round() / 10_000.0
}
