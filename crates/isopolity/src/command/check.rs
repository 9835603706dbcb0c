//! Whether a database holds together: everything kept can be read, every link of the thread leads
//! somewhere.

use std::process::ExitCode;

use clap::Args;

use super::sentences::{self, Sentences};
use super::{Outcome, Outward, Where, open, serve};
use crate::app::{App, Settings};
use crate::store::{Fault, is_unreadable};
use crate::thread::{self, Link};
use crate::{
    competence, directory, evidence, feedback, links, mentoring, network, people, plan, practice,
    store, survey, translation,
};

/// Look for anything in a database that does not hold together.
#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    at: Where,
    #[command(flatten)]
    outward: Outward,
    #[command(flatten)]
    sentences: Sentences,
}

/// `isopolity check`
pub async fn run(check: &Check) -> Outcome {
    let at = &check.at;
    let model = check.sentences.file(&at.data)?;
    let settings = Settings {
        outside: check.outward.rules(),
        translation: check.outward.engine()?,
        ..serve::plain_settings(&at.data)
    };
    // Not filled as for serving: what cannot be read is to be told, and must not end the check.
    let app = serve::assemble(open(at).await?, settings, None);
    match evidence::fill(&app).await {
        Err(fault) if !is_unreadable(&fault) => return Err(fault.into()),
        _ => {}
    }
    let findings = findings(&app).await?;
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => println!("every row can be read, and every link of the thread leads somewhere"),
        count => println!("findings: {count}"),
    }
    // What an engine does is no finding about the database.
    if let Some(report) = translation::report(&app).await {
        println!("{}", report.unwrap_or_else(|trouble| trouble));
    }
    println!("{}", sentences::report(model.as_deref()));
    app.store.close().await;
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

/// Everything that does not hold together, a sentence each.
pub async fn findings(app: &App) -> Result<Vec<String>, Fault> {
    let mut findings = store::findings(&app.store).await?;
    findings.extend(people::findings(app).await?);
    findings.extend(network::findings(app).await?);
    findings.extend(evidence::findings(app).await?);
    findings.extend(survey::findings(app).await?);
    findings.extend(mentoring::findings(app).await?);
    findings.extend(practice::findings(app).await?);
    findings.extend(plan::findings(app).await?);
    findings.extend(directory::findings(app).await?);
    findings.extend(feedback::findings(app).await?);
    findings.extend(links::findings(app).await?);
    findings.extend(competence::findings(app).await?);
    let mut pages = thread::pages();
    loop {
        let links = thread::next(app, &mut pages).await?;
        if links.is_empty() {
            return Ok(findings);
        }
        for link in links {
            match link {
                Ok(link) => findings.extend(loose_ends(app, &link).await),
                Err(unreadable) => findings.push(unreadable),
            }
        }
    }
}

/// The ends of a link that lead nowhere.
async fn loose_ends(app: &App, link: &Link) -> Vec<String> {
    let mut findings = Vec::new();
    for end in [&link.from, &link.to] {
        let (kind, key) = (end.kind.as_str(), &end.key);
        let why = match crate::home::describe(app, locale::Lang::EN, end).await {
            Ok(Some(_)) => continue,
            Ok(None) => "is not there".to_owned(),
            Err(refusal) => format!("cannot be read: {refusal:?}"),
        };
        findings.push(format!("a link of the thread leads to {kind} «{key}», which {why}"));
    }
    findings
}
