//! Forms: every field has a label, a hint where it helps, and its problem beside it; what was typed
//! is kept; a summary at the top names every problem and leads to its field (the pattern of GOV.UK).

use locale::Lang;
use maud::{Markup, html};

use crate::{Example, Shown};

/// What all fields have.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// The name under which it is sent, and its id.
    pub name: String,
    /// What to type.
    pub label: String,
    /// A sentence that helps.
    pub hint: String,
    /// What is wrong with what was typed.
    pub problem: Option<String>,
    /// What stands in the field.
    pub value: String,
    /// The language of what is to be typed, where it is not the page's.
    pub lang: Option<Lang>,
}

impl Field {
    /// A field with a name and a label.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    /// With a sentence that helps.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let problem = self.problem.as_ref().map(|_| format!("{}-problem", self.name));
        let ids: Vec<_> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn around(&self, control: &Markup) -> Markup {
        html! { div.field.wrong[self.problem.is_some()] {
            label for=(self.name) { (self.label) }
            (self.help())
            (control)
        } }
    }

    fn help(&self) -> Markup {
        html! {
            @if !self.hint.is_empty() { p.hint id=(format!("{}-hint", self.name)) { (self.hint) } }
            @if let Some(problem) = &self.problem { p.problem id=(format!("{}-problem", self.name)) { (problem) } }
        }
    }
}

/// What kind of line to type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// Any text.
    Text,
    /// An e-mail address.
    Email,
    /// A new password, or the present one.
    NewPassword,
    /// The password to sign in with.
    Password,
    /// A code of six digits from an app.
    Code,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Decimal,
    /// A date.
    Date,
    /// A web address.
    Web,
    /// Words to look for.
    Search,
}

/// A line to type.
#[must_use]
pub fn line(field: &Field, kind: Line) -> Markup {
    // What is typed has a direction of its own: the page may be Arabic and the text English.
    let dir = match kind {
        Line::Text | Line::Search | Line::NewPassword | Line::Password => "auto",
        _ => "ltr",
    };
    let (kind, mode, complete) = match kind {
        Line::Text => ("text", None, None),
        Line::Email => ("email", None, Some("username")),
        Line::NewPassword => ("password", None, Some("new-password")),
        Line::Password => ("password", None, Some("current-password")),
        Line::Code => ("text", Some("numeric"), Some("one-time-code")),
        Line::Whole => ("text", Some("numeric"), None),
        Line::Decimal => ("text", Some("decimal"), None),
        Line::Date => ("date", None, None),
        Line::Web => ("url", None, None),
        Line::Search => ("search", None, None),
    };
    field.around(&html! {
        input type=(kind) id=(field.name) name=(field.name) value=(field.value) dir=(dir) inputmode=[mode] autocomplete=[complete]
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")];
    })
}

/// A number from 0 to `most` that is moved rather than typed, with the number in its label; a script keeps that
/// up to date while it moves.
#[must_use]
pub fn slide(field: &Field, most: f64) -> Markup {
    html! { div.field.wrong[field.problem.is_some()] {
        label for=(field.name) { (field.label) ": " output { (field.value) } }
        (field.help())
        input type="range" id=(field.name) name=(field.name) value=(field.value) min="0" max=(most) step="any"
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")];
    } }
}

/// Several lines to type. What is too long is refused where it is read, with everything that was typed:
/// a bound of the field itself would cut off what is pasted, and say nothing.
#[must_use]
pub fn area(field: &Field, rows: u8) -> Markup {
    field.around(&html! {
        textarea id=(field.name) name=(field.name) rows=(rows) dir="auto" lang=[field.lang]
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")] { (field.value) }
    })
}

/// One of several, in a list that opens.
#[must_use]
pub fn select(field: &Field, choices: &[(String, String)]) -> Markup {
    field.around(&html! {
        select id=(field.name) name=(field.name)
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")] {
            @for (value, label) in choices { option value=(value) selected[*value == field.value] { (label) } }
        }
    })
}

/// One of very many, in a list that opens, in groups with headings; first, nothing of them.
#[must_use]
pub fn grouped_select(
    field: &Field,
    nothing: &str,
    groups: &[(String, Vec<(String, String)>)],
) -> Markup {
    field.around(&html! {
        select id=(field.name) name=(field.name)
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")] {
            option value="" { (nothing) }
            @for (heading, choices) in groups { optgroup label=(heading) {
                @for (value, label) in choices { option value=(value) selected[*value == field.value] { (label) } }
            } }
        }
    })
}

