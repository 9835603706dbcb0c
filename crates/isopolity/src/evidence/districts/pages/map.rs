//! The districts on a map, each filled by the share of the group among everybody who lives there.

use ::publish::chart::{About, Bands, Emphasis, RegionRow, Regions, Value, Zero, regions};
use ::publish::shape::Shapes;
use maud::{Markup, html};
use ui::figure::Figure;
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::{View, named, plain};
use crate::access::Act;
use crate::evidence::districts::District;
use crate::evidence::words;
use crate::refusal::Refusal;
use crate::web::{Visitor, picture};
use crate::word;

/// The map of the group that is looked at, with the outlines that it is drawn over; nothing where there are
/// no outlines, or all groups are looked at.
fn plan<'v>(v: &Visitor, view: &View<'v>) -> Option<(Regions, &'v Shapes)> {
    let (group, outlines) = (view.group()?, view.outlines?);
    let row = |district: &District| {
        Some(RegionRow {
            code: district.outline.clone()?,
            label: plain(&district.code).to_owned(),
            value: district.share(0).map(Value::sure),
            emphasis: Emphasis::Plain,
        })
    };
    let rows: Vec<RegionRow> = view.found.districts.iter().filter_map(row).collect();
    let bands = Bands::around(rows.iter().filter_map(|row| Some(row.value?.amount)), Zero::Least);
    let limit = |n: f64| v.numbers().decimal(n, if n.fract().abs() < 1e-9 { 0 } else { 1 });
    let band = |(from, to): (f64, f64)| {
        v.say_with(word::MAP_BAND, &[("from", limit(from).into()), ("to", limit(to).into())])
    };
    let credit = v.say_with(word::MAP_CREDIT, &[("source", outlines.about.source.as_str().into())]);
    let source = words::source_of(v, &view.table.dataset.title);
    let map = Regions {
        about: About {
            title: title(v, view),
            description: v.say_with(word::DISTRICTS_MAP_SEEN, &[("group", named(group).into())]),
            source: format!("{source} · {credit}"),
        },
        row_word: v.say(word::DISTRICTS_DISTRICT),
        value_word: v.say(word::DISTRICTS_SHARE),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::MAP_UNCERTAIN),
        none: v.say(word::MAP_NO_FIGURE),
        band_words: bands.limits().into_iter().map(band).collect(),
        bands,
        rows,
    };
    Some((map, &outlines.shapes))
}

fn title(v: &Visitor, view: &View<'_>) -> String {
    let group = view.group().map(named).unwrap_or_default();
    let time = words::period(v, view.look.period);
    v.say_with(word::DISTRICTS_MAP, &[("group", group.into()), ("time", time.into())])
}

/// A share in per cent, in the drawing.
fn number(v: &Visitor, share: f64) -> String {
    v.percent(share, 1)
}

/// The map as a file of its own.
pub fn standalone(v: &Visitor, view: &View<'_>) -> Result<String, Refusal> {
    let (map, shapes) = plan(v, view).ok_or(Refusal::NotFound)?;
    picture::standalone(v.lang(), &|n| number(v, n), &|canvas| regions(&map, shapes, canvas))
}

/// The map on the page, with its table and files; what to do where there can be none yet.
pub fn figure(v: &Visitor, view: &View<'_>) -> Markup {
    if view.outlines.is_none() {
        return without_outlines(v, view);
    }
    let Some((map, shapes)) = plan(v, view) else {
        return html! { p.quiet { (v.say(word::DISTRICTS_MAP_NEEDS_GROUP)) } };
    };
    let is_drawn = map.rows.iter().any(|row| row.value.is_some());
    let (n, of) = view.found.outlined();
    let facts = [("n", n.to_string().into()), ("of", of.to_string().into())];
    let figure = || Figure {
        title: title(v, view),
        drawing: picture::on_page(v.lang(), "districts", &|n| number(v, n), &|canvas| {
            regions(&map, shapes, canvas)
        }),
        caption: html! {
            p { (map.about.description) }
            @if n < of { p { (v.say_with(word::DISTRICTS_OUTLINED, &facts)) } }
            p { (map.about.source) }
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), twin(v, &map).render())),
        links: vec![
            (v.say(word::EVIDENCE_AS_SVG), view.href(".svg")),
            (v.say(word::EVIDENCE_AS_PNG), view.href(".png")),
        ],
    };
    html! {
        @if is_drawn { (figure().render()) }
        @else { p.quiet { (v.say_with(word::DISTRICTS_OUTLINED, &facts)) } }
    }
}

/// The same figures as a table.
fn twin(v: &Visitor, map: &Regions) -> Table {
    let row = |row: &RegionRow| {
        let share = row.value.map_or_else(|| map.none.clone(), |value| number(v, value.amount));
        vec![html! { bdi { (row.label) } }, html! { (share) }]
    };
    Table {
        caption: map.about.title.clone(),
        head: vec![
            (map.row_word.clone(), Column::Words),
            (map.value_word.clone(), Column::Numbers),
        ],
        rows: map.rows.iter().map(row).collect(),
    }
}

fn without_outlines(v: &Visitor, view: &View<'_>) -> Markup {
    let bring = format!("/cities/{}/figures/{}/outlines", view.city.key, view.table.key);
    notice(
        Tone::Note,
        &html! {
            p { (v.say(word::DISTRICTS_NO_OUTLINES)) }
            @if v.may(Act::WriteCity) { p { a href=(bring) { (v.say(word::MAP_LOAD)) } } }
        },
    )
}
