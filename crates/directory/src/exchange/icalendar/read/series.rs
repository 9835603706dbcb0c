//! Events out of what a calendar tells of them: an event, its rule, the times that are other than the
//! rule, and those that do not take place.
//!
//! A rule that is a rhythm of ours stays one event. A time that was moved is an event of its own, and its
//! day an exception. A rule that is no rhythm is written out: each of its times within a year is an event
//! of its own, and that is told, because somebody has to look again before the year is over.

use super::clocks::At;
use super::parts::told;
use super::rhythm::{End, Series};
use super::rule::{Rule, TimePart};
use super::told::{Notes, Standing, Told, What, minute_on, moved};
use super::value::Moment;
use crate::exchange::icalendar::instant;
use crate::guide::{Repeat, Span, When, validate_when};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The most times of one rule that are written out: twice a week for a year.
pub const MOST_WRITTEN_OUT: usize = 104;
/// The most rules of a file that are written out.
const MOST_RULES_WRITTEN_OUT: usize = 200;

/// An event as it is to be.
pub(super) struct Made<'t> {
    /// How it is known at its source.
    pub id: String,
    /// Where it begins in the file.
    pub number: usize,
    /// When it takes place.
    pub when: When,
    /// What it is.
    pub what: &'t What<'t>,
}

/// All events of what was told, in its order.
pub(super) struct Assembly<'t, 'n> {
    /// What ended before is left out where a rule was written out.
    from: Date,
    notes: &'n mut Notes,
    pub made: Vec<Made<'t>>,
    ids: HashSet<String>,
    written_out: usize,
    /// How many events are not for everybody.
    pub private: usize,
}

impl<'t, 'n> Assembly<'t, 'n> {
    /// Nothing yet.
    pub(super) fn new(from: Date, notes: &'n mut Notes) -> Self {
        Self { from, notes, made: Vec::new(), ids: HashSet::new(), written_out: 0, private: 0 }
    }

