//! What changed since the version before: what was chosen otherwise, and which places stand elsewhere.

use ::composite::{Difference, Part, differences};
use locale::Fact;
use maud::{Markup, html};
use measure::Key;

use super::{Seen, own};
use crate::evidence::index::forms::chosen;
use crate::evidence::index::{Made, Reckoned};
use crate::web::Visitor;
use crate::word;

/// The part of the page that compares both versions; nothing where there is one version only.
pub fn section(v: &Visitor, seen: &Seen<'_>, found: &Reckoned) -> Markup {
    let index = seen.index;
    let Some(before) = &index.before else { return html! {} };
    let choices = choices(v, before, &index.made);
    let title = v.say_with(word::INDEX_CHANGED, &[("n", before.recipe.version.into())]);
    html! { section.section {
        h2 { (title) }
        @match &found.moved {
            None => { p { (v.say(word::INDEX_CHANGED_UNKNOWN)) } }
            Some(moved) if moved.is_empty() => { p { (v.say(word::INDEX_CHANGED_NONE)) } }
            Some(moved) => {
                p { (v.say_with(word::INDEX_CHANGED_MOVED, &[("n", moved.len().into())])) }
                ul { @for (place, before, after) in moved { li { (step(v, place, *before, *after)) } } }
            }
        }
        @if !choices.is_empty() { p { (v.say(word::INDEX_CHANGED_CHOICES)) }
            ul { @for choice in &choices { li { (choice) } } } }
    } }
}

/// «Centrs: from rank 3 to rank 1».
pub fn step(v: &Visitor, place: &str, before: u32, after: u32) -> String {
    let facts = [("place", own(place).into()), ("before", before.into()), ("after", after.into())];
    v.say_with(word::INDEX_STEP, &facts)
}

/// Everything that was chosen otherwise, a sentence each.
fn choices(v: &Visitor, before: &Made, now: &Made) -> Vec<String> {
    let name = |key: &Key| own(if has(now, key) { now.name_of(key) } else { before.name_of(key) });
    let say = |word, facts: &[Fact<'_>]| Some(v.say_with(word, facts));
    let told = |difference: Difference| match difference {
        Difference::Weight(key, change) => {
            let (from, to) =
                (v.numbers().decimal(change.from, 1), v.numbers().decimal(change.to, 1));
            let facts = [("name", name(&key).into()), ("from", from.into()), ("to", to.into())];
            say(word::INDEX_DIFFERS_WEIGHT, &facts)
        }
        Difference::Added { key, .. } => {
            say(word::INDEX_DIFFERS_ADDED, &[("name", name(&key).into())])
        }
        Difference::Removed { key, .. } => {
            say(word::INDEX_DIFFERS_REMOVED, &[("name", name(&key).into())])
        }
        Difference::Moved(key, _) => say(word::INDEX_DIFFERS_MOVED, &[("name", name(&key).into())]),
        _ => None,
    };
    let parts = differences(&before.recipe, &now.recipe).into_iter().filter_map(told);
    let turned = now.taken.iter().filter(|taken| {
        before.taken.iter().any(|old| old.key == taken.key && old.better != taken.better)
    });
    let turned = turned
        .map(|taken| v.say_with(word::INDEX_DIFFERS_BETTER, &[("name", own(&taken.name).into())]));
    parts.chain(turned).chain(of_whole(v, before, now)).collect()
}

fn has(made: &Made, key: &Key) -> bool {
    let is_it = |(part, _): &(&Part, _)| part.key() == key;
    made.parts().iter().any(is_it)
}

/// What was answered otherwise of the whole: «Missing figures: left out → the average of the others».
fn of_whole(v: &Visitor, before: &Made, now: &Made) -> Vec<String> {
    let pairs = chosen(&before.recipe).into_iter().zip(chosen(&now.recipe));
    let told = |((name, from), (_, to)): ((&str, &str), (&str, &str))| {
        let word = |answer: &str| v.say_named(&format!("{name}-{answer}"));
        (from != to).then(|| {
            let label = v.say_named(&format!("field-{name}"));
            let facts =
                [("field", label.into()), ("from", word(from).into()), ("to", word(to).into())];
            v.say_with(word::INDEX_DIFFERS_CHOICE, &facts)
        })
    };
    pairs.filter_map(told).collect()
}
