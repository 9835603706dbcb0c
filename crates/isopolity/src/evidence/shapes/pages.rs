//! The pages by which outlines are loaded: what is kept, the form, what would be kept.

use ::publish::chart::{
    About as Told, Bands, Canvas, Emphasis, RegionRow, Regions, Value, Zero, regions,
};
use ::publish::shape::Shapes;
use axum::response::Response;
use maud::{Markup, html};
use measure::Problem;
use ui::form::{self, Weight};
use ui::list;
use ui::notice::{self, Kind as Tone};
use ui::table::{Column, Table};

use super::{About, Outlines, figured};
use crate::evidence::Figures;
use crate::web::frame::{Sheet, field, form_sheet, headline};
use crate::web::{Entered, Visitor, picture};
use crate::word;

/// `/evidence/shapes`: what is kept, and the form with everything that was wrong with a file.
pub fn list(v: &Visitor, figures: &Figures, entered: &Entered, found: &[Problem]) -> Response {
    let line = |name, label| form::line(&field(v, entered, name, label), form::Line::Text);
    let hinted = |name, label, hint| {
        form::line(&field(v, entered, name, label).hint(v.say(hint)), form::Line::Text)
    };
    let file = field(v, entered, "file", word::MAP_FILE).hint(v.say(word::MAP_FILE_HINT));
    let content = html! {
        @if !found.is_empty() { (problems_table(v, found)) }
        section.section {
            h2 { (v.say(word::MAP_KEPT)) }
            @if figures.outlines().is_empty() { (list::nothing(&v.say(word::MAP_NONE_KEPT), None)) }
            @for outlines in figures.outlines().values() { (one(v, figures, outlines)) }
        }
        section.section {
            h2 { (v.say(word::MAP_LOAD)) }
            (notice::notice(Tone::Note, &html! { p { (v.say(word::MAP_TERMS)) } }))
            (form::upload("/evidence/shapes", &html! {
                (form::file(&file, ".json,.geojson,.topojson,application/geo+json,application/json"))
                (hinted("name", word::MAP_NAME, word::MAP_NAME_HINT))
                (hinted("source", word::MAP_SOURCE, word::MAP_SOURCE_HINT))
                (line("licence", word::MAP_LICENCE))
                (hinted("property", word::MAP_PROPERTY, word::MAP_PROPERTY_HINT))
                (form::button(&v.say(word::EVIDENCE_LOOK), Weight::Primary))
                (form::waiting(&v.say(word::FRAME_WAITING)))
            }))
        }
    };
    let way = [(v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned())];
    let top = headline(v, &way, "", v.say(word::MAP_SHAPES), v.say(word::MAP_SHAPES_LEDE));
    form_sheet(v, top, entered, content)
}

fn one(v: &Visitor, figures: &Figures, outlines: &Outlines) -> Markup {
    let action = format!("/evidence/shapes/{}/remove", outlines.key);
    html! {
        h3 { (outlines.about.name) }
        (facts(v, &outlines.about, matched(figures, &outlines.shapes)))
        (form::post(&action, &html! {
            (form::hidden("version", &outlines.version.to_string()))
            (form::button(&v.say_with(word::MAP_REMOVE, &[("name", outlines.about.name.as_str().into())]), Weight::Danger))
        }))
    }
}

/// How many regions with figures have an outline here, of how many.
fn matched(figures: &Figures, shapes: &Shapes) -> (usize, usize) {
    let all = figured(figures);
    (all.iter().filter(|code| shapes.has(code)).count(), all.len())
}

fn facts(v: &Visitor, about: &About, (matched, of): (usize, usize)) -> Markup {
    let count = |n: usize| v.numbers().whole(i64::try_from(n).unwrap_or(i64::MAX));
    list::facts(&[
        (v.say(word::EVIDENCE_PLACES), html! { (count(about.places)) }),
        (
            v.say(word::MAP_MATCHED),
            html! {
                (v.say_with(word::MAP_MATCHED_N, &[("n", matched.into()), ("of", of.into())]))
            },
        ),
        (v.say(word::MAP_SOURCE), html! { (about.source) }),
        (v.say(word::MAP_LICENCE), html! { (about.licence) }),
        (v.say(word::MAP_PROPERTY), html! { code { (about.property) } }),
    ])
}

