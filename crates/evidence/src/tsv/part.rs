//! A part of the text: whole lines, read into columns of their own.

use std::{collections::HashMap, str};

use measure::{Period, Problem};

use super::header::{Columns, Header};
use crate::{
    column::{Block, Draft, TENS, index},
    dataset::{Observation, Point},
    flag::Flags,
    read::{
        MOST_PROBLEMS, at_cell, at_line,
        cell::{is_code, number},
    },
};

/// The codes of a dimension that a part has, by the order in which they come.
#[derive(Default)]
pub(super) struct Codes {
    pub codes: Vec<String>,
    places: HashMap<String, u32>,
    last: u32,
}

impl Codes {
    /// The place of the code that a cell holds, or nothing when it is no code. Lines that follow
    /// each other mostly have the same, which is not looked at again.
    fn place(&mut self, cell: &[u8]) -> Option<u32> {
        if self.codes.get(index(self.last)).is_some_and(|last| last.as_bytes() == cell) {
            return Some(self.last);
        }
        let code = str::from_utf8(cell).ok()?.trim();
        if !is_code(code) {
            return None;
        }
        self.last = match self.places.get(code) {
            Some(place) => *place,
            None => {
                let place = u32::try_from(self.codes.len()).unwrap_or(u32::MAX);
                self.codes.push(code.to_owned());
                self.places.insert(code.to_owned(), place);
                place
            }
        };
        Some(self.last)
    }
}

/// A line whose columns are periods.
pub(super) struct Line {
    /// The line in the part, from 0.
    pub line: u64,
    /// How many points it gave.
    pub points: u32,
}

/// A figure of a line whose columns are codes.
pub(super) struct Cell {
    /// The line in the part, from 0.
    pub line: u64,
    /// Which line with figures it is.
    pub key: usize,
    /// Which column.
    pub column: usize,
    pub point: Point,
}

/// What a part of the text holds.
#[derive(Default)]
pub(super) struct Part {
    /// How many lines it has.
    pub lines: u64,
    /// The codes of each dimension that stands in the first cell of a line.
    pub codes: Vec<Codes>,
    /// For every line that is kept the places of its codes, one line after another.
    pub keys: Vec<u32>,
    /// Lines whose columns are periods, each with a key and points in `block`.
    pub series: Vec<Line>,
    /// Their points, once the part has been read.
    pub block: Block,
    /// Which columns have a figure or a flag.
    pub used: Vec<bool>,
    /// Figures of lines whose columns are codes.
    pub cells: Vec<Cell>,
    /// What is wrong, each with its line in the part.
    pub problems: Vec<(u64, Wrong)>,
}

/// Something that is wrong in a line.
pub(super) enum Wrong {
    NotUtf8,
    Cells { expected: usize, found: usize },
    Cell { code: &'static str, column: String, cell: String },
}

impl Wrong {
    /// The problem, in this line of the file.
    pub fn at(self, line: u64) -> Problem {
        let row = |code| at_line(code, line);
        match self {
            Self::NotUtf8 => row("not-utf8"),
            Self::Cells { expected, found } => {
                row("wrong-number-of-cells").with("expected", expected).with("found", found)
            }
            Self::Cell { code, column, cell } => {
                let fact = if code == "unknown-flag" { "flag" } else { "cell" };
                at_cell(code, line, &column).with(fact, cell)
            }
        }
    }
}

/// Room that is used again for every part.
#[derive(Default)]
pub(super) struct Room {
    draft: Draft,
    times: Vec<u16>,
    values: Vec<f64>,
}

impl Part {
    /// Reads whole lines.
    pub fn read(text: &[u8], header: &Header, room: &mut Room) -> Self {
        let cells = match header.columns {
            Columns::Periods(_) => header.dimensions.len(),
            Columns::Codes { .. } => header.dimensions.len() - 1,
        };
        let mut part = Self::default();
        part.codes.resize_with(cells, Codes::default);
        room.times.resize(header.figures(), 0);
        room.values.resize(header.figures(), 0.0);
        let mut rest = text;
        while !rest.is_empty() && part.problems.len() < MOST_PROBLEMS {
            let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
            let (line, tail) = rest.split_at(end);
            part.line(line, header, room);
            part.lines += 1;
            rest = tail.get(1..).unwrap_or_default();
        }
        part.used.resize(header.figures(), false);
        for time in &room.draft.times {
            if let Some(used) = part.used.get_mut(usize::from(*time)) {
                *used = true;
            }
        }
        part.block = room.draft.block();
        part
    }

