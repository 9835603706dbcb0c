//! The form in which an officer says what an index is made of.

use std::sync::Arc;

use ::composite::Index;
use ::publish::chart::MOST_ROWS;
use axum::response::Response;
use maud::{Markup, html};
use measure::Key;
use ui::form::{self as fields, Choice, Field, Line, Weight};
use ui::list;
use ui::notice::{Kind as Tone, notice};
use ui::table::{Column, Table};

use super::{base, own, score, way_below};
use crate::evidence::index::Made;
use crate::evidence::index::forms::{CHOICES, Offered, groups, weight_of_group};
use crate::evidence::index::reckon::ranked;
use crate::evidence::own::OwnTable;
use crate::evidence::words;
use crate::network::City;
use crate::web::frame::{field, form_sheet, headline};
use crate::web::{Entered, Visitor};
use crate::word;

/// What the form shows.
pub struct Form<'f> {
    /// The city.
    pub city: &'f City,
    /// Its tables that have figures of places.
    pub fit: &'f [Arc<OwnTable>],
    /// Those that were chosen.
    pub chosen: &'f [Arc<OwnTable>],
    /// What could count.
    pub offered: &'f [Offered],
    /// The index that is changed: its name in addresses, how it is made, and which version of it is kept.
    pub index: Option<(&'f Key, &'f Made, i64)>,
    /// What was typed.
    pub entered: &'f Entered,
    /// The order that it makes, when it was to be looked at.
    pub looked: Option<&'f Index>,
}

impl Form<'_> {
    fn href(&self) -> String {
        match self.index {
            Some((key, ..)) => format!("{}/{key}/edit", base(self.city)),
            None => format!("{}/new", base(self.city)),
        }
    }
}

/// What a field of a figure is called: «Rents: How much it counts».
pub fn label_of(v: &Visitor, one: &Offered, field: &str) -> String {
    let name = field.rsplit_once('-').map_or(field, |(name, _)| name);
    format!("{}: {}", one.name, v.say_named(&format!("field-{name}")))
}

/// The page: which tables, as long as none is chosen; then everything else.
pub fn form(v: &Visitor, form: &Form<'_>) -> Response {
    let content = match (form.fit.is_empty(), form.chosen.is_empty()) {
        (true, _) => nothing(v, form.city),
        (false, true) => tables(v, form, word::INDEX_CONTINUE),
        (false, false) => whole(v, form),
    };
    let mut way = way_below(v, form.city);
    let (title, lede) = match form.index {
        Some((key, made, _)) => {
            way.push((made.recipe.name.clone(), format!("{}/{key}", base(form.city))));
            (word::INDEX_EDIT, word::INDEX_EDIT_LEDE)
        }
        None => (word::INDEX_NEW, word::INDEX_NEW_LEDE),
    };
    let top = headline(v, &way, "", v.say(title), v.say(lede));
    form_sheet(v, top, form.entered, content)
}

/// There is no table of which an index could be made.
fn nothing(v: &Visitor, city: &City) -> Markup {
    let new = format!("/cities/{}/figures/new", city.key);
    let facts = [("n", crate::evidence::index::columns::FEWEST_PLACES.into())];
    list::nothing(&v.say_with(word::INDEX_NO_TABLES, &facts), Some((&v.say(word::OWN_NEW), &new)))
}

/// A choice of tables.
fn tables(v: &Visitor, form: &Form<'_>, button: locale::Word) -> Markup {
    let choices: Vec<Choice> =
        form.fit.iter().map(|table| Choice::new(table.key.as_str(), table.name())).collect();
    let ticked: Vec<&str> = form.chosen.iter().map(|table| table.key.as_str()).collect();
    let field = Field::new("table", v.say(word::INDEX_TABLES));
    html! { form action=(form.href()) method="get" {
        (fields::boxes(&field, &choices, &ticked))
        div.row { (fields::button(&v.say(button), Weight::Secondary)) }
    } }
}

fn whole(v: &Visitor, form: &Form<'_>) -> Markup {
    let entered = form.entered;
    let version = match entered.typed.get("version") {
        "" => form.index.map_or_else(String::new, |(.., version)| version.to_string()),
        typed => typed.to_owned(),
    };
    html! {
        @if form.fit.len() > 1 { details { summary { (v.say(word::INDEX_OTHER_TABLES)) }
            p { (v.say(word::INDEX_OTHER_TABLES_NOTE)) } (tables(v, form, word::INDEX_CONTINUE)) } }
        @if let Some(index) = form.looked { (looked(v, index)) }
        (fields::post(&form.href(), &html! {
            @for table in form.chosen { (fields::hidden("table", table.key.as_str())) }
            (fields::hidden("version", &version))
            (fields::line(&field(v, entered, "index-name", word::FIELD_INDEX_NAME).hint(v.say(word::INDEX_NAME_HINT)), Line::Text))
            h2 { (v.say(word::INDEX_WHICH)) }
            p { (v.say(word::INDEX_WHICH_LEDE)) }
            @for one in form.offered { (figure(v, entered, one)) }
            (of_groups(v, form))
            (how(v, entered))
            div.row {
                (fields::button_with(&v.say(word::INDEX_LOOK), Weight::Primary, "act", "look"))
                (fields::button_with(&v.say(word::INDEX_PUBLISH), Weight::Secondary, "act", "save"))
            }
            (fields::waiting(&v.say(word::FRAME_WAITING)))
        }))
    }
}

