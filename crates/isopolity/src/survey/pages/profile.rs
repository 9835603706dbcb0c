//! The page of a profile: where a city stands, what pulls it down, what changed, other weights.

use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use publish::chart::Canvas;
use survey::Section;
use ui::form::{self, Field, Line, Weight};
use ui::list::{self, Item};
use ui::table::{Column, Table};

use super::{counted, number, open_range, points, said, step_back, way, words_mark};
use crate::access::Act;
use crate::survey::requests::Seen;
use crate::survey::{Assessment, area_title, chart, forms, ours};
use crate::web::frame::{Sheet, Truth, headline, problems};
use crate::web::{Visitor, picture};
use crate::word;

/// An assessment by its overall score, as the city's page shows it.
pub fn item(v: &Visitor, a: &Assessment) -> Item {
    let score = a.overall.map(|overall| {
        v.say_with(word::SURVEY_POINTS, &[("points", v.numbers().decimal(overall, 0).into())])
    });
    let private = a.published_at.is_none().then(|| v.say(word::SURVEY_PRIVATE));
    Item {
        title: v.say_with(word::SURVEY_TITLE, &[("year", a.year.to_string().into())]).into(),
        href: if a.overall.is_some() { format!("{}/profile", a.href()) } else { a.href() },
        meta: score.unwrap_or_else(|| v.say(word::SURVEY_MISSING_MARK)),
        example: v.example_mark(a.example),
        tags: private.into_iter().collect(),
        ..Item::default()
    }
}

/// How many questions that pull a profile down are shown.
const MOST_PULLS: usize = 8;

/// Where a city stands.
pub fn profile(v: &Visitor, seen: &Seen) -> Response {
    let (a, profile) = (&seen.found.assessment, &seen.profile);
    let content = html! {
        (problems(v, &seen.entered))
        (words_mark(v))
        @if profile.overall.value.is_none() && profile.sections.iter().all(|s| s.score.value.is_none()) {
            (list::nothing(&v.say(word::SURVEY_NOTHING_ANSWERED), None))
        } @else {
            (figure(v, "profile", &|canvas| chart::profile(v, &seen.found, profile, canvas), &chart::source(v, &seen.found), &downloads(v, a)))
            (overall(v, seen)) (extremes(v, seen)) (pulls(v, seen)) (comparison(v, seen)) (weights(v, seen))
        }
    };
    let title = v.say_with(word::SURVEY_PROFILE_TITLE, &[("year", a.year.to_string().into())]);
    let lede = profile.overall.value.map(|_| {
        v.say_with(word::SURVEY_PROFILE_LEDE, &[("points", points(v, &profile.overall).into())])
    });
    let back = if v.may(Act::ReadDrafts) { vec![step_back(v, a)] } else { Vec::new() };
    let top = headline(
        v,
        &way(v, &seen.found.city, &back),
        v.plain(&seen.found.city.name),
        &title,
        lede.unwrap_or_default(),
    );
    let status = if seen.entered.problems.is_empty() {
        axum::http::StatusCode::OK
    } else {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    };
    Sheet::new(top, content).truth(Truth::of(a.example)).answer_with(v, status)
}

fn downloads(v: &Visitor, a: &Assessment) -> Vec<(String, String)> {
    let file = |ending: &str| format!("{}/profile.{ending}?lang={}", a.href(), v.lang());
    vec![
        ("SVG".to_owned(), file("svg")),
        ("PNG".to_owned(), file("png")),
        ("CSV".to_owned(), file("csv")),
    ]
}

/// A chart with its table.
fn figure(
    v: &Visitor,
    id: &str,
    draw: picture::Draw<'_>,
    source: &str,
    links: &[(String, String)],
) -> Markup {
    let number = chart::whole(v);
    let Ok(drawn) = draw(&Canvas::page(v.lang(), &number)) else { return html! {} };
    let cells = |row: &Vec<String>| row.iter().map(|cell| html! { (cell) }).collect();
    let last = drawn.table.head.len().saturating_sub(1);
    let column = |(at, name): (usize, &String)| {
        (name.clone(), if at == 0 || at == last { Column::Words } else { Column::Numbers })
    };
    let table = Table {
        caption: drawn.table.caption.clone(),
        head: drawn.table.head.iter().enumerate().map(column).collect(),
        rows: drawn.table.rows.iter().map(cells).collect(),
    };
    ui::figure::Figure {
        title: drawn.drawing.title().to_owned(),
        drawing: picture::on_page(v.lang(), id, &number, draw),
        caption: html! { p { (source) } },
        table: Some((v.say(word::SURVEY_AS_TABLE), table.render())),
        links: links.to_vec(),
    }
    .render()
}

