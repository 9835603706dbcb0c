//! Where web addresses stand in a city's directory, and putting one in the place of another.
//!
//! A kind of record that has web addresses says so by [`Linked`]; each of the two functions that the
//! rest of the program uses names it in one line.

use std::collections::BTreeSet;

use ::directory::guide::Entry;
use ::directory::{Contact, Organisation, Service, Texts, Web, prose};
use locale::Text;
use measure::Key;

use super::store::{self, Written};
use super::thing::{Edited, Named};
use super::{Kept, State, guide};
use crate::app::App;
use crate::store::change::Change;
use crate::store::{Fault, FromRow};
use crate::values;

/// A place where a web address stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// The address.
    pub address: String,
    /// The name of the record.
    pub title: Text,
    /// The form in which it is edited.
    pub href: String,
}

/// What became of the wish to replace an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// So many records have the new address now.
    Records(usize),
    /// Somebody changed one of them in the meantime; nothing is to be kept of the change.
    ChangedMeanwhile,
}

/// A kind of record with web addresses.
trait Linked: Written + Named {
    /// Its ways to be reached.
    fn contacts(&mut self) -> &mut Vec<Contact>;
    /// Its web addresses.
    fn addresses(&self) -> Vec<&str>;
}

impl Linked for Organisation {
    fn contacts(&mut self) -> &mut Vec<Contact> {
        &mut self.contacts
    }

    fn addresses(&self) -> Vec<&str> {
        web(&self.contacts)
    }
}

impl Linked for Service {
    fn contacts(&mut self) -> &mut Vec<Contact> {
        &mut self.contacts
    }

    fn addresses(&self) -> Vec<&str> {
        web(&self.contacts)
    }
}

fn web(contacts: &[Contact]) -> Vec<&str> {
    let web = contacts.iter().filter_map(|contact| match contact {
        Contact::Web(web) => Some(web.as_str()),
        _ => None,
    });
    web.collect()
}

/// Contacts with another address in the place of one, each once.
fn with(contacts: Vec<Contact>, old: &str, new: &Web) -> Vec<Contact> {
    let mut after: Vec<Contact> = Vec::with_capacity(contacts.len());
    for contact in contacts {
        let is_old = matches!(&contact, Contact::Web(web) if web.as_str() == old);
        let contact = if is_old { Contact::Web(new.clone()) } else { contact };
        if !after.contains(&contact) {
            after.push(contact);
        }
    }
    after
}

/// The same record with another address in the place of one.
fn replaced<T: Linked>(mut record: T, old: &str, new: &Web) -> T {
    let contacts = record.contacts();
    *contacts = with(std::mem::take(contacts), old, new);
    record
}

/// Every place where a web address stands in a city's directory. What was withdrawn is not read by
/// anybody.
pub async fn used_addresses(app: &App, city: &Key) -> Result<Vec<Used>, Fault> {
    let mut used = Vec::new();
    used.extend(used_in::<Organisation>(app, city).await?);
    used.extend(used_in::<Service>(app, city).await?);
    used.extend(used_in_entries(app, city).await?);
    Ok(used)
}

/// Puts an address in the place of another wherever it stands.
pub async fn replace_address(
    change: &mut Change,
    city: &Key,
    old: &str,
    new: &Web,
) -> Result<Replaced, Fault> {
    let in_each = [
        replace_in::<Organisation>(change, city, old, new).await?,
        replace_in::<Service>(change, city, old, new).await?,
        replace_in_entries(change, city, old, new).await?,
    ];
    let all: Option<usize> = in_each.into_iter().sum();
    Ok(all.map_or(Replaced::ChangedMeanwhile, Replaced::Records))
}

/// The cities that have anything in their directory.
pub async fn cities_with_entries(app: &App) -> Result<Vec<Key>, Fault> {
    store::cities_with_entries(&app.store).await
}

/// The web addresses of a record as readers see it, and of what somebody is making of it.
fn addresses<T: Linked>(kept: &Kept<T>) -> BTreeSet<&str> {
    let both = kept.draft.iter().chain([&kept.record]);
    both.flat_map(Linked::addresses).collect()
}

