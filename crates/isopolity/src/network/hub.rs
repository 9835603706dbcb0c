//! A city's page: the thread, station by station, with what the city has at each and what to do next.
//!
//! Every slice says what it has of the city, in its own words; here it is only put in order.

use measure::Key;
use mentoring::Stance;
use ui::list::Item;

use super::City;
use crate::access::Act;
use crate::app::App;
use crate::refusal::Refusal;
use crate::thread::{self, Kind};
use crate::web::Visitor;
use crate::word;
use crate::{directory, evidence, home, mentoring as mentors, plan, practice, survey};

/// The most things that a station shows; the rest is on the station's own page.
pub const MOST: usize = 3;

/// What a city has at a station of the thread.
pub struct Stand {
    /// The station.
    pub kind: Kind,
    /// All that the visitor may see of it.
    pub items: Vec<Item>,
    /// Where all of it is listed, if there is such a page.
    pub page: Option<String>,
    /// What who writes for the city can do there: a label and an address.
    pub next: Option<(String, String)>,
}

/// The city at every station.
pub async fn stands(app: &App, v: &Visitor, city: &City) -> Result<Vec<Stand>, Refusal> {
    let mut stands = Vec::new();
    for kind in Kind::ALL {
        let (page, next) = places(v, &city.key, kind);
        let next = next.filter(|_| v.may(Act::WriteCity));
        let items = items(app, v, city, kind).await?;
        // Newcomers' pages are there once there is a service.
        let is_there = kind != Kind::Service || !items.is_empty() || v.may(Act::ReadDrafts);
        stands.push(Stand { kind, items, page: is_there.then_some(page), next });
    }
    Ok(stands)
}

/// What a city can show others, for those who look for a mentor.
pub async fn strengths(app: &App, v: &Visitor, city: &City) -> Result<Vec<Item>, Refusal> {
    mentors::items_of(app, v, &city.key, Stance::Strength).await
}

/// What waits for the review of a city's own officers: what newcomers are to read, and plans of cities
/// that this one mentors.
pub async fn waiting(app: &App, v: &Visitor, city: &City) -> Result<Vec<Item>, Refusal> {
    let mut items = directory::waiting_items_of(app, v, &city.key).await?;
    if v.may(Act::WriteCity) {
        for mentee in mentors::mentees_of(app, &city.key).await? {
            if let Some(mentee) = super::city(app, &mentee).await? {
                items.extend(plan::waiting_items_of(app, v, &mentee).await?);
            }
        }
    }
    Ok(items)
}

/// What the city's networks ask of it and await.
pub async fn asked(app: &App, v: &Visitor, city: &City) -> Result<Vec<Item>, Refusal> {
    evidence::asked_items_of(app, v, &city.key).await
}

async fn items(app: &App, v: &Visitor, city: &City, kind: Kind) -> Result<Vec<Item>, Refusal> {
    match kind {
        Kind::Evidence => Ok(evidence::items_for(v, city)),
        Kind::Assessment => survey::items_of(app, v, &city.key).await,
        Kind::Need => mentors::items_of(app, v, &city.key, Stance::Need).await,
        Kind::Mentor => mentors::pair_items_of(app, v, &city.key).await,
        Kind::Practice => practice::items_of(app, v, &city.key).await,
        Kind::Action => plan::items_of(app, v, city).await,
        Kind::Service => Ok(directory::items_of(v, &city.key)),
        Kind::Outcome => outcomes(app, v, &city.key).await,
    }
}

/// What actions of the city are to move.
async fn outcomes(app: &App, v: &Visitor, city: &Key) -> Result<Vec<Item>, Refusal> {
    let mut items = Vec::new();
    let things = thread::of_city(app, city).await?;
    let keys = things.iter().filter(|t| t.kind == Kind::Outcome).map(|t| t.key.as_str());
    for (_, described) in plan::describe_all(app, v.lang(), plan::Page::Outcome, keys).await? {
        if home::may_see(app, v, &described).await? {
            items.push(Item {
                title: v.phrase(&described.title),
                href: described.href,
                example: v.example_mark(described.example),
                ..Item::default()
            });
        }
    }
    Ok(items)
}

/// Where a station's things are listed, and what can be added to them.
fn places(v: &Visitor, city: &Key, kind: Kind) -> (String, Option<(String, String)>) {
    let (page, next) = match kind {
        Kind::Evidence => ("evidence", None),
        Kind::Assessment => ("assessments", Some((word::SURVEY_BEGIN, "assessments"))),
        Kind::Need => ("needs", Some((word::MENTORING_ADD_NEED, "needs/new"))),
        Kind::Mentor => ("strengths", Some((word::MENTORING_ADD_STRENGTH, "strengths/new"))),
        Kind::Practice => ("practices", Some((word::PRACTICE_RECORD_ADOPTION, "adoptions/new"))),
        Kind::Action => ("plans", Some((word::PLAN_NEW, "plans/new"))),
        Kind::Service => {
            ("directory", Some((word::DIRECTORY_ADD_SERVICE, "directory/services/new")))
        }
        Kind::Outcome => ("plans", None),
    };
    let at = |page: &str| format!("/cities/{city}/{page}");
    let page = match kind {
        Kind::Service if !v.may(Act::ReadDrafts) => format!("/welcome/{city}/{}", v.lang()),
        _ => at(page),
    };
    (page, next.map(|(label, to)| (v.say(label), at(to))))
}
