//! The page of a city's infographic: the picture, its files, and its tables for those who read.

use axum::response::Response;
use maud::{Markup, PreEscaped, html};
use publish::infographic::Drawn;
use publish::svg::Frame;
use ui::form::{self, Weight};
use ui::table::{Column, Table};

use super::sheet::Known;
use crate::web::Visitor;
use crate::web::frame::{Sheet, Truth, headline};
use crate::word;

/// The page.
pub fn infographic(v: &Visitor, known: &Known, drawn: &Drawn) -> Response {
    let page = format!("/cities/{}", known.city.key);
    let content = html! {
        div.row {
            (form::link_button(&v.say(word::PUBLISH_PNG), Weight::Primary, &format!("{page}/infographic.png")))
            (form::link_button(&v.say(word::PUBLISH_SVG), Weight::Secondary, &format!("{page}/infographic.svg")))
        }
        figure.sheet { (PreEscaped(drawn.drawing.standalone(Frame::Paper))) }
        @for table in &drawn.tables { (twin(table)) }
    };
    let city = v.plain(&known.city.name).to_owned();
    let way = [(v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()), (city.clone(), page)];
    let top = headline(v, &way, &city, v.say(word::PUBLISH_INFOGRAPHIC), v.say(word::PUBLISH_LEDE));
    Sheet::new(top, content).truth(Truth::of(known.is_example())).answer(v)
}

/// The table twin of a chart.
fn twin(table: &publish::table::Table) -> Markup {
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| html! { (cell) }).collect());
    Table {
        caption: table.caption.clone(),
        head: table.head.iter().map(|h| (h.clone(), Column::Words)).collect(),
        rows: rows.collect(),
    }
    .render()
}
