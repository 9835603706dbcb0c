//! What a city is asked: sections, questions, the options to choose from and what they are worth.
//!
//! A questionnaire is data. Its structure (keys, weights, scores, routing) is the same in every
//! language; its words are [`Text`]s. Keys are stable: a question keeps its key for as long as it
//! asks the same thing, so that rounds can be compared. Nothing here knows who answers.

use locale::{Lang, Text};
use measure::Key;
use serde::Serialize;

/// A questionnaire with its words.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Questionnaire {
    /// Its stable name.
    pub key: Key,
    /// Counts up whenever a question, an option or a weight changes.
    pub version: u32,
    /// What it is called.
    pub title: Text,
    /// What the one who answers should know first.
    pub intro: Text,
    /// Its sections, in the order in which they are shown.
    pub sections: Vec<Section>,
}

/// One area of a city's work with its questions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Section {
    /// The stable key of the area.
    pub area: Key,
    /// What it is called.
    pub title: Text,
    /// One sentence on what it is about.
    pub intro: Text,
    /// How much it counts in the overall score unless a network chooses otherwise (0 to 1000).
    pub weight: u32,
    /// What other frameworks call this area.
    pub crosswalk: Crosswalk,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

/// What other frameworks call an area. Ours and not official; names only, never their questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Crosswalk {
    /// The area's name in the Intercultural Cities Index of the Council of Europe.
    pub icc: String,
    /// Categories of the Welcoming Standard (United States).
    pub welcoming_us: Vec<String>,
    /// Categories of the Welcoming Cities Standard (Australia).
    pub welcoming_au: Vec<String>,
    /// Numbers of the OECD's 12 points for local integration of migrants.
    pub oecd: Vec<u32>,
    /// Actions of the Urban Agenda partnership: `O1`–`O8` existing, `N1`–`N7` new.
    pub urban_agenda: Vec<String>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Question {
    /// Stable and unique in the questionnaire.
    pub key: Key,
    /// The question itself.
    pub wording: Text,
    /// A short example that makes it clear; may be empty.
    pub help: Text,
    /// How it is answered and what an answer is worth.
    pub kind: Kind,
    /// How much it counts in its section (0 to 100).
    pub weight: u32,
    /// What should stand beside the answer.
    pub evidence: EvidenceWanted,
    /// The indicator that belongs to it, such as `employment-rate`.
    pub indicator: Option<Key>,
    /// When it is asked; always when there is no condition.
    pub asked_if: Option<Condition>,
}

/// What should stand beside an answer so that another can check it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EvidenceWanted {
    /// Nothing in particular.
    #[default]
    Nothing,
    /// A document or its address.
    Document,
    /// A figure with its source.
    Figure,
    /// An example of what was done.
    Example,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// One of several options; the answer is worth the option's score.
    Choice(Vec<Opt>),
    /// Any of several options.
    Several {
        /// What can be chosen; here a score says how much an option adds.
        options: Vec<Opt>,
        /// How the chosen ones are added up.
        scoring: SeveralScore,
    },
    /// A number.
    Number {
        /// What is counted, in words.
        unit: Text,
        /// The smallest number that can be.
        least: f64,
        /// The largest number that can be.
        most: f64,
        /// What a number is worth; without a scale it is worth nothing and only kept.
        scale: Option<Scale>,
    },
    /// Words; never scored.
    FreeText,
}

/// One option of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Opt {
    /// Stable and unique in its question.
    pub key: Key,
    /// The words beside the box.
    pub label: Text,
    /// What it is worth, in [0, 1].
    pub score: f64,
}

/// How chosen options are added up.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SeveralScore {
    /// The sum of the chosen scores divided by the sum of all.
    Share,
    /// The sum of the chosen scores divided by this cap, at most 1: enough is enough.
    Capped(f64),
}

/// What a number is worth: 0 at `worst`, 1 at `best`, a straight line between, flat beyond.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Scale {
    /// The number that is worth 0.
    pub worst: f64,
    /// The number that is worth 1; may lie below `worst`.
    pub best: f64,
}

