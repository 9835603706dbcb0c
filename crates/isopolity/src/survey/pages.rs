//! The pages about self-assessments: the questionnaire, a city's rounds, a section to answer.

pub mod profile;

use axum::response::Response;
use locale::{Fact, Text, Word};
use maud::{Markup, html};
use measure::Key;
use survey::{
    Answer as Given, AnswerState, Answers, EvidenceWanted, Kind, LONGEST_TEXT, NONE_OF_THESE,
    NOT_APPLICABLE, Profile, Question, Questionnaire, Score, Section, SectionProfile, SeveralScore,
    Value,
};
use ui::form::{self, Field, Line, Weight};
use ui::list::{self, Item};
use ui::question::{Answer, Beside, Choice};
use ui::steps::{self, Progress, Step};

use super::requests::Found;
use super::{Assessment, forms, ours};
use crate::access::Act;
use crate::network::City;
use crate::web::frame::{Sheet, Truth, field, form_sheet, headline, mark};
use crate::web::{Entered, Visitor};
use crate::word;

/// Words of the questionnaire in the best language for the visitor. The mark of a translation is
/// said once on a page ([`words_mark`]), not eighty times.
fn said(v: &Visitor, text: &Text) -> Markup {
    ui::text::text(&text.show(&[v.lang()]), v.lang(), "")
}

/// In which language the questions are and who translated them, where that must be said.
fn words_mark(v: &Visitor) -> Markup {
    let mark = mark(v, &ours().title.show(&[v.lang()]));
    html! { @if !mark.is_empty() {
        (ui::notice::notice(ui::notice::Kind::Note, &html! { p { (v.say_with(word::SURVEY_WORDS_MARK, &[("mark", mark.into())])) } }))
    } }
}

fn number(v: &Visitor, n: u8) -> String {
    v.numbers().whole(i64::from(n))
}

/// «43 of 100», or that nothing is answered.
fn points(v: &Visitor, score: &Score) -> String {
    match score.value {
        Some(points) => {
            v.say_with(word::SURVEY_POINTS, &[("points", number(v, points.rounded()).into())])
        }
        None => v.say(word::SURVEY_MISSING_MARK),
    }
}

fn counted(v: &Visitor, word: Word, score: &Score) -> String {
    let counts = score.counts;
    v.say_with(word, &[("answered", counts.answered.into()), ("n", counts.applicable.into())])
}

/// Between which scores the true one lies, when something is open.
fn open_range(v: &Visitor, score: &Score) -> Option<String> {
    let range = score.range.filter(|_| score.counts.answered < score.counts.applicable)?;
    let facts: [Fact<'_>; 2] = [
        ("worst", number(v, range.worst.rounded()).into()),
        ("best", number(v, range.best.rounded()).into()),
    ];
    Some(v.say_with(word::SURVEY_OPEN_RANGE, &facts))
}

/// The questionnaire, open with all its weights.
pub fn questionnaire(v: &Visitor, all: &Questionnaire) -> Response {
    let languages = v.list(all.title.languages().map(|lang| v.language(lang)));
    let scored = all.questions().filter(|(_, q)| q.kind.is_scored()).count();
    let facts = [
        (
            v.say(word::SURVEY_QUESTIONS),
            html! { (v.say_with(word::SURVEY_QUESTIONS_N, &[("n", all.questions().count().into()), ("scored", scored.into())])) },
        ),
        (v.say(word::SURVEY_SECTIONS), html! { (all.sections.len()) }),
        (v.say(word::SURVEY_LANGUAGES), html! { (languages) }),
        (v.say(word::SURVEY_VERSION), html! { (all.version) }),
    ];
    let links: Vec<_> = all
        .sections
        .iter()
        .map(|s| (format!("#{}", area_id(&s.area)), said(v, &s.title)))
        .collect();
    let content = html! {
        (words_mark(v))
        div.columns {
            div {
                p { (said(v, &all.intro)) }
                section.section { h2 { (v.say(word::SURVEY_SCORING)) } ol { @for rule in SCORING { li { (v.say(rule)) } } } }
            }
            aside { (list::facts(&facts)) nav.small aria-label=(v.say(word::SURVEY_SECTIONS)) { ol { @for (href, title) in &links { li { a href=(href) { (title) } } } } } }
        }
        @for section in &all.sections { section.section {
            h2 id=(area_id(&section.area)) { (said(v, &section.title)) }
            p.quiet { (said(v, &section.intro)) " " (v.say_with(word::SURVEY_SECTION_WEIGHT, &[("weight", section.weight.into())])) }
            (crosswalk(v, section))
            @for (at, question) in section.questions.iter().enumerate() { (reading(v, section, at, question, None)) }
        } }
    };
    let top = headline(
        v,
        &[],
        &v.say(word::SURVEY_KICKER),
        v.phrase(&all.title),
        v.say(word::SURVEY_LEDE),
    );
    Sheet::new(top, content).answer(v)
}

