//! Open Referral (HSDS 3.0) of a city, and its profile for the United Kingdom.

use ::directory::Service;
use ::directory::exchange::open_referral::{
    Asked, Depth, Page, Profile, Stream, Taxonomies, Texts, VERSION, Wanted, Writer, package,
};
use ::directory::search::Concepts;
use axum::response::{IntoResponse, Response};
use http::header;
use locale::Lang;
use serde::Serialize;
use serde_json::json;

use super::lines::{self, Gone, Lines};
use super::reply::JSON;
use super::words::Said;
use super::{Asker, Refused, Reply};
use crate::web::leaf::Leaf;

/// The most services that a question finds.
const MOST_FOUND: usize = 10_000;

/// Where the pages of a profile begin, below the city's.
fn part(profile: Profile) -> &'static str {
    match profile {
        Profile::Hsds => "hsds",
        Profile::Uk => "hsds-uk",
    }
}

impl Asker {
    /// Whether it is asked by the rules of the United Kingdom, as the address tells.
    fn profile(&self) -> Profile {
        if self.is_below("hsds-uk") { Profile::Uk } else { Profile::Hsds }
    }

    /// Does something with a writer of Open Referral.
    pub(super) fn write<T>(
        &self,
        lang: Lang,
        texts: Texts,
        work: impl FnOnce(&Writer<'_>) -> T,
    ) -> T {
        let words = Said(self.voice(lang));
        let thesaurus = format!("{}/thesaurus.ttl", self.app.settings.base_url);
        self.showing(|showing| {
            let taxonomies = Taxonomies::new(lang, &words, &thesaurus);
            work(&Writer::new(showing, taxonomies, (self.profile(), texts), self.today()))
        })
    }

    /// One record, or that it is not there.
    fn one<T: Serialize>(&self, find: impl FnOnce(&Writer<'_>, &Asked) -> Option<T>) -> Reply {
        let (asked, lang) = (Asked::read(&self.query)?, self.language()?);
        let text = self.write(lang, asked.texts(), |writer| {
            find(writer, &asked).and_then(|found| serde_json::to_string(&found).ok())
        });
        let leaf = Leaf::answer(text.ok_or(Refused::NotFound)?, JSON);
        Ok(self.send_in(&leaf, lang))
    }
}

/// `GET /open/{city}/hsds`: which specification this is.
pub async fn base(asker: Asker) -> Reply {
    let base = &asker.app.settings.base_url;
    let profile = match asker.profile() {
        Profile::Hsds => format!("{base}/open#hsds"),
        Profile::Uk => "https://docs.openreferraluk.org/en/latest/".to_owned(),
    };
    let part = part(asker.profile());
    let says = json!({
        "version": match asker.profile() { Profile::Hsds => VERSION, Profile::Uk => "HSDS-UK-3.0" },
        "profile": profile,
        "openapi_url": format!("{base}/open/{}/{part}/openapi.json", asker.key),
    });
    let lang = asker.language()?;
    Ok(asker.send_in(&Leaf::answer(says.to_string(), JSON), lang))
}

/// The services that are asked for: in the order of the question's answer, or of their keys.
fn found<'c>(asker: &'c Asker, asked: &Asked, writer: &Writer<'_>, lang: Lang) -> Vec<&'c Service> {
    let wanted = Wanted::new(asked, writer);
    let has = |service: &&Service| wanted.has(service);
    match &asked.search {
        None => asker.city.directory().services.iter().map(AsRef::as_ref).filter(has).collect(),
        Some(question) => {
            let question =
                ::directory::search::Question::new(question, &[lang], Concepts::in_use());
            let matches = asker.city.index().answer(&question, MOST_FOUND);
            matches.iter().filter_map(|m| asker.city.at(m.position)).filter(has).collect()
        }
    }
}

/// `GET /open/{city}/hsds/services`
pub async fn services(asker: Asker) -> Reply {
    let (asked, lang) = (Asked::read(&asker.query)?, asker.language()?);
    if asked.stream == Stream::Lines {
        return lines::answer(move |lines| {
            asker.write(lang, asked.texts(), |w| all_services(&asker, &asked, w, (lines, lang)))
        });
    }
    let text = asker.write(lang, asked.texts(), |writer| {
        let all = found(&asker, &asked, writer, lang);
        if asked.minimal.is_set() {
            let minimal: Vec<_> = all.iter().map(|s| writer.minimal(s)).collect();
            return page_of(&asked.whole(all.len()), all.len(), minimal);
        }
        let told = asked.part(&all).iter().map(|s| writer.service(s, asked.depth())).collect();
        page_of(&asked, all.len(), told)
    });
    Ok(asker.send_in(&Leaf::answer(text, JSON), lang))
}

fn all_services(
    asker: &Asker,
    asked: &Asked,
    writer: &Writer<'_>,
    (lines, lang): (&mut Lines, Lang),
) -> Result<(), Gone> {
    for service in found(asker, asked, writer, lang) {
        match asked.minimal.is_set() {
            true => lines.put(&writer.minimal(service))?,
            false => lines.put(&writer.service(service, asked.depth()))?,
        }
    }
    Ok(())
}

/// A page of a list as text.
fn page_of<T: Serialize>(asked: &Asked, total: usize, told: Vec<T>) -> String {
    let page = Page::new((asked.page, asked.per_page), total, told);
    serde_json::to_string(&page).unwrap_or_default()
}

/// `GET /open/{city}/hsds/services/{id}`
pub async fn service(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| {
        let service = asker.city.ids().service(asker.city.directory(), id)?;
        Some(serde_json::to_value(writer.service(service, Depth::Full)).unwrap_or_default())
    })
}

/// A list of records that need no writer of their own: a page of them, or lines.
fn list<T: Serialize + Send + 'static>(
    asker: &Asker,
    all: impl FnOnce(&Writer<'_>, &Asked) -> Vec<T>,
) -> Reply {
    let (asked, lang) = (Asked::read(&asker.query)?, asker.language()?);
    let all = asker.write(lang, asked.texts(), |writer| all(writer, &asked));
    if asked.stream == Stream::Lines {
        return lines::answer(move |lines| all.iter().try_for_each(|one| lines.put(one)));
    }
    let text = page_of(&asked, all.len(), asked.part(&all).iter().collect());
    Ok(asker.send_in(&Leaf::answer(text, JSON), lang))
}

/// `GET /open/{city}/hsds/organizations`
pub async fn organizations(asker: Asker) -> Reply {
    let found = asker.found_words();
    list(&asker, |writer, asked| {
        let within = asked.full.is_set().then(|| asked.service_depth());
        let all = writer.organisations().filter(|o| found.has(&[&o.name]));
        let tell = |o| {
            serde_json::to_value(writer.organization(o, asked.depth(), within)).unwrap_or_default()
        };
        all.map(tell).collect()
    })
}

/// `GET /open/{city}/hsds/organizations/{id}`
pub async fn organization(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, asked| {
        let organisation = asker.city.ids().organisation(asker.city.directory(), id)?;
        let told = writer.organization(organisation, Depth::Full, Some(asked.service_depth()));
        Some(serde_json::to_value(told).unwrap_or_default())
    })
}

