//! The reader: one pass over the rows, every problem noted, nothing kept of a refused table.

use std::{
    collections::HashMap,
    io::{self, Read},
    str,
};

use csv::ByteRecord;
use measure::{Period, Problem, Problems};

use super::{Limits, MOST_PROBLEMS, Reading, Refused, at_cell, column::Column, header::Header};
use crate::{
    dataset::{Dataset, Dimension, Gathered, Observation, Point, Provenance, Title},
    flag::{Flag, Flags},
    stamp::Stamp,
};

/// Reads a table of either layout.
///
/// A byte-order mark and line ends of any kind are taken as they come. Labels in the dataflow
/// layout are resolved within the list of their own column; codes that no list knows are taken
/// when the column holds codes. `:` and `NaN` count as missing, like an empty cell. A status in
/// `CONF_STATUS` other than `F` (free) becomes the flag `c`. Columns that are not named in
/// [`super`] are passed over.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_sdmx_csv(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let bounded = Bounded { source, left: reading.limits.bytes, is_over: false };
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(1 << 16)
        .from_reader(bounded);
    let mut record = ByteRecord::new();
    let (header, line) = read_header(&mut csv, &mut record, &reading.limits)?;
    let mut rows = Rows::new(&header, line, reading);
    while rows.problems.as_slice().len() < MOST_PROBLEMS {
        match csv.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                rows.problems.add(unreadable(&error));
                break;
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        if rows.count >= reading.limits.rows {
            rows.problems.add(
                Problem::new("too-many-rows", line.to_string()).with("most", reading.limits.rows),
            );
            break;
        }
        rows.take(&record, line);
    }
    if csv.get_ref().is_over {
        rows.problems.add(Problem::new("too-many-bytes", "").with("most", reading.limits.bytes));
    }
    rows.finish()
}

/// The header and its line.
fn read_header<R: Read>(
    csv: &mut csv::Reader<R>,
    record: &mut ByteRecord,
    limits: &Limits,
) -> Result<(Header, u64), Refused> {
    match csv.read_byte_record(record) {
        Ok(true) => {}
        Ok(false) => return Err(Refused::because(Problem::new("empty-file", ""))),
        Err(error) => return Err(Refused::because(unreadable(&error))),
    }
    let line = record.position().map_or(1, csv::Position::line);
    if record.len() > limits.columns {
        let problem = Problem::new("too-many-columns", line.to_string());
        return Err(Refused::because(problem.with("most", limits.columns)));
    }
    let is_long = |cell: &[u8]| cell.len() > limits.cell_bytes;
    if record.iter().any(is_long) {
        let problem = Problem::new("cell-too-long", line.to_string());
        return Err(Refused::because(problem.with("most", limits.cell_bytes)));
    }
    let names: Result<Vec<String>, _> =
        record.iter().map(|c| str::from_utf8(c).map(|c| c.trim().to_owned())).collect();
    let names = names.map_err(|_| Refused::because(Problem::new("not-utf8", line.to_string())))?;
    let header = Header::read(names, line).map_err(|all| {
        let mut problems = Problems::default();
        problems.extend(all);
        Refused { problems }
    })?;
    Ok((header, line))
}

fn unreadable(error: &csv::Error) -> Problem {
    Problem::new("unreadable", "").with("error", error)
}

/// A cell that must be the same in every row.
#[derive(Default)]
struct Constant(Option<String>);

impl Constant {
    /// Notes the cell of a row; says what stood before when it differs.
    fn note(&mut self, cell: &str) -> Result<(), &str> {
        let before = self.0.get_or_insert_with(|| cell.to_owned());
        if before == cell { Ok(()) } else { Err(before) }
    }

    fn text(self) -> Option<String> {
        self.0.filter(|t| !t.is_empty())
    }
}

/// The constant cells of a table, in the order of [`constant_columns`].
type Constants = [Constant; 6];

/// Where the cells stand that must be the same in every row.
fn constant_columns(header: &Header) -> [Option<usize>; 6] {
    [
        Some(header.dataflow),
        header.name,
        header.updated,
        header.source,
        header.licence,
        header.extracted,
    ]
}

