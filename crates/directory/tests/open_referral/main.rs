//! Open Referral: what we write is valid by the schemas of others, and read again it changes nothing.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first trouble")]

#[path = "../outside/mod.rs"]
mod outside;
mod outsiders;
mod round;

use directory::exchange::open_referral::{Profile, Taxonomies, Texts, Words, Writer};
use directory::exchange::{Changed, Changes, Defaults, Showing};
use directory::hours::Zone;
use directory::{
    Access, Directory, Eligibility, Family, Gender, Provenance, Residence, Safety, Sort,
};
use locale::{Lang, Text};
use measure::Key;

const JELGAVA: &str = include_str!("../../../../examples/directory/jelgava.json");
const THESAURUS: &str = "https://city.example.org/thesaurus.ttl";

/// Words that tell what they stand for.
struct Plain;

impl Words for Plain {
    fn free(&self) -> String {
        "free".to_owned()
    }

    fn eligibility(&self, eligibility: &Eligibility) -> String {
        format!("{eligibility:?}")
    }

    fn access(&self, access: Access) -> String {
        format!("{access:?}")
    }

    fn safety(&self, safety: Safety) -> String {
        format!("{safety:?}")
    }

    fn residence(&self, residence: Residence) -> String {
        format!("{residence:?}")
    }

    fn gender(&self, gender: Gender) -> String {
        format!("{gender:?}")
    }

    fn family(&self, family: Family) -> String {
        format!("{family:?}")
    }

    fn language(&self, lang: Lang) -> String {
        format!("language {lang}")
    }
}

fn jelgava() -> Directory {
    let mut directory = Directory::read(JELGAVA.as_bytes()).unwrap();
    directory.services.sort_by(|a, b| a.key.cmp(&b.key));
    directory
}

fn defaults() -> Defaults {
    Defaults {
        language: Lang::EN,
        zone: Zone::parse("Europe/Riga").unwrap(),
        country: "LV".to_owned(),
        town: "Jelgava".to_owned(),
        organisation: String::new(),
        contacts: Vec::new(),
        provenance: Provenance::Published,
    }
}

/// Does something with a writer of a directory.
fn with_writer<T>(
    directory: &Directory,
    lang: Lang,
    how: (Profile, Texts),
    work: impl FnOnce(&Writer<'_>) -> T,
) -> T {
    let name = Text::new(Lang::EN, "Jelgava");
    let mut changes = Changes::default();
    let at = "2026-11-01T10:00:00Z".parse().unwrap();
    for service in &directory.services {
        changes.shows(Sort::Service, service.key.clone(), Changed { number: 1, at });
    }
    let page = |lang: Lang, sort: Sort, key: &Key| {
        (sort == Sort::Service).then(|| format!("/welcome/jelgava/{lang}/services/{key}"))
    };
    let showing = Showing {
        name: &name,
        directory,
        changes: &changes,
        languages: &[Lang::EN, Lang::LV],
        base: "https://city.example.org",
        page: &page,
    };
    let taxonomies = Taxonomies::new(lang, &Plain, THESAURUS);
    work(&Writer::new(&showing, taxonomies, how, "2026-11-27".parse().unwrap()))
}
