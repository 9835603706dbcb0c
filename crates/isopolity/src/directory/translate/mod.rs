//! The translation desk: every text of a city beside its translation into one language, what is
//! missing or outdated first, and how much can be read in each language.
//!
//! Who may publish saves into what newcomers read; who may not, into drafts. Two people who work on
//! different texts are never in each other's way: what counts is whether the very text, or its
//! original, changed since the page was loaded.

mod pages;
mod rows;

use std::collections::BTreeMap;

use axum::extract::{Path, State as Running};
use locale::{Lang, State as TextState};
use measure::Key;

use super::refill_shelf;
use crate::app::App;
use crate::network::find_city;
use crate::refusal::Refusal;
use crate::translation;
use crate::web::forms::Typed;
use crate::web::{Answer, Visitor, go};
use rows::{Change, Kind, Row, Standing};

/// How many texts a page shows.
const A_PAGE: usize = 20;

/// `GET /cities/{city}/translate`: how much can be read in each language.
pub async fn overview(
    Running(app): Running<App>,
    visitor: Visitor,
    Path(key): Path<Key>,
) -> Answer {
    let city = find_city(&app, &key).await?;
    let rows = rows::all(&app, &key).await?;
    let languages: Vec<Lang> = app.dictionary.all_languages().collect();
    Ok(pages::overview(&visitor, &city, &rows, &languages))
}

/// `GET /cities/{city}/translate/{lang}`: what is to be translated, or with `?all=1` everything.
pub async fn page(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(Key, String)>,
) -> Answer {
    let lang = Lang::parse(&lang).map_err(|_| Refusal::NotFound)?;
    show(&app, &visitor, &key, lang, &pages::Told::default()).await
}

async fn show(app: &App, visitor: &Visitor, key: &Key, lang: Lang, told: &pages::Told) -> Answer {
    let city = find_city(app, key).await?;
    let rows = rows::all(app, key).await?;
    let glossary = rows::glossary(&rows);
    let is_all = visitor.sought("all") == "1";
    let mut due: Vec<(Standing, &Row)> = rows.iter().map(|row| (row.standing(lang), row)).collect();
    let is_left = |row: &Row| told.typed(&row.name()).is_some();
    let of = visitor.sought("of");
    let one = rows.iter().find(|row| row.belongs_to(&of)).map(|row| row.title.clone());
    if one.is_some() {
        due.retain(|(_, row)| row.belongs_to(&of));
    }
    due.retain(|(standing, row)| match standing {
        Standing::Original => false,
        Standing::Reviewed | Standing::Draft => is_all || one.is_some() || is_left(row),
        _ => true,
    });
    // First what was typed and not taken: nobody should have to type it again.
    due.sort_by_key(|(standing, row)| (!is_left(row), *standing));
    let from: usize = visitor.sought("from").parse().unwrap_or(0);
    let can_suggest = app.settings.translation.address().is_some();
    let engine = if can_suggest { pages::Machine::There } else { pages::Machine::None };
    let protected = rows::protected(&rows);
    let (count, glossary, protected) = (due.len(), &glossary[..], &protected[..]);
    let one = one.map(|title| (of, title));
    let desk = pages::Desk { lang, count, from, is_all, one, engine, glossary, protected };
    let shown: Vec<_> = due.into_iter().skip(from).take(A_PAGE).collect();
    Ok(pages::desk(visitor, &city, &desk, &shown, told))
}

/// `POST /cities/{city}/translate/{lang}`: saves into drafts, or hands them in.
pub async fn save(
    running: Running<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    let into = if typed.get("act") == "review" { Change::HandedIn } else { Change::Draft };
    take(&running.0, &visitor, (&key, &lang), &typed, into).await
}

/// `POST /cities/{city}/translate/{lang}/publish`: saves into what newcomers read.
pub async fn publish(
    running: Running<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(Key, String)>,
    typed: Typed,
) -> Answer {
    take(&running.0, &visitor, (&key, &lang), &typed, Change::Published).await
}

/// A translation as it was typed.
struct Typing<'t> {
    kind: Kind,
    key: Key,
    field: &'t str,
    words: &'t str,
    is_reviewed: bool,
    /// The marks of the translation and of the original that the page showed.
    was: &'t str,
    of: &'t str,
}

/// The fields of a text: `words:<kind>:<key>:<field>`, `was:…`, `of:…`, `reviewed:…`.
fn typings(typed: &Typed) -> Vec<Typing<'_>> {
    let pairs = typed.pairs().iter().filter_map(|(name, words)| {
        let rest = name.strip_prefix("words:")?;
        let mut parts = rest.splitn(3, ':');
        let kind = Kind::parse(parts.next()?)?;
        let key = Key::parse(parts.next()?).ok()?;
        let field = parts.next()?;
        let get = |what: &str| typed.get(&format!("{what}:{rest}"));
        Some(Typing {
            kind,
            key,
            field,
            words: words.trim(),
            is_reviewed: get("reviewed") == "1",
            was: get("was"),
            of: get("of"),
        })
    });
    pairs.take(A_PAGE).collect()
}

