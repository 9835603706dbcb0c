//! What is kept of needs, strengths, programmes, pairs and visits.

use std::collections::BTreeSet;

use ::mentoring::{Dates, Degree, HistoricPair, Stance, Visit, VisitNumber};
use measure::Key;
use serde::de::DeserializeOwned;

use super::{
    Event, Pair, PairState, PairVisit, Participant, Programme, ProgrammeName, Stated, from_word,
    word,
};
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::Reader;
use crate::store::{Fault, FromRow, Row, Store, Value};
use crate::{statements, values};

statements! {
    STATED_BY = "select city, stance, key, topic, degree, says, evidence, assessment, area, source_name, source_url, coded,
        practices, state, example, version from stated where city = $1 and stance = $2 order by degree desc, key limit 300";
    ONE_STATED = "select city, stance, key, topic, degree, says, evidence, assessment, area, source_name, source_url, coded,
        practices, state, example, version from stated where city = $1 and stance = $2 and key = $3";
    PUBLIC_IN = "select s.city, s.stance, s.key, s.topic, s.degree, s.says, s.evidence, s.assessment, s.area, s.source_name,
        s.source_url, s.coded, s.practices, s.state, s.example, s.version
        from participant p join stated s on s.city = p.city
        where p.programme = $1 and s.state = 'public' order by s.city, s.degree desc, s.key";
    ADD_STATED = "insert into stated (city, stance, key, topic, degree, says, evidence, assessment, area, source_name,
        source_url, coded, practices, state, example, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1) on conflict (city, stance, key) do nothing";
    CHANGE_STATED = "update stated set topic = $4, degree = $5, says = $6, evidence = $7, assessment = $8, area = $9,
        source_name = $10, source_url = $11, coded = $12, practices = $13, state = $14, example = $15, version = version + 1
        where city = $1 and stance = $2 and key = $3 and version = $16";
    PROGRAMMES_OF = "select key, title from programme where network = $1 order by key";
    PROGRAMME = "select key, network, title, summary, lead, funder, dates, flow, assumptions, sources, version
        from programme where key = $1 and network = $2";
    ADD_PROGRAMME = "insert into programme (key, network, title, summary, lead, funder, dates, flow, assumptions, sources, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1) on conflict (key) do nothing";
    CHANGE_PROGRAMME = "update programme set title = $3, summary = $4, lead = $5, funder = $6, dates = $7, flow = $8,
        assumptions = $9, sources = $10, version = version + 1 where key = $1 and network = $2 and version = $11";
    EVENTS = "select key, title, dates, stage, cities, mode, source from programme_event where programme = $1 order by begins, key";
    ADD_EVENT = "insert into programme_event (programme, key, begins, title, dates, stage, cities, mode, source)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (programme, key) do nothing";
    PARTICIPANTS = "select city, side, capacity, languages, version from participant where programme = $1 order by city";
    ADD_PARTICIPANT = "insert into participant (programme, city, side, capacity, languages, version)
        values ($1, $2, $3, $4, $5, 1) on conflict (programme, city) do nothing";
    CHANGE_PARTICIPANT = "update participant set side = $3, capacity = $4, languages = $5, version = version + 1
        where programme = $1 and city = $2 and version = $6";
    DROP_PARTICIPANT = "delete from participant where programme = $1 and city = $2 and version = $3";
    HISTORIC = "select mentor, mentee, topics from historic_pair where programme = $1 order by mentor, mentee";
    ADD_HISTORIC = "insert into historic_pair (programme, mentor, mentee, topics) values ($1, $2, $3, $4)
        on conflict (programme, mentor, mentee) do nothing";
    PAIRS = "select m.programme, p.network, m.mentor, m.mentee, m.topics, m.fit, m.state, m.accepted_at, m.version
        from mentor_pair m join programme p on p.key = m.programme where m.programme = $1 order by m.state, m.mentee, m.mentor";
    PAIR = "select m.programme, p.network, m.mentor, m.mentee, m.topics, m.fit, m.state, m.accepted_at, m.version
        from mentor_pair m join programme p on p.key = m.programme where m.programme = $1 and m.mentor = $2 and m.mentee = $3";
    PAIRS_OF_CITY = "select m.programme, p.network, m.mentor, m.mentee, m.topics, m.fit, m.state, m.accepted_at, m.version
        from mentor_pair m join programme p on p.key = m.programme
        where (m.mentor = $1 or m.mentee = $1) and m.state = 'active' order by m.accepted_at desc, m.programme, m.mentor, m.mentee";
    ACCEPT_PAIR = "insert into mentor_pair (programme, mentor, mentee, topics, fit, state, accepted_at, version)
        values ($1, $2, $3, $4, $5, 'active', $6, 1) on conflict (programme, mentor, mentee)
        do update set topics = excluded.topics, fit = excluded.fit, state = 'active', accepted_at = excluded.accepted_at,
            version = mentor_pair.version + 1";
    END_PAIR = "update mentor_pair set state = 'ended', version = version + 1
        where programme = $1 and mentor = $2 and mentee = $3 and state = 'active' and version = $4";
    PAIRS_IN_NETWORK = "select m.programme, p.network, m.mentor, m.mentee, m.topics, m.fit, m.state, m.accepted_at, m.version
        from mentor_pair m join programme p on p.key = m.programme
        where p.network = $1 and (m.mentor = $2 or m.mentee = $2) and m.state = 'active'";
    DROP_PARTS = "delete from participant where city = $2
        and programme in (select key from programme where network = $1)";
    MENTORS_OF = "select distinct mentor from mentor_pair where mentee = $1 and state = 'active'";
    VISITS = "select id, programme, mentor, mentee, number, mode, dates, state, earlier, version
        from learning_visit where programme = $1 order by begins, id";
    VISIT = "select id, programme, mentor, mentee, number, mode, dates, state, earlier, version
        from learning_visit where id = $1 and programme = $2";
    ADD_VISIT = "insert into learning_visit (id, programme, mentor, mentee, number, mode, dates, begins, state, earlier, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)";
    CHANGE_VISIT = "update learning_visit set mode = $2, dates = $3, begins = $4, state = $5, earlier = $6, version = version + 1
        where id = $1 and version = $7";
    EVERY_STATED = "select * from stated where (city, stance, key) > ($1, $2, $3) order by city, stance, key limit 200";
    EVERY_PROGRAMME = "select * from programme where key > $1 order by key limit 200";
    EVERY_EVENT = "select * from programme_event where (programme, key) > ($1, $2) order by programme, key limit 200";
    EVERY_PARTICIPANT = "select * from participant where (programme, city) > ($1, $2) order by programme, city limit 200";
    EVERY_HISTORIC = "select * from historic_pair where (programme, mentor, mentee) > ($1, $2, $3) order by programme, mentor, mentee limit 200";
    EVERY_PAIR = "select m.*, p.network from mentor_pair m join programme p on p.key = m.programme
        where (m.programme, m.mentor, m.mentee) > ($1, $2, $3) order by m.programme, m.mentor, m.mentee limit 200";
    EVERY_VISIT = "select * from learning_visit where id > $1 order by id limit 200";
}

