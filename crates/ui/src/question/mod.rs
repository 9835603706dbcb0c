//! A question of a questionnaire: its words, what can be answered, and what an answer is worth.
//! The same question is shown as a part of a form or to be read.

use maud::{Markup, html};

use crate::{Example, Shown};

/// A question.
pub struct Question {
    /// The name under which the answer is sent, and the id of its first field.
    pub name: String,
    /// Its number.
    pub number: String,
    /// The question itself.
    pub wording: Markup,
    /// Sentences that help, one under the other.
    pub hints: Vec<Markup>,
    /// What is wrong with the answer.
    pub problem: Option<String>,
    /// How it is answered.
    pub answer: Answer,
    /// What can be opened beside it, such as a note: what it is called and what is in it.
    pub beside: Option<Beside>,
}

/// How a question is answered.
pub enum Answer {
    /// One of several.
    One(Vec<Choice>),
    /// Any of several.
    Several(Vec<Choice>),
    /// A number with its unit; or one of the choices instead.
    Number {
        /// What stands in the field.
        value: String,
        /// What is counted.
        unit: Markup,
        /// What can be said instead of a number.
        choices: Vec<Choice>,
    },
    /// Words.
    Words {
        /// What stands in the field.
        value: String,
        /// What to type.
        label: String,
        /// At most so many characters.
        most: usize,
    },
}

/// One thing to choose.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub label: Markup,
    /// What it is worth, in words; empty for nothing.
    pub worth: String,
    /// Whether it stands chosen.
    pub chosen: bool,
}

/// What can be opened beside a question.
pub struct Beside {
    /// What it is called.
    pub label: String,
    /// Whether it stands open: something is in it.
    pub open: bool,
    /// Its fields.
    pub content: Markup,
}

impl Question {
    /// The question as a part of a form.
    #[must_use]
    pub fn field(&self) -> Markup {
        html! { fieldset.field.question.wrong[self.problem.is_some()] aria-describedby=[self.described_by()] {
            legend { (self.words()) }
            (self.help())
            (self.control())
            @if let Some(beside) = &self.beside { details open[beside.open] { summary { (beside.label) span.hide { " " (self.number) } } (beside.content) } }
        } }
    }

    /// The question to be read, under a heading of the third level that carries its name as id.
    #[must_use]
    pub fn read(&self) -> Markup {
        let choices: &[Choice] = match &self.answer {
            Answer::One(choices) | Answer::Several(choices) | Answer::Number { choices, .. } => {
                choices
            }
            Answer::Words { .. } => &[],
        };
        html! { div.question {
            h3 id=(self.name) { (self.words()) }
            @for hint in &self.hints { p.hint { (hint) } }
            @match &self.answer {
                Answer::Number { value, unit, .. } if !value.is_empty() => p { strong { (value) } " " (unit) },
                Answer::Words { value, .. } if !value.is_empty() => p { (value) },
                _ => {}
            }
            @if !choices.is_empty() { ul.options { @for c in choices { li class=[c.chosen.then_some("chosen")] {
                span { (c.label) } @if !c.worth.is_empty() { span.worth { (c.worth) } }
            } } } }
            @if let Some(beside) = &self.beside { (beside.content) }
        } }
    }

    fn words(&self) -> Markup {
        html! { span.question-number { (self.number) } " " (self.wording) }
    }

    fn described_by(&self) -> Option<String> {
        let hint = (!self.hints.is_empty()).then(|| format!("{}-hint", self.name));
        let problem = self.problem.as_ref().map(|_| format!("{}-problem", self.name));
        let ids: Vec<_> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn help(&self) -> Markup {
        html! {
            @if !self.hints.is_empty() { div id=(format!("{}-hint", self.name)) { @for hint in &self.hints { p.hint { (hint) } } } }
            @if let Some(problem) = &self.problem { p.problem id=(format!("{}-problem", self.name)) { (problem) } }
        }
    }

    fn control(&self) -> Markup {
        let name = self.name.as_str();
        match &self.answer {
            Answer::One(choices) => self.choices("radio", choices, 0),
            Answer::Several(choices) => self.choices("checkbox", choices, 0),
            Answer::Number { value, unit, choices } => html! {
                div.unit {
                    input type="text" inputmode="decimal" id=(name) name=(name) value=(value) aria-describedby=[self.described_by()]
                        aria-invalid=[self.problem.as_ref().map(|_| "true")];
                    label for=(name) { (unit) }
                }
                (self.choices("checkbox", choices, 1))
            },
            Answer::Words { value, label, most } => html! {
                label.hide for=(name) { (label) }
                textarea id=(name) name=(name) rows="4" maxlength=(most) aria-describedby=[self.described_by()] { (value) }
            },
        }
    }

    /// The first field carries the question's own name as its id, so that a summary of problems leads there.
    fn choices(&self, kind: &str, choices: &[Choice], first: usize) -> Markup {
        html! { @for (at, choice) in choices.iter().enumerate() {
            @let id = if at + first == 0 { self.name.clone() } else { format!("{}-{}", self.name, at + first) };
            div.choice {
                input type=(kind) id=(id) name=(self.name) value=(choice.value) checked[choice.chosen];
                label for=(id) { (choice.label) }
            }
        } }
    }
}

pub(crate) fn gallery() -> Shown {
    let choice = |value: &str, label: &str, worth: &str| Choice {
        value: value.into(),
        label: html! { (label) },
        worth: worth.into(),
        chosen: value == "draft",
    };
    let question = |name: &str, problem: Option<&str>| Question {
        name: name.into(),
        number: "1".into(),
        wording: html! { "Does the city have a written plan for including newcomers?" },
        hints: vec![html! { "Example: six pages that the council adopted in March." }],
        problem: problem.map(Into::into),
        answer: Answer::One(vec![
            choice("none", "No", "0"),
            choice("draft", "One is being written", "0.3"),
            choice("adopted", "Yes, the council has adopted it", "1"),
        ]),
        beside: None,
    };
    let number = Question {
        answer: Answer::Number {
            value: "75".into(),
            unit: html! { "of every hundred" },
            choices: vec![choice("not-applicable", "This does not concern us", "")],
        },
        ..question("question-number-example", None)
    };
    Shown {
        name: "question",
        purpose: "A question with what can be answered, open about what each answer is worth.",
        examples: vec![
            Example { name: "in a form", markup: question("question-form-example", None).field() },
            Example {
                name: "a problem",
                markup: question("question-problem-example", Some("Choose one answer only."))
                    .field(),
            },
            Example { name: "a number", markup: number.field() },
            Example { name: "to be read", markup: question("question-read-example", None).read() },
        ],
    }
}
