//! Whether a database holds together: every link of the thread leads somewhere, everything kept
//! can be read.

use std::process::ExitCode;

use super::{Outcome, Where, open, quiet_app};
use crate::app::App;
use crate::thread;

/// `isopolity check`
pub async fn run(at: &Where) -> Outcome {
    let app = quiet_app(open(at).await?, at).await?;
    let findings = findings(&app).await?;
    for finding in &findings {
        println!("{finding}");
    }
    let links = thread::all(&app).await?.len();
    println!("{links} links of the thread looked at, {} findings", findings.len());
    app.store.close().await;
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(3) })
}

/// Everything that does not hold together, a sentence each.
pub async fn findings(app: &App) -> anyhow::Result<Vec<String>> {
    let mut findings = Vec::new();
    for link in thread::all(app).await? {
        for end in [&link.from, &link.to] {
            if crate::home::describe(app, end)
                .await
                .map_err(|e| anyhow::anyhow!("{e:?}"))?
                .is_none()
            {
                let (kind, key) = (end.kind.as_str(), &end.key);
                findings.push(format!(
                    "a link of the thread leads to {kind} «{key}», which is not there"
                ));
            }
        }
    }
    Ok(findings)
}
