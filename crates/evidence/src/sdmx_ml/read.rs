//! The reader: one pass through a message, every problem noted, nothing kept of a refused table.

use std::io::Read;

use measure::{Problem, Problems};

use super::{
    header::{Described, Header, is_deletion},
    note::Notes,
    pairs::Pairs,
    role::Role,
    space::Space,
    table::{Cells, Table, Told},
    xml::{Fatal, Step, Xml},
};
use crate::{
    dataset::{Dataset, Title},
    read::{Reading, Refused, at_cell, at_line},
    structure::{FIGURE, TIME},
};

/// Codes of remarks in footers that say that there is more than the message holds.
const CUT: [&str; 3] = ["130", "413", "510"];

/// Reads a table out of a message of version 2.1, 3.0 or 3.1, generic or by structure.
///
/// Rows may stand in series or alone, with the time or another dimension at the figure; prefixes
/// are as the producer likes. A figure that is absent or `NaN` is missing. Flags come from
/// `OBS_FLAG` or `OBS_STATUS`, also where they are said of a series, a group or the data set; a status in
/// `CONF_STATUS` or `OBS_CONF` other than `F` (free) becomes the flag `c`. Labels are those of the
/// code lists. A figure with a power of ten in `UNIT_MULT`, be it said of the figure, its series, its
/// group or the data set, is multiplied by it; of a group behind its figures only where no other power
/// is told. The module says which attributes are dimensions where the message does not tell.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_sdmx_ml(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let mut xml = Xml::new(source, reading.limits);
    let mut message = Message::new(reading);
    let end = message.read(&mut xml);
    message.finish(end.err(), xml.too_many_bytes())
}

/// What has been read of a message.
struct Message<'a> {
    reading: &'a Reading,
    told: Told,
    problems: Problems,
    header: Header,
    /// By what name the data set refers to its structure.
    reference: Option<String>,
    notes: Notes,
    table: Option<Table<'a>>,
    /// The first remark of the footer.
    remark: Option<Problem>,
    /// The head of a series and a row, used again and again.
    head: Cells,
    row: Cells,
}

impl<'a> Message<'a> {
    fn new(reading: &'a Reading) -> Self {
        Self {
            reading,
            told: Told::ByKeys,
            problems: Problems::default(),
            header: Header::default(),
            reference: None,
            notes: Notes::default(),
            table: None,
            remark: None,
            head: Cells::default(),
            row: Cells::default(),
        }
    }