/// `GET /open/{city}/hsds/service_at_locations`
pub async fn service_at_locations(asker: Asker) -> Reply {
    let (asked, lang) = (Asked::read(&asker.query)?, asker.language()?);
    let sought = asked.search.as_ref().map(|_| {
        asker.write(lang, Texts::One, |writer| {
            let all = found(&asker, &asked, writer, lang);
            all.into_iter().map(|s| s.key.clone()).collect::<std::collections::BTreeSet<_>>()
        })
    });
    list(&asker, |writer, asked| {
        let wanted = Wanted::new(asked, writer);
        let all = writer.services_at_locations().filter(|(service, place)| {
            sought.as_ref().is_none_or(|keys| keys.contains(&service.key))
                && wanted.has(service)
                && wanted.lies(place)
        });
        let tell = |(s, p)| {
            serde_json::to_value(writer.service_at_location(s, p, asked.depth()))
                .unwrap_or_default()
        };
        all.map(tell).collect()
    })
}

/// `GET /open/{city}/hsds/service_at_locations/{id}`
pub async fn service_at_location(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| {
        let (service, place) = asker.city.ids().service_at(asker.city.directory(), id)?;
        let told = writer.service_at_location(service, place, Depth::Full);
        Some(serde_json::to_value(told).unwrap_or_default())
    })
}

/// `GET /open/{city}/hsds/taxonomies`
pub async fn taxonomies(asker: Asker) -> Reply {
    let found = asker.found_words();
    list(&asker, |writer, _| {
        writer.taxonomies().all().into_iter().filter(|t| found.has_plain(t.name())).collect()
    })
}

/// `GET /open/{city}/hsds/taxonomies/{id}`
pub async fn taxonomy(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| writer.taxonomies().all().into_iter().find(|t| t.id() == id))
}

/// `GET /open/{city}/hsds/taxonomy_terms`
pub async fn taxonomy_terms(asker: Asker) -> Reply {
    let found = asker.found_words();
    list(&asker, |writer, asked| {
        let terms = writer.taxonomies().terms().into_iter();
        terms.filter(|term| term.is_asked_for(asked) && found.has_plain(term.name())).collect()
    })
}

/// `GET /open/{city}/hsds/taxonomy_terms/{id}`
pub async fn taxonomy_term(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| writer.taxonomies().terms().into_iter().find(|term| term.id() == id))
}

/// `GET /open/{city}/hsds.zip`: all of it as tables.
pub async fn tables(asker: Asker) -> Reply {
    let (asked, lang) = (Asked::read(&asker.query)?, asker.language()?);
    let texts = asked.texts();
    let name = format!("hsds.zip {texts:?}");
    let file = format!("attachment; filename=\"{}-hsds-{lang}.zip\"", asker.key);
    let mut response: Response = asker
        .ready((&name, lang), move |asker| {
            let bytes = asker.write(lang, texts, |writer| package(writer).unwrap_or_default());
            Leaf::finished(bytes, "application/zip")
        })
        .await?
        .into_response();
    if let Ok(value) = file.parse() {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}
