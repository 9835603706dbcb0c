//! Events as the app reads them.

use super::head::{Head, Own};
use super::id::number;
use super::place::Location;
use super::region::Region;
use super::register::Register;
use super::runs::{Run, ends, runs};
use super::slug;
use super::words::{Label, Words};
use super::writer::{Writer, set_apart};
use crate::guide::{Entry, Event, Kind, Occurrence, Span};
use crate::picture::Picture;
use crate::sort::Sort;
use jiff::civil::Date;
use jiff::{ToSpan, Zoned};
use serde::Serialize;

/// How many days ahead single dates are told.
const DAYS_AHEAD: i64 = 31;
/// The most single dates of one event.
const MOST_DATES: usize = 40;

/// How events that come again are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurring {
    /// By their rules: with the parameter `combine_recurring`, whatever its value.
    Combined,
    /// Each date of the next 31 days by itself: without it.
    Expanded,
}

/// An event as the app reads it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventFacts {
    #[serde(flatten)]
    head: Head,
    location: Location,
    location_path: Option<String>,
    meeting_url: Option<String>,
    event: Times,
    recurrence_rule: Option<String>,
    featured_image: Option<FeaturedImage>,
    isopolity: Own,
}

/// When an event takes place, or for the first time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Times {
    id: Option<u64>,
    start: String,
    start_date: String,
    start_time: String,
    end: String,
    end_date: String,
    end_time: String,
    all_day: bool,
    only_weekdays: bool,
    recurrence_id: Option<u64>,
    timezone: String,
}

/// A picture in four widths.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct FeaturedImage {
    description: String,
    mimetype: &'static str,
    thumbnail: [Image; 1],
    medium: [Image; 1],
    large: [Image; 1],
    full: [Image; 1],
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Image {
    url: String,
    width: u32,
    height: u32,
}

/// The events that are not over, the next first: `events/`.
#[must_use]
pub fn events(region: &Region<'_>, words: &dyn Words, recurring: Recurring) -> Vec<EventFacts> {
    let register = Register::new(region.showing.directory);
    let writer = Writer { region, words, register: &register };
    let all = writer.entries(|entry| match entry {
        Entry::Event(event) => Some(event),
        _ => None,
    });
    let mut told: Vec<(Occurrence, EventFacts)> = Vec::new();
    for event in all {
        let runs = runs(&event.when, region.today);
        let dates = dates(event, &runs, region.today, recurring);
        told.extend(dates.into_iter().map(|date| (date.time, writer.event(event, &date))));
    }
    told.sort_by(|(a, first), (b, second)| {
        a.starts.cmp(&b.starts).then_with(|| first.head.path.cmp(&second.head.path))
    });
    told.into_iter().map(|(_, event)| event).collect()
}

/// A time of an event, or a run of times, with the name that it has among the event's others.
struct Told<'e> {
    time: Occurrence,
    rule: Option<&'e str>,
    slug: String,
    form: Recurring,
}

fn dates<'e>(event: &Event, runs: &'e [Run], today: Date, recurring: Recurring) -> Vec<Told<'e>> {
    if recurring == Recurring::Combined || event.when.repeat.is_none() {
        let told = |(at, run): (usize, &'e Run)| Told {
            time: run.first,
            rule: run.rule.as_deref(),
            // The first run keeps the address of the event.
            slug: slug::of_dates(&event.key, (at > 0).then(|| run.first.span.first_day())),
            form: Recurring::Combined,
        };
        return runs.iter().enumerate().map(told).collect();
    }
    let from = today.max(event.when.first.first_day());
    let to = from.checked_add(DAYS_AHEAD.days()).unwrap_or(from);
    let told = |time: Occurrence| {
        let day = time.span.first_day();
        let rule = runs.iter().find(|run| run.has(day)).and_then(|run| run.rule.as_deref());
        Told { time, rule, slug: format!("{}${day}", event.key), form: Recurring::Expanded }
    };
    event.when.between(today, to, MOST_DATES).into_iter().map(told).collect()
}