    /// Reads the whole message.
    fn read<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        self.root(xml)?;
        loop {
            match xml.step()? {
                Step::Start => self.part(xml)?,
                Step::Text => {}
                Step::End | Step::EndOfFile => break,
            }
        }
        loop {
            match xml.step()? {
                Step::EndOfFile => return Ok(()),
                Step::Text if xml.text.trim().is_empty() => {}
                _ => {
                    let problem = at_line("not-xml", xml.line);
                    return Err(Box::new(problem.with("error", "something after the end")));
                }
            }
        }
    }

    /// Goes into the root and sees what kind of message it is.
    fn root<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        loop {
            match xml.step()? {
                Step::Start => break,
                Step::Text if xml.text.trim().is_empty() => {}
                Step::EndOfFile => return Err(Box::new(Problem::new("empty-file", ""))),
                _ => return Err(Box::new(at_line("not-sdmx-ml", xml.line))),
            }
        }
        let kind = |code| at_line(code, xml.line).with("message", &xml.name);
        self.told = match (xml.space, xml.name.as_str()) {
            (Space::Message, "GenericData" | "GenericTimeSeriesData") => Told::ByKeys,
            (Space::Message, "StructureSpecificData" | "StructureSpecificTimeSeriesData") => {
                Told::ByNames
            }
            (Space::Message, "Error") => return Err(Box::new(error(xml)?)),
            (Space::Message, _) => return Err(Box::new(kind("not-a-data-message"))),
            (Space::OldMessage, _) => return Err(Box::new(kind("old-sdmx-ml"))),
            _ => return Err(Box::new(kind("not-sdmx-ml"))),
        };
        Ok(())
    }

    fn part<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        match (xml.space, xml.name.as_str()) {
            (Space::Message, "Header") => self.header = Header::read(xml)?,
            (space, "DataSet") if space.is_of_rows() => self.data_set(xml)?,
            (Space::Footer, "Footer") => self.footer(xml)?,
            _ => xml.skip()?,
        }
        Ok(())
    }

    fn data_set<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        if self.table.is_some() {
            return Err(Box::new(at_line("several-tables", xml.line)));
        }
        let said = |name| xml.qualified.get(name).or_else(|| xml.attributes.get(name));
        self.reference = said("structureRef").map(str::to_owned);
        let deletes = said("action").is_some_and(is_deletion).then_some(xml.line);
        if let Some(line) = deletes.or(self.header.deletes) {
            self.problems.add(at_line("deletes-rows", line));
        }
        let described = self.header.described(self.reference.as_deref());
        let beside = described.map_or(TIME, Described::dimension).to_owned();
        let mut table = Table::new(self.reading, self.told, described);
        if self.told == Told::ByNames {
            table.note(&xml.attributes, xml.line);
        }
        self.table = Some(table);
        loop {
            match xml.step()? {
                Step::Start => self.part_of_data_set(xml, &beside)?,
                Step::Text => {}
                Step::End | Step::EndOfFile => return Ok(()),
            }
        }
    }

    fn part_of_data_set<R: Read>(&mut self, xml: &mut Xml<R>, beside: &str) -> Result<(), Fatal> {
        let Some(table) = self.table.as_mut() else { return xml.skip() };
        match (xml.space, xml.name.as_str()) {
            (Space::Common, "Annotations") => self.notes.read(xml)?,
            (space, "Series") if space.is_of_rows() => {
                let mut series = InSeries {
                    told: self.told,
                    beside,
                    table,
                    head: &mut self.head,
                    row: &mut self.row,
                    is_open: false,
                };
                series.read(xml)?;
            }
            (space, "Obs") if space.is_of_rows() => {
                row(xml, self.told, None, &mut self.row)?;
                table.add_alone(&self.row)?;
            }
            (space, "Group" | "Atts") if space.is_of_rows() => group(xml, self.told, table)?,
            (space, "Attributes") if space.is_of_rows() => {
                let line = xml.line;
                let mut said = Pairs::default();
                values(xml, &mut said)?;
                table.note(&said, line);
            }
            _ => xml.skip()?,
        }
        Ok(())
    }

    fn footer<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        loop {
            match xml.step()? {
                Step::Start => {
                    let severity = xml.attributes.get("severity").unwrap_or_default();
                    let code = xml.attributes.get("code").unwrap_or_default();
                    let is_light = matches!(severity, "Warning" | "Information");
                    let is_grave = !is_light || CUT.contains(&code);
                    let said = said(xml)?;
                    if is_grave {
                        self.problems.add(said);
                    } else {
                        self.remark.get_or_insert(said);
                    }
                }
                Step::Text => {}
                Step::End | Step::EndOfFile => return Ok(()),
            }
        }
    }

    /// The table when nothing was wrong.
    fn finish(self, end: Option<Fatal>, too_many: Option<Problem>) -> Result<Dataset, Refused> {
        let mut problems = self.problems;
        let described = self.header.described(self.reference.as_deref());
        let title = self.header.title(described, self.notes);
        let has_read = end.is_none() && self.table.is_some();
        if has_read && title.is_none() {
            let (line, flow) = described.map_or((1, ""), |d| (d.line, d.flow.as_str()));
            problems.add(at_cell("not-a-dataflow", line, "Structure").with("cell", flow));
        }
        let rows = self.table.as_ref().map_or(0, Table::rows);
        let dataset = self.table.map(|t| t.finish(title.unwrap_or_default(), &mut problems));
        match (end, too_many) {
            (Some(end), Some(bytes)) if end.code != bytes.code => problems.extend([*end, bytes]),
            (Some(end), _) => problems.add(*end),
            (None, bytes) => problems.extend(bytes),
        }
        if rows == 0 && problems.is_empty() {
            problems.add(self.remark.unwrap_or_else(|| Problem::new("empty-file", "")));
        }
        let empty = || {
            crate::gather::Gathering::default().finish(Title::default(), &mut Problems::default())
        };
        problems.or(dataset.unwrap_or_else(empty)).map_err(Refused::from)
    }
}

