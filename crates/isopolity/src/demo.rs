//! The demonstration: each slice lays down its share, in the order of the thread.
//!
//! Facts are those of two European programmes, with their sources; whatever had to be made up to
//! fill a screen carries its mark as an example.

use std::collections::BTreeSet;
use std::path::Path;

use crate::app::App;
use crate::store::Fault;
use crate::thread::{self, Kind, Link, Thing};
use crate::{competence, directory, evidence, mentoring, network, people, plan, practice, survey};

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
        Step::Networks => {
            network::demo::fill(app).await?;
            competence::demo::fill(app).await
        }
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

/// Follows one thread from a figure to an outcome and back to the figure, link by link: what holds,
/// and what does not.
pub async fn thread(app: &App) -> anyhow::Result<Vec<Result<String, String>>> {
    let links = thread::all(app).await?;
    let longest = longest_thread(&links);
    let mut told = Vec::new();
    for (at, kind) in Kind::ALL.iter().enumerate() {
        let next = Kind::ALL.get(at + 1).unwrap_or(&Kind::ALL[0]);
        let step = format!("{} → {}", kind.as_str(), next.as_str());
        let (from, to) = (longest.get(at), longest.get(at + 1));
        told.push(match (from, to) {
            (Some(from), Some(to)) => name_both(app, &step, from, to).await?,
            _ => Err(format!("{step}: no link")),
        });
    }
    Ok(told)
}

async fn name_both(
    app: &App,
    step: &str,
    from: &Thing,
    to: &Thing,
) -> anyhow::Result<Result<String, String>> {
    Ok(match (title(app, from).await?, title(app, to).await?) {
        (Some(a), Some(b)) => Ok(format!("{step}: «{a}» → «{b}»")),
        _ => Err(format!("{step}: {} or {} is not there", from.key, to.key)),
    })
}

/// The things along the thread that goes furthest without a gap; a whole one ends with the figure
/// that it began with.
fn longest_thread(links: &[Link]) -> Vec<Thing> {
    let first = Kind::ALL[0];
    let figures: BTreeSet<_> =
        links.iter().map(|link| &link.from).filter(|thing| thing.kind == first).collect();
    let mut longest = Vec::new();
    for figure in figures {
        let found = onward(links, vec![figure.clone()]);
        if found.len() > longest.len() {
            longest = found;
        }
    }
    longest
}

/// The longest way on from the last of these things, from station to station.
fn onward(links: &[Link], way: Vec<Thing>) -> Vec<Thing> {
    let (Some(begin), Some(last)) = (way.first(), way.last()) else { return way };
    let Some(next) = Kind::ALL.get(way.len()) else {
        let is_back = links.iter().any(|link| link.from == *begin && link.to == *last);
        return if is_back { way.iter().chain([begin]).cloned().collect() } else { way };
    };
    let mut longest = way.clone();
    for link in links.iter().filter(|link| link.from == *last && link.to.kind == *next) {
        let found = onward(links, way.iter().chain([&link.to]).cloned().collect());
        if found.len() > Kind::ALL.len() {
            return found;
        }
        if found.len() > longest.len() {
            longest = found;
        }
    }
    longest
}

async fn title(app: &App, thing: &Thing) -> anyhow::Result<Option<String>> {
    let described = crate::home::describe(app, locale::Lang::EN, thing)
        .await
        .map_err(|e| anyhow::anyhow!("{e:?}"))?;
    Ok(described.map(|d| d.title.show(&[locale::Lang::EN]).text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(count: usize) -> Vec<Link> {
        let thing = |kind: Kind| Thing::new(kind, kind.as_str());
        let steps = Kind::ALL.iter().zip(Kind::ALL.iter().skip(1)).take(count);
        steps.map(|(a, b)| Link { from: thing(*a), to: thing(*b) }).collect()
    }

    #[test]
    fn a_thread_is_whole_only_when_it_comes_back_to_its_figure() {
        assert_eq!(longest_thread(&links(3)).len(), 4);
        let mut whole = links(7);
        assert_eq!(longest_thread(&whole).len(), 8);
        let (figure, outcome) = (whole[0].from.clone(), whole[6].to.clone());
        whole.push(Link { from: figure.clone(), to: outcome });
        let thread = longest_thread(&whole);
        assert_eq!((thread.len(), thread.last()), (9, Some(&figure)));
    }
}
