//! What people type about needs, strengths, programmes and visits → what is meant.

use ::mentoring::{Dates, Degree, Flow, Mode, Side, Stance, Topic, Topics, Visit, VisitNumber};
use locale::{Lang, Text};
use measure::{Key, Problem, Problems};

use super::{PairVisit, Participant, Programme, Publicity, Stated, suggestion};
use crate::web::Visitor;
use crate::web::forms::{Reading, Typed, parts};

/// The fields of a need or strength as it stands.
pub fn stated_fields(stated: &Stated, lang: Lang) -> Typed {
    let practices: Vec<_> = stated.practices.iter().map(Key::as_str).collect();
    Typed::of([
        ("topic", stated.topic.as_str().to_owned()),
        ("degree", stated.degree.percent().to_string()),
        ("says", stated.says.version(lang).map_or("", |v| v.text).to_owned()),
        ("evidence", stated.evidence.clone().unwrap_or_default()),
        ("assessment", stated.assessment.clone().unwrap_or_default()),
        ("area", stated.area.as_ref().map_or_else(String::new, Key::to_string)),
        ("practices", practices.join(", ")),
        ("source_name", stated.source_name.clone()),
        ("source_url", stated.source_url.clone()),
        ("state", super::word(&stated.state)),
        ("version", stated.version.to_string()),
    ])
}

/// The fields of a new need or strength, as far as the address suggests them: a figure, an area of an
/// assessment, or what a reader said.
pub fn suggested_fields(sought: impl Fn(&str) -> String) -> Typed {
    let (evidence, area) = (sought("evidence"), sought("area"));
    let topic =
        suggestion::topic_of_area(&area).or_else(|| suggestion::topic_of_evidence(&evidence));
    let topic = topic.or_else(|| suggestion::known(&sought("topic")));
    let degree = sought("degree").parse::<u8>().ok().filter(|d| (1..=100).contains(d));
    Typed::of([
        ("topic", topic.map_or_else(String::new, |t| t.as_str().to_owned())),
        ("degree", degree.unwrap_or(60).to_string()),
        ("says", sought("says")),
        ("evidence", evidence),
        ("assessment", sought("assessment")),
        ("area", area),
        ("source_name", sought("source")),
        ("state", "draft".to_owned()),
    ])
}

/// A need or strength as it was typed, over what stood there (or nothing, for a new one; its key is
/// then its topic).
pub fn stated(
    typed: &Typed,
    city: &Key,
    stance: Stance,
    before: Option<&Stated>,
    lang: Lang,
) -> Result<Stated, Problems> {
    let mut reading = Reading::of(typed);
    let topic = topic(&mut reading);
    let degree = reading.whole("degree", 1, 100);
    let says = reading.text("says", 1, 1000);
    let is_figures = |key: &str| key.contains('@') || key.starts_with("index:");
    let evidence = thing(&mut reading, "evidence", is_figures);
    let own = format!("{city}.");
    let assessment = thing(&mut reading, "assessment", |key| key.starts_with(&own));
    let area = reading.key_or_none("area").filter(|_| assessment.is_some());
    let practices = keys(&mut reading, "practices");
    let source_name = reading.text("source_name", 0, 300);
    let source_url = reading.url_or_empty("source_url");
    let state = reading.choice("state", &["draft", "public"]);
    let state = if state == "public" { Publicity::Public } else { Publicity::Draft };
    let percent = u8::try_from(degree).unwrap_or(100);
    let text = match before {
        None => Text::new(lang, says),
        Some(before) => {
            let mut text = before.says.clone();
            text.translate(lang, says, locale::State::Draft);
            text
        }
    };
    let degree = match before {
        // What was finer than whole per cent stays so while nobody touches it.
        Some(before) if before.degree.percent() == percent => before.degree,
        _ => Degree::of(f64::from(percent) / 100.0),
    };
    reading.done(()).map(|()| {
        let topic = topic.unwrap_or_else(|| unreachable!("a missing topic is a problem"));
        let is_recoded = before.is_some_and(|b| b.coded && b.topic == topic && b.degree == degree);
        Stated {
            city: city.clone(),
            stance,
            key: before.map_or_else(|| key_of(&topic), |b| b.key.clone()),
            topic,
            degree,
            says: text,
            evidence,
            assessment,
            area,
            source_name,
            source_url,
            coded: is_recoded,
            practices,
            state,
            example: before.is_some_and(|b| b.example),
            version: typed.version(),
        }
    })
}

