//! What a reader of the app says back: which page, event or place she means, whether it helped, and
//! her words.
//!
//! The app writes an address at the end of every comment, or that there is none; it is taken off and
//! kept apart, because it is hers and nobody else's. Not here: what is kept of it, and for how long.

use super::answer::NoAnswer;
use super::region::Region;
use super::slug::{self, Leaf};
use crate::guide::Kind;
use crate::sort::Sort;
use measure::{Key, parse_json};
use serde_json::Value;

/// The longest comment, in letters.
const LONGEST: usize = 5_000;
/// The longest of all other fields, in letters.
const LONGEST_FIELD: usize = 500;
/// The largest feedback in JSON, in bytes.
const LARGEST: usize = 64 * 1024;
/// What the app writes before the address, and instead of one.
const ADDRESS: &str = "Kontaktadresse:";
const NO_ADDRESS: &str = "Keine Angabe";

/// What feedback is about, by the last part of the address to which it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FeedbackKind {
    /// `page`: a page.
    Page,
    /// `categories`: the first page, or the city as a whole.
    Region,
    /// `search`: what was sought and perhaps not found.
    Search,
    /// `event`: an event.
    Event,
    /// `events`: the list of events.
    Events,
    /// `imprint-page`: the imprint.
    Imprint,
    /// `poi`: a place.
    Place,
    /// `map`: the map with all places.
    Map,
    /// `offers`, `extras`: the list of offers.
    Offers,
    /// `offer`, `extra`: an offer.
    Offer,
    /// Nothing after `feedback`: whatever the field `permalink` leads to.
    Permalink,
}

/// What a reader says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// What it is about.
    pub kind: FeedbackKind,
    /// The page, event or place, by its slug.
    pub about: Option<About>,
    /// Whether it helped, if she said so.
    pub rating: Option<Rating>,
    /// What she sought.
    pub query: Option<String>,
    /// Whether it is about the words or about the program.
    pub category: FeedbackCategory,
    /// Her words, without the address.
    pub comment: String,
    /// How she may be answered, if she wishes.
    pub contact: Option<String>,
}

/// What feedback is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// A record.
    Record(Sort, Key),
    /// A page that gathers records.
    List(Leaf),
}

/// Whether something helped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// It did: `up`.
    Helped,
    /// It did not: `down`.
    DidNotHelp,
}

/// Whether feedback is about the words or about the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FeedbackCategory {
    /// About what is said.
    #[default]
    Content,
    /// About the program.
    Technical,
}

impl FeedbackKind {
    /// Reads the part of the address after `feedback/`, with or without a slash at its end.
    #[must_use]
    pub fn parse(part: &str) -> Option<Self> {
        Some(match part.trim_matches('/') {
            "" => Self::Permalink,
            "page" => Self::Page,
            "categories" => Self::Region,
            "search" => Self::Search,
            "event" => Self::Event,
            "events" => Self::Events,
            "imprint-page" => Self::Imprint,
            "poi" => Self::Place,
            "map" => Self::Map,
            "offers" | "extras" => Self::Offers,
            "offer" | "extra" => Self::Offer,
            _ => return None,
        })
    }
}

/// Reads feedback out of the fields of a form, each with its value; of a field that comes twice, the
/// last counts. Answer it with 201 and [`thanks`].
///
/// # Errors
/// In this order: fields that are too long; a rating that is none; neither words nor a rating; what
/// the kind asks for and is not there.
pub fn feedback(
    region: &Region<'_>,
    kind: FeedbackKind,
    fields: &[(String, String)],
) -> Result<Feedback, NoAnswer> {
    let field = |name: &str| fields.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let said = field("comment").unwrap_or_default();
    let is_long = |(name, value): &(String, String)| {
        let most = if name == "comment" { LONGEST } else { LONGEST_FIELD };
        value.chars().count() > most
    };
    if fields.iter().any(is_long) {
        return Err(NoAnswer::Fields);
    }
    let rating = rating(field("rating"))?;
    if said.is_empty() && rating.is_none() {
        return Err(NoAnswer::NeitherCommentNorRating);
    }
    let query = field("query").filter(|query| !query.is_empty());
    let (kind, about) = subject(region, kind, &field)?;
    if kind == FeedbackKind::Search && query.is_none() {
        return Err(NoAnswer::Query);
    }
    let (comment, contact) = apart(said);
    let category = match field("category") {
        Some("Technisches Feedback") => FeedbackCategory::Technical,
        _ => FeedbackCategory::Content,
    };
    let query = query.map(str::to_owned);
    Ok(Feedback { kind, about, rating, query, category, comment, contact })
}

