//! The pages of the translation desk.

use std::collections::BTreeMap;

use ::directory::guide::Translating;
use axum::http::StatusCode;
use axum::response::Response;
use locale::{Lang, Text};
use maud::{Markup, html};
use ui::form::{self, Field, Weight};
use ui::table::{Column, Table};

use super::A_PAGE;
use super::rows::{Row, Standing, mark};
use crate::access::Act;
use crate::directory::ease;
use crate::directory::pages::way_to_form;
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, headline};
use crate::word;

/// What is told of what was sent.
#[derive(Default)]
pub struct Told {
    /// How many texts were saved.
    pub saved: usize,
    /// Texts that somebody else changed in the meantime, with what was typed.
    pub changed: Vec<(String, String)>,
    /// Texts that are too long, with what was typed.
    pub too_long: Vec<(String, String)>,
    /// Texts that only somebody who may publish can save, with what was typed.
    pub held: Vec<(String, String)>,
    /// Why the machine suggested nothing.
    pub silent: Option<&'static str>,
}

impl Told {
    /// Whether everything was taken.
    pub fn is_well(&self) -> bool {
        self.is_all_taken() && self.silent.is_none()
    }

    /// Whether nothing that was typed is left over.
    fn is_all_taken(&self) -> bool {
        self.left().iter().all(|(texts, _)| texts.is_empty())
    }

    /// What was typed and not taken, and why not.
    fn left(&self) -> [(&[(String, String)], locale::Word); 3] {
        [
            (&self.changed, word::TRANSLATE_CHANGED),
            (&self.too_long, word::TRANSLATE_TOO_LONG),
            (&self.held, word::PICTURE_BOUND),
        ]
    }

    /// What was typed into a text and not taken, with why.
    pub fn typed(&self, name: &str) -> Option<(&str, locale::Word)> {
        self.left().into_iter().find_map(|(texts, why)| {
            let (_, text) = texts.iter().find(|(own, _)| own == name)?;
            Some((text.as_str(), why))
        })
    }
}

/// Whether a machine can be asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Machine {
    /// The operator has set one up.
    There,
    /// There is none.
    None,
}

/// What a desk is about.
pub struct Desk<'d> {
    pub lang: Lang,
    /// How many texts there are to see.
    pub count: usize,
    pub from: usize,
    pub is_all: bool,
    /// The record whose texts alone are shown, as `<kind>:<key>`, with what it is called.
    pub one: Option<(String, Text)>,
    pub engine: Machine,
    pub glossary: &'d [Row],
    /// Words that stay as they are.
    pub protected: &'d [String],
}

fn base(city: &City) -> String {
    format!("/cities/{}/translate", city.key)
}

/// How much can be read in each language.
pub fn overview(v: &Visitor, city: &City, rows: &[Row], languages: &[Lang]) -> Response {
    let standings = |lang: Lang| {
        let mut counts: BTreeMap<Standing, usize> = BTreeMap::new();
        rows.iter().for_each(|row| *counts.entry(row.standing(lang)).or_default() += 1);
        counts
    };
    let number = |n: usize| html! { (v.numbers().whole(i64::try_from(n).unwrap_or(i64::MAX))) };
    let row = |lang: &Lang| {
        let counts = standings(*lang);
        let count = |standing| counts.get(&standing).copied().unwrap_or(0);
        let there = rows.len() - count(Standing::Missing);
        let share = there as f64 * 100.0 / rows.len().max(1) as f64;
        let people = count(Standing::Original) + count(Standing::Draft) + count(Standing::Reviewed);
        vec![
            html! { a href=(format!("{}/{lang}", base(city))) lang=(lang) dir=(lang.direction().as_str()) { (word::own_name(*lang)) } },
            ui::list::bar(share, &v.percent(share, 0)),
            number(people),
            number(count(Standing::Machine)),
            number(count(Standing::Outdated)),
            number(count(Standing::Missing)),
        ]
    };
    let heads = [
        (word::DIRECTORY_COVERAGE_LANGUAGE, Column::Words),
        (word::TRANSLATE_SHARE, Column::Words),
        (word::DIRECTORY_COVERAGE_PEOPLE, Column::Numbers),
        (word::DIRECTORY_COVERAGE_MACHINE, Column::Numbers),
        (word::DIRECTORY_COVERAGE_OUTDATED, Column::Numbers),
        (word::TRANSLATE_MISSING, Column::Numbers),
    ];
    let table = Table {
        caption: v.say(word::TRANSLATE_OVERVIEW),
        head: heads.map(|(name, column)| (v.say(name), column)).to_vec(),
        rows: languages.iter().map(row).collect(),
    };
    let top = headline(
        v,
        &way_to_form(v, city),
        "",
        v.say(word::TRANSLATE_TITLE),
        v.say(word::TRANSLATE_LEDE),
    );
    let content = html! { (table.render()) p.hint { (v.say(word::TRANSLATE_COUNTS)) " " a href=(format!("/cities/{}/directory/coverage", city.key)) { (v.say(word::COVERAGE_TITLE)) } } };
    Sheet::new(top, content).answer(v)
}