    /// Puts together what belongs together.
    pub(super) fn take(&mut self, all: &'t [Told<'t>]) {
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut groups: Vec<Vec<&Told<'_>>> = Vec::new();
        for told in all {
            let place = *places.entry(&told.uid).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.push(told),
                None => groups.push(vec![told]),
            }
        }
        groups.iter().for_each(|group| self.take_group(group));
    }

    /// An event with the times that are told apart.
    fn take_group(&mut self, group: &[&'t Told<'t>]) {
        let mains = || group.iter().filter(|told| told.of.is_none());
        let main = mains().max_by_key(|told| told.rank);
        if let Some(main) = main.filter(|_| mains().count() > 1) {
            self.notes.notices.add(told("key-twice", main.number).with("key", &main.uid));
        }
        let others = group.iter().filter(|told| told.of.is_some()).copied();
        match main.map(|main| (main, &main.event)) {
            None => others.for_each(|other| self.take_alone(other)),
            Some((_, Standing::Cancelled)) => {}
            Some((_, Standing::Private)) => self.private += 1,
            Some((main, Standing::Public(what))) => self.take_main(main, what, others),
        }
    }

    /// A time of an event that is not told.
    fn take_alone(&mut self, told: &'t Told<'t>) {
        match &told.event {
            Standing::Cancelled => {}
            Standing::Private => self.private += 1,
            Standing::Public(what) => {
                let of = told.of.as_ref().map(|of| stamp_of(of, what)).unwrap_or_default();
                let when = When { first: what.span, zone: what.zone.clone(), repeat: None };
                self.make(told.number, format!("{}/{of}", told.uid), when, what);
            }
        }
    }

    fn take_main(
        &mut self,
        main: &'t Told<'t>,
        what: &'t What<'t>,
        others: impl Iterator<Item = &'t Told<'t>>,
    ) {
        let apart = self.apart(what, others);
        let except = what.except.iter().filter_map(|at| what.day_of(at));
        let skipped: BTreeSet<Date> = except.chain(apart.keys().copied()).collect();
        let days = self.take_days(main, what, &skipped);
        self.take_besides(main, what, &skipped, &days);
        for (day, other) in apart {
            match &other.event {
                Standing::Cancelled => {}
                Standing::Private => self.private += 1,
                Standing::Public(own) => {
                    let when = When { first: own.span, zone: own.zone.clone(), repeat: None };
                    self.make(other.number, what.id(&main.uid, day), when, own);
                }
            }
        }
    }

    /// The times that are other than the rule, by their days; those of no day are taken at once.
    fn apart(
        &mut self,
        what: &What<'_>,
        others: impl Iterator<Item = &'t Told<'t>>,
    ) -> BTreeMap<Date, &'t Told<'t>> {
        let mut apart: BTreeMap<Date, &'t Told<'t>> = BTreeMap::new();
        for other in others {
            match other.of.as_ref().and_then(|of| what.day_of(of)) {
                Some(day) => {
                    let kept = apart.entry(day).or_insert(other);
                    *kept = if other.rank >= kept.rank { other } else { *kept };
                }
                None => self.take_alone(other),
            }
        }
        apart.retain(|day, other| !what.says(*day, other));
        apart
    }

    /// The days on which the event takes place by its rule, or once; returns those.
    fn take_days(
        &mut self,
        main: &'t Told<'t>,
        what: &'t What<'t>,
        skipped: &BTreeSet<Date>,
    ) -> Days {
        let first = what.first_day();
        let Some((rule, line)) = &what.rule else {
            if !skipped.contains(&first) {
                let when = When { first: what.span, zone: what.zone.clone(), repeat: None };
                self.make(main.number, main.uid.clone(), when, what);
            }
            return Days::Single(BTreeSet::from([first]));
        };
        let end = End { until: what.until(rule), count: rule.count };
        if let Some((series, when)) = self.rhythm(what, rule, end, skipped) {
            return self.take_series(main, what, skipped, (series, when));
        }
        let days = self.written_out(rule, what, end, skipped);
        let until = days.last().copied().unwrap_or(self.from);
        let before = self.made.len();
        self.take_single(main, what, &days);
        let count = self.made.len() - before;
        let notice = told("calendar-rule", line.number).with("count", count);
        self.notes.notices.add(notice.with("until", until));
        Days::Single(days.into_iter().collect())
    }

    /// The rule as a rhythm of ours; `None` when it is none, or too many were looked at.
    fn rhythm(
        &mut self,
        what: &What<'_>,
        rule: &Rule,
        end: End,
        skipped: &BTreeSet<Date>,
    ) -> Option<(Series, Option<When>)> {
        let at_once = rule.series_at_once(what.first_day(), end);
        at_once.and_then(|series| what.rhythm(series, rule, skipped)).or_else(|| {
            self.written_out += 1;
            let series = (!self.is_full()).then(|| rule.series(what.first_day(), end));
            what.rhythm(series.flatten()?, rule, skipped)
        })
    }

    /// Days apart, then a rhythm; returns the days of the rule.
    fn take_series(
        &mut self,
        main: &'t Told<'t>,
        what: &'t What<'t>,
        skipped: &BTreeSet<Date>,
        (series, when): (Series, Option<When>),
    ) -> Days {
        let apart = series.apart.iter().filter(|day| !skipped.contains(day)).copied();
        self.take_single(main, what, &apart.collect::<Vec<_>>());
        let Some(when) = when else { return Days::Single(series.apart.into_iter().collect()) };
        let days = Days::Rhythm(when.first.first_day(), when.repeat.clone());
        self.make(main.number, main.uid.clone(), when, what);
        days
    }

    /// The days of a rule within a year.
    fn written_out(
        &mut self,
        rule: &Rule,
        what: &What<'_>,
        end: End,
        skipped: &BTreeSet<Date>,
    ) -> Vec<Date> {
        let first = what.first_day();
        if self.is_full() || !what.has_one_time(rule) {
            return vec![first];
        }
        let year_on = self.from.max(first).checked_add(1.year()).unwrap_or(Date::MAX);
        // What lasts long may have begun a year before.
        let early = self.from.checked_sub(1.year()).unwrap_or(self.from);
        let days = rule.all_days(first, end, early).take_while(|day| *day < year_on);
        let days = days.filter(|day| !self.is_over(what, *day) && !skipped.contains(day));
        days.take(MOST_WRITTEN_OUT).collect()
    }

    /// Whether no more rules are followed.
    fn is_full(&self) -> bool {
        self.written_out > MOST_RULES_WRITTEN_OUT
    }

    fn is_over(&self, what: &What<'_>, day: Date) -> bool {
        what.on(day).is_none_or(|span| span.last_day() < self.from)
    }

    /// Events of their own on days that are not over.
    fn take_single(&mut self, main: &Told<'_>, what: &'t What<'t>, days: &[Date]) {
        for day in days.iter().copied() {
            if let Some(span) = what.on(day).filter(|_| !self.is_over(what, day)) {
                let when = When { first: span, zone: what.zone.clone(), repeat: None };
                self.make(main.number, what.id(&main.uid, day), when, what);
            }
        }
    }

    /// The times that are named beside the rule.
    fn take_besides(
        &mut self,
        main: &'t Told<'t>,
        what: &'t What<'t>,
        skipped: &BTreeSet<Date>,
        days: &Days,
    ) {
        let mut taken = BTreeSet::new();
        for at in &what.besides {
            let begins = match what.span {
                Span::Days { .. } => at.on(&what.zone),
                Span::Hours { .. } => minute_on(at, &what.zone),
            };
            let is_by_rule =
                what.day_of(at).is_some_and(|day| days.has(day) || skipped.contains(&day));
            let Some(span) = what.begun_at(begins).filter(|span| span.last_day() >= self.from)
            else {
                continue;
            };
            if !is_by_rule && taken.len() < MOST_WRITTEN_OUT && taken.insert(begins) {
                let when = When { first: span, zone: what.zone.clone(), repeat: None };
                self.make(main.number, format!("{}/{}", main.uid, stamp(&when)), when, what);
            }
        }
    }

    /// Notes an event, unless another is known by the same id.
    fn make(&mut self, number: usize, id: String, when: When, what: &'t What<'t>) {
        if self.ids.insert(id.clone()) {
            self.made.push(Made { id, number, when, what });
        } else {
            self.notes.notices.add(told("key-twice", number).with("key", id));
        }
    }
}