/// A series while it is read.
struct InSeries<'m, 'a> {
    told: Told,
    beside: &'m str,
    table: &'m mut Table<'a>,
    head: &'m mut Cells,
    row: &'m mut Cells,
    is_open: bool,
}

impl InSeries<'_, '_> {
    /// Reads the series that has just begun, to its end.
    fn read<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        self.head.begin(xml);
        if self.told == Told::ByNames {
            by_names(&xml.attributes, self.head);
        }
        loop {
            match xml.step()? {
                Step::Start => self.part(xml)?,
                Step::Text => {}
                Step::End | Step::EndOfFile => break,
            }
        }
        if !self.is_open {
            // Without rows it says something of a series that has its rows elsewhere.
            self.open()?;
            self.table.note_group(self.head);
        }
        Ok(())
    }

    /// Hands over the head before the first row.
    fn open(&mut self) -> Result<(), Fatal> {
        if !self.is_open {
            self.table.open(self.head)?;
            self.is_open = true;
        }
        Ok(())
    }

    fn part<R: Read>(&mut self, xml: &mut Xml<R>) -> Result<(), Fatal> {
        match xml.name.as_str() {
            "Obs" if xml.space.is_of_rows() => {
                self.open()?;
                row(xml, self.told, Some(self.beside), self.row)?;
                self.table.add(self.row)
            }
            "SeriesKey" | "Attributes" | "Comp" if self.is_open => {
                Err(Box::new(at_cell("misplaced-column", xml.line, &xml.name)))
            }
            "SeriesKey" => values(xml, &mut self.head.key),
            "Attributes" => values(xml, &mut self.head.attributes),
            "Comp" => component(xml, &mut self.head.attributes),
            _ => xml.skip(),
        }
    }
}

/// Reads a row; `beside` is the dimension that stands with it in a series.
fn row<R: Read>(
    xml: &mut Xml<R>,
    told: Told,
    beside: Option<&str>,
    row: &mut Cells,
) -> Result<(), Fatal> {
    row.begin(xml);
    match (told, beside) {
        (Told::ByNames, None) => by_names(&xml.attributes, row),
        (Told::ByNames, Some(beside)) => {
            in_series(&xml.attributes, beside, row);
            if let Some(measure) = measure(xml)
                && beside != TIME
                && row.key.get(beside).is_none()
            {
                row.key.push(beside, measure);
            }
        }
        (Told::ByKeys, _) => {}
    }
    loop {
        match xml.step()? {
            Step::Start => match xml.name.as_str() {
                "ObsKey" => values(xml, &mut row.key)?,
                "ObsDimension" => {
                    let name = xml.attributes.get("id").or(beside).unwrap_or(TIME);
                    row.key.push(name, xml.attributes.get("value").unwrap_or_default());
                    xml.skip()?;
                }
                "ObsValue" => {
                    row.figure = xml.attributes.get("value").map(str::to_owned);
                    xml.skip()?;
                }
                "Attributes" => values(xml, &mut row.attributes)?,
                "Comp" => component(xml, &mut row.attributes)?,
                _ => xml.skip()?,
            },
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(()),
        }
    }
}

