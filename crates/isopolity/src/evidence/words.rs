//! How figures are worded: indicators, places, sentences, sources, in the visitor's language.

use ::evidence::write::Envelope;
use ::evidence::{Basis, ComparisonGroup, Gap, Indicator, Observation, Scope, Theme, Title, Unit};
use locale::{Fact, Lang};
use measure::{Period, Territory};

use super::Part;
use super::load::Extent;
use super::vintage::Vintage;
use crate::app::App;
use crate::network::City;
use crate::web::Visitor;
use crate::{network, word};

/// A message whose name is put together, in a language or else in English.
fn named(app: &App, lang: Lang, name: &str, facts: &[Fact<'_>]) -> Option<String> {
    [lang, Lang::EN].iter().find_map(|lang| app.dictionary.of(*lang)?.find(name, facts))
}

/// What is measured.
pub fn name(v: &Visitor, indicator: &Indicator) -> String {
    name_in(v.app(), v.lang(), indicator)
}

/// What an indicator is called in a language.
pub fn name_in(app: &App, lang: Lang, indicator: &Indicator) -> String {
    named(app, lang, &format!("evidence-name-{}", indicator.key), &[])
        .unwrap_or_else(|| indicator.name.clone())
}

/// What is measured, in a plain sentence.
pub fn lead(v: &Visitor, indicator: &Indicator) -> String {
    named(v.app(), v.lang(), &format!("evidence-lead-{}", indicator.key), &[]).unwrap_or_default()
}

/// In per cent of what, or a count of what.
pub fn denominator(v: &Visitor, indicator: &Indicator) -> String {
    let name = format!("evidence-of-{}", indicator.key);
    named(v.app(), v.lang(), &name, &[]).unwrap_or_else(|| indicator.denominator.clone())
}

/// The area of life.
pub fn theme(v: &Visitor, indicator: &Indicator) -> String {
    theme_in(v.app(), v.lang(), indicator.theme)
}

/// What an area of life is called in a language.
pub fn theme_in(app: &App, lang: Lang, theme: Theme) -> String {
    let code = theme.as_str();
    named(app, lang, &format!("evidence-theme-{code}"), &[]).unwrap_or_else(|| code.to_owned())
}

/// A value of the library by the name under which it is written.
pub fn key_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Who is compared with nationals, or with those born in the country, by the table's basis.
fn group_word(basis: Option<Basis>, group: ComparisonGroup) -> &'static str {
    match (basis, group) {
        (Some(Basis::CountryOfBirth), ComparisonGroup::ThirdCountryNationals) => "born-third",
        (Some(Basis::CountryOfBirth), ComparisonGroup::AllForeigners) => "born-all",
        (_, ComparisonGroup::ThirdCountryNationals) => "third",
        (_, ComparisonGroup::AllForeigners) => "all",
    }
}

/// Who is compared with nationals, in two or three words.
pub fn group(v: &Visitor, part: &Part, group: ComparisonGroup) -> String {
    v.say_named(&format!("evidence-group-{}", group_word(part.tabled.table.basis, group)))
}

/// The same by the basis of a table.
pub fn group_by(v: &Visitor, basis: Basis, group: ComparisonGroup) -> String {
    v.say_named(&format!("evidence-group-{}", group_word(Some(basis), group)))
}

/// Who is compared with nationals, as short as it stands at the end of a line.
pub fn group_short(v: &Visitor, part: &Part, group: ComparisonGroup) -> String {
    v.say_named(&format!("evidence-group-{}-short", group_word(part.tabled.table.basis, group)))
}

/// A group by an older definition: «outside the EU · EU of 28».
pub fn vintage_of(v: &Visitor, group: &str, vintage: &Vintage<'_>) -> String {
    format!("{group} · {}", self::vintage(v, vintage))
}

/// What was measured otherwise: «EU of 28 (NEU28_FOR)», «older table ILC_PEPS05».
pub fn vintage(v: &Visitor, vintage: &Vintage<'_>) -> String {
    let word = match vintage {
        Vintage::UnionOf28(_) => word::EVIDENCE_VINTAGE_UNION,
        Vintage::Table(_) => word::EVIDENCE_VINTAGE_TABLE,
    };
    v.say_with(word, &[("code", vintage.code().into())])
}

/// Who is compared with nationals, and what that means, in a sentence.
pub fn group_note(v: &Visitor, part: &Part, group: ComparisonGroup) -> String {
    v.say_named(&format!("evidence-group-{}-note", group_word(part.tabled.table.basis, group)))
}

/// Of whom and of where a table tells: «By citizenship · The whole country».
pub fn table_scope(v: &Visitor, part: &Part) -> String {
    let scope = v.say_named(&format!("evidence-scope-{}", key_of(&part.tabled.table.scope)));
    match part.tabled.table.basis {
        Some(basis) => {
            let basis = v.say_named(&format!("evidence-basis-{}", key_of(&basis)));
            format!("{basis} · {scope}")
        }
        None => scope,
    }
}

