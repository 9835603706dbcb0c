//! The reader: cuts the text at line ends, has its parts read side by side, and puts them together.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::num::NonZero;
use std::sync::{Mutex, mpsc};
use std::thread;

use measure::{Problem, Problems};

use super::{
    header::{Columns, Header},
    part::{Part, Room},
};
use crate::{
    code_list::CodeLists,
    dataset::{Dataset, Title},
    gather::{Gathering, Lines},
    read::{Bounded, MOST_PROBLEMS, Reading, Refused, unreadable},
};

/// How much text is read at a time.
const PART: usize = 1 << 20;

/// The longest line.
const LONGEST_LINE: usize = 16 << 20;

/// At most so many parts are read side by side.
const MOST_AT_ONCE: usize = 8;

/// Reads a table of Eurostat's TSV, whatever its columns are.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_tsv(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let mut text = Text::new(Bounded::new(source, reading.limits.bytes));
    let first = text.first_line().map_err(Refused::because)?;
    let header = Header::read(first.trim_ascii_end(), &reading.limits).map_err(|all| {
        let mut problems = Problems::default();
        problems.extend(all);
        Refused::from(problems)
    })?;
    let mut whole = Whole::new(&header, reading);
    if text.is_at_end {
        // A short text is not worth a second thread.
        whole.take(0, Part::read(&text.rest, &header, &mut Room::default()));
    } else {
        read_parts(&mut text, &header, &mut whole);
    }
    whole.problems.extend(text.source.problem());
    whole.finish(title(reading))
}