/// A question that is asked only after certain answers to an earlier one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Condition {
    /// The earlier question, a choice or several.
    pub question: Key,
    /// It is asked when at least one of these was chosen there.
    pub any_of: Vec<Key>,
    /// What it counts when it is not asked.
    pub otherwise: Otherwise,
}

/// What a question that is not asked counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Otherwise {
    /// It leaves the sum, as if it were not applicable.
    LeftOut,
    /// It counts as 0: who has no plan has no dates in it either. Without this, a city with a
    /// first draft could score below a city with nothing.
    CountsZero,
}

impl Kind {
    /// The options, if it has any.
    #[must_use]
    pub fn options(&self) -> &[Opt] {
        match self {
            Self::Choice(options) | Self::Several { options, .. } => options,
            Self::Number { .. } | Self::FreeText => &[],
        }
    }

    /// Whether an answer can be worth something.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        match self {
            Self::Choice(_) | Self::Several { .. } => true,
            Self::Number { scale, .. } => scale.is_some(),
            Self::FreeText => false,
        }
    }

    /// Whether the same answer is worth the same under both, whatever the words.
    #[must_use]
    pub fn counts_like(&self, other: &Self) -> bool {
        let scores = |kind: &Self| {
            let mut all: Vec<_> =
                kind.options().iter().map(|o| (o.key.clone(), o.score.to_bits())).collect();
            all.sort();
            all
        };
        match (self, other) {
            (Self::Choice(_), Self::Choice(_)) => scores(self) == scores(other),
            (Self::Several { scoring: a, .. }, Self::Several { scoring: b, .. }) => {
                a == b && scores(self) == scores(other)
            }
            (Self::Number { scale: a, .. }, Self::Number { scale: b, .. }) => a == b,
            (Self::FreeText, Self::FreeText) => true,
            _ => false,
        }
    }
}

/// Words that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Where: `title`, `sections/language/intro`, `questions/strategy/options/none`.
    pub place: String,
}

impl Questionnaire {
    /// The section of this area.
    #[must_use]
    pub fn section(&self, area: &Key) -> Option<&Section> {
        self.sections.iter().find(|s| s.area == *area)
    }

    /// Every question with its section, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&Section, &Question)> {
        self.sections.iter().flat_map(|s| s.questions.iter().map(move |q| (s, q)))
    }

    /// The question with this key.
    #[must_use]
    pub fn question(&self, key: &Key) -> Option<&Question> {
        self.questions().map(|(_, q)| q).find(|q| q.key == *key)
    }

    /// What has words in the source but none in this language. Readers get the source there.
    #[must_use]
    pub fn missing(&self, lang: Lang) -> Vec<Missing> {
        let has = |text: &Text| text.version(lang).is_some_and(|v| !v.text.trim().is_empty());
        self.texts()
            .into_iter()
            .filter(|(_, text)| !text.is_empty() && !has(text))
            .map(|(place, _)| Missing { place })
            .collect()
    }

    /// Every text with its place.
    fn texts(&self) -> Vec<(String, &Text)> {
        let mut all = vec![("title".to_owned(), &self.title), ("intro".to_owned(), &self.intro)];
        for section in &self.sections {
            all.push((format!("sections/{}/title", section.area), &section.title));
            all.push((format!("sections/{}/intro", section.area), &section.intro));
            section.questions.iter().for_each(|q| q.texts(&mut all));
        }
        all
    }
}

impl Question {
    fn texts<'a>(&'a self, all: &mut Vec<(String, &'a Text)>) {
        let place = |what: &str| format!("questions/{}/{what}", self.key);
        all.push((place("wording"), &self.wording));
        all.push((place("help"), &self.help));
        for option in self.kind.options() {
            all.push((place(&format!("options/{}", option.key)), &option.label));
        }
        if let Kind::Number { unit, .. } = &self.kind {
            all.push((place("unit"), unit));
        }
    }
}