    fn wrong(&mut self, wrong: Wrong) {
        self.problems.push((self.lines, wrong));
    }

    fn line(&mut self, line: &[u8], header: &Header, room: &mut Room) {
        if line.trim_ascii().is_empty() {
            return;
        }
        let end = memchr::memchr(b'\t', line).unwrap_or(line.len());
        let (key, cells) = line.split_at(end);
        match &header.columns {
            Columns::Periods(periods) => self.series(key, cells, (header, periods), room),
            Columns::Codes { codes, period_at } => {
                self.row(key, cells, header, (codes.as_slice(), *period_at));
            }
        }
    }

    /// Adds the codes of a line; says whether there are as many as dimensions, and all are codes.
    fn key<'t>(&mut self, cells: impl Iterator<Item = &'t [u8]>, header: &Header) -> bool {
        let (before, mut found) = (self.keys.len(), 0);
        for (side, cell) in cells.enumerate() {
            found += 1;
            let Some(codes) = self.codes.get_mut(side) else { continue };
            match codes.place(cell) {
                Some(place) => self.keys.push(place),
                None => {
                    let cell = String::from_utf8_lossy(cell).trim().to_owned();
                    let code = if cell.is_empty() { "empty-cell" } else { "not-a-code" };
                    let column = header.dimensions.get(side).cloned().unwrap_or_default();
                    self.wrong(Wrong::Cell { code, column, cell });
                }
            }
        }
        if found != self.codes.len() {
            let others = header.key_cells() - self.codes.len();
            let (expected, found) = (self.codes.len() + others, found + others);
            self.wrong(Wrong::Cells { expected, found });
        }
        let is_whole = found == self.codes.len() && self.keys.len() == before + found;
        if !is_whole {
            self.keys.truncate(before);
        }
        is_whole
    }

    /// A line with a column for each period.
    fn series(
        &mut self,
        key: &[u8],
        cells: &[u8],
        (header, periods): (&Header, &[Period]),
        room: &mut Room,
    ) {
        if !self.key(key.split(is_comma), header) {
            return;
        }
        let Room { draft, times, values } = room;
        let before = draft.len();
        let (mut rest, mut column) = (cells, 0_u16);
        // Figures without flags are laid down beside each other and added in one go.
        let mut plain = Plain { times, values, many: 0 };
        while let [b'\t', cell @ ..] = rest {
            rest = match cell {
                // One digit, or none where `:` stands; the sign for none follows the nine.
                [sign @ b'0'..=b':', b' ', rest @ ..] if is_end(rest) => {
                    plain.put_if(column, f64::from(sign - b'0'), *sign != b':');
                    rest
                }
                _ => match few_digits(cell).or_else(|| figure(cell)) {
                    Some((value, rest)) => {
                        plain.put_if(column, value, true);
                        rest
                    }
                    None => {
                        plain.flush(draft);
                        self.other(cell, (column, periods), draft)
                    }
                },
            };
            column = column.saturating_add(1);
        }
        plain.flush(draft);
        if usize::from(column) != header.figures() {
            let (expected, found) = (header.figures() + 1, usize::from(column) + 1);
            self.wrong(Wrong::Cells { expected, found });
        }
        let points = u32::try_from(draft.len() - before).unwrap_or(u32::MAX);
        self.series.push(Line { line: self.lines, points });
    }

