//! Open Referral (HSDS 3.0) of a city, and its profile for the United Kingdom.

use std::collections::BTreeSet;

use ::directory::exchange::open_referral::{
    Asked, Depth, Page, Profile, Stream, Taxonomies, Taxonomy, TaxonomyTerm, Texts, VERSION,
    Wanted, Writer, package,
};
use ::directory::search::Concepts;
use ::directory::{Organisation, Place, Service};
use axum::response::{IntoResponse, Response};
use http::header;
use locale::Lang;
use serde::Serialize;
use serde_json::json;

use super::lines;
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

/// What is asked about a list, and what tells it.
struct Question<'w> {
    asker: &'w Asker,
    asked: &'w Asked,
    writer: &'w Writer<'w>,
    lang: Lang,
}

/// A sort of records that is listed.
trait Listed {
    /// A record before it is told.
    type One<'w>;

    /// All that are asked for, in their order.
    fn found<'w>(question: &Question<'w>) -> Vec<Self::One<'w>>;

    /// A record as the list tells it.
    fn told<'w>(question: &Question<'w>, one: &Self::One<'w>) -> impl Serialize;

    /// Whether all stand on one page.
    fn is_whole(_: &Asked) -> bool {
        false
    }
}

/// A list: a page of it, or lines. Only what is told is made.
fn list<L: Listed>(asker: Asker) -> Reply {
    let (asked, lang) = (Asked::read(&asker.query)?, asker.language()?);
    if asked.stream == Stream::Lines {
        return Ok(lines::answer(asker.turn()?, move |lane| {
            asker.write(lang, asked.texts(), |writer| {
                let question = Question { asker: &asker, asked: &asked, writer, lang };
                lane.put(&L::found(&question), |one, told| told.line(&L::told(&question, one)))
            })
        }));
    }
    let text = asker.write(lang, asked.texts(), |writer| {
        let question = Question { asker: &asker, asked: &asked, writer, lang };
        let all = L::found(&question);
        let page = if L::is_whole(&asked) { asked.whole(all.len()) } else { asked.clone() };
        let told = page.part(&all).iter().map(|one| L::told(&question, one)).collect();
        let page = Page::new((page.page, page.per_page), all.len(), told);
        serde_json::to_string(&page).unwrap_or_default()
    });
    Ok(asker.send_in(&Leaf::answer(text, JSON), lang))
}

/// Services: in the order of the answer to a question, or of their keys.
struct Services;

/// A service, or what names it.
#[derive(Serialize)]
#[serde(untagged)]
enum Told<S, M> {
    Service(S),
    Minimal(M),
}

impl Listed for Services {
    type One<'w> = &'w Service;

    fn found<'w>(question: &Question<'w>) -> Vec<&'w Service> {
        let Question { asker, asked, writer, lang } = *question;
        let wanted = Wanted::new(asked, writer);
        let has = |service: &&Service| wanted.has(service);
        let Some(words) = &asked.search else {
            let all = asker.city.directory().services.iter();
            return all.map(AsRef::as_ref).filter(has).collect();
        };
        let question = ::directory::search::Question::new(words, &[lang], Concepts::in_use());
        let matches = asker.city.index().answer(&question, MOST_FOUND);
        matches.iter().filter_map(|m| asker.city.at(m.position)).filter(has).collect()
    }

    fn told<'w>(question: &Question<'w>, service: &&'w Service) -> impl Serialize {
        let Question { asked, writer, .. } = question;
        match asked.minimal.is_set() {
            true => Told::Minimal(writer.minimal(service)),
            false => Told::Service(writer.service(service, asked.depth())),
        }
    }

    fn is_whole(asked: &Asked) -> bool {
        asked.minimal.is_set()
    }
}

/// `GET /open/{city}/hsds/services`
pub async fn services(asker: Asker) -> Reply {
    list::<Services>(asker)
}

/// `GET /open/{city}/hsds/services/{id}`
pub async fn service(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| {
        let service = asker.city.ids().service(asker.city.directory(), id)?;
        Some(serde_json::to_value(writer.service(service, Depth::Full)).unwrap_or_default())
    })
}

/// Organisations, by the words of their names.
struct Organizations;

impl Listed for Organizations {
    type One<'w> = &'w Organisation;

    fn found<'w>(question: &Question<'w>) -> Vec<&'w Organisation> {
        let sought = question.asker.found_words();
        question.writer.organisations().filter(|o| sought.has(&[&o.name])).collect()
    }

    fn told<'w>(question: &Question<'w>, one: &&'w Organisation) -> impl Serialize {
        let Question { asked, writer, .. } = question;
        let within = asked.full.is_set().then(|| asked.service_depth());
        writer.organization(one, asked.depth(), within)
    }
}

/// `GET /open/{city}/hsds/organizations`
pub async fn organizations(asker: Asker) -> Reply {
    list::<Organizations>(asker)
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

/// Services where they are given.
struct ServicesAtLocations;

impl Listed for ServicesAtLocations {
    type One<'w> = (&'w Service, &'w Place);

    fn found<'w>(question: &Question<'w>) -> Vec<(&'w Service, &'w Place)> {
        let Question { asked, writer, .. } = *question;
        let sought = asked.search.as_ref().map(|_| {
            let all = Services::found(question);
            all.into_iter().map(|s| s.key.as_str()).collect::<BTreeSet<_>>()
        });
        let wanted = Wanted::new(asked, writer);
        let all = writer.services_at_locations().filter(|(service, place)| {
            sought.as_ref().is_none_or(|keys| keys.contains(service.key.as_str()))
                && wanted.has(service)
                && wanted.lies(place)
        });
        all.collect()
    }

    fn told<'w>(question: &Question<'w>, (service, place): &Self::One<'w>) -> impl Serialize {
        question.writer.service_at_location(service, place, question.asked.depth())
    }
}

/// `GET /open/{city}/hsds/service_at_locations`
pub async fn service_at_locations(asker: Asker) -> Reply {
    list::<ServicesAtLocations>(asker)
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

/// The taxonomies themselves.
struct Vocabularies;

impl Listed for Vocabularies {
    type One<'w> = Taxonomy;

    fn found(question: &Question<'_>) -> Vec<Taxonomy> {
        let sought = question.asker.found_words();
        let all = question.writer.taxonomies().all().into_iter();
        all.filter(|taxonomy| sought.has_plain(taxonomy.name())).collect()
    }

    fn told(_: &Question<'_>, one: &Taxonomy) -> impl Serialize {
        one
    }
}

/// `GET /open/{city}/hsds/taxonomies`
pub async fn taxonomies(asker: Asker) -> Reply {
    list::<Vocabularies>(asker)
}

/// `GET /open/{city}/hsds/taxonomies/{id}`
pub async fn taxonomy(asker: Asker) -> Reply {
    let id = asker.id()?;
    asker.one(|writer, _| writer.taxonomies().all().into_iter().find(|t| t.id() == id))
}

/// The terms of taxonomies.
struct Terms;

impl Listed for Terms {
    type One<'w> = TaxonomyTerm;

    fn found(question: &Question<'_>) -> Vec<TaxonomyTerm> {
        let sought = question.asker.found_words();
        let all = question.writer.taxonomies().terms().into_iter();
        all.filter(|t| t.is_asked_for(question.asked) && sought.has_plain(t.name())).collect()
    }

    fn told(_: &Question<'_>, one: &TaxonomyTerm) -> impl Serialize {
        one
    }
}

/// `GET /open/{city}/hsds/taxonomy_terms`
pub async fn taxonomy_terms(asker: Asker) -> Reply {
    list::<Terms>(asker)
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