/// What the places of a table are: «Country», «Region», «City».
pub fn kind_of_place(v: &Visitor, part: &Part) -> String {
    v.say(match part.tabled.table.scope {
        Scope::Country | Scope::DegreeOfUrbanisation => word::EVIDENCE_COUNTRY,
        Scope::Nuts2 | Scope::Nuts3 => word::EVIDENCE_REGION,
        Scope::City => word::EVIDENCE_CITY,
    })
}

/// So many of the places of a table: «10 countries», «36 regions».
pub fn places(v: &Visitor, part: &Part, n: usize) -> String {
    let many = match part.tabled.table.scope {
        Scope::Country | Scope::DegreeOfUrbanisation => word::EVIDENCE_N_COUNTRIES,
        Scope::Nuts2 | Scope::Nuts3 => word::EVIDENCE_N_REGIONS,
        Scope::City => word::EVIDENCE_N_CITIES,
    };
    v.say_with(many, &[("n", n.into())])
}

/// Those with whom newcomers are compared, by the basis of a table: «nationals», «born in the country».
pub fn nationals(v: &Visitor, basis: Option<Basis>) -> String {
    v.say(match basis {
        Some(Basis::CountryOfBirth) => word::EVIDENCE_NATIVE_BORN,
        _ => word::EVIDENCE_NATIONALS,
    })
}

/// The name of a place: in the visitor's language, else as its source calls it, else its code.
pub fn place(v: &Visitor, part: &Part, place: &Territory) -> String {
    place_in(v.app(), v.lang(), part, place)
}

fn place_in(app: &App, lang: Lang, part: &Part, place: &Territory) -> String {
    let word = network::country_word(place.as_str()).replace('_', "-");
    let label = || part.dataset().geography().map(|d| d.label(place.as_str()).to_owned());
    named(app, lang, &word, &[]).or_else(label).unwrap_or_else(|| place.to_string())
}

/// «In Latvia», «In the Netherlands».
fn in_place(v: &Visitor, part: &Part, place: &Territory) -> String {
    let country = self::place(v, part, place);
    v.say_with(word::EVIDENCE_IN, &[("code", place.as_str().into()), ("country", country.into())])
}

/// «Figures of Latvia, 2024; not the city's.»
pub fn scope(v: &Visitor, part: &Part, place: &Territory, year: i16) -> String {
    let country = self::place(v, part, place);
    v.say_with(
        word::EVIDENCE_SCOPE,
        &[("country", country.into()), ("year", year.to_string().into())],
    )
}

/// When figures were loaded, as messages of SDMX write it: as long as the figures are the same,
/// their messages are too.
pub fn moment(loaded_at: &str) -> String {
    format!("{}Z", loaded_at.get(..19).unwrap_or("1970-01-01T00:00:00"))
}

/// The envelope of messages that we send.
pub fn envelope(prepared: &str) -> Envelope<'_> {
    Envelope { id: "ISOPOLITY", prepared, sender: "ISOPOLITY", is_test: false }
}

/// A number in the unit of an indicator, with as many decimals as it has, at most one.
pub fn number(v: &Visitor, unit: Unit, amount: f64) -> String {
    let decimals = u8::from((amount * 10.0).round() % 10.0 != 0.0);
    match unit {
        Unit::Percent => v.percent(amount, decimals),
        Unit::Persons | Unit::ThousandPersons | Unit::Euro => v.numbers().decimal(amount, decimals),
    }
}

/// A period in words: «March 2024», «2024, quarter 1», «2024».
pub fn period(v: &Visitor, period: Period) -> String {
    match period {
        Period::Month(year, month) => v.numbers().month(year, month),
        Period::Quarter(year, quarter) => {
            let facts = [("year", year.to_string().into()), ("n", quarter.to_string().into())];
            v.say_with(word::EVIDENCE_QUARTER, &facts)
        }
        other => other.to_string(),
    }
}

/// A gap in percentage points, always with one decimal.
pub fn points(v: &Visitor, gap_pp: f64) -> String {
    v.numbers().decimal(gap_pp, 1)
}