/// The desk in one language.
pub fn desk(
    v: &Visitor,
    city: &City,
    desk: &Desk<'_>,
    shown: &[(Standing, &Row)],
    told: &Told,
) -> Response {
    let action = format!("{}/{}", base(city), desk.lang);
    let of = desk.one.as_ref().map(|(of, _)| format!("?of={of}")).unwrap_or_default();
    let content = html! {
        (telling(v, told))
        p role="status" { (v.say_with(word::TRANSLATE_COUNT, &[("n", desk.count.into())])) " "
            @if let Some((_, title)) = &desk.one { "· " (v.say_with(word::TRANSLATE_OF, &[("title", v.plain(title).into())])) " " a href=(action) { (v.say(word::TRANSLATE_SEE_EVERYTHING)) } }
            @else if desk.is_all { a href=(action) { (v.say(word::TRANSLATE_SEE_DUE)) } } @else { a href=(format!("{action}?all=1")) { (v.say(word::TRANSLATE_SEE_ALL)) } } }
        @match desk.engine {
            Machine::None => p.quiet.small { (v.say(word::TRANSLATE_ENGINE_NONE)) },
            Machine::There => (form::post(&format!("{action}/suggest"), &html! {
                p.hint { (v.say(word::TRANSLATE_SUGGEST_HINT)) }
                (form::button(&v.say(word::TRANSLATE_SUGGEST), Weight::Secondary)) })),
        }
        @if let Some((of, _)) = &desk.one { (languages_of(v, city, desk, of)) }
        (glossary(v, desk))
        @if shown.is_empty() { p { (v.say(word::TRANSLATE_ALL_DONE)) } } @else {
            (form::post(&format!("{action}{of}"), &html! {
                @for (standing, row) in shown { (text(v, desk, *standing, row, told)) }
                div.row {
                    @if v.may(Act::PublishDirectory) { (form::button_to(&v.say(word::TRANSLATE_SAVE), Weight::Primary, &format!("{action}/publish{of}"))) }
                    @else {
                        (form::button_with(&v.say(word::TRANSLATE_HAND_IN), Weight::Primary, "act", "review"))
                        (form::button_with(&v.say(word::TRANSLATE_SAVE_DRAFTS), Weight::Secondary, "act", "draft"))
                    }
                }
            }))
        }
        @if desk.count > desk.from + A_PAGE {
            p { a href=(format!("{action}?from={}{}", desk.from + A_PAGE, if desk.is_all { "&all=1" } else { "" })) { (v.say(word::FRAME_MORE)) } } }
    };
    let mut way = way_to_form(v, city);
    way.push((v.say(word::TRANSLATE_TITLE), base(city)));
    let title = v.say_with(word::TRANSLATE_INTO, &[("language", v.language(desk.lang).into())]);
    let status = if told.is_all_taken() { StatusCode::OK } else { StatusCode::CONFLICT };
    Sheet::new(headline(v, &way, "", title, v.say(word::TRANSLATE_LEDE)), content)
        .answer_with(v, status)
}

fn telling(v: &Visitor, told: &Told) -> Markup {
    html! {
        @if told.saved > 0 { (ui::notice::notice(ui::notice::Kind::Done, &html! { p { (v.say_with(word::TRANSLATE_SAVED_N, &[("n", told.saved.into())])) } })) }
        @if let Some(why) = &told.silent { (ui::notice::notice(ui::notice::Kind::Care, &html! { p { (v.say_named(&format!("translation-trouble-{why}"))) } })) }
        @for (texts, said) in told.left() {
            @if !texts.is_empty() { div role="alert" { (ui::notice::notice(ui::notice::Kind::Care, &html! { p { (v.say(said)) } })) } } }
    }
}

