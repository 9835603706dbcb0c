//! A table of answers that was filled in: read, set beside what stands, looked at, then taken whole.

use std::collections::HashMap;

use ::evidence::collection::{Contribution, Entry, Reader, Row, State, Warning};
use measure::{Key, Problem, Problems};

use super::board::Board;
use super::{Asked, Given, Stage, Way, forms, store};
use crate::app::App;
use crate::network::City;
use crate::refusal::Refusal;
use crate::web::Visitor;

/// Who fills in a table: the secretariat a row for each city of a collection, a city a row for each
/// collection that is asked of it.
pub enum Desk {
    /// Rows are cities.
    Collection(Box<Asked>, Vec<City>),
    /// Rows are collections.
    City(Box<City>, Vec<Asked>),
}

/// A row that can be taken.
pub struct Line {
    /// What is asked.
    pub asked: Asked,
    /// Of which city.
    pub city: City,
    /// What stands.
    pub before: Option<Given>,
    /// What would stand.
    pub gives: Contribution,
    /// What is odd about it.
    pub warnings: Vec<Warning>,
}

impl Line {
    /// Whether it says what stands already.
    pub fn is_as_before(&self) -> bool {
        self.before
            .as_ref()
            .is_some_and(|b| b.state == State::Sent && b.gives.says_the_same(&self.gives))
    }

    /// The next version of the city's answer.
    pub fn next(&self, v: &Visitor, at: String) -> Given {
        Given {
            network: self.asked.network.clone(),
            collection: self.asked.key.clone(),
            city: self.city.key.clone(),
            version: self.before.as_ref().map_or(1, |b| b.version + 1),
            gives: self.gives.clone().by(self.city.inhabitants),
            state: State::Sent,
            by_name: v.author().name,
            at,
            way: Way::File,
        }
    }
}

impl Desk {
    /// What rows may be about, each with its key and its name, in order.
    fn subjects<'d>(&'d self, v: &Visitor) -> Vec<Subject<'d>> {
        match self {
            Self::Collection(asked, cities) => {
                let of = |city: &'d City| {
                    (&**asked, city, city.key.to_string(), v.plain(&city.name).to_owned())
                };
                cities.iter().map(of).collect()
            }
            Self::City(city, all) => {
                let of = |a: &'d Asked| (a, &**city, row_key(a), v.plain(&a.asks.title).to_owned());
                all.iter().map(of).collect()
            }
        }
    }

    /// As whom the table is read: the secretariat, or a city, which is a reader of each question.
    const fn secretariat(&self) -> Option<Reader> {
        match self {
            Self::Collection(..) => Some(Reader::Secretariat),
            Self::City(..) => None,
        }
    }

    /// The rows of a table as it is sent out, with what stands.
    pub async fn rows(&self, app: &App, v: &Visitor) -> Result<Vec<Row>, Refusal> {
        let (mut rows, mut boards) = (Vec::new(), Boards::default());
        for (asked, city, key, name) in self.subjects(v) {
            let given = boards.of(app, asked).await?.latest(&city.key);
            // What a city has only begun is nobody else's.
            let given = given.filter(|g| g.state == State::Sent || matches!(self, Self::City(..)));
            let entry = given.map(|g| Entry::of(&g.gives, forms::marks(v))).unwrap_or_default();
            rows.push(Row { line: 0, key, name, entry });
        }
        Ok(rows)
    }

    /// Takes the rows of a table: all of them, or everything that is wrong, each with its line.
    pub async fn read(
        &self,
        app: &App,
        v: &Visitor,
        rows: Vec<Row>,
    ) -> Result<Result<Vec<Line>, Problems>, Refusal> {
        let subjects = self.subjects(v).into_iter();
        let subjects: HashMap<_, _> = subjects.map(|(a, c, key, _)| (key, (a, c))).collect();
        let (mut lines, mut problems) = (Vec::new(), Problems::default());
        let mut boards = Boards::default();
        for row in rows {
            match meant(&row, subjects.get(&row.key).copied(), v) {
                Ok((asked, city, gives)) => {
                    let board = boards.of(app, asked).await?;
                    lines.push(line(board, self.secretariat(), (asked, city), gives));
                }
                Err(found) => found.into_iter().for_each(|problem| problems.add(problem)),
            }
        }
        Ok(problems.or(lines))
    }
}

