//! An editor of opening hours in the reader's language, for whatever record has hours.
//!
//! The hours stand in rows (see [`directory::hours::rows`]), and beside them in their written form.
//! Whichever of the two was changed counts. Hours that rows cannot show stand in their written form
//! alone, so that nothing of them is lost. All fields are called `hours` or `hours.<cell>`: what
//! belongs to one thing is compared and chosen as one when two people changed it.

pub mod forms;
pub mod pages;
mod words;

pub use words::{Words, of_slot};

use ::directory::Hours;

use crate::refusal::Refusal;
use crate::web::Visitor;
use crate::web::forms::Typed;

/// A clash of two versions of a record, with its hours compared as one and in words.
#[must_use]
pub fn compared(visitor: &Visitor, mut refusal: Refusal, typed: &Typed, saved: &Hours) -> Refusal {
    if let Refusal::Conflict(clash) = &mut refusal {
        clash.fields.retain(|field| !forms::is_field(&field.name));
        clash.fields.extend(forms::difference(typed, saved, &Words::of(visitor)));
    }
    refusal
}
