//! What an officer says of an index: which figures count, which of them are good, how much, and how they
//! become one.
//!
//! Every figure that is offered has its own fields, which are named by a number that stands for the figure
//! itself, so that a form fits whichever tables lie beside.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use ::composite::recipe::{Form, Impute, Method, Normalise, Outliers, Screen, Treat};
use ::composite::{Direction, Leaf, Node, Part, Recipe};
use measure::{Key, Problem, Problems};

use super::columns::{Column, possible};
use super::{Made, Taken};
use crate::evidence::own::OwnTable;
use crate::fold::fold;
use crate::web::Typed;
use crate::web::forms::Reading;

/// The longest name of an index, an indicator or a group.
pub const LONGEST: usize = 120;
/// The most figures that are offered at once.
pub const MOST_OFFERED: usize = 30;
/// With fewer it is no index.
const FEWEST: usize = 2;
/// The largest weight.
pub const LARGEST_WEIGHT: f64 = 1_000.0;
/// The key of the whole in every recipe; no part of one has it.
const WHOLE: &str = "index";

/// A figure that could count.
pub struct Offered {
    /// The figure.
    pub column: Column,
    /// What it is called until somebody calls it otherwise.
    pub name: String,
    /// Whether its table says that lower is better.
    pub better: Option<Direction>,
}

impl Offered {
    /// The name of one of its fields.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        field(name, self.column.from.mark())
    }

    /// Whether a field is one of its own.
    #[must_use]
    pub fn has(&self, field: &str) -> bool {
        field.rsplit_once('-').is_some_and(|(_, mark)| mark == self.column.from.mark().to_string())
    }
}

fn field(name: &str, mark: u32) -> String {
    format!("index-{name}-{mark}")
}

/// The name of the field of a group's weight.
#[must_use]
pub fn weight_of_group(group: &str) -> String {
    field("share", u32::try_from(measure::mark(folded(group).as_bytes()) >> 34).unwrap_or_default())
}

