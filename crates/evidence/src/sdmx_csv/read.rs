//! The reader: one pass over the rows, every problem noted, nothing kept of a refused table.

use std::io::{BufRead, BufReader, Read};
use std::str;

use csv::ByteRecord;
use measure::{Period, Problem, Problems};

use super::header::{DimensionColumn, Header, Labels, bare};
use crate::{
    dataset::{Dataset, Observation, Point, Provenance, Title},
    gather::Gathering,
    read::{
        Bounded, Limits, MOST_PROBLEMS, Reading, Refused, at_cell, at_line,
        cell::{Column, identity, number},
        remarks::Remarks,
        said::Said,
        time::period,
        unreadable,
    },
    stamp::Stamp,
};

/// How many times as long a cell of a column that is passed over may be.
const LONGER: usize = 64;

/// Reads a table of either version and any layout.
///
/// A byte-order mark and line ends of any kind are taken as they come. Labels that stand in the
/// place of codes are resolved within the list of their own column; codes that no list knows are
/// taken when the column holds codes. `:` and `NaN` count as missing, like an empty cell. A status
/// in `CONF_STATUS` or `OBS_CONF` other than `F` (free) becomes the flag `c`; a figure with a power
/// of ten in `UNIT_MULT` is multiplied by it. Columns behind the figure that are not flags,
/// confidentiality, source, licence or day of the copy are passed over. What a row without a figure
/// says holds for all figures that have its codes and its time. A source that is another in other
/// rows is none of the table.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_sdmx_csv(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let bounded = Bounded::new(source, reading.limits.bytes);
    let mut source = BufReader::with_capacity(1 << 16, bounded);
    let beginning = source.fill_buf().map_err(|error| Refused::because(unreadable(error)))?;
    let first = beginning.split(|b| *b == b'\n').next().unwrap_or_default();
    let separator = separator(first);
    let mut csv = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .buffer_capacity(1 << 16)
        .from_reader(source);
    let mut record = ByteRecord::new();
    let (header, line) = read_header(&mut csv, &mut record, &reading.limits)?;
    let mut rows = Rows::new(&header, line, reading);
    rows.has_commas = separator == b';';
    while rows.problems.as_slice().len() < MOST_PROBLEMS {
        match csv.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                rows.problems.add(unreadable(error));
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
    rows.problems.extend(csv.get_ref().get_ref().problem());
    rows.finish()
}

/// What stands between cells: what follows the name of the first column, which may hold another
/// sign (`STRUCTURE[;],STRUCTURE_ID`), as may the names of others.
fn separator(header: &[u8]) -> u8 {
    let begins = |name: &[u8]| header.windows(name.len()).take(5).position(|part| part == name);
    let after = ["DATAFLOW", "STRUCTURE"]
        .iter()
        .find_map(|name| header.get(begins(name.as_bytes())? + name.len()..))
        .unwrap_or(header);
    let mut is_within = false;
    let next = after.iter().find(|byte| {
        is_within = **byte == b'[' || is_within && **byte != b']';
        !is_within && matches!(**byte, b',' | b';')
    });
    next.copied().unwrap_or(b',')
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
        Err(error) => return Err(Refused::because(unreadable(error))),
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
        Refused::from(problems)
    })?;
    Ok((header, line))
}

/// What a table says that it is one of.
const STRUCTURES: [&str; 3] = ["dataflow", "datastructure", "dataprovision"];

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

/// What has been read so far.
struct Rows<'a> {
    header: &'a Header,
    header_line: u64,
    /// Whether figures may have decimal commas.
    has_commas: bool,
    limits: Limits,
    problems: Problems,
    /// How many rows there were, and how many of them told no figure.
    count: usize,
    count_of_remarks: usize,
    remarks: Remarks,
    /// Whether a row with a figure tells a power of ten.
    has_power: bool,
    constants: Constants,
    columns: Vec<Column<'a>>,
    gathering: Gathering,
    key: Vec<u32>,
}

