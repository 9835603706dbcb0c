//! What the Integreat app asks of a city, below the address of today and below the one of long ago.

use super::Answer::{Elsewhere, Json, List, Thanks};
use super::schema::{Shape, list, named, text};
use super::{Operation, Parameter as P, get};
use serde_json::{Value, json};

/// Where the addresses of a city and a language begin.
const BELOW_LANGUAGE: [&str; 2] =
    ["/api/v3/{city}/{lang}/", "/{city}/{lang}/wp-json/extensions/v3/"];
/// Where those of a city begin.
const BELOW_CITY: [&str; 1] = ["/api/v3/{city}/"];

/// Every address of the app.
pub fn operations() -> impl Iterator<Item = (String, &'static Operation)> {
    let below = |begin: &'static str, all: &'static [Operation]| {
        all.iter().map(move |operation| (format!("{begin}{}", operation.path), operation))
    };
    let of_city = BELOW_CITY.into_iter().flat_map(move |begin| below(begin, OF_CITY));
    of_city.chain(BELOW_LANGUAGE.into_iter().flat_map(move |begin| below(begin, OF_LANGUAGE)))
}

const OF_CITY: &[Operation] = &[
    get("languages/", "The languages of a city.", &[], List("AppLanguage")),
    get("offers/", "Offers of others: a city shows none.", &[], List("Object")),
    get("extras/", "The same.", &[], List("Object")),
];

const ONE: &[P] = &[P::Url, P::Id];
const NEWS: &[P] = &[P::Channel, P::Source, P::NewsPage, P::Size];

const OF_LANGUAGE: &[Operation] = &[
    get("languages/", "The languages of a city.", &[], List("AppLanguage")),
    get("pages/", "All pages, each before those under it.", &[], List("AppPage")),
    get(
        "children/",
        "A page and those under it; without an address, those from the root on.",
        &[P::Url, P::Id, P::Depth],
        List("AppPage"),
    ),
    get("parents/", "The pages above a page.", ONE, List("AppPage")),
    get("page/", "A page.", ONE, Json("AppPage")),
    get("post/", "The same.", ONE, Json("AppPage")),
    get("events/", "Events, in the order of their dates.", &[P::Combine], List("AppEvent")),
    get("locations/", "Places.", &[P::OnMap], List("AppPlace")),
    get("location-categories/", "The kinds of places.", &[], List("AppCategory")),
    get("news/", "News, the latest first.", NEWS, List("AppNews")),
    get("news/{id}/", "A piece of news.", &[], Json("AppNews")),
    get("fcm/", "News, as the app of long ago asks for them.", &[P::Channel], List("AppPush")),
    get("imprint/", "Who answers for what is shown.", &[], Json("AppImprint")),
    get("disclaimer/", "The same.", &[], Json("AppImprint")),
    get("offers/", "Offers of others: a city shows none.", &[], List("Object")),
    get("extras/", "The same.", &[], List("Object")),
    get("pdf/", "Leads to the document of a page.", &[P::Url], Elsewhere),
    get("is_chat_enabled/", "Whether somebody may chat: nobody.", &[], Json("Object")),
    post("feedback/", "What a reader says of whatever `permalink` leads to."),
    post("feedback/page/", "What a reader says of the page `slug`."),
    post("feedback/categories/", "What a reader says of the city as a whole."),
    post("feedback/search/", "What a reader sought as `query`, and perhaps did not find."),
    post("feedback/event/", "What a reader says of the event `slug`."),
    post("feedback/events/", "What a reader says of the list of events."),
    post("feedback/poi/", "What a reader says of the place `slug`."),
    post("feedback/map/", "What a reader says of the map."),
    post("feedback/imprint-page/", "What a reader says of the imprint."),
];

const fn post(path: &'static str, summary: &'static str) -> Operation {
    Operation { method: "post", path, summary, parameters: &[], answer: Thanks }
}

/// What is sent with feedback.
pub fn feedback() -> Value {
    json!({ "type": "object", "properties": {
        "rating": { "type": ["string", "null"], "enum": ["up", "down", null] },
        "comment": { "type": ["string", "null"], "maxLength": 5_000 },
        "query": { "type": ["string", "null"], "maxLength": 500 },
        "slug": text_or_none(), "permalink": text_or_none(),
        "category": { "type": ["string", "null"], "examples": ["Inhalte", "Technisches Feedback"] },
    } })
}

/// A text or nothing.
fn text_or_none() -> Value {
    json!({ "type": ["string", "null"] })
}

fn number() -> Value {
    json!({ "type": "integer" })
}