/// Sorts the attributes of an element into codes, figure and what else is said.
fn by_names(attributes: &Pairs, cells: &mut Cells) {
    // The standard keeps the name `type` for itself.
    for (name, cell) in attributes.iter().filter(|(name, _)| *name != "type") {
        match Role::of(name) {
            Role::Time | Role::Dimension => cells.key.push(name, cell),
            Role::Figure => cells.figure = Some(cell.to_owned()),
            _ => cells.attributes.push(name, cell),
        }
    }
}

/// The same for a row of a series, where one dimension at most stands beside the figure.
fn in_series(attributes: &Pairs, beside: &str, cells: &mut Cells) {
    for (name, cell) in attributes.iter() {
        match name {
            FIGURE => cells.figure = Some(cell.to_owned()),
            name if name == TIME || name == beside => cells.key.push(name, cell),
            name => cells.attributes.push(name, cell),
        }
    }
}

/// What a row measures where its type says it: `TFRNSI` of `demo:TFRNSI`, as version 2.1 has it for
/// explicit measures.
fn measure<R: Read>(xml: &Xml<R>) -> Option<&str> {
    let kind = xml.qualified.get("type")?;
    let name = kind.rsplit(':').next().filter(|name| *name != "ObsType");
    name.filter(|name| !name.is_empty())
}

/// Reads the values within an element that has just begun.
fn values<R: Read>(xml: &mut Xml<R>, to: &mut Pairs) -> Result<(), Fatal> {
    loop {
        match xml.step()? {
            Step::Start => {
                if xml.name == "Value"
                    && let Some(id) = xml.attributes.get("id")
                {
                    to.push(id, xml.attributes.get("value").unwrap_or_default());
                }
                xml.skip()?;
            }
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(()),
        }
    }
}

/// Reads a component with several values, as version 3.0 has them.
fn component<R: Read>(xml: &mut Xml<R>, to: &mut Pairs) -> Result<(), Fatal> {
    let id = xml.attributes.get("id").unwrap_or_default().to_owned();
    if Role::of(&id) == Role::Figure {
        return Err(Box::new(at_cell("not-a-number", xml.line, FIGURE).with("cell", "")));
    }
    loop {
        match xml.step()? {
            Step::Start if xml.name == "Value" => to.push(&id, &xml.content()?),
            Step::Start => xml.skip()?,
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(()),
        }
    }
}

/// Reads what is said about a group of series.
fn group<R: Read>(xml: &mut Xml<R>, told: Told, table: &mut Table<'_>) -> Result<(), Fatal> {
    let mut group = Cells::default();
    group.begin(xml);
    if told == Told::ByNames {
        by_names(&xml.attributes, &mut group);
    }
    loop {
        match xml.step()? {
            Step::Start if xml.name == "GroupKey" => values(xml, &mut group.key)?,
            Step::Start if xml.name == "Attributes" => values(xml, &mut group.attributes)?,
            Step::Start if xml.name == "Comp" => component(xml, &mut group.attributes)?,
            Step::Start => xml.skip()?,
            Step::Text => {}
            Step::End | Step::EndOfFile => break,
        }
    }
    table.note_group(&group);
    Ok(())
}

/// The problem of a message that says why there is no table.
fn error<R: Read>(xml: &mut Xml<R>) -> Result<Problem, Fatal> {
    loop {
        match xml.step()? {
            Step::Start if xml.name == "ErrorMessage" => return said(xml),
            Step::Start => xml.skip()?,
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(at_line("error-message", xml.line)),
        }
    }
}

/// What a service says, with its number.
fn said<R: Read>(xml: &mut Xml<R>) -> Result<Problem, Fatal> {
    let number = xml.attributes.get("code").unwrap_or_default();
    let problem = at_line("error-message", xml.line).with("number", number);
    let mut text = String::new();
    loop {
        match xml.step()? {
            Step::Start if xml.name == "Text" && text.is_empty() => text = xml.content()?,
            Step::Start => xml.skip()?,
            Step::Text => {}
            Step::End | Step::EndOfFile => return Ok(problem.with("text", text)),
        }
    }
}