impl<'a> Rows<'a> {
    fn new(header: &'a Header, header_line: u64, reading: &'a Reading) -> Self {
        let list = |d: &DimensionColumn| reading.code_lists.list(&d.code);
        let named = header.dimensions.iter().map(|d| {
            let listed = || list(d).and_then(|l| l.name.as_deref());
            (d.code.as_str(), d.name.as_deref().or_else(listed))
        });
        let columns = header.dimensions.iter().enumerate();
        Self {
            header,
            header_line,
            has_commas: false,
            limits: reading.limits,
            problems: Problems::default(),
            count: 0,
            count_of_remarks: 0,
            remarks: Remarks::default(),
            has_power: false,
            constants: Constants::default(),
            gathering: Gathering::new(named),
            columns: columns
                .map(|(side, d)| Column::new(side, header.name_of(d.at), list(d)))
                .collect(),
            key: Vec::new(),
        }
    }

    /// Reads one row, noting whatever is wrong with it.
    fn take(&mut self, record: &ByteRecord, line: u64) {
        self.count += 1;
        let Some(cells) = self.cells(record, line) else { return };
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        let is_remark = self.is_remark(&cells);
        if !is_remark {
            self.note_constants(&cells, line);
        }
        if let Some(structure) = self.header.structure.map(cell)
            && !STRUCTURES.iter().any(|s| structure.eq_ignore_ascii_case(s))
        {
            self.problems.add(at_cell("not-a-dataflow", line, "STRUCTURE").with("cell", structure));
        }
        if self.header.action.map(cell) == Some("D") {
            self.problems.add(at_cell("deletes-rows", line, "ACTION"));
        }
        if is_remark {
            self.count_of_remarks += 1;
            return self.remark(&cells, line);
        }
        let is_known = self.place(&cells, line);
        let period = self.period(self.header.code(&cells, self.header.period), line);
        let observation = self.observation(&cells, line);
        if let (true, Some(period), Some(observation)) = (is_known, period, observation) {
            self.keep(Point { period, observation }, line);
        }
    }

