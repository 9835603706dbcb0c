//! Makes `shapes/countries.txt` out of Natural Earth's countries as npm packs them:
//!
//! ```sh
//! npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//! cargo run -p publish --example countries -- package/countries-50m.json > countries.txt
//! ```
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a person runs it and reads what it says"
)]

use publish::shape::{EUROPE, read};
use serde_json::Value;

/// Which part of Russia is Crimea in this file, which draws who holds land: to the United Nations
/// (resolution 68/262) and the European Union it is Ukraine's.
const CRIMEA: usize = 98;

/// ISO 3166-1 numbers of the file, and Eurostat's codes.
const CODES: [(&str, &str); 50] = [
    ("020", "AD"),
    ("008", "AL"),
    ("040", "AT"),
    ("070", "BA"),
    ("056", "BE"),
    ("100", "BG"),
    ("112", "BY"),
    ("756", "CH"),
    ("196", "CY"),
    ("203", "CZ"),
    ("276", "DE"),
    ("208", "DK"),
    ("233", "EE"),
    ("300", "EL"),
    ("724", "ES"),
    ("246", "FI"),
    ("250", "FR"),
    ("191", "HR"),
    ("348", "HU"),
    ("372", "IE"),
    ("352", "IS"),
    ("380", "IT"),
    ("438", "LI"),
    ("440", "LT"),
    ("442", "LU"),
    ("428", "LV"),
    ("492", "MC"),
    ("498", "MD"),
    ("499", "ME"),
    ("807", "MK"),
    ("470", "MT"),
    ("528", "NL"),
    ("578", "NO"),
    ("616", "PL"),
    ("620", "PT"),
    ("642", "RO"),
    ("688", "RS"),
    ("752", "SE"),
    ("705", "SI"),
    ("703", "SK"),
    ("674", "SM"),
    ("792", "TR"),
    ("804", "UA"),
    ("826", "UK"),
    ("336", "VA"),
    ("833", "IM"),
    ("831", "GG"),
    ("832", "JE"),
    ("234", "FO"),
    ("248", "AX"),
];

const HEAD: &str = "\
# The countries of Europe and around it, as outlines that share their borders.
# Source: Natural Earth (naturalearthdata.com), 1:50m Admin 0, in the public domain, as the npm
# package world-atlas 2.0.2 has it (countries-50m.json). Made by `examples/countries.rs`: projected
# to EPSG:3035, without parts overseas, simplified. Codes are Eurostat's. Borders are Natural Earth's
# and say nothing about whose land it is; Crimea is drawn with Ukraine, Northern Cyprus with Cyprus.
";

fn main() {
    let path = std::env::args().nth(1).expect("the path of countries-50m.json");
    let bytes = std::fs::read(path).expect("the file");
    let mut file: Value = serde_json::from_slice(&bytes).expect("JSON");
    file["objects"].as_object_mut().expect("objects").retain(|name, _| name == "countries");
    let all = file["objects"]["countries"]["geometries"].as_array_mut().expect("geometries");
    let crimea = all.iter().find(|place| place["id"] == "643").map(|russia| {
        let part = russia["arcs"][CRIMEA].clone();
        serde_json::json!({ "type": "Polygon", "id": "804", "properties": {}, "arcs": part })
    });
    all.extend(crimea);
    all.retain_mut(|geometry| {
        let code = code_of(geometry);
        geometry["id"] = code.into();
        code.is_some()
    });
    let text = serde_json::to_vec(&file).expect("JSON");
    let taken = read(&text, Some("id")).expect("outlines");
    let shapes = taken.shapes.within(EUROPE).simplified(2_500.0);
    eprintln!("{} places, {} points", shapes.places().len(), shapes.points());
    print!("{HEAD}{}", shapes.keep());
}

fn code_of(geometry: &Value) -> Option<&'static str> {
    match geometry["properties"]["name"].as_str() {
        Some("Kosovo") => return Some("XK"),
        Some("N. Cyprus") => return Some("CY"),
        _ => {}
    }
    let id = geometry["id"].as_str()?;
    // Åland belongs to Finland; the islands of the Crown and the Faroes have no figures of their own.
    let own = CODES.iter().find(|(number, _)| *number == id).map(|(_, code)| *code)?;
    match own {
        "AX" => Some("FI"),
        "IM" | "GG" | "JE" | "FO" => None,
        code => Some(code),
    }
}