fn number_or_none() -> Value {
    json!({ "type": ["integer", "null"] })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn some(one: Value) -> Value {
    json!({ "anyOf": [one, { "type": "null" }] })
}

fn by_language(one: &str) -> Value {
    json!({ "type": "object", "additionalProperties": named(one) })
}

/// A shape all of whose fields are always there.
fn whole(name: &'static str, properties: Value) -> Shape {
    (
        name,
        properties.as_object().into_iter().flat_map(|all| all.keys().cloned()).collect(),
        properties,
    )
}

/// The fields of every record, and these.
fn record(name: &'static str, mut more: Value) -> Shape {
    let head = json!({
        "id": number_or_none(), "url": { "type": "string", "format": "uri" }, "path": text(), "title": text(),
        "modified_gmt": text(), "last_updated": text(), "excerpt": text(), "content": text(),
        "available_languages": by_language("AppElsewhere"), "thumbnail": text_or_none(), "hash": text_or_none(),
    });
    if let (Some(more), Value::Object(head)) = (more.as_object_mut(), head) {
        more.extend(head);
    }
    whole(name, more)
}

/// What the app is answered.
pub fn shapes() -> Vec<Shape> {
    [places(), pages(), news()].concat()
}

fn places() -> Vec<Shape> {
    let real = || json!({ "type": "number" });
    let real_or_none = || json!({ "type": ["number", "null"] });
    let hours = || some(list("AppDay"));
    vec![
        whole(
            "Region",
            json!({
                "id": number(), "name": text(), "path": text(), "live": flag(), "prefix": text_or_none(),
                "name_without_prefix": text(), "plz": text(), "extras": flag(), "events": flag(), "pois": flag(),
                "contacts": flag(), "push_notifications": flag(), "longitude": real(), "latitude": real(),
                "bounding_box": { "type": "array" }, "aliases": {}, "tunews": flag(), "external_news": flag(),
                "zammad_privacy_policy": text_or_none(), "languages": list("AppLanguage"),
                "is_chat_enabled": flag(),
            }),
        ),
        whole(
            "AppLanguage",
            json!({
                "id": number(), "code": text(), "bcp47_tag": text(), "native_name": text(),
                "dir": { "type": "string", "enum": ["LEFT_TO_RIGHT", "RIGHT_TO_LEFT"] },
            }),
        ),
        record(
            "AppPlace",
            json!({
                "meta_description": text_or_none(), "icon": text_or_none(), "email": text_or_none(),
                "phone_number": text_or_none(), "website": text_or_none(), "contacts": list("AppContact"),
                "category": named("AppCategory"), "temporarily_closed": flag(), "opening_hours": hours(),
                "appointment_url": text_or_none(), "location": named("AppLocation"),
                "organization": some(named("AppOrganization")), "barrier_free": { "type": ["boolean", "null"] },
                "isopolity": { "type": "object" },
            }),
        ),
        whole(
            "AppLocation",
            json!({
                "id": number_or_none(), "name": text_or_none(), "address": text_or_none(), "town": text_or_none(),
                "state": text_or_none(), "postcode": text_or_none(), "region": text_or_none(),
                "country": text_or_none(), "latitude": real_or_none(), "longitude": real_or_none(),
            }),
        ),
        whole(
            "AppContact",
            json!({
                "area_of_responsibility": text_or_none(), "name": text(), "email": text_or_none(),
                "phone_number": text_or_none(), "website": text_or_none(), "mobile_number": text_or_none(),
                "opening_hours": hours(), "appointment_url": text_or_none(),
            }),
        ),
        whole(
            "AppOrganization",
            json!({
                "id": number(), "slug": text(), "name": text(), "logo": text(), "website": text(),
            }),
        ),
        whole(
            "AppCategory",
            json!({
                "id": number(), "name": text(), "color": text(), "icon": text(), "icon_url": text(),
                "icon_color": text(),
            }),
        ),
        whole(
            "AppDay",
            json!({
                "allDay": flag(), "closed": flag(), "appointmentOnly": flag(), "timeSlots": list("AppSlot"),
            }),
        ),
        whole("AppSlot", json!({ "start": text(), "end": text(), "timezone": text() })),
    ]
}

fn pages() -> Vec<Shape> {
    vec![
        record(
            "AppPage",
            json!({
                "parent": named("AppElsewhere"), "order": number(), "organization": {},
                "embedded_offers": { "type": "array" }, "slug_history": { "type": "array", "items": text() },
                "isopolity": { "type": "object" },
            }),
        ),
        record("AppImprint", json!({ "parent": { "type": "null" } })),
        whole(
            "AppElsewhere",
            json!({
                "id": number_or_none(), "url": text_or_none(), "path": text_or_none(),
            }),
        ),
        record(
            "AppEvent",
            json!({
                "location": named("AppLocation"), "location_path": text_or_none(), "meeting_url": text_or_none(),
                "event": named("AppTimes"), "recurrence_rule": text_or_none(), "featured_image": {},
                "isopolity": { "type": "object" },
            }),
        ),
        whole(
            "AppTimes",
            json!({
                "id": number_or_none(), "start": text(), "start_date": text(), "start_time": text(),
                "end": text(), "end_date": text(), "end_time": text(), "all_day": flag(),
                "only_weekdays": flag(), "recurrence_id": number_or_none(), "timezone": text(),
            }),
        ),
    ]
}

fn news() -> Vec<Shape> {
    vec![
        whole(
            "AppNews",
            json!({
                "id": text(), "title": text(), "content": text(), "last_updated": text(), "display_date": text(),
                "channel": text(), "available_languages": { "type": "object" }, "source": text(),
                "externalUrl": text(), "isopolity": { "type": "object" },
            }),
        ),
        whole(
            "AppPush",
            json!({
                "id": number(), "title": text(), "message": text(), "timestamp": text(), "last_updated": text(),
                "display_date": text(), "channel": text(), "available_languages": { "type": "object" },
            }),
        ),
    ]
}