/// Everything that is wrong with a file of outlines: where, what.
pub fn problems_table(v: &Visitor, found: &[Problem]) -> Markup {
    let row = |p: &Problem| {
        let whole = v.say(word::EVIDENCE_WHOLE_FILE);
        let place = if p.place.is_empty() { whole } else { p.place.clone() };
        vec![html! { (place) }, html! { (v.say_problem(p)) }]
    };
    let head = [word::MAP_PLACE_IN_FILE, word::EVIDENCE_PROBLEM];
    Table {
        caption: v.say_with(word::EVIDENCE_PROBLEMS, &[("n", found.len().into())]),
        head: head.map(|name| (v.say(name), Column::Words)).into(),
        rows: found.iter().map(row).collect(),
    }
    .render()
}

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

/// `/evidence/shapes/{shape}`: what would be kept, beside what is there.
pub fn preview(
    v: &Visitor,
    figures: &Figures,
    waiting: &Waiting<'_>,
    before: Option<&About>,
) -> Response {
    let (matched, of) = matched(figures, waiting.shapes);
    let content = html! {
        section.section {
            h2 { (waiting.about.name) }
            (facts(v, waiting.about, (matched, of)))
            @if waiting.about.passed_over > 0 {
                p.quiet { (v.say_with(word::MAP_PASSED_OVER, &[("n", waiting.about.passed_over.into())])) }
            }
            @if matched == 0 { (notice::notice(Tone::Care, &html! { p { (v.say(word::MAP_MATCHED_NONE)) } })) }
            @if let Some(before) = before {
                (notice::notice(Tone::Note, &html! { p { (v.say_with(word::MAP_REPLACES, &[("n", before.places.into())])) } }))
            }
            @let known = figured(figures);
            (sketch(v, waiting.about, waiting.shapes, &|code| known.contains(code)))
        }
        (form::post(&format!("/evidence/shapes/{}", waiting.id), &html! {
            (form::hidden("version", &waiting.version.to_string()))
            div.row {
                (form::button(&v.say(word::MAP_KEEP), Weight::Primary))
                (form::link_button(&v.say(word::EVIDENCE_LOAD_NOT), Weight::Quiet, "/evidence/shapes"))
            }
        }))
    };
    let way = [
        (v.say(word::FRAME_NAV_EVIDENCE), "/evidence".to_owned()),
        (v.say(word::MAP_SHAPES), "/evidence/shapes".to_owned()),
    ];
    let top = headline(v, &way, "", v.say(word::MAP_PREVIEW), v.say(word::MAP_PREVIEW_LEDE));
    Sheet::new(top, content).answer(v)
}

/// The outlines, those with figures filled.
pub fn sketch(
    v: &Visitor,
    about: &About,
    shapes: &Shapes,
    is_known: &dyn Fn(&str) -> bool,
) -> Markup {
    let row = |place: &::publish::shape::Place| RegionRow {
        code: place.code.clone(),
        label: place.name.clone(),
        value: is_known(&place.code).then(|| Value::sure(1.0)),
        emphasis: Emphasis::Plain,
    };
    let told = Told {
        title: about.name.clone(),
        description: v.say(word::MAP_SKETCH),
        source: about.source.clone(),
    };
    let map = Regions {
        about: told,
        row_word: String::new(),
        value_word: String::new(),
        note_word: String::new(),
        uncertain: String::new(),
        none: v.say(word::MAP_WITHOUT_FIGURES),
        bands: Bands::around(std::iter::once(1.0), Zero::Least),
        band_words: vec![v.say(word::MAP_WITH_FIGURES)],
        rows: shapes.places().iter().map(row).collect(),
    };
    let silent = |_: f64| String::new();
    let draw = |canvas: &Canvas<'_>| regions(&map, shapes, canvas);
    picture::on_page(v.lang(), "sketch", &silent, &draw)
}
