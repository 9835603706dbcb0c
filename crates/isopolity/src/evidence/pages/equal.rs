//! What a gap would be if both groups had the same schooling or age, beside the gap as it is.

use ::evidence::{Alike, NoGap, Reliability};
use ::publish::chart::{About, DotPlot, DotRow, Emphasis, Value};
use locale::Word;
use maud::{Markup, html};
use measure::Territory;
use ui::figure::Figure;
use ui::table::{Column, Table};

use crate::evidence::chart::{self, Plan};
use crate::evidence::compare;
use crate::evidence::equal::{self, Equal, Trait, Why};
use crate::evidence::{Figures, Part, words};
use crate::web::{Visitor, picture};
use crate::word;

/// A line of the figure: what is compared, both rates, the gap, its flags.
struct Line {
    label: String,
    nationals: f64,
    newcomers: f64,
    gap_pp: f64,
    group: String,
    reliability: Reliability,
    flags: String,
}

/// What would be left of the gap of a country, by the basis of this part; nothing where no rates by
/// schooling or age are kept.
pub fn figure(v: &Visitor, figures: &Figures, part: &Part, at: (&Territory, i16)) -> Markup {
    let (place, year) = at;
    let all = equal::of(figures, part.indicator, part.tabled.table.basis, at);
    if all.is_empty() {
        return html! {};
    }
    let measured = measured(v, part, at);
    let said: Vec<_> = all.iter().map(|one| sentence(v, part, one, measured.as_ref())).collect();
    let lines: Vec<Line> = measured.into_iter().chain(alike(v, part, &all)).collect();
    let about = title(v, part, place, year);
    html! {
        (Figure {
            drawing: drawing(v, part, &lines, &about),
            caption: html! {
                @for one in &said { p { (one) } }
                p { (v.say(word::EVIDENCE_EQUAL_EXCUSE)) }
                @if lines.iter().any(|l| l.reliability == Reliability::Uncertain) { p { (v.say(word::EVIDENCE_HOLLOW)) } }
                @for one in &all { p { (source(v, one)) } }
            },
            table: (lines.len() > 1).then(|| (v.say(word::EVIDENCE_AS_TABLE), table(v, part, &lines, &about).render())),
            title: about,
            links: Vec::new(),
        }.render())
    }
}

/// «Employment rate, 15 to 64 years: Latvia, 2024, at equal schooling and age».
fn title(v: &Visitor, part: &Part, place: &Territory, year: i16) -> String {
    let facts = [
        ("what", words::name(v, part.indicator).into()),
        ("place", words::place(v, part, place).into()),
        ("year", year.to_string().into()),
        ("basis", words::table_scope(v, part).into()),
    ];
    v.say_with(word::EVIDENCE_EQUAL_TITLE, &facts)
}

/// The gap as it is.
fn measured(v: &Visitor, part: &Part, (place, year): (&Territory, i16)) -> Option<Line> {
    let at = measure::Period::Year(year);
    let gap = ::evidence::gap_at(part.dataset(), part.tabled, place, at).ok()?;
    Some(Line {
        label: v.say(word::EVIDENCE_EQUAL_MEASURED),
        nationals: gap.nationals.value?,
        newcomers: gap.newcomers.value?,
        gap_pp: gap.gap_pp,
        group: words::group(v, part, gap.group),
        reliability: gap.reliability,
        flags: gap.flags.to_string(),
    })
}

/// What would be left of it.
fn alike<'a>(
    v: &'a Visitor,
    part: &'a Part,
    all: &'a [Equal<'_>],
) -> impl Iterator<Item = Line> + use<'a> {
    let equal = |one: &Equal<'_>| {
        let Alike { group, parted } = one.told.ok()?;
        Some(Line {
            label: v.say(word_of(one.alike_in)),
            nationals: parted.nationals_pc,
            newcomers: parted.newcomers_pc,
            gap_pp: parted.alike_pp,
            group: words::group(v, part, group),
            reliability: parted.reliability,
            flags: parted.flags.to_string(),
        })
    };
    all.iter().filter_map(equal)
}

/// «At equal schooling».
pub const fn word_of(alike_in: Trait) -> Word {
    match alike_in {
        Trait::Schooling => word::EVIDENCE_EQUAL_SCHOOLING,
        Trait::Age => word::EVIDENCE_EQUAL_AGE,
    }
}

