//! The shape of the file, field by field.

use crate::check::MOST_ENTRIES;
use measure::Fields;
use serde_json::Value;

/// The languages of the file, that in which it is written first.
pub(super) const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];
/// The most channels or links of a service.
const MOST: usize = 4 * MOST_ENTRIES;

/// A service of theirs.
pub(super) struct Errand {
    /// Its number.
    pub id: u64,
    /// What is said of it in each language of [`LANGUAGES`], if anything is.
    pub versions: [Option<Version>; 3],
}

/// A service of theirs in a language. Prose that is not there is empty.
pub(super) struct Version {
    pub name: String,
    pub description: String,
    /// What one does.
    pub steps: String,
    pub costs: String,
    pub information: String,
    pub processing_time: String,
    pub expiration_time: String,
    /// Languages in which it is given.
    pub languages: Vec<String>,
    /// Departments that answer for it, by their ids.
    pub departments: Vec<String>,
    pub groups: Vec<String>,
    pub events: Vec<String>,
    pub channels: Vec<Channel>,
    pub links: Vec<Link>,
}

/// A way to a service.
pub(super) struct Channel {
    /// Its number, the same in each language.
    pub id: u64,
    /// `TELEPHONE`, `LOCAL`, …
    pub kind: String,
    pub name: String,
    pub information: String,
    pub steps: String,
    pub prerequisites: String,
    /// When it is open, in words.
    pub hours: String,
    pub phone: String,
    /// What a call costs.
    pub charge: String,
    pub email: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub links: Vec<Link>,
}

/// A page on the web.
pub(super) struct Link {
    pub title: String,
    pub url: String,
}

/// Reads one service.
pub(super) fn errand(fields: &Fields<'_>) -> Option<Errand> {
    let id = fields.need("id", "not-a-number");
    let versions = LANGUAGES.map(|lang| {
        // A language in which nothing is said is an empty list there.
        let is_empty = fields.value(lang).is_some_and(|v| v.as_array().is_some_and(Vec::is_empty));
        if is_empty { None } else { fields.inner(lang, version) }
    });
    fields.leave_rest();
    Some(Errand { id: id?, versions })
}

fn version(fields: &Fields<'_>) -> Option<Version> {
    let version = Version {
        name: text(fields, "name"),
        description: text(fields, "description"),
        steps: text(fields, "process_description"),
        costs: text(fields, "costs"),
        information: text(fields, "information"),
        processing_time: text(fields, "processing_time"),
        expiration_time: text(fields, "expiration_time"),
        languages: fields.values("provided_languages", "not-a-text", MOST),
        departments: fields.values("responsible_depts", "not-a-text", MOST),
        groups: fields.values("target_groups", "not-a-text", MOST),
        events: fields.values("life_events", "not-a-text", MOST),
        channels: fields.list("channels", MOST, channel),
        links: fields.list("links", MOST, link),
    };
    fields.leave_rest();
    Some(version)
}

fn channel(fields: &Fields<'_>) -> Option<Channel> {
    let id = fields.need("id", "not-a-number");
    let kind = fields.need("type", "not-a-text");
    let summary = text(fields, "availability_summary");
    // One that says nothing is an empty list instead of an object there.
    let each: Vec<Value> = fields.values("availabilities", "not-an-object", MOST);
    let each = each.iter().filter_map(|hours| hours.get("availability_string")?.as_str());
    let each: Vec<String> = each.map(clean).collect();
    let channel = Channel {
        id: id?,
        kind: kind?,
        name: text(fields, "name"),
        information: text(fields, "information"),
        steps: text(fields, "process_description"),
        prerequisites: text(fields, "prerequisites"),
        hours: if summary.is_empty() { each.join(", ") } else { summary },
        phone: text(fields, "phone"),
        charge: text(fields, "call_charge_info"),
        email: text(fields, "email"),
        street: text(fields, "personal_service_street_addr"),
        postcode: text(fields, "personal_service_postal_code"),
        town: text(fields, "personal_service_city"),
        links: fields.list("links", MOST, link),
    };
    fields.leave_rest();
    Some(channel)
}

fn link(fields: &Fields<'_>) -> Option<Link> {
    fields.leave_rest();
    Some(Link { title: text(fields, "title"), url: text(fields, "url") })
}

/// A text without what nobody sees and without blanks around it; empty when it is not there.
fn text(fields: &Fields<'_>, name: &'static str) -> String {
    clean(&fields.take::<String>(name, "not-a-text").unwrap_or_default())
}

fn clean(typed: &str) -> String {
    let plain = typed.replace("\r\n", "\n").replace('\r', "\n").replace(['\t', '\u{202f}'], " ");
    let is_seen = |c: &char| (!c.is_control() || *c == '\n') && !"\u{200b}\u{feff}".contains(*c);
    let seen: String = plain.chars().filter(is_seen).collect();
    seen.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}
