//! The reader: the frame is looked through as a whole, then the figures find their places.

use std::io::Read;

use measure::{Period, Problems};

use super::{
    attributes::{Attributes, text},
    axes::{Axes, Level, Meaning},
    message::{
        Budget, Component, DataSet, Levels, Link, Message, MessageSeed, Observations, Series,
        Structure, named,
    },
};
use crate::{
    dataset::{Dataset, Point, Provenance, Title},
    gather::Gathering,
    json::{List, Members, Scalar, at_path, digits, document, is_name},
    read::{
        MOST_PROBLEMS, Reading, Refused,
        cell::identity,
        said::{Groups, Said},
    },
    stamp::Stamp,
    structure::FIGURE,
};

/// Reads the one table of a data message of version 2.0 or 1.0.
///
/// An observation that is there without a figure is missing. Flags come from `OBS_FLAG` or
/// `OBS_STATUS`, and a status in `CONF_STATUS` other than `F` becomes the flag `c`; a figure with a
/// power of ten in `UNIT_MULT` is multiplied by it. All of them may stand at an observation, its
/// series, a group of dimensions or its table. Agency, code and version
/// come from the link to the dataflow or the structure; without one, the code is the name in
/// `reading`, the agency is the sender, and the version 1.0. Names are taken in English or else in
/// the first language; a name that says no more than its code counts as none. Other attributes
/// are passed over.
///
/// # Errors
/// [`Refused`] with all problems at once.
pub fn read_sdmx_json(source: impl Read, reading: &Reading) -> Result<Dataset, Refused> {
    let budget = Budget::of(reading.limits.rows);
    let message = document(source, &reading.limits, "not-sdmx-json", MessageSeed(&budget))?;
    let (table, structure) = only(&message)?;
    let mut problems = message.problems.clone();
    let title = title(&message, table, structure, reading, &mut problems);
    let figure = figure(structure, &mut problems);
    let levels = Levels::default();
    let levels = structure.attributes.object().unwrap_or(&levels);
    let axes = Axes::of(structure, &reading.limits);
    let axes = axes.map_err(|wrong| problems.extend(wrong)).ok();
    let Some((axes, gathering)) = axes else { return Err(problems.into()) };
    let mut figures = Figures::new(&axes, levels, figure, gathering, problems);
    figures.take(table);
    figures.finish(title)
}

/// The table of a message and its structure.
fn only(message: &Message) -> Result<(&DataSet, &Structure), Refused> {
    let refused = |code, path: &str| Err(Refused::because(at_path(code, path)));
    let table = match message.data_sets.as_slice() {
        [] if message.structures.is_empty() => return refused("not-sdmx-json", ""),
        [] => return refused("empty-file", "dataSets"),
        [only] => only,
        several => {
            let problem = at_path("several-datasets", "dataSets").with("found", several.len());
            return Err(Refused::because(problem));
        }
    };
    let at = table.structure.place().and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
    match message.structures.get(at) {
        Some(structure) => Ok((table, structure)),
        None => refused("missing-member", "structures"),
    }
}

/// Whether a text is a place as keys spell it.
fn is_index(text: &str) -> bool {
    digits(text).is_some_and(|place| place.to_string() == text)
}

fn list<T>(list: &List<T>) -> &[T] {
    list.list().unwrap_or_default()
}

/// How many measures an observation has, and which of them is the figure.
fn figure(structure: &Structure, problems: &mut Problems) -> (usize, usize) {
    let measures = structure.measures.object().map(|levels| list(&levels.observation));
    let measures = measures.unwrap_or_default();
    let named = measures.iter().position(|measure| measure.code() == FIGURE);
    if measures.len() > 1 && named.is_none() {
        let problem = at_path("several-measures", "measures.observation");
        problems.add(problem.with("found", measures.len()));
    }
    (measures.len().max(1), named.unwrap_or_default())
}