fn key_of(topic: &Topic) -> Key {
    Key::parse(topic.as_str()).unwrap_or_else(|_| unreachable!("a topic is a key"))
}

fn topic(reading: &mut Reading<'_>) -> Option<Topic> {
    let key = reading.text("topic", 0, 80);
    let topic = Topic::parse(&key).ok().filter(|t| Topics::standard().contains(t));
    if topic.is_none() {
        reading.refuse(Problem::new("choose", "topic"));
    }
    topic
}

/// The key of a thing of another slice, or nothing.
fn thing(
    reading: &mut Reading<'_>,
    field: &'static str,
    is_one: impl Fn(&str) -> bool,
) -> Option<String> {
    let key = reading.text(field, 0, 200);
    if key.is_empty() {
        return None;
    }
    if !is_one(&key) {
        reading.refuse(Problem::new("mentoring-no-such-thing", field).with("typed", &key));
    }
    Some(key)
}

fn keys(reading: &mut Reading<'_>, field: &'static str) -> Vec<Key> {
    let typed = reading.text(field, 0, 1000);
    let mut keys = Vec::new();
    for word in parts(&typed).flat_map(str::split_whitespace).take(40) {
        match Key::parse(word) {
            Ok(key) if !keys.contains(&key) => keys.push(key),
            Ok(_) => {}
            Err(_) => {
                reading.refuse(Problem::new("mentoring-no-such-thing", field).with("typed", word))
            }
        }
    }
    keys
}

/// The templates of a programme.
pub const TEMPLATES: [&str; 2] = ["seven-steps", "epi-flow"];

/// The fields of a programme's form as they stand.
pub fn programme_fields(programme: &Programme, lang: Lang) -> Typed {
    Typed::of([
        ("title", programme.title.source_text().to_owned()),
        ("summary", programme.summary.version(lang).map_or("", |v| v.text).to_owned()),
        ("lead", programme.lead.clone()),
        ("funder", programme.funder.clone()),
        ("dates", programme.dates.map_or_else(String::new, |d| d.to_string())),
        ("version", programme.version.to_string()),
    ])
}

/// A programme as it was typed; a new one begins from a template.
pub fn programme(
    typed: &Typed,
    network: &Key,
    before: Option<&Programme>,
    lang: Lang,
) -> Result<Programme, Problems> {
    let mut reading = Reading::of(typed);
    let title = reading.text("title", 1, 160);
    let key = match before {
        Some(before) => Some(before.key.clone()),
        None => reading.key_or_from("key", "title"),
    };
    let flow = match before {
        Some(before) => Some(before.flow.clone()),
        None => Flow::named(reading.choice("template", &TEMPLATES)),
    };
    let summary = reading.text("summary", 0, 4000);
    let (lead, funder) = (reading.text("lead", 0, 200), reading.text("funder", 0, 200));
    let dates = dates(&mut reading, "dates");
    if dates.len() > 1 {
        reading.refuse(Problem::new("mentoring-not-dates", "dates"));
    }
    if key.as_ref().is_some_and(|k| k.as_str() == "new") {
        reading.refuse(Problem::new("key-taken", "key"));
    }
    let (mut titles, mut summaries) = before.map_or_else(
        || (Text::new(lang, title.clone()), Text::new(lang, summary.clone())),
        |b| (b.title.clone(), b.summary.clone()),
    );
    titles.revise(title);
    summaries.translate(lang, summary, locale::State::Draft);
    reading.done(()).map(|()| Programme {
        key: key.unwrap_or_else(|| unreachable!("a missing key is a problem")),
        network: network.clone(),
        title: titles,
        summary: summaries,
        lead,
        funder,
        dates: dates.first().copied(),
        flow: flow.unwrap_or_else(::mentoring::seven_steps),
        assumptions: before.map_or_else(Vec::new, |b| b.assumptions.clone()),
        sources: before.map_or_else(Vec::new, |b| b.sources.clone()),
        version: typed.version(),
    })
}

/// Days, spans and months with commas between: `2021-05-12, 2021-05-14`, `2021-05-03/2021-05-04`.
fn dates(reading: &mut Reading<'_>, field: &'static str) -> Vec<Dates> {
    let typed = reading.text(field, 0, 400);
    let mut found = Vec::new();
    for part in parts(&typed) {
        match part.replace(' ', "").parse() {
            Ok(dates) => found.push(dates),
            Err(_) => {
                reading.refuse(Problem::new("mentoring-not-dates", field).with("typed", part))
            }
        }
    }
    found
}

