//! Small numbers of people: what is done so that nobody is recognised in a city's own table.
//!
//! "3 pupils of this nationality in this district" can tell a neighbour who they are; hidden alone, the
//! total gives it away. An officer says how sensitive the figures are, and whether small numbers are hidden,
//! with as many others as are needed, or all are rounded. What comes out was audited against everything that
//! an attacker can lay beside it: the sums of the table, its earlier states, and the city's other tables of
//! the same people. What cannot be proven safe is refused, never published.
//!
//! It deliberately does not judge shares without the number of people that they are made of, or amounts of
//! money; and whoever chooses to show small numbers is not held back.

mod beside;
mod grid;
mod hidden;
mod people;
mod redrawn;
mod rounded;

use std::collections::HashMap;

use ::disclosure::{Part, Rules, Standing, Zeros, rule::Frequency};
use ::evidence::Dataset;
use measure::Problems;
use serde::{Deserialize, Serialize};

pub use self::beside::Known;
use self::beside::{beside, exposed, lay};
use self::hidden::hidden;
pub use self::hidden::{HiddenFigure, Why};
use self::people::{
    Amounts, People, Place, Side, amounts, learn, people, sides, truths, with_totals_of,
};
use self::rounded::rounded;

/// How much the figures could harm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// Everybody sees it anyway.
    Plain,
    /// As figures of people are.
    #[default]
    Usual,
    /// That nobody is there tells something too.
    Sensitive,
}

impl Sensitivity {
    /// As they are offered.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Usual, Self::Sensitive];

    /// A short name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Usual => "usual",
            Self::Sensitive => "sensitive",
        }
    }

    /// Fewer people than this are protected.
    pub const fn fewest(self) -> u64 {
        match self {
            Self::Plain => 5,
            Self::Usual | Self::Sensitive => 10,
        }
    }

    fn rules(self) -> Rules {
        let usual = Rules::default();
        let frequency = usual.frequency.unwrap_or(Frequency { fewest: 10, range_pc: 100.0 });
        let zeros = if self == Self::Sensitive { Zeros::Sensitive } else { Zeros::Safe };
        Rules { frequency: Some(Frequency { fewest: self.fewest(), ..frequency }), zeros, ..usual }
    }
}

/// What becomes of small numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Treatment {
    /// They are hidden, and others for their sake.
    #[default]
    Hidden,
    /// Every number becomes a multiple of this one, and totals still add up.
    Rounded(u64),
    /// They are shown, because somebody chose so.
    Shown,
}

impl Treatment {
    /// The numbers to which can be rounded.
    pub const BASES: [u64; 4] = [3, 5, 10, 20];
    /// The number that is offered first.
    pub const BASE: u64 = 5;

    /// A short name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Rounded(_) => "rounded",
            Self::Shown => "shown",
        }
    }
}

/// What an officer wishes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// What becomes of small numbers.
    pub treatment: Treatment,
    /// How much the figures could harm.
    pub sensitivity: Sensitivity,
}

/// What was done, as it is told with the figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// What was wished.
    pub wish: Wish,
    /// How many figures are hidden because few people are counted.
    pub few: usize,
    /// How many are hidden besides, so that nobody can reckon those.
    pub others: usize,
    /// How many small numbers were shown before, and are known for good.
    pub out: usize,
    /// How many numbers that other tables of the same people hide can be reckoned now.
    #[serde(default)]
    pub opened: usize,
}

/// Figures as they may be published.
#[derive(Clone, Debug)]
pub struct Shielded {
    /// The figures.
    pub dataset: Dataset,
    /// What was done.
    pub protection: Protection,
    /// The hidden figures, those that are small first; at most as many as a person reads.
    pub hidden: Vec<HiddenFigure>,
    /// What the log keeps: the true figures, with what was shown of them. Secret.
    pub parts: Vec<Part>,
}

