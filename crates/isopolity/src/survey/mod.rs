//! Self-assessments: a city answers plain questions and sees at once where it stands.
//!
//! Answers are kept by city, year and section; each section has a version of its own, so that
//! departments work side by side. An assessment is private until an officer publishes it, and can
//! be withdrawn again; what is published is the profile, never notes and sources. Scores come from
//! the library `survey` and are never typed.

mod chart;
pub mod demo;
mod forms;
mod pages;
pub mod requests;
pub mod store;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use locale::{Lang, Text};
use measure::Key;
use serde::{Deserialize, Serialize};
use survey::{Answers, Profile, Question, Questionnaire, Range, Section, Value, Weights};
use ui::list::Item;

use crate::app::App;
use crate::network::{self, City};
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Change;
use crate::thread::{self, Described, Kind, Thing, Visibility};
use crate::web::Visitor;
use crate::word;

/// A city's self-assessment of a year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// The city.
    pub city: Key,
    /// The year.
    pub year: i16,
    /// The questionnaire.
    pub questionnaire: Key,
    /// The version of the questionnaire when it was begun.
    pub questionnaire_version: i64,
    /// Whether the answers were made up to show something.
    pub example: bool,
    /// Who began it.
    pub started_by: String,
    /// When.
    pub started_at: String,
    /// Who answered last.
    pub answered_by: Option<String>,
    /// When.
    pub answered_at: Option<String>,
    /// When it was published; private without.
    pub published_at: Option<String>,
    /// The overall score under the questionnaire's own weights, kept for comparing many cities.
    pub overall: Option<f64>,
    /// The version, for publishing and withdrawing.
    pub version: i64,
}

/// The answers to one section, with who gave them.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The year, when several are read at once.
    pub year: i16,
    /// The area of the section.
    pub area: Key,
    /// The answers.
    pub answers: Answers,
    /// Who answered last.
    pub answered_by: String,
    /// When.
    pub answered_at: String,
    /// The version, for editing.
    pub version: i64,
}

/// One row of a published profile, as an infographic shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileRow {
    /// The area.
    pub area: Key,
    /// What it is called.
    pub title: Text,
    /// The score from 0 to 100.
    pub score: Option<f64>,
    /// The least and the most it can be, whatever the open answers turn out to be.
    pub range: Option<(f64, f64)>,
}

/// A published profile.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedProfile {
    /// The year.
    pub year: i16,
    /// Whether the answers were made up to show something.
    pub example: bool,
    /// Every area in the order of the questionnaire.
    pub rows: Vec<ProfileRow>,
}

impl Assessment {
    /// A new one, empty and private, with our questionnaire.
    #[must_use]
    pub fn new(city: Key, year: i16, example: bool) -> Self {
        Self {
            city,
            year,
            questionnaire: ours().key.clone(),
            questionnaire_version: ours().version.into(),
            example,
            started_by: String::new(),
            started_at: String::new(),
            answered_by: None,
            answered_at: None,
            published_at: None,
            overall: None,
            version: 1,
        }
    }

    /// The key in the thread: `jelgava.2020`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{}", self.city, self.year)
    }

    /// The address of its pages.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/cities/{}/assessments/{}", self.city, self.year)
    }

    /// Who may know of it.
    #[must_use]
    pub fn visibility(&self) -> Visibility {
        if self.published_at.is_some() { Visibility::Public } else { Visibility::Drafts }
    }

    fn thing(&self) -> Thing {
        Thing::new(Kind::Assessment, self.key())
    }
}

static OURS: LazyLock<Questionnaire> = LazyLock::new(survey::city_self_assessment);

/// The questionnaire that comes with the program.
#[must_use]
pub fn ours() -> &'static Questionnaire {
    &OURS
}

/// What an area is called, for other slices; none for a key that is no area.
#[must_use]
pub fn area_title(area: &Key) -> Option<&'static Text> {
    ours().section(area).map(|s| &s.title)
}

/// All answers of an assessment together.
fn together(parts: &[Part]) -> Answers {
    parts.iter().fold(Answers::default(), |mut all, part| {
        all.merge(part.answers.clone());
        all
    })
}

/// The profile of answers under the questionnaire's own weights.
fn profile(answers: &Answers) -> Profile {
    Profile::of(ours(), answers, &Weights::of(ours()))
}

/// The score of each area in the latest assessment that answered it, with its year.
///
/// Drafts count too: this is for the city's own work, not for everybody's eyes.
pub async fn scores_of(app: &App, city: &Key) -> Result<Vec<(Key, f64, i16)>, Fault> {
    // A year that was only begun does not hide what an earlier one says of the other areas.
    let mut found: Vec<(Key, f64, i16)> = Vec::new();
    for assessment in store::assessments(&app.store, city).await? {
        let answers = together(&store::parts(&app.store, city, assessment.year).await?);
        for section in profile(&answers).sections {
            let is_new = !found.iter().any(|(area, ..)| *area == section.area);
            if let Some(points) = section.score.value.filter(|_| is_new) {
                found.push((section.area, points.raw(), assessment.year));
            }
        }
    }
    Ok(found)
}

/// The least part of the questions that a year must answer to speak for the city before fuller ones.
const SPEAKS: f64 = 0.5;