/// How scoring works, rule by rule.
const SCORING: [Word; 6] = [
    word::SURVEY_SCORING_WORTH,
    word::SURVEY_SCORING_SECTION,
    word::SURVEY_SCORING_OPEN,
    word::SURVEY_SCORING_OVERALL,
    word::SURVEY_SCORING_ROUNDS,
    word::SURVEY_SCORING_PEERS,
];

fn area_id(area: &Key) -> String {
    format!("area-{area}")
}

/// What other frameworks call an area.
fn crosswalk(v: &Visitor, section: &Section) -> Markup {
    let c = &section.crosswalk;
    let numbers = c.oecd.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let all = [
        (word::SURVEY_CROSSWALK_ICC, c.icc.clone()),
        (word::SURVEY_CROSSWALK_US, c.welcoming_us.join(", ")),
        (word::SURVEY_CROSSWALK_AU, c.welcoming_au.join(", ")),
        (word::SURVEY_CROSSWALK_OECD, numbers),
        (word::SURVEY_CROSSWALK_URBAN, c.urban_agenda.join(", ")),
    ];
    let facts: Vec<_> = all
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(label, text)| (v.say(label), html! { span lang="en" dir="ltr" { (text) } }))
        .collect();
    html! { details.section-details { summary { (v.say(word::SURVEY_CROSSWALK)) span.hide { " " (v.plain(&section.title)) } }
        (list::facts(&facts)) p.small.quiet { (v.say(word::SURVEY_CROSSWALK_NOTE)) }
    } }
}

/// A question to be read, with what was answered if anything was.
fn reading(
    v: &Visitor,
    section: &Section,
    at: usize,
    question: &Question,
    given: Option<(&Given, &Answers)>,
) -> Markup {
    let value = given.map_or(&Value::NoAnswer, |(g, _)| &g.value);
    let mut hints = hints(v, section, question);
    match given {
        None => hints.push(html! { (weight(v, question)) }),
        Some((_, all)) => hints.extend(idle(v, question, all)),
    }
    let beside =
        given.map(|(g, _)| Beside { label: String::new(), open: true, content: remarks(v, g) });
    shown(v, at, question, value, hints, Purpose::Read { beside }).read()
}

/// The note and the source that stand beside an answer, and its state.
fn remarks(v: &Visitor, given: &Given) -> Markup {
    html! {
        @match given.value { Value::NoAnswer => p.quiet { (v.say(word::SURVEY_OPEN)) }, Value::NotApplicable => p { (v.say(word::SURVEY_NOT_APPLICABLE)) }, _ => {} }
        @if given.state == AnswerState::Draft { p { (list::tag_mark(&v.say(word::SURVEY_DRAFT))) } }
        @if !given.note.is_empty() { p.small { (v.say(word::SURVEY_NOTE)) ": " (given.note) } }
        @if !given.source.is_empty() { p.small { (v.say(word::SURVEY_SOURCE)) ": " (given.source) } }
    }
}

/// What the visitor does with a question.
enum Purpose {
    /// Reads it.
    Read {
        /// What stands below.
        beside: Option<Beside>,
    },
    /// Answers it.
    Answer {
        /// What is wrong.
        problem: Option<String>,
        /// What can be opened.
        beside: Beside,
    },
}

fn shown(
    v: &Visitor,
    at: usize,
    question: &Question,
    value: &Value,
    hints: Vec<Markup>,
    purpose: Purpose,
) -> ui::question::Question {
    let fills = forms::values(question, value);
    let is_form = matches!(purpose, Purpose::Answer { .. });
    let (problem, beside) = match purpose {
        Purpose::Read { beside } => (None, beside),
        Purpose::Answer { problem, beside } => (problem, Some(beside)),
    };
    ui::question::Question {
        name: question.key.to_string(),
        number: v.numbers().whole(i64::try_from(at + 1).unwrap_or(0)),
        wording: said(v, &question.wording),
        hints,
        problem,
        answer: answer(v, question, value, &fills, is_form.then_some(())),
        beside,
    }
}

