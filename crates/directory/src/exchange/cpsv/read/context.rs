//! The contexts of a JSON-LD file, looked at before it is read: they give names their meaning, may lead
//! to other servers, and cost the more to follow the more they build on each other.
//!
//! Where a file names the context of the standard, ours with the same names is put in. One that stands
//! elsewhere is refused, and so is what no catalogue needs: contexts within contexts, and names that
//! stand on names that stand on names.

use super::super::vocabulary::{
    AUTHORITY, CHANNEL, CLASSES, CONTACT_PAGE, CONTACT_POINT, COST, COUNTRY, CURRENCY, DESCRIPTION,
    EMAIL, FOLLOWS, FULL_ADDRESS, HAS_INPUT, IDENTIFIER, IS_PART_OF, KEYWORD, KIND, Kind, LABEL,
    LANGUAGE, LOCATOR, OPENING_HOURS, POST_CODE, POST_NAME, PUBLIC_ORGANISATION, REQUIREMENT,
    SPATIAL, SPECIAL_HOURS, STATUS, STREET, TELEPHONE, THEMATIC_AREA, TITLE, Term, VALUE,
};
use super::alias::INPUT_TYPE;
use super::form::Form;
use crate::file::LARGEST_FILE;
use measure::{Problem, parse_json};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The deepest nesting of things in things.
const DEEPEST: usize = 40;
/// The most names of all contexts, each context counted with the names that hold where it stands.
const MOST_NAMES: usize = 1_000_000;
/// How many names may stand on each other.
const LONGEST_CHAIN: usize = 8;

/// The properties of the standard as its context names them: `PublicService.name`.
static OFFICIAL: &[(&str, &[(&str, &Term)])] = &[
    (
        "PublicService",
        &[
            ("contactPoint", &CONTACT_POINT),
            ("description", &DESCRIPTION),
            ("follows", &FOLLOWS),
            ("hasChannel", &CHANNEL),
            ("hasCompetentAuthority", &AUTHORITY),
            ("hasCost", &COST),
            ("hasInput", &HAS_INPUT),
            ("hasInputType", &INPUT_TYPE),
            ("holdsRequirement", &REQUIREMENT),
            ("identifier", &IDENTIFIER),
            ("isClassifiedBy", &THEMATIC_AREA),
            ("isPartOf", &IS_PART_OF),
            ("keyword", &KEYWORD),
            ("language", &LANGUAGE),
            ("name", &TITLE),
            ("sector", &THEMATIC_AREA),
            ("spatial", &SPATIAL),
            ("status", &STATUS),
            ("thematicArea", &THEMATIC_AREA),
        ],
    ),
    (
        "Address",
        &[
            ("administrativeUnitLevel1", &COUNTRY),
            ("fullAddress", &FULL_ADDRESS),
            ("locatorDesignator", &LOCATOR),
            ("postCode", &POST_CODE),
            ("postName", &POST_NAME),
            ("thoroughfare", &STREET),
        ],
    ),
    (
        "Channel",
        &[
            ("availabilityRestriction", &SPECIAL_HOURS),
            ("description", &DESCRIPTION),
            ("identifier", &IDENTIFIER),
            ("openingHours", &OPENING_HOURS),
            ("type", &KIND),
        ],
    ),
    (
        "ContactPoint",
        &[
            ("availabilityRestriction", &SPECIAL_HOURS),
            ("contactPage", &CONTACT_PAGE),
            ("hasEmail", &EMAIL),
            ("hasTelephone", &TELEPHONE),
            ("openingHours", &OPENING_HOURS),
        ],
    ),
    (
        "Cost",
        &[
            ("currency", &CURRENCY),
            ("description", &DESCRIPTION),
            ("hasValue", &VALUE),
            ("identifier", &IDENTIFIER),
        ],
    ),
    ("Requirement", &[("identifier", &IDENTIFIER), ("name", &TITLE), ("type", &KIND)]),
    ("Evidence", &[("description", &DESCRIPTION), ("identifier", &IDENTIFIER), ("name", &TITLE)]),
    ("Rule", &[("description", &DESCRIPTION), ("identifier", &IDENTIFIER), ("name", &TITLE)]),
    ("TemporalEntity", &[("description", &DESCRIPTION)]),
    ("PublicOrganization", &[("preferredLabel", &LABEL), ("spatial", &SPATIAL)]),
];