/// The figures as they may be published. `file` is what the file says alone: everything else of `dataset` was
/// there before, and what an earlier protection did to it is known from the log.
///
/// # Errors
/// At `own-small`: those of reading the table as people; `own-linked-differ` where another table of the same
/// people says otherwise; `own-cannot-hide` or `own-cannot-round` where no way is safe, `own-too-hard` where
/// none was found in time.
pub fn protect(
    (dataset, file): (&Dataset, &Dataset),
    place: &str,
    wish: Wish,
    known: &Known,
) -> Result<Shielded, Problems> {
    let shown = amounts(dataset);
    let mut counted = shown.clone();
    restore(&mut counted, &sides(dataset, place, &shown)?, &amounts(file), known);
    counted.retain(|_, found| found.count.is_some() || found.base.is_some());
    let others = || known.others.values().flatten();
    let sides = with_totals_of(sides(dataset, place, &counted)?, others());
    learn(&mut counted, &sides, others());
    let read = people(&sides, &counted);
    // Tables of the same people are judged by the strictest of them.
    let is_alone = known.own.is_empty() && known.others.is_empty();
    let known_as = if is_alone { wish.sensitivity } else { known.sensitivity };
    let wish = Wish { sensitivity: wish.sensitivity.max(known_as), ..wish };
    let unchanged = |parts, opened| Shielded {
        dataset: dataset.clone(),
        protection: Protection { wish, opened, ..Protection::default() },
        hidden: Vec::new(),
        parts,
    };
    if wish.treatment == Treatment::Shown {
        // Who shows everything needs no sums; the log keeps what it can.
        let mut all = read.unwrap_or_default();
        let parts: Vec<Part> = all.iter().map(|people| open(people, &shown)).collect();
        let beside = beside(&mut all, &sides, known).unwrap_or_default();
        let opened = lay(parts.clone(), &beside, wish.sensitivity);
        let opened = opened.map_or(0, |laid| exposed(&laid).len());
        return Ok(unchanged(parts, opened));
    }
    let mut all = read?;
    if all.is_empty() {
        return Ok(unchanged(Vec::new(), 0));
    }
    let beside = beside(&mut all, &sides, known)?;
    match wish.treatment {
        Treatment::Rounded(base) => rounded(dataset, &all, &beside, (wish, base)),
        Treatment::Hidden | Treatment::Shown => hidden((dataset, &shown), &all, &beside, wish),
    }
}

/// How many people are counted in truth where figures come from before.
fn restore(
    counted: &mut HashMap<Place, Amounts>,
    sides: &[Side],
    file: &HashMap<Place, Amounts>,
    known: &Known,
) {
    let is_new = |place: &Place| file.contains_key(place);
    for part in &known.own {
        let truths = truths(&part.table, sides).into_iter();
        for (place, truth) in truths.filter(|(place, _)| !is_new(place)) {
            if let Some(found) = counted.get_mut(&place) {
                let (count, base) = (truth.count.or(found.count), truth.base.or(found.base));
                *found = Amounts { count, base, ..*found };
            }
        }
    }
}

/// A table of which everything is out that figures show.
fn open(people: &People, shown: &HashMap<Place, Amounts>) -> Part {
    people.with_standings(|at, _| match people.is_shown(at, shown) {
        true => Standing::Published,
        false => Standing::Hidden,
    })
}

#[cfg(test)]
mod tests {
    use ::evidence::own::{Mapping, Measure, Settings, read_own, redraw};
    use sheet::{Sheet, Wishes};

    use super::*;

    const CITY: &str = "LV_RIGA";

    fn read(text: &str) -> Dataset {
        read_as(text, Measure::Persons)
    }

    fn read_as(text: &str, measure: Measure) -> Dataset {
        let sheet = Sheet::read(text.as_bytes(), &Wishes::default()).unwrap();
        let settings = Settings { measure, ..Settings::of_city("riga", "Rīga", "LV") };
        read_own(&sheet, &Mapping::guess(&sheet), &settings).unwrap().dataset
    }

