//! What is shown of an indicator: which table, year and place an address asks for, and what is drawn.

use std::collections::{BTreeMap, BTreeSet};

use ::evidence::{Kind, Scope};
use measure::{Period, Territory};

use crate::evidence::chart::{self, Plan};
use crate::evidence::compare::{self, Comparison, Row};
use crate::evidence::equal::{Equal, Trait, of as of_equal};
use crate::evidence::forms::Subject;
use crate::evidence::map::{self, Ground};
use crate::evidence::{Figures, Part, UNION, vintage};
use crate::network::City;
use crate::web::Visitor;

/// What is shown of an indicator.
pub struct Shown<'f> {
    /// The figures.
    pub part: &'f Part,
    /// All figures there are.
    pub(super) figures: &'f Figures,
    /// The tables that tell of the indicator, this one among them.
    pub(super) all: &'f [Part],
    /// A year, all places.
    pub comparison: Comparison,
    /// The place over the years.
    pub place: Territory,
    /// The years there are, with the number of countries.
    pub(super) years: BTreeMap<i16, usize>,
    /// Whether the page is about the place.
    pub(super) about: Option<Territory>,
    /// The countries that the drawing is kept to; all when empty.
    peers: BTreeSet<String>,
    /// What a map is drawn over, where there can be one.
    pub(super) ground: Option<Ground<'f>>,
    /// The country to whose regions the map is kept.
    pub(super) within: Option<String>,
    /// What the address asks for and the figures do not have: a page says so, a file is not found.
    pub missed: Vec<String>,
}

impl<'f> Shown<'f> {
    /// What the address asks for: `?table=`, `?year=`, `?place=` and `?within=`, else the usual ones.
    pub fn of(v: &Visitor, figures: &'f Figures, key: &str) -> Option<Self> {
        let all = figures.all_of(key);
        let table = asked(v, "table", |table| all.iter().find(|p| p.tabled.table.dataset == table));
        let part = table.found.or_else(|| all.first())?;
        let years = compare::years(part);
        let year = asked(v, "year", |year| year.parse().ok().filter(|y| years.contains_key(y)));
        let comparison = compare::compare(part, year.found.or_else(|| compare::usual_year(years))?);
        let place = asked(v, "place", |place| place_of(part, place));
        let within = asked(v, "within", |country| {
            let is_in = |row: &Row| row.place.as_str().starts_with(country);
            let is_there = country.len() == 2 && comparison.rows.iter().any(is_in);
            is_there.then(|| country.to_owned())
        });
        let missed = [table.missed, year.missed, place.missed, within.missed];
        Some(Self {
            part,
            figures,
            all,
            place: place.found.clone().or_else(|| usual_place(part, &comparison))?,
            years: years.clone(),
            about: place.found,
            peers: BTreeSet::new(),
            ground: Ground::of(figures, part, &comparison),
            within: within.found,
            missed: missed.into_iter().flatten().collect(),
            comparison,
        })
    }

    /// A country before its peers, of this table and in this year, else of the first and in the latest
    /// year in which it has a gap; nothing where it has none.
    pub fn of_country(
        figures: &'f Figures,
        key: &str,
        (place, peers): (&Territory, &BTreeSet<String>),
        (table, year): (&str, &str),
    ) -> Option<Self> {
        let is_asked = |part: &&Part| table.is_empty() || part.tabled.table.dataset == table;
        let part = figures.all_of(key).iter().find(is_asked)?;
        let year = match year {
            "" => compare::latest_gap(part, place)?.0,
            year => year.parse().ok()?,
        };
        ::evidence::gap_at(part.dataset(), part.tabled, place, Period::Year(year)).ok()?;
        let comparison = compare::compare(part, year);
        let about = Some(place.clone());
        Some(Self {
            part,
            figures,
            ground: Ground::of(figures, part, &comparison),
            within: None,
            all: std::slice::from_ref(part),
            comparison,
            place: place.clone(),
            years: BTreeMap::new(),
            about,
            peers: peers.clone(),
            missed: Vec::new(),
        })
    }

    /// The regions of a country, about the one in which a city lies, in the latest year with gaps
    /// there.
    pub fn of_regions(
        figures: &'f Figures,
        key: &str,
        country: &Territory,
        city: &City,
    ) -> Option<Self> {
        let found = regional(figures, key, country).filter_map(|(part, year, place)| {
            let comparison = compare::compare(part, year);
            let ground = Ground::of(figures, part, &comparison)?;
            Some((part, comparison, ground, place))
        });
        let (part, comparison, ground, place) = { found }.next()?;
        let own = city.nuts3.as_deref().and_then(|code| {
            let all = part.dataset().territories();
            all.into_iter()
                .find(|p| p.level() == compare::level(part) && code.starts_with(p.as_str()))
        });
        Some(Self {
            part,
            figures,
            all: std::slice::from_ref(part),
            comparison,
            place: own.clone().unwrap_or(place),
            years: BTreeMap::new(),
            about: own,
            peers: BTreeSet::new(),
            ground: Some(ground),
            within: Some(country.to_string()),
            missed: Vec::new(),
        })
    }