/// The days on which an event takes place.
enum Days {
    Single(BTreeSet<Date>),
    Rhythm(Date, Option<Repeat>),
}

impl Days {
    fn has(&self, day: Date) -> bool {
        match self {
            Self::Single(days) => days.contains(&day),
            Self::Rhythm(first, None) => *first == day,
            Self::Rhythm(first, Some(repeat)) => repeat.days(*first, day).next() == Some(day),
        }
    }
}

impl What<'_> {
    /// When it begins on the clock by which it comes again.
    fn begins(&self) -> DateTime {
        match self.span {
            Span::Days { from, .. } => from.at(0, 0, 0, 0),
            Span::Hours { from, .. } => moved(from, &self.zone, &self.rule_zone),
        }
    }

    fn first_day(&self) -> Date {
        self.begins().date()
    }

    /// The time of the day on which the rule says that it takes place.
    fn on(&self, day: Date) -> Option<Span> {
        match self.span {
            Span::Days { .. } => self.span.on(day),
            Span::Hours { .. } => {
                let begins = day.to_datetime(self.begins().time());
                self.begun_at(moved(begins, &self.rule_zone, &self.zone))
            }
        }
    }

    /// A time as long as the first that begins then, on its own clock.
    fn begun_at(&self, begins: DateTime) -> Option<Span> {
        match self.span {
            Span::Days { .. } => self.span.on(begins.date()),
            Span::Hours { from, to } => {
                let length = from.duration_until(to);
                Some(Span::Hours { from: begins, to: begins.checked_add(length).ok()? })
            }
        }
    }

    /// The day of the rule whose time begins at a moment; `None` when none does.
    fn day_of(&self, at: &At) -> Option<Date> {
        let begins = minute_on(at, &self.rule_zone);
        let is_day = matches!(self.span, Span::Days { .. }) || matches!(at, At::Day(_));
        let day = if is_day { at.on(&self.rule_zone).date() } else { begins.date() };
        let own = day.to_datetime(self.begins().time());
        let is_own =
            || own == begins || instant(own, &self.rule_zone) == instant(begins, &self.rule_zone);
        (is_day || is_own()).then_some(day)
    }

    /// How the time of a day is known at its source.
    fn id(&self, uid: &str, day: Date) -> String {
        let first = self.on(day).unwrap_or(self.span);
        let when = When { first, zone: self.zone.clone(), repeat: None };
        format!("{uid}/{}", stamp(&when))
    }

    /// Whether what is told of one time is what the rule says of it.
    fn says(&self, day: Date, other: &Told<'_>) -> bool {
        let Standing::Public(own) = &other.event else { return false };
        let text = |words: &Option<super::told::Words>| words.as_ref().map(|w| w.text.clone());
        Some(own.span) == self.on(day)
            && own.zone == self.zone
            && text(&own.title) == text(&self.title)
            && text(&own.body) == text(&self.body)
            && text(&own.location) == text(&self.location)
            && own.conference == self.conference
    }

    /// The last day on which it may begin, on the clock by which it comes again.
    fn until(&self, rule: &Rule) -> Option<Date> {
        let last = match (rule.until?, self.span) {
            (Moment::Day(day), _) => return Some(day),
            (moment, Span::Days { .. }) => return Some(moment.day()),
            (Moment::Local(at), _) => at,
            (Moment::Instant(at), _) => self.rule_zone.as_time_zone().to_datetime(at),
        };
        let begins: Time = self.begins().time();
        if last.time() >= begins { Some(last.date()) } else { last.date().yesterday().ok() }
    }

    /// Whether the rule names no other time of a day than the first.
    fn has_one_time(&self, rule: &Rule) -> bool {
        let begins = self.begins();
        let own = |part| match part {
            TimePart::Hour => begins.hour(),
            TimePart::Minute => begins.minute(),
            TimePart::Second => begins.second(),
        };
        rule.times.iter().all(|(part, number)| i16::from(own(*part)) == *number)
    }

    /// The rule as days apart and a rhythm of ours; `None` when it is none.
    fn rhythm(
        &self,
        series: Series,
        rule: &Rule,
        skipped: &BTreeSet<Date>,
    ) -> Option<(Series, Option<When>)> {
        if !self.has_one_time(rule) {
            return None;
        }
        let Some((first, repeat)) = &series.rhythm else {
            return self.is_on_its_clock(series.apart.last().copied()).then_some((series, None));
        };
        if !self.is_on_its_clock(repeat.until) {
            return None;
        }
        let within =
            |day: &&Date| **day >= *first && repeat.until.is_none_or(|until| **day <= until);
        let except = skipped.iter().filter(within).copied().collect();
        let repeat = Repeat { except, ..repeat.clone() };
        let is_once = repeat.until == Some(*first) && repeat.except.is_empty();
        let when = When {
            first: self.on(*first)?,
            zone: self.zone.clone(),
            repeat: (!is_once).then_some(repeat),
        };
        let is_kept =
            validate_when(&when).as_slice().iter().all(|p| p.place.starts_with("when/first"));
        is_kept.then_some((series, Some(when)))
    }

    /// Whether until a day the rule has the same days and times on the clock of the event as on its own:
    /// times in UTC do only while no clock changes.
    fn is_on_its_clock(&self, until: Option<Date>) -> bool {
        if self.zone == self.rule_zone || matches!(self.span, Span::Days { .. }) {
            return true;
        }
        let begins = self.begins();
        let starts = instant(begins, &self.rule_zone);
        let zone = self.zone.as_time_zone();
        let next = zone.following(starts).next().map(|change| change.timestamp());
        let last = until.map(|day| instant(day.to_datetime(begins.time()), &self.rule_zone));
        let is_before = next.is_none_or(|next| last.is_some_and(|last| last < next));
        is_before && self.span.first_day() == begins.date()
    }
}

/// A time as an id has it: its date, or its instant.
fn stamp(when: &When) -> String {
    match when.first {
        Span::Days { from, .. } => from.strftime("%Y%m%d").to_string(),
        Span::Hours { from, .. } => {
            instant(from, &when.zone).strftime("%Y%m%dT%H%M%SZ").to_string()
        }
    }
}

fn stamp_of(at: &At, what: &What<'_>) -> String {
    match at {
        At::Day(day) => day.strftime("%Y%m%d").to_string(),
        at => at.instant(&what.zone).strftime("%Y%m%dT%H%M%SZ").to_string(),
    }
}