/// The same thing's texts in the other languages.
fn languages_of(v: &Visitor, city: &City, desk: &Desk<'_>, of: &str) -> Markup {
    html! { nav.languages aria-label=(v.say(word::DIRECTORY_TEXTS_IN)) { ul {
        @for lang in v.app().dictionary.all_languages() { li { a href=(format!("{}/{lang}?of={of}", base(city))) lang=(lang) dir=(lang.direction().as_str())
            aria-current=[(lang == desk.lang).then_some("true")] { (word::own_name(lang)) } } }
    } } }
}

/// The words of the glossary with their translations.
fn glossary(v: &Visitor, desk: &Desk<'_>) -> Markup {
    html! { @if !desk.glossary.is_empty() { details { summary { (v.say(word::TRANSLATE_GLOSSARY)) }
        dl.facts { @for term in desk.glossary {
            dt { bdi lang=(term.text.source()) dir=(term.text.source().direction().as_str()) { (term.text.source_text()) } }
            dd { @if term.translating == Translating::Keep { em { (v.say(word::TRANSLATE_KEEP)) } }
                @else { bdi lang=(desk.lang) dir=(desk.lang.direction().as_str()) { (term.in_lang(desk.lang)) } } }
        } }
    } } }
}

/// A text: the original, and the field of its translation.
fn text(v: &Visitor, desk: &Desk<'_>, standing: Standing, row: &Row, told: &Told) -> Markup {
    let (lang, name) = (desk.lang, row.name());
    let source = row.text.source();
    let typed = told.typed(&name);
    let now = row.in_lang(lang);
    let label = format!("{}: {}", v.plain(&row.title), field_name(v, row.field));
    let field = Field {
        value: typed.map_or(now, |(text, _)| text).to_owned(),
        problem: typed.map(|(_, why)| v.say(why)),
        lang: Some(lang),
        hint: care(v, desk, row, typed.map_or(now, |(text, _)| text)),
        ..Field::new(format!("words:{name}"), label)
    };
    let rows = u8::try_from(row.text.source_text().chars().count() / 40 + 2).unwrap_or(12).min(14);
    html! { section.section {
        p.line { (ui::list::tag_mark(&v.say_named(&format!("translate-standing-{}", code(standing)))))
            @if row.is_about_rights { " " (ui::list::tag_mark(&v.say(word::TRANSLATE_RIGHTS))) } }
        div.halves {
            div { p.small.quiet { (v.say_with(word::TRANSLATE_ORIGINAL, &[("language", v.language(source).into())])) }
                p.version-text lang=(source) dir=(source.direction().as_str()) { (row.text.source_text()) } }
            div {
                (form::area(&field, rows))
                @if row.can_be_reviewed(lang) || now.is_empty() { p { input type="checkbox" id=(format!("reviewed:{name}")) name=(format!("reviewed:{name}")) value="1"; " "
                    label for=(format!("reviewed:{name}")) { (v.say(word::TRANSLATE_REVIEWED)) span.hide { ": " (field.label) } } } }
            }
        }
        (form::hidden(&format!("was:{name}"), &mark(now)))
        (form::hidden(&format!("of:{name}"), &mark(row.text.source_text())))
    } }
}

/// What to look at in a translation: words that should have stayed, sentences that are hard to read.
fn care(v: &Visitor, desk: &Desk<'_>, row: &Row, translation: &str) -> String {
    let lost = row.lost(desk.protected, translation);
    let lost = (!lost.is_empty())
        .then(|| v.say_with(word::TRANSLATION_LOST, &[("words", v.list(lost).into())]));
    let hard = ease::hint(v, translation);
    lost.into_iter().chain(hard).collect::<Vec<_>>().join(" ")
}

fn code(standing: Standing) -> &'static str {
    match standing {
        Standing::Outdated => "outdated",
        Standing::Missing => "missing",
        Standing::Machine => "machine",
        Standing::Draft => "draft",
        Standing::Reviewed | Standing::Original => "reviewed",
    }
}

/// What a field is called in its form.
fn field_name(v: &Visitor, field: &str) -> String {
    v.say(match field {
        "title" | "name" => word::FIELD_ENTRY_TITLE,
        "documents" => word::FIELD_DOCUMENTS,
        "how_to_begin" => word::FIELD_HOW_TO_BEGIN,
        "directions" => word::FIELD_DIRECTIONS,
        "cost" => word::FIELD_COST_TEXT,
        _ => word::FIELD_ENTRY_TEXT,
    })
}
