//! The city in the Integreat app, as it is: an app that newcomers in many cities have already, on the web and on
//! telephones, shows what this city keeps, and a city that keeps its contents for that app brings
//! them here.
//!
//! The interface (API version 3 of the Integreat CMS) is built around pages, events, places and
//! news in one language each. So
//!
//! - information pages are pages in their tree; [services](crate::Service) are pages too, under one
//!   page for each area of life, because the app finds only pages, events and places;
//! - numbers to call, desks and words explained are one page each;
//! - places are places, with the services given there as those whom one reaches, each with its hours;
//! - events, news and an imprint are what they are.
//!
//! | after `/api/v3/` | answered by |
//! |---|---|
//! | `regions/`, `regions/{city}/` (old: `/wp-json/extensions/v3/sites/…`) | [`region()`] |
//! | `{city}/languages/` | [`languages`] |
//! | `{city}/offers/`, `{city}/extras/`, and both after a language | [`offers`] |
//! | `{city}/{device}/is_chat_enabled/` | [`is_chat_enabled`] |
//! | `{city}/{lang}/pages/` | [`Pages::all`] |
//! | `…/page/`, `…/post/` | [`Pages::page`] |
//! | `…/children/` | [`Pages::children`] |
//! | `…/parents/` | [`Pages::parents`] |
//! | `…/events/` | [`events()`] |
//! | `…/locations/` | [`places()`] |
//! | `…/location-categories/` | [`place_categories`] |
//! | `…/news`, `…/news/{id}` | [`news()`], [`news_item`] |
//! | `…/fcm/` | [`push_news`] |
//! | `…/imprint/`, `…/disclaimer/` | [`imprint()`] |
//! | `…/feedback/…` | [`feedback()`], [`feedback_fields`], [`thanks`] |
//! | `…/chat/{device}/` | [`NoAnswer::Chat`] |
//! | `…/pdf/`, `/{city}/{lang}/wp-json/ig-mpdf/v1/pdf` | the city's own documents; [`Pages::leaf`] knows the page |
//!
//! All that stands after a language stands also after `/{city}/{lang}/wp-json/extensions/v3/`, and
//! the languages at `/{city}/de/wp-json/extensions/v3/languages/`. Not answered: `pushpage/`, which
//! writes, and `social/`, which makes headers for the app's own server.
//!
//! [`read()`] is the way back: what a server of the app answers becomes a directory.
//!
//! What the interface cannot say and reading back would lose stands in a field `isopolity` beside the
//! others, which every other program passes over. Words that stand in no record come from who calls
//! ([`Words`]). Nothing here knows of requests, and nothing remembers who asked.

mod answer;
mod area;
mod content;
mod event;
mod feedback;
mod head;
mod id;
mod imprint;
mod news;
mod page;
mod place;
mod read;
mod region;
mod register;
mod runs;
mod saved;
mod slug;
mod tree;
mod week;
mod words;
mod writer;

use serde_json::{Value, json};

pub use answer::NoAnswer;
pub use area::{Category, place_categories};
pub use event::{EventFacts, Recurring, events};
pub use feedback::{
    About, Feedback, FeedbackCategory, FeedbackKind, Rating, feedback, feedback_fields, thanks,
};
pub use imprint::{ImprintFacts, imprint};
pub use news::{NewsAsked, NewsFacts, PushFacts, news, news_item, push_news};
pub use page::{Asked, PageFacts, Pages};
pub use place::{OnMap, PlaceFacts, places};
pub use read::{Body, LARGEST_BODY, MOST_BODIES, Settings, What, language_codes, read};
pub use region::{Language, Region, RegionFacts, languages, region};
pub use saved::{LARGEST_SAVED, read_saved, save};
pub use slug::{Leaf, event_of};
pub use words::{Label, Words};

/// Programs of others that servers of the app show, of which a city here has none.
#[must_use]
pub fn offers() -> Value {
    json!([])
}

/// Whether somebody may chat; nobody answers here.
#[must_use]
pub fn is_chat_enabled() -> Value {
    json!({ "is_chat_enabled": false })
}