/// The overall score, how sure it is, and the place among peers.
fn overall(v: &Visitor, seen: &Seen) -> Markup {
    let score = &seen.profile.overall;
    let place = match seen.place {
        Some(survey::Place::Ranked { rank, sharing, cities, median }) => Some(v.say_with(
            if sharing > 1 { word::SURVEY_PLACE_SHARED } else { word::SURVEY_PLACE },
            &[
                ("rank", rank.into()),
                ("cities", cities.into()),
                ("median", number(v, median.rounded()).into()),
            ],
        )),
        _ => Some(v.say_with(word::SURVEY_PLACE_TOO_FEW, &[("n", survey::FEWEST_PEERS.into())])),
    };
    html! { section.section {
        h2 { (v.say(word::SURVEY_OVERALL)) }
        (ui::headline::fact(&score.value.map_or_else(|| "–".to_owned(), |p| number(v, p.rounded())), &v.say(word::SURVEY_OF_HUNDRED)))
        p { (counted(v, word::SURVEY_COUNTED_LONG, score)) @if let Some(range) = open_range(v, score) { " " (range) } }
        @if let Some(place) = place { p.quiet { (place) } }
        p { a href="/surveys/city-self-assessment" { (v.say(word::SURVEY_SEE_QUESTIONNAIRE)) } }
    } }
}

/// The strongest and the weakest areas.
fn extremes(v: &Visitor, seen: &Seen) -> Markup {
    html! { div.halves.section {
        section { h2 { (v.say(word::SURVEY_STRONGEST)) } @for area in &seen.profile.strongest { (extreme(v, seen, area, None)) } }
        section { h2 { (v.say(word::SURVEY_WEAKEST)) } @for area in &seen.profile.weakest { (extreme(v, seen, area, Some(()))) } }
    } }
}

/// An area with its score in a sentence; a weak one with the way to a need.
fn extreme(v: &Visitor, seen: &Seen, area: &Key, weak: Option<()>) -> Markup {
    let a = &seen.found.assessment;
    let (Some(state), Some(title)) =
        (seen.profile.sections.iter().find(|s| s.area == *area), area_title(area))
    else {
        return html! {};
    };
    let pull = seen.profile.pulls.iter().find(|p| p.area == *area).filter(|_| weak.is_some());
    let question = pull.and_then(|p| ours().question(&p.question));
    html! {
        h3 { @if v.may(Act::ReadDrafts) { a href=(format!("{}/sections/{area}", a.href())) { (said(v, title)) } } @else { (said(v, title)) } }
        p { (points(v, &state.score)) ". " (counted(v, word::SURVEY_COUNTED_LONG, &state.score)) @if let Some(range) = open_range(v, &state.score) { " " (range) }
            @if let Some(question) = question { br; span.quiet { (v.say(word::SURVEY_MOST_LOST)) " " (said(v, &question.wording)) } } }
        @if weak.is_some() && v.may(Act::WriteCity) { p { (form::link_button(&v.say_with(word::SURVEY_STATE_NEED, &[("area", v.plain(title).to_owned().into())]), Weight::Secondary,
            &need_href(a, area, &state.score))) } }
    }
}

/// The form of a need that an area shows: the weaker the area, the more urgent.
fn need_href(a: &Assessment, area: &Key, score: &survey::Score) -> String {
    let urgency = score.value.map(|p| 100_u8.saturating_sub(p.rounded()).max(1));
    let degree = urgency.map(|n| format!("&degree={n}")).unwrap_or_default();
    format!("/cities/{}/needs/new?assessment={}&area={area}{degree}", a.city, a.key())
}

/// The questions that take most from the overall score.
fn pulls(v: &Visitor, seen: &Seen) -> Markup {
    let a = &seen.found.assessment;
    let href = |pull: &survey::Pull| match v.may(Act::ReadDrafts) {
        true => format!("{}/sections/{}#{}", a.href(), pull.area, pull.question),
        false => format!("/surveys/city-self-assessment#{}", pull.question),
    };
    let most: Vec<_> = seen
        .profile
        .pulls
        .iter()
        .take(MOST_PULLS)
        .filter_map(|p| Some((p, ours().question(&p.question)?)))
        .collect();
    html! { @if !most.is_empty() { section.section {
        h2 { (v.say(word::SURVEY_PULLS)) } p { (v.say(word::SURVEY_PULLS_LEDE)) }
        ul.items { @for (pull, question) in most { li {
            p.item-title { a href=(href(pull)) { (said(v, &question.wording)) } }
            p.meta { @if let Some(title) = area_title(&pull.area) { (said(v, title)) " · " }
                (v.say_with(word::SURVEY_PULL_POINTS, &[("points", v.numbers().decimal(pull.points, 1).into())])) }
        } } }
    } } }
}

