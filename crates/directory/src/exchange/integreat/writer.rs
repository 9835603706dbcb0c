//! The same small pieces of HTML again and again: a text with its language, headings, lists, ways to
//! reach somebody, and what a reader must know about how far a text can be trusted.

use super::region::Region;
use super::register::Register;
use super::words::{Label, Words};
use crate::contact::Contact;
use crate::hours::{Calendar, Hours};
use crate::place::Place;
use crate::prose::{escape, html_with};
use crate::service::{Cost, Provenance};
use locale::{Direction, Lang, Shown, State, Text};
use measure::Key;

/// What begins that part of a content which was made out of other records than the page itself. A
/// reader that takes our content back cuts it off here.
pub(super) const MORE: &str = "<div class=\"isopolity-more\">";
/// Begins what is to be known before a text is read.
const LEAD: &str = "<div class=\"isopolity-lead\">";
/// How wide a picture in a text is, in pixels.
const WIDTH: u32 = 640;

/// Writes what a city shows in one language.
pub(super) struct Writer<'w> {
    pub region: &'w Region<'w>,
    pub words: &'w dyn Words,
    pub register: &'w Register<'w>,
}

/// Whether a picture is a part of a text and comes back with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// It is named in the text.
    OfText,
    /// It stands beside the text.
    Beside,
}

impl<'w> Writer<'w> {
    pub fn lang(&self) -> Lang {
        self.words.lang()
    }