/// What a row is about, by which key, and what it is called.
type Subject<'d> = (&'d Asked, &'d City, String, String);

/// The board of each question, read once.
#[derive(Default)]
struct Boards(HashMap<(Key, Key), Board>);

impl Boards {
    async fn of(&mut self, app: &App, asked: &Asked) -> Result<&Board, Refusal> {
        use std::collections::hash_map::Entry;
        Ok(match self.0.entry((asked.network.clone(), asked.key.clone())) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(none) => none.insert(Board::of(app, asked).await?),
        })
    }
}

/// What a row gives to which question, or everything that is wrong with it, with its line.
fn meant<'d>(
    row: &Row,
    subject: Option<(&'d Asked, &'d City)>,
    v: &Visitor,
) -> Result<(&'d Asked, &'d City, Contribution), Problems> {
    let place = format!("line {}", row.line);
    let one = |problem| {
        let mut problems = Problems::default();
        problems.add(problem);
        problems
    };
    let Some((asked, city)) = subject else {
        return Err(one(Problem::new("sheet-row-unknown", place).with("key", &row.key)));
    };
    if asked.stage != Stage::Open {
        return Err(one(Problem::new("collection-not-open", place)));
    }
    let gives = row.entry.read(&asked.asks, forms::marks(v), State::Sent).map_err(|found| {
        let mut problems = Problems::default();
        for problem in found {
            problems.add(Problem { place: format!("{place}, {}", problem.place), ..problem });
        }
        problems
    })?;
    Ok((asked, city, gives))
}

/// How a city's table calls a collection.
fn row_key(asked: &Asked) -> String {
    format!("{}/{}", asked.network, asked.key)
}

fn line(
    board: &Board,
    secretariat: Option<Reader>,
    (asked, city): (&Asked, &City),
    gives: Contribution,
) -> Line {
    let reader = secretariat.unwrap_or_else(|| board.reader(&city.key));
    let warnings = board.warnings(asked, reader, &city.key, &gives);
    let before = board.latest(&city.key).cloned();
    Line { asked: asked.clone(), city: city.clone(), before, gives, warnings }
}

/// What stands behind the rows and what is asked, in a number that grows with every change of it.
pub fn version(lines: &[Line]) -> i64 {
    lines.iter().map(|l| l.asked.terms + l.before.as_ref().map_or(0, |b| b.version)).sum()
}

/// Keeps every row that says something new; says how many, or `None` when somebody was faster.
pub async fn take(app: &App, v: &Visitor, lines: &[Line]) -> Result<Option<usize>, Refusal> {
    let new: Vec<&Line> = lines.iter().filter(|line| !line.is_as_before()).collect();
    if new.is_empty() {
        return Ok(Some(0));
    }
    let mut change = app.change(v.author()).await?;
    let mut held = std::collections::HashSet::new();
    for line in &new {
        let is_new = held.insert((&line.asked.network, &line.asked.key));
        if is_new && !store::hold(&mut change, &line.asked).await? {
            return Ok(None);
        }
        let given = line.next(v, change.now());
        if !store::give(&mut change, line.before.as_ref(), &given).await? {
            return Ok(None);
        }
    }
    change.commit().await?;
    Ok(Some(new.len()))
}

/// The key of a collection in a city's table, for those that are open.
pub fn open(all: Vec<super::Task>) -> Vec<Asked> {
    all.into_iter().map(|t| t.asked).filter(|a| a.stage == Stage::Open).collect()
}
