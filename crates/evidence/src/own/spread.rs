//! Who lives where: how many people of each group a town's own table counts in each of its districts.
//!
//! A table fits where it counts people by place and by group, and where it is known how many everybody
//! is: because a row says so, because it counts out of so many, or because the groups add up. A total is
//! never taken for a group, and all foreigners never stand beside those from inside and outside the EU.
//! What is hidden and what is missing stay so: nothing is filled in, and 0 is a count that somebody wrote.

use std::collections::BTreeSet;

use measure::Period;

use super::{BASE, COUNT, UNIT, gap::whole_code};
use crate::{
    dataset::{Code, Dataset, Dimension, Observation, Series},
    flag::Flag,
    gap::ComparisonGroup,
    indicator::{EVERYBODY, NATIONALS},
};

/// The most districts of a table that is read so.
pub const MOST_DISTRICTS: usize = 2_000;
/// The most groups of a table that is read so.
pub const MOST_SPREAD_GROUPS: usize = 100;

/// How many people, as far as the table tells.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Count {
    /// So many.
    Open(f64),
    /// They are counted and kept back.
    Hidden,
    /// Nothing is told.
    Missing,
}

impl Count {
    fn of(cell: Option<Observation>) -> Self {
        match cell {
            Some(cell) if cell.flags.has(Flag::Confidential) => Self::Hidden,
            Some(cell) => cell.open().map_or(Self::Missing, Self::Open),
            None => Self::Missing,
        }
    }

    /// The number, where it is told.
    #[must_use]
    pub const fn open(self) -> Option<f64> {
        match self {
            Self::Open(count) => Some(count),
            Self::Hidden | Self::Missing => None,
        }
    }

    /// Both together: known where both are.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Open(one), Self::Open(other)) => Self::Open(one + other),
            (Self::Missing, _) | (_, Self::Missing) => Self::Missing,
            _ => Self::Hidden,
        }
    }
}

/// Whether a group stands beside the others or holds some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody of it is in another group.
    Part,
    /// Its people are those of other groups: all foreigners.
    Together,
}

/// A group of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpreadGroup {
    /// Its code and label; the code of the unit for those who are counted in a table without groups.
    pub code: Code,
    /// Whether it is a part.
    pub standing: Standing,
}

/// How it is known how many everybody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// A row of each district says it.
    Told,
    /// The table counts out of so many.
    Base,
    /// The groups add up to it.
    Sum,
}

/// A table that tells who lives where.
#[derive(Clone, Debug)]
pub struct Spreading<'d> {
    dataset: &'d Dataset,
    place: &'d str,
    /// The side that tells groups apart; none where only one is counted.
    side: Option<&'d Dimension>,
    districts: Vec<&'d Code>,
    groups: Vec<Code>,
}

/// Who lives where at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// When.
    pub period: Period,
    /// The districts, by their codes in order.
    pub districts: Vec<Code>,
    /// The groups, by their codes in order.
    pub groups: Vec<SpreadGroup>,
    /// For each district how many of each group.
    pub counts: Vec<Vec<Count>>,
    /// For each district how many everybody is.
    pub everybody: Vec<Count>,
    /// How that is known.
    pub whole: Whole,
}

fn is_everybody(code: &str) -> bool {
    matches!(code, EVERYBODY | "T")
}

impl<'d> Spreading<'d> {
    /// How a table tells who lives where; `place` is the code of the whole city. `None` where it does
    /// not: it counts no people, names fewer than two districts, tells no groups apart, or does not tell
    /// how many everybody is.
    #[must_use]
    pub fn of(dataset: &'d Dataset, place: &'d str) -> Option<Self> {
        let has_unit = |unit| dataset.dimension(UNIT)?.codes.iter().find(|code| code.code == unit);
        has_unit(COUNT)?;
        let is_district = |code: &&Code| code.code != place && !is_everybody(&code.code);
        let districts: Vec<&Code> =
            dataset.dimension("geo")?.codes.iter().filter(is_district).collect();
        let side = Self::side_of(dataset, place)?;
        let all = side.map(|side| side.codes.as_slice()).unwrap_or_default();
        let is_some = |code: &&Code| !is_everybody(&code.code);
        let mut groups: Vec<Code> = all.iter().filter(is_some).cloned().collect();
        if side.is_none() {
            groups.push(Code { code: COUNT.to_owned(), label: dataset.title.name.clone() });
        }
        let tells_all = all.len() > groups.len() || has_unit(BASE).is_some() || groups.len() > 1;
        let is_fit = (2..=MOST_DISTRICTS).contains(&districts.len())
            && (1..=MOST_SPREAD_GROUPS).contains(&groups.len())
            && tells_all;
        let found = Self { dataset, place, side, districts, groups };
        (is_fit && !found.periods().is_empty()).then_some(found)
    }