    fn wish(treatment: Treatment) -> Wish {
        Wish { treatment, ..Wish::default() }
    }

    fn done(text: &str, treatment: Treatment) -> Shielded {
        let all = read(text);
        protect((&all, &all), CITY, wish(treatment), &Known::default()).unwrap()
    }

    /// Figures as `codes time figure flags`.
    fn lines(dataset: &Dataset) -> Vec<String> {
        let mut lines = Vec::new();
        redraw(dataset, |codes, unit, period, cell| {
            let figure = cell.value.map(|v| v.to_string()).unwrap_or_default();
            lines.push(format!("{} {unit} {period} {figure}{}", codes.join("."), cell.flags));
            cell
        });
        lines
    }

    fn hidden_of(done: &Shielded) -> Vec<String> {
        let told = done
            .hidden
            .iter()
            .map(|one| format!("{} {} {}", one.place.join("."), one.figure, one.why.as_str()));
        told.collect()
    }

    #[test]
    fn a_small_number_is_hidden_with_another_where_a_total_would_give_it_away() {
        let alone = done("Year;District;Number\n2024;A;4\n2024;B;60\n", Treatment::Hidden);
        assert_eq!(hidden_of(&alone), ["A 4 few"], "nothing adds up");
        let all = "Year;District;Number\n2024;A;4\n2024;B;60\n2024;C;70\n2024;Total;134\n";
        let found = done(all, Treatment::Hidden);
        assert_eq!(hidden_of(&found), ["A 4 few", "B 60 others"]);
        assert_eq!((found.protection.few, found.protection.others), (1, 1));
        let first = found.hidden.first().unwrap();
        assert_eq!((first.least, first.most), (0.0, Some(64.0)), "134 less 70");
        let shown = lines(&found.dataset);
        assert!(shown.contains(&"A.C NR 2024 70".to_owned()), "{shown:?}");
        assert_eq!(shown.iter().filter(|line| line.ends_with(" c")).count(), 2, "{shown:?}");
        assert_eq!(lines(&done(all, Treatment::Shown).dataset), lines(&read(all)));
    }

    #[test]
    fn few_who_are_left_over_are_protected_with_their_shares() {
        let text = "Year;Citizenship;Number;Out of\n2024;Nationals;56;70\n2024;Syria;3;80\n2024;Iraq;75;80\n";
        let found = done(text, Treatment::Hidden);
        assert_eq!(hidden_of(&found), ["Iraq 75 rest", "Syria 3 few"]);
        let shown = lines(&found.dataset);
        for line in
            ["SYRIA.LV_RIGA NR 2024 c", "SYRIA.LV_RIGA PC 2024 c", "IRAQ.LV_RIGA NR_ALL 2024 80"]
        {
            assert!(shown.contains(&format!("A.{line}")), "{line}: {shown:?}");
        }
        // A share of so many tells how many they are.
        let text = "Year;Citizenship;Rate;Out of\n2024;Nationals;50;70\n2024;Syria;3,75;80\n";
        let all = read_as(text, Measure::Percent);
        let found = protect((&all, &all), CITY, Wish::default(), &Known::default()).unwrap();
        assert_eq!(hidden_of(&found), ["Syria 3 few"]);
        assert!(lines(&found.dataset).contains(&"A.SYRIA.LV_RIGA PC 2024 c".to_owned()));
    }

    #[test]
    fn those_whom_no_row_names_are_people_too() {
        // 134 in all, 132 named: whoever takes them away knows of two more.
        let text = "Year;District;Number\n2024;B;60\n2024;C;72\n2024;Total;134\n";
        let found = done(text, Treatment::Hidden);
        assert_eq!(found.protection.few + found.protection.others, 1, "{found:?}");
        let found = done(&text.replace("134", "152"), Treatment::Hidden);
        assert_eq!(found.protection.few + found.protection.others, 0, "twenty are not few");
    }

