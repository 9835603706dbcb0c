//! The page of a city's evidence: its country's figures, and what it knows of itself.

use std::collections::BTreeSet;

use ::evidence::{Direction, Kind};
use axum::response::Response;
use maud::{Markup, html};
use measure::Territory;
use ui::figure::Figure;
use ui::form::{self, Weight};
use ui::list;
use ui::notice::{self, Kind as Tone};

use super::{
    Links, Shown, beside, drawing, equal, flag_word, flags, has_hollow, map_figure, no_outlines,
    regional, share, time_figure, year_table,
};
use crate::access::Act;
use crate::evidence::beside::{Alike, own, sides, tells_of};
use crate::evidence::chart;
use crate::evidence::compare::{self, Row, Standing};
use crate::evidence::forms::Subject;
use crate::evidence::{Figures, Part, words};
use crate::network::City;
use crate::web::Visitor;
use crate::web::frame::{Sheet, Truth, headline};
use crate::word;

/// `/cities/{city}/evidence`
pub fn city(
    v: &Visitor,
    figures: &Figures,
    city: &City,
    peers: &BTreeSet<String>,
    alike: &[Alike],
) -> Response {
    let name = v.plain(&city.name);
    let place = Territory::parse(&city.country).ok();
    let of = |part: &Part| {
        Shown::of_country(figures, &part.indicator.key, (place.as_ref()?, peers), ("", ""))
    };
    let shown: Vec<_> = figures.parts().filter_map(of).collect();
    let country = v.say_named(&crate::network::country_word(&city.country));
    let content = html! {
        (notice::notice(Tone::Note, &html! { p { (v.say_with(word::EVIDENCE_NOT_THE_CITYS, &[("country", country.as_str().into()), ("city", name.into())])) } }))
        @if shown.is_empty() { (list::nothing(&v.say_with(word::EVIDENCE_NONE_HERE, &[("country", country.as_str().into())]), Some((&v.say(word::FRAME_NAV_EVIDENCE), "/evidence")))) }
        @for one in &shown { (country_section(v, figures, city, one)) }
        @if !shown.is_empty() { p.quiet { (v.say(word::EVIDENCE_COMPOSITION)) " " (v.say(word::EVIDENCE_RANKING)) } }
        (other_figures(v, figures, place.as_ref()))
        (crate::evidence::own::section(v, figures, city))
        (crate::evidence::index::section(v, figures, city))
        (stock(v, figures, city))
        (beside::cities(v, city, alike))
        p { a href=(format!("/cities/{}/tasks", city.key)) { (v.say(word::COMPETENCE_OF_CITY)) } }
    };
    let way = [
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (name.to_owned(), format!("/cities/{}", city.key)),
    ];
    let title = v.say_with(word::EVIDENCE_OF_CITY, &[("city", name.into())]);
    let lede = crate::evidence::headline(v, &city.country).unwrap_or_default();
    let made_up = |part: &Part| part.is_example() && tells_of(part, city);
    let is_own = figures.own.of(&city.key).any(|table| table.told.example);
    let truth = Truth::of(is_own || figures.every_part().any(made_up));
    Sheet::new(headline(v, &way, &country, &title, &lede), content).truth(truth).answer(v)
}

/// One gap of the country: what it says, the plot, the time, and what to do with it.
fn country_section(v: &Visitor, figures: &Figures, city: &City, shown: &Shown<'_>) -> Markup {
    let (part, place) = (shown.part, &shown.place);
    let row = shown.comparison.rows.iter().find(|r| r.place == *place);
    let Some((row, gap)) = row.and_then(|r| Some((r, r.gap.ok()?))) else { return html! {} };
    let year = shown.comparison.year;
    let links = Links {
        path: format!("/cities/{}/evidence/{}", city.key, part.indicator.key),
        query: format!("?table={}&year={year}", part.tabled.table.dataset),
    };
    let mut files = links.of(v, Subject::Year);
    let name = words::name(v, part.indicator);
    files.push((
        v.say(word::EVIDENCE_ALL_COUNTRIES),
        format!("/evidence/{}?place={place}", part.indicator.key),
    ));
    let figure = Figure {
        title: words::says(v, part, place, year, &gap),
        drawing: drawing(v, shown, Subject::Year),
        caption: html! {
            p { (rank_said(v, shown, row)) " " (chart::capital(&words::denominator(v, part.indicator))) }
            @if let Some(formula) = formula(v, part) { p { (formula) } }
            p { (words::group_note(v, part, gap.group)) }
            @if shown.is_kept_to_peers() { p { (v.say(word::EVIDENCE_PEERS)) } }
            @if has_hollow(shown) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
            (flags(v, shown))
            p { (words::source(v, part)) }
            (share::details(v, shown, Subject::Year, &links))
        },
        table: Some((v.say(word::EVIDENCE_AS_TABLE), year_table(v, shown).render())),
        links: files,
    };
    let state = format!("/cities/{}/needs/new?evidence={}@{place}", city.key, part.indicator.key);
    let sides = sides(figures, &part.indicator.key, city);
    let basis = sides.first().and_then(|side| side.part.tabled.table.basis);
    let own = crate::evidence::own::sides(figures, part.indicator, city, basis);
    html! { section.section {
        p.kicker { (name) }
        (figure.render())
        (equal::of_country(v, figures, &part.indicator.key, place))
        (beside::figure(v, city, &sides, &own))
        (maps(v, figures, city, (shown, &links)))
        (time_figure(v, shown, &links.over_time(part)))
        @if v.may(Act::WriteCity) { p { (form::link_button(&v.say(word::EVIDENCE_STATE_A_NEED), Weight::Secondary, &state)) } }
    } }
}

