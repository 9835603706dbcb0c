//! Years on one scale.

use crate::{
    close,
    coinr::{lines, number},
    key, node, part, plain, told,
};
use composite::*;

fn indicator(code: &str, direction: Direction) -> Indicator {
    Indicator { key: key(code), direction }
}

fn unit(name: &str) -> Unit {
    Unit { name: name.into(), group: None }
}

/// Two towns that both do better in the second year.
fn towns() -> Years {
    let year = |year: &str, a, b| Year {
        year: year.into(),
        units: ["A", "B"].map(unit).into(),
        rows: vec![vec![Some(a)], vec![Some(b)]],
    };
    Years {
        indicators: vec![indicator("i1", Direction::HigherIsBetter)],
        years: vec![year("2023", 10.0, 20.0), year("2024", 20.0, 40.0)],
    }
}

#[test]
fn the_worked_example_holds() {
    let recipe = plain(node("whole", vec![part("i1", 1.0)]));
    let found = towns().build(&recipe).unwrap();
    let expected = [[0.0, 100.0 / 3.0], [100.0 / 3.0, 100.0]];
    for (year, expected) in found.years.iter().zip(expected) {
        assert_eq!(year.units, ["A", "B"]);
        assert!(year.whole.scores.iter().zip(expected).all(|(a, b)| close(*a, Some(b))));
        assert_eq!(year.whole.ranks, [Some(2), Some(1)], "{}", year.year);
    }
    assert_eq!(found.pooled.units, ["A 2023", "B 2023", "A 2024", "B 2024"]);
}

#[test]
fn a_unit_may_be_missing_in_a_year_but_not_stand_there_twice() {
    let recipe = plain(node("whole", vec![part("i1", 1.0)]));
    let mut towns = towns();
    towns.years[1].units.remove(0);
    towns.years[1].rows.remove(0);
    let found = towns.build(&recipe).unwrap();
    assert_eq!((found.years[1].units.len(), found.years[1].whole.ranks[0]), (1, Some(1)));
    towns.years[0].units[1] = unit("A");
    assert_eq!(told(towns.pool().unwrap_err()), ["index-repeated-unit at units/2"]);
}

/// `tests/golden/years.R`, run once by hand.
#[test]
fn scores_are_those_of_a_purse_of_coinr() {
    let rows = lines("years.csv");
    let year = |name: &str| {
        let own = rows[1..].iter().filter(|row| row[1] == name);
        Year {
            year: name.into(),
            units: own.clone().map(|row| unit(&row[0])).collect(),
            rows: own.map(|row| row[2..].iter().map(number).collect()).collect(),
        }
    };
    let years = ["2021", "2022", "2023"];
    let directions = ["i1", "i2", "i3", "i4"].map(|code| match code {
        "i2" => indicator(code, Direction::LowerIsBetter),
        _ => indicator(code, Direction::HigherIsBetter),
    });
    let panel = Years { indicators: directions.into(), years: years.map(year).into() };
    let work = node("work", vec![part("i1", 1.0), part("i2", 2.0)]);
    let home = node("home", vec![part("i3", 1.0), part("i4", 3.0)]);
    let work = Part::Node(Node { weight: 2.0, ..work });
    let found = panel.build(&plain(node("whole", vec![work, Part::Node(home)]))).unwrap();
    let mut expected = lines("years-scores.csv").into_iter().skip(1);
    for year in &found.years {
        for (at, name) in year.units.iter().enumerate() {
            let row = expected.next().unwrap();
            assert_eq!((&row[0], &row[1]), (name, &year.year));
            let scores = year.nodes.iter().chain([&year.whole]).map(|node| node.scores[at]);
            let alike = scores.zip(&row[2..]).all(|(found, cell)| close(found, number(cell)));
            assert!(alike, "{name} {}", year.year);
        }
    }
    assert_eq!(expected.next(), None);
}
