//! News as the app reads them, the latest first, in parts.

use super::answer::NoAnswer;
use super::head::Own;
use super::id::distinct;
use super::region::Region;
use super::register::Register;
use super::words::Words;
use super::writer::{Part, Writer, finished, set_apart};
use crate::guide::{Entry, Kind, News};
use crate::sort::Sort;
use jiff::civil::Time;
use locale::Lang;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// What the app calls the news of a city itself.
const SOURCE: &str = "local";
/// News of others that servers of the app show, which we do not have.
const OTHERS: [&str; 2] = ["tunews", "amalnews"];
/// The channel of all our news.
const CHANNEL: &str = "news";
/// How many news are sent at once, and the most that may be asked for.
const SIZE: usize = 20;
const MOST: usize = 500;

/// Which news are asked for: the values of parameters, if they are there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NewsAsked<'a> {
    /// `channel`.
    pub channel: Option<&'a str>,
    /// Every `source`.
    pub sources: &'a [&'a str],
    /// `page`, counted from 1; past the end, the last.
    pub page: Option<&'a str>,
    /// `size`: 20 if none is asked for, 500 at most.
    pub size: Option<&'a str>,
}

/// A piece of news as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NewsFacts {
    id: String,
    title: String,
    content: String,
    last_updated: String,
    display_date: String,
    channel: &'static str,
    available_languages: BTreeMap<String, Id>,
    source: &'static str,
    #[serde(rename = "externalUrl")]
    external_url: String,
    isopolity: Own,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Id {
    id: String,
}

/// A piece of news as apps on telephones read it: `fcm/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PushFacts {
    id: u64,
    title: String,
    message: String,
    timestamp: String,
    last_updated: String,
    display_date: String,
    channel: &'static str,
    available_languages: BTreeMap<String, PushId>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct PushId {
    id: u64,
}

/// The news that are shown on the day, the latest first: `news`.
#[must_use]
pub fn news(region: &Region<'_>, words: &dyn Words, asked: NewsAsked<'_>) -> Vec<NewsFacts> {
    let is_channel = asked.channel.is_none_or(|channel| ["all", CHANNEL].contains(&channel));
    let is_source = asked.sources.is_empty() || asked.sources.contains(&SOURCE);
    if !is_channel || !is_source {
        return Vec::new();
    }
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let names = Names::of(region);
    let all = shown(&writer);
    let part = part(all.len(), asked.page, asked.size);
    let part = all.get(part).unwrap_or_default();
    part.iter().map(|news| writer.news(&names, news)).collect()
}

/// A piece of news by its id, such as `local-17`: `news/{id}`.
///
/// # Errors
/// That it is no id, that it is news of others, or that there are no such news on the day.
pub fn news_item(region: &Region<'_>, words: &dyn Words, id: &str) -> Result<NewsFacts, NoAnswer> {
    let digits = |id: &str| id.bytes().all(|b| b.is_ascii_digit()) && !id.is_empty();
    let parts = id.rsplit_once('-').filter(|(_, raw)| digits(raw));
    let (source, raw) = parts.ok_or(NoAnswer::NotANewsId)?;
    if OTHERS.contains(&source) {
        return Err(NoAnswer::ExternalNews);
    }
    let wanted: u64 = raw.parse().map_err(|_| NoAnswer::News)?;
    if source != SOURCE {
        return Err(NoAnswer::NewsSource);
    }
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let names = Names::of(region);
    let is_it = |news: &&&News| names.id(news, words.lang()) == wanted;
    let found = shown(&writer);
    found.iter().find(is_it).map(|news| writer.news(&names, news)).ok_or(NoAnswer::News)
}

/// The same as apps on telephones read it: `fcm/`.
#[must_use]
pub fn push_news(region: &Region<'_>, words: &dyn Words, channel: Option<&str>) -> Vec<PushFacts> {
    let names = Names::of(region);
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let size = MOST.to_string();
    let asked = NewsAsked { channel, size: Some(&size), ..NewsAsked::default() };
    let all = news(region, words, asked);
    let push = |(facts, news): (NewsFacts, &News)| PushFacts {
        id: names.id(news, words.lang()),
        title: facts.title,
        message: crate::prose::words(writer.shown(&news.body).text),
        timestamp: region.stamp(Sort::Entry(Kind::News), &news.key).gmt(),
        last_updated: facts.last_updated,
        display_date: facts.display_date,
        channel: facts.channel,
        available_languages: names.all(news).map(|(code, id)| (code, PushId { id })).collect(),
    };
    all.into_iter().zip(shown(&writer)).map(push).collect()
}