    /// What of a place can be told at equal schooling and age, in the year that is shown.
    pub(super) fn equal(&self, place: &Territory) -> Vec<Equal<'f>> {
        let basis = self.part.tabled.table.basis;
        let of_country = self.part.tabled.table.scope == Scope::Country;
        let at = (place, self.comparison.year);
        let told = of_country.then(|| of_equal(self.figures, self.part.indicator, basis, at));
        told.unwrap_or_default()
    }

    /// In what groups can be set equal in any row.
    pub(super) fn traits(&self) -> Vec<Trait> {
        let rows = self.comparison.rows.iter().chain(&self.comparison.aggregates);
        let all: BTreeSet<Trait> = rows
            .flat_map(|row| self.equal(&row.place))
            .filter(|equal| equal.told.is_ok())
            .map(|equal| equal.alike_in)
            .collect();
        all.into_iter().collect()
    }

    /// The rows that are drawn: the peers where at least three have a figure, else all.
    pub(super) fn rows(&self) -> Vec<&Row> {
        let is_within = |row: &&Row| {
            self.within.as_deref().is_none_or(|country| row.place.as_str().starts_with(country))
        };
        let here = self.comparison.rows.iter().filter(is_within);
        let all = chart::worth(here, self.about.as_ref());
        let mut rows = self.peers_of(&all).unwrap_or(all);
        if self.within.is_some() {
            return rows;
        }
        if matches!(self.part.indicator.kind, Kind::Rate(_) | Kind::Level(_) | Kind::Share) {
            rows.extend(&self.comparison.aggregates);
        }
        rows
    }

    /// Those of the peers, where they are at least three and not all.
    fn peers_of<'r>(&self, all: &[&'r Row]) -> Option<Vec<&'r Row>> {
        let main = self.about.as_ref();
        let is_peer = |r: &&&Row| self.peers.contains(r.place.as_str()) || main == Some(&r.place);
        let peers: Vec<_> = all.iter().filter(is_peer).copied().collect();
        (peers.len() > 2 && peers.len() < all.len()).then_some(peers)
    }

    /// Whether the drawing leaves out places that the table has.
    pub(super) fn is_kept_to_peers(&self) -> bool {
        let all = chart::worth(self.comparison.rows.iter(), self.about.as_ref());
        self.peers_of(&all).is_some()
    }

    pub(super) fn plan(&self, v: &Visitor, subject: Subject) -> Option<Plan<'f>> {
        Some(match subject {
            Subject::Map => {
                let over = (self.ground?, self.within.as_deref());
                let main = self.about.as_ref();
                let (map, shapes) = map::map(v, self.part, &self.comparison, over, main);
                map.rows.iter().find(|row| row.value.is_some() && shapes.has(&row.code))?;
                Plan::Map(map, shapes)
            }
            Subject::Year => Plan::Dots(chart::plot(
                v,
                self.part,
                &self.comparison,
                &self.rows(),
                self.about.as_ref(),
            )),
            Subject::OverTime => {
                let over = compare::over_time(self.part, &self.place)?;
                let older = vintage::older(self.figures, self.part, &self.place, &over);
                Plan::Lines(chart::over_time(v, self.part, &self.place, (&over, &older)))
            }
        })
    }
}

/// What an address asks for: found, or missed.
pub(super) struct Asked<T> {
    pub found: Option<T>,
    pub missed: Option<String>,
}

pub(super) fn asked<T>(v: &Visitor, name: &str, find: impl FnOnce(&str) -> Option<T>) -> Asked<T> {
    let text = v.sought(name);
    if text.is_empty() {
        return Asked { found: None, missed: None };
    }
    let found = find(&text);
    Asked { missed: found.is_none().then_some(text), found }
}

/// A place of which a table has figures.
pub(super) fn place_of(part: &Part, code: &str) -> Option<Territory> {
    Territory::parse(code).ok().filter(|place| compare::has(part, place))
}

/// The tables of an indicator by which the regions of a country can be told, by the basis that is shown
/// first; each with the latest year with a gap there, and one of the regions that have it.
pub(super) fn regional<'f>(
    figures: &'f Figures,
    key: &str,
    country: &Territory,
) -> impl Iterator<Item = (&'f Part, i16, Territory)> {
    let all = figures.all_of(key);
    let basis = all.first().and_then(|part| part.tabled.table.basis);
    let is_fit = move |part: &&Part| map::is_of_regions(part) && part.tabled.table.basis == basis;
    let latest = |part: &'f Part| {
        let regions = part.dataset().territories().into_iter();
        let here = regions.filter(|p| {
            p.level() == compare::level(part) && p.as_str().starts_with(country.as_str())
        });
        let gaps = here.filter_map(|place| Some((compare::latest_gap(part, &place)?.0, place)));
        let (year, place) = gaps.max_by_key(|(year, _)| *year)?;
        Some((part, year, place))
    };
    all.iter().filter(is_fit).filter_map(latest)
}

/// The EU where the table has it, else the country with the most figures.
fn usual_place(part: &Part, comparison: &Comparison) -> Option<Territory> {
    let points = |place: &Territory| {
        compare::over_time(part, place).map_or(0, |o| o.newcomers.points().count())
    };
    let named = |code: &&str| comparison.aggregates.iter().find(|r| r.place.as_str() == *code);
    let union = UNION.iter().find_map(named);
    let aggregate = union.or_else(|| comparison.aggregates.first()).map(|r| r.place.clone());
    aggregate.or_else(|| {
        comparison.rows.iter().map(|r| &r.place).rev().max_by_key(|p| points(p)).cloned()
    })
}