/// A series while it is read: places of its codes, and every point with the line it stands in.
type Lined = (Box<[u32]>, Vec<(Point, u64)>);

/// What has been read so far.
struct Rows<'a> {
    header: &'a Header,
    header_line: u64,
    limits: Limits,
    problems: Problems,
    count: usize,
    constants: Constants,
    columns: Vec<Column<'a>>,
    places: HashMap<Box<[u32]>, usize>,
    gathered: Vec<Lined>,
    last: Option<usize>,
    key: Vec<u32>,
}

impl<'a> Rows<'a> {
    fn new(header: &'a Header, header_line: u64, reading: &'a Reading) -> Self {
        let column = |d: &super::header::DimensionColumn| {
            let list = reading.code_lists.list(&d.code);
            let name = d.name.clone().or_else(|| list.and_then(|l| l.name.clone()));
            let dimension = Dimension { code: d.code.clone(), name, codes: Vec::new() };
            Column::new(dimension, header.name_of(d.at), list)
        };
        Self {
            header,
            header_line,
            limits: reading.limits,
            problems: Problems::default(),
            count: 0,
            constants: Constants::default(),
            columns: header.dimensions.iter().map(column).collect(),
            places: HashMap::new(),
            gathered: Vec::new(),
            last: None,
            key: Vec::new(),
        }
    }

    /// Reads one row, noting whatever is wrong with it.
    fn take(&mut self, record: &ByteRecord, line: u64) {
        self.count += 1;
        let Some(cells) = self.cells(record, line) else { return };
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        self.note_constants(&cells, line);
        if let Some(structure) = self.header.structure.map(cell)
            && !structure.eq_ignore_ascii_case("dataflow")
        {
            self.problems.add(at_cell("not-a-dataflow", line, "STRUCTURE").with("cell", structure));
        }
        let is_known = self.place(&cells, line);
        let period = self.period(cell(self.header.period), line);
        let observation = self.observation(&cells, line);
        if let (true, Some(period), Some(observation)) = (is_known, period, observation) {
            self.keep(Point { period, observation }, line);
        }
    }