fn kept<T: DeserializeOwned>(row: &Row, name: &str) -> Result<T, Fault> {
    let text: String = row.get(name)?;
    from_word(&text).ok_or_else(|| Fault::Decode(format!("{name}: unexpected «{text}»").into()))
}

fn degree(row: &Row, name: &str) -> Result<Degree, Fault> {
    let parts: i64 = row.get(name)?;
    #[expect(clippy::cast_precision_loss, reason = "at most ten thousand")]
    let share = parts.clamp(0, 10_000) as f64 / 10_000.0;
    Ok(Degree::of(share))
}

fn parts(degree: Degree) -> i64 {
    i64::from(degree.ten_thousandths())
}

/// The first day of a list of dates, as text that sorts.
fn begins(dates: &[Dates]) -> String {
    let first = dates.iter().map(|d| d.first().begins()).min();
    first.map_or_else(String::new, |(y, m, d)| format!("{y:04}-{m:02}-{d:02}"))
}

impl FromRow for Stated {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let area: Option<String> = row.get("area")?;
        Ok(Self {
            city: row.key("city")?,
            stance: kept(row, "stance")?,
            key: row.key("key")?,
            topic: row.key("topic")?.into(),
            degree: degree(row, "degree")?,
            says: row.json("says")?,
            evidence: row.get("evidence")?,
            assessment: row.get("assessment")?,
            area: area.and_then(|a| Key::parse(&a).ok()),
            source_name: row.get("source_name")?,
            source_url: row.get("source_url")?,
            coded: row.get("coded")?,
            practices: row.json("practices")?,
            state: kept(row, "state")?,
            example: row.get("example")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for ProgrammeName {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self { key: row.key("key")?, name: row.json("title")? })
    }
}

impl FromRow for Programme {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let dates: Option<String> = row.get("dates")?;
        Ok(Self {
            key: row.key("key")?,
            network: row.key("network")?,
            title: row.json("title")?,
            summary: row.json("summary")?,
            lead: row.get("lead")?,
            funder: row.get("funder")?,
            dates: dates.and_then(|d| d.parse().ok()),
            flow: row.json("flow")?,
            assumptions: row.json("assumptions")?,
            sources: row.json("sources")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Event {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let mode: Option<String> = row.get("mode")?;
        Ok(Self {
            key: row.key("key")?,
            title: row.json("title")?,
            dates: row.json("dates")?,
            stage: row.get("stage")?,
            cities: row.json("cities")?,
            mode: mode.as_deref().and_then(from_word),
            source: row.get("source")?,
        })
    }
}

impl FromRow for Participant {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let capacity: i64 = row.get("capacity")?;
        Ok(Self {
            city: row.key("city")?,
            side: kept(row, "side")?,
            capacity: u16::try_from(capacity).unwrap_or(0),
            languages: row.json("languages")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for Pair {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        Ok(Self {
            programme: row.key("programme")?,
            network: row.key("network")?,
            mentor: row.key("mentor")?,
            mentee: row.key("mentee")?,
            topics: row.json("topics")?,
            fit: degree(row, "fit")?,
            state: kept(row, "state")?,
            accepted_at: row.get("accepted_at")?,
            version: row.get("version")?,
        })
    }
}

impl FromRow for PairVisit {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let number: i64 = row.get("number")?;
        let number = u8::try_from(number).ok().and_then(|n| VisitNumber::try_from(n).ok());
        let visit = Visit {
            number: number.unwrap_or(VisitNumber::First),
            mode: kept(row, "mode")?,
            dates: row.json("dates")?,
            state: kept(row, "state")?,
            earlier: row.json("earlier")?,
        };
        Ok(Self {
            id: row.get("id")?,
            programme: row.key("programme")?,
            mentor: row.key("mentor")?,
            mentee: row.key("mentee")?,
            visit,
            version: row.get("version")?,
        })
    }
}

/// The needs or strengths of a city, the highest degree first.
pub async fn stated_by(store: &Store, city: &Key, stance: Stance) -> Result<Vec<Stated>, Fault> {
    store.list(STATED_BY, values![city, word(&stance)]).await
}

/// A need or a strength by its key.
pub async fn one_stated(
    store: &Store,
    city: &Key,
    stance: Stance,
    key: &Key,
) -> Result<Option<Stated>, Fault> {
    store.find(ONE_STATED, values![city, word(&stance), key]).await
}

/// What the cities of a programme have stated publicly.
pub async fn public_in(store: &Store, programme: &Key) -> Result<Vec<Stated>, Fault> {
    store.list(PUBLIC_IN, values![programme]).await
}

fn stated_values(stated: &Stated) -> Result<Vec<Value>, Fault> {
    Ok(values![
        &stated.city,
        word(&stated.stance),
        &stated.key,
        stated.topic.as_str(),
        parts(stated.degree),
        Value::json(&stated.says)?,
        stated.evidence.clone(),
        stated.assessment.clone(),
        stated.area.as_ref(),
        &stated.source_name,
        &stated.source_url,
        stated.coded,
        Value::json(&stated.practices)?,
        word(&stated.state),
        stated.example
    ])
}

/// Adds a need or a strength; says whether the key was free.
pub async fn add_stated(change: &mut Change, stated: &Stated) -> Result<bool, Fault> {
    let added = change.run(ADD_STATED, stated_values(stated)?).await? == 1;
    if added {
        note_stated(change, "state", None, stated).await?;
    }
    Ok(added)
}

/// Changes a need or strength that is still at the version it carries; says whether it was.
pub async fn change_stated(
    change: &mut Change,
    before: &Stated,
    after: &Stated,
) -> Result<bool, Fault> {
    let mut values = stated_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_STATED, values).await? == 1;
    if changed {
        note_stated(change, "edit", Some(before), after).await?;
    }
    Ok(changed)
}

async fn note_stated(
    change: &mut Change,
    act: &str,
    before: Option<&Stated>,
    after: &Stated,
) -> Result<(), Fault> {
    let key = format!("{}.{}", after.city, after.key);
    change
        .note(act, (&word(&after.stance), &key), Some(after.city.as_str()), before, Some(after))
        .await
}

/// The programmes of a network.
pub async fn programmes_of(store: &Store, network: &Key) -> Result<Vec<ProgrammeName>, Fault> {
    store.list(PROGRAMMES_OF, values![network]).await
}

/// A programme of a network.
pub async fn programme(
    store: &Store,
    network: &Key,
    key: &Key,
) -> Result<Option<Programme>, Fault> {
    store.find(PROGRAMME, values![key, network]).await
}

fn programme_values(p: &Programme) -> Result<Vec<Value>, Fault> {
    Ok(values![
        &p.key,
        &p.network,
        Value::json(&p.title)?,
        Value::json(&p.summary)?,
        &p.lead,
        &p.funder,
        p.dates.map(|d| d.to_string()),
        Value::json(&p.flow)?,
        Value::json(&p.assumptions)?,
        Value::json(&p.sources)?
    ])
}

/// Adds a programme; says whether the key was free.
pub async fn add_programme(change: &mut Change, programme: &Programme) -> Result<bool, Fault> {
    let added = change.run(ADD_PROGRAMME, programme_values(programme)?).await? == 1;
    if added {
        change
            .note("add", ("programme", programme.key.as_str()), None, None::<&()>, Some(programme))
            .await?;
    }
    Ok(added)
}

/// Changes a programme that is still at the version it carries; says whether it was.
pub async fn change_programme(
    change: &mut Change,
    before: &Programme,
    after: &Programme,
) -> Result<bool, Fault> {
    let mut values = programme_values(after)?;
    values.push(after.version.into());
    let changed = change.run(CHANGE_PROGRAMME, values).await? == 1;
    if changed {
        change
            .note("edit", ("programme", after.key.as_str()), None, Some(before), Some(after))
            .await?;
    }
    Ok(changed)
}

/// What happened in a programme, the earliest first.
pub async fn events(store: &Store, programme: &Key) -> Result<Vec<Event>, Fault> {
    store.list(EVENTS, values![programme]).await
}

/// Adds an event; says whether the key was free.
pub async fn add_event(change: &mut Change, programme: &Key, event: &Event) -> Result<bool, Fault> {
    let values = values![
        programme,
        &event.key,
        begins(&event.dates),
        Value::json(&event.title)?,
        Value::json(&event.dates)?,
        event.stage.clone(),
        Value::json(&event.cities)?,
        event.mode.as_ref().map(word),
        &event.source
    ];
    Ok(change.run(ADD_EVENT, values).await? == 1)
}

/// The cities that take part in a programme.
pub async fn participants(store: &Store, programme: &Key) -> Result<Vec<Participant>, Fault> {
    store.list(PARTICIPANTS, values![programme]).await
}

/// Takes a city in, or changes how it takes part if it is still at the version it carries (0 for a
/// city that was not in); says whether it was.
pub async fn put_participant(
    change: &mut Change,
    programme: &Key,
    before: Option<&Participant>,
    after: &Participant,
) -> Result<bool, Fault> {
    let capacity = i64::from(after.capacity);
    let mut values = values![
        programme,
        &after.city,
        word(&after.side),
        capacity,
        Value::json(&after.languages)?
    ];
    let put = if after.version == 0 {
        change.run(ADD_PARTICIPANT, values).await? == 1
    } else {
        values.push(after.version.into());
        change.run(CHANGE_PARTICIPANT, values).await? == 1
    };
    if put {
        note_participant(change, programme, &after.city, before, Some(after)).await?;
    }
    Ok(put)
}

/// Takes a city out; says whether it was still at this version.
pub async fn drop_participant(
    change: &mut Change,
    programme: &Key,
    before: &Participant,
    version: i64,
) -> Result<bool, Fault> {
    let dropped =
        change.run(DROP_PARTICIPANT, values![programme, &before.city, version]).await? == 1;
    if dropped {
        note_participant(change, programme, &before.city, Some(before), None).await?;
    }
    Ok(dropped)
}

async fn note_participant(
    change: &mut Change,
    programme: &Key,
    city: &Key,
    before: Option<&Participant>,
    after: Option<&Participant>,
) -> Result<(), Fault> {
    let key = format!("{programme}.{city}");
    change.note("take-part", ("participant", &key), Some(city.as_str()), before, after).await
}

struct Historic(HistoricPair);

impl FromRow for Historic {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let (mentor, mentee) = (row.key("mentor")?, row.key("mentee")?);
        Ok(Self(HistoricPair { mentor, mentee, topics: row.json("topics")? }))
    }
}

/// The pairs that people once made.
pub async fn historic(store: &Store, programme: &Key) -> Result<Vec<HistoricPair>, Fault> {
    let pairs: Vec<Historic> = store.list(HISTORIC, values![programme]).await?;
    Ok(pairs.into_iter().map(|pair| pair.0).collect())
}

/// Adds a pair that people once made; says whether it was new.
pub async fn add_historic(
    change: &mut Change,
    programme: &Key,
    pair: &HistoricPair,
) -> Result<bool, Fault> {
    let values = values![programme, &pair.mentor, &pair.mentee, Value::json(&pair.topics)?];
    Ok(change.run(ADD_HISTORIC, values).await? == 1)
}

/// The accepted pairs of a programme, those that work together first.
pub async fn pairs(store: &Store, programme: &Key) -> Result<Vec<Pair>, Fault> {
    store.list(PAIRS, values![programme]).await
}

/// The pairs in which a city works now, as mentor or as mentee.
pub async fn pairs_of_city(store: &Store, city: &Key) -> Result<Vec<Pair>, Fault> {
    store.list(PAIRS_OF_CITY, values![city]).await
}

/// The accepted pairs as a change sees them.
pub async fn pairs_within(change: &mut Change, programme: &Key) -> Result<Vec<Pair>, Fault> {
    change.all(PAIRS, values![programme]).await?.iter().map(Pair::from_row).collect()
}

/// An accepted pair.
pub async fn pair(
    store: &Store,
    programme: &Key,
    mentor: &Key,
    mentee: &Key,
) -> Result<Option<Pair>, Fault> {
    store.find(PAIR, values![programme, mentor, mentee]).await
}

/// Accepts a pair, for the first time or again.
pub async fn accept_pair(
    change: &mut Change,
    before: Option<&Pair>,
    pair: &Pair,
) -> Result<(), Fault> {
    let values = values![
        &pair.programme,
        &pair.mentor,
        &pair.mentee,
        Value::json(&pair.topics)?,
        parts(pair.fit),
        &pair.accepted_at
    ];
    change.run(ACCEPT_PAIR, values).await?;
    note_pair(change, "pair", before, pair).await
}

/// Ends a pair; says whether it was still active at the version it carries.
pub async fn end_pair(change: &mut Change, pair: &Pair) -> Result<bool, Fault> {
    let values = values![&pair.programme, &pair.mentor, &pair.mentee, pair.version];
    let ended = change.run(END_PAIR, values).await? == 1;
    if ended {
        let after = Pair { state: PairState::Ended, version: pair.version + 1, ..pair.clone() };
        note_pair(change, "end", Some(pair), &after).await?;
    }
    Ok(ended)
}

async fn note_pair(
    change: &mut Change,
    act: &str,
    before: Option<&Pair>,
    after: &Pair,
) -> Result<(), Fault> {
    change
        .note(act, ("mentor", &after.thing().key), Some(after.mentee.as_str()), before, Some(after))
        .await
}

/// The cities that mentor a city now.
pub async fn mentors_of(store: &Store, city: &Key) -> Result<BTreeSet<Key>, Fault> {
    store.all(MENTORS_OF, values![city]).await?.iter().map(|row| row.key("mentor")).collect()
}

/// The visits of a programme, the earliest first.
pub async fn visits(store: &Store, programme: &Key) -> Result<Vec<PairVisit>, Fault> {
    store.list(VISITS, values![programme]).await
}

/// Ends the active pairs of a city in the programmes of a network, and its part in them.
pub async fn end_pairs_of(change: &mut Change, network: &Key, city: &Key) -> Result<(), Fault> {
    let rows = change.all(PAIRS_IN_NETWORK, values![network, city]).await?;
    for row in &rows {
        end_pair(change, &Pair::from_row(row)?).await?;
    }
    change.run(DROP_PARTS, values![network, city]).await.map(|_| ())
}

/// A visit of a programme.
pub async fn visit(store: &Store, programme: &Key, id: &str) -> Result<Option<PairVisit>, Fault> {
    store.find(VISIT, values![id, programme]).await
}

/// Adds a visit.
pub async fn add_visit(change: &mut Change, visit: &PairVisit) -> Result<(), Fault> {
    let v = &visit.visit;
    let values = values![
        &visit.id,
        &visit.programme,
        &visit.mentor,
        &visit.mentee,
        i64::from(u8::from(v.number)),
        word(&v.mode),
        Value::json(&v.dates)?,
        begins(&v.dates),
        word(&v.state),
        Value::json(&v.earlier)?
    ];
    change.run(ADD_VISIT, values).await?;
    note_visit(change, "plan", None, visit).await
}

/// Changes a visit that is still at the version it carries; says whether it was.
pub async fn change_visit(
    change: &mut Change,
    before: &PairVisit,
    after: &PairVisit,
) -> Result<bool, Fault> {
    let v = &after.visit;
    let values = values![
        &after.id,
        word(&v.mode),
        Value::json(&v.dates)?,
        begins(&v.dates),
        word(&v.state),
        Value::json(&v.earlier)?,
        after.version
    ];
    let changed = change.run(CHANGE_VISIT, values).await? == 1;
    if changed {
        note_visit(change, &word(&v.state), Some(before), after).await?;
    }
    Ok(changed)
}

async fn note_visit(
    change: &mut Change,
    act: &str,
    before: Option<&PairVisit>,
    after: &PairVisit,
) -> Result<(), Fault> {
    change.note(act, ("visit", &after.id), Some(after.mentee.as_str()), before, Some(after)).await
}

/// A sentence for every row that cannot be read, or that a page would read as less than it says.
pub async fn findings(store: &Store) -> Result<Vec<String>, Fault> {
    let mut reader = Reader::of(store);
    let stated = |row: &Row| {
        Stated::from_row(row)?;
        row.get::<Option<String>>("area")?.map_or(Ok(()), |_| row.key("area").map(drop))
    };
    let key = &[Text("city"), Text("stance"), Text("key")];
    reader.read_by("stated", EVERY_STATED, key, stated).await?;
    let programme = |row: &Row| {
        Programme::from_row(row)?;
        row.maybe_parsed::<Dates>("dates").map(drop)
    };
    reader.read_by("programme", EVERY_PROGRAMME, &[Text("key")], programme).await?;
    let event = |row: &Row| {
        Event::from_row(row)?;
        row.get::<Option<String>>("mode")?
            .map_or(Ok(()), |_| kept::<::mentoring::Mode>(row, "mode").map(drop))
    };
    let key = &[Text("programme"), Text("key")];
    reader.read_by("programme_event", EVERY_EVENT, key, event).await?;
    let key = &[Text("programme"), Text("city")];
    reader.read::<Participant>("participant", EVERY_PARTICIPANT, key).await?;
    let key = &[Text("programme"), Text("mentor"), Text("mentee")];
    reader.read::<Historic>("historic_pair", EVERY_HISTORIC, key).await?;
    reader.read::<Pair>("mentor_pair", EVERY_PAIR, key).await?;
    let visit = |row: &Row| {
        PairVisit::from_row(row)?;
        let number = u8::try_from(row.get::<i64>("number")?).ok();
        let number = number.and_then(|n| VisitNumber::try_from(n).ok());
        number.map(drop).ok_or_else(|| Fault::Decode("number: no such visit".into()))
    };
    reader.read_by("learning_visit", EVERY_VISIT, &[Text("id")], visit).await?;
    Ok(reader.findings())
}
