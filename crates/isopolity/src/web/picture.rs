//! A chart on a page: one drawing for wide screens and one for narrow ones, of which a reader's
//! browser shows one; and the same chart as a file.

use axum::http::header;
use axum::response::{IntoResponse, Response};
use locale::Lang;
use maud::{Markup, PreEscaped, html};
use publish::chart::{Canvas, Chart, ChartError};
use publish::svg::Frame;

use super::Answer;
use crate::app::App;
use crate::refusal::Refusal;

/// How wide a PNG is, in pixels.
const PNG_WIDTH: u32 = 1_552;

/// A chart as it is drawn on a canvas.
pub type Draw<'d> = &'d dyn Fn(&Canvas<'_>) -> Result<Chart, ChartError>;

/// The drawing for a page; nothing when there is nothing to draw. `prefix` makes its ids unique.
#[must_use]
pub fn on_page(lang: Lang, prefix: &str, number: &dyn Fn(f64) -> String, draw: Draw<'_>) -> Markup {
    let wide = draw(&Canvas::page(lang, number));
    let narrow = draw(&Canvas { width_px: 360.0, ..Canvas::page(lang, number) });
    let part = |class: &str, chart: Result<Chart, ChartError>, prefix: String| {
        html! { @if let Ok(chart) = chart { div class=(class) { (PreEscaped(chart.drawing.for_page(&prefix))) } } }
    };
    html! {
        (part("chart-wide", wide, format!("{prefix}-wide")))
        (part("chart-narrow", narrow, format!("{prefix}-narrow")))
    }
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum File {
    /// A drawing that keeps sharp at every size.
    Svg,
    /// A picture in pixels.
    Png,
}

/// The same drawing as the text of a file of its own, with its title and source.
pub fn standalone(
    lang: Lang,
    number: &dyn Fn(f64) -> String,
    draw: Draw<'_>,
) -> Result<String, Refusal> {
    let chart = draw(&Canvas::page(lang, number)).map_err(|_| Refusal::NotFound)?;
    Ok(chart.drawing.standalone(Frame::Titled))
}

/// A drawing that stands alone, as a file of a kind.
pub async fn answer(app: &App, svg: String, file: File) -> Answer {
    match file {
        File::Svg => Ok(([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response()),
        File::Png => {
            let bytes = png(app, svg, PNG_WIDTH).await?;
            Ok(([(header::CONTENT_TYPE, "image/png")], bytes).into_response())
        }
    }
}

/// A drawing in pixels. It takes the processor, and others want to read: it waits for its turn, and
/// nobody who signs in waits for it.
pub async fn png(app: &App, svg: String, width: u32) -> Result<Vec<u8>, Refusal> {
    let _turn = app.drawing.acquire().await.map_err(Refusal::fault)?;
    let made = tokio::task::spawn_blocking(move || publish::png::png(&svg, width)).await;
    made.map_err(Refusal::fault)?.map_err(Refusal::fault)
}

/// A table as a file for spreadsheets.
#[must_use]
pub fn csv(name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    (
        [
            (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
            (header::CONTENT_DISPOSITION, disposition),
        ],
        text,
    )
        .into_response()
}
