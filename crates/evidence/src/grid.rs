//! A grid: a spreadsheet with a thing in each row, such as a district or a town, and figures of it in the
//! columns, such as people by group or indicators.
//!
//! The first column says what a row is about; every other is one of figures when it has any, and is passed
//! over when it has none. Numbers are read as people write them in the whole grid alike. A row without any
//! figure, such as a source under the table, is passed over.
//!
//! A list has its figures in one column under each other, and words beside them that say what each is of.
//!
//! It says nothing about what the figures mean: whoever takes them checks them.
//!
//! Kinds of problem, with row and column: `own-not-a-number`, `own-uncounted`, `own-empty-word` (a row of
//! figures without a name); of the whole: `own-ambiguous`, `own-mixed`, `own-no-figures`.

use measure::{Problem, Problems};
use sheet::{Row, Sheet};

use crate::figure::{Cell, Marks, Signs, cell, value};

/// Figures by rows and columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grid {
    /// What the column of names is called.
    pub head: String,
    /// What each row is about.
    pub names: Vec<String>,
    /// What each column of figures is called.
    pub columns: Vec<String>,
    /// A row of figures for each name, `None` where there is none.
    pub figures: Vec<Vec<Option<f64>>>,
}

impl Grid {
    /// Takes the column with this name out, whatever its capitals.
    pub fn take(&mut self, name: &str) -> Option<Vec<Option<f64>>> {
        let at = self.columns.iter().position(|c| c.to_lowercase() == name.to_lowercase())?;
        self.columns.remove(at);
        Some(self.figures.iter_mut().map(|row| row.remove(at)).collect())
    }
}

/// Reads a grid; `marks` tell which sign parts decimals where no number tells.
///
/// ```
/// # use evidence::grid::read_grid;
/// # use sheet::{Sheet, Wishes};
/// let bytes = "District;Citizens;Others\nNorth;1 204;96\nSouth;880;..\nSource: register;;\n";
/// let sheet = Sheet::read(bytes.as_bytes(), &Wishes::default()).unwrap();
/// let grid = read_grid(&sheet, None).unwrap();
/// assert_eq!(grid.names, ["North", "South"]);
/// assert_eq!(grid.figures, [[Some(1204.0), Some(96.0)], [Some(880.0), None]]);
/// ```
///
/// # Errors
/// All problems at once.
pub fn read_grid(sheet: &Sheet, marks: Option<Marks>) -> Result<Grid, Problems> {
    let columns = columns_of_figures(sheet);
    let mut problems = Problems::default();
    if columns.is_empty() {
        return Err(Problem::new("own-no-figures", "").into());
    }
    let marks = signs(sheet, &columns).meant(marks).unwrap_or_else(|code| {
        problems.add(Problem::new(code, ""));
        Marks::Point
    });
    let mut grid = Grid {
        head: heading(sheet, 0).to_owned(),
        columns: columns.iter().map(|at| heading(sheet, *at).to_owned()).collect(),
        ..Grid::default()
    };
    for row in sheet.rows.iter().filter(|row| columns.iter().any(|at| !text(row, *at).is_empty())) {
        let name = text(row, 0);
        if name.is_empty() {
            problems.add(problem("own-empty-word", sheet, row, 0));
        }
        let figures = columns.iter().map(|at| figure(sheet, row, *at, marks));
        let figures = figures.map(|read| {
            read.unwrap_or_else(|wrong| {
                problems.add(wrong);
                None
            })
        });
        grid.figures.push(figures.collect());
        grid.names.push(name.to_owned());
    }
    problems.or(grid)
}

/// Figures that stand under each other, with words that say what each is of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// What the columns of words are called.
    pub sides: Vec<String>,
    /// What the column of figures is called.
    pub head: String,
    /// What the columns of further figures are called.
    pub further: Vec<String>,
    /// The rows, in order.
    pub rows: Vec<Listed>,
}

/// A row of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listed {
    /// Its number as a spreadsheet shows it.
    pub line: usize,
    /// A word for each side.
    pub words: Vec<String>,
    /// The figure, if there is one.
    pub figure: Option<f64>,
    /// The further figures, one for each such column.
    pub further: Vec<Option<f64>>,
}

/// Which columns of a list hold figures; every other says what they are of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures<'n> {
    /// The column of the figure; without a name the last one that holds a number and is no other.
    pub main: Option<&'n str>,
    /// Columns of further figures that belong to the same row, such as how many contributed.
    pub further: Vec<&'n str>,
}

