//! A table of answers that was filled in: read, set beside what stands, looked at, then taken whole.

use ::evidence::collection::{Contribution, Row, State, Warning, read_sheet};
use measure::{Problem, Problems};

use super::requests::beside;
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
        self.before.as_ref().is_some_and(|b| b.state == State::Sent && b.gives == self.gives)
    }

    /// The next version of the city's answer.
    pub fn next(&self, v: &Visitor, at: String) -> Given {
        Given {
            network: self.asked.network.clone(),
            collection: self.asked.key.clone(),
            city: self.city.key.clone(),
            version: self.before.as_ref().map_or(1, |b| b.version + 1),
            gives: self.gives.clone(),
            state: State::Sent,
            by_name: v.author().name,
            at,
            way: Way::File,
        }
    }
}

impl Desk {
    /// What a row is about, by its key.
    fn subject(&self, key: &str) -> Option<(&Asked, &City)> {
        match self {
            Self::Collection(asked, cities) => {
                cities.iter().find(|c| c.key.as_str() == key).map(|city| (&**asked, city))
            }
            Self::City(city, all) => {
                all.iter().find(|a| row_key(a) == key).map(|asked| (asked, &**city))
            }
        }
    }

    /// The rows of a table as it is sent out, with what stands.
    pub async fn rows(&self, app: &App, v: &Visitor) -> Result<Vec<Row>, Refusal> {
        let pairs: Vec<(&Asked, &City, String, String)> = match self {
            Self::Collection(asked, cities) => cities
                .iter()
                .map(|c| (&**asked, c, c.key.to_string(), v.plain(&c.name).to_owned()))
                .collect(),
            Self::City(city, all) => all
                .iter()
                .map(|a| (a, &**city, row_key(a), v.plain(&a.asks.title).to_owned()))
                .collect(),
        };
        let mut rows = Vec::new();
        for (asked, city, key, name) in pairs {
            let given = latest(app, asked, city).await?;
            // What a city has only begun is nobody else's.
            let given = given.filter(|g| g.state == State::Sent || matches!(self, Self::City(..)));
            let entry = given.map(|g| ::evidence::collection::Entry::of(&g.gives, forms::mark(v)));
            rows.push(Row { line: 0, key, name, entry: entry.unwrap_or_default() });
        }
        Ok(rows)
    }

    /// Reads a table: every row that can be taken, or everything that is wrong, each with its line.
    pub async fn read(
        &self,
        app: &App,
        v: &Visitor,
        bytes: &[u8],
    ) -> Result<Result<Vec<Line>, Problems>, Refusal> {
        let rows = match read_sheet(bytes) {
            Ok(rows) => rows,
            Err(problems) => return Ok(Err(problems)),
        };
        let (mut lines, mut problems) = (Vec::new(), Problems::default());
        for row in rows {
            let place = format!("line {}", row.line);
            let Some((asked, city)) = self.subject(&row.key) else {
                problems.add(Problem::new("sheet-row-unknown", place).with("key", row.key));
                continue;
            };
            if asked.stage != Stage::Open {
                problems.add(Problem::new("collection-not-open", place));
                continue;
            }
            match row.entry.read(&asked.asks, forms::mark(v), State::Sent) {
                Ok(gives) => lines.push(line(app, asked, city, gives).await?),
                Err(found) => found.into_iter().for_each(|problem| {
                    problems
                        .add(Problem { place: format!("{place}, {}", problem.place), ..problem });
                }),
            }
        }
        Ok(problems.or(lines))
    }
}

/// How a city's table calls a collection.
fn row_key(asked: &Asked) -> String {
    format!("{}/{}", asked.network, asked.key)
}

async fn latest(app: &App, asked: &Asked, city: &City) -> Result<Option<Given>, Refusal> {
    Ok(store::latest_of(&app.store, &asked.network, &asked.key, &city.key).await?)
}

async fn line(app: &App, asked: &Asked, city: &City, gives: Contribution) -> Result<Line, Refusal> {
    let before = latest(app, asked, city).await?;
    let warnings = beside(app, asked, city, &gives).await?;
    Ok(Line { asked: asked.clone(), city: city.clone(), before, gives, warnings })
}

/// What stands behind the rows, in a number that grows with every change of it.
pub fn version(lines: &[Line]) -> i64 {
    lines.iter().filter_map(|l| l.before.as_ref()).map(|b| b.version).sum()
}

/// Keeps every row that says something new; says how many, or `None` when somebody was faster.
pub async fn take(app: &App, v: &Visitor, lines: &[Line]) -> Result<Option<usize>, Refusal> {
    let new: Vec<&Line> = lines.iter().filter(|line| !line.is_as_before()).collect();
    if new.is_empty() {
        return Ok(Some(0));
    }
    let mut change = app.change(v.author()).await?;
    for line in &new {
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
