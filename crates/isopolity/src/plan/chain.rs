//! The chain of an action: how the things of other slices that it names are called, what may be
//! chosen for it, and its links in the thread.

use std::collections::{BTreeMap, BTreeSet};

use ::plan::{Action, Plan};
use locale::{Lang, Numbers, Text};
use measure::{Key, Problem};

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::Fault;
use crate::store::change::Change;
use crate::thread::{self, Described, Kind, Thing, Visibility};
use crate::web::{Typed, Visitor};

/// How the things that a plan's actions name are called, as far as a visitor may know of them.
#[derive(Debug, Default)]
pub struct Names(BTreeMap<Thing, Described>);

impl Names {
    /// How a thing is called; `None` when it is not there or not for this visitor.
    pub fn get(&self, thing: &Thing) -> Option<&Described> {
        self.0.get(thing)
    }
}

/// What an officer may choose from: key and name.
#[derive(Debug, Default)]
pub struct Offers {
    /// The city's needs.
    pub needs: Vec<(Key, Text)>,
    /// Every published practice, and the city's own drafts.
    pub practices: Vec<(Key, Text)>,
    /// The city's services.
    pub services: Vec<(Key, Text)>,
}

/// Asks for the names of everything that these actions name, each thing once.
pub async fn names(
    app: &App,
    v: &Visitor,
    city: &Key,
    country: &str,
    actions: &[Action],
) -> Result<Names, Refusal> {
    let things: BTreeSet<Thing> = actions.iter().flat_map(|a| stations(city, country, a)).collect();
    let mut names = BTreeMap::new();
    for thing in things {
        if let Some(described) = crate::home::describe(app, v.lang(), &thing).await?
            && crate::home::may_see(app, v, &described).await?
        {
            names.insert(thing, described);
        }
    }
    Ok(Names(names))
}

/// What an action of this city may name.
pub async fn offers(app: &App, city: &Key) -> Result<Offers, Refusal> {
    let needs = crate::mentoring::needs_of(app, city).await?;
    Ok(Offers {
        needs: needs.into_iter().map(|need| (need.key, need.says)).collect(),
        services: crate::directory::service_names(app, city).await?,
        practices: crate::practice::names_for(app, city).await?,
    })
}

/// The fields of an action's form that name things of other slices.
const NAMED: [&str; 5] = ["need", "evidence", "practice", "service", "indicator"];

/// A problem beside every field that names what may not be chosen: what is not there, and what
/// another city has not published. What stood in the field already may stay.
pub async fn unoffered(
    app: &App,
    city: &Key,
    typed: &Typed,
    before: &Typed,
) -> Result<Vec<Problem>, Refusal> {
    let offers = offers(app, city).await?;
    let mut problems = Vec::new();
    for field in NAMED {
        let name = typed.get(field).trim();
        let Ok(key) = Key::parse(name) else { continue };
        if name != before.get(field) && !is_offered(app, city, &offers, field, &key).await? {
            problems.push(Problem::new("not-offered", field).with("typed", name));
        }
    }
    Ok(problems)
}

async fn is_offered(
    app: &App,
    city: &Key,
    offers: &Offers,
    field: &str,
    key: &Key,
) -> Result<bool, Refusal> {
    let is_among = |all: &[(Key, Text)]| all.iter().any(|(offered, _)| offered == key);
    Ok(match field {
        "need" => is_among(&offers.needs),
        "service" => is_among(&offers.services),
        // There may be more practices than a list shows.
        "practice" => crate::practice::describe(app, key.as_str()).await?.is_some_and(|found| {
            found.visibility == Visibility::Public || found.city.as_ref() == Some(city)
        }),
        _ => ::evidence::Indicator::of_key(key.as_str()).is_some(),
    })
}

/// The need that an action answers, in the thread.
pub fn need(city: &Key, action: &Action) -> Option<Thing> {
    action.answers_need.as_ref().map(|k| Thing::new(Kind::Need, format!("{city}.{k}")))
}

/// The evidence behind it: the indicator in the city's country.
pub fn evidence(country: &str, action: &Action) -> Option<Thing> {
    action.evidence.as_ref().map(|k| Thing::new(Kind::Evidence, format!("{k}@{country}")))
}

/// The practice that it adapts.
pub fn practice(action: &Action) -> Option<Thing> {
    action.practice.as_ref().map(|k| Thing::new(Kind::Practice, k.as_str()))
}