    /// A cell with flags, without a figure, or unusual in another way; what stands behind it.
    fn other<'t>(
        &mut self,
        cells: &'t [u8],
        (column, periods): (u16, &[Period]),
        draft: &mut Draft,
    ) -> &'t [u8] {
        let end = memchr::memchr(b'\t', cells).unwrap_or(cells.len());
        let (cell, rest) = cells.split_at(end);
        let title = || periods.get(usize::from(column)).map(Period::to_string).unwrap_or_default();
        match observation(cell, title) {
            Ok(Some(observation)) => draft.push(column, observation),
            Ok(None) => {}
            Err(wrong) => self.wrong(wrong),
        }
        rest
    }

    /// A line with a column for each code.
    fn row(
        &mut self,
        key: &[u8],
        cells: &[u8],
        header: &Header,
        (titles, period_at): (&[String], usize),
    ) {
        let time = key.split(is_comma).nth(period_at).unwrap_or_default();
        let time = String::from_utf8_lossy(time).trim().to_owned();
        let period: Result<Period, _> = time.parse();
        let others = key.split(is_comma).enumerate().filter(|(at, _)| *at != period_at);
        let is_key = self.key(others.map(|(_, cell)| cell), header);
        let Ok(period) = period else {
            let column = "TIME_PERIOD".to_owned();
            return self.wrong(Wrong::Cell { code: "not-a-period", column, cell: time });
        };
        if !is_key {
            return;
        }
        let key = self.keys.len().checked_div(self.codes.len()).unwrap_or(1) - 1;
        let mut found = 0;
        for (column, cell) in cells.split(|b| *b == b'\t').skip(1).enumerate() {
            found += 1;
            match observation(cell, || titles.get(column).cloned().unwrap_or_default()) {
                Ok(Some(observation)) => {
                    let point = Point { period, observation };
                    self.cells.push(Cell { line: self.lines, key, column, point });
                }
                Ok(None) => {}
                Err(wrong) => self.wrong(wrong),
            }
        }
        if found != titles.len() {
            let (expected, found) = (titles.len() + 1, found + 1);
            self.wrong(Wrong::Cells { expected, found });
        }
    }
}

/// Figures without flags, before they are added to a block.
struct Plain<'a> {
    times: &'a mut [u16],
    values: &'a mut [f64],
    many: usize,
}

impl Plain<'_> {
    /// Puts a figure down; where there is none, the next one takes its place. Without a branch,
    /// because nothing foretells which cells are empty.
    #[inline]
    fn put_if(&mut self, time: u16, value: f64, is_there: bool) {
        if let (Some(t), Some(v)) = (self.times.get_mut(self.many), self.values.get_mut(self.many))
        {
            (*t, *v) = (time, value);
            self.many += usize::from(is_there);
        }
    }

    /// Adds what was put down to a draft.
    fn flush(&mut self, draft: &mut Draft) {
        let (times, values) = (self.times.get(..self.many), self.values.get(..self.many));
        draft.push_figures(times.unwrap_or_default(), values.unwrap_or_default());
        self.many = 0;
    }
}

