//! Attributes: what is said of a figure besides how much, at whatever level it is said.

use measure::Problems;

use super::message::{Component, Value};
use crate::{
    json::{Scalar, at_path},
    read::said::{self, Said},
};

/// The most texts that one attribute says of a figure.
const MOST_TEXTS: usize = 16;

/// What the cell of an attribute says: several texts where a figure has several; `None` where it
/// names none, or too many.
fn texts(attribute: &Component, cell: &Scalar) -> Option<Vec<String>> {
    let values = attribute.values.list().unwrap_or_default();
    match cell {
        Scalar::Null => Some(attribute.default.clone().some().into_iter().collect()),
        Scalar::Number(_) if !values.is_empty() => {
            let at = usize::try_from(cell.place()?).ok()?;
            Some(values.get(at)?.as_ref().map(texts_of).unwrap_or_default())
        }
        Scalar::Text(_) | Scalar::Number(_) => Some(cell.text().into_iter().collect()),
        Scalar::List(cells) => {
            let mut all = Vec::new();
            for cell in cells {
                all.extend(texts(attribute, cell)?);
                if all.len() > MOST_TEXTS {
                    return None;
                }
            }
            Some(all)
        }
        Scalar::Other => None,
    }
}

fn texts_of(value: &Value) -> Vec<String> {
    let several = value.values.list().unwrap_or_default().iter().filter_map(Scalar::text);
    value.code().into_iter().chain(several).take(MOST_TEXTS + 1).collect()
}

/// The text of an attribute that a whole table has.
pub(super) fn text(attributes: &[Component], cells: &[Scalar], id: &str) -> Option<String> {
    let (attribute, cell) = attributes.iter().zip(cells).find(|(a, _)| a.code() == id)?;
    texts(attribute, cell)?.into_iter().next().filter(|text| !text.is_empty())
}

/// The attributes of figures at one level.
#[derive(Clone, Debug)]
pub(super) struct Attributes<'a>(Vec<(usize, &'a Component)>);

impl<'a> Attributes<'a> {
    /// Those of a level whose cells begin behind so many others.
    pub fn of(level: &'a [Component], behind: usize) -> Self {
        let wanted = |c: &Component| said::names().any(|name| name == c.code());
        Self((behind..).zip(level).filter(|(_, component)| wanted(component)).collect())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the cells say; what cannot be understood is a problem at the path.
    pub fn said(
        &self,
        cells: &[Scalar],
        path: impl Fn() -> String,
        problems: &mut Problems,
    ) -> Said {
        let mut said = Said::default();
        for (at, attribute) in &self.0 {
            let cell = cells.get(*at).unwrap_or(&Scalar::Null);
            let Some(texts) = texts(attribute, cell) else {
                problems.add(at_path("not-an-index", format!("{}[{at}]", path())));
                continue;
            };
            for text in texts.iter().filter(|text| !text.is_empty()) {
                if let Err(unheard) = said.hear(attribute.code(), text) {
                    let problem = at_path(unheard.code, format!("{}[{at}]", path()));
                    problems.add(problem.with(unheard.key, unheard.text));
                }
            }
        }
        said
    }
}
