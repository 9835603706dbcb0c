//! What happens at each address about a city's infographic.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use measure::Key;
use publish::infographic::{Drawn, Sheet};
use publish::svg::Frame;

use super::pages;
use super::sheet::{self, Known};
use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::{self, Kind, Visibility};
use crate::web::{Answer, Visitor, picture};
use crate::{evidence, home, network, survey};

/// `GET /cities/{city}/infographic`
pub async fn page(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let known = known(&app, &visitor, &key).await?;
    let drawn = draw(&visitor, &known)?;
    Ok(pages::infographic(&visitor, &known, &drawn))
}

/// `GET /cities/{city}/infographic.svg`
pub async fn svg(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let known = known(&app, &visitor, &key).await?;
    let drawn = draw(&visitor, &known)?;
    Ok(file("image/svg+xml", &key, "svg", drawn.drawing.standalone(Frame::Paper).into_bytes()))
}

/// `GET /cities/{city}/infographic.png`
pub async fn png(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let known = known(&app, &visitor, &key).await?;
    let svg = draw(&visitor, &known)?.drawing.standalone(Frame::Paper);
    Ok(file("image/png", &key, "png", picture::png(&app, svg, 1080).await?))
}

/// How many things of a station are looked at for one that everybody may see.
const LOOKED_AT: usize = 10;

/// Everything public about a city that its sheet may show.
async fn known(app: &App, visitor: &Visitor, key: &Key) -> Result<Known, Refusal> {
    let city = network::find_city(app, key).await?;
    let mine = network::networks_of(app, key).await?;
    let networks =
        network::networks(app).await?.into_iter().filter(|n| mine.contains(&n.key)).collect();
    let things = thread::of_city(app, key).await?;
    let mut stations = Vec::new();
    for kind in [Kind::Need, Kind::Mentor, Kind::Practice, Kind::Action, Kind::Service] {
        for thing in things.iter().filter(|t| t.kind == kind).take(LOOKED_AT) {
            let described = home::describe(app, visitor.lang(), thing).await?;
            if let Some(described) = described.filter(|d| d.visibility == Visibility::Public) {
                stations.push((kind, described));
                break;
            }
        }
    }
    Ok(Known {
        plot: evidence::country_plot(visitor, &city.country, None),
        profile: survey::published_profile(app, key).await?,
        city,
        networks,
        thread: stations,
    })
}

fn draw(visitor: &Visitor, known: &Known) -> Result<Drawn, Refusal> {
    let number = |n: f64| visitor.numbers().decimal(n, 1);
    let score = |n: f64| visitor.numbers().decimal(n, 0);
    let content = sheet::content(visitor, known, Sheet::Portrait);
    publish::infographic::infographic(&content, &number, &score)
        .map_err(|e| Refusal::fault(format!("{e:?}")))
}

fn file(kind: &'static str, city: &Key, ending: &str, body: Vec<u8>) -> Response {
    let disposition = format!("inline; filename=\"{city}.{ending}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], body)
        .into_response()
}