/// Reads a list, whose figures stand in the column with this name, or in the last one that holds a number;
/// every other column says what they are of.
///
/// ```
/// # use evidence::grid::read_list;
/// # use sheet::{Sheet, Wishes};
/// let bytes = b"District,Age,People\nNorth,0-17,41\nNorth,18+,x\n";
/// let sheet = Sheet::read(bytes, &Wishes::default()).unwrap();
/// let list = read_list(&sheet, None, None).unwrap();
/// assert_eq!((list.sides.len(), list.rows[0].figure, list.rows[1].figure), (2, Some(41.0), None));
/// ```
///
/// # Errors
/// All problems at once: those of [`read_grid`], and `no-such-column` for a name that no column has.
pub fn read_list(
    sheet: &Sheet,
    named: Option<&str>,
    marks: Option<Marks>,
) -> Result<List, Problems> {
    read_list_with(sheet, &Figures { main: named, further: Vec::new() }, marks)
}

/// The same with further figures in each row.
///
/// # Errors
/// Those of [`read_list`].
pub fn read_list_with(
    sheet: &Sheet,
    figures: &Figures<'_>,
    marks: Option<Marks>,
) -> Result<List, Problems> {
    let (at, further) = places_of(sheet, figures)?;
    let is_figure = |column: &usize| *column == at || further.contains(column);
    let mut problems = Problems::default();
    let told: Vec<usize> = (0..sheet.head.len()).filter(is_figure).collect();
    let marks = signs(sheet, &told).meant(marks).unwrap_or_else(|code| {
        problems.add(Problem::new(code, ""));
        Marks::Point
    });
    let sides: Vec<usize> = (0..sheet.head.len()).filter(|column| !is_figure(column)).collect();
    let named = |column: &usize| heading(sheet, *column).to_owned();
    let mut list = List {
        sides: sides.iter().map(named).collect(),
        head: named(&at),
        further: further.iter().map(named).collect(),
        rows: Vec::with_capacity(sheet.rows.len()),
    };
    for row in &sheet.rows {
        for side in sides.iter().filter(|side| text(row, **side).is_empty()) {
            problems.add(problem("own-empty-word", sheet, row, *side));
        }
        let mut read = |column: usize| {
            figure(sheet, row, column, marks).unwrap_or_else(|wrong| {
                problems.add(wrong);
                None
            })
        };
        list.rows.push(Listed {
            line: row.number,
            figure: read(at),
            further: further.iter().map(|column| read(*column)).collect(),
            words: sides.iter().map(|side| text(row, *side).to_owned()).collect(),
        });
    }
    problems.or(list)
}

/// In which columns the figure and the further ones stand.
fn places_of(sheet: &Sheet, figures: &Figures<'_>) -> Result<(usize, Vec<usize>), Problems> {
    let mut problems = Problems::default();
    let mut place = |name: &&str| {
        let at = sheet.head.iter().position(|head| head.trim() == *name);
        if at.is_none() {
            problems.add(Problem::new("no-such-column", *name).with("column", *name));
        }
        at
    };
    let further: Vec<Option<usize>> = figures.further.iter().map(&mut place).collect();
    let main = figures.main.as_ref().map(&mut place);
    problems.or(())?;
    let further: Vec<usize> = further.into_iter().flatten().collect();
    let last = || columns_of_figures(sheet).into_iter().rfind(|at| !further.contains(at));
    let at = main.unwrap_or_else(last).ok_or_else(|| Problem::new("own-no-figures", ""))?;
    Ok((at, further))
}

fn text(row: &Row, at: usize) -> &str {
    row.cells.get(at).map(|cell| cell.trim()).unwrap_or_default()
}

fn heading(sheet: &Sheet, at: usize) -> &str {
    sheet.head.get(at).map(|head| head.trim()).unwrap_or_default()
}

/// The columns behind the first that hold a number.
fn columns_of_figures(sheet: &Sheet) -> Vec<usize> {
    let has_number = |at: &usize| {
        sheet.rows.iter().any(|row| matches!(cell(text(row, *at)), Some(Cell::Number(..))))
    };
    (1..sheet.head.len()).filter(has_number).collect()
}

/// What all numbers tell of their signs.
fn signs(sheet: &Sheet, columns: &[usize]) -> Signs {
    let mut signs = Signs::default();
    for row in &sheet.rows {
        for at in columns {
            if let Some(Cell::Number(number, _)) = cell(text(row, *at)) {
                signs.hear(&number);
            }
        }
    }
    signs
}

fn figure(sheet: &Sheet, row: &Row, at: usize, marks: Marks) -> Result<Option<f64>, Problem> {
    match cell(text(row, at)) {
        Some(Cell::Empty | Cell::Missing(_)) => Ok(None),
        Some(Cell::Number(number, _)) => {
            let value = value(&number, marks);
            value.map(Some).ok_or_else(|| problem("own-not-a-number", sheet, row, at))
        }
        None if text(row, at).starts_with('=') => Err(problem("own-uncounted", sheet, row, at)),
        None => Err(problem("own-not-a-number", sheet, row, at)),
    }
}