/// The service that it opens.
pub fn service(city: &Key, action: &Action) -> Option<Thing> {
    action.opens_service.as_ref().map(|k| Thing::new(Kind::Service, format!("{city}.{k}")))
}

fn stations(city: &Key, country: &str, action: &Action) -> Vec<Thing> {
    let all =
        [evidence(country, action), need(city, action), practice(action), service(city, action)];
    all.into_iter().flatten().collect()
}

/// An action in the thread.
pub fn thing(plan: &Plan, action: &Key, kind: Kind) -> Thing {
    Thing::new(kind, format!("{}.{}.{action}", plan.city, plan.key))
}

/// Makes the links of an action anew, inside the change that saves it.
pub async fn tie(
    change: &mut Change,
    plan: &Plan,
    country: &str,
    action: &Action,
) -> Result<(), Fault> {
    cut(change, plan, &action.key).await?;
    let city = Some(&plan.city);
    let own = thing(plan, &action.key, Kind::Action);
    for other in stations(&plan.city, country, action) {
        thread::join(change, &own, &other, city).await?;
    }
    if let Some(target) = &action.indicator_to_move {
        let outcome = thing(plan, &action.key, Kind::Outcome);
        thread::join(change, &own, &outcome, city).await?;
        // Back to the evidence: the figure that must move is the one that showed the need.
        if let Some(figure) = evidence(country, action)
            && action.evidence.as_ref() == Some(&target.indicator)
        {
            thread::join(change, &figure, &outcome, city).await?;
        }
        if let Some(service) = service(&plan.city, action) {
            thread::join(change, &service, &outcome, city).await?;
        }
    }
    Ok(())
}

/// Cuts every link of an action.
pub async fn cut(change: &mut Change, plan: &Plan, action: &Key) -> Result<(), Fault> {
    let (own, outcome) = (thing(plan, action, Kind::Action), thing(plan, action, Kind::Outcome));
    for station in [Kind::Evidence, Kind::Need, Kind::Practice] {
        thread::cut_before(change, &own, station).await?;
    }
    thread::cut_after(change, &own, Kind::Service).await?;
    thread::cut_after(change, &own, Kind::Outcome).await?;
    for station in [Kind::Evidence, Kind::Service] {
        thread::cut_before(change, &outcome, station).await?;
    }
    Ok(())
}

/// What an indicator is called in a language.
pub fn indicator_name_in(app: &App, lang: Lang, key: &Key) -> String {
    crate::evidence::name_of(app, lang, key.as_str()).unwrap_or_else(|| words_of(key))
}

/// What an indicator is called for a visitor.
pub fn indicator_name(v: &Visitor, key: &Key) -> String {
    indicator_name_in(v.app(), v.lang(), key)
}

/// A key as words, for what has no name of its own.
pub fn words_of(key: &Key) -> String {
    key.as_str().replace('-', " ")
}

/// A figure with as many decimals as it has, at most two.
pub fn plain_figure(numbers: &Numbers, figure: f64) -> String {
    numbers.decimal(figure, decimals(figure))
}

/// As many decimals as a figure has, at most two.
pub fn decimals(figure: f64) -> u8 {
    let has_no_more = |d: &u8| {
        let shifted = figure * 10_f64.powi(i32::from(*d));
        (shifted - shifted.round()).abs() < 1e-9
    };
    (0..2).find(has_no_more).unwrap_or(2)
}

/// A figure of an indicator with its unit.
pub fn figure(v: &Visitor, indicator: &Key, figure: f64) -> String {
    let number = plain_figure(v.numbers(), figure);
    let unit = ::evidence::Indicator::of_key(indicator.as_str()).map(|i| i.unit);
    match unit {
        Some(::evidence::Unit::Percent) => v.percent(figure, decimals(figure)),
        Some(::evidence::Unit::ThousandPersons) => {
            v.say_with(crate::word::PLAN_THOUSANDS, &[("n", number.into())])
        }
        _ => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_the_decimals_it_has() {
        let numbers = Numbers::of(Lang::EN);
        let shown: Vec<_> =
            [60.0, 14.1, 0.25, 1.0 / 3.0, 0.0].iter().map(|f| plain_figure(&numbers, *f)).collect();
        assert_eq!(shown, ["60", "14.1", "0.25", "0.33", "0"]);
    }
}