/// A choice among radio buttons or boxes to tick.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// A sentence that helps.
    pub hint: String,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }
}

/// One of several, all visible.
#[must_use]
pub fn radios(field: &Field, choices: &[Choice]) -> Markup {
    group(field, choices, "radio", &|value| value == field.value)
}

/// Any of several. `ticked` are those that stand ticked.
#[must_use]
pub fn boxes(field: &Field, choices: &[Choice], ticked: &[&str]) -> Markup {
    group(field, choices, "checkbox", &|value| ticked.contains(&value))
}

fn group(
    field: &Field,
    choices: &[Choice],
    kind: &str,
    is_chosen: &dyn Fn(&str) -> bool,
) -> Markup {
    html! { fieldset.field.wrong[field.problem.is_some()] aria-describedby=[field.described_by()] {
        legend { (field.label) }
        (field.help())
        @for (at, choice) in choices.iter().enumerate() {
            // The first carries the field's own name, so that the summary of problems leads here.
            @let id = if at == 0 { field.name.clone() } else { format!("{}-{at}", field.name) };
            div.choice {
                input type=(kind) id=(id) name=(field.name) value=(choice.value) checked[is_chosen(&choice.value)]
                    aria-describedby=[(!choice.hint.is_empty()).then(|| format!("{}-{at}-hint", field.name))];
                label for=(id) { (choice.label) }
                @if !choice.hint.is_empty() { p.hint id=(format!("{}-{at}-hint", field.name)) { (choice.hint) } }
            }
        }
    } }
}

/// Two short lines that belong together, such as the hours of a day: the first is called as the row
/// is. `group` names both for those who hear the page; without a name they stand for themselves.
#[must_use]
pub fn pair(group: &str, first: &Field, second: &Field) -> Markup {
    let is_wrong = first.problem.is_some() || second.problem.is_some();
    let name = (!group.is_empty()).then_some(group);
    html! { div.pair.wrong[is_wrong] role=[name.map(|_| "group")] aria-label=[name] {
        label for=(first.name) { (first.label) }
        (short(first))
        label.small for=(second.name) { (second.label) }
        (short(second))
        (first.help()) (second.help())
    } }
}

fn short(field: &Field) -> Markup {
    html! { input type="text" id=(field.name) name=(field.name) value=(field.value) dir="auto" autocomplete="off" maxlength="150"
    aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")]; }
}

/// Any of a few, in a line that wraps. `ticked` are those that stand ticked.
#[must_use]
pub fn boxes_in_line(field: &Field, choices: &[Choice], ticked: &[&str]) -> Markup {
    html! { fieldset.in-line {
        legend.small { (field.label) }
        @for (at, choice) in choices.iter().enumerate() {
            @let id = if at == 0 { field.name.clone() } else { format!("{}-{at}", field.name) };
            span { input type="checkbox" id=(id) name=(field.name) value=(choice.value) checked[ticked.contains(&choice.value.as_str())];
                label for=(id) { (choice.label) } }
        }
    } }
}

/// Choices under a heading that opens.
#[derive(Clone, Debug)]
pub struct Group {
    /// The heading.
    pub label: String,
    /// Whether it stands open.
    pub open: bool,
    /// The choices.
    pub choices: Vec<Choice>,
}

/// Any of very many, in groups of which those stand open that are wished. `ticked` stand ticked.
#[must_use]
pub fn grouped_boxes(field: &Field, groups: &[Group], ticked: &[&str]) -> Markup {
    html! { fieldset.field.many.wrong[field.problem.is_some()] aria-describedby=[field.described_by()] {
        legend { (field.label) }
        (field.help())
        @for (nr, group) in groups.iter().enumerate() { details open[group.open] {
            summary { (group.label) }
            div.field { @for (at, choice) in group.choices.iter().enumerate() {
                // The first carries the field's own name, so that the summary of problems leads here.
                @let id = if (nr, at) == (0, 0) { field.name.clone() } else { format!("{}-{nr}-{at}", field.name) };
                div.choice {
                    input type="checkbox" id=(id) name=(field.name) value=(choice.value) checked[ticked.contains(&choice.value.as_str())];
                    label for=(id) { (choice.label) }
                }
            } }
        } }
    } }
}

/// A file to send.
#[must_use]
pub fn file(field: &Field, accept: &str) -> Markup {
    field.around(&html! {
        input type="file" id=(field.name) name=(field.name) accept=(accept)
            aria-describedby=[field.described_by()] aria-invalid=[field.problem.as_ref().map(|_| "true")];
    })
}

/// Something that is sent along unseen.
#[must_use]
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// How much a button matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do here.
    Primary,
    /// Another thing to do.
    Secondary,
    /// Something that cannot easily be undone.
    Danger,
    /// As quiet as a link.
    Quiet,
}