async fn used_in<T: Linked>(app: &App, city: &Key) -> Result<Vec<Used>, Fault> {
    let all: Vec<Kept<T>> = store::all(&app.store, city).await?;
    let mut used = Vec::new();
    for kept in all.iter().filter(|kept| kept.state != State::Withdrawn) {
        let record = kept.current();
        let href = record.sort().form(city, record.key());
        used.extend(addresses(kept).into_iter().map(|address| Used {
            address: address.to_owned(),
            title: record.title().clone(),
            href: href.clone(),
        }));
    }
    Ok(used)
}

/// How many records of a kind were changed, with what is being made of them; `None` when one was
/// changed by somebody else meanwhile.
async fn replace_in<T: Linked>(
    change: &mut Change,
    city: &Key,
    old: &str,
    new: &Web,
) -> Result<Option<usize>, Fault> {
    let mut count = 0;
    for row in change.all(T::ALL, values![city]).await? {
        let before = Kept::<T>::from_row(&row)?;
        if before.state == State::Withdrawn || !addresses(&before).contains(old) {
            continue;
        }
        let after = Kept {
            record: replaced(before.record.clone(), old, new),
            draft: before.draft.clone().map(|draft| replaced(draft, old, new)),
            ..before.clone()
        };
        if !store::change(change, city, &before, &after).await? {
            return Ok(None);
        }
        count += 1;
    }
    Ok(Some(count))
}

/// The web addresses of an entry: in its words, and of a desk or an event itself.
fn of_entry(entry: &Entry) -> Vec<String> {
    let texts = entry.texts();
    let in_words = texts.iter().flat_map(|(_, text)| text.versions());
    let mut all: Vec<String> = in_words.flat_map(|v| prose::web_addresses(v.text)).collect();
    match entry {
        Entry::Desk(desk) => all.extend(web(&desk.contacts).into_iter().map(str::to_owned)),
        Entry::Event(event) => all.extend(event.online.iter().map(|w| w.as_str().to_owned())),
        _ => {}
    }
    all
}

/// The addresses of an entry as readers see it, and of what somebody is making of it.
fn of_kept(kept: &Kept<Entry>) -> BTreeSet<String> {
    kept.draft.iter().chain([&kept.record]).flat_map(of_entry).collect()
}

async fn used_in_entries(app: &App, city: &Key) -> Result<Vec<Used>, Fault> {
    let mut used = Vec::new();
    let all = guide::store::all(&app.store, city).await?;
    for kept in all.iter().filter(|kept| kept.state != State::Withdrawn) {
        let entry = kept.current();
        let href = entry.sort().form(city, entry.key());
        used.extend(of_kept(kept).into_iter().map(|address| Used {
            address,
            title: entry.title().clone(),
            href: href.clone(),
        }));
    }
    Ok(used)
}

/// An entry with another address in the place of one. In words only the target of a link changes.
fn entry_with(mut entry: Entry, old: &str, new: &Web) -> Entry {
    for field in ["title", "body"] {
        if let Some(text) = entry.text_mut(field) {
            text.reword(|words| {
                words.replace(&format!("]({old})"), &format!("]({})", new.as_str()))
            });
        }
    }
    match &mut entry {
        Entry::Desk(desk) => desk.contacts = with(std::mem::take(&mut desk.contacts), old, new),
        Entry::Event(event) if event.online.as_ref().is_some_and(|w| w.as_str() == old) => {
            event.online = Some(new.clone());
        }
        _ => {}
    }
    entry
}

async fn replace_in_entries(
    change: &mut Change,
    city: &Key,
    old: &str,
    new: &Web,
) -> Result<Option<usize>, Fault> {
    let mut count = 0;
    for before in guide::store::all_in(change, city).await? {
        if before.state == State::Withdrawn || !of_kept(&before).contains(old) {
            continue;
        }
        let after = Kept {
            record: entry_with(before.record.clone(), old, new),
            draft: before.draft.clone().map(|draft| entry_with(draft, old, new)),
            ..before.clone()
        };
        if !guide::store::change(change, city, &before, &after).await? {
            return Ok(None);
        }
        count += 1;
    }
    Ok(Some(count))
}