    /// The side that tells groups apart, if every other side has a code for everybody: citizenship or
    /// birth, else the first heading of the table's own. `None` where another side is in the way.
    fn side_of(dataset: &'d Dataset, place: &str) -> Option<Option<&'d Dimension>> {
        let is_other = |d: &&Dimension| !matches!(d.code.as_str(), "freq" | UNIT | "geo");
        let others = || dataset.dimensions().iter().filter(is_other);
        let is_group = |d: &&Dimension| !matches!(d.code.as_str(), "sex" | "age");
        let first = ["citizen", "c_birth"].into_iter().find_map(|code| dataset.dimension(code));
        let named = |d: &&Dimension| d.codes.len() > 1;
        let own = || others().filter(is_group).filter(named);
        let in_the_way = || own().find(|d| whole_code(d, place, COUNT).is_none());
        let side = first.or_else(in_the_way).or_else(|| own().next());
        let is_clear = |d: &Dimension| {
            side.is_some_and(|side| side.code == d.code) || whole_code(d, place, COUNT).is_some()
        };
        others().all(is_clear).then_some(side)
    }

    /// The code of each side for a figure of a district and a group.
    fn series(
        &self,
        unit: &str,
        district: &str,
        group: &str,
        period: Period,
    ) -> Option<Series<'d>> {
        let freq = period.frequency().to_string();
        let code = |d: &'d Dimension| -> Option<&str> {
            Some(match d.code.as_str() {
                "geo" => district,
                "freq" => &freq,
                own if self.side.is_some_and(|side| side.code == own) => group,
                _ => whole_code(d, self.place, unit)?,
            })
        };
        let sides = self.dataset.dimensions().iter();
        let selection: Option<Vec<(&str, &str)>> =
            sides.map(|d| Some((d.code.as_str(), code(d)?))).collect();
        self.dataset.find(&selection?)
    }

    fn count(&self, unit: &str, district: &Code, group: &str, period: Period) -> Count {
        let series = self.series(unit, &district.code, group, period);
        Count::of(series.and_then(|series| series.at(period)))
    }

    /// The times at which any district has a count, in order.
    #[must_use]
    pub fn periods(&self) -> Vec<Period> {
        let at = |name: &str| self.dataset.dimensions().iter().position(|d| d.code == name);
        let (Some(unit), Some(geo)) = (at(UNIT), at("geo")) else { return Vec::new() };
        let mut found = BTreeSet::new();
        for series in self.dataset.series() {
            let is = |side: usize, wanted: &dyn Fn(&str) -> bool| {
                series.codes().nth(side).is_some_and(|code| wanted(&code.code))
            };
            let is_district = |code: &str| self.districts.iter().any(|d| d.code == code);
            if is(unit, &|code| code == COUNT) && is(geo, &is_district) {
                found.extend(series.points().map(|point| point.period));
            }
        }
        found.into_iter().collect()
    }

    /// The groups, without any that is everybody.
    #[must_use]
    pub fn groups(&self) -> &[Code] {
        &self.groups
    }

    /// How many districts there are.
    #[must_use]
    pub fn districts(&self) -> &[&'d Code] {
        &self.districts
    }

    /// Who lives where at a time.
    #[must_use]
    pub fn at(&self, period: Period) -> Spread {
        let row = |district: &&Code| {
            let of = |group: &Code| self.count(COUNT, district, &group.code, period);
            self.groups.iter().map(of).collect::<Vec<Count>>()
        };
        let counts: Vec<Vec<Count>> = self.districts.iter().map(row).collect();
        let standing = standings(&self.groups, &counts);
        let (whole, everybody) = self
            .told(period)
            .map(|told| (Whole::Told, told))
            .or_else(|| Some((Whole::Base, self.base(period)?)))
            .unwrap_or_else(|| (Whole::Sum, sums(&counts, &standing)));
        let groups = self.groups.iter().cloned().zip(standing);
        Spread {
            period,
            districts: self.districts.iter().copied().cloned().collect(),
            groups: groups.map(|(code, standing)| SpreadGroup { code, standing }).collect(),
            counts,
            everybody,
            whole,
        }
    }

    /// Everybody, as rows say it.
    fn told(&self, period: Period) -> Option<Vec<Count>> {
        let code = self.side?.codes.iter().find(|code| is_everybody(&code.code))?;
        Some(self.districts.iter().map(|d| self.count(COUNT, d, &code.code, period)).collect())
    }

    /// Everybody, out of whom the groups are counted: where a district has one number for all groups. Where
    /// each group has its own, it is the size of the group in some other sense, such as of working age.
    fn base(&self, period: Period) -> Option<Vec<Count>> {
        let of = |district: &Code| -> Option<Count> {
            let all = self.groups.iter().map(|g| self.count(BASE, district, &g.code, period));
            let mut told = all.filter_map(Count::open);
            let first = told.next();
            let is_one = told.all(|other| Some(other) == first);
            is_one.then(|| first.map_or(Count::Missing, Count::Open))
        };
        let found: Vec<Count> = self.districts.iter().map(|d| of(d)).collect::<Option<_>>()?;
        found.iter().any(|count| count.open().is_some()).then_some(found)
    }
}

