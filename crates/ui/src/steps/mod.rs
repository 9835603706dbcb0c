//! Where one is in something with several parts, such as the sections of a questionnaire.

use maud::{Markup, html};

use crate::{Example, Shown};

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Done.
    Done,
    /// The reader is in it.
    Here,
    /// Begun, not done.
    Begun,
    /// Not begun.
    Open,
}

/// A part.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// Its page.
    pub href: String,
    /// How far it is.
    pub progress: Progress,
    /// How far, in words: «6 of 8 answered».
    pub note: String,
}

/// The parts, one under the other.
#[must_use]
pub fn steps(name: &str, steps: &[Step]) -> Markup {
    steps_in(name, steps, None)
}

/// The same with labels in another language than the page's.
#[must_use]
pub fn steps_in(name: &str, steps: &[Step], lang: Option<locale::Lang>) -> Markup {
    html! { nav.steps aria-label=(name) { ol { @for step in steps {
        li class=(class(step.progress)) {
            a href=(step.href) lang=[lang] dir=[lang.map(|l| l.direction().as_str())] aria-current=[(step.progress == Progress::Here).then_some("step")] { (step.label) }
            @if !step.note.is_empty() { " " small { (step.note) } }
        }
    } } } }
}

fn class(progress: Progress) -> &'static str {
    match progress {
        Progress::Done => "done",
        Progress::Here => "here",
        Progress::Begun => "begun",
        Progress::Open => "open",
    }
}

pub(crate) fn gallery() -> Shown {
    let step = |label: &str, progress, note: &str| Step {
        label: label.into(),
        href: "#".into(),
        progress,
        note: note.into(),
    };
    let parts = [
        step("Commitment", Progress::Done, "5 of 5 answered"),
        step("Education", Progress::Here, "2 of 6 answered"),
        step("Language", Progress::Begun, "1 of 8 answered"),
        step("Housing", Progress::Open, ""),
    ];
    Shown {
        name: "steps",
        purpose: "Where one is in something with several parts.",
        examples: vec![Example { name: "four parts", markup: steps("Sections", &parts) }],
    }
}