    /// The cells as text without blanks around them, or nothing when the row is malformed.
    fn cells<'r>(&mut self, record: &'r ByteRecord, line: u64) -> Option<Vec<&'r str>> {
        let row = |code| Problem::new(code, line.to_string()).with("line", line);
        if record.len() != self.header.names.len() {
            let (expected, found) = (self.header.names.len(), record.len());
            self.problems
                .add(row("wrong-number-of-cells").with("expected", expected).with("found", found));
            return None;
        }
        if let Some(at) = record.iter().position(|c| c.len() > self.limits.cell_bytes) {
            let problem = at_cell("cell-too-long", line, self.header.name_of(at));
            self.problems.add(problem.with("most", self.limits.cell_bytes));
            return None;
        }
        let cells: Result<Vec<&str>, _> =
            record.iter().map(|c| str::from_utf8(c).map(str::trim)).collect();
        cells.map_err(|_| self.problems.add(row("not-utf8"))).ok()
    }

    fn note_constants(&mut self, cells: &[&str], line: u64) {
        for (constant, at) in self.constants.iter_mut().zip(constant_columns(self.header)) {
            let Some((at, cell)) = at.and_then(|at| Some((at, *cells.get(at)?))) else { continue };
            if let Err(before) = constant.note(cell) {
                let problem = at_cell("mixed-column", line, self.header.name_of(at));
                self.problems.add(problem.with("cell", cell).with("before", before));
            }
        }
    }

    /// Finds the places of all codes of a row and leaves them in `key`.
    fn place(&mut self, cells: &[&str], line: u64) -> bool {
        self.key.clear();
        for (column, dimension) in self.columns.iter_mut().zip(&self.header.dimensions) {
            let cell = cells.get(dimension.at).copied().unwrap_or_default();
            let label = dimension.label_at.map(|at| cells.get(at).copied().unwrap_or_default());
            match column.place(cell, label, line) {
                Ok(place) => self.key.extend(place),
                Err(problem) => self.problems.add(*problem),
            }
        }
        self.key.len() == self.columns.len()
    }

    fn period(&mut self, cell: &str, line: u64) -> Option<Period> {
        let problem = |_| {
            self.problems.add(at_cell("not-a-period", line, "TIME_PERIOD").with("cell", cell));
        };
        cell.parse().map_err(problem).ok()
    }

    fn observation(&mut self, cells: &[&str], line: u64) -> Option<Observation> {
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        let value = number(cell(self.header.value));
        let flags = self.header.flags.map_or("", cell).parse::<Flags>();
        let is_closed = is_confidential(self.header.confidentiality.map_or("", cell));
        if value.is_none() {
            let problem = at_cell("not-a-number", line, "OBS_VALUE");
            self.problems.add(problem.with("cell", cell(self.header.value)));
        }
        if let Err(unknown) = flags {
            self.problems.add(at_cell("unknown-flag", line, "OBS_FLAG").with("flag", unknown.0));
        }
        if is_closed.is_none() {
            let problem = at_cell("unknown-confidentiality", line, "CONF_STATUS");
            self.problems.add(problem.with("cell", self.header.confidentiality.map_or("", cell)));
        }
        let flags = flags.ok()?;
        let closed = if is_closed? { flags.with(Flag::Confidential) } else { flags };
        Some(Observation { value: value?, flags: closed })
    }

    /// Keeps a point in the series of `key`.
    fn keep(&mut self, point: Point, line: u64) {
        let is_last = |at: &usize| self.gathered.get(*at).is_some_and(|g| *g.0 == *self.key);
        let at = match self.last.filter(is_last) {
            Some(at) => at,
            None => self.series_of_key(),
        };
        self.last = Some(at);
        if let Some((_, points)) = self.gathered.get_mut(at) {
            points.push((point, line));
        }
    }

    fn series_of_key(&mut self) -> usize {
        if let Some(at) = self.places.get(self.key.as_slice()) {
            return *at;
        }
        let key: Box<[u32]> = self.key.as_slice().into();
        self.places.insert(key.clone(), self.gathered.len());
        self.gathered.push((key, Vec::new()));
        self.gathered.len() - 1
    }

    /// The table when nothing was wrong.
    fn finish(mut self) -> Result<Dataset, Refused> {
        if self.count == 0 && self.problems.is_empty() {
            self.problems.add(Problem::new("empty-file", ""));
        }
        let mut dimensions = Vec::with_capacity(self.columns.len());
        for column in std::mem::take(&mut self.columns) {
            let (dimension, problems) = column.finish();
            dimensions.push(dimension);
            self.problems.extend(problems);
        }
        let gathered = unique(std::mem::take(&mut self.gathered), &mut self.problems);
        let title = title(self.constants, self.header_line + 1, &mut self.problems);
        match self.problems.or(()) {
            Ok(()) => Ok(Dataset::gather(title, dimensions, gathered)),
            Err(problems) => Err(Refused { problems }),
        }
    }
}

/// Series whose periods are unique; every second row of a cell is a problem.
fn unique(gathered: Vec<Lined>, problems: &mut Problems) -> Vec<Gathered> {
    let mut one = |(key, mut points): Lined| {
        points.sort_by_key(|(point, line)| (point.period, *line));
        for pair in points.windows(2) {
            if let [(first, before), (second, line)] = pair
                && first.period == second.period
            {
                let problem = at_cell("repeated-observation", *line, "TIME_PERIOD");
                problems.add(problem.with("period", second.period).with("before", before));
            }
        }
        (key, points.into_iter().map(|(point, _)| point).collect())
    };
    gathered.into_iter().map(&mut one).collect()
}