/// How a question is answered; in a form with what can be said instead of an option.
fn answer(
    v: &Visitor,
    question: &Question,
    value: &Value,
    fills: &[String],
    form: Option<()>,
) -> Answer {
    let chosen = |value: &str| fills.iter().any(|f| f == value);
    let extra = |value: &str, word: Word| Choice {
        chosen: chosen(value),
        value: value.to_owned(),
        label: html! { em { (v.say(word)) } },
        worth: String::new(),
    };
    let not_applicable = || form.map(|()| extra(NOT_APPLICABLE, word::SURVEY_NOT_APPLICABLE));
    let typed = || fills.first().filter(|f| *f != NOT_APPLICABLE).cloned().unwrap_or_default();
    let options = question.kind.options().iter().map(|o| Choice {
        value: o.key.to_string(),
        label: said(v, &o.label),
        worth: v.numbers().decimal(o.score, u8::from(o.score.fract() != 0.0)),
        chosen: chosen(o.key.as_str()),
    });
    match &question.kind {
        Kind::Choice(_) => {
            // A radio button cannot be let go: one more takes the answer back.
            let back = form.filter(|()| !matches!(value, Value::NoAnswer | Value::Unread(_)));
            let back = back.map(|()| Choice {
                value: String::new(),
                label: html! { em { (v.say(word::SURVEY_TAKE_BACK)) } },
                worth: String::new(),
                chosen: false,
            });
            Answer::One(options.chain(not_applicable()).chain(back).collect())
        }
        Kind::Several { .. } => {
            let none = form.map(|()| extra(NONE_OF_THESE, word::SURVEY_NONE_OF_THESE));
            Answer::Several(options.chain(none).chain(not_applicable()).collect())
        }
        Kind::Number { unit, .. } => Answer::Number {
            value: typed(),
            unit: said(v, unit),
            choices: not_applicable().into_iter().collect(),
        },
        _ => {
            Answer::Words { value: typed(), label: v.say(word::SURVEY_ANSWER), most: LONGEST_TEXT }
        }
    }
}

/// What helps to answer: an example, when it is asked, what a number is worth.
fn hints(v: &Visitor, section: &Section, question: &Question) -> Vec<Markup> {
    let mut hints = Vec::new();
    if !question.help.is_empty() {
        hints.push(said(v, &question.help));
    }
    if let Some(condition) = &question.asked_if {
        let gate = section.questions.iter().enumerate().find(|(_, q)| q.key == condition.question);
        let labels = gate
            .iter()
            .flat_map(|(_, q)| q.kind.options())
            .filter(|o| condition.any_of.contains(&o.key));
        let n = gate.map_or(0, |(at, _)| at + 1);
        hints.push(html! { (v.say_with(word::SURVEY_ASKED_IF, &[("n", n.into())])) @for label in labels { " " q { (said(v, &label.label)) } } });
    }
    if let Kind::Number { scale: Some(scale), .. } = &question.kind {
        let one = |n: f64| v.numbers().decimal(n, u8::from(n.fract() != 0.0));
        hints.push(html! { (v.say_with(word::SURVEY_SCALE, &[("worst", one(scale.worst).into()), ("best", one(scale.best).into())])) });
    }
    if matches!(question.kind, Kind::Several { scoring: SeveralScore::Share, .. }) {
        hints.push(html! { (v.say(word::SURVEY_SEVERAL)) });
    }
    hints
}

/// That an answer does not count, because an earlier one rules its question out.
fn idle(v: &Visitor, question: &Question, answers: &Answers) -> Option<Markup> {
    let is_idle = survey::is_idle(ours(), question, answers);
    is_idle.then(|| html! { strong { (v.say(word::SURVEY_IDLE)) } })
}

/// How much a question counts, and what should stand beside its answer.
fn weight(v: &Visitor, question: &Question) -> String {
    let weight = match question.kind.is_scored() {
        true => v.say_with(word::SURVEY_WEIGHT, &[("weight", question.weight.into())]),
        false => v.say(word::SURVEY_UNSCORED),
    };
    let wanted = wanted(v, question);
    if wanted.is_empty() { weight } else { format!("{weight} · {wanted}") }
}

