//! The pages by which an officer brings outlines of districts: what is kept, the form, which districts fit.

use std::collections::BTreeSet;

use ::evidence::Code;
use ::evidence::own::Spreading;
use ::publish::shape::{Place, Shapes};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use measure::Problem;
use ui::form::{self, Line, Weight};
use ui::list;
use ui::notice::{Kind as Tone, notice};

use super::{named, way};
use crate::evidence::districts::{href, outline_of, spreading};
use crate::evidence::own::OwnTable;
use crate::evidence::shapes::{About, Outlines, problems_table, sketch};
use crate::network::City;
use crate::web::frame::{Sheet, Truth, field, headline, problems};
use crate::web::{Entered, Visitor};
use crate::word;

/// The most names that a line lists.
const MOST_NAMES: usize = 40;

/// What waits to be kept.
pub struct Waiting<'w> {
    /// Under which id.
    pub id: &'w str,
    /// What is said of it.
    pub about: &'w About,
    /// The outlines.
    pub shapes: &'w Shapes,
    /// The version that it would replace; 0 for none.
    pub version: i64,
}

fn base(city: &City, table: &OwnTable) -> String {
    format!("/cities/{}/figures/{}/outlines", city.key, table.key)
}

fn way_below(v: &Visitor, city: &City, table: &OwnTable) -> Vec<(String, String)> {
    let mut way = way(v, city, table);
    way.push((v.say(word::DISTRICTS_TITLE), href(&city.key, &table.key)));
    way
}

/// `/cities/{city}/figures/{figures}/outlines`: what is kept, and the form with everything that was wrong
/// with a file.
pub fn form(
    v: &Visitor,
    (city, table): (&City, &OwnTable),
    kept: Option<&Outlines>,
    (entered, wrong): (&Entered, &[Problem]),
) -> Response {
    let hinted = |name, label, hint| {
        form::line(&field(v, entered, name, label).hint(v.say(hint)), Line::Text)
    };
    let file = field(v, entered, "file", word::MAP_FILE).hint(v.say(word::MAP_FILE_HINT));
    let content = html! {
        @if !wrong.is_empty() { (problems_table(v, wrong)) }
        @if let (Some(kept), Some(spreading)) = (kept, spreading(table)) { section.section {
            h2 { (v.say(word::MAP_KEPT)) }
            (facts(v, &kept.about, &Fit::of(&spreading, &kept.shapes)))
            (form::post(&format!("{}/remove", base(city, table)), &html! {
                (form::hidden("version", &kept.version.to_string()))
                (form::button(&v.say(word::DISTRICTS_OUTLINES_REMOVE), Weight::Danger))
            }))
        } }
        section.section {
            h2 { (v.say(word::MAP_LOAD)) }
            (form::upload(&base(city, table), &html! {
                (form::file(&file, ".json,.geojson,.topojson,application/geo+json,application/json"))
                (hinted("source", word::MAP_SOURCE, word::DISTRICTS_OUTLINES_SOURCE_HINT))
                (form::line(&field(v, entered, "licence", word::MAP_LICENCE), Line::Text))
                (hinted("property", word::DISTRICTS_OUTLINES_PROPERTY, word::DISTRICTS_OUTLINES_PROPERTY_HINT))
                (form::button(&v.say(word::EVIDENCE_LOOK), Weight::Primary))
                (form::waiting(&v.say(word::FRAME_WAITING)))
            }))
        }
    };
    let (title, lede) = (v.say(word::DISTRICTS_OUTLINES), v.say(word::DISTRICTS_OUTLINES_LEDE));
    let top = headline(v, &way_below(v, city, table), table.name(), title, lede);
    let is_refused = !entered.problems.is_empty();
    let status = if is_refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let content = html! { (problems(v, entered)) (content) };
    Sheet::new(top, content).truth(Truth::of(table.told.example)).answer_with(v, status)
}

/// Which districts have an outline in a file, and which places of the file are no district.
struct Fit<'f> {
    with: BTreeSet<&'f str>,
    all: usize,
    without: Vec<&'f Code>,
    spare: Vec<&'f Place>,
}

