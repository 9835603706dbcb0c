//! Pages as newcomers will read them, made of a draft for those who write it.

use std::sync::Arc;

use ::directory::guide::{Entry, Kind};
use locale::Lang;
use maud::html;
use measure::Key;

use super::{City, Draft, Guest, When, detail, guide};
use crate::directory::thing::Sort;
use crate::web::Visitor;

/// The page of a thing of this city; `None` where there is none of it.
pub fn page(
    visitor: &Visitor,
    (key, city): (&Key, City),
    lang: Lang,
    (sort, own): (Sort, &Key),
    draft: Draft,
) -> Option<String> {
    let app = visitor.app();
    let screens = if app.dictionary.of(lang).is_some() { lang } else { Lang::EN };
    let guest = Guest {
        visitor: visitor.reading(screens),
        lang,
        key: key.clone(),
        city: Arc::new(city),
        now: app.now(),
        when: When::Now,
        draft: Some(draft),
    };
    let directory = guest.city.directory();
    match sort {
        Sort::Service => guest.city.service(own).map(|service| detail::page(&guest, service)),
        Sort::Entry(kind) => directory.entry(kind, own).map(|entry| of_entry(&guest, kind, entry)),
        Sort::Organisation | Sort::Place => None,
    }
}

/// The page of an entry, or of all of its kind where one has none of its own.
fn of_entry(guest: &Guest, kind: Kind, entry: &Entry) -> String {
    match (kind, entry) {
        (_, Entry::News(news)) => guide::of_news(guest, news),
        (Kind::Number, _) => guide::numbers_page(guest),
        (Kind::Term, _) => guide::words_page(guest),
        (Kind::Desk, _) => {
            let main = html! { (guide::desks(guest, std::slice::from_ref(entry.key()))) };
            guest.page(guest.shown(entry.title()).text, "", entry.provenance(), main)
        }
        _ => guide::entry_page(guest, entry).unwrap_or_default(),
    }
}