    /// The version of a text for a reader of this language.
    pub fn shown<'t>(&self, text: &'t Text) -> Shown<'t> {
        text.show(&[self.lang()])
    }

    /// A text as HTML, its language declared where it is not this one.
    pub fn prose(&self, text: &Text) -> String {
        let shown = self.shown(text);
        // Of a picture that cannot be shown its place is left, for who reads the text back.
        let none = |key: &Key| format!("<span data-picture=\"{key}\"></span>");
        let picture = |key: &Key| self.picture(key, Part::OfText).or_else(|| Some(none(key)));
        let html = html_with(shown.text, &picture);
        self.declared(&shown, html)
    }

    /// A name as HTML.
    pub fn name(&self, text: &Text) -> String {
        let shown = self.shown(text);
        if shown.lang == self.lang() {
            return escape(shown.text);
        }
        let (lang, dir) = (shown.lang, shown.lang.direction().as_str());
        format!("<span lang=\"{lang}\" dir=\"{dir}\">{}</span>", escape(shown.text))
    }

    fn declared(&self, shown: &Shown<'_>, html: String) -> String {
        if shown.lang == self.lang() || html.is_empty() {
            return html;
        }
        let (lang, dir) = (shown.lang, shown.lang.direction().as_str());
        format!("<div lang=\"{lang}\" dir=\"{dir}\">{html}</div>")
    }

    /// A picture with its words. Its height is left out: the app makes pictures narrower than they are,
    /// and one that keeps its height then stands in a white gap.
    pub fn picture(&self, key: &Key, part: Part) -> Option<String> {
        let picture = self.register.pictures.get(key)?;
        let (src, width, _) = self.region.picture_of(picture, WIDTH)?;
        let mark = match part {
            Part::OfText => format!(" data-picture=\"{key}\""),
            Part::Beside => String::new(),
        };
        let (src, alt) = (escape(&src), escape(self.shown(&picture.alt).text));
        Some(format!("<p><img src=\"{src}\" alt=\"{alt}\" width=\"{width}\"{mark}></p>"))
    }

    /// The address of a picture as small as lists show it.
    pub fn thumbnail(&self, key: Option<&Key>) -> Option<String> {
        let picture = self.register.pictures.get(key?)?;
        self.region.picture_of(picture, 1).map(|(address, ..)| address)
    }

    pub fn say(&self, label: Label) -> String {
        escape(&self.words.say(label))
    }

    /// A part under its heading; nothing where nothing is in it.
    pub fn part(&self, heading: Label, html: &str) -> String {
        if html.is_empty() {
            return String::new();
        }
        format!("<h2>{}</h2>{html}", self.say(heading))
    }

    pub fn sentence(&self, words: &str) -> String {
        format!("<p>{}</p>", escape(words))
    }

    /// What must be known of a text that is alone on its page: whether it was made up, made by a
    /// machine, or is old.
    pub fn trust(&self, text: &Text, provenance: Provenance) -> String {
        format!("{}{}", self.example([provenance]), self.made(text))
    }

    /// That something on a page was made up, said once for all of it.
    pub fn example(&self, all: impl IntoIterator<Item = Provenance>) -> String {
        let is_example = all.into_iter().any(|provenance| provenance == Provenance::Example);
        if is_example { self.remark(Label::Example) } else { String::new() }
    }

    /// Whether a text was made by a machine or is old.
    pub fn made(&self, text: &Text) -> String {
        match self.shown(text).state {
            State::Machine => self.remark(Label::Machine),
            State::Outdated => self.remark(Label::Outdated),
            _ => String::new(),
        }
    }

    /// What is to be known before a text is read: that it is in another language, and where the button
    /// is of which it speaks. The app has none that leaves it quickly; the city's own page has.
    pub fn lead(&self, text: &Text, page: Option<&str>) -> String {
        let shown = self.shown(text);
        let is_other = shown.lang.language() != self.lang().language();
        let written = is_other.then(|| self.sentence(&self.words.written_in(shown.lang)));
        let said = crate::fold::words(shown.text);
        let exit = crate::fold::words(&self.words.exit(shown.lang));
        let names_it = !exit.is_empty() && said.windows(exit.len()).any(|words| words == exit);
        let exit = page.filter(|_| names_it).map(|page| {
            let name = escape(&self.words.exit(self.lang()));
            format!("<p><strong>{name}</strong>: {}</p>", link(page, &self.say(Label::More)))
        });
        let lines = [written, exit].into_iter().flatten().collect::<String>();
        if lines.is_empty() { lines } else { format!("{LEAD}{lines}</div>") }
    }

    fn remark(&self, label: Label) -> String {
        format!("<p><em>{}</em></p>", self.say(label))
    }

    pub fn cost(&self, cost: &Cost) -> String {
        match cost {
            Cost::Free => self.part(Label::Cost, &self.sentence(&self.words.say(Label::Free))),
            Cost::Paid(text) => self.part(Label::Cost, &self.prose(text)),
            Cost::Unknown => String::new(),
        }
    }

    /// The languages spoken somewhere, each by its own name.
    pub fn names(&self, languages: &[Lang]) -> String {
        let name = |lang: &Lang| {
            let dir = lang.direction().as_str();
            format!(
                "<span lang=\"{lang}\" dir=\"{dir}\">{}</span>",
                escape(&(self.region.own_name)(*lang))
            )
        };
        languages.iter().map(name).collect::<Vec<_>>().join(self.lang().list_comma())
    }

    /// Opening hours by the clock of a place; nothing where they are not known.
    pub fn hours(&self, hours: &Hours, place: Option<&Place>) -> String {
        if hours.is_unknown() {
            return String::new();
        }
        let lines = self.words.hours(hours, &self.calendar(place), self.region.today);
        lines_of(&lines)
    }

    /// The clock of a place, or of the city, with the public holidays.
    pub fn calendar(&self, place: Option<&Place>) -> Calendar {
        let zone = place.map_or(self.region.zone, |place| &place.zone).clone();
        Calendar { zone, holidays: self.region.showing.directory.holidays.clone() }
    }

    /// A place as a reader finds it: its name, which leads to the map, its address, the way there.
    pub fn place(&self, place: &Place) -> String {
        let name = match place.position {
            Some(_) => link(&self.place_path(&place.key), &self.name(&place.name)),
            None => self.name(&place.name),
        };
        let address = address_line(place);
        let way = place.directions.as_ref().map_or_else(String::new, |text| self.prose(text));
        format!("<p>{name}<br>{}</p>{way}", escape(&address))
    }

    /// The path of a place in the app.
    pub fn place_path(&self, key: &Key) -> String {
        format!("{}locations/{key}/", self.region.root(self.lang()))
    }

    /// What leads to the city's own page about a thing.
    pub fn more(&self, address: Option<&str>) -> String {
        let leads = |address| format!("<p>{}</p>", link(address, &self.say(Label::More)));
        address.map_or_else(String::new, leads)
    }
}