/// The file with every context known to be harmless.
pub(super) fn settled(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut file = parse_json(bytes, LARGEST_FILE)?;
    Walk { names: 0 }.through(&mut file, 0, 0)?;
    Ok(serde_json::to_vec(&file).unwrap_or_default())
}

/// A walk through a file, which counts names.
struct Walk {
    names: usize,
}

impl Walk {
    /// Through a value at a depth, where so many names hold.
    fn through(&mut self, value: &mut Value, depth: usize, held: usize) -> Result<(), Problem> {
        if depth > DEEPEST {
            return Err(refused("nested too deeply"));
        }
        match value {
            Value::Array(all) => all.iter_mut().try_for_each(|v| self.through(v, depth + 1, held)),
            Value::Object(all) => {
                let own = match all.get_mut("@context") {
                    Some(context) => self.settle(context, held)?,
                    None => 0,
                };
                let rest = all.iter_mut().filter(|(name, _)| *name != "@context");
                rest.into_iter().try_for_each(|(_, v)| self.through(v, depth + 1, held + own))
            }
            _ => Ok(()),
        }
    }

    /// Settles a context; how many names it gives.
    fn settle(&mut self, context: &mut Value, held: usize) -> Result<usize, Problem> {
        if let Value::String(address) = context {
            if !is_official(address) {
                let address = address.as_str();
                return Err(Problem::new("context-elsewhere", "@context").with("address", address));
            }
            *context = official();
        }
        match context {
            Value::Array(all) => {
                all.iter_mut().try_fold(0, |own, one| Ok(own + self.settle(one, held + own)?))
            }
            Value::Object(names) => {
                self.names += held + names.len() + 1;
                if self.names > MOST_NAMES {
                    return Err(Problem::new("too-many", "@context").with("most", MOST_NAMES));
                }
                check(names)?;
                Ok(names.len())
            }
            _ => Ok(0),
        }
    }
}

fn refused(why: &str) -> Problem {
    Form::JsonLd.broken("@context", why)
}

/// Refuses what leads elsewhere and what goes in circles.
fn check(names: &Map<String, Value>) -> Result<(), Problem> {
    if names.contains_key("@import") {
        return Err(refused("@import"));
    }
    if names.values().any(|meaning| meaning.get("@context").is_some()) {
        return Err(refused("@context in a @context"));
    }
    let mut open: BTreeSet<&str> = names.keys().map(String::as_str).collect();
    for _ in 0..LONGEST_CHAIN {
        let stands_on = |name: &&str| {
            bases(name, names.get(*name)).any(|base| base != *name && open.contains(base))
        };
        let still: BTreeSet<&str> = open.iter().copied().filter(stands_on).collect();
        if still.is_empty() {
            return Ok(());
        }
        open = still;
    }
    Err(refused("names that stand on each other"))
}

/// The names on which another may stand: what its own and its meaning begin with, and these whole.
fn bases<'n>(name: &'n str, meaning: Option<&'n Value>) -> impl Iterator<Item = &'n str> {
    let inner = ["@id", "@type", "@reverse"].into_iter();
    let inner = inner.filter_map(move |key| meaning?.get(key)?.as_str());
    let all = [Some(name), meaning.and_then(Value::as_str)].into_iter().flatten().chain(inner);
    all.flat_map(|text| [Some(text), text.split_once(':').map(|(prefix, _)| prefix)]).flatten()
}

/// Whether an address is that of the context of the standard, in any of its places and versions.
fn is_official(address: &str) -> bool {
    let file = address.rsplit('/').next().unwrap_or_default();
    address.starts_with("https://semiceu.github.io/")
        && address.contains("CPSV-AP")
        && matches!(file, "cpsv-ap.jsonld" | "cpsv-ap_en.jsonld")
}

/// The names of the context of the standard, as far as they are read.
fn official() -> Value {
    let meaning = |term: &Term| match term.kind {
        Kind::Link => json!({"@id": term.iri, "@type": "@id"}),
        _ => json!(term.iri),
    };
    let mut names: Map<String, Value> =
        CLASSES.iter().map(|class| (class.name.to_owned(), json!(class.iri))).collect();
    names.insert("PublicOrganization".to_owned(), json!(PUBLIC_ORGANISATION.iri));
    for (class, properties) in OFFICIAL {
        for (name, term) in *properties {
            names.insert(format!("{class}.{name}"), meaning(term));
        }
    }
    Value::Object(names)
}
