//! The table while its rows come in: which dimensions it has, and what every row says.
//!
//! The first key sets the dimensions. Where keys are marked as such, every other key must have the
//! same ones. Where only names tell (see [`super::role`]), what holds texts that are no codes, and
//! what some series lack, is taken for an attribute, unless the code lists know it as a dimension; then
//! no two series may be alike, else it was a dimension after all and the message is refused.

use std::collections::BTreeSet;
use std::io::Read;

use measure::{Period, Problem, Problems};

use super::{
    header::Described,
    pairs::Pairs,
    role::Role,
    xml::{Fatal, Xml},
};
use crate::{
    dataset::{Dataset, Point, Title},
    gather::Gathering,
    read::{
        MOST_PROBLEMS, Reading, at_cell, at_line,
        cell::{Column, is_code, is_dimension, number},
        remarks::Remarks,
        said::{Groups, Said},
        time::period,
    },
    structure::{FIGURE, TIME},
};

/// What tells a dimension from an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// The message: keys are marked as keys.
    ByKeys,
    /// Nothing but the name.
    ByNames,
}

/// What stands in one row or at the head of one series.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// Codes of dimensions, and the time.
    pub key: Pairs,
    /// What else is said.
    pub attributes: Pairs,
    /// The figure.
    pub figure: Option<String>,
    /// On which line it stands.
    pub line: u64,
}

impl Cells {
    /// Begins anew at the element where a reader is.
    pub fn begin<R: Read>(&mut self, xml: &Xml<R>) {
        self.key.clear();
        self.attributes.clear();
        self.figure = None;
        self.line = xml.line;
    }
}

/// How a row stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// In a series, which has its key.
    InSeries,
    /// Alone, with its whole key.
    Alone,
}

/// The series that is being read.
#[derive(Default)]
struct Series {
    time: Option<String>,
    said: Said,
    is_understood: bool,
    has_points: bool,
}

/// The table while its rows come in.
pub(super) struct Table<'a> {
    pub problems: Problems,
    reading: &'a Reading,
    told: Told,
    /// The dimension that stands with every figure when it is not the time.
    beside: Option<String>,
    /// The dimensions as the message spells them.
    names: Vec<String>,
    /// What is no dimension, because it held a text that is no code.
    texts: BTreeSet<String>,
    columns: Vec<Column<'a>>,
    gathering: Gathering,
    /// The codes of the row.
    key: Vec<u32>,
    /// What is said about all figures.
    said: Said,
    /// What is said about groups of series: the line, the codes, and what; then by the dimensions.
    told_of_groups: Vec<(u64, Pairs, Said)>,
    groups: Groups,
    /// What is said about figures behind the first of them, or about those of one time.
    told_later: Vec<(u64, Pairs, Said)>,
    /// Whether a figure was multiplied by a power of ten.
    has_power: bool,
    series: Series,
    rows: usize,
    /// How many series had any figure.
    series_read: usize,
    /// Where something was first taken for an attribute that may be a dimension.
    doubt: Option<(u64, String)>,
}

impl<'a> Table<'a> {
    pub fn new(reading: &'a Reading, told: Told, described: Option<&Described>) -> Self {
        let beside = described.filter(|d| !d.is_flat() && d.dimension() != TIME);
        Self {
            problems: Problems::default(),
            reading,
            told,
            beside: beside.map(|d| d.dimension().to_owned()),
            names: Vec::new(),
            texts: BTreeSet::new(),
            columns: Vec::new(),
            gathering: Gathering::default(),
            key: Vec::new(),
            said: Said::default(),
            told_of_groups: Vec::new(),
            groups: Groups::default(),
            told_later: Vec::new(),
            has_power: false,
            series: Series::default(),
            rows: 0,
            series_read: 0,
            doubt: None,
        }
    }

    /// How many rows were read.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Notes what is said about all figures.
    pub fn note(&mut self, attributes: &Pairs, line: u64) {
        self.said = self.said(attributes, line).unwrap_or_default().under(self.said);
    }

    /// Notes what is said about a group of figures, be it before or behind them.
    pub fn note_group(&mut self, group: &Cells) {
        let said = self.said(&group.attributes, group.line).unwrap_or_default();
        if said == Said::default() {
            return;
        }
        let is_of_all = group.key.iter().next().is_none();
        let told = (group.line, group.key.clone(), said);
        if !self.names.is_empty() || group.key.get(TIME).is_some() {
            self.told_later.push(told);
        } else if is_of_all {
            self.said = said.under(self.said);
        } else {
            self.told_of_groups.push(told);
        }
    }