async fn take(
    app: &App,
    visitor: &Visitor,
    (key, lang): (&Key, &str),
    typed: &Typed,
    into: Change,
) -> Answer {
    let lang = Lang::parse(lang).map_err(|_| Refusal::NotFound)?;
    find_city(app, key).await?;
    let rows = rows::all(app, key).await?;
    let mut told = pages::Told::default();
    let mut changes: BTreeMap<(Kind, Key), Vec<rows::New>> = BTreeMap::new();
    for typing in typings(typed) {
        let same = |row: &&Row| {
            (row.kind, &row.key, row.field) == (typing.kind, &typing.key, typing.field)
        };
        let Some(row) = rows.iter().find(same) else { continue };
        match decide(row, lang, &typing) {
            Decision::Nothing => {}
            Decision::TooLong => told.too_long.push((row.name(), typing.words.to_owned())),
            Decision::Changed => told.changed.push((row.name(), typing.words.to_owned())),
            Decision::Take(state) => {
                let new = rows::New { field: row.field, words: typing.words.to_owned(), state };
                changes.entry((row.kind, row.key.clone())).or_default().push(new);
            }
        }
    }
    told.saved = changes.values().map(Vec::len).sum();
    if told.saved > 0 {
        let held = rows::save(app, visitor.author(), key, lang, changes, into).await?;
        told.saved -= held.len();
        told.held = held;
        refill_shelf(app, key).await?;
    }
    if told.is_well() {
        let of = visitor.parameter("of").map(|of| format!("&of={of}")).unwrap_or_default();
        let done = if into == Change::HandedIn { "handed-in" } else { "saved" };
        return Ok(go(&format!("/cities/{key}/translate/{lang}?done={done}{of}")));
    }
    show(app, visitor, key, lang, &told).await
}

/// What becomes of a translation as it was typed.
enum Decision {
    /// It is as it was.
    Nothing,
    /// It is kept, with this to be said of it.
    Take(TextState),
    /// Somebody changed it, or its original, since the page was loaded.
    Changed,
    /// It is too long.
    TooLong,
}

fn decide(row: &Row, lang: Lang, typing: &Typing<'_>) -> Decision {
    let now = row.in_lang(lang);
    let is_same = now == typing.words;
    let state = if typing.is_reviewed { TextState::Reviewed } else { TextState::Draft };
    if is_same && !(typing.is_reviewed && row.can_be_reviewed(lang)) {
        return Decision::Nothing;
    }
    if typing.was != rows::mark(now) || typing.of != rows::mark(row.text.source_text()) {
        return Decision::Changed;
    }
    if typing.words.chars().count() > row.longest() {
        return Decision::TooLong;
    }
    Decision::Take(state)
}

/// The most texts that the machine is asked for at once.
const MOST_SUGGESTED: usize = 40;

/// `POST /cities/{city}/translate/{lang}/suggest`: the machine translates what is missing or
/// outdated; its work is marked until a person has reviewed it.
pub async fn suggest(
    Running(app): Running<App>,
    visitor: Visitor,
    Path((key, lang)): Path<(Key, String)>,
) -> Answer {
    let lang = Lang::parse(&lang).map_err(|_| Refusal::NotFound)?;
    find_city(&app, &key).await?;
    let rows = rows::all(&app, &key).await?;
    // What a picture shows is told by a person: read aloud, nobody would hear that a machine said it.
    let is_due = |row: &&Row| {
        row.kind != rows::Kind::Picture
            && matches!(row.standing(lang), Standing::Missing | Standing::Outdated)
    };
    let due: Vec<&Row> = rows.iter().filter(is_due).take(MOST_SUGGESTED).collect();
    let mut told = pages::Told::default();
    let mut changes: BTreeMap<(Kind, Key), Vec<rows::New>> = BTreeMap::new();
    let protected = rows::protected(&rows);
    let sources: std::collections::BTreeSet<Lang> =
        due.iter().map(|row| row.text.source()).collect();
    for source in sources {
        let own: Vec<&&Row> = due.iter().filter(|row| row.text.source() == source).collect();
        let texts: Vec<&str> = own.iter().map(|row| row.text.source_text()).collect();
        match translation::translate(&app, &texts, (source, lang), &protected).await {
            Err(why) => told.silent = Some(why.code()),
            Ok(proposals) => {
                for (row, proposal) in own.into_iter().zip(proposals) {
                    let words: String = proposal.text.chars().take(row.longest()).collect();
                    let new = rows::New { field: row.field, words, state: TextState::Machine };
                    changes.entry((row.kind, row.key.clone())).or_default().push(new);
                }
            }
        }
    }
    told.saved = changes.values().map(Vec::len).sum();
    if told.saved > 0 {
        rows::save(&app, visitor.author(), &key, lang, changes, Change::Draft).await?;
        refill_shelf(&app, &key).await?;
    }
    show(&app, &visitor, &key, lang, &told).await
}