/// The news of the day, the latest first; of one day, in the order of their keys.
fn shown<'d>(writer: &'d Writer<'d>) -> Vec<&'d News> {
    let mut all = writer.entries(|entry| match entry {
        Entry::News(news) if news.is_shown(writer.region.today) => Some(news),
        _ => None,
    });
    all.sort_by(|a, b| b.from.cmp(&a.from).then_with(|| a.key.cmp(&b.key)));
    all
}

/// The stretch of a list that a page of it shows.
fn part(count: usize, page: Option<&str>, size: Option<&str>) -> std::ops::Range<usize> {
    let size = size.and_then(|size| size.parse().ok()).filter(|size| *size > 0).unwrap_or(SIZE);
    let size = size.min(MOST);
    let last = count.div_ceil(size).max(1);
    let page: i64 = page.and_then(|page| page.parse().ok()).unwrap_or(1);
    // As the interface has it: what is no page is the last one.
    let page = usize::try_from(page).ok().filter(|page| (1..=last).contains(page)).unwrap_or(last);
    let from = (page - 1) * size;
    from..(from + size).min(count)
}

/// The ids of all news in all languages, by which they are asked for.
struct Names<'r> {
    region: &'r Region<'r>,
    ids: HashMap<String, u64>,
}

impl<'r> Names<'r> {
    fn of(region: &'r Region<'r>) -> Self {
        let keys = region.showing.directory.guide.iter().filter_map(|entry| match entry {
            Entry::News(news) => Some(&news.key),
            _ => None,
        });
        let langs = region.showing.languages;
        let names: Vec<String> =
            keys.flat_map(|key| langs.iter().map(move |l| format!("news/{key}/{l}"))).collect();
        let ids = distinct(names.iter().map(String::as_str));
        Self { region, ids: ids.into_iter().map(|(name, id)| (name.to_owned(), id)).collect() }
    }

    fn id(&self, news: &News, lang: Lang) -> u64 {
        self.ids.get(&format!("news/{}/{lang}", news.key)).copied().unwrap_or_default()
    }

    /// The ids of a piece of news in every language.
    fn all<'n>(&'n self, news: &'n News) -> impl Iterator<Item = (String, u64)> + 'n {
        let langs = self.region.showing.languages.iter();
        langs.map(|lang| (self.region.code(*lang), self.id(news, *lang)))
    }
}

impl Writer<'_> {
    fn news(&self, names: &Names<'_>, news: &News) -> NewsFacts {
        let (region, lang) = (self.region, self.lang());
        let sort = Sort::Entry(Kind::News);
        let id = |id: u64| format!("{SOURCE}-{id}");
        let own = id(names.id(news, lang));
        let zone = region.zone.as_time_zone();
        let midnight =
            zone.to_ambiguous_zoned(news.from.to_datetime(Time::midnight())).compatible();
        let date = midnight.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string());
        let page = region.showing.address(lang, sort, &news.key);
        let in_app = || region.url(&format!("{}news/{own}/", region.root(lang)));
        NewsFacts {
            title: self.shown(&news.title).text.to_owned(),
            content: once_more(&finished(&self.news_content(news), lang)),
            last_updated: region.stamp(sort, &news.key).local(),
            display_date: date.unwrap_or_default(),
            channel: CHANNEL,
            available_languages: names
                .all(news)
                .map(|(code, n)| (code, Id { id: id(n) }))
                .collect(),
            source: SOURCE,
            external_url: page.unwrap_or_else(in_app),
            isopolity: Own::of(sort, &news.key, lang, &news.title, Some(&news.body)),
            id: own,
        }
    }

    fn news_content(&self, news: &News) -> String {
        let picture = news.picture.as_ref().and_then(|key| self.picture(key, Part::Beside));
        let trust = set_apart(&self.trust(&news.body, news.provenance));
        let lead = self.lead(&news.body, None);
        format!("{lead}{}{}{trust}", picture.unwrap_or_default(), self.prose(&news.body))
    }
}

/// HTML for who reads it twice: the app takes the escapes of news back once before it reads them as
/// HTML, so that what was typed as a tag would become one.
fn once_more(html: &str) -> String {
    let escapes = ["lt", "gt", "quot", "#39"];
    escapes.iter().fold(html.to_owned(), |html, escape| {
        html.replace(&format!("&{escape};"), &format!("&amp;{escape};"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_list_is_the_last_where_there_is_no_such() {
        assert_eq!(part(45, None, None), 0..20);
        assert_eq!(part(45, Some("3"), None), 40..45);
        assert_eq!(part(45, Some("9"), Some("x")), 40..45);
        assert_eq!(part(45, Some("0"), Some("50")), 0..45);
        assert_eq!(part(45, Some("x"), Some("-1")), 0..20);
        assert_eq!(part(900, Some("2"), Some("99999")), 500..900);
        assert_eq!(part(0, Some("2"), None), 0..0);
    }
}
