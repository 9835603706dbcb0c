//! Figures for other programs: the web services of SDMX 2.1 and 3.0, and JSON-stat, with the
//! addresses and parameters that Eurostat's have.
//!
//! Scripts that ask Eurostat ask here when they change the host. A table is asked for by its code,
//! wherever its figures come from, those of cities' own among them; `all` or an agency may stand
//! before it, and must where tables of several have one code. Answers come from the
//! tables in memory, and cost what they tell: no database is asked.
//!
//! A part of a table shares its figures and costs what its keys cost. What is small is put together at
//! once; a long answer waits for a turn and is sent while it is written. What is not served: categories, hierarchies and metadata, which our tables have not.

mod accept;
mod ask;
mod catalogue;
mod say;

pub use catalogue::{contents, tree};

use std::collections::BTreeSet;
use std::sync::Arc;

use ::evidence::constraint::Constraint;
use ::evidence::structure::{Artefact, References, Told as TellsOf};
use ::evidence::{Detail, Form, Query, Structures};
use axum::response::{IntoResponse as _, Response};

use self::ask::Ask;
use self::say::{Dialect, Said, Sent, Told};
use super::asker::aside;
use super::reply::Refused;
use crate::evidence::{Figures, OpenTable};
use crate::web::limit::Turn;

/// How many figures a question may look at without a turn for long answers.
const MOST_WITHOUT_TURN: usize = 100_000;
/// How many codes an answer may tell without one.
const MOST_CODES_WITHOUT_TURN: usize = 20_000;

/// `GET …/sdmx/2.1/{*rest}`
pub async fn sdmx_21(ask: Ask) -> Response {
    answered(ask, Dialect::Two, of_sdmx_21).await
}

fn of_sdmx_21(question: Question<'_>) -> Result<Sent, Said> {
    let parts = question.ask.parts();
    match parts.as_slice() {
        ["data", flow, rest @ ..] => {
            let key = rest.first().copied().unwrap_or("all");
            question.table_figures(flow_of(flow), key)
        }
        ["data"] => Err(Said::syntax("data of which table?")),
        ["availableconstraint", flow, rest @ ..] => {
            let key = rest.first().copied().unwrap_or("all");
            let component = rest.get(2).copied().unwrap_or("all");
            question.available(flow_of(flow), (key, component))
        }
        [kind, rest @ ..] => question.structures(kind, rest),
        [] => Err(Said::NotFound),
    }
}

/// `GET …/sdmx/3.0/{*rest}`
pub async fn sdmx_30(ask: Ask) -> Response {
    answered(ask, Dialect::Three, of_sdmx_30).await
}

fn of_sdmx_30(question: Question<'_>) -> Result<Sent, Said> {
    let parts = question.ask.parts();
    match parts.as_slice() {
        ["data", "dataflow" | "datastructure" | "*", agency, id, rest @ ..] => {
            let version = rest.first().copied().unwrap_or("~");
            let key = rest.get(1).copied().unwrap_or("*");
            question.table_figures((agency, id, version), key)
        }
        ["data", ..] => Err(Said::syntax("data/dataflow/AGENCY/TABLE/VERSION/KEY")),
        ["availability", "dataflow" | "datastructure" | "*", agency, id, rest @ ..] => {
            let version = rest.first().copied().unwrap_or("~");
            let key = rest.get(1).copied().unwrap_or("*");
            let component = rest.get(2).copied().unwrap_or("*");
            question.available((agency, id, version), (key, component))
        }
        ["availability", ..] => {
            Err(Said::syntax("availability/dataflow/AGENCY/TABLE/VERSION/KEY/COMPONENT"))
        }
        ["structure", kind, rest @ ..] => question.structures(kind, rest),
        ["structure"] => question.structures("*", &[]),
        _ => Err(Said::NotFound),
    }
}

/// `GET …/statistics/1.0/data/{*rest}`: JSON-stat, a parameter for each dimension.
pub async fn json_stat(ask: Ask) -> Response {
    answered(ask, Dialect::JsonStat, |question| match question.ask.parts().as_slice() {
        ["data", id] | [id] => question.table_figures(flow_of(id), "all"),
        _ => Err(Said::NotFound),
    })
    .await
}

/// A question, the figures that answer it, and the turn for a long answer once it has come.
struct Question<'q> {
    ask: &'q Ask,
    figures: &'q Figures,
    dialect: Dialect,
    turn: Option<Turn>,
}

