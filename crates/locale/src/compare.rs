//! Whether a translation of the screens is whole: same messages, same places, every plural.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use crate::{Lang, Numbers};

/// Something in which a translation differs from the original.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Difference {
    /// The file is no Fluent.
    Unreadable(String),
    /// The original has this message, the translation has not.
    Missing(String),
    /// The translation has a message that the original has not.
    Orphaned(String),
    /// The message fills other places than the original's.
    OtherPlaces(String),
    /// The message chooses by number but lacks this plural category of its language.
    NoPlural(String, &'static str),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(what) => write!(f, "cannot be read: {what}"),
            Self::Missing(name) => write!(f, "{name} is missing"),
            Self::Orphaned(name) => write!(f, "{name} is in no original"),
            Self::OtherPlaces(name) => write!(f, "{name} fills other places than the original"),
            Self::NoPlural(name, category) => write!(f, "{name} lacks the plural «{category}»"),
        }
    }
}

/// What a message needs: the places it fills and the plural forms it offers.
#[derive(Default, PartialEq, Eq, Debug)]
struct Shape {
    places: BTreeSet<String>,
    /// One set of offered categories for each choice by `PLURAL`.
    choices: Vec<BTreeSet<String>>,
}

/// Every difference of a translation from the original, both given as the texts of their files.
#[must_use]
pub fn compare(original: &str, translation: &str, lang: Lang) -> Vec<Difference> {
    let (original, translated) = match (shapes(original), shapes(translation)) {
        (Ok(a), Ok(b)) => (a, b),
        (Err(e), _) | (_, Err(e)) => return vec![Difference::Unreadable(e)],
    };
    let missing = original.keys().filter(|name| !translated.contains_key(*name));
    let mut found: Vec<_> = missing.cloned().map(Difference::Missing).collect();
    let categories: Vec<_> = Numbers::of(lang).plural_categories().collect();
    for (name, shape) in &translated {
        match original.get(name) {
            None => found.push(Difference::Orphaned(name.clone())),
            Some(of) if of.places != shape.places => {
                found.push(Difference::OtherPlaces(name.clone()))
            }
            Some(_) => {}
        }
        let lacks =
            |category: &&str| shape.choices.iter().any(|choice| !choice.contains(*category));
        found.extend(
            categories.iter().copied().filter(lacks).map(|c| Difference::NoPlural(name.clone(), c)),
        );
    }
    found
}

fn shapes(file: &str) -> Result<BTreeMap<String, Shape>, String> {
    let resource = parser::parse(file).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut shapes = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut shape = Shape::default();
            message.value.iter().for_each(|pattern| look(pattern, &mut shape));
            shapes.insert(message.id.name.to_owned(), shape);
        }
    }
    Ok(shapes)
}

fn look(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_inside(expression, shape);
        }
    }
}

fn look_inside(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => look_inline(inline, shape),
        Expression::Select { selector, variants } => {
            look_inline(selector, shape);
            let offered = variants.iter().map(|v| match v.key {
                VariantKey::Identifier { name } => name.to_owned(),
                VariantKey::NumberLiteral { value } => value.to_owned(),
            });
            if matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL")
            {
                shape.choices.push(offered.collect());
            }
            variants.iter().for_each(|v| look(&v.value, shape));
        }
    }
}

fn look_inline(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.places.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| look_inline(a, shape));
        }
        InlineExpression::Placeable { expression } => look_inside(expression, shape),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_difference_is_found() {
        let original =
            "a = A { $x }\nb = B\nc = { PLURAL($n) ->\n    [one] one\n   *[other] many\n }\n";
        let translation =
            "a = A { $y }\nd = D\nc = { PLURAL($n) ->\n    [one] viens\n   *[other] daudz\n }\n";
        let found = compare(original, translation, Lang::LV);
        assert_eq!(
            found,
            [
                Difference::Missing("b".into()),
                Difference::OtherPlaces("a".into()),
                Difference::NoPlural("c".into(), "zero"),
                Difference::Orphaned("d".into()),
            ]
        );
        assert!(compare(original, original, Lang::EN).is_empty());
        assert!(matches!(compare("a = { ", "", Lang::EN).as_slice(), [Difference::Unreadable(_)]));
    }
}
