//! Figures for other programs: the web services of SDMX 2.1 and 3.0, and JSON-stat, with the
//! addresses and parameters that Eurostat's have.
//!
//! Scripts that ask Eurostat ask here when they change the host. A table is asked for by its code,
//! wherever its figures come from, those of cities' own among them; `all` or an agency may stand
//! before it, and must where tables of several have one code. Answers come from the
//! tables in memory, and cost what they tell: no database is asked.
//!
//! A part of a table shares its figures and costs what its keys cost; a long answer is sent while it is
//! written. Who asks for much waits for a turn. What is not served: categories, hierarchies and metadata, which our tables have not.

mod ask;
mod catalogue;
mod say;

pub use catalogue::{contents, tree};

use ::evidence::constraint::Constraint;
use ::evidence::structure::{Artefact, References};
use ::evidence::{Dataset, Query, Structures};
use axum::response::Response;

use self::ask::Ask;
use self::say::{Dialect, Said, Sent, Told};
use super::asker::aside;
use crate::evidence::{Figures, OpenTable};
use crate::web::limit::Turn;

/// How many figures a question may look at without a turn for long answers.
const MOST_WITHOUT_TURN: usize = 1_000_000;

/// `GET …/sdmx/2.1/{*rest}`
pub async fn sdmx_21(ask: Ask) -> Response {
    answered(ask, Dialect::Two, |ask, figures| {
        let parts: Vec<&str> = ask.parts();
        match parts.as_slice() {
            ["data", flow, rest @ ..] => {
                let (agency, id, version) = flow_of(flow);
                let key = rest.first().copied().unwrap_or("all");
                table_figures(ask, figures, Dialect::Two, (agency, id, version), key)
            }
            ["data"] => Err(Said::syntax("data of which table?")),
            ["availableconstraint", flow, rest @ ..] => {
                let key = rest.first().copied().unwrap_or("all");
                let component = rest.get(2).copied().unwrap_or("all");
                available(ask, figures, Dialect::Two, flow_of(flow), (key, component))
            }
            [kind, rest @ ..] => structures(ask, figures, Dialect::Two, kind, rest),
            [] => Err(Said::NotFound),
        }
    })
    .await
}

/// `GET …/sdmx/3.0/{*rest}`
pub async fn sdmx_30(ask: Ask) -> Response {
    answered(ask, Dialect::Three, |ask, figures| {
        let parts: Vec<&str> = ask.parts();
        match parts.as_slice() {
            ["data", "dataflow" | "datastructure" | "*", agency, id, rest @ ..] => {
                let version = rest.first().copied().unwrap_or("~");
                let key = rest.get(1).copied().unwrap_or("*");
                table_figures(ask, figures, Dialect::Three, (agency, id, version), key)
            }
            ["data", ..] => Err(Said::syntax("data/dataflow/AGENCY/TABLE/VERSION/KEY")),
            ["availability", "dataflow" | "datastructure" | "*", agency, id, rest @ ..] => {
                let version = rest.first().copied().unwrap_or("~");
                let key = rest.get(1).copied().unwrap_or("*");
                let component = rest.get(2).copied().unwrap_or("*");
                let flow = (*agency, *id, version);
                available(ask, figures, Dialect::Three, flow, (key, component))
            }
            ["availability", ..] => {
                Err(Said::syntax("availability/dataflow/AGENCY/TABLE/VERSION/KEY/COMPONENT"))
            }
            ["structure", kind, rest @ ..] => structures(ask, figures, Dialect::Three, kind, rest),
            ["structure"] => structures(ask, figures, Dialect::Three, "*", &[]),
            _ => Err(Said::NotFound),
        }
    })
    .await
}

/// `GET …/statistics/1.0/data/{*rest}`: JSON-stat, a parameter for each dimension.
pub async fn json_stat(ask: Ask) -> Response {
    answered(ask, Dialect::JsonStat, |ask, figures| match ask.parts().as_slice() {
        ["data", id] | [id] => table_figures(ask, figures, Dialect::JsonStat, flow_of(id), "all"),
        _ => Err(Said::NotFound),
    })
    .await
}