/// Reads the rest of the text, part by part.
fn read_parts<R: Read>(text: &mut Text<R>, header: &Header, whole: &mut Whole<'_>) {
    let at_once = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_AT_ONCE);
    let (give, take) = mpsc::sync_channel::<(usize, Vec<u8>)>(2 * at_once);
    let (give_back, take_back) = mpsc::channel();
    let take = Mutex::new(take);
    thread::scope(|scope| {
        for _ in 0..at_once {
            let (take, give_back) = (&take, give_back.clone());
            scope.spawn(move || {
                let mut room = Room::default();
                while let Some((at, lines)) = take.lock().ok().and_then(|take| take.recv().ok()) {
                    let part = Part::read(&lines, header, &mut room);
                    if give_back.send((at, part, lines)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(give_back);
        let mut at = 0;
        while !whole.is_done() {
            match text.lines() {
                Ok(Some(lines)) => {
                    if give.send((at, lines)).is_err() {
                        break;
                    }
                    at += 1;
                }
                Ok(None) => break,
                Err(problem) => {
                    whole.last = Some(problem);
                    break;
                }
            }
            for (at, part, lines) in take_back.try_iter() {
                whole.take(at, part);
                text.give_back(lines);
            }
        }
        drop(give);
        take_back.iter().for_each(|(at, part, _)| whole.take(at, part));
    });
}

/// What the table is called: after its file, `estat_lfsa_ergan.tsv.gz`.
fn title(reading: &Reading) -> Title {
    let name = reading.name.as_deref().unwrap_or_default();
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let code = name.split(['.', ' ', '(']).next().unwrap_or_default().to_ascii_uppercase();
    let code = code.strip_prefix("ESTAT_").unwrap_or(&code);
    let is_code = crate::read::cell::is_code(code);
    Title {
        agency: "ESTAT".to_owned(),
        code: if is_code { code.to_owned() } else { "UNNAMED".to_owned() },
        ..Title::default()
    }
}

/// The text, given out in whole lines.
struct Text<R> {
    source: Bounded<R>,
    rest: Vec<u8>,
    /// Room of text that has been read.
    empty: Vec<Vec<u8>>,
    is_at_end: bool,
}

impl<R: Read> Text<R> {
    fn new(source: Bounded<R>) -> Self {
        Self { source, rest: Vec::new(), empty: Vec::new(), is_at_end: false }
    }

    /// The first line.
    fn first_line(&mut self) -> Result<Vec<u8>, Problem> {
        while memchr::memchr(b'\n', &self.rest).is_none() && !self.is_at_end {
            self.read_more()?;
        }
        if self.rest.trim_ascii().is_empty() {
            return Err(Problem::new("empty-file", ""));
        }
        let end = memchr::memchr(b'\n', &self.rest).map_or(self.rest.len(), |at| at + 1);
        let rest = self.rest.split_off(end);
        Ok(std::mem::replace(&mut self.rest, rest))
    }

    /// More whole lines, or nothing at the end.
    fn lines(&mut self) -> Result<Option<Vec<u8>>, Problem> {
        loop {
            if self.is_at_end {
                let rest = std::mem::take(&mut self.rest);
                return Ok((!rest.is_empty()).then_some(rest));
            }
            self.read_more()?;
            if let Some(end) = memchr::memrchr(b'\n', &self.rest)
                && self.rest.len() >= PART / 2
            {
                let mut rest = self.empty.pop().unwrap_or_default();
                rest.extend_from_slice(self.rest.get(end + 1..).unwrap_or_default());
                self.rest.truncate(end + 1);
                return Ok(Some(std::mem::replace(&mut self.rest, rest)));
            }
        }
    }

    /// Takes room that is used again.
    fn give_back(&mut self, mut lines: Vec<u8>) {
        lines.clear();
        self.empty.push(lines);
    }

    /// Reads until a part is full or the source ends.
    fn read_more(&mut self) -> Result<(), Problem> {
        if self.rest.len() >= LONGEST_LINE {
            return Err(Problem::new("line-too-long", "").with("most", LONGEST_LINE));
        }
        let wanted = if self.rest.len() < PART { PART } else { 2 * self.rest.len() };
        let before = self.rest.len();
        self.rest.reserve_exact(wanted - before);
        let more = u64::try_from(wanted - before).unwrap_or(u64::MAX);
        match io::Read::by_ref(&mut self.source).take(more).read_to_end(&mut self.rest) {
            Ok(read) => self.is_at_end = read < wanted - before,
            Err(error) => return Err(unreadable(error)),
        }
        Ok(())
    }
}

/// The table as it is put together.
struct Whole<'a> {
    header: &'a Header,
    lists: &'a CodeLists,
    most_cells: usize,
    gathering: Gathering,
    /// Parts that came before one that stands before them.
    early: BTreeMap<usize, Part>,
    next: usize,
    lines: u64,
    cells: usize,
    problems: Problems,
    /// Why the text ended before its end.
    last: Option<Problem>,
}

impl<'a> Whole<'a> {
    fn new(header: &'a Header, reading: &'a Reading) -> Self {
        let lists = &reading.code_lists;
        let name = |d: &'a String| (d.as_str(), lists.list(d).and_then(|l| l.name.as_deref()));
        let mut gathering = Gathering::new(header.dimensions.iter().map(name));
        if let Columns::Periods(periods) = &header.columns {
            for period in periods {
                let _has_room = gathering.time(*period);
            }
        }
        Self {
            header,
            lists,
            most_cells: reading.limits.rows,
            gathering,
            early: BTreeMap::new(),
            next: 0,
            lines: 1,
            cells: 0,
            problems: Problems::default(),
            last: None,
        }
    }

    /// Whether nothing more needs to be read.
    fn is_done(&self) -> bool {
        self.problems.as_slice().len() >= MOST_PROBLEMS || self.cells > self.most_cells
    }

    /// Takes a part, and those that waited for it.
    fn take(&mut self, at: usize, part: Part) {
        self.early.insert(at, part);
        while let Some(part) = self.early.remove(&self.next) {
            self.next += 1;
            if !self.is_done() {
                self.add(part);
            }
        }
    }

    fn add(&mut self, part: Part) {
        let places: Vec<Vec<u32>> =
            part.codes.iter().enumerate().map(|(side, c)| self.places(side, &c.codes)).collect();
        let first = self.lines + 1;
        self.lines += part.lines;
        self.cells += part.block.len() + part.cells.len();
        self.problems.extend(part.problems.into_iter().map(|(line, w)| w.at(first + line)));
        if self.cells > self.most_cells {
            let problem = Problem::new("too-many-rows", first.to_string());
            return self.problems.add(problem.with("most", self.most_cells));
        }
        let place = |(old, new): (&u32, &Vec<u32>)| {
            usize::try_from(*old).ok().and_then(|old| new.get(old).copied()).unwrap_or(u32::MAX)
        };
        let width = places.len().max(1);
        let key = |key: &[u32]| key.iter().zip(&places).map(place).collect::<Vec<u32>>();
        match &self.header.columns {
            Columns::Periods(periods) => {
                let keys = part.keys.chunks(width).map(key);
                let series = keys.zip(part.series).map(|(k, s)| (k, first + s.line, s.points));
                let (block, used) = (part.block, part.used);
                let is_in_order = periods.is_sorted();
                self.gathering.add_lines(Lines { block, used, series, is_in_order });
            }
            Columns::Codes { codes, .. } => {
                let columns = self.places(places.len(), codes);
                for cell in part.cells {
                    let row = part.keys.get(cell.key * places.len()..(cell.key + 1) * places.len());
                    let mut key = key(row.unwrap_or_default());
                    key.extend(columns.get(cell.column));
                    if !self.gathering.add(&key, cell.point, first + cell.line) {
                        let problem =
                            Problem::new("too-many-periods", (first + cell.line).to_string());
                        return self.problems.add(problem);
                    }
                }
            }
        }
    }

    /// The places that codes of a part have in the whole.
    fn places(&mut self, side: usize, codes: &[String]) -> Vec<u32> {
        let list = self.header.dimensions.get(side).and_then(|d| self.lists.list(d));
        let label = |code: &str| list.and_then(|l| l.label(code));
        codes.iter().map(|code| self.gathering.code(side, code, label(code))).collect()
    }

    fn finish(mut self, title: Title) -> Result<Dataset, Refused> {
        self.problems.extend(self.last.take());
        if self.lines == 1 && self.problems.is_empty() {
            self.problems.add(Problem::new("empty-file", ""));
        }
        let dataset = self.gathering.finish(title, &mut self.problems);
        self.problems.or(dataset).map_err(Refused::from)
    }
}
