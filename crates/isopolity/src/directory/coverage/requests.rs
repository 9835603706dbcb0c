//! What happens at the addresses where a city sees what its access point covers.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use locale::Lang;
use measure::Key;

use super::{Coverage, Line, Need, areas_of_topic, pages};
use crate::access::Act;
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::thread::{self, Kind, Thing};
use crate::web::{Answer, Visitor};
use crate::{feedback, mentoring};

/// The most cities on one page.
pub(super) const SHOWN: usize = 100;

/// `GET /cities/{city}/directory/coverage`, with `?in=` a language beside the areas of life.
pub async fn of_city(State(app): State<App>, visitor: Visitor, Path(key): Path<Key>) -> Answer {
    let city = find_city(&app, &key).await?;
    let shelf = app.shelf.load_full();
    let missing = match visitor.may(Act::ReadFeedback) {
        true => feedback::missing(&app, &key).await?,
        false => Vec::new(),
    };
    let coverage = Coverage::of(
        shelf.city(&key).map(AsRef::as_ref),
        needs(&app, &key, shelf.city(&key)).await?,
        &missing,
    );
    let lang = Lang::parse(&visitor.sought("in")).ok();
    Ok(pages::of_city(&visitor, &city, &coverage, lang))
}

/// `GET /coverage`: every city beside the others, from a key on with `?from=`.
pub async fn of_all(State(app): State<App>, visitor: Visitor) -> Answer {
    let shelf = app.shelf.load_full();
    let from = visitor.sought("from");
    let after = shelf.cities().into_iter().filter(|(key, _)| key.as_str() >= from.as_str());
    let lines = after.take(SHOWN + 1).filter_map(|(key, name)| {
        let city = shelf.city(&key)?;
        Some(Line::of(key, name, city))
    });
    Ok(pages::of_all(&visitor, &lines.collect::<Vec<_>>()))
}

/// The public needs of a city, each with whether an action for it opened a service that newcomers
/// find.
async fn needs(
    app: &App,
    city: &Key,
    shown: Option<&std::sync::Arc<super::City>>,
) -> Result<Vec<Need>, Refusal> {
    let services = shown.map_or(&[][..], |city| &city.directory().services);
    let public: BTreeSet<String> = services.iter().map(|s| format!("{city}.{}", s.key)).collect();
    let mut opening = thread::between(app, city, Kind::Action, Kind::Service).await?;
    opening.retain(|link| public.contains(&link.to.key));
    let opening: BTreeSet<Thing> = opening.into_iter().map(|link| link.from).collect();
    let mut answers = thread::between(app, city, Kind::Need, Kind::Action).await?;
    answers.retain(|link| opening.contains(&link.to));
    let answered: BTreeSet<String> = answers.into_iter().map(|link| link.from.key).collect();
    let need = |need: mentoring::Stated| Need {
        href: need.href(),
        areas: areas_of_topic(&need.topic),
        is_answered: answered.contains(&format!("{city}.{}", need.key)),
        says: need.says,
    };
    Ok(mentoring::needs_of(app, city).await?.into_iter().map(need).collect())
}
