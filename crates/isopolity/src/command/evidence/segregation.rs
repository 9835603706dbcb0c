//! `isopolity evidence segregation`: how unevenly groups live across the neighbourhoods of a table.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use publish::table::{LineEnd, Table, csv};
use segregation::{Centre, Kernel, Neighbourhoods, Randomisation, Settings, Surroundings};
use serde_json::json;

use super::table::{Decimals, grid_of};
use super::{Outcome, Told, tell};
use crate::evidence::segregation::{ToldMeasure, measures, neighbourhoods};

/// How unevenly groups live across neighbourhoods.
#[derive(Args)]
pub struct Segregation {
    /// The table, as CSV or a workbook: a row for each neighbourhood with its name first, a column for each
    /// group; columns called total, area, x and y are everybody, the area and the centroid
    table: PathBuf,
    /// Tell it of this group only; may be said several times
    #[arg(long = "group", value_name = "NAME")]
    groups: Vec<String>,
    /// Which sign parts decimals, where no number of the table tells
    #[arg(long, value_enum)]
    decimals: Option<Decimals>,
    /// Atkinson's parameter, above 0 and below 1
    #[arg(long, value_name = "B", default_value_t = 0.5)]
    atkinson: f64,
    /// The centre of the city as x,y; without it the mean of the centroids
    #[arg(long, value_name = "X,Y", value_parser = point)]
    centre: Option<Centre>,
    /// The distance over which nearness fades, in the unit of x and y
    #[arg(long, value_name = "DISTANCE")]
    fading: Option<f64>,
    /// How far somebody's surroundings reach, in the unit of x and y
    #[arg(long, value_name = "DISTANCE")]
    radius: Option<f64>,
    /// Compare with so many cities in which people live by chance; 0 for none
    #[arg(long, value_name = "N", default_value_t = 0)]
    draws: usize,
    /// Where chance begins: the same number, the same answer
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// For people, spreadsheets or programs
    #[arg(long, value_enum, default_value = "text")]
    format: Told,
}

fn point(text: &str) -> Result<Centre, String> {
    let (x, y) = text.split_once(',').ok_or("x,y")?;
    let number = |text: &str| text.trim().parse::<f64>().map_err(|e| e.to_string());
    Ok(Centre::Point(number(x)?, number(y)?))
}

impl Segregation {
    fn settings(&self) -> Settings {
        let of_radius = |radius| Surroundings { kernel: Kernel::default(), radius };
        Settings {
            atkinson: self.atkinson,
            centre: Some(self.centre.unwrap_or(Centre::MeanOfCentroids)),
            fading: self.fading,
            surroundings: self.radius.map(of_radius),
            seed: self.seed,
            ..Settings::default()
        }
    }

    /// The numbers of the groups that are asked for.
    fn groups(&self, city: &Neighbourhoods) -> anyhow::Result<Vec<usize>> {
        let found = self.groups.iter().map(|asked| {
            let at = city.groups().iter().position(|group| group == asked);
            at.ok_or_else(|| {
                anyhow::anyhow!("--group {asked}: one of {}", city.groups().join(", "))
            })
        });
        found.collect()
    }
}

/// Tells every measure.
pub fn run(asked: &Segregation) -> Outcome {
    let grid = grid_of(&asked.table, asked.decimals)?;
    let city = match grid.and_then(neighbourhoods) {
        Ok(city) => city,
        Err(problems) => {
            tell(&asked.table, problems);
            return Ok(ExitCode::from(3));
        }
    };
    let chance = Randomisation { draws: asked.draws, seed: asked.seed, ..Randomisation::default() };
    let chance = (asked.draws > 0).then_some(chance);
    let found = measures(&city, &asked.groups(&city)?, &asked.settings(), chance);
    tell_oddities(&asked.table, &city);
    match asked.format {
        Told::Json => println!("{}", serde_json::to_string_pretty(&found)?),
        Told::Csv => print!("{}", csv(&as_table(&found), LineEnd::Lf)),
        Told::Text => found.iter().for_each(|told| println!("{}", in_words(told))),
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what is legal but odd.
fn tell_oddities(path: &Path, city: &Neighbourhoods) {
    let odd = city.oddities();
    if !odd.is_empty() {
        tell(path, odd);
    }
}

const HEAD: [&str; 9] = [
    "measure",
    "dimension",
    "group",
    "value",
    "without_value",
    "expected",
    "low",
    "high",
    "p_value",
];

fn as_table(found: &[ToldMeasure]) -> Table {
    let number = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |told: &ToldMeasure| {
        let chance = told.by_chance.as_ref();
        vec![
            told.measure.to_owned(),
            code(&told.dimension),
            told.group.clone().unwrap_or_default(),
            number(told.value),
            told.without_value.map(|reason| code(&reason)).unwrap_or_default(),
            number(chance.map(|c| c.expected)),
            number(chance.map(|c| c.low)),
            number(chance.map(|c| c.high)),
            number(chance.and_then(|c| c.p_value)),
        ]
    };
    let head = HEAD.map(str::to_owned).into();
    Table { caption: String::new(), head, rows: found.iter().map(row).collect() }
}

/// The code of a reason; of one with a part, `lacks areas`.
fn code(of: &impl serde::Serialize) -> String {
    match json!(of) {
        serde_json::Value::String(code) => code,
        serde_json::Value::Object(parts) => {
            let part = |(name, part): (&String, &serde_json::Value)| {
                format!("{name} {}", part.as_str().unwrap_or_default())
            };
            parts.iter().map(part).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// «dissimilarity of Syrians: 0.312 (by chance 0.041 to 0.087, p 0.002)».
fn in_words(told: &ToldMeasure) -> String {
    let group = told.group.as_ref().map(|group| format!(" of {group}")).unwrap_or_default();
    let value = match (told.value, told.without_value) {
        (Some(value), _) => format!("{value:.4}"),
        (None, reason) => format!("none ({})", reason.map(|r| code(&r)).unwrap_or_default()),
    };
    let chance = told.by_chance.as_ref().map(|chance| {
        let p_value = chance.p_value.map(|p| format!(", p {p:.3}")).unwrap_or_default();
        format!(" (by chance {:.4} to {:.4}{p_value})", chance.low, chance.high)
    });
    format!("{}{group}: {value}{}", told.measure, chance.unwrap_or_default())
}
