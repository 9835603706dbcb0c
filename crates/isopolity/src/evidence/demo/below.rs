//! What the demonstration makes up of places below the country: regions, kinds of places, cities.
//!
//! Genuine tables of these are large and may be brought by anybody; so that a visitor sees beforehand
//! what a city's page tells when they are there, a short rule makes some up, laid out as the genuine
//! ones are. Each is of the agency of made-up tables and says so on every page. The rule stays near
//! the figures of the countries, and knows uncertain, closed and missing ones and a break, as genuine
//! tables do. It uses no chance: every start of the demonstration has the same figures.

use std::fmt::Write;

/// Tenths of a percentage point.
type Tenths = i32;

/// A country: its code, the rate of nationals in the last year, the gap to foreigners.
type Country = (&'static str, Tenths, Tenths);

/// A place: its code, its name, by how much its rate differs from that of its country.
type Place = (&'static str, &'static str, Tenths);

/// The years of regions and kinds of places.
const YEARS: std::ops::RangeInclusive<i32> = 2015..=2024;
/// The year in which the counting changed.
const BREAK: i32 = 2021;

const COUNTRIES: [Country; 10] = [
    ("BE", 677, 67),
    ("DE", 800, 140),
    ("EL", 635, 47),
    ("ES", 668, 45),
    ("FR", 699, 106),
    ("IT", 622, -1),
    ("LV", 714, 19),
    ("PL", 724, -70),
    ("RO", 637, -34),
    ("SE", 776, 98),
];

/// Whole countries with few regions, and the regions of the cities of the demonstration.
const REGIONS: [Place; 36] = [
    ("BE10", "Région de Bruxelles-Capitale / Brussels Hoofdstedelijk Gewest", -52),
    ("BE21", "Prov. Antwerpen", 31),
    ("BE22", "Prov. Limburg (BE)", 24),
    ("BE23", "Prov. Oost-Vlaanderen", 58),
    ("BE24", "Prov. Vlaams-Brabant", 49),
    ("BE25", "Prov. West-Vlaanderen", 51),
    ("BE31", "Prov. Brabant wallon", 6),
    ("BE32", "Prov. Hainaut", -83),
    ("BE33", "Prov. Liège", -61),
    ("BE34", "Prov. Luxembourg (BE)", -14),
    ("BE35", "Prov. Namur", -33),
    ("DE71", "Darmstadt", 4),
    ("EL30", "Aττική", 12),
    ("EL64", "Στερεά Ελλάδα", -21),
    ("ES30", "Comunidad de Madrid", 46),
    ("ES62", "Región de Murcia", -24),
    ("FRB0", "Centre — Val de Loire", 3),
    ("ITG1", "Sicilia", -168),
    ("ITH5", "Emilia-Romagna", 88),
    ("LV00", "Latvija", 0),
    ("PL81", "Lubelskie", -26),
    ("RO11", "Nord-Vest", 27),
    ("RO12", "Centru", 8),
    ("RO21", "Nord-Est", 19),
    ("RO22", "Sud-Est", -51),
    ("RO31", "Sud-Muntenia", -19),
    ("RO32", "București-Ilfov", 74),
    ("RO41", "Sud-Vest Oltenia", -44),
    ("RO42", "Vest", 1),
    ("SE11", "Stockholm", 28),
    ("SE12", "Östra Mellansverige", -22),
    ("SE21", "Småland med öarna", 26),
    ("SE22", "Sydsverige", -30),
    ("SE23", "Västsverige", 14),
    ("SE31", "Norra Mellansverige", -18),
    ("SE32", "Mellersta Norrland", -9),
];

/// Kinds of places, with the difference of their rates to that of the country.
const KINDS: [(&str, Tenths, Tenths); 4] =
    [("TOTAL", 0, 0), ("DEG1", 11, -12), ("DEG2", 4, 6), ("DEG3", -21, 24)];

/// Cities by the codes of city statistics, with the share of people from outside the EU.
const CITIES: [Place; 10] = [
    ("BE012C1", "Mechelen", 74),
    ("ES506C1", "Cartagena", 96),
    ("ES509C1", "Fuenlabrada", 108),
    ("FR019C1", "Orléans", 87),
    ("IT506C1", "Ravenna", 69),
    ("LV001C1", "Rīga", 38),
    ("LV003C1", "Jelgava", 21),
    ("PL009C1", "Lublin", 24),
    ("RO002C1", "Cluj-Napoca", 16),
    ("SE007C1", "Linköping", 66),
];

/// Regions with so few foreigners in the sample that their figure is uncertain, closed, or not there.
fn flag(place: &str, year: i32) -> &'static str {
    match (place, year) {
        ("RO42", _) | ("BE34", 2024) => "c",
        ("RO41", 2024) => "m",
        ("LV00" | "SE32" | "PL81" | "RO11" | "RO12" | "RO22", BREAK) => "bu",
        ("SE32" | "PL81" | "RO11" | "RO12" | "RO22", _) | ("LV00", 2020..) => "u",
        (_, BREAK) => "b",
        _ => "",
    }
}