fn folded(name: &str) -> String {
    fold(&name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What could count in these tables; at most [`MOST_OFFERED`].
#[must_use]
pub fn offered(tables: &[Arc<OwnTable>]) -> Vec<Offered> {
    let is_one = tables.len() == 1;
    let of_table = |table: &Arc<OwnTable>| {
        let better = table.indicator().and_then(|indicator| match indicator.kind {
            ::evidence::Kind::Rate(::evidence::Direction::HigherIsBetter) => {
                Some(Direction::HigherIsBetter)
            }
            ::evidence::Kind::Rate(::evidence::Direction::LowerIsBetter) => {
                Some(Direction::LowerIsBetter)
            }
            _ => None,
        });
        let name = table.name().to_owned();
        let offer = move |column: Column| {
            let name = match (column.label.is_empty(), is_one) {
                (true, _) => name.clone(),
                (false, true) => column.label.clone(),
                (false, false) => format!("{name}: {}", column.label),
            };
            Offered { column, name, better }
        };
        possible(table).into_iter().map(offer)
    };
    tables.iter().flat_map(of_table).take(MOST_OFFERED).collect()
}

const fn spelled(better: Direction) -> &'static str {
    match better {
        Direction::HigherIsBetter => "higher",
        Direction::LowerIsBetter => "lower",
    }
}

/// The ways in which figures become comparable.
pub const COMPARABLE: [&str; 4] = ["range", "places", "distance", "best"];
/// The ways in which parts become one.
pub const TOGETHER: [&str; 3] = ["average", "geometric", "harmonic"];
/// What stands for what is missing.
pub const MISSING: [&str; 3] = ["out", "mean", "median"];
/// Whether extremes are drawn in.
pub const OUTLIERS: [&str; 2] = ["kept", "drawn-in"];
/// How much must be known of a place.
pub const ENOUGH: [&str; 4] = ["half", "most", "all", "any"];

/// What is asked of the whole: the name of the field, and what can be chosen, the usual first.
pub const CHOICES: [(&str, &[&str]); 5] = [
    ("index-comparable", &COMPARABLE),
    ("index-together", &TOGETHER),
    ("index-missing", &MISSING),
    ("index-outliers", &OUTLIERS),
    ("index-enough", &ENOUGH),
];

/// How a recipe answers what is asked of the whole.
#[must_use]
pub fn chosen(recipe: &Recipe) -> [(&'static str, &'static str); 5] {
    let comparable = match recipe.normalise {
        Normalise::PercentileRank => "places",
        Normalise::ZScore { .. } => "distance",
        Normalise::FractionOfBest => "best",
        _ => "range",
    };
    let together = match recipe.whole.method {
        Method::Geometric => "geometric",
        Method::Harmonic => "harmonic",
        _ => "average",
    };
    let missing = match recipe.impute {
        Impute::Mean => "mean",
        Impute::Median => "median",
        _ => "out",
    };
    let outliers = if recipe.treat == Treat::None { "kept" } else { "drawn-in" };
    let enough = match recipe.screen {
        Screen::None => "any",
        Screen::ByAvailability { share } if share >= 1.0 => "all",
        Screen::ByAvailability { share } if share > 0.5 => "most",
        Screen::ByAvailability { .. } => "half",
    };
    let answers = [comparable, together, missing, outliers, enough];
    let mut all = CHOICES.map(|(name, _)| (name, ""));
    all.iter_mut().zip(answers).for_each(|(slot, answer)| slot.1 = answer);
    all
}

/// The form of an index, as a browser would send it; of a new one everything counts that is no mere number
/// of people.
#[must_use]
pub fn filled(offered: &[Offered], made: Option<&Made>) -> Typed {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut add = |name: String, text: String| pairs.push((name, text));
    add("index-name".to_owned(), made.map_or_else(String::new, |m| m.recipe.name.clone()));
    for one in offered {
        let taken = made.and_then(|made| made.taken.iter().find(|t| t.from == one.column.from));
        let part = taken.zip(made).and_then(|(taken, made)| part_of(made, &taken.key));
        let counts = if made.is_some() { taken.is_some() } else { !one.column.is_count() };
        let better = taken.map(|t| t.better).or(one.better).map_or("", spelled);
        let (weight, group) = part.unwrap_or((1.0, ""));
        add(one.field("use"), if counts { "yes" } else { "no" }.to_owned());
        add(one.field("label"), taken.map_or_else(|| one.name.clone(), |t| t.name.clone()));
        add(one.field("better"), better.to_owned());
        add(one.field("weight"), weight.to_string());
        add(one.field("group"), group.to_owned());
    }
    for (part, _) in made.map(Made::parts).unwrap_or_default() {
        if let (Part::Node(node), Some(made)) = (part, made) {
            add(weight_of_group(made.name_of(&node.key)), node.weight.to_string());
        }
    }
    let usual = CHOICES.map(|(name, choices)| (name, choices.first().copied().unwrap_or_default()));
    for (name, answer) in made.map_or(usual, |made| chosen(&made.recipe)) {
        add(name.to_owned(), answer.to_owned());
    }
    Typed::of(pairs)
}

/// The weight of an indicator and the name of its group.
fn part_of<'m>(made: &'m Made, key: &Key) -> Option<(f64, &'m str)> {
    let parts = made.parts();
    let (part, group) = parts.into_iter().find(|(part, _)| part.key() == key)?;
    let name = group.and_then(|node| made.groups.get(&node.key));
    Some((part.weight(), name.map_or("", String::as_str)))
}

/// Says of boxes that are not ticked that they are not, so that two versions can be told apart.
#[must_use]
pub fn with_unticked(typed: &Typed, offered: &[Offered]) -> Typed {
    let is_open = |name: &String| typed.all(name).next().is_none();
    let unticked = offered.iter().map(|one| one.field("use")).filter(is_open);
    let unticked = unticked.map(|name| (name, "no".to_owned()));
    Typed::of(typed.pairs().iter().cloned().chain(unticked).collect::<Vec<_>>())
}

/// The names of the groups that were typed, each once, in their order.
#[must_use]
pub fn groups(typed: &Typed, offered: &[Offered]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let counts = offered.iter().filter(|one| typed.get(&one.field("use")) == "yes");
    let names = counts.map(|one| typed.get(&one.field("group")).trim().to_owned());
    names.filter(|name| !name.is_empty() && seen.insert(folded(name))).collect()
}

/// Keys that no other part of a recipe has.
#[derive(Default)]
struct Keys(BTreeSet<Key>);