    /// The cells as text without blanks around them, or nothing when the row is malformed.
    fn cells<'r>(&mut self, record: &'r ByteRecord, line: u64) -> Option<Vec<&'r str>> {
        let row = |code| at_line(code, line);
        if record.len() != self.header.names.len() {
            let (expected, found) = (self.header.names.len(), record.len());
            self.problems
                .add(row("wrong-number-of-cells").with("expected", expected).with("found", found));
            return None;
        }
        // A long remark in a column that is passed over is passed over with it.
        let most = self.limits.cell_bytes;
        let is_long = |(at, cell): (usize, &[u8])| {
            cell.len() > most && (self.header.reads(at) || cell.len() > most * LONGER)
        };
        if let Some(at) = record.iter().enumerate().position(is_long) {
            let problem = at_cell("cell-too-long", line, self.header.name_of(at));
            self.problems.add(problem.with("most", most));
            return None;
        }
        let cells: Result<Vec<&str>, _> =
            record.iter().map(|c| str::from_utf8(c).map(str::trim)).collect();
        cells.map_err(|_| self.problems.add(row("not-utf8"))).ok()
    }

    /// Whether a row tells something of all figures that have its codes: it has no figure, and lacks
    /// the time or a code.
    fn is_remark(&self, cells: &[&str]) -> bool {
        let is_empty = |at: usize| cells.get(at).is_none_or(|cell| cell.is_empty());
        let of_key = self.header.dimensions.iter().map(|d| d.at).chain([self.header.period]);
        is_empty(self.header.value) && of_key.into_iter().any(is_empty)
    }

    /// Notes what is said of several figures.
    fn remark(&mut self, cells: &[&str], line: u64) {
        let Some(said) = self.said(cells, line) else { return };
        let header = self.header;
        let period = match header.code(cells, header.period) {
            "" => None,
            cell => match self.period(cell, line) {
                Some(period) => Some(period.to_string()),
                None => return,
            },
        };
        let sides = header.dimensions.iter().zip(&self.columns);
        let codes = sides.map(|(dimension, column)| match header.code(cells, dimension.at) {
            "" => None,
            cell => Some(column.code_of(cell)),
        });
        let key: Vec<Option<&str>> = codes.chain([period.as_deref()]).collect();
        if !self.remarks.add(&key, said) {
            self.problems.add(at_line("misplaced-flag", line));
        }
    }

    fn note_constants(&mut self, cells: &[&str], line: u64) {
        for (constant, at) in self.constants.iter_mut().zip(constant_columns(self.header)) {
            let Some((at, cell)) = at.and_then(|at| Some((at, *cells.get(at)?))) else { continue };
            let cell = if at == self.header.dataflow { self.header.code(cells, at) } else { cell };
            if let Err(before) = constant.note(cell) {
                if Some(at) == self.header.source {
                    // Where rows name several, the table has none.
                    *constant = Constant(Some(String::new()));
                    continue;
                }
                let problem = at_cell("mixed-column", line, self.header.name_of(at));
                self.problems.add(problem.with("cell", cell).with("before", before));
            }
        }
    }

    /// Finds the places of all codes of a row and leaves them in `key`.
    fn place(&mut self, cells: &[&str], line: u64) -> bool {
        self.key.clear();
        for (column, dimension) in self.columns.iter_mut().zip(&self.header.dimensions) {
            let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
            let (code, label) = match dimension.labels {
                Labels::Beside(at) => (cell(dimension.at), Some(cell(at))),
                Labels::Inside => {
                    let cell = cell(dimension.at);
                    cell.split_once(": ")
                        .map_or((cell, Some("")), |(code, label)| (code, Some(label)))
                }
                Labels::Nowhere => (cell(dimension.at), None),
            };
            match column.place(&mut self.gathering, code, label, line) {
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
        period(cell).map_err(problem).ok()
    }

    fn observation(&mut self, cells: &[&str], line: u64) -> Option<Observation> {
        let header = self.header;
        let figure = header.code(cells, header.value);
        let said = self.said(cells, line);
        let all = said.unwrap_or_default();
        self.has_power |= all.has_power();
        let observation = self.number(figure).and_then(|value| all.of(value));
        if observation.is_none() {
            self.problems.add(at_cell("not-a-number", line, "OBS_VALUE").with("cell", figure));
        }
        said.and(observation)
    }

    /// What a row says beside figures; `None` when it says what nobody understands.
    fn said(&mut self, cells: &[&str], line: u64) -> Option<Said> {
        let header = self.header;
        let mut said = Said::default();
        let mut is_heard = true;
        for at in &header.said {
            let name = header.name_of(*at);
            for part in header.parts(cells, *at) {
                if let Err(unheard) = said.hear(bare(name), part) {
                    let problem = at_cell(unheard.code, line, name);
                    self.problems.add(problem.with(unheard.key, unheard.text));
                    is_heard = false;
                }
            }
        }
        is_heard.then_some(said)
    }

    /// A figure; between semicolons it may have a decimal comma, as the standard lets languages choose.
    fn number(&self, cell: &str) -> Option<Option<f64>> {
        match cell.split_once(',') {
            Some((whole, rest)) if self.has_commas && !rest.contains(',') => {
                number(&format!("{whole}.{rest}"))
            }
            _ => number(cell),
        }
    }

    /// Keeps a point in the series of `key`.
    fn keep(&mut self, point: Point, line: u64) {
        if !self.gathering.add(&self.key, point, line) {
            self.problems.add(at_cell("too-many-periods", line, "TIME_PERIOD"));
        }
    }

    /// The table when nothing was wrong.
    fn finish(mut self) -> Result<Dataset, Refused> {
        if self.count == self.count_of_remarks && self.problems.is_empty() {
            self.problems.add(Problem::new("empty-file", ""));
        }
        let strange = std::mem::take(&mut self.columns).into_iter().flat_map(Column::strange);
        self.problems.extend(strange);
        // Which of two powers is meant, of the row or of the remark, is not known any more.
        if self.has_power && self.remarks.has_power {
            self.problems.add(at_line("misplaced-flag", self.header_line));
        }
        let title = title(self.constants, self.header_line + 1, &mut self.problems);
        let dataset = self.gathering.finish(title, &mut self.problems);
        let dataset = self.remarks.told(dataset, &mut self.problems);
        self.problems.or(dataset).map_err(Refused::from)
    }
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
        let cell = cell?;
        let parsed = Stamp::of_moment(&cell);
        if parsed.is_none() {
            problems.add(at_cell("not-a-date", line, column).with("cell", cell));
        }
        parsed
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
