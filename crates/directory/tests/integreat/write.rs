use crate::support::{Plain, jelgava, json, shown};
use directory::exchange::integreat::{self, OnMap, Pages, Recurring};
use locale::Lang;

#[test]
fn dump() {
    let d = jelgava();
    shown(&d, |region| {
        let words = Plain(Lang::EN);
        println!("{:#}", json(&integreat::region(region)));
        println!("{:#}", json(&Pages::new(region, &words).all()));
        println!("{:#}", json(&integreat::events(region, &words, Recurring::Combined)));
        println!("{:#}", json(&integreat::events(region, &words, Recurring::Expanded)));
        println!("{:#}", json(&integreat::places(region, &words, OnMap::Only)));
        println!("{:#}", json(&integreat::news(region, &words, Default::default())));
        println!("{:#}", json(&integreat::imprint(region, &words)));
    });
}