/// Which groups are parts. All foreigners are none beside those from inside or outside the EU, nor where
/// they are, within a twentieth, what all others but nationals add up to.
fn standings(groups: &[Code], counts: &[Vec<Count>]) -> Vec<Standing> {
    let has = |code: &str| groups.iter().any(|group| group.code == code);
    let sum = |is_wanted: &dyn Fn(&str) -> bool| -> f64 {
        let row = |row: &Vec<Count>| -> f64 {
            let cells = groups.iter().zip(row).filter(|(group, _)| is_wanted(&group.code));
            cells.filter_map(|(_, count)| count.open()).sum()
        };
        counts.iter().map(row).sum()
    };
    let foreign = ComparisonGroup::AllForeigners.code();
    let is_foreign = |code: &str| code == foreign || code == "FOR_STLS";
    let all = sum(&is_foreign);
    let others = sum(&|code| code != NATIONALS && !is_foreign(code));
    let is_sum = others > 0.0 && (all - others).abs() <= all / 20.0;
    let holds_others =
        has("EU27_2020_FOR") || has(ComparisonGroup::ThirdCountryNationals.code()) || is_sum;
    let standing = |group: &Code| match is_foreign(&group.code) && holds_others {
        true => Standing::Together,
        false => Standing::Part,
    };
    groups.iter().map(standing).collect()
}

/// The parts of each district together.
fn sums(counts: &[Vec<Count>], standing: &[Standing]) -> Vec<Count> {
    let sum = |row: &Vec<Count>| {
        let parts = row.iter().zip(standing).filter(|(_, s)| **s == Standing::Part);
        parts.fold(Count::Open(0.0), |all, (count, _)| all.and(*count))
    };
    counts.iter().map(sum).collect()
}

impl Spread {
    /// How many of a group live in each district.
    pub fn of(&self, group: usize) -> impl Iterator<Item = Count> + '_ {
        self.counts.iter().map(move |row| row.get(group).copied().unwrap_or(Count::Missing))
    }

    /// The base to which all counts were rounded before they were published: they are all its multiples,
    /// and too many for that to be chance. 0 tells nothing.
    ///
    /// ```
    /// # use evidence::own::Spread;
    /// assert_eq!(Spread::rounded([10.0, 25.0, 0.0, 5.0, 15.0, 40.0, 35.0, 20.0, 45.0].into_iter()), Some(5));
    /// assert_eq!(Spread::rounded([10.0, 25.0].into_iter()), None);
    /// ```
    #[must_use]
    pub fn rounded(counts: impl Iterator<Item = f64>) -> Option<u32> {
        const ENOUGH: usize = 8;
        let (mut n, mut base) = (0, 0_u32);
        for count in counts.filter(|count| *count > 0.0) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it lies between the bounds"
            )]
            let whole = (count.fract() == 0.0 && count < 4e9).then_some(count as u32)?;
            base = greatest_divisor(base, whole);
            n += 1;
        }
        (n >= ENOUGH && base > 2).then_some(base)
    }

    /// Every count that is told, of groups and of everybody.
    pub fn told(&self) -> impl Iterator<Item = f64> + '_ {
        self.counts.iter().flatten().chain(&self.everybody).filter_map(|count| count.open())
    }
}

/// The greatest number that divides both.
fn greatest_divisor(one: u32, other: u32) -> u32 {
    if other == 0 { one } else { greatest_divisor(other, one % other) }
}

#[cfg(test)]
mod tests {
    use super::super::{Mapping, Settings, read_own, redraw};
    use super::*;
    use crate::dataset::Observation;
    use crate::flag::{Flag, Flags};
    use sheet::{Sheet, Wishes};

    const PLACE: &str = "LV_JELGAVA";