/// What answers a question.
type Make = fn(Question<'_>) -> Result<Sent, Said>;

/// Answers; what turns out to take long is begun anew when its turn has come.
async fn answered(ask: Ask, dialect: Dialect, make: Make) -> Response {
    let ask = Arc::new(ask);
    let made = match attempt(&ask, dialect, None, make).await {
        Ok(Err(Said::Long)) => match ask.app.limits.figures(ask.reader).await {
            Some(turn) => attempt(&ask, dialect, Some(turn), make).await,
            None => Ok(Err(Said::TooMany)),
        },
        made => made,
    };
    match made {
        Ok(Ok(sent)) => sent.send(&ask),
        Ok(Err(said)) => said.send(&ask, dialect),
        Err(refused) => refused.into_response(),
    }
}

/// Puts an answer together on a thread that may take its time.
async fn attempt(
    ask: &Arc<Ask>,
    dialect: Dialect,
    turn: Option<Turn>,
    make: Make,
) -> Result<Result<Sent, Said>, Refused> {
    let its = ask.clone();
    let work = move || {
        let figures = its.app.evidence.load_full();
        make(Question { ask: &its, figures: &figures, dialect, turn })
    };
    aside(&ask.app, work).await
}

/// Agency, code and version of `ESTAT,LFSA_ERGAN,1.0`, of which the code may stand alone.
fn flow_of(flow: &str) -> (&str, &str, &str) {
    match flow.split(',').collect::<Vec<_>>().as_slice() {
        [id] => ("all", id, "latest"),
        [agency, id] => (agency, id, "latest"),
        [agency, id, version, ..] => (agency, id, version),
        [] => ("all", "", "latest"),
    }
}

/// Whether a part of an address names a thing, or all of them.
fn names(asked: &str, thing: &str) -> bool {
    let is_this = |one: &str| {
        matches!(one, "all" | "*" | "latest" | "+" | "~") || one.eq_ignore_ascii_case(thing)
    };
    asked.split([',', '+']).any(|one| is_this(if one.is_empty() { "+" } else { one }))
}

/// The tables that an address names. Programs put the name that they gave this service in the place
/// of the agency: one that keeps no table here means the statistical offices, never a city.
fn tables(figures: &Figures, (agency, id, version): (&str, &str, &str)) -> Vec<OpenTable> {
    // A view of a table is the table here: `LFSA_ERGAN$DEFAULTVIEW`.
    let id = id.split('$').next().unwrap_or(id);
    let is_agency = |table: &OpenTable| names(agency, &table.dataset().title.agency);
    let is_known = figures.open_tables().any(|table| is_agency(&table));
    let is_anybodys = |table: &OpenTable| !is_known && matches!(table, OpenTable::Statistics(_));
    let is_named = |table: &OpenTable| {
        let title = &table.dataset().title;
        (is_agency(table) || is_anybodys(table))
            && names(id, &title.code)
            && names(version, title.version.as_deref().unwrap_or("1.0"))
    };
    figures.open_tables().filter(is_named).collect()
}

/// The one table that an address names.
fn table(figures: &Figures, flow: (&str, &str, &str)) -> Result<OpenTable, Said> {
    let mut found = tables(figures, flow);
    match (found.pop(), found.is_empty()) {
        (Some(table), true) => Ok(table),
        (None, _) => Err(Said::NoTable(flow.1.to_owned())),
        (Some(_), false) => Err(Said::several(flow.1)),
    }
}

impl Question<'_> {
    /// Goes on if that is quickly done, or it has its turn.
    fn in_turn(&self, is_long: bool) -> Result<(), Said> {
        if is_long && self.turn.is_none() { Err(Said::Long) } else { Ok(()) }
    }

    /// The figures of one table.
    fn table_figures(self, flow: (&str, &str, &str), key: &str) -> Result<Sent, Said> {
        let (ask, dialect) = (self.ask, self.dialect);
        let table = table(self.figures, flow)?;
        let form = ask.form(dialect)?;
        if ask.is_unchanged(table.loaded_at())? {
            return Err(Said::NoRecords);
        }
        let dataset = table.dataset();
        let query = Query::of_key(key, dataset)
            .and_then(|query| query.with_parameters(ask.of_figures(), dataset))?;
        if query.detail == Detail::Keys && form == Form::JsonStat {
            return Err(Said::syntax("JSON-stat has no place for keys without figures"));
        }
        if query == Query::default() {
            return say::figures(ask, Told { table, part: None }, form, self.turn);
        }
        self.in_turn(query.looks_at_more_than(dataset, MOST_WITHOUT_TURN))?;
        let answer = query.answer(dataset).ok_or(Said::TooLarge)?;
        if answer.series().len() == 0 && dialect != Dialect::JsonStat {
            return Err(Said::NoRecords);
        }
        say::figures(ask, Told { table, part: Some(Box::new(answer)) }, form, self.turn)
    }

    /// Which codes and which time the part of a table has that a key and parameters ask for.
    fn available(
        &self,
        flow: (&str, &str, &str),
        (key, component): (&str, &str),
    ) -> Result<Sent, Said> {
        let ask = self.ask;
        let table = table(self.figures, flow)?;
        let dataset = table.dataset();
        let is_open = match ask.parameter("mode") {
            None | Some("exact") => false,
            Some("available") => true,
            Some(_) => return Err(Said::syntax("mode: exact or available")),
        };
        let (with, form) = (references(ask)?, ask.structure_form(self.dialect)?);
        let asked = ask.of_figures().filter(|(name, _)| *name != "mode");
        let query =
            Query::of_key(key, dataset).and_then(|query| query.with_parameters(asked, dataset))?;
        // What is available is not told figure by figure.
        let query = Query { detail: Detail::Full, ..query };
        let looks_far =
            query != Query::default() && query.looks_at_more_than(dataset, MOST_WITHOUT_TURN);
        self.in_turn(looks_far || is_open && dataset.rows() > MOST_WITHOUT_TURN)?;
        let put_together = if is_open { Constraint::open_to } else { Constraint::of_answer };
        let mut constraint = put_together(&query, dataset).ok_or(Said::TooLarge)?;
        if constraint.periods.is_empty() {
            return Err(Said::NoRecords);
        }
        if !matches!(component, "all" | "*") {
            let components: Vec<&str> = component.split([',', '+']).collect();
            constraint = constraint.about(&components);
        }
        if constraint.codes.is_empty() && constraint.periods.is_empty() {
            return Err(Said::syntax("there is no such dimension"));
        }
        let mut told = Structures::told([dataset], Artefact::Constraint, with);
        told.constraints = vec![constraint];
        say::structures(ask, &told, std::slice::from_ref(&table), form)
    }

    /// What is said about tables: flows, structures, lists of codes, concepts.
    fn structures(&self, kind: &str, rest: &[&str]) -> Result<Sent, Said> {
        let ask = self.ask;
        let part = |at: usize| rest.get(at).copied().unwrap_or("all");
        let (agency, id, version, item) = (part(0), part(1), part(2), part(3));
        let asked = match (kind, Artefact::of(kind)) {
            (_, Some(asked)) => asked,
            ("*" | "structure", _) => Artefact::Any,
            _ if NOT_KEPT.contains(&kind) => return Err(Said::NoRecords),
            _ => return Err(Said::NotFound),
        };
        let has_items = matches!(asked, Artefact::Codelist | Artefact::ConceptScheme);
        if rest.len() > if has_items { 4 } else { 3 } {
            return Err(Said::NotFound);
        }
        ask.has_only(&OF_STRUCTURES)?;
        if asked == Artefact::Dataflow && ask.wants_eurostats_json() {
            return catalogue::collection(ask, &tables(self.figures, (agency, id, version)), id);
        }
        let form = ask.structure_form(self.dialect)?;
        let (with, told_of) = (references(ask)?, told_of(ask)?);
        // Lists belong to an agency and no single table.
        let is_list = asked == Artefact::Codelist;
        let of = if is_list { (agency, "all", "all") } else { (agency, id, version) };
        let found = tables(self.figures, of);
        let codes = |table: &OpenTable| {
            table.dataset().dimensions().iter().map(|side| side.codes.len()).sum::<usize>()
        };
        self.in_turn(found.iter().map(codes).sum::<usize>() > MOST_CODES_WITHOUT_TURN)?;
        let datasets = found.iter().map(OpenTable::dataset);
        let is_named = |list: &str| names(id, list);
        let mut told = if is_list {
            Structures::of_lists(datasets, is_named, with)
        } else {
            Structures::told(datasets, asked, with)
        };
        if has_items && !matches!(item, "all" | "*") {
            let items: BTreeSet<String> =
                item.split([',', '+']).map(str::to_ascii_lowercase).collect();
            let is_asked = |item: &str| items.contains(&item.to_ascii_lowercase());
            if is_list {
                told.keep_codes(is_named, is_asked);
            } else {
                told.keep_concepts(is_asked);
            }
        }
        let is_gone = match asked {
            Artefact::Codelist => !told.codelists.iter().any(|l| is_named(&l.identity.id)),
            Artefact::ConceptScheme => told.concept_schemes.is_empty(),
            _ => told == Structures::default(),
        };
        if is_gone {
            return Err(Said::NoRecords);
        }
        if is_list && ask.format().is_some_and(is_tsv) {
            return match told.codelists.as_slice() {
                [] => Err(Said::NoRecords),
                [list] => catalogue::codes(ask, list),
                _ => Err(Said::several(id)),
            };
        }
        told.stubs = told_of.stubs(asked);
        say::structures(ask, &told, &found, form)
    }
}

/// What else a program wants to be told.
fn references(ask: &Ask) -> Result<References, Said> {
    let with = References::of(ask.parameter("references").unwrap_or("none"));
    with.ok_or_else(|| {
        Said::syntax("references: none, parents, ancestors, children, descendants, all, or kinds")
    })
}

/// How much a program wants to be told of artefacts.
fn told_of(ask: &Ask) -> Result<TellsOf, Said> {
    let told = TellsOf::of(ask.parameter("detail").unwrap_or("full"));
    told.ok_or_else(|| Said::syntax("detail: full, allstubs, referencestubs"))
}

/// The parameters of questions about structures; a language is asked for and changes nothing here.
const OF_STRUCTURES: [&str; 6] =
    ["references", "detail", "format", "lang", "compressed", "compress"];

fn is_tsv(format: &str) -> bool {
    format.eq_ignore_ascii_case("tsv")
}

/// Kinds of artefacts of the standard that our tables have not.
const NOT_KEPT: [&str; 8] = [
    "agencyscheme",
    "categoryscheme",
    "categorisation",
    "metadatastructure",
    "metadataflow",
    "hierarchicalcodelist",
    "provisionagreement",
    "dataproviderscheme",
];