/// A button that sends its form.
#[must_use]
pub fn button(label: &str, weight: Weight) -> Markup {
    html! { button type="submit" class=(class(weight)) { (label) } }
}

/// A button that sends its form with a value of its own.
#[must_use]
pub fn button_with(label: &str, weight: Weight, name: &str, value: &str) -> Markup {
    html! { button type="submit" class=(class(weight)) name=(name) value=(value) { (label) } }
}

/// A button that sends its form to another address than the form's own.
#[must_use]
pub fn button_to(label: &str, weight: Weight, action: &str) -> Markup {
    html! { button type="submit" class=(class(weight)) formaction=(action) { (label) } }
}

/// A link that looks like a button, because it leads to the next thing to do.
#[must_use]
pub fn link_button(label: &str, weight: Weight, href: &str) -> Markup {
    html! { a class=(class(weight)) href=(href) { (label) } }
}

fn class(weight: Weight) -> &'static str {
    match weight {
        Weight::Primary => "button",
        Weight::Secondary => "button secondary",
        Weight::Danger => "button danger",
        Weight::Quiet => "button quiet-button",
    }
}

/// A form that changes something.
#[must_use]
pub fn post(action: &str, content: &Markup) -> Markup {
    html! { form method="post" action=(action) novalidate { (content) } }
}

/// A form that sends a file.
#[must_use]
pub fn upload(action: &str, content: &Markup) -> Markup {
    html! { form method="post" action=(action) enctype="multipart/form-data" novalidate { (content) } }
}

/// What a form says when its answer takes more than a second; the script shows it.
#[must_use]
pub fn waiting(words: &str) -> Markup {
    html! { div role="status" { div.row data-waiting hidden { progress aria-label=(words) {} p { (words) } } } }
}

/// A search box with its button on one line.
#[must_use]
pub fn search(action: &str, field: &Field, label: &str, more: &Markup) -> Markup {
    html! { form.search method="get" action=(action) role="search" {
        label for=(field.name) { (field.label) }
        div.search-line {
            input type="search" id=(field.name) name=(field.name) value=(field.value) autocomplete="off";
            button.button type="submit" { (label) }
        }
        (more)
    } }
}

/// Every problem of a form, each leading to its field: field and sentence.
#[must_use]
pub fn problems(title: &str, problems: &[(String, String)]) -> Markup {
    html! { @if !problems.is_empty() {
        div.problems role="alert" tabindex="-1" aria-labelledby="problems-title" {
            h2 #problems-title { (title) }
            ul { @for (field, sentence) in problems { li { a href=(format!("#{field}")) { (sentence) } } } }
        }
    } }
}

