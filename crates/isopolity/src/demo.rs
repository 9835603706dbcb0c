//! The demonstration: each slice lays down its share, in the order of the thread.
//!
//! Facts are those of two European programmes, with their sources; whatever had to be made up to
//! fill a screen carries its mark as an example.

use std::path::Path;

use crate::app::App;
use crate::store::Fault;
use crate::thread::{self, Kind, Thing};
use crate::{directory, evidence, mentoring, network, people, plan, practice, survey};

/// The steps, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Cities, networks, bodies.
    Networks,
    /// Accounts for each role.
    People,
    /// Figures with their source.
    Evidence,
    /// Self-assessments.
    Assessments,
    /// Benchmarks and practices.
    Practices,
    /// Needs, strengths, programmes, computed pairs.
    Mentoring,
    /// Services for newcomers.
    Directory,
    /// Action plans with their reviews.
    Plans,
}

/// All steps.
pub const STEPS: &[Step] = &[
    Step::Networks,
    Step::People,
    Step::Evidence,
    Step::Assessments,
    Step::Practices,
    Step::Mentoring,
    Step::Directory,
    Step::Plans,
];

impl Step {
    /// The step in a word, for the progress bar.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Networks => "cities and networks",
            Self::People => "people",
            Self::Evidence => "evidence",
            Self::Assessments => "assessments",
            Self::Practices => "practices",
            Self::Mentoring => "needs and mentors",
            Self::Directory => "services",
            Self::Plans => "plans",
        }
    }
}

/// Whether there is nothing yet.
pub async fn is_empty(app: &App) -> Result<bool, Fault> {
    Ok(network::city_names(app).await?.is_empty())
}

/// Takes one step.
pub async fn take(app: &App, step: Step) -> anyhow::Result<()> {
    match step {
        Step::Networks => network::demo::fill(app).await,
        Step::People => people::demo::fill(app).await,
        Step::Evidence => evidence::demo::fill(app).await,
        Step::Assessments => survey::demo::fill(app).await,
        Step::Practices => practice::demo::fill(app).await,
        Step::Mentoring => {
            mentoring::demo::fill(app).await?;
            practice::demo::join_pairs(app).await
        }
        Step::Directory => directory::demo::fill(app).await,
        Step::Plans => plan::demo::fill(app).await,
    }
}

/// The sign-in of each role, a line each, as the first start wrote them down.
pub fn sign_ins(data: &Path) -> anyhow::Result<Vec<String>> {
    let text = std::fs::read_to_string(data.join(people::demo::FILE))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// Follows the thread from station to station: what holds, and what does not.
pub async fn thread(app: &App) -> anyhow::Result<Vec<Result<String, String>>> {
    let links = thread::all(app).await?;
    let mut told = Vec::new();
    for (from, to) in Kind::ALL.iter().zip(Kind::ALL.iter().skip(1)) {
        let step = format!("{} → {}", from.as_str(), to.as_str());
        let joins =
            links.iter().filter(|l| l.from.kind == *from && l.to.kind == *to).collect::<Vec<_>>();
        let line = match joins.first() {
            None => Err(format!("{step}: no link")),
            Some(link) => match (title(app, &link.from).await?, title(app, &link.to).await?) {
                (Some(a), Some(b)) => Ok(format!("{step}: «{a}» → «{b}» ({} links)", joins.len())),
                _ => Err(format!("{step}: {} or {} is not there", link.from.key, link.to.key)),
            },
        };
        told.push(line);
    }
    Ok(told)
}

async fn title(app: &App, thing: &Thing) -> anyhow::Result<Option<String>> {
    let described =
        crate::home::describe(app, thing).await.map_err(|e| anyhow::anyhow!("{e:?}"))?;
    Ok(described.map(|d| d.title.show(&[locale::Lang::EN]).text.to_owned()))
}
