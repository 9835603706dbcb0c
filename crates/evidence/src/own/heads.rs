//! Headings in two rows: whether a table has them, and what they most likely say.
//!
//! Upper headings span several columns; below each stand the same words, or words that are known. What
//! a row says is guessed of all its words: one that is known tells what the others are. A table with
//! one row of headings is never taken for one with two: the city would lose a row of figures.

use std::collections::BTreeSet;

use sheet::{Headings, Row, Sheet};

use super::{
    code::{Group, fold},
    guess,
    mapping::{Mapping, Role, over},
    period,
};
use crate::figure::{Cell, cell};

/// The most rows that are looked at to see what columns hold.
const ROWS_LOOKED_AT: usize = 50;

/// In how many rows the headings of a sheet most likely stand: in two where words of the upper span
/// several columns, those of one row are known or come again below each, and figures stand below.
pub(super) fn headings(sheet: &Sheet) -> Headings {
    let runs = runs(sheet);
    let columns: Vec<usize> = runs.concat();
    let lower = |at: &usize| sheet.heads.get(*at).map_or("", |heads| heads.lower.as_str());
    let upper = |at: &usize| sheet.heads.get(*at).map_or("", |heads| heads.upper.as_str());
    let lowers: Vec<&str> = columns.iter().map(lower).collect();
    let uppers: Vec<&str> = columns.iter().map(upper).collect();
    // «M» and «men» are words, though they could be signs and flags of a figure that is missing.
    let is_figure = |word: &&str| known(&[word]).is_none() && holds_figure(word);
    let figures = columns.iter().filter(|at| holds_figures(sheet.below(), **at)).count();
    if lowers.iter().any(is_figure) || 2 * figures < columns.len() {
        return Headings::One;
    }
    let is_known = |words: &[&str]| known(words).is_some() || are_measures(words);
    let below = |run: &Vec<usize>| run.iter().map(lower).map(fold).collect::<Vec<String>>();
    let is_repeated = || {
        runs.windows(2).all(|two| match two {
            [one, other] => below(one) == below(other),
            _ => true,
        })
    };
    let is_two = match runs.len() {
        0 => false,
        1 => is_known(&uppers) && is_known(&lowers),
        _ => is_known(&uppers) || is_known(&lowers) || is_repeated(),
    };
    if is_two { Headings::Two } else { Headings::One }
}

/// Neighbouring columns under one upper heading, each with a lower one of its own.
fn runs(sheet: &Sheet) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    let mut before = "";
    for (at, heads) in sheet.heads.iter().enumerate() {
        if heads.upper.is_empty() || heads.lower.is_empty() {
            before = "";
            continue;
        }
        match runs.last_mut().filter(|_| before == heads.upper) {
            Some(run) => run.push(at),
            None => runs.push(vec![at]),
        }
        before = &heads.upper;
    }
    let lower = |at: &usize| sheet.heads.get(*at).map(|heads| heads.lower.as_str());
    let is_told_apart =
        |run: &Vec<usize>| run.iter().map(lower).collect::<BTreeSet<_>>().len() == run.len();
    runs.retain(|run| run.len() > 1 && is_told_apart(run));
    runs
}

fn holds_figure(text: &str) -> bool {
    matches!(cell(text), Some(Cell::Number(..) | Cell::Missing(_)))
}

/// Whether most of what a column holds is figures; one that holds nothing has none.
fn holds_figures(rows: &[Row], at: usize) -> bool {
    let cells = rows.iter().take(ROWS_LOOKED_AT).filter_map(|row| row.cells.get(at));
    let said: Vec<&String> = cells.filter(|cell| !cell.is_empty()).collect();
    let figures = said.iter().filter(|cell| holds_figure(cell)).count();
    figures > 0 && 2 * figures >= said.len()
}

/// What a row of headings says, where one of its words is known.
fn known(words: &[&str]) -> Option<Role> {
    let any = |is: fn(&str) -> bool| words.iter().any(|word| is(word));
    let of = [
        (Role::Period, any(|word| period::parse(word).is_some())),
        (Role::Sex, any(|word| matches!(guess::sex(word), Some("F" | "M")))),
        (Role::Citizenship, any(|word| guess::group(word).is_some_and(|g| g != Group::Everybody))),
        (Role::Age, any(is_age)),
    ];
    of.into_iter().find(|(_, is_said)| *is_said).map(|(role, _)| role)
}

