//! Tables of figures: a caption, heads with a scope, numbers at the end of their cells.

use maud::{Markup, html};

use crate::{Example, Shown};

/// Whether a column holds numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Words.
    Words,
    /// Numbers, set at the end of the cell.
    Numbers,
}

/// A table. The first cell of each row is its head.
pub struct Table {
    /// What the table shows; always there, for those who hear it.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<(String, Column)>,
    /// The rows.
    pub rows: Vec<Vec<Markup>>,
}

impl Table {
    /// The table, in a region that can be scrolled by keyboard on a narrow screen.
    #[must_use]
    pub fn render(&self) -> Markup {
        html! {
            div.table tabindex="0" role="region" aria-label=(self.caption) { table {
                caption { (self.caption) }
                thead { tr { @for (name, column) in &self.head {
                    th scope="col" class=[number(*column)] { (name) }
                } } }
                tbody { @for row in &self.rows { tr { @for (at, cell) in row.iter().enumerate() {
                    @let column = self.head.get(at).map_or(Column::Words, |h| h.1);
                    @if at == 0 { th scope="row" { (cell) } } @else { td class=[number(column)] { (cell) } }
                } } } }
            } }
        }
    }
}

fn number(column: Column) -> Option<&'static str> {
    (column == Column::Numbers).then_some("number")
}

pub(crate) fn gallery() -> Shown {
    let table = Table {
        caption: "Employment rate, 15 to 64 years, per cent".into(),
        head: vec![("Country".into(), Column::Words), ("Nationals".into(), Column::Numbers)],
        rows: vec![
            vec![html! { "Latvia" }, html! { "71.9" }],
            vec![html! { "Sweden" }, html! { "81.0" }],
        ],
    };
    let empty = Table {
        caption: "Nothing yet".into(),
        head: vec![("Country".into(), Column::Words)],
        rows: vec![],
    };
    Shown {
        name: "table",
        purpose: "Figures to look up, and the twin of every chart.",
        examples: vec![
            Example { name: "figures", markup: table.render() },
            Example { name: "empty", markup: empty.render() },
            Example { name: "many columns", markup: wide_example().render() },
        ],
    }
}

fn wide_example() -> Table {
    let years = (2016..=2024).map(|year| (year.to_string(), Column::Numbers));
    let row = |name: &str, from: i32| {
        let values = (0..9).map(|at| html! { (from + at) ".0" });
        std::iter::once(html! { (name) }).chain(values).collect()
    };
    Table {
        caption: "Many columns are pushed sideways; the first one stays (made-up figures)".into(),
        head: std::iter::once(("Country".into(), Column::Words)).chain(years).collect(),
        rows: vec![row("Latvia", 60), row("Bosnia and Herzegovina", 50)],
    }
}