/// The title out of the constant cells.
fn title(constants: Constants, line: u64, problems: &mut Problems) -> Title {
    let [flow, name, updated, source, licence, extracted] = constants.map(Constant::text);
    let flow = flow.unwrap_or_default();
    let identity = identity(&flow);
    if identity.is_none() {
        problems.add(at_cell("not-a-dataflow", line, "DATAFLOW").with("cell", &flow));
    }
    let mut stamp = |cell: Option<String>, column| {
        let parsed: Option<Result<Stamp, _>> = cell.as_deref().map(str::parse);
        if let Some(Err(_)) = parsed {
            let problem = at_cell("not-a-date", line, column);
            problems.add(problem.with("cell", cell.unwrap_or_default()));
        }
        parsed.and_then(Result::ok)
    };
    let (agency, code, version) = identity.unwrap_or_default();
    Title {
        agency,
        code,
        version,
        name,
        updated: stamp(updated, "LAST UPDATE"),
        provenance: Provenance { source, licence, extracted: stamp(extracted, "EXTRACTED") },
    }
}

/// Agency, code without view, and version of `ESTAT:ILC_DI15$DEFAULTVIEW(1.0)`.
fn identity(flow: &str) -> Option<(String, String, Option<String>)> {
    let is_name = |t: &str| {
        let is_ok = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
        !t.is_empty() && t.bytes().all(is_ok)
    };
    let (agency, rest) = flow.split_once(':')?;
    let (name, version) = match rest.split_once('(') {
        Some((name, version)) => (name, Some(version.strip_suffix(')')?)),
        None => (rest, None),
    };
    let code = name.split('$').next().unwrap_or(name);
    let is_good = is_name(agency) && is_name(code) && version.is_none_or(is_name);
    is_good.then(|| (agency.to_owned(), code.to_owned(), version.map(str::to_owned)))
}

/// A figure, `Some(None)` when it is missing, `None` when the cell is no number.
fn number(cell: &str) -> Option<Option<f64>> {
    if matches!(cell, "" | ":" | "NaN") {
        return Some(None);
    }
    let is_part = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E');
    let value = cell.bytes().all(is_part).then(|| cell.parse::<f64>().ok())??;
    value.is_finite().then_some(Some(value))
}

/// Whether a confidentiality status closes the figure; `None` for a status nobody knows.
///
/// The letters are those of the SDMX code list of confidentiality: free, not for publication,
/// primary, secondary, and so on. Everything but free is closed here.
fn is_confidential(status: &str) -> Option<bool> {
    match status {
        "" | "F" => Some(false),
        "A" | "C" | "D" | "N" | "O" | "S" | "T" | "c" => Some(true),
        _ => None,
    }
}

/// A source that ends after so many bytes and remembers whether there was more.
struct Bounded<R> {
    source: R,
    left: u64,
    is_over: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            self.is_over = self.is_over || self.source.read(&mut [0; 1])? > 0;
            return Ok(0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.source.read(buffer.get_mut(..most).unwrap_or_default())?;
        self.left = self.left.saturating_sub(read as u64);
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trap_4_a_view_suffix_is_stripped_and_the_version_kept() {
        let of =
            |flow| identity(flow).map(|(a, c, v)| format!("{a} {c} {}", v.unwrap_or_default()));
        assert_eq!(of("ESTAT:ILC_DI15$DEFAULTVIEW(1.0)").unwrap(), "ESTAT ILC_DI15 1.0");
        assert_eq!(of("ESTAT:ILC_DI15$DV_2763(2.1)").unwrap(), "ESTAT ILC_DI15 2.1");
        assert_eq!(of("ESTAT:LFSA_ERGAN(1.0)").unwrap(), "ESTAT LFSA_ERGAN 1.0");
        assert_eq!(of("ISO:OURS").unwrap(), "ISO OURS ");
        for bad in ["", "LFSA", "ESTAT:", "ESTAT:$X(1.0)", "ESTAT:A(1.0", ":A(1)"] {
            assert!(of(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn zero_missing_and_nonsense_are_three_things() {
        assert_eq!(number("0"), Some(Some(0.0)));
        assert_eq!(number(""), Some(None));
        assert_eq!(number(":"), Some(None));
        for bad in ["inf", "-inf", "nan", "1,5", "1e999", "0x1", "e", "--1"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }
}