fn title(
    message: &Message,
    table: &DataSet,
    structure: &Structure,
    reading: &Reading,
    problems: &mut Problems,
) -> Title {
    let none = Levels::default();
    let attributes: &[Component] = list(&structure.attributes.object().unwrap_or(&none).data_set);
    let said = |id: &str| text(attributes, list(&table.attributes), id);
    let mut day = |id: &str| -> Option<Stamp> {
        let text = said(id)?;
        let day = Stamp::of_moment(&text);
        if day.is_none() {
            let path = format!("attributes.dataSet.{id}");
            problems.add(at_path("not-a-date", path).with("cell", text));
        }
        day
    };
    let (updated, extracted) = (day("LAST_UPDATE"), day("EXTRACTED"));
    let links = list(&structure.links).iter().chain(list(&table.links));
    let found = links_to(links).or_else(|| {
        let sender = message.meta.object()?.sender.object()?.id.clone().some();
        let name = reading.name.clone()?;
        let agency = sender.filter(|s| is_name(s)).unwrap_or_else(|| "UNKNOWN".to_owned());
        is_name(&name).then_some((agency, name, None))
    });
    if found.is_none() {
        problems.add(at_path("missing-member", "structures.links"));
    }
    let (agency, code, version) = found.unwrap_or_default();
    Title {
        agency,
        code,
        version: Some(version.unwrap_or_else(|| "1.0".to_owned())),
        name: named(&structure.name, &structure.names),
        updated,
        provenance: Provenance { source: said("SOURCE"), licence: said("LICENCE"), extracted },
    }
}

/// Agency, code and version.
type Identity = (String, String, Option<String>);

/// What is linked: the dataflow before the structure.
fn links_to<'a>(links: impl Iterator<Item = &'a Link>) -> Option<Identity> {
    let links: Vec<&Link> = links.collect();
    let urn = |class: &str| {
        let urns = links.iter().filter_map(|link| link.urn.0.as_deref());
        urns.filter_map(|urn| urn.split_once(class)).find_map(|(_, short)| identity(short))
    };
    let address = |class: &str| {
        let addresses = links.iter().filter_map(|link| link.href.0.as_deref());
        addresses.filter_map(|href| href.split_once(class)).find_map(|(_, path)| {
            let mut parts = path.split(['/', '?', '#']);
            let (agency, code, version) = (parts.next()?, parts.next()?, parts.next()?);
            identity(&format!("{agency}:{code}({version})"))
        })
    };
    urn(".Dataflow=")
        .or_else(|| address("/dataflow/"))
        .or_else(|| urn(".DataStructure="))
        .or_else(|| address("/datastructure/"))
}

/// The figures of a table on their way to their places.
struct Figures<'a> {
    axes: &'a Axes,
    of_data_set: Attributes<'a>,
    of_group: Attributes<'a>,
    of_series: Attributes<'a>,
    of_observation: Attributes<'a>,
    /// Which cell is the figure.
    figure: usize,
    gathering: Gathering,
    problems: Problems,
    key: Vec<u32>,
    period: Option<Period>,
    groups: Groups,
    /// Where the observation stands on each axis, for the groups.
    stands: Vec<u32>,
}

impl<'a> Figures<'a> {
    fn new(
        axes: &'a Axes,
        levels: &'a Levels,
        (measures, figure): (usize, usize),
        gathering: Gathering,
        problems: Problems,
    ) -> Self {
        Self {
            axes,
            of_data_set: Attributes::of(list(&levels.data_set), 0),
            of_group: Attributes::of(list(&levels.group), 0),
            of_series: Attributes::of(list(&levels.series), 0),
            of_observation: Attributes::of(list(&levels.observation), measures),
            figure,
            gathering,
            problems,
            key: vec![u32::MAX; axes.width],
            period: None,
            groups: Groups::default(),
            stands: vec![0; axes.all.len()],
        }
    }

    fn take(&mut self, table: &DataSet) {
        if self.axes.width == 0 {
            self.problems.add(at_path("no-dimensions", "dimensions"));
        }
        if table.action.0.as_deref() == Some("Delete") {
            self.problems.add(at_path("deletes-rows", "dataSets[0].action"));
        }
        self.set_groups(table);
        let path = || "dataSets[0].attributes".to_owned();
        let said = self.of_data_set.said(list(&table.attributes), path, &mut self.problems);
        let singles = self.axes.all.iter().filter(|axis| axis.level == Level::DataSet).count();
        self.place(Level::DataSet, &vec![0; singles], || "dimensions.dataSet".to_owned());
        self.observations(&table.observations, Said::default(), said, "");
        for series in &table.series {
            self.series(series, said);
        }
    }

