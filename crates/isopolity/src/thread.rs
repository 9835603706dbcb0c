//! The thread: evidence → assessment → need → mentor → practice → action → service → outcome.
//!
//! Things of different slices are joined by typed links, kept here and nowhere else. Every link
//! points onward in the thread. From any thing, the chain before and after it can be walked.
//! A slice only says how one of its things is called and where it is shown ([`Described`]).

use std::collections::{BTreeMap, BTreeSet};

use measure::Key;

use crate::app::App;
use crate::store::change::Change;
use crate::store::whole::Column::Text;
use crate::store::whole::{Pages, cannot_be_read};
use crate::store::{Fault, FromRow, Row};
use crate::{statements, values};

/// A whole walk in one statement, from the columns of one end to those of the other: station by
/// station the nearest things, one more than are shown. A way is never longer than the thread.
macro_rules! walk {
    ($kind:literal, $key:literal, $next_kind:literal, $next_key:literal) => {
        concat!(
            "with recursive walk (kind, key, depth) as (select ", $next_kind, ", ", $next_key, ", 1 from link
                where ", $kind, " = $1 and ", $key, " = $2
            union select l.", $next_kind, ", l.", $next_key, ", w.depth + 1 from walk w
                join link l on l.", $kind, " = w.kind and l.", $key, " = w.key where w.depth < 8)
            select kind, key from (select kind, key, row_number() over (partition by kind order by depth, key) as nr
                from (select kind, key, min(depth) as depth from walk group by kind, key) found) ranked
            where nr <= 41 order by kind, nr"
        )
    };
}

statements! {
    LINK = "insert into link (from_kind, from_key, to_kind, to_key, city) values ($1, $2, $3, $4, $5)
        on conflict (from_kind, from_key, to_kind, to_key) do update set city = excluded.city";
    CUT_BEFORE = "delete from link where to_kind = $1 and to_key = $2 and from_kind = $3";
    CUT_AFTER = "delete from link where from_kind = $1 and from_key = $2 and to_kind = $3";
    ONWARD = walk!("from_kind", "from_key", "to_kind", "to_key");
    BACKWARD = walk!("to_kind", "to_key", "from_kind", "from_key");
    OF_CITY = "select kind, key from (select kind, key, row_number() over (partition by kind order by key) as nr
            from (select from_kind as kind, from_key as key from link where city = $1
                union select to_kind as kind, to_key as key from link where city = $1) both_ends) ranked
        where nr <= 40 order by kind, nr";
    BETWEEN = "select from_kind, from_key, to_kind, to_key from link where city = $1 and from_kind = $2 and to_kind = $3
        order by from_key, to_key";
    ALL_LINKS = "select from_kind, from_key, to_kind, to_key from link order by from_kind, from_key, to_kind, to_key";
    EVERY_LINK = "select * from link where (from_kind, from_key, to_kind, to_key) > ($1, $2, $3, $4)
        order by from_kind, from_key, to_kind, to_key limit 200";
}

/// The most things that a walk shows at each station, before and after the thing that it is about.
pub const MOST: usize = 40;

/// The stations of the thread, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A figure of statistics: `employment-rate@LV`.
    Evidence,
    /// A city's self-assessment of a year: `jelgava.2020`.
    Assessment,
    /// What a city needs: `jelgava.language`.
    Need,
    /// A pair of mentor and mentee: `inclucities.schaerbeek.jelgava`.
    Mentor,
    /// A good practice: `via-bapa`.
    Practice,
    /// An action of a plan: `jelgava.2022.language-cafe`.
    Action,
    /// A service for newcomers: `jelgava.latvian-evening`.
    Service,
    /// What an action is to move, and how far it has: keyed as the action.
    Outcome,
}

impl Kind {
    /// All stations, in the order of the thread.
    pub const ALL: [Self; 8] = [
        Self::Evidence,
        Self::Assessment,
        Self::Need,
        Self::Mentor,
        Self::Practice,
        Self::Action,
        Self::Service,
        Self::Outcome,
    ];

    /// The station as it stands in addresses and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Evidence => "evidence",
            Self::Assessment => "assessment",
            Self::Need => "need",
            Self::Mentor => "mentor",
            Self::Practice => "practice",
            Self::Action => "action",
            Self::Service => "service",
            Self::Outcome => "outcome",
        }
    }

    /// Reads a station.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A thing at a station.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thing {
    /// Which station.
    pub kind: Kind,
    /// Which thing, as its slice keys it.
    pub key: String,
}

impl Thing {
    /// A thing at a station.
    pub fn new(kind: Kind, key: impl Into<String>) -> Self {
        Self { kind, key: key.into() }
    }
}

impl FromRow for Thing {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let kind: String = row.get("kind")?;
        let kind =
            Kind::parse(&kind).ok_or_else(|| Fault::Decode(format!("no station {kind}").into()))?;
        Ok(Self { kind, key: row.get("key")? })
    }
}