/// What was made of other records, set apart; nothing where there is nothing.
pub(super) fn set_apart(html: &str) -> String {
    if html.is_empty() { String::new() } else { format!("{MORE}{html}</div>") }
}

/// What a content says of its own: after what is to be known before, and before what was set apart.
pub(super) fn own_part(html: &str) -> &str {
    let after = html.split_once(LEAD).and_then(|(_, rest)| rest.split_once("</div>"));
    let own = after.map_or(html, |(_, own)| own);
    own.split_once(MORE).map_or(own, |(own, _)| own)
}

/// A content as the app takes it. Around what is sought, its search cuts off every blank but a space, so
/// that words run together at the ends of blocks that have none; and it finds out itself how a page is
/// read, from left or from right, by the words that declare nothing, of which there may be none.
pub(super) fn finished(html: &str, lang: Lang) -> String {
    // No word has these letters in it: in words they are escaped.
    const BEGINNINGS: [&str; 6] = ["<h2>", "<h3>", "<h4>", "<p>", "<li>", "<br>"];
    const ENDS: [&str; 5] = ["</h2>", "</h3>", "</h4>", "</p>", "</li>"];
    let begun =
        BEGINNINGS.iter().fold(html.to_owned(), |html, tag| html.replace(tag, &format!("{tag} ")));
    let spaced = ENDS.iter().fold(begun, |html, tag| html.replace(tag, &format!(" {tag}")));
    match lang.direction() {
        Direction::RightToLeft if !spaced.is_empty() => format!("<div dir=\"rtl\">{spaced}</div>"),
        _ => spaced,
    }
}

/// Points of a list, each as HTML.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: String = items.into_iter().map(|item| format!("<li>{item}</li>")).collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// Points of a list, each as words.
pub(super) fn lines_of(lines: &[String]) -> String {
    list(lines.iter().map(|line| escape(line)))
}

/// Ways to reach somebody.
pub(super) fn contacts(contacts: &[Contact]) -> String {
    list(contacts.iter().map(contact))
}

/// A link; its words are HTML.
pub(super) fn link(to: &str, words: &str) -> String {
    format!("<a href=\"{}\">{words}</a>", escape(to))
}

/// A link whose words are its address or number, which is read from left to right in every language, and
/// stands on one line.
pub(super) fn link_as_it_is(to: &str, said: &str) -> String {
    let said = &said.replace(' ', "\u{a0}");
    format!("<a href=\"{}\" dir=\"ltr\">{}</a>", escape(to), escape(said))
}

/// A way to reach somebody.
fn contact(contact: &Contact) -> String {
    let (to, said) = match contact {
        Contact::Phone(phone) => (format!("tel:{}", phone.link()), phone.as_str()),
        Contact::Mail(mail) => (format!("mailto:{}", mail.as_str()), mail.as_str()),
        Contact::Web(web) => (web.as_str().to_owned(), web.as_str()),
    };
    link_as_it_is(&to, said)
}

/// Street, postal code and town in a line.
pub(super) fn address_line(place: &Place) -> String {
    let address = &place.address;
    let town = [address.postcode.trim(), address.town.trim()];
    let town: Vec<_> = town.into_iter().filter(|part| !part.is_empty()).collect();
    let parts = [address.street.trim().to_owned(), town.join(" ")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Words without tags, as the interface wants excerpts: still escaped.
pub(super) fn excerpt(html: &str) -> String {
    let mut words = String::with_capacity(html.len());
    let mut parts = html.split('<');
    words.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (tag, said) = part.split_once('>').unwrap_or_default();
        let is_within = ["a", "em", "strong", "span"].contains(&tag_name(tag));
        if !is_within && !words.is_empty() && !words.ends_with('\n') {
            words.push('\n');
        }
        words.push_str(said);
    }
    words.truncate(words.trim_end().len());
    words
}

fn tag_name(tag: &str) -> &str {
    let tag = tag.trim_start_matches('/');
    tag.split(' ').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_has_the_words_and_no_tags() {
        let html = "<p>One <a href=\"x\">two</a> &amp; <strong>three</strong></p><ul><li>four</li><li>&lt;</li></ul>";
        assert_eq!(excerpt(html), "One two &amp; three\nfour\n&lt;");
        assert_eq!(excerpt(""), "");
    }
}