/// Then and now.
fn comparison(v: &Visitor, seen: &Seen) -> Markup {
    let Some((then, compared)) = &seen.comparison else { return html! {} };
    let (a, choices) = (&seen.found.assessment, years(&seen.earlier));
    let facts = [
        ("compared", compared.compared.into()),
        ("n", compared.asked_later.into()),
        ("share", v.numbers().decimal(100.0 * compared.share, 0).into()),
    ];
    let picker = Field {
        value: then.to_string(),
        ..Field::new("earlier", v.say(word::SURVEY_COMPARE_WITH))
    };
    html! { section.section #compared {
        h2 { (v.say_with(word::SURVEY_COMPARED, &[("earlier", then.to_string().into())])) }
        @if choices.len() > 1 { form method="get" action=(format!("{}/profile", a.href())) { (form::select(&picker, &choices)) (form::button(&v.say(word::SURVEY_COMPARE), Weight::Secondary)) } }
        @match compared.overall {
            None => p { (v.say(word::SURVEY_NOT_COMPARABLE)) },
            Some((was, is)) => {
                p { (v.say_with(word::SURVEY_COMPARED_OVERALL, &[("was", number(v, was.rounded()).into()), ("is", number(v, is.rounded()).into())])) " " (v.say_with(word::SURVEY_COMPARED_SHARE, &facts)) }
                (figure(v, "then-and-now", &|canvas| chart::comparison(v, &seen.found, (*then, compared), canvas), &chart::source(v, &seen.found), &[]))
                (changed(v, compared))
            }
        }
    } }
}

fn years(earlier: &[i16]) -> Vec<(String, String)> {
    earlier.iter().map(|y| (y.to_string(), y.to_string())).collect()
}

/// The questions whose answers moved most.
fn changed(v: &Visitor, compared: &survey::RoundComparison) -> Markup {
    let moved: Vec<_> = compared
        .changed
        .iter()
        .take(MOST_PULLS)
        .filter_map(|c| Some((c, ours().question(&c.question)?)))
        .collect();
    let worth = |w: f64| v.numbers().decimal(100.0 * w, 0);
    html! { @if !moved.is_empty() {
        h3 { (v.say(word::SURVEY_MOVED)) }
        ul.items { @for (change, question) in moved { li {
            p { (said(v, &question.wording)) }
            p.meta { (v.say_with(word::SURVEY_MOVED_FROM, &[("was", worth(change.earlier).into()), ("is", worth(change.later).into())])) }
        } } }
    } }
}

/// What if the weights were different: a form that saves nothing.
fn weights(v: &Visitor, seen: &Seen) -> Markup {
    let is_changed =
        seen.weights != survey::Weights::of(ours()) || !seen.entered.problems.is_empty();
    let page = format!("{}/profile", seen.found.assessment.href());
    let weight = |section: &Section| {
        let name = forms::weight_field(&section.area);
        let typed = seen.entered.typed.get(&name);
        let value = if typed.is_empty() {
            seen.weights.get(&section.area).to_string()
        } else {
            typed.to_owned()
        };
        let problem = seen.entered.problem(&name).map(|p| v.say_problem(p));
        form::line(
            &Field { value, problem, ..Field::new(name, v.plain(&section.title)) },
            Line::Whole,
        )
    };
    let lang = ours().title.show(&[v.lang()]).lang;
    let other = (lang != v.lang()).then_some(lang);
    html! { section.section #weights {
        h2 { (v.say(word::SURVEY_WEIGHTS)) } p { (v.say(word::SURVEY_WEIGHTS_LEDE)) }
        @if is_changed { p role="status" { (v.say_with(word::SURVEY_WEIGHTS_CHANGED, &[("points", points(v, &seen.profile.overall).into())])) " " a href=(page) { (v.say(word::SURVEY_WEIGHTS_BACK)) } } }
        details open[is_changed] { summary { (v.say(word::SURVEY_WEIGHTS_OPEN)) }
            form method="get" action=(page) novalidate {
                div.weights lang=[other] dir=[other.map(|l| l.direction().as_str())] { @for section in &ours().sections { (weight(section)) } }
                (form::button(&v.say(word::SURVEY_WEIGHTS_TRY), Weight::Secondary))
            }
        }
    } }
}