/// The fields of a participant's form as they stand.
pub fn participant_fields(
    v: &Visitor,
    city: &Key,
    participant: Option<&Participant>,
    languages: &[Lang],
) -> Typed {
    let languages = participant.map_or(languages, |p| p.languages.as_slice());
    Typed::of([
        ("member", city.to_string()),
        ("side", participant.map_or_else(|| "out".to_owned(), |p| super::word(&p.side))),
        ("capacity", participant.map_or(1, |p| p.capacity).to_string()),
        ("languages", v.languages(languages)),
        ("version", participant.map_or(0, |p| p.version).to_string()),
    ])
}

/// On which sides a city may stand, `out` included.
pub const SIDES: [&str; 4] = ["mentor", "mentee", "either", "out"];

/// A participant as it was typed; `None` when the city is out.
pub fn participant(typed: &Typed, city: &Key) -> Result<Option<Participant>, Problems> {
    let mut reading = Reading::of(typed);
    let side: Option<Side> = super::from_word(reading.choice("side", &SIDES));
    let capacity = reading.whole_or_none("capacity", 0, 50).unwrap_or(0);
    let languages = reading.languages("languages");
    if side.is_some() && languages.is_empty() {
        reading.refuse(Problem::new("missing", "languages"));
    }
    reading.done(()).map(|()| {
        side.map(|side| Participant {
            city: city.clone(),
            side,
            capacity: u16::try_from(capacity).unwrap_or(0),
            languages,
            version: typed.version(),
        })
    })
}

/// The fields of a visit's form as they stand.
pub fn visit_fields(kept: &PairVisit) -> Typed {
    let dates: Vec<_> = kept.visit.dates.iter().map(Dates::to_string).collect();
    Typed::of([
        ("dates", dates.join(", ")),
        ("mode", super::word(&kept.visit.mode)),
        ("state", super::word(&kept.visit.state)),
        ("version", kept.version.to_string()),
    ])
}

/// How people may meet.
pub const MODES: [&str; 2] = ["on-site", "remote"];

fn mode(reading: &mut Reading<'_>) -> Mode {
    super::from_word(reading.choice("mode", &MODES)).unwrap_or(Mode::OnSite)
}

fn must_have_dates(reading: &mut Reading<'_>) -> Vec<Dates> {
    let dates = dates(reading, "dates");
    if dates.is_empty() {
        reading.refuse(Problem::new("missing", "dates"));
    }
    dates
}

/// A new visit as it was typed: for which pair (`mentor.mentee`), and the visit.
pub fn new_visit(typed: &Typed) -> Result<((Key, Key), Visit), Problems> {
    let mut reading = Reading::of(typed);
    let pair = pair_key(typed.get("pair"));
    if pair.is_none() {
        reading.refuse(Problem::new("choose", "pair"));
    }
    let number = reading
        .choice("number", &["1", "2", "3"])
        .parse()
        .ok()
        .and_then(|n: u8| VisitNumber::try_from(n).ok());
    let (mode, dates) = (mode(&mut reading), must_have_dates(&mut reading));
    let number = number.unwrap_or(VisitNumber::First);
    reading.done(()).map(|()| {
        let visit = Visit {
            number,
            mode,
            dates,
            state: ::mentoring::VisitState::Planned,
            earlier: Vec::new(),
        };
        (pair.unwrap_or_else(|| unreachable!("a missing pair is a problem")), visit)
    })
}

/// A step of a visit as it was typed.
pub fn step(typed: &Typed) -> Result<::mentoring::Step, Problems> {
    let mut reading = Reading::of(typed);
    let step = match reading.choice("act", &["move", "hold", "cancel"]) {
        "hold" => ::mentoring::Step::Hold,
        "cancel" => ::mentoring::Step::Cancel,
        _ => {
            let (mode, dates) = (mode(&mut reading), must_have_dates(&mut reading));
            ::mentoring::Step::Move { dates, mode }
        }
    };
    reading.done(step)
}

/// A pair as a form sends it: `schaerbeek.jelgava`.
pub fn pair_key(text: &str) -> Option<(Key, Key)> {
    let (mentor, mentee) = text.split_once('.')?;
    Some((Key::parse(mentor).ok()?, Key::parse(mentee).ok()?))
}
