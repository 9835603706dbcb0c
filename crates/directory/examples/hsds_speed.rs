//! Prints how fast services are written as Open Referral: many made-up ones, as lines into nothing.
//!
//! ```sh
//! cargo run --release -p directory --example hsds_speed -- 100000
//! ```

#![expect(clippy::indexing_slicing, reason = "made for measuring, not for serving")]
#![expect(dead_code, reason = "questions are asked elsewhere")]

mod crowd;

use std::error::Error;
use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use crowd::{Crowd, Mix};
use directory::exchange::open_referral::{Depth, Profile, Taxonomies, Texts, Words, Writer};
use directory::exchange::{Changes, Showing};
use directory::{
    Access, Directory, Eligibility, Family, Gender, Organisation, Provenance, Residence, Safety,
    Sort,
};
use jiff::civil::date;
use locale::{Lang, Text};
use measure::Key;

/// What is said beside the words of records.
struct Plain;

impl Words for Plain {
    fn free(&self) -> String {
        "Free".to_owned()
    }
    fn eligibility(&self, _: &Eligibility) -> String {
        String::new()
    }
    fn access(&self, value: Access) -> String {
        format!("{value:?}")
    }
    fn safety(&self, value: Safety) -> String {
        format!("{value:?}")
    }
    fn residence(&self, value: Residence) -> String {
        format!("{value:?}")
    }
    fn gender(&self, value: Gender) -> String {
        format!("{value:?}")
    }
    fn family(&self, value: Family) -> String {
        format!("{value:?}")
    }
    fn language(&self, lang: Lang) -> String {
        lang.to_string()
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let count: usize = std::env::args().nth(1).map_or(Ok(100_000), |n| n.parse())?;
    let crowd = Crowd::new()?;
    let mut directory = Directory::new(Key::parse("town")?);
    directory.organisations.push(Organisation {
        key: Key::parse("crowd")?,
        name: Text::new(Lang::EN, "Crowd"),
        about: None,
        contacts: Vec::new(),
        provenance: Provenance::Example,
    });
    for number in 0..count {
        directory.services.push(Arc::new(crowd.service(number, Mix::Some)?));
    }
    let page =
        |lang: Lang, _: Sort, key: &Key| Some(format!("/welcome/town/{lang}/services/{key}"));
    let showing = Showing {
        name: &Text::new(Lang::EN, "Town"),
        directory: &directory,
        changes: &Changes::default(),
        languages: &[Lang::EN],
        base: "https://town.example",
        page: &page,
    };
    for (name, depth, texts) in [
        ("services", Depth::List, Texts::One),
        ("in full", Depth::Full, Texts::One),
        ("in full, all languages", Depth::Full, Texts::All),
    ] {
        let began = Instant::now();
        let taxonomies = Taxonomies::new(Lang::EN, &Plain, "https://town.example/thesaurus.ttl");
        let writer = Writer::new(&showing, taxonomies, (Profile::Hsds, texts), date(2026, 11, 27));
        let (mut piece, mut written) = (Vec::new(), 0);
        for service in &directory.services {
            serde_json::to_writer(&mut piece, &writer.service(service, depth))?;
            piece.write_all(b"\n")?;
            if piece.len() > 65_536 {
                written += piece.len();
                piece.clear();
            }
        }
        let seconds = began.elapsed().as_secs_f64();
        let mega = (written + piece.len()) as f64 / 1e6;
        println!("{name:<24} {mega:>7.1} MB {seconds:>7.2} s {:>7.0} MB/s", mega / seconds);
    }
    Ok(())
}