fn wanted(v: &Visitor, question: &Question) -> String {
    match question.evidence {
        EvidenceWanted::Document => v.say(word::SURVEY_WANTS_DOCUMENT),
        EvidenceWanted::Figure => v.say(word::SURVEY_WANTS_FIGURE),
        EvidenceWanted::Example => v.say(word::SURVEY_WANTS_EXAMPLE),
        _ => String::new(),
    }
}

/// The way to a city's pages.
fn way(v: &Visitor, city: &City, further: &[(String, String)]) -> Vec<(String, String)> {
    let page = format!("/cities/{}", city.key);
    let mut way = vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), page.clone()),
        (v.say(word::SURVEY_ASSESSMENTS), format!("{page}/assessments")),
    ];
    way.extend(further.iter().cloned());
    way
}

fn step_back(v: &Visitor, a: &Assessment) -> (String, String) {
    (v.say_with(word::SURVEY_TITLE, &[("year", a.year.to_string().into())]), a.href())
}

/// A city's assessments, and the form that begins another.
pub fn assessments(
    v: &Visitor,
    city: &City,
    all: &[(&Assessment, Score)],
    entered: &Entered,
) -> Response {
    let state = |a: &Assessment| {
        if a.published_at.is_some() { word::SURVEY_PUBLISHED } else { word::SURVEY_PRIVATE }
    };
    let items: Vec<_> = all
        .iter()
        .map(|(a, score)| Item {
            title: v.say_with(word::SURVEY_TITLE, &[("year", a.year.to_string().into())]).into(),
            href: a.href(),
            meta: format!("{} · {}", points(v, score), counted(v, word::SURVEY_COUNTED, score)),
            example: v.example_mark(a.example),
            tags: vec![v.say(state(a))],
            ..Item::default()
        })
        .collect();
    let content = html! {
        @if items.is_empty() { (list::nothing(&v.say(word::SURVEY_NONE_YET), None)) } @else { (list::items(&items)) }
        @if v.may(Act::WriteCity) { section.section {
            h2 { (v.say(word::SURVEY_BEGIN)) } p { (v.say(word::SURVEY_BEGIN_LEDE)) }
            (form::post(&format!("/cities/{}/assessments", city.key), &html! {
                (form::line(&field(v, entered, "year", word::SURVEY_YEAR), Line::Whole))
                (form::button(&v.say(word::SURVEY_BEGIN_BUTTON), Weight::Primary))
            }))
        } }
        p.section { a href="/surveys/city-self-assessment" { (v.say(word::SURVEY_SEE_QUESTIONNAIRE)) } }
    };
    let page = format!("/cities/{}", city.key);
    let way = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (v.plain(&city.name).to_owned(), page),
    ];
    let title =
        v.say_with(word::SURVEY_ASSESSMENTS_OF, &[("city", v.plain(&city.name).to_owned().into())]);
    form_sheet(
        v,
        headline(v, &way, "", &title, v.say(word::SURVEY_ASSESSMENTS_LEDE)),
        entered,
        content,
    )
}

/// How far a section is.
fn progress(found: &Found, section: &SectionProfile) -> Progress {
    let counts = section.score.counts;
    match found.part(&section.area) {
        None => Progress::Open,
        Some(_) if counts.answered < counts.applicable => Progress::Begun,
        Some(_) => Progress::Done,
    }
}

/// The sections as steps; `here` is the one that the reader is in.
fn section_steps(v: &Visitor, found: &Found, profile: &Profile, here: Option<&Key>) -> Markup {
    let step = |(section, state): (&Section, &SectionProfile)| {
        let drafts = state.drafts > 0;
        let draft = drafts.then(|| v.say_with(word::SURVEY_DRAFTS, &[("n", state.drafts.into())]));
        let note: Vec<_> =
            std::iter::once(counted(v, word::SURVEY_COUNTED, &state.score)).chain(draft).collect();
        Step {
            label: v.plain(&section.title).to_owned(),
            href: format!("{}/sections/{}", found.assessment.href(), section.area),
            progress: if here == Some(&section.area) {
                Progress::Here
            } else {
                progress(found, state)
            },
            note: note.join(" · "),
        }
    };
    let all: Vec<_> = ours().sections.iter().zip(&profile.sections).map(step).collect();
    let lang = ours().title.show(&[v.lang()]).lang;
    steps::steps_in(&v.say(word::SURVEY_SECTIONS), &all, (lang != v.lang()).then_some(lang))
}

