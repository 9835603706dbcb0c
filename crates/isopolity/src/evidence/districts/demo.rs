//! People by district for the demonstration, with outlines: made up, and marked so.
//!
//! The districts are nine fields of a crooked board, called by the points of the compass: nobody shall read
//! a made-up figure as that of a part of town in which people live, nor a made-up line as a border.

use std::fmt::Write as _;

use ::publish::shape;
use anyhow::Context;
use measure::Key;
use serde_json::{Value, json};

use super::store;
use crate::app::App;
use crate::evidence::own::demo::{Sent, load};
use crate::evidence::shapes::About;
use crate::store::change::Author;

const CITY: &str = "jelgava";
const TABLE: &str = "people-by-district";

/// The groups of the table.
const GROUPS: [&str; 3] = ["Pilsoņi", "Citi ES pilsoņi", "Trešo valstu pilsoņi"];

/// A district, and how many of each group live there in 2020 and in 2024.
type District = (&'static str, [u32; 3], [u32; 3]);

/// From north-west to south-east, as the fields of the board lie.
const DISTRICTS: [District; 9] = [
    ("Ziemeļrietumi", [4_310, 42, 118], [4_190, 47, 162]),
    ("Ziemeļi", [6_240, 66, 402], [6_020, 71, 611]),
    ("Ziemeļaustrumi", [5_120, 38, 344], [4_980, 45, 538]),
    ("Rietumi", [4_760, 51, 131], [4_690, 58, 169]),
    ("Centrs", [9_480, 164, 437], [9_210, 203, 593]),
    ("Austrumi", [5_330, 47, 173], [5_210, 55, 236]),
    ("Dienvidrietumi", [3_980, 33, 74], [4_060, 39, 88]),
    ("Dienvidi", [8_350, 81, 182], [8_270, 94, 217]),
    ("Dienvidaustrumi", [3_420, 29, 63], [3_510, 34, 79]),
];

/// The spreadsheet, as a town could keep it.
fn table() -> String {
    let mut text = String::from("Gads;Apkaime;Pilsonība;Skaits\n");
    for (name, earlier, later) in DISTRICTS {
        for (year, counts) in [(2020, earlier), (2024, later)] {
            for (group, n) in GROUPS.iter().zip(counts) {
                let _never_fails = writeln!(text, "{year};{name};{group};{n}");
            }
        }
    }
    text
}

/// A corner of the board in degrees: crooked a little, the same for all fields that meet there.
fn corner(column: u32, row: u32) -> [f64; 2] {
    let bend = |n: u32| f64::from(n * 7 % 5) / 5.0 - 0.4;
    let (x, y) = (f64::from(column) + 0.3 * bend(row + 2), f64::from(row) + 0.3 * bend(column + 1));
    let round = |degrees: f64| (degrees * 1e4).round() / 1e4;
    [round(23.67 + 0.035 * x), round(56.682 - 0.019 * y)]
}

/// The outlines, as a map program writes them.
fn outlines() -> String {
    let field = |(at, (name, ..)): (u32, &District)| -> Value {
        let (column, row) = (at % 3, at / 3);
        let around = [(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)];
        let ring: Vec<[f64; 2]> =
            around.iter().map(|(dx, dy)| corner(column + dx, row + dy)).collect();
        json!({
            "type": "Feature",
            "properties": {"name": name},
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        })
    };
    let fields: Vec<Value> = (0_u32..).zip(&DISTRICTS).map(field).collect();
    json!({"type": "FeatureCollection", "features": fields}).to_string()
}

/// Loads the table and its outlines, where there is the city.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    let Some(city) = crate::network::city(app, &Key::parse(CITY)?).await? else { return Ok(()) };
    let sent = Sent {
        city: CITY,
        key: TABLE,
        code: "OWN_PEOPLE_BY_DISTRICT",
        name: "People by district and citizenship",
        indicator: None,
        text: table(),
    };
    load(app, &city, &sent).await.context(sent.name)?;
    let code_of = &::evidence::own::code_of;
    let taken = shape::read_named(outlines().as_bytes(), None, code_of)
        .map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let about = About {
        name: sent.name.to_owned(),
        source: "Made up for the demonstration".to_owned(),
        licence: "CC0".to_owned(),
        places: taken.shapes.places().len(),
        property: taken.property,
        passed_over: taken.passed_over,
    };
    let key = Key::parse(TABLE)?;
    if store::outlines(&app.store, &city.key, &key).await?.is_none() {
        let mut change = app.change(Author::program()).await?;
        let id = store::wait(&mut change, (&city.key, &key), &about, &taken.shapes).await?;
        store::keep(&mut change, &city.key, &id, 0).await?;
        let thing = ("district-outlines", TABLE);
        change.note("load", thing, Some(city.key.as_str()), None::<&()>, Some(&about)).await?;
        change.commit().await?;
    }
    Ok(crate::evidence::fill(app).await?)
}
