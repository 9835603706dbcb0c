//! What the command line writes into files: the same as other programs are answered.

use ::directory::exchange::open_referral::{Depth, Page, Texts, package};
use ::directory::exchange::{cpsv, icalendar, integreat};
use axum::http::HeaderMap;
use clap::ValueEnum;
use locale::Lang;
use measure::Key;

use super::Asker;
use super::words::{Named, Said};
use crate::app::App;
use crate::store::Fault;
use crate::web::Voice;

/// The formats that are written, by the names of the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Written {
    /// A file as Isopolity saves it, pictures included
    Isopolity,
    /// Open Referral (HSDS 3.0) as JSON, with all languages
    Hsds,
    /// Open Referral as a ZIP of tables, with all languages
    HsdsCsv,
    /// The answers that the Integreat app gets, in one file
    Integreat,
    /// A calendar of the events in one language
    Icalendar,
    /// CPSV-AP as Turtle, in all languages
    CpsvAp,
    /// CPSV-AP as JSON-LD, in all languages
    CpsvApJsonld,
}

/// What a city shows in a format; nothing where it shows nothing.
///
/// # Errors
/// Faults of the store.
pub async fn written(
    app: &App,
    city: &Key,
    format: Written,
    lang: Lang,
) -> Result<Option<Vec<u8>>, Fault> {
    if let Written::Isopolity = format {
        let file = crate::directory::export(app, city.as_str()).await;
        let file = file.map_err(|e| Fault::Protocol(e.to_string()))?;
        return Ok(file.map(String::into_bytes));
    }
    let asker = Asker::of(app, city, &HeaderMap::new());
    Ok(asker.map(|asker| write(&asker, format, lang)))
}

fn write(asker: &Asker, format: Written, lang: Lang) -> Vec<u8> {
    match format {
        // Answered above, from the store.
        Written::Isopolity => Vec::new(),
        Written::Hsds => asker.write(lang, Texts::All, |writer| {
            let services = asker.city.directory().services.iter();
            let all: Vec<_> = services.map(|s| writer.service(s, Depth::Full)).collect();
            let page = Page::new((1, all.len()), all.len(), all);
            serde_json::to_vec_pretty(&page).unwrap_or_default()
        }),
        Written::HsdsCsv => asker.write(lang, Texts::All, |w| package(w).unwrap_or_default()),
        Written::Integreat => {
            let words = |lang| -> Box<dyn integreat::Words + '_> {
                Box::new(Said(Voice::new(&asker.app.dictionary, lang)))
            };
            let saved = asker.region(|region| integreat::save(region, &words));
            serde_json::to_vec(&saved).unwrap_or_default()
        }
        Written::Icalendar => asker.showing(|showing| icalendar::write(showing, lang)).into_bytes(),
        Written::CpsvAp => catalogue(asker, |catalogue| catalogue.turtle()),
        Written::CpsvApJsonld => catalogue(asker, |catalogue| catalogue.json_ld()),
    }
}

fn catalogue(asker: &Asker, notation: impl FnOnce(&cpsv::Catalogue<'_>) -> String) -> Vec<u8> {
    let words = Named(&asker.app.dictionary);
    asker.showing(|showing| notation(&cpsv::Catalogue::of(showing, &words)).into_bytes())
}
