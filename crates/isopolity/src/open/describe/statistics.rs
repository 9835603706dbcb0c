//! What programs ask about figures: the services of SDMX and of Eurostat, below our own addresses and
//! below those that Eurostat's have.

use super::Answer::{Figures, File, JsonStat, Structures};
use super::{Operation, Parameter as P, get};

/// Where the addresses begin.
const BELOW: [&str; 2] = ["", "/eurostat/api/dissemination"];

/// Every address.
pub fn operations() -> impl Iterator<Item = (String, &'static Operation)> {
    let below = |begin: &'static str| {
        OPERATIONS.iter().map(move |operation| (format!("{begin}{}", operation.path), operation))
    };
    BELOW.into_iter().flat_map(below)
}

const DATA: &[P] = &[
    P::StartPeriod,
    P::EndPeriod,
    P::FirstObservations,
    P::LastObservations,
    P::FiguresFormat,
    P::Compressed,
];
const AVAILABLE: &[P] = &[P::StartPeriod, P::EndPeriod, P::Mode, P::References];
const WITH: &[P] = &[P::References];

const OPERATIONS: &[Operation] = &[
    get(
        "/sdmx/2.1/data/{flow}",
        "The figures of a table, `AGENCY,TABLE,VERSION` or `TABLE`.",
        DATA,
        Figures,
    ),
    get(
        "/sdmx/2.1/data/{flow}/{key}",
        "Those with these codes: `A.PC.T..LV+EE`, a place for each dimension; nothing means all.",
        DATA,
        Figures,
    ),
    get(
        "/sdmx/2.1/dataflow/{agency}/{id}/{version}",
        "Tables that can be asked for.",
        WITH,
        Structures,
    ),
    get(
        "/sdmx/2.1/datastructure/{agency}/{id}/{version}",
        "How tables are built.",
        WITH,
        Structures,
    ),
    get("/sdmx/2.1/codelist/{agency}/{id}/{version}", "Lists of codes.", WITH, Structures),
    get(
        "/sdmx/2.1/contentconstraint/{agency}/{id}/{version}",
        "Which codes and which time tables have.",
        WITH,
        Structures,
    ),
    get(
        "/sdmx/2.1/availableconstraint/{flow}/{key}",
        "Which codes and which time the figures with these codes have.",
        AVAILABLE,
        Structures,
    ),
    get("/sdmx/2.1/conceptscheme/{agency}/{id}/{version}", "What columns mean.", WITH, Structures),
    get(
        "/sdmx/3.0/data/dataflow/{agency}/{id}/{version}/{key}",
        "The figures of a table; conditions on a dimension as `c[geo]=LV,EE`.",
        DATA,
        Figures,
    ),
    get(
        "/sdmx/3.0/availability/dataflow/{agency}/{id}/{version}/{key}",
        "Which codes and which time these figures have.",
        AVAILABLE,
        Structures,
    ),
    get(
        "/sdmx/3.0/structure/{kind}/{agency}/{id}/{version}",
        "What is said about tables.",
        WITH,
        Structures,
    ),
    get(
        "/statistics/1.0/data/{table}",
        "The figures of a table as JSON-stat; each dimension is a parameter, such as `geo=LV`.",
        &[P::SincePeriod, P::UntilPeriod, P::LatestPeriods, P::GeoLevel],
        JsonStat,
    ),
    get(
        "/catalogue/toc/txt",
        "The table of contents: folders, and below them tables with their time and size.",
        &[P::Lang],
        File("text/tab-separated-values"),
    ),
    get(
        "/catalogue/toc/xml",
        "The same as a tree, in every language.",
        &[],
        File("application/xml"),
    ),
];