/// How far an assessment is, and who may read it.
pub fn overview(v: &Visitor, found: &Found, profile: &Profile) -> Response {
    let a = &found.assessment;
    let counts = profile.overall.counts;
    let percent = 100.0 * counts.share_answered();
    let next = profile.sections.iter().find(|s| progress(found, s) != Progress::Done);
    let content = html! {
        div.columns {
            div {
                p { (list::bar(percent, &counted(v, word::SURVEY_COUNTED, &profile.overall))) }
                @if v.may(Act::WriteCity) { @if let Some(section) = next { p {
                    (form::link_button(&v.say(if found.parts.is_empty() { word::SURVEY_FIRST } else { word::SURVEY_GO_ON }), Weight::Primary, &format!("{}/sections/{}", a.href(), section.area)))
                } } }
                h2.section { (v.say(word::SURVEY_SECTIONS)) }
                (section_steps(v, found, profile, None))
            }
            aside { (standing(v, found, profile)) (publication(v, a, &profile.overall)) }
        }
    };
    let title = v.say_with(word::SURVEY_TITLE, &[("year", a.year.to_string().into())]);
    let top = headline(
        v,
        &way(v, &found.city, &[]),
        v.plain(&found.city.name),
        &title,
        v.say(word::SURVEY_OVERVIEW_LEDE),
    );
    Sheet::new(top, content).truth(Truth::of(a.example)).answer(v)
}

/// The overall score so far and who answered last.
fn standing(v: &Visitor, found: &Found, profile: &Profile) -> Markup {
    let a = &found.assessment;
    let by = |name: &str, at: &str| {
        v.say_with(
            word::SURVEY_BY,
            &[("name", name.to_owned().into()), ("date", v.date(at).into())],
        )
    };
    let mut facts = vec![(
        v.say(word::SURVEY_OVERALL),
        html! { (points(v, &profile.overall)) @if let Some(range) = open_range(v, &profile.overall) { br; span.quiet.small { (range) } } },
    )];
    if let (Some(name), Some(at)) = (&a.answered_by, &a.answered_at) {
        facts.push((v.say(word::SURVEY_ANSWERED_LAST), html! { (by(name, at)) }));
    }
    facts.push((v.say(word::SURVEY_BEGUN), html! { (by(&a.started_by, &a.started_at)) }));
    html! {
        h2 { (v.say(word::SURVEY_SO_FAR)) } (list::facts(&facts))
        @if profile.overall.value.is_some() { p { (form::link_button(&v.say(word::SURVEY_SEE_PROFILE), Weight::Secondary, &format!("{}/profile", a.href()))) } }
    }
}

/// Who may read an assessment, and the button that changes it.
fn publication(v: &Visitor, a: &Assessment, overall: &Score) -> Markup {
    let (sentence, act, button) = match &a.published_at {
        Some(at) => (
            v.say_with(word::SURVEY_IS_PUBLISHED, &[("date", v.date(at).into())]),
            "withdraw",
            word::SURVEY_WITHDRAW,
        ),
        None => (v.say(word::SURVEY_IS_PRIVATE), "publish", word::SURVEY_PUBLISH),
    };
    let may = v.may(Act::WriteCity) && (a.overall.is_some() || a.published_at.is_some());
    html! { section.section {
        h2 { (v.say(word::FIELD_ACT)) } p { (sentence) }
        @if may && a.published_at.is_none() { p { (counted(v, word::SURVEY_COUNTED_LONG, overall)) } }
        @if may { (form::post(&a.href(), &html! {
            (form::hidden("version", &a.version.to_string()))
            (form::button_with(&v.say(button), Weight::Secondary, "act", act))
        })) p.small.quiet { (v.say(word::SURVEY_PUBLISH_NOTE)) } }
    } }
}

/// The headline of a section's page.
fn section_top(v: &Visitor, found: &Found, section: &Section) -> ui::headline::Headline {
    let all = &ours().sections;
    let at = all.iter().position(|s| s.area == section.area).map_or(0, |at| at + 1);
    let kicker = v.say_with(word::SURVEY_SECTION_OF, &[("at", at.into()), ("n", all.len().into())]);
    headline(
        v,
        &way(v, &found.city, &[step_back(v, &found.assessment)]),
        &kicker,
        v.phrase(&section.title),
        v.phrase(&section.intro),
    )
}