/// The regions of the country on a map; where they have figures and nobody brought their outlines, the
/// countries, and what to do.
fn maps(
    v: &Visitor,
    figures: &Figures,
    city: &City,
    (of_country, links): (&Shown<'_>, &Links),
) -> Markup {
    let (country, indicator) = (&of_country.place, of_country.part.indicator.key.as_str());
    if let Some(shown) = Shown::of_regions(figures, indicator, country, city) {
        let table = &shown.part.tabled.table.dataset;
        let query = format!(
            "?table={table}&year={}&place={}&within={country}",
            shown.comparison.year, shown.place
        );
        return map_figure(v, &shown, &Links { path: format!("/evidence/{indicator}"), query });
    }
    let Some((part, year, place)) = regional(figures, indicator, country).next() else {
        return html! {};
    };
    let table = &part.tabled.table.dataset;
    let page = format!("/evidence/{indicator}?table={table}&year={year}&place={place}");
    html! {
        (map_figure(v, of_country, links))
        (no_outlines(v, &html! { p { a href=(page) { (v.say(word::MAP_REGIONS_TABLE)) } } }))
    }
}

fn formula(v: &Visitor, part: &Part) -> Option<String> {
    match part.indicator.kind {
        Kind::Rate(Direction::HigherIsBetter) => Some(v.say(word::EVIDENCE_FORMULA_HIGHER)),
        Kind::Rate(Direction::LowerIsBetter) => Some(v.say(word::EVIDENCE_FORMULA_LOWER)),
        _ => None,
    }
}

/// The place of a country in the order, or why it has none.
fn rank_said(v: &Visitor, shown: &Shown<'_>, row: &Row) -> String {
    match row.standing {
        Standing::Ranked(rank) => v.say_with(
            word::EVIDENCE_RANK_OF,
            &[("rank", rank.into()), ("n", shown.comparison.ranked.into())],
        ),
        _ => chart::note(v, shown.part, row, &shown.comparison)
            .map(|n| chart::capital(&n) + ".")
            .unwrap_or_default(),
    }
}

/// Levels and counts of the country: single figures that make no gap.
fn other_figures(v: &Visitor, figures: &Figures, place: Option<&Territory>) -> Markup {
    let single = |part| Some((part, compare::latest_figure(part, place?)?));
    let found: Vec<_> =
        figures.parts().filter(|p| !compare::makes_gaps(p)).filter_map(single).collect();
    html! { @if let (false, Some(place)) = (found.is_empty(), place) { section.section {
        h2 { (v.say(word::EVIDENCE_OTHER)) }
        (list::facts(&found.iter().map(|(part, (year, cell))| (
            words::name(v, part.indicator),
            html! {
                a href=(format!("/evidence/{}?place={place}", part.indicator.key)) { (words::says_figure(v, part, place, *year, *cell)) }
                @if !cell.flags.is_empty() { " " span.quiet { "(" @for (at, f) in cell.flags.iter().enumerate() { @if at > 0 { (v.lang().list_comma()) } (flag_word(v, f)) } ")" } }
                br; span.quiet.small { (words::source(v, part)) }
            },
        )).collect::<Vec<_>>()))
    } } }
}

/// What the city says of itself: how many people, not how they fare.
fn stock(v: &Visitor, figures: &Figures, city: &City) -> Markup {
    let known = |figure: Option<String>, note: &str| {
        html! { @match figure {
            Some(figure) => { (figure) @if !note.is_empty() { br; span.quiet.small { (note) } } }
            None => { span.quiet { (v.say(word::NETWORK_UNKNOWN)) } }
        } }
    };
    let share = city.foreign_share.map(|s| words::number(v, ::evidence::Unit::Percent, s));
    html! { section.section {
        h2 { (v.say_with(word::EVIDENCE_STOCK, &[("city", v.plain(&city.name).into())])) }
        p.quiet { (v.say(word::EVIDENCE_STOCK_LEDE)) }
        (list::facts(&[
            (v.say(word::NETWORK_INHABITANTS), known(city.inhabitants.map(|n| v.numbers().whole(n)), &city.inhabitants_note)),
            (v.say(word::NETWORK_FOREIGN_SHARE), known(share, &city.foreign_share_note)),
        ]))
        @let own = own(figures, city);
        @if !own.is_empty() {
            h3 { (v.say(word::EVIDENCE_CITY_STATISTICS)) }
            (list::facts(&own.iter().map(|(part, place, year, cell)| (
                words::name(v, part.indicator),
                html! {
                    a href=(format!("/evidence/{}?table={}&place={place}", part.indicator.key, part.tabled.table.dataset)) {
                        (words::number(v, part.indicator.unit, cell.value.unwrap_or_default())) " (" (year) ")"
                    }
                    @if let Some(example) = v.example_mark(part.is_example()) { " " (list::tag_mark(&example)) }
                    @if !part.tabled.table.confirmed && !part.is_example() { " " (list::tag_mark(&v.say(word::NETWORK_UNCONFIRMED))) }
                    br; span.quiet.small { (words::source(v, part)) }
                },
            )).collect::<Vec<_>>()))
        }
    } }
}