impl Writer<'_> {
    fn event(&self, event: &Event, told: &Told<'_>) -> EventFacts {
        let sort = Sort::Entry(Kind::Event);
        let place = event.place.as_ref().and_then(|key| self.register.places.get(key).copied());
        EventFacts {
            head: self.event_head(event, told),
            location: place.map_or_else(Location::default, |place| self.location(place)),
            location_path: place.filter(|p| p.position.is_some()).map(|p| self.place_path(&p.key)),
            meeting_url: event.online.as_ref().map(|web| web.as_str().to_owned()),
            event: times(event, told),
            recurrence_rule: told.rule.map(str::to_owned),
            featured_image: self.featured(event),
            isopolity: Own::of(sort, &event.key, self.lang(), &event.title, event.body.as_ref())
                .with("when", &event.when)
                .with("place", &event.place),
        }
    }

    /// The head of an event; that of a single date has no numbers.
    fn event_head(&self, event: &Event, told: &Told<'_>) -> Head {
        let region = self.region;
        let path = |lang| Some(format!("{}events/{}/", region.root(lang), told.slug));
        let said = (self.shown(&event.title).text.to_owned(), self.event_content(event));
        let stamp = region.stamp(Sort::Entry(Kind::Event), &event.key);
        let mut head = self.head(&format!("event/{}", told.slug), said, stamp, &path);
        head.thumbnail = self.thumbnail(event.picture.as_ref());
        if told.form == Recurring::Expanded {
            head.id = None;
            head.available_languages.values_mut().for_each(|other| other.id = None);
        }
        head
    }

    fn event_content(&self, event: &Event) -> String {
        let organisation = event.organisation.as_ref();
        let organisation = organisation.and_then(|key| self.register.organisations.get(key));
        let name = organisation.map(|o| format!("<p>{}</p>", self.name(&o.name)));
        let names = self.names(&event.languages);
        let spoken = (!names.is_empty()).then(|| format!("<p>{names}</p>"));
        let address =
            self.region.showing.address(self.lang(), Sort::Entry(Kind::Event), &event.key);
        let more = [
            self.cost(&event.cost),
            self.part(Label::Spoken, &spoken.unwrap_or_default()),
            self.part(Label::Offered, &name.unwrap_or_default()),
            self.trust(event.body.as_ref().unwrap_or(&event.title), event.provenance),
            self.more(address.as_deref()),
        ];
        let body = event.body.as_ref().map_or_else(String::new, |body| self.prose(body));
        let lead = event.body.as_ref().map(|body| self.lead(body, address.as_deref()));
        format!("{}{body}{}", lead.unwrap_or_default(), set_apart(&more.concat()))
    }

    fn featured(&self, event: &Event) -> Option<FeaturedImage> {
        let picture: &Picture = self.register.pictures.get(event.picture.as_ref()?)?;
        let image = |width| {
            let (url, width, height) = self.region.picture_of(picture, width)?;
            Some([Image { url, width, height }])
        };
        Some(FeaturedImage {
            description: self.shown(&picture.alt).text.to_owned(),
            mimetype: mimetype(&picture.file.ending),
            thumbnail: image(1)?,
            medium: image(300)?,
            large: image(600)?,
            full: image(u32::MAX)?,
        })
    }
}

fn mimetype(ending: &str) -> &'static str {
    match ending {
        "png" => "image/png",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "avif" => "image/avif",
        _ => "image/jpeg",
    }
}

fn times(event: &Event, told: &Told<'_>) -> Times {
    let (start, end) = ends(told.time, &event.when);
    let said = |at: &Zoned, how: &str| at.strftime(how).to_string();
    let (moment, date, time) = ("%Y-%m-%dT%H:%M:%S%:z", "%Y-%m-%d", "%H:%M:%S");
    Times {
        id: (told.form == Recurring::Combined).then(|| number(&format!("event/{}", told.slug))),
        start: said(&start, moment),
        start_date: said(&start, date),
        start_time: said(&start, time),
        end: said(&end, moment),
        end_date: said(&end, date),
        end_time: said(&end, time),
        all_day: matches!(told.time.span, Span::Days { .. }),
        only_weekdays: false,
        recurrence_id: told.rule.map(|_| number(&format!("rule/{}", told.slug))),
        timezone: event.when.zone.name().to_owned(),
    }
}
