//! The matching of a programme: what goes in, and the pairing that comes out.
//!
//! What goes in is read anew each time; the pairing of an input is computed once and remembered
//! under the input's mark, so a page that is loaded again costs no computing.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use ::mentoring::{
    Barrier, Call, Candidate, Fit, Need, Origin, Pairing, Reason, Stance, Strength, Topic,
};
use measure::{Key, Problems, Territory};

use super::{Names, Participant, Programme, Stated, store};
use crate::app::App;
use crate::refusal::Refusal;

/// Everything that a matching rests on.
pub struct Inputs {
    /// The cities that take part.
    pub participants: Vec<Participant>,
    /// What they have stated publicly.
    pub stated: Vec<Stated>,
    /// How the cities are called.
    pub names: Names,
    /// The same for the library.
    pub call: Call,
    /// A mark of the whole input: another mark, another input.
    pub mark: String,
}

/// Reads what a programme's matching rests on.
pub async fn inputs(app: &App, programme: &Programme) -> Result<Inputs, Refusal> {
    let participants = store::participants(&app.store, &programme.key).await?;
    let stated = store::public_in(&app.store, &programme.key).await?;
    let cities = crate::network::cities_in(app, &programme.network).await?;
    let facts: BTreeMap<_, _> =
        cities.iter().map(|c| (&c.key, (&c.country, c.inhabitants))).collect();
    let candidates = participants.iter().filter_map(|p| {
        let (country, inhabitants) = facts.get(&p.city)?;
        let participant = ::mentoring::Participant {
            city: p.city.clone(),
            side: p.side,
            languages: p.languages.clone(),
            country: Territory::parse(country).ok()?,
            inhabitants: inhabitants.and_then(|n| u32::try_from(n).ok()),
            capacity: p.capacity,
        };
        let own = || stated.iter().filter(|s| s.city == p.city);
        Some(Candidate {
            participant,
            needs: own().filter_map(need).collect(),
            strengths: own().filter_map(strength).collect(),
        })
    });
    let call = Call { candidates: candidates.collect(), ..Call::default() };
    let mark = mark(&call)?;
    let names = cities.into_iter().map(|c| (c.key, c.name)).collect();
    Ok(Inputs { participants, stated, names, call, mark })
}

/// The mark of an input: of its JSON, whose words and order are those of the library's types.
fn mark(call: &Call) -> Result<String, Refusal> {
    let text = serde_json::to_string(call).map_err(Refusal::fault)?;
    Ok(crate::people::mark_of(&text).chars().take(24).collect())
}

fn need(stated: &Stated) -> Option<Need> {
    let is_need = stated.stance == Stance::Need;
    let (city, topic, origin) =
        (stated.city.clone(), stated.topic.clone(), Origin::Statement(stated.key.clone()));
    is_need.then(|| Need { city, topic, weight: stated.degree, origin, support: Vec::new() })
}

fn strength(stated: &Stated) -> Option<Strength> {
    let is_strength = stated.stance == Stance::Strength;
    let (city, topic, origin) =
        (stated.city.clone(), stated.topic.clone(), Origin::Statement(stated.key.clone()));
    is_strength.then(|| Strength {
        city,
        topic,
        level: stated.degree,
        origin,
        practices: stated.practices.clone(),
    })
}

impl Inputs {
    /// The fit of a pair, or what stands between.
    pub fn fit(&self, mentor: &Key, mentee: &Key) -> Result<Fit, Vec<Barrier>> {
        let of = |city: &Key| self.call.candidates.iter().find(|c| c.participant.city == *city);
        match (of(mentor), of(mentee)) {
            (Some(a), Some(b)) if a.participant.can_mentor() && b.participant.wants_mentor() => {
                ::mentoring::fit(a, b)
            }
            _ => Err(Vec::new()),
        }
    }

    /// What a city has stated on a topic, the highest degree first.
    pub fn on<'s>(
        &'s self,
        city: &'s Key,
        stance: Stance,
        topic: &'s Topic,
    ) -> impl Iterator<Item = &'s Stated> {
        self.stated
            .iter()
            .filter(move |s| s.city == *city && s.stance == stance && s.topic == *topic)
    }

    /// The topics on which a strength of the mentor meets a need of the mentee.
    pub fn shared_topics(fit: &Fit) -> Vec<Topic> {
        let topic = |reason: &Reason| match reason {
            Reason::Meets { topic, .. } => Some(topic.clone()),
            _ => None,
        };
        fit.reasons.iter().filter_map(topic).collect()
    }
}

/// Pairings that were computed lately, with the marks of their inputs, the latest first.
#[derive(Default)]
pub struct Lately(Mutex<VecDeque<(String, Arc<Pairing>)>>);

/// How many pairings are remembered.
const MOST: usize = 16;

/// The best pairing of a call: remembered, or computed where it does not hold up other requests.
pub async fn pairing(app: &App, call: &Call) -> Result<Result<Arc<Pairing>, Problems>, Refusal> {
    let mark = mark(call)?;
    if let Some(found) = app.pairings.of(&mark) {
        return Ok(Ok(found));
    }
    let call = call.clone();
    let computed = tokio::task::spawn_blocking(move || ::mentoring::pair(&call))
        .await
        .map_err(Refusal::fault)?;
    Ok(computed.map(|pairing| app.pairings.keep(mark, Arc::new(pairing))))
}

impl Lately {
    fn of(&self, mark: &str) -> Option<Arc<Pairing>> {
        let lately = self.0.lock().ok()?;
        lately.iter().find(|(m, _)| m == mark).map(|(_, pairing)| pairing.clone())
    }

    fn keep(&self, mark: String, pairing: Arc<Pairing>) -> Arc<Pairing> {
        if let Ok(mut lately) = self.0.lock() {
            lately.push_front((mark, pairing.clone()));
            lately.truncate(MOST);
        }
        pairing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_of_an_input_is_of_what_goes_in_and_not_of_how_a_type_is_printed() {
        // SHA-256 of {"candidates":[],"forbidden":[],"forced":[]}, counted outside this program.
        let mut call = Call::default();
        assert_eq!(mark(&call).ok().as_deref(), Some("3ff902420f34161d3e2c5329"));
        let key = |text| Key::parse(text).unwrap_or_else(|_| unreachable!("a key"));
        call.forced.insert((key("riga"), key("jelgava")));
        assert_ne!(mark(&call).ok().as_deref(), Some("3ff902420f34161d3e2c5329"));
    }

    #[test]
    fn every_program_remembers_for_itself_and_only_the_latest() {
        let (ours, theirs) = (Lately::default(), Lately::default());
        let pairing = ::mentoring::pair(&Call::default()).map(Arc::new);
        let pairing = pairing.unwrap_or_else(|_| unreachable!("nobody to pair"));
        (0..=MOST).for_each(|n| drop(ours.keep(n.to_string(), pairing.clone())));
        assert!(ours.of(&MOST.to_string()).is_some() && ours.of("1").is_some());
        assert!(ours.of("0").is_none() && theirs.of("1").is_none());
    }
}