/// A small up and down, the same for the same place and year.
fn sway(place: &str, year: i32) -> Tenths {
    let letters: i32 = place.bytes().map(i32::from).sum();
    (letters * 7 + year * 5) % 9 - 4
}

/// The rates of nationals and foreigners of a place in a year: both rise, foreigners a little faster.
fn rates(
    place: &str,
    (nationals, gap): (Tenths, Tenths),
    year: i32,
) -> [(&'static str, Tenths, &'static str); 2] {
    let before = 2024 - year;
    let own = nationals - 5 * before + sway(place, year);
    let newcomers = own - gap - 2 * before + 2 * sway(place, year + 1);
    let broken = if year == BREAK { "b" } else { "" };
    [("NAT", own, broken), ("FOR", newcomers, flag(place, year))]
}

fn country(place: &str) -> (Tenths, Tenths) {
    let is_own = |(code, ..): &&Country| place.starts_with(code);
    COUNTRIES.iter().find(is_own).map_or((700, 50), |(_, nationals, gap)| (*nationals, *gap))
}

/// A figure as a cell, empty where its flag says that there is none.
fn cell(amount: Tenths, flag: &str) -> String {
    if matches!(flag, "c" | "m") {
        String::new()
    } else {
        format!("{}.{}", amount / 10, amount % 10)
    }
}

/// A table: its first line, then a line for each figure, each with its source.
fn table(code: &str, sides: &str, rows: impl Iterator<Item = (String, String)>) -> String {
    let mut text =
        format!("DATAFLOW,{sides},TIME_PERIOD,OBS_VALUE,OBS_FLAG,SOURCE,LICENCE,EXTRACTED\n");
    for (key, figure) in rows {
        let _never_fails = writeln!(
            text,
            "ISOPOLITY:{code}(1.0),{key},{figure},Made up for the demonstration,CC0,2026-11"
        );
    }
    text
}

/// The employment rate by region and citizenship, laid out as `LFST_R_LFE2EMPRTN`.
pub fn by_region() -> String {
    let rows = REGIONS.iter().flat_map(|(place, name, shift)| {
        let (nationals, gap) = country(place);
        YEARS.flat_map(move |year| {
            let rates = rates(place, (nationals + shift, gap + shift / 3), year);
            rates.map(|(group, rate, flag)| {
                let key = format!("A,PC,T,Y15-64,{group},TOTAL,{place}: {name}");
                (key, format!("{year},{},{flag}", cell(rate, flag)))
            })
        })
    });
    table("LFST_R_LFE2EMPRTN", "freq,unit,sex,age,citizen,isced11,geo: Region", rows)
}

/// The employment rate by kind of place and citizenship, laid out as `LFST_R_EREDNU`.
pub fn by_kind() -> String {
    let rows = COUNTRIES.iter().flat_map(|(place, nationals, gap)| {
        KINDS.iter().flat_map(move |(kind, shift, wider)| {
            YEARS.flat_map(move |year| {
                let rates = rates(place, (nationals + shift, gap - wider), year);
                rates.map(|(group, rate, flag)| {
                    let key = format!("A,PC,T,Y15-64,{group},TOTAL,{kind},{place}");
                    (key, format!("{year},{},{flag}", cell(rate, flag)))
                })
            })
        })
    });
    table("LFST_R_EREDNU", "freq,unit,sex,age,citizen,isced11,deg_urb,geo", rows)
}

/// The share of people from outside the EU among all people of a city, laid out as `URB_CPOPCB`:
/// every other year, as city statistics are patchy.
pub fn of_cities() -> String {
    let rows = CITIES.iter().flat_map(|(city, name, share)| {
        (2014..=2022).step_by(2).map(move |year| {
            let amount = share - 2 * (2022 - year) + sway(city, year) / 2;
            let flag = if year == 2020 { "e" } else { "" };
            (format!("A,DE2003I,{city}: {name}"), format!("{year},{},{flag}", cell(amount, flag)))
        })
    });
    table("URB_CPOPCB", "freq,indic_ur,cities: City", rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_stays_within_what_is_possible_and_knows_every_kind_of_cell() {
        let (regions, kinds, cities) = (by_region(), by_kind(), of_cities());
        for table in [&regions, &kinds, &cities] {
            for line in table.lines().skip(1) {
                let cells: Vec<&str> = line.rsplitn(6, ',').collect();
                let (flag, value) = (cells[3], cells[4]);
                let amount: Option<f64> = value.parse().ok();
                assert_eq!(amount.is_none(), matches!(flag, "c" | "m"), "{line}");
                assert!(amount.is_none_or(|n| (0.0..95.0).contains(&n)), "{line}");
            }
        }
        for flag in ["u", "b", "bu", "c", "m"] {
            assert!(regions.contains(&format!(",{flag},Made up")), "{flag}");
        }
        assert!(regions.len() < 100_000 && kinds.len() < 100_000, "the demonstration starts fast");
    }
}