impl Keys {
    /// The key that a part had before, else one that its name makes.
    fn take(&mut self, before: Option<&Key>, name: &str, otherwise: &str) -> Option<Key> {
        let stem = Key::from_name(name).ok();
        let stem: String =
            stem.as_ref().map_or(otherwise, |key| key.as_str()).chars().take(50).collect();
        let stem = stem.trim_end_matches('-').to_owned();
        let first = before.cloned().or_else(|| Key::parse(&stem).ok());
        let more = (2..1_000).filter_map(|n: u32| Key::parse(&format!("{stem}-{n}")).ok());
        let mut all = first.into_iter().chain(more);
        let key = all.find(|key| key.as_str() != WHOLE && !self.0.contains(key))?;
        self.0.insert(key.clone());
        Some(key)
    }
}

/// What was typed of an index, over what it was before.
///
/// # Errors
/// Everything that is missing or cannot be meant, each at its field.
pub fn read(
    typed: &Typed,
    offered: &[Offered],
    before: Option<&Made>,
    others: &[&str],
) -> Result<Made, Problems> {
    let mut reading = Reading::of(typed);
    let name = reading.text("index-name", 1, LONGEST);
    if others.iter().any(|other| folded(other) == folded(&name)) {
        reading.refuse(Problem::new("index-name-taken", "index-name").with("typed", &name));
    }
    let counting: Vec<_> =
        offered.iter().filter(|one| typed.get(&one.field("use")) == "yes").collect();
    if counting.len() < FEWEST {
        let at = offered.first().map_or_else(|| "index-name".to_owned(), |one| one.field("use"));
        reading.refuse(Problem::new("index-too-few", at).with("fewest", FEWEST));
    }
    let mut keys = Keys::default();
    let old = |name: &str| {
        let groups = before.map(|made| &made.groups);
        groups
            .into_iter()
            .flatten()
            .find(|(_, known)| folded(known) == folded(name))
            .map(|(key, _)| key)
    };
    let mut taken = Vec::with_capacity(counting.len());
    let mut leaves = Vec::with_capacity(counting.len());
    for one in counting {
        let known = before.and_then(|made| made.taken.iter().find(|t| t.from == one.column.from));
        let (indicator, leaf) = indicator(&mut reading, one, known, &mut keys);
        let group = reading.text(&one.field("group"), 0, LONGEST);
        taken.extend(indicator);
        leaves.extend(leaf.map(|leaf| (leaf, group)));
    }
    let mut groups = BTreeMap::new();
    let parts = parts(&mut reading, leaves, &mut |name| {
        let key = keys.take(old(name), name, "group")?;
        groups.insert(key.clone(), name.to_owned());
        Some(key)
    });
    let recipe = recipe(&mut reading, name, parts, before);
    let Some(recipe) = recipe else { return Err(reading.done(()).err().unwrap_or_default()) };
    let example = before.is_some_and(|made| made.example);
    reading.done(Made { recipe, taken, groups, example })
}

/// What was said of one figure.
fn indicator(
    reading: &mut Reading<'_>,
    one: &Offered,
    known: Option<&Taken>,
    keys: &mut Keys,
) -> (Option<Taken>, Option<Leaf>) {
    let name = reading.text(&one.field("label"), 1, LONGEST);
    let weight = reading.real_or_none(&one.field("weight"), 0.0, LARGEST_WEIGHT).unwrap_or(1.0);
    let better = match reading.choice(&one.field("better"), &["higher", "lower"]) {
        "lower" => Direction::LowerIsBetter,
        _ => Direction::HigherIsBetter,
    };
    let Some(key) = keys.take(known.map(|taken| &taken.key), &name, "indicator") else {
        return (None, None);
    };
    let leaf = Leaf { key: key.clone(), weight, impute: None, treat: None, normalise: None };
    (Some(Taken { key, name, better, from: one.column.from.clone() }), Some(leaf))
}

