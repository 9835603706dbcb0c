//! A city's services in the words of CPSV-AP, for catalogues of countries and of the Union: all of them in
//! all languages at once.

use ::directory::exchange::cpsv::Catalogue;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use locale::Lang;

use super::words::Named;
use super::{Asker, Reply};
use crate::web::leaf::Leaf;

const TURTLE: &str = "text/turtle; charset=utf-8";
const JSON_LD: &str = "application/ld+json";

/// `GET /open/{city}/cpsv-ap.ttl`
pub async fn turtle(asker: Asker) -> Reply {
    catalogue(asker, "cpsv-ap.ttl", |catalogue| Leaf::packed(catalogue.turtle(), TURTLE)).await
}

/// `GET /open/{city}/cpsv-ap.jsonld`
pub async fn json_ld(asker: Asker) -> Reply {
    catalogue(asker, "cpsv-ap.jsonld", |catalogue| Leaf::packed(catalogue.json_ld(), JSON_LD)).await
}

async fn catalogue(asker: Asker, name: &'static str, write: fn(&Catalogue<'_>) -> Leaf) -> Reply {
    let made = asker
        .ready((name, Lang::EN), move |asker| {
            let words = Named(&asker.app.dictionary);
            asker.showing(|showing| write(&Catalogue::of(showing, &words)))
        })
        .await?;
    Ok(in_all_languages(made))
}

/// The answer is in no single language, and none is asked for.
fn in_all_languages(mut response: Response) -> Response {
    response.headers_mut().remove(header::CONTENT_LANGUAGE);
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}
