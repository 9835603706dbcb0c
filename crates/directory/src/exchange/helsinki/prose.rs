//! The words of a service of theirs that have no field of their own here.

use super::file::{Channel, LANGUAGES, Link, Version};
use crate::check::LONGEST_PROSE;
use crate::contact::Web;

/// What their own pages call two fields, in each language of the file.
const PROCESSING: [&str; 3] = ["Käsittelyaika", "Handläggningstid", "Processing time"];
const VALIDITY: [&str; 3] = ["Voimassaolo", "Giltighetstid", "Period of validity"];

/// A text in one language, and whether something had to be left out because it is too long.
pub(super) struct Prose {
    pub text: String,
    pub is_cut: bool,
}

/// What one gets: the description, what else there is to know, how long it takes and holds.
pub(super) fn description(version: &Version, lang: &str) -> Prose {
    let named = |names: [&str; 3], text: &str| {
        let name =
            LANGUAGES.iter().position(|own| *own == lang).and_then(|at| names.get(at).copied());
        if text.is_empty() {
            String::new()
        } else {
            format!("{}: {text}", name.unwrap_or_default())
        }
    };
    let mut parts = vec![version.description.clone(), version.information.clone()];
    parts.push(named(PROCESSING, &version.processing_time));
    parts.push(named(VALIDITY, &version.expiration_time));
    if parts.iter().all(String::is_empty) {
        parts.push(version.name.clone());
    }
    joined(parts, "\n\n")
}

/// What to do: the steps, each way with what one must know of it, and pages to read.
pub(super) fn how_to_begin(version: &Version) -> Prose {
    let ways = version.channels.iter().map(way);
    let links = version.links.iter().filter_map(|link| Some(format!("- {}", page(link)?)));
    let points = joined(ways.chain(links).collect(), "\n");
    let all = joined(vec![version.steps.clone(), points.text], "\n\n");
    Prose { is_cut: all.is_cut || points.is_cut, ..all }
}

/// A way as a point of a list; empty when nothing is said of it.
fn way(channel: &Channel) -> String {
    let address = [&channel.street, &channel.postcode, &channel.town];
    let address: Vec<&str> = address
        .into_iter()
        .map(|line| line.trim_end_matches(','))
        .filter(|l| !l.is_empty())
        .collect();
    let mut parts = vec![channel.phone.clone(), channel.charge.clone(), channel.email.clone()];
    parts.extend([address.join(", "), channel.hours.clone(), channel.prerequisites.clone()]);
    parts.extend([channel.steps.clone(), channel.information.clone()]);
    parts.extend(channel.links.iter().filter_map(page));
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() {
        return String::new();
    }
    let words = parts.iter().map(|part| in_a_line(part)).collect::<Vec<_>>().join("; ");
    if channel.name.is_empty() {
        format!("- {words}")
    } else {
        format!("- {}: {words}", channel.name)
    }
}

/// A text on one line: the points of a list have no paragraphs.
fn in_a_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A link in the marks of prose, if people can be sent there.
fn page(link: &Link) -> Option<String> {
    let web = Web::parse(&link.url).ok()?;
    // Brackets would end the words or the address.
    let title = in_a_line(&link.title).replace(['[', ']'], "");
    let title = if title.is_empty() { web.as_str() } else { &title };
    let fits = !web.as_str().contains(['(', ')', ' ']);
    Some(if fits {
        format!("[{title}]({})", web.as_str())
    } else {
        format!("{title} {}", web.as_str())
    })
}

/// Parts one after another, those that say nothing left out, and those from which on there is no room.
fn joined(parts: Vec<String>, between: &str) -> Prose {
    let mut text = String::new();
    let mut letters = 0;
    let mut is_cut = false;
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        let longer = letters + between.len() + part.chars().count();
        if longer > LONGEST_PROSE {
            is_cut = true;
            break;
        }
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(&part);
        letters = longer;
    }
    Prose { text, is_cut }
}
