//! A programme out of a file, for the command line as for the demonstration.
//!
//! The file is read whole by the library. Its network, cities, events, participants, needs,
//! strengths and the pairs of history are kept; what is here already stays as it is, so the same
//! file may come again. Pairs that work together, and their visits, are not taken from a file: the
//! secretariat decides them.

use std::fmt;

use ::mentoring::{Origin, Stance};
use measure::{Key, Problem, Problems};

use serde::Serialize;

use super::{Event, Participant, Programme, Publicity, Source, Stated, requests, store};
use crate::app::App;
use crate::store::Fault;
use crate::store::change::{Author, Change};

/// What of a file was not here before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Arrival {
    /// The network and its cities.
    #[serde(skip)]
    pub around: crate::network::arrival::Arrival,
    /// Programmes: one or none.
    pub programmes: usize,
    /// What happened in it.
    pub events: usize,
    /// Cities that take part in it.
    pub participants: usize,
    /// The pairs of history.
    pub historic: usize,
    /// Needs and strengths.
    pub stated: usize,
}

impl fmt::Display for Arrival {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { around, programmes, events, participants, historic, stated } = self;
        write!(
            f,
            "new: networks {}, cities {}, programmes {programmes}, events {events}, participants \
             {participants}, pairs of history {historic}, needs and strengths {stated}",
            around.networks, around.cities
        )
    }
}

/// `isopolity import programme`: loads a programme, or only says what would be loaded.
pub async fn import(
    app: &App,
    bytes: &[u8],
    dry_run: bool,
) -> anyhow::Result<Result<String, Problems>> {
    let told = match ::mentoring::read(bytes) {
        Ok(told) => told,
        Err(problems) => return Ok(Err(problems)),
    };
    if runs_elsewhere(app, &told.key).await? {
        return Ok(Err(Problem::new("key-taken", "key").into()));
    }
    let stated = stated(app, &told).await?;
    let mut change = app.change(Author::program()).await?;
    let around = crate::network::arrival::keep(&mut change, &told).await?;
    let arrival = Arrival { around, ..keep(&mut change, &told, &stated).await? };
    if !dry_run && arrival != Arrival::default() {
        change.commit().await?;
    }
    Ok(Ok(format!("{}: {arrival}", told.key)))
}

/// Whether a programme of this key runs in another network than that of its name.
async fn runs_elsewhere(app: &App, key: &Key) -> anyhow::Result<bool> {
    for network in crate::network::networks(app).await?.iter().filter(|n| n.key != *key) {
        if store::programme(&app.store, &network.key, key).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Keeps a programme with what is published about it; its network and cities are here already.
pub async fn keep(
    change: &mut Change,
    told: &::mentoring::Programme,
    stated: &[Stated],
) -> anyhow::Result<Arrival> {
    let mut arrival = Arrival::default();
    arrival.programmes += usize::from(store::add_programme(change, &programme(told)).await?);
    for event in &told.timeline {
        arrival.events += usize::from(store::add_event(change, &told.key, &happened(event)).await?);
    }
    for city in &told.cities {
        let is_new = store::put_participant(change, &told.key, None, &participant(city)).await?;
        arrival.participants += usize::from(is_new);
    }
    for pair in &told.pairs {
        arrival.historic += usize::from(store::add_historic(change, &told.key, pair).await?);
    }
    for stated in stated {
        if store::add_stated(change, stated).await? {
            arrival.stated += 1;
            let joined = requests::stated::join(change, stated).await;
            joined.map_err(|e| anyhow::anyhow!("{e:?}"))?;
        }
    }
    note_additions(change, &told.key, arrival).await?;
    Ok(arrival)
}

/// Events and pairs of history have no lines of their own in the journal; what comes to a programme
/// that is here already gets one.
async fn note_additions(change: &mut Change, key: &Key, arrival: Arrival) -> Result<(), Fault> {
    if arrival.programmes == 0 && arrival.events + arrival.historic > 0 {
        let of = ("programme", key.as_str());
        change.note("add", of, None, None::<&()>, Some(&arrival)).await?;
    }
    Ok(())
}

fn participant(city: &::mentoring::City) -> Participant {
    let p = city.participant();
    Participant {
        city: p.city,
        side: p.side,
        capacity: p.capacity,
        languages: p.languages,
        version: 0,
    }
}

/// The programme as it is kept; it runs in the network of its name.
pub fn programme(told: &::mentoring::Programme) -> Programme {
    let source = |s: &::mentoring::Source| Source {
        key: s.key.to_string(),
        name: s.name.clone(),
        url: s.url.clone().unwrap_or_default(),
    };
    Programme {
        key: told.key.clone(),
        network: told.key.clone(),
        title: told.title.clone(),
        summary: told.summary.clone(),
        lead: told.lead.clone(),
        funder: told.funder.clone(),
        dates: told.dates,
        flow: told.flow.clone(),
        assumptions: told.assumptions.clone(),
        sources: told.sources.iter().map(source).collect(),
        version: 1,
    }
}

fn happened(event: &::mentoring::Event) -> Event {
    Event {
        key: event.key.clone(),
        title: event.title.clone(),
        dates: event.dates.clone(),
        stage: event.stage.as_ref().map(Key::to_string),
        cities: event.cities.clone(),
        mode: event.mode,
        source: event.source.to_string(),
    }
}

/// The needs and strengths as the programme's pages state them; only practices that are here are
/// named.
pub async fn stated(app: &App, told: &::mentoring::Programme) -> anyhow::Result<Vec<Stated>> {
    let mut all = Vec::new();
    for need in &told.needs {
        let n = &need.need;
        let coded = (Stance::Need, &n.city, &n.topic, n.weight, &n.origin);
        all.push(one_stated(told, coded, &need.says, &need.source));
    }
    for strength in &told.strengths {
        let s = &strength.strength;
        let coded = (Stance::Strength, &s.city, &s.topic, s.level, &s.origin);
        let mut stated = one_stated(told, coded, &strength.says, &strength.source);
        for practice in &s.practices {
            let described = crate::practice::describe(app, practice.as_str()).await;
            if described.map_err(|e| anyhow::anyhow!("{e:?}"))?.is_some() {
                stated.practices.push(practice.clone());
            }
        }
        all.push(stated);
    }
    Ok(all)
}

/// Stance, city, topic, degree and origin, as the file codes them.
type Coded<'t> = (Stance, &'t Key, &'t ::mentoring::Topic, ::mentoring::Degree, &'t Origin);

fn one_stated(
    told: &::mentoring::Programme,
    coded: Coded<'_>,
    says: &locale::Text,
    source: &Key,
) -> Stated {
    let (stance, city, topic, degree, origin) = coded;
    let (Origin::Statement(name) | Origin::Gap(name) | Origin::Score(name)) = origin;
    // `need-jelgava-language` is `language` among Jelgava's needs.
    let prefix = format!("{}-{city}-", super::word(&stance));
    let key = name
        .as_str()
        .strip_prefix(&prefix)
        .and_then(|k| Key::parse(k).ok())
        .unwrap_or_else(|| name.clone());
    let published = told.sources.iter().find(|s| s.key == *source);
    Stated {
        city: city.clone(),
        stance,
        key,
        topic: topic.clone(),
        degree,
        says: says.clone(),
        evidence: None,
        assessment: None,
        area: None,
        source_name: published.map_or_else(String::new, |s| s.name.clone()),
        source_url: published.and_then(|s| s.url.clone()).unwrap_or_default(),
        coded: true,
        practices: Vec::new(),
        state: Publicity::Public,
        example: false,
        version: 1,
    }
}