/// `0-14`, `65+`
fn is_age(word: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | '+' | '<' | '>' | ' ');
    let has = |is: fn(char) -> bool| word.contains(is);
    word.chars().all(is_sign)
        && has(|c| c.is_ascii_digit())
        && has(|c| matches!(c, '-' | '–' | '+' | '<' | '>'))
}

/// Whether all words of a row say what is measured: the number, per cent, out of how many.
fn are_measures(words: &[&str]) -> bool {
    let is_measure = |word: &&str| matches!(guess::role(word), Some(Role::Value | Role::Base));
    !words.is_empty() && words.iter().all(is_measure)
}

/// A sheet with two rows of headings while it is guessed what they say.
struct Under<'s> {
    sheet: &'s Sheet,
    /// The columns of figures: both headings stand above them.
    figures: Vec<usize>,
    rows: [Option<Role>; 2],
    /// The row that says what is measured.
    measured: Option<usize>,
    /// Whether that names more than shares.
    has_counts: bool,
}

/// What both rows of headings say, and what the columns are.
pub(super) fn mapping(sheet: &Sheet) -> Mapping {
    let under = Under::of(sheet);
    let mut taken: BTreeSet<Role> = under.rows.into_iter().flatten().collect();
    let role = |at: usize| {
        if under.figures.contains(&at) {
            return under.figure(at);
        }
        let role = under.label(at)?;
        let is_told = is_group(role) && taken.iter().any(|role| is_group(*role));
        (!is_told && taken.insert(role)).then_some(role)
    };
    Mapping::new((0..sheet.heads.len()).map(role).collect()).under(under.rows)
}

fn is_group(role: Role) -> bool {
    matches!(role, Role::Citizenship | Role::Birth)
}

impl<'s> Under<'s> {
    fn of(sheet: &'s Sheet) -> Self {
        let figures = |(at, heads): (usize, &sheet::Heads)| {
            let [upper, lower] = [&heads.upper, &heads.lower];
            let has_both = !upper.is_empty() && !lower.is_empty() && upper != lower;
            (has_both && holds_figures(&sheet.rows, at)).then_some(at)
        };
        let figures: Vec<usize> = sheet.heads.iter().enumerate().filter_map(figures).collect();
        let words = |row: usize| figures.iter().map(|at| over(sheet, row, *at)).collect();
        let words: [Vec<&str>; 2] = [words(0), words(1)];
        let rows = match [0, 1].map(|row| words.get(row).and_then(|words| said(words))) {
            [Some(upper), Some(lower)] if upper == lower => [Some(upper), Some(Role::Other)],
            rows => rows,
        };
        let measured = words.iter().position(|words| are_measures(words));
        let measures = measured.and_then(|row| words.get(row));
        let has_counts = measures.is_some_and(|words| !words.iter().all(|w| guess::is_share(w)));
        Self { sheet, figures, rows, measured, has_counts }
    }

    /// What a column of figures is: shares beside counts say nothing that counts do not, and what
    /// stands under no time is left out.
    fn figure(&self, at: usize) -> Option<Role> {
        let measure = self.measured.map_or("", |row| over(self.sheet, row, at));
        let time = self.rows.iter().position(|role| *role == Some(Role::Period));
        let has_time = time.is_none_or(|row| period::parse(over(self.sheet, row, at)).is_some());
        if !has_time || (self.has_counts && guess::is_share(measure)) {
            return None;
        }
        let is_base = self.measured.is_some() && guess::role(measure) == Some(Role::Base);
        Some(if is_base { Role::Base } else { Role::Value })
    }

    /// What any other column is.
    fn label(&self, at: usize) -> Option<Role> {
        let heads = self.sheet.heads.get(at)?;
        let heading = if heads.lower.is_empty() { &heads.upper } else { &heads.lower };
        let is_label = |role: &Role| role.is_side() || matches!(role, Role::Period | Role::Flag);
        guess::role(heading).filter(is_label)
    }
}

/// What a row of headings says: what one of its words is, else anything else by which figures are
/// told apart; nothing where it says what is measured or always the same.
fn said(words: &[&str]) -> Option<Role> {
    if are_measures(words) {
        return None;
    }
    let is_telling = words.iter().collect::<BTreeSet<_>>().len() > 1;
    known(words).or_else(|| is_telling.then_some(Role::Other))
}