/// A problem of one cell.
fn problem(code: &'static str, sheet: &Sheet, row: &Row, at: usize) -> Problem {
    let column: String = heading(sheet, at).chars().take(80).collect();
    let place = format!("{}:{column}", row.number);
    let cell: String = text(row, at).chars().take(80).collect();
    Problem::new(code, place).with("cell", cell).with("row", row.number).with("column", column)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sheet::Wishes;

    fn read(text: &str) -> Result<Grid, Vec<String>> {
        let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
        let told = |problems: Problems| {
            problems.as_slice().iter().map(|p| format!("{} {}", p.place, p.code)).collect()
        };
        read_grid(&sheet, None).map_err(told)
    }

    #[test]
    fn columns_without_numbers_and_rows_without_figures_are_passed_over() {
        let grid =
            read("Town,Note,Rate,Area\nA,big,71.5,12\nB,,x,\nC,small,,\nSource,,,\n").unwrap();
        assert_eq!((grid.head.as_str(), grid.names.len()), ("Town", 2));
        assert_eq!(grid.columns, ["Rate", "Area"]);
        assert_eq!(grid.figures, [[Some(71.5), Some(12.0)], [None, None]]);
    }

    #[test]
    fn a_column_is_taken_out_by_its_name() {
        let mut grid = read("Town,Ārzemnieki,AREA\nA,7,1.5\nB,8,2.5\n").unwrap();
        assert_eq!(grid.take("area"), Some(vec![Some(1.5), Some(2.5)]));
        assert_eq!(grid.take("ārzemnieki").map(|column| column.len()), Some(2));
        assert_eq!((grid.take("area"), grid.columns.len()), (None, 0));
    }

    #[test]
    fn a_list_has_words_beside_its_figures_even_where_they_look_like_numbers() {
        let list = |text: &str, named| {
            let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
            read_list(&sheet, named, None)
                .map_err(|p| p.as_slice().iter().map(|p| p.code).collect::<Vec<_>>())
        };
        let found = list("Year;People;Sex\n2024;1,5;F\n2025;;M\n", Some("People")).unwrap();
        assert_eq!(
            (found.sides, found.head.as_str()),
            (vec!["Year".into(), "Sex".into()], "People")
        );
        assert_eq!(found.rows[0].words, ["2024", "F"]);
        assert_eq!(found.rows.iter().map(|r| r.figure).collect::<Vec<_>>(), [Some(1.5), None]);
        assert_eq!(list("A;B\nx;1\n", Some("C")), Err(vec!["no-such-column"]));
        assert_eq!(list("A;B\nx;y\n", None), Err(vec!["own-no-figures"]));
        assert_eq!(
            list("A;B\n;1\nx;many\n", None),
            Err(vec!["own-empty-word", "own-not-a-number"])
        );
    }

    #[test]
    fn a_list_may_have_further_figures_in_a_row() {
        let text = "Trade;Firms;First;Turnover\nshops;20;300;2000\ncrafts;;x;1500\n";
        let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
        let figures = Figures { main: None, further: vec!["First", "Firms"] };
        let list = read_list_with(&sheet, &figures, None).unwrap();
        assert_eq!((list.head.as_str(), list.further.len(), list.sides.len()), ("Turnover", 2, 1));
        assert_eq!(list.rows[0].further, [Some(300.0), Some(20.0)]);
        assert_eq!((list.rows[1].figure, &list.rows[1].further), (Some(1500.0), &vec![None, None]));
        let lost = Figures { main: Some("A"), further: vec!["B", "Firms"] };
        let wrong = read_list_with(&sheet, &lost, None).unwrap_err();
        let places: Vec<&str> = wrong.as_slice().iter().map(|p| p.place.as_str()).collect();
        assert_eq!(places, ["B", "A"]);
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let wrong = read("Town;A;B\nX;many;1\n;2;=B2+1\nZ;3;4\n").unwrap_err();
        assert_eq!(wrong, ["2:A own-not-a-number", "3:Town own-empty-word", "3:B own-uncounted"]);
        assert_eq!(read("Town;A\nX;1.205\nY;2.340\n").unwrap_err(), [" own-ambiguous"]);
        assert_eq!(read("Town;A\nX;1.5\nY;2,5\n").unwrap_err()[0], " own-mixed");
        assert_eq!(read("Town,A\nX,none at all\nY,nothing\n").unwrap_err(), [" own-no-figures"]);
    }

    proptest! {
        #[test]
        fn no_table_panics_and_every_row_is_as_long(text in "([a-z0-9.,;= \"-]{0,9}[,;\n]){0,40}") {
            let Ok(sheet) = Sheet::read(text.as_bytes(), &Wishes::default()) else { return Ok(()) };
            if let Ok(grid) = read_grid(&sheet, Some(Marks::Comma)) {
                prop_assert_eq!(grid.names.len(), grid.figures.len());
                prop_assert!(grid.figures.iter().all(|row| row.len() == grid.columns.len()));
            }
        }
    }
}