/// A section to be answered.
pub fn section_form(
    v: &Visitor,
    found: &Found,
    section: &Section,
    answers: &Answers,
    entered: &Entered,
) -> Response {
    let action = format!("{}/sections/{}", found.assessment.href(), section.area);
    let profile = super::profile(&found.answers());
    let mut all = found.answers();
    all.renew(section, answers.clone());
    let content = html! {
        (words_mark(v))
        div.columns {
            div { (form::post(&action, &html! {
                (form::hidden("version", entered.typed.get("version")))
                @for (at, question) in section.questions.iter().enumerate() { (asking(v, section, at, question, &all, entered)) }
                div.row {
                    (form::button(&v.say(word::SURVEY_SAVE_NEXT), Weight::Primary))
                    (form::button_with(&v.say(word::SURVEY_SAVE_OVERVIEW), Weight::Secondary, "then", "overview"))
                }
            })) p.small.quiet { (v.say(word::SURVEY_SAVE_NOTE)) } }
            aside { (last_answered(v, found, section)) (section_steps(v, found, &profile, Some(&section.area))) (crosswalk(v, section)) }
        }
    };
    let truth = example(v, found);
    form_sheet(v, section_top(v, found, section), entered, html! { (truth) (content) })
}

/// That the answers were made up, on a form.
fn example(v: &Visitor, found: &Found) -> Markup {
    html! { @if found.assessment.example {
        (ui::notice::notice(ui::notice::Kind::Example, &html! { p { (v.say(word::FRAME_EXAMPLE)) } }))
    } }
}

fn last_answered(v: &Visitor, found: &Found, section: &Section) -> Markup {
    html! { @if let Some(part) = found.part(&section.area) { p.small.quiet {
        (v.say(word::SURVEY_ANSWERED_LAST)) ": "
        (v.say_with(word::SURVEY_BY, &[("name", part.answered_by.clone().into()), ("date", v.date(&part.answered_at).into())]))
    } } }
}

/// A question in the form, with note, source and state beside it.
fn asking(
    v: &Visitor,
    section: &Section,
    at: usize,
    question: &Question,
    answers: &Answers,
    entered: &Entered,
) -> Markup {
    let nothing = Given::default();
    let given = answers.get(&question.key).unwrap_or(&nothing);
    let mut hints = hints(v, section, question);
    hints.extend(idle(v, question, answers));
    let name = question.key.as_str();
    let part = |part: &str, label: Word, value: &str| {
        let name = format!("{name}.{part}");
        Field {
            value: value.to_owned(),
            problem: entered.problem(&name).map(|p| v.say_problem(p)),
            ..Field::new(name, v.say(label))
        }
    };
    let (note, source) = (
        part("note", word::SURVEY_NOTE, &given.note),
        part("source", word::SURVEY_SOURCE, &given.source).hint(wanted(v, question)),
    );
    let is_draft = given.state == AnswerState::Draft && !matches!(given.value, Value::Unread(_));
    let draft = form::boxes(
        &part("state", word::SURVEY_STATE, ""),
        &[form::Choice::new("draft", v.say(word::SURVEY_DRAFT_HINT))],
        if is_draft { &["draft"] } else { &[] },
    );
    let has_more = !given.note.is_empty()
        || !given.source.is_empty()
        || is_draft
        || note.problem.is_some()
        || source.problem.is_some();
    let beside = Beside {
        label: v.say(word::SURVEY_BESIDE),
        open: has_more,
        content: html! { (form::area(&note, 2)) (form::area(&source, 1)) (draft) },
    };
    let problem = entered.problem(name).map(|p| v.say_problem(p));
    shown(v, at, question, &given.value, hints, Purpose::Answer { problem, beside }).field()
}

/// A section for those who may read drafts but not write.
pub fn read_section(v: &Visitor, found: &Found, section: &Section, answers: &Answers) -> Response {
    let nothing = Given::default();
    let all = found.answers();
    let profile = super::profile(&all);
    let content = html! {
        (words_mark(v))
        div.columns {
            div { h2.hide { (v.say(word::SURVEY_ANSWERS)) } @for (at, question) in section.questions.iter().enumerate() {
                (reading(v, section, at, question, Some((answers.get(&question.key).unwrap_or(&nothing), &all))))
            } }
            aside { (last_answered(v, found, section)) (section_steps(v, found, &profile, Some(&section.area))) }
        }
    };
    Sheet::new(section_top(v, found, section), content)
        .truth(Truth::of(found.assessment.example))
        .answer(v)
}