/// Answers in its turn on a thread that may take its time.
async fn answered(
    ask: Ask,
    dialect: Dialect,
    make: impl FnOnce(&Ask, &Figures) -> Result<Sent, Said> + Send + 'static,
) -> Response {
    let app = ask.app.clone();
    let made = aside(&app, move || {
        let figures = ask.app.evidence.load_full();
        match make(&ask, &figures) {
            Ok(sent) => sent.send(&ask),
            Err(said) => said.send(&ask, dialect),
        }
    });
    match made.await {
        Ok(response) => response,
        Err(refused) => axum::response::IntoResponse::into_response(refused),
    }
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

/// Which codes and which time the part of a table has that a key and parameters ask for.
fn available(
    ask: &Ask,
    figures: &Figures,
    dialect: Dialect,
    flow: (&str, &str, &str),
    (key, component): (&str, &str),
) -> Result<Sent, Said> {
    let table = table(figures, flow)?;
    let is_open = match ask.parameter("mode") {
        None | Some("exact") => false,
        Some("available") => true,
        Some(_) => return Err(Said::syntax("mode: exact or available")),
    };
    let with = references(ask)?;
    let asked = ask.parameters().filter(|(name, _)| *name != "mode");
    let query = Query::of_key(key, table.dataset())
        .and_then(|query| query.with_parameters(asked, table.dataset()))?;
    let is_long = match is_open {
        true => table.dataset().rows() > MOST_WITHOUT_TURN,
        false => is_long(&query, table.dataset()),
    };
    let _turn = turn(ask, is_long)?;
    let put_together = if is_open { Constraint::open_to } else { Constraint::of_answer };
    let mut constraint = put_together(&query, table.dataset()).ok_or(Said::TooLarge)?;
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
    let mut told = Structures::told([table.dataset()], Artefact::Constraint, with);
    told.constraints = vec![constraint];
    say::structures(ask, &told, &[table], dialect)
}

/// A turn for an answer that takes long to put together; none is needed for others.
fn turn(ask: &Ask, is_long: bool) -> Result<Option<Turn>, Said> {
    let turn = is_long.then(|| ask.app.limits.list(ask.reader).ok_or(Said::TooMany));
    turn.transpose()
}

/// Whether a question looks at so much that it has to wait for a turn.
fn is_long(query: &Query, dataset: &Dataset) -> bool {
    *query != Query::default() && query.looks_at_more_than(dataset, MOST_WITHOUT_TURN)
}

/// What else a program wants to be told.
fn references(ask: &Ask) -> Result<References, Said> {
    let with = References::of(ask.parameter("references").unwrap_or("none"));
    with.ok_or_else(|| {
        Said::syntax("references: none, parents, children, descendants, all, or one kind")
    })
}

/// The figures of one table.
fn table_figures(
    ask: &Ask,
    figures: &Figures,
    dialect: Dialect,
    flow: (&str, &str, &str),
    key: &str,
) -> Result<Sent, Said> {
    let table = table(figures, flow)?;
    let form = ask.form(dialect)?;
    let dataset = table.dataset();
    let query = Query::of_key(key, dataset)
        .and_then(|query| query.with_parameters(ask.parameters(), dataset))?;
    if query == Query::default() {
        return say::figures(ask, Told { table, part: None, turn: None }, form);
    }
    let turn = turn(ask, is_long(&query, dataset))?;
    let answer = query.answer(dataset).ok_or(Said::TooLarge)?;
    if answer.rows() == 0 && dialect != Dialect::JsonStat {
        return Err(Said::NoRecords);
    }
    say::figures(ask, Told { table, part: Some(Box::new(answer)), turn }, form)
}

/// What is said about tables: flows, structures, lists of codes, concepts.
fn structures(
    ask: &Ask,
    figures: &Figures,
    dialect: Dialect,
    kind: &str,
    rest: &[&str],
) -> Result<Sent, Said> {
    let part = |at: usize| rest.get(at).copied().unwrap_or("all");
    let (agency, id, version) = (part(0), part(1), part(2));
    let asked = match kind {
        "dataflow" => Artefact::Dataflow,
        "datastructure" => Artefact::DataStructure,
        "conceptscheme" => Artefact::ConceptScheme,
        "codelist" => Artefact::Codelist,
        "contentconstraint" | "dataconstraint" => Artefact::Constraint,
        "*" | "structure" => Artefact::Any,
        _ if NOT_KEPT.contains(&kind) => return Err(Said::NoRecords),
        _ => return Err(Said::NotFound),
    };
    if asked == Artefact::Dataflow && ask.wants_eurostats_json() {
        return catalogue::collection(ask, &tables(figures, (agency, id, version)), id);
    }
    let with = references(ask)?;
    // Lists belong to an agency and no single table.
    let is_list = asked == Artefact::Codelist;
    let of = if is_list { (agency, "all", "all") } else { (agency, id, version) };
    let found = tables(figures, of);
    let mut told = Structures::told(found.iter().map(OpenTable::dataset), asked, with);
    if is_list {
        told.codelists.retain(|list| names(id, &list.identity.id));
        if ask.format().is_some_and(is_tsv) {
            return match told.codelists.as_slice() {
                [] => Err(Said::NoRecords),
                [list] => catalogue::codes(ask, list),
                _ => Err(Said::several(id)),
            };
        }
    }
    if told == Structures::default() {
        return Err(Said::NoRecords);
    }
    say::structures(ask, &told, &found, dialect)
}

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