    #[test]
    fn foreigners_are_those_of_the_union_and_of_outside_it() {
        let text = "Year;Citizenship;Number\n2024;Nationals;500\n2024;Third-country nationals;4\n\
            2024;Other EU citizens;60\n2024;Foreigners;64\n2024;Total;564\n";
        let found = done(text, Treatment::Hidden);
        assert_eq!(
            hidden_of(&found),
            ["Third-country nationals 4 few", "Other EU citizens 60 others"]
        );
        // Whoever is a foreigner and of neither is known as well.
        let found = done(&text.replace("64\n", "67\n").replace("564", "567"), Treatment::Hidden);
        assert_eq!(found.protection.few, 1, "{found:?}");
        let rounded = done(text, Treatment::Rounded(5));
        assert!(lines(&rounded.dataset).iter().all(|line| line.ends_with(['0', '5'])));
        // Nationalities by name are foreigners too.
        let text = "Year;Citizenship;Number\n2024;Nationals;500\n2024;Syria;4\n2024;Iraq;60\n\
            2024;Foreigners;64\n2024;Total;564\n";
        assert_eq!(hidden_of(&done(text, Treatment::Hidden)), ["Syria 4 few", "Iraq 60 others"]);
    }

    #[test]
    fn nobody_is_protected_where_that_tells_something() {
        let text = "Year;District;Number\n2024;A;0\n2024;B;60\n2024;C;70\n2024;Total;130\n";
        assert_eq!(done(text, Treatment::Hidden).hidden, []);
        let all = read(text);
        let wish = Wish { sensitivity: Sensitivity::Sensitive, ..Wish::default() };
        let found = protect((&all, &all), CITY, wish, &Known::default()).unwrap();
        assert_eq!(hidden_of(&found), ["A 0 nobody", "B 60 others"]);
    }

    #[test]
    fn rounded_numbers_still_add_up_and_shares_are_made_of_them() {
        let text = "Year;District;Number;Out of\n2024;A;4;31\n2024;B;60;333\n2024;C;71;412\n2024;Total;135;776\n";
        let found = done(text, Treatment::Rounded(10));
        let figure = |place: &str, unit: &str| {
            let line = lines(&found.dataset).into_iter();
            let start = format!("A.{place} {unit} 2024 ");
            line.filter_map(|l| Some(l.strip_prefix(&start)?.trim_end_matches(" u").to_owned()))
                .next()
        };
        let number = |place, unit| figure(place, unit).unwrap().parse::<f64>().unwrap();
        for unit in ["NR", "NR_ALL"] {
            let parts = ["A", "B", "C"].map(|place| number(place, unit));
            assert!(parts.iter().all(|n| n % 10.0 == 0.0), "{parts:?}");
        }
        assert_eq!(lines(&found.dataset).len(), lines(&read(text)).len());
        assert_eq!(found.hidden, []);
        let refused = protect(
            (&read(text), &read(text)),
            CITY,
            wish(Treatment::Rounded(3)),
            &Known::default(),
        );
        assert_eq!(refused.unwrap_err().as_slice()[0].place, "own-small");
    }

    #[test]
    fn parts_that_exceed_their_total_are_refused_with_their_place() {
        let text = "Year;District;Number\n2024;A;4\n2024;B;60\n2024;Total;50\n";
        let all = read(text);
        let found = protect((&all, &all), CITY, Wish::default(), &Known::default()).unwrap_err();
        let told: Vec<_> = found.as_slice().iter().map(|p| (p.code, p.place.as_str())).collect();
        assert_eq!(told, [("own-parts-exceed", "own-small")]);
        assert!(protect((&all, &all), CITY, wish(Treatment::Shown), &Known::default()).is_ok());
    }

    /// What a log says of tables that were published before.
    fn known(own: &[Shielded], others: &[Shielded]) -> Known {
        let mut known = Known::default();
        let all = own
            .iter()
            .map(|s| (Ok(()), s))
            .chain(others.iter().map(|s| (Err("other".to_owned()), s)));
        for (nr, (of, shielded)) in (1..).zip(all) {
            known.add(nr, of, (&shielded.protection, shielded.parts.clone()));
        }
        known
    }