/// The order that what was typed makes.
fn looked(v: &Visitor, index: &Index) -> Markup {
    let row = |(at, place, rank): (usize, &str, u32)| {
        vec![
            html! { bdi { (place) } },
            html! { (v.numbers().whole(i64::from(rank))) },
            html! { (score(v, index.whole.scores.get(at).copied().flatten())) },
        ]
    };
    let order = ranked(&index.units, &index.whole.ranks);
    let numbers = [word::INDEX_RANK, word::INDEX_SCORE].map(|head| (v.say(head), Column::Numbers));
    let table = Table {
        caption: v.say(word::INDEX_LOOKED),
        head: std::iter::once((v.say(word::INDEX_PLACE), Column::Words)).chain(numbers).collect(),
        rows: order.into_iter().take(MOST_ROWS).map(row).collect(),
    };
    html! { div id="looked" {
        (notice(Tone::Note, &html! { p role="status" { (v.say(word::INDEX_LOOKED_NOTE)) } }))
        (table.render())
    } }
}

/// A field with a name of its own, and what was typed into it.
fn of(v: &Visitor, entered: &Entered, name: String, label: locale::Word) -> Field {
    Field {
        value: entered.typed.get(&name).to_owned(),
        problem: entered.problem(&name).map(|problem| v.say_problem(problem)),
        ..Field::new(name, v.say(label))
    }
}

/// What is asked of one figure.
fn figure(v: &Visitor, entered: &Entered, one: &Offered) -> Markup {
    let own_field = |name: &str, label| of(v, entered, one.field(name), label);
    let better = ["", "higher", "lower"].map(|choice| {
        let word = match choice {
            "higher" => word::INDEX_BETTER_HIGHER,
            "lower" => word::INDEX_BETTER_LOWER,
            _ => word::INDEX_BETTER_CHOOSE,
        };
        (choice.to_owned(), v.say(word))
    });
    let ticked = ["yes"].into_iter().filter(|yes| entered.typed.get(&one.field("use")) == *yes);
    let ticked: Vec<&str> = ticked.collect();
    let counts = [Choice::new("yes", v.say(word::INDEX_IT_COUNTS))];
    let weight = own_field("weight", word::FIELD_INDEX_WEIGHT).hint(v.say(word::INDEX_WEIGHT_HINT));
    let group = own_field("group", word::FIELD_INDEX_GROUP).hint(v.say(word::INDEX_GROUP_HINT));
    html! { fieldset { legend { (one.name) }
        p.hint { (told(v, one)) }
        (fields::boxes(&own_field("use", word::FIELD_INDEX_USE), &counts, &ticked))
        (fields::line(&own_field("label", word::FIELD_INDEX_LABEL), Line::Text))
        (fields::select(&own_field("better", word::FIELD_INDEX_BETTER), &better))
        (fields::line(&weight, Line::Decimal))
        (fields::line(&group, Line::Text))
    } }
}

/// What is known of a figure: when, of how many places, from where to where.
fn told(v: &Visitor, one: &Offered) -> String {
    let column = &one.column;
    let (low, high) = column.range().unwrap_or_default();
    let number = |n: f64| v.numbers().decimal(n, if n.fract() == 0.0 { 0 } else { 1 });
    let facts = [
        ("period", words::period(v, column.period).into()),
        ("n", column.known().into()),
        ("low", number(low).into()),
        ("high", number(high).into()),
    ];
    let mut told = vec![v.say_with(word::INDEX_OFFERED, &facts)];
    if !column.hidden.is_empty() {
        told.push(v.say_with(word::INDEX_HIDDEN, &[("n", column.hidden.len().into())]));
    }
    if column.is_count() {
        told.push(v.say(word::INDEX_IS_COUNT));
    }
    told.join(" ")
}

/// How much each group counts that was typed.
fn of_groups(v: &Visitor, form: &Form<'_>) -> Markup {
    let entered = form.entered;
    let groups = groups(&entered.typed, form.offered);
    let one = |name: &String| {
        let field_name = weight_of_group(name);
        let typed = entered.typed.get(&field_name);
        let value = if typed.is_empty() { "1".to_owned() } else { typed.to_owned() };
        let problem = entered.problem(&field_name).map(|problem| v.say_problem(problem));
        let label = v.say_with(word::INDEX_GROUP, &[("name", own(name).into())]);
        fields::line(&Field { value, problem, ..Field::new(field_name, label) }, Line::Decimal)
    };
    html! { @if !groups.is_empty() { fieldset { legend { (v.say(word::INDEX_GROUPS)) }
        p.hint { (v.say(word::INDEX_GROUPS_HINT)) }
        @for name in &groups { (one(name)) }
    } } }
}

/// Everything that is asked of the whole, with a good answer given: it opens.
fn how(v: &Visitor, entered: &Entered) -> Markup {
    let is_wrong = CHOICES.iter().any(|(name, _)| entered.problem(name).is_some());
    let one = |(name, choices): &(&str, &[&str])| {
        let choice = |choice: &&str| Choice {
            hint: v.find_named(&format!("{name}-{choice}-hint"), &[]).unwrap_or_default(),
            ..Choice::new(*choice, v.say_named(&format!("{name}-{choice}")))
        };
        let choices: Vec<Choice> = choices.iter().map(choice).collect();
        let field = Field {
            value: entered.typed.get(name).to_owned(),
            problem: entered.problem(name).map(|problem| v.say_problem(problem)),
            ..Field::new(*name, v.say_named(&format!("field-{name}")))
        };
        fields::radios(&field, &choices)
    };
    html! { details open[is_wrong] { summary { (v.say(word::INDEX_HOW)) }
        p { (v.say(word::INDEX_HOW_LEDE)) }
        @for asked in &CHOICES { (one(asked)) }
    } }
}