pub(crate) fn gallery() -> Shown {
    let wrong = Field {
        problem: Some("Write a whole number, such as 56000.".into()),
        value: "many".into(),
        ..Field::new("inhabitants-example", "Inhabitants")
            .hint("As counted by the latest register.")
    };
    Shown {
        name: "forms",
        purpose: "Nothing typed is lost; every problem is named at once, beside its field.",
        examples: vec![
            Example {
                name: "a line with a hint",
                markup: line(
                    &Field::new("name-example", "Name of the city").hint("As its people write it."),
                    Line::Text,
                ),
            },
            Example { name: "a problem", markup: line(&wrong, Line::Whole) },
            Example {
                name: "several lines",
                markup: area(&Field::new("about-example", "About the city"), 4),
            },
            Example {
                name: "one of several",
                markup: radios(
                    &Field { value: "b".into(), ..Field::new("how-example", "How often?") },
                    &[Choice::new("a", "Every month"), Choice::new("b", "Once a year")],
                ),
            },
            Example {
                name: "any of several",
                markup: boxes(
                    &Field::new("langs-example", "Languages"),
                    &[Choice::new("lv", "latviešu"), Choice::new("ar", "العربية")],
                    &["lv"],
                ),
            },
            Example {
                name: "a number to move",
                markup: slide(
                    &Field { value: "1".into(), ..Field::new("weight-example", "Work") },
                    5.0,
                ),
            },
            Example { name: "rows of two", markup: rows_example() },
            Example {
                name: "any of very many",
                markup: grouped_boxes(
                    &Field::new("about-what-example", "What it is about"),
                    &[
                        Group {
                            label: "Health".into(),
                            open: true,
                            choices: vec![Choice::new("doctor", "doctor")],
                        },
                        Group {
                            label: "Work".into(),
                            open: false,
                            choices: vec![Choice::new("wages", "wages")],
                        },
                    ],
                    &["doctor"],
                ),
            },
            Example {
                name: "a list that opens",
                markup: select(
                    &Field::new("country-example", "Country"),
                    &[("LV".into(), "Latvia".into())],
                ),
            },
            Example {
                name: "a list in groups",
                markup: grouped_select(
                    &Field { value: "phone".into(), ..Field::new("column-example", "Tālrunis") }
                        .hint("For example: 63005522"),
                    "Leave it out",
                    &[(
                        "The service".into(),
                        vec![("title".into(), "Name".into()), ("phone".into(), "Telephone".into())],
                    )],
                ),
            },
            Example {
                name: "a file",
                markup: file(
                    &Field::new("file-example", "A table of services").hint("CSV, at most 2 MB."),
                    ".csv",
                ),
            },
            Example {
                name: "every problem at once",
                markup: problems(
                    "Two things are missing",
                    &[
                        ("name-example".into(), "Write the name of the city.".into()),
                        (
                            "inhabitants-example".into(),
                            "Write a whole number, such as 56000.".into(),
                        ),
                    ],
                ),
            },
            Example {
                name: "a search",
                markup: search(
                    "#",
                    &Field::new("search-example", "What are you looking for?"),
                    "Search",
                    &html! {},
                ),
            },
            Example { name: "parts of a long form", markup: parts_example() },
            Example { name: "a form within a line", markup: inline_example() },
            Example {
                name: "buttons",
                markup: html! { div.row {
                    (link_button("Save", Weight::Primary, "#")) (link_button("Preview", Weight::Secondary, "#"))
                    (link_button("Close the account", Weight::Danger, "#")) (link_button("Not now", Weight::Quiet, "#"))
                } },
            },
        ],
    }
}

fn parts_example() -> Markup {
    post(
        "#",
        &html! {
            fieldset { legend { "The place" } (line(&Field::new("street-example", "Street"), Line::Text)) }
            fieldset { legend { "The hours" } (line(&Field::new("from-example", "Open from"), Line::Date)) }
            div.row { (button("Save", Weight::Primary)) (button_with("Save as a draft", Weight::Secondary, "as", "draft")) }
        },
    )
}

fn rows_example() -> Markup {
    let cell = |name: &str, label: &str, value: &str| Field {
        value: value.to_owned(),
        ..Field::new(name, label)
    };
    let late = Field {
        problem: Some("Saturday: “25” is no time. Write such as 9–17.".into()),
        ..cell("sat-example", "Saturday", "25")
    };
    html! { fieldset.field.wide {
        legend { "Opening hours" }
        (pair("Monday", &cell("mon-example", "Monday", "09:00–12:00"), &cell("mon-b-example", "by appointment", "13:00–17:00")))
        (pair("Saturday", &late, &cell("sat-b-example", "by appointment", "")))
        fieldset { legend { "Summer" }
            (pair("", &cell("first-example", "First day", "1/6"), &cell("last-example", "Last day", "31/8")))
            (boxes_in_line(&Field::new("days-example", "Only on these days"),
                &[Choice::new("1", "Monday"), Choice::new("2", "Tuesday")], &["2"]))
        }
    } }
}

fn inline_example() -> Markup {
    html! { ul.items { li.row { span { "Gävle" } form.inline-form method="post" action="#" {
        (hidden("member", "gavle")) button.button.quiet-button type="submit" { "Take out" span.hide { " Gävle" } }
    } } } }
}