    #[test]
    fn another_table_of_the_same_people_gives_nothing_away() {
        let before = "Year;District;Number\n2024;A;4\n2024;B;60\n2024;C;70\n2024;Total;134\n";
        let before = done(before, Treatment::Hidden);
        // By itself this table has no small number; but 60 is what the other one hides.
        let text = "Year;District;Sex;Number\n2024;B;Women;32\n2024;B;Men;28\n2024;B;Total;60\n";
        let all = read(text);
        assert_eq!(done(text, Treatment::Hidden).hidden, []);
        let known = known(&[], &[before]);
        let found = protect((&all, &all), CITY, Wish::default(), &known).unwrap();
        assert_eq!(found.protection.others, 2, "the total, and one who gives it away: {found:?}");
        // Nor where nobody says how many both are together.
        let alone = read(&text.replace("2024;B;Total;60\n", ""));
        let found = protect((&alone, &alone), CITY, Wish::default(), &known).unwrap();
        assert_eq!(found.protection.others, 1, "{found:?}");
        // Rounded it would be too close: between 56 and 64, so that the other has 8 at most.
        let round = wish(Treatment::Rounded(5));
        let refused = protect((&all, &all), CITY, round, &known).unwrap_err();
        assert_eq!(refused.as_slice()[0].code, "own-cannot-round");
        assert!(protect((&all, &all), CITY, wish(Treatment::Rounded(10)), &known).is_ok());
        // And it must not contradict it.
        let other = read(&text.replace("60", "61").replace("32", "33"));
        let found = protect((&other, &other), CITY, Wish::default(), &known).unwrap_err();
        assert_eq!(found.as_slice()[0].code, "own-linked-differ");
    }

    #[test]
    fn what_was_hidden_stays_hidden_when_a_table_is_corrected_or_shown() {
        let first = "Year;District;Number\n2024;A;4\n2024;B;60\n2024;C;70\n2024;Total;134\n";
        let before = done(first, Treatment::Hidden);
        let corrected = read(&first.replace("Total;134", "D;12\n2024;Total;146"));
        let known_before = known(std::slice::from_ref(&before), &[]);
        let found = protect((&corrected, &corrected), CITY, Wish::default(), &known_before);
        let found = lines(&found.unwrap().dataset);
        assert!(found.contains(&"A.B NR 2024 c".to_owned()), "134 less 70 less 60: {found:?}");
        // A year is added and small numbers of it are shown: those of before are not.
        let next = read("Year;District;Number\n2025;A;5\n2025;B;61\n2025;C;70\n2025;Total;136\n");
        let all = ::evidence::own::merged(&before.dataset, &next).unwrap();
        let shown = protect((&all, &next), CITY, wish(Treatment::Shown), &known_before).unwrap();
        let known_both = known(&[before, shown], &[]);
        let both = read(&format!("{first}{}", "2025;A;15\n2025;B;61\n2025;C;70\n2025;Total;146\n"));
        let found = protect((&both, &both), CITY, Wish::default(), &known_both).unwrap();
        let found = lines(&found.dataset);
        for line in ["A.A NR 2024 c", "A.B NR 2024 c"] {
            assert!(found.contains(&line.to_owned()), "{line}: {found:?}");
        }
    }

    #[test]
    fn a_share_of_so_many_adds_up_too_and_so_does_a_total_by_any_name() {
        let text =
            "Year;District;Rate;Out of\n2024;A;3,75;80\n2024;B;50;70\n2024;Total;25,33;150\n";
        let all = read_as(text, Measure::Percent);
        let found = protect((&all, &all), CITY, Wish::default(), &Known::default()).unwrap();
        assert_eq!(hidden_of(&found).len(), 2, "{found:?}");
        let text = "Year;Sex;Number\n2024;Women;4\n2024;Men;60\n2024;Both of them;64\n";
        assert_eq!(done(text, Treatment::Hidden).protection.others, 1);
        let text = "Year;Citizenship;Number\n2024;Nationals;500\n2024;Third-country nationals;4\n\
            2024;Other EU citizens;60\n2024;Foreigners;64\n";
        assert_eq!(done(text, Treatment::Hidden).protection.others, 1);
    }

