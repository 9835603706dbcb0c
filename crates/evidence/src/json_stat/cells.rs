//! Cells: figures or statuses, one for each place or a few with their numbers.

use std::fmt;

use measure::{Problem, Problems};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use crate::{
    flag::{Flag, Flags},
    json::{Scalar, at_path, digits},
};

/// How the cells are given.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given<T> {
    /// One after another, from the first to the last.
    All(Vec<T>),
    /// Some, each with its number.
    Some(Vec<(u64, T)>),
    /// One for all.
    One(T),
}

/// Cells with what is wrong among them.
#[derive(Clone, Debug)]
pub(super) struct Cells<T> {
    pub given: Given<T>,
    pub problems: Problems,
}

/// A figure, NaN when it is missing.
pub(super) fn figure(cell: &Scalar, path: fmt::Arguments<'_>) -> Result<f64, Box<Problem>> {
    let problem = |cell| Box::new(at_path("not-a-number", path).with("cell", cell));
    cell.figure().map_err(problem)
}

/// The flags of a cell; `None` when nothing is said of it. A colon says that a figure is missing, `a`
/// that it is a usual one. National offices have dots, two or three for a missing figure and one where
/// there can be none, and a hyphen for none at all.
pub(super) fn status(
    cell: &Scalar,
    path: fmt::Arguments<'_>,
) -> Result<Option<Flags>, Box<Problem>> {
    let problem = |flag| Box::new(at_path("unknown-flag", path).with("flag", flag));
    match cell {
        Scalar::Null => Ok(None),
        Scalar::Text(text) if text.trim().is_empty() => Ok(None),
        Scalar::Text(text) if matches!(text.trim(), "a" | "-") => Ok(Some(Flags::NONE)),
        Scalar::Text(text) if matches!(text.trim(), ".." | "..." | "…") => {
            Ok(Some(Flags::NONE.with(Flag::Missing)))
        }
        Scalar::Text(text) if text.trim() == "." => Ok(Some(Flags::NONE.with(Flag::NotApplicable))),
        Scalar::Text(text) => match Flags::of_status(text.trim_matches([':', ' '])) {
            Ok(flags) => Ok(Some(flags)),
            Err(unknown) => Err(problem(unknown.0.to_string())),
        },
        Scalar::Number(number) => Err(problem(number.to_string())),
        Scalar::List(_) | Scalar::Other => Err(problem(String::new())),
    }
}

/// Reads cells, at most so many.
pub(super) struct Seed<T> {
    /// The name of the member.
    pub name: &'static str,
    pub most: usize,
    pub of: fn(&Scalar, fmt::Arguments<'_>) -> Result<T, Box<Problem>>,
}

impl<T> Seed<T> {
    fn too_many(&self, problems: &mut Problems) {
        problems.add(at_path("too-many-rows", self.name).with("most", self.most));
    }

    fn one<E>(&self, cell: &Scalar) -> Result<Option<Cells<T>>, E> {
        let mut problems = Problems::default();
        let cell = (self.of)(cell, format_args!("{}", self.name));
        let given = match cell {
            Ok(cell) => Given::One(cell),
            Err(problem) => {
                problems.add(*problem);
                Given::Some(Vec::new())
            }
        };
        Ok(Some(Cells { given, problems }))
    }
}

impl<'de, T> DeserializeSeed<'de> for Seed<T> {
    type Value = Option<Cells<T>>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de, T> Visitor<'de> for Seed<T> {
    type Value = Option<Cells<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("cells")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        self.one(&Scalar::Other)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        self.one(&Scalar::Text(text.into()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        self.one(&Scalar::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        self.one(&Scalar::Number(number as f64))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        self.one(&Scalar::Number(number as f64))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let (mut cells, mut problems) = (Vec::new(), Problems::default());
        let mut at = 0;
        while let Some(cell) = items.next_element::<Scalar>()? {
            if at >= self.most {
                self.too_many(&mut problems);
                break;
            }
            let cell = (self.of)(&cell, format_args!("{}[{at}]", self.name));
            cells.extend(noted(cell, &mut problems));
            at += 1;
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Some(Cells { given: Given::All(cells), problems }))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let (mut cells, mut problems) = (Vec::new(), Problems::default());
        while let Some((key, cell)) = items.next_entry::<String, Scalar>()? {
            if cells.len() >= self.most {
                self.too_many(&mut problems);
                break;
            }
            let Some(at) = digits(&key) else {
                problems.add(at_path("not-an-index", format_args!("{}.{key}", self.name)));
                continue;
            };
            let cell = (self.of)(&cell, format_args!("{}.{at}", self.name));
            if let Some(cell) = noted(cell, &mut problems) {
                cells.push((at, cell));
            }
        }
        while items.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Some(Cells { given: Given::Some(cells), problems }))
    }
}

/// The cell, or its problem among the others.
fn noted<T>(cell: Result<T, Box<Problem>>, problems: &mut Problems) -> Option<T> {
    cell.map_err(|problem| problems.add(*problem)).ok()
}
