//! What a city's assessment, its evidence and its readers suggest that it needs or can give. A suggestion states
//! nothing by itself: an officer takes it up, changes it, or leaves it.

use ::mentoring::{
    Degree, Reliability, Stance, Topic, level_of_score, weight_of_gap, weight_of_notes,
    weight_of_score,
};
use locale::{Lang, Text};
use measure::Key;

use super::{Publicity, Stated};
use crate::app::App;
use crate::feedback::{self, Missing};
use crate::network::City;
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
    /// A gap between newcomers and others in the country.
    Gap {
        /// The figure: `employment-rate@LV`.
        evidence: String,
        /// What it is called.
        title: Text,
        /// How much worse newcomers fare, in percentage points.
        gap_pp: f64,
        /// The year of the figure.
        year: i16,
    },
    /// Readers of the city's pages did not find something.
    Readers(Missing),
}

impl Suggestion {
    /// The address of the form that it fills.
    #[must_use]
    pub fn href(&self, city: &Key, stance: Stance) -> String {
        let list = super::list_href(city, stance);
        match &self.because {
            Because::Score { assessment, area, .. } => {
                format!(
                    "{list}/new?assessment={assessment}&area={area}&degree={}",
                    self.degree.percent()
                )
            }
            Because::Gap { evidence, .. } => {
                format!("{list}/new?evidence={evidence}&degree={}", self.degree.percent())
            }
            Because::Readers(_) => {
                format!("{list}/new?topic={}&degree={}", self.topic.as_str(), self.degree.percent())
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
        evidence::Theme::Housing => "housing",
        evidence::Theme::Inclusion => "public-services",
        evidence::Theme::Participation => "participation",
        evidence::Theme::Asylum => "welcome",
        evidence::Theme::Population => return None,
    };
    known(topic)
}

/// The topic that an area of a newcomer's life speaks of; the most urgent services of all areas that
/// are no topic by themselves are basic services that must reach everybody.
#[must_use]
pub fn topic_of_life(area: &str) -> Option<Topic> {
    let topic = match area {
        "first-steps" => "welcome",
        "mind" => "mental-health",
        "family" => "children",
        "school" => "education",
        "community" => "interaction",
        "food" | "money" | "law" | "safety" | "other" => "public-services",
        same => same,
    };
    known(topic)
}

/// The topic of this key, if it is one of the standard list.
#[must_use]
pub fn known(topic: &str) -> Option<Topic> {
    Topic::parse(topic).ok().filter(|t| ::mentoring::Topics::standard().contains(t))
}

/// What is suggested to a city: by its latest assessment, and for needs by its country's gaps
/// and by what readers did not find, too.
/// Topics that were stated already are left out.
pub async fn of_city(
    app: &App,
    lang: Lang,
    city: &City,
    stance: Stance,
    stated: &[Stated],
) -> Result<Vec<Suggestion>, Refusal> {
    let scores = crate::survey::scores_of(app, &city.key).await?;
    let mut found: Vec<_> =
        scores.iter().filter_map(|score| of_score(&city.key, stance, score)).collect();
    if stance == Stance::Need {
        found.extend(of_gaps(app, lang, &city.country).await?);
        found.extend(feedback::missing(app, &city.key).await?.into_iter().filter_map(of_readers));
    }
    found.retain(|f| stated.iter().all(|s| s.topic != f.topic || s.state == Publicity::Withdrawn));
    found.sort_by(|a, b| b.degree.cmp(&a.degree).then_with(|| a.topic.cmp(&b.topic)));
    Ok(found)
}

/// What the score of an area suggests.
fn of_score(
    city: &Key,
    stance: Stance,
    (area, score, year): &(Key, f64, i16),
) -> Option<Suggestion> {
    let degree = match stance {
        Stance::Need => weight_of_score(*score),
        Stance::Strength => level_of_score(*score),
    };
    let because = Because::Score {
        assessment: format!("{city}.{year}"),
        area: area.clone(),
        score: *score,
        year: *year,
    };
    (degree.percent() > 0).then_some(Suggestion {
        topic: topic_of_area(area.as_str())?,
        degree,
        because,
    })
}

/// What readers suggest who did not find something.
fn of_readers(missing: Missing) -> Option<Suggestion> {
    Some(Suggestion {
        topic: topic_of_life(missing.area.as_str())?,
        degree: weight_of_notes(missing.notes),
        because: Because::Readers(missing),
    })
}

/// What the gaps of a country suggest. They stand for the city, so they count half; a gap that
/// cannot be relied on suggests nothing.
async fn of_gaps(app: &App, lang: Lang, country: &str) -> Result<Vec<Suggestion>, Refusal> {
    let mut found = Vec::new();
    let sure = |g: &crate::evidence::CountryGap| g.reliability == evidence::Reliability::Reliable;
    for gap in crate::evidence::gaps_for(app, country).into_iter().filter(sure) {
        let evidence = format!("{}@{country}", gap.indicator);
        let degree = weight_of_gap(gap.gap_pp, Reliability::Proxy);
        let (Some(topic), true) = (topic_of_evidence(&evidence), degree.percent() > 0) else {
            continue;
        };
        let Some(described) = crate::evidence::describe(app, lang, &evidence).await? else {
            continue;
        };
        let because =
            Because::Gap { evidence, title: described.title, gap_pp: gap.gap_pp, year: gap.year };
        found.push(Suggestion { topic, degree, because });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_and_every_gap_speaks_of_a_topic() {
        for section in &survey::city_self_assessment().sections {
            assert!(
                topic_of_area(section.area.as_str()).is_some(),
                "{} has no topic",
                section.area
            );
        }
        assert_eq!(topic_of_evidence("employment-rate@LV"), Topic::parse("work").ok());
        assert_eq!(topic_of_evidence("nothing@LV"), None);
        assert_eq!(topic_of_area("chess"), None);
        for concept in ::directory::Thesaurus::in_use().concepts() {
            assert!(topic_of_life(concept.area.as_str()).is_some(), "{}", concept.area);
        }
    }

    #[test]
    fn an_area_of_the_assessment_and_its_topic_have_one_name() {
        // These areas are wider than a topic: housing and one's own business are topics, too.
        const WIDER: [&str; 2] = ["neighbourhoods", "business-and-labour"];
        let (dictionary, all) = (crate::word::dictionary(), survey::city_self_assessment());
        let mut compared = 0;
        for section in all.sections.iter().filter(|s| !WIDER.contains(&s.area.as_str())) {
            let topic = topic_of_area(section.area.as_str()).unwrap();
            for lang in section.title.languages() {
                let Some(words) = dictionary.of(lang) else { continue };
                let said = words.find(&format!("topic-{}", topic.as_str()), &[]).unwrap();
                assert_eq!(said, section.title.show(&[lang]).text, "{} in {lang}", section.area);
                compared += 1;
            }
        }
        assert_eq!(compared, 15 * 3);
    }

    #[test]
    fn a_low_score_suggests_a_need_and_a_high_one_a_strength() {
        let city = Key::parse("jelgava").unwrap();
        let score = |points| (Key::parse("welcoming").unwrap(), points, 2020);
        let need = of_score(&city, Stance::Need, &score(20.0)).unwrap();
        assert_eq!((need.topic.as_str(), need.degree.percent()), ("welcome", 60));
        assert_eq!(
            need.href(&city, Stance::Need),
            "/cities/jelgava/needs/new?assessment=jelgava.2020&area=welcoming&degree=60"
        );
        assert!(of_score(&city, Stance::Need, &score(60.0)).is_none());
        assert!(of_score(&city, Stance::Strength, &score(60.0)).is_none());
        assert_eq!(of_score(&city, Stance::Strength, &score(85.0)).unwrap().degree.percent(), 85);
    }
}