    #[test]
    fn a_table_of_the_same_people_is_judged_by_the_stricter() {
        let before = done(
            "Year;District;Number\n2024;A;7\n2024;B;60\n2024;C;70\n2024;Total;137\n",
            Treatment::Hidden,
        );
        let all =
            read("Year;District;Sex;Number\n2024;B;Women;32\n2024;B;Men;28\n2024;B;Total;60\n");
        let wish = Wish { sensitivity: Sensitivity::Plain, ..Wish::default() };
        let found = protect((&all, &all), CITY, wish, &known(&[], &[before])).unwrap();
        assert_eq!(found.protection.others, 2, "{found:?}");
    }

    #[test]
    fn a_new_year_leaves_hidden_what_was_hidden() {
        let before = "Year;District;Number\n2023;A;4\n2023;B;60\n2023;C;70\n2023;Total;134\n";
        let before = done(before, Treatment::Hidden);
        let file = read("Year;District;Number\n2024;A;40\n2024;B;60\n2024;C;70\n2024;Total;170\n");
        let all = ::evidence::own::merged(&before.dataset, &file).unwrap();
        let known = known(&[before], &[]);
        let found = protect((&all, &file), CITY, Wish::default(), &known).unwrap();
        assert_eq!(hidden_of(&found), ["A 4 few", "B 60 others"], "known from the log");
        assert_eq!(found.protection.out, 0);
    }

    #[test]
    fn what_was_shown_before_is_told_and_hidden_all_the_same() {
        let text = "Year;District;Number\n2024;A;4\n2024;B;60\n2024;C;70\n2024;Total;134\n";
        let known = known(&[done(text, Treatment::Shown)], &[]);
        let all = read(text);
        let found = protect((&all, &all), CITY, Wish::default(), &known).unwrap();
        assert!(found.protection.out > 0, "{found:?}");
        assert!(lines(&found.dataset).contains(&"A.A NR 2024 c".to_owned()));
    }

    #[test]
    fn no_hidden_number_stands_alone_beside_its_total_whatever_the_table() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for _ in 0..40 {
            let (rows, columns) = (2 + next(4) as usize, 2 + next(3) as usize);
            let figures: Vec<Vec<u64>> = (0..rows)
                .map(|_| {
                    (0..columns)
                        .map(|_| if next(3) == 0 { next(10) } else { 10 + next(90) })
                        .collect()
                })
                .collect();
            let mut text = "Year;District;Group;Number\n".to_owned();
            let mut line = |d: &str, g: &str, n: u64| text += &format!("2024;{d};{g};{n}\n");
            for (i, row) in figures.iter().enumerate() {
                row.iter()
                    .enumerate()
                    .for_each(|(j, n)| line(&format!("d{i}"), &format!("g{j}"), *n));
                line(&format!("d{i}"), "Total", row.iter().sum());
            }
            for j in 0..columns {
                line("Total", &format!("g{j}"), figures.iter().map(|row| row[j]).sum());
            }
            line("Total", "Total", figures.iter().flatten().sum());
            let found = done(&text, Treatment::Hidden);
            for one in found.hidden.iter().filter(|one| one.why == Why::Few) {
                assert!(
                    one.least <= 1.0 && one.most.is_none_or(|most| most >= 10.0),
                    "{one:?}\n{text}"
                );
            }
            let rounded = done(&text, Treatment::Rounded(Treatment::BASE));
            let shown = lines(&rounded.dataset);
            assert!(shown.iter().all(|line| line.ends_with(['0', '5'])), "{shown:?}");
        }
    }
}
