//! Who may use a service and what it takes: conditions, costs, documents, and how to begin.

use super::super::vocabulary::{
    COST, CURRENCY, DESCRIPTION, FOLLOWS, HAS_INPUT, KIND, LABEL, OWN, OWN_AGE_FROM, OWN_AGE_TO,
    REQUIREMENT, TITLE, Term, VALUE,
};
use super::Reading;
use super::alias::INPUT_TYPE;
use super::service::Ways;
use super::text::{States, Words};
use crate::eligibility::Eligibility;
use crate::exchange::plain::unmarked;
use crate::service::Cost;
use serde::de::DeserializeOwned;
use serde_json::Value;

impl Reading<'_> {
    /// What one gets. Of another hand, with the conditions that no field of ours can hold.
    pub(super) fn description(&self, thing: usize) -> Words {
        let own = self.words(thing, &[&DESCRIPTION]);
        if self.is_ours(thing) || own.is_empty() {
            return own;
        }
        let own = own.into_iter().map(|(lang, words)| (lang, unmarked(words))).collect();
        let mut rest = self.conditions(thing);
        if self.is_free(thing) {
            rest.extend(self.each_told(thing, &COST, &[&DESCRIPTION]));
        }
        if rest.is_empty() { own } else { self.joined(&[own, self.listed(rest)], "\n\n") }
    }

    /// The requirements that are words alone.
    fn conditions(&self, thing: usize) -> Vec<Words> {
        let all = self.links(thing, &REQUIREMENT);
        let is_words = |requirement: &usize| !self.is_of_ours(*requirement);
        let all = all.into_iter().filter(is_words);
        all.map(|requirement| self.said_of(requirement)).filter(|words| !words.is_empty()).collect()
    }

    /// Whether a requirement is one that our fields hold.
    fn is_of_ours(&self, requirement: usize) -> bool {
        let has_age = |term| self.facts.plain(requirement, term).is_some();
        let kinds = self.links(requirement, &KIND);
        has_age(&OWN_AGE_FROM)
            || has_age(&OWN_AGE_TO)
            || kinds.iter().any(|kind| self.facts.name(*kind).starts_with(OWN))
    }

    /// Who may use it, as far as it is told in our own words.
    pub(super) fn eligibility(&self, thing: usize) -> Eligibility {
        let mut found = Eligibility::default();
        for requirement in self.links(thing, &REQUIREMENT) {
            let age = |term: &'static Term| {
                let typed = self.facts.plain(requirement, term)?;
                let age = typed.parse().ok();
                if age.is_none() {
                    self.complain("not-an-age", requirement, term.name);
                }
                age
            };
            found.age_from = found.age_from.or_else(|| age(&OWN_AGE_FROM));
            found.age_to = found.age_to.or_else(|| age(&OWN_AGE_TO));
            for kind in self.links(requirement, &KIND) {
                if let Some(code) = self.facts.name(kind).strip_prefix(OWN) {
                    add_condition(&mut found, code);
                }
            }
        }
        found
    }

    /// What it costs.
    pub(super) fn cost(&self, thing: usize, states: &States) -> Cost {
        if self.is_free(thing) {
            return Cost::Free;
        }
        let prices = self.links(thing, &COST).into_iter().map(|cost| self.price(cost));
        let prices = prices.filter(|words| !words.is_empty()).collect();
        let text = self.text(states, "cost", self.listed(prices));
        text.map_or(Cost::Unknown, Cost::Paid)
    }

    /// Whether every cost is zero, and there is one.
    fn is_free(&self, thing: usize) -> bool {
        let costs = self.links(thing, &COST);
        !costs.is_empty() && costs.iter().all(|cost| self.amount(*cost) == Some(0.0))
    }

    fn amount(&self, cost: usize) -> Option<f64> {
        let amount = self.facts.plain(cost, &VALUE)?.trim().parse::<f64>().ok();
        amount.filter(|amount| amount.is_finite() && *amount >= 0.0)
    }

    /// A cost in words: its amount with its currency, and what is said of it.
    fn price(&self, cost: usize) -> Words {
        let currency = self.links(cost, &CURRENCY);
        let currency = currency.first().and_then(|c| self.facts.name(*c).rsplit(['/', '#']).next());
        let amount = self.amount(cost).map(|amount| {
            let words = format!("{amount} {}", currency.unwrap_or_default());
            Words::from([(self.defaults.language, words.trim().to_owned())])
        });
        let said = Some(self.words(cost, &[&DESCRIPTION])).filter(|words| !words.is_empty());
        let parts: Vec<Words> = amount.into_iter().chain(said).collect();
        self.joined(&parts, ": ")
    }

    /// What to bring.
    pub(super) fn documents(&self, thing: usize) -> Words {
        if self.is_ours(thing) {
            return self.listed(self.each_told(thing, &HAS_INPUT, &[&DESCRIPTION]));
        }
        let named = self.links(thing, &HAS_INPUT).into_iter().map(|one| self.said_of(one));
        let mut all: Vec<Words> = named.filter(|words| !words.is_empty()).collect();
        if all.is_empty() {
            all = self.each_told(thing, &INPUT_TYPE, &[&TITLE, &LABEL, &DESCRIPTION]);
        }
        self.listed(all)
    }

    /// How to begin: the rules that a service follows, and hours that are words.
    pub(super) fn how_to_begin(&self, thing: usize, ways: &Ways) -> Words {
        let mut all = self.each_told(thing, &FOLLOWS, &[&DESCRIPTION, &TITLE]);
        all.extend(self.hours_in_words(thing, ways));
        self.joined(&all, "\n\n")
    }

    /// What each thing under a property says under the first of some others that says anything.
    fn each_told(&self, thing: usize, term: &'static Term, terms: &[&'static Term]) -> Vec<Words> {
        let all = self.links(thing, term).into_iter().map(|one| self.words(one, terms));
        all.filter(|words| !words.is_empty()).collect()
    }

    /// The name of a thing, and what is said of it.
    fn said_of(&self, thing: usize) -> Words {
        let parts = [self.words(thing, &[&TITLE, &LABEL]), self.words(thing, &[&DESCRIPTION])];
        let parts = parts.into_iter().filter(|words| !words.is_empty());
        self.joined(&parts.collect::<Vec<_>>(), ": ")
    }

    /// Texts as the points of a list, in the plain marks of prose; one alone as it is.
    fn listed(&self, parts: Vec<Words>) -> Words {
        if parts.len() < 2 {
            return parts.into_iter().next().unwrap_or_default();
        }
        let point =
            |words: Words| words.into_iter().map(|(lang, text)| (lang, format!("- {text}")));
        let points: Vec<Words> = parts.into_iter().map(|words| point(words).collect()).collect();
        self.joined(&points, "\n")
    }
}

/// Adds the condition that a code of ours names.
fn add_condition(eligibility: &mut Eligibility, code: &str) {
    add(&mut eligibility.residence, code.strip_prefix("residence-"));
    add(&mut eligibility.gender, code.strip_prefix("gender-"));
    add(&mut eligibility.family, code.strip_prefix("family-"));
}

fn add<T: DeserializeOwned + PartialEq>(list: &mut Vec<T>, code: Option<&str>) {
    let read = |code: &str| serde_json::from_value(Value::String(code.to_owned())).ok();
    let value: Option<T> = code.and_then(read);
    list.extend(value.filter(|value| !list.contains(value)));
}