/// A whole number of at most seven digits and what stands behind its cell, eight bytes at a time.
///
/// The digits are moved to the end of a word and paired up: ones with tens, hundreds with
/// thousands, and so on.
#[inline]
fn few_digits(cell: &[u8]) -> Option<(f64, &[u8])> {
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    const TOPS: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(*cell.first_chunk::<8>()?);
    let digits = word ^ ZEROS;
    // A byte that is no digit is at least ten now: its top bit is set, or adding 118 sets it.
    let others = (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & TOPS;
    let many = others.trailing_zeros() / 8;
    if !(1..8).contains(&many) {
        return None;
    }
    let mut number = digits << (64 - 8 * many);
    number = number.wrapping_mul(10).wrapping_add(number >> 8) & 0x00ff_00ff_00ff_00ff;
    number = number.wrapping_mul(100).wrapping_add(number >> 16) & 0x0000_ffff_0000_ffff;
    number = number.wrapping_mul(10_000).wrapping_add(number >> 32) & 0xffff_ffff;
    let rest = cell.get(usize::try_from(many).ok()?..)?;
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    let number = u32::try_from(number).ok()?;
    is_end(rest).then_some((f64::from(number), rest))
}

fn is_comma(byte: &u8) -> bool {
    *byte == b','
}

/// Whether a cell ends here.
#[inline]
fn is_end(rest: &[u8]) -> bool {
    matches!(rest, [] | [b'\t', ..])
}

/// A figure of at most 15 digits without flags, and what stands behind its cell; `None` for
/// everything else, which is read with more care.
///
/// Both the digits and the power of ten are exact doubles, so their quotient is the nearest double
/// of the figure, as the standard demands.
#[inline]
fn figure(cell: &[u8]) -> Option<(f64, &[u8])> {
    let (is_negative, mut rest) = match cell {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, cell),
    };
    let (mut digits, mut many, mut decimals) = (0_u64, 0_usize, None);
    loop {
        match rest {
            [d @ b'0'..=b'9', tail @ ..] => {
                digits = digits.wrapping_mul(10).wrapping_add(u64::from(d - b'0'));
                many += 1;
                rest = tail;
            }
            [b'.', tail @ ..] if decimals.is_none() && many > 0 => {
                decimals = Some(many);
                rest = tail;
            }
            _ => break,
        }
    }
    let behind_point = decimals.map_or(0, |before| many - before);
    let is_plain = (1..=15).contains(&many) && (decimals.is_none() || behind_point > 0);
    let rest = match rest {
        [b' ', rest @ ..] => rest,
        rest => rest,
    };
    if !is_plain || !is_end(rest) {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits are exact")]
    let value = digits as f64 / TENS.get(behind_point)?;
    Some((if is_negative { -value } else { value }, rest))
}

/// What a cell says; `None` when it says nothing. `NaN` says that a figure is missing.
fn observation(cell: &[u8], title: impl Fn() -> String) -> Result<Option<Observation>, Wrong> {
    let text = str::from_utf8(cell).map_err(|_| Wrong::NotUtf8)?.trim();
    let (figure, letters) = text.split_once(' ').unwrap_or((text, ""));
    let wrong = |code, cell: String| Wrong::Cell { code, column: title(), cell };
    let value = number(figure).ok_or_else(|| wrong("not-a-number", text.to_owned()))?;
    let flags: Flags =
        letters.parse().map_err(|f: crate::flag::UnknownFlag| wrong("unknown-flag", f.0.into()))?;
    let is_said = value.is_some() || !flags.is_empty() || figure == "NaN";
    Ok(is_said.then_some(Observation { value, flags }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn trap_2_blanks_flags_and_zero() {
        let of = |cell: &str| observation(cell.as_bytes(), String::new).ok().unwrap();
        assert_eq!(of(": "), None);
        assert_eq!(of("NaN "), Some(Observation::default()));
        assert_eq!(of(""), None);
        assert_eq!(of("0"), Some(Observation::of(0.0)));
        let flagged =
            |value, flags: &str| Some(Observation { value, flags: flags.parse().unwrap() });
        assert_eq!(of("0 u"), flagged(Some(0.0), "u"));
        assert_eq!(of(": u"), flagged(None, "u"));
        assert_eq!(of("5.2 be "), flagged(Some(5.2), "be"));
        assert_eq!(figure(b"6.3 \t7"), Some((6.3, b"\t7".as_slice())));
        assert_eq!(figure(b"6.3 e\t7"), None);
        for odd in ["-", ".5", "5.", "1e5", "1234567890123456", "1.2.3", ""] {
            assert_eq!(figure(odd.as_bytes()), None, "{odd}");
        }
    }

    proptest! {
        #[test]
        fn a_few_digits_are_what_they_say(text in "[0-9]{1,8}", behind in " \t: \t0 \t5 ee \t|[^0-9].{8,12}") {
            let cell = format!("{text}{behind}");
            if let Some((value, rest)) = few_digits(cell.as_bytes()) {
                prop_assert_eq!(value, text.parse::<f64>().unwrap());
                prop_assert!(rest.is_empty() || rest.starts_with(b"\t"));
            }
        }

        #[test]
        fn figures_are_the_nearest_doubles(text in "-?[0-9]{1,9}(\\.[0-9]{1,7})?") {
            if let Some((value, _)) = figure(text.as_bytes()) {
                prop_assert_eq!(value.to_bits(), text.parse::<f64>().unwrap().to_bits());
            }
        }
    }
}