    /// The table with what was said behind its figures.
    fn tell_later(&mut self, table: Dataset) -> Dataset {
        let mut remarks = Remarks::default();
        for (line, key, said) in std::mem::take(&mut self.told_later) {
            let time = key.get(TIME).map(|time| self.period(time, line));
            if let Some(None) = time {
                continue;
            }
            let time = time.flatten().map(|period| period.to_string());
            let codes = self.names.iter().map(|name| key.get(name)).chain([time.as_deref()]);
            let codes: Vec<Option<&str>> = codes.collect();
            let is_of_nothing = codes.iter().all(Option::is_none) && key.iter().next().is_some();
            // Which of two powers is meant, of the figure or of the group, is not known any more.
            let is_doubtful = said.has_power() && self.has_power;
            if is_of_nothing || is_doubtful || !remarks.add(&codes, said) {
                self.problems.add(at_line("misplaced-flag", line));
            }
        }
        remarks.told(table, &mut self.problems)
    }

    /// A time that is one; what is none is a problem.
    fn period(&mut self, time: &str, line: u64) -> Option<Period> {
        let period = period(time).ok();
        if period.is_none() {
            self.problems.add(at_cell("not-a-period", line, TIME).with("cell", time));
        }
        period
    }

    /// Sorts what is said about groups by the dimensions of the table.
    fn set_groups(&mut self) {
        self.groups = Groups::default();
        for (line, key, said) in &self.told_of_groups {
            let codes: Vec<_> = self.names.iter().map(|name| key.get(name)).collect();
            if codes.iter().all(Option::is_none) || !self.groups.add(&codes, *said) {
                self.problems.add(at_line("misplaced-flag", *line));
            }
        }
    }

    /// What is said about the groups that the row of `key` is in.
    fn said_of_groups(&self) -> Said {
        if self.groups.is_empty() {
            return Said::default();
        }
        let code = |(side, place): (usize, &u32)| self.gathering.code_at(side, *place);
        let codes = self.key.iter().enumerate().filter_map(code).map(|code| code.code.as_str());
        self.groups.of(&codes.collect::<Vec<_>>())
    }

    /// Begins a series.
    pub fn open(&mut self, head: &Cells) -> Result<(), Fatal> {
        let is_understood = self.place(&head.key, Standing::InSeries, head.line)?;
        let said = self.said(&head.attributes, head.line);
        let has_time_twice = self.beside.is_none() && head.key.get(TIME).is_some();
        if has_time_twice {
            self.problems.add(at_cell("misplaced-column", head.line, TIME));
        }
        self.series = Series {
            time: head.key.get(TIME).map(str::to_owned),
            said: said.unwrap_or_default(),
            is_understood: is_understood && said.is_some(),
            has_points: false,
        };
        Ok(())
    }

    /// Adds a row of the series that was opened last.
    pub fn add(&mut self, row: &Cells) -> Result<(), Fatal> {
        self.count(row.line)?;
        let mut is_understood = self.series.is_understood && self.is_in_place(row);
        if let Some(beside) = self.beside.clone() {
            let cell = row.key.get(&beside).unwrap_or_default();
            let side = self.names.len().saturating_sub(1);
            self.key.truncate(side);
            let place = self.code(side, cell, row.line);
            self.key.extend(place);
            is_understood = is_understood && place.is_some();
        }
        let time = row.key.get(TIME).map(str::to_owned);
        let time = time.or_else(|| self.series.time.clone()).unwrap_or_default();
        let point = self.point(&time, row, self.series.said);
        if let (true, Some(point)) = (is_understood, point) {
            self.series_read += usize::from(!self.series.has_points);
            self.series.has_points = true;
            self.keep(point, row.line)?;
        }
        Ok(())
    }

    /// Whether a row of a series has no dimension but the one that stands with every figure.
    fn is_in_place(&mut self, row: &Cells) -> bool {
        let is_own = |name: &str| name == TIME || Some(name) == self.beside.as_deref();
        let is_certain = |name: &str| Role::of(name) == Role::Dimension && self.is_listed(name);
        let strange = row.key.iter().map(|(name, _)| name).find(|name| !is_own(name));
        let hidden = match self.told {
            Told::ByKeys => None,
            Told::ByNames => row.attributes.iter().map(|(name, _)| name).find(|n| is_certain(n)),
        };
        let wrong = strange.or(hidden).map(|n| at_cell("unexpected-dimension", row.line, n));
        let is_in_place = wrong.is_none();
        self.problems.extend(wrong);
        is_in_place
    }

    /// Adds a row that stands alone.
    pub fn add_alone(&mut self, row: &Cells) -> Result<(), Fatal> {
        self.count(row.line)?;
        let is_understood = self.place(&row.key, Standing::Alone, row.line)?;
        let time = row.key.get(TIME).unwrap_or_default().to_owned();
        let point = self.point(&time, row, Said::default());
        if let (true, Some(point)) = (is_understood, point) {
            self.keep(point, row.line)?;
        }
        Ok(())
    }