/// What a gap says, in a sentence.
pub fn says(v: &Visitor, part: &Part, place: &Territory, year: i16, gap: &Gap) -> String {
    let percent = |cell: Observation| number(v, Unit::Percent, cell.value.unwrap_or_default());
    let difference =
        gap.newcomers.value.unwrap_or_default() - gap.nationals.value.unwrap_or_default();
    let way = match difference {
        d if d.abs() < 0.05 => "same",
        d if d < 0.0 => "fewer",
        _ => "more",
    };
    let is_by_birth = part.tabled.table.basis == Some(Basis::CountryOfBirth);
    let group = match (is_by_birth, gap.group) {
        (true, ComparisonGroup::ThirdCountryNationals) => "born-outside-the-eu".to_owned(),
        (true, ComparisonGroup::AllForeigners) => "born-abroad".to_owned(),
        (false, group) => key_of(&group),
    };
    let facts: [Fact<'_>; 8] = [
        ("name", name(v, part.indicator).into()),
        ("place", in_place(v, part, place).into()),
        ("newcomers", percent(gap.newcomers).into()),
        ("nationals", percent(gap.nationals).into()),
        ("points", points(v, difference.abs()).into()),
        ("group", group.into()),
        ("way", way.into()),
        ("year", year.to_string().into()),
    ];
    // Sentences of single indicators speak of citizens.
    let own = format!("evidence-says-{}", part.indicator.key);
    let own = (!is_by_birth).then(|| named(v.app(), v.lang(), &own, &facts)).flatten();
    own.unwrap_or_else(|| v.say_with(word::EVIDENCE_SAYS_RATE, &facts))
}

/// What a single figure says, in a sentence.
pub fn says_figure(
    v: &Visitor,
    part: &Part,
    place: &Territory,
    year: i16,
    cell: Observation,
) -> String {
    let figure = number(v, part.indicator.unit, cell.value.unwrap_or_default());
    let facts = |figure: String| -> [Fact<'_>; 4] {
        [
            ("name", name(v, part.indicator).into()),
            ("place", in_place(v, part, place).into()),
            ("figure", figure.into()),
            ("year", year.to_string().into()),
        ]
    };
    let own = format!("evidence-says-{}", part.indicator.key);
    named(v.app(), v.lang(), &own, &facts(figure.clone())).unwrap_or_else(|| {
        let with_unit = match part.indicator.unit {
            Unit::ThousandPersons => {
                v.say_with(word::EVIDENCE_FIGURE_THOUSAND_PERSONS, &[("figure", figure.into())])
            }
            Unit::Euro => v.say_with(word::EVIDENCE_FIGURE_EURO, &[("figure", figure.into())]),
            Unit::Percent | Unit::Persons => figure,
        };
        v.say_with(word::EVIDENCE_SAYS_FIGURE, &facts(with_unit))
    })
}

/// How figures of a place are called, in `lang`: «Employment rate, 15 to 64 years: Latvia».
pub fn title_in(app: &App, lang: Lang, part: &Part, place: &Territory) -> String {
    let facts: [Fact<'_>; 2] = [
        ("indicator", name_in(app, lang, part.indicator).into()),
        ("place", place_in(app, lang, part, place).into()),
    ];
    app.dictionary.say(lang, word::EVIDENCE_TITLE, &facts)
}

/// Source, table, dates and licence, in a line.
pub fn source(v: &Visitor, part: &Part) -> String {
    source_of(v, &part.dataset().title)
}

/// The same of a table by its title.
pub fn source_of(v: &Visitor, title: &Title) -> String {
    let from = &title.provenance;
    let named =
        |text: &Option<String>| text.clone().unwrap_or_else(|| v.say(word::EVIDENCE_NOT_SAID));
    let facts: [Fact<'_>; 2] =
        [("source", named(&from.source).into()), ("table", title.code.as_str().into())];
    let mut parts = vec![v.say_with(word::EVIDENCE_SOURCE, &facts)];
    if let Some(updated) = &title.updated {
        parts.push(v.say_with(word::EVIDENCE_UPDATED, &[("date", updated.day().into())]));
    }
    if let Some(extracted) = &from.extracted {
        parts.push(v.say_with(word::EVIDENCE_EXTRACTED, &[("date", extracted.day().into())]));
    }
    parts.push(v.say_with(word::EVIDENCE_LICENCE, &[("licence", named(&from.licence).into())]));
    parts.join(" · ")
}

/// How far figures reach, in a line.
pub fn extent(v: &Visitor, extent: &Extent) -> String {
    let facts: [Fact<'_>; 5] = [
        ("what", extent.dataset.as_str().into()),
        ("places", extent.places.into()),
        ("from", extent.from.as_str().into()),
        ("to", extent.to.as_str().into()),
        ("rows", extent.rows.into()),
    ];
    v.say_with(word::EVIDENCE_EXTENT, &facts)
}

/// The way to a page below the evidence of a city.
pub fn way_to_evidence(v: &Visitor, city: &City) -> Vec<(String, String)> {
    let name = v.plain(&city.name);
    vec![
        (v.say(word::FRAME_NAV_CITIES), "/cities".to_owned()),
        (name.to_owned(), format!("/cities/{}", city.key)),
        (
            v.say_with(word::EVIDENCE_OF_CITY, &[("city", name.into())]),
            format!("/cities/{}/evidence", city.key),
        ),
    ]
}