    fn table(text: &str) -> Dataset {
        let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
        let settings = Settings::of_city("jelgava", "Jelgava", "LV");
        let dataset = read_own(&sheet, &Mapping::guess(&sheet), &settings).unwrap().dataset;
        // As a city publishes it: few people are hidden.
        redraw(&dataset, |_, _, _, cell| match cell.value {
            Some(few) if (1.0..10.0).contains(&few) => {
                Observation { value: None, flags: Flags::NONE.with(Flag::Confidential) }
            }
            _ => cell,
        })
    }

    fn latest(text: &str) -> Option<Spread> {
        let dataset = table(text);
        let spreading = Spreading::of(&dataset, PLACE)?;
        let last = *spreading.periods().last()?;
        Some(spreading.at(last))
    }

    fn open(counts: impl IntoIterator<Item = Count>) -> Vec<Option<f64>> {
        counts.into_iter().map(Count::open).collect()
    }

    #[test]
    fn totals_are_everybody_and_never_a_group() {
        let found = latest(
            "Year,District,Citizenship,Number\n2024,North,Total,100\n2024,North,Foreigners,30\n\
             2024,South,Total,100\n2024,South,Foreigners,10\n2024,Jelgava,Total,200\n2024,Jelgava,Foreigners,40\n",
        )
        .unwrap();
        assert_eq!(found.whole, Whole::Told);
        let names: Vec<&str> = found.districts.iter().map(|d| d.code.as_str()).collect();
        assert_eq!((names, found.groups.len()), (vec!["NORTH", "SOUTH"], 1));
        assert_eq!(open(found.of(0)), [Some(30.0), Some(10.0)]);
        assert_eq!(open(found.everybody), [Some(100.0), Some(100.0)]);
    }

    #[test]
    fn one_number_for_all_groups_is_everybody_and_groups_of_their_own_size_add_up() {
        let found = latest(
            "Year,District,Citizenship,Number,Out of\n2024,North,Foreigners,30,100\n2024,South,Foreigners,10,100\n",
        );
        assert_eq!(found.unwrap().whole, Whole::Base);
        let found = latest(
            "Year,District,Citizenship,Number,Out of\n2024,North,Nationals,60,70\n2024,North,Foreigners,20,30\n\
             2024,South,Nationals,80,90\n2024,South,Foreigners,15,40\n",
        )
        .unwrap();
        assert_eq!(
            (found.whole, open(found.everybody)),
            (Whole::Sum, vec![Some(80.0), Some(95.0)])
        );
    }

    #[test]
    fn all_foreigners_are_no_part_beside_those_who_are_among_them() {
        let found = latest(
            "Year,District,Citizenship,Number\n2024,North,Nationals,70\n2024,North,Foreigners,30\n2024,North,Ukraine,18\n\
             2024,North,Others,12\n2024,South,Nationals,90\n2024,South,Foreigners,25\n2024,South,Ukraine,10\n2024,South,Others,15\n",
        )
        .unwrap();
        let together = |g: &&SpreadGroup| g.standing == Standing::Together;
        let codes: Vec<_> =
            found.groups.iter().filter(together).map(|g| g.code.code.as_str()).collect();
        assert_eq!(codes, ["FOR"]);
        assert_eq!(open(found.everybody), [Some(100.0), Some(115.0)]);
    }

    #[test]
    fn what_is_hidden_or_missing_hides_the_sum() {
        let found = latest(
            "Year,District,Citizenship,Number\n2024,North,Nationals,70\n2024,North,Foreigners,3\n\
             2024,South,Nationals,90\n2024,South,Foreigners,25\n2024,West,Nationals,40\n",
        )
        .unwrap();
        assert_eq!(found.everybody, [Count::Hidden, Count::Open(115.0), Count::Missing]);
    }

    #[test]
    fn a_table_that_does_not_tell_who_lives_where_does_not_fit() {
        for text in [
            "Year,Citizenship,Number\n2024,Nationals,70\n2024,Foreigners,30\n",
            "Year,District,Number\n2024,North,70\n2024,South,30\n",
            "Year,District,Citizenship,Number\n2024,North,Foreigners,70\n2024,South,Foreigners,30\n",
            "Year,District,Sex,Citizenship,Number\n2024,North,Women,Nationals,70\n2024,North,Men,Foreigners,30\n\
             2024,South,Women,Nationals,70\n2024,South,Men,Foreigners,30\n",
            "Year,District,Citizenship,Number\n2024,Jelgava,Nationals,70\n2024,North,Foreigners,30\n",
        ] {
            assert!(latest(text).is_none(), "{text}");
        }
    }
}
