//! What a city's assessment and evidence suggest that it needs or can give. A suggestion states
//! nothing by itself: an officer takes it up, changes it, or leaves it.

use ::mentoring::{Degree, Stance, Topic, level_of_score, weight_of_score};
use measure::Key;

use super::Stated;
use crate::app::App;
use crate::refusal::Refusal;

/// Something that could be stated.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The theme.
    pub topic: Topic,
    /// How urgent, or how high.
    pub degree: Degree,
    /// What suggests it.
    pub because: Because,
}

/// What suggests a need or strength.
#[derive(Clone, Debug, PartialEq)]
pub enum Because {
    /// The score of an area in an assessment.
    Score {
        /// The assessment: `jelgava.2020`.
        assessment: String,
        /// The area.
        area: Key,
        /// 0 to 100.
        score: f64,
        /// The year of the assessment.
        year: i16,
    },
}

impl Suggestion {
    /// The address of the form that it fills.
    #[must_use]
    pub fn href(&self, city: &Key, stance: Stance) -> String {
        let list = super::list_href(city, stance);
        match &self.because {
            Because::Score { assessment, area, .. } => {
                format!("{list}/new?assessment={assessment}&area={area}&degree={}", self.degree.percent())
            }
        }
    }
}

/// The topic that an area of the self-assessment speaks of.
#[must_use]
pub fn topic_of_area(area: &str) -> Option<Topic> {
    let topic = match area {
        "business-and-labour" => "work",
        "culture-and-civil-life" => "culture",
        "international-outlook" => "international",
        "intelligence-and-competence" => "competence",
        "welcoming" => "welcome",
        same => same,
    };
    known(topic)
}

/// The topic that an indicator speaks of: `employment-rate@LV` of work.
#[must_use]
pub fn topic_of_evidence(key: &str) -> Option<Topic> {
    let indicator = evidence::Indicator::of_key(key.split('@').next().unwrap_or_default())?;
    let topic = match indicator.theme {
        evidence::Theme::Employment => "work",
        evidence::Theme::Education => "education",
        evidence::Theme::Health => "health",
        evidence::Theme::Asylum => "welcome",
        evidence::Theme::Population => return None,
    };
    known(topic)
}

fn known(topic: &str) -> Option<Topic> {
    Topic::parse(topic).ok().filter(|t| ::mentoring::Topics::standard().contains(t))
}

/// What scores (area, score, year) suggest, leaving out topics that were stated already.
#[must_use]
pub fn of_scores(city: &Key, stance: Stance, scores: &[(Key, f64, i16)], stated: &[Stated]) -> Vec<Suggestion> {
    let suggest = |(area, score, year): &(Key, f64, i16)| {
        let degree = match stance {
            Stance::Need => weight_of_score(*score),
            Stance::Strength => level_of_score(*score),
        };
        let topic = topic_of_area(area.as_str()).filter(|t| stated.iter().all(|s| s.topic != *t))?;
        let assessment = format!("{city}.{year}");
        let because = Because::Score { assessment, area: area.clone(), score: *score, year: *year };
        (degree > Degree::NONE).then_some(Suggestion { topic, degree, because })
    };
    let mut found: Vec<_> = scores.iter().filter_map(suggest).collect();
    found.sort_by(|a, b| b.degree.cmp(&a.degree).then_with(|| a.topic.cmp(&b.topic)));
    found
}

/// What is suggested to a city.
pub async fn of_city(_: &App, _: &Key, _: Stance, _: &[Stated]) -> Result<Vec<Suggestion>, Refusal> {
    Ok(Vec::new())
}
