//! What would become of a directory, shown before anything is loaded.

use maud::{Markup, html};
use ui::form::{self, Choice, Weight};
use ui::notice::{Kind, notice};

use super::super::exchange::Arrival;
use super::super::history::{Names, changes};
use super::{Line, MOST_LINES};
use crate::web::Visitor;
use crate::web::forms::Entered;
use crate::web::frame::field;
use crate::word;

/// What would become of the directory.
pub fn would(
    v: &Visitor,
    said: &Names,
    (arrival, lines): (&Arrival, &[Line]),
    seen: &str,
) -> Markup {
    let told = v.say_with(
        word::DIRECTORY_TABLE_WOULD,
        &[
            ("new", arrival.new.into()),
            ("changed", arrival.changed.into()),
            ("same", arrival.same.into()),
        ],
    );
    let mark = |line: &Line| {
        let word = if line.was.is_none() {
            word::DIRECTORY_TABLE_NEW
        } else {
            word::DIRECTORY_TABLE_CHANGED
        };
        ui::list::tag_mark(&v.say(word))
    };
    html! {
        (notice(Kind::Done, &html! { p { (told) } }))
        (form::hidden("seen", seen))
        @if !lines.is_empty() { section {
            h2 { (v.say(word::DIRECTORY_TABLE_SERVICES)) }
            @if lines.iter().any(|line| line.was.is_some()) { p.hint { (v.say(word::DIRECTORY_TABLE_AT_ONCE)) } }
            ul { @for line in lines.iter().take(MOST_LINES) { li { (v.text(&line.title)) " " (mark(line))
                @if line.was.is_some() { details { summary { (v.say(word::HISTORY_TITLE)) } (changes(v, said, (line.was.as_deref(), line.is.as_deref()))) } } } } }
            @if lines.len() > MOST_LINES { p.hint { (v.say_with(word::DIRECTORY_TABLE_MORE, &[("n", (lines.len() - MOST_LINES).into())])) } }
        } }
    }
}

/// Whether what is loaded is shown at once, and the button.
pub fn how_to_load(v: &Visitor, entered: &Entered) -> Markup {
    let choices = ["draft", "published"]
        .map(|value| Choice::new(value, v.say_named(&format!("directory-state-{value}"))));
    html! {
        (form::radios(&field(v, entered, "service_state", word::DIRECTORY_IMPORT_STATE), &choices))
        div.row { (form::button_with(&v.say(word::DIRECTORY_IMPORT_LOAD), Weight::Primary, "act", "load")) }
    }
}
