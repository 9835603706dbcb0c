//! Assessments of the demonstration: made up, and marked so, because no city publishes its answers.
//!
//! The answers follow from a figure for each area and a little scatter by question, so they are the
//! same on every machine. Jelgava is low on language, the topic that it worked on; two years later
//! it is better there.

use std::collections::BTreeSet;

use measure::Key;
use survey::{Answers, Kind, Question, Section, Value};

use super::{Assessment, ours, store};
use crate::app::App;
use crate::network;
use crate::store::change::Author;

/// A made-up assessment.
struct Made {
    city: &'static str,
    year: i16,
    /// How far the city is in general, from 0 to 1.
    level: f64,
    /// Where it is otherwise.
    areas: &'static [(&'static str, f64)],
    /// How many sections are answered.
    sections: usize,
    /// Whether everybody may read it.
    published: bool,
}

const MADE: &[Made] = &[
    Made {
        city: "jelgava",
        year: 2020,
        level: 0.42,
        areas: &[
            ("language", 0.24),
            ("welcoming", 0.3),
            ("participation", 0.22),
            ("education", 0.55),
            ("culture-and-civil-life", 0.66),
            ("public-services", 0.5),
            ("international-outlook", 0.6),
        ],
        sections: usize::MAX,
        published: true,
    },
    Made {
        city: "jelgava",
        year: 2022,
        level: 0.5,
        areas: &[
            ("language", 0.52),
            ("welcoming", 0.48),
            ("participation", 0.3),
            ("education", 0.6),
            ("culture-and-civil-life", 0.68),
            ("public-services", 0.55),
            ("international-outlook", 0.75),
        ],
        sections: usize::MAX,
        published: true,
    },
    Made {
        city: "schaerbeek",
        year: 2020,
        level: 0.7,
        areas: &[
            ("language", 0.88),
            ("welcoming", 0.92),
            ("interaction", 0.74),
            ("business-and-labour", 0.5),
            ("intelligence-and-competence", 0.58),
            ("neighbourhoods", 0.48),
        ],
        sections: usize::MAX,
        published: true,
    },
    Made {
        city: "riga",
        year: 2020,
        level: 0.5,
        areas: &[
            ("participation", 0.28),
            ("anti-discrimination", 0.38),
            ("language", 0.62),
            ("culture-and-civil-life", 0.72),
            ("intelligence-and-competence", 0.6),
        ],
        sections: usize::MAX,
        published: false,
    },
    Made {
        city: "lublin",
        year: 2020,
        level: 0.55,
        areas: &[("commitment", 0.7), ("education", 0.45)],
        sections: 6,
        published: false,
    },
];

/// Lays them down, for the cities that are there.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    for made in MADE {
        let city = Key::parse(made.city)?;
        if let Some(city) = network::city(app, &city).await? {
            lay(app, &city, made).await?;
        }
    }
    Ok(())
}

async fn lay(app: &App, city: &network::City, made: &Made) -> anyhow::Result<()> {
    let assessment = Assessment::new(city.key.clone(), made.year, true);
    let sections: Vec<&Section> = ours().sections.iter().take(made.sections).collect();
    let mut all = Answers::default();
    let mut change = app.change(Author::program()).await?;
    if !store::start(&mut change, &assessment).await? {
        return Ok(());
    }
    for section in &sections {
        let answers = answers(made, section);
        store::save_part(&mut change, &assessment, &section.area, None, &answers).await?;
        all.merge(answers);
    }
    if made.published {
        store::set_published(&mut change, &assessment, Some(app.now().to_string())).await?;
    }
    change.commit().await?;
    join(app, city, &assessment, &sections, &all).await
}

/// Joins the figures of the country that the questions name, as saving does.
async fn join(
    app: &App,
    city: &network::City,
    assessment: &Assessment,
    sections: &[&Section],
    answers: &Answers,
) -> anyhow::Result<()> {
    let questions = sections.iter().flat_map(|s| &s.questions);
    let figures = super::evidence_for(app, &city.country, questions, answers).await;
    let figures = figures.map_err(|refusal| anyhow::anyhow!("{refusal:?}"))?;
    if figures.is_empty() {
        return Ok(());
    }
    let mut change = app.change(Author::program()).await?;
    super::join_evidence(&mut change, assessment, &figures).await?;
    let keys: Vec<_> = figures.iter().map(|f| &f.key).collect();
    change
        .note(
            "join",
            ("assessment", &assessment.key()),
            Some(city.key.as_str()),
            None::<&()>,
            Some(&keys),
        )
        .await?;
    change.commit().await?;
    Ok(())
}

fn answers(made: &Made, section: &Section) -> Answers {
    let level = made
        .areas
        .iter()
        .find(|(area, _)| *area == section.area.as_str())
        .map_or(made.level, |(_, l)| *l);
    let mut answers = Answers::default();
    for question in section.questions.iter().filter(|q| q.kind.is_scored()) {
        let worth = (level + 0.3 * (scatter(made.city, question) - 0.5)).clamp(0.0, 1.0);
        answers.set(question.key.clone(), value(question, worth));
    }
    answers
}

/// A number from 0 to 1 that follows from the city and the question (FNV-1a), the same in every year.
fn scatter(city: &str, question: &Question) -> f64 {
    let bytes = city.bytes().chain(question.key.as_str().bytes());
    let hash = bytes
        .fold(2_166_136_261_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619));
    f64::from(hash >> 16) / 65_535.0
}

/// The answer that is worth about so much.
fn value(question: &Question, worth: f64) -> Value {
    match &question.kind {
        Kind::Choice(options) => {
            let near = options
                .iter()
                .min_by(|a, b| (a.score - worth).abs().total_cmp(&(b.score - worth).abs()));
            near.map_or(Value::NoAnswer, |o| Value::Chosen(o.key.clone()))
        }
        Kind::Several { options, .. } => {
            let upto = worth * f64::from(u32::try_from(options.len()).unwrap_or(0));
            let counted = (1_u32..).zip(options).filter(|(n, _)| f64::from(*n) <= upto + 0.5);
            Value::Several(counted.map(|(_, o)| o.key.clone()).collect::<BTreeSet<_>>())
        }
        Kind::Number { scale: Some(scale), .. } => {
            Value::Number((scale.worst + worth * (scale.best - scale.worst)).round())
        }
        _ => Value::NoAnswer,
    }
}
