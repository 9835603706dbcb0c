//! Prints what a city's services cost in the words of CPSV-AP: time to write and to read, and bytes.
//!
//! ```sh
//! cargo run --release -p directory --example cpsv_speed -- 2000
//! ```
//!
//! The services are those of the example, in five languages, each under as many keys as are needed.

use directory::exchange::cpsv::{Catalogue, Codes, Form, read};
use directory::exchange::{Changes, Defaults, Showing};
use directory::hours::Zone;
use directory::{Directory, Provenance};
use locale::{Lang, Text};
use measure::Key;
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

const JELGAVA: &str = include_str!("../../../examples/directory/jelgava.json");

fn main() -> Result<(), Box<dyn Error>> {
    let count = std::env::args().nth(1).map_or(Ok(2_000), |n| n.parse())?;
    let directory = crowd(count)?;
    let name = Text::new(Lang::LV, "Jelgava");
    let tags = ["en", "lv", "ar", "uk", "ru", "fr"];
    let languages: Vec<Lang> = tags.into_iter().filter_map(|tag| Lang::parse(tag).ok()).collect();
    let showing = Showing {
        name: &name,
        directory: &directory,
        changes: &Changes::default(),
        languages: &languages,
        base: "https://town.example",
        page: &|lang, sort, key| Some(format!("/{lang}/jelgava/{}/{key}", sort.as_str())),
    };
    let catalogue = timed("said", || Catalogue::of(&showing, &Codes));
    let turtle = timed("as Turtle", || catalogue.turtle());
    let json = timed("as JSON-LD", || catalogue.json_ld());
    println!("{:>12} bytes of Turtle, {} of JSON-LD", turtle.len(), json.len());
    let defaults = Defaults {
        language: Lang::EN,
        zone: Zone::parse("Europe/Riga")?,
        country: "LV".to_owned(),
        town: "Jelgava".to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    };
    for (form, text) in [(Form::Turtle, &turtle), (Form::JsonLd, &json)] {
        let brought = timed("read", || read(text.as_bytes(), form, &directory.city, &defaults));
        let services = brought.map(|incoming| incoming.directory.services.len());
        println!("{services:>12?} services");
    }
    Ok(())
}

/// The services of the example, again and again.
fn crowd(count: usize) -> Result<Directory, Box<dyn Error>> {
    let mut directory = Directory::read(JELGAVA.as_bytes()).map_err(|p| format!("{p:?}"))?;
    let few = std::mem::take(&mut directory.services);
    for (at, service) in few.iter().cycle().take(count).enumerate() {
        let mut service = service.as_ref().clone();
        service.key = Key::parse(&format!("{}-{at}", service.key))?;
        directory.services.push(Arc::new(service));
    }
    Ok(directory)
}

fn timed<T>(what: &str, make: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let made = make();
    println!("{:>12.1} ms {what}", began.elapsed().as_secs_f64() * 1e3);
    made
}