/// The parts of the whole: indicators that stand for themselves, and groups of the others, each where its
/// first indicator is.
fn parts(
    reading: &mut Reading<'_>,
    leaves: Vec<(Leaf, String)>,
    key_of: &mut dyn FnMut(&str) -> Option<Key>,
) -> Vec<(Part, Option<String>)> {
    let mut parts: Vec<(Part, Option<String>)> = Vec::new();
    for (leaf, group) in leaves {
        if group.is_empty() {
            parts.push((Part::Indicator(leaf), None));
            continue;
        }
        let own = Some(folded(&group));
        let there = parts.iter_mut().find(|(_, name)| *name == own);
        if let Some((Part::Node(node), _)) = there {
            node.parts.push(Part::Indicator(leaf));
        } else if let Some(key) = key_of(&group) {
            let weight = reading.real_or_none(&weight_of_group(&group), 0.0, LARGEST_WEIGHT);
            let parts_of = vec![Part::Indicator(leaf)];
            let node = node(key, weight.unwrap_or(1.0), Method::Arithmetic, parts_of);
            parts.push((Part::Node(node), own));
        }
    }
    parts
}

const fn node(key: Key, weight: f64, method: Method, parts: Vec<Part>) -> Node {
    Node { key, weight, method, enough: 0.0, parts }
}

/// The recipe, with everything that is asked of the whole.
fn recipe(
    reading: &mut Reading<'_>,
    name: String,
    parts: Vec<(Part, Option<String>)>,
    before: Option<&Made>,
) -> Option<Recipe> {
    let [comparable, together, missing, outliers, enough] =
        CHOICES.map(|(name, choices)| reading.choice(name, choices));
    let method = match together {
        "geometric" => Method::Geometric,
        "harmonic" => Method::Harmonic,
        _ => Method::Arithmetic,
    };
    // A mean that takes no zero gets none from the worst place.
    let low = if method == Method::Arithmetic { 0.0 } else { 1.0 };
    let normalise = match comparable {
        "places" => Normalise::PercentileRank,
        "distance" => Normalise::ZScore { mean: 50.0, deviation: 10.0 },
        "best" => Normalise::FractionOfBest,
        _ => Normalise::MinMax { low, high: 100.0 },
    };
    let impute = match missing {
        "mean" => Impute::Mean,
        "median" => Impute::Median,
        _ => Impute::None,
    };
    let treat = match outliers {
        "drawn-in" => Treat::Outliers(Outliers::default()),
        _ => Treat::None,
    };
    let screen = match enough {
        "any" => Screen::None,
        "most" => Screen::ByAvailability { share: 0.75 },
        "all" => Screen::ByAvailability { share: 1.0 },
        _ => Screen::ByAvailability { share: 0.5 },
    };
    let alike = |(part, _)| match part {
        Part::Node(node) => Part::Node(Node { method, ..node }),
        leaf => leaf,
    };
    let whole = node(Key::parse(WHOLE).ok()?, 1.0, method, parts.into_iter().map(alike).collect());
    let version = before.map_or(1, |made| made.recipe.version.saturating_add(1));
    Some(Recipe { form: Form::First, name, version, screen, impute, treat, normalise, whole })
}

/// The problems of the library at the fields of the form, with what indicators are called in their place.
#[must_use]
pub fn placed(problems: Problems, made: &Made) -> Problems {
    let at = |place: &str| {
        let mut keys = place.split('/');
        let taken = keys.find_map(|key| made.taken.iter().find(|taken| taken.key.as_str() == key));
        match taken.map(|taken| taken.from.mark()) {
            _ if place.ends_with("method") => "index-together".to_owned(),
            Some(mark) if place.ends_with("weight") => field("weight", mark),
            Some(mark) => field("use", mark),
            None if place.contains("normalise") => "index-comparable".to_owned(),
            None if place.contains("screen") => "index-enough".to_owned(),
            None => "index-name".to_owned(),
        }
    };
    let mut all = Problems::default();
    for problem in problems {
        all.add(Problem { place: at(&problem.place), ..named(problem, made) });
    }
    all
}

/// A problem with what its indicators are called.
#[must_use]
pub fn named(problem: Problem, made: &Made) -> Problem {
    let name = |(fact, text): (&'static str, String)| {
        let key = Key::parse(&text).ok().filter(|_| matches!(fact, "indicator" | "key"));
        (fact, key.map_or(text, |key| made.name_of(&key).to_owned()))
    };
    Problem { facts: problem.facts.into_iter().map(name).collect(), ..problem }
}