/// The profile by which a city is known, for its infographic: the latest published year that answers
/// at least half of its questions, otherwise the fullest.
pub async fn published_profile(app: &App, city: &Key) -> Result<Option<PublishedProfile>, Fault> {
    let mut fullest: Option<(Assessment, Profile)> = None;
    let share = |profile: &Profile| profile.overall.counts.share_answered();
    for year in store::assessments(&app.store, city).await? {
        if year.published_at.is_none() {
            continue;
        }
        let profile = profile(&together(&store::parts(&app.store, city, year.year).await?));
        let is_fuller = fullest.as_ref().is_none_or(|(_, other)| share(&profile) > share(other));
        if is_fuller {
            let speaks = share(&profile) >= SPEAKS;
            fullest = Some((year, profile));
            if speaks {
                break;
            }
        }
    }
    let Some((latest, profile)) = fullest else { return Ok(None) };
    let row = |s: &survey::SectionProfile| ProfileRow {
        area: s.area.clone(),
        title: area_title(&s.area).cloned().unwrap_or_else(|| Text::new(Lang::EN, s.area.as_str())),
        score: s.score.value.map(survey::Points::raw),
        range: s.score.range.map(ends),
    };
    let rows = profile.sections.iter().map(row).collect();
    Ok(Some(PublishedProfile { year: latest.year, example: latest.example, rows }))
}

/// Both ends of a range.
fn ends(range: Range) -> (f64, f64) {
    (range.worst.raw(), range.best.raw())
}

/// The self-assessments of a city that the visitor may see, the latest first, with their profiles.
pub async fn items_of(app: &App, visitor: &Visitor, city: &Key) -> Result<Vec<Item>, Refusal> {
    let all = requests::visible(app, visitor, city).await?;
    Ok(all.iter().map(|assessment| pages::profile::item(visitor, assessment)).collect())
}

/// The self-assessments of a city that the visitor may see, by key and name, the latest first.
pub async fn names_of(
    app: &App,
    visitor: &Visitor,
    city: &Key,
) -> Result<Vec<(String, String)>, Refusal> {
    let all = requests::visible(app, visitor, city).await?;
    let name = |a: &Assessment| {
        visitor.say_with(word::SURVEY_TITLE, &[("year", a.year.to_string().into())])
    };
    Ok(all.iter().map(|a| (a.key(), name(a))).collect())
}

/// How an assessment is called and where it is shown, for the thread: `jelgava.2020`.
pub async fn describe(app: &App, lang: Lang, key: &str) -> Result<Option<Described>, Refusal> {
    let parsed =
        key.split_once('.').and_then(|(city, year)| Some((Key::parse(city).ok()?, year_of(year)?)));
    let Some((city, year)) = parsed else { return Ok(None) };
    let Some(found) = store::assessment(&app.store, &city, year).await? else { return Ok(None) };
    let Some(city) = network::city(app, &city).await? else { return Ok(None) };
    Ok(Some(Described {
        title: Text::new(lang, title(app, lang, &city, year)),
        href: format!("{}/profile", found.href()),
        visibility: found.visibility(),
        example: found.example,
        city: Some(city.key),
    }))
}

/// «Jelgava: self-assessment 2020» in a language.
fn title(app: &App, lang: Lang, city: &City, year: i16) -> String {
    let name = city.name.show(&[lang]).text.to_owned();
    let facts = [("city", name.into()), ("year", year.to_string().into())];
    app.dictionary.say(lang, word::SURVEY_TITLE_OF, &facts)
}

/// A year of four digits, as it stands in addresses.
fn year_of(text: &str) -> Option<i16> {
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    is_year.then(|| text.parse().ok()).flatten()
}

/// The figures of the city's country that belong to answered questions, as far as there are any.
async fn evidence_for<'q>(
    app: &App,
    country: &str,
    questions: impl Iterator<Item = &'q Question>,
    answers: &Answers,
) -> Result<Vec<Thing>, Refusal> {
    let is_answered = |q: &&Question| *answers.value(&q.key) != Value::NoAnswer;
    let indicators: BTreeSet<&Key> =
        questions.filter(is_answered).filter_map(|q| q.indicator.as_ref()).collect();
    let mut things = Vec::new();
    for indicator in indicators {
        let key = format!("{indicator}@{country}");
        if crate::evidence::describe(app, Lang::EN, &key).await?.is_some() {
            things.push(Thing::new(Kind::Evidence, key));
        }
    }
    Ok(things)
}

/// Joins figures to an assessment in the thread.
async fn join_evidence(
    change: &mut Change,
    assessment: &Assessment,
    figures: &[Thing],
) -> Result<(), Fault> {
    for figure in figures {
        thread::join(change, figure, &assessment.thing(), Some(&assessment.city)).await?;
    }
    Ok(())
}

/// The section of an area named in an address.
fn section_of(area: &str) -> Result<&'static Section, Refusal> {
    ours().sections.iter().find(|s| s.area.as_str() == area).ok_or(Refusal::NotFound)
}

/// What is kept of this slice and cannot be read, a sentence each, for `isopolity check`.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    store::findings(&app.store).await
}