    /// Counts a row, and stops when there are enough of them or of problems.
    fn count(&mut self, line: u64) -> Result<(), Fatal> {
        let most = self.reading.limits.rows;
        if self.rows >= most {
            return Err(Box::new(at_line("too-many-rows", line).with("most", most)));
        }
        self.rows += 1;
        match self.problems.as_slice() {
            all if all.len() < MOST_PROBLEMS => Ok(()),
            // It is not noted again: there is no room for it.
            all => {
                Err(Box::new(all.last().cloned().unwrap_or_else(|| at_line("unreadable", line))))
            }
        }
    }

    /// Leaves the codes of a key in `key`, but that of a dimension whose codes come with the rows.
    fn place(&mut self, key: &Pairs, standing: Standing, line: u64) -> Result<bool, Fatal> {
        self.note_texts(key);
        if self.names.is_empty() {
            self.begin(key, line)?;
        }
        let beside = self.beside.clone();
        let later = beside.as_deref().filter(|_| standing == Standing::InSeries);
        let is_lenient = match standing {
            Standing::InSeries => self.told == Told::ByNames && self.beside.is_none(),
            Standing::Alone => false,
        };
        self.drop_attributes(key, is_lenient, line)?;
        self.key.clear();
        let mut is_understood = self.has_all(key, later, is_lenient, line);
        for side in 0..self.names.len() {
            let name = self.names.get(side).cloned().unwrap_or_default();
            let Some(cell) = key.get(&name) else { continue };
            let place = self.code(side, cell, line);
            self.key.extend(place);
            is_understood = is_understood && place.is_some();
        }
        Ok(is_understood)
    }

    /// Notes what holds texts that are no codes, where only names tell.
    fn note_texts(&mut self, key: &Pairs) {
        if self.told == Told::ByKeys {
            return;
        }
        for (name, cell) in key.iter() {
            let is_text = name != TIME && !cell.is_empty() && !is_code(cell);
            let has_room = self.texts.len() < self.reading.limits.columns;
            if is_text && has_room && !self.is_listed(name) {
                self.texts.insert(name.to_owned());
            }
        }
    }

    /// The place of a code, or nothing when it is none.
    fn code(&mut self, side: usize, cell: &str, line: u64) -> Option<u32> {
        let column = self.columns.get_mut(side)?;
        let code = self.names.get(side).map(|n| n.to_ascii_lowercase()).unwrap_or_default();
        let label = self.reading.code_lists.list(&code).and_then(|list| list.label(cell));
        let label = Some(label.unwrap_or_default());
        match column.place(&mut self.gathering, cell, label, line) {
            Ok(place) => place,
            Err(problem) => {
                self.problems.add(*problem);
                None
            }
        }
    }

    /// Notes the dimensions that a key lacks, and those that it has too much.
    fn has_all(&mut self, key: &Pairs, later: Option<&str>, is_lenient: bool, line: u64) -> bool {
        let lacks = |name: &&String| key.get(name).is_none() && Some(name.as_str()) != later;
        let mut wrong: Vec<Problem> = (self.names.iter().filter(lacks))
            .map(|name| at_cell("missing-dimension", line, name))
            .collect();
        let both = later.filter(|name| key.get(name).is_some());
        wrong.extend(key.twice().or(both).map(|name| at_cell("repeated-column", line, name)));
        let strange = key
            .iter()
            .map(|(name, _)| name)
            .filter(|name| *name != TIME && !self.texts.contains(*name))
            .find(|name| !self.names.iter().any(|n| n == name));
        match strange {
            Some(name) if is_lenient && !self.is_listed(name) => {
                self.doubt.get_or_insert_with(|| (line, name.to_owned()));
            }
            Some(name) => wrong.push(at_cell("unexpected-dimension", line, name)),
            None => {}
        }
        let is_whole = wrong.is_empty();
        self.problems.extend(wrong);
        is_whole
    }

    /// Whether the code lists know a dimension of this name, so that it is one for certain.
    fn is_listed(&self, name: &str) -> bool {
        self.reading.code_lists.list(&name.to_ascii_lowercase()).is_some()
    }

