//! A run of steps: each named, timed and counted, with everything shown that it prints.
//!
//! The run stops at the first step that fails and says in one sentence what to do. Output is
//! passed on line by line as it comes and is never held back, because the line that explains a
//! failure is often the one that a tidy summary leaves out.

use crate::counts::Counts;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Why a step stopped the run, and how far its tests had come.
pub struct Failure {
    counts: Counts,
    sentence: String,
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self { counts: Counts::default(), sentence: format!("{error:#}") }
    }
}

/// One step that has ended.
struct Done {
    name: String,
    took: Duration,
    counts: Counts,
}

/// The steps so far.
pub struct Run {
    begun: Instant,
    done: Vec<Done>,
    failure: Option<String>,
}

impl Run {
    /// A run that begins now.
    pub fn begin() -> Self {
        Self { begun: Instant::now(), done: Vec::new(), failure: None }
    }

    /// Takes one step, unless an earlier one has failed.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<Counts, Failure>) {
        if self.failure.is_some() {
            return;
        }
        println!("\n==> {name}");
        let begun = Instant::now();
        let counts = match work() {
            Ok(counts) if counts.is_empty() => Counts::ONE_PASSED,
            Ok(counts) => counts,
            Err(failure) => self.note(name, failure),
        };
        let took = begun.elapsed();
        let word = if self.failure.is_none() { "well" } else { "FAILED" };
        println!("<== {name}: {word}, {}", seconds(took));
        self.done.push(Done { name: name.to_owned(), took, counts });
    }

    fn note(&mut self, name: &str, failure: Failure) -> Counts {
        self.failure = Some(format!("{name} failed. {}", failure.sentence));
        let failed = failure.counts.failed.max(1);
        Counts { failed, ..failure.counts }
    }

    /// Prints the summary; its last line is `N passed, N failed`.
    pub fn end(self) -> Result<()> {
        let mut total = Counts::default();
        println!("\nSummary");
        for done in &self.done {
            total += done.counts;
            println!(
                "  {:<38} {:>9}  {} passed, {} failed",
                done.name,
                seconds(done.took),
                done.counts.passed,
                done.counts.failed
            );
        }
        println!("  {:<38} {:>9}\n", "total", seconds(self.begun.elapsed()));
        if let Some(sentence) = &self.failure {
            println!("{sentence}\n");
        }
        println!("{} passed, {} failed", total.passed, total.failed);
        if self.failure.is_some() {
            bail!("The run stopped at the first step that failed; its output stands above.");
        }
        Ok(())
    }
}

fn seconds(took: Duration) -> String {
    format!("{:.1} s", took.as_secs_f64())
}

/// Runs a command, shows all it prints, and counts the tests that it tells of. `mend` is the
/// sentence for the case that it fails.
pub fn run(command: &mut Command, mend: &str) -> Result<Counts, Failure> {
    println!("    {}", worded(command));
    let (status, counts) = listen(command)?;
    if status.success() {
        return Ok(counts);
    }
    Err(Failure { counts, sentence: mend.to_owned() })
}

/// The command as a person would type it.
fn worded(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn listen(command: &mut Command) -> Result<(ExitStatus, Counts)> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("`{name}` could not be started"))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let mut counts = Counts::default();
    std::thread::scope(|scope| {
        let errors = scope.spawn(|| pass_on(err, std::io::stderr()));
        counts += pass_on(out, std::io::stdout());
        counts += errors.join().unwrap_or_default();
    });
    Ok((child.wait().with_context(|| format!("`{name}` was lost"))?, counts))
}

/// Passes lines on as they come, whatever bytes they hold, and counts on the way.
fn pass_on(from: Option<impl Read>, mut to: impl Write) -> Counts {
    let mut counts = Counts::default();
    let Some(from) = from else { return counts };
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        // A reader who has gone away (a closed pipe) is no reason to stop the checks.
        drop(to.write_all(&line).and_then(|()| to.flush()));
        counts += Counts::of_line(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::{Failure, Run, run};
    use crate::counts::Counts;
    use std::process::Command;

    fn shell(text: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", text]);
        command
    }

    #[test]
    fn tests_are_counted_on_both_channels() {
        let text = "echo 'test result: ok. 2 passed; 0 failed; 0 ignored'; echo 'ℹ pass 3' >&2";
        let counts = run(&mut shell(text), "no").map_err(|_| "failed");
        assert_eq!(counts, Ok(Counts { passed: 5, failed: 0 }));
    }

    #[test]
    fn a_failing_command_keeps_its_counts_and_gives_its_sentence() {
        let text = "echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored'; exit 101";
        let failure = run(&mut shell(text), "Mend it.").err();
        let told = failure.map(|f| (f.counts.passed, f.counts.failed, f.sentence));
        assert_eq!(told, Some((2, 1, "Mend it.".to_owned())));
    }

    #[test]
    fn the_first_failure_stops_the_run_and_the_run_fails() {
        let mut steps = Run::begin();
        steps.step("first", || Ok(Counts::default()));
        steps.step("second", || Err(Failure::from(anyhow::anyhow!("It broke."))));
        steps.step("third", || panic!("the third step must not be taken"));
        assert_eq!(steps.done.len(), 2);
        assert_eq!(steps.failure.as_deref(), Some("second failed. It broke."));
        assert!(steps.end().is_err());
    }
}
