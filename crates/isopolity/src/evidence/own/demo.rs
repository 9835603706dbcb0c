//! Tables of cities' own for the demonstration: made up, and marked so.
//!
//! One is a spreadsheet as a town could keep it. The others are by district, made by a short rule that
//! is the same at every start. Their districts are but points of the compass: nobody shall read a
//! made-up figure as that of a part of town in which people live.

use std::fmt::Write;

use ::evidence::keep;
use ::evidence::own::{Mapping, Settings, read_own};
use anyhow::Context;
use measure::Key;
use sheet::{Sheet, Wishes};

use super::protect::{Known, Wish, protect};
use super::{Told, reach, store};
use crate::app::App;
use crate::network::City;
use crate::store::change::Author;

/// As Jelgava could keep it.
const TABLE: &str = include_str!("../../../../../examples/own-figures/jelgava.csv");

/// A table of a city's own before it is read.
pub struct Sent {
    /// The city.
    pub city: &'static str,
    /// Its name in addresses.
    pub key: &'static str,
    /// Its code.
    pub code: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Which indicator it measures.
    pub indicator: Option<&'static str>,
    /// The spreadsheet.
    pub text: String,
}

/// A district, with how many nationals and foreigners of working age live there.
type District = (&'static str, u32, u32);

/// The words of a city's spreadsheet: its headings, nationals, foreigners, the whole city.
struct Words {
    head: &'static str,
    groups: [&'static str; 2],
    whole: &'static str,
}

/// In two districts so few foreigners live that their figures are kept back. Of one alone it could be
/// reckoned from the figure of the whole city.
const JELGAVA: [District; 5] = [
    ("Centrs", 9_400, 420),
    ("Ziemeļi", 6_100, 160),
    ("Austrumi", 5_200, 14),
    ("Dienvidi", 8_300, 310),
    ("Rietumi", 4_700, 11),
];

const LINKOPING: [District; 5] = [
    ("Centrum", 31_000, 2_900),
    ("Norra delen", 14_800, 3_600),
    ("Östra delen", 17_500, 1_400),
    ("Södra delen", 16_200, 1_900),
    ("Västra delen", 15_900, 2_700),
];

fn all() -> [Sent; 3] {
    let lv = Words {
        head: "Gads;Apkaime;Pilsonība;Skaits;No",
        groups: ["Pilsoņi", "Ārzemnieki"],
        whole: "Kopā",
    };
    let sv = Words {
        head: "År;Stadsdel;Medborgarskap;Antal;Av",
        groups: ["Svenska medborgare", "Utländska medborgare"],
        whole: "Totalt",
    };
    [
        Sent {
            city: "jelgava",
            key: "looking-for-work",
            code: "OWN_LOOKING_FOR_WORK",
            name: "People who look for work, 15 to 74 years",
            indicator: Some("unemployment-rate"),
            text: TABLE.to_owned(),
        },
        Sent {
            city: "jelgava",
            key: "people-in-work",
            code: "OWN_PEOPLE_IN_WORK",
            name: "People in work by district, 15 to 64 years",
            indicator: Some("employment-rate"),
            text: by_district(&lv, &JELGAVA, [72, 66]),
        },
        Sent {
            city: "linkoping",
            key: "people-in-work",
            code: "OWN_PEOPLE_IN_WORK",
            name: "People in work by district, 15 to 64 years",
            indicator: Some("employment-rate"),
            text: by_district(&sv, &LINKOPING, [79, 63]),
        },
    ]
}

/// The spreadsheet of a city: in each district and group so many people in work out of so many; the
/// rates (of nationals, of foreigners, in the last year, in per cent) differ a little by place and year.
fn by_district(words: &Words, districts: &[District], rates: [u32; 2]) -> String {
    let mut text = format!("{}\n", words.head);
    for year in 2020..=2024 {
        for (at, group) in words.groups.iter().enumerate() {
            let rate = rates.get(at).copied().unwrap_or_default() + year - 2024;
            let mut whole = (0, 0);
            for (place, district) in (0_u32..).zip(districts) {
                let people = if at == 0 { district.1 } else { district.2 };
                let people = people - people * (2024 - year) / 40;
                let in_work = people * (rate + place * 3 % 7 - 3) / 100;
                whole = (whole.0 + in_work, whole.1 + people);
                let _never_fails =
                    writeln!(text, "{year};{};{group};{in_work};{people}", district.0);
            }
            let _never_fails =
                writeln!(text, "{year};{};{group};{};{}", words.whole, whole.0, whole.1);
        }
    }
    text
}

/// Loads them, each where there is its city.
pub async fn fill(app: &App) -> anyhow::Result<()> {
    for sent in all() {
        if let Some(city) = crate::network::city(app, &Key::parse(sent.city)?).await? {
            load(app, &city, &sent).await.context(sent.name)?;
        }
    }
    crate::evidence::fill(app).await?;
    Ok(())
}

/// Loads one.
pub async fn load(app: &App, city: &City, sent: &Sent) -> anyhow::Result<()> {
    let key = Key::parse(sent.key)?;
    let read = |problems: measure::Problems| anyhow::anyhow!("{problems:?}");
    let sheet = Sheet::read(sent.text.as_bytes(), &Wishes::default()).map_err(read)?;
    let mut settings = Settings::of_city(sent.city, city.name.source_text(), &city.country);
    settings.title.code = sent.code.to_owned();
    settings.title.name = Some(sent.name.to_owned());
    settings.title.provenance.source = Some("Made up for the demonstration".to_owned());
    settings.title.provenance.licence = Some("CC0".to_owned());
    let own = read_own(&sheet, &Mapping::guess(&sheet), &settings).map_err(read)?;
    let (all, known) = (&own.dataset, Known::default());
    let shielded = protect((all, all), &settings.place, Wish::default(), &known).map_err(read)?;
    let told = Told {
        about: keep::About::of(&shielded.dataset),
        place: settings.place,
        indicator: sent.indicator.map(str::to_owned),
        example: true,
        subject: None,
        protection: Some(shielded.protection),
    };
    let packed = keep::pack(&shielded.dataset).context("figures in memory")?;
    let mut change = app.change(Author::program()).await?;
    if store::keep(&mut change, (&city.key, &key), (&told, &packed), 0).await? {
        let thing = ("own-figures", key.as_str());
        let after = reach(&shielded.dataset);
        let (done, parts) = (&shielded.protection, shielded.parts.as_slice());
        store::log(&mut change, (&city.key, &key), (sent.name, &key), (done, parts)).await?;
        change.note("load", thing, Some(city.key.as_str()), None::<&()>, Some(&after)).await?;
        change.commit().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_people_are_hidden_in_one_table_and_never_in_one_district_alone() {
        let hidden = |sent: &Sent| {
            let sheet = Sheet::read(sent.text.as_bytes(), &Wishes::default()).unwrap();
            let settings = Settings::of_city(sent.city, "a city", "LV");
            let own = read_own(&sheet, &Mapping::guess(&sheet), &settings).unwrap().dataset;
            let wish = Wish::default();
            let done = protect((&own, &own), &settings.place, wish, &Known::default()).unwrap();
            (done.protection.few, done.protection.others)
        };
        let found: Vec<_> = all().iter().map(hidden).collect();
        assert_eq!(
            found,
            [(0, 0), (10, 5), (0, 0)],
            "two districts in five years, and one for their sake"
        );
    }
}