    /// Notes what is said of groups, each named by places on some of the axes: `0::3:`.
    fn set_groups(&mut self, table: &DataSet) {
        let none = Members::default();
        let groups = table.groups.object().unwrap_or(&none);
        if self.of_group.is_empty() {
            return;
        }
        for (name, cells) in &groups.0 {
            let path = || format!("dimensionGroupAttributes.{name}");
            let cells: &[Scalar] = match cells {
                Scalar::List(cells) => cells,
                _ => &[],
            };
            let said = self.of_group.said(cells, path, &mut self.problems);
            let places: Vec<Option<&str>> =
                name.split(':').map(|place| Some(place).filter(|p| !p.is_empty())).collect();
            let is_good = places.len() == self.axes.all.len()
                && places.iter().flatten().all(|place| is_index(place));
            if !is_good || !self.groups.add(&places, said) {
                self.problems.add(at_path("not-an-index", path()));
            }
        }
    }

    /// What is said of the groups that an observation is in.
    fn said_of_groups(&self) -> Said {
        if self.groups.is_empty() {
            return Said::default();
        }
        let stands = |at: &usize| self.stands.get(*at).map(u32::to_string).unwrap_or_default();
        let places: Vec<String> = self.axes.of_groups.iter().map(stands).collect();
        self.groups.of(&places.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn series(&mut self, series: &Series, above: Said) {
        let places: Vec<String> = series.key.iter().map(u32::to_string).collect();
        let path = format!("series.{}", places.join(":"));
        if !self.place(Level::Series, &series.key, || path.clone()) {
            return;
        }
        let of = || format!("{path}.attributes");
        let said = self.of_series.said(&series.attributes, of, &mut self.problems);
        self.observations(&series.observations, said, above, &format!("{path}."));
    }

    fn observations(
        &mut self,
        observations: &Observations,
        of_series: Said,
        of_table: Said,
        before: &str,
    ) {
        for (key, cells) in observations.iter() {
            if self.problems.as_slice().len() >= MOST_PROBLEMS {
                return;
            }
            let path = || {
                let places: Vec<String> = key.iter().map(u32::to_string).collect();
                format!("{before}observations.{}", places.join(":"))
            };
            if self.place(Level::Observation, key, path) {
                let above = of_series.under(self.said_of_groups()).under(of_table);
                self.observation(cells, above, path);
            }
        }
    }

    fn observation(&mut self, cells: &[Scalar], above: Said, path: impl Fn() -> String) {
        let cell = cells.get(self.figure).unwrap_or(&Scalar::Null);
        let said = self.of_observation.said(cells, &path, &mut self.problems).under(above);
        let not_a_number = |cell: &str| {
            at_path("not-a-number", format!("{}[{}]", path(), self.figure)).with("cell", cell)
        };
        let value = match cell.figure() {
            Ok(value) => Some(value).filter(|value| !value.is_nan()),
            Err(cell) => return self.problems.add(not_a_number(cell)),
        };
        let Some(observation) = said.of(value) else {
            return self.problems.add(not_a_number(&cell.text().unwrap_or_default()));
        };
        let period = self.period.filter(|_| self.key.iter().all(|place| *place != u32::MAX));
        let Some(period) = period else {
            return self.problems.add(at_path("not-an-index", path()));
        };
        if !self.gathering.add(&self.key, Point { period, observation }, 0) {
            self.problems.add(at_path("too-many-periods", path()));
        }
    }

    /// Notes the codes that the places of a key stand for; says whether all are there.
    fn place(&mut self, level: Level, places: &[u32], path: impl Fn() -> String) -> bool {
        let axes = self.axes.all.iter().zip(&mut self.stands);
        let mut given = places.iter();
        let mut is_good = true;
        for (axis, stands) in axes.filter(|(axis, _)| axis.level == level) {
            let place = given.next();
            *stands = place.copied().unwrap_or_default();
            let at = place.and_then(|place| usize::try_from(*place).ok());
            is_good &= match &axis.meaning {
                Meaning::Codes(side, codes) => {
                    let code = at.and_then(|at| codes.get(at)).copied();
                    if let (Some(code), Some(place)) = (code, self.key.get_mut(*side)) {
                        *place = code;
                    }
                    code.is_some()
                }
                Meaning::Periods(periods) => {
                    self.period = at.and_then(|at| periods.get(at)).copied();
                    self.period.is_some()
                }
            };
        }
        if !is_good || given.next().is_some() {
            self.problems.add(at_path("not-an-index", path()));
        }
        is_good
    }

    fn finish(mut self, title: Title) -> Result<Dataset, Refused> {
        let dataset = self.gathering.finish(title, &mut self.problems);
        if dataset.rows() == 0 && self.problems.is_empty() {
            self.problems.add(at_path("empty-file", "dataSets"));
        }
        self.problems.or(dataset).map_err(Refused::from)
    }
}
