//! Problems: what a person can mend in what was typed or uploaded, named all at once.

use std::fmt;

/// The most problems that one reading reports; after that it stops looking.
pub const MOST: usize = 200;

/// Something in an input that a person can mend.
///
/// It carries no sentence: the application words it by its code, in the reader's language, as
/// `problem-<code>` with the facts filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, in a stable short code such as `not-a-number`.
    pub code: &'static str,
    /// Where: a field's name, or file, row and column.
    pub place: String,
    /// The figures and words that the sentence needs, by name.
    pub facts: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem of this kind at this place.
    pub fn new(code: &'static str, place: impl Into<String>) -> Self {
        Self { code, place: place.into(), facts: Vec::new() }
    }

    /// The same problem with one more fact; long facts are cut to 200 characters.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: impl fmt::Display) -> Self {
        let fact = fact.to_string();
        self.facts.push((name, fact.chars().take(200).collect()));
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.code)?;
        self.facts.iter().try_for_each(|(name, fact)| write!(f, " {name}={fact}"))
    }
}

/// Problems as they are found, at most [`MOST`] of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes one more problem; past [`MOST`] it is dropped.
    pub fn add(&mut self, problem: Problem) {
        if self.0.len() < MOST {
            self.0.push(problem);
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All problems in the order in which they were found.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }

    /// The value, or every problem when there is any.
    ///
    /// # Errors
    /// The problems themselves.
    pub fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(only: Problem) -> Self {
        Self(vec![only])
    }
}

impl Extend<Problem> for Problems {
    fn extend<I: IntoIterator<Item = Problem>>(&mut self, more: I) {
        more.into_iter().for_each(|p| self.add(p));
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
