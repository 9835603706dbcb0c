//! Attributes: what is said of a figure besides how much, at whatever level it is said.

use measure::{Problem, Problems};

use super::message::{Component, Value};
use crate::{
    dataset::Observation,
    flag::Flags,
    json::{Scalar, at_path},
    read::cell::is_confidential,
    structure::{CONFIDENTIALITY_NAMES, FLAG_NAMES, MULTIPLIER},
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

/// What is said of figures at one level.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    flags: Option<Flags>,
    is_closed: Option<bool>,
    /// By which power of ten the figure is to be multiplied.
    pub multiplier: Option<i8>,
}

impl Said {
    /// This where it says something, else what is said at the level above.
    pub fn or(self, above: Self) -> Self {
        Self {
            flags: self.flags.or(above.flags),
            is_closed: self.is_closed.or(above.is_closed),
            multiplier: self.multiplier.or(above.multiplier),
        }
    }

    /// The observation with all that is said of it.
    pub fn of(self, value: Option<f64>) -> Observation {
        let flags = self.flags.unwrap_or_default();
        let closed = Flags::of_closed(self.is_closed == Some(true));
        Observation { value, flags: flags.and(closed) }
    }
}

/// The attributes of figures at one level.
#[derive(Clone, Debug)]
pub(super) struct Attributes<'a>(Vec<(usize, &'a Component)>);

impl<'a> Attributes<'a> {
    /// Those of a level whose cells begin behind so many others.
    pub fn of(level: &'a [Component], behind: usize) -> Self {
        let names = || FLAG_NAMES.iter().chain(&CONFIDENTIALITY_NAMES).chain([&MULTIPLIER]);
        let wanted = |c: &Component| names().any(|name| *name == c.code());
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
                let path = || format!("{}[{at}]", path());
                if let Err(problem) = said.hear(attribute.code(), text, path) {
                    problems.add(*problem);
                }
            }
        }
        said
    }
}

impl Said {
    fn hear(
        &mut self,
        attribute: &str,
        text: &str,
        path: impl Fn() -> String,
    ) -> Result<(), Box<Problem>> {
        if attribute == MULTIPLIER {
            let problem = || at_path("not-a-number", path()).with("cell", text);
            self.multiplier = Some(text.parse().map_err(|_| Box::new(problem()))?);
        } else if CONFIDENTIALITY_NAMES.contains(&attribute) {
            let problem = || at_path("unknown-confidentiality", path()).with("cell", text);
            let is_closed = is_confidential(text).ok_or_else(|| Box::new(problem()))?;
            self.is_closed = Some(is_closed || self.is_closed == Some(true));
        } else {
            let problem = |flag| at_path("unknown-flag", path()).with("flag", flag);
            let flags = Flags::of_status(text).map_err(|unknown| Box::new(problem(unknown.0)))?;
            self.flags = Some(self.flags.unwrap_or_default().and(flags));
        }
        Ok(())
    }
}