    /// Takes the dimensions from the first key.
    fn begin(&mut self, key: &Pairs, line: u64) -> Result<(), Fatal> {
        let beside = self.beside.as_deref();
        let is_own =
            |name: &&str| *name != TIME && Some(*name) != beside && !self.texts.contains(*name);
        let named = key.iter().map(|(name, _)| name).filter(is_own);
        self.names = named.chain(beside).map(str::to_owned).collect();
        let most = self.reading.limits.columns;
        if self.names.len() > most {
            return Err(Box::new(at_line("too-many-columns", line).with("most", most)));
        }
        let codes: Vec<String> = self.names.iter().map(|n| n.to_ascii_lowercase()).collect();
        let mut wrong: Vec<Problem> = Vec::new();
        for (at, (code, name)) in codes.iter().zip(&self.names).enumerate() {
            if !is_dimension(code) {
                wrong.push(at_cell("not-a-dimension", line, name));
            } else if codes.iter().take(at).any(|c| c == code) {
                wrong.push(at_cell("repeated-column", line, name));
            }
        }
        if self.names.is_empty() {
            wrong.push(at_line("no-dimensions", line));
        }
        if let Some(last) = wrong.pop() {
            self.problems.extend(wrong);
            return Err(Box::new(last));
        }
        let lists = &self.reading.code_lists;
        let name = |code: &String| lists.list(code).and_then(|l| l.name.as_deref());
        self.gathering = Gathering::new(codes.iter().map(|c| (c.as_str(), name(c))));
        self.set_columns();
        self.set_groups();
        Ok(())
    }

    fn set_columns(&mut self) {
        let lists = &self.reading.code_lists;
        let column = |(side, name): (usize, &String)| {
            Column::new(side, name, lists.list(&name.to_ascii_lowercase()))
        };
        self.columns = self.names.iter().enumerate().map(column).collect();
    }

    /// Takes for attributes what holds texts, and what a series lacks, where only names tell.
    fn drop_attributes(&mut self, key: &Pairs, is_lenient: bool, line: u64) -> Result<(), Fatal> {
        while let Some(at) = self.names.iter().position(|name| {
            let is_absent = is_lenient && key.get(name).is_none() && !self.is_listed(name);
            self.texts.contains(name) || is_absent
        }) {
            let name = self.names.remove(at);
            if self.names.is_empty() {
                return Err(Box::new(at_cell("missing-dimension", line, &name)));
            }
            if is_lenient {
                self.doubt.get_or_insert((line, name));
            }
            self.gather_without(at).map_err(Box::new)?;
        }
        Ok(())
    }

    /// Puts all that was gathered into a table without one of its dimensions.
    fn gather_without(&mut self, at: usize) -> Result<(), Problem> {
        let gathered = std::mem::take(&mut self.gathering);
        let before = gathered.finish(Title::default(), &mut self.problems);
        let mut sides = before.dimensions().to_vec();
        if at < sides.len() {
            sides.remove(at);
        }
        let mut after = Gathering::like(&sides);
        for series in before.series() {
            let kept = series.codes().enumerate().filter(|(side, _)| *side != at).map(|c| c.1);
            let places = kept.enumerate().map(|(side, code)| after.code(side, &code.code, None));
            let key: Vec<u32> = places.collect();
            after.add_series(&key, series.points());
        }
        self.gathering = after;
        self.set_columns();
        self.set_groups();
        Ok(())
    }

    /// What attributes say; `None` when they say what nobody knows.
    fn said(&mut self, attributes: &Pairs, line: u64) -> Option<Said> {
        let mut said = Said::default();
        let mut is_heard = true;
        for (name, cell) in attributes.iter() {
            if let Err(unheard) = said.hear(name, cell) {
                let problem = at_cell(unheard.code, line, name);
                self.problems.add(problem.with(unheard.key, unheard.text));
                is_heard = false;
            }
        }
        is_heard.then_some(said)
    }

    /// The point of a row when all of it is understood.
    fn point(&mut self, time: &str, row: &Cells, said_of_series: Said) -> Option<Point> {
        let period = self.period(time, row.line);
        let said = self.said(&row.attributes, row.line);
        let above = said_of_series.under(self.said_of_groups()).under(self.said);
        let all = said.unwrap_or_default().under(above);
        self.has_power |= all.has_power();
        let figure = row.figure.as_deref().unwrap_or_default();
        let observation = number(figure).and_then(|value| all.of(value));
        if observation.is_none() {
            self.problems.add(at_cell("not-a-number", row.line, FIGURE).with("cell", figure));
        }
        said?;
        Some(Point { period: period?, observation: observation? })
    }

    fn keep(&mut self, point: Point, line: u64) -> Result<(), Fatal> {
        if self.gathering.add(&self.key, point, line) {
            Ok(())
        } else {
            Err(Box::new(at_line("too-many-periods", line)))
        }
    }

    /// The table, with all that was wrong with it noted in `problems`.
    pub fn finish(mut self, title: Title, problems: &mut Problems) -> Dataset {
        if let Some((line, name)) = &self.doubt
            && self.series_read != self.gathering.series()
        {
            self.problems.add(at_cell("missing-dimension", *line, name));
        }
        let gathering = std::mem::take(&mut self.gathering);
        let dataset = gathering.finish(title, &mut self.problems);
        let dataset = self.tell_later(dataset);
        problems.extend(self.problems);
        dataset
    }
}