impl<'f> Fit<'f> {
    fn of(spreading: &Spreading<'f>, shapes: &'f Shapes) -> Self {
        let districts = spreading.districts();
        let found = districts.iter().filter_map(|d| outline_of(shapes, d));
        let with: BTreeSet<&str> = found.map(|place| place.code.as_str()).collect();
        let without = districts.iter().copied().filter(|d| outline_of(shapes, d).is_none());
        let spare = shapes.places().iter().filter(|place| !with.contains(place.code.as_str()));
        let (without, spare) = (without.collect(), spare.collect());
        Self { with, all: districts.len(), without, spare }
    }
}

/// What is said of outlines, and how they fit the table.
fn facts(v: &Visitor, about: &About, fit: &Fit<'_>) -> Markup {
    let missing = fit.all - fit.without.len();
    let n = [("n", missing.to_string().into()), ("of", fit.all.to_string().into())];
    let fits = v.say_with(word::DISTRICTS_OUTLINES_FIT_N, &n);
    let mut facts = vec![(v.say(word::DISTRICTS_OUTLINES_FIT), html! { (fits) })];
    if !fit.without.is_empty() {
        let names = v.list(fit.without.iter().take(MOST_NAMES).map(|code| named(code)));
        facts.push((v.say(word::DISTRICTS_OUTLINES_WITHOUT), html! { (names) }));
    }
    if !fit.spare.is_empty() {
        let name = |place: &Place| {
            let name = if place.name.is_empty() { &place.code } else { &place.name };
            format!("\u{2068}{name}\u{2069}")
        };
        let names = v.list(fit.spare.iter().take(MOST_NAMES).map(|place| name(place)));
        facts.push((v.say(word::DISTRICTS_OUTLINES_SPARE), html! { (names) }));
    }
    facts.extend([
        (v.say(word::MAP_SOURCE), html! { (about.source) }),
        (v.say(word::MAP_LICENCE), html! { (about.licence) }),
        (v.say(word::DISTRICTS_OUTLINES_PROPERTY), html! { code { (about.property) } }),
    ]);
    list::facts(&facts)
}

/// `/cities/{city}/figures/{figures}/outlines/{waiting}`: what would be kept, beside what is there.
pub fn preview(
    v: &Visitor,
    (city, table): (&City, &OwnTable),
    spreading: &Spreading<'_>,
    waiting: &Waiting<'_>,
    before: Option<&About>,
) -> Response {
    let fit = Fit::of(spreading, waiting.shapes);
    let passed_over = waiting.about.passed_over;
    let content = html! {
        section.section {
            h2 { (table.name()) }
            @if fit.with.is_empty() { (notice(Tone::Care, &html! { p { (v.say(word::DISTRICTS_OUTLINES_NONE_FIT)) } })) }
            @else if !fit.without.is_empty() { (notice(Tone::Care, &html! { p { (v.say(word::DISTRICTS_OUTLINES_SOME_FIT)) } })) }
            (facts(v, waiting.about, &fit))
            @if passed_over > 0 { p.quiet { (v.say_with(word::MAP_PASSED_OVER, &[("n", passed_over.into())])) } }
            @if let Some(before) = before {
                (notice(Tone::Note, &html! { p { (v.say_with(word::MAP_REPLACES, &[("n", before.places.into())])) } }))
            }
            (sketch(v, waiting.about, waiting.shapes, &|code| fit.with.contains(code)))
        }
        (form::post(&format!("{}/{}", base(city, table), waiting.id), &html! {
            (form::hidden("version", &waiting.version.to_string()))
            div.row {
                (form::button(&v.say(word::MAP_KEEP), Weight::Primary))
                (form::link_button(&v.say(word::EVIDENCE_LOAD_NOT), Weight::Quiet, &base(city, table)))
            }
        }))
    };
    let mut way = way_below(v, city, table);
    way.push((v.say(word::DISTRICTS_OUTLINES), base(city, table)));
    let (title, lede) = (v.say(word::MAP_PREVIEW), v.say(word::MAP_PREVIEW_LEDE));
    let top = headline(v, &way, "", title, lede);
    Sheet::new(top, content).truth(Truth::of(table.told.example)).answer(v)
}
