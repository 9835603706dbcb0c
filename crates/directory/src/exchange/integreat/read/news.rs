//! News of the city itself.

use super::Reading;
use super::body::Head;
use super::page::as_text;
use super::tie::{Said, Tied, Told, tie};
use crate::guide::{Entry, Kind, News};
use crate::prose::escape;
use crate::service::Provenance;
use crate::sort::Sort;
use jiff::Timestamp;
use measure::{Fields, Key};

/// What is told of a piece of news.
pub(super) struct NewsTold {
    date: Timestamp,
}

/// Reads a piece of news of an answer; those of other publishers are passed over.
pub(super) fn told(fields: &Fields<'_>, head: Head) -> Option<Told<NewsTold>> {
    let source: String = fields.take("source", "not-a-text").unwrap_or_else(|| "local".to_owned());
    if source != "local" {
        fields.leave_rest();
        return None;
    }
    let mut said = Said::read(fields, "id");
    let date = date(fields);
    fields.leave_rest();
    said.content = match said.own {
        Some(_) => once_less(&said.content),
        None => as_html(&said.content),
    };
    let text = said.text();
    let title = || as_text(said.title.as_deref().unwrap_or_default());
    let text = if text.is_empty() { title() } else { text };
    said.told(head, text, str::to_owned, NewsTold { date: date? })
}

fn date(fields: &Fields<'_>) -> Option<Timestamp> {
    let said: String = fields.need("display_date", "not-a-date")?;
    let read = said.parse::<Timestamp>().ok();
    if read.is_none() {
        fields.complain_with("not-a-date", "display_date", ("typed", &said));
    }
    read
}

/// The HTML that we wrote, before it was escaped once more for the app.
fn once_less(content: &str) -> String {
    let escapes = ["lt", "gt", "quot", "#39"];
    escapes.iter().fold(content.to_owned(), |html, escape| {
        html.replace(&format!("&amp;{escape};"), &format!("&{escape};"))
    })
}

/// What was typed without tags stands in lines.
fn as_html(content: &str) -> String {
    let is_tag =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || "/!".contains(c));
    if content.split('<').skip(1).any(is_tag) {
        return content.to_owned();
    }
    let typed = content.replace("\r\n", "\n");
    let paragraphs = typed.split("\n\n").map(|part| {
        // What looks like an escape there is one.
        let lines = part.lines().map(|line| escape(line).replace("&amp;", "&"));
        format!("<p>{}</p>", lines.collect::<Vec<_>>().join("<br>"))
    });
    paragraphs.collect()
}

impl Reading<'_> {
    pub(super) fn news(&mut self, all: Vec<Told<NewsTold>>) {
        self.is_ours &= all.iter().all(|told| told.own.is_some());
        for thing in tie(all) {
            if let Some(news) = self.piece(&thing) {
                self.directory.guide.push(Entry::News(news));
                self.places.guide.extend(thing.first().map(|told| told.place.clone()));
            }
        }
    }

    fn piece(&mut self, thing: &Tied<NewsTold>) -> Option<News> {
        let told = thing.first()?;
        let own = told.own.as_ref().and_then(|own| own.key.as_ref());
        let id = own.map_or_else(|| smallest(thing), Key::to_string);
        let name = own.map_or(told.title.as_str(), Key::as_str);
        let key = self.keys.of(Sort::Entry(Kind::News), &format!("news:{id}"), &[name, &id]);
        Some(News {
            key,
            title: thing.title()?,
            body: thing.text()?,
            from: self.settings.zone.as_time_zone().to_datetime(told.more.date).date(),
            until: None,
            picture: None,
            provenance: Provenance::Published,
        })
    }
}

/// The smallest number of all translations: the first that was made.
fn smallest(thing: &Tied<NewsTold>) -> String {
    let names = thing.0.iter().flat_map(|told| std::iter::once(&told.name).chain(&told.others));
    let number = |name: &&String| name.rsplit('-').next().and_then(|n| n.parse::<u64>().ok());
    names.min_by_key(|name| (number(name).unwrap_or(u64::MAX), *name)).cloned().unwrap_or_default()
}