/// The gap of a row at equal schooling or age, with a word where it is uncertain; empty where it
/// cannot be told.
pub fn cell(v: &Visitor, all: &[Equal<'_>], alike_in: Trait) -> String {
    let found = all.iter().find(|equal| equal.alike_in == alike_in);
    let Some(parted) = found.and_then(|equal| equal.told.ok()).map(|alike| alike.parted) else {
        return String::new();
    };
    let points = words::points(v, parted.alike_pp);
    match parted.reliability {
        Reliability::Reliable => points,
        Reliability::Uncertain => format!("{points} ({})", v.say(word::EVIDENCE_UNCERTAIN_WORD)),
    }
}

fn drawing(v: &Visitor, part: &Part, lines: &[Line], title: &str) -> Markup {
    if lines.len() < 2 {
        return html! {};
    }
    let value = |line: &Line, amount| match line.reliability {
        Reliability::Reliable => Value::sure(amount),
        Reliability::Uncertain => Value::uncertain(amount),
    };
    // One group in all lines stands above them once.
    let group = lines.first().map(|line| line.group.clone()).unwrap_or_default();
    let is_one = lines.iter().all(|line| line.group == group);
    let row = |line: &Line| DotRow {
        label: line.label.clone(),
        first: Some(value(line, line.newcomers)),
        second: Some(value(line, line.nationals)),
        emphasis: Emphasis::Plain,
        note: Some(line.group.clone()).filter(|_| !is_one),
    };
    let plan = Plan::Dots(DotPlot {
        about: About {
            title: title.to_owned(),
            description: v.say(word::EVIDENCE_EQUAL_EXCUSE),
            source: words::source(v, part),
        },
        row_word: v.say(word::EVIDENCE_EQUAL_HOW),
        first: if is_one { group } else { v.say(word::EVIDENCE_NEWCOMERS) },
        second: words::nationals(v, part.tabled.table.basis),
        note_word: v.say(word::EVIDENCE_NOTE),
        uncertain: v.say(word::EVIDENCE_UNCERTAIN_WORD),
        rows: lines.iter().map(row).collect(),
    });
    let basis = part.tabled.table.basis.map(|b| words::key_of(&b)).unwrap_or_default();
    let prefix = format!("equal-{}-{basis}", part.indicator.key);
    let unit = part.indicator.unit;
    picture::on_page(v.lang(), &prefix, &|n| words::number(v, unit, n), &|canvas| plan.draw(canvas))
}

fn table(v: &Visitor, part: &Part, lines: &[Line], caption: &str) -> Table {
    let unit = part.indicator.unit;
    let row = |line: &Line| {
        let uncertain = line.reliability == Reliability::Uncertain;
        vec![
            html! { (line.label) },
            html! { (words::number(v, unit, line.nationals)) },
            html! { (words::number(v, unit, line.newcomers)) },
            html! { (words::points(v, line.gap_pp)) },
            html! { (line.flags) },
            html! { (line.group) @if uncertain { " · " (v.say(word::EVIDENCE_UNCERTAIN_WORD)) } },
        ]
    };
    let head = [
        (v.say(word::EVIDENCE_EQUAL_HOW), Column::Words),
        (words::nationals(v, part.tabled.table.basis), Column::Numbers),
        (v.say(word::EVIDENCE_NEWCOMERS), Column::Numbers),
        (v.say(word::EVIDENCE_GAP), Column::Numbers),
        (v.say(word::EVIDENCE_FLAGS_HEAD), Column::Words),
        (v.say(word::EVIDENCE_NOTE), Column::Words),
    ];
    Table {
        caption: caption.to_owned(),
        head: head.map(|(named, column)| (chart::capital(&named), column)).into(),
        rows: lines.iter().map(row).collect(),
    }
}

/// «If both groups had the same schooling, the gap would be 11.3 points instead of 17.4.»; or why
/// nothing can be told.
fn sentence(v: &Visitor, part: &Part, one: &Equal<'_>, measured: Option<&Line>) -> String {
    let way = one.alike_in.as_str();
    let Alike { group, parted } = match one.told {
        Ok(alike) => alike,
        Err(why) => {
            let facts = [("trait", way.into()), ("why", reason(v, one, why).into())];
            return v.say_with(word::EVIDENCE_EQUAL_NOTHING, &facts);
        }
    };
    let doubt = match parted.reliability {
        Reliability::Reliable => "no",
        Reliability::Uncertain => "yes",
    };
    // The gap as it was published, where it is against the same group: the strata give it but for
    // what was rounded.
    let group = words::group(v, part, group);
    let whole = measured.filter(|line| line.group == group).map_or(parted.whole_pp, |l| l.gap_pp);
    let facts = [
        ("trait", way.into()),
        ("alike", words::points(v, parted.alike_pp).into()),
        ("whole", words::points(v, whole).into()),
        ("group", group.into()),
        ("n", parted.cells.into()),
        ("doubt", doubt.into()),
    ];
    v.say_with(word::EVIDENCE_EQUAL_SAYS, &facts)
}

fn reason(v: &Visitor, one: &Equal<'_>, why: Why) -> String {
    match why {
        Why::NoWeights => {
            v.say_with(word::EVIDENCE_EQUAL_NO_WEIGHTS, &[("table", one.weights.into())])
        }
        Why::NoGap(NoGap::Confidential) => v.say(word::EVIDENCE_EQUAL_CONFIDENTIAL),
        Why::NoGap(_) => v.say(word::EVIDENCE_EQUAL_MISSING),
    }
}

/// Where the rates stand and where the weights.
fn source(v: &Visitor, one: &Equal<'_>) -> Markup {
    html! {
        (words::source_of(v, &one.rates.dataset.title))
        @if let Some(shares) = one.shares { br;
            (v.say_with(word::EVIDENCE_EQUAL_WEIGHTS, &[("source", words::source_of(v, &shares.dataset.title).into())])) }
    }
}

/// The gap of a place in this part that has the latest year, with what would be left of it: what a
/// city's page shows of its country, by each basis.
pub fn of_country(v: &Visitor, figures: &Figures, indicator: &str, place: &Territory) -> Markup {
    let parts = figures.all_of(indicator).iter();
    let of_countries = parts.filter(|p| p.tabled.table.scope == ::evidence::Scope::Country);
    html! { @for part in of_countries {
        @if let Some((year, _)) = compare::latest_gap(part, place) { (figure(v, figures, part, (place, year))) }
    } }
}