/// The fields of feedback that are read.
const FIELDS: [&str; 6] = ["rating", "comment", "query", "slug", "permalink", "category"];

/// The fields of feedback that was sent as JSON.
///
/// # Errors
/// What is no object, or larger than 64 KiB; a field of ours that is neither a text nor nothing.
pub fn feedback_fields(json: &[u8]) -> Result<Vec<(String, String)>, NoAnswer> {
    let value = parse_json(json, LARGEST).map_err(|_| NoAnswer::Fields)?;
    let Value::Object(map) = value else { return Err(NoAnswer::Fields) };
    let field = |(name, value)| match value {
        Value::String(text) => Some((name, text)),
        Value::Null => None,
        other => Some((name, other.to_string())),
    };
    let is_text = |name: &&str| map.get(*name).is_none_or(|v| v.is_string() || v.is_null());
    if !FIELDS.iter().all(is_text) {
        return Err(NoAnswer::Fields);
    }
    Ok(map.into_iter().filter_map(field).collect())
}

/// What is answered to feedback: `{"success": "…"}`, with 201.
#[must_use]
pub fn thanks() -> Value {
    serde_json::json!({ "success": "Feedback successfully submitted" })
}

fn rating(said: Option<&str>) -> Result<Option<Rating>, NoAnswer> {
    match said {
        None => Ok(None),
        Some("up") => Ok(Some(Rating::Helped)),
        Some("down") => Ok(Some(Rating::DidNotHelp)),
        Some(_) => Err(NoAnswer::Rating),
    }
}

/// What feedback is about, and of which kind it is then.
fn subject<'f>(
    region: &Region<'_>,
    kind: FeedbackKind,
    field: &impl Fn(&str) -> Option<&'f str>,
) -> Result<(FeedbackKind, Option<About>), NoAnswer> {
    let slug = field("slug").unwrap_or_default();
    let about = match kind {
        FeedbackKind::Page => Some(page(region, slug)?),
        FeedbackKind::Event => Some(event(region, slug)?),
        FeedbackKind::Place => Some(place(region, slug)?),
        FeedbackKind::Offer => return Err(NoAnswer::Offer),
        FeedbackKind::Permalink => return of_link(region, field("permalink").unwrap_or_default()),
        _ => None,
    };
    Ok((kind, about))
}

/// What the address leads to.
fn of_link(region: &Region<'_>, link: &str) -> Result<(FeedbackKind, Option<About>), NoAnswer> {
    let mut parts = link.split('/').filter(|part| !part.is_empty()).rev();
    let last = parts.next().ok_or(NoAnswer::Permalink)?;
    match (last, parts.next()) {
        ("disclaimer", _) => Ok((FeedbackKind::Imprint, None)),
        (slug, Some("events")) => Ok((FeedbackKind::Event, Some(event(region, slug)?))),
        (slug, _) => Ok((FeedbackKind::Page, Some(page(region, slug)?))),
    }
}

fn page(region: &Region<'_>, slug: &str) -> Result<About, NoAnswer> {
    let leaf = Leaf::parse(slug).ok_or(NoAnswer::Slug("page"))?;
    let directory = region.showing.directory;
    match leaf {
        Leaf::Page(key) if directory.entry(Kind::Page, &key).is_some() => {
            Ok(About::Record(Sort::Entry(Kind::Page), key))
        }
        Leaf::Service(key) if directory.service(&key).is_some() => {
            Ok(About::Record(Sort::Service, key))
        }
        Leaf::Page(_) | Leaf::Service(_) => Err(NoAnswer::Slug("page")),
        list => Ok(About::List(list)),
    }
}

fn event(region: &Region<'_>, slug: &str) -> Result<About, NoAnswer> {
    let key = Key::parse(slug::event_of(&slug::last(slug))).ok();
    let key = key.filter(|key| region.showing.directory.entry(Kind::Event, key).is_some());
    key.map(|key| About::Record(Sort::Entry(Kind::Event), key)).ok_or(NoAnswer::Slug("event"))
}

fn place(region: &Region<'_>, slug: &str) -> Result<About, NoAnswer> {
    let key = Key::parse(&slug::last(slug)).ok();
    let key = key.filter(|key| region.showing.directory.place(key).is_some());
    key.map(|key| About::Record(Sort::Place, key)).ok_or(NoAnswer::Slug("location"))
}

/// The words and the address that the app wrote after them.
fn apart(said: &str) -> (String, Option<String>) {
    let Some((comment, address)) = said.rsplit_once(ADDRESS) else {
        return (said.trim().to_owned(), None);
    };
    let address = address.trim();
    let is_one = !address.is_empty() && address != NO_ADDRESS;
    (comment.trim().to_owned(), is_one.then(|| address.to_owned()))
}