/// How a thing is called and where it is shown.
#[derive(Clone, Debug)]
pub struct Described {
    /// Its name in the reader's language, or the best there is.
    pub title: locale::Text,
    /// The page that shows it.
    pub href: String,
    /// Whose it is, if a city's.
    pub city: Option<Key>,
    /// Whether it was made up to show something.
    pub example: bool,
    /// Whether everybody may see it.
    pub visibility: Visibility,
}

/// Who may know of a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// Those who may read the city's drafts.
    Drafts,
}

/// A link of the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The thing before.
    pub from: Thing,
    /// The thing after.
    pub to: Thing,
}

impl FromRow for Link {
    fn from_row(row: &Row) -> Result<Self, Fault> {
        let thing = |kind: &str, key: &str| {
            let text: String = row.get(kind)?;
            let kind = Kind::parse(&text)
                .ok_or_else(|| Fault::Decode(format!("no station {text}").into()))?;
            Ok::<_, Fault>(Thing { kind, key: row.get(key)? })
        };
        Ok(Self { from: thing("from_kind", "from_key")?, to: thing("to_kind", "to_key")? })
    }
}

/// What hangs together with a thing, station by station.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The keys of the things at each station: the nearest, at most [`MOST`] in each direction.
    pub stations: BTreeMap<Kind, BTreeSet<String>>,
    /// The stations at which there are more things than that.
    pub more: BTreeSet<Kind>,
}

impl Chain {
    /// The keys of the things at a station.
    pub fn at(&self, kind: Kind) -> impl Iterator<Item = &String> {
        self.stations.get(&kind).into_iter().flatten()
    }

    fn add(&mut self, things: Vec<Thing>) {
        let mut found: BTreeMap<Kind, usize> = BTreeMap::new();
        for thing in things {
            let count = found.entry(thing.kind).or_default();
            *count += 1;
            if *count > MOST {
                self.more.insert(thing.kind);
            } else {
                self.stations.entry(thing.kind).or_default().insert(thing.key);
            }
        }
    }
}

/// Joins two things; the earlier station first. The other way round, they are turned.
pub async fn join(
    change: &mut Change,
    a: &Thing,
    b: &Thing,
    city: Option<&Key>,
) -> Result<(), Fault> {
    let (from, to) = if a.kind <= b.kind { (a, b) } else { (b, a) };
    let values = values![from.kind.as_str(), &from.key, to.kind.as_str(), &to.key, city];
    change.run(LINK, values).await.map(|_| ())
}

/// Cuts every link from a station to this thing.
pub async fn cut_before(change: &mut Change, thing: &Thing, station: Kind) -> Result<(), Fault> {
    let values = values![thing.kind.as_str(), &thing.key, station.as_str()];
    change.run(CUT_BEFORE, values).await.map(|_| ())
}

/// Cuts every link from this thing to a station.
pub async fn cut_after(change: &mut Change, thing: &Thing, station: Kind) -> Result<(), Fault> {
    let values = values![thing.kind.as_str(), &thing.key, station.as_str()];
    change.run(CUT_AFTER, values).await.map(|_| ())
}

/// The things that links of a city join, at most [`MOST`] at each station.
pub async fn of_city(app: &App, city: &Key) -> Result<Vec<Thing>, Fault> {
    app.store.list(OF_CITY, values![city]).await
}

/// The links of a city from one station to another.
pub async fn between(app: &App, city: &Key, from: Kind, to: Kind) -> Result<Vec<Link>, Fault> {
    app.store.list(BETWEEN, values![city, from.as_str(), to.as_str()]).await
}

/// The links in pages, for checking all of them.
#[must_use]
pub fn pages() -> Pages {
    Pages::of(EVERY_LINK, &[Text("from_kind"), Text("from_key"), Text("to_kind"), Text("to_key")])
}

/// The next page of links, each read, or a sentence why it cannot be; empty after the last.
pub async fn next(app: &App, pages: &mut Pages) -> Result<Vec<Result<Link, String>>, Fault> {
    let rows = pages.next(&app.store).await?;
    let read = |row: &Row| {
        Link::from_row(row).map_err(|why| cannot_be_read("link", &pages.name(row), &why))
    };
    Ok(rows.iter().map(read).collect())
}

/// Every link there is, for following the thread of the demonstration.
pub async fn all(app: &App) -> Result<Vec<Link>, Fault> {
    app.store.list(ALL_LINKS, vec![]).await
}

/// What is before and after a thing in the thread, nearest things first where there are too many.
pub async fn chain(app: &App, thing: &Thing) -> Result<Chain, Fault> {
    let mut chain = Chain::default();
    for step in [BACKWARD, ONWARD] {
        chain.add(app.store.list(step, values![thing.kind.as_str(), &thing.key]).await?);
    }
    chain.stations.entry(thing.kind).or_default().insert(thing.key.clone());
    Ok(chain)
}
